/** Composers, conductors and classical singers; the fields are told in `index.ts`. */
export const music = `
# Composers
Antonio Vivaldi | | m | italienischer Komponist († 1741) | Italian composer, died 1741 | | 2026-11
Georg Friedrich Händel | George Frideric Handel | m | deutscher Komponist († 1759) | German composer, died 1759 | Georg Friedrich Haendel | 2026-11
Georg Philipp Telemann | | m | deutscher Komponist († 1767) | German composer, died 1767 | | 2026-11
Christoph Willibald Gluck | | m | deutscher Komponist († 1787) | German composer, died 1787 | | 2026-11
Joseph Haydn | | m | österreichischer Komponist († 1809) | Austrian composer, died 1809 | | 2026-11
Franz Schubert | | m | österreichischer Komponist († 1828) | Austrian composer, died 1828 | | 2026-11
# two people: Robert Schuman / Robert Schumann
Robert Schumann | | m | deutscher Komponist († 1856) | German composer, died 1856 | | 2026-11
Clara Schumann | | f | deutsche Pianistin und Komponistin († 1896) | German pianist and composer, died 1896 | | 2026-11
Felix Mendelssohn Bartholdy | Felix Mendelssohn | m | deutscher Komponist († 1847) | German composer, died 1847 | Felix Mendelssohn-Bartholdy | 2026-11
Fanny Hensel | | f | deutsche Komponistin († 1847) | German composer, died 1847 | | 2026-11
Carl Maria von Weber | | m | deutscher Komponist († 1826) | German composer, died 1826 | | 2026-11
Giacomo Meyerbeer | | m | deutscher Komponist († 1864) | German composer, died 1864 | | 2026-11
Albert Lortzing | | m | deutscher Komponist († 1851) | German composer, died 1851 | | 2026-11
Franz Liszt | | m | ungarischer Komponist († 1886) | Hungarian composer, died 1886 | | 2026-11
Frédéric Chopin | | m | polnischer Komponist († 1849) | Polish composer, died 1849 | Fryderyk Chopin; Frederic Chopin | 2026-11
Anton Bruckner | | m | österreichischer Komponist († 1896) | Austrian composer, died 1896 | | 2026-11
Gustav Mahler | | m | österreichischer Komponist († 1911) | Austrian composer, died 1911 | | 2026-11
Alma Mahler-Werfel | | f | österreichische Muse und Salonnière († 1964) | Austrian socialite and composer, died 1964 | | 2026-11
Johann Strauss | | m | österreichischer Komponist († 1899) | Austrian composer, died 1899 | Johann Strauß | 2026-11
Arnold Schönberg | Arnold Schoenberg | m | österreichischer Komponist († 1951) | Austrian composer, died 1951 | | 2026-11
Alban Berg | | m | österreichischer Komponist († 1935) | Austrian composer, died 1935 | | 2026-11
Anton Webern | | m | österreichischer Komponist († 1945) | Austrian composer, died 1945 | Anton von Webern | 2026-11
Erich Wolfgang Korngold | | m | österreichischer Komponist († 1957) | Austrian composer, died 1957 | | 2026-11
Franz Lehár | | m | ungarischer Komponist († 1948) | Hungarian composer, died 1948 | Franz Lehar | 2026-11
Emmerich Kálmán | | m | ungarischer Komponist († 1953) | Hungarian composer, died 1953 | Emmerich Kalman | 2026-11
Jacques Offenbach | | m | französischer Komponist († 1880) | French composer, died 1880 | | 2026-11
Georges Bizet | | m | französischer Komponist († 1875) | French composer, died 1875 | | 2026-11
Hector Berlioz | | m | französischer Komponist († 1869) | French composer, died 1869 | | 2026-11
Charles Gounod | | m | französischer Komponist († 1893) | French composer, died 1893 | | 2026-11
Camille Saint-Saëns | | m | französischer Komponist († 1921) | French composer, died 1921 | Camille Saint-Saens | 2026-11
Claude Debussy | | m | französischer Komponist († 1918) | French composer, died 1918 | | 2026-11
Maurice Ravel | | m | französischer Komponist († 1937) | French composer, died 1937 | | 2026-11
Erik Satie | | m | französischer Komponist († 1925) | French composer, died 1925 | | 2026-11
Gabriel Fauré | | m | französischer Komponist († 1924) | French composer, died 1924 | Gabriel Faure | 2026-11
Olivier Messiaen | | m | französischer Komponist († 1992) | French composer, died 1992 | | 2026-11
Pierre Boulez | | m | französischer Komponist und Dirigent († 2016) | French composer and conductor, died 2016 | | 2026-11
Francis Poulenc | | m | französischer Komponist († 1963) | French composer, died 1963 | | 2026-11
Giuseppe Verdi | | m | italienischer Komponist († 1901) | Italian composer, died 1901 | | 2026-11
Giacomo Puccini | | m | italienischer Komponist († 1924) | Italian composer, died 1924 | | 2026-11
Gioachino Rossini | | m | italienischer Komponist († 1868) | Italian composer, died 1868 | Gioacchino Rossini | 2026-11
Gaetano Donizetti | | m | italienischer Komponist († 1848) | Italian composer, died 1848 | | 2026-11
Vincenzo Bellini | | m | italienischer Komponist († 1835) | Italian composer, died 1835 | | 2026-11
Claudio Monteverdi | | m | italienischer Komponist († 1643) | Italian composer, died 1643 | | 2026-11
Niccolò Paganini | | m | italienischer Geiger und Komponist († 1840) | Italian violinist and composer, died 1840 | Niccolo Paganini | 2026-11
Ruggero Leoncavallo | | m | italienischer Komponist († 1919) | Italian composer, died 1919 | | 2026-11
Pietro Mascagni | | m | italienischer Komponist († 1945) | Italian composer, died 1945 | | 2026-11
Ennio Morricone | | m | italienischer Filmkomponist († 2020) | Italian film composer, died 2020 | | 2026-11
Luigi Nono | | m | italienischer Komponist († 1990) | Italian composer, died 1990 | | 2026-11
Luciano Berio | | m | italienischer Komponist († 2003) | Italian composer, died 2003 | | 2026-11
Antonio Salieri | | m | italienischer Komponist († 1825) | Italian composer, died 1825 | | 2026-11
Pjotr Tschaikowski | Pyotr Tchaikovsky | m | russischer Komponist († 1893) | Russian composer, died 1893 | Peter Tschaikowsky; Peter Tschaikowski; Pjotr Tschaikowsky; Pjotr Iljitsch Tschaikowski; Pjotr Iljitsch Tschaikowsky; Peter Iljitsch Tschaikowsky; Peter Tchaikovsky | 2026-11
Modest Mussorgski | Modest Mussorgsky | m | russischer Komponist († 1881) | Russian composer, died 1881 | Modest Mussorgskij | 2026-11
Nikolai Rimski-Korsakow | Nikolai Rimsky-Korsakov | m | russischer Komponist († 1908) | Russian composer, died 1908 | | 2026-11
Alexander Borodin | | m | russischer Komponist († 1887) | Russian composer, died 1887 | | 2026-11
Sergej Rachmaninow | Sergei Rachmaninoff | m | russischer Komponist († 1943) | Russian composer, died 1943 | Sergei Rachmaninow; Sergej Rachmaninoff; Sergei Rachmaninov | 2026-11
Igor Strawinsky | Igor Stravinsky | m | russischer Komponist († 1971) | Russian composer, died 1971 | Igor Strawinski | 2026-11
Sergej Prokofjew | Sergei Prokofiev | m | russischer Komponist († 1953) | Russian composer, died 1953 | Sergei Prokofjew | 2026-11
Dmitri Schostakowitsch | Dmitri Shostakovich | m | sowjetischer Komponist († 1975) | Soviet composer, died 1975 | Dmitrij Schostakowitsch; Dmitry Shostakovich | 2026-11
Alexander Skrjabin | Alexander Scriabin | m | russischer Komponist († 1915) | Russian composer, died 1915 | | 2026-11
Michail Glinka | Mikhail Glinka | m | russischer Komponist († 1857) | Russian composer, died 1857 | | 2026-11
Alfred Schnittke | | m | russischer Komponist († 1998) | Russian composer, died 1998 | | 2026-11
Sofia Gubaidulina | | f | russische Komponistin | Russian composer | Sofija Gubaidulina | 2026-11
Aram Chatschaturjan | Aram Khachaturian | m | armenischer Komponist († 1978) | Armenian composer, died 1978 | Aram Khatchaturian | 2026-11
Arvo Pärt | | m | estnischer Komponist | Estonian composer | Arvo Part | 2026-11
Gija Kantscheli | Giya Kancheli | m | georgischer Komponist († 2019) | Georgian composer, died 2019 | | 2026-11
Bedřich Smetana | | m | tschechischer Komponist († 1884) | Czech composer, died 1884 | Friedrich Smetana; Bedrich Smetana | 2026-11
Antonín Dvořák | | m | tschechischer Komponist († 1904) | Czech composer, died 1904 | Antonin Dvorak | 2026-11
Leoš Janáček | | m | tschechischer Komponist († 1928) | Czech composer, died 1928 | Leos Janacek | 2026-11
Bohuslav Martinů | | m | tschechischer Komponist († 1959) | Czech composer, died 1959 | Bohuslav Martinu | 2026-11
Béla Bartók | | m | ungarischer Komponist († 1945) | Hungarian composer, died 1945 | Bela Bartok | 2026-11
Zoltán Kodály | | m | ungarischer Komponist († 1967) | Hungarian composer, died 1967 | Zoltan Kodaly | 2026-11
György Ligeti | | m | ungarischer Komponist († 2006) | Hungarian composer, died 2006 | Gyorgy Ligeti | 2026-11
György Kurtág | | m | ungarischer Komponist | Hungarian composer | Gyorgy Kurtag | 2026-11
Peter Eötvös | | m | ungarischer Komponist | Hungarian composer | Péter Eötvös; Peter Eotvos | 2026-11
Krzysztof Penderecki | | m | polnischer Komponist († 2020) | Polish composer, died 2020 | | 2026-11
Witold Lutosławski | | m | polnischer Komponist († 1994) | Polish composer, died 1994 | Witold Lutoslawski | 2026-11
Henryk Górecki | | m | polnischer Komponist († 2010) | Polish composer, died 2010 | Henryk Gorecki | 2026-11
Edvard Grieg | | m | norwegischer Komponist († 1907) | Norwegian composer, died 1907 | | 2026-11
Jean Sibelius | | m | finnischer Komponist († 1957) | Finnish composer, died 1957 | | 2026-11
Magnus Lindberg | | m | finnischer Komponist | Finnish composer | | 2026-11
Kaija Saariaho | | f | finnische Komponistin († 2023) | Finnish composer, died 2023 | | 2026-11
Carl Nielsen | | m | dänischer Komponist († 1931) | Danish composer, died 1931 | | 2026-11
Henry Purcell | | m | englischer Komponist († 1695) | English composer, died 1695 | | 2026-11
Edward Elgar | | m | englischer Komponist († 1934) | English composer, died 1934 | | 2026-11
Gustav Holst | | m | englischer Komponist († 1934) | English composer, died 1934 | | 2026-11
Benjamin Britten | | m | englischer Komponist († 1976) | English composer, died 1976 | | 2026-11
Ralph Vaughan Williams | | m | englischer Komponist († 1958) | English composer, died 1958 | | 2026-11
Andrew Lloyd Webber | | m | britischer Musicalkomponist | British composer of musicals | | 2026-11
Manuel de Falla | | m | spanischer Komponist († 1946) | Spanish composer, died 1946 | | 2026-11
Isaac Albéniz | | m | spanischer Komponist († 1909) | Spanish composer, died 1909 | Isaac Albeniz | 2026-11
Enrique Granados | | m | spanischer Komponist († 1916) | Spanish composer, died 1916 | | 2026-11
Joaquín Rodrigo | | m | spanischer Komponist († 1999) | Spanish composer, died 1999 | Joaquin Rodrigo | 2026-11
George Gershwin | | m | US-Komponist († 1937) | US composer, died 1937 | | 2026-11
Ira Gershwin | | m | US-Liedtexter († 1983) | US lyricist, died 1983 | | 2026-11
Leonard Bernstein | | m | US-Dirigent und Komponist († 1990) | US conductor and composer, died 1990 | | 2026-11
Aaron Copland | | m | US-Komponist († 1990) | US composer, died 1990 | | 2026-11
Samuel Barber | | m | US-Komponist († 1981) | US composer, died 1981 | | 2026-11
John Cage | | m | US-Komponist († 1992) | US composer, died 1992 | | 2026-11
Charles Ives | | m | US-Komponist († 1954) | US composer, died 1954 | | 2026-11
Philip Glass | | m | US-Komponist | US composer | | 2026-11
Steve Reich | | m | US-Komponist | US composer | | 2026-11
Cole Porter | | m | US-Komponist († 1964) | US composer, died 1964 | | 2026-11
Irving Berlin | | m | US-Komponist († 1989) | US composer, died 1989 | | 2026-11
Stephen Sondheim | | m | US-Musicalkomponist († 2021) | US composer of musicals, died 2021 | | 2026-11
Bernard Herrmann | | m | US-Filmkomponist († 1975) | US film composer, died 1975 | | 2026-11
John Williams | | m | US-Filmkomponist | US film composer | | 2026-11
Hans Zimmer | | m | deutscher Filmkomponist | German film composer | | 2026-11
Astor Piazzolla | | m | argentinischer Komponist und Bandoneonspieler († 1992) | Argentine composer and bandoneon player, died 1992 | | 2026-11
Heitor Villa-Lobos | | m | brasilianischer Komponist († 1959) | Brazilian composer, died 1959 | | 2026-11
Tōru Takemitsu | Toru Takemitsu | m | japanischer Komponist († 1996) | Japanese composer, died 1996 | | 2026-11
Ryuichi Sakamoto | | m | japanischer Komponist († 2023) | Japanese composer, died 2023 | | 2026-11
Tan Dun | | m | chinesischer Komponist | Chinese composer | | 2026-11
Mikis Theodorakis | | m | griechischer Komponist († 2021) | Greek composer, died 2021 | | 2026-11
Iannis Xenakis | | m | griechischer Komponist († 2001) | Greek composer, died 2001 | | 2026-11
Vangelis | | m | griechischer Filmkomponist († 2022) | Greek film composer, died 2022 | | 2026-11
Kurt Weill | | m | deutscher Komponist († 1950) | German composer, died 1950 | | 2026-11
Hanns Eisler | | m | deutscher Komponist († 1962) | German composer, died 1962 | | 2026-11
Paul Dessau | | m | deutscher Komponist († 1979) | German composer, died 1979 | | 2026-11
Paul Hindemith | | m | deutscher Komponist († 1963) | German composer, died 1963 | | 2026-11
Carl Orff | | m | deutscher Komponist († 1982) | German composer, died 1982 | | 2026-11
Hans Werner Henze | | m | deutscher Komponist († 2012) | German composer, died 2012 | | 2026-11
Karlheinz Stockhausen | | m | deutscher Komponist († 2007) | German composer, died 2007 | | 2026-11
Wolfgang Rihm | | m | deutscher Komponist | German composer | | 2026-11
Helmut Lachenmann | | m | deutscher Komponist | German composer | | 2026-11
Bernd Alois Zimmermann | | m | deutscher Komponist († 1970) | German composer, died 1970 | | 2026-11
Jörg Widmann | | m | deutscher Komponist und Klarinettist | German composer and clarinettist | Joerg Widmann | 2026-11
Max Reger | | m | deutscher Komponist († 1916) | German composer, died 1916 | | 2026-11
Hans Pfitzner | | m | deutscher Komponist († 1949) | German composer, died 1949 | | 2026-11
Engelbert Humperdinck | | m | deutscher Komponist († 1921) | German composer, died 1921 | | 2026-11
Ernst Krenek | | m | österreichischer Komponist († 1991) | Austrian composer, died 1991 | | 2026-11
Friedrich Cerha | | m | österreichischer Komponist | Austrian composer | | 2026-11
Olga Neuwirth | | f | österreichische Komponistin | Austrian composer | | 2026-11
Georg Friedrich Haas | | m | österreichischer Komponist | Austrian composer | | 2026-11
Max Richter | | m | deutscher Komponist | German composer | | 2026-11
Heinrich Schütz | | m | deutscher Komponist († 1672) | German composer, died 1672 | Heinrich Schuetz | 2026-11
Dieterich Buxtehude | | m | deutscher Komponist († 1707) | German composer, died 1707 | Dietrich Buxtehude | 2026-11
Carl Philipp Emanuel Bach | | m | deutscher Komponist († 1788) | German composer, died 1788 | | 2026-11
# Conductors
Wilhelm Furtwängler | | m | deutscher Dirigent († 1954) | German conductor, died 1954 | Wilhelm Furtwaengler | 2026-11
Arturo Toscanini | | m | italienischer Dirigent († 1957) | Italian conductor, died 1957 | | 2026-11
Claudio Abbado | | m | italienischer Dirigent († 2014) | Italian conductor, died 2014 | | 2026-11
Riccardo Muti | | m | italienischer Dirigent | Italian conductor | | 2026-11
Riccardo Chailly | | m | italienischer Dirigent | Italian conductor | | 2026-11
Carlo Maria Giulini | | m | italienischer Dirigent († 2005) | Italian conductor, died 2005 | | 2026-11
Daniele Gatti | | m | italienischer Dirigent | Italian conductor | | 2026-11
Fabio Luisi | | m | italienischer Dirigent | Italian conductor | | 2026-11
Giuseppe Sinopoli | | m | italienischer Dirigent († 2001) | Italian conductor, died 2001 | | 2026-11
Antonio Pappano | | m | italienischer Dirigent | Italian conductor | | 2026-11
Georg Solti | | m | ungarischer Dirigent († 1997) | Hungarian conductor, died 1997 | | 2026-11
George Szell | | m | ungarischer Dirigent († 1970) | Hungarian conductor, died 1970 | | 2026-11
Iván Fischer | | m | ungarischer Dirigent | Hungarian conductor | Ivan Fischer | 2026-11
Fritz Reiner | | m | Dirigent († 1963) | conductor, died 1963 | | 2026-11
Karl Böhm | | m | österreichischer Dirigent († 1981) | Austrian conductor, died 1981 | Karl Boehm | 2026-11
Nikolaus Harnoncourt | | m | österreichischer Dirigent († 2016) | Austrian conductor, died 2016 | | 2026-11
Carlos Kleiber | | m | österreichischer Dirigent († 2004) | Austrian conductor, died 2004 | | 2026-11
Franz Welser-Möst | | m | österreichischer Dirigent | Austrian conductor | Franz Welser-Moest | 2026-11
Otto Klemperer | | m | deutscher Dirigent († 1973) | German conductor, died 1973 | | 2026-11
Wolfgang Sawallisch | | m | deutscher Dirigent († 2013) | German conductor, died 2013 | | 2026-11
Bruno Walter | | m | deutscher Dirigent († 1962) | German conductor, died 1962 | | 2026-11
Günter Wand | | m | deutscher Dirigent († 2002) | German conductor, died 2002 | Guenter Wand | 2026-11
Christoph Eschenbach | | m | deutscher Dirigent und Pianist | German conductor and pianist | | 2026-11
Christoph von Dohnányi | | m | deutscher Dirigent | German conductor | Christoph von Dohnanyi | 2026-11
Enoch zu Guttenberg | | m | deutscher Dirigent | German conductor | | 2026-11
Ingo Metzmacher | | m | deutscher Dirigent | German conductor | | 2026-11
Joana Mallwitz | | f | deutsche Dirigentin | German conductor | | 2026-11
Justus Frantz | | m | deutscher Pianist und Dirigent | German pianist and conductor | | 2026-11
Rudolf Kempe | | m | deutscher Dirigent († 1976) | German conductor, died 1976 | | 2026-11
Hans von Bülow | | m | deutscher Dirigent († 1894) | German conductor, died 1894 | Hans von Buelow | 2026-11
Willem Mengelberg | | m | niederländischer Dirigent († 1951) | Dutch conductor, died 1951 | | 2026-11
Bernard Haitink | | m | niederländischer Dirigent († 2021) | Dutch conductor, died 2021 | | 2026-11
Eugen Jochum | | m | deutscher Dirigent († 1987) | German conductor, died 1987 | | 2026-11
Jaap van Zweden | | m | niederländischer Dirigent | Dutch conductor | | 2026-11
Mariss Jansons | | m | lettischer Dirigent († 2019) | Latvian conductor, died 2019 | | 2026-11
Andris Nelsons | | m | lettischer Dirigent | Latvian conductor | | 2026-11
Gidon Kremer | | m | lettischer Geiger | Latvian violinist | | 2026-11
Herbert Blomstedt | | m | schwedischer Dirigent | Swedish conductor | | 2026-11
Esa-Pekka Salonen | | m | finnischer Dirigent | Finnish conductor | | 2026-11
Paavo Berglund | | m | finnischer Dirigent († 2012) | Finnish conductor, died 2012 | | 2026-11
Klaus Mäkelä | | m | finnischer Dirigent | Finnish conductor | Klaus Makela | 2026-11
Paavo Järvi | | m | estnischer Dirigent | Estonian conductor | Paavo Jarvi | 2026-11
Neeme Järvi | | m | estnischer Dirigent | Estonian conductor | Neeme Jarvi | 2026-11
Zubin Mehta | | m | indischer Dirigent | Indian conductor | | 2026-11
Seiji Ozawa | | m | japanischer Dirigent († 2024) | Japanese conductor, died 2024 | | 2026-11
Kent Nagano | | m | US-Dirigent | US conductor | | 2026-11
Gustavo Dudamel | | m | venezolanischer Dirigent | Venezuelan conductor | | 2026-11
Yannick Nézet-Séguin | | m | kanadischer Dirigent | Canadian conductor | Yannick Nezet-Seguin | 2026-11
Teodor Currentzis | | m | griechischer Dirigent | Greek conductor | | 2026-11
John Eliot Gardiner | | m | britischer Dirigent | British conductor | | 2026-11
Roger Norrington | | m | britischer Dirigent | British conductor | | 2026-11
Jonathan Nott | | m | britischer Dirigent | British conductor | | 2026-11
Thomas Beecham | | m | britischer Dirigent († 1961) | British conductor, died 1961 | | 2026-11
John Barbirolli | | m | britischer Dirigent († 1970) | British conductor, died 1970 | | 2026-11
Philippe Herreweghe | | m | belgischer Dirigent | Belgian conductor | | 2026-11
René Jacobs | | m | belgischer Dirigent | Belgian conductor | Rene Jacobs | 2026-11
Marc Minkowski | | m | französischer Dirigent | French conductor | | 2026-11
Wladimir Jurowski | Vladimir Jurowski | m | russischer Dirigent | Russian conductor | | 2026-11
Jewgeni Mrawinski | Yevgeny Mravinsky | m | russischer Dirigent († 1988) | Russian conductor, died 1988 | | 2026-11
Semjon Bytschkow | Semyon Bychkov | m | russischer Dirigent | Russian conductor | | 2026-11
Lahav Shani | | m | israelischer Dirigent | Israeli conductor | | 2026-11
Omer Meir Wellber | | m | israelischer Dirigent | Israeli conductor | | 2026-11
Rafael Kubelík | | m | tschechischer Dirigent († 1996) | Czech conductor, died 1996 | Rafael Kubelik | 2026-11
Sergiu Celibidache | | m | rumänischer Dirigent († 1996) | Romanian conductor, died 1996 | | 2026-11
Lorin Maazel | | m | US-Dirigent | US conductor | | 2026-11
James Levine | | m | US-Dirigent | US conductor | | 2026-11
Alan Gilbert | | m | US-Dirigent | US conductor | | 2026-11
Simone Young | | f | australische Dirigentin | Australian conductor | | 2026-11
Mirga Gražinytė-Tyla | | f | litauische Dirigentin | Lithuanian conductor | Mirga Grazinyte-Tyla | 2026-11
Oksana Lyniv | | f | ukrainische Dirigentin | Ukrainian conductor | | 2026-11
Philippe Jordan | | m | Schweizer Dirigent | Swiss conductor | | 2026-11
# Singers and players
Maria Callas | | f | griechische Opernsängerin († 1977) | Greek opera singer, died 1977 | | 2026-11
Enrico Caruso | | m | italienischer Tenor († 1921) | Italian tenor, died 1921 | | 2026-11
Andrea Bocelli | | m | italienischer Tenor | Italian tenor | | 2026-11
Cecilia Bartoli | | f | italienische Mezzosopranistin | Italian mezzo-soprano | | 2026-11
Renata Tebaldi | | f | italienische Sopranistin († 2004) | Italian soprano, died 2004 | | 2026-11
Mirella Freni | | f | italienische Sopranistin († 2020) | Italian soprano, died 2020 | | 2026-11
José Carreras | | m | spanischer Tenor | Spanish tenor | Jose Carreras | 2026-11
Alfredo Kraus | | m | spanischer Tenor († 1999) | Spanish tenor, died 1999 | | 2026-11
Montserrat Caballé | | f | spanische Sopranistin († 2018) | Spanish soprano, died 2018 | Montserrat Caballe | 2026-11
Dietrich Fischer-Dieskau | | m | deutscher Bariton († 2012) | German baritone, died 2012 | | 2026-11
Fritz Wunderlich | | m | deutscher Tenor († 1966) | German tenor, died 1966 | | 2026-11
Peter Schreier | | m | deutscher Tenor | German tenor | | 2026-11
Thomas Quasthoff | | m | deutscher Bariton | German baritone | | 2026-11
René Kollo | | m | deutscher Tenor | German tenor | Rene Kollo | 2026-11
Christian Gerhaher | | m | deutscher Bariton | German baritone | | 2026-11
Klaus Florian Vogt | | m | deutscher Tenor | German tenor | | 2026-11
Diana Damrau | | f | deutsche Sopranistin | German soprano | | 2026-11
Waltraud Meier | | f | deutsche Mezzosopranistin | German mezzo-soprano | | 2026-11
Elisabeth Schwarzkopf | | f | deutsche Sopranistin († 2006) | German soprano, died 2006 | | 2026-11
Christa Ludwig | | f | österreichische Mezzosopranistin | Austrian mezzo-soprano | | 2026-11
Richard Tauber | | m | österreichischer Tenor († 1948) | Austrian tenor, died 1948 | | 2026-11
Lotte Lehmann | | f | deutsche Sopranistin († 1976) | German soprano, died 1976 | | 2026-11
Birgit Nilsson | | f | schwedische Sopranistin († 2005) | Swedish soprano, died 2005 | | 2026-11
Jenny Lind | | f | schwedische Sopranistin († 1887) | Swedish soprano, died 1887 | | 2026-11
Elīna Garanča | | f | lettische Mezzosopranistin | Latvian mezzo-soprano | Elina Garanca | 2026-11
Angela Gheorghiu | | f | rumänische Sopranistin | Romanian soprano | | 2026-11
Edita Gruberová | | f | slowakische Sopranistin | Slovak soprano | Edita Gruberova | 2026-11
Jessye Norman | | f | US-Sopranistin | US soprano | | 2026-11
Renée Fleming | | f | US-Sopranistin | US soprano | Renee Fleming | 2026-11
Joyce DiDonato | | f | US-Mezzosopranistin | US mezzo-soprano | | 2026-11
Joan Sutherland | | f | australische Sopranistin († 2010) | Australian soprano, died 2010 | | 2026-11
Lise Davidsen | | f | norwegische Sopranistin | Norwegian soprano | | 2026-11
Sonya Yoncheva | | f | bulgarische Sopranistin | Bulgarian soprano | | 2026-11
Asmik Grigorian | | f | russische Sopranistin | Russian soprano | | 2026-11
Juan Diego Flórez | | m | peruanischer Tenor | Peruvian tenor | Juan Diego Florez | 2026-11
Rolando Villazón | | m | mexikanischer Tenor | Mexican tenor | Rolando Villazon | 2026-11
Piotr Beczała | | m | polnischer Tenor | Polish tenor | Piotr Beczala | 2026-11
Bryn Terfel | | m | walisischer Bassbariton | Welsh bass-baritone | | 2026-11
Fjodor Schaljapin | Feodor Chaliapin | m | russischer Bass († 1938) | Russian bass, died 1938 | | 2026-11
Dmitri Chworostowski | Dmitri Hvorostovsky | m | russischer Bariton († 2017) | Russian baritone, died 2017 | | 2026-11
Roberto Alagna | | m | französischer Tenor | French tenor | | 2026-11
Philippe Jaroussky | | m | französischer Countertenor | French countertenor | | 2026-11
Alfred Brendel | | m | österreichischer Pianist | Austrian pianist | | 2026-11
Friedrich Gulda | | m | österreichischer Pianist | Austrian pianist | | 2026-11
Rudolf Buchbinder | | m | österreichischer Pianist | Austrian pianist | | 2026-11
Glenn Gould | | m | kanadischer Pianist († 1982) | Canadian pianist, died 1982 | | 2026-11
Arthur Rubinstein | | m | polnischer Pianist († 1982) | Polish pianist, died 1982 | Artur Rubinstein | 2026-11
Krystian Zimerman | | m | polnischer Pianist | Polish pianist | | 2026-11
Ignacy Jan Paderewski | | m | polnischer Pianist und Ministerpräsident († 1941) | Polish pianist and prime minister, died 1941 | | 2026-11
Vladimir Horowitz | | m | US-Pianist († 1989) | US pianist, died 1989 | | 2026-11
Swjatoslaw Richter | Sviatoslav Richter | m | russischer Pianist († 1997) | Russian pianist, died 1997 | | 2026-11
Grigori Sokolow | Grigory Sokolov | m | russischer Pianist | Russian pianist | Grigory Sokolov | 2026-11
Daniil Trifonow | Daniil Trifonov | m | russischer Pianist | Russian pianist | | 2026-11
Jewgeni Kissin | Evgeny Kissin | m | russischer Pianist | Russian pianist | Jewgenij Kissin | 2026-11
Martha Argerich | | f | argentinische Pianistin | Argentine pianist | | 2026-11
Claudio Arrau | | m | chilenischer Pianist († 1991) | Chilean pianist, died 1991 | | 2026-11
Lang Lang | | m | chinesischer Pianist | Chinese pianist | | 2026-11
Yuja Wang | | f | chinesische Pianistin | Chinese pianist | | 2026-11
Khatia Buniatishvili | | f | georgische Pianistin | Georgian pianist | | 2026-11
Maria João Pires | | f | portugiesische Pianistin | Portuguese pianist | Maria Joao Pires | 2026-11
András Schiff | | m | ungarischer Pianist | Hungarian pianist | Andras Schiff | 2026-11
Wilhelm Kempff | | m | deutscher Pianist († 1991) | German pianist, died 1991 | | 2026-11
Wilhelm Backhaus | | m | deutscher Pianist († 1969) | German pianist, died 1969 | | 2026-11
Hélène Grimaud | | f | französische Pianistin | French pianist | Helene Grimaud | 2026-11
Arturo Benedetti Michelangeli | | m | italienischer Pianist († 1995) | Italian pianist, died 1995 | | 2026-11
Maurizio Pollini | | m | italienischer Pianist | Italian pianist | | 2026-11
Víkingur Ólafsson | | m | isländischer Pianist | Icelandic pianist | Vikingur Olafsson | 2026-11
Martin Stadtfeld | | m | deutscher Pianist | German pianist | | 2026-11
Fazıl Say | | m | türkischer Pianist | Turkish pianist | Fazil Say | 2026-11
Alice Sara Ott | | f | deutsche Pianistin | German pianist | | 2026-11
Yehudi Menuhin | | m | Geiger († 1999) | violinist, died 1999 | | 2026-11
Itzhak Perlman | | m | israelischer Geiger | Israeli violinist | | 2026-11
Pinchas Zukerman | | m | israelischer Geiger | Israeli violinist | | 2026-11
Jascha Heifetz | | m | US-Geiger († 1987) | US violinist, died 1987 | | 2026-11
Dawid Oistrach | David Oistrakh | m | russischer Geiger († 1974) | Russian violinist, died 1974 | David Oistrach | 2026-11
Maxim Vengerov | | m | russischer Geiger | Russian violinist | | 2026-11
Joshua Bell | | m | US-Geiger | US violinist | | 2026-11
Hilary Hahn | | f | US-Geigerin | US violinist | | 2026-11
Julia Fischer | | f | deutsche Geigerin | German violinist | | 2026-11
Isabelle Faust | | f | deutsche Geigerin | German violinist | | 2026-11
Janine Jansen | | f | niederländische Geigerin | Dutch violinist | | 2026-11
Patricia Kopatchinskaja | | f | Geigerin | violinist | | 2026-11
Frank Peter Zimmermann | | m | deutscher Geiger | German violinist | | 2026-11
David Garrett | | m | deutscher Geiger | German violinist | | 2026-11
Daniel Hope | | m | deutscher Geiger | German violinist | | 2026-11
Renaud Capuçon | | m | französischer Geiger | French violinist | Renaud Capucon | 2026-11
André Rieu | | m | niederländischer Geiger | Dutch violinist | Andre Rieu | 2026-11
Pablo Casals | | m | spanischer Cellist († 1973) | Spanish cellist, died 1973 | | 2026-11
Mstislaw Rostropowitsch | Mstislav Rostropovich | m | russischer Cellist († 2007) | Russian cellist, died 2007 | | 2026-11
Jacqueline du Pré | | f | britische Cellistin († 1987) | British cellist, died 1987 | Jacqueline du Pre | 2026-11
Yo-Yo Ma | | m | US-Cellist | US cellist | | 2026-11
Mischa Maisky | | m | lettischer Cellist | Latvian cellist | | 2026-11
Sol Gabetta | | f | argentinische Cellistin | Argentine cellist | | 2026-11
Andrés Segovia | | m | spanischer Gitarrist († 1987) | Spanish guitarist, died 1987 | Andres Segovia | 2026-11
Sabine Meyer | | f | deutsche Klarinettistin | German clarinettist | | 2026-11
`;
