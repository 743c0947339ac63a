import {SettingsError} from '../model/settings.ts'
import {findJsonFault} from '../text/json-fault.ts'
import {lineAt, toLineStarts} from '../text/lines.ts'
import {compareUnits} from '../text/order.ts'
import {printable, printableLine} from '../text/printable.ts'
import {isRecord} from '../text/record.ts'
import type {Entry} from './baseline.ts'

/** The name of the file at the root of an archive that holds what was accepted. */
export const baselineName = '.provlint-baseline.json'

/** The format that this program reads and writes. */
const format = 1

/**
 * The entries of a baseline.
 *
 * @throws {SettingsError} for conflict markers, what is not JSON, a format of a newer program, and an entry that is none
 */
export async function parseBaseline(path: string, text: string): Promise<readonly Entry[]> {
  const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?=\s|$)/m.exec(text)
  if (marker) throw toError(path, text, marker.index, 'found a conflict marker of git, expected entries')
  const content = await parse(path, text)
  if (isRecord(content) && content.format !== format)
    throw toError(path, text, Math.max(0, text.indexOf('"format"')), describeFormat(content.format))
  if (!isRecord(content) || !Array.isArray(content.entries))
    throw toError(path, text, 0, `found no list of entries, expected {"format": ${format}, "entries": [...]}`)
  const given: readonly unknown[] = content.entries
  const rows = given.slice(0, given.at(-1) === null ? -1 : undefined)
  const entries = rows.map(toEntry)
  const wrong = entries.indexOf(undefined)
  if (wrong < 0) return dropTwins(entries.filter((entry) => entry !== undefined))
  const found = printableLine(JSON.stringify(rows[wrong])).slice(0, 60)
  throw toError(
    path,
    text,
    await findRow(text, wrong),
    `found ${found}, expected an entry with "path", "rule" and "id"`
  )
}

/** A baseline as it is written: sorted, an entry a line, each with its comma, so that branches merge line by line. */
export function printBaseline(entries: readonly Entry[]): string {
  const counts = new Map<string, number>()
  const rows = entries.toSorted(byPlace).map((entry) => {
    const nth = (counts.get(toTwin(entry)) ?? 0) + 1
    counts.set(toTwin(entry), nth)
    return `    ${toRow(entry, nth)},\n`
  })
  return `{\n  "format": ${format},\n  "entries": [\n${rows.join('')}    null\n  ]\n}\n`
}

function toRow({path, rule, text, key, before, after, reason}: Entry, nth: number): string {
  const id = [key, before, after].join('.')
  const row = {path, rule, text, id, ...(nth > 1 ? {nth} : {}), ...(reason ? {reason} : {})}
  return printable(JSON.stringify(row))
}

async function parse(path: string, text: string): Promise<unknown> {
  try {
    return JSON.parse(text)
  } catch {
    const {at, message} = await findJsonFault(text)
    throw toError(path, text, at, message)
  }
}

function describeFormat(given: unknown): string {
  if (given === undefined) return `found no format, expected "format": ${format}`
  return `found the format ${printableLine(JSON.stringify(given))}, expected ${format}: was it written by a newer provlint?`
}

type Written = Entry & {readonly nth: number}

function toEntry(given: unknown): Written | undefined {
  if (!isRecord(given)) return undefined
  const {path, rule, text, id, nth = 1, reason} = given
  const [key, before, after] = typeof id === 'string' ? id.split('.') : []
  if (typeof path !== 'string' || typeof rule !== 'string' || key === undefined || !Number.isInteger(nth))
    return undefined
  const own = {path, rule, text: String(text ?? ''), key, before: before ?? '', after: after ?? ''}
  return {...own, nth: Number(nth), ...(typeof reason === 'string' && reason !== '' ? {reason} : {})}
}

/** Where an entry begins, however the file is laid out. */
async function findRow(text: string, index: number): Promise<number> {
  const {findNodeAtLocation, parseTree} = await import('jsonc-parser')
  const tree = parseTree(text)
  return (tree && findNodeAtLocation(tree, ['entries', index])?.offset) ?? 0
}

/** Two branches that accepted the same have it twice when they are merged; the one with a reason says more. */
function dropTwins(entries: readonly Written[]): readonly Entry[] {
  const kept = new Map<string, Entry>()
  for (const {nth, ...entry} of entries) {
    const twin = `${toTwin(entry)} ${nth}`
    const known = kept.get(twin)
    if (known === undefined || known.reason === undefined) kept.set(twin, entry)
  }
  return [...kept.values()]
}

function toTwin({path, rule, key, before, after}: Entry): string {
  return JSON.stringify([path, rule, key, before, after])
}

/** By path, rule and words, in code units. */
function byPlace(left: Entry, right: Entry): number {
  return compareUnits(left.path, right.path) || compareUnits(toTwin(left), toTwin(right))
}

function toError(path: string, text: string, at: number, message: string): SettingsError {
  const starts = toLineStarts(text)
  const line = lineAt(starts, at)
  return new SettingsError(`${printable(path)}:${line + 1}:${at - (starts[line] ?? 0) + 1}: ${message}`)
}
