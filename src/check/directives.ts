import {extname} from 'node:path'
import type {Span} from '../text/span.ts'
import {type Comment, findComments, type Language} from './comments.ts'

/** What a comment says of findings: off from here on, on again, off in the block that follows, off on its own line. */
export type Directive = Span & {
  readonly word: string
  readonly kind: 'disable' | 'enable' | 'next' | 'line' | 'unknown'
  /** None: all rules. */
  readonly rules: readonly string[]
  readonly reason: string
  /** The stretch that `next` speaks of. */
  readonly block: Span
}

const kinds: Readonly<Record<string, Directive['kind']>> = {
  'provlint-disable': 'disable',
  'provlint-enable': 'enable',
  'provlint-disable-next': 'next',
  'provlint-disable-line': 'line'
}

/** The words that a directive can begin with. */
export const directiveWords: readonly string[] = Object.keys(kinds)

const languages: Readonly<Record<string, Language>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html'
}

/** Whether a file of a name can hold comments at all. */
export function canHoldComments(filePath: string): boolean {
  return Object.hasOwn(languages, extname(filePath).toLowerCase())
}

/** The directives in the comments of a raw file, in order. Only Markdown and HTML have comments. */
export function findDirectives(filePath: string, source: string): readonly Directive[] {
  const language = languages[extname(filePath).toLowerCase()]
  if (language === undefined || !source.includes('provlint-')) return []
  const comments = findComments(source, language)
  const directives = comments.flatMap((comment) => toDirective(comment, source) ?? [])
  return withBlocks(directives, comments, source, language)
}

function toDirective({start, end, inner}: Comment, source: string): Directive | undefined {
  const said = source.slice(inner.start, inner.end).trim()
  const word = /^provlint-[\w-]*/.exec(said)?.[0]
  if (word === undefined) return undefined
  const [names = '', ...reason] = said.slice(word.length).split(/(?<=^|\s)-{2,}(?=\s|$)/)
  return {
    start,
    end,
    word,
    kind: Object.hasOwn(kinds, word) ? (kinds[word] ?? 'unknown') : 'unknown',
    rules: [...new Set(names.split(/[\s,]+/).filter((name) => name !== ''))],
    reason: reason.join('--').trim(),
    block: {start: end, end}
  }
}

/** The directives with their blocks. From the last to the first, so that no place is looked at twice: a block ends before the next one of its kind. */
function withBlocks(
  directives: readonly Directive[],
  comments: readonly Comment[],
  source: string,
  language: Language
): readonly Directive[] {
  const ends = new Map(comments.map(({start, end}) => [start, end]))
  const done: Directive[] = []
  let next: Directive | undefined
  for (const directive of directives.toReversed()) {
    if (directive.kind !== 'next') {
      done.push(directive)
      continue
    }
    const start = skip(source, directive.end, next?.start ?? source.length, ends)
    const block: Span =
      start === next?.start
        ? next.block
        : {start, end: start + toBlockLength(source.slice(start, next?.start ?? source.length), language)}
    next = {...directive, block}
    done.push(next)
  }
  return done.reverse()
}

/** Behind white space and comments. */
function skip(source: string, from: number, limit: number, ends: ReadonlyMap<number, number>): number {
  let at = from
  while (at < limit && (source.charCodeAt(at) <= 0x20 || ends.has(at))) at = ends.get(at) ?? at + 1
  return Math.min(at, limit)
}

/** A block ends at a blank line in Markdown; in HTML it is an element, or a line. */
function toBlockLength(text: string, language: Language): number {
  if (language === 'html' && text.startsWith('<')) return toElementLength(text)
  const end = language === 'html' ? /[\n\r]|$/ : /(?:\r\n|\n|\r(?!\n))[^\S\n\r]*(?=[\n\r])|$/
  return text.search(end)
}

/** Up to where the element that starts the text is closed. */
function toElementLength(text: string): number {
  const tag = /^<([a-z][a-z\d-]*)/i.exec(text)?.[1]
  if (tag === undefined) return text.length
  let depth = 0
  for (const {1: slash, index} of text.matchAll(new RegExp(`<(/?)${tag}(?=[\\s/>])`, 'gi'))) {
    depth += slash === '/' ? -1 : 1
    if (depth <= 0) return index
  }
  return text.length
}
