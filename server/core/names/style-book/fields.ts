import { type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml';
import type { Wording } from '../../model/language.ts';
import type { Span } from '../../text/span.ts';
import { wordFault } from './faults.ts';

export interface Problem {
	readonly message: Wording;
	readonly span: Span;
}

/** A value in a style book that is asked for what it should be; where it is not, that becomes a problem with a place. */
export interface Field {
	/** Where it begins. */
	readonly start: number;
	/** Where the name of one of its fields stands; undefined if it has none so called. */
	placeOf(name: string): number | undefined;
	/** The known ones of its fields; undefined if it is no record. */
	record<const Name extends string>(names: readonly Name[]): { readonly [N in Name]?: Field } | undefined;
	list(): readonly Field[];
	/** Words without spaces around them; undefined if there are none. */
	text(): string | undefined;
	/** The same with its place in the file. */
	placed(): (Span & { readonly text: string }) | undefined;
	/** A list of texts, or one text alone. */
	texts(): readonly string[];
	oneOf<const Choice extends string>(choices: readonly Choice[]): Choice | undefined;
	missing(name: string): void;
}

/** Longest text, in UTF-16 units; of a style book, what its plain names leave. */
const MOST_UNITS = 5_000_000;
/** Most lines, items of lists and fields; a hundred thousand names with their wrong forms fit. */
const MOST_PARTS = 400_000;
const PART = /[\n,]|(?<!\S)[!&?][^\s]*/gu;
const MOST_PROBLEMS = 200;
/** Longer words are no name and no term. */
const MOST_TEXT = 400;

export interface ReadDocument {
	readonly root: Field | undefined;
	readonly problems: readonly Problem[];
}

/**
 * Reads YAML with places. References are refused where they stand and never unfolded, so a bomb of them is a list of
 * problems. Where the text is a part of a larger one, `placeOf` gives the place in that.
 */
export function readDocument(text: string, placeOf: (at: number) => number = (at) => at): ReadDocument {
	const problems: Problem[] = [];
	const tell = (message: Wording, { start, end }: Span) => {
		if (MOST_PROBLEMS <= problems.length) return;
		const from = placeOf(start);
		problems.push({ message, span: { start: from, end: from + withoutBlanks(text, start, end) - start } });
	};
	if (MOST_UNITS < text.length || MOST_PARTS < (text.match(PART)?.length ?? 0)) {
		tell(WORDS.tooLong, { start: 0, end: 0 });
		return { root: undefined, problems };
	}
	const document = parse(text);
	if (document === undefined) {
		tell(WORDS.tooDeep, { start: 0, end: Math.min(1, text.length) });
		return { root: undefined, problems };
	}
	for (const { code, pos } of document.errors) tell(wordFault(code), { start: pos[0], end: pos[1] });
	const root = document.contents;
	return { root: root === null || isEmpty(root) ? undefined : fieldOf(root, { tell, placeOf }), problems };
}

/** YAML counts the line end behind a block to the block; nobody wants that underlined. */
const withoutBlanks = (text: string, start: number, end: number): number =>
	Math.max(start, start + text.slice(start, end).trimEnd().length);

/** Undefined for a text nested so deeply that no reader gets to its end. */
export function parse(text: string): Document.Parsed | undefined {
	if (isTooDeep(text)) return undefined;
	try {
		return parseDocument(text, {
			schema: 'failsafe',
			prettyErrors: false,
			logLevel: 'silent',
			merge: false,
			uniqueKeys: false,
			resolveKnownTags: false,
		});
	} catch {
		return undefined;
	}
}

/** Brackets and dashes that could nest a hundred levels; a style book has four. */
function isTooDeep(text: string): boolean {
	let depth = 0;
	for (const { 0: one } of text.matchAll(/[[{\]}]/gu)) {
		depth += one === '[' || one === '{' ? 1 : -1;
		if (100 < depth) return true;
	}
	return /^[ \t]*(?:[-?] ){100}/mu.test(text);
}

interface Means {
	readonly tell: (message: Wording, at: Span) => void;
	readonly placeOf: (at: number) => number;
}

function fieldOf(node: ParsedNode, means: Means): Field {
	const { tell, placeOf } = means;
	const at: Span = { start: node.range[0], end: node.range[1] };
	const wrong = (message: Wording) => {
		tell(isAlias(node) ? WORDS.alias : message, at);
	};
	const field: Field = {
		start: placeOf(at.start),
		placeOf(name) {
			const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === name) : undefined;
			return pair === undefined ? undefined : placeOf((pair.key as ParsedNode).range[0]);
		},
		record(names) {
			if (isMap(node)) return recordOf(node, names, means);
			wrong(WORDS.record);
			return undefined;
		},
		list() {
			if (isSeq(node)) return node.items.map((item) => fieldOf(item as ParsedNode, means));
			if (!isEmpty(node)) wrong(WORDS.list);
			return [];
		},
		text() {
			const value = isScalar(node) && typeof node.value === 'string' ? node.value.trim().normalize('NFC') : '';
			if (value !== '' && value.length <= MOST_TEXT) return value;
			wrong(WORDS.text);
			return undefined;
		},
		placed() {
			const text = field.text();
			const start = placeOf(at.start);
			return text === undefined ? undefined : { text, start, end: start + at.end - at.start };
		},
		texts() {
			if (isEmpty(node)) return [];
			if (!isSeq(node)) return [field.text()].filter((one) => one !== undefined);
			return node.items.flatMap((item) => fieldOf(item as ParsedNode, means).text() ?? []);
		},
		oneOf(choices) {
			const value = isScalar(node) ? node.value : undefined;
			const known = choices.find((choice) => choice === value);
			if (known === undefined) wrong(WORDS.oneOf(choices));
			return known;
		},
		missing: (name) => tell(WORDS.missing(name), { start: at.start, end: at.start + 1 }),
	};
	return field;
}

