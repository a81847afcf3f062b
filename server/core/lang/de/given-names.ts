/** Given names in German news, blank-separated, spelt as German news spells them (`Wladimir`). `x`: borne by men and women.
 *
 * Names that are also everyday words at the start of a sentence are left out on purpose (`Per Gesetz`, `Nur Merkel`, `Ende August Putin`).
 */
export const givenNames: Readonly<Record<'m' | 'f' | 'x', string>> = {
	m: `
		Aaron Abbas Abdalla Abdallah Abdel Abdelaziz Abdelhamid Abdelmadjid Abdourahamane Abdul Abdulla Abdullah
		Abdulrahman Abiy Abraham Achim Adalbert Adam Adama Adem Adi Adil Adis Adnan Adolf Adrian Adrien Agron Agustín
		Ahmad Ahmed Ahmet Aiko Aiman Ajay Akbar Akio Aksel Alain Alan Alar Alasdair Alassane Albert Alberto Albrecht
		Aldo Alejandro Aleksandar Aleksander Aleksandr Ales Aleš Alessandro Alessio Alexander Alexandre Alexandros
		Alexandru Alexei Alexej Alexis Alfons Alfonso Alfreð Alfred Alfredo Ali Alischer Almasbek Alois Aloysius
		Alphonse Alphonso Álvaro Alwin Amadou Amir Amit Amr Anastasios Anatol Anatoli Anatolij Anders André Andreas
		Andrei Andrej Andrés Andrew Andri Andrij Andris Andrius Andrzej Ángel Angelo Anis Anselm Ansgar Anshu Antal
		Anthony Antoine Anton Antonin Antonio António Antonis Antti Anura Anwar Arben Arda Arif Aristide Arjen Armand
		Armando Armin Arnaud Arnd Arndt Arne Arnis Arno Arnold Arsen Arsène Arsenij Artem Arthur Artis Artur Arturo
		Arvid Arvind Asad Aschraf Ashraf Asif Asim Askar Assimi Atilla Augustin Augusto Aurel Aurélien Axel Aydın Ayman
		Ayrton Aziz Baldur Balthasar Baptiste Barack Baris Barnabas Barry Barış Bartłomiej Bartosz Baschar Bashar Bassam
		Bassirou Bastian Batuhan Beat Bekir Bela Béla Ben Bendix Benedikt Beniamino Benito Benjamin Benno Benny Benoît
		Bent Beppe Berat Berkan Bernard Bernardo Bernd Bernhard Bero Bert Berthold Bertold Bertolt Bertram Bertrand
		Besnik Bezalel Bidsina Bijan Bilal Bilawal Bill Binali Birger Björn Bjørn Blaise Blerim Bob Bobi Bode Bodo
		Bogdan Bohdan Bojko Bola Boris Borislav Borut Bosse Boualem Boutros Branko Breel Brett Brian Brice Bronisław
		Bruce Bruno Bryan Bukayo Burak Burghard Burhan Burkhard Burkhart Călin Calvin Can Carl Carles Carlo Carlos
		Carsten Caspar Casper Cédric Cem Cemal Cemil Cenk Chalid Charles Cheick Christian Christof Christoph Christophe
		Christopher Christos Chuck Cihan Clarence Claudio Claus Clemens Clément Cliff Colin Colm Conchita Conrad
		Constantin Cornelis Cornelius Corsin Craig Cristian Cristiano Cüneyt Curdin Cyril Cyrill Cyrus Dag Daisuke Dale
		Damian Damien Damir Dan Daniel Daniele Daniil Danilo Danny Dario Dariush Dariusz Darko Dave David Davide Davor
		Dean Declan Demis Dennis Denys Denzel Derek Detlef Detlev Dick Didier Diego Dierk Dieter Diethelm Dietmar
		Dietrich Dimitri Dimitrij Dimitrios Dimitris Dino Dirk Dmitri Dmitrij Dmytro Dogan Doğan Dominic Dominik Don
		Donald Donovan Doug Douglas Dragan Dragoslav Dritan Dschamal Durmuş Dušan Duško Dustin Dwight Ebbo Eberhard
		Eckart Eckehard Eckhard Eckhart Ed Eddie Eddy Eden Edgar Edgars Edi Edin Edmund Edmundo Édouard Eduard Eduardo
		Edward Edzard Efrem Eggert Egils Egon Ehrhard Ehsan Ehud Ejal Ekkehard Ekrem Elbridge Elias Elie Elio Eliud
		Elmar Elon Emanuel Emil Emilio Emin Emmanuel Emmerich Emmerson Emomali Emre Enda Engelbert Ennio Enno Enrico
		Enrique Enver Enzo Erdal Eren Erhard Eric Éric Erich Erik Erkan Erling Ermanno Ernest Ernesto Ernst Erol Ersin
		Ertuğrul Erwin Esa Espen Ethan Eugen Eugene Eugène Evangelos Evgeni Evgeniy Evo Ewald Eyüp Fabian Fabien Fabio
		Fabrice Fabrizio Fahrettin Faisal Fajis Falk Falko Farid Farouk Fatih Faure Faustin Federico Félicien Felipe
		Felix Félix Ferdi Ferdinand Ferenc Ferhat Fernando Fethullah Fidel Fiete Filip Filipe Filippo Finn Fjodor
		Florent Florian Floyd Flurin Focko Fokko Folkert Francesco Francis Francisco Franck Franco François Frank
		Frank-Walter Franklin Frans Franz Franz-Peter Fred Frederic Frédéric Frederick Frederik Fredrik Frenkie Fridolin
		Friedbert Friedemann Frieder Friedhelm Friedrich Friedrich-Wilhelm Fritjof Fritz Fuad Fumio Gábor Gabriel
		Gabrielius Gaëtan Galip Gamal Gareth Garri Gary Gaston Gebhard Geert Geir Gennadi Genya Geoffrey Georg George
		Georges Georgi Georgios Gerald Gérald Geraldo Gerard Gérard Gerd Gereon Gerhard Gerhart Gernot Gero Gerold Gerry
		Gert Ghassan Ghassem Giacomo Gian Giancarlo Gianfranco Gianluca Gianluigi Gianni Giannis Gieri Gilbert Gilles
		Gino Gintaras Giorgi Giorgio Giorgos Giovanni Gitanas Giulio Giuseppe Gleb Glenn Gökhan Goran Göran Gordon
		Gotabaya Gottfried Gottlieb Götz Graham Granit Grant Greg Gregor Gregory Grigori Grzegorz Guido Guillaume
		Guillermo Gundolf Gunnar Gunter Günter Gunther Günther Gurbanguly Gürkan Gustav Gustavo Guy György Habbo Hadi
		Hafis Hagen Haibatullah Haidar Haider Haile Haitham Hajo Hakainde Hakan Håkan Hakeem Hakim Hakimullah Haldun
		Halil Halit Hamad Hamdi Hamed Hamid Hamza Hannes Hannibal Hanno Hanns Hans Hans-Christian Hans-Dieter
		Hans-Dietrich Hans-Georg Hans-Gert Hans-Joachim Hans-Jochen Hans-Jürgen Hans-Martin Hans-Olaf Hans-Peter
		Hans-Ulrich Hans-Werner Hansi Hansjörg Hansjürgen Hanspeter Hansruedi Hape Harald Haris Harro Harry Hartmut
		Hartwig Haruhiko Haruki Harun Harvey Hasan Haschem Haschim Hashim Hassan Hasso Hauke Hauke-Christian Hector
		Heiko Heiner Heino Heinrich Heinz Heinz-Christian Helge Hellmut Helmut Hendrik Hennes Henning Henri Henrik
		Henrique Henry Herbert Herfried Hergen Heribert Herman Hermann Herschel Hervé Herzi Hikmet Hilmar Hinnerk
		Hinrich Hiroshi Hoesung Holger Horst Hosni Hossein Howard Hryhorij Hubert Hubertus Hugh Hugo Hulusi Humberto
		Humza Hüseyin Hussein Ibrahim İbrahim Ibrahima Idi Idris Idriss Ignacio Ignatius Ignaz Ignazio Igor Ihno Ihor
		Iker Ilham İlhan Ilija Ilir Ilja Ilkay İlkay Ilya Ilyas Imad Immanuel Imran Ingbert Ingmar Ingo Ingolf Ingwer
		Ioannis Ion Irakli Irfaan Isaac Isaias Iskender Ismail İsmail Ismet Issa István Itamar Itzchak Ivan Iván Ivica
		Ivo Iwan Jaap Jacek Jack Jacob Jacques Jadon Jagmeet Jahja Jaime Jair Jakob Jakov Jakow Jakub Jamal James Jamie
		Jamieson Jan Jan-Christian Jan-Lennard Jan-Marco Jan-Peter Janez Janis Janne Jannes Jannik Jannis János Janosch
		Janusz Jared Jarl Jarosław Jason Jassir Javier Jay Jean Jean-Baptiste Jean-Claude Jean-François Jean-Jacques
		Jean-Louis Jean-Luc Jean-Marc Jean-Michel Jean-Noël Jean-Paul Jean-Pierre Jeb Jeff Jeffrey Jelle Jelto Jens
		Jensen Jeremias Jeremy Jeroen Jerome Jérôme Jerry Jerzy Jesper Jesús Jewgeni Jewgenij Jim Jimmie Jimmy Jiří
		Jitzchak Joachim João Joaquim Joaquín Joav Jochem Jochen Jockel Joe Joel Johan Johann Johannes John Johnny Joko
		Jon Jonah Jonas Jonathan Jonny Jonte Joost Jordi Jörg Jorge Jörgen Joris Jörn Joschka José Josef Josep Joseph
		Josh Joshua Josip Jost Josua Jovan Jovenel Juan Jude Juha Jukka Jules Julian Julien Julius Junaid Junichiro Jupp
		Jürg Jürgen Juri Jüri Jurij Jussuf Justin Justus Jyrki Kaan Kadir Kai Kais Kamal Kamil Kanye Karel Karim Karl
		Karl-Heinz Karl-Josef Karl-Rudolf Karl-Theodor Karlheinz Karlo Karol Karsten Kash Kasimir Kaspar Kasper
		Kassym-Schomart Kazım Kazuo Kees Keir Keith Kemal Ken Kenan Kenji Kenneth Keno Kenzo Kerem Kevin Kevin-Prince
		Khaled Khalid Khalifa Kilian Kimi Kingsley Kiril Kirill Kirk Kjell Klaas Klaus Klaus-Dieter Klaus-Peter Klemens
		Knud Knut Kobe Köbi Kofi Konrad Konstantin Koray Korbinian Kornelius Kostas Krišjānis Kristian Kristof
		Kristoffer Krzysztof Kuno Kurt Kwasi Kyle Kylian Kyriakos Ladislaus Lajos Lakhdar Lamar Lambert Lambertus Lamine
		Lance Lando Larry Lars Lasse László Laurent Laurenz Lawrence Lazar Lázaro Lazarus Leander Lech Leif Leif-Erik
		Lenín Lennard Lennart Lenny Leo Leon Léon Leonard Leonardo Leonhard Leonid Leopold Leopoldo Leroy Levent Levi
		Levin Lew Lewis Liam Lienhard Linard Linus Lionel Lloyd Loïc Lorenz Lorenzo Lothar Louis Luan Luc Luc-Olivier
		Lucas Luciano Lucien Lüder Ludger Ludolf Ludovic Ludwig Luigi Luis Luís Luitpold Luiz Luka Lukas Lütje Lutz
		Maciej Macky Maged Magnus Mahamadou Mahamat Mahathir Mahdi Mahinda Mahmoud Mahmud Mahmut Maik Maksim Maksym
		Malcolm Malik Malte Mamadou Mamady Manfred Manmohan Mansour Mansur Manuel Marc Marc-André Marcel Marcello Marcin
		Marco Marcos Marcus Marek Margus Marian Mariano Marijan Marin Mario Marius Mariusz Mark Marko Markus Markwart
		Maroš Marten Martin Martti Massud Masud Mateusz Mathew Mathias Mathieu Mathis Mats Matt Matteo Matthäus Matthew
		Matthias Matthieu Mattias Mattis Maurice Mauricio Maurizio Max Maxim Maxime Maximilian Mehdi Mehmet Meik
		Meinhard Meinolf Melih Melvin Menno Mert Mesut Metin Mevlüt Michał Michael Michail Micheál Micheil Michel Mick
		Miguel Mihai Mikael Mikail Mike Mikel Mikheil Miklós Miklosch Milan Milo Milorad Miloš Miodrag Mircea Mirko Miro
		Mirosław Miroslav Mitch Mitt Mo Mohamed Mohammad Mohammed Mohamud Mohsen Mojib Moktada Momme Momtschil Moritz
		Morten Mosche Mounir Moussa Mstyslav Muammar Muhammad Muhammadu Muhammed Murat Mustafa Mustapha Mychajlo Mykola
		Nabih Nabil Nadim Nadir Nadschib Naim Naoto Napoleon Narendra Nasser Nate Nathan Nathaniel Nawaf Nawaz Nayib Ned
		Neil Nejib Nelson Nenad Néstor Newt Niccolò Nicholas Nick Niclas Nico Nicolae Nicolai Nicolas Nicolás Niels
		Nigel Niklas Niko Nikol Nikola Nikolai Nikolaj Nikolas Nikolaus Nikos Nils Nino Noah Noam Norbert Norman Nouri
		Nouriel Novak Nuri Nursultan Ocke Ödön Okan Oke Okke Okko Oktay Ola Olaf Ole Oleg Oleh Oleksandr Oleksij
		Olexander Olexij Oliver Olivér Olivier Ollanta Olli Olof Olusegun Omar Omer Ömer Omid Onno Onur Orhan Ortwin
		Osama Oscar Óscar Oskar Oskari Osman Ostap Othmar Otmar Ottfried Ottmar Otto Ottokar Oury Ousmane Ove Owen Ozan
		Özgür Pablo Paolo Pascal Patric Patrice Patricio Patrick Patrik Paul Paulo Paulus Paweł Pawel Pawlo Pedro Peer
		Peider Pekka Pelle Pep Pere Pervez Pete Peter Péter Petr Petro Petteri Phil Philip Philipp Philippe Pierre
		Pierre-Emerick Pierre-Olivier Piet Pieter Pietro Pinchas Piotr Pirmin Pjotr Plácido Plamen Prabowo Pravin Prayut
		Predrag Primož Prokopis Quim Quirin Rachid Radomir Radosław Radovan Raed Rafał Rafael Raffaele Rafik Raghuram
		Raheem Rahm Rahul Raik Raila Raimund Rainer Rainhard Rajiv Rajnath Ralf Ralph Rami Ramiro Ramon Ramsan Ramush
		Ranil Raoul Raphael Raphaël Raschid Rashid Rasmus Ratko Raul Raúl Ray Raymond Recep Régis Reiner Reinhard
		Reinhold Remco Remo Renato Renaud René Renke Reto Reuven Reza Ricardo Riccardo Richard Rick Rickmer Ricky Rico
		Riek Rinat Rishi Riza Rob Robert Roberto Rod Roderich Rodolfo Rodrigo Roger Roland Rolf Roluf Romain Roman
		Romani Romano Romedius Romelu Romeo Ron Ronald Ronny Rory Rostyslaw Rouven Roy Ruben Rubén Rudi Rüdiger Rudolf
		Rudolph Ruedi Ruhollah Rui Rumen Ruprecht Ruslan Russell Rustam Rustem Ryan Ryoyu Saad Sabiullah Sabri Saddam
		Sadio Sadiq Sadyr Saïd Saif Sakari Saleh Sali Salih Salim Salman Salva Salvador Salvatore Sameh Samet Sami Samir
		Samuel Samuli Sandro Sanjay Santiago Satya Saul Sauli Sławomir Schawkat Schimon Schinzo Scott Scottie Sead Sean
		Sebahattin Sebastian Sebastián Sébastien Sedat Selahattin Selçuk Selim Semih Sepp Serdar Serge Sergei Sergej
		Sergio Sérgio Serhat Serhij Serkan Sersch Seth Severin Seydou Seyran Sezer Shane Shehbaz Shigeru Shimon Shinjiro
		Shinzo Siegbert Siegfried Siegmar Siegmund Sigmar Sigmund Silvan Silvio Silvius Simon Sinan Sinisa Sixtus
		Siyabonga Slobodan Soeren Söhnke Sohrab Sönke Sönnich Sören Spyros Srđan Søren Srettha Staffan Stan Stanisław
		Stanislaus Stanislaw Stefan Stefano Stefanos Steffen Stelios Sten Stepan Stephan Stéphane Stephen Steve Steven
		Stipe Stojan Stuart Suat Subrahmanyam Sükrü Suleiman Süleyman Sundar Svante Sven Swen Sylvain Sylvester Taavi
		Tade Tadej Taha Tahir Takeshi Tamás Tamer Tamim Tamme Taner Taras Tarek Tareq Tarik Tariq Tarkan Taro Tassilo
		Tayfun Tayyip Ted Tedros Teodoro Thabo Thaddäus Thaksin Thees Theo Theodor Theodore Thibaut Thiemo Thierry Thies
		Thilo Thomas Thoralf Thorben Thorbjörn Thorbjørn Thore Thorsten Tibor Tidjane Tihomir Til Till Tillmann Tilman
		Tilmann Tilo Tim Timo Timotheus Timothy Tino Titus Tjaard Tjark Tobias Todd Tolga Tom Tomás Tomáš Tomasz Tomaž
		Tomislav Tony Toomas Torben Torge Torsten Toshiaki Toshimitsu Toto Traian Travis Trevor Tristan Troels Tuncay
		Turgut Tyson Ubbo Udo Ueli Ufuk Ugo Uğur Uhuru Łukasz Uke Ulf Uli Ulises Ulli Ulrich Ulrik Umar Umberto Umit
		Ümit Urban Urs Usain Utz Uwe Václav Vadym Valdis Valentin Valentino Valentyn Valerio Valéry Valon Valtteri
		Vasile Vedat Veit Vicente Victor Vigo Viktor Viliam Ville Vincent Vincenzo Vinícius Vinzenz Virgil Vitali Vito
		Vittorio Vitus Vladimir Vojislav Volkan Volker Volkmar Wadym Władysław Waldemar Waleri Walerij Walid Walter
		Walther Walti Warren Wassili Wassim Wasyl Wayne Wendelin Wenzel Werner Wes Wesley Wiard Wieland Wiktor Wilbert
		Wilfried Wilhelm Wilko Willem Willi William Willibald Willy Wim Winfried Witali Witalij Witold Wladimir
		Wladislaw Wojciech Wole Wolf Wolf-Dieter Wolfgang Wolfram Wolodymyr Woodrow Woody Wopke Wout Xabi Xaver Xavier
		Xherdan Yahya Yair Yamandú Yann Yannick Yannik Yannis Yaroslaw Yaşar Yaser Yasin Yasser Yassir Yavuz Yiğit
		Yitzhak Yılmaz Yoav Yoshiaki Yoshihide Yoshimasa Youssef Yoweri Yücel Yukio Yukiya Yusuf Yvan Zack Zaid Zbigniew
		Zdravko Zeki Zeljko Željko Ziad Zine Zinédine Zlatan Zlatko Zohran Zoltán Zoran Zulfikar Zvonimir
	`,
	f: `
		Ada Adela Adele Adelheid Adriana Aenne Afra Agata Agathe Agnes Agnès Agnete Agnieszka Aicha Ainhoa Aino Aischa
		Aische Aisha Aitana Ajla Akiko Alba Albina Aleksandra Alena Alessandra Alessia Alexandra Alexia Aleyna Alica
		Alice Alicia Alina Aline Alisa Alissa Aliza Aljona Alma Almut Alwine Amal Amalia Amanda Amelie Amélie Amina
		Amira Amra Amy Ana Anastasia Anastasija Anett Anette Angela Angelica Angelika Angelina Angelique Anhelina Ania
		Anika Anita Anja Anka Anke Ann Ann-Kathrin Ann-Katrin Ann-Kristin Anna Anna-Lena Annabelle Annalena Anne
		Anne-Marie Anne-Sophie Annegret Anneke Anneli Annelie Anneliese Annemarie Annett Annette Anni Annie Anniina
		Annika Anniken Anny Antje Antoinette Antonella Antonia Antonie Anuschka Ariane Arina Arlette Arta Arundhati
		Aryna Arzu Asiye Aslı Asli Asma Astrid Asuman Asya Audrey Auguste Aurélie Aurora Aydan Aygül Ayla Aylin Aynur
		Ayse Ayşe Ayşegül Aysel Ayten Azra Babette Bahar Baiba Barbara Bärbel Bea Beata Beate Beatrice Béatrice Beatrix
		Beatriz Beeke Begoña Begüm Belinda Benazir Benita Bente Berenike Berfin Berit Bernadette Berta Bertha Besa
		Bettina Betty Betül Beverly Beyoncé Bianca Bibi Bibiana Birgit Birgitta Birgül Birte Blanka Blerta Brenda
		Breonna Bridget Brigitta Brigitte Brit Brita Britney Britta Brittney Brunhilde Burcu Büşra Cäcilia Camilla Canan
		Cansu Caren Carin Carina Carla Carlotta Carme Carmen Carola Carole Carolin Carolina Caroline Caster Catarina
		Cate Caterina Catherine Cathrin Cathy Cécile Cecilia Celia Celina Céline Chantal Charlène Charlotte Cheryl
		Chiara Christa Christel Christiana Christiane Christin Christina Christine Chrystyna Cilla Cilly Cindy Clara
		Clare Clarissa Claudia Claudine Clémence Clementine Coco Colette Condoleezza Conny Constanze Consuelo Cora
		Cordula Corina Corinna Corinne Cornelia Cosima Cristina Cynthia Czesława Dagmar Dagny Dalia Damaris Dana Daniela
		Daniella Danuta Daphne Daria Darija Darja Deborah Debra Delia Denise Derya Desirée Diana Diane Dijana Dilan
		Dilek Dilma Dina Dinah Dolores Dominika Donata Donna Dora Doreen Dorina Doris Dorit Doro Dorota Dorothea
		Dorothee Dörte Dörthe Dragana Drita Droupadi Dunja Ebba Ebru Ece Eda Edda Edelgard Edeltraud Edeltraut Edina
		Edith Edna Eeva Eileen Ekaterina Eleanor Elena Eleonora Eleonore Elfi Elfriede Elif Elin Elina Elisa Elisabeth
		Élisabeth Elise Elizabeth Elke Ella Ellen Elli Elly Eloise Elsa Elsbeth Else Elvira Emel Emilia Emilie Emily
		Emina Emine Emma Emmanuelle Enikö Erika Erna Ernestine Esma Esmeralda Esra Estelle Ester Esther Eszter Ethel
		Etta Eugenia Eugenie Eva Eva-Maria Evelin Eveline Evelyn Evelyne Evi Evika Ewa Fabienne Fadila Fadime Faiza Fani
		Fanny Farah Farida Fatima Fatime Fatma Fatme Fatou Federica Felicia Felicitas Feline Fenja Fenna Feray Ferda
		Fidan Filiz Finja Fiona Flavia Flora Florentine Frances Francesca Françoise Franka Franzi Fränzi Franziska
		Frauke Frederike Freya Frida Frieda Friederike Friedlinde Gabriela Gabriella Gaby Galina Ganna Gemma Geneviève
		Georgina Geraldine Gerda Gerlind Gerlinde Gerta Gertrud Gesa Gesche Gesine Ghada Ghislaine Gianna Gila Gilda
		Gina Giorgia Giovanna Gisa Gisela Gisèle Gislinde Gita Gitanjali Gitta Gitte Giulia Giuliana Gizem Gladys Gloria
		Golda Göntje Gordana Grace Graziella Grażyna Greta Gretchen Grete Grit Gro Gudrun Gudula Gül Gülay Gülcan Güler
		Gülsen Gülsüm Gülten Gunda Gundula Gunhild Gwendolyn Hadja Haike Hailey Halima Halina Halla Halyna Hana Hanan
		Hanife Hanna Hannah Hanne Hanneke Hannelore Harriet Hatice Heather Hedda Hedi Hedwig Heide Heidemarie Heiderose
		Heidi Heidrun Heike Heilwig Helen Helena Helene Hélène Helga Helle Helma Hemma Henna Henny Henriette Henrike
		Hermine Herta Hertha Hilal Hilary Hilda Hilde Hildegard Hilke Hillary Hiltrud Huberta Huda Hülya Ida Iga Ilhan
		Ilinca Ilka Ilona Ilse Ilze Iman Imke Imogen Ina Indira Ines Inés Inga Inge Ingeborg Ingeburg Inger Ingrid
		Íngrid Ingrida Ingvild Inka Inma Insa Ioana Iolanda Irena Irene Irina Iris Irma Irmela Irmgard Irmtraud Iryna
		Isabel Isabell Isabella Isabelle Isolde Ivana Ivanka Ivonne Iwona Jacinda Jacqueline Jacquelyn Jadranka Jale
		Jamila Jana Jane Janet Janice Janina Janine Janna Jaqueline Jaryna Jasmin Jasmina Jeanette Jeanine Jeanne
		Jekaterina Jelena Jelisaweta Jelka Jella Jenna Jenni Jennifer Jenny Jessica Jessika Jette Jewgenija Jill Joan
		Joanna Joanne Jocelyn Jodie Johanna Jolanda Jolanta Jördis Jorid Josefa Josefin Josefine Josephine Joy Joyce
		Juana Judith Judy Jule Juli Julia Juliana Juliane Julie Juliette Julija Justyna Jutta Jytte Kadri Kaja Kamala
		Kamila Karen Karin Karina Karla Karola Karolina Karoline Kata Katalin Katarina Katarzyna Kate Katerina Kateryna
		Katharina Käthe Katherina Katherine Kathi Kathleen Kathrin Kathy Kati Katie Katinka Katja Katrin Katrín Katy
		Keike Keiko Kellyanne Kemi Kerrin Kersti Kerstin Ketanji Khadija Khaleda Kira Kirsten Klara Klaudia Kolinda
		Konstanze Kordula Korinna Kornelia Krista Kristalina Kristin Kristina Kristine Krystyna Ksenia Ksenija Kübra
		Kyra Ladina Laimdota Lale Lamia Lamya Lana Lara Larissa Larysa Latifa Laura Lauren Laurence Layla Lea Léa Leevke
		Leila Leïla Lejla Lena Lene Leni Lenka Leonie Leonor Leonora Leonore Leopoldine Lesia Lessja Leticia Letitia
		Letizia Levke Leyla Leyre Lia Liane Lidia Lidija Liesbeth Liese Liesel Lieselotte Lilia Lilian Liliane Lilija
		Lilli Lilly Lilo Lily Lina Linda Lindsay Line Linh Linn Linnea Lisa Lisbeth Liselotte Lisi Lissi Liv Livia Liz
		Liza Ljiljana Ljubow Ljudmila Ljudmyla Lola Loni Lore Lorena Loretta Lotta Lotte Louisa Louise Lucia Lucie Lucy
		Ludmila Ludmilla Luisa Luise Luitgard Luna Luzia Lydia Lynn Maaike Maarit Madeleine Madlen Madonna Magda
		Magdalena Maggie Małgorzata Magrethe Mahsa Maia Maike Maite Maja Makiko Malaika Malak Malala Malene Malgorzata
		Malin Malu Mamata Mandy Manja Manon Manuela Mara Mareen Mareike Mareile Maren Margaret Margareta Margarete
		Margarethe Margarita Margaux Margit Margitta Margot Margret Margrethe Margrit Marguerite Mari Maria María Mária
		Maria-Luise Mariam Mariana Marianna Marianne Marica Maricica Marie Marie-Agnes Marie-Louise Marie-Luise Marieke
		Mariela Marielle Marietta Marija Marijana Marijke Marilyn Marina Mariola Marion Marisa Marit Marita Mariya
		Marjana Marjorie Marlen Marlene Marlies Marlis Marsha Marta Martha Martina Martine Martje Mary Maryam Maryse
		Masako Mascha Mathilda Mathilde Mattea Maud Maureen Máxima Maximiliane Maya Maybrit Mayra Mayte Mechthild Medina
		Meera Megan Meghan Meike Melania Melanie Mélanie Melek Melike Melina Melinda Melissa Melitta Meral Mercedes
		Meret Merima Merle Merve Meryem Meryl Mette Mia Micaela Michaela Michaële Michal Michèle Micheline Michelle
		Michiko Mihaela Mikaela Mila Milena Miley Milica Mina Mira Miranda Mireille Miriam Mirja Mirjam Mirjana Moira
		Mona Monica Monika Monique Montserrat Müge Muna Muriel Myriam Myrna Myroslawa Nada Nadeschda Nadezhda Nadia
		Nadija Nadine Nadja Nadya Naima Najat Nalani Naledi Nancy Naomi Narges Nargess Nasrin Natali Natalia Natalie
		Natalija Nataliya Natallja Nataša Natascha Nathalie Nawal Nazan Neda Neele Negin Nele Nelli Nelly Nergis Nermin
		Neslihan Nesrin Netumbo Ngozi Nicole Nicoletta Nicolette Nicoline Nikki Nila Nilgün Nilufar Nilüfer Nina Ninette
		Ninon Nirmala Noëlle Noémie Nora Notburga Noura Nuray Nurcan Nuria Núria Nursel Nurten Oana Oda Odette Okka
		Oksana Oleksandra Olena Olga Olha Olivia Orna Ornella Ottilie Özge Özgül Özlem Paetongtarn Paloma Pamela Pascale
		Patricia Patrizia Paula Paulina Pauline Peggy Pelin Penelope Pervin Petra Philine Phoebe Pia Pilar Pinar Pirkko
		Polina Pratibha Priscilla Priska Priti Pritika Priyanka Rabea Rachel Rachida Radmila Rafaela Ragna Ragnhild
		Rahel Raissa Rajaa Ramona Rana Rania Raquel Rebecca Rebekka Reem Regina Regine Régine Regula Reinhild Renata
		Renate Renée Resi Rhea Ria Ricarda Rieke Rigoberta Rihanna Riikka Rika Rike Rima Rita Roberta Rodica Romana
		Romina Romy Ronja Rosa Rosalie Rosalind Rosalinde Rosalynn Rosamunde Rosario Rose Roselyne Rosemarie Rosi Rosie
		Rosina Roswitha Roxana Roxane Rukiye Rula Rute Ruth Saara Sabina Sabine Sabrina Sadia Sahra Saida Sally Salma
		Salome Saloua Samantha Samia Samira Sanae Sandra Sandrine Sanna Sanni Sara Sarah Saskia Satou Sawsan Scarlett
		Schirin Seda Ségolène Selin Selina Selma Semiha Semra Senta Seraina Serap Serena Serpil Sevda Severine Sevgi
		Sevil Sevim Sharon Sheila Shelley Shirin Shirley Shpresa Sibel Sibylle Sidonie Sieglinde Siegrid Sigrid Sigrun
		Sigune Silja Silke Silvana Silvia Simona Simonetta Sina Sinaida Sinéad Sinja Siri Sissi Ska Slavica Smilla
		Snežana Sofia Sofie Sofija Solange Solveig Songül Sonia Sonja Sonnhild Sophia Sophie Soraya Stacey Stefanie
		Steffi Stella Stephanie Stine Suad Suella Sümeyye Sünje Susan Susann Susanna Susanne Sushma Susi Suzan Suzanne
		Svea Svenja Svetlana Swaantje Swantje Swetlana Switlana Swjatlana Sybille Sylke Sylvia Sylvie Syna Tabea Taina
		Taissija Talea Talida Tamar Tamara Tami Tanja Tanya Tara Tarja Tatiana Tatjana Tea Telse Teresa Tereza Tessa
		Tetiana Tetjana Teuta Thea Theda Thekla Theodora Theres Theresa Therese Thérèse Theresia Tiffany Tilda Tina Tine
		Tirza Tomke Tove Traudel Traudl Traute Trientje Trine Trude Tuba Tuğba Tülay Tulsi Turid Türkan Uljana Ulla
		Ulrike Undine Urschel Ursel Ursina Ursula Urte Uschi Usha Uta Ute Vaira Valbona Valentina Valeria Valerie
		Valérie Valeska Vanessa Vasilisa Vera Věra Verena Veronica Veronika Véronique Vesna Vicky Victoria Vigdís
		Viktoria Viktorija Vilma Viola Violeta Violetta Viorica Virginie Viviane Vivien Vivienne Vjosa Vlasta Vreni
		Walburga Walentina Waltraud Waltraut Wanda Wangari Warwara Wencke Wera Weronika Whitney Wibke Wiebe Wiebke
		Wiktoria Wilhelmina Wilma Winnie Wübke Xenia Ximena Xiomara Yael Yaël Yara Yasemin Yasmin Yasmina Yekaterina
		Yelda Yemisi Yingluck Yıldız Ylva Yoko Yolanda Yukiko Yulia Yuliya Yuriko Yvette Yvonne Zahra Zainab Zara Zarah
		Zdravka Zehra Zeynep Zineb Zipi Zita Zoe Zoé Zofia Zorica Zsuzsanna Zübeyde Zuzana Zuzanna
	`,
	x: `
		Akira Alex Andrea Andy Ariel Ashley Billie Bobby Cameron Camille Charlie Chris Deniz Devin Dominique Dylan Eike Eli
		Elia Emery Gabriele Gerri Gerrit Hikaru Jackie Jean-Marie Jo Jody Jordan Kaoru Kay Kelly Kerry Kersten Kim Kristen
		Lee Leslie Lindsey Logan Lou Luca Maxi Micha Michele Mika Mischa Morgan Nana Nao Nicola Niki Nikita Noor Nour Pat
		Quinn Reese Robin Sam Sandy Sascha Sasha Sidney Simone Stevie Taylor Terry Toni Tracy Umut Vivian Yuki
	`,
};
