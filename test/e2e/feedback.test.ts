import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { openNewsDesk } from './desk.ts'
import { storyIn } from './person.ts'

const desk = await openNewsDesk()
afterAll(() => desk.close())

/** Nothing may break a rule of a platform, or meet a bug. */
afterEach(desk.unmarred)

const readers = desk.newcomers()
const admins = desk.newcomers('admin')

describe.each([0, 1] as const)('what readers say of a story, on platform %s', (index) => {
  const [reader, admin] = [readers[index], admins[index]]

  it('reaches the admins, who keep such stories out with a form, and may take that back', async () => {
    const before = await reader.ask('/brief china')
    const id = storyIn(before, 'Asean overtakes')
    expect((await reader.ask(`/feedback ${id} not-for-us`)).text).toMatch(/^Thank you\. The admins can see/)
    const status = await admin.ask('/status')
    expect(status.text).toMatch(/^2 things need you\.[\s\S]*“Asean overtakes .*”: 1 reader finds it not for this place\./)
    expect((await admin.press('Why this story', status)).text).toMatch(/Why these articles are one story/)
    const form = await admin.fill('Never tell such', { never: 'Asean, 东盟' }, status)
    expect(form.answer?.text).toMatch(/^Set never to Asean, 东盟/)
    expect((await reader.ask('/brief china')).text).not.toMatch(/Asean overtakes/)
    expect((await admin.ask('/undo')).text).toMatch(/^Took back: Set never to Asean, 东盟/)
  })
})
