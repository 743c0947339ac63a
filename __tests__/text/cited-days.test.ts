import {describe, expect, it} from '@jest/globals'
import {toCitedDays} from '../../src/text/cited-days.ts'

function read(text: string, year = 2026): readonly string[] {
  return [...toCitedDays(text, year)].map(({start, end, iso}) => `${text.slice(start, end)} = ${iso}`)
}

describe('toCitedDays', () => {
  it('finds the days of a year, in any order of day and month', () => {
    expect(read('On 19 May 2026 and on May 21st, 2026, not on May 22, 2027.')).toEqual([
      '19 May 2026 = 2026-05-19',
      'May 21st, 2026 = 2026-05-21'
    ])
    expect(read('Am 19. Mai 2026, le 1er juin 2026, el 2 de julio de 2026')).toEqual([
      '19. Mai 2026 = 2026-05-19',
      '1er juin 2026 = 2026-06-01',
      '2 de julio de 2026 = 2026-07-02'
    ])
  })

  it.each([
    'In May 2026 the dam gave way.',
    'The 2026 budget of 19 May',
    '31 April 2026',
    'Call 19 May 20265',
    '2026'.repeat(100_000),
    '1 May '.repeat(100_000)
  ])('sees none in %.40s', (text) => {
    expect(read(text)).toEqual([])
  })
})
