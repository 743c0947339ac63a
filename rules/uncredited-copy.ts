import {
  type Archive,
  type CopiedPlace,
  countPlainWords,
  type Document,
  defineRule,
  describeEarlier,
  describeFurther,
  integer,
  isFirstPerson,
  isOfSameOutlet,
  mayHoldPlainWords,
  type Span,
  toCopiedPlaces,
  toCover,
  toCredited,
  toGaps
} from '../src/rule.ts'

export default defineRule({
  id: 'uncredited-copy',
  about: 'Passages that an earlier article of another outlet printed, without credit to it',
  scope: 'archive',
  options: {
    minWords: integer('Fewest words of a passage that are equal: names, numbers, speech and boilerplate aside', 20, 5)
  },

  *check({document, archive, options: {minWords}}) {
    const {text, header, analysis} = document
    const copied = toLongPlaces(document, archive, minWords)
    const mayBeLong = (toOwn: ToGaps) => (places: readonly CopiedPlace[]) =>
      places.some(({parts}) => mayHoldPlainWords(text, parts.flatMap(toOwn), minWords))
    const likely = copied.filter(mayBeLong((span) => [span]))
    if (likely.length === 0) return
    const isCredited = toCredited(document)
    const uncredited = likely.filter((places) => !places.every(isCredited))
    if (uncredited.length === 0) return
    const speech = analysis.quotes.filter(({status}) => status !== 'mention')
    const toNarration = toGaps(speech)
    const narrated = uncredited.filter(mayBeLong(toNarration))
    if (narrated.length === 0) return
    const toOwn = toGaps([...speech, ...toForeignWords(document, archive, copied.flat(), toNarration)])
    for (const places of narrated) {
      const long = places.map((place) => count(text, place, toOwn)).filter(({plain}) => plain >= minWords)
      const longest = long.toSorted((left, right) => right.words - left.words)[0]
      if (longest === undefined || isCredited(longest)) continue

      const {here, earlier, further} = longest
      const words = long.reduce((sum, place) => sum + place.words, 0)
      const where = long.length === 1 ? '' : ` in ${long.length} places`
      yield {
        span: here,
        message: `${words} words${where} are those of ${describeEarlier(earlier, header)}, without credit${describeFurther(further)}`,
        related: [earlier, ...long.filter((place) => place !== longest).map((place) => place.here)]
      }
    }
  }
})

/** The places that articles of other outlets hold too, by article, as far as they are long enough at all. */
function toLongPlaces(document: Document, archive: Archive, minWords: number): readonly (readonly CopiedPlace[])[] {
  const foreign = [...archive.passages(document)].filter(({earlier}) => !isOfSameOutlet(document, earlier))
  const places = toCopiedPlaces(document.text, foreign)
  return places.map((each) => each.filter(({words}) => words >= minWords)).filter(({length}) => length > 0)
}

/** In a longer block, one word in the first person says nothing of the rest. */
const longestSpeech = 3000

/** What is no outlet's own beside speech in marks: speech without, and what is not the article. */
function toForeignWords(
  document: Document,
  archive: Archive,
  places: readonly CopiedPlace[],
  toNarration: ToGaps
): readonly Span[] {
  const {text, analysis} = document
  const blocks = analysis.blocks.filter(toCover(places.map(({here}) => here)))
  const isSpoken = blocks.map((block) => {
    const narration = block.end - block.start > longestSpeech ? [] : toNarration(block)
    return narration.some(({start, end}) => isFirstPerson(text.slice(start, end)))
  })
  const spoken = blocks.filter((_, at) => isSpoken[at] || (isSpoken[at - 1] && isSpoken[at + 1]))
  const boilerplate = isMostlyCopied(text, places) ? [] : analysis.boilerplate
  return [...spoken, ...boilerplate, ...Array.from(archive.recurrence(document), ({here}) => here)]
}

/** Of an article that is, for the most part, another one, what stands around it makes no difference. */
function isMostlyCopied(text: string, places: readonly CopiedPlace[]): boolean {
  const copied = places.reduce((sum, {words}) => sum + words, 0)
  const toRest = toGaps(places.flatMap(({parts}) => parts))
  return copied >= countPlainWords(text, toRest({start: 0, end: text.length})).words
}

type ToGaps = ReturnType<typeof toGaps>

/** A place with the number of its own words, and of those that are neither names nor numbers. */
function count(text: string, place: CopiedPlace, toOwn: ToGaps): CopiedPlace & {readonly plain: number} {
  return {...place, ...countPlainWords(text, place.parts.flatMap(toOwn))}
}
