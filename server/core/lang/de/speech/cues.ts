import type { LocalSpan } from '../../../model/paragraph.ts';
import { TO_SOMEBODY } from './addressee-verbs.ts';
import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import { endsInInfinitive } from './contents.ts';
import { coreEnd, phraseEnd } from './phrases.ts';
import { pronounAfter, type Subject, subjectAfter, subjectBefore, subjectInside, surelyAfter } from './subjects.ts';
import { type Frame, hasFinite, hasForm, is, isBreak, isComma, isFinite_, type Unit } from './units.ts';
import type { SpeechVerb, VerbReading } from './verbs.ts';

/** A verb of saying in its clause. Indexes count units of the frame. */
export interface VerbCue {
	readonly verb: SpeechVerb;
	/** Place of the verb itself. */
	readonly at: number;
	/** Place of the finite verb: the verb itself or its auxiliary. */
	readonly finite: number;
	/** First and last (exclusive) unit of the clause's verbal bracket. */
	readonly first: number;
	readonly last: number;
	/** `wie`, `nachdem` …: index of the conjunction of a clause with the verb at its end. */
	readonly conjunction: number | undefined;
	readonly isPassive: boolean;
	/** Finite verb first in its clause: inversion behind what is said (`…, sagte er`). */
	readonly isInverted: boolean;
	readonly spans: readonly LocalSpan[];
}

/** All verbs of saying of a sentence that are really used as such, in order. */
export function findVerbCues({ units, length }: Frame): VerbCue[] {
	const cues: VerbCue[] = [];
	for (let at = 0; at < length; at += 1) {
		const unit = units[at];
		// `wiederholt`, `bekannt` are adverbs where they are no verb at the end.
		if (
			unit === undefined ||
			unit.readings.length === 0 ||
			(is(unit, Class.adverb) && !hasForm(units[at + 1], Form.auxiliary))
		)
			continue;
		const cue = cueAt(units, at, length);
		if (cue !== undefined) cues.push(cue);
	}
	return cues;
}

function cueAt(units: readonly Unit[], at: number, length: number): VerbCue | undefined {
	const last = clauseEnd(units, at, length);
	const reading = readingAt(units, at, last);
	if (reading === undefined || isAttributiveParticiple(units, at, reading)) return undefined;
	const finite = finiteOf(units, at, reading, last);
	if (finite === undefined) return undefined;
	const first = clauseStart(units, Math.min(finite, at));
	const conjunction = conjunctionOf(units, first, finite, last);
	const isPassive = finite !== at && hasForm(units[finite], Form.werden) && reading.kind === 'participle';
	return {
		verb: reading.verb,
		at,
		finite,
		first,
		last,
		conjunction,
		isPassive,
		isInverted: conjunction === undefined && (isFirstInClause(units, first, finite) || takesUp(units, first, finite)),
		spans: cueSpans(units, at, finite, reading, last),
	};
}

/** `der angekündigte Besuch`, `die gestern genannten Zahlen` are no cues; lower-case `-e(n)` forms fall out by themselves. */
function isAttributiveParticiple(units: readonly Unit[], at: number, reading: VerbReading): boolean {
	return reading.kind === 'participle' && units[at + 1]?.isNominal === true && is(units[at - 1], Class.article);
}

/** The reading that fits the clause: a separable verb needs its particle (`teilte … mit`). */
function readingAt(units: readonly Unit[], at: number, last: number): VerbReading | undefined {
	const readings = units[at]?.readings ?? [];
	let plain: VerbReading | undefined;
	const hasAuxiliary = 1 < readings.length && hasAuxiliaryInClause(units, at, last);
	for (const reading of readings) {
		if (!reading.needsParticle) plain = better(plain, reading, hasAuxiliary);
		else if (particleOf(units, at, last, reading.verb.particle) !== undefined) return reading;
	}
	return plain !== undefined &&
		plain.kind === 'finite' &&
		OTHER_PARTICLES.test(units[last - 1]?.lower ?? '') &&
		at < last - 1
		? undefined
		: plain;
}

