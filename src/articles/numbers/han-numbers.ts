import { unitAt, unitBeforeAt } from '../words/units.ts'
import type { NumberMention } from './number-mention.ts'
import { isApproximate } from './number-parts.ts'

const runs = /[零〇一二两兩三四五六七八九十百千万萬亿億]+/g
const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3 }
const scales: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }
/** A numeral of one sign counts only before a measure word; 一 alone is part of too many words. */
const measures =
  /^[多余餘]?(?:名|人|位|个|個|艘|架|辆|枚|次|国|年|天|日|月|周|小时|分钟|家|座|项|份|国家|成|岁|倍|票|户|人次|所|栋|件|条|头|处|辆|列|支|批|级|万|亿|%|％|美元|欧元|元|公里|米|吨)/
const runMaxLength = 24

/** 三成 is thirty per cent; 三成员 is none, nor is 一成不变. */
const tenths = /^成(?![立功为為员員年长長都果本绩績就交人品因])/

/** Numbers written in Han numerals: 三百二十五, 两万亿, 百分之五. See `numbersIn`. */
export function hanNumbers(text: string): readonly NumberMention[] {
  const found: NumberMention[] = []
  for (const { 0: run, index } of text.matchAll(runs)) {
    const mention =
      run.length > runMaxLength || /\d[.,]?$/.test(text.slice(Math.max(0, index - 2), index)) ? undefined : read(text, run, index)
    if (mention !== undefined) found.push(mention)
  }
  return found
}

function read(text: string, run: string, index: number): NumberMention | undefined {
  if (isUncertain(run, text[index - 1] ?? '')) return undefined
  const before = unitBeforeAt(text, index, 'zh')
  const end = index + run.length
  const after = before === undefined ? (run !== '一' && tenths.test(text.slice(end, end + 2)) ? tenth : unitAt(text, end)) : undefined
  const counts = measures.test(text.slice(end, end + 3))
  if (before === undefined && after === undefined && !counts && !isLong(run)) return undefined
  if (!/[二两兩三四五六七八九十百千]/.test(run) && before === undefined && after === undefined && run.length < 2) return undefined
  const value = worthOf(run)
  if (value === undefined) return undefined
  const start = index - (before?.length ?? 0)
  const to = end + (after?.length ?? 0)
  return {
    text: text.slice(start, to),
    start,
    end: to,
    kind: run.length === 4 && digitByDigit.test(run) && text[end] === '年' ? 'year' : 'amount',
    value: after === tenth ? 10 * value : value,
    upTo: null,
    unit: before?.unit ?? after?.unit ?? null,
    approximate: isApproximate(text, start),
  }
}

/** 一百二十三, 十二万: a number whatever stands behind it. */
function isLong(run: string): boolean {
  return run.length > 2 && /^[一二两兩三四五六七八九十].*[十百千万萬亿億]/.test(run)
}

const tenth = { unit: '%', length: 1 }
const digitByDigit = /^[零〇一二三四五六七八九]{2,}$/

/** 第三次 places and does not count; 数百人 are some hundreds. */
function isUncertain(run: string, before: string): boolean {
  return before === '第' || (/^[十百千]/.test(run) && /[数數几幾上成好]/.test(before))
}

/** 三百二十五 is 3 × 100 + 2 × 10 + 5; 二〇二五 is read digit by digit. Undefined where the run is no number (千万 as "be sure to" aside). */
function worthOf(run: string): number | undefined {
  if (digitByDigit.test(run)) return Number([...run].map((sign) => digits[sign]).join(''))
  let total = 0
  let section = 0
  let digit: number | undefined
  for (const sign of run) {
    const ten = tens[sign]
    const scale = scales[sign]
    if (ten !== undefined) {
      section += (digit ?? 1) * ten
      digit = undefined
    } else if (scale !== undefined) {
      const before = section + (digit ?? 0)
      if (before === 0 && total === 0) return undefined
      total = before === 0 ? total * scale : total + before * scale
      section = 0
      digit = undefined
    } else if (digit !== undefined && digit !== 0) return undefined
    else digit = digits[sign]
  }
  return total + section + (digit ?? 0)
}
