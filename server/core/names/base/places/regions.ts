/** States and regions; the fields are told in `index.ts`. */
export const regions = `
# German states
Baden-Württemberg | | state | Baden-Württemberger; baden-württembergisch | Baden-Wuerttemberg
Bayern | Bavaria | state | Bayer; Bayerin; bayerisch; bayrisch; Bavarian; Bavarians | Freistaat Bayern
Brandenburg | | state | Brandenburger; Brandenburgerin; brandenburgisch |
Hessen | Hesse | state | Hesse; Hessin; hessisch |
Mecklenburg-Vorpommern | | state | Mecklenburger; mecklenburg-vorpommerisch |
Niedersachsen | Lower Saxony | state | Niedersachse; niedersächsisch |
Nordrhein-Westfalen | North Rhine-Westphalia | state | Nordrhein-Westfale; nordrhein-westfälisch | NRW
Rheinland-Pfalz | Rhineland-Palatinate | state | Rheinland-Pfälzer; rheinland-pfälzisch |
Saarland | | state | Saarländer; Saarländerin; saarländisch |
Sachsen | Saxony | state | Sachse; Sächsin; sächsisch; Saxon; Saxons | Freistaat Sachsen
Sachsen-Anhalt | Saxony-Anhalt | state | Sachsen-Anhalter; sachsen-anhaltisch |
Schleswig-Holstein | | state | Schleswig-Holsteiner; schleswig-holsteinisch |
Thüringen | Thuringia | state | Thüringer; Thüringerin; thüringisch | Freistaat Thüringen
# Regions of Europe
Katalonien | Catalonia | region | Katalane; Katalanin; Katalanen; katalanisch; Catalan; Catalans |
Baskenland | Basque Country | region | Baske; Baskin; Basken; baskisch; Basque; Basques |
Andalusien | Andalusia | region | Andalusier; andalusisch |
Galicien | Galicia | region | Galicier; galicisch |
Kastilien | Castile | region | kastilisch |
Bretagne | Brittany | region | Bretone; Bretonin; bretonisch |
Normandie | Normandy | region | Normanne |
Elsass | Alsace | region | Elsässer; elsässisch |
Lothringen | Lorraine | region | Lothringer; lothringisch |
Provence | | region | provenzalisch |
Korsika | Corsica | island | Korse; Korsin; korsisch; Corsican; Corsicans |
Burgund | Burgundy | region | burgundisch |
Lombardei | Lombardy | region | lombardisch |
Toskana | Tuscany | region | Toskaner; toskanisch |
Sizilien | Sicily | island | Sizilianer; sizilianisch; Sicilian; Sicilians |
Sardinien | Sardinia | island | Sarde; sardisch |
Venetien | Veneto | region | |
Piemont | Piedmont | region | piemontesisch |
Kalabrien | Calabria | region | kalabrisch |
Apulien | Apulia | region | apulisch |
Flandern | Flanders | region | Flame; Flämin; flämisch; Flemish |
Wallonie | Wallonia | region | Wallone; wallonisch | Wallonien
Siebenbürgen | Transylvania | region | Siebenbürger | Transsilvanien
Dalmatien | Dalmatia | region | Dalmatiner; dalmatinisch; Dalmatian; Dalmatians |
Istrien | Istria | region | Istrier; istrisch |
Vojvodina | | region | | Wojwodina
Republika Srpska | | region | |
Schlesien | Silesia | region | Schlesier; schlesisch |
Masuren | Masuria | region | masurisch |
Pommern | Pomerania | region | Pommer; pommersch |
Böhmen | Bohemia | region | Böhme; böhmisch |
Mähren | Moravia | region | mährisch |
Kreta | Crete | island | Kreter; kretisch |
Rhodos | Rhodes | island | |
Lesbos | | island | | Lesvos
Samos | | island | |
Korfu | Corfu | island | |
Santorin | Santorini | island | |
Lampedusa | | island | |
Mallorca | | island | Mallorquiner; mallorquinisch | Majorca
Ibiza | | island | |
Teneriffa | Tenerife | island | |
Gran Canaria | | island | |
La Palma | | island | |
Lanzarote | | island | |
Fuerteventura | | island | |
Kanarische Inseln | Canary Islands | island | kanarisch | Kanaren
Balearen | Balearic Islands | island | balearisch |
Azoren | Azores | island | |
Madeira | | island | |
Balkan | Balkans | region | | Westbalkan
Baltikum | Baltics | region | Balte; Baltin; Balten; baltisch; Baltic |
Skandinavien | Scandinavia | region | Skandinavier; skandinavisch; Scandinavian; Scandinavians |
Lappland | Lapland | region | |
Spitzbergen | Svalbard | island | |
Kaukasus | Caucasus | region | kaukasisch |
Kurdistan | | region | Kurde; Kurdin; Kurden; kurdisch; Kurdish; Kurd; Kurds |
Anatolien | Anatolia | region | anatolisch |
Ruhrgebiet | Ruhr | region | |
Rheinland | Rhineland | region | Rheinländer; rheinisch |
Westfalen | Westphalia | region | Westfale; westfälisch |
Franken | Franconia | region | Franke; Fränkin; fränkisch |
Schwaben | Swabia | region | Schwabe; Schwäbin; schwäbisch |
Allgäu | | region | Allgäuer |
Pfalz | Palatinate | region | Pfälzer; Pfälzerin; pfälzisch |
Ostfriesland | East Frisia | region | Ostfriese; ostfriesisch |
Emsland | | region | Emsländer |
Lausitz | Lusatia | region | Lausitzer |
Uckermark | | region | Uckermärker |
Erzgebirge | Ore Mountains | mountain | Erzgebirger; erzgebirgisch |
Oberbayern | Upper Bavaria | region | oberbayerisch |
Niederbayern | Lower Bavaria | region | niederbayerisch |
Oberpfalz | Upper Palatinate | region | Oberpfälzer |
Schwarzwald | Black Forest | mountain | Schwarzwälder |
Harz | | mountain | Harzer |
Eifel | | mountain | Eifeler |
Taunus | | mountain | |
Hunsrück | | mountain | Hunsrücker |
Sauerland | | region | Sauerländer |
Ahrtal | Ahr valley | region | |
Rügen | | island | |
Usedom | | island | |
Sylt | | island | Sylter |
Helgoland | Heligoland | island | Helgoländer |
Norderney | | island | |
Borkum | | island | |
Fehmarn | | island | |
`;
