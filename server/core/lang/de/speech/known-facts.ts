import type { LocalSpan } from '../../../model/paragraph.ts';
import { nextSign } from './clauses.ts';
import { Form } from './common-verbs.ts';
import type { NounCue } from './noun-cues.ts';
import { phraseSpan } from './phrases.ts';
import { isMedium } from './speech-nouns.ts';
import { type Frame, hasForm, isComma, type Unit } from './units.ts';

/** What came out or stands written somewhere: `Am Abend wurde bekannt, dass …`, `In dem Bericht steht, dass …`. */
export function knownFactAt(frame: Frame, at: number): NounCue | undefined {
	const { units, length } = frame;
	const word = units[at]?.lower ?? '';
	const spans = word === 'bekannt' ? becameKnown(units, at) : undefined;
	if (spans !== undefined) return factOf(frame, at, spans, []);
	if (!STANDS.test(word)) return undefined;
	const text = textNear(units, at, nextSign(units, at, length));
	const verb = units[at];
	return text === undefined || verb === undefined
		? undefined
		: factOf(frame, at, [{ from: verb.from, to: verb.to }], [text]);
}

/** A word that `knownFactAt` knows; at any other place it finds nothing. */
export const mayShowFact = (word: string): boolean => word === 'bekannt' || STANDS.test(word);

const STANDS = /^(?:steht|stehe|stand|stünde|gestanden)$/u;

/** `wurde bekannt`, `ist bekannt geworden`. */
function becameKnown(units: readonly Unit[], at: number): LocalSpan[] | undefined {
	const near = [at - 1, at + 1, at + 2, at - 2, at - 3].filter((i) => {
		const unit = units[i];
		return hasForm(unit, Form.werden) || unit?.lower === 'geworden';
	});
	if (near.length === 0) return undefined;
	return [at, ...near].sort((a, b) => a - b).flatMap((i) => (units[i] === undefined ? [] : [spanOf(units[i])]));
}

const spanOf = (unit: Unit | undefined): LocalSpan => ({ from: unit?.from ?? 0, to: unit?.to ?? 0 });

/** The paper that holds it, in the clause of the verb. */
function textNear(units: readonly Unit[], at: number, end: number): LocalSpan | undefined {
	for (let i = Math.max(0, at - 8); i < end; i += 1) {
		if (!/^(?:in|im|auf)$/u.test(units[i]?.lower ?? '')) continue;
		const span = phraseSpan(units, i + 1, end);
		const isText = units.some(
			({ from, to, lower, isNominal }) =>
				span !== undefined && span.from <= from && to <= span.to && isNominal && isMedium(lower),
		);
		if (isText) return span;
	}
	return undefined;
}

function factOf(
	{ units, length }: Frame,
	at: number,
	spans: readonly LocalSpan[],
	speaker: readonly LocalSpan[],
): NounCue | undefined {
	const sign = nextSign(units, at, length);
	const opener = units[sign + 1]?.lower;
	if (!isComma(units[sign]) || 6 < sign - at || (opener !== 'dass' && opener !== 'daß')) return undefined;
	return {
		lemma: units[at]?.lower ?? '',
		spans,
		content: { first: sign + 1, last: length },
		speaker: { spans: speaker, isNobody: speaker.length === 0 },
		sure: true,
	};
}
