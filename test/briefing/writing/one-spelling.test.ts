import { expect, it } from 'vitest'
import { type Briefing, type Sentence, storiesOf } from '../../../src/briefing/briefing.ts'
import { objectionsTo } from '../../../src/briefing/receipts/receipts.ts'
import { inOneSpelling } from '../../../src/briefing/writing/one-spelling.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'

const sample = sampleBriefing()
const [source] = sample.sources

function sentence(text: string, language = 'en'): Sentence {
  return { text, language, citations: [{ source: source?.number ?? 1, article: source?.article ?? '', passage: text }] }
}

function told(...texts: readonly string[]): readonly string[] {
  return toldIn('en', texts)
}

function toldIn(language: string, texts: readonly string[]): readonly string[] {
  const sources = sample.sources.map((one) => ({ ...one, language }))
  const opening = texts.map((text) => sentence(text, language))
  const briefing: Briefing = { ...sample, sections: [], sources, opening, inShort: [] }
  return inOneSpelling(briefing).opening.map(({ text }) => text)
}

it('writes a known person as most sentences do', () => {
  expect(
    told('Volodymyr Zelensky left Kyiv.', 'Zelenskyy will fly to Munich for the security conference.', 'Zelensky spoke to Donald Trump.'),
  ).toEqual([
    'Volodymyr Zelensky left Kyiv.',
    'Zelensky will fly to Munich for the security conference.',
    'Zelensky spoke to Donald Trump.',
  ])
})

it('writes any name with the accents that one sentence has', () => {
  expect(told('Defence Minister Pal Jonson arrived.', 'Then Defence Minister Pål Jonson left.')).toEqual([
    'Defence Minister Pål Jonson arrived.',
    'Then Defence Minister Pål Jonson left.',
  ])
})

it.each([
  ['en', 'Peter Muller resigned in Riga.', 'Thomas Müller scored in Riga.'],
  ['en', 'Ann Rose resigned in Riga.', 'Police in Riga seized bottles of Rosé Wine.'],
  ['de', 'Der Vater des Opfers klagt in Riga.', 'Die Väter der Opfer klagen in Riga.'],
  ['de', 'Grüne Bar in Riga geschlossen.', 'Markus Bär trat in Riga zurück.'],
  ['es', 'El Papa Francisco visita Riga.', 'Los niños esperan a Papá Noel en Riga.'],
  ['es', 'López Obrador salió de Riga.', 'AMLO salió de Riga.'],
])('takes nobody for somebody else: %s, %s', (language, ...texts) => {
  expect(toldIn(language, texts)).toEqual(texts)
})

it('leaves what is quoted as it is', () => {
  const quoted = 'Donald Trump said "Zelenskyy knows it" in Miami.'
  expect(told('Zelensky left.', quoted, 'Volodymyr Zelensky left Kyiv.')).toContain(quoted)
})

it('leaves a name in its case', () => {
  const texts = ['Лавров встретился с Хаканом Фиданом.', 'Хакан Фидан уехал.', 'Фидан молчал.']
  expect(toldIn('ru', texts)).toEqual(texts)
})

it('changes nothing where each name has one spelling', () => {
  expect(inOneSpelling(sample)).toBe(sample)
})

it('rests on a gate that knows a person in two spellings, and takes nobody else for them', () => {
  const at = Date.parse('2025-02-13T12:00:00Z')
  const evidence = [{ text: 'Zelenskyy will travel to Munich and meet Boris Pistorius there.', language: 'en', publishedAt: at }]
  const objections = (text: string) => objectionsTo({ text, language: 'en', saidAt: at }, evidence).map((one) => one.kind)
  expect(objections('Zelensky will travel to Munich and meet Boris Pistorius there.')).toEqual([])
  expect(objections('Putin will travel to Munich and meet Boris Pistorius there.')).not.toEqual([])
  expect(objections('Zelensky will travel to Munich and meet Olaf Scholz there.')).not.toEqual([])
})

it('writes it so in stories, their figures and their quotations, and where they are pointed to', () => {
  const [story] = storiesOf(sample)
  const [section] = sample.sections
  if (!story || !section) throw new Error('the sample has no story')
  const opening = ['Volodymyr Zelensky left Kyiv.', 'Zelensky spoke.', 'Zelensky flew on.', 'Zelensky landed.'].map((text) =>
    sentence(text),
  )
  const said = sentence('Zelenskyy held 5 meetings in Munich.')
  const told = {
    ...story,
    headline: sentence('Zelenskyy will fly to Munich'),
    sentences: [said],
    figures: [{ text: '5', what: 'meetings of Zelenskyy', about: said, differs: [] }],
    quotes: [{ words: 'Zelenskyy knows it', speaker: 'Volodymyr Zelenskyy', role: null, language: 'en', citations: said.citations }],
  }
  const pointers = [
    { shortId: story.shortId, headline: 'Zelenskyy will fly to Munich' },
    { shortId: 'elsewhere', headline: 'Of Zelenskyy' },
  ]
  const briefing = inOneSpelling({ ...sample, opening, sections: [{ ...section, stories: [told], pointers }], inShort: [said] })
  expect(briefing.inShort[0]?.text).toBe('Zelensky held 5 meetings in Munich.')
  expect(storiesOf(briefing)).toMatchObject([
    {
      headline: { text: 'Zelensky will fly to Munich' },
      sentences: [{ text: 'Zelensky held 5 meetings in Munich.' }],
      figures: [{ what: 'meetings of Zelensky', about: { text: 'Zelenskyy held 5 meetings in Munich.' } }],
      quotes: [{ words: 'Zelenskyy knows it', speaker: 'Volodymyr Zelensky' }],
    },
  ])
  expect(briefing.sections[0]?.pointers.map(({ headline }) => headline)).toEqual(['Zelensky will fly to Munich', 'Of Zelenskyy'])
})
