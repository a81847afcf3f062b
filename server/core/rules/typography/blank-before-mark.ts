import type { Report } from '../../model/finding.ts';
import type { Paragraph, Token } from '../../model/paragraph.ts';
import { deletion } from '../../text/edit.ts';
import { matchesIn } from '../../text/matches.ts';
import { defineRule } from '../define.ts';

type Message = 'before' | 'inside' | 'remove';

export const blankBeforeMark = defineRule({
	meta: {
		id: 'typography/blank-before-mark',
		title: { de: 'Leerzeichen vor dem Satzzeichen', en: 'Space before a punctuation mark' },
		why: {
			de: 'Punkt, Komma, Doppelpunkt, Strichpunkt, Frage- und Ausrufezeichen schließen ohne Leerzeichen an (DIN 5008); Klammern umschließen ihren Inhalt ohne Leerzeichen.',
			en: 'Punctuation marks stand right after the word; brackets stand right against what they hold (DIN 5008 for German; English does the same).',
		},
		languages: 'all',
		level: 'warning',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		messages: {
			before: { de: 'Vor „{mark}“ gehört kein Leerzeichen.', en: 'No space belongs before “{mark}”.' },
			inside: {
				de: 'In die Klammer gehört hier kein Leerzeichen.',
				en: 'No space belongs here inside the bracket.',
			},
			remove: { de: 'Leerzeichen löschen', en: 'Delete the space' },
		},
		options: {},
		examples: {
			bad: ['Der Rat tagte⟦ ⟧, dann ging er.', 'Der Rat tagte⟦ ⟧.', 'Der Rat (⟦ ⟧gestern) tagte.'],
			good: ['Der Rat tagte, dann ging er …', 'Die Endung .de und die Zahl .5 bleiben.', 'Das war gut :-)'],
		},
	},
	*check(article): Generator<Report<Message>> {
		for (const paragraph of article.paragraphs) {
			if (!hasGapAtMark(paragraph.facts.tokens)) continue;
			yield* find(paragraph, BEFORE, 'before');
			yield* find(paragraph, INSIDE, 'inside');
		}
	},
});

/** Quick, and most paragraphs have none: what looks around much is tried on the others only. */
function hasGapAtMark(tokens: readonly Token[]): boolean {
	for (let at = 1; at < tokens.length; at += 1) {
		const before = tokens[at - 1];
		const token = tokens[at];
		if (before === undefined || token === undefined || before.to === token.from) continue;
		if (BEHIND_GAP.has(token.text) || BEFORE_GAP.has(before.text)) return true;
	}
	return false;
}

const BEHIND_GAP = new Set(',.;:!?″′°)]');
const BEFORE_GAP = new Set('([');

function* find({ facts, start }: Paragraph, pattern: RegExp, message: 'before' | 'inside'): Generator<Report<Message>> {
	for (const { 0: found, index } of matchesIn(facts.text, pattern)) {
		const at = { start: start + index, end: start + index + found.length };
		yield {
			message,
			at,
			data: { mark: facts.text.charAt(index + found.length) },
			fixes: [{ kind: 'safe', title: 'remove', preferred: true, edits: [deletion(at)] }],
		};
	}
}

// Before ″, ′ and ° of an angle as well (`5° 30′`, but `20 °C`). Not before `.de` and `.5`, dots of omission and faces (`:-)`, `;)`), nor behind a stop (`. .` is a doubled one),
// a dash or the bullet of a list.
const BEFORE =
	/(?<![ \u00a0\u2000-\u200a\u202f.!?,;:*•|–-])[ \u00a0\u2000-\u200a\u202f]{1,8}(?=,(?![,\p{N}])|\.(?![\p{L}\p{N}.]| \.)|[;:](?![-)('|DPop/]|[ \u00a0]?\p{N})|[!?](?![=]))|(?<=\p{N})[ \u00a0\u2000-\u200a\u202f](?=[″′]|°(?! ?[CFK]))/gu;
const INSIDE =
	/(?<=[([](?![ \u00a0]{0,3}[)\]]))[ \u00a0]{1,3}(?=[\p{L}\p{N}„“»«"])|(?<=[\p{L}\p{N}.!?…„“»«"])[ \u00a0]{1,3}(?=[)\]])/gu;
