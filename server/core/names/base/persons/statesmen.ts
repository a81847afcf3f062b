/** Rulers, statesmen and soldiers of the past; the fields are told in `index.ts`. */
export const statesmen = `
# Germany
# two people: Rudolf Heß / Rudolf Höß
Martin Bormann |  | m | NS-Politiker († 1945) | Nazi official, died 1945 |  | 2026-11
Erwin Rommel |  | m | deutscher Generalfeldmarschall († 1944) | German field marshal, died 1944 |  | 2026-11
Erich Ludendorff |  | m | deutscher General († 1937) | German general, died 1937 |  | 2026-11
Philipp Scheidemann |  | m | SPD-Politiker, Reichsministerpräsident 1919 | German Social Democrat, head of government in 1919 |  | 2026-11
Matthias Erzberger |  | m | Zentrumspolitiker, 1921 ermordet | German Centre Party politician, murdered in 1921 |  | 2026-11
Walther Rathenau |  | m | Reichsaußenminister, 1922 ermordet | German foreign minister, murdered in 1922 |  | 2026-11
Heinrich Brüning | Heinrich Bruning | m | Reichskanzler 1930–1932 | German chancellor 1930–1932 | Heinrich Bruening | 2026-11
Franz von Papen |  | m | Reichskanzler 1932 | German chancellor in 1932 |  | 2026-11
Kurt von Schleicher |  | m | Reichskanzler 1932–1933 | German chancellor 1932–1933 |  | 2026-11
Gustav Noske |  | m | Reichswehrminister 1919–1920, SPD | German defence minister 1919–1920 |  | 2026-11
August Bebel |  | m | SPD-Vorsitzender († 1913) | leader of the German Social Democrats, died 1913 |  | 2026-11
Wilhelm Liebknecht |  | m | SPD-Gründer († 1900) | founder of the German Social Democrats, died 1900 |  | 2026-11
Ferdinand Lassalle |  | m | Gründer des ADAV († 1864) | German socialist, died 1864 |  | 2026-11
Clara Zetkin |  | f | Frauenrechtlerin, KPD-Politikerin († 1933) | German Communist and campaigner for women’s rights, died 1933 |  | 2026-11
Ernst Thälmann | Ernst Thalmann | m | KPD-Vorsitzender, 1944 ermordet | leader of the German Communists, murdered in 1944 | Ernst Thaelmann | 2026-11
Kurt Eisner |  | m | bayerischer Ministerpräsident, 1919 ermordet | Bavarian premier, murdered in 1919 |  | 2026-11
Kurt Schumacher |  | m | SPD-Vorsitzender 1946–1952 | leader of the German Social Democrats 1946–1952 |  | 2026-11
Erich Ollenhauer |  | m | SPD-Vorsitzender 1952–1963 | leader of the German Social Democrats 1952–1963 |  | 2026-11
Margot Honecker |  | f | DDR-Volksbildungsministerin († 2016) | East German education minister, died 2016 |  | 2026-11
Otto Grotewohl |  | m | Ministerpräsident der DDR 1949–1964 | East German premier 1949–1964 |  | 2026-11
Wilhelm Pieck |  | m | Präsident der DDR 1949–1960 | East German president 1949–1960 |  | 2026-11
Willi Stoph |  | m | DDR-Politiker († 1999) | East German premier, died 1999 |  | 2026-11
Erich Mielke |  | m | DDR-Minister für Staatssicherheit († 2000) | East German head of the Stasi, died 2000 |  | 2026-11
Markus Wolf |  | m | DDR-Spionagechef († 2006) | East German spymaster, died 2006 |  | 2026-11
Heinrich Lübke | Heinrich Lubke | m | Bundespräsident 1959–1969 | German president 1959–1969 | Heinrich Luebke | 2026-11
Gustav Heinemann |  | m | Bundespräsident 1969–1974 | German president 1969–1974 |  | 2026-11
Walter Scheel |  | m | Bundespräsident 1974–1979, FDP († 2016) | German president 1974–1979, died 2016 |  | 2026-11
Karl Carstens |  | m | Bundespräsident 1979–1984 | German president 1979–1984 |  | 2026-11
Rainer Barzel |  | m | CDU-Vorsitzender 1971–1973 († 2006) | leader of the German Christian Democrats 1971–1973, died 2006 |  | 2026-11
Karl Schiller |  | m | SPD-Politiker, Bundeswirtschaftsminister 1966–1972 | German economy minister 1966–1972 |  | 2026-11
Alfred Dregger |  | m | CDU-Politiker († 2002) | German Christian Democrat, died 2002 |  | 2026-11
Gerhard Stoltenberg |  | m | CDU-Politiker, Bundesminister († 2001) | German Christian Democrat, federal minister, died 2001 |  | 2026-11
Hans Filbinger |  | m | Ministerpräsident von Baden-Württemberg 1966–1978 | premier of Baden-Württemberg 1966–1978 |  | 2026-11
Alfons Goppel |  | m | bayerischer Ministerpräsident 1962–1978 | Bavarian premier 1962–1978 |  | 2026-11
Carlo Schmid |  | m | SPD-Politiker († 1979) | German Social Democrat, died 1979 |  | 2026-11
Ernst Reuter |  | m | Regierender Bürgermeister von Berlin 1948–1953 | mayor of West Berlin 1948–1953 |  | 2026-11
Annemarie Renger |  | f | Bundestagspräsidentin 1972–1976, SPD | speaker of the Bundestag 1972–1976 |  | 2026-11
Elisabeth Selbert |  | f | SPD-Politikerin, Mutter des Grundgesetzes († 1986) | German Social Democrat, co-author of the constitution, died 1986 |  | 2026-11
Hans Globke |  | m | Chef des Bundeskanzleramts 1953–1963 | head of the German chancellery 1953–1963 |  | 2026-11
Reinhard Gehlen |  | m | erster BND-Präsident († 1979) | first head of German foreign intelligence, died 1979 |  | 2026-11
Gert Bastian |  | m | Grünen-Politiker († 1992) | German Green politician, died 1992 |  | 2026-11
Jan-Carl Raspe |  | m | RAF-Terrorist († 1977) | Red Army Faction member, died 1977 |  | 2026-11
Holger Meins |  | m | RAF-Terrorist († 1974) | Red Army Faction member, died 1974 |  | 2026-11
Alfred Hugenberg |  | m | Verleger und Politiker der DNVP († 1951) | German press baron and politician, died 1951 |  | 2026-11
Ernst Röhm | Ernst Rohm | m | SA-Chef, 1934 ermordet | leader of the Nazi SA, murdered in 1934 | Ernst Roehm | 2026-11
Hjalmar Schacht |  | m | Reichsbankpräsident († 1970) | president of the Reichsbank, died 1970 |  | 2026-11
Joachim von Ribbentrop |  | m | NS-Außenminister († 1946) | Nazi foreign minister, died 1946 |  | 2026-11
Alfred Rosenberg |  | m | NS-Ideologe († 1946) | Nazi ideologue, died 1946 |  | 2026-11
Wilhelm Keitel |  | m | Chef des Oberkommandos der Wehrmacht († 1946) | Nazi field marshal, died 1946 |  | 2026-11
Alfred Jodl |  | m | Generaloberst der Wehrmacht († 1946) | Nazi general, died 1946 |  | 2026-11
Karl Dönitz | Karl Donitz | m | Großadmiral († 1980) | German grand admiral, died 1980 | Karl Doenitz | 2026-11
Erich Raeder |  | m | Großadmiral († 1960) | German grand admiral, died 1960 |  | 2026-11
Heinz Guderian |  | m | General der Wehrmacht († 1954) | German general, died 1954 |  | 2026-11
Erich von Manstein |  | m | Generalfeldmarschall († 1973) | German field marshal, died 1973 |  | 2026-11
Friedrich Paulus |  | m | Generalfeldmarschall in Stalingrad († 1957) | German field marshal at Stalingrad, died 1957 |  | 2026-11
Roland Freisler |  | m | Präsident des Volksgerichtshofs († 1945) | president of the Nazi People’s Court, died 1945 |  | 2026-11
Hans Frank |  | m | NS-Generalgouverneur in Polen († 1946) | Nazi governor of occupied Poland, died 1946 |  | 2026-11
Baldur von Schirach |  | m | Reichsjugendführer († 1974) | Nazi youth leader, died 1974 |  | 2026-11
Julius Streicher |  | m | NS-Verleger († 1946) | Nazi publisher, died 1946 |  | 2026-11
Amon Göth | Amon Goth | m | Kommandant des KZ Płaszów († 1946) | Nazi camp commandant, died 1946 | Amon Goeth | 2026-11
Rudolf Höß | Rudolf Hoss | m | Kommandant von Auschwitz († 1947) | commandant of Auschwitz, died 1947 | Rudolf Hoess | 2026-11
Klaus Barbie |  | m | Gestapo-Chef von Lyon († 1991) | Gestapo chief in Lyon, died 1991 |  | 2026-11
Wilhelm Canaris |  | m | Chef der Abwehr († 1945) | head of German military intelligence, died 1945 |  | 2026-11
Henning von Tresckow |  | m | Generalmajor im Widerstand († 1944) | general in the German resistance, died 1944 |  | 2026-11
Carl Friedrich Goerdeler |  | m | Widerstandskämpfer († 1945) | leader of the German resistance, died 1945 |  | 2026-11
Helmuth James Graf von Moltke |  | m | Gründer des Kreisauer Kreises († 1945) | founder of the Kreisau Circle, died 1945 | Helmuth James von Moltke | 2026-11
Erwin von Witzleben |  | m | Generalfeldmarschall im Widerstand († 1944) | field marshal in the German resistance, died 1944 |  | 2026-11
Fritz Bauer |  | m | hessischer Generalstaatsanwalt († 1968) | German prosecutor of Nazi crimes, died 1968 |  | 2026-11
Beate Klarsfeld |  | f | deutsch-französische Journalistin | German-French Nazi hunter |  | 2026-11
Gerhard von Scharnhorst |  | m | preußischer Heeresreformer († 1813) | Prussian military reformer, died 1813 |  | 2026-11
August Neidhardt von Gneisenau |  | m | preußischer Generalfeldmarschall († 1831) | Prussian field marshal, died 1831 |  | 2026-11
Carl von Clausewitz |  | m | preußischer General und Militärtheoretiker († 1831) | Prussian general and military theorist, died 1831 |  | 2026-11
Friedrich List |  | m | Ökonom († 1846) | German economist, died 1846 |  | 2026-11
Bernhard von Bülow | Bernhard von Bulow | m | Reichskanzler 1900–1909 | German chancellor 1900–1909 | Bernhard von Buelow | 2026-11
Theobald von Bethmann Hollweg |  | m | Reichskanzler 1909–1917 | German chancellor 1909–1917 |  | 2026-11
Alfred von Tirpitz |  | m | deutscher Großadmiral († 1930) | German grand admiral, died 1930 |  | 2026-11
# Austria
Engelbert Dollfuß | Engelbert Dollfuss | m | österreichischer Bundeskanzler 1932–1934 | Austrian chancellor 1932–1934 |  | 2026-11
Kurt Schuschnigg |  | m | österreichischer Bundeskanzler 1934–1938 | Austrian chancellor 1934–1938 |  | 2026-11
Karl Renner |  | m | österreichischer Bundespräsident 1945–1950 | Austrian president 1945–1950 |  | 2026-11
Leopold Figl |  | m | österreichischer Bundeskanzler 1945–1953 | Austrian chancellor 1945–1953 |  | 2026-11
Julius Raab |  | m | österreichischer Bundeskanzler 1953–1961 | Austrian chancellor 1953–1961 |  | 2026-11
Ignaz Seipel |  | m | österreichischer Bundeskanzler der Zwischenkriegszeit († 1932) | Austrian chancellor between the wars, died 1932 |  | 2026-11
Theodor Körner | Theodor Korner | m | österreichischer Bundespräsident 1951–1957 | Austrian president 1951–1957 | Theodor Koerner | 2026-11
Rudolf Kirchschläger | Rudolf Kirchschlager | m | österreichischer Bundespräsident 1974–1986 | Austrian president 1974–1986 | Rudolf Kirchschlaeger | 2026-11
Klemens von Metternich |  | m | österreichischer Staatskanzler († 1859) | Austrian chancellor, died 1859 |  | 2026-11
# Western and southern Europe
Philippe Pétain | Philippe Petain | m | französischer Marschall, Staatschef in Vichy († 1951) | French marshal, head of the Vichy state, died 1951 |  | 2026-11
Georges Clemenceau |  | m | französischer Ministerpräsident 1917–1920 | French prime minister 1917–1920 |  | 2026-11
Georges Pompidou |  | m | französischer Präsident 1969–1974 | French president 1969–1974 |  | 2026-11
Léon Blum | Leon Blum | m | französischer Ministerpräsident 1936–1937 | French prime minister 1936–1937 |  | 2026-11
Pierre Mendès France | Pierre Mendes France | m | französischer Ministerpräsident 1954–1955 | French prime minister 1954–1955 |  | 2026-11
Aristide Briand |  | m | französischer Außenminister († 1932) | French foreign minister, died 1932 |  | 2026-11
Maximilien de Robespierre |  | m | französischer Revolutionär († 1794) | French revolutionary, died 1794 | Maximilien Robespierre | 2026-11
Georges Danton |  | m | französischer Revolutionär († 1794) | French revolutionary, died 1794 |  | 2026-11
Ferdinand Foch |  | m | französischer Marschall († 1929) | French marshal, died 1929 |  | 2026-11
Jean Jaurès | Jean Jaures | m | französischer Sozialist, 1914 ermordet | French socialist, murdered in 1914 |  | 2026-11
Neville Chamberlain |  | m | britischer Premierminister 1937–1940 | British prime minister 1937–1940 |  | 2026-11
Clement Attlee |  | m | britischer Premierminister 1945–1951 | British prime minister 1945–1951 |  | 2026-11
Anthony Eden |  | m | britischer Premierminister 1955–1957 | British prime minister 1955–1957 |  | 2026-11
Harold Macmillan |  | m | britischer Premierminister 1957–1963 | British prime minister 1957–1963 |  | 2026-11
Harold Wilson |  | m | britischer Premierminister († 1995) | British prime minister, died 1995 |  | 2026-11
Edward Heath |  | m | britischer Premierminister 1970–1974 | British prime minister 1970–1974 |  | 2026-11
James Callaghan |  | m | britischer Premierminister 1976–1979 | British prime minister 1976–1979 |  | 2026-11
David Lloyd George |  | m | britischer Premierminister 1916–1922 | British prime minister 1916–1922 |  | 2026-11
Benjamin Disraeli |  | m | britischer Premierminister († 1881) | British prime minister, died 1881 |  | 2026-11
William Gladstone |  | m | britischer Premierminister († 1898) | British prime minister, died 1898 |  | 2026-11
Oliver Cromwell |  | m | englischer Lordprotektor († 1658) | English lord protector, died 1658 |  | 2026-11
Horatio Nelson |  | m | britischer Admiral († 1805) | British admiral, died 1805 |  | 2026-11
Bernard Montgomery |  | m | britischer Feldmarschall († 1976) | British field marshal, died 1976 |  | 2026-11
Éamon de Valera | Eamon de Valera | m | irischer Präsident 1959–1973 | Irish president 1959–1973 |  | 2026-11
Giuseppe Garibaldi |  | m | italienischer Freiheitskämpfer († 1882) | Italian general, died 1882 |  | 2026-11
Giuseppe Mazzini |  | m | italienischer Freiheitskämpfer († 1872) | Italian campaigner for unification, died 1872 |  | 2026-11
Alcide De Gasperi |  | m | italienischer Ministerpräsident 1945–1953 | Italian prime minister 1945–1953 |  | 2026-11
Aldo Moro |  | m | italienischer Ministerpräsident, 1978 ermordet | Italian prime minister, murdered in 1978 |  | 2026-11
Giulio Andreotti |  | m | italienischer Ministerpräsident († 2013) | Italian prime minister, died 2013 |  | 2026-11
Bettino Craxi |  | m | italienischer Ministerpräsident 1983–1987 | Italian prime minister 1983–1987 |  | 2026-11
Sandro Pertini |  | m | italienischer Präsident 1978–1985 | Italian president 1978–1985 |  | 2026-11
Enrico Berlinguer |  | m | italienischer Kommunistenführer († 1984) | Italian Communist leader, died 1984 |  | 2026-11
António de Oliveira Salazar | Antonio de Oliveira Salazar | m | portugiesischer Diktator († 1970) | Portuguese dictator, died 1970 |  | 2026-11
Adolfo Suárez | Adolfo Suarez | m | spanischer Ministerpräsident 1976–1981 | Spanish prime minister 1976–1981 |  | 2026-11
Santiago Carrillo |  | m | spanischer Kommunistenführer († 2012) | Spanish Communist leader, died 2012 |  | 2026-11
Konstantinos Karamanlis | Constantine Karamanlis | m | griechischer Präsident († 1998) | Greek president, died 1998 |  | 2026-11
Andreas Papandreou |  | m | griechischer Ministerpräsident († 1996) | Greek prime minister, died 1996 |  | 2026-11
Urho Kekkonen |  | m | finnischer Präsident 1956–1982 | Finnish president 1956–1982 |  | 2026-11
Tage Erlander |  | m | schwedischer Ministerpräsident 1946–1969 | Swedish prime minister 1946–1969 |  | 2026-11
Vidkun Quisling |  | m | norwegischer Kollaborateur († 1945) | Norwegian collaborator, died 1945 |  | 2026-11
Trygve Lie |  | m | erster UN-Generalsekretär 1946–1952 | first UN secretary-general 1946–1952 |  | 2026-11
Raoul Wallenberg |  | m | schwedischer Diplomat, Retter von Juden | Swedish diplomat, rescuer of Jews |  | 2026-11
Paul-Henri Spaak |  | m | belgischer Ministerpräsident, Nato-Generalsekretär 1957–1961 | Belgian prime minister, Nato secretary general 1957–1961 |  | 2026-11
# Eastern Europe
Juri Andropow | Yuri Andropov | m | sowjetischer Staats- und Parteichef 1982–1984 | Soviet leader 1982–1984 |  | 2026-11
Konstantin Tschernenko | Konstantin Chernenko | m | sowjetischer Staats- und Parteichef 1984–1985 | Soviet leader 1984–1985 |  | 2026-11
Andrej Gromyko | Andrei Gromyko | m | sowjetischer Außenminister 1957–1985 | Soviet foreign minister 1957–1985 | Andrei Gromyko | 2026-11
Georgi Schukow | Georgy Zhukov | m | sowjetischer Marschall († 1974) | Soviet marshal, died 1974 |  | 2026-11
Lawrenti Beria | Lavrentiy Beria | m | sowjetischer Geheimdienstchef († 1953) | Soviet secret police chief, died 1953 | Lavrenti Beria | 2026-11
Grigori Rasputin | Grigory Rasputin | m | russischer Wanderprediger, 1916 ermordet | Russian mystic, murdered in 1916 |  | 2026-11
Alexander Kerenski | Alexander Kerensky | m | russischer Regierungschef 1917 | Russian head of government in 1917 |  | 2026-11
Enver Hoxha |  | m | albanischer Diktator († 1985) | Albanian dictator, died 1985 |  | 2026-11
Todor Schiwkow | Todor Zhivkov | m | bulgarischer Staats- und Parteichef († 1998) | Bulgarian Communist leader, died 1998 |  | 2026-11
János Kádár | Janos Kadar | m | ungarischer Parteichef 1956–1988 | Hungarian Communist leader 1956–1988 |  | 2026-11
Imre Nagy |  | m | ungarischer Ministerpräsident, 1958 hingerichtet | Hungarian prime minister, executed in 1958 |  | 2026-11
Miklós Horthy | Miklos Horthy | m | ungarischer Reichsverweser 1920–1944 | regent of Hungary 1920–1944 |  | 2026-11
Gustáv Husák | Gustav Husak | m | tschechoslowakischer Präsident 1975–1989 | Czechoslovak president 1975–1989 |  | 2026-11
Alexander Dubček | Alexander Dubcek | m | tschechoslowakischer Reformkommunist († 1992) | Czechoslovak reform Communist, died 1992 |  | 2026-11
Klement Gottwald |  | m | tschechoslowakischer Präsident 1948–1953 | Czechoslovak president 1948–1953 |  | 2026-11
Edvard Beneš | Edvard Benes | m | tschechoslowakischer Präsident († 1948) | Czechoslovak president, died 1948 |  | 2026-11
Jan Palach |  | m | tschechischer Student, Selbstverbrennung 1969 | Czech student who burned himself to death in 1969 |  | 2026-11
Józef Piłsudski | Jozef Pilsudski | m | polnischer Marschall († 1935) | Polish marshal, died 1935 |  | 2026-11
Edward Gierek |  | m | polnischer Parteichef 1970–1980 | Polish Communist leader 1970–1980 |  | 2026-11
Władysław Gomułka | Wladyslaw Gomulka | m | polnischer Parteichef 1956–1970 | Polish Communist leader 1956–1970 |  | 2026-11
Gavrilo Princip |  | m | Attentäter von Sarajevo 1914 | assassin of Sarajevo 1914 |  | 2026-11
# North America
Ulysses S. Grant |  | m | US-Präsident 1869–1877 | US president 1869–1877 | Ulysses Grant | 2026-11
Andrew Jackson |  | m | US-Präsident 1829–1837 | US president 1829–1837 |  | 2026-11
James Monroe |  | m | US-Präsident 1817–1825 | US president 1817–1825 |  | 2026-11
Alexander Hamilton |  | m | US-Gründervater, erster Finanzminister († 1804) | US founding father, first treasury secretary, died 1804 |  | 2026-11
Herbert Hoover |  | m | US-Präsident 1929–1933 | US president 1929–1933 |  | 2026-11
Calvin Coolidge |  | m | US-Präsident 1923–1929 | US president 1923–1929 |  | 2026-11
Warren G. Harding |  | m | US-Präsident 1921–1923 | US president 1921–1923 |  | 2026-11
William McKinley |  | m | US-Präsident 1897–1901 | US president 1897–1901 |  | 2026-11
Eleanor Roosevelt |  | f | US-Präsidentengattin, Menschenrechtlerin († 1962) | US first lady and human rights campaigner, died 1962 |  | 2026-11
Douglas MacArthur |  | m | US-General († 1964) | US general, died 1964 |  | 2026-11
George S. Patton |  | m | US-General († 1945) | US general, died 1945 | George Patton | 2026-11
J. Edgar Hoover |  | m | FBI-Direktor bis 1972 | FBI director until 1972 | John Edgar Hoover | 2026-11
Barry Goldwater |  | m | US-Senator, Präsidentschaftskandidat 1964 | US senator, presidential candidate 1964 |  | 2026-11
Hubert Humphrey |  | m | US-Vizepräsident 1965–1969 | US vice president 1965–1969 |  | 2026-11
Spiro Agnew |  | m | US-Vizepräsident 1969–1973 | US vice president 1969–1973 |  | 2026-11
Zbigniew Brzezinski |  | m | Nationaler Sicherheitsberater der USA 1977–1981 | US national security adviser 1977–1981 |  | 2026-11
# Latin America
Fulgencio Batista |  | m | kubanischer Diktator († 1973) | Cuban dictator, died 1973 |  | 2026-11
Eva Perón | Eva Peron | f | argentinische Präsidentengattin († 1952) | Argentine first lady, died 1952 | Evita Perón | 2026-11
Jorge Videla |  | m | argentinischer Diktator 1976–1981 | Argentine dictator 1976–1981 | Jorge Rafael Videla | 2026-11
Raúl Alfonsín | Raul Alfonsin | m | argentinischer Präsident 1983–1989 | Argentine president 1983–1989 |  | 2026-11
Alfredo Stroessner |  | m | Diktator von Paraguay 1954–1989 | dictator of Paraguay 1954–1989 |  | 2026-11
Simón Bolívar | Simon Bolivar | m | südamerikanischer Freiheitskämpfer († 1830) | South American liberator, died 1830 |  | 2026-11
Emiliano Zapata |  | m | mexikanischer Revolutionär († 1919) | Mexican revolutionary, died 1919 |  | 2026-11
Pancho Villa |  | m | mexikanischer Revolutionär († 1923) | Mexican revolutionary, died 1923 |  | 2026-11
Porfirio Díaz | Porfirio Diaz | m | mexikanischer Präsident bis 1911 | Mexican president until 1911 |  | 2026-11
Benito Juárez | Benito Juarez | m | mexikanischer Präsident († 1872) | Mexican president, died 1872 |  | 2026-11
Lázaro Cárdenas | Lazaro Cardenas | m | mexikanischer Präsident 1934–1940 | Mexican president 1934–1940 |  | 2026-11
Getúlio Vargas | Getulio Vargas | m | brasilianischer Präsident († 1954) | Brazilian president, died 1954 |  | 2026-11
Anastasio Somoza |  | m | Diktator von Nicaragua | dictator of Nicaragua |  | 2026-11
François Duvalier | Francois Duvalier | m | Diktator von Haiti 1957–1971 | dictator of Haiti 1957–1971 |  | 2026-11
Jean-Claude Duvalier |  | m | Diktator von Haiti 1971–1986 | dictator of Haiti 1971–1986 |  | 2026-11
Rafael Trujillo |  | m | Diktator der Dominikanischen Republik († 1961) | dictator of the Dominican Republic, died 1961 |  | 2026-11
# Africa, Asia and the Middle East
Mosche Dajan | Moshe Dayan | m | israelischer General und Politiker († 1981) | Israeli general and politician, died 1981 |  | 2026-11
Theodor Herzl |  | m | Begründer des Zionismus († 1904) | founder of Zionism, died 1904 |  | 2026-11
Chaim Weizmann |  | m | erster Präsident Israels († 1952) | first president of Israel, died 1952 |  | 2026-11
Levi Eschkol | Levi Eshkol | m | israelischer Ministerpräsident 1963–1969 | Israeli prime minister 1963–1969 |  | 2026-11
Mohammad Mossadegh | Mohammad Mosaddegh | m | iranischer Ministerpräsident 1951–1953 | Iranian prime minister 1951–1953 |  | 2026-11
Zulfikar Ali Bhutto |  | m | pakistanischer Premierminister, 1979 hingerichtet | Pakistani prime minister, executed in 1979 |  | 2026-11
Muhammad Ali Jinnah |  | m | Gründer Pakistans († 1948) | founder of Pakistan, died 1948 |  | 2026-11
Zhou Enlai |  | m | chinesischer Ministerpräsident 1949–1976 | Chinese premier 1949–1976 |  | 2026-11
Zhao Ziyang |  | m | chinesischer Parteichef 1987–1989 | Chinese Communist leader 1987–1989 |  | 2026-11
Hu Yaobang |  | m | chinesischer Parteichef († 1989) | Chinese Communist leader, died 1989 |  | 2026-11
Sun Yat-sen |  | m | Gründer der Republik China († 1925) | founder of the Republic of China, died 1925 |  | 2026-11
Chiang Kai-shek |  | m | chinesischer Staatschef († 1975) | Chinese Nationalist leader, died 1975 |  | 2026-11
Park Chung-hee |  | m | südkoreanischer Präsident 1963–1979 | South Korean president 1963–1979 |  | 2026-11
Syngman Rhee |  | m | südkoreanischer Präsident 1948–1960 | South Korean president 1948–1960 |  | 2026-11
Ho Chi Minh |  | m | vietnamesischer Staatschef († 1969) | Vietnamese leader, died 1969 |  | 2026-11
Ngo Dinh Diem |  | m | südvietnamesischer Präsident 1955–1963 | South Vietnamese president 1955–1963 |  | 2026-11
Hideki Tojo |  | m | japanischer Ministerpräsident 1941–1944 | Japanese prime minister 1941–1944 |  | 2026-11
Pieter Willem Botha |  | m | südafrikanischer Präsident 1984–1989 | South African president 1984–1989 |  | 2026-11
Hendrik Verwoerd |  | m | südafrikanischer Premierminister 1958–1966 | South African prime minister 1958–1966 |  | 2026-11
Oliver Tambo |  | m | ANC-Präsident bis 1991 | ANC president until 1991 |  | 2026-11
Walter Sisulu |  | m | ANC-Politiker († 2003) | ANC politician, died 2003 |  | 2026-11
Ian Smith |  | m | rhodesischer Premierminister († 2007) | Rhodesian prime minister, died 2007 |  | 2026-11
Kwame Nkrumah |  | m | ghanaischer Präsident 1960–1966 | Ghanaian president 1960–1966 |  | 2026-11
Agostinho Neto |  | m | angolanischer Präsident 1975–1979 | Angolan president 1975–1979 |  | 2026-11
Samora Machel |  | m | mosambikanischer Präsident 1975–1986 | Mozambican president 1975–1986 |  | 2026-11
Mengistu Haile Mariam |  | m | äthiopischer Diktator bis 1991 | Ethiopian dictator until 1991 |  | 2026-11
Jean-Bédel Bokassa | Jean-Bedel Bokassa | m | Diktator der Zentralafrikanischen Republik († 1996) | dictator of the Central African Republic, died 1996 |  | 2026-11
Félix Houphouët-Boigny | Felix Houphouet-Boigny | m | ivorischer Präsident 1960–1993 | Ivorian president 1960–1993 |  | 2026-11
Ahmed Sékou Touré | Ahmed Sekou Toure | m | guineischer Präsident 1958–1984 | Guinean president 1958–1984 |  | 2026-11
Siad Barre |  | m | somalischer Diktator bis 1991 | Somali dictator until 1991 |  | 2026-11
Habib Bourguiba |  | m | tunesischer Präsident 1957–1987 | Tunisian president 1957–1987 |  | 2026-11
Houari Boumedienne |  | m | algerischer Präsident bis 1978 | Algerian president until 1978 |  | 2026-11
Sithu U Thant |  | m | UN-Generalsekretär 1961–1971 | UN secretary-general 1961–1971 | U Thant | 2026-11
`;
