import assert from 'node:assert/strict';
import { applyEdits, checkText } from '../../../server/core/engine/index.ts';
import { caption } from '../../../server/core/rules/boilerplate/caption.ts';
import { ruleTable } from '../../support/rule-table.ts';

const before = 'Die Ministerin sagte am Freitag, die Brücke bleibe gesperrt, bis das Gutachten vorliege.';
const after = 'Das Gutachten hatte der Kreistag schon im Herbst verlangt und damals auch bezahlt.';

ruleTable(caption, {
	good: [
		// Where a report comes from, behind its last words
		'Der Rat tagte am Abend lange und vertagte sich dann auf den nächsten Montag.\n\nDie Ministerin hofft auf einen Beschluss. „Wir haben keine Zeit“, sagte Ministerin Anna Reim. (dpa, AFP)',
		`${before}\n\n${after}`,
		// Kept below the article on purpose.
		`${before}\n\n${after}\n\nBildtext: Blick auf die gesperrte Brücke über die Lahn. (Foto: Ada Weber)`,
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

describe('a caption moved to the end', () => {
	const one = 'Ministerin Karla Brandt begrüßt Fachleute vor ihrem Besuch am 4. März 2024 an der Brücke.';
	const two = 'Die Brücke über die Lahn ist seit dem Frühjahr gesperrt. (Archivbild)';

	const moved = (text: string): string => {
		const found = checkText(text).findings.filter(({ rule }) => rule === caption.meta.id);
		const edits = found[0]?.fixes?.find(({ title }) => title === 'move')?.edits;
		return edits === undefined ? text : moved(applyEdits(text, edits));
	};

	it('takes its credit along and is reported no more', () => {
		assert.equal(
			moved(`${before}\n\n${one}\n\nAda Weber | Reuters\n\n${after}\n`),
			`${before}\n\n${after}\n\nBildtext: ${one} (Foto: Ada Weber | Reuters)\n`,
		);
	});

	it('stands with the others, with the line ends of the text', () => {
		const text = `${before}\n\n${one}\nAda Weber | Reuters\n\n${after}\n\n${two}\nFoto: Ada Weber/dpa`;
		const expected = `${before}\n\n${after}\n\nBildtext: ${one} (Foto: Ada Weber | Reuters)\nBildtext: ${two} (Foto: Ada Weber/dpa)`;
		assert.equal(moved(text), expected);
		assert.equal(moved(text.replaceAll('\n', '\r\n')), expected.replaceAll('\n', '\r\n'));
	});

	it('says where the lead comes back', () => {
		const lead =
			'Die Brücke über die Lahn in Hohenfurt bleibt bis zum Herbst für den Verkehr gesperrt, und niemand weiß warum';
		const { findings } = checkText(`${lead}.\n\n${before}\n\n${lead}\nFoto: Ada Weber/dpa\n\n${after}`);
		const found = findings.find(({ rule }) => rule === caption.meta.id);
		assert.deepEqual(found?.related, [{ message: 'first', at: { start: 0, end: lead.length + 1 } }]);
	});
});
