/** Names that hold the name of a place and mean something else. Found first, being longer, and dropped. */
export const decoys: readonly string[] = [
  'Paris Agreement; Paris climate',
  // Of Chinese names where other words begin and end: 其中|美国, 沿海|地区, 道德|方面.
  '发展中国家; 發展中國家; 其中; 集中; 当中; 當中; 空中; 途中; 高中; 初中; 海地区; 海地區; 海地带; 海地帶; 海地铁; 海地产; 海地方; 法国际; 国泰',
  '司法方; 法方面; 德方面; 美方案; 日方案; 中方案; 法方案; 美方式; 中方式; 法方式; 中方法; 美方法; 法方法; 印度洋',
  '德国之声; 美国之音; 英国广播公司; 英国广播电视; 美国有线; 法国国际广播; 日本经济新闻; 日本放送协会',
  '对美元; 兑美元; 折合美元; 对欧元; 兑欧元; 对英镑; 兑英镑',
  'Air Jordan',
  'London Breed',
  'George Washington; Kerry Washington; Washington Post; Washington Wizards',
  'Sam Houston; Georgia Taylor-Brown',
  'Israel Adesanya; India Hicks; Sydney Sweeney; Florence Pugh; Victoria Beckham; Queen Victoria; Austria-Hungary',
  'Cambridge Analytica; York University; Duchess of York; Duke of York; Nova Scotia',
  'New London; New Hampshire; New Jersey; New Orleans; Chinatown; Germantown',
  'French fries; French bulldog*; French Bulldog*; French Open; German shepherd*; English language; English Language; speak English',
  'in English; English class*; Brussels sprout*; brussels sprout*; Spanish flu; Spanish Flu; Guinea pig*; guinea pig*',
  'American Indian*; Indian Wells; Indian Ocean; Bermuda Triangle; Kentucky Fried Chicken; Boston terrier*; Miss Universe',
  'Captain America; Good Morning America; Good Morning Britain; Bank of America; Britain’s Got Talent; American Airlines',
  'American Express; American football; World Cup',
  'Chinese New Year',
  // Newspapers and broadcasters: who is quoted is not where it happened.
  'South China Morning Post; China Daily; China Times; Global Times; Japan Times; Korea Times; Korea Herald; Taipei Times',
  'Bangkok Post; Jakarta Post; Times of India; Hindustan Times; India Today; Jerusalem Post; Times of Israel; Moscow Times',
  'Kyiv Independent; Kyiv Post; Irish Times; Irish Independent; Irish Examiner; London Evening Standard; London Times; Le Monde',
  'El País; Wiener Zeitung; Berliner Zeitung; Berliner Morgenpost; Frankfurter Allgemeine; Frankfurter Rundschau',
  'Süddeutsche Zeitung; Neue Zürcher Zeitung; Corriere della Sera; New York Times; New York Post; Los Angeles Times',
  'Wall Street Journal; Chicago Tribune; Boston Globe; USA Today; American Broadcasting; British Broadcasting Corporation',
  'Australian Broadcasting Corporation; Sydney Morning Herald; Toronto Star; Buenos Aires Times; Egypt Today; Iran International',
  'Radio Free Europe; Radio Free Asia; Voice of America',
  'Chinese Americans; Chinese Australians; Chinese Canadians; Japanese Americans; Korean Americans; Indian Americans',
  'Vietnamese Americans; Filipino Americans; Italian Americans; Irish Americans; German Americans; Polish Americans',
  'Greek Americans; Cuban Americans; Mexican Americans; Arab Americans; Asian Americans; African Americans; Russian Americans',
  'Ukrainian Americans; Armenian Americans; Iranian Americans',
  'on TikTok; viral TikTok; TikTok video*; Iceland boss',
  // What is left of a state is not that state.
  'Soviet-era; Soviet era; Soviet-style; ex-Soviet; post-Soviet; former Soviet; former Soviet Union; former Yugoslavia',
  'former Yugoslav',
  'Indian Premier League; Berkshire Hathaway',
  'North Pole; South Pole; Pole position; Tom Holland; Индиан~',
].flatMap((line) => line.split('; '))

/** Places that are given names too: dropped where a capital follows ("Jordan Smith") and nothing else says that the place is meant. */
export const givenNames: ReadonlySet<string> = new Set(
  [
    'jordan chad georgia paris sydney florence charlotte austin milan sofia santiago lima dakota israel kenya brooklyn orlando phoenix',
    'dallas victoria virginia carolina montana indiana kent cheyenne dominica cuba cali',
  ].flatMap((line) => line.split(' ')),
)

/** Words with a capital that may follow such a place without being a surname. */
export const notSurnames: ReadonlySet<string> = new Set(
  [
    'king prime president minister army police foreign parliament government governor gov senate senator house court county supreme',
    'attorney election elections river valley border opens says said to and is in on for has as after with of at olympics olympic',
    'agreement climate summit talks mayor airport university stock fashion attacks attack protests will strikes war gaza s health',
    'hospital wins bans votes warns',
  ].flatMap((line) => line.split(' ')),
)
