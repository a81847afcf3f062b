import { l10n, window } from 'vscode';
import { type MarksChoice, type MarksParams, type MarksResult, marksRequest } from '../../server/protocol/index.ts';
import { applySafe } from '../safe-repairs.ts';
import { tell, tellStale } from '../tell.ts';
import type { Desk } from './index.ts';

/** Sets all quotation marks of the article in the style that is picked, in one undo step. */
export async function unifyMarks({ client, article }: Desk): Promise<void> {
	const { document } = article;
	if (document === undefined || !client.isRunning()) return;
	const params: MarksParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
	const result = await client.sendRequest<MarksResult | null>(marksRequest, params);
	if (result === null) return;
	const items = result.choices.map((choice) => ({ choice, label: choice.sample, ...wordsFor(choice) }));
	const picked = await window.showQuickPick(items, { placeHolder: l10n.t('All quotation marks of the article as') });
	if (picked === undefined) return;
	if (document.isClosed || document.version !== result.version) return tellStale();
	const n = await applySafe(document, picked.choice.edits);
	if (n === 'stale') return tellStale();
	tell(n === 0 ? l10n.t('All quotation marks are set so already.') : l10n.t('Quotation marks changed: {0}', n));
}

function wordsFor({ isHouse, isPrevailing, edits }: MarksChoice): { readonly description: string } {
	const n = edits.length === 0 ? l10n.t('nothing to change') : l10n.t('marks to change: {0}', edits.length);
	const why = isHouse ? l10n.t('the house style') : isPrevailing ? l10n.t('as most in the article') : undefined;
	return { description: why === undefined ? n : `${why}, ${n}` };
}
