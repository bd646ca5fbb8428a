/**
 * What people look for in the news, in English, German, French, Spanish, Italian, Russian, Ukrainian, Arabic and Chinese: a line is one
 * topic, ` | ` parts the languages and ` / ` two words of one. Words of two meanings are left out where the other is common.
 */
export const commonTopics: readonly string[] = `
sanctions | Sanktionen | sanctions | sanciones | sanzioni | санкции | санкції | عقوبات | 制裁
ceasefire / truce | Waffenruhe / Waffenstillstand | cessez-le-feu / trêve | alto el fuego / tregua | cessate il fuoco / tregua | перемирие / прекращение огня | перемир'я / припинення вогню | وقف إطلاق النار / هدنة | 停火
war | Krieg | guerre | guerra | guerra | война | війна | حرب | 战争 / 戰爭
peace talks / peace negotiations | Friedensgespräche / Friedensverhandlungen | pourparlers de paix / négociations de paix | negociaciones de paz / conversaciones de paz | negoziati di pace / colloqui di pace | мирные переговоры | мирні переговори | محادثات السلام / مفاوضات السلام | 和谈 / 和談
negotiations | Verhandlungen | négociations | negociaciones | negoziati | переговоры | переговори | مفاوضات | 谈判 / 談判
summit | Gipfel / Gipfeltreffen | sommet | cumbre | vertice | саммит | саміт | قمة | 峰会 / 峰會
treaty | Abkommen / Vertrag | traité | tratado | trattato | договор | договір | معاهدة | 条约 / 條約
election | Wahl / Wahlen | élection / élections | elección / elecciones | elezione / elezioni | выборы | вибори | انتخابات | 选举 / 選舉
referendum | Referendum / Volksentscheid | référendum | referéndum | referendum | референдум | референдум | استفتاء | 公投
parliament | Parlament | parlement | parlamento | parlamento | парламент | парламент | برلمان | 议会 / 議會
government | Regierung | gouvernement | gobierno | governo | правительство | уряд | حكومة | 政府
coup | Putsch / Staatsstreich | coup d'État | golpe de Estado | colpo di Stato | переворот | переворот | انقلاب | 政变 / 政變
protests / demonstrations | Proteste / Demonstrationen | manifestations | protestas / manifestaciones | proteste / manifestazioni | протесты / демонстрации | протести / демонстрації | احتجاجات / مظاهرات | 抗议 / 抗議 / 示威
strike | Streik / Streiks | grève / grèves | huelga / huelgas | sciopero / scioperi | забастовка | страйк | إضراب | 罢工 / 罷工
corruption | Korruption | corruption | corrupción | corruzione | коррупция | корупція | فساد | 腐败 / 腐敗
human rights | Menschenrechte | droits de l'homme / droits humains | derechos humanos | diritti umani | права человека | права людини | حقوق الإنسان | 人权 / 人權
refugees | Flüchtlinge / Geflüchtete | réfugiés | refugiados | rifugiati / profughi | беженцы | біженці | لاجئين / لاجئون | 难民 / 難民
migration / immigration | Migration / Einwanderung | migration / immigration | migración / inmigración | migrazione / immigrazione | миграция / иммиграция | міграція / імміграція | الهجرة | 移民
asylum | Asyl | asile | asilo | asilo | политическое убежище | притулок | لجوء | 庇护 / 庇護
terrorism | Terrorismus / Terror | terrorisme | terrorismo | terrorismo | терроризм | тероризм | إرهاب | 恐怖主义 / 恐怖主義
hostages | Geiseln | otages | rehenes | ostaggi | заложники | заручники | رهائن | 人质 / 人質
army / armed forces | Armee / Streitkräfte | armée / forces armées | ejército / fuerzas armadas | esercito / forze armate | армия / вооруженные силы | армія / збройні сили | جيش / القوات المسلحة | 军队 / 軍隊
defence spending / defense spending / military spending | Verteidigungsausgaben / Rüstungsausgaben | dépenses de défense / dépenses militaires | gasto militar / gasto en defensa | spesa militare / spese militari | военные расходы / расходы на оборону | військові витрати / витрати на оборону | الإنفاق العسكري / الإنفاق الدفاعي | 国防开支 / 军费 / 軍費
defence / defense | Verteidigung | défense | defensa | difesa | оборона | оборона | دفاع | 国防 / 國防
weapons / arms | Waffen | armes | armas | armi | оружие | зброя | أسلحة | 武器
nuclear weapons | Atomwaffen / Kernwaffen | armes nucléaires | armas nucleares | armi nucleari | ядерное оружие | ядерна зброя | أسلحة نووية | 核武器
nuclear power / nuclear energy | Atomkraft / Kernenergie | énergie nucléaire / nucléaire | energía nuclear | energia nucleare / nucleare | атомная энергия / атомная энергетика | атомна енергія / атомна енергетика | الطاقة النووية | 核能 / 核电
missiles / missile | Raketen / Rakete | missiles / missile | misiles / misil | missili / missile | ракеты / ракета | ракети / ракета | صواريخ / صاروخ | 导弹 / 導彈
drones / drone | Drohnen / Drohne | drones / drone | drones / dron | droni / drone | беспилотники / дроны | безпілотники / дрони | طائرات مسيرة / مسيرات | 无人机 / 無人機
air strike / airstrike / airstrikes | Luftangriff / Luftangriffe | frappe aérienne / frappes aériennes | ataque aéreo / ataques aéreos | attacco aereo / attacchi aerei / raid aereo | авиаудар / авиаудары | авіаудар / авіаудари | غارة جوية / غارات جوية | 空袭 / 空襲
cyberattack / cyberattacks | Cyberangriff / Cyberangriffe | cyberattaque / cyberattaques | ciberataque / ciberataques | attacco informatico / attacchi informatici | кибератака / кибератаки | кібератака / кібератаки | هجوم إلكتروني / هجمات إلكترونية | 网络攻击 / 網絡攻擊
espionage | Spionage | espionnage | espionaje | spionaggio | шпионаж | шпигунство | تجسس | 间谍 / 間諜
trade | Handel | commerce | comercio | commercio | торговля | торгівля | تجارة | 贸易 / 貿易
trade war | Handelskrieg | guerre commerciale | guerra comercial | guerra commerciale | торговая война | торговельна війна | حرب تجارية | 贸易战 / 貿易戰
tariffs / tariff | Zölle / Zoll | droits de douane | aranceles / arancel | dazi / dazio | пошлины / пошлина | мита / мито | رسوم جمركية | 关税 / 關稅
exports / export | Exporte / Export | exportations | exportaciones | esportazioni / export | экспорт | експорт | صادرات | 出口
imports / import | Importe / Import | importations | importaciones | importazioni / import | импорт | імпорт | واردات | 进口 / 進口
inflation | Inflation / Teuerung | inflation | inflación | inflazione | инфляция | інфляція | تضخم | 通胀 / 通货膨胀 / 通脹
unemployment | Arbeitslosigkeit | chômage | desempleo / paro | disoccupazione | безработица | безробіття | بطالة | 失业 / 失業
recession | Rezession | récession | recesión | recessione | рецессия | рецесія | ركود | 衰退
economy | Wirtschaft | économie | economía | economia | экономика | економіка | اقتصاد | 经济 / 經濟
economic growth | Wirtschaftswachstum | croissance économique | crecimiento económico | crescita economica | экономический рост | економічне зростання | النمو الاقتصادي | 经济增长 / 經濟增長
interest rates / interest rate | Zinsen / Leitzins | taux d'intérêt / taux directeur | tipos de interés / tasas de interés | tassi d'interesse / tassi di interesse | процентная ставка / ключевая ставка | процентна ставка / облікова ставка | أسعار الفائدة / سعر الفائدة | 利率
central bank | Zentralbank / Notenbank | banque centrale | banco central | banca centrale | центральный банк / центробанк | центральний банк / центробанк | البنك المركزي | 央行 / 中央银行
budget | Haushalt / Budget | budget | presupuesto | bilancio | бюджет | бюджет | ميزانية | 预算 / 預算
debt | Schulden | dette | deuda | debito | долг | борг | ديون | 债务 / 債務
taxes / tax | Steuern / Steuer | impôts / impôt | impuestos / impuesto | tasse / imposte | налоги / налог | податки / податок | ضرائب / ضريبة | 税收 / 税 / 稅收
subsidies | Subventionen | subventions | subvenciones / subsidios | sussidi / sovvenzioni | субсидии | субсидії | دعم حكومي | 补贴 / 補貼
stock market / stock exchange | Börse / Aktienmarkt | bourse / marchés boursiers | bolsa / mercado bursátil | borsa / mercato azionario | фондовый рынок / биржа | фондовий ринок / біржа | البورصة / أسواق الأسهم | 股市
energy | Energie | énergie | energía | energia | энергетика | енергетика | طاقة | 能源
oil / crude | Öl / Erdöl | pétrole | petróleo | petrolio | нефть | нафта | نفط | 石油
natural gas | Erdgas | gaz naturel | gas natural | gas naturale | природный газ | природний газ | الغاز الطبيعي | 天然气 / 天然氣
coal | Kohle | charbon | carbón | carbone | уголь | вугілля | فحم | 煤炭 / 煤
electricity | Strom / Elektrizität | électricité | electricidad | elettricità | электричество / электроэнергия | електрика / електроенергія | كهرباء | 电力 / 電力
renewable energy / renewables | erneuerbare Energien | énergies renouvelables | energías renovables | energie rinnovabili / rinnovabili | возобновляемая энергия | відновлювана енергія | الطاقة المتجددة | 可再生能源
climate change | Klimawandel | changement climatique / réchauffement climatique | cambio climático | cambiamento climatico / cambiamenti climatici | изменение климата | зміна клімату | تغير المناخ / التغير المناخي | 气候变化 / 氣候變化
climate | Klima | climat | clima | clima | климат | клімат | مناخ | 气候 / 氣候
flood / floods / flooding | Hochwasser / Überschwemmung / Überschwemmungen | inondation / inondations | inundación / inundaciones | alluvione / alluvioni / inondazioni | наводнение / наводнения | повінь / повені | فيضان / فيضانات | 洪水 / 水灾
drought | Dürre | sécheresse | sequía | siccità | засуха | посуха | جفاف | 干旱 / 乾旱
earthquake / quake | Erdbeben | séisme / tremblement de terre | terremoto / sismo | terremoto / sisma | землетрясение | землетрус | زلزال | 地震
wildfire / wildfires / forest fires | Waldbrand / Waldbrände | incendie de forêt / feux de forêt | incendio forestal / incendios forestales | incendio boschivo / incendi boschivi | лесной пожар / лесные пожары | лісова пожежа / лісові пожежі | حرائق الغابات | 山火 / 森林火灾
heatwave / heat wave | Hitzewelle | canicule / vague de chaleur | ola de calor | ondata di caldo / ondata di calore | жара / волна жары | спека / хвиля спеки | موجة حر / موجة الحر | 热浪 / 高温
hurricane / typhoon | Hurrikan / Taifun | ouragan / typhon | huracán / tifón | uragano / tifone | ураган / тайфун | ураган / тайфун | إعصار | 飓风 / 台风 / 颱風
volcano | Vulkan | volcan | volcán | vulcano | вулкан | вулкан | بركان | 火山
pandemic | Pandemie | pandémie | pandemia | pandemia | пандемия | пандемія | جائحة | 疫情 / 大流行
coronavirus / covid | Coronavirus / Corona / Covid | coronavirus / covid | coronavirus / covid | coronavirus / covid | коронавирус / ковид | коронавірус / ковід | كورونا / كوفيد | 新冠 / 新冠病毒
vaccine / vaccines / vaccination | Impfstoff / Impfstoffe / Impfung / Impfungen | vaccin / vaccins / vaccination | vacuna / vacunas / vacunación | vaccino / vaccini / vaccinazione | вакцина / вакцины / вакцинация | вакцина / вакцини / вакцинація | لقاح / لقاحات / تطعيم | 疫苗
lockdown | Lockdown | confinement | confinamiento | lockdown / confinamento | локдаун | локдаун | إغلاق شامل / حجر صحي | 封城 / 封锁
hospitals | Krankenhäuser / Kliniken | hôpitaux | hospitales | ospedali | больницы | лікарні | مستشفيات | 医院 / 醫院
health | Gesundheit | santé | salud / sanidad | salute / sanità | здравоохранение / здоровье | охорона здоров'я / здоров'я | صحة | 健康 / 卫生
education / schools | Bildung / Schulen | éducation / écoles | educación / escuelas | istruzione / scuole | образование / школы | освіта / школи | تعليم / مدارس | 教育 / 学校
science / research | Wissenschaft / Forschung | science / recherche | ciencia / investigación | scienza / ricerca | наука | наука | علوم / أبحاث | 科学 / 科學
space / spacecraft | Raumfahrt / Weltraum | espace / vaisseau spatial | espacio / nave espacial | spazio / navicella | космос | космос | فضاء | 航天 / 太空
artificial intelligence / AI | künstliche Intelligenz / KI | intelligence artificielle / IA | inteligencia artificial / IA | intelligenza artificiale / IA | искусственный интеллект | штучний інтелект | الذكاء الاصطناعي | 人工智能
semiconductors / chips | Halbleiter / Chips | semi-conducteurs / puces | semiconductores / chips | semiconduttori / chip | полупроводники / чипы | напівпровідники / чипи | أشباه الموصلات / رقائق | 半导体 / 芯片 / 半導體 / 晶片
cars / automobiles | Autos / Autoindustrie | voitures / automobile | coches / automóviles | auto / automobili | автомобили | автомобілі | سيارات | 汽车 / 汽車
electric cars / electric vehicles | Elektroautos / Elektrofahrzeuge | voitures électriques / véhicules électriques | coches eléctricos / vehículos eléctricos | auto elettriche / veicoli elettrici | электромобили | електромобілі | سيارات كهربائية / السيارات الكهربائية | 电动汽车 / 電動車
rare earths | seltene Erden | terres rares | tierras raras | terre rare | редкоземельные металлы | рідкоземельні метали | المعادن النادرة / العناصر الأرضية النادرة | 稀土
steel | Stahl | acier | acero | acciaio | сталь | сталь | صلب / فولاذ | 钢铁 / 鋼鐵
grain / wheat | Getreide / Weizen | céréales / blé | cereales / grano / trigo | grano / cereali | зерно / пшеница | зерно / пшениця | حبوب / قمح | 粮食 / 小麦 / 糧食
agriculture / farmers | Landwirtschaft / Bauern | agriculture / agriculteurs | agricultura / agricultores | agricoltura / agricoltori | сельское хозяйство / фермеры | сільське господарство / фермери | زراعة / مزارعين | 农业 / 農業 / 农民
housing / rents | Wohnungen / Mieten | logement / loyers | vivienda / alquileres | alloggi / affitti | жильё / аренда | житло / оренда | إسكان / إيجارات | 住房 / 房价
pensions / pension | Renten / Rente | retraites / retraite | pensiones / pensión | pensioni / pensione | пенсии / пенсия | пенсії / пенсія | معاشات / تقاعد | 养老金 / 退休
police | Polizei | police | policía | polizia | полиция | поліція | شرطة | 警察 / 警方
court / trial | Gericht / Prozess | tribunal / procès | tribunal / juicio | tribunale / processo | суд | суд | محكمة / محاكمة | 法院
prison / jail | Gefängnis / Haft | prison | prisión / cárcel | prigione / carcere | тюрьма | в'язниця / тюрма | سجن | 监狱 / 監獄
murder | Mord | meurtre | asesinato | omicidio | убийство | вбивство | جريمة قتل / قتل | 谋杀 / 謀殺
drugs | Drogen | drogue / stupéfiants | drogas / narcotráfico | droga / droghe | наркотики | наркотики | مخدرات | 毒品
border | Grenze | frontière | frontera | frontiera / confine | граница | кордон | حدود | 边境 / 邊境
visa / visas | Visum / Visa | visa / visas | visado / visados | visto / visti | визы / виза | візи / віза | تأشيرة / تأشيرات | 签证 / 簽證
prime minister | Ministerpräsident / Premierminister | Premier ministre | primer ministro | primo ministro | премьер-министр | прем'єр-міністр | رئيس الوزراء | 总理 / 首相 / 總理
foreign minister / foreign ministers | Außenminister | ministre des Affaires étrangères | ministro de Exteriores | ministro degli Esteri | министр иностранных дел / глава МИД | міністр закордонних справ / глава МЗС | وزير الخارجية | 外长 / 外交部长 / 外長
diplomacy | Diplomatie | diplomatie | diplomacia | diplomazia | дипломатия | дипломатія | دبلوماسية | 外交
embassy | Botschaft | ambassade | embajada | ambasciata | посольство | посольство | سفارة | 大使馆 / 大使館
aid / humanitarian aid | Hilfe / humanitäre Hilfe | aide humanitaire | ayuda humanitaria | aiuti umanitari | гуманитарная помощь | гуманітарна допомога | مساعدات إنسانية / مساعدات | 援助 / 人道主义援助
genocide | Völkermord / Genozid | génocide | genocidio | genocidio | геноцид | геноцид | إبادة جماعية | 种族灭绝 / 種族滅絕
war crimes | Kriegsverbrechen | crimes de guerre | crímenes de guerra | crimini di guerra | военные преступления | воєнні злочини | جرائم حرب / جرائم الحرب | 战争罪 / 戰爭罪
Olympics / Olympic Games | Olympia / Olympische Spiele | Jeux olympiques | Juegos Olímpicos | Olimpiadi / Giochi olimpici | Олимпиада / Олимпийские игры | Олімпіада / Олімпійські ігри | الألعاب الأولمبية / أولمبياد | 奥运会 / 奥运 / 奧運
World Cup | Weltmeisterschaft | Coupe du monde | Copa del Mundo / Mundial | Coppa del mondo / Mondiali | чемпионат мира | чемпіонат світу | كأس العالم | 世界杯 / 世界盃
football / soccer | Fußball | football | fútbol | calcio | футбол | футбол | كرة القدم | 足球
`
  .trim()
  .split('\n')

/** The languages of a line, in order. */
export const topicLanguages = ['en', 'de', 'fr', 'es', 'it', 'ru', 'uk', 'ar', 'zh'] as const
