import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import { isAdjective } from './noun-phrases.ts';
import { phraseEnd } from './phrases.ts';
import { hasFinite, hasForm, is, isFiniteAt, type Unit } from './units.ts';

/** A clause with its verb in the subjunctive: the stretch up to the next sign, or the main clause behind a fronted one. */
export function isSubjunctiveClause(units: readonly Unit[], first: number, length: number): boolean {
	if (isUnknownSubjunctive(units, first)) return true;
	let from = first;
	for (let tries = 0; tries < 3 && from < length; tries += 1) {
		const end = nextSign(units, from, length);
		if (hasMood(units, from, end)) {
			if (!isRelativeClause(units, from, end)) return true;
			// `…, in den Ländern, in denen das üblich sei, steige …`: past the clause on a part of it.
			if (from === first) return false;
		}
		from = end + 1;
	}
	return false;
}

/** `Beck blieb hart: | Alle müssten sparen, sagte sie`: where speech begins behind a clause of the article’s own, 0 if there is none. */
export function behindLead(units: readonly Unit[], limit: number): number {
	const colon = units.findLastIndex(({ text }, at) => at < limit && text === ':');
	const isLead = 0 < colon && hasFinite(units, 0, colon) && !hasMood(units, 0, colon);
	return isLead && isSubjunctiveClause(units, colon + 1, limit) ? colon + 1 : 0;
}

function hasMood(units: readonly Unit[], from: number, end: number): boolean {
	for (let i = from; i < end; i += 1) {
		const isMood = hasForm(units[i], Form.subjunctive | Form.conditional) && !isAttributiveForm(units, i);
		if (isMood || isQuotedPredicate(units[i])) return true;
	}
	return false;
}

/** `Der Minister hebele …`: a form in -e that no list knows, right behind a subject in the singular, where the verb stands. */
export function isUnknownSubjunctive(units: readonly Unit[], first: number): boolean {
	const at = phraseEnd(units, first, units.length);
	const word = units[at];
	if (at === first || word === undefined || !/^\p{Ll}{3,}(?<!t)e$/u.test(word.text)) return false;
	// `Anna Beck neue Chefin`
	if (units[first]?.isName && units[at + 1]?.isNominal) return false;
	if (word.class !== 0 || word.form !== 0) return false;
	// `, die Partei stagniere`: behind an attribute a noun would follow. At the start of a sentence too much else looks alike.
	const isOne =
		0 < first &&
		/^die(?:se)?$/u.test(units[first]?.lower ?? '') &&
		!units[at + 1]?.isNominal &&
		!isAdjective(units[at + 1]);
	return isOne || isSingular(units[first]);
}

const isSingular = (unit: Unit | undefined): boolean =>
	unit?.isName === true ||
	(unit?.isNominal === false && /^(?:der|das|er|es|man|d?ies(?:er|es)|jede[rs]?|k?eine?)$/u.test(unit.lower));

/** `das Gespräch „sei in guter Atmosphäre verlaufen“`: the verb stands inside the marks. */
const isQuotedPredicate = (unit: Unit | undefined): boolean =>
	unit?.kind === 'quotation' &&
	!unit.isNominal &&
	/^\W*(?:sei|ist|sind|seien|war|werde|wird|habe|hat|könne|kann|müsse|muss|bleib|geh)\p{L}*\s/u.test(unit.text);

const isAttributiveForm = (units: readonly Unit[], i: number): boolean =>
	units[i + 1]?.isNominal === true && is(units[i - 1], Class.article);

/** `…, der gestern kam`, `…, die am Mittwoch erschien`, `…, mit dem sie sprach`; not `…, mit dem Beschluss werde …`. */
function isRelativeClause(units: readonly Unit[], first: number, end: number): boolean {
	const at = is(units[first], Class.preposition) ? first + 1 : first;
	const [next, second] = [units[at + 1], units[at + 2]];
	const isPronoun =
		units[at]?.lower === 'denen' || (!next?.isNominal && (!second?.isNominal || is(next, Class.preposition)));
	return is(units[at], Class.relative) && isPronoun && isFiniteAt(units, end - 1);
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
	for (let i = first + 1; i < end - 1; i += 1) if (isFiniteAt(units, i)) return true;
	return false;
}

/** An infinitive with zu, also behind an apposition: `…, den Beitritt der Stadt, einer alten Gegnerin, zu verhindern`. */
export function isInfinitive(units: readonly Unit[], first: number, length: number): boolean {
	let end = nextSign(units, first, length);
	for (let tries = 0; tries < 3 && !hasFinite(units, first, end); tries += 1) {
		if (endsInInfinitive(units, first, end)) return true;
		if (length <= end || is(units[end + 1], Class.subordinator | Class.coordinator)) return false;
		end = nextSign(units, end + 1, length);
	}
	return endsInInfinitive(units, first, nextSign(units, first, length));
}

/** The clause, or the first of several, ends in an infinitive with zu. */
export function endsInInfinitive(units: readonly Unit[], first: number, end: number): boolean {
	if (hasInfinitiveBefore(units, first, end)) return true;
	// `die Wahl zu vertagen – und zwar sofort`
	for (let i = first + 2; i < end; i += 1) if (units[i]?.text === '–') return hasInfinitiveBefore(units, first, i);
	return false;
}

function hasInfinitiveBefore(units: readonly Unit[], first: number, end: number): boolean {
	for (let i = end - 1; first <= i && end - i < 5; i -= 1) {
		const unit = units[i];
		if (
			hasForm(unit, Form.zuInfinitive) ||
			/^(?:ab|an|auf|aus|bei|ein|fest|her|hin|mit|nach|vor|weg|zu|zurück|zusammen|um|durch|fort|los|teil|wieder|weiter|frei|preis|hoch|hinein|hinunter|herunter|gegenüber|bereit|heraus|hinaus|herbei|vorbei|statt|entgegen|nieder|über|unter|wahr)zu\p{Ll}+(?:en|ern|eln)$/u.test(
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

/** `um … zu`, `ohne … zu`, `anstatt … zu` say why or how, not what. */
export const isPurpose = (unit: Unit): boolean =>
	unit.lower === 'um' || unit.lower === 'ohne' || unit.lower === 'statt' || unit.lower === 'anstatt';

/** Index of the next comma, colon or semicolon, `length` if there is none. */
export function nextSign(units: readonly Unit[], from: number, length: number): number {
	let i = from;
	while (i < length && units[i]?.text !== ',' && units[i]?.text !== ':' && units[i]?.text !== ';') i += 1;
	return i;
}
