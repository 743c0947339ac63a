import type {Span} from '../../text/span.ts'
import {kinds, unitKind} from '../../text/units.ts'
import {findInner, findOpenings, foldList, toCue, toPlace} from './cue-places.ts'
import {isPlainWord, type Lookup, readPlaces} from './lookup.ts'
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
  readonly inner: Map<number, readonly Waiting[]>
  /** What is known of the lists beforehand, and the cues of them that were met. */
  readonly lookup: Lookup | undefined
  readonly met: Map<number, Waiting>
  /** How many more blocks are served one by one before everything is planted: many blocks show most words. */
  patience: number
}

/** A cue that is not planted yet, and once it was looked at, its pieces. */
type Waiting = {readonly cue: Cue; pieces?: readonly Piece[]}

const servedBlocks = 600

/** A shelf of lists, with what is known of them beforehand, and of single cues that are planted at once. */
export function toShelf(lists: readonly Cue[], single: Iterable<Cue>, lookup?: Lookup): Shelf {
  const shelf: Shelf = {
    tree: emptyTree(),
    lists: lists.map(foldList),
    openings: new Map<string, readonly Waiting[]>(),
    inner: new Map<number, readonly Waiting[]>(),
    lookup,
    met: new Map<number, Waiting>(),
    patience: servedBlocks
  }
  for (const cue of single) plant(shelf.tree, cue)
  if (lookup === undefined)
    for (const [token, places] of findInner(shelf.lists)) shelf.inner.set(token, meet(shelf, places))
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
  for (const token of present) plantSome(shelf.tree, toBehindStar(shelf, token), present)
}

function plantSome(tree: CueTree, some: readonly Waiting[], present: ReadonlySet<number>): void {
  for (const waiting of some) {
    waiting.pieces ??= toPieces(waiting.cue.text)
    plant(tree, waiting.cue, present, waiting.pieces)
  }
}

function toBehindStar(shelf: Shelf, token: number): readonly Waiting[] {
  const known = shelf.inner.get(token)
  if (known || shelf.lookup === undefined) return known ?? []
  const waiting = meet(shelf, readPlaces(shelf.lookup.inner, token))
  shelf.inner.set(token, waiting)
  return waiting
}

/** The cues at some places, each the same whenever it is met. */
function meet({lists, met}: Shelf, places: readonly number[]): readonly Waiting[] {
  return places.map((place) => {
    const waiting = met.get(place) ?? {cue: toCue(lists, place)}
    met.set(place, waiting)
    return waiting
  })
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
function toOpenings(shelf: Shelf, word: string): readonly Waiting[] {
  const known = shelf.openings.get(word)
  if (known) return known
  const {lookup} = shelf
  const places = lookup && isPlainWord(word) ? readPlaces(lookup.openings, word) : findOpenings(shelf.lists, word)
  const found = meet(shelf, places)
  shelf.openings.set(word, found)
  return found
}

function plantAll(shelf: Shelf): void {
  for (const [list, {text}] of shelf.lists.entries()) {
    for (let start = 0; start < text.length; ) {
      const cue = toCue(shelf.lists, toPlace(list, start))
      plant(shelf.tree, cue)
      start += cue.text.length + 1
    }
  }
}
