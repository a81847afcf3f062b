import assert from 'node:assert/strict';
import { type Article, applyEdits, checkText, type Mention, renameEverywhere } from '../../server/core/engine/index.ts';
import { readMarked } from '../support/marked.ts';

/** One entity whose mentions are marked; their uses are listed in order, `ending` is what follows the name inside the mention. */
function renamed(
	marked: string,
	mentions: readonly (readonly [Mention['use'], string])[],
	surname: string,
	at: number,
	to: string,
) {
	const { text, spans } = readMarked(marked);
	const { article } = checkText(text, { settings: { lang: 'de', levels: {}, options: {} } });
	const own = spans.map((span, index): Mention => {
		const [use, ending] = mentions[index] ?? ['name', ''];
		const stem = { start: span.start, end: span.end - ending.length };
		return { ...span, paragraph: 0, use, name: text.slice(stem.start, stem.end), stem, entity: 0, role: undefined };
	});
	const entity = { ...ENTITY, surname, mentions: own.map((_, index) => index) };
	const made: Article = { ...article, mentions: own, entities: [entity] };
	const mention = own[at];
	assert.ok(mention !== undefined);
	return applyEdits(text, renameEverywhere(made, mention, to));
}

const ENTITY = {
	kind: 'person',
	name: '',
	given: undefined,
	gender: undefined,
	role: undefined,
	known: undefined,
	variances: [],
} as const;

describe('renaming a person', () => {
	const text = '⟦Antony Blinkins⟧ Reise: ⟦Blinkin⟧ sprach. Die ⟦Blinkin-Reise⟧ endet. ⟦Antony⟧ winkt.';
	const uses = [
		['full', 's'],
		['surname', ''],
		['compound', '-Reise'],
		['given', ''],
	] as const;

	it('by the surname keeps given names, endings and tails', () =>
		assert.equal(
			renamed(text, uses, 'Blinkin', 1, 'Blinken'),
			'Antony Blinkens Reise: Blinken sprach. Die Blinken-Reise endet. Antony winkt.',
		));

	it('by a compound does the same', () =>
		assert.equal(renamed(text, uses, 'Blinkin', 2, 'Blinken'), renamed(text, uses, 'Blinkin', 1, 'Blinken')));

	it('by the full name changes the given name too', () =>
		assert.equal(
			renamed(text, uses, 'Blinkin', 0, 'Anton Blinken'),
			'Anton Blinkens Reise: Blinken sprach. Die Blinken-Reise endet. Anton winkt.',
		));

	it('knows surnames of several words', () =>
		assert.equal(
			renamed(
				'⟦Ursula von der Laien⟧ kam. ⟦von der Laien⟧ ging.',
				[
					['full', ''],
					['surname', ''],
				],
				'von der Laien',
				1,
				'von der Leyen',
			),
			'Ursula von der Leyen kam. von der Leyen ging.',
		));

	it('of an acronym leaves the full name alone', () =>
		assert.equal(
			renamed(
				'Die ⟦Nato⟧ tagt. ⟦Nordatlantikpakt⟧. ⟦Nato⟧.',
				[
					['acronym', ''],
					['name', ''],
					['acronym', ''],
				],
				'',
				0,
				'NATO',
			),
			'Die NATO tagt. Nordatlantikpakt. NATO.',
		));
});
