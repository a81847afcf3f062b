import type { Referent } from './referents.ts';

/** Who was spoken of, each once, in the order in which they were spoken of last. */
export interface Trail {
	/** Puts somebody at the end, wherever they stood. */
	touch(referent: Referent): void;
	/** Everybody spoken of since a sentence, the last one first. Takes no longer than the answer is long. */
	since(sentence: number): Referent[];
}

/** Somebody with their neighbours in the order of the trail. */
interface Step {
	readonly referent: Referent;
	earlier: Step | undefined;
	later: Step | undefined;
}

export function createTrail(): Trail {
	const steps = new Map<Referent, Step>();
	let last: Step | undefined;
	const stepOf = (referent: Referent): Step => {
		const known = steps.get(referent);
		const step = known ?? { referent, earlier: undefined, later: undefined };
		if (known === undefined) steps.set(referent, step);
		return step;
	};
	return {
		touch(referent) {
			if (referent === last?.referent) return;
			const step = stepOf(referent);
			const { earlier, later } = step;
			if (earlier !== undefined) earlier.later = later;
			if (later !== undefined) later.earlier = earlier;
			if (last !== undefined) last.later = step;
			step.earlier = last;
			step.later = undefined;
			last = step;
		},
		since(sentence) {
			const out: Referent[] = [];
			for (let one = last; one !== undefined && sentence <= one.referent.sentence; one = one.earlier)
				out.push(one.referent);
			return out;
		},
	};
}
