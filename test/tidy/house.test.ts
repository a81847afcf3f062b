import assert from 'node:assert/strict';
import { projectFiles, read, sourcesIn } from './project-files.ts';

const TOP_FILES = [
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	'esbuild.config.mjs',
	'README.md',
	'CHANGELOG.md',
	'LICENSE',
];
const TOP_FOLDERS = ['client', 'server', 'seeds', 'test'];
const ROOMS = ['client', 'server', 'server/core', 'server/core/rules', 'server/core/lang', 'seeds', 'test'];

describe('the house', () => {
	it('has nothing at the top but what was agreed', () => {
		const top = new Set(
			projectFiles.filter((file) => !file.startsWith('.')).map((file) => file.replace(/\/.*$/u, '/')),
		);
		const agreed = [...TOP_FILES, ...TOP_FOLDERS.map((folder) => `${folder}/`)];
		assert.deepEqual([...top].sort(), agreed.sort());
	});

	for (const room of ROOMS) {
		it(`tells in ${room}/README.md what lives there, and the README above leads to it`, () => {
			assert.ok(projectFiles.includes(`${room}/README.md`), `${room}/README.md is missing.`);
			assert.ok(read('README.md').includes(`(${room}/README.md)`), `The root README does not link ${room}/README.md.`);
		});
	}

	it('names its files in kebab-case', () => {
		const special = /^(?:README|CHANGELOG|LICENSE)(?:\.md)?$/u;
		const kebab = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/u;
		const names = projectFiles.map((file) => ({ file, name: file.slice(file.lastIndexOf('/') + 1) }));
		assert.deepEqual(
			names.filter(({ name }) => !special.test(name) && !kebab.test(name)).map(({ file }) => file),
			[],
		);
	});

	it('exports by name and has no drawer for odds and ends', () => {
		const sources = [...sourcesIn('client'), ...sourcesIn('server')];
		assert.deepEqual(
			sources.filter((file) => /^export default\b/mu.test(read(file))),
			[],
		);
		assert.deepEqual(
			sources.filter((file) => /\/(?:utils?|helpers?|misc|common)\.ts$/u.test(file)),
			[],
		);
		assert.deepEqual(
			sources.filter((file) => /^(?:export )?(?:const )?enum\b/mu.test(read(file))),
			[],
		);
	});

	it('leads nowhere from its READMEs', () => {
		const broken = projectFiles
			.filter((file) => file.endsWith('README.md'))
			.flatMap((file) =>
				localLinks(file)
					.filter((target) => !isThere(target))
					.map((target) => `${file}: ${target}`),
			);
		assert.deepEqual(broken, []);
	});

	it('lists the version of the manifest in its CHANGELOG', () => {
		const { version } = JSON.parse(read('package.json'));
		assert.ok(read('CHANGELOG.md').includes(`## ${version}`), `CHANGELOG.md does not speak of ${version}.`);
	});
});

const isThere = (target: string) => projectFiles.some((file) => file === target || file.startsWith(`${target}/`));

/** Places in the project that a Markdown file links to or shows, from the top. */
function localLinks(file: string): readonly string[] {
	const base = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
	return [...read(file).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/gu)]
		.map(([, target = '']) => target)
		.filter((target) => !/^[a-z]+:/u.test(target))
		.map((target) => new URL(target, `file:///${base}`).pathname.slice(1).replace(/\/$/u, ''));
}
