import type { Finding, LanguageId } from '../../../core/engine/index.ts';
import type { ReadFile } from '../read.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** A file with those of its findings that are to be reported. */
export interface Checked {
	readonly file: ReadFile;
	readonly findings: readonly Finding[];
}

/** How findings are written: file by file as they come, or all together at the end. */
export interface Format {
	readonly file?: (checked: Checked, ui: LanguageId) => string;
	readonly end?: (all: readonly Checked[], ui: LanguageId) => string;
}

export const formats = { text, json, sarif, github } as const satisfies Readonly<Record<string, Format>>;
