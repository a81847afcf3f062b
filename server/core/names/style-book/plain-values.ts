/** A value of one line, as far as it needs no knowledge of YAML. */
export interface Value {
	readonly text: string;
	/** Behind it. */
	readonly end: number;
}

/** Longer words are no name. */
const MOST_TEXT = 400;

/**
 * The words behind a colon or dash: plain ones that begin with a letter or digit, or ones in quotes with neither quotes nor
 * backslashes in them; a comment may follow. Undefined for everything else, nothing at all among it.
 */
export function readValue(text: string, from: number): Value | undefined {
	if (text.charCodeAt(from) !== BLANK) return undefined;
	const at = skipBlanks(text, from);
	const value = valueAt(text, at, 'line');
	return value !== undefined && endsLine(text, value.end) ? value : undefined;
}

/** A list in brackets, or nothing, where the items follow on lines of their own. */
export function readFlow(
	text: string,
	from: number,
): { readonly texts: string[]; readonly isOpen: boolean } | undefined {
	const texts: string[] = [];
	if (endsLine(text, from)) return { texts, isOpen: true };
	let at = skipBlanks(text, from);
	if (at === from) return undefined;
	if (text.charCodeAt(at) !== OPEN) {
		const value = readValue(text, from);
		return value === undefined ? undefined : { texts: [value.text], isOpen: false };
	}
	at = skipBlanks(text, at + 1);
	while (text.charCodeAt(at) !== CLOSE) {
		const value = valueAt(text, at, 'list');
		if (value === undefined) return undefined;
		texts.push(value.text);
		at = skipBlanks(text, value.end);
		const code = text.charCodeAt(at);
		if (code === COMMA) at = skipBlanks(text, at + 1);
		else if (code !== CLOSE) return undefined;
	}
	return endsLine(text, at + 1) ? { texts, isOpen: false } : undefined;
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const TAB = 0x09;
const BLANK = 0x20;
const DOUBLE = 0x22;
const HASH = 0x23;
const SINGLE = 0x27;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE = 0x5d;

function skipBlanks(text: string, from: number): number {
	let at = from;
	while (text.charCodeAt(at) === BLANK) at += 1;
	return at;
}

/** Nothing more on the line but a comment. */
function endsLine(text: string, from: number): boolean {
	const at = skipBlanks(text, from);
	const code = text.charCodeAt(at);
	return isLineEnd(code) || (code === HASH && text.charCodeAt(at - 1) === BLANK);
}

const isLineEnd = (code: number): boolean => code === LINE_FEED || code === RETURN || Number.isNaN(code);

function valueAt(text: string, at: number, within: 'line' | 'list'): Value | undefined {
	const code = text.charCodeAt(at);
	if (code === DOUBLE || code === SINGLE) return quotedAt(text, at, code);
	return isPlainStart(code) ? plainAt(text, at, within) : undefined;
}

/** Letters and digits; behind ASCII nothing has a meaning in YAML but the blanks and marks of old machines. */
const isPlainStart = (code: number): boolean =>
	(0x61 <= code && code <= 0x7a) ||
	(0x41 <= code && code <= 0x5a) ||
	(0x30 <= code && code <= 0x39) ||
	(0xc0 <= code && code < 0x2000);

function plainAt(text: string, from: number, within: 'line' | 'list'): Value | undefined {
	let at = from;
	let mayCombine = false;
	for (; !endsPlain(text, at, within); at += 1) {
		const code = text.charCodeAt(at);
		if (code === COLON || isOdd(code) || (within === 'list' && FLOW.has(code))) return undefined;
		mayCombine ||= 0x300 <= code;
	}
	return valueFrom(text.slice(from, at).trimEnd(), at, mayCombine);
}

/** At a line end, a comment or, in a list, what parts its items. */
function endsPlain(text: string, at: number, within: 'line' | 'list'): boolean {
	const code = text.charCodeAt(at);
	if (code === HASH) return text.charCodeAt(at - 1) === BLANK;
	return isLineEnd(code) || (within === 'list' && (code === COMMA || code === CLOSE));
}

/** Control signs and what some count as a line end. */
const isOdd = (code: number): boolean =>
	code < BLANK || code === 0x7f || code === 0x85 || code === 0xfeff || code === 0x2028 || code === 0x2029;

/** `[`, `{`, `}`, quotes, `#`: what makes a list one that only YAML understands. */
const FLOW: ReadonlySet<number> = new Set([OPEN, 0x7b, 0x7d, DOUBLE, SINGLE, HASH]);

function quotedAt(text: string, at: number, quote: number): Value | undefined {
	for (let end = at + 1; ; end += 1) {
		const code = text.charCodeAt(end);
		if (isLineEnd(code) || code === BACKSLASH || code === TAB || isOdd(code)) return undefined;
		// `''` is a quote within quotes.
		if (code === quote)
			return text.charCodeAt(end + 1) === quote ? undefined : valueFrom(text.slice(at + 1, end).trim(), end + 1, true);
	}
}

function valueFrom(words: string, end: number, mayCombine: boolean): Value | undefined {
	if (words === '' || MOST_TEXT < words.length) return undefined;
	return { text: mayCombine ? words.normalize('NFC') : words, end };
}
