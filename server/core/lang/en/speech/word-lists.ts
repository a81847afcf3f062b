import { wordSet } from '../../../text/words.ts';

/** Nouns that hold what somebody said or thinks, with `that` behind them. */
export const sayingNouns = wordSet(`
	accusation accusations admission allegation allegations announcement argument assertion assertions assessment assurance
	assurances belief boast charge claim claims comment comments complaint complaints concern concerns conclusion confirmation
	contention conviction declaration denial fear fears hope hopes insistence opinion pledge prediction predictions
	proclamation promise promises proposal remark remarks revelation statement statements suggestion suggestions suspicion
	testimony view vow warning warnings
`);

/** Nouns that hold what somebody said they would do, with `to` behind them. */
export const saidTasks = wordSet(
	'call calls demand demands offer pledge pledges promise promises refusal threat threats vow vows',
);

/** The same, and those that hold what somebody means to do. */
export const tasks = wordSet([...saidTasks, 'plan plans proposal proposals determination intention'].join(' '));

/** Those whose findings are told. */
export const finders = wordSet(
	'researchers scientists investigators inspectors court judge jury tribunal inquiry inquest panel team',
);

/** Words before a colon, in lower case, that name no speaker. */
export const labels = wordSet(
	'note update correction breaking related watch read photo photos video source sources editor topics q a ps faq',
);

/** Nouns without an article that open a sentence and are nobody: `Fame came late.` */
export const massNouns = wordSet(`
	anger business crime damage demand evidence fame fear growth health help hope inflation laughter life love luck money music news panic peace poverty
	power production progress rain research silence snow success tension time trade traffic trouble turnout unemployment violence war water work
`);

/** Words for people who are not told: no pronoun points back to them. */
export const somebodies = [
	'someone',
	'somebody',
	'anyone',
	'anybody',
	'everyone',
	'everybody',
	'nobody',
	'no one',
] as const;

/** Nouns that fit about anybody in the news: `the politician` may be any one of them. */
export const anybody = wordSet(`
	politician diplomat official leader man woman executive expert author athlete lawyer scientist researcher candidate
	nominee billionaire businessman businesswoman
`);

/** Who is taken up by where they come from: `said the Scot`. */
export const nationals = wordSet(`
	american argentine argentinian australian austrian belgian brazilian briton canadian chilean colombian croatian dane dutchman egyptian
	englishman finn frenchman frenchwoman german ghanaian irishman italian jamaican kenyan mexican moroccan nigerian norwegian pole russian scot
	serb spaniard swede swiss turk ukrainian welshman
`);

/** Titles that are shortened before a name, in lower case, and what they stand for. */
export const shortTitles: ReadonlyMap<string, string> = new Map([
	['sen', 'senator'],
	['rep', 'representative'],
	['gov', 'governor'],
	['gen', 'general'],
	['prof', 'professor'],
	['dr', 'doctor'],
]);

/** Words for a body that its name need not hold: `the company` is Northwork, `the ministry` is no other office. */
export const anyBody = wordSet(`
	company firm group organisation organization charity agency body institution institute foundation party union club team bank newspaper paper
	magazine broadcaster network airline carmaker maker manufacturer retailer operator supplier start-up startup chain band watchdog regulator tank
`);

/** Verbs that tell what somebody thinks of a thing, or that they spoke of it, not what they said. */
export const judging = wordSet(`
	accuse applaud attack back bemoan berate blame blast castigate challenge champion chastise cite commend condemn congratulate
	criticise decry defend denounce deplore deride describe detail discuss dismiss downplay endorse hail highlight invoke laud
	lambast lambaste mention mock oppose portray praise question quote rebuff rebuke reference refute reject ridicule salute
	scold slam support thank tout unveil vilify welcome
`);
