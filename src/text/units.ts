/** What one UTF-16 unit is to a reader of words. Halves of surrogate pairs count as marks. */
export const kinds = {space: 1, mark: 2, digit: 3, lower: 4, upper: 5, ideograph: 6} as const
export type UnitKind = (typeof kinds)[keyof typeof kinds]

const known = new Uint8Array(65_536)

/** The kind of a UTF-16 unit, looked up in a table that fills as units are met. */
export function unitKind(unit: number): UnitKind {
  const kind = known[unit]
  return kind === undefined || kind === 0 ? learn(unit) : (kind as UnitKind)
}

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

function learn(unit: number): UnitKind {
  const kind = unit < 0x80 ? judgeAscii(unit) : judge(String.fromCharCode(unit))
  known[unit] = kind
  return kind
}

function judgeAscii(unit: number): UnitKind {
  if (unit <= 0x20 || unit === 0x7f) return kinds.space
  if (unit >= 0x30 && unit <= 0x39) return kinds.digit
  if (unit >= 0x61 && unit <= 0x7a) return kinds.lower
  return unit >= 0x41 && unit <= 0x5a ? kinds.upper : kinds.mark
}

function judge(char: string): UnitKind {
  if (/[\u2012-\u2016\u2018-\u2022]/.test(char)) return kinds.mark
  if (/[\s\p{Cc}\u200b\ufeff]/u.test(char)) return kinds.space
  if (/\p{N}/u.test(char)) return kinds.digit
  if (!/[\p{L}\p{M}]/u.test(char)) return kinds.mark
  if (spaceless.test(char)) return kinds.ideograph
  return /[\p{Lu}\p{Lt}]/u.test(char) ? kinds.upper : kinds.lower
}