/** `fand statt`, `sagte ab`, `nahm teil`: another verb than the one that says something. */
const OTHER_PARTICLES = /^(?:statt|ab|auf|ein|fest|her|hin|weg|zurück|zusammen|um|durch|fort|los|teil|nieder)$/u;

/** `betont` is a participle beside an auxiliary (`hatte betont`), else finite (`er betont`). */
const better = (known: VerbReading | undefined, next: VerbReading, hasAuxiliary: boolean): VerbReading =>
	known === undefined || (hasAuxiliary && next.kind === 'participle') ? next : known;

function hasAuxiliaryInClause(units: readonly Unit[], at: number, last: number): boolean {
	if (at + 1 < last && hasForm(units[at + 1], Form.auxiliary)) return true;
	for (let i = at - 1; 0 <= i && !isClauseSign(units, i); i -= 1) if (hasForm(units[i], Form.auxiliary)) return true;
	return isClauseSign(units, at - 1) && last === at + 1 && isBehindApposition(units, at);
}

/** `…, wird Anna Beck, die Leiterin, zitiert`: the auxiliary stands before the apposition. */
function isBehindApposition(units: readonly Unit[], at: number): boolean {
	for (let i = at - 2, nCommas = 0; 0 <= i && nCommas < 2; i -= 1) {
		if (hasForm(units[i], Form.auxiliary)) return true;
		if (isComma(units[i])) nCommas += 1;
	}
	return false;
}

/** Index of the particle at the end of the clause; behind it may stand only what was moved out (`teilte mit am Montag`). */
function particleOf(units: readonly Unit[], at: number, last: number, particle: string): number | undefined {
	// `wie sie bekannt gab`: at the end of a clause the particle may stand before the verb as a word of its own.
	if (units[at - 1]?.lower === particle && last - 1 <= at) return at - 1;
	for (let i = last - 1; at < i; i -= 1) {
		if (units[i]?.lower === particle) {
			const isAtEnd =
				i === last - 1 || is(units[i + 1], Class.preposition | Class.coordinator) || units[i + 1]?.kind === 'quotation';
			return isAtEnd && !phraseFollows(units, i, last) ? i : undefined;
		}
	}
	return undefined;
}

/** `an der Küste`: the word is a preposition with its phrase, not a particle. */
const phraseFollows = (units: readonly Unit[], i: number, last: number): boolean =>
	i + 1 < last &&
	is(units[i], Class.preposition) &&
	(units[i + 1]?.isNominal === true || is(units[i + 1], Class.article));

function finiteOf(units: readonly Unit[], at: number, reading: VerbReading, last: number): number | undefined {
	if (reading.kind === 'finite' && (!hasForm(units[at], Form.infinitive) || isFinite_(units, at))) return at;
	if (
		reading.kind === 'finite' &&
		hasForm(units[at], Form.participle) === false &&
		!hasForm(units[at], Form.infinitive)
	)
		return at;
	return auxiliaryOf(units, at, last);
}

/** The auxiliary of a participle or infinitive: next to it at the end of a clause, else back in the second place. */
function auxiliaryOf(units: readonly Unit[], at: number, last: number): number | undefined {
	for (let i = at + 1; i < Math.min(last, at + 4); i += 1) {
		if (hasForm(units[i], Form.auxiliary)) return i;
	}
	let nBreaks = 0;
	for (let i = at - 1; 0 <= i && nBreaks < 3; i -= 1) {
		const unit = units[i];
		if (hasForm(unit, Form.auxiliary) && hasForm(unit, Form.finite)) return i;
		if (unit?.kind === 'punctuation' && isBreak(unit)) nBreaks += 1;
	}
	return undefined;
}

