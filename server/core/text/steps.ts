/**
 * Work in steps: whoever has it done may let others in between two of them. The result is the same however it is done;
 * the work knows no clock.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all steps one after the other. */
export function atOnce<Result>(steps: Steps<Result>): Result {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}

/** True after every so many items: whoever goes through a long list ends a step there. */
export const endsStep = (index: number): boolean => index % ITEMS_A_STEP === ITEMS_A_STEP - 1;

/** Paragraphs of a long text, or places in it: some milliseconds of work. */
const ITEMS_A_STEP = 32;
