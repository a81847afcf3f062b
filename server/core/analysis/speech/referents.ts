import type { Reference } from '../../lang/pack/speech.ts';
import type { Gender } from '../../model/name.ts';
import type { Span } from '../../text/span.ts';

/** Somebody or something that words further on can point back to. */
export interface Referent {
	/** What the panel shows. */
	readonly name: string;
	readonly entity: number | undefined;
	readonly isPerson: boolean;
	/** A person or a body; things are never meant by the `sie` of `sagte sie`. */
	readonly canSpeak: boolean;
	readonly genders: readonly Gender[];
	/** Nouns it went by, lower case: offices, functions, the noun of its phrase. */
	readonly heads: Set<string>;
	readonly anonymous: boolean;
	/** Last place it was spoken of. */
	at: Span;
	sentence: number;
	/** How much it was in the foreground there: 3 spoke, 2 was the subject, 0 was only named. */
	weight: number;
}

export interface Choice {
	readonly referent: Referent;
	/** False if another one fits nearly as well. */
	readonly isClear: boolean;
}

/** How many sentences back a pronoun reaches. */
const REACH = 6;
/** How much better the best must be than the next one. */
const MARGIN = 0.75;

/** How many sentences back a phrase such as `der Minister` reaches. */
const FAR = 4 * REACH;

/**
 * Whom a pronoun or a phrase such as `der Minister` means; undefined if nobody fits, or several fit equally well.
 * `recent` loses those that are out of reach for good, since the story only goes forward: a long article with
 * thousands of people costs no more for each pronoun than a short one.
 */
export function choose(reference: Reference, recent: Set<Referent>, sentence: number): Choice | undefined {
	const reach = reference.kind === 'pronoun' ? REACH : FAR;
	let best: Referent | undefined;
	let bestScore = Number.NEGATIVE_INFINITY;
	let nextScore = Number.NEGATIVE_INFINITY;
	for (const referent of recent) {
		const distance = sentence - referent.sentence;
		if (FAR < distance) recent.delete(referent);
		if (distance < 0 || reach < distance || !fits(reference, referent)) continue;
		const score = referent.weight - distance + (referent.genders.length === 1 ? 0.5 : 0);
		if (bestScore < score) {
			nextScore = bestScore;
			bestScore = score;
			best = referent;
		} else if (nextScore < score) nextScore = score;
	}
	if (best === undefined || bestScore - nextScore < MARGIN / 2) return undefined;
	return { referent: best, isClear: MARGIN <= bestScore - nextScore };
}

function fits(reference: Reference, referent: Referent): boolean {
	if (!gendersFit(reference.genders, referent.genders)) return false;
	// Rather nobody than a thing.
	if (reference.kind === 'pronoun') return referent.canSpeak;
	const { head } = reference;
	if (head === undefined) return false;
	return (reference.isGeneric && referent.isPerson) || hasHead(referent, head);
}

/** `der Minister` after `US-Außenminister Blinken`, `die Sprecherin` after `Regierungssprecherin`. */
function hasHead({ heads }: Referent, head: string): boolean {
	for (const own of heads)
		if (own === head || (5 <= head.length && own.endsWith(head)) || (5 <= own.length && head.endsWith(own)))
			return true;
	return false;
}

const gendersFit = (a: readonly Gender[], b: readonly Gender[]): boolean =>
	a.length === 0 || b.length === 0 || a.some((gender) => b.includes(gender));
