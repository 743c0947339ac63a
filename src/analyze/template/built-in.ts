import {categories} from './categories.ts'
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
import {toCues} from './pieces.ts'

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

/** The cues that come with the house, of all languages. */
export function* builtIn(): Iterable<Cue> {
  for (const {certain, likely, headings} of languages) {
    yield* table(certain, 'certain')
    yield* table(likely, 'likely')
    for (const text of toCues(headings)) yield {text, category: 'related', strength: 'heading'}
  }
}

function* table(cues: CueTable, strength: Strength): Iterable<Cue> {
  for (const category of categories) for (const text of toCues(cues[category] ?? '')) yield {text, category, strength}
}
