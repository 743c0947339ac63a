import {readFileSync} from 'node:fs'
import {describe, expect, it} from '@jest/globals'
import {codeOf, messageOf} from '../../src/text/error.ts'

describe('codeOf', () => {
  it('is the code of a system error', () => {
    expect(codeOf(thrownBy(() => readFileSync('/nowhere/at/all')))).toBe('ENOENT')
  })

  it.each([[new Error('no')], ['text'], [null], [undefined]])('is empty for %p', (error) => {
    expect(codeOf(error)).toBe('')
  })
})

describe('messageOf', () => {
  it.each([
    [new TypeError('no such thing'), 'no such thing'],
    ['a text', 'a text'],
    [undefined, 'undefined'],
    [null, 'null']
  ])('of %p is “%s”', (error, message) => {
    expect(messageOf(error)).toBe(message)
  })
})

function thrownBy(act: () => unknown): unknown {
  try {
    return act()
  } catch (error) {
    return error
  }
}
