/** Universities, institutes, foundations; the fields are told in `index.ts`. */
export const science = `
# Science and foundations
Humboldt-Universität zu Berlin | Humboldt University of Berlin | | ngo | Humboldt-Universität
Freie Universität Berlin | | | ngo |
Technische Universität Berlin | | | ngo |
Technische Universität München | | | ngo |
Ludwig-Maximilians-Universität München | | | ngo | Ludwig-Maximilians-Universität
Technische Universität Dresden | | | ngo |
Technische Universität Darmstadt | | | ngo |
Technische Universität Dortmund | | | ngo |
Technische Universität Braunschweig | | | ngo |
Rheinisch-Westfälische Technische Hochschule Aachen | | | ngo | RWTH Aachen
Karlsruher Institut für Technologie | | KIT | ngo |
Ruhr-Universität Bochum | | | ngo |
Universität Duisburg-Essen | | | ngo |
Goethe-Universität Frankfurt | | | ngo | Goethe-Universität
Johannes Gutenberg-Universität Mainz | | | ngo |
Georg-August-Universität Göttingen | | | ngo |
Ruprecht-Karls-Universität Heidelberg | | | ngo |
Eberhard Karls Universität Tübingen | | | ngo |
Albert-Ludwigs-Universität Freiburg | | | ngo |
Friedrich-Alexander-Universität Erlangen-Nürnberg | | | ngo |
Friedrich-Schiller-Universität Jena | | | ngo |
Martin-Luther-Universität Halle-Wittenberg | | | ngo |
Otto-von-Guericke-Universität Magdeburg | | | ngo |
Christian-Albrechts-Universität zu Kiel | | | ngo |
Leibniz Universität Hannover | | | ngo |
Medizinische Hochschule Hannover | | | ngo |
Heinrich-Heine-Universität Düsseldorf | | | ngo |
Justus-Liebig-Universität Gießen | | | ngo |
Philipps-Universität Marburg | | | ngo |
Carl von Ossietzky Universität Oldenburg | | | ngo |
Europa-Universität Viadrina | | | ngo |
Zeppelin Universität | | | ngo |
Bucerius Law School | | | ngo |
Hertie School | | | ngo |
Charité Berlin | | | ngo |
Universitätsklinikum Hamburg-Eppendorf | | | ngo |
Technische Universität Wien | | | ngo |
Medizinische Universität Wien | | | ngo |
Wirtschaftsuniversität Wien | | | ngo |
Karl-Franzens-Universität Graz | | | ngo |
Eidgenössische Technische Hochschule Zürich | | | ngo | ETH Zürich
École polytechnique fédérale de Lausanne | | EPFL | ngo |
Paul-Scherrer-Institut | | | ngo |
Massachusetts Institute of Technology | | MIT | ngo |
California Institute of Technology | | Caltech | ngo |
Harvard University | | | ngo |
Yale University | | | ngo |
Princeton University | | | ngo |
Stanford University | | | ngo |
Columbia University | | | ngo |
Cornell University | | | ngo |
Brown University | | | ngo |
Duke University | | | ngo |
Johns Hopkins University | | | ngo |
Georgetown University | | | ngo |
Imperial College London | | | ngo |
University College London | | | ngo |
London School of Economics | | | ngo |
King’s College London | | | ngo |
Sorbonne | | | ngo |
Sciences Po | | | ngo |
École normale supérieure | | | ngo |
Karolinska-Institut | Karolinska Institute | | ngo |
Institut Pasteur | | | ngo |
Brookings Institution | | | ngo |
Rand Corporation | | | ngo |
Carnegie Endowment | | | ngo |
Chatham House | | | ngo |
Council on Foreign Relations | | | ngo |
Heritage Foundation | | | ngo |
Atlantic Council | | | ngo |
Cato Institute | | | ngo |
Leopoldina | | | ngo |
Acatech | | | ngo |
Leibniz-Gemeinschaft | | | ngo |
Alexander-von-Humboldt-Stiftung | | | ngo |
Goethe-Institut | | | ngo |
Deutscher Akademischer Austauschdienst | | DAAD | ngo |
Friedrich-Ebert-Stiftung | | | ngo |
Konrad-Adenauer-Stiftung | | | ngo |
Heinrich-Böll-Stiftung | | | ngo |
Friedrich-Naumann-Stiftung | | | ngo |
Hanns-Seidel-Stiftung | | | ngo |
Rosa-Luxemburg-Stiftung | | | ngo |
Bertelsmann-Stiftung | | | ngo |
Robert-Bosch-Stiftung | | | ngo |
Hans-Böckler-Stiftung | | | ngo |
Forschungszentrum Jülich | | | ngo |
Deutsches Elektronen-Synchrotron | | Desy | ngo |
Deutsches Krebsforschungszentrum | | DKFZ | ngo |
Alfred-Wegener-Institut | | AWI | ngo |
Friedrich-Loeffler-Institut | | FLI | ngo |
Bernhard-Nocht-Institut | | | ngo |
Max-Delbrück-Centrum | | | ngo |
Konrad-Zuse-Zentrum | | | ngo |
Wissenschaftszentrum Berlin | | | ngo |
Zentrum für Europäische Wirtschaftsforschung | | ZEW | ngo |
Institut für Arbeitsmarkt- und Berufsforschung | | IAB | ngo |
Rheinisch-Westfälisches Institut für Wirtschaftsforschung | | RWI | ngo |
Leibniz-Institut für Wirtschaftsforschung | | | ngo |
Deutsche Gesellschaft für Auswärtige Politik | | DGAP | ngo |
Österreichisches Institut für Wirtschaftsforschung | | Wifo | ngo |
Institut für Höhere Studien | | IHS | ngo |
Österreichische Akademie der Wissenschaften | | | ngo |
Jet Propulsion Laboratory | | | ngo |
National Institutes of Health | | NIH | ngo |
Europäische Südsternwarte | European Southern Observatory | | ngo |
Royal Society | | | ngo |
Schwedische Akademie | Swedish Academy | | ngo |
`;
