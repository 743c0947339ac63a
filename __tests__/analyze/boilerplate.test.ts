import {describe, expect, it} from '@jest/globals'
import {toBoilerplate, toMatcher} from '../../src/analyze/boilerplate.ts'
import type {Block} from '../../src/model/document.ts'

const matcher = toMatcher()

/** The text with each stretch that is not the article marked: ⟦…⟧ for a certain one, ⟨…⟩ for a suspect one. */
function marked(text: string): string {
  const blocks = toBlocks(text)
  let shown = ''
  let at = 0
  for (const {start, end, certainty} of toBoilerplate(text, blocks, matcher)) {
    const [open, close] = certainty === 'certain' ? '⟦⟧' : '⟨⟩'
    shown += text.slice(at, start) + open + text.slice(start, end) + close
    at = end
  }
  return shown + text.slice(at)
}

function toBlocks(text: string): Block[] {
  return [...text.matchAll(/\S[^\n]*/g)].map(({0: line, index}) => ({
    kind: 'paragraph',
    start: index,
    end: index + line.trimEnd().length
  }))
}

describe('toBoilerplate', () => {
  it('joins neighbours of one category', () => {
    expect(marked('Subscribe now\nSign in\nThe ferry to Ostra sank at dawn.')).toBe(
      '⟦Subscribe now\nSign in⟧\nThe ferry to Ostra sank at dawn.'
    )
  })
})
