import { wordSet } from '../../../text/words.ts';
import { anyBody } from './word-lists.ts';

/**
 * Whether a phrase that is no person or body for certain may be shown as who speaks: a paper or a finding (`the report`),
 * people of any kind (`settlers`), a name nobody knows; not things, actions and measures (`the stock`, `filed a lawsuit`,
 * `45 seconds`). Wrong for bodies that no list knows (`the outfit`): they are shown as unsure.
 */
export function hasVoice(words: string, head: string | undefined): boolean {
	// `45 seconds`, `lower numbers (44 percent of Americans`
	// but `140 NGOs`
	if (/^[^\p{L}"“‘'\d]|^\d\S* (?!\p{Lu}{2})|\([^()]*$/u.test(words) || NO_PHRASE.test(words)) return false;
	if (!LEAD.test(words) && ACTION.test(words)) return false;
	const [first = words] = words.split(/,| \(| (?:of|for|from|at|in|with|to|on|who|by)\s/u);
	// `the IDF`, `the tracking firm AdWorld`, `acefan7`
	return head === undefined || isVoice(head) || /(?:^|\s)(?:\p{Lu}\S*|\p{Ll}+\d+|(?:No|Number) \d+)$/u.test(first);
}

function isVoice(head: string): boolean {
	const singular = singularOf(head);
	return (
		holdsWords(head) || PEOPLE.has(head) || anyBody.has(singular) || (PERSON.test(singular) && !THINGS.has(singular))
	);
}

/** A paper, a poll, a picture: `figures`, `survey`, `video`. */
export const holdsWords = (word: string): boolean => PAPERS.has(word) || PAPERS.has(singularOf(word));

const singularOf = (word: string): string => word.replace(/ies$/u, 'y').replace(/(?<=[^s])s$/u, '');

const LEAD = /^(?:the|an?|this|that|these|those|his|her|its|their|our|my|your|another|one|two|some|many)\s/iu;
/** `filed a lawsuit`, `speaking to the paper`, `citing experts`. */
const ACTION =
	/^(?:(?:citing|saying)|\p{L}+(?:ed|ing) (?:the|an?|his|her|their|its|he|she|it|they|him|himself|herself|to|in|on|out|that))(?=\s|$)/iu;

/** What no phrase for somebody begins with: `seen`, `which officials`, `prior to the launch`, `tragically`. */
const NO_PHRASE =
	/^(?:seen|been|be|come|out|add|play|amount|who|whose|whom|which|what|prior|perhaps|yet|more|less|nothing|anything|something|everything|that|there|\p{L}+ly)(?=\s|,|$)/iu;

/** What holds words or says something by itself. */
const PAPERS = wordSet(`
	account agreement contract page ad advertisement affidavit analysis app article assessment audit banner bible bill biography blog book briefing bulletin caption chart column communiqué
	complaint constitution data declaration description directive document documentary dossier edition editorial email entry essay estimate evaluation evidence figure
	filing finding forecast guide guideline headline index indictment information inscription investigation kit law lawsuit leaflet letter list log manifesto
	manual map memo memoir memorandum message model motion newsletter note notice order pamphlet petition plan poll post poster proposal publication record regulation
	release report reporting research resolution review rule ruling script sign site speech statement statistic story study subpoena summary survey table tally tape
	test testimony text transcript treaty tweet update verdict version video warrant 
`);

/** People and groups that no list of offices holds. */
const PEOPLE = wordSet(`
	one several lot percent dozens hundreds thousands fan pal pals rep management backers allies americans others sides side camps camp boys couple duo trio pair family crowd public majority minority industry sector
	business businesses companies firms groups brokerage schools states nations countries governments many some few all most
`);

/** `settler`, `physicist`, `guardian`, `applicant`, `attendee`. */
const PERSON = /(?:[a-z]{2}(?:er|or|ist|ian|ant)|ee|man|woman|mate|head)$/u;

const THINGS = wordSet(`
	number matter order power water weather winter summer center border offer answer factor error computer monitor river shower tower flower dinner trailer server
	printer paper chapter quarter plant restaurant warrant grant murder disorder floor mirror terror tractor reactor degree fee coffee tree
`);
