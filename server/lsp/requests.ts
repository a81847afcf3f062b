import {
	type CancellationToken,
	type CodeAction,
	type CodeActionParams,
	type Connection,
	type DocumentDiagnosticParams,
	type DocumentDiagnosticReport,
	RequestType,
} from 'vscode-languageserver';
import { rulePage } from '../core/engine/index.ts';
import {
	type CleanUpParams,
	type CleanUpResult,
	cleanUpRequest,
	type RulePageParams,
	type RulePageResult,
	rulePageRequest,
	type SpeakersParams,
	type SpeakersView,
	speakersRequest,
} from '../protocol/index.ts';
import { answering } from './answer.ts';
import type { Desk } from './desk.ts';
import { cleanUp } from './features/clean-up.ts';
import { codeActionsAt } from './features/code-actions.ts';
import { diagnosticsOf } from './features/diagnostics.ts';
import { speakersView } from './features/speakers.ts';
import type { Reading } from './reading.ts';
import type { Runtime } from './runtime.ts';

/** Ties each request of the protocol to the function that answers it from a reading. */
export function answerRequests(connection: Connection, runtime: Runtime, desk: () => Desk): void {
	/** An answer that is made from a reading of one document, and neutral where there is none. */
	const fromReading =
		<P, R>(name: string, neutral: R, uriOf: (params: P) => string, make: (reading: Reading, params: P) => R) =>
		(params: P, token: CancellationToken) =>
			answering<P, R>({ connection, runtime }, { name, neutral }, async () => {
				const reading = await desk().reading(uriOf(params), token);
				return reading === undefined || !reading.isArticle ? neutral : make(reading, params);
			})(params, token);
	const ofDocument = ({ textDocument }: { readonly textDocument: { readonly uri: string } }) => textDocument.uri;

	connection.languages.diagnostics.on(
		fromReading<DocumentDiagnosticParams, DocumentDiagnosticReport>(
			'diagnostics',
			{ kind: 'full', items: [] },
			ofDocument,
			(reading, { previousResultId }) =>
				previousResultId === reading.id
					? { kind: 'unchanged', resultId: reading.id }
					: { kind: 'full', resultId: reading.id, items: diagnosticsOf(reading, desk().client) },
		),
	);
	connection.onCodeAction(
		fromReading<CodeActionParams, CodeAction[] | null>('code actions', null, ofDocument, (reading, params) =>
			codeActionsAt(reading, params, desk().client),
		),
	);
	connection.onRequest(
		new RequestType<SpeakersParams, SpeakersView | null, void>(speakersRequest),
		fromReading('speakers', null, ({ uri }) => uri, speakersView),
	);
	connection.onRequest(
		new RequestType<CleanUpParams, CleanUpResult | null, void>(cleanUpRequest),
		fromReading('clean up', null, ({ uri }) => uri, cleanUp),
	);
	connection.onRequest(
		new RequestType<RulePageParams, RulePageResult | null, void>(rulePageRequest),
		answering({ connection, runtime }, { name: 'rule page', neutral: null }, ({ ruleId }) => {
			const markdown = rulePage(ruleId, desk().client.ui);
			return markdown === undefined ? null : { markdown };
		}),
	);
}
