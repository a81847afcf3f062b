// npm run package: the extension as it is installed, in copydesk.vsix; for the tests without a name in .vscode-test.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { packaged, root, scratch } from './folders.mjs';
import { main } from './progress.mjs';

await main(async () => {
	const packagePath = process.argv[2] === undefined ? packaged : path.resolve(process.argv[2]);
	mkdirSync(path.dirname(packagePath), { recursive: true });
	execFileSync(process.execPath, ['esbuild.config.mjs', '--production'], { cwd: root, stdio: 'inherit' });
	await createVSIX({
		cwd: await stage(),
		packagePath,
		dependencies: false,
		allowMissingRepository: true,
		rewriteRelativeLinks: false,
	});
	console.log(`The extension is in ${path.relative(root, packagePath)}.`);
});

/**
 * The files of the package in a folder of their own, with a manifest that says nothing of how they are made. Above all
 * not `"type": "module"`: the bundles are CommonJS, and a web host that trusts the word would load them as modules.
 */
async function stage() {
	const folder = path.join(scratch, 'package');
	rmSync(folder, { recursive: true, force: true });
	for (const file of await listFiles({ cwd: root, packageManager: PackageManager.None })) {
		cpSync(path.join(root, file), path.join(folder, file));
	}
	const { type, scripts, dependencies, devDependencies, ...manifest } = JSON.parse(
		readFileSync(path.join(root, 'package.json'), 'utf8'),
	);
	writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, '\t')}\n`);
	writeFileSync(path.join(folder, 'README.md'), withPictures(readFileSync(path.join(root, 'README.md'), 'utf8')));
	return folder;
}

/** VS Code shows the README of an installed extension without its folder: pictures have to be inside. */
function withPictures(markdown) {
	return markdown.replace(/(?<=!\[[^\]]*\]\()[\w./-]+\.png(?=\))/gu, (picture) => {
		return `data:image/png;base64,${readFileSync(path.join(root, picture)).toString('base64')}`;
	});
}
