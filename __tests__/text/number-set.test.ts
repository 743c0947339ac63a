import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {toHeldShare, toNumberSet} from '../../src/text/number-set.ts'

describe('a set of numbers', () => {
  const lists = fc.array(fc.oneof(fc.nat(20), fc.constantFrom(0xffffffff, 0x80000000)))

  it('counts each number once, and what of them is among others, as `Set` does', () => {
    fc.assert(
      fc.property(lists, lists, (one, other) => {
        const [known, others] = [new Set(one), new Set(other)]
        const shared = [...known].filter((number) => others.has(number)).length

        const set = toNumberSet(Uint32Array.from(one))
        expect(set.size).toBe(known.size)
        expect(toHeldShare(set, Uint32Array.from(other))).toBe(known.size === 0 ? 0 : shared / known.size)
      })
    )
  })

  it('holds a million numbers', () => {
    const numbers = Uint32Array.from({length: 1_000_000}, (_, index) => (index * 4096) >>> 0)

    expect(toNumberSet(numbers).size).toBe(1_000_000)
  })
})
