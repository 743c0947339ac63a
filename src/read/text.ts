import type {Article, Header, Origin} from '../model/article.ts'
import {type Source, toBodyStart} from './front-matter.ts'

/** A plain text file as one article: its text is the file as it stands behind its front matter, decoded when it is first asked for. */
export function readText(path: string, source: Source, header: Header = {}): Article {
  const start = toBodyStart(source)
  return {
    path,
    get text() {
      return start === 0 ? source.text : source.text.slice(start)
    },
    origin: {
      ...(start === 0 ? {kind: 'identity'} : toOrigin(source.text, start)),
      ...(source.encoding === undefined ? {} : {isReadOnly: true})
    },
    header
  }
}

function toOrigin(raw: string, start: number): Origin {
  return {kind: 'segments', raw, segments: Uint32Array.of(0, start, raw.length - start)}
}
