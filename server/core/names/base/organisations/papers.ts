/** Papers, agencies and broadcasters; the fields are told in `index.ts`. */
export const papers = `
# Media
3sat | | | media |
Kinderkanal | | Kika | media |
Deutschlandradio | | | media |
Deutschlandfunk Kultur | | | media |
RTL Zwei | | | media |
ProSieben | | | media |
Sat.1 | | | media |
Kabel eins | | | media |
Welt am Sonntag | | | media |
Die Welt | | | media |
Die Zeit | | | media |
Frankfurter Rundschau | | | media |
Berliner Zeitung | | | media |
Berliner Morgenpost | | | media |
Berliner Kurier | | | media |
Neues Deutschland | | | media |
Junge Welt | | | media |
Junge Freiheit | | | media |
Der Freitag | | | media |
Jüdische Allgemeine | | | media |
Rheinische Post | | | media |
Kölner Stadt-Anzeiger | | | media |
Kölnische Rundschau | | | media |
Westdeutsche Allgemeine Zeitung | | WAZ | media |
Westfälische Nachrichten | | | media |
Neue Westfälische | | | media |
Westfalen-Blatt | | | media |
Neue Osnabrücker Zeitung | | NOZ | media |
Hannoversche Allgemeine Zeitung | | HAZ | media |
Braunschweiger Zeitung | | | media |
Weser-Kurier | | | media |
Nordwest-Zeitung | | | media |
Hamburger Abendblatt | | | media |
Hamburger Morgenpost | | | media |
Kieler Nachrichten | | | media |
Lübecker Nachrichten | | | media |
Schleswig-Holsteinischer Zeitungsverlag | | | media |
Ostsee-Zeitung | | | media |
Nordkurier | | | media |
Schweriner Volkszeitung | | | media |
Märkische Allgemeine | | | media |
Märkische Oderzeitung | | | media |
Lausitzer Rundschau | | | media |
Potsdamer Neueste Nachrichten | | | media |
Leipziger Volkszeitung | | | media |
Sächsische Zeitung | | | media |
Dresdner Neueste Nachrichten | | | media |
Freie Presse | | | media |
Mitteldeutsche Zeitung | | | media |
Magdeburger Volksstimme | | | media |
Thüringer Allgemeine | | | media |
Ostthüringer Zeitung | | | media |
Stuttgarter Zeitung | | | media |
Stuttgarter Nachrichten | | | media |
Südwest Presse | | | media |
Schwäbische Zeitung | | | media |
Badische Zeitung | | | media |
Badische Neueste Nachrichten | | | media |
Südkurier | | | media |
Mannheimer Morgen | | | media |
Rhein-Neckar-Zeitung | | | media |
Heilbronner Stimme | | | media |
Reutlinger General-Anzeiger | | | media |
Augsburger Allgemeine | | | media |
Münchner Merkur | | | media |
Nürnberger Nachrichten | | | media |
Passauer Neue Presse | | | media |
Mittelbayerische Zeitung | | | media |
Main-Post | | | media |
Fränkischer Tag | | | media |
Rhein-Zeitung | | | media |
Allgemeine Zeitung Mainz | | | media |
Die Rheinpfalz | | | media |
Saarbrücker Zeitung | | | media |
Trierischer Volksfreund | | | media |
Hessische/Niedersächsische Allgemeine | | HNA | media |
Wiesbadener Kurier | | | media |
Darmstädter Echo | | | media |
Manager Magazin | | | media |
Börsen-Zeitung | | | media |
Lebensmittel Zeitung | | | media |
Brand eins | | | media |
Der Spiegel | | | media |
Der Standard | | | media |
Die Presse | | | media |
Kronen Zeitung | | | media |
Kleine Zeitung | | | media |
Oberösterreichische Nachrichten | | | media |
Salzburger Nachrichten | | | media |
Tiroler Tageszeitung | | | media |
Vorarlberger Nachrichten | | | media |
Wiener Zeitung | | | media |
Tages-Anzeiger | | | media |
Sonntagsblick | | | media |
Basler Zeitung | | | media |
Berner Zeitung | | | media |
Der Bund | | | media |
Luzerner Zeitung | | | media |
St. Galler Tagblatt | | | media |
Aargauer Zeitung | | | media |
Südostschweiz | | | media |
Le Temps | | | media |
Tribune de Genève | | | media |
Neue Luzerner Zeitung | | | media |
Luxemburger Wort | | | media |
Dolomiten | | | media |
Los Angeles Times | | | media |
Chicago Tribune | | | media |
Boston Globe | | | media |
Miami Herald | | | media |
San Francisco Chronicle | | | media |
Philadelphia Inquirer | | | media |
Houston Chronicle | | | media |
Dallas Morning News | | | media |
Baltimore Sun | | | media |
Seattle Times | | | media |
New York Post | | | media |
New York Daily News | | | media |
New York Magazine | | | media |
New Yorker | | | media |
Vanity Fair | | | media |
Rolling Stone | | | media |
National Geographic | | | media |
Scientific American | | | media |
Foreign Affairs | | | media |
Foreign Policy | | | media |
The Atlantic | | | media |
BuzzFeed | | | media |
Huffington Post | | | media |
Business Insider | | | media |
The Verge | | | media |
TechCrunch | | | media |
Breitbart News | | | media |
Newsmax | | | media |
National Public Radio | | NPR | media |
Public Broadcasting Service | | PBS | media |
Voice of America | | | media |
Radio Free Europe | | | media |
Radio Free Asia | | | media |
Associated Press Television News | | | media |
The Times | | | media |
Sunday Times | | | media |
The Observer | | | media |
The Independent | | | media |
Evening Standard | | | media |
Daily Mirror | | | media |
Daily Express | | | media |
Spectator | | | media |
New Statesman | | | media |
Economist | | | media |
Bellingcat | | | media |
Channel 4 | | | media |
Euronews | | | media |
France Télévisions | | | media |
France 24 | | | media |
Radio France Internationale | | RFI | media |
Le Parisien | | | media |
L’Équipe | | | media |
Mediapart | | | media |
Charlie Hebdo | | | media |
Paris Match | | | media |
Ouest-France | | | media |
Les Échos | | | media |
La Stampa | | | media |
Il Sole 24 Ore | | | media |
Il Messaggero | | | media |
Gazzetta dello Sport | | | media |
L’Osservatore Romano | | | media |
El Mundo | | | media |
La Vanguardia | | | media |
Radiotelevisión Española | | | media |
Público | | | media |
De Telegraaf | | | media |
De Volkskrant | | | media |
NRC Handelsblad | | | media |
Algemeen Dagblad | | | media |
De Standaard | | | media |
Le Soir | | | media |
Politiken | | | media |
Jyllands-Posten | | | media |
Berlingske | | | media |
Dagens Nyheter | | | media |
Svenska Dagbladet | | | media |
Aftonbladet | | | media |
Expressen | | | media |
Aftenposten | | | media |
Verdens Gang | | | media |
Helsingin Sanomat | | | media |
Rzeczpospolita | | | media |
Telewizja Polska | | | media |
Lidové noviny | | | media |
Mladá fronta Dnes | | | media |
Denník N | | | media |
Magyar Nemzet | | | media |
Népszabadság | | | media |
Kathimerini | | | media |
Hürriyet | | | media |
Cumhuriyet | | | media |
Milliyet | | | media |
Rossija Sewodnja | Rossiya Segodnya | | media |
Rossija 1 | | | media |
Perwyj kanal | | | media |
Nesawissimaja gaseta | Nezavisimaya Gazeta | | media |
Iswestija | Izvestia | | media |
Komsomolskaja Prawda | Komsomolskaya Pravda | | media |
Rossijskaja Gaseta | Rossiyskaya Gazeta | | media |
Echo Moskwy | Echo of Moscow | | media |
Doschd | | | media |
Ukrajinska Prawda | Ukrainska Pravda | | media |
Kyiv Independent | | | media |
Jedi’ot Acharonot | Yedioth Ahronoth | | media |
Times of Israel | | | media |
Al-Ahram | | | media |
Asharq al-Awsat | | | media |
Al-Manar | | | media |
Press TV | | | media |
Times of India | | | media |
Hindustan Times | | | media |
Press Trust of India | | | media |
The Hindu | | | media |
China Daily | | | media |
South China Morning Post | | | media |
Asahi Shimbun | | | media |
Yomiuri Shimbun | | | media |
Mainichi Shimbun | | | media |
Nikkei | | | media |
Japan Times | | | media |
Korea Herald | | | media |
Taipei Times | | | media |
Straits Times | | | media |
Sydney Morning Herald | | | media |
Folha de São Paulo | | | media |
O Globo | | | media |
La Nación | | | media |
Clarín | | | media |
Globe and Mail | | | media |
Toronto Star | | | media |
Canadian Broadcasting Corporation | | | media |
Australian Broadcasting Corporation | | | media |
Mail & Guardian | | | media |
`;
