import {kinds, unitKind} from '../../text/units.ts'
import {toHeads} from './heads.ts'
import type {Cue} from './matcher.ts'

/** The cue that starts at a place; those of earlier lists, and earlier ones of a list, come first. */
export function toCue(lists: readonly Cue[], place: number): Cue {
  const {text, category, strength} = lists[Math.floor(place / longestList)] ?? nothing
  const start = place % longestList
  const end = text.indexOf(',', start)
  return {text: text.slice(start, end < 0 ? text.length : end), category, strength, order: place}
}

/** The place of a cue: its list, and where it starts in that. */
export function toPlace(list: number, start: number): number {
  return list * longestList + start
}

const longestList = 0x100000
const nothing: Cue = {text: '', category: 'unknown', strength: 'likely'}

/** Apostrophes between letters are silent in cues as they are in blocks. */
export function foldList(list: Cue): Cue {
  const [first = '', ...rest] = list.text.split("'")
  let text = first
  for (const part of rest)
    text += isLetter(text.charCodeAt(text.length - 1)) && isLetter(part.charCodeAt(0)) ? part : `'${part}`
  return rest.length === 0 ? list : {...list, text}
}

function isLetter(unit: number): boolean {
  return unitKind(unit) >= kinds.lower
}

/** By the word that follows their leading `*`, cues that go on behind it. */
export function findInner(lists: readonly Cue[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const [list, {text}] of lists.entries()) {
    for (const {index: at} of text.matchAll(inner)) {
      const place = toPlace(list, text.charAt(at) === ',' ? at + 1 : at)
      const cue = toCue(lists, place)
      for (const {token, behindStar} of toHeads(cue.text, {start: 0, end: cue.text.length})) {
        const places = found.get(token)
        if (!behindStar) continue
        if (places) places.push(place)
        else found.set(token, [place])
      }
    }
  }
  return found
}

/** A cue that may go on behind a `*`: it begins with the star, with a choice that holds one, or with choices before one. */
const inner = /(?:^|,)\s*(?:\*|\([^),]*\*|(?:\([^),]*\)\s*)+\*)/gu

/** The cues in which a word stands where a cue or a choice may begin; more than open with it do no harm. */
export function findOpenings(lists: readonly Cue[], word: string): readonly number[] {
  const places: number[] = []
  for (const [list, {text}] of word === '' ? [] : lists.entries()) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const start = text.lastIndexOf(',', at - 1) + 1
      if (isInWord(text, at - 1) || isInWord(text, at + word.length) || !mayOpen(text, start, at)) continue
      places.push(toPlace(list, start))
      at = start + toCue(lists, toPlace(list, start)).text.length
    }
  }
  return places
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
