import { wordFinding } from '../../../core/engine/index.ts';
import type { Format } from './index.ts';

/** One line for each finding, as compilers write them, so that terminals and editors make the place clickable. */
export const text: Format = {
	file: ({ file, findings }, ui) =>
		findings
			.map((finding) => {
				const { line, column } = file.at(finding.at.start);
				return `${file.path}:${line}:${column}: ${finding.level}: ${wordFinding(finding, ui)} [${finding.rule}]\n`;
			})
			.join(''),
};
