import type {Article} from '../model/article.ts'
import type {Readable, Trouble} from './load.ts'
export function readMarkdown(path: string, {text}: Pick<Readable, 'text'>): Article | Trouble {
  return {path, text, origin: {kind: 'identity'}, header: {}}
}
