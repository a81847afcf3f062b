import type { LanguagePack } from '../lang/pack.ts';
import type { RepeatedSentence } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Paragraph, ParagraphFacts, Sentence } from '../model/paragraph.ts';
import { remember } from '../text/remember.ts';

/**
 * Sentences of the copy that stand there twice, word for word: left over from moving text about, or pulled out of it
 * for a box. Short ones come back by chance (`Er bestritt das am Montag.`). Linear in the text.
 */
export function findRepeatedSentences(
	paragraphs: readonly Paragraph[],
	blocks: readonly Block[],
	lang: LanguagePack,
): RepeatedSentence[] {
	const firstOf = new Map<string, { readonly paragraph: Paragraph; readonly sentence: Sentence }>();
	const out: RepeatedSentence[] = [];
	for (const paragraph of paragraphs) {
		const block = blocks[paragraph.index];
		if (block === undefined || !COPY.has(block.kind) || block.reasons[0] === 'repeats-paragraph') continue;
		for (const { identity, sentence } of identities({ facts: paragraph.facts }, lang)) {
			const first = firstOf.get(identity);
			if (first === undefined) firstOf.set(identity, { paragraph, sentence });
			else out.push({ ...spanOf(paragraph, sentence), first: spanOf(first.paragraph, first.sentence) });
		}
	}
	return out;
}

const COPY: ReadonlySet<Block['kind']> = new Set(['paragraph', 'lead', 'list']);

const spanOf = ({ start }: Paragraph, { from, to }: Sentence) => ({ start: start + from, end: start + to });

const FEWEST_WORDS = 8;

interface Told {
	/** The words in lower case, without punctuation. */
	readonly identity: string;
	readonly sentence: Sentence;
}

const identities = remember<{ readonly facts: ParagraphFacts }, LanguagePack, readonly Told[]>(
	({ facts: { sentences, tokens } }) => {
		const out: Told[] = [];
		for (const sentence of sentences) {
			if (sentence.last - sentence.first < FEWEST_WORDS) continue;
			const words: string[] = [];
			for (let at = sentence.first; at < sentence.last; at += 1) {
				const token = tokens[at];
				if (token?.kind === 'word' || token?.kind === 'number') words.push(token.lower);
			}
			if (FEWEST_WORDS <= words.length) out.push({ identity: words.join(' '), sentence });
		}
		return out;
	},
	() => true,
);
