import type { LocalSpan } from '../../../model/paragraph.ts';
import { rememberByWord } from '../../../text/remember-words.ts';
import type { Reading, SpeechParagraph, Statement } from '../../pack/speech.ts';
import { readHeadline } from '../../speech/headlines.ts';
import { askedIn } from '../../speech/interviews.ts';
import { agedIn } from './aged.ts';
import { behindLead } from './clauses.ts';
import { speakerOf } from './cue-speakers.ts';
import { findVerbCues, type VerbCue } from './cues.ts';
import type { Context, Draft } from './draft.ts';
import { draftStatements } from './drafts.ts';
import { ASKING, addressedIn, readAnswer, readTurn } from './interview.ts';
import { othersIn } from './others.ts';
import { refer } from './refer.ts';
import { findSources } from './sources.ts';
import type { Subject } from './subject.ts';
import { mainSubject } from './subjects.ts';
import { namedBehind } from './taken-up.ts';
import { type Frame, hasFinite, readFrames } from './units.ts';

/** Everything said in a German paragraph, sentence by sentence. */
export function readGerman(paragraph: SpeechParagraph): Reading {
	const statements: Statement[] = [];
	const topics: LocalSpan[] = [];
	const told: LocalSpan[] = [];
	const others: LocalSpan[] = [];
	let before = START;
	const frames = readFrames(paragraph);
	for (const frame of frames) {
		const cues = findVerbCues(frame).filter((cue) => isSaying(frame, cue));
		const drafts = draftStatements({ paragraph, frame, cues, sources: findSources(frame), before });
		const own = drafts.map((draft) => statementOf(draft, before));
		const named = namedBehind(statements.at(-1), frame, cues, before);
		if (named !== undefined) statements[statements.length - 1] = named;
		addAll(statements, own, before);
		before = contextAfter(paragraph, frame, cues, named === undefined ? own : [...own, named], before);
		topics.push(...leadTopic(frame, cues));
		(own.some((one) => isWholeSentence(one, frame)) ? told : topics).push(...(before.topic?.spans ?? []));
		topics.push(...agedIn(frame, before.topic));
		others.push(...othersIn(frame, before.topic));
	}
	const headline = statements.length === 0 ? readHeadline(paragraph, frames, hasFinite) : undefined;
	if (headline !== undefined) return { statements: [headline], topics, told, others };
	const answer = readAnswer(paragraph, frames);
	const asked = askedIn(paragraph, ASKING) ?? addressedIn(paragraph);
	if (answer !== undefined) return { statements: [answer, ...quotedIn(statements)], topics, told, others, asked };
	return { statements, topics, told, others, asked, turn: readTurn(paragraph, frames, quotedIn(statements)) };
}

/** `Beck schwieg. Ihr Nachfolger solle sich schämen.`: whom she speaks of is in nobody’s foreground but hers. */
const isWholeSentence = ({ type, spans: [first] }: Statement, { span }: Frame): boolean =>
	type === 'IndirectFreeIndirect' && first?.from === span.from && first.to === span.to;

/** What the answer of an interview quotes itself is part of it. */
const quotedIn = (statements: readonly Statement[]): Statement[] =>
	statements.flatMap((statement) => (statement.type === 'Direct' ? [{ ...statement, nested: true }] : []));

const START: Context = {
	speaker: undefined,
	topic: undefined,
	frame: undefined,
	nSilent: 99,
	hasCue: false,
	canSpeak: () => false,
	isTurn: false,
};

/** `heißen` reports speech only as `es heißt`. */
function isSaying({ units }: Frame, cue: VerbCue): boolean {
	// `befand das Gericht`, not `befindet sich`
	if (cue.verb.lemma === 'befinden') return !units.slice(0, cue.last).some(({ lower }) => lower === 'sich');
	// `beruft sich auf das Gesetz`, not `beruft ihn zum Chef`
	if (cue.verb.lemma === 'berufen') return units.slice(cue.first, cue.last).some(({ lower }) => lower === 'sich');
	// `verfügt über 30 Sitze`
	if (cue.verb.lemma === 'verfügen') return !units.slice(cue.first, cue.last).some(({ lower }) => lower === 'über');
	// `gestärkt aus der Krise hervorgehen`
	if (cue.verb.lemma === 'hervorgehen')
		return !units
			.slice(cue.first, cue.last)
			.some(({ lower }) => /^(?:gestärkt|geschwächt|sieg(?:er(?:in)?|reich)?)$/u.test(lower));
	if (cue.verb.lemma !== 'heißen') return true;
	return units[cue.at + 1]?.lower === 'es' || units[cue.at - 1]?.lower === 'es';
}

function statementOf(draft: Draft, before: Context): Statement {
	const continued = draft.speaker === undefined ? lastSpeaker(before) : undefined;
	const spans = draft.speaker?.spans ?? continued ?? [];
	const basis =
		draft.speaker !== undefined ? draft.basis : before.nSilent === 0 ? 'continued-speech' : 'previous-sentence';
	return {
		type: draft.type,
		spans: draft.spans,
		cue: draft.cue,
		speaker: spans,
		basis: spans.length === 0 ? undefined : basis,
		frame: draft.frame,
		addressee: draft.addressee,
		nested: draft.isNested,
		sure: draft.sure,
		isTopic: draft.isTopic,
		continues:
			draft.speaker === undefined && spans.length === 0 && before.frame === undefined
				? draft.type === 'Direct'
					? 'quote'
					: 'speech'
				: undefined,
		number: draft.number,
	};
}

