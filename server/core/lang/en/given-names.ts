/** Given names in English news, blank-separated, spelt as English news spells them (`Volodymyr`). `x`: borne by men and women.
 *
 * What the German list has with the same gender is not repeated: each of the two languages reads both lists.
 * Names that are also everyday words at the start of a sentence are left out on purpose (`Will Putin …`, `In June Merkel`).
 */
export const givenNames: Readonly<Record<'m' | 'f' | 'x', string>> = {
	m: `
		Abe Abel Abner Alastair Albin Alec Alfie Alistair Allan Allen Alonzo Alton Alvin Amar Ambrose Amos Anatoly Andre
		Andriy Angus Anil Antony Archibald Archie Arkady Asa Asher Ashok Ashton Atul Avigdor Barnaby Barney Bart
		Bartholomew Basil Beau Benedict Bennett Bernie Bhupinder Bobby Brad Bradley Brandon Brendan Brent Bryce Bryon Burt
		Byron Caleb Callum Calum Carlton Cecil Cedric Chad Chaim Charlie Chester Clark Claude Clayton Clifford Clint
		Clinton Clive Clyde Connor Conor Cory Curtis Damon Darnell Darrell Darren Darryl Deepak Denis Derrick Desmond Devin
		Devlet Dexter Dillon Dmitriy Dmitry Donnie Dougal Duane Duncan Dwayne Earl Ebrahim Edouard Edwin Egbert Eldridge
		Elijah Elliot Elliott Ellis Elmer Elton Elvis Emad Emmett Enoch Eoin Errol Esteban Euan Evan Everett Ewan Ezekiel
		Ezra Fergus Finlay Fletcher Francois Fraser Freddie Garrett Garry Gaurav Gautam Gavin Geoff Gideon Gil Giles Glen
		Godfrey Gopal Graeme Gregg Grigory Gus Habib Hal Hamish Hank Hari Harlan Harley Harold Herb Hiram Homer Horace
		Horatio Humphrey Hussain Huw Ian Ilan Irving Isaiah Isidore Ivor Jaden Jake Jalen Jamil Jaroslaw Jarrod Jasper
		Jean-Marie Jean-Yves Jed Jeremiah Jesus Joao Joaquin Joey Johnathan Jose Josiah Kareem Keenan Kendrick Kenny Kieran
		Kieron Kiran Kumar Kyrylo Lachlan Laurence Len Lester Lonnie Lorne Lowell Luca Luke Luther Lyle Lyndon Majid Manny
		Marcelo Marty Marvin Marwan Maxwell Menachem Merrick Mervyn Mevlut Mikhail Milos Milton Mitchell Mohan Monty
		Mordechai Morris Mort Moses Moshe Mykhailo Naftali Najib Neal Neville Niall Nicos Nikolay Noel Oleksii Oleksiy
		Ollie Oren Orrin Orville Oswald Oswaldo Otis Paddy Pavel Pavlo Percy Perry Phillip Prakash Qasem Quentin Quincy
		Radoslaw Rajesh Ramesh Ramzan Randal Randall Randolph Randy Ravi Reggie Reginald Reid Rex Rhys Riad Robbie Roderick
		Rodney Rohan Ronan Ronnie Roscoe Ross Rudy Rufus Rupert Russ Saeed Sajid Sandeep Scot Seamus Sergey Serhii Serhiy
		Seymour Shaun Shawn Sheldon Sherman Silas Slawomir Solomon Sonny Spencer Stanley Stewart Sunil Suresh Syed Szymon
		Tarique Terence Terrance Terrence Thaddeus Toby Tomas Tommy Trent Tucker Tyrone Usman Vaclav Vadim Vasily Vernon
		Vijay Vikram Vince Vitaly Vivek Volodymyr Vyacheslav Wade Wallace Walt Wendell Wilbur Wilfred Willard Willie
		Winston Wyatt Yanis Yaroslav Yasir Yevgeny Yisrael Yousef Yuri Yury Yves Zac Zachariah Zachary Zane Zeke Zion
	`,
	f: `
		Abigail Adrienne Agatha Aileen Aimee Alana Alexa Alexandria Alison Allison Allyson Althea Alyssa Amelia Angie
		Annabel Ariana Arlene Asha Ava Avril Ayanna Becky Bernice Beryl Beth Bethan Bethany Betsy Beverley Blanche Bonnie
		Briana Brittany Brooke Caitlin Candace Candice Carissa Carly Carol Carolyn Carrie Cassandra Cassidy Cecile Cecily
		Celeste Charlene Cherie Chloe Chrissy Chrystia Claire Colleen Connie Constance Coretta Courtney Danielle Darlene
		Deanna Debbie Deirdre Delcy Desiree Dianne Dorothy Edwina Elaine Eliza Ellie Elsie Erica Erin Eunice Evangeline
		Evie Faye Felicity Francine Freda Gabby Gabrielle Gail Gayle Genevieve Gertrude Gillian Gisele Glenda Glenys Gretta
		Gwen Gwyneth Hattie Henrietta Hermione Imelda Ine Isla Jacqui Jasmine Jayne Jeannine Jemima Jen Jillian Jodi
		Juanita Juliet Kaitlin Karine Kathryn Katrina Kayla Kayleigh Keira Kendra Keri Kimberly Kirstie Kirsty Kitty Kristi
		Krystal Kyrsten Lavinia Leah Lesley Lillian Lois Lori Lorna Lorraine Lucinda Lynda Lyndsay Lynne Mabel Mackenzie
		Madeline Maeve Malia Marcella Marcia Margo Mariah Marian Marissa Matilda Mavis Maxine Mazie Mehbooba Meredith
		Mildred Millicent Mimi Minnie Mireya Molly Myra Nan Natasha Nellie Nia Noelle Noreen Norma Octavia Oprah Paige Pam
		Patsy Patti Patty Paulette Penny Philippa Phyllis Pippa Polly Prisca Priya Rashida Rena Renee Rhiannon Rhoda Rhona
		Rhonda Rochelle Rosalyn Rosanna Roseanne Rosemary Rowena Roxanne Ruby Sadie Segolene Seiko Selena Shabana Shari
		Sheri Sherry Sheryl Sinead Siobhan Smriti Sondra Sue Susannah Susie Sviatlana Sybil Tabitha Tammy Tania Tess Thelma
		Thora Tracey Tricia Trina Trudy Uma Una Velma Vicki Violet Wendy Winifred Zelda
	`,
	x: `
		Addison Alexis Aubrey Avery Bailey Casey Corey Dana Daniele Drew Evelyn Francis Hadley Hayden Jaime Jamie Jan Jean
		Jesse Kris Lindsay Lynn Marion Merle Mickey Peyton Riley Rowan Shannon Shelby Skyler Stacy Tyler Val
	`,
};
