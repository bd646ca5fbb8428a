import { actionName } from '../../app/input/action-key.ts'
import { harmlessText } from '../../delivery/reply/harmless-text.ts'
import type { Action, Actions, Block, Reply } from '../../delivery/reply/reply.ts'
import { typedCommand } from '../../delivery/reply/typed-command.ts'
import { adminSays } from './admin-words.ts'
import { type Markup, markup } from './markup.ts'
import { renderBlocks } from './render-blocks.ts'

/** Level of the heading that an answer of the playground stands under. */
const turnLevel = 2

/**
 * Reply → a part of a page that holds several, each under a heading. Its buttons and menus are forms.
 *
 * @param pressed Address that its forms are sent to.
 * @param level Of the heading that it stands under.
 */
export function renderTurn(reply: Reply, turn: number | string, pressed = '/playground/press', level = turnLevel): Markup {
  let ids = 0
  const idPrefix = `said-${turn}-`
  const nextId = () => `${idPrefix}passage-${++ids}`
  const blocks = reply.parts.flatMap((part) => part.blocks)
  if (blocks.length === 0) return markup`<p>${harmlessText(reply.summary)}</p>`
  const { language } = reply
  const renderActions = (actions: Actions) => actionForms(actions, pressed, language)
  // What is offered at the end belongs to the whole answer, not to its last section.
  const end = blocks.findLastIndex(({ kind }) => kind !== 'actions') + 1
  const told = blocks.slice(0, end)
  const offered = blocks.slice(end).flatMap((block) => (block.kind === 'actions' ? [block] : []))
  const body = renderBlocks(told, { language, nextId, idPrefix, under: level + 1 - shallowest(blocks), renderActions })
  return markup`<div lang="${language}">${body}${offered.map(renderActions)}</div>`
}

/** Level of the reply's own highest heading: no level may be left out below ours. */
function shallowest(blocks: readonly Block[]): number {
  return Math.min(3, ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])))
}

function actionForms({ buttons, menu }: Actions, address: string, language: string): Markup {
  const keys = buttons.map((action) => markup`<button name="key" value="${actionName(action)}">${labelOf(action)}</button> `)
  const row = buttons.length === 0 ? null : markup`<form class="actions" method="post" action="${address}">${keys}</form>`
  return markup`${row}${menu ? menuForm(menu, address, language) : null}`
}

function menuForm({ label, entries }: NonNullable<Actions['menu']>, address: string, language: string): Markup {
  const say = adminSays(language)
  const options = entries.map((action) => markup`<option value="${actionName(action)}">${labelOf(action)}</option>`)
  return markup`<form class="actions" method="post" action="${address}"><label>${harmlessText(label)} <select name="key" required><option value="">${say('choose')}</option>${options}</select></label> <button>${say('show')}</button></form>`
}

/** A label of invisible signs alone would leave a button without a name. */
function labelOf(action: Action): string {
  return harmlessText(action.label).trim() || harmlessText(typedCommand(action))
}
