/** Public persons of Germany, Austria and Switzerland; the fields are told in `index.ts`. */
export const germanSpeaking = `
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
`;
