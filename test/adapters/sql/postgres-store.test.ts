import { storeContract } from '../../contracts/store.ts'
import { reusedStores } from '../../postgres/reused-stores.ts'
import { describePostgres } from '../../postgres/test-database.ts'

describePostgres('over PostgreSQL 18', () => {
  storeContract('the store', reusedStores(), 25)
})
