import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The way the data goes. A file may import from its own folder and from the folders before it. */
const stages = ['src/feeds', 'src/articles', 'src/stories', 'src/sections', 'src/briefing', 'src/delivery', 'src/app']
const layers = [...stages, 'src/adapters', 'src/cli', 'src/main.ts', 'commands', 'config']

/**
 * The folders of what is parted into some. A file may use values of its own folder and of the folders before it; types join them
 * through what the stage shares, and the few files beside the folders join the values.
 */
const parted: Readonly<Record<string, readonly string[]>> = {
  'src/articles': ['words', 'text', 'copies', 'dates', 'numbers', 'gazetteer', 'names', 'quotes'],
  'src/stories': ['arrays', 'words', 'pairs', 'groups', 'ranking'],
  'src/briefing': ['words', 'receipts', 'candidates', 'facts', 'summary', 'writing', 'questions'],
  'src/delivery': ['words', 'reply', 'charts', 'schedules', 'views'],
  'src/app': ['running', 'config', 'input', 'polling', 'answers', 'sending', 'following', 'health', 'people', 'web'],
  'src/cli': ['settings', 'terminal', 'drawing', 'opening', 'work', 'demo', 'doctor', 'programs', 'setup'],
}
const folders = Object.entries(parted).flatMap(([home, names]) => names.map((name) => `${home}/${name}`))
const isParted = (path: string) => Object.keys(parted).some((home) => path.startsWith(`${home}/`))
/** Word lists and data are as long as what they list. */
const lists = /^src\/(?:articles|delivery)\/words\//
const folderOf = (path: string) => folders.findIndex((folder) => path.startsWith(`${folder}/`))

/** Packages that a stage may use: pure ones, named here on purpose. All others belong in adapters. */
const purePackages: Readonly<Record<string, readonly string[]>> = {
  'src/feeds': ['rss-parser', 'feedsmith', 'feedsmith/types', 'entities', 'htmlparser2', 'tldts', 'zod', 'node:buffer'],
  'src/articles': ['htmlparser2', 'entities', 'node:crypto'],
  'src/stories': ['@orama/stemmers', '@orama/stopwords'],
  'src/sections': ['zod'],
  'src/delivery': ['intl-messageformat'],
  'src/app': ['zod', 'node:crypto'],
  commands: ['zod'],
  config: ['zod'],
}

/** Modules that open connections. Chat platforms and databases have clients of their own, to where the settings say. */
const waysOut = ['undici', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'axios', 'got', 'node-fetch', 'ws', 'quic']

const files = globSync(['src/**/*.ts', 'commands/**/*.ts', 'config/**/*.ts']).toSorted()
const source = (path: string) => readFileSync(path, 'utf8')
const importsOf = (path: string) =>
  [...source(path).matchAll(/(?:\bfrom\s+|^import\s+|\bimport\()\s*'([^']+)'/gm)].map((match) => match[1] ?? '')
const layerOf = (path: string) => layers.find((layer) => path === layer || path.startsWith(`${layer}/`)) ?? 'elsewhere'
const targetsOf = (path: string) =>
  importsOf(path)
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(path), name)))
const valueTargetsOf = (path: string) => {
  const names = [...source(path).matchAll(/(?:^import (?!type )[^']*?from |\bimport\()'(\.[^']+)'/gm)].map((match) => match[1] ?? '')
  return names.map((name) => normalize(join(dirname(path), name)))
}

function mayImport(layer: string): readonly string[] {
  if (stages.includes(layer)) return stages.slice(0, stages.indexOf(layer) + 1)
  if (layer === 'src/adapters') return [...stages, 'src/adapters']
  if (layer === 'commands') return [...stages, 'commands']
  if (layer === 'config') return [...stages, 'config']
  return [...layers, 'elsewhere']
}

describe('the layout', () => {
  it.each(files)('%s stands in a known layer and imports only what that layer may', (path) => {
    expect(layerOf(path)).not.toBe('elsewhere')
    for (const target of targetsOf(path)) expect(mayImport(layerOf(path)), `${path} → ${target}`).toContain(layerOf(target))
  })

  it.each(files.filter((path) => path.startsWith('src/adapters/')))('%s knows no other adapter', (path) => {
    const own = path.split('/').slice(0, 3).join('/')
    for (const target of targetsOf(path).filter((name) => name.startsWith('src/adapters/')))
      expect(target.startsWith(`${own}/`), target).toBe(true)
  })

  it.each(files.filter((path) => isParted(path) && path.split('/').length > 3))('%s uses only what its folder may', (path) => {
    expect(folderOf(path), 'it stands in a folder that is named here').toBeGreaterThanOrEqual(0)
    for (const target of valueTargetsOf(path)) expect(folderOf(target), target).toBeLessThanOrEqual(folderOf(path))
  })

  const pure = files.filter((path) => !['src/adapters', 'src/cli', 'src/main.ts'].includes(layerOf(path)))
  it.each(pure)('%s uses only pure packages', (path) => {
    const allowed = purePackages[layerOf(path)] ?? []
    for (const name of importsOf(path).filter((each) => !each.startsWith('.'))) {
      expect(
        allowed.some((one) => name === one || name.startsWith(`${one}/`)),
        name,
      ).toBe(true)
    }
  })

  it.each(files.filter((path) => stages.includes(layerOf(path))))('%s reads no clock, chance, network, console or environment', (path) => {
    expect(source(path)).not.toMatch(
      /\bDate\.now\(|new Date\(\)|Math\.random\(|\bprocess\.|(?:await|return|=|\()\s*fetch\(|\bconsole\.|Temporal\.Now/,
    )
  })

  it.each(files.filter((path) => path !== 'src/cli/settings/environment.ts'))('%s leaves the environment to one reader', (path) => {
    expect(source(path)).not.toMatch(/process\.env/)
  })

  it.each(
    files.filter((path) => !path.startsWith('src/adapters/http/')),
  )('%s opens no connection outward but through src/adapters/http', (path) => {
    for (const name of importsOf(path)) expect(waysOut, name).not.toContain(name.replace(/^node:/, '').split('/')[0])
    expect(source(path)).not.toMatch(/(?:await|return|=|\()\s*fetch\(|\bnew (?:WebSocket|EventSource)\b|import\((?!'\.)/)
  })

  it('lets the clients of platforms and databases alone connect by themselves, each from its own adapter', () => {
    const connecting = ['discord.js', '@slack/bolt', '@slack/web-api', 'pg', 'pg-boss']
    const homes = files
      .filter((path) => importsOf(path).some((name) => connecting.includes(name)))
      .map((path) => path.split('/').slice(0, 3).join('/'))
    expect(
      new Set(homes).difference(new Set(['src/adapters/discord', 'src/adapters/slack', 'src/adapters/sql', 'src/adapters/jobs'])),
    ).toEqual(new Set())
  })

  it.each(files.filter((path) => !lists.test(path)))('%s has at most 300 lines', (path) => {
    expect(source(path).split('\n').length).toBeLessThanOrEqual(300)
  })

  it('turns case on and off inside no pattern, which Node forgets in a program that has run for a while', () => {
    expect(files.filter((path) => /\(\?[ims]*-?[ims]+:/.test(source(path)))).toEqual([])
  })

  it('has no import cycle', () => {
    const open = new Set<string>()
    const done = new Set<string>()
    const visit = (path: string): void => {
      if (done.has(path) || !files.includes(path)) return
      expect(open.has(path), `cycle through ${path}`).toBe(false)
      open.add(path)
      for (const target of targetsOf(path)) visit(target)
      open.delete(path)
      done.add(path)
    }
    for (const path of files) visit(path)
  })
})
