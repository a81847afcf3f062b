import { type DocumentSymbol, type FoldingRange, FoldingRangeKind, SymbolKind } from 'vscode-languageserver';
import {
	type Block,
	type LanguageId,
	lastStartingAtOrBefore,
	type ShownQuote,
	type Span,
	textOf,
	whoSaidWhat,
} from '../../core/engine/index.ts';
import { rangeOf } from '../convert.ts';
import type { Reading } from '../reading.ts';

/**
 * The outline: headline and paragraphs, below each paragraph its quotes with their speakers; what follows a subhead
 * lies below it. Lines in a row that do not belong in the article are one entry without any below it, so that the article
 * can be seen.
 */
export function documentSymbols(reading: Reading): DocumentSymbol[] {
	const quotes = quoteSymbols(reading);
	const top: DocumentSymbol[] = [];
	let section: { readonly symbol: DocumentSymbol; readonly children: DocumentSymbol[] } | undefined;
	for (const run of runsOfFurniture(reading.article.blocks)) {
		const [block] = run;
		const own = blockSymbol(block, reading, quotes.get(block.paragraph) ?? []);
		const symbol = run.length === 1 ? own : groupSymbol(run, reading);
		if (block.kind === 'subhead') {
			section = { symbol, children: [] };
			symbol.children = section.children;
			top.push(symbol);
		} else if (section === undefined) top.push(symbol);
		else {
			section.children.push(symbol);
			section.symbol.range = { start: section.symbol.range.start, end: symbol.range.end };
		}
	}
	return top;
}

const KINDS: Readonly<Record<Block['kind'], SymbolKind>> = {
	headline: SymbolKind.Class,
	kicker: SymbolKind.Property,
	lead: SymbolKind.Key,
	dateline: SymbolKind.Property,
	byline: SymbolKind.Property,
	subhead: SymbolKind.Interface,
	paragraph: SymbolKind.String,
	list: SymbolKind.Array,
	'quote-block': SymbolKind.String,
	caption: SymbolKind.File,
	credit: SymbolKind.File,
	boilerplate: SymbolKind.Package,
};

type Run = readonly [Block, ...Block[]];

/** Furniture in a row together, every other block alone. */
function runsOfFurniture(blocks: readonly Block[]): Run[] {
	const runs: [Block, ...Block[]][] = [];
	for (const block of blocks) {
		const last = runs.at(-1);
		if (block.kind === 'boilerplate' && last?.[0].kind === 'boilerplate') last.push(block);
		else runs.push([block]);
	}
	return runs;
}

function groupSymbol(run: Run, reading: Reading): DocumentSymbol {
	const { document, article, ui } = reading;
	const range = rangeOf(document, { start: run[0].start, end: run.at(-1)?.end ?? run[0].end });
	return {
		name: WORDS[ui].lines(run.length),
		detail: shorten(textOf(article.text, run[0])),
		kind: KINDS.boilerplate,
		range,
		selectionRange: range,
	};
}

function blockSymbol(block: Block, { article, document, ui }: Reading, children: DocumentSymbol[]): DocumentSymbol {
	const range = rangeOf(document, block);
	const details: Readonly<Record<string, unknown>> = WORDS[ui];
	const detail = details[block.kind];
	return {
		name: shorten(textOf(article.text, block)),
		...(typeof detail === 'string' && { detail }),
		kind: KINDS[block.kind],
		range,
		selectionRange: range,
		children,
	};
}

function quoteSymbols({ article, document, ui }: Reading): Map<number, DocumentSymbol[]> {
	const symbols = new Map<number, DocumentSymbol[]>();
	const { paragraphs } = article;
	/** VS Code shows no detail when an editor searches: what was said stands in the name. */
	const add = (quote: ShownQuote, speaker: string) => {
		const at: Span = { start: quote.spans[0]?.start ?? 0, end: quote.spans.at(-1)?.end ?? 0 };
		const range = rangeOf(document, at);
		const index = lastStartingAtOrBefore(paragraphs, at.start);
		const own = symbols.get(index) ?? [];
		own.push({ name: shorten(`${speaker}: ${quote.text}`), kind: SymbolKind.Event, range, selectionRange: range });
		symbols.set(index, own);
	};
	const { speakers, unattributed } = whoSaidWhat(article, ui);
	for (const { speaker, quotes } of speakers) for (const quote of quotes) add(quote, speaker.name);
	for (const quote of unattributed) add(quote, WORDS[ui].nobody);
	for (const own of symbols.values()) {
		own.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
	}
	return symbols;
}

const MOST = 80;

const shorten = (text: string) => (text.length <= MOST ? text : `${text.slice(0, MOST - 1).trimEnd()}…`) || '…';

const WORDS = {
	de: {
		headline: 'Überschrift',
		kicker: 'Dachzeile',
		lead: 'Vorspann',
		dateline: 'Ortsmarke',
		byline: 'Autorenzeile',
		subhead: 'Zwischentitel',
		list: 'Liste',
		'quote-block': 'Zitatblock',
		caption: 'Bildtext',
		credit: 'Bildnachweis',
		boilerplate: 'gehört nicht in den Artikel',
		nobody: 'Ohne Sprecher',
		lines: (n: number) => `${n} Zeilen, die nicht in den Artikel gehören`,
	},
	en: {
		headline: 'headline',
		kicker: 'kicker',
		lead: 'lead',
		dateline: 'dateline',
		byline: 'byline',
		subhead: 'subhead',
		list: 'list',
		'quote-block': 'quote block',
		caption: 'caption',
		credit: 'credit',
		boilerplate: 'does not belong in the article',
		nobody: 'Without a speaker',
		lines: (n: number) => `${n} lines that do not belong in the article`,
	},
} as const satisfies Readonly<Record<LanguageId, Readonly<Record<string, unknown>>>>;

/** Runs of lines that do not belong in the article can be folded away. */
export function foldingRanges({ article, document }: Reading): FoldingRange[] {
	const ranges: FoldingRange[] = [];
	let first: Block | undefined;
	let last: Block | undefined;
	const close = () => {
		if (first !== undefined && last !== undefined) {
			const startLine = document.positionAt(first.start).line;
			const endLine = document.positionAt(last.end).line;
			if (startLine < endLine) ranges.push({ startLine, endLine, kind: FoldingRangeKind.Region });
		}
		first = undefined;
	};
	for (const block of article.blocks) {
		if (!FURNITURE.has(block.kind)) close();
		else {
			first ??= block;
			last = block;
		}
	}
	close();
	return ranges;
}

const FURNITURE: ReadonlySet<Block['kind']> = new Set(['boilerplate', 'caption', 'credit']);
