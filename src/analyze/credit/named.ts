import {type OutletAliases, toOutletNames} from '../../model/outlet.ts'
import type {Span} from '../../text/span.ts'
import type {Outlet} from './outlet.ts'

/**
 * The outlets that the settings name: all names as they stand in a text, how long those are that open with a word, and the
 * one name of each.
 */
export type OutletsNamed = {
  readonly names: ReadonlySet<string>
  readonly lengthsOf: ReadonlyMap<string, readonly number[]>
  readonly toName: (name: string) => string
}

const word = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+/gu
const inWord = /^[\p{L}\p{M}\p{N}]/u

/** Makes the names of the settings ready to be looked for. An article before a name is none of it. */
export function toOutletsNamed(aliases: OutletAliases): OutletsNamed {
  const names = new Set(Object.entries(aliases).flatMap(([name, others]) => [name, ...others].map(withoutArticle)))
  const lengths = new Map<string, Set<number>>()
  for (const name of names) {
    const [first] = name.match(word) ?? []
    if (first === undefined || !name.startsWith(first)) continue
    const known = lengths.get(first)
    if (known) known.add(name.length)
    else lengths.set(first, new Set([name.length]))
  }
  const lengthsOf = new Map([...lengths].map(([first, all]) => [first, [...all].sort((left, right) => right - left)]))
  return {names, lengthsOf, toName: toOutletNames(aliases)}
}

function withoutArticle(name: string): string {
  return name.replace(/^the /iu, '')
}

/** The places of a stretch of a text where such a name stands, the longest of each. */
export function* findNamed(text: string, {start, end}: Span, {names, lengthsOf}: OutletsNamed): Generator<Outlet> {
  for (const {0: first, index} of text.slice(start, end).matchAll(word)) {
    const at = start + index
    const length = lengthsOf
      .get(first)
      ?.find((one) => names.has(text.slice(at, at + one)) && !inWord.test(text.slice(at + one, at + one + 2)))
    if (length === undefined) continue
    const span = {start: at, end: at + length}
    yield {...span, name: text.slice(at, at + length), kind: 'outlet', known: true, doubtful: false, short: false}
  }
}
