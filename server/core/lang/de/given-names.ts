/** Given names in German news, blank-separated, spelt as German news spells them (`Wladimir`). `x`: borne by men and women.
 *
 * Names that are also everyday words at the start of a sentence are left out on purpose (`Per Gesetz`, `Nur Merkel`, `Ende August Putin`).
 */
export const givenNames: Readonly<Record<'m' | 'f' | 'x', string>> = {
	m: `
		Aaron Abbas Abdalla Abdallah Abdel Abdelaziz Abdelhamid Abdelmadjid Abdourahamane Abdul Abdulla Abdullah Abdulrahman
		Abiy Abraham Achim Adalbert Adam Adama Adem Adi Adil Adis Adnan Adolf Adrian Adrien Agustín Ahmad Ahmed Ahmet Aiman
		Ajay Akbar Akio Aksel Alain Alan Alar Alasdair Alassane Albert Alberto Albrecht Aldo Alejandro Aleksandar Aleksander
		Aleksandr Ales Alessandro Alessio Alexander Alexandre Alexandros Alexandru Alexei Alexej Alexis Aleš Alfons Alfonso
		Alfred Alfredo Alfreð Ali Alischer Almasbek Alois Aloysius Alphonse Alphonso Álvaro Amadou Amir Amit Amr Anastasios
		Anatol Anatoli Anatolij Anders André Andreas Andrei Andrej Andrés Andrew Andrij Andris Andrius Andrzej Ángel Angelo
		Anis Anselm Ansgar Anshu Antal Anthony Antoine Anton Antonin Antonio António Antonis Antti Anura Anwar Arif Aristide
		Arjen Armand Armando Armin Arnaud Arnd Arndt Arne Arnis Arno Arnold Arsen Arsenij Arsène Artem Arthur Artis Artur
		Arturo Arvid Arvind Asad Aschraf Ashraf Asif Asim Askar Assimi Atilla Augustin Augusto Aurel Aurélien Axel Aydın
		Ayman Ayrton Aziz Baldur Balthasar Baptiste Barack Baris Barnabas Barry Bartosz Barış Baschar Bashar Bassam Bassirou
		Bastian Beat Bekir Bela Béla Ben Benedikt Beniamino Benito Benjamin Benno Benny Benoît Bent Beppe Berat Bernard
		Bernardo Bernd Bernhard Bert Berthold Bertold Bertolt Bertram Bertrand Bezalel Bidsina Bijan Bilal Bilawal Bill
		Binali Björn Bjørn Blaise Bob Bobi Bode Bodo Bogdan Bojko Bola Boris Borislav Borut Boualem Boutros Branko Breel
		Brett Brian Brice Bronisław Bruce Bruno Bryan Bukayo Burak Burkhard Burkhart Calvin Can Carl Carles Carlo Carlos
		Carsten Caspar Casper Cédric Cem Cemil Chalid Charles Cheick Christian Christof Christoph Christophe Christopher
		Christos Chuck Clarence Claudio Claus Clemens Clément Cliff Colin Colm Conchita Conrad Constantin Cornelius Craig
		Cristian Cristiano Cyril Cyrill Cyrus Călin Dag Daisuke Dale Damian Damien Damir Dan Daniel Daniele Daniil Danilo
		Danny Dario Dariusz Darko Dave David Davide Davor Dean Declan Demis Dennis Denys Denzel Derek Detlef Detlev Dick
		Didier Diego Dieter Dietmar Dietrich Dimitri Dimitrij Dimitrios Dimitris Dino Dirk Dmitri Dmitrij Dmytro Dominic
		Dominik Don Donald Donovan Doug Douglas Dragan Dschamal Dustin Dušan Duško Dwight Eberhard Eckart Eckhard Eckhart Ed
		Eddie Eddy Eden Edgar Edgars Edi Edin Edmund Edmundo Édouard Eduard Eduardo Edward Efrem Egils Egon Ehud Ejal
		Ekkehard Ekrem Elbridge Elias Elie Elio Eliud Elmar Elon Emanuel Emil Emilio Emin Emmanuel Emmerich Emmerson Emomali
		Emre Enda Engelbert Ennio Enrico Enrique Enver Enzo Erdal Erhard Eric Éric Erich Erik Erkan Erling Ermanno Ernest
		Ernesto Ernst Erol Ersin Erwin Esa Espen Ethan Eugen Eugene Eugène Evangelos Evgeni Evgeniy Evo Ewald Fabian Fabien
		Fabio Fabrice Fabrizio Fahrettin Faisal Fajis Farid Farouk Fatih Faure Faustin Federico Félicien Felipe Felix Félix
		Ferdinand Ferenc Ferhat Fernando Fethullah Fidel Filip Filipe Filippo Finn Fjodor Florent Florian Floyd Francesco
		Francis Francisco Franck Franco François Frank Frank-Walter Franklin Frans Franz Franz-Peter Fred Frederic Frédéric
		Frederick Frederik Fredrik Frenkie Friedbert Friedemann Friedhelm Friedrich Friedrich-Wilhelm Fritz Fuad Fumio Gábor
		Gabriel Gabrielius Galip Gamal Gareth Garri Gary Gaston Gaëtan Gebhard Geert Geir Gennadi Genya Geoffrey Georg
		George Georges Georgi Georgios Gerald Gérald Geraldo Gerard Gérard Gerd Gereon Gerhard Gerhart Gernot Gero Gerold
		Gerry Gert Ghassan Ghassem Giacomo Gian Giancarlo Gianfranco Gianluca Gianluigi Gianni Giannis Gilbert Gilles Gino
		Gintaras Giorgi Giorgio Giorgos Giovanni Gitanas Giulio Giuseppe Gleb Glenn Goran Gordon Gotabaya Gottfried Götz
		Graham Granit Grant Greg Gregor Gregory Grigori Guido Guillaume Guillermo Gundolf Gunnar Gunter Günter Gunther
		Günther Gurbanguly Gustav Gustavo Guy György Hadi Hafis Hagen Haibatullah Haidar Haider Haile Haitham Hakainde Hakan
		Håkan Hakeem Hakim Hakimullah Halil Hamad Hamdi Hamed Hamid Hamza Hannes Hannibal Hanno Hanns Hans Hans-Christian
		Hans-Dieter Hans-Dietrich Hans-Georg Hans-Gert Hans-Joachim Hans-Jochen Hans-Jürgen Hans-Martin Hans-Olaf Hans-Peter
		Hans-Ulrich Hans-Werner Hansi Hansjörg Hanspeter Hape Harald Haris Harry Hartmut Haruhiko Haruki Harun Harvey Hasan
		Haschem Haschim Hashim Hassan Hasso Hauke-Christian Hector Heiko Heiner Heino Heinrich Heinz Heinz-Christian Helge
		Hellmut Helmut Hendrik Hennes Henning Henri Henrik Henrique Henry Herbert Herfried Heribert Herman Hermann Herschel
		Hervé Herzi Hikmet Hilmar Hinrich Hiroshi Hoesung Holger Horst Hosni Hossein Howard Hubert Hubertus Hugh Hugo Hulusi
		Humberto Humza Hüseyin Hussein Ibrahim Ibrahima Idi Idriss Ignacio Ignatius Ignaz Ignazio Igor Ihor Iker Ilham Ilija
		Ilja Ilkay Ilya Ilyas Imad Immanuel Imran Ingbert Ingmar Ingo Ingolf Ioannis Ion Irakli Irfaan Isaac Isaias Iskender
		Ismail Ismet Issa István Itamar Itzchak Ivan Iván Ivica Ivo Iwan İbrahim İlkay Jaap Jacek Jack Jacob Jacques Jadon
		Jagmeet Jahja Jaime Jair Jakob Jakov Jakow Jakub Jamal James Jamie Jamieson Jan Jan-Christian Jan-Lennard Jan-Marco
		Jan-Peter Janez Janis Janne Jannes Jannik Jannis János Janosch Janusz Jared Jarl Jarosław Jason Jassir Javier Jay
		Jean Jean-Baptiste Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Michel Jean-Noël
		Jean-Paul Jean-Pierre Jeb Jeff Jeffrey Jens Jensen Jeremias Jeremy Jeroen Jerome Jerry Jerzy Jérôme Jesper Jesús
		Jewgeni Jewgenij Jim Jimmie Jimmy Jitzchak Jiří Joachim Joaquim Joaquín Joav Jochen Joe Joel Johan Johann Johannes
		John Johnny Joko Jon Jonah Jonas Jonathan Jonny Joost Jordi Jörg Jorge Jörn Joschka José Josef Josep Joseph Josh
		Joshua Josip Josua Jovan Jovenel João Juan Jude Juha Jukka Jules Julian Julien Julius Junaid Junichiro Jupp Jürg
		Jürgen Juri Jüri Jurij Jussuf Justin Justus Jyrki Kadir Kai Kais Kamal Kamil Kanye Karel Karim Karl Karl-Heinz
		Karl-Josef Karl-Rudolf Karl-Theodor Karlheinz Karol Karsten Kash Kasimir Kaspar Kasper Kassym-Schomart Kazuo Kees
		Keir Keith Kemal Ken Kenan Kenji Kenneth Kenzo Kerem Kevin Kevin-Prince Khaled Khalid Khalifa Kilian Kimi Kingsley
		Kiril Kirill Kirk Kjell Klaas Klaus Klaus-Dieter Klaus-Peter Klemens Knud Knut Kobe Kofi Konrad Konstantin Korbinian
		Kornelius Kostas Kristian Kristof Kristoffer Krišjānis Krzysztof Kurt Kwasi Kyle Kylian Kyriakos Ladislaus Lajos
		Lakhdar Lamar Lambert Lamine Lance Lando Larry Lars Lasse László Laurent Laurenz Lawrence Lazar Lázaro Lazarus
		Leander Lech Leif Leif-Erik Lenín Lennard Lennart Lenny Leo Leon Léon Leonard Leonardo Leonhard Leonid Leopold
		Leopoldo Leroy Levent Levi Levin Lew Lewis Liam Linus Lionel Lloyd Lorenz Lorenzo Lothar Louis Loïc Luan Luc
		Luc-Olivier Lucas Luciano Lucien Ludger Ludolf Ludovic Ludwig Luigi Luis Luís Luiz Luka Lukas Lutz Macky Maged
		Magnus Mahamadou Mahamat Mahathir Mahdi Mahinda Mahmoud Mahmud Mahmut Maik Maksim Maksym Malcolm Malik Malte Mamadou
		Mamady Manfred Manmohan Mansour Mansur Manuel Marc Marc-André Marcel Marcello Marcin Marco Marcos Marcus Marek
		Margus Marian Mariano Marijan Marin Mario Marius Mariusz Mark Marko Markus Markwart Maroš Marten Martin Martti
		Massud Masud Mathew Mathias Mathieu Mathis Mats Matt Matteo Matthäus Matthew Matthias Matthieu Mattias Maurice
		Mauricio Maurizio Max Maxim Maxime Maximilian Mehdi Mehmet Meinhard Meinolf Melvin Mesut Metin Mevlüt Michael
		Michail Michał Micheál Micheil Michel Mick Miguel Mihai Mikael Mikail Mike Mikel Mikheil Miklós Miklosch Milan Milo
		Milorad Miloš Miodrag Mircea Mirko Miro Miroslav Mirosław Mitch Mitt Mo Mohamed Mohammad Mohammed Mohamud Mohsen
		Mojib Moktada Momtschil Moritz Morten Mosche Moussa Mstyslav Muammar Muhammad Muhammadu Muhammed Murat Mustafa
		Mustapha Mychajlo Nabih Nabil Nadir Nadschib Naim Naoto Napoleon Narendra Nasser Nate Nathan Nathaniel Nawaf Nawaz
		Nayib Ned Neil Nejib Nelson Nenad Néstor Newt Niccolò Nicholas Nick Niclas Nico Nicolae Nicolas Nicolás Niels Nigel
		Niklas Niko Nikol Nikola Nikolai Nikolaj Nikolas Nikolaus Nikos Nils Nino Noah Noam Norbert Norman Nouri Nouriel
		Novak Nuri Nursultan Oktay Ola Olaf Ole Oleg Oleh Oleksandr Oleksij Olexander Olexij Oliver Olivér Olivier Ollanta
		Olli Olof Olusegun Omar Omer Ömer Omid Onur Orhan Osama Oscar Óscar Oskar Osman Othmar Otmar Ottfried Ottmar Otto
		Ottokar Oury Ousmane Ove Owen Özgür Pablo Paolo Pascal Patric Patrice Patricio Patrick Patrik Paul Paulo Paulus
		Pawel Paweł Pawlo Pedro Peer Pekka Pelle Pep Pere Pervez Pete Peter Péter Petr Petro Petteri Phil Philip Philipp
		Philippe Pierre Pierre-Emerick Pierre-Olivier Piet Pieter Pietro Pinchas Piotr Pirmin Pjotr Plácido Prabowo Pravin
		Prayut Primož Prokopis Quim Rachid Radomir Radosław Radovan Raed Rafael Rafał Raffaele Raghuram Raheem Rahm Rahul
		Raila Raimund Rainer Rajiv Rajnath Ralf Ralph Rami Ramiro Ramon Ramsan Ramush Ranil Raoul Raphael Raphaël Raschid
		Rashid Rasmus Ratko Raul Raúl Ray Raymond Recep Régis Reiner Reinhard Reinhold Remco Remo Renato Renaud René Reto
		Reuven Reza Ricardo Riccardo Richard Rick Ricky Riek Rinat Rishi Riza Rob Robert Roberto Rod Roderich Rodolfo
		Rodrigo Roger Roland Rolf Romain Roman Romani Romano Romelu Romeo Ron Ronald Ronny Rory Rouven Roy Ruben Rubén Rudi
		Rüdiger Rudolf Rudolph Ruhollah Rui Rumen Ruprecht Ruslan Russell Rustam Rustem Ryan Ryoyu Saad Sabiullah Sabri
		Saddam Sadio Sadiq Sadyr Saif Saleh Sali Salih Salim Salman Salva Salvador Salvatore Sameh Sami Samir Samuel Samuli
		Sandro Sanjay Santiago Satya Saul Sauli Saïd Schawkat Schimon Schinzo Scott Scottie Sead Sean Sebastian Sebastián
		Sébastien Sedat Selim Sepp Serdar Serge Sergei Sergej Sergio Sérgio Serhij Sersch Seth Severin Seydou Seyran Shane
		Shehbaz Shigeru Shimon Shinjiro Shinzo Siegbert Siegfried Siegmar Siegmund Sigmar Sigmund Silvan Silvio Silvius
		Simon Sinan Siyabonga Sławomir Slobodan Soeren Sohrab Sönke Sören Spyros Srettha Staffan Stan Stanislaus Stanislaw
		Stanisław Stefan Stefano Stefanos Steffen Stelios Sten Stepan Stephan Stéphane Stephen Steve Steven Stipe Stojan
		Stuart Subrahmanyam Sükrü Suleiman Süleyman Sundar Svante Sven Swen Sylvain Sylvester Søren Taavi Tadej Taha Tahir
		Takeshi Tamás Tamer Tamim Taner Tarek Tareq Tariq Taro Tassilo Tayfun Tayyip Ted Tedros Teodoro Thabo Thaddäus
		Thaksin Theo Theodor Theodore Thibaut Thiemo Thierry Thilo Thomas Thoralf Thorben Thorbjörn Thorbjørn Thorsten Tibor
		Tidjane Til Till Tillmann Tilman Tilmann Tilo Tim Timo Timotheus Timothy Tino Titus Tobias Todd Tom Tomás Tomasz
		Tomaž Tomáš Tomislav Tony Toomas Torben Torsten Toshiaki Toshimitsu Toto Traian Travis Trevor Tristan Troels Tuncay
		Tyson Udo Ueli Ugo Uhuru Ulf Uli Ulises Ulrich Ulrik Umar Umberto Umit Urban Urs Usain Uwe Uğur Václav Valdis
		Valentin Valentino Valentyn Valerio Valéry Valtteri Vasile Vedat Veit Vicente Victor Viktor Viliam Ville Vincent
		Vincenzo Vinícius Vinzenz Virgil Vitali Vito Vittorio Vladimir Vojislav Volkan Volker Volkmar Waldemar Waleri
		Walerij Walter Walther Warren Wassili Wasyl Wayne Wenzel Werner Wes Wesley Wieland Wiktor Wilbert Wilfried Wilhelm
		Willem Willi William Willibald Willy Wim Winfried Witali Witalij Witold Wladimir Wladislaw Władysław Wojciech Wole
		Wolf Wolf-Dieter Wolfgang Wolfram Wolodymyr Woodrow Woody Wopke Wout Xabi Xaver Xavier Xherdan Yahya Yair Yamandú
		Yann Yannick Yannis Yaşar Yaser Yasin Yasser Yassir Yitzhak Yoav Yoshiaki Yoshihide Yoshimasa Youssef Yoweri Yücel
		Yukio Yukiya Yusuf Yvan Zack Zbigniew Zdravko Zeljko Željko Ziad Zine Zinédine Zlatan Zohran Zoltán Zoran Zulfikar
	`,
	f: `
		Ada Adela Adele Adelheid Adriana Agata Agathe Agnes Agnieszka Agnès Aicha Ainhoa Aino Aischa Aische Aisha Aitana
		Akiko Alba Albina Alena Alessandra Alessia Alexandra Alexia Alica Alice Alicia Alina Aline Alisa Alissa Aliza Aljona
		Alma Almut Amal Amalia Amanda Amelie Amélie Amina Amira Amy Ana Anastasia Anastasija Anett Anette Angela Angelica
		Angelika Angelina Angelique Anhelina Ania Anika Anita Anja Anka Anke Ann Ann-Kathrin Ann-Katrin Ann-Kristin Anna
		Anna-Lena Annabelle Annalena Anne Anne-Marie Anne-Sophie Annegret Anneke Anneli Anneliese Annemarie Annett Annette
		Anni Annie Anniina Annika Anniken Anny Antje Antoinette Antonella Antonia Antonie Anuschka Ariane Arina Arlette
		Arundhati Aryna Asli Aslı Astrid Asuman Audrey Auguste Aurélie Aurora Aydan Ayla Aylin Ayse Ayşe Aysel Azra Babette
		Baiba Barbara Bärbel Beata Beate Beatrice Béatrice Beatrix Beatriz Begoña Belinda Benazir Benita Berenike Berit
		Bernadette Berta Bertha Bettina Betty Beverly Beyoncé Bianca Bibi Bibiana Birgit Birgitta Birte Blanka Brenda
		Breonna Bridget Brigitta Brigitte Brit Brita Britney Britta Brittney Camilla Canan Caren Carin Carina Carla Carlotta
		Carme Carmen Carola Carole Carolin Carolina Caroline Caster Catarina Cate Caterina Catherine Cathrin Cathy Cécile
		Cecilia Celia Céline Chantal Charlotte Charlène Cheryl Chiara Christa Christel Christiana Christiane Christin
		Christina Christine Cilla Cindy Clara Clare Clarissa Claudia Claudine Clémence Clementine Coco Colette Condoleezza
		Conny Constanze Consuelo Cora Cordula Corina Corinna Corinne Cornelia Cosima Cristina Cynthia Dagmar Dagny Dalia
		Damaris Dana Daniela Daniella Daphne Daria Darja Deborah Debra Delia Denise Derya Desirée Diana Diane Dilan Dilek
		Dilma Dina Dinah Dolores Dominika Donata Donna Dora Doreen Dorina Doris Dorit Doro Dorota Dorothea Dorothee Dörte
		Droupadi Dunja Ebba Edda Edelgard Edeltraud Edina Edith Edna Eileen Ekaterina Eleanor Elena Eleonora Eleonore Elfi
		Elfriede Elif Elin Elina Elisa Elisabeth Élisabeth Elise Elizabeth Elke Ella Ellen Elli Elly Eloise Elsa Elsbeth
		Else Elvira Emilia Emilie Emily Emine Emma Emmanuelle Enikö Erika Erna Esma Esmeralda Esra Estelle Ester Esther
		Eszter Ethel Eugenia Eugenie Eva Eva-Maria Evelin Eveline Evelyn Evelyne Evi Evika Ewa Fabienne Fadila Faiza Fani
		Fanny Farah Farida Fatima Fatma Fatou Federica Felicia Felicitas Feline Fenja Ferda Filiz Finja Fiona Flavia Flora
		Florentine Frances Francesca Françoise Franka Fränzi Franziska Frauke Frederike Freya Frida Frieda Friederike
		Gabriela Gabriella Gaby Galina Ganna Gemma Geneviève Georgina Geraldine Gerda Gerlinde Gerta Gertrud Gesa Gesche
		Gesine Ghada Ghislaine Gila Gilda Gina Giorgia Giovanna Gisa Gisela Gisèle Gita Gitanjali Gitta Gitte Giulia
		Giuliana Gizem Gladys Gloria Golda Grace Graziella Greta Gretchen Grete Grit Gro Gudrun Güler Gülsen Gunda Gundula
		Gunhild Gwendolyn Hadja Hailey Halima Halina Halla Hana Hanan Hanna Hannah Hanne Hannelore Harriet Hatice Heather
		Hedda Hedi Hedwig Heide Heidemarie Heiderose Heidi Heidrun Heike Helen Helena Helene Helga Helle Helma Hélène Henna
		Henny Henriette Henrike Hermine Herta Hertha Hilal Hilary Hilda Hilde Hildegard Hillary Hiltrud Huberta Ida Iga
		Ilhan Ilinca Ilka Ilona Ilse Ilze Imke Imogen Ina Indira Ines Inés Inga Inge Ingeborg Ingeburg Inger Ingrid Íngrid
		Ingrida Ingvild Inka Inma Insa Ioana Iolanda Irena Irene Irina Iris Irma Irmgard Irmtraud Iryna Isabel Isabell
		Isabella Isabelle Isolde Ivana Ivanka Ivonne Iwona Jacinda Jacqueline Jacquelyn Jadranka Jana Jane Janet Janice
		Janina Janine Janna Jaqueline Jasmin Jasmina Jeanette Jeanine Jeanne Jekaterina Jelena Jelisaweta Jella Jenna Jenni
		Jennifer Jenny Jessica Jessika Jette Jewgenija Jill Joan Joanna Joanne Jocelyn Jodie Johanna Jolanda Jolanta Jördis
		Josefa Josefin Josefine Josephine Joy Joyce Juana Judith Judy Jule Juli Julia Juliana Juliane Julie Juliette Julija
		Justyna Jutta Kadri Kaja Kamala Kamila Karen Karin Karina Karla Karola Karolina Karoline Kata Katalin Katarina Kate
		Katerina Kateryna Katharina Käthe Katherina Katherine Kathleen Kathrin Kathy Kati Katie Katinka Katja Katrin Katrín
		Katy Keiko Kellyanne Kemi Kersti Kerstin Ketanji Khadija Khaleda Kira Kirsten Klara Klaudia Kolinda Konstanze
		Kordula Kornelia Kristalina Kristin Kristina Kristine Krystyna Ksenia Ksenija Kyra Laimdota Lale Lamia Lamya Lana
		Lara Larissa Laura Lauren Laurence Lea Léa Leila Lejla Lena Lene Leni Lenka Leonie Leonor Leonora Leonore Lesia
		Lessja Leticia Letitia Letizia Leyla Leyre Leïla Lia Liane Lidia Lidija Liesbeth Liese Liesel Lieselotte Lilia
		Lilian Liliane Lilija Lilli Lilly Lily Lina Linda Lindsay Line Linn Linnea Lisa Lisbeth Liselotte Lisi Lissi Liv
		Livia Liz Liza Ljubow Ljudmila Lola Lore Lorena Loretta Lotta Lotte Louisa Louise Lucia Lucie Lucy Ludmila Luisa
		Luise Luna Lydia Lynn Maaike Madeleine Madlen Madonna Magda Magdalena Maggie Magrethe Mahsa Maia Maike Maite Maja
		Makiko Malaika Malala Malene Malgorzata Małgorzata Malin Malu Mamata Mandy Manja Manon Manuela Mara Mareen Mareike
		Mareile Maren Margaret Margareta Margarete Margarita Margaux Margit Margitta Margot Margret Margrethe Margrit
		Marguerite Mari Maria María Mária Maria-Luise Mariana Marianna Marianne Marica Maricica Marie Marie-Agnes
		Marie-Louise Marie-Luise Marieke Mariela Marielle Marietta Marija Marijana Marijke Marilyn Marina Marion Marisa
		Marit Marita Mariya Marjorie Marlen Marlene Marlies Marlis Marsha Marta Martha Martina Martine Mary Maryam Maryse
		Masako Mascha Mathilda Mathilde Mattea Maud Maureen Máxima Maya Maybrit Mayra Mayte Mechthild Medina Meera Megan
		Meghan Melania Melanie Mélanie Melike Melina Melinda Melissa Meral Mercedes Meret Merle Meryem Meryl Mette Mia
		Micaela Michaela Michal Michaële Micheline Michelle Michiko Michèle Mihaela Mikaela Mila Milena Miley Milica Mina
		Mira Miranda Mireille Miriam Mirja Mirjam Mirjana Moira Mona Monica Monika Monique Montserrat Muna Muriel Myriam
		Myrna Nada Nadeschda Nadezhda Nadia Nadija Nadine Nadja Nadya Najat Nalani Naledi Nancy Naomi Narges Nargess Nasrin
		Natali Natalia Natalie Natalija Nataliya Natallja Natascha Nataša Nathalie Nawal Nazan Neda Negin Nele Nelli Nelly
		Nermin Neslihan Nesrin Netumbo Ngozi Nicole Nicoletta Nicolette Nicoline Nikki Nila Nilgün Nilufar Nilüfer Nina
		Ninette Ninon Nirmala Noémie Nora Noëlle Nuray Nuria Núria Nursel Oana Oda Odette Oksana Oleksandra Olena Olga Olha
		Olivia Orna Ornella Ottilie Özlem Paetongtarn Paloma Pamela Pascale Patricia Patrizia Paula Paulina Pauline Peggy
		Pelin Penelope Petra Phoebe Pia Pilar Pinar Pirkko Polina Pratibha Priscilla Priska Priti Pritika Priyanka Rabea
		Rachel Rachida Radmila Rafaela Ragnhild Rahel Raissa Rajaa Ramona Rana Rania Raquel Rebecca Rebekka Reem Regina
		Regine Régine Reinhild Renata Renate Renée Resi Rhea Ria Ricarda Rigoberta Rihanna Riikka Rike Rita Roberta Rodica
		Romana Romina Romy Ronja Rosa Rosalie Rosalind Rosalynn Rosamunde Rosario Rose Roselyne Rosemarie Rosi Rosie
		Roswitha Roxana Roxane Rula Rute Ruth Saara Sabina Sabine Sabrina Sadia Sahra Saida Sally Salma Salome Saloua
		Samantha Samia Samira Sanae Sandra Sanna Sanni Sara Sarah Saskia Satou Sawsan Scarlett Schirin Ségolène Selina Selma
		Semiha Senta Serap Serena Serpil Sevim Sharon Sheila Shelley Shirin Shirley Sibel Sibylle Sidonie Sieglinde Sigrid
		Sigrun Sigune Silja Silke Silvana Silvia Simona Simonetta Sina Sinaida Sinéad Siri Sissi Ska Slavica Sofia Sofie
		Sofija Solange Solveig Sonia Sonja Sophia Sophie Soraya Stacey Stefanie Steffi Stella Stephanie Stine Suella Sümeyye
		Susan Susann Susanna Susanne Sushma Susi Suzan Suzanne Svea Svenja Svetlana Swetlana Swjatlana Sybille Sylvia Sylvie
		Syna Tabea Taina Taissija Talida Tamar Tamara Tami Tanja Tanya Tara Tarja Tatiana Tatjana Tea Telse Teresa Tereza
		Tessa Tetiana Tetjana Thea Thekla Theodora Theres Theresa Therese Thérèse Tiffany Tilda Tina Tine Tirza Tove Traudl
		Traute Trine Trude Tuba Tülay Tulsi Turid Tuğba Uljana Ulla Ulrike Undine Urschel Ursel Ursula Uschi Usha Uta Ute
		Vaira Valentina Valeria Valerie Valérie Vanessa Vasilisa Vera Verena Veronica Veronika Véronique Vesna Vicky
		Victoria Vigdís Viktoria Viktorija Vilma Viola Violeta Violetta Viorica Virginie Viviane Vivien Vivienne Vjosa
		Vlasta Věra Walburga Walentina Waltraud Waltraut Wanda Wangari Warwara Wencke Wera Weronika Whitney Wiebke Wiktoria
		Wilhelmina Wilma Winnie Xenia Ximena Xiomara Yael Yara Yasemin Yasmin Yasmina Yaël Yekaterina Yelda Yemisi Yingluck
		Ylva Yoko Yolanda Yukiko Yulia Yuliya Yuriko Yvette Yvonne Zahra Zainab Zara Zarah Zdravka Zehra Zeynep Zineb Zipi
		Zita Zoe Zoé Zofia Zsuzsanna Zübeyde Zuzana
	`,
	x: `
		Akira Alex Andrea Andy Ariel Ashley Billie Bobby Cameron Camille Charlie Chris Deniz Devin Dominique Dylan Eike Eli
		Elia Emery Gabriele Gerri Gerrit Hikaru Jackie Jean-Marie Jo Jody Jordan Kaoru Kay Kelly Kerry Kersten Kim Kristen
		Lee Leslie Lindsey Logan Lou Luca Maxi Micha Michele Mika Mischa Morgan Nana Nao Nicola Niki Nikita Noor Nour Pat
		Quinn Reese Robin Sam Sandy Sascha Sasha Sidney Simone Stevie Taylor Terry Toni Tracy Umut Vivian Yuki
	`,
};
