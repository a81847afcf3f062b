/** More waters, mountains and islands; the fields are told in `index.ts`. */
export const watersAndMountains = `
# Waters, mountains and islands
Iller | | river | |
Regnitz | | river | |
Unstrut | | river | |
Schwarze Elster | | river | |
Weiße Elster | | river | |
Warthe | | river | |
Warnow | | river | |
Peene | | river | |
Salzach | | river | |
Theiß | Tisza | river | |
Reuss | | river | |
Limmat | | river | |
Garonne | | river | |
Marne | | river | |
Somme | | river | |
Schelde | | river | |
Severn | | river | |
Mersey | | river | |
Guadalquivir | | river | |
Duero | | river | |
Etsch | Adige | river | |
Weichsel | Vistula | river | |
Dnjestr | Dniester | river | |
Pruth | | river | |
Jenissei | Yenisei | river | |
Irtysch | Irtysh | river | |
Terek | | river | |
Litani | | river | |
Sambesi | Zambezi | river | |
Limpopo | | river | |
Gelber Fluss | Yellow River | river | |
Perlfluss | Pearl River | river | |
Irawadi | Irrawaddy | river | |
Brahmaputra | | river | |
Yamuna | | river | |
Ohio River | | river | |
Colorado River | | river | |
Hudson River | | river | |
Sankt-Lorenz-Strom | Saint Lawrence River | river | |
Yukon River | | river | |
Columbia River | | river | |
Orinoco | | river | |
Paraná | | river | |
Río de la Plata | | river | |
Murray River | | river | |
Darling River | | river | |
Rhein-Herne-Kanal | | river | |
Mittellandkanal | | river | |
Dortmund-Ems-Kanal | | river | |
Nord-Ostsee-Kanal | Kiel Canal | river | |
Elbe-Lübeck-Kanal | | river | |
Main-Donau-Kanal | | river | |
Teltowkanal | | river | |
Landwehrkanal | | river | |
Korinth-Kanal | | river | |
Ammersee | | lake | |
Tegernsee | | lake | |
Schliersee | | lake | |
Königssee | | lake | |
Walchensee | | lake | |
Kochelsee | | lake | |
Schweriner See | | lake | |
Edersee | | lake | |
Möhnesee | | lake | |
Steinhuder Meer | | lake | |
Laacher See | | lake | |
Titisee | | lake | |
Schluchsee | | lake | |
Federsee | | lake | |
Wannsee | | lake | |
Müggelsee | | lake | |
Cospudener See | | lake | |
Wörthersee | | lake | |
Attersee | | lake | |
Traunsee | | lake | |
Mondsee | | lake | |
Wolfgangsee | | lake | |
Achensee | | lake | |
Millstätter See | | lake | |
Ossiacher See | | lake | |
Weißensee | | lake | |
Thunersee | | lake | |
Brienzersee | | lake | |
Neuenburgersee | | lake | |
Bielersee | | lake | |
Walensee | | lake | |
Zugersee | | lake | |
Lago Maggiore | | lake | |
Luganersee | | lake | |
Kalterer See | | lake | |
Bolsenasee | | lake | |
Ohridsee | | lake | |
Skutarisee | | lake | |
Prespasee | | lake | |
Peipussee | | lake | |
Ladogasee | | lake | |
Onegasee | | lake | |
Vänern | | lake | |
Vättern | | lake | |
Loch Ness | | lake | |
Loch Lomond | | lake | |
See Genezareth | Sea of Galilee | lake | |
Vansee | | lake | |
Urmiasee | | lake | |
Aralsee | Aral Sea | lake | |
Balchaschsee | | lake | |
Issyk-Kul | | lake | |
Tanganjikasee | Lake Tanganyika | lake | |
Malawisee | Lake Malawi | lake | |
Turkanasee | | lake | |
Kiwusee | | lake | |
Albertsee | | lake | |
Kariba-See | | lake | |
Assuan-Stausee | | lake | |
Titicacasee | Lake Titicaca | lake | |
Maracaibo-See | | lake | |
Oberer See | Lake Superior | lake | |
Michigansee | Lake Michigan | lake | |
Huronsee | Lake Huron | lake | |
Eriesee | Lake Erie | lake | |
Ontariosee | Lake Ontario | lake | |
Großer Salzsee | Great Salt Lake | lake | |
Lake Tahoe | | lake | |
Lake Mead | | lake | |
Großer Bärensee | Great Bear Lake | lake | |
Großer Sklavensee | Great Slave Lake | lake | |
Winnipegsee | | lake | |
Irische See | Irish Sea | sea | |
Keltische See | | sea | |
Biskaya | Bay of Biscay | sea | |
Kattegat | | sea | |
Skagerrak | | sea | |
Bottnischer Meerbusen | | sea | |
Finnischer Meerbusen | Gulf of Finland | sea | |
Weißes Meer | White Sea | sea | |
Karasee | | sea | |
Laptewsee | | sea | |
Ostsibirische See | | sea | |
Tschuktschensee | | sea | |
Beringmeer | Bering Sea | sea | |
Beringstraße | Bering Strait | sea | |
Ochotskisches Meer | Sea of Okhotsk | sea | |
Japanisches Meer | Sea of Japan | sea | |
Gelbes Meer | Yellow Sea | sea | |
Ostchinesisches Meer | East China Sea | sea | |
Straße von Malakka | Strait of Malacca | sea | |
Straße von Gibraltar | Strait of Gibraltar | sea | |
Straße von Kertsch | Kerch Strait | sea | |
Straße von Sizilien | | sea | |
Straße von Messina | Strait of Messina | sea | |
Straße von Dover | | sea | |
Straße von Otranto | | sea | |
Bab al-Mandab | | sea | |
Golf von Aden | Gulf of Aden | sea | |
Golf von Oman | Gulf of Oman | sea | |
Golf von Bengalen | Bay of Bengal | sea | |
Golf von Mexiko | Gulf of Mexico | sea | |
Golf von Guinea | Gulf of Guinea | sea | |
Golf von Neapel | | sea | |
Golf von Thailand | | sea | |
Golf von Tonkin | | sea | |
Arabisches Meer | Arabian Sea | sea | |
Marmarameer | Sea of Marmara | sea | |
Ionisches Meer | Ionian Sea | sea | |
Tyrrhenisches Meer | Tyrrhenian Sea | sea | |
Ligurisches Meer | | sea | |
Karibisches Meer | Caribbean Sea | sea | |
Sargassosee | | sea | |
Barentssee | Barents Sea | sea | |
Grönlandsee | | sea | |
Europäisches Nordmeer | | sea | |
Norwegische See | Norwegian Sea | sea | |
Labradorsee | | sea | |
Hudson Bay | | sea | |
Baffin Bay | | sea | |
Timorsee | | sea | |
Korallenmeer | Coral Sea | sea | |
Tasmansee | | sea | |
Rossmeer | | sea | |
Weddellmeer | | sea | |
Nordpolarmeer | Arctic Ocean | sea | |
Südlicher Ozean | Southern Ocean | sea | |
Atlantischer Ozean | Atlantic Ocean | sea | |
Pazifischer Ozean | Pacific Ocean | sea | |
Nordatlantik | North Atlantic | sea | |
Südatlantik | South Atlantic | sea | |
Nordpazifik | | sea | |
Südpazifik | South Pacific | sea | |
Deutsche Bucht | | sea | |
Jadebusen | | sea | |
Kieler Bucht | | sea | |
Lübecker Bucht | | sea | |
Mecklenburger Bucht | | sea | |
Pommersche Bucht | | sea | |
Stettiner Haff | | sea | |
Kurisches Haff | | sea | |
Frisches Haff | | sea | |
Greifswalder Bodden | | sea | |
Fehmarnbelt | | sea | |
Großer Belt | | sea | |
Kleiner Belt | | sea | |
Öresund | | sea | |
Watzmann | | mountain | |
Wendelstein | | mountain | |
Nebelhorn | | mountain | |
Feldberg | | mountain | |
Fichtelberg | | mountain | |
Wasserkuppe | | mountain | |
Kahler Asten | | mountain | |
Großvenediger | | mountain | |
Wildspitze | | mountain | |
Dachstein | | mountain | |
Schneeberg | | mountain | |
Monte Rosa | | mountain | |
Eiger | | mountain | |
Jungfraujoch | | mountain | |
Piz Bernina | | mountain | |
Piz Palü | | mountain | |
Säntis | | mountain | |
Titlis | | mountain | |
Schilthorn | | mountain | |
Gotthardpass | | mountain | |
Brennerpass | | mountain | |
Simplonpass | | mountain | |
Timmelsjoch | | mountain | |
Stilfser Joch | | mountain | |
Sella-Joch | | mountain | |
Arlberg | | mountain | |
Montblanc-Massiv | | mountain | |
Mont Ventoux | | mountain | |
Alpe d’Huez | | mountain | |
Drei Zinnen | | mountain | |
Ortler | | mountain | |
Gran Sasso | | mountain | |
Teide | | mountain | |
Hohe Tatra | High Tatras | mountain | |
Niedere Tatra | | mountain | |
Riesengebirge | | mountain | |
Elbsandsteingebirge | | mountain | |
Fichtelgebirge | | mountain | |
Thüringer Wald | | mountain | |
Bayerischer Wald | | mountain | |
Böhmerwald | | mountain | |
Schwäbische Alb | | mountain | |
Fränkische Alb | | mountain | |
Teutoburger Wald | | mountain | |
Rothaargebirge | | mountain | |
Siebengebirge | | mountain | |
Eggegebirge | | mountain | |
Spessart | | mountain | |
Vogesen | Vosges | mountain | |
Ardennen | Ardennes | mountain | |
Balkangebirge | | mountain | |
Dinarisches Gebirge | | mountain | |
Elbrus | | mountain | |
Kasbek | | mountain | |
Ararat | | mountain | |
Pamir | | mountain | |
Karakorum | | mountain | |
Nanga Parbat | | mountain | |
Kangchendzönga | | mountain | |
Lhotse | | mountain | |
Makalu | | mountain | |
Manaslu | | mountain | |
Annapurna | | mountain | |
Dhaulagiri | | mountain | |
Cho Oyu | | mountain | |
Gasherbrum | | mountain | |
Broad Peak | | mountain | |
Tian Shan | | mountain | |
Altai | | mountain | |
Pinatubo | | mountain | |
Krakatau | | mountain | |
Merapi | | mountain | |
Mount Kenia | Mount Kenya | mountain | |
Ruwenzori | | mountain | |
Drakensberge | | mountain | |
Tafelberg | Table Mountain | mountain | |
Atlasgebirge | Atlas Mountains | mountain | |
Appalachen | Appalachians | mountain | |
Sierra Nevada | | mountain | |
Kaskadengebirge | | mountain | |
Denali | | mountain | |
Mount Rainier | | mountain | |
Mount St. Helens | | mountain | |
Mount Rushmore | | mountain | |
Popocatépetl | | mountain | |
Aconcagua | | mountain | |
Chimborazo | | mountain | |
Cotopaxi | | mountain | |
Mauna Kea | | mountain | |
Kilauea | | mountain | |
Uluru | | mountain | |
Great Barrier Reef | | mountain | |
Eyjafjallajökull | | mountain | |
Aletschgletscher | | mountain | |
Rhonegletscher | | mountain | |
Pasterze | | mountain | |
Grand Canyon | | mountain | |
Yellowstone | | mountain | |
Yosemite | | mountain | |
Death Valley | | mountain | |
Kalahari | | mountain | |
Namib | | mountain | |
Serengeti | | mountain | |
Okavango-Delta | | mountain | |
Wüste Gobi | | mountain | |
Negev | | mountain | |
Sinai-Halbinsel | | mountain | |
Krim-Halbinsel | | mountain | |
Iberische Halbinsel | | mountain | |
Arabische Halbinsel | | mountain | |
Koreanische Halbinsel | | mountain | |
Kola-Halbinsel | | mountain | |
Kamtschatka | Kamchatka | mountain | |
Amrum | | island | |
Pellworm | | island | |
Juist | | island | |
Baltrum | | island | |
Langeoog | | island | |
Spiekeroog | | island | |
Wangerooge | | island | |
Hiddensee | | island | |
Herrenchiemsee | | island | |
Texel | | island | |
Terschelling | | island | |
Ameland | | island | |
Bornholm | | island | |
Gotland | | island | |
Öland | | island | |
Åland-Inseln | | island | |
Saaremaa | | island | |
Hiiumaa | | island | |
Lofoten | | island | |
Shetlandinseln | | island | |
Orkney | | island | |
Hebriden | | island | |
Isle of Man | | island | |
Isle of Wight | | island | |
Guernsey | | island | |
Ischia | | island | |
Menorca | | island | |
Formentera | | island | |
La Gomera | | island | |
El Hierro | | island | |
Mykonos | | island | |
Kefalonia | | island | |
Zakynthos | | island | |
Korčula | | island | |
Djerba | | island | |
Sokotra | | island | |
Réunion | | island | |
Mayotte | | island | |
Sankt Helena | Saint Helena | island | |
Tristan da Cunha | | island | |
Südgeorgien | | island | |
Osterinsel | Easter Island | island | |
Bermuda | | island | |
Martinique | | island | |
Guadeloupe | | island | |
Curaçao | | island | |
Aruba | | island | |
Saint-Martin | | island | |
Sint Maarten | | island | |
Jungferninseln | Virgin Islands | island | |
Cayman Islands | | island | | Kaimaninseln
Turks- und Caicosinseln | Turks and Caicos Islands | island | |
Hispaniola | | island | |
Key Largo | | island | |
Aleuten | Aleutian Islands | island | |
Kurilen | Kuril Islands | island | |
Sachalin | Sakhalin | island | |
Hokkaido | | island | |
Honshu | | island | |
Kyushu | | island | |
Shikoku | | island | |
Iwojima | | island | |
Hainan | | island | |
Paracel-Inseln | | island | |
Spratly-Inseln | | island | |
Luzon | | island | |
Palawan | | island | |
Sulawesi | | island | |
Molukken | | island | |
Timor | | island | |
Neuguinea | New Guinea | island | |
Guadalcanal | | island | |
Bikini-Atoll | | island | |
Wake Island | | island | |
Weihnachtsinsel | Christmas Island | island | |
Kokosinseln | | island | |
Andamanen | | island | |
Nikobaren | | island | |
Lakkadiven | | island | |
Diego Garcia | | island | |
Stewart Island | | island | |
Chatham Islands | | island | |
Nowaja Semlja | | island | |
Franz-Josef-Land | | island | |
Wrangelinsel | | island | |
Schlangeninsel | Snake Island | island | |
`;