function clauseEnd(units: readonly Unit[], at: number, length: number): number {
	let i = at + 1;
	while (i < length && !isClauseSign(units, i)) i += 1;
	return i;
}

/** A comma ends the clause unless it frames an apposition whose other comma follows. */
const isClauseSign = (units: readonly Unit[], i: number): boolean => {
	const unit = units[i];
	if (unit === undefined || unit.inBracket) return false;
	return unit.text === ',' || unit.text === ':' || unit.text === ';' || unit.text === '–';
};

/** First unit of the clause around `at`: behind the last comma, colon or dash. */
function clauseStart(units: readonly Unit[], at: number): number {
	let i = at;
	while (0 < i && !isClauseSign(units, i - 1)) i -= 1;
	return i;
}

function conjunctionOf(units: readonly Unit[], first: number, finite: number, last: number): number | undefined {
	const begin = is(units[first], Class.coordinator) ? first + 1 : first;
	if (finite === begin) return last - 1 <= finite ? earlierConjunction(units, first) : undefined;
	const unit = units[begin];
	const isEnd = last - 1 <= finite || is(units[finite + 1], Class.coordinator);
	if (isNaming(units, begin)) return undefined;
	if (is(unit, Class.subordinator)) return isEnd || unit?.lower === 'dass' ? begin : undefined;
	if (unit?.lower === 'wie') return begin;
	return is(unit, Class.relative) && isEnd && isComma(units[first - 1]) ? begin : undefined;
}

/** `Als „Geschenk“ bezeichnet sie den Fund`: no clause. */
const isNaming = (units: readonly Unit[], begin: number): boolean =>
	units[begin]?.lower === 'als' && (units[begin + 1]?.kind === 'quotation' || units[begin + 2]?.kind === 'quotation');

const isConjunction = (unit: Unit | undefined): boolean => unit?.lower === 'wie' || is(unit, Class.subordinator);

/** `Wie der Richter, Ottmar Breidling, ausführte`: the conjunction stands before the apposition. */
function earlierConjunction(units: readonly Unit[], first: number): number | undefined {
	for (let i = first - 1, nCommas = 0; 0 <= i && nCommas < 3; i -= 1) {
		if (isFinite_(units, i)) return undefined;
		if (isComma(units[i])) nCommas += 1;
		if (isConjunction(units[i]) && (i === 0 || isBreak(units[i - 1]))) return i;
	}
	return undefined;
}

const isFirstInClause = (units: readonly Unit[], first: number, finite: number): boolean => {
	let i = first;
	while (i < finite && (is(units[i], Class.coordinator) || units[i]?.kind === 'quotation' || units[i]?.text === '–'))
		i += 1;
	return i === finite;
};

/** `…, das teilte die Polizei mit`, `…, so schätzen Fachleute, …`: the word takes up what is said. */
export const takesUp = (units: readonly Unit[], first: number, finite: number): boolean =>
	0 < first && finite === first + 1 && /^(?:das|dies|so)$/u.test(units[first]?.lower ?? '');

function cueSpans(units: readonly Unit[], at: number, finite: number, reading: VerbReading, last: number): LocalSpan[] {
	const picked = new Set([at, finite]);
	const particle = reading.needsParticle ? particleOf(units, at, last, reading.verb.particle) : undefined;
	if (particle !== undefined) picked.add(particle);
	for (let i = Math.min(at, finite); i < last; i += 1) {
		const unit = units[i];
		if (unit === undefined) break;
		if (is(unit, Class.reflexive) || CORRELATES.has(unit.lower)) picked.add(i);
		if (at < i && i < at + 3 && hasForm(unit, Form.auxiliary)) picked.add(i);
	}
	return [...picked]
		.sort((a, b) => a - b)
		.flatMap((i) => {
			const unit = units[i];
			return unit === undefined ? [] : [{ from: unit.from, to: unit.to }];
		});
}

