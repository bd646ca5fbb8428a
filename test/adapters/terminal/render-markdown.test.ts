import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../../src/adapters/terminal/render-markdown.ts'
import { type Block, type Reply, text } from '../../../src/delivery/reply/reply.ts'
import { rendererContract } from '../../contracts/renderer.ts'

// GitHub-flavoured Markdown, read backwards: escaped signs are set aside first, then our own marks, and what is left of
// markup is not ours.
const link = /\[([^[\]]*)\]\(<([^<>\s]*)>(?: "[^"]*")?\)/g
const ourMarks = /^#{1,3} |^(?:> |- |\d+\. )?— |^> ?|^- |^\d+\. |^---$|^\|(?: --- \|)+$|^\| | \|$| \| |\*{1,3}(?=\S)|(?<=\S)\*{1,3}/gm
const markup = /[*_`[\]<>|~#@$]|&\w+;|^(?:[-+=]|\d+[.)])|https?:\/\/|www\./gm

const setAside = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => `\u0001${sign.charCodeAt(0)}\u0002`)
const setBack = (text: string) => text.replace(/\u0001(\d+)\u0002/g, (_, code: string) => String.fromCharCode(Number(code)))

rendererContract({
  platform: 'Markdown',
  render: renderMarkdown,
  words: (markdown) => setBack(setAside(markdown).replace(link, '$1').replace(ourMarks, '')),
  addresses: (markdown) => [...setAside(markdown).matchAll(link)].flatMap(([, , address]) => (address ? [address] : [])),
  dangers: (markdown) => [
    ...(setAside(markdown)
      .replace(link, 'link')
      .replace(ourMarks, (mark) => (mark.includes('|') ? '·' : ''))
      .match(markup) ?? []),
    ...(markdown.match(/[^\P{Cc}\n]/gu) ?? []),
  ],
})

const reply = (...blocks: readonly Block[]): Reply => ({ summary: 'Said.', parts: [{ blocks }], audience: 'channel', language: 'en-GB' })

describe('renderMarkdown', () => {
  it('writes a citation as a link to its words, with the passage as its title', () => {
    const citation = {
      kind: 'citation',
      source: 2,
      passage: 'It "rained" [hard].',
      outlet: 'Daily',
      url: 'https://daily.example/#:~:text=rained',
    } as const
    expect(renderMarkdown(reply({ kind: 'paragraph', spans: [text('Rain fell.'), citation] }))).toBe(
      'Rain fell.[\\[2\\]](<https://daily.example/#:~:text=rained> "It \\"rained\\" \\[hard\\].")\n',
    )
  })

  it('shows the host that a link leads to', () => {
    expect(renderMarkdown(reply({ kind: 'paragraph', spans: [{ kind: 'link', text: 'bank', url: 'https://evil.example/x' }] }))).toBe(
      '[bank](<https://evil.example/x>) (evil.example)\n',
    )
  })

  it('keeps marks at the words that they mark', () => {
    expect(renderMarkdown(reply({ kind: 'paragraph', spans: [text('one'), text(' two ', 'bold'), text('three')] }))).toBe(
      'one **two** three\n',
    )
  })

  it.each([
    ['- one', '\\- one\n'],
    ['at 06:00 and 7:30, http://x.example :100: a:1', 'at 06:00 and 7:30, http\\://x.example \\:100: a\\:1\n'],
    ['1. one', '1\\. one\n'],
    ['12) one', '12\\) one\n'],
    ['+ one', '\\+ one\n'],
    ['=== one', '\\=== one\n'],
  ])('lets no line begin a list or a rule: %j', (words, shown) => {
    expect(renderMarkdown(reply({ kind: 'paragraph', spans: [text(words)] }))).toBe(shown)
  })
})
