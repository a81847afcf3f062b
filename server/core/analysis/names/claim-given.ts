import { formsOf, give } from './claim-words.ts';
import type { NameWord } from './read-words.ts';
import type { Holder, Story } from './story.ts';

/**
 * Gives a given name alone to the one person of the article who bears it and was named in full before: `Sarah Müller kam.
 * Sarah lachte.` Beside another capital it may be part of any name (`Hurrikan Sarah`).
 */
export function claimGiven(story: Story): void {
	story.bearers = bearersIn(story);
	if (story.bearers.size === 0) return;
	story.locals.forEach(({ words }, paragraph) => {
		words.forEach((word, index) => {
			if (story.taken[paragraph]?.[index] !== 0 || word.joins || words[index + 1]?.joins === true) return;
			claimOne(story, paragraph, index, word);
		});
	});
}

function claimOne(story: Story, paragraph: number, index: number, word: NameWord): void {
	if (word.isUpper || word.afterDeterminer || story.lang.names.notNames.has(word.lower)) return;
	for (const [form, use] of formsOf(word, story)) {
		const holder = use === 'surname' ? story.bearers.get(form) : undefined;
		if (holder === undefined || !isNamedBefore(holder, paragraph, word)) continue;
		give(story, holder, { paragraph, index, word, length: form.length, use: 'given', key: form });
		return;
	}
}

const isNamedBefore = ({ drafts }: Holder, paragraph: number, { from }: NameWord): boolean =>
	drafts.some(
		(draft) =>
			draft.use === 'full' && (draft.paragraph < paragraph || (draft.paragraph === paragraph && draft.from < from)),
	);

/** Persons by their given name, in lower case, where nobody else has it. */
function bearersIn({ holders, lang }: Story): ReadonlyMap<string, Holder> {
	const out = new Map<string, Holder>();
	const several = new Set<string>();
	for (const holder of holders) {
		const given = holder.kind === 'person' ? holder.given?.split(/[ -]/u)[0]?.toLowerCase() : undefined;
		if (given === undefined || lang.names.givenGender(given) === undefined) continue;
		if (out.has(given)) several.add(given);
		out.set(given, holder);
	}
	for (const given of several) out.delete(given);
	return out;
}
