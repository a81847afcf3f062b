import { mojibake } from '../../../server/core/rules/typography/mojibake.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(mojibake, {
	good: ['Der Bürgermeister von São Paulo und der Präsident der Côte d’Ivoire.', 'Â und Ã sind Buchstaben.'],
	bad: [
		{ text: 'Der B⟦Ã¼⟧rgermeister ⟦â€“⟧ er kam.', lang: 'de', says: 'garbled', fixed: 'Der Bürgermeister – er kam.' },
		{ text: 'Der B⟦\ufffd⟧rgermeister kam.', lang: 'de', says: 'lost' },
	],
});
