import { housePhrase } from '../../../server/core/rules/boilerplate/house-phrase.ts';
import { ruleTable } from '../../support/rule-table.ts';

const BEFORE = 'Die Stadt will den Marktplatz im Sommer für Autos sperren.';
const AFTER = 'Händler fürchten, dass ihnen die Kundschaft ausbleibt.';
const BOOK = "boilerplate: ['Notiert im Rathauskeller:', Mehr Kassel]\n";

ruleTable(housePhrase, {
	good: [
		{ text: `${BEFORE}\n\nMehr Kasseler kamen als im Jahr davor.\n\n${AFTER}`, styleBook: BOOK },
		{ text: `${BEFORE}\n\nDas Bild wurde notiert im Rathauskeller: ein Glücksfall.\n\n${AFTER}`, styleBook: BOOK },
		{ text: `${BEFORE}\n\nMehr Kassel für alle\n\n${AFTER}`, styleBook: '' },
	],
	bad: [
		{
			text: `${BEFORE}\n\n⟦NOTIERT  im Rathauskeller: Als der Markt noch ein Parkplatz gewesen ist und keiner klagte.⟧\n\n${AFTER}`,
			says: 'found',
			fixed: `${BEFORE}\n\n${AFTER}`,
			styleBook: BOOK,
		},
	],
});
