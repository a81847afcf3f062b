// An editor's work with keys and mouse on the packaged extension, as it is installed.
import assert from 'node:assert/strict';
import { closing, openDesk } from './desk.mjs';

const ARTICLE = 'de/getreideschiffe.txt';
const COUNCIL = 'de/ratssitzung.txt';

describe('an editor', () => {
	let desk;

	before(async () => {
		desk = await openDesk({ name: 'editing' });
	});

	after(closing(() => desk));

	it('sees what must not be printed underlined', async () => {
		await desk.openFile(ARTICLE);
		await desk.squiggles.first().waitFor();
		const problems = desk.page.locator('[id="status.problems"]');
		await problems.locator('a[aria-label*="Warnings:"]').waitFor();
	});

	it('mends a name with Ctrl+. and finds it right on disk', async () => {
		await desk.goTo(ARTICLE, 'Lindqwist');
		await desk.offer();
		assert.match((await desk.quickFixes.allInnerTexts()).join('\n'), /Lindqvist/u);
		await desk.page.keyboard.press('Enter');
		await desk.page.locator('.view-line', { hasText: 'Lindqwist' }).waitFor({ state: 'detached' });
		await desk.page.keyboard.press('Control+s');
		const text = await desk.onDisk(ARTICLE, (now) => !now.includes('Lindqwist'));
		assert.match(text, /^Lindqvist reist am Freitag weiter/mu);
	});

	it('deletes a leftover of the page with Ctrl+.', async () => {
		await desk.goTo(ARTICLE, 'Siehe auch');
		await desk.offer();
		await desk.page.keyboard.press('Enter');
		await desk.page.locator('.view-line', { hasText: 'Siehe auch' }).waitFor({ state: 'detached' });
		await desk.page.keyboard.press('Control+s');
		await desk.onDisk(ARTICLE, (now) => !now.includes('Brotpreise'));
	});

	it('reads in the panel who said what', async () => {
		await desk.openFile(COUNCIL);
		await desk.openPanel();
		await desk.row('Dieter Kampmann').waitFor();
		const rows = await desk.panelRows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label')));
		const has = (start) => rows.some((row) => row.startsWith(start));
		assert.ok(has('Dieter Kampmann, direct quotation, Das Bad ist nicht zu teuer'), rows.join('\n'));
		assert.ok(has('Dieter Kampmann, direct quotation, Damals hat man uns'), rows.join('\n'));
		assert.ok(has('Jochen Friedl, direct quotation, Wer das Bad behalten will'), rows.join('\n'));
		assert.ok(has('Without a speaker'), rows.join('\n'));
	});

	it('finds the place of a quote with a click', async () => {
		const selected = desk.page.locator('.statusbar-item', { hasText: 'selected' });
		await desk.row('Dieter Kampmann, direct quotation, Damals').click();
		await selected.waitFor();
		assert.match(await selected.textContent(), /^Ln 7, .*\(\d+ selected\)/u);
	});

	it('is told who speaks, and why, where the mouse rests', async () => {
		await desk.restOn('Das Bad ist nicht zu teuer');
		assert.match((await desk.hover.allInnerTexts()).join('\n'), /Dieter Kampmann/u);
	});

	it('sees a new speaker in the panel while typing', async () => {
		await desk.page.locator('.tab.active').click();
		await desk.page.keyboard.press('Control+End');
		await desk.page.keyboard.type('\n\n„Das wird teuer“, sagte Ratsfrau Erika Quandt.');
		await desk.row('Erika Quandt').waitFor();
	});
});

describe('somebody who writes', () => {
	let desk;

	before(async () => {
		// Every mark is typed, as by those who paste or write faster than the editor closes.
		desk = await openDesk({
			name: 'writing',
			settings: { 'editor.autoClosingQuotes': 'never', 'editor.autoClosingBrackets': 'never' },
		});
	});

	after(closing(() => desk));

	it('sees nothing flash before the sentence is finished', async () => {
		await desk.openFile(COUNCIL);
		await desk.squiggles.first().waitFor();
		await desk.goTo(COUNCIL, 'Debatte beschlossen.', 'Debatte beschlossen.'.length);
		await desk.page.evaluate(watchSquiggles);
		await desk.page.keyboard.type(' „Das ist “ein Fehler“, sagte Ratsherr Dieter Kampmann. "Wir ', { delay: 30 });
		await desk.squiggles.nth(await desk.page.evaluate(() => globalThis.squigglesAtFirst)).waitFor();
		assert.deepEqual(await desk.page.evaluate(() => globalThis.flashes), []);
	});
});

