/** Given names in English news, blank-separated, spelt as English news spells them (`Volodymyr`). `x`: borne by men and women.
 *
 * What the German list has with the same gender is not repeated: each of the two languages reads both lists.
 * Names that are also everyday words at the start of a sentence are left out on purpose (`Will Putin …`, `In June Merkel`).
 */
export const givenNames: Readonly<Record<'m' | 'f' | 'x', string>> = {
	m: `
		Aamir Abe Abel Abner Adeel Aditya Akash Alastair Albin Alec Aled Alfie Alistair Allan Allen Alonso Alonzo Alton
		Alun Alvin Amar Ambrose Amol Amos Anand Anatoly Andre Andriy Angus Anil Anirudh Anselmo Antony Archibald Archie
		Arjun Arkady Arnulfo Asa Asher Ashok Ashton Ashwin Atul Avigdor Barnaby Barney Bart Bartholomew Basil Basilio
		Beau Benedict Bennett Bernie Bhupinder Bobby Brad Bradley Brandon Brendan Brent Brody Bryce Bryn Bryon Burt
		Byron Caleb Callum Calum Carlton Cathal Cecil Cedric Chad Chaim Charlie Chester Chidi Chukwuma Cillian Clark
		Claude Clayton Cletus Clifford Clint Clinton Clive Clyde Connor Conor Cory Curtis Dafydd Damon Darnell Darrell
		Darren Darryl Deepak Demetrius Denis Derrick DeShawn Desmond Devin Devlet Dewi Dexter Diarmuid Dillon Dinesh
		Dmitriy Dmitry Donal Donnie Dougal Doyle Duane Duncan Dwayne Eamon Earl Ebrahim Edouard Edwin Efrain Egbert Ejaz
		Eldridge Elijah Eliseo Elliot Elliott Ellis Elmer Elton Elvis Emad Emeka Emiliano Emmett Emrys Enoch Eoin Errol
		Esteban Euan Evan Everett Ewan Ezekiel Ezra Farhan Fawad Femi Fergus Finbar Finlay Fionn Fletcher Francois
		Fraser Freddie Gagan Ganesh Garrett Garry Gaurav Gautam Gavin Geoff Gerardo Gethin Gideon Gil Gilberto Giles
		Girish Glen Godfrey Gonzalo Gopal Graeme Gregg Grigory Gurpreet Gus Gwilym Habib Hal Hamish Hank Hardeep Hari
		Harish Harlan Harley Harold Haroon Harpreet Herb Heriberto Hiram Homer Horace Horatio Humphrey Hussain Huw Hywel
		Iain Ian Iestyn Ieuan Ifeanyi Ijaz Ilan Iolo Iqbal Irving Isaiah Isidore Isidro Ivor Jaden Jagdish Jairo Jake
		Jalen Jamil Jaroslaw Jarrod Jaspal Jasper Jayden Jean-Marie Jean-Yves Jed Jeremiah Jermaine Jesus Joao Joaquin
		Joey Johnathan Jose Josiah Kareem Karthik Kashif Keenan Kendrick Kenny Kev Khurram Kieran Kieron Kiran Kishore
		Krishnan Kuldeep Kumar Kunle Kwabena Kwame Kyrylo Lachlan Lalit Laurence Leandro Len Lester Llewelyn Lonnie
		Lorcan Lorne Lowell Luca Luke Luther Lyle Lyndon Mahesh Majid Manish Manny Manoj Marcelino Marcelo Marquis Marty
		Marvin Marwan Maxwell Meirion Menachem Merrick Mervyn Mevlut Mikhail Milos Milton Mitchell Mohan Mohsin Moises
		Monty Mordechai Morris Mort Moses Moshe Mudassar Mukesh Murdo Mykhailo Nadeem Naftali Najib Nasir Naveed Naveen
		Neal Neville Niall Nicos Nikhil Nikolay Nitin Noel Obinna Octavio Oisín Oisin Oleksii Oleksiy Ollie Olumide Oren
		Orrin Orville Osian Oswald Oswaldo Otis Owain Paddy Padraig Pavel Pavlo Percy Perry Phillip Piers Prakash Pranav
		Prashant Qasem Qasim Quentin Quincy Radoslaw Raghav Rajesh Rakesh Ramesh Ramzan Randal Randall Randolph Randy
		Ranjit Ravi Reggie Reginald Rehan Reid Rex Reynaldo Rhodri Rhys Riad Rigoberto Rizwan Robbie Roderick Rodney
		Rogelio Rohan Ronan Ronnie Roscoe Ross Ruairi Ruaridh Rudy Rufus Rupert Russ Sachin Saeed Sajid Sandeep Satish
		Scot Seamus Segun Sergey Serhii Serhiy Seymour Shahid Shaun Shawn Sheldon Sherman Shivam Shoaib Siddharth Silas
		Sipho Slawomir Solomon Sonny Spencer Stanley Stewart Subhash Sukhdev Suleman Sumit Sunil Suresh Syed Szymon
		Tadhg Tafadzwa Tarique Tarun Tejinder Tendai Terence Terrance Terrence Thaddeus Toby Tomas Tommy Tomos Trayvon
		Trent Tucker Tunde Tyrell Tyrone Uche Uday Usman Vaclav Vadim Vasily Venkat Vernon Vijay Vikram Vinay Vince
		Vinod Vitaly Vivek Volodymyr Vyacheslav Wade Wallace Walt Waqar Waseem Wendell Wilbur Wilfred Willard Willie
		Winston Wyatt Yanis Yaroslav Yash Yasir Yevgeny Yisrael Yousef Yuri Yury Yves Zac Zachariah Zachary Zahid Zane
		Zeeshan Zeke Zion
	`,
	f: `
		Aaliyah Aarti Abena Abigail Adaeze Adaora Aditi Adrienne Adwoa Agatha Aileen Ailsa Aimee Aisling Akosua Alana
		Alejandra Alexa Alexandria Alison Aliyah Allison Allyson Althea Alyssa Amaka Amelia Amrita Ananya Angharad Angie
		Anjali Annabel Anushka Anwen Aoife Aparna Arabella Araceli Archana Ariana Arlene Asha Ava Avril Ayanna Ayesha
		Becky Bernice Beryl Beth Bethan Bethany Betsy Beulah Beverley Bhavna Blanche Bonnie Branwen Briana Bríd Brittany
		Bronagh Bronwen Brooke Bushra Caitlin Candace Candice Caoimhe Carissa Carly Carmela Carol Carolyn Carrie Carys
		Cassandra Cassidy Catrin Catriona Cecile Cecily Celeste Cerys Chantelle Charlene Cherie Chiamaka Chimamanda
		Chinwe Chloe Chrissy Chrystia Ciara Claire Clodagh Colleen Concepción Connie Constance Coretta Courtney Cressida
		Danielle Darlene Deanna Dearbhla Debbie Deepa Deepika Deirdre Deja Delcy Delyth Desiree Dianne Divya Dorothy
		Edwina Efua Eilidh Eimear Elaine Eleri Eliza Ellie Elsie Eluned Erica Erin Esperanza Eunice Evangeline Evie
		Fabiola Farzana Fauzia Faye Felicity Fenella Ffion Fionnuala Folake Francine Freda Funmilayo Gabby Gabrielle
		Gail Gauri Gayle Geeta Genevieve Gertrude Gillian Gisele Glenda Glenys Graciela Gráinne Gretta Griselda
		Guadalupe Gwen Gwenllian Gwyneth Hafsa Haruka Hattie Heledd Henrietta Herminia Hermione Humaira Ifeoma Iliana
		Imani Imelda Ine Iqra Isela Isla Isobel Itzel Jacqui Jada Jasmeet Jasmine Jayne Jeannine Jemima Jen Jillian Jodi
		Josefina Juanita Juliet Jyoti Kaitlin Kaitlyn Kajal Karine Kathryn Katrina Kausar Kavita Kayla Kayleigh Keira
		Keisha Kendra Keri Kiara Kimberly Kirstie Kirsty Kitty Komal Kristi Krystal Kyrsten Lakeisha Lakshmi Latasha
		Latisha Latoya Lavinia Leah Lesley Lillian Lois Lori Lorna Lorraine Lourdes Lowri Lucía Lucinda Lynda Lyndsay
		Lynne Mabel Mackenzie Madeline Madhuri Maeve Mahnoor Máire Mairi Malia Manisha Marcella Marcia Margo Mariah
		Marian Maribel Maricela Marisela Marisol Marissa Maritza Matilda Mavis Maxine Mazie Megha Mehbooba Mehreen
		Meinir Menna Meredith Mhairi Mildred Millicent Mimi Minnie Mireya Molly Morag Morven Myra Nabila Nadira Naheed
		Nan Nandini Nasreen Natasha Nayeli Nazia Neelam Neha Nellie Nerys Nevaeh Nia Niamh Nisha Nkechi Nneka Noelle
		Nokuthula Nomsa Noreen Norma Octavia Ofelia Oluwaseun Oonagh Oprah Orla Órla Padma Paige Pam Parveen Patsy Patti
		Patty Paulette Penny Philippa Phyllis Pippa Polly Pooja Poonam Preeti Prisca Priya Rabia Rachna Radha Rajni
		Rashida Rekha Rena Renee Reyna Rhian Rhiannon Rhoda Rhona Rhonda Ritu Rochelle Roisin Róisín Roopa Rosalía
		Rosalinda Rosalyn Rosanna Rosaura Roseanne Rosemary Rowena Roxanne Ruby Rukhsana Rupal Sadie Saima Samina
		Sangeeta Saoirse Sapna Sarita Savita Seema Segolene Seiko Selena Senga Seren Shabana Shaheen Shalini Shanice
		Shanika Shaniqua Shari Sharice Shazia Sheri Sherry Sheryl Shilpa Shona Shreya Shweta Simran Sinead Siobhan
		Siobhán Sioned Siwan Skylar Smita Smriti Sneha Sobia Sonal Sondra Sorcha Sue Sujata Sumaira Sunita Susannah
		Susie Sviatlana Swati Sybil Tabitha Tahira Tamika Tammy Tania Tanisha Tasneem Tawana Tegan Teresita Tess
		Thandiwe Thelma Thora Tiana Tracey Tricia Trina Trudy Uma Una Úna Vandana Velma Vicki Vidya Violet Wendy
		Winifred Yadira Yasmeen Yesenia Yetunde Zelda Zodwa Zubaida Zulema
	`,
	x: `
		Addison Alexis Aubrey Avery Bailey Casey Corey Dana Daniele Drew Evelyn Francis Hadley Hayden Jaime Jamie Jan Jean
		Jesse Kris Lindsay Lynn Marion Merle Mickey Peyton Riley Rowan Shannon Shelby Skyler Stacy Tyler Val
	`,
};