function recordOf<Name extends string>(
	node: Extract<ParsedNode, { items: unknown }> & { readonly items: readonly unknown[] },
	names: readonly Name[],
	means: Means,
): { readonly [N in Name]?: Field } {
	const { tell } = means;
	const known: { [N in Name]?: Field } = {};
	// The parser would compare every key with every other one.
	const seen = new Set<string>();
	for (const item of node.items) {
		const { key, value } = item as { readonly key: ParsedNode; readonly value: ParsedNode | null };
		const written = isScalar(key) ? String(key.value) : '';
		const name = names.find((one) => one === written);
		if (name === undefined) tell(WORDS.unknown(written, names), { start: key.range[0], end: key.range[1] });
		else if (seen.has(written)) tell(WORDS.twice, { start: key.range[0], end: key.range[1] });
		else if (value !== null) known[name] = fieldOf(value, means);
		seen.add(written);
	}
	return known;
}

const isEmpty = (node: ParsedNode): boolean => isScalar(node) && (node.value === null || node.value === '');

const WORDS = {
	tooLong: {
		de: 'Die Datei ist größer als 20 MB oder hat neben schlichten Namen mehr als 5 MB oder 400.000 Zeilen und Einträge. Sie wird nicht gelesen.',
		en: 'The file is larger than 20 MB or has, beside plain names, over 5 MB or 400,000 lines and items. It is not read.',
	},
	tooDeep: {
		de: 'Die Datei ist zu tief verschachtelt und wird nicht gelesen.',
		en: 'The file is nested too deeply and is not read.',
	},
	alias: {
		de: 'Verweise (`*name`) gelten hier nicht; bitte ausschreiben.',
		en: 'References (`*name`) do not count here; write the words out.',
	},
	twice: {
		de: 'Dieses Feld steht zweimal da; das erste zählt.',
		en: 'This field is there twice; the first one counts.',
	},
	record: { de: 'Hier werden Felder erwartet (`name: …`).', en: 'Fields are expected here (`name: …`).' },
	list: { de: 'Hier wird eine Liste erwartet (`- …`).', en: 'A list is expected here (`- …`).' },
	text: { de: 'Hier werden wenige Wörter erwartet.', en: 'A few words are expected here.' },
	oneOf: (choices: readonly string[]): Wording => ({
		de: `Möglich sind: ${choices.join(', ')}.`,
		en: `Possible are: ${choices.join(', ')}.`,
	}),
	missing: (name: string): Wording => ({ de: `Hier fehlt \`${name}\`.`, en: `\`${name}\` is missing here.` }),
	unknown: (name: string, names: readonly string[]): Wording => ({
		de: `\`${name.slice(0, 40)}\` gibt es nicht. Möglich sind: ${names.join(', ')}.`,
		en: `There is no \`${name.slice(0, 40)}\`. Possible are: ${names.join(', ')}.`,
	}),
} as const;
