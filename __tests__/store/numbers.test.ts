import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {addNumber, type Packed, readNumber} from '../../src/store/numbers.ts'

describe('packed numbers', () => {
  it('are read as they were written', () => {
    const number = fc.oneof(fc.nat(300), fc.nat(), fc.maxSafeNat())
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const packed = pack(numbers)
        const cursor = {bytes: packed.bytes.subarray(0, packed.count), at: 0}
        expect(numbers.map(() => readNumber(cursor))).toEqual(numbers)
        expect(cursor.at).toBe(packed.count)
      })
    )
  })

  it('take one byte below 128 and eight at most', () => {
    expect([0, 127, 128, 2 ** 31, 2 ** 53 - 1].map((number) => pack([number]).count)).toEqual([1, 1, 2, 5, 8])
  })

  it('may not end within a number', () => {
    expect(() => readNumber({bytes: Uint8Array.of(0x80), at: 0})).toThrow('ends within a number')
  })
})

function pack(numbers: readonly number[]): Packed {
  const packed = {bytes: new Uint8Array(1), count: 0}
  for (const number of numbers) addNumber(packed, number)
  return packed
}
