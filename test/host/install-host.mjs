import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './dependencies.mjs';
import { hostFolder, root, vscodeRoot } from './folders.mjs';
import { Missing, step } from './progress.mjs';

/**
 * Puts the pinned VS Code server (workbench and Node extension host) into `.vscode-test/host`, from npm packages only.
 *
 * No install script runs: those of code-server insist on one Node major, refuse root and download more. The server
 * does without them; only its native log library is missing, so its output channels stay empty here.
 */
export async function ensureHost() {
	const pins = path.join(root, 'test/host/pins');
	const lock = readFileSync(path.join(pins, 'package-lock.json'), 'utf8');
	const complete = path.join(hostFolder, '.complete');
	if (existsSync(complete) && readFileSync(complete, 'utf8') === lock) return;
	checkPlatform();
	await step(`Installing the VS Code server (300 MB, once)`, () => {
		rmSync(hostFolder, { recursive: true, force: true });
		mkdirSync(hostFolder, { recursive: true });
		for (const file of ['package.json', 'package-lock.json'])
			cpSync(path.join(pins, file), path.join(hostFolder, file));
		npm(hostFolder, ['ci', '--ignore-scripts']);
		// Its own dependencies are pinned by the shrinkwrap file that it ships.
		npm(vscodeRoot, ['ci', '--ignore-scripts', '--omit=dev', '--legacy-peer-deps']);
		placeRipgrep();
		writeFileSync(complete, lock);
	});
}

/** Which VS Code this is, for the reports. */
export function hostVersion() {
	const product = JSON.parse(readFileSync(path.join(vscodeRoot, 'product.json'), 'utf8'));
	const { version } = JSON.parse(readFileSync(path.join(vscodeRoot, 'package.json'), 'utf8'));
	return `${product.nameShort ?? 'VS Code'} (VS Code server ${version})`;
}

function checkPlatform() {
	if (process.platform === 'linux' || process.platform === 'darwin') return;
	throw new Missing(
		`The VS Code server does not run on ${process.platform}.`,
		'Install VS Code from https://code.visualstudio.com so that `code` is on the PATH; for the tests set VSCODE_EXECUTABLE_PATH to it, or use WSL.',
	);
}

/** Searching for files needs ripgrep, which the server would download; an npm package ships the binary. */
function placeRipgrep() {
	const from = path.join(hostFolder, `node_modules/@vscode/ripgrep-${process.platform}-${process.arch}/bin/rg`);
	if (!existsSync(from)) {
		throw new Missing(
			`There is no ripgrep for ${process.platform} on ${process.arch}.`,
			'Use a machine with x64 or arm64.',
		);
	}
	const to = path.join(vscodeRoot, 'node_modules/@vscode/ripgrep/bin/rg');
	mkdirSync(path.dirname(to), { recursive: true });
	cpSync(from, to);
	chmodSync(to, 0o755);
}
