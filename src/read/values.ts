import type {ParseError} from 'jsonc-parser'
import type {From, Header} from '../model/article.ts'
import type {Complaint} from '../model/metadata.ts'
import {messageOf} from '../text/error.ts'
import {lineAt, toLineStarts} from '../text/lines.ts'
import {loadJson, loadToml, loadYaml} from '../text/packages.ts'
import {printableLine, quoted} from '../text/printable.ts'
import {pack, unpack} from './header.ts'

/** How names and values are written down. */
export type Syntax = 'yaml' | 'toml' | 'json'

/** A header, and what cannot be used of what was to give it. */
export type Values = {readonly header: Header; readonly complaints: readonly Complaint[]}

/** A text that is no such thing, and the line that shows it. */
type Broken = {readonly line: number; readonly fault: string}

const titles = {yaml: 'YAML', toml: 'TOML', json: 'JSON'} as const
const places = {'front-matter': 'The front matter', sidecar: 'The file'} as const
/** A text of more units is no header: parsers of YAML are slow. */
const longest = 1 << 16
/** In a longer text a name that stands twice is let pass: the parser holds each against all. */
const short = 1 << 14

/** Reads the header that a text of names and values gives. What is wrong with it is said, never thrown. */
export function readValues(text: string, syntax: Syntax, from: keyof typeof places & From): Values {
  const read = parse(text, syntax)
  if (isBroken(read)) return toNothing(from, read.line, `found ${read.fault}, expected ${titles[syntax]}`)
  const {value} = read
  if (value === undefined || value === null) return {header: {}, complaints: []}
  if (!isRecord(value)) return toNothing(from, 1, `found ${describe(value)}, expected names with their values`)
  const plain = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, toPlain(one)]))
  const {packed, complaints} = pack(plain)
  return {
    header: unpack(packed, from),
    complaints: complaints.map(({name, message}) => ({line: toLine(text, name), message}))
  }
}

function toNothing(from: keyof typeof places, line: number, why: string): Values {
  return {header: {}, complaints: [{line, message: `${places[from]} is left out: ${why}`}]}
}

function parse(text: string, syntax: Syntax): {readonly value: unknown} | Broken {
  if (text.length > longest && syntax !== 'json')
    return {line: 1, fault: `${text.length} characters, more than the ${longest} that are read`}
  try {
    return {value: parsers[syntax](text)}
  } catch (error) {
    return {line: syntax === 'json' ? toJsonLine(text) : toErrorLine(error), fault: `what is none (${toReason(error)})`}
  }
}

const parsers: Readonly<Record<Syntax, (text: string) => unknown>> = {
  yaml: (text) => loadYaml().parse(text, {logLevel: 'error', maxAliasCount: 100, uniqueKeys: text.length < short}),
  toml: (text) => loadToml().parse(text),
  json: (text) => JSON.parse(text)
}

function isBroken(read: {readonly value: unknown} | Broken): read is Broken {
  return 'fault' in read
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function describe(value: unknown): string {
  return Array.isArray(value) ? 'a list' : quoted(String(value))
}

/** A value, or a list of some; what is deeper is shown and not looked at, for YAML can make a list that holds itself. */
export function toPlain(value: unknown): unknown {
  return Array.isArray(value) ? value.map(toFlat) : toFlat(value)
}

/** Numbers are texts, and a date is as it was written: TOML has dates of its own, and YAML can be told to make some. */
function toFlat(value: unknown): unknown {
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'no date' : value.toISOString()
  if (typeof value !== 'object' || value === null) return value
  if ('name' in value && typeof value.name === 'string') return {name: value.name}
  const shown = Object.entries(value).slice(0, mostShown).map(toShown)
  return Array.isArray(value) ? shown.map(([, one]) => one) : Object.fromEntries(shown)
}

/** Of what is none of these so many parts are shown. */
const mostShown = 9

function toShown([name, value]: readonly [string, unknown]): readonly [string, unknown] {
  return [name, typeof value === 'object' && value !== null ? {} : value]
}

/** What a parser says, without the piece of the text that it shows below. */
function toReason(error: unknown): string {
  const [reason = ''] = messageOf(error).split('\n')
  if (error instanceof SyntaxError) return 'a value, a comma or a bracket is missing or too many'
  return printableLine(reason)
    .replace(/ at line \d+, column \d+:?$/u, '')
    .replace(/^Invalid TOML document: /u, '')
}

/** The parsers of YAML and of TOML say the line in ways of their own. */
function toErrorLine(error: unknown): number {
  if (typeof error !== 'object' || error === null) return 1
  if ('line' in error && typeof error.line === 'number') return error.line
  return Number(/ at line (\d+), column \d+/u.exec(messageOf(error))?.[1] ?? 1)
}

/** Where the first fault is; brackets without end are told of at the first line. */
function toJsonLine(text: string): number {
  const errors: ParseError[] = []
  try {
    loadJson().parse(text, errors)
  } catch {
    return 1
  }
  return lineAt(toLineStarts(text), errors[0]?.offset ?? 0) + 1
}

/** The line that gives a name its value. */
function toLine(text: string, name: string): number {
  const at = text.search(new RegExp(`^[ \\t{,]*["']?${name}["']?\\s*[:=]`, 'mu'))
  const found = at < 0 ? text.indexOf(`"${name}"`) : text.indexOf(name, at)
  return lineAt(toLineStarts(text), Math.max(0, found)) + 1
}
