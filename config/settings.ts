import { z } from 'zod'
import { isTimeZone } from '../src/delivery/schedules/time-zone.ts'

const emptyIsUnset = (value: unknown) => (value === '' ? undefined : value)
const setting = <schema extends z.ZodType>(schema: schema) => z.preprocess(emptyIsUnset, schema)
const wholeNumber = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

const howToMakeKey = '"openssl rand -base64 32" makes one'
const secret = z
  .string()
  .min(8, 'is too short to be one')
  .regex(/^[\x21-\x7e]+$/, 'has characters that no token has')

const schema = z
  .object({
    ATTACHE_STORE: setting(z.string().default('data/attache.sqlite')).describe('file that keeps feeds, articles and briefings'),
    DATABASE_URL: setting(
      z.url({ protocol: /^postgres(?:ql)?$/, error: 'must begin with postgres:// and name a host' }).optional(),
    ).describe('PostgreSQL that keeps all of it instead, for one machine or many: postgres://user:password@host:5432/attache'),
    ATTACHE_CONFIG: setting(z.string().default('config')).describe('folder with feeds.json, sections.json and schedules.json'),
    PORT: setting(wholeNumber(0, 65_535).default(8080)).describe('port of the web page on this machine; 0 takes a free one'),
    HOST: setting(
      z
        .string()
        .regex(/^[\w.:-]{1,253}$/, 'must be an address or a name')
        .default('127.0.0.1'),
    ).describe('address the web page listens on; anything but a loopback address shows it to others'),
    PUBLIC_URL: setting(
      z
        .url({ protocol: /^https?$/ })
        .refine(isWholeSite, 'must end after the host, since pages stand at the root')
        .optional(),
    ).describe('where people reach the web page, such as https://news.example.org; without it, it answers to loopback names only'),
    NODE_ENV: setting(z.string().optional()).describe('"production" leaves the playground out'),
    TIME_ZONE: setting(z.string().refine(isTimeZone, 'is not an IANA time zone such as Europe/Berlin').default('UTC')).describe(
      'zone of schedules that name none',
    ),
    CONTACT: setting(
      z
        .string()
        .max(200)
        .regex(/^[\x21-\x7e]+$/, 'must be an address without spaces')
        .optional(),
    ).describe('web or mail address in the user agent, so that publishers can reach you'),
    DISCORD_TOKEN: setting(secret.optional()).describe("the bot's token; without it Attaché is not on Discord"),
    DISCORD_SERVER: setting(
      z
        .string()
        .regex(/^\d{5,25}$/, 'must be the number of a server')
        .optional(),
    ).describe('register commands in this server alone, where they appear at once; without it everywhere'),
    DISCORD_API: setting(z.url({ protocol: /^https?$/ }).optional()).describe("another address for Discord's API, for trials"),
    SLACK_BOT_TOKEN: setting(secret.startsWith('xoxb-', 'must be a bot token, which begins with xoxb-').optional()).describe(
      "the app's bot token; without it Attaché is not on Slack",
    ),
    SLACK_APP_TOKEN: setting(secret.startsWith('xapp-', 'must be an app-level token, which begins with xapp-').optional()).describe(
      'connects in Socket Mode, so that no address has to be public',
    ),
    SLACK_SIGNING_SECRET: setting(secret.optional()).describe('connects over HTTP instead; SLACK_PORT says where'),
    SLACK_CLIENT_ID: setting(
      z
        .string()
        .regex(/^[\w.-]{1,100}$/, 'must be the client id of the app')
        .optional(),
    ).describe('lets any team install the app over HTTP, instead of SLACK_BOT_TOKEN'),
    SLACK_CLIENT_SECRET: setting(secret.optional()).describe('goes with SLACK_CLIENT_ID'),
    SLACK_STATE_SECRET: setting(z.string().min(16, 'must have 16 characters or more').optional()).describe(
      'any long text of your own; signs what passes through the browser of who installs',
    ),
    SLACK_PORT: setting(wholeNumber(0, 65_535).default(3000)).describe('port for Slack over HTTP; 0 takes a free one'),
    SLACK_API: setting(z.url({ protocol: /^https?$/ }).optional()).describe("another address for Slack's API, for trials"),
    ATTACHE_KEY: setting(z.string().transform(keys).optional()).describe(
      'seals tokens in the store: 32 bytes in base64 or hex; after a comma, older keys that only open',
    ),
    ALLOWED_PRIVATE_HOSTS: setting(z.string().default('').transform(hosts)).describe(
      'private host:port pairs that feeds may live on, with commas',
    ),
    METRICS_PORT: setting(wholeNumber(0, 65_535).optional()).describe(
      'port for /healthz, /readyz and /metrics; 0 takes a free one, without it there are none',
    ),
    METRICS_HOST: setting(
      z
        .string()
        .regex(/^[\w.:-]{1,253}$/, 'must be an address or a name')
        .default('127.0.0.1'),
    ).describe('address that they are served on; anything but a loopback address shows them to others'),
    RETENTION_DAYS: setting(wholeNumber(7, 3650).default(30)).describe('days that articles and stories are kept; briefings stay'),
    LOG_LEVEL: setting(z.enum(['error', 'warn', 'info', 'debug', 'silent']).default('info')).describe('how much the log says'),
  })
  .refine((set) => !set.SLACK_BOT_TOKEN || set.SLACK_APP_TOKEN || set.SLACK_SIGNING_SECRET, {
    path: ['SLACK_APP_TOKEN'],
    message: 'is needed beside SLACK_BOT_TOKEN, or SLACK_SIGNING_SECRET for HTTP',
  })
  .superRefine((set, context) => {
    if (set.SLACK_CLIENT_ID === undefined) return
    const say = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message })
    for (const name of ['SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET', 'SLACK_SIGNING_SECRET'] as const)
      if (set[name] === undefined) say(name, 'is needed beside SLACK_CLIENT_ID')
    for (const name of ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'] as const)
      if (set[name] !== undefined) say(name, 'cannot stand beside SLACK_CLIENT_ID: each team gets a token of its own, over HTTP')
    if (set.ATTACHE_KEY === undefined) say('ATTACHE_KEY', `is needed beside SLACK_CLIENT_ID, to seal the tokens of teams; ${howToMakeKey}`)
  })

