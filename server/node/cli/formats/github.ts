import { type Finding, wordFinding } from '../../../core/engine/index.ts';
import { placeOf } from '../read.ts';
import type { Format } from './index.ts';

/** Workflow commands that GitHub shows as annotations beside the lines. */
export const github: Format = {
	file: ({ file, findings }, ui) =>
		findings
			.map((finding) => {
				const { line, column, endLine, endColumn } = placeOf(file, finding.at);
				// GitHub takes columns only where the annotation stays on one line.
				const columns = line === endLine && { col: column, endColumn };
				const properties = { file: file.path, line, endLine, ...columns, title: finding.rule };
				const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
				return `::${COMMANDS[finding.level]} ${listed.join(',')}::${escapeData(wordFinding(finding, ui))}\n`;
			})
			.join(''),
};

const COMMANDS: Readonly<Record<Finding['level'], string>> = {
	error: 'error',
	warning: 'warning',
	info: 'notice',
	hint: 'notice',
};

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
