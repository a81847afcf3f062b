import type { Article } from '../../model/article.ts';
import type { Block } from '../../model/block.ts';
import type { Fix, FixKind, Report } from '../../model/finding.ts';
import type { Edit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';

/** Lines in a row that one rule speaks of, all of them sure or none. */
export interface BlockRun extends Span {
	readonly blocks: readonly [Block, ...Block[]];
	readonly sure: boolean;
	/** One of them quotes somebody in a sentence: an editor should look before it goes. */
	readonly tells: boolean;
	/** How to take the lines out. */
	readonly removal: Edit;
}

/** The blocks a rule picks, lines in a row as one. */
export function runsOf(article: Article, picks: (block: Block) => boolean): BlockRun[] {
	const groups: [Block, ...Block[]][] = [];
	for (const block of article.blocks) {
		if (!picks(block)) continue;
		const group = groups.at(-1);
		const last = group?.at(-1);
		if (last?.paragraph === block.paragraph - 1 && last.sure === block.sure) group?.push(block);
		else groups.push([block]);
	}
	return groups.map((blocks) => runOf(article, blocks));
}

/** The blocks a rule picks, each by itself: what is underlined must not run over the empty lines between them. */
export const singlesOf = (article: Article, picks: (block: Block) => boolean): BlockRun[] =>
	article.blocks.filter(picks).map((block) => runOf(article, [block]));

function runOf(article: Article, blocks: BlockRun['blocks']): BlockRun {
	const [first] = blocks;
	const last = blocks.at(-1) ?? first;
	const removal = removalOf(article, first.paragraph, last.paragraph);
	const tells = blocks.some((block) => tellsWhoSays(article, block));
	return { start: first.start, end: last.end, blocks, sure: first.sure, tells, removal };
}

/** `Schreibe einen Kommentar, forderte sie. „Ich lese alles“, sagte sie.`: sentences of copy may begin like a button. */
function tellsWhoSays({ text, paragraphs }: Article, { paragraph, start, end }: Block): boolean {
	const nSentences = paragraphs[paragraph]?.facts.sentences.length ?? 0;
	return 1 < nSentences && /\p{L}[.!?,]?[“”"«»],? \p{Ll}|: [„“"»«]\p{L}/u.test(text.slice(start, end));
}

/** What to say of a run: a plain word where it is sure, a hint where it is not, and how to delete it. */
export function reportRun<Message extends string>(
	run: BlockRun,
	words: { readonly message: Message; readonly title: Message; readonly kind: FixKind },
): Report<Message> {
	const kind = run.sure && !run.tells ? words.kind : 'offer';
	const fix: Fix<Message> = { kind, title: words.title, preferred: true, edits: [run.removal] };
	const report: Report<Message> = { message: words.message, at: { start: run.start, end: run.end }, fixes: [fix] };
	return run.sure ? report : { level: 'hint', ...report };
}

/** Points to another line: the headline, or the paragraph that stands here again. */
export function pointingTo<Message extends string>(
	{ blocks }: Article,
	index: number | undefined,
	message: Message,
): Pick<Report<Message>, 'related'> {
	const block = blocks[index ?? -1];
	return block === undefined ? {} : { related: [{ message, at: { start: block.start, end: block.end } }] };
}

/** How to take out the lines from the `first` to the `last` paragraph, which are furniture all of them. */
export const removalOf = (article: Article, first: number, last: number): Edit =>
	removeLines(article, first, last, gapsOf(article)[first] ?? -1);

const gaps = new WeakMap<Article, readonly number[]>();

/** Worked out once for each article. */
function gapsOf(article: Article): readonly number[] {
	const known = gaps.get(article) ?? keptGaps(article);
	gaps.set(article, known);
	return known;
}

/** A caption that an editor has moved to the end is there on purpose. */
export const isMarked = (block: Block | undefined): boolean => block?.reasons[0] === 'marked';

/** What some rule of the group offers to delete. */
const isFurniture = (block: Block | undefined): boolean =>
	(FURNITURE.has(block?.kind ?? 'paragraph') || block?.reasons[0] === 'repeats-paragraph') && !isMarked(block);

const FURNITURE: ReadonlySet<Block['kind']> = new Set(['boilerplate', 'caption', 'credit']);

/**
 * Lines that go must leave the rest parted as it was, whether one finding is mended or all are. So of the gaps around
 * and within a stretch of furniture one stays, the widest: lines above it go with the gap before them, lines below it
 * with the gap behind them, and no two removals overlap. Gap `n` lies behind paragraph `n`; a stretch at the start of
 * the text keeps none (-1), one at its end keeps what would follow.
 */
function keptGaps(article: Article): readonly number[] {
	const { blocks } = article;
	const out: number[] = [];
	while (out.length < blocks.length) {
		const first = out.length;
		let end = first;
		while (isFurniture(blocks[end])) end += 1;
		const kept = keptGap(article, first, end);
		while (out.length < Math.max(end, first + 1)) out.push(kept);
	}
	return out;
}

function keptGap({ blocks, paragraphs }: Article, first: number, end: number): number {
	if (first === 0) return -1;
	if (end === blocks.length) return end - 1;
	const width = (gap: number) => paragraphs[gap + 1]?.nBlankLinesBefore ?? 0;
	let kept = first - 1;
	for (let gap = first; gap < end; gap += 1) if (width(kept) < width(gap)) kept = gap;
	return kept;
}

function removeLines({ text, blocks }: Article, first: number, last: number, kept: number): Edit {
	const start = blocks[first]?.start ?? 0;
	const end = blocks[last]?.end ?? start;
	const gapBefore = blocks[first - 1]?.end ?? start;
	const gapAfter = blocks[last + 1]?.start ?? end;
	if (kept < first) return { span: { start, end: gapAfter }, newText: '' };
	if (last <= kept) return { span: { start: gapBefore, end }, newText: '' };
	const newText = text.slice(blocks[kept]?.end ?? end, blocks[kept + 1]?.start ?? end);
	return { span: { start: gapBefore, end: gapAfter }, newText };
}
