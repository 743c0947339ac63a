/** What a UTF-16 unit is to a scanner of words: bits of an entry of the table, the folded unit in the bits above. */
export const separator = 1
export const letter = 2
export const digit = 4
/** A character of a script without spaces: a word by itself. */
export const single = 8
/** Needs its neighbours or more than one unit to be folded: see `fold`. */
export const complex = 16
/** A character that may belong to the one before it. */
export const extending = 32
/** A letter or digit of a script with spaces that folds unit by unit, whatever stands beside it. */
export const plain = 64

/** One of the two marks that stand for an apostrophe. */
export const apostrophe = 128

/** How far an entry is shifted to give the folded unit. */
export const foldedShift = 8

/** The entries of all units met so far; 0 stands for one that was not met, see `toEntry`. */
export const entries = new Int32Array(0x10000)
const scriptsWithoutSpaces =
  /[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
const longestCluster = 32

/** The entry of one UTF-16 unit; worked out when the unit is first met. */
export function toEntry(unit: number): number {
  return entries[unit] || remember(unit)
}

function remember(unit: number): number {
  const entry = classify(unit)
  entries[unit] = entry
  return entry
}

/** The entry of a character beyond the first plane, which is never read by itself but where it is no part of a word. */
export function toAstralEntry(point: number): number {
  const known = astral.get(point)
  if (known !== undefined) return known
  const character = String.fromCodePoint(point)
  const entry = isExtending(character) ? complex | extending : isSeparator(fold(character)) ? separator : complex
  astral.set(point, entry)
  return entry
}

const astral = new Map<number, number>()

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return complex
  if (unit === 0x27 || unit === 0x2019) return separator | apostrophe | (unit << foldedShift)
  const common = toCommonKind(unit)
  if (common === letter) return letter | plain | (String.fromCharCode(unit).toLowerCase().charCodeAt(0) << foldedShift)
  if (common === digit) return digit | plain | (unit << foldedShift)
  if (common === separator) return separator
  const character = String.fromCharCode(unit)
  if (isExtending(character)) return complex | extending
  const folded = fold(character)
  if (isSeparator(folded)) return separator
  if (folded.length !== 1 || character.normalize('NFKC') !== character) return complex
  const kind = toKind(folded)
  return kind | (folded.charCodeAt(0) << foldedShift) | ((kind & (separator | single)) === 0 ? plain : 0)
}

/** The kind of ASCII, of composed Latin letters and of the usual marks of print, without tables of Unicode; 0 for all others. */
function toCommonKind(unit: number): number {
  if (unit >= 0xc0 && unit <= 0x17e) return folding.has(unit) ? 0 : letter
  if (unit >= 0x80) return (unit >= 0x2012 && unit <= 0x2016) || (unit >= 0x2018 && unit <= 0x2022) ? separator : 0
  if (unit >= 0x30 && unit <= 0x39) return digit
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a ? letter : separator
}

/** Multiplication, division, and the Latin letters up to U+017E that fold to more than one unit. */
const folding = new Set([0xd7, 0xf7, 0x130, 0x132, 0x133, 0x13f, 0x140, 0x149])

function isSeparator(folded: string): boolean {
  return !/[\p{L}\p{M}\p{N}'’]/u.test(folded)
}

/** What a folded character is: a letter, a digit, a mark (`extending`), a word by itself, or none of a word's. */
function toKind(character: string): number {
  if (/\p{L}/u.test(character)) return scriptsWithoutSpaces.test(character) ? single | letter : letter
  if (/\p{M}/u.test(character)) return extending
  if (!/\p{N}/u.test(character)) return separator
  return scriptsWithoutSpaces.test(character) ? single | digit : digit
}

/** The kind of a character that `fold` gave. */
export function toFoldedKind(character: string): number {
  const entry = character.length === 1 ? toEntry(character.charCodeAt(0)) : complex
  return entry === complex ? toKind(character) : entry
}

/** NFKC and lower case, so that words compare by their units; a final sigma is a sigma. */
export function fold(cluster: string): string {
  return cluster.normalize('NFKC').toLowerCase().normalize('NFKC').replaceAll('ς', 'σ')
}

/**
 * Where the character that starts at an offset ends, with the marks that follow it. Normalisation never reaches over
 * such an end. Overlong runs of marks are cut, as the stream-safe text format does (UAX #15, 13).
 */
export function toClusterEnd(text: string, start: number, end: number): number {
  let at = start + unitsAt(text, start)
  const limit = Math.min(end, start + longestCluster)
  while (at < limit && isJoined(text, at)) at += unitsAt(text, at)
  return Math.min(at, end)
}

function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

function isJoined(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdfff) return (toEntry(unit) & extending) !== 0
  return isExtending(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

/** Marks, the vowels and finals of Hangul, and the voicing marks of half-width kana. */
function isExtending(character: string): boolean {
  return /[\p{M}\u1160-\u11ff\ud7b0-\ud7fb\uff9e\uff9f]/u.test(character)
}
