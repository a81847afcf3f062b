import {
	type CancellationToken,
	type CodeAction,
	type CodeActionParams,
	type Connection,
	type DocumentDiagnosticParams,
	type DocumentDiagnosticReport,
	RequestType,
	type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { rulePage } from '../core/engine/index.ts';
import {
	type CleanUpParams,
	type CleanUpResult,
	cleanUpRequest,
	type MarksParams,
	type MarksResult,
	marksRequest,
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
import { hoverAt } from './features/hover.ts';
import { inlayHints } from './features/inlay-hints.ts';
import { marksOf } from './features/marks.ts';
import { completions, firstMention, highlights, prepareRename, references, rename } from './features/names.ts';
import { documentSymbols, foldingRanges } from './features/outline.ts';
import { speakersView } from './features/speakers.ts';
import { completionsInBook, hoverInBook } from './features/style-book-help.ts';
import { workspaceSymbols } from './features/workspace-symbols.ts';
import { type OpenBook, openBook, problemsIn } from './follow-style-books.ts';
import type { Reading } from './reading.ts';
import type { Runtime } from './runtime.ts';

/** Ties each request of the protocol to the function that answers it from a reading. */
export function answerRequests(connection: Connection, runtime: Runtime, desk: () => Desk): void {
	const answers = answersFrom({ connection, runtime }, desk);
	answerForDiagnostics(connection, desk, answers);
	answerEditor(connection, desk, answers);
	answerExtension(connection, desk, answers);
}

type Answers = ReturnType<typeof answersFrom>;

/** The ways an answer comes about. */
function answersFrom(base: { readonly connection: Connection; readonly runtime: Runtime }, desk: () => Desk) {
	/** An answer that is made from a reading of one document, and neutral where there is none. */
	const fromReading =
		<P, R>(name: string, neutral: R, uriOf: (params: P) => string, make: (reading: Reading, params: P) => R) =>
		(params: P, token: CancellationToken) =>
			answering<P, R>(base, { name, neutral }, async () => {
				const reading = await desk().reading(uriOf(params), token);
				return reading === undefined || !reading.isArticle ? neutral : make(reading, params);
			})(params, token);

	/** The same for the requests of the protocol, which all name their document alike; `null` where there is nothing to say. */
	const inArticle = <P extends { readonly textDocument: { readonly uri: string } }, R>(
		name: string,
		make: (reading: Reading, params: P) => R | null,
	) => fromReading<P, R | null>(name, null, ({ textDocument }) => textDocument.uri, make);

	/** An answer about an article, or about a style book where one is open. */
	const inEither =
		<P extends TextDocumentPositionParams, R>(
			name: string,
			ofArticle: (reading: Reading, params: P) => R | null,
			ofBook: (book: OpenBook, params: P) => R | null,
		) =>
		(params: P, token: CancellationToken) =>
			desk().styleBooks.isBook(params.textDocument.uri)
				? answering<P, R | null>(base, { name, neutral: null }, async () => {
						const book = await openBook(desk(), params.textDocument.uri);
						return book === undefined ? null : ofBook(book, params);
					})(params, token)
				: inArticle(name, ofArticle)(params, token);

	/** An answer that needs no reading. */
	const plainly = <P, R>(name: string, neutral: R, make: (params: P) => Promise<R> | R) =>
		answering<P, R>(base, { name, neutral }, make);

	return { fromReading, inArticle, inEither, plainly };
}

function answerForDiagnostics(connection: Connection, desk: () => Desk, { fromReading, plainly }: Answers): void {
	const ofArticle = fromReading<DocumentDiagnosticParams, DocumentDiagnosticReport>(
		'diagnostics',
		{ kind: 'full', items: [] },
		({ textDocument }) => textDocument.uri,
		(reading, { previousResultId }) =>
			previousResultId === reading.id
				? { kind: 'unchanged', resultId: reading.id }
				: { kind: 'full', resultId: reading.id, items: diagnosticsOf(reading, desk().client) },
	);
	const ofBook = plainly<DocumentDiagnosticParams, DocumentDiagnosticReport>(
		'diagnostics',
		{ kind: 'full', items: [] },
		async ({ textDocument }) => ({ kind: 'full', items: await problemsIn(desk(), textDocument.uri) }),
	);
	connection.languages.diagnostics.on((params, token) =>
		(desk().styleBooks.isBook(params.textDocument.uri) ? ofBook : ofArticle)(params, token),
	);
}

/** What any editor may ask. */
function answerEditor(connection: Connection, desk: () => Desk, { inArticle, inEither, plainly }: Answers): void {
	connection.onCodeAction(
		inArticle<CodeActionParams, CodeAction[]>('code actions', (reading, params) =>
			codeActionsAt(reading, params, desk().client),
		),
	);
	connection.onHover(
		inEither(
			'hover',
			(reading, { position }) => hoverAt(reading, position),
			({ document, ui }, { position }) => hoverInBook(document, position, ui),
		),
	);
	connection.onDocumentSymbol(inArticle('outline', documentSymbols));
	connection.onFoldingRanges(inArticle('folding', foldingRanges));
	connection.onDocumentHighlight(inArticle('highlights', (reading, { position }) => highlights(reading, position)));
	connection.onDefinition(inArticle('first mention', (reading, { position }) => firstMention(reading, position)));
	connection.onReferences(inArticle('references', references));
	connection.onPrepareRename(inArticle('rename', (reading, { position }) => prepareRename(reading, position)));
	connection.onRenameRequest(inArticle('rename', (reading, params) => rename(reading, params, desk().client)));
	connection.onCompletion(
		inEither(
			'completion',
			(reading, { position }) => completions(reading, position),
			(book, { position }) => completionsInBook(book, position, desk().client),
		),
	);
	connection.languages.inlayHint.on(inArticle('inlay hints', (reading, { range }) => inlayHints(reading, range)));
	connection.onWorkspaceSymbol(
		plainly('workspace symbols', null, async ({ query }) => workspaceSymbols(await desk().readings(), query)),
	);
}

/** What our own extension asks besides. */
function answerExtension(connection: Connection, desk: () => Desk, { fromReading, plainly }: Answers): void {
	connection.onRequest(
		new RequestType<SpeakersParams, SpeakersView | null, void>(speakersRequest),
		fromReading('speakers', null, ({ uri }) => uri, speakersView),
	);
	connection.onRequest(
		new RequestType<CleanUpParams, CleanUpResult | null, void>(cleanUpRequest),
		fromReading('clean up', null, ({ uri }) => uri, cleanUp),
	);
	connection.onRequest(
		new RequestType<MarksParams, MarksResult | null, void>(marksRequest),
		fromReading('marks', null, ({ uri }) => uri, marksOf),
	);
	connection.onRequest(
		new RequestType<RulePageParams, RulePageResult | null, void>(rulePageRequest),
		plainly('rule page', null, ({ ruleId }) => {
			const markdown = rulePage(ruleId, desk().client.ui);
			return markdown === undefined ? null : { markdown };
		}),
	);
}
