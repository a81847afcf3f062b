import {
	type CompletionItem,
	CompletionItemKind,
	type CompletionList,
	type DocumentHighlight,
	DocumentHighlightKind,
	type Location,
	type Position,
	type PrepareRenameResult,
	type Range,
	type ReferenceParams,
	type WorkspaceEdit,
} from 'vscode-languageserver';
import { namesOf, renameEverywhere, textOf } from '../../core/engine/index.ts';
import type { Client } from '../client.ts';
import { rangeOf, workspaceEditOf } from '../convert.ts';
import type { Reading } from '../reading.ts';
import { mentionAt, mentionsOfSame } from './places.ts';
import { DOUBTS } from './style-book.ts';

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

/**
 * Names where a word that begins with a capital is being typed: those of this article first, full forms and surnames, but
 * none that is underlined there, then those of the style book and the base.
 */
export function completions(reading: Reading, position: Position): CompletionList | null {
	const { document, article } = reading;
	const offset = document.offsetAt(position);
	const typed = /[\p{L}\p{M}’'-]*$/u.exec(article.text.slice(Math.max(0, offset - 40), offset))?.[0] ?? '';
	if (!/^\p{Lu}/u.test(typed)) return null;
	const range = rangeOf(document, { start: offset - typed.length, end: offset });
	const own = namesInArticle(reading, typed);
	const isLong = LEAST_TYPED <= typed.length;
	const known = isLong ? namesOf(reading.house.book).startingWith(typed, article.lang, MOST_NAMES) : [];
	const others = known.filter(({ name }) => name !== typed && !own.has(name));
	const items = [
		...[...own].map(([name, role]) => proposal({ name, role, order: '0' }, typed, range)),
		...others.map(({ name, role }) => proposal({ name, role, order: '1' }, typed, range)),
	];
	// More letters find other names; of the first ones the editor would keep what only looks a little alike.
	return { isIncomplete: true, items };
}

function namesInArticle({ article, findings }: Reading, typed: string): ReadonlyMap<string, string | undefined> {
	const forms = new Map<string, string | undefined>();
	const doubted = new Set(findings.filter(({ rule }) => DOUBTS.has(rule)).map(({ data }) => data?.['here']));
	for (const { name, surname, known, role } of article.entities) {
		for (const form of [known?.name ?? name, surname]) {
			if (form === undefined || form === typed || forms.has(form) || doubted.has(form)) continue;
			if (form.startsWith(typed) || form.includes(` ${typed}`)) forms.set(form, known?.role ?? role);
		}
	}
	return forms;
}

/** A surname finds the person too, behind those whose name begins so. */
function proposal(
	{ name, role, order }: { readonly name: string; readonly role: string | undefined; readonly order: string },
	typed: string,
	range: Range,
): CompletionItem {
	const isBeginning = name.startsWith(typed);
	return {
		label: name,
		kind: CompletionItemKind.Text,
		...(role !== undefined && { detail: role }),
		filterText: isBeginning ? name : `${typed} ${name}`,
		sortText: `${order}${isBeginning ? 0 : 1}`,
		textEdit: { range, newText: name },
	};
}

/** Fewer letters begin too many names of the base. */
const LEAST_TYPED = 3;
const MOST_NAMES = 20;
