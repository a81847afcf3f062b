import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const json = (path: string): Record<string, string> => JSON.parse(readFileSync(path, 'utf8'));
const placeholders = (text: string) => (text.match(/\{\d+\}/gu) ?? []).sort();

function sourcesOf(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}

describe('words of the interface', () => {
	const used = sourcesOf('client').flatMap((source) =>
		[...source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/gu)].map(([, key = '']) => key),
	);
	const german = json('client/l10n/bundle.l10n.de.json');

	it('are all given as plain strings, so that this test sees them', () => {
		const calls = sourcesOf('client').flatMap((source) => source.match(/l10n\.t\(/gu) ?? []);
		assert.equal(used.length, calls.length);
		assert.notEqual(used.length, 0);
	});

	it('are all translated, and nothing is translated that is not used', () => {
		assert.deepEqual(Object.keys(german).sort(), [...new Set(used)].sort());
	});

	it('keep their placeholders in German', () => {
		for (const [key, text] of Object.entries(german)) assert.deepEqual(placeholders(text), placeholders(key), key);
	});
});

describe('words of the manifest', () => {
	const folder = 'client/l10n/manifest';
	const all = (ending: string) =>
		readdirSync(folder)
			.filter((name) => name.endsWith(ending))
			.map((name) => json(`${folder}/${name}`));
	const english = Object.assign({}, ...all('.en.json'));
	const german = Object.assign({}, ...all('.de.json'));
	const used = readFileSync('package.json', 'utf8').match(/(?<="%)[^%"]+(?=%")/gu) ?? [];

	it('are there in English and German, each used and each written once', () => {
		const wanted = [...new Set(used)].sort();
		assert.deepEqual(Object.keys(english).sort(), wanted);
		assert.deepEqual(Object.keys(german).sort(), wanted);
		for (const texts of [all('.en.json'), all('.de.json')]) {
			assert.equal(texts.flatMap(Object.keys).length, wanted.length);
		}
	});

	it('do the same in both languages', () => {
		const commands = (text: string) => text.match(/\(command:[\w.]+\)/gu) ?? [];
		for (const key of Object.keys(english)) assert.deepEqual(commands(german[key]), commands(english[key]), key);
	});
});

describe('commands of the manifest', () => {
	const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
	const declared = manifest.contributes.commands.map(({ command }: { command: string }) => command).sort();

	it('are those the client registers', () => {
		const source = `${readFileSync('client/commands/index.ts', 'utf8')}${readFileSync('server/protocol/index.ts', 'utf8')}`;
		const registered = source.match(/(?<=(?:command\(|Command = |Action = )')copydesk\.\w+(?=')/gu) ?? [];
		assert.deepEqual([...registered].sort(), declared);
	});
});
