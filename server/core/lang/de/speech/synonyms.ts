/** Words news changes between for the same office or body; any of a row may take up any other. */
const GROUPS = `
torwart torhüter keeper schlussmann torfrau torhüterin keeperin
trainer coach cheftrainer übungsleiter
trainerin cheftrainerin
stürmer angreifer torjäger
anwalt verteidiger rechtsanwalt strafverteidiger
anwältin verteidigerin rechtsanwältin strafverteidigerin
staatsanwalt ankläger oberstaatsanwalt
staatsanwältin anklägerin oberstaatsanwältin
bürgermeister rathauschef stadtoberhaupt oberbürgermeister stadtchef
bürgermeisterin rathauschefin stadtoberhaupt oberbürgermeisterin stadtchefin
präsident staatschef staatsoberhaupt
präsidentin staatschefin staatsoberhaupt
ministerpräsident regierungschef premier premierminister kanzler bundeskanzler landeschef
ministerpräsidentin regierungschefin premierministerin kanzlerin bundeskanzlerin landeschefin
landeshauptmann landeschef
landeshauptfrau landeschefin
außenminister chefdiplomat spitzendiplomat
außenministerin chefdiplomatin spitzendiplomatin
minister ressortchef ministeriumschef
ministerin ressortchefin ministeriumschefin
vorstandschef konzernchef vorstandsvorsitzender firmenchef unternehmenschef manager geschäftsführer
vorstandschefin konzernchefin vorstandsvorsitzende firmenchefin unternehmenschefin managerin geschäftsführerin
arzt mediziner doktor oberarzt chefarzt
ärztin medizinerin oberärztin chefärztin
wissenschaftler forscher experte fachmann
wissenschaftlerin forscherin expertin fachfrau virologin biologin physikerin historikerin
pfarrer geistliche geistlicher pastor priester
pfarrerin geistliche pastorin
regisseur filmemacher
regisseurin filmemacherin
autor schriftsteller romancier
autorin schriftstellerin
polizist beamte beamter polizeibeamter
polizistin beamtin polizeibeamtin
abgeordnete abgeordneter parlamentarier parlamentarierin mandatsträger
bank geldhaus kreditinstitut institut sparkasse
unternehmen konzern firma betrieb hersteller
behörde amt umweltamt gesundheitsamt bundesamt landesamt
verein verband organisation klub club
gericht bundesgerichtshof landgericht amtsgericht oberlandesgericht verwaltungsgericht bundesverfassungsgericht verfassungsgericht
armee militär streitkräfte heer
zeitung blatt tageszeitung magazin
magistrat bundesrat regierungsrat
papst pontifex kirchenoberhaupt
magistratin bundesrätin regierungsrätin
partei fraktion
`;

const ROWS = new Map<string, readonly string[]>();
for (const line of GROUPS.trim().split('\n')) {
	const row = line.split(' ');
	for (const word of row) ROWS.set(word, [...(ROWS.get(word) ?? []), ...row]);
}

/** Other words for the same office or body, the word itself included; empty if none are known. */
export const synonymsOf = (head: string): readonly string[] => ROWS.get(head) ?? swissOffice(head);

/** `Bundesrat Graber … Der Energieminister`: what ministers are called in Switzerland. */
function swissOffice(head: string): readonly string[] {
	const { woman } = /minister(?<woman>in)?$/u.exec(head)?.groups ?? { woman: 'none' };
	if (woman === 'none') return NONE;
	return woman === undefined ? ['bundesrat', 'regierungsrat'] : ['bundesrätin', 'regierungsrätin'];
}

const NONE: readonly string[] = [];
