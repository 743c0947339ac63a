import {describe, expect, it} from '@jest/globals'
import {toEdges} from '../../src/text/edges.ts'

function read(text: string) {
  const {head, tail} = toEdges(text)
  const slice = ({start, end}: {start: number; end: number}) => text.slice(start, end)
  return {head: head.map(slice), tail: tail.map(slice)}
}

describe('toEdges', () => {
  it('gives the lines of a short text once', () => {
    expect(read('\r\nOstra votes\r\n\r\n  By Mira Holt \n\n')).toEqual({
      head: ['Ostra votes', 'By Mira Holt'],
      tail: []
    })
    expect(read('')).toEqual({head: [], tail: []})
  })

  it('gives the first ten and the last six of a long one', () => {
    const text = Array.from({length: 100}, (_, line) => `Line ${line}`).join('\n\n')
    const {head, tail} = read(text)

    expect([head.length, head.at(-1), tail.length, tail[0], tail.at(-1)]).toEqual([
      10,
      'Line 9',
      6,
      'Line 94',
      'Line 99'
    ])
  })

  it('cuts a line that does not end', () => {
    const {head, tail} = read('x'.repeat(1_000_000))

    expect([head.map(({length}) => length), tail.map(({length}) => length)]).toEqual([[2000], [1500]])
  })
})
