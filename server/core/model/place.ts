import type { Span } from '../text/span.ts';
import type { LocalSpan, Paragraph } from './paragraph.ts';

/** The place in the article of something local to a paragraph. */
export const placeIn = (paragraph: Paragraph, local: LocalSpan): Span => ({
	start: paragraph.start + local.from,
	end: paragraph.start + local.to,
});
