import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { type NewsDesk, openNewsDesk } from './desk.ts'
import { factsOf, type Person } from './person.ts'

/** What readers ask to be told of on the first of the newsroom's mornings, each in a channel of their own. */
const wishes = {
  words: ['/follow sanctions'],
  section: ['/follow europe'],
  story: ['/brief', '/follow t1'],
  quietly: ['/follow defence quiet:22-7'],
  overlapping: ['/follow sanctions', '/follow economy', '/follow 15,000'],
  channel: ['/follow economy to:channel'],
} as const
type Wish = keyof typeof wishes

const followers = new Map<Wish, readonly [Person, Person]>()
const desk: NewsDesk = await openNewsDesk(async (opened) => {
  const begins = opened.clock.at
  for (const wish of ['words', 'section', 'story', 'quietly', 'overlapping', 'channel'] as const) {
    const both = opened.newcomers(wish === 'channel' ? 'admin' : 'reader')
    followers.set(wish, both)
    for (const person of both) {
      opened.clock.at = begins
      for (const line of wishes[wish]) {
        opened.clock.at += 1_000
        await person.ask(line)
      }
    }
  }
  expect(await opened.bringNews()).toBe(0)
})
afterAll(() => desk.close())
afterEach(() => {
  expect(desk.discord.violations).toEqual([])
  expect(desk.slack.violations).toEqual([])
  expect(desk.reported).toEqual([])
})

const hourMs = 3_600_000
const sixOClock = desk.clock.at
const brought = await desk.bringNews()

function followersOf(wish: Wish): readonly [Person, Person] {
  const both = followers.get(wish)
  if (!both) throw new Error(`nobody wished for ${wish}`)
  return both
}

/** What both were written, which is the same. */
function lettersOn(wish: Wish): readonly string[] {
  const [onDiscord, onSlack] = followersOf(wish).map((person) => person.letters().messages)
  expect(onSlack?.map(factsOf)).toEqual(onDiscord?.map(factsOf))
  return onDiscord ?? []
}

describe('on the next morning', () => {
  it('whoever follows something is written once', async () => {
    expect(brought).toBe(10)
    expect(await desk.bringNews()).toBe(0)
    for (const wish of ['words', 'section', 'story', 'overlapping'] as const) expect(lettersOn(wish)).toHaveLength(1)
  })

  it('words are told by the articles that hold them', () => {
    const [letter] = lettersOn('words')
    expect(letter).toMatch(/^New on “sanctions”\n/)
    expect(letter).toMatch(/Northern Wire: Sanctions relief for Russia tied to three conditions/)
  })

  it('a section is told by its stories', () => {
    expect(lettersOn('section')[0]).toMatch(/^New on Europe\n.*60%/s)
  })

  it('a story is told by what came to it', () => {
    expect(lettersOn('story')[0]).toMatch(/^New on .*\n.*Saudi Arabia/s)
  })

  it('an article that answers two follows is told once', () => {
    const [letter = ''] = lettersOn('overlapping')
    expect(letter.match(/Sanctions relief for Russia tied to three conditions/g)).toHaveLength(1)
    expect(letter).toMatch(/New on Economy/)
  })

  it('a channel is told before everyone', () => {
    for (const person of followersOf('channel')) {
      expect(person.letters().messages).toEqual([])
      const { messages, seenBy } = person.here()
      expect(messages.at(-1)).toMatch(/^New on Economy\n/)
      expect(seenBy).toBe('everyone')
    }
  })

  it('who wants quiet until seven is written at seven, and once', async () => {
    expect(lettersOn('quietly')).toEqual([])
    desk.clock.at = sixOClock + hourMs
    expect(await desk.bringNews()).toBe(2)
    expect(lettersOn('quietly')[0]).toMatch(/^New on “defence”\n/)
    expect(await desk.bringNews()).toBe(0)
    desk.clock.at = sixOClock
  })

  it('buttons of a letter do what they say, though the letter is not in the channel where it was asked for', async () => {
    for (const person of followersOf('story')) {
      const letter = person.letters()
      expect((await person.press('Tell the story', letter)).text, person.platform).toMatch(/90 minutes/)
      expect((await person.press('Unfollow', letter)).text, person.platform).toMatch(/^No more messages on /)
      expect((await person.ask('/following')).text, person.platform).toMatch(/Nothing is followed/)
    }
  })

  it('buttons of a letter answer nobody who left the server that it came from', async () => {
    const [reader] = followersOf('words')
    const user = desk.discord.world.users.get(reader.user)
    if (!user) throw new Error('the reader is nobody')
    const letter = reader.letters()
    desk.discord.leave(desk.guild, user)
    expect((await reader.press('Unfollow', letter)).text).toMatch(/a server that you have left/)
    expect(await desk.store.follows(reader.workspace)).toContainEqual(
      expect.objectContaining({ destination: { kind: 'person', user: user.id } }),
    )
  })

  it('buttons of what a channel was told are for whoever presses them', async () => {
    for (const person of followersOf('channel')) {
      const told = person.here()
      const { text, seenBy } = await person.press('Unfollow', told)
      expect(text, person.platform).toBe('No more messages on Economy.')
      expect(seenBy).toBe('the caller')
    }
  })
})