/** `geht davon aus, dass`, `rät dazu, …`: part of the verb. */
const CORRELATES = new Set(['davon', 'darauf', 'dazu', 'dafür', 'dagegen', 'daran', 'darum', 'darüber', 'dahingehend']);

/** `Die Agentur zitiert Kirchner`, `wird Watzke zitiert`: the one quoted speaks, not the one who quotes. */
function citedOf(units: readonly Unit[], cue: VerbCue, length: number): Subject | undefined {
	const limit = Math.min(length, searchLimit(units, cue, length));
	const active: VerbCue = { ...cue, verb: { ...cue.verb, lemma: '' }, isPassive: false };
	const subject = speakerOf(units, active, length);
	if (cue.isPassive) return subject;
	const behind = units.findIndex(({ to }) => to === subject?.spans[0]?.to);
	const at = Math.max(cue.finite, behind) + 1;
	const object = is(units[at], Class.accusative) ? phraseSpan(units, at, limit) : undefined;
	if (object !== undefined) return { spans: [object], isNobody: false };
	return subjectAfter(units, at - 1, limit) ?? subject;
}

/** `In dem Antrag heißt es`: the text speaks. */
function textOf(units: readonly Unit[], cue: VerbCue): Subject | undefined {
	const first = cue.isInverted ? sentenceStart(units, cue.finite) : cue.first;
	for (let i = first; i < cue.last; i += 1) {
		const isIn = /^(?:in|im|auf|aus|bei|beim|von|vom|seitens)$/u.test(units[i]?.lower ?? '');
		const span = isIn ? phraseSpan(units, i + 1, cue.last) : undefined;
		if (span !== undefined && !isOccasion(units, span)) return { spans: [span], isNobody: false };
	}
	return undefined;
}

/** `Aus dem Bericht geht hervor`, `Dies geht aus einer Mitteilung hervor`. */
function textBehind(units: readonly Unit[], cue: VerbCue): Subject | undefined {
	for (let i = cue.first; i < cue.last; i += 1) {
		const span = units[i]?.lower === 'aus' ? phraseSpan(units, i + 1, cue.last) : undefined;
		if (span !== undefined) return { spans: [span], isNobody: false };
	}
	return undefined;
}

/** `Im vergangenen Jahr hieß es`, `in dem Gespräch heißt es`: when or where, not who. */
const isOccasion = (units: readonly Unit[], { from, to }: LocalSpan): boolean =>
	units.some((unit) => unit.isNominal && from <= unit.from && unit.to <= to && OCCASION.test(unit.lower));

const OCCASION =
	/(?:jahre?n?|monate?n?|wochen?|tage?n?|stunden?|nacht|abend|morgen|vergangenheit|zukunft|gesprächs?|interviews?|telefonats?|sitzung|treffens?|saison)$/u;

/** `beschuldigte die Biden-Regierung Russland, …`: two names in a row, the second one is the object. */
function withoutObject(units: readonly Unit[], subject: Subject | undefined): Subject | undefined {
	const [span] = subject?.spans ?? [];
	const last = units.findIndex(({ to }) => to === span?.to);
	const before = units[last - 1];
	if (span === undefined || before === undefined || before.from <= span.from || !before.isNominal) return subject;
	const isBody = /(?:regierung|ministerium|behörde|polizei|partei|kommission|verwaltung|opposition)$/u.test(
		before.lower,
	);
	return isBody && units[last]?.isNominal ? { spans: [{ from: span.from, to: before.to }], isNobody: false } : subject;
}

/** Number of the finite verb; `sagten` and the like also tell `sie` apart. */
export const numberOf = (units: readonly Unit[], { finite }: VerbCue): 'singular' | 'plural' =>
	hasForm(units[finite], Form.plural) ? 'plural' : 'singular';

