import {
  type Archive,
  type CopiedPlace,
  countPlainWords,
  countWords,
  type Document,
  defineRule,
  describeEarlier,
  describeFurther,
  integer,
  isFirstPerson,
  isOfSameOutlet,
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

  *check({document, archive, options}) {
    const copied = toLongPlaces(document, archive, options.minWords)
    if (copied.length === 0) return
    const isCredited = toCredited(document)
    const toOwn = toGaps(toForeignWords(document, archive, copied.flat()))
    for (const places of copied) {
      const own = places.map((place) => count(document.text, place, toOwn))
      const long = own.filter(({plain}) => plain >= options.minWords)
      const longest = long.toSorted((left, right) => right.words - left.words)[0]
      if (longest === undefined || isCredited(longest)) continue

      const {here, earlier, further} = longest
      const words = long.reduce((sum, place) => sum + place.words, 0)
      const where = long.length === 1 ? '' : ` in ${long.length} places`
      yield {
        span: here,
        message: `${words} words${where} are those of ${describeEarlier(earlier, document.header)}, without credit${describeFurther(further)}`,
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

/** What is no outlet's own: speech in marks and without, and what is not the article. */
function toForeignWords(document: Document, archive: Archive, places: readonly CopiedPlace[]): readonly Span[] {
  const {text, analysis} = document
  const speech = analysis.quotes.filter(({status}) => status !== 'mention')
  const toNarration = toGaps(speech)
  const blocks = analysis.blocks.filter(toCover(places.map(({here}) => here)))
  const isSpoken = blocks.map((block) => {
    const narration = block.end - block.start > longestSpeech ? [] : toNarration(block)
    return narration.some(({start, end}) => isFirstPerson(text.slice(start, end)))
  })
  const spoken = blocks.filter((_, at) => isSpoken[at] || (isSpoken[at - 1] && isSpoken[at + 1]))
  const recurring = Array.from(archive.recurrence(document), ({here}) => here)
  const boilerplate = isMostlyCopied(text, places) ? [] : analysis.boilerplate
  return [...speech, ...spoken, ...boilerplate, ...recurring]
}

/** Of an article that is, for the most part, another one, what stands around it makes no difference. */
function isMostlyCopied(text: string, places: readonly CopiedPlace[]): boolean {
  const copied = places.reduce((sum, {words}) => sum + words, 0)
  return copied * 2 >= countWords(text, {start: 0, end: text.length})
}

type Counted = CopiedPlace & {readonly plain: number}

/** A place with the number of its own words, and of those that are neither names nor numbers. */
function count(text: string, place: CopiedPlace, toOwn: (span: Span) => readonly Span[]): Counted {
  return {...place, ...countPlainWords(text, place.parts.flatMap(toOwn))}
}
