import { z } from 'zod'

/*
 * The bodies a bot may send, as strict shapes. Lengths count UTF-16 units, which is never less than what Discord counts.
 * Sources: https://discord.com/developers/docs/resources/message and .../components/reference
 */

const snowflake = z.string().regex(/^\d{1,20}$/)
const text = (max: number, min = 0) => z.string().min(min).max(max)
/** Text that people read: the platform trims it, and blanks are none. */
const words = (max: number) => text(max, 1).refine((said) => said.trim() !== '', 'This field is required')
const url = (max: number) => text(max).regex(/^(https?|attachment|discord):\/\/\S+$/i, 'Not a well formed URL.')
const webUrl = (max: number) => text(max).regex(/^(https?|discord):\/\/\S+$/i, "Scheme must be one of ('http', 'https', 'discord').")
const id = z.int().min(0).nullish()
const customId = text(100, 1)

const embed = z.strictObject({
  type: z.string().nullish(),
  title: text(256).nullish(),
  description: text(4096).nullish(),
  url: url(2048).nullish(),
  timestamp: z.iso.datetime({ offset: true }).nullish(),
  color: z.int().min(0).max(0xff_ff_ff).nullish(),
  footer: z.strictObject({ text: text(2048), icon_url: url(2048).nullish() }).nullish(),
  image: z.strictObject({ url: url(2048) }).nullish(),
  thumbnail: z.strictObject({ url: url(2048) }).nullish(),
  author: z.strictObject({ name: text(256), url: url(2048).nullish(), icon_url: url(2048).nullish() }).nullish(),
  fields: z
    .array(z.strictObject({ name: words(256), value: words(1024), inline: z.boolean().nullish() }))
    .max(25)
    .nullish(),
})

const emoji = z.strictObject({ id: snowflake.nullish(), name: z.string().nullish(), animated: z.boolean().nullish() })

const button = z
  .strictObject({
    type: z.literal(2),
    id,
    style: z.int().min(1).max(6),
    label: words(80).nullish(),
    emoji: emoji.nullish(),
    custom_id: customId.nullish(),
    url: webUrl(512).nullish(),
    sku_id: snowflake.nullish(),
    disabled: z.boolean().nullish(),
  })
  .superRefine(({ style, label, emoji, custom_id, url }, { addIssue }) => {
    const wrong = (path: string, message: string) => addIssue({ code: 'custom', path: [path], message })
    if (style === 5 && !url) wrong('url', 'A url is required')
    if (style === 5 && custom_id) wrong('custom_id', 'A custom id and url cannot both be specified')
    if (style < 5 && !custom_id) wrong('custom_id', 'A custom id is required')
    if (style < 5 && url) wrong('url', 'A custom id and url cannot both be specified')
    if (style < 6 && !label && !emoji) wrong('label', 'A label or an emoji is required')
  })

const option = z.strictObject({
  label: words(100),
  value: text(100, 1),
  description: text(100).nullish(),
  emoji: emoji.nullish(),
  default: z.boolean().nullish(),
})

const choice = {
  id,
  custom_id: customId,
  placeholder: text(150).nullish(),
  min_values: z.int().min(0).max(25).nullish(),
  max_values: z.int().min(1).max(25).nullish(),
  disabled: z.boolean().nullish(),
  required: z.boolean().nullish(),
}

const stringSelect = z
  .strictObject({ type: z.literal(3), ...choice, options: z.array(option).min(1).max(25) })
  .superRefine(({ options, min_values, max_values }, { addIssue }) => {
    const wrong = (path: string, message: string) => addIssue({ code: 'custom', path: [path], message })
    if (new Set(options.map(({ value }) => value)).size < options.length) wrong('options', 'The specified option value is already used')
    if ((min_values ?? 1) > (max_values ?? 1)) wrong('min_values', 'Must be at most max_values')
    if ((max_values ?? 1) > options.length) wrong('max_values', `Must be at most the number of options (${options.length})`)
    if (options.filter((entry) => entry.default).length > (max_values ?? 1)) wrong('options', 'More default options than max_values')
  })

