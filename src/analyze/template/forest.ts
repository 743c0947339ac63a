import {type Feature, features} from './features.ts'
import type {Page} from './page.ts'

/**
 * Decision trees whose answers add up. Their questions are asked feature by feature, the smallest bound first: every bound
 * that is reached strikes leaves off its tree, and of those left the first one answers (QuickScorer: Lucchese et al. 2015).
 */
export type Forest = {
  readonly questions: readonly Question[]
  /** The answers of all leaves, from left to right, and where those of each tree begin. A tree has at most 31. */
  readonly answers: Float64Array
  readonly trees: Int32Array
}

/** All bounds that one feature is held against; for each its tree, and the leaves that are left where it is reached. */
type Question = {
  ask(page: Page, at: number): number
  readonly bounds: Float64Array
  readonly trees: Int32Array
  readonly left: Int32Array
}

type Bound = {readonly feature: Feature; readonly bound: number; readonly tree: number; readonly left: number}
type Draft = {readonly bounds: Bound[]; readonly answers: number[]; readonly trees: number[]}

/** A forest as plain data. */
export type KeptForest = {
  readonly questions: readonly KeptQuestion[]
  readonly answers: readonly number[]
  readonly trees: readonly number[]
}

type KeptQuestion = {readonly feature: Feature} & Readonly<Record<'bounds' | 'trees' | 'left', readonly number[]>>

/** Reads trees written one a line, each `feature<bound?tree:tree` or a number. */
export function toForest(lines: string): Forest {
  return openForest(keepForest(lines))
}

/** A forest from what is kept of it. */
export function openForest({questions, answers, trees}: KeptForest): Forest {
  return {
    questions: questions.map(({feature, bounds, trees, left}) => ({
      ask: features[feature],
      bounds: Float64Array.from(bounds),
      trees: Int32Array.from(trees),
      left: Int32Array.from(left)
    })),
    answers: Float64Array.from(answers),
    trees: Int32Array.from(trees)
  }
}

/** What is kept of trees: to read them takes longer. */
export function keepForest(lines: string): KeptForest {
  const draft: Draft = {bounds: [], answers: [], trees: []}
  for (const line of lines.trim().split('\n')) {
    draft.trees.push(draft.answers.length)
    readTree([...line.matchAll(/[\w.-]+/g)].map(([word]) => word).values(), draft)
  }
  const asked = new Set(draft.bounds.map(({feature}) => feature))
  return {
    questions: Array.from(asked, (feature) => toQuestion(feature, draft.bounds)),
    answers: draft.answers,
    trees: draft.trees
  }
}

/** How probable it is that each block of a page is not the article, from 0 to 1; 0 for those that plainly are. */
export function toChances(page: Page, forest: Forest, isPlain: (at: number) => boolean): Float64Array {
  const chances = new Float64Array(page.places.length)
  const left = new Int32Array(forest.trees.length)
  for (let at = 0; at < chances.length; at++) {
    if (isPlain(at)) continue
    left.fill(-1)
    for (const question of forest.questions) strike(left, question, question.ask(page, at))
    chances[at] = 1 / (1 + Math.exp(-add(forest, left)))
  }
  return chances
}

function strike(leaves: Int32Array, {bounds, trees, left}: Question, answer: number): void {
  for (let index = 0; index < bounds.length && answer >= (bounds[index] ?? 0); index++) {
    const tree = trees[index] ?? 0
    leaves[tree] = (leaves[tree] ?? 0) & (left[index] ?? 0)
  }
}

function add({answers, trees}: Forest, left: Int32Array): number {
  let sum = 0
  for (let tree = 0; tree < trees.length; tree++) sum += answers[(trees[tree] ?? 0) + firstBit(left[tree] ?? 0)] ?? 0
  return sum
}

function firstBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits)
}

function readTree(words: Iterator<string>, draft: Draft): void {
  const word = words.next().value
  if (!isFeature(word)) {
    draft.answers.push(Number(word))
    return
  }
  const bound = Number(words.next().value)
  const tree = draft.trees.length - 1
  const first = draft.trees[tree] ?? 0
  const start = draft.answers.length
  readTree(words, draft)
  const struck = (1 << (draft.answers.length - first)) - (1 << (start - first))
  draft.bounds.push({feature: word, bound, tree, left: ~struck})
  readTree(words, draft)
}

function toQuestion(feature: Feature, all: readonly Bound[]): KeptQuestion {
  const own = all.filter((one) => one.feature === feature).sort((one, other) => one.bound - other.bound)
  return {
    feature,
    bounds: own.map(({bound}) => bound),
    trees: own.map(({tree}) => tree),
    left: own.map(({left}) => left)
  }
}

function isFeature(word: unknown): word is Feature {
  return typeof word === 'string' && word in features
}
