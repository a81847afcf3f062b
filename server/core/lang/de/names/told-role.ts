import { matchesIn } from '../../../text/matches.ts';
import { wordSet } from '../../../text/words.ts';
import type { Surroundings, ToldRole } from '../../pack/roles.ts';
import { lowerAt, phraseWords } from '../../phrase-words.ts';
import { affiliation } from './affiliation.ts';
import { determiners } from './lexicon.ts';
import { ANY, CLAUSE, closes, PERSON } from './phrase-ends.ts';
import { roleName } from './role-name.ts';
import { craftsman, endingFor, OFFICIAL, personOf, RELATED, readRole } from './role-phrase.ts';
import { kin } from './titles.ts';

/**
 * What the words right beside a name say that somebody is: `der Klimaforscher und Buchautor Jan Holm`, `Jens Petersen, 43,
 * Landwirt aus Husum,`, `die Sprecherin der Stiftung, Heike van Laak,`, `Anna Beck ist Leiterin der Schule`, `Heike Voss von
 * der Universität Kiel`, `Anna Beck (SPD)`.
 */
export function toldRole(around: Surroundings): ToldRole | undefined {
	const at = around.before.endsWith('. ') ? { ...around, before: around.before.replace(DEGREES, '') } : around;
	const title = titled(at) ?? untitled(at);
	if (title !== undefined && !ACADEMIC.test(title) && !isOfFamily(title)) return { role: title, rank: 3 };
	const aside = bracketed(at);
	const role = aside.role ?? apposedBehind(aside.rest, at) ?? apposedBefore(aside.rest, at);
	// `Mutter von zwei Kindern` may be mayor besides.
	if (role !== undefined) return { role, rank: isOfFamily(role) ? 1 : 3 };
	const said = predicate(at) ?? title;
	if (said !== undefined) return { role: said, rank: 2 };
	const body = affiliation(at) ?? aside.party;
	return body === undefined ? undefined : { role: body, rank: 1 };
}

/** `Mutter von zwei Kindern`. */
const isOfFamily = (role: string): boolean => kin.has(lowerAt(phraseWords(role), 0));

/** `Chefarzt | Prof. Dr. med. |` */
const DEGREES = /(?<=[\p{L},] )(?:(?:Prof|Dr|PD|Mag|Dipl\.-Ing|Ing|med|jur|phil|rer|nat|pol|h\. ?c|habil)\. ?){1,4}$/u;

/** How far back an adjective and a second noun are looked for, in UTF-16 units. */
const NEAR = 60;

const ACADEMIC = /^(?:Dr|Prof|Dipl|Med|Jur|Phil)(?![\p{L}])/u;