const fitting = { path: ['default_values'], message: 'As many as may be chosen' }
const picked = z.array(z.strictObject({ id: snowflake, type: z.enum(['user', 'role', 'channel']) })).max(25)
const pick = z
  .strictObject({
    type: z.union([z.literal(5), z.literal(6), z.literal(7)]),
    ...choice,
    default_values: picked.nullish(),
  })
  .refine(hasFitting, fitting)
const channelPick = z
  .strictObject({
    type: z.literal(8),
    ...choice,
    channel_types: z.array(z.int()).nullish(),
    default_values: picked.nullish(),
  })
  .refine(hasFitting, fitting)

const row = z
  .strictObject({
    type: z.literal(1),
    id,
    components: z
      .array(z.discriminatedUnion('type', [button, stringSelect, pick, channelPick]))
      .min(1)
      .max(5),
  })
  .superRefine(({ components }, { addIssue }) => {
    const wide = components.length > 1 && components.some(({ type }) => type !== 2)
    if (wide) addIssue({ code: 'custom', path: ['components'], message: 'Component layout exceeds maximum width' })
  })

const media = z.strictObject({ url: url(2048) })
const textDisplay = z.strictObject({ type: z.literal(10), id, content: words(4000) })
const thumbnail = z.strictObject({
  type: z.literal(11),
  id,
  media,
  description: text(1024, 1).nullish(),
  spoiler: z.boolean().nullish(),
})
const section = z.strictObject({
  type: z.literal(9),
  id,
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
})
const gallery = z.strictObject({
  type: z.literal(12),
  id,
  items: z
    .array(z.strictObject({ media, description: text(1024, 1).nullish(), spoiler: z.boolean().nullish() }))
    .min(1)
    .max(10),
})
const file = z.strictObject({
  type: z.literal(13),
  id,
  file: z.strictObject({ url: text(2048).startsWith('attachment://', 'Must be an attachment reference') }),
  spoiler: z.boolean().nullish(),
})
const separator = z.strictObject({
  type: z.literal(14),
  id,
  divider: z.boolean().nullish(),
  spacing: z.union([z.literal(1), z.literal(2)]).nullish(),
})
const container = z.strictObject({
  type: z.literal(17),
  id,
  accent_color: z.int().min(0).max(0xff_ff_ff).nullish(),
  spoiler: z.boolean().nullish(),
  components: z.array(z.discriminatedUnion('type', [row, section, textDisplay, gallery, file, separator])).min(1),
})

const topComponent = z.discriminatedUnion('type', [row, section, textDisplay, gallery, file, separator, container])

const allowedMentions = z
  .strictObject({
    parse: z.array(z.enum(['users', 'roles', 'everyone'])).nullish(),
    users: z.array(snowflake).max(100).nullish(),
    roles: z.array(snowflake).max(100).nullish(),
    replied_user: z.boolean().nullish(),
  })
  .superRefine(({ parse, users, roles }, { addIssue }) => {
    const both = (list: readonly string[] | null | undefined, kind: 'users' | 'roles') => list?.length && parse?.includes(kind)
    if (both(users, 'users') || both(roles, 'roles'))
      addIssue({ code: 'custom', path: ['parse'], message: 'Mutually exclusive with a list of the same kind' })
  })

