import type { Reference } from '../../lang/pack/speech.ts';
import type { Gender } from '../../model/name.ts';
import type { Span } from '../../text/span.ts';
import type { Trail } from './trail.ts';

/** Somebody or something that words further on can point back to. No field is left out, so that all of them are of one kind, which engines read faster. */
export interface Referent {
	/** What the panel shows. */
	readonly name: string;
	/** What the words say it is, besides its name. */
	readonly role: string | undefined;
	readonly entity: number | undefined;
	readonly isPerson: boolean;
	/** Two who were named together (`Anna Beck und Thomas Keil`). */
	readonly isPair: boolean;
	/** Spoken of in passing (`hörte einen Zeugen`): a pronoun may mean them, but `die Bürgermeisterin` need not be the one who was. */
	readonly isPassing: boolean;
	/** Brought in by a noun of its own (`the opposition`): `the operator` is no other word for it. */
	readonly isDescribed: boolean;
	/** A person or a body; things are never meant by the `sie` of `sagte sie`. */
	readonly canSpeak: boolean;
	/** May be shown as a speaker for certain; a thing that points back stays doubtful. */
	readonly hasVoice: boolean;
	/** Narrowed when a pronoun shows which it is. */
	genders: readonly Gender[];
	/** Nouns it went by, lower case, each once: offices, functions, the noun of its phrase. A handful. */
	readonly heads: string[];
	readonly anonymous: boolean;
	/** Last place it was spoken of. */
	at: Span;
	sentence: number;
	/** How much it was in the foreground there: 3 spoke, 2 was the subject, 0 was only named. */
	weight: number;
	/** It was not sure that it was spoken of there; what points back to it then is not sure either. */
	isDoubted: boolean;
}

/** Notes a noun that it goes by. */
export function addHead({ heads }: Referent, head: string): void {
	if (!heads.includes(head)) heads.push(head);
}

export interface Choice {
	readonly referent: Referent;
	/** False if another one fits nearly as well. */
	readonly isClear: boolean;
}

/** How many sentences back a pronoun reaches. */
const REACH = 6;
/** The weight of whoever spoke. */
export const SPOKE = 2.5;
/** The weight of whom a sentence was about. */
export const WAS_SUBJECT = 2;
/** How much better the best must be than the next one. */
const MARGIN = 0.75;

/** Where words stand that mean somebody: their sentence, and the first of their paragraph in which somebody is spoken of. */
export interface Moment {
	readonly sentence: number;
	readonly opening: number;
	/** Whom they do not mean. */
	readonly silent?: Referent | undefined;
}

/** Whom a pronoun or a phrase such as `der Minister` means; undefined if nobody fits, or several fit equally well. */
export function choose(reference: Reference, trail: Trail, { sentence, opening, silent }: Moment): Choice | undefined {
	if (reference.kind === 'pronoun') {
		// Rather nobody than a thing; but `it` may be a report.
		const isThing = reference.genders.every((gender) => gender === 'n');
		const fitting = trail
			.since(sentence - REACH)
			.filter(
				(one) =>
					one !== silent && (one.canSpeak || (isThing && one.hasVoice)) && gendersFit(reference.genders, one.genders),
			);
		if (reference.isLatter) return latest(fitting, sentence);
		const choice = ofParagraph(best(fitting, sentence, 1), fitting, { sentence, opening });
		return behindAnother(besideBody(choice, fitting, sentence), fitting, sentence);
	}
	const since = trail.since(sentence - 4 * REACH).filter(({ isPassing }) => !isPassing);
	const nearOnes = () => since.filter((one) => gendersFit(reference.genders, one.genders));
	// `die Behörde` after `das Umweltamt`: another word for a body has a gender of its own.
	const exact = since.filter(
		(one) =>
			hasHead(one, reference) &&
			(gendersFit(reference.genders, one.genders) || !(reference.isPersonal || one.isPerson)),
	);
	if (exact.length !== 0) {
		const choice = best(exact, sentence, FOREGROUND_OF_PHRASE);
		const isAnother = reference.isPersonal && choice?.referent.heads.includes(reference.head ?? '') === false;
		// `the prime minister’s spokesman` is not the spokesperson of another office.
		if (isAnother && reference.isExplained) return undefined;
		if (!isAnother) return choice;
		return calledSo(choice, exact, reference) ?? unnamedBefore(choice, nearOnes(), sentence);
	}
	if (reference.isExplained) return undefined;
	const near = nearOnes();
	if (!reference.isGeneric) return onlyOne(reference, near, sentence);
	const known = near.filter((one) => fitsAnybody(one, reference));
	return behindUnnamed(unnamedBefore(best(known, sentence, 1), near, sentence), near);
}

