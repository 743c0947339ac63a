/** What a file is read as; `records`: it holds many articles. */
export type Kind = 'text' | 'markdown' | 'html' | 'records'

const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries<Kind>({
    md: 'markdown',
    markdown: 'markdown',
    html: 'html',
    htm: 'html',
    xhtml: 'html'
  })
)

/** Files of many articles that are nothing else; one of `.json` may be anything, so that it has to be named. */
const collections = ['jsonl', 'ndjson', 'warc']
const compressions = ['', '.gz', '.zst']

/** What belongs to an archive whose settings do not say. */
export const knownKinds: readonly string[] = [
  ...['txt', ...kinds.keys()],
  ...collections.flatMap((extension) => compressions.map((end) => `${extension}${end}`))
].map((extension) => `**/*.${extension}`)

/** The kind of a file, by the end of its name; all that is not known is plain text. */
export function toKind(path: string): Kind {
  if (path.endsWith('.txt')) return 'text'
  if (holdsRecords(path)) return 'records'
  const dot = path.lastIndexOf('.')
  return dot < 0 ? 'text' : (kinds.get(path.slice(dot + 1).toLowerCase()) ?? 'text')
}

/** Whether a file holds many articles, by its name. */
export function holdsRecords(path: string): boolean {
  return /\.(?:jsonl|ndjson|json|warc)(?:\.(?:gz|zst))?$/iu.test(path)
}

/** Whether each record of a file is a file of its own, with lines of its own. */
export function holdsFiles(path: string): boolean {
  return /\.warc(?:\.(?:gz|zst))?$/iu.test(path)
}
