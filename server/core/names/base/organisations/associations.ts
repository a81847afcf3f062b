/** Associations, aid, churches; the fields are told in `index.ts`. */
export const associations = `
# Associations
Deutsche Lebens-Rettungs-Gesellschaft | | DLRG | ngo |
Johanniter-Unfall-Hilfe | | | ngo |
Malteser Hilfsdienst | | | ngo |
Arbeiter-Samariter-Bund | | ASB | ngo |
Paritätischer Wohlfahrtsverband | | | ngo |
Aktion Mensch | | | ngo |
Aktion Deutschland Hilft | | | ngo |
Deutscher Kinderschutzbund | | | ngo |
Deutsches Kinderhilfswerk | | | ngo |
SOS-Kinderdorf | | | ngo |
Plan International | | | ngo |
Terre des hommes | | | ngo |
Terre des Femmes | | | ngo |
Medico international | | | ngo |
Kindernothilfe | | | ngo |
World Vision | | | ngo |
Cap Anamur | | | ngo |
Sea-Eye | | | ngo |
SOS Méditerranée | | | ngo |
Mission Lifeline | | | ngo |
Attac | | | ngo |
Campact | | | ngo |
Germanwatch | | | ngo |
Robin Wood | | | ngo |
BUND Naturschutz in Bayern | | | ngo |
Deutscher Tierschutzbund | | | ngo |
Vier Pfoten | | | ngo |
Chaos Computer Club | | CCC | ngo |
Netzpolitik | | | ngo |
Correctiv | | | ngo |
Netzwerk Recherche | | | ngo |
Mehr Demokratie | | | ngo |
Lobbycontrol | | | ngo |
Abgeordnetenwatch | | | ngo |
Bund der Steuerzahler | | | ngo |
Stiftung Warentest | | | ngo |
Amadeu-Antonio-Stiftung | | | ngo |
Deutsche Wohnen enteignen | | | ngo |
Zentralkomitee der deutschen Katholiken | | | ngo |
Zentralrat der Muslime | | | ngo |
Zentralrat Deutscher Sinti und Roma | | | ngo |
Türkische Gemeinde in Deutschland | | | ngo |
Deutscher Frauenrat | | | ngo |
Lesben- und Schwulenverband | | | ngo |
Deutsche Aidshilfe | | | ngo |
Deutsche Krebshilfe | | | ngo |
Deutsche Herzstiftung | | | ngo |
Deutsche Stiftung Patientenschutz | | | ngo |
Hartmannbund | | | ngo |
Bundesärztekammer | | | ngo |
Kassenärztliche Bundesvereinigung | | | ngo |
Deutsche Krankenhausgesellschaft | | | ngo |
Deutscher Hausärzteverband | | | ngo |
Gewerkschaft Nahrung-Genuss-Gaststätten | | | ngo |
Industriegewerkschaft Bauen-Agrar-Umwelt | | | ngo | IG Bau
Vereinigung Cockpit | | | ngo |
Unabhängige Flugbegleiter Organisation | | UFO | ngo |
Deutscher Journalisten-Verband | | DJV | ngo |
Deutscher Lehrerverband | | | ngo |
Philologenverband | | | ngo |
Deutscher Mieterbund | | | ngo |
Haus und Grund | | | ngo |
Zentralverband des Deutschen Handwerks | | | ngo |
Deutscher Städte- und Gemeindebund | | | ngo |
Deutscher Landkreistag | | | ngo |
Verband Deutscher Maschinen- und Anlagenbau | | VDMA | ngo |
Verband der Chemischen Industrie | | VCI | ngo |
Hauptverband der Deutschen Bauindustrie | | | ngo |
Verband deutscher Verkehrsunternehmen | | | ngo |
Allgemeiner Deutscher Fahrrad-Club | | ADFC | ngo |
Auto Club Europa | | | ngo |
Deutscher Feuerwehrverband | | | ngo |
Deutscher Richterbund | | | ngo |
Deutscher Anwaltverein | | | ngo |
Deutscher Caritasverband | | | ngo |
Wirtschaftskammer Österreich | | | ngo |
Arbeiterkammer | | | ngo |
Katholische Aktion | | | ngo |
Economiesuisse | | | ngo |
Schweizerischer Gewerkschaftsbund | | | ngo |
Travailsuisse | | | ngo |
Pro Natura | | | ngo |
Schweizerisches Rotes Kreuz | | | ngo |
Österreichisches Rotes Kreuz | | | ngo |
Samariterbund | | | ngo |
Greenpeace International | | | ngo |
Friends of the Earth | | | ngo |
International Rescue Committee | | | ngo |
Islamic Relief | | | ngo |
Mercy Corps | | | ngo |
Caritas International | | | ngo |
Norwegian Refugee Council | | | ngo |
International Crisis Group | | | ngo |
Bill & Melinda Gates Foundation | | | ngo | Gates-Stiftung
Open Society Foundations | | | ngo |
Wikimedia | | | ngo |
Mozilla Foundation | | | ngo |
Electronic Frontier Foundation | | | ngo |
American Civil Liberties Union | | ACLU | ngo |
Southern Poverty Law Center | | | ngo |
Anti-Defamation League | | | ngo |
Planned Parenthood | | | ngo |
Roter Halbmond | Red Crescent | | ngo |
Weißhelme | White Helmets | | ngo |
Opus Dei | | | ngo |
Scientology | | | ngo |
Zeugen Jehovas | Jehovah’s Witnesses | | ngo |
`;
