import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { generatedFiles } from '../../server/node/generate.ts';

describe('generated files', () => {
	for (const [file, content] of Object.entries(generatedFiles())) {
		it(`${file} is what the engine declares (npm run generate)`, () => {
			assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), JSON.parse(content));
		});
	}
});
