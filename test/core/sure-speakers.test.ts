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
	],
	doubtful: [
		'Die Sonne zeigt, dass der Sommer kommt.',
		'Der Applaus zeigt, dass der Abend gelungen ist.',
		'Geländegewinne sagen, dass die Front sich bewegt.',
		'Die Veranstaltung endete mit dem Appell, die Bäume zu schonen.',
		'22 Prozent sagen, dass sie umziehen wollen.',
		'Die Befürchtung bestätigte, dass der Damm bricht.',
		'Ein Brautkleid erklärte, dass die Hochzeit stattfindet.',
		'Der Ansicht nach ist der Damm dicht.',
	],
});
