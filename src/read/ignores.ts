import {dirname, join, sep} from 'node:path'
import type {IgnorePatterns} from '../model/settings.ts'
import {toInside} from '../text/inside.ts'
import {lookUp, readIfThere} from './load.ts'

/** Whether an absolute path is ignored, as git would say: by `.gitignore` files and the settings' patterns, the deeper ones last. */
export type Ignores = (path: string) => Promise<boolean>

/** What one folder says of the paths below it. */
type Matcher = {readonly folder: string; readonly test: (path: string) => {ignored: boolean; unignored: boolean}}

/** What is known of one folder: whether it is ignored itself, and all that is said of what lies in it, the outermost first. */
type Folder = {readonly ignored: boolean; readonly matchers: readonly Matcher[]}

/** Folders are looked at once. `.gitignore` files count from the top of the repository down, or from the root where there is none. */
export function toIgnores(root: string, settings: readonly IgnorePatterns[]): Ignores {
  const seen = new Map<string, Promise<Folder>>()
  const top = findRepository(root) ?? root

  function look(folder: string): Promise<Folder> {
    const known = seen.get(folder) ?? open(folder)
    seen.set(folder, known)
    return known
  }

  async function open(folder: string): Promise<Folder> {
    const parent = dirname(folder)
    const above = folder === top || parent === folder ? undefined : await look(parent)
    const own = await toMatcher(folder, settings)
    return {
      ignored: above !== undefined && (above.ignored || decide(above.matchers, `${folder}${sep}`)),
      matchers: [...(above?.matchers ?? []), ...own]
    }
  }

  return async (path) => {
    const {ignored, matchers} = await look(dirname(path))
    return ignored || decide(matchers, path)
  }
}

function findRepository(folder: string): string | undefined {
  if (lookUp(join(folder, '.git')) !== undefined) return folder
  return dirname(folder) === folder ? undefined : findRepository(dirname(folder))
}

/** Loads the matcher of patterns only where there are some. */
async function toMatcher(folder: string, settings: readonly IgnorePatterns[]): Promise<readonly Matcher[]> {
  const patterns = settings.filter((one) => one.folder === folder).flatMap((one) => one.patterns)
  const file = readIfThere(join(folder, '.gitignore')) ?? ''
  if (file.trim() === '' && patterns.length === 0) return []
  const {default: ignore} = await import('ignore')
  const matcher = ignore().add(file).add(patterns)
  return [{folder, test: (path) => matcher.test(path)}]
}

/** The last matcher that has an opinion decides. */
function decide(matchers: readonly Matcher[], path: string): boolean {
  let ignored = false
  for (const {folder, test} of matchers) {
    const verdict = test(toInside(folder, path))
    ignored = verdict.ignored || (ignored && !verdict.unignored)
  }
  return ignored
}
