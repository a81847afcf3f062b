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
];
