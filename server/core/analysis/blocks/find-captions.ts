import type { BlockLexicon } from '../../lang/pack/blocks.ts';
import { matchPhrase } from '../../lang/pack/phrases.ts';
import type { BlockReason } from '../../model/block.ts';
import { agencyPlaces } from './find-credits.ts';
import type { Line } from './line.ts';

/** Lines with the credits of pictures right before and behind a line. */
export interface Credits {
	readonly before: number | undefined;
	readonly after: number | undefined;
	/** The one before names an agency and nothing else, as above captions. */
	readonly isAgencyBefore: boolean;
}

export interface Caption {
	readonly sure: boolean;
	readonly reasons: readonly BlockReason[];
	/** The line of its credit. */
	readonly credit: number | undefined;
}

const LIKELY = 1.5;
const SURE = 2.2;
const LONGEST = 360;

/**
 * Judges a line as a caption. A credit right behind or before it speaks for one most; alone that is not enough, since
 * a picture may stand without caption between two paragraphs of the report. A caption says in the present tense what
 * can be seen, often with the full date (`begrüßt … am 21. Januar 2022`), where the report tells what happened.
 */
export function captionOf(line: Line, credits: Credits, lexicon: BlockLexicon): Caption | undefined {
	if (LONGEST < line.length || line.nWords < 3 || line.wording?.strength === 'sure') return undefined;
	if (endsInCredit(line, lexicon)) return { sure: true, reasons: ['credit-at-end'], credit: undefined };
	const credit = credits.after ?? credits.before;
	if (credit === undefined) return undefined;
	const reasons: BlockReason[] = ['beside-credit'];
	let score = (credits.after === undefined ? behindCredit(line, credits) : 1.6) + shapeScore(line);
	const isPast = line.keys.some((key) => lexicon.past.has(key));
	if (isPast) score -= 0.8;
	else if (line.keys.some((key) => lexicon.present.has(key))) {
		score += hasFullDate(line, lexicon) ? 1.2 : 0.6;
		if (hasFullDate(line, lexicon)) reasons.unshift('present-with-date');
	}
	if (line.keys.some((key) => lexicon.pictureWords.has(key))) {
		score += 0.6;
		reasons.push('picture-words');
	}
	return score < LIKELY ? undefined : { sure: SURE <= score, reasons, credit };
}

/** Behind a credit a short line may be the subhead of what follows; pages that put the agency above write longer ones. */
function behindCredit({ length, ending, isProse }: Line, { isAgencyBefore }: Credits): number {
	if (isAgencyBefore && !isProse && 40 < length) return 2;
	return ending === 'none' && length < 60 ? 0.4 : 1;
}

/** `(Ada Weber/Hohenfurt Ledger)`; as `(Ada Weber/SPD)` looks alike, it counts where the line points into a picture. */
const NAME_AND_PAPER = /\((?:\p{Lu}[\p{L}.’'-]{0,20} ){1,3}\p{Lu}[\p{L}.’'-]{1,20}\s?\/\s?\p{Lu}[\p{L} .’'-]{2,40}\)$/u;

const pointsAt = (line: Line, lexicon: BlockLexicon): boolean =>
	hasFullDate(line, lexicon) || line.keys.some((key) => lexicon.pictureWords.has(key));

/** Captions are short, end without a stop and quote nobody. */
function shapeScore(line: Line): number {
	let score = 0;
	if (line.ending === 'none') score += 0.4;
	if (line.hasMark) score -= 0.6;
	if (220 < line.length) score -= 0.5;
	if (3 < line.nSentences) score -= 1;
	return score;
}

/** `21. Januar 2022`, `Jan. 21, 2022`: month, and a year with four digits near it. */
function hasFullDate({ keys, text }: Line, { dateWords }: BlockLexicon): boolean {
	return /\b(?:19|20)\d\d\b/u.test(text) && keys.some((key, at) => dateWords.has(key) && keys[at + 1] === '#');
}

const TAIL = /(?:[([]|[|©]|\/)\s*[^()[\]|]{1,60}[)\]]?\s*$/u;

/** `„Es eilt“, sagte sie. (dpa, AFP)`: where the report comes from, behind its last words. */
const SIGNED =
	/[.!?…][“”"«»]?\s\((?:\p{Ll}{2,5}|\p{Lu}{2,5}|Reuters)(?:(?:, |[ /])(?:\p{Ll}{2,5}|\p{Lu}{2,5}|Reuters)){0,4}\)$/u;

/** `… in Genf. (Foto: Ada Weber/dpa)`, `… am Ufer © AFP`, `… Foto: dpa`: the credit stands in the line itself. */
export function endsInCredit(line: Line, lexicon: BlockLexicon): boolean {
	if (line.length < 30 || 3 < line.nSentences || (line.hasMark && SIGNED.test(line.text))) return false;
	if (line.text.endsWith(')') && NAME_AND_PAPER.test(line.text) && pointsAt(line, lexicon)) return true;
	const { keys } = line;
	for (let at = Math.max(2, keys.length - 9); at < keys.length; at += 1) {
		if (keys[at] === '©') return true;
		if (keys[at + 1] === ':' && matchPhrase(lexicon.creditLabels, keys, at) !== undefined) return true;
	}
	return line.ending === 'none' && isCredit(TAIL.exec(line.text)?.[0] ?? '', keys, lexicon);
}

/** Few words behind a bracket, bar or slash with an agency among them, and a sign or word for a credit. */
function isCredit(tail: string, keys: readonly string[], { agencies, creditLabels }: BlockLexicon): boolean {
	const nTail = tail.split(/[^\p{L}-]+/u).filter(Boolean).length;
	if (nTail === 0 || 6 < nTail) return false;
	const own = keys.slice(-nTail);
	return (/[(©]/u.test(tail) || own.some((key) => creditLabels.next.has(key))) && 0 < agencyPlaces(own, agencies);
}
