/** Heads of international bodies and of central banks; the fields are told in `index.ts`. */
export const international = `
# International bodies
António Guterres | | m | UN-Generalsekretär ab 2017 | UN secretary-general from 2017 | Antonio Guterres | 2026-11
Ban Ki Moon | Ban Ki-moon | m | UN-Generalsekretär 2007–2016 | UN secretary-general 2007–2016 | Ban Ki-moon; Ban | 2026-11
Jens Stoltenberg | | m | Nato-Generalsekretär 2014–2024 | NATO secretary general 2014–2024 | | 2026-11
Mark Rutte | | m | Nato-Generalsekretär ab 2024, niederländischer Ministerpräsident 2010–2024 | NATO secretary general from 2024 | | 2026-11
Charles Michel | | m | EU-Ratspräsident 2019–2024 | European Council president 2019–2024 | | 2026-11
António Costa | | m | EU-Ratspräsident ab 2024, portugiesischer Ministerpräsident 2015–2024 | European Council president from 2024 | Antonio Costa | 2026-11
Josep Borrell | | m | EU-Außenbeauftragter 2019–2024 | EU foreign policy chief 2019–2024 | | 2026-11
Kaja Kallas | | f | EU-Außenbeauftragte ab 2024, estnische Regierungschefin 2021–2024 | EU foreign policy chief from 2024 | | 2026-11
Federica Mogherini | | f | EU-Außenbeauftragte 2014–2019 | EU foreign policy chief 2014–2019 | | 2026-11
Jean-Claude Juncker | | m | EU-Kommissionspräsident 2014–2019 | European Commission president 2014–2019 | | 2026-11
Donald Tusk | | m | polnischer Ministerpräsident ab 2023, EU-Ratspräsident 2014–2019 | Polish prime minister from 2023 | | 2026-11
Roberta Metsola | | f | EU-Parlamentspräsidentin ab 2022 | European Parliament president from 2022 | | 2026-11
Manfred Weber | | m | EVP-Chef, CSU | leader of the European People's Party | | 2026-11
Christine Lagarde | | f | EZB-Präsidentin ab 2019 | ECB president from 2019 | | 2026-11
Kristalina Georgiewa | Kristalina Georgieva | f | IWF-Chefin ab 2019 | IMF managing director from 2019 | | 2026-11
Tedros Adhanom Ghebreyesus | | m | WHO-Generaldirektor ab 2017 | WHO director-general from 2017 | Tedros | 2026-11
Rafael Grossi | | m | IAEA-Generaldirektor ab 2019 | IAEA director general from 2019 | | 2026-11
Karim Khan | | m | Chefankläger des Internationalen Strafgerichtshofs | chief prosecutor of the International Criminal Court | | 2026-11
# International bodies and central banks
Kofi Annan | | m | UN-Generalsekretär 1997–2006 († 2018) | UN secretary-general 1997–2006, died 2018 | | 2026-11
Boutros Boutros-Ghali | | m | UN-Generalsekretär 1992–1996 | UN secretary-general 1992–1996 | | 2026-11
Kurt Waldheim | | m | UN-Generalsekretär und österreichischer Bundespräsident († 2007) | UN secretary-general and Austrian president | | 2026-11
Dag Hammarskjöld | Dag Hammarskjold | m | UN-Generalsekretär 1953–1961 | UN secretary-general 1953–1961 | | 2026-11
Amina Mohammed | | f | stellvertretende UN-Generalsekretärin | UN deputy secretary-general | | 2026-11
Stéphane Dujarric | Stephane Dujarric | m | UN-Sprecher | UN spokesman | Stephane Dujarric | 2026-11
Volker Türk | Volker Turk | m | UN-Hochkommissar für Menschenrechte ab 2022 | UN high commissioner for human rights from 2022 | | 2026-11
Filippo Grandi | | m | UN-Flüchtlingskommissar 2016–2025 | UN refugee chief 2016–2025 | | 2026-11
Martin Griffiths | | m | UN-Nothilfekoordinator 2021–2024 | UN relief chief 2021–2024 | | 2026-11
Tom Fletcher | | m | UN-Nothilfekoordinator ab 2024 | UN relief chief from 2024 | | 2026-11
Mark Lowcock | | m | UN-Nothilfekoordinator 2017–2021 | UN relief chief 2017–2021 | | 2026-11
David Beasley | | m | WFP-Chef 2017–2023 | World Food Programme chief 2017–2023 | | 2026-11
Cindy McCain | | f | WFP-Chefin ab 2023 | World Food Programme chief from 2023 | | 2026-11
Catherine Russell | | f | Unicef-Chefin ab 2022 | UNICEF chief from 2022 | | 2026-11
Henrietta Fore | | f | Unicef-Chefin 2018–2022 | UNICEF chief 2018–2022 | | 2026-11
Audrey Azoulay | | f | Unesco-Generaldirektorin 2017–2025 | UNESCO director-general 2017–2025 | | 2026-11
Irina Bokowa | Irina Bokova | f | Unesco-Generaldirektorin 2009–2017 | UNESCO director-general 2009–2017 | | 2026-11
Staffan de Mistura | | m | UN-Diplomat | UN diplomat | | 2026-11
Geir Pedersen | | m | UN-Sondergesandter für Syrien 2019–2025 | UN envoy for Syria 2019–2025 | | 2026-11
Lakhdar Brahimi | | m | früherer UN-Sondergesandter | former UN envoy | | 2026-11
Hans Grundberg | | m | UN-Sondergesandter für den Jemen | UN envoy for Yemen | | 2026-11
Martin Kobler | | m | deutscher UN-Diplomat | German UN diplomat | | 2026-11
Francesca Albanese | | f | UN-Sonderberichterstatterin | UN special rapporteur | | 2026-11
Inger Andersen | | f | Chefin des UN-Umweltprogramms | UN environment chief | | 2026-11
Simon Stiell | | m | UN-Klimachef ab 2022 | UN climate chief from 2022 | | 2026-11
Christiana Figueres | | f | UN-Klimachefin 2010–2016 | UN climate chief 2010–2016 | | 2026-11
Patricia Espinosa | | f | UN-Klimachefin 2016–2022 | UN climate chief 2016–2022 | | 2026-11
Hoesung Lee | | m | Vorsitzender des Weltklimarats 2015–2023 | IPCC chair 2015–2023 | | 2026-11
Jim Skea | | m | Vorsitzender des Weltklimarats ab 2023 | IPCC chair from 2023 | | 2026-11
Petteri Taalas | | m | WMO-Generalsekretär 2016–2023 | WMO secretary-general 2016–2023 | | 2026-11
Celeste Saulo | | f | WMO-Generalsekretärin ab 2024 | WMO secretary-general from 2024 | | 2026-11
Margaret Chan | | f | WHO-Generaldirektorin 2007–2017 | WHO director-general 2007–2017 | | 2026-11
Hans Kluge | | m | WHO-Regionaldirektor für Europa | WHO regional director for Europe | | 2026-11
Michael Ryan | | m | früherer WHO-Nothilfekoordinator | former WHO emergencies chief | Mike Ryan | 2026-11
Maria van Kerkhove | Maria Van Kerkhove | f | WHO-Epidemiologin | WHO epidemiologist | Maria Van Kerkhove | 2026-11
Yukiya Amano | | m | IAEA-Generaldirektor 2009–2019 († 2019) | IAEA director general 2009–2019 | | 2026-11
Hans Blix | | m | früherer UN-Waffeninspekteur | former UN weapons inspector | | 2026-11
Fatou Bensouda | | f | Chefanklägerin des Internationalen Strafgerichtshofs 2012–2021 | ICC chief prosecutor 2012–2021 | | 2026-11
Luis Moreno Ocampo | | m | Chefankläger des Internationalen Strafgerichtshofs 2003–2012 | ICC chief prosecutor 2003–2012 | Luis Moreno-Ocampo | 2026-11
Carla del Ponte | Carla Del Ponte | f | frühere Chefanklägerin des Jugoslawien-Tribunals | former Yugoslavia tribunal prosecutor | Carla Del Ponte | 2026-11
Serge Brammertz | | m | Ankläger des Jugoslawien-Tribunals | Yugoslavia tribunal prosecutor | | 2026-11
Ngozi Okonjo-Iweala | | f | WTO-Chefin ab 2021 | WTO director-general from 2021 | | 2026-11
Roberto Azevêdo | Roberto Azevedo | m | WTO-Chef 2013–2020 | WTO director-general 2013–2020 | Roberto Azevedo | 2026-11
Pascal Lamy | | m | WTO-Chef 2005–2013 | WTO director-general 2005–2013 | | 2026-11
Ajay Banga | | m | Weltbankpräsident ab 2023 | World Bank president from 2023 | | 2026-11
David Malpass | | m | Weltbankpräsident 2019–2023 | World Bank president 2019–2023 | | 2026-11
Jim Yong Kim | | m | Weltbankpräsident 2012–2019 | World Bank president 2012–2019 | | 2026-11
Robert Zoellick | | m | Weltbankpräsident 2007–2012 | World Bank president 2007–2012 | | 2026-11
Paul Wolfowitz | | m | Weltbankpräsident 2005–2007 | World Bank president 2005–2007 | | 2026-11
Gita Gopinath | | f | Ökonomin, frühere IWF-Vizechefin | economist, former IMF deputy managing director | | 2026-11
Pierre-Olivier Gourinchas | | m | IWF-Chefvolkswirt ab 2022 | IMF chief economist from 2022 | | 2026-11
Mathias Cormann | | m | OECD-Generalsekretär ab 2021 | OECD secretary-general from 2021 | | 2026-11
Ángel Gurría | Angel Gurria | m | OECD-Generalsekretär 2006–2021 | OECD secretary-general 2006–2021 | Angel Gurria | 2026-11
Fatih Birol | | m | Chef der Internationalen Energieagentur | head of the International Energy Agency | | 2026-11
Jean-Claude Trichet | | m | EZB-Präsident 2003–2011 | ECB president 2003–2011 | | 2026-11
Wim Duisenberg | | m | EZB-Präsident 1998–2003 | ECB president 1998–2003 | | 2026-11
Isabel Schnabel | | f | EZB-Direktorin | ECB board member | | 2026-11
Luis de Guindos | | m | EZB-Vizepräsident ab 2018 | ECB vice president from 2018 | | 2026-11
Philip Lane | | m | EZB-Chefvolkswirt | ECB chief economist | | 2026-11
Fabio Panetta | | m | Präsident der italienischen Notenbank | Bank of Italy governor | | 2026-11
Benoît Cœuré | Benoit Coeure | m | früherer EZB-Direktor | former ECB board member | Benoit Coeure | 2026-11
François Villeroy de Galhau | Francois Villeroy de Galhau | m | französischer Notenbankchef | Bank of France governor | Francois Villeroy de Galhau | 2026-11
Klaas Knot | | m | niederländischer Notenbankchef 2011–2025 | Dutch central bank governor 2011–2025 | | 2026-11
Joachim Nagel | | m | Bundesbankpräsident ab 2022 | Bundesbank president from 2022 | | 2026-11
Jens Weidmann | | m | Bundesbankpräsident 2011–2021 | Bundesbank president 2011–2021 | | 2026-11
Axel Weber | | m | Bundesbankpräsident 2004–2011 | Bundesbank president 2004–2011 | | 2026-11
Jörg Asmussen | | m | früherer EZB-Direktor | former ECB board member | | 2026-11
Andrew Bailey | | m | Gouverneur der Bank of England ab 2020 | Bank of England governor from 2020 | | 2026-11
Mervyn King | | m | Gouverneur der Bank of England 2003–2013 | Bank of England governor 2003–2013 | | 2026-11
Thomas Jordan | | m | Präsident der Schweizerischen Nationalbank 2012–2024 | Swiss National Bank chairman 2012–2024 | | 2026-11
Martin Schlegel | | m | Präsident der Schweizerischen Nationalbank ab 2024 | Swiss National Bank chairman from 2024 | | 2026-11
Robert Holzmann | | m | Gouverneur der Österreichischen Nationalbank 2019–2025 | Austrian central bank governor 2019–2025 | | 2026-11
Martin Kocher | | m | Gouverneur der Österreichischen Nationalbank ab 2025 | Austrian central bank governor from 2025 | | 2026-11
Ewald Nowotny | | m | Gouverneur der Österreichischen Nationalbank 2008–2019 | Austrian central bank governor 2008–2019 | | 2026-11
Agustín Carstens | Agustin Carstens | m | BIZ-Chef 2017–2025 | Bank for International Settlements chief 2017–2025 | Agustin Carstens | 2026-11
Raghuram Rajan | | m | Ökonom, früherer indischer Notenbankchef | economist, former Indian central bank governor | | 2026-11
Javier Solana | | m | EU-Außenbeauftragter 1999–2009 | EU foreign policy chief 1999–2009 | | 2026-11
Catherine Ashton | | f | EU-Außenbeauftragte 2009–2014 | EU foreign policy chief 2009–2014 | | 2026-11
George Robertson | | m | Nato-Generalsekretär 1999–2003 | NATO secretary general 1999–2003 | | 2026-11
Jaap de Hoop Scheffer | | m | Nato-Generalsekretär 2004–2009 | NATO secretary general 2004–2009 | | 2026-11
Mircea Geoană | Mircea Geoana | m | stellvertretender Nato-Generalsekretär 2019–2024 | NATO deputy secretary general 2019–2024 | Mircea Geoana | 2026-11
Rob Bauer | | m | Vorsitzender des Nato-Militärausschusses 2021–2025 | NATO military committee chair 2021–2025 | | 2026-11
Oana Lungescu | | f | Nato-Sprecherin 2010–2023 | NATO spokeswoman 2010–2023 | | 2026-11
Helga Schmid | | f | OSZE-Generalsekretärin 2020–2024 | OSCE secretary general 2020–2024 | | 2026-11
Thorbjørn Jagland | Thorbjorn Jagland | m | Generalsekretär des Europarats 2009–2019 | Council of Europe secretary general 2009–2019 | Thorbjorn Jagland; Thorbjörn Jagland | 2026-11
Marija Pejčinović Burić | Marija Pejcinovic Buric | f | Generalsekretärin des Europarats 2019–2024 | Council of Europe secretary general 2019–2024 | Marija Pejcinovic Buric | 2026-11
Dunja Mijatović | Dunja Mijatovic | f | Menschenrechtskommissarin des Europarats 2018–2024 | Council of Europe human rights commissioner 2018–2024 | Dunja Mijatovic | 2026-11
David Sassoli | | m | EU-Parlamentspräsident 2019–2022 († 2022) | European Parliament president 2019–2022 | | 2026-11
Martin Schulz | | m | EU-Parlamentspräsident 2012–2017, früherer SPD-Chef | European Parliament president 2012–2017, former SPD leader | | 2026-11
Hans-Gert Pöttering | | m | EU-Parlamentspräsident 2007–2009 | European Parliament president 2007–2009 | | 2026-11
Johannes Hahn | | m | österreichischer EU-Kommissar 2010–2024 | Austrian European commissioner 2010–2024 | | 2026-11
Günther Oettinger | | m | EU-Kommissar 2010–2019, CDU | European commissioner 2010–2019 | | 2026-11
Ylva Johansson | | f | EU-Innenkommissarin 2019–2024 | European home affairs commissioner 2019–2024 | | 2026-11
Magnus Brunner | | m | EU-Innenkommissar ab 2024 | European migration commissioner from 2024 | | 2026-11
Janez Lenarčič | Janez Lenarcic | m | EU-Kommissar 2019–2024 | European commissioner 2019–2024 | Janez Lenarcic | 2026-11
Olivér Várhelyi | Oliver Varhelyi | m | EU-Kommissar | European commissioner | Oliver Varhelyi | 2026-11
Kadri Simson | | f | EU-Energiekommissarin 2019–2024 | European energy commissioner 2019–2024 | | 2026-11
Marta Kos | | f | EU-Erweiterungskommissarin | European enlargement commissioner | | 2026-11
Ekaterina Sachariewa | Ekaterina Zaharieva | f | EU-Kommissarin | European commissioner | | 2026-11
Henna Virkkunen | | f | EU-Kommissarin | European commissioner | | 2026-11
Michael McGrath | | m | EU-Justizkommissar | European justice commissioner | | 2026-11
Dan Jørgensen | Dan Jorgensen | m | EU-Energiekommissar | European energy commissioner | Dan Jorgensen | 2026-11
Jessika Roswall | | f | EU-Umweltkommissarin | European environment commissioner | | 2026-11
Piotr Serafin | | m | EU-Haushaltskommissar | European budget commissioner | | 2026-11
Emily O’Reilly | Emily O'Reilly | f | EU-Bürgerbeauftragte 2013–2025 | European ombudsman 2013–2025 | Emily O'Reilly | 2026-11
Laura Kövesi | Laura Kovesi | f | Europäische Generalstaatsanwältin | European chief prosecutor | Laura Codruța Kövesi | 2026-11
Fabrice Leggeri | | m | früherer Frontex-Chef | former Frontex chief | | 2026-11
Hans Leijtens | | m | Frontex-Chef ab 2023 | Frontex chief from 2023 | | 2026-11
Mirjana Spoljaric | Mirjana Spoljaric Egger | f | IKRK-Präsidentin ab 2022 | Red Cross president from 2022 | | 2026-11
Peter Maurer | | m | IKRK-Präsident 2012–2022 | Red Cross president 2012–2022 | | 2026-11
Agnès Callamard | Agnes Callamard | f | Generalsekretärin von Amnesty International | Amnesty International secretary general | Agnes Callamard | 2026-11
Kenneth Roth | | m | früherer Chef von Human Rights Watch | former Human Rights Watch chief | Ken Roth | 2026-11
Thomas Bach | | m | IOC-Präsident 2013–2025 | IOC president 2013–2025 | | 2026-11
Kirsty Coventry | | f | IOC-Präsidentin ab 2025 | IOC president from 2025 | | 2026-11
Jacques Rogge | | m | IOC-Präsident 2001–2013 | IOC president 2001–2013 | | 2026-11
Gianni Infantino | | m | Fifa-Präsident ab 2016 | FIFA president from 2016 | | 2026-11
Sepp Blatter | | m | Fifa-Präsident 1998–2015 | FIFA president 1998–2015 | Joseph Blatter; Joseph S. Blatter | 2026-11
Aleksander Čeferin | Aleksander Ceferin | m | Uefa-Präsident ab 2016 | UEFA president from 2016 | Aleksander Ceferin | 2026-11
Michel Platini | | m | Uefa-Präsident 2007–2015 | UEFA president 2007–2015 | | 2026-11
Papst Franziskus | Pope Francis | m | Papst 2013–2025 | pope 2013–2025 | Jorge Mario Bergoglio; Franziskus | 2026-11
Papst Leo | Pope Leo | m | Papst ab 2025 | pope from 2025 | Robert Prevost; Robert Francis Prevost | 2026-11
Papst Benedikt | Pope Benedict | m | Papst 2005–2013 († 2022) | pope 2005–2013, died 2022 | Joseph Ratzinger | 2026-11
Pietro Parolin | | m | Kardinalstaatssekretär | Vatican secretary of state | | 2026-11
Gerhard Ludwig Müller | | m | Kurienkardinal | cardinal | Gerhard Müller | 2026-11
Bartholomäus | Bartholomew | m | Ökumenischer Patriarch | Ecumenical Patriarch | | 2026-11
`;
