import {rememberLast} from '../text/memory.ts'

/** What companies put behind their names. */
const endings = new Set(
  'inc incorporated ltd limited llc llp plc corp corporation co company gmbh ag kg bv nv ab oy spa srl pty sl'.split(
    ' '
  )
)

/** One name for each outlet: the other names that it goes by. */
export type OutletAliases = Readonly<Record<string, readonly string[]>>

/** Whether two names are those of one outlet: case, marks, a leading "The" and company endings aside. An outlet without a name is none. */
export function isSameOutlet(left: string | undefined, right: string | undefined): boolean {
  if (left === undefined || right === undefined) return false
  return left === right || toOutletKey(left) === toOutletKey(right)
}

/** A name as it compares: equal for all spellings of one outlet. Few outlets are asked about again and again. */
export const toOutletKey = rememberLast(foldName, 256)

function foldName(name: string): string {
  const words = toNameWords(name)
  const start = words.length > 1 && words[0] === 'the' ? 1 : 0
  let end = words.length
  while (end > start + 1 && isEnding(words[end - 1] ?? '', end < words.length)) end--
  return end === 0 ? name.trim() : words.slice(start, end).join(' ')
}

/** Gives the one name of an outlet for any of its names; a name that no list holds is its own. */
export function toOutletNames(aliases: OutletAliases): (name: string) => string {
  const names = new Map<string, string>()
  for (const [name, others] of Object.entries(aliases))
    for (const one of [name, ...others]) names.set(toOutletKey(one), name)
  return (name) => names.get(toOutletKey(name)) ?? name
}

/** A full stop behind a single letter is part of an abbreviation: U.S. is US. */
function toNameWords(name: string): readonly string[] {
  const folded = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
  const joined = folded.replace(/(?<![\p{L}\p{N}])(\p{L})\./gu, '$1').replaceAll('&', ' and ')
  return joined.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** An "and" between two endings goes with them: GmbH & Co. KG. */
function isEnding(word: string, hasEnding: boolean): boolean {
  return endings.has(word) || (hasEnding && word === 'and')
}
