import { isLetter } from '../../../text/chars.ts';
import { nationalsOf } from './pointing-words.ts';

/**
 * Nouns by which somebody may be taken up: `Erika Thoma (64)`, `der 19 Jahre alte Emre Aydin` → `64-jährige`;
 * `den italienischen Stürmer Luca Bianchi` → `italiener`; `Anna Beck (Grüne)` → `grünen-politikerin`; `Ralf Huber, Chef der Gewerkschaft`, `Ralf Huber ist Bürgermeister` → the noun.
 */
export function describe(before: string, behind: string): readonly string[] {
	const found = AGE_BEHIND.exec(behind)?.groups;
	const age = found?.['bracket'] ?? found?.['comma'] ?? found?.['verb'] ?? AGE_BEFORE.exec(before)?.groups?.['age'];
	const party = /^\s\((?<party>\p{L}[\p{L}/-]{1,12})\)/u.exec(behind)?.groups?.['party']?.toLowerCase();
	const role =
		/^(?:, (?:d(?:er|ie) )?|\s(?:ist|war|wurde)\s(?:(?:der|die|das|neue[rs]?|seit \p{L}+)\s)*|\s[^.,]{1,24}\sals\s)(?:\p{Ll}+e[rn]?\s)?(?<noun>\p{Lu}\p{L}{3,})/u.exec(
			behind,
		);
	const noun = role?.groups?.['noun']?.toLowerCase();
	const apposed = mayBeApposed(before) ? APPOSED.exec(before)?.groups : undefined;
	const nation = before.includes('isch') ? NATIONAL.exec(before)?.groups?.['nation'] : undefined;
	const town = /^ aus (?<town>\p{Lu}\p{Ll}{2,})(?=[ ,.])/u.exec(behind)?.groups?.['town'];
	return [
		...(age === undefined ? [] : [`${age}-jährige`, `${age}-jähriger`]),
		...(party === undefined ? [] : politicians(party)),
		...(noun === undefined ? [] : [noun]),
		...(apposed?.['noun'] === undefined ? [] : [apposed['noun'].toLowerCase()]),
		...(nation === undefined ? [] : nationalsOf(nation)),
		...(town === undefined ? [] : townsfolk(town.toLowerCase())),
	];
}

/** Most names stand behind a short word or a stop: no need to look for the article. */
const mayBeApposed = (before: string): boolean => isLetter(before.charCodeAt(before.length - 4));

/** `die Münchnerin Laura Stein`, `die Minister Jan Holm und Peter Sommer`. */
const APPOSED =
	/(?:^|[\s(„])[Dd](?:er|ie|en|em|es)\s(?:\p{Ll}+\s)?(?<noun>\p{Lu}\p{Ll}{3,})\s(?:\p{Lu}[\p{L}-]+\s\p{Lu}[\p{L}-]+\sund\s)?$/u;

/** `den |italienisch|en Stürmer Luca Bianchi`. */
const NATIONAL = /(?:^|[\s(„])(?<nation>\p{Ll}{2,}isch)e[nrms]? (?:\p{Lu}[\p{L}-]+ ){0,2}$/u;

/** `aus Wien` → `wiener`, `aus München` → `münchner`, `aus Bremen` → `bremer`. */
function townsfolk(town: string): string[] {
	const stems = /en$/u.test(town) ? [town, town.slice(0, -2), `${town.slice(0, -2)}n`] : [town];
	return stems.flatMap((stem) => [`${stem}er`, `${stem}erin`]);
}

const AGE_BEHIND = /^(?:\s\((?<bracket>\d{1,3})\)|,\s(?<comma>\d{1,3}),|\s(?:ist|war)\s(?:mit\s)?(?<verb>\d{1,3})\s)/u;
const AGE_BEFORE = /(?<age>\d{1,3})(?:-jährige[rn]?|\sJahre\salte[rn]?)\s(?:\p{L}+\s){0,2}$/u;

function politicians(party: string): string[] {
	const stem = party === 'grüne' || party === 'linke' ? `${party}n` : party;
	return [...FUNCTIONS.map((one) => `${stem}-${one}`), ...(MEMBERS[party] ?? [])];
}

const FUNCTIONS = ['politiker', 'politikerin', 'abgeordnete', 'abgeordneter', 'mann', 'frau'];
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
	spd: ['sozialdemokrat', 'sozialdemokratin'],
	cdu: ['christdemokrat', 'christdemokratin'],
	csu: ['christsozialer', 'christsoziale'],
	fdp: ['liberaler', 'liberale'],
	grüne: ['grüner', 'grüne'],
	linke: ['linker', 'linke'],
};
