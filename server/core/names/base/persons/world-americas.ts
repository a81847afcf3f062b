/** Politics and justice of the Americas since about 2000; the fields are told in `index.ts`. */
export const worldAmericas = `
# United States: cabinets and the White House
Alberto Gonzales | | m | US-Justizminister 2005–2007 | US attorney general 2005–2007 | | 2026-11
John Ashcroft | | m | US-Justizminister 2001–2005 | US attorney general 2001–2005 | | 2026-11
Michael Mukasey | | m | US-Justizminister 2007–2009 | US attorney general 2007–2009 | | 2026-11
Janet Reno | | f | US-Justizministerin 1993–2001 († 2016) | US attorney general 1993–2001, died 2016 | | 2026-11
Paul O’Neill | Paul O'Neill | m | US-Finanzminister 2001–2002 († 2020) | US Treasury secretary 2001–2002, died 2020 | | 2026-11
John Snow | | m | US-Finanzminister 2003–2006 | US Treasury secretary 2003–2006 | | 2026-11
Robert Rubin | | m | US-Finanzminister 1995–1999 | US Treasury secretary 1995–1999 | | 2026-11
Warren Christopher | | m | US-Außenminister 1993–1997 († 2011) | US secretary of state 1993–1997, died 2011 | | 2026-11
William Cohen | | m | US-Verteidigungsminister 1997–2001 | US defence secretary 1997–2001 | | 2026-11
Tom Ridge | | m | US-Heimatschutzminister 2003–2005 | US homeland security secretary 2003–2005 | | 2026-11
Michael Chertoff | | m | US-Heimatschutzminister 2005–2009 | US homeland security secretary 2005–2009 | | 2026-11
Janet Napolitano | | f | US-Heimatschutzministerin 2009–2013 | US homeland security secretary 2009–2013 | | 2026-11
Jeh Johnson | | m | US-Heimatschutzminister 2013–2017 | US homeland security secretary 2013–2017 | | 2026-11
Kirstjen Nielsen | | f | US-Heimatschutzministerin 2017–2019 | US homeland security secretary 2017–2019 | | 2026-11
Kathleen Sebelius | | f | US-Gesundheitsministerin 2009–2014 | US health secretary 2009–2014 | | 2026-11
Alex Azar | | m | US-Gesundheitsminister 2018–2021 | US health secretary 2018–2021 | | 2026-11
Betsy DeVos | | f | US-Bildungsministerin 2017–2021 | US education secretary 2017–2021 | | 2026-11
Miguel Cardona | | m | US-Bildungsminister 2021–2025 | US education secretary 2021–2025 | | 2026-11
Linda McMahon | | f | US-Bildungsministerin ab 2025 | US education secretary from 2025 | | 2026-11
Rick Perry | | m | US-Energieminister 2017–2019, früherer Gouverneur von Texas | US energy secretary 2017–2019 | | 2026-11
Ernest Moniz | | m | US-Energieminister 2013–2017 | US energy secretary 2013–2017 | | 2026-11
Scott Pruitt | | m | früherer Chef der US-Umweltbehörde | former head of the US Environmental Protection Agency | | 2026-11
Lee Zeldin | | m | Chef der US-Umweltbehörde ab 2025 | head of the US Environmental Protection Agency from 2025 | | 2026-11
Ryan Zinke | | m | US-Innenminister 2017–2019 | US interior secretary 2017–2019 | | 2026-11
Deb Haaland | | f | US-Innenministerin 2021–2025 | US interior secretary 2021–2025 | | 2026-11
Elaine Chao | | f | US-Verkehrsministerin 2017–2021 | US transport secretary 2017–2021 | | 2026-11
Penny Pritzker | | f | US-Handelsministerin 2013–2017 | US commerce secretary 2013–2017 | | 2026-11
Michael Froman | | m | US-Handelsbeauftragter 2013–2017 | US trade representative 2013–2017 | | 2026-11
Ben Carson | | m | US-Bauminister 2017–2021 | US housing secretary 2017–2021 | | 2026-11
Scott Turner | | m | US-Bauminister ab 2025 | US housing secretary from 2025 | | 2026-11
Marty Walsh | | m | US-Arbeitsminister 2021–2023 | US labour secretary 2021–2023 | | 2026-11
Lori Chavez-DeRemer | | f | US-Arbeitsministerin ab 2025 | US labour secretary from 2025 | | 2026-11
Brooke Rollins | | f | US-Landwirtschaftsministerin ab 2025 | US agriculture secretary from 2025 | | 2026-11
Tom Vilsack | | m | früherer US-Landwirtschaftsminister | former US agriculture secretary | | 2026-11
Denis McDonough | | m | früherer Stabschef im Weißen Haus | former White House chief of staff | | 2026-11
Rahm Emanuel | | m | früherer Stabschef im Weißen Haus, Bürgermeister von Chicago 2011–2019 | former White House chief of staff, mayor of Chicago 2011–2019 | | 2026-11
David Axelrod | | m | früherer Berater von Barack Obama | former adviser to Barack Obama | | 2026-11
David Plouffe | | m | US-Wahlkampfstratege | US campaign strategist | | 2026-11
Ben Rhodes | | m | früherer Berater von Barack Obama | former adviser to Barack Obama | | 2026-11
John Podesta | | m | US-Politikberater | US political adviser | | 2026-11
Karl Rove | | m | früherer Berater von George W. Bush | former adviser to George W. Bush | | 2026-11
Reince Priebus | | m | früherer Stabschef im Weißen Haus | former White House chief of staff | | 2026-11
Mick Mulvaney | | m | früherer Stabschef im Weißen Haus | former White House chief of staff | | 2026-11
Mark Meadows | | m | früherer Stabschef im Weißen Haus | former White House chief of staff | | 2026-11
Jeff Zients | | m | Stabschef im Weißen Haus 2023–2025 | White House chief of staff 2023–2025 | | 2026-11
Cassidy Hutchinson | | f | Zeugin im Untersuchungsausschuss zum Sturm auf das Kapitol | witness in the inquiry into the attack on the Capitol | | 2026-11
Russell Vought | | m | US-Haushaltsdirektor | US budget director | | 2026-11
Corey Lewandowski | | m | früherer Wahlkampfmanager von Donald Trump | former campaign manager of Donald Trump | | 2026-11
Paul Manafort | | m | früherer Wahlkampfmanager von Donald Trump | former campaign manager of Donald Trump | | 2026-11
Roger Stone | | m | Vertrauter von Donald Trump | ally of Donald Trump | | 2026-11
George Papadopoulos | | m | früherer Berater von Donald Trump | former adviser to Donald Trump | | 2026-11
Sebastian Gorka | | m | Berater von Donald Trump | adviser to Donald Trump | | 2026-11
Dan Scavino | | m | Berater von Donald Trump | adviser to Donald Trump | | 2026-11
Hope Hicks | | f | frühere Sprecherin von Donald Trump | former spokeswoman of Donald Trump | | 2026-11
Steven Cheung | | m | Kommunikationsdirektor im Weißen Haus | White House communications director | | 2026-11
Omarosa Manigault Newman | | f | frühere Mitarbeiterin im Weißen Haus | former White House aide | | 2026-11
Josh Earnest | | m | früherer Sprecher des Weißen Hauses | former White House press secretary | | 2026-11
Jay Carney | | m | früherer Sprecher des Weißen Hauses | former White House press secretary | | 2026-11
Ari Fleischer | | m | früherer Sprecher des Weißen Hauses | former White House press secretary | | 2026-11
Scott McClellan | | m | früherer Sprecher des Weißen Hauses | former White House press secretary | | 2026-11
Heather Nauert | | f | frühere Sprecherin des US-Außenministeriums | former spokeswoman of the US state department | | 2026-11
Tom Barrack | | m | US-Sondergesandter für Syrien | US special envoy for Syria | | 2026-11
Brett McGurk | | m | früherer US-Nahostbeauftragter | former US Middle East coordinator | | 2026-11
Amos Hochstein | | m | früherer US-Vermittler | former US mediator | | 2026-11
Richard Holbrooke | | m | US-Diplomat († 2010) | US diplomat, died 2010 | | 2026-11
Zalmay Khalilzad | | m | früherer US-Sondergesandter für Afghanistan | former US special envoy for Afghanistan | | 2026-11
Gordon Sondland | | m | früherer US-Botschafter bei der EU | former US ambassador to the European Union | | 2026-11
John Kornblum | | m | früherer US-Botschafter in Deutschland († 2023) | former US ambassador to Germany, died 2023 | | 2026-11
Philip Murphy | | m | früherer US-Botschafter in Deutschland, Gouverneur von New Jersey 2018–2026 | former US ambassador to Germany, governor of New Jersey 2018–2026 | Phil Murphy | 2026-11
John Emerson | | m | US-Botschafter in Deutschland 2013–2017 | US ambassador to Germany 2013–2017 | | 2026-11
Mike Huckabee | | m | US-Botschafter in Israel ab 2025 | US ambassador to Israel from 2025 | | 2026-11
Matthew Whitaker | | m | US-Botschafter bei der Nato ab 2025 | US ambassador to NATO from 2025 | | 2026-11
Julianne Smith | | f | US-Botschafterin bei der Nato 2021–2024 | US ambassador to NATO 2021–2024 | | 2026-11
Ivo Daalder | | m | früherer US-Botschafter bei der Nato | former US ambassador to NATO | | 2026-11
Bridget Brink | | f | US-Botschafterin in der Ukraine 2022–2025 | US ambassador to Ukraine 2022–2025 | | 2026-11
Alexander Vindman | | m | früherer US-Offizier, Zeuge gegen Donald Trump | former US officer, witness against Donald Trump | | 2026-11
Elbridge Colby | | m | Staatssekretär im US-Verteidigungsministerium | US under-secretary of defence | | 2026-11
Christopher Landau | | m | US-Vizeaußenminister ab 2025 | US deputy secretary of state from 2025 | | 2026-11
Morgan Ortagus | | f | US-Diplomatin | US diplomat | | 2026-11
Todd Blanche | | m | stellvertretender US-Justizminister ab 2025 | US deputy attorney general from 2025 | | 2026-11
Dan Bongino | | m | früherer FBI-Vizechef | former FBI deputy director | | 2026-11
Andrew McCabe | | m | früherer FBI-Vizechef | former FBI deputy director | | 2026-11
Rod Rosenstein | | m | früherer stellvertretender US-Justizminister | former US deputy attorney general | | 2026-11
George Tenet | | m | CIA-Direktor 1996–2004 | CIA director 1996–2004 | | 2026-11
Michael Hayden | | m | früherer CIA- und NSA-Direktor | former CIA and NSA director | | 2026-11
Keith Alexander | | m | NSA-Direktor 2005–2014 | NSA director 2005–2014 | | 2026-11
Louis Freeh | | m | FBI-Chef 1993–2001 | FBI director 1993–2001 | | 2026-11
Alina Habba | | f | Anwältin von Donald Trump | lawyer of Donald Trump | | 2026-11
Sidney Powell | | f | Anwältin von Donald Trump | lawyer of Donald Trump | | 2026-11
Lindsey Halligan | | f | Anwältin von Donald Trump | lawyer of Donald Trump | | 2026-11
Juan Merchan | | m | Richter im Prozess gegen Donald Trump | judge in the trial of Donald Trump | | 2026-11
Tanya Chutkan | | f | US-Bundesrichterin | US federal judge | | 2026-11
Aileen Cannon | | f | US-Bundesrichterin | US federal judge | | 2026-11
James Boasberg | | m | US-Bundesrichter | US federal judge | | 2026-11
Anthony Kennedy | | m | früherer Richter am Supreme Court der USA | former US Supreme Court justice | | 2026-11
David Souter | | m | Richter am Supreme Court der USA († 2025) | US Supreme Court justice, died 2025 | | 2026-11
John Paul Stevens | | m | Richter am Supreme Court der USA († 2019) | US Supreme Court justice, died 2019 | | 2026-11
Sandra Day O’Connor | Sandra Day O'Connor | f | Richterin am Supreme Court der USA († 2023) | US Supreme Court justice, died 2023 | | 2026-11
William Rehnquist | | m | Oberster Richter der USA († 2005) | chief justice of the United States, died 2005 | | 2026-11
Anita Hill | | f | US-Juristin | US lawyer | | 2026-11
Christine Blasey Ford | | f | US-Psychologin | US psychologist | | 2026-11
Lael Brainard | | f | frühere Vizechefin der US-Notenbank | former vice-chair of the Federal Reserve | | 2026-11
Christopher Waller | | m | Gouverneur der US-Notenbank | governor of the Federal Reserve | | 2026-11
Michelle Bowman | | f | Gouverneurin der US-Notenbank | governor of the Federal Reserve | | 2026-11
Stephen Miran | | m | US-Ökonom, Gouverneur der US-Notenbank | US economist, governor of the Federal Reserve | | 2026-11
Kevin Warsh | | m | US-Ökonom, früherer Notenbankgouverneur | US economist, former governor of the Federal Reserve | | 2026-11
Neel Kashkari | | m | US-Notenbanker | US central banker | | 2026-11
Austan Goolsbee | | m | US-Notenbanker | US central banker | | 2026-11
James Bullard | | m | früherer US-Notenbanker | former US central banker | | 2026-11
Gary Gensler | | m | SEC-Chef 2021–2025 | chairman of the SEC 2021–2025 | | 2026-11
Lina Khan | | f | FTC-Chefin 2021–2025 | chair of the FTC 2021–2025 | | 2026-11
Brendan Carr | | m | Chef der US-Medienaufsicht FCC | chairman of the FCC | | 2026-11
Jay Bhattacharya | | m | Chef der US-Gesundheitsinstitute ab 2025 | head of the US National Institutes of Health from 2025 | | 2026-11
Mehmet Oz | | m | Chef der US-Krankenversicherungsbehörde | head of the US Medicare and Medicaid agency | | 2026-11
Francis Collins | | m | früherer Chef der US-Gesundheitsinstitute | former head of the US National Institutes of Health | | 2026-11
Deborah Birx | | f | frühere Corona-Koordinatorin im Weißen Haus | former White House coronavirus coordinator | | 2026-11
# United States: generals
Norman Schwarzkopf | | m | US-General († 2012) | US general, died 2012 | | 2026-11
Tommy Franks | | m | früherer US-General | former US general | | 2026-11
Stanley McChrystal | | m | früherer US-General | former US general | | 2026-11
Martin Dempsey | | m | US-Generalstabschef 2011–2015 | chairman of the US joint chiefs of staff 2011–2015 | | 2026-11
Joseph Dunford | | m | US-Generalstabschef 2015–2019 | chairman of the US joint chiefs of staff 2015–2019 | | 2026-11
Michael Mullen | | m | US-Generalstabschef 2007–2011 | chairman of the US joint chiefs of staff 2007–2011 | Mike Mullen | 2026-11
Charles Brown | | m | US-Generalstabschef 2023–2025 | chairman of the US joint chiefs of staff 2023–2025 | Charles Q. Brown | 2026-11
Wesley Clark | | m | früherer Nato-Oberbefehlshaber | former NATO supreme commander | | 2026-11
Philip Breedlove | | m | Nato-Oberbefehlshaber 2013–2016 | NATO supreme commander 2013–2016 | | 2026-11
Curtis Scaparrotti | | m | Nato-Oberbefehlshaber 2016–2019 | NATO supreme commander 2016–2019 | | 2026-11
Tod Wolters | | m | Nato-Oberbefehlshaber 2019–2022 | NATO supreme commander 2019–2022 | | 2026-11
Alexus Grynkewich | | m | Nato-Oberbefehlshaber ab 2025 | NATO supreme commander from 2025 | | 2026-11
H. R. McMaster | H.R. McMaster | m | US-General, Sicherheitsberater 2017–2018 | US general, national security adviser 2017–2018 | | 2026-11
# United States: Congress, states, cities
Harry Reid | | m | demokratischer US-Senator († 2021) | US Democratic senator, died 2021 | | 2026-11
Ted Kennedy | | m | demokratischer US-Senator († 2009) | US Democratic senator, died 2009 | Edward Kennedy | 2026-11
Bob Dole | | m | republikanischer US-Politiker († 2021) | US Republican politician, died 2021 | | 2026-11
Dick Durbin | | m | demokratischer US-Senator | US Democratic senator | Richard Durbin | 2026-11
Patrick Leahy | | m | früherer demokratischer US-Senator | former US Democratic senator | | 2026-11
Mark Warner | | m | demokratischer US-Senator | US Democratic senator | | 2026-11
Kirsten Gillibrand | | f | demokratische US-Senatorin | US Democratic senator | | 2026-11
Jon Ossoff | | m | demokratischer US-Senator | US Democratic senator | | 2026-11
Sheldon Whitehouse | | m | demokratischer US-Senator | US Democratic senator | | 2026-11
Jeanne Shaheen | | f | demokratische US-Senatorin | US Democratic senator | | 2026-11
Chris Coons | | m | demokratischer US-Senator | US Democratic senator | | 2026-11
Richard Blumenthal | | m | demokratischer US-Senator | US Democratic senator | | 2026-11
Tammy Duckworth | | f | demokratische US-Senatorin | US Democratic senator | | 2026-11
Tammy Baldwin | | f | demokratische US-Senatorin | US Democratic senator | | 2026-11
Ed Markey | | m | demokratischer US-Senator | US Democratic senator | | 2026-11
Ron Wyden | | m | demokratischer US-Senator | US Democratic senator | | 2026-11
Alex Padilla | | m | demokratischer US-Senator | US Democratic senator | | 2026-11
Mark Kelly | | m | demokratischer US-Senator und früherer Astronaut | US Democratic senator and former astronaut | | 2026-11
Gabrielle Giffords | | f | frühere US-Abgeordnete, Opfer eines Attentats | former US congresswoman, victim of a shooting | Gabby Giffords | 2026-11
Ruben Gallego | | m | demokratischer US-Senator | US Democratic senator | | 2026-11
Elissa Slotkin | | f | demokratische US-Senatorin | US Democratic senator | | 2026-11
Jon Tester | | m | früherer demokratischer US-Senator | former US Democratic senator | | 2026-11
Sherrod Brown | | m | früherer demokratischer US-Senator | former US Democratic senator | | 2026-11
Joe Lieberman | | m | früherer US-Senator († 2024) | former US senator, died 2024 | | 2026-11
John Edwards | | m | früherer demokratischer US-Senator | former US Democratic senator | | 2026-11
Al Franken | | m | früherer demokratischer US-Senator | former US Democratic senator | | 2026-11
Chuck Grassley | | m | republikanischer US-Senator | US Republican senator | | 2026-11
Orrin Hatch | | m | republikanischer US-Senator († 2022) | US Republican senator, died 2022 | | 2026-11
Jim Inhofe | | m | republikanischer US-Senator († 2024) | US Republican senator, died 2024 | James Inhofe | 2026-11
Richard Lugar | | m | republikanischer US-Senator († 2019) | US Republican senator, died 2019 | | 2026-11
Bob Corker | | m | früherer republikanischer US-Senator | former US Republican senator | | 2026-11
Jeff Flake | | m | früherer republikanischer US-Senator | former US Republican senator | | 2026-11
Rick Santorum | | m | früherer republikanischer US-Senator | former US Republican senator | | 2026-11
John Cornyn | | m | republikanischer US-Senator | US Republican senator | | 2026-11
John Barrasso | | m | republikanischer US-Senator | US Republican senator | | 2026-11
Tom Cotton | | m | republikanischer US-Senator | US Republican senator | | 2026-11
Rick Scott | | m | republikanischer US-Senator | US Republican senator | | 2026-11
Tim Scott | | m | republikanischer US-Senator | US Republican senator | | 2026-11
Thom Tillis | | m | republikanischer US-Senator | US Republican senator | | 2026-11
Bill Cassidy | | m | republikanischer US-Senator | US Republican senator | | 2026-11
Ben Sasse | | m | früherer republikanischer US-Senator | former US Republican senator | | 2026-11
Marsha Blackburn | | f | republikanische US-Senatorin | US Republican senator | | 2026-11
Joni Ernst | | f | republikanische US-Senatorin | US Republican senator | | 2026-11
Katie Britt | | f | republikanische US-Senatorin | US Republican senator | | 2026-11
Tommy Tuberville | | m | republikanischer US-Senator | US Republican senator | | 2026-11
Roy Moore | | m | republikanischer US-Politiker | US Republican politician | | 2026-11
Steve Scalise | | m | republikanischer US-Abgeordneter | US Republican congressman | | 2026-11
Tom Emmer | | m | republikanischer US-Abgeordneter | US Republican congressman | | 2026-11
Kevin Brady | | m | früherer republikanischer US-Abgeordneter | former US Republican congressman | | 2026-11
Devin Nunes | | m | früherer republikanischer US-Abgeordneter | former US Republican congressman | | 2026-11
Lauren Boebert | | f | republikanische US-Abgeordnete | US Republican congresswoman | | 2026-11
Nancy Mace | | f | republikanische US-Abgeordnete | US Republican congresswoman | | 2026-11
Thomas Massie | | m | republikanischer US-Abgeordneter | US Republican congressman | | 2026-11
Adam Kinzinger | | m | früherer republikanischer US-Abgeordneter | former US Republican congressman | | 2026-11
Madison Cawthorn | | m | früherer republikanischer US-Abgeordneter | former US Republican congressman | | 2026-11
Ron Paul | | m | früherer republikanischer US-Abgeordneter | former US Republican congressman | | 2026-11
Tom DeLay | | m | früherer republikanischer US-Abgeordneter | former US Republican congressman | | 2026-11
Dennis Hastert | | m | früherer Vorsitzender des US-Repräsentantenhauses | former speaker of the US House of Representatives | | 2026-11
Jamie Raskin | | m | demokratischer US-Abgeordneter | US Democratic congressman | | 2026-11
Jerry Nadler | | m | demokratischer US-Abgeordneter | US Democratic congressman | Jerrold Nadler | 2026-11
Steny Hoyer | | m | demokratischer US-Abgeordneter | US Democratic congressman | | 2026-11
James Clyburn | | m | demokratischer US-Abgeordneter | US Democratic congressman | Jim Clyburn | 2026-11
Maxine Waters | | f | demokratische US-Abgeordnete | US Democratic congresswoman | | 2026-11
Ayanna Pressley | | f | demokratische US-Abgeordnete | US Democratic congresswoman | | 2026-11
Ro Khanna | | m | demokratischer US-Abgeordneter | US Democratic congressman | | 2026-11
Eric Swalwell | | m | demokratischer US-Abgeordneter | US Democratic congressman | | 2026-11
John Lewis | | m | US-Bürgerrechtler und Abgeordneter († 2020) | US civil rights leader and congressman, died 2020 | | 2026-11
Elijah Cummings | | m | demokratischer US-Abgeordneter († 2019) | US Democratic congressman, died 2019 | | 2026-11
Anthony Weiner | | m | früherer demokratischer US-Abgeordneter | former US Democratic congressman | | 2026-11
Beto O’Rourke | Beto O'Rourke | m | demokratischer US-Politiker | US Democratic politician | | 2026-11
Stacey Abrams | | f | demokratische US-Politikerin | US Democratic politician | | 2026-11
Andrew Yang | | m | US-Unternehmer und Politiker | US businessman and politician | | 2026-11
Dean Phillips | | m | früherer demokratischer US-Abgeordneter | former US Democratic congressman | | 2026-11
Howard Dean | | m | früherer Gouverneur von Vermont | former governor of Vermont | | 2026-11
Jill Stein | | f | US-Grünen-Politikerin | US Green politician | | 2026-11
Ralph Nader | | m | US-Verbraucheranwalt | US consumer advocate | | 2026-11
Ross Perot | | m | US-Unternehmer, Präsidentschaftskandidat († 2019) | US businessman, presidential candidate, died 2019 | | 2026-11
Michael Dukakis | | m | demokratischer US-Präsidentschaftskandidat 1988 | US Democratic presidential candidate in 1988 | | 2026-11
Walter Mondale | | m | US-Vizepräsident 1977–1981 († 2021) | US vice-president 1977–1981, died 2021 | | 2026-11
Dan Quayle | | m | US-Vizepräsident 1989–1993 | US vice-president 1989–1993 | | 2026-11
Nelson Rockefeller | | m | US-Vizepräsident 1974–1977 († 1979) | US vice-president 1974–1977, died 1979 | | 2026-11
Carly Fiorina | | f | frühere HP-Chefin und US-Politikerin | former HP chief executive and US politician | | 2026-11
Bobby Jindal | | m | früherer Gouverneur von Louisiana | former governor of Louisiana | | 2026-11
John Kasich | | m | früherer Gouverneur von Ohio | former governor of Ohio | | 2026-11
Scott Walker | | m | früherer Gouverneur von Wisconsin | former governor of Wisconsin | | 2026-11
Brian Kemp | | m | Gouverneur von Georgia | governor of Georgia | | 2026-11
Brad Raffensperger | | m | Innenminister von Georgia | secretary of state of Georgia | | 2026-11
Glenn Youngkin | | m | Gouverneur von Virginia 2022–2026 | governor of Virginia 2022–2026 | | 2026-11
Abigail Spanberger | | f | Gouverneurin von Virginia ab 2026 | governor of Virginia from 2026 | | 2026-11
Mikie Sherrill | | f | Gouverneurin von New Jersey ab 2026 | governor of New Jersey from 2026 | | 2026-11
Wes Moore | | m | Gouverneur von Maryland | governor of Maryland | | 2026-11
Andy Beshear | | m | Gouverneur von Kentucky | governor of Kentucky | | 2026-11
Katie Hobbs | | f | Gouverneurin von Arizona | governor of Arizona | | 2026-11
Kari Lake | | f | republikanische US-Politikerin | US Republican politician | | 2026-11
Doug Mastriano | | m | republikanischer US-Politiker | US Republican politician | | 2026-11
Jerry Brown | | m | früherer Gouverneur von Kalifornien | former governor of California | | 2026-11
Eliot Spitzer | | m | früherer Gouverneur von New York | former governor of New York | | 2026-11
David Paterson | | m | früherer Gouverneur von New York | former governor of New York | | 2026-11
Mark Sanford | | m | früherer Gouverneur von South Carolina | former governor of South Carolina | | 2026-11
Rod Blagojevich | | m | früherer Gouverneur von Illinois | former governor of Illinois | | 2026-11
Jesse Ventura | | m | früherer Gouverneur von Minnesota | former governor of Minnesota | | 2026-11
Josh Green | | m | Gouverneur von Hawaii | governor of Hawaii | | 2026-11
Ed Koch | | m | Bürgermeister von New York 1978–1989 | mayor of New York 1978–1989 | | 2026-11
Curtis Sliwa | | m | New Yorker Politiker | New York politician | | 2026-11
Brandon Johnson | | m | Bürgermeister von Chicago ab 2023 | mayor of Chicago from 2023 | | 2026-11
Eric Garcetti | | m | früherer Bürgermeister von Los Angeles | former mayor of Los Angeles | | 2026-11
London Breed | | f | Bürgermeisterin von San Francisco 2018–2025 | mayor of San Francisco 2018–2025 | | 2026-11
Muriel Bowser | | f | Bürgermeisterin von Washington | mayor of Washington | | 2026-11
Michelle Wu | | f | Bürgermeisterin von Boston | mayor of Boston | | 2026-11
Jacob Frey | | m | Bürgermeister von Minneapolis | mayor of Minneapolis | | 2026-11
Jaime Harrison | | m | früherer Chef der US-Demokraten | former chairman of the Democratic National Committee | | 2026-11
Tom Perez | | m | früherer Chef der US-Demokraten | former chairman of the Democratic National Committee | | 2026-11
Lara Trump | | f | Schwiegertochter von Donald Trump | daughter-in-law of Donald Trump | | 2026-11
Donald Trump Jr. | | m | Sohn von Donald Trump | son of Donald Trump | | 2026-11
Barron Trump | | m | Sohn von Donald Trump | son of Donald Trump | | 2026-11
Tiffany Trump | | f | Tochter von Donald Trump | daughter of Donald Trump | | 2026-11
Ivana Trump | | f | frühere Frau von Donald Trump († 2022) | former wife of Donald Trump, died 2022 | | 2026-11
# two people: Ivanka Trump / Ivana Trump
Chelsea Clinton | | f | Tochter von Bill und Hillary Clinton | daughter of Bill and Hillary Clinton | | 2026-11
Beau Biden | | m | Sohn von Joe Biden († 2015) | son of Joe Biden, died 2015 | | 2026-11
Barbara Bush | | f | First Lady der USA 1989–1993 († 2018) | US first lady 1989–1993, died 2018 | | 2026-11
Laura Bush | | f | First Lady der USA 2001–2009 | US first lady 2001–2009 | | 2026-11
Nancy Reagan | | f | First Lady der USA 1981–1989 († 2016) | US first lady 1981–1989, died 2016 | | 2026-11
Rosalynn Carter | | f | First Lady der USA 1977–1981 († 2023) | US first lady 1977–1981, died 2023 | | 2026-11
Doug Emhoff | | m | Ehemann von Kamala Harris | husband of Kamala Harris | | 2026-11
Paul Pelosi | | m | Ehemann von Nancy Pelosi | husband of Nancy Pelosi | | 2026-11
Huma Abedin | | f | frühere Mitarbeiterin von Hillary Clinton | former aide to Hillary Clinton | | 2026-11
Caroline Kennedy | | f | US-Diplomatin, Tochter von John F. Kennedy | US diplomat, daughter of John F. Kennedy | | 2026-11
# United States: trials, activists, media
Thomas Matthew Crooks | | m | Attentäter von Butler († 2024) | would-be assassin of Donald Trump, died 2024 | Thomas Crooks | 2026-11
Ryan Routh | | m | verurteilt wegen versuchten Attentats auf Donald Trump | convicted of attempting to assassinate Donald Trump | | 2026-11
Tyler Robinson | | m | Angeklagter im Mordfall Charlie Kirk | accused of murdering Charlie Kirk | | 2026-11
Erika Kirk | | f | Witwe von Charlie Kirk | widow of Charlie Kirk | | 2026-11
Luigi Mangione | | m | Angeklagter im Mordfall Brian Thompson | accused of murdering Brian Thompson | | 2026-11
Timothy McVeigh | | m | Attentäter von Oklahoma City | Oklahoma City bomber | | 2026-11
Theodore Kaczynski | | m | US-Terrorist, genannt Unabomber († 2023) | US terrorist known as the Unabomber, died 2023 | Ted Kaczynski | 2026-11
Dylann Roof | | m | Attentäter von Charleston | Charleston church gunman | | 2026-11
Dzhokhar Tsarnaev | | m | Attentäter von Boston | Boston Marathon bomber | Dschochar Zarnajew | 2026-11
Nikolas Cruz | | m | Amokläufer von Parkland | Parkland school gunman | | 2026-11
Adam Lanza | | m | Amokläufer von Newtown († 2012) | Newtown school gunman, died 2012 | | 2026-11
Enrique Tarrio | | m | früherer Chef der Proud Boys | former leader of the Proud Boys | | 2026-11
Stewart Rhodes | | m | Gründer der Oath Keepers | founder of the Oath Keepers | | 2026-11
Alex Jones | | m | US-Verschwörungsideologe | US conspiracy theorist | | 2026-11
Mike Lindell | | m | US-Unternehmer und Trump-Anhänger | US businessman and Trump supporter | | 2026-11
Nick Fuentes | | m | US-Rechtsextremist | US far-right activist | | 2026-11
Richard Spencer | | m | US-Rechtsextremist | US far-right activist | | 2026-11
Candace Owens | | f | rechte US-Kommentatorin | right-wing US commentator | | 2026-11
Ben Shapiro | | m | rechter US-Kommentator | right-wing US commentator | | 2026-11
Rush Limbaugh | | m | rechter US-Radiomoderator († 2021) | right-wing US radio presenter, died 2021 | | 2026-11
Sean Hannity | | m | US-Moderator | US presenter | | 2026-11
Bill O’Reilly | Bill O'Reilly | m | US-Moderator | US presenter | | 2026-11
Anderson Cooper | | m | US-Moderator | US presenter | | 2026-11
Wolf Blitzer | | m | US-Moderator | US presenter | | 2026-11
Rachel Maddow | | f | US-Moderatorin | US presenter | | 2026-11
Christiane Amanpour | | f | CNN-Journalistin | CNN journalist | | 2026-11
Megyn Kelly | | f | US-Moderatorin | US presenter | | 2026-11
Roger Ailes | | m | früherer Chef von Fox News († 2017) | former head of Fox News, died 2017 | | 2026-11
Glenn Greenwald | | m | US-Journalist | US journalist | | 2026-11
Laura Poitras | | f | US-Dokumentarfilmerin | US documentary film-maker | | 2026-11
Daniel Ellsberg | | m | US-Whistleblower († 2023) | US whistle-blower, died 2023 | | 2026-11
Reality Winner | | f | US-Whistleblowerin | US whistle-blower | | 2026-11
Michael Wolff | | m | US-Autor | US author | | 2026-11
Jeffrey Goldberg | | m | Chefredakteur von The Atlantic | editor of The Atlantic | | 2026-11
Bari Weiss | | f | US-Journalistin | US journalist | | 2026-11
Virginia Giuffre | | f | Zeugin gegen Jeffrey Epstein († 2025) | accuser of Jeffrey Epstein, died 2025 | | 2026-11
Larry Nassar | | m | früherer US-Teamarzt, Sexualstraftäter | former US team doctor, sex offender | | 2026-11
Bill Cosby | | m | US-Komiker | US comedian | | 2026-11
Patrisse Cullors | | f | US-Bürgerrechtlerin, Black Lives Matter | US activist, Black Lives Matter | | 2026-11
Al Sharpton | | m | US-Bürgerrechtler | US civil rights activist | | 2026-11
Trayvon Martin | | m | US-Jugendlicher, 2012 erschossen | US teenager shot dead in 2012 | | 2026-11
George Zimmerman | | m | US-Nachbarschaftswächter | US neighbourhood watchman | | 2026-11
Rodney King | | m | Opfer von Polizeigewalt († 2012) | victim of police violence, died 2012 | | 2026-11
Michael Brown | | m | US-Jugendlicher, 2014 in Ferguson erschossen | US teenager shot dead in Ferguson in 2014 | | 2026-11
Eric Garner | | m | US-Amerikaner, 2014 bei Polizeieinsatz getötet | American killed by police in 2014 | | 2026-11
Tyre Nichols | | m | US-Amerikaner, 2023 nach Polizeieinsatz gestorben | American who died after a police beating in 2023 | | 2026-11
Ahmaud Arbery | | m | US-Amerikaner, 2020 ermordet | American murdered in 2020 | | 2026-11
Daunte Wright | | m | US-Amerikaner, 2021 von der Polizei erschossen | American shot dead by police in 2021 | | 2026-11
Mumia Abu-Jamal | | m | US-Journalist, wegen Mordes verurteilt | US journalist convicted of murder | | 2026-11
Mahmoud Khalil | | m | propalästinensischer Aktivist in den USA | pro-Palestinian activist in the United States | | 2026-11
Kilmar Abrego Garcia | | m | aus den USA abgeschobener Salvadorianer | Salvadoran man deported from the United States | | 2026-11
# Canada
Jean Chrétien | Jean Chretien | m | kanadischer Premierminister 1993–2003 | Canadian prime minister 1993–2003 | Jean Chretien | 2026-11
Paul Martin | | m | kanadischer Premierminister 2003–2006 | Canadian prime minister 2003–2006 | | 2026-11
Brian Mulroney | | m | kanadischer Premierminister 1984–1993 († 2024) | Canadian prime minister 1984–1993, died 2024 | | 2026-11
Michael Ignatieff | | m | kanadischer Historiker und Politiker | Canadian historian and politician | | 2026-11
Andrew Scheer | | m | kanadischer konservativer Politiker | Canadian Conservative politician | | 2026-11
Erin O’Toole | Erin O'Toole | m | früherer Chef der kanadischen Konservativen | former Canadian Conservative leader | | 2026-11
François-Philippe Champagne | Francois-Philippe Champagne | m | kanadischer Finanzminister ab 2025 | Canadian finance minister from 2025 | Francois-Philippe Champagne | 2026-11
Dominic LeBlanc | | m | kanadischer Minister | Canadian minister | | 2026-11
Bill Blair | | m | früherer kanadischer Verteidigungsminister | former Canadian defence minister | | 2026-11
Marc Garneau | | m | kanadischer Astronaut und Außenminister († 2025) | Canadian astronaut and foreign minister, died 2025 | | 2026-11
Steven Guilbeault | | m | kanadischer Politiker | Canadian politician | | 2026-11
Mary Simon | | f | Generalgouverneurin von Kanada ab 2021 | governor general of Canada from 2021 | | 2026-11
Danielle Smith | | f | Premierministerin von Alberta ab 2022 | premier of Alberta from 2022 | | 2026-11
François Legault | Francois Legault | m | Premierminister von Québec ab 2018 | premier of Quebec from 2018 | Francois Legault | 2026-11
Olivia Chow | | f | Bürgermeisterin von Toronto ab 2023 | mayor of Toronto from 2023 | | 2026-11
Rob Ford | | m | früherer Bürgermeister von Toronto († 2016) | former mayor of Toronto, died 2016 | | 2026-11
Elizabeth May | | f | kanadische Grünen-Politikerin | Canadian Green politician | | 2026-11
Maxime Bernier | | m | kanadischer Rechtspopulist | Canadian right-wing populist | | 2026-11
Bob Rae | | m | kanadischer Politiker und UN-Botschafter | Canadian politician and ambassador to the United Nations | | 2026-11
Ahmed Hussen | | m | kanadischer Politiker | Canadian politician | | 2026-11
# Latin America and the Caribbean
Ernesto Zedillo | | m | mexikanischer Präsident 1994–2000 | Mexican president 1994–2000 | | 2026-11
Carlos Salinas | | m | mexikanischer Präsident 1988–1994 | Mexican president 1988–1994 | | 2026-11
Xóchitl Gálvez | Xochitl Galvez | f | mexikanische Politikerin | Mexican politician | Xochitl Galvez | 2026-11
Alicia Bárcena | Alicia Barcena | f | mexikanische Politikerin und Diplomatin | Mexican politician and diplomat | Alicia Barcena | 2026-11
Juan Ramón de la Fuente | Juan Ramon de la Fuente | m | mexikanischer Außenminister ab 2024 | Mexican foreign minister from 2024 | Juan Ramon de la Fuente | 2026-11
Omar García Harfuch | Omar Garcia Harfuch | m | mexikanischer Sicherheitsminister ab 2024 | Mexican security minister from 2024 | Omar Garcia Harfuch | 2026-11
Carlos Slim | | m | mexikanischer Unternehmer | Mexican businessman | | 2026-11
Ismael Zambada | | m | mexikanischer Drogenboss | Mexican drug lord | | 2026-11
Ovidio Guzmán | Ovidio Guzman | m | mexikanischer Drogenboss | Mexican drug lord | Ovidio Guzman | 2026-11
Bruno Rodríguez | Bruno Rodriguez | m | kubanischer Außenminister ab 2009 | Cuban foreign minister from 2009 | Bruno Rodriguez | 2026-11
Yoani Sánchez | Yoani Sanchez | f | kubanische Bloggerin | Cuban blogger | Yoani Sanchez | 2026-11
Diosdado Cabello | | m | venezolanischer Innenminister | Venezuelan interior minister | | 2026-11
Jorge Rodríguez | Jorge Rodriguez | m | venezolanischer Parlamentspräsident | speaker of the Venezuelan parliament | Jorge Rodriguez | 2026-11
Vladimir Padrino López | Vladimir Padrino Lopez | m | venezolanischer Verteidigungsminister | Venezuelan defence minister | Vladimir Padrino Lopez | 2026-11
Tareck El Aissami | | m | früherer venezolanischer Vizepräsident | former Venezuelan vice-president | | 2026-11
Cilia Flores | | f | Ehefrau von Nicolás Maduro | wife of Nicolás Maduro | | 2026-11
Tarek William Saab | | m | venezolanischer Generalstaatsanwalt | Venezuelan attorney general | | 2026-11
Luisa Ortega | | f | frühere venezolanische Generalstaatsanwältin | former Venezuelan attorney general | | 2026-11
Antonio Ledezma | | m | venezolanischer Oppositioneller | Venezuelan opposition politician | | 2026-11
Andrés Pastrana | Andres Pastrana | m | kolumbianischer Präsident 1998–2002 | Colombian president 1998–2002 | Andres Pastrana | 2026-11
Francia Márquez | Francia Marquez | f | kolumbianische Vizepräsidentin ab 2022 | Colombian vice-president from 2022 | Francia Marquez | 2026-11
Miguel Uribe | | m | kolumbianischer Politiker, nach Attentat gestorben († 2025) | Colombian politician who died after a shooting, 2025 | | 2026-11
Rodolfo Hernández | Rodolfo Hernandez | m | kolumbianischer Politiker († 2024) | Colombian politician, died 2024 | Rodolfo Hernandez | 2026-11
Rodrigo Londoño | Rodrigo Londono | m | früherer Farc-Chef | former Farc leader | Rodrigo Londono | 2026-11
Lucio Gutiérrez | Lucio Gutierrez | m | ecuadorianischer Präsident 2003–2005 | president of Ecuador 2003–2005 | Lucio Gutierrez | 2026-11
Luisa González | Luisa Gonzalez | f | ecuadorianische Politikerin | Ecuadorean politician | Luisa Gonzalez | 2026-11
Jorge Glas | | m | früherer ecuadorianischer Vizepräsident | former vice-president of Ecuador | | 2026-11
Alan García | Alan Garcia | m | peruanischer Präsident († 2019) | Peruvian president, died 2019 | Alan Garcia | 2026-11
Alejandro Toledo | | m | peruanischer Präsident 2001–2006 | Peruvian president 2001–2006 | | 2026-11
Martín Vizcarra | Martin Vizcarra | m | peruanischer Präsident 2018–2020 | Peruvian president 2018–2020 | Martin Vizcarra | 2026-11
Francisco Sagasti | | m | peruanischer Präsident 2020–2021 | Peruvian president 2020–2021 | | 2026-11
José Jerí | Jose Jeri | m | peruanischer Politiker, Präsident ab 2025 | Peruvian politician, president from 2025 | Jose Jeri | 2026-11
Abimael Guzmán | Abimael Guzman | m | Gründer des Leuchtenden Pfads († 2021) | founder of the Shining Path, died 2021 | Abimael Guzman | 2026-11
Carlos Mesa | | m | bolivianischer Präsident 2003–2005 | Bolivian president 2003–2005 | | 2026-11
Gonzalo Sánchez de Lozada | Gonzalo Sanchez de Lozada | m | bolivianischer Präsident bis 2003 | Bolivian president until 2003 | Gonzalo Sanchez de Lozada | 2026-11
Luis Fernando Camacho | | m | bolivianischer Politiker | Bolivian politician | | 2026-11
Jorge Quiroga | | m | bolivianischer Politiker, Präsident 2001–2002 | Bolivian politician, president 2001–2002 | | 2026-11
Ricardo Lagos | | m | chilenischer Präsident 2000–2006 | Chilean president 2000–2006 | | 2026-11
Eduardo Frei | | m | chilenischer Präsident 1994–2000 | Chilean president 1994–2000 | | 2026-11
Camila Vallejo | | f | chilenische Politikerin | Chilean politician | | 2026-11
Jeannette Jara | | f | chilenische Politikerin | Chilean politician | | 2026-11
Paul Schäfer | | m | Gründer der Colonia Dignidad († 2010) | founder of Colonia Dignidad, died 2010 | | 2026-11
Fernando de la Rúa | Fernando de la Rua | m | argentinischer Präsident 1999–2001 | Argentine president 1999–2001 | Fernando de la Rua | 2026-11
Carlos Menem | | m | argentinischer Präsident 1989–1999 († 2021) | Argentine president 1989–1999, died 2021 | | 2026-11
Eduardo Duhalde | | m | argentinischer Präsident 2002–2003 | Argentine president 2002–2003 | | 2026-11
Victoria Villarruel | | f | argentinische Vizepräsidentin ab 2023 | Argentine vice-president from 2023 | | 2026-11
Patricia Bullrich | | f | argentinische Politikerin | Argentine politician | | 2026-11
Luis Caputo | | m | argentinischer Wirtschaftsminister ab 2023 | Argentine economy minister from 2023 | | 2026-11
Axel Kicillof | | m | argentinischer Politiker | Argentine politician | | 2026-11
Karina Milei | | f | Schwester von Javier Milei | sister of Javier Milei | | 2026-11
Diana Mondino | | f | argentinische Außenministerin 2023–2024 | Argentine foreign minister 2023–2024 | | 2026-11
Fernando Henrique Cardoso | | m | brasilianischer Präsident 1995–2002 | Brazilian president 1995–2002 | | 2026-11
José Sarney | Jose Sarney | m | brasilianischer Präsident 1985–1990 | Brazilian president 1985–1990 | Jose Sarney | 2026-11
Fernando Collor de Mello | | m | brasilianischer Präsident 1990–1992 | Brazilian president 1990–1992 | | 2026-11
Mauro Vieira | | m | brasilianischer Außenminister ab 2023 | Brazilian foreign minister from 2023 | | 2026-11
Celso Amorim | | m | brasilianischer Diplomat, früherer Außenminister | Brazilian diplomat, former foreign minister | | 2026-11
Hamilton Mourão | Hamilton Mourao | m | brasilianischer Vizepräsident 2019–2022 | Brazilian vice-president 2019–2022 | Hamilton Mourao | 2026-11
Flávio Bolsonaro | Flavio Bolsonaro | m | brasilianischer Politiker, Sohn von Jair Bolsonaro | Brazilian politician, son of Jair Bolsonaro | Flavio Bolsonaro | 2026-11
Eduardo Bolsonaro | | m | brasilianischer Politiker, Sohn von Jair Bolsonaro | Brazilian politician, son of Jair Bolsonaro | | 2026-11
Tarcísio de Freitas | Tarcisio de Freitas | m | Gouverneur von São Paulo ab 2023 | governor of São Paulo from 2023 | Tarcisio de Freitas | 2026-11
Paulo Guedes | | m | brasilianischer Wirtschaftsminister 2019–2022 | Brazilian economy minister 2019–2022 | | 2026-11
Simone Tebet | | f | brasilianische Politikerin | Brazilian politician | | 2026-11
Ciro Gomes | | m | brasilianischer Politiker | Brazilian politician | | 2026-11
Aécio Neves | Aecio Neves | m | brasilianischer Politiker | Brazilian politician | Aecio Neves | 2026-11
Eduardo Cunha | | m | früherer brasilianischer Parlamentspräsident | former speaker of the Brazilian lower house | | 2026-11
Sônia Guajajara | Sonia Guajajara | f | brasilianische Ministerin für Indigene ab 2023 | Brazilian minister for indigenous peoples from 2023 | Sonia Guajajara | 2026-11
Eduardo Paes | | m | Bürgermeister von Rio de Janeiro | mayor of Rio de Janeiro | | 2026-11
Dom Phillips | | m | britischer Journalist, 2022 in Brasilien ermordet | British journalist murdered in Brazil in 2022 | | 2026-11
Bruno Pereira | | m | brasilianischer Indigenen-Experte, 2022 ermordet | Brazilian indigenous expert, murdered in 2022 | | 2026-11
André Corrêa do Lago | Andre Correa do Lago | m | Präsident der Klimakonferenz in Belém | president of the Belém climate conference | Andre Correa do Lago | 2026-11
Tabaré Vázquez | Tabare Vazquez | m | uruguayischer Präsident († 2020) | Uruguayan president, died 2020 | Tabare Vazquez | 2026-11
Fernando Lugo | | m | paraguayischer Präsident 2008–2012 | Paraguayan president 2008–2012 | | 2026-11
Horacio Cartes | | m | paraguayischer Präsident 2013–2018 | Paraguayan president 2013–2018 | | 2026-11
Mario Abdo Benítez | Mario Abdo Benitez | m | paraguayischer Präsident 2018–2023 | Paraguayan president 2018–2023 | Mario Abdo Benitez | 2026-11
Desi Bouterse | | m | Präsident von Suriname 2010–2020 († 2024) | president of Suriname 2010–2020, died 2024 | | 2026-11
Chan Santokhi | | m | Präsident von Suriname 2020–2025 | president of Suriname 2020–2025 | | 2026-11
Manuel Zelaya | | m | honduranischer Präsident 2006–2009 | Honduran president 2006–2009 | | 2026-11
Porfirio Lobo | | m | honduranischer Präsident 2010–2014 | Honduran president 2010–2014 | | 2026-11
Nasry Asfura | | m | honduranischer Politiker | Honduran politician | | 2026-11
Mauricio Funes | | m | Präsident von El Salvador 2009–2014 († 2025) | president of El Salvador 2009–2014, died 2025 | | 2026-11
Violeta Chamorro | | f | Präsidentin von Nicaragua 1990–1997 († 2025) | president of Nicaragua 1990–1997, died 2025 | | 2026-11
Otto Pérez Molina | Otto Perez Molina | m | guatemaltekischer Präsident 2012–2015 | president of Guatemala 2012–2015 | Otto Perez Molina | 2026-11
Jimmy Morales | | m | guatemaltekischer Präsident 2016–2020 | president of Guatemala 2016–2020 | | 2026-11
Alejandro Giammattei | | m | guatemaltekischer Präsident 2020–2024 | president of Guatemala 2020–2024 | | 2026-11
Efraín Ríos Montt | Efrain Rios Montt | m | guatemaltekischer Diktator († 2018) | dictator of Guatemala, died 2018 | Efrain Rios Montt | 2026-11
Rodrigo Chaves | | m | Präsident von Costa Rica 2022–2026 | president of Costa Rica 2022–2026 | | 2026-11
Carlos Alvarado | | m | Präsident von Costa Rica 2018–2022 | president of Costa Rica 2018–2022 | | 2026-11
Laura Chinchilla | | f | Präsidentin von Costa Rica 2010–2014 | president of Costa Rica 2010–2014 | | 2026-11
Laurentino Cortizo | | m | Präsident von Panama 2019–2024 | president of Panama 2019–2024 | | 2026-11
Juan Carlos Varela | | m | Präsident von Panama 2014–2019 | president of Panama 2014–2019 | | 2026-11
Ricardo Martinelli | | m | Präsident von Panama 2009–2014 | president of Panama 2009–2014 | | 2026-11
Manuel Noriega | | m | Militärmachthaber von Panama († 2017) | military ruler of Panama, died 2017 | | 2026-11
Danilo Medina | | m | Präsident der Dominikanischen Republik 2012–2020 | president of the Dominican Republic 2012–2020 | | 2026-11
Jean-Bertrand Aristide | | m | früherer haitianischer Präsident | former president of Haiti | | 2026-11
Michel Martelly | | m | haitianischer Präsident 2011–2016 | president of Haiti 2011–2016 | | 2026-11
René Préval | Rene Preval | m | haitianischer Präsident († 2017) | president of Haiti, died 2017 | Rene Preval | 2026-11
Ariel Henry | | m | haitianischer Ministerpräsident 2021–2024 | prime minister of Haiti 2021–2024 | | 2026-11
Andrew Holness | | m | Premierminister von Jamaika ab 2016 | prime minister of Jamaica from 2016 | | 2026-11
Luis Almagro | | m | OAS-Generalsekretär 2015–2025 | secretary general of the OAS 2015–2025 | | 2026-11
`;
