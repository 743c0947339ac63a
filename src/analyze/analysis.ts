import type {Analysis, Block} from '../model/document.ts'
import {toBlocks} from './blocks.ts'
import {type Matcher, toBoilerplate} from './boilerplate.ts'
import {toCredits} from './credits.ts'
import {toQuotes} from './quotes.ts'
import {toRepeats} from './repeats.ts'

/** What the text of an article shows. A part is made when it is first asked for, and kept. */
export function analyze(text: string, matcher: Matcher, language?: string): Analysis {
  const blocks = remember((): readonly Block[] => toBlocks(text))
  const quotes = remember(() => toQuotes(text, blocks(), language))
  const boilerplate = remember(() => toBoilerplate(text, blocks(), matcher))
  const repeats = remember(() => toRepeats(text, blocks()))
  const credits = remember(() => toCredits(text, blocks()))
  return {
    get blocks() {
      return blocks()
    },
    get quotes() {
      return quotes()
    },
    get boilerplate() {
      return boilerplate()
    },
    get repeats() {
      return repeats()
    },
    get credits() {
      return credits()
    }
  }
}

function remember<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}
