import {describe, expect, it} from '@jest/globals'
import {toChances, toForest} from '../../../src/analyze/template/forest.ts'
import {toPage} from '../../../src/analyze/template/page.ts'
import {toShape} from '../../../src/analyze/template/shape.ts'

const page = toPage(
  ['Ostra', 'The ferry sank at dawn off the coast of Ostra.'].map((text) => ({
    shape: toShape(text, {start: 0, end: text.length}),
    cue: null,
    repeats: 0,
    opensAsBefore: false
  }))
)

describe('toChances', () => {
  it('adds what the trees answer', () => {
    const forest = toForest('words<3?2:-2\nending<1?(stops<1?5:-1):1')

    expect([...toChances(page, forest, () => false)].map((chance) => chance.toFixed(3))).toEqual(['0.953', '0.047'])
  })

  it('asks nothing of plain prose', () => {
    expect([...toChances(page, toForest('words<3?2:3'), (at) => at === 1)].map(Math.round)).toEqual([1, 0])
  })
})
