import { once } from '../../../text/once.ts';

/**
 * Strong and irregular verbs by stem: third person singular, past, participle, past subjunctive.
 * Behind them the prefixes that cannot be separated and change nothing else (`find … be emp`: `befand`, `empfunden`);
 * separable verbs (`an|geb`) share the line of their base.
 */
const TABLE = `
geb gibt gab gegeben gäbe er um ver be über
nehm nimmt nahm genommen nähme be ent unter ver über
halt hält hielt gehalten hielte er ent ver unter be
werf wirft warf geworfen würfe be ent unter ver über
sprech spricht sprach gesprochen spräche be ent ver wider
schreib schreibt schrieb geschrieben schriebe be um ver über
ruf ruft rief gerufen riefe be wider
schrei schreit schrie geschrien schriee
bitt bittet bat gebeten bäte
biet bietet bot geboten böte unter ver über
streit streitet stritt gestritten stritte be
weis weist wies gewiesen wiese ver be er über
rat rät riet geraten riete ver
schlag schlägt schlug geschlagen schlüge be er unter ver zer
empfehl empfiehlt empfahl empfohlen empföhle
befehl befiehlt befahl befohlen beföhle
steh steht stand gestanden stünde be ent er ge ver wider über
seh sieht sah gesehen sähe be ver über
geschehe geschieht geschah geschehen geschähe
geh geht ging gegangen ginge be ent er um ver zer
fahr fährt fuhr gefahren führe be er ver wider über
heb hebt hob gehoben höbe er
streich streicht strich gestrichen striche unter
schließ schließt schloss geschlossen schlösse be ent er um ver
entscheid entscheidet entschied entschieden entschiede
schwör schwört schwor geschworen schwöre be
les liest las gelesen läse ver
heiß heißt hieß geheißen hieße
nenn nennt nannte genannt nennte er
kenn kennt kannte gekannt kennte be er
denk denkt dachte gedacht dächte
bring bringt brachte gebracht brächte er ver voll
wiss weiß wusste gewusst wüsste
find findet fand gefunden fände be emp er
erwäg erwägt erwog erwogen erwöge
vergleich vergleicht verglich verglichen vergliche
schieb schiebt schob geschoben schöbe ver
trag trägt trug getragen trüge be ver er über
lad lädt lud geladen lüde be ent ver über
tu tut tat getan täte
wiederhol wiederholt wiederholte wiederholt wiederhole
unterstell unterstellt unterstellte unterstellt unterstelle
unterbreit unterbreitet unterbreitete unterbreitet unterbreite
unterricht unterrichtet unterrichtete unterrichtet unterrichte
übersetz übersetzt übersetzte übersetzt übersetze
übermittel übermittelt übermittelte übermittelt übermittle
überzeug überzeugt überzeugte überzeugt überzeuge
überleg überlegt überlegte überlegt überlege
untersag untersagt untersagte untersagt untersage
unterstütz unterstützt unterstützte unterstützt unterstütze
schlussfolger schlussfolgert schlussfolgerte geschlussfolgert schlussfolgere
komm kommt kam gekommen käme be ent ver über
bleib bleibt blieb geblieben bliebe
lass lässt ließ gelassen ließe ver ent er über hinter unter
lieg liegt lag gelegen läge er unter
vorlieg vorliegt vorlag vorgelegen vorläge
sitz sitzt saß gesessen säße be
steig steigt stieg gestiegen stiege be ent er ver über
sink sinkt sank gesunken sänke ver
fall fällt fiel gefallen fiele be ent ge miss ver zer über
lauf läuft lief gelaufen liefe be unter ver über
treff trifft traf getroffen träfe be über
tret tritt trat getreten träte be ver zer über
helf hilft half geholfen hülfe
sterb stirbt starb gestorben stürbe
verlier verliert verlor verloren verlöre
gewinn gewinnt gewann gewonnen gewänne
beginn beginnt begann begonnen begänne
zieh zieht zog gezogen zöge be ent er unter ver voll über
flieg fliegt flog geflogen flöge ver über
fließ fließt floss geflossen flösse ver zer
wachs wächst wuchs gewachsen wüchse ent er ver
schaff schafft schaffte geschafft schaffe
ess isst aß gegessen äße
fang fängt fing gefangen finge emp
hang hängt hing gehangen hinge
häng hängt hing gehangen hinge
gelt gilt galt gegolten gälte
scheit scheint schien geschienen schiene
schein scheint schien geschienen schiene er
greif greift griff gegriffen griffe be er ver
leid leidet litt gelitten litte er
schneid schneidet schnitt geschnitten schnitte be ver zer
schweig schweigt schwieg geschwiegen schwiege ver
verschwind verschwindet verschwand verschwunden verschwände
bind bindet band gebunden bände ent ver
zwing zwingt zwang gezwungen zwänge be er
ring ringt rang gerungen ränge er
gelang gelingt gelang gelungen gelänge
geling gelingt gelang gelungen gelänge
brenn brennt brannte gebrannt brennte
renn rennt rannte gerannt rennte
send sendet sandte gesandt sendete ent ver
wend wendet wandte gewandt wendete
stoß stößt stieß gestoßen stieße ver zer
brech bricht brach gebrochen bräche durch er unter ver zer
trink trinkt trank getrunken tränke
dreh dreht drehte gedreht drehe
werb wirbt warb geworben würbe be er
überwind überwindet überwand überwunden überwände
sing singt sang gesungen sänge
schwimm schwimmt schwamm geschwommen schwämme
spring springt sprang gesprungen spränge ent ver zer über
dring dringt drang gedrungen dränge be durch
stehl stiehlt stahl gestohlen stähle
stech sticht stach gestochen stäche be
schieß schießt schoss geschossen schösse be er ver zer
genieß genießt genoss genossen genösse
gieß gießt goss gegossen gösse ver über
lüg lügt log gelogen löge
betrüg betrügt betrog betrogen betröge
treib treibt trieb getrieben triebe be ver
überschreit überschreitet überschritt überschritten überschritte
reit reitet ritt geritten ritte
reiß reißt riss gerissen risse ent ver zer
beiß beißt biss gebissen bisse
weich weicht wich gewichen wiche ent
meid meidet mied gemieden miede ver
unterscheid unterscheidet unterschied unterschieden unterschiede
leih leiht lieh geliehen liehe ver
preis preist pries gepriesen priese
mess misst maß gemessen mäße be er ver
vergess vergisst vergaß vergessen vergäße
grab gräbt grub gegraben grübe be unter ver
wasch wäscht wusch gewaschen wüsche
erschaff erschafft erschuf erschaffen erschüfe
schlaf schläft schlief geschlafen schliefe
erklimm erklimmt erklomm erklommen erklömme
erschreck erschrickt erschrak erschrocken erschräke
verzeih verzeiht verzieh verziehen verziehe
wieg wiegt wog gewogen wöge
`;

export const strongVerbs = once(readTable);

function readTable(): ReadonlyMap<string, readonly string[]> {
	const lines = TABLE.trim()
		.split('\n')
		.flatMap((line) => {
			const [stem = '', singular = '', past = '', participle = '', conditional = '', ...prefixes] = line.split(' ');
			const forms = [singular, past, participle, conditional];
			return [[stem, forms] as const, ...prefixes.map((prefix) => [prefix + stem, withPrefix(prefix, forms)] as const)];
		});
	return new Map(lines);
}

/** `ge-` gives way to the prefix: `gefunden`, `empfunden`. */
function withPrefix(prefix: string, forms: readonly string[]): string[] {
	return forms.map((form, at) => prefix + (at === 2 ? form.replace(/^ge/u, '') : form));
}
