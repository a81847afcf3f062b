/** Capitals, cities, sites that stand for institutions; the fields are told in `index.ts`. */
export const cities = `
# Capitals
Berlin | | capital | Berliner; Berlinerin; Berliners |
Wien | Vienna | capital | Wiener; Wienerin; wienerisch; Viennese |
Bern | | capital | Berner; Bernerin | Berne
Vaduz | | capital | Vaduzer |
Brüssel | Brussels | capital | Brüsseler; Brüsselerin |
Amsterdam | | capital | Amsterdamer |
Paris | | capital | Pariser; Pariserin; Parisian; Parisians |
Rom | Rome | capital | Römer; Römerin; römisch |
Valletta | | capital | |
Madrid | | capital | Madrider; Madrilene |
Lissabon | Lisbon | capital | Lissabonner; Lissaboner |
London | | capital | Londoner; Londonerin; Londoners |
Dublin | | capital | Dubliner |
Reykjavik | | capital | | Reykjavík
Kopenhagen | Copenhagen | capital | Kopenhagener |
Stockholm | | capital | Stockholmer |
Oslo | | capital | Osloer |
Helsinki | | capital | Helsinkier |
Tallinn | | capital | Tallinner | Reval
Riga | | capital | Rigaer |
Vilnius | | capital | Vilniuser | Wilna
Warschau | Warsaw | capital | Warschauer; Warschauerin |
Prag | Prague | capital | Prager; Pragerin |
Bratislava | | capital | Bratislavaer | Pressburg
Budapest | | capital | Budapester |
Ljubljana | | capital | Ljubljanaer | Laibach
Zagreb | | capital | Zagreber | Agram
Sarajevo | | capital | Sarajevoer | Sarajewo
Belgrad | Belgrade | capital | Belgrader |
Podgorica | | capital | | Podgoriza
Pristina | | capital | Pristinaer | Priština
Skopje | | capital | Skopjer |
Tirana | | capital | Tiraner |
Athen | Athens | capital | Athener |
Nikosia | Nicosia | capital | Nikosier |
Sofia | | capital | Sofioter |
Bukarest | Bucharest | capital | Bukarester |
Chișinău | Chisinau | capital | | Chisinau; Chişinău
Kiew | Kyiv | capital | Kiewer | Kyjiw; Kiev
Minsk | | capital | Minsker |
Moskau | Moscow | capital | Moskauer; Moskauerin |
Ankara | | capital | Ankaraner |
Tiflis | Tbilisi | capital | Tifliser | Tbilissi
Eriwan | Yerevan | capital | Eriwaner | Jerewan
Baku | | capital | Bakuer |
Astana | | capital | | Nur-Sultan
Taschkent | Tashkent | capital | Taschkenter |
Aschgabat | Ashgabat | capital | | Aschchabad
Bischkek | Bishkek | capital | Bischkeker |
Duschanbe | Dushanbe | capital | |
Kabul | | capital | Kabuler |
Teheran | Tehran | capital | Teheraner |
Bagdad | Baghdad | capital | Bagdader |
Damaskus | Damascus | capital | Damaszener; damaszenisch |
Beirut | | capital | Beiruter |
Jerusalem | | capital | Jerusalemer |
Ramallah | | city | | Ramalla
Amman | | capital | Ammaner |
Riad | Riyadh | capital | Riader |
Sanaa | Sana'a | capital | | Sana’a
Maskat | Muscat | capital | |
Abu Dhabi | | capital | |
Doha | | capital | |
Manama | | capital | |
Kuwait-Stadt | Kuwait City | capital | |
Islamabad | | capital | Islamabader |
Neu-Delhi | New Delhi | capital | | Neu Delhi
Dhaka | | capital | | Dakka
Colombo | | capital | |
Kathmandu | | capital | | Katmandu
Thimphu | | capital | |
Malé | | capital | | Male
Peking | Beijing | capital | Pekinger |
Taipeh | Taipei | capital | |
Ulan-Bator | Ulaanbaatar | capital | | Ulan Bator
Tokio | Tokyo | capital | Tokioter; Tokyoter |
Seoul | | capital | Seouler |
Pjöngjang | Pyongyang | capital | Pjöngjanger |
Hanoi | | capital | Hanoier |
Vientiane | | capital | |
Phnom Penh | | capital | |
Bangkok | | capital | Bangkoker |
Naypyidaw | | capital | | Naypyitaw
Kuala Lumpur | | capital | |
Jakarta | | capital | Jakartaer |
Dili | | capital | |
Bandar Seri Begawan | | capital | |
Manila | | capital | |
Kairo | Cairo | capital | Kairoer |
Tripolis | Tripoli | capital | |
Tunis | | capital | Tuniser |
Algier | Algiers | capital | Algierer |
Rabat | | capital | |
Nouakchott | | capital | |
Bamako | | capital | |
Niamey | | capital | |
N’Djamena | N'Djamena | capital | | N'Djamena; Ndjamena
Khartum | Khartoum | capital | |
Juba | | capital | | Dschuba
Asmara | | capital | |
Addis Abeba | Addis Ababa | capital | |
Mogadischu | Mogadishu | capital | |
Nairobi | | capital | |
Kampala | | capital | |
Kigali | | capital | |
Bujumbura | | city | |
Gitega | | capital | |
Dodoma | | capital | |
Dakar | | capital | |
Banjul | | capital | |
Bissau | | capital | |
Conakry | | capital | |
Freetown | | capital | |
Monrovia | | capital | |
Yamoussoukro | | capital | |
Abidjan | | city | |
Ouagadougou | | capital | |
Accra | | capital | |
Lomé | Lome | capital | | Lome
Porto-Novo | | capital | |
Abuja | | capital | |
Lagos | | city | |
Jaunde | Yaoundé | capital | | Yaounde
Bangui | | capital | |
Malabo | | capital | |
Libreville | | capital | |
Brazzaville | | capital | |
Kinshasa | | capital | |
Luanda | | capital | |
Lusaka | | capital | |
Lilongwe | | capital | |
Maputo | | capital | |
Harare | | capital | |
Gaborone | | capital | |
Windhoek | | capital | Windhoeker | Windhuk
Pretoria | | capital | |
Maseru | | capital | |
Mbabane | | capital | |
Antananarivo | | capital | |
Port Louis | | capital | |
Moroni | | capital | |
Praia | | capital | |
Washington | | capital | Washingtoner | Washington D.C.; Washington, D.C.
Ottawa | | capital | |
Mexiko-Stadt | Mexico City | capital | |
Guatemala-Stadt | Guatemala City | capital | |
Belmopan | | capital | |
Tegucigalpa | | capital | |
San Salvador | | capital | |
Managua | | capital | |
San José | San Jose | capital | | San Jose
Panama-Stadt | Panama City | capital | |
Havanna | Havana | capital | |
Port-au-Prince | | capital | |
Santo Domingo | | capital | |
Kingston | | capital | |
Nassau | | capital | |
Bridgetown | | capital | |
Port of Spain | | capital | |
Bogotá | Bogota | capital | | Bogota
Caracas | | capital | |
Georgetown | | capital | |
Paramaribo | | capital | |
Quito | | capital | |
Lima | | capital | |
La Paz | | capital | |
Sucre | | capital | |
Brasília | Brasilia | capital | | Brasilia
Asunción | Asuncion | capital | | Asuncion
Montevideo | | capital | |
Buenos Aires | | capital | |
Santiago de Chile | Santiago | capital | |
Canberra | | capital | |
Wellington | | capital | |
Port Moresby | | capital | |
Suva | | capital | |
Honiara | | capital | |
Port Vila | | capital | |
Apia | | capital | |
Nuku’alofa | Nuku'alofa | capital | | Nuku'alofa; Nukualofa
Nuuk | | capital | |
Tórshavn | Torshavn | capital | | Torshavn
Edinburgh | | capital | Edinburgher |
Cardiff | | capital | |
Belfast | | capital | Belfaster |
# German cities
Hamburg | | city | Hamburger; Hamburgerin; hamburgisch | Hansestadt Hamburg
München | Munich | city | Münchner; Münchnerin; Münchener |
Köln | Cologne | city | Kölner; Kölnerin; kölsch |
Frankfurt am Main | Frankfurt | city | Frankfurter; Frankfurterin |
Stuttgart | | city | Stuttgarter; Stuttgarterin |
Düsseldorf | Duesseldorf | city | Düsseldorfer; Düsseldorferin | Dusseldorf
Leipzig | | city | Leipziger; Leipzigerin |
Dortmund | | city | Dortmunder; Dortmunderin |
Essen | | city | Essener; Essenerin |
Bremen | | city | Bremer; Bremerin; bremisch |
Dresden | | city | Dresdner; Dresdnerin |
Hannover | Hanover | city | Hannoveraner; hannoversch |
Nürnberg | Nuremberg | city | Nürnberger; Nürnbergerin |
Duisburg | | city | Duisburger |
Bochum | | city | Bochumer |
Wuppertal | | city | Wuppertaler |
Bielefeld | | city | Bielefelder |
Bonn | | city | Bonner; Bonnerin |
Münster | Muenster | city | Münsteraner |
Mannheim | | city | Mannheimer |
Karlsruhe | | city | Karlsruher |
Augsburg | | city | Augsburger |
Wiesbaden | | city | Wiesbadener |
Mönchengladbach | Moenchengladbach | city | Mönchengladbacher |
Gelsenkirchen | | city | Gelsenkirchener |
Aachen | | city | Aachener |
Braunschweig | Brunswick | city | Braunschweiger |
Chemnitz | | city | Chemnitzer |
Kiel | | city | Kieler |
Magdeburg | | city | Magdeburger |
Halle | | city | Hallenser | Halle (Saale); Halle an der Saale
Freiburg | | city | Freiburger | Freiburg im Breisgau
Krefeld | | city | Krefelder |
Mainz | | city | Mainzer |
Lübeck | Luebeck | city | Lübecker |
Erfurt | | city | Erfurter |
Oberhausen | | city | Oberhausener |
Rostock | | city | Rostocker |
Kassel | | city | Kasseler |
Hagen | | city | Hagener |
Potsdam | | city | Potsdamer; Potsdamerin |
Saarbrücken | Saarbruecken | city | Saarbrücker |
Hamm | | city | |
Ludwigshafen | | city | Ludwigshafener |
Mülheim an der Ruhr | | city | Mülheimer | Mülheim
Oldenburg | | city | Oldenburger |
Osnabrück | Osnabrueck | city | Osnabrücker |
Leverkusen | | city | Leverkusener |
Darmstadt | | city | Darmstädter |
Heidelberg | | city | Heidelberger |
Solingen | | city | Solinger |
Regensburg | | city | Regensburger |
Herne | | city | |
Paderborn | | city | Paderborner |
Neuss | | city | Neusser |
Ingolstadt | | city | Ingolstädter |
Offenbach | | city | Offenbacher | Offenbach am Main
Würzburg | Wuerzburg | city | Würzburger |
Fürth | Fuerth | city | Fürther |
Heilbronn | | city | Heilbronner |
Ulm | | city | Ulmer |
Pforzheim | | city | Pforzheimer |
Wolfsburg | | city | Wolfsburger |
Göttingen | Goettingen | city | Göttinger |
Bottrop | | city | Bottroper |
Reutlingen | | city | Reutlinger |
Koblenz | | city | Koblenzer |
Recklinghausen | | city | Recklinghäuser |
Bremerhaven | | city | Bremerhavener |
Bergisch Gladbach | | city | |
Jena | | city | Jenaer |
Remscheid | | city | Remscheider |
Erlangen | | city | Erlanger |
Trier | | city | Trierer |
Salzgitter | | city | |
Moers | | city | |
Siegen | | city | Siegener |
Hildesheim | | city | Hildesheimer |
Cottbus | | city | Cottbuser | Cottbus/Chóśebuz
Gera | | city | Geraer |
Kaiserslautern | | city | Kaiserslauterer |
Schwerin | | city | Schweriner |
Gütersloh | | city | Gütersloher |
Düren | | city | Dürener |
Esslingen | | city | Esslinger |
Ratingen | | city | Ratinger |
Tübingen | Tuebingen | city | Tübinger |
Flensburg | | city | Flensburger |
Zwickau | | city | Zwickauer |
Gießen | Giessen | city | Gießener | Giessen
Marburg | | city | Marburger |
Lüneburg | Lueneburg | city | Lüneburger |
Konstanz | Constance | city | Konstanzer |
Bayreuth | | city | Bayreuther |
Bamberg | | city | Bamberger |
Passau | | city | Passauer |
Landshut | | city | Landshuter |
Aschaffenburg | | city | Aschaffenburger |
Rosenheim | | city | Rosenheimer |
Weimar | | city | Weimarer |
Dessau-Roßlau | | city | Dessauer | Dessau
Wilhelmshaven | | city | Wilhelmshavener |
Emden | | city | Emder; Emderin |
Cuxhaven | | city | Cuxhavener |
Stralsund | | city | Stralsunder |
Greifswald | | city | Greifswalder |
Wismar | | city | Wismarer |
Neubrandenburg | | city | Neubrandenburger |
Görlitz | Goerlitz | city | Görlitzer |
Bautzen | | city | Bautzener |
Plauen | | city | Plauener |
Eisenach | | city | Eisenacher |
Suhl | | city | Suhler |
Hanau | | city | Hanauer |
Fulda | | city | Fuldaer |
Worms | | city | Wormser |
Speyer | | city | Speyerer |
Baden-Baden | | city | |
Friedrichshafen | | city | Friedrichshafener |
Ravensburg | | city | Ravensburger |
Kempten | | city | Kemptener |
Garmisch-Partenkirchen | | city | Garmisch-Partenkirchner | Garmisch
Berchtesgaden | | city | Berchtesgadener |
Celle | | city | Celler |
Goslar | | city | Goslarer |
Wolfenbüttel | | city | Wolfenbütteler |
Lingen | | city | Lingener |
Ahrweiler | | city | | Bad Neuenahr-Ahrweiler
Brokdorf | | city | |
Gorleben | | city | |
Grünheide | | city | |
Schwedt | | city | Schwedter |
Eisenhüttenstadt | | city | |
Oranienburg | | city | |
Neumünster | | city | |
Husum | | city | Husumer |
Westerland | | city | |
Ramstein | | city | |
Büchel | | city | |
# Austria
Graz | | city | Grazer; Grazerin |
Linz | | city | Linzer |
Salzburg | | city | Salzburger; Salzburgerin; salzburgisch |
Innsbruck | | city | Innsbrucker |
Klagenfurt | | city | Klagenfurter |
Villach | | city | Villacher |
Wels | | city | Welser |
St. Pölten | | city | St. Pöltner | Sankt Pölten
Dornbirn | | city | Dornbirner |
Bregenz | | city | Bregenzer |
Eisenstadt | | city | Eisenstädter |
Wiener Neustadt | | city | |
Kitzbühel | Kitzbuehel | city | Kitzbüheler | Kitzbuhel
Ischgl | | city | |
Steyr | | city | Steyrer |
Traiskirchen | | city | |
Niederösterreich | Lower Austria | state | Niederösterreicher; niederösterreichisch |
Oberösterreich | Upper Austria | state | Oberösterreicher; oberösterreichisch |
Steiermark | Styria | state | Steirer; Steirerin; steirisch |
Tirol | Tyrol | state | Tiroler; Tirolerin; tirolerisch |
Südtirol | South Tyrol | region | Südtiroler; Südtirolerin | Alto Adige
Kärnten | Carinthia | state | Kärntner; Kärntnerin |
Vorarlberg | | state | Vorarlberger; Vorarlbergerin |
Burgenland | | state | Burgenländer; burgenländisch |
# Switzerland
Zürich | Zurich | city | Zürcher; Zürcherin; zürcherisch |
Genf | Geneva | city | Genfer; Genferin | Genève
Basel | | city | Basler; Baslerin |
Lausanne | | city | Lausanner |
Winterthur | | city | Winterthurer |
Luzern | Lucerne | city | Luzerner; Luzernerin |
St. Gallen | | city | St. Galler | Sankt Gallen
Lugano | | city | Luganer |
Biel | | city | Bieler | Bienne
Thun | | city | Thuner |
Chur | | city | Churer |
Davos | | city | Davoser |
Zug | | city | Zuger |
Schaffhausen | | city | Schaffhauser |
Locarno | | city | |
Montreux | | city | |
Zermatt | | city | |
Crans-Montana | | city | |
Wengen | | city | |
Adelboden | | city | |
St. Moritz | | city | | Sankt Moritz
Bürgenstock | | site | |
Aargau | | canton | Aargauer; aargauisch |
Appenzell Ausserrhoden | | canton | Ausserrhoder |
Appenzell Innerrhoden | | canton | Innerrhoder |
Basel-Landschaft | | canton | Baselbieter | Baselland
Basel-Stadt | | canton | |
Freiburg im Üechtland | Fribourg | canton | |
Glarus | | canton | Glarner |
Graubünden | Grisons | canton | Bündner; Bündnerin | Graubuenden
Jura | | canton | Jurassier; jurassisch |
Neuenburg | Neuchâtel | canton | Neuenburger |
Nidwalden | | canton | Nidwaldner |
Obwalden | | canton | Obwaldner |
Schwyz | | canton | Schwyzer |
Solothurn | | canton | Solothurner |
Tessin | Ticino | canton | Tessiner; Tessinerin |
Thurgau | | canton | Thurgauer |
Uri | | canton | Urner |
Waadt | Vaud | canton | Waadtländer |
Wallis | Valais | canton | Walliser |
# Cities of Europe
Antwerpen | Antwerp | city | Antwerpener |
Gent | Ghent | city | Genter |
Brügge | Bruges | city | Brügger |
Lüttich | Liège | city | Lütticher |
Löwen | Leuven | city | Löwener |
Rotterdam | | city | Rotterdamer |
Den Haag | The Hague | city | Haager |
Utrecht | | city | Utrechter |
Eindhoven | | city | Eindhovener |
Maastricht | | city | Maastrichter |
Groningen | | city | Groninger |
Nimwegen | Nijmegen | city | Nimweger |
Marseille | | city | Marseiller | Marseilles
Lyon | | city | Lyoner | Lyons
Toulouse | | city | |
Nizza | Nice | city | Nizzaer |
Nantes | | city | |
Straßburg | Strasbourg | city | Straßburger | Strassburg
Bordeaux | | city | |
Lille | | city | |
Calais | | city | |
Cannes | | city | |
Grenoble | | city | |
Rennes | | city | |
Dünkirchen | Dunkirk | city | |
Mülhausen | Mulhouse | city | |
Fessenheim | | city | |
Mailand | Milan | city | Mailänder |
Neapel | Naples | city | Neapolitaner; neapolitanisch |
Turin | | city | Turiner |
Palermo | | city | Palermer |
Genua | Genoa | city | Genueser |
Bologna | | city | Bologneser |
Florenz | Florence | city | Florentiner |
Venedig | Venice | city | Venezianer; venezianisch; Venetian; Venetians |
Verona | | city | Veroneser |
Triest | Trieste | city | Triester |
Bozen | Bolzano | city | Bozner |
Meran | Merano | city | Meraner |
Padua | | city | |
Bari | | city | |
Catania | | city | |
Cortina d’Ampezzo | Cortina d'Ampezzo | city | | Cortina d'Ampezzo; Cortina
Barcelona | | city | Barceloner |
Valencia | | city | Valencianer | València
Sevilla | Seville | city | |
Saragossa | Zaragoza | city | |
Málaga | Malaga | city | | Malaga
Bilbao | | city | |
Granada | | city | |
Palma | | city | | Palma de Mallorca
Porto | | city | |
Manchester | | city | |
Birmingham | | city | |
Liverpool | | city | Liverpooler |
Leeds | | city | |
Glasgow | | city | Glasgower |
Sheffield | | city | |
Bristol | | city | |
Newcastle | | city | |
Oxford | | city | |
Cambridge | | city | |
Southampton | | city | |
Dover | | city | |
Salisbury | | city | |
Cork | | city | |
Göteborg | Gothenburg | city | Göteborger |
Malmö | Malmo | city | Malmöer |
Uppsala | | city | |
Örebro | Orebro | city | |
Kiruna | | city | |
Bergen | | city | |
Trondheim | | city | |
Tromsø | Tromso | city | | Tromso; Tromsö
Aarhus | | city | | Århus
Odense | | city | |
Turku | | city | |
Tampere | | city | |
Tartu | | city | |
Narwa | Narva | city | |
Daugavpils | | city | |
Kaunas | | city | |
Klaipėda | Klaipeda | city | | Klaipeda; Memel
Krakau | Krakow | city | Krakauer | Kraków; Cracow
Breslau | Wrocław | city | Breslauer | Wroclaw
Danzig | Gdańsk | city | Danziger | Gdansk
Posen | Poznań | city | Posener | Poznan
Stettin | Szczecin | city | Stettiner |
Lodz | Łódź | city | Lodzer | Łódź
Kattowitz | Katowice | city | Kattowitzer |
Lublin | | city | Lubliner |
Rzeszów | Rzeszow | city | | Rzeszow
Auschwitz | | site | | Oświęcim
Brünn | Brno | city | Brünner |
Ostrau | Ostrava | city | |
Pilsen | Plzeň | city | Pilsner; Pilsener | Plzen
Karlsbad | Karlovy Vary | city | Karlsbader |
Kaschau | Košice | city | | Kosice
Debrecen | | city | | Debreczin
Szeged | | city | |
Pécs | Pecs | city | | Pecs; Fünfkirchen
Maribor | | city | | Marburg an der Drau
Split | | city | |
Rijeka | | city | |
Dubrovnik | | city | |
Mostar | | city | |
Banja Luka | | city | |
Srebrenica | | city | | Srebreniza
Novi Sad | | city | |
Niš | Nis | city | | Nis; Nisch
Mitrovica | | city | |
Thessaloniki | | city | | Saloniki
Piräus | Piraeus | city | |
Idomeni | | city | |
Warna | Varna | city | |
Plowdiw | Plovdiv | city | |
Burgas | | city | |
Cluj-Napoca | | city | | Klausenburg; Cluj
Timișoara | Timisoara | city | | Timisoara; Temeswar; Temeschwar
Hermannstadt | Sibiu | city | |
Constanța | Constanta | city | | Constanta; Konstanza
Tiraspol | | city | |
Istanbul | | city | Istanbuler |
Izmir | | city | Izmirer | İzmir
Antalya | | city | |
Gaziantep | | city | |
Diyarbakır | Diyarbakir | city | | Diyarbakir
Adana | | city | |
Bursa | | city | |
# Ukraine, Russia, Belarus, Caucasus
Charkiw | Kharkiv | city | Charkiwer | Charkow; Kharkov
Odessa | Odesa | city | Odessaer |
Dnipro | | city | | Dnipropetrowsk
Donezk | Donetsk | city | Donezker |
Luhansk | | city | Luhansker | Lugansk
Mariupol | | city | Mariupoler |
Saporischschja | Zaporizhzhia | city | | Saporischja; Zaporizhzhya
Cherson | Kherson | city | Chersoner |
Mykolajiw | Mykolaiv | city | | Nikolajew
Lwiw | Lviv | city | Lwiwer | Lemberg
Winnyzja | Vinnytsia | city | |
Poltawa | Poltava | city | |
Sumy | | city | |
Tschernihiw | Chernihiv | city | | Tschernigow
Schytomyr | Zhytomyr | city | |
Riwne | Rivne | city | |
Luzk | Lutsk | city | |
Uschhorod | Uzhhorod | city | |
Iwano-Frankiwsk | Ivano-Frankivsk | city | |
Tscherniwzi | Chernivtsi | city | | Czernowitz
Krywyj Rih | Kryvyi Rih | city | |
Krementschuk | Kremenchuk | city | |
Bachmut | Bakhmut | city | |
Awdijiwka | Avdiivka | city | |
Pokrowsk | Pokrovsk | city | |
Kramatorsk | | city | |
Slowjansk | Sloviansk | city | |
Kupjansk | Kupiansk | city | |
Isjum | Izium | city | |
Lyman | | city | |
Soledar | | city | |
Tschassiw Jar | Chasiv Yar | city | |
Sjewjerodonezk | Sievierodonetsk | city | | Sewerodonezk
Lyssytschansk | Lysychansk | city | |
Wuhledar | Vuhledar | city | |
Enerhodar | | city | |
Melitopol | | city | |
Berdjansk | Berdiansk | city | |
Butscha | Bucha | city | |
Irpin | | city | |
Hostomel | | city | |
Tschernobyl | Chernobyl | site | | Tschornobyl
Sewastopol | Sevastopol | city | |
Simferopol | | city | |
Kertsch | Kerch | city | |
Jalta | Yalta | city | |
Krim | Crimea | region | Krimtatare; Krimtataren |
Donbass | Donbas | region | |
Sankt Petersburg | St Petersburg | city | Petersburger | St. Petersburg
Nowosibirsk | Novosibirsk | city | |
Jekaterinburg | Yekaterinburg | city | |
Kasan | Kazan | city | |
Nischni Nowgorod | Nizhny Novgorod | city | |
Tscheljabinsk | Chelyabinsk | city | |
Samara | | city | |
Rostow am Don | Rostov-on-Don | city | | Rostow
Omsk | | city | |
Tomsk | | city | |
Perm | | city | |
Woronesch | Voronezh | city | |
Wolgograd | Volgograd | city | | Stalingrad
Krasnodar | | city | |
Krasnojarsk | Krasnoyarsk | city | |
Sotschi | Sochi | city | |
Belgorod | | city | |
Kursk | | city | |
Brjansk | Bryansk | city | |
Smolensk | | city | |
Twer | Tver | city | |
Murmansk | | city | |
Archangelsk | Arkhangelsk | city | |
Wladiwostok | Vladivostok | city | |
Irkutsk | | city | |
Grosny | Grozny | city | |
Beslan | | city | |
Machatschkala | Makhachkala | city | |
Kaliningrad | | city | | Königsberg
Noworossijsk | Novorossiysk | city | |
Tschetschenien | Chechnya | region | Tschetschene; Tschetschenin; Tschetschenen; tschetschenisch; Chechen; Chechens |
Dagestan | | region | Dagestaner; dagestanisch |
Inguschetien | Ingushetia | region | |
Tatarstan | | region | Tatare; Tataren; tatarisch |
Sibirien | Siberia | region | sibirisch |
Gomel | | city | | Homel
Brest | | city | |
Grodno | | city | | Hrodna
Batumi | | city | |
Südossetien | South Ossetia | region | südossetisch |
Abchasien | Abkhazia | region | Abchase; Abchasen; abchasisch |
Bergkarabach | Nagorno-Karabakh | region | | Berg-Karabach; Nagorny Karabach
Transnistrien | Transnistria | region | transnistrisch |
Gagausien | Gagauzia | region | Gagause; gagausisch |
Almaty | | city | | Alma-Ata
Samarkand | | city | |
# Near and Middle East, North Africa
Tel Aviv | | city | | Tel Aviv-Jaffa
Haifa | | city | |
Aschkelon | Ashkelon | city | | Askalon
Aschdod | Ashdod | city | |
Beerscheba | Beersheba | city | | Beer Sheva
Eilat | | city | |
Sderot | | city | |
Nazareth | | city | |
Gaza-Stadt | Gaza City | city | |
Gazastreifen | Gaza Strip | region | | Gaza-Streifen; Gaza
Rafah | | city | |
Chan Junis | Khan Younis | city | | Khan Yunis; Chan Yunis
Dschabalija | Jabalia | city | | Dschabalia
Dschenin | Jenin | city | |
Nablus | | city | |
Hebron | | city | |
Bethlehem | | city | |
Jericho | | city | |
Westjordanland | West Bank | region | |
Ostjerusalem | East Jerusalem | region | | Ost-Jerusalem
Golanhöhen | Golan Heights | region | | Golan-Höhen
Sinai | | region | |
Aleppo | | city | |
Homs | | city | |
Idlib | | city | |
Latakia | | city | |
Palmyra | | city | |
Rakka | Raqqa | city | |
Kobane | Kobani | city | | Kobanê
Daraa | | city | | Deraa
Hama | | city | |
Deir al-Sor | Deir ez-Zor | city | | Deir Essor
Mossul | Mosul | city | |
Basra | | city | |
Kirkuk | | city | |
Erbil | | city | | Arbil
Falludscha | Fallujah | city | |
Isfahan | | city | |
Maschhad | Mashhad | city | |
Täbris | Tabriz | city | |
Schiras | Shiraz | city | |
Ghom | Qom | city | |
Natans | Natanz | city | |
Fordo | Fordow | site | |
Buschehr | Bushehr | city | |
Dschidda | Jeddah | city | | Dschiddah
Mekka | Mecca | city | |
Medina | | city | |
Dubai | | city | |
Aden | | city | |
Hodeida | Hodeidah | city | |
Alexandria | | city | |
Scharm el-Scheich | Sharm el-Sheikh | city | |
Luxor | | city | |
Suez | | city | | Sues
Port Said | | city | |
Benghasi | Benghazi | city | | Bengasi
Misrata | | city | |
Sirte | | city | |
Darna | Derna | city | |
Sfax | | city | |
Oran | | city | |
Casablanca | | city | |
Marrakesch | Marrakesh | city | |
Tanger | Tangier | city | |
Ceuta | | city | |
Melilla | | city | |
# Africa south of the Sahara
Timbuktu | | city | |
Kidal | | city | |
Agadez | | city | |
Darfur | | region | |
Al-Faschir | El Fasher | city | |
Mekelle | | city | | Mek’ele
Tigray | | region | |
Mombasa | | city | |
Daressalam | Dar es Salaam | city | |
Sansibar | Zanzibar | island | |
Goma | | city | |
Bukavu | | city | |
Kano | | city | |
Maiduguri | | city | |
Port Harcourt | | city | |
Chibok | | city | |
Douala | | city | | Duala
Johannesburg | | city | Johannesburger |
Kapstadt | Cape Town | city | Kapstädter |
Durban | | city | |
Soweto | | city | |
Bulawayo | | city | |
Cabo Delgado | | region | |
Kivu | | region | | Nord-Kivu; Süd-Kivu
# Asia
Kandahar | | city | |
Herat | | city | |
Masar-i-Scharif | Mazar-i-Sharif | city | |
Kundus | Kunduz | city | |
Dschalalabad | Jalalabad | city | |
Karatschi | Karachi | city | |
Lahore | | city | |
Peschawar | Peshawar | city | |
Rawalpindi | | city | |
Quetta | | city | |
Belutschistan | Balochistan | region | belutschisch |
Kaschmir | Kashmir | region | Kaschmirer; kaschmirisch |
Delhi | | city | |
Mumbai | | city | | Bombay
Kolkata | | city | | Kalkutta
Chennai | | city | | Madras
Bangalore | | city | | Bengaluru
Hyderabad | | city | |
Ahmedabad | | city | | Ahmadabad
Punjab | | region | | Pandschab
Kerala | | state | |
Goa | | state | |
Tibet | | region | Tibeter; Tibeterin; tibetisch; Tibetan; Tibetans |
Xinjiang | | region | |
Shanghai | | city | Shanghaier | Schanghai
Shenzhen | | city | |
Guangzhou | | city | | Kanton
Wuhan | | city | |
Chongqing | | city | |
Chengdu | | city | |
Tianjin | | city | |
Nanjing | | city | | Nanking
Xi’an | Xi'an | city | | Xi'an; Xian
Harbin | | city | |
Ürümqi | Urumqi | city | |
Osaka | | city | |
Kyoto | | city | | Kioto
Nagoya | | city | |
Hiroshima | | city | |
Nagasaki | | city | |
Fukushima | | city | |
Sapporo | | city | |
Okinawa | | island | |
Busan | | city | | Pusan
Panmunjom | | site | |
Kaesong | | city | |
Ho-Chi-Minh-Stadt | Ho Chi Minh City | city | | Saigon
Mandalay | | city | |
Rangun | Yangon | city | |
Rakhine | | region | |
Phuket | | island | |
Pattaya | | city | |
Bali | | island | |
Sumatra | | island | |
Java | | island | |
Borneo | | island | |
Lombok | | island | |
Aceh | | region | |
Mindanao | | island | |
# North America
New York | | city | New Yorker; New Yorkerin | New York City
Los Angeles | | city | |
Chicago | | city | Chicagoer |
Houston | | city | |
Phoenix | | city | |
Philadelphia | | city | |
San Antonio | | city | |
San Diego | | city | |
Dallas | | city | |
San Francisco | | city | |
Seattle | | city | |
Denver | | city | |
Boston | | city | Bostoner |
Detroit | | city | |
Miami | | city | |
Atlanta | | city | |
New Orleans | | city | |
Las Vegas | | city | |
Baltimore | | city | |
Minneapolis | | city | |
Portland | | city | |
Cleveland | | city | |
Pittsburgh | | city | |
Orlando | | city | |
Memphis | | city | |
Nashville | | city | |
St. Louis | St Louis | city | |
Kansas City | | city | |
Charlotte | | city | |
Charlottesville | | city | |
Charleston | | city | |
Milwaukee | | city | |
Anchorage | | city | |
Honolulu | | city | |
Uvalde | | city | |
Ferguson | | city | |
Palm Beach | | city | |
Mar-a-Lago | | site | |
Camp David | | site | |
Guantánamo | Guantanamo Bay | site | | Guantanamo; Guantánamo Bay
Silicon Valley | | region | |
Hollywood | | site | |
Manhattan | | region | |
Brooklyn | | region | |
Wall Street | | site | |
Toronto | | city | |
Montréal | Montreal | city | | Montreal
Vancouver | | city | |
Calgary | | city | |
Québec | Quebec | city | | Quebec
Halifax | | city | |
Alabama | | state | |
Alaska | | state | |
Arizona | | state | |
Arkansas | | state | |
Kalifornien | California | state | Kalifornier; Kalifornierin; kalifornisch; Californian; Californians |
Colorado | | state | |
Connecticut | | state | |
Delaware | | state | |
Florida | | state | |
Hawaii | | state | | Hawai’i; Hawai'i
Idaho | | state | |
Illinois | | state | |
Indiana | | state | |
Iowa | | state | |
Kansas | | state | |
Kentucky | | state | |
Louisiana | | state | |
Maine | | state | |
Maryland | | state | |
Massachusetts | | state | |
Michigan | | state | |
Minnesota | | state | |
Mississippi | | state | |
Missouri | | state | |
Montana | | state | |
Nebraska | | state | |
Nevada | | state | |
New Hampshire | | state | |
New Jersey | | state | |
New Mexico | | state | |
North Carolina | | state | |
South Carolina | | state | |
North Dakota | | state | |
South Dakota | | state | |
Ohio | | state | |
Oklahoma | | state | |
Oregon | | state | |
Pennsylvania | | state | |
Rhode Island | | state | |
Tennessee | | state | |
Texas | | state | Texaner; Texanerin; texanisch; Texan; Texans |
Utah | | state | |
Vermont | | state | |
Virginia | | state | |
West Virginia | | state | |
Wisconsin | | state | |
Wyoming | | state | |
Ontario | | state | |
British Columbia | | state | |
Alberta | | state | |
# Latin America and Oceania
Tijuana | | city | |
Ciudad Juárez | Ciudad Juarez | city | | Ciudad Juarez
Guadalajara | | city | |
Monterrey | | city | |
Acapulco | | city | |
Cancún | Cancun | city | | Cancun
Rio de Janeiro | | city | | Rio
São Paulo | Sao Paulo | city | | Sao Paulo
Salvador da Bahia | Salvador | city | |
Manaus | | city | |
Belém | Belem | city | | Belem
Porto Alegre | | city | |
Rio Grande do Sul | | state | |
Medellín | Medellin | city | | Medellin
Cali | | city | |
Cartagena | | city | |
Guayaquil | | city | |
Cusco | | city | | Cuzco
Santa Cruz | | city | |
Valparaíso | Valparaiso | city | | Valparaiso
Córdoba | Cordoba | city | | Cordoba
Rosario | | city | |
Maracaibo | | city | |
Essequibo | | region | |
Patagonien | Patagonia | region | patagonisch |
Falklandinseln | Falkland Islands | island | | Falkland-Inseln; Malvinas
Galápagos-Inseln | Galápagos Islands | island | | Galapagosinseln; Galapagos
Sydney | | city | |
Melbourne | | city | |
Brisbane | | city | |
Perth | | city | |
Adelaide | | city | |
Queensland | | state | |
New South Wales | | state | |
Auckland | | city | |
Christchurch | | city | |
Neukaledonien | New Caledonia | island | |
Tahiti | | island | |
Guam | | island | |
# Sites that stand for institutions
Atlantis | | site | |
Élysée | | site | | Elysée; Elysee
Westminster | | site | |
Whitehall | | site | |
Schloss Bellevue | Bellevue Palace | site | |
Ballhausplatz | | site | |
Quirinal | | site | |
Capitol Hill | | site | |
Brandenburger Tor | Brandenburg Gate | site | | Brandenburger Tors
Reichstag | | site | |
Maidan | | site | |
Tahrir-Platz | Tahrir Square | site | |
Taksim-Platz | Taksim Square | site | |
Roter Platz | Red Square | site | | Roten Platz
Buchenwald | | site | |
Dachau | | site | |
Sachsenhausen | | site | |
Bergen-Belsen | | site | |
Ravensbrück | | site | |
Mauthausen | | site | |
Theresienstadt | | site | |
Treblinka | | site | |
`;
