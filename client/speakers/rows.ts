import type { QuoteView, SpeakersView, SpeakerView } from '../../server/protocol/index.ts';

/** A line of the panel. Ids stay the same while places move, so that typing neither folds nor scrolls the tree. */
export type Row = SpeakerRow | WithoutSpeakerRow | QuoteRow;

export interface SpeakerRow {
	readonly kind: 'speaker';
	readonly id: string;
	readonly speaker: SpeakerView;
	readonly children: readonly QuoteRow[];
}

export interface WithoutSpeakerRow {
	readonly kind: 'without-speaker';
	readonly id: string;
	readonly children: readonly QuoteRow[];
}

export interface QuoteRow {
	readonly kind: 'quote';
	readonly id: string;
	readonly quote: QuoteView;
	readonly speaker: SpeakerView | undefined;
}

export const speakerOrders = ['appearance', 'quotes', 'name'] as const;
export type SpeakerOrder = (typeof speakerOrders)[number];

export interface Arrangement {
	readonly order: SpeakerOrder;
	/** Words that name, role or quote must contain; empty shows all. */
	readonly filter: string;
}

/** The panel's lines: speakers in the wanted order, the quotes nobody is known to have said at the end. */
export function rowsOf(view: SpeakersView, { order, filter }: Arrangement): readonly Row[] {
	const idOf = uniqueIds();
	const speakers = view.speakers
		.map((speaker): SpeakerRow => {
			const id = idOf(`speaker ${speaker.name}`);
			const children = speaker.quotes.map((quote) => quoteRow(idOf(`${id} ${quote.text}`), quote, speaker));
			return { kind: 'speaker', id, speaker, children };
		})
		.sort(comparing(order));
	const children = view.unattributed.map((quote) => quoteRow(idOf(`nobody ${quote.text}`), quote, undefined));
	const nobody: WithoutSpeakerRow = { kind: 'without-speaker', id: 'nobody', children };
	return [...speakers, ...(children.length > 0 ? [nobody] : [])].flatMap((row) => filtered(row, wordsOf(filter)));
}

const quoteRow = (id: string, quote: QuoteView, speaker: SpeakerView | undefined): QuoteRow => ({
	kind: 'quote',
	id,
	quote,
	speaker,
});

/** Two speakers may share a name and one speaker may say the same thing twice: the second gets a number. */
function uniqueIds(): (wanted: string) => string {
	const seen = new Map<string, number>();
	return (wanted) => {
		const n = (seen.get(wanted) ?? 0) + 1;
		seen.set(wanted, n);
		return n === 1 ? wanted : `${wanted} #${n}`;
	};
}

/** The view's own order is that of appearance, and sorting is stable. */
function comparing(order: SpeakerOrder): (a: SpeakerRow, b: SpeakerRow) => number {
	switch (order) {
		case 'appearance':
			return () => 0;
		case 'quotes':
			return (a, b) => b.children.length - a.children.length;
		case 'name':
			return (a, b) => a.speaker.name.localeCompare(b.speaker.name);
	}
}

/** A speaker whose name or role matches keeps all quotes; else only the matching quotes are kept. */
function filtered<R extends SpeakerRow | WithoutSpeakerRow>(row: R, words: readonly string[]): readonly R[] {
	if (words.length === 0) return [row];
	if (row.kind === 'speaker' && holds(`${row.speaker.name} ${row.speaker.role ?? ''}`, words)) return [row];
	const children = row.children.filter(({ quote }) => holds(quote.text, words));
	return children.length === 0 ? [] : [{ ...row, children }];
}

const wordsOf = (filter: string) => plain(filter).split(/\s+/u).filter(Boolean);
const holds = (text: string, words: readonly string[]) => words.every((word) => plain(text).includes(word));

/** `muller` finds `Müller`. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** All quotes below the rows, in the rows' order. */
export const quotesIn = (rows: readonly Row[]): readonly QuoteRow[] =>
	rows.flatMap((row) => (row.kind === 'quote' ? [row] : row.children));

export const rowById = (rows: readonly Row[], id: string): Row | undefined =>
	rows.find((row) => row.id === id) ?? quotesIn(rows).find((row) => row.id === id);
