import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { type Edit, insertion } from '../../text/edit.ts';
import { parse } from './fields.ts';

/**
 * How to write a right name into a style book: one insertion at the end of its names, so that comments and the order
 * of what stands there stay. Undefined where the file is broken or of a shape nobody can safely add to.
 */
export const addName = (text: string, name: string): Edit | undefined =>
	addItem(text, 'names', { field: `name: ${quoted(name)}`, isRecord: true });

/** The same for a line that belongs to an article although it looks like one of a page. */
export const addBelonging = (text: string, line: string): Edit | undefined =>
	addItem(text, 'belongs', { field: quoted(line), isRecord: false });

interface Item {
	readonly field: string;
	readonly isRecord: boolean;
}

function addItem(text: string, list: string, item: Item): Edit | undefined {
	const document = parse(text);
	if (document === undefined || document.errors.length !== 0) return undefined;
	const root = document.contents;
	const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
	const line: Line = { ...item, lineEnd };
	if (root === null || isNothing(root)) return newList(text, list, line);
	if (!isMap(root) || root.flow === true) return undefined;
	const pair = root.items.find(({ key }) => isScalar(key) && key.value === list);
	if (pair === undefined) return newList(text, list, line);
	return intoList(text, pair as ListPair, line);
}

interface ListPair {
	readonly key: ParsedNode;
	readonly value: ParsedNode | null;
}

interface Line extends Item {
	readonly lineEnd: string;
}

function intoList(text: string, { key, value }: ListPair, line: Line): Edit | undefined {
	const { field, isRecord, lineEnd } = line;
	if (value === null || isNothing(value)) {
		return insertion(endOfLine(text, key.range[1]), `${lineEnd}  - ${field}`);
	}
	if (!isSeq(value)) return undefined;
	const last = value.items[value.items.length - 1] as ParsedNode | undefined;
	if (value.flow !== true) return last === undefined ? undefined : newItem(text, last, line);
	return insertion(
		last?.range[1] ?? value.range[1] - 1,
		`${last === undefined ? '' : ', '}${isRecord ? `{ ${field} }` : field}`,
	);
}

function newList(text: string, list: string, { field, lineEnd }: Line): Edit {
	const gap = text === '' || text.endsWith('\n') ? '' : lineEnd;
	return insertion(text.length, `${gap}${list}:${lineEnd}  - ${field}${lineEnd}`);
}

/** Below the last item, as far in as that. */
function newItem(text: string, { range: [start, itemEnd] }: ParsedNode, { field, lineEnd }: Line): Edit | undefined {
	const dash = text.lastIndexOf('-', start - 1);
	const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash);
	if (dash < 0 || indent.trim() !== '') return undefined;
	const end = start + text.slice(start, itemEnd).trimEnd().length;
	return insertion(endOfLine(text, end), `${lineEnd}${indent}- ${field}`);
}

const isNothing = (node: ParsedNode): boolean => isScalar(node) && (node.value === null || node.value === '');

/** Behind a comment on the same line; before its line end. */
function endOfLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	if (end < 0) return text.length;
	return text[end - 1] === '\r' ? end - 1 : end;
}

/** Names of letters need no quotes; all others get them. */
const quoted = (name: string): string =>
	/^\p{L}[\p{L}\p{M} .’-]*[\p{L}\p{M}.]$/u.test(name) ? name : JSON.stringify(name);
