import type {Clause} from './clause.ts'
import {isFiniteVerb} from './cue.ts'
import type {Token} from './tokens.ts'

/** A signature behind a dash: — Ines Holm (@holm) May 3, 2020 · – Ines Holm, a nurse in Ostra */
export function signatureAt(tokens: readonly Token[], from: number): Clause | undefined {
  let at = from
  while (tokens[at]?.tag === 'dash') at++
  if (tokens[at]?.tag !== 'name') return
  if (at === from) return from > 0 ? unsignedAt(tokens, at) : undefined
  let to = at
  while (tokens[to]?.tag === 'name') to++
  const named = to > at + 1 && (tokens[to]?.tag === 'comma' || tokens[to]?.tag === 'open')
  if (!named) for (let next = to; next < tokens.length; next++) if (isFiniteVerb(tokens[next]) || next > to + 16) return
  return {source: {from: at, to}, cue: undefined}
}

/** Without a dash it is a name and an outlet, and nothing else: Ines Holm, Ostra Post */
function unsignedAt(tokens: readonly Token[], from: number): Clause | undefined {
  let to = from
  while (tokens[to]?.tag === 'name') to++
  if (to < from + 2 || tokens[to]?.tag !== 'comma' || to + 1 >= tokens.length) return
  for (let at = to + 1; at < tokens.length; at++) if (tokens[at]?.tag !== 'name' && tokens[at]?.word !== 'the') return
  return {source: {from, to}, cue: undefined}
}
