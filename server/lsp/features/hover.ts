import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import {
	type Block,
	explainBlock,
	explainQuote,
	type LanguageId,
	lastStartingAtOrBefore,
	type Mention,
	type Quote,
} from '../../core/engine/index.ts';
import { rangeOf } from '../convert.ts';
import type { Reading } from '../reading.ts';
import { inMarkdown } from './markdown.ts';
import { mentionAt, quoteAt } from './places.ts';

/**
 * On a name: who that is. On a quote: who speaks, and why we think so. On a name inside a quote: both.
 * On a line that does not belong in the article: why it was taken for one.
 */
export function hoverAt(reading: Reading, position: Position): Hover | null {
	const offset = reading.document.offsetAt(position);
	const mention = mentionAt(reading, offset);
	const about = mention === undefined ? undefined : aboutName(mention, reading);
	const quote = quoteAt(reading, offset);
	const line = furnitureAt(reading, offset);
	const parts = [
		about,
		quote === undefined ? undefined : aboutQuote(quote, reading),
		line === undefined ? undefined : aboutLine(line, reading),
	].filter((part) => part !== undefined);
	if (parts.length === 0) return null;
	const at = about !== undefined && mention !== undefined ? mention : (partAt(quote, offset) ?? line);
	return {
		contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') },
		...(at !== undefined && { range: rangeOf(reading.document, at) }),
	};
}

/** Only what is reported too. */
function furnitureAt({ article, findings }: Reading, offset: number): Block | undefined {
	const block = article.blocks[lastStartingAtOrBefore(article.blocks, offset)];
	if (block === undefined || block.end < offset || block.reasons.length === 0) return undefined;
	const isReported = findings.some(
		({ rule, at }) => rule.startsWith('boilerplate/') && at.start <= block.start && block.end <= at.end,
	);
	return isReported ? block : undefined;
}

function aboutLine(block: Block, { ui }: Reading): string {
	const sentences = explainBlock(block, ui).map((sentence) => `- ${inMarkdown(sentence)}`);
	return [`**${WORDS.line[ui]}**`, '', ...sentences].join('\n');
}

const partAt = (quote: Quote | undefined, offset: number) =>
	quote?.spans.find(({ start, end }) => start <= offset && offset <= end);

/** Nothing for a name we only know from this text without any role: the editor can read that alone. */
function aboutName({ entity }: Mention, { article, ui }: Reading): string | undefined {
	const meant = article.entities[entity];
	if (meant === undefined) return undefined;
	const lines = [
		`**${inMarkdown(meant.known?.name ?? meant.name)}**`,
		...(meant.known?.role === undefined ? [] : [inMarkdown(meant.known.role)]),
		...(meant.role === undefined ? [] : [WORDS.inText[ui](inMarkdown(meant.role))]),
	];
	if (lines.length === 1 && meant.known === undefined) return undefined;
	if (meant.known?.source === 'style-book') lines.push(WORDS.styleBook[ui]);
	return [...lines, WORDS.times[ui](meant.mentions.length)].join('  \n');
}

function aboutQuote(quote: Quote, { article, ui }: Reading): string {
	const index = quote.attribution?.speaker;
	const speaker = index === undefined ? undefined : article.speakers[index];
	const why = inMarkdown(explainQuote(quote, article, ui));
	if (speaker === undefined) return `**${WORDS.nobody[ui]}**\n\n${why}`;
	const role = speaker.role === undefined ? '' : `, ${inMarkdown(speaker.role)}`;
	return `**${inMarkdown(speaker.name)}**${role}\n\n${why}`;
}

const WORDS = {
	line: { de: 'Warum diese Zeile auffällt:', en: 'Why this line stands out:' },
	nobody: { de: 'Wer spricht, ist nicht klar.', en: 'It is not clear who speaks.' },
	inText: {
		de: (role: string) => `Im Artikel: ${role}.`,
		en: (role: string) => `In the article: ${role}.`,
	},
	styleBook: { de: 'Aus dem Stilbuch.', en: 'From the style book.' },
	times: {
		de: (n: number) => (n === 1 ? 'Einmal genannt.' : `${n}-mal genannt.`),
		en: (n: number) => (n === 1 ? 'Mentioned once.' : `Mentioned ${n} times.`),
	},
} as const satisfies Readonly<Record<string, Readonly<Record<LanguageId, unknown>>>>;
