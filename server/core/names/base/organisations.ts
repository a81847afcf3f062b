/** Organisations, one a line: name in German | in English if it differs | short forms, usual first | kind | aliases. */
export const organisations = `
# International bodies
Vereinte Nationen | United Nations | UN; UNO; Uno | body | Vereinten Nationen
Nordatlantikpakt | North Atlantic Treaty Organization | Nato; NATO | body | Nordatlantische Allianz; Nordatlantic Alliance
Europäische Union | European Union | EU | body | Europäischen Union
Europäische Kommission | European Commission | | body | EU-Kommission; Europäischen Kommission
Europäischer Rat | European Council | | body | Europäischen Rat; Europäischen Rats
Europäisches Parlament | European Parliament | | body | Europaparlament; EU-Parlament; Europäischen Parlament
Europarat | Council of Europe | | body |
Europäische Zentralbank | European Central Bank | EZB; ECB | body | Europäischen Zentralbank
Europäischer Gerichtshof | European Court of Justice | EuGH; ECJ | court | Europäischen Gerichtshof
Europäischer Gerichtshof für Menschenrechte | European Court of Human Rights | EGMR; ECHR | court |
Internationaler Währungsfonds | International Monetary Fund | IWF; IMF | body | Internationalen Währungsfonds
Weltbank | World Bank | | body |
Weltgesundheitsorganisation | World Health Organization | WHO | body |
Welthandelsorganisation | World Trade Organization | WTO | body |
Internationale Atomenergie-Organisation | International Atomic Energy Agency | IAEA; IAEO | body | Internationale Atomenergiebehörde
Internationaler Strafgerichtshof | International Criminal Court | IStGH; ICC | court | Internationalen Strafgerichtshof; Weltstrafgericht
Internationaler Gerichtshof | International Court of Justice | IGH; ICJ | court | Internationalen Gerichtshof
Organisation für Sicherheit und Zusammenarbeit in Europa | Organization for Security and Co-operation in Europe | OSZE; OSCE | body |
Organisation für wirtschaftliche Zusammenarbeit und Entwicklung | Organisation for Economic Co-operation and Development | OECD | body |
Organisation erdölexportierender Länder | Organization of the Petroleum Exporting Countries | Opec; OPEC | body |
Weltsicherheitsrat | United Nations Security Council | | body | UN-Sicherheitsrat; UNO-Sicherheitsrat; Uno-Sicherheitsrat; UN Security Council
Kinderhilfswerk der Vereinten Nationen | United Nations Children's Fund | Unicef; UNICEF | body |
Flüchtlingshilfswerk der Vereinten Nationen | UN Refugee Agency | UNHCR | body |
Hilfswerk der Vereinten Nationen für Palästina-Flüchtlinge | UN agency for Palestinian refugees | UNRWA; Unrwa | body |
Organisation der Vereinten Nationen für Bildung, Wissenschaft und Kultur | United Nations Educational, Scientific and Cultural Organization | Unesco; UNESCO | body |
Welternährungsprogramm | World Food Programme | WFP | body |
Internationales Komitee vom Roten Kreuz | International Committee of the Red Cross | IKRK; ICRC | ngo |
Internationales Olympisches Komitee | International Olympic Committee | IOC | body |
Afrikanische Union | African Union | AU | body |
Arabische Liga | Arab League | | body |
Verband südostasiatischer Nationen | Association of Southeast Asian Nations | Asean; ASEAN | body |
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
# German bodies
Bundesverfassungsgericht | Federal Constitutional Court | | court |
Bundesgerichtshof | Federal Court of Justice | BGH | court |
Bundesnachrichtendienst | Federal Intelligence Service | BND | agency |
Bundeskriminalamt | Federal Criminal Police Office | BKA | agency |
Landeskriminalamt | State Criminal Police Office | LKA | agency |
Robert-Koch-Institut | Robert Koch Institute | RKI | agency |
Deutscher Gewerkschaftsbund | German Trade Union Confederation | DGB | body |
Deutscher Fußball-Bund | German Football Association | DFB | body |
Deutsche Presse-Agentur | German Press Agency | dpa | media |
Zweites Deutsches Fernsehen | Second German Television | ZDF | media |
# Agencies and services
Agence France-Presse | | AFP | media |
Associated Press | | AP | media |
Reuters | | | media |
Central Intelligence Agency | | CIA | agency |
Federal Bureau of Investigation | | FBI | agency |
National Security Agency | | NSA | agency |
National Aeronautics and Space Administration | | Nasa; NASA | agency |
Mossad | | | agency |
Hamas | | | body |
Hisbollah | Hezbollah | | body |
Islamischer Staat | Islamic State | IS; ISIS; Isis | body |
Taliban | | | body |
`;
