import { join } from 'node:path'
import type { KyselyPlugin } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import { openSqliteDatabase } from '../../../../src/adapters/sql/open-store.ts'
import { claimDelivery, releaseDelivery, stepSent } from '../../../../src/adapters/sql/sending/claims.ts'
import { addDelivery } from '../../../../src/adapters/sql/sending/deliveries.ts'
import type { Claim } from '../../../../src/app/sending/outbox.ts'
import { plainReply } from '../../../../src/delivery/reply/plain-reply.ts'
import { delivery } from '../../../fakes/outbox.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

const wanted = { platforms: ['terminal'], now: 200, leasedUntil: 300 } as const
const finish = { state: 'waiting', dueAt: 150, failure: null } as const

/** A delivery whose holder was slow, and somebody who looks at it when its lease has ended; in between the holder goes on. */
async function rivals(goesOn: (holder: Holder) => Promise<unknown>) {
  const path = join(temporaryFolder(), 'attache.sqlite')
  const [db, other] = [await openSqliteDatabase({ path }), await openSqliteDatabase({ path })]
  onTestFinished(() => Promise.all([db.destroy(), other.destroy()]).then(() => undefined))
  const stories = [plainReply('One', 'en')]
  await addDelivery(db, delivery({ id: 'd', workspace: 'one', channel: 'news', reply: plainReply('Lead', 'en'), stories }, 1))
  const claim = await claimDelivery(db, { ...wanted, now: 50, leasedUntil: 100 })
  if (!claim) throw new Error('there is nothing to claim')
  await stepSent(db, claim, 0, { message: 'm0' }, 100)
  let looks = 0
  const between: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      looks += 1
      if (looks === 1) await goesOn({ db, claim })
      return result
    },
  }
  return claimDelivery(other.withPlugin(between), wanted)
}

type Holder = { readonly db: Awaited<ReturnType<typeof openSqliteDatabase>>; readonly claim: Claim }

it('a holder that goes on in the last moment keeps what it holds', async () => {
  expect(await rivals(({ db, claim }) => stepSent(db, claim, 1, { message: null, thread: 'm0' }, 300))).toBeUndefined()
})

it('what a holder did in the last moment is known to whoever takes it over', async () => {
  const taken = await rivals(async ({ db, claim }) => {
    await stepSent(db, claim, 1, { message: null, thread: 'm0' }, 300)
    await releaseDelivery(db, claim, finish)
  })
  expect(taken).toMatchObject({ lead: 'm0', thread: 'm0', fence: 2 })
  expect(taken?.steps.map(({ number }) => number)).toEqual([2])
})
