/** Public life of eastern and south-eastern Europe, the Caucasus and Central Asia since about 2000; the fields are told in `index.ts`. */
export const worldEast = `
# Poland
Marek Belka | | m | polnischer Ministerpräsident 2004–2005 | Polish prime minister 2004–2005 | | 2026-11
Leszek Miller | | m | polnischer Ministerpräsident 2001–2004 | Polish prime minister 2001–2004 | | 2026-11
Jerzy Buzek | | m | EU-Parlamentspräsident 2009–2012, polnischer Ministerpräsident 1997–2001 | president of the European Parliament 2009–2012, Polish prime minister 1997–2001 | | 2026-11
Kazimierz Marcinkiewicz | | m | polnischer Ministerpräsident 2005–2006 | Polish prime minister 2005–2006 | | 2026-11
Włodzimierz Cimoszewicz | Wlodzimierz Cimoszewicz | m | früherer polnischer Ministerpräsident | former Polish prime minister | Wlodzimierz Cimoszewicz | 2026-11
Tadeusz Mazowiecki | | m | polnischer Ministerpräsident 1989–1991 († 2013) | Polish prime minister 1989–1991, died 2013 | | 2026-11
Wojciech Jaruzelski | | m | polnischer General und Präsident († 2014) | Polish general and president, died 2014 | | 2026-11
Antoni Macierewicz | | m | früherer polnischer Verteidigungsminister | former Polish defence minister | | 2026-11
Anna Fotyga | | f | frühere polnische Außenministerin | former Polish foreign minister | | 2026-11
Tomasz Siemoniak | | m | polnischer Politiker | Polish politician | | 2026-11
Marcin Kierwiński | Marcin Kierwinski | m | polnischer Innenminister | Polish interior minister | Marcin Kierwinski | 2026-11
Adam Bodnar | | m | polnischer Justizminister 2023–2025 | Polish justice minister 2023–2025 | | 2026-11
Waldemar Żurek | Waldemar Zurek | m | polnischer Justizminister ab 2025 | Polish justice minister from 2025 | Waldemar Zurek | 2026-11
Andrzej Domański | Andrzej Domanski | m | polnischer Finanzminister ab 2023 | Polish finance minister from 2023 | Andrzej Domanski | 2026-11
Barbara Nowacka | | f | polnische Bildungsministerin ab 2023 | Polish education minister from 2023 | | 2026-11
Włodzimierz Czarzasty | Wlodzimierz Czarzasty | m | polnischer Politiker | Polish politician | Wlodzimierz Czarzasty | 2026-11
Robert Biedroń | Robert Biedron | m | polnischer Politiker | Polish politician | Robert Biedron | 2026-11
Adrian Zandberg | | m | polnischer Linkspolitiker | Polish left-wing politician | | 2026-11
Magdalena Biejat | | f | polnische Politikerin | Polish politician | | 2026-11
Grzegorz Braun | | m | polnischer Rechtsextremist | Polish far-right politician | | 2026-11
Krzysztof Bosak | | m | polnischer Rechtsaußenpolitiker | Polish far-right politician | | 2026-11
Przemysław Czarnek | Przemyslaw Czarnek | m | polnischer Politiker, früherer Bildungsminister | Polish politician, former education minister | Przemyslaw Czarnek | 2026-11
Mariusz Kamiński | Mariusz Kaminski | m | früherer polnischer Innenminister | former Polish interior minister | Mariusz Kaminski | 2026-11
Adam Glapiński | Adam Glapinski | m | polnischer Notenbankchef | governor of the National Bank of Poland | Adam Glapinski | 2026-11
Leszek Balcerowicz | | m | polnischer Ökonom | Polish economist | | 2026-11
Arkadiusz Mularczyk | | m | polnischer Politiker (PiS) | Polish politician | | 2026-11
Janusz Wojciechowski | | m | polnischer EU-Agrarkommissar 2019–2024 | Polish European agriculture commissioner 2019–2024 | | 2026-11
Elżbieta Bieńkowska | Elzbieta Bienkowska | f | polnische EU-Kommissarin 2014–2019 | Polish European commissioner 2014–2019 | Elzbieta Bienkowska | 2026-11
Danuta Hübner | | f | polnische EU-Kommissarin 2004–2009 | Polish European commissioner 2004–2009 | | 2026-11
Paweł Adamowicz | Pawel Adamowicz | m | Bürgermeister von Danzig, 2019 ermordet | mayor of Gdansk, murdered in 2019 | Pawel Adamowicz | 2026-11
Aleksandra Dulkiewicz | | f | Bürgermeisterin von Danzig | mayor of Gdansk | | 2026-11
Jerzy Urban | | m | polnischer Publizist († 2022) | Polish journalist, died 2022 | | 2026-11
# Czech Republic, Slovakia, Hungary
Miloš Vystrčil | Milos Vystrcil | m | tschechischer Senatspräsident | president of the Czech Senate | Milos Vystrcil | 2026-11
Vladimír Špidla | Vladimir Spidla | m | tschechischer Ministerpräsident 2002–2004 | Czech prime minister 2002–2004 | Vladimir Spidla | 2026-11
Jiří Paroubek | Jiri Paroubek | m | tschechischer Ministerpräsident 2005–2006 | Czech prime minister 2005–2006 | Jiri Paroubek | 2026-11
Mirek Topolánek | Mirek Topolanek | m | tschechischer Ministerpräsident 2006–2009 | Czech prime minister 2006–2009 | Mirek Topolanek | 2026-11
Petr Nečas | Petr Necas | m | tschechischer Ministerpräsident 2010–2013 | Czech prime minister 2010–2013 | Petr Necas | 2026-11
Bohuslav Sobotka | | m | tschechischer Ministerpräsident 2014–2017 | Czech prime minister 2014–2017 | | 2026-11
Tomáš Petříček | Tomas Petricek | m | tschechischer Außenminister 2018–2021 | Czech foreign minister 2018–2021 | Tomas Petricek | 2026-11
Lubomír Zaorálek | Lubomir Zaoralek | m | tschechischer Außenminister 2014–2017 | Czech foreign minister 2014–2017 | Lubomir Zaoralek | 2026-11
Jana Černochová | Jana Cernochova | f | tschechische Verteidigungsministerin 2021–2025 | Czech defence minister 2021–2025 | Jana Cernochova | 2026-11
Zbyněk Stanjura | Zbynek Stanjura | m | tschechischer Finanzminister 2021–2025 | Czech finance minister 2021–2025 | Zbynek Stanjura | 2026-11
Alena Schillerová | Alena Schillerova | f | tschechische Finanzministerin | Czech finance minister | Alena Schillerova | 2026-11
Vít Rakušan | Vit Rakusan | m | tschechischer Innenminister 2021–2025 | Czech interior minister 2021–2025 | Vit Rakusan | 2026-11
Petr Macinka | | m | tschechischer Politiker (Motoristen) | Czech politician | | 2026-11
Filip Turek | | m | tschechischer Politiker (Motoristen) | Czech politician | | 2026-11
Tomio Okamura | | m | tschechischer Rechtsaußenpolitiker | Czech far-right politician | | 2026-11
Markéta Pekarová Adamová | Marketa Pekarova Adamova | f | tschechische Politikerin | Czech politician | Marketa Pekarova Adamova | 2026-11
Danuše Nerudová | Danuse Nerudova | f | tschechische Politikerin | Czech politician | Danuse Nerudova | 2026-11
Daniel Křetínský | Daniel Kretinsky | m | tschechischer Unternehmer | Czech businessman | Daniel Kretinsky | 2026-11
Jozef Síkela | Jozef Sikela | m | tschechischer EU-Kommissar ab 2024 | Czech European commissioner from 2024 | Jozef Sikela | 2026-11
Mikuláš Dzurinda | Mikulas Dzurinda | m | slowakischer Ministerpräsident 1998–2006 | Slovak prime minister 1998–2006 | Mikulas Dzurinda | 2026-11
Iveta Radičová | Iveta Radicova | f | slowakische Ministerpräsidentin 2010–2012 | Slovak prime minister 2010–2012 | Iveta Radicova | 2026-11
Vladimír Mečiar | Vladimir Meciar | m | früherer slowakischer Ministerpräsident | former Slovak prime minister | Vladimir Meciar | 2026-11
Ivan Gašparovič | Ivan Gasparovic | m | slowakischer Präsident 2004–2014 | Slovak president 2004–2014 | Ivan Gasparovic | 2026-11
Rudolf Schuster | | m | slowakischer Präsident 1999–2004 | Slovak president 1999–2004 | | 2026-11
Ľudovít Ódor | Ludovit Odor | m | slowakischer Ministerpräsident 2023 | Slovak prime minister in 2023 | Ludovit Odor | 2026-11
Juraj Blanár | Juraj Blanar | m | slowakischer Außenminister ab 2023 | Slovak foreign minister from 2023 | Juraj Blanar | 2026-11
Robert Kaliňák | Robert Kalinak | m | slowakischer Verteidigungsminister ab 2023 | Slovak defence minister from 2023 | Robert Kalinak | 2026-11
Miroslav Lajčák | Miroslav Lajcak | m | slowakischer Diplomat, früherer Außenminister | Slovak diplomat, former foreign minister | Miroslav Lajcak | 2026-11
Ivan Korčok | Ivan Korcok | m | früherer slowakischer Außenminister | former Slovak foreign minister | Ivan Korcok | 2026-11
Rastislav Káčer | Rastislav Kacer | m | früherer slowakischer Außenminister | former Slovak foreign minister | Rastislav Kacer | 2026-11
Jaroslav Naď | Jaroslav Nad | m | früherer slowakischer Verteidigungsminister | former Slovak defence minister | Jaroslav Nad | 2026-11
Marian Kotleba | | m | slowakischer Rechtsextremist | Slovak far-right politician | | 2026-11
Ján Kuciak | Jan Kuciak | m | slowakischer Journalist, 2018 ermordet | Slovak journalist, murdered in 2018 | Jan Kuciak | 2026-11
Marian Kočner | Marian Kocner | m | slowakischer Unternehmer | Slovak businessman | Marian Kocner | 2026-11
Pál Schmitt | Pal Schmitt | m | ungarischer Präsident 2010–2012 | Hungarian president 2010–2012 | Pal Schmitt | 2026-11
László Sólyom | Laszlo Solyom | m | ungarischer Präsident 2005–2010 | Hungarian president 2005–2010 | Laszlo Solyom | 2026-11
Ferenc Mádl | Ferenc Madl | m | ungarischer Präsident 2000–2005 | Hungarian president 2000–2005 | Ferenc Madl | 2026-11
Péter Medgyessy | Peter Medgyessy | m | ungarischer Ministerpräsident 2002–2004 | Hungarian prime minister 2002–2004 | Peter Medgyessy | 2026-11
Gordon Bajnai | | m | ungarischer Ministerpräsident 2009–2010 | Hungarian prime minister 2009–2010 | | 2026-11
Gergely Gulyás | Gergely Gulyas | m | ungarischer Kanzleramtsminister | Hungarian minister | Gergely Gulyas | 2026-11
Judit Varga | | f | ungarische Justizministerin 2019–2023 | Hungarian justice minister 2019–2023 | | 2026-11
Kristóf Szalay-Bobrovniczky | Kristof Szalay-Bobrovniczky | m | ungarischer Verteidigungsminister ab 2022 | Hungarian defence minister from 2022 | Kristof Szalay-Bobrovniczky | 2026-11
László Kövér | Laszlo Kover | m | ungarischer Parlamentspräsident ab 2010 | speaker of the Hungarian parliament from 2010 | Laszlo Kover | 2026-11
Zoltán Kovács | Zoltan Kovacs | m | ungarischer Regierungssprecher | Hungarian government spokesman | Zoltan Kovacs | 2026-11
Tamás Deutsch | Tamas Deutsch | m | ungarischer Europaabgeordneter | Hungarian member of the European Parliament | Tamas Deutsch | 2026-11
József Szájer | Jozsef Szajer | m | früherer ungarischer Europaabgeordneter | former Hungarian member of the European Parliament | Jozsef Szajer | 2026-11
Gergely Karácsony | Gergely Karacsony | m | Bürgermeister von Budapest ab 2019 | mayor of Budapest from 2019 | Gergely Karacsony | 2026-11
Péter Márki-Zay | Peter Marki-Zay | m | ungarischer Oppositionspolitiker | Hungarian opposition politician | Peter Marki-Zay | 2026-11
Klára Dobrev | Klara Dobrev | f | ungarische Politikerin | Hungarian politician | Klara Dobrev | 2026-11
Tibor Navracsics | | m | ungarischer Politiker, EU-Kommissar 2014–2019 | Hungarian politician, European commissioner 2014–2019 | | 2026-11
László Andor | Laszlo Andor | m | ungarischer EU-Sozialkommissar 2010–2014 | Hungarian European commissioner 2010–2014 | Laszlo Andor | 2026-11
László Toroczkai | Laszlo Toroczkai | m | ungarischer Rechtsextremist | Hungarian far-right politician | Laszlo Toroczkai | 2026-11
Lőrinc Mészáros | Lorinc Meszaros | m | ungarischer Unternehmer | Hungarian businessman | Lorinc Meszaros | 2026-11
Gyula Horn | | m | ungarischer Außenminister 1989 († 2013) | Hungarian foreign minister in 1989, died 2013 | | 2026-11
# South-eastern Europe
Vojislav Koštunica | Vojislav Kostunica | m | früherer serbischer und jugoslawischer Präsident | former Serbian and Yugoslav president | Vojislav Kostunica | 2026-11
Tomislav Nikolić | Tomislav Nikolic | m | serbischer Präsident 2012–2017 | Serbian president 2012–2017 | Tomislav Nikolic | 2026-11
Miloš Vučević | Milos Vucevic | m | serbischer Ministerpräsident 2024–2025 | Serbian prime minister 2024–2025 | Milos Vucevic | 2026-11
Đuro Macut | Djuro Macut | m | serbischer Ministerpräsident ab 2025 | Serbian prime minister from 2025 | Djuro Macut | 2026-11
Vuk Jeremić | Vuk Jeremic | m | früherer serbischer Außenminister | former Serbian foreign minister | Vuk Jeremic | 2026-11
Aleksandar Vulin | | m | serbischer Politiker | Serbian politician | | 2026-11
Nikola Selaković | Nikola Selakovic | m | serbischer Politiker | Serbian politician | Nikola Selakovic | 2026-11
Vojislav Šešelj | Vojislav Seselj | m | serbischer Ultranationalist | Serbian ultranationalist | Vojislav Seselj | 2026-11
Biljana Plavšić | Biljana Plavsic | f | bosnisch-serbische Politikerin, Kriegsverbrecherin | Bosnian Serb politician, war criminal | Biljana Plavsic | 2026-11
Željka Cvijanović | Zeljka Cvijanovic | f | bosnisch-serbische Politikerin | Bosnian Serb politician | Zeljka Cvijanovic | 2026-11
Denis Bećirović | Denis Becirovic | m | Mitglied des bosnischen Staatspräsidiums ab 2022 | member of the presidency of Bosnia from 2022 | Denis Becirovic | 2026-11
Željko Komšić | Zeljko Komsic | m | Mitglied des bosnischen Staatspräsidiums | member of the presidency of Bosnia | Zeljko Komsic | 2026-11
Bakir Izetbegović | Bakir Izetbegovic | m | bosnischer Politiker | Bosnian politician | Bakir Izetbegovic | 2026-11
Alija Izetbegović | Alija Izetbegovic | m | bosnischer Präsident († 2003) | Bosnian president, died 2003 | Alija Izetbegovic | 2026-11
Haris Silajdžić | Haris Silajdzic | m | früherer bosnischer Politiker | former Bosnian politician | Haris Silajdzic | 2026-11
Elmedin Konaković | Elmedin Konakovic | m | bosnischer Außenminister ab 2023 | Bosnian foreign minister from 2023 | Elmedin Konakovic | 2026-11
Valentin Inzko | | m | Hoher Repräsentant in Bosnien 2009–2021 | high representative in Bosnia 2009–2021 | | 2026-11
Wolfgang Petritsch | | m | österreichischer Diplomat, früherer Hoher Repräsentant in Bosnien | Austrian diplomat, former high representative in Bosnia | | 2026-11
Christian Schwarz-Schilling | | m | CDU-Politiker, Hoher Repräsentant in Bosnien 2006–2007 | German politician, high representative in Bosnia 2006–2007 | | 2026-11
Franjo Tuđman | Franjo Tudjman | m | kroatischer Präsident 1990–1999 | Croatian president 1990–1999 | Franjo Tudjman | 2026-11
Stjepan Mesić | Stjepan Mesic | m | kroatischer Präsident 2000–2010 | Croatian president 2000–2010 | Stjepan Mesic | 2026-11
Ivo Sanader | | m | kroatischer Ministerpräsident 2003–2009 | Croatian prime minister 2003–2009 | | 2026-11
Jadranka Kosor | | f | kroatische Ministerpräsidentin 2009–2011 | Croatian prime minister 2009–2011 | | 2026-11
Ante Gotovina | | m | kroatischer General | Croatian general | | 2026-11
Slobodan Praljak | | m | kroatischer Kriegsverbrecher († 2017) | Croatian war criminal, died 2017 | | 2026-11
Gordan Grlić Radman | Gordan Grlic Radman | m | kroatischer Außenminister ab 2019 | Croatian foreign minister from 2019 | Gordan Grlic Radman | 2026-11
Dubravka Šuica | Dubravka Suica | f | kroatische EU-Kommissarin | Croatian European commissioner | Dubravka Suica | 2026-11
Milan Kučan | Milan Kucan | m | slowenischer Präsident 1991–2002 | Slovenian president 1991–2002 | Milan Kucan | 2026-11
Janez Drnovšek | Janez Drnovsek | m | slowenischer Präsident 2002–2007 († 2008) | Slovenian president 2002–2007, died 2008 | Janez Drnovsek | 2026-11
Danilo Türk | | m | slowenischer Präsident 2007–2012 | Slovenian president 2007–2012 | | 2026-11
Miro Cerar | | m | slowenischer Ministerpräsident 2014–2018 | Slovenian prime minister 2014–2018 | | 2026-11
Alenka Bratušek | Alenka Bratusek | f | slowenische Ministerpräsidentin 2013–2014 | Slovenian prime minister 2013–2014 | Alenka Bratusek | 2026-11
Marjan Šarec | Marjan Sarec | m | slowenischer Ministerpräsident 2018–2020 | Slovenian prime minister 2018–2020 | Marjan Sarec | 2026-11
Tanja Fajon | | f | slowenische Außenministerin ab 2022 | Slovenian foreign minister from 2022 | | 2026-11
Anže Logar | Anze Logar | m | slowenischer Politiker | Slovenian politician | Anze Logar | 2026-11
Janez Potočnik | Janez Potocnik | m | slowenischer EU-Kommissar 2004–2014 | Slovenian European commissioner 2004–2014 | Janez Potocnik | 2026-11
Violeta Bulc | | f | slowenische EU-Verkehrskommissarin 2014–2019 | Slovenian European transport commissioner 2014–2019 | | 2026-11
Fatos Nano | | m | früherer albanischer Ministerpräsident | former Albanian prime minister | | 2026-11
Bujar Nishani | | m | albanischer Präsident 2012–2017 | Albanian president 2012–2017 | | 2026-11
Ilir Meta | | m | albanischer Präsident 2017–2022 | Albanian president 2017–2022 | | 2026-11
Bajram Begaj | | m | albanischer Präsident ab 2022 | Albanian president from 2022 | | 2026-11
Lulzim Basha | | m | albanischer Politiker | Albanian politician | | 2026-11
Erion Veliaj | | m | Bürgermeister von Tirana | mayor of Tirana | | 2026-11
Ibrahim Rugova | | m | kosovarischer Präsident († 2006) | president of Kosovo, died 2006 | | 2026-11
Fatmir Sejdiu | | m | kosovarischer Präsident 2006–2010 | president of Kosovo 2006–2010 | | 2026-11
Atifete Jahjaga | | f | kosovarische Präsidentin 2011–2016 | president of Kosovo 2011–2016 | | 2026-11
Isa Mustafa | | m | kosovarischer Ministerpräsident 2014–2017 | prime minister of Kosovo 2014–2017 | | 2026-11
Avdullah Hoti | | m | kosovarischer Ministerpräsident 2020–2021 | prime minister of Kosovo 2020–2021 | | 2026-11
Agim Çeku | Agim Ceku | m | früherer kosovarischer Ministerpräsident | former prime minister of Kosovo | Agim Ceku | 2026-11
Donika Gërvalla | Donika Gervalla | f | kosovarische Politikerin | politician in Kosovo | Donika Gervalla; Donika Gërvalla-Schwarz | 2026-11
Gjorge Ivanov | | m | nordmazedonischer Präsident 2009–2019 | president of North Macedonia 2009–2019 | | 2026-11
Stevo Pendarovski | | m | nordmazedonischer Präsident 2019–2024 | president of North Macedonia 2019–2024 | | 2026-11
Gordana Siljanovska-Davkova | | f | nordmazedonische Präsidentin ab 2024 | president of North Macedonia from 2024 | | 2026-11
Dimitar Kovačevski | Dimitar Kovacevski | m | nordmazedonischer Ministerpräsident 2022–2024 | prime minister of North Macedonia 2022–2024 | Dimitar Kovacevski | 2026-11
Hristijan Mickoski | | m | nordmazedonischer Ministerpräsident ab 2024 | prime minister of North Macedonia from 2024 | | 2026-11
Bujar Osmani | | m | nordmazedonischer Außenminister 2020–2024 | foreign minister of North Macedonia 2020–2024 | | 2026-11
Ali Ahmeti | | m | albanischer Politiker in Nordmazedonien | ethnic Albanian politician in North Macedonia | | 2026-11
Boris Trajkovski | | m | mazedonischer Präsident († 2004) | president of Macedonia, died 2004 | | 2026-11
Milojko Spajić | Milojko Spajic | m | montenegrinischer Ministerpräsident ab 2023 | prime minister of Montenegro from 2023 | Milojko Spajic | 2026-11
Dritan Abazović | Dritan Abazovic | m | montenegrinischer Ministerpräsident 2022–2023 | prime minister of Montenegro 2022–2023 | Dritan Abazovic | 2026-11
Zdravko Krivokapić | Zdravko Krivokapic | m | montenegrinischer Ministerpräsident 2020–2022 | prime minister of Montenegro 2020–2022 | Zdravko Krivokapic | 2026-11
Filip Vujanović | Filip Vujanovic | m | montenegrinischer Präsident 2003–2018 | president of Montenegro 2003–2018 | Filip Vujanovic | 2026-11
Georgi Parwanow | Georgi Parvanov | m | bulgarischer Präsident 2002–2012 | Bulgarian president 2002–2012 | | 2026-11
Rossen Plewneliew | Rosen Plevneliev | m | bulgarischer Präsident 2012–2017 | Bulgarian president 2012–2017 | | 2026-11
Sergej Stanischew | Sergei Stanishev | m | bulgarischer Ministerpräsident 2005–2009 | Bulgarian prime minister 2005–2009 | | 2026-11
Nikolaj Denkow | Nikolai Denkov | m | bulgarischer Ministerpräsident 2023–2024 | Bulgarian prime minister 2023–2024 | | 2026-11
Rossen Scheljaskow | Rosen Zhelyazkov | m | bulgarischer Ministerpräsident ab 2025 | Bulgarian prime minister from 2025 | | 2026-11
Deljan Peewski | Delyan Peevski | m | bulgarischer Politiker und Medienunternehmer | Bulgarian politician and media magnate | | 2026-11
Kostadin Kostadinow | Kostadin Kostadinov | m | bulgarischer Nationalist | Bulgarian nationalist | | 2026-11
Mariya Gabriel | | f | bulgarische Politikerin, frühere EU-Kommissarin | Bulgarian politician, former European commissioner | Maria Gabriel | 2026-11
Ion Iliescu | | m | rumänischer Präsident († 2025) | Romanian president, died 2025 | | 2026-11
Emil Constantinescu | | m | rumänischer Präsident 1996–2000 | Romanian president 1996–2000 | | 2026-11
Adrian Năstase | Adrian Nastase | m | rumänischer Ministerpräsident 2000–2004 | Romanian prime minister 2000–2004 | Adrian Nastase | 2026-11
Victor Ponta | | m | rumänischer Ministerpräsident 2012–2015 | Romanian prime minister 2012–2015 | | 2026-11
Dacian Cioloș | Dacian Ciolos | m | rumänischer Ministerpräsident 2015–2017 | Romanian prime minister 2015–2017 | Dacian Ciolos | 2026-11
Liviu Dragnea | | m | früherer rumänischer Sozialistenchef | former leader of the Romanian Social Democrats | | 2026-11
Viorica Dăncilă | Viorica Dancila | f | rumänische Ministerpräsidentin 2018–2019 | Romanian prime minister 2018–2019 | Viorica Dancila | 2026-11
Ludovic Orban | | m | rumänischer Ministerpräsident 2019–2020 | Romanian prime minister 2019–2020 | | 2026-11
Florin Cîțu | Florin Citu | m | rumänischer Ministerpräsident 2020–2021 | Romanian prime minister 2020–2021 | Florin Citu | 2026-11
Nicolae Ciucă | Nicolae Ciuca | m | rumänischer Ministerpräsident 2021–2023 | Romanian prime minister 2021–2023 | Nicolae Ciuca | 2026-11
Ilie Bolojan | | m | rumänischer Ministerpräsident ab 2025 | Romanian prime minister from 2025 | | 2026-11
Elena Lasconi | | f | rumänische Politikerin | Romanian politician | | 2026-11
Crin Antonescu | | m | rumänischer Politiker | Romanian politician | | 2026-11
Oana Țoiu | Oana Toiu | f | rumänische Außenministerin ab 2025 | Romanian foreign minister from 2025 | Oana Toiu | 2026-11
Roxana Mînzatu | Roxana Minzatu | f | rumänische EU-Kommissarin ab 2024 | Romanian European commissioner from 2024 | Roxana Minzatu | 2026-11
Adina Vălean | Adina Valean | f | rumänische EU-Verkehrskommissarin 2019–2024 | Romanian European transport commissioner 2019–2024 | Adina Valean | 2026-11
Natalia Gavrilița | Natalia Gavrilita | f | moldauische Ministerpräsidentin 2021–2023 | Moldovan prime minister 2021–2023 | Natalia Gavrilita | 2026-11
Dorin Recean | | m | moldauischer Ministerpräsident 2023–2025 | Moldovan prime minister 2023–2025 | | 2026-11
Alexandru Munteanu | | m | moldauischer Ministerpräsident ab 2025 | Moldovan prime minister from 2025 | | 2026-11
Mihai Popșoi | Mihai Popsoi | m | moldauischer Außenminister ab 2024 | Moldovan foreign minister from 2024 | Mihai Popsoi | 2026-11
Nicu Popescu | | m | moldauischer Außenminister 2021–2024 | Moldovan foreign minister 2021–2024 | | 2026-11
Alexandr Stoianoglo | | m | moldauischer Politiker | Moldovan politician | | 2026-11
Ilan Șor | Ilan Shor | m | moldauischer Oligarch | Moldovan oligarch | Ilan Shor | 2026-11
Vlad Plahotniuc | | m | moldauischer Oligarch | Moldovan oligarch | | 2026-11
Vladimir Voronin | | m | moldauischer Präsident 2001–2009 | Moldovan president 2001–2009 | | 2026-11
Evghenia Guțul | Evghenia Gutul | f | moldauische Politikerin, Gagausien | Moldovan politician, Gagauzia | Evghenia Gutul | 2026-11
# Russia
Sergej Iwanow | Sergei Ivanov | m | früherer russischer Verteidigungsminister | former Russian defence minister | | 2026-11
Anatoli Serdjukow | Anatoly Serdyukov | m | russischer Verteidigungsminister 2007–2012 | Russian defence minister 2007–2012 | | 2026-11
Igor Iwanow | Igor Ivanov | m | russischer Außenminister 1998–2004 | Russian foreign minister 1998–2004 | | 2026-11
Michail Kassjanow | Mikhail Kasyanov | m | russischer Ministerpräsident 2000–2004 | Russian prime minister 2000–2004 | | 2026-11
Michail Fradkow | Mikhail Fradkov | m | russischer Ministerpräsident 2004–2007 | Russian prime minister 2004–2007 | | 2026-11
Viktor Subkow | Viktor Zubkov | m | russischer Ministerpräsident 2007–2008 | Russian prime minister 2007–2008 | | 2026-11
Jewgeni Primakow | Yevgeny Primakov | m | russischer Ministerpräsident 1998–1999 († 2015) | Russian prime minister 1998–1999, died 2015 | | 2026-11
Viktor Tschernomyrdin | Viktor Chernomyrdin | m | russischer Ministerpräsident 1992–1998 († 2010) | Russian prime minister 1992–1998, died 2010 | | 2026-11
Anatoli Tschubais | Anatoly Chubais | m | russischer Reformpolitiker | Russian reformer | | 2026-11
Grigori Jawlinski | Grigory Yavlinsky | m | russischer liberaler Politiker | Russian liberal politician | | 2026-11
Gennadi Sjuganow | Gennady Zyuganov | m | russischer Kommunistenchef | Russian communist leader | | 2026-11
Wjatscheslaw Wolodin | Vyacheslav Volodin | m | russischer Parlamentspräsident | speaker of the Russian Duma | | 2026-11
Walentina Matwijenko | Valentina Matviyenko | f | Vorsitzende des russischen Föderationsrats | speaker of the Russian Federation Council | Valentina Matwijenko | 2026-11
Alexander Bortnikow | Alexander Bortnikov | m | Chef des russischen Geheimdienstes FSB | head of the Russian security service FSB | | 2026-11
Alexander Bastrykin | | m | Chef des russischen Ermittlungskomitees | head of the Russian Investigative Committee | | 2026-11
Wladimir Kolokolzew | Vladimir Kolokoltsev | m | russischer Innenminister ab 2012 | Russian interior minister from 2012 | | 2026-11
Anton Siluanow | Anton Siluanov | m | russischer Finanzminister ab 2011 | Russian finance minister from 2011 | | 2026-11
Alexej Kudrin | Alexei Kudrin | m | russischer Finanzminister 2000–2011 | Russian finance minister 2000–2011 | | 2026-11
Maxim Reschetnikow | Maxim Reshetnikov | m | russischer Wirtschaftsminister ab 2020 | Russian economy minister from 2020 | | 2026-11
Alexander Nowak | Alexander Novak | m | stellvertretender russischer Ministerpräsident | deputy prime minister of Russia | | 2026-11
Wladimir Medinski | Vladimir Medinsky | m | russischer Unterhändler, Putin-Berater | Russian negotiator, Putin adviser | | 2026-11
Sergej Sobjanin | Sergei Sobyanin | m | Moskauer Bürgermeister ab 2010 | mayor of Moscow from 2010 | | 2026-11
Juri Luschkow | Yuri Luzhkov | m | Moskauer Bürgermeister 1992–2010 († 2019) | mayor of Moscow 1992–2010, died 2019 | | 2026-11
Wjatscheslaw Gladkow | Vyacheslav Gladkov | m | Gouverneur von Belgorod | governor of Belgorod | | 2026-11
Timur Iwanow | Timur Ivanov | m | früherer russischer Vizeverteidigungsminister | former Russian deputy defence minister | | 2026-11
Igor Konaschenkow | Igor Konashenkov | m | früherer Sprecher des russischen Verteidigungsministeriums | former spokesman of the Russian defence ministry | | 2026-11
Igor Girkin | | m | früherer russischer Separatistenkommandeur | former Russian separatist commander | Igor Strelkow | 2026-11
Dmitri Utkin | Dmitry Utkin | m | russischer Söldnerführer († 2023) | Russian mercenary commander, died 2023 | | 2026-11
Maria Lwowa-Belowa | Maria Lvova-Belova | f | russische Kinderrechtsbeauftragte | Russian children’s rights commissioner | | 2026-11
Denis Puschilin | Denis Pushilin | m | prorussischer Separatistenführer in Donezk | pro-Russian leader in Donetsk | | 2026-11
Sergej Aksjonow | Sergei Aksyonov | m | russischer Statthalter auf der Krim | Russian-installed leader of Crimea | | 2026-11
Sergej Netschajew | Sergei Nechayev | m | russischer Botschafter in Deutschland ab 2018 | Russian ambassador to Germany from 2018 | | 2026-11
Anatoli Antonow | Anatoly Antonov | m | früherer russischer Botschafter in den USA | former Russian ambassador to the United States | | 2026-11
Margarita Simonjan | Margarita Simonyan | f | Chefredakteurin des Senders RT | editor-in-chief of RT | | 2026-11
Wladimir Solowjow | Vladimir Solovyov | m | russischer Fernsehmoderator | Russian television presenter | | 2026-11
Marina Owsjannikowa | Marina Ovsyannikova | f | russische Journalistin | Russian journalist | | 2026-11
Dmitri Muratow | Dmitry Muratov | m | russischer Friedensnobelpreisträger | Russian Nobel Peace laureate | | 2026-11
Leonid Wolkow | Leonid Volkov | m | russischer Oppositioneller | Russian opposition politician | | 2026-11
Ljubow Sobol | Lyubov Sobol | f | russische Oppositionelle | Russian opposition politician | | 2026-11
Maria Pewtschich | Maria Pevchikh | f | russische Oppositionelle | Russian opposition politician | | 2026-11
Boris Nadeschdin | Boris Nadezhdin | m | russischer Oppositionspolitiker | Russian opposition politician | | 2026-11
Jekaterina Dunzowa | Yekaterina Duntsova | f | russische Oppositionspolitikerin | Russian opposition politician | | 2026-11
Ksenia Sobtschak | Ksenia Sobchak | f | russische Moderatorin und Politikerin | Russian presenter and politician | | 2026-11
Anatoli Sobtschak | Anatoly Sobchak | m | russischer Politiker († 2000) | Russian politician, died 2000 | | 2026-11
Oleg Orlow | Oleg Orlov | m | russischer Menschenrechtler | Russian human rights activist | | 2026-11
Ljudmila Alexejewa | Lyudmila Alexeyeva | f | russische Menschenrechtlerin († 2018) | Russian human rights activist, died 2018 | | 2026-11
Natalja Estemirowa | Natalya Estemirova | f | russische Menschenrechtlerin, 2009 ermordet | Russian human rights activist, murdered in 2009 | | 2026-11
Boris Beresowski | Boris Berezovsky | m | russischer Oligarch († 2013) | Russian oligarch, died 2013 | | 2026-11
Sergej Magnitski | Sergei Magnitsky | m | russischer Steuerberater († 2009) | Russian tax adviser, died 2009 | | 2026-11
Wadim Krassikow | Vadim Krasikov | m | russischer Tiergarten-Mörder | Russian assassin | | 2026-11
Viktor But | Viktor Bout | m | russischer Waffenhändler | Russian arms dealer | | 2026-11
Gennadi Timtschenko | Gennady Timchenko | m | russischer Unternehmer | Russian businessman | | 2026-11
Arkadi Rotenberg | Arkady Rotenberg | m | russischer Unternehmer | Russian businessman | | 2026-11
Juri Kowaltschuk | Yuri Kovalchuk | m | russischer Bankier | Russian banker | | 2026-11
German Gref | Herman Gref | m | Sberbank-Chef | head of Sberbank | | 2026-11
Pawel Durow | Pavel Durov | m | Telegram-Gründer | founder of Telegram | | 2026-11
Alina Kabajewa | Alina Kabaeva | f | frühere russische Turnerin | former Russian gymnast | | 2026-11
# Ukraine and Belarus
Wolodymyr Hrojsman | Volodymyr Groysman | m | ukrainischer Ministerpräsident 2016–2019 | Ukrainian prime minister 2016–2019 | | 2026-11
Olexij Hontscharuk | Oleksiy Honcharuk | m | ukrainischer Ministerpräsident 2019–2020 | Ukrainian prime minister 2019–2020 | | 2026-11
Mykola Asarow | Mykola Azarov | m | ukrainischer Ministerpräsident 2010–2014 | Ukrainian prime minister 2010–2014 | | 2026-11
Olexander Turtschynow | Oleksandr Turchynov | m | ukrainischer Politiker | Ukrainian politician | Olexandr Turtschynow | 2026-11
Ruslan Stefantschuk | Ruslan Stefanchuk | m | ukrainischer Parlamentspräsident | speaker of the Ukrainian parliament | | 2026-11
Olha Stefanischyna | Olha Stefanishyna | f | ukrainische Politikerin und Diplomatin | Ukrainian politician and diplomat | | 2026-11
Iryna Wereschtschuk | Iryna Vereshchuk | f | ukrainische Politikerin | Ukrainian politician | | 2026-11
Ihor Klymenko | | m | ukrainischer Innenminister ab 2023 | Ukrainian interior minister from 2023 | | 2026-11
Denys Monastyrskyj | Denys Monastyrsky | m | ukrainischer Innenminister († 2023) | Ukrainian interior minister, died 2023 | | 2026-11
Serhij Martschenko | Serhii Marchenko | m | ukrainischer Finanzminister ab 2020 | Ukrainian finance minister from 2020 | | 2026-11
Olexij Danilow | Oleksiy Danilov | m | früherer Sekretär des ukrainischen Sicherheitsrats | former secretary of the Ukrainian security council | | 2026-11
Wassyl Maljuk | Vasyl Malyuk | m | ukrainischer Geheimdienstchef ab 2023 | head of the Ukrainian security service from 2023 | | 2026-11
Iwan Fedorow | Ivan Fedorov | m | Gouverneur von Saporischschja | governor of Zaporizhzhia | | 2026-11
Oleh Synjehubow | Oleh Syniehubov | m | Gouverneur von Charkiw | governor of Kharkiv | | 2026-11
Ihor Terechow | Ihor Terekhov | m | Bürgermeister von Charkiw | mayor of Kharkiv | | 2026-11
Andrij Sadowyj | Andriy Sadovyi | m | Bürgermeister von Lwiw | mayor of Lviv | | 2026-11
Olexij Arestowytsch | Oleksiy Arestovych | m | früherer ukrainischer Präsidentenberater | former Ukrainian presidential adviser | | 2026-11
Viktor Medwedtschuk | Viktor Medvedchuk | m | prorussischer ukrainischer Politiker | pro-Russian Ukrainian politician | | 2026-11
Oleksandra Matwijtschuk | Oleksandra Matviichuk | f | ukrainische Menschenrechtlerin, Friedensnobelpreis für ihre Organisation | Ukrainian human rights lawyer | | 2026-11
Nadija Sawtschenko | Nadiya Savchenko | f | ukrainische Pilotin und Politikerin | Ukrainian pilot and politician | | 2026-11
Oleh Senzow | Oleh Sentsov | m | ukrainischer Filmemacher | Ukrainian film-maker | | 2026-11
Iryna Farion | | f | ukrainische Politikerin, 2024 ermordet | Ukrainian politician, murdered in 2024 | | 2026-11
Andrij Parubij | Andriy Parubiy | m | ukrainischer Politiker, 2025 ermordet | Ukrainian politician, murdered in 2025 | | 2026-11
Dmytro Jarosch | Dmytro Yarosh | m | ukrainischer Nationalist | Ukrainian nationalist | | 2026-11
Leonid Krawtschuk | Leonid Kravchuk | m | ukrainischer Präsident 1991–1994 († 2022) | Ukrainian president 1991–1994, died 2022 | | 2026-11
Heorhij Gongadse | Georgiy Gongadze | m | ukrainischer Journalist, 2000 ermordet | Ukrainian journalist, murdered in 2000 | | 2026-11
Wladimir Makej | Vladimir Makei | m | belarussischer Außenminister († 2022) | foreign minister of Belarus, died 2022 | | 2026-11
Roman Golowtschenko | Roman Golovchenko | m | belarussischer Ministerpräsident 2020–2025 | prime minister of Belarus 2020–2025 | | 2026-11
Sergej Tichanowski | Sergei Tikhanovsky | m | belarussischer Oppositioneller | Belarusian opposition activist | | 2026-11
Viktor Babariko | | m | belarussischer Oppositioneller | Belarusian opposition politician | | 2026-11
Weronika Zepkalo | Veronika Tsepkalo | f | belarussische Oppositionelle | Belarusian opposition politician | | 2026-11
Pawel Latuschko | Pavel Latushko | m | belarussischer Oppositioneller | Belarusian opposition politician | | 2026-11
# Caucasus and Central Asia
Micheil Kawelaschwili | Mikheil Kavelashvili | m | georgischer Präsident ab 2024 | Georgian president from 2024 | | 2026-11
Giorgi Margwelaschwili | Giorgi Margvelashvili | m | georgischer Präsident 2013–2018 | Georgian president 2013–2018 | | 2026-11
Giorgi Gacharia | Giorgi Gakharia | m | georgischer Ministerpräsident 2019–2021 | Georgian prime minister 2019–2021 | | 2026-11
Giorgi Kwirikaschwili | Giorgi Kvirikashvili | m | georgischer Ministerpräsident 2015–2018 | Georgian prime minister 2015–2018 | | 2026-11
Surab Schwania | Zurab Zhvania | m | georgischer Ministerpräsident († 2005) | Georgian prime minister, died 2005 | | 2026-11
Swiad Gamsachurdia | Zviad Gamsakhurdia | m | georgischer Präsident († 1993) | Georgian president, died 1993 | | 2026-11
Nika Melia | | m | georgischer Oppositionspolitiker | Georgian opposition politician | | 2026-11
Robert Kotscharjan | Robert Kocharyan | m | armenischer Präsident 1998–2008 | Armenian president 1998–2008 | | 2026-11
Armen Sarkissjan | Armen Sarkissian | m | armenischer Präsident 2018–2022 | Armenian president 2018–2022 | | 2026-11
Wahagn Chatschaturjan | Vahagn Khachaturyan | m | armenischer Präsident ab 2022 | Armenian president from 2022 | | 2026-11
Ararat Mirsojan | Ararat Mirzoyan | m | armenischer Außenminister ab 2021 | Armenian foreign minister from 2021 | | 2026-11
Ruben Wardanjan | Ruben Vardanyan | m | armenischer Unternehmer und Politiker | Armenian businessman and politician | | 2026-11
Samwel Karapetjan | Samvel Karapetyan | m | armenisch-russischer Unternehmer | Armenian-Russian businessman | | 2026-11
Heydar Alijew | Heydar Aliyev | m | aserbaidschanischer Präsident 1993–2003 | president of Azerbaijan 1993–2003 | Heidar Alijew | 2026-11
Mehriban Alijewa | Mehriban Aliyeva | f | aserbaidschanische Vizepräsidentin | vice-president of Azerbaijan | | 2026-11
Ceyhun Bayramov | Jeyhun Bayramov | m | aserbaidschanischer Außenminister ab 2020 | foreign minister of Azerbaijan from 2020 | | 2026-11
Karim Massimow | Karim Massimov | m | früherer kasachischer Ministerpräsident | former prime minister of Kazakhstan | | 2026-11
Alichan Smailow | Alikhan Smailov | m | kasachischer Ministerpräsident 2022–2024 | prime minister of Kazakhstan 2022–2024 | | 2026-11
Oldschas Bektenow | Olzhas Bektenov | m | kasachischer Ministerpräsident ab 2024 | prime minister of Kazakhstan from 2024 | | 2026-11
Sooronbai Dscheenbekow | Sooronbay Jeenbekov | m | kirgisischer Präsident 2017–2020 | president of Kyrgyzstan 2017–2020 | | 2026-11
Kurmanbek Bakijew | Kurmanbek Bakiyev | m | kirgisischer Präsident 2005–2010 | president of Kyrgyzstan 2005–2010 | | 2026-11
Askar Akajew | Askar Akayev | m | kirgisischer Präsident 1990–2005 | president of Kyrgyzstan 1990–2005 | | 2026-11
Rosa Otunbajewa | Roza Otunbayeva | f | kirgisische Präsidentin 2010–2011 | president of Kyrgyzstan 2010–2011 | | 2026-11
Serdar Berdimuhamedow | Serdar Berdymukhamedov | m | turkmenischer Präsident ab 2022 | president of Turkmenistan from 2022 | | 2026-11
Saparmurat Nijasow | Saparmurat Niyazov | m | turkmenischer Präsident († 2006) | president of Turkmenistan, died 2006 | | 2026-11
`;
