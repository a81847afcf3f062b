// Bundles the extension, both servers and the command line into dist/. Options: --watch, --production.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import { writeManifestWords } from './client/l10n/write-manifest-words.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const isWatching = process.argv.includes('--watch');
const isProduction = process.argv.includes('--production');
/** What a server may weigh in bytes, the lists of names apart; every start of the editor reads it. */
const MOST_BYTES = 1_000_000;
const SHIPPED_SERVERS = /\/server(?:-main)?\.c?js$/u;

// The bundler reads this as an expression of Go, which knows no flag u.
const LANGUAGES = /server[\\/]core[\\/]lang[\\/].*\.ts$/;
/** Word lists are indented like the code around them; the blanks need not travel. Lists are split at blanks or line ends. */
const withoutIndents = {
	name: 'without-indents',
	setup({ onLoad }) {
		onLoad({ filter: LANGUAGES }, ({ path }) => ({
			contents: readFileSync(path, 'utf8').replace(/\n\t+/gu, '\n'),
			loader: 'ts',
		}));
	},
};

const PACKED_BASE = /server[\\/]core[\\/]names[\\/]base[\\/]packed\.ts$/;
/** Puts the base of names into a bundle as `packedBase` returns it, so that nothing has to be made of its lists at the start. */
const withPackedBase = (contentsFor) => ({
	name: 'with-packed-base',
	setup({ onLoad }) {
		onLoad({ filter: PACKED_BASE }, async ({ path }) => {
			const made = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false, metafile: true });
			const code = Buffer.from(made.outputFiles[0].contents).toString('base64');
			const { packedBase } = await import(`data:text/javascript;base64,${code}`);
			return { contents: contentsFor(JSON.stringify(packedBase())), watchFiles: Object.keys(made.metafile.inputs) };
		});
	},
});
const baseInside = withPackedBase((packed) => `const packed = ${packed};\nexport const packedBase = () => packed;`);
/** In a file of its own, which is not compiled and is in memory once. */
const baseBeside = withPackedBase((packed) => {
	mkdirSync('dist', { recursive: true });
	writeFileSync('dist/names.json', packed);
	return `import { readFileSync } from 'node:fs';
		import { join } from 'node:path';
		export const packedBase = () => JSON.parse(readFileSync(join(__dirname, 'names.json'), 'utf8'));`;
});

// Looks for packages of the folder by starting npm; nothing of ours asks for it, and nothing of a folder is to be run.
const STARTS_NPM = /vscode-languageserver[\\/]lib[\\/]node[\\/]files\.js$/;
const withoutNpm = {
	name: 'without-npm',
	setup({ onLoad }) {
		onLoad({ filter: STARTS_NPM }, () => ({ contents: '' }));
	},
};

// What the protocol can do for notebooks, hierarchies and the like; an article has none.
const UNUSED =
	/vscode-languageserver[\\/]lib[\\/]common[\\/](notebook|callHierarchy|typeHierarchy|moniker|inlineValue|inlineCompletion|linkedEditingRange|semanticTokens|fileOperations|textDocumentContent)\.js$/;
/** The messages for it, which a client has to know. */
const UNUSED_MESSAGES =
	/vscode-languageserver-protocol[\\/]lib[\\/]common[\\/]protocol\.(?:notebook|callHierarchy|typeHierarchy|moniker|inlineValue|inlineCompletion|linkedEditingRange|semanticTokens|fileOperations|textDocumentContent|implementation|typeDefinition|declaration|selectionRange|colorProvider)\.js$/;
const withoutUnused = {
	name: 'without-unused',
	setup({ onLoad }) {
		onLoad({ filter: UNUSED }, ({ path }) => {
			const [, name = ''] = UNUSED.exec(path) ?? [];
			const feature = name === 'notebook' ? 'NotebookSync' : name.charAt(0).toUpperCase() + name.slice(1);
			return { contents: `exports.${feature}Feature = (base) => base;` };
		});
	},
};

const withoutUnusedMessages = {
	name: 'without-unused-messages',
	setup({ onLoad }) {
		onLoad({ filter: UNUSED_MESSAGES }, () => ({ contents: '' }));
	},
};

