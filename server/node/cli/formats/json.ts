import { findingRow } from '../../../core/engine/index.ts';
import { placeOf } from '../read.ts';
import type { Format } from './index.ts';

/** One document: the files with their findings, places as lines and columns (from 1) and as UTF-16 offsets. */
export const json: Format = {
	end: (all, ui) => {
		const files = all.map(({ file, findings }) => ({
			path: file.path,
			lang: file.article.lang,
			isArticle: file.isArticle,
			findings: findings.map((finding) => ({ ...findingRow(finding, ui), ...placeOf(file, finding.at) })),
		}));
		return `${JSON.stringify({ files }, undefined, '\t')}\n`;
	},
};
