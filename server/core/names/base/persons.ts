/** Public persons, one a line: name in German news | in English news if it differs | m or f | role in German | role in English | aliases | checked.
 *
 * Aliases are other right spellings (`Zelenskyy`); one of a single word stands for the surname (`Xi`).
 * `# two people: A / B` says that two similar names are no slip.
 */
export const persons = `
# Germany: heads of state and government, ministers and party leaders since 2015
Angela Merkel | | f | Bundeskanzlerin 2005–2021 | German chancellor 2005–2021 | | 2026-11
Olaf Scholz | | m | Bundeskanzler 2021–2025 | German chancellor 2021–2025 | | 2026-11
Friedrich Merz | | m | Bundeskanzler seit 2025, CDU-Vorsitzender | German chancellor since 2025 | | 2026-11
Frank-Walter Steinmeier | | m | Bundespräsident seit 2017 | German president since 2017 | | 2026-11
Joachim Gauck | | m | Bundespräsident 2012–2017 | German president 2012–2017 | | 2026-11
Annalena Baerbock | | f | Bundesaußenministerin 2021–2025, Grüne | German foreign minister 2021–2025 | | 2026-11
Heiko Maas | | m | Bundesaußenminister 2018–2021, SPD | German foreign minister 2018–2021 | | 2026-11
Sigmar Gabriel | | m | Bundesaußenminister 2017–2018, früherer SPD-Chef | German foreign minister 2017–2018 | | 2026-11
Johann Wadephul | | m | Bundesaußenminister seit 2025, CDU | German foreign minister since 2025 | | 2026-11
Robert Habeck | | m | Bundeswirtschaftsminister 2021–2025, Grüne | German economy minister 2021–2025 | | 2026-11
Christian Lindner | | m | Bundesfinanzminister 2021–2024, früherer FDP-Chef | German finance minister 2021–2024 | | 2026-11
Boris Pistorius | | m | Bundesverteidigungsminister seit 2023, SPD | German defence minister since 2023 | | 2026-11
Christine Lambrecht | | f | Bundesverteidigungsministerin 2021–2023, SPD | German defence minister 2021–2023 | | 2026-11
Annegret Kramp-Karrenbauer | | f | Bundesverteidigungsministerin 2019–2021, frühere CDU-Chefin | German defence minister 2019–2021 | | 2026-11
Nancy Faeser | | f | Bundesinnenministerin 2021–2025, SPD | German interior minister 2021–2025 | | 2026-11
Horst Seehofer | | m | Bundesinnenminister 2018–2021, früherer CSU-Chef | German interior minister 2018–2021 | | 2026-11
Karl Lauterbach | | m | Bundesgesundheitsminister 2021–2025, SPD | German health minister 2021–2025 | | 2026-11
Jens Spahn | | m | Unionsfraktionschef, Bundesgesundheitsminister 2018–2021 | CDU/CSU parliamentary leader, German health minister 2018–2021 | | 2026-11
Lars Klingbeil | | m | Bundesfinanzminister seit 2025, SPD-Chef | German finance minister since 2025, SPD leader | | 2026-11
Saskia Esken | | f | SPD-Vorsitzende 2019–2025 | SPD co-leader 2019–2025 | | 2026-11
Rolf Mützenich | | m | SPD-Fraktionschef 2019–2025 | SPD parliamentary leader 2019–2025 | | 2026-11
Hubertus Heil | | m | Bundesarbeitsminister 2018–2025, SPD | German labour minister 2018–2025 | | 2026-11
Bärbel Bas | | f | Bundesarbeitsministerin seit 2025, Bundestagspräsidentin 2021–2025, SPD | German labour minister since 2025 | | 2026-11
Julia Klöckner | | f | Bundestagspräsidentin seit 2025, CDU | Bundestag president since 2025 | | 2026-11
Alexander Dobrindt | | m | Bundesinnenminister seit 2025, CSU | German interior minister since 2025 | | 2026-11
Katherina Reiche | | f | Bundeswirtschaftsministerin seit 2025, CDU | German economy minister since 2025 | | 2026-11
Stefanie Hubig | | f | Bundesjustizministerin seit 2025, SPD | German justice minister since 2025 | | 2026-11
Nina Warken | | f | Bundesgesundheitsministerin seit 2025, CDU | German health minister since 2025 | | 2026-11
Karin Prien | | f | Bundesbildungs- und Familienministerin seit 2025, CDU | German education and family minister since 2025 | | 2026-11
Dorothee Bär | | f | Bundesforschungsministerin seit 2025, CSU | German research minister since 2025 | | 2026-11
Patrick Schnieder | | m | Bundesverkehrsminister seit 2025, CDU | German transport minister since 2025 | | 2026-11
Carsten Schneider | | m | Bundesumweltminister seit 2025, SPD | German environment minister since 2025 | | 2026-11
Alois Rainer | | m | Bundeslandwirtschaftsminister seit 2025, CSU | German agriculture minister since 2025 | | 2026-11
Karsten Wildberger | | m | Bundesdigitalminister seit 2025 | German digital minister since 2025 | | 2026-11
Reem Alabali-Radovan | Reem Alabali Radovan | f | Bundesentwicklungsministerin seit 2025, SPD | German development minister since 2025 | | 2026-11
Verena Hubertz | | f | Bundesbauministerin seit 2025, SPD | German housing minister since 2025 | | 2026-11
Thorsten Frei | | m | Kanzleramtschef seit 2025, CDU | head of the German chancellery since 2025 | | 2026-11
Carsten Linnemann | | m | CDU-Generalsekretär | CDU secretary general | | 2026-11
Markus Söder | | m | bayerischer Ministerpräsident seit 2018, CSU-Chef | Bavarian premier since 2018, CSU leader | | 2026-11
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
Ursula von der Leyen | | f | EU-Kommissionspräsidentin seit 2019 | European Commission president since 2019 | | 2026-11
Armin Laschet | | m | früherer CDU-Chef und Ministerpräsident von Nordrhein-Westfalen | former CDU leader | | 2026-11
# Austria and Switzerland
Alexander Van der Bellen | | m | österreichischer Bundespräsident seit 2017 | Austrian president since 2017 | | 2026-11
Sebastian Kurz | | m | österreichischer Bundeskanzler 2017–2019 und 2020–2021, ÖVP | former Austrian chancellor | | 2026-11
Karl Nehammer | | m | österreichischer Bundeskanzler 2021–2025, ÖVP | Austrian chancellor 2021–2025 | | 2026-11
Christian Stocker | | m | österreichischer Bundeskanzler seit 2025, ÖVP | Austrian chancellor since 2025 | | 2026-11
Alexander Schallenberg | | m | früherer österreichischer Außenminister, ÖVP | former Austrian foreign minister | | 2026-11
Herbert Kickl | | m | FPÖ-Chef | Austrian Freedom Party leader | | 2026-11
Heinz-Christian Strache | | m | früherer FPÖ-Chef | former Austrian Freedom Party leader | | 2026-11
Andreas Babler | | m | österreichischer Vizekanzler seit 2025, SPÖ-Chef | Austrian vice-chancellor since 2025 | | 2026-11
Beate Meinl-Reisinger | | f | österreichische Außenministerin seit 2025, Neos-Chefin | Austrian foreign minister since 2025 | | 2026-11
Werner Kogler | | m | österreichischer Vizekanzler 2020–2025, Grüne | Austrian vice-chancellor 2020–2025 | | 2026-11
Ignazio Cassis | | m | Schweizer Bundesrat, Außenminister | Swiss foreign minister | | 2026-11
Viola Amherd | | f | Schweizer Bundesrätin 2019–2025 | Swiss federal councillor 2019–2025 | | 2026-11
Karin Keller-Sutter | | f | Schweizer Bundesrätin | Swiss federal councillor | | 2026-11
Alain Berset | | m | Generalsekretär des Europarats seit 2024, Schweizer Bundesrat 2012–2023 | Council of Europe secretary general since 2024 | | 2026-11
# United States
Joe Biden | | m | US-Präsident 2021–2025 | US president 2021–2025 | Joseph Biden | 2026-11
Donald Trump | | m | US-Präsident 2017–2021 und seit 2025 | US president 2017–2021 and since 2025 | | 2026-11
Barack Obama | | m | US-Präsident 2009–2017 | US president 2009–2017 | | 2026-11
Kamala Harris | | f | US-Vizepräsidentin 2021–2025 | US vice president 2021–2025 | | 2026-11
JD Vance | | m | US-Vizepräsident seit 2025 | US vice president since 2025 | J. D. Vance; J.D. Vance | 2026-11
Mike Pence | | m | US-Vizepräsident 2017–2021 | US vice president 2017–2021 | | 2026-11
Antony Blinken | | m | US-Außenminister 2021–2025 | US secretary of state 2021–2025 | | 2026-11
Mike Pompeo | | m | US-Außenminister 2018–2021 | US secretary of state 2018–2021 | | 2026-11
Rex Tillerson | | m | US-Außenminister 2017–2018 | US secretary of state 2017–2018 | | 2026-11
John Kerry | | m | US-Außenminister 2013–2017 | US secretary of state 2013–2017 | | 2026-11
Hillary Clinton | | f | US-Außenministerin 2009–2013 | US secretary of state 2009–2013 | | 2026-11
Marco Rubio | | m | US-Außenminister seit 2025 | US secretary of state since 2025 | | 2026-11
Lloyd Austin | | m | US-Verteidigungsminister 2021–2025 | US defense secretary 2021–2025 | | 2026-11
Pete Hegseth | | m | US-Verteidigungsminister seit 2025 | US defense secretary since 2025 | | 2026-11
Janet Yellen | | f | US-Finanzministerin 2021–2025 | US treasury secretary 2021–2025 | | 2026-11
Scott Bessent | | m | US-Finanzminister seit 2025 | US treasury secretary since 2025 | | 2026-11
Jake Sullivan | | m | Nationaler Sicherheitsberater der USA 2021–2025 | US national security adviser 2021–2025 | | 2026-11
Jen Psaki | | f | Sprecherin des Weißen Hauses 2021–2022 | White House press secretary 2021–2022 | | 2026-11
Karine Jean-Pierre | | f | Sprecherin des Weißen Hauses 2022–2025 | White House press secretary 2022–2025 | | 2026-11
Karoline Leavitt | | f | Sprecherin des Weißen Hauses seit 2025 | White House press secretary since 2025 | | 2026-11
Ned Price | | m | früherer Sprecher des US-Außenministeriums | former US State Department spokesman | | 2026-11
Wendy Sherman | | f | US-Vizeaußenministerin 2021–2023 | US deputy secretary of state 2021–2023 | | 2026-11
Victoria Nuland | | f | frühere US-Spitzendiplomatin | former senior US diplomat | | 2026-11
Mark Milley | | m | früherer US-Generalstabschef | former chairman of the US Joint Chiefs of Staff | | 2026-11
Nancy Pelosi | | f | frühere Vorsitzende des US-Repräsentantenhauses | former US House speaker | | 2026-11
Mitch McConnell | | m | republikanischer US-Senator | Republican US senator | | 2026-11
Chuck Schumer | | m | demokratischer US-Senator | Democratic US senator | | 2026-11
Kevin McCarthy | | m | Vorsitzender des US-Repräsentantenhauses 2023 | US House speaker in 2023 | | 2026-11
Mike Johnson | | m | Vorsitzender des US-Repräsentantenhauses seit 2023 | US House speaker since 2023 | | 2026-11
Bernie Sanders | | m | US-Senator | US senator | | 2026-11
# International bodies
António Guterres | | m | UN-Generalsekretär seit 2017 | UN secretary-general since 2017 | Antonio Guterres | 2026-11
Ban Ki Moon | Ban Ki-moon | m | UN-Generalsekretär 2007–2016 | UN secretary-general 2007–2016 | Ban | 2026-11
Jens Stoltenberg | | m | Nato-Generalsekretär 2014–2024 | NATO secretary general 2014–2024 | | 2026-11
Mark Rutte | | m | Nato-Generalsekretär seit 2024, niederländischer Ministerpräsident 2010–2024 | NATO secretary general since 2024 | | 2026-11
Charles Michel | | m | EU-Ratspräsident 2019–2024 | European Council president 2019–2024 | | 2026-11
António Costa | | m | EU-Ratspräsident seit 2024, portugiesischer Ministerpräsident 2015–2024 | European Council president since 2024 | Antonio Costa | 2026-11
Josep Borrell | | m | EU-Außenbeauftragter 2019–2024 | EU foreign policy chief 2019–2024 | | 2026-11
Kaja Kallas | | f | EU-Außenbeauftragte seit 2024, estnische Regierungschefin 2021–2024 | EU foreign policy chief since 2024 | | 2026-11
Federica Mogherini | | f | EU-Außenbeauftragte 2014–2019 | EU foreign policy chief 2014–2019 | | 2026-11
Jean-Claude Juncker | | m | EU-Kommissionspräsident 2014–2019 | European Commission president 2014–2019 | | 2026-11
Donald Tusk | | m | polnischer Ministerpräsident seit 2023, EU-Ratspräsident 2014–2019 | Polish prime minister since 2023 | | 2026-11
Roberta Metsola | | f | EU-Parlamentspräsidentin seit 2022 | European Parliament president since 2022 | | 2026-11
Manfred Weber | | m | EVP-Chef, CSU | leader of the European People's Party | | 2026-11
Christine Lagarde | | f | EZB-Präsidentin seit 2019 | ECB president since 2019 | | 2026-11
Kristalina Georgiewa | Kristalina Georgieva | f | IWF-Chefin seit 2019 | IMF managing director since 2019 | | 2026-11
Tedros Adhanom Ghebreyesus | | m | WHO-Generaldirektor seit 2017 | WHO director-general since 2017 | Tedros | 2026-11
Rafael Grossi | | m | IAEA-Generaldirektor seit 2019 | IAEA director general since 2019 | | 2026-11
Karim Khan | | m | Chefankläger des Internationalen Strafgerichtshofs | chief prosecutor of the International Criminal Court | | 2026-11
# Russia, Ukraine, Belarus
Wladimir Putin | Vladimir Putin | m | russischer Präsident | Russian president | | 2026-11
Sergej Lawrow | Sergei Lavrov | m | russischer Außenminister seit 2004 | Russian foreign minister since 2004 | Sergey Lavrov; Sergei Lawrow | 2026-11
Dmitri Peskow | Dmitry Peskov | m | Kremlsprecher | Kremlin spokesman | Dmitrij Peskow; Dmitri Peskov | 2026-11
Maria Sacharowa | Maria Zakharova | f | Sprecherin des russischen Außenministeriums | Russian foreign ministry spokeswoman | | 2026-11
Sergej Schoigu | Sergei Shoigu | m | russischer Verteidigungsminister 2012–2024 | Russian defence minister 2012–2024 | Sergey Shoigu; Sergei Schoigu | 2026-11
Sergej Rjabkow | Sergei Ryabkov | m | russischer Vizeaußenminister | Russian deputy foreign minister | Sergey Ryabkov; Sergei Rjabkow | 2026-11
Dmitri Medwedew | Dmitry Medvedev | m | russischer Präsident 2008–2012 | Russian president 2008–2012 | Dmitrij Medwedew; Dmitri Medvedev | 2026-11
Michail Mischustin | Mikhail Mishustin | m | russischer Ministerpräsident seit 2020 | Russian prime minister since 2020 | | 2026-11
Alexej Nawalny | Alexei Navalny | m | russischer Oppositionspolitiker († 2024) | Russian opposition leader, died 2024 | Alexey Navalny; Alexei Nawalny | 2026-11
Jewgeni Prigoschin | Yevgeny Prigozhin | m | Chef der Wagner-Gruppe († 2023) | Wagner group leader, died 2023 | Jewgenij Prigoschin; Yevgeni Prigozhin | 2026-11
Wolodymyr Selenskyj | Volodymyr Zelensky | m | ukrainischer Präsident seit 2019 | Ukrainian president since 2019 | Wolodymyr Selenski; Wolodymyr Selenskij; Volodymyr Zelenskyy; Volodymyr Zelenskiy; Zelenskyy; Zelenskiy; Selenski; Selenskij | 2026-11
Dmytro Kuleba | | m | ukrainischer Außenminister 2020–2024 | Ukrainian foreign minister 2020–2024 | | 2026-11
Petro Poroschenko | Petro Poroshenko | m | ukrainischer Präsident 2014–2019 | Ukrainian president 2014–2019 | | 2026-11
Vitali Klitschko | | m | Bürgermeister von Kiew | mayor of Kyiv | Vitaliy Klitschko | 2026-11
Andrij Jermak | Andriy Yermak | m | früherer Leiter des ukrainischen Präsidentenbüros | former Ukrainian presidential chief of staff | | 2026-11
Denys Schmyhal | Denys Shmyhal | m | ukrainischer Ministerpräsident 2020–2025 | Ukrainian prime minister 2020–2025 | | 2026-11
Olexij Resnikow | Oleksii Reznikov | m | ukrainischer Verteidigungsminister 2021–2023 | Ukrainian defence minister 2021–2023 | Oleksij Resnikow; Oleksiy Reznikov | 2026-11
Andrij Melnyk | Andriy Melnyk | m | ukrainischer Diplomat, Botschafter in Deutschland bis 2022 | Ukrainian diplomat | | 2026-11
Alexander Lukaschenko | Alexander Lukashenko | m | belarussischer Machthaber seit 1994 | Belarusian leader since 1994 | Alexandr Lukaschenko; Alyaksandr Lukashenka | 2026-11
Swetlana Tichanowskaja | Sviatlana Tsikhanouskaya | f | belarussische Oppositionsführerin | Belarusian opposition leader | Swjatlana Zichanouskaja; Svetlana Tikhanovskaya | 2026-11
# France, Britain, Italy and others
Emmanuel Macron | | m | französischer Präsident seit 2017 | French president since 2017 | | 2026-11
François Hollande | | m | französischer Präsident 2012–2017 | French president 2012–2017 | Francois Hollande | 2026-11
Marine Le Pen | | f | französische Rechtspopulistin | French far-right leader | | 2026-11
Jean-Yves Le Drian | | m | französischer Außenminister 2017–2022 | French foreign minister 2017–2022 | | 2026-11
Boris Johnson | | m | britischer Premierminister 2019–2022 | British prime minister 2019–2022 | | 2026-11
Theresa May | | f | britische Premierministerin 2016–2019 | British prime minister 2016–2019 | | 2026-11
David Cameron | | m | britischer Premierminister 2010–2016 | British prime minister 2010–2016 | | 2026-11
Rishi Sunak | | m | britischer Premierminister 2022–2024 | British prime minister 2022–2024 | | 2026-11
Liz Truss | | f | britische Premierministerin 2022 | British prime minister in 2022 | | 2026-11
Keir Starmer | | m | britischer Premierminister seit 2024 | British prime minister since 2024 | | 2026-11
Mario Draghi | | m | italienischer Ministerpräsident 2021–2022, EZB-Präsident 2011–2019 | Italian prime minister 2021–2022, former ECB president | | 2026-11
Giorgia Meloni | | f | italienische Ministerpräsidentin seit 2022 | Italian prime minister since 2022 | | 2026-11
Pedro Sánchez | | m | spanischer Ministerpräsident seit 2018 | Spanish prime minister since 2018 | Pedro Sanchez | 2026-11
Viktor Orbán | | m | ungarischer Ministerpräsident ab 2010 | Hungarian prime minister from 2010 | Viktor Orban | 2026-11
Andrzej Duda | | m | polnischer Präsident 2015–2025 | Polish president 2015–2025 | | 2026-11
Karol Nawrocki | | m | polnischer Präsident seit 2025 | Polish president since 2025 | | 2026-11
Mateusz Morawiecki | | m | polnischer Ministerpräsident 2017–2023 | Polish prime minister 2017–2023 | | 2026-11
Recep Tayyip Erdoğan | Recep Tayyip Erdogan | m | türkischer Präsident seit 2014 | Turkish president since 2014 | Tayyip Erdogan; Erdogan | 2026-11
Mevlüt Çavuşoğlu | Mevlut Cavusoglu | m | türkischer Außenminister bis 2023 | Turkish foreign minister until 2023 | Mevlüt Cavusoglu; Mevlüt Cavusoğlu | 2026-11
Benjamin Netanjahu | Benjamin Netanyahu | m | israelischer Ministerpräsident | Israeli prime minister | Benyamin Netanjahu | 2026-11
Ebrahim Raisi | | m | iranischer Präsident 2021–2024 | Iranian president 2021–2024 | Ebrahim Raissi | 2026-11
Hassan Ruhani | Hassan Rouhani | m | iranischer Präsident 2013–2021 | Iranian president 2013–2021 | Hassan Rohani | 2026-11
Ali Chamenei | Ali Khamenei | m | oberster Führer des Iran ab 1989 | supreme leader of Iran from 1989 | Ajatollah Ali Chamenei | 2026-11
Xi Jinping | | m | chinesischer Staatspräsident seit 2013 | Chinese president since 2013 | Xi | 2026-11
Wang Yi | | m | chinesischer Außenminister | Chinese foreign minister | | 2026-11
Narendra Modi | | m | indischer Premierminister seit 2014 | Indian prime minister since 2014 | | 2026-11
Jair Bolsonaro | | m | brasilianischer Präsident 2019–2022 | Brazilian president 2019–2022 | | 2026-11
Luiz Inácio Lula da Silva | | m | brasilianischer Präsident 2003–2010 und seit 2023 | Brazilian president 2003–2010 and since 2023 | Lula da Silva; Luiz Inacio Lula da Silva; Lula | 2026-11
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
Jean-Noël Barrot | | m | französischer Außenminister seit 2024 | French foreign minister since 2024 | Jean-Noel Barrot | 2026-11
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
Kemi Badenoch | | f | Chefin der britischen Konservativen seit 2024 | British Conservative leader since 2024 | | 2026-11
Rachel Reeves | | f | britische Finanzministerin seit 2024 | British chancellor of the exchequer since 2024 | | 2026-11
David Lammy | | m | britischer Labour-Politiker, Außenminister 2024–2025 | British Labour politician, foreign secretary 2024–2025 | | 2026-11
Yvette Cooper | | f | britische Labour-Politikerin, Außenministerin ab 2025 | British Labour politician, foreign secretary from 2025 | | 2026-11
Angela Rayner | | f | britische Labour-Politikerin | British Labour politician | | 2026-11
Wes Streeting | | m | britischer Labour-Politiker | British Labour politician | | 2026-11
John Healey | | m | britischer Verteidigungsminister ab 2024 | British defence secretary from 2024 | | 2026-11
Shabana Mahmood | | f | britische Labour-Politikerin, Innenministerin ab 2025 | British Labour politician, home secretary from 2025 | | 2026-11
Nigel Farage | | m | Chef von Reform UK | Reform UK leader | | 2026-11
Sadiq Khan | | m | Bürgermeister von London seit 2016 | mayor of London since 2016 | | 2026-11
Andy Burnham | | m | Labour-Politiker, Bürgermeister von Greater Manchester ab 2017 | Labour politician, mayor of Greater Manchester from 2017 | | 2026-11
Ed Davey | | m | Chef der britischen Liberaldemokraten | Liberal Democrat leader | | 2026-11
Nick Clegg | | m | früherer britischer Vizepremier, früherer Meta-Manager | former British deputy prime minister | | 2026-11
Jacob Rees-Mogg | | m | britischer Politiker (Konservative) | British Conservative politician | | 2026-11
John Bercow | | m | früherer Sprecher des britischen Unterhauses | former Commons speaker | | 2026-11
Nicola Sturgeon | | f | schottische Regierungschefin 2014–2023 | Scottish first minister 2014–2023 | | 2026-11
Humza Yousaf | | m | schottischer Regierungschef 2023–2024 | Scottish first minister 2023–2024 | | 2026-11
John Swinney | | m | schottischer Regierungschef ab 2024 | Scottish first minister from 2024 | | 2026-11
Alex Salmond | | m | schottischer Regierungschef 2007–2014 († 2024) | Scottish first minister 2007–2014, died 2024 | | 2026-11
Michelle O’Neill | Michelle O'Neill | f | nordirische Regierungschefin seit 2024, Sinn Féin | Northern Ireland first minister since 2024 | | 2026-11
Arlene Foster | | f | frühere nordirische Regierungschefin | former Northern Ireland first minister | | 2026-11
Mary Lou McDonald | | f | Chefin von Sinn Féin | Sinn Féin leader | | 2026-11
Gerry Adams | | m | früherer Chef von Sinn Féin | former Sinn Féin leader | | 2026-11
Leo Varadkar | | m | früherer irischer Ministerpräsident | former Irish prime minister | | 2026-11
Micheál Martin | | m | irischer Ministerpräsident seit 2025 | Irish prime minister since 2025 | Micheal Martin | 2026-11
Simon Harris | | m | irischer Ministerpräsident 2024–2025 | Irish prime minister 2024–2025 | | 2026-11
Simon Coveney | | m | früherer irischer Außenminister | former Irish foreign minister | | 2026-11
Enda Kenny | | m | irischer Ministerpräsident 2011–2017 | Irish prime minister 2011–2017 | | 2026-11
Michael D. Higgins | | m | irischer Präsident 2011–2025 | Irish president 2011–2025 | Michael Higgins | 2026-11
Catherine Connolly | | f | irische Präsidentin seit 2025 | Irish president since 2025 | | 2026-11
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
Antonio Tajani | | m | italienischer Außenminister seit 2022 | Italian foreign minister since 2022 | | 2026-11
Luigi Di Maio | | m | italienischer Außenminister 2019–2022 | Italian foreign minister 2019–2022 | | 2026-11
Sergio Mattarella | | m | italienischer Präsident seit 2015 | Italian president since 2015 | | 2026-11
Giorgio Napolitano | | m | italienischer Präsident 2006–2015 († 2023) | Italian president 2006–2015, died 2023 | | 2026-11
Guido Crosetto | | m | italienischer Verteidigungsminister seit 2022 | Italian defence minister since 2022 | | 2026-11
Matteo Piantedosi | | m | italienischer Innenminister seit 2022 | Italian interior minister since 2022 | | 2026-11
Giancarlo Giorgetti | | m | italienischer Wirtschaftsminister seit 2022 | Italian economy minister since 2022 | | 2026-11
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
José Manuel Albares | | m | spanischer Außenminister seit 2021 | Spanish foreign minister since 2021 | Jose Manuel Albares | 2026-11
Margarita Robles | | f | spanische Verteidigungsministerin seit 2018 | Spanish defence minister since 2018 | | 2026-11
Nadia Calviño | | f | EIB-Präsidentin seit 2024 | European Investment Bank president since 2024 | Nadia Calvino | 2026-11
Teresa Ribera | | f | EU-Kommissarin | European commissioner | | 2026-11
Carles Puigdemont | | m | katalanischer Separatistenführer, Regionalpräsident 2016–2017 | Catalan separatist leader | | 2026-11
Quim Torra | | m | katalanischer Regionalpräsident 2018–2020 | Catalan president 2018–2020 | | 2026-11
Artur Mas | | m | früherer katalanischer Regionalpräsident | former Catalan president | | 2026-11
Pere Aragonès | | m | katalanischer Regionalpräsident 2021–2024 | Catalan president 2021–2024 | Pere Aragones | 2026-11
Isabel Díaz Ayuso | | f | Regionalpräsidentin von Madrid | president of the Madrid region | Isabel Diaz Ayuso | 2026-11
Marcelo Rebelo de Sousa | | m | portugiesischer Präsident ab 2016 | Portuguese president from 2016 | | 2026-11
Luís Montenegro | | m | portugiesischer Ministerpräsident seit 2024 | Portuguese prime minister since 2024 | Luis Montenegro | 2026-11
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
Willem-Alexander | | m | niederländischer König seit 2013 | Dutch king since 2013 | | 2026-11
Máxima Zorreguieta | | f | niederländische Königin Máxima | Dutch queen Maxima | Königin Máxima; Queen Máxima | 2026-11
Alexander De Croo | | m | belgischer Ministerpräsident 2020–2025 | Belgian prime minister 2020–2025 | | 2026-11
Bart De Wever | | m | belgischer Ministerpräsident seit 2025 | Belgian prime minister since 2025 | | 2026-11
Sophie Wilmès | | f | belgische Ministerpräsidentin 2019–2020 | Belgian prime minister 2019–2020 | Sophie Wilmes | 2026-11
Elio Di Rupo | | m | belgischer Ministerpräsident 2011–2014 | Belgian prime minister 2011–2014 | | 2026-11
Guy Verhofstadt | | m | früherer belgischer Ministerpräsident | former Belgian prime minister | | 2026-11
Herman Van Rompuy | | m | EU-Ratspräsident 2009–2014 | European Council president 2009–2014 | | 2026-11
Didier Reynders | | m | früherer EU-Justizkommissar | former European commissioner | | 2026-11
Maxime Prévot | | m | belgischer Außenminister seit 2025 | Belgian foreign minister since 2025 | Maxime Prevot | 2026-11
Xavier Bettel | | m | luxemburgischer Ministerpräsident 2013–2023 | Luxembourg prime minister 2013–2023 | | 2026-11
Luc Frieden | | m | luxemburgischer Ministerpräsident seit 2023 | Luxembourg prime minister since 2023 | | 2026-11
Jean Asselborn | | m | luxemburgischer Außenminister 2004–2023 | Luxembourg foreign minister 2004–2023 | | 2026-11
# Nordic and Baltic countries
Mette Frederiksen | | f | dänische Ministerpräsidentin ab 2019 | Danish prime minister from 2019 | | 2026-11
Lars Løkke Rasmussen | Lars Lokke Rasmussen | m | dänischer Politiker, früherer Ministerpräsident | Danish politician, former prime minister | Lars Lökke Rasmussen | 2026-11
Helle Thorning-Schmidt | | f | dänische Ministerpräsidentin 2011–2015 | Danish prime minister 2011–2015 | | 2026-11
Anders Fogh Rasmussen | | m | Nato-Generalsekretär 2009–2014 | NATO secretary general 2009–2014 | | 2026-11
Margrethe Vestager | | f | EU-Wettbewerbskommissarin bis 2024 | European competition commissioner until 2024 | | 2026-11
Troels Lund Poulsen | | m | dänischer Politiker, Verteidigungsminister ab 2023 | Danish politician, defence minister from 2023 | | 2026-11
Ulf Kristersson | | m | schwedischer Ministerpräsident ab 2022 | Swedish prime minister from 2022 | | 2026-11
Magdalena Andersson | | f | schwedische Sozialdemokratin, Ministerpräsidentin 2021–2022 | Swedish Social Democrat, prime minister 2021–2022 | | 2026-11
Stefan Löfven | Stefan Lofven | m | schwedischer Ministerpräsident 2014–2021 | Swedish prime minister 2014–2021 | | 2026-11
Fredrik Reinfeldt | | m | schwedischer Ministerpräsident 2006–2014 | Swedish prime minister 2006–2014 | | 2026-11
Olof Palme | | m | schwedischer Ministerpräsident, 1986 ermordet | Swedish prime minister murdered in 1986 | | 2026-11
Jimmie Åkesson | Jimmie Akesson | m | Chef der Schwedendemokraten | Sweden Democrats leader | | 2026-11
Margot Wallström | Margot Wallstrom | f | schwedische Außenministerin 2014–2019 | Swedish foreign minister 2014–2019 | | 2026-11
Ann Linde | | f | schwedische Außenministerin 2019–2022 | Swedish foreign minister 2019–2022 | | 2026-11
Tobias Billström | Tobias Billstrom | m | schwedischer Außenminister 2022–2024 | Swedish foreign minister 2022–2024 | | 2026-11
Carl Bildt | | m | früherer schwedischer Ministerpräsident und Außenminister | former Swedish prime minister | | 2026-11
Jonas Gahr Støre | Jonas Gahr Store | m | norwegischer Ministerpräsident ab 2021 | Norwegian prime minister from 2021 | Jonas Gahr Störe | 2026-11
Erna Solberg | | f | norwegische Ministerpräsidentin 2013–2021 | Norwegian prime minister 2013–2021 | | 2026-11
Espen Barth Eide | | m | norwegischer Außenminister ab 2023 | Norwegian foreign minister from 2023 | | 2026-11
Gro Harlem Brundtland | | f | frühere norwegische Ministerpräsidentin und WHO-Chefin | former Norwegian prime minister and WHO chief | | 2026-11
Anders Behring Breivik | | m | norwegischer Rechtsterrorist | Norwegian far-right mass killer | Anders Breivik | 2026-11
Sauli Niinistö | Sauli Niinisto | m | finnischer Präsident 2012–2024 | Finnish president 2012–2024 | | 2026-11
Alexander Stubb | | m | finnischer Präsident seit 2024 | Finnish president since 2024 | | 2026-11
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
Alar Karis | | m | estnischer Präsident seit 2021 | Estonian president since 2021 | | 2026-11
Margus Tsahkna | | m | estnischer Außenminister ab 2023 | Estonian foreign minister from 2023 | | 2026-11
Toomas Hendrik Ilves | | m | estnischer Präsident 2006–2016 | Estonian president 2006–2016 | | 2026-11
Krišjānis Kariņš | Krisjanis Karins | m | lettischer Ministerpräsident 2019–2023 | Latvian prime minister 2019–2023 | | 2026-11
Evika Siliņa | Evika Silina | f | lettische Ministerpräsidentin ab 2023 | Latvian prime minister from 2023 | | 2026-11
Edgars Rinkēvičs | Edgars Rinkevics | m | lettischer Präsident seit 2023 | Latvian president since 2023 | | 2026-11
Baiba Braže | Baiba Braze | f | lettische Außenministerin ab 2024 | Latvian foreign minister from 2024 | | 2026-11
Valdis Dombrovskis | | m | EU-Kommissar | European commissioner | | 2026-11
Gitanas Nausėda | Gitanas Nauseda | m | litauischer Präsident seit 2019 | Lithuanian president since 2019 | | 2026-11
Dalia Grybauskaitė | Dalia Grybauskaite | f | litauische Präsidentin 2009–2019 | Lithuanian president 2009–2019 | | 2026-11
Ingrida Šimonytė | Ingrida Simonyte | f | litauische Ministerpräsidentin 2020–2024 | Lithuanian prime minister 2020–2024 | | 2026-11
Gabrielius Landsbergis | | m | litauischer Außenminister 2020–2024 | Lithuanian foreign minister 2020–2024 | | 2026-11
Andrius Kubilius | | m | EU-Verteidigungskommissar, früherer litauischer Ministerpräsident | European defence commissioner | | 2026-11
# Poland, Czech Republic, Slovakia, Hungary
Jarosław Kaczyński | Jaroslaw Kaczynski | m | PiS-Chef | leader of Poland's Law and Justice | | 2026-11
Lech Kaczyński | Lech Kaczynski | m | polnischer Präsident 2005–2010 | Polish president 2005–2010 | | 2026-11
Lech Wałęsa | Lech Walesa | m | polnischer Präsident 1990–1995, Gründer der Solidarność | Polish president 1990–1995, Solidarity founder | | 2026-11
Aleksander Kwaśniewski | Aleksander Kwasniewski | m | polnischer Präsident 1995–2005 | Polish president 1995–2005 | | 2026-11
Bronisław Komorowski | Bronislaw Komorowski | m | polnischer Präsident 2010–2015 | Polish president 2010–2015 | | 2026-11
Beata Szydło | Beata Szydlo | f | polnische Ministerpräsidentin 2015–2017 | Polish prime minister 2015–2017 | | 2026-11
Ewa Kopacz | | f | polnische Ministerpräsidentin 2014–2015 | Polish prime minister 2014–2015 | | 2026-11
Radosław Sikorski | Radoslaw Sikorski | m | polnischer Außenminister | Polish foreign minister | Radek Sikorski | 2026-11
Rafał Trzaskowski | Rafal Trzaskowski | m | Bürgermeister von Warschau | mayor of Warsaw | | 2026-11
Zbigniew Rau | | m | polnischer Außenminister 2020–2023 | Polish foreign minister 2020–2023 | | 2026-11
Zbigniew Ziobro | | m | polnischer Justizminister 2015–2023 | Polish justice minister 2015–2023 | | 2026-11
Mariusz Błaszczak | Mariusz Blaszczak | m | polnischer Verteidigungsminister 2018–2023 | Polish defence minister 2018–2023 | | 2026-11
Władysław Kosiniak-Kamysz | Wladyslaw Kosiniak-Kamysz | m | polnischer Verteidigungsminister seit 2023 | Polish defence minister since 2023 | | 2026-11
Szymon Hołownia | Szymon Holownia | m | polnischer Politiker | Polish politician | | 2026-11
Sławomir Mentzen | Slawomir Mentzen | m | polnischer Rechtsaußenpolitiker | Polish far-right politician | | 2026-11
Witold Waszczykowski | | m | polnischer Außenminister 2015–2018 | Polish foreign minister 2015–2018 | | 2026-11
Jacek Czaputowicz | | m | polnischer Außenminister 2018–2020 | Polish foreign minister 2018–2020 | | 2026-11
Andrej Babiš | Andrej Babis | m | tschechischer Politiker (ANO), Ministerpräsident 2017–2021 | Czech politician, prime minister 2017–2021 | | 2026-11
Petr Fiala | | m | tschechischer Ministerpräsident 2021–2025 | Czech prime minister 2021–2025 | | 2026-11
Petr Pavel | | m | tschechischer Präsident seit 2023 | Czech president since 2023 | | 2026-11
Miloš Zeman | Milos Zeman | m | tschechischer Präsident 2013–2023 | Czech president 2013–2023 | | 2026-11
Václav Havel | Vaclav Havel | m | tschechischer Präsident und Schriftsteller († 2011) | Czech president and writer, died 2011 | | 2026-11
Václav Klaus | Vaclav Klaus | m | tschechischer Präsident 2003–2013 | Czech president 2003–2013 | | 2026-11
Karel Schwarzenberg | | m | früherer tschechischer Außenminister († 2023) | former Czech foreign minister, died 2023 | | 2026-11
Jan Lipavský | Jan Lipavsky | m | tschechischer Außenminister 2021–2025 | Czech foreign minister 2021–2025 | | 2026-11
Věra Jourová | Vera Jourova | f | frühere EU-Kommissarin | former European commissioner | | 2026-11
Robert Fico | | m | slowakischer Ministerpräsident ab 2023 | Slovak prime minister from 2023 | | 2026-11
Zuzana Čaputová | Zuzana Caputova | f | slowakische Präsidentin 2019–2024 | Slovak president 2019–2024 | | 2026-11
Peter Pellegrini | | m | slowakischer Präsident seit 2024 | Slovak president since 2024 | | 2026-11
Eduard Heger | | m | slowakischer Ministerpräsident 2021–2023 | Slovak prime minister 2021–2023 | | 2026-11
Igor Matovič | Igor Matovic | m | slowakischer Ministerpräsident 2020–2021 | Slovak prime minister 2020–2021 | | 2026-11
Andrej Kiska | | m | slowakischer Präsident 2014–2019 | Slovak president 2014–2019 | | 2026-11
Maroš Šefčovič | Maros Sefcovic | m | EU-Handelskommissar | European trade commissioner | | 2026-11
Péter Szijjártó | Peter Szijjarto | m | ungarischer Außenminister ab 2014 | Hungarian foreign minister from 2014 | | 2026-11
Péter Magyar | Peter Magyar | m | ungarischer Politiker (Tisza) | Hungarian politician (Tisza) | | 2026-11
Katalin Novák | Katalin Novak | f | ungarische Präsidentin 2022–2024 | Hungarian president 2022–2024 | | 2026-11
János Áder | Janos Ader | m | ungarischer Präsident 2012–2022 | Hungarian president 2012–2022 | | 2026-11
Tamás Sulyok | Tamas Sulyok | m | ungarischer Präsident ab 2024 | Hungarian president from 2024 | | 2026-11
Ferenc Gyurcsány | Ferenc Gyurcsany | m | ungarischer Ministerpräsident 2004–2009 | Hungarian prime minister 2004–2009 | | 2026-11
George Soros | | m | US-Milliardär und Philanthrop | US billionaire and philanthropist | | 2026-11
# South-eastern Europe
Aleksandar Vučić | Aleksandar Vucic | m | serbischer Präsident seit 2017 | Serbian president since 2017 | | 2026-11
Ana Brnabić | Ana Brnabic | f | serbische Ministerpräsidentin 2017–2024 | Serbian prime minister 2017–2024 | | 2026-11
Ivica Dačić | Ivica Dacic | m | serbischer Politiker | Serbian politician | | 2026-11
Boris Tadić | Boris Tadic | m | serbischer Präsident 2004–2012 | Serbian president 2004–2012 | | 2026-11
Slobodan Milošević | Slobodan Milosevic | m | früherer jugoslawischer Präsident († 2006) | former Yugoslav president, died 2006 | | 2026-11
Zoran Đinđić | Zoran Djindjic | m | serbischer Ministerpräsident, 2003 ermordet | Serbian prime minister murdered in 2003 | Zoran Djindjić | 2026-11
Ratko Mladić | Ratko Mladic | m | bosnisch-serbischer Kriegsverbrecher | Bosnian Serb war criminal | | 2026-11
Radovan Karadžić | Radovan Karadzic | m | bosnisch-serbischer Kriegsverbrecher | Bosnian Serb war criminal | | 2026-11
Milorad Dodik | | m | bosnisch-serbischer Politiker | Bosnian Serb politician | | 2026-11
Christian Schmidt | | m | Hoher Repräsentant in Bosnien ab 2021, CSU | high representative in Bosnia from 2021 | | 2026-11
Andrej Plenković | Andrej Plenkovic | m | kroatischer Ministerpräsident seit 2016 | Croatian prime minister since 2016 | | 2026-11
Zoran Milanović | Zoran Milanovic | m | kroatischer Präsident seit 2020 | Croatian president since 2020 | | 2026-11
Kolinda Grabar-Kitarović | Kolinda Grabar-Kitarovic | f | kroatische Präsidentin 2015–2020 | Croatian president 2015–2020 | | 2026-11
Ivo Josipović | Ivo Josipovic | m | kroatischer Präsident 2010–2015 | Croatian president 2010–2015 | | 2026-11
Janez Janša | Janez Jansa | m | slowenischer Politiker, mehrfach Ministerpräsident | Slovenian politician, former prime minister | | 2026-11
Robert Golob | | m | slowenischer Ministerpräsident ab 2022 | Slovenian prime minister from 2022 | | 2026-11
Borut Pahor | | m | slowenischer Präsident 2012–2022 | Slovenian president 2012–2022 | | 2026-11
Nataša Pirc Musar | Natasa Pirc Musar | f | slowenische Präsidentin seit 2022 | Slovenian president since 2022 | | 2026-11
Edi Rama | | m | albanischer Ministerpräsident seit 2013 | Albanian prime minister since 2013 | | 2026-11
Sali Berisha | | m | früherer albanischer Präsident und Ministerpräsident | former Albanian president and prime minister | | 2026-11
Albin Kurti | | m | kosovarischer Politiker, Ministerpräsident ab 2021 | Kosovan politician, prime minister from 2021 | | 2026-11
Hashim Thaçi | Hashim Thaci | m | kosovarischer Präsident 2016–2020 | Kosovan president 2016–2020 | | 2026-11
Ramush Haradinaj | | m | früherer kosovarischer Ministerpräsident | former Kosovan prime minister | | 2026-11
Vjosa Osmani | | f | kosovarische Präsidentin ab 2021 | Kosovan president from 2021 | | 2026-11
Zoran Zaev | | m | nordmazedonischer Ministerpräsident 2017–2022 | North Macedonian prime minister 2017–2022 | | 2026-11
Nikola Gruevski | | m | früherer mazedonischer Ministerpräsident | former Macedonian prime minister | | 2026-11
Milo Đukanović | Milo Djukanovic | m | montenegrinischer Präsident 2018–2023 | Montenegrin president 2018–2023 | Milo Djukanović | 2026-11
Jakov Milatović | Jakov Milatovic | m | montenegrinischer Präsident seit 2023 | Montenegrin president since 2023 | | 2026-11
Bojko Borissow | Boyko Borissov | m | früherer bulgarischer Ministerpräsident | former Bulgarian prime minister | Boiko Borissow; Boyko Borisov | 2026-11
Rumen Radew | Rumen Radev | m | bulgarischer Politiker, Präsident ab 2017 | Bulgarian politician, president from 2017 | | 2026-11
Kiril Petkow | Kiril Petkov | m | bulgarischer Ministerpräsident 2021–2022 | Bulgarian prime minister 2021–2022 | | 2026-11
Klaus Iohannis | | m | rumänischer Präsident 2014–2025 | Romanian president 2014–2025 | Klaus Johannis | 2026-11
Nicușor Dan | Nicusor Dan | m | rumänischer Präsident seit 2025 | Romanian president since 2025 | | 2026-11
Călin Georgescu | Calin Georgescu | m | rumänischer Rechtsaußenpolitiker | Romanian far-right politician | | 2026-11
George Simion | | m | rumänischer Rechtsaußenpolitiker | Romanian far-right politician | | 2026-11
Traian Băsescu | Traian Basescu | m | rumänischer Präsident 2004–2014 | Romanian president 2004–2014 | | 2026-11
Nicolae Ceaușescu | Nicolae Ceausescu | m | rumänischer Diktator, 1989 hingerichtet | Romanian dictator executed in 1989 | Nicolae Ceauşescu | 2026-11
Marcel Ciolacu | | m | rumänischer Ministerpräsident 2023–2025 | Romanian prime minister 2023–2025 | | 2026-11
Maia Sandu | | f | moldauische Präsidentin seit 2020 | Moldovan president since 2020 | | 2026-11
Igor Dodon | | m | moldauischer Präsident 2016–2020 | Moldovan president 2016–2020 | | 2026-11
Alexis Tsipras | | m | griechischer Ministerpräsident 2015–2019 | Greek prime minister 2015–2019 | | 2026-11
Kyriakos Mitsotakis | | m | griechischer Ministerpräsident seit 2019 | Greek prime minister since 2019 | | 2026-11
Antonis Samaras | | m | griechischer Ministerpräsident 2012–2015 | Greek prime minister 2012–2015 | | 2026-11
Giorgos Papandreou | George Papandreou | m | griechischer Ministerpräsident 2009–2011 | Greek prime minister 2009–2011 | | 2026-11
Yanis Varoufakis | | m | griechischer Finanzminister 2015 | Greek finance minister in 2015 | Gianis Varoufakis | 2026-11
Nikos Kotzias | | m | früherer griechischer Außenminister | former Greek foreign minister | | 2026-11
Nikos Dendias | | m | griechischer Verteidigungsminister | Greek defence minister | | 2026-11
Prokopis Pavlopoulos | | m | griechischer Präsident 2015–2020 | Greek president 2015–2020 | | 2026-11
Katerina Sakellaropoulou | | f | griechische Präsidentin 2020–2025 | Greek president 2020–2025 | | 2026-11
Nikos Christodoulides | | m | zyprischer Präsident seit 2023 | Cypriot president since 2023 | Nikos Christodoulidis | 2026-11
Nikos Anastasiades | Nicos Anastasiades | m | zyprischer Präsident 2013–2023 | Cypriot president 2013–2023 | Nikos Anastasiadis | 2026-11
Robert Abela | | m | maltesischer Premierminister ab 2020 | Maltese prime minister from 2020 | | 2026-11
Joseph Muscat | | m | maltesischer Premierminister 2013–2020 | Maltese prime minister 2013–2020 | | 2026-11
Daphne Caruana Galizia | | f | maltesische Journalistin, 2017 ermordet | Maltese journalist murdered in 2017 | | 2026-11
# Turkey
Kemal Kılıçdaroğlu | Kemal Kilicdaroglu | m | türkischer Oppositionsführer (CHP) bis 2023 | Turkish opposition leader until 2023 | | 2026-11
Ekrem İmamoğlu | Ekrem Imamoglu | m | Oberbürgermeister von Istanbul, CHP | mayor of Istanbul | Ekrem Imamoğlu | 2026-11
Mansur Yavaş | Mansur Yavas | m | Bürgermeister von Ankara, CHP | mayor of Ankara | | 2026-11
Özgür Özel | Ozgur Ozel | m | CHP-Chef | leader of Turkey's CHP | | 2026-11
Selahattin Demirtaş | Selahattin Demirtas | m | kurdischer Politiker | Kurdish politician | | 2026-11
Abdullah Öcalan | Abdullah Ocalan | m | PKK-Führer | PKK leader | | 2026-11
Fethullah Gülen | Fethullah Gulen | m | türkischer Prediger († 2024) | Turkish cleric, died 2024 | | 2026-11
Ahmet Davutoğlu | Ahmet Davutoglu | m | türkischer Ministerpräsident 2014–2016 | Turkish prime minister 2014–2016 | | 2026-11
Binali Yıldırım | Binali Yildirim | m | türkischer Ministerpräsident 2016–2018 | Turkish prime minister 2016–2018 | | 2026-11
Abdullah Gül | Abdullah Gul | m | türkischer Präsident 2007–2014 | Turkish president 2007–2014 | | 2026-11
Hakan Fidan | | m | türkischer Außenminister seit 2023 | Turkish foreign minister since 2023 | | 2026-11
İbrahim Kalın | Ibrahim Kalin | m | türkischer Geheimdienstchef | Turkish intelligence chief | | 2026-11
Hulusi Akar | | m | türkischer Verteidigungsminister 2018–2023 | Turkish defence minister 2018–2023 | | 2026-11
Yaşar Güler | Yasar Guler | m | türkischer Verteidigungsminister seit 2023 | Turkish defence minister since 2023 | Yasar Güler | 2026-11
Fahrettin Koca | | m | türkischer Gesundheitsminister 2018–2024 | Turkish health minister 2018–2024 | | 2026-11
Süleyman Soylu | Suleyman Soylu | m | türkischer Innenminister 2016–2023 | Turkish interior minister 2016–2023 | | 2026-11
Mehmet Şimşek | Mehmet Simsek | m | türkischer Finanzminister | Turkish finance minister | | 2026-11
Berat Albayrak | | m | früherer türkischer Finanzminister | former Turkish finance minister | | 2026-11
Meral Akşener | Meral Aksener | f | türkische Politikerin | Turkish politician | | 2026-11
Devlet Bahçeli | Devlet Bahceli | m | MHP-Chef | leader of Turkey's MHP | | 2026-11
Osman Kavala | | m | türkischer Kulturförderer, inhaftiert | jailed Turkish philanthropist | | 2026-11
Can Dündar | Can Dundar | m | türkischer Journalist | Turkish journalist | | 2026-11
Deniz Yücel | Deniz Yucel | m | deutsch-türkischer Journalist | German-Turkish journalist | | 2026-11
Kemal Atatürk | Kemal Ataturk | m | Gründer der Türkei | founder of Turkey | Mustafa Kemal Atatürk; Atatürk | 2026-11
# Israel and Palestine
Naftali Bennett | | m | israelischer Ministerpräsident 2021–2022 | Israeli prime minister 2021–2022 | | 2026-11
Jair Lapid | Yair Lapid | m | israelischer Oppositionsführer, Ministerpräsident 2022 | Israeli opposition leader, prime minister in 2022 | | 2026-11
Benny Gantz | | m | israelischer Politiker, Verteidigungsminister 2020–2022 | Israeli politician, defence minister 2020–2022 | | 2026-11
Joav Galant | Yoav Gallant | m | israelischer Verteidigungsminister 2022–2024 | Israeli defence minister 2022–2024 | Joaw Galant; Yoav Galant; Joav Gallant | 2026-11
Israel Katz | | m | israelischer Verteidigungsminister seit 2024 | Israeli defence minister since 2024 | Yisrael Katz | 2026-11
Gideon Saar | Gideon Sa'ar | m | israelischer Außenminister seit 2024 | Israeli foreign minister since 2024 | Gideon Sa’ar | 2026-11
Itamar Ben-Gvir | | m | israelischer Minister für Nationale Sicherheit ab 2022 | Israeli national security minister from 2022 | Itamar Ben Gvir | 2026-11
Bezalel Smotrich | | m | israelischer Finanzminister ab 2022 | Israeli finance minister from 2022 | | 2026-11
Avigdor Lieberman | | m | früherer israelischer Außenminister | former Israeli foreign minister | Avigdor Liberman | 2026-11
Eli Cohen | | m | israelischer Politiker, früherer Außenminister | Israeli politician, former foreign minister | | 2026-11
Ron Dermer | | m | enger Vertrauter Netanjahus | close aide to Netanyahu | | 2026-11
Itzchak Herzog | Isaac Herzog | m | israelischer Präsident seit 2021 | Israeli president since 2021 | Jitzchak Herzog; Izchak Herzog; Yitzhak Herzog | 2026-11
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
Ejal Samir | Eyal Zamir | m | israelischer Generalstabschef seit 2025 | Israeli chief of staff since 2025 | Eyal Samir | 2026-11
Daniel Hagari | | m | früherer israelischer Armeesprecher | former Israeli army spokesman | | 2026-11
Mahmud Abbas | Mahmoud Abbas | m | Palästinenserpräsident seit 2005 | Palestinian president since 2005 | | 2026-11
Jassir Arafat | Yasser Arafat | m | Palästinenserführer († 2004) | Palestinian leader, died 2004 | Yassir Arafat | 2026-11
Mohammed Schtajjeh | Mohammad Shtayyeh | m | palästinensischer Ministerpräsident 2019–2024 | Palestinian prime minister 2019–2024 | Mohammad Schtajjeh | 2026-11
Ismail Hanija | Ismail Haniyeh | m | Hamas-Chef, 2024 getötet | Hamas leader killed in 2024 | Ismail Hanijeh; Ismail Hanijja; Ismail Haniya | 2026-11
Jahja Sinwar | Yahya Sinwar | m | Hamas-Chef, 2024 getötet | Hamas leader killed in 2024 | Jihia al-Sinwar | 2026-11
Mohammed Deif | | m | Hamas-Militärchef, 2024 getötet | Hamas military chief killed in 2024 | Mohammed Dejf | 2026-11
Chalid Maschaal | Khaled Meshaal | m | Hamas-Anführer | Hamas leader | Khaled Mashal; Chaled Maschal | 2026-11
Philippe Lazzarini | | m | UNRWA-Chef ab 2020 | UNRWA chief from 2020 | | 2026-11
# Iran and Arab countries
Massud Peseschkian | Masoud Pezeshkian | m | iranischer Präsident seit 2024 | Iranian president since 2024 | Masud Peseschkian | 2026-11
Abbas Araghtschi | Abbas Araghchi | m | iranischer Außenminister seit 2024 | Iranian foreign minister since 2024 | Abbas Araqchi | 2026-11
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
Ahmed al-Scharaa | Ahmed al-Sharaa | m | syrischer Übergangspräsident seit 2025 | Syrian interim president since 2025 | Ahmad al-Scharaa; Abu Mohammed al-Dschulani | 2026-11
Hassan Nasrallah | | m | Hisbollah-Chef, 2024 getötet | Hezbollah leader killed in 2024 | | 2026-11
Naim Kassim | Naim Qassem | m | Hisbollah-Chef seit 2024 | Hezbollah leader since 2024 | Naim Kassem | 2026-11
Nadschib Mikati | Najib Mikati | m | libanesischer Ministerpräsident 2021–2025 | Lebanese prime minister 2021–2025 | Najib Miqati | 2026-11
Saad Hariri | | m | früherer libanesischer Ministerpräsident | former Lebanese prime minister | Saad al-Hariri | 2026-11
Rafik Hariri | | m | libanesischer Ministerpräsident, 2005 ermordet | Lebanese prime minister assassinated in 2005 | Rafik al-Hariri; Rafiq Hariri | 2026-11
Michel Aoun | | m | libanesischer Präsident 2016–2022 | Lebanese president 2016–2022 | | 2026-11
Joseph Aoun | | m | libanesischer Präsident seit 2025 | Lebanese president since 2025 | Josef Aoun | 2026-11
Nawaf Salam | | m | libanesischer Ministerpräsident seit 2025 | Lebanese prime minister since 2025 | | 2026-11
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
Abdel Fattah al-Sisi | Abdel Fattah el-Sisi | m | ägyptischer Präsident seit 2014 | Egyptian president since 2014 | Abdel Fattah al-Sissi; Abdelfattah al-Sisi; Sisi; al-Sissi | 2026-11
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
Kais Saied | | m | tunesischer Präsident seit 2019 | Tunisian president since 2019 | Kaïs Saïed | 2026-11
Zine el-Abidine Ben Ali | Zine al-Abidine Ben Ali | m | tunesischer Präsident 1987–2011 | Tunisian president 1987–2011 | Zine El Abidine Ben Ali | 2026-11
Abdelmadjid Tebboune | | m | algerischer Präsident seit 2019 | Algerian president since 2019 | | 2026-11
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
Subrahmanyam Jaishankar | | m | indischer Außenminister seit 2019 | Indian foreign minister since 2019 | S. Jaishankar | 2026-11
Amit Shah | | m | indischer Innenminister seit 2019 | Indian home minister since 2019 | | 2026-11
Rajnath Singh | | m | indischer Verteidigungsminister seit 2019 | Indian defence minister since 2019 | | 2026-11
Nirmala Sitharaman | | f | indische Finanzministerin seit 2019 | Indian finance minister since 2019 | | 2026-11
Droupadi Murmu | | f | indische Präsidentin seit 2022 | Indian president since 2022 | | 2026-11
Arvind Kejriwal | | m | früherer Regierungschef von Delhi | former Delhi chief minister | | 2026-11
Sheikh Hasina | | f | Premierministerin von Bangladesch 2009–2024 | prime minister of Bangladesh 2009–2024 | Scheich Hasina; Hasina | 2026-11
Khaleda Zia | | f | frühere Premierministerin von Bangladesch | former prime minister of Bangladesh | | 2026-11
Muhammad Yunus | | m | bangladeschischer Friedensnobelpreisträger | Bangladeshi Nobel peace laureate | Mohammed Yunus | 2026-11
Gotabaya Rajapaksa | | m | Präsident von Sri Lanka 2019–2022 | Sri Lankan president 2019–2022 | | 2026-11
Mahinda Rajapaksa | | m | Präsident von Sri Lanka 2005–2015 | Sri Lankan president 2005–2015 | | 2026-11
Ranil Wickremesinghe | | m | Präsident von Sri Lanka 2022–2024 | Sri Lankan president 2022–2024 | | 2026-11
Anura Kumara Dissanayake | | m | Präsident von Sri Lanka seit 2024 | Sri Lankan president since 2024 | | 2026-11
# China, Japan, Korea and Southeast Asia
Li Keqiang | | m | chinesischer Ministerpräsident 2013–2023 († 2023) | Chinese premier 2013–2023 | | 2026-11
Li Qiang | | m | chinesischer Ministerpräsident seit 2023 | Chinese premier since 2023 | | 2026-11
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
Lai Ching-te | | m | taiwanischer Präsident seit 2024 | Taiwanese president since 2024 | William Lai; Lai | 2026-11
Ma Ying-jeou | | m | taiwanischer Präsident 2008–2016 | Taiwanese president 2008–2016 | | 2026-11
Shinzo Abe | | m | japanischer Ministerpräsident, 2022 ermordet | Japanese prime minister assassinated in 2022 | Shinzō Abe | 2026-11
Yoshihide Suga | | m | japanischer Ministerpräsident 2020–2021 | Japanese prime minister 2020–2021 | | 2026-11
Fumio Kishida | | m | japanischer Ministerpräsident 2021–2024 | Japanese prime minister 2021–2024 | | 2026-11
Shigeru Ishiba | | m | japanischer Ministerpräsident 2024–2025 | Japanese prime minister 2024–2025 | | 2026-11
Sanae Takaichi | | f | japanische Ministerpräsidentin seit 2025 | Japanese prime minister since 2025 | | 2026-11
Junichiro Koizumi | | m | japanischer Ministerpräsident 2001–2006 | Japanese prime minister 2001–2006 | Junichirō Koizumi | 2026-11
Shinjiro Koizumi | | m | japanischer Politiker | Japanese politician | | 2026-11
Taro Aso | | m | japanischer Politiker, Ministerpräsident 2008–2009 | Japanese politician, prime minister 2008–2009 | Tarō Asō | 2026-11
Naoto Kan | | m | japanischer Ministerpräsident 2010–2011 | Japanese prime minister 2010–2011 | | 2026-11
Taro Kono | | m | japanischer Politiker | Japanese politician | | 2026-11
Toshimitsu Motegi | | m | japanischer Politiker, Außenminister 2019–2021 | Japanese politician, foreign minister 2019–2021 | | 2026-11
Yoshimasa Hayashi | | m | japanischer Politiker, Außenminister 2021–2023 | Japanese politician, foreign minister 2021–2023 | | 2026-11
Yuriko Koike | | f | Gouverneurin von Tokio ab 2016 | governor of Tokyo from 2016 | | 2026-11
Kazuo Ueda | | m | Präsident der Bank von Japan seit 2023 | Bank of Japan governor since 2023 | | 2026-11
Haruhiko Kuroda | | m | Präsident der Bank von Japan 2013–2023 | Bank of Japan governor 2013–2023 | | 2026-11
Akihito | | m | japanischer Kaiser 1989–2019 | Japanese emperor 1989–2019 | | 2026-11
Naruhito | | m | japanischer Kaiser seit 2019 | Japanese emperor since 2019 | | 2026-11
Kim Jong Un | Kim Jong-un | m | nordkoreanischer Machthaber seit 2011 | North Korean leader since 2011 | Kim | 2026-11
Kim Jong Il | Kim Jong-il | m | nordkoreanischer Machthaber 1994–2011 | North Korean leader 1994–2011 | | 2026-11
Kim Il Sung | Kim Il-sung | m | Gründer Nordkoreas | founder of North Korea | | 2026-11
Kim Yo Jong | Kim Yo-jong | f | Schwester des nordkoreanischen Machthabers | sister of the North Korean leader | | 2026-11
# two people: Kim Jong Un / Kim Jong Il
Moon Jae In | Moon Jae-in | m | südkoreanischer Präsident 2017–2022 | South Korean president 2017–2022 | Moon | 2026-11
Park Geun Hye | Park Geun-hye | f | südkoreanische Präsidentin 2013–2017 | South Korean president 2013–2017 | | 2026-11
Yoon Suk Yeol | | m | südkoreanischer Präsident 2022–2025 | South Korean president 2022–2025 | Yoon Suk-yeol; Yoon | 2026-11
Lee Jae Myung | Lee Jae-myung | m | südkoreanischer Präsident seit 2025 | South Korean president since 2025 | | 2026-11
Han Duck Soo | Han Duck-soo | m | südkoreanischer Ministerpräsident 2022–2025 | South Korean prime minister 2022–2025 | | 2026-11
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
Hun Manet | | m | kambodschanischer Ministerpräsident seit 2023 | Cambodian prime minister since 2023 | | 2026-11
Nguyen Phu Trong | | m | vietnamesischer KP-Chef († 2024) | Vietnamese Communist Party chief, died 2024 | | 2026-11
To Lam | | m | vietnamesischer KP-Chef | Vietnamese Communist Party chief | | 2026-11
Joko Widodo | | m | indonesischer Präsident 2014–2024 | Indonesian president 2014–2024 | Jokowi | 2026-11
Prabowo Subianto | | m | indonesischer Präsident seit 2024 | Indonesian president since 2024 | | 2026-11
Rodrigo Duterte | | m | philippinischer Präsident 2016–2022 | Philippine president 2016–2022 | | 2026-11
Sara Duterte | | f | philippinische Vizepräsidentin seit 2022 | Philippine vice president since 2022 | | 2026-11
Ferdinand Marcos | | m | philippinischer Präsident (Vater und Sohn, Sohn seit 2022) | Philippine president (father and son, son since 2022) | Ferdinand Marcos Jr.; Bongbong Marcos | 2026-11
Imelda Marcos | | f | Witwe des philippinischen Diktators Marcos | widow of the Philippine dictator Marcos | | 2026-11
Maria Ressa | | f | philippinische Friedensnobelpreisträgerin | Philippine Nobel peace laureate | | 2026-11
Mahathir Mohamad | | m | früherer malaysischer Premierminister | former Malaysian prime minister | | 2026-11
Anwar Ibrahim | | m | malaysischer Premierminister seit 2022 | Malaysian prime minister since 2022 | | 2026-11
Najib Razak | | m | malaysischer Premierminister 2009–2018 | Malaysian prime minister 2009–2018 | | 2026-11
Lee Hsien Loong | | m | Premierminister von Singapur 2004–2024 | Singapore prime minister 2004–2024 | | 2026-11
Lawrence Wong | | m | Premierminister von Singapur seit 2024 | Singapore prime minister since 2024 | | 2026-11
Lee Kuan Yew | | m | Gründungspremier von Singapur († 2015) | founding prime minister of Singapore | | 2026-11
Dalai Lama | | m | geistliches Oberhaupt der Tibeter | Tibetan spiritual leader | | 2026-11
# Central Asia and Caucasus
Nursultan Nasarbajew | Nursultan Nazarbayev | m | kasachischer Präsident 1991–2019 | Kazakh president 1991–2019 | | 2026-11
Kassym-Schomart Tokajew | Kassym-Jomart Tokayev | m | kasachischer Präsident seit 2019 | Kazakh president since 2019 | Qassym-Schomart Toqajew | 2026-11
Emomali Rachmon | Emomali Rahmon | m | tadschikischer Präsident | Tajik president | Emomalii Rachmon | 2026-11
Sadyr Schaparow | Sadyr Japarov | m | kirgisischer Präsident ab 2021 | Kyrgyz president from 2021 | Sadyr Dschaparow | 2026-11
Almasbek Atambajew | Almazbek Atambayev | m | kirgisischer Präsident 2011–2017 | Kyrgyz president 2011–2017 | | 2026-11
Schawkat Mirsijojew | Shavkat Mirziyoyev | m | usbekischer Präsident seit 2016 | Uzbek president since 2016 | | 2026-11
Islam Karimow | Islam Karimov | m | usbekischer Präsident 1991–2016 | Uzbek president 1991–2016 | | 2026-11
Gurbanguly Berdimuhamedow | Gurbanguly Berdymukhamedov | m | turkmenischer Präsident 2007–2022 | Turkmen president 2007–2022 | Gurbanguly Berdymuchammedow | 2026-11
Ilham Alijew | Ilham Aliyev | m | aserbaidschanischer Präsident seit 2003 | Azerbaijani president since 2003 | İlham Əliyev | 2026-11
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
Andrej Beloussow | Andrei Belousov | m | russischer Verteidigungsminister seit 2024 | Russian defence minister since 2024 | Andrei Belousow; Andrej Belousow | 2026-11
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
Andrij Sybiha | Andrii Sybiha | m | ukrainischer Außenminister seit 2024 | Ukrainian foreign minister since 2024 | Andrij Sybyha; Andriy Sybiha | 2026-11
Julia Swyrydenko | Yulia Svyrydenko | f | ukrainische Ministerpräsidentin seit 2025 | Ukrainian prime minister since 2025 | Julija Swyrydenko | 2026-11
Rustem Umjerow | Rustem Umerov | m | ukrainischer Sicherheitspolitiker, Verteidigungsminister 2023–2025 | Ukrainian security official, defence minister 2023–2025 | Rustem Umerow | 2026-11
Walerij Saluschnyj | Valerii Zaluzhnyi | m | ukrainischer Oberbefehlshaber 2021–2024 | Ukrainian commander-in-chief 2021–2024 | Walerij Saluschny; Valery Zaluzhny | 2026-11
Olexander Syrskyj | Oleksandr Syrskyi | m | ukrainischer Oberbefehlshaber seit 2024 | Ukrainian commander-in-chief since 2024 | Oleksandr Syrskyj; Olexandr Syrskyj; Oleksandr Syrsky | 2026-11
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
Susie Wiles | | f | Stabschefin im Weißen Haus seit 2025 | White House chief of staff since 2025 | | 2026-11
Stephen Miller | | m | Berater von Donald Trump | adviser to Donald Trump | | 2026-11
Steve Bannon | | m | früherer Chefstratege von Donald Trump | former chief strategist to Donald Trump | | 2026-11
Steve Witkoff | | m | US-Sondergesandter | US special envoy | | 2026-11
Keith Kellogg | | m | früherer US-Sondergesandter für die Ukraine | former US special envoy for Ukraine | | 2026-11
Howard Lutnick | | m | US-Handelsminister seit 2025 | US commerce secretary since 2025 | | 2026-11
Jamieson Greer | | m | US-Handelsbeauftragter seit 2025 | US trade representative since 2025 | | 2026-11
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
Mark Carney | | m | kanadischer Premierminister seit 2025 | Canadian prime minister since 2025 | | 2026-11
Stephen Harper | | m | kanadischer Premierminister 2006–2015 | Canadian prime minister 2006–2015 | | 2026-11
Chrystia Freeland | | f | kanadische Politikerin | Canadian politician | | 2026-11
Pierre Poilievre | | m | Chef der kanadischen Konservativen | Canadian Conservative leader | | 2026-11
Mélanie Joly | | f | kanadische Außenministerin 2021–2025 | Canadian foreign minister 2021–2025 | Melanie Joly | 2026-11
Anita Anand | | f | kanadische Außenministerin ab 2025 | Canadian foreign minister from 2025 | | 2026-11
Jagmeet Singh | | m | früherer Chef der kanadischen NDP | former Canadian NDP leader | | 2026-11
Doug Ford | | m | Premierminister von Ontario | premier of Ontario | | 2026-11
Pierre Trudeau | | m | kanadischer Premierminister († 2000) | Canadian prime minister, died 2000 | | 2026-11
# Latin America and the Caribbean
Claudia Sheinbaum | | f | mexikanische Präsidentin seit 2024 | Mexican president since 2024 | | 2026-11
Andrés Manuel López Obrador | | m | mexikanischer Präsident 2018–2024 | Mexican president 2018–2024 | Andres Manuel Lopez Obrador | 2026-11
Enrique Peña Nieto | | m | mexikanischer Präsident 2012–2018 | Mexican president 2012–2018 | Enrique Pena Nieto | 2026-11
Felipe Calderón | | m | mexikanischer Präsident 2006–2012 | Mexican president 2006–2012 | Felipe Calderon | 2026-11
Vicente Fox | | m | mexikanischer Präsident 2000–2006 | Mexican president 2000–2006 | | 2026-11
Joaquín Guzmán | | m | mexikanischer Drogenboss El Chapo | Mexican drug lord | Joaquin Guzman | 2026-11
Marcelo Ebrard | | m | mexikanischer Politiker, Außenminister 2018–2023 | Mexican politician, foreign minister 2018–2023 | | 2026-11
Fidel Castro | | m | kubanischer Revolutionsführer († 2016) | Cuban leader, died 2016 | | 2026-11
Raúl Castro | Raul Castro | m | kubanischer Präsident 2008–2018 | Cuban president 2008–2018 | | 2026-11
Miguel Díaz-Canel | Miguel Diaz-Canel | m | kubanischer Präsident ab 2018 | Cuban president from 2018 | | 2026-11
Ernesto Che Guevara | | m | argentinisch-kubanischer Revolutionär | Argentine-Cuban revolutionary | Che Guevara; Ernesto Guevara | 2026-11
Nicolás Maduro | Nicolas Maduro | m | venezolanischer Machthaber ab 2013 | Venezuelan leader from 2013 | | 2026-11
Hugo Chávez | Hugo Chavez | m | venezolanischer Präsident 1999–2013 | Venezuelan president 1999–2013 | | 2026-11
Juan Guaidó | Juan Guaido | m | früherer venezolanischer Oppositionsführer | former Venezuelan opposition leader | | 2026-11
María Corina Machado | Maria Corina Machado | f | venezolanische Oppositionsführerin, Friedensnobelpreis 2025 | Venezuelan opposition leader, Nobel peace laureate 2025 | | 2026-11
Edmundo González Urrutia | Edmundo Gonzalez | m | venezolanischer Oppositionspolitiker | Venezuelan opposition politician | Edmundo González | 2026-11
Delcy Rodríguez | Delcy Rodriguez | f | venezolanische Politikerin | Venezuelan politician | | 2026-11
Leopoldo López | Leopoldo Lopez | m | venezolanischer Oppositionspolitiker | Venezuelan opposition politician | | 2026-11
Henrique Capriles | | m | venezolanischer Oppositionspolitiker | Venezuelan opposition politician | | 2026-11
Gustavo Petro | | m | kolumbianischer Präsident ab 2022 | Colombian president from 2022 | | 2026-11
Iván Duque | Ivan Duque | m | kolumbianischer Präsident 2018–2022 | Colombian president 2018–2022 | | 2026-11
Juan Manuel Santos | | m | kolumbianischer Präsident 2010–2018, Friedensnobelpreisträger | Colombian president 2010–2018, Nobel peace laureate | | 2026-11
Álvaro Uribe | Alvaro Uribe | m | kolumbianischer Präsident 2002–2010 | Colombian president 2002–2010 | | 2026-11
Íngrid Betancourt | Ingrid Betancourt | f | kolumbianische Politikerin und frühere Farc-Geisel | Colombian politician and former FARC hostage | | 2026-11
Pablo Escobar | | m | kolumbianischer Drogenboss († 1993) | Colombian drug lord, died 1993 | | 2026-11
Daniel Noboa | | m | ecuadorianischer Präsident seit 2023 | Ecuadorian president since 2023 | | 2026-11
Guillermo Lasso | | m | ecuadorianischer Präsident 2021–2023 | Ecuadorian president 2021–2023 | | 2026-11
Lenín Moreno | Lenin Moreno | m | ecuadorianischer Präsident 2017–2021 | Ecuadorian president 2017–2021 | | 2026-11
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
Jeanine Áñez | Jeanine Anez | f | bolivianische Interimspräsidentin 2019–2020 | Bolivian interim president 2019–2020 | | 2026-11
Rodrigo Paz | | m | bolivianischer Präsident seit 2025 | Bolivian president since 2025 | | 2026-11
Gabriel Boric | | m | chilenischer Präsident ab 2022 | Chilean president from 2022 | | 2026-11
Sebastián Piñera | Sebastian Pinera | m | früherer chilenischer Präsident († 2024) | former Chilean president, died 2024 | | 2026-11
Michelle Bachelet | | f | frühere chilenische Präsidentin und UN-Menschenrechtskommissarin | former Chilean president and UN human rights chief | | 2026-11
Salvador Allende | | m | chilenischer Präsident, 1973 gestürzt | Chilean president overthrown in 1973 | | 2026-11
Augusto Pinochet | | m | chilenischer Diktator († 2006) | Chilean dictator, died 2006 | | 2026-11
José Antonio Kast | Jose Antonio Kast | m | chilenischer Rechtspolitiker | Chilean right-wing politician | | 2026-11
Javier Milei | | m | argentinischer Präsident seit 2023 | Argentine president since 2023 | | 2026-11
Alberto Fernández | Alberto Fernandez | m | argentinischer Präsident 2019–2023 | Argentine president 2019–2023 | | 2026-11
Mauricio Macri | | m | argentinischer Präsident 2015–2019 | Argentine president 2015–2019 | | 2026-11
Cristina Fernández de Kirchner | Cristina Fernandez de Kirchner | f | argentinische Präsidentin 2007–2015 | Argentine president 2007–2015 | Cristina Kirchner | 2026-11
Néstor Kirchner | Nestor Kirchner | m | argentinischer Präsident 2003–2007 | Argentine president 2003–2007 | | 2026-11
Sergio Massa | | m | argentinischer Politiker | Argentine politician | | 2026-11
Juan Perón | Juan Peron | m | argentinischer Präsident († 1974) | Argentine president, died 1974 | Juan Domingo Perón | 2026-11
Dilma Rousseff | | f | brasilianische Präsidentin 2011–2016 | Brazilian president 2011–2016 | | 2026-11
Michel Temer | | m | brasilianischer Präsident 2016–2018 | Brazilian president 2016–2018 | | 2026-11
Fernando Haddad | | m | brasilianischer Politiker, Finanzminister ab 2023 | Brazilian politician, finance minister from 2023 | | 2026-11
Geraldo Alckmin | | m | brasilianischer Vizepräsident ab 2023 | Brazilian vice president from 2023 | | 2026-11
Sérgio Moro | Sergio Moro | m | brasilianischer Politiker und früherer Richter | Brazilian politician and former judge | | 2026-11
Alexandre de Moraes | | m | brasilianischer Verfassungsrichter | Brazilian Supreme Court justice | | 2026-11
Marina Silva | | f | brasilianische Umweltministerin ab 2023 | Brazilian environment minister from 2023 | | 2026-11
Marielle Franco | | f | brasilianische Stadträtin, 2018 ermordet | Brazilian councilwoman murdered in 2018 | | 2026-11
Luis Lacalle Pou | | m | uruguayischer Präsident 2020–2025 | Uruguayan president 2020–2025 | | 2026-11
Yamandú Orsi | Yamandu Orsi | m | uruguayischer Präsident seit 2025 | Uruguayan president since 2025 | | 2026-11
José Mujica | Jose Mujica | m | uruguayischer Präsident 2010–2015 († 2025) | Uruguayan president 2010–2015, died 2025 | Pepe Mujica | 2026-11
Santiago Peña | Santiago Pena | m | paraguayischer Präsident seit 2023 | Paraguayan president since 2023 | | 2026-11
Nayib Bukele | | m | salvadorianischer Präsident seit 2019 | Salvadoran president since 2019 | | 2026-11
Daniel Ortega | | m | nicaraguanischer Präsident seit 2007 | Nicaraguan president since 2007 | | 2026-11
Rosario Murillo | | f | nicaraguanische Co-Präsidentin | Nicaraguan co-president | | 2026-11
Xiomara Castro | | f | honduranische Präsidentin ab 2022 | Honduran president from 2022 | | 2026-11
Juan Orlando Hernández | Juan Orlando Hernandez | m | honduranischer Präsident 2014–2022 | Honduran president 2014–2022 | | 2026-11
Bernardo Arévalo | Bernardo Arevalo | m | guatemaltekischer Präsident seit 2024 | Guatemalan president since 2024 | | 2026-11
Rigoberta Menchú | Rigoberta Menchu | f | guatemaltekische Friedensnobelpreisträgerin | Guatemalan Nobel peace laureate | | 2026-11
José Raúl Mulino | Jose Raul Mulino | m | panamaischer Präsident seit 2024 | Panamanian president since 2024 | | 2026-11
Óscar Arias | Oscar Arias | m | früherer Präsident von Costa Rica, Friedensnobelpreisträger | former Costa Rican president, Nobel peace laureate | | 2026-11
Jovenel Moïse | Jovenel Moise | m | haitianischer Präsident, 2021 ermordet | Haitian president assassinated in 2021 | | 2026-11
Jimmy Chérizier | Jimmy Cherizier | m | haitianischer Bandenchef | Haitian gang leader | | 2026-11
Luis Abinader | | m | Präsident der Dominikanischen Republik seit 2020 | president of the Dominican Republic since 2020 | | 2026-11
Mia Mottley | | f | Premierministerin von Barbados seit 2018 | prime minister of Barbados since 2018 | | 2026-11
Irfaan Ali | | m | Präsident von Guyana seit 2020 | president of Guyana since 2020 | | 2026-11
# Africa
Cyril Ramaphosa | | m | südafrikanischer Präsident seit 2018 | South African president since 2018 | | 2026-11
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
Emmerson Mnangagwa | | m | simbabwischer Präsident seit 2017 | Zimbabwean president since 2017 | | 2026-11
Morgan Tsvangirai | | m | simbabwischer Oppositionsführer († 2018) | Zimbabwean opposition leader, died 2018 | | 2026-11
Abiy Ahmed | | m | äthiopischer Ministerpräsident seit 2018 | Ethiopian prime minister since 2018 | Abiy | 2026-11
Haile Selassie | | m | äthiopischer Kaiser († 1975) | Ethiopian emperor, died 1975 | | 2026-11
Isaias Afwerki | | m | eritreischer Machthaber | Eritrean leader | Isayas Afewerki | 2026-11
William Ruto | | m | kenianischer Präsident seit 2022 | Kenyan president since 2022 | | 2026-11
Uhuru Kenyatta | | m | kenianischer Präsident 2013–2022 | Kenyan president 2013–2022 | | 2026-11
Raila Odinga | | m | kenianischer Oppositionsführer († 2025) | Kenyan opposition leader, died 2025 | | 2026-11
Wangari Maathai | | f | kenianische Friedensnobelpreisträgerin († 2011) | Kenyan Nobel peace laureate, died 2011 | | 2026-11
Paul Kagame | | m | ruandischer Präsident seit 2000 | Rwandan president since 2000 | | 2026-11
Yoweri Museveni | | m | ugandischer Präsident seit 1986 | Ugandan president since 1986 | | 2026-11
Bobi Wine | | m | ugandischer Oppositionspolitiker und Musiker | Ugandan opposition politician and musician | | 2026-11
Idi Amin | | m | ugandischer Diktator († 2003) | Ugandan dictator, died 2003 | | 2026-11
Félix Tshisekedi | Felix Tshisekedi | m | kongolesischer Präsident seit 2019 | Congolese president since 2019 | | 2026-11
Joseph Kabila | | m | kongolesischer Präsident 2001–2019 | Congolese president 2001–2019 | | 2026-11
Patrice Lumumba | | m | kongolesischer Ministerpräsident, 1961 ermordet | Congolese prime minister murdered in 1961 | | 2026-11
Denis Mukwege | | m | kongolesischer Arzt und Friedensnobelpreisträger | Congolese doctor and Nobel peace laureate | | 2026-11
Muhammadu Buhari | | m | nigerianischer Präsident 2015–2023 († 2025) | Nigerian president 2015–2023, died 2025 | | 2026-11
Goodluck Jonathan | | m | nigerianischer Präsident 2010–2015 | Nigerian president 2010–2015 | | 2026-11
Olusegun Obasanjo | | m | früherer nigerianischer Präsident | former Nigerian president | | 2026-11
Bola Tinubu | | m | nigerianischer Präsident seit 2023 | Nigerian president since 2023 | | 2026-11
Peter Obi | | m | nigerianischer Politiker | Nigerian politician | | 2026-11
Wole Soyinka | | m | nigerianischer Literaturnobelpreisträger | Nigerian Nobel literature laureate | | 2026-11
Nana Akufo-Addo | | m | ghanaischer Präsident 2017–2025 | Ghanaian president 2017–2025 | | 2026-11
John Mahama | | m | ghanaischer Präsident seit 2025 | Ghanaian president since 2025 | John Dramani Mahama | 2026-11
Alassane Ouattara | | m | ivorischer Präsident seit 2011 | Ivorian president since 2011 | | 2026-11
Laurent Gbagbo | | m | ivorischer Präsident 2000–2011 | Ivorian president 2000–2011 | | 2026-11
Macky Sall | | m | senegalesischer Präsident 2012–2024 | Senegalese president 2012–2024 | | 2026-11
Bassirou Diomaye Faye | | m | senegalesischer Präsident seit 2024 | Senegalese president since 2024 | | 2026-11
Ousmane Sonko | | m | senegalesischer Ministerpräsident ab 2024 | Senegalese prime minister from 2024 | | 2026-11
Ibrahim Boubacar Keïta | Ibrahim Boubacar Keita | m | malischer Präsident 2013–2020 († 2022) | Malian president 2013–2020, died 2022 | | 2026-11
Assimi Goïta | Assimi Goita | m | malischer Militärmachthaber | Malian military ruler | | 2026-11
Ibrahim Traoré | Ibrahim Traore | m | Militärmachthaber von Burkina Faso | Burkina Faso military ruler | | 2026-11
Blaise Compaoré | Blaise Compaore | m | Präsident von Burkina Faso 1987–2014 | president of Burkina Faso 1987–2014 | | 2026-11
Thomas Sankara | | m | Präsident von Burkina Faso, 1987 ermordet | president of Burkina Faso killed in 1987 | | 2026-11
Mohamed Bazoum | | m | nigrischer Präsident, 2023 gestürzt | Niger president ousted in 2023 | | 2026-11
Abdourahamane Tiani | | m | Militärmachthaber in Niger | Niger military ruler | | 2026-11
Mahamadou Issoufou | | m | nigrischer Präsident 2011–2021 | Niger president 2011–2021 | | 2026-11
Idriss Déby | Idriss Deby | m | tschadischer Präsident 1990–2021 | Chadian president 1990–2021 | | 2026-11
Mahamat Déby | Mahamat Deby | m | tschadischer Präsident | Chadian president | Mahamat Idriss Déby | 2026-11
Paul Biya | | m | kamerunischer Präsident seit 1982 | Cameroonian president since 1982 | | 2026-11
Ali Bongo | | m | gabunischer Präsident 2009–2023 | Gabonese president 2009–2023 | Ali Bongo Ondimba | 2026-11
Brice Oligui Nguema | | m | gabunischer Präsident, Putschführer 2023 | Gabonese president, leader of the 2023 coup | | 2026-11
Alpha Condé | Alpha Conde | m | guineischer Präsident 2010–2021 | Guinean president 2010–2021 | | 2026-11
Mamady Doumbouya | | m | guineischer Machthaber | Guinean leader | | 2026-11
Omar al-Baschir | Omar al-Bashir | m | sudanesischer Machthaber 1989–2019 | Sudanese ruler 1989–2019 | | 2026-11
Abdel Fattah al-Burhan | | m | sudanesischer Militärmachthaber | Sudanese military ruler | Abdel-Fattah al-Burhan | 2026-11
Mohammed Hamdan Daglo | Mohamed Hamdan Dagalo | m | Chef der sudanesischen RSF-Miliz | leader of Sudan's RSF | Mohamed Hamdan Daglo; Hemeti; Hemedti | 2026-11
Abdalla Hamdok | | m | sudanesischer Ministerpräsident 2019–2022 | Sudanese prime minister 2019–2022 | Abdallah Hamdok | 2026-11
Salva Kiir | | m | südsudanesischer Präsident seit 2011 | South Sudanese president since 2011 | | 2026-11
Riek Machar | | m | südsudanesischer Politiker | South Sudanese politician | | 2026-11
Hassan Sheikh Mohamud | | m | somalischer Präsident | Somali president | Hassan Scheich Mohamud | 2026-11
João Lourenço | Joao Lourenco | m | angolanischer Präsident seit 2017 | Angolan president since 2017 | | 2026-11
José Eduardo dos Santos | Jose Eduardo dos Santos | m | angolanischer Präsident 1979–2017 († 2022) | Angolan president 1979–2017, died 2022 | | 2026-11
Isabel dos Santos | | f | angolanische Unternehmerin | Angolan businesswoman | | 2026-11
Filipe Nyusi | | m | mosambikanischer Präsident 2015–2025 | Mozambican president 2015–2025 | | 2026-11
Daniel Chapo | | m | mosambikanischer Präsident seit 2025 | Mozambican president since 2025 | | 2026-11
Hakainde Hichilema | | m | sambischer Präsident ab 2021 | Zambian president from 2021 | | 2026-11
Edgar Lungu | | m | sambischer Präsident 2015–2021 († 2025) | Zambian president 2015–2021, died 2025 | | 2026-11
Lazarus Chakwera | | m | malawischer Präsident 2020–2025 | Malawian president 2020–2025 | | 2026-11
Samia Suluhu Hassan | | f | tansanische Präsidentin seit 2021 | Tanzanian president since 2021 | | 2026-11
John Magufuli | | m | tansanischer Präsident 2015–2021 | Tanzanian president 2015–2021 | | 2026-11
Hage Geingob | | m | namibischer Präsident 2015–2024 | Namibian president 2015–2024 | | 2026-11
Netumbo Nandi-Ndaitwah | | f | namibische Präsidentin seit 2025 | Namibian president since 2025 | | 2026-11
Sam Nujoma | | m | erster namibischer Präsident († 2025) | first Namibian president, died 2025 | | 2026-11
Duma Boko | | m | Präsident von Botswana seit 2024 | president of Botswana since 2024 | | 2026-11
Adama Barrow | | m | gambischer Präsident seit 2017 | Gambian president since 2017 | | 2026-11
Yahya Jammeh | | m | gambischer Präsident 1996–2017 | Gambian president 1996–2017 | | 2026-11
Ellen Johnson Sirleaf | | f | liberianische Präsidentin 2006–2018, Friedensnobelpreisträgerin | Liberian president 2006–2018, Nobel peace laureate | | 2026-11
George Weah | | m | liberianischer Präsident 2018–2024, früherer Fußballer | Liberian president 2018–2024, former footballer | | 2026-11
Charles Taylor | | m | früherer liberianischer Präsident, Kriegsverbrecher | former Liberian president and war criminal | | 2026-11
Pierre Nkurunziza | | m | burundischer Präsident 2005–2020 | Burundian president 2005–2020 | | 2026-11
Teodoro Obiang | | m | Präsident von Äquatorialguinea seit 1979 | president of Equatorial Guinea since 1979 | Teodoro Obiang Nguema | 2026-11
Ismail Omar Guelleh | | m | Präsident von Dschibuti seit 1999 | president of Djibouti since 1999 | Ismaïl Omar Guelleh | 2026-11
Moussa Faki | | m | AU-Kommissionschef 2017–2025 | African Union commission chair 2017–2025 | Moussa Faki Mahamat | 2026-11
# Australia, New Zealand
Anthony Albanese | | m | australischer Premierminister seit 2022 | Australian prime minister since 2022 | | 2026-11
Scott Morrison | | m | australischer Premierminister 2018–2022 | Australian prime minister 2018–2022 | | 2026-11
Malcolm Turnbull | | m | australischer Premierminister 2015–2018 | Australian prime minister 2015–2018 | | 2026-11
Tony Abbott | | m | australischer Premierminister 2013–2015 | Australian prime minister 2013–2015 | | 2026-11
Julia Gillard | | f | australische Premierministerin 2010–2013 | Australian prime minister 2010–2013 | | 2026-11
Kevin Rudd | | m | früherer australischer Premierminister | former Australian prime minister | | 2026-11
John Howard | | m | australischer Premierminister 1996–2007 | Australian prime minister 1996–2007 | | 2026-11
Penny Wong | | f | australische Außenministerin seit 2022 | Australian foreign minister since 2022 | | 2026-11
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
Stéphane Dujarric | Stephane Dujarric | m | UN-Sprecher | UN spokesman | | 2026-11
Volker Türk | Volker Turk | m | UN-Hochkommissar für Menschenrechte seit 2022 | UN high commissioner for human rights since 2022 | | 2026-11
Filippo Grandi | | m | UN-Flüchtlingskommissar 2016–2025 | UN refugee chief 2016–2025 | | 2026-11
Martin Griffiths | | m | UN-Nothilfekoordinator 2021–2024 | UN relief chief 2021–2024 | | 2026-11
Tom Fletcher | | m | UN-Nothilfekoordinator seit 2024 | UN relief chief since 2024 | | 2026-11
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
Jim Skea | | m | Vorsitzender des Weltklimarats seit 2023 | IPCC chair since 2023 | | 2026-11
Petteri Taalas | | m | WMO-Generalsekretär 2016–2023 | WMO secretary-general 2016–2023 | | 2026-11
Celeste Saulo | | f | WMO-Generalsekretärin seit 2024 | WMO secretary-general since 2024 | | 2026-11
Margaret Chan | | f | WHO-Generaldirektorin 2007–2017 | WHO director-general 2007–2017 | | 2026-11
Hans Kluge | | m | WHO-Regionaldirektor für Europa | WHO regional director for Europe | | 2026-11
Michael Ryan | | m | früherer WHO-Nothilfekoordinator | former WHO emergencies chief | Mike Ryan | 2026-11
Maria van Kerkhove | Maria Van Kerkhove | f | WHO-Epidemiologin | WHO epidemiologist | | 2026-11
Yukiya Amano | | m | IAEA-Generaldirektor 2009–2019 († 2019) | IAEA director general 2009–2019 | | 2026-11
Hans Blix | | m | früherer UN-Waffeninspekteur | former UN weapons inspector | | 2026-11
Fatou Bensouda | | f | Chefanklägerin des Internationalen Strafgerichtshofs 2012–2021 | ICC chief prosecutor 2012–2021 | | 2026-11
Luis Moreno Ocampo | | m | Chefankläger des Internationalen Strafgerichtshofs 2003–2012 | ICC chief prosecutor 2003–2012 | Luis Moreno-Ocampo | 2026-11
Carla del Ponte | Carla Del Ponte | f | frühere Chefanklägerin des Jugoslawien-Tribunals | former Yugoslavia tribunal prosecutor | | 2026-11
Serge Brammertz | | m | Ankläger des Jugoslawien-Tribunals | Yugoslavia tribunal prosecutor | | 2026-11
Ngozi Okonjo-Iweala | | f | WTO-Chefin seit 2021 | WTO director-general since 2021 | | 2026-11
Roberto Azevêdo | Roberto Azevedo | m | WTO-Chef 2013–2020 | WTO director-general 2013–2020 | | 2026-11
Pascal Lamy | | m | WTO-Chef 2005–2013 | WTO director-general 2005–2013 | | 2026-11
Ajay Banga | | m | Weltbankpräsident seit 2023 | World Bank president since 2023 | | 2026-11
David Malpass | | m | Weltbankpräsident 2019–2023 | World Bank president 2019–2023 | | 2026-11
Jim Yong Kim | | m | Weltbankpräsident 2012–2019 | World Bank president 2012–2019 | | 2026-11
Robert Zoellick | | m | Weltbankpräsident 2007–2012 | World Bank president 2007–2012 | | 2026-11
Paul Wolfowitz | | m | Weltbankpräsident 2005–2007 | World Bank president 2005–2007 | | 2026-11
Gita Gopinath | | f | Ökonomin, frühere IWF-Vizechefin | economist, former IMF deputy managing director | | 2026-11
Pierre-Olivier Gourinchas | | m | IWF-Chefvolkswirt ab 2022 | IMF chief economist from 2022 | | 2026-11
Mathias Cormann | | m | OECD-Generalsekretär seit 2021 | OECD secretary-general since 2021 | | 2026-11
Ángel Gurría | Angel Gurria | m | OECD-Generalsekretär 2006–2021 | OECD secretary-general 2006–2021 | | 2026-11
Fatih Birol | | m | Chef der Internationalen Energieagentur | head of the International Energy Agency | | 2026-11
Jean-Claude Trichet | | m | EZB-Präsident 2003–2011 | ECB president 2003–2011 | | 2026-11
Wim Duisenberg | | m | EZB-Präsident 1998–2003 | ECB president 1998–2003 | | 2026-11
Isabel Schnabel | | f | EZB-Direktorin | ECB board member | | 2026-11
Luis de Guindos | | m | EZB-Vizepräsident ab 2018 | ECB vice president from 2018 | | 2026-11
Philip Lane | | m | EZB-Chefvolkswirt | ECB chief economist | | 2026-11
Fabio Panetta | | m | Präsident der italienischen Notenbank | Bank of Italy governor | | 2026-11
Benoît Cœuré | Benoit Coeure | m | früherer EZB-Direktor | former ECB board member | | 2026-11
François Villeroy de Galhau | Francois Villeroy de Galhau | m | französischer Notenbankchef | Bank of France governor | | 2026-11
Klaas Knot | | m | niederländischer Notenbankchef 2011–2025 | Dutch central bank governor 2011–2025 | | 2026-11
Joachim Nagel | | m | Bundesbankpräsident seit 2022 | Bundesbank president since 2022 | | 2026-11
Jens Weidmann | | m | Bundesbankpräsident 2011–2021 | Bundesbank president 2011–2021 | | 2026-11
Axel Weber | | m | Bundesbankpräsident 2004–2011 | Bundesbank president 2004–2011 | | 2026-11
Jörg Asmussen | | m | früherer EZB-Direktor | former ECB board member | | 2026-11
Andrew Bailey | | m | Gouverneur der Bank of England seit 2020 | Bank of England governor since 2020 | | 2026-11
Mervyn King | | m | Gouverneur der Bank of England 2003–2013 | Bank of England governor 2003–2013 | | 2026-11
Thomas Jordan | | m | Präsident der Schweizerischen Nationalbank 2012–2024 | Swiss National Bank chairman 2012–2024 | | 2026-11
Martin Schlegel | | m | Präsident der Schweizerischen Nationalbank seit 2024 | Swiss National Bank chairman since 2024 | | 2026-11
Robert Holzmann | | m | Gouverneur der Österreichischen Nationalbank 2019–2025 | Austrian central bank governor 2019–2025 | | 2026-11
Martin Kocher | | m | Gouverneur der Österreichischen Nationalbank seit 2025 | Austrian central bank governor since 2025 | | 2026-11
Ewald Nowotny | | m | Gouverneur der Österreichischen Nationalbank 2008–2019 | Austrian central bank governor 2008–2019 | | 2026-11
Agustín Carstens | Agustin Carstens | m | BIZ-Chef 2017–2025 | Bank for International Settlements chief 2017–2025 | | 2026-11
Raghuram Rajan | | m | Ökonom, früherer indischer Notenbankchef | economist, former Indian central bank governor | | 2026-11
Javier Solana | | m | EU-Außenbeauftragter 1999–2009 | EU foreign policy chief 1999–2009 | | 2026-11
Catherine Ashton | | f | EU-Außenbeauftragte 2009–2014 | EU foreign policy chief 2009–2014 | | 2026-11
George Robertson | | m | Nato-Generalsekretär 1999–2003 | NATO secretary general 1999–2003 | | 2026-11
Jaap de Hoop Scheffer | | m | Nato-Generalsekretär 2004–2009 | NATO secretary general 2004–2009 | | 2026-11
Mircea Geoană | Mircea Geoana | m | stellvertretender Nato-Generalsekretär 2019–2024 | NATO deputy secretary general 2019–2024 | | 2026-11
Rob Bauer | | m | Vorsitzender des Nato-Militärausschusses 2021–2025 | NATO military committee chair 2021–2025 | | 2026-11
Oana Lungescu | | f | Nato-Sprecherin 2010–2023 | NATO spokeswoman 2010–2023 | | 2026-11
Helga Schmid | | f | OSZE-Generalsekretärin 2020–2024 | OSCE secretary general 2020–2024 | | 2026-11
Thorbjørn Jagland | Thorbjorn Jagland | m | Generalsekretär des Europarats 2009–2019 | Council of Europe secretary general 2009–2019 | Thorbjörn Jagland | 2026-11
Marija Pejčinović Burić | Marija Pejcinovic Buric | f | Generalsekretärin des Europarats 2019–2024 | Council of Europe secretary general 2019–2024 | | 2026-11
Dunja Mijatović | Dunja Mijatovic | f | Menschenrechtskommissarin des Europarats 2018–2024 | Council of Europe human rights commissioner 2018–2024 | | 2026-11
David Sassoli | | m | EU-Parlamentspräsident 2019–2022 († 2022) | European Parliament president 2019–2022 | | 2026-11
Martin Schulz | | m | EU-Parlamentspräsident 2012–2017, früherer SPD-Chef | European Parliament president 2012–2017, former SPD leader | | 2026-11
Hans-Gert Pöttering | | m | EU-Parlamentspräsident 2007–2009 | European Parliament president 2007–2009 | | 2026-11
Johannes Hahn | | m | österreichischer EU-Kommissar 2010–2024 | Austrian European commissioner 2010–2024 | | 2026-11
Günther Oettinger | | m | EU-Kommissar 2010–2019, CDU | European commissioner 2010–2019 | | 2026-11
Ylva Johansson | | f | EU-Innenkommissarin 2019–2024 | European home affairs commissioner 2019–2024 | | 2026-11
Magnus Brunner | | m | EU-Innenkommissar seit 2024 | European migration commissioner since 2024 | | 2026-11
Janez Lenarčič | Janez Lenarcic | m | EU-Kommissar 2019–2024 | European commissioner 2019–2024 | | 2026-11
Olivér Várhelyi | Oliver Varhelyi | m | EU-Kommissar | European commissioner | | 2026-11
Kadri Simson | | f | EU-Energiekommissarin 2019–2024 | European energy commissioner 2019–2024 | | 2026-11
Marta Kos | | f | EU-Erweiterungskommissarin | European enlargement commissioner | | 2026-11
Ekaterina Sachariewa | Ekaterina Zaharieva | f | EU-Kommissarin | European commissioner | | 2026-11
Henna Virkkunen | | f | EU-Kommissarin | European commissioner | | 2026-11
Michael McGrath | | m | EU-Justizkommissar | European justice commissioner | | 2026-11
Dan Jørgensen | Dan Jorgensen | m | EU-Energiekommissar | European energy commissioner | | 2026-11
Jessika Roswall | | f | EU-Umweltkommissarin | European environment commissioner | | 2026-11
Piotr Serafin | | m | EU-Haushaltskommissar | European budget commissioner | | 2026-11
Emily O’Reilly | Emily O'Reilly | f | EU-Bürgerbeauftragte 2013–2025 | European ombudsman 2013–2025 | | 2026-11
Laura Kövesi | Laura Kovesi | f | Europäische Generalstaatsanwältin | European chief prosecutor | Laura Codruța Kövesi | 2026-11
Fabrice Leggeri | | m | früherer Frontex-Chef | former Frontex chief | | 2026-11
Hans Leijtens | | m | Frontex-Chef ab 2023 | Frontex chief from 2023 | | 2026-11
Mirjana Spoljaric | Mirjana Spoljaric Egger | f | IKRK-Präsidentin ab 2022 | Red Cross president from 2022 | | 2026-11
Peter Maurer | | m | IKRK-Präsident 2012–2022 | Red Cross president 2012–2022 | | 2026-11
Agnès Callamard | Agnes Callamard | f | Generalsekretärin von Amnesty International | Amnesty International secretary general | | 2026-11
Kenneth Roth | | m | früherer Chef von Human Rights Watch | former Human Rights Watch chief | Ken Roth | 2026-11
Thomas Bach | | m | IOC-Präsident 2013–2025 | IOC president 2013–2025 | | 2026-11
Kirsty Coventry | | f | IOC-Präsidentin seit 2025 | IOC president since 2025 | | 2026-11
Jacques Rogge | | m | IOC-Präsident 2001–2013 | IOC president 2001–2013 | | 2026-11
Gianni Infantino | | m | Fifa-Präsident seit 2016 | FIFA president since 2016 | | 2026-11
Sepp Blatter | | m | Fifa-Präsident 1998–2015 | FIFA president 1998–2015 | Joseph Blatter; Joseph S. Blatter | 2026-11
Aleksander Čeferin | Aleksander Ceferin | m | Uefa-Präsident seit 2016 | UEFA president since 2016 | | 2026-11
Michel Platini | | m | Uefa-Präsident 2007–2015 | UEFA president 2007–2015 | | 2026-11
Papst Franziskus | Pope Francis | m | Papst 2013–2025 | pope 2013–2025 | Jorge Mario Bergoglio; Franziskus | 2026-11
Papst Leo | Pope Leo | m | Papst seit 2025 | pope since 2025 | Robert Prevost; Robert Francis Prevost | 2026-11
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
Gaëtan Bally | Gaetan Bally | m | Fotograf, Keystone | photographer, Keystone | | 2026-11
Ennio Leanza | | m | Fotograf, Keystone | photographer, Keystone | | 2026-11
Salvatore Di Nolfi | | m | Fotograf, Keystone | photographer, Keystone | | 2026-11
Laurent Gillieron | | m | Fotograf, Keystone | photographer, Keystone | | 2026-11
Gian Ehrenzeller | | m | Fotograf, Keystone | photographer, Keystone | | 2026-11
`;
