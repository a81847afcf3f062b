import assert from 'node:assert/strict';
import { readArticle } from '../../server/core/engine/index.ts';
import type { LanguageId } from '../../server/core/model/language.ts';

/** Each row: a text, and `name: role` for each person of whom it says what they are. */
type Row = readonly [text: string, ...roles: string[]];

function rolesIn(text: string, lang: LanguageId): string[] {
	return readArticle(text, { lang }).entities.flatMap(({ kind, name, role }) =>
		kind === 'person' && role !== undefined ? [`${name}: ${role}`] : [],
	);
}

const GERMAN: readonly Row[] = [
	// Right before the name
	['Bürgermeister Jens Petersen kam zu spät.', 'Jens Petersen: Bürgermeister'],
	['Mit Bürgermeister Jens Petersen sprach niemand. Petersen ging.', 'Jens Petersen: Bürgermeister'],
	['Der Klimaforscher und Buchautor Jan Holm warnt.', 'Jan Holm: Klimaforscher und Buchautor'],
	['Sie traf den früheren Bürgermeister Jens Petersen.', 'Jens Petersen: früherer Bürgermeister'],
	['Die stellvertretende Vorsitzende Anna Beck ging.', 'Anna Beck: stellvertretende Vorsitzende'],
	['Das ehemalige Ratsmitglied Anna Beck ging.', 'Anna Beck: ehemaliges Ratsmitglied'],
	['Der beliebte Trainer Jan Holm geht.', 'Jan Holm: Trainer'],
	['Heute sprach Frau Anna Beck.'],
	// Where somebody comes from, and what is his, is no function
	['„Das reicht“, sagte Jens Petersen (Hannover).'],
	['„Das reicht“, sagte Jens Petersen, Salzgitter.'],
	['Die Tore schossen Jens Petersen, Köster (2) und Holm.'],
	['Der Treffer Jens Petersens kam spät.'],
	['Der Anhänger Jens Petersens schwieg.'],
	['Außenminister Jens Petersens Reise war kurz.', 'Jens Petersen: Außenminister'],
	['Ihre Kollegin Anna Beck schwieg.'],
	['Ihr Mann Jens Petersen schwieg.'],
	['Ihr Mann Jens Petersen, ein Bäcker, schwieg.', 'Jens Petersen: Bäcker'],
	['Sein Sohn Jens Petersen, Lehrer in Avon, schwieg.', 'Jens Petersen: Lehrer in Avon'],
	['Das sagte dem Fernsehsender Jens Petersen.'],
	['Es kamen Anna Beck, Valentin, Jens Holm und Tom Keil.'],
	['Am Freitag war Jens Petersen von der Polizei, dann vom Gericht befragt worden.'],
	['Jens Petersen, Töpfer aus Avon, kam.', 'Jens Petersen: Töpfer aus Avon'],
	['Nils Steinert und Trainer Jan Holm kamen.', 'Jan Holm: Trainer'],
	['Die Ministerin und Trainer Jan Holm kamen.', 'Jan Holm: Trainer'],
	['Die Lage trifft den Bäcker Jens Petersen.', 'Jens Petersen: Bäcker'],
	['Das sagt Bühnenbildnerin Anna Beck.', 'Anna Beck: Bühnenbildnerin'],
	['Vorsitzende Richterin Anna Beck schwieg.', 'Anna Beck: Vorsitzende Richterin'],
	['Den Vorsitzenden Richter Jan Holm kennt jeder.', 'Jan Holm: Vorsitzender Richter'],
	['Die Abgeordneten Anna Beck und Jan Holm schwiegen.', 'Anna Beck: Abgeordnete'],
	['Er kam mit Sprecherin von Minister Jan Holm.', 'Jan Holm: Minister'],
	['Seinen Kollegen Jan Holm lobte er.'],
	// Behind it
	['Jens Petersen, Bürgermeister von Avon, sagte nichts.', 'Jens Petersen: Bürgermeister von Avon'],
	['Das sagte Jens Petersen, der Bürgermeister von Avon.', 'Jens Petersen: Bürgermeister von Avon'],
	[
		'Er sprach mit Jens Petersen, dem früheren Bürgermeister von Avon.',
		'Jens Petersen: früherer Bürgermeister von Avon',
	],
	['Jens Petersen, 43, Landwirt aus Husum, klagt.', 'Jens Petersen: Landwirt aus Husum'],
	['Das sagte Chefarzt Prof. Dr. Jens Petersen.', 'Jens Petersen: Chefarzt'],
	['Jens Petersen (43), Landwirt aus Husum, klagt.', 'Jens Petersen: Landwirt aus Husum'],
	['Anna Beck (52, Leiterin der Schule) klagt.', 'Anna Beck: Leiterin der Schule'],
	['Anna Beck, seit 2019 Leiterin der Schule, klagt.', 'Anna Beck: Leiterin der Schule'],
	[
		'Anna Beck, Leiterin der Abteilung für Arbeit und Soziales, klagt.',
		'Anna Beck: Leiterin der Abteilung für Arbeit und Soziales',
	],
	['Anna Beck, Präsidentin des Verbands (DVG), klagt.', 'Anna Beck: Präsidentin des Verbands'],
	['Anna Beck, Leiterin der Stiftung „Haus am See“, klagt.', 'Anna Beck: Leiterin der Stiftung „Haus am See“'],
	['Anna Beck, Sängerin der deutschen Band Sturm, klagt.', 'Anna Beck: Sängerin der deutschen Band Sturm'],
	['Anna Beck, Ministerin Österreichs, klagt.', 'Anna Beck: Ministerin Österreichs'],
	[
		'Anna Beck, Präsidentin der Hochschule Avon und frühere Leiterin der Schule, klagt.',
		'Anna Beck: Präsidentin der Hochschule Avon',
	],
	['Das sagte Anna Beck, Sprecherin der Polizei am Montag.', 'Anna Beck: Sprecherin der Polizei'],
	['Jens Petersen, Töpfer aus Avon, klagt.', 'Jens Petersen: Töpfer aus Avon'],
	['Jan Holm, Vorsitzender Richter am Amtsgericht, schwieg.', 'Jan Holm: Vorsitzender Richter am Amtsgericht'],
	['Anna Beck, Husumer Bürgermeisterin, klagt.', 'Anna Beck: Husumer Bürgermeisterin'],
	['Jan Holm, Sommer in Avon, ist ein Titel.'],
	['Anna Beck, Tochter des Bürgermeisters, ging.'],
	[
		'Jens Petersen, Vater von zwei Kindern, kam. Jens Petersen ist Leiter der Schule.',
		'Jens Petersen: Leiter der Schule',
	],
	['Anna Beck, Mutter von zwei Kindern, klagt.', 'Anna Beck: Mutter von zwei Kindern'],
	[
		'Anna Beck, Sprecherin des Landesamts für Denkmalpflege und Archäologie im Kreis Nordfriesland, klagt.',
		'Anna Beck: Sprecherin des Landesamts für Denkmalpflege und Archäologie',
	],
	['Anna Beck, Sprecherin von Minister Jan Holm, schwieg.', 'Anna Beck: Sprecherin', 'Jan Holm: Minister'],
	// Before it, a comma between
	['Der Bürgermeister von Avon, Jens Petersen, sagte nichts.', 'Jens Petersen: Bürgermeister von Avon'],
	['Gestern schwieg die Sprecherin der Stiftung, Heike van Laak.', 'Heike van Laak: Sprecherin der Stiftung'],
	['Bei der Feier sprach die neue Leiterin der Schule, Anna Beck, den Gruß.', 'Anna Beck: neue Leiterin der Schule'],
	['Er lobte den Präsidenten des Vereins, Jens Petersen.', 'Jens Petersen: Präsident des Vereins'],
	['Leiterin der Schule ist Anna Beck.', 'Anna Beck: Leiterin der Schule'],
	// In the sentence
	['Anna Beck ist Leiterin der Schule.', 'Anna Beck: Leiterin der Schule'],
	['Anna Beck ist seit 2010 die Leiterin der Schule und wohnt in Avon.', 'Anna Beck: Leiterin der Schule'],
	['Anna Beck arbeitet als Lehrerin in Avon.', 'Anna Beck: Lehrerin in Avon'],
	// Where somebody belongs
	['Das sagte Heike Voss von der Universität Kiel.', 'Heike Voss: Universität Kiel'],
	['Das sagte Heike Voss von der Technischen Universität Avon.', 'Heike Voss: Technische Universität Avon'],
	['Heike Voss vom Verband der Gärtner sagte wenig.', 'Heike Voss: Verband der Gärtner'],
	['Heike Voss vom Institut für Botanik in Avon erklärte, es sei kalt.', 'Heike Voss: Institut für Botanik in Avon'],
	['„Nein“, sagte Heike Voss von SAP.', 'Heike Voss: SAP'],
	['Anna Beck (SPD) stimmte dagegen.', 'Anna Beck: SPD'],
	['Ministerin Anna Beck (SPD) stimmte dagegen.', 'Anna Beck: Ministerin'],
	['Dr. Anna Beck, Leiterin der Klinik, klagt.', 'Anna Beck: Leiterin der Klinik'],
	// The fuller mention tells more
	['Trainer Holm geht. Jan Holm, Trainer der Gäste, packt.', 'Jan Holm: Trainer der Gäste'],
	// What others are, and what is no function
	['Anna Beck, Tochter des Bürgermeisters Jens Petersen, ging.', 'Jens Petersen: Bürgermeister'],
	['Anna Beck, Lehrer Jan Holm und viele Eltern kamen.', 'Jan Holm: Lehrer'],
	['Jan Holm, Lehrer und Eltern kamen.'],
	['Jan Holm, Lehrer, Eltern und Schüler kamen.'],
	['Jan Holm, der Bürgermeister und der Pfarrer kamen.'],
	['Es kamen der Pfarrer, der Leiter der Schule, Jan Holm, Anna Beck und Gäste.'],
	['Anna Beck, die die Schule leitet, klagt.'],
	['Jan Holm, der Lehrer werden will, klagt.'],
	['Jan Holm, der Trainer der Gäste lobte, schwieg.'],
	['Jan Holm, Trainer der Gäste sei er nie gewesen.'],
	['Anna Beck, der Bürgermeister von Avon, sagte nichts.'],
	['Der Bürgermeister von Avon sagte, Jens Petersen, der das hörte, schwieg.'],
	['Das erklärte der Trainer der Gäste, Jan Holm sei krank.'],
	['Der Vater der Schülerin, Anna Beck, klagt.', 'Anna Beck: Schülerin'],
	['Seine Frau, Anna Beck, klagt.'],
	['Franz Assing, ein Mann, der niemals lachte, ging.'],
	['„Hör zu, Jan Holm, Trainer sind teuer“, sagte sie.'],
	['Anna Beck ist keine Leiterin der Schule.'],
	['Anna Beck war im Rathaus.'],
	['Am Abend wurde Anna Beck von der Polizei, wie es hieß, befragt.'],
	['Anna Beck von der Insel Avon klagt.'],
	['Foto: Anna Beck (dpa)'],
];

