import {readSpilled, type Spill, spillNumbers} from './spill.ts'

/**
 * Pairs of a key and an article, to be sorted by key; those of equal keys keep the order in which they were added. A key has a
 * high part of 32 bits and, in a wide sorter, a low part of 20. What does not fit is dealt out by the highest 8 bits and
 * spilled, so that memory does not grow with the number of pairs, and each deal is sorted in the processor's cache.
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

/** Spilled pairs: where each column starts, and where the pairs of each of the dealt parts start within it. */
type Deal = {readonly offsets: readonly number[]; readonly starts: Uint32Array}

const parts = 256
const partShift = 24

/** A sorter without pairs; more than `capacity` of them are spilled. */
export function toSorter(spill: Spill, wide: boolean, capacity = 1 << 21): Sorter {
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

/** Deals out the pairs that are held, and spills them. */
function deal(sorter: Sorter): void {
  const {pairs, count, spill} = sorter
  const held = pairs.highs.subarray(0, count)
  const {order, starts} = toPlaces(held, partShift)
  const offsets = columnsOf(sorter).map((column) => {
    const dealt = new Uint32Array(count)
    for (let at = 0; at < count; at++) dealt[order[at] ?? 0] = pairs[column][at] ?? 0
    return spillNumbers(spill, dealt)
  })
  sorter.deals.push({offsets, starts})
  sorter.count = 0
}

/** Where each key goes when keys are ordered by 8 of their bits, and where each value of those starts. */
function toPlaces(keys: Uint32Array, shift: number): {order: Uint32Array; starts: Uint32Array} {
  const starts = toStarts(keys, shift)
  const next = starts.slice()
  const order = new Uint32Array(keys.length)
  for (let at = 0; at < keys.length; at++) {
    const part = ((keys[at] ?? 0) >>> shift) & 0xff
    order[at] = next[part] ?? 0
    next[part] = (next[part] ?? 0) + 1
  }
  return {order, starts}
}

function toStarts(keys: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(parts + 1)
  for (let at = 0; at < keys.length; at++) {
    const part = (((keys[at] ?? 0) >>> shift) & 0xff) + 1
    starts[part] = (starts[part] ?? 0) + 1
  }
  for (let part = 1; part <= parts; part++) starts[part] = (starts[part] ?? 0) + (starts[part - 1] ?? 0)
  return starts
}

function toSortedPart(sorter: Sorter, part: number): Sorted {
  const sizes = sorter.deals.map(({starts}) => (starts[part + 1] ?? 0) - (starts[part] ?? 0))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const pairs = toPairs(total, sorter.wide)
  columnsOf(sorter).forEach((column, index) => {
    let filled = 0
    sorter.deals.forEach(({offsets, starts}, at) => {
      const into = pairs[column].subarray(filled, filled + (sizes[at] ?? 0))
      readSpilled(sorter.spill, (offsets[index] ?? 0) + (starts[part] ?? 0) * into.BYTES_PER_ELEMENT, into)
      filled += into.length
    })
  })
  return toSorted(pairs, total, partShift)
}

/** Sorts by 8 bits at a time, the lowest first (least significant digit radix sort); `bits` of the high part differ. */
function toSorted(pairs: Pairs, count: number, bits: number): Sorted {
  let [order, other] = [new Uint32Array(count), new Uint32Array(count)]
  for (let at = 0; at < count; at++) order[at] = at
  const {highs, lows} = pairs
  const columns: readonly (readonly [Uint32Array, number])[] = [
    [lows.subarray(0, count), lows.length === 0 ? 0 : 20],
    [highs.subarray(0, count), bits]
  ]
  for (const [keys, width] of columns) {
    for (let shift = 0; shift < width; shift += 8) {
      if (reorder(keys, shift, order, other)) [order, other] = [other, order]
    }
  }
  return {...pairs, order}
}

/** Writes an order by 8 bits of the keys into another array; does nothing where those bits are the same in all keys. */
function reorder(keys: Uint32Array, shift: number, order: Uint32Array, into: Uint32Array): boolean {
  const next = toStarts(keys, shift)
  if (next.includes(keys.length, 1) && next.every((start) => start === 0 || start === keys.length)) return false
  for (let at = 0; at < order.length; at++) {
    const entry = order[at] ?? 0
    const part = ((keys[entry] ?? 0) >>> shift) & 0xff
    into[next[part] ?? 0] = entry
    next[part] = (next[part] ?? 0) + 1
  }
  return true
}
