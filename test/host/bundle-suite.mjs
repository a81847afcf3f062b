import path from 'node:path';
import { build } from 'esbuild';
import { root } from './folders.mjs';

/** The suite as one file: for the Node host and the desktop (`node`) or for the web worker host (`worker`). */
export async function bundleSuite(kind) {
	const inWorker = kind === 'worker';
	const suite = path.join(root, `out/host/suite-${kind}.cjs`);
	// The worker host takes only `.cjs` for CommonJS, and then adds `.js` to whatever it is given.
	const outfile = inWorker ? `${suite}.js` : suite;
	await build({
		entryPoints: [path.join(root, 'test/host/suite/index.ts')],
		outfile,
		bundle: true,
		format: 'cjs',
		target: 'es2022',
		sourcemap: 'inline',
		logLevel: 'warning',
		platform: inWorker ? 'browser' : 'node',
		// mocha reads files of its own at run time where there is a disk, and has a build of its own where there is none.
		external: inWorker ? ['vscode'] : ['vscode', 'mocha'],
		alias: inWorker ? { mocha: path.join(root, 'test/host/suite/mocha-in-browser.ts') } : {},
	});
	return suite;
}
