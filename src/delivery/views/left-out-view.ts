import type { Briefing, LeftOut } from '../../briefing/briefing.ts'
import { bullets, heading, paragraph, type Reply, type Spans, text } from '../reply/reply.ts'
import { toCaller } from '../reply/reply-to.ts'
import { wordsFor } from '../words/words.ts'

/** Stories that were considered and not told, each with the reason. */
export function leftOutView(briefing: Briefing): Reply {
  const words = wordsFor(briefing.language)
  const said = words.say('leftOut', { count: briefing.leftOut.length })
  const blocks = [
    heading(1, words.say('leftOutTitle')),
    paragraph(`${briefing.title}${words.say('colon')}${said}`, 'faint'),
    bullets(briefing.leftOut.map((story) => leftOutSpans(story, briefing))),
  ]
  return toCaller(said, [{ blocks }], briefing.language)
}

function leftOutSpans(story: LeftOut, briefing: Briefing): Spans {
  return [{ kind: 'link', text: story.headline, url: story.url }, text(` – ${wordsFor(briefing.language).say(`leftOut.${story.reason}`)}`)]
}
