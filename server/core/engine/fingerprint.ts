import type { Article } from '../model/article.ts';
import type { Finding } from '../model/finding.ts';

/** Characters on either side that tell two places with the same fault apart. */
const AROUND = 24;

/**
 * Names a finding so that it is known again after edits elsewhere: a hash of the rule, the marked words and the
 * characters around them. Holds no text. Two equal faults in equal surroundings share a name, and so are ignored together.
 */
export function fingerprint(finding: Finding, { text }: Article): string {
	const { start, end } = finding.at;
	return hash(
		`${finding.rule}\0${text.slice(Math.max(0, start - AROUND), start)}\0${text.slice(start, end)}\0${text.slice(end, end + AROUND)}`,
	);
}

/** 64 bits of FNV-1a in two halves, as 16 hexadecimal digits. */
function hash(text: string): string {
	let a = 0x811c9dc5;
	let b = 0xcbf29ce4;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		a = Math.imul(a ^ code, 0x01000193);
		b = Math.imul(b ^ (code + at), 0x01000193);
	}
	return hex(a) + hex(b);
}

const hex = (value: number) => (value >>> 0).toString(16).padStart(8, '0');
