/** Towns of Germany; the fields are told in `index.ts`. */
export const townsGermany = `
# Germany
Aalen | | city | |
Ahlen | | city | |
Albstadt | | city | |
Alsdorf | | city | |
Altenburg | | city | |
Amberg | | city | |
Ansbach | | city | |
Arnsberg | | city | |
Aurich | | city | |
Backnang | | city | |
Bad Homburg vor der Höhe | | city | | Bad Homburg
Bad Kreuznach | | city | |
Bad Oeynhausen | | city | |
Bad Salzuflen | | city | |
Bad Nauheim | | city | |
Bad Vilbel | | city | |
Bad Hersfeld | | city | |
Bad Kissingen | | city | |
Bad Mergentheim | | city | |
Bad Zwischenahn | | city | |
Bad Segeberg | | city | |
Bad Tölz | | city | |
Bad Reichenhall | | city | |
Bad Dürkheim | | city | |
Bad Doberan | | city | |
Bad Oldesloe | | city | |
Bad Honnef | | city | |
Bad Godesberg | | city | |
Bad Cannstatt | | city | |
Bad Säckingen | | city | |
Bad Wildungen | | city | |
Bad Münstereifel | | city | |
Bad Pyrmont | | city | |
Bad Salzungen | | city | |
Bad Langensalza | | city | |
Bad Ems | | city | |
Bad Harzburg | | city | |
Bad Füssing | | city | |
Bad Wörishofen | | city | |
Balingen | | city | |
Bensheim | | city | |
Bergheim | | city | |
Bergkamen | | city | |
Bernburg | | city | |
Biberach an der Riß | | city | |
Bitterfeld-Wolfen | | city | |
Böblingen | | city | |
Bocholt | | city | |
Bornheim | | city | |
Brandenburg an der Havel | | city | |
Bretten | | city | |
Bruchsal | | city | |
Buchholz in der Nordheide | | city | |
Bünde | | city | |
Castrop-Rauxel | | city | |
Cloppenburg | | city | |
Coburg | | city | |
Coesfeld | | city | |
Crailsheim | | city | |
Datteln | | city | |
Deggendorf | | city | |
Delmenhorst | | city | |
Detmold | | city | |
Dietzenbach | | city | |
Dillenburg | | city | |
Dinslaken | | city | |
Donaueschingen | | city | |
Dormagen | | city | |
Dorsten | | city | |
Dreieich | | city | |
Dülmen | | city | |
Eberswalde | | city | |
Elmshorn | | city | |
Emmendingen | | city | |
Emmerich am Rhein | | city | |
Emsdetten | | city | |
Ennepetal | | city | |
Erftstadt | | city | |
Erding | | city | |
Erkelenz | | city | |
Erkrath | | city | |
Eschweiler | | city | |
Esslingen am Neckar | | city | | Esslingen
Ettlingen | | city | |
Euskirchen | | city | |
Falkensee | | city | |
Fellbach | | city | |
Filderstadt | | city | |
Forchheim | | city | |
Frankenthal | | city | |
Frankfurt an der Oder | | city | | Frankfurt (Oder)
Frechen | | city | |
Freiberg | | city | |
Freising | | city | |
Freital | | city | |
Freudenstadt | | city | |
Friedberg | | city | |
Friedrichsdorf | | city | |
Fürstenfeldbruck | | city | |
Garbsen | | city | |
Geesthacht | | city | |
Geislingen an der Steige | | city | |
Georgsmarienhütte | | city | |
Germering | | city | |
Gevelsberg | | city | |
Gifhorn | | city | |
Gladbeck | | city | |
Glauchau | | city | |
Göppingen | | city | |
Grevenbroich | | city | |
Gronau | | city | |
Groß-Gerau | | city | |
Gummersbach | | city | |
Güstrow | | city | |
Halberstadt | | city | |
Haltern am See | | city | |
Hameln | | city | |
Hannoversch Münden | | city | |
Hattingen | | city | |
Heidenheim an der Brenz | | city | |
Heiligenhaus | | city | |
Heinsberg | | city | |
Helmstedt | | city | |
Hennef | | city | |
Henstedt-Ulzburg | | city | |
Heppenheim | | city | |
Herford | | city | |
Herrenberg | | city | |
Herzogenrath | | city | |
Hilden | | city | |
Hockenheim | | city | |
Hof an der Saale | | city | |
Hofheim am Taunus | | city | |
Homburg an der Saar | | city | |
Horb am Neckar | | city | |
Höxter | | city | |
Hoyerswerda | | city | |
Hückelhoven | | city | |
Hürth | | city | |
Ibbenbüren | | city | |
Idar-Oberstein | | city | |
Ilmenau | | city | |
Ingelheim am Rhein | | city | |
Iserlohn | | city | |
Itzehoe | | city | |
Jülich | | city | |
Kaarst | | city | |
Kamp-Lintfort | | city | |
Kaufbeuren | | city | |
Kehl am Rhein | | city | |
Kelkheim | | city | |
Kempen | | city | |
Kempten im Allgäu | | city | | Kempten
Kerpen | | city | |
Kevelaer | | city | |
Kirchheim unter Teck | | city | |
Königs Wusterhausen | | city | |
Königswinter | | city | |
Korbach | | city | |
Kornwestheim | | city | |
Korschenbroich | | city | |
Köthen | | city | |
Kreuztal | | city | |
Kulmbach | | city | |
Lahr im Schwarzwald | | city | |
Lampertheim | | city | |
Landau in der Pfalz | | city | |
Landsberg am Lech | | city | |
Langenfeld | | city | |
Langenhagen | | city | |
Lauf an der Pegnitz | | city | |
Leer in Ostfriesland | | city | |
Lehrte | | city | |
Leimen | | city | |
Leinfelden-Echterdingen | | city | |
Lemgo | | city | |
Lennestadt | | city | |
Leonberg | | city | |
Limburg an der Lahn | | city | |
Lindau am Bodensee | | city | |
Lingen an der Ems | | city | |
Lippstadt | | city | |
Lörrach | | city | |
Lübbecke | | city | |
Luckenwalde | | city | |
Lüdenscheid | | city | |
Lüdinghausen | | city | |
Ludwigsburg | | city | |
Ludwigsfelde | | city | |
Ludwigshafen am Rhein | | city | |
Lünen | | city | |
Lutherstadt Eisleben | | city | |
Lutherstadt Wittenberg | | city | |
Maintal | | city | |
Marburg an der Lahn | | city | |
Maulbronn | | city | |
Mechernich | | city | |
Meerbusch | | city | |
Meinerzhagen | | city | |
Meiningen | | city | |
Meißen | | city | |
Memmingen | | city | |
Menden | | city | |
Meppen | | city | |
Merseburg | | city | |
Merzig | | city | |
Meschede | | city | |
Mettmann | | city | |
Minden | | city | |
Monheim am Rhein | | city | |
Mörfelden-Walldorf | | city | |
Mosbach | | city | |
Mühlacker | | city | |
Mühlhausen in Thüringen | | city | |
Mühlheim am Main | | city | |
Müllheim im Markgräflerland | | city | |
Nagold | | city | |
Naumburg an der Saale | | city | |
Neckarsulm | | city | |
Nettetal | | city | |
Neu-Isenburg | | city | |
Neu-Ulm | | city | |
Neuburg an der Donau | | city | |
Neukirchen-Vluyn | | city | |
Neumarkt in der Oberpfalz | | city | |
Neunkirchen | | city | |
Neuruppin | | city | |
Neustadt am Rübenberge | | city | |
Neustadt an der Weinstraße | | city | |
Neustadt an der Aisch | | city | |
Neustadt in Holstein | | city | |
Neustrelitz | | city | |
Neuwied | | city | |
Nidderau | | city | |
Nienburg an der Weser | | city | |
Norden in Ostfriesland | | city | |
Norderstedt | | city | |
Nordhausen | | city | |
Nordhorn | | city | |
Nördlingen | | city | |
Northeim | | city | |
Nürtingen | | city | |
Oberursel | | city | |
Oer-Erkenschwick | | city | |
Offenburg | | city | |
Osterholz-Scharmbeck | | city | |
Osterode am Harz | | city | |
Ostfildern | | city | |
Papenburg | | city | |
Parchim | | city | |
Petershagen | | city | |
Pfaffenhofen an der Ilm | | city | |
Pfungstadt | | city | |
Pinneberg | | city | |
Pirmasens | | city | |
Porta Westfalica | | city | |
Pulheim | | city | |
Püttlingen | | city | |
Quedlinburg | | city | |
Radebeul | | city | |
Radevormwald | | city | |
Radolfzell am Bodensee | | city | |
Rastatt | | city | |
Rathenow | | city | |
Reichenbach im Vogtland | | city | |
Reinbek | | city | |
Remagen | | city | |
Rendsburg | | city | |
Rheda-Wiedenbrück | | city | |
Rheinbach | | city | |
Rheinberg | | city | |
Rheine | | city | |
Rheinfelden in Baden | | city | |
Rheinstetten | | city | |
Rietberg | | city | |
Rinteln | | city | |
Rodgau | | city | |
Rotenburg an der Wümme | | city | | Rotenburg (Wümme)
Rotenburg an der Fulda | | city | |
Roth bei Nürnberg | | city | |
Rothenburg ob der Tauber | | city | |
Rottenburg am Neckar | | city | |
Rottweil | | city | |
Rüdesheim am Rhein | | city | |
Rudolstadt | | city | |
Rüsselsheim am Main | | city | | Rüsselsheim
Saalfeld an der Saale | | city | |
Saarlouis | | city | |
Salzwedel | | city | |
Sangerhausen | | city | |
Sankt Augustin | | city | |
Sankt Ingbert | | city | | St. Ingbert
Sankt Wendel | | city | | St. Wendel
Sankt Goar | | city | | St. Goar
Sankt Peter-Ording | | city | | St. Peter-Ording
Schleswig | | city | |
Schmalkalden | | city | |
Schmallenberg | | city | |
Schönebeck an der Elbe | | city | |
Schorndorf | | city | |
Schramberg | | city | |
Schwabach | | city | |
Schwäbisch Gmünd | | city | |
Schwäbisch Hall | | city | |
Schwalmstadt | | city | |
Schwandorf | | city | |
Schwedt an der Oder | | city | | Schwedt
Schweinfurt | | city | |
Schwelm | | city | |
Schwetzingen | | city | |
Seelze | | city | |
Seevetal | | city | |
Seligenstadt | | city | |
Senftenberg | | city | |
Siegburg | | city | |
Sigmaringen | | city | |
Sindelfingen | | city | |
Singen am Hohentwiel | | city | |
Sinsheim | | city | |
Soest | | city | |
Soltau | | city | |
Sömmerda | | city | |
Sonneberg | | city | |
Sonthofen | | city | |
Spremberg | | city | |
Sprockhövel | | city | |
Stadthagen | | city | |
Starnberg | | city | |
Staßfurt | | city | |
Stendal | | city | |
Stolberg | | city | |
Straubing | | city | |
Strausberg | | city | |
Stuhr | | city | |
Sulzbach-Rosenberg | | city | |
Tauberbischofsheim | | city | |
Templin | | city | |
Tönisvorst | | city | |
Traunstein | | city | |
Troisdorf | | city | |
Tuttlingen | | city | |
Überlingen | | city | |
Uelzen | | city | |
Uetersen | | city | |
Unterschleißheim | | city | |
Vaihingen an der Enz | | city | |
Vechta | | city | |
Velbert | | city | |
Verden an der Aller | | city | |
Viernheim | | city | |
Viersen | | city | |
Villingen-Schwenningen | | city | |
Voerde | | city | |
Völklingen | | city | |
Waiblingen | | city | |
Waldkirch | | city | |
Waldkraiburg | | city | |
Waldshut-Tiengen | | city | |
Wallenhorst | | city | |
Wangen im Allgäu | | city | |
Warburg | | city | |
Waren an der Müritz | | city | |
Warendorf | | city | |
Warstein | | city | |
Wedel | | city | |
Weiden in der Oberpfalz | | city | |
Weil am Rhein | | city | |
Weilheim in Oberbayern | | city | |
Weingarten | | city | |
Weinheim an der Bergstraße | | city | |
Weißenburg in Bayern | | city | |
Weißenfels | | city | |
Weißwasser | | city | |
Werdau | | city | |
Wermelskirchen | | city | |
Wernigerode | | city | |
Wertheim am Main | | city | |
Wesseling | | city | |
Wesseln | | city | |
Wetter an der Ruhr | | city | |
Wetzlar | | city | |
Wiehl | | city | |
Wiesloch | | city | |
Willich | | city | |
Winnenden | | city | |
Winsen an der Luhe | | city | |
Wipperfürth | | city | |
Witten | | city | |
Wittmund | | city | |
Wittstock an der Dosse | | city | |
Wülfrath | | city | |
Wunstorf | | city | |
Würselen | | city | |
Wurzen | | city | |
Zerbst | | city | |
Zirndorf | | city | |
Zittau | | city | |
Zülpich | | city | |
Zweibrücken | | city | |
Sylt-Ost | | city | |
Timmendorfer Strand | | city | |
Heiligendamm | | city | |
Warnemünde | | city | |
Binz auf Rügen | | city | |
Oberammergau | | city | |
Oberstdorf | | city | |
Mittenwald | | city | |
Rottach-Egern | | city | |
Bad Wiessee | | city | |
Neuschwanstein | | city | |
Hohenschwangau | | city | |
`;
