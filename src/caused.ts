import type {Configuration} from './configure/configure.ts'
import type {Job} from './examine.ts'
import type {Corpus} from './match/corpus.ts'
import {toPrintKeys, toQuotationKeys} from './match/keys.ts'
import {byPath, findFiles, type Target} from './read/find.ts'
import {toArchivePath} from './readings.ts'
import type {FilesRequest} from './survey.ts'

/** Those articles of a whole archive that are not reported on and share something with one that is: a change there can show here. */
export function findConcerned(root: string, jobs: readonly Job[], {entries, stretches}: Corpus): readonly Job[] {
  const asked = new Set(jobs.flatMap(({filePath, isAsked}) => (isAsked ? toArchivePath(root, filePath) : [])))
  const [prints, quotations] = [new Set<number>(), new Set<number>()]
  const concerned = new Set<string>()
  for (const [article, {path}] of entries.entries()) {
    const stretch = stretches[article]
    if (stretch === undefined || !asked.has(path)) continue
    for (const key of toPrintKeys(stretch)) prints.add(key)
    for (const key of toQuotationKeys(stretch)) quotations.add(key)
  }
  for (const [article, {path}] of entries.entries()) {
    const stretch = stretches[article]
    if (stretch === undefined || asked.has(path)) continue
    const isSharing = toPrintKeys(stretch).some((key) => prints.has(key))
    if (isSharing || toQuotationKeys(stretch).some((key) => quotations.has(key))) concerned.add(path)
  }
  return jobs.filter(({filePath}) => concerned.has(toArchivePath(root, filePath)))
}

/** The files of a run, and those others of which something was found and that its patterns come to, in the order of paths. */
export async function addElsewhere(
  {cwd, patterns}: FilesRequest,
  targets: readonly Target[],
  paths: Iterable<string>,
  configuration: Configuration
): Promise<readonly Target[]> {
  const own = new Set(targets.map(({path}) => path))
  const others = new Set([...paths].filter((path) => !own.has(path)))
  if (others.size === 0) return targets
  const found = await findFiles(cwd, patterns, configuration, others)
  return [...targets, ...found.targets.filter(({ignored}) => !ignored)].sort(byPath)
}
