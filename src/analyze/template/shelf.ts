import type {Category} from '../../model/document.ts'
import type {Span} from '../../text/span.ts'
import {kinds, unitKind} from '../../text/units.ts'
import {type Step, toFirstWords, toSteps} from './pattern.ts'

/** How much a cue says of the block it matches: `allow` overrules all others. */
export type Strength = 'allow' | 'certain' | 'heading' | 'likely'

/** Cues of one category and strength, in one text, parted by commas; or a single one with whatever marks. */
export type CueList = {
  readonly text: string
  readonly category: Category
  readonly strength: Strength
  readonly isSingle?: true
}

/** A step that a cue may go on with, and the list of the cue. */
export type Thread = {readonly step: Step; readonly list: CueList}

/** Gives cues by a word. */
export type Shelf = {
  /** The cues that begin with the word, each at the step of that word. */
  openings(word: string): readonly Thread[]
  /** The cues that go on with the word behind a leading `*`, each at the step of that word. */
  inner(word: string): readonly Thread[]
}

type Place = Span & {readonly list: CueList}
type Index = ReadonlyMap<string, readonly Place[]>

/** How many words are searched for in the lists before it pays to put every cue under its first words. */
const patience = 64

/**
 * A shelf of lists. A cue is taken apart only when its word is asked for; a short article asks for few, and until more are
 * asked for, cues that begin with a word are searched for in the lists as they are.
 */
export function toShelf(lists: readonly CueList[]): Shelf {
  const folded = lists.map((list) => (list.isSingle ? {...list, text: list.text.toLowerCase()} : list))
  let innerIndex: Index | undefined
  let index: Index | undefined
  let asked = 0
  return {
    openings(word) {
      if (asked++ >= patience) index ??= toIndex(folded)
      const places = index ? (index.get(word) ?? []) : folded.flatMap((list) => findPlaces(list, word))
      return places.flatMap(toThreads).filter(({step}) => step.text === word)
    },
    inner(word) {
      innerIndex ??= toInnerIndex(folded)
      return (innerIndex.get(word) ?? [])
        .flatMap(toThreads)
        .flatMap(goOnBehindAny)
        .filter(({step}) => step.text === word)
    }
  }
}

function toThreads(place: Place): readonly Thread[] {
  return toSteps(place.list.text, place).map((step) => ({step, list: place.list}))
}

function goOnBehindAny({step, list}: Thread): readonly Thread[] {
  return step.kind === 'any' ? step.next.map((next) => ({step: next, list})) : []
}

/** All cues under each word that they may begin with. */
function toIndex(lists: readonly CueList[]): Index {
  const index = new Map<string, Place[]>()
  for (const list of lists) {
    for (let start = 0; start < list.text.length; ) {
      const place = toPlace(list, start)
      add(index, place, false)
      start = place.end + 1
    }
  }
  return index
}

/** Where a cue begins that may go on behind a `*`: the star, a choice that holds one, choices before one. */
const inner = /(?:^|,)\s*(?:\*|\([^),]*\*|(?:\([^),]*\)\s*)+\*)/gu

/** All cues that go on behind a leading `*`, under each word that they go on with. */
function toInnerIndex(lists: readonly CueList[]): Index {
  const index = new Map<string, Place[]>()
  for (const list of lists) {
    const starts = list.isSingle ? [0] : Array.from(list.text.matchAll(inner), ({index: at}) => at)
    for (const start of starts) add(index, toPlace(list, list.text.charAt(start) === ',' ? start + 1 : start), true)
  }
  return index
}

function add(index: Map<string, Place[]>, place: Place, isInner: boolean): void {
  for (const first of toFirstWords(place.list.text, place)) {
    const known = index.get(first.word)
    if (first.isInner !== isInner) continue
    if (!known) index.set(first.word, [place])
    else if (known.at(-1) !== place) known.push(place)
  }
}

/** The cues of a list in which a word stands where it may be the first, each once. */
function findPlaces(list: CueList, word: string): readonly Place[] {
  const places: Place[] = []
  const {text, isSingle} = list
  if (word === '') return places
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isInWord(text, at - 1) || isInWord(text, at + word.length)) continue
    const start = isSingle ? 0 : text.lastIndexOf(',', at - 1) + 1
    if (start === places.at(-1)?.start || !mayBegin(text, start, at)) continue
    places.push(toPlace(list, start))
  }
  return places
}

/** Whether no word but those of choices stands before a place in its cue. */
function mayBegin(text: string, start: number, at: number): boolean {
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

function toPlace(list: CueList, start: number): Place {
  const comma = list.isSingle ? -1 : list.text.indexOf(',', start)
  return {list, start, end: comma < 0 ? list.text.length : comma}
}
