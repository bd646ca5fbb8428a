import { expect, it } from 'vitest'
import { nearTopic } from '../../../src/app/answers/near-topic.ts'

it('asks the archive about as many words of a long question as the search itself looks at, not about every one', async () => {
  const words = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ')
  let searches = 0
  const store = {
    search: async () => {
      searches++
      return []
    },
    termsWith: async () => [],
  }
  await nearTopic({ workspace: 'local', words, window: { from: 0, to: 1 } }, store)
  // Twelve words, and once the stories with any of them.
  expect(searches).toBe(13)
})
