import {describe, expect, it} from '@jest/globals'
import {applyPatch} from 'diff'
import fc from 'fast-check'
import {toDiff} from '../../src/report/diff.ts'

const diff = (before: string, after: string, name = 'wire/dam.txt') =>
  toDiff([{filePath: `/news/${name}`, before, after}], '/news')

describe('a diff', () => {
  it('is unified, with the names that git expects', () => {
    expect(diff('Skip\nThe dam\ngave way', 'The dam\ngave way')).toBe(
      `diff --git a/wire/dam.txt b/wire/dam.txt
--- a/wire/dam.txt
+++ b/wire/dam.txt
@@ -1,3 +1,2 @@
-Skip
 The dam
 gave way
\\ No newline at end of file
`
    )
  })

  it('quotes odd names', () => {
    expect(diff('a\n', 'b\n', 'a\n"é"')).toContain('--- "a/a\\n\\"\\303\\251\\""\n')
  })

  it('leads from one text to the other', () => {
    const text = fc.array(fc.constantFrom('Rain', 'The dam', '', 'Ostra\r')).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applyPatch(before, diff(before, after))).toBe(after)
      })
    )
  })

  it('of texts that have little in common takes no longer than they are long', () => {
    const lines = (word: string) => Array.from({length: 100_000}, (_, index) => `${word} ${index}\n`).join('')
    const [before, after] = [lines('Rain'), `${lines('Wind')}calm`]
    const rows = diff(before, after).split('\n')

    expect([
      rows.filter((row) => row.startsWith('-')).length,
      rows.filter((row) => row.startsWith('+')).length
    ]).toEqual([100_001, 100_002])
    expect(rows.slice(-3)).toEqual(['+calm', '\\ No newline at end of file', ''])
  })
})
