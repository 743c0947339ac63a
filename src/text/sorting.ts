/** Up to so many numbers are sorted here faster than a call of the built-in sort begins. */
const fewest = 48

/** Sorts a stretch of an array of numbers, ascending: short ones by insertion. */
export function sortStretch(numbers: Uint32Array | Float64Array, from: number, to: number): void {
  if (to - from > fewest) {
    numbers.subarray(from, to).sort()
    return
  }
  for (let next = from + 1; next < to; next++) {
    const number = numbers[next] ?? 0
    let at = next
    for (let before = numbers[at - 1] ?? 0; at > from && before > number; before = numbers[at - 1] ?? 0) {
      numbers[at--] = before
    }
    numbers[at] = number
  }
}
