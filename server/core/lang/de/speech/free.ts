import type { Statement } from '../../pack/speech.ts';
import { Class } from './closed-words.ts';
import { Form } from './common-verbs.ts';
import type { Context } from './draft.ts';
import { type Frame, hasForm, is, type Unit } from './units.ts';

/**
 * A sentence that reports speech by its mood alone: `Die Lage sei ernst.` Also hearsay with `sollen`.
 * Wrong for wishes and conditions (`Es lebe die Freiheit`, `Käme er, …`).
 */
export function freeStatement(frame: Frame, before: Context): Statement | undefined {
	const type = hasSubjunctive(frame) ? 'IndirectFreeIndirect' : hasHearsay(frame) ? 'FreeIndirect' : undefined;
	if (type === undefined) return undefined;
	const speaker = before.speaker ?? before.topic?.spans ?? [];
	return {
		type,
		spans: [frame.span],
		cue: undefined,
		speaker,
		basis: before.wasSpeech ? 'continued-speech' : 'previous-sentence',
		frame: [],
		addressee: [],
		nested: false,
		sure: type === 'IndirectFreeIndirect' && before.wasSpeech,
		continues: before.speaker === undefined && before.topic === undefined ? 'speech' : undefined,
		number: undefined,
	};
}

function hasSubjunctive({ units, length }: Frame): boolean {
	let hasCondition = false;
	for (let i = 0; i < length; i += 1) {
		const unit = units[i];
		if (unit?.lower === 'wenn' || unit?.lower === 'falls' || unit?.lower === 'als') hasCondition = true;
		if (!hasForm(unit, Form.subjunctive) || isSomethingElse(units, i)) continue;
		const isPast = /^(?:wäre|hätte|würde)/u.test(unit?.lower ?? '');
		if (!isPast || !hasCondition) return true;
	}
	return false;
}

/** `eine lange Reise`: the word stands where an adjective does; `als sei nichts gewesen` compares. */
function isSomethingElse(units: readonly Unit[], i: number): boolean {
	if (units[i - 1]?.lower === 'als') return true;
	const isAuxiliary = hasForm(units[i], Form.auxiliary);
	return (
		!isAuxiliary &&
		(units[i + 1]?.isNominal === true || is(units[i - 1], Class.article) || is(units[i - 1], Class.preposition))
	);
}

function hasHearsay({ units, length }: Frame): boolean {
	for (let i = 0; i < length; i += 1) if (hasForm(units[i], Form.sollen)) return true;
	return false;
}
