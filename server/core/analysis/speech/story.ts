import type { Reference } from '../../lang/pack/speech.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import type { Mention } from '../../model/name.ts';
import { type Span, spanOf, textOf } from '../../text/span.ts';
import { endsStep, type Steps } from '../../text/steps.ts';
import type { SpeechInput } from '../attribute-quotes.ts';
import type { Utterance } from './continue-speakers.ts';
import { describeWithin } from './describe.ts';
import { type Event, eventsOf, type SpokenOf, sentencesOf } from './events.ts';
import { lastPair, onlyTwo } from './groups.ts';
import { mentionsIn, nameToldOf } from './mentions-at.ts';
import { ofGender } from './namesakes.ts';
import { phraseReferent } from './new-referents.ts';
import { refer, withClause } from './refer.ts';
import { addHead, type Choice, choose, type Referent, SPOKE, WAS_SUBJECT } from './referents.ts';
import { isOfAnother, isUnclear } from './surname-doubts.ts';
import { groupOf, together } from './together.ts';
import {
	beginStory,
	endsSentence,
	type Key,
	keyOf,
	type Meant,
	noteAgain,
	type Story,
	touch,
	touchEntity,
	walkTo,
} from './told-so-far.ts';

/** Walks the article once, remembers who was spoken of, and decides for every utterance whom its words mean. */
export function* tellStory(
	utterances: readonly Utterance[],
	spoken: SpokenOf,
	input: SpeechInput,
	lang: LanguagePack,
): Steps<Map<Utterance, Meant>> {
	const out = new Map<Utterance, Meant>();
	const story = beginStory(input, sentencesOf(input, utterances), lang);
	for (const [index, event] of eventsOf(utterances, spoken, input).entries()) {
		if (endsStep(index)) yield;
		if (endsSentence(story, event.at)) noteOthers(story);
		walkTo(story, event.at);
		tell(story, event, out);
	}
	return out;
}

function tell(story: Story, event: Event, out: Map<Utterance, Meant>): void {
	switch (event.kind) {
		case 'mention':
			mentionEntity(story, event.mention, event.at);
			break;
		case 'other':
			story.others.push(event.at);
			break;
		case 'speaker': {
			const meant = speak(story, event.at, event.utterance);
			if (meant !== undefined) out.set(event.utterance, meant);
			break;
		}
		default:
			resolve(story, event.at, undefined, event.kind === 'topic' ? WAS_SUBJECT : WAS_TOLD);
	}
}

function speak(story: Story, at: Span, utterance: Utterance): Meant | undefined {
	const known = story.byPlace.get(at.start);
	if (known !== undefined) return known;
	const { asking, answering } = story.lang.speech;
	const lemma = utterance.cue?.lemma ?? '';
	story.silent = answering.has(lemma) ? story.asker : undefined;
	const meant = resolve(story, at, utterance.number, SPOKE);
	story.silent = undefined;
	story.asker = asking.has(lemma) ? meant?.referent : undefined;
	if (meant !== undefined) story.byPlace.set(at.start, meant);
	return meant;
}

/** The weight of whom somebody's reported sentence was about: less than that of whoever says it. */
const WAS_TOLD = 0.9;
const WAS_NAMED = 0;

function mentionEntity(story: Story, mention: Mention, at: Span): void {
	if (isUnclear(story, mention) || isOfAnother(story, mention, at)) story.unclear.add(mention.start);
	else touchEntity(story, mention.entity, at, WAS_NAMED);
}

/** At the end of a sentence: those it spoke of can be meant from now on. */
function noteOthers(story: Story): void {
	for (const at of story.others) {
		const reference: Reference = { ...refer(textOf(story.input.text, at), [], story.lang), isExplained: true };
		const known = reference.kind === 'indefinite' ? undefined : choose(reference, story.trail, story);
		if (known !== undefined) pointTo(story, known, at, WAS_NAMED);
		else touch(story, keyOf(reference), at, WAS_NAMED, () => ({ ...phraseReferent(reference, at), isPassing: true }));
	}
	story.others = [];
}

/** Who the words bring in or point back to. */
function resolve(story: Story, at: Span, number: Utterance['number'], weight: number): Meant | undefined {
	// `Die Weser-Nachrichten` are not the river.
	const named = mentionsIn(story.input.mentions, at).filter(({ use }) => use !== 'compound');
	const names = named.map(({ start, end, stem }) => ({
		from: Math.max(0, start - at.start),
		to: end - at.start,
		isInflected: stem.end < end,
	}));
	const reference = withClause(
		refer(textOf(story.input.text, at), names, story.lang),
		story.input.text,
		at,
		story.lang,
	);
	if (reference.kind === 'nobody') return undefined;
	const group = groupOf(story, named, at, weight);
	if (group !== undefined) return group;
	const name = reference.name === undefined ? undefined : named[reference.name];
	if (name !== undefined) return meantByName(story, name, reference, at, weight);
	const told =
		reference.isPersonal && reference.kind !== 'pronoun' ? nameToldOf(story.input, at, story.lang) : undefined;
	if (told !== undefined) return byName(story, told, reference, at, weight);
	const back =
		(reference.isPair ? bothOf(story, reference, at, weight) : undefined) ??
		(reference.kind === 'indefinite' ? undefined : pointBack(story, withNumber(reference, number), at, weight));
	if (back !== undefined || reference.kind === 'pronoun') return back;
	return bringIn(story, reference, at, weight);
}

