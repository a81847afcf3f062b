import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { type Finding, type Settings, wordFinding, wordMessage } from '../../core/engine/index.ts';
import { rulePageScheme } from '../../protocol/index.ts';
import type { Client } from '../client.ts';
import { rangeOf, severityOf } from '../convert.ts';
import type { Reading } from '../reading.ts';
import { isLeftover } from './leftovers.ts';

export const SOURCE = 'Copydesk';

/** What the editor underlines: one diagnostic for each finding, in the order of the text. */
export const diagnosticsOf = (reading: Reading, client: Client): Diagnostic[] =>
	reading.findings.map((finding) => diagnosticOf(finding, reading, client));

export function diagnosticOf(finding: Finding, { document, ui, settings }: Reading, client: Client): Diagnostic {
	return {
		range: rangeOf(document, finding.at),
		severity: isDimmedAlone(finding, settings.check) ? DiagnosticSeverity.Hint : severityOf(finding.level),
		source: SOURCE,
		code: finding.rule,
		...(client.isOurs && {
			codeDescription: { href: `${rulePageScheme}:/${finding.rule}.md` },
		}),
		message: wordFinding(finding, ui),
		...(isLeftover(finding) && { tags: [DiagnosticTag.Unnecessary] }),
		...(finding.related !== undefined && {
			relatedInformation: finding.related.map(({ message, at, data }) => ({
				location: { uri: document.uri, range: rangeOf(document, at) },
				message: wordMessage(finding.rule, message, { ...finding.data, ...data }, ui),
			})),
		}),
	};
}

/**
 * Editors dim a hint that is unnecessary and underline it not at all: what does not belong in the article is not
 * shouted at. Whoever sets a level for it wants to see that level, in the list of problems too.
 */
const isDimmedAlone = (finding: Finding, { levels }: Settings): boolean =>
	isLeftover(finding) && levels[finding.rule] === undefined && levels['boilerplate'] === undefined;
