import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { checkText } from '../../server/core/engine/index.ts';
import type { LanguageId } from '../../server/core/model/language.ts';
import { overlaps } from '../../server/core/text/span.ts';
import type { WhoIsMeant } from '../core/who-is-meant.ts';
import { readMarked } from './marked.ts';

/** Set it to rewrite the list of cases that cannot hold yet. */
const { UPDATE_WHO } = process.env;

/**
 * Tests whom the marked words of each case mean. Cases listed in `laterPath` (by their text) cannot hold yet; the test
 * fails when one starts to hold, so that it leaves the list. `UPDATE_WHO=1` drops those that hold by now.
 */
export function whoIsMeantTable(lang: LanguageId, table: readonly WhoIsMeant[], laterPath: string): void {
	const later = new Set<string>(existsSync(laterPath) ? (JSON.parse(readFileSync(laterPath, 'utf8')) as string[]) : []);
	describe(`who is meant (${lang})`, () => {
		for (const one of table) {
			if (later.has(one.text)) continue;
			it(one.text, () => assert.equal(judge(lang, one), undefined));
		}
		it('lists no case that holds by now', () => {
			const hold = table.filter((one) => later.has(one.text) && judge(lang, one) === undefined);
			if (UPDATE_WHO !== undefined) {
				const fail = table.filter((one) => judge(lang, one) !== undefined);
				writeFileSync(
					laterPath,
					`${JSON.stringify(
						fail.map(({ text }) => text),
						null,
						'\t',
					)}\n`,
				);
			} else
				assert.deepEqual(
					hold.map(({ text }) => text),
					[],
					'run the test with UPDATE_WHO=1',
				);
		});
	});
}

const bare = (name: string) =>
	name.toLowerCase().replace(/^(?:der|die|das|dem|den|des|ein|eine|einer|einem|the|an?) /u, '');

/** What is wrong with a case; undefined if nothing. Where nobody may be chosen, the marked words themselves may be shown. */
export function judge(lang: LanguageId, { text: marked, who }: WhoIsMeant): string | undefined {
	const { text, spans } = readMarked(marked);
	const [at] = spans;
	assert.ok(at !== undefined && spans.length === 1, 'A case marks one place.');
	const { article } = checkText(text, { lang });
	const quote = article.quotes.find(({ attribution }) => attribution?.mention.some((mention) => overlaps(mention, at)));
	const speaker =
		quote?.attribution?.speaker === undefined ? undefined : article.speakers[quote.attribution.speaker]?.name;
	if (who === undefined) {
		const isOwn = speaker === undefined || bare(speaker) === bare(text.slice(at.start, at.end));
		return isOwn ? undefined : `nobody may be chosen, got ${speaker}`;
	}
	if (quote === undefined) return 'no quote';
	return speaker !== undefined && bare(speaker) === bare(who) ? undefined : `got ${speaker}`;
}
