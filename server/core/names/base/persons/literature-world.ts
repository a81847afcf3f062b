/** Writers in other languages than German and English; the fields are told in `index.ts`. */
export const literatureWorld = `
# France, Belgium, French-speaking
Voltaire | | m | französischer Philosoph und Schriftsteller († 1778) | French philosopher and writer, died 1778 | | 2026-11
Molière | | m | französischer Dramatiker († 1673) | French playwright, died 1673 | Moliere | 2026-11
Jean Racine | | m | französischer Dramatiker († 1699) | French playwright, died 1699 | | 2026-11
Pierre Corneille | | m | französischer Dramatiker († 1684) | French playwright, died 1684 | | 2026-11
Jean de La Fontaine | | m | französischer Fabeldichter († 1695) | French fabulist, died 1695 | | 2026-11
François Rabelais | | m | französischer Schriftsteller († 1553) | French writer, died 1553 | Francois Rabelais | 2026-11
Pierre Augustin Caron de Beaumarchais | | m | französischer Dramatiker († 1799) | French playwright, died 1799 | Pierre-Augustin Caron de Beaumarchais | 2026-11
Marquis de Sade | | m | französischer Schriftsteller († 1814) | French writer, died 1814 | | 2026-11
Stendhal | | m | französischer Schriftsteller († 1842) | French writer, died 1842 | | 2026-11
Honoré de Balzac | | m | französischer Schriftsteller († 1850) | French writer, died 1850 | Honore de Balzac | 2026-11
Victor Hugo | | m | französischer Schriftsteller († 1885) | French writer, died 1885 | | 2026-11
Alexandre Dumas | | m | französischer Schriftsteller († 1870) | French writer, died 1870 | | 2026-11
Gustave Flaubert | | m | französischer Schriftsteller († 1880) | French writer, died 1880 | | 2026-11
Guy de Maupassant | | m | französischer Schriftsteller († 1893) | French writer, died 1893 | | 2026-11
Émile Zola | | m | französischer Schriftsteller († 1902) | French writer, died 1902 | Emile Zola | 2026-11
Jules Verne | | m | französischer Schriftsteller († 1905) | French writer, died 1905 | | 2026-11
Charles Baudelaire | | m | französischer Dichter († 1867) | French poet, died 1867 | | 2026-11
Arthur Rimbaud | | m | französischer Dichter († 1891) | French poet, died 1891 | | 2026-11
Paul Verlaine | | m | französischer Dichter († 1896) | French poet, died 1896 | | 2026-11
Stéphane Mallarmé | | m | französischer Dichter († 1898) | French poet, died 1898 | Stephane Mallarme | 2026-11
Guillaume Apollinaire | | m | französischer Dichter († 1918) | French poet, died 1918 | | 2026-11
Marcel Proust | | m | französischer Schriftsteller († 1922) | French writer, died 1922 | | 2026-11
Anatole France | | m | französischer Schriftsteller († 1924) | French writer, died 1924 | | 2026-11
André Gide | | m | französischer Schriftsteller († 1951) | French writer, died 1951 | Andre Gide | 2026-11
Romain Rolland | | m | französischer Schriftsteller († 1944) | French writer, died 1944 | | 2026-11
Paul Valéry | | m | französischer Dichter († 1945) | French poet, died 1945 | Paul Valery | 2026-11
Jean Cocteau | | m | französischer Schriftsteller und Regisseur († 1963) | French writer and director, died 1963 | | 2026-11
Louis-Ferdinand Céline | | m | französischer Schriftsteller († 1961) | French writer, died 1961 | Louis-Ferdinand Celine | 2026-11
Antoine de Saint-Exupéry | | m | französischer Schriftsteller und Flieger († 1944) | French writer and aviator, died 1944 | Antoine de Saint Exupery; Antoine de Saint-Exupery | 2026-11
André Malraux | | m | französischer Schriftsteller († 1976) | French writer, died 1976 | Andre Malraux | 2026-11
Louis Aragon | | m | französischer Schriftsteller († 1982) | French writer, died 1982 | | 2026-11
Paul Éluard | | m | französischer Dichter († 1952) | French poet, died 1952 | Paul Eluard | 2026-11
André Breton | | m | französischer Dichter und Surrealist († 1966) | French poet and surrealist, died 1966 | Andre Breton | 2026-11
Jacques Prévert | | m | französischer Dichter († 1977) | French poet, died 1977 | Jacques Prevert | 2026-11
Eugène Ionesco | | m | französischer Dramatiker († 1994) | French playwright, died 1994 | Eugene Ionesco | 2026-11
Jean Anouilh | | m | französischer Dramatiker († 1987) | French playwright, died 1987 | | 2026-11
Jean Genet | | m | französischer Schriftsteller († 1986) | French writer, died 1986 | | 2026-11
Romain Gary | | m | französischer Schriftsteller († 1980) | French writer, died 1980 | | 2026-11
Georges Perec | | m | französischer Schriftsteller († 1982) | French writer, died 1982 | | 2026-11
Alain Robbe-Grillet | | m | französischer Schriftsteller († 2008) | French writer, died 2008 | | 2026-11
Marguerite Duras | | f | französische Schriftstellerin († 1996) | French writer, died 1996 | | 2026-11
Marguerite Yourcenar | | f | belgische Schriftstellerin († 1987) | Belgian writer, died 1987 | | 2026-11
Françoise Sagan | | f | französische Schriftstellerin († 2004) | French writer, died 2004 | Francoise Sagan | 2026-11
Colette | | f | französische Schriftstellerin († 1954) | French writer, died 1954 | | 2026-11
Patrick Modiano | | m | französischer Schriftsteller | French writer | | 2026-11
J. M. G. Le Clézio | | m | französischer Schriftsteller | French writer | Jean-Marie Gustave Le Clézio; J. M. G. Le Clezio | 2026-11
Frédéric Beigbeder | | m | französischer Schriftsteller | French writer | Frederic Beigbeder | 2026-11
Emmanuel Carrère | | m | französischer Schriftsteller | French writer | Emmanuel Carrere | 2026-11
Éric-Emmanuel Schmitt | | m | französischer Schriftsteller | French writer | Eric-Emmanuel Schmitt | 2026-11
Édouard Louis | | m | französischer Schriftsteller | French writer | Edouard Louis | 2026-11
Didier Eribon | | m | französischer Soziologe und Schriftsteller | French sociologist and writer | | 2026-11
Mathias Énard | | m | französischer Schriftsteller | French writer | Mathias Enard | 2026-11
Éric Vuillard | | m | französischer Schriftsteller | French writer | Eric Vuillard | 2026-11
Philippe Djian | | m | französischer Schriftsteller | French writer | | 2026-11
Daniel Pennac | | m | französischer Schriftsteller | French writer | | 2026-11
Stéphane Hessel | | m | französischer Diplomat und Autor | French diplomat and author | Stephane Hessel | 2026-11
Virginie Despentes | | f | französische Schriftstellerin | French writer | | 2026-11
Leïla Slimani | | f | französische Schriftstellerin | French writer | Leila Slimani | 2026-11
Yasmina Reza | | f | französische Dramatikerin | French playwright | | 2026-11
Vanessa Springora | | f | französische Schriftstellerin | French writer | | 2026-11
Marie NDiaye | | f | französische Schriftstellerin | French writer | | 2026-11
Georges Simenon | | m | belgischer Schriftsteller († 1989) | Belgian writer, died 1989 | | 2026-11
Maurice Maeterlinck | | m | belgischer Schriftsteller († 1949) | Belgian writer, died 1949 | | 2026-11
Amélie Nothomb | | f | belgische Schriftstellerin | Belgian writer | Amelie Nothomb | 2026-11
Tahar Ben Jelloun | | m | marokkanischer Schriftsteller | Moroccan writer | | 2026-11
Kamel Daoud | | m | algerischer Schriftsteller | Algerian writer | | 2026-11
Assia Djebar | | f | algerische Schriftstellerin († 2015) | Algerian writer, died 2015 | | 2026-11
Amin Maalouf | | m | libanesischer Schriftsteller | Lebanese writer | | 2026-11
Maryse Condé | | f | Schriftstellerin aus Guadeloupe († 2024) | writer from Guadeloupe, died 2024 | Maryse Conde | 2026-11
Mohamed Mbougar Sarr | | m | senegalesischer Schriftsteller | Senegalese writer | | 2026-11
Léopold Sédar Senghor | | m | senegalesischer Dichter und Präsident († 2001) | Senegalese poet and president, died 2001 | Leopold Sedar Senghor | 2026-11
Aimé Césaire | | m | Dichter aus Martinique († 2008) | poet from Martinique, died 2008 | Aime Cesaire | 2026-11
Frantz Fanon | | m | Psychiater und Vordenker der Entkolonialisierung († 1961) | psychiatrist and anti-colonial thinker, died 1961 | | 2026-11
# Italy, Spain, Portugal, Latin America
Dante Alighieri | | m | italienischer Dichter († 1321) | Italian poet, died 1321 | Dante | 2026-11
Francesco Petrarca | Petrarch | m | italienischer Dichter († 1374) | Italian poet, died 1374 | | 2026-11
Giovanni Boccaccio | | m | italienischer Schriftsteller († 1375) | Italian writer, died 1375 | | 2026-11
Carlo Goldoni | | m | italienischer Dramatiker († 1793) | Italian playwright, died 1793 | | 2026-11
Giacomo Leopardi | | m | italienischer Dichter († 1837) | Italian poet, died 1837 | | 2026-11
Alessandro Manzoni | | m | italienischer Schriftsteller († 1873) | Italian writer, died 1873 | | 2026-11
Carlo Collodi | | m | italienischer Schriftsteller († 1890) | Italian writer, died 1890 | | 2026-11
Luigi Pirandello | | m | italienischer Dramatiker, Literaturnobelpreisträger († 1936) | Italian playwright, Nobel laureate, died 1936 | | 2026-11
Gabriele D’Annunzio | | m | italienischer Schriftsteller († 1938) | Italian writer, died 1938 | Gabriele D'Annunzio | 2026-11
Italo Svevo | | m | italienischer Schriftsteller († 1928) | Italian writer, died 1928 | | 2026-11
Giuseppe Tomasi di Lampedusa | | m | italienischer Schriftsteller († 1957) | Italian writer, died 1957 | | 2026-11
Curzio Malaparte | | m | italienischer Schriftsteller († 1957) | Italian writer, died 1957 | | 2026-11
Cesare Pavese | | m | italienischer Schriftsteller († 1950) | Italian writer, died 1950 | | 2026-11
Primo Levi | | m | italienischer Schriftsteller († 1987) | Italian writer, died 1987 | | 2026-11
Italo Calvino | | m | italienischer Schriftsteller († 1985) | Italian writer, died 1985 | | 2026-11
Alberto Moravia | | m | italienischer Schriftsteller († 1990) | Italian writer, died 1990 | | 2026-11
Dario Fo | | m | italienischer Dramatiker, Literaturnobelpreisträger († 2016) | Italian playwright, Nobel laureate, died 2016 | | 2026-11
Andrea Camilleri | | m | italienischer Schriftsteller († 2019) | Italian writer, died 2019 | | 2026-11
Claudio Magris | | m | italienischer Schriftsteller | Italian writer | | 2026-11
Roberto Saviano | | m | italienischer Schriftsteller | Italian writer | | 2026-11
Alessandro Baricco | | m | italienischer Schriftsteller | Italian writer | | 2026-11
Antonio Tabucchi | | m | italienischer Schriftsteller | Italian writer | | 2026-11
Paolo Giordano | | m | italienischer Schriftsteller | Italian writer | | 2026-11
Giovannino Guareschi | | m | italienischer Schriftsteller | Italian writer | | 2026-11
Natalia Ginzburg | | f | italienische Schriftstellerin († 1991) | Italian writer, died 1991 | | 2026-11
Elsa Morante | | f | italienische Schriftstellerin († 1985) | Italian writer, died 1985 | | 2026-11
Elena Ferrante | | f | italienische Schriftstellerin | Italian writer | | 2026-11
Oriana Fallaci | | f | italienische Journalistin († 2006) | Italian journalist, died 2006 | | 2026-11
Francesca Melandri | | f | italienische Schriftstellerin | Italian writer | | 2026-11
Miguel de Cervantes | | m | spanischer Schriftsteller († 1616) | Spanish writer, died 1616 | | 2026-11
Lope de Vega | | m | spanischer Dramatiker († 1635) | Spanish playwright, died 1635 | | 2026-11
Pedro Calderón de la Barca | | m | spanischer Dramatiker († 1681) | Spanish playwright, died 1681 | Pedro Calderon de la Barca | 2026-11
Federico García Lorca | | m | spanischer Dichter († 1936) | Spanish poet, died 1936 | Federico Garcia Lorca | 2026-11
Miguel de Unamuno | | m | spanischer Schriftsteller († 1936) | Spanish writer, died 1936 | | 2026-11
José Ortega y Gasset | | m | spanischer Philosoph († 1955) | Spanish philosopher, died 1955 | Jose Ortega y Gasset | 2026-11
Camilo José Cela | | m | spanischer Schriftsteller († 2002) | Spanish writer, died 2002 | Camilo Jose Cela | 2026-11
Javier Marías | | m | spanischer Schriftsteller († 2022) | Spanish writer, died 2022 | Javier Marias | 2026-11
Carlos Ruiz Zafón | | m | spanischer Schriftsteller († 2020) | Spanish writer, died 2020 | Carlos Ruiz Zafon | 2026-11
Fernando Aramburu | | m | spanischer Schriftsteller | Spanish writer | | 2026-11
Javier Cercas | | m | spanischer Schriftsteller | Spanish writer | | 2026-11
Jorge Semprún | | m | spanischer Schriftsteller († 2011) | Spanish writer, died 2011 | Jorge Semprun | 2026-11
Juan Goytisolo | | m | spanischer Schriftsteller († 2017) | Spanish writer, died 2017 | | 2026-11
Manuel Vázquez Montalbán | | m | spanischer Schriftsteller († 2003) | Spanish writer, died 2003 | Manuel Vazquez Montalban | 2026-11
Rafael Chirbes | | m | spanischer Schriftsteller | Spanish writer | | 2026-11
Fernando Pessoa | | m | portugiesischer Dichter († 1935) | Portuguese poet, died 1935 | | 2026-11
José Saramago | | m | portugiesischer Schriftsteller († 2010) | Portuguese writer, died 2010 | Jose Saramago | 2026-11
António Lobo Antunes | | m | portugiesischer Schriftsteller | Portuguese writer | Antonio Lobo Antunes | 2026-11
Luís de Camões | | m | portugiesischer Dichter († 1580) | Portuguese poet, died 1580 | Luis de Camoes | 2026-11
Jorge Luis Borges | | m | argentinischer Schriftsteller († 1986) | Argentine writer, died 1986 | | 2026-11
Julio Cortázar | | m | argentinischer Schriftsteller († 1984) | Argentine writer, died 1984 | Julio Cortazar | 2026-11
Adolfo Bioy Casares | | m | argentinischer Schriftsteller († 1999) | Argentine writer, died 1999 | | 2026-11
Ernesto Sabato | | m | argentinischer Schriftsteller († 2011) | Argentine writer, died 2011 | | 2026-11
Pablo Neruda | | m | chilenischer Dichter, Literaturnobelpreisträger († 1973) | Chilean poet, Nobel laureate, died 1973 | | 2026-11
Gabriela Mistral | | f | chilenische Dichterin, Literaturnobelpreisträgerin († 1957) | Chilean poet, Nobel laureate, died 1957 | | 2026-11
Isabel Allende | | f | chilenische Schriftstellerin | Chilean writer | | 2026-11
Roberto Bolaño | | m | chilenischer Schriftsteller († 2003) | Chilean writer, died 2003 | Roberto Bolano | 2026-11
Luis Sepúlveda | | m | chilenischer Schriftsteller († 2020) | Chilean writer, died 2020 | Luis Sepulveda | 2026-11
Antonio Skármeta | | m | chilenischer Schriftsteller | Chilean writer | Antonio Skarmeta | 2026-11
Ariel Dorfman | | m | chilenischer Schriftsteller | Chilean writer | | 2026-11
Octavio Paz | | m | mexikanischer Schriftsteller († 1998) | Mexican writer, died 1998 | | 2026-11
Carlos Fuentes | | m | mexikanischer Schriftsteller († 2012) | Mexican writer, died 2012 | | 2026-11
Juan Rulfo | | m | mexikanischer Schriftsteller († 1986) | Mexican writer, died 1986 | | 2026-11
Alejo Carpentier | | m | kubanischer Schriftsteller († 1980) | Cuban writer, died 1980 | | 2026-11
Leonardo Padura | | m | kubanischer Schriftsteller | Cuban writer | | 2026-11
Miguel Ángel Asturias | | m | guatemaltekischer Schriftsteller, Literaturnobelpreisträger († 1974) | Guatemalan writer, Nobel laureate, died 1974 | Miguel Angel Asturias | 2026-11
Ernesto Cardenal | | m | nicaraguanischer Dichter und Priester († 2020) | Nicaraguan poet and priest, died 2020 | | 2026-11
Sergio Ramírez | | m | nicaraguanischer Schriftsteller | Nicaraguan writer | Sergio Ramirez | 2026-11
Gioconda Belli | | f | nicaraguanische Schriftstellerin | Nicaraguan writer | | 2026-11
Eduardo Galeano | | m | uruguayischer Schriftsteller († 2015) | Uruguayan writer, died 2015 | | 2026-11
Paulo Coelho | | m | brasilianischer Schriftsteller | Brazilian writer | | 2026-11
Jorge Amado | | m | brasilianischer Schriftsteller († 2001) | Brazilian writer, died 2001 | | 2026-11
Clarice Lispector | | f | brasilianische Schriftstellerin († 1977) | Brazilian writer, died 1977 | | 2026-11
César Vallejo | | m | peruanischer Dichter († 1938) | Peruvian poet, died 1938 | Cesar Vallejo | 2026-11
Jamaica Kincaid | | f | Schriftstellerin aus Antigua | writer from Antigua | | 2026-11
Derek Walcott | | m | Dichter aus St. Lucia, Literaturnobelpreisträger († 2017) | poet from Saint Lucia, Nobel laureate, died 2017 | | 2026-11
# Russia, Ukraine, Eastern and Central Europe
Alexander Puschkin | Alexander Pushkin | m | russischer Dichter († 1837) | Russian poet, died 1837 | | 2026-11
Michail Lermontow | Mikhail Lermontov | m | russischer Dichter († 1841) | Russian poet, died 1841 | | 2026-11
Nikolai Gogol | | m | russischer Schriftsteller († 1852) | Russian writer, died 1852 | Nikolaj Gogol; Nicolai Gogol | 2026-11
Iwan Turgenjew | Ivan Turgenev | m | russischer Schriftsteller († 1883) | Russian writer, died 1883 | Iwan Turgeniew | 2026-11
Anton Tschechow | Anton Chekhov | m | russischer Schriftsteller († 1904) | Russian writer, died 1904 | Anton Čechov | 2026-11
Iwan Gontscharow | Ivan Goncharov | m | russischer Schriftsteller († 1891) | Russian writer, died 1891 | | 2026-11
Nikolai Leskow | Nikolai Leskov | m | russischer Schriftsteller († 1895) | Russian writer, died 1895 | | 2026-11
Alexander Ostrowski | Alexander Ostrovsky | m | russischer Dramatiker († 1886) | Russian playwright, died 1886 | | 2026-11
Maxim Gorki | Maxim Gorky | m | sowjetischer Schriftsteller († 1936) | Soviet writer, died 1936 | Maxim Gorkij | 2026-11
Iwan Bunin | Ivan Bunin | m | russischer Schriftsteller († 1953) | Russian writer, died 1953 | | 2026-11
Michail Bulgakow | Mikhail Bulgakov | m | sowjetischer Schriftsteller († 1940) | Soviet writer, died 1940 | | 2026-11
Isaak Babel | Isaac Babel | m | sowjetischer Schriftsteller († 1940) | Soviet writer, died 1940 | | 2026-11
Wladimir Majakowski | Vladimir Mayakovsky | m | sowjetischer Dichter († 1930) | Soviet poet, died 1930 | Wladimir Majakowskij | 2026-11
Sergej Jessenin | Sergei Yesenin | m | sowjetischer Dichter († 1925) | Soviet poet, died 1925 | | 2026-11
Ossip Mandelstam | Osip Mandelstam | m | sowjetischer Dichter († 1938) | Soviet poet, died 1938 | | 2026-11
Boris Pasternak | | m | sowjetischer Schriftsteller († 1960) | Soviet writer, died 1960 | | 2026-11
Michail Scholochow | Mikhail Sholokhov | m | sowjetischer Schriftsteller († 1984) | Soviet writer, died 1984 | | 2026-11
Andrej Platonow | Andrei Platonov | m | sowjetischer Schriftsteller († 1951) | Soviet writer, died 1951 | | 2026-11
Wassili Grossman | Vasily Grossman | m | sowjetischer Schriftsteller († 1964) | Soviet writer, died 1964 | | 2026-11
Ilja Ehrenburg | Ilya Ehrenburg | m | sowjetischer Schriftsteller († 1967) | Soviet writer, died 1967 | | 2026-11
Warlam Schalamow | Varlam Shalamov | m | sowjetischer Schriftsteller († 1982) | Soviet writer, died 1982 | | 2026-11
Anna Achmatowa | Anna Akhmatova | f | sowjetische Dichterin († 1966) | Soviet poet, died 1966 | | 2026-11
Marina Zwetajewa | Marina Tsvetaeva | f | sowjetische Dichterin († 1941) | Soviet poet, died 1941 | | 2026-11
Alexander Blok | | m | russischer Dichter († 1921) | Russian poet, died 1921 | | 2026-11
Vladimir Nabokov | | m | US-Schriftsteller († 1977) | US writer, died 1977 | Wladimir Nabokow | 2026-11
Joseph Brodsky | | m | US-Dichter, Literaturnobelpreisträger († 1996) | US poet, Nobel laureate, died 1996 | Iossif Brodski; Jossif Brodskij | 2026-11
Jewgeni Jewtuschenko | Yevgeny Yevtushenko | m | russischer Dichter († 2017) | Russian poet, died 2017 | | 2026-11
Viktor Jerofejew | Viktor Erofeyev | m | russischer Schriftsteller | Russian writer | | 2026-11
Wladimir Sorokin | Vladimir Sorokin | m | russischer Schriftsteller | Russian writer | | 2026-11
Viktor Pelewin | Victor Pelevin | m | russischer Schriftsteller | Russian writer | | 2026-11
Boris Akunin | | m | russischer Schriftsteller | Russian writer | | 2026-11
Michail Schischkin | Mikhail Shishkin | m | russischer Schriftsteller | Russian writer | | 2026-11
Dmitri Gluchowski | Dmitry Glukhovsky | m | russischer Schriftsteller | Russian writer | Dmitry Glukhovsky | 2026-11
Sachar Prilepin | Zakhar Prilepin | m | russischer Schriftsteller | Russian writer | | 2026-11
Ljudmila Ulitzkaja | Lyudmila Ulitskaya | f | russische Schriftstellerin | Russian writer | Ljudmila Ulizkaja | 2026-11
Gusel Jachina | Guzel Yakhina | f | russische Schriftstellerin | Russian writer | | 2026-11
Dmitri Bykow | Dmitry Bykov | m | russischer Schriftsteller | Russian writer | | 2026-11
Tschingis Aitmatow | Chingiz Aitmatov | m | kirgisischer Schriftsteller († 2008) | Kyrgyz writer, died 2008 | | 2026-11
Taras Schewtschenko | Taras Shevchenko | m | ukrainischer Dichter († 1861) | Ukrainian poet, died 1861 | | 2026-11
Juri Andruchowytsch | Yuri Andrukhovych | m | ukrainischer Schriftsteller | Ukrainian writer | | 2026-11
Andrej Kurkow | Andrey Kurkov | m | ukrainischer Schriftsteller | Ukrainian writer | | 2026-11
Oksana Sabuschko | Oksana Zabuzhko | f | ukrainische Schriftstellerin | Ukrainian writer | | 2026-11
Adam Mickiewicz | | m | polnischer Dichter († 1855) | Polish poet, died 1855 | | 2026-11
Henryk Sienkiewicz | | m | polnischer Schriftsteller († 1916) | Polish writer, died 1916 | | 2026-11
Władysław Reymont | | m | polnischer Schriftsteller († 1925) | Polish writer, died 1925 | Wladyslaw Reymont | 2026-11
Witold Gombrowicz | | m | polnischer Schriftsteller († 1969) | Polish writer, died 1969 | | 2026-11
Bruno Schulz | | m | polnischer Schriftsteller († 1942) | Polish writer, died 1942 | | 2026-11
Stanisław Lem | | m | polnischer Schriftsteller († 2006) | Polish writer, died 2006 | Stanislaw Lem | 2026-11
Czesław Miłosz | | m | polnischer Dichter, Literaturnobelpreisträger († 2004) | Polish poet, Nobel laureate, died 2004 | Czeslaw Milosz | 2026-11
Zbigniew Herbert | | m | polnischer Dichter († 1998) | Polish poet, died 1998 | | 2026-11
Stanisław Jerzy Lec | | m | polnischer Aphoristiker († 1966) | Polish aphorist, died 1966 | Stanislaw Jerzy Lec | 2026-11
Sławomir Mrożek | | m | polnischer Dramatiker († 2013) | Polish playwright, died 2013 | Slawomir Mrozek | 2026-11
Ryszard Kapuściński | | m | polnischer Reporter († 2007) | Polish reporter, died 2007 | Ryszard Kapuscinski | 2026-11
Andrzej Stasiuk | | m | polnischer Schriftsteller | Polish writer | | 2026-11
Szczepan Twardoch | | m | polnischer Schriftsteller | Polish writer | | 2026-11
Adam Zagajewski | | m | polnischer Dichter († 2021) | Polish poet, died 2021 | | 2026-11
Wisława Szymborska | | f | polnische Dichterin, Literaturnobelpreisträgerin († 2012) | Polish poet, Nobel laureate, died 2012 | Wislawa Szymborska | 2026-11
Jaroslav Hašek | | m | tschechischer Schriftsteller († 1923) | Czech writer, died 1923 | Jaroslav Hasek | 2026-11
Karel Čapek | | m | tschechischer Schriftsteller († 1938) | Czech writer, died 1938 | Karel Capek | 2026-11
Bohumil Hrabal | | m | tschechischer Schriftsteller († 1997) | Czech writer, died 1997 | | 2026-11
Jaroslav Seifert | | m | tschechischer Dichter, Literaturnobelpreisträger († 1986) | Czech poet, Nobel laureate, died 1986 | | 2026-11
Milan Kundera | | m | tschechischer Schriftsteller († 2023) | Czech writer, died 2023 | | 2026-11
Pavel Kohout | | m | tschechischer Schriftsteller | Czech writer | | 2026-11
Jáchym Topol | | m | tschechischer Schriftsteller | Czech writer | Jachym Topol | 2026-11
Sándor Petőfi | | m | ungarischer Dichter († 1849) | Hungarian poet, died 1849 | Sandor Petofi | 2026-11
Sándor Márai | | m | ungarischer Schriftsteller († 1989) | Hungarian writer, died 1989 | Sandor Marai | 2026-11
Imre Kertész | | m | ungarischer Schriftsteller († 2016) | Hungarian writer, died 2016 | Imre Kertesz | 2026-11
Péter Esterházy | | m | ungarischer Schriftsteller († 2016) | Hungarian writer, died 2016 | Peter Esterhazy | 2026-11
Péter Nádas | | m | ungarischer Schriftsteller | Hungarian writer | Peter Nadas | 2026-11
György Konrád | | m | ungarischer Schriftsteller | Hungarian writer | Gyorgy Konrad | 2026-11
László Krasznahorkai | | m | ungarischer Schriftsteller | Hungarian writer | Laszlo Krasznahorkai | 2026-11
György Dalos | | m | ungarischer Schriftsteller | Hungarian writer | Gyorgy Dalos | 2026-11
Mircea Cărtărescu | | m | rumänischer Schriftsteller | Romanian writer | Mircea Cartarescu | 2026-11
Emil Cioran | | m | rumänischer Philosoph († 1995) | Romanian philosopher, died 1995 | | 2026-11
Mircea Eliade | | m | rumänischer Religionswissenschaftler († 1986) | Romanian historian of religions, died 1986 | | 2026-11
Ivo Andrić | | m | jugoslawischer Schriftsteller († 1975) | Yugoslav writer, died 1975 | Ivo Andric | 2026-11
Danilo Kiš | | m | jugoslawischer Schriftsteller († 1989) | Yugoslav writer, died 1989 | Danilo Kis | 2026-11
Saša Stanišić | | m | deutscher Schriftsteller | German writer | Sasa Stanisic | 2026-11
Miroslav Krleža | | m | kroatischer Schriftsteller († 1981) | Croatian writer, died 1981 | Miroslav Krleza | 2026-11
Dževad Karahasan | | m | bosnischer Schriftsteller | Bosnian writer | Dzevad Karahasan | 2026-11
Aleksandar Hemon | | m | bosnischer Schriftsteller | Bosnian writer | | 2026-11
Miljenko Jergović | | m | bosnischer Schriftsteller | Bosnian writer | Miljenko Jergovic | 2026-11
Ismail Kadare | | m | albanischer Schriftsteller († 2024) | Albanian writer, died 2024 | | 2026-11
Georgi Gospodinow | Georgi Gospodinov | m | bulgarischer Schriftsteller | Bulgarian writer | | 2026-11
Julia Kristeva | | f | bulgarische Philosophin | Bulgarian philosopher | | 2026-11
Maja Haderlap | | f | österreichische Schriftstellerin | Austrian writer | | 2026-11
Drago Jančar | | m | slowenischer Schriftsteller | Slovenian writer | Drago Jancar | 2026-11
Nikos Kazantzakis | | m | griechischer Schriftsteller († 1957) | Greek writer, died 1957 | | 2026-11
Petros Markaris | | m | griechischer Schriftsteller | Greek writer | | 2026-11
Odysseas Elytis | | m | griechischer Dichter († 1996) | Greek poet, died 1996 | | 2026-11
Jaan Kross | | m | estnischer Schriftsteller | Estonian writer | | 2026-11
Sofi Oksanen | | f | finnische Schriftstellerin | Finnish writer | | 2026-11
Tomas Venclova | | m | litauischer Schriftsteller | Lithuanian writer | | 2026-11
# The North, the Netherlands
Hans Christian Andersen | | m | dänischer Märchendichter († 1875) | Danish writer of fairy tales, died 1875 | | 2026-11
Karen Blixen | | f | dänische Schriftstellerin († 1962) | Danish writer, died 1962 | Tania Blixen; Isak Dinesen | 2026-11
Peter Høeg | | m | dänischer Schriftsteller | Danish writer | Peter Hoeg | 2026-11
Jussi Adler-Olsen | | m | dänischer Schriftsteller | Danish writer | | 2026-11
Henrik Ibsen | | m | norwegischer Dramatiker († 1906) | Norwegian playwright, died 1906 | | 2026-11
Knut Hamsun | | m | norwegischer Schriftsteller († 1952) | Norwegian writer, died 1952 | | 2026-11
Bjørnstjerne Bjørnson | | m | norwegischer Schriftsteller († 1910) | Norwegian writer, died 1910 | Bjornstjerne Bjornson | 2026-11
Sigrid Undset | | f | norwegische Schriftstellerin († 1949) | Norwegian writer, died 1949 | | 2026-11
Jon Fosse | | m | norwegischer Schriftsteller | Norwegian writer | | 2026-11
Karl Ove Knausgård | | m | norwegischer Schriftsteller | Norwegian writer | Karl Ove Knausgaard; Karl Ove Knausgard | 2026-11
Jo Nesbø | | m | norwegischer Schriftsteller | Norwegian writer | Jo Nesbo | 2026-11
Jostein Gaarder | | m | norwegischer Schriftsteller | Norwegian writer | | 2026-11
Maja Lunde | | f | norwegische Schriftstellerin | Norwegian writer | | 2026-11
August Strindberg | | m | schwedischer Dramatiker († 1912) | Swedish playwright, died 1912 | | 2026-11
Selma Lagerlöf | | f | schwedische Schriftstellerin († 1940) | Swedish writer, died 1940 | Selma Lagerlof | 2026-11
Astrid Lindgren | | f | schwedische Kinderbuchautorin († 2002) | Swedish children's author, died 2002 | | 2026-11
Stieg Larsson | | m | schwedischer Schriftsteller († 2004) | Swedish writer, died 2004 | | 2026-11
Henning Mankell | | m | schwedischer Schriftsteller († 2015) | Swedish writer, died 2015 | | 2026-11
Tomas Tranströmer | | m | schwedischer Dichter, Literaturnobelpreisträger († 2015) | Swedish poet, Nobel laureate, died 2015 | Tomas Transtromer | 2026-11
Håkan Nesser | | m | schwedischer Schriftsteller | Swedish writer | Hakan Nesser | 2026-11
Jonas Jonasson | | m | schwedischer Schriftsteller | Swedish writer | | 2026-11
Verner von Heidenstam | | m | schwedischer Schriftsteller († 1940) | Swedish writer, died 1940 | | 2026-11
Maj Sjöwall | | f | schwedische Schriftstellerin | Swedish writer | Maj Sjowall | 2026-11
Per Olov Enquist | | m | schwedischer Schriftsteller | Swedish writer | | 2026-11
Jan Guillou | | m | schwedischer Schriftsteller | Swedish writer | | 2026-11
Camilla Läckberg | | f | schwedische Schriftstellerin | Swedish writer | Camilla Lackberg | 2026-11
Arto Paasilinna | | m | finnischer Schriftsteller | Finnish writer | | 2026-11
Tove Jansson | | f | finnische Schriftstellerin und Zeichnerin († 2001) | Finnish writer and illustrator, died 2001 | | 2026-11
Tove Ditlevsen | | f | dänische Schriftstellerin († 1976) | Danish writer, died 1976 | | 2026-11
Halldór Laxness | | m | isländischer Schriftsteller († 1998) | Icelandic writer, died 1998 | Halldor Laxness | 2026-11
Arnaldur Indriðason | | m | isländischer Schriftsteller | Icelandic writer | Arnaldur Indridason | 2026-11
Harry Mulisch | | m | niederländischer Schriftsteller († 2010) | Dutch writer, died 2010 | | 2026-11
Cees Nooteboom | | m | niederländischer Schriftsteller | Dutch writer | | 2026-11
Leon de Winter | | m | niederländischer Schriftsteller | Dutch writer | | 2026-11
Willem Frederik Hermans | | m | niederländischer Schriftsteller († 1995) | Dutch writer, died 1995 | | 2026-11
Margriet de Moor | | f | niederländische Schriftstellerin | Dutch writer | | 2026-11
Geert Mak | | m | niederländischer Schriftsteller | Dutch writer | | 2026-11
# Turkey, Middle East, Asia
Yaşar Kemal | | m | türkischer Schriftsteller († 2015) | Turkish writer, died 2015 | Yasar Kemal | 2026-11
Nâzım Hikmet | | m | türkischer Dichter († 1963) | Turkish poet, died 1963 | Nazim Hikmet | 2026-11
Aziz Nesin | | m | türkischer Schriftsteller († 1995) | Turkish writer, died 1995 | | 2026-11
Zülfü Livaneli | | m | türkischer Musiker und Schriftsteller | Turkish musician and writer | Zulfu Livaneli | 2026-11
Elif Shafak | | f | türkische Schriftstellerin | Turkish writer | Elif Şafak | 2026-11
Aslı Erdoğan | | f | türkische Schriftstellerin | Turkish writer | Asli Erdogan | 2026-11
Ahmet Altan | | m | türkischer Schriftsteller | Turkish writer | | 2026-11
Nagib Mahfus | Naguib Mahfouz | m | ägyptischer Schriftsteller († 2006) | Egyptian writer, died 2006 | | 2026-11
Alaa al-Aswani | Alaa Al Aswany | m | ägyptischer Schriftsteller | Egyptian writer | | 2026-11
Nawal El Saadawi | | f | ägyptische Schriftstellerin († 2021) | Egyptian writer, died 2021 | | 2026-11
Mahmud Darwisch | Mahmoud Darwish | m | palästinensischer Dichter († 2008) | Palestinian poet, died 2008 | | 2026-11
Adania Shibli | | f | palästinensische Schriftstellerin | Palestinian writer | | 2026-11
Amos Oz | | m | israelischer Schriftsteller († 2018) | Israeli writer, died 2018 | | 2026-11
Abraham B. Jehoschua | A. B. Yehoshua | m | israelischer Schriftsteller († 2022) | Israeli writer, died 2022 | | 2026-11
David Grossman | | m | israelischer Schriftsteller | Israeli writer | | 2026-11
Etgar Keret | | m | israelischer Schriftsteller | Israeli writer | | 2026-11
Zeruya Shalev | | f | israelische Schriftstellerin | Israeli writer | Zeruya Schalev | 2026-11
Samuel Joseph Agnon | Shmuel Yosef Agnon | m | israelischer Schriftsteller († 1970) | Israeli writer, died 1970 | Schmuel Josef Agnon | 2026-11
Ephraim Kishon | | m | israelischer Satiriker († 2005) | Israeli satirist, died 2005 | | 2026-11
Azar Nafisi | | f | iranische Schriftstellerin | Iranian writer | | 2026-11
Marjane Satrapi | | f | iranische Zeichnerin und Regisseurin | Iranian cartoonist and film director | | 2026-11
Khaled Hosseini | | m | afghanisch-amerikanischer Schriftsteller | Afghan American writer | | 2026-11
Mo Yan | | m | chinesischer Schriftsteller | Chinese writer | | 2026-11
Gao Xingjian | | m | chinesischer Schriftsteller | Chinese writer | | 2026-11
Liao Yiwu | | m | chinesischer Schriftsteller | Chinese writer | | 2026-11
Lu Xun | | m | chinesischer Schriftsteller († 1936) | Chinese writer, died 1936 | | 2026-11
Yu Hua | | m | chinesischer Schriftsteller | Chinese writer | | 2026-11
Yan Lianke | | m | chinesischer Schriftsteller | Chinese writer | | 2026-11
Liu Cixin | | m | chinesischer Schriftsteller | Chinese writer | Cixin Liu | 2026-11
Jung Chang | | f | chinesische Schriftstellerin | Chinese writer | | 2026-11
Yukio Mishima | | m | japanischer Schriftsteller († 1970) | Japanese writer, died 1970 | | 2026-11
Yasunari Kawabata | | m | japanischer Schriftsteller († 1972) | Japanese writer, died 1972 | | 2026-11
Kenzaburo Oe | Kenzaburō Ōe | m | japanischer Schriftsteller († 2023) | Japanese writer, died 2023 | | 2026-11
Banana Yoshimoto | | f | japanische Schriftstellerin | Japanese writer | | 2026-11
Yoko Tawada | | f | japanische Schriftstellerin | Japanese writer | Yōko Tawada | 2026-11
Vikram Seth | | m | indischer Schriftsteller | Indian writer | | 2026-11
Amitav Ghosh | | m | indischer Schriftsteller | Indian writer | | 2026-11
Aravind Adiga | | m | indischer Schriftsteller | Indian writer | | 2026-11
Pankaj Mishra | | m | indischer Schriftsteller | Indian writer | | 2026-11
Pramoedya Ananta Toer | | m | indonesischer Schriftsteller († 2006) | Indonesian writer, died 2006 | | 2026-11
Taslima Nasrin | | f | Schriftstellerin aus Bangladesch | writer from Bangladesh | Taslima Nasreen | 2026-11
# Antiquity
Äsop | Aesop | m | griechischer Fabeldichter | Greek fabulist | Asop | 2026-11
Sophokles | Sophocles | m | griechischer Dramatiker | Greek playwright | | 2026-11
Euripides | | m | griechischer Dramatiker | Greek playwright | | 2026-11
Aischylos | Aeschylus | m | griechischer Dramatiker | Greek playwright | | 2026-11
Aristophanes | | m | griechischer Komödiendichter | Greek comic playwright | | 2026-11
Sappho | | f | griechische Dichterin | Greek poet | | 2026-11
Vergil | Virgil | m | römischer Dichter | Roman poet | | 2026-11
Ovid | | m | römischer Dichter | Roman poet | | 2026-11
Horaz | Horace | m | römischer Dichter | Roman poet | | 2026-11
Seneca | | m | römischer Philosoph | Roman philosopher | | 2026-11
Cicero | | m | römischer Redner und Staatsmann | Roman orator and statesman | | 2026-11
Tacitus | | m | römischer Geschichtsschreiber | Roman historian | | 2026-11
Herodot | Herodotus | m | griechischer Geschichtsschreiber | Greek historian | | 2026-11
Thukydides | Thucydides | m | griechischer Geschichtsschreiber | Greek historian | | 2026-11
# given name of the other gender: George Eliot
# given name of the other gender: George Sand
# given name of the other gender: Evelyn Waugh
George Eliot |  | f | englische Schriftstellerin († 1880) | English writer, died 1880 |  | 2026-11
George Sand |  | f | französische Schriftstellerin († 1876) | French writer, died 1876 |  | 2026-11
Evelyn Waugh |  | m | britischer Schriftsteller († 1966) | British writer, died 1966 |  | 2026-11
`;
