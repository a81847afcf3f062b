import {
	type CompletionItem,
	CompletionItemKind,
	type CompletionList,
	type Hover,
	InsertTextFormat,
	MarkupKind,
	type Position,
	type Range,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
	type BookCaret,
	type BookField,
	caretIn,
	type KnownNames,
	type LanguageId,
	shippedNames,
	textOf,
} from '../../core/engine/index.ts';
import type { Client } from '../client.ts';
import { rangeOf } from '../convert.ts';
import type { OpenBook } from '../follow-style-books.ts';
import { inMarkdown } from './markdown.ts';

/** Fields, their values, and public names, where somebody writes a style book. */
export function completionsInBook(
	{ document, ui }: OpenBook,
	position: Position,
	client: Client,
): CompletionList | null {
	const text = document.getText();
	const caret = caretIn(text, document.offsetAt(position));
	if (caret === undefined) return null;
	const range = rangeOf(document, caret.word);
	if (caret.field === undefined) return whole(fieldsFor(caret, range, { ui, client }));
	const field = caret.fields[caret.field];
	if (field?.choices !== undefined) return whole(choicesFor(field.choices, range, ui));
	if (caret.field !== 'name') return null;
	// More letters find other names than the first ones did.
	return { isIncomplete: true, items: publicNames(textOf(text, caret.word), range, ui) };
}

const whole = (items: CompletionItem[]): CompletionList => ({ isIncomplete: false, items });

/** What a field or a value means; who a name belongs to. */
export function hoverInBook(document: TextDocument, position: Position, ui: LanguageId): Hover | null {
	const text = document.getText();
	const offset = document.offsetAt(position);
	const caret = caretIn(text, offset);
	if (caret === undefined) return null;
	const word = textOf(text, caret.word);
	const name = caret.field ?? word;
	const field = Object.hasOwn(caret.fields, name) ? caret.fields[name] : undefined;
	if (field === undefined || word === '') return null;
	const value = caret.field === undefined ? aboutField(name, field, ui) : aboutValue(word, field, ui);
	return value === undefined
		? null
		: { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(document, caret.word) };
}

function aboutField(name: string, { doc, example, choices = {} }: BookField, ui: LanguageId): string {
	const values = Object.entries(choices).map(([value, meaning]) => `- \`${value}\`: ${inMarkdown(meaning[ui])}`);
	return [doc[ui], ['```yaml', `${name}: ${example}`, '```'].join('\n'), values.join('\n')]
		.filter(Boolean)
		.join('\n\n');
}

function aboutValue(word: string, { choices = {} }: BookField, ui: LanguageId): string | undefined {
	if (Object.hasOwn(choices, word)) return choices[word]?.[ui];
	const known = shippedNames.find(word, ui);
	if (known === undefined) return undefined;
	return [`**${inMarkdown(known.name)}**`, ...(known.role === undefined ? [] : [inMarkdown(known.role)])].join('  \n');
}

function fieldsFor(
	{ fields, others }: BookCaret,
	range: Range,
	{ ui, client }: { readonly ui: LanguageId; readonly client: Client },
): CompletionItem[] {
	return Object.entries(fields)
		.filter(([name]) => !others.has(name))
		.map(([name, field], index) => {
			const { newText, isSnippet } = startOf(name, field, client);
			return {
				label: name,
				kind: CompletionItemKind.Property,
				documentation: { kind: MarkupKind.Markdown, value: aboutField(name, field, ui) },
				detail: field.doc[ui],
				sortText: String(index).padStart(2, '0'),
				textEdit: { range, newText },
				...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
				// What can stand there is shown at once.
				...(client.isOurs && field.choices !== undefined && { command: SUGGEST }),
			};
		});
}

const SUGGEST = { title: '', command: 'editor.action.triggerSuggest' } as const;

/** A field as far as it can be written beforehand: `aliases: [|]`, or the first record of a list. */
function startOf(name: string, { shape, fields = {} }: BookField, { takesSnippets }: Client) {
	const place = takesSnippets ? '$0' : '';
	const [first = ''] = Object.keys(fields);
	const newText = {
		text: `${name}: `,
		choice: `${name}: `,
		texts: takesSnippets ? `${name}: [${place}]` : `${name}: `,
		records: `${name}:\n  - ${first}: ${place}`,
	}[shape];
	return { newText, isSnippet: newText.includes('$0') };
}

const choicesFor = (choices: NonNullable<BookField['choices']>, range: Range, ui: LanguageId): CompletionItem[] =>
	Object.entries(choices).map(([value, meaning], index) => ({
		label: value,
		kind: CompletionItemKind.EnumMember,
		detail: meaning[ui],
		sortText: String(index).padStart(2, '0'),
		textEdit: { range, newText: value },
	}));

/** Names of the base that begin so, to be given another role or wrong forms of the house. */
const publicNames = (typed: string, range: Range, ui: LanguageId): CompletionItem[] =>
	knownFrom(shippedNames, typed, ui).map(({ name, role }) => ({
		label: name,
		kind: CompletionItemKind.Value,
		// As it is compared with what was typed: a surname finds the person too.
		filterText: name.startsWith(typed) ? name : `${typed} ${name}`,
		...(role !== undefined && { detail: role }),
		textEdit: { range, newText: name },
	}));

const knownFrom = (names: KnownNames, typed: string, ui: LanguageId) =>
	typed.length < LEAST_TYPED ? [] : names.startingWith(typed, ui, MOST_NAMES);

/** Fewer letters begin too many names. */
const LEAST_TYPED = 2;
const MOST_NAMES = 50;
