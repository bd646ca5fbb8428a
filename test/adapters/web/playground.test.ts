import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { playgroundAddress } from '../../../src/adapters/web/playground.ts'
import { defineCommand } from '../../../src/app/input/command.ts'
import { chatOf, echo, key, type Reported, siteWith, visitor } from './playground-desk.ts'

async function inside(options: Parameters<typeof siteWith>[0] = {}) {
  const person = visitor(siteWith(options))
  await person.enter()
  return person
}

async function asked(person: ReturnType<typeof visitor>, path: string, form: Record<string, string>): Promise<string> {
  const response = await person.post(path, form)
  expect(response.status).toBe(303)
  return (await person.get(response.headers.get('location') ?? '')).text()
}

const lineOf = (line: string) => `<h2><code>${line}</code></h2>`

describe('the way in', () => {
  it.each([
    ['in production', { isProduction: true }],
    ['without a key', { oneTimeKey: undefined }],
  ])('%s there is nothing', async (_, options) => {
    const person = visitor(siteWith(options))
    for (const path of ['/playground', `/playground?key=${key}`, '/playground/turns/1']) expect((await person.get(path)).status).toBe(404)
    expect((await person.enter()).status).toBe(405)
  })

  it('refuses a key that could be guessed', () => {
    expect(() => siteWith({ oneTimeKey: 'open-sesame' })).toThrow('a one-time key has at least 22 characters')
  })

  it('looking at the address does not use it up', async () => {
    const person = visitor(siteWith())
    for (let i = 0; i < 3; i++) {
      const response = await person.get(`/playground?key=${key}`)
      expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null])
      expect(await response.text()).toContain(`<input type="hidden" name="key" value="${key}">`)
    }
    expect((await person.enter()).headers.get('location')).toBe('/playground')
  })

  it('gives a cookie that no script, no other site and no other page can have', async () => {
    const cookie = (await visitor(siteWith()).enter()).headers.get('set-cookie')
    expect(cookie).toMatch(/^attache-playground-8080=[\w-]{43}; Max-Age=28800; Path=\/playground; HttpOnly; SameSite=Strict$/)
  })

  it('lets in once', async () => {
    const site = siteWith()
    expect((await visitor(site).enter()).status).toBe(303)
    expect((await visitor(site).enter()).status).toBe(403)
    expect((await visitor(site).get(`/playground?key=${key}`)).status).toBe(403)
  })

  it('an address that nobody uses for ten minutes is worth nothing', async () => {
    let now = 0
    const site = siteWith({ clock: { now: () => now } })
    now = 10 * 60_000 - 1
    expect((await visitor(site).get(`/playground?key=${key}`)).status).toBe(200)
    now += 1
    expect((await visitor(site).get(`/playground?key=${key}`)).status).toBe(403)
    expect((await visitor(site).enter()).status).toBe(403)
  })

  it('a session ends after eight hours, however busy', async () => {
    let now = 0
    const person = await inside({ clock: { now: () => now } })
    now = 8 * 3_600_000 - 1
    expect((await person.get('/playground')).status).toBe(200)
    now += 1
    expect((await person.get('/playground')).status).toBe(403)
    expect((await person.post('/playground/say', { line: '/help' })).status).toBe(403)
  })

  it.each(['', 'wrong', `${key}x`, key.slice(1)])('does not open to the key %j', async (wrong) => {
    const person = visitor(siteWith())
    expect((await person.enter(wrong)).status).toBe(403)
    expect((await person.get(`/playground?key=${encodeURIComponent(wrong)}`)).status).toBe(403)
    expect((await person.enter()).status).toBe(303)
  })

  it('prints a new address for who is let in no more, at most one a minute, and the old one ends', async () => {
    let now = 0
    const printed: string[] = []
    const site = siteWith({ clock: { now: () => now }, print: (address) => printed.push(address) })
    const person = visitor(site)
    expect(await (await person.get('/playground')).text()).toContain('Print a new address in the terminal')
    const shown = await (await person.post('/playground/address', {})).text()
    const second = new URL(printed[0] ?? '').searchParams.get('key') ?? ''
    expect(shown).not.toContain(second)
    expect(await (await person.post('/playground/address', {})).text()).toContain('less than a minute ago')
    expect(printed).toHaveLength(1)
    expect((await person.enter()).status).toBe(403)
    expect((await person.enter(second)).status).toBe(303)
    now = 60_000
    await person.post('/playground/address', {})
    expect(printed).toHaveLength(2)
  })

  it('keeps the last twenty sessions', async () => {
    let now = 0
    const printed: string[] = []
    const site = siteWith({ clock: { now: () => now }, print: (address) => printed.push(address) })
    const people = Array.from({ length: 21 }, () => visitor(site))
    for (const [index, person] of people.entries()) {
      now = index * 60_000
      if (index > 0) await person.post('/playground/address', {})
      await person.enter(index === 0 ? key : (new URL(printed.at(-1) ?? '').searchParams.get('key') ?? ''))
    }
    const statuses = await Promise.all(people.map(async (person) => (await person.get('/playground')).status))
    expect(statuses).toEqual([403, ...Array.from({ length: 20 }, () => 200)])
  })

  it('writes the address as it is typed', () => {
    expect(playgroundAddress('http://127.0.0.1:8080', 'a-b_c')).toBe('http://127.0.0.1:8080/playground?key=a-b_c')
  })
})

