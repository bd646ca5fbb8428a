import { phraseTrie } from '../articles/gazetteer/phrase-trie.ts'
import type { PartClues } from './clues.ts'

/**
 * Whether a text says that it is about the world at large, "around the world", "weltweit", or of what is the same everywhere: an illness,
 * the sky. An outlet's own country is not meant then.
 */
export function isOfTheWorld({ words, text }: PartClues): boolean {
  return worldWords.find(words, text).length > 0
}

const worldWords = phraseTrie(
  [
    ...[
      'around the world',
      'across the world',
      'the world is',
      'the world faces',
      'the world in',
      'world map',
      'worldwide',
      'global',
      'globally',
    ],
    ...['around the globe', 'across the globe', 'international', 'internationally', 'overseas', 'countries', 'nations'],
    ...[
      'weltweit*',
      'auf der ganzen Welt',
      'international*',
      'global*',
      'à travers le monde',
      'dans le monde',
      'mondial*',
      'en todo el mundo',
    ],
    ...[
      'mundial*',
      'nel mondo',
      'mondial*',
      'во всем мире',
      'в мире',
      'мировой',
      'у світі',
      'світов*',
      '全球',
      '世界各地',
      'حول العالم',
      'العالمي*',
    ],
    ...['symptoms', 'the human body', 'to the body', 'immune cell*', 'immune system*', 'death rate', 'wash your hands', 'wearing masks'],
    ...['spread of the virus', 'what is the coronavirus', 'myths', 'key words and phrases', 'everything you need to know'],
    ...['astronomer*', 'stargazer*', 'meteor shower*', 'exoplanet*', 'K-pop'],
    ...['Symptome', 'Immunsystem', 'Mythen', 'Sternschnuppen', 'symptômes', 'système immunitaire', 'síntomas', 'sistema inmunitario'],
    ...['sintomi', 'sistema immunitario', 'симптом*', 'иммунитет*', 'імунітет*', '症状', '免疫', 'أعراض'],
  ].map((phrase) => [phrase, true] as const),
)
