import { createHash } from 'node:crypto'
import { type APIContainerComponent, ComponentType, type Message } from 'discord.js'

/**
 * Names a message unseen, so that it is found among the channel's own after an answer was lost: the numbers that Discord lets an app
 * give to components, of the container and of the first thing in it. Each has 30 bits, and is above what Discord itself would give.
 *
 * @see https://discord.com/developers/docs/components/reference#anatomy-of-a-component
 */
export type Marker = readonly [number, number]

export function markerOf(key: string): Marker {
  const digest = createHash('sha256').update(key).digest()
  return [leastId + (digest.readUInt32BE(0) % spread), leastId + spread + (digest.readUInt32BE(4) % spread)]
}

const leastId = 1_000_000
const spread = 1_000_000_000

export function withMarker(components: readonly APIContainerComponent[], [own, inner]: Marker): APIContainerComponent[] {
  return components.map((container, index) => {
    if (index > 0) return container
    const [first, ...others] = container.components
    return { ...container, id: own, components: first ? [{ ...first, id: inner }, ...others] : [] }
  })
}

export function hasMarker({ components: [first] }: Pick<Message, 'components'>, [own, inner]: Marker): boolean {
  return first?.type === ComponentType.Container && first.id === own && first.components[0]?.id === inner
}

/** 24 of the 25 characters that Discord takes. */
export function nonceOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 24)
}
