import assert from 'node:assert/strict';
import {
	checkText,
	type Finding,
	readStyleBook,
	type Settings,
	type StyleBook,
	wordFinding,
	wordFix,
} from '../../server/core/engine/index.ts';
import type { Article } from '../../server/core/model/article.ts';
import type { Fix } from '../../server/core/model/finding.ts';
import type { LanguageId } from '../../server/core/model/language.ts';
import type { AnyRule } from '../../server/core/rules/define.ts';
import { applyEdits } from '../../server/core/text/edit.ts';
import type { Span } from '../../server/core/text/span.ts';
import { readMarked, showMarked } from './marked.ts';

interface Case {
	readonly text: string;
	/** YAML of the style book it is read with; that of the rule's examples if not given. */
	readonly styleBook?: string;
	/** Found out from the text if not given. */
	readonly lang?: LanguageId;
	readonly options?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
	/** Set where a paragraph put before must change the answer: a headline is one only at the top. */
	readonly dependsOnTop?: boolean;
}

interface BadCase extends Case {
	/** Message id of every marked place, or one for each in order. */
	readonly says: string | readonly string[];
	/** The text after the preferred (else first) fix of each marked place, applied together. Required if a fix is given. */
	readonly fixed?: string;
	/** Set where the text of a fix cannot be silent for this rule (an offer that still needs a hand). */
	readonly stillSpeaks?: boolean;
}

interface Table {
	readonly good: readonly (string | Case)[];
	readonly bad: readonly BadCase[];
	/** For all cases of the table, those of the rule's examples included. */
	readonly dependsOnTop?: boolean;
}

/** A paragraph that no rule has anything to say about, in each language. */
const FILLER: Readonly<Record<LanguageId, string>> = {
	de: 'Der Stadtrat tagte am Abend im Rathaus und vertagte die Wahl auf den nächsten Monat.',
	en: 'The council met in the evening at the town hall and put off the vote until next month.',
};

/**
 * Tests a rule by its table and by its own examples. For every case: exactly the marked places with exactly these
 * messages; both wordings filled; fixes inside the text, not overlapping, changing something, leaving words inside
 * direct quotations alone, silencing the rule there; the same places again on a second run, behind a paragraph put
 * before, with `\r\n` line ends and behind a byte-order mark.
 */
export function ruleTable(rule: AnyRule, { good, bad, dependsOnTop = false }: Table): void {
	describe(rule.meta.id, () => {
		const seen = new Set<string>();
		const once = (text: string) => {
			assert.ok(!seen.has(text), `Listed twice: ${text}`);
			seen.add(text);
		};
		for (const entry of good) {
			const one: Case = { dependsOnTop, ...(typeof entry === 'string' ? { text: entry } : entry) };
			it(`leaves alone: ${short(one.text)}`, () => {
				once(one.text);
				assert.equal(readMarked(one.text).spans.length, 0, 'A good case has no marks.');
				expectMarked(rule, one);
			});
		}
		for (const one of bad) {
			it(`finds: ${short(one.text)}`, () => {
				once(one.text);
				assert.notEqual(readMarked(one.text).spans.length, 0, 'A bad case marks a place.');
				expectBad(rule, { dependsOnTop, ...one });
			});
		}
		it('does what its examples say', () => {
			for (const text of rule.meta.examples.bad) {
				assert.notEqual(readMarked(text).spans.length, 0, `A bad example marks a place: ${text}`);
				expectMarked(rule, { text, dependsOnTop });
			}
			for (const text of rule.meta.examples.good) expectMarked(rule, { text, dependsOnTop });
		});
	});
}

const short = (text: string) => (text.length < 90 ? text : `${text.slice(0, 87)}…`).replaceAll('\n', '⏎');

function settingsFor(rule: AnyRule, { lang, options }: Case): Settings {
	return {
		lang,
		levels: { [rule.meta.id]: 'warning' },
		options: options === undefined ? {} : { [rule.meta.id]: options },
	};
}

function bookFor({ meta }: AnyRule, { styleBook = meta.examples.styleBook ?? '' }: Case): StyleBook {
	const { book, problems } = readStyleBook(styleBook);
	assert.deepEqual(problems, []);
	return book;
}

function run(rule: AnyRule, text: string, one: Case): { findings: readonly Finding[]; article: Article } {
	const { article, findings, failures } = checkText(text, {
		settings: settingsFor(rule, one),
		styleBook: bookFor(rule, one),
	});
	assert.deepEqual(failures, [], 'A rule threw.');
	return { findings: findings.filter((finding) => finding.rule === rule.meta.id), article };
}

