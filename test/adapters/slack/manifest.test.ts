import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { briefMeId } from '../../../src/adapters/slack/listening/listen-to-shortcuts.ts'
import { creationLink, manifestOverHttp, manifestSchema } from '../../../src/adapters/slack/manifest.ts'
import { botScopes } from '../../../src/adapters/slack/scopes.ts'

const text = readFileSync(new URL('../../../config/slack-manifest.json', import.meta.url), 'utf8')
const manifest = manifestSchema.parse(JSON.parse(text))
const overHttp = manifestOverHttp(manifest, 'https://attache.example.org')

/** Slack's limits, in characters. https://docs.slack.dev/reference/app-manifest */
const limits = z.looseObject({
  display_information: z.strictObject({
    name: z.string().min(1).max(35),
    description: z.string().min(1).max(140),
    long_description: z.string().min(175).max(4_000),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/i),
  }),
  features: z.looseObject({
    bot_user: z.strictObject({ display_name: z.string().max(80), always_online: z.boolean() }),
    slash_commands: z
      .array(
        z.strictObject({
          command: z.string().regex(/^\/[a-z]{1,31}$/),
          url: z.url().max(3_000).optional(),
          description: z.string().min(1).max(2_000),
          usage_hint: z.string().max(1_000),
          should_escape: z.literal(true),
        }),
      )
      .max(50),
    shortcuts: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(24),
          type: z.literal('message'),
          callback_id: z.string().max(255),
          description: z.string().min(1).max(150),
        }),
      )
      .max(10),
  }),
})

const specification = fileURLToPath(new URL('../../../../shared/specs/manifest-schema/manifest.schema.2.0.0.json', import.meta.url))

describe('the manifest', () => {
  it.each([
    ['in Socket Mode', manifest],
    ['over HTTP', overHttp],
  ])('keeps the limits of Slack %s', (_, one) => {
    expect(limits.safeParse(one).error).toBeUndefined()
  })

  it.skipIf(!existsSync(specification)).each([
    ['in Socket Mode', manifest],
    ['over HTTP', overHttp],
  ])("fits Slack's own schema %s (skipped without ../shared/specs)", (_, one) => {
    const schema: Schema = JSON.parse(readFileSync(specification, 'utf8'))
    expect(faults(schema, schema, one, '')).toEqual([])
    expect(faults(schema, schema, { ...one, display_information: { name: 'x'.repeat(36) } }, '')).not.toEqual([])
    expect(faults(schema, schema, { ...one, typo: 1 }, '')).not.toEqual([])
  })

  it('asks for the scopes that an installation by any team asks for', () => {
    expect(manifest.oauth_config.scopes.bot).toEqual([...botScopes])
  })

  it('has the commands and the shortcut that are listened to', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(['/brief', '/attache'])
    expect(text).toContain(`"callback_id": "${briefMeId}"`)
  })

  it('sends everything to one address over HTTP', () => {
    const address = 'https://attache.example.org/slack/events'
    expect(overHttp.features.slash_commands.map(({ url }) => url)).toEqual([address, address])
    expect(overHttp.settings).toMatchObject({
      event_subscriptions: { request_url: address },
      interactivity: { request_url: address },
      socket_mode_enabled: false,
    })
    expect(overHttp.oauth_config).toMatchObject({ redirect_urls: ['https://attache.example.org/slack/oauth_redirect'] })
  })

  it("stands in a link to Slack's page for a new app", () => {
    const link = new URL(creationLink(manifest))
    expect(link.origin + link.pathname).toBe('https://api.slack.com/apps')
    expect(JSON.parse(link.searchParams.get('manifest_json') ?? '')).toEqual(manifest)
  })
})

/** As much of JSON Schema as the manifest's schema says of what we use. */
type Schema = {
  readonly $ref?: string
  readonly type?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly definitions?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: unknown
  readonly items?: Schema
  readonly enum?: readonly unknown[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly maxItems?: number
  readonly pattern?: string
}

function faults(root: Schema, schema: Schema, value: unknown, at: string): readonly string[] {
  const target = schema.$ref === undefined ? schema : root.definitions?.[schema.$ref.split('/').at(-1) ?? '']
  if (target === undefined) return [`${at}: ${schema.$ref} is not there`]
  if (target !== schema) return faults(root, target, value, at)
  if (typeof value === 'string') return textFaults(schema, value).map((fault) => `${at}: ${fault}`)
  if (Array.isArray(value)) return value.flatMap((item, index) => faults(root, schema.items ?? {}, item, `${at}/${index}`))
  if (typeof value !== 'object' || value === null)
    return schema.type === typeof value || schema.type === 'integer' ? [] : [`${at}: is no ${schema.type}`]
  const missing = (schema.required ?? []).filter((name) => !(name in value)).map((name) => `${at}/${name}: is missing`)
  const inside = Object.entries(value).flatMap(([name, inner]) => {
    const known = schema.properties?.[name]
    if (known) return faults(root, known, inner, `${at}/${name}`)
    return schema.additionalProperties === false ? [`${at}/${name}: is not known`] : []
  })
  return [...missing, ...inside]
}

function textFaults({ type, minLength = 0, maxLength = Infinity, pattern, enum: allowed }: Schema, value: string): readonly string[] {
  return [
    ...(type === undefined || type === 'string' ? [] : [`is no ${type}`]),
    ...(value.length < minLength || value.length > maxLength ? [`has ${value.length} characters`] : []),
    ...(pattern === undefined || new RegExp(pattern).test(value) ? [] : [`does not fit ${pattern}`]),
    ...(allowed === undefined || allowed.includes(value) ? [] : [`is none of ${allowed.join(', ')}`]),
  ]
}
