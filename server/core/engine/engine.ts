import { analyse } from '../analysis/analyse.ts';
import type { ParagraphMemory } from '../analysis/read-paragraphs.ts';
import { detectLanguage } from '../lang/detect.ts';
import { packOf, packs } from '../lang/index.ts';
import type { Article } from '../model/article.ts';
import type { ParagraphFacts } from '../model/paragraph.ts';
import { type KnownNames, shippedNames } from '../names/known-names.ts';
import { type CheckResult, check } from './check.ts';
import { defaultSettings, type Settings } from './settings.ts';

export interface Checked extends CheckResult {
	readonly article: Article;
}

/** What an article is read with, besides its text. */
export interface ReadOptions {
	readonly settings?: Settings;
	readonly names?: KnownNames;
	/** Facts of paragraphs read before, from `createMemory`. One for each document; never shared between languages. */
	readonly memory?: ParagraphMemory;
}

/** Reads a text: any string gives a frozen `Article`; brokenness is a fact, not an exception. */
export function readArticle(
	text: string,
	{ settings = defaultSettings, names = shippedNames, memory = new Map() }: ReadOptions = {},
): Article {
	return analyse(text, packOf(settings.lang ?? detectLanguage(text, packs)), memory, names);
}

/** Reads a text and runs the rules over it. */
export function checkText(text: string, options: ReadOptions = {}): Checked {
	const article = readArticle(text, options);
	const { names = shippedNames, settings = defaultSettings } = options;
	return { article, ...check(article, packOf(article.lang), names, settings) };
}

/**
 * A memory for one document: keeps the facts of the paragraphs of the last reading,
 * so a keystroke costs its paragraph and memory grows with the document only.
 */
export function createMemory(): ParagraphMemory & { turn(): void } {
	let last = new Map<string, ParagraphFacts>();
	let now = new Map<string, ParagraphFacts>();
	return {
		get(text) {
			const facts = now.get(text) ?? last.get(text);
			if (facts !== undefined) now.set(text, facts);
			return facts;
		},
		set: (text, facts) => now.set(text, facts),
		turn() {
			last = now;
			now = new Map();
		},
	};
}
