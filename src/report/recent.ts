/** How many values are kept: enough for the articles that one finding after another speaks of. */
const most = 16

/** Makes a value for a key once, and again only where many others were asked for in between. */
export function toRecent<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, {readonly value: Value}>()
  return (key) => {
    const kept = known.get(key) ?? {value: make(key)}
    known.delete(key)
    known.set(key, kept)
    for (const oldest of known.keys()) {
      if (known.size <= most) break
      known.delete(oldest)
    }
    return kept.value
  }
}
