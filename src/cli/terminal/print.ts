import { renderMarkdown } from '../../adapters/terminal/render-markdown.ts'
import { renderText } from '../../adapters/terminal/render-text.ts'
import { renderHtml } from '../../adapters/web/render-page.ts'
import type { Reply } from '../../delivery/reply/reply.ts'

export const formats = ['text', 'markdown', 'html', 'json'] as const
export type Format = (typeof formats)[number]

/** Widest column of text that reads well. */
const mostColumns = 100

/** A reply in one of the formats for people. */
export function rendered(
  reply: Reply,
  format: Exclude<Format, 'json'>,
  output: { readonly columns?: number; readonly isTTY?: boolean },
): string {
  switch (format) {
    case 'markdown':
      return renderMarkdown(reply)
    case 'html':
      return renderHtml(reply)
    case 'text':
      return renderText(reply, {
        // A terminal that was never given a size says 0.
        columns: Math.min(output.columns || mostColumns, mostColumns),
        colour: output.isTTY === true,
        hyperlinks: false,
      })
  }
}
