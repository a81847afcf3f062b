import { commands, type LogOutputChannel, l10n, window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

const maxRestarts = 5;
const windowInMilliseconds = 3 * 60_000;

/** A crash is mended in silence; five within three minutes are a fault the editor must hear of, once. */
export function restartAfterCrash(output: LogOutputChannel): ErrorHandler {
	let crashes: readonly number[] = [];
	return {
		error: (error, _message, count) => {
			output.error(error);
			return { action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
		},
		closed: () => {
			const now = Date.now();
			crashes = [...crashes, now].filter((at) => now - at < windowInMilliseconds);
			if (crashes.length <= maxRestarts) return { action: CloseAction.Restart, handled: true };
			crashes = [];
			void tellItStopped(output);
			return { action: CloseAction.DoNotRestart, handled: true };
		},
	};
}

async function tellItStopped(output: LogOutputChannel): Promise<void> {
	const restart = l10n.t('Restart');
	const show = l10n.t('Show Log');
	const choice = await window.showErrorMessage(
		l10n.t('Copydesk has crashed several times and no longer checks your articles. Your text is not affected.'),
		restart,
		show,
	);
	if (choice === restart) await commands.executeCommand('copydesk.restartServer');
	if (choice === show) output.show();
}
