import { Class, contentNouns } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import { isPersonal, isSpeaker } from './genders.ts';
import { isMedium } from './speech-nouns.ts';
import type { Subject } from './subject.ts';
import { subjectAfter } from './subject-after.ts';
import { hasForm, is, type Unit } from './units.ts';

/**
 * `Jede Schuld weist [Hartung] von sich`, `Die Vorwürfe wies [die Ministerin] zurück`: where a thing stands in the first
 * place and somebody right behind the verb, the thing is the object, though both have the same form.
 * Wrong for a thing that does something to somebody: `Das Urteil nennt Beck einen Betrüger`, where no paper speaks.
 */
export function somebodyBehind(
	units: readonly Unit[],
	finite: number,
	limit: number,
	before: Subject,
): Subject | undefined {
	if (!isAdverb(units, before) && !isThing(units, finite, before) && !isPredicate(units, finite, before))
		return undefined;
	const first = units[is(units[finite + 1], Class.reflexive) ? finite + 2 : finite + 1];
	const behind = subjectAfter(units, finite, limit);
	const [span] = behind?.spans ?? [];
	if (first === undefined || span === undefined || span.from !== first.from) return undefined;
	return first.lower === 'sie' || isSomebody(nounIn(units, behind)) ? behind : undefined;
}

/** `Mitautorin der Studie ist [die Soziologin Carla Nowak]`: what somebody is, who is named behind. */
function isPredicate(units: readonly Unit[], finite: number, { spans: [span] }: Subject): boolean {
	const isNamed = units.slice(0, finite).some(({ isName, from }) => isName && span !== undefined && span.from <= from);
	return !isNamed && /^(?:ist|sind|war|waren)$/u.test(units[finite]?.lower ?? '') && units[0]?.isNominal === true;
}

/** `Offiziell sagt die Regierung`: the first word has a capital as any first word, and no noun ends so. */
function isAdverb(units: readonly Unit[], { spans }: Subject): boolean {
	const [span] = spans;
	const [word] = units;
	return (
		word !== undefined && !word.isName && span?.from === word.from && span.to === word.to && ADVERB.test(word.lower)
	);
}

const ADVERB = /(?:iell|weise|seits|wärts|mals|erdings|.{4}lang|.{5}lich)$/u;

function isThing(units: readonly Unit[], finite: number, subject: Subject): boolean {
	const [span] = subject.spans;
	const article = units.find(({ from }) => from === span?.from)?.lower ?? '';
	const noun = nounIn(units, subject);
	if (noun === undefined || noun.isName || noun.kind !== 'word') return false;
	// `Eine Koalition lehnte sie ab`: a pronoun would be no object of something nobody has heard of.
	if (!isPersonal(noun.lower) && /^k?eine?$/u.test(article) && /^(?:sie|er)$/u.test(units[finite + 1]?.lower ?? ''))
		return true;
	if (isSpeaker(noun.lower) || isMedium(noun.lower)) return false;
	// `der Plan` can be no object.
	if (/^(?:der|dieser|jener|jeder|wer)$/u.test(article)) return false;
	// `Deutliche Worte fand sie`: many, and the verb is in the singular.
	const isMany = article === units[0]?.lower && isInflected(units, 0) && !hasForm(units[finite], Form.plural);
	return isMany || article === 'das' || contentNouns.has(noun.lower) || ABSTRACT.test(noun.lower);
}

const ABSTRACT = /(?:ung|ungen|heit|heiten|keit|keiten|tion|tionen|tät|schuld|kritik|pläne|vorwurf|vorwürfe|thesen?)$/u;

const nounIn = (units: readonly Unit[], subject: Subject | undefined): Unit | undefined => {
	const [span] = subject?.spans ?? [];
	return units.find(
		({ from, to, isNominal }, at) =>
			span !== undefined && span.from <= from && to <= span.to && isNominal && !(at === 0 && isInflected(units, at)),
	);
};

/** `Deutliche Worte`: the first word of the sentence is an attribute. */
const isInflected = (units: readonly Unit[], at: number): boolean =>
	/^\p{Lu}\p{Ll}+e$/u.test(units[at]?.text ?? '') &&
	!units[at]?.isName &&
	units[at]?.class === 0 &&
	!isSpeaker(units[at]?.lower ?? '') &&
	units[at + 1]?.isNominal === true &&
	units[at + 1]?.isName === false;

const isSomebody = (noun: Unit | undefined): boolean =>
	noun !== undefined && noun.kind === 'word' && (noun.isName || isSpeaker(noun.lower));
