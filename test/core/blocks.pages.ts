import type { LanguageId } from '../../server/core/model/language.ts';

interface Page {
	readonly name: string;
	readonly lang: LanguageId;
	/** What stands between the lines. */
	readonly gap: '\n' | '\n\n';
	/** One line each: what it is, a bar, the line. */
	readonly lines: string;
}

/** Texts of our own, with what every line of them is. */
export const PAGES: readonly Page[] = [
	{
		name: 'an article that is none but an article',
		lang: 'de',
		gap: '\n\n',
		lines: `
			headline | Kreistag vertagt die Abstimmung über das Krankenhaus
			paragraph | Der Kreistag hat die Abstimmung über das Krankenhaus in Hohenfurt am Montag auf den Herbst vertagt.
			paragraph | „Wir brauchen mehr Zeit“, sagte Landrätin Karla Brandt nach der Sitzung im Kreishaus.
			subhead? | Opposition fordert Gutachten
			paragraph | Die Opposition fordert ein Gutachten, bevor über das Haus mit seinen 120 Betten entschieden wird.
			paragraph | Gespielt wurde auch:
			list? | Hohenfurt – Bad Lahn 3:1
			list? | Altstadt – Neudorf 0:0
			paragraph | Das Ergebnis soll im September vorliegen, teilte der Kreis am Abend mit.
		`,
	},
	{
		name: 'subheads and notes that begin like lines of a page',
		lang: 'de',
		gap: '\n\n',
		lines: `
			headline | Kreistag vertagt die Abstimmung über das Krankenhaus
			paragraph | Der Kreistag hat die Abstimmung über das Krankenhaus in Hohenfurt am Montag auf den Herbst vertagt.
			subhead? | Suche nach einem Standort
			paragraph | „Wir brauchen mehr Zeit“, sagte Landrätin Karla Brandt nach der Sitzung im Kreishaus.
			subhead? | Anzeige gegen den Landrat
			paragraph | Die Opposition fordert ein Gutachten, bevor über das Haus mit seinen 120 Betten entschieden wird.
			subhead? | Haben Sie Fehler gemacht?
			paragraph | Das verneinte Brandt vor den Mitgliedern des Kreistags und verwies auf die Zahlen des Vorjahrs.
			credit | (dpa)
		`,
	},
	{
		name: 'a table of Markdown',
		lang: 'de',
		gap: '\n',
		lines: `
			headline | Kreistag vertagt die Abstimmung über das Krankenhaus
			paragraph | Der Kreistag hat die Abstimmung über das Krankenhaus in Hohenfurt am Montag auf den Herbst vertagt.
			paragraph | | Jahr | Betten |
			list | |------|-------:|
			subhead? | | 2023 | 120 |
			paragraph | Die Opposition fordert ein Gutachten, bevor über das Haus mit seinen 120 Betten entschieden wird.
		`,
	},
	{
		name: 'a press release',
		lang: 'de',
		gap: '\n\n',
		lines: `
			boilerplate:letter | PRESSEMITTEILUNG
			boilerplate:letter | Sperrfrist: 4. Februar, 10 Uhr
			headline | Stadtwerke Hohenfurt senken den Preis für Wärme zum Frühjahr
			paragraph | Die Stadtwerke Hohenfurt senken zum 1. April den Preis für Wärme um zwei Cent je Kilowattstunde.
			paragraph | „Wir geben weiter, was wir sparen“, sagte die Geschäftsführerin Karla Brandt am Montag vor der Presse.
			boilerplate:letter | Pressekontakt:
			boilerplate:letter | Tel.: 0555 123-45
			boilerplate:letter | Abdruck honorarfrei, Belegexemplar erbeten
		`,
	},
	{
		name: 'a text that came by mail',
		lang: 'en',
		gap: '\n\n',
		lines: `
			boilerplate:letter | Sent: Monday, 3 March, 16:02
			boilerplate:letter | Subject: Fwd: ferry story
			headline | Ferry service to the islands will start again after the storm
			paragraph | The ferry service to the islands will start again on Thursday after a week of storms, the harbour said.
			paragraph | “We have missed the boats,” said Ada Weber, who runs the only shop on the largest of the islands.
			boilerplate:letter | Media contact: Karla Brandt, 555 0123
			boilerplate:letter | Sent from my iPhone
		`,
	},
	{
		name: 'the end of a report of a match',
		lang: 'en',
		gap: '\n\n',
		lines: `
			headline | Late goal lifts Hohenfurt over Bad Lahn on opening day
			paragraph | Hohenfurt beat Bad Lahn on Friday night when Ada Weber scored in the last minute of the match.
			paragraph | “I closed my eyes and kicked,” said Weber, who had come on with ten minutes left to play.
			paragraph | UP NEXT: Hohenfurt hosts Neudorf on Saturday at 1:05 p.m.
		`,
	},
	{
		name: 'an article of an agency with its author',
		lang: 'de',
		gap: '\n',
		lines: `
			headline | Kreistag vertagt die Abstimmung über das Krankenhaus
			byline | Von Ada Weber
			paragraph | Der Kreistag hat die Abstimmung über das Krankenhaus in Hohenfurt am Montag auf den Herbst vertagt.
			paragraph | „Wir brauchen mehr Zeit“, sagte Landrätin Karla Brandt nach der Sitzung im Kreishaus.
		`,
	},
	{
		name: 'a page as pasted, single line breaks',
		lang: 'de',
		gap: '\n',
		lines: `
			boilerplate:navigation | Startseite
			boilerplate:navigation | Menü öffnen
			headline | Kreistag vertagt die Abstimmung über das Krankenhaus
			boilerplate:author | Von Ada Weber
			boilerplate:timestamp | Stand: 4. März 2024, 18:30 Uhr
			boilerplate:share-bar | Artikel teilen
			boilerplate:share-bar | Facebook
			boilerplate:share-bar | WhatsApp
			paragraph | Der Kreistag hat die Abstimmung über das Krankenhaus in Hohenfurt am Montag auf den Herbst vertagt.
			caption | Landrätin Karla Brandt spricht am 4. März 2024 im Kreishaus in Hohenfurt.
			credit | Foto: Ben Koch/dpa
			paragraph | „Wir brauchen mehr Zeit“, sagte Landrätin Karla Brandt nach der Sitzung im Kreishaus.
			boilerplate:advertisement | Anzeige
			paragraph | Die Opposition fordert ein Gutachten, bevor über das Haus mit seinen 120 Betten entschieden wird.
			boilerplate:teaser | Lesen Sie auch: Warum Kliniken auf dem Land schließen
			paragraph | Das Ergebnis soll im September vorliegen, teilte der Kreis am Abend mit.
			boilerplate:teaser | Mehr zum Thema
			boilerplate:teaser? | Wie weit der Weg zur nächsten Klinik ist
			boilerplate:comment-form | Kommentare (12)
			boilerplate:comment-form | Schreiben Sie einen Kommentar
			boilerplate:navigation | Impressum
			boilerplate:navigation | Datenschutz
			boilerplate:copyright | © 2024 Hohenfurter Bote
		`,
	},
	{
		name: 'leftover Markdown and HTML',
		lang: 'de',
		gap: '\n\n',
		lines: `
			headline | # Kreistag vertagt die Abstimmung über das Krankenhaus
			boilerplate:other | ![Kreishaus](https://bote.example/kreishaus.jpg)
			paragraph | Der Kreistag hat die Abstimmung über das [Krankenhaus](https://bote.example/klinik) am Montag vertagt.
			boilerplate:teaser | [Lesen Sie auch: Warum Kliniken auf dem Land schließen](https://bote.example/kliniken)
			subhead | ## Opposition fordert Gutachten
			paragraph | Die Opposition fordert ein <b>Gutachten</b>, bevor über das Haus mit seinen 120 Betten entschieden wird.
			boilerplate:other | </div>
		`,
	},
	{
		name: 'an English page as pasted',
		lang: 'en',
		gap: '\n',
		lines: `
			boilerplate:navigation | Skip to content
			boilerplate:navigation | Home
			headline | County puts off vote on the future of its hospital
			boilerplate:author | By Ada Weber
			boilerplate:timestamp | Published March 4, 2024 6:30 pm
			boilerplate:share-bar | Share this article
			paragraph | The county has put off the vote on its hospital until the autumn, a spokesman said on Monday.
			caption | County leader Carla Brand speaks to reporters at the hospital on March 4, 2024.
			credit | Ben Cole | AFP | Getty Images
			paragraph | “We need more time to read the report,” Brand said after the meeting at the town hall.
			boilerplate:advertisement | Advertisement
			boilerplate:teaser | READ MORE: Why hospitals in the country close
			paragraph | The report will be ready in September, the county said in a statement in the evening.
			boilerplate:comment-form | Leave a Reply
			boilerplate:comment-form | Your email address will not be published.
			boilerplate:navigation | Privacy Policy
			boilerplate:copyright | © 2024 Hohenfurt Herald. All rights reserved.
		`,
	},
	{
		name: 'a whole page, fifteen lines before the headline and forty behind the article',
		lang: 'de',
		gap: '\n\n',
		lines: `
			boilerplate:navigation | Zum Hauptinhalt springen
			boilerplate:navigation | Menü öffnen
			boilerplate:navigation | Startseite
			boilerplate:section-label | Politik
			boilerplate:section-label | Wirtschaft
			boilerplate:section-label | Sport
			boilerplate:section-label | Kultur
			boilerplate:paywall | E-Paper
			boilerplate:paywall | Abo
			boilerplate:paywall | Anmelden
			boilerplate:navigation | Suche
			boilerplate:advertisement | Anzeige
			boilerplate:navigation | Startseite | Lokales | Hohenfurt
			boilerplate:navigation | Zurück zur Übersicht
			boilerplate:teaser | Eilmeldung
			headline | Kreistag vertagt die Abstimmung über das Krankenhaus
			boilerplate:author | Ada Weber Redakteurin
			boilerplate:timestamp | Stand: 4. März 2024, 18:30 UhrLesedauer: 3 Minuten
			boilerplate:share-bar | Teilen
			boilerplate:share-bar | Merken
			paragraph | Der Kreistag hat die Abstimmung über das Krankenhaus in Hohenfurt am Montag auf den Herbst vertagt.
			boilerplate:teaser | Video | Landrätin Brandt erklärt den Beschluss
			paragraph | „Wir brauchen mehr Zeit“, sagte Landrätin Karla Brandt nach der Sitzung im Kreishaus.
			boilerplate:notice | An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.
			boilerplate:notice | Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden. Damit können personenbezogene Daten an Dritte gehen.
			paragraph | Die Opposition fordert ein Gutachten, bevor über das Haus mit seinen 120 Betten entschieden wird.
			list | - 120 Betten
			list | - 240 Beschäftigte
			subhead? | Wie es weitergeht
			paragraph | Wie es mit dem Haus weitergeht, soll ein Gutachten im September zeigen, teilte der Kreis am Abend mit.
			boilerplate:author? | Ada Weber ist Redakteurin im Ressort Lokales und schreibt über Kliniken.
			boilerplate:tags | Themen: Krankenhaus, Kreistag
			boilerplate:teaser | Mehr zum Thema
			boilerplate:teaser? | Wie weit der Weg zur nächsten Klinik ist
			boilerplate:teaser? | Warum Hebammen den Kreis verlassen
			boilerplate:teaser | Das könnte Sie auch interessieren
			boilerplate:teaser? | Regen bringt den Fluss zum Steigen
			boilerplate:teaser? | 3. März 2024
			boilerplate:teaser? | Schwimmbad öffnet früher
			boilerplate:teaser | Meistgelesen
			boilerplate:teaser? | Landrätin Brandt im Porträt
			boilerplate:teaser? | Bahn sperrt die Strecke nach Bad Lahn
			boilerplate:newsletter | Unser Newsletter am Morgen
			boilerplate:newsletter | Melden Sie sich jetzt an und erhalten Sie jeden Morgen das Wichtigste in Ihr Postfach.
			boilerplate:newsletter | Ihre E-Mail-Adresse
			boilerplate:comment-form | Kommentare (12)
			boilerplate:comment-form | Schreiben Sie einen Kommentar
			boilerplate:comment-form | Bitte melden Sie sich an, um zu kommentieren.
			boilerplate:comment-form | Netiquette
			boilerplate:share-bar | Facebook
			boilerplate:share-bar | Instagram
			boilerplate:share-bar | YouTube
			boilerplate:navigation | Über uns
			boilerplate:navigation | Kontakt
			boilerplate:navigation | Mediadaten
			boilerplate:navigation | Impressum
			boilerplate:navigation | Datenschutz
			boilerplate:navigation | AGB
			boilerplate:notice | Cookie-Einstellungen
			boilerplate:navigation | Barrierefreiheit
			boilerplate:paywall | Abo kündigen
			boilerplate:navigation | Verträge hier kündigen
			boilerplate:navigation | Nach oben
			boilerplate:copyright | © 2024 Hohenfurter Bote
		`,
	},
	{
		name: 'a live ticker with glued heads',
		lang: 'en',
		gap: '\n',
		lines: `
			headline | Storm cuts off the county: follow the day as it happened
			boilerplate:author? | By Ada Weber
			boilerplate:timestamp | Updated: March 4, 2024 6:30 pm
			boilerplate:share-bar | Share this article
			paragraph | A storm has cut off the county from the coast, and the council told people to stay at home.
			boilerplate:live-ticker | 18:42Ada Weber
			subhead? | Bridge closed until further notice
			paragraph | The bridge over the river will be closed until engineers have looked at it, a spokesman said.
			boilerplate:live-ticker | 17:20KEY EVENT
			subhead? | First trains are running again
			paragraph | The first trains have left the station, the operator said, but they were more than an hour late.
			boilerplate:newsletter | You can unsubscribe from our newsletter at any time, as our privacy policy explains.
			paragraph | The council said it would meet again on Tuesday and decide whether the schools should open.
			boilerplate:teaser | WATCH | Waves break over the sea wall
			paragraph | Nobody has been hurt so far, the police said, and the hospital has seen no more patients than usual.
			boilerplate:comment-form | Leave a Reply
			boilerplate:copyright | © 2024 Hohenfurt Herald. All rights reserved.
		`,
	},
	{
		name: 'quotations set apart',
		lang: 'en',
		gap: '\n\n',
		lines: `
			headline | County puts off vote on the future of its hospital
			paragraph | The county has put off the vote on its hospital until the autumn, a spokesman said on Monday.
			quote-block | > We need more time to read the report.
			paragraph | The report will be ready in September, the county said in a statement in the evening.
			quote-block | — The County (@thecounty) March 4, 2024
			paragraph | Nurses had asked for a decision before the summer, since many of them are leaving for the city.
		`,
	},
	{
		name: 'the times of a live ticker in lines of their own',
		lang: 'de',
		gap: '\n',
		lines: `
			headline | Kreistag stimmt über das Krankenhaus ab: der Tag im Kreishaus
			paragraph | Der Kreistag in Hohenfurt entscheidet heute über das Krankenhaus, und vor dem Kreishaus stehen die Leute.
			paragraph | 18:55
			subhead? | Brandt gewinnt die Abstimmung
			paragraph | Landrätin Karla Brandt hat die Abstimmung gewonnen, das Krankenhaus bleibt mit allen Betten erhalten.
			paragraph | 18:30
			subhead? | Die Stimmen werden gezählt
			paragraph | Die Auszählung der Stimmen hat begonnen, mit einem Ergebnis rechnet der Kreis in einer halben Stunde.
			paragraph | 17.42 Uhr
			subhead? | Eine kurze Rede
			paragraph | „Wir brauchen mehr Zeit“, sagte Landrätin Karla Brandt in ihrer Rede vor den Mitgliedern des Kreistags.
		`,
	},
	{
		name: 'a report of a press office with its place above and its source below',
		lang: 'de',
		gap: '\n',
		lines: `
			headline | Einbruch in das Kreishaus von Hohenfurt
			dateline | Hohenfurt (ots)
			paragraph | Unbekannte sind in der Nacht zum Mittwoch in das Kreishaus eingebrochen und haben zwei Rechner gestohlen.
			paragraph | Termine
			list | 12. März: Ausschuss für Bau, 15 Uhr
			list | 15. März: Kreistag, 17 Uhr
			paragraph | Die Landrätin verweist auf die Polizei, der Kreistag will den Bericht in seiner nächsten Sitzung hören.
			credit | SDA/kam
		`,
	},
	{
		name: 'subheads that buttons say too, with paragraphs that take them up',
		lang: 'de',
		gap: '\n',
		lines: `
			headline | Ein Tag in der Warteschleife
			paragraph | Ich habe am Montag die Schlüssel verloren und danach drei Stunden lang mit Maschinen gesprochen.
			subhead? | Bitte warten
			paragraph | „Bitte warten“, sagte die Stimme, und ich wartete, bis die Sonne hinter dem Kreishaus verschwunden war.
			subhead? | Passwort vergessen
			paragraph | Das Passwort fiel mir nicht ein, und auch der Name meiner ersten Lehrerin half mir an diesem Tag nicht.
		`,
	},
	{
		name: 'subheads that begin like lines of a page',
		lang: 'en',
		gap: '\n',
		lines: `
			headline | Villages fight plan for night flights at Hohenfurt airport
			paragraph | The airport wants to let freight planes land after midnight, and the villages around it have had enough.
			subhead? | Watch: residents fear the noise
			paragraph | That was the title of a leaflet pushed through every door last week, and six hundred people came to the meeting.
			subhead? | Follow the latest craze
			paragraph | Teenagers in the villages have begun to film the planes, and some of the clips have been seen a million times.
			subhead? | Subscribe to the theory
			paragraph | Not everybody does, since the airport says that the new engines are quieter than those of a dishwasher.
		`,
	},
	{
		name: 'the same words where the page speaks',
		lang: 'en',
		gap: '\n',
		lines: `
			headline | Villages fight plan for night flights at Hohenfurt airport
			paragraph | The airport wants to let freight planes land after midnight, and the villages around it have had enough.
			boilerplate:teaser | Watch: Residents tell of sleepless nights
			paragraph | Six hundred people came to the meeting, and most of them had brought their children and their neighbours.
			boilerplate:newsletter | Follow the latest news with us
			paragraph | Not everybody is against it, since the airport says that the new engines are quieter than a dishwasher.
			boilerplate:newsletter | Subscribe to the newsletter
		`,
	},
	{
		name: 'paragraphs in tags of HTML',
		lang: 'de',
		gap: '\n',
		lines: `
			headline | <h1>Kreistag vertagt die Abstimmung über das Krankenhaus</h1>
			paragraph | <p class="lead">Der Kreistag hat die Abstimmung über das Krankenhaus in Hohenfurt am Montag auf den Herbst vertagt.</p>
			paragraph | <p>Die Opposition fordert ein Gutachten, bevor über das Haus mit seinen 120 Betten entschieden wird.</p>
			boilerplate:advertisement | <div class="ad">Anzeige</div>
			paragraph | <p>Das Ergebnis soll im September vorliegen.</p>
		`,
	},
	{
		name: 'a press release with letterhead, sender and contact',
		lang: 'de',
		gap: '\n',
		lines: `
			boilerplate:letter | Pressemitteilung
			boilerplate:letter? | Muster Wärme AG
			boilerplate:letter | Marktstraße 12 | 70565 Hohenfurt
			boilerplate:letter? | Hohenfurt, 4. April 2025
			headline | Muster Wärme AG senkt den Preis für Wärme zum Frühjahr
			list | - Zwei Cent weniger je Kilowattstunde
			list | - Neues Werk geht im Herbst in Betrieb
			paragraph | Die Muster Wärme AG senkt zum 1. Mai den Preis für Wärme um zwei Cent je Kilowattstunde, teilte sie am Freitag mit.
			paragraph | „Wir geben weiter, was wir sparen“, sagte die Vorsitzende Karla Brandt am Freitag vor der Presse.
			boilerplate:letter | Über die Muster Wärme AG
			boilerplate:letter | Die Muster Wärme AG mit Sitz in Hohenfurt liefert seit 1921 Wärme und beschäftigt 450 Menschen an drei Orten.
			boilerplate:letter | Pressekontakt:
			boilerplate:letter | Ben Koch
			boilerplate:letter | Leiter Kommunikation
			boilerplate:letter | Telefon +49 555 1234-0
			boilerplate:letter | presse@muster-waerme.example
		`,
	},
	{
		name: 'an embargo above a report that is about something',
		lang: 'de',
		gap: '\n',
		lines: `
			boilerplate:letter | Sperrfrist: Freitag, 0.00 Uhr
			kicker? | Umfrage
			headline | Die meisten Leute im Kreis wollen das Tempolimit
			paragraph | Die meisten Leute im Kreis wollen ein Tempolimit auf der Autobahn, das ergab eine Umfrage am Freitag.
			subhead? | Über die Autobahn
			paragraph | Die Autobahn hat im Kreis eine lange Geschichte, und über sie wird gestritten, seit es sie gibt.
			credit? | Quelle: Landeswahlleiter
		`,
	},
	{
		name: 'the end of a notice of a museum',
		lang: 'de',
		gap: '\n',
		lines: `
			headline | Das Museum zeigt Leinen und Stoffe aus drei Jahrhunderten
			paragraph | Das Museum in Hohenfurt zeigt von Sonntag an Leinen und Stoffe aus drei Jahrhunderten, teilte es mit.
			subhead? | Über die Ausstellung
			paragraph | Die Ausstellung ist bis zum 30. Juni zu sehen, von Dienstag an und unter www.museum-hohenfurt.example.
		`,
	},
	{
		name: 'what an agency sends around its text',
		lang: 'de',
		gap: '\n',
		lines: `
			boilerplate:letter | bdt0345 4 pl 210 dpa 0812
			headline | Kreistag vertagt die Abstimmung über das Krankenhaus
			byline | Von Ada Weber, dpa
			paragraph | Hohenfurt (dpa) - Der Kreistag hat die Abstimmung über das Krankenhaus am Montag auf den Herbst vertagt.
			paragraph | Die Opposition fordert ein Gutachten, bevor über das Haus mit seinen 120 Betten entschieden wird.
			boilerplate:letter | # dpa-Notizblock
			boilerplate:letter | ## Orte
			boilerplate:letter | * [Kreishaus](Marktstraße 1, 70565 Hohenfurt)
			boilerplate:letter | - Autorin: Ada Weber (Hohenfurt), +49 555 0101, <kreis@dpa.example>
			boilerplate:letter | dpa aw yydd z2 bk
			boilerplate:letter | 121330 Mär 25
		`,
	},
	{
		name: 'a release with its contact above and its sender below',
		lang: 'en',
		gap: '\n',
		lines: `
			boilerplate:letter | PRESS RELEASE
			boilerplate:letter | Contact: Ada Weber, 555-014-2233
			headline | Norwood College names first woman president in its history
			paragraph | Norwood College has named Carla Brand its next president, the board of the college said on Tuesday.
			paragraph | “I am honored,” said Brand, who will start in July and move into the house on the hill with her family.
			boilerplate:letter | About Norwood College
			boilerplate:letter | Norwood College is a college with 1,900 students that was founded in 1871 by two sisters from Boston.
		`,
	},
	{
		name: 'captions below the name of their agency',
		lang: 'en',
		gap: '\n',
		lines: `
			headline | Ferry service to the islands will start again after the storm
			paragraph | The ferry service to the islands will start again on Thursday after a week of storms, the harbour said.
			credit | Getty Images
			caption? | Shelves in the only shop on the largest of the islands were almost empty
			paragraph | “We have missed the boats,” said Ada Weber, who runs the only shop on the largest of the islands.
			credit | Photo: Ben Koch
			subhead? | Islanders wait for diesel
			paragraph | For days there has been no diesel on the islands, and the fire brigade has stopped all of its drills.
		`,
	},
	{
		name: 'a live ticker on a page, its times in lines of their own',
		lang: 'de',
		gap: '\n',
		lines: `
			boilerplate:navigation | Zum Inhalt springen
			boilerplate:navigation | Startseite
			boilerplate:newsletter | Newsletter
			headline | Gemeinderat stimmt über das Hallenbad ab: der Tag im Rathaus
			boilerplate:share-bar | Artikel teilen
			paragraph | Der Gemeinderat in Hohenfurt entscheidet heute über das Hallenbad, und vor dem Rathaus stehen die Leute.
			paragraph | 18:55
			subhead? | Olsen gewinnt die Abstimmung
			paragraph | Bürgermeisterin Karla Olsen setzt sich durch, und das Hallenbad wird im kommenden Winter nicht geschlossen.
			paragraph | 18:30
			subhead? | Es wird ausgezählt
			paragraph | Gezählt wird von Hand, und vor zwanzig Uhr wird nach Auskunft der Verwaltung niemand etwas wissen.
			boilerplate:teaser | Mehr zum Thema
			boilerplate:comment-form | Kommentare
			boilerplate:navigation | Impressum
		`,
	},
	{
		name: 'a release with hours of opening, and an address at its end',
		lang: 'de',
		gap: '\n',
		lines: `
			boilerplate:letter | Medieninformation
			headline | Stadt eröffnet neues Bürgerbüro am Markt
			paragraph | Das neue Bürgerbüro am Markt öffnet am Montag, und die Bürgermeisterin übergibt den Schlüssel um 10 Uhr.
			paragraph | Geöffnet ist:
			list? | Montag bis Freitag: 8 bis 18 Uhr
			list? | Samstag: 9 bis 12 Uhr
			boilerplate:letter | Marktplatz 1, 70565 Hohenfurt
			boilerplate:letter | presse@hohenfurt.example
		`,
	},
	{
		name: 'questions of an interview that speak as pages do',
		lang: 'de',
		gap: '\n',
		lines: `
			headline | Drei Fragen an Karla Brandt
			paragraph | Die Landrätin über den Haushalt, das Krankenhaus und die Pläne des Kreises für das nächste Jahr.
			paragraph | Teilen Sie die Kritik der Opposition?
			paragraph | Nein. Sie kennt die Zahlen.
			paragraph | Folgen Sie damit nicht dem Vorgänger?
			paragraph | Ich folge niemandem.
		`,
	},
	{
		name: 'a paper whose last lines tell where the report and its author come from',
		lang: 'de',
		gap: '\n',
		lines: `
			boilerplate:navigation | Zum Inhalt springen
			boilerplate:paywall | Anmelden
			boilerplate:navigation | Nr. 45/2025
			headline | Kreistag vertagt die Abstimmung über das Krankenhaus
			boilerplate:share-bar | Artikel teilen
			boilerplate:share-bar | BotTalk
			paragraph | Der Kreistag hat die Abstimmung über das Krankenhaus in Hohenfurt am Montag auf den Herbst vertagt.
			paragraph | „Wir brauchen mehr Zeit“, sagte Landrätin Karla Brandt nach der Sitzung im Kreishaus von Hohenfurt.
			boilerplate:teaser | Audio: Das sagen die Ärzte
			paragraph | Die Opposition fordert ein Gutachten, bevor über das Haus mit seinen 120 Betten entschieden wird.
			boilerplate:notice | Mit Agenturmaterial.
			boilerplate:author? | Ada Weber ist Redakteurin im Ressort Politik.
			boilerplate:paywall | Für 0,99 € lesen
			boilerplate:comment-form | Ich möchte einen Leserbrief zum Artikel schreiben
			boilerplate:teaser | Ähnliche:
			boilerplate:navigation | Impressum
		`,
	},
	{
		name: 'a tabloid whose reporters had help',
		lang: 'en',
		gap: '\n',
		lines: `
			boilerplate:navigation | Skip to main content
			boilerplate:notice | Hide message bar
			headline | Council delays the vote on the hospital in Ashmere
			boilerplate:share-bar | Share
			boilerplate:newsletter | Close extra sharing options
			paragraph | The council in Ashmere on Monday delayed the vote on the hospital until the autumn, officials said.
			boilerplate:teaser | SEE MORE: How the hospital lost its doctors
			paragraph | “We need more time,” the mayor, Clara Brandt, said after the meeting in the town hall of Ashmere.
			boilerplate:notice? | Ben Cole contributed reporting from Leeds.
			boilerplate:newsletter | Story saved
			boilerplate:comment-form | Please read our comment policy before commenting.
			boilerplate:navigation | Search for:
			boilerplate:navigation | Privacy Policy
		`,
	},
	{
		name: 'a report whose last lines only speak of such things',
		lang: 'en',
		gap: '\n\n',
		lines: `
			headline | Council delays the vote on the hospital in Ashmere
			paragraph | The council in Ashmere on Monday delayed the vote on the hospital until the autumn, officials said.
			paragraph | “We need more time,” the mayor, Clara Brandt, said after the meeting in the town hall of Ashmere.
			paragraph | They never read the privacy policy.
		`,
	},
	{
		name: 'a short report that goes on behind its boxes',
		lang: 'de',
		gap: '\n',
		lines: `
			boilerplate:navigation | Zum Inhalt springen
			boilerplate:newsletter | Abonnieren
			boilerplate:navigation | Startseite
			headline | Gemeinderat will zweite Abstimmung über die Seilbahn
			boilerplate:timestamp | Publiziert: 21.03.2026, 06:00
			boilerplate:share-bar | Merken
			paragraph | Der Gemeinderat von Grüenbach will die Bevölkerung ein zweites Mal über die Seilbahn abstimmen lassen.
			paragraph | «Wir haben das Projekt überarbeitet», sagte Präsident Urs Zellweger. Die Masten seien nun kürzer.
			boilerplate:advertisement | Werbung
			subhead? | Gegner sprechen von Zwängerei
			paragraph | Die Gegner kündigten Widerstand an. «Ein Nein ist ein Nein», sagte Vreni Ammann. Man prüfe nun eine Beschwerde.
			boilerplate:newsletter | Weitere Newsletter
			boilerplate:paywall | Einloggen
			paragraph | Die Kosten bleiben bei 23 Millionen Franken. Der Kanton übernimmt einen Drittel, wie aus der Botschaft hervorgeht.
			boilerplate:teaser | Mehr zum Thema
			boilerplate:teaser? | Wie Seilbahnen den Verkehr entlasten
			boilerplate:timestamp | Publiziert: 12.03.2026
			boilerplate:comment-form | 15 Kommentare
			boilerplate:navigation | Impressum
		`,
	},
	{
		name: 'lines of the page above its menu, and a list behind a link to another piece',
		lang: 'en',
		gap: '\n',
		lines: `
			boilerplate:navigation | Skip to content
			boilerplate:notice | Watch Now
			boilerplate:navigation? | 1 weather alert and 2 closings
			boilerplate:navigation | Home
			boilerplate:navigation | Local News
			headline | Two hikers found safe after a night on Bald Knob
			boilerplate:timestamp | Published: September 9, 2026 at 6:12 AM EDT
			paragraph | Two hikers who went missing on Bald Knob were found safe on Wednesday morning, the sheriff said.
			paragraph | The two had set out on Tuesday and lost the trail after dark, deputies in Fairmont said later.
			boilerplate:teaser | Read more: Why the trail on Bald Knob was closed
			paragraph | Here is some of what they carried:
			paragraph | They carried a lamp, two blankets and a bottle of water, and they stayed where they were.
			paragraph | Rescuers had been worried about the cold, with frost on the ridge that night, the sheriff said.
			boilerplate:newsletter | Sign up for our newsletter
			boilerplate:navigation | Privacy Policy
		`,
	},
	{
		name: 'captions with their credits, also right below the headline, and notes on what was put right',
		lang: 'de',
		gap: '\n',
		lines: `
			headline | Stadtbad bleibt bis in den Herbst zu
			caption | Leere Becken: Im Stadtbad ruht seit Wochen die Arbeit. Foto: privat
			paragraph | Die Sanierung des Stadtbads verzögert sich weiter, wie die Verwaltung am Donnerstag mitteilte.
			paragraph | Bürgermeisterin Jule Brandhoff sprach von einem Rückschlag. Die Stadt schreibe die Arbeiten neu aus.
			caption | So soll das Bad aussehen. Visualisierung: Büro Kranz
			paragraph | In einer früheren Fassung des Vertrags war von acht Millionen Euro die Rede, sagte Brandhoff.
			boilerplate:notice | Korrektur: In einer früheren Version war von 400 Metern die Rede. Wir haben das berichtigt.
			boilerplate:notice | Diese Meldung wurde am 14.05.2026 im Programm gesendet.
		`,
	},
	{
		name: 'captions with their credits, and notes on what was put right, in English',
		lang: 'en',
		gap: '\n',
		lines: `
			headline | Council scraps bin charges after revolt
			caption | Clara Brandt speaks to residents. (Courtesy: Ashmere Council)
			paragraph | The council in Ashmere has dropped plans to charge residents for their garden waste.
			paragraph | The mayor, Clara Brandt, apologised to residents. An earlier version of the plan had been milder.
			paragraph | The council will now discuss how to fill the gap in its budget at a meeting on March 18.
			boilerplate:notice | This article was amended on 5 March 2026 to correct the number of bins.
			boilerplate:notice | Correction: An earlier version of this story misspelled the name of the mayor.
		`,
	},
	{
		name: 'a live ticker with what matters most above its entries',
		lang: 'de',
		gap: '\n',
		lines: `
			boilerplate:navigation | Zum Inhalt springen
			boilerplate:navigation | Startseite
			boilerplate:section-label | Politik
			headline | Deich bei Altwerder hält, 300 Menschen in Notunterkünften
			boilerplate:author? | Von
			boilerplate:author? | Ada Kröger
			boilerplate:timestamp | 12. März 2026, 14:22 Uhr
			paragraph | Das Hochwasser an der Werre steigt weiter. Helfer füllen Sandsäcke, und die Bahn fährt nicht.
			paragraph | Das Wichtigste in Kürze
			paragraph | Deich bei Altwerder hält
			paragraph | Bahnstrecke gesperrt
			boilerplate:notice | Newsblog aktualisieren
			paragraph | 14:22 Uhr
			subhead? | Deich hält vorerst
			paragraph | Der Deich hält dem Druck nach Angaben des Krisenstabs stand. „Wir sind vorsichtig“, sagte Landrätin Birte Hamm.
			boilerplate:share-bar | Teilen
			paragraph | 13:50 Uhr
			paragraph | Tom Wiesing
			subhead? | Bahn sperrt Strecke
			paragraph | Die Bahn hat die Strecke zwischen Altwerder und Bremke gesperrt. Reisende sollen auf Busse ausweichen.
			boilerplate:share-bar | Teilen
			paragraph | 13:05 Uhr
			subhead? | 300 Menschen in Notunterkünften
			paragraph | In der Sporthalle von Altwerder schlafen seit der Nacht rund 300 Menschen. Es gibt Decken und Suppe.
			boilerplate:notice | Mehr Einträge laden
			boilerplate:notice | Dieses Video wird von YouTube eingebettet. Beim Abspielen werden Daten übertragen.
			boilerplate:teaser | Die Fähren nach Bremke bleiben seit dem Morgen im Hafen. mehr
			boilerplate:navigation | Impressum
		`,
	},
	{
		name: 'the time of publication with stops in it, hours without a day, and an account that is of the report',
		lang: 'en',
		gap: '\n',
		lines: `
			boilerplate:navigation | Skip to main content
			boilerplate:section-label | Royals
			boilerplate:section-label | Shopping
			boilerplate:section-label | Showbiz
			boilerplate:navigation | Home
			headline | Stream service doubles the price of its cheapest plan
			boilerplate:timestamp | April 28 2026, 3:54 p.m.
			boilerplate:share-bar | Share
			paragraph | The stream service Ashflix on Tuesday doubled the price of its cheapest plan, the company said.
			paragraph | Subscribers of the bundle pay the old price, but have to do what the company calls a small step.
			paragraph | The help desk answers on weekdays between these hours, and it takes about ten minutes on the line.
			paragraph | 9.30 a.m. / 7.00 p.m.
			paragraph | “We never wanted this,” Clara Brandt, who leads the company, said in a call with reporters that day.
			boilerplate:navigation | Terms & Conditions
			boilerplate:navigation | Privacy Policy
		`,
	},
];
