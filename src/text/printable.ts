import type {Span} from './span.ts'

/**
 * Controls, line separators, bidirectional marks and what cannot be seen: none of it may reach a terminal raw. Nor may
 * the bracket of `##[`, which starts a command wherever it stands in a line of the log of a workflow.
 */
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|\u034f|\udb40[\udc00-\udc7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|(?<=##)\[/g

/** A text with every character that could act on a terminal written as an escape. */
export function printable(text: string): string {
  return text.replace(unprintable, toEscape)
}

/** The same of a text of several lines, which stay apart. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n')
}

/** A text on one line: white space runs become one space, and every character that could act on a terminal an escape. */
export function printableLine(text: string): string {
  return printable(text.replace(/[\s\u0085]+/g, ' '))
}

/** A text of the same length with U+FFFD for all that is unprintable but line breaks and tabs, and no line that begins with `::`. */
export function masked(text: string): string {
  return text
    .replace(unprintable, (found) => (/[\n\r\t]/.test(found) ? found : '\ufffd'.repeat(found.length)))
    .replace(/^([^\S\n\r]*:):/gm, '$1\ufffd')
}

/** Text of others in double quotes, on one line, shortened. */
export function quoted(text: string, longest = 60): string {
  return `"${shorten(printableLine(text.slice(0, longest * 4)).trim(), longest)}"`
}

/** The first words of a stretch of a text, in double quotes, on one line, shortened. */
export function excerpt(text: string, {start, end}: Span, longest = 60): string {
  return quoted(text.slice(start, Math.min(end, start + longest * 4)), longest)
}

function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  const space = text.lastIndexOf(' ', longest - 1)
  const cut = space > longest / 2 ? space : longest - 1
  return `${text.slice(0, isHighSurrogate(text, cut - 1) ? cut - 1 : cut).trimEnd()}…`
}

function isHighSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800
}

function toEscape(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
