import {features} from './features.ts'
import type {Page} from './page.ts'

/** Whether a block looks like a part of an article that short lines are at home in. */
export function isProtected(page: Page, at: number): boolean {
  const place = page.places[at]
  if (place === undefined || place.grade > 2) return false
  if (isListed(page, at)) return true
  if (place.grade > 0 || place.repeats > 0 || place.shape.signs > 0 || features.cuesAround(page, at) > 0) return false
  return isSubhead(page, at) || isAside(page, at)
}

/** One of many lines with the same marks, far from cues: dates of a tour, results, ingredients. */
function isListed(page: Page, at: number): boolean {
  return features.alikeMarks(page, at) >= 6 && features.cuesAround(page, at) <= 1
}

/** A short line between two paragraphs of prose. */
function isSubhead({places}: Page, at: number): boolean {
  const {words = 0, opening} = places[at]?.shape ?? {}
  if (words < 2 || words > 10 || opening === 'small') return false
  return places[at - 1]?.isProse === true && places[at + 1]?.isProse === true
}

/** A short sentence behind a paragraph, without a word of the page. */
function isAside({places}: Page, at: number): boolean {
  const shape = places[at]?.shape
  if (shape === undefined || shape.ending !== 'stop' || shape.stops === 0 || shape.pageWords > 0) return false
  return shape.words >= 3 && shape.words <= 20 && (places[at - 1]?.shape.words ?? 0) >= 20
}