describe('who may ask', () => {
  it.each([
    'http://evil.example',
    'http://192.168.1.2:8080',
    'https://news.example.org',
    'http://localhost.evil.example',
  ])('does not answer under the name %s', async (at) => {
    const person = await inside()
    for (const path of ['/playground', `/playground?key=${key}`]) expect((await person.get(path, { at })).status).toBe(421)
    expect((await person.post('/playground/say', { line: '/help' }, { at })).status).toBe(421)
  })

  it.each(['localhost:8080', '127.0.0.1:8080', '[::1]:8080'])('answers under the name %s', async (host) => {
    expect((await visitor(siteWith()).get(`/playground?key=${key}`, { at: `http://${host}` })).status).toBe(200)
  })

  it.each([
    '192.168.1.7',
    '::ffff:10.0.0.1',
    '2001:db8::1',
    '127.0.0.1.evil',
    '',
  ])('does not answer to the machine %j, whatever name it gives', async (remoteAddress) => {
    const env = { incoming: { socket: { remoteAddress } } }
    expect((await visitor(siteWith()).get(`/playground?key=${key}`, { env })).status).toBe(403)
  })

  it('does not answer where it cannot tell who asks', async () => {
    expect((await visitor(siteWith()).get(`/playground?key=${key}`, { env: {} })).status).toBe(403)
  })

  it.each(['::1', '127.0.0.53', '::ffff:127.0.0.1'])('knows %s for this machine', async (remoteAddress) => {
    const env = { incoming: { socket: { remoteAddress } } }
    expect((await visitor(siteWith()).get(`/playground?key=${key}`, { env })).status).toBe(200)
  })

  it.each(['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'])('answers nobody through a proxy (%s)', async (header) => {
    expect((await visitor(siteWith()).get(`/playground?key=${key}`, { headers: { [header]: '203.0.113.1' } })).status).toBe(403)
  })

  const strangers: readonly Record<string, string>[] = [
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-site' },
    { origin: 'http://localhost:8080' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'none' },
  ]
  it.each(strangers)('takes no form from %j, though the cookie is right', async (headers) => {
    const person = await inside()
    for (const path of ['say', 'run', 'press', 'enter'])
      expect((await person.post(`/playground/${path}`, { line: '/help' }, { headers })).status).toBe(403)
    expect(await (await person.get('/playground')).text()).not.toContain('id="said-1"')
  })

  it('takes no form that says nothing of where it comes from', async () => {
    const site = siteWith()
    const response = await site.request('http://127.0.0.1:8080/playground/enter', { method: 'POST', body: new URLSearchParams({ key }) })
    expect(response.status).toBe(403)
  })

  it('shows nothing to who has no session', async () => {
    const site = siteWith()
    const person = visitor(site)
    await person.enter()
    await person.post('/playground/say', { line: '/help' })
    const stranger = visitor(site)
    for (const path of ['/playground', '/playground/turns/1?as=Discord']) {
      const response = await stranger.get(path, { headers: { cookie: 'attache-playground-8080=guess' } })
      expect([response.status, (await response.text()).includes('What you can ask')]).toEqual([403, false])
    }
  })

  it('lets a browser do nothing but show the page and send its forms back', async () => {
    const { headers } = await (await inside()).get('/playground')
    const policy = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    expect(headers.get('content-security-policy')).toBe(policy)
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-frame-options')).toBe('DENY')
  })

  it('leaves the rest of the site as it was', async () => {
    const response = await siteWith().request('/')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-security-policy')).toContain("form-action 'none'")
    expect((await siteWith().request('/', { method: 'POST' })).status).toBe(405)
  })
})

