import type { Article, Checked, Finding, Quote } from '../../server/core/engine/index.ts';

/** A finding a seed must give: by one rule, or by any of a group (`boilerplate`). `text` is the words it must touch; `occurrence` counts from 1 where they stand more than once. */
export interface ExpectedFinding {
	readonly rule: string;
	readonly text: string;
	readonly occurrence?: number;
}

/** A quote a seed must give: its first words, and the name shown for its speaker (null: nobody). */
export interface ExpectedQuote {
	readonly text: string;
	readonly speaker: string | null;
	readonly type: 'direct' | 'indirect';
}

export interface Expectations {
	readonly findings: readonly ExpectedFinding[];
	readonly quotes: readonly ExpectedQuote[];
}

/** `later` cannot hold yet; it fails the day it holds, so that it moves up. */
export interface Expected extends Expectations {
	readonly later: Expectations;
}

/** What is wrong with an expected finding; undefined if nothing. */
export function missesFinding({ article, findings }: Checked, expected: ExpectedFinding): string | undefined {
	return findings.some((finding) => touches(article, finding, expected))
		? undefined
		: `not found: ${expected.rule} at "${expected.text}"`;
}

/** What is wrong with an expected quote; undefined if nothing. */
export function missesQuote({ article }: Checked, expected: ExpectedQuote): string | undefined {
	const found = article.quotes.filter((quote) => holds(article, quote, expected));
	if (found.length === 0) return `no ${expected.type} quote "${expected.text} …"`;
	const names = found.map((quote) => speakerName(article, quote));
	return names.some((name) => bare(name) === bare(expected.speaker))
		? undefined
		: `"${expected.text} …" is said by ${expected.speaker ?? 'nobody known'}, found: ${names.join(', ')}`;
}

/** Findings an editor would see that nobody expects. Hints may come and go. */
export function falseFindings({ article, findings }: Checked, expected: Expected): readonly string[] {
	const known = [...expected.findings, ...expected.later.findings];
	return findings
		.filter((finding) => finding.level !== 'hint')
		.filter((finding) => !known.some((one) => touches(article, finding, one)))
		.map(({ rule, at }) => `${rule} at "${article.text.slice(at.start, at.end)}"`);
}

function touches({ text }: Article, { rule, at }: Finding, expected: ExpectedFinding): boolean {
	const start = nthIndexOf(text, expected.text, expected.occurrence ?? 1);
	const isOfRule = rule === expected.rule || rule.startsWith(`${expected.rule}/`);
	return isOfRule && at.start < start + expected.text.length && at.end > start;
}

export function nthIndexOf(text: string, part: string, nth: number): number {
	let at = -1;
	for (let n = 0; n < nth; n++) {
		at = text.indexOf(part, at + 1);
		if (at === -1) throw new Error(`"${part}" stands less than ${nth} times in the seed`);
	}
	return at;
}

/** The words stand at the start of words quoted directly, after the mark; sentences of indirect speech may be joined to one quote. */
function holds({ text }: Article, quote: Quote, expected: ExpectedQuote): boolean {
	const at = nthIndexOf(text, expected.text, 1);
	if (expected.type === 'direct') {
		return quote.verbatim.some(({ start }) => start === at || start === at - 1);
	}
	return quote.type !== 'Direct' && quote.spans.some(({ start, end }) => start <= at && at < end);
}

/** Articles before a noun are of no account: `die Polizei`, `Polizei`. */
const bare = (name: string | null): string | null => name?.replace(/^(?:der|die|das|ein|eine|the|an?) /iu, '') ?? null;

function speakerName({ speakers }: Article, { attribution }: Quote): string | null {
	return attribution?.speaker === undefined ? null : (speakers[attribution.speaker]?.name ?? null);
}
