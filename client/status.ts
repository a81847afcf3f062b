import { Disposable, l10n, MarkdownString, StatusBarAlignment, type StatusBarItem, ThemeColor, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { AnalysedParams } from '../server/protocol/index.ts';
import type { Analyses } from './analyses.ts';
import type { CurrentArticle } from './current-article.ts';
import type { SpeakersStore } from './speakers/store.ts';

/** One item in the status bar: faults and speakers of the current article, or why there are none. */
export function showStatus(
	client: BaseLanguageClient,
	article: CurrentArticle,
	analyses: Analyses,
	store: SpeakersStore,
): Disposable {
	const item = window.createStatusBarItem('copydesk.status', StatusBarAlignment.Left, 10);
	item.name = 'Copydesk';
	const update = () => {
		const { document } = article;
		if (document === undefined) return item.hide();
		const isLeftAlone = store.state.kind === 'not-an-article';
		Object.assign(item, isLeftAlone ? notAnArticle() : look(client.state, analyses.of(document.uri)));
		item.show();
	};
	update();
	return Disposable.from(
		item,
		article.onDidChange(update),
		analyses.onDidChange(update),
		store.onDidChange(update),
		client.onDidChangeState(update),
	);
}

type Look = Pick<StatusBarItem, 'text' | 'tooltip' | 'command' | 'backgroundColor' | 'accessibilityInformation'>;

function look(state: State, analysed: AnalysedParams | undefined): Look {
	if (state === State.Stopped || state === State.StartFailed) return stopped();
	if (state === State.Starting || analysed === undefined) return starting();
	return analysed.isArticle ? ready(analysed) : notAnArticle();
}

const starting = (): Look => ({
	text: '$(loading~spin) Copydesk',
	tooltip: l10n.t('Copydesk is reading the article.'),
	command: undefined,
	backgroundColor: undefined,
	accessibilityInformation: undefined,
});

const stopped = (): Look => ({
	text: '$(error) Copydesk',
	tooltip: l10n.t('Copydesk has stopped and checks nothing. Click to start it again.'),
	command: 'copydesk.restartServer',
	backgroundColor: new ThemeColor('statusBarItem.errorBackground'),
	accessibilityInformation: undefined,
});

const notAnArticle = (): Look => ({
	text: '$(circle-slash) Copydesk',
	tooltip: l10n.t('This does not read like an article or is excluded in the settings: Copydesk leaves it alone.'),
	command: undefined,
	backgroundColor: undefined,
	accessibilityInformation: undefined,
});

function ready({ nFindings, nSpeakers }: AnalysedParams): Look {
	const faults = nFindings === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', nFindings);
	const speakers = nSpeakers === 1 ? l10n.t('1 speaker') : l10n.t('{0} speakers', nSpeakers);
	return {
		text: `$(${nFindings === 0 ? 'pass' : 'checklist'}) ${nFindings}  $(comment-discussion) ${nSpeakers}`,
		tooltip: tooltip(faults, speakers),
		command: nFindings === 0 ? 'copydesk.showSpeakers' : 'workbench.actions.view.problems',
		backgroundColor: undefined,
		accessibilityInformation: { label: `Copydesk: ${faults}, ${speakers}` },
	};
}

/** Nothing of the article is in here, so its links may be trusted. */
function tooltip(faults: string, speakers: string): MarkdownString {
	const text = new MarkdownString(
		[
			`**Copydesk**: ${faults}, ${speakers}`,
			`[${l10n.t('Show findings')}](command:workbench.actions.view.problems)`,
			`[${l10n.t('Who said what')}](command:copydesk.showSpeakers)`,
			`[${l10n.t('Clean up article')}](command:copydesk.cleanUpArticle)`,
		].join('  \n'),
	);
	text.isTrusted = {
		enabledCommands: ['workbench.actions.view.problems', 'copydesk.showSpeakers', 'copydesk.cleanUpArticle'],
	};
	return text;
}
