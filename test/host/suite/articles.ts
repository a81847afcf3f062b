import * as vscode from 'vscode';
import { ok } from './expect.ts';

describe('the extension', () => {
	it('starts', async () => {
		const extension = vscode.extensions.getExtension('copydesk.copydesk');
		ok(extension, 'The extension is not installed.');
		await extension.activate();
	});
});