/** Who goes on speaking: the last speaker, unless the sentence between speaks of somebody's saying, or speech is long past. */
function lastSpeaker({ speaker, topic, nSilent, hasCue, canSpeak, isTurn }: Context): readonly LocalSpan[] | undefined {
	if (isTurn) return topic?.spans;
	if (speaker !== undefined && (nSilent === 0 || (nSilent < 3 && !hasCue))) return speaker;
	return speaker === undefined || canSpeak() ? (topic?.spans ?? speaker) : speaker;
}

/** Sentences of free indirect speech in a row are one statement. */
function addAll(all: Statement[], own: readonly Statement[], before: Context): void {
	const [first, ...others] = own;
	const at = lastFree(all, before);
	const last = all[at];
	const [to] = first?.spans ?? [];
	const [from] = last?.spans ?? [];
	if (first !== undefined && last !== undefined && first.type === last.type && from !== undefined && to !== undefined) {
		all[at] = { ...last, spans: [{ from: from.from, to: to.to }] };
		all.push(...others);
	} else all.push(...own);
}

/** Index of the free statement that ends with the sentence before, -1 if there is none. Looks no further back than that sentence. */
function lastFree(all: readonly Statement[], { frame }: Context): number {
	if (frame === undefined) return -1;
	for (let at = all.length - 1; 0 <= at; at -= 1) {
		const { type, spans } = all[at] as Statement;
		const isFree = type === 'IndirectFreeIndirect' || type === 'FreeIndirect';
		if (isFree && spans.length === 1 && spans[0]?.to === frame.span.to) return at;
		if ((spans.at(-1)?.to ?? frame.span.to) < frame.span.from) return -1;
	}
	return -1;
}

/** A sentence is about its main clause: `Ein Gast, der nicht genannt werden will, …`. */
function topicOf({ units, length }: Frame, cues: readonly VerbCue[]): Subject | undefined {
	const cue = cues.find(({ conjunction }) => conjunction === undefined);
	const speaker = cue && speakerOf(units, cue, length);
	// `Am Dienstag wird die Schwester gehört.`
	const isUnsaid = cue?.isPassive === true && speaker?.isNobody === true;
	return isUnsaid ? mainSubject(units, length) : (speaker ?? mainSubject(units, length));
}

/** `Beck blieb hart: Alle müssten sparen, sagte sie.`: she is spoken of first. */
function leadTopic({ units }: Frame, cues: readonly VerbCue[]): readonly LocalSpan[] {
	const [cue] = cues;
	const lead = cue?.isInverted ? behindLead(units, cue.first - 1) : 0;
	return lead === 0 ? [] : (mainSubject(units, lead - 1)?.spans ?? []);
}

function contextAfter(
	paragraph: SpeechParagraph,
	frame: Frame,
	cues: readonly VerbCue[],
	own: readonly Statement[],
	before: Context,
): Context {
	const attributed = own.filter(({ speaker }) => speaker.length !== 0);
	const main = attributed.find(({ nested }) => !nested) ?? attributed[0];
	const topic = topicOf(frame, cues);
	const canSpeak = () => cues.some(isJudging) || topicCanSpeak(paragraph, topic);
	const speaker = main !== undefined && saysOwn(paragraph, main) ? (topic?.spans ?? main.speaker) : main?.speaker;
	if (speaker !== undefined) return { speaker, topic, frame, nSilent: 0, hasCue: true, canSpeak, isTurn: false };
	const isTurn = own.length === 0 && (holdsName(paragraph, topic) || isSomebody(paragraph, topic)) && canSpeak();
	return {
		speaker: before.speaker,
		topic,
		frame,
		nSilent: before.nSilent + 1,
		hasCue: cues.length !== 0,
		canSpeak,
		isTurn,
	};
}

/** `Staatsanwalt Jan Holm sieht das anders.`: what is said next he says. */
function holdsName({ names }: SpeechParagraph, topic: Subject | undefined): boolean {
	const [span] = topic?.spans ?? [];
	return span !== undefined && names.some(({ from, to }) => span.from <= from && to <= span.to);
}

/** `Die Witwe will nicht hingehen.`: one person, by what they are. */
function isSomebody({ facts }: SpeechParagraph, topic: Subject | undefined): boolean {
	const [span] = topic?.spans ?? [];
	if (span === undefined) return false;
	const { kind, isPersonal, genders } = refer(facts.text.slice(span.from, span.to), []);
	return kind === 'definite' && isPersonal && genders.length === 1 && genders[0] !== 'plural';
}

/** `Er war nach eigenem Bekunden eingeweiht.`: he speaks, and goes on speaking by his name. */
const saysOwn = ({ facts }: SpeechParagraph, { speaker: [span] }: Statement): boolean =>
	span !== undefined && /^eigene[nrm]\s/u.test(facts.text.slice(span.from, span.to));

/** `Die Uiguren weisen das zurück.`, `Holm klagte über Krämpfe.`: whoever does so can speak, and goes on. */
const isJudging = ({ verb, conjunction, isPassive }: VerbCue): boolean =>
	conjunction === undefined && !isPassive && /[rs]/u.test(verb.frames);

/** The sentence is about somebody, not about a thing: a thing does not go on speaking. */
function topicCanSpeak({ facts, names }: SpeechParagraph, topic: Subject | undefined): boolean {
	const [span] = topic?.spans ?? [];
	if (span === undefined) return false;
	// `Berlinger winkt ab.`
	const isName = names.some(({ from, to }) => from === span.from && to === span.to);
	return isName || meansSpeaker(facts.text.slice(span.from, span.to));
}

const meansSpeaker = rememberByWord((words): boolean => {
	const { canSpeak, kind } = refer(words, []);
	return canSpeak || kind === 'pronoun';
});
