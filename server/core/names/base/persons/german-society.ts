/** Courts, authorities, churches, unions, economists and media of Germany, politics of Austria and Switzerland; the fields are told in `index.ts`. */
export const germanSociety = `
# Judges and prosecutors
Jutta Limbach | | f | Präsidentin des Bundesverfassungsgerichts 1994–2002 († 2016) | president of the German constitutional court 1994–2002, died 2016 | | 2026-11
Hans-Jürgen Papier | | m | Präsident des Bundesverfassungsgerichts 2002–2010 | president of the German constitutional court 2002–2010 | | 2026-11
Ferdinand Kirchhof | | m | früherer Vizepräsident des Bundesverfassungsgerichts | former vice-president of the German constitutional court | | 2026-11
Udo Di Fabio | | m | früherer Verfassungsrichter | former judge of the German constitutional court | Udo di Fabio | 2026-11
Dieter Grimm | | m | früherer Verfassungsrichter | former judge of the German constitutional court | | 2026-11
Susanne Baer | | f | frühere Verfassungsrichterin | former judge of the German constitutional court | | 2026-11
Gertrude Lübbe-Wolff | | f | frühere Verfassungsrichterin | former judge of the German constitutional court | | 2026-11
Christine Langenfeld | | f | Verfassungsrichterin | judge of the German constitutional court | | 2026-11
Astrid Wallrabenstein | | f | Verfassungsrichterin | judge of the German constitutional court | | 2026-11
Ann-Katrin Kaufhold | | f | Verfassungsrichterin ab 2025 | judge of the German constitutional court from 2025 | | 2026-11
Sigrid Emmenegger | | f | Verfassungsrichterin ab 2025 | judge of the German constitutional court from 2025 | | 2026-11
Günter Spinner | | m | Verfassungsrichter ab 2025 | judge of the German constitutional court from 2025 | | 2026-11
Bettina Limperg | | f | Präsidentin des Bundesgerichtshofs ab 2014 | president of the German federal court of justice from 2014 | | 2026-11
Klaus Tolksdorf | | m | Präsident des Bundesgerichtshofs 2008–2014 | president of the German federal court of justice 2008–2014 | | 2026-11
Thomas Fischer | | m | früherer Bundesrichter | former German federal judge | | 2026-11
Kay Nehm | | m | Generalbundesanwalt 1994–2006 | German federal prosecutor general 1994–2006 | | 2026-11
Monika Harms | | f | Generalbundesanwältin 2006–2011 | German federal prosecutor general 2006–2011 | | 2026-11
Harald Range | | m | Generalbundesanwalt 2011–2015 († 2018) | German federal prosecutor general 2011–2015, died 2018 | | 2026-11
Manfred Götzl | | m | Richter im NSU-Prozess | judge in the NSU trial | | 2026-11
Anne Brorhilker | | f | frühere Cum-Ex-Staatsanwältin, Bürgerbewegung Finanzwende | former prosecutor of tax fraud cases | | 2026-11
Hanno Berger | | m | Steueranwalt, im Cum-Ex-Skandal verurteilt | tax lawyer convicted of fraud | | 2026-11
Koen Lenaerts | | m | Präsident des Europäischen Gerichtshofs | president of the European Court of Justice | | 2026-11
Vassilios Skouris | | m | früherer Präsident des Europäischen Gerichtshofs | former president of the European Court of Justice | | 2026-11
# Authorities
Jörg Ziercke | | m | BKA-Präsident 2004–2014 | head of the German federal criminal police 2004–2014 | | 2026-11
Heinz Fromm | | m | Verfassungsschutzpräsident 2000–2012 | head of German domestic intelligence 2000–2012 | | 2026-11
Ernst Uhrlau | | m | BND-Präsident 2005–2011 | head of German foreign intelligence 2005–2011 | | 2026-11
August Hanning | | m | BND-Präsident 1998–2005 | head of German foreign intelligence 1998–2005 | | 2026-11
Stephan Kramer | | m | Verfassungsschutzpräsident in Thüringen | head of domestic intelligence in Thuringia | | 2026-11
Arne Schönbohm | | m | früherer BSI-Präsident | former head of the German cyber security agency | | 2026-11
Claudia Plattner | | f | BSI-Präsidentin ab 2023 | head of the German cyber security agency from 2023 | | 2026-11
Detlef Scheele | | m | Chef der Bundesagentur für Arbeit 2017–2022 | head of the German employment agency 2017–2022 | | 2026-11
Frank-Jürgen Weise | | m | Chef der Bundesagentur für Arbeit 2004–2017 | head of the German employment agency 2004–2017 | | 2026-11
Florian Gerster | | m | Chef der Bundesagentur für Arbeit 2002–2004 | head of the German employment agency 2002–2004 | | 2026-11
Hans-Eckhard Sommer | | m | Präsident des Bundesamts für Migration | head of the German migration office | | 2026-11
Jutta Cordt | | f | frühere Präsidentin des Bundesamts für Migration | former head of the German migration office | | 2026-11
Manfred Schmidt | | m | früherer Präsident des Bundesamts für Migration | former head of the German migration office | | 2026-11
Ruth Brand | | f | Bundeswahlleiterin ab 2023 | German federal returning officer from 2023 | | 2026-11
Georg Thiel | | m | früherer Bundeswahlleiter | former German federal returning officer | | 2026-11
Roderich Egeler | | m | früherer Bundeswahlleiter | former German federal returning officer | | 2026-11
Ralph Tiesler | | m | Präsident des Bundesamts für Bevölkerungsschutz | head of the German civil protection office | | 2026-11
Dirk Messner | | m | Präsident des Umweltbundesamts | head of the German environment agency | | 2026-11
Maria Krautzberger | | f | frühere Präsidentin des Umweltbundesamts | former head of the German environment agency | | 2026-11
Louisa Specht-Riemenschneider | | f | Bundesdatenschutzbeauftragte ab 2024 | German data protection commissioner from 2024 | | 2026-11
Peter Schaar | | m | früherer Bundesdatenschutzbeauftragter | former German data protection commissioner | | 2026-11
Andrea Voßhoff | | f | frühere Bundesdatenschutzbeauftragte | former German data protection commissioner | | 2026-11
Mark Branson | | m | Bafin-Präsident ab 2021 | head of the German financial regulator from 2021 | | 2026-11
Felix Hufeld | | m | Bafin-Präsident 2015–2021 | head of the German financial regulator 2015–2021 | | 2026-11
Kay Scheller | | m | Präsident des Bundesrechnungshofs | president of the German federal audit office | | 2026-11
Reinhard Burger | | m | früherer RKI-Präsident | former head of the Robert Koch Institute | | 2026-11
Klaus Cichutek | | m | früherer Präsident des Paul-Ehrlich-Instituts | former head of the Paul Ehrlich Institute | | 2026-11
Thomas Mertens | | m | früherer Stiko-Chef | former head of the German vaccination commission | | 2026-11
Josef Hecken | | m | Vorsitzender des Gemeinsamen Bundesausschusses | chairman of the German joint federal health committee | | 2026-11
Andreas Gassen | | m | Chef der Kassenärztlichen Bundesvereinigung | head of the German panel doctors’ association | | 2026-11
Oliver Blatt | | m | Chef des GKV-Spitzenverbands ab 2025 | head of the German health insurers’ association from 2025 | | 2026-11
Doris Pfeiffer | | f | Chefin des GKV-Spitzenverbands bis 2025 | head of the German health insurers’ association until 2025 | | 2026-11
Jens Baas | | m | Chef der Techniker Krankenkasse | head of the insurer Techniker Krankenkasse | | 2026-11
Susanne Johna | | f | Vorsitzende des Marburger Bunds | head of the German doctors’ union Marburger Bund | | 2026-11
Eugen Brysch | | m | Vorstand der Deutschen Stiftung Patientenschutz | head of the German foundation for patients | | 2026-11
Alexander Kekulé | | m | deutscher Virologe | German virologist | | 2026-11
Jonas Schmidt-Chanasit | | m | deutscher Virologe | German virologist | | 2026-11
Klaus Stöhr | | m | deutscher Epidemiologe | German epidemiologist | | 2026-11
Eckart von Hirschhausen | | m | Arzt und Moderator | doctor and presenter | | 2026-11
# Churches and religions
Robert Zollitsch | | m | früherer Erzbischof von Freiburg | former archbishop of Freiburg | | 2026-11
Franz-Josef Overbeck | | m | Bischof von Essen | bishop of Essen | | 2026-11
Heiner Wilmer | | m | katholischer Bischof | Catholic bishop | | 2026-11
Stefan Oster | | m | Bischof von Passau | bishop of Passau | | 2026-11
Rudolf Voderholzer | | m | Bischof von Regensburg | bishop of Regensburg | | 2026-11
Gregor Maria Hanke | | m | früherer Bischof von Eichstätt | former bishop of Eichstaett | | 2026-11
Franz Jung | | m | Bischof von Würzburg | bishop of Wuerzburg | | 2026-11
Bertram Meier | | m | Bischof von Augsburg | bishop of Augsburg | | 2026-11
Walter Mixa | | m | früherer Bischof von Augsburg | former bishop of Augsburg | | 2026-11
Stefan Heße | | m | Erzbischof von Hamburg | archbishop of Hamburg | | 2026-11
Heiner Koch | | m | Erzbischof von Berlin | archbishop of Berlin | | 2026-11
Gerhard Feige | | m | Bischof von Magdeburg | bishop of Magdeburg | | 2026-11
Peter Kohlgraf | | m | Bischof von Mainz | bishop of Mainz | | 2026-11
Michael Gerber | | m | Bischof von Fulda | bishop of Fulda | | 2026-11
Felix Genn | | m | früherer Bischof von Münster | former bishop of Muenster | | 2026-11
Franz-Josef Bode | | m | früherer Bischof von Osnabrück | former bishop of Osnabrueck | | 2026-11
Helmut Dieser | | m | Bischof von Aachen | bishop of Aachen | | 2026-11
Stephan Ackermann | | m | Bischof von Trier | bishop of Trier | | 2026-11
Karl-Heinz Wiesemann | | m | Bischof von Speyer | bishop of Speyer | | 2026-11
Stephan Burger | | m | Erzbischof von Freiburg | archbishop of Freiburg | | 2026-11
Gebhard Fürst | | m | früherer Bischof von Rottenburg-Stuttgart | former bishop of Rottenburg-Stuttgart | | 2026-11
Klaus Mertes | | m | Jesuit, machte Missbrauchsfälle öffentlich | Jesuit who made abuse public | | 2026-11
Irme Stetter-Karp | | f | Präsidentin des Zentralkomitees der deutschen Katholiken | president of the committee of German Catholics | | 2026-11
Thomas Sternberg | | m | früherer Präsident des Zentralkomitees der deutschen Katholiken | former president of the committee of German Catholics | | 2026-11
Wolfgang Huber | | m | EKD-Ratsvorsitzender 2003–2009 | head of the Protestant Church in Germany 2003–2009 | | 2026-11
Nikolaus Schneider | | m | EKD-Ratsvorsitzender 2010–2014 | head of the Protestant Church in Germany 2010–2014 | | 2026-11
Manfred Kock | | m | EKD-Ratsvorsitzender 1997–2003 | head of the Protestant Church in Germany 1997–2003 | | 2026-11
Irmgard Schwaetzer | | f | FDP-Politikerin, frühere Bundesbauministerin | German FDP politician | | 2026-11
Christian Stäblein | | m | Bischof der evangelischen Kirche in Berlin | Protestant bishop of Berlin | | 2026-11
Christian Kopp | | m | bayerischer Landesbischof ab 2023 | Protestant bishop of Bavaria from 2023 | | 2026-11
Ralf Meister | | m | Landesbischof von Hannover | Protestant bishop of Hanover | | 2026-11
Ignatz Bubis | | m | Präsident des Zentralrats der Juden († 1999) | president of the Central Council of Jews in Germany, died 1999 | | 2026-11
Paul Spiegel | | m | Präsident des Zentralrats der Juden († 2006) | president of the Central Council of Jews in Germany, died 2006 | | 2026-11
Dieter Graumann | | m | Präsident des Zentralrats der Juden 2010–2014 | president of the Central Council of Jews in Germany 2010–2014 | | 2026-11
Michel Friedman | | m | Publizist und Jurist | German-French writer and lawyer | | 2026-11
Daniel Botmann | | m | Geschäftsführer des Zentralrats der Juden | executive director of the Central Council of Jews in Germany | | 2026-11
Ahmad Mansour | | m | Psychologe und Islamismusexperte | psychologist and expert on Islamism | | 2026-11
Hamed Abdel-Samad | | m | deutsch-ägyptischer Publizist | German-Egyptian writer | | 2026-11
# Trade unions and employers
Michael Sommer | | m | DGB-Chef 2002–2014 | leader of the German trade union federation 2002–2014 | | 2026-11
Dieter Schulte | | m | DGB-Chef 1994–2002 | leader of the German trade union federation 1994–2002 | | 2026-11
Michael Vassiliadis | | m | Chef der Gewerkschaft IG BCE | leader of the German chemical workers’ union | | 2026-11
Berthold Huber | | m | IG-Metall-Chef 2007–2013 | leader of IG Metall 2007–2013 | | 2026-11
Detlef Wetzel | | m | IG-Metall-Chef 2013–2015 | leader of IG Metall 2013–2015 | | 2026-11
Jürgen Peters | | m | IG-Metall-Chef 2003–2007 | leader of IG Metall 2003–2007 | | 2026-11
Klaus Zwickel | | m | IG-Metall-Chef 1993–2003 | leader of IG Metall 1993–2003 | | 2026-11
Thorsten Gröger | | m | IG-Metall-Bezirksleiter | IG Metall regional leader | | 2026-11
Knut Giesler | | m | IG-Metall-Bezirksleiter in Nordrhein-Westfalen | IG Metall leader in North Rhine-Westphalia | | 2026-11
Roman Zitzelsberger | | m | früherer IG-Metall-Bezirksleiter | former IG Metall regional leader | | 2026-11
Guido Zeitler | | m | Chef der Gewerkschaft NGG | leader of the German food workers’ union | | 2026-11
Robert Feiger | | m | Chef der IG Bau | leader of the German building workers’ union | | 2026-11
Maike Finnern | | f | Chefin der Gewerkschaft GEW | leader of the German teachers’ union GEW | | 2026-11
Marlis Tepe | | f | frühere Chefin der Gewerkschaft GEW | former leader of the German teachers’ union GEW | | 2026-11
Heinz-Peter Meidinger | | m | früherer Präsident des Lehrerverbands | former president of the German teachers’ association | | 2026-11
Stefan Düll | | m | Präsident des Lehrerverbands | president of the German teachers’ association | | 2026-11
Volker Geyer | | m | DBB-Chef ab 2025 | leader of the German civil servants’ federation from 2025 | | 2026-11
Andreas Roßkopf | | m | Vorsitzender der GdP Bundespolizei | leader of the police union for the federal police | | 2026-11
Oliver Malchow | | m | früherer GdP-Chef | former leader of the German police union GdP | | 2026-11
André Wüstner | | m | Chef des Bundeswehrverbands ab 2013 | head of the German soldiers’ association from 2013 | | 2026-11
Manfred Schell | | m | früherer GDL-Chef | former leader of the German train drivers’ union | | 2026-11
Kristian Loroch | | m | EVG-Verhandlungsführer | negotiator of the German railway union EVG | | 2026-11
Steffen Kampeter | | m | BDA-Hauptgeschäftsführer | executive director of the German employers’ federation | | 2026-11
Dieter Hundt | | m | BDA-Präsident 1996–2013 | president of the German employers’ federation 1996–2013 | | 2026-11
Ulrich Grillo | | m | BDI-Präsident 2013–2016 | president of the German industry federation 2013–2016 | | 2026-11
Hans-Peter Keitel | | m | BDI-Präsident 2009–2012 | president of the German industry federation 2009–2012 | | 2026-11
Michael Rogowski | | m | BDI-Präsident 2001–2004 | president of the German industry federation 2001–2004 | | 2026-11
Jürgen Thumann | | m | BDI-Präsident 2005–2008 | president of the German industry federation 2005–2008 | | 2026-11
Peter Adrian | | m | Präsident der Deutschen Industrie- und Handelskammer | president of the German chambers of commerce | | 2026-11
Martin Wansleben | | m | früherer DIHK-Hauptgeschäftsführer | former executive director of the German chambers of commerce | | 2026-11
Eric Schweitzer | | m | früherer DIHK-Präsident | former president of the German chambers of commerce | | 2026-11
Jörg Dittrich | | m | Handwerkspräsident ab 2023 | president of the German crafts association from 2023 | | 2026-11
Hans Peter Wollseifer | | m | Handwerkspräsident 2014–2022 | president of the German crafts association 2014–2022 | | 2026-11
Stefan Wolf | | m | früherer Gesamtmetall-Präsident | former president of Gesamtmetall | | 2026-11
Dirk Jandura | | m | Präsident des Außenhandelsverbands BGA | president of the German foreign trade association | | 2026-11
Marie-Christine Ostermann | | f | Präsidentin der Familienunternehmer | president of the German family businesses association | | 2026-11
Wolfgang Steiger | | m | Generalsekretär des CDU-Wirtschaftsrats | general secretary of the CDU economic council | | 2026-11
Astrid Hamker | | f | Präsidentin des CDU-Wirtschaftsrats | president of the CDU economic council | | 2026-11
Ralf Wintergerst | | m | Bitkom-Präsident | president of Bitkom | | 2026-11
Achim Berg | | m | früherer Bitkom-Präsident | former president of Bitkom | | 2026-11
Bernhard Rohleder | | m | Bitkom-Hauptgeschäftsführer | executive director of Bitkom | | 2026-11
Helmut Schleweis | | m | früherer Sparkassenpräsident | former president of the German savings banks | | 2026-11
Ulrich Reuter | | m | Sparkassenpräsident ab 2024 | president of the German savings banks from 2024 | | 2026-11
Bernhard Mattes | | m | früherer VDA-Präsident | former president of the German car industry association | | 2026-11
Ingbert Liebing | | m | früherer VKU-Chef | former head of the German municipal utilities association | | 2026-11
Helmut Dedy | | m | früherer Hauptgeschäftsführer des Städtetags | former executive director of the German cities association | | 2026-11
Gerd Landsberg | | m | früherer Hauptgeschäftsführer des Städte- und Gemeindebunds | former executive director of the German towns association | | 2026-11
André Berghegger | | m | Hauptgeschäftsführer des Städte- und Gemeindebunds | executive director of the German towns association | | 2026-11
Joachim Walter | | m | früherer Präsident des Landkreistags in Baden-Württemberg | former president of the district councils of Baden-Wuerttemberg | | 2026-11
Hans-Günter Henneke | | m | früherer Hauptgeschäftsführer des Landkreistags | former executive director of the German districts association | | 2026-11
Michaela Engelmeier | | f | Chefin des Sozialverbands Deutschland | head of the German social association SoVD | | 2026-11
Joachim Rock | | m | Hauptgeschäftsführer des Paritätischen Gesamtverbands | executive director of the welfare association | | 2026-11
Rüdiger Schuch | | m | Diakonie-Präsident ab 2024 | president of the charity Diakonie from 2024 | | 2026-11
Ulrich Lilie | | m | Diakonie-Präsident 2014–2023 | president of the charity Diakonie 2014–2023 | | 2026-11
Eva Maria Welskop-Deffaa | | f | Caritas-Präsidentin ab 2021 | president of the German Caritas from 2021 | | 2026-11
Peter Neher | | m | Caritas-Präsident 2003–2021 | president of the German Caritas 2003–2021 | | 2026-11
Heinz Hilgers | | m | früherer Präsident des Kinderschutzbunds | former president of the German child protection association | | 2026-11
Sabine Andresen | | f | Präsidentin des Kinderschutzbunds | president of the German child protection association | | 2026-11
Gerd Billen | | m | Verbraucherschützer | German consumer advocate | | 2026-11
Lukas Siebenkotten | | m | früherer Präsident des Mieterbunds | former president of the German tenants’ association | | 2026-11
Melanie Weber-Moritz | | f | Präsidentin des Mieterbunds | president of the German tenants’ association | | 2026-11
Thilo Bode | | m | Foodwatch-Gründer | founder of Foodwatch | | 2026-11
Jürgen Resch | | m | Geschäftsführer der Deutschen Umwelthilfe | head of Deutsche Umwelthilfe | | 2026-11
Sascha Müller-Kraenner | | m | Geschäftsführer der Deutschen Umwelthilfe | head of Deutsche Umwelthilfe | | 2026-11
Olaf Bandt | | m | BUND-Vorsitzender ab 2019 | head of BUND from 2019 | | 2026-11
Hubert Weiger | | m | früherer BUND-Vorsitzender | former head of BUND | | 2026-11
Jörg-Andreas Krüger | | m | Nabu-Präsident ab 2019 | president of Nabu from 2019 | | 2026-11
Olaf Tschimpke | | m | früherer Nabu-Präsident | former president of Nabu | | 2026-11
Kai Niebert | | m | Präsident des Deutschen Naturschutzrings | president of the German nature conservation association | | 2026-11
Martin Kaiser | | m | Geschäftsführer von Greenpeace Deutschland | head of Greenpeace Germany | | 2026-11
Christoph Bals | | m | Germanwatch-Geschäftsführer | head of Germanwatch | | 2026-11
Viviane Raddatz | | f | Klimachefin des WWF Deutschland | climate director of WWF Germany | | 2026-11
Markus Beeko | | m | früherer Generalsekretär von Amnesty International Deutschland | former head of Amnesty International Germany | | 2026-11
Günter Burkhardt | | m | früherer Pro-Asyl-Geschäftsführer | former head of Pro Asyl | | 2026-11
Karl Kopp | | m | Pro-Asyl-Geschäftsführer | head of Pro Asyl | | 2026-11
Gerald Knaus | | m | Migrationsforscher | migration researcher | | 2026-11
# Economists and political scientists
Bert Rürup | | m | Ökonom, früherer Chef der Wirtschaftsweisen | economist, former chairman of the German council of economic experts | | 2026-11
Wolfgang Franz | | m | Ökonom, früherer Chef der Wirtschaftsweisen | economist, former chairman of the German council of economic experts | | 2026-11
Christoph Schmidt | | m | Ökonom, RWI-Präsident | economist, president of RWI | Christoph M. Schmidt | 2026-11
Volker Wieland | | m | Ökonom, früherer Wirtschaftsweiser | economist, former member of the German council of economic experts | | 2026-11
Beatrice Weder di Mauro | | f | Ökonomin, frühere Wirtschaftsweise | economist, former member of the German council of economic experts | | 2026-11
Claudia Buch | | f | Ökonomin, oberste EZB-Bankenaufseherin ab 2024 | economist, chief ECB banking supervisor from 2024 | | 2026-11
Klaus Zimmermann | | m | Ökonom, früherer DIW-Präsident | economist, former president of DIW | Klaus F. Zimmermann | 2026-11
Gert Wagner | | m | Ökonom | economist | Gert G. Wagner | 2026-11
Gustav Horn | | m | Ökonom, früherer IMK-Chef | economist, former head of IMK | | 2026-11
Sebastian Dullien | | m | Ökonom, IMK-Chef | economist, head of IMK | | 2026-11
Achim Wambach | | m | Ökonom, ZEW-Präsident | economist, president of ZEW | | 2026-11
Dennis Snower | | m | Ökonom, früherer Präsident des Kieler IfW | economist, former president of the Kiel Institute | | 2026-11
Stefan Kooths | | m | Konjunkturchef des Kieler IfW | forecasting chief of the Kiel Institute | | 2026-11
Timo Wollmershäuser | | m | Konjunkturchef des Ifo-Instituts | forecasting chief of the Ifo institute | | 2026-11
Torsten Schmidt | | m | Konjunkturchef des RWI | forecasting chief of RWI | | 2026-11
Oliver Holtemöller | | m | Ökonom am IWH | economist at IWH | | 2026-11
Reint Gropp | | m | Ökonom, IWH-Präsident | economist, president of IWH | Reint E. Gropp | 2026-11
Joachim Ragnitz | | m | Ökonom, Ifo Dresden | economist, Ifo Dresden | | 2026-11
Enzo Weber | | m | Arbeitsmarktforscher, IAB | labour market researcher, IAB | | 2026-11
Bernd Fitzenberger | | m | Ökonom, IAB-Chef | economist, head of IAB | | 2026-11
Rüdiger Bachmann | | m | Ökonom | economist | | 2026-11
Hubertus Bardt | | m | Ökonom, Institut der deutschen Wirtschaft | economist, German Economic Institute | | 2026-11
Michael Voigtländer | | m | Immobilienökonom | real estate economist | | 2026-11
Thomas Mayer | | m | Ökonom | economist | | 2026-11
Dorothea Siems | | f | Journalistin und Ökonomin | journalist and economist | | 2026-11
Otmar Issing | | m | früherer EZB-Chefvolkswirt | former ECB chief economist | | 2026-11
Jürgen Stark | | m | früherer EZB-Chefvolkswirt | former ECB chief economist | | 2026-11
Sabine Lautenschläger | | f | frühere EZB-Direktorin | former member of the ECB executive board | | 2026-11
Ernst Welteke | | m | Bundesbankpräsident 1999–2004 | president of the Bundesbank 1999–2004 | | 2026-11
Hans Tietmeyer | | m | Bundesbankpräsident 1993–1999 († 2016) | president of the Bundesbank 1993–1999, died 2016 | | 2026-11
Sabine Mauderer | | f | Vizepräsidentin der Bundesbank | vice-president of the Bundesbank | | 2026-11
Christoph Butterwegge | | m | Armutsforscher | poverty researcher | | 2026-11
Jürgen Falter | | m | Politologe | political scientist | Jürgen W. Falter | 2026-11
Gero Neugebauer | | m | Politologe | political scientist | | 2026-11
Oskar Niedermayer | | m | Politologe | political scientist | | 2026-11
Thorsten Faas | | m | Politologe | political scientist | | 2026-11
Albrecht von Lucke | | m | Publizist | political writer | | 2026-11
Ursula Münch | | f | Politologin | political scientist | | 2026-11
Wolfgang Schroeder | | m | Politologe | political scientist | | 2026-11
Werner Patzelt | | m | Politologe | political scientist | Werner J. Patzelt | 2026-11
Hans Vorländer | | m | Politologe | political scientist | | 2026-11
Matthias Jung | | m | Meinungsforscher, Forschungsgruppe Wahlen | pollster | | 2026-11
Renate Köcher | | f | Meinungsforscherin, Allensbach | pollster | | 2026-11
Hermann Binkert | | m | Meinungsforscher, Insa | pollster | | 2026-11
Nico Lange | | m | Sicherheitsexperte | security expert | | 2026-11
Christian Mölling | | m | Sicherheitsexperte | security expert | | 2026-11
Gustav Gressel | | m | österreichischer Militärexperte | Austrian military expert | | 2026-11
Markus Reisner | | m | österreichischer Oberst und Militärexperte | Austrian colonel and military expert | | 2026-11
Markus Kaim | | m | Sicherheitsexperte | security expert | | 2026-11
Daniela Schwarzer | | f | Politologin | political scientist | | 2026-11
Jana Puglierin | | f | Politologin | political scientist | | 2026-11
Thomas Jäger | | m | Politologe | political scientist | | 2026-11
Gerhard Mangott | | m | österreichischer Politologe | Austrian political scientist | | 2026-11
Guido Steinberg | | m | Islamwissenschaftler und Terrorexperte | scholar of Islam and terrorism expert | | 2026-11
Peter Neumann | | m | Terrorismusforscher | terrorism researcher | Peter R. Neumann | 2026-11
`;
