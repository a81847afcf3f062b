/** Given names in English news, blank-separated, spelt as English news spells them (`Volodymyr`). `x`: borne by men and women.
 *
 * Names that are also everyday words at the start of a sentence are left out on purpose (`Will Putin …`, `In June Merkel`).
 */
export const givenNames: Readonly<Record<'m' | 'f' | 'x', string>> = {
	m: `
		Aaron Abbas Abdel Abdelaziz Abdelhamid Abdul Abdulla Abdullah Abdulrahman Abe Abel Abner Abraham Adalbert Adam Adem
		Adil Adnan Adolf Adrian Adrien Ahmad Ahmed Ahmet Akbar Akio Alain Alan Alasdair Alassane Alastair Albert Alberto
		Albin Albrecht Aldo Alec Alejandro Aleksandar Aleksander Aleksandr Alessandro Alessio Alexander Alexandre Alexandros
		Alexandru Alexei Aleš Alfie Alfons Alfonso Alfred Alfredo Ali Alistair Allan Allen Alois Alonzo Aloysius Alphonse
		Alton Álvaro Alvin Amadou Amar Ambrose Amir Amit Amos Amr Anastasios Anatol Anatoli Anatoly Anders Andre André
		Andreas Andrei Andrej Andrés Andrew Andris Andriy Andrzej Angelo Angus Anil Anis Ansgar Antal Anthony Antoine Anton
		Antonin Antonio António Antonis Antony Antti Anwar Archibald Archie Arif Aristide Arkady Armand Armando Armin Arnaud
		Arnd Arndt Arne Arnis Arno Arnold Arsen Arsène Artem Arthur Artis Artur Arturo Arvid Arvind Asa Asad Asher Ashok
		Ashraf Ashton Asif Askar Atilla Atul Augustin Aurel Aurélien Avigdor Axel Aydın Ayman Aziz Baldur Balthasar Baptiste
		Barack Baris Barnabas Barnaby Barney Barry Bart Bartholomew Bartosz Barış Bashar Basil Bassam Bassirou Bastian Beau
		Bekir Bela Béla Ben Benedict Benedikt Beniamino Benito Benjamin Bennett Benny Benoît Bent Berat Bernard Bernardo
		Bernd Bernhard Bernie Bert Berthold Bertold Bertram Bertrand Bhupinder Bilal Björn Blaise Bob Bobby Bodo Bogdan
		Boris Borislav Brad Bradley Brandon Branko Brendan Brent Brett Brian Bruce Bruno Bryan Bryce Bryon Burak Burkhard
		Burkhart Burt Byron Caleb Callum Calum Calvin Carl Carles Carlo Carlos Carlton Carsten Caspar Cecil Cedric Cédric
		Cem Cemil Chad Chaim Charles Charlie Cheick Chester Christian Christof Christoph Christophe Christopher Christos
		Chuck Clarence Clark Claude Claudio Claus Clayton Clemens Clément Cliff Clifford Clint Clinton Clive Clyde Colin
		Connor Conor Conrad Constantin Cornelius Cory Craig Cristian Cristiano Curtis Cyril Cyrill Cyrus Daisuke Dale Damian
		Damien Damir Damon Dan Daniel Danilo Danny Dariusz Darko Darnell Darrell Darren Darryl Dave David Davide Davor Dean
		Declan Deepak Denis Dennis Denys Derek Derrick Desmond Detlef Detlev Devin Devlet Dexter Dick Didier Diego Dieter
		Dietmar Dietrich Dillon Dimitri Dimitrios Dimitris Dino Dirk Dmitri Dmitriy Dmitry Dmytro Dominic Dominik Don Donald
		Donnie Donovan Doug Dougal Douglas Dragan Duane Duncan Dustin Dušan Duško Dwayne Dwight Earl Eberhard Ebrahim Eckart
		Eckhard Eckhart Ed Eddie Edgar Edgars Edi Edin Edmund Edouard Eduard Eduardo Edward Edwin Egbert Egils Egon Ehud
		Ekkehard Ekrem Elbridge Eldridge Elias Elijah Elliot Elliott Ellis Elmar Elmer Elon Elton Elvis Emad Emanuel Emil
		Emilio Emin Emmanuel Emmerich Emmett Emre Engelbert Enoch Enrico Enrique Enver Enzo Eoin Erdal Erhard Eric Erich
		Erik Erkan Ermanno Ernest Ernesto Ernst Erol Errol Ersin Erwin Esa Esteban Ethan Euan Eugen Eugene Eugène Evan
		Evangelos Everett Evo Ewald Ewan Ezekiel Ezra Fabian Fabien Fabio Fabrice Fabrizio Faisal Farid Farouk Fatih Faure
		Faustin Federico Félicien Felipe Felix Félix Ferdinand Ferenc Fergus Ferhat Fernando Fethullah Fidel Filip Filippo
		Finlay Finn Fletcher Florent Florian Floyd Francesco Francisco Franco Francois François Frank Franklin Franz Fraser
		Fred Freddie Frederic Frédéric Frederick Frederik Fredrik Friedbert Friedemann Friedhelm Friedrich Friedrich-Wilhelm
		Fritz Fuad Fumio Gábor Gabriel Galip Gareth Garrett Garry Gary Gaston Gaurav Gautam Gavin Gebhard Geert Geir Geoff
		Geoffrey Georg George Georges Georgios Gerald Gérald Gerard Gérard Gerd Gereon Gerhard Gerhart Gero Gerold Gert
		Ghassan Giacomo Giancarlo Gianfranco Gianluca Gianluigi Gianni Gideon Gil Gilbert Giles Gilles Gino Gintaras Giorgi
		Giorgio Giorgos Giovanni Gitanas Giulio Giuseppe Glen Glenn Godfrey Gopal Goran Gordon Götz Graeme Graham Grant Greg
		Gregg Gregor Gregory Grigori Grigory Guido Guillaume Guillermo Gundolf Gunnar Gunter Günter Gunther Günther Gus
		Gustav Gustavo Guy György Habib Hadi Hagen Haidar Haitham Hakan Håkan Hakim Hakimullah Hal Halil Hamad Hamdi Hamed
		Hamid Hamish Hamza Hank Hannes Hanno Hans Hans-Christian Hans-Dieter Hans-Dietrich Hans-Georg Hans-Gert Hans-Joachim
		Hans-Jochen Hans-Jürgen Hans-Martin Hans-Olaf Hans-Peter Hans-Ulrich Hans-Werner Hansjörg Hanspeter Harald Hari
		Haris Harlan Harley Harold Harry Hartmut Haruki Harun Harvey Hasan Hashim Hassan Hector Heiko Heiner Heino Heinrich
		Heinz Heinz-Christian Helge Hellmut Helmut Hendrik Hennes Henning Henri Henrik Henry Herb Herbert Heribert Herman
		Hermann Hervé Hikmet Hilmar Hinrich Hiram Hiroshi Holger Homer Horace Horatio Horst Hosni Howard Hubert Hubertus
		Hugh Hugo Humberto Humphrey Hüseyin Hussain Hussein Huw Ian Ibrahim Ibrahima Idriss Ignacio Ignatius Ignaz Igor Ihor
		Ilan Ilham Ilija Ilkay Ilyas Imad Imran Ingbert Ingmar Ingo Ingolf Ioannis Ion Irving Isaac Isaiah Isidore Iskender
		Ismail Ismet Issa István Ivan Ivica Ivo Ivor Jacek Jack Jacob Jacques Jaden Jair Jake Jakob Jakub Jalen Jamal James
		Jamil Jan-Marco Jan-Peter Janez Janis Janne Jannes Jannik Jannis János Janosch Janusz Jared Jaroslaw Jarosław Jarrod
		Jason Jasper Javier Jay Jean-Baptiste Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc
		Jean-Marie Jean-Michel Jean-Paul Jean-Pierre Jean-Yves Jed Jeff Jeffrey Jens Jeremiah Jeremias Jeremy Jerome Jerry
		Jerzy Jérôme Jesper Jesus Jesús Jim Jimmy Jiří Joachim Joao Joaquim Joaquin Joaquín Jochen Joe Joel Joey Johan
		Johann Johannes John Johnathan Johnny Jon Jonah Jonas Jonathan Jonny Joost Jordi Jörg Jorge Jörn Jose José Josef
		Joseph Josh Joshua Josiah Josip Josua Jovan João Juan Jude Juha Jukka Jules Julian Julien Julius Junaid Junichiro
		Jupp Jürg Jürgen Justin Justus Jyrki Kadir Kai Kamal Kareem Karel Karim Karl Karl-Heinz Karl-Josef Karl-Theodor
		Karlheinz Karsten Kasimir Kaspar Kasper Keenan Kees Keir Keith Kemal Ken Kenan Kendrick Kenji Kenneth Kenny Kerem
		Kevin Khaled Khalid Kieran Kieron Kilian Kiran Kiril Kirill Kirk Kjell Klaas Klaus Klaus-Dieter Klaus-Peter Klemens
		Knud Knut Kofi Konrad Konstantin Korbinian Kornelius Kostas Kristian Kristof Kristoffer Krišjānis Krzysztof Kumar
		Kurt Kyle Kyriakos Kyrylo Lachlan Ladislaus Lajos Lamar Lambert Lamine Lance Larry Lars Lasse László Laurence
		Laurent Laurenz Lawrence Lazar Lázaro Leander Lech Leif Len Lennart Lenny Leo Leon Leonard Leonardo Leonhard Leonid
		Leopold Leroy Lester Levent Levi Levin Lewis Liam Linus Lionel Lloyd Lonnie Lorenz Lorenzo Lorne Lothar Louis Lowell
		Luan Luc Luc-Olivier Luca Lucas Luciano Lucien Ludger Ludolf Ludovic Ludwig Luigi Luis Luís Luiz Luka Lukas Luke
		Luther Lutz Lyle Lyndon Macky Maged Magnus Mahathir Mahdi Mahmoud Mahmud Mahmut Maik Majid Maksim Malcolm Malik
		Malte Mamadou Manfred Manmohan Manny Mansour Manuel Marc Marcel Marcello Marcelo Marcin Marco Marcos Marcus Marek
		Marijan Marin Mario Marius Mark Marko Markus Markwart Marten Martin Marty Marvin Marwan Mateusz Mathew Mathias
		Mathieu Mathis Mats Matt Matteo Matthäus Matthew Matthias Matthieu Mattias Maurice Mauricio Maurizio Max Maxim
		Maxime Maximilian Maxwell Mehdi Mehmet Meinhard Meinolf Melvin Menachem Merrick Mervyn Mesut Metin Mevlut Michael
		Michał Michel Mick Miguel Mihai Mikael Mikail Mike Mikhail Mikheil Miklós Miklosch Milan Milo Milos Miloš Milton
		Miodrag Mircea Mirko Miro Miroslav Mirosław Mitch Mitchell Mitt Mo Mohamed Mohammad Mohammed Mohamud Mohan Mohsen
		Momtschil Monty Mordechai Moritz Morris Mort Morten Moses Moshe Moussa Muammar Muhammad Muhammadu Muhammed Murat
		Mustafa Mustapha Mykhailo Mykola Nabil Nadir Naftali Najib Naoto Narendra Nasser Nate Nathan Nathaniel Nawaz Neal
		Ned Neil Nejib Nelson Nenad Neville Newt Niall Niccolò Nicholas Nick Nico Nicolae Nicolas Nicolás Nicos Niels Nigel
		Niklas Niko Nikola Nikolai Nikolas Nikolaus Nikolay Nikos Nils Nino Noah Noam Noel Norbert Norman Nouri Nuri Oktay
		Olaf Ole Oleg Oleh Oleksandr Oleksii Oleksiy Oliver Olivier Ollie Olof Omar Omer Ömer Omid Onur Oren Orhan Orrin
		Orville Osama Oscar Oskar Osman Oswald Oswaldo Otis Otmar Ottfried Ottmar Otto Ottokar Ousmane Ove Owen Özgür Pablo
		Paddy Paolo Pascal Patric Patrice Patricio Patrick Patrik Paul Paulo Paulus Pavel Pavlo Pawel Paweł Pedro Peer Pekka
		Pelle Percy Perry Pervez Pete Peter Petr Petro Phil Philip Philipp Philippe Phillip Pierre Pierre-Emerick Piet
		Pieter Pietro Pinchas Piotr Pirmin Prakash Pravin Qasem Quentin Quincy Rachid Radomir Radoslaw Radosław Radovan
		Rafael Raffaele Rafik Rahm Rahul Raimund Rainer Rajesh Rajiv Ralf Ralph Ramesh Rami Ramiro Ramon Ramzan Randal
		Randall Randolph Randy Raoul Raphael Rashid Rasmus Raul Raúl Ravi Ray Raymond Recep Reggie Reginald Régis Reid
		Reiner Reinhard Reinhold Remo Renato Renaud Reto Rex Reza Rhys Riad Ricardo Riccardo Richard Rick Ricky Rishi Riza
		Rob Robbie Robert Roberto Rod Roderich Roderick Rodney Rodolfo Rodrigo Roger Rohan Roland Rolf Romain Roman Romano
		Romeo Ron Ronald Ronan Ronnie Ronny Rory Roscoe Ross Rouven Roy Ruben Rubén Rudi Rüdiger Rudolf Rudolph Rudy Rufus
		Rui Rupert Ruprecht Ruslan Russ Russell Rustam Ryan Saad Sabri Saddam Sadiq Saeed Saif Sajid Saleh Salih Salim
		Salman Salvador Salvatore Sameh Sami Samir Samuel Samuli Sandeep Sandro Sanjay Santiago Saul Sauli Saïd Scot Scott
		Sead Seamus Sean Sebastian Sébastien Sedat Selahattin Selim Serdar Serge Sergei Sergey Sergio Serhii Serhiy Seth
		Severin Seydou Seymour Seyran Shane Shaun Shawn Shehbaz Sheldon Sherman Shigeru Shimon Shinzo Siegbert Siegfried
		Siegmar Siegmund Sigmar Sigmund Silas Silvan Silvio Silvius Simon Sinan Siyabonga Slawomir Slobodan Sohrab Solomon
		Sönke Sonny Sören Spencer Spyros Stan Stanislaus Stanisław Stanley Stefan Stefano Steffen Stelios Sten Stephan
		Stéphane Stephen Steve Steven Stewart Stipe Stojan Stuart Sükrü Suleiman Süleyman Sundar Sunil Suresh Sven Swen Syed
		Sylvain Sylvester Szymon Søren Taavi Taha Tahir Takeshi Tamás Tamer Tamim Taner Tarek Tareq Tariq Tarique Taro
		Tassilo Tayfun Tayyip Ted Terence Terrance Terrence Thaddäus Thaddeus Theo Theodor Theodore Thibaut Thiemo Thierry
		Thilo Thomas Thoralf Thorben Thorbjörn Thorsten Tibor Tidjane Til Till Tillmann Tilman Tilmann Tilo Tim Timo
		Timotheus Timothy Titus Tobias Toby Todd Tom Tomas Tomás Tomasz Tomaž Tomáš Tomislav Tommy Tony Torben Torsten
		Toshiaki Travis Trent Trevor Tristan Tucker Tuncay Tyrone Udo Ueli Ugo Ulf Uli Ulises Ulrich Ulrik Umar Umberto
		Urban Urs Usman Uwe Uğur Vaclav Václav Vadim Valdis Valentin Valentino Valerio Valtteri Vasile Vasily Vedat Veit
		Vernon Vicente Victor Vijay Vikram Viktor Viliam Ville Vince Vincent Vincenzo Vinzenz Vitali Vitaly Vito Vittorio
		Vivek Vladimir Vojislav Volkan Volker Volkmar Volodymyr Vyacheslav Wade Waldemar Wallace Walt Walter Walther Warren
		Wayne Wendell Wenzel Werner Wesley Wieland Wilbert Wilbur Wilfred Wilfried Wilhelm Willard Willem Willi William
		Willibald Willie Willy Wim Winfried Winston Wojciech Wolf Wolf-Dieter Wolfgang Wolfram Woodrow Wyatt Xaver Xavier
		Yahya Yair Yanis Yann Yannick Yannis Yaroslav Yaser Yasin Yasir Yasser Yassir Yevgeny Yisrael Yitzhak Yoav Yoshiaki
		Yoshihide Yousef Youssef Yücel Yukio Yuri Yury Yusuf Yvan Yves Zac Zachariah Zachary Zack Zane Zbigniew Zdravko Zeke
		Zeljko Željko Ziad Zion Zlatan Zoltán Zoran Zulfikar
	`,
	f: `
		Abigail Ada Adela Adele Adelheid Adriana Adrienne Agata Agatha Agathe Agnes Agnieszka Agnès Aicha Aileen Aimee
		Ainhoa Aino Aisha Akiko Alana Alba Albina Alena Alessandra Alessia Alexa Alexandra Alexandria Alica Alice Alicia
		Alina Aline Alisa Alison Alissa Aliza Allison Allyson Alma Almut Althea Alyssa Amal Amalia Amanda Amelia Amelie
		Amélie Amina Amy Ana Anastasia Anett Anette Angela Angelica Angelika Angelina Angelique Angie Anhelina Ania Anika
		Anita Anja Anka Anke Ann Ann-Kathrin Ann-Kristin Anna Anna-Lena Annabel Annabelle Annalena Anne Anne-Marie Annegret
		Anneke Anneli Anneliese Annemarie Annett Annette Anni Annie Anniina Annika Anniken Anny Antje Antoinette Antonella
		Antonia Antonie Anuschka Ariana Ariane Arina Arlene Arlette Asha Asli Aslı Asma Astrid Asuman Audrey Auguste Aurélie
		Aurora Ava Avril Ayanna Aydan Ayla Aylin Ayse Ayşe Aysel Azra Babette Barbara Bärbel Beata Beate Beatrice Béatrice
		Beatrix Beatriz Becky Begoña Belinda Benazir Benita Berenike Berit Bernadette Bernice Berta Bertha Beryl Beth Bethan
		Bethany Betsy Bettina Betty Beverley Beverly Bianca Bibi Birgit Birgitta Birte Blanche Blanka Bonnie Brenda Briana
		Bridget Brigitta Brigitte Brit Brita Britta Brittany Brooke Caitlin Camilla Canan Candace Candice Carin Carina
		Carissa Carla Carlotta Carly Carme Carmen Carol Carola Carole Carolin Carolina Caroline Carolyn Carrie Cassandra
		Cassidy Catarina Caterina Catherine Cathrin Cathy Cecile Cécile Cecilia Cecily Celeste Celia Céline Chantal Charlene
		Charlotte Charlène Cherie Cheryl Chiara Chloe Chrissy Christa Christel Christiane Christin Christina Christine
		Chrystia Cilla Cindy Claire Clara Clare Clarissa Claudia Claudine Clémence Clementine Colette Colleen Condoleezza
		Connie Conny Constance Constanze Consuelo Cora Cordula Coretta Corina Corinna Corinne Cornelia Cosima Courtney
		Cristina Cynthia Dagmar Dagny Dalia Damaris Daniela Daniella Danielle Daphne Daria Darlene Deanna Debbie Deborah
		Debra Deirdre Delcy Delia Denise Derya Desiree Desirée Diana Diane Dianne Dilan Dilek Dilma Dina Dinah Dolores
		Dominika Donata Donna Dora Doreen Dorina Doris Dorit Doro Dorota Dorothea Dorothee Dorothy Dörte Droupadi Dunja Ebba
		Edda Edelgard Edeltraud Edina Edith Edna Edwina Eileen Elaine Eleanor Elena Eleonora Eleonore Elfi Elfriede Elif
		Elin Elina Elisa Elisabeth Élisabeth Elise Eliza Elizabeth Elke Ella Ellen Elli Ellie Elly Eloise Elsa Elsbeth Elsie
		Elvira Emilia Emilie Emily Emine Emma Emmanuelle Enikö Erica Erika Erin Erna Esma Esmeralda Esra Estelle Ester
		Esther Eszter Ethel Eugenia Eugenie Eunice Eva Eva-Maria Evangeline Evelin Evelyne Evi Evie Evika Ewa Fabienne
		Fadila Faiza Fanny Farah Farida Fatima Fatma Fatou Faye Federica Felicia Felicitas Felicity Feline Fenja Ferda Filiz
		Finja Fiona Flavia Flora Florentine Frances Francesca Francine Françoise Franka Fränzi Franziska Frauke Freda
		Frederike Freya Frida Frieda Friederike Gabby Gabriela Gabriella Gabrielle Gaby Gail Galina Ganna Gayle Gemma
		Genevieve Geneviève Georgina Geraldine Gerda Gerlinde Gerta Gertrud Gertrude Gesa Gesche Gesine Ghada Gila Gilda
		Gillian Gina Giorgia Giovanna Gisa Gisela Gisele Gisèle Gitta Gitte Giulia Giuliana Gizem Gladys Glenda Glenys
		Gloria Golda Grace Graziella Greta Gretchen Grete Gretta Gro Gudrun Güler Gülsen Gunda Gundula Gunhild Gwen
		Gwendolyn Gwyneth Hadja Halima Halina Halla Hana Hanan Hanna Hannah Hanne Hannelore Harriet Hatice Hattie Heather
		Hedda Hedi Hedwig Heidemarie Heiderose Heidi Heidrun Heike Helen Helena Helene Helga Helle Helma Hélène Henny
		Henrietta Henriette Henrike Hermine Hermione Herta Hertha Hilal Hilary Hilda Hilde Hildegard Hillary Hiltrud Huberta
		Ida Ilinca Ilka Ilona Ilse Ilze Imelda Imke Imogen Ina Indira Ine Ines Inés Inga Inge Ingeborg Ingeburg Inger Ingrid
		Ingrida Ingvild Inka Inma Insa Ioana Iolanda Irena Irene Irina Iris Irma Irmgard Irmtraud Iryna Isabel Isabell
		Isabella Isabelle Isla Isolde Ivana Ivanka Ivonne Iwona Jacinda Jacqueline Jacqui Jadranka Jana Jane Janet Janice
		Janina Janine Janna Jaqueline Jasmin Jasmina Jasmine Jayne Jeanette Jeanine Jeanne Jeannine Jella Jemima Jen Jenna
		Jennifer Jenny Jessica Jette Jill Jillian Joan Joanna Joanne Jocelyn Jodi Jodie Johanna Jolanda Jolanta Jördis
		Josefa Josefin Josefine Josephine Joy Joyce Juana Juanita Judith Judy Jule Julia Juliana Juliane Julie Juliet
		Juliette Justyna Jutta Kaitlin Kaja Kamala Karen Karin Karina Karine Karla Karola Karolina Karoline Kata Katalin
		Katarina Kate Katerina Kateryna Katharina Käthe Katherine Kathleen Kathrin Kathryn Kathy Kati Katie Katinka Katja
		Katrin Katrina Katy Kayla Kayleigh Keiko Keira Kemi Kendra Keri Kersti Kerstin Khadija Khaleda Kimberly Kirsten
		Kirstie Kirsty Kitty Klara Klaudia Kolinda Konstanze Kordula Kornelia Kristalina Kristi Kristin Kristina Kristine
		Krystal Krystyna Ksenia Ksenija Kyra Kyrsten Laimdota Lale Lamia Lamya Lana Lara Larissa Laura Lauren Lavinia Lea
		Léa Leah Leila Lejla Lena Lene Leni Lenka Leonie Leonor Leonora Leonore Lesia Lesley Leticia Letizia Leyla Leyre
		Leïla Lia Liane Lidia Lidija Liesbeth Liese Liesel Lieselotte Lilia Lilian Liliane Lilija Lilli Lillian Lilly Lily
		Lina Linda Line Linn Linnea Lisa Lisbeth Liselotte Lissi Liv Livia Liz Liza Lois Lola Lore Lorena Loretta Lori Lorna
		Lorraine Lotta Lotte Louisa Louise Lucia Lucie Lucinda Lucy Ludmila Luisa Luise Luna Lydia Lynda Lyndsay Lynne
		Maaike Mabel Mackenzie Madeleine Madeline Madlen Maeve Magda Magdalena Maggie Magrethe Mahsa Maia Maike Maite Maja
		Makiko Malala Malene Malgorzata Małgorzata Malia Malin Mamata Mandy Manja Manon Manuela Mara Marcella Marcia Mareen
		Mareike Mareile Maren Margaret Margareta Margarete Margarita Margaux Margit Margitta Margo Margot Margret Margrethe
		Margrit Marguerite Mari Maria María Mária Maria-Luise Mariah Marian Mariana Marianna Marianne Marica Maricica Marie
		Marie-Agnes Marie-Louise Marie-Luise Marieke Mariela Marielle Marietta Marija Marijana Marijke Marilyn Marina Marisa
		Marissa Marit Marita Mariya Marjorie Marlen Marlene Marlies Marlis Marsha Marta Martha Martina Martine Mary Maryam
		Maryse Masako Mascha Mathilda Mathilde Matilda Maud Maureen Mavis Maxine Maya Mayra Mayte Mazie Mechthild Medina
		Meera Megan Meghan Mehbooba Melania Melanie Melike Melina Melinda Melissa Meral Mercedes Meredith Meret Meryem Mette
		Mia Micaela Michaela Michal Michaële Michelle Michiko Michèle Mihaela Mila Mildred Milena Milica Millicent Mimi Mina
		Minnie Mira Miranda Mireille Mireya Miriam Mirja Mirjam Mirjana Moira Molly Mona Monica Monika Monique Montserrat
		Muna Muriel Myra Myriam Myrna Nada Nadezhda Nadia Nadine Nadja Nadya Najat Nalani Nan Nancy Naomi Narges Nargess
		Nasrin Natali Natalia Natalie Natalija Nataliya Natascha Natasha Nathalie Nawal Nazan Neda Negin Nele Nelli Nellie
		Nelly Nermin Neslihan Nesrin Nia Nicole Nicoletta Nicolette Nicoline Nikki Nila Nilgün Nilufar Nilüfer Nina Ninette
		Ninon Nirmala Noelle Noémie Nora Noreen Norma Noëlle Nuray Nuria Núria Nursel Octavia Oda Odette Oksana Oleksandra
		Olena Olga Olha Olivia Oprah Orna Ornella Ottilie Özlem Paige Paloma Pam Pamela Pascale Patricia Patrizia Patsy
		Patti Patty Paula Paulette Paulina Pauline Peggy Pelin Penelope Penny Petra Philippa Phoebe Phyllis Pia Pilar Pinar
		Pippa Pirkko Polina Polly Pratibha Prisca Priscilla Priska Priti Pritika Priya Priyanka Rabea Rachel Rachida Radmila
		Rafaela Ragnhild Rahel Raissa Rajaa Ramona Rana Rania Raquel Rashida Rebecca Rebekka Reem Regina Regine Régine
		Reinhild Rena Renata Renate Renee Renée Resi Rhea Rhiannon Rhoda Rhona Rhonda Ria Ricarda Riikka Rike Rita Roberta
		Rochelle Rodica Romana Romina Romy Ronja Rosa Rosalie Rosalind Rosalyn Rosalynn Rosamunde Rosanna Rose Roseanne
		Roselyne Rosemarie Rosemary Rosi Rosie Roswitha Rowena Roxana Roxane Roxanne Ruby Rula Rute Ruth Saara Sabina Sabine
		Sabrina Sadia Sadie Sahra Saida Sally Salma Salome Saloua Samantha Samia Samira Sanae Sandra Sanna Sanni Sara Sarah
		Saskia Sawsan Segolene Seiko Selena Selina Selma Semiha Serap Serpil Sevim Shabana Shari Sharon Sheila Shelley Sheri
		Sherry Sheryl Shirin Shirley Sibel Sibylle Sidonie Sieglinde Sigrid Sigrun Sigune Silja Silke Silvana Silvia Simona
		Simonetta Sina Sinead Sinéad Siobhan Siri Sissi Slavica Smriti Sofia Sofie Sofija Solange Solveig Sondra Sonia Sonja
		Sophia Sophie Soraya Stacey Stefanie Steffi Stella Stephanie Stine Sue Suella Sümeyye Susan Susann Susanna Susannah
		Susanne Sushma Susi Susie Suzan Suzanne Svea Svenja Svetlana Sviatlana Sybil Sybille Sylvia Sylvie Syna Tabea
		Tabitha Taina Talida Tamar Tamara Tami Tammy Tania Tanja Tanya Tara Tarja Tatiana Tea Telse Teresa Tereza Tess Tessa
		Tetiana Thea Thekla Thelma Theodora Theres Theresa Therese Thérèse Thora Tiffany Tilda Tina Tine Tirza Tove Tracey
		Traudl Traute Tricia Trina Trine Trude Trudy Tuba Tülay Tulsi Turid Tuğba Ulla Ulrike Uma Una Undine Urschel Ursel
		Ursula Uschi Uta Ute Vaira Valentina Valeria Valerie Valérie Vanessa Vasilisa Velma Vera Verena Veronica Veronika
		Véronique Vesna Vicki Vicky Victoria Vigdís Viktoria Viktorija Vilma Viola Violet Violeta Violetta Viorica Virginie
		Viviane Vivien Vivienne Vjosa Vlasta Walburga Waltraud Waltraut Wanda Wangari Wencke Wendy Whitney Wiebke Wilhelmina
		Wilma Winifred Winnie Xenia Ximena Xiomara Yael Yara Yasemin Yasmin Yasmina Yaël Yekaterina Yelda Ylva Yoko Yolanda
		Yukiko Yulia Yuliya Yuriko Yvette Yvonne Zahra Zainab Zara Zarah Zdravka Zehra Zelda Zeynep Zineb Zita Zoe Zoé Zofia
		Zsuzsanna Zübeyde Zuzana
	`,
	x: `
		Addison Alex Alexis Andrea Andy Ariel Ashley Aubrey Avery Bailey Billie Cameron Casey Chris Corey Dana Daniele
		Dominique Drew Dylan Eli Evelyn Francis Gabriele Hadley Hayden Jackie Jaime Jamie Jan Jean Jesse Jo Jody Jordan
		Kelly Kerry Kim Kris Kristen Lee Leslie Lindsay Lindsey Logan Lynn Marion Merle Michele Mickey Morgan Nana Nicola
		Nikita Pat Peyton Quinn Reese Riley Robin Rowan Sam Sandy Sasha Shannon Shelby Sidney Simone Skyler Stacy Stevie
		Taylor Terry Toni Tracy Tyler Val Vivian
	`,
};
