import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readFullArticles } from '../../bench/labelled-news.ts'
import { readSources } from '../../bench/quality-sources.ts'
import { temporaryFolder } from '../temporary-folder.ts'

function fileOf(text: string): string {
  const path = join(temporaryFolder(), 'given.jsonl')
  writeFileSync(path, text)
  return path
}

const row = { id: 'a', story: 's', title: 'The river rose', date: 1_000 }

it.each([
  'clustering',
  'summaries',
  'sections',
  'quotes',
])('takes no --%s without a row, of which every figure would be nought', async (name) => {
  for (const text of ['', '\n\n']) {
    const path = fileOf(text)
    await expect(readSources(['--bundled', `--${name}`, path])).rejects.toThrow(`${path} has no rows.`)
  }
})

it('takes no labels without a row', async () => {
  const path = fileOf('')
  await expect(readSources(['--bundled', '--day', temporaryFolder(), '--labels', path])).rejects.toThrow(`${path} has no rows.`)
})

it('reads rows as any system writes them', () => {
  const path = fileOf(`\ufeff${JSON.stringify(row)}\r\n\r\n${JSON.stringify({ ...row, id: 'b' })}\r\n`)
  expect(readFullArticles(path).articles.map(({ id }) => id)).toEqual(['a', 'b'])
})

it('says which line of which file cannot be read', () => {
  const [torn, foreign] = [fileOf(`${JSON.stringify(row)}\n{"id": "b", "sto`), fileOf(`${JSON.stringify(row)}\n\n{"id": "b"}\n`)]
  expect(() => readFullArticles(torn)).toThrow(`${torn}, line 2: `)
  expect(() => readFullArticles(foreign)).toThrow(`${foreign}, line 3: `)
})
