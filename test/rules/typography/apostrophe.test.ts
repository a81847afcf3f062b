import { apostrophe } from '../../../server/core/rules/typography/apostrophe.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(apostrophe, {
	good: [
		'Wie geht’s bei McDonald’s?',
		'Das war Merz’ Rede.',
		'Sie floh vor der Lord’s Resistance Army.',
		'Er gab’s ihr, und sie nahm’s.',
		`Das "alte" Haus und Felix' Heft.`,
		{ text: 'It was Blinken’s trip and the boys’ room.', lang: 'en' },
	],
	bad: [
		{ text: 'Nun begann ⟦Merz’s⟧ Rede.', says: 'genitive', fixed: 'Nun begann Merz’ Rede.' },
		{ text: `Nun endete ⟦Blinken's⟧ Reise.`, says: 'genitive', fixed: 'Nun endete Blinkens Reise.' },
		{ text: 'Die c⟦`⟧t schreibt das.', says: 'accent', fixed: 'Die c’t schreibt das.' },
		{ text: `Das „alte“ Haus und Felix⟦'⟧ Heft.`, says: 'straight', fixed: 'Das „alte“ Haus und Felix’ Heft.' },
	],
});
