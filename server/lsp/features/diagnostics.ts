import { type Diagnostic, DiagnosticTag } from 'vscode-languageserver';
import { type Finding, rules, wordFinding, wordMessage } from '../../core/engine/index.ts';
import { rulePageScheme } from '../../protocol/index.ts';
import type { Client } from '../client.ts';
import { rangeOf, severityOf } from '../convert.ts';
import type { Reading } from '../reading.ts';

export const SOURCE = 'Copydesk';

/** What the editor underlines: one diagnostic for each finding, in the order of the text. */
export const diagnosticsOf = (reading: Reading, client: Client): Diagnostic[] =>
	reading.findings.map((finding) => diagnosticOf(finding, reading, client));

export function diagnosticOf(finding: Finding, { document, ui }: Reading, client: Client): Diagnostic {
	return {
		range: rangeOf(document, finding.at),
		severity: severityOf(finding.level),
		source: SOURCE,
		code: finding.rule,
		...(client.isOurs && {
			codeDescription: { href: `${rulePageScheme}:/${finding.rule}.md` },
		}),
		message: wordFinding(finding, ui),
		...(unnecessary.has(finding.rule) && { tags: [DiagnosticTag.Unnecessary] }),
		...(finding.related !== undefined && {
			relatedInformation: finding.related.map(({ message, at, data }) => ({
				location: { uri: document.uri, range: rangeOf(document, at) },
				message: wordMessage(finding.rule, message, { ...finding.data, ...data }, ui),
			})),
		}),
	};
}

const unnecessary: ReadonlySet<string> = new Set(
	rules.filter(({ meta }) => meta.unnecessary === true).map(({ meta }) => meta.id as string),
);
