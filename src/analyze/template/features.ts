import {categories} from '../../model/document.ts'
import type {Ending, Opening} from './marks.ts'
import type {Page, Place} from './page.ts'

/** What the trees may ask of a block: each a number read from its page. Minus one stands for "there is none". */
export const features = {
  words: ({places}, at) => places[at]?.shape.words ?? 0,
  letters: ({places}, at) => places[at]?.shape.letters ?? 0,
  capitals: ({places}, at) => capitals(places[at]),
  stops: ({places}, at) => places[at]?.shape.stops ?? 0,
  commas: ({places}, at) => places[at]?.shape.commas ?? 0,
  quotes: ({places}, at) => places[at]?.shape.quotes ?? 0,
  signs: ({places}, at) => places[at]?.shape.signs ?? 0,
  ending: ({places}, at) => ending(places[at]),
  opening: ({places}, at) => openings[places[at]?.shape.opening ?? 'other'],
  pageWords: ({places}, at) => pageWords(places[at]),
  repeats: ({places}, at) => places[at]?.repeats ?? 0,
  cue: ({places}, at) => places[at]?.grade ?? 0,
  category: ({places}, at) => category(places[at]),
  known: ({places}, at) => places[at]?.known ?? 0,
  familiar: ({places}, at) => places[at]?.familiar ?? 0,
  familiarity: ({places}, at) => share(places[at]?.familiar, places[at]?.known),
  echoes: ({places}, at) => places[at]?.echoes ?? 0,
  size: ({places, median}, at) => (places[at]?.shape.words ?? 0) / median,

  wordsBefore: ({places}, at) => words(places[at - 1]),
  wordsAfter: ({places}, at) => words(places[at + 1]),
  capitalsBefore: ({places}, at) => capitals(places[at - 1]),
  capitalsAfter: ({places}, at) => capitals(places[at + 1]),
  pageWordsBefore: ({places}, at) => pageWords(places[at - 1]),
  pageWordsAfter: ({places}, at) => pageWords(places[at + 1]),
  categoryBefore: ({places}, at) => category(places[at - 1]),
  categoryAfter: ({places}, at) => category(places[at + 1]),
  sizeBefore: ({places}, at) => words(places[at - 1]) / Math.max(1, words(places[at])),
  sizeAfter: ({places}, at) => words(places[at + 1]) / Math.max(1, words(places[at])),
  textBefore: (page, at) => words(other(page, at, -1)),
  textAfter: (page, at) => words(other(page, at, 1)),
  textBeforeThat: (page, at) => words(other(page, at, -2)),
  textAfterThat: (page, at) => words(other(page, at, 2)),
  endingBefore: (page, at) => ending(other(page, at, -1)),
  endingAfter: (page, at) => ending(other(page, at, 1)),
  sizeAmong: (page, at) =>
    words(page.places[at]) /
    Math.max(1, (Math.max(0, words(other(page, at, -1))) + Math.max(0, words(other(page, at, 1)))) / 2),
  alikeMarks: ({places}, at) => alike(places, at, 8, ({shape}) => shape.marks),
  alikeOpenings: ({places}, at) =>
    alike(places, at, 4, ({shape}) => (shape.opening === 'capital' ? 0 : openings[shape.opening])),

  cuesAround: ({cues}, at) => between(cues, at - 3, at + 4),
  cueShare: ({cues, places}) => (cues[places.length] ?? 0) / places.length,
  cueRun: ({cueRuns}, at) => cueRuns[at] ?? 0,
  cueBefore: ({cueBefore}, at) => cueBefore[at] ?? 0,
  prose: ({prose, places}) => prose[places.length] ?? 0,
  proseWords: ({proseWords, places}) => proseWords[places.length] ?? 0,
  read: ({proseWords, places}, at) => share(proseWords[at], proseWords[places.length]),
  blocks: ({places}) => Math.min(400, places.length),
  index: (_, at) => Math.min(40, at),
  insideStart: ({body}, at) => Math.max(-40, Math.min(40, at - body.start)),
  insideEnd: ({body}, at) => Math.max(-40, Math.min(40, body.end - 1 - at)),
  worthBefore: ({worths}, at) => between(worths, at - 5, at),
  worthAfter: ({worths}, at) => between(worths, at + 1, at + 6),
  sentenceBefore: ({sentenceBefore}, at) => sentenceBefore[at] ?? 0,
  sentenceAfter: ({sentenceAfter}, at) => sentenceAfter[at] ?? 0
} satisfies Readonly<Record<string, (page: Page, at: number) => number>>

/** The name of one of them. */
export type Feature = keyof typeof features

const endings: Readonly<Record<Ending, number>> = {stop: 0, ellipsis: 1, colon: 2, none: 3}
const openings: Readonly<Record<Opening, number>> = {
  capital: 0,
  number: 1,
  bullet: 2,
  quote: 3,
  bracket: 4,
  small: 5,
  other: 6
}

function words(place: Place | undefined): number {
  return place?.shape.words ?? -1
}

function capitals(place: Place | undefined): number {
  return share(place?.shape.capitals, place?.shape.words)
}

function pageWords(place: Place | undefined): number {
  return share(place?.shape.pageWords, Math.min(80, place?.shape.words ?? 0))
}

function ending(place: Place | undefined): number {
  return place === undefined ? -1 : endings[place.shape.ending]
}

function category(place: Place | undefined): number {
  return place?.cue ? categories.indexOf(place.cue.category) : -1
}

function share(part: number | undefined, whole: number | undefined): number {
  return part === undefined || !whole ? -1 : part / whole
}

function between(sums: Float64Array, from: number, to: number): number {
  return (sums[Math.min(sums.length - 1, to)] ?? 0) - (sums[Math.max(0, from)] ?? 0)
}

/** The neighbour so many blocks away, lone cues between the blocks left out. */
function other({others, othersBefore, cueRuns}: Page, at: number, steps: number): Place | undefined {
  const isLeftOut = cueRuns[at] === 1
  return others[(othersBefore[at] ?? 0) + (isLeftOut && steps > 0 ? steps - 1 : steps)]
}

/** How many of the blocks around have the same of something; minus one where this one has none of it. */
function alike(places: readonly Place[], at: number, reach: number, of: (place: Place) => number): number {
  const own = places[at]
  const value = own === undefined ? 0 : of(own)
  if (value === 0) return -1
  let count = -1
  for (let near = Math.max(0, at - reach); near <= at + reach && near < places.length; near++) {
    const place = places[near]
    if (place !== undefined && of(place) === value) count++
  }
  return count
}
