/** One article in other shapes: the blocks stay, the lines between and inside them do not. */
export const reshapes: Readonly<Record<string, (paragraphs: readonly string[]) => string>> = {
  'a blank line between all blocks': (paragraphs) => paragraphs.join('\n\n'),
  'CRLF line ends': (paragraphs) => paragraphs.join('\r\n'),
  'a byte order mark': (paragraphs) => `\ufeff${paragraphs.join('\n')}`,
  'hard wrapping at 72 columns': (paragraphs) => paragraphs.map((paragraph) => wrap(paragraph, 72)).join('\n\n'),
  'hard wrapping and CRLF': (paragraphs) => paragraphs.map((paragraph) => wrap(paragraph, 72, '\r\n')).join('\r\n\r\n')
}

/** The lines of a text that are not blank, as the paragraphs that they are. */
export function toParagraphs(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A paragraph as lines of at most so many columns. */
export function wrap(paragraph: string, columns: number, lineEnd = '\n'): string {
  const lines: string[] = []
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join(lineEnd)
}
