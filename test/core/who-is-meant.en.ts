import type { WhoIsMeant } from './who-is-meant.ts';

/** Who is meant in English, as a careful reader would say. */
export const whoIsMeantEn: readonly WhoIsMeant[] = [
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
];
