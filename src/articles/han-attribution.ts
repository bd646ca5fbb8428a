import type { Quoted } from './quote-marks.ts'

const verbs = '(?:说道?|表示|称|指出|强调|认为|写道|宣布|警告|回应|透露|補充|补充|說|稱|問|问)'
const adverbs = '(?:今天|昨天|近日|日前|当天|对此|在[^，。“]{1,16}?)?'
/** 国防部发言人张晓刚表示：“…” */
const before = new RegExp(`(?:^|[，。；！？\\s、])([\\p{Script=Han}A-Za-z·]{2,24}?)${adverbs}${verbs}[，：:,]?$`, 'u')
/** “…，”张晓刚说。 */
const after = new RegExp(`^[，,]?([\\p{Script=Han}A-Za-z·]{2,16}?)${adverbs}${verbs}`, 'u')
const nobody = /^(?:他|她|他们|她们|它|我|我们|报道|声明|文章|消息|据|有人|对此|并|还|同时|记者|[又再也曾])|(?:报道|消息|声明|文章)$/
/** Offices, which stand before the name and are no part of it. */
const office =
  /^(.{0,20}(?:发言人|部长|外长|防长|总统|主席|总理|首相|大使|教授|局长|主任|书记|市长|议员|将军|司令|专家|秘书长|总书记|国务卿|总裁|研究员))(.*)$/u
const windowLength = 60

/** Who says a Chinese quotation, by the words right before or behind it, and what they are; undefined where no name stands there. */
export function hanAttribution(
  text: string,
  quotation: Quoted,
): { readonly phrase: string; readonly name: string | null; readonly role: string | null } | undefined {
  const lead =
    text
      .slice(Math.max(0, quotation.outerStart - windowLength), quotation.outerStart)
      .split('\n')
      .at(-1) ?? ''
  const tail = text.slice(quotation.outerEnd, quotation.outerEnd + windowLength).split('\n')[0] ?? ''
  const phrase = before.exec(lead)?.[1] ?? after.exec(tail)?.[1]
  if (phrase === undefined || nobody.test(phrase)) return undefined
  const [, role = null, name = phrase] = office.exec(phrase) ?? []
  return { phrase, name: name.length < 2 ? null : name, role }
}
