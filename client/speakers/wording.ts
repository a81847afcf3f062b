import { l10n } from 'vscode';
import type { QuoteView, SpeakerView } from '../../server/protocol/index.ts';

/** `US-Außenminister · 3 quotes · 42 %`; `1 of 3 quotes` where the filter hides some. */
export function describeSpeaker({ role, quotes, share, anonymous }: SpeakerView, nShown: number): string {
	const n = nShown < quotes.length ? l10n.t('{0} of {1} quotes', nShown, quotes.length) : countQuotes(quotes.length);
	const parts = [role, anonymous ? l10n.t('anonymous') : undefined, n, percent(share)];
	return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

export const countQuotes = (n: number): string => (n === 1 ? l10n.t('1 quote') : l10n.t('{0} quotes', n));

/** Nothing where it says nothing: a speaker of indirect speech alone has no share of the quoted words. */
const percent = (share: number): string | undefined =>
	share > 0 ? l10n.t('{0}%', Math.max(1, Math.round(share * 100))) : undefined;

export const describeQuote = ({ sure }: QuoteView): string => (sure ? '' : l10n.t('not certain'));

export function nameKind({ kind }: QuoteView): string {
	switch (kind) {
		case 'direct':
			return l10n.t('direct quotation');
		case 'indirect':
			return l10n.t('indirect speech');
		case 'partial':
			return l10n.t('quoted words in indirect speech');
	}
}
