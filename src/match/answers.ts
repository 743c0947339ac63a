import type {Copy, DuplicateDocument, Recurrence} from '../model/archive.ts'
import {type Span, trimSpan} from '../text/span.ts'
import type {Corpus} from './corpus.ts'
import {toDuplicates} from './duplicates.ts'
import type {Holders} from './holders.ts'
import type {Passage} from './passages.ts'
import {toPlace} from './places.ts'
import {type Recurrences, recurring} from './recurrence.ts'
import type {WordsOf} from './verified.ts'

/** The passages of an article as rules are told of them. */
export function* toCopies(
  corpus: Corpus,
  article: number,
  passages: readonly Passage[],
  wordsOf: WordsOf
): Iterable<Copy> {
  for (const passage of passages) {
    const words = passage.end - passage.start
    const here = toSpan(corpus, article, passage.start, words, wordsOf)
    const there = toSpan(corpus, passage.article, passage.place, words, wordsOf)
    if (here === undefined || there === undefined) continue
    const further = Math.max(0, passage.count - 2)
    yield {here, earlier: toPlace(corpus, passage.article, there), words, further}
  }
}

/** The span of some words in the text of their article. */
function toSpan(corpus: Corpus, article: number, at: number, words: number, wordsOf: WordsOf): Span | undefined {
  const table = wordsOf(article)?.table
  const first = at - (corpus.stretches[article]?.start ?? 0)
  if (table === undefined || words === 0) return undefined
  return {start: table.starts[first] ?? 0, end: table.ends[first + words - 1] ?? 0}
}

/** The earlier articles that an article is again, nearly whole. */
export function* toDuplicateDocuments(
  holders: Holders,
  article: number,
  passages: readonly Passage[],
  wordsOf: WordsOf
): Iterable<DuplicateDocument> {
  const {corpus} = holders
  const found = toDuplicates(holders, article, passages, wordsOf)
  for (const {article: earlier, containment, words, count} of found) {
    const [mine, other] = [wordsOf(article)?.text, wordsOf(earlier)?.text]
    if (mine === undefined || other === undefined) continue
    const here = trimSpan(mine, {start: 0, end: mine.length})
    const there = toPlace(corpus, earlier, trimSpan(other, {start: 0, end: other.length}))
    yield {here, earlier: there, words, further: Math.max(0, count - 2), containment}
  }
}

/** The blocks of an article that recur in the articles of its outlet. */
export function* toRecurringBlocks(
  corpus: Corpus,
  {articles, offsets}: Recurrences,
  article: number,
  wordsOf: WordsOf
): Iterable<Recurrence> {
  const stretch = corpus.stretches[article]
  const text = wordsOf(article)?.text
  if (stretch === undefined || text === undefined) return
  const {blocks, end: last} = stretch
  for (const [block, start] of blocks.entries()) {
    const count = articles[(offsets[article] ?? 0) + block] ?? 0
    const end = blocks[block + 1] ?? last
    const words = count < recurring ? undefined : toSpan(corpus, article, start, end - start, wordsOf)
    if (words !== undefined) yield {here: toLines(text, words), articles: count}
  }
}

/** The whole lines in which a span lies. */
function toLines(text: string, {start, end}: Span): Span {
  let [from, to] = [start, end]
  while (from > 0 && !isBreak(text.charCodeAt(from - 1))) from--
  while (to < text.length && !isBreak(text.charCodeAt(to))) to++
  return trimSpan(text, {start: from, end: to})
}

function isBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d
}
