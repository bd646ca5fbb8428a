import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import shipped from '../../../config/slack-manifest.json' with { type: 'json' }
import { attache } from '../attache.ts'

const settings = z.object({ settings: z.looseObject({ socket_mode_enabled: z.boolean() }) })

describe('attache slack-app', () => {
  it('prints the address that opens Slack with the manifest filled in', async () => {
    const { code, out } = await attache(['slack-app'])
    const [address = ''] = /https:\S+/.exec(out) ?? []
    const link = new URL(address)
    expect(code).toBe(0)
    expect(`${link.origin}${link.pathname}`).toBe('https://api.slack.com/apps')
    expect(link.searchParams.get('new_app')).toBe('1')
    expect(JSON.parse(link.searchParams.get('manifest_json') ?? '')).toEqual(shipped)
  })

  it('prints the manifest, for HTTP where an address is named', async () => {
    const { out } = await attache(['slack-app', '--json', '--origin', 'https://attache.example.org'])
    expect(settings.parse(JSON.parse(out)).settings.socket_mode_enabled).toBe(false)
    expect(out).toContain('https://attache.example.org/slack/oauth_redirect')
  })

  it('says what is wrong with an address', async () => {
    const { code, progress } = await attache(['slack-app', '--origin', 'attache.example.org'])
    expect(code).toBe(1)
    expect(progress).toContain('Say it as https://attache.example.org')
  })
})
