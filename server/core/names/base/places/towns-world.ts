/** Towns outside Europe; the fields are told in `index.ts`. */
export const townsWorld = `
# Outside Europe
Albuquerque | | city | |
Baton Rouge | | city | |
Boise | | city | |
Buffalo | | city | |
Chattanooga | | city | |
Cincinnati | | city | |
Colorado Springs | | city | |
Columbus | | city | |
Corpus Christi | | city | |
Des Moines | | city | |
El Paso | | city | |
Fort Lauderdale | | city | |
Fort Wayne | | city | |
Fort Worth | | city | |
Fresno | | city | |
Grand Rapids | | city | |
Green Bay | | city | |
Greensboro | | city | |
Hartford | | city | |
Huntsville | | city | |
Indianapolis | | city | |
Jacksonville | | city | |
Jersey City | | city | |
Knoxville | | city | |
Lexington | | city | |
Little Rock | | city | |
Long Beach | | city | |
Louisville | | city | |
Miami Beach | | city | |
New Haven | | city | |
Newark | | city | |
Norfolk | | city | |
Oakland | | city | |
Oklahoma City | | city | |
Omaha | | city | |
Palm Springs | | city | |
Palo Alto | | city | |
Mountain View | | city | |
Cupertino | | city | |
Menlo Park | | city | |
Santa Clara | | city | |
Santa Monica | | city | |
Santa Barbara | | city | |
Santa Fe | | city | |
Pasadena | | city | |
Providence | | city | |
Raleigh | | city | |
Richmond | | city | |
Sacramento | | city | |
Saint Paul | | city | | St. Paul
Saint Petersburg in Florida | | city | | St. Petersburg; Florida
Salt Lake City | | city | |
San Bernardino | | city | |
Savannah | | city | |
Scottsdale | | city | |
Scranton | | city | |
Spokane | | city | |
Springfield | | city | |
Stamford | | city | |
Syracuse | | city | |
Tacoma | | city | |
Tallahassee | | city | |
Topeka | | city | |
Trenton | | city | |
Tucson | | city | |
Tulsa | | city | |
Tuscaloosa | | city | |
Virginia Beach | | city | |
Wichita | | city | |
Wilmington | | city | |
Yonkers | | city | |
Albany | | city | |
Annapolis | | city | |
Arlington | | city | |
Aspen | | city | |
Atlantic City | | city | |
Bakersfield | | city | |
Boulder | | city | |
Cambridge in Massachusetts | | city | |
Cape Canaveral | | city | |
Carson City | | city | |
Cheyenne | | city | |
Dayton | | city | |
Harrisburg | | city | |
Juneau | | city | |
Lansing | | city | |
Montpelier | | city | |
Parkland | | city | |
Newtown | | city | |
Roswell | | city | |
Los Alamos | | city | |
Oak Ridge | | city | |
West Palm Beach | | city | |
Key West | | city | |
Niagara Falls | | city | |
Princeton | | city | |
Berkeley | | city | |
Stanford | | city | |
Ann Arbor | | city | |
Edmonton | | city | |
Winnipeg | | city | |
Saskatoon | | city | |
Saint John’s | | city | | St. John’s
Whitehorse | | city | |
Yellowknife | | city | |
Iqaluit | | city | |
Mississauga | | city | |
Banff | | city | |
Fort McMurray | | city | |
Puebla | | city | |
Veracruz | | city | |
Oaxaca | | city | |
Mérida | | city | |
Culiacán | | city | |
Chihuahua | | city | |
Nuevo Laredo | | city | |
Santiago de Cuba | | city | |
San Pedro Sula | | city | |
Barranquilla | | city | |
Cúcuta | | city | |
Cuenca | | city | |
Arequipa | | city | |
Iquitos | | city | |
Trujillo | | city | |
Santa Cruz de la Sierra | | city | |
Cochabamba | | city | |
Potosí | | city | |
Viña del Mar | | city | |
Concepción | | city | |
Antofagasta | | city | |
Punta Arenas | | city | |
Ushuaia | | city | |
Mendoza | | city | |
Mar del Plata | | city | |
La Plata | | city | |
Salta | | city | |
Bariloche | | city | |
Ciudad del Este | | city | |
Punta del Este | | city | |
Belo Horizonte | | city | |
Fortaleza | | city | |
Recife | | city | |
Curitiba | | city | |
Goiânia | | city | |
Florianópolis | | city | |
Campinas | | city | |
Brumadinho | | city | |
Valencia in Venezuela | | city | |
Ciudad Bolívar | | city | |
Agadir | | city | |
Meknès | | city | |
Constantine | | city | |
Annaba | | city | |
Sousse | | city | |
Monastir | | city | |
Tobruk | | city | |
Assuan | Aswan | city | |
Hurghada | | city | |
Gizeh | Giza | city | |
Omdurman | | city | |
Port Sudan | | city | |
Kisumu | | city | |
Sansibar-Stadt | Zanzibar City | city | |
Arusha | | city | |
Lubumbashi | | city | |
Kisangani | | city | |
Ibadan | | city | |
Kaduna | | city | |
Benin-Stadt | Benin City | city | |
Kumasi | | city | |
Bobo-Dioulasso | | city | |
Pointe-Noire | | city | |
Port Elizabeth | | city | | Gqeberha
East London | | city | |
Bloemfontein | | city | |
Stellenbosch | | city | |
Swakopmund | | city | |
Lüderitz | | city | |
Victoria Falls | | city | |
Beira | | city | |
Nampula | | city | |
Blantyre | | city | |
Mwanza | | city | |
Hargeysa | | city | | Hargeisa
Kismayo | | city | |
Dire Dawa | | city | |
Konya | | city | |
Kayseri | | city | |
Trabzon | | city | |
Samsun | | city | |
Mersin | | city | |
Eskişehir | | city | |
Şanlıurfa | | city | |
Malatya | | city | |
Kahramanmaraş | | city | |
Hatay | | city | |
Antakya | | city | |
Iskenderun | | city | |
Bodrum | | city | |
Alanya | | city | |
Edirne | | city | |
Cizre | | city | |
Nadschaf | Najaf | city | |
Kerbela | Karbala | city | |
Ramadi | | city | |
Sulaimanija | Sulaymaniyah | city | |
Netanja | Netanya | city | |
Sidon | | city | |
Tyros | Tyre | city | |
Dammam | | city | |
Schardscha | Sharjah | city | |
Fudschaira | Fujairah | city | |
Salala | Salalah | city | |
Akaba | Aqaba | city | |
Irbid | | city | |
Jaipur | | city | |
Lucknow | | city | |
Kanpur | | city | |
Varanasi | | city | |
Amritsar | | city | |
Bhopal | | city | |
Srinagar | | city | |
Patna | | city | |
Surat | | city | |
Nagpur | | city | |
Chandigarh | | city | |
Faisalabad | | city | |
Multan | | city | |
Ghasni | Ghazni | city | |
Chittagong | | city | |
Cox’s Bazar | | city | |
Kandy | | city | |
Galle | | city | |
Jaffna | | city | |
Pokhara | | city | |
Lhasa | | city | |
Hangzhou | | city | |
Shenyang | | city | |
Dalian | | city | |
Qingdao | | city | |
Suzhou | | city | |
Ningbo | | city | |
Xiamen | | city | |
Kunming | | city | |
Kaschgar | Kashgar | city | |
Changsha | | city | |
Zhengzhou | | city | |
Jinan | | city | |
Dongguan | | city | |
Foshan | | city | |
Tainan | | city | |
Yokohama | | city | |
Fukuoka | | city | |
Kawasaki | | city | |
Sendai | | city | |
Niigata | | city | |
Kumamoto | | city | |
Incheon | | city | |
Daegu | | city | |
Daejeon | | city | |
Gwangju | | city | |
Pyeongchang | | city | |
Da Nang | | city | |
Haiphong | | city | |
Chiang Mai | | city | |
Siem Reap | | city | |
Sihanoukville | | city | |
Luang Prabang | | city | |
George Town | | city | |
Johor Bahru | | city | |
Malakka | Malacca | city | |
Surabaya | | city | |
Medan | | city | |
Denpasar | | city | |
Makassar | | city | |
Yogyakarta | | city | |
Banda Aceh | | city | |
Davao | | city | |
Quezon City | | city | |
Zamboanga | | city | |
Marawi | | city | |
Schymkent | Shymkent | city | |
Buchara | Bukhara | city | |
Hobart | | city | |
Gold Coast | | city | |
Cairns | | city | |
Alice Springs | | city | |
Townsville | | city | |
Geelong | | city | |
Dunedin | | city | |
Hamilton in Neuseeland | | city | |
Queenstown | | city | |
Rotorua | | city | |
Nouméa | | city | |
Papeete | | city | |
`;
