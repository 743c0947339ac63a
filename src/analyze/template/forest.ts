import {type Feature, features} from './features.ts'
import type {Page} from './page.ts'

/** Decision trees whose answers add up. All nodes stand in one list: a leaf has no question and its answer as bound. */
export type Forest = {
  readonly questions: readonly Feature[]
  readonly roots: readonly number[]
  readonly question: Int16Array
  readonly bound: Float64Array
  /** Where it goes on from the bound upwards; below the bound it goes on with the next node. */
  readonly large: Int32Array
}

type Node = {question: number; bound: number; large: number}

/** Reads trees written one a line, each `feature<bound?tree:tree` or a number. */
export function toForest(lines: string): Forest {
  const questions: Feature[] = []
  const nodes: Node[] = []
  const roots: number[] = []
  for (const line of lines.trim().split('\n')) {
    roots.push(nodes.length)
    readTree([...line.matchAll(/[\w.-]+/g)].map(([word]) => word).values(), questions, nodes)
  }
  return {
    questions,
    roots,
    question: Int16Array.from(nodes, ({question}) => question),
    bound: Float64Array.from(nodes, ({bound}) => bound),
    large: Int32Array.from(nodes, ({large}) => large)
  }
}

/** How probable it is that each block of a page is not the article, from 0 to 1; 0 for those that plainly are. */
export function toChances(page: Page, forest: Forest, isPlain: (at: number) => boolean): Float64Array {
  const asked = forest.questions.map((question) => features[question])
  const answers = new Float64Array(asked.length)
  const chances = new Float64Array(page.places.length)
  for (let at = 0; at < chances.length; at++) {
    if (isPlain(at)) continue
    for (let index = 0; index < asked.length; index++) answers[index] = asked[index]?.(page, at) ?? 0
    chances[at] = 1 / (1 + Math.exp(-add(forest, answers)))
  }
  return chances
}

function add({roots, question, bound, large}: Forest, answers: Float64Array): number {
  let sum = 0
  for (let node of roots) {
    for (let asked = question[node] ?? -1; asked >= 0; asked = question[node] ?? -1)
      node = (answers[asked] ?? 0) < (bound[node] ?? 0) ? node + 1 : (large[node] ?? 0)
    sum += bound[node] ?? 0
  }
  return sum
}

function readTree(words: Iterator<string>, questions: Feature[], nodes: Node[]): void {
  const word = words.next().value
  const node: Node = {question: -1, bound: Number(word), large: 0}
  nodes.push(node)
  if (!Number.isNaN(node.bound) || !isFeature(word)) return
  if (!questions.includes(word)) questions.push(word)
  node.question = questions.indexOf(word)
  node.bound = Number(words.next().value)
  readTree(words, questions, nodes)
  node.large = nodes.length
  readTree(words, questions, nodes)
}

function isFeature(word: unknown): word is Feature {
  return typeof word === 'string' && word in features
}
