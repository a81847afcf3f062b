import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readParagraphs } from '../../server/core/analysis/read-paragraphs.ts';
import { packOf } from '../../server/core/lang/index.ts';
import type { Paragraph } from '../../server/core/model/paragraph.ts';
import { atOnce } from '../../server/core/text/steps.ts';

const german = packOf('de');

/** What ends lines, what is blank, what fences code, and a little of what is left. */
const pieces = fc
	.array(fc.constantFrom('a', 'Ab c.', ' ', '\u00a0', '\n', '\n\n', '\r', '\r\n', '```', '\n```\n'), { maxLength: 12 })
	.map((all) => all.join(''));

const edits = fc.array(fc.record({ at: fc.nat(40), nDeleted: fc.nat(4), inserted: pieces }), { maxLength: 8 });

describe('the paragraphs of an edited text', () => {
	it('are those of the text read afresh, whatever comes and goes at their ends', () => {
		fc.assert(
			fc.property(pieces, edits, (start, all) => {
				let last = { text: start, paragraphs: atOnce(readParagraphs(start, german)) };
				for (const { at, nDeleted, inserted } of all) {
					const text = last.text.slice(0, at) + inserted + last.text.slice(at + nDeleted);
					last = { text, paragraphs: atOnce(readParagraphs(text, german, last)) };
					assert.deepEqual(last.paragraphs.map(plain), atOnce(readParagraphs(text, german)).map(plain));
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('keep what was known of those that were moved about', () => {
		const [first, second] = ['Der Rat tagte.', 'Die Wehr kam.'];
		const last = { text: `${first}\n${second}`, paragraphs: atOnce(readParagraphs(`${first}\n${second}`, german)) };
		const now = atOnce(readParagraphs(`${second}\n\n${first}`, german, last));
		assert.deepEqual(
			now.map(({ facts }) => last.paragraphs.findIndex((one) => one.facts === facts)),
			[1, 0],
		);
	});
});

const plain = ({ facts, ...place }: Paragraph) => ({ ...place, text: facts.text });
