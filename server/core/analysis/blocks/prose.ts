import type { Line } from './line.ts';

/**
 * True if a line reads like copy: grammar between its words and an end that sentences have.
 * Wrong for a caption of two sentences, which reads just the same; its neighbours tell.
 */
export function isProse({ length, nFunction, nSentences, ending, hasMark }: Line): boolean {
	if (length < 40 || nFunction < 2) return false;
	if (ending === 'stop') return true;
	if (length < 90) return hasMark && ending !== 'none' && 3 <= nFunction;
	return 4 <= nFunction && (ending !== 'none' || 2 <= nSentences || 160 <= length);
}
