/** Public persons of Asia, Africa, Australia and New Zealand; the fields are told in `index.ts`. */
export const asiaAfricaOceania = `
# Turkey
Kemal Kılıçdaroğlu | Kemal Kilicdaroglu | m | türkischer Oppositionsführer (CHP) bis 2023 | Turkish opposition leader until 2023 | Kemal Kilicdaroglu | 2026-11
Ekrem İmamoğlu | Ekrem Imamoglu | m | Oberbürgermeister von Istanbul, CHP | mayor of Istanbul | Ekrem Imamoglu; Ekrem Imamoğlu | 2026-11
Mansur Yavaş | Mansur Yavas | m | Bürgermeister von Ankara, CHP | mayor of Ankara | Mansur Yavas | 2026-11
Özgür Özel | Ozgur Ozel | m | CHP-Chef | leader of Turkey's CHP | | 2026-11
Selahattin Demirtaş | Selahattin Demirtas | m | kurdischer Politiker | Kurdish politician | Selahattin Demirtas | 2026-11
Abdullah Öcalan | Abdullah Ocalan | m | PKK-Führer | PKK leader | | 2026-11
Fethullah Gülen | Fethullah Gulen | m | türkischer Prediger († 2024) | Turkish cleric, died 2024 | | 2026-11
Ahmet Davutoğlu | Ahmet Davutoglu | m | türkischer Ministerpräsident 2014–2016 | Turkish prime minister 2014–2016 | Ahmet Davutoglu | 2026-11
Binali Yıldırım | Binali Yildirim | m | türkischer Ministerpräsident 2016–2018 | Turkish prime minister 2016–2018 | Binali Yildirim | 2026-11
Abdullah Gül | Abdullah Gul | m | türkischer Präsident 2007–2014 | Turkish president 2007–2014 | | 2026-11
Hakan Fidan | | m | türkischer Außenminister ab 2023 | Turkish foreign minister from 2023 | | 2026-11
İbrahim Kalın | Ibrahim Kalin | m | türkischer Geheimdienstchef | Turkish intelligence chief | Ibrahim Kalin | 2026-11
Hulusi Akar | | m | türkischer Verteidigungsminister 2018–2023 | Turkish defence minister 2018–2023 | | 2026-11
Yaşar Güler | Yasar Guler | m | türkischer Verteidigungsminister ab 2023 | Turkish defence minister from 2023 | Yasar Güler | 2026-11
Fahrettin Koca | | m | türkischer Gesundheitsminister 2018–2024 | Turkish health minister 2018–2024 | | 2026-11
Süleyman Soylu | Suleyman Soylu | m | türkischer Innenminister 2016–2023 | Turkish interior minister 2016–2023 | | 2026-11
Mehmet Şimşek | Mehmet Simsek | m | türkischer Finanzminister | Turkish finance minister | Mehmet Simsek | 2026-11
Berat Albayrak | | m | früherer türkischer Finanzminister | former Turkish finance minister | | 2026-11
Meral Akşener | Meral Aksener | f | türkische Politikerin | Turkish politician | Meral Aksener | 2026-11
Devlet Bahçeli | Devlet Bahceli | m | MHP-Chef | leader of Turkey's MHP | Devlet Bahceli | 2026-11
Osman Kavala | | m | türkischer Kulturförderer, inhaftiert | jailed Turkish philanthropist | | 2026-11
Can Dündar | Can Dundar | m | türkischer Journalist | Turkish journalist | | 2026-11
Deniz Yücel | Deniz Yucel | m | deutsch-türkischer Journalist | German-Turkish journalist | | 2026-11
Kemal Atatürk | Kemal Ataturk | m | Gründer der Türkei | founder of Turkey | Mustafa Kemal Atatürk; Atatürk | 2026-11
# Israel and Palestine
Naftali Bennett | | m | israelischer Ministerpräsident 2021–2022 | Israeli prime minister 2021–2022 | | 2026-11
Jair Lapid | Yair Lapid | m | israelischer Oppositionsführer, Ministerpräsident 2022 | Israeli opposition leader, prime minister in 2022 | | 2026-11
Benny Gantz | | m | israelischer Politiker, Verteidigungsminister 2020–2022 | Israeli politician, defence minister 2020–2022 | | 2026-11
Joav Galant | Yoav Gallant | m | israelischer Verteidigungsminister 2022–2024 | Israeli defence minister 2022–2024 | Joaw Galant; Yoav Galant; Joav Gallant | 2026-11
Israel Katz | | m | israelischer Verteidigungsminister ab 2024 | Israeli defence minister from 2024 | Yisrael Katz | 2026-11
Gideon Saar | Gideon Sa'ar | m | israelischer Außenminister ab 2024 | Israeli foreign minister from 2024 | Gideon Sa’ar | 2026-11
Itamar Ben-Gvir | | m | israelischer Minister für Nationale Sicherheit ab 2022 | Israeli national security minister from 2022 | Itamar Ben Gvir | 2026-11
Bezalel Smotrich | | m | israelischer Finanzminister ab 2022 | Israeli finance minister from 2022 | | 2026-11
Avigdor Lieberman | | m | früherer israelischer Außenminister | former Israeli foreign minister | Avigdor Liberman | 2026-11
Eli Cohen | | m | israelischer Politiker, früherer Außenminister | Israeli politician, former foreign minister | | 2026-11
Ron Dermer | | m | enger Vertrauter Netanjahus | close aide to Netanyahu | | 2026-11
Izchak Herzog | Isaac Herzog | m | israelischer Präsident ab 2021 | Israeli president from 2021 | Jitzchak Herzog; Itzchak Herzog; Yitzhak Herzog | 2026-11
Reuven Rivlin | | m | israelischer Präsident 2014–2021 | Israeli president 2014–2021 | | 2026-11
Schimon Peres | Shimon Peres | m | israelischer Präsident 2007–2014 († 2016) | Israeli president 2007–2014, died 2016 | | 2026-11
Ariel Scharon | Ariel Sharon | m | israelischer Ministerpräsident 2001–2006 | Israeli prime minister 2001–2006 | | 2026-11
Ehud Olmert | | m | israelischer Ministerpräsident 2006–2009 | Israeli prime minister 2006–2009 | | 2026-11
Ehud Barak | | m | israelischer Ministerpräsident 1999–2001 | Israeli prime minister 1999–2001 | | 2026-11
Jitzchak Rabin | Yitzhak Rabin | m | israelischer Ministerpräsident, 1995 ermordet | Israeli prime minister assassinated in 1995 | Jitzhak Rabin | 2026-11
Golda Meir | | f | israelische Ministerpräsidentin 1969–1974 | Israeli prime minister 1969–1974 | | 2026-11
David Ben-Gurion | | m | erster Ministerpräsident Israels | first prime minister of Israel | David Ben Gurion | 2026-11
Menachem Begin | | m | israelischer Ministerpräsident 1977–1983 | Israeli prime minister 1977–1983 | | 2026-11
Zipi Livni | Tzipi Livni | f | frühere israelische Außenministerin | former Israeli foreign minister | | 2026-11
Herzi Halevi | | m | israelischer Generalstabschef 2023–2025 | Israeli chief of staff 2023–2025 | Herzi Halewi | 2026-11
Ejal Zamir | Eyal Zamir | m | israelischer Generalstabschef ab 2025 | Israeli chief of staff from 2025 | Ejal Samir; Eyal Samir | 2026-11
Daniel Hagari | | m | früherer israelischer Armeesprecher | former Israeli army spokesman | | 2026-11
Mahmud Abbas | Mahmoud Abbas | m | Palästinenserpräsident ab 2005 | Palestinian president from 2005 | | 2026-11
Jassir Arafat | Yasser Arafat | m | Palästinenserführer († 2004) | Palestinian leader, died 2004 | Yassir Arafat | 2026-11
Mohammed Schtajjeh | Mohammad Shtayyeh | m | palästinensischer Ministerpräsident 2019–2024 | Palestinian prime minister 2019–2024 | Mohammad Schtajjeh | 2026-11
Ismail Hanija | Ismail Haniyeh | m | Hamas-Chef, 2024 getötet | Hamas leader killed in 2024 | Ismail Hanijeh; Ismail Hanijja; Ismail Haniya | 2026-11
Jahja Sinwar | Yahya Sinwar | m | Hamas-Chef, 2024 getötet | Hamas leader killed in 2024 | Jihia al-Sinwar | 2026-11
Mohammed Deif | | m | Hamas-Militärchef, 2024 getötet | Hamas military chief killed in 2024 | Mohammed Dejf | 2026-11
Chalid Maschaal | Khaled Meshaal | m | Hamas-Anführer | Hamas leader | Khaled Mashal; Chaled Maschal | 2026-11
Philippe Lazzarini | | m | UNRWA-Chef ab 2020 | UNRWA chief from 2020 | | 2026-11
# Iran and Arab countries
Massud Peseschkian | Masoud Pezeshkian | m | iranischer Präsident ab 2024 | Iranian president from 2024 | Masud Peseschkian | 2026-11
Abbas Araghtschi | Abbas Araghchi | m | iranischer Außenminister ab 2024 | Iranian foreign minister from 2024 | Abbas Araqchi | 2026-11
Hossein Amirabdollahian | Hossein Amir-Abdollahian | m | iranischer Außenminister 2021–2024 | Iranian foreign minister 2021–2024 | Hussein Amirabdollahian | 2026-11
Mohammed Dschawad Sarif | Mohammad Javad Zarif | m | iranischer Außenminister 2013–2021 | Iranian foreign minister 2013–2021 | Mohammad Dschawad Sarif; Javad Zarif; Dschawad Sarif | 2026-11
Mahmud Ahmadinedschad | Mahmoud Ahmadinejad | m | iranischer Präsident 2005–2013 | Iranian president 2005–2013 | Mahmoud Ahmadinedschad | 2026-11
Mohammed Chatami | Mohammad Khatami | m | iranischer Präsident 1997–2005 | Iranian president 1997–2005 | Mohammad Chatami | 2026-11
Ruhollah Chomeini | Ruhollah Khomeini | m | iranischer Revolutionsführer († 1989) | Iranian revolutionary leader, died 1989 | Ayatollah Khomeini; Ajatollah Chomeini | 2026-11
Ghassem Soleimani | Qassem Soleimani | m | iranischer General, 2020 getötet | Iranian general killed in 2020 | Kassem Soleimani; Qasem Soleimani; Ghasem Soleimani | 2026-11
Ali Laridschani | Ali Larijani | m | iranischer Politiker | Iranian politician | | 2026-11
Jina Mahsa Amini | Mahsa Amini | f | iranische Kurdin, 2022 in Haft gestorben | Iranian Kurdish woman who died in custody in 2022 | | 2026-11
Narges Mohammadi | | f | iranische Friedensnobelpreisträgerin | Iranian Nobel peace laureate | | 2026-11
Schirin Ebadi | Shirin Ebadi | f | iranische Friedensnobelpreisträgerin | Iranian Nobel peace laureate | | 2026-11
Baschar al-Assad | Bashar al-Assad | m | syrischer Machthaber 2000–2024 | Syrian ruler 2000–2024 | Baschar Assad; Bashar Assad; Assad | 2026-11
Hafis al-Assad | Hafez al-Assad | m | syrischer Machthaber 1971–2000 | Syrian ruler 1971–2000 | | 2026-11
Ahmed al-Scharaa | Ahmed al-Sharaa | m | syrischer Übergangspräsident ab 2025 | Syrian interim president from 2025 | Ahmad al-Scharaa; Abu Mohammed al-Dschulani | 2026-11
Hassan Nasrallah | | m | Hisbollah-Chef, 2024 getötet | Hezbollah leader killed in 2024 | | 2026-11
Naim Kassim | Naim Qassem | m | Hisbollah-Chef ab 2024 | Hezbollah leader from 2024 | Naim Kassem | 2026-11
Nadschib Mikati | Najib Mikati | m | libanesischer Ministerpräsident 2021–2025 | Lebanese prime minister 2021–2025 | Najib Miqati | 2026-11
Saad Hariri | | m | früherer libanesischer Ministerpräsident | former Lebanese prime minister | Saad al-Hariri | 2026-11
Rafik Hariri | | m | libanesischer Ministerpräsident, 2005 ermordet | Lebanese prime minister assassinated in 2005 | Rafik al-Hariri; Rafiq Hariri | 2026-11
Michel Aoun | | m | libanesischer Präsident 2016–2022 | Lebanese president 2016–2022 | | 2026-11
Joseph Aoun | | m | libanesischer Präsident ab 2025 | Lebanese president from 2025 | Josef Aoun | 2026-11
Nawaf Salam | | m | libanesischer Ministerpräsident ab 2025 | Lebanese prime minister from 2025 | | 2026-11
Nabih Berri | | m | libanesischer Parlamentspräsident | Lebanese parliament speaker | | 2026-11
Ayman Safadi | | m | jordanischer Außenminister | Jordanian foreign minister | Aiman al-Safadi; Ayman al-Safadi | 2026-11
Mohammed bin Salman | | m | saudi-arabischer Kronprinz | Saudi crown prince | Mohammad bin Salman; Muhammad bin Salman; bin Salman | 2026-11
Dschamal Chaschukdschi | Jamal Khashoggi | m | saudischer Journalist, 2018 ermordet | Saudi journalist murdered in 2018 | Dschamal Khashoggi; Jamal Kashoggi | 2026-11
Adel al-Dschubair | Adel al-Jubeir | m | früherer saudi-arabischer Außenminister | former Saudi foreign minister | | 2026-11
Faisal bin Farhan | | m | saudi-arabischer Außenminister | Saudi foreign minister | | 2026-11
Osama bin Laden | | m | Al-Kaida-Chef, 2011 getötet | al-Qaida leader killed in 2011 | Usama bin Laden; bin Laden | 2026-11
Aiman al-Sawahiri | Ayman al-Zawahiri | m | Al-Kaida-Chef, 2022 getötet | al-Qaida leader killed in 2022 | Ayman al-Sawahiri | 2026-11
Abu Bakr al-Baghdadi | | m | IS-Anführer, 2019 getötet | Islamic State leader killed in 2019 | Abu Bakr al-Bagdadi | 2026-11
Tamim bin Hamad Al Thani | | m | Emir von Katar | emir of Qatar | Tamim bin Hamad al-Thani | 2026-11
Mohammed bin Zayed | | m | Präsident der Vereinigten Arabischen Emirate | president of the United Arab Emirates | Mohammed bin Zayed Al Nahyan; Mohammed bin Sajid | 2026-11
Saddam Hussein | | m | irakischer Diktator, 2006 hingerichtet | Iraqi dictator executed in 2006 | Saddam | 2026-11
Haider al-Abadi | | m | irakischer Ministerpräsident 2014–2018 | Iraqi prime minister 2014–2018 | Haidar al-Abadi | 2026-11
Nuri al-Maliki | Nouri al-Maliki | m | irakischer Ministerpräsident 2006–2014 | Iraqi prime minister 2006–2014 | | 2026-11
Mustafa al-Kadhimi | | m | irakischer Ministerpräsident 2020–2022 | Iraqi prime minister 2020–2022 | Mustafa al-Kasimi | 2026-11
Mohammed Schia al-Sudani | Mohammed Shia al-Sudani | m | irakischer Ministerpräsident ab 2022 | Iraqi prime minister from 2022 | | 2026-11
Moktada al-Sadr | Moqtada al-Sadr | m | irakischer Schiitenführer | Iraqi Shia cleric | Muktada al-Sadr; Muqtada al-Sadr | 2026-11
Ali al-Sistani | | m | irakischer Großajatollah | Iraqi grand ayatollah | | 2026-11
Masud Barsani | Masoud Barzani | m | irakischer Kurdenführer | Iraqi Kurdish leader | Massud Barsani; Massoud Barzani | 2026-11
Abed Rabbo Mansur Hadi | Abd-Rabbu Mansour Hadi | m | jemenitischer Präsident 2012–2022 | Yemeni president 2012–2022 | Abd Rabbo Mansur Hadi | 2026-11
Abdel Fattah al-Sisi | Abdel Fattah el-Sisi | m | ägyptischer Präsident ab 2014 | Egyptian president from 2014 | Abdel Fattah al-Sissi; Abdelfattah al-Sisi; Sisi; al-Sissi | 2026-11
Hosni Mubarak | | m | ägyptischer Präsident 1981–2011 († 2020) | Egyptian president 1981–2011, died 2020 | Husni Mubarak | 2026-11
Mohammed Mursi | Mohamed Morsi | m | ägyptischer Präsident 2012–2013 († 2019) | Egyptian president 2012–2013, died 2019 | Mohamed Mursi; Mohammed Morsi | 2026-11
Anwar al-Sadat | Anwar Sadat | m | ägyptischer Präsident, 1981 ermordet | Egyptian president assassinated in 1981 | Anwar as-Sadat; Anwar el-Sadat | 2026-11
Gamal Abdel Nasser | | m | ägyptischer Präsident 1956–1970 | Egyptian president 1956–1970 | | 2026-11
Sameh Schukri | Sameh Shoukry | m | ägyptischer Außenminister 2014–2024 | Egyptian foreign minister 2014–2024 | Samih Schukri | 2026-11
Mohammed el-Baradei | Mohamed ElBaradei | m | früherer IAEA-Chef | former IAEA chief | Mohammed ElBaradei | 2026-11
Muammar al-Gaddafi | Muammar Gaddafi | m | libyscher Diktator, 2011 getötet | Libyan dictator killed in 2011 | Gaddafi | 2026-11
Khalifa Haftar | | m | libyscher General | Libyan commander | Chalifa Haftar | 2026-11
Fajis al-Sarradsch | Fayez al-Sarraj | m | libyscher Ministerpräsident 2016–2021 | Libyan prime minister 2016–2021 | Fajes al-Sarradsch | 2026-11
Abdul Hamid Dbeiba | Abdul Hamid Dbeibah | m | libyscher Ministerpräsident ab 2021 | Libyan prime minister from 2021 | Abdulhamid Dbaiba | 2026-11
Kais Saied | | m | tunesischer Präsident ab 2019 | Tunisian president from 2019 | Kaïs Saïed | 2026-11
Zine el-Abidine Ben Ali | Zine al-Abidine Ben Ali | m | tunesischer Präsident 1987–2011 | Tunisian president 1987–2011 | Zine El Abidine Ben Ali | 2026-11
Abdelmadjid Tebboune | | m | algerischer Präsident ab 2019 | Algerian president from 2019 | | 2026-11
Abdelaziz Bouteflika | | m | algerischer Präsident 1999–2019 | Algerian president 1999–2019 | Abdelasis Bouteflika | 2026-11
# Afghanistan, Pakistan, India and neighbours
Hamid Karsai | Hamid Karzai | m | afghanischer Präsident 2001–2014 | Afghan president 2001–2014 | | 2026-11
Aschraf Ghani | Ashraf Ghani | m | afghanischer Präsident 2014–2021 | Afghan president 2014–2021 | | 2026-11
Abdullah Abdullah | | m | afghanischer Politiker | Afghan politician | | 2026-11
Sabiullah Mudschahid | Zabihullah Mujahid | m | Taliban-Sprecher | Taliban spokesman | | 2026-11
Haibatullah Achundsada | Haibatullah Akhundzada | m | Taliban-Führer | Taliban leader | | 2026-11
Imran Khan | | m | pakistanischer Premierminister 2018–2022 | Pakistani prime minister 2018–2022 | | 2026-11
Shehbaz Sharif | | m | pakistanischer Premierminister | Pakistani prime minister | Shahbaz Sharif | 2026-11
Nawaz Sharif | | m | früherer pakistanischer Premierminister | former Pakistani prime minister | | 2026-11
Asif Ali Zardari | | m | pakistanischer Präsident | Pakistani president | | 2026-11
Pervez Musharraf | | m | pakistanischer Militärmachthaber († 2023) | Pakistani military ruler, died 2023 | Pervez Muscharraf | 2026-11
Benazir Bhutto | | f | pakistanische Premierministerin, 2007 ermordet | Pakistani prime minister assassinated in 2007 | | 2026-11
Bilawal Bhutto Zardari | | m | pakistanischer Politiker | Pakistani politician | | 2026-11
Asim Munir | | m | pakistanischer Armeechef | Pakistani army chief | | 2026-11
Malala Yousafzai | | f | pakistanische Friedensnobelpreisträgerin | Pakistani Nobel peace laureate | | 2026-11
Manmohan Singh | | m | indischer Premierminister 2004–2014 († 2024) | Indian prime minister 2004–2014, died 2024 | | 2026-11
Rahul Gandhi | | m | indischer Oppositionsführer | Indian opposition leader | | 2026-11
Sonia Gandhi | | f | indische Kongress-Politikerin | Indian Congress politician | | 2026-11
Indira Gandhi | | f | indische Premierministerin, 1984 ermordet | Indian prime minister assassinated in 1984 | | 2026-11
Mahatma Gandhi | | m | indischer Unabhängigkeitsführer | Indian independence leader | | 2026-11
Subrahmanyam Jaishankar | | m | indischer Außenminister ab 2019 | Indian foreign minister from 2019 | S. Jaishankar | 2026-11
Amit Shah | | m | indischer Innenminister ab 2019 | Indian home minister from 2019 | | 2026-11
Rajnath Singh | | m | indischer Verteidigungsminister ab 2019 | Indian defence minister from 2019 | | 2026-11
Nirmala Sitharaman | | f | indische Finanzministerin ab 2019 | Indian finance minister from 2019 | | 2026-11
Droupadi Murmu | | f | indische Präsidentin ab 2022 | Indian president from 2022 | | 2026-11
Arvind Kejriwal | | m | früherer Regierungschef von Delhi | former Delhi chief minister | | 2026-11
Sheikh Hasina | | f | Premierministerin von Bangladesch 2009–2024 | prime minister of Bangladesh 2009–2024 | Scheich Hasina; Hasina | 2026-11
Khaleda Zia | | f | frühere Premierministerin von Bangladesch | former prime minister of Bangladesh | | 2026-11
Muhammad Yunus | | m | bangladeschischer Friedensnobelpreisträger | Bangladeshi Nobel peace laureate | Mohammed Yunus | 2026-11
Gotabaya Rajapaksa | | m | Präsident von Sri Lanka 2019–2022 | Sri Lankan president 2019–2022 | | 2026-11
Mahinda Rajapaksa | | m | Präsident von Sri Lanka 2005–2015 | Sri Lankan president 2005–2015 | | 2026-11
Ranil Wickremesinghe | | m | Präsident von Sri Lanka 2022–2024 | Sri Lankan president 2022–2024 | | 2026-11
Anura Kumara Dissanayake | | m | Präsident von Sri Lanka ab 2024 | Sri Lankan president from 2024 | | 2026-11
# China, Japan, Korea and Southeast Asia
Li Keqiang | | m | chinesischer Ministerpräsident 2013–2023 († 2023) | Chinese premier 2013–2023 | | 2026-11
Li Qiang | | m | chinesischer Ministerpräsident ab 2023 | Chinese premier from 2023 | | 2026-11
Hu Jintao | | m | chinesischer Staatspräsident 2003–2013 | Chinese president 2003–2013 | | 2026-11
Jiang Zemin | | m | chinesischer Staatspräsident 1993–2003 († 2022) | Chinese president 1993–2003, died 2022 | | 2026-11
Wen Jiabao | | m | chinesischer Ministerpräsident 2003–2013 | Chinese premier 2003–2013 | | 2026-11
Deng Xiaoping | | m | chinesischer Reformpolitiker († 1997) | Chinese reform leader, died 1997 | | 2026-11
Mao Zedong | | m | Gründer der Volksrepublik China | founder of the People's Republic of China | Mao Tse-tung; Mao | 2026-11
Qin Gang | | m | chinesischer Außenminister 2022–2023 | Chinese foreign minister 2022–2023 | | 2026-11
Yang Jiechi | | m | früherer chinesischer Spitzendiplomat | former senior Chinese diplomat | | 2026-11
He Lifeng | | m | chinesischer Vizeministerpräsident | Chinese vice premier | | 2026-11
Liu He | | m | chinesischer Vizeministerpräsident 2018–2023 | Chinese vice premier 2018–2023 | | 2026-11
Mao Ning | | f | Sprecherin des chinesischen Außenministeriums | Chinese foreign ministry spokeswoman | | 2026-11
Hua Chunying | | f | chinesische Diplomatin, frühere Außenamtssprecherin | Chinese diplomat, former foreign ministry spokeswoman | | 2026-11
Zhao Lijian | | m | früherer Sprecher des chinesischen Außenministeriums | former Chinese foreign ministry spokesman | | 2026-11
Wang Wenbin | | m | früherer Sprecher des chinesischen Außenministeriums | former Chinese foreign ministry spokesman | | 2026-11
Lin Jian | | m | Sprecher des chinesischen Außenministeriums | Chinese foreign ministry spokesman | | 2026-11
Li Shangfu | | m | chinesischer Verteidigungsminister 2023 | Chinese defence minister in 2023 | | 2026-11
Dong Jun | | m | chinesischer Verteidigungsminister ab 2023 | Chinese defence minister from 2023 | | 2026-11
Ai Weiwei | | m | chinesischer Künstler | Chinese artist | | 2026-11
Liu Xiaobo | | m | chinesischer Friedensnobelpreisträger († 2017) | Chinese Nobel peace laureate, died 2017 | | 2026-11
Carrie Lam | | f | Regierungschefin von Hongkong 2017–2022 | Hong Kong chief executive 2017–2022 | | 2026-11
John Lee | | m | Regierungschef von Hongkong ab 2022 | Hong Kong chief executive from 2022 | | 2026-11
Joshua Wong | | m | Hongkonger Demokratieaktivist | Hong Kong democracy activist | | 2026-11
Jimmy Lai | | m | Hongkonger Verleger | Hong Kong media tycoon | | 2026-11
Tsai Ing-wen | | f | taiwanische Präsidentin 2016–2024 | Taiwanese president 2016–2024 | Tsai | 2026-11
Lai Ching-te | | m | taiwanischer Präsident ab 2024 | Taiwanese president from 2024 | William Lai; Lai | 2026-11
Ma Ying-jeou | | m | taiwanischer Präsident 2008–2016 | Taiwanese president 2008–2016 | | 2026-11
Shinzo Abe | | m | japanischer Ministerpräsident, 2022 ermordet | Japanese prime minister assassinated in 2022 | Shinzō Abe | 2026-11
Yoshihide Suga | | m | japanischer Ministerpräsident 2020–2021 | Japanese prime minister 2020–2021 | | 2026-11
Fumio Kishida | | m | japanischer Ministerpräsident 2021–2024 | Japanese prime minister 2021–2024 | | 2026-11
Shigeru Ishiba | | m | japanischer Ministerpräsident 2024–2025 | Japanese prime minister 2024–2025 | | 2026-11
Sanae Takaichi | | f | japanische Ministerpräsidentin ab 2025 | Japanese prime minister from 2025 | | 2026-11
Junichiro Koizumi | | m | japanischer Ministerpräsident 2001–2006 | Japanese prime minister 2001–2006 | Junichirō Koizumi | 2026-11
Shinjiro Koizumi | | m | japanischer Politiker | Japanese politician | | 2026-11
Taro Aso | | m | japanischer Politiker, Ministerpräsident 2008–2009 | Japanese politician, prime minister 2008–2009 | Tarō Asō | 2026-11
Naoto Kan | | m | japanischer Ministerpräsident 2010–2011 | Japanese prime minister 2010–2011 | | 2026-11
Taro Kono | | m | japanischer Politiker | Japanese politician | | 2026-11
Toshimitsu Motegi | | m | japanischer Politiker, Außenminister 2019–2021 | Japanese politician, foreign minister 2019–2021 | | 2026-11
Yoshimasa Hayashi | | m | japanischer Politiker, Außenminister 2021–2023 | Japanese politician, foreign minister 2021–2023 | | 2026-11
Yuriko Koike | | f | Gouverneurin von Tokio ab 2016 | governor of Tokyo from 2016 | | 2026-11
Kazuo Ueda | | m | Präsident der Bank von Japan ab 2023 | Bank of Japan governor from 2023 | | 2026-11
Haruhiko Kuroda | | m | Präsident der Bank von Japan 2013–2023 | Bank of Japan governor 2013–2023 | | 2026-11
Akihito | | m | japanischer Kaiser 1989–2019 | Japanese emperor 1989–2019 | | 2026-11
Naruhito | | m | japanischer Kaiser ab 2019 | Japanese emperor from 2019 | | 2026-11
Kim Jong Un | Kim Jong-un | m | nordkoreanischer Machthaber ab 2011 | North Korean leader from 2011 | Kim Jong-un; Kim | 2026-11
Kim Jong Il | Kim Jong-il | m | nordkoreanischer Machthaber 1994–2011 | North Korean leader 1994–2011 | Kim Jong-il | 2026-11
Kim Il Sung | Kim Il-sung | m | Gründer Nordkoreas | founder of North Korea | Kim Il-sung | 2026-11
Kim Yo Jong | Kim Yo-jong | f | Schwester des nordkoreanischen Machthabers | sister of the North Korean leader | Kim Yo-jong | 2026-11
# two people: Kim Jong Un / Kim Jong Il
Moon Jae In | Moon Jae-in | m | südkoreanischer Präsident 2017–2022 | South Korean president 2017–2022 | Moon Jae-in; Moon | 2026-11
Park Geun Hye | Park Geun-hye | f | südkoreanische Präsidentin 2013–2017 | South Korean president 2013–2017 | Park Geun-hye | 2026-11
Yoon Suk Yeol | | m | südkoreanischer Präsident 2022–2025 | South Korean president 2022–2025 | Yoon Suk-yeol; Yoon | 2026-11
Lee Jae Myung | Lee Jae-myung | m | südkoreanischer Präsident ab 2025 | South Korean president from 2025 | Lee Jae-myung | 2026-11
Han Duck Soo | Han Duck-soo | m | südkoreanischer Ministerpräsident 2022–2025 | South Korean prime minister 2022–2025 | Han Duck-soo | 2026-11
Aung San Suu Kyi | | f | frühere Regierungschefin von Myanmar, inhaftiert | ousted leader of Myanmar | Suu Kyi | 2026-11
Min Aung Hlaing | | m | Militärmachthaber von Myanmar | Myanmar military ruler | | 2026-11
Thein Sein | | m | Präsident von Myanmar 2011–2016 | president of Myanmar 2011–2016 | | 2026-11
Prayut Chan-o-cha | Prayuth Chan-ocha | m | thailändischer Ministerpräsident 2014–2023 | Thai prime minister 2014–2023 | Prayut Chan-ocha | 2026-11
Srettha Thavisin | | m | thailändischer Ministerpräsident 2023–2024 | Thai prime minister 2023–2024 | | 2026-11
Thaksin Shinawatra | | m | früherer thailändischer Ministerpräsident | former Thai prime minister | Thaksin | 2026-11
Paetongtarn Shinawatra | | f | thailändische Ministerpräsidentin 2024–2025 | Thai prime minister 2024–2025 | | 2026-11
Yingluck Shinawatra | | f | thailändische Ministerpräsidentin 2011–2014 | Thai prime minister 2011–2014 | | 2026-11
Maha Vajiralongkorn | | m | thailändischer König | Thai king | | 2026-11
Hun Sen | | m | kambodschanischer Ministerpräsident bis 2023 | Cambodian prime minister until 2023 | | 2026-11
Hun Manet | | m | kambodschanischer Ministerpräsident ab 2023 | Cambodian prime minister from 2023 | | 2026-11
Nguyen Phu Trong | | m | vietnamesischer KP-Chef († 2024) | Vietnamese Communist Party chief, died 2024 | | 2026-11
To Lam | | m | vietnamesischer KP-Chef | Vietnamese Communist Party chief | | 2026-11
Joko Widodo | | m | indonesischer Präsident 2014–2024 | Indonesian president 2014–2024 | Jokowi | 2026-11
Prabowo Subianto | | m | indonesischer Präsident ab 2024 | Indonesian president from 2024 | | 2026-11
Rodrigo Duterte | | m | philippinischer Präsident 2016–2022 | Philippine president 2016–2022 | | 2026-11
Sara Duterte | | f | philippinische Vizepräsidentin ab 2022 | Philippine vice president from 2022 | | 2026-11
Ferdinand Marcos | | m | philippinischer Präsident (Vater und Sohn, Sohn ab 2022) | Philippine president (father and son, son from 2022) | Ferdinand Marcos Jr.; Bongbong Marcos | 2026-11
Imelda Marcos | | f | Witwe des philippinischen Diktators Marcos | widow of the Philippine dictator Marcos | | 2026-11
Maria Ressa | | f | philippinische Friedensnobelpreisträgerin | Philippine Nobel peace laureate | | 2026-11
Mahathir Mohamad | | m | früherer malaysischer Premierminister | former Malaysian prime minister | | 2026-11
Anwar Ibrahim | | m | malaysischer Premierminister ab 2022 | Malaysian prime minister from 2022 | | 2026-11
Najib Razak | | m | malaysischer Premierminister 2009–2018 | Malaysian prime minister 2009–2018 | | 2026-11
Lee Hsien Loong | | m | Premierminister von Singapur 2004–2024 | Singapore prime minister 2004–2024 | | 2026-11
Lawrence Wong | | m | Premierminister von Singapur ab 2024 | Singapore prime minister from 2024 | | 2026-11
Lee Kuan Yew | | m | Gründungspremier von Singapur († 2015) | founding prime minister of Singapore | | 2026-11
Dalai Lama | | m | geistliches Oberhaupt der Tibeter | Tibetan spiritual leader | | 2026-11
# Central Asia and Caucasus
Nursultan Nasarbajew | Nursultan Nazarbayev | m | kasachischer Präsident 1991–2019 | Kazakh president 1991–2019 | | 2026-11
Kassym-Schomart Tokajew | Kassym-Jomart Tokayev | m | kasachischer Präsident ab 2019 | Kazakh president from 2019 | Qassym-Schomart Toqajew | 2026-11
Emomali Rachmon | Emomali Rahmon | m | tadschikischer Präsident | Tajik president | Emomalii Rachmon | 2026-11
Sadyr Schaparow | Sadyr Japarov | m | kirgisischer Präsident ab 2021 | Kyrgyz president from 2021 | Sadyr Dschaparow | 2026-11
Almasbek Atambajew | Almazbek Atambayev | m | kirgisischer Präsident 2011–2017 | Kyrgyz president 2011–2017 | | 2026-11
Schawkat Mirsijojew | Shavkat Mirziyoyev | m | usbekischer Präsident ab 2016 | Uzbek president from 2016 | | 2026-11
Islam Karimow | Islam Karimov | m | usbekischer Präsident 1991–2016 | Uzbek president 1991–2016 | | 2026-11
Gurbanguly Berdimuhamedow | Gurbanguly Berdymukhamedov | m | turkmenischer Präsident 2007–2022 | Turkmen president 2007–2022 | Gurbanguly Berdymuchammedow | 2026-11
Ilham Alijew | Ilham Aliyev | m | aserbaidschanischer Präsident ab 2003 | Azerbaijani president from 2003 | İlham Əliyev | 2026-11
Nikol Paschinjan | Nikol Pashinyan | m | armenischer Ministerpräsident ab 2018 | Armenian prime minister from 2018 | | 2026-11
Sersch Sargsjan | Serzh Sargsyan | m | armenischer Präsident 2008–2018 | Armenian president 2008–2018 | Sersch Sarkissjan | 2026-11
Micheil Saakaschwili | Mikheil Saakashvili | m | georgischer Präsident 2004–2013 | Georgian president 2004–2013 | Michail Saakaschwili | 2026-11
Salome Surabischwili | Salome Zourabichvili | f | georgische Präsidentin 2018–2024 | Georgian president 2018–2024 | Salome Zurabischwili; Salome Zourabishvili | 2026-11
Irakli Kobachidse | Irakli Kobakhidze | m | georgischer Ministerpräsident ab 2024 | Georgian prime minister from 2024 | | 2026-11
Irakli Garibaschwili | Irakli Garibashvili | m | georgischer Ministerpräsident 2021–2024 | Georgian prime minister 2021–2024 | | 2026-11
Bidsina Iwanischwili | Bidzina Ivanishvili | m | georgischer Milliardär, Gründer des Georgischen Traums | Georgian billionaire, founder of Georgian Dream | | 2026-11
Eduard Schewardnadse | Eduard Shevardnadze | m | sowjetischer Außenminister, georgischer Präsident († 2014) | Soviet foreign minister, Georgian president | | 2026-11
# Africa
Cyril Ramaphosa | | m | südafrikanischer Präsident ab 2018 | South African president from 2018 | | 2026-11
Jacob Zuma | | m | südafrikanischer Präsident 2009–2018 | South African president 2009–2018 | | 2026-11
Thabo Mbeki | | m | südafrikanischer Präsident 1999–2008 | South African president 1999–2008 | | 2026-11
Nelson Mandela | | m | südafrikanischer Präsident 1994–1999 († 2013) | South African president 1994–1999, died 2013 | | 2026-11
Winnie Mandela | Winnie Madikizela-Mandela | f | südafrikanische Politikerin († 2018) | South African politician, died 2018 | | 2026-11
Desmond Tutu | | m | südafrikanischer Friedensnobelpreisträger († 2021) | South African Nobel peace laureate, died 2021 | | 2026-11
Frederik Willem de Klerk | FW de Klerk | m | südafrikanischer Präsident 1989–1994 († 2021) | South African president 1989–1994, died 2021 | Frederik de Klerk; F. W. de Klerk | 2026-11
Julius Malema | | m | südafrikanischer Oppositionspolitiker | South African opposition politician | | 2026-11
John Steenhuisen | | m | südafrikanischer Politiker (DA) | South African politician (DA) | | 2026-11
Naledi Pandor | | f | südafrikanische Außenministerin 2019–2024 | South African foreign minister 2019–2024 | | 2026-11
Robert Mugabe | | m | simbabwischer Präsident bis 2017 († 2019) | Zimbabwean president until 2017, died 2019 | | 2026-11
Emmerson Mnangagwa | | m | simbabwischer Präsident ab 2017 | Zimbabwean president from 2017 | | 2026-11
Morgan Tsvangirai | | m | simbabwischer Oppositionsführer († 2018) | Zimbabwean opposition leader, died 2018 | | 2026-11
Abiy Ahmed | | m | äthiopischer Ministerpräsident ab 2018 | Ethiopian prime minister from 2018 | Abiy | 2026-11
Haile Selassie | | m | äthiopischer Kaiser († 1975) | Ethiopian emperor, died 1975 | | 2026-11
Isaias Afwerki | | m | eritreischer Machthaber | Eritrean leader | Isayas Afewerki | 2026-11
William Ruto | | m | kenianischer Präsident ab 2022 | Kenyan president from 2022 | | 2026-11
Uhuru Kenyatta | | m | kenianischer Präsident 2013–2022 | Kenyan president 2013–2022 | | 2026-11
Raila Odinga | | m | kenianischer Oppositionsführer († 2025) | Kenyan opposition leader, died 2025 | | 2026-11
Wangari Maathai | | f | kenianische Friedensnobelpreisträgerin († 2011) | Kenyan Nobel peace laureate, died 2011 | | 2026-11
Paul Kagame | | m | ruandischer Präsident ab 2000 | Rwandan president from 2000 | | 2026-11
Yoweri Museveni | | m | ugandischer Präsident ab 1986 | Ugandan president from 1986 | | 2026-11
Bobi Wine | | m | ugandischer Oppositionspolitiker und Musiker | Ugandan opposition politician and musician | | 2026-11
Idi Amin | | m | ugandischer Diktator († 2003) | Ugandan dictator, died 2003 | | 2026-11
Félix Tshisekedi | Felix Tshisekedi | m | kongolesischer Präsident ab 2019 | Congolese president from 2019 | Felix Tshisekedi | 2026-11
Joseph Kabila | | m | kongolesischer Präsident 2001–2019 | Congolese president 2001–2019 | | 2026-11
Patrice Lumumba | | m | kongolesischer Ministerpräsident, 1961 ermordet | Congolese prime minister murdered in 1961 | | 2026-11
Denis Mukwege | | m | kongolesischer Arzt und Friedensnobelpreisträger | Congolese doctor and Nobel peace laureate | | 2026-11
Muhammadu Buhari | | m | nigerianischer Präsident 2015–2023 († 2025) | Nigerian president 2015–2023, died 2025 | | 2026-11
Goodluck Jonathan | | m | nigerianischer Präsident 2010–2015 | Nigerian president 2010–2015 | | 2026-11
Olusegun Obasanjo | | m | früherer nigerianischer Präsident | former Nigerian president | | 2026-11
Bola Tinubu | | m | nigerianischer Präsident ab 2023 | Nigerian president from 2023 | | 2026-11
Peter Obi | | m | nigerianischer Politiker | Nigerian politician | | 2026-11
Wole Soyinka | | m | nigerianischer Literaturnobelpreisträger | Nigerian Nobel literature laureate | | 2026-11
Nana Akufo-Addo | | m | ghanaischer Präsident 2017–2025 | Ghanaian president 2017–2025 | | 2026-11
John Mahama | | m | ghanaischer Präsident ab 2025 | Ghanaian president from 2025 | John Dramani Mahama | 2026-11
Alassane Ouattara | | m | ivorischer Präsident ab 2011 | Ivorian president from 2011 | | 2026-11
Laurent Gbagbo | | m | ivorischer Präsident 2000–2011 | Ivorian president 2000–2011 | | 2026-11
Macky Sall | | m | senegalesischer Präsident 2012–2024 | Senegalese president 2012–2024 | | 2026-11
Bassirou Diomaye Faye | | m | senegalesischer Präsident ab 2024 | Senegalese president from 2024 | | 2026-11
Ousmane Sonko | | m | senegalesischer Ministerpräsident ab 2024 | Senegalese prime minister from 2024 | | 2026-11
Ibrahim Boubacar Keïta | Ibrahim Boubacar Keita | m | malischer Präsident 2013–2020 († 2022) | Malian president 2013–2020, died 2022 | Ibrahim Boubacar Keita | 2026-11
Assimi Goïta | Assimi Goita | m | malischer Militärmachthaber | Malian military ruler | Assimi Goita | 2026-11
Ibrahim Traoré | Ibrahim Traore | m | Militärmachthaber von Burkina Faso | Burkina Faso military ruler | Ibrahim Traore | 2026-11
Blaise Compaoré | Blaise Compaore | m | Präsident von Burkina Faso 1987–2014 | president of Burkina Faso 1987–2014 | Blaise Compaore | 2026-11
Thomas Sankara | | m | Präsident von Burkina Faso, 1987 ermordet | president of Burkina Faso killed in 1987 | | 2026-11
Mohamed Bazoum | | m | nigrischer Präsident, 2023 gestürzt | Niger president ousted in 2023 | | 2026-11
Abdourahamane Tiani | | m | Militärmachthaber in Niger | Niger military ruler | | 2026-11
Mahamadou Issoufou | | m | nigrischer Präsident 2011–2021 | Niger president 2011–2021 | | 2026-11
Idriss Déby | Idriss Deby | m | tschadischer Präsident 1990–2021 | Chadian president 1990–2021 | Idriss Deby | 2026-11
Mahamat Déby | Mahamat Deby | m | tschadischer Präsident | Chadian president | Mahamat Deby; Mahamat Idriss Déby | 2026-11
Paul Biya | | m | kamerunischer Präsident ab 1982 | Cameroonian president from 1982 | | 2026-11
Ali Bongo | | m | gabunischer Präsident 2009–2023 | Gabonese president 2009–2023 | Ali Bongo Ondimba | 2026-11
Brice Oligui Nguema | | m | gabunischer Präsident, Putschführer 2023 | Gabonese president, leader of the 2023 coup | | 2026-11
Alpha Condé | Alpha Conde | m | guineischer Präsident 2010–2021 | Guinean president 2010–2021 | Alpha Conde | 2026-11
Mamady Doumbouya | | m | guineischer Machthaber | Guinean leader | | 2026-11
Omar al-Baschir | Omar al-Bashir | m | sudanesischer Machthaber 1989–2019 | Sudanese ruler 1989–2019 | | 2026-11
Abdel Fattah al-Burhan | | m | sudanesischer Militärmachthaber | Sudanese military ruler | Abdel-Fattah al-Burhan | 2026-11
Mohammed Hamdan Daglo | Mohamed Hamdan Dagalo | m | Chef der sudanesischen RSF-Miliz | leader of Sudan's RSF | Mohamed Hamdan Daglo; Hemeti; Hemedti | 2026-11
Abdalla Hamdok | | m | sudanesischer Ministerpräsident 2019–2022 | Sudanese prime minister 2019–2022 | Abdallah Hamdok | 2026-11
Salva Kiir | | m | südsudanesischer Präsident ab 2011 | South Sudanese president from 2011 | | 2026-11
Riek Machar | | m | südsudanesischer Politiker | South Sudanese politician | | 2026-11
Hassan Sheikh Mohamud | | m | somalischer Präsident | Somali president | Hassan Scheich Mohamud | 2026-11
João Lourenço | Joao Lourenco | m | angolanischer Präsident ab 2017 | Angolan president from 2017 | Joao Lourenco | 2026-11
José Eduardo dos Santos | Jose Eduardo dos Santos | m | angolanischer Präsident 1979–2017 († 2022) | Angolan president 1979–2017, died 2022 | Jose Eduardo dos Santos | 2026-11
Isabel dos Santos | | f | angolanische Unternehmerin | Angolan businesswoman | | 2026-11
Filipe Nyusi | | m | mosambikanischer Präsident 2015–2025 | Mozambican president 2015–2025 | | 2026-11
Daniel Chapo | | m | mosambikanischer Präsident ab 2025 | Mozambican president from 2025 | | 2026-11
Hakainde Hichilema | | m | sambischer Präsident ab 2021 | Zambian president from 2021 | | 2026-11
Edgar Lungu | | m | sambischer Präsident 2015–2021 († 2025) | Zambian president 2015–2021, died 2025 | | 2026-11
Lazarus Chakwera | | m | malawischer Präsident 2020–2025 | Malawian president 2020–2025 | | 2026-11
Samia Suluhu Hassan | | f | tansanische Präsidentin ab 2021 | Tanzanian president from 2021 | | 2026-11
John Magufuli | | m | tansanischer Präsident 2015–2021 | Tanzanian president 2015–2021 | | 2026-11
Hage Geingob | | m | namibischer Präsident 2015–2024 | Namibian president 2015–2024 | | 2026-11
Netumbo Nandi-Ndaitwah | | f | namibische Präsidentin ab 2025 | Namibian president from 2025 | | 2026-11
Sam Nujoma | | m | erster namibischer Präsident († 2025) | first Namibian president, died 2025 | | 2026-11
Duma Boko | | m | Präsident von Botswana ab 2024 | president of Botswana from 2024 | | 2026-11
Adama Barrow | | m | gambischer Präsident ab 2017 | Gambian president from 2017 | | 2026-11
Yahya Jammeh | | m | gambischer Präsident 1996–2017 | Gambian president 1996–2017 | | 2026-11
Ellen Johnson Sirleaf | | f | liberianische Präsidentin 2006–2018, Friedensnobelpreisträgerin | Liberian president 2006–2018, Nobel peace laureate | | 2026-11
George Weah | | m | liberianischer Präsident 2018–2024, früherer Fußballer | Liberian president 2018–2024, former footballer | | 2026-11
Charles Taylor | | m | früherer liberianischer Präsident, Kriegsverbrecher | former Liberian president and war criminal | | 2026-11
Pierre Nkurunziza | | m | burundischer Präsident 2005–2020 | Burundian president 2005–2020 | | 2026-11
Teodoro Obiang | | m | Präsident von Äquatorialguinea ab 1979 | president of Equatorial Guinea from 1979 | Teodoro Obiang Nguema | 2026-11
Ismail Omar Guelleh | | m | Präsident von Dschibuti ab 1999 | president of Djibouti from 1999 | Ismaïl Omar Guelleh | 2026-11
Moussa Faki | | m | AU-Kommissionschef 2017–2025 | African Union commission chair 2017–2025 | Moussa Faki Mahamat | 2026-11
# Australia, New Zealand
Anthony Albanese | | m | australischer Premierminister ab 2022 | Australian prime minister from 2022 | | 2026-11
Scott Morrison | | m | australischer Premierminister 2018–2022 | Australian prime minister 2018–2022 | | 2026-11
Malcolm Turnbull | | m | australischer Premierminister 2015–2018 | Australian prime minister 2015–2018 | | 2026-11
Tony Abbott | | m | australischer Premierminister 2013–2015 | Australian prime minister 2013–2015 | | 2026-11
Julia Gillard | | f | australische Premierministerin 2010–2013 | Australian prime minister 2010–2013 | | 2026-11
Kevin Rudd | | m | früherer australischer Premierminister | former Australian prime minister | | 2026-11
John Howard | | m | australischer Premierminister 1996–2007 | Australian prime minister 1996–2007 | | 2026-11
Penny Wong | | f | australische Außenministerin ab 2022 | Australian foreign minister from 2022 | | 2026-11
Peter Dutton | | m | früherer australischer Oppositionsführer | former Australian opposition leader | | 2026-11
Rupert Murdoch | | m | Medienunternehmer | media tycoon | | 2026-11
Lachlan Murdoch | | m | Medienunternehmer | media executive | | 2026-11
Jacinda Ardern | | f | neuseeländische Premierministerin 2017–2023 | New Zealand prime minister 2017–2023 | | 2026-11
Chris Hipkins | | m | neuseeländischer Premierminister 2023 | New Zealand prime minister in 2023 | | 2026-11
Christopher Luxon | | m | neuseeländischer Premierminister ab 2023 | New Zealand prime minister from 2023 | | 2026-11
John Key | | m | neuseeländischer Premierminister 2008–2016 | New Zealand prime minister 2008–2016 | | 2026-11
Helen Clark | | f | neuseeländische Premierministerin 1999–2008 | New Zealand prime minister 1999–2008 | | 2026-11
`;
