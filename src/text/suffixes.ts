/**
 * The suffixes of a sequence of numbers from 0 to `most` in their order: induced sorting, in linear time (SA-IS: Nong,
 * Zhang, Chan 2009).
 */
export function toSuffixArray(sequence: Int32Array, most: number): Int32Array {
  if (sequence.length < 2) return Int32Array.from(sequence.keys())
  const order = toOrder(sequence, most)
  const {marks, starts} = findMarks(order.rises)
  const suffixes = new Int32Array(sequence.length)
  induce(suffixes, order, starts)
  if (starts.length === 0) return suffixes
  const sorted = suffixes.filter((suffix) => (marks[suffix] ?? 0) > 0)
  const {names, count} = nameMarks(sequence, sorted, starts, marks)
  const ranks = toSuffixArray(names, count - 1)
  induce(
    suffixes,
    order,
    ranks.map((rank) => starts[rank] ?? 0)
  )
  return suffixes
}

type Order = {
  readonly sequence: Int32Array
  /** Whether the suffix is less than the one behind it. */
  readonly rises: Uint8Array
  /** Where in the array the suffixes of each number begin: those that fall, then those that rise. */
  readonly falling: Int32Array
  readonly rising: Int32Array
}

function toOrder(sequence: Int32Array, most: number): Order {
  const rises = new Uint8Array(sequence.length)
  const falling = new Int32Array(most + 2)
  const rising = new Int32Array(most + 2)
  for (let at = sequence.length - 2; at >= 0; at--) {
    const difference = (sequence[at + 1] ?? 0) - (sequence[at] ?? 0)
    rises[at] = difference === 0 ? (rises[at + 1] ?? 0) : difference > 0 ? 1 : 0
  }
  sequence.forEach((number, at) => {
    if (rises[at] === 1) falling[number + 1] = (falling[number + 1] ?? 0) + 1
    else rising[number] = (rising[number] ?? 0) + 1
  })
  for (let number = 0; number <= most; number++) {
    rising[number] = (rising[number] ?? 0) + (falling[number] ?? 0)
    falling[number + 1] = (falling[number + 1] ?? 0) + (rising[number] ?? 0)
  }
  return {sequence, rises, falling, rising}
}

/** The places where a fall turns into a rise, and for each place one more than its number among them. */
function findMarks(rises: Uint8Array): {readonly marks: Int32Array; readonly starts: Int32Array} {
  const marks = new Int32Array(rises.length)
  const starts = new Int32Array(rises.length >>> 1)
  let count = 0
  for (let at = 1; at < rises.length; at++) {
    if (rises[at - 1] === 1 || rises[at] === 0) continue
    starts[count++] = at
    marks[at] = count
  }
  return {marks, starts: starts.subarray(0, count)}
}

/** Sorts all suffixes, given those at the marks in their order. */
function induce(suffixes: Int32Array, {sequence, rises, falling, rising}: Order, marks: Int32Array): void {
  suffixes.fill(-1)
  const next = rising.slice()
  for (const mark of marks) put(suffixes, next, sequence[mark] ?? 0, mark)
  next.set(falling)
  put(suffixes, next, sequence.at(-1) ?? 0, sequence.length - 1)
  for (let index = 0; index < suffixes.length; index++) {
    const before = (suffixes[index] ?? 0) - 1
    if (before >= 0 && rises[before] === 0) put(suffixes, next, sequence[before] ?? 0, before)
  }
  next.set(falling)
  for (let index = suffixes.length - 1; index >= 0; index--) {
    const before = (suffixes[index] ?? 0) - 1
    if (before < 0 || rises[before] === 0) continue
    const number = (sequence[before] ?? 0) + 1
    const place = (next[number] ?? 0) - 1
    next[number] = place
    suffixes[place] = before
  }
}

function put(suffixes: Int32Array, next: Int32Array, number: number, suffix: number): void {
  const place = next[number] ?? 0
  suffixes[place] = suffix
  next[number] = place + 1
}

/** Numbers the stretches between marks in their order, equal ones alike. */
function nameMarks(sequence: Int32Array, sorted: Int32Array, starts: Int32Array, marks: Int32Array) {
  const names = new Int32Array(sorted.length)
  let count = 0
  for (const [index, start] of sorted.entries()) {
    const previous = sorted[index - 1]
    if (previous === undefined || !isSameStretch(sequence, previous, start, starts, marks)) count++
    names[(marks[start] ?? 0) - 1] = count - 1
  }
  return {names, count}
}

function isSameStretch(
  sequence: Int32Array,
  left: number,
  right: number,
  starts: Int32Array,
  marks: Int32Array
): boolean {
  const end = starts[marks[left] ?? 0] ?? sequence.length
  const other = starts[marks[right] ?? 0] ?? sequence.length
  if (end - left !== other - right || end === sequence.length || other === sequence.length) return false
  for (let at = 0; at <= end - left; at++) if (sequence[left + at] !== sequence[right + at]) return false
  return true
}

/** How many numbers each suffix in the array shares with the one before it (Kasai and others 2001). */
export function toSharedPrefixes(sequence: Int32Array, suffixes: Int32Array): Int32Array {
  const ranks = new Int32Array(suffixes.length)
  for (let rank = 0; rank < suffixes.length; rank++) ranks[suffixes[rank] ?? 0] = rank
  const shared = new Int32Array(suffixes.length)
  let length = 0
  for (let at = 0; at < sequence.length; at++) {
    const rank = ranks[at] ?? 0
    if (rank === 0) {
      length = 0
      continue
    }
    const other = suffixes[rank - 1] ?? 0
    while (at + length < sequence.length && sequence[at + length] === sequence[other + length]) length++
    shared[rank] = length
    if (length > 0) length--
  }
  return shared
}
