import { countriesOf } from './countries.ts'
import type { RegionEntry } from './entry.ts'

/** Regions and alliances. What a section names as a place is one of these or a country. */
export const regions: readonly RegionEntry[] = [
  {
    id: 'eu',
    as: 'institution',
    names:
      'European Union / EU / E.U. / Europäische* Union / Union européenne / UE / Unión Europea / Unione europea / Unione Europea / Евросоюз~ / ЕС / Європейськ* Союз* / Євросоюз~ / ЄС / الاتحاد الأوروبي / 欧盟 / 歐盟 / 中欧 / 美欧',
    people: [
      'Ursula von der Leyen / von der Leyen / Von der Leyen / Von Der Leyen / фон дер Ляйен / фон дер Ляєн / فون دير لاين / 冯德莱恩 / 馮德萊恩',
      'Kaja Kallas / Kallas / Каллас / كالاس / 卡拉斯',
      'António Costa / Antonio Costa / Антониу Кошта / Кошта / 科斯塔',
      'Charles Michel / Шарль Мишель / 米歇尔主席',
      'Josep Borrell / Borrell / Боррел~ / Борел~ / بوريل / 博雷利',
      'Roberta Metsola / Metsola / Метсол~ / 梅措拉',
      'Christine Lagarde / Lagarde / Лагард / لاغارد / 拉加德',
      'Maros Sefcovic / Maroš Šefčovič / Sefcovic / Šefčovič / Шефчович~ / 谢夫乔维奇',
      'Valdis Dombrovskis / Dombrovskis / Домбровскис~ / 东布罗夫斯基斯',
      'Andrius Kubilius / Kubilius / Кубилюс~',
      'Thierry Breton; Margrethe Vestager / Vestager; Paolo Gentiloni; Marta Kos; Michel Barnier EU; David Sassoli; Eva Kaili; Teresa Ribera; Stéphane Séjourné EU; Isabel Schnabel; Philip Lane; Luis de Guindos; Manfred Weber',
    ],
    institutions: [
      'Brussels / Brüssel / Bruxelles / Bruselas / Брюссел~ / بروكسل / 布鲁塞尔 / 布魯塞爾',
      'European Commission / EU-Kommission / Europäische* Kommission / Commission européenne / Comisión Europea / Commissione europea / Еврокомисси~ / Єврокомісі~ / المفوضية الأوروبية / 欧盟委员会 / 欧委会',
      'European Parliament / MEP / MEPs / Europaparlament* / Europäische* Parlament* / Parlement européen / Parlamento Europeo / Parlamento europeo / Европарламент~ / Європарламент~ / البرلمان الأوروبي / 欧洲议会',
      'European Council / Europäische* Rat* / Conseil européen / Consejo Europeo / Consiglio europeo / Европейск* совет* / Європейськ* рад* / 欧洲理事会',
      'European Central Bank / Europe’s central bank / ECB / EZB / BCE / ЕЦБ / ЄЦБ / البنك المركزي الأوروبي / 欧洲央行 / 歐洲央行',
      'eurozone / euro zone / Eurozone / Euroraum* / Eurogroup / zone euro / zona euro / еврозон~ / єврозон~ / منطقة اليورو / 欧元区',
      'Brexit / Брексит~ / Брекзит~ / 脱欧 / 英国脱欧 / بريكست',
      'European Community / European Communities / EC Commission* / EC ministers / EC countries / EC states / EC member* / EC farm* / EC budget / EEC / Common Market / European Economic Community; European Monetary System; Jacques Delors / Delors; Willy De Clercq; Euratom',
      'Frontex; Europol / Eurojust; Schengen; European Court of Justice / ECJ / EuGH / CJEU; European Peace Facility; European Medicines Agency / EMA; Eurostat; European Investment Bank',
    ],
    countries: 'at be bg hr cy cz dk ee fi fr de gr hu ie it lv lt lu mt nl pl pt ro sk si es se'.split(' '),
  },
  {
    id: 'nato',
    as: 'institution',
    names: 'NATO / Nato / OTAN / North Atlantic Treaty Organization / НАТО / الناتو / حلف شمال الأطلسي / 北约 / 北約',
    people: [
      'Mark Rutte / Rutte / Рютте / روته / 吕特',
      'Jens Stoltenberg / Stoltenberg / Столтенберг~ / ستولتنبرغ / 斯托尔滕贝格',
      'Giuseppe Cavo Dragone; Christopher Cavoli; Rob Bauer admiral; Alexus Grynkewich',
    ],
    institutions: ['SHAPE headquarters; Article 5 / Artikel 5 NATO'],
    countries: 'al be bg ca hr cz dk ee fi fr de gr hu is it lv lt lu me nl mk no pl pt ro sk si es se tr gb us'.split(' '),
  },
  {
    id: 'europe',
    as: 'region',
    names: 'Europe / Europa / Europas / Европ~ / Європ~ / أوروبا / 欧洲 / 歐洲 / 欧方 / 欧美',
    demonyms: {
      en: 'European / Europeans',
      de: 'europäisch* / Europäer*',
      fr: 'européen*',
      es: 'europe*',
      it: 'europe*',
      uk: 'європейськ* / європейц~',
      ru: 'европейск* / европейц~',
      ar: 'أوروبي / أوروبية / الأوروبيون',
    },
    institutions: [
      'Balkans / Western Balkans / Westbalkan / Балкан~ / 巴尔干; Baltic states / Baltics / Baltikum / Прибалтик~ / Балти~ стран~ / 波罗的海; Baltic Sea / Ostsee / Балтийск* мор*; Scandinavia* / Skandinavien / Nordic; Mediterranean; English Channel / Channel migrants; OSCE / OSZE / ОБСЕ / ОБСЄ / 欧安组织; Council of Europe / Europarat / Совет Европы; European Court of Human Rights / ECHR; European Space Agency; Eurasia; Caucasus / Kaukasus; Black Sea / Schwarzes Meer / Schwarzen Meer / mer Noire / Mar Negro / Черн* мор* / Чорн* мор* / البحر الأسود / 黑海',
    ],
    countries: Object.keys(countriesOf.europe),
    includes: ['eu', 'nato'],
  },
  {
    id: 'asia',
    as: 'region',
    names:
      'Asia / Asien* / Asie / Ази~ / Азі~ / آسيا / 亚洲 / 亞洲 / 亚太 / Asia-Pacific / Indo-Pacific / Southeast Asia / South Asia / Central Asia / East Asia',
    demonyms: { en: 'Asian / Asians', de: 'asiatisch*', fr: 'asiatique*', ru: 'азиатск*' },
    institutions: [
      'APEC / АТЭС / 亚太经合组织; Shanghai Cooperation Organisation / Shanghai Cooperation Organization / SCO summit / ШОС / 上合组织 / 上合; RCEP; Quad alliance / 四方安全对话; Mekong',
    ],
    countries: Object.keys(countriesOf.asia),
    includes: ['asean'],
  },
  {
    id: 'middle-east',
    as: 'region',
    names:
      'Middle East / Mideast / Nahost / Naher Osten / Nahen Osten / Proche-Orient / Moyen-Orient / Oriente Próximo / Oriente Medio / Medio Oriente / Ближн* Восток* / Близьк* Сх* / الشرق الأوسط / 中东 / 中東',
    demonyms: { en: 'Arab / Arabs / Middle Eastern / Kurdish / Kurds', de: 'arabisch* / kurdisch*', ru: 'арабск* / курдск*' },
    institutions: [
      'Gulf states / Golfstaaten / Persian Gulf / Gulf Arab / Gulf War / Gulf war / Gulf shipping / Gulf waters / Gulf tanker* / الخليج / 海湾国家; Islamic State / ISIS / ISIL / IS fighters / ИГИЛ / داعش / 伊斯兰国; Abraham Accords / 亚伯拉罕协议; Al-Qaeda / al-Qaeda / al Qaeda',
    ],
    countries: Object.keys(countriesOf['middle-east']),
    includes: ['arab-league', 'gcc'],
  },
  {
    id: 'africa',
    as: 'region',
    names: 'Africa / Afrika* / Afrique / África / Африк~ / أفريقيا / إفريقيا / 非洲',
    demonyms: { en: 'African / Africans', de: 'afrikanisch*', fr: 'africain*', es: 'african*', it: 'african*', ru: 'африканск*' },
    institutions: ['Sahel / Sahelzone / الساحل; Horn of Africa; Sub-Saharan; Sahara'],
    countries: [...Object.keys(countriesOf.africa), 'eg'],
    includes: ['african-union', 'ecowas'],
  },
  {
    id: 'north-america',
    as: 'region',
    names: 'North America / Nordamerika* / Amérique du Nord / Северн* Америк* / 北美',
    demonyms: { en: 'North American / North Americans' },
    countries: Object.keys(countriesOf['north-america']),
  },
  {
    id: 'latin-america',
    as: 'region',
    names:
      'Latin America / South America / Central America / Caribbean / Lateinamerika* / Südamerika* / Amérique latine / Amérique du Sud / Amérique centrale / Sudamérica / Suramérica / Centroamérica / Mittelamerika / Sudamerica / 中美洲 / América Latina / Latinoamérica / Латинск* Америк* / أمريكا اللاتينية / 拉丁美洲 / 拉美 / 南美',
    demonyms: { en: 'Latin American / Latin Americans / South American' },
    countries: Object.keys(countriesOf['latin-america']),
  },
  {
    id: 'oceania',
    as: 'region',
    names: 'Oceania / South Pacific / Pacific islands / Pacific Islands / Ozeanien / Океани~ / 大洋洲',
    institutions: ['Pacific Islands Forum; Trans-Tasman / trans-Tasman / transtasman'],
    countries: Object.keys(countriesOf.oceania),
  },
  {
    id: 'un',
    as: 'institution',
    names:
      'United Nations / UN / U.N. / Vereinte Nationen / Vereinten Nationen / UNO / Nations unies / ONU / Naciones Unidas / Nazioni Unite / ООН / الأمم المتحدة / 联合国 / 聯合國',
    people: [
      'António Guterres / Antonio Guterres / Guterres / Гутерриш~ / Гутерреш~ / غوتيريش / 古特雷斯',
      'Tedros Adhanom Ghebreyesus / Tedros / 谭德塞; Rafael Grossi / Grossi / Гросси / Гроссі / غروسي / 格罗西; Filippo Grandi; Michelle Bachelet; Volker Türk',
    ],
    institutions: [
      'Security Council / UN-Sicherheitsrat* / Sicherheitsrat* / Conseil de sécurité / Consejo de Seguridad / Совет* Безопасности / Совбез~ ООН / مجلس الأمن / 安理会; General Assembly / Generalversammlung / Генассамбле~ / 联合国大会; WHO / World Health Organization / World Health Organisation / Weltgesundheitsorganisation / ВОЗ / منظمة الصحة العالمية / 世卫组织; IAEA / IAEO / AIEA / МАГАТЭ / МАГАТЕ / 国际原子能机构; UNICEF / Unicef; UNESCO / Unesco; UNHCR; World Food Programme; International Court of Justice / ICJ; International Criminal Court / ICC / IStGH / CPI / МУС / 国际刑事法院; IMF / IWF / FMI / International Monetary Fund / МВФ / صندوق النقد الدولي / 国际货币基金组织; World Bank / Weltbank / Banque mondiale / Banco Mundial / Всемирн* банк* / 世界银行; WTO / World Trade Organization / ВТО / OMC / 世贸组织 / 世界贸易组织',
    ],
    countries: [],
  },
  {
    id: 'g7',
    as: 'institution',
    names: 'G7 / G-7 / Group of Seven / Большая семерка / 七国集团',
    countries: 'us ca gb fr de it jp'.split(' '),
  },
  { id: 'g20', as: 'institution', names: 'G20 / G-20 / Group of 20 / 二十国集团', countries: [] },
  { id: 'brics', as: 'institution', names: 'BRICS / Brics / БРИКС / 金砖 / بريكس', countries: 'br ru in cn za'.split(' ') },
  // Alliances are parties to talks beside their members; a stretch of the map is not.
  {
    id: 'asean',
    as: 'institution',
    names: 'ASEAN / Asean / АСЕАН / 东盟 / 東協',
    countries: 'bn kh id la my mm ph sg th vn'.split(' '),
  },
  {
    id: 'arab-league',
    as: 'institution',
    names: 'Arab League / Arabische Liga / Ligue arabe / Liga Árabe / Лиг* арабских государств / جامعة الدول العربية / 阿盟',
    countries: [],
  },
  { id: 'gcc', as: 'institution', names: 'Gulf Cooperation Council / GCC', countries: 'bh kw om qa sa ae'.split(' ') },
  {
    id: 'african-union',
    as: 'institution',
    names: 'African Union / Afrikanische* Union / Union africaine / Unión Africana / Африканск* союз* / الاتحاد الأفريقي / 非盟',
    countries: [],
  },
  { id: 'ecowas', as: 'institution', names: 'ECOWAS / Ecowas / CEDEAO / 西共体', countries: [] },
  { id: 'opec', as: 'institution', names: 'OPEC / Opec / OPEC+ / Opec+ / ОПЕК / أوبك / 欧佩克', countries: [] },
]
