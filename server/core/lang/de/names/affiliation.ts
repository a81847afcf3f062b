import type { Surroundings } from '../../pack/roles.ts';
import { type PhraseWord, phraseWords, shortened } from '../../phrase-words.ts';
import { gendersOf, isPersonal, isSpeaker } from '../speech/genders.ts';
import { closes, PERSON } from './phrase-ends.ts';
import { behindStop, complementsFrom } from './role-phrase.ts';

/** `Heike Voss| von der Universität Kiel,`; `wurde Anna Beck von der Polizei befragt` tells who asked her. */
export function affiliation({ before, behind }: Surroundings): string | undefined {
	const lead = /^ (?:vom|von der|beim|von(?= \p{Lu}{2})) /u.exec(behind)?.[0];
	if (lead === undefined || PASSIVE.test(before) || PASSIVE_BEHIND.test(behind)) return undefined;
	const words = phraseWords(behind.slice(lead.length));
	const at = /^\p{L}\p{Ll}+en$/u.test(words[0]?.text ?? '') && words[1]?.isCapital ? 1 : 0;
	if (!words[at]?.isCapital || !isBody(words[at]?.text ?? '')) return undefined;
	const end = nameEnd(words, at);
	const parts = complementsFrom(words, end);
	const rest = behind.slice(lead.length + (words[parts.end]?.from ?? behind.length));
	if (parts.isCut || !(closes(rest, PERSON) || FINITE.test(rest))) return undefined;
	const own = at === 0 ? [] : nominative(words);
	return (
		own &&
		shortened([[...own, ...words.slice(at, end).map(({ text }) => text)].join(' ').replace(' .', '.'), ...parts.list])
	);
}

const PASSIVE = /\b(?:w[iu]rden?|worden|werden)\b[^.:;!?]*$/u;

/** `war Jens Petersen | von der Polizei befragt worden` */
const PASSIVE_BEHIND = /^[^.:;!?]* (?:worden|werden)(?![\p{L}])/u;

/** A verb that is no participle: `Heike Voss von der Universität Kiel | sagte`. */
const FINITE = /^(?:\p{Ll}{2,}te|ist|hat|sagt|meint|hält|sieht|warnt|weiß|findet|spricht)[ ,:]/u;

/** An acronym, or a noun for a body that speaks. */
const isBody = (noun: string): boolean =>
	/^\p{Lu}[\p{Lu}\p{N}]/u.test(noun) ||
	(isSpeaker(noun.toLowerCase()) && !isPersonal(noun.toLowerCase())) ||
	/^[„“"»]/u.test(noun);

/** `University of St. Andrews` */
function nameEnd(words: readonly PhraseWord[], at: number): number {
	let end = behindStop(words, at);
	while (words[end]?.isCapital || (/^(?:of|for|and|de|la)$/u.test(words[end]?.text ?? '') && words[end + 1]?.isCapital))
		end = behindStop(words, end);
	return end;
}

/** `von der | Technischen | Universität`, `vom | Deutschen | Wetterdienst` */
function nominative([adjective, noun]: readonly PhraseWord[]): string[] | undefined {
	const [gender] = gendersOf('', noun?.text.toLowerCase());
	return gender && [adjective?.text.replace(/n$/u, ENDINGS[gender]) ?? ''];
}

const ENDINGS = { m: 'r', f: '', n: 's', plural: '' } as const;
