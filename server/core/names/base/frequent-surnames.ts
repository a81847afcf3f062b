/** Surnames so frequent that another bearer of a public person's name, or of one like it, is no slip. Blank-separated, lower case. */
export const frequentSurnames = `
müller mueller möller schmidt schmitt schmitz schmied schneider fischer weber wagner wegner becker beck böck schulz schulze schultz schulte hoffmann hofmann
schäfer schaefer koch bauer richter klein wolf wolff schröder schroeder neumann schwarz zimmermann braun krüger krueger hartmann lange
werner krause meier meyer maier mayer mayr meyers lehmann köhler herrmann hermann könig walter walther kaiser fuchs peters lang scholz möller
weiß weiss jung hahn schubert vogel friedrich keller günther winkler berger lorenz albrecht schuster simon franke
böhm winter kraus krauss martin schumacher vogt stein jäger otto sommer groß gross seidel heinrich brandt brand haas schreiber graf dietrich
ziegler kuhn kühn pohl engel horn busch bergmann thomas voigt sauer arnold pfeiffer pfeifer ernst lindner hübner roth rot kramer krämer frank ebert
smith smyth johnson johnston jones williams brown browne taylor davies davis miller wilson moore thomas jackson white harris martin thompson thomson garcia martinez
robinson clark clarke rodriguez lewis lee walker hall allen young king wright lopez hill scott green greene adams baker nelson carter mitchell
perez roberts turner phillips philips campbell parker evans edwards collins stewart stuart morris rogers reed reid cook cooke morgan bell murphy bailey
cooper richardson cox howard ward peterson petersen gray grey james watson brooks kelly kelley sanders price bennett wood barnes ross henderson
coleman jenkins perry powell long patterson hughes flores washington butler simmons foster gonzales gonzalez bryant alexander russell
griffin diaz hayes chan chen chang wang zhang li liu yang huang wu kim lee park choi singh khan ali ahmed hassan mohammed nguyen tran
andersson anderson andersen hansen hanson johansson larsen larsson olsen olson nielsen jensen jansen janssen svensson rossi russo ferrari esposito bianchi
fernandez sanchez santos silva pereira costa dupont durand bernard petit moreau laurent simon michel leroy
`;

/** Further surnames of thousands of people: who bears one beside a frequent given name need not be the one the news knows. */
export const commonSurnames = `
ahrens albers appel bach bader baier barth bartels bauermann baum baumann baumgartner baur bayer behrens bender benz berg berger
bernhardt betz beyer binder blum bock bode böhme bohn born brauer bräuer breuer brinkmann bruns buchholz bühler burger burkhardt
busse christ conrad dahl daniel dreyer dittrich döring dorn dreher eberhardt ebner eder eggert ehlers eichhorn eigner eisele
esser fabian falk feldmann fiedler fink finke fleischmann forster förster frey freitag freund fricke fritsch fritz fröhlich
fuhrmann funk funke gabriel gärtner gebauer geiger gerber gerlach geyer göbel götz greiner grimm großmann gruber grünewald haase
hagen hahne hamann hammer hanke harms hauser heck hecker heil heim hein heine heinemann heinze heinz heller hempel henke henkel
hennig henning herbst hermes herold herz hess heß hesse heuer heyer hiller hinkel hinz hirsch hoffer hofer höfer hohmann holz
hopf hoppe horstmann huber hummel jacob jacobs jahn jakob janke john jordan jost junge kaufmann kaiser kern kessler keßler kiefer
kirchner kirsch klaus klemm klose knoll kohl köster kopp körner krämer kraft kremer kretschmer kröger krug kruse kunz kunze kurz
lauer laux lechner leitner lenz lindemann linder link linke lohmann löffler ludwig lutz maas mack maurer marx mann menzel merz
metz metzger meister merkel michel mohr moser nagel naumann neubauer niemann noack nolte nowak opitz ott otten pape paul pauli petry
pfeffer pfaff pieper popp preuß prinz probst raab rabe rapp rausch rauch reich reichert reimann reimer reinhardt reinhold reiter renner
reuter rieger riedel ritter röder rösler rohde rose rosenberg roth rudolph runge ruf rupp sander sandner sauter schade schäfers schaller
schauer scheffler schenk scherer schilling schindler schlegel schlüter schmidtke schnell schober scholl schön schönfeld schott schramm
schreiner schröter schuh schuler schuller schütte schütz schwab schwarze schwarzer schweizer seeger seifert seidl seiler siebert siegel
siegert sievers simons sonntag specht springer stahl stark steffen steger steinbach steiner steinert stephan stern steuer stock stoll
storck storch strauß strobel sturm stumpf theis thiel thiele thiemann timm ulrich ullrich unger urban vetter vögele voß voss
wagener wahl weidner weigel weis weise weiler wendt wenzel wegener werner westphal wenz wiegand wieland wiese wild wilhelm wilke will
wimmer wirth witt witte wittmann wolter wulf wunderlich zander zeller zimmer zink
`;
