import {describe, expect, it} from '@jest/globals'
import {findDirectives} from '../../src/check/directives.ts'
import {silence} from '../../src/check/suppress.ts'
import type {LintMessage} from '../../src/model/result.ts'
import {toLineStarts} from '../../src/text/lines.ts'

/** Every `a` and `b` that stands alone is a finding of the rule of that name; those that are left stand in capitals. */
function judge(source: string): string {
  const starts = toLineStarts(source)
  const messages = [
    ...source.replace(/<!--.*?-->/gsu, (comment) => ' '.repeat(comment.length)).matchAll(/\b[ab]\b/gu)
  ].map(({0: ruleId, index}): LintMessage => {
    const line = starts.findLastIndex((start) => start <= index)
    return {ruleId, severity: 1, message: 'Dull', line: line + 1, column: index - (starts[line] ?? 0) + 1}
  })
  const {messages: left} = silence(source, findDirectives('dam.md', source), messages.toReversed())
  const at = new Set(left.map(({line, column}) => (starts[line - 1] ?? 0) + column - 1))
  return [...source].map((unit, index) => (at.has(index) ? unit.toUpperCase() : unit)).join('')
}

describe('a directive silences', () => {
  it.each([
    ['all behind it', 'A\n<!-- provlint-disable -->\na b'],
    ['a rule behind it', 'A\n<!-- provlint-disable a -->\na B'],
    ['to where it is enabled', '<!-- provlint-disable --> a <!-- provlint-enable --> A'],
    ['all but a rule that is enabled', '<!-- provlint-disable --> a <!-- provlint-enable a --> A b'],
    ['a rule to where all is enabled', '<!-- provlint-disable a --> a B <!-- provlint-enable --> A'],
    ['again', '<!-- provlint-disable --><!-- provlint-enable a --> A <!-- provlint-disable a --> a b'],
    ['all again', '<!-- provlint-disable --><!-- provlint-enable a --> A <!-- provlint-disable --> a b'],
    ['what begins on its line', 'A\na <!-- provlint-disable-line --> b\nA'],
    ['a rule on its line', 'a <!-- provlint-disable-line a --> B'],
    ['by several on one line', 'a b <!-- provlint-disable-line a --> <!-- provlint-disable-line b -->'],
    ['the block that follows', 'A\n\n<!-- provlint-disable-next -->\n\na\nb\n\nA B'],
    ['a rule in the block that follows', '<!-- provlint-disable-next a -->\na B\n\nA'],
    ['by several in one block', '<!-- provlint-disable-next a -->\n<!-- provlint-disable-next b -->\na b\n\nA'],
    ['block after block', '<!-- provlint-disable-next a -->\na B\n<!-- provlint-disable-next b -->\nA b'],
    ['nothing, where it is none', '<!-- provlint-disable-nxt --> A']
  ])('%s', (_, source) => {
    expect(judge(source.toLowerCase())).toBe(source)
  })
})

describe('what a directive silences', () => {
  const source = '<!-- provlint-disable a, b -- the desk knows -->\nThe dam'
  const about = {severity: 1, message: 'Dull', line: 2, column: 1} as const

  it('is kept with the reason, and the directive knows', () => {
    const directives = findDirectives('dam.md', source)
    const {suppressed, used} = silence(source, directives, [{...about, ruleId: 'b'}])

    expect(suppressed).toEqual([
      {...about, ruleId: 'b', suppressions: [{kind: 'directive', justification: 'the desk knows'}]}
    ])
    expect(directives.map((one) => [...(used.get(one) ?? [])])).toEqual([['b']])
  })

  it('is never what is no finding of a rule, nor a rule that failed', () => {
    const messages: readonly LintMessage[] = [
      {...about, ruleId: null},
      {...about, ruleId: 'a', fatal: true}
    ]

    expect(silence(source, findDirectives('dam.md', source), messages).messages).toEqual(messages)
  })
})