/** Settings that must be shown to nobody; each may stand in a file that the variable NAME_FILE names. */
export const secretSettings = [
  'DISCORD_TOKEN',
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
  'ATTACHE_KEY',
  'DATABASE_URL',
] as const

export type Settings = Readonly<z.output<typeof schema>>

/**
 * Checks the environment once, at start. Values are never printed, only the names of bad variables.
 *
 * @throws {Error} Naming every bad variable, not only the first.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const result = schema.safeParse(environment)
  if (result.success) return Object.freeze(result.data)
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`Some settings in the environment or .env cannot be used. Correct them and start again:\n${lines.join('\n')}`)
}

function keys(list: string, context: z.RefinementCtx<string>): readonly Uint8Array[] {
  const read = list.split(',').map((key) => keyBytes(key.trim()))
  if (read.every((key) => key.byteLength === 32)) return read
  context.addIssue({ code: 'custom', message: `must be 32 bytes in base64 or hex; ${howToMakeKey}` })
  return z.NEVER
}

function keyBytes(key: string): Uint8Array {
  if (/^[0-9a-f]{64}$/i.test(key)) return Buffer.from(key, 'hex')
  return Buffer.from(/^[\w+/-]{43}=?$/.test(key) ? key : '', 'base64')
}

/** An address without user name, path, parameters and fragment. */
function isWholeSite(address: string): boolean {
  const url = URL.parse(address)
  return url?.href === `${url?.origin}/`
}

function hosts(list: string, context: z.RefinementCtx<string>): ReadonlySet<string> {
  const named = list
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter(Boolean)
  if (named.every((host) => /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/.test(host))) return new Set(named)
  context.addIssue({ code: 'custom', message: 'must be host:port pairs such as 127.0.0.1:8085 or [::1]:8085' })
  return z.NEVER
}
