/**
 * Forms of a German name that begins with adjectives, besides the one that lists give: `Deutscher Städtetag` →
 * `Deutsche Städtetag` (behind `der`), `Deutschen Städtetag`, `Deutschem Städtetag`, `Deutschen Städtetages`.
 * What is put behind the last noun otherwise (`Städtetags`) is read off as of any name. Empty for names that do not.
 */
export function adjectiveForms(name: string): readonly string[] {
	const { adjectives = '', rest = '' } = BEGINNING.exec(name)?.groups ?? {};
	if (adjectives === '') return NONE;
	const ending = /e[rs]?$/u.exec(adjectives)?.[0] ?? 'e';
	const forms = (OTHERS[ending] ?? NONE).map((other) => adjectives.replaceAll(/e[rs]?(?=\s|$)/gu, other) + rest);
	return ending !== 'e' && /^ [\p{L}-]+[bdgktz]$/u.test(rest)
		? [...forms, `${adjectives.replaceAll(/e[rs]?(?=\s|$)/gu, 'en')}${rest}es`]
		: forms;
}

const BEGINNING =
	/^(?<adjectives>(?:\p{Lu}[\p{L}-]*(?:isch|lich|deutsch|tional|gemein|är|ig)|Deutsch|Frei|Jung|Neu|Rot|Vereint|Weiß|Zweit)(?<ending>e[rs]?)(?: (?:\p{Lu}[\p{L}-]*isch|Rot)\k<ending>)?)(?<rest> \p{Lu}.*)$/u;

/** By the ending that a name has without an article, those it takes otherwise. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
	er: ['e', 'en', 'em'],
	e: ['en', 'er'],
	es: ['e', 'en', 'em'],
};

const NONE: readonly string[] = [];
