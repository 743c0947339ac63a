/** What one UTF-16 unit is to a reader of words. Halves of surrogate pairs count as marks. */
export const kinds = {space: 1, mark: 2, ideograph: 3, digit: 4, lower: 5, upper: 6} as const
/** One of `kinds`. */
export type UnitKind = (typeof kinds)[keyof typeof kinds]

/** The UTF-16 units of some characters. */
export function toUnits(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)))
}

/** The kind of every unit met so far, 0 for not met. */
const known = new Uint8Array(0x10000)
/** For every unit met so far its small letter or its digit, -1 where it is neither, 0 for not met. */
const smalls = new Int32Array(0x10000)

/** The kind of a UTF-16 unit, looked up in a table that fills as units are met. */
export function unitKind(unit: number): UnitKind {
  const kind = known[unit]
  return kind === undefined || kind === 0 ? learn(unit) : (kind as UnitKind)
}

/** The small letter of a letter, a digit as it is; below zero for all else, characters of scripts without spaces among it. */
export function smallUnit(unit: number): number {
  const small = smalls[unit]
  if (small !== undefined && small !== 0) return small
  learn(unit)
  return smalls[unit] ?? unit
}

function learn(unit: number): UnitKind {
  const char = String.fromCharCode(unit)
  const small = char.toLowerCase()
  const kind = unit < 0x80 ? judgeAscii(unit) : unit < 0x100 ? judgeLatin(unit) : judge(unit, char)
  known[unit] = kind
  smalls[unit] = kind < kinds.digit ? -1 : small.length === 1 ? small.charCodeAt(0) : unit
  return kind
}

/** Most units of most texts, without tables of Unicode. */
function judgeAscii(unit: number): UnitKind {
  if (unit <= 0x20 || unit === 0x7f) return kinds.space
  if (unit >= 0x30 && unit <= 0x39) return kinds.digit
  if (unit >= 0x61 && unit <= 0x7a) return kinds.lower
  return unit >= 0x41 && unit <= 0x5a ? kinds.upper : kinds.mark
}

/** The second half of Latin-1: letters from À on, but for the signs of multiplication and division; before them ª, µ and º. */
function judgeLatin(unit: number): UnitKind {
  if (unit <= 0xa0) return kinds.space
  if (unit >= 0xdf) return unit === 0xf7 ? kinds.mark : kinds.lower
  if (unit >= 0xc0) return unit === 0xd7 ? kinds.mark : kinds.upper
  if ('ªµº'.includes(String.fromCharCode(unit))) return kinds.lower
  return '²³¹¼½¾'.includes(String.fromCharCode(unit)) ? kinds.digit : kinds.mark
}

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

function judge(unit: number, char: string): UnitKind {
  if (unit >= 0x2010 && unit <= 0x2027) return kinds.mark
  if (/[\s\p{Cc}\u200b\ufeff]/u.test(char)) return kinds.space
  if (/\p{N}/u.test(char)) return kinds.digit
  if (!/[\p{L}\p{M}]/u.test(char)) return kinds.mark
  if (spaceless.test(char)) return kinds.ideograph
  return /[\p{Lu}\p{Lt}]/u.test(char) ? kinds.upper : kinds.lower
}
