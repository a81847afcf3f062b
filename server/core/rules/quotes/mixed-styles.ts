import type { Article } from '../../model/article.ts';
import type { Fix, Report } from '../../model/finding.ts';
import type { MarkStyle } from '../../model/mark.ts';
import { closingGlyph, INNER, isSingleStyle, openingGlyph } from '../../model/mark-style.ts';
import { type Edit, replacement } from '../../text/edit.ts';
import { defineRule } from '../define.ts';
import { type Whole, wholeQuotations } from '../support/quotations.ts';

type Message = 'mixed' | 'house' | 'typewriter' | 'first' | 'this' | 'all';

export const mixedStyles = defineRule({
	meta: {
		id: 'quotes/mixed-styles',
		title: { de: 'Zwei Arten von Anführungszeichen', en: 'Two styles of quotation marks' },
		why: {
			de: 'Welche Zeichen eine Redaktion setzt, ist ihre Sache: „…“, »…«, in der Schweiz «…», auf vielen Seiten auch "…". In einem Text steht eine Art (Amtliches Regelwerk § 79; style-guide.europa.eu 5.10). Eine zweite verrät Fremdes, das niemand redigiert hat.',
			en: 'Which marks a newsroom sets is its own business: curly in print, straight on many sites and wires (dpa’s English service). One text takes one style (Guardian, AP); a second one shows text that was pasted and not edited.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		messages: {
			mixed: {
				de: 'Der Artikel setzt sonst {usual}, hier steht {here}.',
				en: 'The article uses {usual}; here it is {here}.',
			},
			house: { de: 'Das Haus setzt {usual}, hier steht {here}.', en: 'House style is {usual}; here it is {here}.' },
			typewriter: {
				de: 'Schreibmaschinenzeichen neben typografischen; üblich ist {usual}.',
				en: 'Typewriter marks beside typographic ones; the usual ones are {usual}.',
			},
			first: { de: 'So sonst im Artikel', en: 'Elsewhere in the article' },
			this: { de: 'Hier {usual} setzen', en: 'Use {usual} here' },
			all: { de: 'Überall im Artikel {usual} setzen', en: 'Use {usual} throughout the article' },
		},
		options: {
			style: {
				default: 'article' as string,
				doc: {
					de: 'Hausstil: `article` = der im Artikel vorherrschende, sonst das Paar selbst (`„“`, `»«`, `«»`, `“”`, `""`).',
					en: 'House style: `article` = whatever prevails in the article, or the pair itself (`„“`, `»«`, `«»`, `“”`, `""`).',
				},
			},
		},
		examples: {
			bad: ['Das „rote“, das „grüne“ und das ⟦"blaue"⟧ Haus.', 'The “red”, the “green” and the ⟦«blue»⟧ house.'],
			good: ['Das "rote" und das "blaue" Haus.', 'Das »rote« und das »blaue« Haus.'],
		},
	},
	*check(article, { lang, options }): Generator<Report<Message>> {
		const wanted = wantedStyle(article, options.style);
		if (wanted === undefined) return;
		const outer = [...wholeQuotations(article)].filter(isOuterDouble);
		const foreign = outer.filter((one) => one.quotation.style !== wanted && isPure(one));
		if (options.style === 'article' && wanted === '""') yield* typewriterReports(article, outer, lang.marks.usual);
		if (foreign.length === 0) return;
		const nRight = outer.filter(({ quotation }) => quotation.style === wanted).length;
		const first = outer.find(({ quotation }) => quotation.style === wanted);
		const all = foreign.flatMap((one) => edits(article, one, wanted));
		const isHouse = options.style !== 'article';
		for (const one of foreign) {
			const { start, end, style } = one.quotation;
			const fix: Fix<Message> = {
				kind: isHouse || foreign.length < nRight ? 'safe' : 'offer',
				title: 'this',
				preferred: true,
				edits: edits(article, one, wanted),
			};
			const at = first?.quotation;
			yield {
				message: isHouse ? 'house' : 'mixed',
				at: { start, end },
				data: { usual: sample(wanted), here: sample(style) },
				...(at === undefined ? {} : { related: [{ message: 'first', at: { start: at.start, end: at.end } }] }),
				fixes:
					foreign.length === 1 || MOST_AT_ONCE < foreign.length
						? [fix]
						: [fix, { kind: 'offer', title: 'all', edits: all }],
			};
		}
	},
});

/**
 * Straight marks are most of them, but the article also has typographic marks or apostrophes: maybe those are the house
 * style and the straight ones were pasted. Nobody can tell, so each gets a quiet hint and an offer, nothing more.
 */
function* typewriterReports(article: Article, outer: readonly Whole[], usual: MarkStyle): Generator<Report<Message>> {
	const isMixed = article.marks.some(({ glyph, role }) => TYPOGRAPHIC.has(glyph) && role !== 'other');
	const straight = outer.filter(({ quotation }) => quotation.style === '""');
	if ((!isMixed && !/\p{L}’\p{L}/u.test(article.text)) || MOST_HINTS < straight.length) return;
	for (const one of straight) {
		yield {
			message: 'typewriter',
			level: 'hint',
			at: { start: one.quotation.start, end: one.quotation.end },
			data: { usual: sample(usual) },
			fixes: [
				{ kind: 'offer', title: 'this', edits: edits(article, one, usual) },
				{ kind: 'offer', title: 'all', edits: straight.flatMap((other) => edits(article, other, usual)) },
			],
		};
	}
}

const TYPOGRAPHIC = new Set('„“”»«');
/** With more straight marks than this they clearly are the style of the article. */
const MOST_HINTS = 12;

/** Beyond this many the house style itself is in question, not the single place. */
const MOST_AT_ONCE = 100;

function wantedStyle({ prevailing }: Article, option: string): MarkStyle | undefined {
	const house = STYLES.find((style) => style === option) ?? prevailing;
	return house === undefined || isSingleStyle(house) ? undefined : house;
}

const STYLES: readonly MarkStyle[] = ['„“', '»«', '«»', '“”', '""'];

const sample = (style: MarkStyle): string => `${openingGlyph(style)}…${closingGlyph(style)}`;

/** Single marks outside double ones are no second style: headlines and so-called words take them (AP, BBC). */
const isOuterDouble = ({ quotation }: Whole): boolean => quotation.depth === 0 && !isSingleStyle(quotation.style);

/** Where the two marks do not agree, it is a wrong glyph and not another style. */
const isPure = ({ quotation, open, close }: Whole): boolean =>
	open.glyph === openingGlyph(quotation.style) && close.glyph === closingGlyph(quotation.style);

/** The marks of a quotation in the wanted style, with the single ones inside and those that reopen it. */
function edits({ quotations, marks }: Article, { quotation, index, open, close }: Whole, wanted: MarkStyle): Edit[] {
	const out = [replacement(open, openingGlyph(wanted)), replacement(close, closingGlyph(wanted))];
	for (let at = (quotation.open ?? 0) + 1; at < (quotation.close ?? 0); at += 1) {
		const mark = marks[at];
		if (mark?.role === 'reopen') out.push(replacement(mark, openingGlyph(wanted)));
	}
	for (let at = index + 1; at < quotations.length; at += 1) {
		const inner = quotations[at];
		if (inner === undefined || quotation.end <= inner.start) break;
		const [left, right] = [marks[inner.open ?? -1], marks[inner.close ?? -1]];
		if (inner.style !== INNER[quotation.style] || left === undefined || right === undefined) continue;
		out.push(replacement(left, openingGlyph(INNER[wanted])), replacement(right, closingGlyph(INNER[wanted])));
	}
	return out;
}
