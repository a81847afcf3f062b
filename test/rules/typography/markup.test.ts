import { markup } from '../../../server/core/rules/typography/markup.ts';
import { ruleTable } from '../../support/rule-table.ts';

ruleTable(markup, {
	good: [
		'Der **Rat** tagte **spät** am Abend.',
		'**Anmerkung der Redaktion',
		'Das kostet 5 Euro**, mehr nicht.',
		'Er rief: „So ein Sch**!“',
		'Der Pfad C:\\neu steht dort, und [die Ministerin] kam.',
	],
	bad: [
		{ text: 'Der ⟦**⟧Rat tagte spät.', says: 'open', fixed: 'Der Rat tagte spät.' },
		{ text: 'In ⟦[[Bonn]]⟧ tagte der Rat.', says: 'wiki', fixed: 'In Bonn tagte der Rat.' },
		{ text: 'In ⟦[[Bonn (Stadt)|Bonn]]⟧ tagte er.⟦{{Quelle}}⟧', says: 'wiki', fixed: 'In Bonn tagte er.' },
		{ text: 'Das ⟦\\"⟧alte⟦\\"⟧ Haus.', says: 'escape', fixed: 'Das "alte" Haus.' },
		{ text: 'Der Rat tagte.⟦\\n⟧Dann war Ruhe.', says: 'escape', fixed: 'Der Rat tagte.\nDann war Ruhe.' },
		{ text: 'Der Rat tagte.⟦<!-- Bild 3 -->⟧ Dann war Ruhe.', says: 'note', fixed: 'Der Rat tagte. Dann war Ruhe.' },
	],
});
