import assert from 'node:assert/strict';
import { batchAnswer, checkText } from '../../server/core/engine/index.ts';
import { eponyms } from '../../server/core/names/base/eponyms.ts';
import { organisations } from '../../server/core/names/base/organisations/index.ts';
import { persons } from '../../server/core/names/base/persons/index.ts';
import { places } from '../../server/core/names/base/places/index.ts';
import { buildBundles } from '../support/bundles.ts';
import { copydesk } from '../support/run.ts';

/** Every so-many line of a list, as fields. */
const someOf = (texts: readonly string[], step: number): readonly (readonly string[])[] =>
	texts
		.join('\n')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.filter((_, index) => index % step === 0)
		.map((line) => line.split('|').map((field) => field.trim()));

/** With the letter before the last one gone. */
const misspelt = (name: string): string => name.slice(0, -2) + name.slice(-1);

/** Right and misspelt names, one paragraph each, so that all indexes of the base are asked. */
function articleOf(step: number): string {
	const names = someOf([...persons, ...organisations, ...places], step).map(([name = '']) => name);
	const terms = someOf([eponyms], 5).map(([name = '', , heads = '']) => `${misspelt(name)}-${heads.split(';')[0]}`);
	return [
		...names.map((name) => `Gestern war von ${name} die Rede, heute von ${misspelt(name)}.`),
		...terms.map((term) => `Erklärt wurde auch die ${term} in der Schule.`),
	].join('\n\n');
}

describe('the base of names in a bundle', () => {
	before(function () {
		this.timeout(30_000);
		return buildBundles();
	});

	it('tells the same as the lists it was made of', async () => {
		const text = articleOf(20);
		const { out } = await copydesk(['batch'], `${JSON.stringify({ id: 'a', text, lang: 'de' })}\n`);
		const { article, findings } = checkText(text, { lang: 'de' });
		assert.deepEqual(JSON.parse(out), JSON.parse(JSON.stringify(batchAnswer('a', article, findings, 'en'))));
		const rules = new Set(findings.map(({ rule }) => rule));
		for (const rule of ['names/misspelt', 'names/place', 'names/eponym']) assert.ok(rules.has(rule), rule);
	}).timeout(20_000);
});
