import assert from 'node:assert/strict';
import { checkText } from '../../server/core/engine/index.ts';
import type { LanguageId } from '../../server/core/model/language.ts';

/** Whom the panel names for certain: texts with `sure`, those whose first quote has a speaker without doubt. */
function sureTable(lang: LanguageId, cases: Readonly<Record<'sure' | 'doubtful', readonly string[]>>): void {
	describe(`speakers shown for certain: ${lang}`, () => {
		for (const [kind, texts] of Object.entries(cases)) {
			for (const text of texts) {
				it(`${kind}: ${text}`, () => {
					const { article } = checkText(text, { lang });
					const isSure = article.quotes.some(
						({ attribution }) => attribution?.sure && attribution.speaker !== undefined,
					);
					assert.equal(isSure, kind === 'sure');
				});
			}
		}
	});
}

sureTable('de', {
	sure: [
		'Die Studie zeigt, dass Kinder weniger schlafen.',
		'„Niemals“, sagte Jan Holm.',
		'Laut Boudenast ist der Damm dicht.',
		'Laut heimat.de ist der Damm dicht.',
		'Laut dem Schweriner Umweltministerium ist der Damm dicht.',
		'Nach Angaben des Presseamtes ist der Damm dicht.',
		'Nach Meinung vieler Fachleute ist der Damm dicht.',
		'Ersten Angaben zufolge ist der Damm dicht.',
		'Der GdW-Vorsitzende erklärte, dass der Damm dicht sei.',
		'Die Brant Institution schrieb, dass der Damm dicht sei.',
		'Das BVwG erklärte, dass der Damm dicht sei.',
		'Die Passagiere berichteten, dass es geraucht habe.',
		'Eine Dame berichtete, dass es geraucht habe.',
		'Der Randalierer erklärte, dass er nichts getrunken habe.',
		'Einige sagten, dass es geraucht habe.',
		'Die „Neue Woche“ berichtet, dass der Damm dicht sei.',
		'Einer der drei Zeugen sagte, dass es geraucht habe.',
		'Die Warnung der Behörde lautete: „Bleiben Sie im Haus.“',
		'Otto Wenzel kam zu spät. Am Abend traf er einen Zeugen. „Da war nichts“, sagte er.',
		'Carla Nowak kam zu spät. Das Gericht hörte einen Zeugen. „Da war nichts“, sagte sie.',
	],
	doubtful: [
		'Bundesrat Urs Ammann stellte den Plan vor. „Das reicht“, sagte der Bundesrat.',
		// Whom the words before mean is not sure either
		'Museumsdirektor Emil Voss kam. Der Historiker ging. „Das reicht“, sagte er.',
		'Die Sonne zeigt, dass der Sommer kommt.',
		'Der Applaus zeigt, dass der Abend gelungen ist.',
		'Geländegewinne sagen, dass die Front sich bewegt.',
		'Die Veranstaltung endete mit dem Appell, die Bäume zu schonen.',
		'22 Prozent sagen, dass sie umziehen wollen.',
		'Otto Wenzel kam zu spät. Am Abend hörte das Gericht einen Zeugen. „Da war nichts“, sagte er.',
		'Die Befürchtung bestätigte, dass der Damm bricht.',
		'Ein Brautkleid erklärte, dass die Hochzeit stattfindet.',
		'Der Ansicht nach ist der Damm dicht.',
		'Der Fährmann Otto Wenzel fährt seit 40 Jahren. Der Landkreis zahlt nicht mehr. „Die rechnen nur“, sagt er.',
	],
});

sureTable('en', {
	sure: [
		'The survey shows that children sleep less.',
		'According to the tracking firm AdWorld, the dam is safe.',
		'According to a report published in May, the dam is safe.',
		'Villagers said that the dam was safe.',
		'The IWD said that the dam was safe.',
		'Lena Brandt, a trade professor at Bonn, said that the dam was safe.',
		'Number 12 said that the dam was safe.',
		'Friends close to the mayor said that the dam was safe.',
		'Bristol police said that the dam was safe.',
		'Tom Hall scored twice. The Italian striker said that it was late.',
	],
	doubtful: [
		'The stock added that the dam was safe.',
		'The number said that the dam was safe.',
		'Nothing indicated that the dam was safe.',
		'She went home, prior to lunch said that the dam was safe.',
		'A flurry of work shows that the dam was safe.',
		'Tom Hall scored twice. The woman driver said that it was late.',
		'Tom Hall scored twice. The veteran striker said that it was late.',
	],
});

function namedTable(lang: LanguageId, cases: Readonly<Record<string, string>>): void {
	describe(`how the panel names whom a phrase with another name brings in: ${lang}`, () => {
		for (const [text, name] of Object.entries(cases)) {
			it(text, () => {
				const { article } = checkText(text, { lang });
				assert.equal(article.speakers.at(-1)?.name, name);
			});
		}
	});
}

namedTable('de', {
	'„Wir bauen neu“, teilte die Universität Bayreuth mit.': 'Universität Bayreuth',
	'Nach Angaben des Landgerichts Hof ist der Termin geplatzt.': 'Landgericht Hof',
	'„Es brennt“, sagte die Polizei Köln. „Bei uns nicht“, sagte die Polizei Bonn.': 'Polizei Bonn',
	'Die Universität Bayreuth baut um. „Wir bauen neu“, teilte die Universität mit.': 'Universität Bayreuth',
	'Einer der drei Zeugen sagte: „Es brannte.“': 'Einer der drei Zeugen',
	'Nach Polizeiangaben war die Straße glatt.': 'Polizei',
	'Laut Augenzeugenberichten war die Straße glatt.': 'Augenzeugen',
	'Nach Medienberichten war die Straße glatt.': 'Medien',
});

namedTable('en', {
	'Bristol police said that the dam was safe.': 'Bristol police',
	'“It is safe,” said Avon resident Tina Moss.': 'Tina Moss',
	'“It is safe,” said Angela Merkel’s lawyer.': 'Angela Merkel’s lawyer',
	'A NATO spokesperson said that the dam was safe.': 'NATO spokesperson',
	'“It is safe,” said Germany’s foreign ministry. “It was,” said the French foreign ministry.':
		'French foreign ministry',
});

describe('the last speaker of several', () => {
	for (const [title, gap, isSure] of [
		['is sure where all others stand in earlier paragraphs', '\n\n', true],
		['is not sure where another one spoke in the same paragraph', ' ', false],
	] as const) {
		it(title, () => {
			const text = `Das sei gut, sagte Emil Voss.${gap}Minister Jan Holm rief zu Spenden auf. „Es reicht nie“, sagte er.`;
			const { article } = checkText(text, { lang: 'de' });
			assert.equal(article.quotes.at(-1)?.attribution?.sure, isSure);
		});
	}
});
