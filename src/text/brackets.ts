import type {Span} from './span.ts'

/** A text without the brackets ⟦ and ⟧. */
export function withoutBrackets(text: string): string {
  return text.replace(/[⟦⟧]/gu, '')
}

/** A text with brackets around some stretches of it. */
export function withBrackets(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({start, end}) => [
    {at: start, mark: '⟦', order: 1},
    {at: end, mark: '⟧', order: 0}
  ])
  marks.sort((left, right) => left.at - right.at || left.order - right.order)
  let written = ''
  let from = 0
  for (const {at, mark} of marks) {
    written += text.slice(from, at) + mark
    from = at
  }
  return written + text.slice(from)
}
