/** A stretch in quotation marks, in UTF-16 offsets. */
export type Quoted = {
  /** The words between the marks, white space inside the marks (French) left out: [start, end). */
  readonly start: number
  readonly end: number
  /** From the opening mark to behind the closing one. */
  readonly outerStart: number
  readonly outerEnd: number
  /** False where the paragraph ends before the closing mark does: the quotation is carried over, or a mark is missing. */
  readonly closed: boolean
}

/** Marks that close what each opening mark opened. The straight mark and ” open too, where they stand before a word. */
const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['„', '“”"'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['"', '"”'],
  ['”', '”'],
])
/** A quotation is seldom longer, UTF-16 units: farther on no closing mark is looked for. */
export const quotedMaxLength = 700
/** Two single marks are how some papers set a double one. */
const marks = /''|’’|‘‘|``|[“”„"«»‹›「」『』‘’‚\n]/g

/**
 * Every outermost stretch of `text` in quotation marks (“ ” " „ “ « » ‹ › 「」『』 ‘ ’), in order; quotations inside
 * quotations belong to the outer one. A line break ends whatever is open. Linear in the length of `text`.
 */
export function quotedIn(text: string): readonly Quoted[] {
  const found: Quoted[] = []
  let opened = -1
  let inner = 0
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (mark === '\n') {
      if (opened >= 0) found.push(quoted(text, opened, index, 0))
      opened = -1
      inner = 0
    } else if (inner > 0 && closers.get(text[opened] ?? '') === mark) inner -= 1
    else if (opened >= 0 && closes(text, opened, mark, index)) {
      found.push(quoted(text, opened, index, mark.length))
      opened = -1
    } else if (opens(text, mark, index) && (opened < 0 || text[opened] === mark)) {
      if (opened >= 0 && isNested(text, mark, index)) inner += 1
      else [opened, inner] = [index, 0]
    }
  }
  if (opened >= 0) found.push(quoted(text, opened, text.length, 0))
  return found
}

/** "« Il a dit « non » hier »": whether the quotation inside and the one around it are both closed; else the outer mark was none. */
function isNested(text: string, mark: string, index: number): boolean {
  const closer = closers.get(mark) ?? ''
  if (closer.length !== 1 || closer === mark) return false
  let open = 2
  for (const sign of text.slice(index + 1, index + quotedMaxLength).split('\n', 1)[0] ?? '') {
    if (sign === mark && ++open > deepest) return false
    if (sign === closer && --open === 0) return true
  }
  return false
}

/** Nobody quotes deeper. */
const deepest = 4

/** @param closing How long the closing mark is; 0 where there is none. */
function quoted(text: string, opened: number, end: number, closing: number): Quoted {
  const inside = opened + (doubled.test(text.slice(opened, opened + 2)) ? 2 : 1)
  const words = text.slice(inside, end)
  const start = inside + (words.length - words.trimStart().length)
  return {
    start,
    end: Math.max(start, end - (words.length - words.trimEnd().length)),
    outerStart: opened,
    outerEnd: end + closing,
    closed: closing > 0,
  }
}

const doubled = /^(?:''|’’|‘‘|``)$/

function closes(text: string, opened: number, mark: string, index: number): boolean {
  if (doubled.test(mark)) return /["“‘`']/.test(text[opened] ?? '')
  if (mark === '“' && text[opened] === '“') return closesTurned(text, opened, index)
  if (!closers.get(text[opened] ?? '')?.includes(mark)) return false
  if (mark === '"') return !opensHere(text, index) || !/[\s]/.test(text[index - 1] ?? ' ')
  return mark !== '’' || closesSingle(text, index)
}

/** “Never,“ she said: a closing mark that was typed as an opening one stands behind a word and before a space. */
function closesTurned(text: string, opened: number, index: number): boolean {
  const next = text[index + 1] ?? '\n'
  if (index - opened < 2 || /[\p{L}\p{N}]/u.test(next)) return false
  return /[\p{L}\p{N}.,!?…’']$/u.test(text.slice(index - 1, index)) || (next === '\n' && /[.!?…’] $/.test(text.slice(index - 2, index)))
}

/** ’ is an apostrophe far more often than a closing mark: "isn’t", "the workers’ rights". */
function closesSingle(text: string, index: number): boolean {
  const next = text[index + 1] ?? ' '
  if (/[\p{L}\p{N}]/u.test(next)) return false
  const before = text[index - 1] ?? ''
  return !/s/i.test(before) || !/^\s\p{Ll}/u.test(text.slice(index + 1, index + 3))
}

function opens(text: string, mark: string, index: number): boolean {
  switch (mark) {
    case '"':
    case '”':
      return opensHere(text, index)
    case '‘‘':
    case '``':
    case "''":
      return opensHere(text, index) && !/\s/.test(text[index + 2] ?? ' ')
    case '’’':
      return false
    case '‘':
    case '‚':
      return opensHere(text, index) && !/\s/.test(text[index + 1] ?? ' ')
    case '»':
    case '›':
      return opensHere(text, index) && !/\s/.test(text[index + 1] ?? ' ')
    default:
      return closers.has(mark)
  }
}

/** Whether a mark that looks the same on both sides stands where a quotation begins. */
function opensHere(text: string, index: number): boolean {
  const before = text[index - 1] ?? ' '
  const after = text[index + 1] ?? ' '
  return (/[\s([{—–\-/“‘„«:\u3000]/.test(before) || isUnspaced(text.slice(Math.max(0, index - 3), index))) && !/\s/.test(after)
}

/** 称"很重要", بـ"الخطير": Chinese sets no space before a mark, Arabic none behind its shortest words. */
function isUnspaced(before: string): boolean {
  return /[\p{Script=Han}，。：；、！？（《]$|(?:^|[^\p{L}\p{M}])[وفبلك]ـ?$/u.test(before)
}
