import type { Report } from '../../model/finding.ts';
import { replacement } from '../../text/edit.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../define.ts';

type Message = 'open' | 'wiki' | 'escape' | 'note' | 'replace' | 'remove';

export const markup = defineRule({
	meta: {
		id: 'typography/markup',
		title: { de: 'Reste von Auszeichnung', en: 'Left-over markup' },
		why: {
			de: '`**fett`, `[[Link]]`, `{{Vorlage}}`, `\\"` und `<!-- … -->` gehören Markdown, einem Wiki oder dem Redaktionssystem, aus dem der Text kommt. In der Zeitung stehen sie als Zeichen. Richtiges Markdown (nach CommonMark) bleibt unbeanstandet.',
			en: '`**bold`, `[[link]]`, `{{template}}`, `\\"` and `<!-- … -->` belong to Markdown, a wiki or the editorial system the text came from. In print they show as characters. Proper Markdown (as CommonMark defines it) is left alone.',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'offer',
		messages: {
			open: { de: 'Diese Auszeichnung wird nicht geschlossen.', en: 'This emphasis is never closed.' },
			wiki: {
				de: 'Hier blieb ein Rest eines Wikis oder Redaktionssystems stehen.',
				en: 'This was left over from a wiki or an editorial system.',
			},
			escape: {
				de: 'Hier blieb ein Rest eines Programms stehen: {found}',
				en: 'This was left over from a program: {found}',
			},
			note: {
				de: 'Das ist ein Kommentar aus dem Quelltext einer Seite.',
				en: 'This is a comment from the source of a page.',
			},
			replace: { de: 'Durch „{right}“ ersetzen', en: 'Replace with “{right}”' },
			remove: { de: 'Löschen', en: 'Delete' },
		},
		options: {},
		examples: {
			bad: [
				'Der Rat ⟦**⟧tagte spät und vertagte sich.',
				'Der Rat von ⟦[[Bonn (Stadt)|Bonn]]⟧ tagte.',
				'Er sagte: ⟦\\"⟧Nein⟦\\"⟧.',
				'Der Rat tagte.⟦<!-- Anzeige -->⟧',
			],
			good: ['Der Rat **tagte** spät.', 'Er rief: „So ein Sch**!“', 'Der Preis beträgt 5 Euro**, heißt es.'],
		},
	},
	*check({ text, paragraphs }): Generator<Report<Message>> {
		for (const { 0: found, 1: shown, index } of HINT.test(text) ? matchesIn(text, LEFT_OVER) : []) {
			yield report(kindOf(found), { start: index, end: index + found.length }, found, shown ?? escaped(found));
		}
		if (!text.includes('**')) return;
		for (const { facts, start } of paragraphs) {
			const first = facts.text.indexOf('**');
			if (first < 0 || first !== facts.text.lastIndexOf('**')) continue;
			const found = OPENED.exec(facts.text);
			if (found !== null) yield report('open', { start: start + found.index, end: start + found.index + 2 }, '**', '');
		}
	},
});

function report(message: 'open' | 'wiki' | 'escape' | 'note', at: Span, found: string, right: string): Report<Message> {
	const title = right.trim() === '' ? 'remove' : 'replace';
	const edits = [replacement(at, right)];
	return { message, at, data: { found }, fixes: [{ kind: 'offer', title, data: { right }, preferred: true, edits }] };
}

/** Quick to see, and most texts have none. */
const HINT = /\[\[|\{\{|\\|<!--/u;

/** `[[target|shown]]` and `{{…}}` of one line, `\"`, a line end written out behind a sentence, a comment. */
const LEFT_OVER =
	/\[\[(?:[^[\]|\n\r\u2028\u2029]{1,200}\|)?([^[\]|\n\r\u2028\u2029]{1,200})\]\]|\{\{[^{}\n\r\u2028\u2029]{1,300}\}\}|\\["']|(?<=[.!?…“”"])(?:\\r)?\\n(?=[\p{Lu}\\„“"]|$)|<!--[^\n\r\u2028\u2029]{0,300}?-->/gmu;

/** Two asterisks right before a word inside a line: at its start they may be a footnote, inside a word they hide letters. */
const OPENED = /(?<=[^\s] )\*\*(?=[\p{L}\p{N}„“"»«])/u;

const kindOf = (found: string): 'wiki' | 'escape' | 'note' =>
	found.startsWith('\\') ? 'escape' : found.startsWith('<') ? 'note' : 'wiki';

/** What an escape stands for; nothing for all else. */
const escaped = (found: string): string => (!found.startsWith('\\') ? '' : found.endsWith('n') ? '\n' : found.slice(1));
