import { withoutAccents } from '../../feeds/accents.ts'
import type { Weekday } from '../schedules/schedule.ts'

/** What a word says about when a briefing comes. */
export type ScheduleWord =
  | { readonly kind: 'days'; readonly days: readonly Weekday[] }
  | { readonly kind: 'to' }
  | { readonly kind: 'half'; readonly half: 'am' | 'pm'; readonly stands: 'after' | 'before' }
  | { readonly kind: 'time'; readonly time: string }
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'none' }

const workdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']
const weekend: readonly Weekday[] = ['sat', 'sun']
const everyDay: readonly Weekday[] = [...workdays, ...weekend]

/** Folded words and phrases of the five languages, parted by commas. */
const lists: readonly (readonly [ScheduleWord, string])[] = [
  [days('mon'), 'monday,mondays,mon,montag,montags,mo,lundi,lundis,lun,lunes,星期一,周一,週一,礼拜一'],
  [days('tue'), 'tuesday,tuesdays,tue,tues,dienstag,dienstags,di,mardi,mardis,mar,martes,星期二,周二,週二,礼拜二'],
  [days('wed'), 'wednesday,wednesdays,wed,mittwoch,mittwochs,mi,mercredi,mercredis,mer,miercoles,mie,星期三,周三,週三,礼拜三'],
  [days('thu'), 'thursday,thursdays,thu,thur,thurs,donnerstag,donnerstags,do,jeudi,jeudis,jeu,jueves,jue,星期四,周四,週四,礼拜四'],
  [days('fri'), 'friday,fridays,fri,freitag,freitags,fr,vendredi,vendredis,ven,viernes,vie,星期五,周五,週五,礼拜五'],
  [
    days('sat'),
    'saturday,saturdays,sat,samstag,samstags,sonnabend,sonnabends,sa,samedi,samedis,sam,sabado,sabados,sab,星期六,周六,週六,礼拜六',
  ],
  [
    days('sun'),
    'sunday,sundays,sun,sonntag,sonntags,so,dimanche,dimanches,dim,domingo,domingos,dom,星期日,星期天,周日,週日,周天,礼拜天,礼拜日',
  ],
  [
    { kind: 'days', days: workdays },
    'weekdays,weekday,workdays,workday,every weekday,on workdays,werktags,werktage,jeden werktag,wochentags,en semaine,jours ouvrables,jours ouvres,les jours ouvrables,entre semana,dias laborables,dias habiles,los dias laborables,工作日,平日',
  ],
  [
    { kind: 'days', days: weekend },
    'weekends,weekend,at the weekend,on weekends,wochenende,wochenenden,am wochenende,week-end,week-ends,le week-end,le weekend,fin de semana,fines de semana,los fines de semana,周末,週末',
  ],
  [
    { kind: 'days', days: everyDay },
    'every day,each day,daily,taglich,jeden tag,jeder tag,alle tage,tous les jours,chaque jour,quotidien,quotidiennement,todos los dias,cada dia,a diario,diario,diariamente,每天,每日,天天',
  ],
  [{ kind: 'to' }, 'to,through,thru,until,till,bis,au,jusqu’au,a,al,hasta,至,到'],
  [
    { kind: 'half', half: 'am', stands: 'after' },
    'am,a.m.,in the morning,morning,morgens,vormittags,fruh,du matin,matin,de la manana,manana',
  ],
  [
    { kind: 'half', half: 'pm', stands: 'after' },
    'pm,p.m.,in the afternoon,in the evening,at night,afternoon,evening,nachmittags,abends,de l’apres-midi,du soir,soir,de la tarde,de la noche,tarde,noche',
  ],
  [{ kind: 'half', half: 'am', stands: 'before' }, '早上,上午,早晨,清晨,凌晨,早'],
  [{ kind: 'half', half: 'pm', stands: 'before' }, '下午,晚上,傍晚,晚'],
  [{ kind: 'time', time: '12:00' }, 'noon,midday,mittag,mittags,midi,mediodia,al mediodia,中午,正午'],
  [{ kind: 'time', time: '00:00' }, 'midnight,mitternacht,um mitternacht,minuit,medianoche,a medianoche,午夜,零点'],
  [{ kind: 'zone', zone: 'UTC' }, 'utc,gmt,z,weltzeit,temps universel,世界时'],
  [{ kind: 'zone', zone: 'Europe/London' }, 'londres,伦敦'],
  [{ kind: 'zone', zone: 'Europe/Vienna' }, 'wien,vienne,viena,维也纳'],
  [{ kind: 'zone', zone: 'Europe/Zurich' }, 'zurich,bern,basel,genf,geneve,geneva,ginebra,苏黎世'],
  [{ kind: 'zone', zone: 'Europe/Brussels' }, 'brussel,bruxelles,bruselas,brussel,布鲁塞尔'],
  [
    { kind: 'zone', zone: 'Europe/Berlin' },
    'hamburg,koln,munchen,munich,frankfurt,germany,deutschland,mez,mesz,cet,cest,allemagne,alemania,柏林',
  ],
  [{ kind: 'zone', zone: 'Europe/Paris' }, 'france,frankreich,巴黎'],
  [{ kind: 'zone', zone: 'Europe/Madrid' }, 'barcelona,马德里'],
  [{ kind: 'zone', zone: 'Europe/Rome' }, 'rom,roma,milano,mailand,milan,罗马'],
  [{ kind: 'zone', zone: 'Europe/Lisbon' }, 'lissabon,lisboa,lisbonne'],
  [{ kind: 'zone', zone: 'Europe/Warsaw' }, 'warschau,varsovie,varsovia,warszawa'],
  [{ kind: 'zone', zone: 'Europe/Prague' }, 'prag,praga,praha'],
  [{ kind: 'zone', zone: 'Europe/Athens' }, 'athen,athenes,atenas'],
  [{ kind: 'zone', zone: 'Europe/Copenhagen' }, 'kopenhagen,copenhague'],
  [{ kind: 'zone', zone: 'Europe/Moscow' }, 'moskau,moscou,moscu,莫斯科'],
  [{ kind: 'zone', zone: 'Europe/Kyiv' }, 'kyiv,kiev,kiew,kyjiw,基辅'],
  [{ kind: 'zone', zone: 'Asia/Jerusalem' }, 'tel aviv'],
  [{ kind: 'zone', zone: 'Asia/Kolkata' }, 'kolkata,delhi,new delhi,mumbai,india,indien,inde'],
  [{ kind: 'zone', zone: 'Asia/Kathmandu' }, 'kathmandu,nepal'],
  [{ kind: 'zone', zone: 'Asia/Ho_Chi_Minh' }, 'ho chi minh,ho chi minh city,hanoi'],
  [{ kind: 'zone', zone: 'Asia/Shanghai' }, 'beijing,peking,pekin,china,北京,上海,北京时间'],
  [{ kind: 'zone', zone: 'Asia/Hong_Kong' }, '香港'],
  [{ kind: 'zone', zone: 'Asia/Taipei' }, '台北'],
  [{ kind: 'zone', zone: 'Asia/Tokyo' }, 'tokio,东京'],
  [{ kind: 'zone', zone: 'America/New_York' }, 'nueva york,washington,boston,eastern,纽约,华盛顿'],
  [{ kind: 'zone', zone: 'America/Los_Angeles' }, 'san francisco,seattle,california,pacific,洛杉矶'],
  [{ kind: 'zone', zone: 'America/Mexico_City' }, 'mexico,ciudad de mexico'],
  [
    { kind: 'none' },
    'at,on,every,each,and,the,in,of,o’clock,time,um,am,jeden,jede,jeder,und,uhr,der,zeit,ortszeit,von,le,les,la,l’,et,chaque,tous,du,de,des,heure,heures,heure de,las,los,el,cada,y,e,del,en,hora,horas,h,hora de,点,每,的,在,和,及,与,并,时间,时,à',
  ],
]

function days(day: Weekday): ScheduleWord {
  return { kind: 'days', days: [day] }
}

/** Small letters without accents, as the words are looked for. */
export function foldedWords(text: string): string {
  return withoutAccents(text).normalize('NFKC').replaceAll("'", '’').toLowerCase()
}

/** Of two that begin alike the longer is tried first; of two that are alike the first counts, as "am" does. */
export const scheduleWords: readonly (readonly [string, ScheduleWord])[] = [
  ...new Map(lists.flatMap(([word, list]) => list.split(',').map((each) => [foldedWords(each), word] as const)).toReversed()),
].toSorted(([a], [b]) => b.length - a.length)
