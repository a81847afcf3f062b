/** Leagues, cups and tournaments; the fields are told in `index.ts`. */
export const competitions = `
# Football
Champions League | | | competition | UEFA Champions League
Europa League | | | competition | UEFA Europa League
Conference League | | | competition | UEFA Conference League
Nations League | | | competition | UEFA Nations League
Youth League | | | competition | UEFA Youth League
Premier League | | | competition |
Championship League | | | competition |
League One | | | competition |
League Two | | | competition |
National League | | | competition |
Super League | | | competition |
Ligue 1 | | | competition |
Ligue 2 | | | competition |
La Liga | | | competition |
Serie A | | | competition |
Serie B | | | competition |
Serie C | | | competition |
Eredivisie | | | competition |
Süper Lig | | | competition |
Primeira Liga | | | competition |
Ekstraklasa | | | competition |
Pro League | | | competition |
Saudi Pro League | | | competition |
DFB-Pokal | | | competition |
Coupe de France | | | competition |
Coppa Italia | | | competition |
Copa del Rey | | | competition |
FA Cup | | | competition |
Carabao Cup | | | competition |
Copa América | | | competition | Copa America
Copa Libertadores | | | competition |
Klub-Weltmeisterschaft | Club World Cup | | competition |
Afrika-Cup | Africa Cup of Nations | | competition |
# Other sports
Kontinentale Hockey-Liga | Kontinental Hockey League | KHL | competition |
Deutsche Eishockey Liga | | DEL | competition |
Champions Hockey League | | CHL | competition |
Euroleague | | | competition | EuroLeague
Super Bowl | | | competition |
Stanley Cup | | | competition |
World Series | | | competition |
Six Nations | | | competition |
Ryder Cup | | | competition |
Davis Cup | | | competition |
Billie Jean King Cup | | | competition |
America’s Cup | | | competition |
Australian Open | | | competition |
French Open | | | competition |
US Open | | | competition |
Roland Garros | | | competition |
Tour de France | | | competition |
Giro d’Italia | | | competition |
Vuelta a España | | | competition |
Tour de Suisse | | | competition |
Vierschanzentournee | Four Hills Tournament | | competition |
Diamond League | | | competition |
Commonwealth Games | | | competition |
Paralympics | | | competition |
`;
