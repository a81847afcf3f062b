import type { BlockLexicon } from '../../lang/pack/blocks.ts';
import { matchPhrase } from '../../lang/pack/phrases.ts';
import type { Token, WordForm } from '../../model/paragraph.ts';
import { isDigit } from '../../text/chars.ts';
import { rememberOn } from '../../text/remember-on.ts';

/** The one kind of words a line is made of. */
export type Made = 'date' | 'clock' | 'stamp' | 'entry' | 'buttons' | 'sections';

export const tellsTime = ({ made }: { readonly made: Made | undefined }): boolean =>
	made === 'date' || made === 'clock' || made === 'stamp';

/** What is needed of a line to tell what it is made of. */
export interface Bare {
	readonly text: string;
	readonly tokens: readonly Token[];
	/** Words in lower case, `#` for a number, `:` for a colon. */
	readonly keys: readonly string[];
	/** The keys with words taken apart that ran together; see `gluedKeys`. */
	readonly glued: readonly (readonly string[])[];
	/** Ends as headlines and labels do, without a full stop. */
	readonly isOpen: boolean;
}

/** What kind of words a line is made of, and whether it carries a full date with little beside it. */
export function readMade(
	line: Bare,
	lexicon: BlockLexicon,
): { readonly made: Made | undefined; readonly isDated: boolean } {
	const { glued } = line;
	if (LONGEST < line.text.length) return { made: undefined, isDated: false };
	const isDated = hasDate(line.text, line.keys, lexicon) || glued.some((keys) => hasDate(line.text, keys, lexicon));
	const made =
		madeOf(line.text, line.keys, lexicon) ??
		glued.map((keys) => madeOf(line.text, keys, lexicon)).find((one) => one !== undefined) ??
		(line.isOpen && ((isDated && ANY_CLOCK.test(line.text)) || isStamped(line, lexicon)) ? 'stamp' : undefined);
	return { made, isDated };
}

/** Longest line of one kind of words: a menu in one line. */
const LONGEST = 200;

/** `15:44`, `15.44 Uhr`; not the middle of a date. */
const CLOCK = /(?:^|[^\d.:])\d{1,2}[:.]\d\d(?![.:]?\d).{0,12}$/u;

/** `18:30`, `17.42 Uhr` and nothing else: the head of an entry of a live ticker as often as the time of publication. */
const BARE_CLOCK = /^\d{1,2}[:.]\d\d(?: ?\p{L}[\p{L}.]{0,3})?:?$/u;

/** `18:30`, also followed by the date: `17:41 JST, October 13, 2024`. */
const ANY_CLOCK = /(?:^|[^\d.:])\d{1,2}:\d\d(?!\d)/u;

/** `20:42Ada Weber`: the head of an entry of a live ticker runs together when copied. */
const GLUED_CLOCK = /^\d{1,2}[:.]\d\d\p{Lu}.{0,40}$/u;

function madeOf(text: string, keys: readonly string[], lexicon: BlockLexicon): Made | undefined {
	const clock = isDigit(text.charCodeAt(0)) ? clockOf(text) : undefined;
	if (clock !== undefined) return clock;
	const hasNumber = keys.includes('#');
	if (keys.every(isNoWord)) return hasNumber && CLOCK.test(text) ? 'stamp' : undefined;
	if (hasNumber && keys.every((key) => isNoWord(key) || lexicon.dateWords.has(key))) {
		if (isHours(text, keys, lexicon)) return undefined;
		return CLOCK.test(text) || keys.some((key) => lexicon.stampWords.has(key)) ? 'stamp' : 'date';
	}
	if (keys.every((key) => isNoWord(key) || lexicon.buttonWords.has(key))) return 'buttons';
	return keys.every((key) => isNoWord(key) || namesSection(key, lexicon)) ? 'sections' : undefined;
}

/** `Montag bis Freitag: 8 bis 18 Uhr`, `9.30 a.m. / 7.00 p.m.`: before the colon stands when, where a page would write `Stand`. */
function isHours(text: string, keys: readonly string[], { stampWords, mediaWords }: BlockLexicon): boolean {
	const colon = keys.indexOf(':');
	if (YEAR.test(text) || NUMERIC_DATE.test(text)) return false;
	if (colon < 1) return TWO_CLOCKS.test(text) && keys.every((key) => key.length <= 2);
	return keys.slice(0, colon).every((key) => key !== '#' && !stampWords.has(key) && !mediaWords.has(key));
}

