import { matchesIn } from '../../../text/matches.ts';
import { isPersonal } from './genders.ts';
import { isFrom } from './pointing-words.ts';

/** A noun phrase, as far as its first nouns. */
export interface Phrase {
	/** Article in lower case, `''` without one. */
	readonly article: string;
	/** First noun in lower case. */
	readonly head: string | undefined;
	/** End of the first run of nouns, UTF-16 offset into the words. */
	readonly headEnd: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-’'][\p{L}\p{N}]+)*/gu;
const ARTICLE = /^(?:de[rmns]|d(?:ie|as)|(?:k?ein|sein|ihr|unser|mein)(?:e[rsmn]?)?|diese[rsmn]?|jene[rsmn]?)$/u;

/** Reads the article and the first noun of the words. */
export function readPhrase(words: string): Phrase {
	let article = '';
	let isFirst = true;
	for (const match of matchesIn(words, WORD)) {
		const [word] = match;
		const lower = word.toLowerCase();
		if (isFirst && ARTICLE.test(lower)) article = lower;
		else if (isAttribute(words, match.index, word) || isRank(words.slice(match.index))) continue;
		else if (!OF_AGE.test(words.slice(match.index, match.index + 10)) && /^(?:\p{Lu}|\d+-[Jj]ährige)/u.test(word))
			return { article, head: lower.replace(/(?<=\d-jährige)[rn]$/u, ''), headEnd: match.index + word.length };
		isFirst = false;
	}
	return { article, head: undefined, headEnd: 0 };
}

/** `eine 29 Jahre alte Frau`: the years are no noun of hers. */
const OF_AGE = /^Jahre alte/u;

/** `der |Berner| Nationalrat`, `die |St.| |Galler| Ständerätin`, `der |24-jährige| Student`: from where and how old, before what they are. */
const isAttribute = (words: string, at: number, word: string): boolean =>
	OF_TOWN.test(words.slice(at + word.length)) &&
	(/^\d+-jährige[nrs]?$/u.test(word) ||
		isFrom(word.toLowerCase()) ||
		isTownBefore(word.toLowerCase(), words.slice(at + word.length + 1)) ||
		words.startsWith('St. ', at) ||
		words.slice(0, at).endsWith('St. '));

/** `der |Limburger| Bischof`; not `der Politiker Beck`. */
function isTownBefore(lower: string, behind: string): boolean {
	const next = /^[\p{L}-]+/u.exec(behind)?.[0].toLowerCase();
	return next !== undefined && lower.endsWith('er') && !isPersonal(lower) && isPersonal(next);
}

const OF_TOWN = /^ \p{Lu}|^\. \p{Lu}\p{Ll}+er \p{Lu}/u;

/** `die |Vorsitzende| Richterin`, `der |Leitende| Oberstaatsanwalt`: written with a capital as part of the office. */
function isRank(words: string): boolean {
	const noun = RANKED.exec(words)?.groups?.['noun'];
	return noun !== undefined && isPersonal(noun.toLowerCase());
}

const RANKED =
	/^(?:Vorsitzende|Leitende|Regierende|Amtierende|Geschäftsführende|Stellvertretende|Erste|Zweite|\p{Lu}\p{Ll}+(?:ische|liche))[rnms]? (?<noun>\p{Lu}[\p{L}-]+)/u;
