import type { LanguagePack } from '../../lang/pack.ts';
import type { Entity, Mention, NameFacts, SpeltPlace } from '../../model/name.ts';
import type { ParagraphFacts } from '../../model/paragraph.ts';
import type { Span } from '../../text/span.ts';
import type { FoundNames } from '../find-names.ts';
import { isKin } from '../names/claim-names.ts';
import { joinsNames } from '../names/join-near.ts';
import { localNames } from '../names/local-names.ts';
import { isQuiet, note } from '../names/quiet.ts';
import type { LocalName } from '../names/read-names.ts';
import type { NameWord } from '../names/read-words.ts';
import type { LocalNames, Story } from '../names/story.ts';
import { type Change, moved } from './change.ts';

/**
 * The names of the article after a keystroke, from those before it: they stay as long as the paragraph has the same
 * names in the same roles, its other capitalised words are none before and after, and no word came or went that the
 * search for names asked for.
 */
export function carryNames(last: FoundNames, change: Change, lang: LanguagePack): NameFacts | undefined {
	const { facts, story } = last;
	const old = localNames(change.before.facts, lang);
	const now = localNames(change.after.facts, lang);
	if (!areAlike(old, now, change, { story, lang }) || touches(story.asked, change)) return undefined;
	const place = placesOf(old, now, change);
	const mentions = facts.mentions.map((one) => (one.paragraph < change.index ? one : carriedMention(one, place)));
	const entities = facts.entities.map((entity) => carriedEntity(entity, place));
	if (mentions.includes(undefined) || entities.includes(undefined)) return undefined;
	now.words.forEach((word, at) => {
		const instead = old.words[at] ?? word;
		if (isQuiet(story, word, instead)) note(story, word, instead);
	});
	return { mentions: mentions as Mention[], entities: entities as Entity[] };
}

function areAlike(
	old: LocalNames,
	now: LocalNames,
	{ before, after }: Change,
	{ story, lang }: { readonly story: Story; readonly lang: LanguagePack },
): boolean {
	if (old.words.length !== now.words.length || old.names.length !== now.names.length) return false;
	if (!old.names.every((name, at) => isAlikeName(name, now.names[at]))) return false;
	const areKin = ({ names }: LocalNames, { text }: ParagraphFacts) =>
		names.map((name) => isKin(name, text, lang)).join();
	if (areKin(old, before.facts) !== areKin(now, after.facts)) return false;
	const isListed = (at: number) => isListedWithNext(old, at, before.facts, lang);
	if (!old.names.every((_, at) => isListed(at) === isListedWithNext(now, at, after.facts, lang))) return false;
	return old.words.every((word, at) => {
		const other = now.words[at];
		if (other === undefined || !isBuiltAlike(word, other)) return false;
		if (gapBefore(old, at, before.facts) !== gapBefore(now, at, after.facts)) return false;
		if (word.text === other.text && word.afterDeterminer === other.afterDeterminer) return true;
		if (isBesideCapital(old, at) || isBesideCapital(now, at)) return false;
		return !isInName(old, word) && !isInName(now, other) && isQuiet(story, word) && isQuiet(story, other, word);
	});
}

const isBuiltAlike = (a: NameWord, b: NameWord): boolean =>
	a.atStart === b.atStart &&
	a.afterPreposition === b.afterPreposition &&
	a.joins === b.joins &&
	a.particles === b.particles &&
	a.isInitial === b.isInitial;

/** Beside the same capital elsewhere it may be the same name with a slip (`Jasper Park`, `Jasper Parrk`). */
const isBesideCapital = ({ words }: LocalNames, at: number): boolean =>
	words[at]?.joins === true || words[at + 1]?.joins === true;

const isInName = ({ names }: LocalNames, { from }: NameWord): boolean =>
	names.some((name) => (name.role?.from ?? name.from) <= from && from < name.to);

/** What stands between a word and the one before it in the list, where the two belong to one name or are neighbours. */
function gapBefore({ words }: LocalNames, at: number, { text }: ParagraphFacts): string | undefined {
	const word = words[at];
	const before = words[at - 1];
	if (word === undefined || before === undefined) return undefined;
	return word.joins || word.token - before.token === 1 ? text.slice(before.to, word.from) : undefined;
}

/** `Eckhard Hoof, Ekkehard Hof`: two people, for they stand in one list. */
function isListedWithNext({ names }: LocalNames, at: number, { text }: ParagraphFacts, lang: LanguagePack): boolean {
	const [one, next] = [names[at], names[at + 1]];
	return one !== undefined && next !== undefined && joinsNames(text.slice(one.to, next.role?.from ?? next.from), lang);
}

const isAlikeName = (a: LocalName, b: LocalName | undefined): boolean =>
	a.basis === b?.basis &&
	a.given === b.given &&
	a.gender === b.gender &&
	(a.role === undefined) === (b.role === undefined) &&
	a.words.length === b.words.length &&
	a.words.every((index, at) => index === b.words[at]);

/** A word that was asked for is not in both readings. */
function touches(asked: ReadonlySet<string>, { before, after }: Change): boolean {
	const ofThem = ({ tokens }: ParagraphFacts) =>
		tokens.flatMap(({ text }) => (asked.has(text) ? [text] : [])).join(' ');
	return ofThem(before.facts) !== ofThem(after.facts);
}

type Place = (span: Span) => Span | undefined;

/** Where a place of the last reading is now; undefined for one inside the paragraph that lies in no capitalised word. */
function placesOf(old: LocalNames, now: LocalNames, { before, after, delta }: Change): Place {
	const offset = (at: number): number | undefined => {
		const index = old.words.findLastIndex(({ from }) => before.start + from <= at);
		const word = old.words[index];
		const other = now.words[index];
		if (word === undefined || other === undefined || before.start + word.to < at) return undefined;
		return after.start + other.from + (at - before.start - word.from);
	};
	return (span) => {
		if (span.end <= before.start) return span;
		if (before.end <= span.start) return moved(span, delta);
		const start = offset(span.start);
		const end = offset(span.end);
		return start === undefined || end === undefined ? undefined : { start, end };
	};
}

function carriedMention(mention: Mention, place: Place): Mention | undefined {
	const span = place(mention);
	const stem = place(mention.stem);
	const role = mention.role === undefined ? undefined : place(mention.role);
	if (span === undefined || stem === undefined || (role === undefined && mention.role !== undefined)) return undefined;
	const { paragraph, use, name, entity } = mention;
	return { start: span.start, end: span.end, paragraph, use, name, stem, entity, role };
}

/** Most entities are spelt in one way and hold no places. */
function carriedEntity(entity: Entity, place: Place): Entity | undefined {
	if (entity.variances.length === 0) return entity;
	let isWhole = true;
	const carriedPlace = (spelt: SpeltPlace): SpeltPlace => {
		const span = place(spelt);
		if (span === undefined) isWhole = false;
		return { start: (span ?? spelt).start, end: (span ?? spelt).end, tail: spelt.tail };
	};
	const variances = entity.variances.map(({ part, spellings }) => ({
		part,
		spellings: spellings.map(({ written, places }) => ({ written, places: places.map(carriedPlace) })),
	}));
	return isWhole ? { ...entity, variances } : undefined;
}
