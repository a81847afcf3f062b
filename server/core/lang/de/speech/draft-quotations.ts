import type { Token } from '../../../model/paragraph.ts';
import { addresseesOf } from './addressees.ts';
import { Class } from './closed-words.ts';
import { relayOf, speakerOf } from './cue-speakers.ts';
import { numberOf, type VerbCue } from './cues.ts';
import type { Draft, SentenceInput } from './draft.ts';
import { phraseEnd } from './phrases.ts';
import { quotationScore } from './quotations.ts';
import { refer } from './refer.ts';
import type { Source } from './sources.ts';
import { isMedium } from './speech-nouns.ts';
import { mainSubject, type Subject, withApposition } from './subjects.ts';
import {
	type Frame,
	hasFinite,
	is,
	isComma,
	readFrames,
	restOf,
	type Stretch,
	spanOfUnits,
	type Unit,
} from './units.ts';

/** The quotations of a sentence that hold something said, each with the words that frame it. */
export function draftQuotations(input: SentenceInput, indirect: readonly Draft[]): Draft[] {
	const { frame } = input;
	const out: Draft[] = [];
	for (let at = 0; at < frame.units.length; at += 1) {
		const unit = frame.units[at];
		if (unit?.quotation === undefined || isNameOfSource(input, at) || isNameOfSpeaker(indirect, unit)) continue;
		const host = indirect.find((draft) => draft.stretches.some(({ first, last }) => first <= at && at < last));
		const cue = cueFor(input, at);
		const frames = cue !== undefined && 'verb' in cue ? cue.verb.verb.frames : '';
		const framed = {
			hasCue: cue !== undefined,
			frames,
			isHosted: host?.type === 'Indirect' && host.sure,
			isFollowed: isFollowed(frame, at, cue),
			isPaired: isPaired(frame, at, out),
		};
		const score = quotationScore(frame, at, innerUnits(input, unit), framed);
		if (score <= 0) continue;
		if (host === undefined || (host.type !== 'Indirect' && isOwnContent(frame, at, cue))) {
			const own = ofOwnFrame(input, at, cue, 1 < score);
			out.push(own, ...relayed(input, own, cue));
		} else out.push(ofHost(unit, at, host, 1 < score));
	}
	return out;
}

/** `Russland verlange, „…“`: what is quoted belongs to the verb right before it, though the sentence is itself reported. */
const isOwnContent = ({ units }: Frame, at: number, framing: Framing | undefined): boolean =>
	framing !== undefined &&
	'verb' in framing &&
	framing.verb.last === at - 1 &&
	/^[,:]$/u.test(units[at - 1]?.text ?? '');

/** `„Das Schwerste“, sagt sie, „ist der Mond“`: the verb stands right behind the comma. */
const isFollowed = ({ units }: Frame, at: number, framing: Framing | undefined): boolean =>
	framing !== undefined &&
	'verb' in framing &&
	framing.verb.isInverted &&
	isComma(units[at + 1]) &&
	framing.verb.finite === at + 2;

/** `„aggressiv“ und „herausfordernd“`: what goes for the one goes for the other. */
const isPaired = ({ units }: Frame, at: number, out: readonly Draft[]): boolean =>
	is(units[at - 1], Class.coordinator) && out.some(({ spans }) => spans[0]?.from === units[at - 2]?.from);

/** `laut „Spiegel“`: the marks hold the name of the source. */
const isNameOfSource = ({ sources }: SentenceInput, at: number): boolean =>
	sources.some(({ first, last }) => first <= at && at < last);

/** `Wie „heise online“ berichtet`: the marks hold the name of who speaks. */
const isNameOfSpeaker = (indirect: readonly Draft[], { from, to }: Unit): boolean =>
	indirect.some(({ speaker }) => speaker?.spans.some((span) => span.from <= from && to <= span.to));

/** The words between the marks, read as a sentence of their own. */
function innerUnits({ paragraph }: SentenceInput, unit: Unit): readonly Unit[] {
	const { quotation } = unit;
	if (quotation === undefined) return [];
	const { from, to } = quotation.content;
	const all = paragraph.facts.tokens;
	const tokens = all.slice(firstFrom(all, from), firstFrom(all, to));
	const facts = { ...paragraph.facts, tokens, sentences: [] };
	return readFrames({ ...paragraph, facts, quotations: [] }).flatMap((frame) => frame.units);
}

/** Index of the first token at or behind a place; looked up, since a paragraph may hold thousands of quotations. */
function firstFrom(tokens: readonly Token[], place: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((tokens[middle]?.from ?? place) < place) low = middle + 1;
		else high = middle;
	}
	return low;
}

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

type Framing = { readonly verb: VerbCue } | { readonly source: Source };