/** Somebody whom nothing but these words stands for. */
function bringIn(story: Story, reference: Reference, at: Span, weight: number): Meant {
	const known = fullerForm(story, reference);
	const before = known === undefined ? undefined : story.referents.get(known)?.at;
	// `a neighbour` may be of either sex, and is not in the foreground yet.
	const isPassing = reference.kind === 'indefinite' && reference.genders.length !== 1;
	const weightNow = isPassing ? weight - 1 : weight;
	const referent = touch(story, known ?? keyOf(reference), at, weightNow, () => phraseReferent(reference, at));
	for (const head of describeWithin(story.input.text.slice(at.start, at.end), story.lang)) addHead(referent, head);
	return {
		referent,
		chain: before === undefined || before.start === at.start ? [] : [before],
		isClear: reference.hasVoice,
		firstAt: at,
	};
}

/** `Wolkenstein` after `Bürgermeisterin Renate Wolkenstein`, where no pass knew the name. */
const fullerForm = ({ byLastWord }: Story, { shown, kind }: Reference): Key | undefined =>
	kind !== 'indefinite' || /[\s„“"]/u.test(shown) ? undefined : byLastWord.get(shown);

/** `Beide sagten`, `klagt das Ehepaar`: two who were named together, else the only two named last. */
function bothOf(story: Story, { kind }: Reference, at: Span, weight: number): Meant | undefined {
	const pair = lastPair(story.trail, story.sentence, kind);
	if (pair !== undefined) return pointTo(story, { referent: pair, isClear: true }, at, weight);
	const two = kind === 'pronoun' ? onlyTwo(story.trail, story.sentence) : undefined;
	return two && together(story, two, at, weight);
}

function namesake(story: Story, reference: Reference, at: Span, weight: number): Meant {
	const referent = touch(story, `namesake ${at.start}`, at, weight, () => phraseReferent(reference, at));
	return { referent, chain: [], isClear: false, firstAt: at };
}

function meantByName(story: Story, mention: Mention, reference: Reference, at: Span, weight: number): Meant {
	if (reference.isInLonger && story.input.entities[mention.entity]?.kind === 'place')
		return bringIn(story, { ...reference, kind: 'indefinite' }, at, weight);
	const bearer = bearerOf(story, mention, reference);
	if (bearer !== undefined) return pointTo(story, { referent: bearer, isClear: false }, at, weight);
	return byName(story, mention, reference, at, weight) ?? namesake(story, reference, at, weight);
}

function byName(story: Story, mention: Mention, reference: Reference, at: Span, weight: number): Meant | undefined {
	const meant = ofGender(story.namesakes, story.input.entities, mention.entity, reference);
	const isTorn = story.unclear.has(mention.start) || isOfAnother(story, mention, spanOf(mention.start, mention.end));
	if (meant === mention.entity && isTorn) return undefined;
	const { head } = reference;
	const referent = touchEntity(story, meant, at, weight);
	if (referent === undefined) return undefined;
	if (head !== undefined && !isNameOf(referent, head)) addHead(referent, head);
	return { referent, chain: [], isClear: true, firstAt: at };
}

/** `Bundesrat Beat Jans … Der Bundesrat sagte`: the body is called like the office of the man who was spoken of right before. */
function bearerOf({ input, trail, sentence }: Story, { entity }: Mention, { head }: Reference): Referent | undefined {
	if (head === undefined || input.entities[entity]?.kind === 'person') return undefined;
	return trail.since(sentence - 1).find(({ isPerson, heads }) => isPerson && heads.includes(head));
}

/** A noun of `Anna Beck` is no office; that of `das Robert-Koch-Institut` says what it is. */
const isNameOf = ({ isPerson, name }: Referent, head: string): boolean => isPerson && name.toLowerCase().includes(head);

function pointBack(story: Story, reference: Reference, at: Span, weight: number): Meant | undefined {
	const choice = choose(reference, story.trail, story);
	if (choice === undefined) return undefined;
	const { referent } = choice;
	if (!choice.isClear || (referent.isDoubted && referent.at.start !== at.start)) story.doubted.add(at.start);
	const isClear = !story.doubted.has(at.start);
	if (reference.isRelative && /[\p{Lu}.!?]/u.test(story.input.text.slice(referent.at.end, at.start))) return undefined;
	if (isClear && showsGender(reference)) referent.genders = reference.genders;
	return pointTo(story, { referent, isClear }, at, weight);
}

function pointTo(story: Story, { referent, isClear }: Choice, at: Span, weight: number): Meant {
	// As the subject of its sentence the same word was traced already.
	const from = referent.at.start === at.start ? story.traced.get(at.start) : referent.at;
	const chain = from === undefined ? [] : [from];
	if (from !== undefined) story.traced.set(at.start, from);
	noteAgain(story, referent, at, weight, !isClear);
	return { referent, chain, isClear: isClear && referent.hasVoice, firstAt: at };
}

/** `he`, `she`; what `it` means need not be a thing. */
const showsGender = ({ kind, genders: [gender, more] }: Reference): boolean =>
	kind === 'pronoun' && more === undefined && (gender === 'm' || gender === 'f');

/** `sagten sie` are several, `sagte sie` is one. */
function withNumber(reference: Reference, number: Utterance['number']): Reference {
	if (reference.kind !== 'pronoun' || number === undefined || reference.genders.length < 2) return reference;
	return {
		...reference,
		genders: reference.genders.filter((gender) => (gender === 'plural') === (number === 'plural')),
	};
}
