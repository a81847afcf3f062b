/** Cabinets, central banks, international bodies and companies; the fields are told in `index.ts`. */
export const officials = `
# Central banks and international bodies
Piero Cipollone |  | m | EZB-Direktor | member of the ECB executive board |  | 2026-11
Frank Elderson |  | m | EZB-Direktor | member of the ECB executive board |  | 2026-11
Pablo Hernández de Cos | Pablo Hernandez de Cos | m | spanischer Ökonom, Notenbankchef bis 2024 | Spanish economist, central bank governor until 2024 |  | 2026-11
José Luis Escrivá | Jose Luis Escriva | m | spanischer Notenbankchef ab 2024 | Spanish central bank governor from 2024 |  | 2026-11
Yi Gang |  | m | chinesischer Notenbankchef 2018–2023 | Chinese central bank governor 2018–2023 |  | 2026-11
Pan Gongsheng |  | m | chinesischer Notenbankchef ab 2023 | Chinese central bank governor from 2023 |  | 2026-11
Fatih Karahan |  | m | türkischer Notenbankchef ab 2024 | Turkish central bank governor from 2024 |  | 2026-11
Hafize Gaye Erkan |  | f | türkische Notenbankchefin 2023–2024 | Turkish central bank governor 2023–2024 |  | 2026-11
Roberto Campos Neto |  | m | brasilianischer Notenbankchef bis 2024 | Brazilian central bank governor until 2024 |  | 2026-11
Gabriel Galípolo | Gabriel Galipolo | m | brasilianischer Notenbankchef ab 2025 | Brazilian central bank governor from 2025 |  | 2026-11
Tiff Macklem |  | m | kanadischer Notenbankchef | Canadian central bank governor |  | 2026-11
Michele Bullock |  | f | australische Notenbankchefin | Australian central bank governor |  | 2026-11
Philip Lowe |  | m | australischer Notenbankchef 2016–2023 | Australian central bank governor 2016–2023 |  | 2026-11
Maria Luís Albuquerque | Maria Luis Albuquerque | f | EU-Finanzkommissarin ab 2024 | European commissioner from 2024 |  | 2026-11
Jacques Santer |  | m | luxemburgischer EU-Kommissionspräsident 1995–1999 | European Commission president 1995–1999, from Luxembourg |  | 2026-11
Nicola Procaccini |  | m | italienischer Europaabgeordneter, EKR-Fraktionschef | Italian member of the European Parliament |  | 2026-11
# Business
Klaus-Peter Müller | Klaus-Peter Muller | m | früherer Commerzbank-Chef | former Commerzbank chief executive | Klaus-Peter Mueller | 2026-11
Henning Schulte-Noelle |  | m | früherer Allianz-Chef | former Allianz chief executive |  | 2026-11
Markus Steilemann |  | m | Covestro-Chef | Covestro chief executive |  | 2026-11
Jürgen Hambrecht | Jurgen Hambrecht | m | früherer BASF-Chef | former BASF chief executive | Juergen Hambrecht | 2026-11
Carsten Knobel |  | m | Henkel-Chef ab 2020 | Henkel chief executive from 2020 |  | 2026-11
Hans Van Bylen |  | m | früherer Henkel-Chef | former Henkel chief executive |  | 2026-11
Vincent Warnery |  | m | Beiersdorf-Chef ab 2021 | Beiersdorf chief executive from 2021 |  | 2026-11
Stefan De Loecker |  | m | früherer Beiersdorf-Chef | former Beiersdorf chief executive |  | 2026-11
Stefan Oschmann |  | m | früherer Merck-Chef | former Merck chief executive |  | 2026-11
Berthold Beitz |  | m | Krupp-Manager († 2013) | Krupp manager, died 2013 |  | 2026-11
Reto Francioni |  | m | früherer Chef der Deutschen Börse | former Deutsche Börse chief executive |  | 2026-11
Bernd Montag |  | m | Chef von Siemens Healthineers | Siemens Healthineers chief executive |  | 2026-11
Michael Sen |  | m | Fresenius-Chef ab 2022 | Fresenius chief executive from 2022 |  | 2026-11
Stephan Sturm |  | m | früherer Fresenius-Chef | former Fresenius chief executive |  | 2026-11
Helen Giza |  | f | Chefin von Fresenius Medical Care | Fresenius Medical Care chief executive |  | 2026-11
Dominik von Achten |  | m | Chef von Heidelberg Materials | Heidelberg Materials chief executive |  | 2026-11
Bernd Scheifele |  | m | früherer Chef von Heidelberg Cement | former HeidelbergCement chief executive |  | 2026-11
Karl-Ludwig Kley |  | m | früherer Merck-Chef und Lufthansa-Aufsichtsratschef | former Merck chief executive and Lufthansa chairman |  | 2026-11
Franz Fehrenbach |  | m | früherer Bosch-Chef | former Bosch chief executive |  | 2026-11
Wolf-Henning Scheider |  | m | früherer ZF-Chef | former ZF chief executive |  | 2026-11
Klaus Rosenfeld |  | m | Schaeffler-Chef | Schaeffler chief executive |  | 2026-11
Georg Schaeffler |  | m | Unternehmer, Schaeffler-Gesellschafter | German industrialist |  | 2026-11
Johanna Quandt |  | f | Unternehmerin, BMW-Aktionärin († 2015) | BMW shareholder, died 2015 |  | 2026-11
Raoul Roßmann | Raoul Rossmann | m | Chef der Drogeriekette Rossmann | chief executive of the drugstore chain Rossmann | Raoul Rossmann | 2026-11
Michael Otto |  | m | Unternehmer, Otto Group | German entrepreneur |  | 2026-11
Philipp Welte |  | m | Burda-Manager | Burda media executive |  | 2026-11
Oliver Bellenhaus |  | m | Wirecard-Manager, Kronzeuge | Wirecard manager, key witness |  | 2026-11
Albert Bourla |  | m | Pfizer-Chef | Pfizer chief executive |  | 2026-11
Stéphane Bancel | Stephane Bancel | m | Moderna-Chef | Moderna chief executive |  | 2026-11
Pascal Soriot |  | m | AstraZeneca-Chef | AstraZeneca chief executive |  | 2026-11
António Horta-Osório | Antonio Horta-Osorio | m | portugiesischer Bankmanager | Portuguese banker |  | 2026-11
Lloyd Blankfein |  | m | früherer Chef von Goldman Sachs | former Goldman Sachs chief executive |  | 2026-11
Brian Moynihan |  | m | Chef der Bank of America | Bank of America chief executive |  | 2026-11
Jane Fraser |  | f | Citigroup-Chefin | Citigroup chief executive |  | 2026-11
Stephen Schwarzman |  | m | Blackstone-Chef | Blackstone chief executive |  | 2026-11
Carl Icahn |  | m | US-Investor | US investor |  | 2026-11
Bill Ackman |  | m | US-Investor | US investor |  | 2026-11
John Elkann |  | m | italienischer Unternehmer, Stellantis | Italian businessman, chairman of Stellantis |  | 2026-11
Sergio Marchionne |  | m | Fiat-Chef († 2018) | Fiat chief executive, died 2018 |  | 2026-11
Akio Toyoda |  | m | Toyota-Verwaltungsratschef | Toyota chairman |  | 2026-11
Evan Spiegel |  | m | Snapchat-Gründer | Snapchat founder |  | 2026-11
Shou Zi Chew |  | m | Tiktok-Chef | TikTok chief executive |  | 2026-11
Pony Ma |  | m | Tencent-Gründer | Tencent founder | Ma Huateng | 2026-11
Masayoshi Son |  | m | Softbank-Chef | SoftBank chief executive |  | 2026-11
Lee Jae-yong |  | m | Samsung-Chef | Samsung chairman |  | 2026-11
Dennis Muilenburg |  | m | früherer Boeing-Chef | former Boeing chief executive |  | 2026-11
François-Henri Pinault | Francois-Henri Pinault | m | französischer Unternehmer, Kering | French businessman, Kering |  | 2026-11
Daniel Ek |  | m | Spotify-Gründer | Spotify founder |  | 2026-11
Changpeng Zhao |  | m | Binance-Gründer | Binance founder |  | 2026-11
Brian Armstrong |  | m | Coinbase-Chef | Coinbase chief executive |  | 2026-11
Marc Benioff |  | m | Salesforce-Chef | Salesforce chief executive |  | 2026-11
Michael Eisner |  | m | früherer Disney-Chef | former Disney chief executive |  | 2026-11
James Murdoch |  | m | Medienmanager | media executive |  | 2026-11
David Zaslav |  | m | Chef von Warner Bros. Discovery | Warner Bros. Discovery chief executive |  | 2026-11
Shari Redstone |  | f | US-Medienmanagerin | US media executive |  | 2026-11
David Ellison |  | m | Paramount-Chef | Paramount chief executive |  | 2026-11
# Politics
António José Seguro | Antonio Jose Seguro | m | portugiesischer Politiker (PS) | Portuguese Socialist politician |  | 2026-11
Catherine Vautrin |  | f | französische Ministerin | French minister |  | 2026-11
Doug Collins |  | m | US-Veteranenminister ab 2025 | US veterans affairs secretary from 2025 |  | 2026-11
`;
