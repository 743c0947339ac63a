import type {Job} from './examine.ts'
import type {ArchiveGroup} from './lint-archive.ts'
import {type Memories, toAbout, toStamp} from './memory.ts'
import type {Header} from './model/article.ts'
import type {Settings} from './model/settings.ts'
import type {Target} from './read/find.ts'
import {holdsRecords} from './read/kind.ts'
import type {Members} from './survey.ts'

/** The files of a run: those that are matched with nothing, and archive by archive those that are. */
export type Groups = {readonly alone: readonly Job[]; readonly archives: readonly ArchiveGroup[]}

/** Puts the files of a run together by their archives; `areFiles` is false for a text in place of a file. */
export function toGroups(
  targets: readonly Target[],
  archives: readonly Members[],
  headerOf: (target: Target) => Header,
  memories: Memories,
  areFiles = true
): Groups {
  const asked = new Set(targets.filter(({ignored}) => !ignored))
  const stampOf = toStamps()
  const toJob = (target: Target): Job => ({
    filePath: target.path,
    header: headerOf(target),
    isAsked: asked.has(target),
    stamp: stampOf(target.settings),
    ...toFields(target)
  })
  const shared = archives.filter(({articles, isPart}) => isPart || articles.length > 1 || articles.some(isOfMany))
  const matched = new Set(shared.flatMap(({articles}) => articles))
  return {
    alone: [...asked].filter((target) => !matched.has(target)).map(toJob),
    archives: shared.map(({root, isPart, isDeclared, articles}) => {
      const memory = isDeclared ? memories(root) : undefined
      const isKept = memory !== undefined && (areFiles || isPart)
      const [first] = articles
      const about = first === undefined ? '' : toAbout(first.settings)
      return {
        root,
        jobs: articles.map(toJob),
        isPart,
        areFiles,
        about,
        fields: first?.settings.archive.fields,
        ...(isKept ? {memory} : {})
      }
    })
  }
}

function isOfMany({path}: Target): boolean {
  return holdsRecords(path)
}

function toFields({path, settings: {archive}}: Target) {
  return archive.fields !== undefined && holdsRecords(path) ? {fields: archive.fields} : {}
}

/** One stamp for all files of the same settings. */
function toStamps(): (settings: Settings) => string {
  const stamps = new Map<Settings, string>()
  return (settings) => {
    const stamp = stamps.get(settings) ?? toStamp(settings)
    stamps.set(settings, stamp)
    return stamp
  }
}
