import type {Header, Known} from '../model/article.ts'
import type {Dateline} from '../text/dateline.ts'
import type {Edges} from '../text/edges.ts'
import type {Span} from '../text/span.ts'

/** Who a text says it belongs to, and what may be done with it. */
export type Imprint = Pick<Header, 'outlet' | 'licence'>

const year = String.raw`\d{4}(?:\s?[-–]\s?\d{4})?,?\s+`
const word = '(?:[Cc]opyright|COPYRIGHT)'
const sign = String.raw`(?:©|\([cC]\))`
const end = String.raw`,?\s+(?:LLC|L\.L\.C|Inc|INC|Ltd)\b|\.?$|[|;©]|(?<!\b\p{L})\.\s|\s+(?:and|–|—|-)\s|\s+[Aa]ll [Rr]ights|\s+[Cc]lick`
/** A copyright line needs its sign or a year: other lines speak of copyright. */
const mark = new RegExp(
  `^(?:${word}\\s*${sign}?,?\\s*${year}|©\\s*(?:${word}\\s*)?(?:${year})?|${sign}\\s*(?:${word}\\s*)?,?\\s*${year})(?:by\\s+|BY\\s+)?(?<holder>\\p{Lu}[^|©;]{1,60}?)(?=${end})`,
  'u'
)
/** How it begins, which few lines do. */
const markStart = /^(?:[Cc]opyright|COPYRIGHT|©|\([cC]\))/u
const terms =
  /^(?:this (?:work|article|story|text) is )?(?:licen[sc]ed under|republished under|CC[ -]BY|Creative Commons)\b/iu
const signature =
  /(?:^|\s)(?:[—–-]\s?|\()(?<name>AP|AFP|Reuters|UPI|dpa|EFE|ANSA|PTI|IANS|ANI|Xinhua|Bloomberg)\)?\.?$/u
const longest = 200
/** How such lines begin. */
const openings = new Set('©(ctlr')
const signed = 30

/**
 * What copyright lines, licences, the signatures of agencies and datelines tell. A dateline is trusted least: it says who
 * wrote, and another may have printed it.
 */
export function toImprint(text: string, edges: Edges, dateline: Dateline | undefined): Imprint {
  const lines = [...edges.tail.toReversed(), ...edges.head].filter(
    ({start, end}) => end - start <= 2 * longest && openings.has(text.charAt(start).toLowerCase())
  )
  const copyright = lines.find((line) => isMark(toText(text, line)))
  const licence = lines.find((line) => terms.test(toText(text, line))) ?? copyright
  const outlet = (copyright && toHolder(text, copyright)) ?? toSignature(text, edges) ?? dateline?.outlet
  return {
    ...(outlet === undefined ? {} : {outlet: toKnown(outlet.name, outlet.span)}),
    ...(licence === undefined ? {} : {licence: toKnown(toText(text, licence), licence)})
  }
}

function isMark(line: string): boolean {
  return markStart.test(line) && mark.test(line)
}

type Named = {readonly name: string; readonly span: Span}

function toHolder(text: string, line: Span): Named | undefined {
  return toNamed(mark.exec(toText(text, line))?.groups?.holder, text, line)
}

/** An agency signs at the end of what it wrote. */
function toSignature(text: string, {tail, head}: Edges): Named | undefined {
  const last = tail.at(-1) ?? head.at(-1)
  if (last === undefined) return undefined
  const end = {start: Math.max(last.start, last.end - signed), end: last.end}
  return toNamed(signature.exec(toText(text, end))?.groups?.name, text, end)
}

function toNamed(name: string | undefined, text: string, {start, end}: Span): Named | undefined {
  if (name === undefined) return undefined
  const at = text.lastIndexOf(name, end - name.length)
  return at < start ? undefined : {name: name.trim(), span: {start: at, end: at + name.length}}
}

function toText(text: string, {start, end}: Span): string {
  return text.slice(start, Math.min(end, start + longest))
}

function toKnown(value: string, {start, end}: Span): Known<string> {
  return {value, from: 'text', span: {start, end: Math.min(end, start + longest)}}
}
