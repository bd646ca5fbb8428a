import { stopwords as arabic } from '@orama/stopwords/arabic'
import { stopwords as bulgarian } from '@orama/stopwords/bulgarian'
import { stopwords as danish } from '@orama/stopwords/danish'
import { stopwords as dutch } from '@orama/stopwords/dutch'
import { stopwords as english } from '@orama/stopwords/english'
import { stopwords as finnish } from '@orama/stopwords/finnish'
import { stopwords as french } from '@orama/stopwords/french'
import { stopwords as german } from '@orama/stopwords/german'
import { stopwords as greek } from '@orama/stopwords/greek'
import { stopwords as hungarian } from '@orama/stopwords/hungarian'
import { stopwords as hindi } from '@orama/stopwords/indian'
import { stopwords as italian } from '@orama/stopwords/italian'
import { stopwords as japanese } from '@orama/stopwords/japanese'
import { stopwords as mandarin } from '@orama/stopwords/mandarin'
import { stopwords as norwegian } from '@orama/stopwords/norwegian'
import { stopwords as portuguese } from '@orama/stopwords/portuguese'
import { stopwords as romanian } from '@orama/stopwords/romanian'
import { stopwords as russian } from '@orama/stopwords/russian'
import { stopwords as spanish } from '@orama/stopwords/spanish'
import { stopwords as swedish } from '@orama/stopwords/swedish'
import { stopwords as turkish } from '@orama/stopwords/turkish'

/** Words that tell nothing about an event: the language's own and those of the trade. Lower case, as written. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  return STOP_WORDS[language] ?? NONE
}

const NONE: ReadonlySet<string> = new Set()

// Weekdays, and what reporters say of saying. Months stay: they tell anniversaries and elections apart.
const ENGLISH_NEWS =
  'said says say saying told tell tells according reported reports report reporting news latest update updates live video watch photo photos picture pictures read exclusive breaking also one two would could may might week today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr new just get gets got like still via per amid'
const GERMAN_NEWS =
  'sagt sagte sagten laut berichtet berichten nachrichten video montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern neue neuer neues live'
const FRENCH_NEWS = 'dit selon annonce vidéo direct lundi mardi mercredi jeudi vendredi samedi dimanche hier nouveau nouvelle exclusif'
const SPANISH_NEWS =
  'dice dijo según vídeo video directo lunes martes miércoles jueves viernes sábado domingo ayer hoy nuevo nueva última hora'
const ITALIAN_NEWS = 'dice detto secondo video diretta lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi nuovo nuova'
const RUSSIAN_NEWS =
  'который которая которое которые которого которой которых которому которым которыми котором которую также однако против около среди свой своего своей своих из-за либо ' +
  'заявил заявила сообщил сообщила сообщает сообщили словам видео понедельник вторник среда четверг пятница суббота воскресенье сегодня вчера'
// The package's list has 28 words, some of them damaged.
const UKRAINIAN =
  'а або але б без би біля був буде будуть була були було бути в вам вас ваш весь ви від він вона вони воно все всі втім вже г де ' +
  'для до дуже є ж за зараз з зі із і її їй їм їх й його йому коли крім котрий лише між мене мені ми мій може можна на над навіть ' +
  'нам нас наш не нею нього неї ним них ні ніж про перед під після по поки при проте проти саме свій своє своєї своїй своїх свою ' +
  'себе собі серед та так такий така таке такі також там те теж ти ті тим тими тих то тоді того тому тій той тільки тут у уже хоча хто ' +
  'це цей ця ці цього цьому цій цим цих цю через чи чого чому що щоб щодо ще я як яка які якій який якого якої якому яким якими яких яку якщо'

const UKRAINIAN_NEWS =
  'заявив заявила повідомив повідомила повідомляє словами відео понеділок вівторок середа четвер пʼятниця субота неділя сьогодні вчора'
const ARABIC_NEWS = 'قال قالت أعلن أعلنت فيديو مباشر الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد اليوم أمس'

const CHINESE_NEWS =
  '表示 称 指出 认为 强调 报道 消息 记者 据悉 透露 进行 目前 有关 相关 方面 情况 当地 时间 周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 今天 今日 昨天 昨日 明天 今年 去年 明年 视频 快讯 元 万 亿 百万 千万'

// Neither has a list in the package.
const FILIPINO =
  'ang mga sa ng na at ay si sina ni nina kay kina para nang mula hanggang dahil kung kapag pag tungkol bilang ayon laban matapos pagkatapos bago habang ' +
  'ilan ilang isa isang dalawa dalawang lahat marami maraming iba ibang bawat ito itong nito dito iyon iyong niyon doon diyan sila siya niya nila kanya kanila kanyang kanilang ' +
  'ako ikaw kami tayo kayo ko mo natin namin ninyo aking iyong ating aming pa pang lang lamang rin din naman nga ba po muna pala daw raw yata sana hindi huwag wala walang may mayroon meron ' +
  'sino ano anong saan kailan bakit paano alin ngayon ngayong noon noong kahapon bukas araw muli ulit kahit pero ngunit subalit upang kaya maging dapat puwede pwede gusto mas pinaka umano'
const BENGALI =
  'এবং ও এই সেই যে যা কি কী তা এ সে তার তাঁর তাদের তারা আমি আমরা আমার আমাদের আপনি তিনি না নয় নেই হয় হয়ে হয়েছে হয়েছিল হবে হচ্ছে ছিল ছিলেন আছে আছেন করা করে করেছে করেছেন করবে করতে করছে ' +
  'থেকে জন্য সঙ্গে সাথে দিয়ে নিয়ে মধ্যে পর পরে আগে কাছে উপর ওপর বিরুদ্ধে পর্যন্ত একটি এক দুই কোনো কোন সব আরও আরো আর কিন্তু তবে যদি তাই বলে বলেন বলেছেন জানিয়েছেন গতকাল আজ গত'

const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  ar: wordSet(arabic, ARABIC_NEWS),
  bg: wordSet(bulgarian, ''),
  bn: wordSet(BENGALI.split(' '), ''),
  da: wordSet(danish, ''),
  de: wordSet(german, GERMAN_NEWS),
  el: wordSet(greek, ''),
  en: wordSet(english, ENGLISH_NEWS),
  es: wordSet(spanish, SPANISH_NEWS),
  fi: wordSet(finnish, ''),
  fr: wordSet(french, FRENCH_NEWS),
  hi: wordSet(hindi, ''),
  hu: wordSet(hungarian, ''),
  it: wordSet(italian, ITALIAN_NEWS),
  ja: wordSet(japanese, ''),
  nl: wordSet(dutch, ''),
  no: wordSet(norwegian, ''),
  pt: wordSet(portuguese, ''),
  ro: wordSet(romanian, ''),
  ru: wordSet(russian, RUSSIAN_NEWS),
  sv: wordSet(swedish, ''),
  tl: wordSet(FILIPINO.split(' '), ''),
  tr: wordSet(turkish, ''),
  uk: wordSet(UKRAINIAN.split(' '), UKRAINIAN_NEWS),
  zh: wordSet(mandarin, CHINESE_NEWS),
}

/** With and without apostrophes, since words lose theirs: "don't", "dont". */
function wordSet(words: readonly string[], news: string): ReadonlySet<string> {
  return new Set([...words, ...news.split(' ')].flatMap((word) => [word, word.replace(/['ʼ]/g, '')]))
}
