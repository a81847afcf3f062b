import * as vscode from 'vscode';
import { equal, ok } from './expect.ts';
import {
	actionsAt,
	apply,
	closeAll,
	openSeed,
	openUntitled,
	ours,
	panel,
	rangeOf,
	replace,
	ruleOf,
	seedUri,
	until,
	untilFinding,
	untilFindings,
	wholeOf,
} from './workbench.ts';

const { QuickFix, SourceFixAll } = vscode.CodeActionKind;

describe('findings', () => {
	afterEach(closeAll);

	it('are shown in an article that was opened', async () => {
		const article = await openSeed('de/getreideschiffe.txt');
		const wrong = await untilFinding(article, 'names/two-spellings', 'Lindqwist');
		ok(wrong.message.includes('Lindqvist'), wrong.message);
		ok((wrong.relatedInformation ?? []).length > 0, 'The other spelling is not shown as a related place.');
		await untilFinding(article, 'quotes/run-together', '“ „Jetzt');
		await untilFinding(article, 'boilerplate/comment-form', 'Schreiben Sie einen Kommentar');
	});

	it('lead to the page of their rule', async () => {
		const article = await openSeed('de/ratssitzung.txt');
		const { code } = await untilFinding(article, 'quotes/unclosed', '„Wir können');
		ok(typeof code === 'object', 'The rule is no link.');
		equal(code.value, 'quotes/unclosed');
		await vscode.commands.executeCommand('copydesk.openRulePage', { ruleId: code.value });
		const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('copydesk-rule:/quotes/unclosed.md'));
		ok(page.getText().startsWith('# '), page.getText().slice(0, 80));
	});

	it('are silent in an article without a fault', async () => {
		const article = await openSeed('en/lighthouse-feature.txt');
		const shown = await panel();
		await until(
			shown.onDidChange,
			() => (shown.rows.length > 0 ? shown.rows : undefined),
			() => 'an empty panel',
		);
		equal(ours(article).map(ruleOf), []);
	});

	it('follow what is typed', async () => {
		const article = await openUntitled('de/getreideschiffe.txt');
		await untilFinding(article, 'names/two-spellings', 'Lindqwist');
		await replace(article, rangeOf(article, 'Lindqwist'), 'Lindqvist');
		await untilFindings(article, (all) => !all.some((one) => ruleOf(one) === 'names/two-spellings'));
	});

	it('come in every article that is open', async () => {
		const first = await openSeed('de/getreideschiffe.txt');
		const second = await vscode.workspace.openTextDocument(seedUri('en/harbour-pasted.txt'));
		await vscode.window.showTextDocument(second, vscode.ViewColumn.Beside);
		await untilFindings(first, (all) => all.length > 0);
		await untilFindings(second, (all) => all.length > 0);
	});

	it('obey the settings', async () => {
		const article = await openUntitled('de/getreideschiffe.txt');
		await untilFinding(article, 'names/two-spellings', 'Lindqwist');
		const settings = vscode.workspace.getConfiguration('copydesk');
		await settings.update('rules', { 'names/two-spellings': 'off' }, vscode.ConfigurationTarget.Workspace);
		await untilFindings(article, (all) => all.length > 0 && !all.some((one) => ruleOf(one) === 'names/two-spellings'));
		await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
		await untilFinding(article, 'names/two-spellings', 'Lindqwist');
	});

	it('leave lists and logs alone', async () => {
		const uri = seedUri('requirements.txt');
		const lines = 'requests==2.31.0\nnumpy==1.26.4\npyyaml>=6.0\n„lose“ ==  1.0 . .\n';
		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(lines));
		const list = await openSeed('requirements.txt');
		const article = await vscode.workspace.openTextDocument(seedUri('de/getreideschiffe.txt'));
		await vscode.window.showTextDocument(article, vscode.ViewColumn.Beside);
		await untilFindings(article, (all) => all.length > 0);
		equal(ours(list).map(ruleOf), []);
		ok(!list.isClosed, 'The list was closed meanwhile.');
	});
});

describe('repairs', () => {
	afterEach(closeAll);

	it('the preferred one writes the right name', async () => {
		const article = await openUntitled('de/getreideschiffe.txt');
		const { range } = await untilFinding(article, 'names/two-spellings', 'Lindqwist');
		const preferred = (await actionsAt(article, range, QuickFix)).find(({ isPreferred }) => isPreferred);
		ok(preferred, 'No repair is preferred.');
		await apply(preferred);
		ok(!article.getText().includes('Lindqwist'), 'The name is still wrong.');
		await untilFindings(article, (all) => !all.some((one) => ruleOf(one) === 'names/two-spellings'));
	});

	it('close a quotation', async () => {
		const article = await openUntitled('de/ratssitzung.txt');
		const { range } = await untilFinding(article, 'quotes/unclosed', '„Wir können');
		const [first] = await actionsAt(article, range, QuickFix);
		ok(first, 'Nothing is offered.');
		await apply(first);
		ok(article.getText().includes('von der Wand fallen“, sagte sie'), article.lineAt(4).text);
	});

	it('all safe ones at once change no word of a quotation', async () => {
		const article = await openUntitled('de/getreideschiffe.txt');
		await untilFindings(article, (all) => all.length > 0);
		const before = article.getText();
		const [all] = await actionsAt(article, wholeOf(article), SourceFixAll.append('copydesk'));
		ok(all, 'Nothing is offered for the whole article.');
		await apply(all);
		ok(article.getText() !== before, 'Nothing has changed.');
		equal(quotedWords(article.getText()), quotedWords(before));
	});

	it('are one step back', async () => {
		const article = await openUntitled('de/getreideschiffe.txt');
		await untilFindings(article, (all) => all.length > 0);
		const before = article.getText();
		const [all] = await actionsAt(article, wholeOf(article), SourceFixAll.append('copydesk'));
		ok(all, 'Nothing is offered for the whole article.');
		await apply(all);
		await vscode.commands.executeCommand('undo');
		equal(article.getText(), before);
	});
});

const quotedWords = (text: string) => text.match(/„[^“]*“/gu)?.map((quote) => quote.match(/\p{L}+/gu)?.join(' '));
