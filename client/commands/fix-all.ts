import { l10n } from 'vscode';
import { applySafe, askForRepairs } from '../safe-repairs.ts';
import { tell, tellStale } from '../tell.ts';
import type { Desk } from './index.ts';

/** The safe repairs of the whole article, the same that `source.fixAll.copydesk` makes on save. */
export async function fixAll({ client, article }: Desk): Promise<void> {
	const { document } = article;
	if (document === undefined || !client.isRunning()) return;
	const repairs = await askForRepairs(client, document);
	const n = repairs === 'stale' ? repairs : await applySafe(document, repairs?.safe ?? []);
	if (n === 'stale') return tellStale();
	tell(count(n));
}

function count(n: number): string {
	if (n === 0) return l10n.t('There is nothing that is safe to fix.');
	return n === 1 ? l10n.t('1 fix made.') : l10n.t('{0} fixes made.', n);
}
