import {describe, expect, it} from '@jest/globals'
import {toTextHeader} from '../../src/analyze/header.ts'
import type {Header} from '../../src/model/article.ts'
import {headerFields} from '../../src/model/header.ts'

const story = 'The dam above Ostra gave way on Sunday night, and nobody in the town slept.'

/** What the lines around a story tell, as plain texts; every span must lie where the value was read. */
function read(above: string, below = ''): Readonly<Record<string, string>> {
  const text = [above, ...Array<string>(10).fill(story), below].filter((part) => part !== '').join('\n\n')
  const header: Header = toTextHeader(text)
  const known = headerFields.flatMap((field) => {
    const values = [header[field] ?? []].flat()
    for (const {value, span} of values)
      if (!['published', 'modified'].includes(field)) expect(text.slice(span?.start, span?.end)).toBe(value)
    return values.length === 0 ? [] : [[field, values.map(({value}) => value).join('; ')]]
  })
  const doubts = (header.doubts ?? []).map(({field, written, why}) => [field, `${written} is ${why}`])
  return Object.fromEntries([...known, ...doubts])
}

describe('a byline', () => {
  it.each([
    ['By Mira Holt', 'Mira Holt'],
    ['BY MIRA HOLT', 'MIRA HOLT'],
    ['By Mira Holt and Jon Vell', 'Mira Holt; Jon Vell'],
    ['By Mira Holt, Jon Vell and Ana de la Roca', 'Mira Holt; Jon Vell; Ana de la Roca'],
    ['By Mira Holt & Jon Vell, Staff writers', 'Mira Holt; Jon Vell'],
    ['By Mira Holt, Ostra Courier', 'Mira Holt'],
    ['By Mira Holt | The Ostra Courier', 'Mira Holt'],
    ['By MIRA HOLT ( @miraholt )', 'MIRA HOLT'],
    ['Written by J. R. O’Hara-Vell for the Ostra Courier', 'J. R. O’Hara-Vell'],
    ['Von Jon Vell und Mira Holt', 'Jon Vell; Mira Holt'],
    ['Por Ana Roca y Luis Vega', 'Ana Roca; Luis Vega'],
    ['By Associated Press', 'Associated Press']
  ])('%s', (line, names) => {
    expect(read(`Dam bursts\n\n${line}`).byline).toBe(names)
  })

  it('stands below the text, too', () => {
    expect(read('', '(Reporting by Mira Holt in Ostra and Jon Vell; Editing by Ana Roca)').byline).toBe('Mira Holt')
  })

  it.each([
    'By Staff',
    'By admin',
    'By , a reporter',
    'BY THE NUMBERS',
    'By Monday Evening',
    'By the river?',
    'By Jon Vell:',
    'By then the council had voted.',
    'By Holt’s lawyer, Jon Vell —',
    'By Ostra News Service',
    'Bystanders Mira Holt and Jon Vell',
    `By ${'Mira '.repeat(100_000)}`
  ])('is not %.40s', (line) => {
    expect(read(`Dam bursts\n\n${line}`).byline).toBeUndefined()
  })
})

describe('a date', () => {
  it.each([
    ['May 18 2026 12:31 PM EST', '', {published: '2026-05-18T12:31-05:00'}],
    ['By Mira Holt - May 18, 2026', '', {byline: 'Mira Holt', published: '2026-05-18'}],
    [
      'Published: 18 May 2026 | Updated: 19 May 2026 10:00 GMT',
      '',
      {published: '2026-05-18', modified: '2026-05-19T10:00Z'}
    ],
    ['Updated May 19, 2026 at 1:33 p.m. ET', '', {modified: '2026-05-19T13:33-04:00'}],
    ['Veröffentlicht am 18. Mai 2026', '', {published: '2026-05-18'}],
    ['', 'May 18, 2026 10:14 ET (14:14 GMT)', {published: '2026-05-18T10:14-04:00'}],
    ['03/04/2026', '', {published: '03/04/2026 is ambiguous'}],
    ['Published February 30, 2026', '', {published: 'February 30, 2026 is impossible'}],
    ['OSTRA, May 17, 2026 (WNA) — The dam gave way.', '', {outlet: 'WNA', published: '2026-05-17'}],
    ['OSTRA, May 17 (WNA) — The dam gave way.', '', {outlet: 'WNA'}],
    ['18 May 2026\n\nA first entry.\n\n19 May 2026', '', {}],
    ['Mira Holt in Ostra, May 17, 2026. (Jon Vell/WNA)', '', {}],
    ['Updated at 5 p.m.', '', {}],
    ['', '18 May 2026', {}],
    ['The 2026 budget', '', {}]
  ])('%s%s', (above, below, found) => {
    expect(read(above, below)).toEqual(found)
  })
})

describe('an imprint', () => {
  it.each([
    ['Copyright 2026 The Ostra Courier. All rights reserved.', 'The Ostra Courier'],
    ['© 2026 Ostra Courier', 'Ostra Courier'],
    ['Copyright © 2025–2026 Ostra Courier, LLC. Click here to reprint.', 'Ostra Courier'],
    ['(c) 2026, Ostra Features Syndicate', 'Ostra Features Syndicate'],
    ['© Ostra.example', 'Ostra.example']
  ])('%s', (line, outlet) => {
    expect(read('', line)).toEqual({outlet, licence: line})
  })

  it('is a licence, or the signature of an agency', () => {
    expect(read('', 'This article is licensed under CC BY 4.0.')).toEqual({
      licence: 'This article is licensed under CC BY 4.0.'
    })
    expect(read('', 'The river falls again. — AFP')).toEqual({outlet: 'AFP'})
    expect(read('', 'The river falls again. (dpa)')).toEqual({outlet: 'dpa'})
  })

  it.each([
    'Copyright law is what the council will speak of. It meets on Monday.',
    '(c) The council must meet.',
    'The river falls again, said AFP.'
  ])('is not %s', (line) => {
    expect(read('', line)).toEqual({})
  })
})

describe('hostile texts', () => {
  it.each(['© '.repeat(500_000), `By ${'A and '.repeat(200_000)}`, '1/1/11 '.repeat(150_000), '|'.repeat(1_000_000)])(
    'tell nothing: %.20s',
    (text) => {
      expect(toTextHeader(text)).toEqual({})
    }
  )
})
