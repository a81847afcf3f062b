import type { LanguagePack } from '../../lang/pack.ts';
import type { Shape } from '../../model/block.ts';
import type { Paragraph, Token } from '../../model/paragraph.ts';
import { remember } from '../../text/remember.ts';
import { endsStep, type Steps } from '../../text/steps.ts';
import { countWords, isSaid } from './count-words.ts';
import { type CreditEvidence, creditEvidence } from './find-credits.ts';
import { gluedKeys, type Made, readMade } from './made.ts';
import { markupOf, withoutMarkup, withoutTagsAtEnd } from './markup.ts';
import { shapesOf } from './shapes.ts';
import { sketchOf } from './sketch.ts';
import { hasLinkTail, isByline, type Wording, wordingOf } from './wording.ts';

/** What a line shows on its own, whatever stands around it. */
export interface Line {
	readonly length: number;
	/** Words in lower case, `#` for a number, `:` for a colon; without link targets and tags. */
	readonly keys: readonly string[];
	readonly nWords: number;
	readonly nNumbers: number;
	readonly nUpper: number;
	/** Words that carry grammar (`der`, `ist`, `with`). */
	readonly nFunction: number;
	/** How the line ends: a full stop, `?` or `!`, a colon or comma, or with none of them as headlines do. */
	readonly ending: 'stop' | 'call' | 'colon' | 'none';
	readonly nSentences: number;
	readonly hasMark: boolean;
	/** Reads like copy: grammar between its words and an end that sentences have. */
	readonly isProse: boolean;
	readonly markup: 'heading' | 'item' | 'image' | 'tags' | undefined;
	/** Set if the line is made of one kind of words only: a date, the time of publication, buttons, names of sections. */
	readonly made: Made | undefined;
	/** A full date with little beside it: `Analyse 11.04.2022`, `Ada Weber, 27. Januar 2026`. */
	readonly isDated: boolean;
	/** What only lines of a page look like. */
	readonly shapes: readonly Shape[];
	/** Ends in a button behind a bar or an arrow: `So wird der Sommer | mehr`. */
	readonly hasLinkTail: boolean;
	/** `Von Ada Weber`, `By Ada Weber and Ben Cole`. */
	readonly isByline: boolean;
	readonly wording: Wording | undefined;
	/** What shows that it is the credit of a picture. */
	readonly credit: CreditEvidence | undefined;
	/** A number made of its words: equal for lines that differ in punctuation and capitals only (`hasSameWords`). */
	readonly print: number;
	/** Tells whether it may be nearly the same as another; see `sketchOf`. */
	readonly sketch: readonly number[];
	readonly text: string;
	readonly tokens: readonly Token[];
}

/** Reads what each line shows on its own. Equal lines are one and the same: none knows where it stands. */
export function* readLines(paragraphs: readonly Paragraph[], lang: LanguagePack): Steps<Line[]> {
	const lines: Line[] = [];
	for (const paragraph of paragraphs) {
		lines.push(readOnce(paragraph, lang));
		if (endsStep(paragraph.index)) yield;
	}
	return lines;
}

const readOnce = remember<Pick<Paragraph, 'facts'>, LanguagePack, Line>(readLine, () => true);

function readLine({ facts }: Pick<Paragraph, 'facts'>, lang: LanguagePack): Line {
	const { text } = facts;
	const tokens = text.includes('](') || text.includes('<') ? withoutMarkup(text, facts.tokens) : facts.tokens;
	const counts = countWords(tokens, lang.detection.words);
	const { keys, nWords, nUpper, nFunction, hasMark } = counts;
	const { length } = text;
	const nSentences = facts.sentences.length;
	const ending = endingOf(text);
	const reads = isProse({ length, nFunction, nSentences, ending, hasMark });
	const glued = gluedKeys({ text, tokens });
	const wording = wordingOf(keys, lang.blocks) ?? firstOf(glued, (one) => wordingOf(one, lang.blocks));
	const isWorded = wording?.strength === 'sure';
	const { made, isDated } = readMade({ text, tokens, keys, glued, isOpen: ending === 'none' }, lang.blocks);
	// Written out, since spreading costs more than all the reading.
	const line = {
		text,
		tokens,
		keys,
		length,
		print: counts.print,
		sketch: sketchOf(tokens, nWords),
		nWords,
		nNumbers: counts.nNumbers,
		nUpper,
		nFunction,
		nSentences,
		ending,
		hasMark,
		isProse: reads,
		markup: markupOf(text, tokens.length),
		made,
		isDated,
		shapes: shapesOf({ text, tokens, keys, nWords, nUpper, nFunction, hasMark, isProse: reads, isWorded }, lang.blocks),
		hasLinkTail: hasLinkTail(text, lang.blocks),
		isByline: ending === 'none' && isByline({ text, keys, nUpper }, lang.blocks),
		wording,
		credit: undefined,
	};
	const credit = creditEvidence(line, lang.blocks);
	return credit === undefined ? line : { ...line, credit };
}

