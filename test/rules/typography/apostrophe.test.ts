import { apostrophe } from '../../../server/core/rules/typography/apostrophe.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(apostrophe, {
	good: [
		'Er flog nach Hawai‘i und kam ‚erholt‘ zurück.',
		'Wie geht’s bei McDonald’s?',
		'Das war Merz’ Rede.',
		'Sie floh vor der Lord’s Resistance Army.',
		'Er gab’s ihr, und sie nahm’s.',
		`Das "alte" Haus und Felix' Heft.`,
		'Er tippte ´um drei Uhr.',
		{ text: 'We saw ´ne thing.', lang: 'en' },
		{ text: 'It was Blinken’s trip and the boys’ room.', lang: 'en' },
	],
	bad: [
		{ text: 'Wie geht⟦‘⟧s dem „alten“ Wirt?', says: 'turned', fixed: 'Wie geht’s dem „alten“ Wirt?' },
		{
			text: 'We don⟦‘⟧t care for the ⟦‘⟧90s.',
			lang: 'en',
			says: 'turned',
			fixed: 'We don’t care for the ’90s.',
		},
		{ text: 'Nun begann ⟦Merz’s⟧ Rede.', says: 'genitive', fixed: 'Nun begann Merz’ Rede.' },
		{ text: `Nun endete ⟦Blinken's⟧ Reise.`, says: 'genitive', fixed: 'Nun endete Blinkens Reise.' },
		{ text: 'Das war ⟦´⟧ne Sache.', says: 'accent', fixed: 'Das war ’ne Sache.' },
		{ text: 'They ⟦´⟧ll come.', lang: 'en', says: 'accent', fixed: 'They ’ll come.' },
		{ text: 'Die c⟦`⟧t schreibt das.', says: 'accent', fixed: 'Die c’t schreibt das.' },
		{ text: `Das „alte“ Haus und Felix⟦'⟧ Heft.`, says: 'straight', fixed: 'Das „alte“ Haus und Felix’ Heft.' },
	],
});
