/** The few assertions the suite needs: `node:assert` is missing in the web worker. */
export function equal<T>(actual: T, expected: T, what = 'differs'): void {
	const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
	if (got !== wanted) throw new Error(`${what}\n  got:    ${got}\n  wanted: ${wanted}`);
}

export function ok(value: unknown, what: string): asserts value {
	if (!value) throw new Error(what);
}
