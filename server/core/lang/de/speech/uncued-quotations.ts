import { appositionEnd } from './appositions.ts';
import { Class } from './closed-words.ts';
import type { Draft, SentenceInput } from './draft.ts';
import { isSpeaker } from './genders.ts';
import { ownerInstead } from './owners.ts';
import { phraseBefore } from './phrase-before.ts';
import { phraseEnd } from './phrases.ts';
import { refer } from './refer.ts';
import { isMedium } from './speech-nouns.ts';
import { type Subject, saidBy } from './subject.ts';
import { mainSubject } from './subjects.ts';
import { hasFinite, is, spanOfUnits, type Unit } from './units.ts';
import { sentenceStart } from './verb-bracket.ts';
import { writingOf } from './written.ts';

/** No verb of saying: `Merkel: „…“`, a quotation alone, or quoted words in somebody's sentence. */
export function withoutCue(input: SentenceInput, at: number): Pick<Draft, 'cue' | 'speaker' | 'basis'> {
	const { units, length } = input.frame;
	const named = bracketOwner(units, at) ?? namedInBracket(units, at);
	if (named !== undefined) return { cue: undefined, speaker: named, basis: 'around' };
	const writing = writingOf(input.frame);
	if (writing !== undefined) return { ...writing, basis: 'around' };
	const colon = units[at - 1]?.text === ':' ? at - 1 : undefined;
	const label = colon === undefined ? undefined : (labelBehindDash(units, colon) ?? labelBefore(units, colon));
	if (label !== undefined && !speaksOf(input, label, at))
		return { cue: undefined, speaker: ownerInstead(units, label), basis: 'colon-before' };
	const isAlone = units.every((unit) => unit.kind === 'quotation' || unit.kind === 'punctuation');
	if (isAlone) return { cue: undefined, speaker: undefined, basis: 'continued-quote' };
	const subject = speaking(input, clauseSubject(units, at, colon ?? length));
	return { cue: undefined, speaker: subject, basis: colon === undefined ? 'around' : 'colon-before' };
}

/** `Mutmaßlicher Betrüger: „Er war so nett“`: somebody says it of him. */
function speaksOf({ paragraph, frame }: SentenceInput, label: Subject, at: number): boolean {
	const [span] = label.spans;
	const [, pronoun] = /^\P{L}*(Er|Sie) (?:hat|ist|war|wollte|konnte) /u.exec(frame.units[at]?.text ?? '') ?? [];
	if (span === undefined || pronoun === undefined) return false;
	const isNamed = paragraph.names.some(({ from, to }) => span.from <= from && to <= span.to);
	const words = paragraph.facts.text.slice(span.from, span.to);
	const { genders } = refer(words, []);
	const isMan = genders.includes('m') || /^\p{Lu}\p{Ll}+er \p{Lu}/u.test(words);
	return !isNamed && (pronoun === 'Er' ? isMan : genders.includes('f'));
}

/** A bracket beside the quotation tells who says it. */
export const hasOwner = (units: readonly Unit[], at: number): boolean =>
	(bracketOwner(units, at) ?? namedInBracket(units, at)) !== undefined;

/** The subject if it can speak; a thing cannot (`Das Motiv stand dort: „…“`), there the last speaker goes on. */
function speaking({ paragraph, before }: SentenceInput, subject: Subject | undefined): Subject | undefined {
	const [span] = subject?.spans ?? [];
	if (span === undefined || (before.speaker === undefined && !before.canSpeak())) return subject;
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
	const end = appositionEnd(units, core, colon);
	const next = units[end];
	if (isAffair(units)) return undefined;
	if (end !== colon && !next?.isNominal && !is(next, Class.preposition | Class.adverb) && next?.lower !== 'wörtlich')
		return undefined;
	const span = spanOfUnits(units, 0, end);
	return span === undefined ? undefined : saidBy(span);
}

/** `Streik legt Verkehr lahm – Verdi: „…“`: what stands right before the colon. */
function labelBehindDash(units: readonly Unit[], colon: number): Subject | undefined {
	const first = units.findLastIndex(({ text }, i) => i < colon && (text === '–' || text === '—')) + 1;
	const span = 1 < first && phraseEnd(units, first, colon) === colon ? spanOfUnits(units, first, colon) : undefined;
	return span && saidBy(span);
}

/** `Wirbel um die Rede der Chefin: „…“`: what it is about, not who speaks. */
const isAffair = (units: readonly Unit[]): boolean =>
	units[0]?.isName !== true &&
	!isSpeaker(units[0]?.lower ?? '') &&
	/^(?:um|über|wegen|nach|zu|zum|zur)$/u.test(units[1]?.lower ?? '');

/** The subject of the main clause; a fronted clause says nothing of who is quoted. */
function clauseSubject(units: readonly Unit[], at: number, limit: number): Subject | undefined {
	const start = limit < at ? 0 : sentenceStart(units, at);
	const own = start === 0 ? units : units.slice(start);
	const subject = is(own[0], Class.subordinator) ? undefined : mainSubject(own, limit - start);
	const quotation = units[at];
	const holdsIt = subject?.spans.some(
		({ from, to }) => quotation !== undefined && from < quotation.to && quotation.from < to,
	);
	// `Es bestehen „begründete Zweifel“`: nobody is who he says.
	return holdsIt || subject === undefined ? undefined : ownerInstead(own, subject);
}

/** `„…“ (Fraktionschefin Carla Nowak)`: whoever is named in the bracket right behind the words. */
function namedInBracket(units: readonly Unit[], at: number): Subject | undefined {
	if (units[at + 1]?.text !== '(' || (units[at]?.text.length ?? 0) < SHORTEST_SAID) return undefined;
	const end = units.findIndex(({ text }, index) => at + 1 < index && text === ')');
	const inner = units.slice(at + 2, end);
	const isPerson =
		inner.some(({ isName }) => isName) && inner.every(({ kind, isNominal }) => kind === 'word' && isNominal);
	const span = 1 < inner.length && isPerson ? spanOfUnits(units, at + 2, end) : undefined;
	return span && saidBy(span);
}

/** In UTF-16 units, with the marks: what is shorter may be a title with its author. */
const SHORTEST_SAID = 25;

/** `Anna Beck („Ein Segen für die Stadt“)`: whoever stands before the bracket. */
function bracketOwner(units: readonly Unit[], at: number): Subject | undefined {
	if (!units[at]?.inBracket || units[at - 1]?.text !== '(') return undefined;
	const first = phraseBefore(units, at - 1);
	const noun = first === undefined ? undefined : units.slice(first, at - 1).find(({ isNominal }) => isNominal);
	const span = first === undefined ? undefined : spanOfUnits(units, first, at - 1);
	return span !== undefined && noun !== undefined && (noun.isName || isSpeaker(noun.lower)) ? saidBy(span) : undefined;
}
