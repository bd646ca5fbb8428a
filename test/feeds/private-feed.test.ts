import { describe, expect, it } from 'vitest'
import { isPrivateFeed, isSecretAddress, privateFeed, scopeOfFeed, shownAddress } from '../../src/feeds/private-feed.ts'

describe('an address holds a secret', () => {
  it.each([
    'https://ana:hunter2@news.test/rss',
    'https://ana@news.test/rss',
    'https://news.test/rss?token=hunter2',
    'https://news.test/rss?edition=de&access_token=hunter2',
    'https://news.test/rss?apiKey=hunter2',
    'https://news.test/rss?api_key=hunter2',
    'https://news.test/rss?auth=hunter2',
    'https://news.test/rss?key=hunter2',
    'https://news.test/rss?X-Amz-Signature=hunter2',
    'https://news.test/rss?pass=hunter2',
    'https://news.test/calendar/private-1f3a99/basic.ics',
    'https://news.test/feed/private/hunter2/rss',
  ])('%s', (address) => {
    expect(isSecretAddress(address)).toBe(true)
    expect(shownAddress(address)).toBe('news.test (private)')
  })

  it.each([
    'https://news.test/rss?edition=uk&x=1',
    'https://news.test/rss?keyword=chips',
    'https://news.test/rss?q=monkey',
    'https://news.test/rss?author=ana',
    'https://news.test/rss?token=',
    'https://news.test/private-equity/rss'.replace('private-equity', 'privateequity'),
    'not an address',
  ])('but %s does not', (address) => {
    expect(isSecretAddress(address)).toBe(false)
    expect(shownAddress(address)).toBe(address)
  })
})

describe('the name of a private feed', () => {
  const name = privateFeed('news.test:8080', '00ff', 'abc1')

  it('says the host and whose it is, and is read as an address', () => {
    expect(URL.parse(name)?.host).toBe('news.test:8080')
    expect(scopeOfFeed(name)).toBe('00ff')
    expect(shownAddress(name)).toBe('news.test:8080 (private)')
    expect(isPrivateFeed(name)).toBe(true)
    expect(isSecretAddress(name)).toBe(false)
  })

  it('belongs to nobody where it is made up', () => {
    expect(scopeOfFeed('private://news.test/rss')).toBe('')
    expect(scopeOfFeed('https://news.test/00ff.abc1')).toBeNull()
  })
})
