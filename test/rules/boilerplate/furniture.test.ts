import { furniture } from '../../../server/core/rules/boilerplate/furniture.ts';
import { ruleTable } from '../../support/rule-table.ts';

const before = 'Die Stadt will den Marktplatz im Sommer für Autos sperren, sagte der Bürgermeister am Montag.';
const after = 'Händler fürchten, dass ihnen die Kundschaft ausbleibt, wenn die Parkplätze verschwinden.';
const without = `${before}\n\n${after}`;
const around = (line: string) => `${before}\n\n${line}\n\n${after}`;

ruleTable(furniture, {
	good: [
		without,
		around('Handel unter Druck'),
		around('Hilfe'),
		around('An dieser Stelle steht seit 1950 ein Denkmal.'),
		around('Das könnte Sie auch treffen, sagte er.'),
		around('Sind Sie bereits am Ziel?'),
		around('Was meinen Sie damit?'),
		around('Haben Sie einen Plan?'),
		around('Hören Sie auch auf die Händler?'),
		around('Samstag, 5. November'),
		`${before}\n\n- Parkhaus Nord\n- Parkhaus Süd\n\n${after}`,
		`${before}\n\nErgebnisse vom Samstag:\n\nHohenfurt – Bad Lahn 3:1\nAltstadt – Neudorf 0:0\n\n${after}`,
	],
	bad: [
		{ text: around('⟦Artikel teilen⟧'), says: 'share-bar', fixed: without },
		{ text: around('⟦Anzeige⟧'), says: 'advertisement', fixed: without },
		{ text: around('⟦Stand: 04.03.2024, 18:23 Uhr⟧'), says: 'timestamp', fixed: without },
		{ text: around('⟦Empfohlener redaktioneller Inhalt⟧'), says: 'notice', fixed: without },
		{ text: around('⟦Newsletter abonnieren⟧'), says: 'newsletter', fixed: without },
		{ text: around('⟦<div class="ad"></div>⟧'), says: 'other', fixed: without },
		{ text: around('⟦© 2024 Abendpost. Alle Rechte vorbehalten⟧'), says: 'copyright', fixed: without },
		{
			text: around('⟦Facebook\nTwitter\nWhatsApp\nE-Mail⟧'),
			says: 'share-bar',
			fixed: without,
		},
	],
});
