import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { projectFiles, read } from './project-files.ts';

const OLDEST_NODE = '20.19.0';
const isText = (file: string) => !/\.(?:png|ico|gif|woff2?)$/u.test(file);

function filesWith(pattern: RegExp, files = projectFiles.filter(isText)): readonly string[] {
	return files.flatMap((file) => {
		const found = pattern.exec(read(file));
		return found === null ? [] : [`${file}: ${found[0]}`];
	});
}

describe('traces of the machine it was written on', () => {
	it('no folder of a user or a machine', () => {
		assert.deepEqual(
			filesWith(/(?<![\w.~-])\/(?:home|Users)\/[a-z][\w.-]*\/|(?<![\w.~-])\/(?:root|work)\/\w|\b[A-Z]:\\Users\\/u),
			[],
		);
	});

	it('no host of a package registry', () => {
		assert.deepEqual(filesWith(/\bregistry\.[a-z][\w-]*\.[a-z]{2,}|\bnpm\.pkg\.[a-z]+\.[a-z]{2,}/u), []);
		const lockfiles = projectFiles.filter((file) => file.endsWith('package-lock.json'));
		assert.ok(lockfiles.length >= 2);
		assert.deepEqual(filesWith(/"resolved":.*/u, lockfiles), []);
	});

	it('no settings of npm that others would inherit', () => {
		assert.deepEqual(
			projectFiles.filter((file) => file.endsWith('.npmrc')),
			[],
		);
	});
});

describe('packages we depend on', () => {
	const { satisfies } = createRequire(import.meta.url)('semver') as {
		readonly satisfies: (version: string, range: string) => boolean;
	};

	it(`all run on Node ${OLDEST_NODE}, which the manifest promises`, () => {
		const manifest = JSON.parse(read('package.json'));
		assert.equal(manifest.engines.node, `>=${OLDEST_NODE.replace(/\.0$/u, '')}`);
		const { packages } = JSON.parse(read('package-lock.json')) as {
			readonly packages: Readonly<Record<string, { readonly engines?: { readonly node?: string } }>>;
		};
		const tooNew = Object.entries(packages)
			.filter(([, { engines }]) => engines?.node !== undefined && !satisfies(OLDEST_NODE, engines.node))
			.map(([name, { engines }]) => `${name} wants Node ${engines?.node}`);
		assert.deepEqual(tooNew, []);
	});

	it('are pinned to one version each', () => {
		const { dependencies, devDependencies } = JSON.parse(read('package.json'));
		const open = Object.entries({ ...dependencies, ...devDependencies }).filter(
			([, version]) => !/^\d/u.test(String(version)),
		);
		assert.deepEqual(open, []);
	});

	it('hold no test host: it is pinned in a folder of its own', () => {
		assert.doesNotMatch(read('package-lock.json'), /"node_modules\/code-server"/u);
	});
});
