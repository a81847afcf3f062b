import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
	type Finding,
	fingerprint,
	type LanguageId,
	rules,
	wordFinding,
	wordFix,
	wordMessage,
} from '../../../core/engine/index.ts';
import { placeOf, type ReadFile } from '../read.ts';
import { VERSION } from '../version.ts';
import type { Format } from './index.ts';

/** SARIF 2.1.0, for code scanning of repositories and for editors that read it. */
export const sarif: Format = {
	end: (all, ui) => {
		const log = {
			$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
			version: '2.1.0',
			runs: [
				{
					tool: { driver: { name: 'Copydesk', version: VERSION, rules: rules.map((_, index) => ruleRow(index, ui)) } },
					columnKind: 'utf16CodeUnits',
					results: all.flatMap(({ file, findings }) => findings.map((finding) => resultOf(finding, file, ui))),
				},
			],
		};
		return `${JSON.stringify(log, undefined, '\t')}\n`;
	},
};

const LEVELS = { error: 'error', warning: 'warning', info: 'note', hint: 'note', off: 'none' } as const;

const indexOf = new Map(rules.map(({ meta }, index) => [meta.id as string, index]));

function ruleRow(index: number, ui: LanguageId): object {
	const meta = rules[index]?.meta;
	if (meta === undefined) return {};
	return {
		id: meta.id,
		shortDescription: { text: meta.title[ui] },
		fullDescription: { text: meta.why[ui], markdown: meta.why[ui] },
		defaultConfiguration: { level: LEVELS[meta.level as keyof typeof LEVELS], enabled: meta.level !== 'off' },
	};
}

function resultOf(finding: Finding, file: ReadFile, ui: LanguageId): object {
	const related = finding.related ?? [];
	return {
		ruleId: finding.rule,
		ruleIndex: indexOf.get(finding.rule),
		level: LEVELS[finding.level],
		message: { text: wordFinding(finding, ui) },
		locations: [locationOf(file, finding.at)],
		...(related.length !== 0 && {
			relatedLocations: related.map(({ at, message, data }) => ({
				...locationOf(file, at),
				message: { text: wordMessage(finding.rule, message, { ...finding.data, ...data }, ui) },
			})),
		}),
		partialFingerprints: { 'copydesk/v1': fingerprint(finding, file.article) },
		...(finding.fixes !== undefined && { fixes: finding.fixes.map((fix) => fixOf(finding, fix, file, ui)) }),
	};
}

/** Relative to where the command ran, as code scanning wants it; a `#` in a name would else begin a fragment. */
function addressOf({ path }: ReadFile): object {
	if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
	return { uri: encodeURI(path.replaceAll('\\', '/')).replaceAll('#', '%23').replaceAll('?', '%3F') };
}

const locationOf = (file: ReadFile, at: Finding['at']) => ({
	physicalLocation: { artifactLocation: addressOf(file), region: regionOf(file, at) },
});

function regionOf(file: ReadFile, at: Finding['at']): object {
	const { start, end, line, column, endLine, endColumn } = placeOf(file, at);
	return { startLine: line, startColumn: column, endLine, endColumn, charOffset: start, charLength: end - start };
}

const fixOf = (finding: Finding, fix: NonNullable<Finding['fixes']>[number], file: ReadFile, ui: LanguageId) => ({
	description: { text: wordFix(finding, fix, ui) },
	artifactChanges: [
		{
			artifactLocation: addressOf(file),
			replacements: fix.edits.map(({ span, newText }) => ({
				deletedRegion: regionOf(file, span),
				insertedContent: { text: newText },
			})),
		},
	],
});
