/** Public persons of the rest of Europe, Russia among it; the fields are told in `index.ts`. */
export const europe = `
# Russia, Ukraine, Belarus
Wladimir Putin | Vladimir Putin | m | russischer Präsident | Russian president | | 2026-11
Sergej Lawrow | Sergei Lavrov | m | russischer Außenminister ab 2004 | Russian foreign minister from 2004 | Sergey Lavrov; Sergei Lawrow | 2026-11
Dmitri Peskow | Dmitry Peskov | m | Kremlsprecher | Kremlin spokesman | Dmitrij Peskow; Dmitri Peskov | 2026-11
Maria Sacharowa | Maria Zakharova | f | Sprecherin des russischen Außenministeriums | Russian foreign ministry spokeswoman | | 2026-11
Sergej Schoigu | Sergei Shoigu | m | russischer Verteidigungsminister 2012–2024 | Russian defence minister 2012–2024 | Sergey Shoigu; Sergei Schoigu | 2026-11
Sergej Rjabkow | Sergei Ryabkov | m | russischer Vizeaußenminister | Russian deputy foreign minister | Sergey Ryabkov; Sergei Rjabkow | 2026-11
Dmitri Medwedew | Dmitry Medvedev | m | russischer Präsident 2008–2012 | Russian president 2008–2012 | Dmitrij Medwedew; Dmitri Medvedev | 2026-11
Michail Mischustin | Mikhail Mishustin | m | russischer Ministerpräsident ab 2020 | Russian prime minister from 2020 | | 2026-11
Alexej Nawalny | Alexei Navalny | m | russischer Oppositionspolitiker († 2024) | Russian opposition leader, died 2024 | Alexey Navalny; Alexei Nawalny | 2026-11
Jewgeni Prigoschin | Yevgeny Prigozhin | m | Chef der Wagner-Gruppe († 2023) | Wagner group leader, died 2023 | Jewgenij Prigoschin; Yevgeni Prigozhin | 2026-11
Wolodymyr Selenskyj | Volodymyr Zelensky | m | ukrainischer Präsident ab 2019 | Ukrainian president from 2019 | Wolodymyr Selenski; Wolodymyr Selenskij; Volodymyr Zelenskyy; Volodymyr Zelenskiy; Zelenskyy; Zelenskiy; Selenski; Selenskij | 2026-11
Dmytro Kuleba | | m | ukrainischer Außenminister 2020–2024 | Ukrainian foreign minister 2020–2024 | | 2026-11
Petro Poroschenko | Petro Poroshenko | m | ukrainischer Präsident 2014–2019 | Ukrainian president 2014–2019 | | 2026-11
Vitali Klitschko | | m | Bürgermeister von Kiew | mayor of Kyiv | Vitaliy Klitschko | 2026-11
Andrij Jermak | Andriy Yermak | m | früherer Leiter des ukrainischen Präsidentenbüros | former Ukrainian presidential chief of staff | | 2026-11
Denys Schmyhal | Denys Shmyhal | m | ukrainischer Ministerpräsident 2020–2025 | Ukrainian prime minister 2020–2025 | | 2026-11
Olexij Resnikow | Oleksii Reznikov | m | ukrainischer Verteidigungsminister 2021–2023 | Ukrainian defence minister 2021–2023 | Oleksij Resnikow; Oleksiy Reznikov | 2026-11
Andrij Melnyk | Andriy Melnyk | m | ukrainischer Diplomat, Botschafter in Deutschland bis 2022 | Ukrainian diplomat | | 2026-11
Alexander Lukaschenko | Alexander Lukashenko | m | belarussischer Machthaber ab 1994 | Belarusian leader from 1994 | Alexandr Lukaschenko; Alyaksandr Lukashenka | 2026-11
Swetlana Tichanowskaja | Sviatlana Tsikhanouskaya | f | belarussische Oppositionsführerin | Belarusian opposition leader | Swjatlana Zichanouskaja; Svetlana Tikhanovskaya | 2026-11
# France, Britain, Italy and others
Emmanuel Macron | | m | französischer Präsident ab 2017 | French president from 2017 | | 2026-11
François Hollande | | m | französischer Präsident 2012–2017 | French president 2012–2017 | Francois Hollande | 2026-11
Marine Le Pen | | f | französische Rechtspopulistin | French far-right leader | | 2026-11
Jean-Yves Le Drian | | m | französischer Außenminister 2017–2022 | French foreign minister 2017–2022 | | 2026-11
Boris Johnson | | m | britischer Premierminister 2019–2022 | British prime minister 2019–2022 | | 2026-11
Theresa May | | f | britische Premierministerin 2016–2019 | British prime minister 2016–2019 | | 2026-11
David Cameron | | m | britischer Premierminister 2010–2016 | British prime minister 2010–2016 | | 2026-11
Rishi Sunak | | m | britischer Premierminister 2022–2024 | British prime minister 2022–2024 | | 2026-11
Liz Truss | | f | britische Premierministerin 2022 | British prime minister in 2022 | | 2026-11
Keir Starmer | | m | britischer Premierminister ab 2024 | British prime minister from 2024 | | 2026-11
Mario Draghi | | m | italienischer Ministerpräsident 2021–2022, EZB-Präsident 2011–2019 | Italian prime minister 2021–2022, former ECB president | | 2026-11
Giorgia Meloni | | f | italienische Ministerpräsidentin ab 2022 | Italian prime minister from 2022 | | 2026-11
Pedro Sánchez | | m | spanischer Ministerpräsident ab 2018 | Spanish prime minister from 2018 | Pedro Sanchez | 2026-11
Viktor Orbán | | m | ungarischer Ministerpräsident ab 2010 | Hungarian prime minister from 2010 | Viktor Orban | 2026-11
Andrzej Duda | | m | polnischer Präsident 2015–2025 | Polish president 2015–2025 | | 2026-11
Karol Nawrocki | | m | polnischer Präsident ab 2025 | Polish president from 2025 | | 2026-11
Mateusz Morawiecki | | m | polnischer Ministerpräsident 2017–2023 | Polish prime minister 2017–2023 | | 2026-11
Recep Tayyip Erdoğan | Recep Tayyip Erdogan | m | türkischer Präsident ab 2014 | Turkish president from 2014 | Recep Tayyip Erdogan; Tayyip Erdogan; Erdogan | 2026-11
Mevlüt Çavuşoğlu | Mevlut Cavusoglu | m | türkischer Außenminister bis 2023 | Turkish foreign minister until 2023 | Mevlüt Cavusoglu; Mevlüt Cavusoğlu | 2026-11
Benjamin Netanjahu | Benjamin Netanyahu | m | israelischer Ministerpräsident | Israeli prime minister | Benyamin Netanjahu | 2026-11
Ebrahim Raisi | | m | iranischer Präsident 2021–2024 | Iranian president 2021–2024 | Ebrahim Raissi | 2026-11
Hassan Ruhani | Hassan Rouhani | m | iranischer Präsident 2013–2021 | Iranian president 2013–2021 | Hassan Rohani | 2026-11
Ali Chamenei | Ali Khamenei | m | oberster Führer des Iran ab 1989 | supreme leader of Iran from 1989 | Ajatollah Ali Chamenei | 2026-11
Xi Jinping | | m | chinesischer Staatspräsident ab 2013 | Chinese president from 2013 | Xi | 2026-11
Wang Yi | | m | chinesischer Außenminister | Chinese foreign minister | | 2026-11
Narendra Modi | | m | indischer Premierminister ab 2014 | Indian prime minister from 2014 | | 2026-11
Jair Bolsonaro | | m | brasilianischer Präsident 2019–2022 | Brazilian president 2019–2022 | | 2026-11
Luiz Inácio Lula da Silva | | m | brasilianischer Präsident 2003–2010 und ab 2023 | Brazilian president 2003–2010 and from 2023 | Lula da Silva; Luiz Inacio Lula da Silva; Lula | 2026-11
Justin Trudeau | | m | kanadischer Premierminister 2015–2025 | Canadian prime minister 2015–2025 | | 2026-11
# France
Nicolas Sarkozy | | m | französischer Präsident 2007–2012 | French president 2007–2012 | | 2026-11
Jacques Chirac | | m | französischer Präsident 1995–2007 († 2019) | French president 1995–2007, died 2019 | | 2026-11
François Mitterrand | | m | französischer Präsident 1981–1995 | French president 1981–1995 | Francois Mitterrand | 2026-11
Valéry Giscard d’Estaing | | m | französischer Präsident 1974–1981 | French president 1974–1981 | Valéry Giscard d'Estaing; Giscard d'Estaing | 2026-11
Charles de Gaulle | | m | französischer Präsident 1959–1969 | French president 1959–1969 | | 2026-11
Édouard Philippe | | m | französischer Premierminister 2017–2020 | French prime minister 2017–2020 | Edouard Philippe | 2026-11
Jean Castex | | m | französischer Premierminister 2020–2022 | French prime minister 2020–2022 | | 2026-11
Élisabeth Borne | | f | französische Premierministerin 2022–2024 | French prime minister 2022–2024 | Elisabeth Borne | 2026-11
Gabriel Attal | | m | französischer Premierminister 2024 | French prime minister in 2024 | | 2026-11
Michel Barnier | | m | französischer Premierminister 2024, EU-Unterhändler für den Brexit | French prime minister in 2024, former EU Brexit negotiator | | 2026-11
François Bayrou | | m | französischer Premierminister 2024–2025 | French prime minister 2024–2025 | Francois Bayrou | 2026-11
Sébastien Lecornu | | m | französischer Politiker, Premierminister ab 2025 | French politician, prime minister from 2025 | Sebastien Lecornu | 2026-11
Catherine Colonna | | f | französische Außenministerin 2022–2024 | French foreign minister 2022–2024 | | 2026-11
Stéphane Séjourné | | m | EU-Kommissar, französischer Außenminister 2024 | European commissioner, French foreign minister in 2024 | Stephane Sejourne | 2026-11
Jean-Noël Barrot | | m | französischer Außenminister ab 2024 | French foreign minister from 2024 | Jean-Noel Barrot | 2026-11
Bruno Le Maire | | m | französischer Wirtschaftsminister 2017–2024 | French economy minister 2017–2024 | | 2026-11
Gérald Darmanin | | m | französischer Politiker, Innenminister 2020–2024 | French politician, interior minister 2020–2024 | Gerald Darmanin | 2026-11
Christophe Castaner | | m | früherer französischer Innenminister | former French interior minister | | 2026-11
Bruno Retailleau | | m | französischer Politiker (Les Républicains) | French politician | | 2026-11
Florence Parly | | f | französische Verteidigungsministerin 2017–2022 | French defence minister 2017–2022 | | 2026-11
Laurent Fabius | | m | früherer französischer Außenminister | former French foreign minister | | 2026-11
Jean-Marc Ayrault | | m | früherer französischer Premier- und Außenminister | former French prime minister | | 2026-11
Manuel Valls | | m | früherer französischer Premierminister | former French prime minister | | 2026-11
Bernard Cazeneuve | | m | früherer französischer Premierminister | former French prime minister | | 2026-11
François Fillon | | m | französischer Premierminister 2007–2012 | French prime minister 2007–2012 | Francois Fillon | 2026-11
Dominique de Villepin | | m | früherer französischer Premierminister | former French prime minister | | 2026-11
Alain Juppé | | m | früherer französischer Premierminister | former French prime minister | Alain Juppe | 2026-11
Lionel Jospin | | m | französischer Premierminister 1997–2002 | French prime minister 1997–2002 | | 2026-11
Jordan Bardella | | m | Chef des Rassemblement National | leader of National Rally | | 2026-11
Jean-Marie Le Pen | | m | Gründer des Front National († 2025) | founder of the National Front, died 2025 | | 2026-11
Jean-Luc Mélenchon | | m | französischer Linkspolitiker | French left-wing politician | Jean-Luc Melenchon | 2026-11
Éric Zemmour | | m | französischer Rechtsaußenpolitiker | French far-right politician | Eric Zemmour | 2026-11
Valérie Pécresse | | f | französische Politikerin (Les Républicains) | French conservative politician | Valerie Pecresse | 2026-11
Anne Hidalgo | | f | Bürgermeisterin von Paris ab 2014 | mayor of Paris from 2014 | | 2026-11
Ségolène Royal | | f | französische Politikerin | French politician | Segolene Royal | 2026-11
Martine Aubry | | f | französische Politikerin | French politician | | 2026-11
Yannick Jadot | | m | französischer Grünen-Politiker | French Green politician | | 2026-11
Olivier Faure | | m | Chef der französischen Sozialisten | French Socialist party leader | | 2026-11
Raphaël Glucksmann | | m | französischer Europaabgeordneter | French MEP | Raphael Glucksmann | 2026-11
Éric Ciotti | | m | französischer Politiker | French politician | Eric Ciotti | 2026-11
Rachida Dati | | f | französische Politikerin | French politician | | 2026-11
Dominique Strauss-Kahn | | m | früherer IWF-Chef | former IMF chief | | 2026-11
Bernard Kouchner | | m | früherer französischer Außenminister | former French foreign minister | | 2026-11
Thierry Breton | | m | früherer EU-Kommissar | former European commissioner | | 2026-11
Pierre Moscovici | | m | französischer Politiker, früherer EU-Kommissar | French politician, former European commissioner | | 2026-11
Brigitte Macron | | f | Ehefrau des französischen Präsidenten | wife of the French president | | 2026-11
# United Kingdom and Ireland
Tony Blair | | m | britischer Premierminister 1997–2007 | British prime minister 1997–2007 | | 2026-11
Gordon Brown | | m | britischer Premierminister 2007–2010 | British prime minister 2007–2010 | | 2026-11
Margaret Thatcher | | f | britische Premierministerin 1979–1990 | British prime minister 1979–1990 | | 2026-11
John Major | | m | britischer Premierminister 1990–1997 | British prime minister 1990–1997 | | 2026-11
Winston Churchill | | m | britischer Premierminister im Zweiten Weltkrieg | British wartime prime minister | | 2026-11
Jeremy Corbyn | | m | früherer Labour-Chef | former Labour leader | | 2026-11
Ed Miliband | | m | britischer Labour-Politiker | British Labour politician | | 2026-11
David Miliband | | m | früherer britischer Außenminister | former British foreign secretary | | 2026-11
Jeremy Hunt | | m | britischer Finanzminister 2022–2024 | British chancellor of the exchequer 2022–2024 | | 2026-11
Dominic Raab | | m | früherer britischer Außenminister | former British foreign secretary | | 2026-11
James Cleverly | | m | früherer britischer Außen- und Innenminister | former British foreign and home secretary | | 2026-11
Ben Wallace | | m | britischer Verteidigungsminister 2019–2023 | British defence secretary 2019–2023 | | 2026-11
Priti Patel | | f | britische Innenministerin 2019–2022 | British home secretary 2019–2022 | | 2026-11
Suella Braverman | | f | frühere britische Innenministerin | former British home secretary | | 2026-11
Sajid Javid | | m | früherer britischer Minister | former British minister | | 2026-11
Matt Hancock | | m | britischer Gesundheitsminister 2018–2021 | British health secretary 2018–2021 | | 2026-11
Michael Gove | | m | früherer britischer Minister | former British minister | | 2026-11
Philip Hammond | | m | britischer Finanzminister 2016–2019 | British chancellor of the exchequer 2016–2019 | | 2026-11
George Osborne | | m | britischer Finanzminister 2010–2016 | British chancellor of the exchequer 2010–2016 | | 2026-11
Kwasi Kwarteng | | m | früherer britischer Finanzminister | former British chancellor of the exchequer | | 2026-11
Dominic Cummings | | m | früherer Berater von Boris Johnson | former adviser to Boris Johnson | | 2026-11
Dominic Grieve | | m | früherer britischer Generalstaatsanwalt | former British attorney general | | 2026-11
Penny Mordaunt | | f | britische Politikerin (Konservative) | British Conservative politician | | 2026-11
Kemi Badenoch | | f | Chefin der britischen Konservativen ab 2024 | British Conservative leader from 2024 | | 2026-11
Rachel Reeves | | f | britische Finanzministerin ab 2024 | British chancellor of the exchequer from 2024 | | 2026-11
David Lammy | | m | britischer Labour-Politiker, Außenminister 2024–2025 | British Labour politician, foreign secretary 2024–2025 | | 2026-11
Yvette Cooper | | f | britische Labour-Politikerin, Außenministerin ab 2025 | British Labour politician, foreign secretary from 2025 | | 2026-11
Angela Rayner | | f | britische Labour-Politikerin | British Labour politician | | 2026-11
Wes Streeting | | m | britischer Labour-Politiker | British Labour politician | | 2026-11
John Healey | | m | britischer Verteidigungsminister ab 2024 | British defence secretary from 2024 | | 2026-11
Shabana Mahmood | | f | britische Labour-Politikerin, Innenministerin ab 2025 | British Labour politician, home secretary from 2025 | | 2026-11
Nigel Farage | | m | Chef von Reform UK | Reform UK leader | | 2026-11
Sadiq Khan | | m | Bürgermeister von London ab 2016 | mayor of London from 2016 | | 2026-11
Andy Burnham | | m | Labour-Politiker, Bürgermeister von Greater Manchester ab 2017 | Labour politician, mayor of Greater Manchester from 2017 | | 2026-11
Ed Davey | | m | Chef der britischen Liberaldemokraten | Liberal Democrat leader | | 2026-11
Nick Clegg | | m | früherer britischer Vizepremier, früherer Meta-Manager | former British deputy prime minister | | 2026-11
Jacob Rees-Mogg | | m | britischer Politiker (Konservative) | British Conservative politician | | 2026-11
John Bercow | | m | früherer Sprecher des britischen Unterhauses | former Commons speaker | | 2026-11
Nicola Sturgeon | | f | schottische Regierungschefin 2014–2023 | Scottish first minister 2014–2023 | | 2026-11
Humza Yousaf | | m | schottischer Regierungschef 2023–2024 | Scottish first minister 2023–2024 | | 2026-11
John Swinney | | m | schottischer Regierungschef ab 2024 | Scottish first minister from 2024 | | 2026-11
Alex Salmond | | m | schottischer Regierungschef 2007–2014 († 2024) | Scottish first minister 2007–2014, died 2024 | | 2026-11
Michelle O’Neill | Michelle O'Neill | f | nordirische Regierungschefin ab 2024, Sinn Féin | Northern Ireland first minister from 2024 | Michelle O'Neill | 2026-11
Arlene Foster | | f | frühere nordirische Regierungschefin | former Northern Ireland first minister | | 2026-11
Mary Lou McDonald | | f | Chefin von Sinn Féin | Sinn Féin leader | | 2026-11
Gerry Adams | | m | früherer Chef von Sinn Féin | former Sinn Féin leader | | 2026-11
Leo Varadkar | | m | früherer irischer Ministerpräsident | former Irish prime minister | | 2026-11
Micheál Martin | | m | irischer Ministerpräsident ab 2025 | Irish prime minister from 2025 | Micheal Martin | 2026-11
Simon Harris | | m | irischer Ministerpräsident 2024–2025 | Irish prime minister 2024–2025 | | 2026-11
Simon Coveney | | m | früherer irischer Außenminister | former Irish foreign minister | | 2026-11
Enda Kenny | | m | irischer Ministerpräsident 2011–2017 | Irish prime minister 2011–2017 | | 2026-11
Michael D. Higgins | | m | irischer Präsident 2011–2025 | Irish president 2011–2025 | Michael Higgins | 2026-11
Catherine Connolly | | f | irische Präsidentin ab 2025 | Irish president from 2025 | | 2026-11
Camilla Parker Bowles | | f | Königin Camilla, Frau von Charles III. | Queen Camilla, wife of Charles III | | 2026-11
# Italy
Giuseppe Conte | | m | italienischer Ministerpräsident 2018–2021 | Italian prime minister 2018–2021 | | 2026-11
Matteo Renzi | | m | italienischer Ministerpräsident 2014–2016 | Italian prime minister 2014–2016 | | 2026-11
Paolo Gentiloni | | m | italienischer Ministerpräsident 2016–2018, EU-Kommissar 2019–2024 | Italian prime minister 2016–2018, European commissioner 2019–2024 | | 2026-11
Enrico Letta | | m | italienischer Ministerpräsident 2013–2014 | Italian prime minister 2013–2014 | | 2026-11
Mario Monti | | m | italienischer Ministerpräsident 2011–2013 | Italian prime minister 2011–2013 | | 2026-11
Silvio Berlusconi | | m | früherer italienischer Ministerpräsident († 2023) | former Italian prime minister, died 2023 | | 2026-11
Romano Prodi | | m | früherer italienischer Ministerpräsident und EU-Kommissionspräsident | former Italian prime minister and European Commission president | | 2026-11
Matteo Salvini | | m | italienischer Vizeministerpräsident, Lega-Chef | Italian deputy prime minister, League leader | | 2026-11
Antonio Tajani | | m | italienischer Außenminister ab 2022 | Italian foreign minister from 2022 | | 2026-11
Luigi Di Maio | | m | italienischer Außenminister 2019–2022 | Italian foreign minister 2019–2022 | | 2026-11
Sergio Mattarella | | m | italienischer Präsident ab 2015 | Italian president from 2015 | | 2026-11
Giorgio Napolitano | | m | italienischer Präsident 2006–2015 († 2023) | Italian president 2006–2015, died 2023 | | 2026-11
Guido Crosetto | | m | italienischer Verteidigungsminister ab 2022 | Italian defence minister from 2022 | | 2026-11
Matteo Piantedosi | | m | italienischer Innenminister ab 2022 | Italian interior minister from 2022 | | 2026-11
Giancarlo Giorgetti | | m | italienischer Wirtschaftsminister ab 2022 | Italian economy minister from 2022 | | 2026-11
Elly Schlein | | f | Chefin des italienischen Partito Democratico | Italian Democratic Party leader | | 2026-11
Beppe Grillo | | m | Gründer der Fünf-Sterne-Bewegung | founder of the Five Star Movement | | 2026-11
Roberto Speranza | | m | früherer italienischer Gesundheitsminister | former Italian health minister | | 2026-11
Virginia Raggi | | f | Bürgermeisterin von Rom 2016–2021 | mayor of Rome 2016–2021 | | 2026-11
Umberto Bossi | | m | Gründer der Lega Nord | founder of the Northern League | | 2026-11
# Spain and Portugal
Mariano Rajoy | | m | spanischer Ministerpräsident 2011–2018 | Spanish prime minister 2011–2018 | | 2026-11
José Luis Rodríguez Zapatero | | m | spanischer Ministerpräsident 2004–2011 | Spanish prime minister 2004–2011 | José Luis Zapatero; Jose Luis Rodriguez Zapatero | 2026-11
José María Aznar | | m | spanischer Ministerpräsident 1996–2004 | Spanish prime minister 1996–2004 | Jose Maria Aznar | 2026-11
Felipe González | | m | spanischer Ministerpräsident 1982–1996 | Spanish prime minister 1982–1996 | Felipe Gonzalez | 2026-11
Alberto Núñez Feijóo | | m | Chef der spanischen Volkspartei | leader of Spain's People's Party | Alberto Nunez Feijoo; Feijóo | 2026-11
Pablo Casado | | m | Chef der spanischen Volkspartei 2018–2022 | leader of Spain's People's Party 2018–2022 | | 2026-11
Pablo Iglesias | | m | Gründer von Podemos | founder of Podemos | | 2026-11
Yolanda Díaz | | f | spanische Arbeitsministerin | Spanish labour minister | Yolanda Diaz | 2026-11
Santiago Abascal | | m | Chef von Vox | leader of Vox | | 2026-11
José Manuel Albares | | m | spanischer Außenminister ab 2021 | Spanish foreign minister from 2021 | Jose Manuel Albares | 2026-11
Margarita Robles | | f | spanische Verteidigungsministerin ab 2018 | Spanish defence minister from 2018 | | 2026-11
Nadia Calviño | | f | EIB-Präsidentin ab 2024 | European Investment Bank president from 2024 | Nadia Calvino | 2026-11
Teresa Ribera | | f | EU-Kommissarin | European commissioner | | 2026-11
Carles Puigdemont | | m | katalanischer Separatistenführer, Regionalpräsident 2016–2017 | Catalan separatist leader | | 2026-11
Quim Torra | | m | katalanischer Regionalpräsident 2018–2020 | Catalan president 2018–2020 | | 2026-11
Artur Mas | | m | früherer katalanischer Regionalpräsident | former Catalan president | | 2026-11
Pere Aragonès | | m | katalanischer Regionalpräsident 2021–2024 | Catalan president 2021–2024 | Pere Aragones | 2026-11
Isabel Díaz Ayuso | | f | Regionalpräsidentin von Madrid | president of the Madrid region | Isabel Diaz Ayuso | 2026-11
Marcelo Rebelo de Sousa | | m | portugiesischer Präsident ab 2016 | Portuguese president from 2016 | | 2026-11
Luís Montenegro | | m | portugiesischer Ministerpräsident ab 2024 | Portuguese prime minister from 2024 | Luis Montenegro | 2026-11
André Ventura | | m | Chef der portugiesischen Partei Chega | leader of Portugal's Chega | Andre Ventura | 2026-11
José Manuel Barroso | | m | EU-Kommissionspräsident 2004–2014 | European Commission president 2004–2014 | José Manuel Durão Barroso; Jose Manuel Barroso | 2026-11
José Sócrates | | m | portugiesischer Ministerpräsident 2005–2011 | Portuguese prime minister 2005–2011 | Jose Socrates | 2026-11
# Benelux
Dick Schoof | | m | niederländischer Ministerpräsident ab 2024 | Dutch prime minister from 2024 | | 2026-11
Geert Wilders | | m | niederländischer Rechtspopulist | Dutch far-right politician | | 2026-11
Frans Timmermans | | m | niederländischer Politiker, früherer EU-Kommissar | Dutch politician, former European commissioner | | 2026-11
Rob Jetten | | m | niederländischer Politiker (D66) | Dutch politician (D66) | | 2026-11
Dilan Yeşilgöz | Dilan Yesilgoz | f | niederländische Politikerin (VVD) | Dutch politician (VVD) | Dilan Yesilgöz; Dilan Yeşilgöz-Zegerius | 2026-11
Sigrid Kaag | | f | niederländische Diplomatin und Politikerin | Dutch diplomat and politician | | 2026-11
Wopke Hoekstra | | m | EU-Klimakommissar | European climate commissioner | | 2026-11
Jan Peter Balkenende | | m | niederländischer Ministerpräsident 2002–2010 | Dutch prime minister 2002–2010 | | 2026-11
Jeroen Dijsselbloem | | m | Eurogruppenchef 2013–2018 | Eurogroup president 2013–2018 | | 2026-11
Pieter Omtzigt | | m | früherer niederländischer Politiker (NSC) | former Dutch politician | | 2026-11
Willem-Alexander | | m | niederländischer König ab 2013 | Dutch king from 2013 | | 2026-11
Máxima Zorreguieta | | f | niederländische Königin Máxima | Dutch queen Maxima | Königin Máxima; Queen Máxima | 2026-11
Alexander De Croo | | m | belgischer Ministerpräsident 2020–2025 | Belgian prime minister 2020–2025 | | 2026-11
Bart De Wever | | m | belgischer Ministerpräsident ab 2025 | Belgian prime minister from 2025 | | 2026-11
Sophie Wilmès | | f | belgische Ministerpräsidentin 2019–2020 | Belgian prime minister 2019–2020 | Sophie Wilmes | 2026-11
Elio Di Rupo | | m | belgischer Ministerpräsident 2011–2014 | Belgian prime minister 2011–2014 | | 2026-11
Guy Verhofstadt | | m | früherer belgischer Ministerpräsident | former Belgian prime minister | | 2026-11
Herman Van Rompuy | | m | EU-Ratspräsident 2009–2014 | European Council president 2009–2014 | | 2026-11
Didier Reynders | | m | früherer EU-Justizkommissar | former European commissioner | | 2026-11
Maxime Prévot | | m | belgischer Außenminister ab 2025 | Belgian foreign minister from 2025 | Maxime Prevot | 2026-11
Xavier Bettel | | m | luxemburgischer Ministerpräsident 2013–2023 | Luxembourg prime minister 2013–2023 | | 2026-11
Luc Frieden | | m | luxemburgischer Ministerpräsident ab 2023 | Luxembourg prime minister from 2023 | | 2026-11
Jean Asselborn | | m | luxemburgischer Außenminister 2004–2023 | Luxembourg foreign minister 2004–2023 | | 2026-11
# Nordic and Baltic countries
Mette Frederiksen | | f | dänische Ministerpräsidentin ab 2019 | Danish prime minister from 2019 | | 2026-11
Lars Løkke Rasmussen | Lars Lokke Rasmussen | m | dänischer Politiker, früherer Ministerpräsident | Danish politician, former prime minister | Lars Lokke Rasmussen; Lars Lökke Rasmussen | 2026-11
Helle Thorning-Schmidt | | f | dänische Ministerpräsidentin 2011–2015 | Danish prime minister 2011–2015 | | 2026-11
Anders Fogh Rasmussen | | m | Nato-Generalsekretär 2009–2014 | NATO secretary general 2009–2014 | | 2026-11
Margrethe Vestager | | f | EU-Wettbewerbskommissarin bis 2024 | European competition commissioner until 2024 | | 2026-11
Troels Lund Poulsen | | m | dänischer Politiker, Verteidigungsminister ab 2023 | Danish politician, defence minister from 2023 | | 2026-11
Ulf Kristersson | | m | schwedischer Ministerpräsident ab 2022 | Swedish prime minister from 2022 | | 2026-11
Magdalena Andersson | | f | schwedische Sozialdemokratin, Ministerpräsidentin 2021–2022 | Swedish Social Democrat, prime minister 2021–2022 | | 2026-11
Stefan Löfven | Stefan Lofven | m | schwedischer Ministerpräsident 2014–2021 | Swedish prime minister 2014–2021 | | 2026-11
Fredrik Reinfeldt | | m | schwedischer Ministerpräsident 2006–2014 | Swedish prime minister 2006–2014 | | 2026-11
Olof Palme | | m | schwedischer Ministerpräsident, 1986 ermordet | Swedish prime minister murdered in 1986 | | 2026-11
Jimmie Åkesson | Jimmie Akesson | m | Chef der Schwedendemokraten | Sweden Democrats leader | Jimmie Akesson | 2026-11
Margot Wallström | Margot Wallstrom | f | schwedische Außenministerin 2014–2019 | Swedish foreign minister 2014–2019 | | 2026-11
Ann Linde | | f | schwedische Außenministerin 2019–2022 | Swedish foreign minister 2019–2022 | | 2026-11
Tobias Billström | Tobias Billstrom | m | schwedischer Außenminister 2022–2024 | Swedish foreign minister 2022–2024 | | 2026-11
Carl Bildt | | m | früherer schwedischer Ministerpräsident und Außenminister | former Swedish prime minister | | 2026-11
Jonas Gahr Støre | Jonas Gahr Store | m | norwegischer Ministerpräsident ab 2021 | Norwegian prime minister from 2021 | Jonas Gahr Store; Jonas Gahr Störe | 2026-11
Erna Solberg | | f | norwegische Ministerpräsidentin 2013–2021 | Norwegian prime minister 2013–2021 | | 2026-11
Espen Barth Eide | | m | norwegischer Außenminister ab 2023 | Norwegian foreign minister from 2023 | | 2026-11
Gro Harlem Brundtland | | f | frühere norwegische Ministerpräsidentin und WHO-Chefin | former Norwegian prime minister and WHO chief | | 2026-11
Anders Behring Breivik | | m | norwegischer Rechtsterrorist | Norwegian far-right mass killer | Anders Breivik | 2026-11
Sauli Niinistö | Sauli Niinisto | m | finnischer Präsident 2012–2024 | Finnish president 2012–2024 | | 2026-11
Alexander Stubb | | m | finnischer Präsident ab 2024 | Finnish president from 2024 | | 2026-11
Sanna Marin | | f | finnische Ministerpräsidentin 2019–2023 | Finnish prime minister 2019–2023 | | 2026-11
Petteri Orpo | | m | finnischer Ministerpräsident ab 2023 | Finnish prime minister from 2023 | | 2026-11
Elina Valtonen | | f | finnische Außenministerin ab 2023 | Finnish foreign minister from 2023 | | 2026-11
Pekka Haavisto | | m | finnischer Außenminister 2019–2023 | Finnish foreign minister 2019–2023 | | 2026-11
Juha Sipilä | Juha Sipila | m | finnischer Ministerpräsident 2015–2019 | Finnish prime minister 2015–2019 | | 2026-11
Olli Rehn | | m | Präsident der finnischen Zentralbank | Finnish central bank governor | | 2026-11
Martti Ahtisaari | | m | finnischer Präsident 1994–2000, Friedensnobelpreisträger († 2023) | Finnish president 1994–2000, Nobel peace laureate | | 2026-11
Katrín Jakobsdóttir | | f | isländische Ministerpräsidentin 2017–2024 | Icelandic prime minister 2017–2024 | Katrin Jakobsdottir | 2026-11
Kristen Michal | | m | estnischer Ministerpräsident ab 2024 | Estonian prime minister from 2024 | | 2026-11
Jüri Ratas | Juri Ratas | m | estnischer Ministerpräsident 2016–2021 | Estonian prime minister 2016–2021 | | 2026-11
Kersti Kaljulaid | | f | estnische Präsidentin 2016–2021 | Estonian president 2016–2021 | | 2026-11
Alar Karis | | m | estnischer Präsident ab 2021 | Estonian president from 2021 | | 2026-11
Margus Tsahkna | | m | estnischer Außenminister ab 2023 | Estonian foreign minister from 2023 | | 2026-11
Toomas Hendrik Ilves | | m | estnischer Präsident 2006–2016 | Estonian president 2006–2016 | | 2026-11
Krišjānis Kariņš | Krisjanis Karins | m | lettischer Ministerpräsident 2019–2023 | Latvian prime minister 2019–2023 | Krisjanis Karins | 2026-11
Evika Siliņa | Evika Silina | f | lettische Ministerpräsidentin ab 2023 | Latvian prime minister from 2023 | Evika Silina | 2026-11
Edgars Rinkēvičs | Edgars Rinkevics | m | lettischer Präsident ab 2023 | Latvian president from 2023 | Edgars Rinkevics | 2026-11
Baiba Braže | Baiba Braze | f | lettische Außenministerin ab 2024 | Latvian foreign minister from 2024 | Baiba Braze | 2026-11
Valdis Dombrovskis | | m | EU-Kommissar | European commissioner | | 2026-11
Gitanas Nausėda | Gitanas Nauseda | m | litauischer Präsident ab 2019 | Lithuanian president from 2019 | Gitanas Nauseda | 2026-11
Dalia Grybauskaitė | Dalia Grybauskaite | f | litauische Präsidentin 2009–2019 | Lithuanian president 2009–2019 | Dalia Grybauskaite | 2026-11
Ingrida Šimonytė | Ingrida Simonyte | f | litauische Ministerpräsidentin 2020–2024 | Lithuanian prime minister 2020–2024 | Ingrida Simonyte | 2026-11
Gabrielius Landsbergis | | m | litauischer Außenminister 2020–2024 | Lithuanian foreign minister 2020–2024 | | 2026-11
Andrius Kubilius | | m | EU-Verteidigungskommissar, früherer litauischer Ministerpräsident | European defence commissioner | | 2026-11
# Poland, Czech Republic, Slovakia, Hungary
Jarosław Kaczyński | Jaroslaw Kaczynski | m | PiS-Chef | leader of Poland's Law and Justice | Jaroslaw Kaczynski | 2026-11
Lech Kaczyński | Lech Kaczynski | m | polnischer Präsident 2005–2010 | Polish president 2005–2010 | Lech Kaczynski | 2026-11
Lech Wałęsa | Lech Walesa | m | polnischer Präsident 1990–1995, Gründer der Solidarność | Polish president 1990–1995, Solidarity founder | Lech Walesa | 2026-11
Aleksander Kwaśniewski | Aleksander Kwasniewski | m | polnischer Präsident 1995–2005 | Polish president 1995–2005 | Aleksander Kwasniewski | 2026-11
Bronisław Komorowski | Bronislaw Komorowski | m | polnischer Präsident 2010–2015 | Polish president 2010–2015 | Bronislaw Komorowski | 2026-11
Beata Szydło | Beata Szydlo | f | polnische Ministerpräsidentin 2015–2017 | Polish prime minister 2015–2017 | Beata Szydlo | 2026-11
Ewa Kopacz | | f | polnische Ministerpräsidentin 2014–2015 | Polish prime minister 2014–2015 | | 2026-11
Radosław Sikorski | Radoslaw Sikorski | m | polnischer Außenminister | Polish foreign minister | Radoslaw Sikorski; Radek Sikorski | 2026-11
Rafał Trzaskowski | Rafal Trzaskowski | m | Bürgermeister von Warschau | mayor of Warsaw | Rafal Trzaskowski | 2026-11
Zbigniew Rau | | m | polnischer Außenminister 2020–2023 | Polish foreign minister 2020–2023 | | 2026-11
Zbigniew Ziobro | | m | polnischer Justizminister 2015–2023 | Polish justice minister 2015–2023 | | 2026-11
Mariusz Błaszczak | Mariusz Blaszczak | m | polnischer Verteidigungsminister 2018–2023 | Polish defence minister 2018–2023 | Mariusz Blaszczak | 2026-11
Władysław Kosiniak-Kamysz | Wladyslaw Kosiniak-Kamysz | m | polnischer Verteidigungsminister ab 2023 | Polish defence minister from 2023 | Wladyslaw Kosiniak-Kamysz | 2026-11
Szymon Hołownia | Szymon Holownia | m | polnischer Politiker | Polish politician | Szymon Holownia | 2026-11
Sławomir Mentzen | Slawomir Mentzen | m | polnischer Rechtsaußenpolitiker | Polish far-right politician | Slawomir Mentzen | 2026-11
Witold Waszczykowski | | m | polnischer Außenminister 2015–2018 | Polish foreign minister 2015–2018 | | 2026-11
Jacek Czaputowicz | | m | polnischer Außenminister 2018–2020 | Polish foreign minister 2018–2020 | | 2026-11
Andrej Babiš | Andrej Babis | m | tschechischer Politiker (ANO), Ministerpräsident 2017–2021 | Czech politician, prime minister 2017–2021 | Andrej Babis | 2026-11
Petr Fiala | | m | tschechischer Ministerpräsident 2021–2025 | Czech prime minister 2021–2025 | | 2026-11
Petr Pavel | | m | tschechischer Präsident ab 2023 | Czech president from 2023 | | 2026-11
Miloš Zeman | Milos Zeman | m | tschechischer Präsident 2013–2023 | Czech president 2013–2023 | Milos Zeman | 2026-11
Václav Havel | Vaclav Havel | m | tschechischer Präsident und Schriftsteller († 2011) | Czech president and writer, died 2011 | Vaclav Havel | 2026-11
Václav Klaus | Vaclav Klaus | m | tschechischer Präsident 2003–2013 | Czech president 2003–2013 | Vaclav Klaus | 2026-11
Karel Schwarzenberg | | m | früherer tschechischer Außenminister († 2023) | former Czech foreign minister, died 2023 | | 2026-11
Jan Lipavský | Jan Lipavsky | m | tschechischer Außenminister 2021–2025 | Czech foreign minister 2021–2025 | Jan Lipavsky | 2026-11
Věra Jourová | Vera Jourova | f | frühere EU-Kommissarin | former European commissioner | Vera Jourova | 2026-11
Robert Fico | | m | slowakischer Ministerpräsident ab 2023 | Slovak prime minister from 2023 | | 2026-11
Zuzana Čaputová | Zuzana Caputova | f | slowakische Präsidentin 2019–2024 | Slovak president 2019–2024 | Zuzana Caputova | 2026-11
Peter Pellegrini | | m | slowakischer Präsident ab 2024 | Slovak president from 2024 | | 2026-11
Eduard Heger | | m | slowakischer Ministerpräsident 2021–2023 | Slovak prime minister 2021–2023 | | 2026-11
Igor Matovič | Igor Matovic | m | slowakischer Ministerpräsident 2020–2021 | Slovak prime minister 2020–2021 | Igor Matovic | 2026-11
Andrej Kiska | | m | slowakischer Präsident 2014–2019 | Slovak president 2014–2019 | | 2026-11
Maroš Šefčovič | Maros Sefcovic | m | EU-Handelskommissar | European trade commissioner | Maros Sefcovic | 2026-11
Péter Szijjártó | Peter Szijjarto | m | ungarischer Außenminister ab 2014 | Hungarian foreign minister from 2014 | Peter Szijjarto | 2026-11
Péter Magyar | Peter Magyar | m | ungarischer Politiker (Tisza) | Hungarian politician (Tisza) | Peter Magyar | 2026-11
Katalin Novák | Katalin Novak | f | ungarische Präsidentin 2022–2024 | Hungarian president 2022–2024 | Katalin Novak | 2026-11
János Áder | Janos Ader | m | ungarischer Präsident 2012–2022 | Hungarian president 2012–2022 | Janos Ader | 2026-11
Tamás Sulyok | Tamas Sulyok | m | ungarischer Präsident ab 2024 | Hungarian president from 2024 | Tamas Sulyok | 2026-11
Ferenc Gyurcsány | Ferenc Gyurcsany | m | ungarischer Ministerpräsident 2004–2009 | Hungarian prime minister 2004–2009 | Ferenc Gyurcsany | 2026-11
George Soros | | m | US-Milliardär und Philanthrop | US billionaire and philanthropist | | 2026-11
# South-eastern Europe
Aleksandar Vučić | Aleksandar Vucic | m | serbischer Präsident ab 2017 | Serbian president from 2017 | Aleksandar Vucic | 2026-11
Ana Brnabić | Ana Brnabic | f | serbische Ministerpräsidentin 2017–2024 | Serbian prime minister 2017–2024 | Ana Brnabic | 2026-11
Ivica Dačić | Ivica Dacic | m | serbischer Politiker | Serbian politician | Ivica Dacic | 2026-11
Boris Tadić | Boris Tadic | m | serbischer Präsident 2004–2012 | Serbian president 2004–2012 | Boris Tadic | 2026-11
Slobodan Milošević | Slobodan Milosevic | m | früherer jugoslawischer Präsident († 2006) | former Yugoslav president, died 2006 | Slobodan Milosevic | 2026-11
Zoran Djindjic | | m | serbischer Ministerpräsident, 2003 ermordet | Serbian prime minister murdered in 2003 | Zoran Đinđić; Zoran Djindjić | 2026-11
Ratko Mladić | Ratko Mladic | m | bosnisch-serbischer Kriegsverbrecher | Bosnian Serb war criminal | Ratko Mladic | 2026-11
Radovan Karadžić | Radovan Karadzic | m | bosnisch-serbischer Kriegsverbrecher | Bosnian Serb war criminal | Radovan Karadzic | 2026-11
Milorad Dodik | | m | bosnisch-serbischer Politiker | Bosnian Serb politician | | 2026-11
Christian Schmidt | | m | Hoher Repräsentant in Bosnien ab 2021, CSU | high representative in Bosnia from 2021 | | 2026-11
Andrej Plenković | Andrej Plenkovic | m | kroatischer Ministerpräsident ab 2016 | Croatian prime minister from 2016 | Andrej Plenkovic | 2026-11
Zoran Milanović | Zoran Milanovic | m | kroatischer Präsident ab 2020 | Croatian president from 2020 | Zoran Milanovic | 2026-11
Kolinda Grabar-Kitarović | Kolinda Grabar-Kitarovic | f | kroatische Präsidentin 2015–2020 | Croatian president 2015–2020 | Kolinda Grabar-Kitarovic | 2026-11
Ivo Josipović | Ivo Josipovic | m | kroatischer Präsident 2010–2015 | Croatian president 2010–2015 | Ivo Josipovic | 2026-11
Janez Janša | Janez Jansa | m | slowenischer Politiker, mehrfach Ministerpräsident | Slovenian politician, former prime minister | Janez Jansa | 2026-11
Robert Golob | | m | slowenischer Ministerpräsident ab 2022 | Slovenian prime minister from 2022 | | 2026-11
Borut Pahor | | m | slowenischer Präsident 2012–2022 | Slovenian president 2012–2022 | | 2026-11
Nataša Pirc Musar | Natasa Pirc Musar | f | slowenische Präsidentin ab 2022 | Slovenian president from 2022 | Natasa Pirc Musar | 2026-11
Edi Rama | | m | albanischer Ministerpräsident ab 2013 | Albanian prime minister from 2013 | | 2026-11
Sali Berisha | | m | früherer albanischer Präsident und Ministerpräsident | former Albanian president and prime minister | | 2026-11
Albin Kurti | | m | kosovarischer Politiker, Ministerpräsident ab 2021 | Kosovan politician, prime minister from 2021 | | 2026-11
Hashim Thaçi | Hashim Thaci | m | kosovarischer Präsident 2016–2020 | Kosovan president 2016–2020 | Hashim Thaci | 2026-11
Ramush Haradinaj | | m | früherer kosovarischer Ministerpräsident | former Kosovan prime minister | | 2026-11
Vjosa Osmani | | f | kosovarische Präsidentin ab 2021 | Kosovan president from 2021 | | 2026-11
Zoran Zaev | | m | nordmazedonischer Ministerpräsident 2017–2022 | North Macedonian prime minister 2017–2022 | | 2026-11
Nikola Gruevski | | m | früherer mazedonischer Ministerpräsident | former Macedonian prime minister | | 2026-11
Milo Đukanović | Milo Djukanovic | m | montenegrinischer Präsident 2018–2023 | Montenegrin president 2018–2023 | Milo Djukanović | 2026-11
Jakov Milatović | Jakov Milatovic | m | montenegrinischer Präsident ab 2023 | Montenegrin president from 2023 | Jakov Milatovic | 2026-11
Bojko Borissow | Boyko Borissov | m | früherer bulgarischer Ministerpräsident | former Bulgarian prime minister | Boiko Borissow; Boyko Borisov | 2026-11
Rumen Radew | Rumen Radev | m | bulgarischer Politiker, Präsident ab 2017 | Bulgarian politician, president from 2017 | | 2026-11
Kiril Petkow | Kiril Petkov | m | bulgarischer Ministerpräsident 2021–2022 | Bulgarian prime minister 2021–2022 | | 2026-11
Klaus Iohannis | | m | rumänischer Präsident 2014–2025 | Romanian president 2014–2025 | Klaus Johannis | 2026-11
Nicușor Dan | Nicusor Dan | m | rumänischer Präsident ab 2025 | Romanian president from 2025 | Nicusor Dan | 2026-11
Călin Georgescu | Calin Georgescu | m | rumänischer Rechtsaußenpolitiker | Romanian far-right politician | Calin Georgescu | 2026-11
George Simion | | m | rumänischer Rechtsaußenpolitiker | Romanian far-right politician | | 2026-11
Traian Băsescu | Traian Basescu | m | rumänischer Präsident 2004–2014 | Romanian president 2004–2014 | Traian Basescu | 2026-11
Nicolae Ceaușescu | Nicolae Ceausescu | m | rumänischer Diktator, 1989 hingerichtet | Romanian dictator executed in 1989 | Nicolae Ceausescu; Nicolae Ceauşescu | 2026-11
Marcel Ciolacu | | m | rumänischer Ministerpräsident 2023–2025 | Romanian prime minister 2023–2025 | | 2026-11
Maia Sandu | | f | moldauische Präsidentin ab 2020 | Moldovan president from 2020 | | 2026-11
Igor Dodon | | m | moldauischer Präsident 2016–2020 | Moldovan president 2016–2020 | | 2026-11
Alexis Tsipras | | m | griechischer Ministerpräsident 2015–2019 | Greek prime minister 2015–2019 | | 2026-11
Kyriakos Mitsotakis | | m | griechischer Ministerpräsident ab 2019 | Greek prime minister from 2019 | | 2026-11
Antonis Samaras | | m | griechischer Ministerpräsident 2012–2015 | Greek prime minister 2012–2015 | | 2026-11
Giorgos Papandreou | George Papandreou | m | griechischer Ministerpräsident 2009–2011 | Greek prime minister 2009–2011 | | 2026-11
Yanis Varoufakis | | m | griechischer Finanzminister 2015 | Greek finance minister in 2015 | Gianis Varoufakis | 2026-11
Nikos Kotzias | | m | früherer griechischer Außenminister | former Greek foreign minister | | 2026-11
Nikos Dendias | | m | griechischer Verteidigungsminister | Greek defence minister | | 2026-11
Prokopis Pavlopoulos | | m | griechischer Präsident 2015–2020 | Greek president 2015–2020 | | 2026-11
Katerina Sakellaropoulou | | f | griechische Präsidentin 2020–2025 | Greek president 2020–2025 | | 2026-11
Nikos Christodoulides | | m | zyprischer Präsident ab 2023 | Cypriot president from 2023 | Nikos Christodoulidis | 2026-11
Nikos Anastasiades | Nicos Anastasiades | m | zyprischer Präsident 2013–2023 | Cypriot president 2013–2023 | Nikos Anastasiadis | 2026-11
Robert Abela | | m | maltesischer Premierminister ab 2020 | Maltese prime minister from 2020 | | 2026-11
Joseph Muscat | | m | maltesischer Premierminister 2013–2020 | Maltese prime minister 2013–2020 | | 2026-11
Daphne Caruana Galizia | | f | maltesische Journalistin, 2017 ermordet | Maltese journalist murdered in 2017 | | 2026-11
# Russia, Ukraine and Belarus, continued
Boris Jelzin | Boris Yeltsin | m | russischer Präsident 1991–1999 | Russian president 1991–1999 | | 2026-11
Michail Gorbatschow | Mikhail Gorbachev | m | sowjetischer Präsident († 2022) | Soviet leader, died 2022 | Michail Gorbatschov | 2026-11
Josef Stalin | Joseph Stalin | m | sowjetischer Diktator († 1953) | Soviet dictator, died 1953 | | 2026-11
Wladimir Lenin | Vladimir Lenin | m | russischer Revolutionsführer | Russian revolutionary leader | Lenin | 2026-11
Nikita Chruschtschow | Nikita Khrushchev | m | sowjetischer Parteichef 1953–1964 | Soviet leader 1953–1964 | | 2026-11
Leonid Breschnew | Leonid Brezhnev | m | sowjetischer Parteichef 1964–1982 | Soviet leader 1964–1982 | | 2026-11
Leo Trotzki | Leon Trotsky | m | russischer Revolutionär | Russian revolutionary | | 2026-11
Michail Chodorkowski | Mikhail Khodorkovsky | m | russischer Kremlkritiker | Russian Kremlin critic | Michail Chodorkowskij | 2026-11
Boris Nemzow | Boris Nemtsov | m | russischer Oppositionspolitiker, 2015 ermordet | Russian opposition politician murdered in 2015 | | 2026-11
Anna Politkowskaja | Anna Politkovskaya | f | russische Journalistin, 2006 ermordet | Russian journalist murdered in 2006 | | 2026-11
Julia Nawalnaja | Yulia Navalnaya | f | Witwe von Alexej Nawalny | widow of Alexei Navalny | Julija Nawalnaja | 2026-11
Garri Kasparow | Garry Kasparov | m | russischer Oppositioneller und Schachweltmeister | Russian dissident and chess champion | Garry Kasparow | 2026-11
Wladimir Kara-Mursa | Vladimir Kara-Murza | m | russischer Oppositioneller | Russian opposition politician | | 2026-11
Ilja Jaschin | Ilya Yashin | m | russischer Oppositioneller | Russian opposition politician | | 2026-11
Ramsan Kadyrow | Ramzan Kadyrov | m | Republikchef von Tschetschenien | Chechen leader | | 2026-11
Sergej Skripal | Sergei Skripal | m | russischer Doppelagent | Russian double agent | Sergey Skripal | 2026-11
Alexander Litwinenko | Alexander Litvinenko | m | russischer Überläufer, 2006 vergiftet | Russian defector poisoned in 2006 | | 2026-11
Edward Snowden | | m | US-Whistleblower in Russland | US whistleblower in Russia | | 2026-11
Sergej Kirijenko | Sergei Kiriyenko | m | stellvertretender Leiter der russischen Präsidialverwaltung | deputy head of the Russian presidential administration | Sergei Kirijenko | 2026-11
Juri Uschakow | Yuri Ushakov | m | außenpolitischer Berater des Kremls | Kremlin foreign policy adviser | | 2026-11
Nikolai Patruschew | Nikolai Patrushev | m | russischer Sicherheitspolitiker | Russian security official | Nikolaj Patruschew | 2026-11
Andrej Beloussow | Andrei Belousov | m | russischer Verteidigungsminister ab 2024 | Russian defence minister from 2024 | Andrei Belousow; Andrej Belousow | 2026-11
Waleri Gerassimow | Valery Gerasimov | m | russischer Generalstabschef | Russian chief of general staff | Walerij Gerassimow | 2026-11
Sergej Surowikin | Sergei Surovikin | m | russischer General | Russian general | Sergei Surowikin | 2026-11
Sergej Naryschkin | Sergei Naryshkin | m | russischer Auslandsgeheimdienstchef | Russian foreign intelligence chief | Sergei Naryschkin | 2026-11
Wassili Nebensja | Vasily Nebenzya | m | russischer UN-Botschafter | Russian UN ambassador | Wassilij Nebensja; Vassily Nebenzia | 2026-11
Kirill Dmitrijew | Kirill Dmitriev | m | russischer Unterhändler, Chef des Staatsfonds RDIF | Russian envoy, head of RDIF | | 2026-11
Elvira Nabiullina | | f | russische Zentralbankchefin | Russian central bank governor | Elwira Nabiullina | 2026-11
Igor Setschin | Igor Sechin | m | Rosneft-Chef | Rosneft chief | | 2026-11
Alexej Miller | Alexei Miller | m | Gazprom-Chef | Gazprom chief | | 2026-11
Roman Abramowitsch | Roman Abramovich | m | russischer Milliardär | Russian billionaire | | 2026-11
Oleg Deripaska | | m | russischer Unternehmer | Russian businessman | | 2026-11
Michail Fridman | Mikhail Fridman | m | russischer Unternehmer | Russian businessman | | 2026-11
Alischer Usmanow | Alisher Usmanov | m | russischer Milliardär | Russian billionaire | | 2026-11
Wladimir Schirinowski | Vladimir Zhirinovsky | m | russischer Ultranationalist († 2022) | Russian ultranationalist, died 2022 | | 2026-11
Alexander Dugin | | m | russischer Ideologe | Russian ideologue | | 2026-11
Patriarch Kirill | | m | russisch-orthodoxes Kirchenoberhaupt | head of the Russian Orthodox Church | | 2026-11
Andrij Sybiha | Andrii Sybiha | m | ukrainischer Außenminister ab 2024 | Ukrainian foreign minister from 2024 | Andrij Sybyha; Andriy Sybiha | 2026-11
Julia Swyrydenko | Yulia Svyrydenko | f | ukrainische Ministerpräsidentin ab 2025 | Ukrainian prime minister from 2025 | Julija Swyrydenko | 2026-11
Rustem Umjerow | Rustem Umerov | m | ukrainischer Sicherheitspolitiker, Verteidigungsminister 2023–2025 | Ukrainian security official, defence minister 2023–2025 | Rustem Umerow | 2026-11
Walerij Saluschnyj | Valerii Zaluzhnyi | m | ukrainischer Oberbefehlshaber 2021–2024 | Ukrainian commander-in-chief 2021–2024 | Walerij Saluschny; Valery Zaluzhny | 2026-11
Olexander Syrskyj | Oleksandr Syrskyi | m | ukrainischer Oberbefehlshaber ab 2024 | Ukrainian commander-in-chief from 2024 | Oleksandr Syrskyj; Olexandr Syrskyj; Oleksandr Syrsky | 2026-11
Mychajlo Podoljak | Mykhailo Podolyak | m | Berater des ukrainischen Präsidenten | adviser to the Ukrainian president | Michailo Podoljak; Mychailo Podoljak | 2026-11
Mychajlo Fedorow | Mykhailo Fedorov | m | ukrainischer Digitalminister ab 2019 | Ukrainian digital minister from 2019 | Michailo Fedorow; Mychailo Fedorow | 2026-11
Kyrylo Budanow | Kyrylo Budanov | m | ukrainischer Militärgeheimdienstchef ab 2020 | Ukrainian military intelligence chief from 2020 | | 2026-11
Olena Selenska | Olena Zelenska | f | First Lady der Ukraine | first lady of Ukraine | | 2026-11
Olexij Makejew | Oleksii Makeiev | m | ukrainischer Botschafter in Deutschland ab 2022 | Ukrainian ambassador to Germany from 2022 | Oleksij Makejew | 2026-11
Pawlo Klimkin | Pavlo Klimkin | m | ukrainischer Außenminister 2014–2019 | Ukrainian foreign minister 2014–2019 | | 2026-11
Julia Tymoschenko | Yulia Tymoshenko | f | frühere ukrainische Ministerpräsidentin | former Ukrainian prime minister | Julia Timoschenko; Julija Tymoschenko | 2026-11
Viktor Janukowitsch | Viktor Yanukovych | m | ukrainischer Präsident 2010–2014 | Ukrainian president 2010–2014 | Wiktor Janukowytsch; Viktor Yanukovich | 2026-11
Viktor Juschtschenko | Viktor Yushchenko | m | ukrainischer Präsident 2005–2010 | Ukrainian president 2005–2010 | Wiktor Juschtschenko | 2026-11
Leonid Kutschma | Leonid Kuchma | m | ukrainischer Präsident 1994–2005 | Ukrainian president 1994–2005 | | 2026-11
Arsenij Jazenjuk | Arseniy Yatsenyuk | m | ukrainischer Ministerpräsident 2014–2016 | Ukrainian prime minister 2014–2016 | Arseni Jazenjuk | 2026-11
Wladimir Klitschko | | m | früherer ukrainischer Boxweltmeister | former Ukrainian boxing champion | | 2026-11
Rinat Achmetow | Rinat Akhmetov | m | ukrainischer Oligarch | Ukrainian oligarch | | 2026-11
Ihor Kolomojskyj | Ihor Kolomoisky | m | ukrainischer Oligarch | Ukrainian oligarch | Ihor Kolomojskij | 2026-11
Stepan Bandera | | m | ukrainischer Nationalistenführer († 1959) | Ukrainian nationalist leader | | 2026-11
Maria Kolesnikowa | Maria Kolesnikova | f | belarussische Oppositionelle | Belarusian opposition figure | Maryja Kalesnikawa | 2026-11
Ales Bjaljazki | Ales Bialiatski | m | belarussischer Friedensnobelpreisträger | Belarusian Nobel peace laureate | Ales Beljazki | 2026-11
Roman Protassewitsch | Roman Protasevich | m | belarussischer Blogger | Belarusian blogger | Raman Pratassewitsch | 2026-11
Swetlana Alexijewitsch | Svetlana Alexievich | f | belarussische Literaturnobelpreisträgerin | Belarusian Nobel literature laureate | | 2026-11
`;
