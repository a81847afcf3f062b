/** Countries, and what speaks as countries do; the fields are told in `index.ts`. */
export const countries = `
# Countries: Europe
Deutschland | Germany | country | Deutscher; Deutsche; Deutschen; deutsch; German; Germans | Bundesrepublik Deutschland; Bundesrepublik
Österreich | Austria | country | Österreicher; Österreicherin; Österreicherinnen; österreichisch; Austrian; Austrians | Republik Österreich
Schweiz | Switzerland | country | Schweizer; Schweizerin; Schweizerinnen; schweizerisch; Swiss | Schweizerische Eidgenossenschaft; Eidgenossenschaft
Liechtenstein | | country | Liechtensteiner; Liechtensteinerin; Liechtensteinerinnen; liechtensteinisch; Liechtensteiners | Fürstentum Liechtenstein
Luxemburg | Luxembourg | country | Luxemburger; Luxemburgerin; Luxemburgerinnen; luxemburgisch; Luxembourger; Luxembourgers; Luxembourgish | Großherzogtum Luxemburg
Belgien | Belgium | country | Belgier; Belgierin; Belgierinnen; belgisch; Belgian; Belgians |
Niederlande | Netherlands | country | Niederländer; Niederländerin; Niederländerinnen; niederländisch; Dutch; Dutchman; Dutchwoman | Holland
Frankreich | France | country | Franzose; Französin; Franzosen; Französinnen; französisch; French; Frenchman; Frenchwoman |
Monaco | | country | Monegasse; Monegassin; Monegassen; monegassisch; Monegasque; Monegasques | Fürstentum Monaco
Italien | Italy | country | Italiener; Italienerin; Italienerinnen; italienisch; Italian; Italians |
San Marino | | country | San-Marinese; san-marinesisch |
Vatikanstadt | Vatican City | country | vatikanisch | Vatikan; Staat der Vatikanstadt; Vatican
Malta | | country | Malteser; Malteserin; Malteserinnen; maltesisch; Maltese |
Spanien | Spain | country | Spanier; Spanierin; Spanierinnen; spanisch; Spanish; Spaniard; Spaniards |
Portugal | | country | Portugiese; Portugiesin; Portugiesen; portugiesisch; Portuguese |
Andorra | | country | Andorraner; Andorranerin; andorranisch; Andorran; Andorrans |
Großbritannien | Britain | country | Brite; Britin; Briten; Britinnen; britisch; British; Briton; Britons | Vereinigtes Königreich; United Kingdom; UK; Great Britain; Grossbritannien
Irland | Ireland | country | Ire; Irin; Iren; irisch; Irish; Irishman; Irishwoman |
Island | Iceland | country | Isländer; Isländerin; Isländerinnen; isländisch; Icelandic; Icelander; Icelanders |
Dänemark | Denmark | country | Däne; Dänin; Dänen; dänisch; Danish; Dane; Danes |
Schweden | Sweden | country | Schwede; Schwedin; Schweden; schwedisch; Swedish; Swede; Swedes |
Norwegen | Norway | country | Norweger; Norwegerin; Norwegerinnen; norwegisch; Norwegian; Norwegians |
Finnland | Finland | country | Finne; Finnin; Finnen; finnisch; Finnish; Finn; Finns |
Estland | Estonia | country | Este; Estin; Esten; estnisch; Estonian; Estonians |
Lettland | Latvia | country | Lette; Lettin; Letten; lettisch; Latvian; Latvians |
Litauen | Lithuania | country | Litauer; Litauerin; Litauerinnen; litauisch; Lithuanian; Lithuanians |
Polen | Poland | country | Pole; Polin; Polinnen; polnisch; Polish; Poles |
Tschechien | Czech Republic | country | Tscheche; Tschechin; Tschechen; tschechisch; Czech; Czechs | Tschechische Republik; Czechia
Slowakei | Slovakia | country | Slowake; Slowakin; Slowaken; slowakisch; Slovak; Slovaks |
Ungarn | Hungary | country | Ungar; Ungarin; Ungarinnen; ungarisch; Hungarian; Hungarians |
Slowenien | Slovenia | country | Slowene; Slowenin; Slowenen; slowenisch; Slovenian; Slovenians; Slovene; Slovenes |
Kroatien | Croatia | country | Kroate; Kroatin; Kroaten; kroatisch; Croatian; Croatians; Croat; Croats |
Bosnien-Herzegowina | Bosnia-Herzegovina | country | Bosnier; Bosnierin; bosnisch; bosnisch-herzegowinisch; Bosnian; Bosnians | Bosnien und Herzegowina; Bosnien; Bosnia and Herzegovina; Bosnia
Serbien | Serbia | country | Serbe; Serbin; Serben; serbisch; Serbian; Serbians; Serb; Serbs |
Montenegro | | country | Montenegriner; Montenegrinerin; montenegrinisch; Montenegrin; Montenegrins |
Kosovo | | country | Kosovare; Kosovarin; Kosovaren; kosovarisch; Kosovan; Kosovans; Kosovar; Kosovars |
Nordmazedonien | North Macedonia | country | Nordmazedonier; Mazedonier; Mazedonierin; nordmazedonisch; mazedonisch; Macedonian; Macedonians | Mazedonien; Macedonia
Albanien | Albania | country | Albaner; Albanerin; Albanerinnen; albanisch; Albanian; Albanians |
Griechenland | Greece | country | Grieche; Griechin; Griechen; griechisch; Greek; Greeks |
Zypern | Cyprus | country | Zyprer; Zyprerin; Zypriot; Zypriotin; Zyprioten; zyprisch; zypriotisch; Cypriot; Cypriots | Republik Zypern
Bulgarien | Bulgaria | country | Bulgare; Bulgarin; Bulgaren; bulgarisch; Bulgarian; Bulgarians |
Rumänien | Romania | country | Rumäne; Rumänin; Rumänen; rumänisch; Romanian; Romanians |
Moldau | Moldova | country | Moldauer; Moldauerin; moldauisch; Moldovan; Moldovans | Republik Moldau; Moldawien
Ukraine | | country | Ukrainer; Ukrainerin; Ukrainerinnen; ukrainisch; Ukrainian; Ukrainians |
Belarus | | country | Belarusse; Belarussin; Belarussen; belarussisch; Weißrusse; weißrussisch; Belarusian; Belarusians | Weißrussland; Weissrussland; Byelorussia
Russland | Russia | country | Russe; Russin; Russen; Russinnen; russisch; Russian; Russians | Russische Föderation; Russian Federation
Türkei | Turkey | country | Türke; Türkin; Türken; türkisch; Turkish; Turk; Turks | Türkiye
# Countries: Caucasus, Central Asia, Near and Middle East
Georgien | Georgia | country | Georgier; Georgierin; georgisch; Georgian; Georgians |
Armenien | Armenia | country | Armenier; Armenierin; armenisch; Armenian; Armenians |
Aserbaidschan | Azerbaijan | country | Aserbaidschaner; Aserbaidschanerin; aserbaidschanisch; Azerbaijani; Azerbaijanis; Azeri; Azeris |
Kasachstan | Kazakhstan | country | Kasache; Kasachin; Kasachen; kasachisch; Kazakh; Kazakhs |
Usbekistan | Uzbekistan | country | Usbeke; Usbekin; Usbeken; usbekisch; Uzbek; Uzbeks |
Turkmenistan | | country | Turkmene; Turkmenin; Turkmenen; turkmenisch; Turkmen |
Kirgistan | Kyrgyzstan | country | Kirgise; Kirgisin; Kirgisen; kirgisisch; Kyrgyz | Kirgisistan; Kirgisien
Tadschikistan | Tajikistan | country | Tadschike; Tadschikin; Tadschiken; tadschikisch; Tajik; Tajiks |
Afghanistan | | country | Afghane; Afghanin; Afghanen; afghanisch; Afghan; Afghans |
Iran | | country | Iraner; Iranerin; Iranerinnen; iranisch; Iranian; Iranians | Islamische Republik Iran
Irak | Iraq | country | Iraker; Irakerin; Irakerinnen; irakisch; Iraqi; Iraqis |
Syrien | Syria | country | Syrer; Syrerin; Syrerinnen; syrisch; Syrian; Syrians |
Libanon | Lebanon | country | Libanese; Libanesin; Libanesen; libanesisch; Lebanese |
Israel | | country | Israeli; Israelin; Israelis; israelisch |
Palästina | Palestine | country | Palästinenser; Palästinenserin; Palästinenserinnen; palästinensisch; Palestinian; Palestinians | Palästinensergebiete; Palästinensische Gebiete; Palestinian territories
Jordanien | Jordan | country | Jordanier; Jordanierin; jordanisch; Jordanian; Jordanians |
Saudi-Arabien | Saudi Arabia | country | Saudi; Saudis; Saudi-Araber; saudi-arabisch; saudisch; Saudi Arabian |
Jemen | Yemen | country | Jemenit; Jemenitin; Jemeniten; jemenitisch; Yemeni; Yemenis |
Oman | | country | Omaner; Omanerin; omanisch; Omani; Omanis | Sultanat Oman
Vereinigte Arabische Emirate | United Arab Emirates | country | Emirati; Emiratis; emiratisch | VAE; UAE; Emirate
Katar | Qatar | country | Katarer; Katarerin; katarisch; Qatari; Qataris | Emirat Katar
Bahrain | | country | Bahrainer; Bahrainerin; bahrainisch; Bahraini; Bahrainis |
Kuwait | | country | Kuwaiter; Kuwaiterin; kuwaitisch; Kuwaiti; Kuwaitis |
# Countries: South, East and Southeast Asia
Pakistan | | country | Pakistaner; Pakistanerin; Pakistani; pakistanisch; Pakistanis |
Indien | India | country | Inder; Inderin; Inderinnen; indisch; Indian; Indians |
Bangladesch | Bangladesh | country | Bangladescher; Bangladescherin; bangladeschisch; Bangladeshi; Bangladeshis |
Sri Lanka | | country | Sri-Lanker; Sri-Lankerin; sri-lankisch; Sri Lankan; Sri Lankans | Ceylon
Nepal | | country | Nepalese; Nepalesin; Nepalesen; nepalesisch; Nepali; Nepalis |
Bhutan | | country | Bhutaner; Bhutanerin; bhutanisch; Bhutanese |
Malediven | Maldives | country | Malediver; Malediverin; maledivisch; Maldivian; Maldivians |
China | | country | Chinese; Chinesin; Chinesen; chinesisch | Volksrepublik China; People's Republic of China
Taiwan | | country | Taiwaner; Taiwanerin; taiwanisch; Taiwanese; taiwanesisch | Republik China
Hongkong | Hong Kong | region | Hongkonger; Hongkongerin |
Macau | | region | Macauer | Macao
Mongolei | Mongolia | country | Mongole; Mongolin; Mongolen; mongolisch; Mongolian; Mongolians |
Japan | | country | Japaner; Japanerin; Japanerinnen; japanisch; Japanese |
Südkorea | South Korea | country | Südkoreaner; Südkoreanerin; südkoreanisch | Republik Korea
Nordkorea | North Korea | country | Nordkoreaner; Nordkoreanerin; nordkoreanisch |
Vietnam | | country | Vietnamese; Vietnamesin; Vietnamesen; vietnamesisch |
Laos | | country | Laote; Laotin; Laoten; laotisch; Laotian; Laotians; Lao |
Kambodscha | Cambodia | country | Kambodschaner; Kambodschanerin; kambodschanisch; Cambodian; Cambodians |
Thailand | | country | Thailänder; Thailänderin; Thailänderinnen; thailändisch; Thai; Thais |
Myanmar | | country | Myanmarer; myanmarisch; Birmane; birmanisch; burmesisch; Burmese | Birma; Burma
Malaysia | | country | Malaysier; Malaysierin; malaysisch; Malaysian; Malaysians |
Singapur | Singapore | country | Singapurer; Singapurerin; singapurisch; Singaporean; Singaporeans |
Indonesien | Indonesia | country | Indonesier; Indonesierin; indonesisch; Indonesian; Indonesians |
Osttimor | East Timor | country | Osttimorer; osttimorisch; Timorese | Timor-Leste
Brunei | | country | Bruneier; bruneiisch |
Philippinen | Philippines | country | Philippiner; Philippinerin; Filipino; Filipina; Filipinos; philippinisch; Philippine |
# Countries: Africa
Ägypten | Egypt | country | Ägypter; Ägypterin; Ägypterinnen; ägyptisch; Egyptian; Egyptians |
Libyen | Libya | country | Libyer; Libyerin; libysch; Libyan; Libyans |
Tunesien | Tunisia | country | Tunesier; Tunesierin; tunesisch; Tunisian; Tunisians |
Algerien | Algeria | country | Algerier; Algerierin; algerisch; Algerian; Algerians |
Marokko | Morocco | country | Marokkaner; Marokkanerin; marokkanisch; Moroccan; Moroccans |
Westsahara | Western Sahara | region | Sahraui; Sahrauis; sahrauisch |
Mauretanien | Mauritania | country | Mauretanier; Mauretanierin; mauretanisch; Mauritanian; Mauritanians |
Mali | | country | Malier; Malierin; malisch; Malian; Malians |
Niger | | country | Nigrer; Nigrerin; nigrisch; Nigerien; Nigeriens |
Tschad | Chad | country | Tschader; Tschaderin; tschadisch; Chadian; Chadians |
Sudan | | country | Sudanese; Sudanesin; Sudanesen; sudanesisch |
Südsudan | South Sudan | country | Südsudanese; Südsudanesin; Südsudanesen; südsudanesisch |
Eritrea | | country | Eritreer; Eritreerin; eritreisch; Eritrean; Eritreans |
Äthiopien | Ethiopia | country | Äthiopier; Äthiopierin; äthiopisch; Ethiopian; Ethiopians |
Dschibuti | Djibouti | country | Dschibutier; dschibutisch |
Somalia | | country | Somalier; Somalierin; somalisch; Somali; Somalis |
Kenia | Kenya | country | Kenianer; Kenianerin; kenianisch; Kenyan; Kenyans |
Uganda | | country | Ugander; Uganderin; ugandisch; Ugandan; Ugandans |
Ruanda | Rwanda | country | Ruander; Ruanderin; ruandisch; Rwandan; Rwandans |
Burundi | | country | Burundier; Burundierin; burundisch; Burundian; Burundians |
Tansania | Tanzania | country | Tansanier; Tansanierin; tansanisch; Tanzanian; Tanzanians |
Senegal | | country | Senegalese; Senegalesin; Senegalesen; senegalesisch |
Gambia | The Gambia | country | Gambier; Gambierin; gambisch; Gambian; Gambians |
Guinea-Bissau | | country | guinea-bissauisch |
Guinea | | country | Guineer; Guineerin; guineisch; Guinean; Guineans |
Sierra Leone | | country | Sierra-Leoner; sierra-leonisch |
Liberia | | country | Liberianer; Liberianerin; liberianisch; Liberian; Liberians |
Elfenbeinküste | Ivory Coast | country | Ivorer; Ivorerin; ivorisch; Ivorian; Ivorians | Côte d’Ivoire; Côte d'Ivoire
Burkina Faso | | country | Burkiner; burkinisch; Burkinabe |
Ghana | | country | Ghanaer; Ghanaerin; ghanaisch; Ghanaian; Ghanaians |
Togo | | country | Togoer; Togoerin; togoisch; Togolese |
Benin | | country | Beniner; Beninerin; beninisch; Beninese |
Nigeria | | country | Nigerianer; Nigerianerin; nigerianisch; Nigerian; Nigerians |
Kamerun | Cameroon | country | Kameruner; Kamerunerin; kamerunisch; Cameroonian; Cameroonians |
Zentralafrikanische Republik | Central African Republic | country | Zentralafrikaner; zentralafrikanisch |
Äquatorialguinea | Equatorial Guinea | country | Äquatorialguineer; äquatorialguineisch |
Gabun | Gabon | country | Gabuner; Gabunerin; gabunisch; Gabonese |
Republik Kongo | Republic of the Congo | country | Kongolese; Kongolesin; Kongolesen; kongolesisch; Congolese | Kongo-Brazzaville
Demokratische Republik Kongo | Democratic Republic of the Congo | country | | Kongo; DR Kongo; Congo; DR Congo; Kongo-Kinshasa; Zaire
Angola | | country | Angolaner; Angolanerin; angolanisch; Angolan; Angolans |
Sambia | Zambia | country | Sambier; Sambierin; sambisch; Zambian; Zambians |
Malawi | | country | Malawier; Malawierin; malawisch; Malawian; Malawians |
Mosambik | Mozambique | country | Mosambikaner; Mosambikanerin; mosambikanisch; Mozambican; Mozambicans |
Simbabwe | Zimbabwe | country | Simbabwer; Simbabwerin; simbabwisch; Zimbabwean; Zimbabweans |
Botswana | | country | Botswaner; Botswanerin; botswanisch; Batswana | Botsuana
Namibia | | country | Namibier; Namibierin; namibisch; Namibian; Namibians |
Südafrika | South Africa | country | Südafrikaner; Südafrikanerin; südafrikanisch; South African |
Lesotho | | country | Lesother; lesothisch |
Eswatini | | country | Swasi; eswatinisch | Swasiland; Swaziland
Madagaskar | Madagascar | country | Madagasse; Madagassin; Madagassen; madagassisch; Malagasy |
Mauritius | | country | Mauritier; Mauritierin; mauritisch; Mauritian; Mauritians |
Seychellen | Seychelles | country | Seycheller; seychellisch |
Komoren | Comoros | country | Komorer; komorisch |
Kap Verde | Cape Verde | country | Kapverdier; Kapverdierin; kapverdisch | Cabo Verde
São Tomé und Príncipe | São Tomé and Príncipe | country | |
# Countries: Americas
USA | United States | country | US-Amerikaner; US-Amerikanerin; Amerikaner; Amerikanerin; US-amerikanisch; amerikanisch; American; Americans | Vereinigte Staaten; Vereinigte Staaten von Amerika; US; U.S.; United States of America; Amerika; America
Kanada | Canada | country | Kanadier; Kanadierin; Kanadierinnen; kanadisch; Canadian; Canadians |
Mexiko | Mexico | country | Mexikaner; Mexikanerin; mexikanisch; Mexican; Mexicans |
Guatemala | | country | Guatemalteke; Guatemaltekin; Guatemalteken; guatemaltekisch; Guatemalan; Guatemalans |
Belize | | country | Belizer; belizisch |
Honduras | | country | Honduraner; Honduranerin; honduranisch; Honduran; Hondurans |
El Salvador | | country | Salvadorianer; Salvadorianerin; salvadorianisch; Salvadoran; Salvadorans |
Nicaragua | | country | Nicaraguaner; Nicaraguanerin; nicaraguanisch; Nicaraguan; Nicaraguans |
Costa Rica | | country | Costa-Ricaner; Costa-Ricanerin; costa-ricanisch |
Panama | | country | Panamaer; Panamaerin; panamaisch; Panamanian; Panamanians |
Kuba | Cuba | country | Kubaner; Kubanerin; kubanisch; Cuban; Cubans |
Haiti | | country | Haitianer; Haitianerin; haitianisch; Haitian; Haitians |
Dominikanische Republik | Dominican Republic | country | Dominikaner; Dominikanerin; dominikanisch |
Jamaika | Jamaica | country | Jamaikaner; Jamaikanerin; jamaikanisch; Jamaican; Jamaicans |
Bahamas | The Bahamas | country | Bahamaer; bahamaisch |
Barbados | | country | Barbadier; barbadisch |
Trinidad und Tobago | Trinidad and Tobago | country | |
Grenada | | country | Grenader; grenadisch |
Saint Lucia | | country | | St. Lucia
Saint Vincent und die Grenadinen | Saint Vincent and the Grenadines | country | | St. Vincent und die Grenadinen
Saint Kitts und Nevis | Saint Kitts and Nevis | country | | St. Kitts und Nevis
Antigua und Barbuda | Antigua and Barbuda | country | Antiguaner; antiguanisch |
Dominica | | country | Dominicaner; dominicanisch |
Kolumbien | Colombia | country | Kolumbianer; Kolumbianerin; kolumbianisch; Colombian; Colombians |
Venezuela | | country | Venezolaner; Venezolanerin; venezolanisch; Venezuelan; Venezuelans |
Guyana | | country | Guyaner; Guyanerin; guyanisch; Guyanese |
Suriname | | country | Surinamer; Surinamerin; surinamisch; Surinamese | Surinam
Ecuador | | country | Ecuadorianer; Ecuadorianerin; ecuadorianisch; Ecuadorian; Ecuadorians |
Peru | | country | Peruaner; Peruanerin; peruanisch; Peruvian; Peruvians |
Bolivien | Bolivia | country | Bolivianer; Bolivianerin; bolivianisch; Bolivian; Bolivians |
Brasilien | Brazil | country | Brasilianer; Brasilianerin; brasilianisch; Brazilian; Brazilians |
Paraguay | | country | Paraguayer; Paraguayerin; paraguayisch; Paraguayan; Paraguayans |
Uruguay | | country | Uruguayer; Uruguayerin; uruguayisch; Uruguayan; Uruguayans |
Argentinien | Argentina | country | Argentinier; Argentinierin; argentinisch; Argentine; Argentines; Argentinian; Argentinians |
Chile | | country | Chilene; Chilenin; Chilenen; chilenisch; Chilean; Chileans |
# Countries: Oceania
Australien | Australia | country | Australier; Australierin; Australierinnen; australisch; Australian; Australians |
Neuseeland | New Zealand | country | Neuseeländer; Neuseeländerin; neuseeländisch; New Zealander; New Zealanders |
Papua-Neuguinea | Papua New Guinea | country | Papua-Neuguineer; papua-neuguineisch |
Fidschi | Fiji | country | Fidschianer; fidschianisch; Fijian; Fijians |
Salomonen | Solomon Islands | country | Salomoner; salomonisch | Salomoninseln
Vanuatu | | country | Vanuatuer; vanuatuisch |
Samoa | | country | Samoaner; Samoanerin; samoanisch; Samoan; Samoans |
Tonga | | country | Tongaer; tongaisch; Tongan; Tongans |
Tuvalu | | country | Tuvaluer; tuvaluisch |
Kiribati | | country | Kiribatier; kiribatisch |
Nauru | | country | Nauruer; nauruisch |
Palau | | country | Palauer; palauisch |
Mikronesien | Micronesia | country | Mikronesier; mikronesisch |
Marshallinseln | Marshall Islands | country | Marshaller; marshallisch |
# Parts of countries and territories that speak as countries do
England | | region | Engländer; Engländerin; Engländerinnen; englisch; English; Englishman; Englishwoman |
Schottland | Scotland | region | Schotte; Schottin; Schotten; schottisch; Scottish; Scot; Scots |
Wales | | region | Waliser; Waliserin; walisisch; Welsh |
Nordirland | Northern Ireland | region | Nordire; Nordirin; Nordiren; nordirisch |
Grönland | Greenland | region | Grönländer; Grönländerin; grönländisch; Greenlander; Greenlanders |
Färöer | Faroe Islands | region | Färinger; färöisch | Färöer-Inseln
Puerto Rico | | region | Puerto-Ricaner; puerto-ricanisch |
Gibraltar | | region | Gibraltarer |
Europa | Europe | region | Europäer; Europäerin; Europäerinnen; europäisch; European; Europeans |
Asien | Asia | region | Asiate; Asiatin; Asiaten; asiatisch; Asian; Asians |
Afrika | Africa | region | Afrikaner; Afrikanerin; afrikanisch; African; Africans |
Südamerika | South America | region | Südamerikaner; südamerikanisch |
Nordamerika | North America | region | Nordamerikaner; nordamerikanisch |
Lateinamerika | Latin America | region | Lateinamerikaner; lateinamerikanisch |
Antarktis | Antarctica | region | antarktisch |
Sowjetunion | Soviet Union | country | Sowjetbürger; sowjetisch; Soviet; Soviets | UdSSR; USSR
Jugoslawien | Yugoslavia | country | Jugoslawe; Jugoslawin; Jugoslawen; jugoslawisch; Yugoslav; Yugoslavs |
DDR | East Germany | country | DDR-Bürger; ostdeutsch | GDR; Deutsche Demokratische Republik
`;
