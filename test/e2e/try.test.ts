import { expect, it } from 'vitest'
import { writeFileSync } from 'node:fs'
import { openNewsDesk } from './desk.ts'
import { factsOf } from './person.ts'

it('tries', async () => {
  const t0 = performance.now()
  const desk = await openNewsDesk()
  console.log('open', performance.now() - t0)
  const out: string[] = []
  for (const line of ['/brief', '/brief europe', '/story e1', '/story e1 timeline', '/evidence e1', '/why e1', '/topic sanctions', '/topic 制裁', '/topic 贸易', '/topic nothing-there', '/help', '/help follow', '/follow europe', '/following']) {
    const [d, s] = desk.newcomers()
    const t = performance.now()
    if (/e1/.test(line)) { await d.ask('/brief europe'); await s.ask('/brief europe') }
    const [a, b] = [await d.ask(line), await s.ask(line)]
    console.log(line, performance.now() - t, a.seenBy, b.seenBy, a.messages.length, b.messages.length)
    const [fa, fb] = [factsOf(a.text), factsOf(b.text)]
    const i = fa.findIndex((f, n) => f !== fb[n])
    if (i >= 0 || fa.length !== fb.length) console.log('DIFF', i, fa.slice(Math.max(0, i - 5), i + 10).join(' '), '|||', fb.slice(Math.max(0, i - 5), i + 10).join(' '))
    out.push(`=== ${line}\n${a.text}\n--- slack\n${b.text}`)
  }
  writeFileSync('/tmp/e2e.txt', out.join('\n'))
  console.log(desk.discord.violations, desk.slack.violations, desk.reported, desk.lines.filter(l => l.level !== 'info'))
  await desk.close()
  expect(1).toBe(1)
}, 120000)
