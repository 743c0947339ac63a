/** What a file is read as. */
export type Kind = 'text' | 'markdown' | 'html'

const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries<Kind>({
    md: 'markdown',
    markdown: 'markdown',
    html: 'html',
    htm: 'html',
    xhtml: 'html'
  })
)

/** What belongs to an archive whose settings do not say. */
export const knownKinds: readonly string[] = ['txt', ...kinds.keys()].map((extension) => `**/*.${extension}`)

/** The kind of a file, by the end of its name; all that is not known is plain text. */
export function toKind(path: string): Kind {
  if (path.endsWith('.txt')) return 'text'
  const dot = path.lastIndexOf('.')
  return dot < 0 ? 'text' : (kinds.get(path.slice(dot + 1).toLowerCase()) ?? 'text')
}