describe('asking', () => {
  it('a typed line is answered, and stands above with its answer', async () => {
    const person = await inside()
    const page = await asked(person, '/playground/say', { line: '/brief europe' })
    expect(page).toContain(lineOf('/brief europe'))
    expect(page).toContain('EU defence spending reaches €326 billion')
    expect((await person.post('/playground/say', { line: 'help topic' })).headers.get('location')).toBe('/playground#said-2')
  })

  it('a form runs its command with what was filled in, and is shown as one would type it', async () => {
    const person = await inside()
    const form = {
      command: 'echo',
      'option:words': ' two words ',
      'option:colour': 'red',
      'option:count': '3',
      'option:loud': 'yes',
      'option:city': '',
    }
    const page = await asked(person, '/playground/run', form)
    expect(page).toContain(lineOf('/echo words:&quot;two words&quot; colour:red count:3 loud:yes'))
    expect(page).toContain(
      '{&quot;words&quot;:&quot;two words&quot;,&quot;colour&quot;:&quot;red&quot;,&quot;count&quot;:3,&quot;loud&quot;:true}',
    )
  })

  it('what is filled in wrongly is answered plainly', async () => {
    const person = await inside()
    expect(await asked(person, '/playground/run', { command: 'echo', 'option:colour': 'rde' })).toContain(
      '“colour” must be red or green, not “rde”. Did you mean red?',
    )
    expect(await asked(person, '/playground/run', { command: 'breif' })).toContain('There is no command “breif”. Did you mean /brief?')
    expect(await asked(person, '/playground/say', { line: '' })).toContain('Say what you want')
  })

  it('every example of every command can be typed', async () => {
    const person = await inside()
    for (const { examples } of chatOf().commands)
      for (const line of examples) expect(await asked(person, '/playground/say', { line })).not.toContain('Say it as')
  })

  it('a button of an answer runs its command', async () => {
    const person = await inside()
    const page = await asked(person, '/playground/say', { line: '/story t1' })
    const timeline = /<button name="key" value="([\w-]{24})">Receipts<\/button>/.exec(page)?.[1] ?? ''
    const next = await asked(person, '/playground/press', { key: timeline })
    expect(next).toContain(lineOf('/evidence id:t1 briefing:b-2025-02-13-0700'))
    expect(next).toContain('In a chat, only you would see this.')
  })

  it('a menu of an answer runs what is chosen', async () => {
    const person = await inside()
    const page = await asked(person, '/playground/say', { line: '/brief' })
    const story = /<option value="([\w-]{24})">e1 EU defence/.exec(page)?.[1] ?? ''
    expect(await asked(person, '/playground/press', { key: story })).toContain(lineOf('/story id:e1 briefing:b-2025-02-13-0700'))
  })

  it('says so where a button is older than what is kept', async () => {
    expect(await asked(await inside(), '/playground/press', { key: 'A'.repeat(24) })).toContain(
      'What this button stood for is no longer kept.',
    )
  })

  it('a bug is told by an id, and the next command is answered', async () => {
    const reported: Reported[] = []
    const broken = defineCommand({
      ...echo,
      name: 'broken',
      options: z.object({}),
      run: async () => Promise.reject(new Error('secret path')),
    })
    const person = await inside({ chat: chatOf([broken], reported) })
    const page = await asked(person, '/playground/say', { line: '/broken' })
    expect(page).toContain('it is in the log as e-1')
    expect(page).not.toContain('secret')
    expect(reported).toHaveLength(1)
    expect(await asked(person, '/playground/say', { line: '/following' })).toContain('Nothing is followed')
  })

  it('a bug of the page itself is told by an id', async () => {
    const reported: Reported[] = []
    const person = await inside({
      chat: chatOf([], reported),
      previews: [
        {
          name: 'Discord',
          html: () => {
            throw new Error('secret path')
          },
        },
      ],
    })
    await person.post('/playground/say', { line: '/help' })
    const response = await person.get('/playground/turns/1?as=Discord')
    expect([response.status, (await response.text()).includes('It is in the log as e-1.')]).toEqual([500, true])
    expect(reported).toHaveLength(1)
  })

  const odd: readonly (readonly [string, Record<string, string>, number])[] = [
    ['say', {}, 400],
    ['say', { line: 'x'.repeat(2_001) }, 400],
    ['say', { line: 'x'.repeat(50_000) }, 413],
    ['run', {}, 400],
    ['run', { command: '../x' }, 400],
    ['press', { key: 'no key' }, 400],
    ['none', {}, 405],
  ]
  it.each(odd)('answers a form to %s with %j plainly, and goes on', async (path, form, status) => {
    const person = await inside()
    expect((await person.post(`/playground/${path}`, form)).status).toBe(status)
    expect((await person.get('/playground')).status).toBe(200)
  })

  it('takes 2,000 characters of anything', async () => {
    const page = await asked(await inside(), '/playground/say', { line: '/topic 制'.padEnd(2_000, '制') })
    expect(page).toContain('must have 1 to 200 characters')
  })

  it('runs a double click once', async () => {
    let runs = 0
    const slow = defineCommand({
      ...echo,
      name: 'slow',
      options: z.object({}),
      run: async (_, caller, app) => {
        runs++
        await app.sections(caller.workspace)
        return echo.run({ colour: 'red' }, caller, app)
      },
    })
    const person = await inside({ chat: chatOf([slow]) })
    const both = await Promise.all([1, 2].map(() => person.post('/playground/say', { line: '/slow' })))
    expect(both.map(({ headers }) => headers.get('location'))).toEqual(['/playground#said-1', '/playground#said-1'])
    await person.post('/playground/say', { line: '/slow' })
    expect(runs).toBe(2)
  })

  it('answers four commands at a time and refuses the fifth', async () => {
    const waiting: (() => void)[] = []
    const stuck = defineCommand({
      ...echo,
      name: 'stuck',
      run: async (options, caller, app) => {
        await new Promise<void>((go) => waiting.push(go))
        return echo.run(options, caller, app)
      },
    })
    const person = await inside({ chat: chatOf([stuck]) })
    const line = (count: number) => person.post('/playground/say', { line: `/stuck colour:red words:${count}` })
    const four = [1, 2, 3, 4].map(line)
    await expect.poll(() => waiting.length).toBe(4)
    expect((await line(5)).status).toBe(429)
    for (const go of waiting) go()
    expect((await Promise.all(four)).map(({ status }) => status)).toEqual([303, 303, 303, 303])
  })

  it('asks in the language of the browser', async () => {
    const person = await inside({
      chat: chatOf([
        defineCommand({
          ...echo,
          run: async (_, caller) => ({
            ...(await echo.run({ colour: 'red' }, caller, chatOf().app)),
            summary: 'x',
            parts: [{ blocks: [{ kind: 'paragraph', spans: [{ kind: 'text', text: `speaks ${caller.language}` }] }] }],
          }),
        }),
      ]),
    })
    await person.post('/playground/say', { line: '/echo colour:red' }, { headers: { 'accept-language': 'zh-Hans-CN,zh;q=0.9' } })
    expect(await (await person.get('/playground')).text()).toContain('speaks zh')
  })
})

