import { surroundingsOf } from '../../lang/pack/surroundings.ts';
import type { LanguagePack } from '../../lang/pack.ts';
import { lastStartingAtOrBefore, type Span } from '../../text/span.ts';
import type { SpeechInput } from '../attribute-quotes.ts';

interface Named {
	readonly name: string;
	readonly role: string | undefined;
}

/**
 * What the text says somebody is whose name no pass knew (`Malrik Ohnsorg, Leiter der Schule, sagte`); `shown` is what
 * was taken for the name, the function included.
 */
export function roleBeside({ text, paragraphs }: SpeechInput, shown: string, at: Span, lang: LanguagePack): Named {
	const name = FULL_NAME.exec(shown)?.[0] ?? '';
	const from = name === '' ? -1 : text.slice(at.start, at.end).indexOf(name);
	const paragraph = paragraphs[lastStartingAtOrBefore(paragraphs, at.start)];
	if (from === -1 || paragraph === undefined) return { name: shown, role: undefined };
	const start = at.start + from - paragraph.start;
	const place = { from: start, to: start + name.length };
	const role = lang.names.toldRole(surroundingsOf(paragraph.facts.text, place, undefined, undefined))?.role;
	return { name: role === undefined ? shown : name, role };
}

/** True if the role shown hangs on what stands around these words. */
export const mayHaveRole = ({
	name,
	entity,
}: {
	readonly name: string;
	readonly entity: number | undefined;
}): boolean => entity === undefined && FULL_NAME.test(name);

/** Alone, or before an apposition. */
const FULL_NAME = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){0,2} \p{Lu}[\p{L}’'-]+(?=$|, )/u;
