import { addresseesOf } from './addressees.ts';
import { Class } from './closed-words.ts';
import { relayOf, speakerOf } from './cue-speakers.ts';
import { numberOf, type VerbCue } from './cues.ts';
import type { Draft, SentenceInput } from './draft.ts';
import { type Framing, framingOf, isFollowed, isOwnContent } from './quotation-framing.ts';
import { innerUnits } from './quotation-words.ts';
import { quotationScore } from './quotations.ts';
import { saidBy } from './subject.ts';
import { hasOwner, withoutCue } from './uncued-quotations.ts';
import { type Frame, is, isComma, restOf, type Unit } from './units.ts';

/** The quotations of a sentence that hold something said, each with the words that frame it. */
export function draftQuotations(input: SentenceInput, indirect: readonly Draft[]): Draft[] {
	const { frame } = input;
	const out: Draft[] = [];
	for (let at = 0; at < frame.units.length; at += 1) {
		const unit = frame.units[at];
		if (unit?.quotation === undefined || isNameOfSource(input, at) || isNameOfSpeaker(indirect, unit)) continue;
		const host = indirect.find((draft) => draft.stretches.some(({ first, last }) => first <= at && at < last));
		const cue = framingOf(input, at);
		const frames = cue !== undefined && 'verb' in cue ? cue.verb.verb.frames : '';
		const framed = {
			hasCue: cue !== undefined,
			frames,
			isHosted: host?.type === 'Indirect' && host.sure,
			isFollowed: isFollowed(frame, at, cue),
			isPaired: isPaired(frame, at, out),
			hasOwner: hasOwner(frame.units, at),
		};
		const score = quotationScore(frame, at, innerUnits(input.paragraph, unit), framed);
		if (score <= 0) continue;
		if (host === undefined || isOwn(input, at, cue, host)) {
			const own = ofOwnFrame(input, at, cue, { sure: 1 < score, isNested: host !== undefined });
			out.push(own, ...relayed(input, own, cue));
		} else out.push(ofHost(unit, at, host, 1 < score));
	}
	return out;
}

/** The sentence reports what somebody says, but these words are another one's. */
const isOwn = (input: SentenceInput, at: number, framing: Framing | undefined, host: Draft): boolean =>
	hasOwner(input.frame.units, at) ||
	isSourced(input.frame, at, framing, host) ||
	(host.type !== 'Indirect' && isOwnContent(input, at, framing)) ||
	isInnerVerb(input, at, framing, host) ||
	isNamed(input.frame, at, framing, host);

/** `Der Sender meldet, dass Beck gefragt habe, was sie „wolle“`: the innermost verb of saying. */
const isInnerVerb = (input: SentenceInput, at: number, framing: Framing | undefined, { stretches }: Draft): boolean =>
	framing !== undefined &&
	'verb' in framing &&
	stretches.some(({ first, last }) => first <= framing.verb.at && framing.verb.at < last) &&
	framing.verb.verb.frames.includes('s') &&
	isOwnContent(input, at, framing);

/** `loben, dass das Amt den Umbau als „…“ bezeichnet hat`: whoever names it so, unless it only can be named so. */
const isNamed = ({ units }: Frame, at: number, framing: Framing | undefined, { stretches }: Draft): boolean =>
	framing !== undefined &&
	'verb' in framing &&
	units[at - 1]?.lower === 'als' &&
	!framing.verb.isPassive &&
	framing.verb.verb.frames.includes('a') &&
	stretches.some(({ first, last }) => first <= framing.verb.at && framing.verb.at < last) &&
	(framing.verb.finite === framing.verb.at ||
		/^h[aä](?:be|ben|t|tte|tten)$/u.test(units[framing.verb.finite]?.lower ?? ''));

/** `…, „wenn jemand betrunken fährt“, so Ute Bader`: the source stands right by, the sentence is somebody else's. */
const isSourced = ({ units }: Frame, at: number, framing: Framing | undefined, { cue }: Draft): boolean =>
	framing !== undefined &&
	'source' in framing &&
	cue?.spans[0]?.from !== framing.source.cue.from &&
	(framing.source.lemma === 'für' ||
		framing.source.first === at + 1 ||
		(isComma(units[at + 1]) && framing.source.first === at + 2));

