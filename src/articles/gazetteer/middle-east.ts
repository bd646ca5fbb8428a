import type { CountryEntry } from './entry.ts'

/** From Egypt to Iran, with the Gulf. */
export const middleEast: readonly CountryEntry[] = [
  {
    id: 'il',
    names: 'Israel / Israël / Israele / Израил~ / Ізраїл~ / إسرائيل / 以色列 / 以军 / 巴以 / 以巴 / 美以',
    demonyms: {
      en: 'Israeli / Israelis',
      de: 'israelisch* / Israeli',
      fr: 'israélien*',
      es: 'israelí / israelíes',
      it: 'israelian*',
      ru: 'израильск*',
      uk: 'ізраїльськ*',
      ar: 'إسرائيلي / إسرائيلية',
    },
    cities: [
      'Jerusalem / Jérusalem / Jerusalén / Gerusalemme / Иерусалим~ / القدس / 耶路撒冷',
      'Tel Aviv / Tel-Aviv / Тель-Авив~ / تل أبيب / 特拉维夫',
      'Haifa / Хайф~; Golan Heights / Golan / Голанск* высот* / 戈兰高地; Negev; Eilat; Beersheba',
    ],
    people: [
      'Benjamin Netanyahu / Netanyahu / Netanjahu / Нетаньяху / Нетаньягу / نتنياهو / 内塔尼亚胡 / 納坦雅胡',
      'Yair Lapid / Lapid / Лапид~; Naftali Bennett / Bennett prime minister; Benny Gantz / Gantz; Yoav Gallant / Gallant / 加兰特; Israel Katz / Катц~; Gideon Saar / Gideon Sa’ar; Ron Dermer; Isaac Herzog / Herzog; Itamar Ben-Gvir / Ben-Gvir / Ben Gvir; Bezalel Smotrich / Smotrich; Eli Cohen minister; Herzi Halevi; Eyal Zamir',
    ],
    institutions: [
      'Israel Defense Forces / IDF / ЦАХАЛ / 以色列国防军; Knesset / Кнессет~ / الكنيست; Mossad / Моссад~ / الموساد / 摩萨德; Shin Bet; Likud; NSO Group; Iron Dome',
    ],
  },
  {
    id: 'ps',
    names: 'Palestine / Palestinian Territories / State of Palestine / Palästina / Palestina / Палестин~ / فلسطين / 巴勒斯坦 / 巴以 / 以巴',
    demonyms: {
      en: 'Palestinian / Palestinians',
      de: 'palästinensisch* / Palästinenser*',
      fr: 'palestinien*',
      es: 'palestin*',
      it: 'palestines*',
      ru: 'палестинск*',
      uk: 'палестинськ*',
      ar: 'فلسطيني / فلسطينية / الفلسطينيون',
    },
    cities: [
      'Gaza / Gaza Strip / Gazastreifen / Газ* сектор* / сектор* Газ* / Газа / Газе / Газы / غزة / 加沙 / 加薩',
      'West Bank / Westjordanland / Cisjordanie / Cisjordania / Западн* берег* реки Иордан / الضفة الغربية / 约旦河西岸',
      'Ramallah; Rafah / 拉法; Khan Younis / Khan Yunis; Jenin; Hebron; Nablus; East Jerusalem; Sheikh Jarrah',
    ],
    people: [
      'Mahmoud Abbas / Abbas president / Аббас~ / محمود عباس / 阿巴斯',
      'Yahya Sinwar / Sinwar / السنوار / 辛瓦尔; Ismail Haniyeh / Haniyeh / هنية / 哈尼亚; Khalil al-Hayya; Mohammad Mustafa; Marwan Barghouti',
    ],
    institutions: [
      'Hamas / Хамас~ / حماس / 哈马斯; Palestinian Authority / Autonomiebehörde / السلطة الفلسطينية; Fatah / فتح حركة; Islamic Jihad; UNRWA',
    ],
  },
  {
    id: 'ir',
    names: 'Iran / Irán / Иран~ / Іран~ / إيران / 伊朗 / 美伊',
    demonyms: {
      en: 'Iranian / Iranians',
      de: 'iranisch*',
      fr: 'iranien*',
      es: 'iraní / iraníes',
      it: 'iranian*',
      ru: 'иранск*',
      uk: 'іранськ*',
      ar: 'إيراني / إيرانية',
    },
    cities: [
      'Tehran / Teheran / Téhéran / Teherán / Тегеран~ / طهران / 德黑兰',
      'Isfahan; Natanz; Fordow / 福尔道; Bushehr; Strait of Hormuz / Hormuz / Straße von Hormus / détroit d’Ormuz / Estrecho de Ormuz / Ормузск* / مضيق هرمز / 霍尔木兹; Kharg Island; Shiraz; Mashhad',
    ],
    people: [
      'Ruhollah Khomeini / Khomeini; Hashemi Rafsanjani / Rafsanjani',

      'Ali Khamenei / Khamenei / Хаменеи / Хаменеї / خامنئي / 哈梅内伊',
      'Hassan Rouhani / Rouhani / روحاني; Ebrahim Raisi / Raisi / Раиси / رئيسي الرئيس; Masoud Pezeshkian / Pezeshkian / Пезешкиан~ / بزشكيان / 佩泽希齐扬; Abbas Araghchi / Araghchi / Аракчи / Аракчі / عراقجي / 阿拉格齐; Javad Zarif / Zarif; Hossein Amir-Abdollahian; Ali Larijani / Larijani / لاريجاني; Mohammad Bagher Ghalibaf / Ghalibaf; Qassem Soleimani / Soleimani; Mahsa Amini; Mojtaba Khamenei',
    ],
    institutions: [
      'Revolutionary Guard* / IRGC / Revolutionsgarde* / Gardiens de la révolution / КСИР / الحرس الثوري / 伊斯兰革命卫队 / 革命卫队; Quds Force; JCPOA / Iran nuclear deal / Atomabkommen',
    ],
  },
  {
    id: 'iq',
    names: 'Iraq / Irak / Ирак~ / Ірак~ / العراق / 伊拉克',
    demonyms: {
      en: 'Iraqi / Iraqis',
      de: 'irakisch*',
      fr: 'irakien*',
      es: 'iraquí',
      it: 'irachen*',
      ru: 'иракск*',
      uk: 'іракськ*',
      ar: 'عراقي / عراقية',
    },
    cities: [
      'Baghdad / Bagdad / Багдад~ / بغداد / 巴格达',
      'Mosul / الموصل / 摩苏尔; Basra / البصرة / 巴士拉; Erbil / Irbil / أربيل; Kirkuk / كركوك; Najaf / النجف; Karbala / كربلاء; Iraqi Kurdistan',
    ],
    people: [
      'Mustafa al-Kadhimi / Kadhimi; Mohammed Shia al-Sudani / al-Sudani; Moqtada al-Sadr / Muqtada al-Sadr; Saddam Hussein / Saddam; Barham Salih',
    ],
  },
  {
    id: 'sy',
    names: 'Syria / Syrien* / Syrie / Siria / Сири~ / Сирі~ / سوريا / سورية / 叙利亚 / 敘利亞',
    demonyms: {
      en: 'Syrian / Syrians',
      de: 'syrisch* / Syrer*',
      fr: 'syrien*',
      es: 'sirio / siria / sirios',
      it: 'sirian*',
      ru: 'сирийск*',
      uk: 'сирійськ*',
      ar: 'سوري',
    },
    cities: [
      'Damascus / Damaskus / Damas / Damasco / Дамаск~ / دمشق / 大马士革',
      'Aleppo / Алеппо / حلب; Idlib; Homs / حمص; Latakia / اللاذقية; Raqqa / الرقة; Daraa / درعا; Deir ez-Zor / دير الزور; Sweida / Suwayda / السويداء',
    ],
    people: [
      'Bashar al-Assad / Assad / Асад~ / الأسد / 阿萨德',
      'Ahmed al-Sharaa / al-Sharaa / Sharaa / Шараа / الشرع / 沙拉; Asaad al-Shaibani',
    ],
    institutions: ['Hayat Tahrir al-Sham / HTS; Syrian Democratic Forces / SDF'],
  },
  {
    id: 'lb',
    names: 'Lebanon / Libanon* / Liban / Líbano / Libano / Ливан~ / Ліван~ / لبنان / 黎巴嫩',
    demonyms: {
      en: 'Lebanese',
      de: 'libanesisch*',
      fr: 'libanais*',
      es: 'libanés / libanesa',
      it: 'libanes*',
      ru: 'ливанск*',
      uk: 'ліванськ*',
      ar: 'لبناني / لبنانية',
    },
    cities: ['Beirut / Beyrouth / Бейрут~ / بيروت / 贝鲁特', 'Tripoli Lebanon; Tyre Lebanon'],
    people: [
      'Hassan Nasrallah / Nasrallah / Насралл~ / نصر الله; Joseph Aoun / Aoun; Nawaf Salam; Najib Mikati / Mikati; Saad Hariri / Hariri; Michel Aoun; Nabih Berri; Naim Qassem',
    ],
    institutions: ['Hezbollah / Hisbollah / Hizbullah / Хезболл~ / حزب الله / 真主党; UNIFIL'],
  },
  {
    id: 'jo',
    names: 'Jordan / Jordanien* / Jordanie / Jordania / Giordania / Иордани~ / الأردن / 约旦',
    demonyms: { en: 'Jordanian / Jordanians', de: 'jordanisch*', fr: 'jordanien*' },
    cities: ['Amman / عمان العاصمة / 安曼', 'Aqaba; Petra'],
    people: ['King Abdullah / Abdullah II; Ayman Safadi / Safadi; Prince Hamzah'],
  },
  {
    id: 'sa',
    names:
      'Saudi Arabia / Saudi-Arabien* / Arabie saoudite / Arabia Saudí / Arabia Saudita / Саудовск* Арави* / Саудівськ* Араві* / السعودية / 沙特 / 沙特阿拉伯 / 沙烏地',
    demonyms: {
      en: 'Saudi / Saudis',
      de: 'saudisch* / saudi-arabisch*',
      fr: 'saoudien*',
      es: 'saudí / saudíes',
      ru: 'саудовск*',
      ar: 'سعودي / سعودية',
    },
    cities: [
      'Riyadh / Riad / Эр-Рияд~ / Ер-Ріяд~ / الرياض / 利雅得',
      'Jeddah / Dschidda / Джидд~ / جدة / 吉达; Mecca / Makkah / مكة; Medina; Neom',
    ],
    people: [
      'Hisham Nazer / Nazer; Ahmed Zaki Yamani / Yamani',

      'Mohammed bin Salman / MBS / Crown Prince Mohammed / محمد بن سلمان / 穆罕默德·本·萨勒曼',
      'King Salman; Faisal bin Farhan / Prince Faisal; Jamal Khashoggi / Khashoggi; Adel al-Jubeir; Abdulaziz bin Salman',
    ],
    institutions: ['Saudi Aramco / Aramco / أرامكو / 沙特阿美; Public Investment Fund'],
  },
  {
    id: 'ae',
    names:
      'United Arab Emirates / UAE / Emirates / VAE / Vereinigte Arabische Emirate / Émirats arabes unis / Emiratos Árabes Unidos / Emirati Arabi / ОАЭ / ОАЕ / الإمارات / 阿联酋 / 阿聯',
    demonyms: { en: 'Emirati / Emiratis' },
    cities: ['Abu Dhabi / Абу-Даби / أبوظبي / 阿布扎比', 'Dubai / Dubaï / Дуба~ / دبي / 迪拜 / 杜拜; Sharjah'],
    people: ['Mohammed bin Zayed / MBZ; Sheikh Mohammed bin Rashid; Anwar Gargash; Abdullah bin Zayed'],
    institutions: ['ADNOC; DP World'],
  },
  {
    id: 'qa',
    names: 'Qatar / Katar / Катар~ / قطر / 卡塔尔 / 卡達',
    demonyms: { en: 'Qatari / Qataris', de: 'katarisch*', fr: 'qatari*' },
    cities: ['Doha / Доха / Дохе / Дохи / الدوحة / 多哈'],
    people: ['Tamim bin Hamad / Emir Tamim; Mohammed bin Abdulrahman Al Thani / Sheikh Mohammed bin Abdulrahman; Majed al-Ansari'],
    institutions: ['QatarEnergy; Qatar Airways; Al Udeid'],
  },
  { id: 'kw', demonyms: { en: 'Kuwaiti / Kuwaitis' }, names: 'Kuwait / Кувейт~ / الكويت / 科威特' },
  { id: 'bh', demonyms: { en: 'Bahraini / Bahrainis' }, cities: ['Manama'] },
  {
    id: 'om',
    names: 'Oman / Sultanate of Oman / Оман~ / سلطنة عمان / 阿曼',
    demonyms: { en: 'Omani / Omanis' },
    cities: ['Muscat / Maskat / Mascate / Маскат~ / مسقط / 马斯喀特', 'Gulf of Oman / Golf von Oman / 阿曼湾'],
    people: ['Badr Albusaidi / Badr al-Busaidi; Haitham bin Tariq'],
  },
  {
    id: 'ye',
    names: 'Yemen / Jemen* / Yémen / Йемен~ / Ємен~ / اليمن / 也门 / 葉門',
    demonyms: { en: 'Yemeni / Yemenis', de: 'jemenitisch*', fr: 'yéménite*' },
    cities: [
      'Sanaa / Sana’a / Сана йемен* / صنعاء / 萨那',
      'Aden / Hodeidah / Marib; Red Sea / Rotes Meer / Roten Meer / mer Rouge / Mar Rojo / Красн* мор* / البحر الأحمر / 红海',
    ],
    institutions: ['Houthi / Houthis / Huthi* / Houthistes / hutíes / Хуси* / Хусит~ / الحوثي / الحوثيون / الحوثيين / 胡塞武装 / 胡塞'],
  },
  {
    id: 'eg',
    names: 'Egypt / Ägypten* / Égypte / Egipto / Egitto / Египет / Египта / Египте / Египту / Египтом / Єгип~ / مصر / 埃及',
    demonyms: {
      en: 'Egyptian / Egyptians',
      de: 'ägyptisch*',
      fr: 'égyptien*',
      es: 'egipci*',
      it: 'egizian*',
      ru: 'египетск*',
      uk: 'єгипетськ*',
      ar: 'مصري / مصرية',
    },
    cities: [
      'Cairo / Kairo / Le Caire / El Cairo / Il Cairo / Каир~ / القاهرة / 开罗',
      'Suez Canal / Suezkanal* / canal de Suez / قناة السويس / 苏伊士; Sinai; Sharm el-Sheikh / Sharm el Sheikh / 沙姆沙伊赫; Alexandria Egypt / الإسكندرية / 亚历山大港; Giza / الجيزة; Aswan / أسوان; Port Said / بورسعيد; Tanta / طنطا; Luxor / الأقصر',
    ],
    people: [
      'Abdel Fattah el-Sisi / Abdel Fattah al-Sisi / el-Sisi / Sisi / Ас-Сиси / السيسي / 塞西; Sameh Shoukry / Shoukry; Badr Abdelatty / Abdelatty; Hosni Mubarak / Mubarak',
    ],
  },
]
