import type { Command } from '../src/app/input/command.ts'
import { admin } from './admin.ts'
import { ask } from './ask.ts'
import { audit } from './audit.ts'
import { brief } from './brief.ts'
import { deliveries } from './deliveries.ts'
import { evidence } from './evidence.ts'
import { feedback } from './feedback.ts'
import { feedsCommands } from './feeds.ts'
import { follow } from './follow.ts'
import { following } from './following.ts'
import { createHelp } from './help.ts'
import { panel } from './panel.ts'
import { privacy } from './privacy.ts'
import { scheduleCommands } from './schedule.ts'
import { sectionsCommands } from './sections.ts'
import { settings } from './settings.ts'
import { share } from './share.ts'
import { status } from './status.ts'
import { story } from './story.ts'
import { topic } from './topic.ts'
import { undo } from './undo.ts'
import { unfollow } from './unfollow.ts'
import { why } from './why.ts'

const news: readonly Command[] = [brief, story, topic, ask, evidence, why, follow, unfollow, following, feedback, share, privacy]
const admins: readonly Command[] = [
  ...[...feedsCommands, ...sectionsCommands, ...scheduleCommands],
  ...[panel, settings, undo, audit, status, admin, deliveries],
]

/** Every slash command, in the order in which `/help` lists them. */
export const commands: readonly Command[] = [...news, ...admins, createHelp([...news, ...admins])]
