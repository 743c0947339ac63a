import {
  defineRule,
  excerpt,
  findPhrase,
  type Span,
  type Token,
  texts,
  toCover,
  toPhrase,
  toSentences
} from '../src/rule.ts'

const documents = 'report|reports|study|studies|survey|surveys|poll|polls|research|rumors|rumours|dossier|leak|leaks'
const people =
  'source|sources|insider|insiders|expert|experts|critics|observers|analysts|pundits|commentators|researchers'
const some = 'a|an|one|some|several|many|various|two|three|numerous|unnamed|anonymous'
const says =
  'say|says|said|tell|tells|told|claim|claims|claimed|believe|suggest|suggests|suggested|indicate|indicates|indicated|argue|argued|warn|warned|fear|allege|alleged'
const adverbs = 'been|being|now|widely|first|also|long|already|often|further|previously|since|recently|once'
const reported = 'reported|alleged|claimed|rumored|rumoured|said|suggested|believed|thought|understood|speculated'

/** Claims whose source may be named behind them: "a recent report by the Ostra Institute". */
const open = [
  `according to ${some} ~* ${documents}`,
  `according to ~* ${documents}|${people}`,
  `according to ${some} ~* ${people}`,
  `it is|was|has|had ${adverbs}* ${reported}`,
  `it's ${adverbs}* ${reported}`,
  `a|an|one|some|several|many|recent|new ~* ${documents} has|have? ${says}|shows|showed|show|found|finds|find`,
  `reports|studies|rumors|rumours|polls|surveys have? ${says}|show|showed|emerged|surfaced|circulated`
].map(toPhrase)

/** Claims whose source stays unnamed whatever follows. */
const closed = [
  'reportedly|purportedly',
  'rumored|rumoured to',
  `some|many|others have? ${says}`,
  `${people} have? ${says}`,
  `people|persons|person|someone familiar|close|briefed with|to|on`
].map(toPhrase)

/** A block without one of these words holds none of the phrases and need not be parsed. */
const hint = new RegExp(
  `\\b(?:${[documents, people, reported, 'reportedly|purportedly|according|some|many|others|familiar|briefed'].join('|')})\\b`,
  'iu'
)

export default defineRule({
  id: 'vague-source',
  about: 'A claim laid to nobody who could be asked: "a recent report", "it has been reported", "sources say"',
  scope: 'document',
  needs: 'tree',
  options: {
    allow: texts('Phrases that are good enough here, as they stand in the text')
  },

  *where({document: {text, analysis}}) {
    for (const block of analysis.blocks) if (hint.test(text.slice(block.start, block.end))) yield block
  },

  *check({document: {text, analysis}, tree, options}) {
    const allowed = new Set(options.allow.map((phrase) => phrase.toLowerCase()))
    const isSpokenOrForeign = toCover([...analysis.quotes, ...analysis.boilerplate])
    for (const sentence of toSentences(tree)) {
      for (const span of findVague(sentence)) {
        const said = text.slice(span.start, span.end).replace(/\s+/gu, ' ').toLowerCase()
        if (allowed.has(said) || isSpokenOrForeign(span)) continue

        yield {span, message: `Laid to nobody who could be asked: ${excerpt(text, span)}`}
      }
    }
  }
})

function* findVague(sentence: readonly Token[]): Generator<Span> {
  for (let at = 0; at < sentence.length; at++) {
    const length = findPhrase(closed, sentence, at) || toUnnamed(sentence, at, findPhrase(open, sentence, at))
    const [first, last] = [sentence[at], sentence[at + length - 1]]
    if (length === 0 || !first || !last) continue
    yield {start: first.start, end: last.end}
    at += length - 1
  }
}

/** No phrase, where a name follows that answers for it: "reported by Ostra Radio", "a report from the Interior Ministry". */
function toUnnamed(sentence: readonly Token[], at: number, length: number): number {
  const [next, ...more] = sentence.slice(at + length, at + length + 6)
  const answers = /^(?:by|from|in|of|published|released|commissioned|conducted|obtained|issued|compiled)$/u
  return next && answers.test(next.word) && more.some(({capital}) => capital) ? 0 : length
}
