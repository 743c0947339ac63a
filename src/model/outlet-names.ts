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
  for (const outlet of seen) add(groups, toOutletKey(outlet.name), [outlet])
  const shorts = toShorts(groups.keys())
  const joined = new Map<string, SeenOutlet[]>()
  for (const [key, names] of groups) add(joined, toWhole(key, names, shorts), names)
  const several = [...joined].filter(([, names]) => names.length > 1)
  return Object.fromEntries(several.map(([key, names]) => toAliases(key, names)))
}

function add<Item>(groups: Map<string, Item[]>, key: string, items: readonly Item[]): void {
  const known = groups.get(key) ?? []
  for (const item of items) known.push(item)
  groups.set(key, known)
}

/** Outlets by what they may be called for short: by their initials, and by the address that their words make. */
type Shorts = {readonly initials: ReadonlyMap<string, readonly string[]>; readonly labels: Shorts['initials']}

function toShorts(keys: Iterable<string>): Shorts {
  const initials = new Map<string, string[]>()
  const labels = new Map<string, string[]>()
  for (const key of keys) {
    if (!key.includes(' ')) continue
    add(initials, toInitials(key), [key])
    add(labels, key.replaceAll(' ', ''), [key])
  }
  return {initials, labels}
}

function toInitials(key: string): string {
  const words = key.split(' ').filter((word) => !/^(?:of|and|the)$/u.test(word))
  return words.map((word) => word.charAt(0)).join('')
}

const fewestInitials = 2

/** The outlet that a name is short for; the name itself where it is short for none, or could be for two. */
function toWhole(key: string, names: readonly SeenOutlet[], {initials, labels}: Shorts): string {
  const isAddress = names.every(({name}) => /^[\w-]+(?:\.[\w-]+)+$/u.test(name))
  const meant = isAddress ? labels.get(toLabel(names[0]?.name ?? '')) : initials.get(key)
  const [other, ...more] = (meant ?? []).filter((one) => one !== key)
  return other === undefined || more.length > 0 || key.length < fewestInitials ? key : other
}

/** The name in an address: karstpost of www.karstpost.example. */
function toLabel(address: string): string {
  return address
    .replace(/^www\./iu, '')
    .replace(/\..*$/u, '')
    .toLowerCase()
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
