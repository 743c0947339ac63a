import {align} from '../text/align.ts'
import {printableLine} from '../text/printable.ts'

/** A part of one of two copies: what both have, what only this one has, or what is left out here. */
export type Piece = {readonly kind: 'equal' | 'own' | 'gap'; readonly text: string}

/** Two copies side by side: the earlier one and the one at hand. */
export type Copies = {readonly earlier: readonly Piece[]; readonly here: readonly Piece[]}

/** So much of each copy is compared. */
export const longestCopy = 4000
/** So many words of a stretch that both have are shown at each end beside what differs. */
const shownWords = 6

/** What two copies have in common and what not, each on one line; nothing where they are no copies of one another. */
export function toCopies(earlier: string, here: string): Copies | undefined {
  const [old, current] = [earlier, here].map((text) => printableLine(text.slice(0, longestCopy)).trim())
  if (!old || !current) return undefined
  const runs = align(old, current)
  const equal = runs.reduce((sum, {kind, text}) => sum + (kind === 'equal' ? text.length : 0), 0)
  if (equal * 3 < Math.min(old.length, current.length)) return undefined
  const copies: {earlier: Piece[]; here: Piece[]} = {earlier: [], here: []}
  for (const [index, {kind, start, text}] of runs.entries()) {
    const last = runs[index - 1]
    const shown = kind === 'equal' ? shorten(text, index > 0, index < runs.length - 1) : [{kind: 'own', text} as const]
    const isSpacedHere =
      last?.kind === 'added' ? current[last.end] === ' ' : (kind === 'added' ? current : old)[start - 1] === ' '
    if (kind !== 'added') copies.earlier.push(...toSpace(old[start - 1] === ' '), ...shown)
    if (kind !== 'removed') copies.here.push(...toSpace(isSpacedHere), ...shown)
  }
  return copies
}

function toSpace(isSpaced: boolean): readonly Piece[] {
  return isSpaced ? [{kind: 'equal', text: ' '}] : []
}

function shorten(text: string, isAfter: boolean, isBefore: boolean): readonly Piece[] {
  const words = text.split(' ')
  const edge = isAfter || isBefore ? shownWords : 2 * shownWords
  const [head, tail] = [isAfter || !isBefore ? edge : 0, isBefore || !isAfter ? edge : 0]
  if (words.length <= head + tail + 1) return [{kind: 'equal', text}]
  const first = words.slice(0, head).join(' ')
  const last = tail === 0 ? '' : words.slice(-tail).join(' ')
  const pieces: readonly Piece[] = [
    {kind: 'equal', text: first === '' ? '' : `${first} `},
    {kind: 'gap', text: '…'},
    {kind: 'equal', text: last === '' ? '' : ` ${last}`}
  ]
  return pieces.filter(({text: shown}) => shown !== '')
}
