import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {toPlacer} from '../../src/check/place.ts'

const identity = (text: string) => toPlacer({text, origin: {kind: 'identity'}})

describe('a place in a text that is its file', () => {
  it.each([
    ['LF', 'The dam\ngave way.'],
    ['CRLF', 'The dam\r\ngave way.'],
    ['CR', 'The dam\rgave way.']
  ])('is counted in lines and columns, with %s', (_, text) => {
    const start = text.indexOf('gave')

    expect(identity(text).toRegion({start, end: start + 4})).toEqual({line: 2, column: 1, endLine: 2, endColumn: 5})
    expect(identity(text).toRegion({start: 4, end: start + 4})).toEqual({line: 1, column: 5, endLine: 2, endColumn: 5})
  })

  it('counts a column in UTF-16 units', () => {
    expect(identity('🚨 dam').toRegion({start: 3, end: 6})).toEqual({line: 1, column: 4, endLine: 1, endColumn: 7})
  })

  it('may be empty, at the start and at the end', () => {
    expect(identity('').toRegion({start: 0, end: 0})).toEqual({line: 1, column: 1, endLine: 1, endColumn: 1})
    expect(identity('dam\n').toRegion({start: 4, end: 4})).toEqual({line: 2, column: 1, endLine: 2, endColumn: 1})
  })

  it('is its own raw place', () => {
    expect(identity('dam').toRaw({start: 1, end: 2})).toEqual({start: 1, end: 2})
  })
})

describe('a place in a text that was taken from its file in pieces', () => {
  const raw = '<p>The dam</p>\n<p>gave &amp; way</p>'
  const text = 'The dam\n\ngave & way'
  const from = (piece: string, at: number) => [at, raw.indexOf(piece), piece.length]
  const segments = Uint32Array.from([...from('The dam', 0), ...from('gave ', 9), ...from(' way', 15)])
  const placer = toPlacer({text, origin: {kind: 'segments', raw, segments}})
  const locate = (words: string) => {
    const start = text.indexOf(words)
    const {line, column, endLine, endColumn} = placer.toRegion({start, end: start + words.length})
    const lines = raw.split('\n')
    const offset = (row: number, unit: number) =>
      lines.slice(0, row - 1).join('\n').length + (row > 1 ? 1 : 0) + unit - 1
    return raw.slice(offset(line, column), offset(endLine, endColumn))
  }

  it.each([
    ['a piece', 'The dam', 'The dam'],
    ['a part of a piece', 'dam', 'dam'],
    ['a piece on a later line', 'gave', 'gave'],
    ['several pieces', 'dam\n\ngave', 'dam</p>\n<p>gave'],
    ['from one piece into another, over what the reader made', 'gave & way', 'gave &amp; way']
  ])('%s', (_, words, found) => {
    expect(locate(words)).toBe(found)
  })

  it('can be changed only where one piece holds all of it', () => {
    expect(placer.toRaw({start: 4, end: 7})).toEqual({start: raw.indexOf('dam'), end: raw.indexOf('dam') + 3})
    expect(placer.toRaw({start: 4, end: 12})).toBeUndefined()
    expect(placer.toRaw({start: 8, end: 9})).toBeUndefined()
    expect(placer.toRaw({start: 14, end: 15})).toBeUndefined()
  })

  it('holds what is no markup', () => {
    expect(['“', 'Holt’s', '<b>', '&', '"', '\n', '\\'].map(placer.canHold)).toEqual([
      true,
      true,
      ...Array(5).fill(false)
    ])
    expect(identity('dam').canHold('<b>"')).toBe(true)
  })

  it('stands where the piece before ends, where the reader made it', () => {
    expect(placer.toRegion({start: 8, end: 8})).toMatchObject({line: 1, column: raw.indexOf('</p>') + 1})
  })

  it('is the start of the file where there is no piece at all', () => {
    const none = toPlacer({text: 'dam', origin: {kind: 'segments', raw: '', segments: new Uint32Array()}})

    expect(none.toRegion({start: 0, end: 0})).toEqual({line: 1, column: 1, endLine: 1, endColumn: 1})
    expect(none.toRaw({start: 0, end: 3})).toBeUndefined()
  })

  it('shows the same letters wherever pieces lie', () => {
    const pieces = fc.array(fc.tuple(fc.stringMatching(/^[<>\n]{0,4}$/u), fc.stringMatching(/^[a-z]{1,6}$/u)), {
      minLength: 1
    })

    fc.assert(
      fc.property(pieces, (parts) => {
        const kept = parts.map(([, word]) => word)
        const file = parts.flat().join('')
        const triples = parts.flatMap(([, word], index) => {
          const before = parts.slice(0, index).flat().join('').length + (parts[index]?.[0].length ?? 0)
          return [kept.slice(0, index).join('').length, before, word.length]
        })
        const some = toPlacer({
          text: kept.join(''),
          origin: {kind: 'segments', raw: file, segments: Uint32Array.from(triples)}
        })
        const last = kept.at(-1) ?? ''
        const end = kept.join('').length
        const place = some.toRaw({start: end - last.length, end})

        expect(place && file.slice(place.start, place.end)).toBe(last)
      })
    )
  })
})
