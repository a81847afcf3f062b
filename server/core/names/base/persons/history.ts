/** History; the fields are told in `index.ts`. */
export const history = `
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
