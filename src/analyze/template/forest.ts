import {type Feature, features} from './features.ts'
import type {Page} from './page.ts'

/** Decision trees whose answers add up. */
export type Forest = {readonly questions: readonly Feature[]; readonly trees: readonly Tree[]}

type Tree = number | {readonly question: number; readonly bound: number; readonly small: Tree; readonly large: Tree}

/** Reads trees written one a line, each `feature<bound?tree:tree` or a number. */
export function toForest(lines: string): Forest {
  const questions: Feature[] = []
  const trees = lines
    .trim()
    .split('\n')
    .map((line) => readTree([...line.matchAll(/[\w.-]+/g)].map(([word]) => word).values(), questions))
  return {questions, trees}
}

/** How probable it is that each block of a page is not the article, from 0 to 1. */
export function toChances(page: Page, {questions, trees}: Forest): Float64Array {
  const answers = new Float64Array(questions.length)
  const asked = questions.map((question) => features[question])
  return Float64Array.from(page.places, (_, at) => {
    for (let index = 0; index < asked.length; index++) answers[index] = asked[index]?.(page, at) ?? 0
    let sum = 0
    for (const tree of trees) sum += answer(tree, answers)
    return 1 / (1 + Math.exp(-sum))
  })
}

function answer(tree: Tree, answers: Float64Array): number {
  let node = tree
  while (typeof node !== 'number') node = (answers[node.question] ?? 0) < node.bound ? node.small : node.large
  return node
}

function readTree(words: Iterator<string>, questions: Feature[]): Tree {
  const word = words.next().value
  if (!isFeature(word)) return Number(word)
  if (!questions.includes(word)) questions.push(word)
  const bound = Number(words.next().value)
  return {
    question: questions.indexOf(word),
    bound,
    small: readTree(words, questions),
    large: readTree(words, questions)
  }
}

function isFeature(word: unknown): word is Feature {
  return typeof word === 'string' && word in features
}
