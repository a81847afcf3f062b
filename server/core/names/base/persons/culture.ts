/** Culture, media, royals; the fields are told in `index.ts`. */
export const culture = `
# Culture, media, royals
Günter Grass | Gunter Grass | m | Schriftsteller, Literaturnobelpreisträger († 2015) | writer, Nobel laureate, died 2015 | Guenter Grass | 2026-11
Heinrich Böll | Heinrich Boll | m | Schriftsteller, Literaturnobelpreisträger († 1985) | writer, Nobel laureate | Heinrich Boell | 2026-11
Thomas Mann | | m | Schriftsteller († 1955) | writer, died 1955 | | 2026-11
Heinrich Mann | | m | Schriftsteller († 1950) | writer | | 2026-11
Klaus Mann | | m | Schriftsteller († 1949) | writer | | 2026-11
Bertolt Brecht | | m | Dramatiker († 1956) | playwright | | 2026-11
Hermann Hesse | | m | Schriftsteller († 1962) | writer | | 2026-11
Franz Kafka | | m | Schriftsteller († 1924) | writer | | 2026-11
Erich Kästner | Erich Kastner | m | Schriftsteller († 1974) | writer | Erich Kaestner | 2026-11
Christa Wolf | | f | Schriftstellerin († 2011) | writer | | 2026-11
Martin Walser | | m | Schriftsteller († 2023) | writer | | 2026-11
Siegfried Lenz | | m | Schriftsteller († 2014) | writer | | 2026-11
Hans Magnus Enzensberger | | m | Schriftsteller († 2022) | writer | | 2026-11
Herta Müller | Herta Muller | f | Schriftstellerin, Literaturnobelpreisträgerin | writer, Nobel laureate | Herta Mueller | 2026-11
Daniel Kehlmann | | m | Schriftsteller | writer | | 2026-11
Juli Zeh | | f | Schriftstellerin | writer | | 2026-11
Jenny Erpenbeck | | f | Schriftstellerin | writer | | 2026-11
Ferdinand von Schirach | | m | Schriftsteller | writer | | 2026-11
Sebastian Fitzek | | m | Schriftsteller | writer | | 2026-11
Robert Seethaler | | m | österreichischer Schriftsteller | Austrian writer | | 2026-11
Peter Handke | | m | österreichischer Schriftsteller, Literaturnobelpreisträger | Austrian writer, Nobel laureate | | 2026-11
Elfriede Jelinek | | f | österreichische Schriftstellerin, Literaturnobelpreisträgerin | Austrian writer, Nobel laureate | | 2026-11
Thomas Bernhard | | m | österreichischer Schriftsteller († 1989) | Austrian writer | | 2026-11
Stefan Zweig | | m | österreichischer Schriftsteller († 1942) | Austrian writer | | 2026-11
Ingeborg Bachmann | | f | österreichische Schriftstellerin († 1973) | Austrian writer | | 2026-11
Max Frisch | | m | Schweizer Schriftsteller († 1991) | Swiss writer | | 2026-11
Friedrich Dürrenmatt | Friedrich Durrenmatt | m | Schweizer Schriftsteller († 1990) | Swiss writer | Friedrich Duerrenmatt | 2026-11
Martin Suter | | m | Schweizer Schriftsteller | Swiss writer | | 2026-11
Marcel Reich-Ranicki | | m | Literaturkritiker († 2013) | literary critic | | 2026-11
Jürgen Habermas | Jurgen Habermas | m | Philosoph | philosopher | Juergen Habermas | 2026-11
Richard David Precht | | m | Publizist und Philosoph | publicist and philosopher | | 2026-11
Peter Sloterdijk | | m | Philosoph | philosopher | | 2026-11
Hannah Arendt | | f | Philosophin († 1975) | philosopher | | 2026-11
Martin Heidegger | | m | Philosoph († 1976) | philosopher | | 2026-11
Karl Marx | | m | Philosoph († 1883) | philosopher | | 2026-11
Friedrich Engels | | m | Philosoph († 1895) | philosopher | | 2026-11
Friedrich Nietzsche | | m | Philosoph († 1900) | philosopher | | 2026-11
Immanuel Kant | | m | Philosoph († 1804) | philosopher | | 2026-11
Johann Wolfgang von Goethe | | m | Dichter († 1832) | poet | Johann Wolfgang Goethe; Goethe | 2026-11
Friedrich Schiller | | m | Dichter († 1805) | poet | | 2026-11
Heinrich Heine | | m | Dichter († 1856) | poet | | 2026-11
Theodor Fontane | | m | Schriftsteller († 1898) | writer | | 2026-11
Ludwig van Beethoven | | m | Komponist († 1827) | composer | Beethoven | 2026-11
Johann Sebastian Bach | | m | Komponist († 1750) | composer | | 2026-11
Wolfgang Amadeus Mozart | | m | Komponist († 1791) | composer | Mozart | 2026-11
Richard Wagner | | m | Komponist († 1883) | composer | | 2026-11
Richard Strauss | | m | Komponist († 1949) | composer | | 2026-11
Johannes Brahms | | m | Komponist († 1897) | composer | | 2026-11
Katharina Wagner | | f | Leiterin der Bayreuther Festspiele | director of the Bayreuth Festival | | 2026-11
Claus Peymann | | m | Regisseur († 2025) | theatre director, died 2025 | | 2026-11
Wim Wenders | | m | Regisseur | film director | | 2026-11
Werner Herzog | | m | Regisseur | film director | | 2026-11
Fatih Akin | | m | Regisseur | film director | | 2026-11
Tom Tykwer | | m | Regisseur | film director | | 2026-11
Volker Schlöndorff | Volker Schlondorff | m | Regisseur | film director | Volker Schloendorff | 2026-11
Rainer Werner Fassbinder | | m | Regisseur († 1982) | film director | | 2026-11
Leni Riefenstahl | | f | Regisseurin († 2003) | film director | | 2026-11
Roland Emmerich | | m | Regisseur | film director | | 2026-11
Wolfgang Petersen | | m | Regisseur († 2022) | film director | | 2026-11
Florian Henckel von Donnersmarck | | m | Regisseur | film director | | 2026-11
Til Schweiger | | m | Schauspieler | actor | | 2026-11
Matthias Schweighöfer | Matthias Schweighofer | m | Schauspieler | actor | Matthias Schweighoefer | 2026-11
Moritz Bleibtreu | | m | Schauspieler | actor | | 2026-11
Daniel Brühl | Daniel Bruhl | m | Schauspieler | actor | Daniel Bruehl | 2026-11
Christoph Waltz | | m | österreichischer Schauspieler | Austrian actor | | 2026-11
Sandra Hüller | Sandra Huller | f | Schauspielerin | actor | Sandra Hueller | 2026-11
Diane Kruger | | f | Schauspielerin | actor | Diane Krüger | 2026-11
Iris Berben | | f | Schauspielerin | actor | | 2026-11
Senta Berger | | f | österreichische Schauspielerin | Austrian actor | | 2026-11
Veronica Ferres | | f | Schauspielerin | actor | | 2026-11
Maria Furtwängler | | f | Schauspielerin | actor | | 2026-11
Jan Josef Liefers | | m | Schauspieler | actor | | 2026-11
Axel Prahl | | m | Schauspieler | actor | | 2026-11
Mario Adorf | | m | Schauspieler | actor | | 2026-11
Götz George | | m | Schauspieler († 2016) | actor | | 2026-11
Romy Schneider | | f | Schauspielerin († 1982) | actor | | 2026-11
Marlene Dietrich | | f | Schauspielerin († 1992) | actor | | 2026-11
Bruno Ganz | | m | Schweizer Schauspieler († 2019) | Swiss actor | | 2026-11
Hape Kerkeling | | m | Komiker | comedian | | 2026-11
Loriot | | m | Humorist († 2011) | humorist | | 2026-11
Thomas Gottschalk | | m | Moderator | broadcaster | | 2026-11
Günther Jauch | Gunther Jauch | m | Moderator | broadcaster | Guenther Jauch | 2026-11
Stefan Raab | | m | Moderator | broadcaster | | 2026-11
Jan Böhmermann | Jan Bohmermann | m | Satiriker | satirist | Jan Boehmermann | 2026-11
Markus Lanz | | m | Moderator | broadcaster | | 2026-11
Anne Will | | f | Moderatorin | broadcaster | | 2026-11
Maybrit Illner | | f | Moderatorin | broadcaster | | 2026-11
Sandra Maischberger | | f | Moderatorin | broadcaster | | 2026-11
Caren Miosga | | f | Moderatorin | broadcaster | | 2026-11
Frank Plasberg | | m | Moderator | broadcaster | | 2026-11
Louis Klamroth | | m | Moderator | broadcaster | | 2026-11
Marietta Slomka | | f | Moderatorin | broadcaster | | 2026-11
Claus Kleber | | m | früherer ZDF-Moderator | former ZDF anchor | | 2026-11
Ingo Zamperoni | | m | Moderator | broadcaster | | 2026-11
Oliver Welke | | m | Moderator und Satiriker | broadcaster and satirist | | 2026-11
Oliver Kalkofe | | m | Satiriker | satirist | | 2026-11
Joko Winterscheidt | | m | Moderator | broadcaster | | 2026-11
Klaas Heufer-Umlauf | | m | Moderator | broadcaster | | 2026-11
Barbara Schöneberger | | f | Moderatorin | broadcaster | | 2026-11
Helene Fischer | | f | Schlagersängerin | singer | | 2026-11
Florian Silbereisen | | m | Sänger und Moderator | singer and broadcaster | | 2026-11
Herbert Grönemeyer | Herbert Gronemeyer | m | Musiker | musician | Herbert Groenemeyer | 2026-11
Udo Lindenberg | | m | Musiker | musician | | 2026-11
Udo Jürgens | Udo Jurgens | m | österreichischer Sänger († 2014) | Austrian singer, died 2014 | Udo Juergens | 2026-11
Peter Maffay | | m | Musiker | musician | | 2026-11
Marius Müller-Westernhagen | | m | Musiker | musician | | 2026-11
Dieter Bohlen | | m | Musikproduzent | music producer | | 2026-11
Xavier Naidoo | | m | Sänger | singer | | 2026-11
Sarah Connor | | f | Sängerin | singer | | 2026-11
Lena Meyer-Landrut | | f | Sängerin | singer | | 2026-11
Till Lindemann | | m | Rammstein-Sänger | Rammstein singer | | 2026-11
Campino | | m | Sänger der Toten Hosen | singer of Die Toten Hosen | | 2026-11
Andreas Gabalier | | m | österreichischer Sänger | Austrian singer | | 2026-11
Conchita Wurst | | m | österreichischer Sänger | Austrian singer | | 2026-11
Anne-Sophie Mutter | | f | Geigerin | violinist | | 2026-11
Igor Levit | | m | Pianist | pianist | | 2026-11
Christian Thielemann | | m | Dirigent | conductor | | 2026-11
Kirill Petrenko | | m | Dirigent | conductor | | 2026-11
Simon Rattle | | m | britischer Dirigent | British conductor | | 2026-11
Daniel Barenboim | | m | Dirigent und Pianist | conductor and pianist | | 2026-11
Kurt Masur | | m | Dirigent († 2015) | conductor | | 2026-11
Herbert von Karajan | | m | Dirigent († 1989) | conductor | | 2026-11
Waleri Gergijew | Valery Gergiev | m | russischer Dirigent | Russian conductor | | 2026-11
Anna Netrebko | | f | Opernsängerin | opera singer | | 2026-11
Jonas Kaufmann | | m | Opernsänger | opera singer | | 2026-11
Plácido Domingo | Placido Domingo | m | spanischer Opernsänger | Spanish opera singer | Placido Domingo | 2026-11
Luciano Pavarotti | | m | italienischer Opernsänger († 2007) | Italian opera singer | | 2026-11
Gerhard Richter | | m | Maler | painter | | 2026-11
Anselm Kiefer | | m | Künstler | artist | | 2026-11
Georg Baselitz | | m | Maler | painter | | 2026-11
Joseph Beuys | | m | Künstler († 1986) | artist | | 2026-11
Neo Rauch | | m | Maler | painter | | 2026-11
Karl Lagerfeld | | m | Modeschöpfer († 2019) | fashion designer, died 2019 | | 2026-11
Heidi Klum | | f | Model und Moderatorin | model and TV host | | 2026-11
Claudia Schiffer | | f | Model | model | | 2026-11
Wolfgang Joop | | m | Modeschöpfer | fashion designer | | 2026-11
Reinhold Messner | | m | Südtiroler Bergsteiger | South Tyrolean mountaineer | | 2026-11
Alice Schwarzer | | f | Feministin und Publizistin | feminist and publicist | | 2026-11
Günter Wallraff | | m | Journalist | journalist | | 2026-11
Thilo Sarrazin | | m | Autor, früherer SPD-Politiker | author, former SPD politician | | 2026-11
Salman Rushdie | | m | Schriftsteller | writer | | 2026-11
J. K. Rowling | JK Rowling | f | britische Schriftstellerin | British writer | Joanne K. Rowling; J.K. Rowling | 2026-11
Stephen King | | m | US-Schriftsteller | US writer | | 2026-11
Margaret Atwood | | f | kanadische Schriftstellerin | Canadian writer | | 2026-11
Michel Houellebecq | | m | französischer Schriftsteller | French writer | | 2026-11
Annie Ernaux | | f | französische Literaturnobelpreisträgerin | French Nobel literature laureate | | 2026-11
Albert Camus | | m | französischer Schriftsteller († 1960) | French writer | | 2026-11
Jean-Paul Sartre | | m | französischer Philosoph († 1980) | French philosopher | | 2026-11
Umberto Eco | | m | italienischer Schriftsteller († 2016) | Italian writer | | 2026-11
Orhan Pamuk | | m | türkischer Literaturnobelpreisträger | Turkish Nobel literature laureate | | 2026-11
Haruki Murakami | | m | japanischer Schriftsteller | Japanese writer | | 2026-11
Kazuo Ishiguro | | m | britischer Literaturnobelpreisträger | British Nobel literature laureate | | 2026-11
Han Kang | | f | südkoreanische Literaturnobelpreisträgerin | South Korean Nobel literature laureate | | 2026-11
Mario Vargas Llosa | | m | peruanischer Literaturnobelpreisträger († 2025) | Peruvian Nobel literature laureate, died 2025 | | 2026-11
Gabriel García Márquez | Gabriel Garcia Marquez | m | kolumbianischer Literaturnobelpreisträger († 2014) | Colombian Nobel literature laureate | Gabriel Garcia Marquez | 2026-11
Olga Tokarczuk | | f | polnische Literaturnobelpreisträgerin | Polish Nobel literature laureate | | 2026-11
Boualem Sansal | | m | algerisch-französischer Schriftsteller | Algerian-French writer | | 2026-11
Serhij Schadan | Serhiy Zhadan | m | ukrainischer Schriftsteller | Ukrainian writer | | 2026-11
Leo Tolstoi | Leo Tolstoy | m | russischer Schriftsteller († 1910) | Russian writer | Lew Tolstoi | 2026-11
Fjodor Dostojewski | Fyodor Dostoevsky | m | russischer Schriftsteller († 1881) | Russian writer | Fjodor Dostojewskij | 2026-11
Alexander Solschenizyn | Alexander Solzhenitsyn | m | russischer Literaturnobelpreisträger († 2008) | Russian Nobel literature laureate | | 2026-11
William Shakespeare | | m | englischer Dramatiker († 1616) | English playwright | Shakespeare | 2026-11
George Orwell | | m | britischer Schriftsteller († 1950) | British writer | | 2026-11
Agatha Christie | | f | britische Schriftstellerin († 1976) | British writer | | 2026-11
Ernest Hemingway | | m | US-Schriftsteller († 1961) | US writer | | 2026-11
Anne Frank | | f | Opfer des Holocaust († 1945) | victim of the Holocaust | | 2026-11
Steven Spielberg | | m | US-Regisseur | US film director | | 2026-11
Martin Scorsese | | m | US-Regisseur | US film director | | 2026-11
Quentin Tarantino | | m | US-Regisseur | US film director | | 2026-11
Christopher Nolan | | m | britisch-amerikanischer Regisseur | British-American film director | | 2026-11
Woody Allen | | m | US-Regisseur | US film director | | 2026-11
Roman Polanski | | m | polnisch-französischer Regisseur | Polish-French film director | Roman Polański | 2026-11
Pedro Almodóvar | Pedro Almodovar | m | spanischer Regisseur | Spanish film director | Pedro Almodovar | 2026-11
James Cameron | | m | kanadischer Regisseur | Canadian film director | | 2026-11
George Clooney | | m | US-Schauspieler | US actor | | 2026-11
Brad Pitt | | m | US-Schauspieler | US actor | | 2026-11
Angelina Jolie | | f | US-Schauspielerin | US actor | | 2026-11
Leonardo DiCaprio | | m | US-Schauspieler | US actor | | 2026-11
Robert De Niro | | m | US-Schauspieler | US actor | | 2026-11
Tom Hanks | | m | US-Schauspieler | US actor | | 2026-11
Tom Cruise | | m | US-Schauspieler | US actor | | 2026-11
Johnny Depp | | m | US-Schauspieler | US actor | | 2026-11
Amber Heard | | f | US-Schauspielerin | US actor | | 2026-11
Meryl Streep | | f | US-Schauspielerin | US actor | | 2026-11
Julia Roberts | | f | US-Schauspielerin | US actor | | 2026-11
Scarlett Johansson | | f | US-Schauspielerin | US actor | | 2026-11
Clint Eastwood | | m | US-Schauspieler und Regisseur | US actor and director | | 2026-11
Harrison Ford | | m | US-Schauspieler | US actor | | 2026-11
Al Pacino | | m | US-Schauspieler | US actor | | 2026-11
Jack Nicholson | | m | US-Schauspieler | US actor | | 2026-11
Kevin Spacey | | m | US-Schauspieler | US actor | | 2026-11
Will Smith | | m | US-Schauspieler | US actor | | 2026-11
Morgan Freeman | | m | US-Schauspieler | US actor | | 2026-11
Denzel Washington | | m | US-Schauspieler | US actor | | 2026-11
Alec Baldwin | | m | US-Schauspieler | US actor | | 2026-11
Matthew Perry | | m | US-Schauspieler († 2023) | US actor, died 2023 | | 2026-11
Jennifer Aniston | | f | US-Schauspielerin | US actor | | 2026-11
Jennifer Lopez | | f | US-Sängerin und Schauspielerin | US singer and actor | | 2026-11
Nicole Kidman | | f | australische Schauspielerin | Australian actor | | 2026-11
Cate Blanchett | | f | australische Schauspielerin | Australian actor | | 2026-11
Emma Watson | | f | britische Schauspielerin | British actor | | 2026-11
Daniel Craig | | m | britischer Schauspieler | British actor | | 2026-11
Sean Connery | | m | schottischer Schauspieler († 2020) | Scottish actor, died 2020 | | 2026-11
Gérard Depardieu | Gerard Depardieu | m | französischer Schauspieler | French actor | Gerard Depardieu | 2026-11
Alain Delon | | m | französischer Schauspieler († 2024) | French actor, died 2024 | | 2026-11
Brigitte Bardot | | f | französische Schauspielerin | French actor | | 2026-11
Catherine Deneuve | | f | französische Schauspielerin | French actor | | 2026-11
Juliette Binoche | | f | französische Schauspielerin | French actor | | 2026-11
Sophia Loren | | f | italienische Schauspielerin | Italian actor | | 2026-11
Marilyn Monroe | | f | US-Schauspielerin († 1962) | US actor | | 2026-11
Charlie Chaplin | | m | britischer Schauspieler und Regisseur († 1977) | British actor and director | | 2026-11
Alfred Hitchcock | | m | britischer Regisseur († 1980) | British film director | | 2026-11
Taylor Swift | | f | US-Sängerin | US singer | | 2026-11
Beyoncé Knowles | | f | US-Sängerin Beyoncé | US singer Beyoncé | Beyoncé; Beyonce | 2026-11
Lady Gaga | | f | US-Sängerin | US singer | | 2026-11
Britney Spears | | f | US-Sängerin | US singer | | 2026-11
Justin Bieber | | m | kanadischer Sänger | Canadian singer | | 2026-11
Ed Sheeran | | m | britischer Sänger | British singer | | 2026-11
Elton John | | m | britischer Musiker | British musician | | 2026-11
Paul McCartney | | m | britischer Musiker | British musician | | 2026-11
John Lennon | | m | britischer Musiker, 1980 ermordet | British musician murdered in 1980 | | 2026-11
Mick Jagger | | m | britischer Musiker | British musician | | 2026-11
Keith Richards | | m | britischer Musiker | British musician | | 2026-11
David Bowie | | m | britischer Musiker († 2016) | British musician, died 2016 | | 2026-11
Freddie Mercury | | m | britischer Sänger († 1991) | British singer, died 1991 | | 2026-11
Phil Collins | | m | britischer Musiker | British musician | | 2026-11
Robbie Williams | | m | britischer Sänger | British singer | | 2026-11
Bob Dylan | | m | US-Musiker, Literaturnobelpreisträger | US musician, Nobel literature laureate | | 2026-11
Bruce Springsteen | | m | US-Musiker | US musician | | 2026-11
Michael Jackson | | m | US-Sänger († 2009) | US singer, died 2009 | | 2026-11
Elvis Presley | | m | US-Sänger († 1977) | US singer, died 1977 | | 2026-11
Whitney Houston | | f | US-Sängerin († 2012) | US singer, died 2012 | | 2026-11
Tina Turner | | f | Sängerin († 2023) | singer, died 2023 | | 2026-11
Kanye West | | m | US-Rapper | US rapper | | 2026-11
Kim Kardashian | | f | US-Unternehmerin und Medienpersönlichkeit | US businesswoman and media personality | | 2026-11
Sean Combs | | m | US-Rapper | US rapper | | 2026-11
Kendrick Lamar | | m | US-Rapper | US rapper | | 2026-11
Snoop Dogg | | m | US-Rapper | US rapper | | 2026-11
Miley Cyrus | | f | US-Sängerin | US singer | | 2026-11
Billie Eilish | | f | US-Sängerin | US singer | | 2026-11
Oprah Winfrey | | f | US-Moderatorin | US broadcaster | | 2026-11
Jimmy Kimmel | | m | US-Moderator | US broadcaster | | 2026-11
Stephen Colbert | | m | US-Moderator | US broadcaster | | 2026-11
Jon Stewart | | m | US-Moderator | US broadcaster | | 2026-11
Bob Woodward | | m | US-Journalist | US journalist | | 2026-11
Carl Bernstein | | m | US-Journalist | US journalist | | 2026-11
Seymour Hersh | | m | US-Journalist | US journalist | | 2026-11
Evan Gershkovich | | m | US-Journalist, bis 2024 in Russland inhaftiert | US journalist jailed in Russia until 2024 | | 2026-11
Greta Thunberg | | f | schwedische Klimaaktivistin | Swedish climate activist | | 2026-11
Jane Goodall | | f | britische Forscherin († 2025) | British primatologist, died 2025 | | 2026-11
David Attenborough | | m | britischer Naturfilmer | British naturalist and broadcaster | | 2026-11
Stephen Hawking | | m | britischer Physiker († 2018) | British physicist, died 2018 | | 2026-11
Albert Einstein | | m | Physiker († 1955) | physicist | | 2026-11
Max Planck | | m | Physiker († 1947) | physicist | | 2026-11
Sigmund Freud | | m | österreichischer Psychoanalytiker († 1939) | Austrian psychoanalyst | | 2026-11
Charles Darwin | | m | britischer Naturforscher († 1882) | British naturalist | | 2026-11
Marie Curie | | f | Physikerin und Chemikerin († 1934) | physicist and chemist | | 2026-11
Alexander von Humboldt | | m | Naturforscher († 1859) | naturalist | | 2026-11
Wilhelm von Humboldt | | m | Gelehrter († 1835) | scholar | | 2026-11
Noam Chomsky | | m | US-Linguist | US linguist | | 2026-11
Francis Fukuyama | | m | US-Politologe | US political scientist | | 2026-11
Paul Krugman | | m | US-Ökonom, Nobelpreisträger | US economist, Nobel laureate | | 2026-11
Joseph Stiglitz | | m | US-Ökonom, Nobelpreisträger | US economist, Nobel laureate | | 2026-11
Thomas Piketty | | m | französischer Ökonom | French economist | | 2026-11
Larry Summers | | m | US-Ökonom, früherer Finanzminister | US economist, former treasury secretary | Lawrence Summers | 2026-11
Nouriel Roubini | | m | US-Ökonom | US economist | | 2026-11
Jeffrey Sachs | | m | US-Ökonom | US economist | | 2026-11
Anton Zeilinger | | m | österreichischer Physiknobelpreisträger | Austrian Nobel physics laureate | | 2026-11
Ferenc Krausz | | m | Physiknobelpreisträger | Nobel physics laureate | | 2026-11
Benjamin List | | m | Chemienobelpreisträger | Nobel chemistry laureate | | 2026-11
Svante Pääbo | Svante Paabo | m | Medizinnobelpreisträger | Nobel medicine laureate | | 2026-11
Klaus Hasselmann | | m | Klimaforscher, Physiknobelpreisträger | climate scientist, Nobel physics laureate | | 2026-11
Reinhard Genzel | | m | Astrophysiker, Nobelpreisträger | astrophysicist, Nobel laureate | | 2026-11
Katalin Karikó | Katalin Kariko | f | ungarisch-amerikanische Nobelpreisträgerin | Hungarian-American Nobel laureate | Katalin Kariko | 2026-11
Johan Rockström | Johan Rockstrom | m | Klimaforscher, PIK-Direktor | climate scientist | | 2026-11
Kate Middleton | | f | Prinzessin von Wales | Princess of Wales | | 2026-11
Meghan Markle | | f | Herzogin von Sussex | Duchess of Sussex | | 2026-11
Diana Spencer | | f | Prinzessin Diana († 1997) | Princess Diana, died 1997 | | 2026-11
`;
