import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Block, readArticle } from '../../server/core/engine/index.ts';
import { type CleanUpResult, cleanUpRequest, type OfferedEdit } from '../../server/protocol/index.ts';
import { openEditor } from '../support/editor.ts';
import { type Expected, nthIndexOf } from './expectation.ts';

const URI = 'file:///desk/article.txt';

/** What may be printed. */
const PRINTABLE: ReadonlySet<Block['kind']> = new Set([
	'headline',
	'kicker',
	'lead',
	'dateline',
	'byline',
	'subhead',
	'paragraph',
	'list',
	'quote-block',
]);

describe('after "Clean up article" a text can be printed', () => {
	for (const lang of ['de', 'en']) {
		for (const file of readdirSync(`seeds/${lang}`).filter((name) => /\.(?:txt|md)$/u.test(name))) {
			const path = `test/seeds/expected/${lang}-${parse(file).name}.expected.json`;
			const { findings } = JSON.parse(readFileSync(path, 'utf8')) as Expected;
			const text = readFileSync(`seeds/${lang}/${file}`, 'utf8');
			const furniture = findings
				.filter(({ rule }) => rule.startsWith('boilerplate'))
				.map((one) => lineAt(text, nthIndexOf(text, one.text, one.occurrence ?? 1)));
			it(`${lang}/${file}`, () => expectPrintable(text, furniture));
		}
	}

	// The article the project started from lies beside it on some desks; it is not ours to take in.
	const article = '../shared/article';
	const exists = existsSync(`${article}/faults.json`);
	(exists ? it : it.skip)('the article the project started from', async () => {
		const [file = ''] = readdirSync(article).filter((name) => name.endsWith('.txt'));
		const text = readFileSync(`${article}/${file}`, 'utf8');
		const faults = JSON.parse(readFileSync(`${article}/faults.json`, 'utf8')) as { kind: string; line: number }[];
		const lines = text.split('\n');
		const furniture = faults.filter(({ kind }) => LEFTOVER.test(kind)).map(({ line }) => lines[line - 1] ?? '');
		assert.ok(8 < furniture.length);
		await expectPrintable(text, furniture);
	});
});

/** The line of an offset. */
function lineAt(text: string, at: number): string {
	const end = text.indexOf('\n', at);
	return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
}

const LEFTOVER = /^(?:headline-duplicated|caption|photo-credit|section-label|teaser|comment-form)$/u;

async function expectPrintable(text: string, furniture: readonly string[]): Promise<void> {
	const offered = await repairsOf(text);
	const withoutFurniture = applied(
		text,
		offered.filter(({ ruleId }) => ruleId.startsWith('boilerplate/')),
	);
	assert.deepEqual(
		wordsOf(withoutFurniture),
		less(wordsOf(text), wordsOf(furniture.join('\n'))),
		'nothing else is lost',
	);

	const cleaned = applied(text, offered);
	const left = readArticle(cleaned).blocks.filter(({ kind }) => !PRINTABLE.has(kind));
	assert.deepEqual(
		left.map(({ start, end, kind }) => `${kind}: ${cleaned.slice(start, end)}`),
		[],
	);
	assert.doesNotMatch(cleaned.trim(), /\n\s*\n\s*\n/u, 'no hole where something was');
	const again = (await repairsOf(cleaned)).filter(({ ruleId }) => ruleId.startsWith('boilerplate/'));
	assert.deepEqual(again, [], 'nothing is left to clean up');
}

async function repairsOf(text: string): Promise<readonly OfferedEdit[]> {
	const editor = await openEditor();
	await editor.open(URI, text);
	const result = await editor.connection.sendRequest<CleanUpResult | null>(cleanUpRequest, { uri: URI });
	await editor.quit();
	return result?.offered ?? [];
}

const applied = (text: string, edits: readonly OfferedEdit[]): string =>
	TextDocument.applyEdits(TextDocument.create(URI, 'plaintext', 1, text), edits as never);

const wordsOf = (text: string): string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort();

/** What remains of a sorted list if each of the others is taken out once. */
function less(words: readonly string[], others: readonly string[]): string[] {
	const nOf = new Map<string, number>();
	for (const word of others) nOf.set(word, (nOf.get(word) ?? 0) + 1);
	return words.filter((word) => {
		const n = nOf.get(word) ?? 0;
		nOf.set(word, n - 1);
		return n <= 0;
	});
}
