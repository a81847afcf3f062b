import type { Connection } from 'vscode-languageserver';
import { defaultEditorSettings, type EditorSettings, parseSettings } from '../core/engine/index.ts';
import type { Client } from './client.ts';

export interface SettingsKeeper {
	/** The settings that hold for a document. Asked of the client once, then remembered until they change. */
	of(uri: string): Promise<EditorSettings>;
	/** Forgets what was asked; `pushed` holds the settings of clients that send instead of answering. */
	change(pushed: unknown): void;
	forget(uri: string): void;
}

/** Settings belong to a resource: two folders of one window may differ. */
export function keepSettings(connection: Connection, client: Client): SettingsKeeper {
	const byUri = new Map<string, Promise<EditorSettings>>();
	const parsed = new Map<string, EditorSettings>();
	const reported = new Set<string>();

	/** Equal settings become one object, since readings are kept by the identity of their settings. */
	const parse = (raw: unknown): EditorSettings => {
		const key = JSON.stringify(raw ?? {});
		const known = parsed.get(key);
		if (known !== undefined) return known;
		const { settings, problems } = parseSettings(raw);
		for (const { setting, message } of problems) {
			const line = `${setting}: ${message[settings.ui ?? client.ui]}`;
			if (!reported.has(line)) connection.console.warn(line);
			reported.add(line);
		}
		parsed.set(key, settings);
		return settings;
	};
	let common = parse(client.settings);

	const ask = async (uri: string): Promise<EditorSettings> => {
		try {
			return parse(await connection.workspace.getConfiguration({ scopeUri: uri, section: 'copydesk' }));
		} catch {
			return defaultEditorSettings;
		}
	};

	return {
		of(uri) {
			if (!client.givesConfiguration) return Promise.resolve(common);
			const known = byUri.get(uri) ?? ask(uri);
			byUri.set(uri, known);
			return known;
		},
		change(pushed) {
			byUri.clear();
			parsed.clear();
			if (client.givesConfiguration) return;
			const own = typeof pushed === 'object' && pushed !== null && 'copydesk' in pushed ? pushed.copydesk : pushed;
			common = parse(own);
		},
		forget: (uri) => byUri.delete(uri),
	};
}
