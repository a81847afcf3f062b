import type { LanguagePack } from '../lang/pack.ts';
import type { RepeatedSentence } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Paragraph, ParagraphFacts, Sentence, Token } from '../model/paragraph.ts';
import { remember } from '../text/remember.ts';
import { hashOfForm, isSaid } from './blocks/count-words.ts';
import { mix } from './blocks/hash.ts';

/**
 * Sentences of the copy that stand there twice, word for word: left over from moving text about, or pulled out of it
 * for a box. Short ones come back by chance (`Er bestritt das am Montag.`). Linear in the text.
 */
export function findRepeatedSentences(
	paragraphs: readonly Paragraph[],
	blocks: readonly Block[],
	lang: LanguagePack,
): RepeatedSentence[] {
	const firstOf = new Map<number, Placed>();
	const out: RepeatedSentence[] = [];
	for (const paragraph of paragraphs) {
		const block = blocks[paragraph.index];
		if (block === undefined || !COPY.has(block.kind) || block.reasons[0] === 'repeats-paragraph') continue;
		for (const { print, sentence } of prints({ facts: paragraph.facts }, lang)) {
			const placed = { paragraph, sentence };
			const first = firstOf.get(print);
			if (first === undefined) firstOf.set(print, placed);
			// Another one with the same print, which chance hardly ever brings, hides those that are like this one.
			else if (hasSameWords(first, placed)) out.push({ first: spanOf(first), ...spanOf(placed) });
		}
	}
	return out;
}

/** A sentence in its paragraph. */
interface Placed {
	readonly paragraph: Paragraph;
	readonly sentence: Sentence;
}

const COPY: ReadonlySet<Block['kind']> = new Set(['paragraph', 'lead', 'list']);

const spanOf = ({ paragraph: { start }, sentence: { from, to } }: Placed) => ({ start: start + from, end: start + to });

const FEWEST_WORDS = 8;

interface Told {
	/** Made of its words and numbers: equal for sentences that differ in punctuation and capitals only. */
	readonly print: number;
	readonly sentence: Sentence;
}

const prints = remember<{ readonly facts: ParagraphFacts }, LanguagePack, readonly Told[]>(
	({ facts: { sentences, tokens } }) => {
		const out: Told[] = [];
		for (const sentence of sentences) {
			if (sentence.last - sentence.first < FEWEST_WORDS) continue;
			let print = 0;
			let nWords = 0;
			for (let at = sentence.first; at < sentence.last; at += 1) {
				const { kind, form } = tokens[at] as Token;
				if (!isSaid(kind)) continue;
				print = mix(print, hashOfForm(form));
				nWords += 1;
			}
			if (FEWEST_WORDS <= nWords) out.push({ print, sentence });
		}
		return out;
	},
	() => true,
);

function hasSameWords(a: Placed, b: Placed): boolean {
	const [one, other] = [wordsOf(a), wordsOf(b)];
	return one.length === other.length && one.every(({ lower }, at) => lower === other[at]?.lower);
}

const wordsOf = ({ paragraph, sentence: { first, last } }: Placed): readonly Token[] =>
	paragraph.facts.tokens.slice(first, last).filter(({ kind }) => isSaid(kind));
