import type {Category} from '../../model/document.ts'
import type {Span} from '../../text/span.ts'
import {kinds, unitKind} from '../../text/units.ts'
import {type Step, toSteps} from './pattern.ts'

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

/**
 * A shelf of lists. A short article asks for few words, and the lists are searched for each; when more are asked for, all
 * cues are taken apart once.
 */
export function toShelf(lists: readonly CueList[]): Shelf {
  const folded = lists.map((list) => ({...list, text: list.text.toLowerCase()}))
  return {
    openings: toLookUp(folded, ({step}) => [step]),
    inner: toLookUp(folded.map(toInnerList), ({step}) => (step.kind === 'any' ? step.next : []))
  }
}

/** How many words are searched for before it pays to take all cues apart. */
const patience = 64

type Place = Span & {readonly list: CueList}

function toLookUp(
  lists: readonly CueList[],
  behind: (thread: Thread) => readonly Step[]
): (word: string) => readonly Thread[] {
  const take = (place: Place) =>
    toSteps(place.list.text, place).flatMap((step) =>
      behind({step, list: place.list}).map((next) => ({step: next, list: place.list}))
    )
  let asked = 0
  let index: Map<string, Thread[]> | undefined
  return (word) => {
    if (asked++ >= patience) index ??= toIndex(lists, take)
    if (index) return index.get(word) ?? []
    return lists.flatMap((list) => findPlaces(list, word).flatMap(take)).filter(({step}) => step.text === word)
  }
}

/** All threads by the word of their step. */
function toIndex(lists: readonly CueList[], take: (place: Place) => readonly Thread[]): Map<string, Thread[]> {
  const index = new Map<string, Thread[]>()
  for (const list of lists) {
    for (let start = 0; start < list.text.length; ) {
      const place = toPlace(list, start)
      for (const thread of take(place)) {
        if (thread.step.kind !== 'word') continue
        const known = index.get(thread.step.text)
        if (known) known.push(thread)
        else index.set(thread.step.text, [thread])
      }
      start = place.end + 1
    }
  }
  return index
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

/** The cues of a list that may begin with a `*`. */
function toInnerList(list: CueList): CueList {
  if (list.isSingle) return list
  const cues = list.text.matchAll(/(?:^|,)\s*(?:\([^(),]*\)\s*)*(?:\*|\([^,)]*\*)[^,]*/gu)
  return {...list, text: Array.from(cues, ([cue]) => cue.replace(',', '')).join(',')}
}
