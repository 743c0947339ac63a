/** The code of a thrown value, as the system's errors have one (`ENOENT`); empty where it has none. */
export function codeOf(thrown: unknown): string {
  return textAt(thrown, 'code') ?? ''
}

/** What a thrown value says, whatever it is and whichever realm it comes from. */
export function messageOf(thrown: unknown): string {
  return textAt(thrown, 'message') ?? String(thrown)
}

/** The name of an error and what it says. */
export function describeError(thrown: unknown): string {
  const name = textAt(thrown, 'name')
  return name === undefined ? messageOf(thrown) : `${name}: ${messageOf(thrown)}`
}

/** An error with the places that it came by, where it has them. */
export function stackOf(thrown: unknown): string {
  return textAt(thrown, 'stack') ?? messageOf(thrown)
}

function textAt(thrown: unknown, key: string): string | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined
  const value: unknown = Reflect.get(thrown, key)
  return typeof value === 'string' ? value : undefined
}
