import type {Category} from '../../model/document.ts'
import type {Span} from '../../text/span.ts'
import {nextToken, type Token} from './words.ts'

/** How much a cue says of the block it matches: `allow` overrules all others. */
export type Strength = 'allow' | 'certain' | 'heading' | 'likely'

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
  readonly children: Map<string, CueTree>
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
/** No cue is looked for in blocks of more UTF-16 units. */
export const longest = 1200

/** The strongest cue that a block of so many words matches, and of these the one with most words; null for none. */
export function findCue(tree: CueTree, text: string, {start, end}: Span, words: number): Match | null {
  return end - start > longest ? null : walk(tree, {text, end, words}, start, null)
}

type Scene = {readonly text: string; readonly end: number; readonly words: number}

/** A tree without cues. */
export function emptyTree(): CueTree {
  return {children: new Map(), any: null, hasMarks: false, end: null, limit: 0}
}

/** Adds a cue to a tree. Of two equal ones the stronger holds. */
export function plant(root: CueTree, {text, category, strength}: Cue): void {
  const path = [root]
  let node = root
  let words = 0
  let isWhole = true
  for (let token = nextToken(text, 0, text.length); token !== null; token = nextToken(text, token.next, text.length)) {
    if (token.text === '*') {
      node.any ??= emptyTree()
      node = node.any
      path.push(node)
      isWhole = false
      continue
    }
    node = child(node, token)
    path.push(node)
    if (!token.isMark) words++
  }
  if (words === 0 && isWhole) words = 1
  if (words === 0) return
  node.end = stronger(node.end, {category, strength, isWhole, words})
  for (const passed of path) passed.limit = Math.max(passed.limit, isWhole ? words : words * reach)
}

function child(node: CueTree, {text, isMark}: Token): CueTree {
  if (isMark) node.hasMarks = true
  const known = node.children.get(text)
  if (known !== undefined) return known
  const made = emptyTree()
  node.children.set(text, made)
  return made
}

function walk(node: CueTree, scene: Scene, from: number, best: Match | null): Match | null {
  if (scene.words > node.limit) return best
  let found = node.any === null ? best : wander(node.any, scene, from, best)
  for (
    let token = nextToken(scene.text, from, scene.end);
    token !== null;
    token = nextToken(scene.text, token.next, scene.end)
  ) {
    const next = token.isMark && !node.hasMarks ? undefined : node.children.get(token.text)
    if (next !== undefined) found = walk(next, scene, token.next, found)
    if (!token.isMark) return found
  }
  return fitting(found, node.end, scene)
}

/** Goes on behind a `*`, with any of the words that are left. */
function wander(node: CueTree, scene: Scene, from: number, best: Match | null): Match | null {
  if (scene.words > node.limit) return best
  let found = fitting(best, node.end, scene)
  if (node.children.size === 0) return found
  for (
    let token = nextToken(scene.text, from, scene.end);
    token !== null;
    token = nextToken(scene.text, token.next, scene.end)
  ) {
    const next = node.children.get(token.text)
    if (next !== undefined) found = walk(next, scene, token.next, found)
  }
  return found
}

function fitting(best: Match | null, end: Match | null, {words}: Scene): Match | null {
  if (end === null || (!end.isWhole && words > end.words * reach)) return best
  return stronger(best, end)
}

const ranks: Readonly<Record<Strength, number>> = {allow: 3, certain: 2, heading: 1, likely: 0}

function stronger(left: Match | null, right: Match): Match {
  if (left === null) return right
  const difference = ranks[left.strength] - ranks[right.strength] || Number(left.isWhole) - Number(right.isWhole)
  return (difference || left.words - right.words) >= 0 ? left : right
}
