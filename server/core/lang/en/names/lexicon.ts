import { wordSet } from '../../../text/words.ts';

export const particles = wordSet(
	'von van de der den zu al el bin ben ibn abu della di da dos das do du la le ter ten af av bint e y',
);

export const determiners = wordSet(
	'the a an this that these those my your his her its our their some any each every no another such many few several both all most more',
);

export const beforePlaces = wordSet(
	'in from to at near into across through throughout outside of for with between via around',
);

/** Words that stand capitalised at the start of a sentence or in headings without being a name. */
export const notNames = wordSet(`
	a about above according across actually add added after afterwards again against ago ahead all allow almost alone along already also although altogether always
	am amid among an and another any anyone anything anyway apart are around as aside ask asked at away back based be because become been before
	behind being below beneath beside besides best better between beyond big both bring but by call called can cannot certainly check clear click
	clearly come coming compared consider could critics currently day days despite did do does doing done down due during each earlier early
	either else elsewhere end enough especially even eventually ever every everyone everything evidently except experts far few fewer
	finally find first five following for former formerly forget four free from full further furthermore general generally get getting give given go going good got
	great had half has have having he hear help hence her here hers herself high him himself his hopefully how however hundreds i if in indeed inside instead into
	is it its itself just keep know known large last lastly late later latest least less let like likely little live local long look looking lot made mainly make
	making man many may maybe me meanwhile men might million millions more moreover most mostly much must my myself near nearby nearly
	need neither never nevertheless new next nine no nobody none nonetheless nor not note nothing now nowhere obviously of off officials often oh ok old on
	once one only onto open or other others otherwise our ours out outside over overall own part particularly past people per perhaps
	photo pictured please police possibly presumably previously probably put quite rather read reading really recent recently reportedly reports right said
	same saw say saying says second see seeing seems seen senior set seven several shall she should show shows simply since six small so some somebody
	somehow someone something sometimes soon sources speaking start still stop such suddenly sure take taken taking talk tell ten than thank thanks that
	the their them themselves then there therefore these they thing things think this those though thousands three through throughout thus to today
	together tomorrow tonight too toward towards try trying turn two under unfortunately unlike until up upon us use used using usually very via
	video want was watch way we week weekend well were what whatever when whenever where whereas wherever whether which while who whoever
	whole whom whose why will with within without women won work working world would year years yes yesterday yet you young your yours yourself
	monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
	mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter
	north south east west northern southern eastern western central upper lower northeast northwest southeast southwest
	street road avenue lane drive square bridge park airport station river lake mountain island islands county city town village state states
	university college school hospital church museum hotel restaurant centre center court house office department ministry agency committee
	council commission party government parliament congress senate league cup championship club team association federation union bank
	company group corporation fund trust foundation institute society press news times post daily journal magazine
	american british english french german russian chinese european african asian indian japanese spanish italian ukrainian israeli arab
	christian muslim jewish catholic protestant democratic republican democrat democrats republicans conservative conservatives labour liberal
	god lord day night morning evening game match season story news page comments share related subscribe sign login advertisement
	found dead death deadly killed wounded injured missing arrested charged accused alleged rescued stolen stabbed
	covid internet tv online review guide tips top best home life love money business health science sports sport politics
`);
