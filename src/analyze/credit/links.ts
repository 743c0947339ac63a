import type {Span} from '../../text/span.ts'

/** An address in a text, and its host as written, without www. */
export type Link = Span & {readonly host: Span & {readonly name: string}}

/** Hosts that stand for another, which they do not name. */
const shorteners = new Set(
  't.co bit.ly goo.gl ow.ly tinyurl.com buff.ly dlvr.it fb.me lnkd.in trib.al is.gd j.mp youtu.be'.split(' ')
)
const hostPattern = /(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.)){1,8}\p{L}{2,24}(?![\p{L}\p{N}-])/uy
const rest = /[^\s<>"”“)\]]*/uy

/** The addresses of a text, in order. */
export function* findLinks(text: string): Generator<Link> {
  let from = 0
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', from)) {
    const link = toLink(text, at + 3)
    from = link?.end ?? at + 3
    if (link && /https?$/iu.test(text.slice(Math.max(0, at - 5), at))) yield link
  }
}

/** Whether nobody is named by a host. */
export function isShortener(host: string): boolean {
  return shorteners.has(host)
}

function toLink(text: string, at: number): Link | undefined {
  const start = text.slice(at, at + 4).toLowerCase() === 'www.' ? at + 4 : at
  hostPattern.lastIndex = start
  const host = hostPattern.exec(text)?.[0]
  if (host === undefined) return undefined
  rest.lastIndex = start + host.length
  rest.test(text)
  return {start: at, end: rest.lastIndex, host: {start, end: start + host.length, name: host.toLowerCase()}}
}
