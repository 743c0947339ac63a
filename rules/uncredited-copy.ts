import {
  type Archive,
  type Copy,
  type Credit,
  countWords,
  type Document,
  defineRule,
  describeEarlier,
  describeFurther,
  integer,
  isOfSameOutlet,
  isSameOutlet,
  type OtherPlace,
  toGaps
} from '../src/rule.ts'

/** So many words may stand between two passages of the same earlier article for them to be one place. */
const bridged = 10
/** And so many units at most, so that no gap is read in vain. */
const farthest = 200

export default defineRule({
  id: 'uncredited-copy',
  about: 'Passages that an earlier article of another outlet printed, without credit to it',
  scope: 'archive',
  options: {
    minWords: integer('Fewest words of a place that are equal, quoted speech and boilerplate aside', 12, 5)
  },

  *check({document, archive, options}) {
    const foreign = [...archive.passages(document)].filter(({earlier}) => !isOfSameOutlet(document, earlier))
    if (foreign.length === 0) return
    const isCredited = toCredited(document)
    const countOwn = toCounter(document, archive)
    for (const copies of group(foreign.filter(({earlier}) => !isCredited(earlier)))) {
      const places = bridge(document.text, copies, countOwn).filter(({words}) => words >= options.minWords)
      const longest = places.toSorted((left, right) => right.words - left.words)[0]
      if (longest === undefined) continue

      const words = places.reduce((sum, place) => sum + place.words, 0)
      const where = places.length === 1 ? '' : ` in ${places.length} places`
      const {here, earlier, further} = longest
      yield {
        span: here,
        message: `${words} words${where} as another outlet printed them (${describeEarlier(earlier, document.header)}), without credit${describeFurther(further)}`,
        related: [earlier, ...places.filter((place) => place !== longest).map((place) => place.here)]
      }
    }
  }
})

/** Whether the article names an outlet as its source. Who names an agency has it from there, as others may have. */
function toCredited({header, analysis}: Document): (earlier: OtherPlace) => boolean {
  const names = [...analysis.credits, ...(header.byline ?? []).map(({value}) => ({name: value}))]
  const hasAgency = analysis.credits.some(isAgency)
  return ({outlet}) => hasAgency || names.some(({name}) => isSameOutlet(name, outlet))
}

function isAgency(credit: Credit): boolean {
  return 'kind' in credit && credit.kind === 'agency'
}

/** Counts the words of a copy that are neither quoted speech nor boilerplate. */
function toCounter(document: Document, archive: Archive): (copy: Copy) => number {
  const {text, analysis} = document
  const speech = analysis.quotes.filter(({status}) => status !== 'mention')
  const recurring = [...archive.recurrence(document)].map(({here}) => here)
  const toOwn = toGaps([...speech, ...analysis.boilerplate, ...recurring])
  return ({here}) => toOwn(here).reduce((sum, gap) => sum + countWords(text, gap), 0)
}

/** The copies of each earlier article, in order of place. */
function group(copies: readonly Copy[]): Iterable<readonly Copy[]> {
  const groups = new Map<string, Copy[]>()
  for (const copy of copies.toSorted((left, right) => left.here.start - right.here.start)) {
    const key = `${copy.earlier.path}\n${copy.earlier.record ?? ''}`
    const known = groups.get(key)
    if (known) known.push(copy)
    else groups.set(key, [copy])
  }
  return groups.values()
}

/** Joins the copies of one earlier article that lie close together there and here; their words are those that count. */
function bridge(text: string, copies: readonly Copy[], countOwn: (copy: Copy) => number): readonly Copy[] {
  const places: Copy[] = []
  for (const copy of copies) {
    const last = places.at(-1)
    const words = countOwn(copy)
    if (last === undefined || !isNear(text, last, copy)) places.push({...copy, words})
    else places[places.length - 1] = join(last, {...copy, words})
  }
  return places
}

function isNear(text: string, last: Copy, next: Copy): boolean {
  const gap = {start: last.here.end, end: next.here.start}
  return next.earlier.start >= last.earlier.end && gap.end - gap.start < farthest && countWords(text, gap) <= bridged
}

function join(last: Copy, next: Copy): Copy {
  return {
    here: {start: last.here.start, end: next.here.end},
    earlier: {...last.earlier, end: next.earlier.end},
    words: last.words + next.words,
    further: Math.min(last.further, next.further)
  }
}
