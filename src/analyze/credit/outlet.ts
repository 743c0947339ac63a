import {remember} from '../../text/memory.ts'
import type {Span} from '../../text/span.ts'
import type {Name} from './names.ts'
import {isCallSign} from './sieve.ts'
import {type Known, sources, toKey} from './sources.ts'
import {
  beginnings,
  calendar,
  furtherWords,
  openers,
  otherBodies,
  shortNames,
  strongEndings,
  weakEndings
} from './words.ts'

/** A name that is, or looks like, one of an outlet. */
export type Outlet = Span & {
  readonly name: string
  readonly kind: Known['kind']
  /** The name is in the lists, not only of the shape. */
  readonly known: boolean
  /** Counts in fewer places, because it is as well the name of something else. */
  readonly doubtful: boolean
  /** A name that many papers have: the Times. */
  readonly short: boolean
}

const article = /(?<=\b(?:[Tt]he|[Dd](?:er|ie|as|em|en)|[Ll][ae]|[Ee]l|al|au|du|del) ["“„«‘*_]{0,2})/uy
const noAgency = {kind: 'outlet', doubtful: false, short: false} as const

/** The outlet that a name is of; nothing where it is of none. */
export function toOutlet(text: string, name: Name): Outlet | undefined {
  const words = toWordSpans(text, name)
  const from = countOpeners(text, words)
  const core = withoutDays(text, words.slice(from))
  return toWhole(text, core) ?? toKnown(text, core) ?? toLast(text, core)
}

/** The name without what begins a sentence before it and without the days behind it; an article goes as well. */
export function toCore(text: string, name: Span): Span | undefined {
  const words = toWordSpans(text, name)
  return toSpan(withoutDays(text, words.slice(countOpeners(text, words))))
}

/** A name with the names that small words tie to it: Bureau of Labor Statistics. */
export function toWholeName(text: string, {start, end}: Span): Span {
  const names = tied()
  names.lastIndex = end
  return {start, end: end + (names.exec(text)?.[0].length ?? 0)}
}

const tied = remember(() => /(?: (?:of|for|on|&|de|du|des|für)(?: the| la)?(?: \p{Lu}[\p{L}\p{N}-]{0,30}){1,4}){0,2}/uy)

function toWordSpans(text: string, {start, end}: Span): readonly Span[] {
  const words: Span[] = []
  let from = start
  for (let at = start; at < end; at++) {
    if (!isSpace(text.charCodeAt(at))) continue
    if (at > from) words.push({start: from, end: at})
    from = at + 1
  }
  words.push({start: from, end})
  return words
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x0a
}

function countOpeners(text: string, words: readonly Span[]): number {
  const the = words.findLastIndex((word) => /^The$/u.test(textOf(text, word)))
  let from = the + 1
  for (let word = words[from]; word && openers.has(textOf(text, word)); word = words[++from])
    if (toLength(text, words.slice(from)) > 1) break
  return from
}

function withoutDays(text: string, words: readonly Span[]): readonly Span[] {
  const last = words.at(-1)
  return last && calendar.has(textOf(text, last)) ? withoutDays(text, words.slice(0, -1)) : words
}

/** A name by its shape: its last word says what it is, or its first. */
function toWhole(text: string, words: readonly Span[]): Outlet | undefined {
  const span = toSpan(words)
  if (!span || sources().has(toKey(textOf(text, span)))) return undefined
  const texts = words.map((word) => textOf(text, word))
  while (texts.length > 2 && furtherWords.has(texts.at(-1) ?? '') && !isStrong(texts.at(-1))) texts.pop()
  const [last = '', before = ''] = [texts.at(-1), texts.at(-2)]
  const entry = {...span, ...noAgency, name: textOf(text, span), known: false}
  if (isCallSign(text, span.start, span.end) || /\.\p{Ll}{2,4}$/u.test(last)) return entry
  if (texts.length === 1 && !last.includes('-')) return toShort(text, entry)
  if (otherBodies.has(before) && (texts.length === 2 || isAlwaysOther(before, last))) return undefined
  if (isStrong(last) || isBegun(texts)) return entry
  return isWeak(last) && hasArticle(text, span) ? entry : undefined
}

/** "Daily" goes with one word more, others with a few. */
function isBegun(texts: readonly string[]): boolean {
  const [first = ''] = texts
  return beginnings.has(first) && texts.length <= (first === 'Daily' ? 2 : 4)
}

/** No outlet, however long its name: Ostra University Press, the White House Press, the County Medical Examiner. */
function isAlwaysOther(before: string, last: string): boolean {
  return /^(?:University|Foreign|House|Bench|Medical)$/u.test(before) && /^(?:Press|Examiner)$/iu.test(last)
}

function toShort(text: string, entry: Outlet): Outlet | undefined {
  return shortNames.has(entry.name) && hasArticle(text, entry) ? {...entry, short: true} : undefined
}

function toKnown(text: string, words: readonly Span[]): Outlet | undefined {
  const count = toLength(text, words)
  const span = toSpan(words.slice(0, count))
  return span && toEntry(text, span)
}

/** A known name behind others: By Jane Roe Associated Press. */
function toLast(text: string, words: readonly Span[]): Outlet | undefined {
  for (let from = Math.max(1, words.length - 4); from < words.length; from++) {
    const span = toSpan(words.slice(from))
    const known = span && sources().get(toKey(textOf(text, span)))
    if (known && !known.alone && !known.doubtful) return toEntry(text, span)
  }
  return undefined
}

/** How many words from the first on are the longest known name. */
function toLength(text: string, words: readonly Span[]): number {
  for (let count = Math.min(5, words.length); count > 0; count--) {
    const span = toSpan(words.slice(0, count))
    const known = span && sources().get(toKey(textOf(text, span)))
    if (known && (!known.alone || (count === words.length && isMeant(text, known, span)))) return count
  }
  return 0
}

/** "The Hill" needs its article. */
function isMeant(text: string, known: Known, span: Span): boolean {
  return !known.name.startsWith('The ') || hasArticle(text, span)
}

function toEntry(text: string, span: Span): Outlet | undefined {
  const known = sources().get(toKey(textOf(text, span)))
  const {start, end} = span
  return (
    known && {
      start,
      end,
      name: known.name,
      kind: known.kind,
      known: true,
      doubtful: known.doubtful ?? false,
      short: false
    }
  )
}

function isStrong(word = ''): boolean {
  return strongEndings.has(word) || strongEndings.has(toTitle(word)) || /(?:zeitung|nachrichten|tageblatt)$/u.test(word)
}

function isWeak(word: string): boolean {
  return weakEndings.has(word) || weakEndings.has(toTitle(word))
}

/** A word as it stands in the lists: only its last part where hyphens join several, without shouting. */
function toTitle(word: string): string {
  const part = word.split('-').at(-1) ?? ''
  return part === part.toUpperCase() ? part.charAt(0) + part.slice(1).toLowerCase() : part
}

function hasArticle(text: string, {start}: Span): boolean {
  article.lastIndex = start
  return article.test(text)
}

function toSpan(words: readonly Span[]): Span | undefined {
  const [first, last] = [words[0], words.at(-1)]
  return first && last && {start: first.start, end: last.end}
}

function textOf(text: string, {start, end}: Span): string {
  return text.slice(start, end)
}
