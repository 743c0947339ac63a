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

/** Pairs in columns; `lows` is empty where keys have no low part. */
export type Pairs = {readonly highs: Uint32Array; readonly lows: Uint32Array; readonly articles: Uint32Array}

/** Pairs of the keys of one stretch, and the order in which they are sorted. */
export type Sorted = Pairs & {readonly order: Uint32Array}

/** Pairs in the order of their parts: each column, or where it was spilled to; and where each part starts in a column. */
type Deal = {readonly columns: readonly (Uint32Array | number)[]; readonly starts: Uint32Array}

const parts = 256
const partBits = 8
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

/** All pairs, in stretches of ascending keys; none spans two stretches. */
export function* visitSorted(sorter: Sorter): Generator<Sorted> {
  if (sorter.deals.length === 0) yield toSorted(sorter.pairs, sorter.count, 32)
  else {
    deal(sorter)
    for (let part = 0; part < parts; part++) yield toSortedPart(sorter, part)
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

function columnsOf({wide}: Sorter): readonly (keyof Pairs)[] {
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

/** Where the keys start that have each value in some of their bits. */
function toStarts(keys: Uint32Array, shift: number, bits: number): Uint32Array {
  const values = 2 ** bits
  const starts = new Uint32Array(values + 1)
  for (let at = 0; at < keys.length; at++) {
    const value = (((keys[at] ?? 0) >>> shift) & (values - 1)) + 1
    starts[value] = (starts[value] ?? 0) + 1
  }
  for (let value = 1; value <= values; value++) starts[value] = (starts[value] ?? 0) + (starts[value - 1] ?? 0)
  return starts
}

function toSortedPart(sorter: Sorter, part: number): Sorted {
  const {deals, wide, spill} = sorter
  const pairs = toPairs(
    deals.reduce((sum, {starts}) => sum + sizeOf(starts, part), 0),
    wide
  )
  columnsOf(sorter).forEach((column, index) => {
    let filled = 0
    for (const {columns, starts} of deals) {
      const into = pairs[column].subarray(filled, filled + sizeOf(starts, part))
      readDealt(spill, columns[index] ?? 0, starts[part] ?? 0, into)
      filled += into.length
    }
  })
  return toSorted(pairs, pairs.highs.length, partShift)
}

function sizeOf(starts: Uint32Array, part: number): number {
  return (starts[part + 1] ?? 0) - (starts[part] ?? 0)
}

function readDealt(spill: Spill, column: Uint32Array | number, start: number, into: Uint32Array): void {
  if (typeof column === 'number') readSpilled(spill, column + start * into.BYTES_PER_ELEMENT, into)
  else into.set(column.subarray(start, start + into.length))
}

/** Sorts by some bits at a time, the lowest first (least significant digit radix sort); `bits` of the high parts differ. */
function toSorted(pairs: Pairs, count: number, bits: number): Sorted {
  const order = new Uint32Array(count)
  for (let at = 0; at < count; at++) order[at] = at
  const byLow = pairs.lows.length === 0 ? order : reorder(pairs.lows.subarray(0, count), lowBits, order)
  return {...pairs, order: reorder(pairs.highs.subarray(0, count), bits, byLow)}
}

const lowBits = 20
/** Below so many pairs counting the values of 12 bits would take longer than sorting. */
const fewPairs = 1 << 13

/** An order made one by all bits of the keys; of equal keys it stays. */
function reorder(keys: Uint32Array, bits: number, order: Uint32Array): Uint32Array {
  const digit = keys.length < fewPairs ? 8 : 12
  let from = order
  let into: Uint32Array = new Uint32Array(order.length)
  for (let shift = 0; shift < bits; shift += digit) {
    scatter(keys, shift, digit, from, into)
    ;[from, into] = [into, from]
  }
  return from
}

function scatter(keys: Uint32Array, shift: number, digit: number, from: Uint32Array, into: Uint32Array): void {
  const next = toStarts(keys, shift, digit)
  const mask = 2 ** digit - 1
  for (let at = 0; at < from.length; at++) {
    const pair = from[at] ?? 0
    const value = ((keys[pair] ?? 0) >>> shift) & mask
    const place = next[value] ?? 0
    into[place] = pair
    next[value] = place + 1
  }
}
