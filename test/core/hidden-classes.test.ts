import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { refer } from '../../server/core/analysis/speech/refer.ts';
import { type Checked, checkText } from '../../server/core/engine/index.ts';
import { packOf } from '../../server/core/lang/index.ts';

/**
 * V8 gives each object that takes up a new property behind a spread (`{ ...known, more }`) a hidden class of its own, and
 * whatever reads many of them then looks every property up anew. It costs a quarter of a check and nothing else shows it,
 * so it is counted here. `{ more, ...known }` is well.
 */
describe('objects of one kind have one hidden class, or a few', () => {
	const haveSame = askV8();
	const checked = (['de', 'en'] as const).flatMap((lang) =>
		readdirSync(`seeds/${lang}`)
			.filter((name) => name.endsWith('.txt'))
			.map((name) => checkText(readFileSync(`seeds/${lang}/${name}`, 'utf8'), { lang })),
	);

	const holds = (name: string, most: number, list: (one: Checked) => readonly (object | undefined)[]): void => {
		it(name, () => {
			const objects = checked.flatMap((one) => list(one).filter((object) => object !== undefined));
			const kinds: object[] = [];
			for (const object of objects) if (!kinds.some((kind) => haveSame(kind, object))) kinds.push(object);
			assert.ok(10 < objects.length, `only ${objects.length} of them`);
			assert.ok(kinds.length <= most, `${objects.length} of them have ${kinds.length} hidden classes`);
		});
	};

	holds('articles', 2, ({ article }) => [article]);
	holds('paragraphs', 3, ({ article }) => article.paragraphs);
	holds('blocks', 6, ({ article }) => article.blocks);
	holds('marks', 4, ({ article }) => article.marks);
	holds('quotations', 4, ({ article }) => article.quotations);
	holds('mentions', 4, ({ article }) => article.mentions);
	holds('entities', 6, ({ article }) => article.entities);
	holds('quotes', 6, ({ article }) => article.quotes);
	holds('attributions', 6, ({ article }) => article.quotes.map(({ attribution }) => attribution));
	holds('speakers', 4, ({ article }) => article.speakers);
	holds('findings', 12, ({ findings }) => findings);
	holds('fixes', 12, ({ findings }) => findings.flatMap(({ fixes }) => fixes ?? []));
	holds(
		'what is thought of a word',
		12,
		({ article }) =>
			article.paragraphs.flatMap(({ facts }) =>
				facts.tokens.flatMap(({ form }) => form.answers.filter((answer) => isObject(answer) && 'isNominal' in answer)),
			) as object[],
	);
	holds('references', 8, ({ article }) =>
		article.quotes.flatMap(({ attribution }) =>
			(attribution?.mention ?? []).map(({ start, end }) =>
				refer(article.text.slice(start, end), [], packOf(article.lang)),
			),
		),
	);
});

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** V8's own question; asked once while its syntax is allowed, so that it is compiled then. */
function askV8(): (a: object, b: object) => boolean {
	setFlagsFromString('--allow-natives-syntax');
	const haveSame = new Function('a', 'b', 'return %HaveSameMap(a, b)') as (a: object, b: object) => boolean;
	haveSame({}, {});
	setFlagsFromString('--no-allow-natives-syntax');
	return haveSame;
}
