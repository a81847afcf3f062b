import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
	applyEdits,
	bestFix,
	checkText,
	chooseFixes,
	combineFixes,
	rules,
	safeFix,
} from '../../server/core/engine/index.ts';
import { type CleanUpResult, cleanUpRequest } from '../../server/protocol/index.ts';
import { type Editor, openEditor } from '../support/editor.ts';

const URI = 'file:///desk/article.txt';
const SEED = readFileSync('seeds/de/getreideschiffe.txt', 'utf8');
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

const withSeed = (run: (editor: Editor) => Promise<void>): Promise<void> => withText(SEED, run);

async function withText(text: string, run: (editor: Editor) => Promise<void>): Promise<void> {
	const editor = await openEditor({ initializationOptions: { ui: 'en' } });
	await editor.open(URI, text);
	await run(editor);
	await editor.quit();
}

function applied(action: CodeAction | undefined, text = SEED): string {
	const [change] = action?.edit?.documentChanges ?? [];
	assert.ok(change !== undefined, 'The action has an edit.');
	const { textDocument, edits } = change as TextDocumentEdit;
	assert.deepEqual(textDocument, { uri: URI, version: 1 });
	return TextDocument.applyEdits(TextDocument.create(URI, 'plaintext', 1, text), edits as never);
}

describe('code actions', () => {
	it('mend each finding that has a repair, the best one first', () =>
		withSeed(async (editor) => {
			const { findings } = checkText(SEED);
			const found = await editor.pull(URI);
			assert.equal(found.length, findings.length);
			let nMended = 0;
			for (const [index, finding] of findings.entries()) {
				const diagnostic = found[index];
				const best = bestFix(finding);
				if (diagnostic === undefined || best === undefined) continue;
				const actions = await editor.actionsAt(URI, diagnostic.range);
				const own = actions.filter(
					({ diagnostics }) => diagnostics?.length === 1 && sameAs(diagnostics[0], diagnostic),
				);
				assert.equal(applied(own[0]), applyEdits(SEED, best.edits));
				assert.equal(own[0]?.isPreferred === true, best.kind === 'safe' || best.preferred === true);
				assert.equal(own.filter(({ isPreferred }) => isPreferred).length <= 1, true);
				nMended += 1;
			}
			assert.notEqual(nMended, 0);
		}));

	it('turn a rule off by a command of the client, and only of ours', () =>
		withSeed(async (editor) => {
			const [first] = await editor.pull(URI);
			assert.ok(first !== undefined);
			const actions = await editor.actionsAt(URI, first.range);
			const off = actions.find(({ command }) => command?.command === 'copydesk.setRuleLevel');
			const title = rules.find(({ meta }) => meta.id === first.code)?.meta.title.en;
			assert.deepEqual(off?.command?.arguments, [{ ruleId: first.code, title, level: 'off' }]);
			assert.equal(off?.title, `Turn this rule off: ${title}`);
			const other = await openEditor();
			await other.open(URI, SEED);
			assert.ok((await other.actionsAt(URI, first.range)).every(({ command }) => command === undefined));
			await other.quit();
		}));

	it('mend all places of one kind together', () =>
		withSeed(async (editor) => {
			const { findings } = checkText(SEED);
			const actions = await editor.actionsAt(URI, WHOLE, ['quickfix']);
			const all = actions.filter(({ title }) => title.startsWith('Fix all'));
			const nByRule = new Map<string, number>();
			for (const { rule } of findings.filter((one) => bestFix(one) !== undefined)) {
				nByRule.set(rule, (nByRule.get(rule) ?? 0) + 1);
			}
			assert.ok([...nByRule.values()].some((n) => 1 < n));
			for (const action of all) {
				const title = /: (.+)$/u.exec(action.title)?.[1];
				const rule = rules.find(({ meta }) => meta.title.en === title)?.meta.id;
				assert.ok(rule !== undefined, action.title);
				const { edits } = combineFixes(
					chooseFixes(
						findings.filter((one) => one.rule === rule),
						bestFix,
					),
				);
				assert.equal(applied(action), applyEdits(SEED, edits));
			}
			assert.notEqual(all.length, 0);
		}));

	it('delete all that surely does not belong, from any such line', () =>
		withSeed(async (editor) => {
			const found = await editor.pull(URI);
			const teaser = found.find(({ code }) => code === 'boilerplate/teaser');
			const name = found.find(({ code }) => code === 'names/misspelt');
			assert.ok(teaser !== undefined && name !== undefined);
			const isDeletion = ({ title }: CodeAction) => title.startsWith('Delete all that surely');
			const all = (await editor.actionsAt(URI, teaser.range)).find(isDeletion);
			const rest = applied(all);
			assert.doesNotMatch(rest, /Siehe auch|Schreiben Sie einen Kommentar|Getty Images/u);
			assert.match(rest, /Sondergesandte verlangt freie Fahrt/u);
			assert.deepEqual((await editor.actionsAt(URI, name.range)).filter(isDeletion), []);
		}));

	it('keep to the kind that is asked for', () =>
		withSeed(async (editor) => {
			for (const only of ['source.fixAll', 'source.fixAll.copydesk', 'source']) {
				const actions = await editor.actionsAt(URI, WHOLE, [only]);
				assert.ok(actions.every(({ kind }) => kind === 'source.fixAll.copydesk'));
			}
			assert.deepEqual(await editor.actionsAt(URI, WHOLE, ['refactor']), []);
			assert.deepEqual(await editor.actionsAt(URI, WHOLE, ['source.fixAllOther']), []);
		}));

	it('fix all: what a safe repair uncovers is repaired with it, and then nothing is left', async () => {
		const text = 'Der Rat tagte am Abend im Rathaus der Stadt. „Das war so .“ sagte die Bürgermeisterin, und ging.';
		await withText(text, async (editor) => {
			const [action] = await editor.actionsAt(URI, WHOLE, ['source.fixAll.copydesk']);
			assert.equal(applied(action, text), text.replace(' .“ sagte', '“, sagte'));
		});
	});

	it('clean up: safe edits and offers that never overlap, for the version they name', () =>
		withSeed(async (editor) => {
			const result = await editor.connection.sendRequest<CleanUpResult>(cleanUpRequest, { uri: URI });
			assert.equal(result.version, 1);
			const { findings } = checkText(SEED);
			assert.equal(result.safe.length, combineFixes(chooseFixes(findings, safeFix)).edits.length);
			assert.equal(result.offered.filter(({ ruleId }) => ruleId === 'boilerplate/repeated-headline').length, 1);
			assert.ok(result.offered.length > result.safe.length);
			const document = TextDocument.create(URI, 'plaintext', 1, SEED);
			const after = TextDocument.applyEdits(document, result.offered as never);
			assert.ok(checkText(after).findings.length < findings.length);
		}));
});

const sameAs = (a: { range: unknown; code?: unknown } | undefined, b: { range: unknown; code?: unknown }) =>
	JSON.stringify([a?.range, a?.code]) === JSON.stringify([b.range, b.code]);
