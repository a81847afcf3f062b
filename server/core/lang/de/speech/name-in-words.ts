import type { LocalSpan } from '../../../model/paragraph.ts';
import type { NamePlace } from '../../pack/speech.ts';
import { isPersonal } from './genders.ts';
import type { Phrase } from './phrase-head.ts';

/** Which of the names among the words for a speaker they mean, by its index; undefined if none of them. */
export function nameIn(words: string, phrase: Phrase, names: readonly NamePlace[]): number | undefined {
	if (isAtSeat(words, phrase)) return undefined;
	return nameMeant(words, phrase, names);
}

/** `die Universität Bayreuth`, `das Landgericht Hof`: the town tells where the body sits, and which one it is. */
export const isAtSeat = (words: string, { head, headEnd }: Phrase): boolean =>
	head !== undefined && SEATED.test(head) && /^ \p{Lu}/u.test(words.slice(headEnd));

const SEATED =
	/(?:universität|hochschule|gericht|staatsanwaltschaft|polizei|präsidium|feuerwehr|flughafen|bistum|klinikum|stadtwerke|messe|handelskammer|studierendenwerk)(?:e?s|s)?$/u;

/** The name the words mean: nothing but titles before it, or right behind the comma of an apposition. */
function nameMeant(words: string, phrase: Phrase, names: readonly NamePlace[]): number | undefined {
	const { head, headEnd } = phrase;
	for (const [index, name] of names.entries()) {
		const { from, to } = name;
		if (isInCompound(words, name, phrase)) {
			if (ACRONYM_FIRST.test(words.slice(from, to)) || (head !== undefined && isPersonal(head))) continue;
			return undefined;
		}
		const before = words.slice(0, from);
		if (ownsNext(words, name, names[index + 1])) return index + 1;
		const isOwner = name.isInflected && OWNED.test(before);
		const isLast = /^(?:$| (?:vo[nm]|aus) |,| \()/u.test(words.slice(to));
		if (!isOwner && (from < headEnd || isTitleOnly(before) || isApposed(before, isLast))) return index;
	}
	return undefined;
}

/** `Der Anwalt |Jens Petersens`: behind an article and a noun somebody else’s name has an ending, one’s own has none. */
const OWNED = /^(?:de[rmn]|die|das|eine?[nmr]?) (?:\p{Ll}[\p{L}-]+ )?\p{Lu}[\p{L}-]+ $/iu;

/** `der Vorsitzende, |Jan Holm`, `der Vorsitzende, der Arzt |Jan Holm`, `die Siegerin, die 17-jährige |Anna Beck` at the end. */
const isApposed = (before: string, isLast: boolean): boolean =>
	/,\s*(?:\p{Lu}[\p{L}.-]*\s+){0,4}$/u.test(before) ||
	(isLast && /, d(?:er|ie) (?:[\p{Ll}\d-]+e (?:\p{Lu}[\p{L}.-]* ){0,3}|(?:\p{Lu}[\p{L}.-]* ){1,3})$/u.test(before));

/** `Kiels Torschütze Jan Holm`, `der Vorsitzende, Sachsens Regierungschef Jan Holm`, is Holm. */
const ownsNext = (words: string, name: NamePlace, next: NamePlace | undefined): boolean =>
	next !== undefined &&
	/(?:s|’)$/u.test(words.slice(name.from, name.to)) &&
	/^ (?:\p{Ll}+[rn] )?(?:\p{Lu}[\p{L}-]+ )?$/u.test(words.slice(name.to, next.from)) &&
	/^$|, $/u.test(words.slice(0, name.from));

/** `der CDU-Politiker` is not the party, `die Biden-Regierung` not Biden. */
function isInCompound(words: string, { from, to }: NamePlace, { head, headEnd }: Phrase): boolean {
	const name = words.slice(from, to);
	const isWhole = from < headEnd && /-\p{L}+$/u.test(name) && (isOffice(head) || ACRONYM_FIRST.test(name));
	return words[to] === '-' || isWhole;
}

/** `SPD-Fraktionsvize Carla Nowak` is not the party, whatever a Fraktionsvize is. */
const ACRONYM_FIRST = /^\p{Lu}\p{L}{0,8}\p{Lu}-\p{L}/u;

/** `der CDU-Politiker`: the whole word is known as a compound of the party. */
const isOffice = (head: string | undefined): boolean => head?.includes('-') === true && isPersonal(head);

/** `der stellvertretende US-Außenminister`, not `der Sprecher der` or `ein Beamter aus`. */
function isTitleOnly(before: string): boolean {
	const firstNoun = /\p{Lu}[\p{L}-]+/u.exec(before.replace(/^\p{Lu}\p{Ll}{1,6}\s/u, (word) => word.toLowerCase()));
	if (firstNoun === null) return true;
	return !/[(,]|\s(?:de[rsmn]|die|das|eine[rsm]?|von|vom|in|im|für|bei|beim|am|an|zu|zur|zum|aus|mit|auf|gegen|über|wie)\s/u.test(
		before.slice(firstNoun.index),
	);
}

/** `die Bergrettung |Tirol`: a place there tells which body it is; not `die Stadt Ulm`. */
export const isOfBody = ({ head, headEnd }: Phrase, name: NamePlace | undefined): boolean =>
	head !== undefined && name?.from === headEnd + 1 && !isPersonal(head) && !LAND.test(head);

const LAND =
	/(?:stadt|land|landes|kreis|kreises|gemeinde|staat|staates|insel|region|provinz|kanton|bezirk|republik|königreich|kommune|fürstentum|dorf|ort)$/u;

/** Where the attribute stands that names others: `die |von der Stadt bezahlte |Firma`. */
export function attributeIn(words: string): LocalSpan | undefined {
	const { article = '', attribute } = ATTRIBUTED.exec(words)?.groups ?? {};
	return attribute === undefined ? undefined : { from: article.length, to: article.length + attribute.length };
}

const ATTRIBUTED =
	/^(?<article>(?:d(?:er|ie|as|e[mns])|ein(?:e[mnrs]?)?) )(?<attribute>(?:von|vom|durch|in|im|unter|mit|bei|nach) (?:\p{L}[\p{L}-]* ){1,4}?\p{Ll}[\p{L}-]*(?:t|en|nd)e[nrms]? )(?=\p{Lu})/iu;
