import {expect, it} from '@jest/globals'
import {toPlainBlocks} from '../../../src/analyze/blocks.ts'
import {toHearsay} from '../../../src/analyze/hearsay.ts'
import {withBrackets, withoutBrackets} from '../../../src/text/brackets.ts'

/** Tests that in each of some texts of a language what stands in brackets is laid to nobody, and nothing else. */
export function itMarks(language: string, texts: readonly string[]): void {
  it.each(texts)('%s', (expected) => {
    const text = withoutBrackets(expected)

    expect(withBrackets(text, toHearsay(text, toPlainBlocks({text}), language))).toBe(expected)
  })
}
