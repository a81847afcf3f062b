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
