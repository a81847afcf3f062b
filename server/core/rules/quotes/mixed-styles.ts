import type { LanguagePack } from '../../lang/pack.ts';
import type { Article } from '../../model/article.ts';
import type { Fix, Report } from '../../model/finding.ts';
import type { MarkStyle } from '../../model/mark.ts';
import { isSingleStyle } from '../../model/mark-style.ts';
import { defineRule } from '../define.ts';
import { houseMarks } from '../support/house-marks.ts';
import { marksInStyle } from '../support/marks-in-style.ts';
import { isPure, sampleOf, type Whole, wholeQuotations } from '../support/quotations.ts';

type Message = 'mixed' | 'house' | 'foreign' | 'typewriter' | 'first' | 'this' | 'all';

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
			foreign: {
				de: 'Der Artikel setzt durchweg {here}; in dieser Sprache üblich ist {usual}.',
				en: 'The article uses {here} throughout; the usual marks of this language are {usual}.',
			},
			typewriter: {
				de: 'Hier stehen Schreibmaschinenzeichen neben typografischen; üblich ist {usual}.',
				en: 'Typewriter marks stand here beside typographic ones; the usual ones are {usual}.',
			},
			first: { de: 'So sonst im Artikel', en: 'Elsewhere in the article' },
			this: { de: 'Hier {usual} setzen', en: 'Use {usual} here' },
			all: { de: 'Überall im Artikel {usual} setzen', en: 'Use {usual} throughout the article' },
		},
		options: {
			style: {
				default: 'article' as string,
				doc: {
					de: 'Hausstil: `article` = was das Stilbuch sagt (`quotes`, sonst `region`), sonst der im Artikel vorherrschende; oder das Paar selbst (`„“`, `»«`, `«»`, `“”`, `""`).',
					en: 'House style: `article` = what the style book says (`quotes`, else `region`), else whatever prevails in the article; or the pair itself (`„“`, `»«`, `«»`, `“”`, `""`).',
				},
			},
		},
		examples: {
			bad: ['Das „rote“, das „grüne“ und das ⟦"blaue"⟧ Haus.', 'The “red”, the “green” and the ⟦«blue»⟧ house.'],
			good: ['Das "rote" und das "blaue" Haus.', 'Das »rote« und das »blaue« Haus.'],
		},
	},
	*check(article, { lang, options, book }): Generator<Report<Message>> {
		const house = STYLES.find((style) => style === options.style) ?? houseMarks(book, lang);
		const wanted = house ?? article.prevailing;
		if (wanted === undefined || isSingleStyle(wanted)) return;
		const outer = [...wholeQuotations(article)].filter(isOuterDouble);
		if (house === undefined) yield* doubtsAboutStyle(article, outer, lang);
		yield* oddOnes(article, outer, { wanted, isHouse: house !== undefined });
	},
});

/** Each quotation in other marks than the wanted ones. */
function* oddOnes(
	article: Article,
	outer: readonly Whole[],
	{ wanted, isHouse }: { readonly wanted: MarkStyle; readonly isHouse: boolean },
): Generator<Report<Message>> {
	const isRight = ({ quotation }: Whole) => quotation.style === wanted;
	const odd = outer.filter((one) => !isRight(one) && isPure(one));
	const isAtOnce = 1 < odd.length && odd.length <= MOST_AT_ONCE;
	const all: Fix<Message> = {
		kind: 'offer',
		title: 'all',
		data: { usual: sampleOf(wanted) },
		edits: isAtOnce ? odd.flatMap((one) => marksInStyle(article, one, wanted)) : [],
	};
	const kind = isHouse || odd.length < outer.filter(isRight).length ? 'safe' : 'offer';
	const first = outer.find(isRight)?.quotation;
	for (const one of odd) {
		const { start, end, style } = one.quotation;
		const data = { usual: sampleOf(wanted), here: sampleOf(style) };
		const fix: Fix<Message> = { kind, title: 'this', data, preferred: true, edits: marksInStyle(article, one, wanted) };
		yield {
			message: isHouse ? 'house' : 'mixed',
			at: { start, end },
			data,
			fixes: isAtOnce ? [fix, all] : [fix],
			...(first !== undefined && { related: [{ message: 'first', at: { start: first.start, end: first.end } }] }),
		};
	}
}

/** Nothing is mixed, or hardly; but are these the marks the article was meant to have? */
function* doubtsAboutStyle(
	article: Article,
	outer: readonly Whole[],
	{ marks }: LanguagePack,
): Generator<Report<Message>> {
	const { prevailing } = article;
	if (prevailing === '""') yield* typewriterReports(article, outer, marks.usual);
	else if (prevailing !== undefined && !marks.styles.includes(prevailing)) {
		yield* foreignReport(article, outer, marks.usual);
	}
}

/** `“…”` all over a German article: said once, at the first of them, for it is one decision. */
function* foreignReport(article: Article, outer: readonly Whole[], usual: MarkStyle): Generator<Report<Message>> {
	const foreign = outer.filter((one) => one.quotation.style === article.prevailing && isPure(one));
	const first = foreign[0];
	if (first === undefined || article.prevailing === undefined) return;
	const all = foreign.flatMap((one) => marksInStyle(article, one, usual));
	yield {
		message: 'foreign',
		level: 'info',
		at: { start: first.quotation.start, end: first.quotation.end },
		data: { usual: sampleOf(usual), here: sampleOf(article.prevailing) },
		fixes: [{ kind: 'offer', title: 'all', preferred: true, edits: all }],
	};
}

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
			data: { usual: sampleOf(usual) },
			fixes: [
				{ kind: 'offer', title: 'this', edits: marksInStyle(article, one, usual) },
				{ kind: 'offer', title: 'all', edits: straight.flatMap((other) => marksInStyle(article, other, usual)) },
			],
		};
	}
}

const TYPOGRAPHIC = new Set('„“”»«');
/** With more straight marks than this they clearly are the style of the article. */
const MOST_HINTS = 12;

/** Beyond this many the house style itself is in question, not the single place. */
const MOST_AT_ONCE = 100;

const STYLES: readonly MarkStyle[] = ['„“', '»«', '«»', '“”', '""'];

/** Single marks outside double ones are no second style: headlines and so-called words take them (AP, BBC). */
const isOuterDouble = ({ quotation }: Whole): boolean => quotation.depth === 0 && !isSingleStyle(quotation.style);
