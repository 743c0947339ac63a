import {describe, expect, it} from '@jest/globals'
import {daysBetween, isLater} from '../../src/text/date.ts'

describe('isLater', () => {
  it.each([
    ['2026-05-19', '2026-05-18', true],
    ['2026-05-18', '2026-05-18', false],
    ['2026-05-18T10:00Z', '2026-05-18T11:00+02:00', true],
    ['2026-05-18T10:00Z', '2026-05-18T12:00+02:00', false],
    ['2026-05-19', '2026-05-18T13:00Z', false],
    ['2026-05-20', '2026-05-18T23:00-11:00', false],
    ['2026-05-20', '2026-05-18T09:00Z', true],
    ['2026-05-20T13:00:00Z', '2026-05-18', true],
    ['2026-05-19T11:00:00Z', '2026-05-18', false]
  ])('%s behind %s: %s', (left, right, later) => {
    expect(isLater(left, right)).toBe(later)
  })
})

describe('daysBetween', () => {
  it('counts days as they are written', () => {
    expect(daysBetween('2026-02-27', '2026-03-01T23:00-05:00')).toBe(2)
    expect(daysBetween('2026-03-01', '2026-02-27')).toBe(-2)
  })
})
