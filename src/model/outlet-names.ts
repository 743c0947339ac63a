import {compareUnits} from '../text/order.ts'
import {type OutletAliases, toOutletKey} from './outlet.ts'

/** The name of an outlet as it was seen, and in how many articles. */
export type SeenOutlet = {readonly name: string; readonly articles: number}

/**
 * Outlets that were seen under several names, each by the name that most articles give it: spellings that compare as one,
 * initials of one outlet alone ("ONA" of the Ostra News Agency), and addresses (karstpost.example of the Karst Post).
 */
export function toOutletAliases(seen: readonly SeenOutlet[]): OutletAliases {
  const groups = new Map<string, SeenOutlet[]>()
  for (const outlet of seen) {
    const key = toOutletKey(outlet.name)
    groups.set(key, [...(groups.get(key) ?? []), outlet])
  }
  const keys = [...groups.keys()]
  const joined = new Map<string, SeenOutlet[]>()
  for (const [key, names] of groups) {
    const whole = toWhole(key, names, keys)
    joined.set(
      whole,
      whole === key ? [...names, ...(joined.get(whole) ?? [])] : [...(joined.get(whole) ?? []), ...names]
    )
  }
  const several = [...joined].filter(([, names]) => names.length > 1)
  return Object.fromEntries(several.map(([key, names]) => toAliases(key, names)))
}

/** The outlet that a name is short for; the name itself where it is short for none, or could be for two. */
function toWhole(key: string, names: readonly SeenOutlet[], keys: readonly string[]): string {
  const isAddress = names.every(({name}) => /^[\w-]+(?:\.[\w-]+)+$/u.test(name))
  const label = names[0]?.name
    .replace(/^www\./iu, '')
    .split('.')[0]
    ?.toLowerCase()
  const others = keys.filter((other) => {
    if (other === key || !other.includes(' ')) return false
    return isAddress ? other.replaceAll(' ', '') === label : isInitials(key, other)
  })
  return others.length === 1 ? (others[0] ?? key) : key
}

const fewestInitials = 2

function isInitials(key: string, other: string): boolean {
  const words = other.split(' ').filter((word) => !/^(?:of|and|the)$/u.test(word))
  return key.length >= fewestInitials && words.map((word) => word.charAt(0)).join('') === key
}

/** Of the spellings of an outlet the commonest is its name. */
function toAliases(key: string, names: readonly SeenOutlet[]): readonly [name: string, others: readonly string[]] {
  const spellings = names.filter(({name}) => toOutletKey(name) === key)
  const [first] = spellings.toSorted(
    (left, right) => right.articles - left.articles || compareUnits(left.name, right.name)
  )
  const name = first?.name ?? key
  return [
    name,
    names
      .map((outlet) => outlet.name)
      .filter((other) => other !== name)
      .toSorted(compareUnits)
  ]
}
