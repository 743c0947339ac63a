/** How many of some items have each key, in the order in which the keys come. */
export function countBy<Item, Key>(items: Iterable<Item>, toKey: (item: Item) => Key): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const item of items) {
    const key = toKey(item)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
