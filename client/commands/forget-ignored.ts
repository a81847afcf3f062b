import { l10n } from 'vscode';
import { tell } from '../tell.ts';
import type { Desk } from './index.ts';

/** The way back from "Ignore here", for the whole article. */
export async function forgetIgnored({ article, ignored }: Desk): Promise<void> {
	const { document } = article;
	if (document === undefined) return;
	const n = await ignored.forget(document.uri);
	tell(n === 0 ? l10n.t('No place of this article is ignored.') : l10n.t('Ignored places are reported again: {0}', n));
}
