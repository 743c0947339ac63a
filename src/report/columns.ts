/** What a reader takes for one character, and how many columns of a terminal it fills. */
export type Glyph = {readonly text: string; readonly width: number}

/** How many columns of a terminal a text fills. */
export function widthOf(text: string): number {
  if (isPlain(text)) return text.length
  let width = 0
  for (const glyph of toGlyphs(text)) width += glyph.width
  return width
}

/** The characters of a text as a reader takes them, with their widths. */
export function* toGlyphs(text: string): Generator<Glyph> {
  segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'})
  for (const {segment} of segmenter.segment(text)) yield {text: segment, width: toWidth(segment)}
}

/** The start of a text, as much as fits; what is cut off shows as an ellipsis. */
export function keepStart(text: string, width: number, isCut = false): string {
  return keep([...toGlyphs(text)], width, isCut).join('')
}

/** The end of a text, as much as fits; what is cut off shows as an ellipsis. */
export function keepEnd(text: string, width: number, isCut = false): string {
  return keep([...toGlyphs(text)].reverse(), width, isCut)
    .reverse()
    .join('')
}

/** A text with spaces behind it, so that it fills so many columns. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

function keep(glyphs: readonly Glyph[], width: number, isCut: boolean): string[] {
  const total = glyphs.reduce((sum, glyph) => sum + glyph.width, 0)
  const isWhole = !isCut && total <= width
  const kept: string[] = []
  let room = isWhole ? width : width - 1
  for (const glyph of glyphs) {
    if (glyph.width > room) break
    room -= glyph.width
    kept.push(glyph.text)
  }
  if (!isWhole && width > 0) kept.push('…')
  return kept
}

/** Made when it is first asked for: it takes longer than a short report. */
let segmenter: Intl.Segmenter | undefined

function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/u.test(text)
}

/** Wide in East Asian type (Unicode Standard Annex #11, the blocks that are wide throughout). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18aff}\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u

function toWidth(segment: string): number {
  if (wide.test(segment)) return 2
  return /^[\p{M}\u200c\u200d]*$/u.test(segment) ? 0 : 1
}
