import * as vscode from 'vscode';
import { equal, ok } from './expect.ts';
import {
	actionsAt,
	closeAll,
	openText,
	openUntitled,
	panel,
	rangeOf,
	replace,
	ruleOf,
	until,
	untilFinding,
	untilFindings,
	wholeOf,
} from './workbench.ts';

const run = (command: string, ...rest: unknown[]) => vscode.commands.executeCommand(`copydesk.${command}`, ...rest);

const unclosed = 'quotes/unclosed';

/** An article that has one fault: a quotation that never ends. */
const article = [
	'Rat vertagt die Wahl',
	'',
	'Der Stadtrat tagte am Abend im Rathaus und vertagte die Wahl auf den nächsten Monat.',
	'',
	'Bürgermeisterin Ute Sander verteidigte den Schritt. „Wir brauchen die Zeit, sagte sie vor den Zuhörern im Saal.',
	'',
	'Der Ratsherr Karl Lorenz widersprach. „Das ist zu spät“, sagte Karl Lorenz nach der Sitzung.',
].join('\n');

describe('commands', () => {
	afterEach(closeAll);

	it('turn a rule off and write that into the settings of the folder', async () => {
		const document = await openText(article);
		await untilFinding(document, unclosed, '„Wir');
		const rules = () => vscode.workspace.getConfiguration('copydesk').inspect('rules')?.workspaceValue;
		try {
			void run('setRuleLevel', { ruleId: unclosed, title: 'Quotation not closed', level: 'off' });
			await untilFindings(document, (all) => all.every((one) => ruleOf(one) !== unclosed));
			equal(rules(), { [unclosed]: 'off' });
		} finally {
			await vscode.workspace
				.getConfiguration('copydesk')
				.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
			await vscode.commands.executeCommand('notifications.clearAll');
		}
		await untilFinding(document, unclosed, '„Wir');
	});

	it('leave a place alone until it is reported again', async () => {
		const document = await openText(article);
		const { range } = await untilFinding(document, unclosed, '„Wir');
		const actions = await actionsAt(document, range, vscode.CodeActionKind.QuickFix);
		const ignore = actions.find(({ command }) => command?.command === 'copydesk.ignoreFinding');
		ok(ignore?.command, actions.map(({ title }) => title).join(' | '));
		await vscode.commands.executeCommand(ignore.command.command, ...(ignore.command.arguments ?? []));
		await untilFindings(document, (all) => all.every((one) => ruleOf(one) !== unclosed));
		await run('forgetIgnored');
		await untilFinding(document, unclosed, '„Wir');
	});

	it('repair what is safe, in one step that can be undone', async () => {
		const document = await openUntitled('de/getreideschiffe.txt');
		const before = document.getText();
		await untilFindings(document, (all) => all.length > 0);
		await run('fixAll');
		const after = document.getText();
		ok(after !== before, 'Nothing was repaired.');
		await run('fixAll');
		equal(document.getText(), after, 'A second time repairs more.');
		await vscode.commands.executeCommand('undo');
		equal(document.getText(), before, 'One undo does not bring the article back.');
	});

	it('start the server again, which then knows the open article', async () => {
		const document = await openText(article);
		await untilFinding(document, unclosed, '„Wir');
		await run('restartServer');
		await untilFinding(document, unclosed, '„Wir');
		const shown = await panel();
		await until(
			shown.onDidChange,
			() => shown.rows.find(({ kind }) => kind === 'speaker'),
			() => 'an empty panel',
		);
	});
});

describe('a quotation that is being typed', () => {
	afterEach(closeAll);

	/** Opens the article without its opening mark, types that mark, and says when. */
	async function typeOpeningMark(): Promise<{ readonly document: vscode.TextDocument; readonly at: number }> {
		const document = await openText(article);
		await untilFinding(document, unclosed, '„Wir');
		await replace(document, wholeOf(document), article.replace('„Wir', 'Wir'));
		const place = rangeOf(document, 'Wir brauchen').start;
		// Elsewhere first: who works on in the same paragraph keeps what was reported there before.
		await vscode.window.showTextDocument(document, { selection: new vscode.Range(2, 0, 2, 0) });
		await untilFindings(document, (all) => all.every((one) => ruleOf(one) !== unclosed));
		await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, place) });
		const at = Date.now();
		await vscode.commands.executeCommand('type', { text: '„' });
		return { document, at };
	}

	it('is left in peace for a second', async () => {
		const { document, at } = await typeOpeningMark();
		await untilFinding(document, unclosed, '„Wir');
		const waited = Date.now() - at;
		ok(waited >= 900, `It was reported after ${waited} ms.`);
	});

	it('is reported at once when the caret leaves the paragraph', async () => {
		const { document, at } = await typeOpeningMark();
		await vscode.window.showTextDocument(document, { selection: new vscode.Range(0, 0, 0, 0) });
		await untilFinding(document, unclosed, '„Wir');
		const waited = Date.now() - at;
		ok(waited < 900, `It was reported after ${waited} ms.`);
	});
});
