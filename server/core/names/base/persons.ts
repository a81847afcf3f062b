/** Public persons, one a line: name in German news | in English news if it differs | m or f | role in German | role in English | aliases | checked.
 *
 * `ab 2025`, `from 2025` say when an office began, not whether it is still held.
 * Aliases are other right spellings (`Zelenskyy`); one of a single word stands for the surname (`Xi`).
 * `# two people: A / B` says that two similar names are no slip.
 */
export const persons = `
# Germany: heads of state and government, ministers and party leaders since 2015
Angela Merkel | | f | Bundeskanzlerin 2005–2021 | German chancellor 2005–2021 | | 2026-11
Olaf Scholz | | m | Bundeskanzler 2021–2025 | German chancellor 2021–2025 | | 2026-11
Friedrich Merz | | m | Bundeskanzler ab 2025, CDU-Vorsitzender | German chancellor from 2025 | | 2026-11
Frank-Walter Steinmeier | | m | Bundespräsident ab 2017 | German president from 2017 | | 2026-11
Joachim Gauck | | m | Bundespräsident 2012–2017 | German president 2012–2017 | | 2026-11
Annalena Baerbock | | f | Bundesaußenministerin 2021–2025, Grüne | German foreign minister 2021–2025 | | 2026-11
Heiko Maas | | m | Bundesaußenminister 2018–2021, SPD | German foreign minister 2018–2021 | | 2026-11
Sigmar Gabriel | | m | Bundesaußenminister 2017–2018, früherer SPD-Chef | German foreign minister 2017–2018 | | 2026-11
Johann Wadephul | | m | Bundesaußenminister ab 2025, CDU | German foreign minister from 2025 | | 2026-11
Robert Habeck | | m | Bundeswirtschaftsminister 2021–2025, Grüne | German economy minister 2021–2025 | | 2026-11
Christian Lindner | | m | Bundesfinanzminister 2021–2024, früherer FDP-Chef | German finance minister 2021–2024 | | 2026-11
Boris Pistorius | | m | Bundesverteidigungsminister ab 2023, SPD | German defence minister from 2023 | | 2026-11
Christine Lambrecht | | f | Bundesverteidigungsministerin 2021–2023, SPD | German defence minister 2021–2023 | | 2026-11
Annegret Kramp-Karrenbauer | | f | Bundesverteidigungsministerin 2019–2021, frühere CDU-Chefin | German defence minister 2019–2021 | | 2026-11
Nancy Faeser | | f | Bundesinnenministerin 2021–2025, SPD | German interior minister 2021–2025 | | 2026-11
Horst Seehofer | | m | Bundesinnenminister 2018–2021, früherer CSU-Chef | German interior minister 2018–2021 | | 2026-11
Karl Lauterbach | | m | Bundesgesundheitsminister 2021–2025, SPD | German health minister 2021–2025 | | 2026-11
Jens Spahn | | m | Unionsfraktionschef, Bundesgesundheitsminister 2018–2021 | CDU/CSU parliamentary leader, German health minister 2018–2021 | | 2026-11
Lars Klingbeil | | m | Bundesfinanzminister ab 2025, SPD-Chef | German finance minister from 2025, SPD leader | | 2026-11
Saskia Esken | | f | SPD-Vorsitzende 2019–2025 | SPD co-leader 2019–2025 | | 2026-11
Rolf Mützenich | | m | SPD-Fraktionschef 2019–2025 | SPD parliamentary leader 2019–2025 | | 2026-11
Hubertus Heil | | m | Bundesarbeitsminister 2018–2025, SPD | German labour minister 2018–2025 | | 2026-11
Bärbel Bas | | f | Bundesarbeitsministerin ab 2025, Bundestagspräsidentin 2021–2025, SPD | German labour minister from 2025 | | 2026-11
Julia Klöckner | | f | Bundestagspräsidentin ab 2025, CDU | Bundestag president from 2025 | | 2026-11
Alexander Dobrindt | | m | Bundesinnenminister ab 2025, CSU | German interior minister from 2025 | | 2026-11
Katherina Reiche | | f | Bundeswirtschaftsministerin ab 2025, CDU | German economy minister from 2025 | | 2026-11
Stefanie Hubig | | f | Bundesjustizministerin ab 2025, SPD | German justice minister from 2025 | | 2026-11
Nina Warken | | f | Bundesgesundheitsministerin ab 2025, CDU | German health minister from 2025 | | 2026-11
Karin Prien | | f | Bundesbildungs- und Familienministerin ab 2025, CDU | German education and family minister from 2025 | | 2026-11
Dorothee Bär | | f | Bundesforschungsministerin ab 2025, CSU | German research minister from 2025 | | 2026-11
Patrick Schnieder | | m | Bundesverkehrsminister ab 2025, CDU | German transport minister from 2025 | | 2026-11
Carsten Schneider | | m | Bundesumweltminister ab 2025, SPD | German environment minister from 2025 | | 2026-11
Alois Rainer | | m | Bundeslandwirtschaftsminister ab 2025, CSU | German agriculture minister from 2025 | | 2026-11
Karsten Wildberger | | m | Bundesdigitalminister ab 2025 | German digital minister from 2025 | | 2026-11
Reem Alabali-Radovan | Reem Alabali Radovan | f | Bundesentwicklungsministerin ab 2025, SPD | German development minister from 2025 | Reem Alabali Radovan | 2026-11
Verena Hubertz | | f | Bundesbauministerin ab 2025, SPD | German housing minister from 2025 | | 2026-11
Thorsten Frei | | m | Kanzleramtschef ab 2025, CDU | head of the German chancellery from 2025 | | 2026-11
Carsten Linnemann | | m | CDU-Generalsekretär | CDU secretary general | | 2026-11
Markus Söder | | m | bayerischer Ministerpräsident ab 2018, CSU-Chef | Bavarian premier from 2018, CSU leader | | 2026-11
Alice Weidel | | f | AfD-Chefin | AfD co-leader | | 2026-11
Tino Chrupalla | | m | AfD-Chef | AfD co-leader | | 2026-11
Alexander Gauland | | m | AfD-Ehrenvorsitzender | AfD honorary chairman | | 2026-11
Jörg Meuthen | | m | AfD-Chef bis 2022 | AfD co-leader until 2022 | | 2026-11
Frauke Petry | | f | frühere AfD-Chefin | former AfD leader | | 2026-11
Björn Höcke | | m | AfD-Politiker, Thüringen | AfD politician in Thuringia | | 2026-11
Sahra Wagenknecht | | f | Gründerin des BSW | founder of the BSW party | | 2026-11
Janine Wissler | | f | frühere Linken-Chefin | former Left party leader | | 2026-11
Katja Kipping | | f | frühere Linken-Chefin | former Left party leader | | 2026-11
Gregor Gysi | | m | Linken-Politiker | Left party politician | | 2026-11
Dietmar Bartsch | | m | Linken-Politiker | Left party politician | | 2026-11
Heidi Reichinnek | | f | Linken-Fraktionschefin | Left party parliamentary leader | | 2026-11
Ines Schwerdtner | | f | Linken-Chefin | Left party co-leader | | 2026-11
Jan van Aken | | m | Linken-Politiker | Left party politician | | 2026-11
Ricarda Lang | | f | Grünen-Chefin 2022–2024 | Greens co-leader 2022–2024 | | 2026-11
Omid Nouripour | | m | Grünen-Chef 2022–2024 | Greens co-leader 2022–2024 | | 2026-11
Cem Özdemir | | m | Grünen-Politiker, Bundeslandwirtschaftsminister 2021–2025 | Greens politician, German agriculture minister 2021–2025 | Cem Oezdemir | 2026-11
Katrin Göring-Eckardt | | f | Grünen-Politikerin | Greens politician | | 2026-11
Franziska Brantner | | f | Grünen-Chefin | Greens co-leader | | 2026-11
Felix Banaszak | | m | Grünen-Chef | Greens co-leader | | 2026-11
Katharina Dröge | | f | Grünen-Fraktionschefin | Greens parliamentary leader | | 2026-11
Britta Haßelmann | | f | Grünen-Fraktionschefin | Greens parliamentary leader | Britta Hasselmann | 2026-11
Christian Dürr | | m | FDP-Politiker | FDP politician | | 2026-11
Marco Buschmann | | m | Bundesjustizminister 2021–2024, FDP | German justice minister 2021–2024 | | 2026-11
Volker Wissing | | m | Bundesverkehrsminister 2021–2025 | German transport minister 2021–2025 | | 2026-11
Marie-Agnes Strack-Zimmermann | | f | FDP-Politikerin | FDP politician | | 2026-11
Wolfgang Schäuble | | m | früherer Bundesfinanzminister und Bundestagspräsident, CDU († 2023) | former German finance minister, died 2023 | Wolfgang Schaeuble | 2026-11
Ursula von der Leyen | | f | EU-Kommissionspräsidentin ab 2019 | European Commission president from 2019 | | 2026-11
Armin Laschet | | m | früherer CDU-Chef und Ministerpräsident von Nordrhein-Westfalen | former CDU leader | | 2026-11
# Austria and Switzerland
Alexander Van der Bellen | | m | österreichischer Bundespräsident ab 2017 | Austrian president from 2017 | | 2026-11
Sebastian Kurz | | m | österreichischer Bundeskanzler 2017–2019 und 2020–2021, ÖVP | former Austrian chancellor | | 2026-11
Karl Nehammer | | m | österreichischer Bundeskanzler 2021–2025, ÖVP | Austrian chancellor 2021–2025 | | 2026-11
Christian Stocker | | m | österreichischer Bundeskanzler ab 2025, ÖVP | Austrian chancellor from 2025 | | 2026-11
Alexander Schallenberg | | m | früherer österreichischer Außenminister, ÖVP | former Austrian foreign minister | | 2026-11
Herbert Kickl | | m | FPÖ-Chef | Austrian Freedom Party leader | | 2026-11
Heinz-Christian Strache | | m | früherer FPÖ-Chef | former Austrian Freedom Party leader | | 2026-11
Andreas Babler | | m | österreichischer Vizekanzler ab 2025, SPÖ-Chef | Austrian vice-chancellor from 2025 | | 2026-11
Beate Meinl-Reisinger | | f | österreichische Außenministerin ab 2025, Neos-Chefin | Austrian foreign minister from 2025 | | 2026-11
Werner Kogler | | m | österreichischer Vizekanzler 2020–2025, Grüne | Austrian vice-chancellor 2020–2025 | | 2026-11
Ignazio Cassis | | m | Schweizer Bundesrat, Außenminister | Swiss foreign minister | | 2026-11
Viola Amherd | | f | Schweizer Bundesrätin 2019–2025 | Swiss federal councillor 2019–2025 | | 2026-11
Karin Keller-Sutter | | f | Schweizer Bundesrätin | Swiss federal councillor | | 2026-11
Alain Berset | | m | Generalsekretär des Europarats ab 2024, Schweizer Bundesrat 2012–2023 | Council of Europe secretary general from 2024 | | 2026-11
# United States
Joe Biden | | m | US-Präsident 2021–2025 | US president 2021–2025 | Joseph Biden | 2026-11
Donald Trump | | m | US-Präsident 2017–2021 und ab 2025 | US president 2017–2021 and from 2025 | | 2026-11
Barack Obama | | m | US-Präsident 2009–2017 | US president 2009–2017 | | 2026-11
Kamala Harris | | f | US-Vizepräsidentin 2021–2025 | US vice president 2021–2025 | | 2026-11
JD Vance | | m | US-Vizepräsident ab 2025 | US vice president from 2025 | J. D. Vance; J.D. Vance | 2026-11
Mike Pence | | m | US-Vizepräsident 2017–2021 | US vice president 2017–2021 | | 2026-11
Antony Blinken | | m | US-Außenminister 2021–2025 | US secretary of state 2021–2025 | | 2026-11
Mike Pompeo | | m | US-Außenminister 2018–2021 | US secretary of state 2018–2021 | | 2026-11
Rex Tillerson | | m | US-Außenminister 2017–2018 | US secretary of state 2017–2018 | | 2026-11
John Kerry | | m | US-Außenminister 2013–2017 | US secretary of state 2013–2017 | | 2026-11
Hillary Clinton | | f | US-Außenministerin 2009–2013 | US secretary of state 2009–2013 | | 2026-11
Marco Rubio | | m | US-Außenminister ab 2025 | US secretary of state from 2025 | | 2026-11
Lloyd Austin | | m | US-Verteidigungsminister 2021–2025 | US defense secretary 2021–2025 | | 2026-11
Pete Hegseth | | m | US-Verteidigungsminister ab 2025 | US defense secretary from 2025 | | 2026-11
Janet Yellen | | f | US-Finanzministerin 2021–2025 | US treasury secretary 2021–2025 | | 2026-11
Scott Bessent | | m | US-Finanzminister ab 2025 | US treasury secretary from 2025 | | 2026-11
Jake Sullivan | | m | Nationaler Sicherheitsberater der USA 2021–2025 | US national security adviser 2021–2025 | | 2026-11
Jen Psaki | | f | Sprecherin des Weißen Hauses 2021–2022 | White House press secretary 2021–2022 | | 2026-11
Karine Jean-Pierre | | f | Sprecherin des Weißen Hauses 2022–2025 | White House press secretary 2022–2025 | | 2026-11
Karoline Leavitt | | f | Sprecherin des Weißen Hauses ab 2025 | White House press secretary from 2025 | | 2026-11
Ned Price | | m | früherer Sprecher des US-Außenministeriums | former US State Department spokesman | | 2026-11
Wendy Sherman | | f | US-Vizeaußenministerin 2021–2023 | US deputy secretary of state 2021–2023 | | 2026-11
Victoria Nuland | | f | frühere US-Spitzendiplomatin | former senior US diplomat | | 2026-11
Mark Milley | | m | früherer US-Generalstabschef | former chairman of the US Joint Chiefs of Staff | | 2026-11
Nancy Pelosi | | f | frühere Vorsitzende des US-Repräsentantenhauses | former US House speaker | | 2026-11
Mitch McConnell | | m | republikanischer US-Senator | Republican US senator | | 2026-11
Chuck Schumer | | m | demokratischer US-Senator | Democratic US senator | | 2026-11
Kevin McCarthy | | m | Vorsitzender des US-Repräsentantenhauses 2023 | US House speaker in 2023 | | 2026-11
Mike Johnson | | m | Vorsitzender des US-Repräsentantenhauses ab 2023 | US House speaker from 2023 | | 2026-11
Bernie Sanders | | m | US-Senator | US senator | | 2026-11
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
# Russia, Ukraine, Belarus
Wladimir Putin | Vladimir Putin | m | russischer Präsident | Russian president | | 2026-11
Sergej Lawrow | Sergei Lavrov | m | russischer Außenminister ab 2004 | Russian foreign minister from 2004 | Sergey Lavrov; Sergei Lawrow | 2026-11
Dmitri Peskow | Dmitry Peskov | m | Kremlsprecher | Kremlin spokesman | Dmitrij Peskow; Dmitri Peskov | 2026-11
Maria Sacharowa | Maria Zakharova | f | Sprecherin des russischen Außenministeriums | Russian foreign ministry spokeswoman | | 2026-11
Sergej Schoigu | Sergei Shoigu | m | russischer Verteidigungsminister 2012–2024 | Russian defence minister 2012–2024 | Sergey Shoigu; Sergei Schoigu | 2026-11
Sergej Rjabkow | Sergei Ryabkov | m | russischer Vizeaußenminister | Russian deputy foreign minister | Sergey Ryabkov; Sergei Rjabkow | 2026-11
Dmitri Medwedew | Dmitry Medvedev | m | russischer Präsident 2008–2012 | Russian president 2008–2012 | Dmitrij Medwedew; Dmitri Medvedev | 2026-11
Michail Mischustin | Mikhail Mishustin | m | russischer Ministerpräsident ab 2020 | Russian prime minister from 2020 | | 2026-11
Alexej Nawalny | Alexei Navalny | m | russischer Oppositionspolitiker († 2024) | Russian opposition leader, died 2024 | Alexey Navalny; Alexei Nawalny | 2026-11
Jewgeni Prigoschin | Yevgeny Prigozhin | m | Chef der Wagner-Gruppe († 2023) | Wagner group leader, died 2023 | Jewgenij Prigoschin; Yevgeni Prigozhin | 2026-11
Wolodymyr Selenskyj | Volodymyr Zelensky | m | ukrainischer Präsident ab 2019 | Ukrainian president from 2019 | Wolodymyr Selenski; Wolodymyr Selenskij; Volodymyr Zelenskyy; Volodymyr Zelenskiy; Zelenskyy; Zelenskiy; Selenski; Selenskij | 2026-11
Dmytro Kuleba | | m | ukrainischer Außenminister 2020–2024 | Ukrainian foreign minister 2020–2024 | | 2026-11
Petro Poroschenko | Petro Poroshenko | m | ukrainischer Präsident 2014–2019 | Ukrainian president 2014–2019 | | 2026-11
Vitali Klitschko | | m | Bürgermeister von Kiew | mayor of Kyiv | Vitaliy Klitschko | 2026-11
Andrij Jermak | Andriy Yermak | m | früherer Leiter des ukrainischen Präsidentenbüros | former Ukrainian presidential chief of staff | | 2026-11
Denys Schmyhal | Denys Shmyhal | m | ukrainischer Ministerpräsident 2020–2025 | Ukrainian prime minister 2020–2025 | | 2026-11
Olexij Resnikow | Oleksii Reznikov | m | ukrainischer Verteidigungsminister 2021–2023 | Ukrainian defence minister 2021–2023 | Oleksij Resnikow; Oleksiy Reznikov | 2026-11
Andrij Melnyk | Andriy Melnyk | m | ukrainischer Diplomat, Botschafter in Deutschland bis 2022 | Ukrainian diplomat | | 2026-11
Alexander Lukaschenko | Alexander Lukashenko | m | belarussischer Machthaber ab 1994 | Belarusian leader from 1994 | Alexandr Lukaschenko; Alyaksandr Lukashenka | 2026-11
Swetlana Tichanowskaja | Sviatlana Tsikhanouskaya | f | belarussische Oppositionsführerin | Belarusian opposition leader | Swjatlana Zichanouskaja; Svetlana Tikhanovskaya | 2026-11
# France, Britain, Italy and others
Emmanuel Macron | | m | französischer Präsident ab 2017 | French president from 2017 | | 2026-11
François Hollande | | m | französischer Präsident 2012–2017 | French president 2012–2017 | Francois Hollande | 2026-11
Marine Le Pen | | f | französische Rechtspopulistin | French far-right leader | | 2026-11
Jean-Yves Le Drian | | m | französischer Außenminister 2017–2022 | French foreign minister 2017–2022 | | 2026-11
Boris Johnson | | m | britischer Premierminister 2019–2022 | British prime minister 2019–2022 | | 2026-11
Theresa May | | f | britische Premierministerin 2016–2019 | British prime minister 2016–2019 | | 2026-11
David Cameron | | m | britischer Premierminister 2010–2016 | British prime minister 2010–2016 | | 2026-11
Rishi Sunak | | m | britischer Premierminister 2022–2024 | British prime minister 2022–2024 | | 2026-11
Liz Truss | | f | britische Premierministerin 2022 | British prime minister in 2022 | | 2026-11
Keir Starmer | | m | britischer Premierminister ab 2024 | British prime minister from 2024 | | 2026-11
Mario Draghi | | m | italienischer Ministerpräsident 2021–2022, EZB-Präsident 2011–2019 | Italian prime minister 2021–2022, former ECB president | | 2026-11
Giorgia Meloni | | f | italienische Ministerpräsidentin ab 2022 | Italian prime minister from 2022 | | 2026-11
Pedro Sánchez | | m | spanischer Ministerpräsident ab 2018 | Spanish prime minister from 2018 | Pedro Sanchez | 2026-11
Viktor Orbán | | m | ungarischer Ministerpräsident ab 2010 | Hungarian prime minister from 2010 | Viktor Orban | 2026-11
Andrzej Duda | | m | polnischer Präsident 2015–2025 | Polish president 2015–2025 | | 2026-11
Karol Nawrocki | | m | polnischer Präsident ab 2025 | Polish president from 2025 | | 2026-11
Mateusz Morawiecki | | m | polnischer Ministerpräsident 2017–2023 | Polish prime minister 2017–2023 | | 2026-11
Recep Tayyip Erdoğan | Recep Tayyip Erdogan | m | türkischer Präsident ab 2014 | Turkish president from 2014 | Recep Tayyip Erdogan; Tayyip Erdogan; Erdogan | 2026-11
Mevlüt Çavuşoğlu | Mevlut Cavusoglu | m | türkischer Außenminister bis 2023 | Turkish foreign minister until 2023 | Mevlüt Cavusoglu; Mevlüt Cavusoğlu | 2026-11
Benjamin Netanjahu | Benjamin Netanyahu | m | israelischer Ministerpräsident | Israeli prime minister | Benyamin Netanjahu | 2026-11
Ebrahim Raisi | | m | iranischer Präsident 2021–2024 | Iranian president 2021–2024 | Ebrahim Raissi | 2026-11
Hassan Ruhani | Hassan Rouhani | m | iranischer Präsident 2013–2021 | Iranian president 2013–2021 | Hassan Rohani | 2026-11
Ali Chamenei | Ali Khamenei | m | oberster Führer des Iran ab 1989 | supreme leader of Iran from 1989 | Ajatollah Ali Chamenei | 2026-11
Xi Jinping | | m | chinesischer Staatspräsident ab 2013 | Chinese president from 2013 | Xi | 2026-11
Wang Yi | | m | chinesischer Außenminister | Chinese foreign minister | | 2026-11
Narendra Modi | | m | indischer Premierminister ab 2014 | Indian prime minister from 2014 | | 2026-11
Jair Bolsonaro | | m | brasilianischer Präsident 2019–2022 | Brazilian president 2019–2022 | | 2026-11
Luiz Inácio Lula da Silva | | m | brasilianischer Präsident 2003–2010 und ab 2023 | Brazilian president 2003–2010 and from 2023 | Lula da Silva; Luiz Inacio Lula da Silva; Lula | 2026-11
Justin Trudeau | | m | kanadischer Premierminister 2015–2025 | Canadian prime minister 2015–2025 | | 2026-11
# Agency photographers
Fabrice Coffrini | | m | Fotograf, AFP | photographer, AFP | | 2026-11
Alex Brandon | | m | Fotograf, AP | photographer, AP | | 2026-11
Evan Vucci | | m | Fotograf, AP | photographer, AP | | 2026-11
Kay Nietfeld | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Michael Kappeler | | m | Fotograf, dpa | photographer, dpa | | 2026-11
# France
Nicolas Sarkozy | | m | französischer Präsident 2007–2012 | French president 2007–2012 | | 2026-11
Jacques Chirac | | m | französischer Präsident 1995–2007 († 2019) | French president 1995–2007, died 2019 | | 2026-11
François Mitterrand | | m | französischer Präsident 1981–1995 | French president 1981–1995 | Francois Mitterrand | 2026-11
Valéry Giscard d’Estaing | | m | französischer Präsident 1974–1981 | French president 1974–1981 | Valéry Giscard d'Estaing; Giscard d'Estaing | 2026-11
Charles de Gaulle | | m | französischer Präsident 1959–1969 | French president 1959–1969 | | 2026-11
Édouard Philippe | | m | französischer Premierminister 2017–2020 | French prime minister 2017–2020 | Edouard Philippe | 2026-11
Jean Castex | | m | französischer Premierminister 2020–2022 | French prime minister 2020–2022 | | 2026-11
Élisabeth Borne | | f | französische Premierministerin 2022–2024 | French prime minister 2022–2024 | Elisabeth Borne | 2026-11
Gabriel Attal | | m | französischer Premierminister 2024 | French prime minister in 2024 | | 2026-11
Michel Barnier | | m | französischer Premierminister 2024, EU-Unterhändler für den Brexit | French prime minister in 2024, former EU Brexit negotiator | | 2026-11
François Bayrou | | m | französischer Premierminister 2024–2025 | French prime minister 2024–2025 | Francois Bayrou | 2026-11
Sébastien Lecornu | | m | französischer Politiker, Premierminister ab 2025 | French politician, prime minister from 2025 | Sebastien Lecornu | 2026-11
Catherine Colonna | | f | französische Außenministerin 2022–2024 | French foreign minister 2022–2024 | | 2026-11
Stéphane Séjourné | | m | EU-Kommissar, französischer Außenminister 2024 | European commissioner, French foreign minister in 2024 | Stephane Sejourne | 2026-11
Jean-Noël Barrot | | m | französischer Außenminister ab 2024 | French foreign minister from 2024 | Jean-Noel Barrot | 2026-11
Bruno Le Maire | | m | französischer Wirtschaftsminister 2017–2024 | French economy minister 2017–2024 | | 2026-11
Gérald Darmanin | | m | französischer Politiker, Innenminister 2020–2024 | French politician, interior minister 2020–2024 | Gerald Darmanin | 2026-11
Christophe Castaner | | m | früherer französischer Innenminister | former French interior minister | | 2026-11
Bruno Retailleau | | m | französischer Politiker (Les Républicains) | French politician | | 2026-11
Florence Parly | | f | französische Verteidigungsministerin 2017–2022 | French defence minister 2017–2022 | | 2026-11
Laurent Fabius | | m | früherer französischer Außenminister | former French foreign minister | | 2026-11
Jean-Marc Ayrault | | m | früherer französischer Premier- und Außenminister | former French prime minister | | 2026-11
Manuel Valls | | m | früherer französischer Premierminister | former French prime minister | | 2026-11
Bernard Cazeneuve | | m | früherer französischer Premierminister | former French prime minister | | 2026-11
François Fillon | | m | französischer Premierminister 2007–2012 | French prime minister 2007–2012 | Francois Fillon | 2026-11
Dominique de Villepin | | m | früherer französischer Premierminister | former French prime minister | | 2026-11
Alain Juppé | | m | früherer französischer Premierminister | former French prime minister | Alain Juppe | 2026-11
Lionel Jospin | | m | französischer Premierminister 1997–2002 | French prime minister 1997–2002 | | 2026-11
Jordan Bardella | | m | Chef des Rassemblement National | leader of National Rally | | 2026-11
Jean-Marie Le Pen | | m | Gründer des Front National († 2025) | founder of the National Front, died 2025 | | 2026-11
Jean-Luc Mélenchon | | m | französischer Linkspolitiker | French left-wing politician | Jean-Luc Melenchon | 2026-11
Éric Zemmour | | m | französischer Rechtsaußenpolitiker | French far-right politician | Eric Zemmour | 2026-11
Valérie Pécresse | | f | französische Politikerin (Les Républicains) | French conservative politician | Valerie Pecresse | 2026-11
Anne Hidalgo | | f | Bürgermeisterin von Paris ab 2014 | mayor of Paris from 2014 | | 2026-11
Ségolène Royal | | f | französische Politikerin | French politician | Segolene Royal | 2026-11
Martine Aubry | | f | französische Politikerin | French politician | | 2026-11
Yannick Jadot | | m | französischer Grünen-Politiker | French Green politician | | 2026-11
Olivier Faure | | m | Chef der französischen Sozialisten | French Socialist party leader | | 2026-11
Raphaël Glucksmann | | m | französischer Europaabgeordneter | French MEP | Raphael Glucksmann | 2026-11
Éric Ciotti | | m | französischer Politiker | French politician | Eric Ciotti | 2026-11
Rachida Dati | | f | französische Politikerin | French politician | | 2026-11
Dominique Strauss-Kahn | | m | früherer IWF-Chef | former IMF chief | | 2026-11
Bernard Kouchner | | m | früherer französischer Außenminister | former French foreign minister | | 2026-11
Thierry Breton | | m | früherer EU-Kommissar | former European commissioner | | 2026-11
Pierre Moscovici | | m | französischer Politiker, früherer EU-Kommissar | French politician, former European commissioner | | 2026-11
Brigitte Macron | | f | Ehefrau des französischen Präsidenten | wife of the French president | | 2026-11
# United Kingdom and Ireland
Tony Blair | | m | britischer Premierminister 1997–2007 | British prime minister 1997–2007 | | 2026-11
Gordon Brown | | m | britischer Premierminister 2007–2010 | British prime minister 2007–2010 | | 2026-11
Margaret Thatcher | | f | britische Premierministerin 1979–1990 | British prime minister 1979–1990 | | 2026-11
John Major | | m | britischer Premierminister 1990–1997 | British prime minister 1990–1997 | | 2026-11
Winston Churchill | | m | britischer Premierminister im Zweiten Weltkrieg | British wartime prime minister | | 2026-11
Jeremy Corbyn | | m | früherer Labour-Chef | former Labour leader | | 2026-11
Ed Miliband | | m | britischer Labour-Politiker | British Labour politician | | 2026-11
David Miliband | | m | früherer britischer Außenminister | former British foreign secretary | | 2026-11
Jeremy Hunt | | m | britischer Finanzminister 2022–2024 | British chancellor of the exchequer 2022–2024 | | 2026-11
Dominic Raab | | m | früherer britischer Außenminister | former British foreign secretary | | 2026-11
James Cleverly | | m | früherer britischer Außen- und Innenminister | former British foreign and home secretary | | 2026-11
Ben Wallace | | m | britischer Verteidigungsminister 2019–2023 | British defence secretary 2019–2023 | | 2026-11
Priti Patel | | f | britische Innenministerin 2019–2022 | British home secretary 2019–2022 | | 2026-11
Suella Braverman | | f | frühere britische Innenministerin | former British home secretary | | 2026-11
Sajid Javid | | m | früherer britischer Minister | former British minister | | 2026-11
Matt Hancock | | m | britischer Gesundheitsminister 2018–2021 | British health secretary 2018–2021 | | 2026-11
Michael Gove | | m | früherer britischer Minister | former British minister | | 2026-11
Philip Hammond | | m | britischer Finanzminister 2016–2019 | British chancellor of the exchequer 2016–2019 | | 2026-11
George Osborne | | m | britischer Finanzminister 2010–2016 | British chancellor of the exchequer 2010–2016 | | 2026-11
Kwasi Kwarteng | | m | früherer britischer Finanzminister | former British chancellor of the exchequer | | 2026-11
Dominic Cummings | | m | früherer Berater von Boris Johnson | former adviser to Boris Johnson | | 2026-11
Dominic Grieve | | m | früherer britischer Generalstaatsanwalt | former British attorney general | | 2026-11
Penny Mordaunt | | f | britische Politikerin (Konservative) | British Conservative politician | | 2026-11
Kemi Badenoch | | f | Chefin der britischen Konservativen ab 2024 | British Conservative leader from 2024 | | 2026-11
Rachel Reeves | | f | britische Finanzministerin ab 2024 | British chancellor of the exchequer from 2024 | | 2026-11
David Lammy | | m | britischer Labour-Politiker, Außenminister 2024–2025 | British Labour politician, foreign secretary 2024–2025 | | 2026-11
Yvette Cooper | | f | britische Labour-Politikerin, Außenministerin ab 2025 | British Labour politician, foreign secretary from 2025 | | 2026-11
Angela Rayner | | f | britische Labour-Politikerin | British Labour politician | | 2026-11
Wes Streeting | | m | britischer Labour-Politiker | British Labour politician | | 2026-11
John Healey | | m | britischer Verteidigungsminister ab 2024 | British defence secretary from 2024 | | 2026-11
Shabana Mahmood | | f | britische Labour-Politikerin, Innenministerin ab 2025 | British Labour politician, home secretary from 2025 | | 2026-11
Nigel Farage | | m | Chef von Reform UK | Reform UK leader | | 2026-11
Sadiq Khan | | m | Bürgermeister von London ab 2016 | mayor of London from 2016 | | 2026-11
Andy Burnham | | m | Labour-Politiker, Bürgermeister von Greater Manchester ab 2017 | Labour politician, mayor of Greater Manchester from 2017 | | 2026-11
Ed Davey | | m | Chef der britischen Liberaldemokraten | Liberal Democrat leader | | 2026-11
Nick Clegg | | m | früherer britischer Vizepremier, früherer Meta-Manager | former British deputy prime minister | | 2026-11
Jacob Rees-Mogg | | m | britischer Politiker (Konservative) | British Conservative politician | | 2026-11
John Bercow | | m | früherer Sprecher des britischen Unterhauses | former Commons speaker | | 2026-11
Nicola Sturgeon | | f | schottische Regierungschefin 2014–2023 | Scottish first minister 2014–2023 | | 2026-11
Humza Yousaf | | m | schottischer Regierungschef 2023–2024 | Scottish first minister 2023–2024 | | 2026-11
John Swinney | | m | schottischer Regierungschef ab 2024 | Scottish first minister from 2024 | | 2026-11
Alex Salmond | | m | schottischer Regierungschef 2007–2014 († 2024) | Scottish first minister 2007–2014, died 2024 | | 2026-11
Michelle O’Neill | Michelle O'Neill | f | nordirische Regierungschefin ab 2024, Sinn Féin | Northern Ireland first minister from 2024 | Michelle O'Neill | 2026-11
Arlene Foster | | f | frühere nordirische Regierungschefin | former Northern Ireland first minister | | 2026-11
Mary Lou McDonald | | f | Chefin von Sinn Féin | Sinn Féin leader | | 2026-11
Gerry Adams | | m | früherer Chef von Sinn Féin | former Sinn Féin leader | | 2026-11
Leo Varadkar | | m | früherer irischer Ministerpräsident | former Irish prime minister | | 2026-11
Micheál Martin | | m | irischer Ministerpräsident ab 2025 | Irish prime minister from 2025 | Micheal Martin | 2026-11
Simon Harris | | m | irischer Ministerpräsident 2024–2025 | Irish prime minister 2024–2025 | | 2026-11
Simon Coveney | | m | früherer irischer Außenminister | former Irish foreign minister | | 2026-11
Enda Kenny | | m | irischer Ministerpräsident 2011–2017 | Irish prime minister 2011–2017 | | 2026-11
Michael D. Higgins | | m | irischer Präsident 2011–2025 | Irish president 2011–2025 | Michael Higgins | 2026-11
Catherine Connolly | | f | irische Präsidentin ab 2025 | Irish president from 2025 | | 2026-11
Camilla Parker Bowles | | f | Königin Camilla, Frau von Charles III. | Queen Camilla, wife of Charles III | | 2026-11
# Italy
Giuseppe Conte | | m | italienischer Ministerpräsident 2018–2021 | Italian prime minister 2018–2021 | | 2026-11
Matteo Renzi | | m | italienischer Ministerpräsident 2014–2016 | Italian prime minister 2014–2016 | | 2026-11
Paolo Gentiloni | | m | italienischer Ministerpräsident 2016–2018, EU-Kommissar 2019–2024 | Italian prime minister 2016–2018, European commissioner 2019–2024 | | 2026-11
Enrico Letta | | m | italienischer Ministerpräsident 2013–2014 | Italian prime minister 2013–2014 | | 2026-11
Mario Monti | | m | italienischer Ministerpräsident 2011–2013 | Italian prime minister 2011–2013 | | 2026-11
Silvio Berlusconi | | m | früherer italienischer Ministerpräsident († 2023) | former Italian prime minister, died 2023 | | 2026-11
Romano Prodi | | m | früherer italienischer Ministerpräsident und EU-Kommissionspräsident | former Italian prime minister and European Commission president | | 2026-11
Matteo Salvini | | m | italienischer Vizeministerpräsident, Lega-Chef | Italian deputy prime minister, League leader | | 2026-11
Antonio Tajani | | m | italienischer Außenminister ab 2022 | Italian foreign minister from 2022 | | 2026-11
Luigi Di Maio | | m | italienischer Außenminister 2019–2022 | Italian foreign minister 2019–2022 | | 2026-11
Sergio Mattarella | | m | italienischer Präsident ab 2015 | Italian president from 2015 | | 2026-11
Giorgio Napolitano | | m | italienischer Präsident 2006–2015 († 2023) | Italian president 2006–2015, died 2023 | | 2026-11
Guido Crosetto | | m | italienischer Verteidigungsminister ab 2022 | Italian defence minister from 2022 | | 2026-11
Matteo Piantedosi | | m | italienischer Innenminister ab 2022 | Italian interior minister from 2022 | | 2026-11
Giancarlo Giorgetti | | m | italienischer Wirtschaftsminister ab 2022 | Italian economy minister from 2022 | | 2026-11
Elly Schlein | | f | Chefin des italienischen Partito Democratico | Italian Democratic Party leader | | 2026-11
Beppe Grillo | | m | Gründer der Fünf-Sterne-Bewegung | founder of the Five Star Movement | | 2026-11
Roberto Speranza | | m | früherer italienischer Gesundheitsminister | former Italian health minister | | 2026-11
Virginia Raggi | | f | Bürgermeisterin von Rom 2016–2021 | mayor of Rome 2016–2021 | | 2026-11
Umberto Bossi | | m | Gründer der Lega Nord | founder of the Northern League | | 2026-11
# Spain and Portugal
Mariano Rajoy | | m | spanischer Ministerpräsident 2011–2018 | Spanish prime minister 2011–2018 | | 2026-11
José Luis Rodríguez Zapatero | | m | spanischer Ministerpräsident 2004–2011 | Spanish prime minister 2004–2011 | José Luis Zapatero; Jose Luis Rodriguez Zapatero | 2026-11
José María Aznar | | m | spanischer Ministerpräsident 1996–2004 | Spanish prime minister 1996–2004 | Jose Maria Aznar | 2026-11
Felipe González | | m | spanischer Ministerpräsident 1982–1996 | Spanish prime minister 1982–1996 | Felipe Gonzalez | 2026-11
Alberto Núñez Feijóo | | m | Chef der spanischen Volkspartei | leader of Spain's People's Party | Alberto Nunez Feijoo; Feijóo | 2026-11
Pablo Casado | | m | Chef der spanischen Volkspartei 2018–2022 | leader of Spain's People's Party 2018–2022 | | 2026-11
Pablo Iglesias | | m | Gründer von Podemos | founder of Podemos | | 2026-11
Yolanda Díaz | | f | spanische Arbeitsministerin | Spanish labour minister | Yolanda Diaz | 2026-11
Santiago Abascal | | m | Chef von Vox | leader of Vox | | 2026-11
José Manuel Albares | | m | spanischer Außenminister ab 2021 | Spanish foreign minister from 2021 | Jose Manuel Albares | 2026-11
Margarita Robles | | f | spanische Verteidigungsministerin ab 2018 | Spanish defence minister from 2018 | | 2026-11
Nadia Calviño | | f | EIB-Präsidentin ab 2024 | European Investment Bank president from 2024 | Nadia Calvino | 2026-11
Teresa Ribera | | f | EU-Kommissarin | European commissioner | | 2026-11
Carles Puigdemont | | m | katalanischer Separatistenführer, Regionalpräsident 2016–2017 | Catalan separatist leader | | 2026-11
Quim Torra | | m | katalanischer Regionalpräsident 2018–2020 | Catalan president 2018–2020 | | 2026-11
Artur Mas | | m | früherer katalanischer Regionalpräsident | former Catalan president | | 2026-11
Pere Aragonès | | m | katalanischer Regionalpräsident 2021–2024 | Catalan president 2021–2024 | Pere Aragones | 2026-11
Isabel Díaz Ayuso | | f | Regionalpräsidentin von Madrid | president of the Madrid region | Isabel Diaz Ayuso | 2026-11
Marcelo Rebelo de Sousa | | m | portugiesischer Präsident ab 2016 | Portuguese president from 2016 | | 2026-11
Luís Montenegro | | m | portugiesischer Ministerpräsident ab 2024 | Portuguese prime minister from 2024 | Luis Montenegro | 2026-11
André Ventura | | m | Chef der portugiesischen Partei Chega | leader of Portugal's Chega | Andre Ventura | 2026-11
José Manuel Barroso | | m | EU-Kommissionspräsident 2004–2014 | European Commission president 2004–2014 | José Manuel Durão Barroso; Jose Manuel Barroso | 2026-11
José Sócrates | | m | portugiesischer Ministerpräsident 2005–2011 | Portuguese prime minister 2005–2011 | Jose Socrates | 2026-11
# Benelux
Dick Schoof | | m | niederländischer Ministerpräsident ab 2024 | Dutch prime minister from 2024 | | 2026-11
Geert Wilders | | m | niederländischer Rechtspopulist | Dutch far-right politician | | 2026-11
Frans Timmermans | | m | niederländischer Politiker, früherer EU-Kommissar | Dutch politician, former European commissioner | | 2026-11
Rob Jetten | | m | niederländischer Politiker (D66) | Dutch politician (D66) | | 2026-11
Dilan Yeşilgöz | Dilan Yesilgoz | f | niederländische Politikerin (VVD) | Dutch politician (VVD) | Dilan Yesilgöz; Dilan Yeşilgöz-Zegerius | 2026-11
Sigrid Kaag | | f | niederländische Diplomatin und Politikerin | Dutch diplomat and politician | | 2026-11
Wopke Hoekstra | | m | EU-Klimakommissar | European climate commissioner | | 2026-11
Jan Peter Balkenende | | m | niederländischer Ministerpräsident 2002–2010 | Dutch prime minister 2002–2010 | | 2026-11
Jeroen Dijsselbloem | | m | Eurogruppenchef 2013–2018 | Eurogroup president 2013–2018 | | 2026-11
Pieter Omtzigt | | m | früherer niederländischer Politiker (NSC) | former Dutch politician | | 2026-11
Willem-Alexander | | m | niederländischer König ab 2013 | Dutch king from 2013 | | 2026-11
Máxima Zorreguieta | | f | niederländische Königin Máxima | Dutch queen Maxima | Königin Máxima; Queen Máxima | 2026-11
Alexander De Croo | | m | belgischer Ministerpräsident 2020–2025 | Belgian prime minister 2020–2025 | | 2026-11
Bart De Wever | | m | belgischer Ministerpräsident ab 2025 | Belgian prime minister from 2025 | | 2026-11
Sophie Wilmès | | f | belgische Ministerpräsidentin 2019–2020 | Belgian prime minister 2019–2020 | Sophie Wilmes | 2026-11
Elio Di Rupo | | m | belgischer Ministerpräsident 2011–2014 | Belgian prime minister 2011–2014 | | 2026-11
Guy Verhofstadt | | m | früherer belgischer Ministerpräsident | former Belgian prime minister | | 2026-11
Herman Van Rompuy | | m | EU-Ratspräsident 2009–2014 | European Council president 2009–2014 | | 2026-11
Didier Reynders | | m | früherer EU-Justizkommissar | former European commissioner | | 2026-11
Maxime Prévot | | m | belgischer Außenminister ab 2025 | Belgian foreign minister from 2025 | Maxime Prevot | 2026-11
Xavier Bettel | | m | luxemburgischer Ministerpräsident 2013–2023 | Luxembourg prime minister 2013–2023 | | 2026-11
Luc Frieden | | m | luxemburgischer Ministerpräsident ab 2023 | Luxembourg prime minister from 2023 | | 2026-11
Jean Asselborn | | m | luxemburgischer Außenminister 2004–2023 | Luxembourg foreign minister 2004–2023 | | 2026-11
# Nordic and Baltic countries
Mette Frederiksen | | f | dänische Ministerpräsidentin ab 2019 | Danish prime minister from 2019 | | 2026-11
Lars Løkke Rasmussen | Lars Lokke Rasmussen | m | dänischer Politiker, früherer Ministerpräsident | Danish politician, former prime minister | Lars Lokke Rasmussen; Lars Lökke Rasmussen | 2026-11
Helle Thorning-Schmidt | | f | dänische Ministerpräsidentin 2011–2015 | Danish prime minister 2011–2015 | | 2026-11
Anders Fogh Rasmussen | | m | Nato-Generalsekretär 2009–2014 | NATO secretary general 2009–2014 | | 2026-11
Margrethe Vestager | | f | EU-Wettbewerbskommissarin bis 2024 | European competition commissioner until 2024 | | 2026-11
Troels Lund Poulsen | | m | dänischer Politiker, Verteidigungsminister ab 2023 | Danish politician, defence minister from 2023 | | 2026-11
Ulf Kristersson | | m | schwedischer Ministerpräsident ab 2022 | Swedish prime minister from 2022 | | 2026-11
Magdalena Andersson | | f | schwedische Sozialdemokratin, Ministerpräsidentin 2021–2022 | Swedish Social Democrat, prime minister 2021–2022 | | 2026-11
Stefan Löfven | Stefan Lofven | m | schwedischer Ministerpräsident 2014–2021 | Swedish prime minister 2014–2021 | | 2026-11
Fredrik Reinfeldt | | m | schwedischer Ministerpräsident 2006–2014 | Swedish prime minister 2006–2014 | | 2026-11
Olof Palme | | m | schwedischer Ministerpräsident, 1986 ermordet | Swedish prime minister murdered in 1986 | | 2026-11
Jimmie Åkesson | Jimmie Akesson | m | Chef der Schwedendemokraten | Sweden Democrats leader | Jimmie Akesson | 2026-11
Margot Wallström | Margot Wallstrom | f | schwedische Außenministerin 2014–2019 | Swedish foreign minister 2014–2019 | | 2026-11
Ann Linde | | f | schwedische Außenministerin 2019–2022 | Swedish foreign minister 2019–2022 | | 2026-11
Tobias Billström | Tobias Billstrom | m | schwedischer Außenminister 2022–2024 | Swedish foreign minister 2022–2024 | | 2026-11
Carl Bildt | | m | früherer schwedischer Ministerpräsident und Außenminister | former Swedish prime minister | | 2026-11
Jonas Gahr Støre | Jonas Gahr Store | m | norwegischer Ministerpräsident ab 2021 | Norwegian prime minister from 2021 | Jonas Gahr Store; Jonas Gahr Störe | 2026-11
Erna Solberg | | f | norwegische Ministerpräsidentin 2013–2021 | Norwegian prime minister 2013–2021 | | 2026-11
Espen Barth Eide | | m | norwegischer Außenminister ab 2023 | Norwegian foreign minister from 2023 | | 2026-11
Gro Harlem Brundtland | | f | frühere norwegische Ministerpräsidentin und WHO-Chefin | former Norwegian prime minister and WHO chief | | 2026-11
Anders Behring Breivik | | m | norwegischer Rechtsterrorist | Norwegian far-right mass killer | Anders Breivik | 2026-11
Sauli Niinistö | Sauli Niinisto | m | finnischer Präsident 2012–2024 | Finnish president 2012–2024 | | 2026-11
Alexander Stubb | | m | finnischer Präsident ab 2024 | Finnish president from 2024 | | 2026-11
Sanna Marin | | f | finnische Ministerpräsidentin 2019–2023 | Finnish prime minister 2019–2023 | | 2026-11
Petteri Orpo | | m | finnischer Ministerpräsident ab 2023 | Finnish prime minister from 2023 | | 2026-11
Elina Valtonen | | f | finnische Außenministerin ab 2023 | Finnish foreign minister from 2023 | | 2026-11
Pekka Haavisto | | m | finnischer Außenminister 2019–2023 | Finnish foreign minister 2019–2023 | | 2026-11
Juha Sipilä | Juha Sipila | m | finnischer Ministerpräsident 2015–2019 | Finnish prime minister 2015–2019 | | 2026-11
Olli Rehn | | m | Präsident der finnischen Zentralbank | Finnish central bank governor | | 2026-11
Martti Ahtisaari | | m | finnischer Präsident 1994–2000, Friedensnobelpreisträger († 2023) | Finnish president 1994–2000, Nobel peace laureate | | 2026-11
Katrín Jakobsdóttir | | f | isländische Ministerpräsidentin 2017–2024 | Icelandic prime minister 2017–2024 | Katrin Jakobsdottir | 2026-11
Kristen Michal | | m | estnischer Ministerpräsident ab 2024 | Estonian prime minister from 2024 | | 2026-11
Jüri Ratas | Juri Ratas | m | estnischer Ministerpräsident 2016–2021 | Estonian prime minister 2016–2021 | | 2026-11
Kersti Kaljulaid | | f | estnische Präsidentin 2016–2021 | Estonian president 2016–2021 | | 2026-11
Alar Karis | | m | estnischer Präsident ab 2021 | Estonian president from 2021 | | 2026-11
Margus Tsahkna | | m | estnischer Außenminister ab 2023 | Estonian foreign minister from 2023 | | 2026-11
Toomas Hendrik Ilves | | m | estnischer Präsident 2006–2016 | Estonian president 2006–2016 | | 2026-11
Krišjānis Kariņš | Krisjanis Karins | m | lettischer Ministerpräsident 2019–2023 | Latvian prime minister 2019–2023 | Krisjanis Karins | 2026-11
Evika Siliņa | Evika Silina | f | lettische Ministerpräsidentin ab 2023 | Latvian prime minister from 2023 | Evika Silina | 2026-11
Edgars Rinkēvičs | Edgars Rinkevics | m | lettischer Präsident ab 2023 | Latvian president from 2023 | Edgars Rinkevics | 2026-11
Baiba Braže | Baiba Braze | f | lettische Außenministerin ab 2024 | Latvian foreign minister from 2024 | Baiba Braze | 2026-11
Valdis Dombrovskis | | m | EU-Kommissar | European commissioner | | 2026-11
Gitanas Nausėda | Gitanas Nauseda | m | litauischer Präsident ab 2019 | Lithuanian president from 2019 | Gitanas Nauseda | 2026-11
Dalia Grybauskaitė | Dalia Grybauskaite | f | litauische Präsidentin 2009–2019 | Lithuanian president 2009–2019 | Dalia Grybauskaite | 2026-11
Ingrida Šimonytė | Ingrida Simonyte | f | litauische Ministerpräsidentin 2020–2024 | Lithuanian prime minister 2020–2024 | Ingrida Simonyte | 2026-11
Gabrielius Landsbergis | | m | litauischer Außenminister 2020–2024 | Lithuanian foreign minister 2020–2024 | | 2026-11
Andrius Kubilius | | m | EU-Verteidigungskommissar, früherer litauischer Ministerpräsident | European defence commissioner | | 2026-11
# Poland, Czech Republic, Slovakia, Hungary
Jarosław Kaczyński | Jaroslaw Kaczynski | m | PiS-Chef | leader of Poland's Law and Justice | Jaroslaw Kaczynski | 2026-11
Lech Kaczyński | Lech Kaczynski | m | polnischer Präsident 2005–2010 | Polish president 2005–2010 | Lech Kaczynski | 2026-11
Lech Wałęsa | Lech Walesa | m | polnischer Präsident 1990–1995, Gründer der Solidarność | Polish president 1990–1995, Solidarity founder | Lech Walesa | 2026-11
Aleksander Kwaśniewski | Aleksander Kwasniewski | m | polnischer Präsident 1995–2005 | Polish president 1995–2005 | Aleksander Kwasniewski | 2026-11
Bronisław Komorowski | Bronislaw Komorowski | m | polnischer Präsident 2010–2015 | Polish president 2010–2015 | Bronislaw Komorowski | 2026-11
Beata Szydło | Beata Szydlo | f | polnische Ministerpräsidentin 2015–2017 | Polish prime minister 2015–2017 | Beata Szydlo | 2026-11
Ewa Kopacz | | f | polnische Ministerpräsidentin 2014–2015 | Polish prime minister 2014–2015 | | 2026-11
Radosław Sikorski | Radoslaw Sikorski | m | polnischer Außenminister | Polish foreign minister | Radoslaw Sikorski; Radek Sikorski | 2026-11
Rafał Trzaskowski | Rafal Trzaskowski | m | Bürgermeister von Warschau | mayor of Warsaw | Rafal Trzaskowski | 2026-11
Zbigniew Rau | | m | polnischer Außenminister 2020–2023 | Polish foreign minister 2020–2023 | | 2026-11
Zbigniew Ziobro | | m | polnischer Justizminister 2015–2023 | Polish justice minister 2015–2023 | | 2026-11
Mariusz Błaszczak | Mariusz Blaszczak | m | polnischer Verteidigungsminister 2018–2023 | Polish defence minister 2018–2023 | Mariusz Blaszczak | 2026-11
Władysław Kosiniak-Kamysz | Wladyslaw Kosiniak-Kamysz | m | polnischer Verteidigungsminister ab 2023 | Polish defence minister from 2023 | Wladyslaw Kosiniak-Kamysz | 2026-11
Szymon Hołownia | Szymon Holownia | m | polnischer Politiker | Polish politician | Szymon Holownia | 2026-11
Sławomir Mentzen | Slawomir Mentzen | m | polnischer Rechtsaußenpolitiker | Polish far-right politician | Slawomir Mentzen | 2026-11
Witold Waszczykowski | | m | polnischer Außenminister 2015–2018 | Polish foreign minister 2015–2018 | | 2026-11
Jacek Czaputowicz | | m | polnischer Außenminister 2018–2020 | Polish foreign minister 2018–2020 | | 2026-11
Andrej Babiš | Andrej Babis | m | tschechischer Politiker (ANO), Ministerpräsident 2017–2021 | Czech politician, prime minister 2017–2021 | Andrej Babis | 2026-11
Petr Fiala | | m | tschechischer Ministerpräsident 2021–2025 | Czech prime minister 2021–2025 | | 2026-11
Petr Pavel | | m | tschechischer Präsident ab 2023 | Czech president from 2023 | | 2026-11
Miloš Zeman | Milos Zeman | m | tschechischer Präsident 2013–2023 | Czech president 2013–2023 | Milos Zeman | 2026-11
Václav Havel | Vaclav Havel | m | tschechischer Präsident und Schriftsteller († 2011) | Czech president and writer, died 2011 | Vaclav Havel | 2026-11
Václav Klaus | Vaclav Klaus | m | tschechischer Präsident 2003–2013 | Czech president 2003–2013 | Vaclav Klaus | 2026-11
Karel Schwarzenberg | | m | früherer tschechischer Außenminister († 2023) | former Czech foreign minister, died 2023 | | 2026-11
Jan Lipavský | Jan Lipavsky | m | tschechischer Außenminister 2021–2025 | Czech foreign minister 2021–2025 | Jan Lipavsky | 2026-11
Věra Jourová | Vera Jourova | f | frühere EU-Kommissarin | former European commissioner | Vera Jourova | 2026-11
Robert Fico | | m | slowakischer Ministerpräsident ab 2023 | Slovak prime minister from 2023 | | 2026-11
Zuzana Čaputová | Zuzana Caputova | f | slowakische Präsidentin 2019–2024 | Slovak president 2019–2024 | Zuzana Caputova | 2026-11
Peter Pellegrini | | m | slowakischer Präsident ab 2024 | Slovak president from 2024 | | 2026-11
Eduard Heger | | m | slowakischer Ministerpräsident 2021–2023 | Slovak prime minister 2021–2023 | | 2026-11
Igor Matovič | Igor Matovic | m | slowakischer Ministerpräsident 2020–2021 | Slovak prime minister 2020–2021 | Igor Matovic | 2026-11
Andrej Kiska | | m | slowakischer Präsident 2014–2019 | Slovak president 2014–2019 | | 2026-11
Maroš Šefčovič | Maros Sefcovic | m | EU-Handelskommissar | European trade commissioner | Maros Sefcovic | 2026-11
Péter Szijjártó | Peter Szijjarto | m | ungarischer Außenminister ab 2014 | Hungarian foreign minister from 2014 | Peter Szijjarto | 2026-11
Péter Magyar | Peter Magyar | m | ungarischer Politiker (Tisza) | Hungarian politician (Tisza) | Peter Magyar | 2026-11
Katalin Novák | Katalin Novak | f | ungarische Präsidentin 2022–2024 | Hungarian president 2022–2024 | Katalin Novak | 2026-11
János Áder | Janos Ader | m | ungarischer Präsident 2012–2022 | Hungarian president 2012–2022 | Janos Ader | 2026-11
Tamás Sulyok | Tamas Sulyok | m | ungarischer Präsident ab 2024 | Hungarian president from 2024 | Tamas Sulyok | 2026-11
Ferenc Gyurcsány | Ferenc Gyurcsany | m | ungarischer Ministerpräsident 2004–2009 | Hungarian prime minister 2004–2009 | Ferenc Gyurcsany | 2026-11
George Soros | | m | US-Milliardär und Philanthrop | US billionaire and philanthropist | | 2026-11
# South-eastern Europe
Aleksandar Vučić | Aleksandar Vucic | m | serbischer Präsident ab 2017 | Serbian president from 2017 | Aleksandar Vucic | 2026-11
Ana Brnabić | Ana Brnabic | f | serbische Ministerpräsidentin 2017–2024 | Serbian prime minister 2017–2024 | Ana Brnabic | 2026-11
Ivica Dačić | Ivica Dacic | m | serbischer Politiker | Serbian politician | Ivica Dacic | 2026-11
Boris Tadić | Boris Tadic | m | serbischer Präsident 2004–2012 | Serbian president 2004–2012 | Boris Tadic | 2026-11
Slobodan Milošević | Slobodan Milosevic | m | früherer jugoslawischer Präsident († 2006) | former Yugoslav president, died 2006 | Slobodan Milosevic | 2026-11
Zoran Djindjic | | m | serbischer Ministerpräsident, 2003 ermordet | Serbian prime minister murdered in 2003 | Zoran Đinđić; Zoran Djindjić | 2026-11
Ratko Mladić | Ratko Mladic | m | bosnisch-serbischer Kriegsverbrecher | Bosnian Serb war criminal | Ratko Mladic | 2026-11
Radovan Karadžić | Radovan Karadzic | m | bosnisch-serbischer Kriegsverbrecher | Bosnian Serb war criminal | Radovan Karadzic | 2026-11
Milorad Dodik | | m | bosnisch-serbischer Politiker | Bosnian Serb politician | | 2026-11
Christian Schmidt | | m | Hoher Repräsentant in Bosnien ab 2021, CSU | high representative in Bosnia from 2021 | | 2026-11
Andrej Plenković | Andrej Plenkovic | m | kroatischer Ministerpräsident ab 2016 | Croatian prime minister from 2016 | Andrej Plenkovic | 2026-11
Zoran Milanović | Zoran Milanovic | m | kroatischer Präsident ab 2020 | Croatian president from 2020 | Zoran Milanovic | 2026-11
Kolinda Grabar-Kitarović | Kolinda Grabar-Kitarovic | f | kroatische Präsidentin 2015–2020 | Croatian president 2015–2020 | Kolinda Grabar-Kitarovic | 2026-11
Ivo Josipović | Ivo Josipovic | m | kroatischer Präsident 2010–2015 | Croatian president 2010–2015 | Ivo Josipovic | 2026-11
Janez Janša | Janez Jansa | m | slowenischer Politiker, mehrfach Ministerpräsident | Slovenian politician, former prime minister | Janez Jansa | 2026-11
Robert Golob | | m | slowenischer Ministerpräsident ab 2022 | Slovenian prime minister from 2022 | | 2026-11
Borut Pahor | | m | slowenischer Präsident 2012–2022 | Slovenian president 2012–2022 | | 2026-11
Nataša Pirc Musar | Natasa Pirc Musar | f | slowenische Präsidentin ab 2022 | Slovenian president from 2022 | Natasa Pirc Musar | 2026-11
Edi Rama | | m | albanischer Ministerpräsident ab 2013 | Albanian prime minister from 2013 | | 2026-11
Sali Berisha | | m | früherer albanischer Präsident und Ministerpräsident | former Albanian president and prime minister | | 2026-11
Albin Kurti | | m | kosovarischer Politiker, Ministerpräsident ab 2021 | Kosovan politician, prime minister from 2021 | | 2026-11
Hashim Thaçi | Hashim Thaci | m | kosovarischer Präsident 2016–2020 | Kosovan president 2016–2020 | Hashim Thaci | 2026-11
Ramush Haradinaj | | m | früherer kosovarischer Ministerpräsident | former Kosovan prime minister | | 2026-11
Vjosa Osmani | | f | kosovarische Präsidentin ab 2021 | Kosovan president from 2021 | | 2026-11
Zoran Zaev | | m | nordmazedonischer Ministerpräsident 2017–2022 | North Macedonian prime minister 2017–2022 | | 2026-11
Nikola Gruevski | | m | früherer mazedonischer Ministerpräsident | former Macedonian prime minister | | 2026-11
Milo Đukanović | Milo Djukanovic | m | montenegrinischer Präsident 2018–2023 | Montenegrin president 2018–2023 | Milo Djukanović | 2026-11
Jakov Milatović | Jakov Milatovic | m | montenegrinischer Präsident ab 2023 | Montenegrin president from 2023 | Jakov Milatovic | 2026-11
Bojko Borissow | Boyko Borissov | m | früherer bulgarischer Ministerpräsident | former Bulgarian prime minister | Boiko Borissow; Boyko Borisov | 2026-11
Rumen Radew | Rumen Radev | m | bulgarischer Politiker, Präsident ab 2017 | Bulgarian politician, president from 2017 | | 2026-11
Kiril Petkow | Kiril Petkov | m | bulgarischer Ministerpräsident 2021–2022 | Bulgarian prime minister 2021–2022 | | 2026-11
Klaus Iohannis | | m | rumänischer Präsident 2014–2025 | Romanian president 2014–2025 | Klaus Johannis | 2026-11
Nicușor Dan | Nicusor Dan | m | rumänischer Präsident ab 2025 | Romanian president from 2025 | Nicusor Dan | 2026-11
Călin Georgescu | Calin Georgescu | m | rumänischer Rechtsaußenpolitiker | Romanian far-right politician | Calin Georgescu | 2026-11
George Simion | | m | rumänischer Rechtsaußenpolitiker | Romanian far-right politician | | 2026-11
Traian Băsescu | Traian Basescu | m | rumänischer Präsident 2004–2014 | Romanian president 2004–2014 | Traian Basescu | 2026-11
Nicolae Ceaușescu | Nicolae Ceausescu | m | rumänischer Diktator, 1989 hingerichtet | Romanian dictator executed in 1989 | Nicolae Ceausescu; Nicolae Ceauşescu | 2026-11
Marcel Ciolacu | | m | rumänischer Ministerpräsident 2023–2025 | Romanian prime minister 2023–2025 | | 2026-11
Maia Sandu | | f | moldauische Präsidentin ab 2020 | Moldovan president from 2020 | | 2026-11
Igor Dodon | | m | moldauischer Präsident 2016–2020 | Moldovan president 2016–2020 | | 2026-11
Alexis Tsipras | | m | griechischer Ministerpräsident 2015–2019 | Greek prime minister 2015–2019 | | 2026-11
Kyriakos Mitsotakis | | m | griechischer Ministerpräsident ab 2019 | Greek prime minister from 2019 | | 2026-11
Antonis Samaras | | m | griechischer Ministerpräsident 2012–2015 | Greek prime minister 2012–2015 | | 2026-11
Giorgos Papandreou | George Papandreou | m | griechischer Ministerpräsident 2009–2011 | Greek prime minister 2009–2011 | | 2026-11
Yanis Varoufakis | | m | griechischer Finanzminister 2015 | Greek finance minister in 2015 | Gianis Varoufakis | 2026-11
Nikos Kotzias | | m | früherer griechischer Außenminister | former Greek foreign minister | | 2026-11
Nikos Dendias | | m | griechischer Verteidigungsminister | Greek defence minister | | 2026-11
Prokopis Pavlopoulos | | m | griechischer Präsident 2015–2020 | Greek president 2015–2020 | | 2026-11
Katerina Sakellaropoulou | | f | griechische Präsidentin 2020–2025 | Greek president 2020–2025 | | 2026-11
Nikos Christodoulides | | m | zyprischer Präsident ab 2023 | Cypriot president from 2023 | Nikos Christodoulidis | 2026-11
Nikos Anastasiades | Nicos Anastasiades | m | zyprischer Präsident 2013–2023 | Cypriot president 2013–2023 | Nikos Anastasiadis | 2026-11
Robert Abela | | m | maltesischer Premierminister ab 2020 | Maltese prime minister from 2020 | | 2026-11
Joseph Muscat | | m | maltesischer Premierminister 2013–2020 | Maltese prime minister 2013–2020 | | 2026-11
Daphne Caruana Galizia | | f | maltesische Journalistin, 2017 ermordet | Maltese journalist murdered in 2017 | | 2026-11
# Turkey
Kemal Kılıçdaroğlu | Kemal Kilicdaroglu | m | türkischer Oppositionsführer (CHP) bis 2023 | Turkish opposition leader until 2023 | Kemal Kilicdaroglu | 2026-11
Ekrem İmamoğlu | Ekrem Imamoglu | m | Oberbürgermeister von Istanbul, CHP | mayor of Istanbul | Ekrem Imamoglu; Ekrem Imamoğlu | 2026-11
Mansur Yavaş | Mansur Yavas | m | Bürgermeister von Ankara, CHP | mayor of Ankara | Mansur Yavas | 2026-11
Özgür Özel | Ozgur Ozel | m | CHP-Chef | leader of Turkey's CHP | | 2026-11
Selahattin Demirtaş | Selahattin Demirtas | m | kurdischer Politiker | Kurdish politician | Selahattin Demirtas | 2026-11
Abdullah Öcalan | Abdullah Ocalan | m | PKK-Führer | PKK leader | | 2026-11
Fethullah Gülen | Fethullah Gulen | m | türkischer Prediger († 2024) | Turkish cleric, died 2024 | | 2026-11
Ahmet Davutoğlu | Ahmet Davutoglu | m | türkischer Ministerpräsident 2014–2016 | Turkish prime minister 2014–2016 | Ahmet Davutoglu | 2026-11
Binali Yıldırım | Binali Yildirim | m | türkischer Ministerpräsident 2016–2018 | Turkish prime minister 2016–2018 | Binali Yildirim | 2026-11
Abdullah Gül | Abdullah Gul | m | türkischer Präsident 2007–2014 | Turkish president 2007–2014 | | 2026-11
Hakan Fidan | | m | türkischer Außenminister ab 2023 | Turkish foreign minister from 2023 | | 2026-11
İbrahim Kalın | Ibrahim Kalin | m | türkischer Geheimdienstchef | Turkish intelligence chief | Ibrahim Kalin | 2026-11
Hulusi Akar | | m | türkischer Verteidigungsminister 2018–2023 | Turkish defence minister 2018–2023 | | 2026-11
Yaşar Güler | Yasar Guler | m | türkischer Verteidigungsminister ab 2023 | Turkish defence minister from 2023 | Yasar Güler | 2026-11
Fahrettin Koca | | m | türkischer Gesundheitsminister 2018–2024 | Turkish health minister 2018–2024 | | 2026-11
Süleyman Soylu | Suleyman Soylu | m | türkischer Innenminister 2016–2023 | Turkish interior minister 2016–2023 | | 2026-11
Mehmet Şimşek | Mehmet Simsek | m | türkischer Finanzminister | Turkish finance minister | Mehmet Simsek | 2026-11
Berat Albayrak | | m | früherer türkischer Finanzminister | former Turkish finance minister | | 2026-11
Meral Akşener | Meral Aksener | f | türkische Politikerin | Turkish politician | Meral Aksener | 2026-11
Devlet Bahçeli | Devlet Bahceli | m | MHP-Chef | leader of Turkey's MHP | Devlet Bahceli | 2026-11
Osman Kavala | | m | türkischer Kulturförderer, inhaftiert | jailed Turkish philanthropist | | 2026-11
Can Dündar | Can Dundar | m | türkischer Journalist | Turkish journalist | | 2026-11
Deniz Yücel | Deniz Yucel | m | deutsch-türkischer Journalist | German-Turkish journalist | | 2026-11
Kemal Atatürk | Kemal Ataturk | m | Gründer der Türkei | founder of Turkey | Mustafa Kemal Atatürk; Atatürk | 2026-11
# Israel and Palestine
Naftali Bennett | | m | israelischer Ministerpräsident 2021–2022 | Israeli prime minister 2021–2022 | | 2026-11
Jair Lapid | Yair Lapid | m | israelischer Oppositionsführer, Ministerpräsident 2022 | Israeli opposition leader, prime minister in 2022 | | 2026-11
Benny Gantz | | m | israelischer Politiker, Verteidigungsminister 2020–2022 | Israeli politician, defence minister 2020–2022 | | 2026-11
Joav Galant | Yoav Gallant | m | israelischer Verteidigungsminister 2022–2024 | Israeli defence minister 2022–2024 | Joaw Galant; Yoav Galant; Joav Gallant | 2026-11
Israel Katz | | m | israelischer Verteidigungsminister ab 2024 | Israeli defence minister from 2024 | Yisrael Katz | 2026-11
Gideon Saar | Gideon Sa'ar | m | israelischer Außenminister ab 2024 | Israeli foreign minister from 2024 | Gideon Sa’ar | 2026-11
Itamar Ben-Gvir | | m | israelischer Minister für Nationale Sicherheit ab 2022 | Israeli national security minister from 2022 | Itamar Ben Gvir | 2026-11
Bezalel Smotrich | | m | israelischer Finanzminister ab 2022 | Israeli finance minister from 2022 | | 2026-11
Avigdor Lieberman | | m | früherer israelischer Außenminister | former Israeli foreign minister | Avigdor Liberman | 2026-11
Eli Cohen | | m | israelischer Politiker, früherer Außenminister | Israeli politician, former foreign minister | | 2026-11
Ron Dermer | | m | enger Vertrauter Netanjahus | close aide to Netanyahu | | 2026-11
Izchak Herzog | Isaac Herzog | m | israelischer Präsident ab 2021 | Israeli president from 2021 | Jitzchak Herzog; Itzchak Herzog; Yitzhak Herzog | 2026-11
Reuven Rivlin | | m | israelischer Präsident 2014–2021 | Israeli president 2014–2021 | | 2026-11
Schimon Peres | Shimon Peres | m | israelischer Präsident 2007–2014 († 2016) | Israeli president 2007–2014, died 2016 | | 2026-11
Ariel Scharon | Ariel Sharon | m | israelischer Ministerpräsident 2001–2006 | Israeli prime minister 2001–2006 | | 2026-11
Ehud Olmert | | m | israelischer Ministerpräsident 2006–2009 | Israeli prime minister 2006–2009 | | 2026-11
Ehud Barak | | m | israelischer Ministerpräsident 1999–2001 | Israeli prime minister 1999–2001 | | 2026-11
Jitzchak Rabin | Yitzhak Rabin | m | israelischer Ministerpräsident, 1995 ermordet | Israeli prime minister assassinated in 1995 | Jitzhak Rabin | 2026-11
Golda Meir | | f | israelische Ministerpräsidentin 1969–1974 | Israeli prime minister 1969–1974 | | 2026-11
David Ben-Gurion | | m | erster Ministerpräsident Israels | first prime minister of Israel | David Ben Gurion | 2026-11
Menachem Begin | | m | israelischer Ministerpräsident 1977–1983 | Israeli prime minister 1977–1983 | | 2026-11
Zipi Livni | Tzipi Livni | f | frühere israelische Außenministerin | former Israeli foreign minister | | 2026-11
Herzi Halevi | | m | israelischer Generalstabschef 2023–2025 | Israeli chief of staff 2023–2025 | Herzi Halewi | 2026-11
Ejal Zamir | Eyal Zamir | m | israelischer Generalstabschef ab 2025 | Israeli chief of staff from 2025 | Ejal Samir; Eyal Samir | 2026-11
Daniel Hagari | | m | früherer israelischer Armeesprecher | former Israeli army spokesman | | 2026-11
Mahmud Abbas | Mahmoud Abbas | m | Palästinenserpräsident ab 2005 | Palestinian president from 2005 | | 2026-11
Jassir Arafat | Yasser Arafat | m | Palästinenserführer († 2004) | Palestinian leader, died 2004 | Yassir Arafat | 2026-11
Mohammed Schtajjeh | Mohammad Shtayyeh | m | palästinensischer Ministerpräsident 2019–2024 | Palestinian prime minister 2019–2024 | Mohammad Schtajjeh | 2026-11
Ismail Hanija | Ismail Haniyeh | m | Hamas-Chef, 2024 getötet | Hamas leader killed in 2024 | Ismail Hanijeh; Ismail Hanijja; Ismail Haniya | 2026-11
Jahja Sinwar | Yahya Sinwar | m | Hamas-Chef, 2024 getötet | Hamas leader killed in 2024 | Jihia al-Sinwar | 2026-11
Mohammed Deif | | m | Hamas-Militärchef, 2024 getötet | Hamas military chief killed in 2024 | Mohammed Dejf | 2026-11
Chalid Maschaal | Khaled Meshaal | m | Hamas-Anführer | Hamas leader | Khaled Mashal; Chaled Maschal | 2026-11
Philippe Lazzarini | | m | UNRWA-Chef ab 2020 | UNRWA chief from 2020 | | 2026-11
# Iran and Arab countries
Massud Peseschkian | Masoud Pezeshkian | m | iranischer Präsident ab 2024 | Iranian president from 2024 | Masud Peseschkian | 2026-11
Abbas Araghtschi | Abbas Araghchi | m | iranischer Außenminister ab 2024 | Iranian foreign minister from 2024 | Abbas Araqchi | 2026-11
Hossein Amirabdollahian | Hossein Amir-Abdollahian | m | iranischer Außenminister 2021–2024 | Iranian foreign minister 2021–2024 | Hussein Amirabdollahian | 2026-11
Mohammed Dschawad Sarif | Mohammad Javad Zarif | m | iranischer Außenminister 2013–2021 | Iranian foreign minister 2013–2021 | Mohammad Dschawad Sarif; Javad Zarif; Dschawad Sarif | 2026-11
Mahmud Ahmadinedschad | Mahmoud Ahmadinejad | m | iranischer Präsident 2005–2013 | Iranian president 2005–2013 | Mahmoud Ahmadinedschad | 2026-11
Mohammed Chatami | Mohammad Khatami | m | iranischer Präsident 1997–2005 | Iranian president 1997–2005 | Mohammad Chatami | 2026-11
Ruhollah Chomeini | Ruhollah Khomeini | m | iranischer Revolutionsführer († 1989) | Iranian revolutionary leader, died 1989 | Ayatollah Khomeini; Ajatollah Chomeini | 2026-11
Ghassem Soleimani | Qassem Soleimani | m | iranischer General, 2020 getötet | Iranian general killed in 2020 | Kassem Soleimani; Qasem Soleimani; Ghasem Soleimani | 2026-11
Ali Laridschani | Ali Larijani | m | iranischer Politiker | Iranian politician | | 2026-11
Jina Mahsa Amini | Mahsa Amini | f | iranische Kurdin, 2022 in Haft gestorben | Iranian Kurdish woman who died in custody in 2022 | | 2026-11
Narges Mohammadi | | f | iranische Friedensnobelpreisträgerin | Iranian Nobel peace laureate | | 2026-11
Schirin Ebadi | Shirin Ebadi | f | iranische Friedensnobelpreisträgerin | Iranian Nobel peace laureate | | 2026-11
Baschar al-Assad | Bashar al-Assad | m | syrischer Machthaber 2000–2024 | Syrian ruler 2000–2024 | Baschar Assad; Bashar Assad; Assad | 2026-11
Hafis al-Assad | Hafez al-Assad | m | syrischer Machthaber 1971–2000 | Syrian ruler 1971–2000 | | 2026-11
Ahmed al-Scharaa | Ahmed al-Sharaa | m | syrischer Übergangspräsident ab 2025 | Syrian interim president from 2025 | Ahmad al-Scharaa; Abu Mohammed al-Dschulani | 2026-11
Hassan Nasrallah | | m | Hisbollah-Chef, 2024 getötet | Hezbollah leader killed in 2024 | | 2026-11
Naim Kassim | Naim Qassem | m | Hisbollah-Chef ab 2024 | Hezbollah leader from 2024 | Naim Kassem | 2026-11
Nadschib Mikati | Najib Mikati | m | libanesischer Ministerpräsident 2021–2025 | Lebanese prime minister 2021–2025 | Najib Miqati | 2026-11
Saad Hariri | | m | früherer libanesischer Ministerpräsident | former Lebanese prime minister | Saad al-Hariri | 2026-11
Rafik Hariri | | m | libanesischer Ministerpräsident, 2005 ermordet | Lebanese prime minister assassinated in 2005 | Rafik al-Hariri; Rafiq Hariri | 2026-11
Michel Aoun | | m | libanesischer Präsident 2016–2022 | Lebanese president 2016–2022 | | 2026-11
Joseph Aoun | | m | libanesischer Präsident ab 2025 | Lebanese president from 2025 | Josef Aoun | 2026-11
Nawaf Salam | | m | libanesischer Ministerpräsident ab 2025 | Lebanese prime minister from 2025 | | 2026-11
Nabih Berri | | m | libanesischer Parlamentspräsident | Lebanese parliament speaker | | 2026-11
Ayman Safadi | | m | jordanischer Außenminister | Jordanian foreign minister | Aiman al-Safadi; Ayman al-Safadi | 2026-11
Mohammed bin Salman | | m | saudi-arabischer Kronprinz | Saudi crown prince | Mohammad bin Salman; Muhammad bin Salman; bin Salman | 2026-11
Dschamal Chaschukdschi | Jamal Khashoggi | m | saudischer Journalist, 2018 ermordet | Saudi journalist murdered in 2018 | Dschamal Khashoggi; Jamal Kashoggi | 2026-11
Adel al-Dschubair | Adel al-Jubeir | m | früherer saudi-arabischer Außenminister | former Saudi foreign minister | | 2026-11
Faisal bin Farhan | | m | saudi-arabischer Außenminister | Saudi foreign minister | | 2026-11
Osama bin Laden | | m | Al-Kaida-Chef, 2011 getötet | al-Qaida leader killed in 2011 | Usama bin Laden; bin Laden | 2026-11
Aiman al-Sawahiri | Ayman al-Zawahiri | m | Al-Kaida-Chef, 2022 getötet | al-Qaida leader killed in 2022 | Ayman al-Sawahiri | 2026-11
Abu Bakr al-Baghdadi | | m | IS-Anführer, 2019 getötet | Islamic State leader killed in 2019 | Abu Bakr al-Bagdadi | 2026-11
Tamim bin Hamad Al Thani | | m | Emir von Katar | emir of Qatar | Tamim bin Hamad al-Thani | 2026-11
Mohammed bin Zayed | | m | Präsident der Vereinigten Arabischen Emirate | president of the United Arab Emirates | Mohammed bin Zayed Al Nahyan; Mohammed bin Sajid | 2026-11
Saddam Hussein | | m | irakischer Diktator, 2006 hingerichtet | Iraqi dictator executed in 2006 | Saddam | 2026-11
Haider al-Abadi | | m | irakischer Ministerpräsident 2014–2018 | Iraqi prime minister 2014–2018 | Haidar al-Abadi | 2026-11
Nuri al-Maliki | Nouri al-Maliki | m | irakischer Ministerpräsident 2006–2014 | Iraqi prime minister 2006–2014 | | 2026-11
Mustafa al-Kadhimi | | m | irakischer Ministerpräsident 2020–2022 | Iraqi prime minister 2020–2022 | Mustafa al-Kasimi | 2026-11
Mohammed Schia al-Sudani | Mohammed Shia al-Sudani | m | irakischer Ministerpräsident ab 2022 | Iraqi prime minister from 2022 | | 2026-11
Moktada al-Sadr | Moqtada al-Sadr | m | irakischer Schiitenführer | Iraqi Shia cleric | Muktada al-Sadr; Muqtada al-Sadr | 2026-11
Ali al-Sistani | | m | irakischer Großajatollah | Iraqi grand ayatollah | | 2026-11
Masud Barsani | Masoud Barzani | m | irakischer Kurdenführer | Iraqi Kurdish leader | Massud Barsani; Massoud Barzani | 2026-11
Abed Rabbo Mansur Hadi | Abd-Rabbu Mansour Hadi | m | jemenitischer Präsident 2012–2022 | Yemeni president 2012–2022 | Abd Rabbo Mansur Hadi | 2026-11
Abdel Fattah al-Sisi | Abdel Fattah el-Sisi | m | ägyptischer Präsident ab 2014 | Egyptian president from 2014 | Abdel Fattah al-Sissi; Abdelfattah al-Sisi; Sisi; al-Sissi | 2026-11
Hosni Mubarak | | m | ägyptischer Präsident 1981–2011 († 2020) | Egyptian president 1981–2011, died 2020 | Husni Mubarak | 2026-11
Mohammed Mursi | Mohamed Morsi | m | ägyptischer Präsident 2012–2013 († 2019) | Egyptian president 2012–2013, died 2019 | Mohamed Mursi; Mohammed Morsi | 2026-11
Anwar al-Sadat | Anwar Sadat | m | ägyptischer Präsident, 1981 ermordet | Egyptian president assassinated in 1981 | Anwar as-Sadat; Anwar el-Sadat | 2026-11
Gamal Abdel Nasser | | m | ägyptischer Präsident 1956–1970 | Egyptian president 1956–1970 | | 2026-11
Sameh Schukri | Sameh Shoukry | m | ägyptischer Außenminister 2014–2024 | Egyptian foreign minister 2014–2024 | Samih Schukri | 2026-11
Mohammed el-Baradei | Mohamed ElBaradei | m | früherer IAEA-Chef | former IAEA chief | Mohammed ElBaradei | 2026-11
Muammar al-Gaddafi | Muammar Gaddafi | m | libyscher Diktator, 2011 getötet | Libyan dictator killed in 2011 | Gaddafi | 2026-11
Khalifa Haftar | | m | libyscher General | Libyan commander | Chalifa Haftar | 2026-11
Fajis al-Sarradsch | Fayez al-Sarraj | m | libyscher Ministerpräsident 2016–2021 | Libyan prime minister 2016–2021 | Fajes al-Sarradsch | 2026-11
Abdul Hamid Dbeiba | Abdul Hamid Dbeibah | m | libyscher Ministerpräsident ab 2021 | Libyan prime minister from 2021 | Abdulhamid Dbaiba | 2026-11
Kais Saied | | m | tunesischer Präsident ab 2019 | Tunisian president from 2019 | Kaïs Saïed | 2026-11
Zine el-Abidine Ben Ali | Zine al-Abidine Ben Ali | m | tunesischer Präsident 1987–2011 | Tunisian president 1987–2011 | Zine El Abidine Ben Ali | 2026-11
Abdelmadjid Tebboune | | m | algerischer Präsident ab 2019 | Algerian president from 2019 | | 2026-11
Abdelaziz Bouteflika | | m | algerischer Präsident 1999–2019 | Algerian president 1999–2019 | Abdelasis Bouteflika | 2026-11
# Afghanistan, Pakistan, India and neighbours
Hamid Karsai | Hamid Karzai | m | afghanischer Präsident 2001–2014 | Afghan president 2001–2014 | | 2026-11
Aschraf Ghani | Ashraf Ghani | m | afghanischer Präsident 2014–2021 | Afghan president 2014–2021 | | 2026-11
Abdullah Abdullah | | m | afghanischer Politiker | Afghan politician | | 2026-11
Sabiullah Mudschahid | Zabihullah Mujahid | m | Taliban-Sprecher | Taliban spokesman | | 2026-11
Haibatullah Achundsada | Haibatullah Akhundzada | m | Taliban-Führer | Taliban leader | | 2026-11
Imran Khan | | m | pakistanischer Premierminister 2018–2022 | Pakistani prime minister 2018–2022 | | 2026-11
Shehbaz Sharif | | m | pakistanischer Premierminister | Pakistani prime minister | Shahbaz Sharif | 2026-11
Nawaz Sharif | | m | früherer pakistanischer Premierminister | former Pakistani prime minister | | 2026-11
Asif Ali Zardari | | m | pakistanischer Präsident | Pakistani president | | 2026-11
Pervez Musharraf | | m | pakistanischer Militärmachthaber († 2023) | Pakistani military ruler, died 2023 | Pervez Muscharraf | 2026-11
Benazir Bhutto | | f | pakistanische Premierministerin, 2007 ermordet | Pakistani prime minister assassinated in 2007 | | 2026-11
Bilawal Bhutto Zardari | | m | pakistanischer Politiker | Pakistani politician | | 2026-11
Asim Munir | | m | pakistanischer Armeechef | Pakistani army chief | | 2026-11
Malala Yousafzai | | f | pakistanische Friedensnobelpreisträgerin | Pakistani Nobel peace laureate | | 2026-11
Manmohan Singh | | m | indischer Premierminister 2004–2014 († 2024) | Indian prime minister 2004–2014, died 2024 | | 2026-11
Rahul Gandhi | | m | indischer Oppositionsführer | Indian opposition leader | | 2026-11
Sonia Gandhi | | f | indische Kongress-Politikerin | Indian Congress politician | | 2026-11
Indira Gandhi | | f | indische Premierministerin, 1984 ermordet | Indian prime minister assassinated in 1984 | | 2026-11
Mahatma Gandhi | | m | indischer Unabhängigkeitsführer | Indian independence leader | | 2026-11
Subrahmanyam Jaishankar | | m | indischer Außenminister ab 2019 | Indian foreign minister from 2019 | S. Jaishankar | 2026-11
Amit Shah | | m | indischer Innenminister ab 2019 | Indian home minister from 2019 | | 2026-11
Rajnath Singh | | m | indischer Verteidigungsminister ab 2019 | Indian defence minister from 2019 | | 2026-11
Nirmala Sitharaman | | f | indische Finanzministerin ab 2019 | Indian finance minister from 2019 | | 2026-11
Droupadi Murmu | | f | indische Präsidentin ab 2022 | Indian president from 2022 | | 2026-11
Arvind Kejriwal | | m | früherer Regierungschef von Delhi | former Delhi chief minister | | 2026-11
Sheikh Hasina | | f | Premierministerin von Bangladesch 2009–2024 | prime minister of Bangladesh 2009–2024 | Scheich Hasina; Hasina | 2026-11
Khaleda Zia | | f | frühere Premierministerin von Bangladesch | former prime minister of Bangladesh | | 2026-11
Muhammad Yunus | | m | bangladeschischer Friedensnobelpreisträger | Bangladeshi Nobel peace laureate | Mohammed Yunus | 2026-11
Gotabaya Rajapaksa | | m | Präsident von Sri Lanka 2019–2022 | Sri Lankan president 2019–2022 | | 2026-11
Mahinda Rajapaksa | | m | Präsident von Sri Lanka 2005–2015 | Sri Lankan president 2005–2015 | | 2026-11
Ranil Wickremesinghe | | m | Präsident von Sri Lanka 2022–2024 | Sri Lankan president 2022–2024 | | 2026-11
Anura Kumara Dissanayake | | m | Präsident von Sri Lanka ab 2024 | Sri Lankan president from 2024 | | 2026-11
# China, Japan, Korea and Southeast Asia
Li Keqiang | | m | chinesischer Ministerpräsident 2013–2023 († 2023) | Chinese premier 2013–2023 | | 2026-11
Li Qiang | | m | chinesischer Ministerpräsident ab 2023 | Chinese premier from 2023 | | 2026-11
Hu Jintao | | m | chinesischer Staatspräsident 2003–2013 | Chinese president 2003–2013 | | 2026-11
Jiang Zemin | | m | chinesischer Staatspräsident 1993–2003 († 2022) | Chinese president 1993–2003, died 2022 | | 2026-11
Wen Jiabao | | m | chinesischer Ministerpräsident 2003–2013 | Chinese premier 2003–2013 | | 2026-11
Deng Xiaoping | | m | chinesischer Reformpolitiker († 1997) | Chinese reform leader, died 1997 | | 2026-11
Mao Zedong | | m | Gründer der Volksrepublik China | founder of the People's Republic of China | Mao Tse-tung; Mao | 2026-11
Qin Gang | | m | chinesischer Außenminister 2022–2023 | Chinese foreign minister 2022–2023 | | 2026-11
Yang Jiechi | | m | früherer chinesischer Spitzendiplomat | former senior Chinese diplomat | | 2026-11
He Lifeng | | m | chinesischer Vizeministerpräsident | Chinese vice premier | | 2026-11
Liu He | | m | chinesischer Vizeministerpräsident 2018–2023 | Chinese vice premier 2018–2023 | | 2026-11
Mao Ning | | f | Sprecherin des chinesischen Außenministeriums | Chinese foreign ministry spokeswoman | | 2026-11
Hua Chunying | | f | chinesische Diplomatin, frühere Außenamtssprecherin | Chinese diplomat, former foreign ministry spokeswoman | | 2026-11
Zhao Lijian | | m | früherer Sprecher des chinesischen Außenministeriums | former Chinese foreign ministry spokesman | | 2026-11
Wang Wenbin | | m | früherer Sprecher des chinesischen Außenministeriums | former Chinese foreign ministry spokesman | | 2026-11
Lin Jian | | m | Sprecher des chinesischen Außenministeriums | Chinese foreign ministry spokesman | | 2026-11
Li Shangfu | | m | chinesischer Verteidigungsminister 2023 | Chinese defence minister in 2023 | | 2026-11
Dong Jun | | m | chinesischer Verteidigungsminister ab 2023 | Chinese defence minister from 2023 | | 2026-11
Ai Weiwei | | m | chinesischer Künstler | Chinese artist | | 2026-11
Liu Xiaobo | | m | chinesischer Friedensnobelpreisträger († 2017) | Chinese Nobel peace laureate, died 2017 | | 2026-11
Carrie Lam | | f | Regierungschefin von Hongkong 2017–2022 | Hong Kong chief executive 2017–2022 | | 2026-11
John Lee | | m | Regierungschef von Hongkong ab 2022 | Hong Kong chief executive from 2022 | | 2026-11
Joshua Wong | | m | Hongkonger Demokratieaktivist | Hong Kong democracy activist | | 2026-11
Jimmy Lai | | m | Hongkonger Verleger | Hong Kong media tycoon | | 2026-11
Tsai Ing-wen | | f | taiwanische Präsidentin 2016–2024 | Taiwanese president 2016–2024 | Tsai | 2026-11
Lai Ching-te | | m | taiwanischer Präsident ab 2024 | Taiwanese president from 2024 | William Lai; Lai | 2026-11
Ma Ying-jeou | | m | taiwanischer Präsident 2008–2016 | Taiwanese president 2008–2016 | | 2026-11
Shinzo Abe | | m | japanischer Ministerpräsident, 2022 ermordet | Japanese prime minister assassinated in 2022 | Shinzō Abe | 2026-11
Yoshihide Suga | | m | japanischer Ministerpräsident 2020–2021 | Japanese prime minister 2020–2021 | | 2026-11
Fumio Kishida | | m | japanischer Ministerpräsident 2021–2024 | Japanese prime minister 2021–2024 | | 2026-11
Shigeru Ishiba | | m | japanischer Ministerpräsident 2024–2025 | Japanese prime minister 2024–2025 | | 2026-11
Sanae Takaichi | | f | japanische Ministerpräsidentin ab 2025 | Japanese prime minister from 2025 | | 2026-11
Junichiro Koizumi | | m | japanischer Ministerpräsident 2001–2006 | Japanese prime minister 2001–2006 | Junichirō Koizumi | 2026-11
Shinjiro Koizumi | | m | japanischer Politiker | Japanese politician | | 2026-11
Taro Aso | | m | japanischer Politiker, Ministerpräsident 2008–2009 | Japanese politician, prime minister 2008–2009 | Tarō Asō | 2026-11
Naoto Kan | | m | japanischer Ministerpräsident 2010–2011 | Japanese prime minister 2010–2011 | | 2026-11
Taro Kono | | m | japanischer Politiker | Japanese politician | | 2026-11
Toshimitsu Motegi | | m | japanischer Politiker, Außenminister 2019–2021 | Japanese politician, foreign minister 2019–2021 | | 2026-11
Yoshimasa Hayashi | | m | japanischer Politiker, Außenminister 2021–2023 | Japanese politician, foreign minister 2021–2023 | | 2026-11
Yuriko Koike | | f | Gouverneurin von Tokio ab 2016 | governor of Tokyo from 2016 | | 2026-11
Kazuo Ueda | | m | Präsident der Bank von Japan ab 2023 | Bank of Japan governor from 2023 | | 2026-11
Haruhiko Kuroda | | m | Präsident der Bank von Japan 2013–2023 | Bank of Japan governor 2013–2023 | | 2026-11
Akihito | | m | japanischer Kaiser 1989–2019 | Japanese emperor 1989–2019 | | 2026-11
Naruhito | | m | japanischer Kaiser ab 2019 | Japanese emperor from 2019 | | 2026-11
Kim Jong Un | Kim Jong-un | m | nordkoreanischer Machthaber ab 2011 | North Korean leader from 2011 | Kim Jong-un; Kim | 2026-11
Kim Jong Il | Kim Jong-il | m | nordkoreanischer Machthaber 1994–2011 | North Korean leader 1994–2011 | Kim Jong-il | 2026-11
Kim Il Sung | Kim Il-sung | m | Gründer Nordkoreas | founder of North Korea | Kim Il-sung | 2026-11
Kim Yo Jong | Kim Yo-jong | f | Schwester des nordkoreanischen Machthabers | sister of the North Korean leader | Kim Yo-jong | 2026-11
# two people: Kim Jong Un / Kim Jong Il
Moon Jae In | Moon Jae-in | m | südkoreanischer Präsident 2017–2022 | South Korean president 2017–2022 | Moon Jae-in; Moon | 2026-11
Park Geun Hye | Park Geun-hye | f | südkoreanische Präsidentin 2013–2017 | South Korean president 2013–2017 | Park Geun-hye | 2026-11
Yoon Suk Yeol | | m | südkoreanischer Präsident 2022–2025 | South Korean president 2022–2025 | Yoon Suk-yeol; Yoon | 2026-11
Lee Jae Myung | Lee Jae-myung | m | südkoreanischer Präsident ab 2025 | South Korean president from 2025 | Lee Jae-myung | 2026-11
Han Duck Soo | Han Duck-soo | m | südkoreanischer Ministerpräsident 2022–2025 | South Korean prime minister 2022–2025 | Han Duck-soo | 2026-11
Aung San Suu Kyi | | f | frühere Regierungschefin von Myanmar, inhaftiert | ousted leader of Myanmar | Suu Kyi | 2026-11
Min Aung Hlaing | | m | Militärmachthaber von Myanmar | Myanmar military ruler | | 2026-11
Thein Sein | | m | Präsident von Myanmar 2011–2016 | president of Myanmar 2011–2016 | | 2026-11
Prayut Chan-o-cha | Prayuth Chan-ocha | m | thailändischer Ministerpräsident 2014–2023 | Thai prime minister 2014–2023 | Prayut Chan-ocha | 2026-11
Srettha Thavisin | | m | thailändischer Ministerpräsident 2023–2024 | Thai prime minister 2023–2024 | | 2026-11
Thaksin Shinawatra | | m | früherer thailändischer Ministerpräsident | former Thai prime minister | Thaksin | 2026-11
Paetongtarn Shinawatra | | f | thailändische Ministerpräsidentin 2024–2025 | Thai prime minister 2024–2025 | | 2026-11
Yingluck Shinawatra | | f | thailändische Ministerpräsidentin 2011–2014 | Thai prime minister 2011–2014 | | 2026-11
Maha Vajiralongkorn | | m | thailändischer König | Thai king | | 2026-11
Hun Sen | | m | kambodschanischer Ministerpräsident bis 2023 | Cambodian prime minister until 2023 | | 2026-11
Hun Manet | | m | kambodschanischer Ministerpräsident ab 2023 | Cambodian prime minister from 2023 | | 2026-11
Nguyen Phu Trong | | m | vietnamesischer KP-Chef († 2024) | Vietnamese Communist Party chief, died 2024 | | 2026-11
To Lam | | m | vietnamesischer KP-Chef | Vietnamese Communist Party chief | | 2026-11
Joko Widodo | | m | indonesischer Präsident 2014–2024 | Indonesian president 2014–2024 | Jokowi | 2026-11
Prabowo Subianto | | m | indonesischer Präsident ab 2024 | Indonesian president from 2024 | | 2026-11
Rodrigo Duterte | | m | philippinischer Präsident 2016–2022 | Philippine president 2016–2022 | | 2026-11
Sara Duterte | | f | philippinische Vizepräsidentin ab 2022 | Philippine vice president from 2022 | | 2026-11
Ferdinand Marcos | | m | philippinischer Präsident (Vater und Sohn, Sohn ab 2022) | Philippine president (father and son, son from 2022) | Ferdinand Marcos Jr.; Bongbong Marcos | 2026-11
Imelda Marcos | | f | Witwe des philippinischen Diktators Marcos | widow of the Philippine dictator Marcos | | 2026-11
Maria Ressa | | f | philippinische Friedensnobelpreisträgerin | Philippine Nobel peace laureate | | 2026-11
Mahathir Mohamad | | m | früherer malaysischer Premierminister | former Malaysian prime minister | | 2026-11
Anwar Ibrahim | | m | malaysischer Premierminister ab 2022 | Malaysian prime minister from 2022 | | 2026-11
Najib Razak | | m | malaysischer Premierminister 2009–2018 | Malaysian prime minister 2009–2018 | | 2026-11
Lee Hsien Loong | | m | Premierminister von Singapur 2004–2024 | Singapore prime minister 2004–2024 | | 2026-11
Lawrence Wong | | m | Premierminister von Singapur ab 2024 | Singapore prime minister from 2024 | | 2026-11
Lee Kuan Yew | | m | Gründungspremier von Singapur († 2015) | founding prime minister of Singapore | | 2026-11
Dalai Lama | | m | geistliches Oberhaupt der Tibeter | Tibetan spiritual leader | | 2026-11
# Central Asia and Caucasus
Nursultan Nasarbajew | Nursultan Nazarbayev | m | kasachischer Präsident 1991–2019 | Kazakh president 1991–2019 | | 2026-11
Kassym-Schomart Tokajew | Kassym-Jomart Tokayev | m | kasachischer Präsident ab 2019 | Kazakh president from 2019 | Qassym-Schomart Toqajew | 2026-11
Emomali Rachmon | Emomali Rahmon | m | tadschikischer Präsident | Tajik president | Emomalii Rachmon | 2026-11
Sadyr Schaparow | Sadyr Japarov | m | kirgisischer Präsident ab 2021 | Kyrgyz president from 2021 | Sadyr Dschaparow | 2026-11
Almasbek Atambajew | Almazbek Atambayev | m | kirgisischer Präsident 2011–2017 | Kyrgyz president 2011–2017 | | 2026-11
Schawkat Mirsijojew | Shavkat Mirziyoyev | m | usbekischer Präsident ab 2016 | Uzbek president from 2016 | | 2026-11
Islam Karimow | Islam Karimov | m | usbekischer Präsident 1991–2016 | Uzbek president 1991–2016 | | 2026-11
Gurbanguly Berdimuhamedow | Gurbanguly Berdymukhamedov | m | turkmenischer Präsident 2007–2022 | Turkmen president 2007–2022 | Gurbanguly Berdymuchammedow | 2026-11
Ilham Alijew | Ilham Aliyev | m | aserbaidschanischer Präsident ab 2003 | Azerbaijani president from 2003 | İlham Əliyev | 2026-11
Nikol Paschinjan | Nikol Pashinyan | m | armenischer Ministerpräsident ab 2018 | Armenian prime minister from 2018 | | 2026-11
Sersch Sargsjan | Serzh Sargsyan | m | armenischer Präsident 2008–2018 | Armenian president 2008–2018 | Sersch Sarkissjan | 2026-11
Micheil Saakaschwili | Mikheil Saakashvili | m | georgischer Präsident 2004–2013 | Georgian president 2004–2013 | Michail Saakaschwili | 2026-11
Salome Surabischwili | Salome Zourabichvili | f | georgische Präsidentin 2018–2024 | Georgian president 2018–2024 | Salome Zurabischwili; Salome Zourabishvili | 2026-11
Irakli Kobachidse | Irakli Kobakhidze | m | georgischer Ministerpräsident ab 2024 | Georgian prime minister from 2024 | | 2026-11
Irakli Garibaschwili | Irakli Garibashvili | m | georgischer Ministerpräsident 2021–2024 | Georgian prime minister 2021–2024 | | 2026-11
Bidsina Iwanischwili | Bidzina Ivanishvili | m | georgischer Milliardär, Gründer des Georgischen Traums | Georgian billionaire, founder of Georgian Dream | | 2026-11
Eduard Schewardnadse | Eduard Shevardnadze | m | sowjetischer Außenminister, georgischer Präsident († 2014) | Soviet foreign minister, Georgian president | | 2026-11
# Russia, Ukraine and Belarus, continued
Boris Jelzin | Boris Yeltsin | m | russischer Präsident 1991–1999 | Russian president 1991–1999 | | 2026-11
Michail Gorbatschow | Mikhail Gorbachev | m | sowjetischer Präsident († 2022) | Soviet leader, died 2022 | Michail Gorbatschov | 2026-11
Josef Stalin | Joseph Stalin | m | sowjetischer Diktator († 1953) | Soviet dictator, died 1953 | | 2026-11
Wladimir Lenin | Vladimir Lenin | m | russischer Revolutionsführer | Russian revolutionary leader | Lenin | 2026-11
Nikita Chruschtschow | Nikita Khrushchev | m | sowjetischer Parteichef 1953–1964 | Soviet leader 1953–1964 | | 2026-11
Leonid Breschnew | Leonid Brezhnev | m | sowjetischer Parteichef 1964–1982 | Soviet leader 1964–1982 | | 2026-11
Leo Trotzki | Leon Trotsky | m | russischer Revolutionär | Russian revolutionary | | 2026-11
Michail Chodorkowski | Mikhail Khodorkovsky | m | russischer Kremlkritiker | Russian Kremlin critic | Michail Chodorkowskij | 2026-11
Boris Nemzow | Boris Nemtsov | m | russischer Oppositionspolitiker, 2015 ermordet | Russian opposition politician murdered in 2015 | | 2026-11
Anna Politkowskaja | Anna Politkovskaya | f | russische Journalistin, 2006 ermordet | Russian journalist murdered in 2006 | | 2026-11
Julia Nawalnaja | Yulia Navalnaya | f | Witwe von Alexej Nawalny | widow of Alexei Navalny | Julija Nawalnaja | 2026-11
Garri Kasparow | Garry Kasparov | m | russischer Oppositioneller und Schachweltmeister | Russian dissident and chess champion | Garry Kasparow | 2026-11
Wladimir Kara-Mursa | Vladimir Kara-Murza | m | russischer Oppositioneller | Russian opposition politician | | 2026-11
Ilja Jaschin | Ilya Yashin | m | russischer Oppositioneller | Russian opposition politician | | 2026-11
Ramsan Kadyrow | Ramzan Kadyrov | m | Republikchef von Tschetschenien | Chechen leader | | 2026-11
Sergej Skripal | Sergei Skripal | m | russischer Doppelagent | Russian double agent | Sergey Skripal | 2026-11
Alexander Litwinenko | Alexander Litvinenko | m | russischer Überläufer, 2006 vergiftet | Russian defector poisoned in 2006 | | 2026-11
Edward Snowden | | m | US-Whistleblower in Russland | US whistleblower in Russia | | 2026-11
Sergej Kirijenko | Sergei Kiriyenko | m | stellvertretender Leiter der russischen Präsidialverwaltung | deputy head of the Russian presidential administration | Sergei Kirijenko | 2026-11
Juri Uschakow | Yuri Ushakov | m | außenpolitischer Berater des Kremls | Kremlin foreign policy adviser | | 2026-11
Nikolai Patruschew | Nikolai Patrushev | m | russischer Sicherheitspolitiker | Russian security official | Nikolaj Patruschew | 2026-11
Andrej Beloussow | Andrei Belousov | m | russischer Verteidigungsminister ab 2024 | Russian defence minister from 2024 | Andrei Belousow; Andrej Belousow | 2026-11
Waleri Gerassimow | Valery Gerasimov | m | russischer Generalstabschef | Russian chief of general staff | Walerij Gerassimow | 2026-11
Sergej Surowikin | Sergei Surovikin | m | russischer General | Russian general | Sergei Surowikin | 2026-11
Sergej Naryschkin | Sergei Naryshkin | m | russischer Auslandsgeheimdienstchef | Russian foreign intelligence chief | Sergei Naryschkin | 2026-11
Wassili Nebensja | Vasily Nebenzya | m | russischer UN-Botschafter | Russian UN ambassador | Wassilij Nebensja; Vassily Nebenzia | 2026-11
Kirill Dmitrijew | Kirill Dmitriev | m | russischer Unterhändler, Chef des Staatsfonds RDIF | Russian envoy, head of RDIF | | 2026-11
Elvira Nabiullina | | f | russische Zentralbankchefin | Russian central bank governor | Elwira Nabiullina | 2026-11
Igor Setschin | Igor Sechin | m | Rosneft-Chef | Rosneft chief | | 2026-11
Alexej Miller | Alexei Miller | m | Gazprom-Chef | Gazprom chief | | 2026-11
Roman Abramowitsch | Roman Abramovich | m | russischer Milliardär | Russian billionaire | | 2026-11
Oleg Deripaska | | m | russischer Unternehmer | Russian businessman | | 2026-11
Michail Fridman | Mikhail Fridman | m | russischer Unternehmer | Russian businessman | | 2026-11
Alischer Usmanow | Alisher Usmanov | m | russischer Milliardär | Russian billionaire | | 2026-11
Wladimir Schirinowski | Vladimir Zhirinovsky | m | russischer Ultranationalist († 2022) | Russian ultranationalist, died 2022 | | 2026-11
Alexander Dugin | | m | russischer Ideologe | Russian ideologue | | 2026-11
Patriarch Kirill | | m | russisch-orthodoxes Kirchenoberhaupt | head of the Russian Orthodox Church | | 2026-11
Andrij Sybiha | Andrii Sybiha | m | ukrainischer Außenminister ab 2024 | Ukrainian foreign minister from 2024 | Andrij Sybyha; Andriy Sybiha | 2026-11
Julia Swyrydenko | Yulia Svyrydenko | f | ukrainische Ministerpräsidentin ab 2025 | Ukrainian prime minister from 2025 | Julija Swyrydenko | 2026-11
Rustem Umjerow | Rustem Umerov | m | ukrainischer Sicherheitspolitiker, Verteidigungsminister 2023–2025 | Ukrainian security official, defence minister 2023–2025 | Rustem Umerow | 2026-11
Walerij Saluschnyj | Valerii Zaluzhnyi | m | ukrainischer Oberbefehlshaber 2021–2024 | Ukrainian commander-in-chief 2021–2024 | Walerij Saluschny; Valery Zaluzhny | 2026-11
Olexander Syrskyj | Oleksandr Syrskyi | m | ukrainischer Oberbefehlshaber ab 2024 | Ukrainian commander-in-chief from 2024 | Oleksandr Syrskyj; Olexandr Syrskyj; Oleksandr Syrsky | 2026-11
Mychajlo Podoljak | Mykhailo Podolyak | m | Berater des ukrainischen Präsidenten | adviser to the Ukrainian president | Michailo Podoljak; Mychailo Podoljak | 2026-11
Mychajlo Fedorow | Mykhailo Fedorov | m | ukrainischer Digitalminister ab 2019 | Ukrainian digital minister from 2019 | Michailo Fedorow; Mychailo Fedorow | 2026-11
Kyrylo Budanow | Kyrylo Budanov | m | ukrainischer Militärgeheimdienstchef ab 2020 | Ukrainian military intelligence chief from 2020 | | 2026-11
Olena Selenska | Olena Zelenska | f | First Lady der Ukraine | first lady of Ukraine | | 2026-11
Olexij Makejew | Oleksii Makeiev | m | ukrainischer Botschafter in Deutschland ab 2022 | Ukrainian ambassador to Germany from 2022 | Oleksij Makejew | 2026-11
Pawlo Klimkin | Pavlo Klimkin | m | ukrainischer Außenminister 2014–2019 | Ukrainian foreign minister 2014–2019 | | 2026-11
Julia Tymoschenko | Yulia Tymoshenko | f | frühere ukrainische Ministerpräsidentin | former Ukrainian prime minister | Julia Timoschenko; Julija Tymoschenko | 2026-11
Viktor Janukowitsch | Viktor Yanukovych | m | ukrainischer Präsident 2010–2014 | Ukrainian president 2010–2014 | Wiktor Janukowytsch; Viktor Yanukovich | 2026-11
Viktor Juschtschenko | Viktor Yushchenko | m | ukrainischer Präsident 2005–2010 | Ukrainian president 2005–2010 | Wiktor Juschtschenko | 2026-11
Leonid Kutschma | Leonid Kuchma | m | ukrainischer Präsident 1994–2005 | Ukrainian president 1994–2005 | | 2026-11
Arsenij Jazenjuk | Arseniy Yatsenyuk | m | ukrainischer Ministerpräsident 2014–2016 | Ukrainian prime minister 2014–2016 | Arseni Jazenjuk | 2026-11
Wladimir Klitschko | | m | früherer ukrainischer Boxweltmeister | former Ukrainian boxing champion | | 2026-11
Rinat Achmetow | Rinat Akhmetov | m | ukrainischer Oligarch | Ukrainian oligarch | | 2026-11
Ihor Kolomojskyj | Ihor Kolomoisky | m | ukrainischer Oligarch | Ukrainian oligarch | Ihor Kolomojskij | 2026-11
Stepan Bandera | | m | ukrainischer Nationalistenführer († 1959) | Ukrainian nationalist leader | | 2026-11
Maria Kolesnikowa | Maria Kolesnikova | f | belarussische Oppositionelle | Belarusian opposition figure | Maryja Kalesnikawa | 2026-11
Ales Bjaljazki | Ales Bialiatski | m | belarussischer Friedensnobelpreisträger | Belarusian Nobel peace laureate | Ales Beljazki | 2026-11
Roman Protassewitsch | Roman Protasevich | m | belarussischer Blogger | Belarusian blogger | Raman Pratassewitsch | 2026-11
Swetlana Alexijewitsch | Svetlana Alexievich | f | belarussische Literaturnobelpreisträgerin | Belarusian Nobel literature laureate | | 2026-11
# United States: presidents, cabinets, Congress, justice
George W. Bush | | m | US-Präsident 2001–2009 | US president 2001–2009 | George Bush | 2026-11
George H. W. Bush | George H.W. Bush | m | US-Präsident 1989–1993 († 2018) | US president 1989–1993, died 2018 | | 2026-11
# two people: George W. Bush / George H. W. Bush
Bill Clinton | | m | US-Präsident 1993–2001 | US president 1993–2001 | | 2026-11
Ronald Reagan | | m | US-Präsident 1981–1989 († 2004) | US president 1981–1989, died 2004 | | 2026-11
Jimmy Carter | | m | US-Präsident 1977–1981 († 2024) | US president 1977–1981, died 2024 | | 2026-11
Gerald Ford | | m | US-Präsident 1974–1977 | US president 1974–1977 | | 2026-11
Richard Nixon | | m | US-Präsident 1969–1974 | US president 1969–1974 | | 2026-11
Lyndon B. Johnson | | m | US-Präsident 1963–1969 | US president 1963–1969 | Lyndon Johnson | 2026-11
John F. Kennedy | | m | US-Präsident, 1963 ermordet | US president assassinated in 1963 | John Kennedy | 2026-11
Dwight D. Eisenhower | | m | US-Präsident 1953–1961 | US president 1953–1961 | Dwight Eisenhower | 2026-11
Harry S. Truman | | m | US-Präsident 1945–1953 | US president 1945–1953 | Harry Truman | 2026-11
Franklin D. Roosevelt | | m | US-Präsident 1933–1945 | US president 1933–1945 | Franklin Roosevelt | 2026-11
Theodore Roosevelt | | m | US-Präsident 1901–1909 | US president 1901–1909 | | 2026-11
Woodrow Wilson | | m | US-Präsident 1913–1921 | US president 1913–1921 | | 2026-11
Abraham Lincoln | | m | US-Präsident, 1865 ermordet | US president assassinated in 1865 | | 2026-11
George Washington | | m | erster US-Präsident | first US president | | 2026-11
Thomas Jefferson | | m | US-Präsident 1801–1809 | US president 1801–1809 | | 2026-11
Dick Cheney | | m | US-Vizepräsident 2001–2009 († 2025) | US vice president 2001–2009, died 2025 | | 2026-11
Al Gore | | m | US-Vizepräsident 1993–2001 | US vice president 1993–2001 | | 2026-11
Michelle Obama | | f | frühere First Lady der USA | former US first lady | | 2026-11
Melania Trump | | f | First Lady der USA | US first lady | | 2026-11
Jill Biden | | f | First Lady der USA 2021–2025 | US first lady 2021–2025 | | 2026-11
Hunter Biden | | m | Sohn von Joe Biden | son of Joe Biden | | 2026-11
Ivanka Trump | | f | Tochter von Donald Trump | daughter of Donald Trump | | 2026-11
Eric Trump | | m | Sohn von Donald Trump | son of Donald Trump | | 2026-11
Jared Kushner | | m | Schwiegersohn von Donald Trump | son-in-law of Donald Trump | | 2026-11
Usha Vance | | f | Ehefrau von JD Vance | wife of JD Vance | | 2026-11
Condoleezza Rice | | f | US-Außenministerin 2005–2009 | US secretary of state 2005–2009 | | 2026-11
Colin Powell | | m | US-Außenminister 2001–2005 († 2021) | US secretary of state 2001–2005, died 2021 | | 2026-11
Madeleine Albright | | f | US-Außenministerin 1997–2001 († 2022) | US secretary of state 1997–2001, died 2022 | | 2026-11
Henry Kissinger | | m | früherer US-Außenminister († 2023) | former US secretary of state, died 2023 | | 2026-11
James Baker | | m | früherer US-Außenminister | former US secretary of state | | 2026-11
Donald Rumsfeld | | m | früherer US-Verteidigungsminister († 2021) | former US defense secretary, died 2021 | | 2026-11
Robert Gates | | m | US-Verteidigungsminister 2006–2011 | US defense secretary 2006–2011 | | 2026-11
Leon Panetta | | m | US-Verteidigungsminister 2011–2013 | US defense secretary 2011–2013 | | 2026-11
Chuck Hagel | | m | US-Verteidigungsminister 2013–2015 | US defense secretary 2013–2015 | | 2026-11
Ashton Carter | | m | US-Verteidigungsminister 2015–2017 († 2022) | US defense secretary 2015–2017 | Ash Carter | 2026-11
James Mattis | | m | US-Verteidigungsminister 2017–2018 | US defense secretary 2017–2018 | Jim Mattis | 2026-11
Mark Esper | | m | US-Verteidigungsminister 2019–2020 | US defense secretary 2019–2020 | | 2026-11
Steven Mnuchin | | m | US-Finanzminister 2017–2021 | US treasury secretary 2017–2021 | Steve Mnuchin | 2026-11
Jack Lew | | m | US-Finanzminister 2013–2017 | US treasury secretary 2013–2017 | | 2026-11
Timothy Geithner | | m | US-Finanzminister 2009–2013 | US treasury secretary 2009–2013 | Tim Geithner | 2026-11
Henry Paulson | | m | US-Finanzminister 2006–2009 | US treasury secretary 2006–2009 | Hank Paulson | 2026-11
Jerome Powell | | m | Vorsitzender der US-Notenbank ab 2018 | US Federal Reserve chair from 2018 | | 2026-11
Ben Bernanke | | m | US-Notenbankchef 2006–2014 | US Federal Reserve chair 2006–2014 | | 2026-11
Alan Greenspan | | m | US-Notenbankchef 1987–2006 | US Federal Reserve chair 1987–2006 | | 2026-11
Paul Volcker | | m | US-Notenbankchef 1979–1987 | US Federal Reserve chair 1979–1987 | | 2026-11
Lisa Cook | | f | Gouverneurin der US-Notenbank | US Federal Reserve governor | | 2026-11
Merrick Garland | | m | US-Justizminister 2021–2025 | US attorney general 2021–2025 | | 2026-11
William Barr | | m | US-Justizminister 2019–2020 | US attorney general 2019–2020 | Bill Barr | 2026-11
Jeff Sessions | | m | US-Justizminister 2017–2018 | US attorney general 2017–2018 | | 2026-11
Loretta Lynch | | f | US-Justizministerin 2015–2017 | US attorney general 2015–2017 | | 2026-11
Eric Holder | | m | US-Justizminister 2009–2015 | US attorney general 2009–2015 | | 2026-11
Pam Bondi | | f | US-Justizministerin ab 2025 | US attorney general from 2025 | | 2026-11
Kash Patel | | m | FBI-Chef ab 2025 | FBI director from 2025 | | 2026-11
Christopher Wray | | m | FBI-Chef 2017–2025 | FBI director 2017–2025 | | 2026-11
James Comey | | m | FBI-Chef 2013–2017 | FBI director 2013–2017 | | 2026-11
Robert Mueller | | m | US-Sonderermittler, FBI-Chef 2001–2013 | US special counsel, FBI director 2001–2013 | | 2026-11
Jack Smith | | m | früherer US-Sonderermittler | former US special counsel | | 2026-11
Kenneth Starr | | m | früherer US-Sonderermittler | former US special prosecutor | Ken Starr | 2026-11
Kristi Noem | | f | US-Heimatschutzministerin ab 2025 | US homeland security secretary from 2025 | | 2026-11
Alejandro Mayorkas | | m | US-Heimatschutzminister 2021–2025 | US homeland security secretary 2021–2025 | | 2026-11
John F. Kelly | | m | früherer Stabschef im Weißen Haus | former White House chief of staff | John Kelly | 2026-11
Susie Wiles | | f | Stabschefin im Weißen Haus ab 2025 | White House chief of staff from 2025 | | 2026-11
Stephen Miller | | m | Berater von Donald Trump | adviser to Donald Trump | | 2026-11
Steve Bannon | | m | früherer Chefstratege von Donald Trump | former chief strategist to Donald Trump | | 2026-11
Steve Witkoff | | m | US-Sondergesandter | US special envoy | | 2026-11
Keith Kellogg | | m | früherer US-Sondergesandter für die Ukraine | former US special envoy for Ukraine | | 2026-11
Howard Lutnick | | m | US-Handelsminister ab 2025 | US commerce secretary from 2025 | | 2026-11
Jamieson Greer | | m | US-Handelsbeauftragter ab 2025 | US trade representative from 2025 | | 2026-11
Robert Lighthizer | | m | US-Handelsbeauftragter 2017–2021 | US trade representative 2017–2021 | | 2026-11
Katherine Tai | | f | US-Handelsbeauftragte 2021–2025 | US trade representative 2021–2025 | | 2026-11
Peter Navarro | | m | Handelsberater von Donald Trump | trade adviser to Donald Trump | | 2026-11
Wilbur Ross | | m | US-Handelsminister 2017–2021 | US commerce secretary 2017–2021 | | 2026-11
Gina Raimondo | | f | US-Handelsministerin 2021–2025 | US commerce secretary 2021–2025 | | 2026-11
Tulsi Gabbard | | f | US-Geheimdienstdirektorin ab 2025 | US director of national intelligence from 2025 | | 2026-11
John Ratcliffe | | m | CIA-Direktor ab 2025 | CIA director from 2025 | | 2026-11
William Burns | | m | CIA-Direktor 2021–2025 | CIA director 2021–2025 | Bill Burns | 2026-11
Gina Haspel | | f | CIA-Direktorin 2018–2021 | CIA director 2018–2021 | | 2026-11
John Brennan | | m | CIA-Direktor 2013–2017 | CIA director 2013–2017 | | 2026-11
James Clapper | | m | US-Geheimdienstdirektor 2010–2017 | US director of national intelligence 2010–2017 | | 2026-11
Avril Haines | | f | US-Geheimdienstdirektorin 2021–2025 | US director of national intelligence 2021–2025 | | 2026-11
Robert F. Kennedy | | m | US-Senator, 1968 ermordet | US senator assassinated in 1968 | | 2026-11
Robert F. Kennedy Jr. | | m | US-Gesundheitsminister ab 2025 | US health secretary from 2025 | Robert Kennedy Jr. | 2026-11
Mike Waltz | | m | US-UN-Botschafter, früherer Sicherheitsberater | US ambassador to the UN, former national security adviser | | 2026-11
John Bolton | | m | Nationaler Sicherheitsberater der USA 2018–2019 | US national security adviser 2018–2019 | | 2026-11
Michael Flynn | | m | früherer Sicherheitsberater von Donald Trump | former national security adviser to Donald Trump | | 2026-11
Susan Rice | | f | Nationale Sicherheitsberaterin der USA 2013–2017 | US national security adviser 2013–2017 | | 2026-11
Samantha Power | | f | frühere US-UN-Botschafterin | former US ambassador to the UN | | 2026-11
Nikki Haley | | f | frühere US-UN-Botschafterin | former US ambassador to the UN | | 2026-11
Linda Thomas-Greenfield | | f | US-UN-Botschafterin 2021–2025 | US ambassador to the UN 2021–2025 | | 2026-11
Elise Stefanik | | f | republikanische US-Abgeordnete | Republican US congresswoman | | 2026-11
Richard Grenell | | m | früherer US-Botschafter in Deutschland | former US ambassador to Germany | Ric Grenell | 2026-11
Amy Gutmann | | f | US-Botschafterin in Deutschland 2022–2024 | US ambassador to Germany 2022–2024 | | 2026-11
John Sullivan | | m | US-Botschafter in Russland 2020–2022 | US ambassador to Russia 2020–2022 | | 2026-11
Michael McFaul | | m | früherer US-Botschafter in Moskau | former US ambassador to Russia | | 2026-11
Kurt Volker | | m | früherer US-Sondergesandter für die Ukraine | former US special envoy for Ukraine | | 2026-11
Marie Yovanovitch | | f | frühere US-Botschafterin in der Ukraine | former US ambassador to Ukraine | | 2026-11
Fiona Hill | | f | Russland-Expertin, frühere US-Regierungsberaterin | Russia expert, former White House adviser | | 2026-11
John Kirby | | m | früherer Kommunikationsdirektor des Nationalen Sicherheitsrats der USA | former White House national security spokesman | | 2026-11
Matthew Miller | | m | früherer Sprecher des US-Außenministeriums | former US State Department spokesman | | 2026-11
Tammy Bruce | | f | frühere Sprecherin des US-Außenministeriums | former US State Department spokeswoman | | 2026-11
Sarah Huckabee Sanders | | f | Gouverneurin von Arkansas, früher Sprecherin des Weißen Hauses | governor of Arkansas, former White House press secretary | Sarah Sanders | 2026-11
Sean Spicer | | m | früherer Sprecher des Weißen Hauses | former White House press secretary | | 2026-11
Kayleigh McEnany | | f | frühere Sprecherin des Weißen Hauses | former White House press secretary | | 2026-11
Kellyanne Conway | | f | frühere Beraterin von Donald Trump | former adviser to Donald Trump | | 2026-11
Anthony Scaramucci | | m | früherer Kommunikationschef des Weißen Hauses | former White House communications director | | 2026-11
Rudy Giuliani | | m | früherer Bürgermeister von New York, Trump-Anwalt | former New York mayor and Trump lawyer | Rudolph Giuliani | 2026-11
Michael Cohen | | m | früherer Anwalt von Donald Trump | former lawyer for Donald Trump | | 2026-11
Stormy Daniels | | f | US-Pornodarstellerin | US adult film actress | | 2026-11
E. Jean Carroll | | f | US-Autorin | US writer | | 2026-11
Elon Musk | | m | Unternehmer, Tesla und SpaceX | entrepreneur, Tesla and SpaceX | | 2026-11
Anthony Fauci | | m | US-Immunologe und früherer Regierungsberater | US immunologist and former government adviser | | 2026-11
Rochelle Walensky | | f | CDC-Direktorin 2021–2023 | CDC director 2021–2023 | | 2026-11
Pete Buttigieg | | m | US-Verkehrsminister 2021–2025 | US transportation secretary 2021–2025 | | 2026-11
Jennifer Granholm | | f | US-Energieministerin 2021–2025 | US energy secretary 2021–2025 | | 2026-11
Xavier Becerra | | m | US-Gesundheitsminister 2021–2025 | US health secretary 2021–2025 | | 2026-11
Ron Klain | | m | früherer Stabschef im Weißen Haus | former White House chief of staff | | 2026-11
John McCain | | m | republikanischer US-Senator († 2018) | Republican US senator, died 2018 | | 2026-11
Mitt Romney | | m | republikanischer US-Politiker | Republican US politician | | 2026-11
Paul Ryan | | m | Vorsitzender des US-Repräsentantenhauses 2015–2019 | US House speaker 2015–2019 | | 2026-11
John Boehner | | m | Vorsitzender des US-Repräsentantenhauses 2011–2015 | US House speaker 2011–2015 | | 2026-11
Newt Gingrich | | m | früherer Vorsitzender des US-Repräsentantenhauses | former US House speaker | | 2026-11
Hakeem Jeffries | | m | Fraktionschef der Demokraten im US-Repräsentantenhaus | US House Democratic leader | | 2026-11
John Thune | | m | Mehrheitsführer der Republikaner im US-Senat | US Senate majority leader | | 2026-11
Lindsey Graham | | m | republikanischer US-Senator | Republican US senator | | 2026-11
Ted Cruz | | m | republikanischer US-Senator | Republican US senator | | 2026-11
Rand Paul | | m | republikanischer US-Senator | Republican US senator | | 2026-11
Josh Hawley | | m | republikanischer US-Senator | Republican US senator | | 2026-11
Susan Collins | | f | republikanische US-Senatorin | Republican US senator | | 2026-11
Lisa Murkowski | | f | republikanische US-Senatorin | Republican US senator | | 2026-11
Joe Manchin | | m | früherer US-Senator | former US senator | | 2026-11
Kyrsten Sinema | | f | frühere US-Senatorin | former US senator | | 2026-11
Elizabeth Warren | | f | demokratische US-Senatorin | Democratic US senator | | 2026-11
Cory Booker | | m | demokratischer US-Senator | Democratic US senator | | 2026-11
Amy Klobuchar | | f | demokratische US-Senatorin | Democratic US senator | | 2026-11
Dianne Feinstein | | f | demokratische US-Senatorin († 2023) | Democratic US senator, died 2023 | | 2026-11
Chris Murphy | | m | demokratischer US-Senator | Democratic US senator | | 2026-11
Bob Menendez | | m | früherer demokratischer US-Senator | former Democratic US senator | Robert Menendez | 2026-11
Adam Schiff | | m | demokratischer US-Senator | Democratic US senator | | 2026-11
Alexandria Ocasio-Cortez | | f | demokratische US-Abgeordnete | Democratic US congresswoman | | 2026-11
Ilhan Omar | | f | demokratische US-Abgeordnete | Democratic US congresswoman | | 2026-11
Rashida Tlaib | | f | demokratische US-Abgeordnete | Democratic US congresswoman | | 2026-11
Liz Cheney | | f | frühere republikanische US-Abgeordnete | former Republican US congresswoman | | 2026-11
Marjorie Taylor Greene | | f | republikanische US-Politikerin | Republican US politician | | 2026-11
Matt Gaetz | | m | früherer republikanischer US-Abgeordneter | former Republican US congressman | | 2026-11
Jim Jordan | | m | republikanischer US-Abgeordneter | Republican US congressman | | 2026-11
George Santos | | m | früherer republikanischer US-Abgeordneter | former Republican US congressman | | 2026-11
Tim Walz | | m | Gouverneur von Minnesota | governor of Minnesota | | 2026-11
Tim Kaine | | m | demokratischer US-Senator | Democratic US senator | | 2026-11
Sarah Palin | | f | frühere Gouverneurin von Alaska | former governor of Alaska | | 2026-11
Ron DeSantis | | m | Gouverneur von Florida | governor of Florida | | 2026-11
Greg Abbott | | m | Gouverneur von Texas | governor of Texas | | 2026-11
Gavin Newsom | | m | Gouverneur von Kalifornien | governor of California | | 2026-11
Arnold Schwarzenegger | | m | Schauspieler, früherer Gouverneur von Kalifornien | actor, former governor of California | | 2026-11
Gretchen Whitmer | | f | Gouverneurin von Michigan | governor of Michigan | | 2026-11
Andrew Cuomo | | m | früherer Gouverneur von New York | former governor of New York | | 2026-11
Kathy Hochul | | f | Gouverneurin von New York | governor of New York | | 2026-11
Josh Shapiro | | m | Gouverneur von Pennsylvania | governor of Pennsylvania | | 2026-11
J. B. Pritzker | JB Pritzker | m | Gouverneur von Illinois | governor of Illinois | | 2026-11
Chris Christie | | m | früherer Gouverneur von New Jersey | former governor of New Jersey | | 2026-11
Jeb Bush | | m | früherer Gouverneur von Florida | former governor of Florida | | 2026-11
Michael Bloomberg | | m | Unternehmer, früherer Bürgermeister von New York | businessman, former New York mayor | | 2026-11
Bill de Blasio | | m | früherer Bürgermeister von New York | former New York mayor | | 2026-11
Eric Adams | | m | früherer Bürgermeister von New York | former New York mayor | | 2026-11
Zohran Mamdani | | m | New Yorker Politiker, 2025 zum Bürgermeister gewählt | New York politician, elected mayor in 2025 | | 2026-11
Karen Bass | | f | Bürgermeisterin von Los Angeles | mayor of Los Angeles | | 2026-11
Lori Lightfoot | | f | frühere Bürgermeisterin von Chicago | former mayor of Chicago | | 2026-11
Vivek Ramaswamy | | m | US-Unternehmer und Politiker | US entrepreneur and politician | | 2026-11
Herschel Walker | | m | früherer US-Footballspieler und Politiker | former US football player and politician | | 2026-11
Raphael Warnock | | m | demokratischer US-Senator | Democratic US senator | | 2026-11
John Fetterman | | m | demokratischer US-Senator | Democratic US senator | | 2026-11
Kevin Hassett | | m | Wirtschaftsberater von Donald Trump | economic adviser to Donald Trump | | 2026-11
Doug Burgum | | m | US-Innenminister ab 2025 | US interior secretary from 2025 | | 2026-11
Chris Wright | | m | US-Energieminister ab 2025 | US energy secretary from 2025 | | 2026-11
Sean Duffy | | m | US-Verkehrsminister ab 2025 | US transportation secretary from 2025 | | 2026-11
Tom Homan | | m | Grenzschutzbeauftragter von Donald Trump | border czar of Donald Trump | | 2026-11
Charlie Kirk | | m | rechter US-Aktivist, 2025 ermordet | conservative US activist murdered in 2025 | | 2026-11
Tucker Carlson | | m | US-Moderator | US broadcaster | | 2026-11
Joe Rogan | | m | US-Podcaster | US podcaster | | 2026-11
Laura Loomer | | f | rechte US-Aktivistin | far-right US activist | | 2026-11
Alvin Bragg | | m | Bezirksstaatsanwalt von Manhattan | Manhattan district attorney | | 2026-11
Letitia James | | f | Generalstaatsanwältin von New York | New York attorney general | | 2026-11
Fani Willis | | f | Bezirksstaatsanwältin in Georgia | Georgia district attorney | | 2026-11
John Roberts | | m | Oberster Richter der USA | US chief justice | | 2026-11
Clarence Thomas | | m | Richter am Supreme Court der USA | US Supreme Court justice | | 2026-11
Samuel Alito | | m | Richter am Supreme Court der USA | US Supreme Court justice | | 2026-11
Brett Kavanaugh | | m | Richter am Supreme Court der USA | US Supreme Court justice | | 2026-11
Neil Gorsuch | | m | Richter am Supreme Court der USA | US Supreme Court justice | | 2026-11
Amy Coney Barrett | | f | Richterin am Supreme Court der USA | US Supreme Court justice | | 2026-11
Sonia Sotomayor | | f | Richterin am Supreme Court der USA | US Supreme Court justice | | 2026-11
Elena Kagan | | f | Richterin am Supreme Court der USA | US Supreme Court justice | | 2026-11
Ketanji Brown Jackson | | f | Richterin am Supreme Court der USA | US Supreme Court justice | | 2026-11
Ruth Bader Ginsburg | | f | Richterin am Supreme Court der USA († 2020) | US Supreme Court justice, died 2020 | | 2026-11
Stephen Breyer | | m | früherer Richter am Supreme Court der USA | former US Supreme Court justice | | 2026-11
Antonin Scalia | | m | Richter am Supreme Court der USA († 2016) | US Supreme Court justice, died 2016 | | 2026-11
Christopher Cavoli | | m | Nato-Oberbefehlshaber in Europa 2022–2025 | NATO supreme commander 2022–2025 | | 2026-11
David Petraeus | | m | US-General, früherer CIA-Direktor | US general, former CIA director | | 2026-11
Ben Hodges | | m | früherer US-General | former US general | | 2026-11
Mark Hertling | | m | früherer US-General | former US general | | 2026-11
Dan Caine | | m | US-Generalstabschef ab 2025 | chairman of the US Joint Chiefs of Staff from 2025 | | 2026-11
Chelsea Manning | | f | US-Whistleblowerin | US whistleblower | | 2026-11
Julian Assange | | m | Wikileaks-Gründer | WikiLeaks founder | | 2026-11
Jeffrey Epstein | | m | US-Finanzier und Sexualstraftäter († 2019) | US financier and sex offender, died 2019 | | 2026-11
Ghislaine Maxwell | | f | Vertraute von Jeffrey Epstein | associate of Jeffrey Epstein | | 2026-11
Harvey Weinstein | | m | früherer US-Filmproduzent | former US film producer | | 2026-11
Bernie Madoff | | m | US-Anlagebetrüger († 2021) | US fraudster, died 2021 | Bernard Madoff | 2026-11
Sam Bankman-Fried | | m | Gründer der Kryptobörse FTX | founder of crypto exchange FTX | | 2026-11
George Floyd | | m | US-Amerikaner, 2020 bei Polizeieinsatz getötet | American killed by police in 2020 | | 2026-11
Derek Chauvin | | m | US-Polizist, wegen Mordes an George Floyd verurteilt | US police officer convicted of murdering George Floyd | | 2026-11
Breonna Taylor | | f | US-Amerikanerin, 2020 von Polizisten erschossen | American shot dead by police in 2020 | | 2026-11
Kyle Rittenhouse | | m | US-Amerikaner, nach Todesschüssen in Kenosha freigesprochen | American acquitted over the Kenosha shootings | | 2026-11
Martin Luther King | | m | US-Bürgerrechtler, 1968 ermordet | US civil rights leader assassinated in 1968 | Martin Luther King Jr. | 2026-11
Malcolm X | | m | US-Bürgerrechtler, 1965 ermordet | US activist assassinated in 1965 | | 2026-11
Rosa Parks | | f | US-Bürgerrechtlerin | US civil rights activist | | 2026-11
Jesse Jackson | | m | US-Bürgerrechtler | US civil rights leader | | 2026-11
Lee Harvey Oswald | | m | Attentäter von John F. Kennedy | assassin of John F. Kennedy | | 2026-11
Monica Lewinsky | | f | frühere Praktikantin im Weißen Haus | former White House intern | | 2026-11
# Canada
Mark Carney | | m | kanadischer Premierminister ab 2025 | Canadian prime minister from 2025 | | 2026-11
Stephen Harper | | m | kanadischer Premierminister 2006–2015 | Canadian prime minister 2006–2015 | | 2026-11
Chrystia Freeland | | f | kanadische Politikerin | Canadian politician | | 2026-11
Pierre Poilievre | | m | Chef der kanadischen Konservativen | Canadian Conservative leader | | 2026-11
Mélanie Joly | | f | kanadische Außenministerin 2021–2025 | Canadian foreign minister 2021–2025 | Melanie Joly | 2026-11
Anita Anand | | f | kanadische Außenministerin ab 2025 | Canadian foreign minister from 2025 | | 2026-11
Jagmeet Singh | | m | früherer Chef der kanadischen NDP | former Canadian NDP leader | | 2026-11
Doug Ford | | m | Premierminister von Ontario | premier of Ontario | | 2026-11
Pierre Trudeau | | m | kanadischer Premierminister († 2000) | Canadian prime minister, died 2000 | | 2026-11
# Latin America and the Caribbean
Claudia Sheinbaum | | f | mexikanische Präsidentin ab 2024 | Mexican president from 2024 | | 2026-11
Andrés Manuel López Obrador | | m | mexikanischer Präsident 2018–2024 | Mexican president 2018–2024 | Andres Manuel Lopez Obrador | 2026-11
Enrique Peña Nieto | | m | mexikanischer Präsident 2012–2018 | Mexican president 2012–2018 | Enrique Pena Nieto | 2026-11
Felipe Calderón | | m | mexikanischer Präsident 2006–2012 | Mexican president 2006–2012 | Felipe Calderon | 2026-11
Vicente Fox | | m | mexikanischer Präsident 2000–2006 | Mexican president 2000–2006 | | 2026-11
Joaquín Guzmán | | m | mexikanischer Drogenboss El Chapo | Mexican drug lord | Joaquin Guzman | 2026-11
Marcelo Ebrard | | m | mexikanischer Politiker, Außenminister 2018–2023 | Mexican politician, foreign minister 2018–2023 | | 2026-11
Fidel Castro | | m | kubanischer Revolutionsführer († 2016) | Cuban leader, died 2016 | | 2026-11
Raúl Castro | Raul Castro | m | kubanischer Präsident 2008–2018 | Cuban president 2008–2018 | Raul Castro | 2026-11
Miguel Díaz-Canel | Miguel Diaz-Canel | m | kubanischer Präsident ab 2018 | Cuban president from 2018 | Miguel Diaz-Canel | 2026-11
Ernesto Che Guevara | | m | argentinisch-kubanischer Revolutionär | Argentine-Cuban revolutionary | Che Guevara; Ernesto Guevara | 2026-11
Nicolás Maduro | Nicolas Maduro | m | venezolanischer Machthaber ab 2013 | Venezuelan leader from 2013 | Nicolas Maduro | 2026-11
Hugo Chávez | Hugo Chavez | m | venezolanischer Präsident 1999–2013 | Venezuelan president 1999–2013 | Hugo Chavez | 2026-11
Juan Guaidó | Juan Guaido | m | früherer venezolanischer Oppositionsführer | former Venezuelan opposition leader | Juan Guaido | 2026-11
María Corina Machado | Maria Corina Machado | f | venezolanische Oppositionsführerin, Friedensnobelpreis 2025 | Venezuelan opposition leader, Nobel peace laureate 2025 | Maria Corina Machado | 2026-11
Edmundo González Urrutia | Edmundo Gonzalez | m | venezolanischer Oppositionspolitiker | Venezuelan opposition politician | Edmundo González | 2026-11
Delcy Rodríguez | Delcy Rodriguez | f | venezolanische Politikerin | Venezuelan politician | Delcy Rodriguez | 2026-11
Leopoldo López | Leopoldo Lopez | m | venezolanischer Oppositionspolitiker | Venezuelan opposition politician | Leopoldo Lopez | 2026-11
Henrique Capriles | | m | venezolanischer Oppositionspolitiker | Venezuelan opposition politician | | 2026-11
Gustavo Petro | | m | kolumbianischer Präsident ab 2022 | Colombian president from 2022 | | 2026-11
Iván Duque | Ivan Duque | m | kolumbianischer Präsident 2018–2022 | Colombian president 2018–2022 | Ivan Duque | 2026-11
Juan Manuel Santos | | m | kolumbianischer Präsident 2010–2018, Friedensnobelpreisträger | Colombian president 2010–2018, Nobel peace laureate | | 2026-11
Álvaro Uribe | Alvaro Uribe | m | kolumbianischer Präsident 2002–2010 | Colombian president 2002–2010 | Alvaro Uribe | 2026-11
Íngrid Betancourt | Ingrid Betancourt | f | kolumbianische Politikerin und frühere Farc-Geisel | Colombian politician and former FARC hostage | Ingrid Betancourt | 2026-11
Pablo Escobar | | m | kolumbianischer Drogenboss († 1993) | Colombian drug lord, died 1993 | | 2026-11
Daniel Noboa | | m | ecuadorianischer Präsident ab 2023 | Ecuadorian president from 2023 | | 2026-11
Guillermo Lasso | | m | ecuadorianischer Präsident 2021–2023 | Ecuadorian president 2021–2023 | | 2026-11
Lenín Moreno | Lenin Moreno | m | ecuadorianischer Präsident 2017–2021 | Ecuadorian president 2017–2021 | Lenin Moreno | 2026-11
Rafael Correa | | m | ecuadorianischer Präsident 2007–2017 | Ecuadorian president 2007–2017 | | 2026-11
Fernando Villavicencio | | m | ecuadorianischer Politiker, 2023 ermordet | Ecuadorian politician murdered in 2023 | | 2026-11
Pedro Castillo | | m | peruanischer Präsident 2021–2022 | Peruvian president 2021–2022 | | 2026-11
Dina Boluarte | | f | peruanische Präsidentin 2022–2025 | Peruvian president 2022–2025 | | 2026-11
Ollanta Humala | | m | peruanischer Präsident 2011–2016 | Peruvian president 2011–2016 | | 2026-11
Alberto Fujimori | | m | peruanischer Präsident 1990–2000 († 2024) | Peruvian president 1990–2000, died 2024 | | 2026-11
Keiko Fujimori | | f | peruanische Politikerin | Peruvian politician | | 2026-11
Pedro Pablo Kuczynski | | m | peruanischer Präsident 2016–2018 | Peruvian president 2016–2018 | | 2026-11
Evo Morales | | m | bolivianischer Präsident 2006–2019 | Bolivian president 2006–2019 | | 2026-11
Luis Arce | | m | bolivianischer Präsident 2020–2025 | Bolivian president 2020–2025 | | 2026-11
Jeanine Áñez | Jeanine Anez | f | bolivianische Interimspräsidentin 2019–2020 | Bolivian interim president 2019–2020 | Jeanine Anez | 2026-11
Rodrigo Paz | | m | bolivianischer Präsident ab 2025 | Bolivian president from 2025 | | 2026-11
Gabriel Boric | | m | chilenischer Präsident ab 2022 | Chilean president from 2022 | | 2026-11
Sebastián Piñera | Sebastian Pinera | m | früherer chilenischer Präsident († 2024) | former Chilean president, died 2024 | Sebastian Pinera | 2026-11
Michelle Bachelet | | f | frühere chilenische Präsidentin und UN-Menschenrechtskommissarin | former Chilean president and UN human rights chief | | 2026-11
Salvador Allende | | m | chilenischer Präsident, 1973 gestürzt | Chilean president overthrown in 1973 | | 2026-11
Augusto Pinochet | | m | chilenischer Diktator († 2006) | Chilean dictator, died 2006 | | 2026-11
José Antonio Kast | Jose Antonio Kast | m | chilenischer Rechtspolitiker | Chilean right-wing politician | Jose Antonio Kast | 2026-11
Javier Milei | | m | argentinischer Präsident ab 2023 | Argentine president from 2023 | | 2026-11
Alberto Fernández | Alberto Fernandez | m | argentinischer Präsident 2019–2023 | Argentine president 2019–2023 | Alberto Fernandez | 2026-11
Mauricio Macri | | m | argentinischer Präsident 2015–2019 | Argentine president 2015–2019 | | 2026-11
Cristina Fernández de Kirchner | Cristina Fernandez de Kirchner | f | argentinische Präsidentin 2007–2015 | Argentine president 2007–2015 | Cristina Fernandez de Kirchner; Cristina Kirchner | 2026-11
Néstor Kirchner | Nestor Kirchner | m | argentinischer Präsident 2003–2007 | Argentine president 2003–2007 | Nestor Kirchner | 2026-11
Sergio Massa | | m | argentinischer Politiker | Argentine politician | | 2026-11
Juan Perón | Juan Peron | m | argentinischer Präsident († 1974) | Argentine president, died 1974 | Juan Peron; Juan Domingo Perón | 2026-11
Dilma Rousseff | | f | brasilianische Präsidentin 2011–2016 | Brazilian president 2011–2016 | | 2026-11
Michel Temer | | m | brasilianischer Präsident 2016–2018 | Brazilian president 2016–2018 | | 2026-11
Fernando Haddad | | m | brasilianischer Politiker, Finanzminister ab 2023 | Brazilian politician, finance minister from 2023 | | 2026-11
Geraldo Alckmin | | m | brasilianischer Vizepräsident ab 2023 | Brazilian vice president from 2023 | | 2026-11
Sérgio Moro | Sergio Moro | m | brasilianischer Politiker und früherer Richter | Brazilian politician and former judge | Sergio Moro | 2026-11
Alexandre de Moraes | | m | brasilianischer Verfassungsrichter | Brazilian Supreme Court justice | | 2026-11
Marina Silva | | f | brasilianische Umweltministerin ab 2023 | Brazilian environment minister from 2023 | | 2026-11
Marielle Franco | | f | brasilianische Stadträtin, 2018 ermordet | Brazilian councilwoman murdered in 2018 | | 2026-11
Luis Lacalle Pou | | m | uruguayischer Präsident 2020–2025 | Uruguayan president 2020–2025 | | 2026-11
Yamandú Orsi | Yamandu Orsi | m | uruguayischer Präsident ab 2025 | Uruguayan president from 2025 | Yamandu Orsi | 2026-11
José Mujica | Jose Mujica | m | uruguayischer Präsident 2010–2015 († 2025) | Uruguayan president 2010–2015, died 2025 | Jose Mujica; Pepe Mujica | 2026-11
Santiago Peña | Santiago Pena | m | paraguayischer Präsident ab 2023 | Paraguayan president from 2023 | Santiago Pena | 2026-11
Nayib Bukele | | m | salvadorianischer Präsident ab 2019 | Salvadoran president from 2019 | | 2026-11
Daniel Ortega | | m | nicaraguanischer Präsident ab 2007 | Nicaraguan president from 2007 | | 2026-11
Rosario Murillo | | f | nicaraguanische Co-Präsidentin | Nicaraguan co-president | | 2026-11
Xiomara Castro | | f | honduranische Präsidentin ab 2022 | Honduran president from 2022 | | 2026-11
Juan Orlando Hernández | Juan Orlando Hernandez | m | honduranischer Präsident 2014–2022 | Honduran president 2014–2022 | Juan Orlando Hernandez | 2026-11
Bernardo Arévalo | Bernardo Arevalo | m | guatemaltekischer Präsident ab 2024 | Guatemalan president from 2024 | Bernardo Arevalo | 2026-11
Rigoberta Menchú | Rigoberta Menchu | f | guatemaltekische Friedensnobelpreisträgerin | Guatemalan Nobel peace laureate | Rigoberta Menchu | 2026-11
José Raúl Mulino | Jose Raul Mulino | m | panamaischer Präsident ab 2024 | Panamanian president from 2024 | Jose Raul Mulino | 2026-11
Óscar Arias | Oscar Arias | m | früherer Präsident von Costa Rica, Friedensnobelpreisträger | former Costa Rican president, Nobel peace laureate | Oscar Arias | 2026-11
Jovenel Moïse | Jovenel Moise | m | haitianischer Präsident, 2021 ermordet | Haitian president assassinated in 2021 | Jovenel Moise | 2026-11
Jimmy Chérizier | Jimmy Cherizier | m | haitianischer Bandenchef | Haitian gang leader | Jimmy Cherizier | 2026-11
Luis Abinader | | m | Präsident der Dominikanischen Republik ab 2020 | president of the Dominican Republic from 2020 | | 2026-11
Mia Mottley | | f | Premierministerin von Barbados ab 2018 | prime minister of Barbados from 2018 | | 2026-11
Irfaan Ali | | m | Präsident von Guyana ab 2020 | president of Guyana from 2020 | | 2026-11
# Africa
Cyril Ramaphosa | | m | südafrikanischer Präsident ab 2018 | South African president from 2018 | | 2026-11
Jacob Zuma | | m | südafrikanischer Präsident 2009–2018 | South African president 2009–2018 | | 2026-11
Thabo Mbeki | | m | südafrikanischer Präsident 1999–2008 | South African president 1999–2008 | | 2026-11
Nelson Mandela | | m | südafrikanischer Präsident 1994–1999 († 2013) | South African president 1994–1999, died 2013 | | 2026-11
Winnie Mandela | Winnie Madikizela-Mandela | f | südafrikanische Politikerin († 2018) | South African politician, died 2018 | | 2026-11
Desmond Tutu | | m | südafrikanischer Friedensnobelpreisträger († 2021) | South African Nobel peace laureate, died 2021 | | 2026-11
Frederik Willem de Klerk | FW de Klerk | m | südafrikanischer Präsident 1989–1994 († 2021) | South African president 1989–1994, died 2021 | Frederik de Klerk; F. W. de Klerk | 2026-11
Julius Malema | | m | südafrikanischer Oppositionspolitiker | South African opposition politician | | 2026-11
John Steenhuisen | | m | südafrikanischer Politiker (DA) | South African politician (DA) | | 2026-11
Naledi Pandor | | f | südafrikanische Außenministerin 2019–2024 | South African foreign minister 2019–2024 | | 2026-11
Robert Mugabe | | m | simbabwischer Präsident bis 2017 († 2019) | Zimbabwean president until 2017, died 2019 | | 2026-11
Emmerson Mnangagwa | | m | simbabwischer Präsident ab 2017 | Zimbabwean president from 2017 | | 2026-11
Morgan Tsvangirai | | m | simbabwischer Oppositionsführer († 2018) | Zimbabwean opposition leader, died 2018 | | 2026-11
Abiy Ahmed | | m | äthiopischer Ministerpräsident ab 2018 | Ethiopian prime minister from 2018 | Abiy | 2026-11
Haile Selassie | | m | äthiopischer Kaiser († 1975) | Ethiopian emperor, died 1975 | | 2026-11
Isaias Afwerki | | m | eritreischer Machthaber | Eritrean leader | Isayas Afewerki | 2026-11
William Ruto | | m | kenianischer Präsident ab 2022 | Kenyan president from 2022 | | 2026-11
Uhuru Kenyatta | | m | kenianischer Präsident 2013–2022 | Kenyan president 2013–2022 | | 2026-11
Raila Odinga | | m | kenianischer Oppositionsführer († 2025) | Kenyan opposition leader, died 2025 | | 2026-11
Wangari Maathai | | f | kenianische Friedensnobelpreisträgerin († 2011) | Kenyan Nobel peace laureate, died 2011 | | 2026-11
Paul Kagame | | m | ruandischer Präsident ab 2000 | Rwandan president from 2000 | | 2026-11
Yoweri Museveni | | m | ugandischer Präsident ab 1986 | Ugandan president from 1986 | | 2026-11
Bobi Wine | | m | ugandischer Oppositionspolitiker und Musiker | Ugandan opposition politician and musician | | 2026-11
Idi Amin | | m | ugandischer Diktator († 2003) | Ugandan dictator, died 2003 | | 2026-11
Félix Tshisekedi | Felix Tshisekedi | m | kongolesischer Präsident ab 2019 | Congolese president from 2019 | Felix Tshisekedi | 2026-11
Joseph Kabila | | m | kongolesischer Präsident 2001–2019 | Congolese president 2001–2019 | | 2026-11
Patrice Lumumba | | m | kongolesischer Ministerpräsident, 1961 ermordet | Congolese prime minister murdered in 1961 | | 2026-11
Denis Mukwege | | m | kongolesischer Arzt und Friedensnobelpreisträger | Congolese doctor and Nobel peace laureate | | 2026-11
Muhammadu Buhari | | m | nigerianischer Präsident 2015–2023 († 2025) | Nigerian president 2015–2023, died 2025 | | 2026-11
Goodluck Jonathan | | m | nigerianischer Präsident 2010–2015 | Nigerian president 2010–2015 | | 2026-11
Olusegun Obasanjo | | m | früherer nigerianischer Präsident | former Nigerian president | | 2026-11
Bola Tinubu | | m | nigerianischer Präsident ab 2023 | Nigerian president from 2023 | | 2026-11
Peter Obi | | m | nigerianischer Politiker | Nigerian politician | | 2026-11
Wole Soyinka | | m | nigerianischer Literaturnobelpreisträger | Nigerian Nobel literature laureate | | 2026-11
Nana Akufo-Addo | | m | ghanaischer Präsident 2017–2025 | Ghanaian president 2017–2025 | | 2026-11
John Mahama | | m | ghanaischer Präsident ab 2025 | Ghanaian president from 2025 | John Dramani Mahama | 2026-11
Alassane Ouattara | | m | ivorischer Präsident ab 2011 | Ivorian president from 2011 | | 2026-11
Laurent Gbagbo | | m | ivorischer Präsident 2000–2011 | Ivorian president 2000–2011 | | 2026-11
Macky Sall | | m | senegalesischer Präsident 2012–2024 | Senegalese president 2012–2024 | | 2026-11
Bassirou Diomaye Faye | | m | senegalesischer Präsident ab 2024 | Senegalese president from 2024 | | 2026-11
Ousmane Sonko | | m | senegalesischer Ministerpräsident ab 2024 | Senegalese prime minister from 2024 | | 2026-11
Ibrahim Boubacar Keïta | Ibrahim Boubacar Keita | m | malischer Präsident 2013–2020 († 2022) | Malian president 2013–2020, died 2022 | Ibrahim Boubacar Keita | 2026-11
Assimi Goïta | Assimi Goita | m | malischer Militärmachthaber | Malian military ruler | Assimi Goita | 2026-11
Ibrahim Traoré | Ibrahim Traore | m | Militärmachthaber von Burkina Faso | Burkina Faso military ruler | Ibrahim Traore | 2026-11
Blaise Compaoré | Blaise Compaore | m | Präsident von Burkina Faso 1987–2014 | president of Burkina Faso 1987–2014 | Blaise Compaore | 2026-11
Thomas Sankara | | m | Präsident von Burkina Faso, 1987 ermordet | president of Burkina Faso killed in 1987 | | 2026-11
Mohamed Bazoum | | m | nigrischer Präsident, 2023 gestürzt | Niger president ousted in 2023 | | 2026-11
Abdourahamane Tiani | | m | Militärmachthaber in Niger | Niger military ruler | | 2026-11
Mahamadou Issoufou | | m | nigrischer Präsident 2011–2021 | Niger president 2011–2021 | | 2026-11
Idriss Déby | Idriss Deby | m | tschadischer Präsident 1990–2021 | Chadian president 1990–2021 | Idriss Deby | 2026-11
Mahamat Déby | Mahamat Deby | m | tschadischer Präsident | Chadian president | Mahamat Deby; Mahamat Idriss Déby | 2026-11
Paul Biya | | m | kamerunischer Präsident ab 1982 | Cameroonian president from 1982 | | 2026-11
Ali Bongo | | m | gabunischer Präsident 2009–2023 | Gabonese president 2009–2023 | Ali Bongo Ondimba | 2026-11
Brice Oligui Nguema | | m | gabunischer Präsident, Putschführer 2023 | Gabonese president, leader of the 2023 coup | | 2026-11
Alpha Condé | Alpha Conde | m | guineischer Präsident 2010–2021 | Guinean president 2010–2021 | Alpha Conde | 2026-11
Mamady Doumbouya | | m | guineischer Machthaber | Guinean leader | | 2026-11
Omar al-Baschir | Omar al-Bashir | m | sudanesischer Machthaber 1989–2019 | Sudanese ruler 1989–2019 | | 2026-11
Abdel Fattah al-Burhan | | m | sudanesischer Militärmachthaber | Sudanese military ruler | Abdel-Fattah al-Burhan | 2026-11
Mohammed Hamdan Daglo | Mohamed Hamdan Dagalo | m | Chef der sudanesischen RSF-Miliz | leader of Sudan's RSF | Mohamed Hamdan Daglo; Hemeti; Hemedti | 2026-11
Abdalla Hamdok | | m | sudanesischer Ministerpräsident 2019–2022 | Sudanese prime minister 2019–2022 | Abdallah Hamdok | 2026-11
Salva Kiir | | m | südsudanesischer Präsident ab 2011 | South Sudanese president from 2011 | | 2026-11
Riek Machar | | m | südsudanesischer Politiker | South Sudanese politician | | 2026-11
Hassan Sheikh Mohamud | | m | somalischer Präsident | Somali president | Hassan Scheich Mohamud | 2026-11
João Lourenço | Joao Lourenco | m | angolanischer Präsident ab 2017 | Angolan president from 2017 | Joao Lourenco | 2026-11
José Eduardo dos Santos | Jose Eduardo dos Santos | m | angolanischer Präsident 1979–2017 († 2022) | Angolan president 1979–2017, died 2022 | Jose Eduardo dos Santos | 2026-11
Isabel dos Santos | | f | angolanische Unternehmerin | Angolan businesswoman | | 2026-11
Filipe Nyusi | | m | mosambikanischer Präsident 2015–2025 | Mozambican president 2015–2025 | | 2026-11
Daniel Chapo | | m | mosambikanischer Präsident ab 2025 | Mozambican president from 2025 | | 2026-11
Hakainde Hichilema | | m | sambischer Präsident ab 2021 | Zambian president from 2021 | | 2026-11
Edgar Lungu | | m | sambischer Präsident 2015–2021 († 2025) | Zambian president 2015–2021, died 2025 | | 2026-11
Lazarus Chakwera | | m | malawischer Präsident 2020–2025 | Malawian president 2020–2025 | | 2026-11
Samia Suluhu Hassan | | f | tansanische Präsidentin ab 2021 | Tanzanian president from 2021 | | 2026-11
John Magufuli | | m | tansanischer Präsident 2015–2021 | Tanzanian president 2015–2021 | | 2026-11
Hage Geingob | | m | namibischer Präsident 2015–2024 | Namibian president 2015–2024 | | 2026-11
Netumbo Nandi-Ndaitwah | | f | namibische Präsidentin ab 2025 | Namibian president from 2025 | | 2026-11
Sam Nujoma | | m | erster namibischer Präsident († 2025) | first Namibian president, died 2025 | | 2026-11
Duma Boko | | m | Präsident von Botswana ab 2024 | president of Botswana from 2024 | | 2026-11
Adama Barrow | | m | gambischer Präsident ab 2017 | Gambian president from 2017 | | 2026-11
Yahya Jammeh | | m | gambischer Präsident 1996–2017 | Gambian president 1996–2017 | | 2026-11
Ellen Johnson Sirleaf | | f | liberianische Präsidentin 2006–2018, Friedensnobelpreisträgerin | Liberian president 2006–2018, Nobel peace laureate | | 2026-11
George Weah | | m | liberianischer Präsident 2018–2024, früherer Fußballer | Liberian president 2018–2024, former footballer | | 2026-11
Charles Taylor | | m | früherer liberianischer Präsident, Kriegsverbrecher | former Liberian president and war criminal | | 2026-11
Pierre Nkurunziza | | m | burundischer Präsident 2005–2020 | Burundian president 2005–2020 | | 2026-11
Teodoro Obiang | | m | Präsident von Äquatorialguinea ab 1979 | president of Equatorial Guinea from 1979 | Teodoro Obiang Nguema | 2026-11
Ismail Omar Guelleh | | m | Präsident von Dschibuti ab 1999 | president of Djibouti from 1999 | Ismaïl Omar Guelleh | 2026-11
Moussa Faki | | m | AU-Kommissionschef 2017–2025 | African Union commission chair 2017–2025 | Moussa Faki Mahamat | 2026-11
# Australia, New Zealand
Anthony Albanese | | m | australischer Premierminister ab 2022 | Australian prime minister from 2022 | | 2026-11
Scott Morrison | | m | australischer Premierminister 2018–2022 | Australian prime minister 2018–2022 | | 2026-11
Malcolm Turnbull | | m | australischer Premierminister 2015–2018 | Australian prime minister 2015–2018 | | 2026-11
Tony Abbott | | m | australischer Premierminister 2013–2015 | Australian prime minister 2013–2015 | | 2026-11
Julia Gillard | | f | australische Premierministerin 2010–2013 | Australian prime minister 2010–2013 | | 2026-11
Kevin Rudd | | m | früherer australischer Premierminister | former Australian prime minister | | 2026-11
John Howard | | m | australischer Premierminister 1996–2007 | Australian prime minister 1996–2007 | | 2026-11
Penny Wong | | f | australische Außenministerin ab 2022 | Australian foreign minister from 2022 | | 2026-11
Peter Dutton | | m | früherer australischer Oppositionsführer | former Australian opposition leader | | 2026-11
Rupert Murdoch | | m | Medienunternehmer | media tycoon | | 2026-11
Lachlan Murdoch | | m | Medienunternehmer | media executive | | 2026-11
Jacinda Ardern | | f | neuseeländische Premierministerin 2017–2023 | New Zealand prime minister 2017–2023 | | 2026-11
Chris Hipkins | | m | neuseeländischer Premierminister 2023 | New Zealand prime minister in 2023 | | 2026-11
Christopher Luxon | | m | neuseeländischer Premierminister ab 2023 | New Zealand prime minister from 2023 | | 2026-11
John Key | | m | neuseeländischer Premierminister 2008–2016 | New Zealand prime minister 2008–2016 | | 2026-11
Helen Clark | | f | neuseeländische Premierministerin 1999–2008 | New Zealand prime minister 1999–2008 | | 2026-11
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
# Agency photographers
Doug Mills | | m | Fotograf, New York Times | photographer, New York Times | | 2026-11
Chip Somodevilla | | m | Fotograf, Getty Images | photographer, Getty Images | | 2026-11
Win McNamee | | m | Fotograf, Getty Images | photographer, Getty Images | | 2026-11
Sean Gallup | | m | Fotograf, Getty Images | photographer, Getty Images | | 2026-11
Drew Angerer | | m | Fotograf | photographer | | 2026-11
Alex Wong | | m | Fotograf, Getty Images | photographer, Getty Images | | 2026-11
Andrew Harnik | | m | Fotograf | photographer | | 2026-11
Susan Walsh | | f | Fotografin, AP | photographer, AP | | 2026-11
Patrick Semansky | | m | Fotograf, AP | photographer, AP | | 2026-11
Carolyn Kaster | | f | Fotografin, AP | photographer, AP | | 2026-11
Manuel Balce Ceneta | | m | Fotograf, AP | photographer, AP | | 2026-11
J. Scott Applewhite | | m | Fotograf, AP | photographer, AP | | 2026-11
Jacquelyn Martin | | f | Fotografin, AP | photographer, AP | | 2026-11
Pablo Martinez Monsivais | | m | Fotograf, AP | photographer, AP | | 2026-11
Markus Schreiber | | m | Fotograf, AP | photographer, AP | | 2026-11
Michael Probst | | m | Fotograf, AP | photographer, AP | | 2026-11
Matthias Schrader | | m | Fotograf, AP | photographer, AP | | 2026-11
Martin Meissner | | m | Fotograf, AP | photographer, AP | | 2026-11
Efrem Lukatsky | | m | Fotograf, AP | photographer, AP | | 2026-11
Evgeniy Maloletka | | m | Fotograf, AP | photographer, AP | | 2026-11
Mstyslav Chernov | | m | Videojournalist, AP | video journalist, AP | | 2026-11
Vadim Ghirda | | m | Fotograf, AP | photographer, AP | | 2026-11
Emilio Morenatti | | m | Fotograf, AP | photographer, AP | | 2026-11
Francisco Seco | | m | Fotograf, AP | photographer, AP | | 2026-11
Virginia Mayo | | f | Fotografin, AP | photographer, AP | | 2026-11
Olivier Matthys | | m | Fotograf | photographer | | 2026-11
Alexander Zemlianichenko | | m | Fotograf, AP | photographer, AP | | 2026-11
Kevin Lamarque | | m | Fotograf, Reuters | photographer, Reuters | | 2026-11
Jonathan Ernst | | m | Fotograf, Reuters | photographer, Reuters | | 2026-11
Carlos Barria | | m | Fotograf, Reuters | photographer, Reuters | | 2026-11
Fabrizio Bensch | | m | Fotograf, Reuters | photographer, Reuters | | 2026-11
Hannibal Hanschke | | m | Fotograf | photographer | | 2026-11
Annegret Hilse | | f | Fotografin, Reuters | photographer, Reuters | | 2026-11
Lisi Niesner | | f | Fotografin, Reuters | photographer, Reuters | | 2026-11
Leonhard Foeger | | m | Fotograf, Reuters | photographer, Reuters | | 2026-11
Denis Balibouse | | m | Fotograf, Reuters | photographer, Reuters | | 2026-11
Kai Pfaffenbach | | m | Fotograf, Reuters | photographer, Reuters | | 2026-11
Wolfgang Rattay | | m | Fotograf, Reuters | photographer, Reuters | | 2026-11
Yves Herman | | m | Fotograf, Reuters | photographer, Reuters | | 2026-11
Toby Melville | | m | Fotograf, Reuters | photographer, Reuters | | 2026-11
Gleb Garanich | | m | Fotograf, Reuters | photographer, Reuters | | 2026-11
Valentyn Ogirenko | | m | Fotograf, Reuters | photographer, Reuters | | 2026-11
Maxim Shemetov | | m | Fotograf, Reuters | photographer, Reuters | | 2026-11
Goran Tomasevic | | m | Fotograf | photographer | | 2026-11
Umit Bektas | | m | Fotograf, Reuters | photographer, Reuters | | 2026-11
Mandel Ngan | | m | Fotograf, AFP | photographer, AFP | | 2026-11
Saul Loeb | | m | Fotograf, AFP | photographer, AFP | | 2026-11
Brendan Smialowski | | m | Fotograf, AFP | photographer, AFP | | 2026-11
Nicholas Kamm | | m | Fotograf, AFP | photographer, AFP | | 2026-11
Jim Watson | | m | Fotograf, AFP | photographer, AFP | | 2026-11
Olivier Douliery | | m | Fotograf | photographer | | 2026-11
Odd Andersen | | m | Fotograf, AFP | photographer, AFP | | 2026-11
John MacDougall | | m | Fotograf, AFP | photographer, AFP | | 2026-11
Tobias Schwarz | | m | Fotograf, AFP | photographer, AFP | | 2026-11
Christof Stache | | m | Fotograf, AFP | photographer, AFP | | 2026-11
Daniel Roland | | m | Fotograf, AFP | photographer, AFP | | 2026-11
Ina Fassbender | | f | Fotografin, AFP | photographer, AFP | | 2026-11
Ludovic Marin | | m | Fotograf, AFP | photographer, AFP | | 2026-11
Kenzo Tribouillard | | m | Fotograf, AFP | photographer, AFP | | 2026-11
John Thys | | m | Fotograf, AFP | photographer, AFP | | 2026-11
Joe Klamar | | m | Fotograf, AFP | photographer, AFP | | 2026-11
Sergei Supinsky | | m | Fotograf, AFP | photographer, AFP | | 2026-11
Genya Savilov | | m | Fotograf, AFP | photographer, AFP | | 2026-11
Alexander Nemenov | | m | Fotograf, AFP | photographer, AFP | | 2026-11
Mahmud Hams | | m | Fotograf, AFP | photographer, AFP | | 2026-11
Michael Sohn | | m | Fotograf, AP | photographer, AP | | 2026-11
Bernd von Jutrczenka | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Rainer Jensen | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Wolfgang Kumm | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Christoph Soeder | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Britta Pedersen | | f | Fotografin, dpa | photographer, dpa | | 2026-11
Carsten Koall | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Fabian Sommer | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Soeren Stache | | m | Fotograf, dpa | photographer, dpa | Sören Stache | 2026-11
Monika Skolimowska | | f | Fotografin, dpa | photographer, dpa | | 2026-11
Sven Hoppe | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Peter Kneffel | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Matthias Balk | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Boris Roessler | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Arne Dedert | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Frank Rumpenhorst | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Federico Gambarini | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Rolf Vennenbernd | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Oliver Berg | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Marius Becker | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Henning Kaiser | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Christian Charisius | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Daniel Bockwoldt | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Daniel Reinhardt | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Marcus Brandt | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Axel Heimken | | m | Fotograf | photographer | | 2026-11
Julian Stratenschulte | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Hauke-Christian Dittrich | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Jens Büttner | | m | Fotograf, dpa | photographer, dpa | Jens Buettner | 2026-11
Bernd Wüstneck | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Stefan Sauer | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Hendrik Schmidt | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Jan Woitas | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Robert Michael | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Martin Schutt | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Uwe Anspach | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Marijan Murat | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Bernd Weißbrod | | m | Fotograf, dpa | photographer, dpa | Bernd Weissbrod | 2026-11
Sebastian Gollnow | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Patrick Seeger | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Felix Kästle | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Karl-Josef Hildenbrand | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Daniel Karmann | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Armin Weigel | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Angelika Warmuth | | f | Fotografin | photographer | | 2026-11
Harald Tittel | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Oliver Dietze | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Helmut Fohringer | | m | Fotograf, APA | photographer, APA | | 2026-11
Georg Hochmuth | | m | Fotograf, APA | photographer, APA | | 2026-11
Roland Schlager | | m | Fotograf, APA | photographer, APA | | 2026-11
Hans Punz | | m | Fotograf, APA | photographer, APA | | 2026-11
Herbert Neubauer | | m | Fotograf, APA | photographer, APA | | 2026-11
Barbara Gindl | | f | Fotografin, APA | photographer, APA | | 2026-11
Robert Jäger | | m | Fotograf, APA | photographer, APA | | 2026-11
Peter Klaunzer | | m | Fotograf, Keystone | photographer, Keystone | | 2026-11
Anthony Anex | | m | Fotograf, Keystone | photographer, Keystone | | 2026-11
Alessandro della Valle | | m | Fotograf, Keystone | photographer, Keystone | | 2026-11
Gaëtan Bally | Gaetan Bally | m | Fotograf, Keystone | photographer, Keystone | Gaetan Bally | 2026-11
Ennio Leanza | | m | Fotograf, Keystone | photographer, Keystone | | 2026-11
Salvatore Di Nolfi | | m | Fotograf, Keystone | photographer, Keystone | | 2026-11
Laurent Gillieron | | m | Fotograf, Keystone | photographer, Keystone | | 2026-11
Gian Ehrenzeller | | m | Fotograf, Keystone | photographer, Keystone | | 2026-11
# Germany: state premiers
Winfried Kretschmann | | m | Ministerpräsident von Baden-Württemberg ab 2011, Grüne | premier of Baden-Württemberg from 2011 | | 2026-11
Manuel Hagel | | m | CDU-Politiker, Baden-Württemberg | CDU politician in Baden-Württemberg | | 2026-11
Stefan Mappus | | m | früherer Ministerpräsident von Baden-Württemberg, CDU | former premier of Baden-Württemberg | | 2026-11
Erwin Teufel | | m | früherer Ministerpräsident von Baden-Württemberg, CDU | former premier of Baden-Württemberg | | 2026-11
Hendrik Wüst | Hendrik Wuest | m | Ministerpräsident von Nordrhein-Westfalen ab 2021, CDU | premier of North Rhine-Westphalia from 2021 | | 2026-11
Hannelore Kraft | | f | Ministerpräsidentin von Nordrhein-Westfalen 2010–2017, SPD | premier of North Rhine-Westphalia 2010–2017 | | 2026-11
Jürgen Rüttgers | | m | Ministerpräsident von Nordrhein-Westfalen 2005–2010, CDU | premier of North Rhine-Westphalia 2005–2010 | | 2026-11
Herbert Reul | | m | Innenminister von Nordrhein-Westfalen ab 2017, CDU | interior minister of North Rhine-Westphalia from 2017 | | 2026-11
Mona Neubaur | | f | Wirtschaftsministerin von Nordrhein-Westfalen, Grüne | economy minister of North Rhine-Westphalia | | 2026-11
Karl-Josef Laumann | | m | Gesundheitsminister von Nordrhein-Westfalen, CDU | health minister of North Rhine-Westphalia | | 2026-11
Stephan Weil | | m | Ministerpräsident von Niedersachsen 2013–2025, SPD | premier of Lower Saxony 2013–2025 | | 2026-11
Olaf Lies | | m | Ministerpräsident von Niedersachsen ab 2025, SPD | premier of Lower Saxony from 2025 | | 2026-11
David McAllister | | m | CDU-Europaabgeordneter, früherer Ministerpräsident von Niedersachsen | CDU MEP, former premier of Lower Saxony | | 2026-11
Christian Wulff | | m | Bundespräsident 2010–2012, CDU | German president 2010–2012 | | 2026-11
Boris Rhein | | m | Ministerpräsident von Hessen ab 2022, CDU | premier of Hesse from 2022 | | 2026-11
Volker Bouffier | | m | Ministerpräsident von Hessen 2010–2022, CDU | premier of Hesse 2010–2022 | | 2026-11
Roland Koch | | m | Ministerpräsident von Hessen 1999–2010, CDU | premier of Hesse 1999–2010 | | 2026-11
Tarek Al-Wazir | | m | Grünen-Politiker, früherer hessischer Wirtschaftsminister | Greens politician, former economy minister of Hesse | | 2026-11
Malu Dreyer | | f | Ministerpräsidentin von Rheinland-Pfalz 2013–2024, SPD | premier of Rhineland-Palatinate 2013–2024 | | 2026-11
Alexander Schweitzer | | m | Ministerpräsident von Rheinland-Pfalz ab 2024, SPD | premier of Rhineland-Palatinate from 2024 | | 2026-11
Kurt Beck | | m | Ministerpräsident von Rheinland-Pfalz 1994–2013, SPD | premier of Rhineland-Palatinate 1994–2013 | | 2026-11
Anke Rehlinger | | f | Ministerpräsidentin des Saarlands ab 2022, SPD | premier of Saarland from 2022 | | 2026-11
Tobias Hans | | m | Ministerpräsident des Saarlands 2018–2022, CDU | premier of Saarland 2018–2022 | | 2026-11
Peter Müller | | m | früherer Verfassungsrichter und Ministerpräsident des Saarlands, CDU | former constitutional judge and premier of Saarland | | 2026-11
Oskar Lafontaine | | m | früherer SPD- und Linken-Chef | former SPD and Left party leader | | 2026-11
Daniel Günther | Daniel Guenther | m | Ministerpräsident von Schleswig-Holstein ab 2017, CDU | premier of Schleswig-Holstein from 2017 | | 2026-11
Torsten Albig | | m | Ministerpräsident von Schleswig-Holstein 2012–2017, SPD | premier of Schleswig-Holstein 2012–2017 | | 2026-11
Peter Harry Carstensen | | m | Ministerpräsident von Schleswig-Holstein 2005–2012, CDU | premier of Schleswig-Holstein 2005–2012 | | 2026-11
Ralf Stegner | | m | SPD-Politiker | SPD politician | | 2026-11
Manuela Schwesig | | f | Ministerpräsidentin von Mecklenburg-Vorpommern ab 2017, SPD | premier of Mecklenburg-Vorpommern from 2017 | | 2026-11
Erwin Sellering | | m | Ministerpräsident von Mecklenburg-Vorpommern 2008–2017, SPD | premier of Mecklenburg-Vorpommern 2008–2017 | | 2026-11
Leif-Erik Holm | | m | AfD-Politiker | AfD politician | | 2026-11
Dietmar Woidke | | m | Ministerpräsident von Brandenburg ab 2013, SPD | premier of Brandenburg from 2013 | | 2026-11
Matthias Platzeck | | m | Ministerpräsident von Brandenburg 2002–2013, SPD | premier of Brandenburg 2002–2013 | | 2026-11
Reiner Haseloff | | m | Ministerpräsident von Sachsen-Anhalt ab 2011, CDU | premier of Saxony-Anhalt from 2011 | | 2026-11
Sven Schulze | | m | CDU-Politiker, Sachsen-Anhalt | CDU politician in Saxony-Anhalt | | 2026-11
Ulrich Siegmund | | m | AfD-Politiker, Sachsen-Anhalt | AfD politician in Saxony-Anhalt | | 2026-11
Michael Kretschmer | | m | Ministerpräsident von Sachsen ab 2017, CDU | premier of Saxony from 2017 | | 2026-11
Stanislaw Tillich | | m | Ministerpräsident von Sachsen 2008–2017, CDU | premier of Saxony 2008–2017 | | 2026-11
Kurt Biedenkopf | | m | Ministerpräsident von Sachsen 1990–2002, CDU († 2021) | premier of Saxony 1990–2002, died 2021 | | 2026-11
Martin Dulig | | m | SPD-Politiker, Sachsen | SPD politician in Saxony | | 2026-11
Petra Köpping | | f | SPD-Politikerin, Sachsen | SPD politician in Saxony | | 2026-11
Jörg Urban | | m | AfD-Politiker, Sachsen | AfD politician in Saxony | | 2026-11
Mario Voigt | | m | Ministerpräsident von Thüringen ab 2024, CDU | premier of Thuringia from 2024 | | 2026-11
Bodo Ramelow | | m | Ministerpräsident von Thüringen 2014–2024, Linke | premier of Thuringia 2014–2024 | | 2026-11
Thomas Kemmerich | | m | FDP-Politiker, kurzzeitig Ministerpräsident von Thüringen 2020 | FDP politician, briefly premier of Thuringia in 2020 | | 2026-11
Mike Mohring | | m | CDU-Politiker, Thüringen | CDU politician in Thuringia | | 2026-11
Katja Wolf | | f | BSW-Politikerin, Thüringen | BSW politician in Thuringia | | 2026-11
Christine Lieberknecht | | f | Ministerpräsidentin von Thüringen 2009–2014, CDU | premier of Thuringia 2009–2014 | | 2026-11
Kai Wegner | | m | Regierender Bürgermeister von Berlin ab 2023, CDU | mayor of Berlin from 2023 | | 2026-11
Franziska Giffey | | f | Berliner Wirtschaftssenatorin, SPD | Berlin economy senator, SPD | | 2026-11
Michael Müller | | m | Regierender Bürgermeister von Berlin 2014–2021, SPD | mayor of Berlin 2014–2021 | | 2026-11
Klaus Wowereit | | m | Regierender Bürgermeister von Berlin 2001–2014, SPD | mayor of Berlin 2001–2014 | | 2026-11
Raed Saleh | | m | SPD-Politiker, Berlin | SPD politician in Berlin | | 2026-11
Bettina Jarasch | | f | Grünen-Politikerin, Berlin | Greens politician in Berlin | | 2026-11
Iris Spranger | | f | Berliner Innensenatorin, SPD | Berlin interior senator, SPD | | 2026-11
Andreas Geisel | | m | SPD-Politiker, Berlin | SPD politician in Berlin | | 2026-11
Peter Tschentscher | | m | Hamburgs Erster Bürgermeister ab 2018, SPD | mayor of Hamburg from 2018 | | 2026-11
Katharina Fegebank | | f | Zweite Bürgermeisterin von Hamburg, Grüne | deputy mayor of Hamburg | | 2026-11
Andy Grote | | m | Hamburger Innensenator, SPD | Hamburg interior senator | | 2026-11
Ole von Beust | | m | Hamburgs Erster Bürgermeister 2001–2010, CDU | mayor of Hamburg 2001–2010 | | 2026-11
Andreas Bovenschulte | | m | Bürgermeister von Bremen ab 2019, SPD | mayor of Bremen from 2019 | | 2026-11
Carsten Sieling | | m | Bürgermeister von Bremen 2015–2019, SPD | mayor of Bremen 2015–2019 | | 2026-11
Ulrich Mäurer | | m | früherer Bremer Innensenator, SPD | former Bremen interior senator | | 2026-11
Joachim Herrmann | | m | bayerischer Innenminister, CSU | Bavarian interior minister | | 2026-11
Hubert Aiwanger | | m | bayerischer Wirtschaftsminister, Freie Wähler | Bavarian economy minister, Free Voters | | 2026-11
Ilse Aigner | | f | bayerische Landtagspräsidentin, CSU | president of the Bavarian parliament | | 2026-11
Klaus Holetschek | | m | CSU-Politiker | CSU politician | | 2026-11
Michaela Kaniber | | f | bayerische Landwirtschaftsministerin, CSU | Bavarian agriculture minister | | 2026-11
Albert Füracker | | m | bayerischer Finanzminister, CSU | Bavarian finance minister | | 2026-11
Edmund Stoiber | | m | bayerischer Ministerpräsident 1993–2007, CSU | Bavarian premier 1993–2007 | | 2026-11
Günther Beckstein | | m | bayerischer Ministerpräsident 2007–2008, CSU | Bavarian premier 2007–2008 | | 2026-11
Franz Josef Strauß | Franz Josef Strauss | m | bayerischer Ministerpräsident 1978–1988, CSU | Bavarian premier 1978–1988 | Franz Josef Strauss; Franz-Josef Strauß | 2026-11
Theo Waigel | | m | früherer Bundesfinanzminister, CSU | former German finance minister | | 2026-11
Dieter Reiter | | m | Münchner Oberbürgermeister ab 2014, SPD | mayor of Munich from 2014 | | 2026-11
Christian Ude | | m | Münchner Oberbürgermeister 1993–2014, SPD | mayor of Munich 1993–2014 | | 2026-11
Henriette Reker | | f | Kölner Oberbürgermeisterin 2015–2025 | mayor of Cologne 2015–2025 | | 2026-11
Boris Palmer | | m | Oberbürgermeister von Tübingen | mayor of Tübingen | | 2026-11
Burkhard Jung | | m | Leipziger Oberbürgermeister, SPD | mayor of Leipzig | | 2026-11
Dirk Hilbert | | m | Dresdner Oberbürgermeister, FDP | mayor of Dresden | | 2026-11
Peter Feldmann | | m | früherer Frankfurter Oberbürgermeister | former mayor of Frankfurt | | 2026-11
Mike Josef | | m | Frankfurter Oberbürgermeister ab 2023, SPD | mayor of Frankfurt from 2023 | | 2026-11
# Germany: federal politics
Gerhard Schröder | Gerhard Schroeder | m | Bundeskanzler 1998–2005, SPD | German chancellor 1998–2005 | | 2026-11
Helmut Kohl | | m | Bundeskanzler 1982–1998, CDU († 2017) | German chancellor 1982–1998, died 2017 | | 2026-11
Helmut Schmidt | | m | Bundeskanzler 1974–1982, SPD († 2015) | German chancellor 1974–1982, died 2015 | | 2026-11
Willy Brandt | | m | Bundeskanzler 1969–1974, SPD († 1992) | German chancellor 1969–1974, died 1992 | | 2026-11
Kurt Georg Kiesinger | | m | Bundeskanzler 1966–1969, CDU | German chancellor 1966–1969 | | 2026-11
Ludwig Erhard | | m | Bundeskanzler 1963–1966, CDU | German chancellor 1963–1966 | | 2026-11
Konrad Adenauer | | m | erster Bundeskanzler 1949–1963, CDU | first German chancellor 1949–1963 | | 2026-11
Horst Köhler | Horst Koehler | m | Bundespräsident 2004–2010 († 2025) | German president 2004–2010, died 2025 | | 2026-11
Johannes Rau | | m | Bundespräsident 1999–2004, SPD | German president 1999–2004 | | 2026-11
Roman Herzog | | m | Bundespräsident 1994–1999, CDU | German president 1994–1999 | | 2026-11
Richard von Weizsäcker | Richard von Weizsaecker | m | Bundespräsident 1984–1994 († 2015) | German president 1984–1994, died 2015 | | 2026-11
Theodor Heuss | | m | erster Bundespräsident 1949–1959 | first German president 1949–1959 | | 2026-11
Elke Büdenbender | | f | Ehefrau des Bundespräsidenten Steinmeier | wife of the German president | | 2026-11
Guido Westerwelle | | m | Bundesaußenminister 2009–2013, FDP († 2016) | German foreign minister 2009–2013, died 2016 | | 2026-11
Joschka Fischer | | m | Bundesaußenminister 1998–2005, Grüne | German foreign minister 1998–2005 | | 2026-11
Hans-Dietrich Genscher | | m | Bundesaußenminister, FDP († 2016) | German foreign minister, died 2016 | | 2026-11
Klaus Kinkel | | m | Bundesaußenminister 1992–1998, FDP | German foreign minister 1992–1998 | | 2026-11
Peter Altmaier | | m | Bundeswirtschaftsminister 2018–2021, CDU | German economy minister 2018–2021 | | 2026-11
Brigitte Zypries | | f | frühere Bundesministerin, SPD | former German minister | | 2026-11
Philipp Rösler | Philipp Roesler | m | Bundeswirtschaftsminister und Vizekanzler 2011–2013, FDP | German economy minister 2011–2013 | | 2026-11
Rainer Brüderle | | m | früherer Bundeswirtschaftsminister, FDP | former German economy minister | | 2026-11
Karl-Theodor zu Guttenberg | | m | früherer Bundesverteidigungsminister, CSU | former German defence minister | | 2026-11
Thomas de Maizière | Thomas de Maiziere | m | Bundesinnenminister 2013–2018, CDU | German interior minister 2013–2018 | Thomas de Maiziere | 2026-11
Lothar de Maizière | Lothar de Maiziere | m | letzter Ministerpräsident der DDR | last premier of East Germany | Lothar de Maiziere | 2026-11
Hans-Peter Friedrich | | m | früherer Bundesinnenminister, CSU | former German interior minister | | 2026-11
Otto Schily | | m | Bundesinnenminister 1998–2005, SPD | German interior minister 1998–2005 | | 2026-11
Peter Struck | | m | früherer Bundesverteidigungsminister, SPD († 2012) | former German defence minister | | 2026-11
Franz Müntefering | | m | früherer SPD-Chef und Vizekanzler | former SPD leader and vice-chancellor | Franz Muentefering | 2026-11
Peer Steinbrück | Peer Steinbrueck | m | Bundesfinanzminister 2005–2009, SPD | German finance minister 2005–2009 | | 2026-11
Hans Eichel | | m | Bundesfinanzminister 1999–2005, SPD | German finance minister 1999–2005 | | 2026-11
Jörg Kukies | | m | Bundesfinanzminister 2024–2025 | German finance minister 2024–2025 | | 2026-11
Andrea Nahles | | f | Chefin der Bundesagentur für Arbeit, frühere SPD-Chefin | head of the German labour agency, former SPD leader | | 2026-11
Norbert Walter-Borjans | | m | früherer SPD-Chef | former SPD leader | | 2026-11
Kevin Kühnert | Kevin Kuehnert | m | früherer SPD-Generalsekretär | former SPD secretary general | | 2026-11
Matthias Miersch | | m | SPD-Fraktionschef ab 2025 | SPD parliamentary leader from 2025 | | 2026-11
Tim Klüssendorf | | m | SPD-Generalsekretär | SPD secretary general | | 2026-11
Svenja Schulze | | f | Bundesentwicklungsministerin 2021–2025, SPD | German development minister 2021–2025 | | 2026-11
Klara Geywitz | | f | Bundesbauministerin 2021–2025, SPD | German housing minister 2021–2025 | | 2026-11
Wolfgang Schmidt | | m | Kanzleramtschef 2021–2025, SPD | head of the German chancellery 2021–2025 | | 2026-11
Barbara Hendricks | | f | Bundesumweltministerin 2013–2018, SPD | German environment minister 2013–2018 | | 2026-11
Katarina Barley | | f | SPD-Europaabgeordnete, frühere Bundesjustizministerin | SPD MEP, former German justice minister | | 2026-11
Johannes Kahrs | | m | früherer SPD-Politiker | former SPD politician | | 2026-11
Michael Roth | | m | früherer SPD-Außenpolitiker | former SPD foreign policy politician | | 2026-11
Adis Ahmetovic | | m | SPD-Außenpolitiker | SPD foreign policy politician | | 2026-11
Dirk Wiese | | m | SPD-Politiker | SPD politician | | 2026-11
Thomas Oppermann | | m | SPD-Politiker († 2020) | SPD politician, died 2020 | | 2026-11
Thomas Kutschaty | | m | SPD-Politiker, Nordrhein-Westfalen | SPD politician in North Rhine-Westphalia | | 2026-11
Eva Högl | Eva Hoegl | f | Wehrbeauftragte 2020–2025, SPD | German military commissioner 2020–2025 | | 2026-11
Henning Otte | | m | Wehrbeauftragter ab 2025, CDU | German military commissioner from 2025 | | 2026-11
Aydan Özoğuz | Aydan Ozoguz | f | SPD-Politikerin | SPD politician | Aydan Özoguz | 2026-11
Norbert Lammert | | m | Bundestagspräsident 2005–2017, CDU | Bundestag president 2005–2017 | | 2026-11
Wolfgang Thierse | | m | Bundestagspräsident 1998–2005, SPD | Bundestag president 1998–2005 | | 2026-11
Rita Süssmuth | | f | Bundestagspräsidentin 1988–1998, CDU | Bundestag president 1988–1998 | Rita Suessmuth | 2026-11
Petra Pau | | f | Bundestagsvizepräsidentin 2006–2025, Linke | Bundestag vice-president 2006–2025 | | 2026-11
Claudia Roth | | f | Kulturstaatsministerin 2021–2025, Grüne | German culture commissioner 2021–2025 | | 2026-11
Monika Grütters | Monika Gruetters | f | Kulturstaatsministerin 2013–2021, CDU | German culture commissioner 2013–2021 | | 2026-11
Wolfram Weimer | | m | Kulturstaatsminister ab 2025 | German culture commissioner from 2025 | | 2026-11
Steffen Seibert | | m | Diplomat, Regierungssprecher 2010–2021 | diplomat, German government spokesman 2010–2021 | | 2026-11
Steffen Hebestreit | | m | Regierungssprecher 2021–2025 | German government spokesman 2021–2025 | | 2026-11
Stefan Kornelius | | m | Regierungssprecher ab 2025 | German government spokesman from 2025 | | 2026-11
Ulrike Demmer | | f | frühere Vize-Regierungssprecherin | former deputy government spokeswoman | | 2026-11
Helge Braun | | m | Kanzleramtschef 2018–2021, CDU | head of the German chancellery 2018–2021 | | 2026-11
Ronald Pofalla | | m | früherer Kanzleramtschef, CDU | former head of the German chancellery | | 2026-11
Hermann Gröhe | | m | früherer Bundesgesundheitsminister, CDU | former German health minister | | 2026-11
Anja Karliczek | | f | Bundesbildungsministerin 2018–2021, CDU | German education minister 2018–2021 | | 2026-11
Johanna Wanka | | f | Bundesbildungsministerin 2013–2018, CDU | German education minister 2013–2018 | | 2026-11
Annette Schavan | | f | frühere Bundesbildungsministerin, CDU | former German education minister | | 2026-11
Bettina Stark-Watzinger | | f | Bundesbildungsministerin 2021–2024, FDP | German education minister 2021–2024 | | 2026-11
Andreas Scheuer | | m | Bundesverkehrsminister 2018–2021, CSU | German transport minister 2018–2021 | | 2026-11
Gerd Müller | | m | früherer Bundesentwicklungsminister, CSU; auch Fußballer († 2021) | former German development minister; also footballer, died 2021 | | 2026-11
Dirk Niebel | | m | früherer Bundesentwicklungsminister, FDP | former German development minister | | 2026-11
Heidemarie Wieczorek-Zeul | | f | frühere Bundesentwicklungsministerin, SPD | former German development minister | | 2026-11
Steffi Lemke | | f | Bundesumweltministerin 2021–2025, Grüne | German environment minister 2021–2025 | | 2026-11
Lisa Paus | | f | Bundesfamilienministerin 2022–2025, Grüne | German family minister 2022–2025 | | 2026-11
Anne Spiegel | | f | Bundesfamilienministerin 2021–2022, Grüne | German family minister 2021–2022 | | 2026-11
Jürgen Trittin | Juergen Trittin | m | früherer Bundesumweltminister, Grüne | former German environment minister | | 2026-11
Renate Künast | Renate Kuenast | f | Grünen-Politikerin | Greens politician | | 2026-11
Anton Hofreiter | | m | Grünen-Politiker | Greens politician | Toni Hofreiter | 2026-11
Konstantin von Notz | | m | Grünen-Politiker | Greens politician | | 2026-11
Irene Mihalic | | f | Grünen-Politikerin | Greens politician | | 2026-11
Agnieszka Brugger | | f | Grünen-Politikerin | Greens politician | | 2026-11
Emily Büning | | f | Grünen-Politikerin | Greens politician | | 2026-11
Michael Kellner | | m | Grünen-Politiker | Greens politician | | 2026-11
Simone Peter | | f | frühere Grünen-Chefin | former Greens leader | | 2026-11
Reinhard Bütikofer | Reinhard Buetikofer | m | Grünen-Politiker | Greens politician | | 2026-11
Terry Reintke | | f | Grünen-Europaabgeordnete | Greens MEP | | 2026-11
Sven Giegold | | m | Grünen-Politiker | Greens politician | | 2026-11
Ska Keller | | f | frühere Grünen-Europaabgeordnete | former Greens MEP | | 2026-11
Hans-Christian Ströbele | | m | Grünen-Politiker († 2022) | Greens politician, died 2022 | Hans-Christian Stroebele | 2026-11
Patrick Graichen | | m | früherer Wirtschaftsstaatssekretär | former German economy state secretary | | 2026-11
Klaus Müller | | m | Präsident der Bundesnetzagentur ab 2022 | president of the Federal Network Agency from 2022 | | 2026-11
Jochen Homann | | m | Präsident der Bundesnetzagentur 2012–2022 | president of the Federal Network Agency 2012–2022 | | 2026-11
Andreas Mundt | | m | Präsident des Bundeskartellamts | president of the Federal Cartel Office | | 2026-11
Wolfgang Kubicki | | m | FDP-Politiker | FDP politician | | 2026-11
Bijan Djir-Sarai | | m | früherer FDP-Generalsekretär | former FDP secretary general | | 2026-11
Nicola Beer | | f | EIB-Vizepräsidentin, FDP | European Investment Bank vice president | | 2026-11
Linda Teuteberg | | f | frühere FDP-Generalsekretärin | former FDP secretary general | | 2026-11
Johannes Vogel | | m | FDP-Politiker | FDP politician | | 2026-11
Alexander Graf Lambsdorff | | m | deutscher Botschafter in Moskau ab 2023 | German ambassador to Moscow from 2023 | | 2026-11
Otto Graf Lambsdorff | | m | früherer Bundeswirtschaftsminister, FDP | former German economy minister | | 2026-11
Sabine Leutheusser-Schnarrenberger | | f | frühere Bundesjustizministerin, FDP | former German justice minister | | 2026-11
Gerhart Baum | | m | früherer Bundesinnenminister, FDP († 2025) | former German interior minister, died 2025 | | 2026-11
Konstantin Kuhle | | m | FDP-Politiker | FDP politician | | 2026-11
Norbert Röttgen | Norbert Roettgen | m | CDU-Außenpolitiker | CDU foreign policy politician | | 2026-11
Ralph Brinkhaus | | m | CDU-Politiker, Unionsfraktionschef 2018–2022 | CDU politician, parliamentary leader 2018–2022 | | 2026-11
Volker Kauder | | m | Unionsfraktionschef 2005–2018, CDU | CDU/CSU parliamentary leader 2005–2018 | | 2026-11
Roderich Kiesewetter | | m | CDU-Außenpolitiker | CDU foreign policy politician | | 2026-11
Jürgen Hardt | | m | CDU-Außenpolitiker | CDU foreign policy politician | | 2026-11
Mario Czaja | | m | CDU-Politiker | CDU politician | | 2026-11
Paul Ziemiak | | m | CDU-Politiker | CDU politician | | 2026-11
Peter Tauber | | m | früherer CDU-Generalsekretär | former CDU secretary general | | 2026-11
Tilman Kuban | | m | CDU-Politiker | CDU politician | | 2026-11
Johannes Winkel | | m | Chef der Jungen Union | leader of the Young Union | | 2026-11
Philipp Amthor | | m | CDU-Politiker | CDU politician | | 2026-11
Serap Güler | | f | CDU-Politikerin, Staatsministerin im Auswärtigen Amt | CDU politician, minister of state | | 2026-11
Gitta Connemann | | f | CDU-Politikerin | CDU politician | | 2026-11
Silvia Breher | | f | CDU-Politikerin | CDU politician | | 2026-11
Wolfgang Bosbach | | m | früherer CDU-Politiker | former CDU politician | | 2026-11
Ruprecht Polenz | | m | früherer CDU-Generalsekretär | former CDU secretary general | | 2026-11
Heiner Geißler | Heiner Geissler | m | früherer CDU-Generalsekretär († 2017) | former CDU secretary general | Heiner Geissler | 2026-11
Norbert Blüm | Norbert Bluem | m | früherer Bundesarbeitsminister, CDU († 2020) | former German labour minister | | 2026-11
Hans-Georg Maaßen | Hans-Georg Maassen | m | Verfassungsschutzpräsident 2012–2018 | German domestic intelligence chief 2012–2018 | Hans-Georg Maassen | 2026-11
Thomas Haldenwang | | m | Verfassungsschutzpräsident 2018–2024 | German domestic intelligence chief 2018–2024 | | 2026-11
Sinan Selen | | m | Verfassungsschutzpräsident ab 2025 | German domestic intelligence chief from 2025 | | 2026-11
Bruno Kahl | | m | BND-Präsident 2016–2025 | German foreign intelligence chief 2016–2025 | | 2026-11
Martin Jäger | | m | BND-Präsident ab 2025 | German foreign intelligence chief from 2025 | | 2026-11
Gerhard Schindler | | m | BND-Präsident 2012–2016 | German foreign intelligence chief 2012–2016 | | 2026-11
Holger Münch | Holger Muench | m | BKA-Präsident ab 2014 | head of the Federal Criminal Police Office from 2014 | | 2026-11
Dieter Romann | | m | früherer Präsident der Bundespolizei | former head of the German federal police | | 2026-11
Peter Frank | | m | Verfassungsrichter, früherer Generalbundesanwalt | constitutional judge, former federal prosecutor general | | 2026-11
Jens Rommel | | m | Generalbundesanwalt ab 2024 | federal prosecutor general from 2024 | | 2026-11
Andreas Voßkuhle | Andreas Vosskuhle | m | Präsident des Bundesverfassungsgerichts 2010–2020 | president of the Constitutional Court 2010–2020 | Andreas Vosskuhle | 2026-11
Stephan Harbarth | | m | Präsident des Bundesverfassungsgerichts ab 2020 | president of the Constitutional Court from 2020 | | 2026-11
Doris König | | f | frühere Verfassungsrichterin | former constitutional judge | | 2026-11
Frauke Brosius-Gersdorf | | f | Juristin | legal scholar | | 2026-11
Eberhard Zorn | | m | Generalinspekteur der Bundeswehr 2018–2023 | chief of the German armed forces 2018–2023 | | 2026-11
Carsten Breuer | | m | Generalinspekteur der Bundeswehr ab 2023 | chief of the German armed forces from 2023 | | 2026-11
Alfons Mais | | m | früherer Inspekteur des Heeres | former German army chief | | 2026-11
Ingo Gerhartz | | m | General, früherer Inspekteur der Luftwaffe | general, former German air force chief | | 2026-11
Christoph Heusgen | | m | früherer Chef der Münchner Sicherheitskonferenz | former Munich Security Conference chair | | 2026-11
Wolfgang Ischinger | | m | Diplomat, Münchner Sicherheitskonferenz | diplomat, Munich Security Conference | | 2026-11
Beatrix von Storch | | f | AfD-Politikerin | AfD politician | | 2026-11
Stephan Brandner | | m | AfD-Politiker | AfD politician | | 2026-11
Bernd Baumann | | m | AfD-Politiker | AfD politician | | 2026-11
Maximilian Krah | | m | AfD-Politiker | AfD politician | | 2026-11
Petr Bystron | | m | AfD-Politiker | AfD politician | | 2026-11
René Aust | Rene Aust | m | AfD-Europaabgeordneter | AfD MEP | Rene Aust | 2026-11
Peter Boehringer | | m | AfD-Politiker | AfD politician | | 2026-11
Gottfried Curio | | m | AfD-Politiker | AfD politician | | 2026-11
Andreas Kalbitz | | m | früherer AfD-Politiker | former AfD politician | | 2026-11
Bernd Lucke | | m | AfD-Gründer | AfD founder | | 2026-11
Konrad Adam | | m | AfD-Mitgründer | AfD co-founder | | 2026-11
Martin Schirdewan | | m | Linken-Politiker | Left party politician | | 2026-11
Bernd Riexinger | | m | früherer Linken-Chef | former Left party leader | | 2026-11
Susanne Hennig-Wellsow | | f | frühere Linken-Chefin | former Left party leader | | 2026-11
Sören Pellmann | Soren Pellmann | m | Linken-Fraktionschef | Left party parliamentary leader | Soeren Pellmann | 2026-11
Amira Mohamed Ali | | f | BSW-Politikerin | BSW politician | | 2026-11
Fabio De Masi | | m | BSW-Politiker | BSW politician | | 2026-11
Klaus Ernst | | m | früherer Linken-Chef, BSW | former Left party leader, BSW | | 2026-11
Sevim Dağdelen | Sevim Dagdelen | f | BSW-Politikerin | BSW politician | Sevim Dagdelen | 2026-11
Bodo Schiffmann | | m | Arzt, Querdenken-Aktivist | doctor and protest activist | | 2026-11
Michael Ballweg | | m | Gründer der Querdenken-Bewegung | founder of the Querdenken movement | | 2026-11
Lutz Bachmann | | m | Pegida-Gründer | Pegida founder | | 2026-11
Martin Sellner | | m | österreichischer Rechtsextremist | Austrian far-right activist | | 2026-11
Götz Kubitschek | | m | rechter Verleger | far-right publisher | | 2026-11
Walter Ulbricht | | m | DDR-Staatschef | East German leader | | 2026-11
Erich Honecker | | m | DDR-Staatschef 1976–1989 | East German leader 1976–1989 | | 2026-11
Egon Krenz | | m | letzter SED-Chef | last East German party leader | | 2026-11
Günter Schabowski | | m | SED-Politiker († 2015) | East German politician, died 2015 | | 2026-11
Hans Modrow | | m | DDR-Ministerpräsident († 2023) | East German premier, died 2023 | | 2026-11
Regine Hildebrandt | | f | SPD-Politikerin († 2001) | SPD politician, died 2001 | | 2026-11
Marianne Birthler | | f | Bürgerrechtlerin, frühere Leiterin der Stasi-Unterlagenbehörde | civil rights activist | | 2026-11
Roland Jahn | | m | früherer Leiter der Stasi-Unterlagenbehörde | former Stasi records commissioner | | 2026-11
Ulrich Kelber | | m | Bundesdatenschutzbeauftragter 2019–2024 | German data protection commissioner 2019–2024 | | 2026-11
Felix Klein | | m | Antisemitismusbeauftragter der Bundesregierung | German commissioner against antisemitism | | 2026-11
Ferda Ataman | | f | Antidiskriminierungsbeauftragte des Bundes ab 2022 | German anti-discrimination commissioner from 2022 | | 2026-11
Josef Schuster | | m | Präsident des Zentralrats der Juden | president of the Central Council of Jews in Germany | | 2026-11
Charlotte Knobloch | | f | Präsidentin der Israelitischen Kultusgemeinde München | Jewish community leader in Munich | | 2026-11
Aiman Mazyek | | m | früherer Vorsitzender des Zentralrats der Muslime | former chair of the Central Council of Muslims | | 2026-11
Romani Rose | | m | Vorsitzender des Zentralrats Deutscher Sinti und Roma | chair of the Central Council of German Sinti and Roma | | 2026-11
Georg Bätzing | Georg Baetzing | m | Limburger Bischof | bishop of Limburg | | 2026-11
Reinhard Marx | | m | Münchner Kardinal | cardinal of Munich | | 2026-11
Rainer Maria Woelki | | m | Kölner Kardinal | cardinal of Cologne | | 2026-11
Joachim Meisner | | m | früherer Kölner Kardinal († 2017) | former cardinal of Cologne | | 2026-11
Franz-Peter Tebartz-van Elst | | m | früherer Limburger Bischof | former bishop of Limburg | | 2026-11
Heinrich Bedford-Strohm | | m | früherer EKD-Ratsvorsitzender | former German Protestant leader | | 2026-11
Annette Kurschus | | f | frühere EKD-Ratsvorsitzende | former German Protestant leader | | 2026-11
Kirsten Fehrs | | f | EKD-Ratsvorsitzende | German Protestant leader | | 2026-11
Margot Käßmann | Margot Kaessmann | f | frühere EKD-Ratsvorsitzende | former German Protestant leader | | 2026-11
Yasmin Fahimi | | f | DGB-Chefin ab 2022 | German trade union leader from 2022 | | 2026-11
Reiner Hoffmann | | m | DGB-Chef 2014–2022 | German trade union leader 2014–2022 | | 2026-11
Frank Werneke | | m | Verdi-Chef ab 2019 | Verdi union leader from 2019 | | 2026-11
Frank Bsirske | | m | Verdi-Chef 2001–2019 | Verdi union leader 2001–2019 | | 2026-11
Christiane Benner | | f | IG-Metall-Chefin ab 2023 | IG Metall union leader from 2023 | | 2026-11
Jörg Hofmann | | m | IG-Metall-Chef 2015–2023 | IG Metall union leader 2015–2023 | | 2026-11
Claus Weselsky | | m | GDL-Chef 2008–2024 | train drivers' union leader 2008–2024 | | 2026-11
Mario Reiß | Mario Reiss | m | GDL-Chef ab 2024 | train drivers' union leader from 2024 | Mario Reiss | 2026-11
Martin Burkert | | m | EVG-Chef | EVG union leader | | 2026-11
Rainer Wendt | | m | Chef der Deutschen Polizeigewerkschaft | German police union leader | | 2026-11
Jochen Kopelke | | m | Chef der Gewerkschaft der Polizei | German police union leader | | 2026-11
Ulrich Silberbach | | m | dbb-Chef bis 2025 | German civil servants' union leader until 2025 | | 2026-11
Siegfried Russwurm | | m | BDI-Präsident 2021–2024 | German industry federation president 2021–2024 | | 2026-11
Peter Leibinger | | m | BDI-Präsident ab 2025 | German industry federation president from 2025 | | 2026-11
Dieter Kempf | | m | BDI-Präsident 2017–2020 | German industry federation president 2017–2020 | | 2026-11
Tanja Gönner | | f | BDI-Hauptgeschäftsführerin | managing director of the German industry federation | Tanja Goenner | 2026-11
Rainer Dulger | | m | Arbeitgeberpräsident ab 2020 | German employers' president from 2020 | | 2026-11
Ingo Kramer | | m | Arbeitgeberpräsident 2013–2020 | German employers' president 2013–2020 | | 2026-11
Joachim Rukwied | | m | Bauernpräsident | German farmers' president | | 2026-11
Hildegard Müller | | f | VDA-Präsidentin | German car industry association president | | 2026-11
Kerstin Andreae | | f | BDEW-Chefin | German energy industry association chief | | 2026-11
Verena Bentele | | f | VdK-Präsidentin | German social association president | | 2026-11
Ulrich Schneider | | m | früherer Hauptgeschäftsführer des Paritätischen | former German welfare association chief | | 2026-11
Gerald Gaß | Gerald Gass | m | Chef der Deutschen Krankenhausgesellschaft | German hospital association chief | Gerald Gass | 2026-11
Klaus Reinhardt | | m | Ärztepräsident | German medical association president | | 2026-11
Frank Ulrich Montgomery | | m | früherer Ärztepräsident | former German medical association president | | 2026-11
Ramona Pop | | f | Chefin des Verbraucherzentrale Bundesverbands | German consumer association chief | | 2026-11
Luisa Neubauer | | f | Klimaaktivistin | climate activist | | 2026-11
Carla Hinrichs | | f | Klimaaktivistin, Letzte Generation | climate activist, Last Generation | | 2026-11
Carola Rackete | | f | Kapitänin und Europapolitikerin | captain and politician | | 2026-11
Lothar Wieler | | m | RKI-Präsident 2015–2023 | Robert Koch Institute president 2015–2023 | | 2026-11
Lars Schaade | | m | RKI-Präsident | Robert Koch Institute president | | 2026-11
Christian Drosten | | m | Virologe, Charité | virologist, Charité | | 2026-11
Hendrik Streeck | | m | Virologe und CDU-Politiker | virologist and CDU politician | | 2026-11
Sandra Ciesek | | f | Virologin | virologist | | 2026-11
Melanie Brinkmann | | f | Virologin | virologist | | 2026-11
Alena Buyx | | f | Medizinethikerin | medical ethicist | | 2026-11
Uğur Şahin | Ugur Sahin | m | Biontech-Gründer | BioNTech founder | Ugur Sahin | 2026-11
Özlem Türeci | Ozlem Tureci | f | Biontech-Gründerin | BioNTech founder | Özlem Tureci | 2026-11
Clemens Fuest | | m | Präsident des Ifo-Instituts | Ifo institute president | | 2026-11
Hans-Werner Sinn | | m | Ökonom, früherer Ifo-Präsident | economist, former Ifo president | | 2026-11
Marcel Fratzscher | | m | Präsident des DIW | president of the DIW institute | | 2026-11
Claudia Kemfert | | f | Energieökonomin, DIW | energy economist, DIW | | 2026-11
Michael Hüther | Michael Huether | m | Direktor des Instituts der deutschen Wirtschaft | director of the German Economic Institute | | 2026-11
Moritz Schularick | | m | Präsident des IfW Kiel | president of the Kiel Institute | | 2026-11
Gabriel Felbermayr | | m | Ökonom, Wifo-Direktor | economist, Wifo director | | 2026-11
Monika Schnitzer | | f | Ökonomin, Wirtschaftsweise | economist, German economic adviser | | 2026-11
Veronika Grimm | | f | Ökonomin, Wirtschaftsweise | economist, German economic adviser | | 2026-11
Achim Truger | | m | Ökonom, Wirtschaftsweiser | economist, German economic adviser | | 2026-11
Ulrike Malmendier | | f | Ökonomin, Wirtschaftsweise | economist, German economic adviser | | 2026-11
Martin Werding | | m | Ökonom, Wirtschaftsweiser | economist, German economic adviser | | 2026-11
Lars Feld | | m | Ökonom | economist | | 2026-11
Peter Bofinger | | m | Ökonom | economist | | 2026-11
Jens Südekum | | m | Ökonom | economist | Jens Suedekum | 2026-11
Holger Schmieding | | m | Chefvolkswirt der Berenberg Bank | chief economist at Berenberg | | 2026-11
Carsten Brzeski | | m | Chefvolkswirt der ING | economist at ING | | 2026-11
Jörg Krämer | | m | Chefvolkswirt der Commerzbank | chief economist at Commerzbank | Joerg Kraemer | 2026-11
Herfried Münkler | | m | Politikwissenschaftler | political scientist | Herfried Muenkler | 2026-11
Carlo Masala | | m | Politikwissenschaftler und Militärexperte | political scientist and defence expert | | 2026-11
Claudia Major | | f | Sicherheitsexpertin | security expert | | 2026-11
Karl-Rudolf Korte | | m | Politikwissenschaftler | political scientist | | 2026-11
Frank Decker | | m | Politikwissenschaftler | political scientist | | 2026-11
Johannes Varwick | | m | Politikwissenschaftler | political scientist | | 2026-11
Manfred Güllner | | m | Forsa-Gründer | Forsa founder | | 2026-11
Stefan Rahmstorf | | m | Klimaforscher | climate scientist | | 2026-11
Ottmar Edenhofer | | m | Klimaökonom, PIK | climate economist | | 2026-11
Hans Joachim Schellnhuber | | m | Klimaforscher | climate scientist | Hans-Joachim Schellnhuber | 2026-11
Mojib Latif | | m | Klimaforscher | climate scientist | | 2026-11
Harald Lesch | | m | Astrophysiker und Moderator | astrophysicist and broadcaster | | 2026-11
Alexander Gerst | | m | Astronaut | astronaut | | 2026-11
Matthias Maurer | | m | Astronaut | astronaut | | 2026-11
# Austria
Reinhold Mitterlehner | | m | früherer österreichischer Vizekanzler, ÖVP | former Austrian vice-chancellor | | 2026-11
Christian Kern | | m | österreichischer Bundeskanzler 2016–2017, SPÖ | Austrian chancellor 2016–2017 | | 2026-11
Werner Faymann | | m | österreichischer Bundeskanzler 2008–2016, SPÖ | Austrian chancellor 2008–2016 | | 2026-11
Alfred Gusenbauer | | m | österreichischer Bundeskanzler 2007–2008, SPÖ | Austrian chancellor 2007–2008 | | 2026-11
Wolfgang Schüssel | Wolfgang Schuessel | m | österreichischer Bundeskanzler 2000–2007, ÖVP | Austrian chancellor 2000–2007 | | 2026-11
Bruno Kreisky | | m | österreichischer Bundeskanzler 1970–1983, SPÖ | Austrian chancellor 1970–1983 | | 2026-11
Franz Vranitzky | | m | österreichischer Bundeskanzler 1986–1997, SPÖ | Austrian chancellor 1986–1997 | | 2026-11
Brigitte Bierlein | | f | österreichische Bundeskanzlerin 2019–2020 († 2024) | Austrian chancellor 2019–2020, died 2024 | | 2026-11
Heinz Fischer | | m | österreichischer Bundespräsident 2004–2016 | Austrian president 2004–2016 | | 2026-11
Thomas Klestil | | m | österreichischer Bundespräsident 1992–2004 | Austrian president 1992–2004 | | 2026-11
Jörg Haider | Joerg Haider | m | FPÖ-Chef, Kärntner Landeshauptmann († 2008) | Austrian far-right leader, died 2008 | | 2026-11
Norbert Hofer | | m | FPÖ-Politiker | Freedom Party politician | | 2026-11
Walter Rosenkranz | | m | österreichischer Nationalratspräsident, FPÖ | president of the Austrian parliament | | 2026-11
Wolfgang Sobotka | | m | österreichischer Nationalratspräsident 2017–2024, ÖVP | president of the Austrian parliament 2017–2024 | | 2026-11
Johannes Rauch | | m | österreichischer Gesundheitsminister 2022–2025, Grüne | Austrian health minister 2022–2025 | | 2026-11
Rudolf Anschober | | m | österreichischer Gesundheitsminister 2020–2021, Grüne | Austrian health minister 2020–2021 | | 2026-11
Gerhard Karner | | m | österreichischer Innenminister, ÖVP | Austrian interior minister | | 2026-11
Klaudia Tanner | | f | österreichische Verteidigungsministerin, ÖVP | Austrian defence minister | | 2026-11
Leonore Gewessler | | f | österreichische Umweltministerin 2020–2025, Grüne | Austrian environment minister 2020–2025 | | 2026-11
Alma Zadić | Alma Zadic | f | österreichische Justizministerin 2020–2025, Grüne | Austrian justice minister 2020–2025 | Alma Zadic | 2026-11
Gernot Blümel | Gernot Bluemel | m | österreichischer Finanzminister 2020–2021, ÖVP | Austrian finance minister 2020–2021 | | 2026-11
Markus Marterbauer | | m | österreichischer Finanzminister ab 2025, SPÖ | Austrian finance minister from 2025 | | 2026-11
Karoline Edtstadler | | f | Salzburger Landeshauptfrau, ÖVP | governor of Salzburg | | 2026-11
Elisabeth Köstinger | | f | frühere österreichische Ministerin, ÖVP | former Austrian minister | Elisabeth Koestinger | 2026-11
Claudia Plakolm | | f | österreichische Ministerin, ÖVP | Austrian minister | | 2026-11
Christoph Wiederkehr | | m | österreichischer Bildungsminister, Neos | Austrian education minister | | 2026-11
Pamela Rendi-Wagner | | f | ECDC-Direktorin, SPÖ-Chefin 2018–2023 | ECDC director, former Social Democrat leader | | 2026-11
Hans Peter Doskozil | | m | burgenländischer Landeshauptmann, SPÖ | governor of Burgenland | | 2026-11
Michael Ludwig | | m | Wiener Bürgermeister ab 2018, SPÖ | mayor of Vienna from 2018 | | 2026-11
Michael Häupl | Michael Haeupl | m | Wiener Bürgermeister 1994–2018, SPÖ | mayor of Vienna 1994–2018 | | 2026-11
Johanna Mikl-Leitner | | f | niederösterreichische Landeshauptfrau, ÖVP | governor of Lower Austria | | 2026-11
Erwin Pröll | Erwin Proell | m | niederösterreichischer Landeshauptmann 1992–2017, ÖVP | governor of Lower Austria 1992–2017 | | 2026-11
Thomas Stelzer | | m | oberösterreichischer Landeshauptmann, ÖVP | governor of Upper Austria | | 2026-11
Mario Kunasek | | m | steirischer Landeshauptmann, FPÖ | governor of Styria | | 2026-11
Christopher Drexler | | m | früherer steirischer Landeshauptmann, ÖVP | former governor of Styria | | 2026-11
Anton Mattle | | m | Tiroler Landeshauptmann, ÖVP | governor of Tyrol | | 2026-11
Günther Platter | | m | Tiroler Landeshauptmann 2008–2022, ÖVP | governor of Tyrol 2008–2022 | | 2026-11
Peter Kaiser | | m | Kärntner Landeshauptmann, SPÖ | governor of Carinthia | | 2026-11
Wilfried Haslauer | | m | Salzburger Landeshauptmann 2013–2025, ÖVP | governor of Salzburg 2013–2025 | | 2026-11
Markus Wallner | | m | Vorarlberger Landeshauptmann, ÖVP | governor of Vorarlberg | | 2026-11
Elke Kahr | | f | Grazer Bürgermeisterin, KPÖ | mayor of Graz | | 2026-11
Matthias Strolz | | m | Neos-Gründer | founder of Neos | | 2026-11
Peter Pilz | | m | früherer Grünen-Politiker | former Greens politician | | 2026-11
Lena Schilling | | f | Grünen-Europaabgeordnete | Greens MEP | | 2026-11
Harald Vilimsky | | m | FPÖ-Europaabgeordneter | Freedom Party MEP | | 2026-11
Othmar Karas | | m | früherer Vizepräsident des EU-Parlaments | former European Parliament vice-president | | 2026-11
Johann Gudenus | | m | früherer FPÖ-Politiker | former Freedom Party politician | | 2026-11
Karl-Heinz Grasser | | m | früherer österreichischer Finanzminister | former Austrian finance minister | | 2026-11
René Benko | Rene Benko | m | Signa-Gründer | Signa founder | Rene Benko | 2026-11
Christoph Schönborn | Christoph Schoenborn | m | früherer Wiener Kardinal | former cardinal of Vienna | | 2026-11
Armin Wolf | | m | ORF-Moderator | ORF broadcaster | | 2026-11
Roland Weißmann | Roland Weissmann | m | ORF-Generaldirektor ab 2022 | ORF director general from 2022 | Roland Weissmann | 2026-11
Natascha Kampusch | | f | österreichisches Entführungsopfer | Austrian kidnapping victim | | 2026-11
# Switzerland
Guy Parmelin | | m | Schweizer Bundesrat, SVP | Swiss federal councillor | | 2026-11
Albert Rösti | Albert Rosti | m | Schweizer Bundesrat, SVP | Swiss federal councillor | Albert Roesti | 2026-11
Elisabeth Baume-Schneider | | f | Schweizer Bundesrätin, SP | Swiss federal councillor | | 2026-11
Beat Jans | | m | Schweizer Bundesrat, SP | Swiss federal councillor | | 2026-11
Martin Pfister | | m | Schweizer Bundesrat ab 2025, Mitte | Swiss federal councillor from 2025 | | 2026-11
Simonetta Sommaruga | | f | Schweizer Bundesrätin 2010–2022, SP | Swiss federal councillor 2010–2022 | | 2026-11
Ueli Maurer | | m | Schweizer Bundesrat 2009–2022, SVP | Swiss federal councillor 2009–2022 | | 2026-11
Doris Leuthard | | f | Schweizer Bundesrätin 2006–2018, CVP | Swiss federal councillor 2006–2018 | | 2026-11
Johann Schneider-Ammann | | m | Schweizer Bundesrat 2010–2018, FDP | Swiss federal councillor 2010–2018 | | 2026-11
Didier Burkhalter | | m | Schweizer Bundesrat 2009–2017, FDP | Swiss federal councillor 2009–2017 | | 2026-11
Eveline Widmer-Schlumpf | | f | Schweizer Bundesrätin 2008–2015 | Swiss federal councillor 2008–2015 | | 2026-11
Micheline Calmy-Rey | | f | Schweizer Bundesrätin 2003–2011, SP | Swiss federal councillor 2003–2011 | | 2026-11
Christoph Blocher | | m | SVP-Politiker, Bundesrat 2004–2007 | Swiss People's Party politician | | 2026-11
Magdalena Martullo-Blocher | | f | Unternehmerin und SVP-Politikerin | businesswoman and Swiss People's Party politician | | 2026-11
Marcel Dettling | | m | SVP-Präsident | Swiss People's Party leader | | 2026-11
Marco Chiesa | | m | SVP-Politiker | Swiss People's Party politician | | 2026-11
Cédric Wermuth | Cedric Wermuth | m | SP-Co-Präsident | Swiss Social Democrat co-leader | Cedric Wermuth | 2026-11
Mattea Meyer | | f | SP-Co-Präsidentin | Swiss Social Democrat co-leader | | 2026-11
Thierry Burkart | | m | früherer FDP-Präsident (Schweiz) | former Swiss Liberal leader | | 2026-11
Gerhard Pfister | | m | früherer Mitte-Präsident | former Swiss Centre leader | | 2026-11
Lisa Mazzone | | f | Präsidentin der Schweizer Grünen | Swiss Greens leader | | 2026-11
Balthasar Glättli | | m | früherer Präsident der Schweizer Grünen | former Swiss Greens leader | | 2026-11
Jürg Grossen | | m | GLP-Präsident | Swiss Green Liberals leader | | 2026-11
Nicolas Walder | | m | Schweizer Grünen-Politiker | Swiss Greens politician | | 2026-11
Christian Levrat | | m | SP-Politiker, Post-Präsident | Swiss politician, chairman of Swiss Post | | 2026-11
Roger Köppel | Roger Koeppel | m | Schweizer Publizist | Swiss publicist | | 2026-11
Sergio Ermotti | | m | UBS-Chef | UBS chief executive | | 2026-11
Colm Kelleher | | m | UBS-Präsident | UBS chairman | | 2026-11
Axel Lehmann | | m | früherer Credit-Suisse-Präsident | former Credit Suisse chairman | | 2026-11
Jean Ziegler | | m | Schweizer Soziologe | Swiss sociologist | | 2026-11
# Business
Jeff Bezos | | m | Amazon-Gründer | Amazon founder | | 2026-11
Andy Jassy | | m | Amazon-Chef | Amazon chief executive | | 2026-11
Bill Gates | | m | Microsoft-Gründer | Microsoft founder | | 2026-11
Melinda French Gates | | f | US-Philanthropin | US philanthropist | Melinda Gates | 2026-11
Steve Ballmer | | m | früherer Microsoft-Chef | former Microsoft chief executive | | 2026-11
Satya Nadella | | m | Microsoft-Chef | Microsoft chief executive | | 2026-11
Mark Zuckerberg | | m | Meta-Chef, Facebook-Gründer | Meta chief executive, Facebook founder | | 2026-11
Sheryl Sandberg | | f | frühere Meta-Managerin | former Meta executive | | 2026-11
Frances Haugen | | f | Facebook-Whistleblowerin | Facebook whistleblower | | 2026-11
Tim Cook | | m | Apple-Chef ab 2011 | Apple chief executive from 2011 | | 2026-11
Steve Jobs | | m | Apple-Gründer († 2011) | Apple founder, died 2011 | | 2026-11
Sundar Pichai | | m | Google-Chef | Google chief executive | | 2026-11
Larry Page | | m | Google-Gründer | Google founder | | 2026-11
Sergey Brin | | m | Google-Gründer | Google founder | Sergej Brin | 2026-11
Eric Schmidt | | m | früherer Google-Chef | former Google chief executive | | 2026-11
Sam Altman | | m | OpenAI-Chef | OpenAI chief executive | | 2026-11
Ilya Sutskever | | m | KI-Forscher, OpenAI-Mitgründer | AI researcher, OpenAI co-founder | | 2026-11
Dario Amodei | | m | Anthropic-Chef | Anthropic chief executive | | 2026-11
Demis Hassabis | | m | Deepmind-Chef, Chemienobelpreisträger | DeepMind chief executive, Nobel chemistry laureate | | 2026-11
Geoffrey Hinton | | m | KI-Forscher, Physiknobelpreisträger | AI researcher, Nobel physics laureate | | 2026-11
Jensen Huang | | m | Nvidia-Chef | Nvidia chief executive | | 2026-11
Lisa Su | | f | AMD-Chefin | AMD chief executive | | 2026-11
Pat Gelsinger | | m | früherer Intel-Chef | former Intel chief executive | | 2026-11
Linda Yaccarino | | f | frühere X-Chefin | former X chief executive | | 2026-11
Jack Dorsey | | m | Twitter-Mitgründer | Twitter co-founder | | 2026-11
Peter Thiel | | m | US-Investor | US investor | | 2026-11
Alex Karp | | m | Palantir-Chef | Palantir chief executive | | 2026-11
Reed Hastings | | m | Netflix-Mitgründer | Netflix co-founder | | 2026-11
Bob Iger | | m | Disney-Chef ab 2022 | Disney chief executive from 2022 | | 2026-11
Warren Buffett | | m | US-Investor | US investor | | 2026-11
Charlie Munger | | m | US-Investor († 2023) | US investor, died 2023 | | 2026-11
Jamie Dimon | | m | Chef von JPMorgan Chase | JPMorgan Chase chief executive | | 2026-11
David Solomon | | m | Chef von Goldman Sachs | Goldman Sachs chief executive | | 2026-11
Larry Fink | | m | Blackrock-Chef | BlackRock chief executive | | 2026-11
Ray Dalio | | m | US-Hedgefonds-Gründer | US hedge fund founder | | 2026-11
Larry Ellison | | m | Oracle-Gründer | Oracle founder | | 2026-11
Michael Dell | | m | Dell-Gründer | Dell founder | | 2026-11
Mary Barra | | f | GM-Chefin | General Motors chief executive | | 2026-11
Jim Farley | | m | Ford-Chef | Ford chief executive | | 2026-11
Dave Calhoun | | m | früherer Boeing-Chef | former Boeing chief executive | David Calhoun | 2026-11
Kelly Ortberg | | m | Boeing-Chef ab 2024 | Boeing chief executive from 2024 | | 2026-11
Guillaume Faury | | m | Airbus-Chef | Airbus chief executive | | 2026-11
Thomas Enders | | m | früherer Airbus-Chef | former Airbus chief executive | Tom Enders | 2026-11
Bernard Arnault | | m | LVMH-Chef | LVMH chief executive | | 2026-11
Jack Ma | | m | Alibaba-Gründer | Alibaba founder | | 2026-11
Carlos Ghosn | | m | früherer Renault-Nissan-Chef | former Renault-Nissan chief | | 2026-11
Carlos Tavares | | m | früherer Stellantis-Chef | former Stellantis chief executive | | 2026-11
Antonio Filosa | | m | Stellantis-Chef ab 2025 | Stellantis chief executive from 2025 | | 2026-11
Luca de Meo | | m | Automanager, früher Renault-Chef | executive, former Renault chief executive | | 2026-11
Oliver Blume | | m | VW-Chef ab 2022 | Volkswagen chief executive from 2022 | | 2026-11
Herbert Diess | | m | VW-Chef 2018–2022 | Volkswagen chief executive 2018–2022 | | 2026-11
Matthias Müller | | m | VW-Chef 2015–2018 | Volkswagen chief executive 2015–2018 | | 2026-11
Martin Winterkorn | | m | VW-Chef 2007–2015 | Volkswagen chief executive 2007–2015 | | 2026-11
Ferdinand Piëch | Ferdinand Piech | m | früherer VW-Patriarch († 2019) | former Volkswagen chairman, died 2019 | Ferdinand Piech | 2026-11
Wolfgang Porsche | | m | Porsche-Aufsichtsratschef | Porsche chairman | | 2026-11
Hans Dieter Pötsch | | m | VW-Aufsichtsratschef | Volkswagen chairman | Hans Dieter Poetsch | 2026-11
Bernd Osterloh | | m | früherer VW-Betriebsratschef | former Volkswagen works council head | | 2026-11
Daniela Cavallo | | f | VW-Betriebsratschefin | Volkswagen works council head | | 2026-11
Rupert Stadler | | m | früherer Audi-Chef | former Audi chief executive | | 2026-11
Gernot Döllner | | m | Audi-Chef ab 2023 | Audi chief executive from 2023 | | 2026-11
Ola Källenius | Ola Kaellenius | m | Mercedes-Chef | Mercedes chief executive | Ola Kallenius | 2026-11
Dieter Zetsche | | m | früherer Daimler-Chef | former Daimler chief executive | | 2026-11
Oliver Zipse | | m | BMW-Chef ab 2019 | BMW chief executive from 2019 | | 2026-11
Milan Nedeljković | Milan Nedeljkovic | m | BMW-Manager | BMW executive | Milan Nedeljkovic | 2026-11
Harald Krüger | | m | früherer BMW-Chef | former BMW chief executive | | 2026-11
Roland Busch | | m | Siemens-Chef ab 2021 | Siemens chief executive from 2021 | | 2026-11
Joe Kaeser | | m | früherer Siemens-Chef | former Siemens chief executive | | 2026-11
Christian Bruch | | m | Chef von Siemens Energy | Siemens Energy chief executive | | 2026-11
Christian Klein | | m | SAP-Chef | SAP chief executive | | 2026-11
Hasso Plattner | | m | SAP-Mitgründer | SAP co-founder | | 2026-11
Dietmar Hopp | | m | SAP-Mitgründer | SAP co-founder | | 2026-11
Bill McDermott | | m | früherer SAP-Chef | former SAP chief executive | | 2026-11
Christian Sewing | | m | Deutsche-Bank-Chef | Deutsche Bank chief executive | | 2026-11
John Cryan | | m | früherer Deutsche-Bank-Chef | former Deutsche Bank chief executive | | 2026-11
Josef Ackermann | | m | früherer Deutsche-Bank-Chef | former Deutsche Bank chief executive | | 2026-11
Anshu Jain | | m | früherer Deutsche-Bank-Chef († 2022) | former Deutsche Bank chief executive, died 2022 | | 2026-11
Jürgen Fitschen | | m | früherer Deutsche-Bank-Chef | former Deutsche Bank chief executive | | 2026-11
Paul Achleitner | | m | früherer Deutsche-Bank-Aufsichtsratschef | former Deutsche Bank chairman | | 2026-11
Manfred Knof | | m | früherer Commerzbank-Chef | former Commerzbank chief executive | | 2026-11
Bettina Orlopp | | f | Commerzbank-Chefin ab 2024 | Commerzbank chief executive from 2024 | | 2026-11
Martin Zielke | | m | früherer Commerzbank-Chef | former Commerzbank chief executive | | 2026-11
Andrea Orcel | | m | Unicredit-Chef | UniCredit chief executive | | 2026-11
Oliver Bäte | Oliver Baete | m | Allianz-Chef | Allianz chief executive | | 2026-11
Joachim Wenning | | m | früherer Munich-Re-Chef | former Munich Re chief executive | | 2026-11
Bill Anderson | | m | Bayer-Chef ab 2023 | Bayer chief executive from 2023 | | 2026-11
Werner Baumann | | m | Bayer-Chef 2016–2023 | Bayer chief executive 2016–2023 | | 2026-11
Martin Brudermüller | Martin Brudermueller | m | früherer BASF-Chef | former BASF chief executive | | 2026-11
Markus Kamieth | | m | BASF-Chef ab 2024 | BASF chief executive from 2024 | | 2026-11
Carsten Spohr | | m | Lufthansa-Chef | Lufthansa chief executive | | 2026-11
Richard Lutz | | m | Bahn-Chef 2017–2025 | Deutsche Bahn chief executive 2017–2025 | | 2026-11
Evelyn Palla | | f | Bahn-Chefin ab 2025 | Deutsche Bahn chief executive from 2025 | | 2026-11
Rüdiger Grube | Ruediger Grube | m | Bahn-Chef 2009–2017 | Deutsche Bahn chief executive 2009–2017 | | 2026-11
Hartmut Mehdorn | | m | früherer Bahn-Chef | former Deutsche Bahn chief executive | | 2026-11
Martin Seiler | | m | früherer Bahn-Personalvorstand | former Deutsche Bahn board member | | 2026-11
Timotheus Höttges | Timotheus Hoettges | m | Telekom-Chef | Deutsche Telekom chief executive | Tim Höttges | 2026-11
Tobias Meyer | | m | DHL-Chef ab 2023 | DHL chief executive from 2023 | | 2026-11
Frank Appel | | m | früherer Post-Chef | former Deutsche Post chief executive | | 2026-11
Leonhard Birnbaum | | m | Eon-Chef | E.ON chief executive | | 2026-11
Markus Krebber | | m | RWE-Chef ab 2021 | RWE chief executive from 2021 | | 2026-11
Rolf Martin Schmitz | | m | früherer RWE-Chef | former RWE chief executive | | 2026-11
Michael Lewis | | m | Uniper-Chef ab 2023 | Uniper chief executive from 2023 | | 2026-11
Klaus-Dieter Maubach | | m | früherer Uniper-Chef | former Uniper chief executive | | 2026-11
Miguel López | Miguel Lopez | m | Thyssenkrupp-Chef ab 2023 | Thyssenkrupp chief executive from 2023 | Miguel Lopez | 2026-11
Martina Merz | | f | frühere Thyssenkrupp-Chefin | former Thyssenkrupp chief executive | | 2026-11
Armin Papperger | | m | Rheinmetall-Chef | Rheinmetall chief executive | | 2026-11
Bjørn Gulden | Bjorn Gulden | m | Adidas-Chef ab 2023 | Adidas chief executive from 2023 | Bjorn Gulden; Björn Gulden | 2026-11
Kasper Rorsted | | m | früherer Adidas-Chef | former Adidas chief executive | | 2026-11
Markus Braun | | m | früherer Wirecard-Chef | former Wirecard chief executive | | 2026-11
Jan Marsalek | | m | früherer Wirecard-Manager, flüchtig | former Wirecard executive, fugitive | | 2026-11
Susanne Klatten | | f | BMW-Großaktionärin | BMW shareholder | | 2026-11
Stefan Quandt | | m | BMW-Großaktionär | BMW shareholder | | 2026-11
Dieter Schwarz | | m | Lidl-Gründer | Lidl founder | | 2026-11
Friede Springer | | f | Verlegerin | publisher | | 2026-11
Mathias Döpfner | Mathias Doepfner | m | Chef von Axel Springer | Axel Springer chief executive | | 2026-11
Julian Reichelt | | m | früherer Bild-Chefredakteur | former Bild editor | | 2026-11
Kai Diekmann | | m | früherer Bild-Chefredakteur | former Bild editor | | 2026-11
Giovanni di Lorenzo | | m | Zeit-Chefredakteur | editor of Die Zeit | | 2026-11
Axel Springer | | m | Verleger († 1985) | publisher, died 1985 | | 2026-11
Rudolf Augstein | | m | Spiegel-Gründer († 2002) | founder of Der Spiegel | | 2026-11
Michael O’Leary | Michael O'Leary | m | Ryanair-Chef | Ryanair chief executive | Michael O'Leary | 2026-11
Richard Branson | | m | Virgin-Gründer | Virgin founder | | 2026-11
Philip Green | | m | britischer Unternehmer | British businessman | | 2026-11
Mohamed Al-Fayed | | m | ägyptischer Unternehmer († 2023) | Egyptian businessman, died 2023 | Mohamed Al Fayed | 2026-11
Elizabeth Holmes | | f | Theranos-Gründerin | Theranos founder | | 2026-11
Dietrich Mateschitz | | m | Red-Bull-Gründer († 2022) | Red Bull founder, died 2022 | | 2026-11
Georg Kapsch | | m | österreichischer Unternehmer | Austrian businessman | | 2026-11
Georg Knill | | m | österreichischer Unternehmer | Austrian businessman | | 2026-11
# Football
Manuel Neuer | | m | Fußballtorwart | football goalkeeper | | 2026-11
Marc-André ter Stegen | | m | Fußballtorwart | football goalkeeper | Marc-Andre ter Stegen | 2026-11
Oliver Kahn | | m | früherer Nationaltorwart | former Germany goalkeeper | | 2026-11
Jens Lehmann | | m | früherer Nationaltorwart | former Germany goalkeeper | | 2026-11
Sepp Maier | | m | früherer Nationaltorwart | former Germany goalkeeper | | 2026-11
Oliver Baumann | | m | Fußballtorwart | football goalkeeper | | 2026-11
Kevin Trapp | | m | Fußballtorwart | football goalkeeper | | 2026-11
Thomas Müller | Thomas Muller | m | Fußballspieler, Weltmeister 2014 | footballer, 2014 World Cup winner | Thomas Mueller | 2026-11
Toni Kroos | | m | Fußballspieler, Weltmeister 2014 | footballer, 2014 World Cup winner | | 2026-11
Joshua Kimmich | | m | Fußballnationalspieler | Germany footballer | | 2026-11
Leon Goretzka | | m | Fußballnationalspieler | Germany footballer | | 2026-11
Serge Gnabry | | m | Fußballnationalspieler | Germany footballer | | 2026-11
Leroy Sané | Leroy Sane | m | Fußballnationalspieler | Germany footballer | Leroy Sane | 2026-11
İlkay Gündoğan | Ilkay Gundogan | m | früherer Fußballnationalspieler | former Germany footballer | Ilkay Gündogan; Ilkay Gündoğan | 2026-11
Antonio Rüdiger | Antonio Rudiger | m | Fußballnationalspieler | Germany footballer | Antonio Ruediger | 2026-11
Kai Havertz | | m | Fußballnationalspieler | Germany footballer | | 2026-11
Florian Wirtz | | m | Fußballnationalspieler | Germany footballer | | 2026-11
Jamal Musiala | | m | Fußballnationalspieler | Germany footballer | | 2026-11
Niclas Füllkrug | Niclas Fullkrug | m | Fußballnationalspieler | Germany footballer | Niclas Fuellkrug | 2026-11
Jonathan Tah | | m | Fußballnationalspieler | Germany footballer | | 2026-11
Nico Schlotterbeck | | m | Fußballnationalspieler | Germany footballer | | 2026-11
David Raum | | m | Fußballnationalspieler | Germany footballer | | 2026-11
Nick Woltemade | | m | Fußballnationalspieler | Germany footballer | | 2026-11
Robert Andrich | | m | Fußballnationalspieler | Germany footballer | | 2026-11
Pascal Groß | Pascal Gross | m | Fußballnationalspieler | Germany footballer | Pascal Gross | 2026-11
Marco Reus | | m | früherer Fußballnationalspieler | former Germany footballer | | 2026-11
Mats Hummels | | m | früherer Fußballnationalspieler | former Germany footballer | | 2026-11
Jérôme Boateng | Jerome Boateng | m | früherer Fußballnationalspieler | former Germany footballer | Jerome Boateng | 2026-11
Kevin-Prince Boateng | | m | früherer Fußballspieler | former footballer | | 2026-11
Mesut Özil | Mesut Ozil | m | früherer Fußballnationalspieler | former Germany footballer | Mesut Oezil | 2026-11
Sami Khedira | | m | früherer Fußballnationalspieler | former Germany footballer | | 2026-11
Mario Götze | Mario Gotze | m | Fußballspieler, Weltmeister 2014 | footballer, 2014 World Cup winner | Mario Goetze | 2026-11
Julian Draxler | | m | Fußballspieler | footballer | | 2026-11
Julian Brandt | | m | Fußballspieler | footballer | | 2026-11
Emre Can | | m | Fußballspieler | footballer | | 2026-11
André Schürrle | Andre Schurrle | m | früherer Fußballnationalspieler | former Germany footballer | Andre Schürrle | 2026-11
Lukas Podolski | | m | früherer Fußballnationalspieler | former Germany footballer | | 2026-11
Bastian Schweinsteiger | | m | früherer Fußballnationalspieler | former Germany footballer | | 2026-11
Philipp Lahm | | m | früherer Kapitän der Fußballnationalmannschaft | former Germany captain | | 2026-11
Michael Ballack | | m | früherer Kapitän der Fußballnationalmannschaft | former Germany captain | | 2026-11
Miroslav Klose | | m | früherer Fußballnationalspieler | former Germany footballer | | 2026-11
Mario Gomez | | m | früherer Fußballnationalspieler | former Germany footballer | Mario Gómez | 2026-11
Per Mertesacker | | m | früherer Fußballnationalspieler | former Germany footballer | | 2026-11
Benedikt Höwedes | | m | früherer Fußballnationalspieler | former Germany footballer | | 2026-11
Christoph Kramer | | m | früherer Fußballnationalspieler | former Germany footballer | | 2026-11
Franz Beckenbauer | | m | Fußballlegende († 2024) | football legend, died 2024 | | 2026-11
Uwe Seeler | | m | Fußballlegende († 2022) | football legend, died 2022 | | 2026-11
Fritz Walter | | m | Fußballweltmeister 1954 | 1954 World Cup winner | | 2026-11
Günter Netzer | | m | früherer Fußballnationalspieler | former Germany footballer | | 2026-11
Paul Breitner | | m | früherer Fußballnationalspieler | former Germany footballer | | 2026-11
Lothar Matthäus | Lothar Matthaus | m | Rekordnationalspieler | former Germany captain | Lothar Matthaeus | 2026-11
Rudi Völler | Rudi Voller | m | DFB-Sportdirektor, früherer Bundestrainer | Germany sporting director, former coach | Rudi Voeller | 2026-11
Jürgen Klinsmann | Jurgen Klinsmann | m | früherer Bundestrainer | former Germany coach | Juergen Klinsmann | 2026-11
Joachim Löw | Joachim Low | m | Bundestrainer 2006–2021 | Germany coach 2006–2021 | Joachim Loew; Jogi Löw | 2026-11
Hansi Flick | | m | Fußballtrainer, Bundestrainer 2021–2023 | football coach, Germany coach 2021–2023 | Hans-Dieter Flick | 2026-11
Julian Nagelsmann | | m | Bundestrainer ab 2023 | Germany coach from 2023 | | 2026-11
Jürgen Klopp | Jurgen Klopp | m | Fußballtrainer | football coach | Juergen Klopp | 2026-11
Thomas Tuchel | | m | Fußballtrainer | football coach | | 2026-11
Xabi Alonso | | m | Fußballtrainer | football coach | | 2026-11
Vincent Kompany | | m | Fußballtrainer | football coach | | 2026-11
Edin Terzić | Edin Terzic | m | Fußballtrainer | football coach | Edin Terzic | 2026-11
Niko Kovač | Niko Kovac | m | Fußballtrainer | football coach | Niko Kovac | 2026-11
Nuri Şahin | Nuri Sahin | m | Fußballtrainer | football coach | Nuri Sahin | 2026-11
Sebastian Hoeneß | Sebastian Hoeness | m | Fußballtrainer | football coach | Sebastian Hoeness | 2026-11
Uli Hoeneß | Uli Hoeness | m | Ehrenpräsident des FC Bayern | honorary president of Bayern Munich | Uli Hoeness; Ulrich Hoeneß | 2026-11
Dino Toppmöller | | m | Fußballtrainer | football coach | | 2026-11
Ralf Rangnick | | m | Fußballtrainer, österreichischer Teamchef | football coach, Austria manager | | 2026-11
Christian Streich | | m | früherer Trainer des SC Freiburg | former Freiburg coach | | 2026-11
Steffen Baumgart | | m | Fußballtrainer | football coach | | 2026-11
Urs Fischer | | m | Schweizer Fußballtrainer | Swiss football coach | | 2026-11
Lucien Favre | | m | Schweizer Fußballtrainer | Swiss football coach | | 2026-11
Ottmar Hitzfeld | | m | früherer Fußballtrainer | former football coach | | 2026-11
Jupp Heynckes | | m | früherer Fußballtrainer | former football coach | | 2026-11
Otto Rehhagel | | m | früherer Fußballtrainer | former football coach | | 2026-11
Felix Magath | | m | Fußballtrainer | football coach | | 2026-11
Ole Werner | | m | Fußballtrainer | football coach | | 2026-11
Marco Rose | | m | Fußballtrainer | football coach | | 2026-11
Oliver Glasner | | m | österreichischer Fußballtrainer | Austrian football coach | | 2026-11
Adi Hütter | Adi Hutter | m | österreichischer Fußballtrainer | Austrian football coach | Adi Huetter | 2026-11
Murat Yakin | | m | Schweizer Nationaltrainer | Switzerland coach | | 2026-11
Karl-Heinz Rummenigge | | m | früherer Bayern-Chef | former Bayern Munich chief | | 2026-11
Herbert Hainer | | m | Präsident des FC Bayern | Bayern Munich president | | 2026-11
Jan-Christian Dreesen | | m | Vorstandschef des FC Bayern | Bayern Munich chief executive | | 2026-11
Max Eberl | | m | Sportvorstand des FC Bayern | Bayern Munich sporting executive | | 2026-11
Hasan Salihamidžić | Hasan Salihamidzic | m | früherer Bayern-Sportvorstand | former Bayern Munich sporting executive | Hasan Salihamidzic | 2026-11
Hans-Joachim Watzke | | m | BVB-Funktionär | Borussia Dortmund official | | 2026-11
Sebastian Kehl | | m | früherer BVB-Sportdirektor | former Borussia Dortmund sporting director | | 2026-11
Michael Zorc | | m | früherer BVB-Sportdirektor | former Borussia Dortmund sporting director | | 2026-11
Bernd Neuendorf | | m | DFB-Präsident ab 2022 | German FA president from 2022 | | 2026-11
Fritz Keller | | m | DFB-Präsident 2019–2021 | German FA president 2019–2021 | | 2026-11
Reinhard Grindel | | m | DFB-Präsident 2016–2019 | German FA president 2016–2019 | | 2026-11
Wolfgang Niersbach | | m | DFB-Präsident 2012–2015 | German FA president 2012–2015 | | 2026-11
Theo Zwanziger | | m | DFB-Präsident 2006–2012 | German FA president 2006–2012 | | 2026-11
Oliver Bierhoff | | m | früherer DFB-Manager | former Germany team manager | | 2026-11
Clemens Tönnies | Clemens Toennies | m | Unternehmer, früherer Schalke-Chef | businessman, former Schalke chairman | | 2026-11
Martin Kind | | m | Unternehmer, Hannover 96 | businessman, Hannover 96 | | 2026-11
Felix Brych | | m | früherer Fußballschiedsrichter | former football referee | | 2026-11
Deniz Aytekin | | m | Fußballschiedsrichter | football referee | | 2026-11
Felix Zwayer | | m | Fußballschiedsrichter | football referee | | 2026-11
Bibiana Steinhaus | | f | frühere Fußballschiedsrichterin | former football referee | Bibiana Steinhaus-Webb | 2026-11
Alexandra Popp | | f | frühere Fußballnationalspielerin | former Germany footballer | | 2026-11
Giulia Gwinn | | f | Fußballnationalspielerin | Germany footballer | | 2026-11
Lena Oberdorf | | f | Fußballnationalspielerin | Germany footballer | | 2026-11
Ann-Katrin Berger | | f | Fußballtorhüterin | football goalkeeper | | 2026-11
Martina Voss-Tecklenburg | | f | frühere Bundestrainerin | former Germany women's coach | | 2026-11
Christian Wück | | m | Bundestrainer der Frauen ab 2024 | Germany women's coach from 2024 | | 2026-11
Birgit Prinz | | f | frühere Fußballnationalspielerin | former Germany footballer | | 2026-11
Silvia Neid | | f | frühere Bundestrainerin | former Germany women's coach | | 2026-11
Lionel Messi | | m | argentinischer Fußballspieler | Argentine footballer | | 2026-11
Diego Maradona | | m | argentinische Fußballlegende († 2020) | Argentine football legend, died 2020 | | 2026-11
Pelé | Pele | m | brasilianische Fußballlegende († 2022) | Brazilian football legend, died 2022 | Pele | 2026-11
Cristiano Ronaldo | | m | portugiesischer Fußballspieler | Portuguese footballer | | 2026-11
Kylian Mbappé | Kylian Mbappe | m | französischer Fußballspieler | French footballer | Kylian Mbappe | 2026-11
Zinédine Zidane | Zinedine Zidane | m | französische Fußballlegende und Trainer | French football legend and coach | Zinedine Zidane | 2026-11
Didier Deschamps | | m | französischer Nationaltrainer | France coach | | 2026-11
Antoine Griezmann | | m | französischer Fußballspieler | French footballer | | 2026-11
Karim Benzema | | m | französischer Fußballspieler | French footballer | | 2026-11
Ousmane Dembélé | Ousmane Dembele | m | französischer Fußballspieler | French footballer | Ousmane Dembele | 2026-11
Michael Olise | | m | französischer Fußballspieler | French footballer | | 2026-11
Kingsley Coman | | m | französischer Fußballspieler | French footballer | | 2026-11
Franck Ribéry | Franck Ribery | m | früherer französischer Fußballspieler | former French footballer | Franck Ribery | 2026-11
Harry Kane | | m | englischer Fußballspieler | England footballer | | 2026-11
Jude Bellingham | | m | englischer Fußballspieler | England footballer | | 2026-11
Bukayo Saka | | m | englischer Fußballspieler | England footballer | | 2026-11
Phil Foden | | m | englischer Fußballspieler | England footballer | | 2026-11
Marcus Rashford | | m | englischer Fußballspieler | England footballer | | 2026-11
Jadon Sancho | | m | englischer Fußballspieler | England footballer | | 2026-11
Wayne Rooney | | m | früherer englischer Fußballspieler | former England footballer | | 2026-11
David Beckham | | m | früherer englischer Fußballspieler | former England footballer | | 2026-11
Gareth Southgate | | m | früherer englischer Nationaltrainer | former England manager | | 2026-11
Gareth Bale | | m | früherer walisischer Fußballspieler | former Wales footballer | | 2026-11
Alex Ferguson | | m | früherer schottischer Fußballtrainer | former Scottish football manager | | 2026-11
Pep Guardiola | | m | spanischer Fußballtrainer | Spanish football coach | | 2026-11
José Mourinho | Jose Mourinho | m | portugiesischer Fußballtrainer | Portuguese football coach | Jose Mourinho | 2026-11
Carlo Ancelotti | | m | italienischer Fußballtrainer | Italian football coach | | 2026-11
Diego Simeone | | m | argentinischer Fußballtrainer | Argentine football coach | | 2026-11
Mikel Arteta | | m | spanischer Fußballtrainer | Spanish football coach | | 2026-11
Luis Enrique | | m | spanischer Fußballtrainer | Spanish football coach | | 2026-11
Arsène Wenger | Arsene Wenger | m | früherer französischer Fußballtrainer | former French football coach | Arsene Wenger | 2026-11
Louis van Gaal | | m | niederländischer Fußballtrainer | Dutch football coach | | 2026-11
Ronald Koeman | | m | niederländischer Nationaltrainer | Netherlands coach | | 2026-11
Erik ten Hag | | m | niederländischer Fußballtrainer | Dutch football coach | | 2026-11
Johan Cruyff | | m | niederländische Fußballlegende († 2016) | Dutch football legend, died 2016 | | 2026-11
Arjen Robben | | m | früherer niederländischer Fußballspieler | former Dutch footballer | | 2026-11
Virgil van Dijk | | m | niederländischer Fußballspieler | Dutch footballer | | 2026-11
Frenkie de Jong | | m | niederländischer Fußballspieler | Dutch footballer | | 2026-11
Kevin De Bruyne | | m | belgischer Fußballspieler | Belgian footballer | | 2026-11
Romelu Lukaku | | m | belgischer Fußballspieler | Belgian footballer | | 2026-11
Eden Hazard | | m | früherer belgischer Fußballspieler | former Belgian footballer | | 2026-11
Thibaut Courtois | | m | belgischer Fußballtorwart | Belgian goalkeeper | | 2026-11
Erling Haaland | | m | norwegischer Fußballspieler | Norwegian footballer | | 2026-11
Martin Ødegaard | Martin Odegaard | m | norwegischer Fußballspieler | Norwegian footballer | Martin Odegaard | 2026-11
Zlatan Ibrahimović | Zlatan Ibrahimovic | m | früherer schwedischer Fußballspieler | former Swedish footballer | Zlatan Ibrahimovic | 2026-11
Christian Eriksen | | m | dänischer Fußballspieler | Danish footballer | | 2026-11
Robert Lewandowski | | m | polnischer Fußballspieler | Polish footballer | | 2026-11
Luka Modrić | Luka Modric | m | kroatischer Fußballspieler | Croatian footballer | Luka Modric | 2026-11
Ivan Rakitić | Ivan Rakitic | m | früherer kroatischer Fußballspieler | former Croatian footballer | Ivan Rakitic | 2026-11
David Alaba | | m | österreichischer Fußballspieler | Austrian footballer | | 2026-11
Marko Arnautović | Marko Arnautovic | m | österreichischer Fußballspieler | Austrian footballer | Marko Arnautovic | 2026-11
Marcel Sabitzer | | m | österreichischer Fußballspieler | Austrian footballer | | 2026-11
Konrad Laimer | | m | österreichischer Fußballspieler | Austrian footballer | | 2026-11
Christoph Baumgartner | | m | österreichischer Fußballspieler | Austrian footballer | | 2026-11
Granit Xhaka | | m | Schweizer Fußballspieler | Swiss footballer | | 2026-11
Xherdan Shaqiri | | m | Schweizer Fußballspieler | Swiss footballer | | 2026-11
Yann Sommer | | m | Schweizer Fußballtorwart | Swiss goalkeeper | | 2026-11
Manuel Akanji | | m | Schweizer Fußballspieler | Swiss footballer | | 2026-11
Breel Embolo | | m | Schweizer Fußballspieler | Swiss footballer | | 2026-11
Gianluigi Buffon | | m | früherer italienischer Nationaltorwart | former Italy goalkeeper | | 2026-11
Gianluigi Donnarumma | | m | italienischer Fußballtorwart | Italian goalkeeper | | 2026-11
Andrés Iniesta | Andres Iniesta | m | früherer spanischer Fußballspieler | former Spanish footballer | Andres Iniesta | 2026-11
Sergio Ramos | | m | spanischer Fußballspieler | Spanish footballer | | 2026-11
Iker Casillas | | m | früherer spanischer Fußballtorwart | former Spanish goalkeeper | | 2026-11
Lamine Yamal | | m | spanischer Fußballspieler | Spanish footballer | | 2026-11
Luis Rubiales | | m | früherer spanischer Fußballpräsident | former Spanish football chief | | 2026-11
Aitana Bonmatí | Aitana Bonmati | f | spanische Fußballspielerin | Spanish footballer | Aitana Bonmati | 2026-11
Alexia Putellas | | f | spanische Fußballspielerin | Spanish footballer | | 2026-11
Jenni Hermoso | | f | spanische Fußballspielerin | Spanish footballer | Jennifer Hermoso | 2026-11
Mohamed Salah | | m | ägyptischer Fußballspieler | Egyptian footballer | Mo Salah | 2026-11
Sadio Mané | Sadio Mane | m | senegalesischer Fußballspieler | Senegalese footballer | Sadio Mane | 2026-11
Neymar | | m | brasilianischer Fußballspieler | Brazilian footballer | | 2026-11
Vinícius Júnior | Vinicius Junior | m | brasilianischer Fußballspieler | Brazilian footballer | Vinicius Junior | 2026-11
Luis Suárez | Luis Suarez | m | uruguayischer Fußballspieler | Uruguayan footballer | Luis Suarez | 2026-11
Alphonso Davies | | m | kanadischer Fußballspieler | Canadian footballer | | 2026-11
Son Heung Min | Son Heung-min | m | südkoreanischer Fußballspieler | South Korean footballer | Son Heung-min; Heung-min Son; Heung-Min Son | 2026-11
Megan Rapinoe | | f | frühere US-Fußballspielerin | former US footballer | | 2026-11
Alex Morgan | | f | frühere US-Fußballspielerin | former US footballer | | 2026-11
# Tennis
Alexander Zverev | | m | deutscher Tennisspieler | German tennis player | Sascha Zverev | 2026-11
Angelique Kerber | | f | frühere deutsche Tennisspielerin | former German tennis player | | 2026-11
Steffi Graf | | f | frühere deutsche Tennisspielerin | former German tennis player | Stefanie Graf | 2026-11
Boris Becker | | m | früherer deutscher Tennisspieler | former German tennis player | | 2026-11
Michael Stich | | m | früherer deutscher Tennisspieler | former German tennis player | | 2026-11
Andrea Petković | Andrea Petkovic | f | frühere deutsche Tennisspielerin | former German tennis player | Andrea Petkovic | 2026-11
Laura Siegemund | | f | deutsche Tennisspielerin | German tennis player | | 2026-11
Eva Lys | | f | deutsche Tennisspielerin | German tennis player | | 2026-11
Jan-Lennard Struff | | m | deutscher Tennisspieler | German tennis player | | 2026-11
Tommy Haas | | m | früherer deutscher Tennisspieler | former German tennis player | | 2026-11
Dominic Thiem | | m | früherer österreichischer Tennisspieler | former Austrian tennis player | | 2026-11
Roger Federer | | m | früherer Schweizer Tennisspieler | former Swiss tennis player | | 2026-11
Stan Wawrinka | | m | Schweizer Tennisspieler | Swiss tennis player | | 2026-11
Belinda Bencic | | f | Schweizer Tennisspielerin | Swiss tennis player | | 2026-11
Rafael Nadal | | m | früherer spanischer Tennisspieler | former Spanish tennis player | | 2026-11
Carlos Alcaraz | | m | spanischer Tennisspieler | Spanish tennis player | | 2026-11
Novak Djokovic | | m | serbischer Tennisspieler | Serbian tennis player | Novak Đoković; Novak Djoković | 2026-11
Jannik Sinner | | m | italienischer Tennisspieler | Italian tennis player | | 2026-11
Daniil Medwedew | Daniil Medvedev | m | russischer Tennisspieler | Russian tennis player | | 2026-11
Andrej Rubljow | Andrey Rublev | m | russischer Tennisspieler | Russian tennis player | Andrej Rublew | 2026-11
Stefanos Tsitsipas | | m | griechischer Tennisspieler | Greek tennis player | | 2026-11
Andy Murray | | m | früherer britischer Tennisspieler | former British tennis player | | 2026-11
Casper Ruud | | m | norwegischer Tennisspieler | Norwegian tennis player | | 2026-11
Taylor Fritz | | m | US-Tennisspieler | US tennis player | | 2026-11
Serena Williams | | f | frühere US-Tennisspielerin | former US tennis player | | 2026-11
Venus Williams | | f | US-Tennisspielerin | US tennis player | | 2026-11
Coco Gauff | | f | US-Tennisspielerin | US tennis player | | 2026-11
Naomi Osaka | | f | japanische Tennisspielerin | Japanese tennis player | | 2026-11
Iga Świątek | Iga Swiatek | f | polnische Tennisspielerin | Polish tennis player | Iga Swiatek | 2026-11
Aryna Sabalenka | | f | belarussische Tennisspielerin | Belarusian tennis player | Arina Sabalenka | 2026-11
Jelena Rybakina | Elena Rybakina | f | kasachische Tennisspielerin | Kazakh tennis player | | 2026-11
Maria Scharapowa | Maria Sharapova | f | frühere russische Tennisspielerin | former Russian tennis player | | 2026-11
Emma Raducanu | | f | britische Tennisspielerin | British tennis player | | 2026-11
Peng Shuai | | f | chinesische Tennisspielerin | Chinese tennis player | | 2026-11
# Formula One and motor sport
Michael Schumacher | | m | früherer Formel-1-Weltmeister | former Formula One champion | | 2026-11
Mick Schumacher | | m | deutscher Rennfahrer | German racing driver | | 2026-11
Ralf Schumacher | | m | früherer Formel-1-Fahrer | former Formula One driver | | 2026-11
Sebastian Vettel | | m | früherer Formel-1-Weltmeister | former Formula One champion | | 2026-11
Nico Rosberg | | m | früherer Formel-1-Weltmeister | former Formula One champion | | 2026-11
Nico Hülkenberg | Nico Hulkenberg | m | Formel-1-Fahrer | Formula One driver | Nico Huelkenberg | 2026-11
Lewis Hamilton | | m | Formel-1-Fahrer | Formula One driver | | 2026-11
Max Verstappen | | m | Formel-1-Fahrer | Formula One driver | | 2026-11
Lando Norris | | m | Formel-1-Fahrer | Formula One driver | | 2026-11
Oscar Piastri | | m | Formel-1-Fahrer | Formula One driver | | 2026-11
Charles Leclerc | | m | Formel-1-Fahrer | Formula One driver | | 2026-11
Carlos Sainz | | m | Formel-1-Fahrer | Formula One driver | | 2026-11
George Russell | | m | Formel-1-Fahrer | Formula One driver | | 2026-11
Fernando Alonso | | m | Formel-1-Fahrer | Formula One driver | | 2026-11
Valtteri Bottas | | m | Formel-1-Fahrer | Formula One driver | | 2026-11
Kimi Räikkönen | Kimi Raikkonen | m | früherer Formel-1-Weltmeister | former Formula One champion | | 2026-11
Sergio Pérez | Sergio Perez | m | Formel-1-Fahrer | Formula One driver | Sergio Perez | 2026-11
Niki Lauda | | m | Formel-1-Weltmeister († 2019) | Formula One champion, died 2019 | | 2026-11
Ayrton Senna | | m | Formel-1-Weltmeister († 1994) | Formula One champion, died 1994 | | 2026-11
Alain Prost | | m | früherer Formel-1-Weltmeister | former Formula One champion | | 2026-11
Toto Wolff | | m | Mercedes-Motorsportchef | Mercedes Formula One chief | | 2026-11
Christian Horner | | m | früherer Red-Bull-Teamchef | former Red Bull team principal | | 2026-11
Helmut Marko | | m | früherer Red-Bull-Motorsportberater | former Red Bull adviser | | 2026-11
Bernie Ecclestone | | m | früherer Formel-1-Chef | former Formula One chief | | 2026-11
Stefano Domenicali | | m | Formel-1-Chef | Formula One chief | | 2026-11
Marc Márquez | Marc Marquez | m | spanischer Motorradrennfahrer | Spanish motorcycle racer | Marc Marquez | 2026-11
Valentino Rossi | | m | früherer italienischer Motorradrennfahrer | former Italian motorcycle racer | | 2026-11
# Winter sport
Felix Neureuther | | m | früherer deutscher Skirennläufer | former German ski racer | | 2026-11
Maria Höfl-Riesch | | f | frühere deutsche Skirennläuferin | former German ski racer | | 2026-11
Viktoria Rebensburg | | f | frühere deutsche Skirennläuferin | former German ski racer | | 2026-11
Linus Straßer | Linus Strasser | m | deutscher Skirennläufer | German ski racer | Linus Strasser | 2026-11
Thomas Dreßen | Thomas Dressen | m | früherer deutscher Skirennläufer | former German ski racer | Thomas Dressen | 2026-11
Lena Dürr | Lena Durr | f | deutsche Skirennläuferin | German ski racer | Lena Duerr | 2026-11
Emma Aicher | | f | deutsche Skirennläuferin | German ski racer | | 2026-11
Kira Weidle-Winkelmann | | f | deutsche Skirennläuferin | German ski racer | Kira Weidle | 2026-11
Rosi Mittermaier | | f | Skirennläuferin († 2023) | ski racer, died 2023 | | 2026-11
Marcel Hirscher | | m | österreichischer Skirennläufer | Austrian ski racer | | 2026-11
Hermann Maier | | m | früherer österreichischer Skirennläufer | former Austrian ski racer | | 2026-11
Franz Klammer | | m | früherer österreichischer Skirennläufer | former Austrian ski racer | | 2026-11
Anna Veith | | f | frühere österreichische Skirennläuferin | former Austrian ski racer | Anna Fenninger | 2026-11
Vincent Kriechmayr | | m | österreichischer Skirennläufer | Austrian ski racer | | 2026-11
Manuel Feller | | m | österreichischer Skirennläufer | Austrian ski racer | | 2026-11
Marco Schwarz | | m | österreichischer Skirennläufer | Austrian ski racer | | 2026-11
Marco Odermatt | | m | Schweizer Skirennläufer | Swiss ski racer | | 2026-11
Lara Gut-Behrami | | f | Schweizer Skirennläuferin | Swiss ski racer | | 2026-11
Beat Feuz | | m | früherer Schweizer Skirennläufer | former Swiss ski racer | | 2026-11
Loïc Meillard | Loic Meillard | m | Schweizer Skirennläufer | Swiss ski racer | Loic Meillard | 2026-11
Corinne Suter | | f | Schweizer Skirennläuferin | Swiss ski racer | | 2026-11
Michelle Gisin | | f | Schweizer Skirennläuferin | Swiss ski racer | | 2026-11
Wendy Holdener | | f | Schweizer Skirennläuferin | Swiss ski racer | | 2026-11
Mikaela Shiffrin | | f | US-Skirennläuferin | US ski racer | | 2026-11
Lindsey Vonn | | f | US-Skirennläuferin | US ski racer | | 2026-11
Bode Miller | | m | früherer US-Skirennläufer | former US ski racer | | 2026-11
Petra Vlhová | Petra Vlhova | f | slowakische Skirennläuferin | Slovak ski racer | Petra Vlhova | 2026-11
Sofia Goggia | | f | italienische Skirennläuferin | Italian ski racer | | 2026-11
Federica Brignone | | f | italienische Skirennläuferin | Italian ski racer | | 2026-11
Henrik Kristoffersen | | m | norwegischer Skirennläufer | Norwegian ski racer | | 2026-11
Aksel Lund Svindal | | m | früherer norwegischer Skirennläufer | former Norwegian ski racer | | 2026-11
Lucas Braathen | Lucas Pinheiro Braathen | m | Skirennläufer für Brasilien | ski racer for Brazil | | 2026-11
Magdalena Neuner | | f | frühere deutsche Biathletin | former German biathlete | | 2026-11
Laura Dahlmeier | | f | deutsche Biathletin († 2025) | German biathlete, died 2025 | | 2026-11
Denise Herrmann-Wick | | f | frühere deutsche Biathletin | former German biathlete | Denise Herrmann | 2026-11
Franziska Preuß | Franziska Preuss | f | deutsche Biathletin | German biathlete | Franziska Preuss | 2026-11
Arnd Peiffer | | m | früherer deutscher Biathlet | former German biathlete | | 2026-11
Johannes Thingnes Bø | Johannes Thingnes Boe | m | früherer norwegischer Biathlet | former Norwegian biathlete | | 2026-11
Ole Einar Bjørndalen | Ole Einar Bjorndalen | m | früherer norwegischer Biathlet | former Norwegian biathlete | Ole Einar Bjorndalen; Ole Einar Björndalen | 2026-11
Quentin Fillon Maillet | | m | französischer Biathlet | French biathlete | | 2026-11
Severin Freund | | m | früherer deutscher Skispringer | former German ski jumper | | 2026-11
Karl Geiger | | m | deutscher Skispringer | German ski jumper | | 2026-11
Markus Eisenbichler | | m | früherer deutscher Skispringer | former German ski jumper | | 2026-11
Andreas Wellinger | | m | deutscher Skispringer | German ski jumper | | 2026-11
Richard Freitag | | m | früherer deutscher Skispringer | former German ski jumper | | 2026-11
Katharina Schmid | | f | deutsche Skispringerin | German ski jumper | Katharina Althaus | 2026-11
Sven Hannawald | | m | früherer deutscher Skispringer | former German ski jumper | | 2026-11
Martin Schmitt | | m | früherer deutscher Skispringer | former German ski jumper | | 2026-11
Jens Weißflog | Jens Weissflog | m | früherer deutscher Skispringer | former German ski jumper | Jens Weissflog | 2026-11
Stefan Kraft | | m | österreichischer Skispringer | Austrian ski jumper | | 2026-11
Daniel Tschofenig | | m | österreichischer Skispringer | Austrian ski jumper | | 2026-11
Gregor Schlierenzauer | | m | früherer österreichischer Skispringer | former Austrian ski jumper | | 2026-11
Simon Ammann | | m | Schweizer Skispringer | Swiss ski jumper | | 2026-11
Ryoyu Kobayashi | | m | japanischer Skispringer | Japanese ski jumper | | 2026-11
Kamil Stoch | | m | polnischer Skispringer | Polish ski jumper | | 2026-11
Eric Frenzel | | m | früherer deutscher Kombinierer | former German Nordic combined skier | | 2026-11
Jarl Magnus Riiber | | m | früherer norwegischer Kombinierer | former Norwegian Nordic combined skier | | 2026-11
Johannes Høsflot Klæbo | Johannes Hosflot Klaebo | m | norwegischer Langläufer | Norwegian cross-country skier | Johannes Hosflot Klaebo; Johannes Hösflot Kläbo | 2026-11
Therese Johaug | | f | frühere norwegische Langläuferin | former Norwegian cross-country skier | | 2026-11
Francesco Friedrich | | m | deutscher Bobpilot | German bobsledder | | 2026-11
Felix Loch | | m | deutscher Rennrodler | German luger | | 2026-11
Natalie Geisenberger | | f | frühere deutsche Rennrodlerin | former German luger | | 2026-11
Georg Hackl | | m | früherer deutscher Rennrodler | former German luger | | 2026-11
Claudia Pechstein | | f | deutsche Eisschnellläuferin | German speed skater | | 2026-11
Katarina Witt | | f | frühere deutsche Eiskunstläuferin | former German figure skater | | 2026-11
Aljona Savchenko | | f | frühere deutsche Eiskunstläuferin | former German figure skater | Aliona Savchenko | 2026-11
Kamila Walijewa | Kamila Valieva | f | russische Eiskunstläuferin | Russian figure skater | | 2026-11
Leon Draisaitl | | m | deutscher Eishockeyspieler | German ice hockey player | | 2026-11
Moritz Seider | | m | deutscher Eishockeyspieler | German ice hockey player | | 2026-11
Tim Stützle | Tim Stutzle | m | deutscher Eishockeyspieler | German ice hockey player | Tim Stuetzle | 2026-11
Philipp Grubauer | | m | deutscher Eishockeytorwart | German ice hockey goaltender | | 2026-11
Alexander Owetschkin | Alex Ovechkin | m | russischer Eishockeyspieler | Russian ice hockey player | Alexander Ovechkin | 2026-11
Connor McDavid | | m | kanadischer Eishockeyspieler | Canadian ice hockey player | | 2026-11
Wayne Gretzky | | m | kanadische Eishockeylegende | Canadian ice hockey legend | | 2026-11
Johannes Strolz | | m | österreichischer Skirennläufer | Austrian ski racer | | 2026-11
# Athletics and other sports
Usain Bolt | | m | früherer jamaikanischer Sprinter | former Jamaican sprinter | | 2026-11
Armand Duplantis | | m | schwedischer Stabhochspringer | Swedish pole vaulter | Mondo Duplantis | 2026-11
Malaika Mihambo | | f | deutsche Weitspringerin | German long jumper | | 2026-11
Leo Neugebauer | | m | deutscher Zehnkämpfer | German decathlete | | 2026-11
Niklas Kaul | | m | deutscher Zehnkämpfer | German decathlete | | 2026-11
Julian Weber | | m | deutscher Speerwerfer | German javelin thrower | | 2026-11
Johannes Vetter | | m | deutscher Speerwerfer | German javelin thrower | | 2026-11
Gina Lückenkemper | Gina Luckenkemper | f | deutsche Sprinterin | German sprinter | Gina Lueckenkemper | 2026-11
Konstanze Klosterhalfen | | f | deutsche Läuferin | German runner | | 2026-11
Robert Harting | | m | früherer deutscher Diskuswerfer | former German discus thrower | | 2026-11
Yemisi Ogunleye | | f | deutsche Kugelstoßerin | German shot putter | | 2026-11
Eliud Kipchoge | | m | kenianischer Marathonläufer | Kenyan marathon runner | | 2026-11
Mo Farah | | m | früherer britischer Läufer | former British runner | | 2026-11
Noah Lyles | | m | US-Sprinter | US sprinter | | 2026-11
Sydney McLaughlin-Levrone | | f | US-Leichtathletin | US athlete | | 2026-11
Caster Semenya | | f | südafrikanische Läuferin | South African runner | | 2026-11
Oscar Pistorius | | m | früherer südafrikanischer Sprinter | former South African sprinter | | 2026-11
Carl Lewis | | m | früherer US-Sprinter | former US sprinter | | 2026-11
Jesse Owens | | m | US-Sprinter, Olympiasieger 1936 | US sprinter, 1936 Olympic champion | | 2026-11
Michael Phelps | | m | früherer US-Schwimmer | former US swimmer | | 2026-11
Katie Ledecky | | f | US-Schwimmerin | US swimmer | | 2026-11
Léon Marchand | Leon Marchand | m | französischer Schwimmer | French swimmer | Leon Marchand | 2026-11
Florian Wellbrock | | m | deutscher Schwimmer | German swimmer | | 2026-11
Lukas Märtens | Lukas Martens | m | deutscher Schwimmer | German swimmer | Lukas Maertens | 2026-11
Angelina Köhler | | f | deutsche Schwimmerin | German swimmer | | 2026-11
Franziska van Almsick | | f | frühere deutsche Schwimmerin | former German swimmer | | 2026-11
Britta Steffen | | f | frühere deutsche Schwimmerin | former German swimmer | | 2026-11
Paul Biedermann | | m | früherer deutscher Schwimmer | former German swimmer | | 2026-11
Simone Biles | | f | US-Turnerin | US gymnast | | 2026-11
Lukas Dauser | | m | früherer deutscher Turner | former German gymnast | | 2026-11
Fabian Hambüchen | | m | früherer deutscher Turner | former German gymnast | | 2026-11
Timo Boll | | m | früherer deutscher Tischtennisspieler | former German table tennis player | | 2026-11
Dimitrij Ovtcharov | | m | deutscher Tischtennisspieler | German table tennis player | | 2026-11
Isabell Werth | | f | deutsche Dressurreiterin | German dressage rider | | 2026-11
Jessica von Bredow-Werndl | | f | deutsche Dressurreiterin | German dressage rider | | 2026-11
Michael Jung | | m | deutscher Vielseitigkeitsreiter | German eventing rider | | 2026-11
Ludger Beerbaum | | m | früherer deutscher Springreiter | former German show jumper | | 2026-11
Dirk Nowitzki | | m | früherer deutscher Basketballspieler | former German basketball player | | 2026-11
Dennis Schröder | Dennis Schroder | m | deutscher Basketballspieler | German basketball player | Dennis Schroeder | 2026-11
Franz Wagner | | m | deutscher Basketballspieler | German basketball player | | 2026-11
Moritz Wagner | Moe Wagner | m | deutscher Basketballspieler | German basketball player | Mo Wagner | 2026-11
Daniel Theis | | m | deutscher Basketballspieler | German basketball player | | 2026-11
Gordon Herbert | | m | Basketballtrainer | basketball coach | | 2026-11
Satou Sabally | | f | deutsche Basketballspielerin | German basketball player | | 2026-11
LeBron James | | m | US-Basketballspieler | US basketball player | | 2026-11
Stephen Curry | | m | US-Basketballspieler | US basketball player | Steph Curry | 2026-11
Michael Jordan | | m | US-Basketballlegende | US basketball legend | | 2026-11
Kobe Bryant | | m | US-Basketballspieler († 2020) | US basketball player, died 2020 | | 2026-11
Luka Dončić | Luka Doncic | m | slowenischer Basketballspieler | Slovenian basketball player | Luka Doncic | 2026-11
Nikola Jokić | Nikola Jokic | m | serbischer Basketballspieler | Serbian basketball player | Nikola Jokic | 2026-11
Giannis Antetokounmpo | | m | griechischer Basketballspieler | Greek basketball player | | 2026-11
Brittney Griner | | f | US-Basketballspielerin | US basketball player | | 2026-11
Tom Brady | | m | früherer US-Footballspieler | former US football player | | 2026-11
Patrick Mahomes | | m | US-Footballspieler | US football player | | 2026-11
Travis Kelce | | m | US-Footballspieler | US football player | | 2026-11
Colin Kaepernick | | m | früherer US-Footballspieler | former US football player | | 2026-11
O. J. Simpson | OJ Simpson | m | früherer US-Footballspieler († 2024) | former US football player, died 2024 | O.J. Simpson | 2026-11
Alfred Gislason | | m | Handball-Bundestrainer | Germany handball coach | Alfreð Gíslason; Alfred Gíslason | 2026-11
Juri Knorr | | m | deutscher Handballspieler | German handball player | | 2026-11
Andreas Wolff | | m | deutscher Handballtorwart | German handball goalkeeper | | 2026-11
Johannes Golla | | m | deutscher Handballspieler | German handball player | | 2026-11
Mathias Gidsel | | m | dänischer Handballspieler | Danish handball player | | 2026-11
Nikola Karabatić | Nikola Karabatic | m | früherer französischer Handballspieler | former French handball player | Nikola Karabatic | 2026-11
Tadej Pogačar | Tadej Pogacar | m | slowenischer Radprofi | Slovenian cyclist | Tadej Pogacar | 2026-11
Jonas Vingegaard | | m | dänischer Radprofi | Danish cyclist | | 2026-11
Primož Roglič | Primoz Roglic | m | slowenischer Radprofi | Slovenian cyclist | Primoz Roglic | 2026-11
Remco Evenepoel | | m | belgischer Radprofi | Belgian cyclist | | 2026-11
Wout van Aert | | m | belgischer Radprofi | Belgian cyclist | | 2026-11
Mathieu van der Poel | | m | niederländischer Radprofi | Dutch cyclist | | 2026-11
Mark Cavendish | | m | früherer britischer Radprofi | former British cyclist | | 2026-11
Chris Froome | | m | britischer Radprofi | British cyclist | | 2026-11
Florian Lipowitz | | m | deutscher Radprofi | German cyclist | | 2026-11
Lennard Kämna | | m | deutscher Radprofi | German cyclist | | 2026-11
Jan Ullrich | | m | früherer deutscher Radprofi | former German cyclist | | 2026-11
Erik Zabel | | m | früherer deutscher Radprofi | former German cyclist | | 2026-11
Lance Armstrong | | m | früherer US-Radprofi | former US cyclist | | 2026-11
Eddy Merckx | | m | belgische Radsportlegende | Belgian cycling legend | | 2026-11
Tiger Woods | | m | US-Golfspieler | US golfer | | 2026-11
Rory McIlroy | | m | nordirischer Golfspieler | Northern Irish golfer | | 2026-11
Scottie Scheffler | | m | US-Golfspieler | US golfer | | 2026-11
Bernhard Langer | | m | deutscher Golfspieler | German golfer | | 2026-11
Martin Kaymer | | m | deutscher Golfspieler | German golfer | | 2026-11
Muhammad Ali | | m | US-Boxlegende († 2016) | US boxing legend, died 2016 | Cassius Clay | 2026-11
Mike Tyson | | m | früherer US-Boxer | former US boxer | | 2026-11
Tyson Fury | | m | britischer Boxer | British boxer | | 2026-11
Anthony Joshua | | m | britischer Boxer | British boxer | | 2026-11
Oleksandr Ussyk | Oleksandr Usyk | m | ukrainischer Boxer | Ukrainian boxer | Olexander Usyk; Alexander Usyk | 2026-11
Henry Maske | | m | früherer deutscher Boxer | former German boxer | | 2026-11
Axel Schulz | | m | früherer deutscher Boxer | former German boxer | | 2026-11
Max Schmeling | | m | deutsche Boxlegende | German boxing legend | | 2026-11
Magnus Carlsen | | m | norwegischer Schachspieler | Norwegian chess player | | 2026-11
Hikaru Nakamura | | m | US-Schachspieler | US chess player | | 2026-11
Vincent Keymer | | m | deutscher Schachspieler | German chess player | | 2026-11
Luke Littler | | m | englischer Dartspieler | English darts player | | 2026-11
Luke Humphries | | m | englischer Dartspieler | English darts player | | 2026-11
Thomas Weikert | | m | DOSB-Präsident ab 2021 | German Olympic president from 2021 | | 2026-11
Alfons Hörmann | | m | DOSB-Präsident 2013–2021 | German Olympic president 2013–2021 | | 2026-11
Dagmar Freitag | | f | SPD-Sportpolitikerin | SPD sports politician | | 2026-11
Witold Bańka | Witold Banka | m | WADA-Präsident | WADA president | Witold Banka | 2026-11
Sebastian Coe | | m | Präsident von World Athletics | World Athletics president | | 2026-11
Peter Prevc | | m | früherer slowenischer Skispringer | former Slovenian ski jumper | | 2026-11
Domen Prevc | | m | slowenischer Skispringer | Slovenian ski jumper | | 2026-11
# Culture, media, royals
Günter Grass | Gunter Grass | m | Schriftsteller, Literaturnobelpreisträger († 2015) | writer, Nobel laureate, died 2015 | Guenter Grass | 2026-11
Heinrich Böll | Heinrich Boll | m | Schriftsteller, Literaturnobelpreisträger († 1985) | writer, Nobel laureate | Heinrich Boell | 2026-11
Thomas Mann | | m | Schriftsteller († 1955) | writer, died 1955 | | 2026-11
Heinrich Mann | | m | Schriftsteller († 1950) | writer | | 2026-11
Klaus Mann | | m | Schriftsteller († 1949) | writer | | 2026-11
Bertolt Brecht | | m | Dramatiker († 1956) | playwright | | 2026-11
Hermann Hesse | | m | Schriftsteller († 1962) | writer | | 2026-11
Franz Kafka | | m | Schriftsteller († 1924) | writer | | 2026-11
Erich Kästner | Erich Kastner | m | Schriftsteller († 1974) | writer | Erich Kaestner | 2026-11
Christa Wolf | | f | Schriftstellerin († 2011) | writer | | 2026-11
Martin Walser | | m | Schriftsteller († 2023) | writer | | 2026-11
Siegfried Lenz | | m | Schriftsteller († 2014) | writer | | 2026-11
Hans Magnus Enzensberger | | m | Schriftsteller († 2022) | writer | | 2026-11
Herta Müller | Herta Muller | f | Schriftstellerin, Literaturnobelpreisträgerin | writer, Nobel laureate | Herta Mueller | 2026-11
Daniel Kehlmann | | m | Schriftsteller | writer | | 2026-11
Juli Zeh | | f | Schriftstellerin | writer | | 2026-11
Jenny Erpenbeck | | f | Schriftstellerin | writer | | 2026-11
Ferdinand von Schirach | | m | Schriftsteller | writer | | 2026-11
Sebastian Fitzek | | m | Schriftsteller | writer | | 2026-11
Robert Seethaler | | m | österreichischer Schriftsteller | Austrian writer | | 2026-11
Peter Handke | | m | österreichischer Schriftsteller, Literaturnobelpreisträger | Austrian writer, Nobel laureate | | 2026-11
Elfriede Jelinek | | f | österreichische Schriftstellerin, Literaturnobelpreisträgerin | Austrian writer, Nobel laureate | | 2026-11
Thomas Bernhard | | m | österreichischer Schriftsteller († 1989) | Austrian writer | | 2026-11
Stefan Zweig | | m | österreichischer Schriftsteller († 1942) | Austrian writer | | 2026-11
Ingeborg Bachmann | | f | österreichische Schriftstellerin († 1973) | Austrian writer | | 2026-11
Max Frisch | | m | Schweizer Schriftsteller († 1991) | Swiss writer | | 2026-11
Friedrich Dürrenmatt | Friedrich Durrenmatt | m | Schweizer Schriftsteller († 1990) | Swiss writer | Friedrich Duerrenmatt | 2026-11
Martin Suter | | m | Schweizer Schriftsteller | Swiss writer | | 2026-11
Marcel Reich-Ranicki | | m | Literaturkritiker († 2013) | literary critic | | 2026-11
Jürgen Habermas | Jurgen Habermas | m | Philosoph | philosopher | Juergen Habermas | 2026-11
Richard David Precht | | m | Publizist und Philosoph | publicist and philosopher | | 2026-11
Peter Sloterdijk | | m | Philosoph | philosopher | | 2026-11
Hannah Arendt | | f | Philosophin († 1975) | philosopher | | 2026-11
Martin Heidegger | | m | Philosoph († 1976) | philosopher | | 2026-11
Karl Marx | | m | Philosoph († 1883) | philosopher | | 2026-11
Friedrich Engels | | m | Philosoph († 1895) | philosopher | | 2026-11
Friedrich Nietzsche | | m | Philosoph († 1900) | philosopher | | 2026-11
Immanuel Kant | | m | Philosoph († 1804) | philosopher | | 2026-11
Johann Wolfgang von Goethe | | m | Dichter († 1832) | poet | Johann Wolfgang Goethe; Goethe | 2026-11
Friedrich Schiller | | m | Dichter († 1805) | poet | | 2026-11
Heinrich Heine | | m | Dichter († 1856) | poet | | 2026-11
Theodor Fontane | | m | Schriftsteller († 1898) | writer | | 2026-11
Ludwig van Beethoven | | m | Komponist († 1827) | composer | Beethoven | 2026-11
Johann Sebastian Bach | | m | Komponist († 1750) | composer | | 2026-11
Wolfgang Amadeus Mozart | | m | Komponist († 1791) | composer | Mozart | 2026-11
Richard Wagner | | m | Komponist († 1883) | composer | | 2026-11
Richard Strauss | | m | Komponist († 1949) | composer | | 2026-11
Johannes Brahms | | m | Komponist († 1897) | composer | | 2026-11
Katharina Wagner | | f | Leiterin der Bayreuther Festspiele | director of the Bayreuth Festival | | 2026-11
Claus Peymann | | m | Regisseur († 2025) | theatre director, died 2025 | | 2026-11
Wim Wenders | | m | Regisseur | film director | | 2026-11
Werner Herzog | | m | Regisseur | film director | | 2026-11
Fatih Akin | | m | Regisseur | film director | | 2026-11
Tom Tykwer | | m | Regisseur | film director | | 2026-11
Volker Schlöndorff | Volker Schlondorff | m | Regisseur | film director | Volker Schloendorff | 2026-11
Rainer Werner Fassbinder | | m | Regisseur († 1982) | film director | | 2026-11
Leni Riefenstahl | | f | Regisseurin († 2003) | film director | | 2026-11
Roland Emmerich | | m | Regisseur | film director | | 2026-11
Wolfgang Petersen | | m | Regisseur († 2022) | film director | | 2026-11
Florian Henckel von Donnersmarck | | m | Regisseur | film director | | 2026-11
Til Schweiger | | m | Schauspieler | actor | | 2026-11
Matthias Schweighöfer | Matthias Schweighofer | m | Schauspieler | actor | Matthias Schweighoefer | 2026-11
Moritz Bleibtreu | | m | Schauspieler | actor | | 2026-11
Daniel Brühl | Daniel Bruhl | m | Schauspieler | actor | Daniel Bruehl | 2026-11
Christoph Waltz | | m | österreichischer Schauspieler | Austrian actor | | 2026-11
Sandra Hüller | Sandra Huller | f | Schauspielerin | actor | Sandra Hueller | 2026-11
Diane Kruger | | f | Schauspielerin | actor | Diane Krüger | 2026-11
Iris Berben | | f | Schauspielerin | actor | | 2026-11
Senta Berger | | f | österreichische Schauspielerin | Austrian actor | | 2026-11
Veronica Ferres | | f | Schauspielerin | actor | | 2026-11
Maria Furtwängler | | f | Schauspielerin | actor | | 2026-11
Jan Josef Liefers | | m | Schauspieler | actor | | 2026-11
Axel Prahl | | m | Schauspieler | actor | | 2026-11
Mario Adorf | | m | Schauspieler | actor | | 2026-11
Götz George | | m | Schauspieler († 2016) | actor | | 2026-11
Romy Schneider | | f | Schauspielerin († 1982) | actor | | 2026-11
Marlene Dietrich | | f | Schauspielerin († 1992) | actor | | 2026-11
Bruno Ganz | | m | Schweizer Schauspieler († 2019) | Swiss actor | | 2026-11
Hape Kerkeling | | m | Komiker | comedian | | 2026-11
Loriot | | m | Humorist († 2011) | humorist | | 2026-11
Thomas Gottschalk | | m | Moderator | broadcaster | | 2026-11
Günther Jauch | Gunther Jauch | m | Moderator | broadcaster | Guenther Jauch | 2026-11
Stefan Raab | | m | Moderator | broadcaster | | 2026-11
Jan Böhmermann | Jan Bohmermann | m | Satiriker | satirist | Jan Boehmermann | 2026-11
Markus Lanz | | m | Moderator | broadcaster | | 2026-11
Anne Will | | f | Moderatorin | broadcaster | | 2026-11
Maybrit Illner | | f | Moderatorin | broadcaster | | 2026-11
Sandra Maischberger | | f | Moderatorin | broadcaster | | 2026-11
Caren Miosga | | f | Moderatorin | broadcaster | | 2026-11
Frank Plasberg | | m | Moderator | broadcaster | | 2026-11
Louis Klamroth | | m | Moderator | broadcaster | | 2026-11
Marietta Slomka | | f | Moderatorin | broadcaster | | 2026-11
Claus Kleber | | m | früherer ZDF-Moderator | former ZDF anchor | | 2026-11
Ingo Zamperoni | | m | Moderator | broadcaster | | 2026-11
Oliver Welke | | m | Moderator und Satiriker | broadcaster and satirist | | 2026-11
Oliver Kalkofe | | m | Satiriker | satirist | | 2026-11
Joko Winterscheidt | | m | Moderator | broadcaster | | 2026-11
Klaas Heufer-Umlauf | | m | Moderator | broadcaster | | 2026-11
Barbara Schöneberger | | f | Moderatorin | broadcaster | | 2026-11
Helene Fischer | | f | Schlagersängerin | singer | | 2026-11
Florian Silbereisen | | m | Sänger und Moderator | singer and broadcaster | | 2026-11
Herbert Grönemeyer | Herbert Gronemeyer | m | Musiker | musician | Herbert Groenemeyer | 2026-11
Udo Lindenberg | | m | Musiker | musician | | 2026-11
Udo Jürgens | Udo Jurgens | m | österreichischer Sänger († 2014) | Austrian singer, died 2014 | Udo Juergens | 2026-11
Peter Maffay | | m | Musiker | musician | | 2026-11
Marius Müller-Westernhagen | | m | Musiker | musician | | 2026-11
Dieter Bohlen | | m | Musikproduzent | music producer | | 2026-11
Xavier Naidoo | | m | Sänger | singer | | 2026-11
Sarah Connor | | f | Sängerin | singer | | 2026-11
Lena Meyer-Landrut | | f | Sängerin | singer | | 2026-11
Till Lindemann | | m | Rammstein-Sänger | Rammstein singer | | 2026-11
Campino | | m | Sänger der Toten Hosen | singer of Die Toten Hosen | | 2026-11
Andreas Gabalier | | m | österreichischer Sänger | Austrian singer | | 2026-11
Conchita Wurst | | m | österreichischer Sänger | Austrian singer | | 2026-11
Anne-Sophie Mutter | | f | Geigerin | violinist | | 2026-11
Igor Levit | | m | Pianist | pianist | | 2026-11
Christian Thielemann | | m | Dirigent | conductor | | 2026-11
Kirill Petrenko | | m | Dirigent | conductor | | 2026-11
Simon Rattle | | m | britischer Dirigent | British conductor | | 2026-11
Daniel Barenboim | | m | Dirigent und Pianist | conductor and pianist | | 2026-11
Kurt Masur | | m | Dirigent († 2015) | conductor | | 2026-11
Herbert von Karajan | | m | Dirigent († 1989) | conductor | | 2026-11
Waleri Gergijew | Valery Gergiev | m | russischer Dirigent | Russian conductor | | 2026-11
Anna Netrebko | | f | Opernsängerin | opera singer | | 2026-11
Jonas Kaufmann | | m | Opernsänger | opera singer | | 2026-11
Plácido Domingo | Placido Domingo | m | spanischer Opernsänger | Spanish opera singer | Placido Domingo | 2026-11
Luciano Pavarotti | | m | italienischer Opernsänger († 2007) | Italian opera singer | | 2026-11
Gerhard Richter | | m | Maler | painter | | 2026-11
Anselm Kiefer | | m | Künstler | artist | | 2026-11
Georg Baselitz | | m | Maler | painter | | 2026-11
Joseph Beuys | | m | Künstler († 1986) | artist | | 2026-11
Neo Rauch | | m | Maler | painter | | 2026-11
Karl Lagerfeld | | m | Modeschöpfer († 2019) | fashion designer, died 2019 | | 2026-11
Heidi Klum | | f | Model und Moderatorin | model and TV host | | 2026-11
Claudia Schiffer | | f | Model | model | | 2026-11
Wolfgang Joop | | m | Modeschöpfer | fashion designer | | 2026-11
Reinhold Messner | | m | Südtiroler Bergsteiger | South Tyrolean mountaineer | | 2026-11
Alice Schwarzer | | f | Feministin und Publizistin | feminist and publicist | | 2026-11
Günter Wallraff | | m | Journalist | journalist | | 2026-11
Thilo Sarrazin | | m | Autor, früherer SPD-Politiker | author, former SPD politician | | 2026-11
Salman Rushdie | | m | Schriftsteller | writer | | 2026-11
J. K. Rowling | JK Rowling | f | britische Schriftstellerin | British writer | Joanne K. Rowling; J.K. Rowling | 2026-11
Stephen King | | m | US-Schriftsteller | US writer | | 2026-11
Margaret Atwood | | f | kanadische Schriftstellerin | Canadian writer | | 2026-11
Michel Houellebecq | | m | französischer Schriftsteller | French writer | | 2026-11
Annie Ernaux | | f | französische Literaturnobelpreisträgerin | French Nobel literature laureate | | 2026-11
Albert Camus | | m | französischer Schriftsteller († 1960) | French writer | | 2026-11
Jean-Paul Sartre | | m | französischer Philosoph († 1980) | French philosopher | | 2026-11
Umberto Eco | | m | italienischer Schriftsteller († 2016) | Italian writer | | 2026-11
Orhan Pamuk | | m | türkischer Literaturnobelpreisträger | Turkish Nobel literature laureate | | 2026-11
Haruki Murakami | | m | japanischer Schriftsteller | Japanese writer | | 2026-11
Kazuo Ishiguro | | m | britischer Literaturnobelpreisträger | British Nobel literature laureate | | 2026-11
Han Kang | | f | südkoreanische Literaturnobelpreisträgerin | South Korean Nobel literature laureate | | 2026-11
Mario Vargas Llosa | | m | peruanischer Literaturnobelpreisträger († 2025) | Peruvian Nobel literature laureate, died 2025 | | 2026-11
Gabriel García Márquez | Gabriel Garcia Marquez | m | kolumbianischer Literaturnobelpreisträger († 2014) | Colombian Nobel literature laureate | Gabriel Garcia Marquez | 2026-11
Olga Tokarczuk | | f | polnische Literaturnobelpreisträgerin | Polish Nobel literature laureate | | 2026-11
Boualem Sansal | | m | algerisch-französischer Schriftsteller | Algerian-French writer | | 2026-11
Serhij Schadan | Serhiy Zhadan | m | ukrainischer Schriftsteller | Ukrainian writer | | 2026-11
Leo Tolstoi | Leo Tolstoy | m | russischer Schriftsteller († 1910) | Russian writer | Lew Tolstoi | 2026-11
Fjodor Dostojewski | Fyodor Dostoevsky | m | russischer Schriftsteller († 1881) | Russian writer | Fjodor Dostojewskij | 2026-11
Alexander Solschenizyn | Alexander Solzhenitsyn | m | russischer Literaturnobelpreisträger († 2008) | Russian Nobel literature laureate | | 2026-11
William Shakespeare | | m | englischer Dramatiker († 1616) | English playwright | Shakespeare | 2026-11
George Orwell | | m | britischer Schriftsteller († 1950) | British writer | | 2026-11
Agatha Christie | | f | britische Schriftstellerin († 1976) | British writer | | 2026-11
Ernest Hemingway | | m | US-Schriftsteller († 1961) | US writer | | 2026-11
Anne Frank | | f | Opfer des Holocaust († 1945) | victim of the Holocaust | | 2026-11
Steven Spielberg | | m | US-Regisseur | US film director | | 2026-11
Martin Scorsese | | m | US-Regisseur | US film director | | 2026-11
Quentin Tarantino | | m | US-Regisseur | US film director | | 2026-11
Christopher Nolan | | m | britisch-amerikanischer Regisseur | British-American film director | | 2026-11
Woody Allen | | m | US-Regisseur | US film director | | 2026-11
Roman Polanski | | m | polnisch-französischer Regisseur | Polish-French film director | Roman Polański | 2026-11
Pedro Almodóvar | Pedro Almodovar | m | spanischer Regisseur | Spanish film director | Pedro Almodovar | 2026-11
James Cameron | | m | kanadischer Regisseur | Canadian film director | | 2026-11
George Clooney | | m | US-Schauspieler | US actor | | 2026-11
Brad Pitt | | m | US-Schauspieler | US actor | | 2026-11
Angelina Jolie | | f | US-Schauspielerin | US actor | | 2026-11
Leonardo DiCaprio | | m | US-Schauspieler | US actor | | 2026-11
Robert De Niro | | m | US-Schauspieler | US actor | | 2026-11
Tom Hanks | | m | US-Schauspieler | US actor | | 2026-11
Tom Cruise | | m | US-Schauspieler | US actor | | 2026-11
Johnny Depp | | m | US-Schauspieler | US actor | | 2026-11
Amber Heard | | f | US-Schauspielerin | US actor | | 2026-11
Meryl Streep | | f | US-Schauspielerin | US actor | | 2026-11
Julia Roberts | | f | US-Schauspielerin | US actor | | 2026-11
Scarlett Johansson | | f | US-Schauspielerin | US actor | | 2026-11
Clint Eastwood | | m | US-Schauspieler und Regisseur | US actor and director | | 2026-11
Harrison Ford | | m | US-Schauspieler | US actor | | 2026-11
Al Pacino | | m | US-Schauspieler | US actor | | 2026-11
Jack Nicholson | | m | US-Schauspieler | US actor | | 2026-11
Kevin Spacey | | m | US-Schauspieler | US actor | | 2026-11
Will Smith | | m | US-Schauspieler | US actor | | 2026-11
Morgan Freeman | | m | US-Schauspieler | US actor | | 2026-11
Denzel Washington | | m | US-Schauspieler | US actor | | 2026-11
Alec Baldwin | | m | US-Schauspieler | US actor | | 2026-11
Matthew Perry | | m | US-Schauspieler († 2023) | US actor, died 2023 | | 2026-11
Jennifer Aniston | | f | US-Schauspielerin | US actor | | 2026-11
Jennifer Lopez | | f | US-Sängerin und Schauspielerin | US singer and actor | | 2026-11
Nicole Kidman | | f | australische Schauspielerin | Australian actor | | 2026-11
Cate Blanchett | | f | australische Schauspielerin | Australian actor | | 2026-11
Emma Watson | | f | britische Schauspielerin | British actor | | 2026-11
Daniel Craig | | m | britischer Schauspieler | British actor | | 2026-11
Sean Connery | | m | schottischer Schauspieler († 2020) | Scottish actor, died 2020 | | 2026-11
Gérard Depardieu | Gerard Depardieu | m | französischer Schauspieler | French actor | Gerard Depardieu | 2026-11
Alain Delon | | m | französischer Schauspieler († 2024) | French actor, died 2024 | | 2026-11
Brigitte Bardot | | f | französische Schauspielerin | French actor | | 2026-11
Catherine Deneuve | | f | französische Schauspielerin | French actor | | 2026-11
Juliette Binoche | | f | französische Schauspielerin | French actor | | 2026-11
Sophia Loren | | f | italienische Schauspielerin | Italian actor | | 2026-11
Marilyn Monroe | | f | US-Schauspielerin († 1962) | US actor | | 2026-11
Charlie Chaplin | | m | britischer Schauspieler und Regisseur († 1977) | British actor and director | | 2026-11
Alfred Hitchcock | | m | britischer Regisseur († 1980) | British film director | | 2026-11
Taylor Swift | | f | US-Sängerin | US singer | | 2026-11
Beyoncé Knowles | | f | US-Sängerin Beyoncé | US singer Beyoncé | Beyoncé; Beyonce | 2026-11
Lady Gaga | | f | US-Sängerin | US singer | | 2026-11
Britney Spears | | f | US-Sängerin | US singer | | 2026-11
Justin Bieber | | m | kanadischer Sänger | Canadian singer | | 2026-11
Ed Sheeran | | m | britischer Sänger | British singer | | 2026-11
Elton John | | m | britischer Musiker | British musician | | 2026-11
Paul McCartney | | m | britischer Musiker | British musician | | 2026-11
John Lennon | | m | britischer Musiker, 1980 ermordet | British musician murdered in 1980 | | 2026-11
Mick Jagger | | m | britischer Musiker | British musician | | 2026-11
Keith Richards | | m | britischer Musiker | British musician | | 2026-11
David Bowie | | m | britischer Musiker († 2016) | British musician, died 2016 | | 2026-11
Freddie Mercury | | m | britischer Sänger († 1991) | British singer, died 1991 | | 2026-11
Phil Collins | | m | britischer Musiker | British musician | | 2026-11
Robbie Williams | | m | britischer Sänger | British singer | | 2026-11
Bob Dylan | | m | US-Musiker, Literaturnobelpreisträger | US musician, Nobel literature laureate | | 2026-11
Bruce Springsteen | | m | US-Musiker | US musician | | 2026-11
Michael Jackson | | m | US-Sänger († 2009) | US singer, died 2009 | | 2026-11
Elvis Presley | | m | US-Sänger († 1977) | US singer, died 1977 | | 2026-11
Whitney Houston | | f | US-Sängerin († 2012) | US singer, died 2012 | | 2026-11
Tina Turner | | f | Sängerin († 2023) | singer, died 2023 | | 2026-11
Kanye West | | m | US-Rapper | US rapper | | 2026-11
Kim Kardashian | | f | US-Unternehmerin und Medienpersönlichkeit | US businesswoman and media personality | | 2026-11
Sean Combs | | m | US-Rapper | US rapper | | 2026-11
Kendrick Lamar | | m | US-Rapper | US rapper | | 2026-11
Snoop Dogg | | m | US-Rapper | US rapper | | 2026-11
Miley Cyrus | | f | US-Sängerin | US singer | | 2026-11
Billie Eilish | | f | US-Sängerin | US singer | | 2026-11
Oprah Winfrey | | f | US-Moderatorin | US broadcaster | | 2026-11
Jimmy Kimmel | | m | US-Moderator | US broadcaster | | 2026-11
Stephen Colbert | | m | US-Moderator | US broadcaster | | 2026-11
Jon Stewart | | m | US-Moderator | US broadcaster | | 2026-11
Bob Woodward | | m | US-Journalist | US journalist | | 2026-11
Carl Bernstein | | m | US-Journalist | US journalist | | 2026-11
Seymour Hersh | | m | US-Journalist | US journalist | | 2026-11
Evan Gershkovich | | m | US-Journalist, bis 2024 in Russland inhaftiert | US journalist jailed in Russia until 2024 | | 2026-11
Greta Thunberg | | f | schwedische Klimaaktivistin | Swedish climate activist | | 2026-11
Jane Goodall | | f | britische Forscherin († 2025) | British primatologist, died 2025 | | 2026-11
David Attenborough | | m | britischer Naturfilmer | British naturalist and broadcaster | | 2026-11
Stephen Hawking | | m | britischer Physiker († 2018) | British physicist, died 2018 | | 2026-11
Albert Einstein | | m | Physiker († 1955) | physicist | | 2026-11
Max Planck | | m | Physiker († 1947) | physicist | | 2026-11
Sigmund Freud | | m | österreichischer Psychoanalytiker († 1939) | Austrian psychoanalyst | | 2026-11
Charles Darwin | | m | britischer Naturforscher († 1882) | British naturalist | | 2026-11
Marie Curie | | f | Physikerin und Chemikerin († 1934) | physicist and chemist | | 2026-11
Alexander von Humboldt | | m | Naturforscher († 1859) | naturalist | | 2026-11
Wilhelm von Humboldt | | m | Gelehrter († 1835) | scholar | | 2026-11
Noam Chomsky | | m | US-Linguist | US linguist | | 2026-11
Francis Fukuyama | | m | US-Politologe | US political scientist | | 2026-11
Paul Krugman | | m | US-Ökonom, Nobelpreisträger | US economist, Nobel laureate | | 2026-11
Joseph Stiglitz | | m | US-Ökonom, Nobelpreisträger | US economist, Nobel laureate | | 2026-11
Thomas Piketty | | m | französischer Ökonom | French economist | | 2026-11
Larry Summers | | m | US-Ökonom, früherer Finanzminister | US economist, former treasury secretary | Lawrence Summers | 2026-11
Nouriel Roubini | | m | US-Ökonom | US economist | | 2026-11
Jeffrey Sachs | | m | US-Ökonom | US economist | | 2026-11
Anton Zeilinger | | m | österreichischer Physiknobelpreisträger | Austrian Nobel physics laureate | | 2026-11
Ferenc Krausz | | m | Physiknobelpreisträger | Nobel physics laureate | | 2026-11
Benjamin List | | m | Chemienobelpreisträger | Nobel chemistry laureate | | 2026-11
Svante Pääbo | Svante Paabo | m | Medizinnobelpreisträger | Nobel medicine laureate | | 2026-11
Klaus Hasselmann | | m | Klimaforscher, Physiknobelpreisträger | climate scientist, Nobel physics laureate | | 2026-11
Reinhard Genzel | | m | Astrophysiker, Nobelpreisträger | astrophysicist, Nobel laureate | | 2026-11
Katalin Karikó | Katalin Kariko | f | ungarisch-amerikanische Nobelpreisträgerin | Hungarian-American Nobel laureate | Katalin Kariko | 2026-11
Johan Rockström | Johan Rockstrom | m | Klimaforscher, PIK-Direktor | climate scientist | | 2026-11
Kate Middleton | | f | Prinzessin von Wales | Princess of Wales | | 2026-11
Meghan Markle | | f | Herzogin von Sussex | Duchess of Sussex | | 2026-11
Diana Spencer | | f | Prinzessin Diana († 1997) | Princess Diana, died 1997 | | 2026-11
# History
Adolf Hitler | | m | deutscher Diktator († 1945) | German dictator, died 1945 | | 2026-11
Joseph Goebbels | | m | NS-Propagandaminister († 1945) | Nazi propaganda minister | | 2026-11
Heinrich Himmler | | m | Reichsführer SS († 1945) | head of the SS | | 2026-11
Hermann Göring | Hermann Goering | m | NS-Politiker († 1946) | Nazi leader | | 2026-11
Adolf Eichmann | | m | NS-Verbrecher, 1962 hingerichtet | Nazi war criminal executed in 1962 | | 2026-11
Rudolf Heß | Rudolf Hess | m | NS-Politiker († 1987) | Nazi leader | Rudolf Hess | 2026-11
Reinhard Heydrich | | m | NS-Verbrecher († 1942) | Nazi war criminal | | 2026-11
Josef Mengele | | m | NS-Arzt und Kriegsverbrecher | Nazi doctor and war criminal | | 2026-11
Albert Speer | | m | NS-Rüstungsminister († 1981) | Nazi armaments minister | | 2026-11
Claus Schenk Graf von Stauffenberg | Claus von Stauffenberg | m | Widerstandskämpfer († 1944) | resistance fighter | | 2026-11
Sophie Scholl | | f | Widerstandskämpferin († 1943) | resistance fighter | | 2026-11
Hans Scholl | | m | Widerstandskämpfer († 1943) | resistance fighter | | 2026-11
Dietrich Bonhoeffer | | m | Theologe und Widerstandskämpfer († 1945) | theologian and resistance fighter | | 2026-11
Georg Elser | | m | Widerstandskämpfer († 1945) | resistance fighter | | 2026-11
Oskar Schindler | | m | Unternehmer, Retter von Juden († 1974) | industrialist who saved Jews | | 2026-11
Paul von Hindenburg | | m | Reichspräsident 1925–1934 | German president 1925–1934 | | 2026-11
Gustav Stresemann | | m | Reichsaußenminister († 1929) | German foreign minister | | 2026-11
Friedrich Ebert | | m | Reichspräsident 1919–1925 | German president 1919–1925 | | 2026-11
Rosa Luxemburg | | f | Sozialistin, 1919 ermordet | socialist murdered in 1919 | | 2026-11
Karl Liebknecht | | m | Sozialist, 1919 ermordet | socialist murdered in 1919 | | 2026-11
Otto von Bismarck | | m | Reichskanzler 1871–1890 | German chancellor 1871–1890 | | 2026-11
Martin Luther | | m | Reformator († 1546) | reformer | | 2026-11
Napoleon Bonaparte | | m | französischer Kaiser († 1821) | French emperor | Napoleon | 2026-11
Benito Mussolini | | m | italienischer Diktator († 1945) | Italian dictator | | 2026-11
Francisco Franco | | m | spanischer Diktator († 1975) | Spanish dictator | | 2026-11
Josip Broz Tito | | m | jugoslawischer Staatschef († 1980) | Yugoslav leader | Tito | 2026-11
Jean Monnet | | m | europäischer Gründervater († 1979) | founding father of Europe | | 2026-11
Robert Schuman | | m | europäischer Gründervater († 1963) | founding father of Europe | | 2026-11
Jacques Delors | | m | EG-Kommissionspräsident 1985–1995 († 2023) | European Commission president 1985–1995, died 2023 | | 2026-11
Simon Wiesenthal | | m | österreichischer Holocaust-Überlebender († 2005) | Austrian Holocaust survivor | | 2026-11
Margot Friedländer | Margot Friedlander | f | Holocaust-Überlebende († 2025) | Holocaust survivor, died 2025 | Margot Friedlaender | 2026-11
Elie Wiesel | | m | Holocaust-Überlebender, Friedensnobelpreisträger († 2016) | Holocaust survivor, Nobel peace laureate | | 2026-11
Andreas Baader | | m | RAF-Terrorist († 1977) | Red Army Faction terrorist | | 2026-11
Ulrike Meinhof | | f | RAF-Terroristin († 1976) | Red Army Faction terrorist | | 2026-11
Gudrun Ensslin | | f | RAF-Terroristin († 1977) | Red Army Faction terrorist | | 2026-11
Daniela Klette | | f | mutmaßliche frühere RAF-Terroristin | alleged former Red Army Faction terrorist | | 2026-11
Hanns Martin Schleyer | | m | Arbeitgeberpräsident, 1977 ermordet | employers' president murdered in 1977 | Hanns-Martin Schleyer | 2026-11
Alfred Herrhausen | | m | Deutsche-Bank-Chef, 1989 ermordet | Deutsche Bank chief murdered in 1989 | | 2026-11
Rudi Dutschke | | m | Studentenführer († 1979) | student leader | | 2026-11
Benno Ohnesorg | | m | Student, 1967 erschossen | student shot dead in 1967 | | 2026-11
Petra Kelly | | f | Grünen-Politikerin († 1992) | Greens politician | | 2026-11
Beate Zschäpe | Beate Zschape | f | NSU-Terroristin | NSU terrorist | Beate Zschaepe | 2026-11
Uwe Mundlos | | m | NSU-Terrorist († 2011) | NSU terrorist | | 2026-11
Uwe Böhnhardt | Uwe Bohnhardt | m | NSU-Terrorist († 2011) | NSU terrorist | Uwe Boehnhardt | 2026-11
Walter Lübcke | Walter Lubcke | m | Kasseler Regierungspräsident, 2019 ermordet | German politician murdered in 2019 | Walter Luebcke | 2026-11
Anis Amri | | m | Attentäter vom Berliner Breitscheidplatz | Berlin Christmas market attacker | | 2026-11
Oury Jalloh | | m | Asylbewerber, 2005 in Dessauer Polizeizelle verbrannt | asylum seeker who died in police custody in Dessau | | 2026-11
Murat Kurnaz | | m | früherer Guantánamo-Häftling | former Guantanamo detainee | | 2026-11
Josef Fritzl | | m | österreichischer Straftäter | Austrian criminal | | 2026-11
Madeleine McCann | | f | 2007 in Portugal verschwundenes Kind | British child missing from 2007 | Maddie McCann | 2026-11
Gisèle Pelicot | Gisele Pelicot | f | französisches Vergewaltigungsopfer | French rape survivor | Gisele Pelicot | 2026-11
Dominique Pelicot | | m | französischer Straftäter | French criminal | | 2026-11
Alfred Dreyfus | | m | französischer Offizier († 1935) | French officer | | 2026-11
Jeanne d’Arc | Joan of Arc | f | französische Nationalheldin | French heroine | Jeanne d'Arc | 2026-11
Mutter Teresa | Mother Teresa | f | katholische Ordensfrau, Friedensnobelpreisträgerin | Catholic nun, Nobel peace laureate | | 2026-11
Neil Armstrong | | m | US-Astronaut, erster Mensch auf dem Mond | US astronaut, first man on the moon | | 2026-11
Juri Gagarin | Yuri Gagarin | m | sowjetischer Kosmonaut, erster Mensch im All | Soviet cosmonaut, first man in space | | 2026-11
Buzz Aldrin | | m | US-Astronaut | US astronaut | | 2026-11
Samantha Cristoforetti | | f | italienische Astronautin | Italian astronaut | | 2026-11
Josef Aschbacher | | m | Esa-Generaldirektor | ESA director general | | 2026-11
Bill Nelson | | m | Nasa-Chef 2021–2025 | NASA administrator 2021–2025 | | 2026-11
`;