const ENGLISH: readonly Row[] = [
	// The first word of a sentence may belong to the function
	['Council member Tom Brand voted no.', 'Tom Brand: Council member'],
	['Yesterday chairman Tom Brand voted no.', 'Tom Brand: chairman'],
	// Right before the name
	['Mayor Gareth Trevanion came late.', 'Gareth Trevanion: Mayor'],
	['They met Vice President Gareth Trevanion.', 'Gareth Trevanion: Vice President'],
	['“It is a rare chance,” press secretary Nora Hall said.', 'Nora Hall: press secretary'],
	['Business secretary Mary Beale said no.', 'Mary Beale: Business secretary'],
	['The school will lose head teacher Mary Beale.', 'Mary Beale: head teacher'],
	['They met former mayor Gareth Trevanion.', 'Gareth Trevanion: former mayor'],
	['That is what Labour leader Mary Beale wants.', 'Mary Beale: Labour leader'],
	['Everybody knows the council’s chief executive Mary Beale.', 'Mary Beale: chief executive'],
	['He works for Avon Water CEO Mary Beale.', 'Mary Beale: Avon Water CEO'],
	['Sen. Mary Beale disagreed.', 'Mary Beale: Senator'],
	// Behind it
	['Gareth Trevanion, the mayor of Avon, came late.', 'Gareth Trevanion: mayor of Avon'],
	['Gareth Trevanion, mayor of Avon, came late.', 'Gareth Trevanion: mayor of Avon'],
	['Mary Beale, 43, a teacher at the school, came late.', 'Mary Beale: teacher at the school'],
	['Mary Beale, a teacher who runs the club, came late.', 'Mary Beale: teacher'],
	[
		'Mary Beale, an economist at Avon University’s law school, disagreed.',
		'Mary Beale: economist at Avon University’s law school',
	],
	['Mary Beale, head of policy at the council, disagreed.', 'Mary Beale: head of policy at the council'],
	[
		'Mary Beale, spokeswoman for Mayor Gareth Trevanion, disagreed.',
		'Mary Beale: spokeswoman',
		'Gareth Trevanion: Mayor',
	],
	['Mary Beale, chief executive of Avon Water, disagreed.', 'Mary Beale: chief executive of Avon Water'],
	['Mary Beale, a teacher in St. Ives, disagreed.', 'Mary Beale: teacher in St. Ives'],
	// Before it, a comma between
	['North Avon’s mayor, Gareth Trevanion, came late.', 'Gareth Trevanion: North Avon’s mayor'],
	['The mayor of Avon, Gareth Trevanion, came late.', 'Gareth Trevanion: mayor of Avon'],
	['The council praised the former mayor of Avon, Gareth Trevanion.', 'Gareth Trevanion: former mayor of Avon'],
	['Its chief executive, Mary Beale, came late.', 'Mary Beale: chief executive'],
	// In the sentence
	['Mary Beale is the chief executive of Avon Water.', 'Mary Beale: chief executive of Avon Water'],
	// Where somebody belongs
	['Mary Beale of Avon Council disagreed.', 'Mary Beale: Avon Council'],
	['Avon’s mayor, Gareth Trevanion, came late.', 'Gareth Trevanion: Avon’s mayor'],
	[
		'Mary Beale, a senior fellow at the Avon Institute and a former teacher, disagreed.',
		'Mary Beale: senior fellow at the Avon Institute and a former teacher',
	],
	['Dr. Mary Beale disagreed.'],
	['“No,” said Mary Beale of Avon Council.', 'Mary Beale: Avon Council'],
	['“No,” said Mary Beale, from the University of Avon.', 'Mary Beale: University of Avon'],
	['Former President Ann Marsh came late.', 'Ann Marsh: Former President'],
	['Deputy Mayor Ann Marsh came late.', 'Ann Marsh: Deputy Mayor'],
	// What others are, and what is no function
	['Fans want manager Tom Hall to go.', 'Tom Hall: manager'],
	['Residents blame mayor Tom Hall for it.', 'Tom Hall: mayor'],
	['Documents show chairman Tom Hall was told.', 'Tom Hall: chairman'],
	['Mary Beale, who teaches at the school, came late.'],
	['Mary Beale, daughter of Mayor Gareth Trevanion, came late.', 'Gareth Trevanion: Mayor'],
	['Mary Beale, teacher Owen Marsh and many parents came.', 'Owen Marsh: teacher'],
	['Mary Beale, Owen King and many parents came.'],
	['According to Mary Beale, the head of the school resigned.'],
	['According to Mary Beale, the mayor of Avon resigned on Monday.'],
	['The mayor of Avon said Gareth Trevanion, who heard it, was silent.'],
	['According to the mayor of Avon, Gareth Trevanion resigned.'],
	['His wife, Mary Beale, came late.'],
	['She was a friend Mary Beale never met.'],
	['Trump accused Mary Beale.'],
	['Mary Beale of Avon disagreed.'],
	['Mary Beale, teachers and parents came.'],
];

