import assert from 'node:assert/strict';
import { bestFix } from '../../server/core/engine/fixes.ts';
import { checkText } from '../../server/core/engine/index.ts';

/** What the fixes of the rule make of a text, sorted; a fix that is offered twice counts once. */
function offered(rule: string, text: string): readonly string[] {
	const { findings } = checkText(text, {});
	const fixes = findings.filter((finding) => finding.rule === rule).flatMap((finding) => finding.fixes ?? []);
	const results = fixes.map(({ edits }) =>
		[...edits]
			.sort((a, b) => b.span.start - a.span.start)
			.reduce((done, { span, newText }) => done.slice(0, span.start) + newText + done.slice(span.end), text),
	);
	return [...new Set(results)].sort();
}

describe('quoted words', () => {
	it('go with no line unseen that only begins like a button', () => {
		const said = '„Ich lese alles“, sagte sie.';
		const text = `Rat vertagt Wahl\n\nDer Verein hofft, das Stadion noch fertigzustellen.\n\nSchreibe einen Kommentar, forderte die Ministerin. ${said}\n\nDer Rat tagt am Montag wieder.\n`;
		const fixes = checkText(text, { lang: 'de' }).findings.flatMap(({ fixes: own }) => own ?? []);
		const at = text.indexOf(said);
		const takers = fixes.filter(({ edits }) => edits.some(({ span }) => span.start <= at && at < span.end));
		assert.deepEqual(
			takers.map(({ kind }) => kind),
			['offer'],
		);
	});

	const said = '„Mit Angela Merckel rede ich oft“, sagte Rolf Kunze am Montag in Kassel.';
	const own = 'Rolf Kunze redet nach eigenen Worten oft mit Angela Merckel, am Montag auch in Kassel.';

	it('change only if the editor picks the spelling of that very place', () => {
		const doubted = checkText(said, {}).findings.filter(({ rule }) => rule === 'names/misspelt');
		assert.equal(doubted.length, 1);
		for (const finding of doubted) {
			assert.equal(bestFix(finding), undefined);
			assert.deepEqual(
				finding.fixes?.map(({ preferred, quoted }) => ({ preferred, quoted })),
				[{ preferred: false, quoted: true }],
			);
		}
	});

	it('lose no word to any other fix', () => {
		const twice = '„Das ist ist genug für uns alle“, sagte Rolf Kunze am Montag in Kassel.';
		assert.ok(checkText(twice, {}).findings.some(({ rule }) => rule === 'typography/doubled-word'));
		assert.deepEqual(offered('typography/doubled-word', twice), []);
	});

	it('are the only ones that are guarded', () => {
		assert.deepEqual(offered('names/misspelt', own), [own.replace('Merckel', 'Merkel')]);
	});

	it('may get other marks', () => {
		const straight = '„Das reicht“, sagte Rolf Kunze. "Mehr wollen wir nicht", sagte er. „Gut“, sagte Anna Beck.';
		assert.deepEqual(offered('quotes/mixed-styles', straight), [
			straight.replace('"Mehr wollen wir nicht"', '„Mehr wollen wir nicht“'),
		]);
	});
});
