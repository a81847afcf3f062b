import { existsSync, mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packaged, scratch } from '../host/folders.mjs';
import { openPage } from '../host/page.mjs';
import { copySeeds } from '../host/sample.mjs';
import { startServer, workbenchAddress } from '../host/server.mjs';

const SETTINGS = {
	'editor.wordWrap': 'on',
	'editor.minimap.enabled': false,
	'editor.occurrencesHighlight': 'off',
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'chat.disableAIFeatures': true,
};

/**
 * A workbench with the packaged extension installed, and an editor's hands: keys, mouse and what can be seen.
 * `ui` is the language of our own words; without its language pack VS Code itself stays English.
 */
export async function openDesk({ name, ui = 'en', settings = {}, withFolder = true, trusted = true }) {
	if (!existsSync(packaged)) throw new Error('There is no packaged extension: node test/host/package.mjs makes it.');
	const server = await startServer({ vsix: packaged, settings: { ...SETTINGS, ...settings }, trusted });
	const browser = await openPage();
	const { page } = browser;
	page.setDefaultTimeout(10_000);
	if (ui !== 'en') await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(ui)};`);
	const folder = copySeeds(name);
	await page.goto(workbenchAddress(server, withFolder ? { folder } : {}));
	await page.locator('.monaco-workbench .part.statusbar').waitFor();
	const hands = handsOn(page, folder);
	return {
		page,
		folder,
		/** Ends the language server, as a crash would. */
		killServer: () => killLanguageServer(server.own),
		...hands,
		async close({ failed = false } = {}) {
			if (failed) await keepTraces(name, page, server);
			await browser.close();
			await server.stop();
		},
	};
}

/** For `after`: closes the desk of a suite; what it looked like is kept if one of the tests failed. */
export const closing = (deskOf) =>
	async function () {
		const failed = this.test.parent.tests.some((test) => test.state === 'failed');
		await deskOf()?.close({ failed });
	};

function handsOn(page, folder) {
	const editor = page.locator('.editor-instance .monaco-editor').first();
	return {
		editor,
		/** Wavy lines below words. */
		squiggles: page.locator('.monaco-editor [class*="squiggly-"]'),
		quickFixes: page.locator('.action-widget .monaco-list-row'),
		hover: page.locator('.monaco-resizable-hover .monaco-hover:not(.hidden) .hover-contents'),
		panelRows: page.locator('.pane-body .monaco-list-row'),

		/** A line of the panel by the beginning of what a screen reader says of it. */
		row: (beginning) => page.locator(`.pane-body .monaco-list-row[aria-label^=${JSON.stringify(beginning)}]`).first(),

		async openFile(file) {
			await page.keyboard.press('Control+p');
			await page.locator('.quick-input-widget input').fill(file);
			await page
				.locator('.quick-input-list .monaco-list-row', { hasText: path.basename(file) })
				.first()
				.click();
			await page.locator(`.tab.active[data-resource-name="${path.basename(file)}"]`).waitFor();
			await editor.locator('.view-line').first().waitFor();
		},
		async runCommand(title) {
			await page.keyboard.press('F1');
			await page.locator('.quick-input-widget input').fill(`>${title}`);
			await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
		},
		/** Puts the caret on the first of the words, as they stand in the file on disk. */
		async goTo(file, words, shift = 1) {
			const text = readFileSync(path.join(folder, file), 'utf8');
			const at = text.indexOf(words);
			if (at < 0) throw new Error(`“${words}” is not in ${file}.`);
			const before = text.slice(0, at).split('\n');
			await page.keyboard.press('Control+g');
			await page.locator('.quick-input-widget input').fill(`:${before.length}:${before.at(-1).length + 1 + shift}`);
			await page.keyboard.press('Enter');
			await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
		},
		async offer() {
			await insist(() => page.keyboard.press('Control+.'), this.quickFixes.first());
		},
		/** Types, and asks for proposals where none come up by themselves, until the one that is meant is there. */
		async propose(typed, shown) {
			await page.keyboard.type(typed, { delay: 40 });
			await shown.waitFor({ timeout: 4000 }).catch(() => insist(() => page.keyboard.press('Control+Space'), shown));
		},
		async openPanel() {
			const icon = 'a:is([aria-label^="Who said what"], [aria-label^="Wer sagt was"])';
			await page.locator(`.activitybar .action-item:has(${icon})`).click();
			// Else the name of the icon hangs over the panel.
			await page.mouse.move(640, 795);
			await page.locator('.pane-body .monaco-list-row').first().waitFor();
		},
		/** Rests the mouse on the words until something is shown. They stand on one line of the screen. */
		async restOn(words) {
			const line = editor.locator('.view-line', { hasText: words }).first();
			const { x, y } = await line.evaluate(middleOf, words);
			await page.mouse.move(x, y, { steps: 3 });
			await this.hover.first().waitFor();
		},
		/** Resolves with the text of the file on disk as soon as it is as wanted. */
		onDisk: (file, wanted) => fileAs(path.join(folder, file), wanted),
	};
}

/** Runs in the browser: where the middle of the words is on the screen. The editor cuts a line into several nodes. */
function middleOf(line, words) {
	const text = line.textContent.replaceAll('\u00a0', ' ');
	let left = text.indexOf(words) + Math.floor(words.length / 2);
	const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
	let node = walker.nextNode();
	while (left >= node.data.length) {
		left -= node.data.length;
		node = walker.nextNode();
	}
	const range = document.createRange();
	range.setStart(node, left);
	range.setEnd(node, left + 1);
	const { x, y, width, height } = range.getBoundingClientRect();
	return { x: x + width / 2, y: y + height / 2 };
}

/** Watches a file; gives up with what stands in it. */
function fileAs(file, wanted, withinMs = 10_000) {
	return new Promise((resolve, reject) => {
		const look = () => {
			const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
			// Saving truncates the file before it writes.
			if (text === '' || !wanted(text)) return;
			clearTimeout(impatient);
			watcher.close();
			resolve(text);
		};
		const watcher = watch(path.dirname(file), look);
		const impatient = setTimeout(() => {
			watcher.close();
			reject(
				new Error(
					`${file} did not change as wanted:\n${existsSync(file) ? readFileSync(file, 'utf8').slice(0, 2000) : 'There is none.'}`,
				),
			);
		}, withinMs);
		look();
	});
}

function killLanguageServer(own) {
	const pid = readdirSync('/proc').find((name) => {
		const file = `/proc/${name}/cmdline`;
		if (!/^\d+$/u.test(name) || !existsSync(file)) return false;
		const line = readFileSync(file, 'utf8');
		return line.includes(own) && line.includes('dist/server.cjs');
	});
	if (pid === undefined) throw new Error('No language server is running.');
	process.kill(Number(pid), 'SIGKILL');
}

/**
 * Does what a person does who sees nothing happen: the same again. A key pressed before the editor has the focus back is
 * lost.
 */
async function insist(act, shown) {
	for (let nTries = 1; ; nTries += 1) {
		await act();
		try {
			return await shown.waitFor({ timeout: 4000 });
		} catch (error) {
			if (nTries === 3) throw error;
		}
	}
}

async function keepTraces(name, page, server) {
	const folder = path.join(scratch, 'failed', name);
	mkdirSync(folder, { recursive: true });
	await page.screenshot({ path: path.join(folder, 'workbench.png') }).catch(() => undefined);
	writeFileSync(path.join(folder, 'server.log'), server.log());
}
