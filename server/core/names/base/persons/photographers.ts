/** Photographers of the news agencies; the fields are told in `index.ts`. */
export const photographers = `
# Agency photographers
Fabrice Coffrini | | m | Fotograf, AFP | photographer, AFP | | 2026-11
Alex Brandon | | m | Fotograf, AP | photographer, AP | | 2026-11
Evan Vucci | | m | Fotograf, AP | photographer, AP | | 2026-11
Kay Nietfeld | | m | Fotograf, dpa | photographer, dpa | | 2026-11
Michael Kappeler | | m | Fotograf, dpa | photographer, dpa | | 2026-11
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
`;
