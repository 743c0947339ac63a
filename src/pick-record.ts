import {SettingsError} from './model/settings.ts'
import type {Reading, Unread} from './readings.ts'
import {printable, quoted} from './text/printable.ts'

/** Which of the articles of a file of many is meant. */
export type Meant = {readonly filePath: string; readonly line: number | undefined; readonly record: string | undefined}

/**
 * The article that is meant: the one of an id, or the one that begins last at or before a line, or the only one there is.
 *
 * @throws {SettingsError} when there is none, or nothing says which it is
 */
export async function pickRecord(all: AsyncIterable<Reading | Unread>, meant: Meant): Promise<Reading | Unread> {
  const {line, record} = meant
  const isAny = line === undefined && record === undefined
  let picked: Reading | Unread | undefined
  for await (const one of all) {
    if (isAny && picked)
      throw new SettingsError(`${toStart(meant)} several articles, expected one: FILE:LINE or FILE#RECORD`)
    if (line !== undefined && lineOf(one) > line) break
    if (record === undefined || isCalled(one, record)) picked = one
    if (record !== undefined && picked) break
  }
  if (picked !== undefined) return picked
  const what = record === undefined ? '' : ` ${quoted(record)}`
  throw new SettingsError(
    `${toStart(meant)} no article${what}${line === undefined ? '' : ` at line ${line}`}, expected one`
  )
}

function toStart({filePath}: Meant): string {
  return `trace: in ${printable(filePath)} found`
}

function isCalled(one: Reading | Unread, record: string): boolean {
  return one.kind === 'reading' ? one.at?.record === record : one.filePath.endsWith(`#${record}`)
}

/** Articles come in the order of their lines. */
function lineOf(one: Reading | Unread): number {
  if (one.kind === 'reading') return one.at?.line ?? 1
  return one.kind === 'trouble' ? one.line : Number.POSITIVE_INFINITY
}
