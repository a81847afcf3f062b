import { appositionEnd } from './appositions.ts';
import { endsInInfinitive, isInfinitive, isMainClause, isPurpose, isSubjunctiveClause, nextSign } from './clauses.ts';
import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import { contentEnd } from './content-ends.ts';
import type { VerbCue } from './cues.ts';
import { isAdjective } from './noun-phrases.ts';
import { phraseEnd, prepositionalEnd, TIMES } from './phrases.ts';
import { type Frame, hasFinite, hasForm, is, isComma, isFiniteAt, type Stretch, type Unit } from './units.ts';

/** What a verb of saying says, if it stands behind it: `dass …`, `…, er komme`, `…, zu gehen`, `: …`. */
export function contentAfter({ units, length }: Frame, cue: VerbCue, cues: readonly VerbCue[]): Stretch | undefined {
	const bare = bareInfinitive(units, cue);
	if (bare !== undefined) return { first: bare, last: contentEnd(units, bare, length, cue, cues) };
	let sign = cue.last;
	// An apposition of the subject may stand between: `sagte Anna Beck, die Sprecherin, dass …`.
	for (let tries = 0; tries < 4 && sign < length; tries += 1) {
		const behind = behindApposition(units, sign, length);
		sign = beforeDass(units, behind ?? sign, length);
		if (opensContent(units, sign, length, cue))
			return { first: sign + 1, last: contentEnd(units, sign + 1, length, cue, cues) };
		if (!isComma(units[sign]) || cue.conjunction !== undefined || is(units[sign + 1], Class.subordinator))
			return undefined;
		const next = nextSign(units, sign + 1, length);
		if (hasFinite(units, sign + 1, next) && !isRelative(units[sign + 1])) return undefined;
		sign = next;
	}
	return undefined;
}

/** `sagte der Leiter, Aldo el-Batani, | der Fluss steige`: the comma behind the name, before a clause of its own. */
function behindApposition(units: readonly Unit[], sign: number, length: number): number | undefined {
	const next = nextSign(units, sign + 1, length);
	const isBehindNoun = units[sign - 1]?.isNominal === true || units[sign - 1]?.text === ')';
	if (!isBehindNoun || !isComma(units[sign]) || !isComma(units[next]) || appositionEnd(units, sign, next) !== next)
		return undefined;
	const end = nextSign(units, next + 1, length);
	const isOwn = !isFiniteAt(units, next + 1) && hasSingular(units, next + 1, end);
	const opens = units[next + 1]?.lower === 'dass' || (isOwn && isSubjunctiveClause(units, next + 1, end));
	return opens ? next : undefined;
}

/** `zeigte sich besorgt, aber zuversichtlich, dass …`: between the verb and `dass` stands no clause. */
function beforeDass(units: readonly Unit[], sign: number, length: number): number {
	const next = nextSign(units, sign + 1, length);
	const isClause = hasFinite(units, sign + 1, next) || endsInInfinitive(units, sign + 1, next);
	return isComma(units[next]) && units[next + 1]?.lower === 'dass' && !isClause ? next : sign;
}

/** Of several who are listed the verb is in the plural: `sagte, Anna, Berta und Carla kämen`. */
function hasSingular(units: readonly Unit[], first: number, end: number): boolean {
	for (let i = first; i < end; i += 1) if (isFiniteAt(units, i)) return !hasForm(units[i], Form.plural);
	return false;
}

const isRelative = (unit: Unit | undefined): boolean => is(unit, Class.relative);

/** `hatte angekündigt bei der Wahl erneut anzutreten`: infinitive without a comma behind a participle. */
function bareInfinitive(units: readonly Unit[], cue: VerbCue): number | undefined {
	const { at, last, verb } = cue;
	if (!verb.frames.includes('z') || last - at < 4 || cue.finite === at || at < cue.finite - 1) return undefined;
	for (let end = last; at + 3 < end; end -= 1) {
		if (endsInInfinitive(units, Math.max(at + 1, end - 2), end)) return at + 1;
	}
	return undefined;
}

function opensContent(units: readonly Unit[], sign: number, length: number, cue: VerbCue): boolean {
	const next = units[sign + 1];
	if (next === undefined || length <= sign + 1 || isAside(units, sign + 1)) return false;
	const { frames } = cue.verb;
	if (units[sign]?.text === ':') return opensBehindColon(units, sign + 1, length, frames);
	if (units[sign]?.text !== ',') return false;
	if (next.lower === 'dass' || next.lower === 'daß') return true;
	if (next.lower === 'ob' || is(next, Class.question))
		return isIndirectQuestion(units, sign + 1, length, frames) && !isEffect(units, sign + 1, length, cue);
	if (isMainOfFronted(units, sign + 1, length, cue.conjunction)) return false;
	// `Sollte der Antrag angenommen werden, könnte …`, `…, fiel aber dadurch auf`: the verb stands first in no clause that is said.
	if (hasForm(next, Form.finite) && isFiniteAt(units, sign + 1)) return false;
	return isClauseSaid(units, sign + 1, length, frames, cue.isPassive || hasObject(units, cue) || isAbout(units, cue));
}

/** `Als sie davon erzählte, verdoppelte das Gericht …`, `Wer sie geärgert hat, den vergisst sie nicht`: the main clause of a fronted one. */
function isMainOfFronted(units: readonly Unit[], first: number, length: number, conjunction?: number): boolean {
	if (conjunction === undefined) return false;
	if (isFiniteAt(units, first)) return true;
	return /^we[rnm]$/u.test(units[conjunction]?.lower ?? '') && !isSubjunctiveClause(units, first, length);
}

