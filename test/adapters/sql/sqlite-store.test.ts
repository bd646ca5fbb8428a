import { openStore } from '../../../src/adapters/sql/open-store.ts'
import { storeContract } from '../../contracts/store.ts'

storeContract('the SQLite store', () => openStore({ path: ':memory:' }))
