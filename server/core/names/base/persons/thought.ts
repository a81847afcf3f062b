/** Philosophers, theologians, psychologists, sociologists and historians; the fields are told in `index.ts`. */
export const thought = `
# Philosophers
Sokrates | Socrates | m | griechischer Philosoph | Greek philosopher | | 2026-11
Platon | Plato | m | griechischer Philosoph | Greek philosopher | | 2026-11
Aristoteles | Aristotle | m | griechischer Philosoph | Greek philosopher | | 2026-11
Epikur | Epicurus | m | griechischer Philosoph | Greek philosopher | | 2026-11
Heraklit | Heraclitus | m | griechischer Philosoph | Greek philosopher | | 2026-11
Pythagoras | | m | griechischer Mathematiker und Philosoph | Greek mathematician and philosopher | | 2026-11
Archimedes | | m | griechischer Mathematiker | Greek mathematician | | 2026-11
Hippokrates | Hippocrates | m | griechischer Arzt | Greek physician | | 2026-11
Euklid | Euclid | m | griechischer Mathematiker | Greek mathematician | | 2026-11
Konfuzius | Confucius | m | chinesischer Philosoph | Chinese philosopher | | 2026-11
Laotse | Laozi | m | chinesischer Philosoph | Chinese philosopher | Lao Tse; Lao-Tse | 2026-11
Buddha | | m | Begründer des Buddhismus | founder of Buddhism | | 2026-11
Augustinus | Augustine | m | römischer Kirchenlehrer († 430) | Roman Church Father, died 430 | | 2026-11
Thomas von Aquin | Thomas Aquinas | m | italienischer Theologe und Philosoph († 1274) | Italian theologian and philosopher, died 1274 | | 2026-11
Meister Eckhart | | m | deutscher Mystiker († 1328) | German mystic, died 1328 | | 2026-11
Nikolaus von Kues | Nicholas of Cusa | m | deutscher Kardinal und Philosoph († 1464) | German cardinal and philosopher, died 1464 | Nicolaus Cusanus | 2026-11
Avicenna | | m | persischer Arzt und Philosoph († 1037) | Persian physician and philosopher, died 1037 | | 2026-11
Maimonides | | m | jüdischer Gelehrter († 1204) | Jewish scholar, died 1204 | | 2026-11
Niccolò Machiavelli | | m | italienischer Staatsdenker († 1527) | Italian political thinker, died 1527 | Niccolo Machiavelli | 2026-11
Giordano Bruno | | m | italienischer Philosoph († 1600) | Italian philosopher, died 1600 | | 2026-11
Thomas Morus | Thomas More | m | englischer Humanist und Staatsmann († 1535) | English humanist and statesman, died 1535 | | 2026-11
Francis Bacon | | m | englischer Philosoph; auch Maler († 1626) | English philosopher; also painter, died 1626 | | 2026-11
Thomas Hobbes | | m | englischer Philosoph († 1679) | English philosopher, died 1679 | | 2026-11
John Locke | | m | englischer Philosoph († 1704) | English philosopher, died 1704 | | 2026-11
David Hume | | m | schottischer Philosoph († 1776) | Scottish philosopher, died 1776 | | 2026-11
George Berkeley | | m | irischer Philosoph († 1753) | Irish philosopher, died 1753 | | 2026-11
Edmund Burke | | m | irischer Philosoph († 1797) | Irish philosopher, died 1797 | | 2026-11
Jeremy Bentham | | m | englischer Philosoph († 1832) | English philosopher, died 1832 | | 2026-11
John Stuart Mill | | m | englischer Philosoph († 1873) | English philosopher, died 1873 | | 2026-11
Herbert Spencer | | m | englischer Philosoph († 1903) | English philosopher, died 1903 | | 2026-11
Bertrand Russell | | m | englischer Philosoph, Literaturnobelpreisträger († 1970) | English philosopher, Nobel laureate, died 1970 | | 2026-11
Michel de Montaigne | | m | französischer Philosoph († 1592) | French philosopher, died 1592 | | 2026-11
René Descartes | | m | französischer Philosoph († 1650) | French philosopher, died 1650 | Rene Descartes | 2026-11
Charles de Montesquieu | | m | französischer Staatsdenker († 1755) | French political thinker, died 1755 | Montesquieu | 2026-11
Denis Diderot | | m | französischer Philosoph († 1784) | French philosopher, died 1784 | | 2026-11
Jean-Jacques Rousseau | | m | Schweizer Philosoph († 1778) | Swiss philosopher, died 1778 | | 2026-11
Alexis de Tocqueville | | m | französischer Staatsdenker († 1859) | French political thinker, died 1859 | | 2026-11
Pierre-Joseph Proudhon | | m | französischer Anarchist († 1865) | French anarchist, died 1865 | | 2026-11
Henri Bergson | | m | französischer Philosoph († 1941) | French philosopher, died 1941 | | 2026-11
Simone Weil | | f | französische Philosophin († 1943) | French philosopher, died 1943 | | 2026-11
Simone de Beauvoir | | f | französische Schriftstellerin und Philosophin († 1986) | French writer and philosopher, died 1986 | | 2026-11
Maurice Merleau-Ponty | | m | französischer Philosoph († 1961) | French philosopher, died 1961 | | 2026-11
Michel Foucault | | m | französischer Philosoph († 1984) | French philosopher, died 1984 | | 2026-11
Roland Barthes | | m | französischer Philosoph († 1980) | French philosopher, died 1980 | | 2026-11
Jacques Derrida | | m | französischer Philosoph († 2004) | French philosopher, died 2004 | | 2026-11
Gilles Deleuze | | m | französischer Philosoph († 1995) | French philosopher, died 1995 | | 2026-11
Jean Baudrillard | | m | französischer Philosoph († 2007) | French philosopher, died 2007 | | 2026-11
Jean-François Lyotard | | m | französischer Philosoph († 1998) | French philosopher, died 1998 | Jean-Francois Lyotard | 2026-11
Louis Althusser | | m | französischer Philosoph († 1990) | French philosopher, died 1990 | | 2026-11
Emmanuel Levinas | | m | französischer Philosoph († 1995) | French philosopher, died 1995 | Emmanuel Lévinas | 2026-11
Pierre Bourdieu | | m | französischer Soziologe († 2002) | French sociologist, died 2002 | | 2026-11
Claude Lévi-Strauss | | m | französischer Ethnologe († 2009) | French anthropologist, died 2009 | Claude Levi-Strauss | 2026-11
Émile Durkheim | | m | französischer Soziologe († 1917) | French sociologist, died 1917 | Emile Durkheim | 2026-11
Jacques Lacan | | m | französischer Psychoanalytiker († 1981) | French psychoanalyst, died 1981 | | 2026-11
Raymond Aron | | m | französischer Soziologe († 1983) | French sociologist, died 1983 | | 2026-11
Bruno Latour | | m | französischer Soziologe († 2022) | French sociologist, died 2022 | | 2026-11
Edgar Morin | | m | französischer Soziologe | French sociologist | | 2026-11
Alain Badiou | | m | französischer Philosoph | French philosopher | | 2026-11
Jacques Rancière | | m | französischer Philosoph | French philosopher | Jacques Ranciere | 2026-11
Bernard-Henri Lévy | | m | französischer Philosoph | French philosopher | Bernard-Henri Levy | 2026-11
Alain Finkielkraut | | m | französischer Philosoph | French philosopher | | 2026-11
André Glucksmann | | m | französischer Philosoph | French philosopher | Andre Glucksmann | 2026-11
Michel Onfray | | m | französischer Philosoph | French philosopher | | 2026-11
Baruch de Spinoza | | m | niederländischer Philosoph († 1677) | Dutch philosopher, died 1677 | Baruch Spinoza; Benedictus de Spinoza | 2026-11
Erasmus von Rotterdam | Erasmus of Rotterdam | m | niederländischer Humanist († 1536) | Dutch humanist, died 1536 | | 2026-11
Hugo Grotius | | m | niederländischer Rechtsgelehrter († 1645) | Dutch jurist, died 1645 | | 2026-11
Søren Kierkegaard | | m | dänischer Philosoph († 1855) | Danish philosopher, died 1855 | Sören Kierkegaard; Soren Kierkegaard | 2026-11
Moses Mendelssohn | | m | deutscher Philosoph († 1786) | German philosopher, died 1786 | | 2026-11
Georg Christoph Lichtenberg | | m | deutscher Physiker und Aphoristiker († 1799) | German physicist and aphorist, died 1799 | | 2026-11
Adolph Knigge | | m | deutscher Schriftsteller († 1796) | German writer, died 1796 | Adolph Freiherr Knigge; Adolf Freiherr Knigge | 2026-11
Johann Gottlieb Fichte | | m | deutscher Philosoph († 1814) | German philosopher, died 1814 | | 2026-11
Georg Wilhelm Friedrich Hegel | | m | deutscher Philosoph († 1831) | German philosopher, died 1831 | G. W. F. Hegel | 2026-11
Friedrich Schelling | | m | deutscher Philosoph († 1854) | German philosopher, died 1854 | Friedrich Wilhelm Joseph Schelling | 2026-11
Friedrich Schleiermacher | | m | deutscher Theologe und Philosoph († 1834) | German theologian and philosopher, died 1834 | | 2026-11
Arthur Schopenhauer | | m | deutscher Philosoph († 1860) | German philosopher, died 1860 | | 2026-11
Ludwig Feuerbach | | m | deutscher Philosoph († 1872) | German philosopher, died 1872 | | 2026-11
Max Stirner | | m | deutscher Philosoph († 1856) | German philosopher, died 1856 | | 2026-11
Edmund Husserl | | m | deutscher Philosoph († 1938) | German philosopher, died 1938 | | 2026-11
Ernst Cassirer | | m | deutscher Philosoph († 1945) | German philosopher, died 1945 | | 2026-11
Karl Jaspers | | m | deutscher Philosoph († 1969) | German philosopher, died 1969 | | 2026-11
Theodor W. Adorno | | m | deutscher Philosoph († 1969) | German philosopher, died 1969 | Theodor Adorno | 2026-11
Max Horkheimer | | m | deutscher Philosoph († 1973) | German philosopher, died 1973 | | 2026-11
Herbert Marcuse | | m | deutscher Philosoph († 1979) | German philosopher, died 1979 | | 2026-11
Walter Benjamin | | m | deutscher Philosoph († 1940) | German philosopher, died 1940 | | 2026-11
Ernst Bloch | | m | deutscher Philosoph († 1977) | German philosopher, died 1977 | | 2026-11
Hans-Georg Gadamer | | m | deutscher Philosoph († 2002) | German philosopher, died 2002 | | 2026-11
Hans Blumenberg | | m | deutscher Philosoph († 1996) | German philosopher, died 1996 | | 2026-11
Hans Jonas | | m | deutscher Philosoph († 1993) | German philosopher, died 1993 | | 2026-11
Carl Schmitt | | m | deutscher Staatsrechtler († 1985) | German constitutional lawyer, died 1985 | | 2026-11
Oswald Spengler | | m | deutscher Philosoph († 1936) | German philosopher, died 1936 | | 2026-11
Edith Stein | | f | deutsche Philosophin und Ordensfrau († 1942) | German philosopher and nun, died 1942 | | 2026-11
Franz Rosenzweig | | m | deutscher Philosoph († 1929) | German philosopher, died 1929 | | 2026-11
Karl-Otto Apel | | m | deutscher Philosoph († 2017) | German philosopher, died 2017 | | 2026-11
Odo Marquard | | m | deutscher Philosoph († 2015) | German philosopher, died 2015 | | 2026-11
Robert Spaemann | | m | deutscher Philosoph († 2018) | German philosopher, died 2018 | | 2026-11
Axel Honneth | | m | deutscher Philosoph | German philosopher | | 2026-11
Markus Gabriel | | m | deutscher Philosoph | German philosopher | | 2026-11
Rüdiger Safranski | | m | deutscher Philosoph | German philosopher | Ruediger Safranski | 2026-11
Julian Nida-Rümelin | | m | deutscher Philosoph | German philosopher | Julian Nida-Ruemelin | 2026-11
Byung-Chul Han | | m | deutscher Philosoph | German philosopher | | 2026-11
Wolfram Eilenberger | | m | deutscher Philosoph | German philosopher | | 2026-11
Svenja Flaßpöhler | | f | deutsche Philosophin | German philosopher | Svenja Flasspoehler | 2026-11
Susan Neiman | | f | US-Philosophin | US philosopher | | 2026-11
Rahel Jaeggi | | f | deutsche Philosophin | German philosopher | | 2026-11
Bettina Stangneth | | f | deutsche Philosophin | German philosopher | | 2026-11
Ludwig Wittgenstein | | m | österreichischer Philosoph († 1951) | Austrian philosopher, died 1951 | | 2026-11
Karl Popper | | m | österreichischer Philosoph († 1994) | Austrian philosopher, died 1994 | | 2026-11
Rudolf Carnap | | m | österreichischer Philosoph († 1970) | Austrian philosopher, died 1970 | | 2026-11
Paul Feyerabend | | m | österreichischer Philosoph († 1994) | Austrian philosopher, died 1994 | | 2026-11
Moritz Schlick | | m | österreichischer Philosoph († 1936) | Austrian philosopher, died 1936 | | 2026-11
# two people: Martin Huber / Martin Buber
Martin Buber | | m | österreichischer Philosoph († 1965) | Austrian philosopher, died 1965 | | 2026-11
Konrad Paul Liessmann | | m | österreichischer Philosoph | Austrian philosopher | | 2026-11
Robert Pfaller | | m | österreichischer Philosoph | Austrian philosopher | | 2026-11
Georg Lukács | | m | ungarischer Philosoph († 1971) | Hungarian philosopher, died 1971 | György Lukács; Georg Lukacs | 2026-11
Ágnes Heller | | f | ungarische Philosophin († 2019) | Hungarian philosopher, died 2019 | Agnes Heller | 2026-11
Leszek Kołakowski | | m | polnischer Philosoph († 2009) | Polish philosopher, died 2009 | Leszek Kolakowski | 2026-11
Zygmunt Bauman | | m | polnischer Soziologe († 2017) | Polish sociologist, died 2017 | | 2026-11
Jan Patočka | | m | tschechischer Philosoph († 1977) | Czech philosopher, died 1977 | Jan Patocka | 2026-11
Slavoj Žižek | | m | slowenischer Philosoph | Slovenian philosopher | Slavoj Zizek | 2026-11
Benedetto Croce | | m | italienischer Philosoph († 1952) | Italian philosopher, died 1952 | | 2026-11
Antonio Gramsci | | m | italienischer Philosoph und Kommunist († 1937) | Italian philosopher and communist, died 1937 | | 2026-11
Giorgio Agamben | | m | italienischer Philosoph | Italian philosopher | | 2026-11
Gianni Vattimo | | m | italienischer Philosoph († 2023) | Italian philosopher, died 2023 | | 2026-11
John Dewey | | m | US-Philosoph († 1952) | US philosopher, died 1952 | | 2026-11
William James | | m | US-Psychologe und Philosoph († 1910) | US psychologist and philosopher, died 1910 | | 2026-11
John Rawls | | m | US-Philosoph († 2002) | US philosopher, died 2002 | | 2026-11
Richard Rorty | | m | US-Philosoph († 2007) | US philosopher, died 2007 | | 2026-11
Daniel Dennett | | m | US-Philosoph († 2024) | US philosopher, died 2024 | | 2026-11
Michael Sandel | | m | US-Philosoph | US philosopher | | 2026-11
Michael Walzer | | m | US-Philosoph | US philosopher | | 2026-11
Judith Butler | | f | US-Philosophin | US philosopher | | 2026-11
Martha Nussbaum | | f | US-Philosophin | US philosopher | | 2026-11
Nancy Fraser | | f | US-Philosophin | US philosopher | | 2026-11
Ayn Rand | | f | US-Schriftstellerin († 1982) | US writer, died 1982 | | 2026-11
Peter Singer | | m | australischer Philosoph | Australian philosopher | | 2026-11
Edward Said | | m | palästinensisch-amerikanischer Literaturwissenschaftler († 2003) | Palestinian American scholar, died 2003 | | 2026-11
Jeschajahu Leibowitz | Yeshayahu Leibowitz | m | israelischer Philosoph († 1994) | Israeli philosopher, died 1994 | | 2026-11
Gershom Scholem | | m | israelischer Religionshistoriker († 1982) | Israeli historian of religion, died 1982 | | 2026-11
Omri Boehm | | m | israelischer Philosoph | Israeli philosopher | | 2026-11
Yuval Noah Harari | | m | israelischer Historiker | Israeli historian | | 2026-11
Jiddu Krishnamurti | | m | indischer Philosoph († 1986) | Indian philosopher, died 1986 | | 2026-11
Achille Mbembe | | m | kamerunischer Historiker und Philosoph | Cameroonian historian and philosopher | | 2026-11
Nikolai Berdjajew | Nikolai Berdyaev | m | russischer Philosoph († 1948) | Russian philosopher, died 1948 | | 2026-11
# Theologians, reformers, founders
Huldrych Zwingli | | m | Schweizer Reformator († 1531) | Swiss reformer, died 1531 | Ulrich Zwingli | 2026-11
Johannes Calvin | John Calvin | m | französischer Reformator († 1564) | French reformer, died 1564 | Jean Calvin | 2026-11
Philipp Melanchthon | | m | deutscher Reformator († 1560) | German reformer, died 1560 | | 2026-11
Thomas Müntzer | | m | deutscher Reformator und Bauernführer († 1525) | German reformer and peasants' leader, died 1525 | Thomas Münzer; Thomas Muentzer | 2026-11
Johannes Bugenhagen | | m | deutscher Reformator († 1558) | German reformer, died 1558 | | 2026-11
Katharina von Bora | | f | deutsche Ehefrau Martin Luthers († 1552) | German wife of Martin Luther, died 1552 | | 2026-11
Jan Hus | | m | tschechischer Reformator († 1415) | Czech reformer, died 1415 | Johannes Hus | 2026-11
John Knox | | m | schottischer Reformator († 1572) | Scottish reformer, died 1572 | | 2026-11
John Wyclif | John Wycliffe | m | englischer Reformator († 1384) | English reformer, died 1384 | | 2026-11
Johann Tetzel | | m | deutscher Ablassprediger († 1519) | German preacher of indulgences, died 1519 | | 2026-11
Ulrich von Hutten | | m | deutscher Humanist († 1523) | German humanist, died 1523 | | 2026-11
Johannes Reuchlin | | m | deutscher Humanist († 1522) | German humanist, died 1522 | | 2026-11
Ignatius von Loyola | Ignatius of Loyola | m | spanischer Ordensgründer († 1556) | Spanish founder of the Jesuits, died 1556 | | 2026-11
Teresa von Ávila | Teresa of Ávila | f | spanische Mystikerin († 1582) | Spanish mystic, died 1582 | Teresa von Avila | 2026-11
Josemaría Escrivá | | m | spanischer Gründer des Opus Dei († 1975) | Spanish founder of Opus Dei, died 1975 | Josemaria Escriva | 2026-11
Hildegard von Bingen | Hildegard of Bingen | f | deutsche Äbtissin und Mystikerin († 1179) | German abbess and mystic, died 1179 | | 2026-11
Adolph Kolping | | m | deutscher Priester († 1865) | German priest, died 1865 | Adolf Kolping | 2026-11
Friedrich von Bodelschwingh | | m | deutscher Theologe († 1910) | German theologian, died 1910 | | 2026-11
Rudolf Bultmann | | m | deutscher Theologe († 1976) | German theologian, died 1976 | | 2026-11
Martin Niemöller | | m | deutscher Pastor und NS-Gegner († 1984) | German pastor and opponent of Nazism, died 1984 | Martin Niemoeller | 2026-11
Clemens August Graf von Galen | | m | deutscher Kardinal († 1946) | German cardinal, died 1946 | | 2026-11
Karl Rahner | | m | deutscher Theologe († 1984) | German theologian, died 1984 | | 2026-11
Romano Guardini | | m | deutscher Theologe († 1968) | German theologian, died 1968 | | 2026-11
Hans Küng | | m | Schweizer Theologe († 2021) | Swiss theologian, died 2021 | Hans Kueng | 2026-11
Hans Urs von Balthasar | | m | Schweizer Theologe († 1988) | Swiss theologian, died 1988 | | 2026-11
Henry Dunant | | m | Schweizer Gründer des Roten Kreuzes († 1910) | Swiss founder of the Red Cross, died 1910 | Henri Dunant | 2026-11
Dorothee Sölle | | f | deutsche Theologin († 2003) | German theologian, died 2003 | Dorothee Soelle | 2026-11
Eugen Drewermann | | m | deutscher Theologe | German theologian | | 2026-11
Uta Ranke-Heinemann | | f | deutsche Theologin († 2021) | German theologian, died 2021 | | 2026-11
Jürgen Moltmann | | m | deutscher Theologe († 2024) | German theologian, died 2024 | Juergen Moltmann | 2026-11
Paul Tillich | | m | deutscher Theologe († 1965) | German theologian, died 1965 | | 2026-11
Frère Roger | | m | Gründer der Gemeinschaft von Taizé († 2005) | founder of the Taizé community, died 2005 | Roger Schutz; Frere Roger | 2026-11
Pierre Teilhard de Chardin | | m | französischer Jesuit und Paläontologe († 1955) | French Jesuit and palaeontologist, died 1955 | | 2026-11
Billy Graham | | m | US-Prediger († 2018) | US preacher, died 2018 | | 2026-11
Joseph Smith | | m | US-Gründer der Mormonen († 1844) | US founder of the Mormons, died 1844 | | 2026-11
Brigham Young | | m | US-Mormonenführer († 1877) | US Mormon leader, died 1877 | | 2026-11
L. Ron Hubbard | | m | US-Scientology-Gründer († 1986) | US founder of Scientology, died 1986 | | 2026-11
David Miscavige | | m | US-Scientology-Chef | US head of Scientology | | 2026-11
Rudolf Steiner | | m | österreichischer Begründer der Anthroposophie († 1925) | Austrian founder of anthroposophy, died 1925 | | 2026-11
Hélder Câmara | | m | brasilianischer Erzbischof († 1999) | Brazilian archbishop, died 1999 | Dom Hélder Câmara; Helder Camara | 2026-11
Leonardo Boff | | m | brasilianischer Theologe | Brazilian theologian | | 2026-11
Gustavo Gutiérrez | | m | peruanischer Theologe († 2024) | Peruvian theologian, died 2024 | Gustavo Gutierrez | 2026-11
Óscar Romero | | m | Erzbischof in El Salvador († 1980) | archbishop in El Salvador, died 1980 | Oscar Romero | 2026-11
Franz König | | m | österreichischer Kardinal († 2004) | Austrian cardinal, died 2004 | Franz Koenig | 2026-11
Walter Kasper | | m | deutscher Kardinal | German cardinal | | 2026-11
Karl Lehmann | | m | deutscher Kardinal († 2018) | German cardinal, died 2018 | | 2026-11
Julius Döpfner | | m | deutscher Kardinal († 1976) | German cardinal, died 1976 | Julius Doepfner | 2026-11
Marcel Lefebvre | | m | französischer Erzbischof († 1991) | French archbishop, died 1991 | | 2026-11
Ovadia Josef | Ovadia Yosef | m | israelischer Rabbiner († 1995) | Israeli rabbi, died 1995 | | 2026-11
# Psychologists, sociologists, educators
Carl Gustav Jung | | m | Schweizer Psychiater († 1961) | Swiss psychiatrist, died 1961 | C. G. Jung; Carl Jung | 2026-11
Alfred Adler | | m | österreichischer Psychotherapeut († 1937) | Austrian psychotherapist, died 1937 | | 2026-11
Viktor Frankl | | m | österreichischer Psychiater († 1997) | Austrian psychiatrist, died 1997 | | 2026-11
Wilhelm Reich | | m | österreichischer Psychoanalytiker († 1957) | Austrian psychoanalyst, died 1957 | | 2026-11
Anna Freud | | f | österreichische Psychoanalytikerin († 1982) | Austrian psychoanalyst, died 1982 | | 2026-11
Melanie Klein | | f | österreichische Psychoanalytikerin († 1960) | Austrian psychoanalyst, died 1960 | | 2026-11
Bruno Bettelheim | | m | österreichischer Psychologe († 1990) | Austrian psychologist, died 1990 | | 2026-11
Paul Watzlawick | | m | österreichischer Psychologe († 2007) | Austrian psychologist, died 2007 | | 2026-11
Erich Fromm | | m | deutscher Psychoanalytiker († 1980) | German psychoanalyst, died 1980 | | 2026-11
Alexander Mitscherlich | | m | deutscher Psychoanalytiker († 1982) | German psychoanalyst, died 1982 | | 2026-11
Margarete Mitscherlich | | f | deutsche Psychoanalytikerin († 2012) | German psychoanalyst, died 2012 | | 2026-11
Horst-Eberhard Richter | | m | deutscher Psychoanalytiker | German psychoanalyst | | 2026-11
Alice Miller | | f | Schweizer Psychologin († 2010) | Swiss psychologist, died 2010 | | 2026-11
Jean Piaget | | m | Schweizer Psychologe († 1980) | Swiss psychologist, died 1980 | | 2026-11
Hermann Rorschach | | m | Schweizer Psychiater († 1922) | Swiss psychiatrist, died 1922 | | 2026-11
B. F. Skinner | | m | US-Psychologe († 1990) | US psychologist, died 1990 | | 2026-11
Stanley Milgram | | m | US-Psychologe († 1984) | US psychologist, died 1984 | | 2026-11
Philip Zimbardo | | m | US-Psychologe († 2024) | US psychologist, died 2024 | | 2026-11
Abraham Maslow | | m | US-Psychologe († 1970) | US psychologist, died 1970 | | 2026-11
Carl Rogers | | m | US-Psychologe († 1987) | US psychologist, died 1987 | | 2026-11
Steven Pinker | | m | US-Psychologe | US psychologist | | 2026-11
Erik Erikson | | m | US-Psychoanalytiker († 1994) | US psychoanalyst, died 1994 | Erik H. Erikson | 2026-11
Jordan Peterson | | m | kanadischer Psychologe | Canadian psychologist | | 2026-11
Johann Heinrich Pestalozzi | | m | Schweizer Pädagoge († 1827) | Swiss educator, died 1827 | | 2026-11
Friedrich Fröbel | | m | deutscher Pädagoge († 1852) | German educator, died 1852 | Friedrich Froebel | 2026-11
Max Weber | | m | deutscher Soziologe († 1920) | German sociologist, died 1920 | | 2026-11
Georg Simmel | | m | deutscher Soziologe († 1918) | German sociologist, died 1918 | | 2026-11
Norbert Elias | | m | deutscher Soziologe († 1990) | German sociologist, died 1990 | | 2026-11
Niklas Luhmann | | m | deutscher Soziologe († 1998) | German sociologist, died 1998 | | 2026-11
Ralf Dahrendorf | | m | deutscher Soziologe († 2009) | German sociologist, died 2009 | | 2026-11
Ulrich Beck | | m | deutscher Soziologe († 2015) | German sociologist, died 2015 | | 2026-11
Heinz Bude | | m | deutscher Soziologe | German sociologist | | 2026-11
Hartmut Rosa | | m | deutscher Soziologe | German sociologist | | 2026-11
Wolfgang Streeck | | m | deutscher Soziologe | German sociologist | | 2026-11
Harald Welzer | | m | deutscher Soziologe | German sociologist | | 2026-11
Andreas Reckwitz | | m | deutscher Soziologe | German sociologist | | 2026-11
Armin Nassehi | | m | deutscher Soziologe | German sociologist | | 2026-11
Wilhelm Heitmeyer | | m | deutscher Soziologe | German sociologist | | 2026-11
Steffen Mau | | m | deutscher Soziologe | German sociologist | | 2026-11
Oskar Negt | | m | deutscher Soziologe | German sociologist | | 2026-11
Jutta Allmendinger | | f | deutsche Soziologin | German sociologist | | 2026-11
Naika Foroutan | | f | deutsche Soziologin | German sociologist | | 2026-11
Eva Illouz | | f | israelische Soziologin | Israeli sociologist | | 2026-11
Anthony Giddens | | m | britischer Soziologe | British sociologist | | 2026-11
Richard Sennett | | m | US-Soziologe | US sociologist | | 2026-11
Robert Putnam | | m | US-Politologe | US political scientist | | 2026-11
Samuel Huntington | | m | US-Politologe († 2008) | US political scientist, died 2008 | | 2026-11
Joseph Nye | | m | US-Politologe († 2025) | US political scientist, died 2025 | | 2026-11
John Mearsheimer | | m | US-Politologe | US political scientist | | 2026-11
Daniel Ziblatt | | m | US-Politologe | US political scientist | | 2026-11
Steven Levitsky | | m | US-Politologe | US political scientist | | 2026-11
Yascha Mounk | | m | US-Politologe | US political scientist | | 2026-11
Ivan Krastev | | m | bulgarischer Politologe | Bulgarian political scientist | | 2026-11
Margaret Mead | | f | US-Ethnologin († 1978) | US anthropologist, died 1978 | | 2026-11
David Graeber | | m | US-Ethnologe († 2020) | US anthropologist, died 2020 | | 2026-11
Naomi Klein | | f | kanadische Publizistin | Canadian author | | 2026-11
Marshall McLuhan | | m | kanadischer Medientheoretiker († 1980) | Canadian media theorist, died 1980 | | 2026-11
Ray Kurzweil | | m | US-Futurologe | US futurologist | | 2026-11
# Historians, publicists
Theodor Mommsen | | m | deutscher Historiker, Literaturnobelpreisträger († 1903) | German historian, Nobel laureate, died 1903 | | 2026-11
Leopold von Ranke | | m | deutscher Historiker († 1886) | German historian, died 1886 | | 2026-11
Heinrich von Treitschke | | m | deutscher Historiker († 1896) | German historian, died 1896 | | 2026-11
Jacob Burckhardt | | m | Schweizer Kulturhistoriker († 1897) | Swiss cultural historian, died 1897 | | 2026-11
Golo Mann | | m | deutscher Historiker († 1994) | German historian, died 1994 | | 2026-11
Joachim Fest | | m | deutscher Historiker und Publizist († 2006) | German historian and publicist, died 2006 | | 2026-11
Sebastian Haffner | | m | deutscher Publizist († 1999) | German publicist, died 1999 | | 2026-11
Ernst Nolte | | m | deutscher Historiker († 2016) | German historian, died 2016 | | 2026-11
Hans-Ulrich Wehler | | m | deutscher Historiker († 2014) | German historian, died 2014 | | 2026-11
Hans Mommsen | | m | deutscher Historiker († 2015) | German historian, died 2015 | | 2026-11
Wolfgang Mommsen | | m | deutscher Historiker († 2004) | German historian, died 2004 | Wolfgang J. Mommsen | 2026-11
Eberhard Jäckel | | m | deutscher Historiker († 2017) | German historian, died 2017 | Eberhard Jaeckel | 2026-11
Heinrich August Winkler | | m | deutscher Historiker | German historian | | 2026-11
Götz Aly | | m | deutscher Historiker | German historian | Goetz Aly | 2026-11
Ulrich Herbert | | m | deutscher Historiker | German historian | | 2026-11
Norbert Frei | | m | deutscher Historiker | German historian | | 2026-11
Andreas Wirsching | | m | deutscher Historiker | German historian | | 2026-11
Michael Wolffsohn | | m | deutscher Historiker | German historian | | 2026-11
Karl Schlögel | | m | deutscher Historiker | German historian | Karl Schloegel | 2026-11
Jörg Baberowski | | m | deutscher Historiker | German historian | Joerg Baberowski | 2026-11
Andreas Rödder | | m | deutscher Historiker | German historian | Andreas Roedder | 2026-11
Paul Nolte | | m | deutscher Historiker | German historian | | 2026-11
Jürgen Osterhammel | | m | deutscher Historiker | German historian | Juergen Osterhammel | 2026-11
Jürgen Kocka | | m | deutscher Historiker | German historian | Juergen Kocka | 2026-11
Hubertus Knabe | | m | deutscher Historiker | German historian | | 2026-11
Ilko-Sascha Kowalczuk | | m | deutscher Historiker | German historian | | 2026-11
Guido Knopp | | m | deutscher Historiker | German historian | | 2026-11
Jan Assmann | | m | deutscher Ägyptologe | German Egyptologist | | 2026-11
Arnulf Baring | | m | deutscher Historiker | German historian | | 2026-11
Wolfgang Benz | | m | deutscher Historiker | German historian | | 2026-11
Sönke Neitzel | | m | deutscher Militärhistoriker | German military historian | Soenke Neitzel | 2026-11
Aleida Assmann | | f | deutsche Kulturwissenschaftlerin | German cultural scholar | | 2026-11
Hedwig Richter | | f | deutsche Historikerin | German historian | | 2026-11
Ute Frevert | | f | deutsche Historikerin | German historian | | 2026-11
Oliver Rathkolb | | m | österreichischer Historiker | Austrian historian | | 2026-11
Brigitte Hamann | | f | österreichische Historikerin | Austrian historian | | 2026-11
Gerhard Botz | | m | österreichischer Historiker | Austrian historian | | 2026-11
Daniele Ganser | | m | Schweizer Publizist | Swiss publicist | | 2026-11
Arnold Toynbee | | m | britischer Historiker († 1975) | British historian, died 1975 | Arnold J. Toynbee | 2026-11
Eric Hobsbawm | | m | britischer Historiker († 2012) | British historian, died 2012 | | 2026-11
Tony Judt | | m | britischer Historiker († 2010) | British historian, died 2010 | | 2026-11
A. J. P. Taylor | | m | britischer Historiker († 1990) | British historian, died 1990 | | 2026-11
Ian Kershaw | | m | britischer Historiker | British historian | | 2026-11
Richard Evans | | m | britischer Historiker | British historian | Richard J. Evans | 2026-11
Antony Beevor | | m | britischer Historiker | British historian | | 2026-11
Timothy Garton Ash | | m | britischer Historiker | British historian | | 2026-11
Niall Ferguson | | m | britischer Historiker | British historian | | 2026-11
Orlando Figes | | m | britischer Historiker | British historian | | 2026-11
Simon Sebag Montefiore | | m | britischer Historiker | British historian | | 2026-11
David Irving | | m | britischer Holocaustleugner | British Holocaust denier | | 2026-11
Christopher Clark | | m | australischer Historiker | Australian historian | | 2026-11
Timothy Snyder | | m | US-Historiker | US historian | | 2026-11
Adam Tooze | | m | US-Historiker | US historian | | 2026-11
Daniel Goldhagen | | m | US-Historiker | US historian | Daniel Jonah Goldhagen | 2026-11
Raul Hilberg | | m | US-Historiker († 2007) | US historian, died 2007 | | 2026-11
Fritz Stern | | m | US-Historiker († 2016) | US historian, died 2016 | | 2026-11
Barbara Tuchman | | f | US-Historikerin († 1989) | US historian, died 1989 | | 2026-11
Anne Applebaum | | f | US-Historikerin und Journalistin | US historian and journalist | | 2026-11
Deborah Lipstadt | | f | US-Historikerin | US historian | | 2026-11
Marc Bloch | | m | französischer Historiker († 1944) | French historian, died 1944 | | 2026-11
Fernand Braudel | | m | französischer Historiker († 1985) | French historian, died 1985 | | 2026-11
Pierre Nora | | m | französischer Historiker | French historian | | 2026-11
Saul Friedländer | | m | israelischer Historiker | Israeli historian | Saul Friedlander | 2026-11
Tom Segev | | m | israelischer Historiker | Israeli historian | | 2026-11
Ilan Pappe | | m | israelischer Historiker | Israeli historian | Ilan Pappé | 2026-11
Moshe Zimmermann | | m | israelischer Historiker | Israeli historian | | 2026-11
Yehuda Bauer | | m | israelischer Historiker | Israeli historian | | 2026-11
Bronisław Geremek | | m | polnischer Historiker und Außenminister († 2008) | Polish historian and foreign minister, died 2008 | Bronislaw Geremek | 2026-11
Adam Michnik | | m | polnischer Publizist | Polish publicist | | 2026-11
Władysław Bartoszewski | | m | polnischer Historiker und Außenminister | Polish historian and foreign minister | Wladyslaw Bartoszewski | 2026-11
Peter Scholl-Latour | | m | deutscher Journalist († 2014) | German journalist, died 2014 | | 2026-11
Marion Gräfin Dönhoff | | f | deutsche Publizistin († 2002) | German publicist, died 2002 | Marion Dönhoff; Marion Graefin Doenhoff | 2026-11
Frank Schirrmacher | | m | deutscher Publizist († 2014) | German publicist, died 2014 | | 2026-11
Henryk M. Broder | | m | deutscher Publizist | German publicist | | 2026-11
Heribert Prantl | | m | deutscher Journalist | German journalist | | 2026-11
Hajo Schumacher | | m | deutscher Journalist | German journalist | | 2026-11
Hans Leyendecker | | m | deutscher Journalist | German journalist | | 2026-11
Stefan Aust | | m | deutscher Journalist | German journalist | | 2026-11
Jakob Augstein | | m | deutscher Publizist | German publicist | | 2026-11
Sascha Lobo | | m | deutscher Publizist | German publicist | | 2026-11
Claas Relotius | | m | deutscher Journalist, Fälscher | German journalist who fabricated stories | | 2026-11
Konrad Kujau | | m | deutscher Fälscher der Hitler-Tagebücher († 2000) | German forger of the Hitler diaries, died 2000 | | 2026-11
Wolf Schneider | | m | deutscher Journalist und Sprachlehrer († 2022) | German journalist, died 2022 | | 2026-11
Konrad Duden | | m | deutscher Philologe († 1911) | German philologist, died 1911 | | 2026-11
`;
