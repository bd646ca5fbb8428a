import type { ConfigItem, Edit } from '../src/app/config/config.ts'
import { saidSetting } from '../src/app/config/said-change.ts'
import { settingOption } from '../src/app/config/setting-option.ts'
import { saidSchedule } from '../src/delivery/schedules/said-schedule.ts'
import { type AdminWords, adminWordsFor } from '../src/delivery/words/admin-words.ts'
import { shownAddress } from '../src/feeds/private-feed.ts'
import { yesOrNo } from './options.ts'
import { typedRule } from './section-rule.ts'
import { someOf } from './some-of.ts'
import { typedFeed } from './typed-feed.ts'

/**
 * What the edits of one change did, each field by the name that one types: "feed Le Monde: weight: 1 → 2, never: +football". One that
 * came or went is told as it is or was. Where it is about one thing alone, which the change names, its name is left out, and so is the
 * order of the sections where one came or went.
 */
export function saidEdits(edits: readonly Edit[], language: string): readonly string[] {
  const hasSection = edits.some(({ after }) => after.kind === 'section')
  const told = edits.filter(({ after }) => !hasSection || after.kind !== 'order')
  return told.map((edit) => saidEdit(edit, told.length === 1 && edit.after.kind !== 'setting', adminWordsFor(language)))
}

function saidEdit({ before, after }: Edit, isNamed: boolean, words: AdminWords): string {
  const { language } = words
  const arrow = (was: string, is: string) => `${was} → ${is}`
  if (before.kind === 'setting' && after.kind === 'setting')
    return named(settingOption[after.key], arrow(saidSetting(before, language), saidSetting(after, language)), words)
  const withName = (item: ConfigItem, said: string) => (isNamed ? said : named(nameOfItem(item, words), said, words))
  if (before.value === null) return withName(after, saidFields(after, words))
  if (after.value === null) return withName(before, arrow(saidFields(before, words), words.say('item.gone')))
  const [was, is] = [fieldsOf(before, words), fieldsOf(after, words)]
  const changed = Object.keys(is).filter((field) => was[field] !== is[field])
  const said = changed.map((field) => fieldNamed(field, difference(was[field] ?? '', is[field] ?? '', lists.has(field), words), words))
  return withName(after, said.join(words.common('comma')) || words.say('item.otherwise'))
}

/** A thing of a config in words: "zone: Europe/Berlin", "schedule daily-0730: when: every day at 07:30 (UTC), channel: C1". */
export function saidItem(item: ConfigItem, language: string): string {
  const words = adminWordsFor(language)
  if (item.kind === 'setting') return named(settingOption[item.key], saidSetting(item, language), words)
  return named(nameOfItem(item, words), item.value === null ? words.say('item.gone') : saidFields(item, words), words)
}

type Fields = Readonly<Record<string, string>>

/** Fields that hold words with commas. */
const lists: ReadonlySet<string> = new Set(['places', 'phrases', 'exclude', 'needs', 'only', 'never', 'only-authors', 'never-authors'])
/** What nobody needs to be told of a thing that has it. */
const usual: Fields = { weight: '1', most: '5', 'full-text': 'no', 'teaser-only': 'no', paused: 'no' }
const mostWords = 6

/** As one would type them; '' where there is nothing to type. */
function fieldsOf(item: ConfigItem, words: AdminWords): Fields {
  if (item.value === null) return {}
  switch (item.kind) {
    case 'feed':
      return { address: shownAddress(item.value.feed), ...typedFeed(item.value), paused: yesOrNo(item.value.reading?.paused) }
    case 'section':
      return { ...typedRule(item.value), letter: item.value.letter }
    case 'schedule': {
      const { channel, sections, style = '', mention = '', paused } = item.value
      const all = sections.length === 0 ? words.say('allSections') : sections.join(words.common('comma'))
      return { when: saidSchedule(item.value, words.language), sections: all, channel, style, mention, paused: yesOrNo(paused) }
    }
    case 'order':
      return { '': item.value.join(words.common('comma')) }
    case 'setting':
      return { '': saidSetting(item, words.language) }
  }
}

function saidFields(item: ConfigItem, words: AdminWords): string {
  const told = Object.entries(fieldsOf(item, words)).filter(([field, value]) => value !== '' && usual[field] !== value)
  const short = (field: string, value: string) => (lists.has(field) ? someOf(value.split(', '), mostWords, words.language) : value)
  return told.map(([field, value]) => fieldNamed(field, short(field, value), words)).join(words.common('comma'))
}

/** Of a list what came and what went: it may hold a thousand words. */
function difference(was: string, is: string, isList: boolean, words: AdminWords): string {
  const said = (value: string) => value || words.say('none')
  if (!isList) return `${said(was)} → ${said(is)}`
  const [before, after] = [was, is].map((value) => value.split(', ').filter(Boolean))
  const came = (after ?? []).filter((word) => !before?.includes(word)).map((word) => `+${word}`)
  const went = (before ?? []).filter((word) => !after?.includes(word)).map((word) => `−${word}`)
  return someOf([...came, ...went], mostWords, words.language)
}

function fieldNamed(field: string, said: string, words: AdminWords): string {
  return field === '' ? said : named(field, said, words)
}

function named(name: string, said: string, { common }: AdminWords): string {
  return `${name}${common('colon')}${said}`
}

function nameOfItem(item: ConfigItem, { say }: AdminWords): string {
  switch (item.kind) {
    case 'feed':
      return say('item.feed', { name: item.value?.outlet.name ?? shownAddress(item.key) })
    case 'section':
    case 'schedule':
      return say(`item.${item.kind}`, { name: item.key })
    case 'order':
      return say('item.order')
    case 'setting':
      return settingOption[item.key]
  }
}
