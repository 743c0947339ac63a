import {toPrimary} from '../../text/language.ts'
import type {Lexicon} from './lexicon.ts'
import {german} from './lexicon-de.ts'
import {english} from './lexicon-en.ts'
import {spanish} from './lexicon-es.ts'
import {french} from './lexicon-fr.ts'

const LEXICONS: ReadonlyMap<string, () => Lexicon> = new Map([
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french]
])

/** The lexicon of a language by its code (BCP 47), or nothing where the language is not known here. */
export function toLexicon(language: string): Lexicon | undefined {
  return LEXICONS.get(toPrimary(language))?.()
}

/** The lexicon of a language that is not known here: no word of it can be read. */
export const unknown: Lexicon = {
  words: new Map(),
  guess: () => undefined,
  abbreviations: new Set(),
  elisions: new Set(),
  enclitics: new Set(),
  inverts: false,
  leads: /^$/,
  according: [],
  behind: []
}
