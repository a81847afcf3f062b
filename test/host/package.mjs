// npm run package: the extension as it is installed, in copydesk.vsix; for the tests without a name in .vscode-test.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { packaged, root } from './folders.mjs';
import { main } from './progress.mjs';

await main(async () => {
	const packagePath = process.argv[2] === undefined ? packaged : path.resolve(process.argv[2]);
	mkdirSync(path.dirname(packagePath), { recursive: true });
	await createVSIX({
		cwd: root,
		packagePath,
		dependencies: false,
		allowMissingRepository: true,
		rewriteRelativeLinks: false,
	});
	console.log(`The extension is in ${path.relative(root, packagePath)}.`);
});
