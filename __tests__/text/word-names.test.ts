import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {nameWord, toWordNames} from '../../src/text/word-names.ts'
import {toWordAt, toWorded} from '../../src/text/worded.ts'

/** The names of all words of some texts, one after another. */
function nameAll(...texts: readonly string[]): readonly number[] {
  const names = toWordNames()
  return texts.flatMap((text) => {
    const worded = toWorded(text)
    return Array.from({length: worded.table.count}, (_, index) => nameWord(names, worded, index))
  })
}

describe('nameWord', () => {
  it('gives a word one name, however it is written', () => {
    expect(nameAll('The dam didn’t hold', 'DIDN’T the DAM hold?')).toEqual([1, 2, 3, 4, 3, 1, 2, 4])
    expect(nameAll('Škoda', 'S\u030ckoda', 'ŠKODA')).toEqual([1, 1, 1])
  })

  it('gives words of one hash names of their own', () => {
    const names = toWordNames()
    const toAlike = (text: string) => {
      const worded = toWorded(text)
      worded.table.hashes.fill(7)
      return nameWord(names, worded, 0)
    }

    expect(['dam', 'flood', 'DAM', 'dams', 'flood'].map(toAlike)).toEqual([1, 2, 1, 3, 2])
  })

  it('names as the words themselves do', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'grapheme'})), (texts) => {
        const spelt = texts.flatMap((text) => {
          const worded = toWorded(text)
          return Array.from({length: worded.table.count}, (_, index) => toWordAt(worded, index))
        })
        const firsts = [...new Set(spelt)]

        expect(nameAll(...texts)).toEqual(spelt.map((word) => firsts.indexOf(word) + 1))
      })
    )
  })

  it('names a hundred thousand words', () => {
    const text = Array.from({length: 100_000}, (_, at) => `w${at}`).join(' ')

    expect(nameAll(text, text).slice(99_998, 100_002)).toEqual([99_999, 100_000, 1, 2])
  })
})
