import { divideBlock } from './divide-block.ts'
import type { Depth } from './divide-spans.ts'
import { type Block, type Part, paragraph, type Reply } from './reply.ts'

/** Whether a reply is one message of a platform, as the platform counts: escaping, markup and all. */
export type FitsMessage = (message: Reply) => boolean

/**
 * Divides a reply into messages. A part stays whole where it fits into a message at all, and moves to the next one as needed. A
 * larger part is divided between blocks, headings staying with their text; a larger block between items, sentences and words, and
 * only where one word is larger than a message, within it. Nothing is left out: the words of the messages, one after the other,
 * are the reply's. Where there are several, each ends with its mark, "(1/3)", and so does its summary.
 *
 * @param fits True for less wherever it is true for more. It is asked of messages as they will be sent, with their mark.
 * @throws {Error} Where not even one character, address, image or button fits: a bug of the renderer.
 */
export function fit(reply: Reply, fits: FitsMessage): readonly Reply[] {
  if (fits(reply)) return [reply]
  // The marks take room before their number is known: the room for one digit more is tried until it is enough for all.
  for (let digits = 1; ; digits += 1) {
    const most = 10 ** digits - 1
    const messages = packed(reply.parts, (parts) => fits(marked({ ...reply, parts }, most, most)))
    if (messages.length <= most) return messages.map((parts, index) => marked({ ...reply, parts }, index + 1, messages.length))
  }
}

type Parts = readonly Part[]
type Blocks = readonly Block[]

function marked(reply: Reply, number: number, total: number): Reply {
  const mark = `(${number}/${total})`
  const last: Blocks = [...(reply.parts.at(-1)?.blocks ?? []), paragraph(mark, 'faint')]
  return { ...reply, summary: `${reply.summary} ${mark}`, parts: [...reply.parts.slice(0, -1), { blocks: last }] }
}

function packed(parts: Parts, fits: (parts: Parts) => boolean): readonly Parts[] {
  const pieces = parts.flatMap((part) => (fits([part]) ? [part] : dividedPart(part.blocks, (blocks) => fits([{ blocks }]))))
  const messages: Part[][] = []
  for (const piece of pieces) {
    const open = messages.at(-1)
    if (open && fits([...open, piece])) open.push(piece)
    else messages.push([piece])
  }
  return messages
}

function dividedPart(blocks: Blocks, fits: (blocks: Blocks) => boolean): Parts {
  const pieces: Block[][] = [[]]
  for (const group of withHeadings(blocks)) {
    const open = pieces.at(-1) ?? []
    if (fits([...open, ...group])) open.push(...group)
    else if (fits(group)) pieces.push([...group])
    else {
      if (group.length > 1 && open.length > 0) pieces.push([])
      for (const block of group) pour(block, pieces, fits)
    }
  }
  return pieces.map((piece) => ({ blocks: piece }))
}

/** Headings stand with the block that follows them. */
function withHeadings(blocks: Blocks): readonly Blocks[] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last?.at(-1)?.kind === 'heading') last.push(block)
    else groups.push([block])
  }
  return groups
}

/** Fills up the last piece with as much of the block as it takes, and new ones with the rest. */
function pour(block: Block, pieces: Block[][], fits: (blocks: Blocks) => boolean): void {
  const waiting = [block]
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const open = pieces.at(-1) ?? []
    if (fits([...open, next])) {
      open.push(next)
      continue
    }
    const divided = divideBlock(next, depthIn(open), (head) => fits([...open, head]))
    if (divided) open.push(divided.head)
    else if (open.length === 0) throw new Error(`delivery: not even the least of a ${next.kind} fits into a message`)
    waiting.unshift(...(divided ? divided.rest : [next]))
    pieces.push([])
  }
}

/** Room at the end of a message is worth a sentence there, not a few of its words; below a heading they are better than nothing. */
function depthIn(open: Blocks): Depth {
  if (open.length === 0) return 'character'
  return open.every(({ kind }) => kind === 'heading') ? 'word' : 'sentence'
}
