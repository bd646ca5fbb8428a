import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { openNewsDesk } from './desk.ts'
import { factsOf } from './person.ts'

const desk = await openNewsDesk()
afterAll(() => desk.close())

afterEach(desk.unmarred)

/** What somebody types, and what they hear in their language. */
const german = [
  ['/brief europe', /Feeds gelesen/, /auf Englisch/],
  ['/why e1', /Warum dieser Bericht/, /Medien melden es/],
  ['/follow europe', /Du hörst Neues zu Europa/, /\/(?:attache )?following zeigt/],
  ['/following', /Wem hier gefolgt wird/, /für dich/],
  ['/unfollow europa', /Keine Nachrichten mehr zu Europa/, /Europa/],
  ['/brief atlantis', /Es gibt keine Rubrik „atlantis“/, /Rubrik wählen|Es gibt: /],
] as const
const chinese = [
  ['/brief europe', /则报道|家媒体/, /英语/],
  ['/why e1', /为何选这则报道/, /家独立媒体报道/],
  ['/follow europe', /欧洲有新内容时会通知你/, /following 查看/],
  ['/following', /这里关注的内容/, /为你/],
  ['/unfollow 欧洲', /不再通知欧洲的消息/, /欧洲/],
  ['/brief atlantis', /没有“atlantis”这个栏目/, /现有：/],
] as const

describe.each([
  ['de', german],
  ['zh-CN', chinese],
] as const)('a reader whose client speaks %s', (locale, asked) => {
  it('is answered in that language on both platforms, from the same news', async () => {
    const [onDiscord, onSlack] = desk.newcomers('reader', locale)
    for (const [line, ...heard] of asked) {
      const told = await onDiscord.ask(line)
      const toldThere = await onSlack.ask(line)
      for (const words of heard) {
        expect(told.text, line).toMatch(words)
        expect(toldThere.text, line).toMatch(words)
      }
      expect(factsOf(toldThere.text)).toEqual(factsOf(told.text))
    }
  })
})
