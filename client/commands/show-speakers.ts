import { commands } from 'vscode';
import { speakersViewId } from '../speakers/view.ts';

export async function showSpeakers(): Promise<void> {
	await commands.executeCommand(`${speakersViewId}.focus`);
}
