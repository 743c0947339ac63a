import {toBlocks} from '../../../src/analyze/blocks.ts'
import {toCredits} from '../../../src/analyze/credits.ts'

/** The names of the credits of a text, in order. */
export function namedIn(text: string): readonly string[] {
  return toCredits(text, toBlocks(text)).map(({name}) => name)
}

/** Rows of a table: a sentence, an arrow, the names that it credits with commas between, or a dash. */
export function toRows(table: string): readonly (readonly [text: string, names: readonly string[]])[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [text = '', names = ''] = row.split(' => ').map((part) => part.trim())
      return [text, names === '-' ? [] : names.split(', ')] as const
    })
}
