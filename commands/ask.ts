import { z } from 'zod'
import { readSince, sinceExamples } from '../src/app/answers/read-since.ts'
import { defineCommand } from '../src/app/input/command.ts'
import { readQuestion } from '../src/briefing/questions/question.ts'
import { answerTo } from './answer-to.ts'
import { newsOn } from './news-on.ts'
import { unknownTime } from './options.ts'

/** `/ask how many were killed in the quake?` answers in the articles' own words; `/ask what’s new in Europe?` briefs. */
export const ask = defineCommand({
  name: 'ask',
  summary: 'What the articles say to a question, word for word, or that none does',
  options: z.object({
    question: z.string().min(1).max(300).describe('a question in your own words'),
    since: z.string().min(1).max(40).optional().describe(`how far back: ${sinceExamples}`),
  }),
  access: 'everyone',
  audience: 'channel',
  rest: 'question',
  examples: ['/ask how much does Europe spend on defence?', '/ask wann sprachen Trump und Putin', '/ask who called off the talks since:3d'],

  async run({ question: typed, since }, caller, app) {
    const { workspace, language } = caller
    const zone = await app.zone(workspace)
    const from = readSince(since ?? usual, app.now(), zone)
    if (from === undefined) return unknownTime(since ?? usual, caller)
    const question = readQuestion(typed, language)
    const news = question.wanted === 'news' ? await newsOn(question, since, caller, app) : undefined
    return news ?? answerTo({ workspace, question: typed.trim().replace(/\s+/g, ' '), from, zone, language }, app)
  },
})

/** How far back a question is looked up. */
const usual = '30d'
