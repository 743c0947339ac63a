/** What one UTF-16 unit is to a reader of words. Halves of surrogate pairs count as marks. */
export const kinds = {space: 1, mark: 2, digit: 3, lower: 4, upper: 5, ideograph: 6} as const
/** One of `kinds`. */
export type UnitKind = (typeof kinds)[keyof typeof kinds]

/** Kind and small letter of every unit met so far: the kind in the low 16 bits, 0 for not met. */
const known = new Uint32Array(65_536)

/** The kind of a UTF-16 unit, looked up in a table that fills as units are met. */
export function unitKind(unit: number): UnitKind {
  return (look(unit) & 0xffff) as UnitKind
}

/** The small letter of a UTF-16 unit. */
export function smallUnit(unit: number): number {
  return look(unit) >>> 16
}

function look(unit: number): number {
  const entry = known[unit] ?? 0
  return entry === 0 ? learn(unit) : entry
}

function learn(unit: number): number {
  const char = String.fromCharCode(unit)
  const small = char.toLowerCase()
  const entry = ((small.length === 1 ? small.charCodeAt(0) : unit) << 16) | judge(char)
  known[unit] = entry
  return entry >>> 0
}

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

function judge(char: string): UnitKind {
  if (/[\s\p{Cc}\u200b\ufeff]/u.test(char)) return kinds.space
  if (/\p{N}/u.test(char)) return kinds.digit
  if (!/[\p{L}\p{M}]/u.test(char)) return kinds.mark
  if (spaceless.test(char)) return kinds.ideograph
  return /[\p{Lu}\p{Lt}]/u.test(char) ? kinds.upper : kinds.lower
}
