/** Heads of state and government, ministers and activists of Asia, the Arab world and Africa since about 2000; the fields are told in `index.ts`. */
export const worldAsiaAfrica = `
# Turkey
Bülent Ecevit | | m | türkischer Ministerpräsident 1999–2002 († 2006) | Turkish prime minister 1999–2002, died 2006 | | 2026-11
Süleyman Demirel | | m | türkischer Präsident 1993–2000 | Turkish president 1993–2000 | | 2026-11
Tansu Çiller | Tansu Ciller | f | türkische Ministerpräsidentin 1993–1996 | Turkish prime minister 1993–1996 | Tansu Ciller | 2026-11
Necmettin Erbakan | | m | türkischer Ministerpräsident 1996–1997 († 2011) | Turkish prime minister 1996–1997, died 2011 | | 2026-11
Ahmet Necdet Sezer | | m | türkischer Präsident 2000–2007 | Turkish president 2000–2007 | | 2026-11
Deniz Baykal | | m | türkischer Oppositionspolitiker († 2023) | Turkish opposition politician, died 2023 | | 2026-11
Cevdet Yılmaz | Cevdet Yilmaz | m | türkischer Vizepräsident ab 2023 | Turkish vice-president from 2023 | Cevdet Yilmaz | 2026-11
Fuat Oktay | | m | türkischer Vizepräsident 2018–2023 | Turkish vice-president 2018–2023 | | 2026-11
Ali Yerlikaya | | m | türkischer Innenminister ab 2023 | Turkish interior minister from 2023 | | 2026-11
Yılmaz Tunç | Yilmaz Tunc | m | türkischer Justizminister ab 2023 | Turkish justice minister from 2023 | Yilmaz Tunc | 2026-11
Ömer Çelik | Omer Celik | m | Sprecher der türkischen Regierungspartei AKP | spokesman of the Turkish ruling party AKP | Omer Celik | 2026-11
Fahrettin Altun | | m | früherer Kommunikationschef des türkischen Präsidenten | former communications director of the Turkish president | | 2026-11
Bilal Erdoğan | Bilal Erdogan | m | Sohn von Recep Tayyip Erdoğan | son of Recep Tayyip Erdogan | Bilal Erdogan | 2026-11
Emine Erdoğan | Emine Erdogan | f | Ehefrau von Recep Tayyip Erdoğan | wife of Recep Tayyip Erdogan | Emine Erdogan | 2026-11
Ali Babacan | | m | türkischer Oppositionspolitiker | Turkish opposition politician | | 2026-11
Muharrem İnce | Muharrem Ince | m | türkischer Politiker | Turkish politician | Muharrem Ince | 2026-11
Canan Kaftancıoğlu | Canan Kaftancioglu | f | türkische Oppositionspolitikerin | Turkish opposition politician | Canan Kaftancioglu | 2026-11
Ümit Özdağ | Umit Ozdag | m | türkischer Rechtsaußenpolitiker | Turkish far-right politician | Umit Ozdag | 2026-11
Sinan Oğan | Sinan Ogan | m | türkischer Politiker | Turkish politician | Sinan Ogan | 2026-11
Figen Yüksekdağ | | f | türkische Politikerin (HDP) | Turkish politician | | 2026-11
Hrant Dink | | m | türkisch-armenischer Journalist, 2007 ermordet | Turkish-Armenian journalist, murdered in 2007 | | 2026-11
Meşale Tolu | Mesale Tolu | f | deutsche Journalistin | German journalist | Mesale Tolu | 2026-11
Peter Steudtner | | m | deutscher Menschenrechtler | German human rights activist | | 2026-11
# Israel and Palestine
Mosche Jaalon | Moshe Yaalon | m | israelischer Verteidigungsminister 2013–2016 | Israeli defence minister 2013–2016 | | 2026-11
Gabi Aschkenasi | Gabi Ashkenazi | m | israelischer Außenminister 2020–2021 | Israeli foreign minister 2020–2021 | | 2026-11
Gadi Eisenkot | | m | israelischer General und Politiker | Israeli general and politician | | 2026-11
Mosche Katzav | Moshe Katsav | m | israelischer Präsident 2000–2007 | Israeli president 2000–2007 | | 2026-11
Jitzchak Schamir | Yitzhak Shamir | m | israelischer Ministerpräsident († 2012) | Israeli prime minister, died 2012 | | 2026-11
Jair Netanjahu | Yair Netanyahu | m | Sohn von Benjamin Netanjahu | son of Benjamin Netanyahu | | 2026-11
Sara Netanjahu | Sara Netanyahu | f | Ehefrau von Benjamin Netanjahu | wife of Benjamin Netanyahu | | 2026-11
Miri Regev | | f | israelische Politikerin (Likud) | Israeli politician | | 2026-11
Nir Barkat | | m | israelischer Politiker, früherer Bürgermeister von Jerusalem | Israeli politician, former mayor of Jerusalem | | 2026-11
Jariv Levin | Yariv Levin | m | israelischer Justizminister ab 2022 | Israeli justice minister from 2022 | | 2026-11
Amir Ohana | | m | israelischer Parlamentspräsident | speaker of the Israeli parliament | | 2026-11
Merav Michaeli | | f | frühere Chefin der israelischen Arbeitspartei | former leader of the Israeli Labour Party | | 2026-11
Jair Golan | Yair Golan | m | israelischer Oppositionspolitiker | Israeli opposition politician | | 2026-11
Ayelet Schaked | Ayelet Shaked | f | frühere israelische Justizministerin | former Israeli justice minister | | 2026-11
Arje Deri | Aryeh Deri | m | israelischer Politiker (Schas) | Israeli politician | | 2026-11
Mansour Abbas | | m | arabisch-israelischer Politiker | Arab-Israeli politician | | 2026-11
Aiman Odeh | Ayman Odeh | m | arabisch-israelischer Politiker | Arab-Israeli politician | | 2026-11
Tzachi Hanegbi | | m | früherer israelischer Sicherheitsberater | former Israeli national security adviser | | 2026-11
David Barnea | | m | Mossad-Chef ab 2021 | head of Mossad from 2021 | | 2026-11
Yossi Cohen | | m | Mossad-Chef 2016–2021 | head of Mossad 2016–2021 | | 2026-11
Ronen Bar | | m | Chef des israelischen Inlandsgeheimdienstes 2021–2025 | head of the Israeli security service Shin Bet 2021–2025 | | 2026-11
David Zini | | m | Chef des israelischen Inlandsgeheimdienstes ab 2025 | head of the Israeli security service Shin Bet from 2025 | | 2026-11
Gali Baharav-Miara | | f | israelische Generalstaatsanwältin | Israeli attorney general | | 2026-11
Gilad Erdan | | m | früherer israelischer UN-Botschafter | former Israeli ambassador to the United Nations | | 2026-11
Danny Danon | | m | israelischer UN-Botschafter | Israeli ambassador to the United Nations | | 2026-11
Ron Prosor | | m | israelischer Botschafter in Deutschland ab 2022 | Israeli ambassador to Germany from 2022 | | 2026-11
Jeremy Issacharoff | | m | israelischer Botschafter in Deutschland 2017–2022 | Israeli ambassador to Germany 2017–2022 | | 2026-11
Yacov Hadas-Handelsman | | m | israelischer Botschafter in Deutschland 2012–2017 | Israeli ambassador to Germany 2012–2017 | | 2026-11
Gilad Schalit | Gilad Shalit | m | israelischer Soldat, Hamas-Geisel 2006–2011 | Israeli soldier held by Hamas 2006–2011 | | 2026-11
Schani Louk | Shani Louk | f | von der Hamas ermordete Deutsch-Israelin | German-Israeli woman murdered by Hamas | | 2026-11
Mordechai Vanunu | | m | israelischer Atomtechniker und Whistleblower | Israeli nuclear whistle-blower | | 2026-11
Marwan Barghuti | Marwan Barghouti | m | palästinensischer Politiker, in Israel inhaftiert | Palestinian politician imprisoned in Israel | | 2026-11
Mohammed Mustafa | Mohammad Mustafa | m | palästinensischer Ministerpräsident ab 2024 | Palestinian prime minister from 2024 | | 2026-11
Salam Fajad | Salam Fayyad | m | palästinensischer Ministerpräsident 2007–2013 | Palestinian prime minister 2007–2013 | | 2026-11
Rami Hamdallah | | m | palästinensischer Ministerpräsident 2014–2019 | Palestinian prime minister 2014–2019 | | 2026-11
Hussein al-Scheich | Hussein al-Sheikh | m | palästinensischer Vizepräsident ab 2025 | Palestinian vice-president from 2025 | | 2026-11
Saeb Erekat | | m | palästinensischer Unterhändler († 2020) | Palestinian negotiator, died 2020 | | 2026-11
Hanan Aschrawi | Hanan Ashrawi | f | palästinensische Politikerin | Palestinian politician | | 2026-11
Riad Mansur | Riyad Mansour | m | palästinensischer UN-Vertreter | Palestinian envoy to the United Nations | | 2026-11
Ahmed Jassin | Ahmed Yassin | m | Hamas-Gründer († 2004) | founder of Hamas, died 2004 | | 2026-11
Saleh al-Aruri | Saleh al-Arouri | m | Hamas-Funktionär († 2024) | Hamas official, died 2024 | | 2026-11
Chalil al-Hajja | Khalil al-Hayya | m | Hamas-Funktionär | Hamas official | | 2026-11
Marwan Issa | | m | Hamas-Kommandeur († 2024) | Hamas commander, died 2024 | | 2026-11
Mohammed Sinwar | | m | Hamas-Kommandeur († 2025) | Hamas commander, died 2025 | | 2026-11
Schirin Abu Akle | Shireen Abu Akleh | f | palästinensische Journalistin, 2022 erschossen | Palestinian journalist shot dead in 2022 | | 2026-11
# Iran
Mohammad Bagher Ghalibaf | | m | iranischer Parlamentspräsident | speaker of the Iranian parliament | | 2026-11
Saeed Jalili | | m | iranischer Politiker | Iranian politician | | 2026-11
Modschtaba Chamenei | Mojtaba Khamenei | m | Sohn von Ali Chamenei | son of Ali Khamenei | | 2026-11
Akbar Haschemi Rafsandschani | Akbar Hashemi Rafsanjani | m | iranischer Präsident 1989–1997 († 2017) | Iranian president 1989–1997, died 2017 | | 2026-11
Mir Hossein Mussawi | Mir Hossein Mousavi | m | iranischer Oppositionspolitiker | Iranian opposition politician | | 2026-11
Mehdi Karrubi | Mehdi Karroubi | m | iranischer Oppositionspolitiker | Iranian opposition politician | | 2026-11
Hossein Salami | | m | Chef der iranischen Revolutionsgarden († 2025) | commander of the Iranian Revolutionary Guards, died 2025 | | 2026-11
Mohammad Bagheri | | m | iranischer Generalstabschef († 2025) | Iranian chief of staff, died 2025 | | 2026-11
Ali Akbar Salehi | | m | früherer Chef der iranischen Atomorganisation | former head of the Iranian atomic organisation | | 2026-11
Mohammad Eslami | | m | Chef der iranischen Atomorganisation | head of the Iranian atomic organisation | | 2026-11
Esmail Baghaei | | m | Sprecher des iranischen Außenministeriums | spokesman of the Iranian foreign ministry | | 2026-11
Reza Pahlavi | | m | Sohn des letzten Schahs von Persien | son of the last shah of Iran | | 2026-11
Mohammad Reza Pahlavi | | m | letzter Schah von Persien († 1980) | last shah of Iran, died 1980 | | 2026-11
Nasrin Sotudeh | Nasrin Sotoudeh | f | iranische Menschenrechtsanwältin | Iranian human rights lawyer | | 2026-11
Toomaj Salehi | | m | iranischer Rapper | Iranian rapper | | 2026-11
Djamshid Sharmahd | | m | Deutsch-Iraner, 2024 im Iran gestorben | German-Iranian who died in Iran in 2024 | Jamshid Sharmahd | 2026-11
Mohsen Fachrisadeh | Mohsen Fakhrizadeh | m | iranischer Atomphysiker, 2020 ermordet | Iranian nuclear scientist, murdered in 2020 | | 2026-11
# Arab countries
Faruk al-Scharaa | Farouk al-Sharaa | m | früherer syrischer Außenminister | former Syrian foreign minister | | 2026-11
Walid al-Muallim | Walid al-Moallem | m | syrischer Außenminister († 2020) | Syrian foreign minister, died 2020 | | 2026-11
Asaad al-Schaibani | Asaad al-Shaibani | m | syrischer Außenminister ab 2024 | Syrian foreign minister from 2024 | | 2026-11
Maslum Abdi | Mazloum Abdi | m | Chef der kurdischen SDF in Syrien | commander of the Kurdish-led SDF in Syria | | 2026-11
Asma al-Assad | | f | Ehefrau von Baschar al-Assad | wife of Bashar al-Assad | | 2026-11
Maher al-Assad | | m | Bruder von Baschar al-Assad | brother of Bashar al-Assad | | 2026-11
Alan Kurdi | | m | syrischer Flüchtlingsjunge († 2015) | Syrian refugee boy, died 2015 | | 2026-11
Fuad Siniora | Fouad Siniora | m | libanesischer Ministerpräsident 2005–2009 | Lebanese prime minister 2005–2009 | | 2026-11
Hassan Diab | | m | libanesischer Ministerpräsident 2020–2021 | Lebanese prime minister 2020–2021 | | 2026-11
Emile Lahoud | | m | libanesischer Präsident 1998–2007 | Lebanese president 1998–2007 | | 2026-11
Michel Suleiman | | m | libanesischer Präsident 2008–2014 | Lebanese president 2008–2014 | | 2026-11
Samir Geagea | | m | libanesischer Politiker | Lebanese politician | | 2026-11
Walid Dschumblatt | Walid Jumblatt | m | libanesischer Drusenführer | Lebanese Druze leader | | 2026-11
Riad Salameh | | m | früherer libanesischer Zentralbankchef | former governor of the Lebanese central bank | | 2026-11
Haschim Safi al-Din | Hashem Safieddine | m | Hisbollah-Funktionär († 2024) | Hezbollah official, died 2024 | | 2026-11
Dschibran Bassil | Gebran Bassil | m | libanesischer Politiker | Lebanese politician | | 2026-11
Barham Salih | | m | irakischer Präsident 2018–2022, UN-Flüchtlingskommissar | Iraqi president 2018–2022, UN high commissioner for refugees | | 2026-11
Fuad Masum | | m | irakischer Präsident 2014–2018 | Iraqi president 2014–2018 | | 2026-11
Dschalal Talabani | Jalal Talabani | m | irakischer Präsident 2005–2014 († 2017) | Iraqi president 2005–2014, died 2017 | | 2026-11
Ijad Allawi | Ayad Allawi | m | früherer irakischer Ministerpräsident | former Iraqi prime minister | | 2026-11
Adil Abd al-Mahdi | Adel Abdul Mahdi | m | irakischer Ministerpräsident 2018–2020 | Iraqi prime minister 2018–2020 | | 2026-11
Fuad Hussein | | m | irakischer Außenminister ab 2020 | Iraqi foreign minister from 2020 | | 2026-11
Hoschjar Sebari | Hoshyar Zebari | m | früherer irakischer Außenminister | former Iraqi foreign minister | | 2026-11
Tarik Asis | Tariq Aziz | m | früherer irakischer Außenminister († 2015) | former Iraqi foreign minister, died 2015 | | 2026-11
Nechirvan Barsani | Nechirvan Barzani | m | Präsident der kurdischen Region im Irak | president of the Kurdistan region of Iraq | | 2026-11
Masrur Barsani | Masrour Barzani | m | Ministerpräsident der kurdischen Region im Irak | prime minister of the Kurdistan region of Iraq | | 2026-11
Nadia Murad | | f | jesidische Friedensnobelpreisträgerin | Yazidi Nobel Peace laureate | | 2026-11
Düzen Tekkal | | f | deutsche Journalistin und Menschenrechtlerin | German journalist and human rights activist | | 2026-11
Abu Mussab al-Sarkawi | Abu Musab al-Zarqawi | m | Al-Kaida-Terrorist († 2006) | al-Qaeda terrorist, died 2006 | | 2026-11
Chalid Scheich Mohammed | Khalid Sheikh Mohammed | m | Drahtzieher der Anschläge vom 11. September | mastermind of the 11 September attacks | | 2026-11
Mohammed Atta | Mohamed Atta | m | Attentäter vom 11. September 2001 | 11 September hijacker | | 2026-11
Mohamedou Ould Slahi | | m | früherer Guantánamo-Häftling | former Guantanamo detainee | | 2026-11
Turki al-Faisal | | m | saudi-arabischer Prinz, früherer Geheimdienstchef | Saudi prince, former intelligence chief | | 2026-11
Mohammed bin Nayef | | m | früherer saudischer Kronprinz | former Saudi crown prince | | 2026-11
Raif Badawi | | m | saudi-arabischer Blogger | Saudi blogger | | 2026-11
Loujain al-Hathloul | | f | saudi-arabische Frauenrechtlerin | Saudi women’s rights activist | | 2026-11
Mohammed bin Abdulrahman Al Thani | | m | katarischer Ministerpräsident ab 2023 | Qatari prime minister from 2023 | | 2026-11
Nasser Al-Khelaifi | | m | katarischer Funktionär, Präsident von Paris Saint-Germain | Qatari official, president of Paris Saint-Germain | | 2026-11
Mohammed bin Raschid Al Maktum | Mohammed bin Rashid Al Maktoum | m | Emir von Dubai | ruler of Dubai | | 2026-11
Sultan Al Jaber | | m | Präsident der Klimakonferenz in Dubai | president of the Dubai climate conference | Sultan al-Jaber; Sultan Ahmed Al Jaber | 2026-11
Badr al-Busaidi | Badr Albusaidi | m | omanischer Außenminister ab 2020 | Omani foreign minister from 2020 | | 2026-11
Abdul-Malik al-Huthi | Abdul-Malik al-Houthi | m | Anführer der Huthi-Miliz im Jemen | leader of the Houthi movement in Yemen | Abdulmalik al-Huthi | 2026-11
Ali Abdullah Salih | Ali Abdullah Saleh | m | jemenitischer Präsident bis 2012 († 2017) | president of Yemen until 2012, died 2017 | | 2026-11
Tawakkol Karman | Tawakkul Karman | f | jemenitische Friedensnobelpreisträgerin | Yemeni Nobel Peace laureate | | 2026-11
Badr Abdelatty | | m | ägyptischer Außenminister ab 2024 | Egyptian foreign minister from 2024 | | 2026-11
Mostafa Madbuli | Mostafa Madbouly | m | ägyptischer Ministerpräsident ab 2018 | Egyptian prime minister from 2018 | | 2026-11
Ahmed Abul Gheit | Ahmed Aboul Gheit | m | Generalsekretär der Arabischen Liga ab 2016 | secretary general of the Arab League from 2016 | | 2026-11
Amr Mussa | Amr Moussa | m | Generalsekretär der Arabischen Liga 2001–2011 | secretary general of the Arab League 2001–2011 | | 2026-11
Nabil al-Arabi | Nabil Elaraby | m | Generalsekretär der Arabischen Liga 2011–2016 | secretary general of the Arab League 2011–2016 | | 2026-11
Alaa Abdel Fattah | Alaa Abd el-Fattah | m | ägyptischer Aktivist | Egyptian activist | | 2026-11
Saif al-Islam al-Gaddafi | Saif al-Islam Gaddafi | m | Sohn von Muammar al-Gaddafi | son of Muammar Gaddafi | | 2026-11
Fathi Baschagha | Fathi Bashagha | m | libyscher Politiker | Libyan politician | | 2026-11
Moncef Marzouki | | m | tunesischer Präsident 2011–2014 | Tunisian president 2011–2014 | | 2026-11
Béji Caïd Essebsi | Beji Caid Essebsi | m | tunesischer Präsident 2014–2019 | Tunisian president 2014–2019 | Beji Caid Essebsi | 2026-11
Rached Ghannouchi | | m | tunesischer Islamistenführer | Tunisian Islamist leader | Rachid Ghannouchi | 2026-11
Youssef Chahed | | m | tunesischer Ministerpräsident 2016–2020 | Tunisian prime minister 2016–2020 | | 2026-11
Saadeddine Othmani | | m | marokkanischer Ministerpräsident 2017–2021 | Moroccan prime minister 2017–2021 | | 2026-11
Aziz Akhannouch | | m | marokkanischer Ministerpräsident ab 2021 | Moroccan prime minister from 2021 | | 2026-11
Nasser Bourita | | m | marokkanischer Außenminister | Moroccan foreign minister | | 2026-11
# South Asia
Abdul Ghani Baradar | | m | Taliban-Politiker | Taliban politician | | 2026-11
Amir Chan Mottaki | Amir Khan Muttaqi | m | Taliban-Außenminister ab 2021 | Taliban foreign minister from 2021 | | 2026-11
Siradschuddin Hakkani | Sirajuddin Haqqani | m | Taliban-Innenminister ab 2021 | Taliban interior minister from 2021 | | 2026-11
Mullah Omar | | m | Gründer der Taliban († 2013) | founder of the Taliban, died 2013 | | 2026-11
Amrullah Saleh | | m | früherer afghanischer Vizepräsident | former Afghan vice-president | | 2026-11
Raschid Dostum | Abdul Rashid Dostum | m | afghanischer Warlord | Afghan warlord | Abdul Raschid Dostum | 2026-11
Gulbuddin Hekmatjar | Gulbuddin Hekmatyar | m | afghanischer Islamist | Afghan Islamist | | 2026-11
Ahmad Schah Massud | Ahmad Shah Massoud | m | afghanischer Widerstandskämpfer, 2001 ermordet | Afghan resistance leader, murdered in 2001 | | 2026-11
Sima Samar | | f | afghanische Menschenrechtlerin | Afghan human rights activist | | 2026-11
Shah Mahmood Qureshi | | m | früherer pakistanischer Außenminister | former Pakistani foreign minister | | 2026-11
Ishaq Dar | | m | pakistanischer Außenminister ab 2024 | Pakistani foreign minister from 2024 | | 2026-11
Khawaja Asif | | m | pakistanischer Verteidigungsminister | Pakistani defence minister | | 2026-11
Maryam Nawaz | | f | pakistanische Politikerin | Pakistani politician | | 2026-11
Arif Alvi | | m | pakistanischer Präsident 2018–2024 | Pakistani president 2018–2024 | | 2026-11
Qamar Javed Bajwa | | m | pakistanischer Armeechef 2016–2022 | Pakistani army chief 2016–2022 | | 2026-11
Yousuf Raza Gilani | | m | pakistanischer Premierminister 2008–2012 | Pakistani prime minister 2008–2012 | | 2026-11
Asia Bibi | | f | pakistanische Christin, wegen Blasphemie verurteilt und freigesprochen | Pakistani Christian acquitted of blasphemy | | 2026-11
Abdul Qadeer Khan | | m | Vater der pakistanischen Atombombe († 2021) | father of the Pakistani bomb, died 2021 | | 2026-11
Priyanka Gandhi | | f | indische Kongress-Politikerin | Indian Congress politician | | 2026-11
Rajiv Gandhi | | m | indischer Premierminister, 1991 ermordet | Indian prime minister, murdered in 1991 | | 2026-11
Jawaharlal Nehru | | m | erster indischer Premierminister († 1964) | first prime minister of India, died 1964 | | 2026-11
Atal Bihari Vajpayee | | m | indischer Premierminister 1998–2004 († 2018) | Indian prime minister 1998–2004, died 2018 | | 2026-11
Pranab Mukherjee | | m | indischer Präsident 2012–2017 | Indian president 2012–2017 | | 2026-11
Ram Nath Kovind | | m | indischer Präsident 2017–2022 | Indian president 2017–2022 | | 2026-11
Pratibha Patil | | f | indische Präsidentin 2007–2012 | Indian president 2007–2012 | | 2026-11
Sushma Swaraj | | f | indische Außenministerin 2014–2019 | Indian foreign minister 2014–2019 | | 2026-11
Arun Jaitley | | m | indischer Finanzminister († 2019) | Indian finance minister, died 2019 | | 2026-11
Piyush Goyal | | m | indischer Handelsminister | Indian trade minister | | 2026-11
Ajit Doval | | m | indischer Sicherheitsberater | Indian national security adviser | | 2026-11
Vikram Misri | | m | indischer Diplomat | Indian diplomat | | 2026-11
Yogi Adityanath | | m | Regierungschef von Uttar Pradesh | chief minister of Uttar Pradesh | | 2026-11
Mamata Banerjee | | f | indische Politikerin, Westbengalen | Indian politician, West Bengal | | 2026-11
Mallikarjun Kharge | | m | Chef der indischen Kongresspartei | president of the Indian National Congress | | 2026-11
Gautam Adani | | m | indischer Unternehmer | Indian businessman | | 2026-11
Mukesh Ambani | | m | indischer Unternehmer | Indian businessman | | 2026-11
Ratan Tata | | m | indischer Unternehmer († 2024) | Indian businessman, died 2024 | | 2026-11
Anil Ambani | | m | indischer Unternehmer | Indian businessman | | 2026-11
Kailash Satyarthi | | m | indischer Friedensnobelpreisträger | Indian Nobel Peace laureate | | 2026-11
Pushpa Kamal Dahal | | m | nepalesischer Politiker, genannt Prachanda | Nepalese politician known as Prachanda | | 2026-11
Khadga Prasad Oli | KP Sharma Oli | m | nepalesischer Ministerpräsident | Nepalese prime minister | K. P. Sharma Oli | 2026-11
Sushila Karki | | f | nepalesische Ministerpräsidentin ab 2025 | Nepalese prime minister from 2025 | | 2026-11
Maithripala Sirisena | | m | Präsident von Sri Lanka 2015–2019 | president of Sri Lanka 2015–2019 | | 2026-11
Chandrika Kumaratunga | | f | Präsidentin von Sri Lanka 1994–2005 | president of Sri Lanka 1994–2005 | | 2026-11
Harini Amarasuriya | | f | Premierministerin von Sri Lanka ab 2024 | prime minister of Sri Lanka from 2024 | | 2026-11
Mohamed Nasheed | | m | Präsident der Malediven 2008–2012 | president of the Maldives 2008–2012 | | 2026-11
Mohamed Muizzu | | m | Präsident der Malediven ab 2023 | president of the Maldives from 2023 | | 2026-11
Tshering Tobgay | | m | Premierminister von Bhutan | prime minister of Bhutan | | 2026-11
# East and South-East Asia
Han Zheng | | m | chinesischer Vizepräsident ab 2023 | Chinese vice-president from 2023 | | 2026-11
Wang Qishan | | m | chinesischer Vizepräsident 2018–2023 | Chinese vice-president 2018–2023 | | 2026-11
Zhao Leji | | m | Vorsitzender des chinesischen Volkskongresses | chairman of the Chinese National People’s Congress | | 2026-11
Wang Huning | | m | chinesischer Spitzenpolitiker | Chinese leader | | 2026-11
Cai Qi | | m | chinesischer Spitzenpolitiker | Chinese leader | | 2026-11
Ding Xuexiang | | m | chinesischer Vizeministerpräsident | Chinese vice-premier | | 2026-11
Wang Wentao | | m | chinesischer Handelsminister ab 2020 | Chinese commerce minister from 2020 | | 2026-11
Wei Fenghe | | m | chinesischer Verteidigungsminister 2018–2023 | Chinese defence minister 2018–2023 | | 2026-11
Zhu Rongji | | m | chinesischer Ministerpräsident 1998–2003 | Chinese premier 1998–2003 | | 2026-11
Bo Xilai | | m | früherer chinesischer Spitzenpolitiker | former Chinese leader | | 2026-11
Zhou Yongkang | | m | früherer chinesischer Sicherheitschef | former Chinese security chief | | 2026-11
Liu Xia | | f | chinesische Dichterin, Witwe von Liu Xiaobo | Chinese poet, widow of Liu Xiaobo | | 2026-11
Chen Guangcheng | | m | chinesischer Menschenrechtler | Chinese human rights activist | | 2026-11
Ilham Tohti | | m | uigurischer Wirtschaftswissenschaftler, inhaftiert | imprisoned Uyghur economist | | 2026-11
Rebiya Kadeer | | f | uigurische Exilpolitikerin | exiled Uyghur leader | | 2026-11
Dolkun Isa | | m | uigurischer Exilpolitiker | exiled Uyghur leader | | 2026-11
Li Wenliang | | m | chinesischer Arzt, Corona-Warner († 2020) | Chinese doctor who warned of the coronavirus, died 2020 | | 2026-11
Meng Wanzhou | | f | Huawei-Managerin | Huawei executive | | 2026-11
Ren Zhengfei | | m | Huawei-Gründer | founder of Huawei | | 2026-11
Agnes Chow | | f | Hongkonger Demokratieaktivistin | Hong Kong democracy activist | | 2026-11
Nathan Law | | m | Hongkonger Demokratieaktivist | Hong Kong democracy activist | | 2026-11
Leung Chun-ying | | m | Regierungschef von Hongkong 2012–2017 | chief executive of Hong Kong 2012–2017 | | 2026-11
Donald Tsang | | m | Regierungschef von Hongkong 2005–2012 | chief executive of Hong Kong 2005–2012 | | 2026-11
Tung Chee-hwa | | m | Regierungschef von Hongkong 1997–2005 | chief executive of Hong Kong 1997–2005 | | 2026-11
Chris Patten | | m | letzter britischer Gouverneur von Hongkong | last British governor of Hong Kong | | 2026-11
Chen Shui-bian | | m | taiwanischer Präsident 2000–2008 | president of Taiwan 2000–2008 | | 2026-11
Joseph Wu | | m | früherer taiwanischer Außenminister | former Taiwanese foreign minister | | 2026-11
Lin Chia-lung | | m | taiwanischer Außenminister ab 2024 | Taiwanese foreign minister from 2024 | | 2026-11
Wellington Koo | | m | taiwanischer Verteidigungsminister ab 2024 | Taiwanese defence minister from 2024 | | 2026-11
Hsiao Bi-khim | | f | taiwanische Vizepräsidentin ab 2024 | vice-president of Taiwan from 2024 | | 2026-11
Hou Yu-ih | | m | taiwanischer Politiker (Kuomintang) | Taiwanese politician | | 2026-11
Ko Wen-je | | m | taiwanischer Politiker | Taiwanese politician | | 2026-11
Yukio Hatoyama | | m | japanischer Ministerpräsident 2009–2010 | Japanese prime minister 2009–2010 | | 2026-11
Yoshihiko Noda | | m | japanischer Ministerpräsident 2011–2012, Oppositionsführer | Japanese prime minister 2011–2012, opposition leader | | 2026-11
Yasuo Fukuda | | m | japanischer Ministerpräsident 2007–2008 | Japanese prime minister 2007–2008 | | 2026-11
Yoshiro Mori | | m | japanischer Ministerpräsident 2000–2001 | Japanese prime minister 2000–2001 | | 2026-11
Keizo Obuchi | | m | japanischer Ministerpräsident 1998–2000 | Japanese prime minister 1998–2000 | | 2026-11
Takeshi Iwaya | | m | japanischer Außenminister 2024–2025 | Japanese foreign minister 2024–2025 | | 2026-11
Yoko Kamikawa | | f | japanische Außenministerin 2023–2024 | Japanese foreign minister 2023–2024 | | 2026-11
Nobuo Kishi | | m | japanischer Verteidigungsminister 2020–2022 | Japanese defence minister 2020–2022 | | 2026-11
Akie Abe | | f | Witwe von Shinzo Abe | widow of Shinzo Abe | | 2026-11
Tetsuya Yamagami | | m | Attentäter von Shinzo Abe | assassin of Shinzo Abe | | 2026-11
Shoko Asahara | | m | japanischer Sektenführer, 2018 hingerichtet | Japanese cult leader, executed in 2018 | | 2026-11
Masako | | f | japanische Kaiserin ab 2019 | empress of Japan from 2019 | | 2026-11
Roh Moo Hyun | Roh Moo-hyun | m | südkoreanischer Präsident 2003–2008 | South Korean president 2003–2008 | Roh Moo-hyun | 2026-11
Lee Myung-bak | | m | südkoreanischer Präsident 2008–2013 | South Korean president 2008–2013 | | 2026-11
Kim Dae Jung | Kim Dae-jung | m | südkoreanischer Präsident 1998–2003, Friedensnobelpreisträger | South Korean president 1998–2003, Nobel Peace laureate | Kim Dae-jung | 2026-11
Kang Kyung Wha | Kang Kyung-wha | f | südkoreanische Außenministerin 2017–2021 | South Korean foreign minister 2017–2021 | Kang Kyung-wha | 2026-11
Cho Tae Yul | Cho Tae-yul | m | südkoreanischer Außenminister 2024–2025 | South Korean foreign minister 2024–2025 | Cho Tae-yul | 2026-11
Ri Sol Ju | Ri Sol-ju | f | Ehefrau von Kim Jong Un | wife of Kim Jong Un | Ri Sol-ju | 2026-11
Kim Jong Nam | Kim Jong-nam | m | Halbbruder von Kim Jong Un, 2017 ermordet | half-brother of Kim Jong Un, murdered in 2017 | Kim Jong-nam | 2026-11
Choe Son Hui | Choe Son-hui | f | nordkoreanische Außenministerin ab 2022 | North Korean foreign minister from 2022 | Choe Son-hui | 2026-11
Otto Warmbier | | m | US-Student, nach Haft in Nordkorea gestorben († 2017) | American student who died after imprisonment in North Korea, 2017 | | 2026-11
Anutin Charnvirakul | | m | thailändischer Ministerpräsident ab 2025 | Thai prime minister from 2025 | | 2026-11
Abhisit Vejjajiva | | m | thailändischer Ministerpräsident 2008–2011 | Thai prime minister 2008–2011 | | 2026-11
Pita Limjaroenrat | | m | thailändischer Oppositionspolitiker | Thai opposition politician | | 2026-11
Bhumibol Adulyadej | | m | thailändischer König († 2016) | king of Thailand, died 2016 | | 2026-11
Pham Minh Chinh | | m | vietnamesischer Ministerpräsident ab 2021 | Vietnamese prime minister from 2021 | | 2026-11
Trinh Xuan Thanh | | m | aus Berlin entführter vietnamesischer Manager | Vietnamese manager abducted from Berlin | | 2026-11
Norodom Sihamoni | | m | kambodschanischer König ab 2004 | king of Cambodia from 2004 | | 2026-11
Pol Pot | | m | Führer der Roten Khmer († 1998) | leader of the Khmer Rouge, died 1998 | | 2026-11
Susilo Bambang Yudhoyono | | m | indonesischer Präsident 2004–2014 | Indonesian president 2004–2014 | | 2026-11
Megawati Sukarnoputri | | f | indonesische Präsidentin 2001–2004 | Indonesian president 2001–2004 | | 2026-11
Gibran Rakabuming Raka | | m | indonesischer Vizepräsident ab 2024 | Indonesian vice-president from 2024 | | 2026-11
Anies Baswedan | | m | indonesischer Politiker | Indonesian politician | | 2026-11
Sri Mulyani Indrawati | | f | indonesische Finanzministerin 2016–2025 | Indonesian finance minister 2016–2025 | | 2026-11
Retno Marsudi | | f | indonesische Außenministerin 2014–2024 | Indonesian foreign minister 2014–2024 | | 2026-11
Benigno Aquino | | m | philippinischer Präsident 2010–2016 | Philippine president 2010–2016 | | 2026-11
Corazon Aquino | | f | philippinische Präsidentin 1986–1992 | Philippine president 1986–1992 | | 2026-11
Gloria Macapagal-Arroyo | | f | philippinische Präsidentin 2001–2010 | Philippine president 2001–2010 | Gloria Macapagal Arroyo; Gloria Arroyo | 2026-11
Leni Robredo | | f | philippinische Vizepräsidentin 2016–2022 | Philippine vice-president 2016–2022 | | 2026-11
Abdullah Ahmad Badawi | | m | malaysischer Premierminister 2003–2009 | Malaysian prime minister 2003–2009 | | 2026-11
Muhyiddin Yassin | | m | malaysischer Premierminister 2020–2021 | Malaysian prime minister 2020–2021 | | 2026-11
Goh Chok Tong | | m | Premierminister von Singapur 1990–2004 | prime minister of Singapore 1990–2004 | | 2026-11
Tharman Shanmugaratnam | | m | Präsident von Singapur ab 2023 | president of Singapore from 2023 | | 2026-11
Hassanal Bolkiah | | m | Sultan von Brunei | sultan of Brunei | | 2026-11
José Ramos-Horta | Jose Ramos-Horta | m | Präsident von Osttimor, Friedensnobelpreisträger | president of East Timor, Nobel Peace laureate | Jose Ramos-Horta | 2026-11
Xanana Gusmão | Xanana Gusmao | m | Ministerpräsident von Osttimor | prime minister of East Timor | Xanana Gusmao | 2026-11
# Africa
Meles Zenawi | | m | äthiopischer Ministerpräsident († 2012) | Ethiopian prime minister, died 2012 | | 2026-11
Hailemariam Desalegn | | m | äthiopischer Ministerpräsident 2012–2018 | Ethiopian prime minister 2012–2018 | | 2026-11
Sahle-Work Zewde | | f | äthiopische Präsidentin 2018–2024 | Ethiopian president 2018–2024 | | 2026-11
Debretsion Gebremichael | | m | Chef der TPLF in Tigray | leader of the TPLF in Tigray | | 2026-11
Mwai Kibaki | | m | kenianischer Präsident 2002–2013 († 2022) | Kenyan president 2002–2013, died 2022 | | 2026-11
Daniel arap Moi | | m | kenianischer Präsident 1978–2002 | Kenyan president 1978–2002 | | 2026-11
Jomo Kenyatta | | m | erster kenianischer Präsident († 1978) | first president of Kenya, died 1978 | | 2026-11
Musalia Mudavadi | | m | kenianischer Außenminister ab 2023 | Kenyan foreign minister from 2023 | | 2026-11
Mahamoud Ali Youssouf | | m | Kommissionschef der Afrikanischen Union ab 2025 | chairman of the African Union Commission from 2025 | | 2026-11
Nkosazana Dlamini-Zuma | | f | südafrikanische Politikerin, AU-Kommissionschefin 2012–2017 | South African politician, chair of the African Union Commission 2012–2017 | | 2026-11
Jakaya Kikwete | | m | tansanischer Präsident 2005–2015 | Tanzanian president 2005–2015 | | 2026-11
Tundu Lissu | | m | tansanischer Oppositionspolitiker | Tanzanian opposition politician | | 2026-11
Julius Nyerere | | m | erster tansanischer Präsident († 1999) | first president of Tanzania, died 1999 | | 2026-11
Muhoozi Kainerugaba | | m | ugandischer Armeechef | Ugandan army chief | | 2026-11
Kizza Besigye | | m | ugandischer Oppositionspolitiker | Ugandan opposition politician | | 2026-11
Joseph Kony | | m | ugandischer Rebellenführer | Ugandan rebel leader | | 2026-11
Dominic Ongwen | | m | verurteilter ugandischer Milizführer | convicted Ugandan rebel commander | | 2026-11
Paul Rusesabagina | | m | Ruander, Vorbild des Films Hotel Ruanda | Rwandan who inspired the film Hotel Rwanda | | 2026-11
Évariste Ndayishimiye | Evariste Ndayishimiye | m | burundischer Präsident ab 2020 | president of Burundi from 2020 | Evariste Ndayishimiye | 2026-11
Étienne Tshisekedi | Etienne Tshisekedi | m | kongolesischer Oppositionspolitiker († 2017) | Congolese opposition politician, died 2017 | Etienne Tshisekedi | 2026-11
Moïse Katumbi | Moise Katumbi | m | kongolesischer Oppositionspolitiker | Congolese opposition politician | Moise Katumbi | 2026-11
Martin Fayulu | | m | kongolesischer Oppositionspolitiker | Congolese opposition politician | | 2026-11
Mobutu Sese Seko | | m | zairischer Diktator († 1997) | dictator of Zaire, died 1997 | | 2026-11
Jean-Pierre Bemba | | m | kongolesischer Politiker | Congolese politician | | 2026-11
Thomas Lubanga | | m | kongolesischer Milizenführer | Congolese militia leader | | 2026-11
Bosco Ntaganda | | m | kongolesischer Milizenführer | Congolese militia leader | | 2026-11
Denis Sassou-Nguesso | | m | Präsident der Republik Kongo | president of the Republic of Congo | Denis Sassou Nguesso | 2026-11
Faustin-Archange Touadéra | Faustin-Archange Touadera | m | Präsident der Zentralafrikanischen Republik ab 2016 | president of the Central African Republic from 2016 | Faustin-Archange Touadera | 2026-11
François Bozizé | Francois Bozize | m | Präsident der Zentralafrikanischen Republik 2003–2013 | president of the Central African Republic 2003–2013 | Francois Bozize | 2026-11
Omar Bongo | | m | gabunischer Präsident († 2009) | president of Gabon, died 2009 | | 2026-11
Issa Tchiroma Bakary | | m | kamerunischer Oppositionspolitiker | Cameroonian opposition politician | | 2026-11
Umaru Yar’Adua | Umaru Yar'Adua | m | nigerianischer Präsident 2007–2010 | Nigerian president 2007–2010 | | 2026-11
Atiku Abubakar | | m | nigerianischer Politiker | Nigerian politician | | 2026-11
Ken Saro-Wiwa | | m | nigerianischer Bürgerrechtler, 1995 hingerichtet | Nigerian activist, executed in 1995 | | 2026-11
Aliko Dangote | | m | nigerianischer Unternehmer | Nigerian businessman | | 2026-11
John Kufuor | | m | ghanaischer Präsident 2001–2009 | president of Ghana 2001–2009 | | 2026-11
John Atta Mills | | m | ghanaischer Präsident 2009–2012 | president of Ghana 2009–2012 | | 2026-11
Jerry Rawlings | | m | ghanaischer Präsident († 2020) | president of Ghana, died 2020 | | 2026-11
Patrice Talon | | m | Präsident von Benin 2016–2026 | president of Benin 2016–2026 | | 2026-11
Faure Gnassingbé | Faure Gnassingbe | m | togoischer Politiker, Präsident 2005–2025 | politician in Togo, president 2005–2025 | Faure Gnassingbe | 2026-11
Abdoulaye Wade | | m | senegalesischer Präsident 2000–2012 | president of Senegal 2000–2012 | | 2026-11
Joseph Boakai | | m | liberianischer Präsident ab 2024 | president of Liberia from 2024 | | 2026-11
Ernest Bai Koroma | | m | Präsident von Sierra Leone 2007–2018 | president of Sierra Leone 2007–2018 | | 2026-11
Julius Maada Bio | | m | Präsident von Sierra Leone ab 2018 | president of Sierra Leone from 2018 | | 2026-11
Umaro Sissoco Embaló | Umaro Sissoco Embalo | m | Präsident von Guinea-Bissau 2020–2025 | president of Guinea-Bissau 2020–2025 | Umaro Sissoco Embalo | 2026-11
Amadou Toumani Touré | Amadou Toumani Toure | m | malischer Präsident 2002–2012 | president of Mali 2002–2012 | Amadou Toumani Toure | 2026-11
Roch Marc Christian Kaboré | Roch Marc Christian Kabore | m | Präsident von Burkina Faso 2015–2022 | president of Burkina Faso 2015–2022 | Roch Marc Christian Kabore; Roch Kaboré | 2026-11
Paul-Henri Damiba | | m | Militärmachthaber von Burkina Faso 2022 | military ruler of Burkina Faso in 2022 | Paul-Henri Sandaogo Damiba | 2026-11
Mohamed Ould Ghazouani | | m | mauretanischer Präsident ab 2019 | president of Mauritania from 2019 | Mohamed Ould Cheikh El Ghazouani | 2026-11
Hissène Habré | Hissene Habre | m | Diktator des Tschad († 2021) | dictator of Chad, died 2021 | Hissene Habre | 2026-11
Succès Masra | Succes Masra | m | Oppositionspolitiker im Tschad | opposition politician in Chad | Succes Masra | 2026-11
Hassan al-Turabi | | m | sudanesischer Islamist († 2016) | Sudanese Islamist, died 2016 | | 2026-11
Kamil Idris | | m | sudanesischer Ministerpräsident ab 2025 | Sudanese prime minister from 2025 | | 2026-11
Mohamed Abdullahi Mohamed | | m | somalischer Präsident 2017–2022, genannt Farmajo | president of Somalia 2017–2022 | | 2026-11
Levy Mwanawasa | | m | sambischer Präsident 2002–2008 | president of Zambia 2002–2008 | | 2026-11
Michael Sata | | m | sambischer Präsident 2011–2014 | president of Zambia 2011–2014 | | 2026-11
Kenneth Kaunda | | m | erster sambischer Präsident († 2021) | first president of Zambia, died 2021 | | 2026-11
Peter Mutharika | | m | malawischer Präsident | president of Malawi | | 2026-11
Joyce Banda | | f | malawische Präsidentin 2012–2014 | president of Malawi 2012–2014 | | 2026-11
Nelson Chamisa | | m | simbabwischer Oppositionspolitiker | Zimbabwean opposition politician | | 2026-11
Grace Mugabe | | f | Witwe von Robert Mugabe | widow of Robert Mugabe | | 2026-11
Ian Khama | | m | Präsident von Botswana 2008–2018 | president of Botswana 2008–2018 | | 2026-11
Mokgweetsi Masisi | | m | Präsident von Botswana 2018–2024 | president of Botswana 2018–2024 | | 2026-11
Hifikepunye Pohamba | | m | namibischer Präsident 2005–2015 | president of Namibia 2005–2015 | | 2026-11
Nangolo Mbumba | | m | namibischer Präsident 2024–2025 | president of Namibia 2024–2025 | | 2026-11
Joaquim Chissano | | m | mosambikanischer Präsident 1986–2005 | president of Mozambique 1986–2005 | | 2026-11
Armando Guebuza | | m | mosambikanischer Präsident 2005–2015 | president of Mozambique 2005–2015 | | 2026-11
Venâncio Mondlane | Venancio Mondlane | m | mosambikanischer Oppositionspolitiker | Mozambican opposition politician | Venancio Mondlane | 2026-11
Jonas Savimbi | | m | angolanischer Rebellenführer († 2002) | Angolan rebel leader, died 2002 | | 2026-11
Marc Ravalomanana | | m | Präsident von Madagaskar 2002–2009 | president of Madagascar 2002–2009 | | 2026-11
Andry Rajoelina | | m | Präsident von Madagaskar 2019–2025 | president of Madagascar 2019–2025 | | 2026-11
Pravind Jugnauth | | m | Premierminister von Mauritius 2017–2024 | prime minister of Mauritius 2017–2024 | | 2026-11
Navin Ramgoolam | | m | Premierminister von Mauritius | prime minister of Mauritius | | 2026-11
Kgalema Motlanthe | | m | südafrikanischer Präsident 2008–2009 | South African president 2008–2009 | | 2026-11
Ronald Lamola | | m | südafrikanischer Außenminister ab 2024 | South African foreign minister from 2024 | | 2026-11
Helen Zille | | f | südafrikanische Politikerin | South African politician | | 2026-11
Mmusi Maimane | | m | südafrikanischer Politiker | South African politician | | 2026-11
Paul Mashatile | | m | südafrikanischer Vizepräsident ab 2023 | deputy president of South Africa from 2023 | | 2026-11
Mangosuthu Buthelezi | | m | südafrikanischer Zulu-Politiker († 2023) | South African Zulu politician, died 2023 | | 2026-11
Steve Biko | | m | südafrikanischer Bürgerrechtler († 1977) | South African activist, died 1977 | | 2026-11
Leymah Gbowee | | f | liberianische Friedensnobelpreisträgerin | Liberian Nobel Peace laureate | | 2026-11
Akinwumi Adesina | | m | Präsident der Afrikanischen Entwicklungsbank 2015–2025 | president of the African Development Bank 2015–2025 | | 2026-11
John Nkengasong | | m | kamerunischer Virologe | Cameroonian virologist | | 2026-11
Vanessa Nakate | | f | ugandische Klimaaktivistin | Ugandan climate activist | | 2026-11
# Australia, New Zealand, the Pacific
Paul Keating | | m | australischer Premierminister 1991–1996 | Australian prime minister 1991–1996 | | 2026-11
Bob Hawke | | m | australischer Premierminister 1983–1991 | Australian prime minister 1983–1991 | | 2026-11
Richard Marles | | m | australischer Verteidigungsminister ab 2022 | Australian defence minister from 2022 | | 2026-11
Jim Chalmers | | m | australischer Finanzminister ab 2022 | Australian treasurer from 2022 | | 2026-11
Josh Frydenberg | | m | australischer Finanzminister 2018–2022 | Australian treasurer 2018–2022 | | 2026-11
Marise Payne | | f | australische Außenministerin 2018–2022 | Australian foreign minister 2018–2022 | | 2026-11
Julie Bishop | | f | australische Außenministerin 2013–2018 | Australian foreign minister 2013–2018 | | 2026-11
Sussan Ley | | f | australische Oppositionsführerin ab 2025 | Australian opposition leader from 2025 | | 2026-11
Barnaby Joyce | | m | australischer Politiker | Australian politician | | 2026-11
Pauline Hanson | | f | australische Rechtspopulistin | Australian right-wing populist | | 2026-11
George Pell | | m | australischer Kardinal († 2023) | Australian cardinal, died 2023 | | 2026-11
Brenton Tarrant | | m | Attentäter von Christchurch | Christchurch gunman | | 2026-11
Bill English | | m | neuseeländischer Premierminister 2016–2017 | New Zealand prime minister 2016–2017 | | 2026-11
Winston Peters | | m | neuseeländischer Außenminister | New Zealand foreign minister | | 2026-11
Nanaia Mahuta | | f | neuseeländische Außenministerin 2020–2023 | New Zealand foreign minister 2020–2023 | | 2026-11
Frank Bainimarama | | m | Premierminister von Fidschi 2007–2022 | prime minister of Fiji 2007–2022 | | 2026-11
Sitiveni Rabuka | | m | Premierminister von Fidschi ab 2022 | prime minister of Fiji from 2022 | | 2026-11
James Marape | | m | Premierminister von Papua-Neuguinea ab 2019 | prime minister of Papua New Guinea from 2019 | | 2026-11
Manasseh Sogavare | | m | früherer Premierminister der Salomonen | former prime minister of the Solomon Islands | | 2026-11
`;
