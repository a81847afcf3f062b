// Bundles the extension, both servers and the command line into dist/. Options: --watch, --production.
import { existsSync, readFileSync } from 'node:fs';
import { build, context } from 'esbuild';
import { writeManifestWords } from './client/l10n/write-manifest-words.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const isWatching = process.argv.includes('--watch');
const isProduction = process.argv.includes('--production');

const common = {
	bundle: true,
	minify: isProduction,
	sourcemap: !isProduction,
	target: 'es2022',
	charset: 'utf8',
	legalComments: 'none',
	logLevel: 'warning',
	metafile: true,
	define: { COPYDESK_VERSION: JSON.stringify(version) },
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };
const browser = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

const bundles = [
	{ ...node, entryPoints: ['client/node/main.ts'], outfile: 'dist/extension.cjs', external: ['vscode'] },
	{
		...browser,
		format: 'cjs',
		entryPoints: ['client/browser/main.ts'],
		outfile: 'dist/browser/extension.js',
		external: ['vscode'],
	},
	{ ...node, entryPoints: ['server/node/main.ts'], outfile: 'dist/server.cjs' },
	{ ...browser, format: 'iife', entryPoints: ['server/worker/main.ts'], outfile: 'dist/browser/server.js' },
	{ ...node, entryPoints: ['server/node/cli.ts'], outfile: 'dist/copydesk.cjs', banner: { js: '#!/usr/bin/env node' } },
].filter(({ entryPoints }) => entryPoints.every(existsSync));

await writeManifestWords();
if (isWatching) {
	for (const bundle of bundles) await (await context({ ...bundle, logLevel: 'info' })).watch();
} else {
	const results = await Promise.all(bundles.map((bundle) => build(bundle)));
	for (const { metafile } of results) {
		for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
			if (!file.endsWith('.map')) console.log(`${(bytes / 1000).toFixed(0).padStart(6)} kB  ${file}`);
		}
	}
}
