import type {Boilerplate} from '../../model/document.ts'
import type {Run} from './body.ts'
import {type Forest, toChances, toForest} from './forest.ts'
import {isPlea, type Page, type Place, type Sight, toPage} from './page.ts'
import {trees} from './trees.ts'

/** What a block is; null for a part of the article. */
export type Verdict = Pick<Boilerplate, 'category' | 'certainty'> | null

const forest: Forest = toForest(trees)

/** One verdict a block: by its cue, and where the text is long enough by its place and shape too. */
export function judge(sights: readonly Sight[]): Verdict[] {
  const page = toPage(sights)
  const {places, body} = page
  if (!hasBody(page)) return places.map(byCue)
  const swallowed = toSwallowed(page)
  const headline = toHeadline(page)
  const chances = toChances(page, forest, (at) => contains(body, at) && isPlainProse(places[at]))
  return places.map((place, at) => {
    if (place.cue?.strength === 'allow') return null
    const isOutside = !contains(body, at)
    const chance = chances[at] ?? 0
    if (at === headline && chance < 0.9) return null
    const verdict = byChance(place, chance, isOutside)
    if (verdict !== null) return verdict
    if (contains(swallowed, at)) return {category: 'related', certainty: 'suspect'}
    return isStray(page, at) ? {category: place.cue?.category ?? 'unknown', certainty: 'suspect'} : null
  })
}

/** Without a few paragraphs of prose there is no place to judge by: a poem, a table, a list of headlines. */
function hasBody({places, prose}: Page): boolean {
  return places.length >= 6 && (prose[places.length] ?? 0) >= 3
}

/** A paragraph of several sentences that says nothing of the page. */
function isPlainProse(place: Place | undefined): boolean {
  if (place === undefined || place.grade > 0 || place.repeats > 0) return false
  const {words, stops, pageWords} = place.shape
  return words >= 30 && stops >= 2 && pageWords * 20 < Math.min(words, 80)
}

function byCue({cue, grade}: Place): Verdict {
  return cue === null || grade < 4 ? null : {category: cue.category, certainty: 'certain'}
}

function byChance({cue, grade}: Place, chance: number, isOutside: boolean): Verdict {
  const category = cue?.category ?? 'unknown'
  if ((grade >= 4 && chance > 0.5) || (isOutside && chance > 0.97)) return {category, certainty: 'certain'}
  return chance > 0.4 ? {category, certainty: 'suspect'} : null
}

/** The blocks below a heading over other stories, where teasers go on to the end of the text. */
function toSwallowed({places, proseWords}: Page): Run {
  let start = -1
  places.forEach(({grade, shape}, at) => {
    if (start < 0) start = (grade === 3 || grade === 4) && shape.words <= 5 ? at : -1
    else if ((shape.stops > 1 && shape.words > 25) || shape.words > 50) start = -1
  })
  const count = places.length - start
  const isTail = start >= 0 && 2 * (proseWords[start] ?? 0) > (proseWords[places.length] ?? 0)
  const pairs = isTail ? places.filter((_, at) => at > start && isTeaser(places, at)).length : 0
  return pairs >= 2 && pairs * 6 >= count ? {start, end: places.length} : {start: 0, end: 0}
}

/** A headline with its blurb. */
function isTeaser(places: readonly Place[], at: number): boolean {
  const headline = places[at]?.shape
  const blurb = places[at + 1]?.shape
  if (headline === undefined || blurb === undefined || headline.words < 3) return false
  return headline.ending === 'none' && blurb.ending === 'stop' && blurb.words > headline.words
}

/** The first line that reads like a headline, near the top and before the body; -1 for none. */
function toHeadline({places, body}: Page): number {
  const isHeadline = ({shape, grade}: Place): boolean =>
    grade === 0 &&
    shape.words >= 4 &&
    shape.words <= 22 &&
    shape.stops <= 1 &&
    shape.signs === 0 &&
    shape.ending !== 'colon'
  return places.slice(0, Math.min(12, body.start)).findIndex(isHeadline)
}

/** A request to the readers; a name left over from a picture; a life that opens with the name above it. */
function isStray({places, body}: Page, at: number): boolean {
  const place = places[at]
  if (place === undefined) return false
  const {shape, grade} = place
  if (grade < 3 && isPlea(shape)) return true
  if (place.opensAsBefore && at * 2 > places.length) return true
  const isSmall = shape.opening === 'small' && shape.words <= 3 && shape.ending === 'none' && shape.quotes === 0
  return (
    isSmall && places[at - 1]?.shape.opening !== 'small' && places[at + 1]?.shape.opening !== 'small' && body.end > 0
  )
}

function contains({start, end}: Run, at: number): boolean {
  return start <= at && at < end
}