for (const [lang, rows] of [
	['de', GERMAN],
	['en', ENGLISH],
] as const) {
	describe(`what people are, in ${lang}`, () => {
		for (const [text, ...roles] of rows) it(text, () => assert.deepEqual(rolesIn(text, lang), roles));
	});
}

describe('the role of a speaker', () => {
	const roleOf = (text: string, lang: LanguageId) => readArticle(text, { lang }).speakers.map(({ role }) => role);

	it('is told of names that nothing but their place shows', () => {
		assert.deepEqual(roleOf('„Das reicht“, sagte Malrik Ohnsorg, Leiter der Schule.', 'de'), ['Leiter der Schule']);
		assert.deepEqual(roleOf('“That will do,” said Malkin Orsory, the head of the school.', 'en'), [
			'head of the school',
		]);
	});

	it('is what somebody does, before what they may be called', () => {
		assert.deepEqual(roleOf('Its author, engineer Dr Malkin Orsory, said it was late.', 'en'), ['engineer']);
		assert.deepEqual(roleOf('Its author, engineer Dr. Paula Orsory, said it was late.', 'en'), ['engineer']);
		assert.deepEqual(roleOf('It is late, general secretary Paula Orsory told members.', 'en'), ['general secretary']);
		assert.deepEqual(roleOf('Deputy Mayor Dr Malkin Orsory said it was late.', 'en'), ['Deputy Mayor']);
	});

	it('stands behind the name of a source at the end of a sentence', () => {
		assert.deepEqual(roleOf('It is late, according to Paula Orsory, chief economist at Halden Capital.', 'en'), [
			'chief economist at Halden Capital',
		]);
		assert.notDeepEqual(roleOf('According to Paula Orsory, the head of the school resigned.', 'en'), [
			'head of the school',
		]);
	});

	it('stands before a degree', () => {
		assert.deepEqual(roleOf('„Das reicht“, sagte der Ärztliche Direktor, Prof. Ralf Ohnsorg.', 'de'), [
			'Ärztlicher Direktor',
		]);
		assert.deepEqual(roleOf('„Das reicht“, sagte Jugendwartin Svenja Ohnsorg.', 'de'), ['Jugendwartin']);
	});

	it('lets whoever is called by it be known again', () => {
		const text = 'Jens Petersen, Landrat von Avon, kam mit Jan Holm. „Das reicht“, sagte der Landrat.';
		assert.deepEqual(
			readArticle(text, { lang: 'de' }).speakers.map(({ name, role }) => `${name}: ${role}`),
			['Jens Petersen: Landrat von Avon'],
		);
	});

	it('lets nobody be known again by the body they come from', () => {
		const text = 'Heike Voss von der Universität Kiel sagte wenig. „Wir schließen“, teilte die Universität mit.';
		assert.ok(readArticle(text, { lang: 'de' }).speakers.every(({ name }) => name !== 'Heike Voss'));
	});

	it('leaves what the news knows of somebody before a mere party', () => {
		const [known] = roleOf('„Das reicht“, sagte Olaf Scholz (SPD).', 'de');
		assert.match(known ?? '', /Bundeskanzler/u);
	});
});
