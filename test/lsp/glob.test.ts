import assert from 'node:assert/strict';
import { defaultEditorSettings } from '../../server/core/engine/index.ts';
import { matchesAny } from '../../server/lsp/glob.ts';

describe('patterns of files', () => {
	const table: readonly [string, string, boolean][] = [
		['**/*.txt', 'file:///a/b/c.txt', true],
		['**/*.txt', 'file:///c.txt', true],
		['**/*.txt', 'file:///a/c.txt.bak', false],
		['**/*.{txt,md}', 'vscode-vfs://github/org/repo/a.md', true],
		['**/{a,b*}/**', 'file:///x/build/y/z.md', true],
		['**/{a,b*}/**', 'file:///x/c/y/z.md', false],
		['**/Über ?.md', 'file:///x/%C3%9Cber%201.md', true],
		['*.md', 'file:///x/a.md', false],
		['**', 'file:///x/a.md', true],
		['**/a/**/b.md', 'file:///a/b.md', true],
	];
	for (const [pattern, uri, isMeant] of table) {
		it(`${pattern} ${isMeant ? 'means' : 'does not mean'} ${uri}`, () =>
			assert.equal(matchesAny([pattern])(uri), isMeant));
	}

	it('of the default settings mean articles and spare lists', () => {
		const include = matchesAny(defaultEditorSettings.include);
		const exclude = matchesAny(defaultEditorSettings.exclude);
		const isRead = (uri: string) => include(uri) && !exclude(uri);
		assert.ok(isRead('file:///desk/2024/wahl.txt'));
		assert.ok(isRead('file:///desk/wahl.article'));
		assert.ok(!isRead('file:///project/requirements-dev.txt'));
		assert.ok(!isRead('file:///project/README.md'));
		assert.ok(!isRead('file:///project/node_modules/x/notes.txt'));
	});

	it('come to an end however hostile they are', () => {
		const test = matchesAny([`${'*a'.repeat(2000)}b`, `${'**/a/'.repeat(500)}b`, '{a,b}'.repeat(40)]);
		assert.equal(test(`file:///${'a'.repeat(5000)}`), false);
		assert.equal(test(`file:///${'a/'.repeat(2000)}`), false);
	});
});
