import { l10n, window } from 'vscode';
import type { Desk } from './index.ts';

export async function restartServer({ client, output }: Desk): Promise<void> {
	try {
		if (client.isRunning()) await client.stop();
		await client.start();
	} catch (error) {
		output.error(error instanceof Error ? error : String(error));
		void window.showErrorMessage(l10n.t('Copydesk could not be started. The log says why.'));
	}
}
