import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './folders.mjs';

const PREFIX = '/__copydesk';
const TYPES = {
	'.js': 'text/javascript',
	'.cjs': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
};

/**
 * Makes the workbench load the browser build: its page is told to take extension and tests from http addresses,
 * which sends them to the web worker extension host, and those addresses are answered from the working tree.
 */
export async function serveToWorker({ page, context }, server, bundle) {
	const authority = `127.0.0.1:${server.port}`;
	const uri = (place) => ({ scheme: 'http', authority, path: PREFIX + place });
	const development = { extensions: [uri('')], extensionTestsPath: uri(`/${path.relative(root, bundle)}`) };
	await page.route(
		({ host, pathname }) => host === authority && pathname === '/',
		async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: withDevelopmentOptions(await response.text(), development) });
		},
	);
	await context.route(
		({ host, pathname }) => host === authority && pathname.startsWith(`${PREFIX}/`),
		(route) => {
			const file = path.join(root, new URL(route.request().url()).pathname.slice(PREFIX.length));
			if (!existsSync(file)) return route.fulfill({ status: 404 });
			const contentType = TYPES[path.extname(file)] ?? 'text/plain';
			return route.fulfill({ contentType, headers: { 'access-control-allow-origin': '*' }, body: readFileSync(file) });
		},
	);
}

function withDevelopmentOptions(html, developmentOptions) {
	const settings = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/u;
	if (!settings.test(html)) throw new Error('The page of the workbench has no settings to add the extension to.');
	return html.replace(settings, (_, before, escaped) => {
		const configuration = { ...JSON.parse(escaped.replaceAll('&quot;', '"')), developmentOptions };
		return `${before}${JSON.stringify(configuration).replaceAll('"', '&quot;')}"`;
	});
}
