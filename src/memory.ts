import {join, relative} from 'node:path'
import type {Header} from './model/article.ts'
import type {LintMessage} from './model/result.ts'
import type {Settings} from './model/settings.ts'
import type {Row} from './store/entry.ts'
import {openStore, type Store} from './store/store.ts'
import {toHash} from './text/hash.ts'
import {printable} from './text/printable.ts'

/** Where indexes are kept, and who is told when one cannot be used. */
export type Cache = {
  /** A folder for the indexes of all archives; absent: `.provlint` in the folder of each. */
  readonly location?: string
  /** What makes the index: the program in its version, on its Node. */
  readonly version: string
  warn(message: string): void
}

/** Where the index of an archive lies, and the index, as far as there is one. */
export type Memory = {readonly folder: string; readonly store?: Store}

/** What is remembered of an article, and by which id. */
export type Recalled = {readonly id: number; readonly row: Row}

/** Opens the index of an archive. One that cannot be used is as good as none, and is made anew. */
export function openMemory(root: string, cwd: string, {location, version, warn}: Cache): Memory {
  const folder = location === undefined ? join(root, '.provlint') : join(location, toName(relative(cwd, root)))
  const store = openStore(folder, version)
  if (store === undefined) return {folder}
  if (!('why' in store)) return {folder, store}
  warn(`the index in ${printable(folder)} is made anew: ${store.why}`)
  return {folder}
}

function toName(root: string): string {
  return toHash(root).slice(0, 16)
}

/** All that is remembered, by path. */
export function recallAll({store}: Memory): ReadonlyMap<string, Recalled> {
  const recalled = new Map<string, Recalled>()
  for (const one of store?.rows() ?? []) recalled.set(one.row.path, one)
  return recalled
}

/** What is remembered of an article. */
export function recall({store}: Memory, path: string): Recalled | undefined {
  const id = store?.findPath(path)[0]
  return store === undefined || id === undefined ? undefined : {id, row: store.row(id)}
}

/** What the findings of document rules depend on beside the article: the settings, and where its archive lies. */
export function toStamp({root, rules, boilerplate}: Settings): string {
  const own = rules.filter(({rule}) => rule.scope === 'document')
  const said = own.map(({rule, severity, options}) => [rule.id, severity, options])
  return toHash(JSON.stringify([root, said, boilerplate])).slice(0, 16)
}

/** Findings as a row keeps them. */
export function toFindings(messages: readonly LintMessage[]): string {
  return messages.length === 0 ? '' : JSON.stringify(messages)
}

/** The findings of a row, whose checksum says that they are what was written. */
export function fromFindings(findings: string): readonly LintMessage[] {
  return findings === '' ? [] : (JSON.parse(findings) as readonly LintMessage[])
}

/** Whether the findings that are remembered of an article still hold if the article is as it was. */
export function isCurrent({stamp, header}: Row, now: {readonly stamp: string; readonly header: Header}): boolean {
  return stamp === now.stamp && JSON.stringify(header) === JSON.stringify(now.header)
}
