/** Media; the fields are told in `index.ts`. */
export const media = `
# Media
ARD | | ARD | media |
Norddeutscher Rundfunk | | NDR | media | Norddeutschen Rundfunk
Westdeutscher Rundfunk | | WDR | media | Westdeutschen Rundfunk
Mitteldeutscher Rundfunk | | MDR | media | Mitteldeutschen Rundfunk
Bayerischer Rundfunk | | BR | media | Bayerischen Rundfunk
Südwestrundfunk | | SWR | media |
Hessischer Rundfunk | | HR | media | Hessischen Rundfunk
Rundfunk Berlin-Brandenburg | | RBB | media |
Saarländischer Rundfunk | | SR | media |
Radio Bremen | | | media |
Deutschlandfunk | | DLF | media |
Deutsche Welle | | DW | media | Deutschen Welle
Österreichischer Rundfunk | Austrian Broadcasting Corporation | ORF | media |
Austria Presse Agentur | Austria Press Agency | APA | media |
Schweizer Radio und Fernsehen | Swiss Radio and Television | SRF | media |
Redaktionsnetzwerk Deutschland | | RND | media |
Frankfurter Allgemeine Zeitung | | FAZ; F.A.Z. | media | Frankfurter Allgemeinen Zeitung
Süddeutsche Zeitung | | SZ | media | Süddeutschen Zeitung
Neue Zürcher Zeitung | | NZZ | media | Neuen Zürcher Zeitung
Tageszeitung | | taz | media |
Funke Mediengruppe | | | media |
Handelsblatt | | | media |
Tagesspiegel | | | media |
Washington Post | | | media |
New York Times | | | media |
Wall Street Journal | | WSJ | media |
Financial Times | | FT | media |
USA Today | | | media |
Guardian | | | media |
Daily Telegraph | | | media |
Daily Mail | | | media |
Le Monde | | | media |
Le Figaro | | | media |
Libération | | | media |
El País | | | media | El Pais
Corriere della Sera | | | media |
La Repubblica | | | media |
Gazeta Wyborcza | | | media |
Haaretz | | | media |
Jerusalem Post | | | media |
Kommersant | | | media |
Nowaja Gaseta | Novaya Gazeta | | media |
Meduza | | | media | Medusa
Tass | TASS | Tass; TASS | media |
Interfax | | | media |
Ria Nowosti | RIA Novosti | | media | RIA Nowosti
Ukrinform | | | media |
Xinhua | | | media |
Global Times | | | media |
Kyodo | | | media |
Yonhap | | | media |
Anadolu | | | media |
Ansa | ANSA | Ansa; ANSA | media |
Bloomberg | | | media |
CNN | | CNN | media |
CNBC | | CNBC | media |
NBC | | NBC | media |
CBS | | CBS | media |
ABC | | ABC | media |
MSNBC | | MSNBC | media |
Fox News | | | media |
BBC | | BBC | media |
Sky News | | | media |
Al-Dschasira | Al Jazeera | | media | Al Jazeera; Al-Jazeera
Al-Arabija | Al Arabiya | | media | Al Arabiya; Al-Arabiya
Russia Today | | RT | media |
Politico | | | media |
Axios | | | media |
Getty Images | | | media |
Keystone-SDA | | | media |
Imago | | | media |
`;
