import { l10n, window } from 'vscode';

/** What a command has done, for five seconds in the status bar. */
export const tell = (message: string): void => void window.setStatusBarMessage(`$(pass) ${message}`, 5000);

/** Nothing is changed in a text that the answer was not made for. */
export const tellStale = (): void =>
	void window.showInformationMessage(l10n.t('The text changed meanwhile, so nothing was done. Please try again.'));
