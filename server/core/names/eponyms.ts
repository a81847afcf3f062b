import { rememberByWord } from '../text/remember-words.ts';
import { eponyms as table } from './base/eponyms.ts';
import { scanNear } from './near-index.ts';
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

/** How a language inflects a head. */
type HeadForms = (lower: string) => readonly string[];

const made = new WeakMap<HeadForms, Eponyms>();

/** The terms named for somebody in a language; read when the first article asks for them. */
export function eponymsWith(headForms: HeadForms): Eponyms {
	const known = made.get(headForms) ?? readEponyms(table, headForms);
	made.set(headForms, known);
	return known;
}

function readEponyms(text: string, headForms: HeadForms): Eponyms {
	const { byName, heads } = readTable(text, headForms);
	const headsOf = (form: string) => heads.get(form) ?? NO_LINES;
	const names = [...byName.keys()];
	const index = scanNear(names);
	const near = rememberByWord((name) => index.near(name).map((at) => names[at] ?? ''));
	const bearing = (name: string, head: string) =>
		byName.get(name)?.find((eponym) => headsOf(head).some((one) => eponym.heads.includes(one)));
	const isRight = (name: string, head: string) =>
		near(name).some((other) => isSameName(name, other) && bearing(other, head) !== undefined);
	return {
		isHead: (lower) => heads.has(lower),
		isRight,
		meant(name, head) {
			if (isRight(name, head)) return undefined;
			const found = near(name)
				.map((other) => ({ cost: costBetween(name, other), eponym: bearing(other, head) }))
				.filter(({ cost, eponym }) => eponym !== undefined && cost !== undefined)
				.sort((a, b) => (a.cost ?? 0) - (b.cost ?? 0));
			return found[0]?.cost === found[1]?.cost ? undefined : found[0]?.eponym;
		},
	};
}

/** `Moebius`, `Gauss`, `Poincare` are `Möbius`, `Gauß`, `Poincaré`: a matter of the keyboard or of the house. */
const isSameName = (a: string, b: string): boolean => a === b || bare(a) === bare(b);
const bare = (name: string): string => plainLetters(name.replace(/[äöüø]/gu, (one) => SPELT_OUT[one] ?? one));
const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe' };

/** What the slip costs, undefined if it is none or too much for so short a name. */
function costBetween(written: string, right: string): number | undefined {
	const slip = slipBetween(written, right);
	const most = right.length < 5 ? 0.4 : right.length < 6 ? 0.6 : 0.8;
	return slip === undefined || most < slip.cost ? undefined : slip.cost;
}

/** The terms by the name in them, and the heads by their forms. */
function readTable(text: string, headForms: HeadForms) {
	const byName = new Map<string, Eponym[]>();
	const heads = new Map<string, readonly string[]>();
	const known = new Set<string>();
	for (const line of text.split('\n')) {
		const [first = '', bearer = '', list = ''] = line.split('|').map((part) => part.trim());
		if (list === '' || first.startsWith('#')) continue;
		const own = list.toLowerCase().split('; ');
		for (const head of own) {
			if (known.has(head)) continue;
			known.add(head);
			for (const form of headForms(head)) heads.set(form, [...(heads.get(form) ?? NO_LINES), head]);
		}
		const key = first.toLowerCase();
		byName.set(key, [...(byName.get(key) ?? []), { name: first, bearer, heads: own }]);
	}
	return { byName, heads };
}

/** Whom the terms are named for, as lines of the base of persons: name | | gender, not told | field in German | in English. */
export function bearerLines(): readonly string[] {
	let fields = '';
	return table.split('\n').flatMap((line) => {
		const [first = '', second = ''] = line.split('|').map((part) => part.trim());
		if (first.startsWith('#')) fields = `${first.slice(1).trim()} | ${second}`;
		return first.startsWith('#') || !second.includes(' ') ? NO_LINES : [`${second} | | | ${fields} | | `];
	});
}

const NO_LINES: readonly string[] = [];
