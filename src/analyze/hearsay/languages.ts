import {toPrimary} from '../../text/language.ts'
import {remember} from '../../text/memory.ts'
import {type Grammar, toGrammar} from './grammar.ts'
import type {Lexicon} from './lexicon.ts'
import {german} from './lexicon-de.ts'
import {english} from './lexicon-en.ts'
import {spanish} from './lexicon-es.ts'
import {french} from './lexicon-fr.ts'
import {italian} from './lexicon-it.ts'
import {dutch} from './lexicon-nl.ts'
import {portuguese} from './lexicon-pt.ts'

const lexicons: Readonly<Record<string, Lexicon>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese
}

const grammars: ReadonlyMap<string, () => Grammar> = new Map(
  Object.entries(lexicons).map(([code, lexicon]) => [code, remember(() => toGrammar(lexicon))])
)

/** The grammar of a language by its code (BCP 47), or nothing where the language is not known here. */
export function toGrammarOf(language: string): Grammar | undefined {
  return grammars.get(toPrimary(language))?.()
}
