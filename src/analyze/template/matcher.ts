import type {Category} from '../../model/document.ts'
import type {Span} from '../../text/span.ts'
import type {Shelf, Strength, Thread} from './shelf.ts'
import {nextToken} from './words.ts'

/** The cue that says most of a block. */
export type Match = {
  readonly category: Category
  readonly strength: Strength
  /** The cue names the whole block, word for word. */
  readonly isWhole: boolean
  /** Words that the cue spells out. */
  readonly words: number
}

/**
 * All cues as one tree of words, of which a branch grows when a block first goes that way: the cost of a look-up does not
 * grow with the number of cues, and a short article does not pay for those it never meets.
 */
export type CueTree = {
  /** By the next word: a branch, or the threads that it will grow from. */
  readonly branches: Map<string, CueTree | readonly Thread[]>
  /** Below a `*`: what may follow any words. */
  readonly any: CueTree | null
  /** Some next word is a mark, so the marks of a text count here. */
  readonly hasMarks: boolean
  readonly end: Match | null
  /** Words of the longest block that a cue here or below may match. */
  readonly limit: number
  /** Words spelled out so far. */
  readonly words: number
  readonly isWhole: boolean
  /** Gives the threads of a word that no branch is known for; only where the tree begins. */
  readonly shelf: ((word: string) => readonly Thread[]) | null
}

/** A block may have this many words for each one that an open cue spells out: `Photo *` says nothing of a long paragraph. */
const reach = 12
/** No cue is looked for in blocks of more UTF-16 units. */
const longest = 1200

/** The tree of all cues on a shelf. */
export function toCueTree(shelf: Shelf): CueTree {
  const from = {branches: new Map(), hasMarks: true, end: null, limit: longest, words: 0}
  const any: CueTree = {...from, any: null, isWhole: false, shelf: shelf.inner}
  return {...from, branches: new Map(), any, isWhole: true, shelf: shelf.openings}
}

/** The strongest cue that a block of so many words matches, and of these the one with most words; null for none. */
export function findCue(tree: CueTree, text: string, {start, end}: Span, words: number): Match | null {
  return end - start > longest ? null : walk(tree, {text, end, words}, start, null)
}

type Scene = {readonly text: string; readonly end: number; readonly words: number}

function walk(node: CueTree, scene: Scene, from: number, best: Match | null): Match | null {
  if (scene.words > node.limit) return best
  let found = node.any === null ? best : wander(node.any, scene, from, best)
  for (
    let token = nextToken(scene.text, from, scene.end);
    token !== null;
    token = nextToken(scene.text, token.next, scene.end)
  ) {
    const next = token.isMark && !node.hasMarks ? undefined : toBranch(node, token.text, token.isMark)
    if (next !== undefined) found = walk(next, scene, token.next, found)
    if (!token.isMark) return found
  }
  return fitting(found, node.end, scene)
}

/** Goes on behind a `*`, with any of the words that are left. */
function wander(node: CueTree, scene: Scene, from: number, best: Match | null): Match | null {
  if (scene.words > node.limit) return best
  let found = fitting(best, node.end, scene)
  if (node.branches.size === 0 && node.shelf === null) return found
  for (
    let token = nextToken(scene.text, from, scene.end);
    token !== null;
    token = nextToken(scene.text, token.next, scene.end)
  ) {
    const next = toBranch(node, token.text, token.isMark)
    if (next !== undefined) found = walk(next, scene, token.next, found)
  }
  return found
}

/** The branch of a word, grown when it is first asked for. */
function toBranch(node: CueTree, word: string, isMark: boolean): CueTree | undefined {
  const known = node.branches.get(word) ?? node.shelf?.(word)
  if (known === undefined || 'branches' in known) return known
  const threads = known.filter(({step}) => step.kind === 'word' && step.text === word)
  if (threads.length === 0) return undefined
  const branch = grow(goOn(threads), node.words + (isMark ? 0 : 1), node.isWhole)
  node.branches.set(word, branch)
  return branch
}

function goOn(threads: readonly Thread[]): readonly Thread[] {
  return threads.flatMap(({step, list}) => step.next.map((next) => ({step: next, list})))
}

function grow(threads: readonly Thread[], words: number, isWhole: boolean): CueTree {
  const branches = new Map<string, Thread[]>()
  for (const thread of threads) {
    if (thread.step.kind !== 'word') continue
    const waiting = branches.get(thread.step.text)
    if (waiting) waiting.push(thread)
    else branches.set(thread.step.text, [thread])
  }
  const behindAny = goOn(threads.filter(({step}) => step.kind === 'any'))
  return {
    branches,
    any: behindAny.length > 0 ? grow(behindAny, words, false) : null,
    hasMarks: threads.some(({step}) => step.isMark),
    end: toEnd(threads, words, isWhole),
    limit: toLimit(threads, words, isWhole),
    words,
    isWhole,
    shelf: null
  }
}

/** A cue of marks alone counts as one word; an open one says nothing. */
function toEnd(threads: readonly Thread[], spelled: number, isWhole: boolean): Match | null {
  const words = spelled === 0 && isWhole ? 1 : spelled
  let end: Match | null = null
  for (const {step, list} of threads) {
    if (step.kind === 'end' && words > 0)
      end = stronger(end, {category: list.category, strength: list.strength, isWhole, words})
  }
  return end
}

function toLimit(threads: readonly Thread[], words: number, isWhole: boolean): number {
  return threads.reduce((most, {step}) => {
    const total = Math.max(1, words + step.words)
    return Math.max(most, isWhole && !step.isOpen ? total : total * reach)
  }, 0)
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
