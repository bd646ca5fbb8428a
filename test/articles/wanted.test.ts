import { describe, expect, it } from 'vitest'
import { teaserOf } from '../../src/articles/text/teaser.ts'
import { isWanted } from '../../src/articles/wanted.ts'

const none = { only: [], never: [], onlyAuthors: [], neverAuthors: [] }
const article = { title: 'Élysée hosts talks', text: 'The transport minister spoke. 中国回应。', authors: ['Ana Ümit'] }

describe('the filters of a feed', () => {
  it.each([
    [none, true],
    [{ ...none, only: ['TALKS'] }, true],
    [{ ...none, only: [' talks '] }, true],
    [{ ...none, only: ['talk'] }, false],
    [{ ...none, only: ['alks'] }, false],
    [{ ...none, only: [' '] }, false],
    [{ ...none, never: ['sport'] }, true],
    [{ ...none, never: ['transport minister'] }, false],
    [{ ...none, only: ['élysée', 'nothing'] }, true],
    [{ ...none, never: ['中国'] }, false],
    [{ ...none, onlyAuthors: ['ana ümit'] }, true],
    [{ ...none, onlyAuthors: ['Ben'] }, false],
    [{ ...none, neverAuthors: ['Ümit'] }, false],
  ])('%j: %s', (filters, passes) => {
    expect(isWanted(article, filters)).toBe(passes)
  })
})

describe('a teaser', () => {
  it('is the first paragraph, or its first whole sentences where it is long', () => {
    expect(teaserOf('One. Two.\n\nThree.', 'en')).toBe('One. Two.')
    expect(teaserOf(`${'A sentence. '.repeat(100)}`, 'en')).toMatch(/^(A sentence\. ?){33}$/)
    expect(teaserOf(`${'一句话。'.repeat(200)}`, 'en')).toHaveLength(400)
    expect(teaserOf('x'.repeat(1_000), 'en')).toHaveLength(200)
    expect(teaserOf('', 'en')).toBe('')
    expect(teaserOf(`Sie kam am 5. Mai zu Dr. Maas ${'und blieb '.repeat(60)}`, 'de')).toMatch(
      /^Sie kam am 5\. Mai zu Dr\. Maas und .*blieb$/,
    )
    expect(teaserOf(`a${'😀'.repeat(300)}`, 'en')).toMatch(/^a(?:😀)+$/u)
  })
})
