import type { MarkStyle } from './mark.ts';

export const openingGlyph = (style: MarkStyle): string => style.slice(0, 1);

export const closingGlyph = (style: MarkStyle): string => style.slice(1);

export const isSingleStyle = (style: MarkStyle): boolean => SINGLES.has(style);

const SINGLES: ReadonlySet<MarkStyle> = new Set(['‚‘', '›‹', '‹›', '‘’', "''"] as const);

/** The single style that belongs inside a double one, and the other way round. */
export const INNER: Readonly<Record<MarkStyle, MarkStyle>> = {
	'„“': '‚‘',
	'»«': '›‹',
	'«»': '‹›',
	'“”': '‘’',
	'""': "''",
	'‚‘': '„“',
	'›‹': '»«',
	'‹›': '«»',
	'‘’': '“”',
	"''": '""',
};
