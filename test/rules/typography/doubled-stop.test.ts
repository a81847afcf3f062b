import { doubledStop } from '../../../server/core/rules/typography/doubled-stop.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(doubledStop, {
	good: [
		'Er sagte, ,,So nicht“, und ging.',
		'Der Rat tagte …',
		'Was nun?!',
		'Das gilt usw., aber nicht hier.',
		'Er zahlte 3,50 Euro.',
		'Papst Johannes Paul II., der Pole.',
		'Er sagte: „Es ist [..] so.“',
	],
	bad: [
		{ text: 'Der Rat tagte⟦. .⟧ Dann ging er.', says: 'doubled', fixed: 'Der Rat tagte. Dann ging er.' },
		{ text: 'Der Rat tagte⟦..⟧', says: 'doubled', fixed: 'Der Rat tagte.' },
		{
			text: 'Der Rat tagte⟦,.⟧ Dann ging er⟦,,⟧ sagte sie.',
			says: 'doubled',
			fixed: 'Der Rat tagte. Dann ging er, sagte sie.',
		},
	],
});
