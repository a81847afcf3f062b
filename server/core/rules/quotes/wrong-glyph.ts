import type { Article } from '../../model/article.ts';
import type { Report } from '../../model/finding.ts';
import type { Mark } from '../../model/mark.ts';
import { closingGlyph, isSingleStyle, openingGlyph } from '../../model/mark-style.ts';
import { replacement } from '../../text/edit.ts';
import { matchesIn } from '../../text/matches.ts';
import { defineRule } from '../define.ts';
import { houseMarks } from '../support/house-marks.ts';
import { wholeQuotations } from '../support/quotations.ts';

type Message = 'wrong' | 'replace' | 'angles';

export const wrongGlyph = defineRule({
	meta: {
		id: 'quotes/wrong-glyph',
		title: { de: 'Falsches Anführungszeichen', en: 'Wrong quotation mark' },
		why: {
			de: 'Öffnendes und schließendes Zeichen gehören zu einem Paar: „…“, »…«, ‚…‘ (Amtliches Regelwerk § 79; style-guide.europa.eu 5.10). `„so”` und `,,so“` entstehen beim Tippen, Diktieren und Übernehmen aus fremden Systemen.',
			en: 'Opening and closing mark belong to one pair: “…”, ‘…’ (AP: “ opens, ” closes). `"so”` and `“so"` come from typing and from text pasted from other systems.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		messages: {
			wrong: { de: 'Hier gehört {right} hin, nicht {wrong}.', en: 'This should be {right}, not {wrong}.' },
			angles: {
				de: 'Das sind Rechenzeichen, keine Anführungszeichen.',
				en: 'These are less-than and greater-than signs, not quotation marks.',
			},
			replace: { de: 'Durch {right} ersetzen', en: 'Replace with {right}' },
		},
		options: {},
		examples: {
			bad: ['Er ist „gut⟦”⟧.', 'Er rief ⟦,,⟧Halt“ und lief.'],
			good: ['Er ist „gut“.', 'He is “good”.', 'Er ist "gut".'],
		},
	},
	*check(article, { lang, book }): Generator<Report<Message>> {
		const usual = houseMarks(book, lang) ?? article.prevailing;
		for (const { quotation, open, close } of wholeQuotations(article)) {
			const { style, depth } = quotation;
			if (open.glyph === openingGlyph(style) && close.glyph === closingGlyph(style)) continue;
			const isFree = depth === 0 && !isSingleStyle(style);
			const wanted = isFree ? (usual ?? style) : style;
			yield* compare(open, openingGlyph(wanted));
			yield* compare(close, closingGlyph(wanted));
		}
		yield* findAngles(article, usual ?? lang.marks.usual);
	},
});

function* compare(mark: Mark, right: string): Generator<Report<Message>> {
	if (mark.glyph === right) return;
	yield {
		message: 'wrong',
		at: { start: mark.start, end: mark.end },
		data: { wrong: mark.glyph, right },
		fixes: [{ kind: 'safe', title: 'replace', preferred: true, edits: [replacement(mark, right)] }],
	};
}

/** `>so<` and `>>so<<` around one to six words, never tags (`<b>`) or sums (`5 > 3`). */
function* findAngles({ text }: Article, style: string): Generator<Report<Message>> {
	if (!text.includes('<')) return;
	for (const match of matchesIn(text, ANGLES)) {
		const [whole, open = '', words = ''] = match;
		const start = match.index;
		const pointed = open.length === 2 ? ['»', '«'] : ['›', '‹'];
		const [left, right] = style === '»«' || open.length === 1 ? pointed : [style.slice(0, 1), style.slice(1)];
		yield {
			message: 'angles',
			at: { start, end: start + whole.length },
			data: { right: `${left}${right}` },
			fixes: [
				{
					kind: 'offer',
					title: 'replace',
					preferred: true,
					edits: [replacement({ start, end: start + whole.length }, `${left}${words}${right}`)],
				},
			],
		};
	}
}

const ANGLES =
	/(?<![\p{L}\p{N}/"'=<>])(>{1,2})([\p{L}\p{N}][^<>\n\r\u2028\u2029/="]{0,60})(?<=[\p{L}\p{N}.!?])<{1,2}(?![\p{L}/<>])/gu;
