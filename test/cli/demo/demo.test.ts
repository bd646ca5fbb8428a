import { expect, it } from 'vitest'
import { expectedFacts } from '../../newsroom/expected.ts'
import { attache } from '../attache.ts'

const demo = await attache(['demo', '--once'])

function section(title: string): string {
  const titles = ['Talks', 'Economy', 'Europe', 'China', 'Also reported']
  const next = titles[titles.indexOf(title) + 1] ?? 'Sources'
  const from = demo.out.indexOf(`\n${title}\n`)
  return demo.out.slice(from, demo.out.indexOf(`\n${next}\n`, from)).replace(/\s+/g, ' ')
}

it('prints a briefing and ends well', () => {
  expect(demo.code).toBe(0)
  expect(demo.out).toMatch(/^Daily briefing/)
})

it('says which feeds failed, and why', () => {
  expect(demo.progress).toMatch(/Aurora Weekly: could not be read: no whole answer/)
  expect(demo.progress).toMatch(/answered 410/)
  expect(demo.progress.trim().split('\n').at(-1)).toMatch(/^\[24\/24\]/)
})

const must = [
  ['Talks', /90[- ]minute|90 minutes/],
  ['Talks', /Kallas/],
  ['Talks', /15,000/],
  ['Europe', /€326 billion/],
  ['China', /370/],
  ['China', /fifteen|15 times/i],
] as const

it.each(must)('tells in %s what the newsroom reports: %s', (title, fact) => {
  expect(section(title)).toMatch(fact)
})

it("attributes Kallas's words to her", () => {
  expect(section('Talks')).toMatch(/[“"]Any deal behind our backs will not work,?[”"] (?:│ — Kaja Kallas|(?:\S+ ){0,5}Kallas)/)
})

it('tells nothing of sport, culture, science or the kitchen', () => {
  expect(demo.out.slice(0, demo.out.indexOf('\nSources\n'))).not.toMatch(
    /football|penalt|exhibition|telescope|recipe|sourdough|goalkeeper/i,
  )
})

it('tells no story twice', () => {
  const headlines = [...demo.out.matchAll(/^[temc]\d (.+)$/gm)].map((match) => match[1])
  expect(new Set(headlines).size).toBe(headlines.length)
  expect(headlines.length).toBeGreaterThanOrEqual(8)
})

it('knows the facts that it is measured by', () => {
  expect(expectedFacts.length).toBeGreaterThan(10)
})
