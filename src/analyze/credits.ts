import type {Block, Credit} from '../model/document.ts'
import {toCover} from '../text/span.ts'
import {withCompany, withFullNames} from './credit/company.ts'
import {judge, type Sight} from './credit/judge.ts'
import {findLinks, isShortener} from './credit/links.ts'
import {scanNames} from './credit/names.ts'

/**
 * The places of an article that name another outlet, agency or document as the source of its text, in order. An outlet can be
 * given another name.
 */
export function toCredits(
  text: string,
  blocks: readonly Block[],
  nameOutlet: (name: string) => string = (name) => name
): readonly Credit[] {
  const links = [...findLinks(text)]
  const isLinked = toCover(links)
  const sights: Sight[] = []
  for (const block of blocks)
    scanNames(text, block, (name) => {
      for (const sight of judge(text, block, name)) if (!isLinked(sight.credit)) sights.push(sight)
    })
  const hosts = links.flatMap(({host}): Credit[] => (isShortener(host.name) ? [] : [{...host, kind: 'document'}]))
  const credits = withFullNames(withCompany(text, sights))
  const all = hosts.length === 0 ? credits : [...credits, ...hosts].sort((left, right) => left.start - right.start)
  return all.map((credit) => ({...credit, name: nameOutlet(credit.name)}))
}