const spansOf = (findings: readonly Finding[]): Span[] =>
	findings.map(({ at }) => ({ start: at.start, end: at.end })).sort((a, b) => a.start - b.start || b.end - a.end);

function expectMarked(rule: AnyRule, one: Case): readonly Finding[] {
	const { text, spans } = readMarked(one.text);
	const { findings, article } = run(rule, text, one);
	assert.equal(showMarked(text, spansOf(findings)), showMarked(text, spans));
	for (const { fixes = [] } of findings) for (const fix of fixes) expectQuotedWordsKept(fix, article);
	assert.deepEqual(spansOf(run(rule, text, one).findings), spansOf(findings), 'A second run differs.');
	const pinned = { ...one, lang: article.lang };
	const expectSame = (changed: string, at: (offset: number) => number, message: string) =>
		assert.equal(
			showMarked(changed, spansOf(run(rule, changed, pinned).findings)),
			showMarked(
				changed,
				spans.map(({ start, end }) => ({ start: at(start), end: at(end) })),
			),
			message,
		);
	expectSame(`\ufeff${text}`, (offset) => offset + 1, 'Differs behind a byte-order mark.');
	const nBefore = (offset: number) => text.slice(0, offset).match(/\n/gu)?.length ?? 0;
	expectSame(text.replaceAll('\n', '\r\n'), (offset) => offset + nBefore(offset), 'Differs with Windows line ends.');
	if (one.dependsOnTop !== true) {
		const before = `${FILLER[article.lang]}\n\n`;
		expectSame(before + text, (offset) => offset + before.length, 'Differs behind a paragraph.');
	}
	return findings;
}

/** Marks, blanks and stops of a direct quotation may change, its letters and figures never. */
function expectQuotedWordsKept({ edits }: Fix, { text, quotes }: Article): void {
	const spans = quotes.flatMap(({ verbatim }) => verbatim);
	for (const { start, end } of spans) {
		const inside = edits.filter(({ span }) => span.start < end && start < span.end);
		const local = inside.map(({ span, newText }) => ({
			span: { start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start },
			newText,
		}));
		const quoted = text.slice(start, end);
		assert.equal(lettersOf(applyEdits(quoted, dropRepeated(local))), lettersOf(quoted), 'A fix changes quoted words.');
	}
}

const lettersOf = (text: string) => (text.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? []).join('');

function expectBad(rule: AnyRule, one: BadCase): void {
	const { text } = readMarked(one.text);
	const findings = expectMarked(rule, one);
	const says = typeof one.says === 'string' ? findings.map(() => one.says) : one.says;
	assert.deepEqual(
		findings.map((finding) => finding.message),
		says,
	);
	for (const finding of findings) expectWorded(finding);
	const edits = findings.flatMap((finding) => {
		const fix = finding.fixes?.find((candidate) => candidate.preferred) ?? finding.fixes?.[0];
		return fix?.edits ?? [];
	});
	if (edits.length === 0) {
		assert.equal(one.fixed, undefined, 'The rule gave no fix.');
		return;
	}
	assert.ok(
		one.fixed !== undefined,
		`The rule gives a fix, so the case must say what comes out: ${applyEdits(text, edits)}`,
	);
	const fixed = applyEdits(text, dropRepeated(edits));
	assert.equal(fixed, one.fixed);
	assert.notEqual(fixed, text, 'The fix changes nothing.');
	if (one.stillSpeaks !== true) {
		assert.deepEqual(
			run(rule, fixed, one).findings.map((finding) => finding.message),
			[],
			'Not silent after the fix.',
		);
	}
}

/** Findings of one fault at several places may carry the same edit. */
function dropRepeated<E extends { span: Span; newText: string }>(edits: readonly E[]): E[] {
	const seen = new Set<string>();
	return edits.filter(({ span, newText }) => {
		const key = `${span.start}-${span.end}-${newText}`;
		return seen.has(key) ? false : Boolean(seen.add(key));
	});
}

function expectWorded(finding: Finding): void {
	for (const ui of ['de', 'en'] as const) {
		const texts = [wordFinding(finding, ui), ...(finding.fixes ?? []).map((fix) => wordFix(finding, fix, ui))];
		for (const text of texts) {
			assert.doesNotMatch(text, /\{\w+\}|\(\)/u, `Placeholder not filled: ${text}`);
			assert.equal(text, text.trim());
		}
	}
	for (const fix of finding.fixes ?? []) {
		for (const { span } of fix.edits) assert.ok(0 <= span.start && span.start <= span.end);
	}
}
