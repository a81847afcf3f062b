/** Towns of Austria, Switzerland and the rest of Europe; the fields are told in `index.ts`. */
export const townsEurope = `
# Austria, Switzerland and neighbours
Klosterneuburg | | city | |
Krems an der Donau | | city | |
Amstetten | | city | |
Mödling | | city | |
Schwechat | | city | |
Leonding | | city | |
Ansfelden | | city | |
Braunau am Inn | | city | |
Bad Ischl | | city | |
Gmunden | | city | |
Bruck an der Mur | | city | |
Bruck an der Leitha | | city | |
Leoben | | city | |
Kapfenberg | | city | |
Feldbach | | city | |
Bad Aussee | | city | |
Bad Gastein | | city | |
Spittal an der Drau | | city | |
Sankt Veit an der Glan | | city | | St. Veit an der Glan
Wolfsberg | | city | |
Lienz | | city | |
Kufstein | | city | |
Sankt Anton am Arlberg | | city | | St. Anton am Arlberg
Sölden | | city | |
Seefeld in Tirol | | city | |
Hall in Tirol | | city | |
Feldkirch | | city | |
Bludenz | | city | |
Lustenau | | city | |
Hohenems | | city | |
Oberwart | | city | |
Mattersburg | | city | |
Neusiedl am See | | city | |
Rust am See | | city | |
Ried im Innkreis | | city | |
Ried im Zillertal | | city | |
Zell am See | | city | |
Saalfelden am Steinernen Meer | | city | | Saalfelden
Saalbach-Hinterglemm | | city | |
Bischofshofen | | city | |
Hallein | | city | |
Waidhofen an der Ybbs | | city | |
Waidhofen an der Thaya | | city | |
Hollabrunn | | city | |
Mistelbach | | city | |
Gänserndorf | | city | |
Deutschlandsberg | | city | |
Knittelfeld | | city | |
Judenburg | | city | |
Mürzzuschlag | | city | |
Fürstenfeld | | city | |
Hartberg | | city | |
Freistadt | | city | |
Rohrbach in Oberösterreich | | city | |
Kirchdorf an der Krems | | city | |
Vöcklabruck | | city | |
Attnang-Puchheim | | city | |
Grieskirchen | | city | |
Stockerau | | city | |
Korneuburg | | city | |
Tulln an der Donau | | city | | Tulln
Zwettl | | city | |
Ternitz | | city | |
Neunkirchen in Niederösterreich | | city | |
Baden bei Wien | | city | |
Brunn am Gebirge | | city | |
Perchtoldsdorf | | city | |
Uster | | city | |
Dübendorf | | city | |
Dietikon | | city | |
Wädenswil | | city | |
Horgen | | city | |
Köniz | | city | |
Burgdorf | | city | |
Langenthal | | city | |
Interlaken | | city | |
Grindelwald | | city | |
Gstaad | | city | |
Kriens | | city | |
Sursee | | city | |
Altdorf | | city | |
Einsiedeln | | city | |
Küssnacht am Rigi | | city | |
Grenchen | | city | |
Olten | | city | |
Liestal | | city | |
Allschwil | | city | |
Reinach | | city | |
Riehen | | city | |
Neuhausen am Rheinfall | | city | |
Herisau | | city | |
Appenzell | | city | |
Rapperswil-Jona | | city | |
Gossau | | city | |
Arosa | | city | |
Pontresina | | city | |
Aarau | | city | |
Wettingen | | city | |
Wohlen | | city | |
Lenzburg | | city | |
Zofingen | | city | |
Frauenfeld | | city | |
Kreuzlingen | | city | |
Arbon | | city | |
Weinfelden | | city | |
Amriswil | | city | |
Bellinzona | | city | |
Mendrisio | | city | |
Ascona | | city | |
Chiasso | | city | |
Yverdon-les-Bains | | city | |
Vevey | | city | |
Morges | | city | |
Renens | | city | |
Siders | Sierre | city | |
Brig-Glis | | city | |
Saas-Fee | | city | |
Verbier | | city | |
Martigny | | city | |
Monthey | | city | |
La Chaux-de-Fonds | | city | |
Le Locle | | city | |
Delsberg | Delémont | city | |
Pruntrut | Porrentruy | city | |
Carouge | | city | |
Meyrin | | city | |
Vernier | | city | |
Lancy | | city | |
Brixen | Bressanone | city | |
Bruneck | Brunico | city | |
Sterzing | Vipiteno | city | |
Schaan | | city | |
Esch-sur-Alzette | | city | |
Differdingen | Differdange | city | |
Düdelingen | Dudelange | city | |
Echternach | | city | |
Eupen | | city | |
Sankt Vith | | city | | St. Vith
# Europe
Aix-en-Provence | | city | |
Boulogne-sur-Mer | | city | |
Boulogne-Billancourt | | city | |
Chalon-sur-Saône | | city | |
Châlons-en-Champagne | | city | |
Charleville-Mézières | | city | |
Cherbourg | | city | |
Clermont-Ferrand | | city | |
Colmar | | city | |
Dijon | | city | |
La Rochelle | | city | |
Le Havre | | city | |
Le Mans | | city | |
Limoges | | city | |
Lourdes | | city | |
Montpellier | | city | |
Nîmes | | city | |
Orléans | Orleans | city | |
Perpignan | | city | |
Poitiers | | city | |
Reims | Rheims | city | |
Rouen | | city | |
Saint-Denis | | city | |
Saint-Étienne | | city | |
Saint-Malo | | city | |
Saint-Nazaire | | city | |
Saint-Tropez | | city | |
Toulon | | city | |
Versailles | | city | |
Verdun | | city | |
Vichy | | city | |
Villeurbanne | | city | |
Avignon | | city | |
Arles | | city | |
Ajaccio | | city | |
Bastia | | city | |
Annecy | | city | |
Chambéry | | city | |
Bayonne | | city | |
Biarritz | | city | |
Tarbes | | city | |
Besançon | | city | |
Belfort | | city | |
Amiens | | city | |
Arras | | city | |
Béziers | | city | |
Carcassonne | | city | |
Narbonne | | city | |
Évian-les-Bains | | city | |
Chamonix | | city | |
Val-d’Isère | | city | |
Mecheln | Mechelen | city | |
Namur | | city | |
Ostende | Ostend | city | |
Charleroi | | city | |
Kortrijk | | city | |
Zeebrugge | | city | |
Aalst | | city | |
Verviers | | city | |
Tilburg | | city | |
Almere | | city | |
Breda | | city | |
Enschede | | city | |
Haarlem | | city | |
Arnheim | Arnhem | city | |
Apeldoorn | | city | |
Dordrecht | | city | |
Zwolle | | city | |
Delft | | city | |
Venlo | | city | |
Roermond | | city | |
Vlissingen | | city | |
Scheveningen | | city | |
Alkmaar | | city | |
Hilversum | | city | |
Kerkrade | | city | |
Zandvoort | | city | |
Leeuwarden | | city | |
Deventer | | city | |
Sittard | | city | |
Heerlen | | city | |
Den Helder | | city | |
Hoek van Holland | | city | |
Messina | | city | |
Tarent | Taranto | city | |
Brindisi | | city | |
Lecce | | city | |
Salerno | | city | |
Perugia | | city | |
Ancona | | city | |
Pescara | | city | |
Rimini | | city | |
Ravenna | | city | |
Ferrara | | city | |
Modena | | city | |
Parma | | city | |
Reggio nell’Emilia | | city | | Reggio Emilia
Reggio Calabria | | city | |
Piacenza | | city | |
Cremona | | city | |
Brescia | | city | |
Bergamo | | city | |
Mantua | | city | |
Vicenza | | city | |
Treviso | | city | |
Udine | | city | |
Trient | Trento | city | |
Livorno | | city | |
Lucca | | city | |
Siena | | city | |
Arezzo | | city | |
Viterbo | | city | |
Foggia | | city | |
Cosenza | | city | |
Catanzaro | | city | |
Siracusa | | city | |
Agrigent | Agrigento | city | |
Trapani | | city | |
Sassari | | city | |
Cagliari | | city | |
San Remo | | city | | Sanremo
La Spezia | | city | |
Monza | | city | |
Varese | | city | |
Novara | | city | |
Alessandria | | city | |
Castel Gandolfo | | city | |
L’Aquila | | city | |
Portofino | | city | |
Pompeji | Pompeii | city | |
Murcia | | city | |
Alicante | | city | |
Valladolid | | city | |
Gijón | | city | |
A Coruña | | city | | La Coruña
Vitoria-Gasteiz | | city | |
Oviedo | | city | |
Santa Cruz de Tenerife | | city | |
Las Palmas de Gran Canaria | | city | | Las Palmas
Pamplona | | city | |
Almería | | city | |
San Sebastián | | city | |
Burgos | | city | |
Santander | | city | |
Salamanca | | city | |
Toledo | | city | |
Cádiz | | city | |
Jerez de la Frontera | | city | |
Huelva | | city | |
Badajoz | | city | |
Logroño | | city | |
Tarragona | | city | |
Girona | | city | |
Lleida | | city | |
Santiago de Compostela | | city | |
Marbella | | city | |
Benidorm | | city | |
Ibiza-Stadt | | city | |
Algeciras | | city | |
Braga | | city | |
Coimbra | | city | |
Setúbal | | city | |
Funchal | | city | |
Ponta Delgada | | city | |
Évora | | city | |
Aveiro | | city | |
Fátima | | city | |
Cascais | | city | |
Portimão | | city | |
Vila Nova de Gaia | | city | |
Leicester | | city | |
Nottingham | | city | |
Newcastle upon Tyne | | city | |
Kingston upon Hull | | city | |
Stoke-on-Trent | | city | |
Portsmouth | | city | |
Plymouth | | city | |
Brighton | | city | |
Bournemouth | | city | |
Norwich | | city | |
Lancaster | | city | |
Blackpool | | city | |
Bradford | | city | |
Exeter | | city | |
Gloucester | | city | |
Cheltenham | | city | |
Canterbury | | city | |
Folkestone | | city | |
Southend-on-Sea | | city | |
Luton | | city | |
Milton Keynes | | city | |
Northampton | | city | |
Peterborough | | city | |
Ipswich | | city | |
Colchester | | city | |
Swindon | | city | |
Slough | | city | |
Windsor | | city | |
Wolverhampton | | city | |
Worcester | | city | |
Hereford | | city | |
Shrewsbury | | city | |
Stratford-upon-Avon | | city | |
Sunderland | | city | |
Middlesbrough | | city | |
Carlisle | | city | |
Preston | | city | |
Stockport | | city | |
Huddersfield | | city | |
Doncaster | | city | |
Grimsby | | city | |
Aberdeen | | city | |
Dundee | | city | |
Inverness | | city | |
Stirling | | city | |
St Andrews | | city | |
Swansea | | city | |
Wrexham | | city | |
Aberystwyth | | city | |
Londonderry | | city | | Derry
Lisburn | | city | |
Galway | | city | |
Limerick | | city | |
Waterford | | city | |
Kilkenny | | city | |
Drogheda | | city | |
Dundalk | | city | |
Stavanger | | city | |
Kristiansand | | city | |
Drammen | | city | |
Fredrikstad | | city | |
Narvik | | city | |
Hammerfest | | city | |
Kirkenes | | city | |
Ålesund | | city | |
Lillehammer | | city | |
Longyearbyen | | city | |
Linköping | | city | |
Norrköping | | city | |
Västerås | | city | |
Helsingborg | | city | |
Jönköping | | city | |
Luleå | | city | |
Sundsvall | | city | |
Gävle | | city | |
Karlstad | | city | |
Borås | | city | |
Växjö | | city | |
Kalmar | | city | |
Halmstad | | city | |
Visby | | city | |
Östersund | | city | |
Kristianstad | | city | |
Esbjerg | | city | |
Aalborg | | city | |
Randers | | city | |
Kolding | | city | |
Vejle | | city | |
Horsens | | city | |
Roskilde | | city | |
Helsingør | | city | |
Billund | | city | |
Espoo | | city | |
Vantaa | | city | |
Lahti | | city | |
Jyväskylä | | city | |
Kuopio | | city | |
Rovaniemi | | city | |
Vaasa | | city | |
Akureyri | | city | |
Keflavík | | city | |
Gdingen | Gdynia | city | |
Zoppot | Sopot | city | |
Bromberg | Bydgoszcz | city | |
Thorn | Toruń | city | |
Allenstein | Olsztyn | city | |
Elbing | Elbląg | city | |
Köslin | Koszalin | city | |
Kolberg | Kołobrzeg | city | |
Swinemünde | Świnoujście | city | |
Landsberg an der Warthe | Gorzów Wielkopolski | city | |
Grünberg in Schlesien | Zielona Góra | city | |
Liegnitz | Legnica | city | |
Oppeln | Opole | city | |
Gleiwitz | Gliwice | city | |
Hindenburg O.S. | Zabrze | city | |
Beuthen | Bytom | city | |
Tschenstochau | Częstochowa | city | |
Radom | | city | |
Kielce | | city | |
Białystok | | city | |
Przemyśl | | city | |
Tarnów | | city | |
Bielitz-Biala | Bielsko-Biała | city | |
Zakopane | | city | |
Marienbad | Mariánské Lázně | city | |
Budweis | České Budějovice | city | |
Reichenberg | Liberec | city | |
Aussig | Ústí nad Labem | city | |
Olmütz | Olomouc | city | |
Königgrätz | Hradec Králové | city | |
Pardubitz | Pardubice | city | |
Iglau | Jihlava | city | |
Neutra | Nitra | city | |
Tyrnau | Trnava | city | |
Trentschin | Trenčín | city | |
Sillein | Žilina | city | |
Neusohl | Banská Bystrica | city | |
Miskolc | | city | |
Nyíregyháza | | city | |
Kecskemét | | city | |
Székesfehérvár | | city | | Stuhlweißenburg
Szombathely | | city | | Steinamanger
Sopron | | city | | Ödenburg
Veszprém | | city | |
Celje | | city | |
Koper | | city | |
Piran | | city | |
Kranj | | city | |
Osijek | | city | |
Zadar | | city | |
Šibenik | | city | |
Vukovar | | city | |
Rovinj | | city | |
Tuzla | | city | |
Zenica | | city | |
Bihać | | city | |
Kragujevac | | city | |
Subotica | | city | |
Prizren | | city | |
Bitola | | city | |
Ohrid | | city | |
Tetovo | | city | |
Durrës | | city | |
Vlora | | city | |
Shkodra | | city | |
Russe | Ruse | city | |
Kronstadt | Brașov | city | |
Großwardein | Oradea | city | |
Craiova | | city | |
Galați | | city | |
Ploiești | | city | |
Patras | | city | |
Heraklion | | city | |
Chania | | city | |
Rhodos-Stadt | | city | |
Larisa | | city | |
Volos | | city | |
Ioannina | | city | |
Korinth | Corinth | city | |
Delphi | | city | |
Limassol | | city | |
Larnaka | Larnaca | city | |
Paphos | | city | |
Famagusta | | city | |
Kyrenia | | city | |
Bender | | city | |
Balti | | city | |
`;
