import type {Category} from '../../model/document.ts'
import {type Piece, toPieces} from './pieces.ts'
import {emptyTransitions, extend, follow, type Transitions} from './transitions.ts'

/** How much a cue says of the block it matches: what the settings allow or add overrules the others. */
export type Strength = 'allow' | 'added' | 'certain' | 'heading' | 'likely'

/** A cue for a whole block, or with `*` for a part of one. */
export type Cue = {
  readonly text: string
  readonly category: Category
  readonly strength: Strength
  /** Of two cues that say as much, the one with the smaller number holds. */
  readonly order?: number
}

/** The cue that says most of a block. */
export type Match = {
  readonly category: Category
  readonly strength: Strength
  /** The cue names the whole block, word for word. */
  readonly isWhole: boolean
  /** Words and marks that the cue spells out. */
  readonly words: number
  readonly order: number
}

/** All cues in one tree of words: the cost of a look-up does not grow with their number. */
export type CueTree = {
  readonly ways: Transitions
  /** For each node the cue that ends there. */
  readonly ends: (Match | undefined)[]
  /** For each node the words of the longest block that a cue there or below may match. */
  readonly limits: number[]
  /** For each node whether words, marks, any words may follow. */
  readonly follows: number[]
  /** By its last sixteen bits, whether a token may follow the `*` that a cue opens with: most tokens fail here. */
  readonly sieve: Uint8Array
}

/** A block may have this many words for each one that an open cue spells out: `Photo *` says nothing of a long paragraph. */
const reach = 12
const star = -'*'.charCodeAt(0)
const aWord = 1
const aMark = 2
const anyWords = 4

/** A tree without cues. */
export function emptyTree(): CueTree {
  return {ways: emptyTransitions(), ends: [], limits: [], follows: [], sieve: new Uint8Array(0x10000)}
}

/** The strongest cue that a block matches, given by its tokens and words, and of these the one with most words. */
export function findCue(tree: CueTree, tokens: readonly number[], words: number): Match | null {
  return walk(tree, 0, {tokens, words}, 0, null)
}

type Scene = {readonly tokens: readonly number[]; readonly words: number}

/** How far a cue has been planted. */
type Point = {readonly node: number; readonly words: number; readonly isWhole: boolean}

/** Adds a cue to a tree; where tokens are given, only as far as a block of these tokens may match it. */
export function plant(
  tree: CueTree,
  {text, category, strength, order = 0}: Cue,
  tokens?: ReadonlySet<number>,
  whole: readonly Piece[] = toPieces(text)
): void {
  const pieces = tokens === undefined ? whole : (narrow(whole, tokens) ?? [])
  for (const {node, words, isWhole} of advance(tree, [{node: 0, words: 0, isWhole: true}], pieces)) {
    const isEmpty = node === 0 || (words === 0 && !isWhole)
    if (isEmpty) continue
    const end = firmer(tree.ends[node], {category, strength, isWhole, words: Math.max(1, words), order})
    tree.ends[node] = end
    raiseLimits(tree, node, end.words * (end.isWhole ? 1 : reach))
  }
}

/** The pieces of a cue that are among some tokens; nothing where it cannot be spelled with them. */
function narrow(pieces: readonly Piece[], tokens: ReadonlySet<number>): readonly Piece[] | undefined {
  const kept: Piece[] = []
  for (const piece of pieces) {
    if (typeof piece === 'number') {
      if (piece !== star && !tokens.has(piece)) return undefined
      kept.push(piece)
    } else {
      const ways = piece.flatMap((way) => {
        const left = narrow(way, tokens)
        return left === undefined ? [] : [left]
      })
      if (ways.length === 0) return undefined
      kept.push(ways)
    }
  }
  return kept
}

/** The stronger of two cues that end at one node, whichever was planted first. */
function firmer(known: Match | undefined, added: Match): Match {
  if (known === undefined) return added
  return known.order <= added.order ? stronger(known, added) : stronger(added, known)
}

/** Every node on the way to a cue leads to blocks as long as it may match. */
function raiseLimits({limits, ways}: CueTree, from: number, limit: number): void {
  for (let node = from; (limits[node] ?? 0) < limit; node = ways.parents[node] ?? 0) limits[node] = limit
}

/** From each point on along the pieces of a cue, by every way that its choices leave. */
function advance(tree: CueTree, points: readonly Point[], pieces: readonly Piece[]): readonly Point[] {
  let reached = points
  for (const piece of pieces) {
    if (typeof piece === 'number') reached = reached.map((point) => step(tree, point, piece))
    else reached = piece.flatMap((way) => advance(tree, reached, way))
  }
  return reached
}

function step({ways, follows, sieve}: CueTree, {node, words, isWhole}: Point, token: number): Point {
  const kind = token === star ? anyWords : token < 0 ? aMark : aWord
  follows[node] = (follows[node] ?? 0) | kind
  if (!isWhole && ways.parents[node] === 0) sieve[token & 0xffff] = 1
  return {
    node: extend(ways, node, token),
    words: words + Number(kind !== anyWords),
    isWhole: isWhole && kind !== anyWords
  }
}

function walk(tree: CueTree, node: number, scene: Scene, from: number, best: Match | null): Match | null {
  if (scene.words > (tree.limits[node] ?? 0)) return best
  const follows = tree.follows[node] ?? 0
  let found = (follows & anyWords) === 0 ? best : wander(tree, follow(tree.ways, node, star), scene, from, best)
  for (let at = from; at < scene.tokens.length; at++) {
    const token = scene.tokens[at] ?? 0
    const next = leadsOn(follows, token) ? follow(tree.ways, node, token) : 0
    if (next > 0) found = walk(tree, next, scene, at + 1, found)
    if (token >= 0) return found
  }
  return fitting(found, tree.ends[node], scene)
}

function leadsOn(follows: number, token: number): boolean {
  return (follows & (token < 0 ? aMark : aWord)) !== 0 && token !== star
}

/** Goes on behind a `*`, with any of the words that are left. */
function wander(tree: CueTree, node: number, scene: Scene, from: number, best: Match | null): Match | null {
  if (scene.words > (tree.limits[node] ?? 0)) return best
  const follows = tree.follows[node] ?? 0
  const isFirst = tree.ways.parents[node] === 0
  let found = fitting(best, tree.ends[node], scene)
  for (let at = from; follows > 0 && at < scene.tokens.length; at++) {
    const token = scene.tokens[at] ?? 0
    if (isFirst && tree.sieve[token & 0xffff] === 0) continue
    const next = leadsOn(follows, token) ? follow(tree.ways, node, token) : 0
    if (next > 0) found = walk(tree, next, scene, at + 1, found)
  }
  return found
}

function fitting(best: Match | null, end: Match | undefined, {words}: Scene): Match | null {
  if (end === undefined || (!end.isWhole && words > end.words * reach)) return best
  return stronger(best, end)
}

const ranks: Readonly<Record<Strength, number>> = {allow: 4, added: 3, certain: 2, heading: 1, likely: 0}

function stronger(left: Match | null, right: Match): Match {
  if (left === null) return right
  const difference = ranks[left.strength] - ranks[right.strength] || Number(left.isWhole) - Number(right.isWhole)
  return (difference || left.words - right.words) >= 0 ? left : right
}
