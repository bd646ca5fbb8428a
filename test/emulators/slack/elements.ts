import { z } from 'zod'

/**
 * Elements of Block Kit with Slack's own limits, in characters and entries.
 * https://docs.slack.dev/reference/block-kit and the comments of @slack/types 3.2
 */
export const plainText = (longest: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(longest), emoji: z.boolean().optional() })

export const mrkdwn = (longest: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: z.string().min(1).max(longest), verbatim: z.boolean().optional() })

export const anyText = (longest: number) => z.discriminatedUnion('type', [plainText(longest), mrkdwn(longest)])

const actionId = z.string().min(1).max(255).optional()
const webAddress = z.url({ protocol: /^https?$/ }).max(3_000)

const confirm = z.strictObject({
  title: plainText(100),
  text: anyText(300),
  confirm: plainText(30),
  deny: plainText(30),
  style: z.enum(['primary', 'danger']).optional(),
})

const entryFields = { value: z.string().max(75), description: plainText(75).optional() }
/** Of a menu, which shows plain text only. */
const entry = z.strictObject({ text: plainText(75), ...entryFields })
/** Of tick boxes and of circles. */
const tick = z.strictObject({ text: anyText(75), ...entryFields })
export type Option = z.output<typeof tick>

export const optionList = z.array(entry).max(100)
export const optionGroups = z.array(z.strictObject({ label: plainText(75), options: optionList.min(1) })).max(100)

const common = { action_id: actionId, confirm: confirm.optional(), focus_on_load: z.boolean().optional() }
const select = { ...common, placeholder: plainText(150).optional() }
const several = { ...select, max_selected_items: z.int().min(1).optional() }
const menuOptions = { options: optionList.min(1).optional(), option_groups: optionGroups.min(1).optional() }
const searched = { min_query_length: z.int().min(0).optional() }
const filter = z.strictObject({
  include: z.array(z.enum(['im', 'mpim', 'private', 'public'])).optional(),
  exclude_external_shared_channels: z.boolean().optional(),
  exclude_bot_users: z.boolean().optional(),
})
const conversations = {
  filter: filter.optional(),
  default_to_current_conversation: z.boolean().optional(),
  response_url_enabled: z.boolean().optional(),
}

const button = z.strictObject({
  type: z.literal('button'),
  text: plainText(75),
  action_id: actionId,
  value: z.string().max(2_000).optional(),
  url: webAddress.optional(),
  style: z.enum(['primary', 'danger']).optional(),
  confirm: confirm.optional(),
  accessibility_label: z.string().max(75).optional(),
})

export const image = z
  .strictObject({
    type: z.literal('image'),
    image_url: webAddress.optional(),
    slack_file: z.strictObject({ id: z.string().optional(), url: z.string().optional() }).optional(),
    alt_text: z.string().max(2_000),
  })
  .refine(({ image_url, slack_file }) => (image_url === undefined) !== (slack_file === undefined), 'must have image_url or slack_file')

const staticSelect = z.strictObject({
  type: z.literal('static_select'),
  ...select,
  ...menuOptions,
  initial_option: entry.optional(),
})
const externalSelect = z.strictObject({ type: z.literal('external_select'), ...select, ...searched, initial_option: entry.optional() })
const usersSelect = z.strictObject({ type: z.literal('users_select'), ...select, initial_user: z.string().optional() })
const channelsSelect = z.strictObject({
  type: z.literal('channels_select'),
  ...select,
  initial_channel: z.string().optional(),
  response_url_enabled: z.boolean().optional(),
})
const conversationsSelect = z.strictObject({
  type: z.literal('conversations_select'),
  ...select,
  ...conversations,
  initial_conversation: z.string().optional(),
})
const multiStatic = z.strictObject({
  type: z.literal('multi_static_select'),
  ...several,
  ...menuOptions,
  initial_options: optionList.optional(),
})
const multiExternal = z.strictObject({
  type: z.literal('multi_external_select'),
  ...several,
  ...searched,
  initial_options: optionList.optional(),
})
const multiConversations = z.strictObject({
  type: z.literal('multi_conversations_select'),
  ...several,
  filter: filter.optional(),
  default_to_current_conversation: z.boolean().optional(),
  initial_conversations: z.array(z.string()).optional(),
})
const multiUsers = z.strictObject({
  type: z.literal('multi_users_select'),
  ...several,
  initial_users: z.array(z.string()).optional(),
})
const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: actionId,
  confirm: confirm.optional(),
  options: z
    .array(entry.extend({ url: webAddress.optional() }))
    .min(1)
    .max(5),
})
const radio = z.strictObject({
  type: z.literal('radio_buttons'),
  ...common,
  options: z.array(tick).min(1).max(10),
  initial_option: tick.optional(),
})
const boxes = z.strictObject({
  type: z.literal('checkboxes'),
  ...common,
  options: z.array(tick).min(1).max(10),
  initial_options: z.array(tick).optional(),
})
const datePicker = z.strictObject({ type: z.literal('datepicker'), ...select, initial_date: z.iso.date().optional() })
const timePicker = z.strictObject({
  type: z.literal('timepicker'),
  ...select,
  initial_time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  timezone: z.string().optional(),
})

const typed = {
  action_id: actionId,
  placeholder: plainText(150).optional(),
  initial_value: z.string().optional(),
  focus_on_load: z.boolean().optional(),
  dispatch_action_config: z
    .strictObject({ trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])).optional() })
    .optional(),
}
const textInput = z.strictObject({
  type: z.literal('plain_text_input'),
  ...typed,
  multiline: z.boolean().optional(),
  min_length: z.int().min(0).max(3_000).optional(),
  max_length: z.int().min(1).max(3_000).optional(),
})
const urlInput = z.strictObject({ type: z.literal('url_text_input'), ...typed })
const emailInput = z.strictObject({ type: z.literal('email_text_input'), ...typed })
const numberInput = z.strictObject({
  type: z.literal('number_input'),
  ...typed,
  is_decimal_allowed: z.boolean(),
  min_value: z.string().optional(),
  max_value: z.string().optional(),
})

const selects = [staticSelect, externalSelect, usersSelect, channelsSelect, conversationsSelect] as const
const multiSelects = [multiStatic, multiExternal, multiConversations, multiUsers] as const
const pickers = [radio, boxes, datePicker, timePicker] as const

export const actionElement = z.discriminatedUnion('type', [button, overflow, ...selects, ...multiSelects, ...pickers])
export const accessory = z.discriminatedUnion('type', [button, overflow, image, ...selects, ...multiSelects, ...pickers])
export const inputElement = z.discriminatedUnion('type', [
  textInput,
  urlInput,
  emailInput,
  numberInput,
  ...selects,
  ...multiSelects,
  ...pickers,
])

export type InputElement = z.output<typeof inputElement>
export type Element = z.output<typeof actionElement> | z.output<typeof inputElement>
