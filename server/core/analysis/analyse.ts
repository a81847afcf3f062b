import type { LanguagePack } from '../lang/pack.ts';
import type { Article } from '../model/article.ts';
import { type KnownNames, shippedNames } from '../names/known-names.ts';
import type { Steps } from '../text/steps.ts';
import { attributeQuotes } from './attribute-quotes.ts';
import { carryMarks } from './carry/carry-marks.ts';
import { carryNames } from './carry/carry-names.ts';
import { carrySpeech } from './carry/carry-speech.ts';
import { type Change, changeBetween } from './carry/change.ts';
import { areFoundAgain } from './carry/found-again.ts';
import { findBlocks } from './find-blocks.ts';
import { type FoundNames, findNames } from './find-names.ts';
import { findRepeatedSentences } from './find-repeated-sentences.ts';
import { findRoles } from './find-roles.ts';
import { pairMarks } from './pair-marks.ts';
import { type ReadText, readParagraphs } from './read-paragraphs.ts';
import { isRubble, rubble } from './rubble.ts';

/** What is remembered of a document between two keystrokes. One per document and language. */
export interface ArticleMemory {
	text?: ReadText;
	last?: LastReading;
}

export interface LastReading {
	readonly article: Article;
	readonly known: KnownNames;
	readonly names: FoundNames;
	/** Set if marks were carried over from the reading before; the articles differ in the words of one paragraph. */
	readonly from?: Origin;
}

/** What the house knows. */
export interface House {
	readonly known?: KnownNames;
	/** Beginnings of lines that belong to an article whatever they look like. */
	readonly belongs?: readonly string[];
}

/** The reading that facts were carried over from. */
export interface Origin {
	readonly article: Article;
	readonly change: Change;
	/** Names were found again and speakers carried over too, so that the facts differ in their places only. */
	readonly isWhole: boolean;
}

/**
 * The pipeline: text → paragraphs, sentences, tokens → marks → blocks → names → what people are → quotes and speakers. Never fails.
 * Where the document was read before and the words of one paragraph have changed, what the article as a whole shows is
 * carried over as far as the change leaves it as it was; the answer is the same. In steps, so that nobody need wait behind
 * a long text.
 */
export function* analyse(
	text: string,
	lang: LanguagePack,
	memory: ArticleMemory,
	{ known = shippedNames, belongs = [] }: House = {},
): Steps<Article> {
	const paragraphs = yield* readParagraphs(text, lang, memory.text);
	memory.text = { text, paragraphs };
	if (isRubble(paragraphs)) {
		delete memory.last;
		return rubble(text, paragraphs, lang);
	}
	const last = memory.last?.known === known ? memory.last : undefined;
	const change = last && changeBetween(last.article.paragraphs, paragraphs);
	const carriedMarks = change && carryMarks(last.article, change, lang);
	const marks = carriedMarks ?? pairMarks(paragraphs, lang);
	yield;
	const blocks = yield* findBlocks(paragraphs, lang, belongs);
	yield;
	const repeatedSentences = findRepeatedSentences(paragraphs, blocks, lang);
	yield;
	const carriedNames = change && carryNames(last.names, change, lang);
	const names = carriedNames
		? { facts: carriedNames, story: last.names.story }
		: yield* findNames(paragraphs, lang, known);
	yield;
	const areNamesSame = carriedNames !== undefined || (change && areFoundAgain(last.names.facts, names.facts, change));
	const earlier = change && areNamesSame ? { entities: last.article.entities, changed: change.index } : undefined;
	const entities = yield* findRoles(names.facts, paragraphs, lang, earlier);
	// Written out, here and below: each object that takes something up behind a spread is a kind of its own to the engine.
	const { quotations, prevailing } = marks;
	const { mentions } = names.facts;
	const input = { text, paragraphs, blocks, marks: marks.marks, quotations, prevailing, mentions, entities };
	const carriedSpeech = carriedMarks && areNamesSame ? carrySpeech(last.article, input, change, lang) : undefined;
	const speech = carriedSpeech ?? (yield* attributeQuotes(input, lang));
	yield;
	const { quotes, speakers, isInterview } = speech;
	const article: Article = Object.freeze({
		text,
		lang: lang.id,
		paragraphs,
		blocks,
		marks: marks.marks,
		quotations,
		prevailing,
		mentions,
		entities,
		repeatedSentences,
		quotes,
		speakers,
		isInterview,
	});
	memory.last = {
		article,
		known,
		names,
		...(carriedMarks && { from: { article: last.article, change, isWhole: carriedSpeech !== undefined } }),
	};
	return article;
}
