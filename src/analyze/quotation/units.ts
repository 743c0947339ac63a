/** A unit that is part of a word. */
export const WORD = 0
/** White space. */
export const BLANK = 1
/** A mark that parts a sentence: a comma, a semicolon. */
export const COMMA = 2
/** A colon. */
export const COLON = 3
/** A mark that may end a sentence. A full stop is not one: it is part of its word, which tells what it does. */
export const STOP = 4
/** A hyphen, which may stand for a dash. */
export const HYPHEN = 5
/** An opening bracket. */
export const OPEN = 6
/** A closing bracket. */
export const CLOSE = 7
/** A dash. */
export const DASH = 8

const ASCII = new Uint8Array(128)
ASCII.fill(BLANK, 0, 0x21)
for (const [units, kind] of [
  [',;', COMMA],
  [':', COLON],
  ['?!', STOP],
  ['-', HYPHEN],
  ['([', OPEN],
  [')]', CLOSE]
] as const) {
  for (const unit of units) ASCII[unit.charCodeAt(0)] = kind
}

/** The kind of a unit; a full stop is part of its word, which tells whether it ends a sentence. */
export function kindOf(unit: number): number {
  if (unit < 0x80) return ASCII[unit] ?? WORD
  return unit < 0x2000 ? (unit === 0xa0 ? BLANK : WORD) : kindBeyond(unit)
}

function kindBeyond(unit: number): number {
  if (unit <= 0x200b || unit === 0x202f || unit === 0x3000 || unit === 0xfeff || unit === 0x2028 || unit === 0x2029)
    return BLANK
  if (unit >= 0x2012 && unit <= 0x2015) return DASH
  if (unit === 0x2026 || unit === 0x2022 || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f) return STOP
  if (unit === 0x3001 || unit === 0xff0c) return COMMA
  return unit === 0xff1a ? COLON : WORD
}

/** Whether a unit is an ASCII digit. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** Whether a unit is a letter or digit as far as its block tells: between two of them an apostrophe is no mark. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || isDigit(unit)
  return unit >= 0xc0 && (unit < 0x2000 || unit > 0x2fff) && unit < 0xd800
}
