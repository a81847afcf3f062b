import { build } from 'esbuild';
import { writeManifestWords } from './client/l10n/write-manifest-words.mjs';

const common = { bundle: true, minify: false, sourcemap: true, target: 'es2022', logLevel: 'info' };

await build({
	...common,
	platform: 'node',
	format: 'cjs',
	entryPoints: ['server/node/cli.ts'],
	outfile: 'dist/copydesk.cjs',
});

await build({
	...common,
	platform: 'node',
	format: 'cjs',
	entryPoints: ['client/node/main.ts'],
	outfile: 'dist/extension.cjs',
	external: ['vscode'],
});

await build({
	...common,
	platform: 'browser',
	format: 'cjs',
	entryPoints: ['client/browser/main.ts'],
	outfile: 'dist/browser/extension.js',
	external: ['vscode'],
});

await writeManifestWords();
