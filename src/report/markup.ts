import {masked, printable} from '../text/printable.ts'

/** Text of others as character data or an attribute of XML: what acts on a terminal as an escape, what acts on a parser as an entity. */
export function toXml(text: string): string {
  return toEntities(printable(text))
}

/** Text of an article as character data of HTML, its lines kept. */
export function toHtml(text: string): string {
  return toEntities(masked(text).replace(/\r\n?/g, '\n'))
}

/** Text of others as a code span of Markdown, which nothing in it can end: no link, no mention, no markup comes of it. */
export function toCodeSpan(text: string): string {
  const inner = printable(text)
  const longest = (inner.match(/`+/gu) ?? []).reduce((most, {length}) => Math.max(most, length), 0)
  const fence = '`'.repeat(longest + 1)
  const isBare = /^[^` ]/u.test(inner) && /[^` ]$/u.test(inner)
  return isBare ? `${fence}${inner}${fence}` : `${fence} ${inner} ${fence}`
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

function toEntities(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark)
}
