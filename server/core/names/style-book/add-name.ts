import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { type Edit, insertion, replacement } from '../../text/edit.ts';
import { type BookNames, nameAt } from '../book-names.ts';
import type { BookName } from '../style-book.ts';
import { parse } from './fields.ts';
import { readItem } from './plain-item.ts';
import { type PlainNames, readPlainNames } from './plain-names.ts';

/**
 * How to write a right name into a style book: one insertion at the end of its names, so that comments and the order
 * of what stands there stay. Undefined where the file is broken or of a shape nobody can safely add to.
 */
export const addName = (text: string, name: NewName): Edit | undefined =>
	addItem(text, 'names', { fields: fieldsOf(name), isRecord: true });

/** A name as it is added. Left out, `kind` is what the name looks like. */
export type NewName = Pick<BookName, 'name'> & Partial<Pick<BookName, 'kind'>>;

const fieldsOf = ({ name, kind }: NewName): readonly string[] => [
	`name: ${quoted(name)}`,
	...(kind === undefined ? [] : [`kind: ${kind}`]),
];

/** The same for a line that belongs to an article although it looks like one of a page. */
export const addBelonging = (text: string, line: string): Edit | undefined =>
	addItem(text, 'belongs', { fields: [quoted(line)], isRecord: false });

/** The same for a wrong form of a name: added to the name where that stands in the book already. */
export function addWrong(text: string, right: NewName, wrong: string): Edit | undefined {
	const fields = [...fieldsOf(right), `wrong: [${quoted(wrong)}]`];
	const added = addItem(text, 'names', { fields, isRecord: true });
	const plain = readPlainNames(text);
	const place = plain && placeIn(plain.names, right.name);
	return added === undefined || place === undefined ? added : intoName(text, place, quoted(wrong));
}

const placeIn = (names: BookNames, name: string): number | undefined =>
	names.places.find((_, number) => nameAt(names, number).name === name);

/** The name alone is read as YAML: its list of wrong forms may be written in several ways. */
function intoName(text: string, place: number, wrong: string): Edit | undefined {
	const from = text.lastIndexOf('\n', place) + 1;
	const piece = text.slice(from, readItem(text, place).end);
	const list = parse(piece)?.contents;
	const item = isSeq(list) ? list.items[0] : undefined;
	if (!isMap(item)) return undefined;
	const pair = item.items.find(({ key }) => isScalar(key) && key.value === 'wrong');
	const indent = `${lineEndIn(text)}${' '.repeat(place - from + 2)}`;
	if (pair === undefined) {
		return insertion(
			endOfLine(text, from + trimmedEnd(piece, lastOf(item.items as Pairs))),
			`${indent}wrong: [${wrong}]`,
		);
	}
	const value = pair.value as ParsedNode | null;
	if (value === null || isNothing(value)) return undefined;
	const [start, end] = value.range;
	if (!isSeq(value)) {
		const own = { start: from + start, end: from + end };
		return replacement(own, `[${text.slice(own.start, own.end)}, ${wrong}]`);
	}
	const last = value.items.at(-1) as ParsedNode | undefined;
	if (value.flow === true)
		return insertion(from + (last?.range[1] ?? end - 1), `${last === undefined ? '' : ', '}${wrong}`);
	if (last === undefined) return undefined;
	const dash = piece.lastIndexOf('-', last.range[0] - 1);
	const column = dash - piece.lastIndexOf('\n', dash) - 1;
	return insertion(endOfLine(text, from + last.range[1]), `${lineEndIn(text)}${' '.repeat(column)}- ${wrong}`);
}

type Pairs = readonly { readonly key: ParsedNode; readonly value: ParsedNode | null }[];

const lastOf = (pairs: Pairs): number => {
	const last = pairs[pairs.length - 1];
	return last?.value?.range[1] ?? last?.key.range[1] ?? 0;
};

/** A block ends with the line end behind it. */
const trimmedEnd = (piece: string, end: number): number => piece.slice(0, end).trimEnd().length;