/** `„aggressiv“ und „herausfordernd“`: what goes for the one goes for the other. */
const isPaired = ({ units }: Frame, at: number, out: readonly Draft[]): boolean =>
	is(units[at - 1], Class.coordinator) && out.some(({ spans }) => spans[0]?.from === units[at - 2]?.from);

/** `laut „Spiegel“`: the marks hold the name of the source. */
const isNameOfSource = ({ sources }: SentenceInput, at: number): boolean =>
	sources.some(({ first, last }) => first <= at && at < last);

/** `Wie „heise online“ berichtet`: the marks hold the name of who speaks. */
const isNameOfSpeaker = (indirect: readonly Draft[], { from, to }: Unit): boolean =>
	indirect.some(({ speaker }) => speaker?.spans.some((span) => span.from <= from && to <= span.to));

/** Quoted words inside indirect speech are said by the same. */
function ofHost(unit: Unit, at: number, host: Draft, sure: boolean): Draft {
	return {
		...host,
		type: 'Direct',
		spans: [{ from: unit.from, to: unit.to }],
		stretches: [{ first: at, last: at + 1 }],
		isNested: true,
		sure,
	};
}

function ofOwnFrame(
	input: SentenceInput,
	at: number,
	framing: Framing | undefined,
	{ sure, isNested }: Pick<Draft, 'sure' | 'isNested'>,
): Draft {
	const { units } = input.frame;
	const unit = units[at];
	return {
		type: 'Direct',
		spans: unit === undefined ? [] : [{ from: unit.from, to: unit.to }],
		stretches: [{ first: at, last: at + 1 }],
		frame: restOf(input.frame, (i) => i === at || isQuotedSpeech(units[i])),
		addressee: [],
		isNested,
		number: undefined,
		sure,
		...attributed(input, at, framing),
	};
}

/** What the words around a quotation say of who speaks. */
function attributed(input: SentenceInput, at: number, framing: Framing | undefined) {
	if (framing === undefined) return withoutCue(input, at);
	if ('source' in framing) {
		const { source } = framing;
		return {
			cue: { spans: [source.cue], lemma: source.lemma },
			speaker: saidBy(source.speaker),
			basis: 'object-of-preposition',
		} as const;
	}
	const { verb } = framing;
	const { units, length } = input.frame;
	const speaker = speakerOf(units, verb, limitFor(verb, at, length));
	return {
		cue: { spans: verb.spans, lemma: verb.verb.lemma },
		speaker,
		addressee: addresseesOf(units, verb, speaker?.spans ?? []),
		basis: verb.isPassive ? 'agent-of-passive' : 'subject-of-cue',
		number: numberOf(units, verb),
	} as const;
}

/** `zitiert die „Netzeitung“ Ratzmann`, `sagte Raab laut „Spiegel“`: the one who passes the words on stands beside the one who said them. */
function relayed({ frame, sources }: SentenceInput, own: Draft, framing: Framing | undefined): Draft[] {
	if (framing === undefined || !('verb' in framing)) return [];
	const { verb } = framing;
	const [source] = sources;
	if (verb.verb.lemma === 'zitieren') {
		const relay = relayOf(frame.units, verb, frame.length);
		const isOther = relay?.spans[0] !== undefined && relay.spans[0].from !== own.speaker?.spans[0]?.from;
		return isOther ? [{ ...own, speaker: relay, basis: 'around', sure: false }] : [];
	}
	if (source === undefined) return [];
	const cue = { spans: [...(own.cue?.spans ?? []), source.cue], lemma: source.lemma };
	return [{ ...own, cue, speaker: saidBy(source.speaker), basis: 'around', sure: false }];
}

/** The subject is looked for on the verb's side of the quotation. */
const limitFor = (verb: VerbCue, at: number, length: number): number => (verb.finite < at ? at : length);

const isQuotedSpeech = (unit: Unit | undefined): boolean => unit?.quotation !== undefined && 40 < unit.text.length;
