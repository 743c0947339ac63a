import {markups} from './markup.ts'

/** A stretch of a Markdown file that can be parsed by itself, and the text that a parser is given for it. */
export type Piece = {readonly start: number; readonly end: number; readonly text: string}

/** From so many units on a piece ends where a block does; the parser takes more than linear time for what is longer. */
const enough = 1 << 13
/** So many units are parsed at once, wherever blocks end, but for code, markup and tables, which are read quickly. */
const most = 1 << 14

/** A look along the lines of a file: what fence or markup is open, and whether the line before was blank. */
type Look = {fence: string | undefined; closing: RegExp | undefined; isBehindBlank: boolean}

const anyLine = /[^\r\n]*(?:\r\n?|\n|$)/gy
const definition = /^ {0,3}(\[[^[\]\r\n]{1,200}\]):/gm
const mention = /\[[^[\]\r\n]{1,200}\]/g

/**
 * Cuts a Markdown text into pieces, at places where no block goes on as far as there are any. A short text is one piece.
 * Behind a piece stand the names of links and footnotes that it mentions and that are explained anywhere.
 */
export function toPieces(source: string): readonly Piece[] {
  if (source.length <= most) return [{start: 0, end: source.length, text: withoutMark(source)}]
  const explained = new Set(Array.from(source.matchAll(definition), ([, name = '']) => name.toLowerCase()))
  const cuts = toCuts(source)
  return cuts.map((start, index) => {
    const end = cuts[index + 1] ?? source.length
    const text = withoutMark(source.slice(start, end))
    return {start, end, text: explained.size === 0 ? text : text + toDefinitions(text, explained)}
  })
}

/** The parser leaves out a byte order mark at the start, and counts without it. */
function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text
}

function toDefinitions(text: string, explained: ReadonlySet<string>): string {
  const names = new Set(Array.from(text.matchAll(mention), ([name]) => name.toLowerCase()))
  const wanted = [...names].filter((name) => explained.has(name))
  return wanted.length === 0 ? '' : `\n\n${wanted.map((name) => `${name}: x`).join('\n\n')}`
}

function toCuts(source: string): readonly number[] {
  const cuts = [0]
  const look: Look = {fence: undefined, closing: undefined, isBehindBlank: true}
  for (const {0: line, index} of source.matchAll(anyLine)) {
    const length = index - (cuts.at(-1) ?? 0)
    if (length > enough && mayCut(look, line, length > most)) cuts.push(index)
    step(look, line)
  }
  return cuts
}

/** A heading and an item of a list interrupt everything but code and markup; what is indented may go on with what it stands under. */
function mayCut({fence, closing, isBehindBlank}: Look, line: string, isLate: boolean): boolean {
  if (fence !== undefined || closing !== undefined) return false
  if (isLate) return !line.startsWith('|')
  return (isBehindBlank && /^\S/.test(line)) || /^(?:#{1,6}|[-+*])[ \t]+[^ \t*+-]/.test(line)
}

function step(look: Look, line: string): void {
  const {fence, closing} = look
  look.isBehindBlank = /^[ \t\r\n]*$/.test(line)
  if (closing !== undefined) {
    if (closing.test(line)) look.closing = undefined
  } else if (fence !== undefined) {
    if (isEndOf(fence, line)) look.fence = undefined
  } else {
    look.fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1]
    look.closing = toClosing(line)
  }
}

function isEndOf(fence: string, line: string): boolean {
  const marks = /^ {0,3}(`{3,}|~{3,})[ \t]*[\r\n]*$/.exec(line)?.[1]
  return marks !== undefined && marks[0] === fence[0] && marks.length >= fence.length
}

function toClosing(line: string): RegExp | undefined {
  const closing = markups.find(([opening]) => opening.test(line))?.[1]
  return closing?.test(line) === false ? closing : undefined
}
