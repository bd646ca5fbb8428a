import { describe, expect, it } from 'vitest'
import { isFuller, isTeaser } from '../../../src/articles/copies/fuller-text.ts'

const teaser = 'Ministers from twelve countries met in Geneva to talk about the border river.'
const whole = `Ministers from twelve countries met in Geneva on Monday to talk about the border river. ${'They spoke of water, of dams and of the fish that both banks live from. '.repeat(14)}`
const title = 'Talks on the border river begin in Geneva'

describe('isTeaser', () => {
  it.each([
    [teaser, true],
    ['', true],
    [whole, false],
    [`${whole}…`, true],
    [`${whole.trim()} [...]`, true],
    ['各国外长星期一在日内瓦会晤。', true],
    ['各国外长星期一在日内瓦会晤讨论边界河流问题。'.repeat(10), false],
  ])('says of %j: %s', (text, expected) => {
    expect(isTeaser(text)).toBe(expected)
  })
})

describe('isFuller', () => {
  it('takes a longer text with the words of the teaser', () => {
    expect(isFuller(whole, { title, teaser })).toBe(true)
    expect(isFuller(whole, { title, teaser: '' })).toBe(true)
  })

  it('takes no text that says little more, or something else', () => {
    expect(isFuller(teaser, { title, teaser })).toBe(false)
    expect(isFuller(`${teaser} Subscribe to read on.`, { title, teaser })).toBe(false)
    expect(isFuller('We and our 843 partners store and access personal data on your device. '.repeat(20), { title, teaser })).toBe(false)
    expect(isFuller('', { title: '', teaser: '' })).toBe(false)
    expect(isFuller(whole, { title: 'Oh no', teaser: '' })).toBe(false)
  })

  it('sees it in a script without spaces too', () => {
    const han = { title: '边界河流会谈在日内瓦开始', teaser: '各国外长星期一会晤。' }
    expect(isFuller('各国外长星期一在日内瓦会晤，讨论边界河流的会谈开始。双方谈到水坝和鱼类资源的分配问题，并同意继续谈判。', han)).toBe(
      true,
    )
    expect(isFuller('我们使用饼干来改善您的体验，请同意我们的隐私政策后继续浏览本网站的内容，感谢您的理解与支持和配合。', han)).toBe(false)
  })
})
