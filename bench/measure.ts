import type {Run} from './child.ts'
import {median} from './statistics.ts'

/** Something to be timed. */
export type Job = {readonly name: string; readonly run: () => Run | Promise<Run>}

/** What a job took, run by run; its peak memory in bytes is that of its worst run. */
export type Measurement = {
  readonly name: string
  readonly seconds: readonly number[]
  readonly peak?: number
  readonly fault?: string
}

/** How a measurement compares: so many times as much as another, or so much more. */
export type Comparison = {readonly kind: 'times' | 'more'; readonly value: number; readonly than: string}

/** A measurement with what it was measured on and how it compares. */
export type Row = Measurement & {
  readonly bytes?: number
  readonly words?: number
  readonly comparisons?: readonly Comparison[]
}

/** Rows that belong together. */
export type Section = {readonly title: string; readonly rows: readonly Row[]; readonly notes: readonly string[]}

/** Runs jobs in turn, round by round, so that what disturbs the machine disturbs them alike. A job that fails is not run again. */
export async function measure(jobs: readonly Job[], repeats: number): Promise<readonly Measurement[]> {
  const runs = jobs.map((): Run[] => [])
  for (let round = 0; round < repeats; round++) {
    for (const [index, job] of jobs.entries()) {
      if (runs[index]?.at(-1)?.fault === undefined) runs[index]?.push(await job.run())
    }
  }
  return jobs.map(({name}, index) => toMeasurement(name, runs[index] ?? []))
}

function toMeasurement(name: string, runs: readonly Run[]): Measurement {
  const fault = runs.at(-1)?.fault
  if (fault !== undefined) return {name, seconds: [], fault}
  const peak = Math.max(...runs.map((run) => run.peak ?? 0))
  return {name, seconds: runs.map(({seconds}) => seconds), ...(peak > 0 ? {peak} : {})}
}

/** How many times the seconds of another measurement this one took; nothing where one of them failed. */
export function times(measurement: Measurement, than: Measurement | undefined): readonly Comparison[] {
  return compare('times', measurement, than, (left, right) => left / right)
}

/** How many seconds more than another measurement this one took. */
export function more(measurement: Measurement, than: Measurement | undefined): readonly Comparison[] {
  return compare('more', measurement, than, (left, right) => left - right)
}

function compare(
  kind: Comparison['kind'],
  measurement: Measurement,
  than: Measurement | undefined,
  by: (left: number, right: number) => number
): readonly Comparison[] {
  if (than === undefined || measurement === than) return []
  if (measurement.fault !== undefined || than.fault !== undefined) return []
  return [{kind, value: by(median(measurement.seconds), median(than.seconds)), than: than.name}]
}
