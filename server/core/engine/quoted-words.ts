import type { Article } from '../model/article.ts';
import type { Fix } from '../model/finding.ts';
import { isLetter } from '../text/chars.ts';
import type { Edit } from '../text/edit.ts';
import { joined } from '../text/joined.ts';
import { lastStartingAtOrBefore, type Span } from '../text/span.ts';

/** A direct quote with its marks, and the stretch from its first letter to its last. */
interface Quoted extends Span {
	readonly words: Span;
}

/**
 * Takes out the fixes that would change letters or figures of a direct quote, whatever rule they come from. Another
 * spelling of a name stays as an offer that is neither preferred nor part of any fix for several places. Marks, spaces
 * and stops of a quote may change, and a quote may go whole, with the line it stands in.
 */
export function guardQuotedWords(article: Article): <M extends string>(fixes: readonly Fix<M>[]) => readonly Fix<M>[] {
	const quotes = outermost(article);
	const judged = new WeakMap<readonly Edit[], boolean>();
	const judge = (edits: readonly Edit[]) =>
		edits.every((edit) => !cutsInto(quotes, edit.span) || !changesLetters(article.text, edit));
	const isHarmless = ({ edits }: Fix) => {
		if (edits.length < FEW) return judge(edits);
		const known = judged.get(edits) ?? judge(edits);
		judged.set(edits, known);
		return known;
	};
	return (fixes) => {
		if (fixes.every(isHarmless)) return fixes;
		return fixes.flatMap((fix) => {
			if (isHarmless(fix)) return [fix];
			return fix.respells ? [{ ...fix, preferred: false, quoted: true }] : [];
		});
	};
}

/** A fix for many places hangs on a finding at each of them; it is judged once. */
const FEW = 4;

/** Sorted by place; none overlaps another one. */
function outermost({ text, quotes }: Article): readonly Quoted[] {
	const spans = joined(quotes.map(({ verbatim }) => verbatim));
	const found: Quoted[] = [];
	for (const { start, end } of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
		if (start < (found.at(-1)?.end ?? 0)) continue;
		const written = text.slice(start, end);
		const before = written.search(/[\p{L}\p{N}]/u);
		if (before !== -1) found.push({ start, end, words: { start: start + before, end: start + endOfWords(written) } });
	}
	return found;
}

/** Behind the last letter or figure; from the end, for marks and stops are few there. */
function endOfWords(written: string): number {
	let end = written.length;
	while (0 < end && !isWordPart(written.charCodeAt(end - 1))) end -= 1;
	return end;
}

const isWordPart = (code: number): boolean => isLetter(code) || /\p{N}/u.test(String.fromCharCode(code));

function cutsInto(quotes: readonly Quoted[], { start, end }: Span): boolean {
	for (let at = Math.max(0, lastStartingAtOrBefore(quotes, start)); at < quotes.length; at += 1) {
		const quote = quotes[at];
		if (quote === undefined || end <= quote.start) return false;
		const isWhole = start <= quote.start && quote.end <= end;
		if (!isWhole && start < quote.words.end && quote.words.start < end) return true;
	}
	return false;
}

const changesLetters = (text: string, { span, newText }: Edit): boolean =>
	lettersOf(text.slice(span.start, span.end)) !== lettersOf(newText);

const lettersOf = (text: string): string => text.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '');
