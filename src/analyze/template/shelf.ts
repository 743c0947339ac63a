import type {Span} from '../../text/span.ts'
import {expandCue} from './expand.ts'
import {type Cue, type CueTree, emptyTree, findCue, longest, type Match, plant} from './matcher.ts'
import {nextToken} from './words.ts'

/**
 * Lists of cues, of which a cue is written out and planted in the tree only when a block shows its first word. To plant
 * all of them takes longer than to lint a short article.
 */
export type Shelf = {
  readonly tree: CueTree
  /** By the first word of the block. */
  readonly openings: Waiting
  /** By the first word behind a `*`: it may stand anywhere in the block. */
  readonly inner: Waiting
  /** How many more blocks are looked at before the rest is planted too: many blocks show most words. */
  patience: number
}

/** Where in a list a cue stands: several cues that share a strength and a category are one text, parted by commas. */
type Place = Span & {readonly list: Cue}
type Waiting = Map<string, Place[]>

const blocksBeforeAll = 2000

/** A shelf of lists of cues, and of single cues that are planted as they are. */
export function toShelf(lists: Iterable<Cue>, single: Iterable<Cue>): Shelf {
  const shelf: Shelf = {tree: emptyTree(), openings: new Map(), inner: new Map(), patience: blocksBeforeAll}
  for (const cue of single) plant(shelf.tree, cue)
  for (const list of lists) {
    for (let start = 0; start < list.text.length; ) {
      const comma = list.text.indexOf(',', start)
      const end = comma < 0 ? list.text.length : comma
      put(shelf.openings, shelf.inner, {list, start, end}, start)
      start = end + 1
    }
  }
  return shelf
}

/** The strongest cue that a block of so many words matches; null for none. */
export function lookUpCue(shelf: Shelf, text: string, block: Span, words: number): Match | null {
  if (shelf.patience > 0 && block.end - block.start <= longest) prepare(shelf, text, block)
  return findCue(shelf.tree, text, block, words)
}

/** Puts a cue under each word that it may begin with, or go on with behind a `*`. */
function put(under: Waiting, inner: Waiting, place: Place, from: number): void {
  const {text} = place.list
  const token = nextToken(text, from, place.end)
  if (token === null) return
  const close = token.text === '(' ? text.indexOf(')', token.next) : -1
  const choice = close > 0 && close < place.end ? text.slice(token.next, close).split('|') : []
  if (token.text === '*') put(inner, inner, place, token.next)
  else if (choice.length < 2) add(under, token.text, place)
  else for (const word of choice) putChoice(under, inner, place, word, close + 1)
}

/** An empty choice is none: the cue begins behind it. */
function putChoice(under: Waiting, inner: Waiting, place: Place, word: string, behind: number): void {
  const token = nextToken(word, 0, word.length)
  if (token === null) put(under, inner, place, behind)
  else if (token.text === '*') put(inner, inner, place, behind)
  else add(under, token.text, place)
}

function add(under: Waiting, word: string, place: Place): void {
  const waiting = under.get(word)
  if (waiting) waiting.push(place)
  else under.set(word, [place])
}

/** Plants what the words of a block ask for: its first word, with the marks before it, and every word for the inner ones. */
function prepare(shelf: Shelf, text: string, {start, end}: Span): void {
  if (--shelf.patience === 0) plantRest(shelf)
  let opens = true
  for (let token = nextToken(text, start, end); token !== null; token = nextToken(text, token.next, end)) {
    if (opens) take(shelf.tree, shelf.openings, token.text)
    take(shelf.tree, shelf.inner, token.text)
    opens &&= token.isMark
  }
}

function plantRest({tree, openings, inner}: Shelf): void {
  for (const under of [openings, inner]) for (const word of [...under.keys()]) take(tree, under, word)
}

/** A cue is planted with all its choices; those under other words are no loss when they are planted again. */
function take(tree: CueTree, under: Waiting, word: string): void {
  const places = under.get(word)
  if (!places) return
  under.delete(word)
  for (const {list, start, end} of places) {
    for (const text of expandCue(list.text.slice(start, end))) if (opensWith(text, word)) plant(tree, {...list, text})
  }
}

/** Whether the first word of a cue that is written out, a `*` aside, is the one. */
function opensWith(text: string, word: string): boolean {
  let token = nextToken(text, 0, text.length)
  while (token?.text === '*') token = nextToken(text, token.next, text.length)
  return token?.text === word
}
