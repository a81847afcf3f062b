/** Painters, sculptors, architects, photographers and designers; the fields are told in `index.ts`. */
export const art = `
# Painters and sculptors
Leonardo da Vinci | | m | italienischer Maler und Universalgelehrter († 1519) | Italian painter and polymath, died 1519 | | 2026-11
Michelangelo | | m | italienischer Bildhauer und Maler († 1564) | Italian sculptor and painter, died 1564 | | 2026-11
Raffael | Raphael | m | italienischer Maler († 1520) | Italian painter, died 1520 | | 2026-11
Tizian | Titian | m | italienischer Maler († 1576) | Italian painter, died 1576 | | 2026-11
Sandro Botticelli | | m | italienischer Maler († 1510) | Italian painter, died 1510 | | 2026-11
Giotto | | m | italienischer Maler († 1337) | Italian painter, died 1337 | | 2026-11
Caravaggio | | m | italienischer Maler († 1610) | Italian painter, died 1610 | | 2026-11
Giovanni Battista Tiepolo | | m | italienischer Maler († 1770) | Italian painter, died 1770 | | 2026-11
Canaletto | | m | italienischer Maler († 1768) | Italian painter, died 1768 | | 2026-11
Tintoretto | | m | italienischer Maler († 1594) | Italian painter, died 1594 | | 2026-11
Paolo Veronese | | m | italienischer Maler († 1588) | Italian painter, died 1588 | | 2026-11
Giorgio Vasari | | m | italienischer Maler und Künstlerbiograf († 1574) | Italian painter and biographer of artists, died 1574 | | 2026-11
Benvenuto Cellini | | m | italienischer Goldschmied und Bildhauer († 1571) | Italian goldsmith and sculptor, died 1571 | | 2026-11
Donatello | | m | italienischer Bildhauer († 1466) | Italian sculptor, died 1466 | | 2026-11
Gian Lorenzo Bernini | | m | italienischer Bildhauer und Architekt († 1680) | Italian sculptor and architect, died 1680 | Gianlorenzo Bernini | 2026-11
Amedeo Modigliani | | m | italienischer Maler († 1920) | Italian painter, died 1920 | | 2026-11
Giorgio de Chirico | | m | italienischer Maler († 1978) | Italian painter, died 1978 | | 2026-11
Giorgio Morandi | | m | italienischer Maler († 1964) | Italian painter, died 1964 | | 2026-11
Lucio Fontana | | m | italienischer Maler († 1968) | Italian painter, died 1968 | | 2026-11
Artemisia Gentileschi | | f | italienische Malerin († 1656) | Italian painter, died 1656 | | 2026-11
Maurizio Cattelan | | m | italienischer Künstler | Italian artist | | 2026-11
Rembrandt | | m | niederländischer Maler († 1669) | Dutch painter, died 1669 | Rembrandt van Rijn | 2026-11
Jan Vermeer | | m | niederländischer Maler († 1675) | Dutch painter, died 1675 | Johannes Vermeer | 2026-11
Frans Hals | | m | niederländischer Maler († 1666) | Dutch painter, died 1666 | | 2026-11
Hieronymus Bosch | | m | niederländischer Maler († 1516) | Dutch painter, died 1516 | | 2026-11
Vincent van Gogh | | m | niederländischer Maler († 1890) | Dutch painter, died 1890 | | 2026-11
Piet Mondrian | | m | niederländischer Maler († 1944) | Dutch painter, died 1944 | | 2026-11
Karel Appel | | m | niederländischer Maler († 2006) | Dutch painter, died 2006 | | 2026-11
M. C. Escher | | m | niederländischer Grafiker († 1972) | Dutch graphic artist, died 1972 | Maurits Cornelis Escher | 2026-11
Pieter Bruegel | | m | flämischer Maler († 1569) | Flemish painter, died 1569 | Pieter Brueghel | 2026-11
Peter Paul Rubens | | m | flämischer Maler († 1640) | Flemish painter, died 1640 | | 2026-11
Anthonis van Dyck | Anthony van Dyck | m | flämischer Maler († 1641) | Flemish painter, died 1641 | | 2026-11
Jan van Eyck | | m | flämischer Maler († 1441) | Flemish painter, died 1441 | | 2026-11
René Magritte | | m | belgischer Maler († 1967) | Belgian painter, died 1967 | Rene Magritte | 2026-11
James Ensor | | m | belgischer Maler († 1949) | Belgian painter, died 1949 | | 2026-11
Albrecht Dürer | | m | deutscher Maler († 1528) | German painter, died 1528 | Albrecht Duerer | 2026-11
Lucas Cranach | | m | deutscher Maler († 1553) | German painter, died 1553 | Lukas Cranach | 2026-11
Hans Holbein | | m | deutscher Maler († 1543) | German painter, died 1543 | | 2026-11
Matthias Grünewald | | m | deutscher Maler († 1528) | German painter, died 1528 | Matthias Gruenewald | 2026-11
Tilman Riemenschneider | | m | deutscher Bildschnitzer († 1531) | German wood carver, died 1531 | | 2026-11
Caspar David Friedrich | | m | deutscher Maler († 1840) | German painter, died 1840 | | 2026-11
Carl Spitzweg | | m | deutscher Maler († 1885) | German painter, died 1885 | | 2026-11
Adolph Menzel | | m | deutscher Maler († 1905) | German painter, died 1905 | Adolph von Menzel; Adolf Menzel; Adolf von Menzel | 2026-11
Max Liebermann | | m | deutscher Maler († 1935) | German painter, died 1935 | | 2026-11
Lovis Corinth | | m | deutscher Maler († 1925) | German painter, died 1925 | | 2026-11
Max Slevogt | | m | deutscher Maler († 1932) | German painter, died 1932 | | 2026-11
Franz von Lenbach | | m | deutscher Maler († 1904) | German painter, died 1904 | | 2026-11
Franz von Stuck | | m | deutscher Maler († 1928) | German painter, died 1928 | | 2026-11
Franz Marc | | m | deutscher Maler († 1916) | German painter, died 1916 | | 2026-11
August Macke | | m | deutscher Maler († 1914) | German painter, died 1914 | | 2026-11
Max Beckmann | | m | deutscher Maler († 1950) | German painter, died 1950 | | 2026-11
Ernst Ludwig Kirchner | | m | deutscher Maler († 1938) | German painter, died 1938 | | 2026-11
Emil Nolde | | m | deutscher Maler († 1956) | German painter, died 1956 | | 2026-11
Otto Dix | | m | deutscher Maler († 1969) | German painter, died 1969 | | 2026-11
George Grosz | | m | deutscher Maler († 1959) | German painter, died 1959 | | 2026-11
Max Ernst | | m | deutscher Maler († 1976) | German painter, died 1976 | | 2026-11
Max Pechstein | | m | deutscher Maler († 1955) | German painter, died 1955 | | 2026-11
Karl Schmidt-Rottluff | | m | deutscher Maler († 1976) | German painter, died 1976 | | 2026-11
Erich Heckel | | m | deutscher Maler († 1970) | German painter, died 1970 | | 2026-11
Oskar Schlemmer | | m | deutscher Maler († 1943) | German painter, died 1943 | | 2026-11
Kurt Schwitters | | m | deutscher Künstler († 1948) | German artist, died 1948 | | 2026-11
Ernst Barlach | | m | deutscher Bildhauer († 1938) | German sculptor, died 1938 | | 2026-11
Heinrich Zille | | m | deutscher Zeichner († 1929) | German illustrator, died 1929 | | 2026-11
Josef Albers | | m | deutscher Maler († 1976) | German painter, died 1976 | | 2026-11
Hans Arp | | m | deutscher Künstler († 1966) | German artist, died 1966 | Jean Arp | 2026-11
Wilhelm Lehmbruck | | m | deutscher Bildhauer († 1919) | German sculptor, died 1919 | | 2026-11
Arno Breker | | m | deutscher Bildhauer († 1991) | German sculptor, died 1991 | | 2026-11
Johann Gottfried Schadow | | m | deutscher Bildhauer († 1850) | German sculptor, died 1850 | | 2026-11
Christian Daniel Rauch | | m | deutscher Bildhauer († 1858) | German sculptor, died 1858 | | 2026-11
Paula Modersohn-Becker | | f | deutsche Malerin († 1907) | German painter, died 1907 | | 2026-11
Gabriele Münter | | f | deutsche Malerin († 1962) | German painter, died 1962 | Gabriele Muenter | 2026-11
Käthe Kollwitz | | f | deutsche Grafikerin und Bildhauerin († 1945) | German graphic artist and sculptor, died 1945 | Kaethe Kollwitz | 2026-11
Hannah Höch | | f | deutsche Künstlerin († 1978) | German artist, died 1978 | Hannah Hoech | 2026-11
Angelika Kauffmann | | f | Schweizer Malerin († 1807) | Swiss painter, died 1807 | Angelica Kauffman; Angelika Kaufmann | 2026-11
Sigmar Polke | | m | deutscher Maler († 2010) | German painter, died 2010 | | 2026-11
Jörg Immendorff | | m | deutscher Maler | German painter | Joerg Immendorff | 2026-11
Martin Kippenberger | | m | deutscher Maler († 1997) | German painter, died 1997 | | 2026-11
Markus Lüpertz | | m | deutscher Maler | German painter | Markus Luepertz | 2026-11
A. R. Penck | | m | deutscher Maler | German painter | | 2026-11
Günther Uecker | | m | deutscher Maler | German painter | Guenther Uecker | 2026-11
Otto Piene | | m | deutscher Maler | German painter | | 2026-11
Heinz Mack | | m | deutscher Maler | German painter | | 2026-11
Daniel Richter | | m | deutscher Maler | German painter | | 2026-11
Albert Oehlen | | m | deutscher Maler | German painter | | 2026-11
Jonathan Meese | | m | deutscher Maler | German painter | | 2026-11
Norbert Bisky | | m | deutscher Maler | German painter | | 2026-11
Wolfgang Mattheuer | | m | deutscher Maler | German painter | | 2026-11
Werner Tübke | | m | deutscher Maler | German painter | Werner Tuebke | 2026-11
Bernhard Heisig | | m | deutscher Maler | German painter | | 2026-11
Willi Sitte | | m | deutscher Maler | German painter | | 2026-11
Klaus Staeck | | m | deutscher Grafiker | German graphic artist | | 2026-11
Imi Knoebel | | m | deutscher Maler | German painter | | 2026-11
Tobias Rehberger | | m | deutscher Künstler | German artist | | 2026-11
Gunther von Hagens | | m | deutscher Anatom | German anatomist | | 2026-11
Gregor Schneider | | m | deutscher Künstler | German artist | | 2026-11
Rosemarie Trockel | | f | deutsche Künstlerin | German artist | | 2026-11
Rebecca Horn | | f | deutsche Künstlerin | German artist | | 2026-11
Isa Genzken | | f | deutsche Künstlerin | German artist | | 2026-11
Katharina Grosse | | f | deutsche Malerin | German painter | | 2026-11
Hito Steyerl | | f | deutsche Künstlerin | German artist | | 2026-11
Anne Imhof | | f | deutsche Künstlerin | German artist | | 2026-11
Katharina Fritsch | | f | deutsche Bildhauerin | German sculptor | | 2026-11
Eva Hesse | | f | US-Künstlerin († 1970) | US artist, died 1970 | | 2026-11
Christoph Schlingensief | | m | deutscher Regisseur und Aktionskünstler († 2010) | German director and performance artist, died 2010 | | 2026-11
Christo | | m | bulgarischer Künstler († 2020) | Bulgarian artist, died 2020 | | 2026-11
Jeanne-Claude | | f | französische Künstlerin († 2009) | French artist, died 2009 | | 2026-11
Gustav Klimt | | m | österreichischer Maler († 1918) | Austrian painter, died 1918 | | 2026-11
Egon Schiele | | m | österreichischer Maler († 1918) | Austrian painter, died 1918 | | 2026-11
Oskar Kokoschka | | m | österreichischer Maler († 1980) | Austrian painter, died 1980 | | 2026-11
Friedensreich Hundertwasser | | m | österreichischer Künstler († 2000) | Austrian artist, died 2000 | | 2026-11
Hermann Nitsch | | m | österreichischer Aktionskünstler († 2022) | Austrian performance artist, died 2022 | | 2026-11
Otto Muehl | | m | österreichischer Aktionskünstler | Austrian performance artist | Otto Mühl | 2026-11
Arnulf Rainer | | m | österreichischer Maler | Austrian painter | | 2026-11
Ernst Fuchs | | m | österreichischer Maler | Austrian painter | | 2026-11
Alfred Kubin | | m | österreichischer Zeichner | Austrian illustrator | | 2026-11
Fritz Wotruba | | m | österreichischer Bildhauer | Austrian sculptor | | 2026-11
Franz West | | m | österreichischer Künstler | Austrian artist | | 2026-11
Erwin Wurm | | m | österreichischer Künstler | Austrian artist | | 2026-11
Manfred Deix | | m | österreichischer Karikaturist | Austrian cartoonist | | 2026-11
Gerhard Haderer | | m | österreichischer Karikaturist | Austrian cartoonist | | 2026-11
Maria Lassnig | | f | österreichische Malerin († 2014) | Austrian painter, died 2014 | | 2026-11
Valie Export | | f | österreichische Künstlerin | Austrian artist | VALIE EXPORT | 2026-11
Paul Klee | | m | Schweizer Maler († 1940) | Swiss painter, died 1940 | | 2026-11
Ferdinand Hodler | | m | Schweizer Maler († 1918) | Swiss painter, died 1918 | | 2026-11
Arnold Böcklin | | m | Schweizer Maler († 1901) | Swiss painter, died 1901 | Arnold Boecklin | 2026-11
Albert Anker | | m | Schweizer Maler († 1910) | Swiss painter, died 1910 | | 2026-11
Johann Heinrich Füssli | Henry Fuseli | m | Schweizer Maler († 1825) | Swiss painter, died 1825 | Johann Heinrich Fuessli | 2026-11
Alberto Giacometti | | m | Schweizer Bildhauer († 1966) | Swiss sculptor, died 1966 | | 2026-11
Jean Tinguely | | m | Schweizer Künstler († 1991) | Swiss artist, died 1991 | | 2026-11
Johannes Itten | | m | Schweizer Maler († 1967) | Swiss painter, died 1967 | | 2026-11
Max Bill | | m | Schweizer Künstler und Designer († 1994) | Swiss artist and designer, died 1994 | | 2026-11
HR Giger | | m | Schweizer Künstler († 2014) | Swiss artist, died 2014 | H. R. Giger; Hansruedi Giger | 2026-11
Daniel Spoerri | | m | Schweizer Künstler | Swiss artist | | 2026-11
Pipilotti Rist | | f | Schweizer Künstlerin | Swiss artist | | 2026-11
Meret Oppenheim | | f | Schweizer Künstlerin († 1985) | Swiss artist, died 1985 | | 2026-11
Sophie Taeuber-Arp | | f | Schweizer Künstlerin († 1943) | Swiss artist, died 1943 | | 2026-11
Édouard Manet | | m | französischer Maler († 1883) | French painter, died 1883 | Edouard Manet | 2026-11
Claude Monet | | m | französischer Maler († 1926) | French painter, died 1926 | | 2026-11
Pierre-Auguste Renoir | | m | französischer Maler († 1919) | French painter, died 1919 | Auguste Renoir | 2026-11
Edgar Degas | | m | französischer Maler († 1917) | French painter, died 1917 | | 2026-11
Paul Cézanne | | m | französischer Maler († 1906) | French painter, died 1906 | Paul Cezanne | 2026-11
Paul Gauguin | | m | französischer Maler († 1903) | French painter, died 1903 | | 2026-11
Camille Pissarro | | m | französischer Maler († 1903) | French painter, died 1903 | | 2026-11
Alfred Sisley | | m | französischer Maler († 1899) | French painter, died 1899 | | 2026-11
Georges Seurat | | m | französischer Maler († 1891) | French painter, died 1891 | | 2026-11
Henri de Toulouse-Lautrec | | m | französischer Maler († 1901) | French painter, died 1901 | | 2026-11
Henri Matisse | | m | französischer Maler († 1954) | French painter, died 1954 | | 2026-11
Georges Braque | | m | französischer Maler († 1963) | French painter, died 1963 | | 2026-11
Fernand Léger | | m | französischer Maler († 1955) | French painter, died 1955 | Fernand Leger | 2026-11
Marcel Duchamp | | m | französischer Künstler († 1968) | French artist, died 1968 | | 2026-11
Henri Rousseau | | m | französischer Maler († 1910) | French painter, died 1910 | | 2026-11
Eugène Delacroix | | m | französischer Maler († 1863) | French painter, died 1863 | Eugene Delacroix | 2026-11
Jacques-Louis David | | m | französischer Maler († 1825) | French painter, died 1825 | | 2026-11
Jean-Auguste-Dominique Ingres | | m | französischer Maler († 1867) | French painter, died 1867 | | 2026-11
Gustave Courbet | | m | französischer Maler († 1877) | French painter, died 1877 | | 2026-11
Gustave Doré | | m | französischer Grafiker († 1883) | French illustrator, died 1883 | Gustave Dore | 2026-11
Antoine Watteau | | m | französischer Maler († 1721) | French painter, died 1721 | Jean-Antoine Watteau | 2026-11
Camille Claudel | | f | französische Bildhauerin († 1943) | French sculptor, died 1943 | | 2026-11
Yves Klein | | m | französischer Maler († 1962) | French painter, died 1962 | | 2026-11
Niki de Saint Phalle | | f | französische Künstlerin († 2002) | French artist, died 2002 | | 2026-11
Louise Bourgeois | | f | französische Bildhauerin († 2010) | French sculptor, died 2010 | | 2026-11
Sophie Calle | | f | französische Künstlerin | French artist | | 2026-11
Christian Boltanski | | m | französischer Künstler († 2021) | French artist, died 2021 | | 2026-11
Marc Chagall | | m | französischer Maler († 1985) | French painter, died 1985 | | 2026-11
Pierre Soulages | | m | französischer Maler († 2022) | French painter, died 2022 | | 2026-11
Diego Velázquez | | m | spanischer Maler († 1660) | Spanish painter, died 1660 | Diego Velazquez | 2026-11
Francisco de Goya | | m | spanischer Maler († 1828) | Spanish painter, died 1828 | Francisco Goya | 2026-11
El Greco | | m | griechisch-spanischer Maler († 1614) | Greek-Spanish painter, died 1614 | | 2026-11
Bartolomé Esteban Murillo | | m | spanischer Maler († 1682) | Spanish painter, died 1682 | Bartolome Esteban Murillo | 2026-11
Pablo Picasso | | m | spanischer Maler († 1973) | Spanish painter, died 1973 | | 2026-11
Salvador Dalí | | m | spanischer Maler († 1989) | Spanish painter, died 1989 | Salvador Dali | 2026-11
Antoni Tàpies | | m | spanischer Maler († 2012) | Spanish painter, died 2012 | Antoni Tapies | 2026-11
Eduardo Chillida | | m | spanischer Bildhauer († 2002) | Spanish sculptor, died 2002 | | 2026-11
Wassily Kandinsky | | m | russischer Maler († 1944) | Russian painter, died 1944 | Wassili Kandinsky; Wassily Kandinski; Wassili Kandinski | 2026-11
Kasimir Malewitsch | Kazimir Malevich | m | russischer Maler († 1935) | Russian painter, died 1935 | | 2026-11
Ilja Repin | Ilya Repin | m | russischer Maler († 1930) | Russian painter, died 1930 | | 2026-11
Alexej von Jawlensky | Alexej Jawlensky | m | russischer Maler († 1941) | Russian painter, died 1941 | | 2026-11
Marianne von Werefkin | | f | russische Malerin († 1938) | Russian painter, died 1938 | | 2026-11
Alexander Rodtschenko | Alexander Rodchenko | m | russischer Fotograf und Künstler († 1956) | Russian photographer and artist, died 1956 | | 2026-11
El Lissitzky | | m | russischer Künstler († 1941) | Russian artist, died 1941 | | 2026-11
Edvard Munch | | m | norwegischer Maler († 1944) | Norwegian painter, died 1944 | | 2026-11
Hilma af Klint | | f | schwedische Malerin († 1944) | Swedish painter, died 1944 | | 2026-11
Vilhelm Hammershøi | | m | dänischer Maler († 1916) | Danish painter, died 1916 | Vilhelm Hammershoi | 2026-11
Bertel Thorvaldsen | | m | dänischer Bildhauer († 1844) | Danish sculptor, died 1844 | | 2026-11
Olafur Eliasson | | m | dänischer Künstler | Danish artist | | 2026-11
Constantin Brâncuși | | m | rumänischer Bildhauer († 1957) | Romanian sculptor, died 1957 | Constantin Brancusi | 2026-11
Victor Vasarely | | m | ungarischer Künstler († 1997) | Hungarian artist, died 1997 | | 2026-11
László Moholy-Nagy | | m | ungarischer Künstler († 1946) | Hungarian artist, died 1946 | Laszlo Moholy-Nagy | 2026-11
Marina Abramović | | f | serbische Performancekünstlerin | Serbian performance artist | Marina Abramovic | 2026-11
Magdalena Abakanowicz | | f | polnische Künstlerin († 2017) | Polish artist, died 2017 | | 2026-11
Tamara de Lempicka | | f | polnische Malerin († 1980) | Polish painter, died 1980 | | 2026-11
William Turner | | m | englischer Maler († 1851) | English painter, died 1851 | J. M. W. Turner | 2026-11
John Constable | | m | englischer Maler († 1837) | English painter, died 1837 | | 2026-11
Thomas Gainsborough | | m | englischer Maler († 1788) | English painter, died 1788 | | 2026-11
William Hogarth | | m | englischer Maler († 1764) | English painter, died 1764 | | 2026-11
Aubrey Beardsley | | m | englischer Zeichner († 1898) | English illustrator, died 1898 | | 2026-11
William Morris | | m | englischer Designer und Sozialist († 1896) | English designer and socialist, died 1896 | | 2026-11
Lucian Freud | | m | britischer Maler († 2011) | British painter, died 2011 | | 2026-11
Henry Moore | | m | britischer Bildhauer († 1986) | British sculptor, died 1986 | | 2026-11
Barbara Hepworth | | f | britische Bildhauerin († 1975) | British sculptor, died 1975 | | 2026-11
David Hockney | | m | britischer Maler | British painter | | 2026-11
Damien Hirst | | m | britischer Künstler | British artist | | 2026-11
Banksy | | m | britischer Streetart-Künstler | British street artist | | 2026-11
Tracey Emin | | f | britische Künstlerin | British artist | | 2026-11
Anish Kapoor | | m | britischer Bildhauer | British sculptor | | 2026-11
Antony Gormley | | m | britischer Bildhauer | British sculptor | | 2026-11
Andy Warhol | | m | US-Künstler († 1987) | US artist, died 1987 | | 2026-11
Roy Lichtenstein | | m | US-Maler († 1997) | US painter, died 1997 | | 2026-11
Jackson Pollock | | m | US-Maler († 1956) | US painter, died 1956 | | 2026-11
Mark Rothko | | m | US-Maler († 1970) | US painter, died 1970 | | 2026-11
Willem de Kooning | | m | US-Maler († 1997) | US painter, died 1997 | | 2026-11
Barnett Newman | | m | US-Maler († 1970) | US painter, died 1970 | | 2026-11
Edward Hopper | | m | US-Maler († 1967) | US painter, died 1967 | | 2026-11
Jean-Michel Basquiat | | m | US-Maler († 1988) | US painter, died 1988 | | 2026-11
Keith Haring | | m | US-Künstler († 1990) | US artist, died 1990 | | 2026-11
Cy Twombly | | m | US-Maler († 2011) | US painter, died 2011 | | 2026-11
Jasper Johns | | m | US-Maler | US painter | | 2026-11
Robert Rauschenberg | | m | US-Künstler († 2008) | US artist, died 2008 | | 2026-11
Alexander Calder | | m | US-Bildhauer († 1976) | US sculptor, died 1976 | | 2026-11
Jeff Koons | | m | US-Künstler | US artist | | 2026-11
Frank Stella | | m | US-Maler († 2024) | US painter, died 2024 | | 2026-11
Richard Serra | | m | US-Bildhauer († 2024) | US sculptor, died 2024 | | 2026-11
Mike Kelley | | m | US-Künstler († 2012) | US artist, died 2012 | | 2026-11
Bruce Nauman | | m | US-Künstler | US artist | | 2026-11
Norman Rockwell | | m | US-Maler († 1978) | US painter, died 1978 | | 2026-11
Man Ray | | m | US-Fotograf und Künstler († 1976) | US photographer and artist, died 1976 | | 2026-11
James McNeill Whistler | | m | US-Maler († 1903) | US painter, died 1903 | | 2026-11
Kehinde Wiley | | m | US-Maler | US painter | | 2026-11
Georgia O’Keeffe | | f | US-Malerin († 1986) | US painter, died 1986 | Georgia O'Keeffe | 2026-11
Jenny Holzer | | f | US-Künstlerin | US artist | | 2026-11
Frida Kahlo | | f | mexikanische Malerin († 1954) | Mexican painter, died 1954 | | 2026-11
Diego Rivera | | m | mexikanischer Maler († 1957) | Mexican painter, died 1957 | | 2026-11
Fernando Botero | | m | kolumbianischer Maler († 2023) | Colombian painter, died 2023 | | 2026-11
Nam June Paik | | m | südkoreanischer Künstler († 2006) | South Korean artist, died 2006 | | 2026-11
Yayoi Kusama | | f | japanische Künstlerin | Japanese artist | | 2026-11
Katsushika Hokusai | | m | japanischer Maler († 1849) | Japanese painter, died 1849 | | 2026-11
Takashi Murakami | | m | japanischer Künstler | Japanese artist | | 2026-11
Wifredo Lam | | m | kubanischer Maler | Cuban painter | | 2026-11
# Architects
Andrea Palladio | | m | italienischer Architekt († 1580) | Italian architect, died 1580 | | 2026-11
Filippo Brunelleschi | | m | italienischer Architekt († 1446) | Italian architect, died 1446 | | 2026-11
Pier Luigi Nervi | | m | italienischer Architekt († 1979) | Italian architect, died 1979 | | 2026-11
Renzo Piano | | m | italienischer Architekt | Italian architect | | 2026-11
Aldo Rossi | | m | italienischer Architekt († 1997) | Italian architect, died 1997 | | 2026-11
Massimiliano Fuksas | | m | italienischer Architekt | Italian architect | | 2026-11
Stefano Boeri | | m | italienischer Architekt | Italian architect | | 2026-11
Karl Friedrich Schinkel | | m | deutscher Architekt († 1841) | German architect, died 1841 | | 2026-11
Leo von Klenze | | m | deutscher Architekt († 1864) | German architect, died 1864 | | 2026-11
Gottfried Semper | | m | deutscher Architekt († 1879) | German architect, died 1879 | | 2026-11
Balthasar Neumann | | m | deutscher Architekt († 1753) | German architect, died 1753 | | 2026-11
Walter Gropius | | m | deutscher Architekt († 1969) | German architect, died 1969 | | 2026-11
Ludwig Mies van der Rohe | | m | deutscher Architekt († 1969) | German architect, died 1969 | Mies van der Rohe | 2026-11
Peter Behrens | | m | deutscher Architekt († 1940) | German architect, died 1940 | | 2026-11
Bruno Taut | | m | deutscher Architekt († 1938) | German architect, died 1938 | | 2026-11
Hans Scharoun | | m | deutscher Architekt († 1972) | German architect, died 1972 | | 2026-11
Erich Mendelsohn | | m | deutscher Architekt († 1953) | German architect, died 1953 | | 2026-11
Günter Behnisch | | m | deutscher Architekt († 2010) | German architect, died 2010 | Guenter Behnisch | 2026-11
Frei Otto | | m | deutscher Architekt († 2015) | German architect, died 2015 | | 2026-11
Meinhard von Gerkan | | m | deutscher Architekt | German architect | | 2026-11
Ole Scheeren | | m | deutscher Architekt | German architect | | 2026-11
Helmut Jahn | | m | deutscher Architekt († 2021) | German architect, died 2021 | | 2026-11
Oswald Mathias Ungers | | m | deutscher Architekt († 2007) | German architect, died 2007 | | 2026-11
Gottfried Böhm | | m | deutscher Architekt († 2021) | German architect, died 2021 | Gottfried Boehm | 2026-11
Hermann von Pückler-Muskau | | m | deutscher Gartenkünstler († 1871) | German landscape gardener, died 1871 | Hermann Fürst von Pückler-Muskau; Hermann von Pueckler-Muskau | 2026-11
Peter Joseph Lenné | | m | deutscher Gartenkünstler († 1866) | German landscape gardener, died 1866 | Peter Joseph Lenne | 2026-11
Otto Wagner | | m | österreichischer Architekt († 1918) | Austrian architect, died 1918 | | 2026-11
Adolf Loos | | m | österreichischer Architekt († 1933) | Austrian architect, died 1933 | | 2026-11
Josef Hoffmann | | m | österreichischer Architekt († 1956) | Austrian architect, died 1956 | | 2026-11
# two people: Hans Holbein / Hans Hollein
Hans Hollein | | m | österreichischer Architekt († 2014) | Austrian architect, died 2014 | | 2026-11
Wolf Prix | | m | österreichischer Architekt | Austrian architect | Wolf D. Prix | 2026-11
Margarete Schütte-Lihotzky | | f | österreichische Architektin († 2000) | Austrian architect, died 2000 | Margarete Schuette-Lihotzky | 2026-11
Johann Bernhard Fischer von Erlach | | m | österreichischer Architekt († 1723) | Austrian architect, died 1723 | | 2026-11
Johann Lucas von Hildebrandt | | m | österreichischer Architekt († 1745) | Austrian architect, died 1745 | | 2026-11
Le Corbusier | | m | Schweizer Architekt († 1965) | Swiss architect, died 1965 | | 2026-11
Jacques Herzog | | m | Schweizer Architekt | Swiss architect | | 2026-11
Pierre de Meuron | | m | Schweizer Architekt | Swiss architect | | 2026-11
Peter Zumthor | | m | Schweizer Architekt | Swiss architect | | 2026-11
Mario Botta | | m | Schweizer Architekt | Swiss architect | | 2026-11
Santiago Calatrava | | m | spanischer Architekt | Spanish architect | | 2026-11
Antoni Gaudí | | m | spanischer Architekt († 1926) | Spanish architect, died 1926 | Antonio Gaudí; Antoni Gaudi | 2026-11
Ricardo Bofill | | m | spanischer Architekt († 2022) | Spanish architect, died 2022 | | 2026-11
Jean Nouvel | | m | französischer Architekt | French architect | | 2026-11
Dominique Perrault | | m | französischer Architekt | French architect | | 2026-11
Georges-Eugène Haussmann | | m | französischer Stadtplaner († 1891) | French town planner, died 1891 | Georges-Eugene Haussmann | 2026-11
Eugène Viollet-le-Duc | | m | französischer Architekt († 1879) | French architect, died 1879 | Eugene Viollet-le-Duc | 2026-11
Anne Lacaton | | f | französische Architektin | French architect | | 2026-11
Norman Foster | | m | britischer Architekt | British architect | | 2026-11
Richard Rogers | | m | britischer Architekt († 2021) | British architect, died 2021 | | 2026-11
David Chipperfield | | m | britischer Architekt | British architect | | 2026-11
James Stirling | | m | britischer Architekt († 1992) | British architect, died 1992 | | 2026-11
Christopher Wren | | m | englischer Architekt († 1723) | English architect, died 1723 | | 2026-11
Charles Rennie Mackintosh | | m | schottischer Architekt († 1928) | Scottish architect, died 1928 | | 2026-11
Zaha Hadid | | f | irakisch-britische Architektin († 2016) | Iraqi-British architect, died 2016 | | 2026-11
Francis Kéré | | m | Architekt aus Burkina Faso | architect from Burkina Faso | Francis Kere | 2026-11
David Adjaye | | m | ghanaisch-britischer Architekt | Ghanaian-British architect | | 2026-11
Rem Koolhaas | | m | niederländischer Architekt | Dutch architect | | 2026-11
Jørn Utzon | | m | dänischer Architekt († 2008) | Danish architect, died 2008 | Jorn Utzon | 2026-11
Arne Jacobsen | | m | dänischer Architekt († 1971) | Danish architect, died 1971 | | 2026-11
Bjarke Ingels | | m | dänischer Architekt | Danish architect | | 2026-11
Alvar Aalto | | m | finnischer Architekt († 1976) | Finnish architect, died 1976 | | 2026-11
Eero Saarinen | | m | finnischer Architekt († 1961) | Finnish architect, died 1961 | | 2026-11
Frank Lloyd Wright | | m | US-Architekt († 1959) | US architect, died 1959 | | 2026-11
Louis Kahn | | m | US-Architekt († 1974) | US architect, died 1974 | Louis I. Kahn | 2026-11
Frank Gehry | | m | US-Architekt | US architect | | 2026-11
Daniel Libeskind | | m | US-Architekt | US architect | | 2026-11
I. M. Pei | | m | US-Architekt († 2019) | US architect, died 2019 | | 2026-11
Philip Johnson | | m | US-Architekt († 2005) | US architect, died 2005 | | 2026-11
Peter Eisenman | | m | US-Architekt | US architect | | 2026-11
Richard Meier | | m | US-Architekt | US architect | | 2026-11
Louis Sullivan | | m | US-Architekt († 1924) | US architect, died 1924 | | 2026-11
Oscar Niemeyer | | m | brasilianischer Architekt († 2012) | Brazilian architect, died 2012 | | 2026-11
Álvaro Siza | | m | portugiesischer Architekt | Portuguese architect | Alvaro Siza | 2026-11
Eduardo Souto de Moura | | m | portugiesischer Architekt | Portuguese architect | | 2026-11
Kenzō Tange | Kenzo Tange | m | japanischer Architekt († 2005) | Japanese architect, died 2005 | | 2026-11
Tadao Andō | Tadao Ando | m | japanischer Architekt | Japanese architect | | 2026-11
Shigeru Ban | | m | japanischer Architekt | Japanese architect | | 2026-11
Toyo Ito | | m | japanischer Architekt | Japanese architect | | 2026-11
Kengo Kuma | | m | japanischer Architekt | Japanese architect | | 2026-11
Kazuyo Sejima | | f | japanische Architektin | Japanese architect | | 2026-11
Balkrishna Doshi | | m | indischer Architekt († 2023) | Indian architect, died 2023 | | 2026-11
Wang Shu | | m | chinesischer Architekt | Chinese architect | | 2026-11
Mimar Sinan | | m | türkischer Architekt († 1588) | Turkish architect, died 1588 | | 2026-11
# Photographers, designers, fashion
August Sander | | m | deutscher Fotograf († 1964) | German photographer, died 1964 | | 2026-11
Alfred Eisenstaedt | | m | deutscher Fotograf († 1995) | German photographer, died 1995 | | 2026-11
Helmut Newton | | m | deutscher Fotograf († 2004) | German photographer, died 2004 | | 2026-11
Andreas Gursky | | m | deutscher Fotograf | German photographer | | 2026-11
Thomas Ruff | | m | deutscher Fotograf | German photographer | | 2026-11
Thomas Struth | | m | deutscher Fotograf | German photographer | | 2026-11
Wolfgang Tillmans | | m | deutscher Fotograf | German photographer | | 2026-11
Bernd Becher | | m | deutscher Fotograf († 2007) | German photographer, died 2007 | | 2026-11
Hilla Becher | | f | deutsche Fotografin († 2015) | German photographer, died 2015 | | 2026-11
Peter Lindbergh | | m | deutscher Fotograf († 2019) | German photographer, died 2019 | | 2026-11
Juergen Teller | | m | deutscher Fotograf | German photographer | | 2026-11
Jim Rakete | | m | deutscher Fotograf | German photographer | | 2026-11
Candida Höfer | | f | deutsche Fotografin | German photographer | Candida Hoefer | 2026-11
Barbara Klemm | | f | deutsche Fotografin | German photographer | | 2026-11
Herlinde Koelbl | | f | deutsche Fotografin | German photographer | | 2026-11
Ellen von Unwerth | | f | deutsche Fotografin | German photographer | | 2026-11
Gisèle Freund | | f | deutsche Fotografin († 2000) | German photographer, died 2000 | Gisele Freund | 2026-11
Anja Niedringhaus | | f | deutsche Fotografin († 2014) | German photographer, died 2014 | | 2026-11
Henri Cartier-Bresson | | m | französischer Fotograf († 2004) | French photographer, died 2004 | | 2026-11
Robert Doisneau | | m | französischer Fotograf († 1994) | French photographer, died 1994 | | 2026-11
André Kertész | | m | französischer Fotograf († 1985) | French photographer, died 1985 | Andre Kertesz | 2026-11
Robert Capa | | m | ungarischer Fotograf († 1954) | Hungarian photographer, died 1954 | | 2026-11
Brassaï | | m | ungarischer Fotograf († 1984) | Hungarian photographer, died 1984 | Brassai | 2026-11
Ansel Adams | | m | US-Fotograf († 1984) | US photographer, died 1984 | | 2026-11
Richard Avedon | | m | US-Fotograf († 2004) | US photographer, died 2004 | | 2026-11
Robert Mapplethorpe | | m | US-Fotograf († 1989) | US photographer, died 1989 | | 2026-11
Gordon Parks | | m | US-Fotograf († 2006) | US photographer, died 2006 | | 2026-11
Walker Evans | | m | US-Fotograf († 1975) | US photographer, died 1975 | | 2026-11
Irving Penn | | m | US-Fotograf († 2009) | US photographer, died 2009 | | 2026-11
Diane Arbus | | f | US-Fotografin († 1971) | US photographer, died 1971 | | 2026-11
Dorothea Lange | | f | US-Fotografin († 1965) | US photographer, died 1965 | | 2026-11
Annie Leibovitz | | f | US-Fotografin | US photographer | | 2026-11
Nan Goldin | | f | US-Fotografin | US photographer | | 2026-11
Cindy Sherman | | f | US-Fotografin | US photographer | | 2026-11
Vivian Maier | | f | US-Fotografin († 2009) | US photographer, died 2009 | | 2026-11
Lee Miller | | f | US-Fotografin († 1977) | US photographer, died 1977 | | 2026-11
Tina Modotti | | f | italienische Fotografin († 1942) | Italian photographer, died 1942 | | 2026-11
Sebastião Salgado | | m | brasilianischer Fotograf († 2025) | Brazilian photographer, died 2025 | Sebastiao Salgado | 2026-11
Cecil Beaton | | m | britischer Fotograf († 1980) | British photographer, died 1980 | | 2026-11
Martin Parr | | m | britischer Fotograf | British photographer | | 2026-11
David Bailey | | m | britischer Fotograf | British photographer | | 2026-11
Nick Ut | | m | US-Fotograf | US photographer | | 2026-11
Coco Chanel | | f | französische Modeschöpferin († 1971) | French fashion designer, died 1971 | | 2026-11
Christian Dior | | m | französischer Modeschöpfer († 1957) | French fashion designer, died 1957 | | 2026-11
Yves Saint Laurent | | m | französischer Modeschöpfer († 2008) | French fashion designer, died 2008 | | 2026-11
Hubert de Givenchy | | m | französischer Modeschöpfer († 2018) | French fashion designer, died 2018 | | 2026-11
Pierre Cardin | | m | französischer Modeschöpfer († 2020) | French fashion designer, died 2020 | | 2026-11
Jean Paul Gaultier | | m | französischer Modeschöpfer | French fashion designer | Jean-Paul Gaultier | 2026-11
Pierre Balmain | | m | französischer Modeschöpfer († 1982) | French fashion designer, died 1982 | | 2026-11
Isabel Marant | | f | französische Modeschöpferin | French fashion designer | | 2026-11
Thierry Mugler | | m | französischer Modeschöpfer | French fashion designer | | 2026-11
Giorgio Armani | | m | italienischer Modeschöpfer († 2025) | Italian fashion designer, died 2025 | | 2026-11
Gianni Versace | | m | italienischer Modeschöpfer († 1997) | Italian fashion designer, died 1997 | | 2026-11
Donatella Versace | | f | italienische Modeschöpferin | Italian fashion designer | | 2026-11
Valentino Garavani | | m | italienischer Modeschöpfer | Italian fashion designer | | 2026-11
Domenico Dolce | | m | italienischer Modeschöpfer | Italian fashion designer | | 2026-11
Stefano Gabbana | | m | italienischer Modeschöpfer | Italian fashion designer | | 2026-11
Roberto Cavalli | | m | italienischer Modeschöpfer († 2024) | Italian fashion designer, died 2024 | | 2026-11
Ottavio Missoni | | m | italienischer Modeschöpfer († 2013) | Italian fashion designer, died 2013 | | 2026-11
Miuccia Prada | | f | italienische Modeschöpferin | Italian fashion designer | | 2026-11
Elsa Schiaparelli | | f | italienische Modeschöpferin († 1973) | Italian fashion designer, died 1973 | | 2026-11
Luciano Benetton | | m | italienischer Unternehmer | Italian entrepreneur | | 2026-11
Cristóbal Balenciaga | | m | spanischer Modeschöpfer († 1972) | Spanish fashion designer, died 1972 | Cristobal Balenciaga | 2026-11
Manolo Blahnik | | m | spanischer Schuhdesigner | Spanish shoe designer | | 2026-11
Amancio Ortega | | m | spanischer Unternehmer, Gründer von Zara | Spanish entrepreneur, founder of Zara | | 2026-11
Paco Rabanne | | m | spanischer Modeschöpfer († 2023) | Spanish fashion designer, died 2023 | | 2026-11
Alexander McQueen | | m | britischer Modeschöpfer († 2010) | British fashion designer, died 2010 | | 2026-11
Vivienne Westwood | | f | britische Modeschöpferin († 2022) | British fashion designer, died 2022 | | 2026-11
Mary Quant | | f | britische Modeschöpferin († 2023) | British fashion designer, died 2023 | | 2026-11
Stella McCartney | | f | britische Modeschöpferin | British fashion designer | | 2026-11
John Galliano | | m | britischer Modeschöpfer | British fashion designer | | 2026-11
Calvin Klein | | m | US-Modeschöpfer | US fashion designer | | 2026-11
Ralph Lauren | | m | US-Modeschöpfer | US fashion designer | | 2026-11
Tommy Hilfiger | | m | US-Modeschöpfer | US fashion designer | | 2026-11
Tom Ford | | m | US-Modedesigner und Regisseur | US fashion designer and film director | | 2026-11
Marc Jacobs | | m | US-Modeschöpfer | US fashion designer | | 2026-11
Michael Kors | | m | US-Modeschöpfer | US fashion designer | | 2026-11
Donna Karan | | f | US-Modeschöpferin | US fashion designer | | 2026-11
Diane von Fürstenberg | Diane von Furstenberg | f | US-Modeschöpferin | US fashion designer | | 2026-11
Virgil Abloh | | m | US-Modeschöpfer († 2018) | US fashion designer, died 2018 | | 2026-11
Issey Miyake | | m | japanischer Modeschöpfer († 2022) | Japanese fashion designer, died 2022 | | 2026-11
Kenzo Takada | | m | japanischer Modeschöpfer († 2020) | Japanese fashion designer, died 2020 | | 2026-11
Rei Kawakubo | | f | japanische Modeschöpferin | Japanese fashion designer | | 2026-11
Yohji Yamamoto | | m | japanischer Modeschöpfer | Japanese fashion designer | | 2026-11
Helmut Lang | | m | österreichischer Modeschöpfer | Austrian fashion designer | | 2026-11
Rudi Gernreich | | m | österreichischer Modeschöpfer († 1985) | Austrian fashion designer, died 1985 | | 2026-11
Jil Sander | | f | deutsche Modeschöpferin | German fashion designer | | 2026-11
Hugo Boss | | m | deutscher Unternehmer († 1948) | German clothing manufacturer, died 1948 | | 2026-11
Guido Maria Kretschmer | | m | deutscher Modeschöpfer | German fashion designer | | 2026-11
Harald Glööckler | | m | deutscher Modeschöpfer | German fashion designer | Harald Gloeoeckler | 2026-11
Rudolph Moshammer | | m | deutscher Modeschöpfer († 2005) | German fashion designer, died 2005 | | 2026-11
Michael Michalsky | | m | deutscher Modeschöpfer | German fashion designer | | 2026-11
Gabriele Strehle | | f | deutsche Modeschöpferin | German fashion designer | | 2026-11
Anja Gockel | | f | deutsche Modeschöpferin | German fashion designer | | 2026-11
Dieter Rams | | m | deutscher Designer | German designer | | 2026-11
Luigi Colani | | m | deutscher Designer († 2019) | German designer, died 2019 | | 2026-11
Jony Ive | | m | britischer Designer | British designer | Jonathan Ive | 2026-11
Philippe Starck | | m | französischer Designer | French designer | | 2026-11
Raymond Loewy | | m | französischer Designer († 1986) | French designer, died 1986 | | 2026-11
Giorgetto Giugiaro | | m | italienischer Autodesigner | Italian car designer | | 2026-11
Ettore Sottsass | | m | italienischer Designer († 2007) | Italian designer, died 2007 | | 2026-11
Charles Eames | | m | US-Designer († 1978) | US designer, died 1978 | | 2026-11
Verner Panton | | m | dänischer Designer | Danish designer | | 2026-11
Wilhelm Wagenfeld | | m | deutscher Designer († 1983) | German designer, died 1983 | | 2026-11
Walt Disney | | m | US-Filmproduzent († 1966) | US film producer, died 1966 | | 2026-11
Charles M. Schulz | | m | US-Comiczeichner († 2000) | US cartoonist, died 2000 | Charles Schulz | 2026-11
Stan Lee | | m | US-Comicautor († 2018) | US comics author, died 2018 | | 2026-11
Art Spiegelman | | m | US-Comicautor | US comics author | | 2026-11
Matt Groening | | m | US-Comiczeichner | US cartoonist | | 2026-11
Hergé | | m | belgischer Comiczeichner († 1983) | Belgian cartoonist, died 1983 | Herge | 2026-11
Peyo | | m | belgischer Comiczeichner († 1992) | Belgian cartoonist, died 1992 | | 2026-11
René Goscinny | | m | französischer Comicautor († 1977) | French comics author, died 1977 | Rene Goscinny | 2026-11
Albert Uderzo | | m | französischer Comiczeichner († 2020) | French cartoonist, died 2020 | | 2026-11
Jean-Jacques Sempé | | m | französischer Zeichner († 2022) | French cartoonist, died 2022 | Jean-Jacques Sempe | 2026-11
Bob Kane | | m | US-Comiczeichner († 1998) | US cartoonist, died 1998 | | 2026-11
Ralf König | | m | deutscher Comiczeichner | German cartoonist | Ralf Koenig | 2026-11
Brösel | | m | deutscher Comiczeichner | German cartoonist | Rötger Feldmann; Broesel | 2026-11
Tomi Ungerer | | m | französischer Zeichner († 2019) | French illustrator, died 2019 | | 2026-11
Uli Stein | | m | deutscher Cartoonist | German cartoonist | | 2026-11
F. K. Waechter | | m | deutscher Zeichner | German cartoonist | | 2026-11
Erich Ohser | | m | deutscher Zeichner († 1944) | German cartoonist, died 1944 | E. O. Plauen | 2026-11
# given name of the other gender: Joan Miró
Joan Miró | Joan Miro | m | katalanischer Maler († 1983) | Catalan painter, died 1983 |  | 2026-11
Andrea Mantegna |  | m | italienischer Maler († 1506) | Italian painter, died 1506 |  | 2026-11
Andrea del Sarto |  | m | italienischer Maler († 1530) | Italian painter, died 1530 |  | 2026-11
`;
