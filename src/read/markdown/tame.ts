import {toBodyStart} from '../front-matter.ts'
import {isMarkup} from './markup.ts'

/** A paragraph may hold so many marks of emphasis, links and code, and a line so many marks of quotations and lists. */
const mostMarks = 400
const mostContainers = 40
/** So many lines of a file may be more than so deep in quotations and lists: each level costs as much as a paragraph. */
const mostDeep = 500
const deep = 4

/** What opens quotations, lists and footnotes at the start of a line. */
const openings = /^(?:[ \t]|>|[-+*][ \t]|\d{1,9}[.)][ \t]|\[\^[^\]\n]{1,100}\]:)+/gm
/** Marks whose meaning depends on others far away: the parser takes the square of their number, or more, in one paragraph. */
const marks = new RegExp(`(${openings.source})|[*_~[\\]<>\`!&|\\\\]`, 'gm')
/** What makes a heading of the lines above it, and how many headings of that kind are read as such. */
const underline = /^ {0,3}(?:=+|-+)(?=[ \t\r]*$)/gm
const mostUnderlines = 200
const container = /\[\^[^\]\n]{1,100}\]:|>|[-+*]|\d{1,9}[.)]/g

/**
 * The text that a parser of Markdown is given in the place of another one: as long, line for line the same, but without
 * front matter, and with a letter for each mark of a paragraph or a line that holds so many that no person wrote them.
 */
export function tame(raw: string): string {
  const start = toBodyStart({text: raw})
  const body = start === 0 ? raw : raw.slice(start)
  const paragraphs = dropContainers(body).split(/(\n[ \t\r]*\n|\r[ \t]*\r)/)
  const tamed = dropUnderlines(paragraphs.map(tameParagraph).join(''))
  return raw.slice(0, start).replace(/[^\r\n]/g, ' ') + tamed
}

function tameParagraph(paragraph: string): string {
  if (paragraph.length <= mostMarks || isMarkup(paragraph)) return paragraph
  let count = 0
  const tamed = paragraph.replace(marks, (sign, opening: string | undefined) => {
    if (opening === undefined) count++
    return opening ?? toLetters(sign)
  })
  return count <= mostMarks ? paragraph : tamed
}

/** The parser looks through all that it has read for each of these. */
function dropUnderlines(text: string): string {
  let seen = 0
  return text.replace(underline, (found) => (++seen > mostUnderlines ? toLetters(found) : found))
}

function dropContainers(text: string): string {
  let seen = 0
  return text.replace(openings, (opening) => {
    const levels = opening.length <= deep ? 0 : (opening.match(container)?.length ?? 0)
    if (levels > deep) seen++
    return levels > mostContainers || (levels > deep && seen > mostDeep) ? toLetters(opening) : opening
  })
}

function toLetters(text: string): string {
  return text.replace(/[^ \t\r]/g, 'x')
}
