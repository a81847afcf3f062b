import type { Span } from '../../text/span.ts';
import { type BookField, type BookFields, bookFields } from './schema.ts';

/** Where in a style book a caret is, as far as the lines show it: a file that is being written is often no YAML yet. */
export interface BookCaret {
	/** The fields that are known there. */
	readonly fields: BookFields;
	/** The field whose value is being written; undefined where the name of a field is. */
	readonly field: string | undefined;
	/** What is being written, from its beginning to its end on the line. */
	readonly word: Span;
	/** Fields that stand beside it already. */
	readonly others: ReadonlySet<string>;
}

/** Undefined in comments, and below fields that do not exist. */
export function caretIn(text: string, offset: number): BookCaret | undefined {
	const line = lineAt(text, offset);
	const before = text.slice(line.start, offset);
	if (/(?:^|\s)#/u.test(before)) return undefined;
	const path = pathTo(text, line);
	const around = recordAt(path);
	if (around === undefined) return undefined;
	const word = wordAt(text, line, offset);
	const flow = inBraces(before);
	const own = line.field === undefined || flow === undefined ? undefined : around.fields[line.field]?.fields;
	if (own !== undefined) return { fields: own, field: flow?.field, word, others: new Set() };
	const field = line.field !== undefined && line.valueFrom <= offset ? line.field : around.listed;
	return { fields: around.fields, field, word, others: othersAt(text, line, path.length) };
}

/** `[{ name: A, gender: |`: the field behind an open brace whose value is being written; undefined outside of braces. */
function inBraces(before: string): { readonly field: string | undefined } | undefined {
	const brace = before.lastIndexOf('{');
	if (brace <= before.lastIndexOf('}')) return undefined;
	const part = before.slice(Math.max(brace, before.lastIndexOf(',')) + 1);
	return { field: /^[ \t]*([a-z]+):[ \t]/u.exec(part)?.[1] };
}

interface Line extends Span {
	/** Where its words begin, behind blanks and dashes; in columns from 0. */
	readonly column: number;
	/** Column of its last dash. */
	readonly dash: number | undefined;
	readonly field: string | undefined;
	/** Where the value of the field begins, behind its colon. */
	readonly valueFrom: number;
	readonly isBlank: boolean;
}

const LINE = /^([ ]*)((?:-[ ]+)*)(-$)?(?:([\p{L}\p{N}_-]+)[ \t]*:(?=\s|$))?/u;

function lineAt(text: string, offset: number): Line {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	const next = text.indexOf('\n', offset);
	const end = next < 0 ? text.length : next - Number(text[next - 1] === '\r' && offset < next);
	const content = text.slice(start, end);
	const [all = '', indent = '', dashes = '', lone = '', field] = LINE.exec(content) ?? [];
	const column = indent.length + dashes.length + lone.length;
	const last = (dashes + lone).lastIndexOf('-');
	return {
		start,
		end,
		column,
		dash: last < 0 ? undefined : indent.length + last,
		field,
		valueFrom: start + all.length,
		isBlank: /^\s*(?:#|$)/u.test(content),
	};
}

/** Fields from the root of the file down to the record the line is in. */
function pathTo(text: string, line: Line): readonly string[] {
	const path: string[] = [];
	let { column, dash } = line;
	for (let at = line.start; 0 < at && (0 < column || dash !== undefined); ) {
		const above = lineAt(text, at - 1);
		at = above.start;
		if (above.isBlank) continue;
		// The beginning of the record that the line is in.
		if (dash === undefined && above.dash !== undefined && above.column === column) dash = above.dash;
		else if (
			above.field !== undefined &&
			above.column <= (dash ?? column - 1) &&
			(dash === undefined || above.dash !== dash)
		) {
			path.unshift(above.field);
			({ column, dash } = above);
		}
	}
	return path;
}

interface Around {
	readonly fields: BookFields;
	/** The field above that the words on the line are a value of: an item of its list. */
	readonly listed: string | undefined;
}

/** The fields of the record at the end of the path. */
function recordAt(path: readonly string[]): Around | undefined {
	let fields: BookFields = bookFields;
	for (const [index, name] of path.entries()) {
		const field: BookField | undefined = Object.hasOwn(fields, name) ? fields[name] : undefined;
		if (field === undefined) return undefined;
		if (field.fields === undefined) return index === path.length - 1 ? { fields, listed: name } : undefined;
		fields = field.fields;
	}
	return { fields, listed: undefined };
}

const SEPARATORS = '[]{},:"\'';

/** From behind the last mark of YAML to the end of the words. */
function wordAt(text: string, line: Line, offset: number): Span {
	const from = line.field !== undefined && line.valueFrom <= offset ? line.valueFrom : line.start + line.column;
	let start = offset;
	while (from < start && !SEPARATORS.includes(text[start - 1] ?? '')) start -= 1;
	start = offset - text.slice(start, offset).trimStart().length;
	const rest = /^[^[\]{},:"'#]*/u.exec(text.slice(offset, line.end))?.[0] ?? '';
	return { start, end: offset + rest.trimEnd().length };
}

/** Fields of the same record, above and below. */
function othersAt(text: string, line: Line, depth: number): ReadonlySet<string> {
	const others = new Set<string>();
	const take = (one: Line): boolean => {
		if (one.isBlank || line.column < one.column) return true;
		if (one.column < line.column) return false;
		if (one.field !== undefined) others.add(one.field);
		return true;
	};
	let starts = line.dash !== undefined;
	for (let at = line.start; 0 < at && !starts; ) {
		const above = lineAt(text, at - 1);
		at = above.start;
		if (!take(above)) break;
		starts = 0 < depth && above.dash !== undefined && above.column === line.column;
	}
	for (let at = text.indexOf('\n', line.end); 0 <= at; ) {
		const below = lineAt(text, at + 1);
		if (!below.isBlank && below.dash !== undefined && below.dash < line.column && below.column === line.column) break;
		if (!take(below)) break;
		at = text.indexOf('\n', below.end);
	}
	return others;
}
