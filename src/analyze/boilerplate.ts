import type {Block, Boilerplate, Category} from '../model/document.ts'
import {kinds, unitKind} from '../text/units.ts'
import {builtIn} from './template/built-in.ts'
import {categories} from './template/categories.ts'
import {judge, type Verdict} from './template/judge.ts'
import {type Cue, type CueTree, findCue, toCueTree} from './template/matcher.ts'
import type {Sight} from './template/page.ts'
import {type Shape, toShape} from './template/shape.ts'

/** What the settings say of boilerplate. Cues may hold `*` for any words. */
export type BoilerplateSettings = {
  readonly add?: Readonly<Partial<Record<Category, readonly string[]>>>
  readonly allow?: readonly string[]
}

/** Compiled once a run. */
export type Matcher = {readonly cues: CueTree}

/** The matcher of the built-in cues and those of the settings. */
export function toMatcher(settings: BoilerplateSettings = {}): Matcher {
  return {cues: toCueTree([...builtIn(), ...own(settings)])}
}

/**
 * The stretches of an article that are not the article, in order, without overlap: contiguous blocks of one category
 * and certainty are one entry.
 */
export function toBoilerplate(text: string, blocks: readonly Block[], matcher: Matcher): readonly Boilerplate[] {
  const sights = toSights(text, blocks, matcher)
  return join(blocks, judge(sights))
}

/** Each block by itself, and how often its text comes. */
export function toSights(text: string, blocks: readonly Block[], {cues}: Matcher): Sight[] {
  const shapes = blocks.map((block) => toShape(text, block))
  const times = new Map<number, number>()
  for (const shape of shapes) times.set(toKey(shape), (times.get(toKey(shape)) ?? 0) + 1)
  return blocks.map((block, index) => {
    const shape = shapes[index] ?? toShape(text, block)
    return {
      shape,
      cue: findCue(cues, shape.tokens, shape.words),
      repeats: (times.get(toKey(shape)) ?? 1) - 1,
      opensAsBefore: opensAs(text, block, blocks[index - 1], shapes[index - 1])
    }
  })
}

/** Whether the block before is a name, of two to four words with capitals, and this one opens with it. */
function opensAs(text: string, {start}: Block, before: Block | undefined, shape: Shape | undefined): boolean {
  if (before === undefined || shape === undefined || shape.words < 2 || shape.words > 4) return false
  if (shape.capitals !== shape.words) return false
  const isSame = text.startsWith(text.slice(before.start, before.end), start)
  return isSame && unitKind(text.charCodeAt(start + before.end - before.start)) === kinds.space
}

/** The same for the same words, whatever stands between them. */
function toKey({print, letters}: Shape): number {
  return print * 0x1000 + (letters & 0xfff)
}

function* own({add = {}, allow = []}: BoilerplateSettings): Iterable<Cue> {
  for (const category of categories) for (const text of add[category] ?? []) yield {text, category, strength: 'added'}
  for (const text of allow) yield {text, category: 'unknown', strength: 'allow'}
}

/** Neighbours of one verdict become one stretch. */
function join(blocks: readonly Block[], verdicts: readonly Verdict[]): Boilerplate[] {
  const joined: Boilerplate[] = []
  let before: Verdict = null
  blocks.forEach(({start, end}, index) => {
    const verdict = verdicts[index] ?? null
    const last = joined.at(-1)
    if (verdict !== null) {
      const isSame = before?.category === verdict.category && before.certainty === verdict.certainty
      if (isSame && last !== undefined) joined[joined.length - 1] = {...last, end}
      else joined.push({start, end, ...verdict})
    }
    before = verdict
  })
  return joined
}
