import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {mayRepeat} from '../../src/analyze/repeating.ts'
import {toRepeats} from '../../src/analyze/repeats.ts'
import type {Block} from '../../src/model/document.ts'
import {scanUtf8} from '../../src/text/utf8-words.ts'
import {toWordStream} from '../../src/text/word-stream.ts'

function look(text: string): boolean {
  const stream = toWordStream()
  scanUtf8(new TextEncoder().encode(text), stream)
  return mayRepeat({words: stream.hashes, start: 0, end: stream.count}, stream.starts.subarray(0, stream.lines))
}

/** Paragraphs of some lines each. */
function toBlocks(paragraphs: readonly string[]): readonly Block[] {
  let start = 0
  return paragraphs.map((paragraph) => {
    const block = {kind: 'paragraph' as const, start, end: start + paragraph.length}
    start = block.end + 2
    return block
  })
}

const lead = 'The dam above the town of Ostra gave way shortly after four in the morning'
const quote = '“Nobody had warned us,” said Ilka Brandt, who runs the bakery on the market square'

describe('mayRepeat', () => {
  it('says no of an ordinary article', () => {
    expect(
      look([lead, quote, 'The governor of Valle arrived by helicopter at noon and spoke to the mayor'].join('\n'))
    ).toBe(false)
  })

  it.each([
    ['an equal paragraph', [lead, quote, lead]],
    ['a label', [lead, 'Share', quote, 'Share']],
    ['a near duplicate', [lead, quote, lead.replace('four', 'five')]],
    ['one that is broken over lines', [lead, quote, lead.replace(' gave', '\ngave')]]
  ])('says yes of an article with %s', (_, lines) => {
    expect(look(lines.join('\n\n'))).toBe(true)
  })

  it('says yes wherever a block repeats, however it is broken over lines', () => {
    const words = fc.array(fc.constantFrom(...'the dam at Ostra broke and no one of Brod saw it'.split(' ')), {
      minLength: 10,
      maxLength: 20
    })
    const breaks = fc.array(fc.constantFrom(' ', ' ', ' ', '\n'), {minLength: 20, maxLength: 20})
    const paragraph = fc.tuple(words, breaks).map(([list, marks]) =>
      list
        .map((word, at) => word + marks[at])
        .join('')
        .trim()
    )
    fc.assert(
      fc.property(fc.array(paragraph, {maxLength: 6}), (paragraphs) => {
        const text = paragraphs.join('\n\n')
        const found = toRepeats(text, toBlocks(paragraphs))

        expect(found.length === 0 || look(text)).toBe(true)
      }),
      {numRuns: 300}
    )
  })
})
