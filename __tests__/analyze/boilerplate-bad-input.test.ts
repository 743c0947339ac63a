import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {toBoilerplate, toMatcher} from '../../src/analyze/boilerplate.ts'
import {toBlocks} from './marked.ts'

const matcher = toMatcher()
const find = (text: string) => toBoilerplate(text, toBlocks(text), matcher)
const hasGuess = (text: string): boolean =>
  find(text).some(({category, certainty}) => certainty === 'certain' && category === 'unknown')

describe('toBoilerplate on bad input', () => {
  it('finds nothing in nothing', () => {
    expect(find('')).toEqual([])
  })

  it('leaves an article of one sentence alone', () => {
    expect(find('The ferry to Ostra sank at dawn.')).toEqual([])
  })

  it.each([
    ['a page that is only boilerplate', 'Home\nNews\nOstra\nSubscribe\nMost Popular\nVelm wins again\n'.repeat(30)],
    ['ten thousand short lines', Array.from({length: 10_000}, (_, line) => `line ${line}`).join('\n')],
    ['ten thousand equal lines', 'Ostra\n'.repeat(10_000)],
    ['text without any punctuation', `${'the ferry left the quay and nobody saw it '.repeat(20)}\n`.repeat(50)],
    ['a script without spaces', '渡船在黎明前沉没港口一直关闭到星期五\n'.repeat(200)],
    ['a line of ten megabytes', 'the ferry left the quay '.repeat(420_000)],
    ['a line of a million marks', '*:'.repeat(500_000)],
    ['a line of a million quotation marks', '"'.repeat(1_000_000)],
    ['a line of half a cue', 'click here to '.repeat(70_000)]
  ])('only guesses at %s', (_, text) => {
    expect(hasGuess(text)).toBe(false)
  })

  it('finds stretches in order, inside the text, on bounds of blocks', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'Advertisement',
        'Share this article',
        'Ostra',
        'The ferry sank at dawn, and nobody heard of it until noon.'
      )
    )
    fc.assert(
      fc.property(fc.array(line, {maxLength: 40}), (lines) => {
        const text = lines.join('\n')
        const blocks = toBlocks(text)
        let last = -1
        for (const {start, end} of toBoilerplate(text, blocks, matcher)) {
          expect(start).toBeGreaterThan(last)
          expect(blocks.some((block) => block.start === start)).toBe(true)
          expect(blocks.some((block) => block.end === end)).toBe(true)
          last = end
        }
      })
    )
  })
})
