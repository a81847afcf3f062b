import type { BlockLexicon } from '../../lang/pack/blocks.ts';
import type { Shape } from '../../model/block.ts';
import type { Token, WordForm } from '../../model/paragraph.ts';
import { startsUpper } from '../../text/chars.ts';
import { rememberOn } from '../../text/remember-on.ts';

/** What is needed of a line to tell its shapes. */
interface Shaped {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly keys: readonly string[];
	readonly nWords: number;
	readonly nUpper: number;
	readonly nFunction: number;
	readonly hasMark: boolean;
	readonly isProse: boolean;
	/** Its beginning alone gives it away, as far as it is no sentence. */
	readonly isWorded: boolean;
}

const LONGEST = 400;

export function shapesOf(line: Shaped, lexicon: BlockLexicon): Shape[] {
	if (LONGEST < line.text.length) return [];
	const tests = line.isProse ? OF_PROSE : TESTS;
	const out: Shape[] = [];
	for (const [shape, test] of tests) if (test(line, lexicon)) out.push(shape);
	return out;
}

type Test = (line: Shaped, lexicon: BlockLexicon) => boolean;

const TESTS: readonly (readonly [Shape, Test])[] = [
	['label-and-bar', hasLabelAndBar],
	['label-at-end', hasLabelAtEnd],
	['embed', ({ text }) => (DASH.has(text.charAt(0)) || text.includes('pic.')) && EMBED.test(text)],
	['contact', isContact],
	['slug', ({ text }) => text.length < 80 && SLUG.test(text)],
	['handle', isNameWithHandle],
	['author-and-job', isAuthorWithJob],
	['speaks-to-readers', speaksToReaders],
	['capitals', isInCapitals],
	['kicker-and-colon', ({ text, keys }) => keys.includes(':') && KICKER.test(text)],
	['arrow', hasArrow],
	['hashtags', isHashtags],
	['path', isPath],
	['bare-words', isBareWords],
	['cut-off', ({ text }) => 40 < text.length && /\p{L}\s?(?:…|\.\.\.)$/u.test(text.slice(-6))],
];

const OF_PROSE: typeof TESTS = [
	['speaks-to-readers', speaksToReaders],
	['about-the-author', isAboutAuthor],
];

const DASH: ReadonlySet<string> = new Set('—–-');

/** `— The Council (@council) March 4, 2024`, below the words of an embedded post; the address of its picture. */
const EMBED = /^[—–-]{1,2}\s.{1,80}\(@\w{2,30}\)|\bpic\.(?:twitter|x)\.com\//u;

/** `← Aus dem Rathaus`, `Weiter zum Dossier →`; `«Genug», sagte sie` has its own opening mark. */
const ARROW_BEFORE = /^(?:←|→|►|▶|»»?(?!.*«)|>{1,3}|<{2,3})\s?\p{L}/u;
const ARROW_BEHIND = /\p{L}.{0,3}\s?(?:→|►|▶|»|>{1,3})$/u;
const ARROWS: ReadonlySet<string> = new Set('←→►▶»<>');
/** Of the end no more is looked at. */
const ARROW_TAIL = 8;

function hasArrow({ text }: Shaped): boolean {
	return (
		(ARROWS.has(text.charAt(0)) && ARROW_BEFORE.test(text)) ||
		(ARROWS.has(text.charAt(text.length - 1)) && ARROW_BEHIND.test(text.slice(-ARROW_TAIL)) && !/[«<]/u.test(text))
	);
}

/** `Rathaus: Warum der Umbau stockt`, as headlines of other pieces are made; not `11.04 Uhr: …`, `Ada Weber: …`. */
const KICKER = /^\p{Lu}[^:.?!]{3,40}\s?:\s\p{L}[^:]{20,}$/u;

/** `WATCH | Minister defends the plan`. */
function hasLabelAndBar({ text, keys }: Shaped, { mediaWords }: BlockLexicon): boolean {
	if (!text.includes('|')) return false;
	const head = /^([^|]{2,24}?)\s*\|\s*\S/u.exec(text)?.[1];
	return head !== undefined && mediaWords.has(keys[0] ?? '') && head.split(/\s+/u).length <= 2;
}

/** `Mayor explains the plan [VIDEO]`. */
function hasLabelAtEnd({ text }: Shaped, { mediaWords }: BlockLexicon): boolean {
	const tail = /[\])|]$/u.test(text.slice(-1))
		? /[[(]([\p{L} ]{3,16})[\])]\|?$/u.exec(text.slice(-24))?.[1]
		: undefined;
	return (
		tail !== undefined &&
		30 < text.length &&
		(mediaWords.has(tail.toLowerCase()) || (text.includes('[') && tail === tail.toUpperCase()))
	);
}

/** `bdt0345 4 pl 210 dpa 0812`, `121330 Mär 25`, `BC-US--Lake Rescue`. */
const SLUG = /^(?:[a-z]{2,4}\d{4} \d [a-z]{2} \d|BC-[A-Z]{2}-|\d{6} \p{Lu}\p{Ll}{2} \d\d$)/u;

