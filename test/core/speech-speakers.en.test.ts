import { speechTable } from '../support/speech-table.ts';

speechTable('where the words for a speaker begin and end, in English', 'en', [
	// Behind why somebody has no name; a plural with its verb, or with more words to it
	[
		'But one official, speaking on condition of anonymity because he was not allowed to talk about it, said the agency had lost.',
		'Indirect: the agency had lost | one official',
	],
	[
		'Rescue crews from three towns said the road was closed.',
		'Indirect: the road was closed | Rescue crews from three towns',
	],
	['Doctors say over and over that the ward is full.', 'Indirect: that the ward is full | Doctors'],
	// A clause on a body
	[
		'The brewery that owned the building said it was closed.',
		'Indirect: it was closed | The brewery that owned the building',
	],
	// A long aside before its verb
	[
		'Lucia Ferris, a vet at the University of Turin who was not involved, described the paper as “beautiful work” but said more was needed.',
		'Mixed: the paper as “beautiful work” | Lucia Ferris, a vet at the University of Turin who was not involved',
		'Indirect: more was needed | Lucia Ferris, a vet at the University of Turin who was not involved',
	],
	// In which year somebody is
	[
		'“That is more than a day,” said Year 9 pupil Zara Quill, who led the group.',
		'Direct: “That is more than a day,” | Year 9 pupil Zara Quill',
	],
	// An apostrophe ends no phrase
	[
		"It would take until spring, warned Peter Hall, chair of the trusts' federation.",
		"Indirect: It would take until spring | Peter Hall, chair of the trusts' federation",
	],
	// A label that says nothing of who speaks
	[
		'His shadow, Ruth Ferris, was less generous: “Eleven weeks of chaos for nothing.”',
		'Direct: “Eleven weeks of chaos for nothing.” | His shadow, Ruth Ferris',
	],
	// Several who speak together
	[
		'The tenants, teachers and church leaders have demanded that it be closed.',
		'Indirect: that it be closed | The tenants, teachers and church leaders',
	],
	[
		'Nurses, porters, and cooks said the ward was closed.',
		'Indirect: the ward was closed | Nurses, porters, and cooks',
	],
	[
		'But Anna Beck, Tom Ross and Jim Hall said it was late.',
		'Indirect: it was late | Anna Beck, Tom Ross and Jim Hall',
	],
	['The ward, nurses and porters said, was closed.', 'Indirect: The ward … was closed | nurses and porters'],
	['The next day, nurses and porters said the ward was closed.', 'Indirect: the ward was closed | nurses and porters'],
	['Overnight, nurses and porters said the ward was closed.', 'Indirect: the ward was closed | nurses and porters'],
	['The ward was full, nurses and porters said.', 'Indirect: The ward was full | nurses and porters'],
	['People would get training and then local leaders could call for more help.', 'Indirect: more help | local leaders'],
	// Clauses on a noun
	['Charities that help refugees say the camp is full.', 'Indirect: the camp is full | Charities that help refugees'],
	[
		'He said that officers help families and that they are tired.',
		'Indirect: that officers help families and that they are tired | He',
	],
	[
		'There were reports that charities help refugees, the mayor said.',
		'Indirect: There were reports that charities help refugees | the mayor',
	],
	[
		'All the experts I interviewed said the plan was late.',
		'Indirect: the plan was late | All the experts I interviewed',
	],
	['All he says is that it was late.', 'Indirect: that it was late | he'],
	[
		'Several judges on cases from her time as secretary of state have backed the plan.',
		'Indirect: the plan | Several judges on cases from her time as secretary of state',
	],
	['It was raining as officers said the road was closed.', 'Indirect: the road was closed | officers'],
	['As many experts, including Tom Gold, say, he is late.', 'Indirect: he is late | many experts, including Tom Gold'],
	['They met at the bridge, which local media said was unsafe.', 'Indirect: was unsafe | local media'],
	['Neighbours, who have marched and called for a vote, are angry.', 'Indirect: a vote | who'],
	[
		'The council, whose leader, Ann Carr, said it was safe, met on Tuesday.',
		'Indirect: it was safe | leader, Ann Carr',
	],
	// What is no part of it
	['“The effect is small,” wrote Howard Garde for Harbor Weekly.', 'Direct: “The effect is small,” | Howard Garde'],
	['“It is small,” said a spokesman for the police.', 'Direct: “It is small,” | a spokesman for the police'],
	['Tom Hall in a television interview denied it was late.', 'Indirect: it was late | Tom Hall'],
	['On July 6, 2015, Hall made a comment: “We will not sell it.”', 'Direct: “We will not sell it.” | Hall'],
	// What is
	[
		'“It cost us all,” said 1998 flood survivor Mary Quill.',
		'Direct: “It cost us all,” | 1998 flood survivor Mary Quill',
	],
	[
		'Beck’s niece, Sen. Clara “Nell” Orde (D-Ohio), said it was late.',
		'Indirect: it was late | Beck’s niece, Sen. Clara “Nell” Orde (D-Ohio)',
	],
	['“This is our year,” said Clara “Nell” Orde.', 'Direct: “This is our year,” | Clara “Nell” Orde'],
	['Not everyone agrees that it was late.', 'Indirect: that it was late | Not everyone'],
	[
		'Small groups of people blocked the road, chanting “Let us all go home now” until dawn.',
		'Direct: “Let us all go home now” | Small groups of people',
	],
	// Verbs that may be something else
	['“Let us in,” Tina Moss, 25, said as she ran off.', 'Direct: “Let us in,” | Tina Moss, 25'],
	['Said Hall: “I do not think she cares.”', 'Direct: “I do not think she cares.” | Hall'],
	[
		'Ruth Kemp called Ms. Hale’s remarks “a real shame” on Monday.',
		'Mixed: Ms. Hale’s remarks “a real shame” | Ruth Kemp',
	],
	['The council called an early election.'],
	['Beck has often wondered whether it was late.', 'Indirect: whether it was late | Beck'],
	[
		'Next year, the club plans to move, a spokesman announced on Monday.',
		'Indirect: Next year, the club plans to move | a spokesman',
	],
	[
		'Beck said they are ready and Hall accused them of lying.',
		'Indirect: they are ready | Beck',
		'Indirect: them of lying | Hall',
	],
	[
		'Beck said she met them and Hall accused them of lying.',
		'Indirect: she met them and Hall accused them of lying | Beck',
	],
	// Between the speaker and the verb
	['Captain Liam Stokes, though, refused to blame them.', 'Indirect: to blame them | Captain Liam Stokes'],
	['Ann Hall, for her part, said it was late.', 'Indirect: it was late | Ann Hall'],
	['Tom Hall, who rates it a “sell”, said it was late.', 'Indirect: it was late | Tom Hall, who rates it a “sell”'],
	// Where the hearer ends
	['Ann Hall told Avon Radio News shelves were bare.', 'Indirect: shelves were bare | Ann Hall'],
	// Headlines and nouns
	['Ministers accused of burying a report'],
	['Northwind shares fall as chief warns on costs', 'Indirect: on costs | chief'],
	['Advocates for a ban fear that it will be late.', 'Indirect: that it will be late | Advocates for a ban'],
	['She said the group plans to stay.', 'Indirect: the group plans to stay | She'],
	['Hall rejected the new plans to close it.', 'Indirect: the new plans to close it | Hall'],
	[
		'Hall said the count had been “clean from start to end” and appealed for calm in town.',
		'Mixed: the count had been “clean from start to end” | Hall',
		'Indirect: calm in town | Hall',
	],
]);