/** The verb or phrase that frames the quotation at `at`: right behind it, before its colon, in its clause, or nearest. */
function cueFor({ frame, cues, sources: all }: SentenceInput, at: number): Framing | undefined {
	const { units } = frame;
	const sources = all.filter(({ opensClause }) => !opensClause);
	const behind = isComma(units[at + 1]) ? at + 2 : at + 1;
	const source =
		sources.find((one) => one.first === behind) ?? sources.find((one) => one.last === at || one.last === at - 1);
	if (source !== undefined) return { source };
	const verb =
		cues.find((cue) => cue.isInverted && (cue.finite === behind || cue.finite === behind + 1)) ??
		cues.findLast((cue) => cue.last === at - 1 && /^[:,]$/u.test(units[at - 1]?.text ?? '')) ??
		cues.find((cue) => cue.first <= at && at <= cue.last) ??
		cues.findLast((cue) => cue.at < at && cue.conjunction === undefined) ??
		cues.findLast((cue) => cue.at < at) ??
		cues[0];
	if (verb !== undefined) return { verb };
	const [first] = sources;
	return first === undefined ? undefined : { source: first };
}

function ofOwnFrame(input: SentenceInput, at: number, framing: Framing | undefined, sure: boolean): Draft {
	const { frame } = input;
	const { units } = frame;
	const unit = units[at];
	const spans = unit === undefined ? [] : [{ from: unit.from, to: unit.to }];
	const stretches: Stretch[] = [];
	for (let i = 0; i < units.length; i += 1) {
		if (i === at || (units[i]?.quotation !== undefined && isQuotedSpeech(units, i)))
			stretches.push({ first: i, last: i + 1 });
	}
	const base = {
		type: 'Direct',
		spans,
		stretches: [{ first: at, last: at + 1 }],
		frame: restOf(frame, stretches),
		addressee: [],
		isNested: false,
		number: undefined,
		sure,
	} as const;
	if (framing === undefined) return { ...base, ...withoutCue(input, at) };
	if ('source' in framing) {
		const { source } = framing;
		return {
			...base,
			cue: { spans: [source.cue], lemma: source.lemma },
			speaker: { spans: [source.speaker], isNobody: false },
			basis: 'object-of-preposition',
		};
	}
	const { verb } = framing;
	const speaker = speakerOf(units, verb, limitFor(verb, at, frame.length));
	return {
		...base,
		cue: { spans: verb.spans, lemma: verb.verb.lemma },
		speaker,
		addressee: addresseesOf(units, verb, speaker?.spans ?? []),
		basis: verb.isPassive ? 'agent-of-passive' : 'subject-of-cue',
		number: numberOf(units, verb),
	};
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
	return [{ ...own, cue, speaker: { spans: [source.speaker], isNobody: false }, basis: 'around', sure: false }];
}

/** The subject is looked for on the verb's side of the quotation. */
const limitFor = (verb: VerbCue, at: number, length: number): number => (verb.finite < at ? at : length);

const isQuotedSpeech = (units: readonly Unit[], i: number): boolean => 40 < (units[i]?.text.length ?? 0);

/** No verb of saying: `Merkel: „…“`, a quotation alone, or quoted words in somebody's sentence. */
function withoutCue(input: SentenceInput, at: number): Pick<Draft, 'cue' | 'speaker' | 'basis'> {
	const { units, length } = input.frame;
	const colon = units[at - 1]?.text === ':' ? at - 1 : undefined;
	const label = colon === undefined ? undefined : labelBefore(units, colon);
	if (label !== undefined) return { cue: undefined, speaker: label, basis: 'colon-before' };
	const isAlone = units.every((unit) => unit.kind === 'quotation' || unit.kind === 'punctuation');
	if (isAlone) return { cue: undefined, speaker: undefined, basis: 'continued-quote' };
	const subject = speaking(input, clauseSubject(units, colon ?? length));
	return { cue: undefined, speaker: subject, basis: colon === undefined ? 'around' : 'colon-before' };
}

/** The subject if it can speak; a thing cannot (`Das Motiv stand dort: „…“`), there the last speaker goes on. */
function speaking({ paragraph, before }: SentenceInput, subject: Subject | undefined): Subject | undefined {
	const [span] = subject?.spans ?? [];
	if (span === undefined || (before.speaker === undefined && !before.canSpeak)) return subject;
	const words = paragraph.facts.text.slice(span.from, span.to);
	const { canSpeak, kind, head } = refer(words, []);
	const isOwned = /^(?:seine?|ihre?|unsere?|dieser?|jegliche|ein)e?\s/iu.test(words);
	const isName = paragraph.names.some(({ from, to }) => span.from <= from && to <= span.to);
	const isThing =
		!canSpeak && kind !== 'pronoun' && head !== undefined && !isMedium(head) && (kind === 'definite' || isOwned);
	return isThing && !isName ? undefined : subject;
}

/** `Merkel: „…“`, `Ein Kommissar nach der Festnahme: „…“`: a name or noun phrase and no verb before the colon. */
function labelBefore(units: readonly Unit[], colon: number): Subject | undefined {
	const core = phraseEnd(units, 0, colon);
	if (core === 0 || hasFinite(units, 0, colon)) return undefined;
	const end = withApposition(units, core, colon);
	const next = units[end];
	if (end !== colon && !next?.isNominal && !is(next, Class.preposition | Class.adverb) && next?.lower !== 'wörtlich')
		return undefined;
	const span = spanOfUnits(units, 0, end);
	return span === undefined ? undefined : { spans: [span], isNobody: false };
}

/** The subject of the main clause; a fronted clause says nothing of who is quoted. */
function clauseSubject(units: readonly Unit[], limit: number): Subject | undefined {
	return is(units[0], Class.subordinator) ? undefined : mainSubject(units, limit);
}
