import type {FoundBlock} from '../model/article.ts'
import {type Block, type Boilerplate, categories} from '../model/document.ts'
import type {BoilerplateSettings} from '../model/settings.ts'
import {builtIn} from './template/built-in.ts'
import {judge, type Verdict} from './template/judge.ts'
import type {Cue} from './template/matcher.ts'
import {preparedLookup} from './template/prepared.ts'
import {type Shelf, toShelf} from './template/shelf.ts'
import {toSights} from './template/sights.ts'

/** Compiled once a run. */
export type Matcher = {readonly cues: Shelf}

/** The matcher of the built-in cues and those of the settings. */
export function toMatcher(settings: BoilerplateSettings = {}): Matcher {
  return {cues: toShelf(builtIn(), own(settings), preparedLookup())}
}

/**
 * The stretches of an article that are not the article, in order, without overlap: contiguous blocks of one category
 * and certainty are one entry.
 */
export function toBoilerplate(text: string, blocks: readonly FoundBlock[], matcher: Matcher): readonly Boilerplate[] {
  const open = blocks.filter((block) => !isCertain(block))
  const judged = judge(toSights(text, open, matcher.cues))
  if (open.length === blocks.length && !blocks.some(({evidence}) => evidence)) return join(blocks, judged)
  const verdicts = new Map(open.map((block, at) => [block, weigh(block, judged[at] ?? null)]))
  return join(
    blocks,
    blocks.map((block) => verdicts.get(block) ?? toVerdict(block))
  )
}

/** What the structure of its file says for certain is not looked at any further. */
function isCertain({evidence}: FoundBlock): boolean {
  return typeof evidence === 'object' && evidence.certainty === 'certain'
}

/** What the text says and what the structure says, taken together: in the body of an article only certain words count. */
function weigh({evidence}: FoundBlock, judged: Verdict): Verdict {
  if (judged?.certainty === 'certain') return judged
  if (evidence === 'body') return null
  return evidence ?? judged
}

function toVerdict({evidence}: FoundBlock): Verdict {
  return typeof evidence === 'object' ? evidence : null
}

function* own({add = {}, allow = []}: BoilerplateSettings): Iterable<Cue> {
  for (const category of categories) for (const text of add[category] ?? []) yield {text, category, strength: 'added'}
  for (const text of allow) yield {text, category: 'unknown', strength: 'allow'}
}

/** What stands below a heading over other stories, and is no part of the article either, is another story. */
function belowHeading(before: Verdict, verdict: Verdict): Verdict {
  return verdict?.category === 'unknown' && before?.category === 'related' ? {...verdict, category: 'related'} : verdict
}

/** Neighbours of one verdict become one stretch. */
function join(blocks: readonly Block[], verdicts: readonly Verdict[]): Boilerplate[] {
  const joined: Boilerplate[] = []
  let before: Verdict = null
  blocks.forEach(({start, end}, index) => {
    const verdict = belowHeading(before, verdicts[index] ?? null)
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
