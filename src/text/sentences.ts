import type {Nodes, Root} from 'nlcst'
import type {Token} from './phrases.ts'

/** The sentences of a tree, each as its words: lower-cased, apostrophes straight, numbers and marks left out. */
export function toSentences(tree: Root): readonly (readonly Token[])[] {
  const sentences: Token[][] = []
  let apart = false
  visit(tree)
  return sentences

  function visit(node: Nodes): void {
    if (node.type === 'SentenceNode') sentences.push([])
    if (node.type === 'PunctuationNode') apart = true
    if (node.type === 'WordNode') {
      sentences.at(-1)?.push({...toToken(node.children.map(({value}) => value).join(''), node.position), apart})
      apart = false
    } else if ('children' in node) {
      for (const child of node.children) visit(child)
    }
  }
}

function toToken(text: string, place: Nodes['position']): Omit<Token, 'apart'> {
  const start = place?.start.offset ?? 0
  const word = text.toLowerCase().replaceAll('’', "'")
  return {word, capital: /^\p{Lu}/u.test(text), start, end: place?.end.offset ?? start}
}
