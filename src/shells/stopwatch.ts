import type {Timing} from '../index.ts'

/** Adds up what stages and rules take, in milliseconds; `report` gives two tables, the longest first. */
export function toStopwatch(now: () => number = () => performance.now()): {
  readonly timing: Timing
  report(): string
} {
  const begun = now()
  const sums = {stage: new Map<string, number>(), rule: new Map<string, number>()}
  return {
    timing: (kind, name) => {
      const start = now()
      return () => {
        sums[kind].set(name, (sums[kind].get(name) ?? 0) + now() - start)
      }
    },
    report: () => {
      const whole = now() - begun
      return [...toTable('Stage', sums.stage, whole), ...toTable('Rule', sums.rule, whole)].join('')
    }
  }
}

function toTable(head: string, sums: ReadonlyMap<string, number>, whole: number): readonly string[] {
  const rows = [...sums].sort(([, left], [, right]) => right - left)
  const width = Math.max(head.length, ...rows.map(([name]) => name.length))
  const toRow = (name: string, time: string, share: string) =>
    `provlint: ${name.padEnd(width)}  ${time.padStart(10)}  ${share.padStart(6)}\n`
  return [
    toRow(head, 'Time (ms)', 'Share'),
    ...rows.map(([name, sum]) => toRow(name, sum.toFixed(1), `${((100 * sum) / Math.max(whole, 0.001)).toFixed(1)} %`))
  ]
}
