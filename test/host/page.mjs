import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.mjs';

const ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// The worker host loads the extension from the same machine, which Chromium would ask about.
	'--disable-features=LocalNetworkAccessChecks',
];

/** A headless browser with one page and a profile of its own. */
export async function openPage({ locale = 'en-US', viewport = { width: 1280, height: 800 } } = {}) {
	const profile = mkdtempSync(path.join(tmpdir(), 'copydesk-browser-'));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: await ensureChromium(),
		headless: true,
		args: ARGS,
		locale,
		viewport,
	});
	const page = context.pages()[0] ?? (await context.newPage());
	return {
		page,
		context,
		async close() {
			await context.close();
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}
