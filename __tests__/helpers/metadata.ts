import type {Header} from '../../src/model/article.ts'
import {headerFields} from '../../src/model/header.ts'
import {readMetadata} from '../../src/read/metadata.ts'
import {archive} from './archive.ts'

/** The paths of the articles of a small archive. */
export const articles = ['dam.txt', 'wire/rain.txt', 'wire/back\\slash.txt']

/** The headers that a file gives to these articles, and what is said of it. */
export async function read(text: string | Uint8Array, name = 'index.jsonl', isWhole = true, paths = articles) {
  const root = archive({'dam.txt': '', 'wire/rain.txt': '', 'drafts/flood.txt': '', [name]: text})
  const metadata = await readMetadata({root, name, paths: new Set(paths), isWhole})
  if ('fault' in metadata) return {fault: metadata.fault}
  return {
    headers: Object.fromEntries(paths.map((path) => [path, toPlain(metadata.headerOf(path))])),
    said: metadata.complaints.map(({line, message}) => `${line}: ${message}`)
  }
}

function toPlain(header: Header): object {
  return Object.fromEntries(
    headerFields.flatMap((name) => {
      const known = header[name]
      const values = known === undefined ? [] : [known].flat().map(({value}) => value)
      return values.length === 0 ? [] : [[name, values.join('; ')]]
    })
  )
}
