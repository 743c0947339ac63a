import type {OtherPlace} from '../model/archive.ts'
import type {Span} from '../text/span.ts'
import type {Corpus} from './corpus.ts'

/** A stretch of an article with what a message says of it. */
export function toPlace({entries}: Corpus, article: number, {start, end}: Span): OtherPlace {
  const {path = '', record, outlet, published} = entries[article] ?? {}
  return {
    path,
    ...(record === undefined ? {} : {record}),
    ...(outlet === undefined ? {} : {outlet}),
    ...(published === undefined ? {} : {published}),
    start,
    end
  }
}
