import {remember} from '../../text/memory.ts'
import {agencies, ambiguous, libraries} from './agencies.ts'
import {oneWord, severalWords, standAlone} from './outlets.ts'

/** A body whose name is known. */
export type Known = {
  readonly name: string
  readonly kind: 'agency' | 'outlet' | 'photo'
  /** The name is that of something else as well: it counts in fewer places. */
  readonly doubtful?: true
  /** The name is a common word: it counts where nothing capitalised stands beside it. */
  readonly alone?: true
}

/** Names in capitals are as good; those of up to four letters count only as they are written. */
const shortest = 4
const irregular = /[’\u00a0\n]/
const article = /^(?:The|Der|Die|Das|L[ae]|El|Il) (?=\S)/u

/** All bodies whose names are known, by their names as `toKey` gives them. */
export const sources: () => ReadonlyMap<string, Known> = remember(toSources)

/** A name as the table of the known has it. */
export function toKey(name: string): string {
  const plain = irregular.test(name) ? name.replaceAll('’', "'").replace(/\s+/gu, ' ') : name
  return plain.length > shortest ? plain.toLowerCase() : plain
}

function toSources(): Map<string, Known> {
  const map = new Map<string, Known>()
  const add = (written: string, known: Known) => {
    for (const form of [written, written.toUpperCase()]) if (!map.has(toKey(form))) map.set(toKey(form), known)
  }
  for (const [names, kind] of [
    [agencies, 'agency'],
    [libraries, 'photo']
  ] as const)
    for (const [name, others] of Object.entries(names))
      for (const one of [name, ...others.split('|').filter(Boolean)])
        add(one, {name, kind, ...(ambiguous.has(one) && {doubtful: true})})
  const several = toList(severalWords, /[|\n]/u)
  for (const name of several) add(name.replace(/^The (?=\S+ )/u, ''), {name, kind: 'outlet'})
  for (const word of toList(oneWord, /\s/u)) add(word, {name: word, kind: 'outlet'})
  const full = new Map(several.map((name) => [name.replace(article, ''), name]))
  for (const word of toList(standAlone, /\s/u)) add(word, {name: full.get(word) ?? word, kind: 'outlet', alone: true})
  return map
}

function toList(names: string, parting: RegExp): string[] {
  return names
    .split(parting)
    .map((name) => name.trim())
    .filter(Boolean)
}
