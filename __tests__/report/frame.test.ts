import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {toResult} from '../../src/check/result.ts'
import {widthOf} from '../../src/report/columns.ts'
import stylish from '../../src/report/formats/stylish.ts'
import {message} from '../helpers/results.ts'

const dam = 'The dam above the town of Ostra gave way shortly after four in the morning, officials said.'
const changed = 'The dam above Ostra gave way shortly after five in the morning, officials in Ostra said.'

type About = {readonly columns?: number; readonly color?: boolean; readonly other?: string}

/** The frame of one finding: its words in the text, or a copy of the whole text of another file. */
function frame(text: string, words: string, {columns = 60, color = false, other}: About = {}): string {
  const start = text.indexOf(words)
  const before = text.slice(0, start).split('\n')
  const line = before.length
  const lines = words.split('\n')
  const column = (before.at(-1) ?? '').length + 1
  const endColumn = (lines.length === 1 ? column : 1) + (lines.at(-1) ?? '').length
  const place = {line, column, endLine: line + lines.length - 1, endColumn}
  const related =
    other === undefined
      ? {}
      : {related: [{filePath: '/news/wire.txt', line: 1, column: 1, endLine: 1, endColumn: other.length + 1}]}
  const report = stylish([toResult('/news/a.txt', [message({...place, ...related})], () => text)], {
    color,
    frame: {columns},
    read: () => other
  })
  return report.split('\n').slice(3, -3).join('\n')
}

describe('the frame of a finding', () => {
  it('underlines it on its line', () => {
    expect(frame(`Ostra\n\n${dam}`, 'officials said', {columns: 120})).toBe(
      [`   3 │ ${dam}`, `     │ ${' '.repeat(dam.indexOf('officials'))}^^^^^^^^^^^^^^`].join('\n')
    )
  })

  it('cuts a long line around it', () => {
    const line = `${'Rain fell on the valley. '.repeat(20)}Nobody slept, sources say. ${'Rain fell on the valley. '.repeat(20)}`

    expect(frame(line, 'sources say')).toMatchInlineSnapshot(`
"   1 │ …lley. Nobody slept, sources say. Rain fell on the v…
     │                      ^^^^^^^^^^^"
`)
  })

  it('is right beside wide characters, marks and tabs', () => {
    expect(frame('\t漢字👍 e\u0301 said "no', '"no').split('\n')).toEqual([
      '   1 │     漢字👍 e\u0301 said "no',
      `     │ ${' '.repeat(4 + 6 + 1 + 1 + 1 + 5)}^^^`
    ])
  })

  it('shows the first of several lines, and lets nothing of the text act', () => {
    expect(frame('x\u001b[31m\u202ey\nz', 'x\u001b[31m\u202ey\nz')).toBe(
      '   1 │ x\ufffd[31m\ufffdy\n     │ ^^^^^^^^ to line 2'
    )
    expect(frame('::error::x', 'x')).toContain(' │ :\ufffderror::x')
    expect(frame('##[error]x', '[error]')).toContain(' │ ##\ufffderror]x')
  })
})

describe('the frame of a copy', () => {
  it('has both side by side, the words that differ in brackets', () => {
    expect(frame(changed, changed, {other: dam, columns: 100})).toMatchInlineSnapshot(`
"   │ /news/wire.txt:1                               │ here, line 1
   │ The dam above [-the town of-] Ostra gave way   │ The dam above Ostra gave way shortly after
   │ shortly after [-four-] in the morning,         │ {+five+} in the morning, officials {+in
   │ officials said.                                │ Ostra+} said."
`)
  })

  it('has one above the other on a narrow terminal', () => {
    expect(frame(changed, changed, {other: dam, columns: 50})).toMatchInlineSnapshot(`
"   │ /news/wire.txt:1
   │ The dam above [-the town of-] Ostra gave
   │ way shortly after [-four-] in the morning,
   │ officials said.
   │ here, line 1
   │ The dam above Ostra gave way shortly after
   │ {+five+} in the morning, officials {+in
   │ Ostra+} said."
`)
  })

  it('colours the words that differ', () => {
    const shown = frame(changed, changed, {other: dam, columns: 200, color: true})

    expect(shown).toContain('\u001b[31mthe\u001b[39m')
    expect(shown).toContain('\u001b[32mfive\u001b[39m')
    expect(shown).not.toMatch(/[{[][-+]/u)
  })

  it('leaves out the middle of what both have', () => {
    const long = Array.from({length: 300}, (_, index) => `word${index}`).join(' ')

    expect(frame(`${long} end`, `${long} end`, {other: `${long} close`, columns: 120})).toMatchInlineSnapshot(`
"   │ /news/wire.txt:1                                         │ here, line 1
   │ … word294 word295 word296 word297 word298 word299        │ … word294 word295 word296 word297 word298 word299
   │ [-close-]                                                │ {+end+}"
`)
  })

  it('shows the finding alone where the two are no copies, or the other cannot be read', () => {
    expect(frame(dam, dam, {other: 'Nothing of the kind was printed here at all by anyone.', columns: 200})).toContain(
      '^^^'
    )
    expect(frame(dam, dam)).toContain('^^^')
  })
})

describe('any frame', () => {
  it('is no wider than the terminal, whatever the text', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom('##', '[', '漢', '👍', '\t', ' ', '\u001b', 'e\u0301', 'dam '),
          fc.string({unit: 'grapheme', maxLength: 5})
        ),
        {minLength: 1, maxLength: 80}
      )
      .map((parts) => `x${parts.join('').replaceAll(/[\r\n]/gu, '')}`)
    fc.assert(
      fc.property(
        text,
        fc.nat(),
        fc.nat(),
        fc.integer({min: 40, max: 100}),
        fc.option(text, {nil: undefined}),
        (line, from, length, columns, other) => {
          const start = from % line.length
          const words = line.slice(start, start + 1 + (length % 50))
          for (const row of frame(line, words, {columns, ...(other === undefined ? {} : {other})}).split('\n')) {
            expect(widthOf(row)).toBeLessThanOrEqual(columns)
            expect(row).not.toMatch(/\p{Cc}|##\[(?!-)/u)
          }
        }
      )
    )
  })

  it('reads no more of a line of ten million units than it shows', () => {
    const line = 'a'.repeat(10_000_000)
    expect(frame(`${line}sources say`, 'sources say').split('\n')[0]).toMatch(/^ {3}1 │ …a+sources say$/u)
  })
})
