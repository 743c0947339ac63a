import type {Run} from './phrase.ts'
import type {Token} from './tokens.ts'

/**
 * Who speaks in a source phrase: its name without titles before it in small letters, else the phrase up to its first
 * comma.
 */
export function headOf(tokens: readonly Token[], {from, to}: Run): Run {
  const end = headEnd(tokens, from, to)
  if (tokens[from]?.tag === 'pronoun') return {from, to: from + 1}
  const name = nameBefore(tokens, from, end)
  if (name) return name
  const apposed = tokens[end]?.tag === 'comma' && tokens[end + 1]?.tag === 'name' ? headEnd(tokens, end + 1, to) : 0
  return nameBefore(tokens, end + 1, apposed) ?? {from, to: end}
}

/** Where the first part of a phrase ends: before a comma, a bracket, a preposition, a relative clause. */
function headEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from + 1
  while (end < to) {
    const token = tokens[end]
    if (token?.tag === 'comma' || token?.tag === 'relative' || token?.tag === 'open' || token?.tag === 'dash') break
    if (token?.tag === 'preposition') break
    end++
  }
  return Math.min(end, to)
}

/** The conjunction of "Holm and Lund". */
function isLink(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.tag === 'conjunction' && tokens[at - 1]?.tag === 'name' && tokens[at + 1]?.tag === 'name'
}

/** The run of names that a part ends with; a part that is nothing else but an article and names stays whole. */
function nameBefore(tokens: readonly Token[], from: number, end: number): Run | undefined {
  let start = end
  while (start > from && (tokens[start - 1]?.tag === 'name' || isLink(tokens, start - 1))) start--
  if (start >= end) return
  return start === from + 1 && tokens[from]?.tag === 'determiner' ? {from, to: end} : {from: start, to: end}
}
