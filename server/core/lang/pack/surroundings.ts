import type { LocalSpan } from '../../model/paragraph.ts';
import type { Surroundings } from './roles.ts';

/** What a paragraph says of somebody stands no further from the name than this, in UTF-16 units. */
const AROUND = 200;

/** A name in the text of its paragraph, the titles right before it apart. */
export const surroundingsOf = (
	text: string,
	{ from, to }: LocalSpan,
	title: LocalSpan | undefined,
	gender: Surroundings['gender'],
	isInflected = false,
): Surroundings => {
	const start = title?.from ?? from;
	return {
		before: text.slice(Math.max(0, start - AROUND), start),
		title: title === undefined ? '' : text.slice(start, title.to),
		// What is cut off does not end there.
		behind: text.length <= to + AROUND ? text.slice(to) : `${text.slice(to, to + AROUND)}…`,
		gender,
		isInflected,
	};
};
