import {
	type CompletionItem,
	CompletionItemKind,
	type DocumentHighlight,
	DocumentHighlightKind,
	type Location,
	type Position,
	type PrepareRenameResult,
	type ReferenceParams,
	type WorkspaceEdit,
} from 'vscode-languageserver';
import { type Entity, renameEverywhere, textOf } from '../../core/engine/index.ts';
import type { Client } from '../client.ts';
import { rangeOf, workspaceEditOf } from '../convert.ts';
import type { Reading } from '../reading.ts';
import { mentionAt, mentionsOfSame } from './places.ts';

/** All mentions of the person or body under the caret light up. */
export const highlights = (reading: Reading, position: Position): DocumentHighlight[] =>
	mentionsAt(reading, position).map((mention) => ({
		range: rangeOf(reading.document, mention),
		kind: DocumentHighlightKind.Text,
	}));

/** Where the name is introduced: its first mention. */
export function firstMention(reading: Reading, position: Position): Location | null {
	const [first] = mentionsAt(reading, position);
	return first === undefined ? null : { uri: reading.document.uri, range: rangeOf(reading.document, first) };
}

export function references(reading: Reading, { position, context }: ReferenceParams): Location[] {
	const mentions = mentionsAt(reading, position);
	return (context.includeDeclaration ? mentions : mentions.slice(1)).map((mention) => ({
		uri: reading.document.uri,
		range: rangeOf(reading.document, mention),
	}));
}

const mentionsAt = (reading: Reading, position: Position) =>
	mentionsOfSame(reading, reading.document.offsetAt(position));

/** What F2 puts into its box: the name under the caret without ending or compound tail. */
export function prepareRename(reading: Reading, position: Position): PrepareRenameResult | null {
	const mention = mentionAt(reading, reading.document.offsetAt(position));
	if (mention === undefined) return null;
	return { range: rangeOf(reading.document, mention.stem), placeholder: textOf(reading.article.text, mention.stem) };
}

/** The edits that give the person or body under the caret another name everywhere, for the version they were made for. */
export function rename(
	reading: Reading,
	{ position, newName }: { readonly position: Position; readonly newName: string },
	client: Client,
): WorkspaceEdit | null {
	const mention = mentionAt(reading, reading.document.offsetAt(position));
	const name = newName.trim();
	if (mention === undefined || name === '' || /[\r\n]/u.test(name)) return null;
	return workspaceEditOf(reading.document, renameEverywhere(reading.article, mention, name), client);
}

/** The names of this article, full forms and surnames, where a word that begins with a capital is being typed. */
export function completions(reading: Reading, position: Position): CompletionItem[] {
	const { document, article } = reading;
	const offset = document.offsetAt(position);
	const typed = /[\p{L}\p{M}’'-]*$/u.exec(article.text.slice(Math.max(0, offset - 40), offset))?.[0] ?? '';
	if (!/^\p{Lu}/u.test(typed)) return [];
	const range = rangeOf(document, { start: offset - typed.length, end: offset });
	const forms = new Map<string, Entity>();
	for (const entity of article.entities) {
		for (const form of [entity.known?.name ?? entity.name, entity.surname]) {
			if (form !== undefined && form !== typed && form.startsWith(typed) && !forms.has(form)) forms.set(form, entity);
		}
	}
	return [...forms].map(([label, entity]) => ({
		label,
		kind: CompletionItemKind.Text,
		...((entity.known?.role ?? entity.role) !== undefined && { detail: entity.known?.role ?? entity.role ?? '' }),
		textEdit: { range, newText: label },
	}));
}
