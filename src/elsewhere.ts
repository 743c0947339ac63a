import type {Configuration} from './configure/configure.ts'
import {byPath, findFiles, type Target} from './read/find.ts'
import type {FilesRequest} from './survey.ts'

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
