import type {Article, Header} from '../model/article.ts'

/** A plain text file as one article: its text is the file as it stands. */
export function readText(path: string, text: string, header: Header = {}): Article {
  return {path, text, origin: {kind: 'identity'}, header}
}