/** A message as sent or edited, in a channel, as an answer or as a follow-up. Null clears, absent keeps. */
export const messageBody = z.strictObject({
  content: text(2000).nullish(),
  embeds: z.array(embed).max(10).nullish(),
  allowed_mentions: allowedMentions.nullish(),
  components: z.array(topComponent).max(40).nullish(),
  flags: z.int().min(0).nullish(),
  attachments: z
    .array(
      z.looseObject({
        id: z.union([z.string(), z.int()]),
        filename: text(1024).nullish(),
        description: text(1024).nullish(),
        title: z.string().nullish(),
        is_spoiler: z.boolean().nullish(),
      }),
    )
    .max(10)
    .nullish(),
  nonce: z.union([text(25), z.int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  tts: z.boolean().nullish(),
  sticker_ids: z.array(snowflake).max(3).nullish(),
  message_reference: z
    .strictObject({
      type: z.int().nullish(),
      message_id: snowflake,
      channel_id: snowflake.nullish(),
      guild_id: snowflake.nullish(),
      fail_if_not_exists: z.boolean().nullish(),
    })
    .nullish(),
  // discord.js puts these two on answers to interactions, where the platform passes over them.
  username: z.string().nullish(),
  avatar_url: z.string().nullish(),
})

export type MessageBody = z.output<typeof messageBody>
export type Embed = z.output<typeof embed>
export type Component = z.output<typeof topComponent>

const textInput = z
  .strictObject({
    type: z.literal(4),
    id,
    custom_id: customId,
    style: z.union([z.literal(1), z.literal(2)]),
    label: words(45).nullish(),
    value: text(4000).nullish(),
    placeholder: text(100).nullish(),
    required: z.boolean().nullish(),
    min_length: z.int().min(0).max(4000).nullish(),
    max_length: z.int().min(1).max(4000).nullish(),
  })
  .refine(({ min_length, max_length }) => (min_length ?? 0) <= (max_length ?? 4000), {
    path: ['min_length'],
    message: 'Must be at most max_length',
  })

const ticks = z.array(
  z.strictObject({ label: words(100), value: text(100, 1), description: text(100).nullish(), default: z.boolean().nullish() }),
)
const tick = { id, custom_id: customId, required: z.boolean().nullish() }
const inForm = <menu extends z.ZodType<{ readonly disabled?: boolean | null | undefined }>>(menu: menu) =>
  menu.refine(({ disabled }) => !disabled, { path: ['disabled'], message: 'Nothing in a form can be disabled' })
const labelled = z.discriminatedUnion('type', [
  textInput,
  inForm(stringSelect),
  inForm(pick),
  inForm(channelPick),
  z.strictObject({
    type: z.literal(19),
    ...tick,
    min_values: z.int().min(0).max(10).nullish(),
    max_values: z.int().min(1).max(10).nullish(),
    file_types: z.array(z.string()).nullish(),
  }),
  z.strictObject({
    type: z.literal(21),
    ...tick,
    options: ticks
      .min(2)
      .max(10)
      .refine((options) => options.filter((one) => one.default).length <= 1, 'At most one can be chosen by default'),
  }),
  z.strictObject({
    type: z.literal(22),
    ...tick,
    options: ticks.min(1).max(10),
    min_values: z.int().min(0).max(10).nullish(),
    max_values: z.int().min(1).max(10).nullish(),
  }),
  z.strictObject({ type: z.literal(23), id, custom_id: customId, default: z.boolean().nullish() }),
])

/** A form over the chat: at most five things to fill in. */
export const modalBody = z.strictObject({
  custom_id: customId,
  title: words(45),
  components: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal(18), id, label: words(45), description: text(100).nullish(), component: labelled }),
        z.strictObject({ type: z.literal(1), id, components: z.array(textInput).length(1) }),
        textDisplay,
      ]),
    )
    .min(1)
    .max(5),
})

export type ModalBody = z.output<typeof modalBody>
export type ModalField = z.output<typeof labelled>

/** How many are chosen at first must be how many may be chosen. components/reference.mdx, "default_values" */
function hasFitting(menu: {
  readonly default_values?: readonly unknown[] | null | undefined
  readonly min_values?: number | null | undefined
  readonly max_values?: number | null | undefined
}): boolean {
  const count = menu.default_values?.length ?? 0
  return count === 0 || (count >= (menu.min_values ?? 1) && count <= (menu.max_values ?? 1))
}
