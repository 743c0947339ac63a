import {addText, closePrints, openPrints, toChosen} from '../../src/analyze/prints.ts'
import {type Corpus, type Entry, toCorpus} from '../../src/match/corpus.ts'
import type {Read} from '../../src/match/read.ts'
import type {Prints} from '../../src/model/prints.ts'
import {toHashList} from '../../src/text/hash-list.ts'
import {toMaskedHash, toSequenceHash} from '../../src/text/prints.ts'
import type {Span} from '../../src/text/span.ts'
import {winnow} from '../../src/text/winnow.ts'

/** An article of a test: its lines are its blocks. */
export type Told = Entry & {readonly text: string}

/** A corpus of some articles, one batch an article; `hashBits` below 32 makes words collide. */
export function corpusOf(articles: readonly Told[], hashBits = 32): {readonly corpus: Corpus; readonly read: Read} {
  const corpus = toCorpus(
    articles,
    articles.map(({text}) => printsOf(text, hashBits))
  )
  const texts = new Map(articles.map(({path, text}) => [path, text]))
  const read: Read = (article) => {
    const text = texts.get(corpus.entries[article]?.path ?? '')
    return text === undefined ? undefined : {text, blocks: toLines(text)}
  }
  return {corpus, read}
}

/** The prints of one article. */
export function printsOf(text: string, hashBits = 32): Prints {
  const open = openPrints(1)
  addText(open, text, toLines(text))
  const prints = closePrints(open)
  if (hashBits === 32) return prints
  const words = prints.words.map((hash) => ((hash >>> (32 - hashBits)) << 1) | (hash & 1))
  const winnowed = toHashList()
  winnow({words, start: 0, end: words.length}, winnowed)
  const runs = Array.from(prints.blocks, (start, block) => ({
    words,
    start,
    end: prints.blocks[block + 1] ?? words.length
  }))
  const hashes = Float64Array.from(runs, (run) => toSequenceHash(run))
  return {
    ...prints,
    words,
    hashes,
    masked: Float64Array.from(runs, (run) => toMaskedHash(run)),
    chosen: toChosen(winnowed, words.length)
  }
}

/** The lines of a text that hold a word. */
export function toLines(text: string): readonly Span[] {
  let start = 0
  return text.split('\n').flatMap((line) => {
    const span = {start, end: start + line.length}
    start += line.length + 1
    return /[\p{L}\p{N}]/u.test(line) ? [span] : []
  })
}
