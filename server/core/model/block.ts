import type { Span } from '../text/span.ts';

export type BlockKind =
	| 'headline'
	| 'kicker'
	| 'lead'
	| 'dateline'
	| 'byline'
	| 'subhead'
	| 'paragraph'
	| 'caption'
	| 'credit'
	| 'boilerplate';

/** What sort of page furniture a boilerplate block is; words the finding. */
export type BoilerplateSort =
	| 'teaser'
	| 'section-label'
	| 'share-bar'
	| 'newsletter'
	| 'comment-form'
	| 'notice'
	| 'paywall'
	| 'navigation'
	| 'advertisement'
	| 'reading-time'
	| 'copyright'
	| 'tags'
	| 'repeated-headline'
	| 'other';

/** What a paragraph of the text is. One block per paragraph, in order. */
export interface Block extends Span {
	readonly paragraph: number;
	readonly kind: BlockKind;
	readonly sure: boolean;
	readonly sort: BoilerplateSort | undefined;
	/** Why: names of the features that decided, for the rule's message and for tests. */
	readonly reasons: readonly string[];
	/** Paragraph this one repeats or belongs to (headline repeated, caption of a credit). */
	readonly partner: number | undefined;
}
