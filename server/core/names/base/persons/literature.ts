/** Writers of all literatures read in German and English; the fields are told in `index.ts`. */
export const literature = `
# German-language writers
Gotthold Ephraim Lessing | | m | deutscher Dichter († 1781) | German poet, died 1781 | | 2026-11
Heinrich von Kleist | | m | deutscher Dichter († 1811) | German poet, died 1811 | | 2026-11
Friedrich Hölderlin | | m | deutscher Dichter († 1843) | German poet, died 1843 | Friedrich Hoelderlin | 2026-11
Novalis | | m | deutscher Dichter († 1801) | German poet, died 1801 | | 2026-11
Georg Büchner | | m | deutscher Dramatiker († 1837) | German playwright, died 1837 | Georg Buechner | 2026-11
Joseph von Eichendorff | | m | deutscher Dichter († 1857) | German poet, died 1857 | | 2026-11
Annette von Droste-Hülshoff | | f | deutsche Dichterin († 1848) | German poet, died 1848 | Annette von Droste-Huelshoff | 2026-11
Jacob Grimm | | m | deutscher Märchensammler († 1863) | German collector of fairy tales, died 1863 | | 2026-11
Wilhelm Grimm | | m | deutscher Märchensammler († 1859) | German collector of fairy tales, died 1859 | | 2026-11
E. T. A. Hoffmann | | m | deutscher Schriftsteller († 1822) | German writer, died 1822 | | 2026-11
Theodor Storm | | m | deutscher Schriftsteller († 1888) | German writer, died 1888 | | 2026-11
Eduard Mörike | | m | deutscher Dichter († 1875) | German poet, died 1875 | Eduard Moerike | 2026-11
Johann Gottfried Herder | | m | deutscher Dichter und Philosoph († 1803) | German poet and philosopher, died 1803 | | 2026-11
Christoph Martin Wieland | | m | deutscher Dichter († 1813) | German poet, died 1813 | | 2026-11
Friedrich Gottlieb Klopstock | | m | deutscher Dichter († 1803) | German poet, died 1803 | | 2026-11
Jean Paul | | m | deutscher Schriftsteller († 1825) | German writer, died 1825 | | 2026-11
Ludwig Uhland | | m | deutscher Dichter († 1862) | German poet, died 1862 | | 2026-11
Clemens Brentano | | m | deutscher Dichter († 1842) | German poet, died 1842 | | 2026-11
Achim von Arnim | | m | deutscher Dichter († 1831) | German poet, died 1831 | | 2026-11
Bettina von Arnim | | f | deutsche Schriftstellerin († 1859) | German writer, died 1859 | | 2026-11
Ludwig Tieck | | m | deutscher Dichter († 1853) | German poet, died 1853 | | 2026-11
Friedrich Schlegel | | m | deutscher Philosoph und Dichter († 1829) | German philosopher and poet, died 1829 | | 2026-11
Ferdinand Freiligrath | | m | deutscher Dichter († 1876) | German poet, died 1876 | | 2026-11
August Heinrich Hoffmann von Fallersleben | | m | deutscher Dichter des Deutschlandlieds († 1874) | German poet, author of the German anthem, died 1874 | Hoffmann von Fallersleben; Heinrich Hoffmann von Fallersleben | 2026-11
Wilhelm Busch | | m | deutscher Dichter und Zeichner († 1908) | German poet and cartoonist, died 1908 | | 2026-11
Karl May | | m | deutscher Schriftsteller († 1912) | German writer, died 1912 | | 2026-11
Wilhelm Raabe | | m | deutscher Schriftsteller († 1910) | German writer, died 1910 | | 2026-11
Gerhart Hauptmann | | m | deutscher Dramatiker, Literaturnobelpreisträger († 1946) | German playwright, Nobel laureate, died 1946 | | 2026-11
Frank Wedekind | | m | deutscher Dramatiker († 1918) | German playwright, died 1918 | | 2026-11
Christian Morgenstern | | m | deutscher Dichter († 1914) | German poet, died 1914 | | 2026-11
Joachim Ringelnatz | | m | deutscher Dichter († 1934) | German poet, died 1934 | | 2026-11
Kurt Tucholsky | | m | deutscher Schriftsteller und Satiriker († 1935) | German writer and satirist, died 1935 | | 2026-11
Carl von Ossietzky | | m | deutscher Publizist, Friedensnobelpreisträger († 1938) | German journalist, Nobel peace laureate, died 1938 | | 2026-11
Gottfried Benn | | m | deutscher Dichter († 1956) | German poet, died 1956 | | 2026-11
Alfred Döblin | | m | deutscher Schriftsteller († 1957) | German writer, died 1957 | Alfred Doeblin | 2026-11
Lion Feuchtwanger | | m | deutscher Schriftsteller († 1958) | German writer, died 1958 | | 2026-11
Erich Maria Remarque | | m | deutscher Schriftsteller († 1970) | German writer, died 1970 | | 2026-11
Ernst Jünger | | m | deutscher Schriftsteller († 1998) | German writer, died 1998 | Ernst Juenger | 2026-11
Hans Fallada | | m | deutscher Schriftsteller († 1947) | German writer, died 1947 | | 2026-11
Ernst Toller | | m | deutscher Dramatiker († 1939) | German playwright, died 1939 | | 2026-11
Erich Mühsam | | m | deutscher Dichter und Anarchist († 1934) | German poet and anarchist, died 1934 | Erich Muehsam | 2026-11
Arnold Zweig | | m | deutscher Schriftsteller († 1968) | German writer, died 1968 | | 2026-11
Anna Seghers | | f | deutsche Schriftstellerin († 1983) | German writer, died 1983 | | 2026-11
Else Lasker-Schüler | | f | deutsche Dichterin († 1945) | German poet, died 1945 | Else Lasker-Schueler | 2026-11
Nelly Sachs | | f | deutsche Dichterin, Literaturnobelpreisträgerin († 1970) | German poet, Nobel laureate, died 1970 | | 2026-11
Marie Luise Kaschnitz | | f | deutsche Schriftstellerin († 1974) | German writer, died 1974 | | 2026-11
Ricarda Huch | | f | deutsche Schriftstellerin († 1947) | German writer, died 1947 | | 2026-11
Mascha Kaléko | | f | deutsche Dichterin († 1975) | German poet, died 1975 | Mascha Kaleko | 2026-11
Irmgard Keun | | f | deutsche Schriftstellerin († 1982) | German writer, died 1982 | | 2026-11
Carl Zuckmayer | | m | deutscher Dramatiker († 1977) | German playwright, died 1977 | | 2026-11
Alfred Kerr | | m | deutscher Theaterkritiker († 1948) | German theatre critic, died 1948 | | 2026-11
Judith Kerr | | f | britische Kinderbuchautorin († 2019) | British children's author, died 2019 | | 2026-11
Stefan George | | m | deutscher Dichter († 1933) | German poet, died 1933 | | 2026-11
Paul Celan | | m | deutscher Dichter († 1970) | German poet, died 1970 | | 2026-11
Wolfgang Borchert | | m | deutscher Schriftsteller († 1947) | German writer, died 1947 | | 2026-11
Arno Schmidt | | m | deutscher Schriftsteller († 1979) | German writer, died 1979 | | 2026-11
Wolfgang Hildesheimer | | m | deutscher Schriftsteller († 1991) | German writer, died 1991 | | 2026-11
Uwe Johnson | | m | deutscher Schriftsteller († 1984) | German writer, died 1984 | | 2026-11
Heiner Müller | | m | deutscher Dramatiker († 1995) | German playwright, died 1995 | Heiner Mueller | 2026-11
Peter Hacks | | m | deutscher Dramatiker († 2003) | German playwright, died 2003 | | 2026-11
Stefan Heym | | m | deutscher Schriftsteller († 2001) | German writer, died 2001 | | 2026-11
Jurek Becker | | m | deutscher Schriftsteller († 1997) | German writer, died 1997 | | 2026-11
Volker Braun | | m | deutscher Schriftsteller | German writer | | 2026-11
Christoph Hein | | m | deutscher Schriftsteller | German writer | | 2026-11
Günter de Bruyn | | m | deutscher Schriftsteller | German writer | Guenter de Bruyn | 2026-11
Günter Kunert | | m | deutscher Schriftsteller († 2019) | German writer, died 2019 | Guenter Kunert | 2026-11
Reiner Kunze | | m | deutscher Schriftsteller | German writer | | 2026-11
Sarah Kirsch | | f | deutsche Dichterin | German poet | | 2026-11
Maxie Wander | | f | deutsche Schriftstellerin († 1977) | German writer, died 1977 | | 2026-11
Brigitte Reimann | | f | deutsche Schriftstellerin († 1973) | German writer, died 1973 | | 2026-11
Peter Weiss | | m | deutscher Dramatiker | German playwright | | 2026-11
Rolf Hochhuth | | m | deutscher Dramatiker | German playwright | | 2026-11
Botho Strauß | Botho Strauss | m | deutscher Dramatiker | German playwright | | 2026-11
Robert Gernhardt | | m | deutscher Dichter († 2006) | German poet, died 2006 | | 2026-11
Peter Rühmkorf | | m | deutscher Dichter | German poet | Peter Ruehmkorf | 2026-11
Ralph Giordano | | m | deutscher Publizist († 2014) | German publicist, died 2014 | | 2026-11
Walter Kempowski | | m | deutscher Schriftsteller | German writer | | 2026-11
Wilhelm Genazino | | m | deutscher Schriftsteller | German writer | | 2026-11
Walter Jens | | m | deutscher Rhetorikprofessor und Schriftsteller | German scholar and writer | | 2026-11
W. G. Sebald | | m | deutscher Schriftsteller († 2001) | German writer, died 2001 | | 2026-11
Wolfgang Herrndorf | | m | deutscher Schriftsteller († 2013) | German writer, died 2013 | | 2026-11
Bernhard Schlink | | m | deutscher Schriftsteller | German writer | | 2026-11
Patrick Süskind | | m | deutscher Schriftsteller | German writer | Patrick Sueskind | 2026-11
Michael Ende | | m | deutscher Kinderbuchautor | German children's author | | 2026-11
Otfried Preußler | Otfried Preussler | m | deutscher Kinderbuchautor († 2013) | German children's author, died 2013 | | 2026-11
James Krüss | | m | deutscher Kinderbuchautor | German children's author | James Kruess | 2026-11
Eric Carle | | m | US-Kinderbuchautor († 2021) | US children's author, died 2021 | | 2026-11
Janosch | | m | deutscher Kinderbuchautor und Zeichner | German children's author and illustrator | | 2026-11
Paul Maar | | m | deutscher Kinderbuchautor | German children's author | | 2026-11
Cornelia Funke | | f | deutsche Kinderbuchautorin | German children's author | | 2026-11
Kirsten Boie | | f | deutsche Kinderbuchautorin | German children's author | | 2026-11
Gudrun Pausewang | | f | deutsche Kinderbuchautorin († 2020) | German children's author, died 2020 | | 2026-11
Frank Schätzing | | m | deutscher Schriftsteller | German writer | Frank Schaetzing | 2026-11
Andreas Eschbach | | m | deutscher Schriftsteller | German writer | | 2026-11
Durs Grünbein | | m | deutscher Dichter | German poet | Durs Gruenbein | 2026-11
Ingo Schulze | | m | deutscher Schriftsteller | German writer | | 2026-11
Uwe Tellkamp | | m | deutscher Schriftsteller | German writer | | 2026-11
Clemens Meyer | | m | deutscher Schriftsteller | German writer | | 2026-11
Navid Kermani | | m | deutscher Schriftsteller | German writer | | 2026-11
Feridun Zaimoglu | | m | deutscher Schriftsteller | German writer | | 2026-11
Maxim Biller | | m | deutscher Schriftsteller | German writer | | 2026-11
Rafik Schami | | m | deutscher Schriftsteller | German writer | | 2026-11
Ilija Trojanow | | m | deutscher Schriftsteller | German writer | | 2026-11
Lutz Seiler | | m | deutscher Schriftsteller | German writer | | 2026-11
Marcel Beyer | | m | deutscher Schriftsteller | German writer | | 2026-11
Jan Wagner | | m | deutscher Dichter | German poet | | 2026-11
Martin Mosebach | | m | deutscher Schriftsteller | German writer | | 2026-11
Rainald Goetz | | m | deutscher Schriftsteller | German writer | | 2026-11
Christian Kracht | | m | deutscher Schriftsteller | German writer | | 2026-11
Benjamin von Stuckrad-Barre | | m | deutscher Schriftsteller | German writer | | 2026-11
Thomas Brussig | | m | deutscher Schriftsteller | German writer | | 2026-11
Wladimir Kaminer | | m | deutscher Schriftsteller | German writer | | 2026-11
Florian Illies | | m | deutscher Schriftsteller | German writer | | 2026-11
Ralf Rothmann | | m | deutscher Schriftsteller | German writer | | 2026-11
Hanns-Josef Ortheil | | m | deutscher Schriftsteller | German writer | | 2026-11
F. C. Delius | | m | deutscher Schriftsteller | German writer | Friedrich Christian Delius | 2026-11
Harry Rowohlt | | m | deutscher Übersetzer | German translator | | 2026-11
Volker Weidermann | | m | deutscher Literaturkritiker | German literary critic | | 2026-11
Denis Scheck | | m | deutscher Literaturkritiker | German literary critic | | 2026-11
Hellmuth Karasek | | m | deutscher Literaturkritiker († 2015) | German literary critic, died 2015 | | 2026-11
Fritz J. Raddatz | | m | deutscher Literaturkritiker († 2015) | German literary critic, died 2015 | | 2026-11
Sigrid Löffler | | f | österreichische Literaturkritikerin | Austrian literary critic | Sigrid Loeffler | 2026-11
Elke Heidenreich | | f | deutsche Literaturkritikerin | German literary critic | | 2026-11
Thea Dorn | | f | deutsche Schriftstellerin | German writer | | 2026-11
Monika Maron | | f | deutsche Schriftstellerin | German writer | | 2026-11
Ulla Hahn | | f | deutsche Dichterin | German poet | | 2026-11
Judith Hermann | | f | deutsche Schriftstellerin | German writer | | 2026-11
Julia Franck | | f | deutsche Schriftstellerin | German writer | | 2026-11
Terézia Mora | | f | deutsche Schriftstellerin | German writer | Terezia Mora | 2026-11
Sibylle Lewitscharoff | | f | deutsche Schriftstellerin | German writer | | 2026-11
Felicitas Hoppe | | f | deutsche Schriftstellerin | German writer | | 2026-11
Karen Duve | | f | deutsche Schriftstellerin | German writer | | 2026-11
Emine Sevgi Özdamar | | f | deutsche Schriftstellerin | German writer | Emine Sevgi Oezdamar | 2026-11
Anne Weber | | f | deutsche Schriftstellerin | German writer | | 2026-11
Antje Rávik Strubel | | f | deutsche Schriftstellerin | German writer | Antje Ravik Strubel | 2026-11
Katja Petrowskaja | | f | deutsche Schriftstellerin | German writer | | 2026-11
Dörte Hansen | | f | deutsche Schriftstellerin | German writer | Doerte Hansen | 2026-11
Mariana Leky | | f | deutsche Schriftstellerin | German writer | | 2026-11
Caroline Wahl | | f | deutsche Schriftstellerin | German writer | | 2026-11
Charlotte Roche | | f | deutsche Schriftstellerin | German writer | | 2026-11
Helene Hegemann | | f | deutsche Schriftstellerin | German writer | | 2026-11
Lena Gorelik | | f | deutsche Schriftstellerin | German writer | | 2026-11
Shida Bazyar | | f | deutsche Schriftstellerin | German writer | | 2026-11
Sharon Dodua Otoo | | f | deutsche Schriftstellerin | German writer | | 2026-11
Mithu Sanyal | | f | deutsche Schriftstellerin | German writer | | 2026-11
Carolin Emcke | | f | deutsche Publizistin | German publicist | | 2026-11
Charlotte Link | | f | deutsche Schriftstellerin | German writer | | 2026-11
Nele Neuhaus | | f | deutsche Schriftstellerin | German writer | | 2026-11
Ingrid Noll | | f | deutsche Schriftstellerin | German writer | | 2026-11
Esther Vilar | | f | deutsche Schriftstellerin | German writer | | 2026-11
Volker Klüpfel | | m | deutscher Schriftsteller | German writer | Volker Kluepfel | 2026-11
Michael Kobr | | m | deutscher Schriftsteller | German writer | | 2026-11
Wolfgang Hohlbein | | m | deutscher Schriftsteller | German writer | | 2026-11
Johannes Mario Simmel | | m | österreichischer Schriftsteller († 2009) | Austrian writer, died 2009 | | 2026-11
Heinz G. Konsalik | | m | deutscher Schriftsteller | German writer | | 2026-11
Utta Danella | | f | deutsche Schriftstellerin | German writer | | 2026-11
Rainer Maria Rilke | | m | österreichischer Dichter († 1926) | Austrian poet, died 1926 | | 2026-11
Arthur Schnitzler | | m | österreichischer Schriftsteller und Dramatiker († 1931) | Austrian writer and playwright, died 1931 | | 2026-11
Hugo von Hofmannsthal | | m | österreichischer Dichter († 1929) | Austrian poet, died 1929 | | 2026-11
Karl Kraus | | m | österreichischer Satiriker († 1936) | Austrian satirist, died 1936 | | 2026-11
Joseph Roth | | m | österreichischer Schriftsteller († 1939) | Austrian writer, died 1939 | | 2026-11
Robert Musil | | m | österreichischer Schriftsteller († 1942) | Austrian writer, died 1942 | | 2026-11
Hermann Broch | | m | österreichischer Schriftsteller († 1951) | Austrian writer, died 1951 | | 2026-11
Franz Werfel | | m | österreichischer Schriftsteller († 1945) | Austrian writer, died 1945 | | 2026-11
Ödön von Horváth | | m | österreichischer Schriftsteller († 1938) | Austrian writer, died 1938 | Oedoen von Horvath | 2026-11
Franz Grillparzer | | m | österreichischer Dramatiker († 1872) | Austrian playwright, died 1872 | | 2026-11
Johann Nestroy | | m | österreichischer Dramatiker († 1862) | Austrian playwright, died 1862 | | 2026-11
Ferdinand Raimund | | m | österreichischer Dramatiker († 1836) | Austrian playwright, died 1836 | | 2026-11
Adalbert Stifter | | m | österreichischer Schriftsteller († 1868) | Austrian writer, died 1868 | | 2026-11
Georg Trakl | | m | österreichischer Dichter († 1914) | Austrian poet, died 1914 | | 2026-11
Peter Altenberg | | m | österreichischer Schriftsteller († 1918) | Austrian writer, died 1918 | | 2026-11
Egon Erwin Kisch | | m | österreichischer Reporter († 1948) | Austrian reporter, died 1948 | | 2026-11
Heimito von Doderer | | m | österreichischer Schriftsteller († 1966) | Austrian writer, died 1966 | | 2026-11
Elias Canetti | | m | österreichischer Schriftsteller, Literaturnobelpreisträger († 1994) | Austrian writer, Nobel laureate, died 1994 | | 2026-11
Ernst Jandl | | m | österreichischer Dichter († 2000) | Austrian poet, died 2000 | | 2026-11
Friederike Mayröcker | | f | österreichische Dichterin († 2021) | Austrian poet, died 2021 | Friederike Mayroecker | 2026-11
Bertha von Suttner | | f | österreichische Schriftstellerin, Friedensnobelpreisträgerin († 1914) | Austrian writer, Nobel peace laureate, died 1914 | | 2026-11
Marie von Ebner-Eschenbach | | f | österreichische Schriftstellerin († 1916) | Austrian writer, died 1916 | | 2026-11
Christine Nöstlinger | | f | österreichische Kinderbuchautorin († 2018) | Austrian children's author, died 2018 | Christine Noestlinger | 2026-11
Marlen Haushofer | | f | österreichische Schriftstellerin († 1970) | Austrian writer, died 1970 | | 2026-11
Ilse Aichinger | | f | österreichische Schriftstellerin | Austrian writer | | 2026-11
Jean Améry | | m | österreichischer Schriftsteller († 1978) | Austrian writer, died 1978 | Jean Amery | 2026-11
Erich Fried | | m | österreichischer Dichter († 1988) | Austrian poet, died 1988 | | 2026-11
Friedrich Torberg | | m | österreichischer Schriftsteller († 1979) | Austrian writer, died 1979 | | 2026-11
Hans Carl Artmann | | m | österreichischer Schriftsteller († 2000) | Austrian writer, died 2000 | H. C. Artmann | 2026-11
Christoph Ransmayr | | m | österreichischer Schriftsteller | Austrian writer | | 2026-11
Josef Winkler | | m | österreichischer Schriftsteller | Austrian writer | | 2026-11
Peter Turrini | | m | österreichischer Dramatiker | Austrian playwright | | 2026-11
Robert Menasse | | m | österreichischer Schriftsteller | Austrian writer | | 2026-11
Eva Menasse | | f | österreichische Schriftstellerin | Austrian writer | | 2026-11
Wolf Haas | | m | österreichischer Schriftsteller | Austrian writer | | 2026-11
Daniel Glattauer | | m | österreichischer Schriftsteller | Austrian writer | | 2026-11
Michael Köhlmeier | | m | österreichischer Schriftsteller | Austrian writer | Michael Koehlmeier | 2026-11
Arno Geiger | | m | österreichischer Schriftsteller | Austrian writer | | 2026-11
Thomas Glavinic | | m | österreichischer Schriftsteller | Austrian writer | | 2026-11
Clemens J. Setz | | m | österreichischer Schriftsteller | Austrian writer | | 2026-11
Franzobel | | m | österreichischer Schriftsteller | Austrian writer | | 2026-11
Gerhard Roth | | m | österreichischer Schriftsteller († 2022) | Austrian writer, died 2022 | | 2026-11
Werner Schwab | | m | österreichischer Dramatiker | Austrian playwright | | 2026-11
Marlene Streeruwitz | | f | österreichische Schriftstellerin | Austrian writer | | 2026-11
Vea Kaiser | | f | österreichische Schriftstellerin | Austrian writer | | 2026-11
Stefanie Sargnagel | | f | österreichische Schriftstellerin | Austrian writer | | 2026-11
Raphaela Edelbauer | | f | österreichische Schriftstellerin | Austrian writer | | 2026-11
Ursula Poznanski | | f | österreichische Schriftstellerin | Austrian writer | | 2026-11
Fritz Löhner-Beda | | m | österreichischer Librettist | Austrian librettist | Fritz Loehner-Beda | 2026-11
Gottfried Keller | | m | Schweizer Schriftsteller († 1890) | Swiss writer, died 1890 | | 2026-11
Conrad Ferdinand Meyer | | m | Schweizer Schriftsteller († 1898) | Swiss writer, died 1898 | | 2026-11
Jeremias Gotthelf | | m | Schweizer Schriftsteller († 1854) | Swiss writer, died 1854 | | 2026-11
Robert Walser | | m | Schweizer Schriftsteller († 1956) | Swiss writer, died 1956 | | 2026-11
Friedrich Glauser | | m | Schweizer Schriftsteller († 1938) | Swiss writer, died 1938 | | 2026-11
Carl Spitteler | | m | Schweizer Schriftsteller, Literaturnobelpreisträger († 1924) | Swiss writer, Nobel laureate, died 1924 | | 2026-11
Johanna Spyri | | f | Schweizer Kinderbuchautorin († 1901) | Swiss children's author, died 1901 | | 2026-11
Peter Bichsel | | m | Schweizer Schriftsteller | Swiss writer | | 2026-11
Adolf Muschg | | m | Schweizer Schriftsteller | Swiss writer | | 2026-11
Urs Widmer | | m | Schweizer Schriftsteller | Swiss writer | | 2026-11
Hugo Loetscher | | m | Schweizer Schriftsteller | Swiss writer | | 2026-11
Thomas Hürlimann | | m | Schweizer Schriftsteller | Swiss writer | Thomas Huerlimann | 2026-11
Franz Hohler | | m | Schweizer Schriftsteller | Swiss writer | | 2026-11
Peter Stamm | | m | Schweizer Schriftsteller | Swiss writer | | 2026-11
Lukas Bärfuss | | m | Schweizer Schriftsteller | Swiss writer | Lukas Baerfuss | 2026-11
Alex Capus | | m | Schweizer Schriftsteller | Swiss writer | | 2026-11
Charles Lewinsky | | m | Schweizer Schriftsteller | Swiss writer | | 2026-11
Jonas Lüscher | | m | Schweizer Schriftsteller | Swiss writer | Jonas Luescher | 2026-11
Pedro Lenz | | m | Schweizer Schriftsteller | Swiss writer | | 2026-11
Joël Dicker | | m | Schweizer Schriftsteller | Swiss writer | Joel Dicker | 2026-11
Peter von Matt | | m | Schweizer Germanist | Swiss literary scholar | | 2026-11
Annemarie Schwarzenbach | | f | Schweizer Schriftstellerin († 1942) | Swiss writer, died 1942 | | 2026-11
Zoë Jenny | | f | Schweizer Schriftstellerin | Swiss writer | Zoe Jenny | 2026-11
Sibylle Berg | | f | Schweizer Schriftstellerin | Swiss writer | | 2026-11
Melinda Nadj Abonji | | f | Schweizer Schriftstellerin | Swiss writer | | 2026-11
Milena Moser | | f | Schweizer Schriftstellerin | Swiss writer | | 2026-11
# British, Irish, American and Canadian writers
James Joyce | | m | irischer Schriftsteller († 1941) | Irish writer, died 1941 | | 2026-11
Oscar Wilde | | m | irischer Schriftsteller († 1900) | Irish writer, died 1900 | | 2026-11
George Bernard Shaw | | m | irischer Dramatiker, Literaturnobelpreisträger († 1950) | Irish playwright, Nobel laureate, died 1950 | | 2026-11
Samuel Beckett | | m | irischer Dramatiker, Literaturnobelpreisträger († 1989) | Irish playwright, Nobel laureate, died 1989 | | 2026-11
William Butler Yeats | | m | irischer Dichter, Literaturnobelpreisträger († 1939) | Irish poet, Nobel laureate, died 1939 | W. B. Yeats | 2026-11
Seamus Heaney | | m | irischer Dichter, Literaturnobelpreisträger († 2013) | Irish poet, Nobel laureate, died 2013 | | 2026-11
Jonathan Swift | | m | irischer Schriftsteller († 1745) | Irish writer, died 1745 | | 2026-11
Bram Stoker | | m | irischer Schriftsteller († 1912) | Irish writer, died 1912 | | 2026-11
Colm Tóibín | | m | irischer Schriftsteller | Irish writer | Colm Toibin | 2026-11
John Banville | | m | irischer Schriftsteller | Irish writer | | 2026-11
Colum McCann | | m | irischer Schriftsteller | Irish writer | | 2026-11
Brendan Behan | | m | irischer Dramatiker († 1964) | Irish playwright, died 1964 | | 2026-11
Sally Rooney | | f | irische Schriftstellerin | Irish writer | | 2026-11
Edna O’Brien | | f | irische Schriftstellerin († 2024) | Irish writer, died 2024 | Edna O'Brien | 2026-11
Geoffrey Chaucer | | m | englischer Dichter († 1400) | English poet, died 1400 | | 2026-11
John Milton | | m | englischer Dichter († 1674) | English poet, died 1674 | | 2026-11
Daniel Defoe | | m | englischer Schriftsteller († 1731) | English writer, died 1731 | | 2026-11
Lord Byron | | m | englischer Dichter († 1824) | English poet, died 1824 | | 2026-11
Percy Bysshe Shelley | | m | englischer Dichter († 1822) | English poet, died 1822 | | 2026-11
John Keats | | m | englischer Dichter († 1821) | English poet, died 1821 | | 2026-11
William Blake | | m | englischer Dichter und Maler († 1827) | English poet and painter, died 1827 | | 2026-11
William Wordsworth | | m | englischer Dichter († 1850) | English poet, died 1850 | | 2026-11
Charles Dickens | | m | englischer Schriftsteller († 1870) | English writer, died 1870 | | 2026-11
Jane Austen | | f | englische Schriftstellerin († 1817) | English writer, died 1817 | | 2026-11
Mary Shelley | | f | englische Schriftstellerin († 1851) | English writer, died 1851 | | 2026-11
Charlotte Brontë | | f | englische Schriftstellerin († 1855) | English writer, died 1855 | Charlotte Bronte | 2026-11
Emily Brontë | | f | englische Schriftstellerin († 1848) | English writer, died 1848 | Emily Bronte | 2026-11
Virginia Woolf | | f | englische Schriftstellerin († 1941) | English writer, died 1941 | | 2026-11
Walter Scott | | m | schottischer Schriftsteller († 1832) | Scottish writer, died 1832 | | 2026-11
Robert Louis Stevenson | | m | schottischer Schriftsteller († 1894) | Scottish writer, died 1894 | | 2026-11
Arthur Conan Doyle | | m | schottischer Schriftsteller († 1930) | Scottish writer, died 1930 | | 2026-11
Robert Burns | | m | schottischer Dichter († 1796) | Scottish poet, died 1796 | | 2026-11
Lewis Carroll | | m | englischer Schriftsteller († 1898) | English writer, died 1898 | | 2026-11
Rudyard Kipling | | m | englischer Schriftsteller († 1936) | English writer, died 1936 | | 2026-11
H. G. Wells | | m | englischer Schriftsteller († 1946) | English writer, died 1946 | | 2026-11
Thomas Hardy | | m | englischer Schriftsteller († 1928) | English writer, died 1928 | | 2026-11
D. H. Lawrence | | m | englischer Schriftsteller († 1930) | English writer, died 1930 | | 2026-11
Joseph Conrad | | m | britischer Schriftsteller († 1924) | British writer, died 1924 | | 2026-11
Aldous Huxley | | m | englischer Schriftsteller († 1963) | English writer, died 1963 | | 2026-11
J. R. R. Tolkien | | m | englischer Schriftsteller († 1973) | English writer, died 1973 | | 2026-11
C. S. Lewis | | m | britischer Schriftsteller († 1963) | British writer, died 1963 | | 2026-11
Graham Greene | | m | englischer Schriftsteller († 1991) | English writer, died 1991 | | 2026-11
William Somerset Maugham | | m | englischer Schriftsteller († 1965) | English writer, died 1965 | Somerset Maugham | 2026-11
Ian Fleming | | m | englischer Schriftsteller († 1964) | English writer, died 1964 | | 2026-11
T. S. Eliot | | m | britischer Dichter, Literaturnobelpreisträger († 1965) | British poet, Nobel laureate, died 1965 | | 2026-11
Dylan Thomas | | m | walisischer Dichter († 1953) | Welsh poet, died 1953 | | 2026-11
W. H. Auden | | m | britischer Dichter († 1973) | British poet, died 1973 | | 2026-11
Ted Hughes | | m | englischer Dichter († 1998) | English poet, died 1998 | | 2026-11
Harold Pinter | | m | englischer Dramatiker, Literaturnobelpreisträger († 2008) | English playwright, Nobel laureate, died 2008 | | 2026-11
William Golding | | m | englischer Schriftsteller († 1993) | English writer, died 1993 | | 2026-11
John le Carré | | m | englischer Schriftsteller († 2020) | English writer, died 2020 | John le Carre | 2026-11
Roald Dahl | | m | walisischer Schriftsteller († 1990) | Welsh writer, died 1990 | | 2026-11
Ken Follett | | m | walisischer Schriftsteller | Welsh writer | | 2026-11
Douglas Adams | | m | englischer Schriftsteller († 2001) | English writer, died 2001 | | 2026-11
Terry Pratchett | | m | englischer Schriftsteller († 2015) | English writer, died 2015 | | 2026-11
Tom Stoppard | | m | englischer Dramatiker († 2025) | English playwright, died 2025 | | 2026-11
John Osborne | | m | englischer Dramatiker († 1995) | English playwright, died 1995 | | 2026-11
Ian McEwan | | m | englischer Schriftsteller | English writer | | 2026-11
Julian Barnes | | m | englischer Schriftsteller | English writer | | 2026-11
Martin Amis | | m | englischer Schriftsteller († 2023) | English writer, died 2023 | | 2026-11
Nick Hornby | | m | englischer Schriftsteller | English writer | | 2026-11
Robert Harris | | m | englischer Schriftsteller | English writer | | 2026-11
Frederick Forsyth | | m | englischer Schriftsteller | English writer | | 2026-11
Philip Pullman | | m | englischer Schriftsteller | English writer | | 2026-11
Neil Gaiman | | m | englischer Schriftsteller | English writer | | 2026-11
Jeffrey Archer | | m | englischer Schriftsteller | English writer | | 2026-11
Edgar Wallace | | m | englischer Schriftsteller († 1932) | English writer, died 1932 | | 2026-11
V. S. Naipaul | | m | britischer Schriftsteller, Literaturnobelpreisträger († 2018) | British writer, Nobel laureate, died 2018 | | 2026-11
Doris Lessing | | f | britische Schriftstellerin, Literaturnobelpreisträgerin († 2013) | British writer, Nobel laureate, died 2013 | | 2026-11
Hilary Mantel | | f | britische Schriftstellerin († 2022) | British writer, died 2022 | | 2026-11
Daphne du Maurier | | f | britische Schriftstellerin († 1989) | British writer, died 1989 | | 2026-11
Beatrix Potter | | f | britische Kinderbuchautorin († 1943) | British children's author, died 1943 | | 2026-11
Enid Blyton | | f | britische Kinderbuchautorin († 1968) | British children's author, died 1968 | | 2026-11
P. L. Travers | | f | britische Kinderbuchautorin († 1996) | British children's author, died 1996 | | 2026-11
Iris Murdoch | | f | britische Schriftstellerin († 1999) | British writer, died 1999 | | 2026-11
Zadie Smith | | f | britische Schriftstellerin | British writer | | 2026-11
Bernardine Evaristo | | f | britische Schriftstellerin | British writer | | 2026-11
Rosamunde Pilcher | | f | britische Schriftstellerin | British writer | | 2026-11
P. D. James | | f | britische Schriftstellerin († 2014) | British writer, died 2014 | | 2026-11
Abdulrazak Gurnah | | m | Schriftsteller aus Tansania, Literaturnobelpreisträger | writer from Tanzania, Nobel laureate | | 2026-11
Edgar Allan Poe | | m | US-Schriftsteller († 1849) | US writer, died 1849 | | 2026-11
Herman Melville | | m | US-Schriftsteller († 1891) | US writer, died 1891 | | 2026-11
Mark Twain | | m | US-Schriftsteller († 1910) | US writer, died 1910 | | 2026-11
Nathaniel Hawthorne | | m | US-Schriftsteller († 1864) | US writer, died 1864 | | 2026-11
Henry David Thoreau | | m | US-Schriftsteller († 1862) | US writer, died 1862 | | 2026-11
Ralph Waldo Emerson | | m | US-Philosoph und Schriftsteller († 1882) | US philosopher and writer, died 1882 | | 2026-11
James Fenimore Cooper | | m | US-Schriftsteller († 1851) | US writer, died 1851 | | 2026-11
Harriet Beecher Stowe | | f | US-Schriftstellerin († 1896) | US writer, died 1896 | | 2026-11
Walt Whitman | | m | US-Dichter († 1892) | US poet, died 1892 | | 2026-11
Emily Dickinson | | f | US-Dichterin († 1886) | US poet, died 1886 | | 2026-11
Henry James | | m | US-Schriftsteller († 1916) | US writer, died 1916 | | 2026-11
Jack London | | m | US-Schriftsteller († 1916) | US writer, died 1916 | | 2026-11
F. Scott Fitzgerald | | m | US-Schriftsteller († 1940) | US writer, died 1940 | | 2026-11
William Faulkner | | m | US-Schriftsteller († 1962) | US writer, died 1962 | | 2026-11
John Steinbeck | | m | US-Schriftsteller († 1968) | US writer, died 1968 | | 2026-11
Upton Sinclair | | m | US-Schriftsteller († 1968) | US writer, died 1968 | | 2026-11
Sinclair Lewis | | m | US-Schriftsteller († 1951) | US writer, died 1951 | | 2026-11
Eugene O’Neill | | m | US-Dramatiker († 1953) | US playwright, died 1953 | Eugene O'Neill | 2026-11
Tennessee Williams | | m | US-Dramatiker († 1983) | US playwright, died 1983 | | 2026-11
Arthur Miller | | m | US-Dramatiker († 2005) | US playwright, died 2005 | | 2026-11
Edward Albee | | m | US-Dramatiker († 2016) | US playwright, died 2016 | | 2026-11
Truman Capote | | m | US-Schriftsteller († 1984) | US writer, died 1984 | | 2026-11
J. D. Salinger | | m | US-Schriftsteller († 2010) | US writer, died 2010 | | 2026-11
Jack Kerouac | | m | US-Schriftsteller († 1969) | US writer, died 1969 | | 2026-11
Allen Ginsberg | | m | US-Dichter († 1997) | US poet, died 1997 | | 2026-11
William S. Burroughs | | m | US-Schriftsteller († 1997) | US writer, died 1997 | | 2026-11
Charles Bukowski | | m | US-Schriftsteller († 1994) | US writer, died 1994 | | 2026-11
Ezra Pound | | m | US-Dichter († 1972) | US poet, died 1972 | | 2026-11
Kurt Vonnegut | | m | US-Schriftsteller († 2007) | US writer, died 2007 | | 2026-11
Norman Mailer | | m | US-Schriftsteller († 2007) | US writer, died 2007 | | 2026-11
Gore Vidal | | m | US-Schriftsteller († 2012) | US writer, died 2012 | | 2026-11
Philip Roth | | m | US-Schriftsteller († 2018) | US writer, died 2018 | | 2026-11
Saul Bellow | | m | US-Schriftsteller († 2005) | US writer, died 2005 | | 2026-11
Isaac Bashevis Singer | | m | US-Schriftsteller († 1991) | US writer, died 1991 | | 2026-11
John Updike | | m | US-Schriftsteller († 2009) | US writer, died 2009 | | 2026-11
Tom Wolfe | | m | US-Schriftsteller († 2018) | US writer, died 2018 | | 2026-11
Paul Auster | | m | US-Schriftsteller († 2024) | US writer, died 2024 | | 2026-11
Cormac McCarthy | | m | US-Schriftsteller († 2023) | US writer, died 2023 | | 2026-11
Jonathan Franzen | | m | US-Schriftsteller | US writer | | 2026-11
Jonathan Safran Foer | | m | US-Schriftsteller | US writer | | 2026-11
Bret Easton Ellis | | m | US-Schriftsteller | US writer | | 2026-11
David Foster Wallace | | m | US-Schriftsteller († 2008) | US writer, died 2008 | | 2026-11
Don DeLillo | | m | US-Schriftsteller | US writer | | 2026-11
Thomas Pynchon | | m | US-Schriftsteller | US writer | | 2026-11
Jeffrey Eugenides | | m | US-Schriftsteller | US writer | | 2026-11
Dave Eggers | | m | US-Schriftsteller | US writer | | 2026-11
T. C. Boyle | | m | US-Schriftsteller | US writer | | 2026-11
Richard Ford | | m | US-Schriftsteller | US writer | | 2026-11
John Irving | | m | US-Schriftsteller | US writer | | 2026-11
John Grisham | | m | US-Schriftsteller | US writer | | 2026-11
Dan Brown | | m | US-Schriftsteller | US writer | | 2026-11
Colson Whitehead | | m | US-Schriftsteller | US writer | | 2026-11
Percival Everett | | m | US-Schriftsteller | US writer | | 2026-11
Ta-Nehisi Coates | | m | US-Schriftsteller | US writer | | 2026-11
George R. R. Martin | | m | US-Schriftsteller | US writer | | 2026-11
Isaac Asimov | | m | US-Schriftsteller († 1992) | US writer, died 1992 | | 2026-11
Ray Bradbury | | m | US-Schriftsteller († 2012) | US writer, died 2012 | | 2026-11
Philip K. Dick | | m | US-Schriftsteller († 1982) | US writer, died 1982 | | 2026-11
H. P. Lovecraft | | m | US-Schriftsteller († 1937) | US writer, died 1937 | | 2026-11
Edgar Rice Burroughs | | m | US-Schriftsteller († 1950) | US writer, died 1950 | | 2026-11
Raymond Carver | | m | US-Schriftsteller († 1988) | US writer, died 1988 | | 2026-11
Raymond Chandler | | m | US-Schriftsteller († 1959) | US writer, died 1959 | | 2026-11
Dashiell Hammett | | m | US-Schriftsteller († 1961) | US writer, died 1961 | | 2026-11
James Baldwin | | m | US-Schriftsteller († 1987) | US writer, died 1987 | | 2026-11
Toni Morrison | | f | US-Schriftstellerin, Literaturnobelpreisträgerin († 2019) | US writer, Nobel laureate, died 2019 | | 2026-11
Maya Angelou | | f | US-Schriftstellerin († 2014) | US writer, died 2014 | | 2026-11
Alice Walker | | f | US-Schriftstellerin | US writer | | 2026-11
Edith Wharton | | f | US-Schriftstellerin († 1937) | US writer, died 1937 | | 2026-11
Gertrude Stein | | f | US-Schriftstellerin († 1946) | US writer, died 1946 | | 2026-11
Sylvia Plath | | f | US-Dichterin († 1963) | US poet, died 1963 | | 2026-11
Susan Sontag | | f | US-Schriftstellerin († 2004) | US writer, died 2004 | | 2026-11
Joan Didion | | f | US-Schriftstellerin († 2021) | US writer, died 2021 | | 2026-11
Patricia Highsmith | | f | US-Schriftstellerin († 1995) | US writer, died 1995 | | 2026-11
Margaret Mitchell | | f | US-Schriftstellerin († 1949) | US writer, died 1949 | | 2026-11
Harper Lee | | f | US-Schriftstellerin († 2016) | US writer, died 2016 | | 2026-11
Pearl S. Buck | | f | US-Schriftstellerin († 1973) | US writer, died 1973 | | 2026-11
Joyce Carol Oates | | f | US-Schriftstellerin | US writer | | 2026-11
Siri Hustvedt | | f | US-Schriftstellerin | US writer | | 2026-11
Donna Leon | | f | US-Schriftstellerin | US writer | | 2026-11
Donna Tartt | | f | US-Schriftstellerin | US writer | | 2026-11
Hanya Yanagihara | | f | US-Schriftstellerin | US writer | | 2026-11
Louise Glück | | f | US-Dichterin, Literaturnobelpreisträgerin († 2023) | US poet, Nobel laureate, died 2023 | Louise Gluck | 2026-11
Amanda Gorman | | f | US-Dichterin | US poet | | 2026-11
Stephenie Meyer | | f | US-Schriftstellerin | US writer | | 2026-11
Suzanne Collins | | f | US-Schriftstellerin | US writer | | 2026-11
Colleen Hoover | | f | US-Schriftstellerin | US writer | | 2026-11
Barbara Kingsolver | | f | US-Schriftstellerin | US writer | | 2026-11
Dorothy Parker | | f | US-Schriftstellerin († 1967) | US writer, died 1967 | | 2026-11
Ursula K. Le Guin | | f | US-Schriftstellerin († 2018) | US writer, died 2018 | | 2026-11
Carson McCullers | | f | US-Schriftstellerin († 1967) | US writer, died 1967 | | 2026-11
Alice Munro | | f | kanadische Schriftstellerin, Literaturnobelpreisträgerin († 2024) | Canadian writer, Nobel laureate, died 2024 | | 2026-11
Michael Ondaatje | | m | kanadischer Schriftsteller | Canadian writer | | 2026-11
Yann Martel | | m | kanadischer Schriftsteller | Canadian writer | | 2026-11
Colleen McCullough | | f | australische Schriftstellerin | Australian writer | | 2026-11
Patrick White | | m | australischer Schriftsteller († 1990) | Australian writer, died 1990 | | 2026-11
Peter Carey | | m | australischer Schriftsteller | Australian writer | | 2026-11
Richard Flanagan | | m | australischer Schriftsteller | Australian writer | | 2026-11
Katherine Mansfield | | f | neuseeländische Schriftstellerin († 1923) | New Zealand writer, died 1923 | | 2026-11
J. M. Coetzee | | m | südafrikanischer Schriftsteller | South African writer | | 2026-11
Nadine Gordimer | | f | südafrikanische Schriftstellerin († 2014) | South African writer, died 2014 | | 2026-11
André Brink | | m | südafrikanischer Schriftsteller († 2015) | South African writer, died 2015 | Andre Brink | 2026-11
Chinua Achebe | | m | nigerianischer Schriftsteller († 2013) | Nigerian writer, died 2013 | | 2026-11
Chimamanda Ngozi Adichie | | f | nigerianische Schriftstellerin | Nigerian writer | | 2026-11
Ngũgĩ wa Thiong’o | | m | kenianischer Schriftsteller († 2025) | Kenyan writer, died 2025 | Ngugi wa Thiong'o; Ngugi wa Thiong’o | 2026-11
Damon Galgut | | m | südafrikanischer Schriftsteller | South African writer | | 2026-11
Rabindranath Tagore | | m | indischer Dichter, Literaturnobelpreisträger († 1941) | Indian poet, Nobel laureate, died 1941 | | 2026-11
Arundhati Roy | | f | indische Schriftstellerin | Indian writer | | 2026-11
`;