/** `Premier Marsh will bleiben, sagte ein Minister. „Er bleibt“, so der Minister`: rather the one who was called just so, no further back. */
function calledSo(choice: Choice, exact: readonly Referent[], { head = '' }: Reference): Choice | undefined {
	const one = exact.find(({ heads, sentence }) => heads.includes(head) && choice.referent.sentence <= sentence);
	return one && { referent: one, isClear: false };
}

/** `Präsident Holm rief zu Spenden auf. „Wir brauchen jeden“, sagte er.`: all others stand in earlier paragraphs. */
function ofParagraph(choice: Choice | undefined, fitting: readonly Referent[], now: Moment): Choice | undefined {
	if (choice === undefined || choice.isClear) return choice;
	const { referent } = choice;
	const isSubject = WAS_SUBJECT <= referent.weight && Math.max(now.opening, now.sentence - 1) <= referent.sentence;
	const isOnly = fitting.every((one) => one === referent || one.sentence < now.opening);
	return isSubject && isOnly ? { referent, isClear: true } : choice;
}

/**
 * `Vermittler Voss sprach. Ein Mitglied der Delegation dämpfte die Hoffnung. „Nein“, sagte der Diplomat`: rather the one
 * without a name who was the subject right before.
 */
function unnamedBefore(choice: Choice | undefined, fitting: readonly Referent[], now: number): Choice | undefined {
	if (choice === undefined) return undefined;
	const unnamed = fitting.find(
		({ isPerson, entity, canSpeak, weight, sentence }) =>
			isPerson && entity === undefined && canSpeak && 1 <= weight && now - 1 <= sentence,
	);
	const isNearer = unnamed !== undefined && choice.referent.sentence < unnamed.sentence;
	return isNearer ? { referent: unnamed, isClear: false } : choice;
}

/** `Anwalt Voss sprach. Sein Mandant schwieg. „Nein“, sagte der 52-Jährige`: somebody without a name stands nearer, or spoke. */
const behindUnnamed = (choice: Choice | undefined, near: readonly Referent[]): Choice | undefined =>
	choice?.isClear &&
	near.some(
		({ isPerson, entity, canSpeak, sentence, weight }) =>
			entity === undefined && ((isPerson && canSpeak) || SPOKE <= weight) && choice.referent.sentence < sentence,
	)
		? { ...choice, isClear: false }
		: choice;

/** `Der Kreis zahlt nichts. „Die rechnen“, sagt er.`: where a body and a person fit, neither is sure, and the body must be near. */
function besideBody(choice: Choice | undefined, fitting: readonly Referent[], sentence: number): Choice | undefined {
	if (choice === undefined || choice.referent.isPerson || !fitting.some(({ isPerson }) => isPerson)) return choice;
	if (sentence - 1 <= choice.referent.sentence) return { ...choice, isClear: false };
	const person = best(
		fitting.filter(({ isPerson }) => isPerson),
		sentence,
		1,
	);
	return person === undefined ? undefined : { ...person, isClear: false };
}

/** `Wenzel sagte, …. Am Abend rief die Polizei einen Zeugen. Er …`: somebody else stands in the sentence right before. */
const behindAnother = (choice: Choice | undefined, fitting: readonly Referent[], now: number): Choice | undefined =>
	choice?.isClear && choice.referent.sentence < now - 1 && fitting.some(({ sentence }) => sentence === now - 1)
		? { ...choice, isClear: false }
		: choice;

