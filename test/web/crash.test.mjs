// What an editor sees of a language server that dies while she writes.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { closing, openDesk } from './desk.mjs';

const FILE = 'kurz.txt';
const START = [
	'Der Stadtrat von Eschenrode hat am Dienstag über das Freibad beraten und die Wahl vertagt.',
	'Im kommenden Jahr soll der Rat noch einmal über einen Umbau des alten Beckens entscheiden.',
].join('\n\n');

describe('a language server that dies', () => {
	let desk;

	before(async function () {
		if (process.platform !== 'linux') this.skip();
		desk = await openDesk({ name: 'crash' });
		writeFileSync(path.join(desk.folder, FILE), START);
	});

	after(closing(() => desk));

	it('comes back five times, knows what was written meanwhile, and takes no word with it', async () => {
		let text = START;
		const write = async (more) => {
			text += more;
			await desk.page.keyboard.insertText(more);
		};
		await desk.openFile(FILE);
		await desk.page.keyboard.press('Control+End');
		await write('\n\nAm Abend kam Annalena Barbock.');
		await desk.squiggles.first().waitFor();
		for (let nCrashes = 1; nCrashes <= 5; nCrashes += 1) {
			desk.killServer();
			await write(`\n\nIm Jahr ${nCrashes} danach kam Annalena Barbock wieder.`);
			await desk.squiggles.nth(nCrashes).waitFor();
		}
		assert.equal(await desk.page.locator('.notification-toast').count(), 0, 'Nothing is said of what was mended.');
		await desk.page.keyboard.press('Control+s');
		assert.equal(await desk.onDisk(FILE, (now) => now.includes('Jahr 5')), text);
	});

	it('is told once if it dies again and again', async () => {
		desk.killServer();
		await desk.page.locator('.notification-toast', { hasText: 'Your text is not affected' }).waitFor();
		await desk.page.getByRole('button', { name: 'Restart' }).click();
		await desk.page.keyboard.press('Control+End');
		await desk.squiggles.nth(5).waitFor();
	});
});
