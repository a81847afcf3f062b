import type { LanguagePack } from '../../lang/pack.ts';
import type { Mention } from '../../model/name.ts';
import { countFirst } from '../../text/halving.ts';
import { lastStartingAtOrBefore, overlaps, type Span } from '../../text/span.ts';
import type { SpeechInput } from '../attribute-quotes.ts';

/** The names in a stretch of the text. */
export function mentionsIn(mentions: readonly Mention[], { start, end }: Span): Mention[] {
	const out: Mention[] = [];
	for (let i = Math.max(0, lastStartingAtOrBefore(mentions, start)); i < mentions.length; i += 1) {
		const mention = mentions[i];
		if (mention === undefined || end <= mention.start) break;
		if (overlaps(mention, { start, end })) out.push(mention);
	}
	return out;
}

/** `Der Bauer war Hinrich Tadsen`: the person whose name is told behind the words. */
export function nameToldOf(
	{ text, mentions, entities }: SpeechInput,
	{ end }: Span,
	lang: LanguagePack,
): Mention | undefined {
	const next = mentions[countFirst(mentions.length, (at) => (mentions[at]?.start ?? end) < end)];
	if (next === undefined || next.use !== 'full' || entities[next.entity]?.kind !== 'person') return undefined;
	return lang.speech.copula.test(text.slice(end, next.start)) ? next : undefined;
}
