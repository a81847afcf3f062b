import { marksChoices } from '../../core/engine/index.ts';
import type { MarksResult } from '../../protocol/index.ts';
import { textEditOf } from '../convert.ts';
import type { Reading } from '../reading.ts';

/** The styles all quotation marks of the article can be set in, with the edits for each. */
export function marksOf({ article, document, version, house }: Reading): MarksResult {
	const choices = marksChoices(article, house.book).map(({ style, isHouse, isPrevailing, edits }) => ({
		sample: `${style.slice(0, 1)}…${style.slice(1)}`,
		isHouse,
		isPrevailing,
		edits: edits.map((edit) => textEditOf(document, edit)),
	}));
	return { version, choices };
}
