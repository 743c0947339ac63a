import type {Seen, SeenHeaders} from '../model/look.ts'
import {printable, printableLine} from '../text/printable.ts'
import {counted} from './count.ts'

/** So many kinds of files and outlets are named, the commonest of them. */
const mostKinds = 6
const mostOutlets = 5

/** What was seen in a folder, for a person: what lies there, and what is known of it. */
export function toLookView(folder: string, seen: Seen): string {
  const {kinds, articles, include, opened} = seen
  const files = kinds.reduce((sum, kind) => sum + kind.files, 0)
  const rows = [
    `${printable(folder)}: ${counted(files, 'file')}${list(kinds.map(({extension, files: count}) => `${count} ${extension || 'without a kind'}`))}`,
    `  ${counted(articles, 'article')}: ${printableLine(include.join(', '))}`,
    ...(opened < articles
      ? [`  ${opened} of them were opened, from the first to the last, and say of themselves:`]
      : []),
    ...describeOwn(seen),
    ...describeMetadata(seen),
    ...describeOutlets(seen)
  ]
  return `${rows.join('\n')}\n`
}

function list(parts: readonly string[]): string {
  const shown = parts.slice(0, mostKinds).map(printableLine)
  return shown.length === 0 ? '' : ` (${[...shown, ...(parts.length > shown.length ? ['…'] : [])].join(', ')})`
}

function describeOwn({frontMatter, pages, sidecars}: Seen): readonly string[] {
  return [
    ...describe(`${counted(frontMatter.articles, 'article')} with front matter`, frontMatter),
    ...describe(`${counted(pages.articles, 'page')} with something in the markup`, pages),
    ...describe(`${counted(sidecars.articles, 'article')} with a file of the same name beside`, sidecars)
  ]
}

function describe(what: string, {articles, fields}: SeenHeaders): readonly string[] {
  const known = Object.entries(fields).map(([field, count]) => `${field} ${count}`)
  return articles === 0 ? [] : [`  ${what}${known.length > 0 ? `: ${printableLine(known.join(', '))}` : ''}`]
}

function describeMetadata({metadata, articles}: Seen): readonly string[] {
  if (metadata === undefined) return ['  no file that tells of the articles']
  const {name, faults} = metadata
  const row = describe(
    `${printableLine(name)} tells of ${metadata.articles} of ${counted(articles, 'article')}`,
    metadata
  )
  if (faults === 0) return row
  return [
    ...row,
    `  ${counted(faults, 'row')} of it cannot be used, or not all that they say: a lint of the whole archive tells why`
  ]
}

function describeOutlets({outlets, aliases}: Seen): readonly string[] {
  if (outlets.length === 0) return []
  const named = outlets.slice(0, mostOutlets).map((outlet) => `${outlet.name} (${outlet.articles})`)
  const several = Object.entries(aliases).map(([name, others]) => `${name} (${others.join(', ')})`)
  return [
    `  ${counted(outlets.length, 'outlet')}: ${printableLine(named.join(', '))}${outlets.length > named.length ? ' …' : ''}`,
    ...(several.length > 0 ? [`  outlets by several names: ${printableLine(several.join(', '))}`] : [])
  ]
}
