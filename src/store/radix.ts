/** Pairs in columns; `lows` is empty where keys have no low part. */
export type Pairs = {readonly highs: Uint32Array; readonly lows: Uint32Array; readonly articles: Uint32Array}

/** Pairs of the keys of one stretch, and the order in which they are sorted. */
export type Sorted = Pairs & {readonly order: Uint32Array}

/** Two orders to sort back and forth between. */
export type Orders = readonly [from: Uint32Array, into: Uint32Array]

/** Two orders of so many pairs. */
export function toOrders(size: number): Orders {
  return [new Uint32Array(size), new Uint32Array(size)]
}

/** Sorts by some bits at a time, the lowest first (least significant digit radix sort); `bits` of the high parts differ. */
export function toSorted(pairs: Pairs, orders: Orders, bits: number): Sorted {
  const [first] = orders
  for (let at = 0; at < first.length; at++) first[at] = at
  const byLow = pairs.lows.length === 0 ? orders : reorder(pairs.lows, lowBits, orders)
  const [order] = reorder(pairs.highs, bits, byLow)
  return {...pairs, order}
}

const lowBits = 20
/** Below so many pairs counting the values of 12 bits would take longer than sorting. */
const fewPairs = 1 << 13

/** Makes an order one by all bits of the keys; of equal keys it stays. */
function reorder(keys: Uint32Array, bits: number, [from, into]: Orders): Orders {
  const used = keys.subarray(0, from.length)
  const digit = used.length < fewPairs ? 8 : 12
  for (let shift = 0; shift < bits; shift += digit) {
    scatter(used, shift, digit, from, into)
    ;[from, into] = [into, from]
  }
  return [from, into]
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

/** Where the keys start that have each value in some of their bits. */
export function toStarts(keys: Uint32Array, shift: number, bits: number): Uint32Array {
  const values = 2 ** bits
  const starts = new Uint32Array(values + 1)
  for (let at = 0; at < keys.length; at++) {
    const value = (((keys[at] ?? 0) >>> shift) & (values - 1)) + 1
    starts[value] = (starts[value] ?? 0) + 1
  }
  for (let value = 1; value <= values; value++) starts[value] = (starts[value] ?? 0) + (starts[value - 1] ?? 0)
  return starts
}
