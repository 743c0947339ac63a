import type {Block, Credit} from '../model/document.ts'
import {toCover} from '../text/span.ts'
import {toPlainKind} from './credit/exact.ts'
import {isNamedAsSource} from './credit/frames.ts'
import {findLinks, isShortener} from './credit/links.ts'
import {type Name, scanNames} from './credit/names.ts'
import {type Outlet, toCore, toOutlet, toWholeName} from './credit/outlet.ts'
import {toPlace} from './credit/places.ts'
import {shortNames} from './credit/words.ts'

/** The places of an article that name another outlet, agency or document as the source of its text, in order. */
export function toCredits(text: string, blocks: readonly Block[]): readonly Credit[] {
  const links = [...findLinks(text)]
  const found: Credit[] = links.flatMap(({host}) =>
    isShortener(host.name) ? [] : [{...host, kind: 'document' as const}]
  )
  const isLinked = toCover(links)
  const take = (block: Block, name: Name) => {
    const credit = toCredit(text, block, name)
    if (credit && !isLinked(credit)) found.push(credit)
  }
  for (const block of blocks) scanNames(text, block, (name) => take(block, name))
  return withFullNames(withoutOverlaps(found))
}

function toCredit(text: string, block: Block, name: Name): Credit | undefined {
  const outlet = name.marked ? toOutlet(text, name) : undefined
  const named = outlet && toNamed(text, block, outlet, name.led)
  return named ?? (name.led ? toPlain(text, name) : undefined)
}

function toNamed(text: string, block: Block, outlet: Outlet, led: boolean): Credit | undefined {
  const {start, end, name, kind} = outlet
  const place = toPlace(text, block, outlet)
  if (place === 'photo') return {start, end, name, kind: 'photo'}
  if (place === 'source') return {start, end, name, kind}
  if (outlet.doubtful) return undefined
  const isSource = isNamedAsSource(text, outlet) || (led && toPlainKind(text, outlet) !== undefined)
  return isSource ? {start, end, name, kind} : undefined
}

/** A name that nothing but its place shows to be a source. */
function toPlain(text: string, name: Name): Credit | undefined {
  const core = toCore(text, name)
  const kind = core && toPlainKind(text, core)
  if (core === undefined || kind === undefined) return undefined
  const {start, end} = toWholeName(text, core)
  return {start, end, name: text.slice(start, end), kind}
}

/** In order of place, the first of those that share a place. */
function withoutOverlaps(credits: readonly Credit[]): readonly Credit[] {
  let end = 0
  return credits
    .toSorted((left, right) => left.start - right.start || left.end - right.end)
    .filter((credit) => {
      if (credit.start < end) return false
      end = credit.end
      return true
    })
}

/** "The Post" is the paper that was named in full before. */
function withFullNames(credits: readonly Credit[]): readonly Credit[] {
  const full = new Map<string, string>()
  return credits.map((credit) => {
    const last = credit.name.slice(credit.name.lastIndexOf(' ') + 1)
    if (last !== credit.name) full.set(last, credit.name)
    return last === credit.name && full.has(last) && shortNames.has(last)
      ? {...credit, name: full.get(last) ?? last}
      : credit
  })
}
