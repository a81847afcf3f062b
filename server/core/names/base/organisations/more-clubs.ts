/** Clubs of football and other sports; the fields are told in `index.ts`. */
export const moreClubs = `
# Clubs
Holstein Kiel | | | club |
Hamburger Sportverein | | | club |
Karlsruher SC | | | club |
SC Paderborn | | | club |
SV Darmstadt 98 | | | club |
SpVgg Greuther Fürth | | | club |
SSV Jahn Regensburg | | | club |
SV Elversberg | | | club |
Preußen Münster | | | club |
SSV Ulm | | | club |
Eintracht Braunschweig | | | club |
1. FC Magdeburg | | | club |
1. FC Saarbrücken | | | club |
Alemannia Aachen | | | club |
Rot-Weiss Essen | | | club |
Rot-Weiß Oberhausen | | | club |
Rot-Weiß Erfurt | | | club |
MSV Duisburg | | | club |
KFC Uerdingen | | | club |
Wuppertaler SV | | | club |
SG Wattenscheid | | | club |
Energie Cottbus | | | club |
Erzgebirge Aue | | | club |
FC Carl Zeiss Jena | | | club |
Hallescher FC | | | club |
Chemnitzer FC | | | club |
Lokomotive Leipzig | | | club |
Chemie Leipzig | | | club |
Kickers Offenbach | | | club |
FSV Frankfurt | | | club |
SV Wehen Wiesbaden | | | club |
Waldhof Mannheim | | | club |
SV Sandhausen | | | club |
TSV 1860 München | | | club |
SpVgg Unterhaching | | | club |
FC Ingolstadt | | | club |
Würzburger Kickers | | | club |
Viktoria Köln | | | club |
Fortuna Köln | | | club |
VfL Osnabrück | | | club |
SV Meppen | | | club |
VfB Lübeck | | | club |
Turbine Potsdam | | | club |
SGS Essen | | | club |
Austria Klagenfurt | | | club |
Wolfsberger AC | | | club |
WSG Tirol | | | club |
Wacker Innsbruck | | | club |
SCR Altach | | | club |
TSV Hartberg | | | club |
Admira Wacker | | | club |
SV Ried | | | club |
FC Luzern | | | club |
FC St. Gallen | | | club |
Servette Genf | | | club |
FC Lugano | | | club |
Grasshopper Club Zürich | | | club |
FC Sion | | | club |
Lausanne-Sport | | | club |
Neuchâtel Xamax | | | club |
FC Thun | | | club |
FC Winterthur | | | club |
West Ham United | | | club |
Leicester City | | | club |
FC Everton | | | club |
Crystal Palace | | | club |
Wolverhampton Wanderers | | | club |
Brighton & Hove Albion | | | club |
FC Brentford | | | club |
FC Fulham | | | club |
AFC Bournemouth | | | club |
Nottingham Forest | | | club |
Leeds United | | | club |
Sheffield United | | | club |
FC Burnley | | | club |
FC Southampton | | | club |
Norwich City | | | club |
Celtic Glasgow | | | club |
Glasgow Rangers | | | club |
Atlético de Bilbao | | | club |
Athletic Bilbao | | | club |
Real Sociedad | | | club |
FC Sevilla | | | club |
FC Valencia | | | club |
FC Villarreal | | | club |
Betis Sevilla | | | club |
Celta Vigo | | | club |
Espanyol Barcelona | | | club |
Rayo Vallecano | | | club |
FC Girona | | | club |
Lazio Rom | | | club |
AC Florenz | | | club |
Atalanta Bergamo | | | club |
FC Bologna | | | club |
FC Turin | | | club |
Udinese Calcio | | | club |
Sampdoria Genua | | | club |
CFC Genua | | | club |
Hellas Verona | | | club |
Olympique Lyon | | | club |
AS Monaco | | | club |
OSC Lille | | | club |
OGC Nizza | | | club |
Stade Rennes | | | club |
FC Nantes | | | club |
Racing Straßburg | | | club |
PSV Eindhoven | | | club |
Feyenoord Rotterdam | | | club |
AZ Alkmaar | | | club |
Twente Enschede | | | club |
FC Brügge | | | club |
RSC Anderlecht | | | club |
Standard Lüttich | | | club |
KRC Genk | | | club |
Sporting Lissabon | | | club |
Sporting Braga | | | club |
FC Kopenhagen | | | club |
Brøndby IF | | | club |
FC Midtjylland | | | club |
Malmö FF | | | club |
Rosenborg Trondheim | | | club |
Bodø/Glimt | | | club |
Legia Warschau | | | club |
Lech Posen | | | club |
Sparta Prag | | | club |
Slavia Prag | | | club |
Viktoria Pilsen | | | club |
Slovan Bratislava | | | club |
Ferencváros Budapest | | | club |
Dinamo Zagreb | | | club |
Hajduk Split | | | club |
Roter Stern Belgrad | | | club |
Partizan Belgrad | | | club |
Steaua Bukarest | | | club |
Ludogorez Rasgrad | | | club |
Olympiakos Piräus | | | club |
Panathinaikos Athen | | | club |
AEK Athen | | | club |
PAOK Saloniki | | | club |
Trabzonspor | | | club |
Schachtar Donezk | | | club |
Dynamo Kiew | | | club |
Zenit St. Petersburg | | | club |
Spartak Moskau | | | club |
ZSKA Moskau | | | club |
Lokomotive Moskau | | | club |
Maccabi Tel Aviv | | | club |
Boca Juniors | | | club |
River Plate | | | club |
Flamengo Rio de Janeiro | | | club |
FC Santos | | | club |
Palmeiras | | | club |
Inter Miami | | | club |
Los Angeles Galaxy | | | club |
Al-Nassr | | | club |
Al-Hilal | | | club |
Alba Berlin | | | club |
Ratiopharm Ulm | | | club |
Baskets Bonn | | | club |
EWE Baskets Oldenburg | | | club |
Brose Bamberg | | | club |
MHP Riesen Ludwigsburg | | | club |
THW Kiel | | | club |
SG Flensburg-Handewitt | | | club |
SC Magdeburg | | | club |
Füchse Berlin | | | club |
Rhein-Neckar Löwen | | | club |
HSV Hamburg | | | club |
MT Melsungen | | | club |
Frisch Auf Göppingen | | | club |
TBV Lemgo | | | club |
VfL Gummersbach | | | club |
Eisbären Berlin | | | club |
Adler Mannheim | | | club |
Red Bull München | | | club |
Kölner Haie | | | club |
Düsseldorfer EG | | | club |
Grizzlys Wolfsburg | | | club |
Straubing Tigers | | | club |
Nürnberg Ice Tigers | | | club |
Schwenninger Wild Wings | | | club |
Iserlohn Roosters | | | club |
Fischtown Pinguins | | | club |
ZSC Lions | | | club |
SC Bern | | | club |
HC Davos | | | club |
EV Zug | | | club |
Lausanne HC | | | club |
Los Angeles Lakers | | | club |
Golden State Warriors | | | club |
Chicago Bulls | | | club |
Boston Celtics | | | club |
Miami Heat | | | club |
Dallas Mavericks | | | club |
Orlando Magic | | | club |
Milwaukee Bucks | | | club |
Philadelphia 76ers | | | club |
San Antonio Spurs | | | club |
Toronto Raptors | | | club |
New York Knicks | | | club |
Brooklyn Nets | | | club |
Denver Nuggets | | | club |
Oklahoma City Thunder | | | club |
New England Patriots | | | club |
Kansas City Chiefs | | | club |
Dallas Cowboys | | | club |
Green Bay Packers | | | club |
San Francisco 49ers | | | club |
Tampa Bay Buccaneers | | | club |
Philadelphia Eagles | | | club |
Pittsburgh Steelers | | | club |
Seattle Seahawks | | | club |
Edmonton Oilers | | | club |
New York Rangers | | | club |
New York Yankees | | | club |
New York Mets | | | club |
Boston Red Sox | | | club |
Los Angeles Dodgers | | | club |
Chicago Cubs | | | club |
`;
