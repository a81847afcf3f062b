import type { MarkConventions } from '../../lang/pack/marks.ts';
import type { Paragraph, Token } from '../../model/paragraph.ts';

/**
 * Offsets, among these tokens of the paragraph, of the commas (or stops of speech `!`, `?`) that words of saying follow: `… lassen, sagte die Ministerin`.
 * There a quotation without a closing mark most likely ends.
 */
export function findSaying(paragraph: Paragraph, tokens: readonly Token[], lang: MarkConventions): number[] {
	const { start } = paragraph;
	const out: number[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token === undefined || !SPEECH_ENDS.has(token.text)) continue;
		if (leadsToSaying(tokens, at + 1, lang)) out.push(start + token.from);
	}
	return out;
}

const SPEECH_ENDS = new Set([',', '!', '?']);

/** German puts the verb first (`, sagte er`); English may put the speaker between (`, he said`). */
function leadsToSaying(tokens: readonly Token[], from: number, lang: MarkConventions): boolean {
	for (let at = from; at <= from + lang.betweenCommaAndSaying; at += 1) {
		const token = tokens[at];
		if (token === undefined || token.kind === 'punctuation' || token.kind === 'mark') return false;
		if (lang.saying.has(token.lower)) return true;
		if (lang.breaksSaying.has(token.lower)) return false;
	}
	return false;
}
