import fc from 'fast-check'
import {toResult} from '../../src/check/result.ts'
import type {LintMessage, LintResult} from '../../src/model/result.ts'
import {printableLine} from '../../src/text/printable.ts'
import {toText} from './inputs.ts'

const traps = ['::error::', '##[error]x', '%0A', '``', '](1)', '<script>', ']]>', '-->', '|', '@ostra', '\u001b[31m']
const words = fc
  .array(fc.oneof(fc.constantFrom(...traps, ' ', 'dam'), fc.string({unit: 'binary', maxLength: 4})), {maxLength: 6})
  .map((parts) => `x${parts.join('')}`)
const name = words.map((text) => text.replaceAll(/[/\0]/gu, '_'))
const number = fc.integer({min: 1, max: 40})
const stretch = fc.record({line: number, column: number, lines: fc.nat(2), width: fc.nat(9)}).map((one) => ({
  line: one.line,
  column: one.column,
  endLine: one.line + one.lines,
  endColumn: one.column + one.width
}))

const message: fc.Arbitrary<LintMessage> = fc
  .record({
    ruleId: fc.option(words.map(printableLine)),
    severity: fc.constantFrom<1 | 2>(1, 2),
    message: words.map(printableLine),
    place: stretch,
    fix: fc.option(fc.record({range: fc.tuple(fc.nat(9), fc.nat(9)), text: words}), {nil: undefined}),
    related: fc.array(
      fc.record({at: stretch, name, said: words.map(printableLine)}).map(({at, name: file, said}) => {
        return {...at, filePath: `/news/${file}`, message: said}
      }),
      {maxLength: 2}
    )
  })
  .map(({place, fix, ...about}) => {
    const fixes = fix === undefined ? {} : {fix: {...fix, range: toRange(fix.range)}}
    return {...about, ...place, ...fixes}
  })

function toRange([left, right]: readonly [number, number]): readonly [number, number] {
  return left < right ? [left, right] : [right, left]
}

/** Results as no rule would report them: names, messages and sources that would like to act on their reader. */
export const madeResults: fc.Arbitrary<readonly LintResult[]> = fc
  .uniqueArray(
    fc.record({
      name,
      found: fc.array(message, {maxLength: 3}),
      hidden: fc.array(message, {maxLength: 2}),
      source: toText('html')
    }),
    {selector: (one) => one.name, maxLength: 3}
  )
  .map((files) =>
    files.map(({name: file, found, hidden, source}) => {
      const suppressed = hidden.map((one): LintMessage => {
        return {...one, suppressions: [{kind: 'directive', justification: printableLine(one.message)}]}
      })
      return toResult(`/news/${file}`, found, () => source, suppressed)
    })
  )
