import {describe, expect, it} from '@jest/globals'
import {readText} from '../../src/read/text.ts'

describe('readText', () => {
  it('takes a plain text file as one article of which nothing else is known', () => {
    expect(readText('wire/dam.txt', {text: 'The dam gave way.'})).toEqual({
      path: 'wire/dam.txt',
      text: 'The dam gave way.',
      origin: {kind: 'identity'},
      header: {}
    })
  })
})
