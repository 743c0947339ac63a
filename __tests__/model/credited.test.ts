import {describe, expect, it} from '@jest/globals'
import {toCredited} from '../../src/model/credited.ts'
import type {Document} from '../../src/model/document.ts'

/** An article of ten blocks of ten units, with a credit in one of them. */
function toArticle(block: number, kind: 'agency' | 'outlet' | 'photo', name = 'Echo'): Document {
  const spans = Array.from({length: 10}, (_, at) => ({start: at * 10, end: at * 10 + 9}))
  const credit = {name, kind, start: block * 10 + 2, end: block * 10 + 5}
  const blocks = spans.map((span) => ({...span, kind: 'paragraph'}) as const)
  const analysis = {blocks, quotes: [], boilerplate: [], repeats: [], credits: [credit], hearsay: []}
  return {path: 'post.txt', text: ' '.repeat(100), header: {}, analysis}
}

/** A copy in the fifth and sixth block. */
const copy = {
  here: {start: 43, end: 55},
  earlier: {path: 'wire.txt', outlet: 'Wire', start: 0, end: 9},
  words: 3,
  further: 0
}

describe('toCredited', () => {
  it.each([
    ['the outlet, anywhere', toArticle(7, 'outlet', 'The Wire'), true],
    ['another outlet', toArticle(4, 'outlet'), false],
    ['an agency at the beginning', toArticle(2, 'agency'), true],
    ['an agency at the end', toArticle(7, 'agency'), true],
    ['an agency beside the copy', toArticle(5, 'agency'), true],
    ['an agency somewhere else', toArticle(3, 'agency'), false],
    ['the outlet for a picture', toArticle(4, 'photo', 'Wire'), false]
  ])('reads %s', (_, document, expected) => {
    expect(toCredited(document)(copy)).toBe(expected)
  })
})
