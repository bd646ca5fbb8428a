import type { Briefing, LeftOut } from '../../briefing/briefing.ts'
import type { Reply, Spans } from '../reply/reply.ts'
import { text } from '../reply/reply.ts'
import { wordsFor } from '../words/words.ts'

/** Stories that were considered and not told, each with the reason. */
export function leftOutView(briefing: Briefing): Reply {
  const words = wordsFor(briefing.language)
  const said = words.say('leftOut', { count: briefing.leftOut.length })
  return {
    summary: said,
    parts: [
      {
        blocks: [
          { kind: 'heading', level: 1, spans: [text(words.say('leftOutTitle'))] },
          { kind: 'paragraph', spans: [text(`${briefing.title}${words.say('colon')}${said}`, 'faint')] },
          { kind: 'list', ordered: false, items: briefing.leftOut.map((story) => leftOutSpans(story, briefing)) },
        ],
      },
    ],
    audience: 'caller',
    language: words.locale,
  }
}

function leftOutSpans(story: LeftOut, briefing: Briefing): Spans {
  return [{ kind: 'link', text: story.headline, url: story.url }, text(` – ${wordsFor(briefing.language).say(`leftOut.${story.reason}`)}`)]
}
