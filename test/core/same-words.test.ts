import assert from 'node:assert/strict';
import { createReader, whoSaidWhat } from '../../server/core/engine/index.ts';

const TEXT = `Streit um Windräder: „Die machen unsere Heimat kaputt“

Der Rat hat für den Bau von fünf Windrädern gestimmt. Vorausgegangen war eine hitzige Debatte in der Halle.

„Die machen unsere Heimat kaputt“, schimpfte Alois Steger, der die Initiative leitet. Er ging nach Hause.

Bürgermeister Jan Holm blieb. „Wir müssen jetzt miteinander reden“, sagte er den Leuten vor der Halle.
`;

describe('the words of a headline', () => {
	const read = createReader();
	const listed = (text: string) => {
		const { speakers, unattributed } = whoSaidWhat(read(text, { lang: 'de' }).article, 'de');
		const quotes = ({ text: words }: { readonly text: string }) => words;
		return [
			...speakers.map((one) => `${one.speaker.name}: ${one.quotes.map(quotes).join(' | ')}`),
			...unattributed.map(quotes),
		];
	};
	const WORDS = 'Die machen unsere Heimat kaputt';
	const HOLM = 'Jan Holm: Wir müssen jetzt miteinander reden';

	it('are said by whoever says them further down', () => {
		assert.deepEqual(listed(TEXT), [`Alois Steger: ${WORDS} | ${WORDS}`, HOLM]);
	});

	it('are nobody’s as soon as nobody says them any more, and somebody’s again', () => {
		const other = TEXT.replace(`„${WORDS}“, schimpfte`, '„Die machen alles kaputt“, schimpfte');
		assert.deepEqual(listed(other), ['Alois Steger: Die machen alles kaputt', HOLM, WORDS]);
		assert.deepEqual(listed(TEXT), [`Alois Steger: ${WORDS} | ${WORDS}`, HOLM]);
	});

	it('are not said by a thing before a colon', () => {
		const other = TEXT.replace('Streit um Windräder:', 'Ehrenamt:');
		assert.deepEqual(listed(other), [`Alois Steger: ${WORDS} | ${WORDS}`, HOLM]);
	});

	it('stay as they are while others are quoted otherwise', () => {
		const other = TEXT.replace('miteinander reden', 'mit allen reden');
		assert.deepEqual(listed(other), [
			`Alois Steger: ${WORDS} | ${WORDS}`,
			'Jan Holm: Wir müssen jetzt mit allen reden',
		]);
	});
});
