/** Federal politics of Germany since about 1998: ministers, members of the Bundestag, parties; the fields are told in `index.ts`. */
export const germanyFederal = `
# Members of the cabinets since 1998
Wolfgang Gerhardt | | m | FDP-Vorsitzender 1995–2001 († 2024) | leader of the Free Democrats 1995–2001, died 2024 | | 2026-11
Bodo Hombach | | m | Kanzleramtschef 1998–1999, SPD | head of the German chancellery 1998–1999 | | 2026-11
Rudolf Scharping | | m | Bundesverteidigungsminister 1998–2002, früherer SPD-Chef | German defence minister 1998–2002 | | 2026-11
Walter Riester | | m | Bundesarbeitsminister 1998–2002, SPD | German labour minister 1998–2002 | | 2026-11
Wolfgang Clement | | m | Bundeswirtschaftsminister 2002–2005, Ministerpräsident von Nordrhein-Westfalen 1998–2002 († 2020) | German economy minister 2002–2005, died 2020 | | 2026-11
Werner Müller | | m | Bundeswirtschaftsminister 1998–2002, parteilos († 2019) | German economy minister 1998–2002, died 2019 | | 2026-11
Herta Däubler-Gmelin | | f | Bundesjustizministerin 1998–2002, SPD | German justice minister 1998–2002 | | 2026-11
Edelgard Bulmahn | | f | Bundesbildungsministerin 1998–2005, SPD | German education minister 1998–2005 | | 2026-11
Ulla Schmidt | | f | Bundesgesundheitsministerin 2001–2009, SPD | German health minister 2001–2009 | | 2026-11
Andrea Fischer | | f | Bundesgesundheitsministerin 1998–2001, Grüne | German health minister 1998–2001 | | 2026-11
Renate Schmidt | | f | Bundesfamilienministerin 2002–2005, SPD | German family minister 2002–2005 | | 2026-11
Christine Bergmann | | f | Bundesfamilienministerin 1998–2002, SPD | German family minister 1998–2002 | | 2026-11
Karl-Heinz Funke | | m | Bundeslandwirtschaftsminister 1998–2001, SPD | German agriculture minister 1998–2001 | | 2026-11
Kurt Bodewig | | m | Bundesverkehrsminister 2000–2002, SPD | German transport minister 2000–2002 | | 2026-11
Reinhard Klimmt | | m | Bundesverkehrsminister 1999–2000, früherer Ministerpräsident des Saarlands, SPD | German transport minister 1999–2000 | | 2026-11
Manfred Stolpe | | m | Ministerpräsident von Brandenburg 1990–2002, Bundesverkehrsminister 2002–2005, SPD († 2019) | premier of Brandenburg 1990–2002, died 2019 | | 2026-11
Wolfgang Tiefensee | | m | Bundesverkehrsminister 2005–2009, SPD | German transport minister 2005–2009 | | 2026-11
Peter Ramsauer | | m | Bundesverkehrsminister 2009–2013, CSU | German transport minister 2009–2013 | | 2026-11
Michael Glos | | m | Bundeswirtschaftsminister 2005–2009, CSU | German economy minister 2005–2009 | | 2026-11
Franz Josef Jung | | m | Bundesverteidigungsminister 2005–2009, CDU | German defence minister 2005–2009 | | 2026-11
Kristina Schröder | | f | Bundesfamilienministerin 2009–2013, CDU | German family minister 2009–2013 | | 2026-11
Daniel Bahr | | m | Bundesgesundheitsminister 2011–2013, FDP | German health minister 2011–2013 | | 2026-11
Norbert Barthle | | m | CDU-Politiker | German CDU politician | | 2026-11
Nikolas Löbel | | m | früherer CDU-Politiker | former German CDU politician | | 2026-11
Georg Nüßlein | | m | früherer CSU-Politiker | former German CSU politician | | 2026-11
Alfred Sauter | | m | CSU-Politiker | German CSU politician | | 2026-11
Cansel Kiziltepe | | f | Berliner Arbeitssenatorin ab 2023, SPD | Berlin labour senator from 2023 | Cansel Kızıltepe | 2026-11
Volker Beck | | m | früherer Grünen-Politiker, Präsident der Deutsch-Israelischen Gesellschaft | former German Greens politician | | 2026-11
# Secretaries of state and commissioners of the government
Edgar Franke | | m | SPD-Politiker | German SPD politician | | 2026-11
Anette Kramme | | f | SPD-Politikerin | German SPD politician | | 2026-11
Mahmut Özdemir | | m | SPD-Politiker | German SPD politician | | 2026-11
Rita Schwarzelühr-Sutter | | f | SPD-Politikerin | German SPD politician | | 2026-11
Thomas Hitschler | | m | SPD-Politiker | German SPD politician | | 2026-11
Siemtje Möller | | f | SPD-Politikerin | German SPD politician | | 2026-11
Tobias Lindner | | m | Staatsminister im Auswärtigen Amt 2021–2025, Grüne | German minister of state 2021–2025 | | 2026-11
Anna Lührmann | | f | Europastaatsministerin 2021–2025, Grüne | German minister of state for Europe 2021–2025 | | 2026-11
Katja Keul | | f | Grünen-Politikerin | German Greens politician | | 2026-11
Sven Lehmann | | m | Grünen-Politiker | German Greens politician | | 2026-11
Ekin Deligöz | | f | Grünen-Politikerin | German Greens politician | | 2026-11
Ophelia Nick | | f | Grünen-Politikerin | German Greens politician | | 2026-11
Manuela Rottmann | | f | Grünen-Politikerin | German Greens politician | | 2026-11
Bettina Hoffmann | | f | Grünen-Politikerin | German Greens politician | | 2026-11
Udo Philipp | | m | früherer Staatssekretär im Bundeswirtschaftsministerium | former German economy state secretary | | 2026-11
Florian Toncar | | m | FDP-Politiker | German FDP politician | | 2026-11
Katja Hessel | | f | FDP-Politikerin | German FDP politician | | 2026-11
Oliver Luksic | | m | FDP-Politiker | German FDP politician | | 2026-11
Daniela Kluckert | | f | FDP-Politikerin | German FDP politician | | 2026-11
Benjamin Strasser | | m | FDP-Politiker | German FDP politician | | 2026-11
Mario Brandenburg | | m | FDP-Politiker | German FDP politician | | 2026-11
Jens Brandenburg | | m | FDP-Politiker | German FDP politician | | 2026-11
Burkhard Blienert | | m | Drogenbeauftragter der Bundesregierung 2022–2025, SPD | German drugs commissioner 2022–2025 | | 2026-11
Daniela Ludwig | | f | CSU-Politikerin, frühere Drogenbeauftragte | German CSU politician | | 2026-11
Marlene Mortler | | f | CSU-Politikerin | German CSU politician | | 2026-11
Jürgen Dusel | | m | Behindertenbeauftragter der Bundesregierung ab 2018 | German commissioner for disabled people from 2018 | | 2026-11
Kerstin Claus | | f | Missbrauchsbeauftragte der Bundesregierung ab 2022 | German commissioner on child abuse from 2022 | | 2026-11
Johannes-Wilhelm Rörig | | m | früherer Missbrauchsbeauftragter der Bundesregierung | former German commissioner on child abuse | | 2026-11
Evelyn Zupke | | f | SED-Opferbeauftragte des Bundestags | commissioner for victims of East German rule | | 2026-11
Elisabeth Kaiser | | f | SPD-Politikerin, Ostbeauftragte der Bundesregierung ab 2025 | German commissioner for the east from 2025 | | 2026-11
Marco Wanderwitz | | m | früherer CDU-Politiker und Ostbeauftragter | former German CDU politician | | 2026-11
Christian Hirte | | m | CDU-Politiker | German CDU politician | | 2026-11
Iris Gleicke | | f | frühere SPD-Politikerin und Ostbeauftragte | former German SPD politician | | 2026-11
Annette Widmann-Mauz | | f | CDU-Politikerin | German CDU politician | | 2026-11
Maria Böhmer | | f | frühere CDU-Politikerin | former German CDU politician | | 2026-11
Natalie Pawlik | | f | Migrationsbeauftragte der Bundesregierung ab 2025, SPD | German integration commissioner from 2025 | | 2026-11
Joachim Stamp | | m | FDP-Politiker | German FDP politician | | 2026-11
Gunther Krichbaum | | m | CDU-Politiker, Europastaatsminister ab 2025 | German minister of state for Europe from 2025 | | 2026-11
Florian Hahn | | m | CSU-Politiker | German CSU politician | | 2026-11
Christiane Schenderlein | | f | CDU-Politikerin, Sportstaatsministerin ab 2025 | German minister of state for sport from 2025 | | 2026-11
Philipp Birkenmaier | | m | CDU-Politiker | German CDU politician | | 2026-11
Jacob Schrot | | m | Büroleiter von Friedrich Merz | aide to Friedrich Merz | | 2026-11
Günter Sautter | | m | deutscher Diplomat | German diplomat | | 2026-11
Jens Plötner | | m | deutscher Diplomat | German diplomat | | 2026-11
Jan Hecker | | m | deutscher Diplomat († 2021) | German diplomat, died 2021 | | 2026-11
Beate Baumann | | f | Büroleiterin von Angela Merkel | aide to Angela Merkel | | 2026-11
Eva Christiansen | | f | Beraterin von Angela Merkel | adviser to Angela Merkel | | 2026-11
Joachim Sauer | | m | Chemiker, Ehemann von Angela Merkel | chemist, husband of Angela Merkel | | 2026-11
Charlotte Merz | | f | Richterin, Ehefrau von Friedrich Merz | judge, wife of Friedrich Merz | | 2026-11
Britta Ernst | | f | SPD-Politikerin, Ehefrau von Olaf Scholz | German SPD politician, wife of Olaf Scholz | | 2026-11
Daniela Schadt | | f | Journalistin, Lebensgefährtin von Joachim Gauck | journalist, partner of Joachim Gauck | | 2026-11
Bettina Wulff | | f | frühere Frau von Christian Wulff | former wife of Christian Wulff | | 2026-11
Doris Schröder-Köpf | | f | SPD-Politikerin, frühere Frau von Gerhard Schröder | German SPD politician | | 2026-11
Maike Kohl-Richter | | f | Witwe von Helmut Kohl | widow of Helmut Kohl | | 2026-11
Hannelore Kohl | | f | Ehefrau von Helmut Kohl († 2001) | wife of Helmut Kohl, died 2001 | | 2026-11
Walter Kohl | | m | Sohn von Helmut Kohl | son of Helmut Kohl | | 2026-11
Loki Schmidt | | f | Ehefrau von Helmut Schmidt († 2010) | wife of Helmut Schmidt, died 2010 | | 2026-11
Uwe-Karsten Heye | | m | Regierungssprecher 1998–2002 | German government spokesman 1998–2002 | | 2026-11
Béla Anda | Bela Anda | m | Regierungssprecher 2002–2005 | German government spokesman 2002–2005 | Bela Anda | 2026-11
Ulrich Wilhelm | | m | Regierungssprecher 2005–2010, früherer BR-Intendant | German government spokesman 2005–2010 | | 2026-11
Georg Streiter | | m | früherer Vize-Regierungssprecher | former deputy German government spokesman | | 2026-11
Christiane Hoffmann | | f | Journalistin, Vize-Regierungssprecherin 2022–2025 | deputy German government spokeswoman 2022–2025 | | 2026-11
Wolfgang Büchner | | m | Journalist, früherer Vize-Regierungssprecher | journalist, former deputy German government spokesman | | 2026-11
# CDU and CSU
Michael Meister | | m | CDU-Politiker | German CDU politician | | 2026-11
Michael Grosse-Brömer | | m | CDU-Politiker | German CDU politician | | 2026-11
Steffen Bilger | | m | CDU-Politiker | German CDU politician | | 2026-11
Mathias Middelberg | | m | CDU-Politiker | German CDU politician | | 2026-11
Sepp Müller | | m | CDU-Politiker | German CDU politician | | 2026-11
Jens Koeppen | | m | CDU-Politiker | German CDU politician | | 2026-11
Günter Krings | | m | CDU-Politiker | German CDU politician | | 2026-11
Thomas Röwekamp | | m | CDU-Politiker, Bremen | German CDU politician | | 2026-11
Norbert Altenkamp | | m | CDU-Politiker | German CDU politician | | 2026-11
Alexander Throm | | m | CDU-Politiker | German CDU politician | | 2026-11
Marc Henrichmann | | m | CDU-Politiker | German CDU politician | | 2026-11
Armin Schuster | | m | sächsischer Innenminister ab 2022, CDU | interior minister of Saxony from 2022 | | 2026-11
Patrick Sensburg | | m | früherer CDU-Politiker | former German CDU politician | | 2026-11
Clemens Binninger | | m | früherer CDU-Politiker | former German CDU politician | | 2026-11
Erwin Rüddel | | m | früherer CDU-Politiker | former German CDU politician | | 2026-11
Tino Sorge | | m | CDU-Politiker | German CDU politician | | 2026-11
Simone Borchardt | | f | CDU-Politikerin | German CDU politician | | 2026-11
Kai Whittaker | | m | CDU-Politiker | German CDU politician | | 2026-11
Hermann-Josef Tebroke | | m | CDU-Politiker | German CDU politician | | 2026-11
Andreas Jung | | m | CDU-Politiker | German CDU politician | | 2026-11
Anja Weisgerber | | f | CSU-Politikerin | German CSU politician | | 2026-11
Jan-Marco Luczak | | m | CDU-Politiker | German CDU politician | | 2026-11
Johann Saathoff | | m | SPD-Politiker | German SPD politician | | 2026-11
Andreas Nick | | m | früherer CDU-Politiker | former German CDU politician | | 2026-11
Elmar Brok | | m | früherer CDU-Europaabgeordneter | former German CDU member of the European Parliament | | 2026-11
Daniel Caspary | | m | CDU-Europaabgeordneter | German CDU member of the European Parliament | | 2026-11
Dennis Radtke | | m | CDU-Europaabgeordneter | German CDU member of the European Parliament | | 2026-11
Andreas Schwab | | m | CDU-Europaabgeordneter | German CDU member of the European Parliament | | 2026-11
Peter Liese | | m | CDU-Europaabgeordneter | German CDU member of the European Parliament | | 2026-11
Hildegard Bentele | | f | CDU-Europaabgeordnete | German CDU member of the European Parliament | | 2026-11
Sabine Verheyen | | f | CDU-Europaabgeordnete | German CDU member of the European Parliament | | 2026-11
Norbert Lins | | m | CDU-Europaabgeordneter | German CDU member of the European Parliament | | 2026-11
Michael Gahler | | m | CDU-Europaabgeordneter | German CDU member of the European Parliament | | 2026-11
Werner Langen | | m | früherer CDU-Europaabgeordneter | former German CDU member of the European Parliament | | 2026-11
Rainer Wieland | | m | früherer CDU-Europaabgeordneter | former German CDU member of the European Parliament | | 2026-11
Karl-Heinz Florenz | | m | früherer CDU-Europaabgeordneter | former German CDU member of the European Parliament | | 2026-11
Lena Düpont | | f | CDU-Europaabgeordnete | German CDU member of the European Parliament | | 2026-11
Jens Gieseke | | m | CDU-Europaabgeordneter | German CDU member of the European Parliament | | 2026-11
Angelika Niebler | | f | CSU-Europaabgeordnete | German CSU member of the European Parliament | | 2026-11
Markus Ferber | | m | CSU-Europaabgeordneter | German CSU member of the European Parliament | | 2026-11
Monika Hohlmeier | | f | CSU-Europaabgeordnete | German CSU member of the European Parliament | | 2026-11
Bernd Posselt | | m | CSU-Politiker | German CSU politician | | 2026-11
Ingo Friedrich | | m | früherer CSU-Europaabgeordneter | former German CSU member of the European Parliament | | 2026-11
Stephan Mayer | | m | CSU-Politiker | German CSU politician | | 2026-11
Martin Huber | | m | CSU-Generalsekretär ab 2022 | CSU general secretary from 2022 | | 2026-11
Markus Blume | | m | bayerischer Wissenschaftsminister ab 2022, CSU | science minister of Bavaria from 2022 | | 2026-11
Erwin Huber | | m | CSU-Chef 2007–2008 | CSU leader 2007–2008 | | 2026-11
Thomas Kreuzer | | m | früherer CSU-Politiker | former German CSU politician | | 2026-11
Alexander Hoffmann | | m | CSU-Landesgruppenchef ab 2025 | leader of the CSU members of the Bundestag from 2025 | | 2026-11
Stefan Müller | | m | CSU-Politiker | German CSU politician | | 2026-11
# two people: Stefan Müller / Stefan Möller
Andrea Lindholz | | f | CSU-Politikerin, Bundestagsvizepräsidentin ab 2025 | vice-president of the Bundestag from 2025 | | 2026-11
Gerda Hasselfeldt | | f | Präsidentin des Deutschen Roten Kreuzes, CSU | president of the German Red Cross | | 2026-11
Hans Michelbach | | m | früherer CSU-Politiker | former German CSU politician | | 2026-11
Max Straubinger | | m | CSU-Politiker | German CSU politician | | 2026-11
Silke Launert | | f | CSU-Politikerin | German CSU politician | | 2026-11
Wolfgang Stefinger | | m | CSU-Politiker | German CSU politician | | 2026-11
Peter Gauweiler | | m | früherer CSU-Politiker | former German CSU politician | | 2026-11
Gabriele Pauli | | f | frühere CSU-Politikerin | former German CSU politician | | 2026-11
Ole Schröder | | m | früherer CDU-Politiker | former German CDU politician | | 2026-11
Peter Hintze | | m | CDU-Politiker († 2016) | German CDU politician, died 2016 | | 2026-11
Eckart von Klaeden | | m | früherer CDU-Politiker | former German CDU politician | | 2026-11
Christian von Stetten | | m | CDU-Politiker | German CDU politician | | 2026-11
Carsten Körber | | m | CDU-Politiker | German CDU politician | | 2026-11
Eckhardt Rehberg | | m | früherer CDU-Politiker | former German CDU politician | | 2026-11
Dietrich Austermann | | m | früherer CDU-Politiker | former German CDU politician | | 2026-11
Laurenz Meyer | | m | CDU-Generalsekretär 2000–2004 | CDU general secretary 2000–2004 | | 2026-11
Volker Rühe | | m | Bundesverteidigungsminister 1992–1998, CDU | German defence minister 1992–1998 | | 2026-11
Matthias Wissmann | | m | Bundesverkehrsminister 1993–1998, früherer VDA-Präsident | German transport minister 1993–1998 | | 2026-11
Manfred Kanther | | m | Bundesinnenminister 1993–1998, CDU | German interior minister 1993–1998 | | 2026-11
Claudia Nolte | | f | Bundesfamilienministerin 1994–1998, CDU | German family minister 1994–1998 | | 2026-11
Friedrich Bohl | | m | Kanzleramtschef 1991–1998, CDU | head of the German chancellery 1991–1998 | | 2026-11
Rudolf Seiters | | m | Bundesinnenminister 1991–1993, CDU | German interior minister 1991–1993 | | 2026-11
Matthias Zimmer | | m | früherer CDU-Politiker | former German CDU politician | | 2026-11
Wiebke Winter | | f | CDU-Politikerin, Bremen | German CDU politician | | 2026-11
Karin Maag | | f | frühere CDU-Politikerin | former German CDU politician | | 2026-11
Ronja Kemmer | | f | CDU-Politikerin | German CDU politician | | 2026-11
Caroline Bosbach | | f | CDU-Politikerin | German CDU politician | | 2026-11
Saskia Ludwig | | f | CDU-Politikerin, Brandenburg | German CDU politician | | 2026-11
Thomas Bareiß | | m | CDU-Politiker | German CDU politician | | 2026-11
Christian Haase | | m | CDU-Politiker | German CDU politician | | 2026-11
Oliver Wittke | | m | früherer CDU-Politiker | former German CDU politician | | 2026-11
Christina Stumpp | | f | CDU-Politikerin | German CDU politician | | 2026-11
Hendrik Hoppenstedt | | m | CDU-Politiker | German CDU politician | | 2026-11
Franziska Hoppermann | | f | CDU-Politikerin | German CDU politician | | 2026-11
Mechthild Heil | | f | CDU-Politikerin | German CDU politician | | 2026-11
Elisabeth Winkelmeier-Becker | | f | CDU-Politikerin | German CDU politician | | 2026-11
Yvonne Magwas | | f | frühere Bundestagsvizepräsidentin, CDU | former vice-president of the Bundestag | | 2026-11
Johannes Steiniger | | m | CDU-Politiker | German CDU politician | | 2026-11
Jana Schimke | | f | frühere CDU-Politikerin | former German CDU politician | | 2026-11
Antje Tillmann | | f | frühere CDU-Politikerin | former German CDU politician | | 2026-11
Peter Beyer | | m | CDU-Politiker | German CDU politician | | 2026-11
# SPD
Hans-Jochen Vogel | | m | früherer SPD-Chef († 2020) | former SPD leader, died 2020 | | 2026-11
Björn Engholm | | m | früherer SPD-Chef und Ministerpräsident von Schleswig-Holstein | former SPD leader | | 2026-11
Egon Bahr | | m | SPD-Politiker († 2015) | German SPD politician, died 2015 | | 2026-11
Erhard Eppler | | m | SPD-Politiker († 2019) | German SPD politician, died 2019 | | 2026-11
Herbert Wehner | | m | SPD-Politiker († 1990) | German SPD politician, died 1990 | | 2026-11
Klaus von Dohnanyi | | m | SPD-Politiker, früherer Hamburger Bürgermeister | German SPD politician | | 2026-11
Gesine Schwan | | f | SPD-Politikerin und Politologin | German SPD politician and political scientist | | 2026-11
Karsten Voigt | | m | SPD-Außenpolitiker | German SPD politician | | 2026-11
Gernot Erler | | m | SPD-Außenpolitiker | German SPD politician | | 2026-11
Nils Schmid | | m | SPD-Außenpolitiker | German SPD politician | | 2026-11
Niels Annen | | m | SPD-Politiker | German SPD politician | | 2026-11
Johannes Fechner | | m | SPD-Politiker | German SPD politician | | 2026-11
Sebastian Fiedler | | m | SPD-Politiker, früherer Kriminalbeamter | German SPD politician | | 2026-11
Sebastian Hartmann | | m | SPD-Politiker | German SPD politician | | 2026-11
Sonja Eichwede | | f | SPD-Politikerin | German SPD politician | | 2026-11
Wiebke Esdar | | f | SPD-Politikerin | German SPD politician | | 2026-11
Katja Mast | | f | SPD-Politikerin | German SPD politician | | 2026-11
Dagmar Schmidt | | f | SPD-Politikerin | German SPD politician | | 2026-11
Sönke Rix | | m | SPD-Politiker | German SPD politician | | 2026-11
Achim Post | | m | SPD-Politiker, Nordrhein-Westfalen | German SPD politician | | 2026-11
Sarah Philipp | | f | SPD-Politikerin, Nordrhein-Westfalen | German SPD politician | | 2026-11
Jochen Ott | | m | SPD-Politiker, Nordrhein-Westfalen | German SPD politician | | 2026-11
Verena Schäffer | | f | Grünen-Politikerin, Nordrhein-Westfalen | German Greens politician | | 2026-11
Bernhard Daldrup | | m | SPD-Politiker | German SPD politician | | 2026-11
Lothar Binding | | m | SPD-Politiker | German SPD politician | | 2026-11
Michael Schrodi | | m | SPD-Politiker | German SPD politician | | 2026-11
Nina Scheer | | f | SPD-Politikerin | German SPD politician | | 2026-11
Hermann Scheer | | m | SPD-Politiker († 2010) | German SPD politician, died 2010 | | 2026-11
Ulrich Lechte | | m | FDP-Politiker | German FDP politician | | 2026-11
Fritz Felgentreu | | m | früherer SPD-Politiker | former German SPD politician | | 2026-11
Hans-Peter Bartels | | m | Wehrbeauftragter 2015–2020, SPD | parliamentary commissioner for the Bundeswehr 2015–2020 | | 2026-11
Hellmut Königshaus | | m | Wehrbeauftragter 2010–2015, FDP | parliamentary commissioner for the Bundeswehr 2010–2015 | | 2026-11
Reinhold Robbe | | m | früherer Wehrbeauftragter, SPD | former parliamentary commissioner for the Bundeswehr | | 2026-11
Wolfgang Hellmich | | m | SPD-Politiker | German SPD politician | | 2026-11
Falko Droßmann | | m | SPD-Politiker | German SPD politician | | 2026-11
Rainer Arnold | | m | früherer SPD-Politiker | former German SPD politician | | 2026-11
Josephine Ortleb | | f | SPD-Politikerin, Bundestagsvizepräsidentin ab 2025 | vice-president of the Bundestag from 2025 | | 2026-11
Dagmar Ziegler | | f | frühere SPD-Politikerin | former German SPD politician | | 2026-11
Susanne Kastner | | f | frühere SPD-Politikerin | former German SPD politician | | 2026-11
Leni Breymaier | | f | SPD-Politikerin | German SPD politician | | 2026-11
Hilde Mattheis | | f | frühere SPD-Politikerin | former German SPD politician | | 2026-11
Ottmar Schreiner | | m | SPD-Politiker († 2013) | German SPD politician, died 2013 | | 2026-11
Andreas Stoch | | m | SPD-Politiker, Baden-Württemberg | German SPD politician | | 2026-11
Florian von Brunn | | m | SPD-Politiker, Bayern | German SPD politician | | 2026-11
Natascha Kohnen | | f | SPD-Politikerin, Bayern | German SPD politician | | 2026-11
Florian Pronold | | m | früherer SPD-Politiker | former German SPD politician | | 2026-11
Carsten Träger | | m | SPD-Politiker | German SPD politician | | 2026-11
Jessica Rosenthal | | f | frühere Juso-Chefin, SPD | former leader of the Young Socialists | | 2026-11
Philipp Türmer | | m | Juso-Chef ab 2023 | leader of the Young Socialists from 2023 | | 2026-11
Johanna Uekermann | | f | frühere Juso-Chefin | former leader of the Young Socialists | | 2026-11
Franziska Drohsel | | f | frühere Juso-Chefin | former leader of the Young Socialists | | 2026-11
Annika Klose | | f | SPD-Politikerin | German SPD politician | | 2026-11
Martin Rosemann | | m | SPD-Politiker | German SPD politician | | 2026-11
Christos Pantazis | | m | SPD-Politiker | German SPD politician | | 2026-11
Helge Lindh | | m | SPD-Politiker | German SPD politician | | 2026-11
Karamba Diaby | | m | SPD-Politiker | German SPD politician | | 2026-11
Hakan Demir | | m | SPD-Politiker | German SPD politician | | 2026-11
Josip Juratovic | | m | SPD-Politiker | German SPD politician | | 2026-11
Sebastian Edathy | | m | früherer SPD-Politiker | former German SPD politician | | 2026-11
Jens Zimmermann | | m | SPD-Politiker | German SPD politician | | 2026-11
Michael Hartmann | | m | früherer SPD-Politiker | former German SPD politician | | 2026-11
Hubertus Schmoldt | | m | früherer Gewerkschaftschef (IG BCE) | former German trade union leader | | 2026-11
Jo Leinen | | m | früherer SPD-Europaabgeordneter | former German SPD member of the European Parliament | | 2026-11
Udo Bullmann | | m | SPD-Europaabgeordneter | German SPD member of the European Parliament | | 2026-11
Jens Geier | | m | SPD-Europaabgeordneter | German SPD member of the European Parliament | | 2026-11
Bernd Lange | | m | SPD-Europaabgeordneter | German SPD member of the European Parliament | | 2026-11
René Repasi | | m | SPD-Europaabgeordneter | German SPD member of the European Parliament | | 2026-11
Gabriele Bischoff | | f | SPD-Europaabgeordnete | German SPD member of the European Parliament | | 2026-11
Tiemo Wölken | | m | SPD-Europaabgeordneter | German SPD member of the European Parliament | | 2026-11
Delara Burkhardt | | f | SPD-Europaabgeordnete | German SPD member of the European Parliament | | 2026-11
Maria Noichl | | f | SPD-Europaabgeordnete | German SPD member of the European Parliament | | 2026-11
Birgit Sippel | | f | SPD-Europaabgeordnete | German SPD member of the European Parliament | | 2026-11
Petra Kammerevert | | f | frühere SPD-Europaabgeordnete | former German SPD member of the European Parliament | | 2026-11
Knut Fleckenstein | | m | früherer SPD-Europaabgeordneter | former German SPD member of the European Parliament | | 2026-11
Tobias Cremer | | m | SPD-Europaabgeordneter | German SPD member of the European Parliament | | 2026-11
Matthias Ecke | | m | SPD-Europaabgeordneter | German SPD member of the European Parliament | | 2026-11
Klaus Hänsch | | m | Präsident des EU-Parlaments 1994–1997, SPD | president of the European Parliament 1994–1997 | | 2026-11
Günter Verheugen | | m | EU-Kommissar 1999–2010, SPD | European commissioner 1999–2010 | | 2026-11
Michaele Schreyer | | f | EU-Haushaltskommissarin 1999–2004, Grüne | European budget commissioner 1999–2004 | | 2026-11
Evelyne Gebhardt | | f | frühere SPD-Europaabgeordnete | former German SPD member of the European Parliament | | 2026-11
# Greens
Bärbel Höhn | | f | frühere Grünen-Politikerin | former German Greens politician | | 2026-11
Fritz Kuhn | | m | früherer Grünen-Chef und Stuttgarter Oberbürgermeister | former leader of the German Greens | | 2026-11
Rezzo Schlauch | | m | früherer Grünen-Politiker | former German Greens politician | | 2026-11
Kerstin Müller | | f | frühere Grünen-Politikerin | former German Greens politician | | 2026-11
Krista Sager | | f | frühere Grünen-Politikerin | former German Greens politician | | 2026-11
Antje Vollmer | | f | Grünen-Politikerin, Bundestagsvizepräsidentin 1994–2005 († 2023) | German Greens politician, died 2023 | | 2026-11
Marieluise Beck | | f | frühere Grünen-Politikerin | former German Greens politician | | 2026-11
Ralf Fücks | | m | früherer Grünen-Politiker, Gründer des Zentrums Liberale Moderne | former German Greens politician | | 2026-11
Gunda Röstel | | f | frühere Grünen-Chefin | former leader of the German Greens | | 2026-11
Antje Radcke | | f | frühere Grünen-Chefin | former leader of the German Greens | | 2026-11
Angelika Beer | | f | frühere Grünen-Chefin | former leader of the German Greens | | 2026-11
Ludger Volmer | | m | früherer Grünen-Politiker | former German Greens politician | | 2026-11
Werner Schulz | | m | Grünen-Politiker und DDR-Bürgerrechtler († 2022) | German Greens politician, died 2022 | | 2026-11
Oliver Krischer | | m | Umweltminister von Nordrhein-Westfalen ab 2022, Grüne | environment minister of North Rhine-Westphalia from 2022 | | 2026-11
Stefan Wenzel | | m | Grünen-Politiker | German Greens politician | | 2026-11
Dieter Janecek | | m | Grünen-Politiker | German Greens politician | | 2026-11
Danyal Bayaz | | m | Finanzminister von Baden-Württemberg ab 2021, Grüne | finance minister of Baden-Wuerttemberg from 2021 | | 2026-11
Lisa Badum | | f | Grünen-Politikerin | German Greens politician | | 2026-11
Ingrid Nestle | | f | Grünen-Politikerin | German Greens politician | | 2026-11
Andreas Audretsch | | m | Grünen-Politiker | German Greens politician | | 2026-11
Julia Verlinden | | f | Grünen-Politikerin | German Greens politician | | 2026-11
Sven-Christian Kindler | | m | früherer Grünen-Politiker | former German Greens politician | | 2026-11
Sebastian Schäfer | | m | Grünen-Politiker | German Greens politician | | 2026-11
Deborah Düring | | f | Grünen-Politikerin | German Greens politician | | 2026-11
Sara Nanni | | f | Grünen-Politikerin | German Greens politician | | 2026-11
Robin Wagener | | m | Grünen-Politiker | German Greens politician | | 2026-11
Jamila Schäfer | | f | Grünen-Politikerin | German Greens politician | | 2026-11
Max Lucks | | m | Grünen-Politiker | German Greens politician | | 2026-11
Lamya Kaddor | | f | Grünen-Politikerin und Islamwissenschaftlerin | German Greens politician | | 2026-11
Marcel Emmerich | | m | Grünen-Politiker | German Greens politician | | 2026-11
Misbah Khan | | f | Grünen-Politikerin | German Greens politician | | 2026-11
Filiz Polat | | f | Grünen-Politikerin | German Greens politician | | 2026-11
Schahina Gambir | | f | Grünen-Politikerin | German Greens politician | | 2026-11
Till Steffen | | m | Grünen-Politiker | German Greens politician | | 2026-11
Lukas Benner | | m | Grünen-Politiker | German Greens politician | | 2026-11
Canan Bayram | | f | frühere Grünen-Politikerin | former German Greens politician | | 2026-11
Hanna Steinmüller | | f | Grünen-Politikerin | German Greens politician | | 2026-11
Chantal Kopf | | f | Grünen-Politikerin | German Greens politician | | 2026-11
Kassem Taher Saleh | | m | Grünen-Politiker | German Greens politician | | 2026-11
Paula Piechotta | | f | Grünen-Politikerin | German Greens politician | | 2026-11
Janosch Dahmen | | m | Grünen-Politiker und Arzt | German Greens politician and doctor | | 2026-11
Maria Klein-Schmeink | | f | frühere Grünen-Politikerin | former German Greens politician | | 2026-11
Beate Müller-Gemmeke | | f | Grünen-Politikerin | German Greens politician | | 2026-11
Kai Gehring | | m | früherer Grünen-Politiker | former German Greens politician | | 2026-11
Katrin Uhlig | | f | Grünen-Politikerin | German Greens politician | | 2026-11
Emilia Fester | | f | frühere Grünen-Politikerin | former German Greens politician | | 2026-11
Erhard Grundl | | m | Grünen-Politiker | German Greens politician | | 2026-11
Tabea Rößner | | f | frühere Grünen-Politikerin | former German Greens politician | | 2026-11
Harald Ebner | | m | Grünen-Politiker | German Greens politician | | 2026-11
Friedrich Ostendorff | | m | früherer Grünen-Politiker | former German Greens politician | | 2026-11
Pegah Edalatian | | f | Geschäftsführerin der Grünen ab 2024 | executive director of the German Greens from 2024 | | 2026-11
Jette Nietzard | | f | frühere Chefin der Grünen Jugend | former leader of the Green Youth | | 2026-11
Svenja Appuhn | | f | frühere Chefin der Grünen Jugend | former leader of the Green Youth | | 2026-11
Katharina Stolla | | f | frühere Chefin der Grünen Jugend | former leader of the Green Youth | | 2026-11
Sarah-Lee Heinrich | | f | frühere Chefin der Grünen Jugend | former leader of the Green Youth | | 2026-11
Timon Dzienus | | m | Grünen-Politiker | German Greens politician | | 2026-11
Hannah Neumann | | f | Grünen-Europaabgeordnete | German Greens member of the European Parliament | | 2026-11
Erik Marquardt | | m | Grünen-Europaabgeordneter | German Greens member of the European Parliament | | 2026-11
Sergey Lagodinsky | | m | Grünen-Europaabgeordneter | German Greens member of the European Parliament | | 2026-11
Daniel Freund | | m | Grünen-Europaabgeordneter | German Greens member of the European Parliament | | 2026-11
Rasmus Andresen | | m | Grünen-Europaabgeordneter | German Greens member of the European Parliament | | 2026-11
Michael Bloss | | m | Grünen-Europaabgeordneter | German Greens member of the European Parliament | | 2026-11
Jutta Paulus | | f | Grünen-Europaabgeordnete | German Greens member of the European Parliament | | 2026-11
Alexandra Geese | | f | Grünen-Europaabgeordnete | German Greens member of the European Parliament | | 2026-11
Viola von Cramon-Taubadel | | f | frühere Grünen-Europaabgeordnete | former German Greens member of the European Parliament | Viola von Cramon | 2026-11
Martin Häusling | | m | Grünen-Europaabgeordneter | German Greens member of the European Parliament | | 2026-11
Anna Cavazzini | | f | Grünen-Europaabgeordnete | German Greens member of the European Parliament | | 2026-11
Katrin Langensiepen | | f | Grünen-Europaabgeordnete | German Greens member of the European Parliament | | 2026-11
Rebecca Harms | | f | frühere Grünen-Europaabgeordnete | former German Greens member of the European Parliament | | 2026-11
Jan Philipp Albrecht | | m | Grünen-Politiker, Chef der Heinrich-Böll-Stiftung | German Greens politician | | 2026-11
Imme Scholz | | f | Chefin der Heinrich-Böll-Stiftung | head of the Heinrich Boell Foundation | | 2026-11
Barbara Unmüßig | | f | frühere Chefin der Heinrich-Böll-Stiftung | former head of the Heinrich Boell Foundation | | 2026-11
Barbara Lochbihler | | f | frühere Grünen-Europaabgeordnete | former German Greens member of the European Parliament | | 2026-11
Michael Cramer | | m | früherer Grünen-Europaabgeordneter | former German Greens member of the European Parliament | | 2026-11
# FDP
Jürgen Möllemann | | m | FDP-Politiker († 2003) | German FDP politician, died 2003 | Jürgen W. Möllemann | 2026-11
Hermann Otto Solms | | m | FDP-Politiker | German FDP politician | | 2026-11
Patrick Döring | | m | früherer FDP-Generalsekretär | former FDP general secretary | | 2026-11
Burkhard Hirsch | | m | FDP-Politiker († 2020) | German FDP politician, died 2020 | | 2026-11
Hildegard Hamm-Brücher | | f | FDP-Politikerin († 2016) | German FDP politician, died 2016 | | 2026-11
Cornelia Pieper | | f | frühere FDP-Politikerin | former German FDP politician | | 2026-11
Max Stadler | | m | FDP-Politiker († 2013) | German FDP politician, died 2013 | | 2026-11
Werner Hoyer | | m | EIB-Präsident 2012–2023, FDP | president of the European Investment Bank 2012–2023 | | 2026-11
Michael Georg Link | | m | FDP-Politiker, früherer Transatlantik-Koordinator | German FDP politician | Michael Link | 2026-11
Michael Theurer | | m | FDP-Politiker, Bundesbank-Vorstand | German FDP politician, member of the Bundesbank board | | 2026-11
Otto Fricke | | m | FDP-Politiker | German FDP politician | | 2026-11
Christoph Meyer | | m | FDP-Politiker, Berlin | German FDP politician | | 2026-11
Sebastian Czaja | | m | früherer FDP-Politiker, Berlin | former German FDP politician | | 2026-11
Torsten Herbst | | m | FDP-Politiker, Sachsen | German FDP politician | | 2026-11
Frank Schäffler | | m | FDP-Politiker | German FDP politician | | 2026-11
Stephan Thomae | | m | FDP-Politiker | German FDP politician | | 2026-11
Lukas Köhler | | m | FDP-Politiker | German FDP politician | | 2026-11
Michael Kruse | | m | FDP-Politiker, Hamburg | German FDP politician | | 2026-11
Jens Teutrine | | m | FDP-Politiker | German FDP politician | | 2026-11
Gyde Jensen | | f | FDP-Politikerin | German FDP politician | | 2026-11
Katja Suding | | f | frühere FDP-Politikerin | former German FDP politician | | 2026-11
Lencke Wischhusen | | f | FDP-Politikerin, Bremen († 2025) | German FDP politician, died 2025 | | 2026-11
Christine Aschenberg-Dugnus | | f | FDP-Politikerin | German FDP politician | | 2026-11
Andrew Ullmann | | m | FDP-Politiker und Arzt | German FDP politician and doctor | | 2026-11
Pascal Kober | | m | FDP-Politiker | German FDP politician | | 2026-11
Carl-Julius Cronenberg | | m | FDP-Politiker | German FDP politician | | 2026-11
Reinhard Houben | | m | FDP-Politiker | German FDP politician | | 2026-11
Gero Hocker | | m | FDP-Politiker | German FDP politician | | 2026-11
Marcus Faber | | m | FDP-Politiker | German FDP politician | | 2026-11
Thomas Hacker | | m | FDP-Politiker | German FDP politician | | 2026-11
Ria Schröder | | f | FDP-Politikerin | German FDP politician | | 2026-11
Henning Höne | | m | FDP-Politiker, Nordrhein-Westfalen | German FDP politician | | 2026-11
Nicole Büttner | | f | FDP-Generalsekretärin ab 2025 | FDP general secretary from 2025 | | 2026-11
Svenja Hahn | | f | FDP-Europaabgeordnete | German FDP member of the European Parliament | | 2026-11
Moritz Körner | | m | FDP-Europaabgeordneter | German FDP member of the European Parliament | | 2026-11
Andreas Glück | | m | FDP-Europaabgeordneter | German FDP member of the European Parliament | | 2026-11
Jan-Christoph Oetjen | | m | FDP-Europaabgeordneter | German FDP member of the European Parliament | | 2026-11
Gesine Meißner | | f | frühere FDP-Europaabgeordnete | former German FDP member of the European Parliament | | 2026-11
Silvana Koch-Mehrin | | f | frühere FDP-Europaabgeordnete | former German FDP member of the European Parliament | | 2026-11
Jorgo Chatzimarkakis | | m | früherer FDP-Europaabgeordneter | former German FDP member of the European Parliament | | 2026-11
Karl-Heinz Paqué | | m | Chef der Friedrich-Naumann-Stiftung, FDP | head of the Friedrich Naumann Foundation | | 2026-11
Franziska Brandmann | | f | frühere Chefin der Jungen Liberalen | former leader of the Young Liberals | | 2026-11
Hans-Ulrich Rülke | | m | FDP-Politiker, Baden-Württemberg | German FDP politician | | 2026-11
Martin Hagen | | m | früherer FDP-Politiker, Bayern | former German FDP politician | | 2026-11
Daniel Föst | | m | früherer FDP-Politiker, Bayern | former German FDP politician | | 2026-11
Stefan Naas | | m | FDP-Politiker, Hessen | German FDP politician | | 2026-11
Jörg-Uwe Hahn | | m | früherer FDP-Politiker, Hessen | former German FDP politician | | 2026-11
Heiner Garg | | m | FDP-Politiker, Schleswig-Holstein | German FDP politician | | 2026-11
Holger Zastrow | | m | früherer FDP-Politiker, Sachsen | former German FDP politician | | 2026-11
Daniela Schmitt | | f | Wirtschaftsministerin von Rheinland-Pfalz ab 2021, FDP | economy minister of Rhineland-Palatinate from 2021 | | 2026-11
# AfD
Stefan Keuter | | m | AfD-Politiker | German AfD politician | | 2026-11
Markus Frohnmaier | | m | AfD-Politiker | German AfD politician | | 2026-11
Sebastian Münzenmaier | | m | AfD-Politiker | German AfD politician | | 2026-11
Götz Frömming | | m | AfD-Politiker | German AfD politician | | 2026-11
Kay Gottschalk | | m | AfD-Politiker | German AfD politician | | 2026-11
Martin Hess | | m | AfD-Politiker | German AfD politician | | 2026-11
Martin Sichert | | m | AfD-Politiker | German AfD politician | | 2026-11
Martin Renner | | m | AfD-Politiker | German AfD politician | | 2026-11
# two people: Martin Renner / Martina Renner
Rüdiger Lucassen | | m | AfD-Politiker | German AfD politician | | 2026-11
Stephan Protschka | | m | AfD-Politiker, Bayern | German AfD politician | | 2026-11
Katrin Ebner-Steiner | | f | AfD-Politikerin, Bayern | German AfD politician | | 2026-11
Roman Reusch | | m | AfD-Politiker | German AfD politician | | 2026-11
Jens Maier | | m | AfD-Politiker und Richter | German AfD politician and judge | | 2026-11
Birgit Malsack-Winkemann | | f | frühere AfD-Politikerin, Reichsbürger-Prozess | former German AfD politician | | 2026-11
Hannes Gnauck | | m | AfD-Politiker | German AfD politician | | 2026-11
Matthias Helferich | | m | AfD-Politiker | German AfD politician | | 2026-11
Steffen Kotré | | m | AfD-Politiker | German AfD politician | | 2026-11
Marc Bernhard | | m | AfD-Politiker | German AfD politician | | 2026-11
Dirk Spaniel | | m | früherer AfD-Politiker | former German AfD politician | | 2026-11
Joana Cotar | | f | frühere AfD-Politikerin | former German AfD politician | | 2026-11
Uwe Witt | | m | früherer AfD-Politiker | former German AfD politician | | 2026-11
Albrecht Glaser | | m | AfD-Politiker | German AfD politician | | 2026-11
Roland Hartwig | | m | früherer AfD-Politiker | former German AfD politician | | 2026-11
Ulrich Oehme | | m | AfD-Politiker | German AfD politician | | 2026-11
Christina Baum | | f | AfD-Politikerin | German AfD politician | | 2026-11
Martin Vincentz | | m | AfD-Politiker, Nordrhein-Westfalen | German AfD politician | | 2026-11
Marcus Pretzell | | m | früherer AfD-Politiker | former German AfD politician | | 2026-11
André Poggenburg | | m | früherer AfD-Politiker | former German AfD politician | | 2026-11
Oliver Kirchner | | m | AfD-Politiker, Sachsen-Anhalt | German AfD politician | | 2026-11
Martin Reichardt | | m | AfD-Politiker, Sachsen-Anhalt | German AfD politician | | 2026-11
Hans-Thomas Tillschneider | | m | AfD-Politiker, Sachsen-Anhalt | German AfD politician | | 2026-11
Stefan Möller | | m | AfD-Politiker, Thüringen | German AfD politician | | 2026-11
Jürgen Treutler | | m | AfD-Politiker, Thüringen | German AfD politician | | 2026-11
Robert Sesselmann | | m | AfD-Politiker, Landrat von Sonneberg | German AfD politician | | 2026-11
René Springer | | m | AfD-Politiker, Brandenburg | German AfD politician | | 2026-11
Hans-Christoph Berndt | | m | AfD-Politiker, Brandenburg | German AfD politician | | 2026-11
Daniel Freiherr von Lützow | | m | AfD-Politiker, Brandenburg | German AfD politician | | 2026-11
Kristin Brinker | | f | AfD-Politikerin, Berlin | German AfD politician | | 2026-11
Georg Pazderski | | m | früherer AfD-Politiker, Berlin | former German AfD politician | | 2026-11
Nikolaus Kramer | | m | AfD-Politiker, Mecklenburg-Vorpommern | German AfD politician | | 2026-11
Enrico Schult | | m | AfD-Politiker, Mecklenburg-Vorpommern | German AfD politician | | 2026-11
Robert Lambrou | | m | AfD-Politiker, Hessen | German AfD politician | | 2026-11
Jan Bollinger | | m | AfD-Politiker, Rheinland-Pfalz | German AfD politician | | 2026-11
Ansgar Schledde | | m | AfD-Politiker, Niedersachsen | German AfD politician | | 2026-11
Guido Reil | | m | früherer AfD-Europaabgeordneter | former German AfD member of the European Parliament | | 2026-11
Christine Anderson | | f | AfD-Europaabgeordnete | German AfD member of the European Parliament | | 2026-11
Nicolaus Fest | | m | früherer AfD-Europaabgeordneter | former German AfD member of the European Parliament | | 2026-11
Sylvia Limmer | | f | frühere AfD-Europaabgeordnete | former German AfD member of the European Parliament | | 2026-11
Wolfgang Gedeon | | m | früherer AfD-Politiker | former German AfD politician | | 2026-11
Hans-Olaf Henkel | | m | früherer BDI-Präsident und AfD-Politiker | former president of the German industry federation | | 2026-11
Erika Steinbach | | f | Chefin der Desiderius-Erasmus-Stiftung, früher CDU | former CDU politician | | 2026-11
Frank Franz | | m | früherer NPD-Chef | former leader of the NPD | | 2026-11
Udo Voigt | | m | früherer NPD-Chef († 2025) | former leader of the NPD, died 2025 | | 2026-11
Udo Pastörs | | m | früherer NPD-Chef | former leader of the NPD | | 2026-11
Holger Apfel | | m | früherer NPD-Chef | former leader of the NPD | | 2026-11
Horst Mahler | | m | RAF-Mitgründer und Neonazi († 2025) | founder member of the Red Army Faction and neo-Nazi, died 2025 | | 2026-11
Heinrich XIII. Prinz Reuß | Heinrich XIII Prince Reuss | m | Angeklagter im Reichsbürger-Prozess | defendant in the trial of the Reichsbuerger group | | 2026-11
Rüdiger von Pescatore | | m | Angeklagter im Reichsbürger-Prozess | defendant in the trial of the Reichsbuerger group | | 2026-11
Jürgen Elsässer | | m | Herausgeber des Magazins Compact | publisher of the magazine Compact | | 2026-11
# The Left and BSW
Lothar Bisky | | m | früherer Linken-Chef († 2013) | former leader of the Left party, died 2013 | | 2026-11
Gesine Lötzsch | | f | frühere Linken-Chefin | former leader of the Left party | | 2026-11
Gabi Zimmer | | f | frühere PDS-Chefin | former leader of the PDS | | 2026-11
Petra Sitte | | f | frühere Linken-Politikerin | former German Left politician | | 2026-11
Jan Korte | | m | früherer Linken-Politiker | former German Left politician | | 2026-11
Martina Renner | | f | Linken-Politikerin | German Left politician | | 2026-11
Ulla Jelpke | | f | frühere Linken-Politikerin | former German Left politician | | 2026-11
Kathrin Vogler | | f | Linken-Politikerin | German Left politician | | 2026-11
Caren Lay | | f | Linken-Politikerin | German Left politician | | 2026-11
Gökay Akbulut | | f | Linken-Politikerin | German Left politician | | 2026-11
Clara Bünger | | f | Linken-Politikerin | German Left politician | | 2026-11
Ferat Koçak | Ferat Kocak | m | Linken-Politiker, Berlin | German Left politician | Ferat Kocak | 2026-11
Cansu Özdemir | | f | Linken-Politikerin, Hamburg | German Left politician | | 2026-11
Elif Eralp | | f | Linken-Politikerin, Berlin | German Left politician | | 2026-11
Klaus Lederer | | m | früherer Berliner Kultursenator, früher Linke | former Berlin culture senator | | 2026-11
Harald Wolf | | m | Linken-Politiker, früherer Berliner Wirtschaftssenator | German Left politician | | 2026-11
Elke Breitenbach | | f | frühere Berliner Sozialsenatorin | former Berlin welfare senator | | 2026-11
Christian Görke | | m | Linken-Politiker, Brandenburg | German Left politician | | 2026-11
Simone Oldenburg | | f | Bildungsministerin von Mecklenburg-Vorpommern ab 2021, Linke | education minister of Mecklenburg-Western Pomerania from 2021 | | 2026-11
Christian Schaft | | m | Linken-Politiker, Thüringen | German Left politician | | 2026-11
Benjamin-Immanuel Hoff | | m | früherer Thüringer Staatskanzleichef, Linke | former head of the Thuringian chancellery | | 2026-11
Helmut Holter | | m | Linken-Politiker | German Left politician | | 2026-11
Eva von Angern | | f | Linken-Politikerin, Sachsen-Anhalt | German Left politician | | 2026-11
Wulf Gallert | | m | Linken-Politiker, Sachsen-Anhalt | German Left politician | | 2026-11
Janis Ehling | | m | Linken-Politiker | German Left politician | | 2026-11
Luigi Pantisano | | m | Linken-Politiker | German Left politician | | 2026-11
Tobias Pflüger | | m | Linken-Politiker | German Left politician | | 2026-11
Christine Buchholz | | f | frühere Linken-Politikerin | former German Left politician | | 2026-11
Özlem Demirel | | f | Linken-Europaabgeordnete | German Left member of the European Parliament | Özlem Alev Demirel | 2026-11
Cornelia Ernst | | f | frühere Linken-Europaabgeordnete | former German Left member of the European Parliament | | 2026-11
Christian Leye | | m | BSW-Politiker | German BSW politician | | 2026-11
Alexander Ulrich | | m | BSW-Politiker | German BSW politician | | 2026-11
Žaklin Nastić | Zaklin Nastic | f | BSW-Politikerin | German BSW politician | Zaklin Nastic | 2026-11
Andrej Hunko | | m | BSW-Politiker | German BSW politician | | 2026-11
Thomas Geisel | | m | BSW-Politiker, früherer Düsseldorfer Oberbürgermeister | German BSW politician, former mayor of Duesseldorf | | 2026-11
Michael von der Schulenburg | | m | BSW-Europaabgeordneter, früherer UN-Diplomat | German BSW member of the European Parliament | | 2026-11
Sabine Zimmermann | | f | BSW-Politikerin, Sachsen | German BSW politician | | 2026-11
Steffen Schütz | | m | Thüringer Infrastrukturminister ab 2024, BSW | infrastructure minister of Thuringia from 2024 | | 2026-11
Robert Crumbach | | m | Brandenburger Finanzminister ab 2024 | finance minister of Brandenburg from 2024 | | 2026-11
Shervin Haghsheno | | m | BSW-Politiker | German BSW politician | | 2026-11
Marina Weisband | | f | Publizistin, frühere Piraten-Politikerin | writer, former Pirate Party politician | | 2026-11
Patrick Breyer | | m | früherer Piraten-Europaabgeordneter | former German Pirate Party member of the European Parliament | | 2026-11
Martin Sonneborn | | m | Satiriker und Europaabgeordneter | satirist and member of the European Parliament | | 2026-11
Nico Semsrott | | m | Satiriker, früherer Europaabgeordneter | satirist, former member of the European Parliament | | 2026-11
Arne Semsrott | | m | Journalist, Frag den Staat | journalist | | 2026-11
Damian Boeselager | | m | Volt-Europaabgeordneter | German Volt member of the European Parliament | | 2026-11
Stefan Seidler | | m | SSW-Politiker | German politician of the Danish minority | | 2026-11
`;
