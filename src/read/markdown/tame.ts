import {toBodyStart} from '../front-matter.ts'

/** A paragraph may hold so many marks of emphasis, links and code, and a line so many marks of quotations and lists. */
const mostMarks = 400
const mostContainers = 40

/** Marks whose meaning depends on others far away: the parser takes the square of their number, or more, in one paragraph. */
const marks = /[*_~[\]<>`!&|\\]/g
/** What makes a heading of the lines above it, and how many headings of that kind are read as such. */
const underline = /^ {0,3}(?:=+|-+)(?=[ \t\r]*$)/gm
const mostUnderlines = 200
/** What opens quotations, lists and footnotes at the start of a line. */
const containers = /^(?:[ \t]|>|[-+*][ \t]|\d{1,9}[.)][ \t]|\[\^[^\]\n]{1,100}\]:)+/

/**
 * The text that a parser of Markdown is given in the place of another one: as long, line for line the same, but without
 * front matter, and with a letter for each mark of a paragraph or a line that holds so many that no person wrote them.
 */
export function tame(raw: string): string {
  const start = toBodyStart({text: raw})
  const body = start === 0 ? raw : raw.slice(start)
  const paragraphs = body.split(/(\n[ \t]*\n)/)
  const tamed = dropUnderlines(paragraphs.map(tameParagraph).join(''))
  return raw.slice(0, start).replace(/[^\r\n]/g, ' ') + tamed
}

function tameParagraph(paragraph: string): string {
  if (paragraph.length <= mostContainers) return paragraph
  const shallow = paragraph.split('\n').map(tameLine).join('\n')
  const count = shallow.match(marks)?.length ?? 0
  return count <= mostMarks ? shallow : shallow.replace(marks, 'x')
}

/** The parser looks through all that it has read for each of these. */
function dropUnderlines(text: string): string {
  let seen = 0
  return text.replace(underline, (found) => (++seen > mostUnderlines ? toLetters(found) : found))
}

function tameLine(line: string): string {
  const [opening = ''] = containers.exec(line) ?? []
  const signs = opening.replace(/[ \t]/g, '').length
  return signs <= mostContainers ? line : toLetters(opening) + line.slice(opening.length)
}

function toLetters(text: string): string {
  return text.replace(/[^ \t\r]/g, 'x')
}
