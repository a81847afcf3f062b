import { Disposable, type Memento, type Uri, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type IgnoredParams, type IgnoreParams, ignoredNotification } from '../server/protocol/index.ts';

/** Places an editor wants left alone, remembered in the workspace as hashes: no text of an article is kept. */
export interface IgnoredPlaces extends Disposable {
	ignore(place: IgnoreParams): Promise<void>;
	/** Reports them again; says how many there were. */
	forget(uri: Uri): Promise<number>;
}

const memoryKey = 'copydesk.ignored';

/** Oldest are forgotten first, so that years of work do not fill the editor's memory. */
const maxPerDocument = 500;

type Keys = Readonly<Record<string, readonly string[]>>;

export function rememberIgnoredPlaces(client: BaseLanguageClient, memory: Memento): IgnoredPlaces {
	const remembered = (): Keys => memory.get<Keys>(memoryKey, {});
	const send = async (uri: string, keys: readonly string[]) => {
		const params: IgnoredParams = { uri, keys };
		if (client.isRunning()) await client.sendNotification(ignoredNotification, params);
	};
	const set = async (uri: string, keys: readonly string[]) => {
		const { [uri]: _, ...others } = remembered();
		await memory.update(memoryKey, keys.length === 0 ? others : { ...others, [uri]: keys.slice(-maxPerDocument) });
		await send(uri, keys);
	};
	const keyOf = (uri: Uri) => client.code2ProtocolConverter.asUri(uri);

	const subscriptions = Disposable.from(
		client.onDidChangeState(({ newState }) => {
			if (newState !== State.Running) return;
			for (const [uri, keys] of Object.entries(remembered())) void send(uri, keys);
		}),
		workspace.onDidRenameFiles(async ({ files }) => {
			for (const { oldUri, newUri } of files) {
				const keys = remembered()[keyOf(oldUri)];
				if (keys === undefined) continue;
				await set(keyOf(oldUri), []);
				await set(keyOf(newUri), keys);
			}
		}),
		workspace.onDidDeleteFiles(async ({ files }) => {
			for (const uri of files) if (keyOf(uri) in remembered()) await set(keyOf(uri), []);
		}),
	);
	return {
		ignore: ({ uri, key }) => set(uri, [...(remembered()[uri] ?? []).filter((known) => known !== key), key]),
		forget: async (uri) => {
			const n = remembered()[keyOf(uri)]?.length ?? 0;
			if (n > 0) await set(keyOf(uri), []);
			return n;
		},
		dispose: () => subscriptions.dispose(),
	};
}
