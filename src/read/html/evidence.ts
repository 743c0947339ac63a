import type {Evidence} from '../../model/article.ts'
import {settle} from './region.ts'
import type {Container, Seen, Walked} from './walk.ts'

/** What stands in links is a list of links. */
const linkedShare = 0.7
/** A headline has so many words. */
const fewestWords = 4
/** The body holds this share of all prose that stands in no region. */
const bodyShare = 0.6
/** With fewer units of prose the body of a page cannot be told. */
const fewestUnits = 100
/** The title stands among so many first headings. */
const topHeadings = 30

/** What the structure of a page says of each of its blocks. */
export function toEvidence(
  text: string,
  {seen, regions, containers}: Walked,
  titles: readonly string[]
): readonly (Evidence | undefined)[] {
  const title = findTitle(text, seen, titles)
  for (let region = seen[title]?.region; region !== undefined; region = region.parent) region.hasTitle = true
  settle(
    regions,
    seen.reduce((sum, block) => sum + (block.isProse ? block.end - block.start : 0), 0)
  )
  const body = findBody(seen, containers)
  return seen.map((block, at) => {
    if (at === title) return 'body'
    const verdict = block.region?.verdict
    if (verdict?.certainty === 'certain') return verdict
    if (isLinks(block)) return {category: verdict?.category ?? toLinked(text, block), certainty: 'suspect'}
    if (verdict) return verdict
    if (body === undefined) return undefined
    if (at >= body.first && at < body.last) return 'body'
    const isLead = title >= 0 && at > title && at < body.first
    return block.isProse || isLead ? undefined : {category: 'unknown', certainty: 'suspect'}
  })
}

/** The first heading that reads as the page is called; a page with one first heading is called that. */
function findTitle(text: string, seen: readonly Seen[], titles: readonly string[]): number {
  const names = titles.map(toWording).filter((name) => name !== '')
  const longest = Math.max(0, ...names.map(({length}) => 2 * length))
  const isShort = ({kind, start, end}: Seen) => kind === 'heading' && end - start <= longest
  const headings = seen.flatMap((block, at) => (isShort(block) ? [at] : [])).slice(0, topHeadings)
  const named = headings.find((at) => isNamed(toWording(text.slice(seen[at]?.start, seen[at]?.end)), names)) ?? -1
  if (named >= 0) return named
  const first = seen.findIndex(({level}) => level === 1)
  return seen.findLastIndex(({level}) => level === 1) === first ? first : -1
}

/** Some titles have the name of the outlet behind them. */
function isNamed(heading: string, names: readonly string[]): boolean {
  return (
    heading.length > 0 && names.some((name) => name === heading || (name.startsWith(heading) && heading.includes(' ')))
  )
}

function toWording(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The innermost element that holds most of the prose, or the article around it. */
function findBody(seen: readonly Seen[], containers: readonly Container[]): Container | undefined {
  const sums = new Float64Array(seen.length + 1)
  seen.forEach(({isProse, region, start, end}, at) => {
    sums[at + 1] = (sums[at] ?? 0) + (isProse && !region?.verdict ? end - start : 0)
  })
  const all = sums[seen.length] ?? 0
  if (all < fewestUnits) return undefined
  const holds = ({first, last}: Container) => (sums[last] ?? 0) - (sums[first] ?? 0) >= all * bodyShare
  const at = containers.findIndex(holds)
  const inner = containers[at]
  if (inner === undefined) return undefined
  const around = containers.slice(at).filter(({first, last}) => first <= inner.first && last >= inner.last)
  return around.find(({isArticle}) => isArticle) ?? around.find(({name}) => name === 'main') ?? inner
}

function isLinks({start, end, linked}: Seen): boolean {
  return linked >= (end - start) * linkedShare
}

/** A headline leads to another story, a word or two to another page. */
function toLinked(text: string, {start, end}: Seen): 'related' | 'navigation' {
  return text.slice(start, end).split(' ', fewestWords).length < fewestWords ? 'navigation' : 'related'
}
