import {describe, expect, it} from '@jest/globals'
import {readDate} from '../../src/text/written-date.ts'

describe('readDate', () => {
  it.each([
    ['2026-05-18', '2026-05-18'],
    [' 2026-05-18 ', '2026-05-18'],
    ['20260518', '2026-05-18'],
    ['2026/05/18', '2026-05-18'],
    ['2026-05-18T08:00:00Z', '2026-05-18T08:00:00Z'],
    ['2026-05-18 08:00:00 -0500', '2026-05-18T08:00:00-0500'],
    ['2026-05-18 08:00 GMT', '2026-05-18T08:00Z'],
    ['May 18 2026 12:31 PM EST', '2026-05-18T12:31-05:00'],
    ['Mon, 18 May 2026 12:31:07 GMT', '2026-05-18T12:31:07Z'],
    ['18 May 2026 12:31 BST', '2026-05-18T12:31+01:00'],
    ['Sept. 4, 2026 / 8:02 PM EDT', '2026-09-04T20:02-04:00'],
    ['January 05, 2026 10:14 ET (15:14 GMT)', '2026-01-05T10:14-05:00'],
    ['11/19/2026 at 1:33 p.m. ET', '2026-11-19T13:33-05:00'],
    ['19/11/2026', '2026-11-19'],
    ['4/4/2026', '2026-04-04'],
    ['May 18th, 2026', '2026-05-18'],
    ['Monday, 18 May 2026', '2026-05-18'],
    ['18. Mai 2026', '2026-05-18'],
    ['Montag, den 18. Mai 2026, 12:31 Uhr', '2026-05-18'],
    ['le 1er mai 2026', '2026-05-01'],
    ['18 de mayo de 2026', '2026-05-18'],
    ['18 maggio 2026', '2026-05-18']
  ])('%s is %s', (text, iso) => {
    expect(readDate(text)).toEqual({kind: 'date', iso})
  })

  it.each([
    ['an hour without a zone', '2026-05-18 12:31'],
    ['an hour in words without a zone', 'May 18, 2026 12:31 PM'],
    ['a zone of two countries', 'May 18, 2026 12:31 PM IST']
  ])('%s is left out', (_, text) => {
    expect(readDate(text)).toEqual({kind: 'date', iso: '2026-05-18'})
  })

  it.each(['03/04/2026', '3.4.2026', '12-11-2026', '5/18/26', '1/8/2026 12:05 p.m. ET'])(
    '%s can be two days',
    (text) => {
      expect(readDate(text)).toEqual({kind: 'ambiguous'})
    }
  )

  it.each([
    '2026-02-30',
    '2026-05-18 25:00',
    '30/02/2026',
    '13/13/2026',
    'February 30, 2026',
    '31 April 2026',
    'May 42, 2026 at noon'
  ])('no calendar has %s', (text) => {
    expect(readDate(text)).toEqual({kind: 'impossible'})
  })

  it.each([
    '',
    'Friday',
    'May 18',
    'May 2026',
    '2026',
    'yesterday',
    'two days before 1 in 2026',
    'May 17 2026 and May 18 2026',
    '9'.repeat(1_000_000),
    'May 1 '.repeat(100_000)
  ])('is told nothing by %.30s', (text) => {
    expect(readDate(text)).toEqual({kind: 'unreadable'})
  })
})
