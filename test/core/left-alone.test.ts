import assert from 'node:assert/strict';
import { checkText, createReader } from '../../server/core/engine/index.ts';

const PAGE = ['Zum Inhalt springen', 'Startseite', 'Politik', 'Anmelden'];
const COPY = [
	'Kreistag schließt die Klinik in Rosenau',
	'Der Kreistag hat am Montag beschlossen, die Klinik in Rosenau im Herbst zu schließen, weil das Geld fehlt.',
	'Die Ärzte hatten bis zuletzt gehofft, dass sich noch ein Träger findet, der das Haus übernimmt.',
];
const lines = (...parts: string[]): string => parts.join('\n');

/** Which rules about how a text is set speak of it, and where. */
const said = (text: string): string[] =>
	checkText(text)
		.findings.filter(({ rule }) => /^(?:quotes|typography)\//u.test(rule))
		.map(({ rule, at }) => `${rule} ${text.slice(0, at.start).split('\n').length}`);

describe('how a line is set that goes', () => {
	it('is not mended: it belongs to the page', () => {
		assert.deepEqual(said(lines(...PAGE, ...COPY, 'Lesen Sie  auch: So geht es weiter')), []);
		assert.deepEqual(said(lines(...COPY, 'Artikel  teilen , "drucken')), []);
	});

	it('is mended in the article itself, and in a line that may belong to it', () => {
		assert.deepEqual(said(lines(...COPY, 'Der Landrat  schwieg am Abend dazu.')), ['typography/blanks 4']);
	});

	it('is left alone from the keystroke on that makes it furniture', () => {
		const read = createReader();
		const before = lines(...COPY, 'Rosenauer  Politik', 'Lese Sie auch: Was der Beschluss bedeutet', ...COPY.slice(2));
		const after = before.replace('Lese ', 'Lesen ');
		assert.deepEqual(said(before), ['typography/blanks 4']);
		assert.deepEqual(said(after), []);
		for (const text of [before, after, before]) assert.deepEqual(read(text).findings, checkText(text).findings);
	});
});
