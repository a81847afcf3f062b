import type { LocalSpan } from '../../../model/paragraph.ts';
import { TO_DATIVE, TO_SOMEBODY } from './addressee-verbs.ts';
import { Class } from './closed-words.ts';
import type { VerbCue } from './cues.ts';
import { closePhraseEnd, prepositionalEnd } from './phrases.ts';
import { isPressAt } from './press.ts';
import { is, spanOfUnits, type Unit } from './units.ts';

/** Hearers behind `vor`: `sagte vor Journalisten`. */
const AUDIENCE =
	/(?:journalist|reporter|presse|medienvertreter|anhänger|abgeordnete|delegierte|publikum|parlament|zuhörer|studenten|soldaten|teilnehmer)/u;

/** Whom the speaker speaks to, as far as the clause of the verb says. */
export function addresseesOf(units: readonly Unit[], cue: VerbCue, speaker: readonly LocalSpan[]): LocalSpan[] {
	const isSpeaker = (span: LocalSpan) => speaker.some((one) => one.from < span.to && span.from < one.to);
	let i = Math.min(cue.first, cue.finite);
	while (i < cue.last) {
		const found = at(units, i, cue);
		if (found !== undefined && !isSpeaker(found)) return [found];
		i = Math.max(i + 1, prepositionalEnd(units, i, cue.last));
	}
	return [];
}

function at(units: readonly Unit[], i: number, cue: VerbCue): LocalSpan | undefined {
	const { lemma } = cue.verb;
	const lower = units[i]?.lower;
	if (lower === 'gegenüber') return phrase(units, i + 1, cue.last);
	if (lower === 'vor') {
		const audience = phrase(units, i + 1, cue.last);
		return audience !== undefined && AUDIENCE.test(units[i + 1]?.lower ?? '') ? audience : undefined;
	}
	if (i <= cue.finite) return undefined;
	const isDative = /^(?:dem|einem|ihm|ihnen|ihr|seinem|ihrem|den)$/u.test(lower ?? '') || isPressAt(units, i);
	if (TO_DATIVE.has(lemma) && isDative) return phrase(units, i, cue.last);
	if (TO_SOMEBODY.has(lemma) && canBeObject(units[i])) return phrase(units, i, cue.last);
	return undefined;
}

const canBeObject = (unit: Unit | undefined): boolean =>
	unit?.isNominal === true || is(unit, Class.article | Class.objectPronoun);

function phrase(units: readonly Unit[], i: number, limit: number): LocalSpan | undefined {
	const end = closePhraseEnd(units, i, limit);
	return i < end ? spanOfUnits(units, i, end) : undefined;
}
