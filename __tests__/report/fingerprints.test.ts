import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {toFingerprints} from '../../src/report/fingerprints.ts'
import {message} from '../helpers/results.ts'

const dam = 'The dam above Ostra gave way shortly after four in the morning.'
const rain = 'Rain had fallen on the valley for nine days, sources say, and nobody slept.'

/** The fingerprint of a stretch of a text, found by its words. */
function fingerprint(text: string, words: string, ruleId: string | null = 'dull-news') {
  const start = text.indexOf(words)
  const before = text.slice(0, start).split('\n')
  const [line, column] = [before.length, (before.at(-1) ?? '').length + 1]
  const [found] = toFingerprints([message({ruleId, line, column, endLine: line, endColumn: column + words.length})], {
    source: text
  })
  return found?.hash
}

describe('a fingerprint', () => {
  it('stays when lines come and go, and when the line is cased, spaced or marked in another way', () => {
    const known = fingerprint(`${rain}\n${dam}\n`, dam)

    expect(fingerprint(`Ostra\n\n${dam}\n`, dam)).toBe(known)
    expect(
      fingerprint(
        'THE DAM above  Ostra, gave way – shortly after four in the morning',
        'THE DAM above  Ostra, gave way – shortly after four in the morning'
      )
    ).toBe(known)
  })

  it('of a few words knows their neighbours on the line, and none beyond', () => {
    const known = fingerprint(`${dam}\n${rain}`, 'sources say')

    expect(fingerprint(`${rain}\nOstra`, 'sources say')).toBe(known)
    expect(fingerprint(rain.replace('nine days', 'two weeks'), 'sources say')).not.toBe(known)
    expect(fingerprint(`The mayor left early. ${rain}`, 'sources say')).toBe(known)
  })

  it('is another for another rule and for other words', () => {
    const known = fingerprint(dam, dam)

    expect(fingerprint(dam, dam, 'late-news')).not.toBe(known)
    expect(fingerprint(rain, rain)).not.toBe(known)
  })

  it('is told apart by a counter from its equals in the file', () => {
    const found = [1, 2, 3].map((line) => message({line, column: 1, endLine: line, endColumn: dam.length + 1}))

    expect(toFingerprints(found, {source: `${dam}\n${rain}\n${dam}`}).map(({nth}) => nth)).toEqual([1, 1, 2])
  })

  it('of a file that cannot be read is of what is said, without its numbers', () => {
    const [first, other] = ['found a NUL byte at byte 7', 'found a NUL byte at byte 123'].map((words) =>
      message({message: words})
    )

    expect(toFingerprints(first ? [first] : [], {})).toEqual(toFingerprints(other ? [other] : [], {}))
  })

  it('can be made of any place in any text', () => {
    const number = fc.integer({min: 1, max: 2000})
    fc.assert(
      fc.property(
        fc.string({unit: 'binary', maxLength: 300}),
        number,
        number,
        number,
        number,
        (source, line, column, endLine, endColumn) => {
          expect(toFingerprints([message({line, column, endLine, endColumn})], {source})[0]?.hash).toMatch(
            /^[0-9a-f]{16}$/u
          )
        }
      )
    )
  })

  it('reads little of a long finding, and of a long line', () => {
    const source = 'Ostra '.repeat(200_000)
    const many = Array.from({length: 2000}, (_, index) =>
      message({column: index * 6 + 1, endColumn: source.length, endLine: 1})
    )

    expect(new Set(toFingerprints(many, {source}).map(({hash}) => hash)).size).toBeLessThan(10)
  })
})
