const choice = /\(([^()|]*(?:\|[^()|]*)+)\)/

/** A cue with every `(a|b|)` written out. */
export function expandCue(cue: string): string[] {
  const found = choice.exec(cue)
  if (found === null) return [cue]
  const [whole, inner = ''] = found
  const before = cue.slice(0, found.index)
  const after = expandCue(cue.slice(found.index + whole.length))
  return inner.split('|').flatMap((word) => after.map((rest) => `${before}${word}${rest}`))
}