const TWO_CLOCKS = /\d[.:]\d\d\D{1,12}\d[.:]\d\d/u;

function clockOf(text: string): Made | undefined {
	if (GLUED_CLOCK.test(text)) return 'entry';
	return BARE_CLOCK.test(text) ? 'clock' : undefined;
}

const isNoWord = (key: string): boolean => key === ':' || key === '#' || key === '©';

/** `Politik`, and `CNBC-Politik`, which names the site as well. */
const namesSection = (word: string, { sectionWords }: BlockLexicon): boolean =>
	sectionWords.has(word) || (word.includes('-') && sectionWords.has(word.slice(word.lastIndexOf('-') + 1)));

const YEAR = /(?:^|[^\d])(?:19|20)\d\d(?!\d)/u;
const NUMERIC_DATE = /\d{1,2}[./-] ?\d{1,2}[./-] ?(?:19|20)?\d\d(?!\d)/u;

function hasDate(text: string, keys: readonly string[], { dateWords, joins }: BlockLexicon): boolean {
	if (70 < text.length || !keys.includes('#')) return false;
	const isMonth = (key: string) => 2 < key.length && dateWords.has(key) && !joins.has(key);
	const isFull =
		NUMERIC_DATE.test(text) ||
		(YEAR.test(text) && keys.some((key, at) => isMonth(key) && (keys[at + 1] === '#' || keys[at - 1] === '#')));
	const nStrange = keys.filter((key) => key !== '#' && key !== ':' && !dateWords.has(key)).length;
	return isFull && nStrange <= 4;
}

/**
 * `Ada Weber · Bote · Posted: Aug 8, 2024 4:00 AM`, `Ada Weber 5 hours ago`: the line below a headline, in parts.
 * One part is the date with a word that only pages write beside it.
 */
function isStamped({ text, keys, glued }: Bare, lexicon: BlockLexicon): boolean {
	if (160 < text.length || !/\d/u.test(text)) return false;
	const isAgo = [keys, ...glued].some((one) => one.length <= 9 && one.some((_, at) => saysAgo(one, at, lexicon)));
	return isAgo || text.split(BAR).some((part, _, parts) => 1 < parts.length && isStampPart(part, lexicon));
}

const BAR = /\s*[|·•]\s*/u;

function isStampPart(part: string, { dateWords, stampWords }: BlockLexicon): boolean {
	const words = part
		.toLowerCase()
		.split(/[^\p{L}.]+/u)
		.filter((word) => word !== '' && word !== '.');
	return /\d/u.test(part) && words.some((word) => stampWords.has(word)) && words.every((word) => dateWords.has(word));
}

/** `5 hours ago` at either end of the line. */
function saysAgo(keys: readonly string[], at: number, { ago }: BlockLexicon): boolean {
	const found = matchPhrase(ago, keys, at);
	return found !== undefined && (at === 0 || found.isWhole);
}

const GLUE = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;
const LONGEST_GLUED = 120;

/** The keys of a word that ran together out of several; undefined for nearly all words. */
const partsOf = rememberOn(({ text }: WordForm): readonly string[] | undefined => {
	const parts = text.split(GLUE);
	return parts.length === 1 ? undefined : parts.map((part) => (/^\p{N}/u.test(part) ? '#' : part.toLowerCase()));
});

/** The keys with words taken apart that ran together when the line was copied: `10:49 UhrLesedauer: 5 Minuten`. */
export function gluedKeys({ text, tokens }: Pick<Bare, 'text' | 'tokens'>): readonly (readonly string[])[] {
	if (LONGEST_GLUED < text.length) return NONE;
	if (!tokens.some(({ kind, form }) => kind === 'word' && partsOf(form) !== undefined)) return NONE;
	const keys = tokens.flatMap(({ kind, form, lower }) => {
		if (kind === 'word') return partsOf(form) ?? [lower];
		if (kind === 'number') return ['#'];
		return lower === ':' || lower === '©' ? [lower] : [];
	});
	return [keys];
}

const NONE: readonly (readonly string[])[] = [];
