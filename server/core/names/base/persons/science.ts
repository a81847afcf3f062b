/** Scientists, physicians, inventors, explorers and economists; the fields are told in `index.ts`. */
export const science = `
# Physicists, chemists, mathematicians
Galileo Galilei | | m | italienischer Physiker und Astronom († 1642) | Italian physicist and astronomer, died 1642 | | 2026-11
Isaac Newton | | m | englischer Naturforscher († 1727) | English scientist, died 1727 | | 2026-11
Nikolaus Kopernikus | Nicolaus Copernicus | m | polnischer Astronom († 1543) | Polish astronomer, died 1543 | | 2026-11
Johannes Kepler | | m | deutscher Astronom († 1630) | German astronomer, died 1630 | | 2026-11
Tycho Brahe | | m | dänischer Astronom († 1601) | Danish astronomer, died 1601 | | 2026-11
Wilhelm Herschel | William Herschel | m | deutscher Astronom († 1822) | German astronomer, died 1822 | | 2026-11
Edwin Hubble | | m | US-Astronom († 1953) | US astronomer, died 1953 | | 2026-11
Carl Sagan | | m | US-Astronom († 1996) | US astronomer, died 1996 | | 2026-11
Werner Heisenberg | | m | deutscher Physiker († 1976) | German physicist, died 1976 | | 2026-11
Erwin Schrödinger | Erwin Schrodinger | m | österreichischer Physiker († 1961) | Austrian physicist, died 1961 | Erwin Schroedinger | 2026-11
Wolfgang Pauli | | m | österreichischer Physiker († 1958) | Austrian physicist, died 1958 | | 2026-11
Lise Meitner | | f | österreichische Physikerin († 1968) | Austrian physicist, died 1968 | | 2026-11
Otto Hahn | | m | deutscher Chemiker, Nobelpreisträger († 1968) | German chemist, Nobel laureate, died 1968 | | 2026-11
Fritz Straßmann | Fritz Strassmann | m | deutscher Chemiker († 1980) | German chemist, died 1980 | | 2026-11
Niels Bohr | | m | dänischer Physiker († 1962) | Danish physicist, died 1962 | | 2026-11
Max Born | | m | deutscher Physiker († 1970) | German physicist, died 1970 | | 2026-11
Max von Laue | | m | deutscher Physiker († 1960) | German physicist, died 1960 | | 2026-11
Wilhelm Conrad Röntgen | | m | deutscher Physiker († 1923) | German physicist, died 1923 | Wilhelm Röntgen; Conrad Röntgen; Wilhelm Conrad Roentgen | 2026-11
Heinrich Hertz | | m | deutscher Physiker († 1894) | German physicist, died 1894 | | 2026-11
Hermann von Helmholtz | | m | deutscher Physiker († 1894) | German physicist, died 1894 | | 2026-11
Gustav Kirchhoff | | m | deutscher Physiker († 1887) | German physicist, died 1887 | | 2026-11
Georg Simon Ohm | | m | deutscher Physiker († 1854) | German physicist, died 1854 | | 2026-11
Carl Friedrich von Weizsäcker | | m | deutscher Physiker und Philosoph († 2007) | German physicist and philosopher, died 2007 | Carl Friedrich von Weizsaecker | 2026-11
James Franck | | m | deutscher Physiker († 1964) | German physicist, died 1964 | | 2026-11
Arnold Sommerfeld | | m | deutscher Physiker († 1951) | German physicist, died 1951 | | 2026-11
Ferdinand Braun | | m | deutscher Physiker († 1919) | German physicist, died 1919 | | 2026-11
Rudolf Mößbauer | Rudolf Mössbauer | m | deutscher Physiker († 2011) | German physicist, died 2011 | Rudolf Moessbauer | 2026-11
Klaus von Klitzing | | m | deutscher Physiker | German physicist | | 2026-11
Theodor Hänsch | | m | deutscher Physiker | German physicist | Theodor Haensch | 2026-11
Gerd Binnig | | m | deutscher Physiker | German physicist | | 2026-11
Wolfgang Ketterle | | m | deutscher Physiker | German physicist | | 2026-11
Stefan Hell | | m | deutscher Physiker | German physicist | | 2026-11
Manfred Eigen | | m | deutscher Chemiker († 2019) | German chemist, died 2019 | | 2026-11
Maria Goeppert-Mayer | | f | deutsche Physikerin († 1972) | German physicist, died 1972 | | 2026-11
Ludwig Boltzmann | | m | österreichischer Physiker († 1906) | Austrian physicist, died 1906 | | 2026-11
Ernst Mach | | m | österreichischer Physiker († 1916) | Austrian physicist, died 1916 | | 2026-11
Christian Doppler | | m | österreichischer Physiker († 1853) | Austrian physicist, died 1853 | | 2026-11
Victor Franz Hess | | m | österreichischer Physiker († 1964) | Austrian physicist, died 1964 | | 2026-11
Enrico Fermi | | m | italienischer Physiker († 1954) | Italian physicist, died 1954 | | 2026-11
Guglielmo Marconi | | m | italienischer Funkpionier († 1937) | Italian radio pioneer, died 1937 | | 2026-11
Alessandro Volta | | m | italienischer Physiker († 1827) | Italian physicist, died 1827 | | 2026-11
Luigi Galvani | | m | italienischer Arzt und Naturforscher († 1798) | Italian physician and scientist, died 1798 | | 2026-11
Giorgio Parisi | | m | italienischer Physiker | Italian physicist | | 2026-11
Pierre Curie | | m | französischer Physiker († 1906) | French physicist, died 1906 | | 2026-11
Frédéric Joliot-Curie | | m | französischer Physiker († 1958) | French physicist, died 1958 | Frederic Joliot-Curie | 2026-11
Irène Joliot-Curie | | f | französische Chemikerin († 1956) | French chemist, died 1956 | Irene Joliot-Curie | 2026-11
Henri Becquerel | | m | französischer Physiker († 1908) | French physicist, died 1908 | | 2026-11
André-Marie Ampère | | m | französischer Physiker († 1836) | French physicist, died 1836 | Andre-Marie Ampere | 2026-11
Charles Augustin de Coulomb | | m | französischer Physiker († 1806) | French physicist, died 1806 | | 2026-11
Léon Foucault | | m | französischer Physiker († 1868) | French physicist, died 1868 | Leon Foucault | 2026-11
Alain Aspect | | m | französischer Physiker | French physicist | | 2026-11
Anne L’Huillier | | f | französische Physikerin | French physicist | Anne L'Huillier | 2026-11
Blaise Pascal | | m | französischer Mathematiker und Philosoph († 1662) | French mathematician and philosopher, died 1662 | | 2026-11
Hendrik Antoon Lorentz | | m | niederländischer Physiker († 1928) | Dutch physicist, died 1928 | | 2026-11
Christiaan Huygens | | m | niederländischer Physiker († 1695) | Dutch physicist, died 1695 | | 2026-11
Johannes Diderik van der Waals | | m | niederländischer Physiker († 1923) | Dutch physicist, died 1923 | | 2026-11
Antoni van Leeuwenhoek | | m | niederländischer Naturforscher († 1723) | Dutch scientist, died 1723 | | 2026-11
Anders Celsius | | m | schwedischer Astronom († 1744) | Swedish astronomer, died 1744 | | 2026-11
Alfred Nobel | | m | schwedischer Erfinder und Stifter († 1896) | Swedish inventor and founder of the Nobel prizes, died 1896 | | 2026-11
Carl von Linné | Carl Linnaeus | m | schwedischer Naturforscher († 1778) | Swedish naturalist, died 1778 | Carl von Linne | 2026-11
Michael Faraday | | m | englischer Physiker († 1867) | English physicist, died 1867 | | 2026-11
James Clerk Maxwell | | m | schottischer Physiker († 1879) | Scottish physicist, died 1879 | | 2026-11
Ernest Rutherford | | m | neuseeländischer Physiker († 1937) | New Zealand physicist, died 1937 | | 2026-11
Paul Dirac | | m | britischer Physiker († 1984) | British physicist, died 1984 | | 2026-11
Peter Higgs | | m | britischer Physiker | British physicist | | 2026-11
Roger Penrose | | m | britischer Physiker | British physicist | | 2026-11
Robert Oppenheimer | | m | US-Physiker († 1967) | US physicist, died 1967 | J. Robert Oppenheimer | 2026-11
Edward Teller | | m | US-Physiker († 2003) | US physicist, died 2003 | | 2026-11
Richard Feynman | | m | US-Physiker († 1988) | US physicist, died 1988 | | 2026-11
Murray Gell-Mann | | m | US-Physiker († 2019) | US physicist, died 2019 | | 2026-11
Steven Weinberg | | m | US-Physiker († 2022) | US physicist, died 2022 | | 2026-11
Albert Michelson | | m | US-Physiker († 1931) | US physicist, died 1931 | | 2026-11
Robert Millikan | | m | US-Physiker († 1953) | US physicist, died 1953 | | 2026-11
Kip Thorne | | m | US-Physiker | US physicist | | 2026-11
Steven Chu | | m | US-Physiker | US physicist | | 2026-11
Abdus Salam | | m | pakistanischer Physiker († 1996) | Pakistani physicist, died 1996 | | 2026-11
Andrej Sacharow | Andrei Sakharov | m | sowjetischer Physiker und Dissident († 1989) | Soviet physicist and dissident, died 1989 | | 2026-11
Lew Landau | Lev Landau | m | sowjetischer Physiker († 1968) | Soviet physicist, died 1968 | | 2026-11
Pjotr Kapiza | Pyotr Kapitsa | m | sowjetischer Physiker († 1984) | Soviet physicist, died 1984 | | 2026-11
George Gamow | | m | US-Physiker († 1968) | US physicist, died 1968 | | 2026-11
Igor Kurtschatow | Igor Kurchatov | m | sowjetischer Physiker († 1960) | Soviet physicist, died 1960 | | 2026-11
Schores Alfjorow | Zhores Alferov | m | russischer Physiker († 2019) | Russian physicist, died 2019 | | 2026-11
Witali Ginsburg | Vitaly Ginzburg | m | russischer Physiker († 2009) | Russian physicist, died 2009 | | 2026-11
Klaus Fuchs | | m | deutscher Physiker und Atomspion († 1988) | German physicist and atomic spy, died 1988 | | 2026-11
Fritz Haber | | m | deutscher Chemiker († 1934) | German chemist, died 1934 | | 2026-11
Carl Bosch | | m | deutscher Chemiker († 1940) | German chemist, died 1940 | | 2026-11
Justus von Liebig | | m | deutscher Chemiker († 1873) | German chemist, died 1873 | | 2026-11
Friedrich Wöhler | | m | deutscher Chemiker († 1882) | German chemist, died 1882 | Friedrich Woehler | 2026-11
Emil Fischer | | m | deutscher Chemiker († 1919) | German chemist, died 1919 | | 2026-11
Robert Bunsen | | m | deutscher Chemiker († 1899) | German chemist, died 1899 | | 2026-11
Wilhelm Ostwald | | m | deutscher Chemiker († 1932) | German chemist, died 1932 | | 2026-11
Gerhard Domagk | | m | deutscher Pathologe († 1964) | German pathologist, died 1964 | | 2026-11
Adolf Butenandt | | m | deutscher Chemiker († 1995) | German chemist, died 1995 | | 2026-11
Gerhard Ertl | | m | deutscher Chemiker | German chemist | | 2026-11
Karl Ziegler | | m | deutscher Chemiker († 1973) | German chemist, died 1973 | | 2026-11
Frances Arnold | | f | US-Chemikerin | US chemist | | 2026-11
Jennifer Doudna | | f | US-Biochemikerin | US biochemist | | 2026-11
Emmanuelle Charpentier | | f | französische Mikrobiologin | French microbiologist | | 2026-11
Rosalind Franklin | | f | britische Chemikerin († 1958) | British chemist, died 1958 | | 2026-11
Dorothy Hodgkin | | f | britische Chemikerin († 1994) | British chemist, died 1994 | | 2026-11
Linus Pauling | | m | US-Chemiker († 1994) | US chemist, died 1994 | | 2026-11
Dmitri Mendelejew | Dmitri Mendeleev | m | russischer Chemiker († 1907) | Russian chemist, died 1907 | Dmitri Mendeleyev | 2026-11
Antoine Lavoisier | | m | französischer Chemiker († 1794) | French chemist, died 1794 | | 2026-11
Louis Pasteur | | m | französischer Mikrobiologe († 1895) | French microbiologist, died 1895 | | 2026-11
Humphry Davy | | m | englischer Chemiker († 1829) | English chemist, died 1829 | | 2026-11
Joseph Priestley | | m | englischer Chemiker († 1804) | English chemist, died 1804 | | 2026-11
Joseph Louis Gay-Lussac | | m | französischer Chemiker († 1850) | French chemist, died 1850 | | 2026-11
Albert Hofmann | | m | Schweizer Chemiker, Entdecker von LSD († 2008) | Swiss chemist, discoverer of LSD, died 2008 | | 2026-11
Kurt Wüthrich | | m | Schweizer Chemiker | Swiss chemist | Kurt Wuethrich | 2026-11
Jacques Dubochet | | m | Schweizer Biophysiker | Swiss biophysicist | | 2026-11
Michel Mayor | | m | Schweizer Astronom | Swiss astronomer | | 2026-11
Didier Queloz | | m | Schweizer Astronom | Swiss astronomer | | 2026-11
Carl Friedrich Gauß | Carl Friedrich Gauss | m | deutscher Mathematiker († 1855) | German mathematician, died 1855 | | 2026-11
Gottfried Wilhelm Leibniz | | m | deutscher Philosoph und Mathematiker († 1716) | German philosopher and mathematician, died 1716 | | 2026-11
Bernhard Riemann | | m | deutscher Mathematiker († 1866) | German mathematician, died 1866 | | 2026-11
David Hilbert | | m | deutscher Mathematiker († 1943) | German mathematician, died 1943 | | 2026-11
Georg Cantor | | m | deutscher Mathematiker († 1918) | German mathematician, died 1918 | | 2026-11
Emmy Noether | | f | deutsche Mathematikerin († 1935) | German mathematician, died 1935 | | 2026-11
Gerd Faltings | | m | deutscher Mathematiker | German mathematician | | 2026-11
Peter Scholze | | m | deutscher Mathematiker | German mathematician | | 2026-11
Adam Ries | | m | deutscher Rechenmeister († 1559) | German arithmetician, died 1559 | Adam Riese | 2026-11
Leonhard Euler | | m | Schweizer Mathematiker († 1783) | Swiss mathematician, died 1783 | | 2026-11
Daniel Bernoulli | | m | Schweizer Mathematiker († 1782) | Swiss mathematician, died 1782 | | 2026-11
Kurt Gödel | | m | österreichischer Mathematiker († 1978) | Austrian mathematician, died 1978 | Kurt Goedel | 2026-11
Évariste Galois | | m | französischer Mathematiker († 1832) | French mathematician, died 1832 | Evariste Galois | 2026-11
Pierre de Fermat | | m | französischer Mathematiker († 1665) | French mathematician, died 1665 | | 2026-11
Henri Poincaré | | m | französischer Mathematiker († 1912) | French mathematician, died 1912 | Henri Poincare | 2026-11
Joseph Fourier | | m | französischer Mathematiker († 1830) | French mathematician, died 1830 | | 2026-11
Pierre-Simon Laplace | | m | französischer Mathematiker († 1827) | French mathematician, died 1827 | | 2026-11
Alexander Grothendieck | | m | französischer Mathematiker († 2014) | French mathematician, died 2014 | | 2026-11
Cédric Villani | | m | französischer Mathematiker | French mathematician | Cedric Villani | 2026-11
Benoît Mandelbrot | | m | französischer Mathematiker († 2010) | French mathematician, died 2010 | Benoit Mandelbrot | 2026-11
Alan Turing | | m | britischer Mathematiker († 1954) | British mathematician, died 1954 | | 2026-11
Charles Babbage | | m | britischer Mathematiker († 1871) | British mathematician, died 1871 | | 2026-11
Ada Lovelace | | f | britische Mathematikerin († 1852) | British mathematician, died 1852 | | 2026-11
Andrew Wiles | | m | britischer Mathematiker | British mathematician | | 2026-11
Srinivasa Ramanujan | | m | indischer Mathematiker († 1920) | Indian mathematician, died 1920 | | 2026-11
Paul Erdős | | m | ungarischer Mathematiker († 1996) | Hungarian mathematician, died 1996 | Paul Erdos | 2026-11
John von Neumann | | m | US-Mathematiker († 1957) | US mathematician, died 1957 | | 2026-11
John Nash | | m | US-Mathematiker († 2015) | US mathematician, died 2015 | | 2026-11
Norbert Wiener | | m | US-Mathematiker († 1964) | US mathematician, died 1964 | | 2026-11
Claude Shannon | | m | US-Mathematiker († 2001) | US mathematician, died 2001 | | 2026-11
Maryam Mirzakhani | | f | iranische Mathematikerin († 2017) | Iranian mathematician, died 2017 | | 2026-11
Terence Tao | | m | australischer Mathematiker | Australian mathematician | | 2026-11
Grigori Perelman | Grigory Perelman | m | russischer Mathematiker | Russian mathematician | Grigorij Perelman | 2026-11
# Physicians and biologists
Robert Koch | | m | deutscher Mediziner; auch Politiker († 1910) | German physician; also politician, died 1910 | | 2026-11
Rudolf Virchow | | m | deutscher Mediziner († 1902) | German physician, died 1902 | | 2026-11
Emil von Behring | | m | deutscher Mediziner († 1917) | German physician, died 1917 | | 2026-11
Paul Ehrlich | | m | deutscher Mediziner († 1915) | German physician, died 1915 | | 2026-11
Alois Alzheimer | | m | deutscher Psychiater († 1915) | German psychiatrist, died 1915 | | 2026-11
Ferdinand Sauerbruch | | m | deutscher Chirurg († 1951) | German surgeon, died 1951 | | 2026-11
Werner Forßmann | | m | deutscher Mediziner († 1979) | German physician, died 1979 | Werner Forssmann | 2026-11
Harald zur Hausen | | m | deutscher Krebsforscher, Nobelpreisträger († 2023) | German cancer researcher, Nobel laureate, died 2023 | | 2026-11
Albert Schweitzer | | m | deutscher Arzt, Theologe, Friedensnobelpreisträger († 1965) | German doctor, theologian, Nobel peace laureate, died 1965 | | 2026-11
Samuel Hahnemann | | m | deutscher Begründer der Homöopathie († 1843) | German founder of homeopathy, died 1843 | | 2026-11
Paracelsus | | m | deutscher Arzt und Naturforscher († 1541) | German physician and naturalist, died 1541 | | 2026-11
Magnus Hirschfeld | | m | deutscher Sexualforscher († 1935) | German sexologist, died 1935 | | 2026-11
Ignaz Semmelweis | | m | ungarischer Mediziner († 1865) | Hungarian physician, died 1865 | | 2026-11
Karl Landsteiner | | m | österreichischer Mediziner († 1943) | Austrian physician, died 1943 | | 2026-11
Alexander Fleming | | m | schottischer Bakteriologe († 1955) | Scottish bacteriologist, died 1955 | | 2026-11
Edward Jenner | | m | englischer Mediziner († 1823) | English physician, died 1823 | | 2026-11
Florence Nightingale | | f | englische Krankenschwester († 1910) | English nurse, died 1910 | | 2026-11
Christiaan Barnard | | m | südafrikanischer Herzchirurg († 2001) | South African heart surgeon, died 2001 | | 2026-11
Jonas Salk | | m | US-Mediziner († 1995) | US physician, died 1995 | | 2026-11
Albert Sabin | | m | US-Mediziner († 1993) | US physician, died 1993 | | 2026-11
Alfred Kinsey | | m | US-Sexualforscher († 1956) | US sexologist, died 1956 | | 2026-11
Luc Montagnier | | m | französischer Virologe († 2022) | French virologist, died 2022 | | 2026-11
Françoise Barré-Sinoussi | | f | französische Virologin | French virologist | Francoise Barre-Sinoussi | 2026-11
Alexandre Yersin | | m | Schweizer Bakteriologe († 1943) | Swiss bacteriologist, died 1943 | | 2026-11
Iwan Pawlow | Ivan Pavlov | m | russischer Physiologe († 1936) | Russian physiologist, died 1936 | | 2026-11
Shinya Yamanaka | | m | japanischer Stammzellforscher | Japanese stem cell researcher | | 2026-11
Elisabeth Kübler-Ross | | f | Schweizer Sterbeforscherin († 2004) | Swiss researcher on dying, died 2004 | Elisabeth Kuebler-Ross | 2026-11
Rita Levi-Montalcini | | f | italienische Neurologin († 2012) | Italian neurologist, died 2012 | | 2026-11
Maria Montessori | | f | italienische Ärztin und Reformpädagogin († 1952) | Italian doctor and educator, died 1952 | | 2026-11
Tu Youyou | | f | chinesische Pharmakologin | Chinese pharmacologist | | 2026-11
He Jiankui | | m | chinesischer Biophysiker | Chinese biophysicist | | 2026-11
Craig Venter | | m | US-Genforscher | US geneticist | | 2026-11
James Watson | | m | US-Biochemiker († 2025) | US biochemist, died 2025 | | 2026-11
Francis Crick | | m | britischer Biochemiker († 2004) | British biochemist, died 2004 | | 2026-11
Richard Dawkins | | m | britischer Evolutionsbiologe | British evolutionary biologist | | 2026-11
Alfred Russel Wallace | | m | britischer Naturforscher († 1913) | British naturalist, died 1913 | | 2026-11
Edward O. Wilson | | m | US-Biologe († 2021) | US biologist, died 2021 | | 2026-11
Stephen Jay Gould | | m | US-Paläontologe († 2002) | US palaeontologist, died 2002 | | 2026-11
Dian Fossey | | f | US-Primatologin († 1985) | US primatologist, died 1985 | | 2026-11
Rachel Carson | | f | US-Biologin und Autorin († 1964) | US biologist and author, died 1964 | | 2026-11
Konrad Lorenz | | m | österreichischer Verhaltensforscher († 1989) | Austrian ethologist, died 1989 | | 2026-11
Karl von Frisch | | m | österreichischer Verhaltensforscher († 1982) | Austrian ethologist, died 1982 | | 2026-11
Gregor Mendel | | m | österreichischer Naturforscher († 1884) | Austrian naturalist, died 1884 | | 2026-11
Ernst Haeckel | | m | deutscher Zoologe († 1919) | German zoologist, died 1919 | | 2026-11
Bernhard Grzimek | | m | deutscher Zoologe und Tierfilmer († 1987) | German zoologist and film-maker, died 1987 | | 2026-11
Alfred Brehm | | m | deutscher Zoologe († 1884) | German zoologist, died 1884 | | 2026-11
Christiane Nüsslein-Volhard | | f | deutsche Biologin, Nobelpreisträgerin | German biologist, Nobel laureate | Christiane Nuesslein-Volhard | 2026-11
Thomas Südhof | | m | deutscher Biochemiker, Nobelpreisträger | German biochemist, Nobel laureate | Thomas Suedhof | 2026-11
Robert Huber | | m | deutscher Biochemiker, Nobelpreisträger | German biochemist, Nobel laureate | | 2026-11
Johann Deisenhofer | | m | deutscher Biochemiker, Nobelpreisträger | German biochemist, Nobel laureate | | 2026-11
Hartmut Michel | | m | deutscher Biochemiker, Nobelpreisträger | German biochemist, Nobel laureate | | 2026-11
Erwin Neher | | m | deutscher Biophysiker, Nobelpreisträger | German biophysicist, Nobel laureate | | 2026-11
Bert Sakmann | | m | deutscher Mediziner, Nobelpreisträger | German physician, Nobel laureate | | 2026-11
Maria Sibylla Merian | | f | deutsche Naturforscherin und Künstlerin († 1717) | German naturalist and artist, died 1717 | | 2026-11
Georges Cuvier | | m | französischer Naturforscher († 1832) | French naturalist, died 1832 | | 2026-11
Jean-Baptiste de Lamarck | | m | französischer Naturforscher († 1829) | French naturalist, died 1829 | | 2026-11
Jacques Cousteau | | m | französischer Meeresforscher († 1997) | French ocean explorer, died 1997 | Jacques-Yves Cousteau | 2026-11
Trofim Lyssenko | Trofim Lysenko | m | sowjetischer Agrarbiologe († 1976) | Soviet agronomist, died 1976 | | 2026-11
Richard Leakey | | m | kenianischer Paläoanthropologe († 2022) | Kenyan palaeoanthropologist, died 2022 | | 2026-11
# Inventors, engineers, founders of firms
Johannes Gutenberg | | m | deutscher Erfinder des Buchdrucks († 1468) | German inventor of printing, died 1468 | | 2026-11
Carl Benz | | m | deutscher Ingenieur und Autopionier († 1929) | German engineer and motor pioneer, died 1929 | | 2026-11
Bertha Benz | | f | deutsche Autopionierin († 1944) | German motor pioneer, died 1944 | | 2026-11
Gottlieb Daimler | | m | deutscher Ingenieur und Autopionier († 1900) | German engineer and motor pioneer, died 1900 | | 2026-11
Wilhelm Maybach | | m | deutscher Autokonstrukteur († 1929) | German car designer, died 1929 | | 2026-11
Rudolf Diesel | | m | deutscher Ingenieur († 1913) | German engineer, died 1913 | | 2026-11
Nikolaus Otto | | m | deutscher Ingenieur († 1891) | German engineer, died 1891 | Nicolaus Otto | 2026-11
Werner von Siemens | | m | deutscher Erfinder und Unternehmer († 1892) | German inventor and industrialist, died 1892 | | 2026-11
Robert Bosch | | m | deutscher Unternehmer († 1942) | German industrialist, died 1942 | | 2026-11
Alfred Krupp | | m | deutscher Unternehmer († 1887) | German industrialist, died 1887 | | 2026-11
August Thyssen | | m | deutscher Unternehmer († 1926) | German industrialist, died 1926 | | 2026-11
Adam Opel | | m | deutscher Unternehmer († 1895) | German industrialist, died 1895 | | 2026-11
Otto Lilienthal | | m | deutscher Flugpionier († 1896) | German aviation pioneer, died 1896 | | 2026-11
Ferdinand von Zeppelin | | m | deutscher Luftschiffkonstrukteur († 1917) | German airship builder, died 1917 | Ferdinand Graf von Zeppelin | 2026-11
Hugo Junkers | | m | deutscher Flugzeugkonstrukteur († 1935) | German aircraft designer, died 1935 | | 2026-11
Willy Messerschmitt | | m | deutscher Flugzeugkonstrukteur († 1978) | German aircraft designer, died 1978 | | 2026-11
Ernst Heinkel | | m | deutscher Flugzeugkonstrukteur († 1958) | German aircraft designer, died 1958 | | 2026-11
Wernher von Braun | | m | deutscher Raketenkonstrukteur († 1977) | German rocket engineer, died 1977 | | 2026-11
Hermann Oberth | | m | deutscher Raketenpionier († 1989) | German rocket pioneer, died 1989 | | 2026-11
Konrad Zuse | | m | deutscher Computerpionier († 1995) | German computer pioneer, died 1995 | | 2026-11
Philipp Reis | | m | deutscher Telefonpionier († 1874) | German telephone pioneer, died 1874 | | 2026-11
Ferdinand Porsche | | m | deutscher Autokonstrukteur († 1951) | German car designer, died 1951 | | 2026-11
Ferdinand Alexander Porsche | | m | deutscher Designer († 2012) | German designer, died 2012 | | 2026-11
Artur Fischer | | m | deutscher Erfinder des Dübels | German inventor of the wall plug | | 2026-11
Emil Berliner | | m | deutscher Erfinder († 1929) | German inventor, died 1929 | | 2026-11
Adi Dassler | | m | deutscher Gründer von Adidas († 1974) | German founder of Adidas, died 1974 | Adolf Dassler | 2026-11
Rudolf Dassler | | m | deutscher Gründer von Puma († 1974) | German founder of Puma, died 1974 | | 2026-11
Heinz Hermann Thiele | | m | deutscher Unternehmer († 2021) | German industrialist, died 2021 | | 2026-11
Karl Albrecht | | m | deutscher Gründer von Aldi († 2014) | German founder of Aldi, died 2014 | | 2026-11
Theo Albrecht | | m | deutscher Gründer von Aldi († 2010) | German founder of Aldi, died 2010 | | 2026-11
Reinhard Mohn | | m | deutscher Verleger († 2009) | German publisher, died 2009 | | 2026-11
Liz Mohn | | f | deutsche Unternehmerin | German entrepreneur | | 2026-11
Max Grundig | | m | deutscher Unternehmer († 1989) | German industrialist, died 1989 | | 2026-11
Friedrich Flick | | m | deutscher Unternehmer († 1972) | German industrialist, died 1972 | | 2026-11
Ingvar Kamprad | | m | schwedischer Gründer von Ikea († 2018) | Swedish founder of Ikea, died 2018 | | 2026-11
Thomas Edison | | m | US-Erfinder († 1931) | US inventor, died 1931 | Thomas Alva Edison | 2026-11
Nikola Tesla | | m | US-Erfinder († 1943) | US inventor, died 1943 | | 2026-11
Alexander Graham Bell | | m | US-Erfinder († 1922) | US inventor, died 1922 | | 2026-11
Henry Ford | | m | US-Autounternehmer († 1947) | US car maker, died 1947 | | 2026-11
John D. Rockefeller | | m | US-Unternehmer († 1937) | US businessman, died 1937 | | 2026-11
Andrew Carnegie | | m | US-Unternehmer († 1919) | US businessman, died 1919 | | 2026-11
J. P. Morgan | | m | US-Bankier († 1913) | US banker, died 1913 | | 2026-11
Howard Hughes | | m | US-Unternehmer († 1976) | US businessman, died 1976 | | 2026-11
Levi Strauss | | m | US-Unternehmer († 1902) | US businessman, died 1902 | | 2026-11
Orville Wright | | m | US-Flugpionier († 1948) | US aviation pioneer, died 1948 | | 2026-11
Wilbur Wright | | m | US-Flugpionier († 1912) | US aviation pioneer, died 1912 | | 2026-11
Samuel Morse | | m | US-Erfinder († 1872) | US inventor, died 1872 | | 2026-11
George Eastman | | m | US-Gründer von Kodak († 1932) | US founder of Kodak, died 1932 | | 2026-11
William Randolph Hearst | | m | US-Verleger († 1951) | US publisher, died 1951 | | 2026-11
Joseph Pulitzer | | m | US-Verleger († 1911) | US publisher, died 1911 | | 2026-11
Steve Wozniak | | m | US-Mitgründer von Apple | US co-founder of Apple | | 2026-11
Paul Allen | | m | US-Mitgründer von Microsoft († 2018) | US co-founder of Microsoft, died 2018 | | 2026-11
Vint Cerf | | m | US-Internetpionier | US internet pioneer | | 2026-11
Linus Torvalds | | m | finnischer Softwareentwickler | Finnish software developer | | 2026-11
Tim Berners-Lee | | m | britischer Erfinder des World Wide Web | British inventor of the World Wide Web | | 2026-11
Jimmy Wales | | m | US-Gründer von Wikipedia | US founder of Wikipedia | | 2026-11
James Watt | | m | schottischer Erfinder († 1819) | Scottish inventor, died 1819 | | 2026-11
George Stephenson | | m | englischer Eisenbahnpionier († 1848) | English railway pioneer, died 1848 | | 2026-11
Isambard Kingdom Brunel | | m | britischer Ingenieur († 1859) | British engineer, died 1859 | | 2026-11
Gustave Eiffel | | m | französischer Ingenieur († 1923) | French engineer, died 1923 | | 2026-11
Louis Braille | | m | französischer Erfinder der Blindenschrift († 1852) | French inventor of the reading system for the blind, died 1852 | | 2026-11
Louis Lumière | | m | französischer Filmpionier († 1948) | French film pioneer, died 1948 | Louis Lumiere | 2026-11
André Citroën | | m | französischer Autounternehmer († 1935) | French car maker, died 1935 | Andre Citroen | 2026-11
Louis Renault | | m | französischer Autounternehmer († 1944) | French car maker, died 1944 | | 2026-11
Louis Blériot | | m | französischer Flugpionier († 1936) | French aviation pioneer, died 1936 | Louis Bleriot | 2026-11
Enzo Ferrari | | m | italienischer Autounternehmer († 1988) | Italian car maker, died 1988 | | 2026-11
Gianni Agnelli | | m | italienischer Fiat-Patriarch († 2003) | Italian Fiat patriarch, died 2003 | | 2026-11
Ferruccio Lamborghini | | m | italienischer Autounternehmer († 1993) | Italian car maker, died 1993 | | 2026-11
Ettore Bugatti | | m | italienischer Autounternehmer († 1947) | Italian car maker, died 1947 | | 2026-11
Michail Kalaschnikow | Mikhail Kalashnikov | m | sowjetischer Waffenkonstrukteur († 2013) | Soviet weapons designer, died 2013 | | 2026-11
Sergej Koroljow | Sergei Korolev | m | sowjetischer Raketenkonstrukteur († 1966) | Soviet rocket engineer, died 1966 | Sergej Koroljew | 2026-11
Andrej Tupolew | Andrei Tupolev | m | sowjetischer Flugzeugkonstrukteur († 1972) | Soviet aircraft designer, died 1972 | | 2026-11
Konstantin Ziolkowski | Konstantin Tsiolkovsky | m | russischer Raketenpionier († 1935) | Russian rocket pioneer, died 1935 | | 2026-11
Igor Sikorsky | | m | US-Flugzeugkonstrukteur († 1972) | US aircraft designer, died 1972 | | 2026-11
Soichiro Honda | | m | japanischer Autounternehmer († 1991) | Japanese car maker, died 1991 | | 2026-11
Ernő Rubik | | m | ungarischer Erfinder des Zauberwürfels | Hungarian inventor of the cube puzzle | Erno Rubik | 2026-11
# Explorers, astronauts
Christoph Kolumbus | Christopher Columbus | m | italienischer Seefahrer († 1506) | Italian navigator, died 1506 | | 2026-11
Amerigo Vespucci | | m | italienischer Seefahrer († 1512) | Italian navigator, died 1512 | | 2026-11
Marco Polo | | m | italienischer Reisender († 1324) | Italian traveller, died 1324 | | 2026-11
Vasco da Gama | | m | portugiesischer Seefahrer († 1524) | Portuguese navigator, died 1524 | | 2026-11
Ferdinand Magellan | | m | portugiesischer Seefahrer († 1521) | Portuguese navigator, died 1521 | | 2026-11
Hernán Cortés | | m | spanischer Eroberer Mexikos († 1547) | Spanish conqueror of Mexico, died 1547 | Hernan Cortes | 2026-11
Francisco Pizarro | | m | spanischer Eroberer Perus († 1541) | Spanish conqueror of Peru, died 1541 | | 2026-11
James Cook | | m | englischer Seefahrer († 1779) | English navigator, died 1779 | | 2026-11
Francis Drake | | m | englischer Seefahrer († 1596) | English navigator, died 1596 | | 2026-11
Walter Raleigh | | m | englischer Seefahrer († 1618) | English navigator, died 1618 | | 2026-11
David Livingstone | | m | schottischer Afrikaforscher († 1873) | Scottish explorer of Africa, died 1873 | | 2026-11
Henry Morton Stanley | | m | britischer Afrikaforscher († 1904) | British explorer of Africa, died 1904 | | 2026-11
Robert Falcon Scott | | m | britischer Polarforscher († 1912) | British polar explorer, died 1912 | | 2026-11
Ernest Shackleton | | m | irischer Polarforscher († 1922) | Irish polar explorer, died 1922 | | 2026-11
George Mallory | | m | britischer Bergsteiger († 1924) | British mountaineer, died 1924 | | 2026-11
Edmund Hillary | | m | neuseeländischer Bergsteiger († 2008) | New Zealand mountaineer, died 2008 | | 2026-11
Tenzing Norgay | | m | nepalesischer Bergsteiger († 1986) | Nepalese mountaineer, died 1986 | | 2026-11
Roald Amundsen | | m | norwegischer Polarforscher († 1928) | Norwegian polar explorer, died 1928 | | 2026-11
Fridtjof Nansen | | m | norwegischer Polarforscher, Friedensnobelpreisträger († 1930) | Norwegian polar explorer, Nobel peace laureate, died 1930 | | 2026-11
Thor Heyerdahl | | m | norwegischer Ethnologe und Seefahrer († 2002) | Norwegian ethnologist and adventurer, died 2002 | | 2026-11
Sven Hedin | | m | schwedischer Asienforscher († 1952) | Swedish explorer of Asia, died 1952 | | 2026-11
Vitus Bering | | m | dänischer Seefahrer († 1741) | Danish navigator, died 1741 | | 2026-11
Robert Peary | | m | US-Polarforscher († 1920) | US polar explorer, died 1920 | | 2026-11
Alfred Wegener | | m | deutscher Polarforscher und Geologe († 1930) | German polar explorer and geologist, died 1930 | | 2026-11
Heinrich Schliemann | | m | deutscher Archäologe († 1890) | German archaeologist, died 1890 | | 2026-11
Arved Fuchs | | m | deutscher Polarforscher | German polar explorer | | 2026-11
Antje Boetius | | f | deutsche Meeresbiologin | German marine biologist | | 2026-11
Heinrich Harrer | | m | österreichischer Bergsteiger († 2006) | Austrian mountaineer, died 2006 | | 2026-11
Walter Bonatti | | m | italienischer Bergsteiger († 2011) | Italian mountaineer, died 2011 | | 2026-11
Peter Habeler | | m | österreichischer Bergsteiger | Austrian mountaineer | | 2026-11
Gerlinde Kaltenbrunner | | f | österreichische Bergsteigerin | Austrian mountaineer | | 2026-11
Ueli Steck | | m | Schweizer Bergsteiger († 2017) | Swiss mountaineer, died 2017 | | 2026-11
Bertrand Piccard | | m | Schweizer Ballonfahrer | Swiss balloonist | | 2026-11
Howard Carter | | m | britischer Archäologe († 1939) | British archaeologist, died 1939 | | 2026-11
Charles Lindbergh | | m | US-Flugpionier († 1974) | US aviation pioneer, died 1974 | | 2026-11
Amelia Earhart | | f | US-Flugpionierin († 1937) | US aviation pioneer, died 1937 | | 2026-11
Jean-Baptiste Charcot | | m | französischer Polarforscher († 1936) | French polar explorer, died 1936 | | 2026-11
Alexandra David-Néel | | f | französische Reisende († 1969) | French traveller, died 1969 | Alexandra David-Neel | 2026-11
Michael Collins | | m | US-Astronaut († 2021) | US astronaut, died 2021 | | 2026-11
John Glenn | | m | US-Astronaut († 2016) | US astronaut, died 2016 | | 2026-11
Alan Shepard | | m | US-Astronaut († 1998) | US astronaut, died 1998 | | 2026-11
Jim Lovell | | m | US-Astronaut († 2025) | US astronaut, died 2025 | | 2026-11
Sally Ride | | f | US-Astronautin († 2012) | US astronaut, died 2012 | | 2026-11
Christa McAuliffe | | f | US-Lehrerin und Astronautin († 1986) | US teacher and astronaut, died 1986 | | 2026-11
Scott Kelly | | m | US-Astronaut | US astronaut | | 2026-11
Reid Wiseman | | m | US-Astronaut | US astronaut | | 2026-11
Christina Koch | | f | US-Astronautin | US astronaut | | 2026-11
Butch Wilmore | | m | US-Astronaut | US astronaut | | 2026-11
Suni Williams | | f | US-Astronautin | US astronaut | Sunita Williams | 2026-11
Peggy Whitson | | f | US-Astronautin | US astronaut | | 2026-11
Chris Hadfield | | m | kanadischer Astronaut | Canadian astronaut | | 2026-11
Thomas Pesquet | | m | französischer Astronaut | French astronaut | | 2026-11
Jean-Loup Chrétien | | m | französischer Astronaut | French astronaut | Jean-Loup Chretien | 2026-11
Luca Parmitano | | m | italienischer Astronaut | Italian astronaut | | 2026-11
Andreas Mogensen | | m | dänischer Astronaut | Danish astronaut | | 2026-11
Claude Nicollier | | m | Schweizer Astronaut | Swiss astronaut | | 2026-11
Marco Sieber | | m | Schweizer Astronaut | Swiss astronaut | | 2026-11
Franz Viehböck | | m | österreichischer Astronaut | Austrian astronaut | Franz Viehboeck | 2026-11
Sigmund Jähn | | m | deutscher Kosmonaut († 2019) | German cosmonaut, died 2019 | Sigmund Jaehn | 2026-11
Ulf Merbold | | m | deutscher Astronaut | German astronaut | | 2026-11
Thomas Reiter | | m | deutscher Astronaut | German astronaut | | 2026-11
Ulrich Walter | | m | deutscher Astronaut | German astronaut | | 2026-11
Reinhard Furrer | | m | deutscher Astronaut († 1995) | German astronaut, died 1995 | | 2026-11
Hans Schlegel | | m | deutscher Astronaut | German astronaut | | 2026-11
Rabea Rogge | | f | deutsche Astronautin | German astronaut | | 2026-11
Insa Thiele-Eich | | f | deutsche Astronautin | German astronaut | | 2026-11
Walentina Tereschkowa | Valentina Tereshkova | f | sowjetische Kosmonautin | Soviet cosmonaut | | 2026-11
Alexej Leonow | Alexei Leonov | m | sowjetischer Kosmonaut († 2019) | Soviet cosmonaut, died 2019 | | 2026-11
Wladimir Komarow | Vladimir Komarov | m | sowjetischer Kosmonaut († 1967) | Soviet cosmonaut, died 1967 | | 2026-11
Oleg Kononenko | | m | russischer Kosmonaut | Russian cosmonaut | | 2026-11
Sergej Krikaljow | Sergei Krikalev | m | russischer Kosmonaut | Russian cosmonaut | Sergej Krikaljew | 2026-11
Dmitri Rogosin | Dmitry Rogozin | m | russischer früherer Chef von Roskosmos | Russian former head of Roscosmos | | 2026-11
Jared Isaacman | | m | US-Nasa-Chef und Unternehmer | US NASA administrator and entrepreneur | | 2026-11
# Economists
Adam Smith | | m | schottischer Ökonom († 1790) | Scottish economist, died 1790 | | 2026-11
John Maynard Keynes | | m | englischer Ökonom († 1946) | English economist, died 1946 | | 2026-11
David Ricardo | | m | englischer Ökonom († 1823) | English economist, died 1823 | | 2026-11
Thomas Malthus | | m | englischer Ökonom († 1834) | English economist, died 1834 | | 2026-11
Friedrich August von Hayek | Friedrich Hayek | m | österreichischer Ökonom († 1992) | Austrian economist, died 1992 | Friedrich von Hayek | 2026-11
Milton Friedman | | m | US-Ökonom († 2006) | US economist, died 2006 | | 2026-11
Joseph Schumpeter | | m | österreichischer Ökonom († 1950) | Austrian economist, died 1950 | | 2026-11
Ludwig von Mises | | m | österreichischer Ökonom († 1973) | Austrian economist, died 1973 | | 2026-11
Walter Eucken | | m | deutscher Ökonom († 1950) | German economist, died 1950 | | 2026-11
Alfred Müller-Armack | | m | deutscher Ökonom († 1978) | German economist, died 1978 | Alfred Mueller-Armack | 2026-11
Paul Samuelson | | m | US-Ökonom († 2009) | US economist, died 2009 | | 2026-11
John Kenneth Galbraith | | m | US-Ökonom († 2006) | US economist, died 2006 | | 2026-11
Gary Becker | | m | US-Ökonom († 2014) | US economist, died 2014 | | 2026-11
Eugene Fama | | m | US-Ökonom | US economist | | 2026-11
Robert Shiller | | m | US-Ökonom | US economist | | 2026-11
Richard Thaler | | m | US-Ökonom | US economist | | 2026-11
Daniel Kahneman | | m | israelischer Psychologe, Wirtschaftsnobelpreisträger († 2024) | Israeli psychologist, Nobel economics laureate, died 2024 | | 2026-11
Claudia Goldin | | f | US-Ökonomin | US economist | | 2026-11
Elinor Ostrom | | f | US-Ökonomin († 2012) | US economist, died 2012 | | 2026-11
Esther Duflo | | f | französische Ökonomin | French economist | | 2026-11
Abhijit Banerjee | | m | indischer Ökonom | Indian economist | | 2026-11
Amartya Sen | | m | indischer Ökonom | Indian economist | | 2026-11
Jean Tirole | | m | französischer Ökonom | French economist | | 2026-11
Gabriel Zucman | | m | französischer Ökonom | French economist | | 2026-11
Mariana Mazzucato | | f | italienische Ökonomin | Italian economist | | 2026-11
Thorstein Veblen | | m | US-Ökonom († 1929) | US economist, died 1929 | | 2026-11
Reinhard Selten | | m | deutscher Ökonom († 2016) | German economist, died 2016 | | 2026-11
Daron Acemoglu | | m | US-Ökonom | US economist | | 2026-11
Kenneth Rogoff | | m | US-Ökonom | US economist | | 2026-11
Arthur Laffer | | m | US-Ökonom | US economist | | 2026-11
Jeremy Rifkin | | m | US-Ökonom | US economist | | 2026-11
`;
