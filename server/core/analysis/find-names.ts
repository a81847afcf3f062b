import type { LanguagePack } from '../lang/pack.ts';
import type { NameFacts } from '../model/name.ts';
import type { Paragraph } from '../model/paragraph.ts';
import type { KnownNames } from '../names/known-names.ts';
import { endsStep, type Steps } from '../text/steps.ts';
import { claimBeside } from './names/claim-beside.ts';
import { claimGiven } from './names/claim-given.ts';
import { claimNames } from './names/claim-names.ts';
import { claimNear } from './names/claim-near.ts';
import { claimNearPhrases, claimPhrases } from './names/claim-phrases.ts';
import { claimRepeated } from './names/claim-repeated.ts';
import { claimWords } from './names/claim-words.ts';
import { findAcronyms } from './names/find-acronyms.ts';
import { joinNear } from './names/join-near.ts';
import { localNames } from './names/local-names.ts';
import { settle } from './names/settle.ts';
import type { LocalNames, Story } from './names/story.ts';

/** The names of the article, and how they were found, for the next keystroke. */
export interface FoundNames {
	readonly facts: NameFacts;
	readonly story: Story;
}

/** Finds the names of the article and groups the mentions that mean the same one, those misspelt included. */
export function* findNames(paragraphs: readonly Paragraph[], lang: LanguagePack, known: KnownNames): Steps<FoundNames> {
	const locals: LocalNames[] = [];
	for (const { facts } of paragraphs) {
		locals.push(localNames(facts, lang));
		if (endsStep(locals.length)) yield;
	}
	const asked = new Set<string>();
	const story: Story = {
		paragraphs,
		locals,
		lang,
		known,
		holders: [],
		byKey: new Map(),
		taken: locals.map(({ words }) => new Uint8Array(words.length)),
		counts: noting(asked, countWords(locals)),
		asked,
		forms: new Map(),
		bearers: new Map(),
		phraseWords: new Set(),
		isNear: () => false,
		repeatable: new Map(),
	};
	claimPhrases(story);
	yield;
	claimNames(story, ['given']);
	yield;
	claimNames(story, ['address', 'title']);
	yield;
	claimNames(story, ['shape']);
	yield;
	joinNear(story);
	yield;
	findAcronyms(story);
	yield;
	claimWords(story);
	yield;
	claimGiven(story);
	yield;
	claimNearPhrases(story);
	yield;
	claimNear(story);
	yield;
	claimBeside(story);
	yield;
	claimRepeated(story);
	yield;
	return { facts: settle(story), story };
}

function countWords(locals: readonly LocalNames[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { words } of locals) {
		for (const { lower } of words) counts.set(lower, (counts.get(lower) ?? 0) + 1);
	}
	return counts;
}

/** The counts, noting down what is asked of them. */
const noting = (asked: Set<string>, counts: ReadonlyMap<string, number>): Story['counts'] => ({
	has: (lower) => counts.has(asked.add(lower) && lower),
	get: (lower) => counts.get(asked.add(lower) && lower),
});
