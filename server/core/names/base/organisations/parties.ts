/** Parties; the fields are told in `index.ts`. */
export const parties = `
# Parties: Germany, Austria, Switzerland
Christlich Demokratische Union | Christian Democratic Union | CDU | party | Christlich-Demokratische Union
Christlich-Soziale Union | Christian Social Union | CSU | party |
Sozialdemokratische Partei Deutschlands | Social Democratic Party of Germany | SPD | party |
Freie Demokratische Partei | Free Democratic Party | FDP | party | Freie Demokraten
Alternative für Deutschland | Alternative for Germany | AfD | party |
Bündnis 90/Die Grünen | Alliance 90/The Greens | | party | Die Grünen
Bündnis Sahra Wagenknecht | Sahra Wagenknecht Alliance | BSW | party |
Österreichische Volkspartei | Austrian People's Party | ÖVP | party |
Sozialdemokratische Partei Österreichs | Social Democratic Party of Austria | SPÖ | party |
Freiheitliche Partei Österreichs | Freedom Party of Austria | FPÖ | party |
Schweizerische Volkspartei | Swiss People's Party | SVP | party |
# Parties, continued
Die Linke | The Left | | party | Linkspartei; Linke
Freie Wähler | Free Voters | | party | Freien Wähler
Nationaldemokratische Partei Deutschlands | National Democratic Party of Germany | NPD | party |
Südschleswigscher Wählerverband | South Schleswig Voters' Association | SSW | party |
Sozialistische Einheitspartei Deutschlands | Socialist Unity Party | SED | party |
Werteunion | | | party |
Volt | | | party |
Neos | NEOS | Neos; NEOS | party |
Kommunistische Partei Österreichs | Communist Party of Austria | KPÖ | party |
Sozialdemokratische Partei der Schweiz | Social Democratic Party of Switzerland | SP | party |
Grünliberale Partei | Green Liberal Party | GLP | party | Grünliberale
Rassemblement National | National Rally | RN | party |
Front National | National Front | FN | party |
Les Républicains | The Republicans | | party |
La France insoumise | France Unbowed | LFI | party | La France Insoumise
Sozialistische Partei | Socialist Party | PS | party | Parti Socialiste
Labour | | | party | Labour-Partei; Labour Party
Konservative Partei | Conservative Party | | party | Tories
Liberaldemokraten | Liberal Democrats | | party | Lib Dems
Reform UK | | | party |
Scottish National Party | | SNP | party | Schottische Nationalpartei
Sinn Féin | | | party | Sinn Fein
Democratic Unionist Party | | DUP | party |
Fratelli d’Italia | Brothers of Italy | FdI | party | Fratelli d'Italia
Forza Italia | | | party |
Lega | | | party | Lega Nord; Northern League
Partito Democratico | Democratic Party | PD | party |
Fünf-Sterne-Bewegung | Five Star Movement | M5S | party |
Partido Popular | People's Party | PP | party |
Partido Socialista Obrero Español | Spanish Socialist Workers' Party | PSOE | party |
Podemos | | | party |
Sumar | | | party |
Prawo i Sprawiedliwość | Law and Justice | PiS | party | Recht und Gerechtigkeit
Bürgerplattform | Civic Platform | PO | party |
Fidesz | | | party |
Jobbik | | | party |
Syriza | | | party | SYRIZA
Nea Dimokratia | New Democracy | ND | party |
Adalet ve Kalkınma Partisi | Justice and Development Party | AKP | party | Partei für Gerechtigkeit und Entwicklung
Cumhuriyet Halk Partisi | Republican People's Party | CHP | party | Republikanische Volkspartei
Milliyetçi Hareket Partisi | Nationalist Movement Party | MHP | party |
Halkların Demokratik Partisi | Peoples' Democratic Party | HDP | party |
Einiges Russland | United Russia | | party | Geeintes Russland
Likud | | | party |
Fatah | | | party |
Bharatiya Janata Party | | BJP | party |
Afrikanischer Nationalkongress | African National Congress | ANC | party |
Demokratische Partei | Democratic Party | | party | Demokraten
Republikanische Partei | Republican Party | | party | Republikaner
Kommunistische Partei Chinas | Chinese Communist Party | KPCh; CCP | party |
Kuomintang | | KMT | party |
Liberaldemokratische Partei | Liberal Democratic Party | LDP | party |
Sverigedemokraterna | Sweden Democrats | SD | party | Schwedendemokraten
Partij voor de Vrijheid | Party for Freedom | PVV | party |
Volkspartij voor Vrijheid en Democratie | People's Party for Freedom and Democracy | VVD | party |
Vlaams Belang | | | party |
Nieuw-Vlaamse Alliantie | New Flemish Alliance | N-VA | party |
`;
