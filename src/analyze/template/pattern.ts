import type {Span} from '../../text/span.ts'
import {nextToken} from './words.ts'

/** One step of a cue, and the steps that may follow it. A cue is a list of steps that it may begin with. */
export type Step = {
  readonly kind: 'word' | 'any' | 'end'
  /** The word, number or mark that a step of the kind `word` asks for. */
  readonly text: string
  readonly isMark: boolean
  readonly next: readonly Step[]
  /** Words at most from here to the end of the cue. */
  readonly words: number
  /** A `*` stands here or further on. */
  readonly isOpen: boolean
}

const end: Step = {kind: 'end', text: '', isMark: false, next: [], words: 0, isOpen: false}

/** The steps that a cue begins with: its words, its `*` and its choices `(a|b|)`, read from the end. */
export function toSteps(text: string, {start, end: stop}: Span): readonly Step[] {
  return chain(text, start, stop, [end])
}

/** A word that a cue may begin with, or go on with behind a leading `*`. */
export type FirstWord = {readonly word: string; readonly isInner: boolean}

/** The words that a cue may begin with; cheaper than its steps. */
export function toFirstWords(text: string, span: Span): readonly FirstWord[] {
  const first: FirstWord[] = []
  collect(text, span, false, first)
  return first
}

/** Collects the first words of a stretch, and says how a stretch without words was left: behind a `*` or not. */
function collect(text: string, {start, end: stop}: Span, isInner: boolean, first: FirstWord[]): readonly boolean[] {
  const token = nextToken(text, start, stop)
  if (token === null) return [isInner]
  if (token.text === '*') return collect(text, {start: token.next, end: stop}, true, first)
  const close = token.text === '(' ? toClose(text, token.next, stop) : -1
  if (close < 0) {
    first.push({word: token.text, isInner})
    return []
  }
  const left = new Set(toWays(text, token.next, close).flatMap((way) => collect(text, way, isInner, first)))
  return [...left].flatMap((inner) => collect(text, {start: close + 1, end: stop}, inner, first))
}

function chain(text: string, start: number, stop: number, next: readonly Step[]): readonly Step[] {
  const token = nextToken(text, start, stop)
  if (token === null) return next
  if (token.text === '*') return [toStep('any', token, chain(text, token.next, stop, next))]
  const close = token.text === '(' ? toClose(text, token.next, stop) : -1
  if (close < 0) return [toStep('word', token, chain(text, token.next, stop, next))]
  const rest = chain(text, close + 1, stop, next)
  return toWays(text, token.next, close).flatMap((way) => chain(text, way.start, way.end, rest))
}

/** The end of a choice that opened before; -1 where the bracket is only a mark. */
function toClose(text: string, from: number, stop: number): number {
  const close = text.indexOf(')', from)
  const inside = close > 0 && close < stop ? text.slice(from, close) : ''
  return inside.includes('|') && !inside.includes('(') ? close : -1
}

/** The single ways of a choice. */
function toWays(text: string, from: number, close: number): readonly Span[] {
  const ways: Span[] = []
  for (let start = from; start <= close; ) {
    const bar = text.indexOf('|', start)
    const stop = bar < 0 || bar > close ? close : bar
    ways.push({start, end: stop})
    start = stop + 1
  }
  return ways
}

function toStep(kind: 'word' | 'any', {text, isMark}: {text: string; isMark: boolean}, next: readonly Step[]): Step {
  const own = kind === 'word' && !isMark ? 1 : 0
  return {
    kind,
    text,
    isMark,
    next,
    words: own + next.reduce((most, step) => Math.max(most, step.words), 0),
    isOpen: kind === 'any' || next.some((step) => step.isOpen)
  }
}
