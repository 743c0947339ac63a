import {
  type Archive,
  type CopiedPlace,
  type Credit,
  countWords,
  type Document,
  defineRule,
  describeEarlier,
  describeFurther,
  integer,
  isFirstPerson,
  isOfSameOutlet,
  isSameOutlet,
  type OtherPlace,
  type Span,
  toCopiedPlaces,
  toCover,
  toGaps,
  toWords
} from '../src/rule.ts'

export default defineRule({
  id: 'uncredited-copy',
  about: 'Passages that an earlier article of another outlet printed, without credit to it',
  scope: 'archive',
  options: {
    minWords: integer('Fewest words of a passage that are equal: names, numbers, speech and boilerplate aside', 20, 5)
  },

  *check({document, archive, options}) {
    const foreign = [...archive.passages(document)].filter(({earlier}) => !isOfSameOutlet(document, earlier))
    if (foreign.length === 0) return
    const isCredited = toCredited(document)
    const open = foreign.filter(({earlier}) => !isCredited(earlier))
    const toOwn = toGaps(
      toForeignWords(
        document,
        archive,
        open.map(({here}) => here)
      )
    )
    for (const copied of toCopiedPlaces(document.text, open)) {
      const places = copied.map((place) => count(document.text, place, toOwn))
      const long = places.filter(({plain}) => plain >= options.minWords)
      const longest = long.toSorted((left, right) => right.words - left.words)[0]
      if (longest === undefined) continue

      const words = long.reduce((sum, place) => sum + place.words, 0)
      const where = long.length === 1 ? '' : ` in ${long.length} places`
      const {here, earlier, further} = longest
      yield {
        span: here,
        message: `${words} words${where} are those of ${describeEarlier(earlier, document.header)}, without credit${describeFurther(further)}`,
        related: [earlier, ...long.filter((place) => place !== longest).map((place) => place.here)]
      }
    }
  }
})

/** Whether the article names an outlet as its source. Who names an agency has it from there, as others may have. */
function toCredited({header, analysis}: Document): (earlier: OtherPlace) => boolean {
  const names = [...analysis.credits.map(({name}) => name), ...(header.byline ?? []).map(({value}) => value)]
  const hasAgency = analysis.credits.some(isAgency)
  return ({outlet}) => hasAgency || names.some((name) => isSameOutlet(name, outlet))
}

function isAgency(credit: Credit): boolean {
  return 'kind' in credit && credit.kind === 'agency'
}

/** What is no outlet's own: speech in marks and without, and what is not the article. */
function toForeignWords(document: Document, archive: Archive, copied: readonly Span[]): readonly Span[] {
  const {text, analysis} = document
  const speech = analysis.quotes.filter(({status}) => status !== 'mention')
  const toNarration = toGaps(speech)
  const blocks = analysis.blocks.filter(toCover(copied))
  const isSpoken = blocks.map((block) => {
    return toNarration(block).some(({start, end}) => isFirstPerson(text.slice(start, end)))
  })
  const spoken = blocks.filter((_, at) => isSpoken[at] || (isSpoken[at - 1] && isSpoken[at + 1]))
  const recurring = Array.from(archive.recurrence(document), ({here}) => here)
  return [...speech, ...spoken, ...analysis.boilerplate, ...recurring]
}

type Counted = CopiedPlace & {readonly plain: number}

/** A place with the number of its own words, and of those that are neither names nor numbers. */
function count(text: string, place: CopiedPlace, toOwn: (span: Span) => readonly Span[]): Counted {
  const own = place.parts.flatMap(toOwn)
  const words = own.reduce((sum, span) => sum + countWords(text, span), 0)
  const plain = own
    .flatMap((span) => toWords(text, span))
    .filter(({start}) => !/^[\p{Lu}\p{N}]/u.test(text.slice(start, start + 2)))
  return {...place, words, plain: plain.length}
}
