import { expect, test } from 'vitest'
import { drawnOnce } from '../../../src/delivery/reply/drawn-once.ts'

test('a thing is drawn once, in each way', () => {
  const drawn: string[] = []
  const draw = drawnOnce(({ name }: { readonly name: string }, way) => {
    drawn.push(`${name} ${way}`)
    return { name, way }
  })
  const [one, twin] = [{ name: 'e1' }, { name: 'e1' }]

  expect(draw(one, 'de')).toBe(draw(one, 'de'))
  expect(draw(one)).toEqual({ name: 'e1', way: '' })
  expect(draw(twin, 'de')).not.toBe(draw(one, 'de'))
  expect(drawn).toEqual(['e1 de', 'e1 ', 'e1 de'])
})

test('what is drawn as nothing is not drawn again', () => {
  let times = 0
  const draw = drawnOnce((_: object) => {
    times += 1
    return undefined
  })
  const thing = {}
  draw(thing)
  draw(thing)
  expect(times).toBe(1)
})
