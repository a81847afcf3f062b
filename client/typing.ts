import {
	type Diagnostic,
	Disposable,
	type Event,
	EventEmitter,
	languages,
	type TextDocument,
	type TextDocumentContentChangeEvent,
	window,
	workspace,
} from 'vscode';
import { keysOf, type Spell, type Underlined, waits } from './unfinished.ts';

/** Knows where somebody is typing, so that what is not finished yet is not called wrong at once. */
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

export function trackTyping(): Typing {
	const paused = new EventEmitter<void>();
	let spell: (Spell & { readonly document: TextDocument; readonly timer: unknown }) | undefined;
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
			const { line, character } = change.range.start;
			if (spell?.document !== document || spell.caret.line !== line || !isTyped(change)) end();
			if (!isTyped(change)) return;
			clearTimeout(spell?.timer);
			const caret = { line, character: character + change.text.length };
			const before = spell?.before ?? keysOf(languages.getDiagnostics(document.uri).map(underlined), line);
			spell = { document, caret, before, timer: setTimeout(end, pauseInMilliseconds) };
		}),
		window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
			if (spell === undefined || textEditor.document !== spell.document) return;
			if (selections.every(({ active }) => active.line !== spell?.caret.line)) end();
		}),
		window.onDidChangeActiveTextEditor(end),
	);
	return {
		inPeace: (document, diagnostics) => {
			const now = spell;
			if (now?.document !== document) return { shown: diagnostics, held: false };
			const shown = diagnostics.filter((one) => !waits(underlined(one), now));
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

/** A letter, or a mark with the one that closes it. What is pasted or mended is finished, and so is a paragraph with its line. */
const isTyped = ({ text, range, rangeLength }: TextDocumentContentChangeEvent): boolean =>
	text.length <= 2 && (text !== '' || rangeLength <= 1) && !text.includes('\n') && range.isSingleLine;

const underlined = ({ code, range: { start, end } }: Diagnostic): Underlined => ({
	rule: String(typeof code === 'object' ? code.value : code),
	start,
	end,
});
