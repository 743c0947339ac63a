import {categories} from '../../model/document.ts'
import type {Cues, CueTable} from './cues.ts'
import {common} from './cues-common.ts'
import {german} from './cues-de.ts'
import {english} from './cues-en.ts'
import {spanish} from './cues-es.ts'
import {french} from './cues-fr.ts'
import {italian} from './cues-it.ts'
import {dutch} from './cues-nl.ts'
import {polish} from './cues-pl.ts'
import {portuguese} from './cues-pt.ts'
import {russian} from './cues-ru.ts'
import type {Cue, Strength} from './matcher.ts'

const languages: readonly Cues[] = [
  common,
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  polish,
  russian
]

/** The lists of cues that come with the house, language by language; each is one text, its cues parted by commas. */
export function builtIn(): readonly Cue[] {
  return languages.flatMap(({certain, likely, headings}) => [
    ...toLists('certain', certain),
    ...toLists('likely', likely),
    {text: headings, category: 'related', strength: 'heading'}
  ])
}

function toLists(strength: Strength, table: CueTable): readonly Cue[] {
  return categories.flatMap((category) => {
    const text = table[category]
    return text === undefined ? [] : [{text, category, strength}]
  })
}
