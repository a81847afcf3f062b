import { ConfigurationTarget, l10n, window, workspace } from 'vscode';
import type { SetRuleLevelParams } from '../../server/protocol/index.ts';
import { openRulePage } from '../rule-pages.ts';

const setting = 'rules';

/** Writes the level of one rule into the settings: those of the folder if one is open, else the user's own. */
export async function setRuleLevel({ ruleId, title, level }: SetRuleLevelParams): Promise<void> {
	const configuration = workspace.getConfiguration('copydesk');
	const target = workspace.workspaceFolders?.length ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
	const inspected = configuration.inspect<Readonly<Record<string, unknown>>>(setting);
	const before = target === ConfigurationTarget.Workspace ? inspected?.workspaceValue : inspected?.globalValue;
	if (!(await write({ ...before, [ruleId]: level }, target))) return;
	const undo = l10n.t('Undo');
	const why = l10n.t('About This Rule');
	const message =
		level === 'off' ? l10n.t('Rule turned off: {0}', title) : l10n.t('Rule is now at {1}: {0}', title, level);
	const choice = await window.showInformationMessage(message, undo, why);
	if (choice === undo) await write(before, target);
	if (choice === why) await openRulePage({ ruleId });
}

/** True if the settings took it; else the editor is told why not. */
async function write(value: unknown, target: ConfigurationTarget): Promise<boolean> {
	try {
		await workspace.getConfiguration('copydesk').update(setting, value, target);
		return true;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		void window.showErrorMessage(l10n.t('The settings could not be written: {0}', reason));
		return false;
	}
}
