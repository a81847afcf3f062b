import type { Article } from '../model/article.ts';
import type { BlockKind } from '../model/block.ts';
import type { Finding } from '../model/finding.ts';
import type { LanguageId } from '../model/language.ts';
import type { Quote } from '../model/quote.ts';
import type { Span } from '../text/span.ts';
import { wordFinding, wordFix } from './wording.ts';

type Pair = readonly [number, number];

/** One answer of the batch contract: what the engine found, as plain JSON with UTF-16 offsets. */
export interface BatchAnswer {
	readonly id: string;
	readonly lang: LanguageId;
	readonly findings: readonly object[];
	readonly quotes: readonly object[];
	readonly blocks: readonly object[];
}

export function batchAnswer(id: string, article: Article, findings: readonly Finding[], ui: LanguageId): BatchAnswer {
	return {
		id,
		lang: article.lang,
		findings: findings.map((finding) => findingRow(finding, ui)),
		quotes: article.quotes.map((quote) => quoteRow(quote, article)),
		blocks: article.blocks.map(({ start, end, kind, sure }) => ({ start, end, kind: CONTRACT[kind] ?? kind, sure })),
	};
}

/** Kinds that the contract does not know. */
const CONTRACT: Readonly<Partial<Record<BlockKind, BlockKind>>> = { list: 'paragraph', 'quote-block': 'paragraph' };

export function findingRow(finding: Finding, ui: LanguageId): object {
	return {
		rule: finding.rule,
		level: finding.level,
		start: finding.at.start,
		end: finding.at.end,
		message: wordFinding(finding, ui),
		fixes: (finding.fixes ?? []).map((fix) => ({
			title: wordFix(finding, fix, ui),
			kind: fix.kind,
			edits: fix.edits.map(({ span, newText }) => ({ start: span.start, end: span.end, newText })),
		})),
	};
}

function quoteRow(quote: Quote, article: Article): object {
	const { attribution } = quote;
	const speaker = attribution?.speaker === undefined ? undefined : article.speakers[attribution.speaker];
	return {
		type: quote.type,
		quote: pairs(quote.spans),
		speaker: pairs(attribution?.mention ?? []),
		cue: pairs(quote.cue?.spans ?? []),
		frame: pairs(quote.frame),
		addressee: pairs(quote.addressee),
		nested: quote.nested,
		name: speaker?.name ?? null,
		sure: quote.sure && attribution?.sure !== false,
	};
}

const pairs = (spans: readonly Span[]): Pair[] => spans.map(({ start, end }) => [start, end]);
