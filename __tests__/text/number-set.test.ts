import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {addNumber, toHeldShare, toNumberSet} from '../../src/text/number-set.ts'

function setOf(numbers: readonly number[]) {
  const set = toNumberSet(numbers.length)
  for (const number of numbers) addNumber(set, number)
  return set
}

describe('a set of numbers', () => {
  const lists = fc.array(fc.oneof(fc.nat(20), fc.constantFrom(0xffffffff, 0x80000000)))

  it('counts each number once, and what another set holds of it, as `Set` does', () => {
    fc.assert(
      fc.property(lists, lists, (one, other) => {
        const [known, others] = [new Set(one), new Set(other)]
        const shared = [...known].filter((number) => others.has(number)).length

        expect(setOf(one).size).toBe(known.size)
        expect(toHeldShare(setOf(one), setOf(other))).toBe(known.size === 0 ? 0 : shared / known.size)
      })
    )
  })

  it('holds a million numbers', () => {
    const numbers = Array.from({length: 1_000_000}, (_, index) => (index * 4096) >>> 0)

    expect(setOf(numbers).size).toBe(1_000_000)
  })
})
