/** Blocks from one index up to, not including, another. */
export type Run = {readonly start: number; readonly end: number}

/** The run of neighbours with the greatest sum: Bentley's column on Kadane's algorithm (CACM 27:9, 1984). */
export function bestRun(worths: readonly number[]): Run {
  let best = {start: 0, end: 0, sum: 0}
  let start = 0
  let sum = 0
  worths.forEach((worth, index) => {
    sum += worth
    if (sum > best.sum) best = {start, end: index + 1, sum}
    if (sum > 0) return
    start = index + 1
    sum = 0
  })
  return {start: best.start, end: best.end}
}
