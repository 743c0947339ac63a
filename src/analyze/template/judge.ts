import type {Boilerplate} from '../../model/document.ts'
import {bestRun, type Run} from './body.ts'
import type {Match} from './matcher.ts'
import type {Shape} from './shape.ts'

/** What is seen of one block. */
export type Sight = {readonly shape: Shape; readonly cue: Match | null; readonly pageWords: number}

/** What a block is; null for a part of the article. */
export type Verdict = Pick<Boilerplate, 'category' | 'certainty'> | null

/** One verdict a block: by its cue, and where the text is long enough by its place and shape too. */
export function judge(sights: readonly Sight[]): Verdict[] {
  const swallowed = toSwallowed(sights)
  const body = bestRun(sights.map((sight, index) => (swallowed[index] ? -2 : worth(sight))))
  if (body.end - body.start < 3) return sights.map(byCue)
  return sights.map((sight, index) => byCue(sight) ?? byPlace(sight, body, index, swallowed[index] === true))
}

function byCue({cue}: Sight): Verdict {
  if (cue === null || cue.strength === 'allow' || cue.strength === 'likely') return null
  if (cue.strength === 'heading' && !cue.isWhole) return null
  return {category: cue.category, certainty: 'certain'}
}

function byPlace(sight: Sight, body: Run, index: number, isSwallowed: boolean): Verdict {
  if (sight.cue?.strength === 'allow') return null
  if (isSwallowed) return {category: 'related', certainty: 'suspect'}
  const isInside = body.start <= index && index < body.end
  if (!isStray(sight, isInside, index < body.start)) return null
  return {category: sight.cue?.category ?? 'unknown', certainty: 'suspect'}
}

function isStray(sight: Sight, isInside: boolean, isHead: boolean): boolean {
  const {shape, cue} = sight
  if (isPlea(sight)) return true
  if (isInside) return shape.opensSmall && shape.words <= 4 && shape.ending === 'none' && !shape.isSpeech
  if (!isHead) return true
  return cue?.strength === 'likely' || shape.words <= 3
}

/** The page asks its readers for something. */
function isPlea({shape, pageWords}: Sight): boolean {
  const words = Math.min(shape.words, 80)
  return (pageWords >= 4 && !shape.isSpeech && pageWords * 5 >= words) || (pageWords >= 8 && pageWords * 9 >= words)
}

/** How much a block speaks for standing in the body of the article. */
function worth(sight: Sight): number {
  const {shape, cue} = sight
  if (cue?.strength === 'certain' || cue?.strength === 'heading' || isPlea(sight)) return -2
  if (shape.words >= 20 && shape.stops > 0) return 3
  if (shape.ending === 'stop') return shape.words >= 6 ? 1 : 0.5
  return shape.words < 8 ? -1 : -0.5
}

/** The blocks below a heading over other stories, up to where text of several sentences begins again. */
function toSwallowed(sights: readonly Sight[]): boolean[] {
  let isOpen = false
  return sights.map(({cue, shape}) => {
    if (cue?.strength === 'heading') {
      isOpen = true
      return true
    }
    if (shape.stops > 1 || shape.words > 50) isOpen = false
    return isOpen
  })
}
