import assert from 'node:assert/strict';
import { checkText, whoSaidWhat } from '../../server/core/engine/index.ts';
import type { LanguageId } from '../../server/core/model/language.ts';

function listOf(text: string, lang: LanguageId): string[] {
	const { article } = checkText(text, { lang });
	return whoSaidWhat(article, lang).speakers.map(
		({ speaker, quotes }) => `${speaker.name}: ${quotes.map((quote) => quote.text).join(' | ')}`,
	);
}

describe('the list of who said what', () => {
	it('leaves out what somebody only spoke of', () => {
		const text = 'Tom Ross praised the plan. Anna Beck demanded an inquiry and rejected the criticism.';
		assert.deepEqual(listOf(text, 'en'), ['Anna Beck: an inquiry']);
	});

	it('keeps the words in marks that somebody used of it', () => {
		assert.deepEqual(listOf('Tom Ross praised the plan as “a small miracle”.', 'en'), [
			'Tom Ross: the plan as “a small miracle”',
		]);
	});

	it('leaves out the word that takes up what is said', () => {
		assert.deepEqual(listOf('Das Wasser steigt. Das teilte die Stadt mit.', 'de'), ['Stadt: Das Wasser steigt.']);
	});

	it('leaves out what somebody would not say', () => {
		assert.deepEqual(listOf('Anna Beck verriet nicht, wie viele kommen. Es sei spät, sagte sie.', 'de'), [
			'Anna Beck: Es sei spät',
		]);
	});

	it('leaves out what may be nothing said, by nobody', () => {
		const { article } = checkText('Wilstrup: Brücke bleibt bis Mai gesperrt', { lang: 'de' });
		assert.deepEqual(whoSaidWhat(article, 'de'), { speakers: [], unattributed: [] });
	});

	it('shows what is denied as denied', () => {
		assert.deepEqual(listOf('Jan Holm bestritt, dass er gelogen habe.', 'de'), [
			'Jan Holm: bestritt: dass er gelogen habe',
		]);
		assert.deepEqual(listOf('Jan Holm wies zurück, dass er gelogen habe.', 'de'), [
			'Jan Holm: wies … zurück: dass er gelogen habe',
		]);
		assert.deepEqual(listOf('„Nein, so war das nicht“, bestritt Jan Holm.', 'de'), [
			'Jan Holm: Nein, so war das nicht',
		]);
		assert.deepEqual(listOf('Tom Ross denied that he had lied.', 'en'), ['Tom Ross: denied: that he had lied']);
	});

	it('leaves out hearsay', () => {
		assert.deepEqual(listOf('Anna Beck sagte, es sei spät. Jan Holm soll Geld gestohlen haben.', 'de'), [
			'Anna Beck: es sei spät',
		]);
	});
});
