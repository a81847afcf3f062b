import assert from 'node:assert/strict';
import { pagesOfRules } from './pages.ts';
import { projectFiles, read } from './project-files.ts';

describe('the pages of the rules', () => {
	const pages = pagesOfRules();

	it('lie beside them, one for each', () => {
		const there = projectFiles.filter((file) => /^server\/core\/rules\/[^/]+\/.*\.md$/u.test(file));
		assert.deepEqual(there, pages.map(({ file }) => file).sort(), 'npm run generate writes them.');
	});

	for (const { file, text } of pages) {
		it(`${file} says what the rule says of itself`, () => {
			assert.equal(read(file), text, 'npm run generate writes it anew.');
		});
	}
});
