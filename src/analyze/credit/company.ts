import type {Credit} from '../../model/document.ts'
import type {Sight} from './judge.ts'
import {shortNames} from './words.ts'

/** What stands between two names of one list. */
const list =
  /^['’]?,? ?(?:(?:and|or|und|oder|et|ou|y|e)[ \u00a0\n])?(?:[Tt]he[ \u00a0\n]|der |die |l['’]|la |le |el )?["“„*_]?$/u
const pair = /^(?:[ \u00a0](?:and|und|et|y)[ \u00a0\n]|[ \u00a0]?\/[ \u00a0]?)(?:[Tt]he[ \u00a0\n])?$/u
const longestGap = 12

/** The credits among some names in order of place, with those that stand in one list with them. */
export function withCompany(text: string, sights: readonly Sight[]): readonly Credit[] {
  const credited = sights.map(({isCredit}) => isCredit)
  for (let at = 1; at < sights.length; at++) {
    if (!credited[at] && credited[at - 1] && stands(text, sights[at - 1], sights[at], list)) credited[at] = true
  }
  for (let at = sights.length - 1; at > 0; at--) {
    if (credited[at] && !credited[at - 1] && stands(text, sights[at - 1], sights[at], pair)) credited[at - 1] = true
  }
  return sights.flatMap(({credit}, at) => (credited[at] ? [credit] : []))
}

/** "The Post" is the paper that was named in full before. */
export function withFullNames(credits: readonly Credit[]): readonly Credit[] {
  const full = new Map<string, string>()
  return credits.map((credit) => {
    const last = credit.name.slice(credit.name.lastIndexOf(' ') + 1)
    if (last !== credit.name) full.set(last, credit.name)
    const name = last === credit.name && shortNames.has(last) ? full.get(last) : undefined
    return name === undefined ? credit : {...credit, name}
  })
}

/** A photo beside a photo is found by itself. */
function stands(text: string, left: Sight | undefined, right: Sight | undefined, between: RegExp): boolean {
  if (!left || !right || left.credit.kind === 'photo' || right.credit.kind === 'photo') return false
  const gap = right.credit.start - left.credit.end
  return gap > 0 && gap <= longestGap && between.test(text.slice(left.credit.end, right.credit.start))
}