// How to make and to check each message by hand; the server makes plain objects, and the compiler has checked them.
const TYPES = /vscode-languageserver-types[\\/]lib[\\/](?:esm|umd)[\\/]main\.js$/;
/** One namespace of the types. */
const NAMESPACE = /^( *)(?:export )?var (?<name>\w+);\n\1\(function \(\k<name>\) \{\n(?<body>.*?)\n\1\}\)\(.*?\);$/gmsu;
/** The protocol itself asks these. */
const isAsked = (name) => /^(?:DocumentUri|URI|WorkspaceFolder|Is)$/u.test(name);
/** `MarkupKind.Markdown = 'markdown'` */
const holdsValues = (name, body) => new RegExp(`^\\s*${name}\\.\\w+ = ['"\\d-]`, 'mu').test(body);
const withoutMakers = {
	name: 'without-makers',
	setup({ onLoad }) {
		onLoad({ filter: TYPES }, ({ path }) => ({
			contents: readFileSync(path, 'utf8').replace(NAMESPACE, (whole, _, name, body) =>
				/ function (?:is|create)\(/u.test(body) && !isAsked(name) && !holdsValues(name, body) ? '' : whole,
			),
		}));
	},
};

// A style book is read, and edited as text; nothing of ours writes YAML.
const YAML_WRITER =
	/yaml[\\/]browser[\\/]dist[\\/]stringify[\\/](stringify(?:Collection|Document|Number|Pair|String)?)\.js$/;
const withoutYamlWriter = {
	name: 'without-yaml-writer',
	setup({ onLoad }) {
		onLoad({ filter: YAML_WRITER }, ({ path }) => {
			const [, name = ''] = YAML_WRITER.exec(path) ?? [];
			const names = name === 'stringify' ? [name, 'createStringifyContext'] : [name];
			return { contents: names.map((one) => `export const ${one} = undefined;`).join('\n') };
		});
	},
};

// All values of a style book are texts (`schema: 'failsafe'`): no numbers, dates or sets.
const YAML_TAGS = /yaml[\\/]browser[\\/]dist[\\/]schema[\\/]tags\.js$/;
const withoutYamlTags = {
	name: 'without-yaml-tags',
	setup({ onLoad }) {
		const imports = ['map', 'seq', 'string'].map((tag) => `import { ${tag} } from './common/${tag}.js';`).join('\n');
		const contents = `${imports}\nexport const coreKnownTags = {};\nexport const getTags = () => [map, seq, string];`;
		onLoad({ filter: YAML_TAGS }, () => ({ contents }));
	},
};

const common = {
	bundle: true,
	minify: isProduction,
	sourcemap: !isProduction,
	target: 'es2022',
	charset: 'utf8',
	legalComments: 'none',
	logLevel: 'warning',
	metafile: true,
	plugins: [
		withoutNpm,
		withoutUnused,
		withoutYamlWriter,
		withoutYamlTags,
		...(isProduction ? [withoutIndents] : []),
		baseInside,
	],
	define: { COPYDESK_VERSION: JSON.stringify(version) },
};
/** The build of yaml in modules: what is not used stays out, and it asks nothing of the platform. */
const yaml = fileURLToPath(new URL('node_modules/yaml/browser/dist/index.js', import.meta.url));
/** Knows `\p{Lu}`; told the version of Node alone, the bundler would have such expressions made anew wherever they are used. */
const supported = { 'regexp-unicode-property-escapes': true };
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', supported, alias: { yaml } };
const browser = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** Speaks the protocol as a server only. */
const serves = { plugins: [withoutUnusedMessages, withoutMakers, ...common.plugins] };

const bundles = [
	{ ...node, entryPoints: ['client/node/main.ts'], outfile: 'dist/extension.cjs', external: ['vscode'] },
	{
		...browser,
		format: 'cjs',
		entryPoints: ['client/browser/main.ts'],
		outfile: 'dist/browser/extension.js',
		external: ['vscode'],
	},
	{ ...node, entryPoints: ['server/node/start.ts'], outfile: 'dist/server.cjs' },
	{
		...node,
		plugins: [baseBeside, ...serves.plugins],
		entryPoints: ['server/node/main.ts'],
		outfile: 'dist/server-main.cjs',
	},
	{ ...browser, ...serves, format: 'iife', entryPoints: ['server/worker/main.ts'], outfile: 'dist/browser/server.js' },
	{
		...node,
		...serves,
		entryPoints: ['server/node/cli.ts'],
		outfile: 'dist/copydesk.cjs',
		banner: { js: '#!/usr/bin/env node' },
	},
].filter(({ entryPoints }) => entryPoints.every(existsSync));

await writeManifestWords();
if (isWatching) {
	for (const bundle of bundles) await (await context({ ...bundle, logLevel: 'info' })).watch();
} else {
	const results = await Promise.all(bundles.map((bundle) => build(bundle)));
	for (const { metafile } of results) {
		for (const [file, { bytes, inputs }] of Object.entries(metafile.outputs)) {
			if (!file.endsWith('.map')) report(file, bytes, inputs);
		}
	}
}

/** Prints how large a bundle is. A server that ships and is larger than agreed fails the build. */
function report(file, bytes, inputs) {
	const names = Object.entries(inputs)
		.filter(([input]) => /\/names\/base\/|\/given-names\.ts$/u.test(input))
		.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
	const own = bytes - names;
	const apart = names === 0 ? '' : `, ${kilo(own)} kB without the lists of names`;
	console.log(`${kilo(bytes).padStart(6)} kB  ${file}${apart}`);
	if (!isProduction || !SHIPPED_SERVERS.test(file) || own <= MOST_BYTES) return;
	console.error(`${file} is larger than ${kilo(MOST_BYTES)} kB.`);
	process.exitCode = 1;
}

function kilo(bytes) {
	return (bytes / 1000).toFixed(0);
}
