import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { QuoteView, SpeakerView } from '../../server/protocol/index.ts';
import type { QuoteRow, Row, SpeakerRow, WithoutSpeakerRow } from './rows.ts';
import { countQuotes, describeQuote, describeSpeaker, nameKind } from './wording.ts';

/** How a row looks. */
export function treeItem(row: Row): TreeItem {
	const item = itemFor(row);
	item.id = row.id;
	item.contextValue = row.kind;
	// Without arguments: VS Code forgets those when it draws the row anew, and answers a click in that moment with an error.
	item.command = { command: 'copydesk.revealInArticle', title: l10n.t('Show in Article') };
	return item;
}

function itemFor(row: Row): TreeItem {
	switch (row.kind) {
		case 'speaker':
			return speakerItem(row);
		case 'without-speaker':
			return withoutSpeakerItem(row);
		case 'quote':
			return quoteItem(row);
	}
}

function speakerItem({ speaker, children }: SpeakerRow): TreeItem {
	const item = new TreeItem(speaker.name, TreeItemCollapsibleState.Expanded);
	item.description = describeSpeaker(speaker, children.length);
	item.iconPath = new ThemeIcon(speakerIcon(speaker));
	item.tooltip = `${speaker.name}\n${item.description}`;
	item.accessibilityInformation = { label: `${speaker.name}, ${item.description}` };
	return item;
}

function speakerIcon({ anonymous, kind }: SpeakerView): string {
	if (anonymous) return 'eye-closed';
	return kind === 'organisation' ? 'organization' : 'person';
}

function withoutSpeakerItem({ children }: WithoutSpeakerRow): TreeItem {
	const item = new TreeItem(l10n.t('Without a speaker'), TreeItemCollapsibleState.Expanded);
	item.description = countQuotes(children.length);
	item.iconPath = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
	item.tooltip = l10n.t('The article does not say clearly who said this.');
	item.accessibilityInformation = { label: `${item.label}, ${item.description}` };
	return item;
}

function quoteItem({ quote, speaker }: QuoteRow): TreeItem {
	const item = new TreeItem(quote.text, TreeItemCollapsibleState.None);
	item.description = describeQuote(quote);
	item.iconPath = quoteIcon(quote);
	item.tooltip = [quote.text, nameKind(quote), quote.why].filter((line) => line !== '').join('\n');
	const said = [speaker?.name, nameKind(quote), describeQuote(quote), quote.text];
	item.accessibilityInformation = { label: said.filter(Boolean).join(', ') };
	return item;
}

const icons: Readonly<Record<QuoteView['kind'], string>> = {
	direct: 'quote',
	indirect: 'comment',
	partial: 'symbol-string',
};

/** An unsure quote shows its doubt before its kind. */
const quoteIcon = ({ kind, sure }: QuoteView): ThemeIcon =>
	sure ? new ThemeIcon(icons[kind]) : new ThemeIcon('question', new ThemeColor('disabledForeground'));
