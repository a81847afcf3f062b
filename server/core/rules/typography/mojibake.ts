import type { Report } from '../../model/finding.ts';
import { replacement } from '../../text/edit.ts';
import { matchesIn } from '../../text/matches.ts';
import { defineRule } from '../define.ts';

export const mojibake = defineRule({
	meta: {
		id: 'typography/mojibake',
		title: { de: 'Zeichensalat', en: 'Garbled characters' },
		why: {
			de: '`Ã¼` statt `ü`, `â€ž` statt `„`: Der Text wurde als UTF-8 geschrieben und in einer anderen Kodierung gelesen. So darf nichts erscheinen. Die Tabellen dazu: WHATWG Encoding Standard.',
			en: '`Ã©` for `é`, `â€œ` for `“`: the text was written as UTF-8 and read in another encoding. It must not be printed like that. For the tables see the WHATWG Encoding Standard.',
		},
		languages: 'all',
		level: 'error',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		messages: {
			garbled: { de: 'Das ist Zeichensalat, gemeint ist {right}.', en: 'This is garbled; {right} was meant.' },
			lost: { de: 'Hier ging ein Zeichen verloren.', en: 'A character was lost here.' },
			replace: { de: 'Durch „{right}“ ersetzen', en: 'Replace with “{right}”' },
		},
		options: {},
		examples: {
			bad: ['Der B⟦Ã¼⟧rgermeister kam.', 'Er sagte: ⟦â€ž⟧Nein', 'Der B⟦\ufffd⟧rgermeister.'],
			good: ['Der Bürgermeister kam.', 'SÃO PAULO und São Paulo.'],
		},
	},
	*check({ text }): Generator<Report<'garbled' | 'lost' | 'replace'>> {
		for (const { 0: found, index } of matchesIn(text, GARBLED)) {
			const at = { start: index, end: index + found.length };
			if (found.startsWith('\ufffd')) {
				yield { message: 'lost', at };
				continue;
			}
			const right = decode(found);
			if (right === undefined) continue;
			yield {
				message: 'garbled',
				at,
				data: { right },
				fixes: [{ kind: 'offer', title: 'replace', preferred: true, edits: [replacement(at, right)] }],
			};
		}
	},
});

/** Bytes 0x80–0x9f as Windows-1252 shows them. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const TAIL = `[\\u0080-\\u00bf${WINDOWS}]`;
const GARBLED = new RegExp(`[ÃÂ]${TAIL}|â${TAIL}{2}|\\ufffd+`, 'gu');

/** The character whose UTF-8 bytes these are; undefined if they are none. */
function decode(garbled: string): string | undefined {
	const bytes = [...garbled].map((char) => {
		const code = char.charCodeAt(0);
		const at = WINDOWS.indexOf(char);
		return code < 0x100 && at < 0 ? code : 0x80 + at;
	});
	const [lead = 0, ...tail] = bytes;
	if (tail.some((byte) => byte < 0x80 || 0xbf < byte)) return undefined;
	const code = tail.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), lead & (tail.length === 1 ? 0x1f : 0x0f));
	return code < 0xa0 ? undefined : String.fromCharCode(code);
}
