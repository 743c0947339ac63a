/** The middle one of some numbers, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((left, right) => left - right)
  const middle = sorted.length >> 1
  const above = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? above : ((sorted[middle - 1] ?? above) + above) / 2
}

/** The least and the most of some numbers: how noisy they are. */
export function range(numbers: readonly number[]): {readonly least: number; readonly most: number} {
  const sorted = numbers.toSorted((left, right) => left - right)
  return {least: sorted[0] ?? Number.NaN, most: sorted.at(-1) ?? Number.NaN}
}
