import { type ShownQuote, whoSaidWhat } from '../../core/engine/index.ts';
import type { QuoteView, SpeakersView } from '../../protocol/index.ts';
import { rangeOf } from '../convert.ts';
import type { Reading } from '../reading.ts';

/** Who says what, for the panel: speakers in order of appearance, then what nobody could be found for. */
export function speakersView({ article, document, version, ui }: Reading): SpeakersView {
	const { speakers, unattributed } = whoSaidWhat(article, ui);
	const view = ({ spans, ...quote }: ShownQuote): QuoteView => ({
		...quote,
		range: rangeOf(document, { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }),
		parts: spans.map((span) => rangeOf(document, span)),
	});
	return {
		version,
		speakers: speakers.map(({ speaker, kind, share, quotes }) => ({
			name: speaker.name,
			role: speaker.role,
			kind,
			anonymous: speaker.anonymous,
			share,
			range: rangeOf(document, speaker.at),
			quotes: quotes.map(view),
		})),
		unattributed: unattributed.map(view),
	};
}
