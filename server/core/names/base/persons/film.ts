/** Film, theatre and comedy; the fields are told in `index.ts`. */
export const film = `
# Directors
Carol Reed |  | m | britischer Regisseur († 1976) | British director, died 1976 |  | 2026-11
Howard Hawks |  | m | US-Regisseur († 1977) | US director, died 1977 |  | 2026-11
John Huston |  | m | US-Regisseur († 1987) | US director, died 1987 |  | 2026-11
Elia Kazan |  | m | US-Regisseur († 2003) | US director, died 2003 |  | 2026-11
Sidney Lumet |  | m | US-Regisseur († 2011) | US director, died 2011 |  | 2026-11
Sydney Pollack |  | m | US-Regisseur († 2008) | US director, died 2008 |  | 2026-11
Robert Altman |  | m | US-Regisseur († 2006) | US director, died 2006 |  | 2026-11
Gus Van Sant |  | m | US-Regisseur | US director |  | 2026-11
Terry Gilliam |  | m | britischer Regisseur | British director |  | 2026-11
Ken Loach |  | m | britischer Regisseur | British director |  | 2026-11
Mike Leigh |  | m | britischer Regisseur | British director |  | 2026-11
Danny Boyle |  | m | britischer Regisseur | British director |  | 2026-11
Guy Ritchie |  | m | britischer Regisseur | British director |  | 2026-11
Sam Mendes |  | m | britischer Regisseur | British director |  | 2026-11
David Lean |  | m | britischer Regisseur († 1991) | British director, died 1991 |  | 2026-11
Jane Campion |  | f | neuseeländische Regisseurin | New Zealand director |  | 2026-11
Baz Luhrmann |  | m | australischer Regisseur | Australian director |  | 2026-11
Alfonso Cuarón | Alfonso Cuaron | m | mexikanischer Regisseur | Mexican director |  | 2026-11
Guillermo del Toro |  | m | mexikanischer Regisseur | Mexican director |  | 2026-11
Alejandro González Iñárritu | Alejandro Gonzalez Inarritu | m | mexikanischer Regisseur | Mexican director |  | 2026-11
Denis Villeneuve |  | m | kanadischer Regisseur | Canadian director |  | 2026-11
David Cronenberg |  | m | kanadischer Regisseur | Canadian director |  | 2026-11
Jordan Peele |  | m | US-Regisseur | US director |  | 2026-11
Billy Wilder |  | m | US-Regisseur († 2002) | US director, died 2002 |  | 2026-11
Fritz Lang |  | m | österreichischer Regisseur († 1976) | Austrian director, died 1976 |  | 2026-11
Friedrich Wilhelm Murnau |  | m | deutscher Regisseur († 1931) | German director, died 1931 |  | 2026-11
Ernst Lubitsch |  | m | deutscher Regisseur († 1947) | German director, died 1947 |  | 2026-11
Stanley Kubrick |  | m | US-Regisseur († 1999) | US director, died 1999 |  | 2026-11
Francis Ford Coppola |  | m | US-Regisseur | US director |  | 2026-11
Ridley Scott |  | m | britischer Regisseur | British director |  | 2026-11
George Lucas |  | m | US-Regisseur | US director |  | 2026-11
Peter Jackson |  | m | neuseeländischer Regisseur | New Zealand director |  | 2026-11
David Lynch |  | m | US-Regisseur († 2025) | US director, died 2025 |  | 2026-11
David Fincher |  | m | US-Regisseur | US director |  | 2026-11
Wes Anderson |  | m | US-Regisseur | US director |  | 2026-11
Tim Burton |  | m | US-Regisseur | US director |  | 2026-11
Spike Lee |  | m | US-Regisseur | US director |  | 2026-11
Oliver Stone |  | m | US-Regisseur | US director |  | 2026-11
Brian De Palma |  | m | US-Regisseur | US director |  | 2026-11
Sofia Coppola |  | f | US-Regisseurin | US director |  | 2026-11
Kathryn Bigelow |  | f | US-Regisseurin | US director |  | 2026-11
Greta Gerwig |  | f | US-Regisseurin | US director |  | 2026-11
Otto Preminger |  | m | US-Regisseur († 1986) | US director, died 1986 |  | 2026-11
Fred Zinnemann |  | m | US-Regisseur († 1997) | US director, died 1997 |  | 2026-11
Douglas Sirk |  | m | deutscher Regisseur († 1987) | German director, died 1987 |  | 2026-11
Max Ophüls | Max Ophuls | m | deutscher Regisseur († 1957) | German director, died 1957 | Max Ophuels | 2026-11
Erich von Stroheim |  | m | österreichischer Regisseur und Schauspieler († 1957) | Austrian director and actor, died 1957 |  | 2026-11
Miloš Forman | Milos Forman | m | tschechischer Regisseur († 2018) | Czech director, died 2018 |  | 2026-11
Federico Fellini |  | m | italienischer Regisseur († 1993) | Italian director, died 1993 |  | 2026-11
Luchino Visconti |  | m | italienischer Regisseur († 1976) | Italian director, died 1976 |  | 2026-11
Michelangelo Antonioni |  | m | italienischer Regisseur († 2007) | Italian director, died 2007 |  | 2026-11
Pier Paolo Pasolini |  | m | italienischer Regisseur († 1975) | Italian director, died 1975 |  | 2026-11
Roberto Rossellini |  | m | italienischer Regisseur († 1977) | Italian director, died 1977 |  | 2026-11
Bernardo Bertolucci |  | m | italienischer Regisseur († 2018) | Italian director, died 2018 |  | 2026-11
Sergio Leone |  | m | italienischer Regisseur († 1989) | Italian director, died 1989 |  | 2026-11
Vittorio De Sica |  | m | italienischer Regisseur und Schauspieler († 1974) | Italian director and actor, died 1974 |  | 2026-11
Nanni Moretti |  | m | italienischer Regisseur | Italian director |  | 2026-11
Paolo Sorrentino |  | m | italienischer Regisseur | Italian director |  | 2026-11
Roberto Benigni |  | m | italienischer Regisseur und Schauspieler | Italian director and actor |  | 2026-11
François Truffaut | Francois Truffaut | m | französischer Regisseur († 1984) | French director, died 1984 |  | 2026-11
Jean-Luc Godard |  | m | französischer Regisseur († 2022) | French director, died 2022 |  | 2026-11
Claude Chabrol |  | m | französischer Regisseur († 2010) | French director, died 2010 |  | 2026-11
Éric Rohmer | Eric Rohmer | m | französischer Regisseur († 2010) | French director, died 2010 |  | 2026-11
Jean Renoir |  | m | französischer Regisseur († 1979) | French director, died 1979 |  | 2026-11
Louis Malle |  | m | französischer Regisseur († 1995) | French director, died 1995 |  | 2026-11
Agnès Varda | Agnes Varda | f | französische Regisseurin († 2019) | French director, died 2019 |  | 2026-11
Luc Besson |  | m | französischer Regisseur | French director |  | 2026-11
Jean-Pierre Jeunet |  | m | französischer Regisseur | French director |  | 2026-11
Michel Hazanavicius |  | m | französischer Regisseur | French director |  | 2026-11
Mathieu Kassovitz |  | m | französischer Regisseur und Schauspieler | French director and actor |  | 2026-11
Costa-Gavras |  | m | französischer Regisseur | French director |  | 2026-11
Ingmar Bergman |  | m | schwedischer Regisseur († 2007) | Swedish director, died 2007 |  | 2026-11
Ruben Östlund | Ruben Ostlund | m | schwedischer Regisseur | Swedish director | Ruben Oestlund | 2026-11
Lars von Trier |  | m | dänischer Regisseur | Danish director |  | 2026-11
Thomas Vinterberg |  | m | dänischer Regisseur | Danish director |  | 2026-11
Aki Kaurismäki | Aki Kaurismaki | m | finnischer Regisseur | Finnish director | Aki Kaurismaeki | 2026-11
Andrej Tarkowski | Andrei Tarkovsky | m | sowjetischer Regisseur († 1986) | Soviet director, died 1986 |  | 2026-11
Sergej Eisenstein | Sergei Eisenstein | m | sowjetischer Regisseur († 1948) | Soviet director, died 1948 |  | 2026-11
Andrzej Wajda |  | m | polnischer Regisseur († 2016) | Polish director, died 2016 |  | 2026-11
Krzysztof Kieślowski | Krzysztof Kieslowski | m | polnischer Regisseur († 1996) | Polish director, died 1996 |  | 2026-11
Agnieszka Holland |  | f | polnische Regisseurin | Polish director |  | 2026-11
Emir Kusturica |  | m | serbischer Regisseur | Serbian director |  | 2026-11
Béla Tarr | Bela Tarr | m | ungarischer Regisseur | Hungarian director |  | 2026-11
István Szabó | Istvan Szabo | m | ungarischer Regisseur | Hungarian director |  | 2026-11
Theo Angelopoulos |  | m | griechischer Regisseur († 2012) | Greek director, died 2012 |  | 2026-11
Nuri Bilge Ceylan |  | m | türkischer Regisseur | Turkish director |  | 2026-11
Yılmaz Güney | Yilmaz Guney | m | türkischer Regisseur und Schauspieler († 1984) | Turkish director and actor, died 1984 | Yilmaz Gueney | 2026-11
Luis Buñuel | Luis Bunuel | m | spanischer Regisseur († 1983) | Spanish director, died 1983 |  | 2026-11
Carlos Saura |  | m | spanischer Regisseur († 2023) | Spanish director, died 2023 |  | 2026-11
Akira Kurosawa |  | m | japanischer Regisseur († 1998) | Japanese director, died 1998 |  | 2026-11
Hayao Miyazaki |  | m | japanischer Regisseur | Japanese director |  | 2026-11
Zhang Yimou |  | m | chinesischer Regisseur | Chinese director |  | 2026-11
Wong Kar-wai |  | m | Hongkonger Regisseur | Hong Kong director |  | 2026-11
Ang Lee |  | m | taiwanischer Regisseur | Taiwanese director |  | 2026-11
Bong Joon-ho |  | m | südkoreanischer Regisseur | South Korean director |  | 2026-11
Asghar Farhadi |  | m | iranischer Regisseur | Iranian director |  | 2026-11
Jafar Panahi |  | m | iranischer Regisseur | Iranian director |  | 2026-11
Mohammad Rasoulof |  | m | iranischer Regisseur | Iranian director |  | 2026-11
Michael Haneke |  | m | österreichischer Regisseur | Austrian director |  | 2026-11
Ulrich Seidl |  | m | österreichischer Regisseur | Austrian director |  | 2026-11
Jessica Hausner |  | f | österreichische Regisseurin | Austrian director |  | 2026-11
Margarethe von Trotta |  | f | deutsche Regisseurin | German director |  | 2026-11
Maren Ade |  | f | deutsche Regisseurin | German director |  | 2026-11
Caroline Link |  | f | deutsche Regisseurin | German director |  | 2026-11
Doris Dörrie | Doris Dorrie | f | deutsche Regisseurin | German director | Doris Doerrie | 2026-11
Oskar Roehler |  | m | deutscher Regisseur | German director |  | 2026-11
Christian Petzold |  | m | deutscher Regisseur | German director |  | 2026-11
Sönke Wortmann | Sonke Wortmann | m | deutscher Regisseur | German director | Soenke Wortmann | 2026-11
Andreas Dresen |  | m | deutscher Regisseur | German director |  | 2026-11
Edgar Reitz |  | m | deutscher Regisseur | German director |  | 2026-11
Alexander Kluge |  | m | deutscher Regisseur | German director |  | 2026-11
Helmut Dietl |  | m | deutscher Regisseur († 2015) | German director, died 2015 |  | 2026-11
Bernd Eichinger |  | m | deutscher Filmproduzent († 2011) | German film producer, died 2011 |  | 2026-11
Nico Hofmann |  | m | deutscher Filmproduzent | German film producer |  | 2026-11
Dani Levy |  | m | Schweizer Regisseur | Swiss director |  | 2026-11
# Actors and actresses
# given name of the other gender: Laurence Olivier
# given name of the other gender: Jean Seberg
# given name of the other gender: Jean Simmons
# given name of the other gender: Jean Harlow
# given name of the other gender: Glenn Close
# given name of the other gender: Jamie Lee Curtis
Leslie Howard |  | m | britischer Schauspieler († 1943) | British actor, died 1943 |  | 2026-11
Jean Seberg |  | f | US-Schauspielerin († 1979) | US actress, died 1979 |  | 2026-11
Jean Simmons |  | f | britische Schauspielerin († 2010) | British actress, died 2010 |  | 2026-11
Jean Harlow |  | f | US-Schauspielerin († 1937) | US actress, died 1937 |  | 2026-11
Robin Wright |  | f | US-Schauspielerin | US actress |  | 2026-11
Glenn Close |  | f | US-Schauspielerin | US actress |  | 2026-11
Drew Barrymore |  | f | US-Schauspielerin | US actress |  | 2026-11
Daryl Hannah |  | f | US-Schauspielerin | US actress |  | 2026-11
Jamie Lee Curtis |  | f | US-Schauspielerin | US actress |  | 2026-11
Toni Collette |  | f | australische Schauspielerin | Australian actress |  | 2026-11
Kim Novak |  | f | US-Schauspielerin | US actress |  | 2026-11
Kim Basinger |  | f | US-Schauspielerin | US actress |  | 2026-11
Carey Mulligan |  | f | britische Schauspielerin | British actress |  | 2026-11
Sharon Stone |  | f | US-Schauspielerin | US actress |  | 2026-11
Michelle Pfeiffer |  | f | US-Schauspielerin | US actress |  | 2026-11
Sigourney Weaver |  | f | US-Schauspielerin | US actress |  | 2026-11
Susan Sarandon |  | f | US-Schauspielerin | US actress |  | 2026-11
Diane Keaton |  | f | US-Schauspielerin († 2025) | US actress, died 2025 |  | 2026-11
Goldie Hawn |  | f | US-Schauspielerin | US actress |  | 2026-11
Bette Davis |  | f | US-Schauspielerin († 1989) | US actress, died 1989 |  | 2026-11
Joan Crawford |  | f | US-Schauspielerin († 1977) | US actress, died 1977 |  | 2026-11
Rita Hayworth |  | f | US-Schauspielerin († 1987) | US actress, died 1987 |  | 2026-11
Lauren Bacall |  | f | US-Schauspielerin († 2014) | US actress, died 2014 |  | 2026-11
Ginger Rogers |  | f | US-Schauspielerin († 1995) | US actress, died 1995 |  | 2026-11
Fred Astaire |  | m | US-Schauspieler († 1987) | US actor, died 1987 |  | 2026-11
Rock Hudson |  | m | US-Schauspieler († 1985) | US actor, died 1985 |  | 2026-11
Tony Curtis |  | m | US-Schauspieler († 2010) | US actor, died 2010 |  | 2026-11
Jack Lemmon |  | m | US-Schauspieler († 2001) | US actor, died 2001 |  | 2026-11
Walter Matthau |  | m | US-Schauspieler († 2000) | US actor, died 2000 |  | 2026-11
Charlton Heston |  | m | US-Schauspieler († 2008) | US actor, died 2008 |  | 2026-11
Yul Brynner |  | m | US-Schauspieler († 1985) | US actor, died 1985 |  | 2026-11
Orson Welles |  | m | US-Regisseur und Schauspieler († 1985) | US director and actor, died 1985 |  | 2026-11
Peter Falk |  | m | US-Schauspieler († 2011) | US actor, died 2011 |  | 2026-11
Larry Hagman |  | m | US-Schauspieler († 2012) | US actor, died 2012 |  | 2026-11
Telly Savalas |  | m | US-Schauspieler († 1994) | US actor, died 1994 |  | 2026-11
David Hasselhoff |  | m | US-Schauspieler | US actor |  | 2026-11
Charlie Sheen |  | m | US-Schauspieler | US actor |  | 2026-11
Steve Buscemi |  | m | US-Schauspieler | US actor |  | 2026-11
John Malkovich |  | m | US-Schauspieler | US actor |  | 2026-11
Willem Dafoe |  | m | US-Schauspieler | US actor |  | 2026-11
Samuel L. Jackson |  | m | US-Schauspieler | US actor |  | 2026-11
Forest Whitaker |  | m | US-Schauspieler | US actor |  | 2026-11
Jamie Foxx |  | m | US-Schauspieler | US actor |  | 2026-11
Bryan Cranston |  | m | US-Schauspieler | US actor |  | 2026-11
Peter Dinklage |  | m | US-Schauspieler | US actor |  | 2026-11
Dustin Hoffman |  | m | US-Schauspieler | US actor |  | 2026-11
Sylvester Stallone |  | m | US-Schauspieler | US actor |  | 2026-11
Bruce Willis |  | m | US-Schauspieler | US actor |  | 2026-11
Jodie Foster |  | f | US-Schauspielerin | US actress |  | 2026-11
Marlon Brando |  | m | US-Schauspieler († 2004) | US actor, died 2004 |  | 2026-11
Humphrey Bogart |  | m | US-Schauspieler († 1957) | US actor, died 1957 |  | 2026-11
Katharine Hepburn |  | f | US-Schauspielerin († 2003) | US actress, died 2003 |  | 2026-11
Audrey Hepburn |  | f | britische Schauspielerin († 1993) | British actress, died 1993 |  | 2026-11
Ingrid Bergman |  | f | schwedische Schauspielerin († 1982) | Swedish actress, died 1982 |  | 2026-11
Greta Garbo |  | f | schwedische Schauspielerin († 1990) | Swedish actress, died 1990 |  | 2026-11
Buster Keaton |  | m | US-Regisseur und Schauspieler († 1966) | US director and actor, died 1966 |  | 2026-11
Elizabeth Taylor |  | f | US-Schauspielerin († 2011) | US actress, died 2011 |  | 2026-11
James Dean |  | m | US-Schauspieler († 1955) | US actor, died 1955 |  | 2026-11
River Phoenix |  | m | US-Schauspieler († 1993) | US actor, died 1993 |  | 2026-11
Joaquin Phoenix |  | m | US-Schauspieler | US actor |  | 2026-11
Robert Redford |  | m | US-Regisseur und Schauspieler († 2025) | US director and actor, died 2025 |  | 2026-11
Paul Newman |  | m | US-Schauspieler († 2008) | US actor, died 2008 |  | 2026-11
Steve McQueen |  | m | US-Schauspieler († 1980) | US actor, died 1980 |  | 2026-11
Gene Hackman |  | m | US-Schauspieler († 2025) | US actor, died 2025 |  | 2026-11
Clark Gable |  | m | US-Schauspieler († 1960) | US actor, died 1960 |  | 2026-11
Cary Grant |  | m | US-Schauspieler († 1986) | US actor, died 1986 |  | 2026-11
James Stewart |  | m | US-Schauspieler († 1997) | US actor, died 1997 |  | 2026-11
John Wayne |  | m | US-Schauspieler († 1979) | US actor, died 1979 |  | 2026-11
Gary Cooper |  | m | US-Schauspieler († 1961) | US actor, died 1961 |  | 2026-11
Kirk Douglas |  | m | US-Schauspieler († 2020) | US actor, died 2020 |  | 2026-11
Michael Douglas |  | m | US-Schauspieler | US actor |  | 2026-11
Burt Lancaster |  | m | US-Schauspieler († 1994) | US actor, died 1994 |  | 2026-11
Gregory Peck |  | m | US-Schauspieler († 2003) | US actor, died 2003 |  | 2026-11
Henry Fonda |  | m | US-Schauspieler († 1982) | US actor, died 1982 |  | 2026-11
Jane Fonda |  | f | US-Schauspielerin | US actress |  | 2026-11
Peter Fonda |  | m | US-Schauspieler († 2019) | US actor, died 2019 |  | 2026-11
Dennis Hopper |  | m | US-Schauspieler († 2010) | US actor, died 2010 |  | 2026-11
Robert Duvall |  | m | US-Schauspieler | US actor |  | 2026-11
Robert Downey Jr. |  | m | US-Schauspieler | US actor |  | 2026-11
Natalie Portman |  | f | US-Schauspielerin | US actress |  | 2026-11
Jennifer Lawrence |  | f | US-Schauspielerin | US actress |  | 2026-11
Sandra Bullock |  | f | US-Schauspielerin | US actress |  | 2026-11
Cameron Diaz |  | f | US-Schauspielerin | US actress |  | 2026-11
Anne Hathaway |  | f | US-Schauspielerin | US actress |  | 2026-11
Emma Stone |  | f | US-Schauspielerin | US actress |  | 2026-11
Matt Damon |  | m | US-Schauspieler | US actor |  | 2026-11
Ben Affleck |  | m | US-Regisseur und Schauspieler | US director and actor |  | 2026-11
Sean Penn |  | m | US-Schauspieler | US actor |  | 2026-11
Kevin Costner |  | m | US-Regisseur und Schauspieler | US director and actor |  | 2026-11
Whoopi Goldberg |  | f | US-Schauspielerin | US actress |  | 2026-11
John Travolta |  | m | US-Schauspieler | US actor |  | 2026-11
Nicolas Cage |  | m | US-Schauspieler | US actor |  | 2026-11
Richard Gere |  | m | US-Schauspieler | US actor |  | 2026-11
Patrick Swayze |  | m | US-Schauspieler († 2009) | US actor, died 2009 |  | 2026-11
Philip Seymour Hoffman |  | m | US-Schauspieler († 2014) | US actor, died 2014 |  | 2026-11
Robin Williams |  | m | US-Schauspieler († 2014) | US actor, died 2014 |  | 2026-11
Eddie Murphy |  | m | US-Schauspieler | US actor |  | 2026-11
Adam Sandler |  | m | US-Schauspieler | US actor |  | 2026-11
Ben Stiller |  | m | US-Schauspieler | US actor |  | 2026-11
Timothée Chalamet | Timothee Chalamet | m | US-Schauspieler | US actor |  | 2026-11
Jim Carrey |  | m | kanadischer Schauspieler | Canadian actor |  | 2026-11
Ryan Gosling |  | m | kanadischer Schauspieler | Canadian actor |  | 2026-11
Ryan Reynolds |  | m | kanadischer Schauspieler | Canadian actor |  | 2026-11
Christopher Plummer |  | m | kanadischer Schauspieler († 2021) | Canadian actor, died 2021 |  | 2026-11
Donald Sutherland |  | m | kanadischer Schauspieler († 2024) | Canadian actor, died 2024 |  | 2026-11
Leslie Nielsen |  | m | kanadischer Schauspieler († 2010) | Canadian actor, died 2010 |  | 2026-11
William Shatner |  | m | kanadischer Schauspieler | Canadian actor |  | 2026-11
Margot Robbie |  | f | australische Schauspielerin | Australian actress |  | 2026-11
Hugh Jackman |  | m | australischer Schauspieler | Australian actor |  | 2026-11
Heath Ledger |  | m | australischer Schauspieler († 2008) | Australian actor, died 2008 |  | 2026-11
Mel Gibson |  | m | australischer Regisseur und Schauspieler | Australian director and actor |  | 2026-11
Russell Crowe |  | m | neuseeländischer Schauspieler | New Zealand actor |  | 2026-11
Kate Winslet |  | f | britische Schauspielerin | British actress |  | 2026-11
Anthony Hopkins |  | m | britischer Schauspieler | British actor |  | 2026-11
Emma Thompson |  | f | britische Schauspielerin | British actress |  | 2026-11
Hugh Grant |  | m | britischer Schauspieler | British actor |  | 2026-11
Colin Firth |  | m | britischer Schauspieler | British actor |  | 2026-11
Judi Dench |  | f | britische Schauspielerin | British actress |  | 2026-11
Maggie Smith |  | f | britische Schauspielerin († 2024) | British actress, died 2024 |  | 2026-11
Helen Mirren |  | f | britische Schauspielerin | British actress |  | 2026-11
Roger Moore |  | m | britischer Schauspieler († 2017) | British actor, died 2017 |  | 2026-11
Pierce Brosnan |  | m | irischer Schauspieler | Irish actor |  | 2026-11
Timothy Dalton |  | m | britischer Schauspieler | British actor |  | 2026-11
Richard Burton |  | m | britischer Schauspieler († 1984) | British actor, died 1984 |  | 2026-11
Michael Caine |  | m | britischer Schauspieler | British actor |  | 2026-11
Peter Sellers |  | m | britischer Schauspieler († 1980) | British actor, died 1980 |  | 2026-11
Laurence Olivier |  | m | britischer Schauspieler († 1989) | British actor, died 1989 |  | 2026-11
Vivien Leigh |  | f | britische Schauspielerin († 1967) | British actress, died 1967 |  | 2026-11
Peter O’Toole |  | m | irischer Schauspieler († 2013) | Irish actor, died 2013 |  | 2026-11
Alec Guinness |  | m | britischer Schauspieler († 2000) | British actor, died 2000 |  | 2026-11
Ben Kingsley |  | m | britischer Schauspieler | British actor |  | 2026-11
Gary Oldman |  | m | britischer Schauspieler | British actor |  | 2026-11
Ralph Fiennes |  | m | britischer Schauspieler | British actor |  | 2026-11
Jeremy Irons |  | m | britischer Schauspieler | British actor |  | 2026-11
Kenneth Branagh |  | m | britischer Regisseur und Schauspieler | British director and actor |  | 2026-11
Benedict Cumberbatch |  | m | britischer Schauspieler | British actor |  | 2026-11
Daniel Radcliffe |  | m | britischer Schauspieler | British actor |  | 2026-11
Keira Knightley |  | f | britische Schauspielerin | British actress |  | 2026-11
Tilda Swinton |  | f | britische Schauspielerin | British actress |  | 2026-11
Olivia Colman |  | f | britische Schauspielerin | British actress |  | 2026-11
Christian Bale |  | m | britischer Schauspieler | British actor |  | 2026-11
Christopher Lee |  | m | britischer Schauspieler († 2015) | British actor, died 2015 |  | 2026-11
Charlotte Rampling |  | f | britische Schauspielerin | British actress |  | 2026-11
Idris Elba |  | m | britischer Schauspieler | British actor |  | 2026-11
Rowan Atkinson |  | m | britischer Schauspieler | British actor |  | 2026-11
Gina Lollobrigida |  | f | italienische Schauspielerin († 2023) | Italian actress, died 2023 |  | 2026-11
Marcello Mastroianni |  | m | italienischer Schauspieler († 1996) | Italian actor, died 1996 |  | 2026-11
Anna Magnani |  | f | italienische Schauspielerin († 1973) | Italian actress, died 1973 |  | 2026-11
Claudia Cardinale |  | f | italienische Schauspielerin († 2025) | Italian actress, died 2025 |  | 2026-11
Monica Bellucci |  | f | italienische Schauspielerin | Italian actress |  | 2026-11
Franco Nero |  | m | italienischer Schauspieler | Italian actor |  | 2026-11
Bud Spencer |  | m | italienischer Schauspieler († 2016) | Italian actor, died 2016 |  | 2026-11
Terence Hill |  | m | italienischer Schauspieler | Italian actor |  | 2026-11
Jean-Paul Belmondo |  | m | französischer Schauspieler († 2021) | French actor, died 2021 |  | 2026-11
Jean Gabin |  | m | französischer Schauspieler († 1976) | French actor, died 1976 |  | 2026-11
Jeanne Moreau |  | f | französische Schauspielerin († 2017) | French actress, died 2017 |  | 2026-11
Isabelle Huppert |  | f | französische Schauspielerin | French actress |  | 2026-11
Isabelle Adjani |  | f | französische Schauspielerin | French actress |  | 2026-11
Louis de Funès | Louis de Funes | m | französischer Schauspieler († 1983) | French actor, died 1983 |  | 2026-11
Michel Piccoli |  | m | französischer Schauspieler († 2020) | French actor, died 2020 |  | 2026-11
Jean Reno |  | m | französischer Schauspieler | French actor |  | 2026-11
Vincent Cassel |  | m | französischer Schauspieler | French actor |  | 2026-11
Marion Cotillard |  | f | französische Schauspielerin | French actress |  | 2026-11
Sophie Marceau |  | f | französische Schauspielerin | French actress |  | 2026-11
Audrey Tautou |  | f | französische Schauspielerin | French actress |  | 2026-11
Fanny Ardant |  | f | französische Schauspielerin | French actress |  | 2026-11
Omar Sy |  | m | französischer Schauspieler | French actor |  | 2026-11
Simone Signoret |  | f | französische Schauspielerin († 1985) | French actress, died 1985 |  | 2026-11
Jean-Louis Trintignant |  | m | französischer Schauspieler († 2022) | French actor, died 2022 |  | 2026-11
Philippe Noiret |  | m | französischer Schauspieler († 2006) | French actor, died 2006 |  | 2026-11
Daniel Auteuil |  | m | französischer Schauspieler | French actor |  | 2026-11
Charlotte Gainsbourg |  | f | französische Schauspielerin | French actress |  | 2026-11
Emmanuelle Béart | Emmanuelle Beart | f | französische Schauspielerin | French actress |  | 2026-11
Léa Seydoux | Lea Seydoux | f | französische Schauspielerin | French actress |  | 2026-11
Penélope Cruz | Penelope Cruz | f | spanische Schauspielerin | Spanish actress |  | 2026-11
Antonio Banderas |  | m | spanischer Schauspieler | Spanish actor |  | 2026-11
Javier Bardem |  | m | spanischer Schauspieler | Spanish actor |  | 2026-11
Stellan Skarsgård | Stellan Skarsgard | m | schwedischer Schauspieler | Swedish actor |  | 2026-11
Max von Sydow |  | m | schwedischer Schauspieler († 2020) | Swedish actor, died 2020 |  | 2026-11
Liv Ullmann |  | f | norwegische Schauspielerin | Norwegian actress |  | 2026-11
Mads Mikkelsen |  | m | dänischer Schauspieler | Danish actor |  | 2026-11
Viggo Mortensen |  | m | US-Schauspieler | US actor |  | 2026-11
Nikolaj Coster-Waldau |  | m | dänischer Schauspieler | Danish actor |  | 2026-11
Jackie Chan |  | m | Hongkonger Schauspieler | Hong Kong actor |  | 2026-11
Bruce Lee |  | m | US-Schauspieler († 1973) | US actor, died 1973 |  | 2026-11
Shah Rukh Khan |  | m | indischer Schauspieler | Indian actor |  | 2026-11
Amitabh Bachchan |  | m | indischer Schauspieler | Indian actor |  | 2026-11
Klaus Maria Brandauer |  | m | österreichischer Schauspieler | Austrian actor |  | 2026-11
Oskar Werner |  | m | österreichischer Schauspieler († 1984) | Austrian actor, died 1984 |  | 2026-11
Maximilian Schell |  | m | österreichischer Schauspieler († 2014) | Austrian actor, died 2014 |  | 2026-11
Maria Schell |  | f | österreichische Schauspielerin († 2005) | Austrian actress, died 2005 |  | 2026-11
Hedy Lamarr |  | f | österreichische Schauspielerin († 2000) | Austrian actress, died 2000 |  | 2026-11
Paul Hörbiger | Paul Horbiger | m | österreichischer Schauspieler († 1981) | Austrian actor, died 1981 | Paul Hoerbiger | 2026-11
Attila Hörbiger | Attila Horbiger | m | österreichischer Schauspieler († 1987) | Austrian actor, died 1987 | Attila Hoerbiger | 2026-11
Christiane Hörbiger | Christiane Horbiger | f | österreichische Schauspielerin († 2022) | Austrian actress, died 2022 | Christiane Hoerbiger | 2026-11
Paula Wessely |  | f | österreichische Schauspielerin († 2000) | Austrian actress, died 2000 |  | 2026-11
Hans Moser |  | m | österreichischer Schauspieler († 1964) | Austrian actor, died 1964 |  | 2026-11
Robert Stadlober |  | m | österreichischer Schauspieler | Austrian actor |  | 2026-11
Birgit Minichmayr |  | f | österreichische Schauspielerin | Austrian actress |  | 2026-11
Josef Hader |  | m | österreichischer Kabarettist | Austrian satirist |  | 2026-11
Peter Simonischek |  | m | österreichischer Schauspieler († 2023) | Austrian actor, died 2023 |  | 2026-11
Helmut Qualtinger |  | m | österreichischer Schauspieler († 1986) | Austrian actor, died 1986 |  | 2026-11
Harald Krassnitzer |  | m | österreichischer Schauspieler | Austrian actor |  | 2026-11
Adele Neuhauser |  | f | österreichische Schauspielerin | Austrian actress |  | 2026-11
Fritz Muliar |  | m | österreichischer Schauspieler († 2009) | Austrian actor, died 2009 |  | 2026-11
Peter Lorre |  | m | deutscher Schauspieler († 1964) | German actor, died 1964 |  | 2026-11
Emil Jannings |  | m | deutscher Schauspieler († 1950) | German actor, died 1950 |  | 2026-11
Conrad Veidt |  | m | deutscher Schauspieler († 1943) | German actor, died 1943 |  | 2026-11
Lilian Harvey |  | f | deutsche Schauspielerin († 1968) | German actress, died 1968 |  | 2026-11
Johannes Heesters |  | m | niederländischer Schauspieler († 2011) | Dutch actor, died 2011 |  | 2026-11
Rutger Hauer |  | m | niederländischer Schauspieler († 2019) | Dutch actor, died 2019 |  | 2026-11
Paul Verhoeven |  | m | niederländischer Regisseur | Dutch director |  | 2026-11
Curd Jürgens | Curd Jurgens | m | deutscher Schauspieler († 1982) | German actor, died 1982 | Curd Juergens | 2026-11
Gert Fröbe | Gert Frobe | m | deutscher Schauspieler († 1988) | German actor, died 1988 | Gert Froebe | 2026-11
Heinz Rühmann | Heinz Ruhmann | m | deutscher Schauspieler († 1994) | German actor, died 1994 | Heinz Ruehmann | 2026-11
Hans Albers |  | m | deutscher Schauspieler († 1960) | German actor, died 1960 |  | 2026-11
Heinz Erhardt |  | m | deutscher Komiker († 1979) | German comedian, died 1979 |  | 2026-11
Klaus Kinski |  | m | deutscher Schauspieler († 1991) | German actor, died 1991 |  | 2026-11
Nastassja Kinski |  | f | deutsche Schauspielerin | German actress |  | 2026-11
Hardy Krüger | Hardy Kruger | m | deutscher Schauspieler († 2022) | German actor, died 2022 | Hardy Krueger | 2026-11
Horst Buchholz |  | m | deutscher Schauspieler († 2003) | German actor, died 2003 |  | 2026-11
Uschi Glas |  | f | deutsche Schauspielerin | German actress |  | 2026-11
Heiner Lauterbach |  | m | deutscher Schauspieler | German actor |  | 2026-11
Jürgen Prochnow | Jurgen Prochnow | m | deutscher Schauspieler | German actor | Juergen Prochnow | 2026-11
Armin Mueller-Stahl |  | m | deutscher Schauspieler | German actor |  | 2026-11
Hannelore Elsner |  | f | deutsche Schauspielerin († 2019) | German actress, died 2019 |  | 2026-11
Hannelore Hoger |  | f | deutsche Schauspielerin († 2024) | German actress, died 2024 |  | 2026-11
Martina Gedeck |  | f | deutsche Schauspielerin | German actress |  | 2026-11
Corinna Harfouch |  | f | deutsche Schauspielerin | German actress |  | 2026-11
Katja Riemann |  | f | deutsche Schauspielerin | German actress |  | 2026-11
Nina Hoss |  | f | deutsche Schauspielerin | German actress |  | 2026-11
Franka Potente |  | f | deutsche Schauspielerin | German actress |  | 2026-11
Heike Makatsch |  | f | deutsche Schauspielerin | German actress |  | 2026-11
Christiane Paul |  | f | deutsche Schauspielerin | German actress |  | 2026-11
Karoline Herfurth |  | f | deutsche Regisseurin und Schauspielerin | German director and actress |  | 2026-11
Hannah Herzsprung |  | f | deutsche Schauspielerin | German actress |  | 2026-11
Alexandra Maria Lara |  | f | deutsche Schauspielerin | German actress |  | 2026-11
Jella Haase |  | f | deutsche Schauspielerin | German actress |  | 2026-11
Emilia Schüle | Emilia Schule | f | deutsche Schauspielerin | German actress | Emilia Schuele | 2026-11
Anna Loos |  | f | deutsche Schauspielerin | German actress |  | 2026-11
Ulrike Folkerts |  | f | deutsche Schauspielerin | German actress |  | 2026-11
Axel Milberg |  | m | deutscher Schauspieler | German actor |  | 2026-11
Ulrich Tukur |  | m | deutscher Schauspieler | German actor |  | 2026-11
Dietmar Bär | Dietmar Bar | m | deutscher Schauspieler | German actor | Dietmar Baer | 2026-11
Udo Wachtveitl |  | m | deutscher Schauspieler | German actor |  | 2026-11
Miroslav Nemec |  | m | deutscher Schauspieler | German actor |  | 2026-11
Jürgen Vogel | Jurgen Vogel | m | deutscher Schauspieler | German actor | Juergen Vogel | 2026-11
Lars Eidinger |  | m | deutscher Schauspieler | German actor |  | 2026-11
August Diehl |  | m | deutscher Schauspieler | German actor |  | 2026-11
Burghart Klaußner | Burghart Klaussner | m | deutscher Schauspieler | German actor |  | 2026-11
Ulrich Mühe | Ulrich Muhe | m | deutscher Schauspieler († 2007) | German actor, died 2007 | Ulrich Muehe | 2026-11
Tom Schilling |  | m | deutscher Schauspieler | German actor |  | 2026-11
Edin Hasanović | Edin Hasanovic | m | deutscher Schauspieler | German actor |  | 2026-11
Frederick Lau |  | m | deutscher Schauspieler | German actor |  | 2026-11
Henry Hübchen | Henry Hubchen | m | deutscher Schauspieler | German actor | Henry Huebchen | 2026-11
Manfred Krug |  | m | deutscher Schauspieler († 2016) | German actor, died 2016 |  | 2026-11
Edgar Selge |  | m | deutscher Schauspieler | German actor |  | 2026-11
Matthias Brandt |  | m | deutscher Schauspieler | German actor |  | 2026-11
Joachim Król | Joachim Krol | m | deutscher Schauspieler | German actor |  | 2026-11
Ulrich Matthes |  | m | deutscher Schauspieler | German actor |  | 2026-11
Ulrich Noethen |  | m | deutscher Schauspieler | German actor |  | 2026-11
Sebastian Koch |  | m | deutscher Schauspieler | German actor |  | 2026-11
Heino Ferch |  | m | deutscher Schauspieler | German actor |  | 2026-11
Florian David Fitz |  | m | deutscher Schauspieler | German actor |  | 2026-11
Elyas M’Barek |  | m | deutscher Schauspieler | German actor |  | 2026-11
Devid Striesow |  | m | deutscher Schauspieler | German actor |  | 2026-11
Charly Hübner | Charly Hubner | m | deutscher Schauspieler | German actor | Charly Huebner | 2026-11
Bjarne Mädel | Bjarne Madel | m | deutscher Schauspieler | German actor | Bjarne Maedel | 2026-11
Christian Ulmen |  | m | deutscher Schauspieler | German actor |  | 2026-11
Ben Becker |  | m | deutscher Schauspieler | German actor |  | 2026-11
Meret Becker |  | f | deutsche Schauspielerin | German actress |  | 2026-11
Otto Sander |  | m | deutscher Schauspieler († 2013) | German actor, died 2013 |  | 2026-11
Gert Voss |  | m | deutscher Schauspieler († 2014) | German actor, died 2014 |  | 2026-11
Will Quadflieg |  | m | deutscher Schauspieler († 2003) | German actor, died 2003 |  | 2026-11
Gustaf Gründgens | Gustaf Grundgens | m | deutscher Schauspieler († 1963) | German actor, died 1963 | Gustaf Gruendgens | 2026-11
Bernhard Wicki |  | m | österreichischer Regisseur und Schauspieler († 2000) | Austrian director and actor, died 2000 |  | 2026-11
Brigitte Mira |  | f | deutsche Schauspielerin († 2005) | German actress, died 2005 |  | 2026-11
Inge Meysel |  | f | deutsche Schauspielerin († 2004) | German actress, died 2004 |  | 2026-11
Evelyn Hamann |  | f | deutsche Schauspielerin († 2007) | German actress, died 2007 |  | 2026-11
Heidi Kabel |  | f | deutsche Schauspielerin († 2010) | German actress, died 2010 |  | 2026-11
Horst Tappert |  | m | deutscher Schauspieler († 2008) | German actor, died 2008 |  | 2026-11
Erik Ode |  | m | deutscher Schauspieler († 1983) | German actor, died 1983 |  | 2026-11
Fritz Wepper |  | m | deutscher Schauspieler († 2024) | German actor, died 2024 |  | 2026-11
Elmar Wepper |  | m | deutscher Schauspieler († 2023) | German actor, died 2023 |  | 2026-11
Gustl Bayrhammer |  | m | deutscher Schauspieler († 1993) | German actor, died 1993 |  | 2026-11
Walter Sedlmayr |  | m | deutscher Schauspieler († 1990) | German actor, died 1990 |  | 2026-11
Ruth Drexel |  | f | deutsche Schauspielerin († 2009) | German actress, died 2009 |  | 2026-11
Rolf Hoppe |  | m | deutscher Schauspieler († 2018) | German actor, died 2018 |  | 2026-11
Winfried Glatzeder |  | m | deutscher Schauspieler | German actor |  | 2026-11
Angelica Domröse | Angelica Domrose | f | deutsche Schauspielerin | German actress | Angelica Domroese | 2026-11
Katharina Thalbach |  | f | deutsche Schauspielerin | German actress |  | 2026-11
Jenny Gröllmann | Jenny Grollmann | f | deutsche Schauspielerin († 2006) | German actress, died 2006 | Jenny Groellmann | 2026-11
Rosalie Thomass |  | f | deutsche Schauspielerin | German actress |  | 2026-11
Paula Beer |  | f | deutsche Schauspielerin | German actress |  | 2026-11
Jasna Fritzi Bauer |  | f | deutsche Schauspielerin | German actress |  | 2026-11
Liv Lisa Fries |  | f | deutsche Schauspielerin | German actress |  | 2026-11
Louis Hofmann |  | m | deutscher Schauspieler | German actor |  | 2026-11
Albrecht Schuch |  | m | deutscher Schauspieler | German actor |  | 2026-11
Jannis Niewöhner | Jannis Niewohner | m | deutscher Schauspieler | German actor | Jannis Niewoehner | 2026-11
Emil Steinberger |  | m | Schweizer Kabarettist | Swiss satirist |  | 2026-11
Anatole Taubman |  | m | Schweizer Schauspieler | Swiss actor |  | 2026-11
Carlos Leal |  | m | Schweizer Schauspieler | Swiss actor |  | 2026-11
# Comedians and talk show hosts
Otto Waalkes |  | m | deutscher Komiker | German comedian |  | 2026-11
Dieter Hallervorden |  | m | deutscher Komiker | German comedian |  | 2026-11
Michael Mittermeier |  | m | deutscher Komiker | German comedian |  | 2026-11
Karl Valentin |  | m | deutscher Komiker († 1948) | German comedian, died 1948 |  | 2026-11
Liesl Karlstadt |  | f | deutsche Komikerin († 1960) | German comedian, died 1960 |  | 2026-11
Gerhard Polt |  | m | deutscher Kabarettist | German satirist |  | 2026-11
Dieter Hildebrandt |  | m | deutscher Kabarettist († 2013) | German satirist, died 2013 |  | 2026-11
Harald Juhnke |  | m | deutscher Schauspieler († 2005) | German actor, died 2005 |  | 2026-11
Hella von Sinnen |  | f | deutsche Komikerin | German comedian |  | 2026-11
Anke Engelke |  | f | deutsche Komikerin | German comedian |  | 2026-11
Bastian Pastewka |  | m | deutscher Komiker | German comedian |  | 2026-11
Cordula Stratmann |  | f | deutsche Komikerin | German comedian |  | 2026-11
Ellen DeGeneres |  | f | US-Moderatorin | US television host |  | 2026-11
Jay Leno |  | m | US-Moderator | US television host |  | 2026-11
David Letterman |  | m | US-Moderator | US television host |  | 2026-11
Jimmy Fallon |  | m | US-Moderator | US television host |  | 2026-11
Conan O’Brien |  | m | US-Moderator | US television host |  | 2026-11
Trevor Noah |  | m | südafrikanischer Komiker | South African comedian |  | 2026-11
Larry King |  | m | US-Moderator († 2021) | US television host, died 2021 |  | 2026-11
`;
