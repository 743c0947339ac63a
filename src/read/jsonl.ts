import {isUtf8} from 'node:buffer'
import type {ParseError} from 'jsonc-parser'
import type {Field, Header} from '../model/article.ts'
import {headerFields} from '../model/header.ts'
import type {Complaint} from '../model/metadata.ts'
import type {RecordArticle} from '../model/record.ts'
import type {RecordFields} from '../model/settings.ts'
import {findValue, toStringPieces} from '../text/json.ts'
import {lineAt, toLineStarts} from '../text/lines.ts'
import {loadJson} from '../text/packages.ts'
import {printableLine} from '../text/printable.ts'
import {isRecord} from '../text/record.ts'
import {columnNames, pack, unpack} from './header.ts'
import type {Trouble} from './load.ts'
import type {RawRecord} from './splitting.ts'
import {toPlain} from './values.ts'

/** The names that those who build corpora give the text of an article, the best first. */
const textNames = ['text', 'content', 'body', 'maintext', 'article']

/** Reads one record of JSON as an article. What is wrong with it is said, never thrown; its place is that in the file. */
export function readRecord(path: string, raw: RawRecord, fields: RecordFields = {}): RecordArticle | Trouble {
  const {record, line, column, bytes, fault} = raw
  const at = {line, column}
  if (fault !== undefined) return {trouble: fault, ...at}
  if (!isUtf8(bytes)) return {trouble: 'The record is left out: found bytes that are not UTF-8', ...at}
  const json = bytes.toString('utf8')
  const parsed = parse(json)
  if (parsed === undefined) return toBroken(json, at)
  const {value} = parsed
  if (!isRecord(value)) return {trouble: `The record is left out: found ${describe(value)}, expected an object`, ...at}
  const given = fields.text?.length === 0 ? undefined : fields.text
  const names = findText(value, given)
  const text = names && lookInto(value, names)
  const span = names && findValue(json, names)
  if (typeof text !== 'string' || span === undefined) return {trouble: describeMissing(given), ...at}
  const {header, complaints} = toHeader(value, fields, line)
  const segments = toStringPieces(json, span)
  return {
    path,
    record,
    text,
    origin: {kind: 'segments', raw: json, segments, place: at, isReadOnly: true},
    header,
    complaints
  }
}

function parse(json: string): {readonly value: unknown} | undefined {
  try {
    return {value: JSON.parse(json)}
  } catch {
    return undefined
  }
}

/** The members that lead to the text: the first that is written, else the first that is a text at all. */
function findText(value: Readonly<Record<string, unknown>>, given?: readonly string[]): readonly string[] | undefined {
  const all = given === undefined ? textNames.map((name) => [name]) : given.map((name) => name.split('.'))
  const texts = all.filter((names) => typeof lookInto(value, names) === 'string')
  return texts.find((names) => /\S/u.test(String(lookInto(value, names)))) ?? texts[0]
}

function lookInto(value: unknown, names: readonly string[]): unknown {
  let inner = value
  for (const name of names) inner = isRecord(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined
  return inner
}

function toHeader(
  value: Readonly<Record<string, unknown>>,
  fields: RecordFields,
  line: number
): {readonly header: Header; readonly complaints: readonly Complaint[]} {
  const values: Record<string, unknown> = {}
  for (const name of columnNames) if (Object.hasOwn(value, name)) values[name] = toPlain(value[name])
  for (const field of headerFields) {
    const given = findField(value, field, fields)
    if (given !== undefined) values[field] = toPlain(given)
  }
  const {packed, complaints} = pack(values)
  return {header: unpack(packed, 'record'), complaints: complaints.map(({message}) => ({line, message}))}
}

function findField(value: unknown, field: Field, fields: RecordFields): unknown {
  for (const name of fields[field] ?? []) {
    const found = lookInto(value, name.split('.'))
    if (found !== undefined && found !== null && found !== '') return found
  }
  return undefined
}

function describeMissing(given: readonly string[] = textNames): string {
  const names = given.map((name) => printableLine(name))
  const listed = [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' or ')
  return `The record is left out: found no text, expected one under ${listed}`
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'a list' : `a ${typeof value === 'string' ? 'text' : typeof value}`
}

/** A longer record is not read once more to find the place of its fault. */
const longest = 1 << 20

function toBroken(json: string, at: {readonly line: number; readonly column: number}): Trouble {
  const offset = findFault(json)
  const starts = toLineStarts(json)
  const line = lineAt(starts, offset)
  const within = offset - (starts[line] ?? 0)
  return {
    trouble: 'The record is left out: found what is no JSON, expected an object',
    line: at.line + line,
    column: line === 0 ? at.column + within : within + 1
  }
}

function findFault(json: string): number {
  const errors: ParseError[] = []
  try {
    if (json.length <= longest) loadJson().parse(json, errors, {disallowComments: true})
  } catch {
    return 0
  }
  return Math.min(errors[0]?.offset ?? 0, json.length)
}
