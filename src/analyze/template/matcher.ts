import type {Category} from '../../model/document.ts'
import {type Piece, toPieces} from './pieces.ts'

/** How much a cue says of the block it matches: what the settings allow or add overrules the others. */
export type Strength = 'allow' | 'added' | 'certain' | 'heading' | 'likely'

/** A cue for a whole block, or with `*` for a part of one. */
export type Cue = {readonly text: string; readonly category: Category; readonly strength: Strength}

/** The cue that says most of a block. */
export type Match = {
  readonly category: Category
  readonly strength: Strength
  /** The cue names the whole block, word for word. */
  readonly isWhole: boolean
  /** Words that the cue spells out. */
  readonly words: number
}

/** All cues in one tree of words: the cost of a look-up does not grow with their number. */
export type CueTree = {
  /** By the hash of a word, or by the negative of a mark; null for none. */
  children: Map<number, CueTree> | null
  /** Below a `*`: what may follow any words. */
  any: CueTree | null
  /** Some child is a mark, so the marks of a text count here. */
  hasMarks: boolean
  end: Match | null
  /** Words of the longest block that a cue here or below may match. */
  limit: number
}

/** A block may have this many words for each one that an open cue spells out: `Photo *` says nothing of a long paragraph. */
const reach = 12
const star = -'*'.charCodeAt(0)

/** The tree of a list of cues. Of two equal ones the stronger holds. */
export function toCueTree(cues: Iterable<Cue>): CueTree {
  const root = emptyTree()
  for (const cue of cues) plant(root, cue)
  setLimits(root)
  return root
}

/** The strongest cue that a block matches, given by its tokens and words, and of these the one with most words. */
export function findCue(tree: CueTree, tokens: readonly number[], words: number): Match | null {
  return walk(tree, {tokens, words}, 0, null)
}

type Scene = {readonly tokens: readonly number[]; readonly words: number}

/** How far a cue has been planted. */
type Point = {readonly node: CueTree; readonly words: number; readonly isWhole: boolean}

function emptyTree(): CueTree {
  return {children: null, any: null, hasMarks: false, end: null, limit: 0}
}

function plant(root: CueTree, {text, category, strength}: Cue): void {
  for (const {node, words, isWhole} of advance([{node: root, words: 0, isWhole: true}], toPieces(text))) {
    const isEmpty = node === root || (words === 0 && !isWhole)
    if (!isEmpty) node.end = stronger(node.end, {category, strength, isWhole, words: Math.max(1, words)})
  }
}

/** From each point on along the pieces of a cue, by every way that its choices leave. */
function advance(points: readonly Point[], pieces: readonly Piece[]): readonly Point[] {
  let reached = points
  for (const piece of pieces) {
    if (typeof piece === 'number') reached = reached.map((point) => step(point, piece))
    else reached = piece.flatMap((way) => advance(reached, way))
  }
  return reached
}

function step({node, words, isWhole}: Point, token: number): Point {
  if (token === star) {
    node.any ??= emptyTree()
    return {node: node.any, words, isWhole: false}
  }
  if (token < 0) node.hasMarks = true
  node.children ??= new Map()
  const next = node.children.get(token) ?? emptyTree()
  node.children.set(token, next)
  return {node: next, words: words + Number(token >= 0), isWhole}
}

function setLimits(node: CueTree): number {
  const {end, any, children} = node
  if (end !== null) node.limit = end.isWhole ? end.words : end.words * reach
  if (any !== null) node.limit = Math.max(node.limit, setLimits(any))
  for (const child of children?.values() ?? []) node.limit = Math.max(node.limit, setLimits(child))
  return node.limit
}

function walk(node: CueTree, scene: Scene, from: number, best: Match | null): Match | null {
  if (scene.words > node.limit) return best
  let found = node.any === null ? best : wander(node.any, scene, from, best)
  for (let at = from; at < scene.tokens.length; at++) {
    const token = scene.tokens[at] ?? 0
    const next = token < 0 && !node.hasMarks ? undefined : node.children?.get(token)
    if (next !== undefined) found = walk(next, scene, at + 1, found)
    if (token >= 0) return found
  }
  return fitting(found, node.end, scene)
}

/** Goes on behind a `*`, with any of the words that are left. */
function wander(node: CueTree, scene: Scene, from: number, best: Match | null): Match | null {
  if (scene.words > node.limit) return best
  let found = fitting(best, node.end, scene)
  if (node.children === null) return found
  for (let at = from; at < scene.tokens.length; at++) {
    const next = node.children.get(scene.tokens[at] ?? 0)
    if (next !== undefined) found = walk(next, scene, at + 1, found)
  }
  return found
}

function fitting(best: Match | null, end: Match | null, {words}: Scene): Match | null {
  if (end === null || (!end.isWhole && words > end.words * reach)) return best
  return stronger(best, end)
}

const ranks: Readonly<Record<Strength, number>> = {allow: 4, added: 3, certain: 2, heading: 1, likely: 0}

function stronger(left: Match | null, right: Match): Match {
  if (left === null) return right
  const difference = ranks[left.strength] - ranks[right.strength] || Number(left.isWhole) - Number(right.isWhole)
  return (difference || left.words - right.words) >= 0 ? left : right
}
