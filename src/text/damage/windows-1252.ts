/** What windows-1252 has for the bytes from 0x80 to 0x9f; it leaves five of them open, which programs read as controls. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const bytes = new Map(Array.from(high, (character, index) => [character.charCodeAt(0), 0x80 + index]))

/** The byte that a unit is in windows-1252, or in Latin-1 where it is none there; -1 where it is in neither. */
export function toByte(unit: number): number {
  return unit < 0x100 ? unit : (bytes.get(unit) ?? -1)
}

/** The character that windows-1252 has for a byte; nothing where it has none. */
export function fromByte(byte: number): string | undefined {
  const character = byte >= 0x80 && byte <= 0x9f ? high[byte - 0x80] : undefined
  return character === undefined || character < '\u00a0' ? undefined : character
}
