import { bookFields } from './schema.ts';

/**
 * Names with their fields as they are written in nearly all files, up to the next name, as an expression that takes up to
 * so many at once: a hundred thousand of them are found in no time. Of what is plain it leaves some to the reader of lines:
 * the last name, fields before the name, remarks between them, long lists.
 */
export function namePattern(indent: number, most: number): RegExp {
	const item = `${' '.repeat(indent)}- `;
	const field = ' '.repeat(indent + 2);
	const listed = `${LINE_END}(?:${itemsAt(field)}|${itemsAt(`${field}  `)})`;
	const list = `(?: +\\[ *(?:${LISTED}(?:, *${LISTED})*)?\\] *${LINE_END}| +${WORDS}${LINE_END}| *${listed})`;
	const fields = [
		`role:${notAgain('role', field)} +${WORDS}${LINE_END}`,
		`kind:${notAgain('kind', field)} +${oneOf(KIND.choices)} *${LINE_END}`,
		`gender:${notAgain('gender', field)} +${oneOf(GENDER.choices)} *${LINE_END}`,
		`aliases:${notAgain('aliases', field)}${list}`,
		`wrong:${notAgain('wrong', field)}${list}`,
	];
	const others = `(?:${field}(?:${fields.join('|')})){0,${fields.length}}${nothing(indent)}`;
	return new RegExp(`(?:${item}name: ${WORDS}${LINE_END}(?:(?=${item})|${others}(?=${item}))){1,${most}}`, 'y');
}

const { kind: KIND, gender: GENDER } = bookFields.names.fields;

const oneOf = (choices: Readonly<Record<string, unknown>>): string => `(?:${Object.keys(choices).join('|')})`;

/** Letters and digits; behind ASCII nothing has a meaning in YAML but the blanks and marks of old machines. */
const FIRST = 'A-Za-z0-9\\u00c0-\\u167f\\u1681-\\u1fff';
/** Control signs and what some count as a line end. */
const ODD = '\\0-\\x1f\\x7f\\x85\\ufeff\\u2028\\u2029';
const BARE = `[${FIRST}][^${ODD}:#]*`;
const QUOTED = `(?:"[${FIRST}][^${ODD}"\\\\]*"|'[${FIRST}][^${ODD}'\\\\]*') *`;
const WORDS = `(?:${BARE}|${QUOTED})`;
const LISTED = `(?:[${FIRST}][^${ODD}:#,[\\]{}"']*|${QUOTED})`;

/** With a remark before it, if there is one. */
const LINE_END = '(?:\\r?\\n|(?<= )#[^\\n]*\\n)';

/** So many lines at most are taken at once, as each of them has to be remembered until the end. */
const MOST_LINES = 20;

/** Lines without words, and remarks; at the column of the dashes none of them has one. */
const nothing = (indent: number): string =>
	`(?: *\\r?\\n| {0,${indent}}#[^\\n-]*\\n| {${indent + 1},}#[^\\n]*\\n){0,${MOST_LINES}}`;

const itemsAt = (indent: string): string => `(?:${indent}- +${WORDS}${LINE_END}){1,${MOST_LINES}}`;

/** A field that is there twice is a mistake to be told of. */
const notAgain = (name: string, field: string): string => `(?!(?:[^\\n]*\\n${field}){1,${MOST_LINES * 6}}?${name}:)`;

/** Whether a line is longer than this, in UTF-16 units. */
export function hasLineOver(most: number, text: string): boolean {
	for (let at = 0; at + most < text.length; ) {
		const last = text.lastIndexOf('\n', at + most);
		if (last < at) return true;
		at = last + 1;
	}
	return false;
}
