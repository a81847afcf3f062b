import { speechTable } from '../support/speech-table.ts';

speechTable('who said what in English', 'en', [
	// A single word; whom a paper quotes; before whom
	['“Never,” said Frank Mills.', 'Direct: “Never,” | Frank Mills'],
	['“Really?” Frank Mills asked.', 'Direct: “Really?” | Frank Mills'],
	['“We did not do it,” Tass quoted Jan Holm as saying.', 'Direct: “We did not do it,” | Jan Holm'],
	['The BBC quoted Anna Beck as saying that it was late.', 'Indirect: that it was late | Anna Beck'],
	['Jan Holm told a packed hearing that it was late.', 'Indirect: that it was late | Jan Holm'],
	// The speaker before and behind, with what may stand between
	['“We will win,” said Anna Beck.', 'Direct: “We will win,” | Anna Beck'],
	['“We will win,” Anna Beck said on Monday.', 'Direct: “We will win,” | Anna Beck'],
	['“We will win,” Anna Beck on Monday told reporters.', 'Direct: “We will win,” | Anna Beck'],
	[
		'Sen. Anna Beck (D-Ohio), the head of the panel, said: “We will win this one.”',
		'Direct: “We will win this one.” | Sen. Anna Beck (D-Ohio), the head of the panel',
	],
	[
		'Anna Beck, who has led the panel for years, said Tuesday that the bill would pass.',
		'Indirect: that the bill would pass | Anna Beck, who has led the panel for years',
	],
	[
		'In a statement on Friday, the company said it would close two plants.',
		'Indirect: it would close two plants | the company',
	],
	[
		'An official who asked not to be named said the talks had failed.',
		'Indirect: the talks had failed | An official who asked not to be named',
	],
	// Split quotations are one
	['“We will win,” she said, “and we will stay.”', 'Direct: “We will win,” … “and we will stay.” | she'],
	['“We will win,” said Anna Beck. “And we will stay.”', 'Direct: “We will win,” … “And we will stay.” | Anna Beck'],
	[
		'“We will win and we will stay,” said Anna Beck.\n\n“Nobody can take that from us and nobody will.”',
		'Direct: “We will win and we will stay,” | Anna Beck',
		'Direct: “Nobody can take that from us and nobody will.” | Anna Beck',
	],
	[
		'“We will win, and we will win today.\n\n“And we will stay for as long as we can,” Anna Beck said.',
		'Direct: “We will win, and we will win today. … “And we will stay for as long as we can,” | Anna Beck',
	],
	[
		'Anna Beck went on:\n\n“Nobody can take that from us and nobody will.”',
		'Direct: “Nobody can take that from us and nobody will.” | Anna Beck',
	],
	[
		'The hall fell silent. “How many must we lose?” Beck asked. “Nobody knows.”',
		'Direct: “How many must we lose?” … “Nobody knows.” | Beck',
	],
	[
		'“How many must we lose?” Beck said the bridge was closed.',
		'Direct: “How many must we lose?” | nobody',
		'Indirect: the bridge was closed | Beck',
	],
	// A quotation goes on with the sentence right before it
	[
		'“We will win,” Beck said. The plan came “far too late,” Hall added. “It will fail and cost us dearly.”',
		'Direct: “We will win,” | Beck',
		'Mixed: The plan came “far too late,” … “It will fail and cost us dearly.” | Hall',
	],
	[
		'“We will win,” Beck said. Hall said the plan was late. “It will fail and cost us dearly.”',
		'Direct: “We will win,” | Beck',
		'Indirect: the plan was late | Hall',
		'Direct: “It will fail and cost us dearly.” | Hall',
	],
	// Two apostrophes for a mark, as some agencies send them
	["''We will win,'' Anna Beck said.", "Direct: ''We will win,'' | Anna Beck"],
	// Reported speech and quoted words in it
	[
		'Beck said the plan was “deeply flawed from the start” and would fail, adding that time was short.',
		'Mixed: the plan was “deeply flawed from the start” and would fail | Beck',
		'Indirect: that time was short | Beck',
	],
	['The bridge is closed, police said.', 'Indirect: The bridge is closed | police'],
	['The bridge, police said, is closed until May.', 'Indirect: The bridge … is closed until May | police'],
	[
		'According to the fire brigade, nobody was hurt in the blaze.',
		'Indirect: nobody was hurt in the blaze | the fire brigade',
	],
	['Beck promised to rebuild the bridge.', 'Indirect: to rebuild the bridge | Beck'],
	['Police told reporters the bridge was closed.', 'Indirect: the bridge was closed | Police'],
	// Where the clause begins, and where it ends
	['Beck said in a statement she would appeal.', 'Indirect: she would appeal | Beck'],
	['Beck told reporters on Monday that she would appeal.', 'Indirect: that she would appeal | Beck'],
	['Officials in the region say more rain is due.', 'Indirect: more rain is due | Officials in the region'],
	[
		'Beck says the bridge is safe and warned that tolls would rise.',
		'Indirect: the bridge is safe | Beck',
		'Indirect: that tolls would rise | Beck',
	],
	[
		'Beck said the bridge was safe, though she noted that it was old.',
		'Indirect: the bridge was safe | Beck',
		'Indirect: that it was old | she',
	],
	['While Beck says the bridge is safe, the city has closed it.', 'Indirect: the bridge is safe | Beck'],
	[
		'The bridge, Beck said on Monday, was safe until it rained.',
		'Indirect: The bridge … was safe until it rained | Beck',
	],
	['He said that “we have no choice.”', 'Mixed: that “we have no choice.” | He'],
	[
		'The report says the plan “would be a costly mistake.”',
		'Mixed: the plan “would be a costly mistake.” | The report',
	],
	['Without a bridge, “we are lost here,” Beck said.', 'Mixed: Without a bridge, “we are lost here,” | Beck'],
	['The town will pay in full, according to the mayor.', 'Indirect: The town will pay in full | the mayor'],
	// What is said of somebody or something
	['The mayor called the plan “a shame.”', 'Mixed: the plan “a shame.” | The mayor'],
	['The mayor accused the council of lying.', 'Indirect: the council of lying | The mayor'],
	['Beck urged the council to resign.', 'Indirect: the council to resign | Beck'],
	['Beck wants to close the bridge.', 'Indirect: to close the bridge | Beck'],
	// Nouns of saying
	['Drivers laughed at Beck’s repeated claim that the bridge was safe.', 'Indirect: that the bridge was safe | Beck’s'],
	[
		'Work went on despite a warning from police that the bridge would fail.',
		'Indirect: that the bridge would fail | police',
	],
	// Interviews and headlines
	['BECK: I never saw it, and I never asked.', 'Direct: I never saw it, and I never asked. | BECK'],
	['LONDON: The bridge over the river is closed.'],
	['Mayor Says Bridge Will Close', 'Indirect: Bridge Will Close | Mayor'],
	// Nobody speaks
	['The firm made plans to build a bridge.'],
	['The talks send a strong signal that peace is near.'],
	['The town passed a set of rules that could close the bridge.'],
	['Beck did not say how much it would cost.'],
	['Three swing states could be decisive.'],
	['The mayor’s comments came as the bridge was closed.'],
	['It is worth noting that the bridge was closed.'],
	['The driver was told that the bridge was closed.'],
	['The band played “The Long Road Home” twice.'],
	['The so-called “bridge tax” is gone.'],
	// Whose view it is; per somebody, not per hour
	['In the mayor’s view, the bridge is safe.', 'Indirect: the bridge is safe | the mayor'],
	['The bridge will close in May, per city officials.', 'Indirect: The bridge will close in May | city officials'],
	['Parking costs two euros per hour.'],
	// Whoever hears it says nothing
	[
		'Dr. Hill, who did not work on the study, told Newsweek: “The effect is small.”',
		'Direct: “The effect is small.” | Dr. Hill, who did not work on the study',
	],
	// A headline with a colon, never sure
	['Anna Beck: Bridge will close in May', 'Indirect: Bridge will close in May | Anna Beck'],
	['Police: Driver fled after crash'],
	// An interview whose answers name nobody: whoever the article says is asked
	[
		'We spoke to the architect Anna Beck about the pool.\n\nQ: What does it cost?\n\nA: Nobody knows yet. It will be a lot.',
		'Direct: Nobody knows yet. It will be a lot. | Anna Beck',
	],
	[
		'The pool will cost more.\n\nQ: What does it cost?\n\nA: Nobody knows yet. It will be a lot.',
		'Direct: Nobody knows yet. It will be a lot. | nobody',
	],
	['Asked whether it would be cheap, Carla Nowak replied: “No.”', 'Direct: “No.” | Carla Nowak'],
	[
		'Asked whether she had the votes, Carla Nowak smiled. “Ask me again in May, will you?”',
		'Direct: “Ask me again in May, will you?” | Carla Nowak',
	],
	// Somebody who speaks at the end: the hearer, a relative clause and the way it was said stand between
	[
		'The bill will be signed, press secretary Beck told reporters Tuesday.',
		'Indirect: The bill will be signed | press secretary Beck',
	],
	['The difference, he told me on Friday, is the money.', 'Indirect: The difference … is the money | he'],
	[
		'“There is more to come,” project geologist Anna Beck of Bristol said by email.',
		'Direct: “There is more to come,” | project geologist Anna Beck of Bristol',
	],
	[
		'Beck, who won the vote last year, said voters first asked her in May.',
		'Indirect: voters first asked her in May | Beck, who won the vote last year',
	],
	[
		'Director Anna Beck, who said she could not support the plan, left early.',
		'Indirect: she could not support the plan | who',
	],
	['Critics claim the report shows he is weak.', 'Indirect: the report shows he is weak | Critics'],
	['Those close to him say that he will run.', 'Indirect: that he will run | Those close to him'],
	// Whoever does it, not what is done
	[
		'The council issued a statement calling the plan “a mess from start to finish”.',
		'Mixed: the plan “a mess from start to finish” | The council',
	],
	['The minister had spent weeks insisting there would be no tax.', 'Indirect: there would be no tax | The minister'],
	['Beck kept saying that he was too old.', 'Indirect: that he was too old | Beck'],
	['The owner saw a sign saying that the shop was closed.', 'Indirect: that the shop was closed | a sign'],
	// The same speaker goes on
	[
		'Beck confirmed that tolls would rise, and suggested the town could sell the bridge.',
		'Indirect: that tolls would rise | Beck',
		'Indirect: the town could sell the bridge | Beck',
	],
	[
		'Beck concedes that people like the lamps, but says no decision has been made.',
		'Indirect: that people like the lamps | Beck',
		'Indirect: no decision has been made | Beck',
	],
	[
		'The union said the bill “goes much too far” and urged the council to wait.',
		'Mixed: the bill “goes much too far” | The union',
		'Indirect: the council to wait | The union',
	],
	['Beck said he met Stone and told him the truth.', 'Indirect: he met Stone and told him the truth | Beck'],
	[
		'Beck told MPs that the plan was “broken” and accused Stone of lying.',
		'Mixed: that the plan was “broken” | Beck',
		'Indirect: Stone of lying | Beck',
	],
	[
		'Beck called the offer “an insult,” and Stone asked why the firm had waited.',
		'Mixed: the offer “an insult,” | Beck',
		'Indirect: why the firm had waited | Stone',
	],
	[
		'The group is angry, saying it costs jobs, and plans to sue the town.',
		'Indirect: it costs jobs | The group',
		'Indirect: to sue the town | The group',
	],
	['The driver fled on foot, Bristol police reported.', 'Indirect: The driver fled on foot | Bristol police'],
	// Sources with more behind them
	[
		'According to the Reach Trust, a charity which helps victims, the law is weak.',
		'Indirect: the law is weak | the Reach Trust',
	],
	['According to a report by engineers, the bridge is safe.', 'Indirect: the bridge is safe | a report'],
	[
		'The bridge was shut in May, according to Sheriff Tom Beck, who said it was old.',
		'Indirect: The bridge was shut in May | Sheriff Tom Beck',
		'Indirect: it was old | who',
	],
	// Who it is: an address, quoted words and a title within the phrase; who stands last
	['Beck, of Gower Road, Sketty, says he was away.', 'Indirect: he was away | Beck, of Gower Road, Sketty'],
	[
		'The bank, which has a “sell” rating on the stock, said the price was high.',
		'Indirect: the price was high | The bank, which has a “sell” rating on the stock',
	],
	[
		'Her coach, former doubles champion Greg Beck, said she was tired.',
		'Indirect: she was tired | Her coach, former doubles champion Greg Beck',
	],
	['Without her, says Dr Beck, “we would be lost.”', 'Direct: “we would be lost.” | Dr Beck'],
	[
		'The scan may be wrong, which Beck acknowledged “is not trivial at all.”',
		'Direct: “is not trivial at all.” | Beck',
	],
	[
		'Beck, 79, has been telling people for years that the bridge would fail.',
		'Indirect: that the bridge would fail | Beck, 79',
	],
	[
		'“We will win,” Beck said at a conference announcing that she would run.',
		'Direct: “We will win,” | Beck',
		'Indirect: that she would run | Beck',
	],
	[
		'The Allied Council on Friday made an appeal and pledged to pay for the bridge.',
		'Indirect: to pay for the bridge | The Allied Council',
	],
	['Hall’s family has promised to pay.', 'Indirect: to pay | Hall’s family'],
	['Hall has repeatedly promised to pay.', 'Indirect: to pay | Hall'],
	// Who is to do something
	['Beck called for the bridge to be closed.', 'Indirect: the bridge to be closed | Beck'],
	['Beck called on the council to act.', 'Indirect: the council to act | Beck'],
	['Beck vowed on Monday to resign.', 'Indirect: to resign | Beck'],
	['Beck told voters to “go home and wait for me.”', 'Mixed: voters to “go home and wait for me.” | Beck'],
	// Where somebody else begins to speak
	[
		'Hall urges his son to leave and repeatedly says, “Do not do it,” until he does.',
		'Indirect: his son to leave | Hall',
		'Direct: “Do not do it,” | Hall',
	],
	[
		'Beck said it was late, and when pressed on it, Hall replied, “We wait.”',
		'Indirect: it was late | Beck',
		'Direct: “We wait.” | Hall',
	],
	['Beck (who noted that it rained) went home.', 'Indirect: that it rained | who'],
	['The study — which notes that tolls rose — is new.', 'Indirect: that tolls rose | which'],
	// A verb in front of its subject
	['After saying the bridge was “too old to last,” Beck left.', 'Mixed: the bridge was “too old to last,” | Beck'],
	['Saying it was late, Beck left.', 'Indirect: it was late | Beck'],
	[
		'In a statement announcing a strike, the union called Hall “a danger to us.”',
		'Indirect: a strike | the union',
		'Mixed: Hall “a danger to us.” | the union',
	],
	['The clip shows footage of Beck saying, “We will win.”', 'Direct: “We will win.” | Beck'],
	[
		'Beck says we must go on, adding that it is late.',
		'Indirect: we must go on | Beck',
		'Indirect: that it is late | Beck',
	],
	// As somebody put it
	['As Beck put it, the bridge is a gift.', 'Indirect: the bridge is a gift | Beck'],
	['The bridge is a gift, as Beck put it.', 'Indirect: The bridge is a gift | Beck'],
	['As Beck noted in May, the bridge is old.', 'Indirect: the bridge is old | Beck'],
	['Beck put it in the box.'],
	['The bridge, as Beck said when it opened, was old.'],
	['In her view, the bridge is old.', 'Indirect: the bridge is old | her'],
	['In her car, the bridge was far.'],
	// Marks within a statement
	['“That,” Beck said, “will do for now.”', 'Direct: “That,” … “will do for now.” | Beck'],
	[
		'Hall “got a deal,” Beck said, and still “got away with it.”',
		'Mixed: Hall “got a deal,” … and still “got away with it.” | Beck',
	],
	['Beck said “road tolls” and a tax would pay for it.', 'Mixed: “road tolls” and a tax would pay for it | Beck'],
	// What stands between subject and verb
	['Beck — the head of the board, which met on Monday — said it was late.', 'Indirect: it was late | Beck'],
	[
		'With days until the vote, Tom Hall, a friend of Beck, called it “a true farce.”',
		'Mixed: it “a true farce.” | Tom Hall, a friend of Beck',
	],
	['Beck this spring said it was late.', 'Indirect: it was late | Beck'],
	['Beck, who in 2010 said it was late, won.', 'Indirect: it was late | who'],
	[
		'It was late, said Tom Hall, a friend of the board that met.',
		'Indirect: It was late | Tom Hall, a friend of the board that met',
	],
	[
		'The Post reported at the time that Tom Hall, the mayor, was ill.',
		'Indirect: that Tom Hall, the mayor, was ill | The Post',
	],
	// Who is told, asked or accused
	['Bridge ‘closed for years to come’, court told'],
	['The bridge was closed, a jury has heard.'],
	['Beck, asked whether it was late, smiled.'],
	['Beck, the mayor, asked whether it was late.', 'Indirect: whether it was late | Beck, the mayor'],
	[
		'The other, who also asked not to be named, said: “It is too late.”',
		'Direct: “It is too late.” | The other, who also asked not to be named',
	],
	['Beck was accused by some residents of lying.', 'Indirect: of lying | some residents'],
	['Beck was told by police that it was late.', 'Indirect: that it was late | police'],
	['Beck was praised by police in May.'],
	[
		'Beck denied a claim by Tom Hall KC, defending, that she had “made up the lot”.',
		'Indirect: a claim by Tom Hall KC | Beck',
		'Mixed: that she had “made up the lot” | Tom Hall KC, defending',
	],
	['Tom Hall KC, defending, said it was late.', 'Indirect: it was late | Tom Hall KC, defending'],
	['A neighbour called Tom Hall left.'],
	['A neighbour called Tom Hall a liar.', 'Indirect: Tom Hall a liar | A neighbour'],
	// Signs, numbers and particles around
	[
		'It was not ruled out, its secretary, Tom Hall, told the Post.',
		'Indirect: It was not ruled out | its secretary, Tom Hall',
	],
	[
		'It is late, Beck said, though she warned that it might rain.',
		'Indirect: It is late | Beck',
		'Indirect: that it might rain | she',
	],
	['Beck admitted, however, that it was late.', 'Indirect: that it was late | Beck'],
	['MILLBROOK, Ohio (AW) — It is late, police said.', 'Indirect: It is late | police'],
	['Ann Fleming, a nurse, denied that it was late.', 'Indirect: that it was late | Ann Fleming, a nurse'],
	['Fleming, a nurse, denied that Ann Fleming was late.', 'Indirect: that Ann Fleming was late | Fleming, a nurse'],
	['Rents rose, according to data compiled by the bank.', 'Indirect: Rents rose | data compiled by the bank'],
	[
		'Her husband, Bill, who died in May, used to say that it was late.',
		'Indirect: that it was late | Her husband, Bill, who died in May',
	],
	['Beck has so far promised to wait.', 'Indirect: to wait | Beck'],
	['A.I. Feld, a nurse, said it was late.', 'Indirect: it was late | A.I. Feld, a nurse'],
	[
		'Pressed on whether Hall would go, Beck paused before replying, “He is a friend.”',
		'Direct: “He is a friend.” | Beck',
	],
	['The firm disputes claims that it was late.'],
	['The city says they were checked and declared safe.', 'Indirect: they were checked and declared safe | The city'],
	['It is late, a survey by the bank found last month.', 'Indirect: It is late | a survey by the bank'],
	['The minister points out that it is late.', 'Indirect: that it is late | The minister'],
	['The bridge, he said, “is a total loss for us.”', 'Mixed: The bridge … “is a total loss for us.” | he'],
	['Beck called the walkout “deeply unfair” and appealed for calm.', 'Mixed: the walkout “deeply unfair” | Beck'],
	['Beck called the plan “unfair” and “tired”.', 'Mixed: the plan “unfair” and “tired” | Beck'],
	[
		'A poll released Friday by the bank suggested it was late.',
		'Indirect: it was late | A poll released Friday by the bank',
	],
	['‘He saved us all from the fire’: driver hailed as hero', 'Direct: ‘He saved us all from the fire’ | nobody'],
	[
		'Hall, whose bank holds a third of it, rejected the plan.',
		'Indirect: the plan | Hall, whose bank holds a third of it',
	],
	['Beck wants the council to act.', 'Indirect: the council to act | Beck'],
	['Everything Beck says is a lie.'],
	['Beck said when asked.'],
	// The hearer and the subject of the clause
	['Groups warn the deal would cost jobs.', 'Indirect: the deal would cost jobs | Groups'],
	['Beck told the BBC such bridges were safe.', 'Indirect: such bridges were safe | Beck'],
	['Beck urged people not to drive.', 'Indirect: people not to drive | Beck'],
	['Beck told his advisers to find a way.', 'Indirect: his advisers to find a way | Beck'],
	[
		'Beck told reporters the plan to close the bridge was dead.',
		'Indirect: the plan to close the bridge was dead | Beck',
	],
	['“Do not drop him,” Beck warns the front row.', 'Direct: “Do not drop him,” | Beck'],
	['Then what Beck called “a small, boring breakdown” sent her home.', 'Direct: “a small, boring breakdown” | Beck'],
	// A colon announces what somebody says
	['Another put it more bluntly: “He was told to go.”', 'Direct: “He was told to go.” | Another'],
	['When Beck began to respond, she cut him off: “I am not finished.”', 'Direct: “I am not finished.” | she'],
	['According to Anna Beck, who runs the school, nobody applied.', 'Indirect: nobody applied | Anna Beck'],
	// What is offered to somebody, and what was clear that day, is nothing said
	['Beck’s offer to staff was rejected on Monday.'],
	['Hall’s call to action came late.'],
	['Her promises to the people of Avon were broken.'],
	['Beck’s promise to close the road was broken.', 'Indirect: to close the road | Beck’s'],
	['The road was clear that day and buses ran on time.'],
	['The water was so clear that fish could be seen.'],
	['The cause was determined to be arson.'],
	['“We will fight this,” Hall protested.', 'Direct: “We will fight this,” | Hall'],
	['The people who made the films say they are sorry.', 'Indirect: they are sorry | The people who made the films'],
	['According to a report released on Friday, nobody applied.', 'Indirect: nobody applied | a report'],
	['It is a hall that leaks and, its friends say, matters.', 'Indirect: matters | its friends'],
	['Nobody applied, according to Anna Beck, who runs it.', 'Indirect: Nobody applied | Anna Beck'],
	['Beck said the van cost 48,000 pounds a year.', 'Indirect: the van cost 48,000 pounds a year | Beck'],
	['Six years ago the board decided to close it.', 'Indirect: to close it | the board'],
	['Two days later Beck said it was late.', 'Indirect: it was late | Beck'],
	// A preposition that goes with the verb
	['Beck spoke of the need for a new bridge.', 'Indirect: the need for a new bridge | Beck'],
	['Drivers complained about the noise on Monday.', 'Indirect: the noise | Drivers'],
	['Beck called for closing the bridge.', 'Indirect: closing the bridge | Beck'],
	['Beck warned of floods in Bonn, Mainz and elsewhere.', 'Indirect: floods in Bonn, Mainz and elsewhere | Beck'],
	['“It is late,” Hall said, referring to the bridge.', 'Direct: “It is late,” | Hall'],
	['Beck spoke on Monday.'],
	['Beck talked for an hour.'],
	['The report has questions about the bridge.'],
	// What a poll, a picture or a paper shows; it does not promise anything
	['Polls show a close race in the north.', 'Indirect: a close race in the north | Polls'],
	['The video shows Hall leaving the bank.', 'Indirect: Hall leaving the bank | The video'],
	['The chart promises a flash of light.'],
	['The guard showed a card to the driver.'],
	// Who is ready for something, or wants it
	['The firm agreed to pay for the bridge.', 'Indirect: to pay for the bridge | The firm'],
	['Beck hopes to open it in May.', 'Indirect: to open it in May | Beck'],
	['Drivers want lower tolls.', 'Indirect: lower tolls | Drivers'],
	['Hall questioned the need for tolls.', 'Indirect: the need for tolls | Hall'],
	['Hall came wanting to learn the trade.'],
	// Where the object ends: a list, another verb, a day before it
	['Hall criticised the plan and has left the board.', 'Indirect: the plan | Hall'],
	[
		'Hall called Beck “a true liar,” comparing her to a fox.',
		'Mixed: Beck “a true liar,” | Hall',
		'Indirect: her to a fox | Hall',
	],
	['Police announced on Friday the arrest of a man.', 'Indirect: the arrest of a man | Police'],
	['The club announced Monday a ban on flares.', 'Indirect: a ban on flares | The club'],
	// Where the clause begins
	['Hall says too much is made of it.', 'Indirect: too much is made of it | Hall'],
	['Police said the two raised the alarm.', 'Indirect: the two raised the alarm | Police'],
	['Beck told the host on Monday how surprised she was.', 'Indirect: how surprised she was | Beck'],
	['Beck told his staff never to speak of it.', 'Indirect: his staff never to speak of it | Beck'],
	['The union said: The plan is dead.', 'Indirect: The plan is dead | The union'],
	[
		'Though the plan is old, Beck said, replacing it would be hard.',
		'Indirect: Though the plan is old … replacing it would be hard | Beck',
	],
	// Who it is: all that says so, and nothing of where and when
	['“We will win,” Beck, speaking at a fair in Bonn, said.', 'Direct: “We will win,” | Beck'],
	['Beck, like Hall, has said it was late.', 'Indirect: it was late | Beck'],
	['Perhaps the editors will demand a reply.', 'Indirect: a reply | the editors'],
	['Many of whom say it was late.', 'Indirect: it was late | Many of whom'],
	[
		'A reporter for the daily USA Today said it was late.',
		'Indirect: it was late | A reporter for the daily USA Today',
	],
	[
		'“We will win,” said Ann Hall, a vet who runs the zoo.',
		'Direct: “We will win,” | Ann Hall, a vet who runs the zoo',
	],
	['According to her account, after the fire it rained.', 'Indirect: after the fire it rained | her account'],
	// Hyphens for dashes
	['MILLBROOK -- The mayor, who was there, said it was late.', 'Indirect: it was late | The mayor, who was there'],
	['It is far - Beck says it is late - from home.', 'Indirect: it is late | Beck'],
	// A clause that says more of the speaker is no part of what is said, nor is one within it all of it
	[
		'It is late, said Ann Hall, who noted that it rained.',
		'Indirect: It is late | Ann Hall',
		'Indirect: that it rained | who',
	],
	['Hall acknowledged the cost of the van, which was high.', 'Indirect: the cost of the van | Hall'],
	['Hall questioned what kind of van it was.', 'Indirect: what kind of van it was | Hall'],
	['It was late, the city paper reports.', 'Indirect: It was late | the city paper'],
	['The town has pools, parks and reports.'],
	['Hall went on air to accuse Beck of lying.', 'Indirect: Beck of lying | Hall'],
	['Hall refused to discuss it.', 'Indirect: to discuss it | Hall'],
	['Mayor Calls Bridge ‘A Disgrace’', 'Indirect: Bridge ‘A Disgrace’ | Mayor'],
	// What somebody promised to do, is sure, afraid or willing of
	['Drivers recalled Hall’s promise to lower the tolls.', 'Indirect: to lower the tolls | Hall’s'],
	['Its refusal to close the bridge was late.', 'Indirect: to close the bridge | Its'],
	['A plan to close the bridge was late.'],
	['Hall is confident that it will open.', 'Indirect: that it will open | Hall'],
	['Hall was sure the bridge would hold.', 'Indirect: the bridge would hold | Hall'],
	['Drivers are worried about the cost of the bridge.', 'Indirect: the cost of the bridge | Drivers'],
	['Hall was determined to win.', 'Indirect: to win | Hall'],
	['It is clear that the bridge is old.'],
	['Hall is sure to win.'],
	['Hall declined to comment.'],
	['Hall refused to be drawn on reports that it was late.'],
	['Asked whether she plans to go, Hall smiled.'],
	['Hall confirmed afterwards that it was late.', 'Indirect: that it was late | Hall'],
	['Hall called the talks on Monday “a true shame”.', 'Mixed: the talks on Monday “a true shame” | Hall'],
	// Verbs that are no part of it
	['Rules that help Hall maintain the bridge are old.'],
	['Guards, called to service by Hall, left.'],
	['Police say he slept and refused to go.', 'Indirect: he slept and refused to go | Police'],
	['“It is late,” Hall said after Beck left the hall he was called to.', 'Direct: “It is late,” | Hall'],
	['“It is late,” Hall told reporters after the talks that were held in Bonn.', 'Direct: “It is late,” | Hall'],
	['Hall says in Bonn that she’s glad.', 'Indirect: that she’s glad | Hall'],
	[
		'Beck would assert his rights over a bridge that was sold.',
		'Indirect: his rights over a bridge that was sold | Beck',
	],
	['Hall blamed fuel prices and a “brutal” summer.', 'Mixed: fuel prices and a “brutal” summer | Hall'],
	['Hall praised the host of Monday’s debate.', 'Indirect: the host of Monday’s debate | Hall'],
	// More words that go with the verb
	['Hall made it clear that she would stay.', 'Indirect: that she would stay | Hall'],
	['Hall has made the case that it was late.', 'Indirect: that it was late | Hall'],
	['Hall made a plan that failed.'],
	['Hall called Friday for a new bridge.', 'Indirect: a new bridge | Hall'],
	// The clause of another
	['Back when he wrote his book, Mr. Hall said that it was late.', 'Indirect: that it was late | Mr. Hall'],
	['However, growth is slow, Hall said.', 'Indirect: growth is slow | Hall'],
	['The morning Hall announced a strike, it rained.', 'Indirect: a strike | Hall'],
	['Union Denies Claim That Pool Is Unsafe', 'Indirect: Claim That Pool Is Unsafe | Union'],
	[
		'Hall said the fish appear to eat the moss that would kill it.',
		'Indirect: the fish appear to eat the moss that would kill it | Hall',
	],
	['Talks failed late, with each side accusing the other of lying.', 'Indirect: the other of lying | each side'],
	[
		'The United Riverside Nations envoy, Ann Hall, expressed regret but insisted it was late.',
		'Indirect: it was late | The United Riverside Nations envoy, Ann Hall',
	],
	['Hall has asked him twice whether it was late.', 'Indirect: whether it was late | Hall'],
	['His office declined to say what it would cost.'],
	['This plan, says Ann Hall, a vet, will work.', 'Indirect: This plan … will work | Ann Hall, a vet'],
	['The town’s current plans to close it are old.', 'Indirect: to close it | The town’s'],
	['This is the most detailed map of the town.'],
	['The Water think tank told people it was late.', 'Indirect: it was late | The Water think tank'],
	['Newly discovered links to the bank were told.'],
	['The pipe is intended to be sold.'],
	['Hall doesn’t yet say it was late.'],
	['The mayor, Ann Hall, wasn’t there. Hall isn’t alone, the mayor says.', 'Indirect: Hall isn’t alone | the mayor'],
	// Spelt either way
	['Hall criticized the plan.', 'Indirect: the plan | Hall'],
	['Hall criticised the plan.', 'Indirect: the plan | Hall'],
	['He sells a fudge that he describes as “the best in town”.', 'Direct: “the best in town” | he'],
	// No statements
	['The chain has recalled three lots after tests were done.'],
	['Beck stopped short of saying that he would pay.'],
	['The council held a hearing that lasted until midnight.'],
	['Jury told of “a web of lies”', 'Direct: “a web of lies” | nobody'],
	['Jury told that bridge was closed'],
	['Ministers have so far resisted calls to intervene.'],
	['Beck avoids condemning the plan.'],
	['She laughs when asked whether the bridge would open.'],
	['The board has rejected claims that it broke the law.'],
	['We have heard that before.'],
	['Council backs plan to close bridge'],
	['Beck denied 17 counts of fraud but was convicted in May.', 'Indirect: 17 counts of fraud | Beck'],
	['A witness described seeing a man in a grey coat.', 'Indirect: seeing a man in a grey coat | A witness'],
	['He has written to the council asking it to publish the letters.', 'Indirect: it to publish the letters | He'],
	// The subject of a clause, though something is said of it in between
	['Prices rose, while Mary Beale, 54, said they would fall.', 'Indirect: they would fall | Mary Beale, 54'],
	[
		'Prices rose, although the mayor, Mary Beale, said they would fall.',
		'Indirect: they would fall | the mayor, Mary Beale',
	],
	['While in Paris, Mary Beale said they would fall.', 'Indirect: they would fall | Mary Beale'],
]);
