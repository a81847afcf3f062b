import { type Diagnostic, type LogOutputChannel, Uri } from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn, type vsdiag } from 'vscode-languageclient';
import { type InitializationOptions, openRulePageCommand, rulePageScheme } from '../server/protocol/index.ts';
import { documentSelector } from './article-documents.ts';
import { restartAfterCrash } from './restart-after-crash.ts';
import type { Typing } from './typing.ts';

/** Everything the language client must know, the same on desktop and web. */
export function clientOptions(
	output: LogOutputChannel,
	displayLanguage: string,
	typing: Typing,
): LanguageClientOptions {
	const initializationOptions: InitializationOptions = {
		ui: displayLanguage.startsWith('de') ? 'de' : 'en',
		remembersIgnored: true,
		readsFiles: true,
	};
	return {
		documentSelector,
		initializationOptions,
		outputChannel: output,
		revealOutputChannelOn: RevealOutputChannelOn.Never,
		errorHandler: restartAfterCrash(output),
		diagnosticCollectionName: 'copydesk',
		diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
		middleware: {
			handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(withPageAsCommand)),
			provideDiagnostics: async (document, previous, token, next) => {
				const report = await next(document, previous, token);
				if (!report || !isFull(report)) return report;
				const { shown, held } =
					document instanceof Uri ? { shown: report.items, held: false } : typing.inPeace(document, report.items);
				// Without an id the server sends all again next time, instead of "as before".
				const { resultId, ...rest } = report;
				return {
					...rest,
					...(held || resultId === undefined ? {} : { resultId }),
					items: shown.map(withPageAsCommand),
				};
			},
		},
	};
}

const isFull = (report: vsdiag.DocumentDiagnosticReport): report is vsdiag.RelatedFullDocumentDiagnosticReport =>
	'items' in report;

/** A click on the rule's id would open the page as Markdown source; as a command it opens the page to be read. */
function withPageAsCommand(diagnostic: Diagnostic): Diagnostic {
	const { code } = diagnostic;
	if (typeof code !== 'object' || code.target.scheme !== rulePageScheme) return diagnostic;
	const query = encodeURIComponent(JSON.stringify([{ ruleId: String(code.value) }]));
	diagnostic.code = { value: code.value, target: Uri.parse(`command:${openRulePageCommand}?${query}`) };
	return diagnostic;
}
