import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Missing, step } from './progress.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const USUAL_PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** The browser that shows the workbench: CHROMIUM_PATH, else the one on the PATH, else Debian's is installed. */
export async function ensureChromium() {
	const found = findChromium();
	if (found !== undefined) return found;
	if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) {
		throw new Missing(
			'There is no Chromium or Chrome on the PATH.',
			'Install one (Debian, Ubuntu: sudo apt-get install chromium fonts-dejavu-core), or set CHROMIUM_PATH to its program.',
		);
	}
	await step('Installing Chromium and a font with apt-get', () => {
		aptGet(['update', '-qq']);
		aptGet(['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
	});
	const installed = findChromium();
	if (installed === undefined)
		throw new Missing('apt-get installed no chromium.', 'Set CHROMIUM_PATH to a Chromium or Chrome.');
	return installed;
}

function findChromium() {
	const own = process.env.CHROMIUM_PATH;
	if (own !== undefined && own !== '') {
		if (!existsSync(own))
			throw new Missing(`CHROMIUM_PATH says ${own}, which is not there.`, 'Correct it, or unset it.');
		return own;
	}
	const folders = (process.env.PATH ?? '').split(path.delimiter);
	const candidates = [...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...USUAL_PLACES];
	return candidates.find((file) => existsSync(file));
}

function aptGet(args) {
	const done = spawnSync('apt-get', args, {
		encoding: 'utf8',
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	});
	if (done.status === 0) return;
	throw new Missing(
		`apt-get ${args.join(' ')} failed.\n${done.stdout ?? ''}${done.stderr ?? ''}`,
		'Install chromium by hand, or set CHROMIUM_PATH to a Chromium or Chrome.',
	);
}
