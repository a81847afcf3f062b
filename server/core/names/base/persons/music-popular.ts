/** Musicians of rock, pop, jazz and chanson; the fields are told in `index.ts`. */
export const musicPopular = `
# Rock, pop, soul, hip-hop
Jimi Hendrix | | m | US-Gitarrist († 1970) | US guitarist, died 1970 | | 2026-11
Jim Morrison | | m | US-Sänger der Doors († 1971) | US singer of the Doors, died 1971 | | 2026-11
Kurt Cobain | | m | US-Sänger von Nirvana († 1994) | US singer of Nirvana, died 1994 | | 2026-11
Amy Winehouse | | f | britische Sängerin († 2011) | British singer, died 2011 | | 2026-11
Buddy Holly | | m | US-Musiker († 1959) | US musician, died 1959 | | 2026-11
Johnny Cash | | m | US-Countrysänger († 2003) | US country singer, died 2003 | | 2026-11
Ray Charles | | m | US-Soulsänger († 2004) | US soul singer, died 2004 | | 2026-11
Aretha Franklin | | f | US-Soulsängerin († 2018) | US soul singer, died 2018 | | 2026-11
Stevie Wonder | | m | US-Soulmusiker | US soul musician | | 2026-11
James Brown | | m | US-Soulsänger († 2006) | US soul singer, died 2006 | | 2026-11
Marvin Gaye | | m | US-Soulsänger († 1984) | US soul singer, died 1984 | | 2026-11
Otis Redding | | m | US-Soulsänger († 1967) | US soul singer, died 1967 | | 2026-11
Chuck Berry | | m | US-Musiker († 2017) | US musician, died 2017 | | 2026-11
Little Richard | | m | US-Musiker († 2020) | US musician, died 2020 | | 2026-11
Jerry Lee Lewis | | m | US-Musiker († 2022) | US musician, died 2022 | | 2026-11
Frank Sinatra | | m | US-Sänger und Schauspieler († 1998) | US singer and actor, died 1998 | | 2026-11
Dean Martin | | m | US-Sänger und Schauspieler († 1995) | US singer and actor, died 1995 | | 2026-11
Sammy Davis Jr. | | m | US-Entertainer († 1990) | US entertainer, died 1990 | Sammy Davis | 2026-11
Barbra Streisand | | f | US-Sängerin und Schauspielerin | US singer and actress | | 2026-11
Bette Midler | | f | US-Sängerin und Schauspielerin | US singer and actress | | 2026-11
Diana Ross | | f | US-Sängerin | US singer | | 2026-11
Harry Belafonte | | m | US-Sänger und Bürgerrechtler († 2023) | US singer and civil rights activist, died 2023 | | 2026-11
Donna Summer | | f | US-Sängerin († 2012) | US singer, died 2012 | | 2026-11
Dolly Parton | | f | US-Countrysängerin | US country singer | | 2026-11
Willie Nelson | | m | US-Countrymusiker | US country musician | | 2026-11
Kenny Rogers | | m | US-Countrysänger († 2020) | US country singer, died 2020 | | 2026-11
Frank Zappa | | m | US-Musiker († 1993) | US musician, died 1993 | | 2026-11
Lou Reed | | m | US-Musiker († 2013) | US musician, died 2013 | | 2026-11
Iggy Pop | | m | US-Musiker | US musician | | 2026-11
Patti Smith | | f | US-Musikerin und Lyrikerin | US musician and poet | | 2026-11
Joan Baez | | f | US-Folksängerin | US folk singer | | 2026-11
Joni Mitchell | | f | kanadische Folksängerin | Canadian folk singer | | 2026-11
Neil Young | | m | kanadischer Musiker | Canadian musician | | 2026-11
Leonard Cohen | | m | kanadischer Sänger und Dichter († 2016) | Canadian singer and poet, died 2016 | | 2026-11
Bryan Adams | | m | kanadischer Musiker | Canadian musician | | 2026-11
Céline Dion | | f | kanadische Sängerin | Canadian singer | Celine Dion | 2026-11
Avril Lavigne | | f | kanadische Sängerin | Canadian singer | | 2026-11
Shania Twain | | f | kanadische Countrysängerin | Canadian country singer | | 2026-11
Michael Bublé | | m | kanadischer Sänger | Canadian singer | Michael Buble | 2026-11
Shawn Mendes | | m | kanadischer Sänger | Canadian singer | | 2026-11
Alanis Morissette | | f | kanadische Musikerin | Canadian musician | | 2026-11
Nelly Furtado | | f | kanadische Sängerin | Canadian singer | | 2026-11
Art Garfunkel | | m | US-Musiker | US musician | | 2026-11
Paul Simon | | m | US-Musiker | US musician | | 2026-11
Billy Joel | | m | US-Musiker | US musician | | 2026-11
Tom Waits | | m | US-Musiker | US musician | | 2026-11
Randy Newman | | m | US-Musiker | US musician | | 2026-11
Tom Petty | | m | US-Musiker († 2017) | US musician, died 2017 | | 2026-11
Jon Bon Jovi | | m | US-Musiker | US musician | | 2026-11
Axl Rose | | m | US-Sänger von Guns N’ Roses | US singer of Guns N' Roses | | 2026-11
Eddie Vedder | | m | US-Musiker | US musician | | 2026-11
Chris Cornell | | m | US-Musiker († 2017) | US musician, died 2017 | | 2026-11
Chester Bennington | | m | US-Sänger von Linkin Park († 2017) | US singer of Linkin Park, died 2017 | | 2026-11
Dave Grohl | | m | US-Musiker | US musician | | 2026-11
Anthony Kiedis | | m | US-Sänger der Red Hot Chili Peppers | US singer of the Red Hot Chili Peppers | | 2026-11
James Hetfield | | m | US-Sänger von Metallica | US singer of Metallica | | 2026-11
Lars Ulrich | | m | dänischer Schlagzeuger von Metallica | Danish drummer of Metallica | | 2026-11
Steven Tyler | | m | US-Sänger von Aerosmith | US singer of Aerosmith | | 2026-11
Meat Loaf | | m | US-Sänger († 2022) | US singer, died 2022 | | 2026-11
Gene Simmons | | m | US-Musiker | US musician | | 2026-11
Eddie Van Halen | | m | US-Gitarrist († 2020) | US guitarist, died 2020 | | 2026-11
Carlos Santana | | m | mexikanischer Gitarrist | Mexican guitarist | | 2026-11
Madonna | | f | US-Sängerin | US singer | | 2026-11
Cyndi Lauper | | f | US-Sängerin | US singer | | 2026-11
Gloria Estefan | | f | US-Sängerin | US singer | | 2026-11
Janet Jackson | | f | US-Sängerin | US singer | | 2026-11
Mariah Carey | | f | US-Sängerin | US singer | | 2026-11
Alicia Keys | | f | US-Sängerin | US singer | | 2026-11
Katy Perry | | f | US-Sängerin | US singer | | 2026-11
Christina Aguilera | | f | US-Sängerin | US singer | | 2026-11
Rihanna | | f | Sängerin aus Barbados | singer from Barbados | | 2026-11
Ariana Grande | | f | US-Sängerin | US singer | | 2026-11
Selena Gomez | | f | US-Sängerin und Schauspielerin | US singer and actress | | 2026-11
Demi Lovato | | f | US-Sängerin | US singer | | 2026-11
Olivia Rodrigo | | f | US-Sängerin | US singer | | 2026-11
Sabrina Carpenter | | f | US-Sängerin | US singer | | 2026-11
Chappell Roan | | f | US-Sängerin | US singer | | 2026-11
Lana Del Rey | | f | US-Sängerin | US singer | | 2026-11
Gwen Stefani | | f | US-Sängerin | US singer | | 2026-11
Courtney Love | | f | US-Musikerin | US musician | | 2026-11
Norah Jones | | f | US-Sängerin | US singer | | 2026-11
Tracy Chapman | | f | US-Sängerin | US singer | | 2026-11
Suzanne Vega | | f | US-Sängerin | US singer | | 2026-11
Debbie Harry | | f | US-Sängerin von Blondie | US singer of Blondie | | 2026-11
Justin Timberlake | | m | US-Sänger | US singer | | 2026-11
Bruno Mars | | m | US-Sänger | US singer | | 2026-11
Pharrell Williams | | m | US-Musiker | US musician | | 2026-11
Lenny Kravitz | | m | US-Musiker | US musician | | 2026-11
John Legend | | m | US-Sänger | US singer | | 2026-11
Frank Ocean | | m | US-Sänger | US singer | | 2026-11
The Weeknd | | m | kanadischer Sänger | Canadian singer | | 2026-11
Eminem | | m | US-Rapper | US rapper | | 2026-11
Jay-Z | | m | US-Rapper | US rapper | | 2026-11
Dr. Dre | | m | US-Rapper | US rapper | | 2026-11
Tupac Shakur | | m | US-Rapper († 1996) | US rapper, died 1996 | | 2026-11
Travis Scott | | m | US-Rapper | US rapper | | 2026-11
Post Malone | | m | US-Rapper | US rapper | | 2026-11
Nicki Minaj | | f | US-Rapperin | US rapper | | 2026-11
Cardi B | | f | US-Rapperin | US rapper | | 2026-11
Megan Thee Stallion | | f | US-Rapperin | US rapper | | 2026-11
R. Kelly | | m | US-verurteilter Sänger | US convicted singer | | 2026-11
Phil Spector | | m | US-Musikproduzent | US music producer | | 2026-11
Quincy Jones | | m | US-Musikproduzent († 2024) | US music producer, died 2024 | | 2026-11
Rick Rubin | | m | US-Musikproduzent | US music producer | | 2026-11
Bing Crosby | | m | US-Sänger und Schauspieler († 1977) | US singer and actor, died 1977 | | 2026-11
Burt Bacharach | | m | US-Komponist († 2023) | US composer, died 2023 | | 2026-11
Tony Bennett | | m | US-Sänger († 2023) | US singer, died 2023 | | 2026-11
Woody Guthrie | | m | US-Folksänger († 1967) | US folk singer, died 1967 | | 2026-11
Pete Seeger | | m | US-Folksänger († 2014) | US folk singer, died 2014 | | 2026-11
Brian Wilson | | m | US-Musiker, Gründer der Beach Boys († 2025) | US musician, founder of the Beach Boys, died 2025 | | 2026-11
Sly Stone | | m | US-Musiker († 2025) | US musician, died 2025 | | 2026-11
Roberta Flack | | f | US-Musikerin († 2025) | US musician, died 2025 | | 2026-11
George Harrison | | m | britischer Gitarrist der Beatles († 2001) | British guitarist of the Beatles, died 2001 | | 2026-11
Ringo Starr | | m | britischer Schlagzeuger der Beatles | British drummer of the Beatles | | 2026-11
Brian Epstein | | m | britischer Manager der Beatles († 1967) | British manager of the Beatles, died 1967 | | 2026-11
George Martin | | m | britischer Produzent der Beatles († 2016) | British producer of the Beatles, died 2016 | | 2026-11
Yoko Ono | | f | japanische Künstlerin | Japanese artist | | 2026-11
Brian Jones | | m | britischer Gründer der Rolling Stones († 1969) | British founder of the Rolling Stones, died 1969 | | 2026-11
Charlie Watts | | m | britischer Schlagzeuger der Rolling Stones († 2021) | British drummer of the Rolling Stones, died 2021 | | 2026-11
Ronnie Wood | | m | britischer Gitarrist der Rolling Stones | British guitarist of the Rolling Stones | Ron Wood | 2026-11
Bill Wyman | | m | britischer Musiker | British musician | | 2026-11
Marianne Faithfull | | f | britische Sängerin († 2025) | British singer, died 2025 | | 2026-11
Eric Clapton | | m | britischer Gitarrist | British guitarist | | 2026-11
Jeff Beck | | m | britischer Gitarrist († 2023) | British guitarist, died 2023 | | 2026-11
Jimmy Page | | m | britischer Gitarrist von Led Zeppelin | British guitarist of Led Zeppelin | | 2026-11
Robert Plant | | m | britischer Sänger von Led Zeppelin | British singer of Led Zeppelin | | 2026-11
Roger Waters | | m | britischer Mitgründer von Pink Floyd | British co-founder of Pink Floyd | | 2026-11
David Gilmour | | m | britischer Gitarrist von Pink Floyd | British guitarist of Pink Floyd | | 2026-11
Syd Barrett | | m | britischer Mitgründer von Pink Floyd († 2006) | British co-founder of Pink Floyd, died 2006 | | 2026-11
Pete Townshend | | m | britischer Gitarrist von The Who | British guitarist of the Who | | 2026-11
Roger Daltrey | | m | britischer Sänger von The Who | British singer of the Who | | 2026-11
Brian May | | m | britischer Gitarrist von Queen | British guitarist of Queen | | 2026-11
Roger Taylor | | m | britischer Schlagzeuger von Queen | British drummer of Queen | | 2026-11
Ozzy Osbourne | | m | britischer Sänger von Black Sabbath († 2025) | British singer of Black Sabbath, died 2025 | | 2026-11
Sharon Osbourne | | f | britische Musikmanagerin | British music manager | | 2026-11
Lemmy Kilmister | | m | britischer Sänger von Motörhead († 2015) | British singer of Motörhead, died 2015 | | 2026-11
Ian Gillan | | m | britischer Sänger von Deep Purple | British singer of Deep Purple | | 2026-11
Ritchie Blackmore | | m | britischer Gitarrist | British guitarist | | 2026-11
Bruce Dickinson | | m | britischer Sänger von Iron Maiden | British singer of Iron Maiden | | 2026-11
Peter Gabriel | | m | britischer Musiker | British musician | | 2026-11
Sting | | m | britischer Musiker | British musician | | 2026-11
Rod Stewart | | m | britischer Sänger | British singer | | 2026-11
George Michael | | m | britischer Sänger († 2016) | British singer, died 2016 | | 2026-11
Mark Knopfler | | m | britischer Gitarrist der Dire Straits | British guitarist of Dire Straits | | 2026-11
Joe Cocker | | m | britischer Sänger († 2014) | British singer, died 2014 | | 2026-11
Cliff Richard | | m | britischer Sänger | British singer | | 2026-11
Tom Jones | | m | walisischer Sänger | Welsh singer | | 2026-11
Shirley Bassey | | f | walisische Sängerin | Welsh singer | | 2026-11
Bonnie Tyler | | f | walisische Sängerin | Welsh singer | | 2026-11
Bryan Ferry | | m | britischer Sänger | British singer | | 2026-11
Brian Eno | | m | britischer Musiker | British musician | | 2026-11
Robert Smith | | m | britischer Sänger von The Cure | British singer of the Cure | | 2026-11
Morrissey | | m | britischer Sänger | British singer | | 2026-11
Ian Curtis | | m | britischer Sänger von Joy Division († 1980) | British singer of Joy Division, died 1980 | | 2026-11
Dave Gahan | | m | britischer Sänger von Depeche Mode | British singer of Depeche Mode | | 2026-11
Andrew Fletcher | | m | britischer Musiker von Depeche Mode († 2022) | British musician of Depeche Mode, died 2022 | | 2026-11
Martin Gore | | m | britischer Musiker von Depeche Mode | British musician of Depeche Mode | | 2026-11
Boy George | | m | britischer Sänger | British singer | | 2026-11
Billy Idol | | m | britischer Sänger | British singer | | 2026-11
Gary Barlow | | m | britischer Sänger von Take That | British singer of Take That | | 2026-11
Liam Gallagher | | m | britischer Sänger von Oasis | British singer of Oasis | | 2026-11
Noel Gallagher | | m | britischer Gitarrist von Oasis | British guitarist of Oasis | | 2026-11
Damon Albarn | | m | britischer Sänger von Blur | British singer of Blur | | 2026-11
Jarvis Cocker | | m | britischer Sänger von Pulp | British singer of Pulp | | 2026-11
Thom Yorke | | m | britischer Sänger von Radiohead | British singer of Radiohead | | 2026-11
Chris Martin | | m | britischer Sänger von Coldplay | British singer of Coldplay | | 2026-11
Mike Oldfield | | m | britischer Musiker | British musician | | 2026-11
Cat Stevens | | m | britischer Musiker | British musician | Yusuf Islam | 2026-11
Jamie Cullum | | m | britischer Musiker | British musician | | 2026-11
James Blunt | | m | britischer Sänger | British singer | | 2026-11
Sam Smith | | m | britischer Popstar | British pop star | | 2026-11
Harry Styles | | m | britischer Sänger | British singer | | 2026-11
Liam Payne | | m | britischer Sänger († 2024) | British singer, died 2024 | | 2026-11
Zayn Malik | | m | britischer Sänger | British singer | | 2026-11
Kate Bush | | f | britische Sängerin | British singer | | 2026-11
Annie Lennox | | f | schottische Sängerin | Scottish singer | | 2026-11
Dusty Springfield | | f | britische Sängerin († 1999) | British singer, died 1999 | | 2026-11
Ellie Goulding | | f | britische Sängerin | British singer | | 2026-11
Dua Lipa | | f | britische Sängerin | British singer | | 2026-11
Charli xcx | | f | britische Sängerin | British singer | | 2026-11
Victoria Beckham | | f | britische Modedesignerin, früher Spice Girls | British fashion designer, formerly Spice Girls | | 2026-11
Malcolm McLaren | | m | britischer Manager der Sex Pistols | British manager of the Sex Pistols | | 2026-11
Sid Vicious | | m | britischer Bassist der Sex Pistols († 1979) | British bass player of the Sex Pistols, died 1979 | | 2026-11
Joe Strummer | | m | britischer Sänger von The Clash († 2002) | British singer of the Clash, died 2002 | | 2026-11
Van Morrison | | m | irischer Musiker | Irish musician | | 2026-11
Bono | | m | irischer Sänger von U2 | Irish singer of U2 | | 2026-11
Bob Geldof | | m | irischer Musiker | Irish musician | | 2026-11
Shane MacGowan | | m | irischer Sänger der Pogues († 2023) | Irish singer of the Pogues, died 2023 | | 2026-11
Sinéad O’Connor | | f | irische Sängerin († 2023) | Irish singer, died 2023 | Sinead O'Connor; Sinead O’Connor | 2026-11
Dolores O’Riordan | | f | irische Sängerin der Cranberries († 2018) | Irish singer of the Cranberries, died 2018 | Dolores O'Riordan | 2026-11
Enya | | f | irische Sängerin | Irish singer | | 2026-11
Rory Gallagher | | m | irischer Gitarrist († 1995) | Irish guitarist, died 1995 | | 2026-11
Nick Cave | | m | australischer Musiker | Australian musician | | 2026-11
Malcolm Young | | m | australischer Gitarrist von AC/DC († 2017) | Australian guitarist of AC/DC, died 2017 | | 2026-11
Angus Young | | m | australischer Gitarrist von AC/DC | Australian guitarist of AC/DC | | 2026-11
Bon Scott | | m | australischer Sänger von AC/DC († 1980) | Australian singer of AC/DC, died 1980 | | 2026-11
Michael Hutchence | | m | australischer Sänger von INXS († 1997) | Australian singer of INXS, died 1997 | | 2026-11
Kylie Minogue | | f | australische Sängerin | Australian singer | | 2026-11
Olivia Newton-John | | f | australische Sängerin und Schauspielerin († 2022) | Australian singer and actress, died 2022 | | 2026-11
Bob Marley | | m | jamaikanischer Reggae-Musiker († 1981) | Jamaican reggae musician, died 1981 | | 2026-11
Lee Perry | | m | jamaikanischer Reggae-Produzent († 2021) | Jamaican reggae producer, died 2021 | | 2026-11
Björk | | f | isländische Sängerin | Icelandic singer | Bjork | 2026-11
Agnetha Fältskog | | f | schwedische Abba-Sängerin | Swedish singer of Abba | Agnetha Faltskog | 2026-11
Anni-Frid Lyngstad | | f | norwegische Abba-Sängerin | Norwegian singer of Abba | | 2026-11
Björn Ulvaeus | | m | schwedischer Abba-Musiker | Swedish musician of Abba | Bjorn Ulvaeus | 2026-11
Benny Andersson | | m | schwedischer Abba-Musiker | Swedish musician of Abba | | 2026-11
Avicii | | m | schwedischer DJ († 2018) | Swedish DJ, died 2018 | | 2026-11
Zara Larsson | | f | schwedische Sängerin | Swedish singer | | 2026-11
Morten Harket | | m | norwegischer Sänger von a-ha | Norwegian singer of a-ha | | 2026-11
Shakira | | f | kolumbianische Sängerin | Colombian singer | | 2026-11
J Balvin | | m | kolumbianischer Sänger | Colombian singer | | 2026-11
Bad Bunny | | m | Sänger aus Puerto Rico | singer from Puerto Rico | | 2026-11
Ricky Martin | | m | Sänger aus Puerto Rico | singer from Puerto Rico | | 2026-11
Julio Iglesias | | m | spanischer Sänger | Spanish singer | | 2026-11
Enrique Iglesias | | m | spanischer Sänger | Spanish singer | | 2026-11
Rosalía | | f | spanische Sängerin | Spanish singer | Rosalia | 2026-11
Miriam Makeba | | f | südafrikanische Sängerin († 2008) | South African singer, died 2008 | | 2026-11
Celia Cruz | | f | kubanische Sängerin | Cuban singer | | 2026-11
Compay Segundo | | m | kubanischer Musiker († 2003) | Cuban musician, died 2003 | | 2026-11
Ibrahim Ferrer | | m | kubanischer Musiker († 2005) | Cuban musician, died 2005 | | 2026-11
Mercedes Sosa | | f | argentinische Sängerin († 2009) | Argentine singer, died 2009 | | 2026-11
Gilberto Gil | | m | brasilianischer Musiker | Brazilian musician | | 2026-11
Caetano Veloso | | m | brasilianischer Musiker | Brazilian musician | | 2026-11
Antônio Carlos Jobim | | m | brasilianischer Komponist († 1994) | Brazilian composer, died 1994 | Tom Jobim; Antonio Carlos Jobim | 2026-11
João Gilberto | | m | brasilianischer Musiker († 2019) | Brazilian musician, died 2019 | Joao Gilberto | 2026-11
Violeta Parra | | f | chilenische Sängerin († 1967) | Chilean singer, died 1967 | | 2026-11
Víctor Jara | | m | chilenischer Sänger († 1973) | Chilean singer, died 1973 | Victor Jara | 2026-11
Amália Rodrigues | | f | portugiesische Fado-Sängerin († 1999) | Portuguese fado singer, died 1999 | Amalia Rodrigues | 2026-11
Fela Kuti | | m | nigerianischer Musiker († 1997) | Nigerian musician, died 1997 | | 2026-11
Youssou N’Dour | | m | senegalesischer Musiker | Senegalese musician | Youssou N'Dour | 2026-11
David Guetta | | m | französischer DJ | French DJ | | 2026-11
Tiësto | | m | niederländischer DJ | Dutch DJ | Tiesto | 2026-11
Herman van Veen | | m | niederländischer Liedermacher | Dutch singer-songwriter | | 2026-11
# Chanson, jazz, Schlager
Édith Piaf | | f | französische Sängerin († 1963) | French singer, died 1963 | Edith Piaf | 2026-11
Juliette Gréco | | f | französische Sängerin | French singer | Juliette Greco | 2026-11
Mireille Mathieu | | f | französische Sängerin | French singer | | 2026-11
Dalida | | f | französische Sängerin († 1987) | French singer, died 1987 | | 2026-11
Françoise Hardy | | f | französische Sängerin († 2024) | French singer, died 2024 | Francoise Hardy | 2026-11
Jane Birkin | | f | britische Sängerin († 2023) | British singer, died 2023 | | 2026-11
Patricia Kaas | | f | französische Sängerin | French singer | | 2026-11
Carla Bruni | | f | französische Sängerin | French singer | | 2026-11
Josephine Baker | | f | französische Tänzerin und Sängerin († 1975) | French dancer and singer, died 1975 | Joséphine Baker | 2026-11
France Gall | | f | französische Sängerin | French singer | | 2026-11
Vanessa Paradis | | f | französische Sängerin | French singer | | 2026-11
Aya Nakamura | | f | französische Sängerin | French singer | | 2026-11
Charles Aznavour | | m | französischer Sänger († 2018) | French singer, died 2018 | | 2026-11
Serge Gainsbourg | | m | französischer Sänger († 1991) | French singer, died 1991 | | 2026-11
Yves Montand | | m | französischer Sänger († 1991) | French singer, died 1991 | | 2026-11
Johnny Hallyday | | m | französischer Sänger († 2017) | French singer, died 2017 | | 2026-11
Gilbert Bécaud | | m | französischer Sänger († 2001) | French singer, died 2001 | Gilbert Becaud | 2026-11
Georges Brassens | | m | französischer Sänger († 1981) | French singer, died 1981 | | 2026-11
Maurice Chevalier | | m | französischer Sänger († 1972) | French singer, died 1972 | | 2026-11
Jacques Brel | | m | belgischer Sänger († 1978) | Belgian singer, died 1978 | | 2026-11
Stromae | | m | belgischer Sänger | Belgian singer | | 2026-11
Salvatore Adamo | | m | belgischer Sänger | Belgian singer | | 2026-11
Adriano Celentano | | m | italienischer Sänger | Italian singer | | 2026-11
Paolo Conte | | m | italienischer Sänger | Italian singer | | 2026-11
Zucchero | | m | italienischer Sänger | Italian singer | | 2026-11
Eros Ramazzotti | | m | italienischer Sänger | Italian singer | | 2026-11
Lucio Dalla | | m | italienischer Sänger | Italian singer | | 2026-11
Umberto Tozzi | | m | italienischer Sänger | Italian singer | | 2026-11
Laura Pausini | | f | italienische Sängerin | Italian singer | | 2026-11
Gianna Nannini | | f | italienische Sängerin | Italian singer | | 2026-11
Nana Mouskouri | | f | griechische Sängerin | Greek singer | | 2026-11
Vicky Leandros | | f | griechische Sängerin | Greek singer | | 2026-11
Costa Cordalis | | m | griechischer Sänger | Greek singer | | 2026-11
Demis Roussos | | m | griechischer Sänger († 2015) | Greek singer, died 2015 | | 2026-11
Louis Armstrong | | m | US-Jazzmusiker († 1971) | US jazz musician, died 1971 | | 2026-11
Duke Ellington | | m | US-Jazzmusiker († 1974) | US jazz musician, died 1974 | | 2026-11
Count Basie | | m | US-Jazzmusiker († 1984) | US jazz musician, died 1984 | | 2026-11
Miles Davis | | m | US-Jazzmusiker († 1991) | US jazz musician, died 1991 | | 2026-11
John Coltrane | | m | US-Jazzmusiker († 1967) | US jazz musician, died 1967 | | 2026-11
Charlie Parker | | m | US-Jazzmusiker († 1955) | US jazz musician, died 1955 | | 2026-11
Dizzy Gillespie | | m | US-Jazzmusiker († 1993) | US jazz musician, died 1993 | | 2026-11
Charles Mingus | | m | US-Jazzmusiker († 1979) | US jazz musician, died 1979 | | 2026-11
Thelonious Monk | | m | US-Jazzmusiker († 1982) | US jazz musician, died 1982 | | 2026-11
Benny Goodman | | m | US-Jazzmusiker († 1986) | US jazz musician, died 1986 | | 2026-11
Glenn Miller | | m | US-Jazzmusiker († 1944) | US jazz musician, died 1944 | | 2026-11
Stan Getz | | m | US-Jazzmusiker († 1991) | US jazz musician, died 1991 | | 2026-11
Chet Baker | | m | US-Jazzmusiker († 1988) | US jazz musician, died 1988 | | 2026-11
Dave Brubeck | | m | US-Jazzmusiker († 2012) | US jazz musician, died 2012 | | 2026-11
Bill Evans | | m | US-Jazzmusiker († 1980) | US jazz musician, died 1980 | | 2026-11
Herbie Hancock | | m | US-Jazzmusiker | US jazz musician | | 2026-11
Keith Jarrett | | m | US-Jazzmusiker | US jazz musician | | 2026-11
Chick Corea | | m | US-Jazzmusiker († 2021) | US jazz musician, died 2021 | | 2026-11
Ornette Coleman | | m | US-Jazzmusiker († 2015) | US jazz musician, died 2015 | | 2026-11
Sonny Rollins | | m | US-Jazzmusiker | US jazz musician | | 2026-11
Wynton Marsalis | | m | US-Jazzmusiker | US jazz musician | | 2026-11
Lionel Hampton | | m | US-Jazzmusiker | US jazz musician | | 2026-11
B. B. King | | m | US-Bluesmusiker († 2015) | US blues musician, died 2015 | | 2026-11
Muddy Waters | | m | US-Bluesmusiker († 1983) | US blues musician, died 1983 | | 2026-11
John Lee Hooker | | m | US-Bluesmusiker († 2001) | US blues musician, died 2001 | | 2026-11
Robert Johnson | | m | US-Bluesmusiker († 1938) | US blues musician, died 1938 | | 2026-11
Ella Fitzgerald | | f | US-Jazzsängerin († 1996) | US jazz singer, died 1996 | | 2026-11
Billie Holiday | | f | US-Jazzsängerin († 1959) | US jazz singer, died 1959 | | 2026-11
Sarah Vaughan | | f | US-Jazzsängerin († 1990) | US jazz singer, died 1990 | | 2026-11
Nina Simone | | f | US-Jazzsängerin († 2003) | US jazz singer, died 2003 | | 2026-11
Mahalia Jackson | | f | US-Gospelsängerin († 1972) | US gospel singer, died 1972 | | 2026-11
Diana Krall | | f | kanadische Jazzsängerin | Canadian jazz singer | | 2026-11
Oscar Peterson | | m | kanadischer Jazzmusiker († 2007) | Canadian jazz musician, died 2007 | | 2026-11
Django Reinhardt | | m | französischer Jazzmusiker († 1953) | French jazz musician, died 1953 | | 2026-11
Stéphane Grappelli | | m | französischer Jazzmusiker († 1997) | French jazz musician, died 1997 | Stephane Grappelli | 2026-11
Jan Garbarek | | m | norwegischer Jazzmusiker | Norwegian jazz musician | | 2026-11
Albert Mangelsdorff | | m | deutscher Jazzmusiker († 2005) | German jazz musician, died 2005 | | 2026-11
Klaus Doldinger | | m | deutscher Jazzmusiker | German jazz musician | | 2026-11
Wolfgang Dauner | | m | deutscher Jazzmusiker († 2020) | German jazz musician, died 2020 | | 2026-11
Peter Brötzmann | | m | deutscher Jazzmusiker († 2023) | German jazz musician, died 2023 | Peter Broetzmann | 2026-11
Till Brönner | | m | deutscher Jazzmusiker | German jazz musician | Till Broenner | 2026-11
Paul Kuhn | | m | deutscher Jazzmusiker († 2013) | German jazz musician, died 2013 | | 2026-11
Joe Zawinul | | m | österreichischer Jazzmusiker († 2007) | Austrian jazz musician, died 2007 | | 2026-11
James Last | | m | deutscher Bandleader († 2015) | German bandleader, died 2015 | | 2026-11
Bert Kaempfert | | m | deutscher Bandleader († 1980) | German bandleader, died 1980 | | 2026-11
Max Greger | | m | deutscher Bandleader († 2015) | German bandleader, died 2015 | | 2026-11
Hugo Strasser | | m | deutscher Bandleader | German bandleader | | 2026-11
Hildegard Knef | | f | deutsche Schauspielerin und Sängerin († 2002) | German actress and singer, died 2002 | | 2026-11
Zarah Leander | | f | schwedische Sängerin († 1981) | Swedish singer, died 1981 | | 2026-11
Trude Herr | | f | deutsche Sängerin († 1991) | German singer, died 1991 | | 2026-11
Nena | | f | deutsche Sängerin | German singer | | 2026-11
Nina Hagen | | f | deutsche Sängerin | German singer | | 2026-11
Ina Müller | | f | deutsche Sängerin | German singer | Ina Mueller | 2026-11
Annett Louisan | | f | deutsche Sängerin | German singer | | 2026-11
Sarah Lombardi | | f | deutsche Sängerin | German singer | | 2026-11
Andrea Berg | | f | deutsche Sängerin | German singer | | 2026-11
Beatrice Egli | | f | Schweizer Sängerin | Swiss singer | | 2026-11
Marianne Rosenberg | | f | deutsche Sängerin | German singer | | 2026-11
Mary Roos | | f | deutsche Sängerin | German singer | | 2026-11
Katja Ebstein | | f | deutsche Sängerin | German singer | | 2026-11
Gitte Hænning | | f | deutsche Sängerin | German singer | Gitte Haenning | 2026-11
Vanessa Mai | | f | deutsche Sängerin | German singer | | 2026-11
Maite Kelly | | f | deutsche Sängerin | German singer | | 2026-11
Judith Holofernes | | f | deutsche Sängerin | German singer | | 2026-11
Yvonne Catterfeld | | f | deutsche Sängerin | German singer | | 2026-11
Stefanie Heinzmann | | f | Schweizer Sängerin | Swiss singer | | 2026-11
Ute Lemper | | f | deutsche Sängerin | German singer | | 2026-11
Caterina Valente | | f | deutsche Sängerin | German singer | | 2026-11
Lale Andersen | | f | deutsche Sängerin († 1972) | German singer, died 1972 | | 2026-11
Roland Kaiser | | m | deutscher Sänger | German singer | | 2026-11
Howard Carpendale | | m | deutscher Sänger | German singer | | 2026-11
Heino | | m | deutscher Sänger | German singer | | 2026-11
Roy Black | | m | deutscher Sänger († 1991) | German singer, died 1991 | | 2026-11
Rex Gildo | | m | deutscher Sänger († 1999) | German singer, died 1999 | | 2026-11
Jürgen Drews | | m | deutscher Sänger | German singer | Juergen Drews | 2026-11
Matthias Reim | | m | deutscher Sänger | German singer | | 2026-11
Bernhard Brink | | m | deutscher Sänger | German singer | | 2026-11
Jürgen Marcus | | m | deutscher Sänger | German singer | Juergen Marcus | 2026-11
Tony Marshall | | m | deutscher Sänger | German singer | | 2026-11
Peter Kraus | | m | deutscher Sänger | German singer | | 2026-11
Peter Alexander | | m | österreichischer Sänger († 2011) | Austrian singer, died 2011 | | 2026-11
Rainhard Fendrich | | m | österreichischer Sänger | Austrian singer | | 2026-11
Wolfgang Ambros | | m | österreichischer Sänger | Austrian singer | | 2026-11
Georg Danzer | | m | österreichischer Sänger | Austrian singer | | 2026-11
Falco | | m | österreichischer Sänger († 1998) | Austrian singer, died 1998 | | 2026-11
Hubert von Goisern | | m | österreichischer Sänger | Austrian singer | | 2026-11
DJ Ötzi | | m | österreichischer Sänger | Austrian singer | DJ Oetzi | 2026-11
Rio Reiser | | m | deutscher Sänger († 1996) | German singer, died 1996 | | 2026-11
Wolf Biermann | | m | deutscher Liedermacher | German singer-songwriter | | 2026-11
Reinhard Mey | | m | deutscher Liedermacher | German singer-songwriter | | 2026-11
Konstantin Wecker | | m | deutscher Liedermacher | German singer-songwriter | | 2026-11
Hannes Wader | | m | deutscher Liedermacher | German singer-songwriter | | 2026-11
Franz Josef Degenhardt | | m | deutscher Liedermacher († 2011) | German singer-songwriter, died 2011 | | 2026-11
Klaus Hoffmann | | m | deutscher Liedermacher | German singer-songwriter | | 2026-11
Heinz Rudolf Kunze | | m | deutscher Sänger | German singer | | 2026-11
Wolfgang Niedecken | | m | deutscher Sänger von BAP | German singer of BAP | | 2026-11
Klaus Lage | | m | deutscher Sänger | German singer | | 2026-11
Achim Reichel | | m | deutscher Sänger | German singer | | 2026-11
Max Giesinger | | m | deutscher Sänger | German singer | | 2026-11
Mark Forster | | m | deutscher Sänger | German singer | | 2026-11
Tim Bendzko | | m | deutscher Sänger | German singer | | 2026-11
Johannes Oerding | | m | deutscher Sänger | German singer | | 2026-11
Clueso | | m | deutscher Sänger | German singer | | 2026-11
Peter Fox | | m | deutscher Sänger | German singer | | 2026-11
Jan Delay | | m | deutscher Sänger | German singer | | 2026-11
Max Raabe | | m | deutscher Sänger | German singer | | 2026-11
Sven Regener | | m | deutscher Musiker und Schriftsteller | German musician and writer | | 2026-11
Bela B | | m | deutscher Sänger | German singer | | 2026-11
Farin Urlaub | | m | deutscher Sänger | German singer | | 2026-11
Bushido | | m | deutscher Rapper | German rapper | | 2026-11
Sido | | m | deutscher Rapper | German rapper | | 2026-11
Kollegah | | m | deutscher Rapper | German rapper | | 2026-11
Capital Bra | | m | deutscher Rapper | German rapper | | 2026-11
Samy Deluxe | | m | deutscher Rapper | German rapper | | 2026-11
# two people: Thomas Enders / Thomas Anders
Thomas Anders | | m | deutscher Sänger | German singer | | 2026-11
Frank Farian | | m | deutscher Musikproduzent († 2024) | German music producer, died 2024 | | 2026-11
Ralph Siegel | | m | deutscher Komponist und Produzent | German composer and producer | | 2026-11
Klaus Meine | | m | deutscher Sänger der Scorpions | German singer of the Scorpions | | 2026-11
Rudolf Schenker | | m | deutscher Gitarrist der Scorpions | German guitarist of the Scorpions | | 2026-11
Flake Lorenz | | m | deutscher Musiker von Rammstein | German musician of Rammstein | | 2026-11
Florian Schneider-Esleben | | m | deutscher Mitgründer von Kraftwerk († 2020) | German co-founder of Kraftwerk, died 2020 | | 2026-11
Ralf Hütter | | m | deutscher Mitgründer von Kraftwerk | German co-founder of Kraftwerk | Ralf Huetter | 2026-11
Klaus Schulze | | m | deutscher Sänger († 2022) | German singer, died 2022 | | 2026-11
Paul van Dyk | | m | deutscher DJ | German DJ | | 2026-11
Sven Väth | | m | deutscher DJ | German DJ | Sven Vaeth | 2026-11
Robin Schulz | | m | deutscher DJ | German DJ | | 2026-11
Felix Jaehn | | m | deutscher DJ | German DJ | | 2026-11
Holger Czukay | | m | deutscher Sänger († 2017) | German singer, died 2017 | | 2026-11
Bill Kaulitz | | m | deutscher Sänger von Tokio Hotel | German singer of Tokio Hotel | | 2026-11
Tom Kaulitz | | m | deutscher Gitarrist von Tokio Hotel | German guitarist of Tokio Hotel | | 2026-11
DJ Bobo | | m | Schweizer Sänger | Swiss singer | | 2026-11
Polo Hofer | | m | Schweizer Sänger († 2017) | Swiss singer, died 2017 | | 2026-11
Stephan Eicher | | m | Schweizer Sänger | Swiss singer | | 2026-11
# given name of the other gender: Janis Joplin
# given name of the other gender: Alice Cooper
# given name of the other gender: Marilyn Manson
Janis Joplin |  | f | US-Sängerin († 1970) | US singer, died 1970 |  | 2026-11
Alice Cooper |  | m | US-Rocksänger | US rock singer |  | 2026-11
Marilyn Manson |  | m | US-Rocksänger | US rock singer |  | 2026-11
`;
