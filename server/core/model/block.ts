import type { Span } from '../text/span.ts';

export type BlockKind =
	| 'headline'
	| 'kicker'
	| 'lead'
	| 'dateline'
	| 'byline'
	| 'subhead'
	| 'paragraph'
	| 'list'
	| 'quote-block'
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
	| 'timestamp'
	| 'author'
	| 'reading-time'
	| 'copyright'
	| 'tags'
	| 'live-ticker'
	| 'letter'
	| 'repeated-headline'
	| 'other';

/** What only lines of a page look like, whatever they say. */
export type Shape =
	| 'label-and-bar'
	| 'label-at-end'
	| 'embed'
	| 'contact'
	| 'slug'
	| 'handle'
	| 'author-and-job'
	| 'about-the-author'
	| 'speaks-to-readers'
	| 'capitals'
	| 'kicker-and-colon'
	| 'cut-off'
	| 'arrow'
	| 'hashtags'
	| 'path'
	| 'bare-words';

/** A feature that spoke for what a line is. `rules/support/block-reasons.ts` words each in one sentence. */
export type BlockReason =
	| Shape
	| 'wording'
	| 'wording-in-place'
	| 'wording-inside'
	| 'date-and-time'
	| 'buttons'
	| 'sections'
	| 'ticker-entry'
	| 'repeats-often'
	| 'repeats-headline'
	| 'repeats-paragraph'
	| 'symbols'
	| 'address'
	| 'markup'
	| 'author'
	| 'link-at-end'
	| 'below-furniture'
	| 'no-sentence'
	| 'unlike-text'
	| 'in-run'
	| 'after-teaser'
	| 'above-teaser'
	| 'before-article'
	| 'after-article'
	| 'marked'
	| 'of-release'
	| 'credit-label'
	| 'agency'
	| 'beside-credit'
	| 'credit-at-end'
	| 'present-with-date'
	| 'picture-words';

/** What a paragraph of the text is. One block per paragraph, in order. */
export interface Block extends Span {
	readonly paragraph: number;
	readonly kind: BlockKind;
	readonly sure: boolean;
	readonly sort: BoilerplateSort | undefined;
	/** Why: the features that decided, strongest first, for the rule's message and for tests. */
	readonly reasons: readonly BlockReason[];
	/** Paragraph this one repeats or belongs to (headline repeated, caption of a credit). */
	readonly partner: number | undefined;
	/** Paragraph whose words come back in a caption. */
	readonly repeats: number | undefined;
}
