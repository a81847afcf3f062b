import { CancellationTokenSource, type Disposable, type Event, EventEmitter, type Uri } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type SpeakersParams, type SpeakersView, speakersRequest } from '../../server/protocol/index.ts';
import type { Analyses } from '../analyses.ts';
import type { CurrentArticle } from '../current-article.ts';

/** What the panel knows. `reading` until the server has answered for the first time. */
export type PanelState =
	| { readonly kind: 'nothing-open' | 'reading' | 'not-an-article' | 'failed' }
	| { readonly kind: 'article'; readonly uri: Uri; readonly view: SpeakersView };

export type Pace = 'live' | 'relaxed';

const relaxedInMilliseconds = 700;

/** A server that crashed is up again sooner: what was shown stays. */
const crashInMilliseconds = 400;

/** An answer that takes this long (a book, not an article) is not asked for at every keystroke. */
const slowInMilliseconds = 40;

export interface SpeakersStore extends Disposable {
	readonly state: PanelState;
	readonly onDidChange: Event<PanelState>;
	/** Live: every keystroke counts. Relaxed: the panel is out of sight, only its badge has to be right in a while. */
	follow(pace: Pace): void;
	/** Asks the server again; resolves when the answer is in the panel. */
	refresh(): Promise<void>;
}

/** Holds who said what in the current article, and asks again whenever the server has read a new version of it. */
export function createSpeakersStore(
	client: BaseLanguageClient,
	article: CurrentArticle,
	analyses: Analyses,
): SpeakersStore {
	const changed = new EventEmitter<PanelState>();
	let state: PanelState = { kind: article.document === undefined ? 'nothing-open' : 'reading' };
	let asked: CancellationTokenSource | undefined;
	let pace: Pace = 'relaxed';
	let timer: unknown;
	let lastTook = 0;

	const show = (next: PanelState) => {
		if (next.kind === state.kind && next.kind !== 'article') return;
		state = next;
		changed.fire(state);
	};

	/** A newer question replaces one still under way, so answers never arrive out of order. */
	const refresh = async (): Promise<void> => {
		asked?.cancel();
		clearTimeout(timer);
		const document = article.document;
		if (document === undefined) return show({ kind: 'nothing-open' });
		if (isDown(client)) {
			timer = setTimeout(() => isDown(client) && show({ kind: 'failed' }), crashInMilliseconds);
			return;
		}
		if (state.kind !== 'article' || state.uri.toString() !== document.uri.toString()) show({ kind: 'reading' });
		if (client.state !== State.Running) return;
		const mine = new CancellationTokenSource();
		asked = mine;
		const since = Date.now();
		const next = await ask(client, document.uri, mine);
		if (asked !== mine || next === undefined) return;
		show(next);
		lastTook = Date.now() - since;
	};

	const subscriptions = [
		changed,
		article.onDidChange(refresh),
		client.onDidChangeState(refresh),
		analyses.onDidChange((key) => {
			if (key !== article.document?.uri.toString()) return;
			clearTimeout(timer);
			const isCheap = pace === 'live' && lastTook < slowInMilliseconds;
			if (isCheap || state.kind !== 'article') void refresh();
			else timer = setTimeout(refresh, relaxedInMilliseconds);
		}),
	];
	void refresh();
	return {
		get state() {
			return state;
		},
		onDidChange: changed.event,
		follow: (next) => {
			if (next === pace) return;
			pace = next;
			if (pace === 'live') void refresh();
		},
		refresh,
		dispose: () => {
			clearTimeout(timer);
			asked?.cancel();
			for (const subscription of subscriptions) subscription.dispose();
		},
	};
}

const isDown = ({ state }: BaseLanguageClient): boolean => state === State.Stopped || state === State.StartFailed;

/** Undefined if the answer is no longer wanted. */
async function ask(
	client: BaseLanguageClient,
	uri: Uri,
	{ token }: CancellationTokenSource,
): Promise<PanelState | undefined> {
	const params: SpeakersParams = { uri: client.code2ProtocolConverter.asUri(uri) };
	try {
		const view = await client.sendRequest<SpeakersView | null>(speakersRequest, params, token);
		if (token.isCancellationRequested) return undefined;
		return view === null ? { kind: 'not-an-article' } : { kind: 'article', uri, view };
	} catch (error) {
		if (token.isCancellationRequested) return undefined;
		client.outputChannel.warn(`Who said what: ${error instanceof Error ? error.message : String(error)}`);
		return undefined;
	}
}
