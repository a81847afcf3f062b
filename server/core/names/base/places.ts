/** Places, one a line: name in German | in English if it differs | kind | demonyms and adjectives | aliases, Austrian and Swiss forms among them. */
export const places = `
# Countries: Europe
Deutschland | Germany | country | Deutscher; Deutsche; Deutschen; deutsch | Bundesrepublik Deutschland; Bundesrepublik
Österreich | Austria | country | Österreicher; Österreicherin; Österreicherinnen; österreichisch | Republik Österreich
Schweiz | Switzerland | country | Schweizer; Schweizerin; Schweizerinnen; schweizerisch | Schweizerische Eidgenossenschaft; Eidgenossenschaft
Liechtenstein | | country | Liechtensteiner; Liechtensteinerin; Liechtensteinerinnen; liechtensteinisch | Fürstentum Liechtenstein
Luxemburg | Luxembourg | country | Luxemburger; Luxemburgerin; Luxemburgerinnen; luxemburgisch | Großherzogtum Luxemburg
Belgien | Belgium | country | Belgier; Belgierin; Belgierinnen; belgisch |
Niederlande | Netherlands | country | Niederländer; Niederländerin; Niederländerinnen; niederländisch | Holland
Frankreich | France | country | Franzose; Französin; Franzosen; Französinnen; französisch |
Monaco | | country | Monegasse; Monegassin; Monegassen; monegassisch | Fürstentum Monaco
Italien | Italy | country | Italiener; Italienerin; Italienerinnen; italienisch |
San Marino | | country | San-Marinese; san-marinesisch |
Vatikanstadt | Vatican City | country | vatikanisch | Vatikan; Staat der Vatikanstadt; Vatican
Malta | | country | Malteser; Malteserin; Malteserinnen; maltesisch |
Spanien | Spain | country | Spanier; Spanierin; Spanierinnen; spanisch |
Portugal | | country | Portugiese; Portugiesin; Portugiesen; portugiesisch |
Andorra | | country | Andorraner; Andorranerin; andorranisch |
Großbritannien | Britain | country | Brite; Britin; Briten; Britinnen; britisch | Vereinigtes Königreich; United Kingdom; UK; Great Britain; Grossbritannien
Irland | Ireland | country | Ire; Irin; Iren; irisch |
Island | Iceland | country | Isländer; Isländerin; Isländerinnen; isländisch |
Dänemark | Denmark | country | Däne; Dänin; Dänen; dänisch |
Schweden | Sweden | country | Schwede; Schwedin; Schweden; schwedisch |
Norwegen | Norway | country | Norweger; Norwegerin; Norwegerinnen; norwegisch |
Finnland | Finland | country | Finne; Finnin; Finnen; finnisch |
Estland | Estonia | country | Este; Estin; Esten; estnisch |
Lettland | Latvia | country | Lette; Lettin; Letten; lettisch |
Litauen | Lithuania | country | Litauer; Litauerin; Litauerinnen; litauisch |
Polen | Poland | country | Pole; Polin; Polinnen; polnisch |
Tschechien | Czech Republic | country | Tscheche; Tschechin; Tschechen; tschechisch | Tschechische Republik; Czechia
Slowakei | Slovakia | country | Slowake; Slowakin; Slowaken; slowakisch |
Ungarn | Hungary | country | Ungar; Ungarin; Ungarinnen; ungarisch |
Slowenien | Slovenia | country | Slowene; Slowenin; Slowenen; slowenisch |
Kroatien | Croatia | country | Kroate; Kroatin; Kroaten; kroatisch |
Bosnien-Herzegowina | Bosnia-Herzegovina | country | Bosnier; Bosnierin; bosnisch; bosnisch-herzegowinisch | Bosnien und Herzegowina; Bosnien; Bosnia and Herzegovina; Bosnia
Serbien | Serbia | country | Serbe; Serbin; Serben; serbisch |
Montenegro | | country | Montenegriner; Montenegrinerin; montenegrinisch |
Kosovo | | country | Kosovare; Kosovarin; Kosovaren; kosovarisch |
Nordmazedonien | North Macedonia | country | Nordmazedonier; Mazedonier; Mazedonierin; nordmazedonisch; mazedonisch | Mazedonien; Macedonia
Albanien | Albania | country | Albaner; Albanerin; Albanerinnen; albanisch |
Griechenland | Greece | country | Grieche; Griechin; Griechen; griechisch |
Zypern | Cyprus | country | Zyprer; Zyprerin; Zypriot; Zypriotin; Zyprioten; zyprisch; zypriotisch | Republik Zypern
Bulgarien | Bulgaria | country | Bulgare; Bulgarin; Bulgaren; bulgarisch |
Rumänien | Romania | country | Rumäne; Rumänin; Rumänen; rumänisch |
Moldau | Moldova | country | Moldauer; Moldauerin; moldauisch | Republik Moldau; Moldawien
Ukraine | | country | Ukrainer; Ukrainerin; Ukrainerinnen; ukrainisch |
Belarus | | country | Belarusse; Belarussin; Belarussen; belarussisch; Weißrusse; weißrussisch | Weißrussland; Weissrussland; Byelorussia
Russland | Russia | country | Russe; Russin; Russen; Russinnen; russisch | Russische Föderation; Russian Federation
Türkei | Turkey | country | Türke; Türkin; Türken; türkisch | Türkiye
# Countries: Caucasus, Central Asia, Near and Middle East
Georgien | Georgia | country | Georgier; Georgierin; georgisch |
Armenien | Armenia | country | Armenier; Armenierin; armenisch |
Aserbaidschan | Azerbaijan | country | Aserbaidschaner; Aserbaidschanerin; aserbaidschanisch |
Kasachstan | Kazakhstan | country | Kasache; Kasachin; Kasachen; kasachisch |
Usbekistan | Uzbekistan | country | Usbeke; Usbekin; Usbeken; usbekisch |
Turkmenistan | | country | Turkmene; Turkmenin; Turkmenen; turkmenisch |
Kirgistan | Kyrgyzstan | country | Kirgise; Kirgisin; Kirgisen; kirgisisch | Kirgisistan; Kirgisien
Tadschikistan | Tajikistan | country | Tadschike; Tadschikin; Tadschiken; tadschikisch |
Afghanistan | | country | Afghane; Afghanin; Afghanen; afghanisch |
Iran | | country | Iraner; Iranerin; Iranerinnen; iranisch | Islamische Republik Iran
Irak | Iraq | country | Iraker; Irakerin; Irakerinnen; irakisch |
Syrien | Syria | country | Syrer; Syrerin; Syrerinnen; syrisch |
Libanon | Lebanon | country | Libanese; Libanesin; Libanesen; libanesisch |
Israel | | country | Israeli; Israelin; Israelis; israelisch |
Palästina | Palestine | country | Palästinenser; Palästinenserin; Palästinenserinnen; palästinensisch | Palästinensergebiete; Palästinensische Gebiete; Palestinian territories
Jordanien | Jordan | country | Jordanier; Jordanierin; jordanisch |
Saudi-Arabien | Saudi Arabia | country | Saudi; Saudis; Saudi-Araber; saudi-arabisch; saudisch |
Jemen | Yemen | country | Jemenit; Jemenitin; Jemeniten; jemenitisch |
Oman | | country | Omaner; Omanerin; omanisch | Sultanat Oman
Vereinigte Arabische Emirate | United Arab Emirates | country | Emirati; Emiratis; emiratisch | VAE; UAE; Emirate
Katar | Qatar | country | Katarer; Katarerin; katarisch | Emirat Katar
Bahrain | | country | Bahrainer; Bahrainerin; bahrainisch |
Kuwait | | country | Kuwaiter; Kuwaiterin; kuwaitisch |
# Countries: South, East and Southeast Asia
Pakistan | | country | Pakistaner; Pakistanerin; Pakistani; pakistanisch |
Indien | India | country | Inder; Inderin; Inderinnen; indisch |
Bangladesch | Bangladesh | country | Bangladescher; Bangladescherin; bangladeschisch |
Sri Lanka | | country | Sri-Lanker; Sri-Lankerin; sri-lankisch | Ceylon
Nepal | | country | Nepalese; Nepalesin; Nepalesen; nepalesisch |
Bhutan | | country | Bhutaner; Bhutanerin; bhutanisch |
Malediven | Maldives | country | Malediver; Malediverin; maledivisch |
China | | country | Chinese; Chinesin; Chinesen; chinesisch | Volksrepublik China; People's Republic of China
Taiwan | | country | Taiwaner; Taiwanerin; taiwanisch; Taiwanese; taiwanesisch | Republik China
Hongkong | Hong Kong | region | Hongkonger; Hongkongerin |
Macau | | region | Macauer | Macao
Mongolei | Mongolia | country | Mongole; Mongolin; Mongolen; mongolisch |
Japan | | country | Japaner; Japanerin; Japanerinnen; japanisch |
Südkorea | South Korea | country | Südkoreaner; Südkoreanerin; südkoreanisch | Republik Korea
Nordkorea | North Korea | country | Nordkoreaner; Nordkoreanerin; nordkoreanisch |
Vietnam | | country | Vietnamese; Vietnamesin; Vietnamesen; vietnamesisch |
Laos | | country | Laote; Laotin; Laoten; laotisch |
Kambodscha | Cambodia | country | Kambodschaner; Kambodschanerin; kambodschanisch |
Thailand | | country | Thailänder; Thailänderin; Thailänderinnen; thailändisch |
Myanmar | | country | Myanmarer; myanmarisch; Birmane; birmanisch; burmesisch | Birma; Burma
Malaysia | | country | Malaysier; Malaysierin; malaysisch |
Singapur | Singapore | country | Singapurer; Singapurerin; singapurisch |
Indonesien | Indonesia | country | Indonesier; Indonesierin; indonesisch |
Osttimor | East Timor | country | Osttimorer; osttimorisch | Timor-Leste
Brunei | | country | Bruneier; bruneiisch |
Philippinen | Philippines | country | Philippiner; Philippinerin; Filipino; Filipina; Filipinos; philippinisch |
# Countries: Africa
Ägypten | Egypt | country | Ägypter; Ägypterin; Ägypterinnen; ägyptisch |
Libyen | Libya | country | Libyer; Libyerin; libysch |
Tunesien | Tunisia | country | Tunesier; Tunesierin; tunesisch |
Algerien | Algeria | country | Algerier; Algerierin; algerisch |
Marokko | Morocco | country | Marokkaner; Marokkanerin; marokkanisch |
Westsahara | Western Sahara | region | Sahraui; Sahrauis; sahrauisch |
Mauretanien | Mauritania | country | Mauretanier; Mauretanierin; mauretanisch |
Mali | | country | Malier; Malierin; malisch |
Niger | | country | Nigrer; Nigrerin; nigrisch |
Tschad | Chad | country | Tschader; Tschaderin; tschadisch |
Sudan | | country | Sudanese; Sudanesin; Sudanesen; sudanesisch |
Südsudan | South Sudan | country | Südsudanese; Südsudanesin; Südsudanesen; südsudanesisch |
Eritrea | | country | Eritreer; Eritreerin; eritreisch |
Äthiopien | Ethiopia | country | Äthiopier; Äthiopierin; äthiopisch |
Dschibuti | Djibouti | country | Dschibutier; dschibutisch |
Somalia | | country | Somalier; Somalierin; somalisch |
Kenia | Kenya | country | Kenianer; Kenianerin; kenianisch |
Uganda | | country | Ugander; Uganderin; ugandisch |
Ruanda | Rwanda | country | Ruander; Ruanderin; ruandisch |
Burundi | | country | Burundier; Burundierin; burundisch |
Tansania | Tanzania | country | Tansanier; Tansanierin; tansanisch |
Senegal | | country | Senegalese; Senegalesin; Senegalesen; senegalesisch |
Gambia | The Gambia | country | Gambier; Gambierin; gambisch |
Guinea-Bissau | | country | guinea-bissauisch |
Guinea | | country | Guineer; Guineerin; guineisch |
Sierra Leone | | country | Sierra-Leoner; sierra-leonisch |
Liberia | | country | Liberianer; Liberianerin; liberianisch |
Elfenbeinküste | Ivory Coast | country | Ivorer; Ivorerin; ivorisch | Côte d’Ivoire; Côte d'Ivoire
Burkina Faso | | country | Burkiner; burkinisch |
Ghana | | country | Ghanaer; Ghanaerin; ghanaisch |
Togo | | country | Togoer; Togoerin; togoisch |
Benin | | country | Beniner; Beninerin; beninisch |
Nigeria | | country | Nigerianer; Nigerianerin; nigerianisch |
Kamerun | Cameroon | country | Kameruner; Kamerunerin; kamerunisch |
Zentralafrikanische Republik | Central African Republic | country | Zentralafrikaner; zentralafrikanisch |
Äquatorialguinea | Equatorial Guinea | country | Äquatorialguineer; äquatorialguineisch |
Gabun | Gabon | country | Gabuner; Gabunerin; gabunisch |
Republik Kongo | Republic of the Congo | country | Kongolese; Kongolesin; Kongolesen; kongolesisch | Kongo-Brazzaville
Demokratische Republik Kongo | Democratic Republic of the Congo | country | | Kongo; DR Kongo; Congo; DR Congo; Kongo-Kinshasa; Zaire
Angola | | country | Angolaner; Angolanerin; angolanisch |
Sambia | Zambia | country | Sambier; Sambierin; sambisch |
Malawi | | country | Malawier; Malawierin; malawisch |
Mosambik | Mozambique | country | Mosambikaner; Mosambikanerin; mosambikanisch |
Simbabwe | Zimbabwe | country | Simbabwer; Simbabwerin; simbabwisch |
Botswana | | country | Botswaner; Botswanerin; botswanisch | Botsuana
Namibia | | country | Namibier; Namibierin; namibisch |
Südafrika | South Africa | country | Südafrikaner; Südafrikanerin; südafrikanisch |
Lesotho | | country | Lesother; lesothisch |
Eswatini | | country | Swasi; eswatinisch | Swasiland; Swaziland
Madagaskar | Madagascar | country | Madagasse; Madagassin; Madagassen; madagassisch |
Mauritius | | country | Mauritier; Mauritierin; mauritisch |
Seychellen | Seychelles | country | Seycheller; seychellisch |
Komoren | Comoros | country | Komorer; komorisch |
Kap Verde | Cape Verde | country | Kapverdier; Kapverdierin; kapverdisch | Cabo Verde
São Tomé und Príncipe | São Tomé and Príncipe | country | |
# Countries: Americas
USA | United States | country | US-Amerikaner; US-Amerikanerin; Amerikaner; Amerikanerin; US-amerikanisch; amerikanisch | Vereinigte Staaten; Vereinigte Staaten von Amerika; US; U.S.; United States of America; Amerika; America
Kanada | Canada | country | Kanadier; Kanadierin; Kanadierinnen; kanadisch |
Mexiko | Mexico | country | Mexikaner; Mexikanerin; mexikanisch |
Guatemala | | country | Guatemalteke; Guatemaltekin; Guatemalteken; guatemaltekisch |
Belize | | country | Belizer; belizisch |
Honduras | | country | Honduraner; Honduranerin; honduranisch |
El Salvador | | country | Salvadorianer; Salvadorianerin; salvadorianisch |
Nicaragua | | country | Nicaraguaner; Nicaraguanerin; nicaraguanisch |
Costa Rica | | country | Costa-Ricaner; Costa-Ricanerin; costa-ricanisch |
Panama | | country | Panamaer; Panamaerin; panamaisch |
Kuba | Cuba | country | Kubaner; Kubanerin; kubanisch |
Haiti | | country | Haitianer; Haitianerin; haitianisch |
Dominikanische Republik | Dominican Republic | country | Dominikaner; Dominikanerin; dominikanisch |
Jamaika | Jamaica | country | Jamaikaner; Jamaikanerin; jamaikanisch |
Bahamas | The Bahamas | country | Bahamaer; bahamaisch |
Barbados | | country | Barbadier; barbadisch |
Trinidad und Tobago | Trinidad and Tobago | country | |
Grenada | | country | Grenader; grenadisch |
Saint Lucia | | country | | St. Lucia
Saint Vincent und die Grenadinen | Saint Vincent and the Grenadines | country | | St. Vincent und die Grenadinen
Saint Kitts und Nevis | Saint Kitts and Nevis | country | | St. Kitts und Nevis
Antigua und Barbuda | Antigua and Barbuda | country | Antiguaner; antiguanisch |
Dominica | | country | Dominicaner; dominicanisch |
Kolumbien | Colombia | country | Kolumbianer; Kolumbianerin; kolumbianisch |
Venezuela | | country | Venezolaner; Venezolanerin; venezolanisch |
Guyana | | country | Guyaner; Guyanerin; guyanisch |
Suriname | | country | Surinamer; Surinamerin; surinamisch | Surinam
Ecuador | | country | Ecuadorianer; Ecuadorianerin; ecuadorianisch |
Peru | | country | Peruaner; Peruanerin; peruanisch |
Bolivien | Bolivia | country | Bolivianer; Bolivianerin; bolivianisch |
Brasilien | Brazil | country | Brasilianer; Brasilianerin; brasilianisch |
Paraguay | | country | Paraguayer; Paraguayerin; paraguayisch |
Uruguay | | country | Uruguayer; Uruguayerin; uruguayisch |
Argentinien | Argentina | country | Argentinier; Argentinierin; argentinisch |
Chile | | country | Chilene; Chilenin; Chilenen; chilenisch |
# Countries: Oceania
Australien | Australia | country | Australier; Australierin; Australierinnen; australisch |
Neuseeland | New Zealand | country | Neuseeländer; Neuseeländerin; neuseeländisch |
Papua-Neuguinea | Papua New Guinea | country | Papua-Neuguineer; papua-neuguineisch |
Fidschi | Fiji | country | Fidschianer; fidschianisch |
Salomonen | Solomon Islands | country | Salomoner; salomonisch | Salomoninseln
Vanuatu | | country | Vanuatuer; vanuatuisch |
Samoa | | country | Samoaner; Samoanerin; samoanisch |
Tonga | | country | Tongaer; tongaisch |
Tuvalu | | country | Tuvaluer; tuvaluisch |
Kiribati | | country | Kiribatier; kiribatisch |
Nauru | | country | Nauruer; nauruisch |
Palau | | country | Palauer; palauisch |
Mikronesien | Micronesia | country | Mikronesier; mikronesisch |
Marshallinseln | Marshall Islands | country | Marshaller; marshallisch |
# Parts of countries and territories that speak as countries do
England | | region | Engländer; Engländerin; Engländerinnen; englisch |
Schottland | Scotland | region | Schotte; Schottin; Schotten; schottisch |
Wales | | region | Waliser; Waliserin; walisisch |
Nordirland | Northern Ireland | region | Nordire; Nordirin; Nordiren; nordirisch |
Grönland | Greenland | region | Grönländer; Grönländerin; grönländisch |
Färöer | Faroe Islands | region | Färinger; färöisch | Färöer-Inseln
Puerto Rico | | region | Puerto-Ricaner; puerto-ricanisch |
Gibraltar | | region | Gibraltarer |
Europa | Europe | region | Europäer; Europäerin; Europäerinnen; europäisch |
Asien | Asia | region | Asiate; Asiatin; Asiaten; asiatisch |
Afrika | Africa | region | Afrikaner; Afrikanerin; afrikanisch |
Südamerika | South America | region | Südamerikaner; südamerikanisch |
Nordamerika | North America | region | Nordamerikaner; nordamerikanisch |
Lateinamerika | Latin America | region | Lateinamerikaner; lateinamerikanisch |
Antarktis | Antarctica | region | antarktisch |
Sowjetunion | Soviet Union | country | Sowjetbürger; sowjetisch | UdSSR; USSR
Jugoslawien | Yugoslavia | country | Jugoslawe; Jugoslawin; Jugoslawen; jugoslawisch |
DDR | East Germany | country | DDR-Bürger; ostdeutsch | GDR; Deutsche Demokratische Republik
`;
