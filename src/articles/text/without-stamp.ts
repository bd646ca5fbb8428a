import { monthIndex } from '../../feeds/month-names.ts'

/** Longer first lines are sentences, characters. */
const stampMaxLength = 60

const day = String.raw`(?:\p{L}{3,10}\.?,? )?(?:(?<month>\p{L}{3,10})\.? \d{1,2},? \d{4}|\d{1,2}\.? (?:de )?(?<month>\p{L}{3,10})\.? (?:de )?\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}年\d{1,2}月\d{1,2}日)`
const time = String.raw`(?:[T,|·–-]? ?(?:at |um |à )?\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: ?(?:\p{Lu}{2,5}|Uhr|Z))?)?`
const stamp = new RegExp(`^(?:(?:published|posted|updated|veröffentlicht|publié|publicado)(?: on| am| le)?:? )?${day}${time}$`, 'iu')

/** `text` without a first line that only says when it was published: "April 22, 2020 5:33 PM". The feed says that too, and better. */
export function withoutStamp(text: string): string {
  const end = text.indexOf('\n')
  if (end < 0 || end > stampMaxLength || !/\d/.test(text.slice(0, end))) return text
  const found = stamp.exec(text.slice(0, end).trim())
  const month = found?.groups?.month
  return found && (month === undefined || monthIndex(month) !== undefined) ? text.slice(end).trimStart() : text
}
