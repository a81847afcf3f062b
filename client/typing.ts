import {
	type Diagnostic,
	Disposable,
	type Event,
	EventEmitter,
	languages,
	type TextDocument,
	window,
	workspace,
} from 'vscode';

/** Knows where somebody is typing, so that a quotation just opened is not called unclosed at once. */
export interface Typing extends Disposable {
	/** What to underline now; `held` if some of it has to wait. */
	inPeace(
		document: TextDocument,
		diagnostics: readonly Diagnostic[],
	): { readonly shown: readonly Diagnostic[]; readonly held: boolean };
	/** The caret has left the paragraph, or a second has passed: what was held may be shown. */
	readonly onDidPause: Event<void>;
}

const pauseInMilliseconds = 1000;

interface Spell {
	readonly document: TextDocument;
	readonly line: number;
	/** Rules that had something to say here before; they may go on. */
	readonly before: ReadonlySet<string>;
	readonly timer: unknown;
}

export function trackTyping(): Typing {
	const paused = new EventEmitter<void>();
	let spell: Spell | undefined;
	let holds = false;

	const end = () => {
		clearTimeout(spell?.timer);
		spell = undefined;
		if (holds) paused.fire();
		holds = false;
	};
	const subscriptions = Disposable.from(
		paused,
		workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
			const change = contentChanges[0];
			if (change === undefined || document !== window.activeTextEditor?.document) return;
			const { line } = change.range.start;
			const goesOn = spell?.document === document && spell.line === line;
			if (!goesOn) end();
			clearTimeout(spell?.timer);
			const before = spell?.before ?? new Set(quoteRulesOn(line, languages.getDiagnostics(document.uri)));
			spell = { document, line, before, timer: setTimeout(end, pauseInMilliseconds) };
		}),
		window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
			if (spell === undefined || textEditor.document !== spell.document) return;
			if (selections.every(({ active }) => active.line !== spell?.line)) end();
		}),
		window.onDidChangeActiveTextEditor(end),
	);
	return {
		inPeace: (document, diagnostics) => {
			if (spell?.document !== document) return { shown: diagnostics, held: false };
			const { line, before } = spell;
			const shown = diagnostics.filter((one) => quoteRulesOn(line, [one]).every((rule) => before.has(rule)));
			const held = shown.length < diagnostics.length;
			holds ||= held;
			return { shown, held };
		},
		onDidPause: paused.event,
		dispose: () => {
			clearTimeout(spell?.timer);
			subscriptions.dispose();
		},
	};
}

/** A paragraph is a line; the rules on quotation marks, and on who speaks, judge what is not yet written. */
const quoteRulesOn = (line: number, diagnostics: readonly Diagnostic[]): readonly string[] =>
	diagnostics
		.filter(({ range }) => range.start.line <= line && line <= range.end.line)
		.map(ruleOf)
		.filter((rule) => rule.startsWith('quotes/') || rule.startsWith('speakers/'));

const ruleOf = ({ code }: Diagnostic): string => String(typeof code === 'object' ? code.value : code);
