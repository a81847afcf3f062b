import { caption } from '../../../server/core/rules/boilerplate/caption.ts';
import { ruleTable } from '../../support/rule-table.ts';

const before = 'Die Ministerin sagte am Freitag, die Brücke bleibe gesperrt, bis das Gutachten vorliege.';
const after = 'Das Gutachten hatte der Kreistag schon im Herbst verlangt und damals auch bezahlt.';

ruleTable(caption, {
	good: [
		`${before}\n\n${after}`,
		`${before}\n\nDas Land zählt 412 solcher Brücken, jede dritte gilt als schadhaft. (Quelle: Landesamt)`,
		// A picture without caption between two paragraphs of the report.
		`${before}\n\nFoto: Ada Weber\n\n${after}`,
		`${before}\n\nFoto: Ada Weber\n\n„Das reicht nicht“, sagte der Landrat, der die Sperrung seit Jahren fordert.`,
		'Berlin (dpa) – Die Ministerin sagte am Freitag, die Brücke bleibe gesperrt, bis das Gutachten vorliege.',
	],
	bad: [
		{
			text: `${before}\n\n⟦Ministerin Karla Brandt begrüßt Fachleute vor ihrem Besuch am 4. März 2024 an der Brücke.⟧\n\nAda Weber | Reuters\n\n${after}`,
			says: 'caption',
			fixed: `${before}\n\nAda Weber | Reuters\n\n${after}`,
		},
		{
			text: `${before}\n\n⟦Die Brücke über die Lahn ist seit dem Frühjahr gesperrt. (Archivbild)⟧\nFoto: Ada Weber/dpa\n\n${after}`,
			says: 'caption',
			fixed: `${before}\n\nFoto: Ada Weber/dpa\n\n${after}`,
		},
		{
			text: `${before}\n\n⟦Blick auf die gesperrte Brücke über die Lahn. (Foto: Ada Weber)⟧\n\n${after}`,
			says: 'caption',
			fixed: `${before}\n\n${after}`,
		},
		{
			text: `The minister said on Friday that the bridge would stay closed until experts had seen it.\n\n⟦Minister Carla Brand speaks to reporters at the bridge on March 4, 2024.⟧\n\nAda Weber | AFP | Getty Images\n\nThe county had asked for a report last autumn, and it paid for it as well.`,
			says: 'caption',
			fixed: `The minister said on Friday that the bridge would stay closed until experts had seen it.\n\nAda Weber | AFP | Getty Images\n\nThe county had asked for a report last autumn, and it paid for it as well.`,
		},
	],
});
