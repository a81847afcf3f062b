/** Clubs; the fields are told in `index.ts`. */
export const clubs = `
# Football clubs
FC Bayern München | Bayern Munich | | club | Bayern München
Borussia Dortmund | | BVB | club |
Borussia Mönchengladbach | Borussia Moenchengladbach | | club |
Bayer Leverkusen | | | club | Bayer 04 Leverkusen
RB Leipzig | | | club |
Eintracht Frankfurt | | | club |
VfB Stuttgart | | VfB | club |
VfL Wolfsburg | | | club |
SC Freiburg | | | club |
TSG Hoffenheim | | | club | TSG 1899 Hoffenheim
Werder Bremen | | | club | SV Werder Bremen
Hamburger SV | | HSV | club |
FC St. Pauli | | | club |
Schalke 04 | | | club | FC Schalke 04
Hertha BSC | | | club |
Union Berlin | | | club | 1. FC Union Berlin
FC Augsburg | | FCA | club |
FSV Mainz 05 | Mainz 05 | | club | Mainz 05
1. FC Köln | FC Cologne | | club | FC Köln
1. FC Nürnberg | FC Nuremberg | FCN | club |
1. FC Kaiserslautern | Kaiserslautern | FCK | club |
1. FC Heidenheim | Heidenheim | | club |
Fortuna Düsseldorf | | | club |
Hannover 96 | | | club |
Dynamo Dresden | | | club |
Hansa Rostock | | | club |
VfL Bochum | | | club |
Arminia Bielefeld | | | club |
Rapid Wien | Rapid Vienna | | club |
Austria Wien | Austria Vienna | | club |
Red Bull Salzburg | RB Salzburg | | club | RB Salzburg
Sturm Graz | | | club |
FC Basel | | FCB | club |
Young Boys Bern | | YB | club | BSC Young Boys
FC Zürich | FC Zurich | FCZ | club |
Real Madrid | | | club |
FC Barcelona | Barcelona | | club | Barça
Atlético Madrid | Atletico Madrid | | club | Atletico Madrid
Manchester United | | | club |
Manchester City | | | club |
FC Liverpool | Liverpool | | club |
FC Chelsea | Chelsea | | club |
FC Arsenal | Arsenal | | club |
Tottenham Hotspur | | | club |
Newcastle United | | | club |
Aston Villa | | | club |
Paris Saint-Germain | | PSG | club |
Olympique Marseille | | | club |
Juventus Turin | Juventus | | club | Juventus
AC Mailand | AC Milan | | club | AC Milan
Inter Mailand | Inter Milan | | club |
AS Rom | AS Roma | | club |
SSC Neapel | Napoli | | club |
Ajax Amsterdam | Ajax | | club |
Benfica Lissabon | Benfica | | club |
FC Porto | Porto | | club |
Galatasaray | | | club |
Fenerbahçe | Fenerbahce | | club | Fenerbahce
Besiktas | | | club | Beşiktaş
`;
