/** More sport, of today and of the past; the fields are told in `index.ts`. */
export const sportWorld = `
# Football
# two people: Johannes Ludewig / Johannes Ludwig
# two people: Christian Klein / Christian Klien
# two people: Helmut Jahn / Helmut Rahn
# given name of the other gender: Joan Laporta
Simone Inzaghi |  | m | italienischer Fußballtrainer | Italian football coach |  | 2026-11
Daniele De Rossi |  | m | italienischer Fußballer | Italian footballer |  | 2026-11
Andrea Agnelli |  | m | früherer Juventus-Präsident | former Juventus president |  | 2026-11
Joan Laporta |  | m | Präsident des FC Barcelona | president of FC Barcelona |  | 2026-11
Helmut Rahn |  | m | deutscher Fußballer († 2003) | German footballer, died 2003 |  | 2026-11
Wolfgang Overath |  | m | deutscher Fußballer | German footballer |  | 2026-11
Andreas Brehme |  | m | deutscher Fußballer († 2024) | German footballer, died 2024 |  | 2026-11
Pierre Littbarski |  | m | deutscher Fußballer | German footballer |  | 2026-11
Guido Buchwald |  | m | deutscher Fußballer | German footballer |  | 2026-11
Thomas Häßler | Thomas Hassler | m | deutscher Fußballer | German footballer | Thomas Haessler | 2026-11
Andreas Möller | Andreas Moller | m | deutscher Fußballer | German footballer | Andreas Moeller | 2026-11
Matthias Sammer |  | m | deutscher Fußballer | German footballer |  | 2026-11
Niklas Süle | Niklas Sule | m | deutscher Fußballer | German footballer | Niklas Suele | 2026-11
Aleksandar Pavlović | Aleksandar Pavlovic | m | deutscher Fußballer | German footballer |  | 2026-11
Deniz Undav |  | m | deutscher Fußballer | German footballer |  | 2026-11
Nadine Angerer |  | f | deutsche Fußballerin | German footballer |  | 2026-11
Klara Bühl | Klara Buhl | f | deutsche Fußballerin | German footballer | Klara Buehl | 2026-11
Lea Schüller | Lea Schuller | f | deutsche Fußballerin | German footballer | Lea Schueller | 2026-11
Dzsenifer Marozsán | Dzsenifer Marozsan | f | deutsche Fußballerin | German footballer |  | 2026-11
Sepp Herberger |  | m | deutscher Fußballtrainer († 1977) | German football coach, died 1977 |  | 2026-11
Helmut Schön | Helmut Schon | m | deutscher Fußballtrainer († 1996) | German football coach, died 1996 | Helmut Schoen | 2026-11
Udo Lattek |  | m | deutscher Fußballtrainer († 2015) | German football coach, died 2015 |  | 2026-11
Christoph Daum |  | m | deutscher Fußballtrainer († 2024) | German football coach, died 2024 |  | 2026-11
Berti Vogts |  | m | deutscher Fußballtrainer | German football coach |  | 2026-11
Jupp Derwall |  | m | deutscher Fußballtrainer († 2007) | German football coach, died 2007 |  | 2026-11
Dieter Hecking |  | m | deutscher Fußballtrainer | German football coach |  | 2026-11
Armin Veh |  | m | deutscher Fußballtrainer | German football coach |  | 2026-11
Friedhelm Funkel |  | m | deutscher Fußballtrainer | German football coach |  | 2026-11
Peter Stöger | Peter Stoger | m | österreichischer Fußballtrainer | Austrian football coach | Peter Stoeger | 2026-11
Horst Hrubesch |  | m | deutscher Fußballtrainer | German football coach |  | 2026-11
Marie-Louise Eta |  | f | deutsche Fußballtrainerin | German football coach |  | 2026-11
Rudi Assauer |  | m | Fußballmanager († 2019) | German football manager, died 2019 |  | 2026-11
Reiner Calmund |  | m | Fußballmanager | German football manager |  | 2026-11
Manuel Gräfe | Manuel Grafe | m | deutscher Fußballschiedsrichter | German football referee | Manuel Graefe | 2026-11
Hans Krankl |  | m | österreichischer Fußballer | Austrian footballer |  | 2026-11
Herbert Prohaska |  | m | österreichischer Fußballer | Austrian footballer |  | 2026-11
Toni Polster |  | m | österreichischer Fußballer | Austrian footballer |  | 2026-11
Ruud Gullit |  | m | niederländischer Fußballer | Dutch footballer |  | 2026-11
Marco van Basten |  | m | niederländischer Fußballer | Dutch footballer |  | 2026-11
Rafael van der Vaart |  | m | niederländischer Fußballer | Dutch footballer |  | 2026-11
Wesley Sneijder |  | m | niederländischer Fußballer | Dutch footballer |  | 2026-11
Robin van Persie |  | m | niederländischer Fußballer | Dutch footballer |  | 2026-11
Memphis Depay |  | m | niederländischer Fußballer | Dutch footballer |  | 2026-11
Guus Hiddink |  | m | niederländischer Fußballtrainer | Dutch football coach |  | 2026-11
Thierry Henry |  | m | französischer Fußballer | French footballer |  | 2026-11
Éric Cantona | Eric Cantona | m | französischer Fußballer | French footballer |  | 2026-11
Paul Pogba |  | m | französischer Fußballer | French footballer |  | 2026-11
Olivier Giroud |  | m | französischer Fußballer | French footballer |  | 2026-11
N’Golo Kanté | N’Golo Kante | m | französischer Fußballer | French footballer |  | 2026-11
Hugo Lloris |  | m | französischer Fußballer | French footballer |  | 2026-11
Dayot Upamecano |  | m | französischer Fußballer | French footballer |  | 2026-11
Vicente del Bosque |  | m | spanischer Fußballtrainer | Spanish football coach |  | 2026-11
Luis de la Fuente |  | m | spanischer Fußballtrainer | Spanish football coach |  | 2026-11
Unai Emery |  | m | spanischer Fußballtrainer | Spanish football coach |  | 2026-11
Gerard Piqué | Gerard Pique | m | spanischer Fußballer | Spanish footballer |  | 2026-11
Sergio Busquets |  | m | spanischer Fußballer | Spanish footballer |  | 2026-11
Nico Williams |  | m | spanischer Fußballer | Spanish footballer |  | 2026-11
Dani Olmo |  | m | spanischer Fußballer | Spanish footballer |  | 2026-11
Eusébio | Eusebio | m | portugiesischer Fußballer († 2014) | Portuguese footballer, died 2014 |  | 2026-11
Luís Figo | Luis Figo | m | portugiesischer Fußballer | Portuguese footballer |  | 2026-11
Bruno Fernandes |  | m | portugiesischer Fußballer | Portuguese footballer |  | 2026-11
Bernardo Silva |  | m | portugiesischer Fußballer | Portuguese footballer |  | 2026-11
João Félix | Joao Felix | m | portugiesischer Fußballer | Portuguese footballer |  | 2026-11
Ronaldinho |  | m | brasilianischer Fußballer | Brazilian footballer |  | 2026-11
Romário | Romario | m | brasilianischer Fußballer | Brazilian footballer |  | 2026-11
Rivaldo |  | m | brasilianischer Fußballer | Brazilian footballer |  | 2026-11
Giovane Élber | Giovane Elber | m | brasilianischer Fußballer | Brazilian footballer |  | 2026-11
Rodrygo |  | m | brasilianischer Fußballer | Brazilian footballer |  | 2026-11
Luiz Felipe Scolari |  | m | brasilianischer Fußballtrainer | Brazilian football coach |  | 2026-11
Giovanni Trapattoni |  | m | italienischer Fußballtrainer | Italian football coach |  | 2026-11
Roberto Mancini |  | m | italienischer Fußballtrainer | Italian football coach |  | 2026-11
Antonio Conte |  | m | italienischer Fußballtrainer | Italian football coach |  | 2026-11
Gennaro Gattuso |  | m | italienischer Fußballer | Italian footballer |  | 2026-11
Paolo Maldini |  | m | italienischer Fußballer | Italian footballer |  | 2026-11
Roberto Baggio |  | m | italienischer Fußballer | Italian footballer |  | 2026-11
Francesco Totti |  | m | italienischer Fußballer | Italian footballer |  | 2026-11
Andrea Pirlo |  | m | italienischer Fußballer | Italian footballer |  | 2026-11
Mario Balotelli |  | m | italienischer Fußballer | Italian footballer |  | 2026-11
Dino Zoff |  | m | italienischer Fußballer | Italian footballer |  | 2026-11
Paolo Rossi |  | m | italienischer Fußballer († 2020) | Italian footballer, died 2020 |  | 2026-11
Marco Materazzi |  | m | italienischer Fußballer | Italian footballer |  | 2026-11
Pierluigi Collina |  | m | italienischer Fußballschiedsrichter | Italian football referee |  | 2026-11
Steven Gerrard |  | m | englischer Fußballer | English footballer |  | 2026-11
Frank Lampard |  | m | englischer Fußballer | English footballer |  | 2026-11
Bobby Charlton |  | m | englischer Fußballer († 2023) | English footballer, died 2023 |  | 2026-11
Bobby Moore |  | m | englischer Fußballer († 1993) | English footballer, died 1993 |  | 2026-11
Gary Lineker |  | m | englischer Fußballer und Moderator | English footballer and television host |  | 2026-11
Raheem Sterling |  | m | englischer Fußballer | English footballer |  | 2026-11
Declan Rice |  | m | englischer Fußballer | English footballer |  | 2026-11
Ryan Giggs |  | m | walisischer Fußballer | Welsh footballer |  | 2026-11
George Best |  | m | nordirischer Fußballer († 2005) | Northern Irish footballer, died 2005 |  | 2026-11
Alexander Isak |  | m | schwedischer Fußballer | Swedish footballer |  | 2026-11
Viktor Gyökeres | Viktor Gyokeres | m | schwedischer Fußballer | Swedish footballer | Viktor Gyoekeres | 2026-11
Thomas Delaney |  | m | dänischer Fußballer | Danish footballer |  | 2026-11
Kasper Hjulmand |  | m | dänischer Fußballtrainer | Danish football coach |  | 2026-11
Jakub Błaszczykowski | Jakub Blaszczykowski | m | polnischer Fußballer | Polish footballer |  | 2026-11
Wojciech Szczęsny | Wojciech Szczesny | m | polnischer Fußballer | Polish footballer |  | 2026-11
Ivica Olić | Ivica Olic | m | kroatischer Fußballer | Croatian footballer |  | 2026-11
Davor Šuker | Davor Suker | m | kroatischer Fußballer | Croatian footballer |  | 2026-11
Mateo Kovačić | Mateo Kovacic | m | kroatischer Fußballer | Croatian footballer |  | 2026-11
Joško Gvardiol | Josko Gvardiol | m | kroatischer Fußballer | Croatian footballer |  | 2026-11
Edin Džeko | Edin Dzeko | m | bosnischer Fußballer | Bosnian footballer |  | 2026-11
Vedad Ibišević | Vedad Ibisevic | m | bosnischer Fußballer | Bosnian footballer |  | 2026-11
Dušan Tadić | Dusan Tadic | m | serbischer Fußballer | Serbian footballer |  | 2026-11
Aleksandar Mitrović | Aleksandar Mitrovic | m | serbischer Fußballer | Serbian footballer |  | 2026-11
Andrij Schewtschenko | Andriy Shevchenko | m | ukrainischer Fußballer | Ukrainian footballer |  | 2026-11
Mychajlo Mudryk | Mykhailo Mudryk | m | ukrainischer Fußballer | Ukrainian footballer |  | 2026-11
Ferenc Puskás | Ferenc Puskas | m | ungarischer Fußballer († 2006) | Hungarian footballer, died 2006 |  | 2026-11
Dominik Szoboszlai |  | m | ungarischer Fußballer | Hungarian footballer |  | 2026-11
Péter Gulácsi | Peter Gulacsi | m | ungarischer Fußballer | Hungarian footballer |  | 2026-11
Arda Güler | Arda Guler | m | türkischer Fußballer | Turkish footballer | Arda Gueler | 2026-11
Hakan Çalhanoğlu | Hakan Calhanoglu | m | türkischer Fußballer | Turkish footballer |  | 2026-11
Fatih Terim |  | m | türkischer Fußballtrainer | Turkish football coach |  | 2026-11
Samuel Eto’o |  | m | kamerunischer Fußballer | Cameroonian footballer |  | 2026-11
Didier Drogba |  | m | ivorischer Fußballer | Ivorian footballer |  | 2026-11
Yaya Touré | Yaya Toure | m | ivorischer Fußballer | Ivorian footballer |  | 2026-11
Achraf Hakimi |  | m | marokkanischer Fußballer | Moroccan footballer |  | 2026-11
Pierre-Emerick Aubameyang |  | m | gabunischer Fußballer | Gabonese footballer |  | 2026-11
Serhou Guirassy |  | m | guineischer Fußballer | Guinean footballer |  | 2026-11
Chwitscha Kwarazchelia | Khvicha Kvaratskhelia | m | georgischer Fußballer | Georgian footballer |  | 2026-11
Edinson Cavani |  | m | uruguayischer Fußballer | Uruguayan footballer |  | 2026-11
Ángel Di María | Angel Di Maria | m | argentinischer Fußballer | Argentine footballer |  | 2026-11
Sergio Agüero | Sergio Aguero | m | argentinischer Fußballer | Argentine footballer | Sergio Agueero | 2026-11
Lautaro Martínez | Lautaro Martinez | m | argentinischer Fußballer | Argentine footballer |  | 2026-11
Julián Álvarez | Julian Alvarez | m | argentinischer Fußballer | Argentine footballer |  | 2026-11
Lionel Scaloni |  | m | argentinischer Fußballtrainer | Argentine football coach |  | 2026-11
Mauricio Pochettino |  | m | argentinischer Fußballtrainer | Argentine football coach |  | 2026-11
James Rodríguez | James Rodriguez | m | kolumbianischer Fußballer | Colombian footballer |  | 2026-11
Radamel Falcao |  | m | kolumbianischer Fußballer | Colombian footballer |  | 2026-11
# Tennis
Sabine Lisicki |  | f | deutsche Tennisspielerin | German tennis player |  | 2026-11
Thomas Muster |  | m | österreichischer Tennisspieler | Austrian tennis player |  | 2026-11
Martina Hingis |  | f | Schweizer Tennisspielerin | Swiss tennis player |  | 2026-11
Grigor Dimitrow | Grigor Dimitrov | m | bulgarischer Tennisspieler | Bulgarian tennis player |  | 2026-11
Martina Navratilova |  | f | US-Tennisspielerin | US tennis player |  | 2026-11
Monica Seles |  | f | US-Tennisspielerin | US tennis player |  | 2026-11
Pete Sampras |  | m | US-Tennisspieler | US tennis player |  | 2026-11
Andre Agassi |  | m | US-Tennisspieler | US tennis player |  | 2026-11
John McEnroe |  | m | US-Tennisspieler | US tennis player |  | 2026-11
Jimmy Connors |  | m | US-Tennisspieler | US tennis player |  | 2026-11
Ivan Lendl |  | m | tschechischer Tennisspieler | Czech tennis player |  | 2026-11
Björn Borg | Bjorn Borg | m | schwedischer Tennisspieler | Swedish tennis player | Bjoern Borg | 2026-11
Stefan Edberg |  | m | schwedischer Tennisspieler | Swedish tennis player |  | 2026-11
Mats Wilander |  | m | schwedischer Tennisspieler | Swedish tennis player |  | 2026-11
Holger Rune |  | m | dänischer Tennisspieler | Danish tennis player |  | 2026-11
Caroline Wozniacki |  | f | dänische Tennisspielerin | Danish tennis player |  | 2026-11
Simona Halep |  | f | rumänische Tennisspielerin | Romanian tennis player |  | 2026-11
Petra Kvitová | Petra Kvitova | f | tschechische Tennisspielerin | Czech tennis player |  | 2026-11
Nick Kyrgios |  | m | australischer Tennisspieler | Australian tennis player |  | 2026-11
# Winter sports
Markus Wasmeier |  | m | deutscher Skirennläufer | German skier |  | 2026-11
Katja Seizinger |  | f | deutsche Skirennläuferin | German skier |  | 2026-11
Christian Neureuther |  | m | deutscher Skirennläufer | German skier |  | 2026-11
Matthias Mayer |  | m | österreichischer Skirennläufer | Austrian skier |  | 2026-11
Annemarie Moser-Pröll | Annemarie Moser-Proll | f | österreichische Skirennläuferin | Austrian skier | Annemarie Moser-Proell | 2026-11
Toni Sailer |  | m | österreichischer Skirennläufer († 2009) | Austrian skier, died 2009 |  | 2026-11
Karl Schranz |  | m | österreichischer Skirennläufer | Austrian skier |  | 2026-11
Didier Cuche |  | m | Schweizer Skirennläufer | Swiss skier |  | 2026-11
Pirmin Zurbriggen |  | m | Schweizer Skirennläufer | Swiss skier |  | 2026-11
Bernhard Russi |  | m | Schweizer Skirennläufer | Swiss skier |  | 2026-11
Alberto Tomba |  | m | italienischer Skirennläufer | Italian skier |  | 2026-11
Ingemar Stenmark |  | m | schwedischer Skirennläufer | Swedish skier |  | 2026-11
Aleksander Aamodt Kilde |  | m | norwegischer Skirennläufer | Norwegian skier |  | 2026-11
Tina Maze |  | f | slowenische Skirennläuferin | Slovenian skier |  | 2026-11
Janica Kostelić | Janica Kostelic | f | kroatische Skirennläuferin | Croatian skier |  | 2026-11
Ester Ledecká | Ester Ledecka | f | tschechische Skirennläuferin | Czech skier |  | 2026-11
Uschi Disl |  | f | deutsche Biathletin | German biathlete |  | 2026-11
Kati Wilhelm |  | f | deutsche Biathletin | German biathlete |  | 2026-11
Andrea Henkel |  | f | deutsche Biathletin | German biathlete |  | 2026-11
Sven Fischer |  | m | deutscher Biathlet | German biathlete |  | 2026-11
Ricco Groß | Ricco Gross | m | deutscher Biathlet | German biathlete |  | 2026-11
Michael Greis |  | m | deutscher Biathlet | German biathlete |  | 2026-11
Simon Schempp |  | m | deutscher Biathlet | German biathlete |  | 2026-11
Benedikt Doll |  | m | deutscher Biathlet | German biathlete |  | 2026-11
Martin Fourcade |  | m | französischer Biathlet | French biathlete |  | 2026-11
Dominik Landertinger |  | m | österreichischer Biathlet | Austrian biathlete |  | 2026-11
Thomas Morgenstern |  | m | österreichischer Skispringer | Austrian ski jumper |  | 2026-11
Andreas Goldberger |  | m | österreichischer Skispringer | Austrian ski jumper |  | 2026-11
Adam Małysz | Adam Malysz | m | polnischer Skispringer | Polish ski jumper |  | 2026-11
Matti Nykänen | Matti Nykanen | m | finnischer Skispringer († 2019) | Finnish ski jumper, died 2019 | Matti Nykaenen | 2026-11
Noriaki Kasai |  | m | japanischer Skispringer | Japanese ski jumper |  | 2026-11
Vinzenz Geiger |  | m | deutscher Nordischer Kombinierer | German Nordic combined skier |  | 2026-11
Johannes Rydzek |  | m | deutscher Nordischer Kombinierer | German Nordic combined skier |  | 2026-11
Ronny Ackermann |  | m | deutscher Nordischer Kombinierer | German Nordic combined skier |  | 2026-11
Petter Northug |  | m | norwegischer Skilangläufer | Norwegian cross-country skier |  | 2026-11
Marit Bjørgen | Marit Bjorgen | f | norwegische Skilangläuferin | Norwegian cross-country skier |  | 2026-11
Evi Sachenbacher-Stehle |  | f | deutsche Skilangläuferin | German cross-country skier |  | 2026-11
Tobias Angerer |  | m | deutscher Skilangläufer | German cross-country skier |  | 2026-11
Dario Cologna |  | m | Schweizer Skilangläufer | Swiss cross-country skier |  | 2026-11
Gunda Niemann-Stirnemann |  | f | deutsche Eisschnellläuferin | German speed skater |  | 2026-11
Anni Friesinger-Postma |  | f | deutsche Eisschnellläuferin | German speed skater |  | 2026-11
Bruno Massot |  | m | deutscher Eiskunstläufer | German figure skater |  | 2026-11
Tatjana Hüfner | Tatjana Hufner | f | deutsche Rodlerin | German luger | Tatjana Huefner | 2026-11
Johannes Ludwig |  | m | deutscher Rodler | German luger |  | 2026-11
Johannes Lochner |  | m | deutscher Bobfahrer | German bobsledder |  | 2026-11
André Lange | Andre Lange | m | deutscher Bobfahrer | German bobsledder |  | 2026-11
Laura Nolte |  | f | deutsche Bobfahrerin | German bobsledder |  | 2026-11
Christoph Langen |  | m | deutscher Bobfahrer | German bobsledder |  | 2026-11
Dominik Kahun |  | m | deutscher Eishockeyspieler | German ice hockey player |  | 2026-11
Sidney Crosby |  | m | kanadischer Eishockeyspieler | Canadian ice hockey player |  | 2026-11
# Athletics, swimming, gymnastics
Florence Griffith-Joyner |  | f | US-Leichtathletin († 1998) | US athlete, died 1998 |  | 2026-11
Michael Johnson |  | m | US-Leichtathlet | US athlete |  | 2026-11
Haile Gebrselassie |  | m | äthiopischer Leichtathlet | Ethiopian athlete |  | 2026-11
Kenenisa Bekele |  | m | äthiopischer Leichtathlet | Ethiopian athlete |  | 2026-11
Faith Kipyegon |  | f | kenianische Leichtathletin | Kenyan athlete |  | 2026-11
Jakob Ingebrigtsen |  | m | norwegischer Leichtathlet | Norwegian athlete |  | 2026-11
Karsten Warholm |  | m | norwegischer Leichtathlet | Norwegian athlete |  | 2026-11
Serhij Bubka | Sergey Bubka | m | ukrainischer Leichtathlet | Ukrainian athlete | Sergej Bubka | 2026-11
Jelena Issinbajewa | Yelena Isinbayeva | f | russische Leichtathletin | Russian athlete |  | 2026-11
Blanka Vlašić | Blanka Vlasic | f | kroatische Leichtathletin | Croatian athlete |  | 2026-11
Heike Drechsler |  | f | deutsche Leichtathletin | German athlete |  | 2026-11
Ulrike Meyfarth |  | f | deutsche Leichtathletin | German athlete |  | 2026-11
Armin Hary |  | m | deutscher Leichtathlet | German athlete |  | 2026-11
Dieter Baumann |  | m | deutscher Leichtathlet | German athlete |  | 2026-11
Lars Riedel |  | m | deutscher Leichtathlet | German athlete |  | 2026-11
Christoph Harting |  | m | deutscher Leichtathlet | German athlete |  | 2026-11
Thomas Röhler | Thomas Rohler | m | deutscher Leichtathlet | German athlete | Thomas Roehler | 2026-11
Gesa Felicitas Krause |  | f | deutsche Leichtathletin | German athlete |  | 2026-11
Christina Obergföll | Christina Obergfoll | f | deutsche Leichtathletin | German athlete | Christina Obergfoell | 2026-11
Renate Stecher |  | f | DDR-Leichtathletin | East German athlete |  | 2026-11
Marita Koch |  | f | DDR-Leichtathletin | East German athlete |  | 2026-11
Waldemar Cierpinski |  | m | DDR-Leichtathlet | East German athlete |  | 2026-11
Mark Spitz |  | m | US-Schwimmer | US swimmer |  | 2026-11
Ian Thorpe |  | m | australischer Schwimmer | Australian swimmer |  | 2026-11
Adam Peaty |  | m | britischer Schwimmer | British swimmer |  | 2026-11
Sarah Sjöström | Sarah Sjostrom | f | schwedische Schwimmerin | Swedish swimmer | Sarah Sjoestroem | 2026-11
Katinka Hosszú | Katinka Hosszu | f | ungarische Schwimmerin | Hungarian swimmer |  | 2026-11
Sarah Wellbrock |  | f | deutsche Schwimmerin | German swimmer |  | 2026-11
Michael Groß | Michael Gross | m | deutscher Schwimmer | German swimmer |  | 2026-11
Kristin Otto |  | f | deutsche Schwimmerin | German swimmer |  | 2026-11
Thomas Lurz |  | m | deutscher Schwimmer | German swimmer |  | 2026-11
Nadia Comăneci | Nadia Comaneci | f | rumänische Turnerin | Romanian gymnast |  | 2026-11
Marcel Nguyen |  | m | deutscher Turner | German gymnast |  | 2026-11
Elisabeth Seitz |  | f | deutsche Turnerin | German gymnast |  | 2026-11
Kim Bui |  | f | deutsche Turnerin | German gymnast |  | 2026-11
Darja Varfolomeev |  | f | Sportgymnastin | German rhythmic gymnast |  | 2026-11
# Cycling
Jens Voigt |  | m | deutscher Radrennfahrer | German cyclist |  | 2026-11
Tony Martin |  | m | deutscher Radrennfahrer | German cyclist |  | 2026-11
Marcel Kittel |  | m | deutscher Radrennfahrer | German cyclist |  | 2026-11
André Greipel | Andre Greipel | m | deutscher Radrennfahrer | German cyclist |  | 2026-11
John Degenkolb |  | m | deutscher Radrennfahrer | German cyclist |  | 2026-11
Maximilian Schachmann |  | m | deutscher Radrennfahrer | German cyclist |  | 2026-11
Emanuel Buchmann |  | m | deutscher Radrennfahrer | German cyclist |  | 2026-11
Didi Thurau |  | m | deutscher Radrennfahrer | German cyclist |  | 2026-11
Rudi Altig |  | m | deutscher Radrennfahrer († 2016) | German cyclist, died 2016 |  | 2026-11
Täve Schur | Tave Schur | m | DDR-Radrennfahrer | East German cyclist | Taeve Schur | 2026-11
Kristina Vogel |  | f | deutsche Radrennfahrerin | German cyclist |  | 2026-11
Greg LeMond |  | m | US-Radrennfahrer | US cyclist |  | 2026-11
Tom Dumoulin |  | m | niederländischer Radrennfahrer | Dutch cyclist |  | 2026-11
Bjarne Riis |  | m | dänischer Radrennfahrer | Danish cyclist |  | 2026-11
Bernard Hinault |  | m | französischer Radrennfahrer | French cyclist |  | 2026-11
Jacques Anquetil |  | m | französischer Radrennfahrer († 1987) | French cyclist, died 1987 |  | 2026-11
Julian Alaphilippe |  | m | französischer Radrennfahrer | French cyclist |  | 2026-11
Miguel Indurain |  | m | spanischer Radrennfahrer | Spanish cyclist |  | 2026-11
Alberto Contador |  | m | spanischer Radrennfahrer | Spanish cyclist |  | 2026-11
Alejandro Valverde |  | m | spanischer Radrennfahrer | Spanish cyclist |  | 2026-11
Marco Pantani |  | m | italienischer Radrennfahrer († 2004) | Italian cyclist, died 2004 |  | 2026-11
Vincenzo Nibali |  | m | italienischer Radrennfahrer | Italian cyclist |  | 2026-11
Bradley Wiggins |  | m | britischer Radrennfahrer | British cyclist |  | 2026-11
Geraint Thomas |  | m | britischer Radrennfahrer | British cyclist |  | 2026-11
Fabian Cancellara |  | m | Schweizer Radrennfahrer | Swiss cyclist |  | 2026-11
Peter Sagan |  | m | slowakischer Radrennfahrer | Slovak cyclist |  | 2026-11
Richard Carapaz |  | m | ecuadorianischer Radrennfahrer | Ecuadorian cyclist |  | 2026-11
# Motor sport
Heinz-Harald Frentzen |  | m | deutscher Formel-1-Pilot | German Formula One driver |  | 2026-11
Timo Glock |  | m | deutscher Formel-1-Pilot | German Formula One driver |  | 2026-11
Nick Heidfeld |  | m | deutscher Formel-1-Pilot | German Formula One driver |  | 2026-11
Jochen Rindt |  | m | österreichischer Formel-1-Pilot († 1970) | Austrian Formula One driver, died 1970 |  | 2026-11
Gerhard Berger |  | m | österreichischer Formel-1-Pilot | Austrian Formula One driver |  | 2026-11
Alexander Wurz |  | m | österreichischer Formel-1-Pilot | Austrian Formula One driver |  | 2026-11
Christian Klien |  | m | österreichischer Formel-1-Pilot | Austrian Formula One driver |  | 2026-11
Juan Manuel Fangio |  | m | argentinischer Formel-1-Pilot († 1995) | Argentine Formula One driver, died 1995 |  | 2026-11
Nelson Piquet |  | m | brasilianischer Formel-1-Pilot | Brazilian Formula One driver |  | 2026-11
Rubens Barrichello |  | m | brasilianischer Formel-1-Pilot | Brazilian Formula One driver |  | 2026-11
Felipe Massa |  | m | brasilianischer Formel-1-Pilot | Brazilian Formula One driver |  | 2026-11
Pierre Gasly |  | m | französischer Formel-1-Pilot | French Formula One driver |  | 2026-11
Esteban Ocon |  | m | französischer Formel-1-Pilot | French Formula One driver |  | 2026-11
Mika Häkkinen | Mika Hakkinen | m | finnischer Formel-1-Pilot | Finnish Formula One driver | Mika Haekkinen | 2026-11
Damon Hill |  | m | britischer Formel-1-Pilot | British Formula One driver |  | 2026-11
Nigel Mansell |  | m | britischer Formel-1-Pilot | British Formula One driver |  | 2026-11
Jenson Button |  | m | britischer Formel-1-Pilot | British Formula One driver |  | 2026-11
David Coulthard |  | m | britischer Formel-1-Pilot | British Formula One driver |  | 2026-11
Jackie Stewart |  | m | britischer Formel-1-Pilot | British Formula One driver |  | 2026-11
Carlos Sainz Jr. |  | m | spanischer Formel-1-Pilot | Spanish Formula One driver |  | 2026-11
Daniel Ricciardo |  | m | australischer Formel-1-Pilot | Australian Formula One driver |  | 2026-11
Jacques Villeneuve |  | m | kanadischer Formel-1-Pilot | Canadian Formula One driver |  | 2026-11
Lance Stroll |  | m | kanadischer Formel-1-Pilot | Canadian Formula One driver |  | 2026-11
Andrea Kimi Antonelli |  | m | italienischer Formel-1-Pilot | Italian Formula One driver |  | 2026-11
Robert Kubica |  | m | polnischer Formel-1-Pilot | Polish Formula One driver |  | 2026-11
Walter Röhrl | Walter Rohrl | m | deutscher Rallyefahrer | German rally driver | Walter Roehrl | 2026-11
Sébastien Loeb | Sebastien Loeb | m | französischer Rallyefahrer | French rally driver |  | 2026-11
Sébastien Ogier | Sebastien Ogier | m | französischer Rallyefahrer | French rally driver |  | 2026-11
# Boxing
Graciano Rocchigiani |  | m | deutscher Boxer († 2018) | German boxer, died 2018 |  | 2026-11
Dariusz Michalczewski |  | m | deutscher Boxer | German boxer |  | 2026-11
Sven Ottke |  | m | deutscher Boxer | German boxer |  | 2026-11
Arthur Abraham |  | m | deutscher Boxer | German boxer |  | 2026-11
Felix Sturm |  | m | deutscher Boxer | German boxer |  | 2026-11
Regina Halmich |  | f | deutsche Boxerin | German boxer |  | 2026-11
Joe Frazier |  | m | US-Boxer († 2011) | US boxer, died 2011 |  | 2026-11
George Foreman |  | m | US-Boxer († 2025) | US boxer, died 2025 |  | 2026-11
Evander Holyfield |  | m | US-Boxer | US boxer |  | 2026-11
Floyd Mayweather |  | m | US-Boxer | US boxer |  | 2026-11
Joe Louis |  | m | US-Boxer († 1981) | US boxer, died 1981 |  | 2026-11
Lennox Lewis |  | m | britischer Boxer | British boxer |  | 2026-11
Manny Pacquiao |  | m | philippinischer Boxer | Filipino boxer |  | 2026-11
Imane Khelif |  | f | algerische Boxerin | Algerian boxer |  | 2026-11
# Basketball, handball and others
Andreas Obst |  | m | deutscher Basketballer | German basketball player |  | 2026-11
Johannes Voigtmann |  | m | deutscher Basketballer | German basketball player |  | 2026-11
Detlef Schrempf |  | m | deutscher Basketballer | German basketball player |  | 2026-11
Shaquille O’Neal |  | m | US-Basketballer | US basketball player |  | 2026-11
Magic Johnson |  | m | US-Basketballer | US basketball player |  | 2026-11
Kevin Durant |  | m | US-Basketballer | US basketball player |  | 2026-11
Larry Bird |  | m | US-Basketballer | US basketball player |  | 2026-11
Kareem Abdul-Jabbar |  | m | US-Basketballer | US basketball player |  | 2026-11
Victor Wembanyama |  | m | französischer Basketballer | French basketball player |  | 2026-11
Heiner Brand |  | m | Handballtrainer | German handball coach |  | 2026-11
Stefan Kretzschmar |  | m | deutscher Handballer | German handball player |  | 2026-11
Uwe Gensheimer |  | m | deutscher Handballer | German handball player |  | 2026-11
Joachim Deckarm |  | m | deutscher Handballer | German handball player |  | 2026-11
Dagur Sigurðsson | Dagur Sigurdsson | m | isländischer Handballtrainer | Icelandic handball coach |  | 2026-11
Mikkel Hansen |  | m | dänischer Handballer | Danish handball player |  | 2026-11
Jack Nicklaus |  | m | US-Golfer | US golfer |  | 2026-11
Phil Mickelson |  | m | US-Golfer | US golfer |  | 2026-11
Ingrid Klimke |  | f | deutsche Reiterin | German equestrian |  | 2026-11
Christian Kukuk |  | m | deutscher Reiter | German equestrian |  | 2026-11
Hans Günter Winkler | Hans Gunter Winkler | m | deutscher Reiter († 2018) | German equestrian, died 2018 | Hans Guenter Winkler | 2026-11
Reiner Klimke |  | m | deutscher Reiter († 1999) | German equestrian, died 1999 |  | 2026-11
Birgit Fischer |  | f | deutsche Kanutin | German canoeist |  | 2026-11
Ricarda Funk |  | f | deutsche Kanutin | German canoeist |  | 2026-11
Ronald Rauhe |  | m | deutscher Kanute | German canoeist |  | 2026-11
Max Hoff |  | m | deutscher Kanute | German canoeist |  | 2026-11
Jörg Roßkopf | Jorg Rosskopf | m | deutscher Tischtennisspieler | German table tennis player | Joerg Rosskopf | 2026-11
Oliver Zeidler |  | m | deutscher Ruderer | German rower |  | 2026-11
Jan Frodeno |  | m | deutscher Triathlet | German triathlete |  | 2026-11
Patrick Lange |  | m | deutscher Triathlet | German triathlete |  | 2026-11
Sebastian Kienle |  | m | deutscher Triathlet | German triathlete |  | 2026-11
Anne Haug |  | f | deutsche Triathletin | German triathlete |  | 2026-11
Laura Philipp |  | f | deutsche Triathletin | German triathlete |  | 2026-11
Laura Ludwig |  | f | deutsche Beachvolleyballerin | German beach volleyball player |  | 2026-11
Kira Walkenhorst |  | f | deutsche Beachvolleyballerin | German beach volleyball player |  | 2026-11
Julius Brink |  | m | deutscher Beachvolleyballer | German beach volleyball player |  | 2026-11
Jonas Reckermann |  | m | deutscher Beachvolleyballer | German beach volleyball player |  | 2026-11
Britta Heidemann |  | f | deutsche Fechterin | German fencer |  | 2026-11
Anja Fichtel |  | f | deutsche Fechterin | German fencer |  | 2026-11
Anatoli Karpow | Anatoly Karpov | m | russischer Schachspieler | Russian chess player |  | 2026-11
Bobby Fischer |  | m | US-Schachspieler († 2008) | US chess player, died 2008 |  | 2026-11
Viswanathan Anand |  | m | indischer Schachspieler | Indian chess player |  | 2026-11
Gukesh Dommaraju |  | m | indischer Schachspieler | Indian chess player |  | 2026-11
Luis Trenker |  | m | Bergsteiger und Filmemacher († 1990) | mountaineer and film maker, died 1990 |  | 2026-11
Boris Herrmann |  | m | Segler | German sailor |  | 2026-11
Matthias Steiner |  | m | Gewichtheber | German weightlifter |  | 2026-11
Markus Rehm |  | m | Weitspringer, Paralympics-Sieger | German Paralympic long jumper |  | 2026-11
`;
