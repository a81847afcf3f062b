import type { Article } from '../../model/article.ts';
import type { Report } from '../../model/finding.ts';
import type { Quote } from '../../model/quote.ts';
import { startsUpper } from '../../text/chars.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../define.ts';

export const noSpeaker = defineRule({
	meta: {
		id: 'speakers/no-speaker',
		title: { de: 'Zitat ohne Sprecher', en: 'Quotation without a speaker' },
		why: {
			de: 'Zu jedem Zitat gehört, wer es gesagt hat. Fehlt der Begleitsatz, ist er meist beim Kürzen oder Übersetzen verloren gegangen (Pressekodex Ziffer 2: Sorgfalt).',
			en: 'Every quotation has to say whose words it gives. Where nobody is named, the attribution has usually been lost in cutting or translation (AP: “quotations in the news”).',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'none',
		messages: {
			nobody: {
				de: 'Hier spricht jemand, aber niemand ist als Sprecher genannt.',
				en: 'Somebody speaks here, but nobody is named as the speaker.',
			},
		},
		options: {},
		examples: {
			bad: [
				'Im Saal wurde es laut. ⟦„Unsere Kinder lernen jetzt in der Badewanne schwimmen.“⟧ Applaus brandete auf.',
				'The hall grew loud. ⟦“Our children will have to learn to swim in the bath.”⟧ There was applause.',
			],
			good: [
				'Im Saal wurde es laut. „Unsere Kinder lernen jetzt in der Badewanne schwimmen“, rief eine Mutter. Applaus brandete auf.',
				'The hall grew loud. “Our children will have to learn to swim in the bath,” a mother said. There was applause.',
			],
		},
	},
	*check(article): Generator<Report<'nobody'>> {
		const found = article.quotes.filter((quote) => isOrphan(quote, article));
		if (isWrittenWithoutFrames(found.length, article)) return;
		for (const { spans } of found) {
			const [at] = spans;
			if (at !== undefined) yield { message: 'nobody', at };
		}
	},
});

/** So many in one article are a manner (question and answer, a list of opinions), not a slip. */
const MANNER = 4;

function isWrittenWithoutFrames(nFound: number, { quotes }: Article): boolean {
	const nDirect = quotes.filter(({ type, nested }) => type === 'Direct' && !nested).length;
	return MANNER <= nFound || (1 < nFound && nDirect < 2 * nFound);
}

/** A quotation that is a sentence of its own amid the copy, and that no words around it give to anybody. */
function isOrphan(quote: Quote, article: Article): boolean {
	if (quote.type !== 'Direct' || quote.nested || !quote.sure || quote.spans.length !== 1) return false;
	// With a cue, as in `„…“, hieß es`, the text itself says that it names nobody.
	if (quote.attribution !== undefined || quote.cue !== undefined) return false;
	const [at] = quote.spans;
	const paragraph = article.paragraphs[quote.paragraph];
	if (at === undefined || paragraph === undefined || article.blocks[quote.paragraph]?.kind !== 'paragraph')
		return false;
	const before = article.text.slice(paragraph.start, at.start);
	const after = article.text.slice(at.end, Math.max(at.end, paragraph.end));
	return isSentence(article.text, at) && ENDS.test(before) && isBetweenSentences(before, after);
}

/** Seven words, or a whole sentence of four. Shorter ones may be a motto, a title, a cry. */
function isSentence(text: string, { start, end }: Span): boolean {
	const words = text.slice(start, end).match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
	const isWhole = startsUpper(words[0] ?? '') && /[.!?…]\P{L}{0,2}$/u.test(text.slice(Math.max(start, end - 4), end));
	return isWhole && 4 <= words.length;
}

/**
 * Copy has to stand before it: a quotation that opens its paragraph goes on with the one before, stands by itself as
 * a block quote or is taken up by what follows (`Mit diesen Worten …`). A colon before it announces it.
 */
const ENDS = /[.!?…]["”“«»’]?[ \u00a0]+$/u;

/** The sentence goes on behind it (`„…“ steht auf dem Schild`) where a small letter, comma or dash follows. */
function isBetweenSentences(before: string, after: string): boolean {
	if (/^\s*$/u.test(after)) return 3 < before.length;
	return /^[ \u00a0]+[„“»«"'‚‘]?[\p{Lu}\p{N}]/u.test(after);
}
