import { type ArticleMemory, analyse } from '../analysis/analyse.ts';
import { detectLanguage } from '../lang/detect.ts';
import { packOf, packs } from '../lang/index.ts';
import type { Article } from '../model/article.ts';
import type { LanguageId } from '../model/language.ts';
import { type KnownNames, knownNames, shippedNames } from '../names/known-names.ts';
import { emptyBook, type Region, type StyleBook } from '../names/style-book.ts';
import { sharpS } from '../rules/typography/sharp-s.ts';
import { oncePer } from '../text/once.ts';
import { atOnce, type Steps } from '../text/steps.ts';
import { type Check, type CheckResult, check } from './check.ts';
import { defaultSettings, type Settings } from './settings.ts';

export interface Checked extends CheckResult {
	readonly article: Article;
}

/** What is remembered of a document between two keystrokes; an empty one (`{}`) to begin with. */
export interface Memory extends ArticleMemory {
	check?: Check;
}

/** What an article is read with, besides its text. */
export interface ReadOptions {
	readonly settings?: Settings;
	/** The language of this text, where it is known; it comes before that of the settings. */
	readonly lang?: LanguageId | undefined;
	/** The rules of the house; its names come before those of the base. */
	readonly styleBook?: StyleBook;
	/** Filled by each reading for the next one. One for each document; never shared between languages. */
	readonly memory?: Memory;
}

/** Reads a text: any string gives a frozen `Article`; brokenness is a fact, not an exception. */
export const readArticle = (text: string, options: ReadOptions = {}): Article => atOnce(articleInSteps(text, options));

/** Reads a text and runs the rules over it. */
export const checkText = (text: string, options: ReadOptions = {}): Checked => atOnce(checkInSteps(text, options));

function articleInSteps(
	text: string,
	{ settings = defaultSettings, lang = settings.lang, styleBook = emptyBook, memory = {} }: ReadOptions,
): Steps<Article> {
	const house = { known: namesOf(styleBook), belongs: styleBook.belongs };
	return analyse(text, packOf(lang ?? detectLanguage(text, packs)), memory, house);
}

/** The same as `checkText`, in steps. A memory serves one text at a time: the next one waits until all steps are done. */
export function* checkInSteps(text: string, options: ReadOptions = {}): Steps<Checked> {
	const article = yield* articleInSteps(text, options);
	const { styleBook = emptyBook, settings = defaultSettings, memory } = options;
	const context = { lang: packOf(article.lang), names: namesOf(styleBook), book: styleBook };
	const from = memory?.last?.from;
	const earlier = from !== undefined && memory?.check?.article === from.article ? memory.check : undefined;
	const result = yield* check(article, context, houseSettings(settings, styleBook), { earlier, from });
	if (memory !== undefined) memory.check = result;
	return { article, findings: result.findings, failures: result.failures };
}

const regional = oncePer((_: Settings) => new Map<Region, Settings>());

/** The region of the house decides on ß unless the settings do. Made once for each, so that what is planned by settings is kept. */
function houseSettings(settings: Settings, { region }: StyleBook): Settings {
	if (region === undefined || 'typography' in settings.levels) return settings;
	const byRegion = regional(settings);
	let own = byRegion.get(region);
	if (own === undefined) {
		const levels = { [sharpS.meta.id]: region === 'de-CH' ? 'warning' : 'off', ...settings.levels } as const;
		own = { ...settings, levels };
		byRegion.set(region, own);
	}
	return own;
}

/** The base of names with those of the book before it; made once for each book. */
export const namesOf = oncePer(
	({ names }: StyleBook): KnownNames => (names.length === 0 ? shippedNames : knownNames(names)),
);
