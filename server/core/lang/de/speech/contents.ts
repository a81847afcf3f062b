import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import type { VerbCue } from './cues.ts';
import { phraseEnd, prepositionalEnd, TIMES } from './phrases.ts';
import { type Frame, hasFinite, hasForm, is, isComma, isFinite_, type Stretch, type Unit } from './units.ts';

/** What a verb of saying says, if it stands behind it: `dass …`, `…, er komme`, `…, zu gehen`, `: …`. */
export function contentAfter({ units, length }: Frame, cue: VerbCue, cues: readonly VerbCue[]): Stretch | undefined {
	const bare = bareInfinitive(units, cue);
	if (bare !== undefined) return { first: bare, last: contentEnd(units, bare, length, cue, cues) };
	let sign = cue.last;
	// An apposition of the subject may stand between: `sagte Anna Beck, die Sprecherin, dass …`.
	for (let tries = 0; tries < 4 && sign < length; tries += 1) {
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
	if (next === undefined || length <= sign + 1) return false;
	// `Als sie davon erzählte, verdoppelte das Gericht …`: the main clause of a fronted one.
	if (cue.conjunction !== undefined && isFinite_(units, sign + 1)) return false;
	const { frames } = cue.verb;
	if (units[sign]?.text === ':') return opensBehindColon(units, sign + 1, length, frames);
	if (units[sign]?.text !== ',') return false;
	if (next.lower === 'dass' || next.lower === 'daß') return true;
	if (next.lower === 'ob' || is(next, Class.question)) return isIndirectQuestion(units, sign + 1, length, frames);
	return isClauseSaid(units, sign + 1, length, frames, hasObject(units, cue));
}

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
	if (next !== undefined && !isPurpose(next) && isInfinitive(units, first, length)) return /[zs]/u.test(frames);
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

/** An infinitive with zu, also behind an apposition: `…, den Beitritt der Stadt, einer alten Gegnerin, zu verhindern`. */
function isInfinitive(units: readonly Unit[], first: number, length: number): boolean {
	let end = nextSign(units, first, length);
	for (let tries = 0; tries < 3 && !hasFinite(units, first, end); tries += 1) {
		if (endsInInfinitive(units, first, end)) return true;
		if (length <= end || is(units[end + 1], Class.subordinator | Class.coordinator)) return false;
		end = nextSign(units, end + 1, length);
	}
	return endsInInfinitive(units, first, nextSign(units, first, length));
}

/** `…, ob er komme`, `…, warum sie gehe`; `wie` and `was` also begin other clauses, so they want a verb at the end. */
function isIndirectQuestion(units: readonly Unit[], first: number, length: number, frames: string): boolean {
	const word = units[first]?.lower;
	if (word === 'ob') return true;
	// `die Fehlerkette, welche …`: a relative clause.
	if (units[first - 2]?.isNominal && /^welche[rsnm]?$/u.test(word ?? '')) return false;
	if (word !== 'wie' && word !== 'was') return /[sbw]/u.test(frames);
	return frames.includes('s') && isFinite_(units, nextSign(units, first, length) - 1);
}

/** `um … zu`, `ohne … zu`, `anstatt … zu` say why or how, not what. */
const isPurpose = (unit: Unit): boolean =>
	unit.lower === 'um' || unit.lower === 'ohne' || unit.lower === 'statt' || unit.lower === 'anstatt';

/** The clause, or the first of several, ends in an infinitive with zu. */
export function endsInInfinitive(units: readonly Unit[], first: number, end: number): boolean {
	for (let i = end - 1; first <= i && end - i < 5; i -= 1) {
		const unit = units[i];
		if (
			hasForm(unit, Form.zuInfinitive) ||
			/^(?:ab|an|auf|aus|bei|ein|fest|her|hin|mit|nach|vor|weg|zu|zurück|zusammen|um|durch|fort|los|teil|wieder|weiter|bereit|heraus|hinaus|herbei|vorbei|statt|entgegen|nieder|über|unter|wahr)zu\p{Ll}+(?:en|ern|eln)$/u.test(
				unit?.lower ?? '',
			)
		)
			return true;
		if (
			unit?.lower === 'zu' &&
			/(?:en|ern|eln|n)$/u.test(units[i + 1]?.lower ?? '') &&
			units[i + 1]?.isNominal === false &&
			(units[i + 1]?.lower === 'sein' || !is(units[i + 1], Class.article))
		)
			return true;
	}
	return false;
}

/** A clause with its verb in the subjunctive: the stretch up to the next sign, or the main clause behind a fronted one. */
export function isSubjunctiveClause(units: readonly Unit[], first: number, length: number): boolean {
	let from = first;
	for (let tries = 0; tries < 3 && from < length; tries += 1) {
		const end = nextSign(units, from, length);
		for (let i = from; i < end; i += 1) {
			if (
				isQuotedPredicate(units[i]) ||
				(hasForm(units[i], Form.subjunctive | Form.conditional) && !isAttributiveForm(units, i))
			)
				return !isRelativeClause(units, from, end);
		}
		from = end + 1;
	}
	return false;
}

/** `das Gespräch „sei in guter Atmosphäre verlaufen“`: the verb stands inside the marks. */
const isQuotedPredicate = (unit: Unit | undefined): boolean =>
	unit?.kind === 'quotation' &&
	!unit.isNominal &&
	/^\W*(?:sei|ist|sind|seien|war|werde|wird|habe|hat|könne|kann|müsse|muss|bleib|geh)\p{L}*\s/u.test(unit.text);

const isAttributiveForm = (units: readonly Unit[], i: number): boolean =>
	units[i + 1]?.isNominal === true && is(units[i - 1], Class.article);

/** `…, der gestern kam`, `…, mit dem sie sprach`; not `…, mit dem Beschluss werde …`. */
function isRelativeClause(units: readonly Unit[], first: number, end: number): boolean {
	const at = is(units[first], Class.preposition) ? first + 1 : first;
	return (
		is(units[at], Class.relative) && !units[at + 1]?.isNominal && !units[at + 2]?.isNominal && isFinite_(units, end - 1)
	);
}

/** `…, 200 Mitarbeiter sollen entlassen werden`: finite verb in the second place, no conjunction. */
export function isMainClause(units: readonly Unit[], first: number, end: number): boolean {
	const unit = units[first];
	if (
		unit === undefined ||
		is(unit, Class.coordinator | Class.subordinator) ||
		isRelativeClause(units, first, end) ||
		is(unit, Class.question)
	)
		return false;
	for (let i = first + 1; i < end - 1; i += 1) if (isFinite_(units, i)) return true;
	return false;
}

export function nextSign(units: readonly Unit[], from: number, length: number): number {
	let i = from;
	while (i < length && units[i]?.text !== ',' && units[i]?.text !== ':' && units[i]?.text !== ';') i += 1;
	return i;
}

/** To the end of the sentence, unless a new clause with another verb of saying begins (`…, und kündigte an, …`). */
function contentEnd(
	units: readonly Unit[],
	first: number,
	length: number,
	cue: VerbCue,
	cues: readonly VerbCue[],
): number {
	for (const other of cues) {
		if (other.at <= cue.at || other.finite < first) continue;
		if (isNewMainClause(units, other)) return other.first;
	}
	return (
		resumedMainClause(units, first, length, cue) ??
		sharedMainClause(units, first, length, cue) ??
		semicolon(units, first, length)
	);
}

/** `Er gehe davon aus, dass es regnet, | und blieb zu Hause`: the main clause goes on behind `und` with its finite verb. */
function sharedMainClause(units: readonly Unit[], first: number, length: number, cue: VerbCue): number | undefined {
	if (cue.conjunction !== undefined) return undefined;
	for (let i = first + 2; i < length - 1; i += 1) {
		if (!is(units[i - 1], Class.coordinator) || units[i - 1]?.lower === 'oder' || !isFinite_(units, i)) continue;
		const isReported = hasForm(units[i], Form.subjunctive | Form.conditional | Form.participle | Form.infinitive);
		if (!isReported && !isSign(units[i + 1]) && isFinite_(units, isComma(units[i - 2]) ? i - 3 : i - 2)) return i - 1;
	}
	return undefined;
}

const isSign = (unit: Unit | undefined): boolean => unit === undefined || unit.kind === 'punctuation';

function semicolon(units: readonly Unit[], first: number, length: number): number {
	let i = first;
	while (i < length && units[i]?.text !== ';') i += 1;
	return i;
}

/** `Nachdem sie mitgeteilt hatte, dass …, | versuchte er`: the main clause goes on with its finite verb. */
function resumedMainClause(units: readonly Unit[], first: number, length: number, cue: VerbCue): number | undefined {
	if (cue.conjunction === undefined) return undefined;
	const word = units[cue.conjunction];
	if (cue.conjunction !== 0 && !is(word, Class.relative)) return undefined;
	for (let i = first + 1; i < length; i += 1) if (isComma(units[i - 1]) && isFinite_(units, i)) return i - 1;
	return undefined;
}

/** `und kündigte an`, `und er forderte`: indicative verb of saying in the first or second place behind `und`. */
function isNewMainClause(units: readonly Unit[], other: VerbCue): boolean {
	const begin = other.finite;
	const isIndicative = !hasForm(units[begin], Form.subjunctive | Form.conditional);
	if (!isIndicative || other.conjunction !== undefined) return false;
	const opener = units[begin - 1];
	return (
		opener?.lower === 'und' ||
		opener?.lower === 'aber' ||
		(is(units[other.first], Class.coordinator) && begin - other.first < 5)
	);
}
