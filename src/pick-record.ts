import {SettingsError} from './model/settings.ts'
import {holdsFiles} from './read/kind.ts'
import type {Reading, Unread} from './readings.ts'
import {toLineStarts} from './text/lines.ts'
import {printable, quoted} from './text/printable.ts'

/** Which of the articles of a file of many is meant. */
export type Meant = {readonly filePath: string; readonly line: number | undefined; readonly record: string | undefined}

/** An article, and the line of it that is meant, where it has lines of its own. */
export type Picked = {readonly one: Reading | Unread; readonly line: number | undefined}

/**
 * The article that is meant: the one of an id, or the one that stands on a line, or the only one there is. Where each record is
 * a file of its own, a line is one of that: it may stand behind the id, as reports print it.
 *
 * @throws {SettingsError} when there is none, or nothing says which it is
 */
export async function pickRecord(all: AsyncIterable<Reading | Unread>, meant: Meant): Promise<Picked> {
  return holdsFiles(meant.filePath) ? pickFile(all, meant) : {one: await pickLines(all, meant), line: undefined}
}

async function pickFile(all: AsyncIterable<Reading | Unread>, meant: Meant): Promise<Picked> {
  const {record, line} = meant
  const [, id, behind] = /^(.+):(\d{1,9})$/su.exec(record ?? '') ?? []
  let picked: Picked | undefined
  for await (const one of all) {
    if (record === undefined && picked) throw toSeveral(meant, 'FILE#RECORD')
    if (record !== undefined && isCalled(one, record)) return {one, line}
    if (record === undefined) picked = {one, line}
    else if (id !== undefined && isCalled(one, id)) picked ??= {one, line: Number(behind)}
  }
  if (picked === undefined) throw toNone(meant)
  return picked
}

async function pickLines(all: AsyncIterable<Reading | Unread>, meant: Meant): Promise<Reading | Unread> {
  const {record, line} = meant
  let picked: Reading | Unread | undefined
  for await (const one of all) {
    if (record === undefined && line === undefined && picked) throw toSeveral(meant, 'FILE:LINE or FILE#RECORD')
    if (record === undefined && line !== undefined && lineOf(one) > line) break
    if (record === undefined || isCalled(one, record)) picked = one
    if (record !== undefined && picked) break
  }
  if (picked === undefined || (record === undefined && line !== undefined && lastLineOf(picked) < line))
    throw toNone(meant)
  return picked
}

function toSeveral({filePath}: Meant, expected: string): SettingsError {
  return new SettingsError(`trace: in ${printable(filePath)} found several articles, expected one: ${expected}`)
}

function toNone({filePath, record, line}: Meant): SettingsError {
  const what = record === undefined ? '' : ` ${quoted(record)}`
  const where = line === undefined ? '' : ` at line ${line}`
  return new SettingsError(`trace: in ${printable(filePath)} found no article${what}${where}, expected one`)
}

function isCalled(one: Reading | Unread, record: string): boolean {
  return one.kind === 'reading' ? one.at?.record === record : one.filePath.endsWith(`#${record}`)
}

/** Articles come in the order of their lines. */
function lineOf(one: Reading | Unread): number {
  if (one.kind === 'reading') return one.at?.line ?? 1
  return one.kind === 'trouble' ? one.line : Number.POSITIVE_INFINITY
}

/** The last line of an article: a record of JSON may be laid out over some. */
function lastLineOf(one: Reading | Unread): number {
  const origin = one.kind === 'reading' ? one.article.origin : undefined
  return lineOf(one) + (origin?.kind === 'segments' ? toLineStarts(origin.raw).length - 1 : 0)
}
