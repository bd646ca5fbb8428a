import { placesIn } from '../gazetteer/places.ts'
import type { Quoted } from '../text/quote-marks.ts'

const verbs =
  '(?:说道?|表示|称|指出|强调|认为|写道|宣布|警告|回应|透露|補充|补充|坦言|直言|承认|呼吁|介绍|解释|提到|谈到|重申|批评|反驳|承诺|說|稱|問|问|強調|認為|寫道|回應|承認|呼籲|解釋|批評|告[诉訴](?:记者|記者|媒体|媒體|本报|本報))'
const adverbs =
  '(?:\\d{1,2}(?:日|月\\d{1,2}日))?(?:今天|昨天|近日|日前|当天|当日|對此|对此|周[一二三四五六日]|星期[一二三四五六日]|(?:在|就|于|向|对)[^，。“]{1,24}?)?(?:时|還|还|也|则|並|并|再次|公开)?'
const phrase = '([\\p{Script=Han}A-Za-z·]{2,24}?)'
/** 国防部发言人张晓刚表示：“…” */
const before = new RegExp(`(?:^|[，。；！？\\s、”」』])${phrase}${adverbs}${verbs}[，：:,]?$`, 'u')
/** 王毅指出，中方“… */
const earlier = new RegExp(`(?:^|[，；\\s”」』])${phrase}${adverbs}${verbs}[，：:,][^。！？“”「」]{0,40}$`, 'u')
/** “…，”张晓刚说。 */
const after = new RegExp(`^[，,]?([\\p{Script=Han}A-Za-z·]{2,16}?)${adverbs}${verbs}`, 'u')
/** 他还说：“… */
const goingOn = new RegExp(
  `^[，。”」』\\s]*(?:[他她](?:[还還也又并並]|同时|同時|随后|接着)?|[还還又并並]|同时|同時|随后|接着)(?:补充|補充)?${verbs}[，：:,]?$`,
  'u',
)
/** What somebody does while speaking: 习近平[会见普京时]强调. */
const meanwhile = /(?:会见|會見|会晤|會晤|访问|訪問|出席|接受|主持|考察|致电|致電|通话|抵达|回应|谈及|谈到|参加|视察).*$/u
const nobody = /^(?:他|她|他们|她们|它|我|我们|报道|声明|文章|消息|据|有人|对此|并|还|同时|记者|[又再也曾])|(?:报道|消息|声明|文章)$/
/** Bodies and sides, which are no persons. */
const body = /(?:[中美俄英法德日韩朝欧乌以双多各]方|[部府社司院局会盟署厅台报网团]|公司|媒体|当局|官方|大学|组织|集团|机构)$/
/** Offices, which stand before the name and are no part of it. */
const office =
  /^(.{0,20}(?:发言人|部长|外长|防长|总统|主席|总理|首相|大使|教授|局长|主任|书记|市长|议员|将军|司令|专家|秘书长|总书记|国务卿|总裁|研究员|發言人|部長|總統|總理|專家|院长|州长|总监|分析师|特使))(.*)$/u
const windowLength = 80

type Told = { readonly phrase: string; readonly name: string | null; readonly role: string | null }

/** Who says a Chinese quotation, by the words before or behind it, and what they are; undefined where no name stands there. */
export function hanAttribution(text: string, quotation: Quoted): Told | undefined {
  const lead =
    text
      .slice(Math.max(0, quotation.outerStart - windowLength), quotation.outerStart)
      .split(/[\n。！？]/)
      .at(-1) ?? ''
  const tail = text.slice(quotation.outerEnd, quotation.outerEnd + windowLength).split('\n')[0] ?? ''
  const said = before.exec(lead)?.[1] ?? after.exec(tail)?.[1] ?? earlier.exec(lead)?.[1]
  if (said === undefined || nobody.test(said)) return undefined
  const phrase = said.replace(meanwhile, '') || said
  const [, role = null, name = phrase] = office.exec(phrase) ?? []
  if (name === '') {
    const leader = leaderIn(phrase)
    return { phrase, name: leader, role: leader === null ? role : phrase.slice(leader.length) }
  }
  return { phrase, name: name.length < 2 || body.test(name) || unnamed.test(phrase) ? null : name, role }
}

/** Whether what stands between two quotations says that whoever spoke goes on. */
export function hanGoesOn(between: string): boolean {
  return goingOn.test(between)
}

/** 一名官员. */
const unnamed = /^(?:[一两兩数數多]?[名位]|一些|该|該|这|這|某|另)/u

/** 李强总理: who is known by name, before the office. */
function leaderIn(phrase: string): string | null {
  return placesIn(phrase, 'zh').find(({ as, start }) => as === 'person' && start === 0)?.text ?? null
}
