import type { WhoIsMeant } from './who-is-meant.ts';

/** Who is meant in English, as a careful reader would say. */
export const whoIsMeantEn: readonly WhoIsMeant[] = [
	// Somebody of either sex; by a given name, which only one bears
	{ text: 'Ada Reeves told the BBC it was late. One rebel was blunt. “Never again,” ⟦they⟧ said.', who: 'One rebel' },
	{ text: 'Sarah Miller, 39, was glad. It rained. ⟦Sarah⟧ said it was late.', who: 'Sarah Miller' },
	// Nobody answers himself
	{ text: '“Why now?” Tom Hall asked Carl Ross. “I am tired,” ⟦he⟧ replied.', who: 'Carl Ross' },
	// One of two who are named; how old somebody is, and nothing else
	{ text: '⟦The lawyer for John Smith, Anna Petrov⟧, said her client was calm.', who: 'Anna Petrov' },
	{ text: '⟦The winner, 17-year-old Anna Smith⟧, told reporters that she was tired.', who: 'Anna Smith' },
	// Of another office, with another word for it in between
	{
		text: 'A spokesperson for the ministry denied it. Carol Pryce’s successor is not known yet. ⟦The prime minister’s spokesman⟧ said: “I will not speculate.”',
		who: 'Prime minister’s spokesman',
	},
	{ text: 'Winger Carl Foster stayed away. ⟦The New Zealand international⟧ said he was ill.', who: 'Carl Foster' },
	// Whose shadow somebody is; how old
	{
		text: 'The secretary, Daniel Whitcombe, praised it. His shadow, Ruth Ferris, was less generous: “Eleven weeks of chaos for nothing,” ⟦she⟧ said.',
		who: 'Ruth Ferris',
	},
	{ text: 'Jonas Hall, 17, left in May. “I thought of home,” ⟦the teenager⟧ said.', who: 'Jonas Hall' },
	// By a given name alone
	{
		text: 'A spokeswoman said: “We trust them.” Zara, meanwhile, has a new project. ⟦She⟧ said it would be about fish.',
		who: 'Zara',
	},
	// What somebody does, and what they stand behind
	{
		text: 'The influencer behind the trend has two million followers. ⟦He⟧ said that his critics were paid.',
		who: 'Influencer behind the trend',
	},
	// Another word for the one in the sentence before
	{
		text: '“They can’t have it both ways,” Craig Hollis said.\n\nCaptain Lewis Amadi apologised to the fans. “No excuses,” ⟦the defender⟧ wrote.',
		who: 'Lewis Amadi',
	},
	{
		text: '“They can’t have it both ways,” Craig Hollis said.\n\nLewis Amadi met Jodie Farr. “No excuses,” ⟦the defender⟧ wrote.',
		who: undefined,
	},
	// One person only
	{ text: 'Anna Becker has run the school for eight years. “We need more room,” ⟦she⟧ said.', who: 'Anna Becker' },
	{
		text: 'Thomas Keane took over the shop in May. “Business is better than we feared,” ⟦he⟧ says.',
		who: 'Thomas Keane',
	},
	{
		text: 'Farmer James Peterson is selling his cows. ⟦He⟧ said the price of milk had left him no choice.',
		who: 'James Peterson',
	},
	{
		text: 'Mayor Susan Vaughan wants to close the centre to cars. The noise, ⟦she⟧ said, had become unbearable.',
		who: 'Susan Vaughan',
	},
	{
		text: '“That was close,” said Luke Hartley after the race. “On the last lap nothing worked any more,” ⟦he⟧ added.',
		who: 'Luke Hartley',
	},
	{ text: 'Mary Linden has written three novels. The fourth, ⟦she⟧ says, she burned.', who: 'Mary Linden' },
	{ text: 'The driver, Carl Wendell, was not hurt. ⟦He⟧ told police that the brakes had failed.', who: 'Carl Wendell' },

	{
		text: 'The professor Linda Marsh spoke first. ⟦President Marsh⟧ told reporters that he had slept.',
		who: 'President Marsh',
	},
	{ text: 'The professor Linda Marsh met President Marsh. ⟦Marsh⟧ said it was late.', who: 'Marsh' },
	{ text: 'Linda Marsh, the president, spoke first. ⟦President Marsh⟧ said it was late.', who: 'Linda Marsh' },
	{ text: 'It was late, said ⟦Julia Sands⟧.', who: 'Julia Sands' },
	{ text: 'Gary Stubbs drives a lorry. “I am no hero,” said ⟦Mr Stubbs⟧.', who: 'Gary Stubbs' },
	{ text: 'Bank of Ireland boss says rates fell. ⟦The bank⟧ said it was late.', who: 'Bank' },
	{ text: 'It was late, wrote ⟦analysts Anna Reilly and Quoth Quinn⟧.', who: 'Analysts Anna Reilly and Quoth Quinn' },
	{
		text: 'Yusuf Adan, seven, likes dinosaurs. ⟦The man from the BBC⟧ asked whether he liked cake.',
		who: 'Man from the BBC',
	},
	{
		text: 'The judge spoke to Mr Justice Hall. He was sure. Anna Beck, her mother, read a letter in which ⟦she⟧ said it was late.',
		who: 'Anna Beck',
	},
	{
		text: 'Portugal won. ⟦The former Portugal international⟧ said he was glad.',
		who: 'Former Portugal international',
	},
	{ text: 'Tom Hall was hurt in May. ⟦Hall’s family⟧ said he was well.', who: 'Hall’s family' },

	// Two persons, the pronoun fits one
	{
		text: 'Anna Becker presented the plan together with Thomas Keane. “It will be expensive,” ⟦he⟧ said.',
		who: 'Thomas Keane',
	},
	{
		text: 'Thomas Keane had spoken to Anna Becker before the vote. “I am relieved,” ⟦she⟧ said afterwards.',
		who: 'Anna Becker',
	},
	{
		text: 'Minister Peter Summers named Catherine Hoffman as head of the agency. “I look forward to the work,” ⟦she⟧ said.',
		who: 'Catherine Hoffman',
	},
	{
		text: 'Julia Brandon contradicted her colleague Frank Miner. ⟦She⟧ said the figures were out of date.',
		who: 'Julia Brandon',
	},
	{
		text: 'Julia Brandon contradicted her colleague Frank Miner. ⟦He⟧ replied that the figures were her own.',
		who: 'Frank Miner',
	},
	{
		text: 'Judge Claudia Rutter questioned the witness, Andrew Pole. ⟦He⟧ said he could not remember the driver.',
		who: 'Andrew Pole',
	},
	{
		text: 'Christopher Wolfe will succeed Brenda Sanders as chairman. “Ten years are enough,” ⟦she⟧ said.',
		who: 'Brenda Sanders',
	},
	{
		text: 'After the match Laura Stone hugged her coach, Oliver Grant. “Without him I would not be here,” ⟦she⟧ said.',
		who: 'Laura Stone',
	},
	{ text: 'Ursula Jensen has known Robert Finch since school. “She taught me maths,” ⟦he⟧ says.', who: 'Robert Finch' },

	// Objects and prepositions do not take over from the subject
	{
		text: 'Thomas Keane read from the new book by Mark Brandt. Then he signed copies. “The book moved me,” ⟦he⟧ said.',
		who: 'Thomas Keane',
	},
	{
		text: 'Petra Shaw bought the company from Gillian Brown. She wants to keep every job. “Nobody has to go,” ⟦she⟧ promised.',
		who: 'Petra Shaw',
	},
	{
		text: 'Bernard Fisher worked under Harold Lang for 11 years. Now he runs the plant himself. “I do many things differently,” ⟦he⟧ says.',
		who: 'Bernard Fisher',
	},
	{
		text: 'Michael Roth pointed to a report by the lawyer Claude Peters. The tax was legal, it found. “We rely on that,” ⟦Roth⟧ said.',
		who: 'Michael Roth',
	},

	// Two fit: nobody may be chosen
	{ text: 'Thomas Keane and Mark Brandt presented the plan. “It will be expensive,” ⟦he⟧ said.', who: undefined },
	{ text: 'Anna Becker and Petra Shaw run the house together. “It is a lot of work,” ⟦she⟧ says.', who: undefined },
	{
		text: 'Thomas Keane praised the plan while Mark Brandt rejected it. The last word had not been spoken, ⟦he⟧ said.',
		who: undefined,
	},
	{
		text: 'Ministers John Holm and Peter Summers sat on the panel. “We have waited too long,” ⟦the minister⟧ said.',
		who: undefined,
	},
	{
		text: 'The brothers Carl Wendell and Otto Wendell have not spoken for years. ⟦Wendell⟧ said he regretted nothing.',
		who: undefined,
	},
	{ text: 'It rained all morning. “We have not had weather like this for a long time,” ⟦he⟧ said.', who: undefined },
	{ text: 'Anna Becker has run the school for eight years. “The roof leaks,” ⟦he⟧ said.', who: undefined },

	// Roles
	{
		text: 'Transport Minister John Holm visited the site. The first train would run in autumn, ⟦the minister⟧ said.',
		who: 'John Holm',
	},
	{
		text: 'Transport Minister John Holm met Mayor Susan Vaughan. “We need the road,” ⟦the mayor⟧ said.',
		who: 'Susan Vaughan',
	},
	{
		text: 'Transport Minister John Holm met Mayor Susan Vaughan. “The road will be built,” ⟦the minister⟧ said.',
		who: 'John Holm',
	},
	{
		text: 'President Thomas Novak signed the bill on Friday. ⟦The president⟧ said he had hesitated for a long time.',
		who: 'Thomas Novak',
	},
	{ text: 'Goalkeeper Luke Hartley saved two penalties. “I just waited,” ⟦the keeper⟧ said.', who: 'Luke Hartley' },
	{
		text: 'Coach Stephen Kruger sent on striker Emre Aydin late in the game. “My legs were fresh,” ⟦the striker⟧ said.',
		who: 'Emre Aydin',
	},
	{
		text: 'Coach Stephen Kruger sent on striker Emre Aydin late in the game. “He had a knock,” ⟦the coach⟧ explained.',
		who: 'Stephen Kruger',
	},
	{
		text: 'Nicole Frank, a virologist, advised caution. A new wave was possible, ⟦the scientist⟧ said.',
		who: 'Nicole Frank',
	},
	{
		text: 'Sen. Monica Sidwell criticised Rep. Robert Finch. He had lied to the committee, ⟦the senator⟧ said.',
		who: 'Monica Sidwell',
	},
	{
		text: 'Ralph Hubbard, the mayor of Alton Reed, was calm. ⟦The mayor⟧ said the budget was safe.',
		who: 'Ralph Hubbard',
	},
	{
		text: 'The teacher Mary Linden and her pupil Lena Cross made the film. “I only wanted to hold the camera,” ⟦the pupil⟧ says.',
		who: 'Lena Cross',
	},

	// Ages and origins
	{ text: 'Erica Thomas, 64, is closing her bakery. “Enough is enough,” ⟦the 64-year-old⟧ said.', who: 'Erica Thomas' },
	{
		text: 'Otto Wendell, 81, sold the farm because his nephew Carl Wendell, 52, did not want it. “That hurts,” ⟦the 81-year-old⟧ said.',
		who: 'Otto Wendell',
	},
	{
		text: 'The Scot Sandra King beat the Dane Laura Stone in two sets. “I had no strength left,” ⟦the Dane⟧ admitted.',
		who: 'Laura Stone',
	},

	// Surname alone, and titles
	{
		text: 'Next to Florian Berg, Julian Adams also spoke. ⟦Adams⟧ demanded that the council act.',
		who: 'Julian Adams',
	},
	{
		text: 'Cornelia Maier and Walter Maier have been married for 40 years. “You have to listen,” ⟦Maier⟧ says.',
		who: undefined,
	},
	{
		text: 'Cornelia Maier and Walter Maier have been married for 40 years. “You have to listen,” ⟦Walter Maier⟧ says.',
		who: 'Walter Maier',
	},
	{
		text: 'Cornelia Maier and Walter Maier have been married for 40 years. “You have to listen,” ⟦Mrs. Maier⟧ says.',
		who: 'Cornelia Maier',
	},
	{
		text: 'The pianist Igor Levin will give a concert. Music, ⟦Levin⟧ said, cannot feed anyone, but it can raise money.',
		who: 'Igor Levin',
	},
	{ text: 'Ursula van Doren inherited the castle. “Above all it is cold,” ⟦van Doren⟧ says.', who: 'Ursula van Doren' },

	// Organisations and authorities
	{ text: 'The police are looking for witnesses. The driver had fled, ⟦they⟧ said.', who: 'police' },
	{
		text: 'Northwork is closing two plants. Demand had collapsed, ⟦the company⟧ said in a statement.',
		who: 'Northwork',
	},
	{
		text: 'Amnesty International published a report on Tuesday. The situation had worsened in 14 countries, ⟦the organisation⟧ said.',
		who: 'Amnesty International',
	},
	{
		text: 'The Environment Agency closed the spring. ⟦It⟧ said the water was contaminated.',
		who: 'Environment Agency',
	},
	{
		text: 'Hanse Bank doubled its profit. Chief executive Claude Peters remained cautious. “The market is difficult,” ⟦he⟧ said.',
		who: 'Claude Peters',
	},
	{ text: 'Police arrested Paul Richards at the station. He had resisted, ⟦they⟧ said.', who: 'Police' },

	// Spokespersons and relatives are not the person they belong to
	{
		text: 'Minister Elizabeth Corn cancelled the trip. She had fallen ill, ⟦her spokesman⟧ said.',
		who: 'her spokesman',
	},
	{
		text: 'Minister Elizabeth Corn cancelled the trip. Her spokesman, Tim Free, gave no reasons. “We ask for understanding,” ⟦the spokesman⟧ said.',
		who: 'Tim Free',
	},
	{
		text: 'Paul Richards denies the charge. His lawyer, Nicole Frank, asked for an acquittal. “There is no evidence,” ⟦she⟧ said.',
		who: 'Nicole Frank',
	},

	// Plural
	{
		text: 'Parents of the fourth form have protested. The way to school was too dangerous, ⟦they⟧ wrote to the head teacher, Anna Becker.',
		who: 'Parents of the fourth form',
	},
	{
		text: 'Researchers looked at 8,000 samples. The soil is recovering more slowly than expected, ⟦the scientists⟧ reported.',
		who: 'Researchers',
	},

	// Captions and other furniture do not count
	{
		text: 'Coach Stephen Kruger stayed calm after the defeat.\n\nPaulo Teixeira celebrates his goal in Freiburg, Germany, on March 9, 2024.\n\nAnna Rupert | Reuters\n\n“We played well,” ⟦he⟧ said.',
		who: 'Stephen Kruger',
	},
	{
		text: 'Minister Elizabeth Corn wants to protect the forest.\n\nRead more: How Petra Shaw saved her garden\n\n“We are planting for our grandchildren,” ⟦she⟧ said.',
		who: 'Elizabeth Corn',
	},

	// Paragraphs in between, names inside quotes
	{
		text: 'Gillian Brown is the first woman to lead the chamber.\n\nThe chamber has 12,000 members. Many of them cannot find apprentices.\n\n“We have to go into the schools,” ⟦she⟧ says.',
		who: 'Gillian Brown',
	},
	{
		text: '“The market is dead,” said Dirk Summers.\n\nJulian Adams disagrees. His order books are full.\n\n“We are even hiring,” ⟦he⟧ said.',
		who: 'Julian Adams',
	},
	{ text: '“Thomas Keane let us down,” said Mark Brandt. “I will not forget that,” ⟦he⟧ added.', who: 'Mark Brandt' },
	{
		text: 'James Peterson speaks slowly. “My father always said, ‘Never trust a banker,’” ⟦he⟧ recalls.',
		who: 'James Peterson',
	},
	{
		text: 'Frank Miner said James Peterson had threatened him. Peterson denies it. ⟦He⟧ said he had only wanted to dig.',
		who: 'James Peterson',
	},
	{
		text: 'Catherine Hoffman confirmed that Julia Brandon had resigned. “We regret it very much,” ⟦she⟧ said.',
		who: 'Catherine Hoffman',
	},

	// Parallel subjects, anonymous speakers, nobody
	{
		text: 'Florian Berg agreed and Julian Adams did not. ⟦The latter⟧ said the price was too high.',
		who: 'Julian Adams',
	},
	{ text: 'Minister John Holm was silent. “He will go,” ⟦a confidant⟧ said.', who: 'confidant' },
	{ text: 'A witness saw the crash from her balcony. ⟦She⟧ said the car had been far too fast.', who: 'witness' },
	{ text: 'Thomas Keane won the prize. ⟦It⟧ is said that he will give the money away.', who: undefined },

	// Other words for the same one, former offices, bare surnames, and nobody
	{ text: 'Chef Paul Renner opened a second kitchen. “Nobody thought we would last,” ⟦he⟧ said.', who: 'Paul Renner' },
	{
		text: 'Researcher Helen Marsh counted the birds for ten years. There were fewer each spring, ⟦the scientist⟧ said.',
		who: 'Helen Marsh',
	},
	{
		text: 'Lawyer Simon Yates left the court by the back door. “We will appeal,” ⟦the attorney⟧ said.',
		who: 'Simon Yates',
	},
	{ text: 'Coach Martin Doyle changed the whole team. “They were tired,” ⟦the trainer⟧ said.', who: 'Martin Doyle' },
	{
		text: 'Novelist Edith Crane reads at the library tonight. “I write in the mornings,” ⟦the author⟧ said.',
		who: 'Edith Crane',
	},
	{
		text: 'Goalkeeper Martin Doyle was hurt in the first half. “It is only a bruise,” ⟦the keeper⟧ said.',
		who: 'Martin Doyle',
	},
	{ text: 'Doctor Helen Marsh runs the ward alone. “We lack nurses,” ⟦the physician⟧ said.', who: 'Helen Marsh' },
	{
		text: 'Journalist Edith Crane spent a year in the camp. “Nobody asked me to leave,” ⟦the reporter⟧ said.',
		who: 'Edith Crane',
	},
	{ text: 'Helen Marsh and Edith Crane founded the choir. “We sing for fun,” ⟦she⟧ said.', who: undefined },
	{ text: 'Paul Renner and Simon Yates share an office. The rent was too high, ⟦he⟧ said.', who: undefined },
	{
		text: 'Lawyers Paul Renner and Simon Yates represent the town. “We expect a ruling soon,” ⟦the lawyer⟧ said.',
		who: undefined,
	},
	{ text: 'Someone left their coat in the hall. “That happens every week,” ⟦he⟧ said.', who: undefined },
	{ text: 'The storm passed in the night. “We were lucky,” ⟦she⟧ said.', who: undefined },
	{ text: 'Helen Marsh is the head of the clinic. “The beds are full,” ⟦he⟧ said.', who: undefined },
	{ text: 'Paul Renner cooked for the guests. “The soup was cold,” ⟦she⟧ said.', who: undefined },
	{ text: 'Helen Marsh, 43, won the race. “I could not feel my feet,” ⟦the 43-year-old⟧ said.', who: 'Helen Marsh' },
	{
		text: 'Simon Yates, 29, was second behind Paul Renner, 35. “The last hill was too steep,” ⟦the 29-year-old⟧ said.',
		who: 'Simon Yates',
	},
	{
		text: 'Former senator Edith Crane lives by the sea. “I do not miss it,” ⟦the former senator⟧ said.',
		who: 'Edith Crane',
	},
	{ text: 'Governor Helen Marsh vetoed the bill. It would cost jobs, ⟦the governor⟧ said.', who: 'Helen Marsh' },
	{
		text: 'Governor Helen Marsh met Sheriff Paul Renner. “I need more deputies,” ⟦the sheriff⟧ said.',
		who: 'Paul Renner',
	},
	{
		text: 'Sheriff Paul Renner met Governor Helen Marsh. “We will find the money,” ⟦the governor⟧ said.',
		who: 'Helen Marsh',
	},
	{ text: 'Paul Renner met his old teacher Helen Marsh. “He was never on time,” ⟦she⟧ said.', who: 'Helen Marsh' },
	{ text: 'Helen Marsh met her old pupil Paul Renner. “She was strict,” ⟦he⟧ said.', who: 'Paul Renner' },
	{ text: '“I am tired,” said Simon Yates. “I want to go home,” ⟦he⟧ added.', who: 'Simon Yates' },
	{ text: '“Paul Renner is a liar,” said Simon Yates. “He took the money,” ⟦he⟧ added.', who: 'Simon Yates' },
	{ text: '“Helen Marsh is a liar,” said Edith Crane. “She took the money,” ⟦she⟧ added.', who: 'Edith Crane' },
	{ text: 'Edith Crane said Paul Renner had left the country. “I saw him go,” ⟦she⟧ said.', who: 'Edith Crane' },
	{ text: 'Paul Renner bought the mill in spring. It will reopen in May, ⟦Renner⟧ said.', who: 'Paul Renner' },
	{
		text: 'Helen Marsh and Paul Renner live in the tower. “The stairs keep us fit,” ⟦Marsh⟧ said.',
		who: 'Helen Marsh',
	},
	{
		text: 'Helen Marsh and Paul Renner live in the tower. “The view is worth it,” ⟦Mr. Renner⟧ said.',
		who: 'Paul Renner',
	},
	{ text: 'The Coastal Trust bought the island. Visitors would be welcome, ⟦the trust⟧ said.', who: 'Coastal Trust' },
	{
		text: 'The River Commission opened the gates. The water would fall by Friday, ⟦the commission⟧ said.',
		who: 'River Commission',
	},
	{ text: 'Widow Edith Crane sold the boat. “I cannot sail,” ⟦the widow⟧ said.', who: 'Edith Crane' },
	{ text: 'Architect Simon Yates drew the new hall. “It is made of wood,” ⟦the architect⟧ said.', who: 'Simon Yates' },
	{
		text: 'Architect Simon Yates and engineer Helen Marsh won the prize. “The roof was the hard part,” ⟦the engineer⟧ said.',
		who: 'Helen Marsh',
	},
	{ text: 'Simon Yates lost the vote to Edith Crane. “The people have spoken,” ⟦he⟧ said.', who: 'Simon Yates' },
	{ text: 'Simon Yates lost the vote to Edith Crane. “The people have spoken,” ⟦she⟧ said.', who: 'Edith Crane' },
	{
		text: 'Demonstrators blocked the bridge for hours. They would be back on Sunday, ⟦the protesters⟧ said.',
		who: 'Demonstrators',
	},
	{
		text: 'Edith Crane denied the charge. Her lawyer, Simon Yates, was not surprised. “There is no proof,” ⟦he⟧ said.',
		who: 'Simon Yates',
	},
	{ text: 'Simon Yates fell ill on the way. He would speak tomorrow, ⟦his spokeswoman⟧ said.', who: 'his spokeswoman' },
	// A paper is an `it`, and a person is none
	{ text: 'A letter arrived on Monday. The bridge would stay closed, ⟦it⟧ said.', who: 'Letter' },
	{
		text: 'The report praises the bridge. The plan, a source told the paper, was dead. ⟦It⟧ also says that tolls will rise.',
		who: 'Report',
	},
	// Whom a phrase brings in by an apposition, or takes up by an office in capitals or an age
	{
		text: 'Edith Crane wept. Her husband, the sommelier Simon Yates, nodded. “She was a ghost,” ⟦he⟧ said.',
		who: 'Simon Yates',
	},
	{
		text: 'The director, Dr Simon Yates, apologised. “We are truly sorry for this,” ⟦Yates⟧ said.',
		who: 'Simon Yates',
	},
	{
		text: 'Local MP Edith Crane said she was shocked. “My thoughts are with the staff,” ⟦the Labour MP⟧ wrote.',
		who: 'Edith Crane',
	},
	{
		text: 'Simon Yates has turned down the part twice. ⟦The 41-year-old star of the hit Harbour⟧ said he was busy.',
		who: 'Simon Yates',
	},
	// Kin of somebody is somebody new, and so is whoever a relative clause tells of
	{
		text: 'Edith Crane was jailed. ⟦The daughter of one victim⟧ said her mother was dead.',
		who: 'the daughter of one victim',
	},
	{
		text: 'Simon Yates runs the trust. ⟦The nurse, who can’t be named⟧, said she remembered nothing.',
		who: 'the nurse',
	},
	{
		text: 'Judge Edith Crane spoke first. Mr Yates’s widow, Sandra, said she was told nothing. “I believed him,” ⟦she⟧ said.',
		who: 'Sandra',
	},
	// What a pronoun has shown of somebody holds further on
	{
		text: 'Edith Crane denied it. Her barrister, Quill Yates, said she was sorry. He asked for a fine. In an interview, ⟦she⟧ said she would pay.',
		who: 'Edith Crane',
	},
	// A time or a noun without an article at the head of a sentence is nobody
	{
		text: 'Simon Yates rents out boats. Fame came late. “I was sixty by then,” ⟦he⟧ said.',
		who: 'Simon Yates',
	},
	{
		text: 'Edith Crane gave up her star. One morning in May the power failed. “I cried for an hour,” ⟦she⟧ said.',
		who: 'Edith Crane',
	},
	{
		text: 'Born in Cardiff, Edith Crane taught herself the guitar. “I had four strings,” ⟦she⟧ said.',
		who: 'Edith Crane',
	},
	{ text: 'The last lamplighter\n\nThere are 38 lamps, and ⟦he⟧ said he knew each.', who: undefined },
	{
		text: 'Edith Crane did not know birds. Then her husband died and a neighbour said she should go out. “It was quiet,” ⟦she⟧ recalls.',
		who: 'Edith Crane',
	},
	{
		text: 'Edith Crane counts swifts. She is 70. Her daughter, Kim, worries about her hip. “It will mend,” ⟦she⟧ said.',
		who: undefined,
	},
	{
		text: 'Simon Yates spoke. “The vote will go ahead,” ⟦the prime minister’s spokesman⟧ said.',
		who: 'prime minister’s spokesman',
	},
	{
		text: 'Freshways said it was sorry. ⟦The Food Standards Agency (FSA)⟧ said fever was usual.',
		who: 'Food Standards Agency (FSA)',
	},
	// A word with capitals that goes on is another name; whoever is only mentioned beside somebody says nothing
	{
		text: 'The ferry sank. ⟦The Marine Accident Investigation Branch⟧ said the captain was tired.',
		who: 'Marine Accident Investigation Branch',
	},
	{ text: 'Mayor Edith Crane, a friend of Simon Yates, spoke. ⟦She⟧ said it was late.', who: 'Edith Crane' },
	// A title before the name, and times before the subject
	{
		text: 'The minister, the Rev. Ottilie Frayne, times her sermons by it. ⟦She⟧ says it helps.',
		who: 'Ottilie Frayne',
	},
	{
		text: 'Six years ago the harbour board met. ⟦It⟧ announced that the lamp would be switched off.',
		who: 'harbour board',
	},
	{ text: 'Simon Yates teaches here. Every June, he goes to the rock. ⟦He⟧ says it is steep.', who: 'Simon Yates' },
	// The name is told behind the noun
	{ text: 'The winner was Simon Yates. Nobody cheered. ⟦The winner⟧ said it was late.', who: 'Simon Yates' },
	// A relative pronoun means whoever was named right before it
	{
		text: 'Margaret Doyle opened the hall. Later came Peter Sharma, ⟦who⟧ said that the roof would hold.',
		who: 'Peter Sharma',
	},
	{
		text: 'Margaret Doyle opened the hall. Later came old Winchcombe, ⟦who⟧ said that the roof would hold.',
		who: undefined,
	},
	{ text: 'Margaret Doyle has written to the council. ⟦We’ve⟧ asked for more time, the letter said.', who: undefined },
	// Letters behind the name, titles of councils, where somebody comes from
	{ text: 'Helena Rusk KC, defending, spoke first. ⟦Ms Rusk⟧ said it was late.', who: 'Helena Rusk' },
	{ text: 'Helena Rusk spoke first. ⟦Helena Rusk KC, defending,⟧ said it was late.', who: 'Helena Rusk' },
	{ text: 'Mayor Edith Crane opened the hall. ⟦Cllr Crane⟧ said it was late.', who: 'Edith Crane' },
	{ text: 'Coach Simon Yates was booked. “It was close,” said ⟦the Scot⟧.', who: 'Simon Yates' },
	{ text: 'Simon Yates scored twice. ⟦The Italian striker⟧ said it was late.', who: 'Simon Yates' },
	{ text: 'It lost money. ⟦Ferry operator Northline⟧ said it was late.', who: 'Northline' },
	// A body that has a country in its name; one person may be `they`
	{ text: 'The pools of England are old. ⟦Swim England⟧ warned that they would close.', who: 'Swim England' },
	{
		text: 'The pool is old. A spokesperson for the campaign said it was sad. “It is not over,” ⟦they⟧ added.',
		who: 'spokesperson for the campaign',
	},
	// What somebody was asked is told by nobody
	{
		text: 'Rita Dunn was there. Asked whether she plans to go back, Edith Crane laughed. “Never again in my life,” ⟦she⟧ said.',
		who: 'Edith Crane',
	},
	// What two functions are told of, and the name behind the second
	{ text: '“It is safe,” said ⟦the report’s author, Avon professor Ellen Park⟧.', who: 'Ellen Park' },
	// Offices of two words
	{ text: 'Treasury minister Alex Whitmore quit. ⟦The prime minister⟧ said it was late.', who: 'Prime minister' },
	{ text: 'The prime minister, Ann Hall, was there. ⟦The minister⟧ said it was late.', who: 'Ann Hall' },
	{ text: 'Vice President Alex Whitmore quit. ⟦The president⟧ said it was late.', who: 'President' },
	{ text: 'The mayor, Ann Hall, was there. ⟦The deputy mayor⟧ said it was late.', who: 'Deputy mayor' },
	// The name is that of a place
	{ text: 'Sheep are sold in Donegal. ⟦The Donegal TD⟧ said it was late.', who: 'Donegal TD' },
	{ text: 'It was late, said ⟦Helena Beck KC⟧.', who: 'Helena Beck' },
	// A bare surname is not that of kin with the same one
	{
		text: 'Rosalind Ames drew maps. Her niece Carol Ames said it was late. Ms. Ames was hired in 1957. ⟦She⟧ said it was cold.',
		who: 'Rosalind Ames',
	},
	{
		text: 'Rosalind Ames drew maps. Her niece Carol Ames drew none. ⟦Ms. Ames⟧ said it was cold.',
		who: 'Rosalind Ames',
	},
	{ text: 'Tom Hall drew maps. Ann Ames drew none. ⟦Ms. Ames⟧ said it was cold.', who: 'Ann Ames' },
	// Another word for a body means no other one that has a noun of its own
	{
		text: 'The Northline boat was late. The opposition said it was a shame. ⟦The ferry operator⟧ said it was cold.',
		who: 'Ferry operator',
	},
	// Who sends the news takes no part
	{ text: 'LONDON (Reuters) - It rained in May. ⟦The company⟧ said it was late.', who: 'Company' },
	// What a word before the noun adds
	{ text: '“No,” said Paul Deakin. ⟦The former Wales international⟧ said it was late.', who: 'Paul Deakin' },
	{ text: 'It was late, said ⟦study co-author Lin Zhao of Avon University⟧.', who: 'Lin Zhao' },
	{ text: 'It was late, said Ibrahim Alhassan, a student ⟦who⟧ said it was cold.', who: 'Ibrahim Alhassan' },
];
