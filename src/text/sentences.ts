import type {Nodes, Root} from 'nlcst'
import {toString as toText} from 'nlcst-to-string'
import type {Token} from './phrases.ts'

/** The sentences of a tree, each as its words: lower-cased, apostrophes straight, numbers and marks left out. */
export function toSentences(tree: Root): readonly (readonly Token[])[] {
  const sentences: Token[][] = []
  visit(tree, sentences)
  return sentences
}

function visit(node: Nodes, sentences: Token[][]): void {
  if (node.type === 'SentenceNode') sentences.push([])
  if (node.type === 'WordNode') {
    const word = toText(node)
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    sentences.at(-1)?.push({word: word.toLowerCase().replaceAll('’', "'"), capital: /^\p{Lu}/u.test(word), start, end})
  } else if ('children' in node) {
    for (const child of node.children) visit(child, sentences)
  }
}
