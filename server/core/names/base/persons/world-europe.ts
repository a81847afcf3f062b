/** Heads of state and government and ministers of Europe since about 2000, those of Germany left aside; the fields are told in `index.ts`. */
export const worldEurope = `
# France
Xavier Bertrand | | m | französischer Politiker, Präsident der Region Hauts-de-France | French politician, regional president | | 2026-11
Laurent Wauquiez | | m | französischer konservativer Politiker | French conservative politician | | 2026-11
Marion Maréchal | Marion Marechal | f | französische Rechtsaußenpolitikerin | French far-right politician | Marion Marechal | 2026-11
Benoît Hamon | Benoit Hamon | m | französischer Politiker, Präsidentschaftskandidat 2017 | French politician, presidential candidate in 2017 | Benoit Hamon | 2026-11
Arnaud Montebourg | | m | früherer französischer Wirtschaftsminister | former French economy minister | | 2026-11
Michel Sapin | | m | französischer Finanzminister 2014–2017 | French finance minister 2014–2017 | | 2026-11
Nathalie Loiseau | | f | französische Europapolitikerin | French politician | | 2026-11
Amélie de Montchalin | Amelie de Montchalin | f | französische Politikerin | French politician | Amelie de Montchalin | 2026-11
Clément Beaune | Clement Beaune | m | französischer Politiker, früherer Europaminister | French politician, former Europe minister | Clement Beaune | 2026-11
Valérie Hayer | Valerie Hayer | f | französische Europaabgeordnete, Renew-Chefin | French member of the European Parliament, leader of Renew | Valerie Hayer | 2026-11
Agnès Pannier-Runacher | Agnes Pannier-Runacher | f | französische Politikerin | French politician | Agnes Pannier-Runacher | 2026-11
Éric Lombard | Eric Lombard | m | französischer Wirtschaftsminister 2024–2025 | French economy minister 2024–2025 | Eric Lombard | 2026-11
Roland Lescure | | m | französischer Wirtschaftsminister ab 2025 | French economy minister from 2025 | | 2026-11
Olivier Véran | Olivier Veran | m | französischer Gesundheitsminister 2020–2022 | French health minister 2020–2022 | Olivier Veran | 2026-11
Agnès Buzyn | Agnes Buzyn | f | französische Gesundheitsministerin 2017–2020 | French health minister 2017–2020 | Agnes Buzyn | 2026-11
Éric Dupond-Moretti | Eric Dupond-Moretti | m | französischer Justizminister 2020–2024 | French justice minister 2020–2024 | Eric Dupond-Moretti | 2026-11
Christiane Taubira | | f | französische Justizministerin 2012–2016 | French justice minister 2012–2016 | | 2026-11
Nicolas Hulot | | m | früherer französischer Umweltminister | former French environment minister | | 2026-11
Marlène Schiappa | Marlene Schiappa | f | frühere französische Ministerin | former French minister | Marlene Schiappa | 2026-11
Pap Ndiaye | | m | Historiker, französischer Bildungsminister 2022–2023 | historian, French education minister 2022–2023 | | 2026-11
Jean-Michel Blanquer | | m | französischer Bildungsminister 2017–2022 | French education minister 2017–2022 | | 2026-11
Laurent Nuñez | Laurent Nunez | m | französischer Innenminister ab 2025 | French interior minister from 2025 | Laurent Nunez | 2026-11
Alice Rufo | | f | französische Diplomatin | French diplomat | | 2026-11
Emmanuel Bonne | | m | diplomatischer Berater von Emmanuel Macron | diplomatic adviser to Emmanuel Macron | | 2026-11
François de Rugy | Francois de Rugy | m | früherer französischer Umweltminister | former French environment minister | Francois de Rugy | 2026-11
Richard Ferrand | | m | Präsident des französischen Verfassungsrats | president of the French constitutional council | | 2026-11
Yaël Braun-Pivet | Yael Braun-Pivet | f | Präsidentin der französischen Nationalversammlung ab 2022 | speaker of the French National Assembly from 2022 | Yael Braun-Pivet | 2026-11
Gérard Larcher | Gerard Larcher | m | französischer Senatspräsident | president of the French Senate | Gerard Larcher | 2026-11
Mathilde Panot | | f | französische Linkspolitikerin | French left-wing politician | | 2026-11
Manuel Bompard | | m | französischer Linkspolitiker | French left-wing politician | | 2026-11
Manon Aubry | | f | französische Europaabgeordnete | French member of the European Parliament | | 2026-11
François Ruffin | Francois Ruffin | m | französischer Linkspolitiker | French left-wing politician | Francois Ruffin | 2026-11
Fabien Roussel | | m | Chef der französischen Kommunisten | leader of the French Communist Party | | 2026-11
Marine Tondelier | | f | Chefin der französischen Grünen | leader of the French Greens | | 2026-11
Lucie Castets | | f | französische Finanzbeamtin, Kandidatin der Linken | French civil servant, candidate of the left | | 2026-11
Boris Vallaud | | m | französischer Sozialist | French Socialist | | 2026-11
Jérôme Cahuzac | Jerome Cahuzac | m | früherer französischer Haushaltsminister | former French budget minister | Jerome Cahuzac | 2026-11
Claude Guéant | Claude Gueant | m | früherer französischer Innenminister | former French interior minister | Claude Gueant | 2026-11
Brice Hortefeux | | m | früherer französischer Innenminister | former French interior minister | | 2026-11
Michèle Alliot-Marie | Michele Alliot-Marie | f | frühere französische Ministerin | former French minister | Michele Alliot-Marie | 2026-11
Jean-Pierre Raffarin | | m | französischer Premierminister 2002–2005 | French prime minister 2002–2005 | | 2026-11
Jean-Pierre Chevènement | Jean-Pierre Chevenement | m | früherer französischer Innenminister | former French interior minister | Jean-Pierre Chevenement | 2026-11
Hubert Védrine | Hubert Vedrine | m | französischer Außenminister 1997–2002 | French foreign minister 1997–2002 | Hubert Vedrine | 2026-11
Alain Madelin | | m | früherer französischer Wirtschaftsminister | former French economy minister | | 2026-11
Jean-Louis Borloo | | m | früherer französischer Minister | former French minister | | 2026-11
José Bové | Jose Bove | m | französischer Globalisierungskritiker | French activist | Jose Bove | 2026-11
Olivier Besancenot | | m | französischer Trotzkist | French Trotskyist | | 2026-11
Nicolas Dupont-Aignan | | m | französischer Politiker | French politician | | 2026-11
Florian Philippot | | m | französischer Rechtsaußenpolitiker | French far-right politician | | 2026-11
Sébastien Chenu | Sebastien Chenu | m | französischer Rechtsaußenpolitiker | French far-right politician | Sebastien Chenu | 2026-11
Jean-François Copé | Jean-Francois Cope | m | französischer konservativer Politiker | French conservative politician | Jean-Francois Cope | 2026-11
David Lisnard | | m | Bürgermeister von Cannes | mayor of Cannes | | 2026-11
Grégory Doucet | Gregory Doucet | m | Bürgermeister von Lyon ab 2020, Grüne | mayor of Lyon from 2020 | Gregory Doucet | 2026-11
Gérard Collomb | Gerard Collomb | m | Bürgermeister von Lyon, Innenminister 2017–2018 († 2023) | mayor of Lyon, interior minister 2017–2018, died 2023 | Gerard Collomb | 2026-11
Jeanne Barseghian | | f | Straßburger Bürgermeisterin ab 2020, Grüne | mayor of Strasbourg from 2020 | | 2026-11
Roland Ries | | m | früherer Straßburger Bürgermeister | former mayor of Strasbourg | | 2026-11
Benoît Payan | Benoit Payan | m | Bürgermeister von Marseille ab 2020 | mayor of Marseille from 2020 | Benoit Payan | 2026-11
Christian Estrosi | | m | Bürgermeister von Nizza | mayor of Nice | | 2026-11
Éric Piolle | Eric Piolle | m | früherer Bürgermeister von Grenoble, Grüne | former mayor of Grenoble | Eric Piolle | 2026-11
Emmanuel Grégoire | Emmanuel Gregoire | m | französischer Politiker, Paris | French politician, Paris | Emmanuel Gregoire | 2026-11
Bertrand Delanoë | Bertrand Delanoe | m | Bürgermeister von Paris 2001–2014 | mayor of Paris 2001–2014 | Bertrand Delanoe | 2026-11
Philippe Martinez | | m | früherer Chef der Gewerkschaft CGT | former leader of the CGT trade union | | 2026-11
Sophie Binet | | f | Chefin der Gewerkschaft CGT ab 2023 | leader of the CGT trade union from 2023 | | 2026-11
Laurent Berger | | m | früherer Chef der Gewerkschaft CFDT | former leader of the CFDT trade union | | 2026-11
Adama Traoré | Adama Traore | m | Franzose, 2016 in Polizeigewahrsam gestorben | Frenchman who died in police custody in 2016 | Adama Traore | 2026-11
Nahel Merzouk | | m | französischer Jugendlicher, 2023 von Polizisten erschossen | French teenager shot by police in 2023 | | 2026-11
Salah Abdeslam | | m | islamistischer Terrorist, Anschläge von Paris 2015 | Islamist terrorist, Paris attacks of 2015 | | 2026-11
Abdelhamid Abaaoud | | m | islamistischer Terrorist, Anschläge von Paris 2015 | Islamist terrorist, Paris attacks of 2015 | | 2026-11
Samuel Paty | | m | französischer Lehrer, 2020 ermordet | French teacher murdered in 2020 | | 2026-11
Arnaud Beltrame | | m | französischer Gendarm, 2018 ermordet | French gendarme murdered in 2018 | | 2026-11
Alexandre Benalla | | m | früherer Leibwächter von Emmanuel Macron | former bodyguard of Emmanuel Macron | | 2026-11
Liliane Bettencourt | | f | L’Oréal-Erbin († 2017) | L'Oréal heiress, died 2017 | | 2026-11
Vincent Bolloré | Vincent Bollore | m | französischer Medienunternehmer | French media businessman | Vincent Bollore | 2026-11
Jérôme Kerviel | Jerome Kerviel | m | französischer Börsenhändler | French trader | Jerome Kerviel | 2026-11
# Benelux
Wim Kok | | m | niederländischer Ministerpräsident 1994–2002 († 2018) | Dutch prime minister 1994–2002, died 2018 | | 2026-11
Pim Fortuyn | | m | niederländischer Rechtspopulist, 2002 ermordet | Dutch right-wing populist, murdered in 2002 | | 2026-11
Theo van Gogh | | m | niederländischer Filmemacher, 2004 ermordet | Dutch film-maker, murdered in 2004 | | 2026-11
Ayaan Hirsi Ali | | f | Publizistin, frühere niederländische Politikerin | writer, former Dutch politician | | 2026-11
Thierry Baudet | | m | niederländischer Rechtsaußenpolitiker | Dutch far-right politician | | 2026-11
Stef Blok | | m | niederländischer Außenminister 2018–2021 | Dutch foreign minister 2018–2021 | | 2026-11
Bert Koenders | | m | niederländischer Außenminister 2014–2017 | Dutch foreign minister 2014–2017 | | 2026-11
Hanke Bruins Slot | | f | niederländische Außenministerin 2023–2024 | Dutch foreign minister 2023–2024 | | 2026-11
Caspar Veldkamp | | m | niederländischer Außenminister 2024–2025 | Dutch foreign minister 2024–2025 | | 2026-11
David van Weel | | m | niederländischer Politiker | Dutch politician | | 2026-11
Kajsa Ollongren | | f | niederländische Verteidigungsministerin 2022–2024 | Dutch defence minister 2022–2024 | | 2026-11
Ank Bijleveld | | f | niederländische Verteidigungsministerin 2017–2021 | Dutch defence minister 2017–2021 | | 2026-11
Ruben Brekelmans | | m | niederländischer Verteidigungsminister ab 2024 | Dutch defence minister from 2024 | | 2026-11
Eelco Heinen | | m | niederländischer Finanzminister ab 2024 | Dutch finance minister from 2024 | | 2026-11
Caroline van der Plas | | f | niederländische Politikerin (BBB) | Dutch politician | | 2026-11
Henri Bontenbal | | m | niederländischer Politiker (CDA) | Dutch politician | | 2026-11
Jesse Klaver | | m | niederländischer Politiker | Dutch politician | | 2026-11
Lodewijk Asscher | | m | früherer niederländischer Politiker | former Dutch politician | | 2026-11
Femke Halsema | | f | Bürgermeisterin von Amsterdam ab 2018 | mayor of Amsterdam from 2018 | | 2026-11
Ahmed Aboutaleb | | m | Bürgermeister von Rotterdam 2009–2024 | mayor of Rotterdam 2009–2024 | | 2026-11
Neelie Kroes | | f | niederländische EU-Kommissarin 2004–2014 | Dutch European commissioner 2004–2014 | | 2026-11
Yves Leterme | | m | früherer belgischer Ministerpräsident | former Belgian prime minister | | 2026-11
Hadja Lahbib | | f | EU-Kommissarin, belgische Außenministerin 2022–2024 | European commissioner, Belgian foreign minister 2022–2024 | | 2026-11
Theo Francken | | m | belgischer Verteidigungsminister ab 2025 | Belgian defence minister from 2025 | | 2026-11
Jan Jambon | | m | belgischer Politiker, Finanzminister ab 2025 | Belgian politician, finance minister from 2025 | | 2026-11
Ludivine Dedonder | | f | belgische Verteidigungsministerin 2020–2025 | Belgian defence minister 2020–2025 | | 2026-11
Tom Van Grieken | | m | belgischer Rechtsaußenpolitiker (Vlaams Belang) | Belgian far-right politician | | 2026-11
Paul Magnette | | m | belgischer Politiker | Belgian politician | | 2026-11
Oliver Paasch | | m | Ministerpräsident der Deutschsprachigen Gemeinschaft Belgiens | premier of the German-speaking Community of Belgium | | 2026-11
Marc Dutroux | | m | belgischer Kindermörder | Belgian child murderer | | 2026-11
Yuriko Backes | | f | luxemburgische Verteidigungsministerin ab 2023 | defence minister of Luxembourg from 2023 | | 2026-11
Pierre Gramegna | | m | ESM-Chef, früherer luxemburgischer Finanzminister | head of the ESM, former finance minister of Luxembourg | | 2026-11
Nicolas Schmit | | m | luxemburgischer EU-Sozialkommissar 2019–2024 | European commissioner from Luxembourg 2019–2024 | | 2026-11
Viviane Reding | | f | luxemburgische EU-Kommissarin 1999–2014 | European commissioner from Luxembourg 1999–2014 | | 2026-11
Klaus Regling | | m | ESM-Chef 2012–2022 | head of the ESM 2012–2022 | | 2026-11
# Liechtenstein, Monaco, San Marino
Adrian Hasler | | m | liechtensteinischer Regierungschef 2013–2021 | prime minister of Liechtenstein 2013–2021 | | 2026-11
Daniel Risch | | m | liechtensteinischer Regierungschef 2021–2025 | prime minister of Liechtenstein 2021–2025 | | 2026-11
Brigitte Haas | | f | liechtensteinische Regierungschefin ab 2025 | prime minister of Liechtenstein from 2025 | | 2026-11
# Nordic and Baltic states
Göran Persson | | m | schwedischer Ministerpräsident 1996–2006 | Swedish prime minister 1996–2006 | | 2026-11
Anna Lindh | | f | schwedische Außenministerin, 2003 ermordet | Swedish foreign minister, murdered in 2003 | | 2026-11
Maria Malmer Stenergard | | f | schwedische Außenministerin ab 2024 | Swedish foreign minister from 2024 | | 2026-11
Pål Jonson | Pal Jonson | m | schwedischer Verteidigungsminister ab 2022 | Swedish defence minister from 2022 | Pal Jonson | 2026-11
Peter Hultqvist | | m | schwedischer Verteidigungsminister 2014–2022 | Swedish defence minister 2014–2022 | | 2026-11
Elisabeth Svantesson | | f | schwedische Finanzministerin ab 2022 | Swedish finance minister from 2022 | | 2026-11
Ebba Busch | | f | schwedische Christdemokratin | Swedish Christian Democrat | | 2026-11
Cecilia Malmström | | f | schwedische EU-Kommissarin 2010–2019 | Swedish European commissioner 2010–2019 | | 2026-11
Poul Nyrup Rasmussen | | m | dänischer Ministerpräsident 1993–2001 | Danish prime minister 1993–2001 | | 2026-11
Jeppe Kofod | | m | dänischer Außenminister 2019–2022 | Danish foreign minister 2019–2022 | | 2026-11
Connie Hedegaard | | f | dänische EU-Klimakommissarin 2010–2014 | Danish European climate commissioner 2010–2014 | | 2026-11
Inger Støjberg | Inger Stojberg | f | dänische Politikerin | Danish politician | Inger Stojberg | 2026-11
Pia Kjærsgaard | Pia Kjaersgaard | f | dänische Rechtspopulistin | Danish right-wing populist | Pia Kjaersgaard | 2026-11
Múte B. Egede | Mute B. Egede | m | grönländischer Regierungschef 2021–2025 | prime minister of Greenland 2021–2025 | Mute B. Egede; Múte Egede; Mute Egede | 2026-11
Jens-Frederik Nielsen | | m | grönländischer Regierungschef ab 2025 | prime minister of Greenland from 2025 | | 2026-11
Vivian Motzfeldt | | f | grönländische Außenministerin | foreign minister of Greenland | | 2026-11
Kjell Magne Bondevik | | m | norwegischer Ministerpräsident 2001–2005 | Norwegian prime minister 2001–2005 | | 2026-11
Anniken Huitfeldt | | f | norwegische Außenministerin 2021–2023 | Norwegian foreign minister 2021–2023 | | 2026-11
Ine Eriksen Søreide | Ine Eriksen Soreide | f | norwegische Außenministerin 2017–2021 | Norwegian foreign minister 2017–2021 | Ine Eriksen Soreide | 2026-11
Børge Brende | Borge Brende | m | Präsident des Weltwirtschaftsforums | president of the World Economic Forum | Borge Brende | 2026-11
Tore Sandvik | | m | norwegischer Verteidigungsminister ab 2024 | Norwegian defence minister from 2024 | | 2026-11
Bjørn Arild Gram | Bjorn Arild Gram | m | norwegischer Verteidigungsminister 2022–2024 | Norwegian defence minister 2022–2024 | Bjorn Arild Gram | 2026-11
Trygve Slagsvold Vedum | | m | norwegischer Finanzminister 2021–2025 | Norwegian finance minister 2021–2025 | | 2026-11
Jan Egeland | | m | Generalsekretär des Norwegischen Flüchtlingsrats | secretary general of the Norwegian Refugee Council | | 2026-11
Tarja Halonen | | f | finnische Präsidentin 2000–2012 | Finnish president 2000–2012 | | 2026-11
Paavo Lipponen | | m | finnischer Ministerpräsident 1995–2003 | Finnish prime minister 1995–2003 | | 2026-11
Matti Vanhanen | | m | finnischer Ministerpräsident 2003–2010 | Finnish prime minister 2003–2010 | | 2026-11
Mari Kiviniemi | | f | finnische Ministerpräsidentin 2010–2011 | Finnish prime minister 2010–2011 | | 2026-11
Jyrki Katainen | | m | finnischer Ministerpräsident 2011–2014, EU-Kommissar | Finnish prime minister 2011–2014 | | 2026-11
Antti Rinne | | m | finnischer Ministerpräsident 2019 | Finnish prime minister in 2019 | | 2026-11
Timo Soini | | m | finnischer Außenminister 2015–2019 | Finnish foreign minister 2015–2019 | | 2026-11
Antti Häkkänen | | m | finnischer Verteidigungsminister ab 2023 | Finnish defence minister from 2023 | | 2026-11
Antti Kaikkonen | | m | finnischer Verteidigungsminister 2019–2023 | Finnish defence minister 2019–2023 | | 2026-11
Riikka Purra | | f | finnische Finanzministerin ab 2023 | Finnish finance minister from 2023 | | 2026-11
Jutta Urpilainen | | f | finnische EU-Kommissarin 2019–2024 | Finnish European commissioner 2019–2024 | | 2026-11
Ólafur Ragnar Grímsson | Olafur Ragnar Grimsson | m | isländischer Präsident 1996–2016 | president of Iceland 1996–2016 | Olafur Ragnar Grimsson | 2026-11
Guðni Th. Jóhannesson | Gudni Th. Johannesson | m | isländischer Präsident 2016–2024 | president of Iceland 2016–2024 | Gudni Th. Johannesson | 2026-11
Halla Tómasdóttir | Halla Tomasdottir | f | isländische Präsidentin ab 2024 | president of Iceland from 2024 | Halla Tomasdottir | 2026-11
Geir Haarde | | m | isländischer Ministerpräsident 2006–2009 | prime minister of Iceland 2006–2009 | | 2026-11
Jóhanna Sigurðardóttir | Johanna Sigurdardottir | f | isländische Ministerpräsidentin 2009–2013 | prime minister of Iceland 2009–2013 | Johanna Sigurdardottir | 2026-11
Bjarni Benediktsson | | m | isländischer Politiker | politician in Iceland | | 2026-11
Kristrún Frostadóttir | Kristrun Frostadottir | f | isländische Ministerpräsidentin ab 2024 | prime minister of Iceland from 2024 | Kristrun Frostadottir | 2026-11
Andrus Ansip | | m | estnischer Ministerpräsident 2005–2014 | Estonian prime minister 2005–2014 | | 2026-11
Taavi Rõivas | Taavi Roivas | m | estnischer Ministerpräsident 2014–2016 | Estonian prime minister 2014–2016 | Taavi Roivas | 2026-11
Mart Laar | | m | früherer estnischer Ministerpräsident | former Estonian prime minister | | 2026-11
Urmas Paet | | m | früherer estnischer Außenminister | former Estonian foreign minister | | 2026-11
Urmas Reinsalu | | m | estnischer Politiker | Estonian politician | | 2026-11
Hanno Pevkur | | m | estnischer Verteidigungsminister ab 2022 | Estonian defence minister from 2022 | | 2026-11
Vaira Vīķe-Freiberga | Vaira Vike-Freiberga | f | lettische Präsidentin 1999–2007 | president of Latvia 1999–2007 | Vaira Vike-Freiberga | 2026-11
Raimonds Vējonis | Raimonds Vejonis | m | lettischer Präsident 2015–2019 | president of Latvia 2015–2019 | Raimonds Vejonis | 2026-11
Egils Levits | | m | lettischer Präsident 2019–2023 | president of Latvia 2019–2023 | | 2026-11
Artis Pabriks | | m | früherer lettischer Verteidigungsminister | former Latvian defence minister | | 2026-11
Andris Sprūds | Andris Spruds | m | lettischer Verteidigungsminister ab 2023 | Latvian defence minister from 2023 | Andris Spruds | 2026-11
Māris Kučinskis | Maris Kucinskis | m | lettischer Ministerpräsident 2016–2019 | Latvian prime minister 2016–2019 | Maris Kucinskis | 2026-11
Laimdota Straujuma | | f | lettische Ministerpräsidentin 2014–2016 | Latvian prime minister 2014–2016 | | 2026-11
Valdas Adamkus | | m | litauischer Präsident bis 2009 | Lithuanian president until 2009 | | 2026-11
Rolandas Paksas | | m | litauischer Präsident 2003–2004 | Lithuanian president 2003–2004 | | 2026-11
Vytautas Landsbergis | | m | litauischer Politiker, Staatschef 1990–1992 | Lithuanian politician, head of state 1990–1992 | | 2026-11
Algirdas Butkevičius | Algirdas Butkevicius | m | litauischer Ministerpräsident 2012–2016 | Lithuanian prime minister 2012–2016 | Algirdas Butkevicius | 2026-11
Saulius Skvernelis | | m | litauischer Ministerpräsident 2016–2020 | Lithuanian prime minister 2016–2020 | | 2026-11
Gintautas Paluckas | | m | litauischer Ministerpräsident 2024–2025 | Lithuanian prime minister 2024–2025 | | 2026-11
Inga Ruginienė | Inga Ruginiene | f | litauische Ministerpräsidentin ab 2025 | Lithuanian prime minister from 2025 | Inga Ruginiene | 2026-11
Kęstutis Budrys | Kestutis Budrys | m | litauischer Außenminister ab 2024 | Lithuanian foreign minister from 2024 | Kestutis Budrys | 2026-11
Linas Linkevičius | Linas Linkevicius | m | litauischer Außenminister 2012–2020 | Lithuanian foreign minister 2012–2020 | Linas Linkevicius | 2026-11
Laurynas Kasčiūnas | Laurynas Kasciunas | m | litauischer Verteidigungsminister 2024 | Lithuanian defence minister in 2024 | Laurynas Kasciunas | 2026-11
Dovilė Šakalienė | Dovile Sakaliene | f | litauische Verteidigungsministerin 2024–2025 | Lithuanian defence minister 2024–2025 | Dovile Sakaliene | 2026-11
Arvydas Anušauskas | Arvydas Anusauskas | m | litauischer Verteidigungsminister 2020–2024 | Lithuanian defence minister 2020–2024 | Arvydas Anusauskas | 2026-11
`;
