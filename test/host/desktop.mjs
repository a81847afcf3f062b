import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { bundleSuite } from './bundle-suite.mjs';
import { root } from './folders.mjs';
import { copySeeds } from './sample.mjs';

const RELEASES = 'https://update.code.visualstudio.com/api/releases/stable';

/** Why a desktop VS Code cannot be had here; undefined if it can. */
export async function whyNoDesktop() {
	if (needsDisplay() && spawnSync('xvfb-run', ['--help']).status !== 0)
		return 'there is neither a display nor xvfb-run';
	if (process.env.VSCODE_EXECUTABLE_PATH) return undefined;
	const { host } = new URL(RELEASES);
	try {
		const answer = await fetch(RELEASES, { signal: AbortSignal.timeout(5000) });
		return answer.ok ? undefined : `${host} answers ${answer.status}`;
	} catch {
		return `${host} cannot be reached and VSCODE_EXECUTABLE_PATH is not set`;
	}
}

/** Runs the suite in a desktop VS Code: VSCODE_EXECUTABLE_PATH, else the one @vscode/test-electron downloads. */
export async function runOnDesktop(report) {
	const args = [path.join(root, 'test/host/desktop-run.mjs'), await bundleSuite('node'), copySeeds('suite-desktop')];
	const [program, ...rest] = needsDisplay()
		? ['xvfb-run', '-a', process.execPath, ...args]
		: [process.execPath, ...args];
	const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
	for (const input of [child.stdout, child.stderr]) createInterface({ input }).on('line', report.read);
	const code = await new Promise((resolve) => child.once('close', resolve));
	if (code !== 0) report.fail(`VS Code ended with ${code}.`);
}

const needsDisplay = () => process.platform === 'linux' && !process.env.DISPLAY;
