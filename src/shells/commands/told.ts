import {dirname, relative} from 'node:path'
import type {LintRequest, LintResult} from '../../index.ts'
import type {Arguments} from '../arguments.ts'
import type {Streams} from '../streams.ts'

/** What a run is to be watched for, and what is said of it when it is over; nothing where nothing was asked for. */
export type Told = {
  readonly wishes: Pick<LintRequest, 'timing' | 'onOutlet'>
  report(results: readonly LintResult[]): string
}

/** Gives what `--stats` and `--timing` ask for. Where no outlet is known, the folder stands for it. */
export async function toTold({values}: Arguments, {cwd}: Pick<Streams, 'cwd'>): Promise<Told> {
  const outlets = new Map<string, string>()
  const watch = values.timing ? (await import('../stopwatch.ts')).toStopwatch() : undefined
  const statistics = values.stats ? await import('../../report/statistics.ts') : undefined
  const toKey = (filePath: string, record?: string) =>
    record === undefined ? filePath : `${filePath.replace(`#${record}`, '')}\n${record}`
  const outletOf = (filePath: string, record?: string) =>
    outlets.get(toKey(filePath, record)) ?? `${relative(cwd, dirname(filePath)) || '.'}/`
  return {
    wishes: {
      ...(watch ? {timing: watch.timing} : {}),
      ...(statistics
        ? {
            onOutlet: (filePath: string, outlet: string, record?: string) =>
              outlets.set(toKey(filePath, record), outlet)
          }
        : {})
    },
    report: (results) => `${statistics?.toStatistics(results, outletOf) ?? ''}${watch?.report() ?? ''}`
  }
}
