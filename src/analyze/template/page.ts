import {bestRun, type Run} from './body.ts'
import type {Match} from './matcher.ts'
import type {Shape} from './shape.ts'
import {type Familiarity, toFamiliarity} from './vocabulary.ts'

/** What is seen of one block by itself. */
export type Sight = {
  readonly shape: Shape
  readonly cue: Match | null
  /** Opens with the words of the block before, which is a name. */
  readonly opensAsBefore: boolean
  /** Other blocks with the same text. */
  readonly repeats: number
}

/** A block in its place: what the features are read from. */
export type Place = Sight &
  Familiarity & {
    /** What its cue says: 0 for none, odd for a part of the block, even for all of it, 5 and 6 for certain. */
    readonly grade: number
    readonly isProse: boolean
    /** How much it speaks for standing in the body. */
    readonly worth: number
  }

/** All blocks of an article in their places, with what is true of the whole. */
export type Page = {
  readonly places: readonly Place[]
  readonly body: Run
  /** For each block the sum over those before it. */
  readonly prose: Float64Array
  readonly proseWords: Float64Array
  readonly cues: Float64Array
  readonly worths: Float64Array
  /** Blocks to the nearest sentence before and behind, and to the nearest certain cue before. */
  readonly sentenceBefore: Int32Array
  readonly sentenceAfter: Int32Array
  readonly cueBefore: Int32Array
  /** Length of the run of certain cues that a block stands in. */
  readonly cueRuns: Int32Array
  /** The blocks that are not a lone cue between others, and how many of them stand before each block. */
  readonly others: readonly Place[]
  readonly othersBefore: Float64Array
  /** Words of the middle one of the paragraphs of prose. */
  readonly median: number
}

/** Sets the blocks of an article in their places. */
export function toPage(sights: readonly Sight[]): Page {
  const places = toPlaces(sights)
  const cueRuns = toRuns(places)
  return {
    places,
    body: bestRun(places.map((place) => place.worth)),
    prose: sums(places, (place) => Number(place.isProse)),
    proseWords: sums(places, (place) => (place.isProse ? place.shape.words : 0)),
    cues: sums(places, (place) => Number(place.grade >= 3)),
    worths: sums(places, (place) => place.worth),
    sentenceBefore: distances(places, isSentence),
    sentenceAfter: distances(places, isSentence, -1),
    cueBefore: distances(places, (place) => place.grade >= 3),
    cueRuns,
    others: places.filter((_, index) => cueRuns[index] !== 1),
    othersBefore: sums(places, (_, index) => Number(cueRuns[index] !== 1)),
    median: median(places.filter((place) => place.isProse).map(({shape}) => shape.words))
  }
}

function toPlaces(sights: readonly Sight[]): Place[] {
  const given = sights.map(toGrade)
  const isProse = sights.map(({shape}, index) => shape.words >= 20 && shape.stops > 0 && (given[index] ?? 0) < 4)
  const shapes = sights.map(({shape}) => shape)
  const familiarity = toFamiliarity(shapes, isProse)
  return sights.map((sight, index) => {
    const grade = given[index] ?? 0
    return {
      shape: sight.shape,
      cue: sight.cue,
      repeats: sight.repeats,
      opensAsBefore: sight.opensAsBefore,
      known: familiarity[index]?.known ?? 0,
      familiar: familiarity[index]?.familiar ?? 0,
      echoes: familiarity[index]?.echoes ?? 0,
      grade,
      isProse: isProse[index] === true,
      worth: worth(sight, grade)
    }
  })
}

function isSentence({shape, grade}: Place): boolean {
  return shape.words >= 12 && shape.ending === 'stop' && grade < 3
}

const grades = {likely: 1, heading: 3, certain: 5}

function toGrade({cue, shape}: Sight): number {
  if (cue === null || cue.strength === 'allow') return 0
  if (cue.strength === 'added') return 6
  return isDoubtful(cue, shape) ? 1 : grades[cue.strength] + Number(cue.isWhole)
}

/** One or two words of a page at the start of a sentence or a quotation may be the article's own. */
function isDoubtful({isWhole, words}: Match, shape: Shape): boolean {
  if (isWhole) return false
  return shape.opening === 'quote' ? words <= 3 : words <= 2 && shape.ending === 'stop' && shape.words >= 6
}

function worth(sight: Sight, grade: number): number {
  const {shape} = sight
  if (grade >= 3 || isPlea(sight)) return -2
  if (shape.words >= 20 && shape.stops > 0) return 3
  if (shape.ending === 'stop') return shape.words >= 6 ? 1 : 0.5
  return shape.words < 8 ? -1 : -0.5
}

/** The page asks its readers for something. */
export function isPlea({shape}: Sight): boolean {
  const {words, quotes, pageWords} = shape
  const read = Math.min(words, 80)
  return (pageWords >= 4 && quotes === 0 && pageWords * 5 >= read) || (pageWords >= 8 && pageWords * 9 >= read)
}

function sums(places: readonly Place[], value: (place: Place, index: number) => number): Float64Array {
  const found = new Float64Array(places.length + 1)
  places.forEach((place, index) => {
    found[index + 1] = (found[index] ?? 0) + value(place, index)
  })
  return found
}

const farthest = 30

/** For each block how far the nearest such block before it is, or behind it for the step -1. */
function distances(places: readonly Place[], is: (place: Place) => boolean, step: 1 | -1 = 1): Int32Array {
  const found = new Int32Array(places.length)
  let distance = farthest
  for (let at = step > 0 ? 0 : places.length - 1; at >= 0 && at < places.length; at += step) {
    const place = places[at]
    found[at] = distance
    distance = place !== undefined && is(place) ? 1 : Math.min(farthest, distance + 1)
  }
  return found
}

function toRuns(places: readonly Place[]): Int32Array {
  const runs = new Int32Array(places.length)
  let start = 0
  for (let index = 0; index <= places.length; index++) {
    if ((places[index]?.grade ?? 0) >= 5) continue
    runs.fill(index - start, start, index)
    start = index + 1
  }
  return runs
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right)
  return sorted[sorted.length >> 1] ?? farthest
}