function firstOf<A, B>(items: readonly A[], read: (item: A) => B | undefined): B | undefined {
	for (const item of items) {
		const found = read(item);
		if (found !== undefined) return found;
	}
	return undefined;
}

/**
 * True if a line reads like copy. Wrong for a caption of two sentences, which reads just the same; its neighbours tell.
 */
function isProse({
	length,
	nFunction,
	nSentences,
	ending,
	hasMark,
}: Pick<Line, 'length' | 'nFunction' | 'nSentences' | 'ending' | 'hasMark'>): boolean {
	if (length < 40 || nFunction < 2) return false;
	if (ending === 'stop') return true;
	if (length < 90) return hasMark && ending !== 'none' && 3 <= nFunction;
	return 4 <= nFunction && (ending !== 'none' || 2 <= nSentences || 160 <= length);
}

/** Closing marks and the signs of Markdown may follow. */
const ENDING = /([.!?…:;,])[)\]“”"«»‘’‹›'*_]{0,3}$/u;

function endingOf(text: string): Line['ending'] {
	const end = withoutTagsAtEnd(text);
	const mark = ENDING.exec(end.slice(-8))?.[1];
	if (mark === undefined || end.endsWith('...')) return mark === undefined ? 'none' : 'call';
	if (mark === '.') return 'stop';
	return mark === ':' || mark === ';' || mark === ',' ? 'colon' : 'call';
}

/** The same words and numbers, whatever their capitals and the punctuation. */
export function hasSameWords(a: Line, b: Line | undefined): boolean {
	if (a === b) return true;
	if (b === undefined || a.print !== b.print || a.nWords !== b.nWords || a.nNumbers !== b.nNumbers) return false;
	const other = b.tokens.filter(({ kind }) => isSaid(kind));
	return a.tokens.filter(({ kind }) => isSaid(kind)).every(({ lower }, at) => lower === other[at]?.lower);
}

/** How many lines a heading such as `Lesen Sie auch` leads to at most: three teasers with kicker and author. */
export const LONGEST_LIST = 9;

/** A line that leads to other pieces without being one: `Mehr zum Thema`, `Lesen Sie mehr über Politik:`. */
export const isTeaserHead = (line: Line): boolean =>
	line.wording?.strength === 'sure' && line.wording.sort === 'teaser' && (line.length < 60 || line.ending === 'colon');

/** `18:30` above an entry of a live ticker, which may have a headline of its own, and in a ticker its author as well. */
export const headsEntry = (lines: readonly Line[], at: number, reach = 2): boolean =>
	lines[at]?.made === 'clock' && lines.slice(at + 1, at + reach + 1).some((line) => line.isProse);

/** `Suche nach Zeugen` may be a subhead, `Haben Sie Fehler gemacht?` a question of the article. */
export const mayBeCopy = (line: Line): boolean =>
	line.wording?.isLoose === true || (line.wording?.isWhole === false && (asks(line) || goesOnSmall(line)));

/** `Watch: residents fear the noise`, where the headline of another piece would begin with a capital. */
const goesOnSmall = ({ text }: Line): boolean => text.length < 60 && /^\p{L}{3,10}: \p{Ll}/u.test(text);

/** `Lesen Sie auch Zeitung?`: a question in an interview, where a teaser would have a colon. */
export const asks = ({ text, keys }: Line): boolean => /\?["”“»«’]?$/u.test(text.slice(-2)) && !keys.includes(':');
