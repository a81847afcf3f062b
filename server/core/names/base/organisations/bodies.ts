/** International bodies, authorities, associations, services, armed groups, science; the fields are told in `index.ts`. */
export const bodies = `
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
# International bodies, continued
Internationale Organisation für Migration | International Organization for Migration | IOM | body |
Internationale Arbeitsorganisation | International Labour Organization | ILO | body |
Ernährungs- und Landwirtschaftsorganisation | Food and Agriculture Organization | FAO | body |
Weltklimarat | Intergovernmental Panel on Climate Change | IPCC | body |
Weltmeteorologieorganisation | World Meteorological Organization | WMO | body | Weltwetterorganisation
Internationale Energieagentur | International Energy Agency | IEA | body |
Europäische Investitionsbank | European Investment Bank | EIB | body |
Europäische Bank für Wiederaufbau und Entwicklung | European Bank for Reconstruction and Development | EBRD | body |
Europäische Arzneimittel-Agentur | European Medicines Agency | EMA | agency | Europäische Arzneimittelagentur
Europäische Weltraumorganisation | European Space Agency | Esa; ESA | agency | Europäische Raumfahrtagentur
Europäisches Zentrum für die Prävention und die Kontrolle von Krankheiten | European Centre for Disease Prevention and Control | ECDC | agency |
Europol | | | agency |
Interpol | | | agency |
Frontex | | | agency |
Eurostat | | | agency |
Eurojust | | | agency |
Bank für Internationalen Zahlungsausgleich | Bank for International Settlements | BIZ; BIS | body |
Bank of England | | | body |
Bank of Japan | | | body | Bank von Japan
Federal Reserve | | Fed | body | US-Notenbank
Asiatische Entwicklungsbank | Asian Development Bank | ADB | body |
Internationaler Seegerichtshof | International Tribunal for the Law of the Sea | ISGH; ITLOS | court |
Internationaler Sportgerichtshof | Court of Arbitration for Sport | CAS | court |
Organisation für das Verbot chemischer Waffen | Organisation for the Prohibition of Chemical Weapons | OPCW | body |
Organisation Amerikanischer Staaten | Organization of American States | OAS | body |
Westafrikanische Wirtschaftsgemeinschaft | Economic Community of West African States | Ecowas; ECOWAS | body |
Golfkooperationsrat | Gulf Cooperation Council | | body |
Shanghaier Organisation für Zusammenarbeit | Shanghai Cooperation Organisation | SCO; SOZ | body |
Gemeinschaft Unabhängiger Staaten | Commonwealth of Independent States | GUS; CIS | body |
Organisation des Vertrags über kollektive Sicherheit | Collective Security Treaty Organization | OVKS; CSTO | body |
Europäische Freihandelsassoziation | European Free Trade Association | Efta; EFTA | body |
Europäische Volkspartei | European People's Party | EVP; EPP | party |
Europäischer Rechnungshof | European Court of Auditors | | court |
Commonwealth | | | body |
Welthungerhilfe | | | ngo |
Kultusministerkonferenz | Conference of Education Ministers | KMK | body |
Menschenrechtsrat der Vereinten Nationen | UN Human Rights Council | | body | UN-Menschenrechtsrat
Office for the Coordination of Humanitarian Affairs | | OCHA; Ocha | body |
Umweltprogramm der Vereinten Nationen | UN Environment Programme | UNEP; Unep | body |
Fifa | FIFA | Fifa; FIFA | body |
Uefa | UEFA | Uefa; UEFA | body |
Welt-Anti-Doping-Agentur | World Anti-Doping Agency | Wada; WADA | agency |
Nationale Anti-Doping-Agentur | National Anti Doping Agency of Germany | Nada; NADA | agency |
Deutscher Olympischer Sportbund | German Olympic Sports Confederation | DOSB | body |
Deutsche Fußball Liga | German Football League | DFL | body |
Allgemeiner Deutscher Automobil-Club | | ADAC | club |
# German government and administration
Auswärtiges Amt | German Foreign Office | AA | ministry | Auswärtigen Amt; Auswärtigen Amts; Auswärtige Amt
Bundesinnenministerium | German Interior Ministry | BMI | ministry |
Bundesfinanzministerium | German Finance Ministry | BMF | ministry |
Bundesverteidigungsministerium | German Defence Ministry | BMVg | ministry |
Bundeswirtschaftsministerium | German Economy Ministry | | ministry |
Bundesgesundheitsministerium | German Health Ministry | BMG | ministry |
Bundesjustizministerium | German Justice Ministry | BMJ | ministry |
Bundesarbeitsministerium | German Labour Ministry | BMAS | ministry |
Bundesverkehrsministerium | German Transport Ministry | | ministry |
Bundesumweltministerium | German Environment Ministry | | ministry |
Bundesbildungsministerium | German Education Ministry | | ministry |
Bundeskanzleramt | German Chancellery | | ministry | Kanzleramt
Bundespräsidialamt | Office of the German President | | ministry |
Bundestag | | | body | Deutscher Bundestag; Deutschen Bundestag
Bundesrat | | | body |
Bundeswehr | | | agency |
Bundespolizei | German Federal Police | | agency |
Bundesamt für Verfassungsschutz | Federal Office for the Protection of the Constitution | BfV | agency | Verfassungsschutz
Militärischer Abschirmdienst | Military Counterintelligence Service | MAD | agency |
Bundesamt für Sicherheit in der Informationstechnik | Federal Office for Information Security | BSI | agency |
Bundesamt für Migration und Flüchtlinge | Federal Office for Migration and Refugees | Bamf; BAMF | agency |
Bundesagentur für Arbeit | Federal Employment Agency | BA | agency |
Bundesnetzagentur | Federal Network Agency | | agency |
Bundeskartellamt | Federal Cartel Office | | agency |
Bundesanstalt für Finanzdienstleistungsaufsicht | Federal Financial Supervisory Authority | Bafin; BaFin | agency |
Bundesrechnungshof | Federal Court of Auditors | | agency |
Bundesbank | | | body | Deutsche Bundesbank; Deutschen Bundesbank
Umweltbundesamt | Federal Environment Agency | UBA | agency |
Statistisches Bundesamt | Federal Statistical Office | Destatis | agency | Statistischen Bundesamt; Statistischen Bundesamts; Statistische Bundesamt
Paul-Ehrlich-Institut | Paul Ehrlich Institute | PEI | agency |
Ständige Impfkommission | Standing Committee on Vaccination | Stiko; STIKO | body | Ständigen Impfkommission
Deutscher Wetterdienst | German Weather Service | DWD | agency | Deutschen Wetterdienst; Deutschen Wetterdienstes
Technisches Hilfswerk | Federal Agency for Technical Relief | THW | agency | Technischen Hilfswerk
Kraftfahrt-Bundesamt | Federal Motor Transport Authority | KBA | agency |
Eisenbahn-Bundesamt | Federal Railway Authority | EBA | agency |
Luftfahrt-Bundesamt | Federal Aviation Office | LBA | agency |
Bundesstelle für Flugunfalluntersuchung | Federal Bureau of Aircraft Accident Investigation | BFU | agency |
Zollkriminalamt | Customs Criminological Office | ZKA | agency |
Bundesverwaltungsgericht | Federal Administrative Court | | court |
Bundesarbeitsgericht | Federal Labour Court | | court |
Bundessozialgericht | Federal Social Court | | court |
Bundesfinanzhof | Federal Fiscal Court | BFH | court |
Kreditanstalt für Wiederaufbau | | KfW | company |
Gesellschaft für Internationale Zusammenarbeit | German Agency for International Cooperation | GIZ | agency | Deutsche Gesellschaft für Internationale Zusammenarbeit
# Foreign governments, services, armed groups
Weißes Haus | White House | | body | Weißen Haus; Weißen Hauses; Weiße Haus
Pentagon | | | ministry |
Kreml | Kremlin | | body |
Downing Street | | | body |
Élysée-Palast | Élysée Palace | | body | Elysée-Palast; Elysee Palace
US-Außenministerium | US State Department | | ministry |
US-Justizministerium | US Justice Department | | ministry |
US-Verteidigungsministerium | US Defense Department | | ministry |
US-Heimatschutzministerium | US Department of Homeland Security | DHS | ministry |
Repräsentantenhaus | US House of Representatives | | body | US-Repräsentantenhaus
Supreme Court | | | court | Oberster Gerichtshof der USA
Knesset | | | body |
Staatsduma | State Duma | | body | Duma
Sejm | | | body |
Werchowna Rada | Verkhovna Rada | | body |
Rosatom | | | company |
Immigration and Customs Enforcement | | ICE | agency |
Drug Enforcement Administration | | DEA | agency |
Securities and Exchange Commission | | SEC | agency |
Food and Drug Administration | | FDA | agency |
Centers for Disease Control and Prevention | | CDC | agency |
Federal Aviation Administration | | FAA | agency |
National Transportation Safety Board | | NTSB | agency |
Federal Trade Commission | | FTC | agency |
Environmental Protection Agency | | EPA | agency |
National Rifle Association | | NRA | body |
Secret Service | | | agency |
National Oceanic and Atmospheric Administration | | NOAA | agency |
United States Geological Survey | | USGS | agency |
National Health Service | | NHS | agency |
Scotland Yard | | | agency |
MI5 | | | agency |
MI6 | | | agency |
Schin Bet | Shin Bet | | agency | Shin Bet
FSB | | | agency |
GRU | | | agency |
KGB | | | agency |
SBU | | | agency |
Stasi | | | agency | Ministerium für Staatssicherheit
Al-Kaida | al-Qaida | | body | Al Kaida; al-Qaeda
Al-Schabab | al-Shabaab | | body | Al-Shabaab
Boko Haram | | | body |
Huthi | Houthi | | body | Huthis; Houthis
Islamischer Dschihad | Islamic Jihad | | body | Islamischen Dschihad
Arbeiterpartei Kurdistans | Kurdistan Workers' Party | PKK | body |
Revolutionsgarden | Revolutionary Guards | | agency |
Wagner-Gruppe | Wagner Group | | body | Wagner
Rapid Support Forces | | RSF | body |
Revolutionäre Streitkräfte Kolumbiens | Revolutionary Armed Forces of Colombia | Farc; FARC | body |
Irisch-Republikanische Armee | Irish Republican Army | IRA | body |
Euskadi Ta Askatasuna | | Eta; ETA | body |
Rote Armee Fraktion | Red Army Faction | RAF | body | Rote-Armee-Fraktion
Nationalsozialistischer Untergrund | National Socialist Underground | NSU | body |
Ku-Klux-Klan | Ku Klux Klan | | body |
Muslimbruderschaft | Muslim Brotherhood | | body |
# Non-governmental organisations, churches, science
Amnesty International | | | ngo |
Human Rights Watch | | HRW | ngo |
Ärzte ohne Grenzen | Doctors Without Borders | MSF | ngo | Médecins Sans Frontières
Reporter ohne Grenzen | Reporters Without Borders | RSF | ngo |
Greenpeace | | | ngo |
World Wide Fund for Nature | | WWF | ngo |
Bund für Umwelt und Naturschutz Deutschland | Friends of the Earth Germany | BUND | ngo |
Naturschutzbund Deutschland | Nature and Biodiversity Conservation Union | Nabu; NABU | ngo |
Deutsche Umwelthilfe | Environmental Action Germany | DUH | ngo | Deutschen Umwelthilfe
Deutsches Rotes Kreuz | German Red Cross | DRK | ngo | Deutschen Roten Kreuz; Deutsche Rote Kreuz
Transparency International | | | ngo |
Oxfam | | | ngo |
Pro Asyl | | | ngo |
Foodwatch | | | ngo | foodwatch
Save the Children | | | ngo |
Brot für die Welt | | | ngo |
Misereor | | | ngo |
Caritas | | | ngo |
Diakonie | | | ngo |
Arbeiterwohlfahrt | | Awo; AWO | ngo |
Seebrücke | | | ngo |
Sea-Watch | | | ngo |
SOS Humanity | | | ngo |
Fridays for Future | | FFF | ngo |
Letzte Generation | Last Generation | | ngo | Letzten Generation
Extinction Rebellion | | | ngo |
Black Lives Matter | | | ngo |
Pegida | | | body |
WikiLeaks | | | ngo | Wikileaks
Memorial | | | ngo |
Evangelische Kirche in Deutschland | Evangelical Church in Germany | EKD | body | Evangelischen Kirche in Deutschland
Deutsche Bischofskonferenz | German Bishops' Conference | DBK | body | Deutschen Bischofskonferenz
Zentralrat der Juden in Deutschland | Central Council of Jews in Germany | | body | Zentralrat der Juden
Charité | | | company |
Max-Planck-Gesellschaft | Max Planck Society | | body |
Fraunhofer-Gesellschaft | Fraunhofer Society | | body |
Helmholtz-Gemeinschaft | Helmholtz Association | | body |
Deutsches Zentrum für Luft- und Raumfahrt | German Aerospace Center | DLR | agency |
Deutsches Institut für Wirtschaftsforschung | German Institute for Economic Research | DIW | body |
Institut der deutschen Wirtschaft | German Economic Institute | IW | body |
Ifo-Institut | ifo Institute | Ifo; ifo | body |
Institut für Weltwirtschaft | Kiel Institute for the World Economy | IfW | body |
Potsdam-Institut für Klimafolgenforschung | Potsdam Institute for Climate Impact Research | PIK | body |
Stiftung Wissenschaft und Politik | German Institute for International and Security Affairs | SWP | body |
Deutsche Forschungsgemeinschaft | German Research Foundation | DFG | body |
Europäische Organisation für Kernforschung | European Organization for Nuclear Research | Cern; CERN | body |
Forsa | | | company |
Infratest dimap | | | company | Infratest Dimap
YouGov | | | company |
Allensbach | | | company |
# Trade unions and associations
Verdi | | Verdi; ver.di | body | Vereinte Dienstleistungsgewerkschaft
IG Metall | | | body |
Industriegewerkschaft Bergbau, Chemie, Energie | | IG BCE; IGBCE | body |
Gewerkschaft Deutscher Lokomotivführer | German Train Drivers' Union | GDL | body |
Eisenbahn- und Verkehrsgewerkschaft | Railway and Transport Union | EVG | body |
Gewerkschaft der Polizei | Police Trade Union | GdP | body |
Deutsche Polizeigewerkschaft | German Police Union | DPolG | body |
Gewerkschaft Erziehung und Wissenschaft | German Education Union | GEW | body |
Marburger Bund | | | body |
Beamtenbund | | dbb | body |
Bundesverband der Deutschen Industrie | Federation of German Industries | BDI | body |
Bundesvereinigung der Deutschen Arbeitgeberverbände | Confederation of German Employers' Associations | BDA | body |
Deutsche Industrie- und Handelskammer | German Chamber of Commerce and Industry | DIHK | body |
Deutscher Bauernverband | German Farmers' Association | DBV | body | Deutschen Bauernverband
Verband der Automobilindustrie | German Association of the Automotive Industry | VDA | body |
Bundesverband der Energie- und Wasserwirtschaft | German Association of Energy and Water Industries | BDEW | body |
Bitkom | | | body |
Handelsverband Deutschland | German Retail Federation | HDE | body |
Deutscher Hotel- und Gaststättenverband | German Hotel and Restaurant Association | Dehoga; DEHOGA | body |
Verbraucherzentrale Bundesverband | Federation of German Consumer Organisations | vzbv; VZBV | body |
Sozialverband VdK | | VdK | body |
Deutscher Städtetag | Association of German Cities | | body | Deutschen Städtetag; Städtetag
Österreichischer Gewerkschaftsbund | Austrian Trade Union Federation | ÖGB | body |
`;
