import {hasVerb, isBare, nearby, segmentStart} from './nearby.ts'
import {beginsPhrase, type Run} from './phrase.ts'
import type {Token} from './tokens.ts'

/** The phrase before a comma that ends an insertion: an apposition, a relative clause, "in an interview". */
export function interrupted(tokens: readonly Token[], floor: number, comma: number): Run | undefined {
  let end = comma - 1
  for (let segments = 0; segments < 6 && end >= floor; segments++) {
    const from = segmentStart(tokens, floor, end)
    const before = tokens[from - 1]?.tag === 'comma' ? from - 2 : -1
    if (tokens[from]?.tag === 'relative') return join(tokens, antecedent(tokens, floor, from), comma)
    if (beginsPhrase(tokens[from]) && !hasVerb(tokens, from, end)) {
      const apposed = before >= floor && isBare(tokens, floor, before) ? nearby(tokens, floor, before) : undefined
      return join(tokens, apposed ?? {from, to: end + 1}, comma, from)
    }
    if (before < floor) break
    end = before
  }
  return relativeBefore(tokens, floor, comma)
}

/** The phrase together with its apposition, where what stands between is one; an insertion is left out. */
function join(tokens: readonly Token[], phrase: Run | undefined, comma: number, last = -1): Run | undefined {
  if (phrase === undefined) return
  const next = tokens[phrase.to + 1]
  const apposed = last === phrase.from || next?.tag === 'relative' || beginsPhrase(next)
  return apposed && next?.tag !== 'pronoun' && phrase.to < comma ? {from: phrase.from, to: comma} : phrase
}

function relativeBefore(tokens: readonly Token[], floor: number, comma: number): Run | undefined {
  for (let at = comma - 1; at > floor; at--) {
    if (tokens[at]?.tag === 'relative' && tokens[at - 1]?.tag === 'comma')
      return join(tokens, antecedent(tokens, floor, at), comma)
  }
  return
}

/** What a relative clause is about: the phrase before its pronoun. */
export function antecedent(tokens: readonly Token[], floor: number, at: number): Run | undefined {
  const last = tokens[at - 1]?.tag === 'comma' ? at - 2 : at - 1
  return last < floor ? undefined : nearby(tokens, floor, last)
}
