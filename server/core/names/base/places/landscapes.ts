/** Provinces and landscapes; the fields are told in `index.ts`. */
export const landscapes = `
# Provinces and landscapes
Bergisches Land | | region | |
Münsterland | | region | |
Siegerland | | region | |
Niederrhein | | region | |
Ostwestfalen | | region | |
Ostwestfalen-Lippe | | region | |
Nordfriesland | | region | |
Dithmarschen | | region | |
Wendland | | region | |
Altes Land | | region | |
Lüneburger Heide | | region | |
Weserbergland | | region | |
Oberfranken | | region | |
Mittelfranken | | region | |
Unterfranken | | region | |
Chiemgau | | region | |
Oberschwaben | | region | |
Breisgau | | region | |
Kraichgau | | region | |
Odenwald | | region | |
Westerwald | | region | |
Rheingau | | region | |
Rheinhessen | | region | |
Saarpfalz | | region | |
Prignitz | | region | |
Havelland | | region | |
Oderbruch | | region | |
Oberlausitz | | region | |
Niederlausitz | | region | |
Vogtland | | region | |
Eichsfeld | | region | |
Altmark | | region | |
Fläming | | region | |
Schorfheide | | region | |
Spreewald | | region | |
Mecklenburgische Seenplatte | | region | |
Sächsische Schweiz | | region | |
Fränkische Schweiz | | region | |
Holsteinische Schweiz | | region | |
Märkische Schweiz | | region | |
Vorpommern-Rügen | | region | |
Vorpommern-Greifswald | | region | |
Moseltal | | region | |
Salzkammergut | | region | |
Waldviertel | | region | |
Weinviertel | | region | |
Mostviertel | | region | |
Innviertel | | region | |
Mühlviertel | | region | |
Zillertal | | region | |
Ötztal | | region | |
Stubaital | | region | |
Pinzgau | | region | |
Pongau | | region | |
Wachau | | region | |
Berner Oberland | | region | |
Engadin | | region | |
Oberengadin | | region | |
Emmental | | region | |
Toggenburg | | region | |
Prättigau | | region | |
Surselva | | region | |
Puschlav | | region | |
Vinschgau | | region | |
Pustertal | | region | |
Gröden | | region | |
Île-de-France | | region | |
Auvergne-Rhône-Alpes | | region | |
Bourgogne-Franche-Comté | | region | |
Provence-Alpes-Côte d’Azur | | region | |
Hauts-de-France | | region | |
Grand Est | | region | |
Nouvelle-Aquitaine | | region | |
Pays de la Loire | | region | |
Centre-Val de Loire | | region | |
Okzitanien | Occitanie | region | |
Champagne | | region | |
Picardie | Picardy | region | |
Franche-Comté | | region | |
Languedoc-Roussillon | | region | |
Midi-Pyrénées | | region | |
Rhône-Alpes | | region | |
Poitou-Charentes | | region | |
Nord-Pas-de-Calais | | region | |
Seine-Saint-Denis | | region | |
Alpes-Maritimes | | region | |
Côte d’Azur | | region | |
Haute-Savoie | | region | |
Dordogne | | region | |
Ardèche | | region | |
Camargue | | region | |
Périgord | | region | |
Emilia-Romagna | | region | |
Friaul-Julisch Venetien | Friuli Venezia Giulia | region | |
Trentino-Südtirol | Trentino-Alto Adige | region | |
Aostatal | Aosta Valley | region | |
Latium | Lazio | region | |
Abruzzen | Abruzzo | region | |
Basilikata | Basilicata | region | |
Kampanien | Campania | region | |
Ligurien | Liguria | region | |
Umbrien | Umbria | region | |
Molise | | region | |
Kastilien-La Mancha | Castilla-La Mancha | region | |
Kastilien und León | Castile and León | region | |
Extremadura | | region | |
Asturien | Asturias | region | |
Kantabrien | Cantabria | region | |
La Rioja | | region | |
Navarra | Navarre | region | |
Costa Brava | | region | |
Costa Blanca | | region | |
Costa del Sol | | region | |
Alentejo | | region | |
Cornwall | | region | |
Devon | | region | |
Dorset | | region | |
Somerset | | region | |
Surrey | | region | |
Hampshire | | region | |
Suffolk | | region | |
Norfolk in England | | region | |
Lancashire | | region | |
Yorkshire | | region | |
Cumbria | | region | |
Northumberland | | region | |
Nottinghamshire | | region | |
Derbyshire | | region | |
Staffordshire | | region | |
Oxfordshire | | region | |
Gloucestershire | | region | |
Greater Manchester | | region | |
Greater London | | region | |
West Midlands | | region | |
East Anglia | | region | |
Merseyside | | region | |
Tyne and Wear | | region | |
Lake District | | region | |
Peak District | | region | |
Cotswolds | | region | |
Highlands | | region | |
Outer Hebrides | | region | |
Ulster | | region | |
Donegal | | region | |
Connacht | | region | |
Südholland | South Holland | region | |
Nordholland | North Holland | region | |
Nordbrabant | North Brabant | region | |
Gelderland | | region | |
Overijssel | | region | |
Drenthe | | region | |
Flevoland | | region | |
Zeeland | | region | |
Westflandern | West Flanders | region | |
Ostflandern | East Flanders | region | |
Wallonisch-Brabant | Walloon Brabant | region | |
Flämisch-Brabant | Flemish Brabant | region | |
Hennegau | Hainaut | region | |
Niederschlesien | Lower Silesia | region | |
Oberschlesien | Upper Silesia | region | |
Masowien | Masovia | region | |
Großpolen | Greater Poland | region | |
Kleinpolen | Lesser Poland | region | |
Karpatenvorland | | region | |
Ermland-Masuren | Warmia-Masuria | region | |
Westpommern | West Pomerania | region | |
Heiligkreuz | | region | |
Südböhmen | South Bohemia | region | |
Südmähren | South Moravia | region | |
Western Australia | | region | |
South Australia | | region | |
Northern Territory | | region | |
Tasmanien | Tasmania | region | |
Manitoba | | region | |
Saskatchewan | | region | |
Nova Scotia | | region | |
New Brunswick | | region | |
Newfoundland | | region | |
Nunavut | | region | |
Yukon | | region | |
Prince Edward Island | | region | |
Neufundland | Newfoundland and Labrador | region | |
Uttar Pradesh | | region | |
Madhya Pradesh | | region | |
Andhra Pradesh | | region | |
Himachal Pradesh | | region | |
Arunachal Pradesh | | region | |
Tamil Nadu | | region | |
West Bengal | | region | |
Maharashtra | | region | |
Rajasthan | | region | |
Karnataka | | region | |
Telangana | | region | |
Jharkhand | | region | |
Chhattisgarh | | region | |
Uttarakhand | | region | |
Jammu und Kaschmir | Jammu and Kashmir | region | |
Khyber Pakhtunkhwa | | region | |
Innere Mongolei | Inner Mongolia | region | |
Mato Grosso | | region | |
Minas Gerais | | region | |
Santa Catarina | | region | |
Baja California | | region | |
Quintana Roo | | region | |
Kwazulu-Natal | KwaZulu-Natal | region | |
Ostkap | Eastern Cape | region | |
Westkap | Western Cape | region | |
Long Island | | region | |
Staten Island | | region | |
Cape Cod | | region | |
Martha’s Vineyard | | region | |
Beverly Hills | | region | |
`;
