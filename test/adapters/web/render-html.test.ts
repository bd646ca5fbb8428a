import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../../src/adapters/web/render-page.ts'
import { type Block, type Reply, text } from '../../../src/delivery/reply/reply.ts'
import { briefingView } from '../../../src/delivery/views/briefing-view.ts'
import { rendererContract } from '../../contracts/renderer.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { readHtml } from './read-html.ts'

rendererContract({
  platform: 'HTML',
  render: renderHtml,
  words: (html) => readHtml(html).words,
  addresses: (html) => readHtml(html).addresses,
  dangers: (html) => readHtml(html).dangers,
})

const reply = (...blocks: readonly Block[]): Reply => ({ summary: 'Said.', parts: [{ blocks }], audience: 'channel', language: 'en-GB' })

describe('renderHtml', () => {
  it('writes a file whose policy allows its own styles and nothing else', () => {
    const html = renderHtml(briefingView(sampleBriefing()))
    const styles = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? ''
    const hash = createHash('sha256').update(styles).digest('base64')
    expect(html).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;`)
    expect(html).not.toMatch(/<script|rel="stylesheet"|@import|url\(/)
  })

  it('says which words are in another language, and which way they run', () => {
    const html = renderHtml(briefingView(sampleBriefing()))
    expect(html).toContain('<span lang="de" dir="ltr">Putin lud Trump')
    expect(html).toContain('<span lang="zh" dir="ltr">东盟')
    expect(html).toContain('<span lang="ar" dir="rtl">طالب')
  })

  it('leaves a language that it cannot tell, or that is none, to the browser', () => {
    const spans = ['und', 'no tag', 'x"y'].map((language) => ({ kind: 'text', text: 'palabras', language }) as const)
    const html = renderHtml(reply({ kind: 'paragraph', spans }))
    expect(html.match(/<span lang="" dir="auto">palabras<\/span>/g)).toHaveLength(3)
  })

  it('keeps a name that runs right to left from turning its neighbours around', () => {
    expect(renderHtml(reply({ kind: 'paragraph', spans: [text('صحيفة'), text(' [9]')] }))).toContain('<bdi>صحيفة</bdi> [9]')
  })

  it('puts the passage of a citation where its number can describe it', () => {
    const html = renderHtml(briefingView(sampleBriefing()))
    expect(html).toMatch(
      /aria-label="Source 2, Tagesblick" aria-describedby="(passage-\d+)">\[2\]<\/a><span class="passage" id="\1"><q lang="de" dir="ltr">Das Gespräch/,
    )
  })

  it('shows the host that a link leads to, whatever its words say', () => {
    const html = renderHtml(reply({ kind: 'paragraph', spans: [{ kind: 'link', text: 'bank.example', url: 'https://www.evil.example/' }] }))
    expect(html).toContain('>bank.example</a> <span class="host">evil.example</span>')
  })

  it('shows a picture with the words for it', () => {
    const html = renderHtml(reply({ kind: 'image', png: Uint8Array.of(137, 80, 78, 71), alt: 'Spending, "2021" to 2024' }))
    expect(html).toContain('<img src="data:image/png;base64,iVBORw==" alt="Spending, &quot;2021&quot; to 2024">')
  })

  it('says the summary where there is nothing else', () => {
    expect(readHtml(renderHtml(reply())).words).toContain('Said.')
  })

  it('sets every paragraph, list and story in a section under its heading', () => {
    const html = renderHtml(briefingView(sampleBriefing()))
    expect(html.match(/<section /g)).toHaveLength(8)
    expect(html.match(/<article>/g)).toHaveLength(6)
  })
})
