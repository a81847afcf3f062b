import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { checkText, parseSettings, settingProperties } from '../../server/core/engine/index.ts';
import { openEditor, PULLING } from '../support/editor.ts';
import { expectNoText } from '../support/texts.ts';

const SEED = readFileSync('seeds/de/getreideschiffe.txt', 'utf8');
const RULE = 'terms: [{ use: Frachter, not: [Schiff, Schiffe] }]\n';
const SECRET = 'geheim: das Kennwort lautet Sonnenblume siebenundvierzig\n';

/** A folder of the disk and one beside it, both gone afterwards. */
async function inFolder(run: (folder: string, outside: string) => Promise<void>): Promise<void> {
	const base = mkdtempSync(path.join(tmpdir(), 'copydesk-'));
	const [folder, outside] = ['desk', 'elsewhere'].map((name) => path.join(base, name)) as [string, string];
	mkdirSync(folder);
	mkdirSync(outside);
	try {
		await run(folder, outside);
	} finally {
		rmSync(base, { recursive: true });
	}
}

/** What may lie where a style book is looked for, and what the log says of it. */
const instead: readonly (readonly [string, (book: string, outside: string) => void, RegExp | undefined])[] = [
	['a folder', (book) => mkdirSync(book), /no file/u],
	['a pipe', (book) => void execFileSync('mkfifo', [book]), /no file/u],
	['a link to itself', (book) => symlinkSync('stylebook.yaml', book), /ELOOP/u],
	['a link that leads nowhere', (book) => symlinkSync('nothing.yaml', book), undefined],
	['a binary file', (book) => writeFileSync(book, Buffer.from([0, 1, 0xff, 0xfe, 0, 0x80, 10, 0])), /has mistakes/u],
	['UTF-16', (book) => writeFileSync(book, Buffer.from(`\ufeff${RULE}`, 'utf16le')), /has mistakes/u],
	['thirty megabytes', (book) => writeFileSync(book, `#${' '.repeat(30_000_000)}`), /larger than 24 MB/u],
	['nothing', (book) => writeFileSync(book, ''), undefined],
	[
		'a link out of the folder',
		(book, outside) => {
			writeFileSync(path.join(outside, 'a.yaml'), SECRET);
			symlinkSync(path.join(outside, 'a.yaml'), book);
		},
		/outside of the folder/u,
	],
	[
		'a link through a link out of the folder',
		(book, outside) => {
			writeFileSync(path.join(outside, 'a.yaml'), SECRET);
			symlinkSync(outside, path.join(path.dirname(book), 'haus'));
			symlinkSync('haus/a.yaml', book);
		},
		/outside of the folder/u,
	],
];

describe('a hostile folder', () => {
	const found = checkText(SEED).findings.length;

	for (const [what, make, says] of instead) {
		const needsUnix = /pipe|link/u.test(what) && process.platform === 'win32';
		(needsUnix ? it.skip : it)(`has ${what} for a style book: articles are checked, the log says why`, () =>
			inFolder(async (folder, outside) => {
				make(path.join(folder, 'stylebook.yaml'), outside);
				const editor = await openEditor({ folders: [pathToFileURL(folder).href] });
				const uri = pathToFileURL(path.join(folder, 'artikel.txt')).href;
				await editor.open(uri, SEED);
				assert.equal((await editor.pull(uri)).length, found);
				const [line, ...others] = editor.log;
				assert.deepEqual(others, []);
				assert.match(line ?? '', says ?? /^$/u);
				expectNoText(editor.log, `${SEED} ${SECRET}`);
				await editor.quit();
			}),
		);
	}

	it('has a style book that may not be read', async function () {
		// Root may read everything.
		if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
		await inFolder(async (folder) => {
			const book = path.join(folder, 'stylebook.yaml');
			writeFileSync(book, RULE);
			chmodSync(book, 0);
			const editor = await openEditor({ folders: [pathToFileURL(folder).href] });
			const uri = pathToFileURL(path.join(folder, 'artikel.txt')).href;
			await editor.open(uri, SEED);
			assert.equal((await editor.pull(uri)).length, found);
			assert.match(editor.log[0] ?? '', /EACCES/u);
			await editor.quit();
		});
	});

	it('cannot name a style book: where one lies, only the settings of the person say', () => {
		const { scope } = settingProperties()['copydesk.styleBook'] as { readonly scope: string };
		assert.equal(scope, 'machine');
	});

	const strange = [
		'\ud800.yaml',
		'file:///haus/%E0%A4%A.yaml',
		'%',
		'/\0.yaml',
		'http://127.0.0.1:9/a.yaml',
		'//server/share/a.yaml',
		'~/',
		'../'.repeat(500),
		'a'.repeat(100_000),
		'{**,*}/[a',
	];
	for (const styleBook of strange) {
		it(`has settings that no one can follow: ${JSON.stringify(styleBook).slice(0, 40)}`, async () => {
			const editor = await openEditor({
				capabilities: {
					...PULLING,
					workspace: { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } },
				},
				folders: ['file:///desk'],
				settings: () => ({ styleBook }),
				runtime: { readFile: async (uri) => (uri === 'file:///desk/stylebook.yaml' ? RULE : undefined) },
			});
			await editor.open('file:///desk/artikel.txt', SEED);
			const codes = (await editor.pull('file:///desk/artikel.txt')).map(({ code }) => code);
			assert.ok(codes.includes('names/style-book'), 'The book of the folder counts all the same.');
			assert.equal(codes.filter((code) => code !== 'names/style-book').length, found);
			await editor.quit();
		});
	}

	it('has settings of any kind: they never throw, and what makes no sense is named', () => {
		const names = Object.keys(settingProperties()).map((name) => name.slice('copydesk.'.length));
		const anything = fc.anything({ withNullPrototype: true, maxDepth: 3 });
		const settings = fc.oneof(anything, fc.dictionary(fc.constantFrom(...names, 'options', '__proto__'), anything));
		fc.assert(
			fc.property(settings, (raw) => {
				const { settings: own, problems } = parseSettings(raw);
				assert.deepEqual(checkText('Er sagte: „Ja.', { settings: own.check }).failures, []);
				for (const { setting, message } of problems) assert.ok(setting.startsWith('copydesk.') && message.en !== '');
			}),
			{ numRuns: 300, seed: 4 },
		);
	});
});
