/** Members of international bodies, activists, defendants and victims, royals and officials of sport; the fields are told in `index.ts`. */
export const publicLife = `
# European Union and international bodies
Loyola de Palacio | | f | spanische EU-Kommissarin 1999–2004 († 2006) | Spanish European commissioner 1999–2004, died 2006 | | 2026-11
Neil Kinnock | | m | britischer EU-Kommissar, früherer Labour-Chef | British European commissioner, former Labour leader | | 2026-11
Frits Bolkestein | | m | niederländischer EU-Kommissar 1999–2004 († 2025) | Dutch European commissioner 1999–2004, died 2025 | | 2026-11
Pedro Solbes | | m | spanischer EU-Kommissar 1999–2004 († 2023) | Spanish European commissioner 1999–2004, died 2023 | | 2026-11
António Vitorino | Antonio Vitorino | m | portugiesischer EU-Kommissar, IOM-Chef 2018–2023 | Portuguese European commissioner, head of the IOM 2018–2023 | Antonio Vitorino | 2026-11
Poul Nielson | | m | dänischer EU-Kommissar 1999–2004 | Danish European commissioner 1999–2004 | | 2026-11
Markos Kyprianou | | m | zyprischer EU-Kommissar 2004–2008 | Cypriot European commissioner 2004–2008 | | 2026-11
Louis Michel | | m | belgischer Politiker, EU-Kommissar 2004–2009 | Belgian politician, European commissioner 2004–2009 | | 2026-11
Karel De Gucht | | m | belgischer EU-Handelskommissar 2010–2014 | Belgian European trade commissioner 2010–2014 | | 2026-11
Charlie McCreevy | | m | irischer EU-Kommissar 2004–2010 | Irish European commissioner 2004–2010 | | 2026-11
John Dalli | | m | maltesischer EU-Kommissar 2010–2012 | Maltese European commissioner 2010–2012 | | 2026-11
Tonio Borg | | m | maltesischer EU-Kommissar 2012–2014 | Maltese European commissioner 2012–2014 | | 2026-11
Helena Dalli | | f | maltesische EU-Kommissarin 2019–2024 | Maltese European commissioner 2019–2024 | | 2026-11
Stella Kyriakides | | f | zyprische EU-Gesundheitskommissarin 2019–2024 | Cypriot European health commissioner 2019–2024 | | 2026-11
Virginijus Sinkevičius | Virginijus Sinkevicius | m | litauischer EU-Umweltkommissar 2019–2024 | Lithuanian European environment commissioner 2019–2024 | Virginijus Sinkevicius | 2026-11
Vytenis Andriukaitis | | m | litauischer EU-Gesundheitskommissar 2014–2019 | Lithuanian European health commissioner 2014–2019 | | 2026-11
Algirdas Šemeta | Algirdas Semeta | m | litauischer EU-Kommissar | Lithuanian European commissioner | Algirdas Semeta | 2026-11
Siim Kallas | | m | estnischer EU-Kommissar 2004–2014 | Estonian European commissioner 2004–2014 | | 2026-11
Andris Piebalgs | | m | lettischer EU-Kommissar 2004–2014 | Latvian European commissioner 2004–2014 | | 2026-11
Štefan Füle | Stefan Fule | m | tschechischer EU-Erweiterungskommissar 2010–2014 | Czech European enlargement commissioner 2010–2014 | Stefan Fule | 2026-11
Jonathan Hill | | m | britischer EU-Kommissar 2014–2016 | British European commissioner 2014–2016 | | 2026-11
Julian King | | m | britischer EU-Sicherheitskommissar 2016–2019 | British European security commissioner 2016–2019 | | 2026-11
Christophe Hansen | | m | EU-Agrarkommissar ab 2024, Luxemburg | European agriculture commissioner from 2024, Luxembourg | | 2026-11
Costas Kadis | | m | zyprischer EU-Fischereikommissar ab 2024 | Cypriot European fisheries commissioner from 2024 | | 2026-11
Iratxe García Pérez | Iratxe Garcia Perez | f | spanische Europaabgeordnete, Chefin der Sozialdemokraten | Spanish member of the European Parliament, leader of the Social Democrats | Iratxe Garcia Perez; Iratxe García | 2026-11
Bas Eickhout | | m | niederländischer Grünen-Europaabgeordneter | Dutch Greens member of the European Parliament | | 2026-11
Philippe Lamberts | | m | früherer belgischer Grünen-Europaabgeordneter | former Belgian Greens member of the European Parliament | | 2026-11
Daniel Cohn-Bendit | | m | deutsch-französischer Grünen-Politiker | German-French Greens politician | | 2026-11
Sophie in ’t Veld | Sophie in 't Veld | f | frühere niederländische Europaabgeordnete | former Dutch member of the European Parliament | | 2026-11
Martin Selmayr | | m | EU-Beamter, früherer Generalsekretär der Kommission | European official, former secretary-general of the Commission | | 2026-11
Sabine Weyand | | f | EU-Beamtin, Generaldirektorin für Handel | European official, director general for trade | | 2026-11
Björn Seibert | | m | Kabinettschef von Ursula von der Leyen | head of cabinet of Ursula von der Leyen | | 2026-11
Eric Mamer | | m | früherer Sprecher der EU-Kommission | former spokesman of the European Commission | | 2026-11
Paula Pinho | | f | Sprecherin der EU-Kommission | spokeswoman of the European Commission | | 2026-11
Catherine De Bolle | | f | Europol-Direktorin ab 2018 | director of Europol from 2018 | | 2026-11
Rob Wainwright | | m | Europol-Direktor 2009–2018 | director of Europol 2009–2018 | | 2026-11
Jürgen Stock | | m | Interpol-Generalsekretär 2014–2024 | secretary general of Interpol 2014–2024 | | 2026-11
Valdecy Urquiza | | m | Interpol-Generalsekretär ab 2024 | secretary general of Interpol from 2024 | | 2026-11
Gilles de Kerchove | | m | früherer EU-Anti-Terror-Koordinator | former European counter-terrorism coordinator | | 2026-11
Zeid Ra’ad al-Hussein | Zeid Ra'ad al-Hussein | m | UN-Hochkommissar für Menschenrechte 2014–2018 | UN high commissioner for human rights 2014–2018 | | 2026-11
Navi Pillay | | f | UN-Hochkommissarin für Menschenrechte 2008–2014 | UN high commissioner for human rights 2008–2014 | Navanethem Pillay | 2026-11
Louise Arbour | | f | UN-Hochkommissarin für Menschenrechte 2004–2008 | UN high commissioner for human rights 2004–2008 | | 2026-11
Valerie Amos | | f | UN-Nothilfekoordinatorin 2010–2015 | UN humanitarian chief 2010–2015 | | 2026-11
Stephen O’Brien | Stephen O'Brien | m | UN-Nothilfekoordinator 2015–2017 | UN humanitarian chief 2015–2017 | | 2026-11
Philémon Yang | Philemon Yang | m | Präsident der UN-Vollversammlung 2024–2025 | president of the UN General Assembly 2024–2025 | Philemon Yang | 2026-11
Dennis Francis | | m | Präsident der UN-Vollversammlung 2023–2024 | president of the UN General Assembly 2023–2024 | | 2026-11
Csaba Kőrösi | Csaba Korosi | m | Präsident der UN-Vollversammlung 2022–2023 | president of the UN General Assembly 2022–2023 | Csaba Korosi | 2026-11
Amy Pope | | f | IOM-Chefin ab 2023 | head of the IOM from 2023 | | 2026-11
William Lacy Swing | | m | IOM-Chef 2008–2018 († 2021) | head of the IOM 2008–2018, died 2021 | | 2026-11
Achim Steiner | | m | UNDP-Chef 2017–2025 | head of the UN Development Programme 2017–2025 | | 2026-11
Gilbert Houngbo | | m | ILO-Generaldirektor ab 2022 | head of the International Labour Organization from 2022 | | 2026-11
Guy Ryder | | m | ILO-Generaldirektor 2012–2022 | head of the International Labour Organization 2012–2022 | | 2026-11
Qu Dongyu | | m | FAO-Generaldirektor ab 2019 | head of the UN food agency from 2019 | | 2026-11
José Graziano da Silva | Jose Graziano da Silva | m | FAO-Generaldirektor 2012–2019 | head of the UN food agency 2012–2019 | Jose Graziano da Silva | 2026-11
Nickolay Mladenov | | m | UN-Diplomat aus Bulgarien | Bulgarian UN diplomat | | 2026-11
Tor Wennesland | | m | UN-Nahostbeauftragter 2020–2024 | UN Middle East envoy 2020–2024 | | 2026-11
Volker Perthes | | m | Politologe, UN-Sondergesandter im Sudan 2021–2023 | political scientist, UN envoy to Sudan 2021–2023 | | 2026-11
Richard Goldstone | | m | südafrikanischer Jurist | South African lawyer | | 2026-11
Thomas Buergenthal | | m | US-Richter am Internationalen Gerichtshof († 2023) | US judge at the International Court of Justice, died 2023 | | 2026-11
Silvia Fernández de Gurmendi | Silvia Fernandez de Gurmendi | f | frühere Präsidentin des Internationalen Strafgerichtshofs | former president of the International Criminal Court | Silvia Fernandez de Gurmendi | 2026-11
Hans-Peter Kaul | | m | Richter am Internationalen Strafgerichtshof († 2014) | judge at the International Criminal Court, died 2014 | | 2026-11
Bertram Schmitt | | m | deutscher Richter am Internationalen Strafgerichtshof | German judge at the International Criminal Court | | 2026-11
Robert Floyd | | m | Chef der Atomteststopp-Organisation ab 2021 | head of the nuclear test ban organisation from 2021 | | 2026-11
Fernando Arias | | m | Chef der Chemiewaffen-Kontrollbehörde OPCW | head of the chemical weapons watchdog OPCW | | 2026-11
Setsuko Thurlow | | f | Überlebende von Hiroshima und Aktivistin | Hiroshima survivor and activist | | 2026-11
Beatrice Fihn | | f | frühere Chefin der Anti-Atomwaffen-Kampagne Ican | former head of the anti-nuclear campaign Ican | | 2026-11
# Activists, trials and victims
Line Niedeggen | | f | Klimaaktivistin | climate activist | | 2026-11
Pauline Brünger | | f | Klimaaktivistin | climate activist | | 2026-11
Linus Steinmetz | | m | Klimaaktivist | climate activist | | 2026-11
Lea Bonasera | | f | Klimaaktivistin | climate activist | | 2026-11
Henning Jeschke | | m | Klimaaktivist | climate activist | | 2026-11
Aimée van Baalen | Aimee van Baalen | f | Klimaaktivistin | climate activist | Aimee van Baalen | 2026-11
Roger Hallam | | m | britischer Klimaaktivist | British climate activist | | 2026-11
Paul Watson | | m | Umweltschützer, Gründer von Sea Shepherd | environmental activist, founder of Sea Shepherd | | 2026-11
Claus-Peter Reisch | | m | deutscher Seenotretter | German sea rescuer | | 2026-11
Gorden Isler | | m | Seenotretter, Sea-Eye | sea rescuer | | 2026-11
Marco Bülow | | m | früherer SPD-Politiker | former German SPD politician | | 2026-11
Anja Reschke | | f | ARD-Journalistin | ARD journalist | | 2026-11
Georg Restle | | m | ARD-Journalist | ARD journalist | | 2026-11
Jana Hensel | | f | Journalistin | journalist | | 2026-11
Hasnain Kazim | | m | Journalist | journalist | | 2026-11
Franco Albrecht | | m | früherer Bundeswehroffizier, Terrorplaner | former German officer convicted of planning terrorism | | 2026-11
Stephan Ernst | | m | Mörder von Walter Lübcke | murderer of Walter Lübcke | | 2026-11
Stephan Balliet | | m | Attentäter von Halle | gunman of Halle | | 2026-11
Tobias Rathjen | | m | Attentäter von Hanau († 2020) | gunman of Hanau, died 2020 | | 2026-11
David Sonboly | | m | Attentäter von München 2016 | Munich gunman of 2016 | | 2026-11
Taleb al-Abdulmohsen | | m | Todesfahrer von Magdeburg | driver of the Magdeburg attack | | 2026-11
Ralf Wohlleben | | m | verurteilter NSU-Helfer | convicted accomplice of the NSU | | 2026-11
André Eminger | | m | verurteilter NSU-Helfer | convicted accomplice of the NSU | | 2026-11
Carsten Schultze | | m | verurteilter NSU-Helfer | convicted accomplice of the NSU | | 2026-11
Holger Gerlach | | m | verurteilter NSU-Helfer | convicted accomplice of the NSU | | 2026-11
Halit Yozgat | | m | Opfer des NSU († 2006) | victim of the NSU, died 2006 | | 2026-11
Enver Şimşek | Enver Simsek | m | Opfer des NSU († 2000) | victim of the NSU, died 2000 | Enver Simsek | 2026-11
Mehmet Turgut | | m | Opfer des NSU († 2004) | victim of the NSU, died 2004 | | 2026-11
Mehmet Kubaşık | Mehmet Kubasik | m | Opfer des NSU († 2006) | victim of the NSU, died 2006 | Mehmet Kubasik | 2026-11
Süleyman Taşköprü | Suleyman Taskopru | m | Opfer des NSU († 2001) | victim of the NSU, died 2001 | Suleyman Taskopru | 2026-11
Habil Kılıç | Habil Kilic | m | Opfer des NSU († 2001) | victim of the NSU, died 2001 | Habil Kilic | 2026-11
İsmail Yaşar | Ismail Yasar | m | Opfer des NSU († 2005) | victim of the NSU, died 2005 | Ismail Yasar; Ismail Yaşar | 2026-11
Michèle Kiesewetter | Michele Kiesewetter | f | Polizistin, Opfer des NSU († 2007) | police officer, victim of the NSU, died 2007 | Michele Kiesewetter | 2026-11
Amadeu Antonio | | m | Opfer rechter Gewalt († 1990) | victim of far-right violence, died 1990 | Amadeu Antonio Kiowa | 2026-11
Burak Bektaş | Burak Bektas | m | Mordopfer in Berlin († 2012) | murder victim in Berlin, died 2012 | Burak Bektas | 2026-11
Mouhamed Dramé | Mouhamed Drame | m | von der Polizei in Dortmund erschossener Jugendlicher († 2022) | teenager shot dead by Dortmund police in 2022 | Mouhamed Drame | 2026-11
Niels Högel | | m | Krankenpfleger, wegen vielfachen Mordes verurteilt | nurse convicted of multiple murders | | 2026-11
Magnus Gäfgen | | m | Entführer und Mörder | kidnapper and murderer | | 2026-11
Jakob von Metzler | | m | Mordopfer († 2002) | murder victim, died 2002 | | 2026-11
Jörg Kachelmann | | m | Schweizer Moderator | Swiss presenter | | 2026-11
Gustl Mollath | | m | Justizopfer | victim of a miscarriage of justice | | 2026-11
Peggy Knobloch | | f | Mordopfer († 2001) | murder victim, died 2001 | | 2026-11
Manfred Genditzki | | m | unschuldig verurteilter Deutscher | German wrongly convicted of murder | | 2026-11
Christian Brückner | | m | Verdächtiger im Fall Maddie McCann | suspect in the Madeleine McCann case | Christian Brueckner | 2026-11
Andreas Lubitz | | m | Germanwings-Pilot († 2015) | Germanwings pilot, died 2015 | | 2026-11
Arid Uka | | m | Attentäter vom Frankfurter Flughafen 2011 | Frankfurt airport gunman of 2011 | | 2026-11
Fritz Gelowicz | | m | verurteilter Islamist, Sauerland-Gruppe | convicted Islamist of the Sauerland group | | 2026-11
Mounir al-Motassadeq | | m | verurteilter Helfer der Attentäter vom 11. September | convicted accomplice of the 11 September hijackers | | 2026-11
Pierre Vogel | | m | Salafistenprediger | Salafist preacher | | 2026-11
Sven Lau | | m | früherer Salafistenprediger | former Salafist preacher | | 2026-11
Abu Walaa | | m | verurteilter Islamist | convicted Islamist | | 2026-11
Denis Cuspert | | m | Rapper und IS-Terrorist († 2018) | rapper and IS terrorist, died 2018 | | 2026-11
Verena Becker | | f | frühere RAF-Terroristin | former Red Army Faction terrorist | | 2026-11
Brigitte Mohnhaupt | | f | frühere RAF-Terroristin | former Red Army Faction terrorist | | 2026-11
Christian Klar | | m | früherer RAF-Terrorist | former Red Army Faction terrorist | | 2026-11
Burkhard Garweg | | m | gesuchter mutmaßlicher RAF-Terrorist | suspected Red Army Faction terrorist | | 2026-11
Ernst-Volker Staub | | m | gesuchter mutmaßlicher RAF-Terrorist | suspected Red Army Faction terrorist | Volker Staub | 2026-11
Siegfried Buback | | m | Generalbundesanwalt, 1977 ermordet | federal prosecutor general, murdered in 1977 | | 2026-11
Jürgen Ponto | | m | Bankier, 1977 ermordet | banker, murdered in 1977 | | 2026-11
Detlev Rohwedder | | m | Treuhandchef, 1991 ermordet | head of the Treuhand agency, murdered in 1991 | Detlev Karsten Rohwedder | 2026-11
# Royals
Juan Carlos | | m | spanischer König 1975–2014 | king of Spain 1975–2014 | | 2026-11
Mette-Marit | | f | norwegische Kronprinzessin | crown princess of Norway | | 2026-11
Marius Borg Høiby | Marius Borg Hoiby | m | Norweger, Stiefsohn von Kronprinz Haakon | Norwegian, stepson of Crown Prince Haakon | Marius Borg Hoiby | 2026-11
Grace Kelly | | f | Fürstin von Monaco († 1982) | princess of Monaco, died 1982 | | 2026-11
Iñaki Urdangarin | Inaki Urdangarin | m | früherer Schwiegersohn des spanischen Königs | former son-in-law of the king of Spain | Inaki Urdangarin | 2026-11
Andrew Mountbatten-Windsor | | m | Bruder des britischen Königs, früher Prinz Andrew | brother of the British king, formerly Prince Andrew | | 2026-11
Sarah Ferguson | | f | frühere Frau von Andrew Mountbatten-Windsor | former wife of Andrew Mountbatten-Windsor | | 2026-11
Gloria von Thurn und Taxis | | f | Unternehmerin | businesswoman and princess | | 2026-11
Georg Friedrich Prinz von Preußen | Georg Friedrich Prince of Prussia | m | Chef des Hauses Hohenzollern | head of the house of Hohenzollern | | 2026-11
# Officials of sport
Issa Hayatou | | m | früherer Präsident des afrikanischen Fußballverbands († 2024) | former president of African football, died 2024 | | 2026-11
Mohamed bin Hammam | | m | früherer Präsident des asiatischen Fußballverbands | former president of Asian football | | 2026-11
Jack Warner | | m | früherer Fifa-Funktionär | former FIFA official | | 2026-11
Chuck Blazer | | m | früherer Fifa-Funktionär († 2017) | former FIFA official, died 2017 | | 2026-11
Jérôme Valcke | Jerome Valcke | m | früherer Fifa-Generalsekretär | former FIFA secretary general | Jerome Valcke | 2026-11
Fatma Samoura | | f | Fifa-Generalsekretärin 2016–2023 | FIFA secretary general 2016–2023 | | 2026-11
Mattias Grafström | | m | Fifa-Generalsekretär ab 2024 | FIFA secretary general from 2024 | | 2026-11
Lennart Johansson | | m | Uefa-Präsident 1990–2007 († 2019) | UEFA president 1990–2007, died 2019 | | 2026-11
João Havelange | Joao Havelange | m | Fifa-Präsident 1974–1998 († 2016) | FIFA president 1974–1998, died 2016 | Joao Havelange | 2026-11
Juan Antonio Samaranch | | m | IOC-Präsident 1980–2001 († 2010) | IOC president 1980–2001, died 2010 | | 2026-11
John Coates | | m | IOC-Funktionär | IOC official | | 2026-11
Christophe Dubi | | m | olympischer Exekutivdirektor | Olympic executive director | | 2026-11
Craig Reedie | | m | Wada-Präsident 2014–2019 | WADA president 2014–2019 | | 2026-11
Lamine Diack | | m | Leichtathletik-Weltverbandschef 1999–2015 († 2021) | head of world athletics 1999–2015, died 2021 | | 2026-11
Umar Kremlew | Umar Kremlev | m | Präsident des Boxverbands IBA | president of the boxing association IBA | | 2026-11
Ari Graça | Ari Graca | m | früherer Präsident des Volleyball-Weltverbands | former president of world volleyball | Ari Graca | 2026-11
Hassan Moustafa | | m | Präsident des Handball-Weltverbands | president of world handball | | 2026-11
Johan Eliasch | | m | Präsident des Ski-Weltverbands | president of the International Ski Federation | | 2026-11
Gian-Franco Kasper | | m | Präsident des Ski-Weltverbands 1998–2021 († 2021) | president of the International Ski Federation 1998–2021, died 2021 | | 2026-11
David Lappartient | | m | Präsident des Radsport-Weltverbands | president of world cycling | | 2026-11
Brian Cookson | | m | Präsident des Radsport-Weltverbands 2013–2017 | president of world cycling 2013–2017 | | 2026-11
Mohammed Ben Sulayem | | m | Fia-Präsident ab 2021 | FIA president from 2021 | | 2026-11
Jean Todt | | m | Fia-Präsident 2009–2021 | FIA president 2009–2021 | | 2026-11
Max Mosley | | m | Fia-Präsident 1993–2009 († 2021) | FIA president 1993–2009, died 2021 | | 2026-11
Travis Tygart | | m | Chef der US-Anti-Doping-Agentur | head of the US Anti-Doping Agency | | 2026-11
Grigori Rodtschenkow | Grigory Rodchenkov | m | russischer Doping-Whistleblower | Russian doping whistle-blower | | 2026-11
Hajo Seppelt | | m | Dopingexperte und Journalist | doping expert and journalist | | 2026-11
Lars Mortsiefer | | m | Chef der Nationalen Anti-Doping-Agentur | head of the German anti-doping agency | | 2026-11
Veronika Rücker | | f | frühere DOSB-Vorstandschefin | former head of the German Olympic confederation | | 2026-11
Michael Vesper | | m | früherer DOSB-Generaldirektor | former head of the German Olympic confederation | | 2026-11
Heike Ullrich | | f | DFB-Generalsekretärin | DFB general secretary | | 2026-11
Friedrich Curtius | | m | früherer DFB-Generalsekretär | former DFB general secretary | | 2026-11
Rainer Koch | | m | früherer DFB-Vizepräsident | former DFB vice-president | | 2026-11
Egidius Braun | | m | DFB-Präsident 1992–2001 († 2022) | DFB president 1992–2001, died 2022 | | 2026-11
Gerhard Mayer-Vorfelder | | m | DFB-Präsident 2001–2006 († 2015) | DFB president 2001–2006, died 2015 | | 2026-11
Christian Seifert | | m | früherer DFL-Chef | former head of the German Football League | | 2026-11
Donata Hopfen | | f | frühere DFL-Chefin | former head of the German Football League | | 2026-11
Steffen Merkel | | m | DFL-Geschäftsführer | head of the German Football League | | 2026-11
Marc Lenz | | m | DFL-Geschäftsführer | head of the German Football League | | 2026-11
Ronny Zimmermann | | m | DFB-Vizepräsident | DFB vice-president | | 2026-11
`;
