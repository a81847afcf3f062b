// Names and house rules with keys and mouse on the packaged extension: what goes into the style book, and writing it.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { closing, openDesk } from './desk.mjs';

const TRIP = 'reise.txt';
const EVENING = 'abend.txt';
const BOOK = 'stylebook.yaml';
const FILES = {
	[TRIP]: `Die Lehrerin Annalena Barbock reiste am Montag nach Genf.

Friedrich Merz blieb in Berlin. Merz’ Reise beginnt erst am Freitag, die Merz-Reform kommt später. Charlotte Merz fuhr mit dem Zug.

Jonas Wiesner leitet das Museum. Am Montag sagte Wisner, das Haus bleibe offen. Besucher hatten Wiesner gefragt.
`,
	[EVENING]:
		'Am Abend sprach Annalena Barbock in der Halle vor dreihundert Gästen aus dem ganzen Land über die Lage.\n',
	[`de/${BOOK}`]: `names:
  - name: Fabrice Coffrini # Genf
    rloe: AFP-Fotograf
terms:
  - use: Belarus
    not: [Weißrussland]
    examples:
      - bad: Die Grenze zu Polen bleibt zu.
`,
};

describe('the style book', () => {
	let desk;

	before(async () => {
		desk = await openDesk({ name: 'style-book', settings: { 'files.autoSave': 'off' } });
		for (const [file, text] of Object.entries(FILES)) writeFileSync(path.join(desk.folder, file), text);
	});

	after(closing(() => desk));

	/** Chooses an action of the menu of Ctrl+. by its title. */
	async function choose(title) {
		await desk.offer();
		// The heading is a row as well.
		const titles = await desk.page.locator('.action-widget .monaco-list-row.action').allInnerTexts();
		const at = titles.findIndex((one) => one.includes(title));
		assert.ok(0 <= at, titles.join('\n'));
		assert.equal(new Set(titles).size, titles.length, `Twice in the menu:\n${titles.join('\n')}`);
		for (let n = 0; n < at; n += 1) await desk.page.keyboard.press('ArrowDown');
		await desk.page.keyboard.press('Enter');
	}

	const problems = (n) => desk.page.locator(`[id="status.problems"] a[aria-label*="Warnings: ${n}"]`);

	it('takes in a name that is right, and all open articles follow at once', async () => {
		await desk.openFile(EVENING);
		await problems(1).waitFor();
		await desk.openFile(TRIP);
		await problems(3).waitFor();
		await desk.goTo(TRIP, 'Barbock');
		await choose('“Annalena Barbock” is right');
		await desk.onDisk(BOOK, (text) => text === 'names:\n  - name: Annalena Barbock\n');
		await problems(1).waitFor();
	});

	it('takes in a name that is always to be written so, below what is there', async () => {
		await desk.goTo(TRIP, 'Wisner');
		await choose('Always write “Jonas Wiesner”');
		// What is there already is opened beside the article, for the editor to look at and save.
		await desk.page.locator(`.tab.dirty[data-resource-name="${BOOK}"]`).waitFor();
		await desk.runCommand('File: Save All');
		await desk.onDisk(BOOK, (text) => /Barbock\n {2}- name: Jonas Wiesner\n {4}wrong: \[Jonas Wisner\]\n$/u.test(text));
	});

	it('F2 on a surname changes all forms of the person, and no namesake', async () => {
		await desk.goTo(TRIP, 'Merz’');
		await desk.page.keyboard.press('F2');
		const box = desk.page.locator('.rename-box input');
		await box.waitFor();
		assert.equal(await box.inputValue(), 'Merz');
		await box.fill('Merkel');
		await desk.page.keyboard.press('Enter');
		await desk.page.locator('.view-line', { hasText: 'Friedrich Merkel' }).waitFor();
		await desk.page.keyboard.press('Control+s');
		const text = await desk.onDisk(TRIP, (now) => now.includes('Merkel'));
		assert.match(
			text,
			/^Friedrich Merkel blieb in Berlin\. Merkels Reise .* die Merkel-Reform .* Charlotte Merz fuhr/mu,
		);
	});

	it('completes a name of the article', async () => {
		await desk.page.keyboard.press('Control+End');
		await desk.page.keyboard.type('Zuletzt sprach Wiesn', { delay: 40 });
		const first = desk.page.locator('.suggest-widget.visible .monaco-list-row').first();
		await first.waitFor();
		assert.match(await first.getAttribute('aria-label'), /^Wiesner/u);
		await desk.page.keyboard.press('Enter');
		await desk.page.locator('.view-line', { hasText: 'Zuletzt sprach Wiesner' }).waitFor();
	});

	it('is underlined where it has a mistake, or where an example does not hold', async () => {
		await desk.openFile(`de/${BOOK}`);
		await desk.squiggles.nth(1).waitFor();
		await desk.restOn('rloe');
		assert.match((await desk.hover.allInnerTexts()).join('\n'), /There is no `?rloe/u);
	});

	it('proposes fields, and then what they may hold', async () => {
		// The hover of the test before may still hang over the text.
		await desk.page.mouse.move(640, 795);
		await desk.page.keyboard.press('Control+1');
		await desk.page.keyboard.press('Control+End');
		const rows = desk.page.locator('.suggest-widget.visible .monaco-list-row');
		await desk.propose('reg', rows.filter({ hasText: 'region' }).first());
		await desk.page.keyboard.press('Enter');
		await rows.filter({ hasText: 'de-CH' }).first().waitFor();
		await desk.page.keyboard.press('Escape');
	});
});
