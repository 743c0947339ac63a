/** The single cues of a text of cues: commas taken apart, every `(a|b|)` written out. */
export function expandCues(list: string): string[] {
  return list
    .split(',')
    .map((cue) => cue.trim())
    .filter((cue) => cue !== '')
    .flatMap(expand)
}

const choice = /\(([^()|]*(?:\|[^()|]*)+)\)/

function expand(cue: string): string[] {
  const found = choice.exec(cue)
  if (found === null) return [cue]
  const [whole, inner = ''] = found
  const before = cue.slice(0, found.index)
  const after = expand(cue.slice(found.index + whole.length))
  return inner.split('|').flatMap((word) => after.map((rest) => `${before}${word}${rest}`))
}
