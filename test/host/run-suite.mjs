// npm run test:host [-- node|worker|desktop]: the suite of `test/host/suite` inside the extension host of a real VS Code.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import util from 'node:util';
import { bundleSuite } from './bundle-suite.mjs';
import { runOnDesktop } from './desktop.mjs';
import { root, scratch } from './folders.mjs';
import { ensureHost, hostVersion } from './install-host.mjs';
import { openPage } from './page.mjs';
import { main } from './progress.mjs';
import { collectReport } from './report.mjs';
import { copySeeds } from './sample.mjs';
import { startServer, workbenchAddress } from './server.mjs';
import { serveToWorker } from './worker-page.mjs';

const LONGEST_RUN_MS = 180_000;
const WHERE = { node: 'the Node extension host', worker: 'the web worker extension host' };

await main(async () => {
	const kind = process.argv[2] ?? 'node';
	const report = collectReport();
	if (kind === 'desktop') {
		await runOnDesktop(report);
		console.log('  Ran in a desktop VS Code.');
	} else {
		await ensureHost();
		await runInServer(kind, report);
		console.log(`  Ran in ${WHERE[kind]} of ${hostVersion()}.`);
	}
	report.print();
	process.exit(report.failed() ? 1 : 0);
});

/** The suite in the Node extension host, or, with the browser build, in the web worker extension host. */
async function runInServer(kind, report) {
	const folder = copySeeds(`suite-${kind}`);
	const bundle = await bundleSuite(kind);
	const server = await startServer();
	const browser = await openPage();
	try {
		const { page } = browser;
		const ended = new Promise((resolve) => {
			page.exposeFunction('codeAutomationExit', resolve);
		});
		await page.exposeFunction('codeAutomationLog', (_type, args) => report.read(util.format(...args)));
		page.on('console', (message) => report.note(`${message.type()}: ${message.text()}`));
		page.on('pageerror', (error) => report.note(`page error: ${error.message}`));
		const inWorker = kind === 'worker';
		if (inWorker) await serveToWorker(browser, server, bundle);
		const development = inWorker ? {} : { extension: root, tests: bundle };
		await page.goto(workbenchAddress(server, { folder, ...development }));
		await Promise.race([ended, tooLong()]);
	} catch (error) {
		report.fail(error.message);
	}
	if (report.failed()) await keepTraces(kind, browser, server, report);
	await browser.close();
	await server.stop();
}

function tooLong() {
	return new Promise((_, reject) => {
		setTimeout(() => reject(new Error(`No end after ${LONGEST_RUN_MS / 1000} s.`)), LONGEST_RUN_MS).unref();
	});
}

async function keepTraces(kind, { page }, server, report) {
	const folder = path.join(scratch, 'failed', `suite-${kind}`);
	mkdirSync(folder, { recursive: true });
	await page.screenshot({ path: path.join(folder, 'workbench.png') }).catch(() => undefined);
	writeFileSync(path.join(folder, 'server.log'), server.log());
	writeFileSync(path.join(folder, 'extension-host.log'), report.log());
	console.log(`  Picture and logs: ${path.relative(root, folder)}`);
}
