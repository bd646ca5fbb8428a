/** What the doctor found of one thing. */
export type Finding = {
  readonly what: string
  readonly state: 'well' | 'doubtful' | 'ill' | 'skipped'
  /** In words, without a full stop. */
  readonly said: string
  /** What to do about it; left out where nothing has to be done. */
  readonly todo?: string
}

/** A table for people, with what to do beneath. */
export function findingsTable(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ what }) => what.length))
  const rows = findings.map(({ what, state, said }) => `${signs[state]}  ${what.padEnd(width)}  ${said}`)
  const todos = findings.flatMap(({ what, todo }) => (todo === undefined ? [] : [`- ${what}: ${todo}`]))
  return [...rows, '', ...(todos.length === 0 ? ['All is well.'] : ['To do:', ...todos]), ''].join('\n')
}

/** 1 where something keeps Attaché from doing what it should. */
export function exitCodeOf(findings: readonly Finding[]): number {
  return findings.some(({ state }) => state === 'ill') ? 1 : 0
}

const signs = { well: 'ok  ', doubtful: 'hm  ', ill: 'BAD ', skipped: '-   ' } as const

export function well(what: string, said: string): Finding {
  return { what, state: 'well', said }
}

export function doubtful(what: string, said: string, todo: string): Finding {
  return { what, state: 'doubtful', said, todo }
}

export function ill(what: string, said: string, todo: string): Finding {
  return { what, state: 'ill', said, todo }
}

export function skipped(what: string, said: string): Finding {
  return { what, state: 'skipped', said }
}
