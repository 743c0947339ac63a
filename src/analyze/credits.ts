import type {Block, Credit} from '../model/document.ts'
import {toCover} from '../text/span.ts'
import {withCompany, withFullNames} from './credit/company.ts'
import {judge, judgeOutlet, type Sight} from './credit/judge.ts'
import {findLinks, isShortener} from './credit/links.ts'
import {findNamed, type OutletsNamed} from './credit/named.ts'
import {scanNames} from './credit/names.ts'

/**
 * The places of an article that name another outlet, agency or document as the source of its text, in order. The outlets that
 * the settings name are known, and have their one name.
 */
export function toCredits(text: string, blocks: readonly Block[], outlets?: OutletsNamed): readonly Credit[] {
  const links = [...findLinks(text)]
  const isLinked = toCover(links)
  const sights: Sight[] = []
  for (const block of blocks)
    scanNames(text, block, (name) => {
      for (const sight of judge(text, block, name)) if (!isLinked(sight.credit)) sights.push(sight)
    })
  const hosts = links.flatMap(({host}): Credit[] => (isShortener(host.name) ? [] : [{...host, kind: 'document'}]))
  const credits = withFullNames(withCompany(text, sights))
  const isSeen = toCover([...links, ...credits])
  const others = outlets === undefined ? [] : toNamed(text, blocks, outlets).filter((credit) => !isSeen(credit))
  const further = [...hosts, ...others]
  const all = further.length === 0 ? credits : [...credits, ...further].sort((left, right) => left.start - right.start)
  return outlets === undefined ? all : all.map((credit) => ({...credit, name: outlets.toName(credit.name)}))
}

/** The credits of outlets whose names the settings tell, whatever these look like. */
function toNamed(text: string, blocks: readonly Block[], outlets: OutletsNamed): readonly Credit[] {
  return blocks.flatMap((block) =>
    [...findNamed(text, block, outlets)].flatMap((outlet) => judgeOutlet(text, block, outlet, true) ?? [])
  )
}
