import type { LanguagePack } from '../lang/pack.ts';
import type { LanguageId } from '../model/language.ts';
import type { NameFacts } from '../model/name.ts';
import type { Paragraph, ParagraphFacts } from '../model/paragraph.ts';
import type { KnownNames } from '../names/known-names.ts';
import { claimNames } from './names/claim-names.ts';
import { claimNear } from './names/claim-near.ts';
import { claimWords } from './names/claim-words.ts';
import { findAcronyms } from './names/find-acronyms.ts';
import { joinNear } from './names/join-near.ts';
import { readNames } from './names/read-names.ts';
import { readNameWords } from './names/read-words.ts';
import { settle } from './names/settle.ts';
import type { LocalNames, Story } from './names/story.ts';

/** Finds the names of the article and groups the mentions that mean the same one, those misspelt included. */
export function findNames(paragraphs: readonly Paragraph[], lang: LanguagePack, known: KnownNames): NameFacts {
	const locals = paragraphs.map(({ facts }) => localNames(facts, lang));
	const story: Story = {
		paragraphs,
		locals,
		lang,
		known,
		holders: [],
		byKey: new Map(),
		taken: locals.map(({ words }) => new Uint8Array(words.length)),
		counts: countWords(locals),
	};
	claimNames(story);
	joinNear(story);
	findAcronyms(story);
	claimWords(story);
	claimNear(story);
	return settle(story);
}

/** What a paragraph shows by itself is kept as long as its facts are, so a keystroke reads one paragraph. */
const memory: Readonly<Record<LanguageId, WeakMap<ParagraphFacts, LocalNames>>> = {
	de: new WeakMap(),
	en: new WeakMap(),
};

function localNames(facts: ParagraphFacts, lang: LanguagePack): LocalNames {
	let local = memory[lang.id].get(facts);
	if (local === undefined) {
		const words = readNameWords(facts, lang);
		local = { words, names: readNames(words, lang) };
		memory[lang.id].set(facts, local);
	}
	return local;
}

function countWords(locals: readonly LocalNames[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { words } of locals) {
		for (const { lower } of words) counts.set(lower, (counts.get(lower) ?? 0) + 1);
	}
	return counts;
}
