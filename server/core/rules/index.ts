import { caption } from './boilerplate/caption.ts';
import { commentForm } from './boilerplate/comment-form.ts';
import { credit } from './boilerplate/credit.ts';
import { furniture } from './boilerplate/furniture.ts';
import { repeatedHeadline } from './boilerplate/repeated-headline.ts';
import { repeatedParagraph } from './boilerplate/repeated-paragraph.ts';
import { sectionLabel } from './boilerplate/section-label.ts';
import { teaser } from './boilerplate/teaser.ts';
import type { AnyRule } from './define.ts';

/** All rules, in the order in which they are listed for the editor. A tidy test compares the list with the folder. */
export const rules: readonly AnyRule[] = [
	repeatedHeadline,
	repeatedParagraph,
	caption,
	credit,
	sectionLabel,
	teaser,
	commentForm,
	furniture,
];
