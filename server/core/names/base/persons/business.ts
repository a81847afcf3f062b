/** Business; the fields are told in `index.ts`. */
export const business = `
# Business
Jeff Bezos | | m | Amazon-Gründer | Amazon founder | | 2026-11
Andy Jassy | | m | Amazon-Chef | Amazon chief executive | | 2026-11
Bill Gates | | m | Microsoft-Gründer | Microsoft founder | | 2026-11
Melinda French Gates | | f | US-Philanthropin | US philanthropist | Melinda Gates | 2026-11
Steve Ballmer | | m | früherer Microsoft-Chef | former Microsoft chief executive | | 2026-11
Satya Nadella | | m | Microsoft-Chef | Microsoft chief executive | | 2026-11
Mark Zuckerberg | | m | Meta-Chef, Facebook-Gründer | Meta chief executive, Facebook founder | | 2026-11
Sheryl Sandberg | | f | frühere Meta-Managerin | former Meta executive | | 2026-11
Frances Haugen | | f | Facebook-Whistleblowerin | Facebook whistleblower | | 2026-11
Tim Cook | | m | Apple-Chef ab 2011 | Apple chief executive from 2011 | | 2026-11
Steve Jobs | | m | Apple-Gründer († 2011) | Apple founder, died 2011 | | 2026-11
Sundar Pichai | | m | Google-Chef | Google chief executive | | 2026-11
Larry Page | | m | Google-Gründer | Google founder | | 2026-11
Sergey Brin | | m | Google-Gründer | Google founder | Sergej Brin | 2026-11
Eric Schmidt | | m | früherer Google-Chef | former Google chief executive | | 2026-11
Sam Altman | | m | OpenAI-Chef | OpenAI chief executive | | 2026-11
Ilya Sutskever | | m | KI-Forscher, OpenAI-Mitgründer | AI researcher, OpenAI co-founder | | 2026-11
Dario Amodei | | m | Anthropic-Chef | Anthropic chief executive | | 2026-11
Demis Hassabis | | m | Deepmind-Chef, Chemienobelpreisträger | DeepMind chief executive, Nobel chemistry laureate | | 2026-11
Geoffrey Hinton | | m | KI-Forscher, Physiknobelpreisträger | AI researcher, Nobel physics laureate | | 2026-11
Jensen Huang | | m | Nvidia-Chef | Nvidia chief executive | | 2026-11
Lisa Su | | f | AMD-Chefin | AMD chief executive | | 2026-11
Pat Gelsinger | | m | früherer Intel-Chef | former Intel chief executive | | 2026-11
Linda Yaccarino | | f | frühere X-Chefin | former X chief executive | | 2026-11
Jack Dorsey | | m | Twitter-Mitgründer | Twitter co-founder | | 2026-11
Peter Thiel | | m | US-Investor | US investor | | 2026-11
Alex Karp | | m | Palantir-Chef | Palantir chief executive | | 2026-11
Reed Hastings | | m | Netflix-Mitgründer | Netflix co-founder | | 2026-11
Bob Iger | | m | Disney-Chef ab 2022 | Disney chief executive from 2022 | | 2026-11
Warren Buffett | | m | US-Investor | US investor | | 2026-11
Charlie Munger | | m | US-Investor († 2023) | US investor, died 2023 | | 2026-11
Jamie Dimon | | m | Chef von JPMorgan Chase | JPMorgan Chase chief executive | | 2026-11
David Solomon | | m | Chef von Goldman Sachs | Goldman Sachs chief executive | | 2026-11
Larry Fink | | m | Blackrock-Chef | BlackRock chief executive | | 2026-11
Ray Dalio | | m | US-Hedgefonds-Gründer | US hedge fund founder | | 2026-11
Larry Ellison | | m | Oracle-Gründer | Oracle founder | | 2026-11
Michael Dell | | m | Dell-Gründer | Dell founder | | 2026-11
Mary Barra | | f | GM-Chefin | General Motors chief executive | | 2026-11
Jim Farley | | m | Ford-Chef | Ford chief executive | | 2026-11
Dave Calhoun | | m | früherer Boeing-Chef | former Boeing chief executive | David Calhoun | 2026-11
Kelly Ortberg | | m | Boeing-Chef ab 2024 | Boeing chief executive from 2024 | | 2026-11
Guillaume Faury | | m | Airbus-Chef | Airbus chief executive | | 2026-11
Thomas Enders | | m | früherer Airbus-Chef | former Airbus chief executive | Tom Enders | 2026-11
Bernard Arnault | | m | LVMH-Chef | LVMH chief executive | | 2026-11
Jack Ma | | m | Alibaba-Gründer | Alibaba founder | | 2026-11
Carlos Ghosn | | m | früherer Renault-Nissan-Chef | former Renault-Nissan chief | | 2026-11
Carlos Tavares | | m | früherer Stellantis-Chef | former Stellantis chief executive | | 2026-11
Antonio Filosa | | m | Stellantis-Chef ab 2025 | Stellantis chief executive from 2025 | | 2026-11
Luca de Meo | | m | Automanager, früher Renault-Chef | executive, former Renault chief executive | | 2026-11
Oliver Blume | | m | VW-Chef ab 2022 | Volkswagen chief executive from 2022 | | 2026-11
Herbert Diess | | m | VW-Chef 2018–2022 | Volkswagen chief executive 2018–2022 | | 2026-11
Matthias Müller | | m | VW-Chef 2015–2018 | Volkswagen chief executive 2015–2018 | | 2026-11
Martin Winterkorn | | m | VW-Chef 2007–2015 | Volkswagen chief executive 2007–2015 | | 2026-11
Ferdinand Piëch | Ferdinand Piech | m | früherer VW-Patriarch († 2019) | former Volkswagen chairman, died 2019 | Ferdinand Piech | 2026-11
Wolfgang Porsche | | m | Porsche-Aufsichtsratschef | Porsche chairman | | 2026-11
Hans Dieter Pötsch | | m | VW-Aufsichtsratschef | Volkswagen chairman | Hans Dieter Poetsch | 2026-11
Bernd Osterloh | | m | früherer VW-Betriebsratschef | former Volkswagen works council head | | 2026-11
Daniela Cavallo | | f | VW-Betriebsratschefin | Volkswagen works council head | | 2026-11
Rupert Stadler | | m | früherer Audi-Chef | former Audi chief executive | | 2026-11
Gernot Döllner | | m | Audi-Chef ab 2023 | Audi chief executive from 2023 | | 2026-11
Ola Källenius | Ola Kaellenius | m | Mercedes-Chef | Mercedes chief executive | Ola Kallenius | 2026-11
Dieter Zetsche | | m | früherer Daimler-Chef | former Daimler chief executive | | 2026-11
Oliver Zipse | | m | BMW-Chef ab 2019 | BMW chief executive from 2019 | | 2026-11
Milan Nedeljković | Milan Nedeljkovic | m | BMW-Manager | BMW executive | Milan Nedeljkovic | 2026-11
Harald Krüger | | m | früherer BMW-Chef | former BMW chief executive | | 2026-11
Roland Busch | | m | Siemens-Chef ab 2021 | Siemens chief executive from 2021 | | 2026-11
Joe Kaeser | | m | früherer Siemens-Chef | former Siemens chief executive | | 2026-11
Christian Bruch | | m | Chef von Siemens Energy | Siemens Energy chief executive | | 2026-11
Christian Klein | | m | SAP-Chef | SAP chief executive | | 2026-11
Hasso Plattner | | m | SAP-Mitgründer | SAP co-founder | | 2026-11
Dietmar Hopp | | m | SAP-Mitgründer | SAP co-founder | | 2026-11
Bill McDermott | | m | früherer SAP-Chef | former SAP chief executive | | 2026-11
Christian Sewing | | m | Deutsche-Bank-Chef | Deutsche Bank chief executive | | 2026-11
John Cryan | | m | früherer Deutsche-Bank-Chef | former Deutsche Bank chief executive | | 2026-11
Josef Ackermann | | m | früherer Deutsche-Bank-Chef | former Deutsche Bank chief executive | | 2026-11
Anshu Jain | | m | früherer Deutsche-Bank-Chef († 2022) | former Deutsche Bank chief executive, died 2022 | | 2026-11
Jürgen Fitschen | | m | früherer Deutsche-Bank-Chef | former Deutsche Bank chief executive | | 2026-11
Paul Achleitner | | m | früherer Deutsche-Bank-Aufsichtsratschef | former Deutsche Bank chairman | | 2026-11
Manfred Knof | | m | früherer Commerzbank-Chef | former Commerzbank chief executive | | 2026-11
Bettina Orlopp | | f | Commerzbank-Chefin ab 2024 | Commerzbank chief executive from 2024 | | 2026-11
Martin Zielke | | m | früherer Commerzbank-Chef | former Commerzbank chief executive | | 2026-11
Andrea Orcel | | m | Unicredit-Chef | UniCredit chief executive | | 2026-11
Oliver Bäte | Oliver Baete | m | Allianz-Chef | Allianz chief executive | | 2026-11
Joachim Wenning | | m | früherer Munich-Re-Chef | former Munich Re chief executive | | 2026-11
Bill Anderson | | m | Bayer-Chef ab 2023 | Bayer chief executive from 2023 | | 2026-11
Werner Baumann | | m | Bayer-Chef 2016–2023 | Bayer chief executive 2016–2023 | | 2026-11
Martin Brudermüller | Martin Brudermueller | m | früherer BASF-Chef | former BASF chief executive | | 2026-11
Markus Kamieth | | m | BASF-Chef ab 2024 | BASF chief executive from 2024 | | 2026-11
Carsten Spohr | | m | Lufthansa-Chef | Lufthansa chief executive | | 2026-11
Richard Lutz | | m | Bahn-Chef 2017–2025 | Deutsche Bahn chief executive 2017–2025 | | 2026-11
Evelyn Palla | | f | Bahn-Chefin ab 2025 | Deutsche Bahn chief executive from 2025 | | 2026-11
Rüdiger Grube | Ruediger Grube | m | Bahn-Chef 2009–2017 | Deutsche Bahn chief executive 2009–2017 | | 2026-11
Hartmut Mehdorn | | m | früherer Bahn-Chef | former Deutsche Bahn chief executive | | 2026-11
Martin Seiler | | m | früherer Bahn-Personalvorstand | former Deutsche Bahn board member | | 2026-11
Timotheus Höttges | Timotheus Hoettges | m | Telekom-Chef | Deutsche Telekom chief executive | Tim Höttges | 2026-11
Tobias Meyer | | m | DHL-Chef ab 2023 | DHL chief executive from 2023 | | 2026-11
Frank Appel | | m | früherer Post-Chef | former Deutsche Post chief executive | | 2026-11
Leonhard Birnbaum | | m | Eon-Chef | E.ON chief executive | | 2026-11
Markus Krebber | | m | RWE-Chef ab 2021 | RWE chief executive from 2021 | | 2026-11
Rolf Martin Schmitz | | m | früherer RWE-Chef | former RWE chief executive | | 2026-11
Michael Lewis | | m | Uniper-Chef ab 2023 | Uniper chief executive from 2023 | | 2026-11
Klaus-Dieter Maubach | | m | früherer Uniper-Chef | former Uniper chief executive | | 2026-11
Miguel López | Miguel Lopez | m | Thyssenkrupp-Chef ab 2023 | Thyssenkrupp chief executive from 2023 | Miguel Lopez | 2026-11
Martina Merz | | f | frühere Thyssenkrupp-Chefin | former Thyssenkrupp chief executive | | 2026-11
Armin Papperger | | m | Rheinmetall-Chef | Rheinmetall chief executive | | 2026-11
Bjørn Gulden | Bjorn Gulden | m | Adidas-Chef ab 2023 | Adidas chief executive from 2023 | Bjorn Gulden; Björn Gulden | 2026-11
Kasper Rorsted | | m | früherer Adidas-Chef | former Adidas chief executive | | 2026-11
Markus Braun | | m | früherer Wirecard-Chef | former Wirecard chief executive | | 2026-11
Jan Marsalek | | m | früherer Wirecard-Manager, flüchtig | former Wirecard executive, fugitive | | 2026-11
Susanne Klatten | | f | BMW-Großaktionärin | BMW shareholder | | 2026-11
Stefan Quandt | | m | BMW-Großaktionär | BMW shareholder | | 2026-11
Dieter Schwarz | | m | Lidl-Gründer | Lidl founder | | 2026-11
Friede Springer | | f | Verlegerin | publisher | | 2026-11
Mathias Döpfner | Mathias Doepfner | m | Chef von Axel Springer | Axel Springer chief executive | | 2026-11
Julian Reichelt | | m | früherer Bild-Chefredakteur | former Bild editor | | 2026-11
Kai Diekmann | | m | früherer Bild-Chefredakteur | former Bild editor | | 2026-11
Giovanni di Lorenzo | | m | Zeit-Chefredakteur | editor of Die Zeit | | 2026-11
Axel Springer | | m | Verleger († 1985) | publisher, died 1985 | | 2026-11
Rudolf Augstein | | m | Spiegel-Gründer († 2002) | founder of Der Spiegel | | 2026-11
Michael O’Leary | Michael O'Leary | m | Ryanair-Chef | Ryanair chief executive | Michael O'Leary | 2026-11
Richard Branson | | m | Virgin-Gründer | Virgin founder | | 2026-11
Philip Green | | m | britischer Unternehmer | British businessman | | 2026-11
Mohamed Al-Fayed | | m | ägyptischer Unternehmer († 2023) | Egyptian businessman, died 2023 | Mohamed Al Fayed | 2026-11
Elizabeth Holmes | | f | Theranos-Gründerin | Theranos founder | | 2026-11
Dietrich Mateschitz | | m | Red-Bull-Gründer († 2022) | Red Bull founder, died 2022 | | 2026-11
Georg Kapsch | | m | österreichischer Unternehmer | Austrian businessman | | 2026-11
Georg Knill | | m | österreichischer Unternehmer | Austrian businessman | | 2026-11
`;
