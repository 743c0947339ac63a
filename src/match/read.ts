import type {Span} from '../text/span.ts'
import {toWorded, type Worded} from '../text/worded.ts'
import type {Corpus} from './corpus.ts'

/** Reads an article again, by its number in the corpus: its text and its blocks. */
export type Read = (article: number) => {readonly text: string; readonly blocks: readonly Span[]} | undefined

/** An article that was read again: its words, and those of its blocks that hold one, each with its first word. */
export type Reread = {
  readonly article: number
  readonly worded: Worded
  readonly blocks: readonly (Span & {readonly first: number})[]
}

/** Finds something in articles whose words it is told of again, from the earliest on. */
export type Finder<Found> = {
  /** Whether it has to see the words of an article. */
  wants(article: number): boolean
  add(reread: Reread): void
  find(): Found
}

/** Reads again, each once, the articles that some finders want. One that cannot be read any more, or has changed, is left out. */
export function tellFinders(corpus: Corpus, read: Read, finders: readonly Finder<unknown>[]): void {
  for (let article = 0; article < corpus.stretches.length; article++) {
    const wanting = finders.filter((finder) => finder.wants(article))
    const reread = wanting.length === 0 ? undefined : readAgain(corpus, read, article)
    if (reread) for (const finder of wanting) finder.add(reread)
  }
}

function readAgain({stretches}: Corpus, read: Read, article: number): Reread | undefined {
  const [source, stretch] = [read(article), stretches[article]]
  const worded = source && toWorded(source.text, source.blocks)
  if (stretch === undefined || worded?.table.count !== stretch.end - stretch.start) return undefined
  return {article, worded, blocks: [...toHolding(source?.blocks ?? [], worded)]}
}

/** The blocks that hold a word, with the first one. */
function* toHolding(blocks: readonly Span[], {table}: Worded): Iterable<Reread['blocks'][number]> {
  let word = 0
  for (const {start, end} of blocks) {
    const first = word
    while (word < table.count && (table.starts[word] ?? 0) < end) word++
    if (word > first) yield {start, end, first}
  }
}
