import type { LanguagePack } from '../../lang/pack.ts';
import type { Span } from '../../text/span.ts';
import type { SpeechInput } from '../attribute-quotes.ts';
import { AROUND, describe } from '../speech/describe.ts';
import { moved } from './change.ts';
import { type Told, toldIn } from './told.ts';

/**
 * People are also known again by what stands right beside their names (`Erika Thoma (64)`). True if that tells the same
 * of them as before, in the paragraph and in those so near that it is in their surroundings.
 */
export function areDescribedAlike(
	last: SpeechInput,
	old: Told,
	input: SpeechInput,
	now: Told,
	lang: LanguagePack,
): boolean {
	const isSame = (a: Span, b: Span): boolean =>
		describe(last.text, a, lang).join() === describe(input.text, b, lang).join();
	if (!old.events.every((event, at) => isSame(event, now.events[at] ?? event))) return false;
	if (edgesOf(last.text, old) === edgesOf(input.text, now)) return true;
	const delta = now.paragraph.end - old.paragraph.end;
	return neighbours(last, old, lang).every((span) =>
		isSame(span, span.end <= old.paragraph.start ? span : moved(span, delta)),
	);
}

/** The beginning and the end of a paragraph, as far as it is in the surroundings of what stands outside. */
const edgesOf = (text: string, { paragraph: { start, end } }: Told): string =>
	`${text.slice(start, Math.min(end, start + AROUND))}\n${text.slice(Math.max(start, end - AROUND), end)}`;

/** What is spoken of so near the paragraph that the paragraph is in its surroundings. */
function neighbours(input: SpeechInput, { paragraph }: Told, lang: LanguagePack): Span[] {
	const out: Span[] = [];
	for (const step of [-1, 1]) {
		for (let at = paragraph.index + step; ; at += step) {
			const other = input.paragraphs[at];
			if (other === undefined || other.end < paragraph.start - AROUND || paragraph.end + AROUND < other.start) break;
			out.push(...toldIn(input, other, lang).events);
		}
	}
	return out;
}
