import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainLine, plainText } from '../../../src/articles/text/plain-text.ts'

describe('plainText', () => {
  it('separates paragraphs by one empty line and keeps list items on lines', () => {
    expect(plainText('<p>One.</p>\n<p>Two.</p><ul><li>a</li><li>b</li></ul>')).toBe('One.\n\nTwo.\n\na\nb')
  })

  it('decodes entities once', () => {
    expect(plainText('Fish &amp; chips &amp;lt;b&amp;gt; &#8230;')).toBe('Fish & chips &lt;b&gt; …')
  })

  it('leaves out what a reader does not read', () => {
    const html =
      '<script>if (a<b) x()</script><nav>Home</nav><figure><img alt="x"><figcaption>A dog</figcaption></figure>Text<style>p{}</style>'
    expect(plainText(html)).toBe('Text')
  })

  it('leaves out hidden elements with what is inside them, and reads on behind them', () => {
    expect(plainText('<div style="Display : none">a<div>b</div>c</div><p hidden>d<p>e')).toBe('e')
  })

  it('puts a row on a line with its cells apart', () => {
    expect(plainText('<table><tr><th>Year</th><td>5</td></tr><tr><th>Next</th><td>6</td></tr></table>')).toBe('Year | 5\nNext | 6')
  })

  it('takes a single <br> for a wrap inside a sentence and for a line behind one', () => {
    expect(plainText('one<br>two.<br>Three<br/><br/>Four')).toBe('one two.\nThree\n\nFour')
    expect(plainText('one<br></br>two')).toBe('one two')
  })

  it('keeps the paragraphs of text without markup, and unwraps its lines', () => {
    expect(plainText('One\nwraps.\r\n\r\nTwo.')).toBe('One wraps.\n\nTwo.')
  })

  it.each([
    ['<p>News.</p><p>The post <a href="x">News</a> appeared first on <a>Site</a>.</p>', 'News.'],
    ['News happened. <a href="x">Continue reading...</a>', 'News happened.'],
    ['<p>News.</p><p>Read more at the site</p>', 'News.'],
    ['<p>News.</p><p>Related: More news</p>', 'News.'],
    ['<p>News.</p><p>Related companies were fined too.</p>', 'News.\n\nRelated companies were fined too.'],
    ['<p>News.</p><p>Read on the steps of the court, it was clear.</p>', 'News.\n\nRead on the steps of the court, it was clear.'],
    ['<p>News.</p><p>Mehr dazu sagte sie nicht.</p>', 'News.\n\nMehr dazu sagte sie nicht.'],
    ['Le monde change. <a>Lire la suite</a>', 'Le monde change.'],
    ['News [&#8230;]', 'News'],
    ['<p>News.</p><p>Share this: Facebook Twitter</p><p>Sign up to our newsletter</p>', 'News.'],
  ])('takes the pointers off the end of %s', (html, text) => {
    expect(plainText(html)).toBe(text)
  })

  it('keeps a sentence that only resembles a pointer', () => {
    expect(plainText('<p>Children should read more.</p>')).toBe('Children should read more.')
  })

  it('never throws, and gives no markup characters that were not text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (html) => typeof plainText(html) === 'string' && typeof plainLine(html) === 'string'),
    )
  })

  it.each([
    '<div>',
    '<p hidden>',
    '</b>',
    '<a ',
    '<',
    '&',
    '&amp',
    ' ',
    '\n ',
    '<!--',
    '\u00a0',
    'Read more ',
    '<br>',
    '\u0301',
  ])('is done with 200,000 times %j before a test runner loses patience', (piece) => {
    expect(plainText(piece.repeat(200_000))).toBeTypeOf('string')
  })
})

describe('plainLine', () => {
  it('keeps signs that are no tags, drops tags, and is one line', () => {
    expect(plainLine('5 < 6 &amp; 7 <b>x</b>\n<br>y &#39;z&#39;')).toBe("5 < 6 & 7 x y 'z'")
  })
})