describe('previews', () => {
  const previews = [
    { name: 'Discord', html: ({ summary }: { readonly summary: string }) => `<!doctype html><title>drawn</title>${summary}` },
  ]

  it('show each answer in a frame, and are kept from page to page', async () => {
    const person = await inside({ previews })
    const response = await person.post('/playground/say?as=Discord', { line: '/help' })
    expect(response.headers.get('location')).toBe('/playground?as=Discord#said-1')
    const page = await (await person.get('/playground?as=Discord')).text()
    expect(page).toContain('<a href="/playground?as=Discord" aria-current="page">As Discord would show it</a>')
    expect(page).toContain('<iframe sandbox loading="lazy" src="/playground/turns/1?as=Discord" title="As Discord would show it: /help">')
    expect(await (await person.get('/playground/turns/1?as=Discord')).text()).toBe('<!doctype html><title>drawn</title>What you can ask')
  })

  it('may style themselves and nothing else, and are framed by our page alone', async () => {
    const person = await inside({ previews })
    await person.post('/playground/say', { line: '/help' })
    const { headers } = await person.get('/playground/turns/1?as=Discord')
    const policy =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox"
    expect([headers.get('content-security-policy'), headers.get('x-frame-options')]).toEqual([policy, 'SAMEORIGIN'])
    expect((await person.get('/playground')).headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'; frame-src 'self'$/)
  })

  it.each([
    '/playground/turns/2?as=Discord',
    '/playground/turns/1?as=Teams',
    '/playground/turns/1',
    '/playground/turns/x?as=Discord',
  ])('there is none at %s', async (path) => {
    const person = await inside({ previews })
    await person.post('/playground/say', { line: '/help' })
    expect((await person.get(path)).status).toBe(404)
  })

  it('are not spoken of where there are none', async () => {
    expect(await (await (await inside()).get('/playground?as=Discord')).text()).not.toMatch(/would show it|iframe/)
  })
})
