import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shownHost, webAddress } from '../../../src/delivery/reply/web-address.ts'
import { passageAddress } from '../../../src/delivery/views/passage-address.ts'
import { hostileAddresses } from '../../contracts/hostile-texts.ts'

const page = 'https://news.example/page'

describe('webAddress', () => {
  it.each(hostileAddresses)('refuses %j', (url) => {
    expect(webAddress(url)).toBeNull()
  })

  it('writes signs that could end a link in any format as their codes', () => {
    expect(webAddress('https://news.example/"<x>`|{}^\'\\?q="<|>\'#"<|')).toBe(
      'https://news.example/%22%3Cx%3E%60%7C%7B%7D%5E%27/?q=%22%3C%7C%3E%27#%22%3C%7C',
    )
  })

  it('gives back what leads to the same place, and only printable ASCII', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        const address = webAddress(url)
        expect(address).toMatch(/^https?:\/\/[!-~]+$/)
        expect(webAddress(address ?? '')).toBe(address)
      }),
    )
  })
})

describe('shownHost', () => {
  it.each([
    ['https://www.news.example/page', 'news.example'],
    ['https://bank.example.evil.example/', 'bank.example.evil.example'],
    ['https://bаnk.example/', 'xn--bnk-6cd.example'],
    ['http://news.example:8080/', 'news.example:8080'],
    ['no address', ''],
  ])('of %j is %j', (url, host) => {
    expect(shownHost(url)).toBe(host)
  })
})

describe('passageAddress', () => {
  it('names a short passage whole, without the signs around it', () => {
    expect(passageAddress(page, '“It rained, all day – non-stop.”')).toBe(
      `${page}#:~:text=It%20rained%2C%20all%20day%20%E2%80%93%20non%2Dstop`,
    )
  })

  it('names a long one by its first and last four words', () => {
    expect(passageAddress(page, 'One two three four five six, seven eight nine.')).toBe(
      `${page}#:~:text=One%20two%20three%20four,six%2C%20seven%20eight%20nine`,
    )
  })

  it('names one that reaches over paragraphs by its ends, whatever its length', () => {
    expect(passageAddress(page, '\n One two\n\nthree \n')).toBe(`${page}#:~:text=One%20two,three`)
  })

  it.each(['“\n\nOne two three.', 'One two three.\n\n…'])('takes no paragraph without a word for an end: %j', (passage) => {
    expect(passageAddress(page, passage)).toBe(`${page}#:~:text=One%20two%20three`)
  })

  it('finds words where no spaces are written', () => {
    expect(decodeURIComponent(passageAddress(page, '东盟在2024年超过欧盟，成为中国最大的贸易伙伴地区。'))).toMatch(
      /text=东盟在2024[^,]*,[^,]+地区$/,
    )
  })

  it('keeps the page’s own fragment', () => {
    expect(passageAddress(`${page}#part`, 'It rained.')).toBe(`${page}#part:~:text=It%20rained`)
  })

  it.each(['', ' \n', '…', '“”'])('gives the bare address for %j', (passage) => {
    expect(passageAddress(page, passage)).toBe(page)
  })

  it('stays an address for any passage', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (passage) => {
        expect(webAddress(passageAddress(page, passage))).not.toBeNull()
      }),
    )
  })
})
