import type {Evidence} from '../../model/article.ts'
import type {Hint} from './hints.ts'

/** A part of a page that is perhaps not the article. */
export type Region = Hint & {
  readonly parent: Region | undefined
  /** Units of prose that stand in it. */
  prose: number
  hasTitle: boolean
  /** What is made of it, once the whole page is known. */
  verdict?: Exclude<Evidence, 'body'> | undefined
}

/** What holds nearly all prose of a page, or its title, is no part beside the article, whatever it is called. */
const mostProse = 0.9

/** Judges regions, each behind the one that it stands in: one is certain that stands in a certain one. */
export function settle(regions: readonly Region[], prose: number): void {
  for (const region of regions) {
    const {category, certainty, parent} = region
    const around = parent?.verdict
    const isArticle = region.prose > mostProse * prose || (region.hasTitle && certainty === 'suspect')
    if (isArticle) region.verdict = around
    else region.verdict = {category, certainty: around?.certainty === 'certain' ? 'certain' : certainty}
  }
}
