import assert from 'node:assert/strict';
import { eachForm, parseStem } from '../../server/core/lang/de/speech/verb-forms.ts';

/** Third person, past, participle and subjunctive of each stem as German grammar has them. */
const TABLE: readonly (readonly [string, string])[] = [
	['sag', 'sagt sagte gesagt sage'],
	['bezeichn', 'bezeichnet bezeichnete bezeichnet bezeichne'],
	['rechn', 'rechnet rechnete gerechnet rechne'],
	['stimm', 'stimmt stimmte gestimmt stimme'],
	['mahn', 'mahnt mahnte gemahnt mahne'],
	['warn', 'warnt warnte gewarnt warne'],
	['entgegn', 'entgegnet entgegnete entgegnet entgegne'],
	['antwort', 'antwortet antwortete geantwortet antworte'],
	['behaupt', 'behauptet behauptete behauptet behaupte'],
	['kritisier', 'kritisiert kritisierte kritisiert kritisiere'],
	['äußer', 'äußert äußerte geäußert äußere'],
	['handel', 'handelt handelte gehandelt handle'],
	['versprech', 'verspricht versprach versprochen verspreche'],
	['geb', 'gibt gab gegeben gebe'],
	['vergeh', 'vergeht verging vergangen vergehe'],
	['bezieh', 'bezieht bezog bezogen beziehe'],
];

describe('forms of German verbs', () => {
	for (const [stem, wanted] of TABLE) {
		it(stem, () => {
			const forms = new Set<string>();
			eachForm(
				parseStem(stem),
				(form) => forms.add(form),
				() => assert.fail('No particle here.'),
			);
			assert.deepEqual(
				wanted.split(' ').filter((form) => !forms.has(form)),
				[],
			);
		});
	}

	it('joins the particle', () => {
		const joined = new Set<string>();
		eachForm(
			parseStem('mit|teil'),
			() => undefined,
			(form) => joined.add(form),
		);
		for (const form of ['mitteilt', 'mitteilte', 'mitgeteilt', 'mitteilen', 'mitzuteilen'])
			assert.ok(joined.has(form), form);
	});
});
