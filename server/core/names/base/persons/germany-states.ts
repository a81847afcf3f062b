/** Premiers, ministers and mayors of the German states and cities; the fields are told in `index.ts`. */
export const germanyStates = `
# State premiers since 1990
Max Streibl | | m | bayerischer Ministerpräsident 1988–1993, CSU | premier of Bavaria 1988–1993 | | 2026-11
Lothar Späth | | m | Ministerpräsident von Baden-Württemberg 1978–1991, CDU († 2016) | premier of Baden-Wuerttemberg 1978–1991, died 2016 | | 2026-11
Eberhard Diepgen | | m | Regierender Bürgermeister von Berlin bis 2001, CDU | mayor of Berlin until 2001 | | 2026-11
Walter Momper | | m | Regierender Bürgermeister von Berlin 1989–1991, SPD | mayor of Berlin 1989–1991 | | 2026-11
Klaus Wedemeier | | m | Bremer Bürgermeister 1985–1995, SPD | mayor of Bremen 1985–1995 | | 2026-11
Henning Scherf | | m | Bremer Bürgermeister 1995–2005, SPD | mayor of Bremen 1995–2005 | | 2026-11
Jens Böhrnsen | | m | Bremer Bürgermeister 2005–2015, SPD | mayor of Bremen 2005–2015 | | 2026-11
Henning Voscherau | | m | Hamburgs Erster Bürgermeister 1988–1997, SPD († 2016) | mayor of Hamburg 1988–1997, died 2016 | | 2026-11
Ortwin Runde | | m | Hamburgs Erster Bürgermeister 1997–2001, SPD | mayor of Hamburg 1997–2001 | | 2026-11
Christoph Ahlhaus | | m | Hamburgs Erster Bürgermeister 2010–2011, CDU | mayor of Hamburg 2010–2011 | | 2026-11
Ronald Schill | | m | früherer Hamburger Innensenator | former Hamburg interior senator | | 2026-11
Alfred Gomolka | | m | Ministerpräsident von Mecklenburg-Vorpommern 1990–1992, CDU († 2020) | premier of Mecklenburg-Western Pomerania 1990–1992, died 2020 | | 2026-11
Berndt Seite | | m | Ministerpräsident von Mecklenburg-Vorpommern 1992–1998, CDU | premier of Mecklenburg-Western Pomerania 1992–1998 | | 2026-11
Harald Ringstorff | | m | Ministerpräsident von Mecklenburg-Vorpommern 1998–2008, SPD († 2020) | premier of Mecklenburg-Western Pomerania 1998–2008, died 2020 | | 2026-11
Gerhard Glogowski | | m | Ministerpräsident von Niedersachsen 1998–1999, SPD | premier of Lower Saxony 1998–1999 | | 2026-11
Ernst Albrecht | | m | Ministerpräsident von Niedersachsen 1976–1990, CDU († 2014) | premier of Lower Saxony 1976–1990, died 2014 | | 2026-11
Walter Wallmann | | m | hessischer Ministerpräsident 1987–1991, CDU († 2013) | premier of Hesse 1987–1991, died 2013 | | 2026-11
Holger Börner | | m | hessischer Ministerpräsident 1976–1987, SPD († 2006) | premier of Hesse 1976–1987, died 2006 | | 2026-11
Andrea Ypsilanti | | f | frühere SPD-Politikerin, Hessen | former German SPD politician | | 2026-11
Carl-Ludwig Wagner | | m | Ministerpräsident von Rheinland-Pfalz 1988–1991, CDU († 2012) | premier of Rhineland-Palatinate 1988–1991, died 2012 | | 2026-11
Bernhard Vogel | | m | Ministerpräsident von Rheinland-Pfalz und Thüringen, CDU († 2025) | premier of Rhineland-Palatinate and Thuringia, died 2025 | | 2026-11
Dieter Althaus | | m | Ministerpräsident von Thüringen 2003–2009, CDU | premier of Thuringia 2003–2009 | | 2026-11
Josef Duchač | Josef Duchac | m | Ministerpräsident von Thüringen 1990–1992, CDU | premier of Thuringia 1990–1992 | Josef Duchac | 2026-11
Georg Milbradt | | m | Ministerpräsident von Sachsen 2002–2008, CDU | premier of Saxony 2002–2008 | | 2026-11
Gerd Gies | | m | Ministerpräsident von Sachsen-Anhalt 1990–1991, CDU | premier of Saxony-Anhalt 1990–1991 | | 2026-11
Werner Münch | | m | Ministerpräsident von Sachsen-Anhalt 1991–1993 | premier of Saxony-Anhalt 1991–1993 | | 2026-11
Christoph Bergner | | m | Ministerpräsident von Sachsen-Anhalt 1993–1994, CDU | premier of Saxony-Anhalt 1993–1994 | | 2026-11
Reinhard Höppner | | m | Ministerpräsident von Sachsen-Anhalt 1994–2002, SPD († 2014) | premier of Saxony-Anhalt 1994–2002, died 2014 | | 2026-11
Wolfgang Böhmer | | m | Ministerpräsident von Sachsen-Anhalt 2002–2011, CDU († 2025) | premier of Saxony-Anhalt 2002–2011, died 2025 | | 2026-11
Heide Simonis | | f | Ministerpräsidentin von Schleswig-Holstein 1993–2005, SPD († 2023) | premier of Schleswig-Holstein 1993–2005, died 2023 | | 2026-11
Uwe Barschel | | m | Ministerpräsident von Schleswig-Holstein 1982–1987, CDU († 1987) | premier of Schleswig-Holstein 1982–1987, died 1987 | | 2026-11
# Baden-Württemberg
Thomas Strobl | | m | Innenminister von Baden-Württemberg ab 2016, CDU | interior minister of Baden-Wuerttemberg from 2016 | | 2026-11
Thekla Walker | | f | Umweltministerin von Baden-Württemberg ab 2021, Grüne | environment minister of Baden-Wuerttemberg from 2021 | | 2026-11
Winfried Hermann | | m | Verkehrsminister von Baden-Württemberg ab 2011, Grüne | transport minister of Baden-Wuerttemberg from 2011 | | 2026-11
Theresa Schopper | | f | Kultusministerin von Baden-Württemberg ab 2021, Grüne | education minister of Baden-Wuerttemberg from 2021 | | 2026-11
Nicole Hoffmeister-Kraut | | f | Wirtschaftsministerin von Baden-Württemberg ab 2016, CDU | economy minister of Baden-Wuerttemberg from 2016 | | 2026-11
Manne Lucha | | m | Sozialminister von Baden-Württemberg ab 2016, Grüne | welfare minister of Baden-Wuerttemberg from 2016 | Manfred Lucha | 2026-11
Marion Gentges | | f | Justizministerin von Baden-Württemberg ab 2021, CDU | justice minister of Baden-Wuerttemberg from 2021 | | 2026-11
Peter Hauk | | m | Agrarminister von Baden-Württemberg, CDU | agriculture minister of Baden-Wuerttemberg | | 2026-11
Muhterem Aras | | f | Landtagspräsidentin von Baden-Württemberg ab 2016, Grüne | speaker of the parliament of Baden-Wuerttemberg from 2016 | | 2026-11
Franz Untersteller | | m | früherer Umweltminister von Baden-Württemberg, Grüne | former environment minister of Baden-Wuerttemberg | | 2026-11
Susanne Eisenmann | | f | frühere Kultusministerin von Baden-Württemberg, CDU | former education minister of Baden-Wuerttemberg | | 2026-11
Guido Wolf | | m | CDU-Politiker, Baden-Württemberg | German CDU politician | | 2026-11
Edith Sitzmann | | f | frühere Finanzministerin von Baden-Württemberg, Grüne | former finance minister of Baden-Wuerttemberg | | 2026-11
Andreas Schwarz | | m | Grünen-Politiker, Baden-Württemberg | German Greens politician | | 2026-11
Frank Nopper | | m | Stuttgarter Oberbürgermeister ab 2021, CDU | mayor of Stuttgart from 2021 | | 2026-11
Wolfgang Schuster | | m | Stuttgarter Oberbürgermeister 1997–2013, CDU | mayor of Stuttgart 1997–2013 | | 2026-11
Manfred Rommel | | m | Stuttgarter Oberbürgermeister 1974–1996, CDU († 2013) | mayor of Stuttgart 1974–1996, died 2013 | | 2026-11
Frank Mentrup | | m | Karlsruher Oberbürgermeister ab 2013, SPD | mayor of Karlsruhe from 2013 | | 2026-11
Dieter Salomon | | m | Freiburger Oberbürgermeister 2002–2018, Grüne | mayor of Freiburg 2002–2018 | | 2026-11
Martin Horn | | m | Freiburger Oberbürgermeister ab 2018 | mayor of Freiburg from 2018 | | 2026-11
Christian Specht | | m | Mannheimer Oberbürgermeister ab 2023, CDU | mayor of Mannheim from 2023 | | 2026-11
Eckart Würzner | | m | Heidelberger Oberbürgermeister ab 2006 | mayor of Heidelberg from 2006 | | 2026-11
Gunter Czisch | | m | früherer Ulmer Oberbürgermeister, CDU | former mayor of Ulm | | 2026-11
Martin Ansbacher | | m | Ulmer Oberbürgermeister ab 2024, SPD | mayor of Ulm from 2024 | | 2026-11
Richard Arnold | | m | Oberbürgermeister von Schwäbisch Gmünd, CDU | mayor of Schwaebisch Gmuend | | 2026-11
# Bavaria
Florian Herrmann | | m | Chef der bayerischen Staatskanzlei, CSU | head of the Bavarian chancellery | | 2026-11
Georg Eisenreich | | m | bayerischer Justizminister ab 2018, CSU | justice minister of Bavaria from 2018 | | 2026-11
Judith Gerlach | | f | bayerische Gesundheitsministerin ab 2023, CSU | health minister of Bavaria from 2023 | | 2026-11
Anna Stolz | | f | bayerische Kultusministerin ab 2023 | education minister of Bavaria from 2023 | | 2026-11
Michael Piazolo | | m | früherer bayerischer Kultusminister, Freie Wähler | former education minister of Bavaria | | 2026-11
Thorsten Glauber | | m | bayerischer Umweltminister ab 2018, Freie Wähler | environment minister of Bavaria from 2018 | | 2026-11
Ulrike Scharf | | f | bayerische Sozialministerin ab 2022, CSU | welfare minister of Bavaria from 2022 | | 2026-11
Christian Bernreiter | | m | bayerischer Verkehrsminister ab 2022, CSU | transport minister of Bavaria from 2022 | | 2026-11
Eric Beißwenger | | m | bayerischer Europaminister ab 2023, CSU | Europe minister of Bavaria from 2023 | | 2026-11
Fabian Mehring | | m | bayerischer Digitalminister ab 2023, Freie Wähler | digital minister of Bavaria from 2023 | | 2026-11
Florian Streibl | | m | Freie-Wähler-Politiker, Bayern | Bavarian politician | | 2026-11
Melanie Huml | | f | CSU-Politikerin | German CSU politician | | 2026-11
Kerstin Schreyer | | f | CSU-Politikerin | German CSU politician | | 2026-11
Marcel Huber | | m | früherer bayerischer Umweltminister, CSU | former environment minister of Bavaria | | 2026-11
Ludwig Spaenle | | m | früherer bayerischer Kultusminister, CSU | former education minister of Bavaria | | 2026-11
Bernd Sibler | | m | CSU-Politiker | German CSU politician | | 2026-11
Beate Merk | | f | frühere bayerische Justizministerin, CSU | former justice minister of Bavaria | | 2026-11
Winfried Bausback | | m | früherer bayerischer Justizminister, CSU | former justice minister of Bavaria | | 2026-11
Christine Haderthauer | | f | frühere CSU-Generalsekretärin | former CSU general secretary | | 2026-11
Emilia Müller | | f | frühere bayerische Sozialministerin, CSU | former welfare minister of Bavaria | | 2026-11
Alois Glück | | m | CSU-Politiker († 2024) | German CSU politician, died 2024 | | 2026-11
Barbara Stamm | | f | bayerische Landtagspräsidentin 2008–2018, CSU († 2022) | speaker of the Bavarian parliament 2008–2018, died 2022 | | 2026-11
Otto Wiesheu | | m | früherer bayerischer Wirtschaftsminister, CSU | former economy minister of Bavaria | | 2026-11
Kurt Faltlhauser | | m | früherer bayerischer Finanzminister, CSU | former finance minister of Bavaria | | 2026-11
Hans Zehetmair | | m | früherer bayerischer Kultusminister, CSU († 2022) | former education minister of Bavaria, died 2022 | | 2026-11
Katharina Schulze | | f | Grünen-Fraktionschefin in Bayern | leader of the Greens in the Bavarian parliament | | 2026-11
Ludwig Hartmann | | m | Grünen-Politiker, Bayern | German Greens politician | | 2026-11
Margarete Bause | | f | frühere Grünen-Politikerin, Bayern | former German Greens politician | | 2026-11
Sepp Dürr | | m | früherer Grünen-Politiker, Bayern | former German Greens politician | | 2026-11
Franz Maget | | m | früherer SPD-Politiker, Bayern | former German SPD politician | | 2026-11
Markus Rinderspacher | | m | SPD-Politiker, Bayern | German SPD politician | | 2026-11
Holger Grießhammer | | m | SPD-Politiker, Bayern | German SPD politician | | 2026-11
Ronja Endres | | f | SPD-Politikerin, Bayern | German SPD politician | | 2026-11
Dominik Krause | | m | Grünen-Politiker, München | German Greens politician, Munich | | 2026-11
Katrin Habenschaden | | f | frühere Münchner Bürgermeisterin, Grüne | former deputy mayor of Munich | | 2026-11
Verena Dietl | | f | Münchner Bürgermeisterin, SPD | deputy mayor of Munich | | 2026-11
Clemens Baumgärtner | | m | CSU-Politiker, früherer Wiesnchef | German CSU politician | | 2026-11
Marcus König | | m | Nürnberger Oberbürgermeister ab 2020, CSU | mayor of Nuremberg from 2020 | | 2026-11
Ulrich Maly | | m | Nürnberger Oberbürgermeister 2002–2020, SPD | mayor of Nuremberg 2002–2020 | | 2026-11
Eva Weber | | f | Augsburger Oberbürgermeisterin ab 2020, CSU | mayor of Augsburg from 2020 | | 2026-11
Kurt Gribl | | m | Augsburger Oberbürgermeister 2008–2020, CSU | mayor of Augsburg 2008–2020 | | 2026-11
Gertrud Maltz-Schwarzfischer | | f | Regensburger Oberbürgermeisterin 2020–2026, SPD | mayor of Regensburg 2020–2026 | | 2026-11
Joachim Wolbergs | | m | früherer Regensburger Oberbürgermeister | former mayor of Regensburg | | 2026-11
Christian Schuchardt | | m | früherer Würzburger Oberbürgermeister, CDU | former mayor of Wuerzburg | | 2026-11
# North Rhine-Westphalia
Nathanael Liminski | | m | Chef der Staatskanzlei von Nordrhein-Westfalen, CDU | head of the chancellery of North Rhine-Westphalia | | 2026-11
Josefine Paul | | f | Grünen-Politikerin, Nordrhein-Westfalen | German Greens politician | | 2026-11
Benjamin Limbach | | m | Justizminister von Nordrhein-Westfalen ab 2022, Grüne | justice minister of North Rhine-Westphalia from 2022 | | 2026-11
Dorothee Feller | | f | Schulministerin von Nordrhein-Westfalen ab 2022, CDU | schools minister of North Rhine-Westphalia from 2022 | | 2026-11
Ina Scharrenbach | | f | Bauministerin von Nordrhein-Westfalen ab 2017, CDU | construction minister of North Rhine-Westphalia from 2017 | | 2026-11
Ina Brandes | | f | Wissenschaftsministerin von Nordrhein-Westfalen ab 2022, CDU | science minister of North Rhine-Westphalia from 2022 | | 2026-11
Silke Gorißen | | f | Agrarministerin von Nordrhein-Westfalen ab 2022, CDU | agriculture minister of North Rhine-Westphalia from 2022 | | 2026-11
Marcus Optendrenk | | m | Finanzminister von Nordrhein-Westfalen ab 2022, CDU | finance minister of North Rhine-Westphalia from 2022 | | 2026-11
Thorsten Schick | | m | CDU-Politiker, Nordrhein-Westfalen | German CDU politician | | 2026-11
Bodo Löttgen | | m | CDU-Politiker, Nordrhein-Westfalen | German CDU politician | | 2026-11
Yvonne Gebauer | | f | frühere Schulministerin von Nordrhein-Westfalen, FDP | former schools minister of North Rhine-Westphalia | | 2026-11
Peter Biesenbach | | m | früherer Justizminister von Nordrhein-Westfalen, CDU | former justice minister of North Rhine-Westphalia | | 2026-11
Andreas Pinkwart | | m | FDP-Politiker, früherer Wirtschaftsminister von Nordrhein-Westfalen | former economy minister of North Rhine-Westphalia | | 2026-11
Lutz Lienenkämper | | m | früherer Finanzminister von Nordrhein-Westfalen, CDU | former finance minister of North Rhine-Westphalia | | 2026-11
Ursula Heinen-Esser | | f | frühere Umweltministerin von Nordrhein-Westfalen, CDU | former environment minister of North Rhine-Westphalia | | 2026-11
Ralf Jäger | | m | früherer Innenminister von Nordrhein-Westfalen, SPD | former interior minister of North Rhine-Westphalia | | 2026-11
Sylvia Löhrmann | | f | frühere Schulministerin von Nordrhein-Westfalen, Grüne | former schools minister of North Rhine-Westphalia | | 2026-11
Johannes Remmel | | m | früherer Umweltminister von Nordrhein-Westfalen, Grüne | former environment minister of North Rhine-Westphalia | | 2026-11
Garrelt Duin | | m | früherer Wirtschaftsminister von Nordrhein-Westfalen, SPD | former economy minister of North Rhine-Westphalia | | 2026-11
Michael Groschek | | m | SPD-Politiker, Nordrhein-Westfalen | German SPD politician | | 2026-11
Ingo Wolf | | m | früherer Innenminister von Nordrhein-Westfalen, FDP | former interior minister of North Rhine-Westphalia | | 2026-11
Helmut Linssen | | m | früherer Finanzminister von Nordrhein-Westfalen, CDU | former finance minister of North Rhine-Westphalia | | 2026-11
Fritz Behrens | | m | früherer Innenminister von Nordrhein-Westfalen, SPD | former interior minister of North Rhine-Westphalia | | 2026-11
Torsten Burmester | | m | Kölner Oberbürgermeister ab 2025, SPD | mayor of Cologne from 2025 | | 2026-11
Jürgen Roters | | m | Kölner Oberbürgermeister 2009–2015, SPD | mayor of Cologne 2009–2015 | | 2026-11
Fritz Schramma | | m | Kölner Oberbürgermeister 2000–2009, CDU | mayor of Cologne 2000–2009 | | 2026-11
Berivan Aymaz | | f | Grünen-Politikerin, Köln | German Greens politician, Cologne | | 2026-11
Stephan Keller | | m | Düsseldorfer Oberbürgermeister ab 2020, CDU | mayor of Duesseldorf from 2020 | | 2026-11
Dirk Elbers | | m | Düsseldorfer Oberbürgermeister 2008–2014, CDU | mayor of Duesseldorf 2008–2014 | | 2026-11
Joachim Erwin | | m | Düsseldorfer Oberbürgermeister 1999–2008, CDU († 2008) | mayor of Duesseldorf 1999–2008, died 2008 | | 2026-11
Thomas Kufen | | m | Essener Oberbürgermeister ab 2015, CDU | mayor of Essen from 2015 | | 2026-11
Ullrich Sierau | | m | Dortmunder Oberbürgermeister 2010–2020, SPD | mayor of Dortmund 2010–2020 | | 2026-11
Thomas Westphal | | m | Dortmunder Oberbürgermeister 2020–2025, SPD | mayor of Dortmund 2020–2025 | | 2026-11
Alexander Kalouti | | m | Dortmunder Oberbürgermeister ab 2025, CDU | mayor of Dortmund from 2025 | | 2026-11
Sören Link | | m | Duisburger Oberbürgermeister ab 2012, SPD | mayor of Duisburg from 2012 | | 2026-11
Adolf Sauerland | | m | Duisburger Oberbürgermeister 2004–2012, CDU | mayor of Duisburg 2004–2012 | | 2026-11
Katja Dörner | | f | Bonner Oberbürgermeisterin 2020–2025, Grüne | mayor of Bonn 2020–2025 | | 2026-11
Guido Déus | | m | Bonner Oberbürgermeister ab 2025, CDU | mayor of Bonn from 2025 | | 2026-11
Ashok Sridharan | | m | Bonner Oberbürgermeister 2015–2020, CDU | mayor of Bonn 2015–2020 | | 2026-11
Bärbel Dieckmann | | f | Bonner Oberbürgermeisterin 1994–2009, SPD | mayor of Bonn 1994–2009 | | 2026-11
Markus Lewe | | m | Oberbürgermeister von Münster 2009–2025, CDU | mayor of Muenster 2009–2025 | | 2026-11
Tilman Fuchs | | m | Oberbürgermeister von Münster ab 2025, Grüne | mayor of Muenster from 2025 | | 2026-11
Sibylle Keupen | | f | Aachener Oberbürgermeisterin 2020–2025 | mayor of Aachen 2020–2025 | | 2026-11
Marcel Philipp | | m | Aachener Oberbürgermeister 2009–2020, CDU | mayor of Aachen 2009–2020 | | 2026-11
Thomas Eiskirch | | m | Bochumer Oberbürgermeister 2015–2025, SPD | mayor of Bochum 2015–2025 | | 2026-11
Karin Welge | | f | Gelsenkirchener Oberbürgermeisterin 2020–2025, SPD | mayor of Gelsenkirchen 2020–2025 | | 2026-11
Frank Baranowski | | m | Gelsenkirchener Oberbürgermeister 2004–2020, SPD | mayor of Gelsenkirchen 2004–2020 | | 2026-11
Andrea Henze | | f | Gelsenkirchener Oberbürgermeisterin ab 2025, SPD | mayor of Gelsenkirchen from 2025 | | 2026-11
Uwe Schneidewind | | m | früherer Wuppertaler Oberbürgermeister, Grüne | former mayor of Wuppertal | | 2026-11
Andreas Mucke | | m | früherer Wuppertaler Oberbürgermeister, SPD | former mayor of Wuppertal | | 2026-11
Andreas Hollstein | | m | CDU-Politiker, früherer Bürgermeister von Altena | former mayor of Altena | | 2026-11
# Berlin, Brandenburg, Hamburg, Bremen
Stefan Evers | | m | Berliner Finanzsenator ab 2023, CDU | Berlin finance senator from 2023 | | 2026-11
Felor Badenberg | | f | Berliner Justizsenatorin ab 2023 | Berlin justice senator from 2023 | | 2026-11
Katharina Günther-Wünsch | | f | Berliner Bildungssenatorin ab 2023, CDU | Berlin education senator from 2023 | | 2026-11
Joe Chialo | | m | Berliner Kultursenator 2023–2025, CDU | Berlin culture senator 2023–2025 | | 2026-11
Ina Czyborra | | f | Berliner Gesundheitssenatorin ab 2023, SPD | Berlin health senator from 2023 | | 2026-11
Ute Bonde | | f | Berliner Verkehrssenatorin ab 2024, CDU | Berlin transport senator from 2024 | | 2026-11
Manja Schreiner | | f | Berliner Verkehrssenatorin 2023–2024, CDU | Berlin transport senator 2023–2024 | | 2026-11
Sarah Wedl-Wilson | | f | frühere Berliner Kultursenatorin | former Berlin culture senator | | 2026-11
Dirk Stettner | | m | CDU-Fraktionschef in Berlin | CDU leader in the Berlin parliament | | 2026-11
Steffen Krach | | m | SPD-Politiker, Berlin | German SPD politician | | 2026-11
Werner Graf | | m | Grünen-Politiker, Berlin | German Greens politician | | 2026-11
Cornelia Seibeld | | f | Präsidentin des Berliner Abgeordnetenhauses, CDU | speaker of the Berlin parliament | | 2026-11
Dilek Kalayci | | f | frühere Berliner Gesundheitssenatorin, SPD | former Berlin health senator | | 2026-11
Frank Henkel | | m | früherer Berliner Innensenator, CDU | former Berlin interior senator | | 2026-11
Ehrhart Körting | | m | früherer Berliner Innensenator, SPD | former Berlin interior senator | | 2026-11
Ulrich Nußbaum | | m | früherer Berliner Finanzsenator | former Berlin finance senator | | 2026-11
Matthias Kollatz | | m | früherer Berliner Finanzsenator, SPD | former Berlin finance senator | | 2026-11
Regine Günther | | f | frühere Berliner Umweltsenatorin | former Berlin environment senator | | 2026-11
Dirk Behrendt | | m | früherer Berliner Justizsenator, Grüne | former Berlin justice senator | | 2026-11
Sandra Scheeres | | f | frühere Berliner Bildungssenatorin, SPD | former Berlin education senator | | 2026-11
Katrin Lompscher | | f | frühere Berliner Bausenatorin, Linke | former Berlin construction senator | | 2026-11
Monika Herrmann | | f | frühere Bezirksbürgermeisterin von Friedrichshain-Kreuzberg, Grüne | former Berlin district mayor | | 2026-11
Clara Herrmann | | f | Bezirksbürgermeisterin von Friedrichshain-Kreuzberg, Grüne | Berlin district mayor | | 2026-11
Heinz Buschkowsky | | m | früherer Bezirksbürgermeister von Neukölln, SPD | former mayor of Berlin-Neukoelln | | 2026-11
Martin Hikel | | m | Bezirksbürgermeister von Neukölln, SPD | mayor of Berlin-Neukoelln | | 2026-11
Barbara Slowik | | f | Berliner Polizeipräsidentin ab 2018 | Berlin police president from 2018 | Barbara Slowik Meisel | 2026-11
Klaus Kandt | | m | früherer Berliner Polizeipräsident | former Berlin police president | | 2026-11
Katrin Lange | | f | frühere Brandenburger Innenministerin, SPD | former interior minister of Brandenburg | | 2026-11
René Wilke | | m | Brandenburger Innenminister ab 2025 | interior minister of Brandenburg from 2025 | | 2026-11
Michael Stübgen | | m | CDU-Politiker, früherer Brandenburger Innenminister | former interior minister of Brandenburg | | 2026-11
Jan Redmann | | m | CDU-Politiker, Brandenburg | German CDU politician | | 2026-11
Jörg Steinbach | | m | früherer Brandenburger Wirtschaftsminister, SPD | former economy minister of Brandenburg | | 2026-11
Daniel Keller | | m | SPD-Politiker, Brandenburg | German SPD politician | | 2026-11
Ursula Nonnemacher | | f | frühere Brandenburger Gesundheitsministerin, Grüne | former health minister of Brandenburg | | 2026-11
Axel Vogel | | m | früherer Brandenburger Umweltminister, Grüne | former environment minister of Brandenburg | | 2026-11
Ingo Senftleben | | m | früherer CDU-Politiker, Brandenburg | former German CDU politician | | 2026-11
Jörg Schönbohm | | m | General und Brandenburger Innenminister, CDU († 2019) | general and interior minister of Brandenburg, died 2019 | | 2026-11
Mike Schubert | | m | früherer Potsdamer Oberbürgermeister, SPD | former mayor of Potsdam | | 2026-11
Jann Jakobs | | m | früherer Potsdamer Oberbürgermeister, SPD | former mayor of Potsdam | | 2026-11
Noosha Aubel | | f | Potsdamer Oberbürgermeisterin ab 2025 | mayor of Potsdam from 2025 | | 2026-11
Tobias Schick | | m | Cottbuser Oberbürgermeister ab 2022, SPD | mayor of Cottbus from 2022 | | 2026-11
Axel Strasser | | m | Oberbürgermeister von Frankfurt (Oder) ab 2025 | mayor of Frankfurt (Oder) from 2025 | | 2026-11
Andreas Dressel | | m | Hamburger Finanzsenator ab 2018, SPD | finance senator of Hamburg from 2018 | | 2026-11
Anjes Tjarks | | m | Hamburger Verkehrssenator ab 2020, Grüne | transport senator of Hamburg from 2020 | | 2026-11
Jens Kerstan | | m | früherer Hamburger Umweltsenator, Grüne | former environment senator of Hamburg | | 2026-11
Melanie Leonhard | | f | Hamburger Wirtschaftssenatorin ab 2022, SPD | economy senator of Hamburg from 2022 | | 2026-11
Carsten Brosda | | m | Hamburger Kultursenator ab 2017, SPD | culture senator of Hamburg from 2017 | | 2026-11
Anna Gallina | | f | Hamburger Justizsenatorin, Grüne | justice senator of Hamburg | | 2026-11
Ties Rabe | | m | früherer Hamburger Schulsenator, SPD | former schools senator of Hamburg | | 2026-11
Ksenija Bekeris | | f | Hamburger Schulsenatorin ab 2024, SPD | schools senator of Hamburg from 2024 | | 2026-11
Karen Pein | | f | Hamburger Bausenatorin ab 2022, SPD | construction senator of Hamburg from 2022 | | 2026-11
Melanie Schlotzhauer | | f | Hamburger Sozialsenatorin ab 2022, SPD | welfare senator of Hamburg from 2022 | | 2026-11
Dirk Kienscherf | | m | SPD-Fraktionschef in Hamburg | SPD leader in the Hamburg parliament | | 2026-11
Dennis Thering | | m | CDU-Fraktionschef in Hamburg | CDU leader in the Hamburg parliament | | 2026-11
Marcus Weinberg | | m | CDU-Politiker, Hamburg | German CDU politician | | 2026-11
Carola Veit | | f | Hamburger Bürgerschaftspräsidentin ab 2011, SPD | speaker of the Hamburg parliament from 2011 | | 2026-11
Ralf Martin Meyer | | m | früherer Hamburger Polizeipräsident | former police president of Hamburg | | 2026-11
Falk Schnabel | | m | Hamburger Polizeipräsident ab 2023 | police president of Hamburg from 2023 | | 2026-11
Michael Neumann | | m | früherer Hamburger Innensenator, SPD | former interior senator of Hamburg | | 2026-11
Björn Fecker | | m | Bremer Finanzsenator ab 2023, Grüne | finance senator of Bremen from 2023 | | 2026-11
Karoline Linnert | | f | frühere Bremer Finanzsenatorin, Grüne | former finance senator of Bremen | | 2026-11
Eva Quante-Brandt | | f | frühere Bremer Wissenschaftssenatorin, SPD | former science senator of Bremen | | 2026-11
Claudia Schilling | | f | Bremer Justizsenatorin ab 2019, SPD | justice senator of Bremen from 2019 | | 2026-11
Claudia Bernhard | | f | Bremer Gesundheitssenatorin ab 2019, Linke | health senator of Bremen from 2019 | | 2026-11
Maike Schaefer | | f | frühere Bremer Umweltsenatorin, Grüne | former environment senator of Bremen | | 2026-11
Carsten Meyer-Heder | | m | früherer CDU-Politiker, Bremen | former German CDU politician | | 2026-11
Frank Imhoff | | m | CDU-Politiker, Bremen | German CDU politician | | 2026-11
Melf Grantz | | m | Oberbürgermeister von Bremerhaven, SPD | mayor of Bremerhaven | | 2026-11
# Lower Saxony, Schleswig-Holstein, Mecklenburg-Western Pomerania
Bernd Althusmann | | m | CDU-Politiker, früherer Wirtschaftsminister von Niedersachsen | former economy minister of Lower Saxony | | 2026-11
Julia Willie Hamburg | | f | Kultusministerin von Niedersachsen ab 2022, Grüne | education minister of Lower Saxony from 2022 | | 2026-11
Daniela Behrens | | f | Innenministerin von Niedersachsen ab 2023, SPD | interior minister of Lower Saxony from 2023 | | 2026-11
Christian Meyer | | m | Umweltminister von Niedersachsen ab 2022, Grüne | environment minister of Lower Saxony from 2022 | | 2026-11
Gerald Heere | | m | Finanzminister von Niedersachsen ab 2022, Grüne | finance minister of Lower Saxony from 2022 | | 2026-11
Kathrin Wahlmann | | f | Justizministerin von Niedersachsen ab 2022, SPD | justice minister of Lower Saxony from 2022 | | 2026-11
Andreas Philippi | | m | Sozialminister von Niedersachsen ab 2023, SPD | welfare minister of Lower Saxony from 2023 | | 2026-11
Miriam Staudte | | f | Agrarministerin von Niedersachsen ab 2022, Grüne | agriculture minister of Lower Saxony from 2022 | | 2026-11
Falko Mohrs | | m | Wissenschaftsminister von Niedersachsen ab 2022, SPD | science minister of Lower Saxony from 2022 | | 2026-11
Grant Hendrik Tonne | | m | SPD-Politiker, Niedersachsen | German SPD politician | | 2026-11
Sebastian Lechner | | m | CDU-Chef in Niedersachsen | CDU leader in Lower Saxony | | 2026-11
Hanna Naber | | f | niedersächsische Landtagspräsidentin ab 2022, SPD | speaker of the parliament of Lower Saxony from 2022 | | 2026-11
Uwe Schünemann | | m | früherer Innenminister von Niedersachsen, CDU | former interior minister of Lower Saxony | | 2026-11
Reinhold Hilbers | | m | früherer Finanzminister von Niedersachsen, CDU | former finance minister of Lower Saxony | | 2026-11
Barbara Otte-Kinast | | f | CDU-Politikerin, Niedersachsen | German CDU politician | | 2026-11
Barbara Havliza | | f | frühere Justizministerin von Niedersachsen, CDU | former justice minister of Lower Saxony | | 2026-11
Stefan Birkner | | m | früherer FDP-Politiker, Niedersachsen | former German FDP politician | | 2026-11
Walter Hirche | | m | früherer Wirtschaftsminister von Niedersachsen, FDP | former economy minister of Lower Saxony | | 2026-11
Belit Onay | | m | Oberbürgermeister von Hannover ab 2019, Grüne | mayor of Hanover from 2019 | | 2026-11
Stefan Schostok | | m | Oberbürgermeister von Hannover 2013–2019, SPD | mayor of Hanover 2013–2019 | | 2026-11
Herbert Schmalstieg | | m | Oberbürgermeister von Hannover 1972–2006, SPD | mayor of Hanover 1972–2006 | | 2026-11
Thorsten Kornblum | | m | Braunschweiger Oberbürgermeister ab 2021, SPD | mayor of Brunswick from 2021 | | 2026-11
Petra Broistedt | | f | Göttinger Oberbürgermeisterin ab 2021, SPD | mayor of Goettingen from 2021 | | 2026-11
Jürgen Krogmann | | m | Oldenburger Oberbürgermeister ab 2014, SPD | mayor of Oldenburg from 2014 | | 2026-11
Katharina Pötter | | f | Osnabrücker Oberbürgermeisterin ab 2021, CDU | mayor of Osnabrueck from 2021 | | 2026-11
Aminata Touré | Aminata Toure | f | Sozialministerin von Schleswig-Holstein ab 2022, Grüne | welfare minister of Schleswig-Holstein from 2022 | Aminata Toure | 2026-11
Monika Heinold | | f | frühere Finanzministerin von Schleswig-Holstein, Grüne | former finance minister of Schleswig-Holstein | | 2026-11
Silke Schneider | | f | Finanzministerin von Schleswig-Holstein ab 2024, Grüne | finance minister of Schleswig-Holstein from 2024 | | 2026-11
Tobias Goldschmidt | | m | Umweltminister von Schleswig-Holstein ab 2022, Grüne | environment minister of Schleswig-Holstein from 2022 | | 2026-11
Sabine Sütterlin-Waack | | f | frühere Innenministerin von Schleswig-Holstein, CDU | former interior minister of Schleswig-Holstein | | 2026-11
Claus Ruhe Madsen | | m | Wirtschaftsminister von Schleswig-Holstein ab 2022, CDU | economy minister of Schleswig-Holstein from 2022 | | 2026-11
Kerstin von der Decken | | f | Gesundheitsministerin von Schleswig-Holstein ab 2022, CDU | health minister of Schleswig-Holstein from 2022 | | 2026-11
Bernd Buchholz | | m | FDP-Politiker, früherer Wirtschaftsminister von Schleswig-Holstein | former economy minister of Schleswig-Holstein | | 2026-11
Tobias Koch | | m | CDU-Politiker, Schleswig-Holstein | German CDU politician | | 2026-11
Lasse Petersdotter | | m | Grünen-Politiker, Schleswig-Holstein | German Greens politician | | 2026-11
Thomas Losse-Müller | | m | SPD-Politiker, Schleswig-Holstein | German SPD politician | | 2026-11
Serpil Midyatli | | f | SPD-Politikerin, Schleswig-Holstein | German SPD politician | | 2026-11
Lars Harms | | m | SSW-Politiker, Schleswig-Holstein | politician of the Danish minority in Germany | | 2026-11
Ulf Kämpfer | | m | Kieler Oberbürgermeister 2014–2026, SPD | mayor of Kiel 2014–2026 | | 2026-11
Susanne Gaschke | | f | Journalistin, frühere Kieler Oberbürgermeisterin | journalist, former mayor of Kiel | | 2026-11
Jan Lindenau | | m | Lübecker Bürgermeister ab 2018, SPD | mayor of Luebeck from 2018 | | 2026-11
Fabian Geyer | | m | Flensburger Oberbürgermeister ab 2023 | mayor of Flensburg from 2023 | | 2026-11
Simone Lange | | f | frühere Flensburger Oberbürgermeisterin, SPD | former mayor of Flensburg | | 2026-11
Christian Pegel | | m | Innenminister von Mecklenburg-Vorpommern ab 2021, SPD | interior minister of Mecklenburg-Western Pomerania from 2021 | | 2026-11
Lorenz Caffier | | m | früherer Innenminister von Mecklenburg-Vorpommern, CDU | former interior minister of Mecklenburg-Western Pomerania | | 2026-11
Heiko Geue | | m | Finanzminister von Mecklenburg-Vorpommern ab 2021, SPD | finance minister of Mecklenburg-Western Pomerania from 2021 | | 2026-11
Till Backhaus | | m | Umweltminister von Mecklenburg-Vorpommern, SPD | environment minister of Mecklenburg-Western Pomerania | | 2026-11
Stefanie Drese | | f | Sozialministerin von Mecklenburg-Vorpommern, SPD | welfare minister of Mecklenburg-Western Pomerania | | 2026-11
Jacqueline Bernhardt | | f | Justizministerin von Mecklenburg-Vorpommern ab 2021, Linke | justice minister of Mecklenburg-Western Pomerania from 2021 | | 2026-11
Daniel Peters | | m | CDU-Chef in Mecklenburg-Vorpommern | CDU leader in Mecklenburg-Western Pomerania | | 2026-11
Harry Glawe | | m | früherer Wirtschaftsminister von Mecklenburg-Vorpommern, CDU | former economy minister of Mecklenburg-Western Pomerania | | 2026-11
Sylvia Bretschneider | | f | Landtagspräsidentin von Mecklenburg-Vorpommern, SPD († 2019) | speaker of the parliament of Mecklenburg-Western Pomerania, died 2019 | | 2026-11
Birgit Hesse | | f | Landtagspräsidentin von Mecklenburg-Vorpommern ab 2019, SPD | speaker of the parliament of Mecklenburg-Western Pomerania from 2019 | | 2026-11
Eva-Maria Kröger | | f | Rostocker Oberbürgermeisterin ab 2023, Linke | mayor of Rostock from 2023 | | 2026-11
Rico Badenschier | | m | Schweriner Oberbürgermeister ab 2016, SPD | mayor of Schwerin from 2016 | | 2026-11
Stefan Fassbinder | | m | Greifswalder Oberbürgermeister ab 2015, Grüne | mayor of Greifswald from 2015 | | 2026-11
Alexander Badrow | | m | Stralsunder Oberbürgermeister ab 2008, CDU | mayor of Stralsund from 2008 | | 2026-11
# Hesse, Rhineland-Palatinate, Saarland
Kaweh Mansoori | | m | hessischer Wirtschaftsminister ab 2024, SPD | economy minister of Hesse from 2024 | | 2026-11
Roman Poseck | | m | hessischer Innenminister ab 2024, CDU | interior minister of Hesse from 2024 | | 2026-11
Armin Schwarz | | m | hessischer Kultusminister ab 2024, CDU | education minister of Hesse from 2024 | | 2026-11
Alexander Lorz | | m | hessischer Finanzminister ab 2024, CDU | finance minister of Hesse from 2024 | | 2026-11
Timon Gremmels | | m | hessischer Wissenschaftsminister ab 2024, SPD | science minister of Hesse from 2024 | | 2026-11
Heike Hofmann | | f | hessische Sozialministerin ab 2024, SPD | welfare minister of Hesse from 2024 | | 2026-11
Diana Stolz | | f | hessische Gesundheitsministerin ab 2024, CDU | health minister of Hesse from 2024 | | 2026-11
Ingmar Jung | | m | hessischer Agrarminister ab 2024, CDU | agriculture minister of Hesse from 2024 | | 2026-11
Manfred Pentz | | m | hessischer Europaminister ab 2024, CDU | Europe minister of Hesse from 2024 | | 2026-11
Astrid Wallmann | | f | hessische Landtagspräsidentin ab 2022, CDU | speaker of the Hessian parliament from 2022 | | 2026-11
Peter Beuth | | m | früherer hessischer Innenminister, CDU | former interior minister of Hesse | | 2026-11
Thomas Schäfer | | m | hessischer Finanzminister, CDU († 2020) | finance minister of Hesse, died 2020 | | 2026-11
Michael Boddenberg | | m | früherer hessischer Finanzminister, CDU | former finance minister of Hesse | | 2026-11
Priska Hinz | | f | frühere hessische Umweltministerin, Grüne | former environment minister of Hesse | | 2026-11
Angela Dorn | | f | frühere hessische Wissenschaftsministerin, Grüne | former science minister of Hesse | | 2026-11
Eva Kühne-Hörmann | | f | frühere hessische Justizministerin, CDU | former justice minister of Hesse | | 2026-11
Thorsten Schäfer-Gümbel | | m | früherer SPD-Politiker, Chef der GIZ | former German SPD politician, head of GIZ | | 2026-11
Günter Rudolph | | m | SPD-Politiker, Hessen | German SPD politician | | 2026-11
Mathias Wagner | | m | Grünen-Politiker, Hessen | German Greens politician | | 2026-11
Ruth Wagner | | f | FDP-Politikerin, Hessen | German FDP politician | | 2026-11
Petra Roth | | f | Frankfurter Oberbürgermeisterin 1995–2012, CDU | mayor of Frankfurt 1995–2012 | | 2026-11
Uwe Becker | | m | CDU-Politiker, Frankfurt | German CDU politician | | 2026-11
Nargess Eskandari-Grünberg | | f | Frankfurter Bürgermeisterin, Grüne | deputy mayor of Frankfurt | | 2026-11
Hanno Benz | | m | Darmstädter Oberbürgermeister ab 2023, SPD | mayor of Darmstadt from 2023 | | 2026-11
Jochen Partsch | | m | Darmstädter Oberbürgermeister 2011–2023, Grüne | mayor of Darmstadt 2011–2023 | | 2026-11
Gert-Uwe Mende | | m | Wiesbadener Oberbürgermeister ab 2019, SPD | mayor of Wiesbaden from 2019 | | 2026-11
Sven Gerich | | m | früherer Wiesbadener Oberbürgermeister, SPD | former mayor of Wiesbaden | | 2026-11
Sven Schoeller | | m | Kasseler Oberbürgermeister ab 2023, Grüne | mayor of Kassel from 2023 | | 2026-11
Christian Geselle | | m | Kasseler Oberbürgermeister 2017–2023 | mayor of Kassel 2017–2023 | | 2026-11
Bertram Hilgen | | m | Kasseler Oberbürgermeister 2005–2017, SPD | mayor of Kassel 2005–2017 | | 2026-11
Claus Kaminsky | | m | Hanauer Oberbürgermeister, SPD | mayor of Hanau | | 2026-11
Thomas Spies | | m | Marburger Oberbürgermeister, SPD | mayor of Marburg | | 2026-11
Gordon Schnieder | | m | CDU-Chef in Rheinland-Pfalz | CDU leader in Rhineland-Palatinate | | 2026-11
Christian Baldauf | | m | CDU-Politiker, Rheinland-Pfalz | German CDU politician | | 2026-11
Michael Ebling | | m | Innenminister von Rheinland-Pfalz ab 2022, SPD | interior minister of Rhineland-Palatinate from 2022 | | 2026-11
Roger Lewentz | | m | früherer Innenminister von Rheinland-Pfalz, SPD | former interior minister of Rhineland-Palatinate | | 2026-11
Doris Ahnen | | f | Finanzministerin von Rheinland-Pfalz ab 2014, SPD | finance minister of Rhineland-Palatinate from 2014 | | 2026-11
Clemens Hoch | | m | Gesundheitsminister von Rheinland-Pfalz ab 2021, SPD | health minister of Rhineland-Palatinate from 2021 | | 2026-11
Katrin Eder | | f | Klimaministerin von Rheinland-Pfalz, Grüne | climate minister of Rhineland-Palatinate | | 2026-11
Herbert Mertin | | m | Justizminister von Rheinland-Pfalz, FDP († 2025) | justice minister of Rhineland-Palatinate, died 2025 | | 2026-11
Hendrik Hering | | m | Landtagspräsident von Rheinland-Pfalz ab 2016, SPD | speaker of the parliament of Rhineland-Palatinate from 2016 | | 2026-11
Sabine Bätzing-Lichtenthäler | | f | SPD-Politikerin, Rheinland-Pfalz | German SPD politician | | 2026-11
Jürgen Pföhler | | m | früherer Landrat im Ahrtal | former district administrator in the Ahr valley | | 2026-11
Cornelia Weigand | | f | Landrätin im Ahrtal | district administrator in the Ahr valley | | 2026-11
Nino Haase | | m | Mainzer Oberbürgermeister ab 2023 | mayor of Mainz from 2023 | | 2026-11
Jutta Steinruck | | f | Ludwigshafener Oberbürgermeisterin 2018–2025 | mayor of Ludwigshafen 2018–2025 | | 2026-11
Wolfram Leibe | | m | Trierer Oberbürgermeister ab 2015, SPD | mayor of Trier from 2015 | | 2026-11
David Langner | | m | Koblenzer Oberbürgermeister ab 2018 | mayor of Koblenz from 2018 | | 2026-11
Beate Kimmel | | f | Oberbürgermeisterin von Kaiserslautern ab 2023, SPD | mayor of Kaiserslautern from 2023 | | 2026-11
Jürgen Barke | | m | Wirtschaftsminister des Saarlands ab 2022, SPD | economy minister of Saarland from 2022 | | 2026-11
Reinhold Jost | | m | Innenminister des Saarlands ab 2022, SPD | interior minister of Saarland from 2022 | | 2026-11
Magnus Jung | | m | Gesundheitsminister des Saarlands ab 2022, SPD | health minister of Saarland from 2022 | | 2026-11
Christine Streichert-Clivot | | f | Bildungsministerin des Saarlands ab 2019, SPD | education minister of Saarland from 2019 | | 2026-11
Petra Berg | | f | Umweltministerin des Saarlands ab 2022, SPD | environment minister of Saarland from 2022 | | 2026-11
Jakob von Weizsäcker | | m | Finanzminister des Saarlands ab 2022, SPD | finance minister of Saarland from 2022 | | 2026-11
Stephan Toscani | | m | CDU-Chef im Saarland | CDU leader in Saarland | | 2026-11
Klaus Bouillon | | m | früherer Innenminister des Saarlands, CDU | former interior minister of Saarland | | 2026-11
Uwe Conradt | | m | Saarbrücker Oberbürgermeister ab 2019, CDU | mayor of Saarbruecken from 2019 | | 2026-11
Charlotte Britz | | f | Saarbrücker Oberbürgermeisterin 2004–2019, SPD | mayor of Saarbruecken 2004–2019 | | 2026-11
Hubert Ulrich | | m | Grünen-Politiker, Saarland | German Greens politician | | 2026-11
# Saxony, Saxony-Anhalt, Thuringia
Christian Piwarz | | m | sächsischer Finanzminister ab 2024, CDU | finance minister of Saxony from 2024 | | 2026-11
Dirk Panter | | m | sächsischer Wirtschaftsminister ab 2024, SPD | economy minister of Saxony from 2024 | | 2026-11
Conrad Clemens | | m | sächsischer Kultusminister ab 2024, CDU | education minister of Saxony from 2024 | | 2026-11
Sebastian Gemkow | | m | sächsischer Wissenschaftsminister, CDU | science minister of Saxony | | 2026-11
Constanze Geiert | | f | sächsische Justizministerin ab 2024, CDU | justice minister of Saxony from 2024 | | 2026-11
Georg-Ludwig von Breitenbuch | | m | sächsischer Umweltminister ab 2024, CDU | environment minister of Saxony from 2024 | | 2026-11
Regina Kraushaar | | f | sächsische Infrastrukturministerin ab 2024 | infrastructure minister of Saxony from 2024 | | 2026-11
Barbara Klepsch | | f | sächsische Tourismusministerin, CDU | tourism minister of Saxony | | 2026-11
Alexander Dierks | | m | sächsischer Landtagspräsident ab 2024, CDU | speaker of the Saxon parliament from 2024 | | 2026-11
Matthias Rößler | | m | sächsischer Landtagspräsident 2009–2024, CDU | speaker of the Saxon parliament 2009–2024 | | 2026-11
Oliver Schenk | | m | CDU-Europaabgeordneter, früher Sachsens Staatskanzleichef | German CDU member of the European Parliament | | 2026-11
Roland Wöller | | m | früherer sächsischer Innenminister, CDU | former interior minister of Saxony | | 2026-11
Markus Ulbig | | m | früherer sächsischer Innenminister, CDU | former interior minister of Saxony | | 2026-11
Hartmut Vorjohann | | m | früherer sächsischer Finanzminister, CDU | former finance minister of Saxony | | 2026-11
Wolfram Günther | | m | früherer sächsischer Umweltminister, Grüne | former environment minister of Saxony | | 2026-11
Katja Meier | | f | frühere sächsische Justizministerin, Grüne | former justice minister of Saxony | | 2026-11
Frank Kupfer | | m | früherer CDU-Politiker, Sachsen | former German CDU politician | | 2026-11
Franziska Schubert | | f | Grünen-Politikerin, Sachsen | German Greens politician | | 2026-11
Henning Homann | | m | SPD-Politiker, Sachsen | German SPD politician | | 2026-11
Rico Gebhardt | | m | Linken-Politiker, Sachsen | German Left politician | | 2026-11
Susanne Schaper | | f | Linken-Politikerin, Sachsen | German Left politician | | 2026-11
Juliane Nagel | | f | Linken-Politikerin, Leipzig | German Left politician | | 2026-11
Helma Orosz | | f | Dresdner Oberbürgermeisterin 2008–2015, CDU | mayor of Dresden 2008–2015 | | 2026-11
Ingolf Roßberg | | m | Dresdner Oberbürgermeister 2001–2008 | mayor of Dresden 2001–2008 | | 2026-11
Stephan Kühn | | m | Grünen-Politiker, Dresden | German Greens politician, Dresden | | 2026-11
Barbara Ludwig | | f | Chemnitzer Oberbürgermeisterin 2006–2020, SPD | mayor of Chemnitz 2006–2020 | | 2026-11
Octavian Ursu | | m | Görlitzer Oberbürgermeister ab 2019, CDU | mayor of Goerlitz from 2019 | | 2026-11
Constance Arndt | | f | Zwickauer Oberbürgermeisterin ab 2020 | mayor of Zwickau from 2020 | | 2026-11
Pia Findeiß | | f | Zwickauer Oberbürgermeisterin 2008–2020, SPD | mayor of Zwickau 2008–2020 | | 2026-11
Armin Willingmann | | m | Wissenschaftsminister von Sachsen-Anhalt, SPD | science minister of Saxony-Anhalt | | 2026-11
Tamara Zieschang | | f | Innenministerin von Sachsen-Anhalt ab 2021, CDU | interior minister of Saxony-Anhalt from 2021 | | 2026-11
Holger Stahlknecht | | m | früherer Innenminister von Sachsen-Anhalt, CDU | former interior minister of Saxony-Anhalt | | 2026-11
Franziska Weidinger | | f | Justizministerin von Sachsen-Anhalt ab 2021, CDU | justice minister of Saxony-Anhalt from 2021 | | 2026-11
Eva Feußner | | f | frühere Bildungsministerin von Sachsen-Anhalt, CDU | former education minister of Saxony-Anhalt | | 2026-11
Lydia Hüskens | | f | Infrastrukturministerin von Sachsen-Anhalt ab 2021, FDP | infrastructure minister of Saxony-Anhalt from 2021 | | 2026-11
Petra Grimm-Benne | | f | Sozialministerin von Sachsen-Anhalt, SPD | welfare minister of Saxony-Anhalt | | 2026-11
Guido Heuer | | m | CDU-Fraktionschef in Sachsen-Anhalt | CDU leader in the parliament of Saxony-Anhalt | | 2026-11
Gunnar Schellenberger | | m | Landtagspräsident von Sachsen-Anhalt ab 2021, CDU | speaker of the parliament of Saxony-Anhalt from 2021 | | 2026-11
Katja Pähle | | f | SPD-Politikerin, Sachsen-Anhalt | German SPD politician | | 2026-11
Claudia Dalbert | | f | frühere Umweltministerin von Sachsen-Anhalt, Grüne | former environment minister of Saxony-Anhalt | | 2026-11
Susan Sziborra-Seidlitz | | f | Grünen-Politikerin, Sachsen-Anhalt | German Greens politician | | 2026-11
Cornelia Lüddemann | | f | Grünen-Politikerin, Sachsen-Anhalt | German Greens politician | | 2026-11
Jens Bullerjahn | | m | Finanzminister von Sachsen-Anhalt, SPD († 2022) | finance minister of Saxony-Anhalt, died 2022 | | 2026-11
Simone Borris | | f | Magdeburger Oberbürgermeisterin ab 2022 | mayor of Magdeburg from 2022 | | 2026-11
Lutz Trümper | | m | Magdeburger Oberbürgermeister 2001–2022 | mayor of Magdeburg 2001–2022 | | 2026-11
Bernd Wiegand | | m | früherer Oberbürgermeister von Halle | former mayor of Halle | | 2026-11
Georg Maier | | m | Thüringer Innenminister ab 2017, SPD | interior minister of Thuringia from 2017 | | 2026-11
Beate Meißner | | f | Thüringer Justizministerin ab 2024, CDU | justice minister of Thuringia from 2024 | | 2026-11
Colette Boos-John | | f | Thüringer Wirtschaftsministerin ab 2024 | economy minister of Thuringia from 2024 | | 2026-11
Christian Tischner | | m | Thüringer Bildungsminister ab 2024, CDU | education minister of Thuringia from 2024 | | 2026-11
Tilo Kummer | | m | Thüringer Umweltminister ab 2024, BSW | environment minister of Thuringia from 2024 | | 2026-11
Katharina Schenk | | f | Thüringer Sozialministerin ab 2024, SPD | welfare minister of Thuringia from 2024 | | 2026-11
Thadäus König | | m | Thüringer Landtagspräsident ab 2024, CDU | speaker of the Thuringian parliament from 2024 | | 2026-11
Andreas Bühl | | m | CDU-Fraktionschef in Thüringen | CDU leader in the Thuringian parliament | | 2026-11
Birgit Pommer | | f | frühere Thüringer Landtagspräsidentin, Linke | former speaker of the Thuringian parliament | | 2026-11
Birgit Keller | | f | frühere Thüringer Landtagspräsidentin, Linke | former speaker of the Thuringian parliament | | 2026-11
Heike Taubert | | f | frühere Thüringer Finanzministerin, SPD | former finance minister of Thuringia | | 2026-11
Heike Werner | | f | frühere Thüringer Sozialministerin, Linke | former welfare minister of Thuringia | | 2026-11
Anja Siegesmund | | f | frühere Thüringer Umweltministerin, Grüne | former environment minister of Thuringia | | 2026-11
Bernhard Stengele | | m | früherer Thüringer Umweltminister, Grüne | former environment minister of Thuringia | | 2026-11
Astrid Rothe-Beinlich | | f | frühere Grünen-Politikerin, Thüringen | former German Greens politician | | 2026-11
Madeleine Henfling | | f | Grünen-Politikerin, Thüringen | German Greens politician | | 2026-11
Christian Carius | | m | früherer Thüringer Landtagspräsident, CDU | former speaker of the Thuringian parliament | | 2026-11
Andreas Horn | | m | Erfurter Oberbürgermeister ab 2024, CDU | mayor of Erfurt from 2024 | | 2026-11
Andreas Bausewein | | m | Erfurter Oberbürgermeister 2006–2024, SPD | mayor of Erfurt 2006–2024 | | 2026-11
Thomas Nitzsche | | m | Jenaer Oberbürgermeister ab 2018, FDP | mayor of Jena from 2018 | | 2026-11
Albrecht Schröter | | m | früherer Jenaer Oberbürgermeister, SPD | former mayor of Jena | | 2026-11
Peter Kleine | | m | Weimarer Oberbürgermeister ab 2018 | mayor of Weimar from 2018 | | 2026-11
Kurt Dannenberg | | m | Geraer Oberbürgermeister ab 2024 | mayor of Gera from 2024 | | 2026-11
Julian Vonarb | | m | Geraer Oberbürgermeister 2018–2024 | mayor of Gera 2018–2024 | | 2026-11
`;