/**
 * `sagte Anna Beck, deren Bruder vermisst wird`: who she is; `wies Berichte zurück, wonach …`, `begrüßt den Plan, auch
 * wenn er spät komme`: said of it, or by others; `lacht, als hätte er einen Witz gemacht`: how.
 */
const isAside = (units: readonly Unit[], first: number): boolean =>
	units[first]?.lower === 'wonach' ||
	(units[first]?.lower === 'als' && (isFiniteAt(units, first + 1) || units[first + 1]?.lower === 'ob')) ||
	/^(?:deren|dessen)$/u.test(units[first]?.lower ?? '') ||
	isOfPlace(units, first) ||
	(is(units[first], Class.focus) && is(units[first + 1], Class.subordinator));

/** `sagte er in Deggendorf, wo ein Damm brach`: what the place is like. */
const isOfPlace = (units: readonly Unit[], first: number): boolean =>
	units[first]?.lower === 'wo' && units[first - 2]?.isNominal === true && is(units[first - 3], Class.preposition);

/** `Er erklärte: Die Lage sei ernst.` In the indicative only behind verbs that take no object (`kündigte vier Stellen an: …`). */
function opensBehindColon(units: readonly Unit[], first: number, length: number, frames: string): boolean {
	if (!/[swb]/u.test(frames) || !hasFinite(units, first, length)) return false;
	return isSubjunctiveClause(units, first, length) || (frames.includes('s') && !frames.includes('r'));
}

/** Without a conjunction: `…, zu gehen`, `…, er gehe`, `…, 200 Leute sollen gehen`. */
function isClauseSaid(
	units: readonly Unit[],
	first: number,
	length: number,
	frames: string,
	isComplete: boolean,
): boolean {
	const end = nextSign(units, first, length);
	const next = units[first];
	// `als vermisst gemeldet, nachdem er nicht zu sehen war`
	const mayBeInfinitive =
		next !== undefined && !isPurpose(next) && (!is(next, Class.subordinator) || is(next, Class.preposition));
	if (mayBeInfinitive && isInfinitive(units, first, length))
		return /[zs]/u.test(frames) && !is(next, Class.coordinator);
	if (!/[sbwz]/u.test(frames)) return false;
	if (isSubjunctiveClause(units, first, length)) return true;
	return frames.includes('s') && !frames.includes('w') && !isComplete && isMainClause(units, first, end);
}

/** `Die Sonden meldeten einen Anstieg, …`: the verb has its object already, what follows is a sentence of its own. */
function hasObject(units: readonly Unit[], { finite, last, isInverted, first }: VerbCue): boolean {
	let nPhrases = 0;
	let i = finite + 1;
	while (i < last) {
		const behind = is(units[i], Class.preposition) ? prepositionalEnd(units, i, last) : i;
		if (behind !== i) {
			i = behind;
			continue;
		}
		const end = is(units[i], Class.adverb | Class.reflexive) ? i : phraseEnd(units, i, last);
		if (i < end && !TIMES.test(units[i]?.lower ?? '')) nPhrases += 1;
		i = Math.max(end, i + 1);
	}
	// `Als Begründung gab die Stadt an, …`: the subject stands behind the verb.
	const hasSubjectBehind = isInverted || is(units[first], Class.preposition | Class.adverb | Class.subordinator);
	return (hasSubjectBehind ? 1 : 0) < nPhrases;
}

/** `klagte über Schmerzen, …`, `bekannten sich schuldig, …`: the verb has what it wants. */
const isAbout = (units: readonly Unit[], { first, last }: VerbCue): boolean =>
	units.slice(first, last).some((unit) => is(unit, Class.reflexive) || ABOUT.has(unit.lower));

const ABOUT = new Set(['über', 'gegen', 'um', 'auf']);

/** `veröffentlichte das Bild, was Streit auslöste`: what came of it. */
const isEffect = (units: readonly Unit[], first: number, length: number, cue: VerbCue): boolean =>
	units[first]?.lower === 'was' &&
	(cue.isPassive || hasObject(units, cue)) &&
	!isSubjunctiveClause(units, first, length);

/** `…, ob er komme`, `…, warum sie gehe`; `wie` and `was` also begin other clauses, so they want a verb at the end. */
function isIndirectQuestion(units: readonly Unit[], first: number, length: number, frames: string): boolean {
	const word = units[first]?.lower;
	if (word === 'ob') return true;
	// `die Fehlerkette, welche …`: a relative clause.
	if (units[first - 2]?.isNominal && /^welche[rsnm]?$/u.test(word ?? '')) return false;
	// `rügte die Art, wie das Amt entschied`
	if (word === 'wie' && /^(?:art|weise|form)$/u.test(units[first - 2]?.lower ?? '')) return false;
	// `informierte das Amt, welches einen Stab bildete`
	if (/^welche[rsnm]?$/u.test(word ?? '') && !units[first + 1]?.isNominal && !isAdjective(units[first + 1]))
		return false;
	if (word !== 'wie' && word !== 'was') return /[sbw]/u.test(frames);
	return frames.includes('s') && isFiniteAt(units, nextSign(units, first, length) - 1);
}
