import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {applyFixes, isWorse} from '../../src/check/fix.ts'
import type {Fix, LintMessage} from '../../src/model/result.ts'

const fix = (start: number, end: number, text = ''): Fix => ({range: [start, end], text})
const at = (column: number, width = 1, ruleId = 'dull'): LintMessage => {
  return {ruleId, severity: 1, message: 'Dull', line: 1, column, endLine: 1, endColumn: column + width}
}

describe('fixes', () => {
  it.each([
    ['in any order', [fix(4, 7, 'sea'), fix(0, 3, 'A')], 'A sea fell'],
    ['side by side', [fix(0, 4), fix(4, 8)], 'fell'],
    ['that overlap wait', [fix(0, 5, 'A '), fix(4, 7, 'sea')], 'A am fell'],
    ['at one place wait', [fix(4, 4, 'old '), fix(4, 4, 'new ')], 'The old dam fell'],
    ['outside of the text are none', [fix(4, 99), fix(-1, 2)], 'The dam fell']
  ])('%s', (_, fixes, expected) => {
    expect(applyFixes('The dam fell', fixes).text).toBe(expected)
  })

  it('can be fewer', () => {
    expect(applyFixes('abc', [fix(2, 3), fix(0, 1), fix(1, 2)], 2)).toEqual({text: 'c', fixes: [fix(0, 1), fix(1, 2)]})
  })

  it('leave what lies between them to the letter', () => {
    const range = fc
      .tuple(fc.nat(20), fc.nat(20))
      .map(([one, other]) => fix(Math.min(one, other), Math.max(one, other), '-'))
    fc.assert(
      fc.property(fc.array(range), fc.string({minLength: 20}), (fixes, text) => {
        const made = applyFixes(text, fixes)
        const kept = [...text].filter(
          (_, index) => !made.fixes.some(({range: [from, to]}) => index >= from && index < to)
        )

        expect(made.text.length).toBe(kept.join('').length + made.fixes.length)
      })
    )
  })
})

describe('a text is worse', () => {
  const text = 'one two three'

  it.each<[string, readonly LintMessage[], readonly LintMessage[], readonly Fix[], boolean]>([
    ['with a finding of another rule', [at(1, 3)], [at(1, 3, 'late')], [fix(4, 8)], true],
    ['with one at another place', [at(1, 3)], [at(5, 5)], [fix(4, 8)], true],
    ['with one where another was taken away', [at(5, 4)], [at(5, 5)], [fix(4, 8)], true],
    ['not with one that has moved', [at(9, 5)], [at(5, 5)], [fix(4, 8)], false],
    ['not with one that is longer', [at(9, 5), at(5, 3)], [at(5, 9)], [fix(0, 3, 'ONE')], false],
    ['not with fewer', [at(1, 3), at(9, 5)], [], [fix(4, 8)], false],
    ['with a rule that fails now', [at(1, 3)], [{...at(1, 3), fatal: true}], [fix(4, 8)], true]
  ])('%s', (_, before, after, fixes, expected) => {
    const changed = applyFixes(text, fixes).text

    expect(isWorse({text, messages: before}, {text: changed, messages: after}, fixes)).toBe(expected)
  })

  it('where nothing is left of it', () => {
    expect(isWorse({text, messages: []}, {text: ' \n', messages: []}, [])).toBe(true)
  })
})