/** Who says it: the subject by the order of the clause, the agent of a passive. */
export function speakerOf(units: readonly Unit[], cue: VerbCue, length: number): Subject | undefined {
	if (cue.verb.lemma === 'zitieren') return citedOf(units, cue, length);
	if (TO_SOMEBODY.has(cue.verb.lemma) && !cue.isPassive)
		return withoutObject(units, speakerOf(units, { ...cue, verb: { ...cue.verb, lemma: '' } }, length));
	if (cue.isPassive) return agentOf(units, cue, length);
	if (cue.verb.lemma === 'hervorgehen') return textBehind(units, cue);
	if (cue.verb.lemma === 'heißen') return textOf(units, cue) ?? { spans: [], isNobody: true };
	if (cue.conjunction !== undefined) return subjectInside(units, cue.conjunction, Math.max(cue.last, cue.finite));
	if (cue.isInverted) return pronounAfter(units, cue.finite) ?? invertedSubject(units, cue, length);
	const limit = Math.min(length, searchLimit(units, cue, length));
	return (
		sharedSubject(units, cue) ??
		surelyAfter(units, cue.finite, limit) ??
		subjectBefore(units, cue.first, cue.finite) ??
		subjectAfter(units, cue.finite, limit)
	);
}

/** `Sie sprach sich dagegen aus und sagte, …`: the subject of the first of two verbs. */
function sharedSubject(units: readonly Unit[], cue: VerbCue): Subject | undefined {
	if (!is(units[cue.finite - 1], Class.coordinator)) return undefined;
	for (let i = cue.first; i < cue.finite - 1; i += 1) {
		if (isFinite_(units, i)) return subjectBefore(units, cue.first, i) ?? subjectAfter(units, i, cue.finite);
	}
	return undefined;
}

/** A subject behind the verb may hold an apposition, so commas do not end the search; the next clause does. */
function searchLimit(_units: readonly Unit[], cue: VerbCue, length: number): number {
	return cue.at < cue.finite ? cue.last : Math.max(cue.last, Math.min(length, cue.last + 14));
}

/** `…, sagte X` takes X; `X, der Chef, sagte` takes what stands before the commas; `… und kündigte an` the subject before. */
function invertedSubject(units: readonly Unit[], cue: VerbCue, length: number): Subject | undefined {
	const before = frontedSubject(units, cue);
	if (before !== undefined) return before;
	return subjectAfter(units, cue.finite, searchLimit(units, cue, length)) ?? earlierSubject(units, cue);
}

/** `Heike van Laak, Sprecherin der Stiftung, sagte`: the sentence up to the verb has no verb of its own in its main line. */
function frontedSubject(units: readonly Unit[], cue: VerbCue): Subject | undefined {
	const first = phraseStart(units, cue.finite);
	if (first === cue.first || is(units[cue.first], Class.coordinator) || !isComma(units[cue.finite - 1]))
		return undefined;
	if (is(units[first], Class.subordinator | Class.question)) return undefined;
	const comma = firstComma(units, first, cue.finite);
	if (hasFinite(units, first, comma) || units[first]?.kind === 'quotation' || !isPhrase(units, first, comma))
		return undefined;
	return subjectBefore(units, first, cue.finite);
}

/** `Er lehnte ab, | die Sprecherin, Heike van Laak, die gestern kam, erklärte`: behind the last clause that is no relative one. */
function phraseStart(units: readonly Unit[], finite: number): number {
	const sentence = sentenceStart(units, finite);
	let first = finite;
	for (let at = finite - 1, end = at; sentence <= at; at -= 1) {
		if (at !== sentence && !isComma(units[at - 1])) continue;
		const relative = is(units[at], Class.preposition) ? at + 1 : at;
		const isRelative = at !== sentence && is(units[relative], Class.relative) && !units[relative + 1]?.isNominal;
		if (!isRelative && hasFinite(units, at, end)) return first;
		// `Die Stadt stehe bereit, die Plätze zu bezahlen, ließ sie mitteilen`: no subject but what is said.
		if (endsInInfinitive(units, at, end)) return finite;
		if (!isRelative) first = at;
		end = at - 1;
	}
	return first;
}

