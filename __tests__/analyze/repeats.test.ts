import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {toRepeats} from '../../src/analyze/repeats.ts'
import type {Block} from '../../src/model/document.ts'
import {toResemblance} from '../../src/text/resemblance.ts'
import {toWords} from '../../src/text/words.ts'

/** The lines of an article that repeat, as "line: first", 1-based; a near duplicate with its resemblance. */
function linesOf(lines: readonly string[], threshold?: number): readonly string[] {
  const blocks = toBlocks(lines)
  const lineAt = (start: number) => 1 + blocks.findIndex((block) => block.start === start)
  return toRepeats(lines.join('\n'), blocks, threshold).map(({start, first, resemblance}) => {
    const near = resemblance === 1 ? '' : ` at ${resemblance.toFixed(2)}`
    return `${lineAt(start)}: ${lineAt(first.start)}${near}`
  })
}

function toBlocks(lines: readonly string[]): readonly Block[] {
  let start = 0
  return lines.map((line) => {
    const block = {kind: 'paragraph' as const, start, end: start + line.length}
    start += line.length + 1
    return block
  })
}

const lead = 'The dam above the town of Ostra gave way shortly after four in the morning'
const quote = '“Nobody had warned us,” said Ilka Brandt, who runs the bakery on the market square'

describe('toRepeats', () => {
  it.each([
    ['a paragraph that repeats an earlier one', [lead, quote, lead], ['3: 1']],
    ['the first copy, of several', [lead, quote, lead, quote, lead], ['3: 1', '4: 2', '5: 1']],
    ['other marks and capitals', [quote, `${quote.toUpperCase().replaceAll('“', '"')}.`], ['2: 1']],
    ['a short label only when its words are equal', ['Share', lead, 'SHARE!', 'Share this'], ['3: 1']],
    ['no lines without a word', ['* * *', lead, '* * *'], []],
    ['one word among many changed', [lead, lead.replace('four', 'five')], ['2: 1 at 0.63']],
    ['no short line that is only near', ['Ostra mourns its dead today', 'Ostra mourns its dead tonight'], []],
    ['no other paragraph', [lead, quote, 'The governor of Valle arrived by helicopter at noon'], []]
  ])('%s', (_, lines, expected) => {
    expect(linesOf(lines)).toEqual(expected)
  })

  it('names the equal block where a near one stands earlier', () => {
    expect(linesOf([lead.replace('four', 'five'), lead, lead])).toEqual(['2: 1 at 0.63', '3: 2'])
  })

  it('holds the resemblance against the threshold it is given', () => {
    const lines = [lead, lead.replace('four', 'five')]

    expect(linesOf(lines, 10 / 15)).toEqual([])
    expect(linesOf(lines, 10 / 16)).toEqual(['2: 1 at 0.63'])
  })

  it('agrees with a comparison of every pair', () => {
    const line = fc.array(fc.constantFrom(...'the dam at Ostra broke and the dam of Brod'.split(' ')), {maxLength: 16})
    const lines = fc.array(
      line.map((words) => words.join(' ')),
      {maxLength: 16}
    )
    fc.assert(
      fc.property(lines, fc.double({min: 0.5, max: 1, noNaN: true}), (article, threshold) => {
        expect(linesOf(article, threshold)).toEqual(toLinesByBruteForce(article, threshold))
      })
    )
  })

  it.each([
    ['a million equal paragraphs', new Array<string>(1e6).fill('The dam broke'), 999_999],
    ['paragraphs of one word', ['dam '.repeat(2e5), 'dam '.repeat(2e5 - 1)], 1],
    ['a table of near equal lines', Array.from({length: 5000}, (_, at) => `${lead} as station ${at} wrote`), 4999],
    ['a megabyte of marks', new Array<string>(1e6).fill('*'), 0]
  ])('reads %s', (_, lines, count) => {
    expect(toRepeats(lines.join('\n'), toBlocks(lines))).toHaveLength(count)
  })
})

function toLinesByBruteForce(lines: readonly string[], threshold: number): readonly string[] {
  const words = lines.map((line) => toWords(line).map(({text}) => text))
  return words.flatMap((mine, line) => {
    const earlier = words.slice(0, line)
    const equal = earlier.findIndex((other) => mine.length > 0 && mine.join(' ') === other.join(' '))
    if (equal >= 0) return [`${line + 1}: ${equal + 1}`]
    const scores = earlier.map((other) => (Math.min(mine.length, other.length) < 10 ? 0 : toResemblance(mine, other)))
    const near = scores.findIndex((score) => score >= threshold)
    const shown = scores[near] === 1 ? '' : ` at ${scores[near]?.toFixed(2)}`
    return near < 0 ? [] : [`${line + 1}: ${near + 1}${shown}`]
  })
}
