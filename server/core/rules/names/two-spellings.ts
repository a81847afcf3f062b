import type { LanguagePack } from '../../lang/pack.ts';
import type { Article } from '../../model/article.ts';
import type { Report } from '../../model/finding.ts';
import type { Entity, Spelling, Variance } from '../../model/name.ts';
import { givenIn, type KnownEntry } from '../../names/read-base.ts';
import { defineRule } from '../define.ts';
import type { Knowledge } from '../support/knowledge.ts';
import {
	insideDirect,
	relatedPlaces,
	type SpellingMessage,
	spellingFixes,
	spellingMessages,
} from '../support/spellings.ts';

type Message = SpellingMessage | 'rare' | 'tie' | 'known';

export const twoSpellings = defineRule({
	meta: {
		id: 'names/two-spellings',
		title: { de: 'Ein Name, zwei Schreibweisen', en: 'One name, two spellings' },
		why: {
			de: 'Wer einen Namen falsch schreibt, verliert die Leser, die ihn kennen, und den Menschen, der ihn trägt. Gemeldet werden zwei Formen, die ein einziger Schreibfehler trennt und die im Artikel für dieselbe Person oder denselben Ort stehen. Die häufigere Form ist nicht immer die richtige: Namensliste und Hausregeln gehen vor.',
			en: 'A misspelt name costs the readers who know it and the person who bears it. Reported are two forms one slip apart that stand for the same person or place. The more frequent form is not always the right one: the base of names and the style book come first.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		doubts: 'person',
		messages: {
			rare: {
				de: '„{here}“ heißt sonst im Artikel „{usual}“ ({count}-mal).',
				en: '“{here}” is “{usual}” elsewhere in the article ({count} times).',
			},
			tie: {
				de: '„{here}“ oder „{usual}“: Der Artikel schreibt den Namen auf zwei Arten.',
				en: '“{here}” or “{usual}”: the article spells the name in two ways.',
			},
			known: {
				de: '„{here}“ schreibt sich „{usual}“; so steht es auch im Artikel.',
				en: '“{here}” is spelt “{usual}”, as elsewhere in the article.',
			},
			...spellingMessages,
		},
		options: {},
		examples: {
			bad: [
				'Jonas Wiesner leitet das Museum. Am Montag sagte ⟦Wisner⟧, das Haus bleibe offen. Besucher hatten Wiesner gefragt.',
				'Claire Hadley runs the museum. “We stay open,” ⟦Hadly⟧ said on Monday. Visitors had asked Hadley.',
			],
			good: [
				'Anna Müller traf Peter Möller im Rathaus.',
				'Jonas Wiesner leitet das Museum. Wiesners Haus bleibt offen.',
				'Claire Hadley runs the museum. Hadley’s house stays open.',
			],
		},
	},
	*check(article, { lang, names }): Generator<Report<Message>> {
		for (const entity of article.entities) {
			for (const variance of entity.variances) {
				if (variance.part === 'acronym') continue;
				yield* reportAll(article, lang, choose(entity, variance, { names, lang }));
			}
		}
	},
});

function* reportAll(
	article: Article,
	lang: LanguagePack,
	{ right, others, basis, rightToo }: Choice,
): Generator<Report<Message>> {
	const count = basis === 'rare' ? { count: right.places.length } : {};
	const isQuoted = insideDirect(article);
	for (const { wrong, place } of others.flatMap((wrong) => wrong.places.map((place) => ({ wrong, place })))) {
		// A written statement keeps its own right form (`Zelenskyy`).
		if (rightToo.has(wrong) && isQuoted(place)) continue;
		yield {
			message: basis,
			at: { start: place.start, end: place.end },
			data: { here: wrong.written, usual: right.written, ...count },
			related: relatedPlaces(right),
			fixes: spellingFixes(article, lang.names, { place, wrong, right }, basis === 'tie' ? 'no' : 'yes'),
		};
	}
}

interface Choice {
	readonly right: Spelling;
	readonly others: readonly Spelling[];
	readonly basis: 'rare' | 'tie' | 'known';
	/** Of the others, those that the base or the style book knows as right as well. */
	readonly rightToo: ReadonlySet<Spelling>;
}

/** A known form wins; else the majority where it is at least two to one; else the later form is asked about. */
function choose(entity: Entity, { part, spellings }: Variance, knowledge: Knowledge): Choice {
	const known = spellings.filter((spelling) => isKnown(entity, part, spelling.written, knowledge));
	const rightToo = new Set(1 < known.length ? known : []);
	const right = known.length === 1 ? known[0] : undefined;
	if (right !== undefined) return { right, others: spellings.filter((one) => one !== right), basis: 'known', rightToo };
	const [first, second] = spellings as readonly [Spelling, Spelling];
	const clearlyRules = 2 * second.places.length <= first.places.length;
	// Of two that stand there equally often the one that is a name elsewhere goes first (`Lindsay` before `Linndsay`).
	const isName = ({ written }: Spelling) => isNameElsewhere(written.toLowerCase(), knowledge);
	if (spellings.length === 2 && first.places.length === second.places.length && isName(second) && !isName(first))
		return { right: second, others: [first], basis: 'tie', rightToo };
	return { right: first, others: spellings.slice(1), basis: clearlyRules ? 'rare' : 'tie', rightToo };
}

const isNameElsewhere = (lower: string, { names, lang }: Knowledge): boolean =>
	names.isWord(lower, lang.id) || lang.names.givenGender(lower) !== undefined;

function isKnown(entity: Entity, part: Variance['part'], written: string, { names, lang }: Knowledge): boolean {
	const lower = written.toLowerCase();
	if (part === 'given') {
		const name = `${written} ${entity.surname ?? ''}`;
		return names.find(name, lang.id)?.name.toLowerCase() === name.toLowerCase();
	}
	if (part === 'name') {
		const known = names.find(written, lang.id);
		return known !== undefined && known.wrong?.includes(written) !== true;
	}
	return names
		.bySurname(lower, lang.id)
		.some((one) => (entity.known === undefined ? mayBe(one, entity, lang) : one.name === entity.known.name));
}

/** `Nicos Anastasiades` says nothing of how a Michael spells his surname. */
function mayBe({ name }: KnownEntry, { given }: Entity, lang: LanguagePack): boolean {
	const right = givenIn(name, lang.names.particles);
	if (right === undefined || given === undefined) return true;
	const words = (text: string) =>
		text
			.toLowerCase()
			.split(/[\s.-]+/u)
			.filter(Boolean);
	return words(right).some((a) => words(given).some((b) => a.startsWith(b) || b.startsWith(a)));
}
