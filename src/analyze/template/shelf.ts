import type {Span} from '../../text/span.ts'
import {kinds, unitKind} from '../../text/units.ts'
import {toHeads} from './heads.ts'
import {type Cue, type CueTree, emptyTree, plant} from './matcher.ts'
import {type Piece, toPieces} from './pieces.ts'

/**
 * Lists of cues, and the tree of what blocks have asked for so far. To plant all cues takes longer than to lint a short
 * article; for the first blocks only those cues are planted, and only as far, as the block could match them.
 */
export type Shelf = {
  readonly tree: CueTree
  /** Each list is one text of cues, parted by commas. */
  readonly lists: readonly Cue[]
  /** By the words that blocks began with so far. */
  readonly openings: Map<string, readonly Waiting[]>
  /** By the word that follows their leading `*`, which may stand anywhere in a block. */
  readonly inner: Map<number, Waiting[]>
  /** How many more blocks are served one by one before everything is planted: many blocks show most words. */
  patience: number
}

/** A cue that is not planted yet, and once it was looked at, its pieces. */
type Waiting = {readonly cue: Cue; pieces?: readonly Piece[]}

const servedBlocks = 600

/** A shelf of lists, and of single cues that are planted at once. */
export function toShelf(lists: readonly Cue[], single: Iterable<Cue>): Shelf {
  const shelf: Shelf = {
    tree: emptyTree(),
    lists: lists.map(fold),
    openings: new Map<string, readonly Waiting[]>(),
    inner: new Map<number, Waiting[]>(),
    patience: servedBlocks
  }
  for (const cue of single) plant(shelf.tree, cue)
  for (const [index, {text}] of shelf.lists.entries()) {
    for (const {index: at} of text.matchAll(inner)) putInner(shelf, index, text.charAt(at) === ',' ? at + 1 : at)
  }
  return shelf
}

/** Plants what a block asks for: by its first word and the marks before it, and by each of its tokens. */
export function prepare(shelf: Shelf, text: string, block: Span, tokens: readonly number[]): void {
  if (shelf.patience === 0) return
  shelf.patience--
  if (shelf.patience === 0) {
    plantAll(shelf)
    return
  }
  const present = new Set(tokens)
  for (const word of toOpeningWords(text, block)) plantSome(shelf.tree, toOpenings(shelf, word), present)
  for (const token of present) plantSome(shelf.tree, shelf.inner.get(token) ?? [], present)
}

function plantSome(tree: CueTree, some: readonly Waiting[], present: ReadonlySet<number>): void {
  for (const waiting of some) {
    waiting.pieces ??= toPieces(waiting.cue.text)
    plant(tree, waiting.cue, present, waiting.pieces)
  }
}

/** A cue that may go on behind a `*`: it begins with the star, with a choice that holds one, or with choices before one. */
const inner = /(?:^|,)\s*(?:\*|\([^),]*\*|(?:\([^),]*\)\s*)+\*)/gu

function putInner({lists, inner: index}: Shelf, list: number, start: number): void {
  const cue = toCue(lists, list, start)
  const added: Waiting = {cue}
  for (const {token, behindStar} of toHeads(cue.text, {start: 0, end: cue.text.length})) {
    const waiting = index.get(token)
    if (!behindStar) continue
    if (waiting) waiting.push(added)
    else index.set(token, [added])
  }
}

/** The marks that a block opens with and its first word, as cues spell them. */
function toOpeningWords(text: string, {start, end}: Span): readonly string[] {
  const words: string[] = []
  let at = start
  for (; at < end && words.length < 8 && unitKind(text.charCodeAt(at)) <= kinds.mark; at++) {
    if (unitKind(text.charCodeAt(at)) === kinds.mark) words.push(text.charAt(at))
  }
  if (at >= end) return words
  if (unitKind(text.charCodeAt(at)) === kinds.digit) return [...words, '0']
  const first = at
  while (at < end && at - first < 40 && isOfWord(text.charCodeAt(at))) at++
  return [
    ...words,
    text
      .slice(first, at)
      .replace(/['’\u00ad]/gu, '')
      .toLowerCase()
  ]
}

function isOfWord(unit: number): boolean {
  return unitKind(unit) >= kinds.ideograph || unit === 0x27 || unit === 0x2019 || unit === 0xad
}

/** Every cue in which the word stands where a cue or a choice may begin; more than are asked for do no harm. */
function toOpenings({lists, openings}: Shelf, word: string): readonly Waiting[] {
  const known = openings.get(word)
  if (known) return known
  const found: Waiting[] = []
  openings.set(word, found)
  for (const [index, {text}] of word === '' ? [] : lists.entries()) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const start = text.lastIndexOf(',', at - 1) + 1
      if (isInWord(text, at - 1) || isInWord(text, at + word.length) || !mayOpen(text, start, at)) continue
      const cue = toCue(lists, index, start)
      found.push({cue})
      at = start + cue.text.length
    }
  }
  return found
}

/** Whether no word but those of choices stands before a place in its cue. */
function mayOpen(text: string, start: number, at: number): boolean {
  let isOutside = true
  for (let before = start; before < at; before++) {
    const unit = text.charCodeAt(before)
    if (unit === 0x28 || unit === 0x29) isOutside = unit === 0x29
    else if (isOutside && isInWord(text, before)) return false
  }
  return true
}

function isInWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && unitKind(text.charCodeAt(at)) >= kinds.digit
}

function plantAll(shelf: Shelf): void {
  for (const [index, {text}] of shelf.lists.entries()) {
    for (let start = 0; start < text.length; ) {
      const cue = toCue(shelf.lists, index, start)
      plant(shelf.tree, cue)
      start += cue.text.length + 1
    }
  }
}

/** The cue that starts at a place of a list; those of earlier lists, and earlier ones of a list, come first. */
function toCue(lists: readonly Cue[], index: number, start: number): Cue {
  const {text, category, strength} = lists[index] ?? nothing
  const end = text.indexOf(',', start)
  return {text: text.slice(start, end < 0 ? text.length : end), category, strength, order: index * 0x100000 + start}
}

const nothing: Cue = {text: '', category: 'unknown', strength: 'likely'}

/** Apostrophes between letters are silent in cues as they are in blocks. */
function fold(list: Cue): Cue {
  return list.text.includes("'") ? {...list, text: list.text.replace(/(\p{L})'(?=\p{L})/gu, '$1')} : list
}
