import type {Flaw} from './kinds.ts'

/** Scripts that join their letters, or that mark the ends of words by a character that nobody sees. */
const joining =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Hebr}]/u
const pictures = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f|[\u{e0000}-\u{e007f}]/u

/** A character that nobody sees, where neither a script nor an emoji has a use for it. */
export function readInvisible(text: string, at: number): Flaw | undefined {
  const end = at + (isTag(text, at) ? 2 : 1)
  const [before, after] = [characterBefore(text, at), characterAt(text, end)]
  if (joining.test(before) || joining.test(after)) return undefined
  if (text[at] === '\u200d' && pictures.test(before) && pictures.test(after)) return undefined
  if (isTag(text, at) && pictures.test(before)) return undefined
  const flaw: Flaw = {kind: 'invisible', start: at, end}
  return isSafe(text[at] ?? '', before, after) ? {...flaw, mended: ''} : flaw
}

/** A tag character: a high surrogate that all of them share, and the other half. */
export function isTag(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0xdb40 && (text.charCodeAt(at + 1) & 0xff80) === 0xdc00
}

/** A space without width may be all that keeps two words apart; a soft hyphen at the end of a line is one that shows. */
function isSafe(character: string, before: string, after: string): boolean {
  if (character === '\u00ad') return !/^[\r\n]?$/u.test(after)
  return character !== '\u200b' || !/[\p{L}\p{N}\u200b]/u.test(before) || !/[\p{L}\p{N}\u200b]/u.test(after)
}

function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at)
  return point === undefined ? '' : String.fromCodePoint(point)
}

function characterBefore(text: string, at: number): string {
  const isLow = (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00
  return characterAt(text, isLow ? at - 2 : at - 1)
}
