import type { Origin } from '../analysis/analyse.ts';
import { type Change, moved } from '../analysis/carry/change.ts';
import type { Article } from '../model/article.ts';
import type { Finding, Report } from '../model/finding.ts';
import type { AnyRule } from '../rules/define.ts';
import { type Span, textOf } from '../text/span.ts';
import type { Check } from './check.ts';
import { isSameGone } from './left-alone.ts';
import { articleOfParagraph, lineOf } from './one-paragraph.ts';
import { isAboutSetting, reachOf } from './reach.ts';

/** The findings of a rule after a keystroke; undefined if the rule has to run over the whole article. */
export type CarryFindings = (
	rule: AnyRule,
	run: (article: Article) => Report[],
	finish: (reports: readonly Report[]) => readonly Finding[],
) => readonly Finding[] | undefined;

/**
 * Carries over what the last check found where a keystroke left the marks of the article as they were. A rule that judges
 * each paragraph by itself runs over the changed one, as long as names and kinds of lines stayed if it asks for them; one
 * that looks at names and kinds of lines alone, or for characters that the line had not and has not, finds what it found
 * if those stayed; any other one runs over the whole.
 * Where another line turned into furniture, or is none any more, what is said of its marks goes or comes back.
 */
export function carryFindings(earlier: Check, article: Article, { change, isWhole }: Origin): CarryFindings {
	const { index, before, after, delta } = change;
	// Which words may be changed hangs on what is quoted.
	const own =
		isWhole || areQuotedAlike(earlier.article, article, change) ? articleOfParagraph(article, index) : undefined;
	const oldLine = lineOf(earlier.article.text, before);
	const newLine = lineOf(article.text, after);
	const areGoneSame = isSameGone(earlier.article.blocks, article.blocks, index);
	const areFactsSame = isWhole && earlier.article.blocks.every((block, at) => isSameBlock(block, article.blocks[at]));
	const touches = (finding: Finding) =>
		placesOf(finding).some(({ start, end }) => before.start <= end && start <= before.end);
	const foundBy = (rule: AnyRule) =>
		areGoneSame || !isAboutSetting(rule.meta.id) ? earlier.byRule.get(rule) : undefined;
	const changed = [textOf(earlier.article.text, oldLine), textOf(article.text, newLine)];
	const seesNothing = ({ looksFor }: AnyRule) =>
		looksFor !== undefined && areFactsSame && !changed.some((line) => looksFor.test(line));
	return (rule, run, finish) => {
		const found = foundBy(rule);
		const reach = seesNothing(rule) ? 'facts' : reachOf(rule);
		if (found === undefined || reach === 'article') return undefined;
		if (reach === 'facts') {
			return areFactsSame && !found.some(touches) ? found.map((one) => carried(one, before, delta)) : undefined;
		}
		if (own === undefined || (reach === 'named-paragraph' && !isWhole)) return undefined;
		const others = found.filter(({ at }) => at.start < oldLine.start || oldLine.end < at.start);
		const here = finish(run(own).map((report) => movedReport(report, () => newLine.start)));
		return [...others.map((one) => carried(one, before, delta)), ...here];
	};
}

/** The same is quoted directly outside the changed paragraph. */
function areQuotedAlike(old: Article, now: Article, { index, delta }: Change): boolean {
	const before = directOutside(old, index);
	const after = directOutside(now, index);
	return (
		before.length === after.length &&
		before.every((quote, at) => {
			const by = quote.paragraph < index ? 0 : delta;
			const others = after[at]?.spans ?? [];
			return (
				quote.spans.length === others.length &&
				quote.spans.every(({ start, end }, n) => start + by === others[n]?.start && end + by === others[n]?.end)
			);
		})
	);
}

const directOutside = ({ quotes }: Article, index: number) =>
	quotes.filter(({ verbatim, paragraph }) => verbatim.length !== 0 && paragraph !== index);

const isSameBlock = (a: Article['blocks'][number], b: Article['blocks'][number] | undefined): boolean =>
	a.kind === b?.kind &&
	a.sure === b.sure &&
	a.sort === b.sort &&
	a.partner === b.partner &&
	a.reasons.length === b.reasons.length &&
	a.reasons.every((reason, at) => reason === b.reasons[at]);

const placesOf = ({ at, related = [], fixes = [] }: Report): Span[] => [
	at,
	...related.map((one) => one.at),
	...fixes.flatMap(({ edits }) => edits.map(({ span }) => span)),
];

/** A finding outside the changed paragraph, at its place after the change. */
function carried(finding: Finding, before: Span, delta: number): Finding {
	if (delta === 0 || placesOf(finding).every(({ start }) => start < before.start)) return finding;
	return movedReport(finding, ({ start }) => (before.start <= start ? delta : 0));
}

function movedReport<R extends Report>(report: R, by: (span: Span) => number): R {
	const { at, related, fixes } = report;
	const shift = (span: Span) => moved(span, by(span));
	return {
		...report,
		at: shift(at),
		...(related && { related: related.map((one) => ({ ...one, at: shift(one.at) })) }),
		...(fixes && {
			fixes: fixes.map((fix) => ({
				...fix,
				edits: fix.edits.map(({ span, newText }) => ({ span: shift(span), newText })),
			})),
		}),
	};
}
