import {
	type Checked,
	checkText,
	indexLines,
	positionAt,
	readsLikeArticle,
	type Span,
	type StyleBook,
} from '../../core/engine/index.ts';
import type { TextFile } from './files.ts';
import type { CommonOptions } from './options.ts';

export interface ReadFile extends TextFile, Checked {
	/** False for lists, logs and the like; they have no findings, as in the editor. */
	readonly isArticle: boolean;
	/** Line and column of an offset, both from 1. */
	at(offset: number): { readonly line: number; readonly column: number };
}

/** Reads and checks a file as the editor would. */
export function readAndCheck({ path, text }: TextFile, { settings }: CommonOptions, styleBook: StyleBook): ReadFile {
	const checked = checkText(text, { settings, styleBook });
	const isArticle = path.endsWith('.article') || readsLikeArticle(checked.article);
	const lines = indexLines(text);
	for (const { rule, error } of checked.failures) {
		process.stderr.write(`copydesk: ${path}: the rule ${rule} failed and was left out (${error})\n`);
	}
	return {
		...checked,
		path,
		text,
		isArticle,
		findings: isArticle ? checked.findings : [],
		at(offset) {
			const { line, column } = positionAt(lines, offset);
			return { line: line + 1, column: column + 1 };
		},
	};
}

/** A place as people and other programs read it: lines and columns from 1, and the offsets. */
export function placeOf(file: ReadFile, { start, end }: Span) {
	const from = file.at(start);
	const to = file.at(end);
	return { start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