/** `früherer Bürgermeister`, `Klimaforscher und Buchautor`; `Frau` is none. */
function titled({ before, title, gender, isInflected }: Surroundings): string | undefined {
	if (title === '') return undefined;
	const near = before.slice(-NEAR);
	const office = roleName(title.replace(BESIDE_OFFICE, ''), gender);
	if (office === undefined || (isInflected && BEHIND_ARTICLE.test(near)) || tellsNothing(office, near))
		return undefined;
	const person = personOf(phraseWords(office).at(-1));
	const shown = person === 'x' ? gender : person;
	const ending = endingFor(office, shown);
	const [official = '', noun] = office.split(' ');
	const own = noun && ending && OFFICIAL.test(official) ? `${official.replace(/e[nrm]?$/u, ending)} ${noun}` : office;
	const lead = /(?:^|[\s„(])(?<adjective>\p{Ll}[\p{L}-]+e[nrm]?) $/u.exec(near)?.groups?.['adjective'];
	if (lead !== undefined && ending !== undefined && OF_OFFICE.test(lead))
		return `${lead.replace(/e[nrm]?$/u, ending)} ${own}`;
	// `Rory Steinert und Justizminister …` are two.
	const [, earlier = '', first] =
		/(?:(?<![\p{L}-])(\p{Lu}[\p{L}-]*) )?(?<![\p{L}-])(\p{Lu}[\p{L}-]+) und $/u.exec(near) ?? [];
	if (earlier !== '' && !determiners.has(earlier.toLowerCase())) return own;
	if (first === undefined || shown === undefined || personOf(phraseWords(first)[0]) !== shown) return own;
	return `${roleName(first, shown) ?? first} und ${own}`;
}

/** `ihr |Mann`, `seine |Kollegin`: of whom, the list does not show. */
const tellsNothing = (office: string, before: string): boolean =>
	office === 'Person' || office === 'Mann' || (RELATED.test(office) && OWN.test(before));

const OWN = /(?:^|[\s„(])(?:sein|ihr|unser|mein|deren|dessen)(?:e[rnms]?)? (?:\p{Ll}[\p{L}-]+ )?$/iu;

/** `der |Anhänger Jens Petersens` is somebody else; `Außenminister Jens Petersens Reise` is his. */
const BEHIND_ARTICLE = /(?:^|[\s„(])(?:d(?:er|ie|as|e[nm])|eine?[nmr]?) (?:\p{Ll}[\p{L}-]+ )?$/iu;

/** `Sprecherin von | Minister`, `Präsident | Dr.` */
const BESIDE_OFFICE = /^.* \p{Ll}+ |(?<=\p{Ll}{3}) (?:Prof|Dr)(?!\p{L}).*$/gu;

/** `Bühnenbildnerin |Friederike Tamm`, `den Bäcker |Hauke Lorenzen` */
function untitled({ before, title, gender }: Surroundings): string | undefined {
	if (title !== '' || gender === undefined) return undefined;
	const found =
		/(?:^|[\s„(])(?:(?<article>[Dd](?:er|e[mns])|[Ee]in(?:e[mns])?) (?:\p{Ll}[\p{L}-]+e[nrm]? )?)?(?<noun>\p{Lu}[\p{L}-]{3,}) $/u.exec(
			before.slice(-NEAR),
		)?.groups;
	const [noun] = phraseWords(found?.['noun'] ?? '');
	const article = found?.['article']?.toLowerCase();
	if (noun === undefined) return undefined;
	const own = personOf(noun) ?? (article === undefined ? undefined : craftsman(noun, article, gender));
	if (own !== gender || RELATED.test(noun.text)) return undefined;
	return roleName(article === 'des' ? noun.text.replace(/(?<!s)s$/u, '') : noun.text, own);
}

/** What tells one office from another; `der beliebte Trainer` is the trainer. */
const OF_OFFICE =
	/^(?:ehemalig|früher|damalig|einstig|bisherig|künftig|designiert|amtierend|stellvertretend|kommissarisch|geschäftsführend|parlamentarisch|mutmaßlich|angeblich)e[nrm]?$/u;

/** `(43)`, `(SPD)`, `(43, Bürgermeister von Avon)`, `, 43,`: what they say, and what stands behind them. */
function bracketed({ behind, gender }: Surroundings): { rest: string; party?: string; role?: string } {
	const found = /^ \((?<inside>[^()]{1,70})\)/u.exec(behind) ?? /^, \d{1,3}(?: Jahre(?: alt)?)?(?=,)/u.exec(behind);
	if (found === null) return { rest: behind };
	const parts = found.groups?.['inside']?.split(', ') ?? [];
	const party = parts.find((part) => PARTIES.has(part.toLowerCase().replace(/^die /u, '')));
	const role = parts.map((part) => readRole(part, gender)).find((one) => one?.rest === '')?.role;
	return {
		rest: behind.slice(found[0].length),
		...(party !== undefined && { party }),
		...(role !== undefined && { role }),
	};
}

const PARTIES = wordSet(`
	afd bsw cdu csu cdu/csu fdp fw grüne grünen linke mitte neos övp fpö spö glp piraten parteilos spd ssw svp volt
`);

/** `Jens Petersen|, der Bürgermeister von Avon,` */
function apposedBehind(rest: string, at: Surroundings): string | undefined {
	const lead = /^, (?:seit (?:\d{4}|\p{L}+ Jahren) )?/u.exec(rest);
	const found = lead && readRole(rest.slice(lead[0].length), at.gender);
	if (!found) return undefined;
	const isWhole = closes(found.rest, found.mayBePlural ? ANY : PERSON) || goesOnWithAnother(found.rest, at);
	return isWhole ? found.role : undefined;
}

/** `Der Bürgermeister von Avon, |Jens Petersen|, sagte`, `Leiterin der Schule ist |Anna Beck|.` */
function apposedBefore(rest: string, { before, gender }: Surroundings): string | undefined {
	const end = [', ', ' ist '].find((one) => before.endsWith(one));
	if (end === undefined || !closes(rest, end === ', ' ? CLAUSE : ANY)) return undefined;
	const whole = before.slice(0, -end.length);
	const clause = whole.slice(whole.search(/[^.,:;!?–“”]*$/u));
	for (const { index } of matchesIn(clause, PHRASE_START)) {
		// `der Pfarrer, der Bürgermeister, Jens Petersen`
		if (/^ ?$/u.test(clause.slice(0, index)) && whole[whole.length - clause.length - 1] === ',') continue;
		const found = readRole(clause.slice(index), gender);
		if (found?.rest === '' && !found.mayBePlural) return found.role;
	}
	return undefined;
}

const PHRASE_START =
	/(?<![\p{L}\p{N}-])(?=(?:d(?:er|ie|e[mn]|es)|dies(?:e[rnms]?)|(?:ein|sein|ihr|unser)(?:e[rnms]?)?|vom|zum|zur|beim) \p{L}|^ ?\p{Lu})/giu;

/** `Anna Beck| ist seit 2010 Leiterin der Schule.` */
function predicate({ behind, gender }: Surroundings): string | undefined {
	const lead = /^ (?:ist|arbeitet (?:seit \d{4} )?als)(?: seit (?:\d{4}|\p{L}+ Jahren))? /u.exec(behind);
	const found = lead && readRole(behind.slice(lead[0].length), gender);
	return found && (/^und \p{Ll}/u.test(found.rest) || closes(found.rest, ANY)) ? found.role : undefined;
}

/** `Jens Petersen, Präsident des Verbands | und früherer Trainer der Gäste,` */
const goesOnWithAnother = (rest: string, { gender }: Surroundings): boolean => {
	const found = /^und \p{L}/u.test(rest) ? readRole(rest.slice(4), gender) : undefined;
	return found !== undefined && !/^und (?:d(?:er|ie|e[mn])|eine?[nmr]?) /u.test(rest) && closes(found.rest, ANY);
};
