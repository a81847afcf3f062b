/** Companies; the fields are told in `index.ts`. */
export const companies = `
# Companies
Volkswagen | | VW | company |
Mercedes-Benz | | | company | Mercedes
Daimler | | | company |
BMW | | BMW | company |
Audi | | | company |
Porsche | | | company |
Opel | | | company |
Bosch | | | company |
Continental | | | company |
ZF Friedrichshafen | | ZF | company |
Siemens | | | company |
Siemens Energy | | | company |
SAP | | SAP | company |
Deutsche Bank | | | company | Deutschen Bank
Commerzbank | | | company |
Deutsche Bahn | | DB | company | Deutschen Bahn
Deutsche Post | | | company | Deutschen Post
Deutsche Telekom | | | company | Deutschen Telekom; Telekom
Deutsche Börse | | | company | Deutschen Börse
Lufthansa | | | company |
Eurowings | | | company |
Tuifly | TUIfly | | company |
Tui | TUI | Tui; TUI | company |
Allianz | | | company |
Munich Re | | | company |
Bayer | | | company |
BASF | | BASF | company |
Merck | | | company |
Biontech | BioNTech | | company | BioNTech
Curevac | CureVac | | company | CureVac
Adidas | | | company | adidas
Puma | | | company |
Zalando | | | company |
Thyssenkrupp | | | company | ThyssenKrupp
Salzgitter | | | company |
Rheinmetall | | | company |
Krauss-Maffei Wegmann | | KMW | company |
Airbus | | | company |
Eon | E.ON | Eon; E.ON | company | E.ON
RWE | | RWE | company |
EnBW | | EnBW | company |
Uniper | | | company |
Vattenfall | | | company |
Vonovia | | | company |
Deutsche Wohnen | | | company |
Fresenius | | | company |
Henkel | | | company |
Beiersdorf | | | company |
Infineon | | | company |
Wirecard | | | company |
Aldi | | | company |
Lidl | | | company |
Edeka | | | company |
Rewe | REWE | | company |
Galeria Karstadt Kaufhof | | | company | Galeria
Tönnies | | | company |
Signa | | | company |
Ryanair | | | company |
Easyjet | EasyJet | | company | EasyJet
Boeing | | | company |
Tesla | | | company |
SpaceX | | | company |
Starlink | | | company |
Microsoft | | | company |
Google | | | company |
Alphabet | | | company |
Apple | | | company |
Amazon | | | company |
Meta | | | company |
Facebook | | | company |
Instagram | | | company |
WhatsApp | | | company | Whatsapp
YouTube | | | company | Youtube
TikTok | | | company | Tiktok
Twitter | | | company |
LinkedIn | | | company | Linkedin
Snapchat | | | company |
Telegram | | | company |
Bytedance | ByteDance | | company | ByteDance
OpenAI | | | company | Open AI
Anthropic | | | company |
Nvidia | | | company |
Intel | | | company |
IBM | | IBM | company |
Netflix | | | company |
Disney | | | company |
Uber | | | company |
Airbnb | | | company |
PayPal | | | company | Paypal
Pfizer | | | company |
Moderna | | | company |
AstraZeneca | | | company | Astrazeneca
Johnson & Johnson | | | company |
Sanofi | | | company |
Novartis | | | company |
Roche | | | company |
Nestlé | | | company | Nestle
UBS | | UBS | company |
Credit Suisse | | CS | company |
Swiss | | | company |
Austrian Airlines | | AUA | company |
OMV | | OMV | company |
Voestalpine | | | company | voestalpine
Erste Group | | | company |
Raiffeisen Bank International | | RBI | company |
Red Bull | | | company |
Goldman Sachs | | | company |
JPMorgan Chase | | | company | JP Morgan; JPMorgan
Morgan Stanley | | | company |
Blackrock | BlackRock | | company | BlackRock
Lehman Brothers | | | company |
Unicredit | UniCredit | | company | UniCredit
BNP Paribas | | | company |
HSBC | | HSBC | company |
ExxonMobil | Exxon Mobil | | company | Exxon Mobil; Exxon
Chevron | | | company |
Shell | | | company |
BP | | BP | company |
TotalEnergies | | | company | Total Energies
Gazprom | | | company |
Rosneft | | | company |
Lukoil | | | company |
Naftogaz | | | company |
Nord Stream | | | company |
Huawei | | | company |
Alibaba | | | company |
Tencent | | | company |
Xiaomi | | | company |
BYD | | BYD | company |
Samsung | | | company |
Sony | | | company |
Toyota | | | company |
Renault | | | company |
Stellantis | | | company |
Volvo | | | company |
Ikea | IKEA | | company | IKEA
Ericsson | | | company |
Nokia | | | company |
Walmart | | | company |
McDonald’s | McDonald's | | company | McDonald's
Starbucks | | | company |
Coca-Cola | | | company |
Nike | | | company |
General Motors | | GM | company |
Ford | | | company |
`;
