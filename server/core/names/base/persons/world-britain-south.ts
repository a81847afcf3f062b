/** Public life of Britain, Ireland and southern Europe since about 2000; the fields are told in `index.ts`. */
export const worldBritainSouth = `
# United Kingdom
Jack Straw | | m | britischer Außenminister 2001–2006 | British foreign secretary 2001–2006 | | 2026-11
Robin Cook | | m | britischer Außenminister 1997–2001 († 2005) | British foreign secretary 1997–2001, died 2005 | | 2026-11
Margaret Beckett | | f | britische Außenministerin 2006–2007 | British foreign secretary 2006–2007 | | 2026-11
William Hague | | m | britischer Außenminister 2010–2014 | British foreign secretary 2010–2014 | | 2026-11
John Prescott | | m | britischer Vizepremier 1997–2007 († 2024) | British deputy prime minister 1997–2007, died 2024 | | 2026-11
David Blunkett | | m | früherer britischer Innenminister | former British home secretary | | 2026-11
Alistair Darling | | m | britischer Finanzminister 2007–2010 († 2023) | British chancellor 2007–2010, died 2023 | | 2026-11
Peter Mandelson | | m | britischer Politiker, früherer EU-Kommissar | British politician, former European commissioner | | 2026-11
Alastair Campbell | | m | früherer Sprecher von Tony Blair | former spokesman of Tony Blair | | 2026-11
Harriet Harman | | f | britische Labour-Politikerin | British Labour politician | | 2026-11
Alan Milburn | | m | früherer britischer Gesundheitsminister | former British health secretary | | 2026-11
Geoff Hoon | | m | früherer britischer Verteidigungsminister | former British defence secretary | | 2026-11
Des Browne | | m | früherer britischer Verteidigungsminister | former British defence secretary | | 2026-11
Iain Duncan Smith | | m | früherer Chef der britischen Konservativen | former British Conservative leader | | 2026-11
Michael Howard | | m | früherer Chef der britischen Konservativen | former British Conservative leader | | 2026-11
Liam Fox | | m | früherer britischer Minister | former British minister | | 2026-11
Michael Fallon | | m | britischer Verteidigungsminister 2014–2017 | British defence secretary 2014–2017 | | 2026-11
Gavin Williamson | | m | britischer Verteidigungsminister 2017–2019 | British defence secretary 2017–2019 | | 2026-11
Grant Shapps | | m | britischer Verteidigungsminister 2023–2024 | British defence secretary 2023–2024 | | 2026-11
David Davis | | m | britischer Brexit-Minister 2016–2018 | British Brexit secretary 2016–2018 | | 2026-11
Steve Barclay | | m | britischer konservativer Politiker | British Conservative politician | Stephen Barclay | 2026-11
David Frost | | m | britischer Brexit-Unterhändler | British Brexit negotiator | | 2026-11
Amber Rudd | | f | britische Innenministerin 2016–2018 | British home secretary 2016–2018 | | 2026-11
Nadhim Zahawi | | m | früherer britischer Finanzminister | former British chancellor | | 2026-11
Thérèse Coffey | Therese Coffey | f | frühere britische Ministerin | former British minister | Therese Coffey | 2026-11
Robert Jenrick | | m | britischer Politiker | British politician | | 2026-11
Andrea Leadsom | | f | frühere britische Ministerin | former British minister | | 2026-11
Nadine Dorries | | f | frühere britische Kulturministerin | former British culture secretary | | 2026-11
Alok Sharma | | m | Präsident der Weltklimakonferenz in Glasgow | president of the Glasgow climate conference | | 2026-11
Rory Stewart | | m | Autor, früherer britischer Minister | writer, former British minister | | 2026-11
Mel Stride | | m | britischer konservativer Politiker | British Conservative politician | | 2026-11
Lee Anderson | | m | britischer Politiker (Reform UK) | British politician | | 2026-11
Richard Tice | | m | britischer Politiker (Reform UK) | British politician | | 2026-11
Zia Yusuf | | m | britischer Politiker (Reform UK) | British politician | | 2026-11
Jonathan Powell | | m | britischer Sicherheitsberater ab 2024 | British national security adviser from 2024 | | 2026-11
Morgan McSweeney | | m | früherer Stabschef von Keir Starmer | former chief of staff to Keir Starmer | | 2026-11
Sue Gray | | f | frühere Stabschefin von Keir Starmer | former chief of staff to Keir Starmer | | 2026-11
Pat McFadden | | m | britischer Labour-Politiker | British Labour politician | | 2026-11
Lucy Powell | | f | britische Labour-Politikerin | British Labour politician | | 2026-11
Bridget Phillipson | | f | britische Bildungsministerin ab 2024 | British education secretary from 2024 | | 2026-11
Jonathan Reynolds | | m | britischer Labour-Politiker | British Labour politician | | 2026-11
Peter Kyle | | m | britischer Labour-Politiker | British Labour politician | | 2026-11
Lisa Nandy | | f | britische Kulturministerin ab 2024 | British culture secretary from 2024 | | 2026-11
Emily Thornberry | | f | britische Labour-Politikerin | British Labour politician | | 2026-11
John McDonnell | | m | britischer Labour-Politiker | British Labour politician | | 2026-11
Diane Abbott | | f | britische Labour-Politikerin | British Labour politician | | 2026-11
Dawn Butler | | f | britische Labour-Politikerin | British Labour politician | | 2026-11
Tom Watson | | m | früherer britischer Labour-Politiker | former British Labour politician | | 2026-11
Zarah Sultana | | f | britische Linkspolitikerin | British left-wing politician | | 2026-11
Jess Phillips | | f | britische Labour-Politikerin | British Labour politician | | 2026-11
Jo Cox | | f | britische Labour-Politikerin, 2016 ermordet | British Labour politician, murdered in 2016 | | 2026-11
David Amess | | m | britischer konservativer Politiker, 2021 ermordet | British Conservative politician, murdered in 2021 | | 2026-11
Vince Cable | | m | früherer Chef der britischen Liberaldemokraten | former leader of the Liberal Democrats | | 2026-11
Tim Farron | | m | früherer Chef der britischen Liberaldemokraten | former leader of the Liberal Democrats | | 2026-11
Jo Swinson | | f | frühere Chefin der britischen Liberaldemokraten | former leader of the Liberal Democrats | | 2026-11
Charles Kennedy | | m | Chef der britischen Liberaldemokraten († 2015) | leader of the Liberal Democrats, died 2015 | | 2026-11
Paddy Ashdown | | m | britischer Politiker, Hoher Repräsentant in Bosnien 2002–2006 († 2018) | British politician, high representative in Bosnia 2002–2006, died 2018 | | 2026-11
Caroline Lucas | | f | britische Grünen-Politikerin | British Green politician | | 2026-11
Zack Polanski | | m | Chef der britischen Grünen ab 2025 | leader of the Greens in England and Wales from 2025 | | 2026-11
George Galloway | | m | britischer Linkspolitiker | British left-wing politician | | 2026-11
Ken Livingstone | | m | Bürgermeister von London 2000–2008 | mayor of London 2000–2008 | | 2026-11
Andy Street | | m | früherer Bürgermeister der West Midlands | former mayor of the West Midlands | | 2026-11
Carwyn Jones | | m | früherer walisischer Regierungschef | former first minister of Wales | | 2026-11
Mark Drakeford | | m | früherer walisischer Regierungschef | former first minister of Wales | | 2026-11
Eluned Morgan | | f | walisische Regierungschefin ab 2024 | first minister of Wales from 2024 | | 2026-11
Rhun ap Iorwerth | | m | Chef von Plaid Cymru | leader of Plaid Cymru | | 2026-11
Stephen Flynn | | m | schottischer Politiker (SNP) | Scottish politician | | 2026-11
Kate Forbes | | f | schottische Politikerin (SNP) | Scottish politician | | 2026-11
Ian Blackford | | m | schottischer Politiker (SNP) | Scottish politician | | 2026-11
Ruth Davidson | | f | schottische konservative Politikerin | Scottish Conservative politician | | 2026-11
Anas Sarwar | | m | schottischer Labour-Politiker | Scottish Labour politician | | 2026-11
Martin McGuinness | | m | nordirischer Politiker (Sinn Fein) († 2017) | Northern Irish politician, died 2017 | | 2026-11
Ian Paisley | | m | nordirischer Protestantenführer († 2014) | Northern Irish unionist leader, died 2014 | | 2026-11
David Trimble | | m | nordirischer Friedensnobelpreisträger († 2022) | Northern Irish Nobel Peace laureate, died 2022 | | 2026-11
John Hume | | m | nordirischer Friedensnobelpreisträger († 2020) | Northern Irish Nobel Peace laureate, died 2020 | | 2026-11
Jeffrey Donaldson | | m | früherer DUP-Chef | former DUP leader | | 2026-11
Gavin Robinson | | m | DUP-Chef ab 2024 | DUP leader from 2024 | | 2026-11
Emma Little-Pengelly | | f | nordirische Politikerin (DUP) | Northern Irish politician | | 2026-11
Peter Robinson | | m | früherer nordirischer Regierungschef | former first minister of Northern Ireland | | 2026-11
Naomi Long | | f | nordirische Politikerin (Alliance) | Northern Irish politician | | 2026-11
Tommy Robinson | | m | britischer Rechtsextremist | British far-right activist | | 2026-11
Justin Welby | | m | Erzbischof von Canterbury 2013–2025 | archbishop of Canterbury 2013–2025 | | 2026-11
Rowan Williams | | m | Erzbischof von Canterbury 2002–2012 | archbishop of Canterbury 2002–2012 | | 2026-11
Sarah Mullally | | f | Erzbischöfin von Canterbury | archbishop of Canterbury | | 2026-11
Cressida Dick | | f | frühere Londoner Polizeichefin | former London police chief | | 2026-11
Mark Rowley | | m | Londoner Polizeichef ab 2022 | London police chief from 2022 | | 2026-11
Richard Moore | | m | MI6-Chef 2020–2025 | head of MI6 2020–2025 | | 2026-11
Ken McCallum | | m | MI5-Chef ab 2020 | head of MI5 from 2020 | | 2026-11
Tony Radakin | | m | britischer Generalstabschef 2021–2025 | British chief of defence staff 2021–2025 | | 2026-11
Chris Whitty | | m | medizinischer Chefberater der britischen Regierung | chief medical officer for England | | 2026-11
Patrick Vallance | | m | wissenschaftlicher Berater der britischen Regierung | scientific adviser to the British government | | 2026-11
Gina Miller | | f | britische Brexit-Gegnerin | British opponent of Brexit | | 2026-11
Mick Lynch | | m | früherer britischer Gewerkschaftschef | former British trade union leader | | 2026-11
Sharon Graham | | f | Chefin der Gewerkschaft Unite | leader of the Unite trade union | | 2026-11
Frances O’Grady | Frances O'Grady | f | frühere Chefin des britischen Gewerkschaftsbunds | former leader of the Trades Union Congress | | 2026-11
Lucy Letby | | f | britische Krankenschwester, wegen Mordes verurteilt | British nurse convicted of murder | | 2026-11
Sarah Everard | | f | Britin, 2021 ermordet | British woman murdered in 2021 | | 2026-11
Wayne Couzens | | m | britischer Polizist, wegen Mordes verurteilt | British police officer convicted of murder | | 2026-11
Axel Rudakubana | | m | Messerangreifer von Southport | Southport knife attacker | | 2026-11
Salman Abedi | | m | Attentäter von Manchester 2017 | Manchester bomber of 2017 | | 2026-11
Shamima Begum | | f | Britin, früher IS-Anhängerin | British-born woman who joined Islamic State | | 2026-11
Jimmy Savile | | m | britischer Moderator und Sexualstraftäter († 2011) | British presenter and sex offender, died 2011 | | 2026-11
Huw Edwards | | m | früherer BBC-Moderator | former BBC presenter | | 2026-11
Tim Davie | | m | BBC-Generaldirektor ab 2020 | BBC director general from 2020 | | 2026-11
Rebekah Brooks | | f | britische Medienmanagerin | British media executive | | 2026-11
Nazanin Zaghari-Ratcliffe | | f | Britin, im Iran inhaftiert bis 2022 | British woman detained in Iran until 2022 | | 2026-11
# Ireland
Bertie Ahern | | m | irischer Ministerpräsident 1997–2008 | Irish prime minister 1997–2008 | | 2026-11
Brian Cowen | | m | irischer Ministerpräsident 2008–2011 | Irish prime minister 2008–2011 | | 2026-11
Mary Robinson | | f | irische Präsidentin 1990–1997 | Irish president 1990–1997 | | 2026-11
Mary McAleese | | f | irische Präsidentin 1997–2011 | Irish president 1997–2011 | | 2026-11
Paschal Donohoe | | m | irischer Finanzminister, Eurogruppenchef 2020–2025 | Irish finance minister, Eurogroup president 2020–2025 | | 2026-11
Helen McEntee | | f | irische Politikerin | Irish politician | | 2026-11
Eamon Ryan | | m | früherer irischer Grünen-Chef | former Irish Green leader | | 2026-11
Heather Humphreys | | f | irische Politikerin | Irish politician | | 2026-11
Phil Hogan | | m | irischer EU-Kommissar 2014–2020 | Irish European commissioner 2014–2020 | | 2026-11
Mairead McGuinness | | f | irische EU-Kommissarin 2020–2024 | Irish European commissioner 2020–2024 | | 2026-11
Peter Sutherland | | m | früherer WTO-Chef († 2018) | former head of the WTO, died 2018 | | 2026-11
Pat Cox | | m | Präsident des EU-Parlaments 2002–2004 | president of the European Parliament 2002–2004 | | 2026-11
Conor McGregor | | m | irischer Kampfsportler | Irish martial arts fighter | | 2026-11
# Italy
Giuliano Amato | | m | früherer italienischer Ministerpräsident | former Italian prime minister | | 2026-11
Massimo D’Alema | Massimo D'Alema | m | italienischer Ministerpräsident 1998–2000 | Italian prime minister 1998–2000 | | 2026-11
Carlo Azeglio Ciampi | | m | italienischer Präsident 1999–2006 | Italian president 1999–2006 | | 2026-11
Gianfranco Fini | | m | früherer italienischer Außenminister | former Italian foreign minister | | 2026-11
Franco Frattini | | m | italienischer Außenminister († 2022) | Italian foreign minister, died 2022 | | 2026-11
Rocco Buttiglione | | m | italienischer Politiker | Italian politician | | 2026-11
Emma Bonino | | f | italienische Politikerin, frühere EU-Kommissarin | Italian politician, former European commissioner | | 2026-11
Angelino Alfano | | m | italienischer Außenminister 2016–2018 | Italian foreign minister 2016–2018 | | 2026-11
Enzo Moavero Milanesi | | m | italienischer Außenminister 2018–2019 | Italian foreign minister 2018–2019 | | 2026-11
Roberta Pinotti | | f | italienische Verteidigungsministerin 2014–2018 | Italian defence minister 2014–2018 | | 2026-11
Elisabetta Trenta | | f | italienische Verteidigungsministerin 2018–2019 | Italian defence minister 2018–2019 | | 2026-11
Lorenzo Guerini | | m | italienischer Verteidigungsminister 2019–2022 | Italian defence minister 2019–2022 | | 2026-11
Marco Minniti | | m | italienischer Innenminister 2016–2018 | Italian interior minister 2016–2018 | | 2026-11
Luciana Lamorgese | | f | italienische Innenministerin 2019–2022 | Italian interior minister 2019–2022 | | 2026-11
Giovanni Tria | | m | italienischer Finanzminister 2018–2019 | Italian finance minister 2018–2019 | | 2026-11
Roberto Gualtieri | | m | Bürgermeister von Rom ab 2021 | mayor of Rome from 2021 | | 2026-11
Daniele Franco | | m | italienischer Finanzminister 2021–2022 | Italian finance minister 2021–2022 | | 2026-11
Pier Carlo Padoan | | m | italienischer Finanzminister 2014–2018 | Italian finance minister 2014–2018 | | 2026-11
Giulio Tremonti | | m | früherer italienischer Finanzminister | former Italian finance minister | | 2026-11
Carlo Nordio | | m | italienischer Justizminister ab 2022 | Italian justice minister from 2022 | | 2026-11
Daniela Santanchè | Daniela Santanche | f | italienische Tourismusministerin ab 2022 | Italian tourism minister from 2022 | Daniela Santanche | 2026-11
Francesco Lollobrigida | | m | italienischer Landwirtschaftsminister ab 2022 | Italian agriculture minister from 2022 | | 2026-11
Adolfo Urso | | m | italienischer Industrieminister ab 2022 | Italian industry minister from 2022 | | 2026-11
Gennaro Sangiuliano | | m | italienischer Kulturminister 2022–2024 | Italian culture minister 2022–2024 | | 2026-11
Ignazio La Russa | | m | italienischer Senatspräsident ab 2022 | president of the Italian Senate from 2022 | | 2026-11
Lorenzo Fontana | | m | Präsident der italienischen Abgeordnetenkammer ab 2022 | speaker of the Italian Chamber of Deputies from 2022 | | 2026-11
Raffaele Fitto | | m | italienischer Vizepräsident der EU-Kommission ab 2024 | Italian vice-president of the European Commission from 2024 | | 2026-11
Carlo Calenda | | m | italienischer Politiker | Italian politician | | 2026-11
Pier Luigi Bersani | | m | italienischer Politiker | Italian politician | | 2026-11
Nicola Zingaretti | | m | italienischer Politiker | Italian politician | | 2026-11
Stefano Bonaccini | | m | italienischer Politiker | Italian politician | | 2026-11
Maurizio Landini | | m | Chef der Gewerkschaft CGIL | leader of the CGIL trade union | | 2026-11
Roberto Fico | | m | italienischer Politiker | Italian politician | | 2026-11
# two people: Robert Fico / Roberto Fico
Ilaria Salis | | f | italienische Europaabgeordnete | Italian member of the European Parliament | | 2026-11
Roberto Vannacci | | m | italienischer General und Rechtsaußenpolitiker | Italian general and far-right politician | | 2026-11
Alessandra Mussolini | | f | italienische Politikerin, Enkelin von Benito Mussolini | Italian politician, granddaughter of Benito Mussolini | | 2026-11
Luca Zaia | | m | italienischer Politiker, Präsident Venetiens 2010–2025 | Italian politician, president of Veneto 2010–2025 | | 2026-11
Attilio Fontana | | m | Präsident der Lombardei | president of Lombardy | | 2026-11
Giuseppe Sala | | m | Bürgermeister von Mailand ab 2016 | mayor of Milan from 2016 | Beppe Sala | 2026-11
Chiara Appendino | | f | frühere Bürgermeisterin von Turin | former mayor of Turin | | 2026-11
Leoluca Orlando | | m | früherer Bürgermeister von Palermo | former mayor of Palermo | | 2026-11
Luigi Brugnaro | | m | Bürgermeister von Venedig ab 2015 | mayor of Venice from 2015 | | 2026-11
Luis Durnwalder | | m | Südtiroler Landeshauptmann 1989–2014 | governor of South Tyrol 1989–2014 | | 2026-11
Arno Kompatscher | | m | Südtiroler Landeshauptmann ab 2014 | governor of South Tyrol from 2014 | | 2026-11
Domenico Lucano | | m | früherer Bürgermeister von Riace | former mayor of Riace | Mimmo Lucano | 2026-11
Giovanni Falcone | | m | italienischer Mafiajäger, 1992 ermordet | Italian anti-Mafia judge, murdered in 1992 | | 2026-11
Paolo Borsellino | | m | italienischer Mafiajäger, 1992 ermordet | Italian anti-Mafia judge, murdered in 1992 | | 2026-11
Matteo Messina Denaro | | m | Mafiaboss († 2023) | Mafia boss, died 2023 | | 2026-11
Totò Riina | Toto Riina | m | Mafiaboss († 2017) | Mafia boss, died 2017 | Toto Riina; Salvatore Riina | 2026-11
Bernardo Provenzano | | m | Mafiaboss († 2016) | Mafia boss, died 2016 | | 2026-11
Amanda Knox | | f | US-Amerikanerin, im Mordfall Kercher freigesprochen | American acquitted of the murder of Meredith Kercher | | 2026-11
Meredith Kercher | | f | britische Studentin, 2007 ermordet | British student murdered in 2007 | | 2026-11
Francesco Schettino | | m | Kapitän der Costa Concordia | captain of the Costa Concordia | | 2026-11
Matteo Zuppi | | m | italienischer Kardinal | Italian cardinal | | 2026-11
Pierbattista Pizzaballa | | m | Kardinal, Lateinischer Patriarch von Jerusalem | cardinal, Latin patriarch of Jerusalem | | 2026-11
Giovanni Angelo Becciu | | m | italienischer Kardinal | Italian cardinal | Angelo Becciu | 2026-11
Tarcisio Bertone | | m | Kardinalstaatssekretär 2006–2013 | Vatican secretary of state 2006–2013 | | 2026-11
Angelo Sodano | | m | Kardinalstaatssekretär 1991–2006 | Vatican secretary of state 1991–2006 | | 2026-11
Federico Lombardi | | m | früherer Vatikansprecher | former Vatican spokesman | | 2026-11
Matteo Bruni | | m | Vatikansprecher ab 2019 | Vatican spokesman from 2019 | | 2026-11
Georg Gänswein | | m | Erzbischof, früherer Privatsekretär Benedikts XVI. | archbishop, former secretary to Pope Benedict | | 2026-11
Luis Antonio Tagle | | m | philippinischer Kardinal | Philippine cardinal | | 2026-11
# Spain and Portugal
Arancha González Laya | Arancha Gonzalez Laya | f | spanische Außenministerin 2020–2021 | Spanish foreign minister 2020–2021 | Arancha Gonzalez Laya | 2026-11
María Jesús Montero | Maria Jesus Montero | f | spanische Politikerin | Spanish politician | Maria Jesus Montero | 2026-11
Carlos Cuerpo | | m | spanischer Wirtschaftsminister ab 2023 | Spanish economy minister from 2023 | | 2026-11
Fernando Grande-Marlaska | | m | spanischer Innenminister ab 2018 | Spanish interior minister from 2018 | | 2026-11
Félix Bolaños | Felix Bolanos | m | spanischer Justizminister | Spanish justice minister | Felix Bolanos | 2026-11
Óscar Puente | Oscar Puente | m | spanischer Verkehrsminister ab 2023 | Spanish transport minister from 2023 | Oscar Puente | 2026-11
Carmen Calvo | | f | frühere spanische Vizeregierungschefin | former Spanish deputy prime minister | | 2026-11
Irene Montero | | f | spanische Politikerin (Podemos) | Spanish politician | | 2026-11
Ione Belarra | | f | spanische Politikerin (Podemos) | Spanish politician | | 2026-11
Albert Rivera | | m | früherer Ciudadanos-Chef | former leader of Ciudadanos | | 2026-11
Inés Arrimadas | Ines Arrimadas | f | frühere Ciudadanos-Chefin | former leader of Ciudadanos | Ines Arrimadas | 2026-11
Carlos Mazón | Carlos Mazon | m | früherer Regionalpräsident von Valencia | former regional president of Valencia | Carlos Mazon | 2026-11
Ada Colau | | f | Bürgermeisterin von Barcelona 2015–2023 | mayor of Barcelona 2015–2023 | | 2026-11
Manuela Carmena | | f | Bürgermeisterin von Madrid 2015–2019 | mayor of Madrid 2015–2019 | | 2026-11
Salvador Illa | | m | katalanischer Regionalpräsident ab 2024 | Catalan regional president from 2024 | | 2026-11
Oriol Junqueras | | m | katalanischer Separatist | Catalan separatist | | 2026-11
Begoña Gómez | Begona Gomez | f | Ehefrau von Pedro Sánchez | wife of Pedro Sánchez | Begona Gomez | 2026-11
José Luis Ábalos | Jose Luis Abalos | m | früherer spanischer Verkehrsminister | former Spanish transport minister | Jose Luis Abalos | 2026-11
Rodrigo Rato | | m | IWF-Chef 2004–2007 | head of the IMF 2004–2007 | | 2026-11
Joaquín Almunia | Joaquin Almunia | m | spanischer EU-Kommissar 2004–2014 | Spanish European commissioner 2004–2014 | Joaquin Almunia | 2026-11
Miguel Ángel Moratinos | Miguel Angel Moratinos | m | spanischer Außenminister 2004–2010 | Spanish foreign minister 2004–2010 | Miguel Angel Moratinos | 2026-11
Aníbal Cavaco Silva | Anibal Cavaco Silva | m | portugiesischer Präsident 2006–2016 | Portuguese president 2006–2016 | Anibal Cavaco Silva | 2026-11
Jorge Sampaio | | m | portugiesischer Präsident 1996–2006 († 2021) | Portuguese president 1996–2006, died 2021 | | 2026-11
Mário Soares | Mario Soares | m | portugiesischer Präsident 1986–1996 | Portuguese president 1986–1996 | Mario Soares | 2026-11
Pedro Passos Coelho | | m | portugiesischer Ministerpräsident 2011–2015 | Portuguese prime minister 2011–2015 | | 2026-11
Paulo Rangel | | m | portugiesischer Außenminister ab 2024 | Portuguese foreign minister from 2024 | | 2026-11
Augusto Santos Silva | | m | portugiesischer Außenminister 2015–2022 | Portuguese foreign minister 2015–2022 | | 2026-11
Mário Centeno | Mario Centeno | m | portugiesischer Ökonom, Eurogruppenchef 2018–2020 | Portuguese economist, Eurogroup president 2018–2020 | Mario Centeno | 2026-11
Elisa Ferreira | | f | portugiesische EU-Kommissarin 2019–2024 | Portuguese European commissioner 2019–2024 | | 2026-11
Vítor Constâncio | Vitor Constancio | m | EZB-Vizepräsident 2010–2018 | ECB vice-president 2010–2018 | Vitor Constancio | 2026-11
Carlos Moedas | | m | Bürgermeister von Lissabon ab 2021 | mayor of Lisbon from 2021 | | 2026-11
# Greece, Cyprus, Malta
Kostas Simitis | Costas Simitis | m | griechischer Ministerpräsident 1996–2004 († 2025) | Greek prime minister 1996–2004, died 2025 | | 2026-11
Kostas Karamanlis | Costas Karamanlis | m | griechischer Ministerpräsident 2004–2009 | Greek prime minister 2004–2009 | | 2026-11
Loukas Papademos | Lucas Papademos | m | griechischer Ministerpräsident 2011–2012 | Greek prime minister 2011–2012 | | 2026-11
Karolos Papoulias | | m | griechischer Präsident 2005–2015 | Greek president 2005–2015 | | 2026-11
Konstantinos Tasoulas | Constantine Tassoulas | m | griechischer Präsident ab 2025 | Greek president from 2025 | | 2026-11
Giorgos Gerapetritis | George Gerapetritis | m | griechischer Außenminister ab 2023 | Greek foreign minister from 2023 | | 2026-11
Evangelos Venizelos | | m | früherer griechischer Außenminister | former Greek foreign minister | | 2026-11
Giannis Stournaras | Yannis Stournaras | m | griechischer Notenbankchef | governor of the Bank of Greece | | 2026-11
Euklid Tsakalotos | Euclid Tsakalotos | m | griechischer Finanzminister 2015–2019 | Greek finance minister 2015–2019 | | 2026-11
Christos Staikouras | | m | griechischer Politiker | Greek politician | | 2026-11
Kyriakos Pierrakakis | | m | griechischer Finanzminister ab 2025 | Greek finance minister from 2025 | | 2026-11
Dimitris Avramopoulos | | m | griechischer EU-Kommissar 2014–2019 | Greek European commissioner 2014–2019 | | 2026-11
Margaritis Schinas | | m | griechischer EU-Kommissar 2019–2024 | Greek European commissioner 2019–2024 | | 2026-11
Apostolos Tzitzikostas | | m | griechischer EU-Verkehrskommissar ab 2024 | Greek European transport commissioner from 2024 | | 2026-11
Stavros Dimas | | m | griechischer EU-Umweltkommissar 2004–2010 | Greek European environment commissioner 2004–2010 | | 2026-11
Eva Kaili | | f | griechische frühere Europaabgeordnete | Greek former member of the European Parliament | | 2026-11
Antonio Panzeri | | m | früherer italienischer Europaabgeordneter | former Italian member of the European Parliament | Pier Antonio Panzeri | 2026-11
Francesco Giorgi | | m | früherer Assistent im EU-Parlament | former assistant in the European Parliament | | 2026-11
Stefanos Kasselakis | | m | griechischer Politiker | Greek politician | | 2026-11
Zoe Konstantopoulou | | f | griechische Politikerin | Greek politician | | 2026-11
Tassos Papadopoulos | | m | zyprischer Präsident 2003–2008 | president of Cyprus 2003–2008 | | 2026-11
Dimitris Christofias | Demetris Christofias | m | zyprischer Präsident 2008–2013 | president of Cyprus 2008–2013 | | 2026-11
Glafkos Klerides | Glafcos Clerides | m | zyprischer Präsident 1993–2003 | president of Cyprus 1993–2003 | | 2026-11
Rauf Denktaş | Rauf Denktas | m | türkisch-zyprischer Politiker († 2012) | Turkish Cypriot politician, died 2012 | Rauf Denktas | 2026-11
Ersin Tatar | | m | türkisch-zyprischer Politiker | Turkish Cypriot politician | | 2026-11
Mustafa Akıncı | Mustafa Akinci | m | türkisch-zyprischer Politiker | Turkish Cypriot politician | Mustafa Akinci | 2026-11
Lawrence Gonzi | | m | maltesischer Premierminister 2004–2013 | Maltese prime minister 2004–2013 | | 2026-11
Myriam Spiteri Debono | | f | maltesische Präsidentin ab 2024 | president of Malta from 2024 | | 2026-11
Glenn Micallef | | m | maltesischer EU-Kommissar ab 2024 | Maltese European commissioner from 2024 | | 2026-11
`;
