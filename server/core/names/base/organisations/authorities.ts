/** Authorities, courts, leagues of sport, armed groups; the fields are told in `index.ts`. */
export const authorities = `
# Authorities and bodies
Bundesamt für Naturschutz | | | body |
Bundesamt für Strahlenschutz | | | body |
Bundesamt für Soziale Sicherung | | | body |
Bundesamt für Justiz | | | body |
Bundesamt für Güterverkehr | | | body |
Bundesamt für Wirtschaft und Ausfuhrkontrolle | | Bafa | body |
Bundesamt für Bevölkerungsschutz und Katastrophenhilfe | | BBK | body |
Bundesanstalt für Geowissenschaften und Rohstoffe | | | body |
Bundesanstalt für Materialforschung und -prüfung | | | body |
Bundesanstalt für Straßenwesen | | | body |
Bundesinstitut für Arzneimittel und Medizinprodukte | | BfArM | body |
Bundesinstitut für Risikobewertung | | | body |
Bundesinstitut für Bevölkerungsforschung | | | body |
Bundesinstitut für Berufsbildung | | | body |
Bundeszentrale für politische Bildung | | | body |
Bundeszentrale für gesundheitliche Aufklärung | | | body |
Bundesbeauftragter für den Datenschutz | | | body |
Antidiskriminierungsstelle des Bundes | | | body |
Gemeinsamer Bundesausschuss | | | body |
Physikalisch-Technische Bundesanstalt | | | body |
Deutsches Patent- und Markenamt | | | body |
Bundespatentgericht | | | body |
Deutsche Rentenversicherung | | | body |
Deutsche Emissionshandelsstelle | | | body |
Autobahn GmbH | | | body |
Bundesdruckerei | | | body |
Deutscher Ethikrat | | | body |
Deutscher Presserat | | | body |
Monopolkommission | | | body |
Stiftung Preußischer Kulturbesitz | | | body |
Deutsches Historisches Museum | | | body |
Haus der Geschichte | | | body |
Deutsche Nationalbibliothek | | | body |
Staatsbibliothek zu Berlin | | | body |
Staatliche Museen zu Berlin | | | body |
Staatliche Kunstsammlungen Dresden | | | body |
Germanisches Nationalmuseum | | | body |
Deutsches Museum | | | body |
Kunsthistorisches Museum | | | body |
Albertina Wien | | | body |
Leopold Museum | | | body |
Schweizerisches Nationalmuseum | | | body |
Kunsthaus Zürich | | | body |
Fondation Beyeler | | | body |
Bundesdenkmalamt | | | body |
Oesterreichische Nationalbank | | OeNB | body |
Finanzmarktaufsicht | | FMA | body |
Verfassungsgerichtshof | | VfGH | body |
Verwaltungsgerichtshof | | | body |
Oberster Gerichtshof | | OGH | body |
Direktion Staatsschutz und Nachrichtendienst | | DSN | body |
Wirtschafts- und Korruptionsstaatsanwaltschaft | | WKStA | body |
Bundeskriminalamt Wien | | | body |
Arbeitsmarktservice | | AMS | body |
Geosphere Austria | | | body |
Schweizerische Nationalbank | | SNB | body |
Bundesstrafgericht | | | body |
Bundesverwaltungsgericht St. Gallen | | | body |
Bundesamt für Gesundheit | | BAG | body |
Staatssekretariat für Migration | | SEM | body |
Staatssekretariat für Wirtschaft | | | body |
Eidgenössische Finanzmarktaufsicht | | Finma | body |
Eidgenössisches Departement für auswärtige Angelegenheiten | | EDA | body |
Nachrichtendienst des Bundes | | NDB | body |
Fedpol | | | body |
Meteo Schweiz | | | body |
Europäische Behörde für Lebensmittelsicherheit | European Food Safety Authority | EFSA | body |
Europäische Umweltagentur | European Environment Agency | | body |
Europäische Staatsanwaltschaft | European Public Prosecutor’s Office | | body |
Europäischer Auswärtiger Dienst | European External Action Service | | body |
Europäische Bankenaufsicht | European Banking Authority | | body |
Europäische Chemikalienagentur | European Chemicals Agency | | body |
Europäische Agentur für Flugsicherheit | European Union Aviation Safety Agency | EASA | body |
Europäischer Stabilitätsmechanismus | European Stability Mechanism | ESM | body |
Europäische Grundrechteagentur | | | body |
Europäischer Datenschutzausschuss | | | body |
Europäischer Bürgerbeauftragter | | | body |
Europäisches Amt für Betrugsbekämpfung | | | body |
Euratom | | | body |
Benelux-Union | | | body |
Nordischer Rat | Nordic Council | | body |
Arktischer Rat | Arctic Council | | body |
Visegrád-Gruppe | Visegrád Group | | body |
Entwicklungsprogramm der Vereinten Nationen | United Nations Development Programme | UNDP | body |
Bevölkerungsfonds der Vereinten Nationen | United Nations Population Fund | UNFPA | body |
Weltorganisation für geistiges Eigentum | World Intellectual Property Organization | WIPO | body |
Internationale Fernmeldeunion | International Telecommunication Union | ITU | body |
Internationale Seeschifffahrts-Organisation | International Maritime Organization | IMO | body |
Internationale Zivilluftfahrtorganisation | International Civil Aviation Organization | ICAO | body |
Weltpostverein | Universal Postal Union | | body |
Internationale Walfangkommission | International Whaling Commission | | body |
Weltnaturschutzunion | International Union for Conservation of Nature | IUCN | body |
Weltwirtschaftsforum | World Economic Forum | | body |
Münchner Sicherheitskonferenz | Munich Security Conference | | body |
Asiatische Infrastrukturinvestmentbank | Asian Infrastructure Investment Bank | | body |
Afrikanische Entwicklungsbank | African Development Bank | | body |
Interamerikanische Entwicklungsbank | Inter-American Development Bank | | body |
Neue Entwicklungsbank | New Development Bank | | body |
Ostafrikanische Gemeinschaft | East African Community | | body |
Entwicklungsgemeinschaft des Südlichen Afrika | Southern African Development Community | SADC | body |
Organisation für Islamische Zusammenarbeit | Organisation of Islamic Cooperation | | body |
Eurasische Wirtschaftsunion | Eurasian Economic Union | | body |
Mercosur | | | body |
Karibische Gemeinschaft | Caribbean Community | Caricom | body |
Pazifik-Allianz | Pacific Alliance | | body |
Europäischer Fußballverband | | | body |
Internationaler Skiverband | | | body |
Internationaler Leichtathletikverband | | | body |
Weltleichtathletikverband | World Athletics | | body |
Internationaler Schwimmverband | | | body |
Internationales Paralympisches Komitee | International Paralympic Committee | IPC | body |
Deutscher Skiverband | | DSV | body |
Deutscher Handballbund | | DHB | body |
Deutscher Leichtathletik-Verband | | DLV | body |
Deutscher Schwimm-Verband | | | body |
Deutscher Eishockey-Bund | | DEB | body |
Deutscher Basketball Bund | | | body |
Deutscher Tennis Bund | | | body |
Deutscher Ruderverband | | | body |
Deutscher Turner-Bund | | | body |
Deutscher Ringer-Bund | | | body |
Österreichischer Fußball-Bund | | ÖFB | body |
Österreichischer Skiverband | | ÖSV | body |
Österreichisches Olympisches Comité | | | body |
Schweizerischer Fussballverband | | | body |
Swiss Olympic | | | body |
Swiss Ski | | | body |
National Basketball Association | | NBA | body |
National Football League | | NFL | body |
National Hockey League | | NHL | body |
Major League Baseball | | | body |
Major League Soccer | | | body |
Association of Tennis Professionals | | ATP | body |
Women’s Tennis Association | | WTA | body |
Union Cycliste Internationale | | UCI | body |
Internal Revenue Service | | IRS | body |
Department of Justice | | | body |
Department of Defense | | | body |
Department of Homeland Security | | | body |
Department of Energy | | | body |
Federal Communications Commission | | FCC | body |
Federal Emergency Management Agency | | Fema | body |
Customs and Border Protection | | | body |
Transportation Security Administration | | | body |
Defense Intelligence Agency | | | body |
Office of Management and Budget | | | body |
Government Accountability Office | | | body |
Congressional Budget Office | | | body |
Library of Congress | | | body |
Smithsonian Institution | | | body |
National Guard | | | body |
US Marshals Service | | | body |
Bureau of Alcohol, Tobacco, Firearms and Explosives | | | body |
Crown Prosecution Service | | | body |
National Crime Agency | | | body |
Metropolitan Police | | | body |
Home Office | | | body |
Foreign Office | | | body |
House of Commons | | | body |
House of Lords | | | body |
Government Communications Headquarters | | GCHQ | body |
Office for Budget Responsibility | | | body |
Competition and Markets Authority | | | body |
Financial Conduct Authority | | | body |
Conseil d’État | | | body |
Conseil constitutionnel | | | body |
Banque de France | | | body |
Direction générale de la sécurité extérieure | | | body |
Mossos d’Esquadra | | | body |
Policía Nacional | | | body |
Guardia di Finanza | | | body |
Guardia Costiera | | | body |
Carabinieri | | | body |
Banca d’Italia | | | body |
Cortes Generales | | | body |
Folketing | | | body |
Riksbank | | | body |
Sveriges Riksbank | | | body |
Norges Bank | | | body |
Narodowy Bank Polski | | | body |
Föderationsrat | Federation Council | | body |
Roskosmos | Roscosmos | | body |
Rosneft Deutschland | | | body |
Zentralbank der Türkei | | | body |
Volksbefreiungsarmee | People’s Liberation Army | | body |
Nationaler Volkskongress | National People’s Congress | | body |
Kommunistische Partei Vietnams | | | body |
Lok Sabha | | | body |
Rajya Sabha | | | body |
Reserve Bank of India | | | body |
Indian Space Research Organisation | | ISRO | body |
Japan Aerospace Exploration Agency | | Jaxa | body |
Inter-Services Intelligence | | | body |
Royal Canadian Mounted Police | | | body |
Wächterrat | Guardian Council | | body |
Expertenrat | Assembly of Experts | | body |
Al-Aksa-Brigaden | | | body |
Kassam-Brigaden | | | body |
Lashkar-e-Taiba | | | body |
Jaish-e-Mohammed | | | body |
Jemaah Islamiyah | | | body |
Abu Sayyaf | | | body |
Lord’s Resistance Army | | | body |
Volksfront zur Befreiung Palästinas | | | body |
Palästinensische Befreiungsorganisation | Palestine Liberation Organization | PLO | body |
Palästinensische Autonomiebehörde | Palestinian Authority | | body |
Syrische Demokratische Kräfte | Syrian Democratic Forces | SDF | body |
Freie Syrische Armee | Free Syrian Army | | body |
Hajat Tahrir al-Scham | Hayat Tahrir al-Sham | | body |
Sendero Luminoso | | | body |
Cosa Nostra | | | body |
Camorra | | | body |
’Ndrangheta | | | body |
Sinaloa-Kartell | Sinaloa Cartel | | body |
Hells Angels | | | body |
Bandidos | | | body |
Proud Boys | | | body |
Oath Keepers | | | body |
Identitäre Bewegung | | | body |
`;