/** Nothing but a noun phrase, perhaps behind `auch` or `und`. */
function isPhrase(units: readonly Unit[], first: number, limit: number): boolean {
	let i = first;
	while (i < limit - 1 && is(units[i], Class.focus | Class.coordinator)) i += 1;
	return (
		phraseEnd(units, i, limit) === limit ||
		(coreEnd(units, i, limit) !== i && !is(units[i], Class.preposition | Class.adverb))
	);
}

const firstComma = (units: readonly Unit[], first: number, limit: number): number => {
	for (let i = first; i < limit; i += 1) if (isComma(units[i])) return i;
	return limit;
};

/** Behind a colon, semicolon or dash a new sentence begins. */
function sentenceStart(units: readonly Unit[], at: number): number {
	for (let i = at - 1; 0 <= i; i -= 1) {
		const text = units[i]?.text;
		if (text === ':' || text === ';' || text === '–') return i + 1;
	}
	return 0;
}

/** The subject of the first clause, for `…, und kündigte an`. */
function earlierSubject(units: readonly Unit[], cue: VerbCue): Subject | undefined {
	for (let i = 0; i < cue.first; i += 1) {
		if (isFinite_(units, i))
			return subjectBefore(units, clauseStartOfSentence(units, i), i) ?? subjectAfter(units, i, cue.first);
	}
	return undefined;
}

const clauseStartOfSentence = (units: readonly Unit[], at: number): number =>
	at === 0 ? 0 : Math.min(at, sentenceStart(units, at));

/** `von der Polizei mitgeteilt`, `durch das Gericht`: the agent of a passive; without one nobody is named. */
function agentOf(units: readonly Unit[], cue: VerbCue, length: number): Subject | undefined {
	const from = Math.min(cue.first, cue.finite);
	for (let i = from; i < Math.min(length, cue.last); i += 1) {
		const unit = units[i];
		if (unit?.lower === 'von' || unit?.lower === 'vom') {
			const subject = subjectAfter(units, i, cue.last) ?? agentPhrase(units, i, cue.last);
			if (subject !== undefined && !subject.isNobody) return agentPhrase(units, i, cue.last) ?? subject;
		}
	}
	return mediumOf(units, cue) ?? { spans: [], isNobody: true };
}

/** Nouns of what speaks for those who write it. */
export const MEDIUM =
	/^\p{L}*(?:medien|presse|zeitung(?:en)?|berichte?n?|mitteilung|erklärung|stellungnahme|studie|gutachten|text|gesetz|gesetzbuch|brief|schreiben|artikel|urteil|papier|inschrift|aufschrift|verordnung|satzung)$/u;

/** `in den Medien wurde er als „…“ bezeichnet`: the paper speaks where a passive names nobody. */
function mediumOf(units: readonly Unit[], cue: VerbCue): Subject | undefined {
	for (let i = Math.min(cue.first, cue.finite); i < cue.last; i += 1) {
		if (!/^(?:in|im)$/u.test(units[i]?.lower ?? '')) continue;
		const subject = agentPhrase(units, i, cue.last);
		const [span] = subject?.spans ?? [];
		const isMedium = units.some(
			({ from, to, lower }) => span !== undefined && span.from <= from && to <= span.to && MEDIUM.test(lower),
		);
		if (isMedium) return subject;
	}
	return undefined;
}

function agentPhrase(units: readonly Unit[], preposition: number, limit: number): Subject | undefined {
	const spans = phraseSpan(units, preposition + 1, limit);
	return spans === undefined ? undefined : { spans: [spans], isNobody: false };
}

function phraseSpan(units: readonly Unit[], at: number, limit: number): LocalSpan | undefined {
	const end = phraseEnd(units, at, limit);
	const first = units[at];
	const last = units[end - 1];
	return end === at || first === undefined || last === undefined ? undefined : { from: first.from, to: last.to };
}
