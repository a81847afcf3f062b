/** Companies of the stock exchanges, trade and industry; the fields are told in `index.ts`. */
export const moreCompanies = `
# Companies
Brenntag | | | company |
Covestro | | | company |
Daimler Truck | | | company |
Deutsche Lufthansa | | | company |
Fresenius Medical Care | | | company |
Hannover Rück | | | company |
Heidelberg Materials | | | company |
MTU Aero Engines | | | company |
Porsche Automobil Holding | | | company |
Qiagen | | | company |
Sartorius | | | company |
Siemens Healthineers | | | company |
Symrise | | | company |
Scout24 | | | company |
Gea Group | | | company |
Bechtle | | | company |
Carl Zeiss Meditec | | | company |
CTS Eventim | | | company |
Delivery Hero | | | company |
Evonik Industries | | | company | Evonik
Evotec | | | company |
Fielmann | | | company |
Fraport | | | company |
Freenet | | | company |
Fuchs Petrolub | | | company |
Gerresheimer | | | company |
Hellofresh | | | company |
Hochtief | | | company |
Hugo Boss | | | company |
Hypoport | | | company |
Jenoptik | | | company |
Jungheinrich | | | company |
Kion Group | | | company |
Knorr-Bremse | | | company |
Lanxess | | | company |
LEG Immobilien | | | company |
Nemetschek | | | company |
Nordex | | | company |
Redcare Pharmacy | | | company |
Stabilus | | | company |
Ströer | | | company |
TAG Immobilien | | | company |
Talanx | | | company |
Teamviewer | | | company |
United Internet | | | company |
Wacker Chemie | | | company |
Aurubis | | | company |
Aixtron | | | company |
Bilfinger | | | company |
Encavis | | | company |
Grenke | | | company |
Heidelberger Druckmaschinen | | | company |
Hapag-Lloyd | | | company |
Hornbach | | | company |
Südzucker | | | company |
Nordzucker | | | company |
Suss Microtec | | | company |
Traton | | | company |
Varta | | | company |
Vossloh | | | company |
Wüstenrot & Württembergische | | | company |
Axel Springer | | | company |
Bertelsmann | | | company |
ProSiebenSat.1 Media | | | company | ProSiebenSat.1
RTL Group | | | company |
Hubert Burda Media | | | company |
Gruner + Jahr | | | company |
Heinrich Bauer Verlag | | | company |
Madsack | | | company |
DuMont | | | company |
Schwarz-Gruppe | | | company |
Ceconomy | | | company |
Mediamarkt | | | company |
Otto Group | | | company |
Tchibo | | | company |
Rossmann | | | company |
dm-drogerie markt | | | company |
Müller Drogerie | | | company |
Kaufland | | | company |
Netto Marken-Discount | | | company |
Tegut | | | company |
Bauhaus | | | company |
Hagebau | | | company |
Deichmann | | | company |
Peek & Cloppenburg | | | company |
Galeria Kaufhof | | | company |
Karstadt | | | company |
Breuninger | | | company |
Esprit | | | company |
Gerry Weber | | | company |
Tom Tailor | | | company |
Adler Modemärkte | | | company |
Miele | | | company |
Vorwerk | | | company |
Kärcher | | | company |
Stihl | | | company |
Würth | | | company |
Freudenberg | | | company |
Schaeffler | | | company |
Mahle | | | company |
Brose | | | company |
Webasto | | | company |
Leoni | | | company |
Claas | | | company |
Voith | | | company |
Festo | | | company |
Phoenix Contact | | | company |
Viessmann | | | company |
Vaillant | | | company |
Grohe | | | company |
Dr. Oetker | | | company |
Haribo | | | company |
Ritter Sport | | | company |
Bahlsen | | | company |
Storck | | | company |
Katjes | | | company |
Müllermilch | | | company |
Ehrmann | | | company |
Hochland | | | company |
Krombacher | | | company |
Bitburger | | | company |
Warsteiner | | | company |
Radeberger | | | company |
Paulaner | | | company |
Boehringer Ingelheim | | | company |
Stada | | | company |
Ratiopharm | | | company |
B. Braun Melsungen | | | company |
Helios Kliniken | | | company |
Asklepios | | | company |
Sana Kliniken | | | company |
Rhön-Klinikum | | | company |
Vivantes | | | company |
DZ Bank | | | company |
Landesbank Baden-Württemberg | | LBBW | company |
Bayerische Landesbank | | BayernLB | company |
Norddeutsche Landesbank | | NordLB | company |
Landesbank Hessen-Thüringen | | Helaba | company |
Hypovereinsbank | | | company |
Postbank | | | company |
Comdirect | | | company |
Trade Republic | | | company |
Hamburg Commercial Bank | | | company |
Generali | | | company |
Debeka | | | company |
Huk-Coburg | | | company |
Signal Iduna | | | company |
Deutsche Bahn Cargo | | | company |
DB Regio | | | company |
Flixbus | | | company |
Flixtrain | | | company |
Condor | | | company |
Germanwings | | | company |
Air Berlin | | | company |
Flughafen Berlin Brandenburg | | | company |
Hamburger Hafen und Logistik | | HHLA | company |
Deutsche Glasfaser | | | company |
Vodafone | | | company |
Telefónica | | | company |
Tennet | | | company |
Amprion | | | company |
50Hertz Transmission | | | company |
Transnet BW | | | company |
Thüga | | | company |
Steag | | | company |
Wintershall Dea | | | company |
Bayernoil | | | company |
Meyer Werft | | | company |
Blohm + Voss | | | company |
ThyssenKrupp Marine Systems | | TKMS | company |
Airbus Defence and Space | | | company |
Diehl | | | company |
Heckler & Koch | | | company |
Hensoldt | | | company |
Krauss-Maffei | | | company |
Isar Aerospace | | | company |
Lilium | | | company |
Volocopter | | | company |
Northvolt | | | company |
Helsing | | | company |
Quantum Systems | | | company |
Aleph Alpha | | | company |
DeepL | | | company |
Celonis | | | company |
Auto1 | | | company |
Check24 | | | company |
Verivox | | | company |
Immoscout24 | | | company |
Software AG | | | company |
Andritz | | | company |
AT&S | | | company |
Bawag | | | company |
CA Immo | | | company |
DO & CO | | | company |
Immofinanz | | | company |
Lenzing | | | company |
Mayr-Melnhof Karton | | | company |
Oberbank | | | company |
Österreichische Post | | | company |
Palfinger | | | company |
Polytec | | | company |
Pierer Mobility | | | company |
RHI Magnesita | | | company |
S Immo | | | company |
Schoeller-Bleckmann | | | company |
Semperit | | | company |
Strabag | | | company |
Telekom Austria | | | company |
Uniqa | | | company |
Vienna Insurance Group | | | company |
Wienerberger | | | company |
Zumtobel | | | company |
Swarovski | | | company |
Spar Österreich | | | company |
Rewe International | | | company |
Leiner | | | company |
XXXLutz | | | company |
Raiffeisen Zentralbank | | | company |
Bank Austria | | | company |
Hypo Alpe Adria | | | company |
Österreichische Bundesbahnen | | ÖBB | company |
Westbahn | | | company |
Asfinag | | | company |
Casinos Austria | | | company |
Novomatic | | | company |
Alcon | | | company |
Geberit | | | company |
Givaudan | | | company |
Holcim | | | company |
Kühne + Nagel | | | company |
Logitech | | | company |
Lonza | | | company |
Partners Group | | | company |
Richemont | | | company |
Sonova | | | company |
Swiss Life | | | company |
Swiss Re | | | company |
Swisscom | | | company |
Zurich Insurance Group | | | company | Zurich
Julius Bär | Julius Baer | | company |
Clariant | | | company |
Adecco | | | company |
Barry Callebaut | | | company |
Lindt & Sprüngli | | | company |
Georg Fischer | | | company |
Sulzer | | | company |
OC Oerlikon | | | company |
Stadler Rail | | | company |
Straumann | | | company |
Swatch Group | | | company |
Temenos | | | company |
Vontobel | | | company |
Migros | | | company |
Coop Schweiz | | | company |
Denner | | | company |
Globus Warenhaus | | | company |
Ringier | | | company |
Tamedia | | | company |
TX Group | | | company |
Schweizerische Bundesbahnen | | SBB | company |
Postfinance | | | company |
Raiffeisen Schweiz | | | company |
Zürcher Kantonalbank | | | company |
Alpiq | | | company |
Pilatus Flugzeugwerke | | | company |
Syngenta | | | company |
Sandoz | | | company |
Glencore | | | company |
Gunvor | | | company |
Vitol | | | company |
Trafigura | | | company |
Victorinox | | | company |
Rolex | | | company |
Patek Philippe | | | company |
Audemars Piguet | | | company |
TAG Heuer | | | company |
American Express | | | company |
Amgen | | | company |
Caterpillar | | | company |
Cisco Systems | | | company | Cisco
Dow Chemical | | | company |
Home Depot | | | company |
Honeywell | | | company |
McDonnell Douglas | | | company |
Procter & Gamble | | | company |
Salesforce | | | company |
Sherwin-Williams | | | company |
Travelers | | | company |
UnitedHealth | | | company |
Verizon | | | company |
Mastercard | | | company |
Walgreens Boots Alliance | | | company |
Merck & Co. | | | company |
Abbott Laboratories | | | company |
Abbvie | | | company |
Eli Lilly | | | company |
Bristol-Myers Squibb | | | company |
Gilead Sciences | | | company |
Novavax | | | company |
Biogen | | | company |
Thermo Fisher Scientific | | | company |
Medtronic | | | company |
CVS Health | | | company |
Berkshire Hathaway | | | company |
Bank of America | | | company |
Wells Fargo | | | company |
Citigroup | | | company |
Charles Schwab | | | company |
State Street | | | company |
Vanguard Group | | | company |
Bridgewater Associates | | | company |
Citadel | | | company |
Silicon Valley Bank | | | company |
First Republic Bank | | | company |
Bear Stearns | | | company |
Merrill Lynch | | | company |
American International Group | | AIG | company |
MetLife | | | company |
Prudential | | | company |
Fannie Mae | | | company |
Freddie Mac | | | company |
Moody’s | | | company |
Standard & Poor’s | | S&P | company |
Fitch Ratings | | | company |
Lockheed Martin | | | company |
Northrop Grumman | | | company |
Raytheon | | | company |
General Dynamics | | | company |
General Electric | | | company |
L3Harris | | | company |
Halliburton | | | company |
Schlumberger | | | company |
ConocoPhillips | | | company |
Occidental Petroleum | | | company |
Koch Industries | | | company |
Cargill | | | company |
Archer Daniels Midland | | | company |
Monsanto | | | company |
Philip Morris | | | company |
Altria | | | company |
British American Tobacco | | | company |
Reynolds American | | | company |
Kraft Heinz | | | company |
Mondelez | | | company |
PepsiCo | | | company |
Kellogg’s | | | company |
Hershey | | | company |
Domino’s Pizza | | | company |
Burger King | | | company |
Kentucky Fried Chicken | | KFC | company |
Pizza Hut | | | company |
Dunkin’ Donuts | | | company |
Costco | | | company |
Kroger | | | company |
Best Buy | | | company |
Macy’s | | | company |
Abercrombie & Fitch | | | company |
Levi Strauss | | | company |
Calvin Klein | | | company |
Ralph Lauren | | | company |
Tommy Hilfiger | | | company |
Tiffany & Co. | | | company |
Estée Lauder | | | company |
Colgate-Palmolive | | | company |
Johnson Controls | | | company |
Goodyear | | | company |
Harley-Davidson | | | company |
Chrysler | | | company |
Rivian | | | company |
Lucid Motors | | | company |
DoorDash | | | company |
Instacart | | | company |
Yahoo | | | company |
Oracle | | | company |
Adobe | | | company |
Dell Technologies | | | company |
Hewlett-Packard | | HP | company |
Hewlett Packard Enterprise | | | company |
Micron Technology | | | company |
Texas Instruments | | | company |
Qualcomm | | | company |
Broadcom | | | company |
Advanced Micro Devices | | AMD | company |
Palantir | | | company |
Snowflake | | | company |
Coinbase | | | company |
Robinhood | | | company |
Stripe | | | company |
Zoom Video Communications | | | company |
Reddit | | | company |
Pinterest | | | company |
Tumblr | | | company |
Twitch | | | company |
Spotify | | | company |
Dropbox | | | company |
Blue Origin | | | company |
Virgin Galactic | | | company |
Virgin Atlantic | | | company |
American Airlines | | | company |
Delta Air Lines | | | company |
United Airlines | | | company |
Southwest Airlines | | | company |
JetBlue | | | company |
Alaska Airlines | | | company |
FedEx | | | company |
United Parcel Service | | UPS | company |
Union Pacific | | | company |
Amtrak | | | company |
Warner Bros. Discovery | | | company |
Paramount Global | | | company |
Universal Pictures | | | company |
Columbia Pictures | | | company |
Metro-Goldwyn-Mayer | | MGM | company |
Walt Disney Company | | | company |
Pixar | | | company |
Lucasfilm | | | company |
Marvel Studios | | | company |
DreamWorks | | | company |
Sony Music | | | company |
Universal Music Group | | | company |
Warner Music Group | | | company |
Live Nation | | | company |
Ticketmaster | | | company |
Comcast | | | company |
Time Warner | | | company |
Charter Communications | | | company |
AT&T | | | company |
T-Mobile US | | | company |
Electronic Arts | | | company |
Activision Blizzard | | | company |
Epic Games | | | company |
Nintendo | | | company |
Hasbro | | | company |
Mattel | | | company |
Playmobil | | | company |
L’Oréal | | | company |
Louis Vuitton | | | company |
LVMH Moët Hennessy Louis Vuitton | | LVMH | company |
Kering | | | company |
Hermès | | | company |
Chanel | | | company |
Christian Dior | | | company |
Yves Saint Laurent | | | company |
Peugeot | | | company |
Citroën | | | company |
Michelin | | | company |
Air France-KLM | | | company |
Air France | | | company |
Alstom | | | company |
Dassault Aviation | | | company |
Thales | | | company |
Safran | | | company |
Saint-Gobain | | | company |
Schneider Electric | | | company |
Veolia | | | company |
Vinci | | | company |
Bouygues | | | company |
Vivendi | | | company |
Danone | | | company |
Carrefour | | | company |
Auchan | | | company |
Decathlon | | | company |
Société Générale | | | company |
Crédit Agricole | | | company |
Électricité de France | | EDF | company |
Engie | | | company |
Ubisoft | | | company |
Pernod Ricard | | | company |
Lactalis | | | company |
Mistral AI | | | company |
Eutelsat | | | company |
Arianespace | | | company |
Framatome | | | company |
ABN Amro | | | company |
Rabobank | | | company |
Akzo Nobel | | | company |
Heineken | | | company |
Unilever | | | company |
Booking.com | | | company |
Adyen | | | company |
Just Eat Takeaway | | | company |
Tomtom | | | company |
Anheuser-Busch Inbev | | | company |
Solvay | | | company |
Lamborghini | | | company |
Maserati | | | company |
Alfa Romeo | | | company |
Pirelli | | | company |
Fincantieri | | | company |
Intesa Sanpaolo | | | company |
Banca Monte dei Paschi di Siena | | | company |
Mediaset | | | company |
Benetton | | | company |
Prada | | | company |
Gucci | | | company |
Versace | | | company |
Dolce & Gabbana | | | company |
Barilla | | | company |
Ferrero | | | company |
Lavazza | | | company |
Ita Airways | | | company |
Alitalia | | | company |
Banco Santander | | | company |
Banco Bilbao Vizcaya Argentaria | | BBVA | company |
Caixabank | | | company |
Iberdrola | | | company |
Repsol | | | company |
Inditex | | | company |
Iberia | | | company |
Vueling | | | company |
Barclays | | | company |
Lloyds Banking Group | | | company |
Royal Bank of Scotland | | | company |
Standard Chartered | | | company |
GlaxoSmithKline | | GSK | company |
Rolls-Royce | | | company |
BAE Systems | | | company |
Jaguar Land Rover | | | company |
Aston Martin | | | company |
McLaren | | | company |
Tesco | | | company |
Sainsbury’s | | | company |
Marks & Spencer | | | company |
Burberry | | | company |
Diageo | | | company |
Rio Tinto | | | company |
Anglo American | | | company |
British Airways | | | company |
British Telecom | | | company |
Thames Water | | | company |
Electrolux | | | company |
Scania | | | company |
Klarna | | | company |
Novo Nordisk | | | company |
Maersk | | | company |
Carlsberg | | | company |
Vestas | | | company |
Ørsted | | | company |
Danske Bank | | | company |
Equinor | | | company |
Telenor | | | company |
Norwegian Air Shuttle | | | company |
Nordea | | | company |
Orlen | | | company |
Škoda Auto | | | company |
OTP Bank | | | company |
Wizz Air | | | company |
Aeroflot | | | company |
Sberbank | | | company |
Gazprombank | | | company |
Novatek | | | company |
Rostec | | | company |
Kaspersky | | | company |
Yandex | | | company |
Wildberries | | | company |
Nornickel | | | company |
Severstal | | | company |
Uralkali | | | company |
Belavia | | | company |
Turkish Airlines | | | company |
Baykar | | | company |
Koç Holding | | | company |
Saudi Aramco | | | company |
Emirates | | | company |
Qatar Airways | | | company |
Etihad Airways | | | company |
El Al | | | company |
NSO Group | | | company |
Check Point | | | company |
Tata Motors | | | company |
Tata Steel | | | company |
Reliance Industries | | | company |
Adani Group | | | company |
Infosys | | | company |
Air India | | | company |
Serum Institute of India | | | company |
ArcelorMittal | | | company |
PetroChina | | | company |
Sinopec | | | company |
China Mobile | | | company |
Evergrande | | | company |
Country Garden | | | company |
JD.com | | | company |
Pinduoduo | | | company |
Shein | | | company |
Baidu | | | company |
Lenovo | | | company |
Geely | | | company |
Xpeng | | | company |
Cosco | | | company |
Cathay Pacific | | | company |
Singapore Airlines | | | company |
Malaysia Airlines | | | company |
Temasek | | | company |
Taiwan Semiconductor Manufacturing Company | | TSMC | company |
Foxconn | | | company |
Mitsubishi | | | company |
Nissan | | | company |
Honda | | | company |
Mazda | | | company |
Suzuki | | | company |
Subaru | | | company |
Hitachi | | | company |
Toshiba | | | company |
Panasonic | | | company |
Fujitsu | | | company |
Canon | | | company |
Nikon | | | company |
Olympus | | | company |
Softbank | | | company |
Nippon Steel | | | company |
Takeda | | | company |
Tokyo Electric Power Company | | Tepco | company |
Japan Airlines | | | company |
All Nippon Airways | | | company |
Hyundai | | | company |
SK Hynix | | | company |
Petrobras | | | company |
Embraer | | | company |
Odebrecht | | | company |
Braskem | | | company |
América Móvil | | | company |
Pemex | | | company |
Qantas | | | company |
Air New Zealand | | | company |
Fortescue | | | company |
Naspers | | | company |
De Beers | | | company |
Eskom | | | company |
Ethiopian Airlines | | | company |
Kenya Airways | | | company |
Dangote Group | | | company |
`;
