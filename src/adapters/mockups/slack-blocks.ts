import { z } from 'zod'
import { type Markup, markup } from './markup.ts'
import { type NameOf, richTextElement, richTextMarkup } from './slack-rich-text.ts'

const plainText = z.object({ type: z.literal('plain_text'), text: z.string() })
const option = z.object({ value: z.string(), text: z.object({ text: z.string() }), description: z.object({ text: z.string() }).optional() })
const button = z.object({
  type: z.literal('button'),
  text: z.object({ text: z.string() }),
  action_id: z.string().optional(),
  url: z.string().optional(),
  style: z.string().optional(),
})
const menu = z.object({
  type: z.literal('static_select'),
  action_id: z.string().optional(),
  placeholder: z.object({ text: z.string() }).optional(),
  options: z.array(option).optional(),
})
const picture = z.object({
  type: z.literal('image'),
  image_url: z.string().optional(),
  slack_file: z.object({ id: z.string().optional(), url: z.string().optional() }).optional(),
  alt_text: z.string(),
  title: plainText.optional(),
})

/** The blocks that messages of ours are made of. https://docs.slack.dev/reference/block-kit/blocks */
export const slackBlock = z.discriminatedUnion('type', [
  z.object({ type: z.literal('header'), text: plainText }),
  z.object({ type: z.literal('divider') }),
  picture,
  z.object({ type: z.literal('context'), elements: z.array(plainText) }),
  z.object({ type: z.literal('actions'), elements: z.array(z.discriminatedUnion('type', [button, menu])) }),
  z.object({ type: z.literal('rich_text'), elements: z.array(richTextElement) }),
])
export type SlackBlock = z.output<typeof slackBlock>
export type SlackButton = z.output<typeof button>
export type SlackPicture = Omit<z.output<typeof picture>, 'type'>
type Options = readonly z.output<typeof option>[]

/** What a drawing needs to know of the place that it stands in. */
export type SlackFrame = {
  readonly nameOf: NameOf
  /** Where a press or a choice is sent by a form; null where nothing can be pressed. */
  address(deed: 'press' | 'choose'): string | null
  pictureAt(picture: Pick<SlackPicture, 'image_url' | 'slack_file'>): string
}

/** A block as Slack's own clients show it, near enough that a picture of it explains itself. */
export function slackBlockMarkup(block: SlackBlock, frame: SlackFrame): Markup {
  switch (block.type) {
    case 'header':
      return markup`<h3 class="header">${block.text.text}</h3>`
    case 'divider':
      return markup`<hr>`
    case 'image':
      return figure(block, frame)
    case 'context':
      return markup`<div class="context">${block.elements.map(({ text }) => markup`<div class="text">${text}</div>`)}</div>`
    case 'actions':
      return markup`<div class="actions">${block.elements.map((element) =>
        element.type === 'button'
          ? slackButtonMarkup(element, frame)
          : chosenMarkup(element.action_id, menuMarkup(element.options ?? [], element.placeholder?.text), frame),
      )}</div>`
    case 'rich_text':
      return markup`<div class="rich">${richTextMarkup(block.elements, frame.nameOf)}</div>`
  }
}

export function figure(block: SlackPicture, frame: SlackFrame): Markup {
  const title = block.title ? markup`<figcaption>${block.title.text}</figcaption>` : markup``
  return markup`<figure>${title}${pictureMarkup(block, 'picture', frame)}</figure>`
}

export function pictureMarkup(one: SlackPicture, kind: 'picture' | 'thumbnail' | 'icon', frame: SlackFrame): Markup {
  return markup`<img class="${kind}" src="${frame.pictureAt(one)}" alt="${one.alt_text}">`
}

export function slackButtonMarkup({ url, text, style, action_id }: SlackButton, frame: SlackFrame): Markup {
  if (url) return markup`<a class="button" href="${url}" rel="noreferrer" target="_blank">${text.text}</a>`
  return formed(frame.address('press'), action_id, markup`<button class="${style ?? ''}">${text.text}</button>`)
}

/** A menu or a field, with a button to send what was chosen where it can be sent. */
export function chosenMarkup(actionId: string | undefined, menu: Markup, frame: SlackFrame): Markup {
  const address = frame.address('choose')
  return address === null ? menu : formed(address, actionId, markup`${menu}<button>Choose</button>`)
}

/** @param several Whether more than one may be chosen. */
export function menuMarkup(options: Options, placeholder = 'Choose an option', name = 'value', several = false): Markup {
  const entries = options.map(
    ({ value, text, description }) => markup`<option value="${value}">${text.text}${description ? ` · ${description.text}` : ''}</option>`,
  )
  const empty = several ? markup`` : markup`<option value="">${placeholder}</option>`
  return markup`<select name="${name}" aria-label="${placeholder}"${several ? markup` multiple` : markup``}>${empty}${entries}</select>`
}

function formed(address: string | null, actionId: string | undefined, inside: Markup): Markup {
  if (address === null) return inside
  return markup`<form method="post" action="${address}"><input type="hidden" name="action_id" value="${actionId ?? ''}">${inside}</form>`
}
