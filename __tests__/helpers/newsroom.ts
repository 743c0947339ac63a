import {check} from '../../src/check/check.ts'
import {toActiveRules} from '../../src/configure/rules.ts'
import type {AlteredQuotation, Archive} from '../../src/model/archive.ts'
import type {Header} from '../../src/model/article.ts'
import type {Document} from '../../src/model/document.ts'
import type {Finding} from '../../src/model/finding.ts'
import type {Rule} from '../../src/model/rule.ts'
import {openArchive as toArchive} from '../../src/testing.ts'
import {strip, toDocument, withBrackets} from './mark.ts'
import {only} from './rules.ts'

/** An article of an archive; its text may hold brackets around what is to be reported. */
export type Article = {
  readonly path: string
  readonly text: string
  readonly outlet?: string
  readonly published?: string
  /** What the text credits, in the place of what the analysis finds; the rest of the analysis is real. */
  readonly credits?: readonly {readonly name: string; readonly kind: 'agency' | 'outlet' | 'document' | 'photo'}[]
  readonly byline?: string
}

/** An article of an outlet and a day, in a folder of the outlet's. */
export function article(outlet: string, published: string, text: string): Article {
  return {path: `${outlet.toLowerCase()}/${published}.txt`, outlet, published, text}
}

/** What an archive rule reports on articles, as brackets in their texts, in the order of the articles. */
export async function markAll(
  rule: Rule,
  articles: readonly Article[],
  options: object = {}
): Promise<readonly string[]> {
  const found = await findAll(rule, articles, options)
  return articles.map(({text}, index) =>
    withBrackets(
      strip(text),
      (found[index] ?? []).map(({span}) => span)
    )
  )
}

/** What an archive rule finds in each of some articles. A rule that throws throws here too. */
export async function findAll(
  rule: Rule,
  articles: readonly Article[],
  options: object = {}
): Promise<readonly (readonly Finding[])[]> {
  const file = {path: 'test', text: '', value: {}}
  const active = toActiveRules([{file, content: {rules: {[rule.id]: ['error', options]}}}], only(rule))
  const {documents, archive} = openArchive(articles)
  const found: (readonly Finding[])[] = []
  for (const document of documents) {
    const verdicts = await check(document, active, {toTree: () => Promise.reject(new Error('no trees')), archive})
    found.push(
      verdicts.map((verdict) => {
        if (verdict.kind === 'thrown') throw verdict.error
        return verdict.finding
      })
    )
  }
  return found
}

/** Articles as documents, and the archive that they make, in memory. */
export function openArchive(articles: readonly Article[]): {
  readonly documents: readonly Document[]
  readonly archive: Archive
} {
  const documents = articles.map(toNamedDocument)
  return {documents, archive: toArchive(documents)}
}

/** An archive that knows of nothing but the quotations given. */
export function quoting(quotations: readonly AlteredQuotation[]): Archive {
  return {duplicates: () => [], passages: () => [], recurrence: () => [], quotations: () => quotations}
}

function toNamedDocument({path, text, outlet, published, credits, byline}: Article): Document {
  const header: Header = {
    ...(outlet === undefined ? {} : {outlet: {value: outlet, from: 'metadata'}}),
    ...(published === undefined ? {} : {published: {value: published, from: 'metadata'}}),
    ...(byline === undefined ? {} : {byline: [{value: byline, from: 'metadata'}]})
  }
  const document = toDocument(strip(text), path, header)
  const named = (credits ?? []).map((credit) => ({...credit, start: 0, end: 0}))
  const {blocks, quotes, boilerplate, repeats, hearsay} = document.analysis
  return credits === undefined
    ? document
    : {...document, analysis: {blocks, quotes, boilerplate, repeats, credits: named, hearsay}}
}
