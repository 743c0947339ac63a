import {join} from 'node:path'
import {loadArticle, loadReaders} from './articles.ts'
import {throughContents} from './jobs.ts'
import {holdsFiles} from './read/kind.ts'

/** So many files of one kind are looked into. */
const mostOpened = 10

/** The globs of files of many articles, by their kinds: of each kind some begin with an article. */
export async function findCollections(
  root: string,
  paths: readonly string[],
  metadata: string | undefined
): Promise<readonly string[]> {
  const kinds = new Map<string, string[]>()
  for (const path of paths) {
    const [kind] = /\.(?:jsonl|ndjson|warc)(?:\.(?:gz|zst))?$/u.exec(path) ?? []
    if (kind === undefined || path === metadata) continue
    kinds.set(kind, [...(kinds.get(kind) ?? []), path].slice(0, mostOpened))
  }
  const globs: string[] = []
  for (const [kind, some] of kinds) if (await holdArticles(root, some)) globs.push(`**/*${kind}`)
  return globs.sort()
}

async function holdArticles(root: string, paths: readonly string[]): Promise<boolean> {
  await loadReaders(paths)
  for (const path of paths) if (holdsFiles(path) || (await beginsWithArticle(join(root, path)))) return true
  return false
}

async function beginsWithArticle(filePath: string): Promise<boolean> {
  for await (const {bytes, ...place} of throughContents((contents) => contents.records(filePath)))
    return !('trouble' in loadArticle(filePath, {...place, bytes, length: bytes.length}))
  return false
}
