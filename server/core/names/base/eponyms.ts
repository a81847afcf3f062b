/**
 * What is named for a person, one name a line: surname | full name | heads, what bears the name.
 *
 * A head of a compound that is usual as a whole is given whole (`Diagonalverfahren`). `Einheit` means that the name itself
 * is a unit. Several people in one term (`Stefan-Boltzmann`) have no full name. Whoever has a name like another's stands
 * here too, with what is his (`Lorentz`, `Lorenz`). A section begins with its field and the month in which it was checked.
 */
export const eponyms = `
# Physik | physics | 2026-11
Ampère | André-Marie Ampère | Gesetz; Durchflutungsgesetz; Einheit
Ångström | Anders Jonas Ångström | Einheit
Archimedes | | Schraube
Avogadro | Amedeo Avogadro | Konstante; Gesetz; Zahl; Hypothese
Balmer | Johann Jakob Balmer | Serie; Formel; Linie
Becquerel | Henri Becquerel | Einheit; Strahlung
Bernoulli | Daniel Bernoulli | Gleichung; Effekt; Prinzip; Gesetz; Verteilung; Experiment; Kette; Ungleichung; Zahl
Bohr | Niels Bohr | Atommodell; Modell; Radius; Magneton; Postulat; Institut
Boltzmann | Ludwig Boltzmann | Konstante; Statistik; Verteilung; Gleichung; Faktor; Gehirn
Born-Oppenheimer | | Näherung
Bose-Einstein | | Kondensat; Kondensation; Statistik
Boyle-Mariotte | | Gesetz
Bragg | William Henry Bragg | Gleichung; Bedingung; Reflexion; Reflex
Brewster | David Brewster | Winkel; Gesetz
Brown | Robert Brown | Bewegung; Molekularbewegung
Bunsen | Robert Bunsen | Brenner
Carnot | Nicolas Léonard Sadi Carnot | Prozess; Kreisprozess; Zyklus; Wirkungsgrad; Maschine
Casimir | Hendrik Casimir | Effekt; Kraft
Cavendish | Henry Cavendish | Experiment; Laboratorium
Celsius | Anders Celsius | Skala; Temperatur; Einheit
Chandrasekhar | Subrahmanyan Chandrasekhar | Grenze; Masse
Clausius-Clapeyron | | Gleichung
Compton | Arthur Compton | Effekt; Streuung; Wellenlänge; Teleskop
Coriolis | Gaspard Gustave de Coriolis | Kraft; Effekt; Beschleunigung
Coulomb | Charles Augustin de Coulomb | Gesetz; Kraft; Einheit; Reibung; Potential; Potenzial
Curie | Marie Curie | Temperatur; Gesetz; Punkt; Konstante; Institut; Einheit
Dalton | John Dalton | Gesetz; Atommodell; Einheit
De-Broglie | Louis de Broglie | Wellenlänge; Welle
Dewar | James Dewar | Gefäß
Diesel | Rudolf Diesel | Motor; Kraftstoff; Prozess; Lok; Lokomotive; Skandal; Fahrzeug; Fahrverbot; Affäre; Gipfel; Abgas
Dirac | Paul Dirac | Gleichung; See; Konstante; Notation; Matrix
Doppler | Christian Doppler | Effekt; Verschiebung; Radar; Spektroskopie; Verbreiterung; Labor
Drake | Frank Drake | Gleichung; Formel
Einstein | Albert Einstein | Ring; Relativitätstheorie; Feldgleichung; Turm; Konstante; Teleskop; Kreuz; Formel
Einstein-Rosen | | Brücke
Einstein-Podolsky-Rosen | | Paradoxon; Effekt; Paradox
Eötvös | Loránd Eötvös | Effekt; Experiment; Regel
Fahrenheit | Daniel Gabriel Fahrenheit | Skala; Einheit
Faraday | Michael Faraday | Käfig; Effekt; Konstante; Gesetz; Induktionsgesetz; Becher; Rotation
Fermat | Pierre de Fermat | Prinzip; Satz; Zahl; Primzahl; Vermutung; Theorem
Fermi | Enrico Fermi | Paradoxon; Energie; Gas; Niveau; Problem; Kante; Teleskop; Gammastrahlenteleskop
Fermi-Dirac | | Statistik; Verteilung
Feynman | Richard Feynman | Diagramm; Regel; Pfadintegral; Integral; Punkt; Vorlesung
Fizeau | Hippolyte Fizeau | Experiment
Foucault | Léon Foucault | Pendel; Prisma
Franck-Hertz | | Versuch; Experiment
Fraunhofer | Joseph von Fraunhofer | Linie; Institut; Gesellschaft; Beugung; Forscher; Forscherin; Zentrum; Verbund
Fresnel | Augustin Jean Fresnel | Linse; Formel; Beugung; Integral; Zone; Gleichung
Galilei | Galileo Galilei | Transformation; Fernrohr; Mond; Thermometer; Relativitätsprinzip; Invarianz
Gay-Lussac | Joseph Louis Gay-Lussac | Gesetz
Geiger | Hans Geiger | Zähler
Geiger-Müller | | Zählrohr; Zähler
Hall | Edwin Hall | Effekt; Sensor; Sonde; Spannung
Hawking | Stephen Hawking | Strahlung; Temperatur
Heisenberg | Werner Heisenberg | Unschärferelation; Unbestimmtheitsrelation; Unschärfe; Prinzip; Modell; Bild; Schnitt; Programm; Professur
Helmholtz | Hermann von Helmholtz | Spule; Gemeinschaft; Zentrum; Resonator; Gleichung; Institut; Energie; Gymnasium
Hertz | Heinrich Rudolf Hertz | Dipol; Oszillator; Einheit; Experiment; Welle; Turm
Hertzsprung-Russell | | Diagramm
Higgs | Peter Higgs | Boson; Teilchen; Feld; Mechanismus
Hooke | Robert Hooke | Gesetz
Hubble | Edwin Hubble | Konstante; Teleskop; Weltraumteleskop; Gesetz; Sequenz; Aufnahme; Spannung
Huygens | Christiaan Huygens | Prinzip; Sonde; Pendel
Josephson | Brian Josephson | Effekt; Kontakt
Joule | James Prescott Joule | Gesetz; Einheit; Wärme
Joule-Thomson | | Effekt
Kelvin | Lord Kelvin | Skala; Einheit; Temperatur; Generator; Sonde
Kepler | Johannes Kepler | Gesetz; Teleskop; Weltraumteleskop; Fernrohr; Problem; Vermutung; Konjunktur; Universität
Kerr | John Kerr | Effekt; Zelle
Kirchhoff | Gustav Robert Kirchhoff | Regel; Gesetz; Knotenregel; Maschenregel; Strahlungsgesetz; Institut
Kuiper | Gerard Kuiper | Gürtel; Gürtelobjekt
Lagrange | Joseph-Louis de Lagrange | Punkt; Funktion; Gleichung; Multiplikator; Formalismus; Dichte; Mechanik
Landau | Lew Landau | Niveau; Theorie; Dämpfung
Laue | Max von Laue | Diagramm; Verfahren; Experiment
Laplace | Pierre-Simon Laplace | Transformation; Gleichung; Operator; Dämon; Verteilung; Experiment; Formel
Larmor | Joseph Larmor | Frequenz; Präzession; Formel
Leidenfrost | Johann Gottlob Leidenfrost | Effekt; Phänomen
Lenz | Heinrich Friedrich Emil Lenz | Regel; Gesetz
Lorentz | Hendrik Antoon Lorentz | Kraft; Transformation; Kontraktion; Faktor; Invarianz; Gruppe; Verteilung; Eichung; Kurve; Profil
Lorenz | Edward Lorenz | Attraktor; System; Gleichung
Lorenz | Max Otto Lorenz | Kurve
Lorenz | Ludvig Lorenz | Eichung
Mach | Ernst Mach | Zahl; Prinzip; Kegel
Mach-Zehnder | | Interferometer
Magnus | Heinrich Gustav Magnus | Effekt; Kraft
Maxwell | James Clerk Maxwell | Gleichung; Dämon; Verteilung; Theorie; Relation; Rad; Teleskop
Maxwell-Boltzmann | | Verteilung; Statistik
Meißner-Ochsenfeld | | Effekt
Meißner | Walther Meißner | Effekt; Porzellan
Michelson-Morley | | Experiment
Millikan | Robert Millikan | Versuch; Experiment; Öltröpfchenversuch
Minkowski | Hermann Minkowski | Raum; Diagramm; Metrik; Ungleichung
Mößbauer | Rudolf Mößbauer | Effekt; Spektroskopie
Navier-Stokes | | Gleichung
Newton | Isaac Newton | Gesetz; Axiom; Verfahren; Fluid; Flüssigkeit; Ring; Teleskop; Gravitationsgesetz; Mechanik; Physik; Einheit; Pendel; Apfel
Oersted | Hans Christian Ørsted | Einheit; Versuch
Ohm | Georg Simon Ohm | Gesetz; Widerstand; Einheit
Oort | Jan Hendrik Oort | Wolke
Pascal | Blaise Pascal | Dreieck; Gesetz; Einheit; Wette; Prinzip
Pauli | Wolfgang Pauli | Prinzip; Verbot; Ausschließungsprinzip; Effekt; Matrix
Peltier | Jean Peltier | Element; Effekt
Penrose | Roger Penrose | Parkettierung; Treppe; Dreieck; Diagramm; Prozess
Planck | Max Planck | Konstante; Wirkungsquantum; Länge; Zeit; Strahlungsgesetz; Gesellschaft; Institut; Einheiten; Skala; Masse; Teleskop; Gymnasium; Medaille; Direktor; Forscher; Satellit; Straße
Poiseuille | Jean Poiseuille | Gesetz; Strömung
Prandtl | Ludwig Prandtl | Zahl; Sonde; Rohr
Raman | C. V. Raman | Effekt; Streuung; Spektroskopie
Rankine | William Rankine | Prozess; Skala; Zyklus
Rayleigh | Lord Rayleigh | Streuung; Kriterium; Zahl; Welle
Rayleigh-Jeans | | Gesetz
Réaumur | René-Antoine Ferchault de Réaumur | Skala; Einheit
Reynolds | Osborne Reynolds | Zahl; Spannung
Richter | Charles Francis Richter | Skala
Röntgen | Wilhelm Conrad Röntgen | Strahlung; Strahl; Bild; Aufnahme; Röhre; Gerät; Untersuchung; Arzt; Ärztin; Teleskop; Apparat; Diffraktometrie; Kontrastmittel; Blick; Schirm; Licht; Satellit; Laser
Rutherford | Ernest Rutherford | Atommodell; Streuung; Streuversuch; Experiment
Rydberg | Johannes Rydberg | Konstante; Atom; Formel; Energie
Sagnac | Georges Sagnac | Effekt; Interferometer
Sankt-Elms | | Feuer
Schrödinger | Erwin Schrödinger | Gleichung; Katze; Bild
Schwarzschild | Karl Schwarzschild | Radius; Metrik; Lösung; Observatorium
Seebeck | Thomas Johann Seebeck | Effekt; Koeffizient
Siemens | Werner von Siemens | Einheit; Stiftung; Musikpreis; Ring
Sievert | Rolf Sievert | Einheit
Snellius | Willebrord van Roijen Snell | Brechungsgesetz; Gesetz
Stark | Johannes Stark | Effekt
Stefan-Boltzmann | | Gesetz; Konstante
Stern-Gerlach | | Versuch; Experiment
Stirling | Robert Stirling | Motor; Prozess
Stokes | George Gabriel Stokes | Gesetz; Reibung; Integralsatz; Satz; Welle
Tesla | Nikola Tesla | Spule; Transformator; Turbine; Einheit
Torricelli | Evangelista Torricelli | Röhre; Gesetz; Ausflussgesetz
Tscherenkow | Pawel Tscherenkow | Strahlung; Effekt; Licht; Detektor; Teleskop
Tyndall | John Tyndall | Effekt
Van-Allen | James Van Allen | Gürtel
Van-de-Graaff | Robert Van de Graaff | Generator
Van-der-Waals | Johannes Diderik van der Waals | Kraft; Gleichung; Bindung; Wechselwirkung
Venturi | Giovanni Battista Venturi | Effekt; Düse; Rohr
Volt | Alessandro Volta | Einheit
Volta | Alessandro Volta | Säule; Element
Watt | James Watt | Einheit; Regler
Wheatstone | Charles Wheatstone | Brücke; Messbrücke
Wien | Wilhelm Wien | Verschiebungsgesetz; Strahlungsgesetz; Brücke
Wilson | Charles Thomson Rees Wilson | Nebelkammer
Yukawa | Hideki Yukawa | Potential; Potenzial; Wechselwirkung
Zeeman | Pieter Zeeman | Effekt; Aufspaltung
# Mathematik | mathematics | 2026-11
Abel | Niels Henrik Abel | Gruppe; Preis; Integral
Ackermann | Wilhelm Ackermann | Funktion
Argand | Jean-Robert Argand | Diagramm
Atiyah-Singer | | Indexsatz
Banach | Stefan Banach | Raum; Algebra; Fixpunktsatz
Banach-Tarski | | Paradoxon; Paradox
Bayes | Thomas Bayes | Theorem; Satz; Statistik; Formel; Netz; Inferenz; Filter
Benford | Frank Benford | Gesetz
Bernstein | Sergei Bernstein | Polynom
Bessel | Friedrich Wilhelm Bessel | Funktion; Gleichung; Korrektur; Ungleichung
Bézier | Pierre Bézier | Kurve; Fläche
Bolzano-Weierstraß | | Satz
Boole | George Boole | Algebra; Variable; Funktion; Logik; Operator; Ausdruck
Borel | Émile Borel | Menge; Maß
Brouwer | Luitzen Egbertus Jan Brouwer | Fixpunktsatz
Buffon | Georges-Louis Leclerc de Buffon | Nadelproblem; Nadel
Cantor | Georg Cantor | Menge; Diagonalverfahren; Diagonalargument; Paradoxie; Diagonalisierung; Staub; Paarungsfunktion; Medaille; Mengenlehre; Funktion; Antinomie
Cardano | Gerolamo Cardano | Formel
Catalan | Eugène Charles Catalan | Zahl; Vermutung
Cauchy | Augustin-Louis Cauchy | Folge; Kriterium; Integralsatz; Integralformel; Verteilung; Produkt
Cauchy-Riemann | | Differentialgleichung; Gleichung
Cauchy-Schwarz | | Ungleichung
Cayley | Arthur Cayley | Graph; Tafel
Church-Turing | | These
Collatz | Lothar Collatz | Problem; Vermutung; Folge
Cramer | Gabriel Cramer | Regel
De-Morgan | Augustus De Morgan | Gesetz; Regel
Dedekind | Richard Dedekind | Schnitt; Ring
Descartes | René Descartes | Regel; Blatt; Koordinatensystem
Dijkstra | Edsger Dijkstra | Algorithmus
Dirichlet | Peter Gustav Lejeune Dirichlet | Funktion; Reihe; Problem; Schubfachprinzip; Bedingung
Eratosthenes | | Sieb
Erdős | Paul Erdős | Zahl
Euklid | | Algorithmus; Satz; Lemma; Axiom
Euler | Leonhard Euler | Zahl; Formel; Identität; Gleichung; Gerade; Funktion; Diagramm; Winkel; Kreis; Weg; Konstante; Polyedersatz; Verfahren
Euler-Lagrange | | Gleichung
Fatou | Pierre Fatou | Menge; Lemma
Fibonacci | Leonardo Fibonacci | Folge; Zahl; Reihe; Spirale
Fields | John Charles Fields | Medaille
Fourier | Joseph Fourier | Reihe; Transformation; Analyse; Analysis; Koeffizient; Zerlegung; Synthese; Spektrum
Fréchet | Maurice Fréchet | Raum; Ableitung
Frobenius | Ferdinand Georg Frobenius | Norm; Methode
Galois | Évariste Galois | Theorie; Gruppe; Körper
Galton | Francis Galton | Brett
Gauß | Carl Friedrich Gauß | Verteilung; Glockenkurve; Kurve; Verfahren; Algorithmus; Elimination; Eliminationsverfahren; Integralsatz; Klammer; Osterformel; Zahlenebene; Summenformel; Krümmung; Gewehr; Kanone; Fehlerintegral; Filter; Prozess
Gödel | Kurt Gödel | Unvollständigkeitssatz; Satz; Nummer; Theorem; Gottesbeweis
Goldbach | Christian Goldbach | Vermutung
Gram-Schmidt | | Verfahren
Green | George Green | Funktion
Hadamard | Jacques Hadamard | Matrix; Produkt
Hamilton | William Rowan Hamilton | Funktion; Operator; Prinzip; Kreis; Kreisproblem; Gleichung; Mechanik
Hausdorff | Felix Hausdorff | Raum; Dimension; Maß
Hermite | Charles Hermite | Polynom
Heron | | Formel; Verfahren; Brunnen; Ball
Hesse | Ludwig Otto Hesse | Matrix; Normalform
Hilbert | David Hilbert | Raum; Hotel; Kurve; Problem; Würfel; Programm; Basissatz; Axiom
Horner | William George Horner | Schema
Jacobi | Carl Gustav Jacob Jacobi | Matrix; Verfahren; Determinante; Symbol; Polynom
Jordan | Camille Jordan | Normalform; Kurve; Kurvensatz
Julia | Gaston Julia | Menge
Klein | Felix Klein | Flasche; Vierergruppe
Kolmogorow | Andrei Kolmogorow | Axiom; Komplexität
Kolmogorow-Smirnow | | Test
Kronecker | Leopold Kronecker | Delta; Symbol; Produkt
Lebesgue | Henri Lebesgue | Integral; Maß
Legendre | Adrien-Marie Legendre | Polynom; Symbol; Transformation; Formel
Leibniz | Gottfried Wilhelm Leibniz | Regel; Reihe; Kriterium; Gemeinschaft; Institut; Preis; Universität; Formel; Zentrum; Rechenzentrum; Keks; Notation; Forschungsverbund; Forscher; Archiv; Akademie; Monade; Forschungsinstitut
Lie | Sophus Lie | Algebra; Gruppe
Lipschitz | Rudolf Lipschitz | Stetigkeit; Bedingung; Konstante
Lissajous | Jules Antoine Lissajous | Figur
L’Hospital | Guillaume de L’Hospital | Regel
Ljapunow | Alexander Ljapunow | Exponent; Funktion; Stabilität
Mandelbrot | Benoît Mandelbrot | Menge; Baum
Markow | Andrei Markow | Kette; Prozess; Modell
Mersenne | Marin Mersenne | Primzahl; Zahl
Möbius | August Ferdinand Möbius | Band; Schleife; Transformation; Funktion
Moivre | Abraham de Moivre | Formel; Satz
Monte-Carlo | | Simulation; Methode; Algorithmus; Verfahren
Napier | John Napier | Regel; Rechenstäbchen
Nash | John Nash | Gleichgewicht
Neper | John Neper | Logarithmus
Noether | Emmy Noether | Theorem; Ring; Programm
Pareto | Vilfredo Pareto | Prinzip; Verteilung; Optimum; Effizienz; Diagramm; Regel
Peano | Giuseppe Peano | Axiom; Kurve; Arithmetik
Pearson | Karl Pearson | Korrelation; Korrelationskoeffizient
Penrose-Hawking | | Theorem
Platon | | Körper; Höhlengleichnis; Akademie
Poincaré | Henri Poincaré | Vermutung; Gruppe; Lemma; Schnitt
Poisson | Siméon Denis Poisson | Verteilung; Gleichung; Prozess; Zahl; Klammer
Ptolemäus | Claudius Ptolemäus | Satz
Pythagoras | | Satz; Lehrsatz; Baum
Riccati | Jacopo Riccati | Gleichung; Differentialgleichung
Riemann | Bernhard Riemann | Vermutung; Hypothese; Integral; Fläche; Geometrie; Zetafunktion; Mannigfaltigkeit; Summe; Zahlenkugel
Rubik | Ernő Rubik | Würfel; Cube
Runge-Kutta | | Verfahren; Methode
Russell | Bertrand Russell | Antinomie; Paradoxon; Paradox; Teekanne
Sarrus | Pierre Frédéric Sarrus | Regel
Sierpiński | Wacław Sierpiński | Dreieck; Teppich
Steiner | Jakob Steiner | Satz; Punkt
Taylor | Brook Taylor | Reihe; Polynom; Formel; Entwicklung
Thales | | Satz; Kreis
Tschebyscheff | Pafnuti Tschebyschow | Polynom; Ungleichung; Filter
Turing | Alan Turing | Maschine; Test; Vollständigkeit; Award; Preis; Bombe
Vandermonde | Alexandre-Théophile Vandermonde | Matrix; Determinante; Identität
Venn | John Venn | Diagramm
Vieta | François Viète | Satz; Wurzelsatz
Voronoi | Georgi Voronoi | Diagramm
Weierstraß | Karl Weierstraß | Funktion; Konvergenzkriterium; Approximationssatz; Institut; Satz
Wolfskehl | Paul Wolfskehl | Preis
Zenon | | Paradoxon; Paradoxie
Zermelo-Fraenkel | | Mengenlehre; Axiom
Zorn | Max Zorn | Lemma
# Chemie | chemistry | 2026-11
Arrhenius | Svante Arrhenius | Gleichung; Gesetz
Baeyer | Adolf von Baeyer | Probe
Beilstein | Friedrich Konrad Beilstein | Probe; Handbuch
Benedict | Stanley Rossiter Benedict | Reagenz
Brønsted | Johannes Nicolaus Brønsted | Säure; Base
Bunsen-Kirchhoff | | Gesellschaft
Daniell | John Frederic Daniell | Element
Diels-Alder | | Reaktion
Döbereiner | Johann Wolfgang Döbereiner | Feuerzeug; Triade
Erlenmeyer | Emil Erlenmeyer | Kolben; Regel
Fehling | Hermann von Fehling | Lösung; Probe
Fischer-Tropsch | | Synthese; Verfahren
Friedel-Crafts | | Alkylierung; Acylierung; Reaktion
Gibbs | Josiah Willard Gibbs | Energie; Phasenregel
Gram | Hans Christian Gram | Färbung
Grignard | Victor Grignard | Reaktion; Reagenz; Verbindung
Haber-Bosch | | Verfahren
Henderson-Hasselbalch | | Gleichung
Henry | William Henry | Gesetz
Hess | Germain Henri Hess | Wärmesatz; Satz
Hund | Friedrich Hund | Regel
Kekulé | August Kekulé | Formel; Struktur
Kipp | Petrus Jacobus Kipp | Apparat
Lambert-Beer | | Gesetz
Le-Chatelier | Henry Le Chatelier | Prinzip
Leclanché | Georges Leclanché | Element
Lewis | Gilbert Newton Lewis | Formel; Säure; Base; Schreibweise
Liebig | Justus von Liebig | Kühler; Minimumgesetz; Fleischextrakt
Loschmidt | Josef Loschmidt | Konstante; Zahl
Maillard | Louis Camille Maillard | Reaktion
Marsh | James Marsh | Probe
Mendelejew | Dmitri Mendelejew | Periodensystem
Mohs | Friedrich Mohs | Härteskala; Skala; Härte
Nernst | Walther Nernst | Gleichung; Wärmetheorem; Lampe
Petri | Julius Richard Petri | Schale
Raoult | François Marie Raoult | Gesetz
Soxhlet | Franz von Soxhlet | Extraktor; Apparatur
Tollens | Bernhard Tollens | Reagenz; Probe
Wittig | Georg Wittig | Reaktion
Wöhler | Friedrich Wöhler | Synthese; Kurve; Linie; Versuch
Ziegler-Natta | | Katalysator
# Medizin und Biologie | medicine and biology | 2026-11
Achilles | | Sehne; Ferse; Sehnenriss; Sehnenverletzung
Addison | Thomas Addison | Krankheit; Krise; Morbus
Alzheimer | Alois Alzheimer | Krankheit; Demenz; Patient; Patientin; Erkrankung; Gesellschaft; Forschung; Forscher; Forscherin; Medikament; Morbus
Asperger | Hans Asperger | Syndrom; Autist; Autistin; Autismus
Bartholin | Caspar Bartholin | Drüse
Basedow | Carl von Basedow | Krankheit; Morbus
Bechterew | Wladimir Bechterew | Krankheit; Morbus
Billroth | Theodor Billroth | Operation; Preis
Braille | Louis Braille | Schrift; Zeile; Alphabet; Tastatur
Broca | Paul Broca | Areal; Aphasie; Zentrum
Burkitt | Denis Burkitt | Lymphom
Chagas | Carlos Chagas | Krankheit
Chediak-Higashi | | Syndrom
Coombs | Robin Coombs | Test
Creutzfeldt-Jakob | | Krankheit; Erkrankung; Syndrom; Patient
Crohn | Burrill Bernard Crohn | Krankheit; Morbus
Cushing | Harvey Cushing | Syndrom; Morbus; Schwelle
Darwin | Charles Darwin | Fink; Evolutionstheorie; Theorie; Award; Abstammungslehre
Down | John Langdon Down | Syndrom
Duchenne | Guillaume Duchenne | Muskeldystrophie
Dupuytren | Guillaume Dupuytren | Kontraktur; Krankheit; Morbus
Ebstein | Wilhelm Ebstein | Anomalie
Ehlers-Danlos | | Syndrom
Epstein-Barr | | Virus
Eustachi | Bartolomeo Eustachi | Röhre
Fabry | Johannes Fabry | Krankheit; Syndrom; Morbus
Fallot | Arthur Fallot | Tetralogie
Freud | Sigmund Freud | Versprecher; Fehlleistung; Psychoanalyse; Couch; Traumdeutung; Museum; Theorie
Gaucher | Philippe Gaucher | Krankheit; Morbus
Graaf | Reinier de Graaf | Follikel
Guillain-Barré | | Syndrom
Hashimoto | Hakaru Hashimoto | Thyreoiditis; Krankheit; Syndrom
Heimlich | Henry Heimlich | Handgriff; Manöver
Henle | Jakob Henle | Schleife
Hippokrates | | Eid
Hodgkin | Thomas Hodgkin | Lymphom; Krankheit; Morbus
Huntington | George Huntington | Krankheit; Erkrankung; Chorea
Kaposi | Moritz Kaposi | Sarkom
Kawasaki | Tomisaku Kawasaki | Syndrom
Klinefelter | Harry Klinefelter | Syndrom
Klumpke | Augusta Klumpke | Lähmung
Koch | Robert Koch | Postulat; Institut
Korsakow | Sergei Korsakow | Syndrom
Langerhans | Paul Langerhans | Insel; Zelle
Linné | Carl von Linné | Systematik; Nomenklatur
Lyme | | Borreliose
Malpighi | Marcello Malpighi | Körperchen; Gefäß
Marfan | Antoine Marfan | Syndrom
Menière | Prosper Menière | Krankheit; Morbus; Syndrom
Mendel | Gregor Mendel | Regel; Gesetz; Vererbungslehre; Vererbungsregel; Genetik
Münchhausen | Hieronymus von Münchhausen | Syndrom; Stellvertretersyndrom; Trilemma
Non-Hodgkin | | Lymphom
Oedipus | | Komplex; Konflikt
Ödipus | | Komplex; Konflikt
Pap | | Test; Abstrich
Papanicolaou | George Papanicolaou | Test; Färbung
Parkinson | James Parkinson | Krankheit; Syndrom; Patient; Patientin; Erkrankung; Morbus
Pasteur | Louis Pasteur | Institut; Effekt
Pawlow | Iwan Pawlow | Hund; Reflex; Konditionierung
Pfeiffer | Emil Pfeiffer | Drüsenfieber
Pickwick | | Syndrom
Purkinje | Jan Evangelista Purkinje | Zelle; Effekt; Faser; Phänomen
Ranvier | Louis-Antoine Ranvier | Schnürring
Raynaud | Maurice Raynaud | Syndrom; Krankheit; Morbus
Rett | Andreas Rett | Syndrom
Rorschach | Hermann Rorschach | Test
Sauerbruch | Ferdinand Sauerbruch | Arm; Kammer
Schwann | Theodor Schwann | Zelle
Semmelweis | Ignaz Semmelweis | Universität; Klinik; Reflex; Effekt
Sjögren | Henrik Sjögren | Syndrom
Stendhal | | Syndrom
Tourette | Georges Gilles de la Tourette | Syndrom
Turner | Henry Turner | Syndrom
Virchow | Rudolf Virchow | Klinikum; Trias
Waldeyer | Wilhelm von Waldeyer | Rachenring
Wassermann | August von Wassermann | Test; Reaktion
Weber-Fechner | | Gesetz
Wernicke | Carl Wernicke | Areal; Aphasie; Enzephalopathie; Zentrum
Wilson | Samuel Alexander Kinnier Wilson | Krankheit; Morbus
# Technik und Geräte | engineering | 2026-11
Bessemer | Henry Bessemer | Verfahren; Birne; Stahl
Bourdon | Eugène Bourdon | Rohr; Feder
Bowden | Ernest Bowden | Zug
Cardan | | Welle
Daguerre | Louis Daguerre | Verfahren
Davy | Humphry Davy | Lampe
Derrick | Thomas Derrick | Kran
Dobson | John Dobson | Teleskop
Drais | Karl von Drais | Laufmaschine
Edison | Thomas Alva Edison | Phonograph; Glühlampe; Effekt; Gewinde
Francis | James B. Francis | Turbine
Gatling | Richard Gatling | Gun; Kanone
Guillotin | Joseph-Ignace Guillotin | Fallbeil
Hammond | Laurens Hammond | Orgel
Hohmann | Walter Hohmann | Bahn; Transfer
Jacquard | Joseph-Marie Jacquard | Webstuhl; Muster; Maschine
Kalaschnikow | Michail Kalaschnikow | Gewehr; Sturmgewehr
Kaplan | Viktor Kaplan | Turbine
Lilienthal | Otto Lilienthal | Gleiter; Denkmal; Medaille
Linde | Carl von Linde | Verfahren
Litfaß | Ernst Litfaß | Säule
Lucas-Kanade | | Methode
Mauser | Paul Mauser | Pistole; Gewehr
Molotow | Wjatscheslaw Molotow | Cocktail
Montgolfier | Joseph Michel Montgolfier | Ballon
Morse | Samuel Morse | Alphabet; Code; Zeichen; Apparat; Taste; Signal
Moore | Gordon Moore | Gesetz
Otto | Nicolaus Otto | Motor; Kraftstoff; Prozess
Pelton | Lester Pelton | Turbine
Ruhmkorff | Heinrich Daniel Rühmkorff | Induktor
Schmidt-Cassegrain | | Teleskop
Sorel | Stanislas Sorel | Zement
Stanley | William Stanley | Messer
Theremin | Leon Theremin | Instrument
Thonet | Michael Thonet | Stuhl; Möbel
Wankel | Felix Wankel | Motor
Winchester | Oliver Winchester | Gewehr; Büchse
Wright | | Flyer
Zeppelin | Ferdinand von Zeppelin | Museum; Luftschiff; Hangar; Universität; Stiftung; Werft
Zuse | Konrad Zuse | Rechner; Computer; Medaille
# Recht, Wirtschaft und Gesellschaft | law, economics and society | 2026-11
Bechdel | Alison Bechdel | Test
Bradley | Tom Bradley | Effekt
Chomsky | Noam Chomsky | Hierarchie; Grammatik
Dow-Jones | | Index
Dunning-Kruger | | Effekt
Engel | Ernst Engel | Kurve
Gini | Corrado Gini | Koeffizient; Index
Godwin | Mike Godwin | Gesetz
Gresham | Thomas Gresham | Gesetz
Hawthorne | | Effekt
Keynes | John Maynard Keynes | Theorie; Multiplikator
Kondratjew | Nikolai Kondratjew | Zyklus; Zyklen; Welle
Laffer | Arthur Laffer | Kurve
Likert | Rensis Likert | Skala
Malthus | Thomas Malthus | Katastrophe; Bevölkerungstheorie; Bevölkerungsfalle
Maslow | Abraham Maslow | Bedürfnishierarchie; Bedürfnispyramide; Pyramide
Mercalli | Giuseppe Mercalli | Skala
Milgram | Stanley Milgram | Experiment
Murphy | Edward A. Murphy | Gesetz
Myers-Briggs | | Typenindikator; Test
Ockham | Wilhelm von Ockham | Rasiermesser
Occam | | Rasiermesser
Parkinson | C. Northcote Parkinson | Gesetz
Phillips | Alban William Phillips | Kurve
Pigou | Arthur Cecil Pigou | Steuer; Effekt
Ponzi | Charles Ponzi | System; Schema; Trick; Betrug
Potemkin | Grigori Potemkin | Dorf
Potjomkin | Grigori Potjomkin | Dorf
Rawls | John Rawls | Gerechtigkeitstheorie
Rosenhan | David Rosenhan | Experiment
Sapir-Whorf | | Hypothese
Schumpeter | Joseph Schumpeter | Zerstörung; Unternehmer; Preis
Streisand | Barbra Streisand | Effekt
Thukydides | | Falle
Tobin | James Tobin | Steuer
Veblen | Thorstein Veblen | Effekt; Gut
Werther | | Effekt
Saffir-Simpson | | Skala; Hurrikanskala
Beaufort | Francis Beaufort | Skala; Windskala
Mercator | Gerhard Mercator | Projektion; Universität; Stiftung
Milanković | Milutin Milanković | Zyklus; Zyklen
Rossby | Carl-Gustaf Rossby | Welle
Scoville | Wilbur Scoville | Skala; Einheiten
Öchsle | Ferdinand Öchsle | Waage; Grad
Fujita | Tetsuya Fujita | Skala
Apgar | Virginia Apgar | Wert; Score; Test
# Geografie | geography | 2026-11
Bering | Vitus Bering | Straße; Meer; See; Insel
Cook | James Cook | Insel; Straße
Drake | Francis Drake | Passage; Straße
Magellan | Ferdinand Magellan | Straße; Wolke; Pinguin
Marianen | | Graben
Humboldt | Alexander von Humboldt | Strom; Universität; Forum; Stiftung; Gletscher; Pinguin; Gymnasium; Professur; Stipendium; Preis; Stipendiat; Box; Schule; Haus; Hain
Barents | Willem Barents | See; Meer
Tasman | Abel Tasman | See
Torres | Luis Váez de Torres | Straße
Davis | John Davis | Straße
Hudson | Henry Hudson | Bay; Fluss; River; Straße
Vancouver | George Vancouver | Insel
Ross | James Clark Ross | Meer; Schelfeis
Weddell | James Weddell | Meer; Robbe
Filchner-Ronne | | Schelfeis
Amundsen | Roald Amundsen | Meer; See; Golf
Amundsen-Scott | | Südpolstation; Station
Neumayer | Georg von Neumayer | Station
Bellingshausen | Fabian Gottlieb von Bellingshausen | Meer; See
Franz-Josef | | Land
Franz-Joseph | | Gletscher
Bismarck | Otto von Bismarck | Archipel; Hering; Denkmal; Turm; Stiftung; Straße; Sozialgesetzgebung; Zeit
Tschad | | See
Baikal | | See; Region
Ladoga | | See
Wallace | Alfred Russel Wallace | Linie
San-Andreas | | Verwerfung; Graben; Spalte
Mason-Dixon | | Linie
Oder-Neiße | | Grenze; Linie; Radweg
Durand | Mortimer Durand | Linie
Maginot | André Maginot | Linie
Curzon | George Curzon | Linie
Siegfried | | Linie
Gotthard | | Tunnel; Basistunnel; Pass; Massiv; Route; Autobahn; Achse
Lötschberg | | Tunnel; Basistunnel
Simplon | | Tunnel; Pass; Strecke
Brenner | | Pass; Basistunnel; Autobahn; Grenze; Maut; Transit; Route
Semmering | | Basistunnel; Bahn; Pass
Großglockner | | Hochalpenstraße
Tauern | | Tunnel; Autobahn; Bahn
Karawanken | | Tunnel
Nord-Ostsee | | Kanal
Panama | | Kanal; Papers
Suez | | Kanal; Krise
Rhein-Main-Donau | | Kanal
# Bauten | buildings | 2026-11
Eiffel | Gustave Eiffel | Turm
Guggenheim | Solomon R. Guggenheim | Museum; Stiftung; Stipendium; Preis
Chrysler | Walter Chrysler | Building
Rockefeller | John D. Rockefeller | Center; Stiftung; Universität; Foundation; Plaza
Hundertwasser | Friedensreich Hundertwasser | Haus; Bahnhof; Turm; Kirche; Museum
Gropius | Walter Gropius | Bau; Stadt; Haus
Schinkel | Karl Friedrich Schinkel | Platz; Bau; Kirche; Museum; Wache
Semper | Gottfried Semper | Oper; Galerie; Bau; Depot
Bode | Wilhelm von Bode | Museum
Städel | Johann Friedrich Städel | Museum; Schule
Wallraf-Richartz | | Museum
Fugger | Jakob Fugger | Stadt; Haus; Bank; Palais
Elysée | | Palast; Vertrag
Élysée | | Palast; Vertrag
Buckingham | | Palast; Palace
Kensington | | Palast; Palace
Carnegie | Andrew Carnegie | Hall; Stiftung; Institution; Medaille; Endowment
Madison-Square | | Garden
Westminster | | Abbey; Palast; Hall; Abtei
Tiffany | Charles Lewis Tiffany | Lampe
Tussaud | Marie Tussaud | Museum
Van-Gogh | Vincent van Gogh | Museum; Gemälde; Ausstellung
Rodin | Auguste Rodin | Museum; Skulptur
Picasso | Pablo Picasso | Museum; Gemälde; Ausstellung; Bild; Werk
Munch | Edvard Munch | Museum
Thyssen-Bornemisza | | Museum; Sammlung
Lenbach | Franz von Lenbach | Haus
Brandhorst | Udo Brandhorst | Museum
Burda | Frieder Burda | Museum; Verlag
Beyeler | Ernst Beyeler | Stiftung
Wittelsbacher | | Palais; Brunnen
Hohenzollern | | Schloss; Brücke; Haus; Damm; Erbe; Prinz
Albertina | | Museum
Belvedere | | Museum; Schloss
Habsburg | | Gesetz; Kaiserreich; Monarchie; Reich
Esterházy | | Palais; Schloss; Stiftung; Orchester; Rostbraten; Schnitte
# Preise | prizes | 2026-11
Nobel | Alfred Nobel | Preis; Preisträger; Preisträgerin; Preisverleihung; Stiftung; Komitee; Friedenspreis; Friedenspreisträger; Friedenspreisträgerin; Literaturpreis; Literaturpreisträger; Literaturpreisträgerin; Gedächtnispreis; Akademie
Pulitzer | Joseph Pulitzer | Preis; Preisträger; Preisträgerin
Booker | | Preis; Preisträger; Preisträgerin
Goncourt | Edmond de Goncourt | Preis
Büchner | Georg Büchner | Preis; Preisträger; Preisträgerin
Grimme | Adolf Grimme | Preis; Institut; Preisträger
Bachmann | Ingeborg Bachmann | Preis; Preisträger; Preisträgerin; Wettbewerb
Kleist | Heinrich von Kleist | Preis; Preisträger; Museum
Döblin | Alfred Döblin | Preis
Fontane | Theodor Fontane | Preis; Haus; Archiv
Tucholsky | Kurt Tucholsky | Preis; Museum
Lessing | Gotthold Ephraim Lessing | Preis; Museum; Theater; Gymnasium
Schiller | Friedrich Schiller | Preis; Museum; Haus; Universität; Denkmal; Platz; Theater; Rede; Gymnasium; Nationalmuseum; Archiv
Goethe | Johann Wolfgang von Goethe | Preis; Institut; Universität; Haus; Medaille; Zertifikat; Gesellschaft; Denkmal; Straße; Gymnasium; Archiv; Turm; Platz; Nationalmuseum
Herder | Johann Gottfried Herder | Preis; Institut; Verlag; Schule; Gymnasium
Hölderlin | Friedrich Hölderlin | Preis; Turm; Gymnasium; Gesellschaft
Heine | Heinrich Heine | Preis; Universität; Institut; Denkmal; Gymnasium; Haus; Gesellschaft
Böll | Heinrich Böll | Stiftung; Preis; Haus
Grillparzer | Franz Grillparzer | Preis
Nestroy | Johann Nestroy | Preis; Theater; Preisträger
Bayreuth | | Festspiele
Balzan | Eugenio Balzan | Preis; Stiftung
Kavli | Fred Kavli | Preis
Körber | Kurt A. Körber | Stiftung; Preis
Lasker | Albert Lasker | Preis
Krupp | Alfried Krupp | Stiftung; Preis; Krankenhaus; Konzern; Werk; Stahlwerk; Gussstahlfabrik
Pritzker | Jay Pritzker | Preis
Sacharow | Andrei Sacharow | Preis; Zentrum; Preisträger; Preisträgerin
Geschwister-Scholl | | Preis; Stiftung; Gymnasium; Platz; Schule; Institut
Konrad-Adenauer | | Stiftung; Preis; Haus; Platz; Allee; Brücke; Schule
Friedrich-Ebert | | Stiftung; Straße; Schule; Platz
Friedrich-Naumann | | Stiftung
Hanns-Seidel | | Stiftung
Rosa-Luxemburg | | Stiftung; Platz; Straße
Heinrich-Böll | | Stiftung; Preis; Haus; Platz
Desiderius-Erasmus | | Stiftung
Hans-Böckler | | Stiftung; Straße
Robert-Bosch | | Stiftung; Krankenhaus; Straße; Klinikum
Bertelsmann | Carl Bertelsmann | Stiftung; Konzern; Verlag; Preis; Chef; Studie
Carl-Zeiss | | Stiftung
Gerda-Henkel | | Stiftung
Fritz-Thyssen | | Stiftung
Otto-Brenner | | Stiftung; Preis
Amadeu-Antonio | | Stiftung
Magnus-Hirschfeld | | Stiftung; Gesellschaft
Ludwig-Erhard | | Preis; Stiftung; Gipfel; Haus; Zentrum
Theodor-Heuss | | Preis; Stiftung; Brücke; Haus; Platz; Ring; Kaserne
Willy-Brandt | | Haus; Stiftung; Platz; Straße; Preis; Schule; Flughafen; Korps
Franz-Josef-Strauß | | Flughafen; Stiftung; Preis; Ring
Helmut-Schmidt | | Universität; Stiftung; Haus; Preis
Helmut-Kohl | | Stiftung; Haus; Institut
Bruno-Kreisky | | Preis; Forum; Platz; Stiftung
Karl-Renner | | Institut; Preis; Ring; Hof
Karl-Marx | | Stadt; Allee; Straße; Hof; Haus; Kopf; Preis; Platz; Universität
Karl-Liebknecht | | Haus; Straße; Platz
Konrad-Zuse | | Zentrum; Medaille; Schule
Otto-Suhr | | Institut; Allee
Otto-von-Guericke | | Universität
Martin-Luther | | Universität; Kirche; Schule; Platz
Martin-Luther-King | | Straße; Preis; Tag; Platz
Ludwig-Maximilians | | Universität
Julius-Maximilians | | Universität
Johannes-Gutenberg | | Universität
Johannes-Kepler | | Universität
Justus-Liebig | | Universität
Christian-Albrechts | | Universität
Heinrich-Heine | | Universität; Allee; Preis; Institut
Friedrich-Schiller | | Universität; Gymnasium
Friedrich-Alexander | | Universität
Albert-Ludwigs | | Universität
Eberhard-Karls | | Universität
Ruprecht-Karls | | Universität
Georg-August | | Universität
Carl-von-Ossietzky | | Universität; Medaille; Preis
Karl-Franzens | | Universität
Leopold-Franzens | | Universität
Paris-Lodron | | Universität
Sigmund-Freud | | Universität; Institut; Museum
Paul-Ehrlich | | Institut; Preis; Gesellschaft
Friedrich-Loeffler | | Institut
Robert-Koch | | Institut; Preis; Straße; Stiftung; Platz; Krankenhaus
Bernhard-Nocht | | Institut; Straße
Max-Delbrück | | Centrum; Zentrum
Max-Planck | | Gesellschaft; Institut; Forscher; Forscherin; Direktor; Gymnasium; Straße; Medaille
Alfred-Wegener | | Institut
Heinrich-Hertz | | Institut; Turm; Gymnasium; Schule
Max-Rubner | | Institut
Julius-Kühn | | Institut
Thünen | Johann Heinrich von Thünen | Institut; Ring
Paul-Scherrer | | Institut
Fritz-Haber | | Institut
Ferdinand-Braun | | Institut
Karolinska | | Institut; Krankenhaus
Niels-Bohr | | Institut
Gottfried-Wilhelm-Leibniz | | Universität; Preis; Bibliothek; Gesellschaft
Georg-Büchner | | Preis; Preisträger; Preisträgerin
Ingeborg-Bachmann | | Preis; Preisträger; Preisträgerin; Wettbewerb
Adolf-Grimme | | Preis; Institut
Egon-Erwin-Kisch | | Preis
Henri-Nannen | | Preis; Schule
Axel-Springer | | Verlag; Haus; Straße; Akademie; Preis; Konzern
Theodor-Wolff | | Preis
Hanns-Joachim-Friedrichs | | Preis
Wilhelm-Raabe | | Preis
Thomas-Mann | | Preis; Haus
Hannah-Arendt | | Preis; Institut; Straße
Astrid-Lindgren | | Preis; Schule; Gedächtnispreis
Carl-Duisberg | | Gesellschaft; Gymnasium
Hermann-Hesse | | Preis; Museum
Käthe-Kollwitz | | Preis; Museum; Platz; Schule
Erich-Kästner | | Preis; Museum; Schule; Haus
Ernst-Thälmann | | Park; Straße; Denkmal; Insel
Erich-Fromm | | Preis
Arnold-Schönberg | | Center
Frans-Hals | | Museum
Jean-Paul | | Preis
Johannes-Bobrowski | | Medaille
Lotte-Lenya | | Wettbewerb
Max-Ernst | | Museum
Max-Reger | | Institut
Otto-Hahn | | Preis; Gymnasium; Medaille; Friedensmedaille; Zentrum
Peter-Huchel | | Preis
Peter-Weiss | | Preis
Siegfried-Unseld | | Preis
Sonning | | Musikpreis
Tschaikowsky | Pjotr Tschaikowsky | Wettbewerb; Konservatorium; Sinfonie; Konzert; Oper
Mozart | Wolfgang Amadeus Mozart | Kugel; Oper; Requiem; Haus; Effekt; Stadt; Museum; Konzert; Sonate; Festival
Beethoven | Ludwig van Beethoven | Haus; Fest; Sinfonie; Symphonie; Sonate; Orchester; Fries; Denkmal; Halle; Preis
Bach | Johann Sebastian Bach | Kantate; Fest; Archiv; Haus; Museum; Preis
Händel | Georg Friedrich Händel | Festspiele; Haus; Oper; Preis; Oratorium
Mendelssohn | Felix Mendelssohn Bartholdy | Haus; Preis; Hochschule; Denkmal
Schumann | Robert Schumann | Haus; Preis; Hochschule; Fest; Sonate; Konzert; Erklärung; Plan
Brahms | Johannes Brahms | Preis; Sinfonie; Haus; Requiem; Konzert; Sonate
Bruckner | Anton Bruckner | Sinfonie; Orchester; Haus; Universität
Mahler | Gustav Mahler | Sinfonie; Jugendorchester; Symphonie; Lied
Haydn | Joseph Haydn | Sinfonie; Quartett; Festspiele; Haus; Orchester; Saal; Oratorium
Schubert | Franz Schubert | Lied; Liederabend; Chor; Sonate; Quintett
Verdi | Giuseppe Verdi | Oper; Requiem; Festival
Puccini | Giacomo Puccini | Oper; Festival
Rossini | Gioachino Rossini | Oper; Festival
Donizetti | Gaetano Donizetti | Oper
Schostakowitsch | Dmitri Schostakowitsch | Sinfonie; Symphonie; Quartett; Oper
Prokofjew | Sergei Prokofjew | Sinfonie; Ballett; Konzert; Oper
Rachmaninow | Sergei Rachmaninow | Konzert; Sinfonie
Strawinsky | Igor Strawinsky | Ballett; Oper; Konzert
Paganini | Niccolò Paganini | Wettbewerb; Caprice; Violine
Steinway | Heinrich Steinway | Flügel; Klavier; Haus
Bösendorfer | Ignaz Bösendorfer | Flügel; Klavier
Bechstein | Carl Bechstein | Flügel; Klavier
Stradivari | Antonio Stradivari | Geige; Violine; Cello
Guarneri | Giuseppe Guarneri | Geige; Violine
Amati | Andrea Amati | Geige; Violine
Boehm | Theobald Boehm | Flöte; Klarinette
Köchel | Ludwig von Köchel | Verzeichnis
Tannhäuser | | Ouvertüre
Rubens | Peter Paul Rubens | Gemälde; Haus; Museum; Figur
Rembrandt | Rembrandt van Rijn | Gemälde; Haus; Ausstellung; Licht; Selbstporträt
Vermeer | Jan Vermeer | Gemälde; Ausstellung
Dürer | Albrecht Dürer | Haus; Hase; Gemälde; Ausstellung; Stadt
Cranach | Lucas Cranach | Altar; Gemälde; Haus; Werkstatt
Klimt | Gustav Klimt | Gemälde; Villa; Bild; Museum
Schiele | Egon Schiele | Gemälde; Museum; Bild
Kokoschka | Oskar Kokoschka | Gemälde
Warhol | Andy Warhol | Museum; Bild; Siebdruck; Ausstellung
Banksy | | Bild; Werk; Graffiti; Ausstellung
Beuys | Joseph Beuys | Schüler; Schülerin; Installation; Fettecke; Block
Kippenberger | Martin Kippenberger | Ausstellung
Gerhard-Richter | | Gemälde; Archiv; Fenster
# Politik und Affären | politics | 2026-11
Bologna | | Prozess; Reform
Brexit | | Abkommen; Referendum; Votum; Minister; Partei; Verhandlung; Deal; Chaos; Gegner; Befürworter
Barschel | Uwe Barschel | Affäre
Breschnew | Leonid Breschnew | Doktrin; Ära
Clinton | Bill Clinton | Stiftung; Affäre; Administration
Dayton | | Abkommen; Vertrag
Dreyfus | Alfred Dreyfus | Affäre; Prozess
Dublin | | Verfahren; Abkommen; Verordnung; Regel
Eisenhower | Dwight D. Eisenhower | Doktrin; Regierung
Fukushima | | Katastrophe
Guillaume | Günter Guillaume | Affäre
Hallstein | Walter Hallstein | Doktrin
Hartz | Peter Hartz | Gesetz; Reform; Kommission; Konzept; Empfänger
Holocaust | | Überlebende; Überlebender; Leugner; Leugnerin; Leugnung; Gedenktag; Mahnmal; Opfer; Gedenken; Museum; Denkmal
Ibiza | | Affäre; Video; Skandal; Ausschuss; Untersuchungsausschuss
Iran-Contra | | Affäre
Kyoto | | Protokoll; Abkommen
Kopenhagen | | Kriterien
Lissabon | | Vertrag; Strategie
Maastricht | | Vertrag; Kriterien; Grenze
Magnitski | Sergei Magnitski | Gesetz
Marshall | George C. Marshall | Plan; Fund; Stiftung
Mercosur | | Abkommen; Staat; Vertrag; Land
McCarthy | Joseph McCarthy | Ära
Minsk | | Abkommen; Prozess; Vereinbarung
Mitterrand | François Mitterrand | Bibliothek
Monroe | James Monroe | Doktrin
Morgenthau | Henry Morgenthau | Plan
Nixon | Richard Nixon | Doktrin; Schock; Regierung
Oslo | | Abkommen; Prozess; Vertrag
Petersberg | | Abkommen; Konferenz
Potsdam | | Konferenz; Abkommen
Rapallo | | Vertrag
Ribbentrop-Molotow | | Pakt
Molotow-Ribbentrop | | Pakt
Riester | Walter Riester | Rente; Vertrag; Sparer; Förderung; Zulage
Rürup | Bert Rürup | Rente; Kommission; Vertrag
Schengen | | Raum; Abkommen; Staat; Visum; Grenze; Zone; Land; Beitritt; Kodex
Schlieffen | Alfred von Schlieffen | Plan
Skripal | Sergei Skripal | Affäre; Fall; Anschlag; Vergiftung
Stauffenberg | Claus Schenk Graf von Stauffenberg | Attentat; Straße
Stalin | Josef Stalin | Note; Allee; Kult; Regime; Ära; Denkmal; Zeit; Orgel
Taft-Hartley | | Gesetz
Truman | Harry S. Truman | Doktrin
Tschernobyl | | Katastrophe; Unglück; Reaktor
Versailles | | Vertrag; Friedensvertrag
Visegrád | | Staat; Gruppe; Land
Watergate | | Affäre; Skandal; Komplex; Enthüllung
Weimar | | Dreieck
Weinstein | Harvey Weinstein | Skandal; Prozess; Affäre
Wirecard | | Skandal; Affäre; Untersuchungsausschuss; Chef; Manager; Prozess; Vorstand; Aktie
Cambridge-Analytica | | Skandal
Cum-Ex | | Skandal; Geschäft; Affäre; Deal; Prozess
Pegasus | | Software; Affäre; Projekt
Dutroux | Marc Dutroux | Affäre; Prozess
Snowden | Edward Snowden | Affäre; Enthüllung; Dokument
Relotius | Claas Relotius | Skandal; Affäre; Fall
Wulff | Christian Wulff | Affäre
Guttenberg | Karl-Theodor zu Guttenberg | Affäre; Plagiat
Gutenberg | Johannes Gutenberg | Bibel; Museum; Universität; Presse
Profumo | John Profumo | Affäre
Lewinsky | Monica Lewinsky | Affäre; Skandal
Flick | Friedrich Karl Flick | Affäre; Spendenaffäre; Konzern
Enron | | Skandal; Pleite
Madoff | Bernard Madoff | Skandal; Betrug
Baader-Meinhof | | Bande; Gruppe; Komplex; Prozess
Manson | Charles Manson | Morde; Family; Familie; Sekte
# Spiel, Küche und Alltag | daily life | 2026-11
Béchamel | | Soße; Sauce
Caesar | | Salat; Salad
Stroganow | | Filet
Hollandaise | | Sauce
Leibniz | | Keks
Mozart | | Zopf
Pilates | Joseph Pilates | Kurs; Training; Studio; Übung; Trainer; Trainerin
Sacher | Franz Sacher | Torte; Hotel; Würfel
Sandwich | | Insel
Stradivarius | | Geige; Violine
Elo | Arpad Elo | Zahl; Wertung; Punkt
Davis | Dwight Davis | Cup
Axel | Axel Paulsen | Sprung
Rittberger | Werner Rittberger | Sprung
Salchow | Ulrich Salchow | Sprung
Fosbury | Dick Fosbury | Flop
Tsukahara | Mitsuo Tsukahara | Sprung
Bikram | | Yoga
Kneipp | Sebastian Kneipp | Kur; Bad; Becken; Anlage; Verein; Arzt
Montessori | Maria Montessori | Schule; Pädagogik; Kindergarten; Kita; Kinderhaus; Material
Waldorf | | Schule; Pädagogik; Kindergarten; Lehrer; Salat; Schüler; Astoria
Pestalozzi | Johann Heinrich Pestalozzi | Schule; Gymnasium; Stiftung; Straße
Kolping | Adolph Kolping | Werk; Haus; Familie; Schule; Verein
Steiff | Margarete Steiff | Tier; Teddy; Museum
Dunlop | John Boyd Dunlop | Ventil
`;
