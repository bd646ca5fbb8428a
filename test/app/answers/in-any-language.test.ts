import { describe, expect, it } from 'vitest'
import { commonTopics, topicLanguages } from '../../../src/app/answers/common-topics.ts'
import { queryInAnyLanguage, withoutFillers } from '../../../src/app/answers/in-any-language.ts'
import type { Wanted } from '../../../src/app/answers/search-query.ts'

const ways = (wanted: Wanted | undefined) => (wanted ?? []).map((way) => way.join(' '))

describe('a question in any language', () => {
  it('asks for a topic by its words in each of them', () => {
    for (const typed of ['sanctions', 'Sanktionen', 'санкции', 'عقوبات', '制裁']) {
      const [first, ...others] = queryInAnyLanguage(typed) ?? []
      expect(ways(first), typed).toEqual(expect.arrayContaining(['sanction', 'sanktion', 'sancion', 'санкц', '制裁']))
      expect(others, typed).toEqual([])
    }
  })

  it('takes the longest phrase for one topic', () => {
    const [first, ...others] = queryInAnyLanguage('trade war') ?? []
    expect(ways(first)).toEqual(expect.arrayContaining(['trade war', 'handelskrieg', '贸易 易战']))
    expect(others).toEqual([])
  })

  it('asks for a country by its names, however it was typed', () => {
    for (const typed of ['Ukraine', 'ukraine', 'Украина', '乌克兰']) {
      const [first] = queryInAnyLanguage(typed) ?? []
      expect(ways(first), typed).toEqual(expect.arrayContaining(['ukrain', 'ucrani', 'украин*', '乌克 克兰']))
    }
    expect(ways(queryInAnyLanguage('us')?.[0])).toEqual(expect.arrayContaining(['usa', 'vereinigt staat', '美国']))
  })

  it('asks for a people by what it is called, and where a language has no such word by the country', () => {
    const [first] = queryInAnyLanguage('German') ?? []
    expect(ways(first)).toEqual(expect.arrayContaining(['deutsch*', 'allemand*', '德国']))
    expect(ways(first)).not.toContain('germani')
  })

  it('wants each thing that was asked for, and what it does not know as it was typed', () => {
    const wanted = queryInAnyLanguage('zeppelin sanctions against Russia') ?? []
    expect(wanted).toHaveLength(3)
    expect(wanted.map((one) => ways(one).some((way) => way === 'zeppelin'))).toEqual([false, false, true])
  })

  it('asks for no word that carries no meaning in one of the languages', () => {
    expect(queryInAnyLanguage('Sanktionen gegen Russland')).toHaveLength(2)
    expect(withoutFillers('Zeppelin gegen Ballon')).toBe('Zeppelin Ballon')
  })

  it('is none where nothing of it is known', () => {
    for (const typed of ['zeppelin', '', '气球', '"(', '🗞️']) expect(queryInAnyLanguage(typed), typed).toBeUndefined()
  })
})

describe('the common topics', () => {
  it('are each said in all of the languages', () => {
    for (const line of commonTopics) expect(line.split(' | '), line).toHaveLength(topicLanguages.length)
  })

  it('are found by each of their own words', () => {
    for (const line of commonTopics) {
      for (const phrase of line.split(' | ').flatMap((part) => part.split(' / '))) expect(queryInAnyLanguage(phrase), phrase).toBeDefined()
    }
  })
})
