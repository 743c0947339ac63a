import type {Header} from '../model/article.ts'
import type {Complaint} from '../model/metadata.ts'
import {toLines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'
import {readValues, type Syntax} from './values.ts'

/** What a file says of its article above it, and what of that cannot be used. */
export type FrontMatter = {readonly header: Header; readonly complaints: readonly Complaint[]}

/** A text, with the bytes that it was decoded from where they are at hand: the text is decoded only when it is needed. */
export type Source = {readonly text: string; readonly bytes?: Uint8Array; readonly encoding?: unknown}

/** Where front matter lies, and where the article begins behind it; without a body it is not closed. */
type Fenced = {readonly syntax: Syntax; readonly inside: Span; readonly body?: number}

/** Front matter that is longer is none: so far its end is looked for. */
const longest = 1 << 16
const [hyphen, plus] = [0x2d, 0x2b]
const fences = {'---': 'yaml', '+++': 'toml'} as const

/** Where the article of a file begins: behind the front matter, where there is some. */
export function toBodyStart(source: Source): number {
  return mayHave(source) ? (find(source.text)?.body ?? 0) : 0
}

/** Reads the front matter of a file. What is wrong with it is said, never thrown. */
export function readFrontMatter(source: Source): FrontMatter | undefined {
  const found = mayHave(source) ? find(source.text) : undefined
  if (found === undefined) return undefined
  if (found.body === undefined) return {header: {}, complaints: [describeOpen(found.syntax)]}
  const {start, end} = found.inside
  const {header, complaints} = readValues(source.text.slice(start, end), found.syntax, 'front-matter')
  return {header, complaints: complaints.map(({line, message}) => ({line: line + 1, message}))}
}

/** Most files have none, and the first byte of a file says so. */
function mayHave(source: Source): boolean {
  const first = source.bytes ? source.bytes[0] : source.text.charCodeAt(0)
  return first === hyphen || first === plus
}

function find(text: string): Fenced | undefined {
  const near = text.slice(0, longest)
  let opening: {readonly fence: keyof typeof fences; readonly start: number} | undefined
  for (const line of toLines(near)) {
    const written = near.slice(line.start, line.end).trimEnd()
    if (opening === undefined) {
      if (written !== '---' && written !== '+++') return undefined
      opening = {fence: written, start: nextLine(text, line.end)}
    } else if (written === opening.fence || (written === '...' && opening.fence === '---')) {
      const inside = {start: opening.start, end: line.start}
      return saysNothing(near, inside)
        ? undefined
        : {syntax: fences[opening.fence], inside, body: nextLine(text, line.end)}
    }
  }
  const inside = {start: opening?.start ?? 0, end: near.length}
  const isBlank = near.slice(inside.start).trim() === ''
  return opening === undefined || isBlank || isProse(near, inside) ? undefined : {syntax: fences[opening.fence], inside}
}

function nextLine(text: string, end: number): number {
  if (end >= text.length) return text.length
  return text.startsWith('\r\n', end) ? end + 2 : end + 1
}

/** A sentence between two rules is the article's own. */
function saysNothing(text: string, inside: Span): boolean {
  return isProse(text, inside) && !/^[\w"'-]+\s*[:=]/mu.test(text.slice(inside.start, inside.end))
}

/** Whether the first line that is not blank has several words and no sign of a name with a value. */
function isProse(text: string, {start, end}: Span): boolean {
  const [first = ''] = text
    .slice(start, end)
    .trimStart()
    .split(/[\r\n]/u, 1)
  return /^[\p{L}"“‘„«]/u.test(first) && !/[:=]/u.test(first) && first.includes(' ')
}

function describeOpen(syntax: Syntax): Complaint {
  const fence = syntax === 'yaml' ? '---' : '+++'
  const expected = `expected a line that holds nothing but "${fence}" behind the last value`
  return {line: 1, message: `The front matter is read as text: found no end of it, ${expected}`}
}
