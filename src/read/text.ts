import type {Article, Header} from '../model/article.ts'

/** A plain text file as one article: its text is the file as it stands, decoded when it is first asked for. */
export function readText(path: string, loaded: {readonly text: string}, header: Header = {}): Article {
  return {
    path,
    get text() {
      return loaded.text
    },
    origin: {kind: 'identity'},
    header
  }
}
