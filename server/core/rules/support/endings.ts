import type { NameGrammar } from '../../lang/pack/names.ts';

/**
 * What follows a name in its word once another name stands there: `Merkels` → `Merz’`, `Merz’` → `Merkels`; compounds and
 * other endings stay as they are (`-Reise`). A bare s that is no ending of possession is a plural and stays
 * (`illegal immigrants`).
 */
export function endingFor(
	{ tail, written, right }: { readonly tail: string; readonly written: string; readonly right: string },
	names: NameGrammar,
): string {
	const isPossessive = tail === 's' ? names.possessive(written) === 's' : /^[’']s?$/u.test(tail);
	if (!isPossessive) return tail;
	const ending = names.possessive(right);
	return tail.startsWith("'") ? ending.replace('’', "'") : ending;
}
