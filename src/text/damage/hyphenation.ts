import type {Flaw} from './kinds.ts'

const halves = /(\p{L}{2,30})-(?:\r?\n|\r| )$/u
const longest = 31

/**
 * Words that were parted at the end of a line, where the text itself shows it: by the whole word elsewhere, or by how many
 * of its lines end so. "Well-known" may be parted at its own hyphen.
 */
export function toPartedWords(text: string): readonly Flaw[] {
  const candidates = ['- ', '-\n', '-\r\n'].flatMap((end) =>
    findAll(text, end).flatMap((at) => toCandidate(text, at) ?? [])
  )
  if (candidates.length === 0) return []
  const words = new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu))
  const broken = candidates.filter(({isBroken}) => isBroken).length
  const isWrapped = broken >= 3 && broken * 20 >= findAll(text, '\n').length
  return candidates.flatMap(({start, end, whole, parted, isBroken}): readonly Flaw[] => {
    const isKnown = words.has(whole) && !words.has(parted)
    if (isKnown) return [{kind: 'hyphenation', start, end, mended: ''}]
    return isBroken && isWrapped && !words.has(parted) ? [{kind: 'hyphenation', start, end}] : []
  })
}

function findAll(text: string, part: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at)
  return places
}

function toCandidate(text: string, at: number) {
  const end = text.startsWith('\r\n', at + 1) ? at + 3 : at + 2
  const second = /^\p{Ll}{2,30}(?!\p{L})/u.exec(text.slice(end, end + longest))?.[0]
  const first = second && halves.exec(text.slice(Math.max(0, at - longest), end))?.[1]
  if (first === undefined || second === undefined) return undefined
  const [left, right] = [first.toLowerCase(), second.toLowerCase()]
  return {start: at, end, whole: left + right, parted: `${left}-${right}`, isBroken: text[at + 1] !== ' '}
}
