import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../../temporary-folder.ts'

/** Runs the terminal chat over a new store, with these lines typed into a pipe. */
function typed(
  input: string,
  demo = false,
  settings: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; output: string }> {
  const script = `import { chat } from './src/cli/programs/chat.ts'; const { stdin: input, stdout: output, stderr: progress } = process; process.exitCode = await chat({ demo: ${demo} }, { input, output, progress })`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, ATTACHE_STORE: join(temporaryFolder(), 'store.sqlite'), LOG_LEVEL: 'silent', ...settings },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk
  })
  child.stdin.end(input)
  return new Promise((ended) => child.on('close', (code) => ended({ code, output })))
}

it('answers lines from a pipe in their order, and ends with them', async () => {
  const { code, output } = await typed('/help\n\nstory e1\n')
  expect(code).toBe(0)
  expect(output).toMatch(/What you can ask.*\/brief \[section\].*There is no briefing in this channel yet/s)
})

it('ends with 1 where a line could not be followed, after answering it', async () => {
  const { code, output } = await typed('breif\n/following')
  expect(code).toBe(1)
  expect(output).toMatch(/Did you mean \/brief\?.*Nothing is followed/s)
})

/** @param authorization Without this header it answers 401. @returns Its host and port. */
async function housePaper(authorization?: string): Promise<string> {
  const server = createServer((request, response) => {
    if (request.headers.authorization !== authorization) return void response.writeHead(401).end()
    response.setHeader('content-type', 'application/rss+xml')
    response.end('<rss version="2.0"><channel><title>House paper</title></channel></rss>')
  })
  onTestFinished(() => void server.close())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return `127.0.0.1:${address !== null && typeof address === 'object' ? address.port : ''}`
}

it('adds a feed whose address holds a password, and does not repeat it', async () => {
  const host = await housePaper(`Basic ${Buffer.from('ana:hunter2').toString('base64')}`)
  const settings = { ALLOWED_PRIVATE_HOSTS: host, ATTACHE_KEY: Buffer.alloc(32, 7).toString('base64') }
  const { output } = await typed(`/feeds add http://ana:hunter2@${host}/rss`, false, settings)
  expect(output).toContain('House paper')
  expect(output).not.toContain('hunter2')
})

it('asks the private hosts that the settings allow', async () => {
  const host = await housePaper()
  const { output } = await typed(`/feeds add http://${host}/rss`, false, { ALLOWED_PRIVATE_HOSTS: host })
  expect(output).toContain('House paper')
})

it('ends at "exit"', async () => {
  expect(await typed('exit\n/help\n')).toEqual({ code: 0, output: '' })
})

it('knows the stories of the sample newsroom’s daily briefing at once, and after another was asked for', async () => {
  const { output } = await typed('/story e2\n/brief china\n/story e2\n', true)
  expect(output.match(/^e2 .*\n═+$/gm)).toHaveLength(2)
  expect(output).toMatch(/^→ \/story id:c1 \(c1 /m)
  expect(output).not.toContain('briefing:')
  // The newsroom is read twice, with a slow outlet.
}, 90_000)
