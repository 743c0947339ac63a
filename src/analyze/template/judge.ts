import type {Boilerplate, Category} from '../../model/document.ts'
import type {Run} from './body.ts'
import {type Forest, toChances} from './forest.ts'
import {toHeadlines} from './headline.ts'
import {isPlea, type Page, type Place, type Sight, toPage} from './page.ts'
import {preparedForest} from './prepared.ts'
import {isProtected} from './protect.ts'
import {toTail} from './tail.ts'
import {toTeasers} from './teasers.ts'

/** What a block is; null for a part of the article. */
export type Verdict = Pick<Boilerplate, 'category' | 'certainty'> | null

/**
 * What the settings name is certain. For all else the probability decides, figures chosen on labelled pages; one word alone
 * says little, so more is asked of it.
 */
const limits = {cue: 0.5, wordCue: 0.96, place: 0.93, wordPlace: 0.985, headline: 0.9, suspect: 0.33}

/** So many words of prose make a place certain: of a list with little text around it nobody knows what belongs to it. */
const enoughProse = 200

let forest: Forest | undefined

/** One verdict a block: by its cue, and where the text is long enough by its place and shape too. */
export function judge(sights: readonly Sight[]): Verdict[] {
  const page = toPage(sights)
  if (!hasBody(page)) return judgeShort(page)
  const {places, body} = page
  const teasers = toTeasers(page)
  const headlines = toHeadlines(page)
  forest ??= preparedForest()
  const chances = toChances(page, forest, (at) => contains(body, at) && isPlainProse(places[at]))
  return places.map((place, at) => {
    const chance = chances[at] ?? 0
    if (place.cue?.strength === 'allow' || (headlines.has(at) && chance < limits.headline)) return null
    if (hasCertainCue(page, at, chance)) return {category: toCategory(place), certainty: 'certain'}
    if (contains(teasers, at)) return {category: 'related', certainty: 'suspect'}
    if (isLife(places, at)) return {category: 'biography', certainty: 'suspect'}
    if (isProtected(page, at)) return null
    if (hasCertainPlace(page, at, chance)) return {category: toCategory(place), certainty: 'certain'}
    const isSuspect = chance > limits.suspect || isPlea(place) || isLeftover(places, at)
    return isSuspect ? {category: toCategory(place), certainty: 'suspect'} : null
  })
}

/** Without a few paragraphs of prose there is no place to judge by: a poem, a table, a list of headlines. */
function hasBody({places, prose}: Page): boolean {
  return places.length >= 6 && (prose[places.length] ?? 0) >= 3
}

/** In a short text only cues count, and the heading over other stories with what it swallows. */
function judgeShort(page: Page): Verdict[] {
  const tail = toTail(page)
  return page.places.map(
    (place, at) => byCue(place) ?? (at >= tail ? {category: 'related', certainty: 'suspect'} : null)
  )
}

function byCue(place: Place): Verdict {
  return place.grade < 4 ? null : {category: toCategory(place), certainty: isSentence(place) ? 'suspect' : 'certain'}
}

function toCategory({cue}: Place): Category {
  return cue?.category ?? 'unknown'
}

/** A sentence or more of at least fifteen words that says nothing of the page. */
function isPlainProse(place: Place | undefined): boolean {
  if (place === undefined || place.grade > 0 || place.repeats > 0) return false
  const {words, stops, ending, signs, pageWords} = place.shape
  if (words < 15 || stops === 0 || ending !== 'stop' || signs > 0) return false
  return pageWords * 30 <= Math.min(words, 80)
}

function hasCertainCue({places, body}: Page, at: number, chance: number): boolean {
  const place = places[at]
  if (place?.cue?.strength === 'added') return true
  if (place === undefined || place.grade < 4 || isSentence(place)) return false
  const category = toCategory(place)
  const mayBeSubhead = category === 'related' && place.cue?.isWhole === true && contains(body, at)
  const isWord = place.shape.words === 1 && category !== 'advertisement'
  return !mayBeSubhead && chance > (isWord ? limits.wordCue : limits.cue)
}

/** A sentence that begins as a line of the page does: an article too tells where to click. */
function isSentence(place: Place): boolean {
  const {words, ending} = place.shape
  return place.grade === 5 && ending === 'stop' && words >= 5 && toCategory(place) === 'navigation'
}

function hasCertainPlace({places, body, proseWords}: Page, at: number, chance: number): boolean {
  const {grade = 0, shape} = places[at] ?? {}
  if (grade >= 4 || contains(body, at) || (proseWords[places.length] ?? 0) < enoughProse) return false
  return chance > (shape?.words === 1 ? limits.wordPlace : limits.place)
}

/** A name, and below it in the second half of the text a paragraph that opens with it. */
function isLife(places: readonly Place[], at: number): boolean {
  const opens = places[at]?.opensAsBefore === true || places[at + 1]?.opensAsBefore === true
  return opens && at * 2 > places.length
}

/** What is left over of a picture or a link: up to three small words alone, as no article writes them. */
function isLeftover(places: readonly Place[], at: number): boolean {
  const shape = places[at]?.shape
  if (shape === undefined || shape.opening !== 'small' || shape.words > 3 || shape.quotes > 0) return false
  const isAlone = places[at - 1]?.shape.opening !== 'small' && places[at + 1]?.shape.opening !== 'small'
  return shape.ending === 'none' && isAlone
}

function contains({start, end}: Run, at: number): boolean {
  return start <= at && at < end
}