/** A phrase names its man; that he was in the foreground says less than for a pronoun (`der Minister` after two ministers). */
const FOREGROUND_OF_PHRASE = 0.1;

/** `der 43-Jährige` is nobody who was said to be 52, and `die Forscher` are no other group of people. */
function fitsAnybody({ isPerson, entity, heads }: Referent, { head = '', genders }: Reference): boolean {
	const isAge = /^\d/u.test(head);
	if (!isPerson || (isAge && heads.some((own) => /^\d/u.test(own)))) return false;
	return entity !== undefined || !(isAge || genders.includes('plural'));
}

/** `Beck, der …`, `Letzterer sagte`: whoever was named last, in the same sentence or the one before. */
function latest([referent]: readonly Referent[], sentence: number): Choice | undefined {
	return referent === undefined || referent.sentence < sentence - 1 ? undefined : { referent, isClear: true };
}

function best(candidates: readonly Referent[], sentence: number, foreground: number): Choice | undefined {
	let first: Referent | undefined;
	let most = Number.NEGATIVE_INFINITY;
	let next = Number.NEGATIVE_INFINITY;
	for (const one of candidates) {
		const score = foreground * one.weight - (sentence - one.sentence) + (one.genders.length === 1 ? 0.5 : 0);
		if (most < score) {
			next = most;
			most = score;
			first = one;
		} else next = Math.max(next, score);
	}
	const lead = most - next;
	return first === undefined || lead < MARGIN / 2 ? undefined : { referent: first, isClear: MARGIN <= lead };
}

/**
 * `der Matchwinner` after `Emil Voss`: another word for the only person near whom it fits, and of whom no office is known
 * (`der Angeklagte` is not `Richter Jan Holm`); never sure.
 */
function onlyOne(reference: Reference, near: readonly Referent[], sentence: number): Choice | undefined {
	if (!reference.canSpeak || reference.head === undefined) return undefined;
	const fitting = near.filter(
		(referent) =>
			sentence - referent.sentence <= 3 &&
			(reference.isPersonal ? referent.isPerson : reference.isAnyBody && !referent.isPerson && !referent.isDescribed) &&
			referent.canSpeak &&
			gendersFit(reference.genders, referent.genders),
	);
	// Who is known by another office stands nearer (`Kapitän Amadi bat um Verzeihung. „…“, schrieb der Verteidiger`): nobody.
	if (reference.isOffice && fitting[0]?.heads.length !== 0) return undefined;
	const [referent, another] = reference.isOffice ? fitting.filter(({ heads }) => heads.length === 0) : fitting;
	const choice = another === undefined ? referent : foremost(reference, fitting, sentence);
	return choice ? { referent: choice, isClear: false } : undefined;
}

/**
 * Of several bodies the one in the foreground (`Die Unesco verwaltet … Nach Angaben der Organisation`); of people only the
 * one in the sentence right before, where all others are further back.
 */
function foremost({ isPersonal }: Reference, fitting: readonly Referent[], now: number): Referent | undefined {
	if (!isPersonal) return best(fitting, now, 1)?.referent;
	const [last, another] = fitting;
	return last !== undefined && now - 1 <= last.sentence && (another?.sentence ?? now) < now - 1 ? last : undefined;
}

/** `der Minister` after `US-Außenminister Blinken`, `die Sprecherin` after `Regierungssprecherin`, `der Coach` after `Trainer`. */
function hasHead({ heads }: Referent, { head, synonyms }: Reference): boolean {
	if (head === undefined) return false;
	for (const own of heads) {
		if (own === head || synonyms.includes(own)) return true;
		if ((5 <= head.length && own.endsWith(head)) || (4 <= own.length && head.endsWith(own) && !head.includes(' ')))
			return true;
	}
	return false;
}

const gendersFit = (a: readonly Gender[], b: readonly Gender[]): boolean =>
	a.length === 0 || b.length === 0 || a.some((gender) => b.includes(gender));