interface Item {
	readonly fields: readonly string[];
	readonly isRecord: boolean;
}

function addItem(text: string, list: 'names' | 'belongs', item: Item): Edit | undefined {
	const plain = readPlainNames(text);
	const document = parse(plain?.rest ?? text);
	if (document === undefined || document.errors.length !== 0) return undefined;
	const placeOf = plain?.placeOf ?? ((at: number) => at);
	const root = document.contents;
	const line: Line = { ...item, lineEnd: lineEndIn(text), placeOf };
	if (root === null || isNothing(root)) return newList(text, list, line);
	if (!isMap(root) || root.flow === true) return undefined;
	const pair = root.items.find(({ key }) => isScalar(key) && key.value === list) as ListPair | undefined;
	if (pair === undefined) return newList(text, list, line);
	if (list !== 'names' || plain === undefined) return intoList(text, pair, line);
	return placeOf(pair.key.range[0]) === plain.at ? intoNames(text, plain, pair, line) : undefined;
}

/** Below the plain names, unless one of another shape comes last. */
function intoNames(text: string, plain: PlainNames, pair: ListPair, line: Line): Edit | undefined {
	const last = isSeq(pair.value) ? (pair.value.items.at(-1) as ParsedNode | undefined) : undefined;
	if (last !== undefined && plain.end < line.placeOf(last.range[0])) return intoList(text, pair, line);
	return insertion(plain.end, belowOthers(' '.repeat(plain.indent), line));
}

interface ListPair {
	readonly key: ParsedNode;
	readonly value: ParsedNode | null;
}

interface Line extends Item {
	readonly lineEnd: string;
	/** Where a place of what was read as YAML lies in the file. */
	placeOf(at: number): number;
}

function intoList(text: string, { key, value }: ListPair, line: Line): Edit | undefined {
	const { fields, isRecord, placeOf } = line;
	if (value === null || isNothing(value)) {
		return insertion(endOfLine(text, placeOf(key.range[1])), belowOthers('  ', line));
	}
	if (!isSeq(value)) return undefined;
	const last = value.items[value.items.length - 1] as ParsedNode | undefined;
	if (value.flow !== true) return last === undefined ? undefined : newItem(text, last, line);
	const own = fields.join(', ');
	return insertion(
		placeOf(last?.range[1] ?? value.range[1] - 1),
		`${last === undefined ? '' : ', '}${isRecord ? `{ ${own} }` : own}`,
	);
}

function newList(text: string, list: string, line: Line): Edit {
	const { lineEnd } = line;
	const gap = text === '' || text.endsWith('\n') ? '' : lineEnd;
	return insertion(text.length, `${gap}${list}:${belowOthers('  ', line)}${lineEnd}`);
}

/** The lines of an item, each behind a line end. */
const belowOthers = (indent: string, { fields, lineEnd }: Line): string =>
	fields.map((field, index) => `${lineEnd}${indent}${index === 0 ? '- ' : '  '}${field}`).join('');

/** Below the last item, as far in as that. */
function newItem(text: string, { range }: ParsedNode, line: Line): Edit | undefined {
	const start = line.placeOf(range[0]);
	const dash = text.lastIndexOf('-', start - 1);
	const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash);
	if (dash < 0 || indent.trim() !== '') return undefined;
	const end = start + text.slice(start, start + range[1] - range[0]).trimEnd().length;
	return insertion(endOfLine(text, end), belowOthers(indent, line));
}

const isNothing = (node: ParsedNode): boolean => isScalar(node) && (node.value === null || node.value === '');

const lineEndIn = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** Behind a comment on the same line; before its line end. */
function endOfLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	if (end < 0) return text.length;
	return text[end - 1] === '\r' ? end - 1 : end;
}

/** Names of letters need no quotes; all others get them. */
const quoted = (name: string): string =>
	/^\p{L}[\p{L}\p{M} .’-]*[\p{L}\p{M}.]$/u.test(name) ? name : JSON.stringify(name);
