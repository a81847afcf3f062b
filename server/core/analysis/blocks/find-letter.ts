import type { BlockLexicon } from '../../lang/pack/blocks.ts';
import { matchPhrase } from '../../lang/pack/phrases.ts';
import type { Body } from './find-body.ts';
import { type Line, mayBeCopy } from './line.ts';

/** What a press release has around its text: the head with names and addresses, the foot with the sender and the contact. */
export interface Letter {
	/** Lines before this one belong to the head. */
	readonly headEnd: number;
	/** Lines from this one on belong to the foot. */
	readonly footStart: number;
	/** The text says that it is a release; else it only ends as releases do. */
	readonly sure: boolean;
}

/** Longest foot, in lines, and how much prose the sender says of itself. */
const LONGEST_FOOT = 30;
const MOST_PROSE = 5;

/** Finds head and foot of a press release or of what an agency sends. */
export function findLetter(lines: readonly Line[], body: Body | undefined, lexicon: BlockLexicon): Letter | undefined {
	const sure = lines.some(isOfLetter);
	const footStart = findFoot(lines, sure, lexicon);
	const headEnd = sure ? findHeadEnd(lines, body?.headlines[0] ?? 0) : 0;
	return headEnd === 0 && footStart === lines.length ? undefined : { headEnd, footStart, sure };
}

const isOfLetter = (line: Line): boolean =>
	line.wording?.strength === 'sure' && line.wording.sort === 'letter' && !mayBeCopy(line);

/** Behind the last address or note above the headline. */
function findHeadEnd(lines: readonly Line[], headline: number): number {
	let end = headline;
	while (0 < end && !isOfHead(lines[end - 1])) end -= 1;
	return end;
}

const isOfHead = (line: Line | undefined): boolean =>
	line !== undefined && (isOfLetter(line) || line.isDated || line.shapes.includes('contact'));

/** Where the sender begins to speak of itself, or else the contact below the last paragraph. */
function findFoot(lines: readonly Line[], isLetter: boolean, { about }: BlockLexicon): number {
	let foot = lines.length;
	let nProse = 0;
	for (let at = lines.length - 1; 0 < at && lines.length - at <= LONGEST_FOOT && nProse <= MOST_PROSE; at -= 1) {
		const line = lines[at] as Line;
		if (line.isProse) nProse += 1;
		else if (nProse === 0 && (isOfLetter(line) || (isLetter && isContact(line)))) foot = at;
		else if (isAboutSender(line, lines[at + 1], isLetter, about)) foot = at;
	}
	return foot;
}

/** `Tel. 0555 123-45` with hardly a word beside it; `Karten gibt es unter 0555 123-45` may be the end of the report. */
const isContact = ({ shapes, nWords }: Line): boolean => nWords <= 4 && shapes.includes('contact');

/** `Über die Muster AG` above a paragraph that begins with the Muster AG; without other signs of a release it names its page. */
function isAboutSender(line: Line, next: Line | undefined, isLetter: boolean, about: BlockLexicon['about']): boolean {
	const { keys, nWords, nUpper, nFunction } = line;
	if (next?.isProse !== true || keys.length < 2 || 9 < keys.length || nUpper + nFunction < nWords) return false;
	const subject = matchPhrase(about, keys);
	if (subject === undefined || !(isLetter || ADDRESS.test(next.text))) return false;
	const name = keys.slice(subject.end);
	// `Über die Ausstellung` names no sender, `Über Muster` may.
	if (name.length < 2 && (!isLetter || 1 < subject.end)) return false;
	const nNamed = name.filter((key) => next.keys.slice(0, 12).includes(key)).length;
	return 0 < name.length && name.length <= 2 * nNamed;
}

const ADDRESS = /www\.|https?:\/\//u;
