import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {visitMaximalRepeats} from '../../src/text/maximal-repeats.ts'
import {toSharedPrefixes, toSuffixArray} from '../../src/text/suffixes.ts'

const sequences = fc.array(fc.nat(3), {maxLength: 60}).map((list) => Int32Array.from(list))

describe('toSuffixArray', () => {
  it('puts the suffixes in their order', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const text = String.fromCharCode(...sequence.map((number) => number + 97))
        const expected = [...sequence.keys()].sort((left, right) => (text.slice(left) < text.slice(right) ? -1 : 1))

        expect([...toSuffixArray(sequence, 3)]).toEqual(expected)
      })
    )
  })

  it('sorts a million equal numbers, and shares their prefixes', () => {
    const sequence = new Int32Array(1e6)
    const suffixes = toSuffixArray(sequence, 0)

    expect(suffixes[0]).toBe(999_999)
    expect(toSharedPrefixes(sequence, suffixes).at(-1)).toBe(999_999)
  })
})

describe('visitMaximalRepeats', () => {
  it('visits what repeats under two owners and cannot grow', () => {
    const text = 'the dam broke|a dam broke/the dam held'
    const sequence = Int32Array.from(text, (character) => character.charCodeAt(0))
    const owners = Uint32Array.from(text, (_, at) => text.slice(0, at).split(/[|/]/).length)
    const found: string[] = []
    visitMaximalRepeats({sequence, owners, most: 127}, 5, (length, starts) => {
      found.push(`${text.slice(starts[0], (starts[0] ?? 0) + length)} ${[...starts].sort((a, b) => a - b)}`)
    })

    expect(found.sort()).toEqual([' dam broke 3,15', ' dam  3,15,29', 'the dam  0,26'].sort())
  })
})
