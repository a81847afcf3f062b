import { indexNear, mayBeNear, outlineOf } from '../../names/near-index.ts';
import { claimPairs, formOf, isOpen, isWord, lowerWords } from './claim-beside.ts';
import { slipOf } from './join-near.ts';
import type { Story } from './story.ts';

/**
 * Where capitals show names (not in German), a capital that comes again and again and one that comes once are one name if a
 * slip parts them: `Democrats` and `Deomcrats`, `Thursday` and `Thursady`. The rare one is no word that anybody knows.
 * Wrong for a rare word that no list has (`Storey` beside `Stories` is told by its ending, `Broder` beside `Brother` is not).
 */
export function claimRepeated(story: Story): void {
	if (story.lang.names.capitalisesNouns) return;
	const { repeatable: counts } = story;
	const inside = countForms(story);
	const often = [...inside].flatMap(([form, count]) => (2 <= count && OFTEN <= (counts.get(form) ?? 0) ? form : []));
	const index = indexNear(often);
	const pairs = new Map<string, string>();
	for (const form of inside.keys()) {
		if (counts.get(form) !== 1 || isWord(story, form)) continue;
		const [only, another] = index
			.near(form)
			.flatMap((at) => (areTwins(story, form, often[at] ?? '') ? (often[at] ?? '') : []));
		if (only !== undefined && another === undefined) pairs.set(form, only);
	}
	claimRare(story, pairs);
}

const OFTEN = 3;

/** In a shorter word a slip makes another word too easily. */
const SHORTEST = 5;

/** Counts each open capital; returned is how often it stands inside a sentence. */
function countForms(story: Story): ReadonlyMap<string, number> {
	const { repeatable: counts } = story;
	const inside = new Map<string, number>();
	story.locals.forEach(({ words }, paragraph) => {
		words.forEach((word, at) => {
			const form = formOf(word);
			if (form.length < SHORTEST || !isOpen(story, paragraph, at) || /[-‐‑\p{N}]/u.test(form)) return;
			counts.set(form, (counts.get(form) ?? 0) + 1);
			if (!word.atStart) inside.set(form, (inside.get(form) ?? 0) + 1);
		});
	});
	return inside;
}

/** A consonant more or less makes another word too easily. */
const MOST = 0.75;

function areTwins(story: Story, rare: string, often: string): boolean {
	const slip = slipOf(story, rare, often);
	return slip !== undefined && slip.cost <= MOST;
}

/** What the article also writes small is no name. */
function claimRare(story: Story, found: ReadonlyMap<string, string>): void {
	const forms = new Set([...found].flat());
	for (const form of forms) story.asked.add(form);
	const lowers = lowerWords(story, forms);
	const pairs = new Map<string, string>();
	for (const [rare, often] of found) {
		if (lowers.has(rare) || lowers.has(often)) continue;
		pairs.set(rare, often);
		pairs.set(often, rare);
	}
	if (pairs.size !== 0) claimPairs(story, pairs);
}

/** Whether a word is a slip from a capital of the article, but for the one that it takes the place of. */
export function isTwin(story: Story, form: string, instead: string | undefined): boolean {
	const outline = outlineOf(form);
	return [...story.repeatable].some(
		([other, count]) =>
			(other === instead ? 1 : 0) < count && mayBeNear(outline, outlineOf(other)) && areTwins(story, form, other),
	);
}

/** Has a told story know that one word stands in the place of another. */
export function replace({ repeatable: counts }: Story, old: string, now: string): void {
	const count = counts.get(old);
	if (count === undefined || old === now) return;
	counts.set(old, count - 1);
	counts.set(now, (counts.get(now) ?? 0) + 1);
}
