import {describe, expect, it} from '@jest/globals'
import {analyze} from '../../src/analyze/analysis.ts'
import {toMatcher} from '../../src/analyze/boilerplate.ts'

const text = 'The dam gave way, the mayor said.\n\n“We ran for our lives,” said Mirela Vost.\n\nShare this article'

describe('analyze', () => {
  it('makes a part once, and only when it is asked for', () => {
    const analysis = analyze({text}, toMatcher())

    expect(analysis.blocks).toBe(analysis.blocks)
    expect(analysis.quotes).toBe(analysis.quotes)
    expect(analysis.boilerplate).toBe(analysis.boilerplate)
    expect(analysis.repeats).toBe(analysis.repeats)
  })

  it('is plain data once it is copied', () => {
    const analysis = {...analyze({text}, toMatcher())}

    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis)
    expect(structuredClone(analysis)).toEqual(analysis)
    expect(Object.keys(analysis)).toEqual(['blocks', 'quotes', 'boilerplate', 'repeats', 'credits', 'hearsay'])
  })

  it('keeps every span inside the text', () => {
    const {blocks, quotes, boilerplate, repeats} = analyze({text}, toMatcher())

    for (const {start, end} of [...blocks, ...quotes, ...boilerplate, ...repeats]) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
    }
    expect(quotes).toHaveLength(1)
  })

  it('says the same in whatever order its parts are asked for', () => {
    const one = analyze({text}, toMatcher())
    const other = analyze({text}, toMatcher())
    const parts = [other.repeats, other.boilerplate, other.quotes, other.blocks]

    expect([one.blocks, one.quotes, one.boilerplate, one.repeats]).toEqual(parts.toReversed())
  })

  it('sees nothing in nothing', () => {
    expect({...analyze({text: ''}, toMatcher())}).toEqual({
      blocks: [],
      quotes: [],
      boilerplate: [],
      repeats: [],
      credits: [],
      hearsay: []
    })
  })
})
