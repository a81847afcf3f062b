import type { LanguageId } from '../model/language.ts';
import { matchesIn } from '../text/matches.ts';
import type { LanguagePack } from './pack.ts';

/** How much of a text is looked at, in UTF-16 units: enough for certainty, and independent of the length. */
const SAMPLE = 4000;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * The language of a text: the one whose function words and letters it uses most.
 * An empty text, or one that gives no hint, is taken for the first pack.
 */
export function detectLanguage(text: string, packs: readonly LanguagePack[]): LanguageId {
	const sample = sampleOf(text);
	const words = (sample.match(WORD) ?? []).map((word) => word.toLowerCase());
	const scores = packs.map((pack) => ({ id: pack.id, score: scoreOf(sample, words, pack) }));
	const [first, ...others] = scores;
	if (first === undefined) throw new Error('No language pack.');
	return others.reduce((best, other) => (best.score < other.score ? other : best), first).id;
}

/** The part of a text that shows its language. */
export const sampleOf = (text: string): string => text.slice(0, SAMPLE);

function scoreOf(sample: string, words: readonly string[], { detection }: LanguagePack): number {
	let score = 0;
	for (const word of words) if (detection.words.has(word)) score += 2;
	if (detection.letters.size === 0) return score;
	for (const [letter] of matchesIn(sample, MARKED)) if (detection.letters.has(letter)) score += 1;
	return score;
}

/** What is beyond the letters that all languages here share. */
const MARKED = /[\u0080-\u{10ffff}]/gu;
