/** Tells by its address whether a file is meant. */
export type PathTest = (uri: string) => boolean;

/**
 * A test for glob patterns with `*`, `**`, `?` and `{a,b}`. Patterns come from settings files of strangers,
 * so they are matched step by step in time linear in path × pattern and never become a regular expression.
 */
export function matchesAny(patterns: readonly string[]): PathTest {
	const all = patterns.flatMap((pattern) => alternatives(pattern)).map((pattern) => pattern.split('/').filter(Boolean));
	return (uri) => {
		const path = pathOf(uri);
		return all.some((segments) => matchSegments(segments, path));
	};
}

/** Most `{a,b}` a list of patterns may unfold to. */
const MOST = 200;

/** `{a,b}` written out; nothing is unfolded beyond a few hundred. */
function alternatives(pattern: string): string[] {
	const done: string[] = [];
	const open = [pattern];
	while (open.length !== 0 && done.length + open.length < MOST) {
		const one = open.pop() ?? '';
		const close = one.indexOf('}');
		const start = close < 0 ? -1 : one.lastIndexOf('{', close);
		if (start < 0) done.push(one);
		else
			for (const part of one.slice(start + 1, close).split(','))
				open.push(one.slice(0, start) + part + one.slice(close + 1));
	}
	return done;
}

function pathOf(uri: string): readonly string[] {
	const path = uri.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/iu, '').replace(/[?#].*$/u, '');
	return path.split('/').filter(Boolean).map(decode);
}

/** A segment of an address as it is called on disk; one that was never encoded stays as it is. */
export function decode(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}

const matchSegments = (pattern: readonly string[], path: readonly string[]) =>
	matchList(pattern, path, { isStar: (one) => one === '**', isOne: (one, segment) => matchSegment(one, segment) });

const matchSegment = (pattern: string, segment: string) =>
	matchList([...pattern], [...segment], {
		isStar: (one) => one === '*',
		isOne: (one, char) => one === '?' || one === char,
	});

/** The usual greedy match with one point of return: a star swallows one item more whenever the rest does not fit. */
function matchList(
	pattern: readonly string[],
	items: readonly string[],
	{ isStar, isOne }: { isStar(one: string): boolean; isOne(one: string, item: string): boolean },
): boolean {
	let at = 0;
	let star = -1;
	let resume = 0;
	for (let item = 0; item < items.length; ) {
		const one = pattern[at];
		if (one !== undefined && isStar(one)) {
			star = at;
			resume = item;
			at += 1;
		} else if (one !== undefined && isOne(one, items[item] ?? '')) {
			at += 1;
			item += 1;
		} else if (0 <= star) {
			at = star + 1;
			resume += 1;
			item = resume;
		} else return false;
	}
	return pattern.slice(at).every(isStar);
}
