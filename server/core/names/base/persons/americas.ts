/** Public persons of the Americas; the fields are told in `index.ts`. */
export const americas = `
# United States
Joe Biden | | m | US-Präsident 2021–2025 | US president 2021–2025 | Joseph Biden | 2026-11
Donald Trump | | m | US-Präsident 2017–2021 und ab 2025 | US president 2017–2021 and from 2025 | | 2026-11
Barack Obama | | m | US-Präsident 2009–2017 | US president 2009–2017 | | 2026-11
Kamala Harris | | f | US-Vizepräsidentin 2021–2025 | US vice president 2021–2025 | | 2026-11
JD Vance | | m | US-Vizepräsident ab 2025 | US vice president from 2025 | J. D. Vance; J.D. Vance | 2026-11
Mike Pence | | m | US-Vizepräsident 2017–2021 | US vice president 2017–2021 | | 2026-11
Antony Blinken | | m | US-Außenminister 2021–2025 | US secretary of state 2021–2025 | | 2026-11
Mike Pompeo | | m | US-Außenminister 2018–2021 | US secretary of state 2018–2021 | | 2026-11
Rex Tillerson | | m | US-Außenminister 2017–2018 | US secretary of state 2017–2018 | | 2026-11
John Kerry | | m | US-Außenminister 2013–2017 | US secretary of state 2013–2017 | | 2026-11
Hillary Clinton | | f | US-Außenministerin 2009–2013 | US secretary of state 2009–2013 | | 2026-11
Marco Rubio | | m | US-Außenminister ab 2025 | US secretary of state from 2025 | | 2026-11
Lloyd Austin | | m | US-Verteidigungsminister 2021–2025 | US defense secretary 2021–2025 | | 2026-11
Pete Hegseth | | m | US-Verteidigungsminister ab 2025 | US defense secretary from 2025 | | 2026-11
Janet Yellen | | f | US-Finanzministerin 2021–2025 | US treasury secretary 2021–2025 | | 2026-11
Scott Bessent | | m | US-Finanzminister ab 2025 | US treasury secretary from 2025 | | 2026-11
Jake Sullivan | | m | Nationaler Sicherheitsberater der USA 2021–2025 | US national security adviser 2021–2025 | | 2026-11
Jen Psaki | | f | Sprecherin des Weißen Hauses 2021–2022 | White House press secretary 2021–2022 | | 2026-11
Karine Jean-Pierre | | f | Sprecherin des Weißen Hauses 2022–2025 | White House press secretary 2022–2025 | | 2026-11
Karoline Leavitt | | f | Sprecherin des Weißen Hauses ab 2025 | White House press secretary from 2025 | | 2026-11
Ned Price | | m | früherer Sprecher des US-Außenministeriums | former US State Department spokesman | | 2026-11
Wendy Sherman | | f | US-Vizeaußenministerin 2021–2023 | US deputy secretary of state 2021–2023 | | 2026-11
Victoria Nuland | | f | frühere US-Spitzendiplomatin | former senior US diplomat | | 2026-11
Mark Milley | | m | früherer US-Generalstabschef | former chairman of the US Joint Chiefs of Staff | | 2026-11
Nancy Pelosi | | f | frühere Vorsitzende des US-Repräsentantenhauses | former US House speaker | | 2026-11
Mitch McConnell | | m | republikanischer US-Senator | Republican US senator | | 2026-11
Chuck Schumer | | m | demokratischer US-Senator | Democratic US senator | | 2026-11
Kevin McCarthy | | m | Vorsitzender des US-Repräsentantenhauses 2023 | US House speaker in 2023 | | 2026-11
Mike Johnson | | m | Vorsitzender des US-Repräsentantenhauses ab 2023 | US House speaker from 2023 | | 2026-11
Bernie Sanders | | m | US-Senator | US senator | | 2026-11
# United States: presidents, cabinets, Congress, justice
George W. Bush | | m | US-Präsident 2001–2009 | US president 2001–2009 | George Bush | 2026-11
George H. W. Bush | George H.W. Bush | m | US-Präsident 1989–1993 († 2018) | US president 1989–1993, died 2018 | | 2026-11
# two people: George W. Bush / George H. W. Bush
Bill Clinton | | m | US-Präsident 1993–2001 | US president 1993–2001 | | 2026-11
Ronald Reagan | | m | US-Präsident 1981–1989 († 2004) | US president 1981–1989, died 2004 | | 2026-11
Jimmy Carter | | m | US-Präsident 1977–1981 († 2024) | US president 1977–1981, died 2024 | | 2026-11
Gerald Ford | | m | US-Präsident 1974–1977 | US president 1974–1977 | | 2026-11
Richard Nixon | | m | US-Präsident 1969–1974 | US president 1969–1974 | | 2026-11
Lyndon B. Johnson | | m | US-Präsident 1963–1969 | US president 1963–1969 | Lyndon Johnson | 2026-11
John F. Kennedy | | m | US-Präsident, 1963 ermordet | US president assassinated in 1963 | John Kennedy | 2026-11
Dwight D. Eisenhower | | m | US-Präsident 1953–1961 | US president 1953–1961 | Dwight Eisenhower | 2026-11
Harry S. Truman | | m | US-Präsident 1945–1953 | US president 1945–1953 | Harry Truman | 2026-11
Franklin D. Roosevelt | | m | US-Präsident 1933–1945 | US president 1933–1945 | Franklin Roosevelt | 2026-11
Theodore Roosevelt | | m | US-Präsident 1901–1909 | US president 1901–1909 | | 2026-11
Woodrow Wilson | | m | US-Präsident 1913–1921 | US president 1913–1921 | | 2026-11
Abraham Lincoln | | m | US-Präsident, 1865 ermordet | US president assassinated in 1865 | | 2026-11
George Washington | | m | erster US-Präsident | first US president | | 2026-11
Thomas Jefferson | | m | US-Präsident 1801–1809 | US president 1801–1809 | | 2026-11
Dick Cheney | | m | US-Vizepräsident 2001–2009 († 2025) | US vice president 2001–2009, died 2025 | | 2026-11
Al Gore | | m | US-Vizepräsident 1993–2001 | US vice president 1993–2001 | | 2026-11
Michelle Obama | | f | frühere First Lady der USA | former US first lady | | 2026-11
Melania Trump | | f | First Lady der USA | US first lady | | 2026-11
Jill Biden | | f | First Lady der USA 2021–2025 | US first lady 2021–2025 | | 2026-11
Hunter Biden | | m | Sohn von Joe Biden | son of Joe Biden | | 2026-11
Ivanka Trump | | f | Tochter von Donald Trump | daughter of Donald Trump | | 2026-11
Eric Trump | | m | Sohn von Donald Trump | son of Donald Trump | | 2026-11
Jared Kushner | | m | Schwiegersohn von Donald Trump | son-in-law of Donald Trump | | 2026-11
Usha Vance | | f | Ehefrau von JD Vance | wife of JD Vance | | 2026-11
Condoleezza Rice | | f | US-Außenministerin 2005–2009 | US secretary of state 2005–2009 | | 2026-11
Colin Powell | | m | US-Außenminister 2001–2005 († 2021) | US secretary of state 2001–2005, died 2021 | | 2026-11
Madeleine Albright | | f | US-Außenministerin 1997–2001 († 2022) | US secretary of state 1997–2001, died 2022 | | 2026-11
Henry Kissinger | | m | früherer US-Außenminister († 2023) | former US secretary of state, died 2023 | | 2026-11
James Baker | | m | früherer US-Außenminister | former US secretary of state | | 2026-11
Donald Rumsfeld | | m | früherer US-Verteidigungsminister († 2021) | former US defense secretary, died 2021 | | 2026-11
Robert Gates | | m | US-Verteidigungsminister 2006–2011 | US defense secretary 2006–2011 | | 2026-11
Leon Panetta | | m | US-Verteidigungsminister 2011–2013 | US defense secretary 2011–2013 | | 2026-11
Chuck Hagel | | m | US-Verteidigungsminister 2013–2015 | US defense secretary 2013–2015 | | 2026-11
Ashton Carter | | m | US-Verteidigungsminister 2015–2017 († 2022) | US defense secretary 2015–2017 | Ash Carter | 2026-11
James Mattis | | m | US-Verteidigungsminister 2017–2018 | US defense secretary 2017–2018 | Jim Mattis | 2026-11
Mark Esper | | m | US-Verteidigungsminister 2019–2020 | US defense secretary 2019–2020 | | 2026-11
Steven Mnuchin | | m | US-Finanzminister 2017–2021 | US treasury secretary 2017–2021 | Steve Mnuchin | 2026-11
Jack Lew | | m | US-Finanzminister 2013–2017 | US treasury secretary 2013–2017 | | 2026-11
Timothy Geithner | | m | US-Finanzminister 2009–2013 | US treasury secretary 2009–2013 | Tim Geithner | 2026-11
Henry Paulson | | m | US-Finanzminister 2006–2009 | US treasury secretary 2006–2009 | Hank Paulson | 2026-11
Jerome Powell | | m | Vorsitzender der US-Notenbank ab 2018 | US Federal Reserve chair from 2018 | | 2026-11
Ben Bernanke | | m | US-Notenbankchef 2006–2014 | US Federal Reserve chair 2006–2014 | | 2026-11
Alan Greenspan | | m | US-Notenbankchef 1987–2006 | US Federal Reserve chair 1987–2006 | | 2026-11
Paul Volcker | | m | US-Notenbankchef 1979–1987 | US Federal Reserve chair 1979–1987 | | 2026-11
Lisa Cook | | f | Gouverneurin der US-Notenbank | US Federal Reserve governor | | 2026-11
Merrick Garland | | m | US-Justizminister 2021–2025 | US attorney general 2021–2025 | | 2026-11
William Barr | | m | US-Justizminister 2019–2020 | US attorney general 2019–2020 | Bill Barr | 2026-11
Jeff Sessions | | m | US-Justizminister 2017–2018 | US attorney general 2017–2018 | | 2026-11
Loretta Lynch | | f | US-Justizministerin 2015–2017 | US attorney general 2015–2017 | | 2026-11
Eric Holder | | m | US-Justizminister 2009–2015 | US attorney general 2009–2015 | | 2026-11
Pam Bondi | | f | US-Justizministerin ab 2025 | US attorney general from 2025 | | 2026-11
Kash Patel | | m | FBI-Chef ab 2025 | FBI director from 2025 | | 2026-11
Christopher Wray | | m | FBI-Chef 2017–2025 | FBI director 2017–2025 | | 2026-11
James Comey | | m | FBI-Chef 2013–2017 | FBI director 2013–2017 | | 2026-11
Robert Mueller | | m | US-Sonderermittler, FBI-Chef 2001–2013 | US special counsel, FBI director 2001–2013 | | 2026-11
Jack Smith | | m | früherer US-Sonderermittler | former US special counsel | | 2026-11
Kenneth Starr | | m | früherer US-Sonderermittler | former US special prosecutor | Ken Starr | 2026-11
Kristi Noem | | f | US-Heimatschutzministerin ab 2025 | US homeland security secretary from 2025 | | 2026-11
Alejandro Mayorkas | | m | US-Heimatschutzminister 2021–2025 | US homeland security secretary 2021–2025 | | 2026-11
John F. Kelly | | m | früherer Stabschef im Weißen Haus | former White House chief of staff | John Kelly | 2026-11
Susie Wiles | | f | Stabschefin im Weißen Haus ab 2025 | White House chief of staff from 2025 | | 2026-11
Stephen Miller | | m | Berater von Donald Trump | adviser to Donald Trump | | 2026-11
Steve Bannon | | m | früherer Chefstratege von Donald Trump | former chief strategist to Donald Trump | | 2026-11
Steve Witkoff | | m | US-Sondergesandter | US special envoy | | 2026-11
Keith Kellogg | | m | früherer US-Sondergesandter für die Ukraine | former US special envoy for Ukraine | | 2026-11
Howard Lutnick | | m | US-Handelsminister ab 2025 | US commerce secretary from 2025 | | 2026-11
Jamieson Greer | | m | US-Handelsbeauftragter ab 2025 | US trade representative from 2025 | | 2026-11
Robert Lighthizer | | m | US-Handelsbeauftragter 2017–2021 | US trade representative 2017–2021 | | 2026-11
Katherine Tai | | f | US-Handelsbeauftragte 2021–2025 | US trade representative 2021–2025 | | 2026-11
Peter Navarro | | m | Handelsberater von Donald Trump | trade adviser to Donald Trump | | 2026-11
Wilbur Ross | | m | US-Handelsminister 2017–2021 | US commerce secretary 2017–2021 | | 2026-11
Gina Raimondo | | f | US-Handelsministerin 2021–2025 | US commerce secretary 2021–2025 | | 2026-11
Tulsi Gabbard | | f | US-Geheimdienstdirektorin ab 2025 | US director of national intelligence from 2025 | | 2026-11
John Ratcliffe | | m | CIA-Direktor ab 2025 | CIA director from 2025 | | 2026-11
William Burns | | m | CIA-Direktor 2021–2025 | CIA director 2021–2025 | Bill Burns | 2026-11
Gina Haspel | | f | CIA-Direktorin 2018–2021 | CIA director 2018–2021 | | 2026-11
John Brennan | | m | CIA-Direktor 2013–2017 | CIA director 2013–2017 | | 2026-11
James Clapper | | m | US-Geheimdienstdirektor 2010–2017 | US director of national intelligence 2010–2017 | | 2026-11
Avril Haines | | f | US-Geheimdienstdirektorin 2021–2025 | US director of national intelligence 2021–2025 | | 2026-11
Robert F. Kennedy | | m | US-Senator, 1968 ermordet | US senator assassinated in 1968 | | 2026-11
Robert F. Kennedy Jr. | | m | US-Gesundheitsminister ab 2025 | US health secretary from 2025 | Robert Kennedy Jr. | 2026-11
Mike Waltz | | m | US-UN-Botschafter, früherer Sicherheitsberater | US ambassador to the UN, former national security adviser | | 2026-11
John Bolton | | m | Nationaler Sicherheitsberater der USA 2018–2019 | US national security adviser 2018–2019 | | 2026-11
Michael Flynn | | m | früherer Sicherheitsberater von Donald Trump | former national security adviser to Donald Trump | | 2026-11
Susan Rice | | f | Nationale Sicherheitsberaterin der USA 2013–2017 | US national security adviser 2013–2017 | | 2026-11
Samantha Power | | f | frühere US-UN-Botschafterin | former US ambassador to the UN | | 2026-11
Nikki Haley | | f | frühere US-UN-Botschafterin | former US ambassador to the UN | | 2026-11
Linda Thomas-Greenfield | | f | US-UN-Botschafterin 2021–2025 | US ambassador to the UN 2021–2025 | | 2026-11
Elise Stefanik | | f | republikanische US-Abgeordnete | Republican US congresswoman | | 2026-11
Richard Grenell | | m | früherer US-Botschafter in Deutschland | former US ambassador to Germany | Ric Grenell | 2026-11
Amy Gutmann | | f | US-Botschafterin in Deutschland 2022–2024 | US ambassador to Germany 2022–2024 | | 2026-11
John Sullivan | | m | US-Botschafter in Russland 2020–2022 | US ambassador to Russia 2020–2022 | | 2026-11
Michael McFaul | | m | früherer US-Botschafter in Moskau | former US ambassador to Russia | | 2026-11
Kurt Volker | | m | früherer US-Sondergesandter für die Ukraine | former US special envoy for Ukraine | | 2026-11
Marie Yovanovitch | | f | frühere US-Botschafterin in der Ukraine | former US ambassador to Ukraine | | 2026-11
Fiona Hill | | f | Russland-Expertin, frühere US-Regierungsberaterin | Russia expert, former White House adviser | | 2026-11
John Kirby | | m | früherer Kommunikationsdirektor des Nationalen Sicherheitsrats der USA | former White House national security spokesman | | 2026-11
Matthew Miller | | m | früherer Sprecher des US-Außenministeriums | former US State Department spokesman | | 2026-11
Tammy Bruce | | f | frühere Sprecherin des US-Außenministeriums | former US State Department spokeswoman | | 2026-11
Sarah Huckabee Sanders | | f | Gouverneurin von Arkansas, früher Sprecherin des Weißen Hauses | governor of Arkansas, former White House press secretary | Sarah Sanders | 2026-11
Sean Spicer | | m | früherer Sprecher des Weißen Hauses | former White House press secretary | | 2026-11
Kayleigh McEnany | | f | frühere Sprecherin des Weißen Hauses | former White House press secretary | | 2026-11
Kellyanne Conway | | f | frühere Beraterin von Donald Trump | former adviser to Donald Trump | | 2026-11
Anthony Scaramucci | | m | früherer Kommunikationschef des Weißen Hauses | former White House communications director | | 2026-11
Rudy Giuliani | | m | früherer Bürgermeister von New York, Trump-Anwalt | former New York mayor and Trump lawyer | Rudolph Giuliani | 2026-11
Michael Cohen | | m | früherer Anwalt von Donald Trump | former lawyer for Donald Trump | | 2026-11
Stormy Daniels | | f | US-Pornodarstellerin | US adult film actress | | 2026-11
E. Jean Carroll | | f | US-Autorin | US writer | | 2026-11
Elon Musk | | m | Unternehmer, Tesla und SpaceX | entrepreneur, Tesla and SpaceX | | 2026-11
Anthony Fauci | | m | US-Immunologe und früherer Regierungsberater | US immunologist and former government adviser | | 2026-11
Rochelle Walensky | | f | CDC-Direktorin 2021–2023 | CDC director 2021–2023 | | 2026-11
Pete Buttigieg | | m | US-Verkehrsminister 2021–2025 | US transportation secretary 2021–2025 | | 2026-11
Jennifer Granholm | | f | US-Energieministerin 2021–2025 | US energy secretary 2021–2025 | | 2026-11
Xavier Becerra | | m | US-Gesundheitsminister 2021–2025 | US health secretary 2021–2025 | | 2026-11
Ron Klain | | m | früherer Stabschef im Weißen Haus | former White House chief of staff | | 2026-11
John McCain | | m | republikanischer US-Senator († 2018) | Republican US senator, died 2018 | | 2026-11
Mitt Romney | | m | republikanischer US-Politiker | Republican US politician | | 2026-11
Paul Ryan | | m | Vorsitzender des US-Repräsentantenhauses 2015–2019 | US House speaker 2015–2019 | | 2026-11
John Boehner | | m | Vorsitzender des US-Repräsentantenhauses 2011–2015 | US House speaker 2011–2015 | | 2026-11
Newt Gingrich | | m | früherer Vorsitzender des US-Repräsentantenhauses | former US House speaker | | 2026-11
Hakeem Jeffries | | m | Fraktionschef der Demokraten im US-Repräsentantenhaus | US House Democratic leader | | 2026-11
John Thune | | m | Mehrheitsführer der Republikaner im US-Senat | US Senate majority leader | | 2026-11
Lindsey Graham | | m | republikanischer US-Senator | Republican US senator | | 2026-11
Ted Cruz | | m | republikanischer US-Senator | Republican US senator | | 2026-11
Rand Paul | | m | republikanischer US-Senator | Republican US senator | | 2026-11
Josh Hawley | | m | republikanischer US-Senator | Republican US senator | | 2026-11
Susan Collins | | f | republikanische US-Senatorin | Republican US senator | | 2026-11
Lisa Murkowski | | f | republikanische US-Senatorin | Republican US senator | | 2026-11
Joe Manchin | | m | früherer US-Senator | former US senator | | 2026-11
Kyrsten Sinema | | f | frühere US-Senatorin | former US senator | | 2026-11
Elizabeth Warren | | f | demokratische US-Senatorin | Democratic US senator | | 2026-11
Cory Booker | | m | demokratischer US-Senator | Democratic US senator | | 2026-11
Amy Klobuchar | | f | demokratische US-Senatorin | Democratic US senator | | 2026-11
Dianne Feinstein | | f | demokratische US-Senatorin († 2023) | Democratic US senator, died 2023 | | 2026-11
Chris Murphy | | m | demokratischer US-Senator | Democratic US senator | | 2026-11
Bob Menendez | | m | früherer demokratischer US-Senator | former Democratic US senator | Robert Menendez | 2026-11
Adam Schiff | | m | demokratischer US-Senator | Democratic US senator | | 2026-11
Alexandria Ocasio-Cortez | | f | demokratische US-Abgeordnete | Democratic US congresswoman | | 2026-11
Ilhan Omar | | f | demokratische US-Abgeordnete | Democratic US congresswoman | | 2026-11
Rashida Tlaib | | f | demokratische US-Abgeordnete | Democratic US congresswoman | | 2026-11
Liz Cheney | | f | frühere republikanische US-Abgeordnete | former Republican US congresswoman | | 2026-11
Marjorie Taylor Greene | | f | republikanische US-Politikerin | Republican US politician | | 2026-11
Matt Gaetz | | m | früherer republikanischer US-Abgeordneter | former Republican US congressman | | 2026-11
Jim Jordan | | m | republikanischer US-Abgeordneter | Republican US congressman | | 2026-11
George Santos | | m | früherer republikanischer US-Abgeordneter | former Republican US congressman | | 2026-11
Tim Walz | | m | Gouverneur von Minnesota | governor of Minnesota | | 2026-11
Tim Kaine | | m | demokratischer US-Senator | Democratic US senator | | 2026-11
Sarah Palin | | f | frühere Gouverneurin von Alaska | former governor of Alaska | | 2026-11
Ron DeSantis | | m | Gouverneur von Florida | governor of Florida | | 2026-11
Greg Abbott | | m | Gouverneur von Texas | governor of Texas | | 2026-11
Gavin Newsom | | m | Gouverneur von Kalifornien | governor of California | | 2026-11
Arnold Schwarzenegger | | m | Schauspieler, früherer Gouverneur von Kalifornien | actor, former governor of California | | 2026-11
Gretchen Whitmer | | f | Gouverneurin von Michigan | governor of Michigan | | 2026-11
Andrew Cuomo | | m | früherer Gouverneur von New York | former governor of New York | | 2026-11
Kathy Hochul | | f | Gouverneurin von New York | governor of New York | | 2026-11
Josh Shapiro | | m | Gouverneur von Pennsylvania | governor of Pennsylvania | | 2026-11
J. B. Pritzker | JB Pritzker | m | Gouverneur von Illinois | governor of Illinois | | 2026-11
Chris Christie | | m | früherer Gouverneur von New Jersey | former governor of New Jersey | | 2026-11
Jeb Bush | | m | früherer Gouverneur von Florida | former governor of Florida | | 2026-11
Michael Bloomberg | | m | Unternehmer, früherer Bürgermeister von New York | businessman, former New York mayor | | 2026-11
Bill de Blasio | | m | früherer Bürgermeister von New York | former New York mayor | | 2026-11
Eric Adams | | m | früherer Bürgermeister von New York | former New York mayor | | 2026-11
Zohran Mamdani | | m | New Yorker Politiker, 2025 zum Bürgermeister gewählt | New York politician, elected mayor in 2025 | | 2026-11
Karen Bass | | f | Bürgermeisterin von Los Angeles | mayor of Los Angeles | | 2026-11
Lori Lightfoot | | f | frühere Bürgermeisterin von Chicago | former mayor of Chicago | | 2026-11
Vivek Ramaswamy | | m | US-Unternehmer und Politiker | US entrepreneur and politician | | 2026-11
Herschel Walker | | m | früherer US-Footballspieler und Politiker | former US football player and politician | | 2026-11
Raphael Warnock | | m | demokratischer US-Senator | Democratic US senator | | 2026-11
John Fetterman | | m | demokratischer US-Senator | Democratic US senator | | 2026-11
Kevin Hassett | | m | Wirtschaftsberater von Donald Trump | economic adviser to Donald Trump | | 2026-11
Doug Burgum | | m | US-Innenminister ab 2025 | US interior secretary from 2025 | | 2026-11
Chris Wright | | m | US-Energieminister ab 2025 | US energy secretary from 2025 | | 2026-11
Sean Duffy | | m | US-Verkehrsminister ab 2025 | US transportation secretary from 2025 | | 2026-11
Tom Homan | | m | Grenzschutzbeauftragter von Donald Trump | border czar of Donald Trump | | 2026-11
Charlie Kirk | | m | rechter US-Aktivist, 2025 ermordet | conservative US activist murdered in 2025 | | 2026-11
Tucker Carlson | | m | US-Moderator | US broadcaster | | 2026-11
Joe Rogan | | m | US-Podcaster | US podcaster | | 2026-11
Laura Loomer | | f | rechte US-Aktivistin | far-right US activist | | 2026-11
Alvin Bragg | | m | Bezirksstaatsanwalt von Manhattan | Manhattan district attorney | | 2026-11
Letitia James | | f | Generalstaatsanwältin von New York | New York attorney general | | 2026-11
Fani Willis | | f | Bezirksstaatsanwältin in Georgia | Georgia district attorney | | 2026-11
John Roberts | | m | Oberster Richter der USA | US chief justice | | 2026-11
Clarence Thomas | | m | Richter am Supreme Court der USA | US Supreme Court justice | | 2026-11
Samuel Alito | | m | Richter am Supreme Court der USA | US Supreme Court justice | | 2026-11
Brett Kavanaugh | | m | Richter am Supreme Court der USA | US Supreme Court justice | | 2026-11
Neil Gorsuch | | m | Richter am Supreme Court der USA | US Supreme Court justice | | 2026-11
Amy Coney Barrett | | f | Richterin am Supreme Court der USA | US Supreme Court justice | | 2026-11
Sonia Sotomayor | | f | Richterin am Supreme Court der USA | US Supreme Court justice | | 2026-11
Elena Kagan | | f | Richterin am Supreme Court der USA | US Supreme Court justice | | 2026-11
Ketanji Brown Jackson | | f | Richterin am Supreme Court der USA | US Supreme Court justice | | 2026-11
Ruth Bader Ginsburg | | f | Richterin am Supreme Court der USA († 2020) | US Supreme Court justice, died 2020 | | 2026-11
Stephen Breyer | | m | früherer Richter am Supreme Court der USA | former US Supreme Court justice | | 2026-11
Antonin Scalia | | m | Richter am Supreme Court der USA († 2016) | US Supreme Court justice, died 2016 | | 2026-11
Christopher Cavoli | | m | Nato-Oberbefehlshaber in Europa 2022–2025 | NATO supreme commander 2022–2025 | | 2026-11
David Petraeus | | m | US-General, früherer CIA-Direktor | US general, former CIA director | | 2026-11
Ben Hodges | | m | früherer US-General | former US general | | 2026-11
Mark Hertling | | m | früherer US-General | former US general | | 2026-11
Dan Caine | | m | US-Generalstabschef ab 2025 | chairman of the US Joint Chiefs of Staff from 2025 | | 2026-11
Chelsea Manning | | f | US-Whistleblowerin | US whistleblower | | 2026-11
Julian Assange | | m | Wikileaks-Gründer | WikiLeaks founder | | 2026-11
Jeffrey Epstein | | m | US-Finanzier und Sexualstraftäter († 2019) | US financier and sex offender, died 2019 | | 2026-11
Ghislaine Maxwell | | f | Vertraute von Jeffrey Epstein | associate of Jeffrey Epstein | | 2026-11
Harvey Weinstein | | m | früherer US-Filmproduzent | former US film producer | | 2026-11
Bernie Madoff | | m | US-Anlagebetrüger († 2021) | US fraudster, died 2021 | Bernard Madoff | 2026-11
Sam Bankman-Fried | | m | Gründer der Kryptobörse FTX | founder of crypto exchange FTX | | 2026-11
George Floyd | | m | US-Amerikaner, 2020 bei Polizeieinsatz getötet | American killed by police in 2020 | | 2026-11
Derek Chauvin | | m | US-Polizist, wegen Mordes an George Floyd verurteilt | US police officer convicted of murdering George Floyd | | 2026-11
Breonna Taylor | | f | US-Amerikanerin, 2020 von Polizisten erschossen | American shot dead by police in 2020 | | 2026-11
Kyle Rittenhouse | | m | US-Amerikaner, nach Todesschüssen in Kenosha freigesprochen | American acquitted over the Kenosha shootings | | 2026-11
Martin Luther King | | m | US-Bürgerrechtler, 1968 ermordet | US civil rights leader assassinated in 1968 | Martin Luther King Jr. | 2026-11
Malcolm X | | m | US-Bürgerrechtler, 1965 ermordet | US activist assassinated in 1965 | | 2026-11
Rosa Parks | | f | US-Bürgerrechtlerin | US civil rights activist | | 2026-11
Jesse Jackson | | m | US-Bürgerrechtler | US civil rights leader | | 2026-11
Lee Harvey Oswald | | m | Attentäter von John F. Kennedy | assassin of John F. Kennedy | | 2026-11
Monica Lewinsky | | f | frühere Praktikantin im Weißen Haus | former White House intern | | 2026-11
# Canada
Mark Carney | | m | kanadischer Premierminister ab 2025 | Canadian prime minister from 2025 | | 2026-11
Stephen Harper | | m | kanadischer Premierminister 2006–2015 | Canadian prime minister 2006–2015 | | 2026-11
Chrystia Freeland | | f | kanadische Politikerin | Canadian politician | | 2026-11
Pierre Poilievre | | m | Chef der kanadischen Konservativen | Canadian Conservative leader | | 2026-11
Mélanie Joly | | f | kanadische Außenministerin 2021–2025 | Canadian foreign minister 2021–2025 | Melanie Joly | 2026-11
Anita Anand | | f | kanadische Außenministerin ab 2025 | Canadian foreign minister from 2025 | | 2026-11
Jagmeet Singh | | m | früherer Chef der kanadischen NDP | former Canadian NDP leader | | 2026-11
Doug Ford | | m | Premierminister von Ontario | premier of Ontario | | 2026-11
Pierre Trudeau | | m | kanadischer Premierminister († 2000) | Canadian prime minister, died 2000 | | 2026-11
# Latin America and the Caribbean
Claudia Sheinbaum | | f | mexikanische Präsidentin ab 2024 | Mexican president from 2024 | | 2026-11
Andrés Manuel López Obrador | | m | mexikanischer Präsident 2018–2024 | Mexican president 2018–2024 | Andres Manuel Lopez Obrador | 2026-11
Enrique Peña Nieto | | m | mexikanischer Präsident 2012–2018 | Mexican president 2012–2018 | Enrique Pena Nieto | 2026-11
Felipe Calderón | | m | mexikanischer Präsident 2006–2012 | Mexican president 2006–2012 | Felipe Calderon | 2026-11
Vicente Fox | | m | mexikanischer Präsident 2000–2006 | Mexican president 2000–2006 | | 2026-11
Joaquín Guzmán | | m | mexikanischer Drogenboss El Chapo | Mexican drug lord | Joaquin Guzman | 2026-11
Marcelo Ebrard | | m | mexikanischer Politiker, Außenminister 2018–2023 | Mexican politician, foreign minister 2018–2023 | | 2026-11
Fidel Castro | | m | kubanischer Revolutionsführer († 2016) | Cuban leader, died 2016 | | 2026-11
Raúl Castro | Raul Castro | m | kubanischer Präsident 2008–2018 | Cuban president 2008–2018 | Raul Castro | 2026-11
Miguel Díaz-Canel | Miguel Diaz-Canel | m | kubanischer Präsident ab 2018 | Cuban president from 2018 | Miguel Diaz-Canel | 2026-11
Ernesto Che Guevara | | m | argentinisch-kubanischer Revolutionär | Argentine-Cuban revolutionary | Che Guevara; Ernesto Guevara | 2026-11
Nicolás Maduro | Nicolas Maduro | m | venezolanischer Machthaber ab 2013 | Venezuelan leader from 2013 | Nicolas Maduro | 2026-11
Hugo Chávez | Hugo Chavez | m | venezolanischer Präsident 1999–2013 | Venezuelan president 1999–2013 | Hugo Chavez | 2026-11
Juan Guaidó | Juan Guaido | m | früherer venezolanischer Oppositionsführer | former Venezuelan opposition leader | Juan Guaido | 2026-11
María Corina Machado | Maria Corina Machado | f | venezolanische Oppositionsführerin, Friedensnobelpreis 2025 | Venezuelan opposition leader, Nobel peace laureate 2025 | Maria Corina Machado | 2026-11
Edmundo González Urrutia | Edmundo Gonzalez | m | venezolanischer Oppositionspolitiker | Venezuelan opposition politician | Edmundo González | 2026-11
Delcy Rodríguez | Delcy Rodriguez | f | venezolanische Politikerin | Venezuelan politician | Delcy Rodriguez | 2026-11
Leopoldo López | Leopoldo Lopez | m | venezolanischer Oppositionspolitiker | Venezuelan opposition politician | Leopoldo Lopez | 2026-11
Henrique Capriles | | m | venezolanischer Oppositionspolitiker | Venezuelan opposition politician | | 2026-11
Gustavo Petro | | m | kolumbianischer Präsident ab 2022 | Colombian president from 2022 | | 2026-11
Iván Duque | Ivan Duque | m | kolumbianischer Präsident 2018–2022 | Colombian president 2018–2022 | Ivan Duque | 2026-11
Juan Manuel Santos | | m | kolumbianischer Präsident 2010–2018, Friedensnobelpreisträger | Colombian president 2010–2018, Nobel peace laureate | | 2026-11
Álvaro Uribe | Alvaro Uribe | m | kolumbianischer Präsident 2002–2010 | Colombian president 2002–2010 | Alvaro Uribe | 2026-11
Íngrid Betancourt | Ingrid Betancourt | f | kolumbianische Politikerin und frühere Farc-Geisel | Colombian politician and former FARC hostage | Ingrid Betancourt | 2026-11
Pablo Escobar | | m | kolumbianischer Drogenboss († 1993) | Colombian drug lord, died 1993 | | 2026-11
Daniel Noboa | | m | ecuadorianischer Präsident ab 2023 | Ecuadorian president from 2023 | | 2026-11
Guillermo Lasso | | m | ecuadorianischer Präsident 2021–2023 | Ecuadorian president 2021–2023 | | 2026-11
Lenín Moreno | Lenin Moreno | m | ecuadorianischer Präsident 2017–2021 | Ecuadorian president 2017–2021 | Lenin Moreno | 2026-11
Rafael Correa | | m | ecuadorianischer Präsident 2007–2017 | Ecuadorian president 2007–2017 | | 2026-11
Fernando Villavicencio | | m | ecuadorianischer Politiker, 2023 ermordet | Ecuadorian politician murdered in 2023 | | 2026-11
Pedro Castillo | | m | peruanischer Präsident 2021–2022 | Peruvian president 2021–2022 | | 2026-11
Dina Boluarte | | f | peruanische Präsidentin 2022–2025 | Peruvian president 2022–2025 | | 2026-11
Ollanta Humala | | m | peruanischer Präsident 2011–2016 | Peruvian president 2011–2016 | | 2026-11
Alberto Fujimori | | m | peruanischer Präsident 1990–2000 († 2024) | Peruvian president 1990–2000, died 2024 | | 2026-11
Keiko Fujimori | | f | peruanische Politikerin | Peruvian politician | | 2026-11
Pedro Pablo Kuczynski | | m | peruanischer Präsident 2016–2018 | Peruvian president 2016–2018 | | 2026-11
Evo Morales | | m | bolivianischer Präsident 2006–2019 | Bolivian president 2006–2019 | | 2026-11
Luis Arce | | m | bolivianischer Präsident 2020–2025 | Bolivian president 2020–2025 | | 2026-11
Jeanine Áñez | Jeanine Anez | f | bolivianische Interimspräsidentin 2019–2020 | Bolivian interim president 2019–2020 | Jeanine Anez | 2026-11
Rodrigo Paz | | m | bolivianischer Präsident ab 2025 | Bolivian president from 2025 | | 2026-11
Gabriel Boric | | m | chilenischer Präsident ab 2022 | Chilean president from 2022 | | 2026-11
Sebastián Piñera | Sebastian Pinera | m | früherer chilenischer Präsident († 2024) | former Chilean president, died 2024 | Sebastian Pinera | 2026-11
Michelle Bachelet | | f | frühere chilenische Präsidentin und UN-Menschenrechtskommissarin | former Chilean president and UN human rights chief | | 2026-11
Salvador Allende | | m | chilenischer Präsident, 1973 gestürzt | Chilean president overthrown in 1973 | | 2026-11
Augusto Pinochet | | m | chilenischer Diktator († 2006) | Chilean dictator, died 2006 | | 2026-11
José Antonio Kast | Jose Antonio Kast | m | chilenischer Rechtspolitiker | Chilean right-wing politician | Jose Antonio Kast | 2026-11
Javier Milei | | m | argentinischer Präsident ab 2023 | Argentine president from 2023 | | 2026-11
Alberto Fernández | Alberto Fernandez | m | argentinischer Präsident 2019–2023 | Argentine president 2019–2023 | Alberto Fernandez | 2026-11
Mauricio Macri | | m | argentinischer Präsident 2015–2019 | Argentine president 2015–2019 | | 2026-11
Cristina Fernández de Kirchner | Cristina Fernandez de Kirchner | f | argentinische Präsidentin 2007–2015 | Argentine president 2007–2015 | Cristina Fernandez de Kirchner; Cristina Kirchner | 2026-11
Néstor Kirchner | Nestor Kirchner | m | argentinischer Präsident 2003–2007 | Argentine president 2003–2007 | Nestor Kirchner | 2026-11
Sergio Massa | | m | argentinischer Politiker | Argentine politician | | 2026-11
Juan Perón | Juan Peron | m | argentinischer Präsident († 1974) | Argentine president, died 1974 | Juan Peron; Juan Domingo Perón | 2026-11
Dilma Rousseff | | f | brasilianische Präsidentin 2011–2016 | Brazilian president 2011–2016 | | 2026-11
Michel Temer | | m | brasilianischer Präsident 2016–2018 | Brazilian president 2016–2018 | | 2026-11
Fernando Haddad | | m | brasilianischer Politiker, Finanzminister ab 2023 | Brazilian politician, finance minister from 2023 | | 2026-11
Geraldo Alckmin | | m | brasilianischer Vizepräsident ab 2023 | Brazilian vice president from 2023 | | 2026-11
Sérgio Moro | Sergio Moro | m | brasilianischer Politiker und früherer Richter | Brazilian politician and former judge | Sergio Moro | 2026-11
Alexandre de Moraes | | m | brasilianischer Verfassungsrichter | Brazilian Supreme Court justice | | 2026-11
Marina Silva | | f | brasilianische Umweltministerin ab 2023 | Brazilian environment minister from 2023 | | 2026-11
Marielle Franco | | f | brasilianische Stadträtin, 2018 ermordet | Brazilian councilwoman murdered in 2018 | | 2026-11
Luis Lacalle Pou | | m | uruguayischer Präsident 2020–2025 | Uruguayan president 2020–2025 | | 2026-11
Yamandú Orsi | Yamandu Orsi | m | uruguayischer Präsident ab 2025 | Uruguayan president from 2025 | Yamandu Orsi | 2026-11
José Mujica | Jose Mujica | m | uruguayischer Präsident 2010–2015 († 2025) | Uruguayan president 2010–2015, died 2025 | Jose Mujica; Pepe Mujica | 2026-11
Santiago Peña | Santiago Pena | m | paraguayischer Präsident ab 2023 | Paraguayan president from 2023 | Santiago Pena | 2026-11
Nayib Bukele | | m | salvadorianischer Präsident ab 2019 | Salvadoran president from 2019 | | 2026-11
Daniel Ortega | | m | nicaraguanischer Präsident ab 2007 | Nicaraguan president from 2007 | | 2026-11
Rosario Murillo | | f | nicaraguanische Co-Präsidentin | Nicaraguan co-president | | 2026-11
Xiomara Castro | | f | honduranische Präsidentin ab 2022 | Honduran president from 2022 | | 2026-11
Juan Orlando Hernández | Juan Orlando Hernandez | m | honduranischer Präsident 2014–2022 | Honduran president 2014–2022 | Juan Orlando Hernandez | 2026-11
Bernardo Arévalo | Bernardo Arevalo | m | guatemaltekischer Präsident ab 2024 | Guatemalan president from 2024 | Bernardo Arevalo | 2026-11
Rigoberta Menchú | Rigoberta Menchu | f | guatemaltekische Friedensnobelpreisträgerin | Guatemalan Nobel peace laureate | Rigoberta Menchu | 2026-11
José Raúl Mulino | Jose Raul Mulino | m | panamaischer Präsident ab 2024 | Panamanian president from 2024 | Jose Raul Mulino | 2026-11
Óscar Arias | Oscar Arias | m | früherer Präsident von Costa Rica, Friedensnobelpreisträger | former Costa Rican president, Nobel peace laureate | Oscar Arias | 2026-11
Jovenel Moïse | Jovenel Moise | m | haitianischer Präsident, 2021 ermordet | Haitian president assassinated in 2021 | Jovenel Moise | 2026-11
Jimmy Chérizier | Jimmy Cherizier | m | haitianischer Bandenchef | Haitian gang leader | Jimmy Cherizier | 2026-11
Luis Abinader | | m | Präsident der Dominikanischen Republik ab 2020 | president of the Dominican Republic from 2020 | | 2026-11
Mia Mottley | | f | Premierministerin von Barbados ab 2018 | prime minister of Barbados from 2018 | | 2026-11
Irfaan Ali | | m | Präsident von Guyana ab 2020 | president of Guyana from 2020 | | 2026-11
`;
