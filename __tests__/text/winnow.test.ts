import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {toHashList} from '../../src/text/hash-list.ts'
import {printWords, windowWords, winnow} from '../../src/text/winnow.ts'

function printsOf(words: Uint32Array, start = 0, end = words.length): ReadonlyMap<number, number> {
  const winnowed = toHashList(1)
  winnow({words, start, end}, winnowed)
  return new Map(Array.from({length: winnowed.count}, (_, at) => [winnowed.places[at] ?? 0, winnowed.hashes[at] ?? 0]))
}

describe('winnow', () => {
  const words = fc.array(fc.nat(5), {maxLength: 40}).map((list) => Uint32Array.from(list))

  it('leaves the same print in every run of twelve words, whatever stands around it', () => {
    fc.assert(
      fc.property(words, (list) => {
        const all = printsOf(list)
        for (let start = 0; start + windowWords <= list.length; start++) {
          const alone = printsOf(list, start, start + windowWords)

          expect(alone.size).toBe(1)
          for (const [place, hash] of alone) expect(all.get(place)).toBe(hash)
        }
      })
    )
  })

  it('depends on the words of a print alone', () => {
    fc.assert(
      fc.property(words, (list) => {
        for (const [place, hash] of printsOf(list)) {
          const alone = Uint32Array.of(...list.subarray(place, place + printWords), 0, 0, 0, 0)
          const print = [...printsOf(alone)].find(([start]) => start === 0)

          expect(print === undefined || print[1] === hash).toBe(true)
        }
      })
    )
  })

  it('takes no print of fewer than twelve words', () => {
    expect(printsOf(new Uint32Array(windowWords - 1)).size).toBe(0)
  })
})
