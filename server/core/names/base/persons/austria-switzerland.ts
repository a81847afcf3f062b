/** Politics of Austria and Switzerland since about 1990, members of the European institutions and business of today; the fields are told in `index.ts`. */
export const austriaSwitzerland = `
# Austria
Franz Fischler | | m | österreichischer EU-Agrarkommissar 1995–2004 | Austrian European agriculture commissioner 1995–2004 | | 2026-11
Benita Ferrero-Waldner | | f | österreichische Außenministerin 2000–2004, EU-Kommissarin | Austrian foreign minister 2000–2004, European commissioner | | 2026-11
Ursula Plassnik | | f | österreichische Außenministerin 2004–2008 | Austrian foreign minister 2004–2008 | | 2026-11
Michael Spindelegger | | m | früherer österreichischer Vizekanzler, ÖVP | former Austrian vice-chancellor | | 2026-11
Karin Kneissl | | f | österreichische Außenministerin 2017–2019 | Austrian foreign minister 2017–2019 | | 2026-11
Michael Linhart | | m | österreichischer Diplomat, Außenminister 2021 | Austrian diplomat, foreign minister in 2021 | | 2026-11
Wilhelm Molterer | | m | österreichischer Vizekanzler 2007–2008, ÖVP | Austrian vice-chancellor 2007–2008 | | 2026-11
Josef Pröll | | m | österreichischer Vizekanzler 2008–2011, ÖVP | Austrian vice-chancellor 2008–2011 | | 2026-11
Susanne Riess-Passer | | f | frühere österreichische Vizekanzlerin, FPÖ | former Austrian vice-chancellor | Susanne Riess | 2026-11
Hubert Gorbach | | m | früherer österreichischer Vizekanzler | former Austrian vice-chancellor | | 2026-11
Herbert Haupt | | m | früherer österreichischer Vizekanzler | former Austrian vice-chancellor | | 2026-11
Viktor Klima | | m | österreichischer Bundeskanzler 1997–2000, SPÖ | Austrian chancellor 1997–2000 | | 2026-11
Erhard Busek | | m | früherer österreichischer Vizekanzler, ÖVP († 2022) | former Austrian vice-chancellor, died 2022 | | 2026-11
Alois Mock | | m | früherer österreichischer Außenminister († 2017) | former Austrian foreign minister, died 2017 | | 2026-11
Maria Fekter | | f | frühere österreichische Innenministerin, ÖVP | former Austrian interior minister | | 2026-11
Andreas Khol | | m | ÖVP-Politiker | Austrian People’s Party politician | | 2026-11
Günther Kräuter | | m | SPÖ-Politiker | Austrian Social Democrat | | 2026-11
Sabine Oberhauser | | f | österreichische Gesundheitsministerin († 2017) | Austrian health minister, died 2017 | | 2026-11
Hans Jörg Schelling | | m | österreichischer Finanzminister 2014–2017 | Austrian finance minister 2014–2017 | | 2026-11
Hartwig Löger | | m | früherer österreichischer Finanzminister | former Austrian finance minister | | 2026-11
Gunter Mayr | | m | früherer österreichischer Finanzminister | former Austrian finance minister | | 2026-11
Rudolf Hundstorfer | | m | SPÖ-Politiker († 2019) | Austrian Social Democrat, died 2019 | | 2026-11
Irmgard Griss | | f | frühere Präsidentin des Obersten Gerichtshofs Österreichs | former president of the Austrian supreme court | | 2026-11
Johanna Jachs | | f | ÖVP-Politikerin | Austrian People’s Party politician | | 2026-11
August Wöginger | | m | ÖVP-Politiker | Austrian People’s Party politician | | 2026-11
Margarete Schramböck | | f | frühere österreichische Wirtschaftsministerin | former Austrian economy minister | | 2026-11
Susanne Raab | | f | frühere österreichische Ministerin, ÖVP | former Austrian minister | | 2026-11
Wolfgang Hattmannsdorfer | | m | österreichischer Wirtschaftsminister ab 2025, ÖVP | Austrian economy minister from 2025 | | 2026-11
Norbert Totschnig | | m | österreichischer Landwirtschaftsminister ab 2022, ÖVP | Austrian agriculture minister from 2022 | | 2026-11
Peter Hanke | | m | österreichischer Verkehrsminister ab 2025, SPÖ | Austrian transport minister from 2025 | | 2026-11
# two people: Peter Hanke / Peter Handke
Korinna Schumann | | f | österreichische Sozialministerin ab 2025, SPÖ | Austrian welfare minister from 2025 | | 2026-11
Anna Sporrer | | f | österreichische Justizministerin ab 2025 | Austrian justice minister from 2025 | | 2026-11
Eva-Maria Holzleitner | | f | österreichische Wissenschaftsministerin ab 2025, SPÖ | Austrian science minister from 2025 | | 2026-11
Sepp Schellhorn | | m | Neos-Politiker | Austrian Neos politician | | 2026-11
Nikolaus Scherak | | m | Neos-Politiker | Austrian Neos politician | | 2026-11
Yannick Shetty | | m | Neos-Politiker | Austrian Neos politician | | 2026-11
Helmut Brandstätter | | m | Neos-Europaabgeordneter und Journalist | Austrian Neos member of the European Parliament | | 2026-11
Stefanie Krisper | | f | frühere Neos-Politikerin | former Austrian Neos politician | | 2026-11
Sigrid Maurer | | f | Grünen-Politikerin, Österreich | Austrian Greens politician | | 2026-11
Eva Glawischnig | | f | frühere Grünen-Chefin, Österreich | former leader of the Austrian Greens | | 2026-11
Ulrike Lunacek | | f | frühere Grünen-Politikerin, Österreich | former Austrian Greens politician | | 2026-11
Birgit Hebein | | f | frühere Wiener Vizebürgermeisterin, Grüne | former deputy mayor of Vienna | | 2026-11
Maria Vassilakou | | f | frühere Wiener Vizebürgermeisterin, Grüne | former deputy mayor of Vienna | | 2026-11
Thomas Waitz | | m | Grünen-Europaabgeordneter, Österreich | Austrian Greens member of the European Parliament | | 2026-11
Andreas Schieder | | m | SPÖ-Europaabgeordneter | Austrian Social Democratic member of the European Parliament | | 2026-11
Jörg Leichtfried | | m | SPÖ-Politiker | Austrian Social Democrat | | 2026-11
Kai Jan Krainer | | m | SPÖ-Politiker | Austrian Social Democrat | | 2026-11
Max Lercher | | m | SPÖ-Politiker | Austrian Social Democrat | | 2026-11
Christian Deutsch | | m | SPÖ-Politiker | Austrian Social Democrat | | 2026-11
Doris Bures | | f | SPÖ-Politikerin | Austrian Social Democrat | | 2026-11
Gabriele Heinisch-Hosek | | f | SPÖ-Politikerin | Austrian Social Democrat | | 2026-11
Reinhold Lopatka | | m | ÖVP-Europaabgeordneter | Austrian People’s Party member of the European Parliament | | 2026-11
Lukas Mandl | | m | ÖVP-Europaabgeordneter | Austrian People’s Party member of the European Parliament | | 2026-11
Angelika Winzig | | f | ÖVP-Politikerin | Austrian People’s Party politician | | 2026-11
Michael Schnedlitz | | m | FPÖ-Politiker | Austrian Freedom Party politician | | 2026-11
Christian Hafenecker | | m | FPÖ-Politiker | Austrian Freedom Party politician | | 2026-11
Susanne Fürst | | f | FPÖ-Politikerin | Austrian Freedom Party politician | | 2026-11
Dagmar Belakowitsch | | f | FPÖ-Politikerin | Austrian Freedom Party politician | | 2026-11
Dominik Nepp | | m | FPÖ-Politiker, Wien | Austrian Freedom Party politician | | 2026-11
Manfred Haimbuchner | | m | FPÖ-Politiker, Oberösterreich | Austrian Freedom Party politician | | 2026-11
Udo Landbauer | | m | FPÖ-Politiker, Niederösterreich | Austrian Freedom Party politician | | 2026-11
Marlene Svazek | | f | FPÖ-Politikerin, Salzburg | Austrian Freedom Party politician | | 2026-11
Hermann Schützenhöfer | | m | Landeshauptmann der Steiermark 2015–2022, ÖVP | governor of Styria 2015–2022 | | 2026-11
Franz Voves | | m | Landeshauptmann der Steiermark 2005–2015, SPÖ | governor of Styria 2005–2015 | | 2026-11
Waltraud Klasnic | | f | Landeshauptfrau der Steiermark 1996–2005, ÖVP | governor of Styria 1996–2005 | | 2026-11
Josef Pühringer | | m | Landeshauptmann von Oberösterreich 1995–2017, ÖVP | governor of Upper Austria 1995–2017 | | 2026-11
Gabi Burgstaller | | f | Landeshauptfrau von Salzburg 2004–2013, SPÖ | governor of Salzburg 2004–2013 | | 2026-11
Hans Niessl | | m | Landeshauptmann des Burgenlands 2000–2019, SPÖ | governor of Burgenland 2000–2019 | | 2026-11
Herbert Sausgruber | | m | Landeshauptmann von Vorarlberg 1997–2011, ÖVP | governor of Vorarlberg 1997–2011 | | 2026-11
Herwig van Staa | | m | Landeshauptmann von Tirol 2002–2008, ÖVP | governor of Tyrol 2002–2008 | | 2026-11
Gerhard Dörfler | | m | Landeshauptmann von Kärnten 2008–2013 | governor of Carinthia 2008–2013 | | 2026-11
Siegfried Nagl | | m | Grazer Bürgermeister 2003–2021, ÖVP | mayor of Graz 2003–2021 | | 2026-11
Klaus Luger | | m | Linzer Bürgermeister 2013–2024, SPÖ | mayor of Linz 2013–2024 | | 2026-11
Dietmar Prammer | | m | Linzer Bürgermeister ab 2025, SPÖ | mayor of Linz from 2025 | | 2026-11
Harald Preuner | | m | Salzburger Bürgermeister 2017–2024, ÖVP | mayor of Salzburg 2017–2024 | | 2026-11
Bernhard Auinger | | m | Salzburger Bürgermeister ab 2024, SPÖ | mayor of Salzburg from 2024 | | 2026-11
Heinz Schaden | | m | Salzburger Bürgermeister 1999–2017, SPÖ | mayor of Salzburg 1999–2017 | | 2026-11
Georg Willi | | m | Innsbrucker Bürgermeister 2018–2024, Grüne | mayor of Innsbruck 2018–2024 | | 2026-11
Johannes Anzengruber | | m | Innsbrucker Bürgermeister ab 2024 | mayor of Innsbruck from 2024 | | 2026-11
Christian Scheider | | m | Klagenfurter Bürgermeister | mayor of Klagenfurt | | 2026-11
Kay-Michael Dankl | | m | KPÖ-Politiker, Salzburg | Austrian Communist politician | | 2026-11
Wolfgang Katzian | | m | ÖGB-Präsident | president of the Austrian trade union federation | | 2026-11
Erich Foglar | | m | ÖGB-Präsident 2009–2018 | president of the Austrian trade union federation 2009–2018 | | 2026-11
Renate Anderl | | f | Präsidentin der Arbeiterkammer | president of the Austrian Chamber of Labour | | 2026-11
Harald Mahrer | | m | früherer Präsident der Wirtschaftskammer Österreich | former president of the Austrian Economic Chamber | | 2026-11
Christoph Leitl | | m | Präsident der Wirtschaftskammer Österreich 2000–2018 | president of the Austrian Economic Chamber 2000–2018 | | 2026-11
Christoph Badelt | | m | österreichischer Ökonom | Austrian economist | | 2026-11
Christoph Grabenwarter | | m | Präsident des österreichischen Verfassungsgerichtshofs | president of the Austrian constitutional court | | 2026-11
Josef Grünwidl | | m | Erzbischof von Wien | archbishop of Vienna | | 2026-11
Hermann Glettler | | m | Bischof von Innsbruck | bishop of Innsbruck | | 2026-11
Manfred Scheuer | | m | Bischof von Linz | bishop of Linz | | 2026-11
Kurt Krenn | | m | früherer Bischof von St. Pölten († 2014) | former bishop of St. Pölten, died 2014 | | 2026-11
Christian Pilnacek | | m | österreichischer Justizbeamter († 2023) | Austrian justice official, died 2023 | | 2026-11
Egisto Ott | | m | früherer österreichischer Verfassungsschützer | former Austrian intelligence officer | | 2026-11
Thomas Schmid | | m | früherer österreichischer Spitzenbeamter, Kronzeuge | former Austrian official, crown witness | | 2026-11
Sophie Karmasin | | f | Meinungsforscherin, frühere österreichische Ministerin | pollster, former Austrian minister | | 2026-11
Sabine Beinschab | | f | österreichische Meinungsforscherin | Austrian pollster | | 2026-11
Peter Hajek | | m | österreichischer Meinungsforscher | Austrian pollster | | 2026-11
Peter Filzmaier | | m | österreichischer Politologe | Austrian political scientist | | 2026-11
Kathrin Stainer-Hämmerle | | f | österreichische Politologin | Austrian political scientist | | 2026-11
Anton Pelinka | | m | österreichischer Politologe | Austrian political scientist | | 2026-11
Florian Klenk | | m | Chefredakteur des Falter | editor of the Austrian weekly Falter | | 2026-11
Alexander Wrabetz | | m | ORF-Generaldirektor 2007–2021 | head of the Austrian broadcaster ORF 2007–2021 | | 2026-11
Susanne Schnabl | | f | ORF-Journalistin | journalist of the Austrian broadcaster ORF | | 2026-11
Sigi Wolf | | m | österreichischer Industrieller | Austrian industrialist | Siegfried Wolf | 2026-11
Frank Stronach | | m | österreichisch-kanadischer Unternehmer | Austrian-Canadian businessman | | 2026-11
Andreas Treichl | | m | früherer Chef der Erste Group | former chief executive of Erste Group | | 2026-11
Alfred Stern | | m | OMV-Chef | chief executive of OMV | | 2026-11
Herbert Eibensteiner | | m | Voestalpine-Chef | chief executive of Voestalpine | | 2026-11
Jack Unterweger | | m | österreichischer Mörder († 1994) | Austrian murderer, died 1994 | | 2026-11
Franz Fuchs | | m | österreichischer Briefbombenattentäter († 2000) | Austrian letter bomber, died 2000 | | 2026-11
Wolfgang Priklopil | | m | Entführer von Natascha Kampusch († 2006) | kidnapper of Natascha Kampusch, died 2006 | | 2026-11
# Switzerland
Adolf Ogi | | m | Schweizer Bundesrat 1988–2000, SVP | Swiss federal councillor 1988–2000 | | 2026-11
Pascal Couchepin | | m | Schweizer Bundesrat 1998–2009, FDP | Swiss federal councillor 1998–2009 | | 2026-11
Ruth Dreifuss | | f | Schweizer Bundesrätin 1993–2002, SP | Swiss federal councillor 1993–2002 | | 2026-11
Ruth Metzler | | f | Schweizer Bundesrätin 1999–2003, CVP | Swiss federal councillor 1999–2003 | Ruth Metzler-Arnold | 2026-11
Joseph Deiss | | m | Schweizer Bundesrat 1999–2006, CVP | Swiss federal councillor 1999–2006 | | 2026-11
Kaspar Villiger | | m | Schweizer Bundesrat 1989–2003, FDP | Swiss federal councillor 1989–2003 | | 2026-11
Moritz Leuenberger | | m | Schweizer Bundesrat 1995–2010, SP | Swiss federal councillor 1995–2010 | | 2026-11
Samuel Schmid | | m | Schweizer Bundesrat 2001–2008 | Swiss federal councillor 2001–2008 | | 2026-11
Hans-Rudolf Merz | | m | Schweizer Bundesrat 2004–2010, FDP | Swiss federal councillor 2004–2010 | | 2026-11
Flavio Cotti | | m | Schweizer Bundesrat 1987–1999 († 2020) | Swiss federal councillor 1987–1999, died 2020 | | 2026-11
Otto Stich | | m | Schweizer Bundesrat 1984–1995 († 2012) | Swiss federal councillor 1984–1995, died 2012 | | 2026-11
Elisabeth Kopp | | f | erste Schweizer Bundesrätin († 2023) | first woman on the Swiss Federal Council, died 2023 | | 2026-11
Walter Thurnherr | | m | Schweizer Bundeskanzler 2016–2023 | Swiss federal chancellor 2016–2023 | | 2026-11
Viktor Rossi | | m | Schweizer Bundeskanzler ab 2024 | Swiss federal chancellor from 2024 | | 2026-11
Corina Casanova | | f | Schweizer Bundeskanzlerin 2008–2015 | Swiss federal chancellor 2008–2015 | | 2026-11
Thomas Aeschi | | m | SVP-Fraktionschef | leader of the Swiss People’s Party group | | 2026-11
Toni Brunner | | m | früherer SVP-Präsident | former leader of the Swiss People’s Party | | 2026-11
Ueli Giezendanner | | m | früherer SVP-Politiker | former Swiss People’s Party politician | Ulrich Giezendanner | 2026-11
Natalie Rickli | | f | Zürcher Regierungsrätin, SVP | Zurich government member | | 2026-11
Mario Fehr | | m | Zürcher Regierungsrat | Zurich government member | | 2026-11
Jacqueline Fehr | | f | Zürcher Regierungsrätin, SP | Zurich government member | | 2026-11
Ernst Stocker | | m | Zürcher Regierungsrat, SVP | Zurich government member | | 2026-11
Oskar Freysinger | | m | früherer SVP-Politiker | former Swiss People’s Party politician | | 2026-11
Lukas Reimann | | m | SVP-Politiker | Swiss People’s Party politician | | 2026-11
Andreas Glarner | | m | SVP-Politiker | Swiss People’s Party politician | | 2026-11
Céline Amaudruz | Celine Amaudruz | f | SVP-Politikerin | Swiss People’s Party politician | Celine Amaudruz | 2026-11
Petra Gössi | | f | FDP-Politikerin, Schweiz | Swiss Liberal politician | | 2026-11
Fulvio Pelli | | m | früherer FDP-Präsident, Schweiz | former leader of the Swiss Liberals | | 2026-11
Damian Müller | | m | FDP-Politiker, Schweiz | Swiss Liberal politician | | 2026-11
Andrea Caroni | | m | FDP-Politiker, Schweiz | Swiss Liberal politician | | 2026-11
Susanne Vincenz-Stauffacher | | f | FDP-Politikerin, Schweiz | Swiss Liberal politician | | 2026-11
Christian Wasserfallen | | m | FDP-Politiker, Schweiz | Swiss Liberal politician | | 2026-11
Christophe Darbellay | | m | Walliser Staatsrat, Mitte | government member of Valais | | 2026-11
Philipp Matthias Bregy | | m | Präsident der Schweizer Mitte ab 2025 | leader of the Swiss Centre party from 2025 | | 2026-11
Pirmin Bischof | | m | Mitte-Politiker, Schweiz | Swiss Centre politician | | 2026-11
Daniel Jositsch | | m | SP-Ständerat | Swiss Social Democratic senator | | 2026-11
Jacqueline Badran | | f | SP-Politikerin, Schweiz | Swiss Social Democrat | | 2026-11
Roger Nordmann | | m | früherer SP-Politiker, Schweiz | former Swiss Social Democrat | | 2026-11
Samira Marti | | f | SP-Politikerin, Schweiz | Swiss Social Democrat | | 2026-11
Tamara Funiciello | | f | SP-Politikerin, Schweiz | Swiss Social Democrat | | 2026-11
Eva Herzog | | f | SP-Ständerätin | Swiss Social Democratic senator | | 2026-11
Corine Mauch | | f | Zürcher Stadtpräsidentin 2009–2026, SP | mayor of Zurich 2009–2026 | | 2026-11
Alec von Graffenried | | m | Berner Stadtpräsident 2017–2024 | mayor of Bern 2017–2024 | | 2026-11
Marieke Kruit | | f | Berner Stadtpräsidentin ab 2025, SP | mayor of Bern from 2025 | | 2026-11
Conradin Cramer | | m | Basler Regierungspräsident | president of the government of Basel | | 2026-11
Sami Kanaan | | m | Genfer Politiker, SP | Geneva politician | | 2026-11
Regula Rytz | | f | frühere Präsidentin der Schweizer Grünen | former leader of the Swiss Greens | | 2026-11
Aline Trede | | f | Grünen-Politikerin, Schweiz | Swiss Greens politician | | 2026-11
Bastien Girod | | m | früherer Grünen-Politiker, Schweiz | former Swiss Greens politician | | 2026-11
Tiana Moser | | f | GLP-Ständerätin | Swiss Green Liberal senator | Tiana Angelina Moser | 2026-11
Martin Bäumle | | m | GLP-Gründer | founder of the Swiss Green Liberals | | 2026-11
Sanija Ameti | | f | frühere GLP-Politikerin | former Swiss Green Liberal politician | | 2026-11
Franco Cavalli | | m | Tessiner Onkologe und Politiker | oncologist and politician of Ticino | | 2026-11
Norman Gobbi | | m | Tessiner Staatsrat, Lega | government member of Ticino | | 2026-11
Pierre Maudet | | m | Genfer Staatsrat | Geneva government member | | 2026-11
Pierre-Yves Maillard | | m | Präsident des Schweizerischen Gewerkschaftsbunds | president of the Swiss trade union federation | | 2026-11
Paul Rechsteiner | | m | früherer Präsident des Schweizerischen Gewerkschaftsbunds | former president of the Swiss trade union federation | | 2026-11
Vania Alleva | | f | Unia-Präsidentin | president of the Swiss trade union Unia | | 2026-11
Christoph Mäder | | m | Präsident von Economiesuisse ab 2020 | president of Economiesuisse from 2020 | | 2026-11
Monika Rühl | | f | Direktorin von Economiesuisse ab 2014 | director of Economiesuisse from 2014 | | 2026-11
Severin Moser | | m | Präsident des Schweizer Arbeitgeberverbands | president of the Swiss employers’ association | | 2026-11
Markus Ritter | | m | Präsident des Schweizer Bauernverbands | president of the Swiss farmers’ union | | 2026-11
Jan-Egbert Sturm | | m | Ökonom, KOF | economist at KOF | | 2026-11
Reiner Eichenberger | | m | Schweizer Ökonom | Swiss economist | | 2026-11
Michael Hermann | | m | Schweizer Politgeograf | Swiss political geographer | | 2026-11
Claude Longchamp | | m | Schweizer Politologe | Swiss political scientist | | 2026-11
Lukas Golder | | m | Schweizer Politologe, GFS Bern | Swiss political scientist | | 2026-11
Daniel Koch | | m | Schweizer Arzt, früher Bundesamt für Gesundheit | Swiss doctor, formerly at the federal office of public health | | 2026-11
Michael Lauber | | m | früherer Schweizer Bundesanwalt | former Swiss attorney general | | 2026-11
Stefan Blättler | | m | Schweizer Bundesanwalt ab 2022 | Swiss attorney general from 2022 | | 2026-11
Thomas Süssli | | m | Chef der Schweizer Armee 2020–2025 | chief of the Swiss armed forces 2020–2025 | | 2026-11
André Blattmann | Andre Blattmann | m | früherer Chef der Schweizer Armee | former chief of the Swiss armed forces | Andre Blattmann | 2026-11
Philippe Rebord | | m | früherer Chef der Schweizer Armee | former chief of the Swiss armed forces | | 2026-11
Christian Dussey | | m | früherer Chef des Schweizer Nachrichtendiensts | former head of the Swiss intelligence service | | 2026-11
Livia Leu | | f | Schweizer Diplomatin | Swiss diplomat | | 2026-11
Helene Budliger Artieda | | f | Schweizer Seco-Direktorin | director of the Swiss secretariat for economic affairs | | 2026-11
Philipp Hildebrand | | m | Präsident der Schweizerischen Nationalbank 2010–2012 | president of the Swiss National Bank 2010–2012 | | 2026-11
Jean-Pierre Roth | | m | Präsident der Schweizerischen Nationalbank 2001–2009 | president of the Swiss National Bank 2001–2009 | | 2026-11
Andréa Maechler | Andrea Maechler | f | frühere Direktorin der Schweizerischen Nationalbank | former member of the Swiss National Bank board | Andrea Maechler | 2026-11
Marcel Ospel | | m | früherer UBS-Chef († 2020) | former UBS chairman, died 2020 | | 2026-11
Ralph Hamers | | m | UBS-Chef 2020–2023 | UBS chief executive 2020–2023 | | 2026-11
Thomas Gottstein | | m | Credit-Suisse-Chef 2020–2022 | Credit Suisse chief executive 2020–2022 | | 2026-11
Ulrich Körner | | m | letzter Credit-Suisse-Chef | last Credit Suisse chief executive | | 2026-11
Tidjane Thiam | | m | Credit-Suisse-Chef 2015–2020, ivorischer Politiker | Credit Suisse chief executive 2015–2020, Ivorian politician | | 2026-11
Brady Dougan | | m | Credit-Suisse-Chef 2007–2015 | Credit Suisse chief executive 2007–2015 | | 2026-11
Urs Rohner | | m | früherer Credit-Suisse-Präsident | former Credit Suisse chairman | | 2026-11
Iqbal Khan | | m | Schweizer Banker, UBS | Swiss banker, UBS | | 2026-11
Daniel Vasella | | m | früherer Novartis-Chef | former Novartis chief executive | | 2026-11
Vasant Narasimhan | | m | Novartis-Chef | Novartis chief executive | Vas Narasimhan | 2026-11
Severin Schwan | | m | Roche-Präsident | Roche chairman | | 2026-11
Thomas Schinecker | | m | Roche-Chef | Roche chief executive | | 2026-11
Mark Schneider | | m | Nestlé-Chef 2017–2024 | Nestlé chief executive 2017–2024 | | 2026-11
Laurent Freixe | | m | Nestlé-Chef 2024–2025 | Nestlé chief executive 2024–2025 | | 2026-11
Philipp Navratil | | m | Nestlé-Chef ab 2025 | Nestlé chief executive from 2025 | | 2026-11
Paul Bulcke | | m | früherer Nestlé-Präsident | former Nestlé chairman | | 2026-11
Peter Brabeck-Letmathe | | m | früherer Nestlé-Chef | former Nestlé chief executive | Peter Brabeck | 2026-11
Nick Hayek | | m | Swatch-Chef | Swatch chief executive | | 2026-11
Pierin Vincenz | | m | früherer Raiffeisen-Chef | former chief executive of Raiffeisen Switzerland | | 2026-11
Vincent Ducrot | | m | SBB-Chef | chief executive of Swiss railways | | 2026-11
Klaus Schwab | | m | Gründer des Weltwirtschaftsforums | founder of the World Economic Forum | | 2026-11
Carlo Conti | | m | Schweizer Politiker | Swiss politician | | 2026-11
Eric Gujer | | m | Journalist, NZZ | journalist, Neue Zürcher Zeitung | | 2026-11
Susanne Wille | | f | SRG-Generaldirektorin | director general of the Swiss broadcaster SRG | | 2026-11
Gilles Marchand | | m | früherer SRG-Generaldirektor | former director general of the Swiss broadcaster SRG | | 2026-11
Joseph Maria Bonnemain | | m | Bischof von Chur | bishop of Chur | | 2026-11
Felix Gmür | | m | Bischof von Basel | bishop of Basel | | 2026-11
Vitus Huonder | | m | Bischof von Chur 2007–2019 († 2024) | bishop of Chur 2007–2019, died 2024 | | 2026-11
Kurt Koch | | m | Schweizer Kurienkardinal | Swiss cardinal | | 2026-11
# Business of today
Belén Garijo | Belen Garijo | f | Merck-Chefin 2021–2026 | Merck chief executive 2021–2026 | Belen Garijo | 2026-11
Marijn Dekkers | | m | Bayer-Chef 2010–2016 | Bayer chief executive 2010–2016 | | 2026-11
Kurt Bock | | m | BASF-Chef 2011–2018 | BASF chief executive 2011–2018 | | 2026-11
# two people: Kurt Bock / Kurt Beck
Peter Löscher | | m | Siemens-Chef 2007–2013 | Siemens chief executive 2007–2013 | | 2026-11
Heinrich von Pierer | | m | Siemens-Chef 1992–2005 | Siemens chief executive 1992–2005 | | 2026-11
Klaus Kleinfeld | | m | Siemens-Chef 2005–2007 | Siemens chief executive 2005–2007 | | 2026-11
Jürgen Schrempp | | m | Daimler-Chef 1995–2005 | Daimler chief executive 1995–2005 | | 2026-11
Edzard Reuter | | m | Daimler-Chef 1987–1995 († 2024) | Daimler chief executive 1987–1995, died 2024 | | 2026-11
Martin Daum | | m | früherer Daimler-Truck-Chef | former Daimler Truck chief executive | | 2026-11
Karin Rådström | Karin Radstrom | f | Daimler-Truck-Chefin ab 2024 | Daimler Truck chief executive from 2024 | Karin Radstrom | 2026-11
Bernd Pischetsrieder | | m | früherer VW- und BMW-Chef | former VW and BMW chief executive | | 2026-11
Wendelin Wiedeking | | m | Porsche-Chef 1993–2009 | Porsche chief executive 1993–2009 | | 2026-11
Michael Leiters | | m | Porsche-Chef ab 2026 | Porsche chief executive from 2026 | | 2026-11
Norbert Reithofer | | m | BMW-Chef 2006–2015 | BMW chief executive 2006–2015 | | 2026-11
Markus Duesmann | | m | Audi-Chef 2020–2023 | Audi chief executive 2020–2023 | | 2026-11
Arno Antlitz | | m | VW-Finanzchef | VW finance chief | | 2026-11
Gunnar Kilian | | m | früherer VW-Personalchef | former VW personnel chief | | 2026-11
Peter Hartz | | m | früherer VW-Personalvorstand | former VW personnel chief | | 2026-11
Stefan Hartung | | m | Bosch-Chef ab 2022 | Bosch chief executive from 2022 | | 2026-11
Volkmar Denner | | m | Bosch-Chef 2012–2021 | Bosch chief executive 2012–2021 | | 2026-11
Holger Klein | | m | früherer ZF-Chef | former ZF chief executive | | 2026-11
Nikolai Setzer | | m | früherer Continental-Chef | former Continental chief executive | | 2026-11
Elmar Degenhart | | m | Continental-Chef 2009–2020 | Continental chief executive 2009–2020 | | 2026-11
Maria-Elisabeth Schaeffler-Thumann | | f | Unternehmerin, Schaeffler | businesswoman, Schaeffler | Maria-Elisabeth Schaeffler | 2026-11
Jochen Hanebeck | | m | Infineon-Chef ab 2022 | Infineon chief executive from 2022 | | 2026-11
Reinhard Ploss | | m | Infineon-Chef 2012–2022 | Infineon chief executive 2012–2022 | | 2026-11
Lars Wagner | | m | Airbus-Manager, früher MTU-Chef | Airbus executive, former MTU chief executive | | 2026-11
Michael Schöllhorn | | m | Airbus-Rüstungschef | head of Airbus Defence | | 2026-11
Oliver Dörre | | m | Hensoldt-Chef | Hensoldt chief executive | | 2026-11
Torsten Reil | | m | Helsing-Mitgründer | co-founder of Helsing | | 2026-11
Gundbert Scherf | | m | Helsing-Mitgründer | co-founder of Helsing | | 2026-11
Heinrich Hiesinger | | m | Thyssenkrupp-Chef 2011–2018 | Thyssenkrupp chief executive 2011–2018 | | 2026-11
Guido Kerkhoff | | m | früherer Thyssenkrupp-Chef | former Thyssenkrupp chief executive | | 2026-11
Gerhard Cromme | | m | früherer Thyssenkrupp- und Siemens-Aufsichtsratschef | former chairman of Thyssenkrupp and Siemens | | 2026-11
Gunnar Groebler | | m | Salzgitter-Chef | Salzgitter chief executive | | 2026-11
René Obermann | | m | Telekom-Chef 2006–2013 | Deutsche Telekom chief executive 2006–2013 | | 2026-11
Ron Sommer | | m | Telekom-Chef 1995–2002 | Deutsche Telekom chief executive 1995–2002 | | 2026-11
Kai-Uwe Ricke | | m | Telekom-Chef 2002–2006 | Deutsche Telekom chief executive 2002–2006 | | 2026-11
Klaus Zumwinkel | | m | Post-Chef 1990–2008 | Deutsche Post chief executive 1990–2008 | | 2026-11
Johannes Teyssen | | m | Eon-Chef 2010–2021 | Eon chief executive 2010–2021 | | 2026-11
Wulf Bernotat | | m | Eon-Chef 2003–2010 († 2017) | Eon chief executive 2003–2010, died 2017 | | 2026-11
Jürgen Großmann | | m | RWE-Chef 2007–2012 | RWE chief executive 2007–2012 | | 2026-11
Peter Terium | | m | RWE-Chef 2012–2016 | RWE chief executive 2012–2016 | | 2026-11
Frank Mastiaux | | m | EnBW-Chef 2012–2022 | EnBW chief executive 2012–2022 | | 2026-11
Georg Stamatelopoulos | | m | EnBW-Chef ab 2024 | EnBW chief executive from 2024 | | 2026-11
Rolf Buch | | m | Vonovia-Chef 2013–2025 | Vonovia chief executive 2013–2025 | | 2026-11
Michael Zahn | | m | früherer Chef der Deutsche Wohnen | former Deutsche Wohnen chief executive | | 2026-11
Wolfgang Mayrhuber | | m | Lufthansa-Chef 2003–2010 († 2018) | Lufthansa chief executive 2003–2010, died 2018 | | 2026-11
Christoph Franz | | m | früherer Lufthansa-Chef | former Lufthansa chief executive | | 2026-11
Joachim Hunold | | m | Air-Berlin-Gründer | founder of Air Berlin | | 2026-11
Stefan Schulte | | m | Fraport-Chef | Fraport chief executive | | 2026-11
Engelbert Lütke Daldrup | | m | früherer Chef des Flughafens BER | former head of Berlin airport | | 2026-11
Aletta von Massenbach | | f | Chefin des Flughafens BER | head of Berlin airport | | 2026-11
Sigrid Nikutta | | f | frühere BVG- und DB-Cargo-Chefin | former head of Berlin transport and DB Cargo | | 2026-11
Johannes Ludewig | | m | Bahn-Chef 1997–1999 | head of German railways 1997–1999 | | 2026-11
Theodor Weimer | | m | Chef der Deutschen Börse 2018–2024 | Deutsche Börse chief executive 2018–2024 | | 2026-11
Stephan Leithner | | m | Chef der Deutschen Börse ab 2025 | Deutsche Börse chief executive from 2025 | | 2026-11
Carsten Kengeter | | m | früherer Chef der Deutschen Börse | former Deutsche Börse chief executive | | 2026-11
Martin Blessing | | m | früherer Commerzbank-Chef | former Commerzbank chief executive | | 2026-11
Rolf Breuer | | m | früherer Deutsche-Bank-Chef († 2024) | former Deutsche Bank chief executive, died 2024 | Rolf-E. Breuer | 2026-11
Hilmar Kopper | | m | früherer Deutsche-Bank-Chef († 2021) | former Deutsche Bank chief executive, died 2021 | | 2026-11
Alexander Wynaendts | | m | Aufsichtsratschef der Deutschen Bank | chairman of Deutsche Bank | | 2026-11
James von Moltke | | m | früherer Finanzchef der Deutschen Bank | former finance chief of Deutsche Bank | | 2026-11
Karl von Rohr | | m | früherer Vizechef der Deutschen Bank | former deputy chief executive of Deutsche Bank | | 2026-11
Stefan Wintels | | m | KfW-Chef | head of KfW | | 2026-11
Michael Diekmann | | m | früherer Allianz-Chef | former Allianz chief executive | | 2026-11
Nikolaus von Bomhard | | m | früherer Munich-Re-Chef | former Munich Re chief executive | | 2026-11
Jean-Jacques Henchoz | | m | früherer Hannover-Rück-Chef | former Hannover Re chief executive | | 2026-11
Thomas Middelhoff | | m | früherer Arcandor-Chef | former Arcandor chief executive | | 2026-11
Nicolas Berggruen | | m | Investor | investor | | 2026-11
Anton Schlecker | | m | Drogerieunternehmer | drugstore businessman | | 2026-11
Dirk Roßmann | | m | Drogerieunternehmer | drugstore businessman | | 2026-11
Götz Werner | | m | dm-Gründer († 2022) | founder of the drugstore chain dm, died 2022 | | 2026-11
Lionel Souque | | m | Rewe-Chef | Rewe chief executive | | 2026-11
Markus Mosa | | m | Edeka-Chef | Edeka chief executive | | 2026-11
Gerd Chrzanowski | | m | Chef der Schwarz-Gruppe | head of the Schwarz group | | 2026-11
Klaus Gehrig | | m | früherer Chef der Schwarz-Gruppe | former head of the Schwarz group | | 2026-11
Reinhold Würth | | m | Schraubenunternehmer | businessman, Würth | | 2026-11
Wolfgang Grupp | | m | Trigema-Chef | textile businessman, Trigema | | 2026-11
Klaus-Michael Kühne | | m | Logistikunternehmer | logistics businessman | | 2026-11
Rolf Habben Jansen | | m | Hapag-Lloyd-Chef | Hapag-Lloyd chief executive | | 2026-11
Arne Freundt | | m | früherer Puma-Chef | former Puma chief executive | | 2026-11
Arthur Hoeld | | m | Puma-Chef ab 2025 | Puma chief executive from 2025 | | 2026-11
Daniel Grieder | | m | Hugo-Boss-Chef | Hugo Boss chief executive | | 2026-11
Robert Gentz | | m | Zalando-Mitgründer | co-founder of Zalando | | 2026-11
Oliver Samwer | | m | Internetunternehmer | internet businessman | | 2026-11
Frank Thelen | | m | Unternehmer | businessman | | 2026-11
Carsten Maschmeyer | | m | Unternehmer | businessman | | 2026-11
Verena Pausder | | f | Unternehmerin, Startup-Verband | businesswoman, German startup association | | 2026-11
Thomas Rabe | | m | Bertelsmann-Chef | Bertelsmann chief executive | | 2026-11
Leo Kirch | | m | Medienunternehmer († 2011) | media businessman, died 2011 | | 2026-11
Hubert Burda | | m | Verleger | publisher | | 2026-11
Dirk Ippen | | m | Verleger | publisher | | 2026-11
Norbert Himmler | | m | ZDF-Intendant ab 2022 | director general of ZDF from 2022 | | 2026-11
Thomas Bellut | | m | ZDF-Intendant 2012–2022 | director general of ZDF 2012–2022 | | 2026-11
Tom Buhrow | | m | WDR-Intendant 2013–2024 | director general of WDR 2013–2024 | | 2026-11
Katrin Vernau | | f | WDR-Intendantin ab 2025 | director general of WDR from 2025 | | 2026-11
Patricia Schlesinger | | f | frühere RBB-Intendantin | former director general of RBB | | 2026-11
Kai Gniffke | | m | SWR-Intendant ab 2019 | director general of SWR from 2019 | | 2026-11
Florian Hager | | m | HR-Intendant | director general of HR | | 2026-11
Joachim Knuth | | m | früherer NDR-Intendant | former director general of NDR | | 2026-11
Katja Wildermuth | | f | BR-Intendantin ab 2021 | director general of BR from 2021 | | 2026-11
Karola Wille | | f | MDR-Intendantin 2011–2023 | director general of MDR 2011–2023 | | 2026-11
Peter Limbourg | | m | Intendant der Deutschen Welle 2013–2025 | director general of Deutsche Welle 2013–2025 | | 2026-11
Barbara Massing | | f | Intendantin der Deutschen Welle ab 2025 | director general of Deutsche Welle from 2025 | | 2026-11
Dirk Kurbjuweit | | m | Spiegel-Chefredakteur | editor of Der Spiegel | | 2026-11
Steffen Klusmann | | m | früherer Spiegel-Chefredakteur | former editor of Der Spiegel | | 2026-11
Georg Mascolo | | m | Journalist | journalist | | 2026-11
Ulf Poschardt | | m | Journalist, Welt | journalist, Die Welt | | 2026-11
Robin Alexander | | m | Journalist, Welt | journalist, Die Welt | | 2026-11
Gabor Steingart | | m | Journalist | journalist | | 2026-11
Juan Moreno | | m | Journalist | journalist | | 2026-11
Marion Horn | | f | Bild-Chefredakteurin | editor of Bild | | 2026-11
`;
