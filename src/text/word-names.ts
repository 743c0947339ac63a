import {toWordAt, type Worded} from './worded.ts'

/** Names for words, the same for the same word and for no other: numbers from 1 on, in the order of first use. */
export type WordNames = {
  /** The name of a word at or behind where its hash leads; 0 is a free slot. */
  slots: Uint32Array
  /** By name: the hash of the word, and the word. */
  readonly hashes: number[]
  readonly words: string[]
}

/** No names yet. */
export function toWordNames(): WordNames {
  return {slots: new Uint32Array(1 << 12), hashes: [0], words: ['']}
}

/** The name of a word of a text. A word that has one is not spelt out again where it stands in plain letters. */
export function nameWord(names: WordNames, worded: Worded, index: number): number {
  const {slots, hashes, words} = names
  const hash = worded.table.hashes[index] ?? 0
  let slot = toHome(names, hash)
  for (let name = slots[slot] ?? 0; name !== 0; name = slots[slot] ?? 0) {
    if (hashes[name] === hash && isWord(words[name] ?? '', worded, index)) return name
    slot = (slot + 1) & (slots.length - 1)
  }
  const name = words.push(toWordAt(worded, index)) - 1
  hashes.push(hash)
  slots[slot] = name
  if (words.length * 2 > slots.length) grow(names)
  return name
}

function toHome({slots}: WordNames, hash: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 8) & (slots.length - 1)
}

function isWord(word: string, worded: Worded, index: number): boolean {
  return isSpelt(word, worded, index) || toWordAt(worded, index) === word
}

/** Whether a word is written with these very letters, small or as capitals of ASCII. */
function isSpelt(word: string, {text, table: {starts, ends}}: Worded, index: number): boolean {
  const start = starts[index] ?? 0
  if ((ends[index] ?? 0) - start !== word.length) return false
  for (let at = 0; at < word.length; at++) {
    const unit = text.charCodeAt(start + at)
    const folded = unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit
    if (folded !== word.charCodeAt(at)) return false
  }
  return true
}

function grow(names: WordNames): void {
  names.slots = new Uint32Array(names.slots.length * 2)
  for (let name = 1; name < names.words.length; name++) {
    let slot = toHome(names, names.hashes[name] ?? 0)
    while (names.slots[slot] !== 0) slot = (slot + 1) & (names.slots.length - 1)
    names.slots[slot] = name
  }
}
