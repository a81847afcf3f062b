import type { QuoteView, Range, SpeakersView, SpeakerView } from '../../server/protocol/index.ts';

/** A place in the one-line or many-line text of a test. */
export const at = (line: number, from: number, to: number): Range => ({
	start: { line, character: from },
	end: { line, character: to },
});

export const quote = (text: string, range: Range, more: Partial<QuoteView> = {}): QuoteView => ({
	kind: 'direct',
	text,
	range,
	parts: [range],
	sure: true,
	why: 'She is the subject of “said”.',
	...more,
});

export const speaker = (name: string, quotes: readonly QuoteView[], more: Partial<SpeakerView> = {}): SpeakerView => ({
	name,
	role: undefined,
	kind: 'person',
	anonymous: false,
	share: 0.5,
	range: at(0, 0, name.length),
	quotes,
	...more,
});

export const whoSaidWhat = (
	speakers: readonly SpeakerView[],
	unattributed: readonly QuoteView[] = [],
): SpeakersView => ({ version: 1, speakers, unattributed });
