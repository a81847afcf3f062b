import { styleBook } from '../../../server/core/rules/names/style-book.ts';
import { ruleTable } from '../../support/rule-table.ts';

const BOOK = `
names:
  - name: Fabrice Coffrini
    role: AFP-Fotograf
    gender: m
    wrong: [Fabrice Cofferini]
    aliases: [F. Coffrini]
terms:
  - use: Belarus
    not: [Weißrussland]
  - use: Volksrepublik China
    not: [China]
    why: Taiwan gibt es auch.
  - use: Geflüchteter
    not: [Flüchtling]
  - use: undocumented migrant
    not: [illegal immigrant]
`;

ruleTable(styleBook, {
	good: [
		{ text: 'Fabrice Coffrini zeigt Bilder aus Belarus und der Volksrepublik China.', styleBook: BOOK },
		{ text: 'Die Weißrussen und ein weißrussisches Orchester spielten.', styleBook: BOOK },
		{ text: 'Weißrussland und Fabrice Cofferini stehen in keinem Stilbuch.', styleBook: '' },
		{ text: 'Ihr Bruder Marco Cofferini lebt in Genf.', styleBook: BOOK },
	],
	bad: [
		{
			text: '⟦Weißrusslands⟧ Botschafter sprach von der ⟦Weißrussland-Reise⟧ des Ministers.',
			says: 'term',
			fixed: 'Belarus’ Botschafter sprach von der Belarus-Reise des Ministers.',
			styleBook: BOOK,
		},
		{
			text: 'Nach ⟦China⟧ reist er nicht, in die Volksrepublik China schon.',
			says: 'reason',
			fixed: 'Nach Volksrepublik China reist er nicht, in die Volksrepublik China schon.',
			styleBook: BOOK,
		},
		{
			text: 'Das Foto von ⟦Fabrice Cofferini⟧ hängt in Genf. Später zeigte ⟦Cofferini⟧ noch eines.',
			says: 'name',
			fixed: 'Das Foto von Fabrice Coffrini hängt in Genf. Später zeigte Coffrini noch eines.',
			styleBook: BOOK,
		},
		{
			text: '⟦Illegal immigrants⟧ were heard by the court on Monday; one ⟦illegal immigrant’s⟧ lawyer spoke.',
			says: 'term',
			fixed: 'Undocumented migrants were heard by the court on Monday; one undocumented migrant’s lawyer spoke.',
			styleBook: BOOK,
			lang: 'en',
		},
		{
			text: 'Die Ministerin sagte am Abend: „Wir reden mit ⟦Weißrussland⟧ und allen Nachbarn.“',
			says: 'quoted',
			styleBook: BOOK,
		},
	],
});
