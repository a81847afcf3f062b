import { oncePer } from '../text/once.ts';
import { rememberByWord } from '../text/remember-words.ts';
import { holdersOfAny, unpackIndex } from '../text/word-index.ts';
import { baseLines } from './base-lines.ts';
import { areNear, nearKeysOf } from './near-index.ts';
import { slipBetween } from './slip.ts';
import { plainLetters } from './sound-form.ts';

/** A name as it stands in terms, with the heads it stands beside. */
export interface Eponym {
	/** As it is written in the term: `Lenz`, `Max-Planck`. */
	readonly name: string;
	/** `Heinrich Friedrich Emil Lenz`; empty where the term names a place or several people. */
	readonly bearer: string;
	/** Heads in lower case, not inflected. */
	readonly heads: readonly string[];
}

export interface Eponyms {
	/** True for a form of any head, in lower case. */
	isHead(lower: string): boolean;
	/**
	 * The term meant by `name` beside `head` (both in lower case), where the name is one slip away from it. Undefined if
	 * the name is right there, or if two are equally near.
	 */
	meant(name: string, head: string): Eponym | undefined;
	/** True if the term is known as it is written. */
	isRight(name: string, head: string): boolean;
}

/** How a language inflects a head and spells a name, in lower case. */
interface Inflection {
	/** `satz` → `satz`, `sätz`. */
	readonly headStems: (lower: string) => readonly string[];
	readonly headEndings: readonly string[];
	readonly spellOut: (lower: string) => string;
}

/** The terms named for somebody in a language; of the table only the lines are read that a word asks for. */
export const eponymsWith = oncePer(readEponyms);

function readEponyms(inflection: Inflection): Eponyms {
	const headsOf = readHeads(inflection);
	const near = termsNear();
	/** `Moebius`, `Gauss`, `Poincare` are `Möbius`, `Gauß`, `Poincaré`: a matter of the keyboard or of the house. */
	const isSameName = (a: string, b: string) =>
		a === b || plainLetters(inflection.spellOut(a)) === plainLetters(inflection.spellOut(b));
	const bearing = (eponym: Eponym, head: string) => headsOf(head).some((one) => eponym.heads.includes(one));
	const isRight = (name: string, head: string) =>
		near(name).some((eponym) => isSameName(name, eponym.lower) && bearing(eponym, head));
	return {
		isHead: (lower) => headsOf(lower).length !== 0,
		isRight,
		meant(name, head) {
			if (isRight(name, head)) return undefined;
			const costs = near(name)
				.filter((eponym) => bearing(eponym, head))
				.flatMap((eponym) => costOf(name, eponym))
				.sort((a, b) => a.cost - b.cost);
			const [first] = costs;
			const second = costs.find(({ eponym }) => eponym.lower !== first?.eponym.lower);
			return first?.cost === second?.cost ? undefined : first?.eponym;
		},
	};
}

interface ReadEponym extends Eponym {
	/** The name in lower case. */
	readonly lower: string;
}

/** Terms whose name is near another one, in the order of the table. */
function termsNear(): (name: string) => readonly ReadEponym[] {
	const lines = baseLines();
	const index = unpackIndex(lines.packed.nearTerms);
	return rememberByWord((name) =>
		holdersOfAny(index, nearKeysOf(name))
			.map((number) => readLine(lines.line(number)))
			.filter(({ lower }) => areNear(name, lower)),
	);
}

function readLine(line: string): ReadEponym {
	const [name = '', bearer = '', heads = ''] = line.split('|');
	return { name, lower: name.toLowerCase(), bearer, heads: heads.toLowerCase().split('; ') };
}

/** The heads that a word may be a form of. */
function readHeads({ headStems, headEndings }: Inflection): (lower: string) => readonly string[] {
	const byStem = new Map<string, string[]>();
	for (const head of allHeads()) {
		for (const stem of headStems(head)) {
			const known = byStem.get(stem);
			if (known === undefined) byStem.set(stem, [head]);
			else known.push(head);
		}
	}
	return (lower) => {
		let found: readonly string[] | undefined;
		for (const ending of headEndings) {
			const heads = lower.endsWith(ending) ? byStem.get(lower.slice(0, lower.length - ending.length)) : undefined;
			if (heads !== undefined) found = found === undefined ? heads : [...found, ...heads];
		}
		return found ?? NO_HEADS;
	};
}

const NO_HEADS: readonly string[] = [];

function allHeads(): ReadonlySet<string> {
	const { line, range } = baseLines();
	const [from, to] = range('term');
	const heads = new Set<string>();
	for (let number = from; number < to; number += 1) {
		const own = line(number);
		for (const head of own
			.slice(own.lastIndexOf('|') + 1)
			.toLowerCase()
			.split('; '))
			heads.add(head);
	}
	return heads;
}

/** What the slip costs, none if it is no slip or too much for so short a name. */
function costOf(
	written: string,
	eponym: ReadEponym,
): readonly { readonly cost: number; readonly eponym: ReadEponym }[] {
	const { length } = eponym.lower;
	const slip = slipBetween(written, eponym.lower);
	const most = length < 5 ? 0.4 : length < 6 ? 0.6 : 0.8;
	return slip === undefined || most < slip.cost ? [] : [{ cost: slip.cost, eponym }];
}
