import {createRequire} from 'node:module'
import type {Span} from './span.ts'
import {toWords} from './words.ts'

/** A run of an alignment; its span is in the old text for what is equal or removed, in the new one for what is added. */
export type AlignedRun = Span & {readonly kind: 'equal' | 'removed' | 'added'; readonly text: string}

/** How many words and marks may be removed and added before two texts count as wholly different. */
const mostEdits = 400

/**
 * What became of an old text in a new one, by words and single marks; white space alone makes no difference. Texts that
 * differ too much are aligned at their two ends only, so that the work stays within bounds (Myers 1986).
 */
export function align(before: string, after: string): readonly AlignedRun[] {
  const [old, current] = [toTokens(before), toTokens(after)]
  return alignTokens(old, current).map(({kind, from, to}) => {
    const [tokens, text] = kind === 'added' ? [current, after] : [old, before]
    const span = {start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0}
    return {kind, ...span, text: text.slice(span.start, span.end)}
  })
}

/** A word or a mark, where it stands, and the text by which it compares with others. */
export type Token = Span & {readonly text: string}

/** A run of tokens, by their indices: in the old text for what is equal or removed, in the new one for what is added. */
export type TokenRun = {readonly kind: AlignedRun['kind']; readonly from: number; readonly to: number}

/** The same for texts that are tokens already. */
export function alignTokens(old: readonly Token[], current: readonly Token[]): readonly TokenRun[] {
  const {diffArrays} = load()
  const changes = diffArrays(old.map(textOf), current.map(textOf), {maxEditLength: mostEdits})
  const steps = changes ?? toOuterSteps(old, current)
  const runs: TokenRun[] = []
  let [at, other] = [0, 0]
  for (const {count, added, removed} of steps) {
    const from = added ? other : at
    const kind = added ? 'added' : removed ? 'removed' : 'equal'
    if (count > 0) runs.push({kind, from, to: from + count})
    if (!added) at += count
    if (!removed) other += count
  }
  return runs
}

type Diff = typeof import('diff/lib/diff/array.js')
let diff: Diff | undefined

/** Loaded when the first two texts differ: most runs compare none. */
function load(): Diff {
  const loaded: Diff = diff ?? createRequire(import.meta.url)('diff/lib/diff/array.js')
  diff = loaded
  return loaded
}

/** The words as they are spelt, and every mark between them. */
function toTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const {start, end} of toWords(text)) {
    if (start < at) continue
    pushMarks(text, at, start, tokens)
    tokens.push({start, end, text: text.slice(start, end).normalize()})
    at = end
  }
  pushMarks(text, at, text.length, tokens)
  return tokens
}

function pushMarks(text: string, from: number, to: number, tokens: Token[]): void {
  for (let start = from; start < to; ) {
    const mark = String.fromCodePoint(text.codePointAt(start) ?? 0)
    const end = start + mark.length
    if (mark.trim() !== '') tokens.push({start, end, text: mark.normalize()})
    start = end
  }
}

function textOf({text}: Token): string {
  return text
}

type Step = {readonly count: number; readonly added: boolean; readonly removed: boolean}

function toOuterSteps(old: readonly Token[], current: readonly Token[]): readonly Step[] {
  const shorter = Math.min(old.length, current.length)
  let [head, tail] = [0, 0]
  while (head < shorter && old[head]?.text === current[head]?.text) head++
  while (tail < shorter - head && old.at(-1 - tail)?.text === current.at(-1 - tail)?.text) tail++
  return [
    {count: head, added: false, removed: false},
    {count: old.length - head - tail, added: false, removed: true},
    {count: current.length - head - tail, added: true, removed: false},
    {count: tail, added: false, removed: false}
  ]
}
