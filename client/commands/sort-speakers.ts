import { l10n, window } from 'vscode';
import { type SpeakerOrder, speakerOrders } from '../speakers/rows.ts';
import type { Desk } from './index.ts';

export async function sortSpeakers({ panel }: Desk): Promise<void> {
	const items = speakerOrders.map((order) => ({
		order,
		label: nameOrder(order),
		...(order === panel.arrangement.order ? { description: l10n.t('now') } : {}),
	}));
	const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('Order of the speakers') });
	if (chosen !== undefined) panel.orderBy(chosen.order);
}

function nameOrder(order: SpeakerOrder): string {
	switch (order) {
		case 'appearance':
			return l10n.t('As they appear in the article');
		case 'quotes':
			return l10n.t('Most quoted first');
		case 'name':
			return l10n.t('By name');
	}
}
