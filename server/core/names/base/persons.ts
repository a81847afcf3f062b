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
`;