/** In the page: collects underlines that come within a second after a key. */
function watchSquiggles() {
	const editor = document.querySelector('.editor-instance .monaco-editor');
	const count = () => editor.querySelectorAll('[class*="squiggly-"]').length;
	let pressed = 0;
	let most = count();
	globalThis.squigglesAtFirst = most;
	globalThis.flashes = [];
	addEventListener('keydown', () => (pressed = performance.now()), true);
	addEventListener('beforeinput', () => (pressed = performance.now()), true);
	new MutationObserver(() => {
		const now = count();
		const since = Math.round(performance.now() - pressed);
		if (most < now && since < 900) globalThis.flashes.push(`${now} instead of ${most} after ${since} ms`);
		most = Math.max(most, now);
	}).observe(editor, { subtree: true, childList: true, attributes: true });
}

describe('cleaning up', () => {
	let desk;

	before(async () => {
		desk = await openDesk({ name: 'clean-up' });
	});

	after(closing(() => desk));

	it('shows all it would do before anything changes, then does what is ticked', async () => {
		await desk.openFile(ARTICLE);
		await desk.squiggles.first().waitFor();
		await desk.runCommand('Copydesk: Clean Up Article');
		const preview = desk.page.locator('[id="refactorPreview"], .bulk-edit-panel').first();
		await preview.locator('.monaco-list-row', { hasText: 'Nordblick-Politik' }).waitFor();
		await desk.page.locator('.monaco-diff-editor .view-line', { hasText: 'Tobias Reinalter' }).first().waitFor();
		assert.equal(await desk.page.locator('.tab.dirty').count(), 0);
		await desk.page.getByRole('button', { name: 'Apply' }).click();
		await desk.page.locator('.tab.dirty').waitFor();
		await desk.openFile(ARTICLE);
		await desk.page.keyboard.press('Control+s');
		const text = await desk.onDisk(ARTICLE, (now) => !now.includes('Nordblick-Politik'));
		assert.doesNotMatch(text, / {2}|Getty Images|Kommentar|Siehe auch/u);
		assert.equal(text.split('Sondergesandte verlangt freie Fahrt').length, 2);
		assert.match(text, /„Wer ein Schiff voller Weizen beschießt, der beschießt am Ende die Bäckerei in Kairo/u);
	});

	it('ticks what is sure and asks for one change only where all are sure', async () => {
		await desk.openFile(COUNCIL);
		await desk.page.keyboard.press('Control+a');
		await desk.page.keyboard.insertText(
			[
				'Der Stadtrat von Eschenrode hat am Dienstag  über das Freibad beraten und die Wahl vertagt.',
				'Das Bad bleibt in diesem Sommer geschlossen, weil das Becken  einen Riss hat und Wasser verliert.',
				'Im kommenden Jahr soll der Rat noch einmal  über einen Umbau des alten Beckens entscheiden.',
			].join('\n\n'),
		);
		await desk.squiggles.nth(2).waitFor();
		await desk.runCommand('Copydesk: Clean Up Article');
		const boxes = desk.page.locator('.bulk-edit-panel .monaco-list-row:not([aria-expanded]) .edit-checkbox');
		await boxes.nth(2).waitFor();
		assert.deepEqual(await boxes.evaluateAll((all) => all.map((box) => box.checked)), [false, true, true]);
	});
});

describe('a folder that is not trusted', () => {
	let desk;

	before(async () => {
		desk = await openDesk({ name: 'untrusted', trusted: false });
	});

	after(closing(() => desk));

	it('gets the same help', async () => {
		await desk.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
		await desk.openFile(COUNCIL);
		await desk.squiggles.first().waitFor();
		await desk.openPanel();
		await desk.row('Without a speaker').waitFor();
	});
});

describe('an editor without a folder', () => {
	let desk;

	before(async () => {
		desk = await openDesk({ name: 'no-folder', withFolder: false });
	});

	after(closing(() => desk));

	it('gets the same help in a text that is not saved yet', async () => {
		await desk.runCommand('File: New Untitled Text File');
		await desk.editor.locator('.view-line').first().waitFor();
		await desk.page.keyboard.insertText(
			[
				'Der Stadtrat von Eschenrode hat am Dienstag über das Freibad beraten und die Wahl vertagt.',
				'„Das Bad bleibt in diesem Sommer zu“, sagte Bürgermeisterin Heike Wollschläger nach der Sitzung.',
				'Siehe auch: Warum die Bäder im Umland teurer werden',
				'Im kommenden Jahr soll der Rat noch einmal über einen Umbau des alten Beckens entscheiden.',
			].join('\n\n'),
		);
		await desk.squiggles.first().waitFor();
		await desk.openPanel();
		await desk.row('Heike Wollschläger').waitFor();
	});
});
