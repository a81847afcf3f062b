import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { type Edit, insertion } from '../../text/edit.ts';
import { parse } from './fields.ts';

/**
 * How to write a right name into a style book: one insertion at the end of its names, so that comments and the order
 * of what stands there stay. Undefined where the file is broken or of a shape nobody can safely add to.
 */
export function addName(text: string, name: string): Edit | undefined {
	const document = parse(text);
	if (document === undefined || document.errors.length !== 0) return undefined;
	const root = document.contents;
	const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
	const field = `name: ${quoted(name)}`;
	if (root === null || isNothing(root)) return newList(text, field, lineEnd);
	if (!isMap(root) || root.flow === true) return undefined;
	const pair = root.items.find(({ key }) => isScalar(key) && key.value === 'names');
	if (pair === undefined) return newList(text, field, lineEnd);
	return intoList(text, pair as NamesPair, { field, lineEnd });
}

interface NamesPair {
	readonly key: ParsedNode;
	readonly value: ParsedNode | null;
}

interface Line {
	readonly field: string;
	readonly lineEnd: string;
}

function intoList(text: string, { key, value }: NamesPair, line: Line): Edit | undefined {
	const { field, lineEnd } = line;
	if (value === null || isNothing(value)) {
		return insertion(endOfLine(text, key.range[1]), `${lineEnd}  - ${field}`);
	}
	if (!isSeq(value)) return undefined;
	const last = value.items[value.items.length - 1] as ParsedNode | undefined;
	if (value.flow !== true) return last === undefined ? undefined : newItem(text, last, line);
	return insertion(last?.range[1] ?? value.range[1] - 1, `${last === undefined ? '' : ', '}{ ${field} }`);
}

function newList(text: string, field: string, lineEnd: string): Edit {
	const gap = text === '' || text.endsWith('\n') ? '' : lineEnd;
	return insertion(text.length, `${gap}names:${lineEnd}  - ${field}${lineEnd}`);
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
