import { renderMessages } from '../../../../src/adapters/discord/rendering/render.ts'
import { rendererContract } from '../../../contracts/renderer.ts'
import { addressesOf, dangersOf, wordsOf } from '../read-message.ts'

const mark = /^\(\d+\/\d+\)$/gm

rendererContract({
  platform: 'Discord',
  render: renderMessages,
  words: (messages) => messages.map((message) => wordsOf(message).replace(mark, '')).join('\n'),
  addresses: (messages) => messages.flatMap(addressesOf),
  dangers: (messages) => messages.flatMap(dangersOf),
})
