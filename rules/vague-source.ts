import {
  defineRule,
  excerpt,
  findPhrase,
  isDefinite,
  isEnglish,
  namesAuthor,
  namesSource,
  type Span,
  type Token,
  texts,
  toCover,
  toPhrase,
  toSentences
} from '../src/rule.ts'

const plurals = 'reports|studies|surveys|polls|rumors|rumours|leaks|research'
const documents = `report|study|survey|poll|dossier|leak|${plurals}`
const anonymous = 'source|sources|insider|insiders'
const experts = 'expert|experts|critics|observers|analysts|pundits|commentators|researchers|scientists|economists'
const some = 'a|an|one|some|several|many|multiple|various|two|three|numerous|other'
const says =
  'say|says|tell|tells|claim|claims|believe|suggest|suggests|indicate|indicates|argue|contend|warn|fear|allege|speculate'
const said = 'said|told|claimed|believed|suggested|indicated|argued|contended|warned|feared|alleged|speculated'
const found = `${says}|${said}|show|shows|showed|shown|find|finds|found`
const adverbs = 'been|being|now|widely|first|also|long|already|often|further|previously|since|recently|once'
const reported = 'reported|alleged|claimed|rumored|rumoured|said|suggested|believed|thought|understood|speculated'

const phrases = [
  `according to ~* ${documents}|${anonymous}|${experts}`,
  `it is|was|has|had ${adverbs}* ${reported}`,
  `it's ${adverbs}* ${reported}`,
  `${some}|recent|new ~* ${documents} have|has? ${found}`,
  `${plurals} have? ${found}|emerged|surfaced|circulated`,
  `${experts}|${anonymous} have|has? ${says}|${said}`,
  `some|many|others ${says}`,
  `${some}? unnamed|unidentified|anonymous ~* officials|official|aides|aide|${anonymous}`,
  `people|someone familiar|briefed with|on`,
  `according to ~* people|someone close to`,
  `people|someone close to ~|^* ${says}|${said}`
].map(toPhrase)

/** Phrases that name nobody whatever stands around them. */
const hedges = ['reportedly|purportedly', 'rumored|rumoured to', 'rumor|rumour|word has it'].map(toPhrase)
const nameless = new Set(anonymous.split('|'))

/** A block without one of these words holds none of the phrases and need not be parsed. */
const hint = new RegExp(
  `\\b(?:${[documents, anonymous, experts, reported, 'unnamed|unidentified|reportedly|purportedly|some|many|others|has it|familiar|close|briefed'].join('|')})\\b`,
  'iu'
)

export default defineRule({
  id: 'vague-source',
  about: 'A claim laid to nobody who could be asked: "a recent report", "it has been reported", "sources say"',
  scope: 'document',
  needs: 'tree',
  options: {allow: texts('Phrases that are good enough here, as they stand in the text')},

  *where({document: {text, header, analysis}}) {
    if (!isEnglish(header.language?.value)) return
    for (const block of analysis.blocks) if (hint.test(text.slice(block.start, block.end))) yield block
  },

  *check({document: {text, analysis}, tree, options}) {
    const allowed = new Set(options.allow.map((phrase) => phrase.toLowerCase()))
    const isSpokenOrForeign = toCover([...analysis.quotes, ...analysis.boilerplate])
    for (const sentence of toSentences(tree)) {
      for (const span of findVague(sentence)) {
        const phrase = text.slice(span.start, span.end).replace(/\s+/gu, ' ').toLowerCase()
        if (allowed.has(phrase) || isSpokenOrForeign(span)) continue
        yield {span, message: `Laid to nobody who could be asked: ${excerpt(text, span)}`}
      }
    }
  }
})

/** The phrases of a sentence, unless it names somebody for what it says. */
function* findVague(sentence: readonly Token[]): Generator<Span> {
  let named: boolean | undefined
  for (let at = 0; at < sentence.length; at++) {
    const length = findPhrase(hedges, sentence, at) || findClaim(sentence, at)
    if (length === 0) continue
    named ??= namesSource(sentence)
    const [first, last] = [sentence[at], sentence[at + length - 1]]
    if (named || !first || !last) return
    yield {start: first.start, end: last.end}
    at += length - 1
  }
}

/** Not where a name follows, where "to" makes no claim of it ("it is believed to be"), or what stands further up is meant. */
function findClaim(sentence: readonly Token[], at: number): number {
  const length = findPhrase(phrases, sentence, at)
  const taken = sentence.slice(at, at + length)
  if (sentence[at + length]?.word === 'to' || namesAuthor(sentence, at + length)) return 0
  if (taken.some(({word}) => nameless.has(word))) return length
  const isJoined = taken[0]?.word === 'others' && sentence[at - 1]?.word === 'and'
  return isJoined || isDefinite(sentence, at, length) ? 0 : length
}
