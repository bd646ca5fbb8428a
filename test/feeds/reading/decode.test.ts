import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/feeds/reading/decode.ts'

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('decodeText', () => {
  it('believes a byte order mark above everything', () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...'<rss>é'].flatMap((character) => [character.charCodeAt(0), 0])])
    expect(decodeText(utf16, 'text/xml; charset=iso-8859-1')).toMatchObject({ text: '<rss>é', encoding: 'utf-16le' })
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('é')]), 'text/xml; charset=latin1').text).toBe('é')
  })

  it('knows UTF-16 without a mark', () => {
    expect(decodeText(Uint8Array.from([0, 0x3c, 0, 0x61]), '').text).toBe('<a')
  })

  it('believes the HTTP charset above the XML declaration', () => {
    const bytes = latin1('<?xml version="1.0" encoding="utf-8"?>\xc4\xe5')
    expect(decodeText(bytes, 'text/xml; charset="windows-1251"').text).toContain('Де')
  })

  it('believes the XML declaration where HTTP says nothing', () => {
    expect(decodeText(latin1("<?xml version='1.0' encoding='ISO-8859-2'?>\xb1"), '').text).toContain('ą')
    expect(decodeText(latin1('<?xml version="1.0" encoding="gbk"?>\xd6\xd0\xb9\xfa'), '').text).toContain('中国')
  })

  it('passes over a Latin label on what is plainly UTF-8', () => {
    expect(decodeText(utf8('<rss>Zürich'), 'text/xml; charset=ISO-8859-1').text).toBe('<rss>Zürich')
  })

  it('passes over any other label on what is plainly UTF-8', () => {
    const xml = utf8('<?xml version="1.0" encoding="utf-8"?><title>北京今天发布 Größe</title>')
    for (const charset of ['gb2312', 'iso-8859-15', 'windows-1251', 'euc-kr', 'shift_jis'])
      expect(decodeText(xml, `text/xml; charset=${charset}`)).toMatchObject({
        encoding: 'utf-8',
        text: expect.stringContaining('北京今天发布 Größe'),
      })
  })

  it('reads ISO-2022-JP, whose bytes are all ASCII', () => {
    expect(decodeText(latin1('<title>\x1b$BF|K\\\x1b(B</title>'), 'text/xml; charset=iso-2022-jp').text).toBe('<title>日本</title>')
  })

  it('passes over labels that nobody knows, and UTF-16 that it is not', () => {
    expect(decodeText(utf8('<?xml version="1.0" encoding="utf-16"?>é'), 'text/xml; charset=klingon').text).toContain('é')
  })

  it('reads what says UTF-8 and is not as windows-1252, and says so', () => {
    const decoded = decodeText(latin1('<?xml version="1.0" encoding="utf-8"?>Caf\xe9 \x93quoted\x94'), '')
    expect(decoded.text).toContain('Café “quoted”')
    expect(decoded.notes).toEqual(['not UTF-8, read as windows-1252'])
  })

  it('replaces a few broken bytes in what is otherwise UTF-8', () => {
    const bytes = Uint8Array.from([...utf8('Zürich, Genève, Köln '), 0xff])
    expect(decodeText(bytes, '')).toMatchObject({ text: 'Zürich, Genève, Köln \ufffd', notes: ['1 broken characters replaced'] })
  })
})
