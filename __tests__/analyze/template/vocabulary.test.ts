import {describe, expect, it} from '@jest/globals'
import {toShape} from '../../../src/analyze/template/shape.ts'
import {toFamiliarity} from '../../../src/analyze/template/vocabulary.ts'

function look(...lines: readonly (readonly [text: string, isProse: boolean])[]) {
  const shapes = lines.map(([text]) => toShape(text, {start: 0, end: text.length}))
  return toFamiliarity(
    shapes,
    lines.map(([, isProse]) => isProse)
  )
}

describe('toFamiliarity', () => {
  it('counts a word of a block once, and short words not at all', () => {
    expect(look(['The dam held, and the dam held, said Holm', true])[0]?.known).toBe(3)
  })

  it('calls familiar what prose elsewhere has, before the block or behind it', () => {
    const found = look(['Flood in Ostra', false], ['The flood in Ostra rose', true], ['Ostra remembers', false])
    expect(found.map(({familiar}) => familiar)).toEqual([2, 0, 1])
  })

  it('hears a word that a near block has on each side, once a side', () => {
    const gap = ['x', false] as const
    const found = look(['Ostra', false], ['Ostra', false], gap, gap, ['Ostra', false], gap, gap, gap, ['Ostra', false])
    expect(found.map(({echoes}) => echoes)).toEqual([1, 2, 0, 0, 1, 0, 0, 0, 0])
  })

  it('takes a million blocks of one word in its stride', () => {
    const shape = toShape('Ostra', {start: 0, end: 5})
    const found = toFamiliarity(new Array(1_000_000).fill(shape), new Array(1_000_000).fill(true))
    expect(found.at(-1)).toEqual({known: 1, familiar: 1, echoes: 1})
  })
})
