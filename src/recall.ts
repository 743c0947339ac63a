import {type Memory, type Recalled, recallAll, recallFile, toKept} from './memory.ts'
import type {RecordPlace} from './model/record.ts'
import {lookAt} from './read/load.ts'
import {rememberLast} from './text/memory.ts'

/** What is remembered of the articles of an archive. */
export type Recalls = {
  of(path: string, record?: string): Recalled | undefined
  /** Where the articles of a file of many lie, where that is as it is remembered. */
  places(path: string, filePath: string): readonly RecordPlace[] | undefined
}

/** Asks the index for all at once, or file by file where few are asked for. */
export function toRecalls(memory: Memory, isPart: boolean): Recalls {
  const all = isPart ? undefined : recallAll(memory)
  const fileOf = rememberLast((path: string) => all?.get(path) ?? (all ? [] : recallFile(memory, path)), 1)
  const recordsOf = rememberLast(
    (path: string) => new Map(fileOf(path).map((one) => [one.row.record, one] as const)),
    1
  )
  return {
    of: (path, record) => (record === undefined ? fileOf(path)[0] : recordsOf(path).get(record)),
    places: (path, filePath) => (isAsBefore(memory, fileOf(path), filePath) ? toPlaces(fileOf(path)) : undefined)
  }
}

function isAsBefore({settled}: Memory, [first]: readonly Recalled[], filePath: string): boolean {
  const times = first && lookAt(filePath)
  return times !== undefined && first?.row.size === times.size && isSettled(first, times.modified, settled)
}

function isSettled({row}: Recalled, modified: number, settled: number): boolean {
  return row.modified === modified && modified < settled
}

/** In the order of the file. */
function toPlaces(recalled: readonly Recalled[]): readonly RecordPlace[] | undefined {
  const places = recalled.flatMap(({row}) => toKept(row).at ?? [])
  return places.length === recalled.length ? places.sort((left, right) => left.start - right.start) : undefined
}
