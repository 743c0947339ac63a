import type {Span} from '../span.ts'

/** What can have happened to a text on its way. */
export const damageKinds = [
  'mojibake',
  'replacement',
  'entity',
  'markup',
  'invisible',
  'bidirectional',
  'control',
  'ligature',
  'hyphenation',
  'truncation'
] as const

/** One of these. */
export type DamageKind = (typeof damageKinds)[number]

/** One damaged stretch of a text, and what would mend it, where that is sure. */
export type Flaw = Span & {readonly kind: DamageKind; readonly mended?: string}

/** Whether a unit is a letter from a to z. */
export function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}
