import type {AlteredQuotation} from '../model/archive.ts'
import type {Span} from '../text/span.ts'
import {toWordAt, type Worded} from '../text/worded.ts'
import type {Corpus} from './corpus.ts'
import {toPlace} from './places.ts'
import {type Quotation, type Rewordings, toPairsOf} from './rewordings.ts'
import type {WordsOf} from './verified.ts'
import {containsRun, relate} from './wording.ts'

/** The quotations of an article that an earlier one gives in other words, held against the words of both. */
export function* toAlteredQuotations(
  corpus: Corpus,
  rewordings: Rewordings,
  article: number,
  wordsOf: WordsOf
): Iterable<AlteredQuotation> {
  for (const [mine, other] of toPairsOf(rewordings, article)) {
    const [own, source] = [wordsOf(article), wordsOf(other.article)]
    if (own === undefined || source === undefined) continue
    const names = new Map<string, number>()
    const [words, wording] = [toNames(corpus, own, mine, names), toNames(corpus, source, other, names)]
    if (relate(words, wording) !== 'reworded' || holds(corpus, other.article, mine)) continue
    const there = toSpan(corpus, source, other)
    const text = source.text.slice(there.start, there.end)
    const earlier = toPlace(corpus, other.article, there)
    yield {here: toSpan(corpus, own, mine), earlier, words: words.length, further: 0, text}
  }
}

/** Words by their names: the same for the same word and for no other. */
function toNames({stretches}: Corpus, worded: Worded, quotation: Quotation, names: Map<string, number>): Uint32Array {
  const first = quotation.start - (stretches[quotation.article]?.start ?? 0)
  return Uint32Array.from({length: quotation.end - quotation.start}, (_, at) => {
    const word = toWordAt(worded, first + at)
    const known = names.get(word)
    if (known === undefined) names.set(word, names.size + 1)
    return known ?? names.size
  })
}

function toSpan({stretches}: Corpus, {table}: Worded, {article, start, end}: Quotation): Span {
  const first = stretches[article]?.start ?? 0
  return {start: table.starts[start - first] ?? 0, end: table.ends[end - first - 1] ?? 0}
}

/** Of longer articles it is not asked whether they hold some words elsewhere. */
const longest = 20_000

/** Whether an article holds the words of a quotation in a row, wherever its marks stand, as far as hashes tell. */
function holds({stretches}: Corpus, article: number, {article: own, start, end}: Quotation): boolean {
  const [source, words] = [stretches[article], stretches[own]?.words.subarray(start, end)]
  if (source === undefined || words === undefined || source.end - source.start > longest) return false
  return containsRun(source.words.subarray(source.start, source.end), words)
}
