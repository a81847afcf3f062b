// npm run screenshots: the pictures of the READMEs, from the real workbench, on our own seed articles. Look at each of them.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ensureDependencies } from '../host/dependencies.mjs';
import { root } from '../host/folders.mjs';
import { ensureHost } from '../host/install-host.mjs';
import { Missing, main, step } from '../host/progress.mjs';

const album = path.join(root, 'client/media/screenshots');
const GERMAN = 'de/getreideschiffe.txt';
const COUNCIL = 'de/ratssitzung.txt';
const ENGLISH = 'en/harbour-pasted.txt';

/** Every picture starts from an open article with its findings underlined; names stand for files. */
const PICTURES = [
	{
		name: 'quick-fix',
		ui: 'de',
		file: GERMAN,
		async show(desk) {
			await desk.goTo(GERMAN, 'Lindqwist');
			await desk.offer();
		},
	},
	{
		name: 'who-said-what',
		ui: 'de',
		file: COUNCIL,
		async show(desk) {
			await desk.openPanel();
			await desk.panelRows.filter({ hasText: 'Damals hat man uns' }).first().click();
			await desk.page.locator('.statusbar-item', { hasText: 'selected' }).waitFor();
		},
	},
	{
		name: 'hover',
		ui: 'de',
		file: GERMAN,
		async show(desk) {
			await desk.restOn('Wer ein Schiff voller');
		},
	},
	{
		name: 'rename',
		ui: 'de',
		file: GERMAN,
		async show(desk) {
			await desk.goTo(GERMAN, 'Saratow', 2);
			await desk.page.keyboard.press('F2');
			const box = desk.page.locator('.rename-box input');
			await box.waitFor();
			await box.fill('Saratov');
		},
	},
	{
		name: 'clean-up',
		ui: 'de',
		file: GERMAN,
		async show(desk) {
			await desk.runCommand('Copydesk: Artikel');
			await desk.page.locator('.refactor-preview, [id="refactorPreview"]').first().waitFor();
			// The comparison opens beside the list a little later.
			await desk.page.locator('.monaco-diff-editor .view-line').first().waitFor();
		},
	},
	{
		name: 'english',
		ui: 'en',
		file: ENGLISH,
		async show(desk) {
			await desk.openPanel();
			await desk.goTo(ENGLISH, 'See also');
			await desk.offer();
		},
	},
];

await main(async () => {
	await ensureDependencies();
	await ensureHost();
	build('esbuild.config.mjs');
	build('test/host/package.mjs');
	mkdirSync(album, { recursive: true });
	const wanted = process.argv.slice(2);
	for (const picture of PICTURES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
		await step(picture.name, () => take(picture));
	}
});

function build(script) {
	const done = spawnSync(process.execPath, [script], { cwd: root, encoding: 'utf8' });
	if (done.status !== 0)
		throw new Missing(`${script} failed:\n${done.stdout}${done.stderr}`, 'Mend it and start again.');
}

async function take({ name, ui, file, show }) {
	const { openDesk } = await import('./desk.mjs');
	const desk = await openDesk({ name: `picture-${name}`, ui });
	let failed = true;
	try {
		await desk.page.keyboard.press('Control+b');
		await desk.openFile(file);
		await desk.squiggles.first().waitFor();
		await show(desk);
		const picture = path.join(album, `${name}.png`);
		await desk.page.screenshot({ path: picture, animations: 'disabled', caret: 'initial' });
		shrink(picture);
		failed = false;
	} finally {
		await desk.close({ failed });
	}
}

/** A third of the size, without a visible difference; left as it is where pngquant is not installed. */
function shrink(picture) {
	const done = spawnSync('pngquant', ['--force', '--skip-if-larger', '--ext', '.png', '--strip', '128', picture]);
	if (done.error !== undefined)
		console.log('  pngquant is not on the PATH: the picture stays large (apt-get install pngquant).');
}