/** `Tel. +49 555 1234-0`, `Marktstraße 12 | 70565 Hohenfurt`, `Ada Weber, a.weber@bote.example`. */
function isContact({ text, nWords, nFunction }: Shaped): boolean {
	return text.length < 120 && nWords <= 12 && nFunction <= 2 && CONTACT_SIGN.test(text) && CONTACT.test(text);
}

/** Quick, and every such line has one. */
const CONTACT_SIGN = /@|\d{3}/u;
const CONTACT =
	/[^\s@]{1,64}@[^\s@.]{1,64}\.\p{L}|(?:\+|\(0?|(?:^|[^\d/.–-])0(?!\d\/\d\d\/))\d[\d /()–-]{5,}\d|\b\d{3}-\d{3}-\d{4}\b|\b\d{5} \p{Lu}\p{L}|\b[A-Z]{2} \d{5}\b/u;

/** `Ada Weber @adaweber`. */
function isNameWithHandle({ text, nWords, nFunction }: Shaped): boolean {
	return (
		text.length < 60 &&
		nWords <= 6 &&
		nFunction < 2 &&
		text.includes('@') &&
		/(?:^|[^\w.])@\w{3,30}(?:\s|$|\/)/u.test(text)
	);
}

/** `Ada Weber Political Correspondent`, `Redakteurin im Ressort Wirtschaft`: names and the job, no verb. */
function isAuthorWithJob(
	{ tokens, nWords, nUpper, nFunction, text }: Shaped,
	{ authorWords, joins }: BlockLexicon,
): boolean {
	if (80 < text.length || 10 < nWords || 3 < nFunction || nUpper === 0 || /[.:?!]$/u.test(text.slice(-1))) return false;
	const words = tokens.filter((token) => token.kind === 'word');
	const nStrange = words.filter(
		(token) => !startsUpper(token.text) && !joins.has(token.lower) && !authorWords.has(token.lower),
	);
	if (0 < nStrange.length) return false;
	const at = words.findIndex((token) => isAuthorWord(token, authorWords));
	const isFollowed = joins.has(words[at + 1]?.lower ?? '');
	return 0 <= at && (isFollowed || at === words.length - 1);
}

/** `Ada Weber ist Redakteurin im Ressort Politik.`: a name, and the job among the next words. */
function isAboutAuthor({ tokens, text, hasMark }: Shaped, { authorWords }: BlockLexicon): boolean {
	if (LONGEST_BIO < text.length || hasMark) return false;
	const [first, second] = tokens;
	if (first === undefined || second === undefined || !startsUpper(first.text) || !startsUpper(second.text))
		return false;
	return tokens.slice(0, 16).some((token) => isAuthorWord(token, authorWords));
}

const LONGEST_BIO = 300;

/** `Reporterin`, and `WeberReporterin`, where two parts of a page ran together. */
function isAuthorWord({ form, lower }: Token, authorWords: ReadonlySet<string>): boolean {
	if (authorWords.has(lower)) return true;
	const glued = lastPartOf(form);
	return glued !== undefined && authorWords.has(glued);
}

const lastPartOf = rememberOn(({ text }: WordForm) => /(?:\p{Ll}|-)(\p{Lu}\p{Ll}+)$/u.exec(text)?.[1]?.toLowerCase());

/** `Unseren Newsletter können Sie jederzeit abbestellen.`: what pages say of themselves, and no report says. */
function speaksToReaders(
	{ tokens, keys, hasMark, isWorded }: Shaped,
	{ readerWords, pageWords }: BlockLexicon,
): boolean {
	if (hasMark || !tokens.some((token) => readerWords.has(token.text))) return false;
	const nPage = new Set(keys.filter((key) => pageWords.has(key))).size;
	return (isWorded ? 1 : 2) <= nPage;
}

/** `Themen: #rathaus, #umbau, #kosten`. */
function isHashtags({ text, nWords }: Shaped): boolean {
	if (!text.includes('#')) return false;
	const nTags = text.match(/(?<![\p{L}\p{N}&])#[\p{L}]{2,}/gu)?.length ?? 0;
	return 1 < nTags && nWords <= 2 * nTags + 1;
}

/** `Start | Magazin | Tipps`, `Bote » Lokales » Rathaus`: the way to the article, or the feet of the page. */
function isPath({ text, nFunction }: Shaped): boolean {
	if (140 < text.length || 2 < nFunction || !STEP.test(text)) return false;
	const parts = text.split(/\s*[|»›→•]\s*|\s[/>·]\s/u).filter(Boolean);
	return 2 < parts.length && parts.every((part) => part.length < 26 && !/\d/u.test(part));
}

/** One of the signs between the names of a path. */
const STEP = /[|»›→•/>·]/u;

/** `Rathaus Umbau Kosten Kreistag Haushalt`: tags or a menu; headlines have a verb or some small word. */
function isBareWords({ text, nWords, nUpper, nFunction }: Shaped): boolean {
	return (
		4 < nWords && nUpper === nWords && nFunction === 0 && /^[\p{L}\p{M} -]+$/u.test(text) && text !== text.toUpperCase()
	);
}

/** A headline in capitals only, longer than a subhead. */
function isInCapitals({ text, nWords, nUpper }: Shaped): boolean {
	return (
		40 < text.length &&
		6 <= nWords &&
		nWords <= 2 * nUpper &&
		text === text.toUpperCase() &&
		text !== text.toLowerCase()
	);
}
