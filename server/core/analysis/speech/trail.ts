import type { Referent } from './referents.ts';

/** Who was spoken of, each once, in the order in which they were spoken of last. */
export interface Trail {
	/** Puts somebody at the end, wherever they stood. */
	touch(referent: Referent): void;
	/** Everybody spoken of since a sentence, the last one first. Takes no longer than the answer is long. */
	since(sentence: number): Referent[];
}

/** Neighbours in the order of the trail. */
interface Step {
	earlier: Referent | undefined;
	later: Referent | undefined;
}

export function createTrail(): Trail {
	const steps = new Map<Referent, Step>();
	let last: Referent | undefined;
	const leave = (referent: Referent) => {
		const step = steps.get(referent);
		if (step === undefined) return;
		const before = step.earlier && steps.get(step.earlier);
		const behind = step.later && steps.get(step.later);
		if (before !== undefined) before.later = step.later;
		if (behind !== undefined) behind.earlier = step.earlier;
	};
	return {
		touch(referent) {
			if (referent === last) return;
			leave(referent);
			const before = last && steps.get(last);
			if (before !== undefined) before.later = referent;
			steps.set(referent, { earlier: last, later: undefined });
			last = referent;
		},
		since(sentence) {
			const out: Referent[] = [];
			for (let one = last; one !== undefined && sentence <= one.sentence; one = steps.get(one)?.earlier) out.push(one);
			return out;
		},
	};
}
