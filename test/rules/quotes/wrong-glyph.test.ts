import { wrongGlyph } from '../../../server/core/rules/quotes/wrong-glyph.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(wrongGlyph, {
	good: ['Das »rote« und das ›blaue‹ Haus.', 'Es gilt 3 < 5 und 7 > 2.', 'Der Tag <b>fett</b> bleibt hier stehen.'],
	bad: [
		{ text: 'Das „rote⟦”⟧ und das „blaue“ Haus.', says: 'wrong', fixed: 'Das „rote“ und das „blaue“ Haus.' },
		{ text: 'Das ⟦"⟧rote“ und das „blaue“ Haus.', says: 'wrong', fixed: 'Das „rote“ und das „blaue“ Haus.' },
		{ text: 'Das ⟦,,⟧rote⟦,,⟧ Haus und das „blaue“.', says: 'wrong', fixed: 'Das „rote“ Haus und das „blaue“.' },
		{
			text: 'The “red⟦"⟧ and the ⟦"⟧blue” house.',
			lang: 'en',
			says: 'wrong',
			fixed: 'The “red” and the “blue” house.',
		},
		{ text: 'Das ⟦“⟧rote“ und das ⟦“⟧blaue“ Haus.', says: 'wrong', fixed: 'Das „rote“ und das „blaue“ Haus.' },
		{ text: 'Das ist eine ⟦>tolle<⟧ Sache.', says: 'angles', fixed: 'Das ist eine ›tolle‹ Sache.' },
		{
			text: 'Das ist eine ⟦>>tolle<<⟧ und »gute« Sache.',
			says: 'angles',
			fixed: 'Das ist eine »tolle« und »gute« Sache.',
		},
	],
});
