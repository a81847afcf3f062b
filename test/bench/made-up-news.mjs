// Made-up German news of any length: the same seed gives the same text. For measuring only, so sense does not matter,
// but words, names, quotations and lengths of sentences are as mixed as in real copy.

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

const words = (text) => text.trim().split(/\s*,\s*/u);
const GIVEN = words(
	'Anna, Bernd, Clara, Dieter, Elif, Frank, Greta, Henrik, Ines, Jonas, Katrin, Lukas, Maren, Nils, Olga, Peter, Renate, Stefan, Thea, Ulrich, Vera, Walter, Yvonne, Achim, Birgit',
);
const SYLLABLES = words(
	'Hal, Ber, Kra, Lin, Mos, Ner, Ost, Pal, Rei, Sal, Tor, Wel, Zim, Bran, Feld, Grau, Hein, Kes, Lam, Mar, Nag, Ried, Stein, Vog, Wes',
);
const ENDINGS = words('mann, berg, ner, hoff, ert, ling, meier, stedt, bach, feldt, ke, sen, ski, wald, horst, dorf');
const OFFICES = words(
	'Bürgermeister, Ministerin, Sprecherin, Fraktionschef, Abgeordneter, Staatssekretärin, Präsident, Trainerin, Vorstandschef, Gewerkschafterin, Forscherin, Polizeisprecher',
);
const TOWNS = words(
	'Kassel, Rostock, Graz, Luzern, Bremen, Chemnitz, Mainz, Salzburg, Bern, Kiel, Erfurt, Linz, Münster, Potsdam, Basel',
);
const NOUNS = words(
	'der Haushalt, die Brücke, das Gesetz, der Streik, die Ernte, das Abkommen, der Flughafen, die Klinik, das Stadion, der Wald, die Steuer, das Kraftwerk, der Hafen, die Schule, das Urteil, der Bericht, die Wahl, das Museum, der Bahnhof, die Talsperre',
);
const VERBS = words(
	'vertagt, beschlossen, geprüft, abgelehnt, erweitert, geschlossen, verkauft, saniert, verteidigt, untersucht, gefördert, besetzt, geräumt, erneuert',
);
const SAYING = words('sagte, erklärte, betonte, warnte, versicherte, kritisierte, ergänzte, meinte');
const WHEN = words(
	'am Montag, am Dienstagabend, am Mittwoch, in der Nacht, am Freitag, am Wochenende, nach langer Beratung, vor zwei Wochen, im Frühjahr, bis Jahresende',
);
const ASIDES = words(
	'trotz der hohen Kosten, gegen den Willen der Anwohner, mit knapper Mehrheit, ohne weitere Aussprache, unter großem Beifall, wegen der Trockenheit, auf Antrag der Opposition, im Beisein vieler Gäste',
);
const CLAIMS = words(
	'Das ist ein guter Tag für die Region, Wir brauchen jetzt Geduld, Niemand hat damit gerechnet, So kann es nicht weitergehen, Die Zahlen sprechen für sich, Wir werden das prüfen, Das Geld reicht nicht, Es gibt keinen Grund zur Sorge',
);

/** An article of about so many words, with so many different people in it. */
export function madeUpArticle(nWords, { seed = 1, nPeople = Math.max(3, Math.round(nWords / 60)) } = {}) {
	const random = randomFrom(seed);
	const pick = (list) => list[Math.floor(random() * list.length)];
	const people = Array.from({ length: nPeople }, () => ({
		given: pick(GIVEN),
		surname: pick(SYLLABLES) + pick(SYLLABLES).toLowerCase() + pick(ENDINGS),
		office: pick(OFFICES),
	}));
	const noun = () => pick(NOUNS);
	const capital = (text) => text[0].toUpperCase() + text.slice(1);
	const accusative = (text) => text.replace(/^der /u, 'den ');
	const full = ({ office, given, surname }) => `${office} ${given} ${surname}`;
	const sentences = [
		() => `${capital(noun())} in ${pick(TOWNS)} wird ${pick(WHEN)} ${pick(ASIDES)} ${pick(VERBS)}.`,
		(one) => `${full(one)} hat ${accusative(noun())} ${pick(WHEN)} ${pick(VERBS)}.`,
		(one) => `„${pick(CLAIMS)}“, ${pick(SAYING)} ${full(one)} ${pick(WHEN)} in ${pick(TOWNS)}.`,
		(one) => `${one.surname} ${pick(SAYING)}, dass ${noun()} ${pick(ASIDES)} ${pick(VERBS)} werde.`,
		(one) =>
			`Nach Angaben von ${one.given} ${one.surname} wurden dafür ${Math.ceil(random() * 900)} Millionen Euro bereitgestellt.`,
		(one) => `${capital(noun())} sei ${pick(ASIDES)} ${pick(VERBS)} worden, so ${one.surname}: „${pick(CLAIMS)}.“`,
		(one) =>
			`Er habe ${accusative(noun())} immer verteidigt, ${pick(SAYING)} ${one.surname} der Zeitung „${pick(TOWNS)}er Bote“.`,
		() =>
			`Zuvor hatten rund ${Math.ceil(random() * 90)}.000 Menschen in ${pick(TOWNS)} und ${pick(TOWNS)} gegen ${accusative(noun())} protestiert.`,
	];
	const lines = [`${capital(noun())} in ${pick(TOWNS)} ${pick(VERBS)}`];
	let count = 5;
	while (count < nWords) {
		const paragraph = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(sentences)(pick(people))).join(
			' ',
		);
		count += paragraph.split(' ').length;
		lines.push(paragraph);
	}
	return `${lines.join('\n\n')}\n`;
}

const NAVIGATION = words(
	'Zum Inhalt springen, Menü, Startseite, Politik, Sport, Kultur, Abo, Anmelden, Teilen, Drucken, Merken, Kommentare, Anzeige, Impressum, Datenschutz',
);
const LEADS = words('Mehr zum Thema, Das könnte Sie auch interessieren, Lesen Sie auch, Meistgelesen, Aus dem Archiv');

/**
 * A page as pasted, one line break between the lines: fifteen lines, an article, and then teasers without end, every
 * fourth with its text. The lines of such pages outside the article have 40 characters on average.
 */
export function madeUpPage(nLines, { seed = 1 } = {}) {
	const random = randomFrom(seed);
	const pick = (list) => list[Math.floor(random() * list.length)];
	const article = madeUpArticle(1500, { seed }).split('\n').filter(Boolean);
	const texts = madeUpArticle(nLines * 14, { seed: seed + 1 }).split(/(?<=[.“]) |\n+/u);
	const lines = [...NAVIGATION, ...article];
	for (let n = 0; lines.length < nLines; n += 1) {
		const text = texts[n % texts.length] ?? '';
		if (n % 9 === 0) lines.push(pick(LEADS));
		lines.push(text.replace(/[.“”„]/gu, '').slice(0, 70), pick(NAVIGATION), `${1 + (n % 28)}. März 2024`);
		if (n % 4 === 0) lines.push(`${text} ${texts[(n + 7) % texts.length] ?? ''}`);
	}
	return lines.slice(0, nLines).join('\n');
}
