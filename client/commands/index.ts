import { commands, Disposable, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
	type IgnoreParams,
	ignoreAction,
	openRulePageCommand,
	setRuleLevelCommand,
} from '../../server/protocol/index.ts';
import type { CurrentArticle } from '../current-article.ts';
import type { IgnoredPlaces } from '../ignored-places.ts';
import { openRulePage } from '../rule-pages.ts';
import type { SpeakersStore } from '../speakers/store.ts';
import type { SpeakersPanel } from '../speakers/view.ts';
import { cleanUpArticle } from './clean-up-article.ts';
import { clearFilter } from './clear-filter.ts';
import { copyAsCsv } from './copy-as-csv.ts';
import { copyAsMarkdown } from './copy-as-markdown.ts';
import { copyQuote } from './copy-quote.ts';
import { filterSpeakers } from './filter-speakers.ts';
import { fixAll } from './fix-all.ts';
import { forgetIgnored } from './forget-ignored.ts';
import { restartServer } from './restart-server.ts';
import { setRuleLevel } from './set-rule-level.ts';
import { showSpeakers } from './show-speakers.ts';
import { sortSpeakers } from './sort-speakers.ts';
import { unifyMarks } from './unify-marks.ts';

/** What a command may use. */
export interface Desk {
	readonly client: BaseLanguageClient;
	readonly article: CurrentArticle;
	readonly store: SpeakersStore;
	readonly panel: SpeakersPanel;
	readonly ignored: IgnoredPlaces;
	readonly output: LogOutputChannel;
}

/** Every command of the extension, in the order of the command palette. */
export function registerCommands(desk: Desk): Disposable {
	const command = commands.registerCommand;
	return Disposable.from(
		command('copydesk.cleanUpArticle', () => cleanUpArticle(desk)),
		command('copydesk.fixAll', () => fixAll(desk)),
		command('copydesk.unifyMarks', () => unifyMarks(desk)),
		command('copydesk.showSpeakers', () => showSpeakers()),
		command('copydesk.filterSpeakers', () => filterSpeakers(desk)),
		command('copydesk.clearFilter', () => clearFilter(desk)),
		command('copydesk.sortSpeakers', () => sortSpeakers(desk)),
		command('copydesk.refreshSpeakers', () => desk.store.refresh()),
		command('copydesk.copyAsMarkdown', () => copyAsMarkdown(desk)),
		command('copydesk.copyAsCsv', () => copyAsCsv(desk)),
		command('copydesk.copyQuote', (row) => copyQuote(desk, row)),
		command('copydesk.revealInArticle', () => desk.panel.revealSelected()),
		command('copydesk.restartServer', () => restartServer(desk)),
		command(ignoreAction, (place: IgnoreParams) => desk.ignored.ignore(place)),
		command('copydesk.forgetIgnored', () => forgetIgnored(desk)),
		command(setRuleLevelCommand, setRuleLevel),
		command(openRulePageCommand, openRulePage),
	);
}
