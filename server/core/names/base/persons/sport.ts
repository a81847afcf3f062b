/** Sport; the fields are told in `index.ts`. */
export const sport = `
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
`;
