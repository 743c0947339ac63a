import type {OtherPlace} from './archive.ts'
import type {Header} from './article.ts'
import type {Document} from './document.ts'
import {isSameOutlet} from './outlet.ts'

/** Whether two articles are of one outlet. Where neither outlet is known, their folders stand for them. */
export function isOfSameOutlet({path, header}: Pick<Document, 'path' | 'header'>, other: OtherPlace): boolean {
  const outlet = header.outlet?.value
  if (outlet === undefined && other.outlet === undefined) return toFolder(path) === toFolder(other.path)
  return isSameOutlet(outlet, other.outlet)
}

/** Who printed an earlier article and when, for a message; `header` is that of the article at hand. */
export function describeEarlier({outlet, published}: OtherPlace, header: Header): string {
  return `${outlet ?? 'an unknown outlet'}, ${describeDate(published, header.published?.value)}`
}

/** How many articles hold a copy beside the two that a message speaks of; empty where none does. */
export function describeFurther(further: number): string {
  if (further === 0) return ''
  return `; also in ${further} further ${further === 1 ? 'article' : 'articles'}`
}

function toFolder(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** Where a date is missing, the order of the two is one of paths, or that the dated one comes first: the reader should know. */
function describeDate(earlier: string | undefined, later: string | undefined): string {
  if (!earlier) return 'undated'
  const day = toDay(earlier)
  if (!later) return `${day}, this article undated`
  return toDay(later) === day ? `${day}, the same day` : day
}

function toDay(date: string): string {
  return /^\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? date
}
