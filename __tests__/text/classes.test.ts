import {describe, expect, it} from '@jest/globals'
import {toClasses} from '../../src/text/classes.ts'

const isEqual = (left: string, right: string) => left === right

describe('toClasses', () => {
  it('collapses equal things, numbered by first occurrence', () => {
    const {classOf, firsts} = toClasses(['rain', 'flood', 'rain', 'drought', 'flood'], (word) => word.length, isEqual)

    expect([...classOf]).toEqual([0, 1, 0, 2, 1])
    expect(firsts).toEqual(['rain', 'flood', 'drought'])
  })

  it('keeps unequal things apart when their hashes collide', () => {
    const {classOf} = toClasses(['rain', 'flood', 'storm', 'flood', 'rain', 'storm'], () => 7, isEqual)

    expect([...classOf]).toEqual([0, 1, 2, 1, 0, 2])
  })

  it('collapses a million equal things', () => {
    expect(toClasses(new Array<string>(1e6).fill('rain'), () => 7, isEqual).firsts).toEqual(['rain'])
  })
})
