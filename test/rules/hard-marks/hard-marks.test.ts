import assert from 'node:assert/strict';
import {
	applyEdits,
	bestFix,
	checkText,
	chooseFixes,
	combineFixes,
	type Finding,
	type LanguageId,
} from '../../../server/core/engine/index.ts';
import { readMarked, showMarked } from '../../support/marked.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import type { HardMarks } from './table.ts';

const findingsOf = (text: string, lang: LanguageId): readonly Finding[] =>
	checkText(text, { lang }).findings.filter(({ rule }) => /^(?:quotes|typography)\//u.test(rule));

const shown = (text: string, findings: readonly Finding[]): string =>
	`${showMarked(
		text,
		findings.map(({ at }) => at),
	)}   ${findings.map(({ rule }) => rule).join(' ')}`;

function tables(lang: LanguageId, { good, bad }: HardMarks): void {
	describe(`marks in hard places: ${lang}`, () => {
		for (const text of good) {
			it(`leaves alone: ${text.replaceAll('\n', '⏎')}`, () =>
				assert.equal(shown(text, findingsOf(text, lang)), shown(text, [])));
		}
		for (const [marked, rules, fixed] of bad) {
			it(`finds: ${marked.replaceAll('\n', '⏎')}`, () => {
				const { text, spans } = readMarked(marked);
				const findings = findingsOf(text, lang);
				const wanted = rules.split(' ');
				const names = spans.map((_, index) => wanted[index] ?? wanted[0]);
				assert.equal(shown(text, findings), `${showMarked(text, spans)}   ${names.join(' ')}`);
				assert.equal(applyEdits(text, combineFixes(chooseFixes(findings, bestFix)).edits), fixed ?? text);
			});
		}
	});
}

tables('de', german);
tables('en', english);
