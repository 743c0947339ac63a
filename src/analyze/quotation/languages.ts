import type {Lexicon} from './lexicon.ts'
import {english} from './lexicon-en.ts'

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map([['en', english]])

/** The lexicon of a language by its ISO 639-1 code, or nothing where the language is not known here. */
export function toLexicon(language: string): Lexicon | undefined {
  return LEXICONS.get(language.slice(0, 2).toLowerCase())
}
