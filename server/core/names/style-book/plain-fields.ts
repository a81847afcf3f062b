import type { BookName } from '../style-book.ts';
import { readFlow, readValue, type Value } from './plain-values.ts';
import { bookFields } from './schema.ts';

/** An item as far as it was read. */
export interface Item {
	name: string | undefined;
	kind: BookName['kind'];
	gender: BookName['gender'];
	role: string | undefined;
	aliases: string[] | undefined;
	wrong: string[] | undefined;
	/** The list whose items may follow on lines of their own. */
	open: string[] | undefined;
	/** The column of the dashes of that list, once one was met. */
	dashes: number | undefined;
}

export const newItem = (): Item => ({
	name: undefined,
	kind: undefined,
	gender: undefined,
	role: undefined,
	aliases: undefined,
	wrong: undefined,
	open: undefined,
	dashes: undefined,
});

const NONE: readonly string[] = Object.freeze([]);

export const nameOf = (
	{ kind, gender, role, aliases = NONE as string[], wrong = NONE as string[] }: Item,
	name: string,
): BookName => ({
	name,
	kind,
	gender,
	role,
	aliases,
	wrong,
});

/** Reads a field, or an item of a list; false where the line is of another shape. */
export function readLine(
	text: string,
	{ at, column }: { readonly at: number; readonly column: number },
	{ indent, item }: { readonly indent: number; readonly item: Item },
): boolean {
	if (text.charCodeAt(at) === DASH) return indent + 2 <= column && readListed(text, { at: at + 1, column }, item);
	if (column !== indent + 2) return false;
	item.open = undefined;
	const colon = text.indexOf(':', at);
	switch (text.slice(at, Math.min(colon, at + LONGEST_FIELD))) {
		case 'name':
			item.name = first(item.name, readValue(text, colon + 1));
			return item.name !== undefined;
		case 'role':
			item.role = first(item.role, readValue(text, colon + 1));
			return item.role !== undefined;
		case 'kind':
			item.kind = choiceIn(KIND.choices, first(item.kind, readValue(text, colon + 1)));
			return item.kind !== undefined;
		case 'gender':
			item.gender = choiceIn(GENDER.choices, first(item.gender, readValue(text, colon + 1)));
			return item.gender !== undefined;
		case 'aliases':
			return item.aliases === undefined && readList(text, colon + 1, item, 'aliases');
		case 'wrong':
			return item.wrong === undefined && readList(text, colon + 1, item, 'wrong');
		default:
			return false;
	}
}

const DASH = 0x2d;
const LONGEST_FIELD = 8;
const { kind: KIND, gender: GENDER } = bookFields.names.fields;

/** A field that is there twice is a mistake to be told of. */
const first = (before: string | undefined, value: Value | undefined): string | undefined =>
	before === undefined ? value?.text : undefined;

const choiceIn = <Choice extends string>(
	choices: Readonly<Record<Choice, unknown>>,
	value: string | undefined,
): Choice | undefined => (value !== undefined && Object.hasOwn(choices, value) ? (value as Choice) : undefined);

/** A dash further right than the first one belongs to the text before it, as YAML sees it. */
function readListed(
	text: string,
	{ at, column }: { readonly at: number; readonly column: number },
	item: Item,
): boolean {
	const value = item.open === undefined || column !== (item.dashes ?? column) ? undefined : readValue(text, at);
	if (value === undefined) return false;
	item.open?.push(value.text);
	item.dashes = column;
	return true;
}

function readList(text: string, at: number, item: Item, field: 'aliases' | 'wrong'): boolean {
	const list = readFlow(text, at);
	if (list === undefined) return false;
	item[field] = list.texts;
	item.open = list.isOpen ? list.texts : undefined;
	item.dashes = undefined;
	return true;
}
