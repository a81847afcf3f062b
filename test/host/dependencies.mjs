// Uses nothing but what Node brings along: it runs on a fresh clone, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './folders.mjs';
import { Missing, step } from './progress.mjs';

const OLDEST_NODE = [20, 19];

/** Installs the npm packages of the project if they are missing or do not match the lockfile. */
export async function ensureDependencies() {
	checkNode();
	const installed = path.join(root, 'node_modules');
	if (matchesLockfile(installed)) return;
	if (existsSync(installed) && lstatSync(installed).isSymbolicLink()) {
		throw new Missing(
			'node_modules is a link to a folder that does not match package-lock.json.',
			'Update that folder, or remove the link and run the command again.',
		);
	}
	await step('Installing npm packages', () => npm(root, ['ci']));
}

export function checkNode(version = process.versions.node) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [oldest, oldestMinor] = OLDEST_NODE;
	if (major > oldest || (major === oldest && minor >= oldestMinor)) return;
	throw new Missing(
		`Copydesk needs Node ${OLDEST_NODE.join('.')} or newer, this is Node ${version}.`,
		'Install a current Node from https://nodejs.org and run the command again.',
	);
}

/** npm, its own output shown only where something goes wrong. */
export function npm(folder, args, env = {}) {
	const done = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, ...env },
		shell: process.platform === 'win32',
	});
	if (done.status === 0) return;
	throw new Missing(
		`npm ${args.join(' ')} failed in ${folder}.\n${done.error?.message ?? ''}${done.stdout ?? ''}${done.stderr ?? ''}`,
		'Is the npm registry reachable from here? Then run the command again.',
	);
}

/** Compares what npm says it installed with the lockfile; packages for other platforms may be absent. */
function matchesLockfile(installed) {
	const listing = path.join(installed, '.package-lock.json');
	if (!existsSync(listing)) return false;
	const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
	const have = packagesOf(listing);
	return Object.entries(packagesOf(path.join(root, 'package-lock.json'))).every(
		([name, { version, optional }]) => name === '' || have[name]?.version === version || (optional && !have[name]),
	);
}
