import { l10n, window } from 'vscode';
import type { Desk } from './index.ts';

/** The panel narrows while the editor types; Escape brings back what was shown before. */
export function filterSpeakers({ panel }: Desk): void {
	const before = panel.arrangement.filter;
	const box = window.createInputBox();
	box.title = l10n.t('Who said what');
	box.prompt = l10n.t('Words in the name, the role or the quote');
	box.value = before;
	let accepted = false;
	box.onDidChangeValue((words) => panel.filterBy(words));
	box.onDidAccept(() => {
		accepted = true;
		box.hide();
	});
	box.onDidHide(() => {
		if (!accepted) panel.filterBy(before);
		box.dispose();
	});
	box.show();
}
