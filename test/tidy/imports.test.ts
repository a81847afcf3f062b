import assert from 'node:assert/strict';
import path from 'node:path';
import { read, sourcesIn } from './project-files.ts';

interface Room {
	/** Rooms or single files of ours; a room may always import from itself. */
	readonly ours: readonly string[];
	/** npm packages and parts of the platform; `node:*` stands for all of Node. */
	readonly theirs: readonly string[];
}

const CORE = ['text', 'model', 'lang', 'names', 'analysis', 'rules', 'engine'].map((room) => `server/core/${room}`);
const ENGINE = 'server/core/engine/index.ts';

/** Who may import whom. The innermost room that holds a file counts. */
const TABLE: Readonly<Record<string, Room>> = {
	'server/core/text': { ours: [], theirs: [] },
	'server/core/model': { ours: ['server/core/text'], theirs: [] },
	'server/core/lang': { ours: ['server/core/text', 'server/core/model'], theirs: [] },
	'server/core/names': { ours: ['server/core/text', 'server/core/model'], theirs: ['yaml'] },
	'server/core/analysis': {
		ours: [
			'server/core/text',
			'server/core/model',
			'server/core/lang/pack.ts',
			'server/core/lang/pack',
			'server/core/names',
		],
		theirs: [],
	},
	'server/core/rules': {
		ours: [
			'server/core/text',
			'server/core/model',
			'server/core/lang/pack.ts',
			'server/core/lang/pack',
			'server/core/names',
		],
		theirs: [],
	},
	'server/core/engine': { ours: CORE, theirs: [] },
	'server/protocol': { ours: [], theirs: [] },
	'server/lsp': {
		ours: [ENGINE, 'server/protocol'],
		theirs: ['vscode-languageserver', 'vscode-languageserver-textdocument'],
	},
	'server/node': { ours: [ENGINE, 'server/lsp', 'server/protocol'], theirs: ['vscode-languageserver/node', 'node:*'] },
	'server/worker': { ours: [ENGINE, 'server/lsp', 'server/protocol'], theirs: ['vscode-languageserver/browser'] },
	client: { ours: ['server/protocol'], theirs: ['vscode', 'vscode-languageclient'] },
	'client/node': { ours: ['client', 'server/protocol'], theirs: ['vscode', 'vscode-languageclient/node', 'node:*'] },
	'client/browser': { ours: ['client', 'server/protocol'], theirs: ['vscode', 'vscode-languageclient/browser'] },
};

/** Most rooms first: `client/node` lies inside `client`. */
const ROOMS = Object.keys(TABLE).sort((a, b) => b.length - a.length);
const roomOf = (file: string) => ROOMS.find((room) => file.startsWith(`${room}/`));

const STATEMENT = /^(?:import|export)\s(?:[^'"`;]*?\sfrom\s+)?'([^']+)'/gmu;
const EXPRESSION = /\bimport\(\s*['"`]([^'"`]+)['"`]/gu;

function importsOf(file: string): readonly string[] {
	const source = read(file);
	return [...source.matchAll(STATEMENT), ...source.matchAll(EXPRESSION)].map(([, target = '']) => target);
}

function mayImport(file: string, room: string, target: string): boolean {
	const { ours, theirs } = TABLE[room] ?? { ours: [], theirs: [] };
	if (!target.startsWith('.')) {
		return theirs.includes(target) || (target.startsWith('node:') && theirs.includes('node:*'));
	}
	const place = path.posix.join(path.posix.dirname(file), target);
	return [room, ...ours].some((allowed) => place === allowed || place.startsWith(`${allowed}/`));
}

describe('who may import whom', () => {
	for (const room of Object.keys(TABLE)) {
		it(`${room} keeps to the table`, () => {
			const files = sourcesIn(room).filter((file) => roomOf(file) === room);
			assert.notEqual(files.length, 0, `There are no sources in ${room}.`);
			const wrong = files.flatMap((file) =>
				importsOf(file)
					.filter((target) => !mayImport(file, room, target))
					.map((target) => `${file} imports ${target}`),
			);
			assert.deepEqual(wrong, []);
		});
	}

	it('every source of client and server lies in a room', () => {
		const homeless = [...sourcesIn('client'), ...sourcesIn('server')].filter((file) => roomOf(file) === undefined);
		assert.deepEqual(homeless, []);
	});

	it('no rule imports another rule', () => {
		const isRule = (file: string) =>
			/^server\/core\/rules\/[^/]+\/[^/]+\.ts$/u.test(file) && /\bdefineRule\(/u.test(read(file));
		const rules = sourcesIn('server/core/rules').filter(isRule);
		const wrong = rules.flatMap((file) =>
			importsOf(file)
				.map((target) => path.posix.join(path.posix.dirname(file), target))
				.filter((place) => rules.includes(place) || place === 'server/core/rules/index.ts')
				.map((place) => `${file} imports ${place}`),
		);
		assert.deepEqual(wrong, []);
	});

	it('a language is named only in its own folder', () => {
		const compared = /[!=]==\s*'(?:de|en)'|'(?:de|en)'\s*[!=]==|case '(?:de|en)':/u;
		const wrong = ['text', 'model', 'lang', 'names', 'analysis', 'rules']
			.flatMap((room) => sourcesIn(`server/core/${room}`))
			.filter((file) => !/^server\/core\/lang\/[a-z]{2}\//u.test(file) && compared.test(read(file)));
		assert.deepEqual(wrong, []);
	});
});
