import {expect, it} from '@jest/globals'
import {toBoilerplate, toMatcher} from '../../../src/analyze/boilerplate.ts'

const matcher = toMatcher()

/** Tests a table of lines, one a row behind what it is: a category, or `–` for a line of an article. */
export function testLines(table: string): void {
  it.each(toRows(table))('%s: %s', (category, line) => {
    const found = toBoilerplate(line, [{kind: 'paragraph', start: 0, end: line.length}], matcher)
    const expected = category === '–' ? [] : [{start: 0, end: line.length, category, certainty: 'certain'}]

    expect(found).toEqual(expected)
  })
}

function toRows(table: string): [string, string][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.trim())
    .map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ')).trim()])
}
