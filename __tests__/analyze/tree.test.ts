import {describe, expect, it} from '@jest/globals'
import type {Nodes, Root} from 'nlcst'
import {toString as toText} from 'nlcst-to-string'
import {toBlocks} from '../../src/analyze/blocks.ts'
import {toTree} from '../../src/analyze/tree.ts'

const parse = (text: string, language?: string) => toTree(text, toBlocks(text), language)

function all(node: Nodes, type: Nodes['type']): Nodes[] {
  const below = 'children' in node ? node.children.flatMap((child) => all(child, type)) : []
  return node.type === type ? [node, ...below] : below
}

function at(text: string, node: Nodes): string {
  return text.slice(node.position?.start.offset, node.position?.end.offset)
}

const story = 'The dam gave way.\n\n“Run!” cried Mr. Brell. Nobody did.\r\n\r\n  The end came at 4 a.m. on Tuesday.'

describe('toTree', () => {
  it('has one paragraph a block', () => {
    expect(all(parse(story), 'ParagraphNode').map((node) => at(story, node))).toEqual([
      'The dam gave way.',
      '“Run!” cried Mr. Brell. Nobody did.',
      'The end came at 4 a.m. on Tuesday.'
    ])
  })

  it('places every node where its text stands in the article', () => {
    for (const type of ['SentenceNode', 'WordNode', 'PunctuationNode'] as const)
      for (const node of all(parse(story), type)) expect(at(story, node)).toBe(toText(node))
  })

  it('gives lines and columns of the article', () => {
    const [, , tuesday] = all(parse(story), 'ParagraphNode')

    expect(tuesday?.position?.start).toEqual({line: 5, column: 3, offset: story.indexOf('The end')})
    expect(tuesday?.position?.end.line).toBe(5)
  })

  it('gives lines and columns within a paragraph of several lines', () => {
    const text = 'News\n\nThe dam\ngave way.'
    const tree = toTree(text, [{kind: 'paragraph', start: 6, end: text.length}])
    const words = all(tree, 'WordNode')

    expect(words.map((node) => [at(text, node), node.position?.start.line, node.position?.start.column])).toEqual([
      ['The', 3, 1],
      ['dam', 3, 5],
      ['gave', 4, 1],
      ['way', 4, 6]
    ])
  })

  it('knows English abbreviations in English only', () => {
    const text = 'It rained on Gov. Brell and on the dam.'

    expect(all(parse(text), 'SentenceNode')).toHaveLength(1)
    expect(all(parse(text, 'de'), 'ParagraphNode')).toHaveLength(1)
  })

  it('is empty where there is nothing to parse', () => {
    const nothing: Root = {type: 'RootNode', children: []}

    expect(parse('')).toEqual(nothing)
    expect(toTree('The dam gave way.', [])).toEqual(nothing)
  })

  it.each([
    ['sentences', 'The dam gave way at once. '.repeat(2000)],
    ['words', 'dam '.repeat(10_000)],
    ['one word', 'dam'.repeat(10_000)],
    ['pairs', '🚨'.repeat(10_000)]
  ])('takes a very long block of %s in pieces and loses nothing', (_, text) => {
    const tree = toTree(text, [{kind: 'paragraph', start: 0, end: text.length}])

    expect(
      all(tree, 'WordNode')
        .concat(all(tree, 'SymbolNode'))
        .map((node) => at(text, node))
        .join('').length
    ).toBeGreaterThan(text.replace(/[\s.]/gu, '').length - 10)
    expect(tree.children.map((node) => at(text, node)).join('')).toBe(text)
  })
})
