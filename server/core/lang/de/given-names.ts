/** Given names in German news, blank-separated, spelt as German news spells them (`Wladimir`). `x`: borne by men and women.
 *
 * Names that are also everyday words at the start of a sentence are left out on purpose (`Per Gesetz`, `Nur Merkel`, `Ende August Putin`).
 */
export const givenNames: Readonly<Record<'m' | 'f' | 'x', string>> = {
	m: `
		Aaron Abbas Abdallah Abdel Abdelaziz Abdelhamid Abdul Abdulla Abdullah Abdulrahman Abraham Achim Adalbert Adam Adel
		Adem Adil Adnan Adolf Adrian Adrien Ahmad Ahmed Ahmet Akbar Akio Alain Alan Alasdair Alassane Albert Alberto
		Albrecht Aldo Alejandro Aleksandar Aleksander Aleksandr Alessandro Alessio Alexander Alexandre Alexandros Alexandru
		Alexei Alexej Alexis Aleš Alfons Alfonso Alfred Alfredo Ali Alois Aloysius Alphonse Álvaro Amadou Amir Amit Amr
		Anastasios Anatol Anatoli Anatolij Anders André Andreas Andrei Andrej Andrés Andrew Andrij Andris Andrzej Angelo
		Anis Ansgar Antal Anthony Antoine Anton Antonin Antonio António Antonis Antti Anwar Arif Aristide Armand Armando
		Armin Arnaud Arnd Arndt Arne Arnis Arno Arnold Arsen Arsène Artem Arthur Artis Artur Arturo Arvid Arvind Asad
		Aschraf Ashraf Asif Askar Atilla Augustin Aurel Aurélien Axel Aydın Ayman Aziz Baldur Balthasar Baptiste Barack
		Baris Barnabas Barry Bartosz Barış Baschar Bashar Bassam Bassirou Bastian Bekir Bela Béla Ben Benedikt Beniamino
		Benito Benjamin Benny Benoît Bent Berat Bernard Bernardo Bernd Bernhard Bert Berthold Bertold Bertram Bertrand Bilal
		Bill Björn Blaise Bob Bodo Bogdan Boris Borislav Branko Brett Brian Bruce Bruno Bryan Bukayo Burak Burkhard Burkhart
		Calvin Can Carl Carles Carlo Carlos Carsten Caspar Casper Cédric Cem Cemil Chalid Charles Cheick Christian Christof
		Christoph Christophe Christopher Christos Chuck Clarence Claudio Claus Clemens Clément Cliff Colin Conrad Constantin
		Cornelius Craig Cristian Cristiano Cyril Cyrill Cyrus Daisuke Dale Damian Damien Damir Dan Daniel Daniele Daniil
		Danilo Danny Dariusz Darko Dave David Davide Davor Dean Declan Dennis Denys Derek Detlef Detlev Dick Didier Diego
		Dieter Dietmar Dietrich Dimitri Dimitrios Dimitris Dino Dirk Dmitri Dmitrij Dmytro Dominic Dominik Don Donald
		Donovan Doug Douglas Dragan Dustin Dušan Duško Dwight Eberhard Eckart Eckhard Eckhart Ed Eddie Edgar Edgars Edi Edin
		Edmund Eduard Eduardo Edward Egils Egon Ehud Ekkehard Ekrem Elbridge Elias Elmar Elon Emanuel Emil Emilio Emin
		Emmanuel Emmerich Emomali Emre Engelbert Enrico Enrique Enver Enzo Erdal Erhard Eric Erich Erik Erkan Ermanno Ernest
		Ernesto Ernst Erol Ersin Erwin Esa Ethan Eugen Eugene Eugène Evangelos Evgeni Evo Ewald Fabian Fabien Fabio Fabrice
		Fabrizio Faisal Farid Farouk Fatih Faure Faustin Federico Félicien Felipe Felix Félix Ferdinand Ferenc Ferhat
		Fernando Fethullah Fidel Filip Filippo Finn Florent Florian Floyd Francesco Francis Francisco Franco François Frank
		Franklin Franz Fred Frederic Frédéric Frederick Frederik Fredrik Friedbert Friedemann Friedhelm Friedrich
		Friedrich-Wilhelm Fritz Fuad Fumio Gábor Gabriel Galip Gareth Gary Gaston Gebhard Geert Geir Gennadi Geoffrey Georg
		George Georges Georgi Georgios Gerald Gérald Gerard Gérard Gerd Gereon Gerhard Gerhart Gero Gerold Gert Ghassan
		Giacomo Giancarlo Gianfranco Gianluca Gianluigi Gianni Gilbert Gilles Gino Gintaras Giorgi Giorgio Giorgos Giovanni
		Gitanas Giulio Giuseppe Glenn Goran Gordon Götz Graham Grant Greg Gregor Gregory Grigori Guido Guillaume Guillermo
		Gundolf Gunnar Gunter Günter Gunther Günther Gustav Gustavo Guy György Hadi Hagen Haidar Haitham Hakan Håkan Hakim
		Hakimullah Halil Hamad Hamdi Hamed Hamid Hamza Hannes Hanno Hans Hans-Christian Hans-Dieter Hans-Dietrich Hans-Georg
		Hans-Gert Hans-Joachim Hans-Jochen Hans-Jürgen Hans-Martin Hans-Olaf Hans-Peter Hans-Ulrich Hans-Werner Hansjörg
		Hanspeter Harald Haris Harry Hartmut Haruki Harun Harvey Hasan Haschem Haschim Hashim Hassan Hector Heiko Heiner
		Heino Heinrich Heinz Heinz-Christian Helge Hellmut Helmut Hendrik Hennes Henning Henri Henrik Henry Herbert Heribert
		Herman Hermann Hervé Hikmet Hilmar Hinrich Hiroshi Holger Horst Hosni Howard Hubert Hubertus Hugh Hugo Humberto
		Hüseyin Hussein Ibrahim Ibrahima Idriss Ignacio Ignatius Ignaz Igor Ihor Ilham Ilija Ilja Ilkay Ilyas Imad Imran
		Ingbert Ingmar Ingo Ingolf Ioannis Ion Isaac Iskender Ismail Ismet Issa István Ivan Ivica Ivo Iwan Jacek Jack Jacob
		Jacques Jaime Jair Jakob Jakow Jakub Jamal James Jamie Jan Jan-Marco Jan-Peter Janez Janis Janne Jannes Jannik
		Jannis János Janosch Janusz Jared Jarosław Jason Jassir Javier Jay Jean Jean-Baptiste Jean-Claude Jean-François
		Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Michel Jean-Paul Jean-Pierre Jeff Jeffrey Jens Jeremias Jeremy
		Jerome Jerry Jerzy Jérôme Jesper Jesús Jewgeni Jewgenij Jim Jimmy Jitzchak Jiří Joachim Joaquim Joaquín Jochen Joe
		Joel Johan Johann Johannes John Johnny Jon Jonah Jonas Jonathan Jonny Joost Jordi Jörg Jorge Jörn José Josef Joseph
		Josh Joshua Josip Josua Jovan João Juan Jude Juha Jukka Jules Julian Julien Julius Junaid Junichiro Jupp Jürg Jürgen
		Juri Jurij Jussuf Justin Justus Jyrki Kadir Kai Kamal Karel Karim Karl Karl-Heinz Karl-Josef Karl-Theodor Karlheinz
		Karsten Kasimir Kaspar Kasper Kassym-Schomart Kees Keir Keith Kemal Ken Kenan Kenji Kenneth Kerem Kevin Khaled
		Khalid Kilian Kiril Kirill Kirk Kjell Klaas Klaus Klaus-Dieter Klaus-Peter Klemens Knud Knut Kofi Konrad Konstantin
		Korbinian Kornelius Kostas Kristian Kristof Kristoffer Krišjānis Krzysztof Kurt Kyle Kyriakos Ladislaus Lajos Lamar
		Lambert Lamine Lance Larry Lars Lasse László Laurent Laurenz Lawrence Lazar Lázaro Leander Lech Leif Lennart Lenny
		Leo Leon Leonard Leonardo Leonhard Leonid Leopold Leroy Levent Levi Levin Lew Lewis Liam Linus Lionel Lloyd Lorenz
		Lorenzo Lothar Louis Luan Luc Luc-Olivier Lucas Luciano Lucien Ludger Ludolf Ludovic Ludwig Luigi Luis Luís Luiz
		Luka Lukas Lutz Macky Maged Magnus Mahathir Mahdi Mahmoud Mahmud Mahmut Maik Maksim Maksym Malcolm Malik Malte
		Mamadou Manfred Manmohan Mansour Manuel Marc Marcel Marcello Marcin Marco Marcos Marcus Marek Marian Marijan Marin
		Mario Marius Mark Marko Markus Markwart Marten Martin Mathew Mathias Mathieu Mathis Mats Matt Matteo Matthäus
		Matthew Matthias Matthieu Mattias Maurice Mauricio Maurizio Max Maxim Maxime Maximilian Mehdi Mehmet Meinhard
		Meinolf Melvin Mesut Metin Michael Michail Michał Michel Mick Miguel Mihai Mikael Mikail Mike Mikheil Miklós
		Miklosch Milan Milo Miloš Miodrag Mircea Mirko Miro Miroslav Mirosław Mitch Mitt Mo Mohamed Mohammad Mohammed
		Mohamud Mohsen Momtschil Moritz Morten Mosche Moussa Muammar Muhammad Muhammadu Muhammed Murat Mustafa Mustapha
		Nabil Nadir Naoto Narendra Nasser Nate Nathan Nathaniel Nawaf Nawaz Ned Neil Nejib Nelson Nenad Newt Niccolò
		Nicholas Nick Nico Nicolae Nicolas Nicolás Niels Nigel Niklas Niko Nikola Nikolai Nikolaj Nikolas Nikolaus Nikos
		Nils Nino Noah Noam Norbert Norman Nouri Novak Nuri Oktay Olaf Ole Oleg Oleh Oleksandr Oleksij Oliver Olivier Olof
		Omar Omer Ömer Omid Onur Orhan Osama Oscar Oskar Osman Otmar Ottfried Ottmar Otto Ottokar Ousmane Ove Owen Özgür
		Pablo Paolo Pascal Patric Patrice Patricio Patrick Patrik Paul Paulo Paulus Pawel Paweł Pawlo Pedro Peer Pekka Pelle
		Pervez Pete Peter Petr Petro Phil Philip Philipp Philippe Pierre Pierre-Emerick Piet Pieter Pietro Pinchas Piotr
		Pirmin Pjotr Pravin Rachid Radomir Radosław Radovan Rafael Raffaele Raheem Rahm Rahul Raimund Rainer Rajiv Ralf
		Ralph Ramadan Rami Ramiro Ramon Ramsan Rand Raoul Raphael Raschid Rashid Rasmus Raul Raúl Ray Raymond Recep Régis
		Reiner Reinhard Reinhold Remo Renato Renaud Reto Reza Ricardo Riccardo Richard Rick Ricky Rishi Riza Rob Robert
		Roberto Rod Roderich Rodolfo Rodrigo Roger Roland Rolf Romain Roman Romano Romeo Ron Ronald Ronny Rory Rouven Roy
		Ruben Rubén Rudi Rüdiger Rudolf Rudolph Rui Ruprecht Ruslan Russell Rustam Ryan Saad Sabri Saddam Sadiq Saif Saleh
		Salih Salim Salman Salvador Salvatore Sameh Sami Samir Samuel Samuli Sandro Sanjay Santiago Satya Saul Sauli Saïd
		Schimon Schinzo Scott Sead Sean Sebastian Sébastien Sedat Selim Serdar Serge Sergei Sergej Sergio Serhij Seth
		Severin Seydou Seyran Shane Shehbaz Shigeru Shimon Shinzo Siegbert Siegfried Siegmar Siegmund Sigmar Sigmund Silvan
		Silvio Silvius Simon Sinan Siyabonga Slobodan Sohrab Sönke Sören Spyros Stan Stanislaus Stanislaw Stanisław Stefan
		Stefano Stefanos Steffen Stelios Sten Stephan Stéphane Stephen Steve Steven Stipe Stojan Stuart Sükrü Suleiman
		Süleyman Sundar Sven Swen Sylvain Sylvester Søren Taavi Taha Tahir Takeshi Tamás Tamer Tamim Taner Tarek Tareq Tariq
		Taro Tassilo Tayfun Tayyip Ted Terry Thaddäus Theo Theodor Theodore Thibaut Thiemo Thierry Thilo Thomas Thoralf
		Thorben Thorbjörn Thorsten Tibor Tidjane Til Till Tillmann Tilman Tilmann Tilo Tim Timo Timotheus Timothy Titus
		Tobias Todd Tom Tomás Tomasz Tomaž Tomáš Tomislav Tony Torben Tore Torsten Toshiaki Travis Trevor Tristan Tuncay Udo
		Ueli Ugo Ulf Uli Ulises Ulrich Ulrik Umar Umberto Urban Urs Uwe Uğur Václav Valdis Valentin Valentino Valerio
		Valtteri Vasile Vedat Veit Vicente Victor Viktor Viliam Ville Vincent Vincenzo Vinzenz Vitali Vito Vittorio Vladimir
		Vojislav Volkan Volker Volkmar Waldemar Walerij Walter Walther Warren Wassili Wasyl Wayne Wenzel Werner Wesley
		Wieland Wiktor Wilbert Wilfried Wilhelm Willem Willi William Willibald Willy Wim Winfried Witali Witalij Wladimir
		Wladislaw Wojciech Wolf Wolf-Dieter Wolfgang Wolfram Wolodymyr Woodrow Xaver Xavier Yahya Yair Yann Yannick Yannis
		Yaser Yasin Yasser Yassir Yitzhak Yoav Yoshiaki Yoshihide Youssef Yücel Yukio Yusuf Yvan Zack Zbigniew Zdravko
		Zeljko Željko Ziad Zlatan Zoltán Zoran Zulfikar
	`,
	f: `
		Ada Adela Adele Adelheid Adriana Agata Agathe Agnes Agnieszka Agnès Aicha Ainhoa Aino Aischa Aische Aisha Akiko Alba
		Albina Alena Alessandra Alessia Alexandra Alica Alice Alicia Alina Aline Alisa Alissa Aliza Aljona Alma Almut Amal
		Amalia Amanda Amelie Amélie Amina Amy Ana Anastasia Anastasija Anett Anette Angela Angelica Angelika Angelina
		Angelique Anhelina Ania Anika Anita Anja Anka Anke Ann Ann-Kathrin Ann-Kristin Anna Anna-Lena Annabelle Annalena
		Anne Anne-Marie Annegret Anneke Anneli Anneliese Annemarie Annett Annette Anni Annie Anniina Annika Anniken Anny
		Antje Antoinette Antonella Antonia Antonie Anuschka Ariane Arina Arlette Arundhati Aryna Asli Aslı Astrid Asuman
		Audrey Auguste Aurélie Aurora Aydan Ayla Aylin Ayse Ayşe Aysel Azra Babette Barbara Bärbel Beata Beate Beatrice
		Béatrice Beatrix Beatriz Begoña Belinda Benazir Benita Berenike Berit Bernadette Berta Bertha Bettina Betty Beverly
		Beyoncé Bianca Bibi Birgit Birgitta Birte Blanka Brenda Bridget Brigitta Brigitte Brit Brita Britta Camilla Canan
		Carin Carina Carla Carlotta Carme Carmen Carola Carole Carolin Carolina Caroline Catarina Caterina Catherine Cathrin
		Cathy Cécile Cecilia Celia Céline Chantal Charlotte Charlène Cheryl Chiara Christa Christel Christiane Christin
		Christina Christine Cilla Cindy Clara Clare Clarissa Claudia Claudine Clémence Clementine Coco Colette Condoleezza
		Conny Constanze Consuelo Cora Cordula Corina Corinna Corinne Cornelia Cosima Cristina Cynthia Dagmar Dagny Dalia
		Damaris Dana Daniela Daniella Daphne Daria Darja Deborah Debra Delia Denise Derya Desirée Diana Diane Dilan Dilek
		Dilma Dina Dinah Dolores Dominika Donata Donna Dora Doreen Dorina Doris Dorit Doro Dorota Dorothea Dorothee Dörte
		Droupadi Dunja Ebba Edda Edelgard Edeltraud Edina Edith Edna Eileen Ekaterina Eleanor Elena Eleonora Eleonore Elfi
		Elfriede Elif Elin Elina Elisa Elisabeth Élisabeth Elise Elizabeth Elke Ella Ellen Elli Elly Eloise Elsa Elsbeth
		Else Elvira Emilia Emilie Emily Emine Emma Emmanuelle Enikö Erika Erna Esma Esmeralda Esra Estelle Ester Esther
		Eszter Ethel Eugenia Eugenie Eva Eva-Maria Evelin Evelyn Evelyne Evi Evika Ewa Fabienne Fadila Faiza Fanny Farah
		Farida Fatima Fatma Fatou Federica Felicia Felicitas Feline Fenja Ferda Filiz Finja Fiona Flavia Flora Florentine
		Frances Francesca Françoise Franka Fränzi Franziska Frauke Frederike Freya Frida Frieda Friederike Gabriela
		Gabriella Gaby Galina Ganna Gemma Geneviève Georgina Geraldine Gerda Gerlinde Gerta Gertrud Gesa Gesche Gesine Ghada
		Ghislaine Gila Gilda Gina Giorgia Giovanna Gisa Gisela Gisèle Gitanjali Gitta Gitte Giulia Giuliana Gizem Gladys
		Gloria Golda Grace Graziella Greta Gretchen Grete Grit Gro Gudrun Güler Gülsen Gunda Gundula Gunhild Gwendolyn Hadja
		Hailey Halima Halina Halla Hana Hanan Hanna Hannah Hanne Hannelore Harriet Hatice Heather Hedda Hedi Hedwig Heide
		Heidemarie Heiderose Heidi Heidrun Heike Helen Helena Helene Helga Helle Helma Hélène Henny Henriette Henrike
		Hermine Herta Hertha Hilal Hilary Hilda Hilde Hildegard Hillary Hiltrud Huberta Ida Iga Ilinca Ilka Ilona Ilse Ilze
		Imke Imogen Ina Indira Ines Inés Inga Inge Ingeborg Ingeburg Inger Ingrid Ingrida Ingvild Inka Inma Insa Ioana
		Iolanda Irena Irene Irina Iris Irma Irmgard Irmtraud Iryna Isabel Isabell Isabella Isabelle Isolde Ivana Ivanka
		Ivonne Iwona Jacinda Jacqueline Jadranka Jana Jane Janet Janice Janina Janine Janna Jaqueline Jasmin Jasmina
		Jeanette Jeanine Jeanne Jekaterina Jelena Jelisaweta Jella Jenna Jennifer Jenny Jessica Jette Jewgenija Jill Joan
		Joanna Joanne Jocelyn Jodie Johanna Jolanda Jolanta Jördis Josefa Josefin Josefine Josephine Joy Joyce Juana Judith
		Judy Jule Julia Juliana Juliane Julie Juliette Julija Justyna Jutta Kaja Kamala Karen Karin Karina Karla Karola
		Karolina Karoline Kata Katalin Katarina Kate Katerina Kateryna Katharina Käthe Katherine Kathleen Kathrin Kathy Kati
		Katie Katinka Katja Katrin Katy Keiko Kelly Kellyanne Kemi Kersti Kerstin Ketanji Khadija Khaleda Kirsten Klara
		Klaudia Kolinda Konstanze Kordula Kornelia Kristalina Kristin Kristina Kristine Krystyna Ksenia Ksenija Kyra
		Laimdota Lale Lamia Lamya Lana Lara Larissa Laura Lauren Laurence Lea Léa Leila Lejla Lena Lene Leni Lenka Leonie
		Leonor Leonora Leonore Lesia Lessja Leticia Letizia Leyla Leyre Leïla Lia Liane Lidia Lidija Liesbeth Liese Liesel
		Lieselotte Lilia Lilian Liliane Lilija Lilli Lilly Lily Lina Linda Lindsay Lindsey Line Linn Linnea Lisa Lisbeth
		Liselotte Lissi Liv Livia Liz Liza Ljubow Ljudmila Lola Lore Lorena Loretta Lotta Lotte Louisa Louise Lucia Lucie
		Lucy Ludmila Luisa Luise Luna Lydia Lynn Maaike Madeleine Madlen Madonna Magda Magdalena Maggie Magrethe Mahsa Maia
		Maike Maite Maja Makiko Malala Malene Malgorzata Małgorzata Malin Mamata Mandy Manja Manon Manuela Mara Mareen
		Mareike Mareile Maren Margaret Margareta Margarete Margarita Margaux Margit Margitta Margot Margret Margrethe
		Margrit Marguerite Mari Maria María Mária Maria-Luise Mariana Marianna Marianne Marica Maricica Marie Marie-Agnes
		Marie-Louise Marie-Luise Marieke Mariela Marielle Marietta Marija Marijana Marijke Marilyn Marina Marion Marisa
		Marit Marita Mariya Marjorie Marlen Marlene Marlies Marlis Marsha Marta Martha Martina Martine Mary Maryam Maryse
		Masako Mascha Mathilda Mathilde Maud Maureen Maya Mayra Mayte Mechthild Medina Meera Megan Meghan Melania Melanie
		Melike Melina Melinda Melissa Meral Mercedes Meret Merle Meryem Mette Mia Micaela Michaela Michal Michaële Michelle
		Michiko Michèle Mihaela Mikaela Mila Milena Milica Mina Mira Miranda Mireille Miriam Mirja Mirjam Mirjana Moira Mona
		Monica Monika Monique Montserrat Muna Muriel Myriam Myrna Nada Nadeschda Nadezhda Nadia Nadija Nadine Nadja Nadya
		Najat Nalani Nana Nancy Naomi Narges Nargess Nasrin Natali Natalia Natalie Natalija Nataliya Natallja Natascha
		Nathalie Nawal Nazan Neda Negin Nele Nelli Nelly Nermin Neslihan Nesrin Nicole Nicoletta Nicolette Nicoline Nikki
		Nila Nilgün Nilufar Nilüfer Nina Ninette Ninon Nirmala Noémie Nora Noëlle Nuray Nuria Núria Nursel Oda Odette Oksana
		Oleksandra Olena Olga Olha Olivia Orna Ornella Ottilie Özlem Paloma Pamela Pascale Patricia Patrizia Paula Paulina
		Pauline Peggy Pelin Penelope Petra Phoebe Pia Pilar Pinar Pirkko Polina Pratibha Priscilla Priska Priti Pritika
		Priyanka Rabea Rachel Rachida Radmila Rafaela Ragnhild Rahel Raissa Rajaa Ramona Rana Rania Raquel Rebecca Rebekka
		Reem Regina Regine Régine Reinhild Renata Renate Renée Resi Rhea Ria Ricarda Rihanna Riikka Rike Rita Roberta Rodica
		Romana Romina Romy Ronja Rosa Rosalie Rosalind Rosalynn Rosamunde Rose Roselyne Rosemarie Rosi Rosie Roswitha Roxana
		Roxane Rula Rute Ruth Saara Sabina Sabine Sabrina Sadia Sahra Saida Sally Salma Salome Saloua Samantha Samia Samira
		Sanae Sandra Sanna Sanni Sara Sarah Saskia Sawsan Selina Selma Semiha Serap Serpil Sevim Sharon Sheila Shelley
		Shirin Shirley Sibel Sibylle Sidonie Sieglinde Sigrid Sigrun Sigune Silja Silke Silvana Silvia Simona Simonetta Sina
		Sinaida Sinéad Siri Sissi Slavica Sofia Sofie Sofija Solange Solveig Sonia Sonja Sophia Sophie Soraya Stacey
		Stefanie Steffi Stella Stephanie Stine Suella Sümeyye Susan Susann Susanna Susanne Sushma Susi Suzan Suzanne Svea
		Svenja Svetlana Swetlana Swjatlana Sybille Sylvia Sylvie Syna Tabea Taina Taissija Talida Tamar Tamara Tami Tanja
		Tanya Tara Tarja Tatiana Tatjana Tea Telse Teresa Tereza Tessa Tetiana Tetjana Thea Thekla Theodora Theres Theresa
		Therese Thérèse Tiffany Tilda Tina Tine Tirza Tove Traudl Traute Trine Trude Tuba Tülay Tulsi Turid Tuğba Uljana
		Ulla Ulrike Undine Urschel Ursel Ursula Uschi Uta Ute Vaira Valentina Valeria Valerie Valérie Vanessa Vasilisa Vera
		Verena Veronica Veronika Véronique Vesna Vicky Victoria Vigdís Viktoria Viktorija Vilma Viola Violeta Violetta
		Viorica Virginie Viviane Vivien Vivienne Vjosa Vlasta Walburga Walentina Waltraud Waltraut Wanda Wangari Warwara
		Wencke Wera Weronika Whitney Wiebke Wiktoria Wilhelmina Wilma Winnie Xenia Ximena Xiomara Yael Yara Yasemin Yasmin
		Yasmina Yaël Yekaterina Yelda Ylva Yoko Yolanda Yukiko Yulia Yuliya Yuriko Yvette Yvonne Zahra Zainab Zara Zarah
		Zdravka Zehra Zeynep Zineb Zita Zoe Zoé Zofia Zsuzsanna Zübeyde Zuzana
	`,
	x: `
		Akira Alex Andrea Andy Ashley Billie Bobby Cameron Camille Charlie Chris Deniz Devin Dominique Dylan Eike Eli Elia
		Emery Gabriele Gerri Gerrit Hikaru Jackie Jean-Marie Jo Jody Jordan Kaoru Kay Kerry Kersten Kim Lee Leslie Logan Lou
		Luca Maxi Micha Michele Mika Mischa Morgan Nao Nicola Niki Nikita Noor Nour Pat Quinn Reese Robin Sam Sandy Sascha
		Sasha Sidney Simone Stevie Taylor Toni Tracy Umut Vivian Yuki
	`,
};
