import { build } from 'esbuild';

const common = { bundle: true, minify: false, sourcemap: true, target: 'es2022', logLevel: 'info' };

await build({
	...common,
	platform: 'node',
	format: 'cjs',
	entryPoints: ['server/node/cli.ts'],
	outfile: 'dist/copydesk.cjs',
});
