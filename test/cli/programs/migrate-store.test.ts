import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openPostgresStore } from '../../../src/adapters/sql/open-postgres-store.ts'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import { allArticles, article, quay, state, subscription } from '../../contracts/store/samples.ts'
import { describePostgres, emptyDatabase } from '../../postgres/test-database.ts'
import { attache, startAttache } from '../attache.ts'

const folder = mkdtempSync(join(tmpdir(), 'attache-migrate-'))

async function fileWith(articles: number): Promise<string> {
  const path = join(folder, 'attache.sqlite')
  const store = await openStore({ path })
  await store.replaceSubscriptions('one', [subscription(quay)])
  await store.savePoll(
    state(quay),
    Array.from({ length: articles }, (_, index) => article(`id${index}`)),
    1_000,
  )
  await store.close()
  return path
}

describePostgres('attache migrate-store', () => {
  it('killed in the middle and run again, copies all of it and says what it did', async () => {
    const [from, url] = [await fileWith(2_000), await emptyDatabase()]
    const args = ['migrate-store', '--from', from]
    const env = { DATABASE_URL: url }
    for (const reached of [/articles: [3-9]00 of 2000/, /article_feeds: [2-9]00 of/]) {
      const first = startAttache(args, { env, cwd: folder })
      await first.said(reached)
      first.kill('SIGKILL')
      await first.ended
    }
    const { code, out, progress } = await attache(args, { env, cwd: folder })
    expect(code).toBe(0)
    expect(progress).toContain('articles: 2000 of 2000 rows')
    expect(out).toMatch(/Copied .* rows in \d+ tables \(\d+ of them by an earlier run\)/)
    expect(out).toMatch(/articles +2000 +[0-9a-f]{16}/)
    expect(`${out}${progress}`).not.toContain(new URL(url).password)
    const copy = await openPostgresStore({ url })
    expect(await allArticles(copy)).toHaveLength(2_000)
    await copy.close()
  }, 120_000)

  it('says what is missing', async () => {
    const { code, progress } = await attache(['migrate-store', '--from', join(folder, 'none.sqlite')], { cwd: folder })
    expect(code).toBe(1)
    expect(progress).toMatch(/DATABASE_URL/)
  })
})
