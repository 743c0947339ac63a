import type {Seen, SeenMetadata} from '../model/look.ts'
import {printable, printableLine} from '../text/printable.ts'
import {counted} from './count.ts'

/** So many kinds of files and outlets are named, the commonest of them. */
const mostKinds = 6
const mostOutlets = 5

/** What was seen in a folder, for a person: what lies there, and what is known of it. */
export function toLookView(folder: string, seen: Seen): string {
  const {kinds, articles, include, frontMatter, sidecars, metadata} = seen
  const files = kinds.reduce((sum, kind) => sum + kind.files, 0)
  const rows = [
    `${printable(folder)}: ${counted(files, 'file')}${list(kinds.map(({extension, files: count}) => `${count} ${extension || 'without a kind'}`))}`,
    `  ${counted(articles, 'article')}: ${printableLine(include.join(', '))}`,
    ...(frontMatter > 0 ? [`  ${counted(frontMatter, 'article')} with front matter`] : []),
    ...(sidecars > 0 ? [`  ${counted(sidecars, 'article')} with a file of the same name beside it`] : []),
    ...(metadata === undefined ? ['  no file that tells of the articles'] : describe(metadata, articles))
  ]
  return `${rows.join('\n')}\n`
}

function list(parts: readonly string[]): string {
  const shown = parts.slice(0, mostKinds).map(printableLine)
  return shown.length === 0 ? '' : ` (${[...shown, ...(parts.length > shown.length ? ['…'] : [])].join(', ')})`
}

function describe({name, articles, fields, outlets, faults}: SeenMetadata, all: number): readonly string[] {
  const known = Object.entries(fields).map(([field, count]) => `${field} ${count}`)
  const named = outlets.slice(0, mostOutlets).map((outlet) => `${outlet.name} (${outlet.articles})`)
  return [
    `  ${printableLine(name)} tells of ${articles} of ${counted(all, 'article')}${known.length > 0 ? `: ${printableLine(known.join(', '))}` : ''}`,
    ...(faults > 0
      ? [
          `  ${counted(faults, 'row')} of it cannot be used, or not all that they say: a lint of the whole archive tells why`
        ]
      : []),
    ...(outlets.length > 0
      ? [
          `  ${counted(outlets.length, 'outlet')}: ${printableLine(named.join(', '))}${outlets.length > named.length ? ' …' : ''}`
        ]
      : [])
  ]
}
