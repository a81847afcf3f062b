import type { LanguagePack } from '../../lang/pack.ts';
import type { Article } from '../../model/article.ts';
import type { Report } from '../../model/finding.ts';
import type { Paragraph, Token } from '../../model/paragraph.ts';
import { startsUpper } from '../../text/chars.ts';
import { replacement } from '../../text/edit.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../define.ts';
import { insideQuotation } from '../support/quotations.ts';

type Message = 'accent' | 'genitive' | 'straight' | 'turned' | 'replace';

export const apostrophe = defineRule({
	meta: {
		id: 'typography/apostrophe',
		title: { de: 'Apostroph', en: 'Apostrophe' },
		why: {
			de: 'Der Genitiv von Namen hat im Deutschen keinen Apostroph: `Blinkens Reise`; nur nach s, ß, z, x steht er allein: `Merz’ Rede` (Amtliches Regelwerk 2006 § 96; Duden K 16). Akzente (´ `) sind keine Apostrophe.',
			en: 'An accent (´ `) is no apostrophe. In German the genitive of a name takes none: `Blinkens`; only behind s, ß, z and x it stands alone: `Merz’` (official rules 2006, § 96).',
		},
		languages: 'all',
		level: 'info',
		stage: 'stable',
		since: '0.1.0',
		fix: 'safe',
		messages: {
			accent: { de: 'Das ist ein Akzent, kein Apostroph.', en: 'This is an accent, not an apostrophe.' },
			genitive: { de: 'Der Genitiv heißt „{right}“.', en: 'The German genitive is “{right}”.' },
			straight: {
				de: 'Dieser Apostroph ist gerade, der typografische ist ’.',
				en: 'This apostrophe is straight; the typographic one is ’.',
			},
			turned: {
				de: 'Das ist ein Anführungszeichen; der Apostroph ist ’.',
				en: 'This is a quotation mark; the apostrophe is ’.',
			},
			replace: { de: 'Durch {right} ersetzen', en: 'Replace with {right}' },
		},
		options: {},
		examples: {
			bad: [
				'Auf⟦´⟧n Dachboden musst du gehen.',
				'Gestern endete ⟦Blinken’s⟧ Reise mit der Bahn.',
				"Das ist Felix⟦'⟧ Heft.",
			],
			good: ['Gestern endete Blinkens Reise mit der Bahn.', 'Das war Merz’ Rede.', 'Wie geht’s bei McDonald’s?'],
		},
	},
	looksFor: /['’´`‘]/u,
	*check(article, { lang }): Generator<Report<Message>> {
		yield* accents(article, lang);
		yield* turned(article, lang);
		if (!lang.marks.genitiveWithoutApostrophe) return;
		yield* straight(article);
		if (!HINT.test(article.text)) return;
		const isQuoted = insideQuotation(article);
		const isName = knownPeople(article);
		for (const paragraph of article.paragraphs) {
			if (!HINT.test(paragraph.facts.text)) continue;
			for (let at = 0; at < paragraph.facts.tokens.length; at += 1) {
				const report = genitive(paragraph, at, { lang, isName });
				if (report !== undefined && !isQuoted(report.at.start)) yield report;
			}
		}
	},
});

/** `c´t`, `Auf´n`, `McDonald`s`: a mark between letters, or before the rest of a shortened word. */
function* accents({ text }: Article, { marks: { contractions } }: LanguagePack): Generator<Report<Message>> {
	if (!/[´`]/u.test(text)) return;
	for (const { 1: rest, index } of matchesIn(text, /(?<=\p{L})[´`](?=\p{L})|(?<=\s)[´`](?=(\p{Ll}{1,3})\s)/gu)) {
		if (rest !== undefined && !contractions.has(rest)) continue;
		const at = { start: index, end: index + 1 };
		yield typographic('accent', at);
	}
}

/** `geht‘s`, `don‘t`, `‘tis`, `the ‘90s`: editors of text set the opening mark there by themselves. */
function* turned(
	{ marks, text }: Article,
	{ marks: { elisions, contractions } }: LanguagePack,
): Generator<Report<Message>> {
	for (const { glyph, role, start, end } of marks) {
		if (glyph !== '‘' || role !== 'other') continue;
		const rest = /^(?:\d\ds?|[\p{L}]{1,5})(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 8))?.[0].toLowerCase();
		const isWithin = /\p{L}/u.test(text.charAt(start - 1));
		const isShortened = rest !== undefined && (/^\d/u.test(rest) || elisions.has(rest));
		if (isWithin ? !contractions.has(rest ?? '') : !isShortened) continue;
		const at = { start, end };
		yield typographic('turned', at);
	}
}

/** `Felix' Heft` in an article that does not set straight marks; elsewhere the straight one is house style. */
function* straight({ marks, prevailing, text, quotations }: Article): Generator<Report<Message>> {
	if (prevailing === '""' || prevailing === "''" || quotations.some(({ style }) => style === "''")) return;
	for (const { glyph, role, start, end } of marks) {
		if (glyph !== "'" || role !== 'other' || !/^\p{L}[\s.,]/u.test(`${text.charAt(start - 1)}${text.charAt(end)}`))
			continue;
		const at = { start, end };
		yield { level: 'hint', ...typographic('straight', at) };
	}
}

const typographic = (message: 'accent' | 'turned' | 'straight', at: Span): Report<Message> => ({
	message,
	at,
	data: { right: '’' },
	fixes: [{ kind: 'safe', title: 'replace', preferred: true, edits: [replacement(at, '’')] }],
});

const HINT = /['’´`]s(?![\p{L}\p{N}])/u;
const APOSTROPHES = new Set("'’´`");
const GENITIVE = /^(\p{Lu}[\p{L}\p{M}-]*)['’´`]s$/u;

/** Tells whether a word is the surname of somebody whose full name the article gives. */
function knownPeople({ entities }: Article): (word: string) => boolean {
	const surnames = new Set(entities.flatMap(({ kind, surname }) => (kind === 'person' && surname ? [surname] : [])));
	return (word) => surnames.has(word);
}

/**
 * `Blinken’s` → `Blinkens`, `Merz’s` → `Merz’`. Not a brand (`McDonald’s`) nor an English name (`Lord’s Resistance Army`);
 * at the start of a sentence only the name of a person the article introduces (`Weber’s Rede`, but `Geht’s`).
 */
function genitive(
	{ facts, start }: Paragraph,
	index: number,
	{
		lang: { marks, detection, names },
		isName,
	}: { readonly lang: LanguagePack; readonly isName: (word: string) => boolean },
): Report<Message> | undefined {
	const token = facts.tokens[index];
	const name =
		token?.kind === 'word' && token.text.endsWith('s') && APOSTROPHES.has(token.text.charAt(token.text.length - 2))
			? GENITIVE.exec(token.text)?.[1]
			: undefined;
	if (token === undefined || name === undefined || marks.apostropheNames.has(name.toLowerCase())) return undefined;
	const [follower, second] = facts.tokens.slice(index + 1, index + 3);
	if (second !== undefined && isCapital(follower) && isCapital(second)) return undefined;
	if (
		(!isInside(facts.tokens[index - 1]) && !isName(name)) ||
		detection.words.has(name.toLowerCase()) ||
		follower?.kind !== 'word'
	) {
		return undefined;
	}
	const right = name + names.possessive(name);
	const at = { start: start + token.from, end: start + token.to };
	return {
		message: 'genitive',
		at,
		data: { right },
		fixes: [{ kind: 'offer', title: 'replace', preferred: true, edits: [replacement(at, right)] }],
	};
}

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && startsUpper(token.text);

/** True behind a word of the same sentence that is no part of an English name (`Ethiopian People’s Front`). */
const isInside = (before: Token | undefined): boolean => before?.kind === 'word' && before.text === before.lower;
