/** Waters and mountains; the fields are told in `index.ts`. */
export const nature = `
# Waters and mountains
Rhein | Rhine | river | |
Donau | Danube | river | |
Elbe | | river | |
Oder | | river | |
Weser | | river | |
Mosel | Moselle | river | |
Neckar | | river | |
Isar | | river | |
Spree | | river | |
Havel | | river | |
Saale | | river | |
Neiße | Neisse | river | | Neisse
Themse | Thames | river | |
Seine | | river | |
Rhone | Rhône | river | | Rhône
Loire | | river | |
Po | | river | |
Tiber | | river | |
Wolga | Volga | river | |
Moskwa | Moskva | river | |
Euphrat | Euphrates | river | |
Tigris | | river | |
Nil | Nile | river | |
Jangtse | Yangtze | river | | Jangtsekiang
Mekong | | river | |
Ganges | | river | |
Indus | | river | |
Amazonas | Amazon | river | |
Mississippi River | | river | |
Potomac | | river | |
Rio Grande | | river | |
Nordsee | North Sea | sea | |
Ostsee | Baltic Sea | sea | |
Mittelmeer | Mediterranean | sea | | Mediterranean Sea
Schwarzes Meer | Black Sea | sea | | Schwarzen Meer; Schwarze Meer; Schwarzen Meeres
Asowsches Meer | Sea of Azov | sea | | Asowschen Meer; Asowsche Meer
Kaspisches Meer | Caspian Sea | sea | | Kaspischen Meer; Kaspische Meer
Rotes Meer | Red Sea | sea | | Roten Meer; Rote Meer; Roten Meeres
Totes Meer | Dead Sea | sea | | Toten Meer; Tote Meer
Südchinesisches Meer | South China Sea | sea | | Südchinesischen Meer; Südchinesische Meer
Adria | Adriatic | sea | adriatisch |
Ägäis | Aegean | sea | ägäisch |
Atlantik | Atlantic | sea | atlantisch |
Pazifik | Pacific | sea | pazifisch |
Indischer Ozean | Indian Ocean | sea | | Indischen Ozean; Indische Ozean
Persischer Golf | Persian Gulf | sea | | Persischen Golf; Persische Golf
Straße von Hormus | Strait of Hormuz | sea | | Strasse von Hormus
Taiwanstraße | Taiwan Strait | sea | | Taiwan-Straße
Ärmelkanal | English Channel | sea | |
Suezkanal | Suez Canal | sea | | Sueskanal
Panamakanal | Panama Canal | sea | |
Bosporus | Bosphorus | sea | |
Dardanellen | Dardanelles | sea | |
Karibik | Caribbean | sea | karibisch |
Arktis | Arctic | region | arktisch |
Bodensee | Lake Constance | lake | |
Genfersee | Lake Geneva | lake | | Genfer See
Vierwaldstättersee | Lake Lucerne | lake | | Vierwaldstätter See
Zürichsee | Lake Zurich | lake | |
Gardasee | Lake Garda | lake | |
Comer See | Lake Como | lake | |
Plattensee | Lake Balaton | lake | | Balaton
Neusiedler See | Lake Neusiedl | lake | |
Chiemsee | | lake | |
Starnberger See | | lake | |
Müritz | | lake | |
Baikalsee | Lake Baikal | lake | |
Tschadsee | Lake Chad | lake | |
Viktoriasee | Lake Victoria | lake | |
Alpen | Alps | mountain | alpin |
Pyrenäen | Pyrenees | mountain | |
Karpaten | Carpathians | mountain | |
Ural | Urals | mountain | |
Himalaya | Himalayas | mountain | |
Hindukusch | Hindu Kush | mountain | |
Anden | Andes | mountain | |
Rocky Mountains | | mountain | |
Dolomiten | Dolomites | mountain | |
Apennin | Apennines | mountain | |
Zugspitze | | mountain | |
Großglockner | | mountain | |
Matterhorn | | mountain | |
Mont Blanc | | mountain | | Montblanc
Mount Everest | | mountain | |
Kilimandscharo | Kilimanjaro | mountain | |
Ätna | Etna | mountain | | Mount Etna
Vesuv | Vesuvius | mountain | |
Stromboli | | mountain | |
Marmolata | Marmolada | mountain | |
Sahara | | region | |
Sahel | | region | | Sahelzone
Gobi | | region | |
`;
