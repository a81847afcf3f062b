// Started by `desktop.mjs`, under xvfb-run where there is no display: node desktop-run.mjs <bundled suite> <folder>
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root, scratch } from './folders.mjs';

const [, , suite, folder] = process.argv;
// A short path: the sockets of VS Code lie in it, and their names are limited to about 100 characters.
const userData = mkdtempSync(path.join(tmpdir(), 'copydesk-'));
try {
	await runTests({
		vscodeExecutablePath: process.env.VSCODE_EXECUTABLE_PATH,
		version: process.env.VSCODE_VERSION ?? 'stable',
		cachePath: scratch,
		extensionDevelopmentPath: root,
		extensionTestsPath: suite,
		launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust', `--user-data-dir=${userData}`],
	});
} catch (error) {
	console.error(error);
	process.exitCode = 1;
} finally {
	rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
}
