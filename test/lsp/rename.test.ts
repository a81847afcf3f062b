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
	const { article } = checkText(text, { lang: 'de' });
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

	/** What F2 on a word of a text makes of it; the caret stands on the first `⟦word⟧`. */
	const inArticles: readonly (readonly [string, string, string])[] = [
		[
			'Friedrich Merz reist nach Rom. ⟦Merz⟧’ Reise beginnt am Montag. Die Merz-Reise dauert drei Tage. Charlotte Merz kam nicht mit.',
			'Merkel',
			'Friedrich Merkel reist nach Rom. Merkels Reise beginnt am Montag. Die Merkel-Reise dauert drei Tage. Charlotte Merz kam nicht mit.',
		],
		[
			'Angela Merkel sprach in Berlin. ⟦Merkel⟧s Rede war kurz. „Das war Merkel“, sagte ein Gast.',
			'Merz',
			'Angela Merz sprach in Berlin. Merz’ Rede war kurz. „Das war Merz“, sagte ein Gast.',
		],
		[
			'Claire Hadley runs the museum. ⟦Hadley⟧’s house stays open, Hadley said on Monday.',
			'Hodges',
			'Claire Hodges runs the museum. Hodges’ house stays open, Hodges said on Monday.',
		],
		[
			'Paul Hodges runs the museum. ⟦Hodges⟧’ house stays open, he said on Monday. Visitors had asked Hodges.',
			'Hadley',
			'Paul Hadley runs the museum. Hadley’s house stays open, he said on Monday. Visitors had asked Hadley.',
		],
	];
	for (const [marked, to, expected] of inArticles) {
		it(`gives possession the ending of the new name, and leaves namesakes: ${to}`, () => {
			const { text, spans } = readMarked(marked);
			const { article } = checkText(text);
			const at = article.mentions.find(({ start }) => start === spans[0]?.start);
			assert.ok(at !== undefined);
			assert.equal(applyEdits(text, renameEverywhere(article, at, to)), expected);
		});
	}
});
