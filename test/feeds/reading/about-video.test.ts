import { describe, expect, it } from 'vitest'
import { aboutVideo } from '../../../src/feeds/reading/about-video.ts'

describe('aboutVideo', () => {
  it('ends where the channel begins to speak of itself', () => {
    expect(aboutVideo('The river rose.\n\nSubscribe to Quay: http://quay.test/s | More news\n\nFollow us')).toBe('The river rose.')
    expect(aboutVideo('The river rose.\r\nTwo bridges fell.\r\n \r\nFor more videos, click below:\r\nhttps://quay.test/v')).toBe(
      'The river rose.\nTwo bridges fell.',
    )
  })

  it('knows the colon of Chinese and Japanese, and an address without a scheme', () => {
    expect(aboutVideo('河水上涨。\n\n订阅我们的频道：\nhttps://quay.test/s')).toBe('河水上涨。')
    expect(aboutVideo('The river rose.\n\nMore on www.quay.test\nFollow us')).toBe('The river rose.')
  })

  it('is nothing where a channel speaks of itself alone', () => {
    expect(aboutVideo('For more full episodes, click the link below:\nhttps://quay.test/e\n\nSubscribe!')).toBe('')
    expect(aboutVideo('')).toBe('')
  })

  it('keeps a description without an address, but for lines of hashtags', () => {
    expect(aboutVideo('The river rose.\n\nIt rained for a week.\n#Flood #Lima')).toBe('The river rose.\n\nIt rained for a week.')
  })
})
