import { env, l10n, type Uri, workspace } from 'vscode';
import type { CurrentArticle } from '../current-article.ts';
import { rangeOf } from '../ranges.ts';
import { tell } from '../tell.ts';
import type { CopyWords, ReadText } from './as-text.ts';
import { quotesIn, type Row } from './rows.ts';
import type { SpeakersStore } from './store.ts';
import { nameKind } from './wording.ts';

type Write = (rows: readonly Row[], words: CopyWords, read: ReadText) => string;

/** Puts rows on the clipboard. The words are read from the document, since the panel shows only their beginning. */
export async function copyRows(
	{ article, store }: { readonly article: CurrentArticle; readonly store: SpeakersStore },
	rows: readonly Row[],
	write: Write,
): Promise<void> {
	const { document } = article;
	const { state } = store;
	const n = quotesIn(rows).length;
	if (document === undefined || state.kind !== 'article' || n === 0) {
		return tell(l10n.t('There is no quote to copy.'));
	}
	const isFresh = state.view.version === document.version;
	const read: ReadText = (place) => (isFresh ? document.getText(rangeOf(place)) : '');
	await env.clipboard.writeText(write(rows, copyWords(nameOf(document.uri)), read));
	tell(n === 1 ? l10n.t('1 quote copied.') : l10n.t('{0} quotes copied.', n));
}

const nameOf = (uri: Uri): string => workspace.asRelativePath(uri).split('/').at(-1) ?? '';

function copyWords(file: string): CopyWords {
	return {
		title: l10n.t('Who said what: {0}', file),
		withoutSpeaker: l10n.t('Without a speaker'),
		notCertain: l10n.t('not certain'),
		line: (line) => l10n.t('line {0}', line),
		kind: ({ quote }) => nameKind(quote),
		columns: [l10n.t('Speaker'), l10n.t('Role'), l10n.t('Kind'), l10n.t('Certain'), l10n.t('Line'), l10n.t('Quote')],
		yes: l10n.t('yes'),
		no: l10n.t('no'),
	};
}
