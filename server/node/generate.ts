import { readFileSync, writeFileSync } from 'node:fs';
import { bookSchema, type LanguageId, settingProperties, settingWords } from '../core/engine/index.ts';

/** Files that are made from what the engine declares, with their contents. Development only; not part of a bundle. */
export function generatedFiles(): Readonly<Record<string, string>> {
	return {
		'package.json': manifest(),
		'client/language/stylebook.schema.json': print(bookSchema()),
		'client/l10n/manifest/settings.de.json': words('de'),
		'client/l10n/manifest/settings.en.json': words('en'),
	};
}

/** The settings of the engine first, then those of the client alone (`copydesk.panel.…`), which stay as they are. */
function manifest(): string {
	const json = JSON.parse(readFileSync('package.json', 'utf8'));
	const { configuration } = json.contributes;
	const ofClient = Object.entries(configuration.properties).filter(([name]) => name.startsWith('copydesk.panel.'));
	configuration.properties = { ...settingProperties(), ...Object.fromEntries(ofClient) };
	return print(json);
}

const words = (ui: LanguageId) => print(settingWords(ui));

const print = (json: unknown) => `${JSON.stringify(json, undefined, '\t')}\n`;

if (process.argv[1]?.endsWith('generate.js')) {
	for (const [file, content] of Object.entries(generatedFiles())) writeFileSync(file, content);
}
