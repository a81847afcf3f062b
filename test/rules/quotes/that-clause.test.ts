import { thatClause } from '../../../server/core/rules/quotes/that-clause.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(thatClause, {
	good: [
		'Sie sagte, dass „ein Weg gefunden wird“.',
		'Sie sagte, dass „ein Weg“ gefunden werde.',
		'Sie sagte,\ndass „ein Vorwand für einen Streit“.',
		'Sie sagte, dass „der Rat, wenn er tagt, auch entscheidet“.',
	],
	bad: [
		{
			text: 'Sie sagte, ⟦dass „ein Vorwand für einen Streit“⟧.',
			says: 'noClause',
			fixed: 'Sie sagte: „ein Vorwand für einen Streit“.',
		},
		{
			text: 'Sie sagte, ⟦dass „ein Vorwand für einen Streit, weil niemand den Hafen räumt“⟧.',
			says: 'noClause',
			fixed: 'Sie sagte: „ein Vorwand für einen Streit, weil niemand den Hafen räumt“.',
		},
	],
});
