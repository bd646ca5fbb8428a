import type { Command } from '../src/app/command.ts'
import { admin } from './admin.ts'
import { brief } from './brief.ts'
import { deliveries } from './deliveries.ts'
import { evidence } from './evidence.ts'
import { feedback } from './feedback.ts'
import { follow } from './follow.ts'
import { following } from './following.ts'
import { createHelp } from './help.ts'
import { share } from './share.ts'
import { story } from './story.ts'
import { topic } from './topic.ts'
import { unfollow } from './unfollow.ts'
import { why } from './why.ts'

const news: readonly Command[] = [brief, story, topic, evidence, why, follow, unfollow, following, feedback, share, admin, deliveries]

/** Every slash command, in the order in which `/help` lists them. */
export const commands: readonly Command[] = [...news, createHelp(news)]
