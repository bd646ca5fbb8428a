import { expect, test } from 'vitest'
import { drawnOnce } from '../../src/delivery/drawn-once.ts'

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
  const draw = drawnOnce((_: object): undefined => void (times += 1))
  const thing = {}
  draw(thing)
  draw(thing)
  expect(times).toBe(1)
})

test('things are alike that share the part which is looked at', () => {
  const sections: readonly string[] = ['Europe']
  const draw = drawnOnce(
    ({ sections: [first = ''] }: { readonly id: string; readonly sections: readonly string[] }) => ({ first }),
    (thing) => thing.sections,
  )
  expect(draw({ id: 'a', sections })).toBe(draw({ id: 'b', sections }))
  expect(draw({ id: 'a', sections: [...sections] })).not.toBe(draw({ id: 'a', sections }))
})
