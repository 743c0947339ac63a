import {type Pairs, type Sorted, toOrders, toSorted, toStarts} from './radix.ts'
import {readSpilled, type Spill, spillNumbers} from './spill.ts'

/**
 * Pairs of a key and an article, to be sorted by key; those of equal keys keep the order in which they were added. A key has a
 * high part of 32 bits and, in a wide sorter, a low part of 20. Many pairs are dealt out by the highest 8 bits, so that each
 * part can be sorted in the processor's cache, and spilled, so that memory does not grow with their number.
 */
export type Sorter = {
  readonly spill: Spill
  readonly wide: boolean
  readonly capacity: number
  pairs: Pairs
  count: number
  readonly deals: Deal[]
}

/** Pairs in the order of their parts: each column, or where it was spilled to; and where each part starts in a column. */
type Deal = {readonly columns: readonly (Uint32Array | number)[]; readonly starts: Uint32Array}

const partBits = 8
const parts = 2 ** partBits
const partShift = 32 - partBits

/** A sorter without pairs; every `capacity` of them are dealt out. */
export function toSorter(spill: Spill, wide: boolean, capacity: number): Sorter {
  return {spill, wide, capacity, pairs: toPairs(Math.min(capacity, 1 << 12), wide), count: 0, deals: []}
}

/** Adds a pair. */
export function addPair(sorter: Sorter, high: number, low: number, article: number): void {
  if (sorter.count === sorter.pairs.highs.length) makeRoom(sorter)
  const {highs, lows, articles} = sorter.pairs
  highs[sorter.count] = high
  lows[sorter.count] = low
  articles[sorter.count++] = article
}

/** Adds a pair for each of some keys that have no low part. */
export function addPairs(sorter: Sorter, highs: Uint32Array, article: number): void {
  for (let done = 0; done < highs.length; ) {
    if (sorter.count === sorter.pairs.highs.length) makeRoom(sorter)
    const {pairs, count} = sorter
    const some = highs.subarray(done, done + pairs.highs.length - count)
    pairs.highs.set(some, count)
    pairs.articles.fill(article, count, count + some.length)
    sorter.count += some.length
    done += some.length
  }
}

/** All pairs, in stretches of ascending keys; none spans two stretches. A stretch holds until the next is asked for. */
export function* visitSorted(sorter: Sorter): Generator<Sorted> {
  if (sorter.deals.length === 0) yield toSorted(sorter.pairs, toOrders(sorter.count), 32)
  else {
    deal(sorter)
    const sizes = Array.from({length: parts}, (_, part) => sumOf(sorter.deals.map(({starts}) => sizeOf(starts, part))))
    const largest = Math.max(...sizes)
    const room = toPairs(largest, sorter.wide)
    const [from, into] = toOrders(largest)
    for (const [part, size] of sizes.entries()) {
      readPart(sorter, part, room)
      yield toSorted(room, [from.subarray(0, size), into.subarray(0, size)], partShift)
    }
  }
}

function toPairs(length: number, wide: boolean): Pairs {
  const [highs, articles] = [new Uint32Array(length), new Uint32Array(length)]
  return {highs, lows: new Uint32Array(wide ? length : 0), articles}
}

function makeRoom(sorter: Sorter): void {
  if (sorter.count >= sorter.capacity) {
    deal(sorter)
    return
  }
  const larger = toPairs(Math.min(sorter.count * 2, sorter.capacity), sorter.wide)
  for (const column of columnsOf(sorter)) larger[column].set(sorter.pairs[column])
  sorter.pairs = larger
}

function columnsOf({wide}: Pick<Sorter, 'wide'>): readonly (keyof Pairs)[] {
  return wide ? ['highs', 'lows', 'articles'] : ['highs', 'articles']
}

/** Deals out the pairs that are gathered. */
function deal(sorter: Sorter): void {
  const {pairs, count, spill} = sorter
  const {places, starts} = toPlaces(pairs.highs.subarray(0, count))
  const columns = columnsOf(sorter).map((column) => {
    const dealt = toDealt(pairs[column], places)
    if (spill.room < count) return spillNumbers(spill, dealt)
    spill.room -= count
    return dealt
  })
  sorter.deals.push({columns, starts})
  sorter.count = 0
}

/** Where each pair goes when they are dealt out, and where each part starts. */
function toPlaces(highs: Uint32Array): {places: Uint32Array; starts: Uint32Array} {
  const starts = toStarts(highs, partShift, partBits)
  const next = starts.slice()
  const places = new Uint32Array(highs.length)
  for (let at = 0; at < highs.length; at++) {
    const part = (highs[at] ?? 0) >>> partShift
    const place = next[part] ?? 0
    places[at] = place
    next[part] = place + 1
  }
  return {places, starts}
}

function toDealt(column: Uint32Array, places: Uint32Array): Uint32Array {
  const dealt = new Uint32Array(places.length)
  for (let at = 0; at < places.length; at++) dealt[places[at] ?? 0] = column[at] ?? 0
  return dealt
}

function readPart({deals, wide, spill}: Sorter, part: number, room: Pairs): void {
  columnsOf({wide}).forEach((column, index) => {
    let filled = 0
    for (const {columns, starts} of deals) {
      const into = room[column].subarray(filled, filled + sizeOf(starts, part))
      readDealt(spill, columns[index] ?? 0, starts[part] ?? 0, into)
      filled += into.length
    }
  })
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

function sizeOf(starts: Uint32Array, part: number): number {
  return (starts[part + 1] ?? 0) - (starts[part] ?? 0)
}

function readDealt(spill: Spill, column: Uint32Array | number, start: number, into: Uint32Array): void {
  if (typeof column === 'number') readSpilled(spill, column + start * into.BYTES_PER_ELEMENT, into)
  else into.set(column.subarray(start, start + into.length))
}
