import {describe, expect, it} from '@jest/globals'
import {toTree} from '../../src/analyze/tree.ts'
import {toSentences} from '../../src/text/sentences.ts'

const text = "Sources didn’t say, at 4 a.m., where. Ostra’s mayor didn't either."
const sentences = toSentences(toTree(text, [{kind: 'paragraph', start: 0, end: text.length}]))

describe('toSentences', () => {
  it('gives the words of each sentence in lower case, with straight apostrophes', () => {
    expect(sentences.map((sentence) => sentence.map(({word}) => word).join(' '))).toEqual([
      "sources didn't say at 4 a.m. where",
      "ostra's mayor didn't either"
    ])
  })

  it('knows the words that stood with a capital', () => {
    expect(sentences.flat().flatMap(({word, capital}) => (capital ? [word] : []))).toEqual(['sources', "ostra's"])
  })

  it('gives the place of each word in the text', () => {
    expect(sentences.flat().map(({start, end}) => text.slice(start, end))).toContain('Ostra’s')
  })

  it('gives no place to words that have none, and no sentence to no tree', () => {
    expect(toSentences({type: 'RootNode', children: []})).toEqual([])
    expect(
      toSentences({
        type: 'RootNode',
        children: [
          {
            type: 'ParagraphNode',
            children: [
              {type: 'SentenceNode', children: [{type: 'WordNode', children: [{type: 'TextNode', value: 'Dam'}]}]}
            ]
          }
        ]
      })
    ).toEqual([[{word: 'dam', capital: true, apart: false, start: 0, end: 0}]])
  })
})
