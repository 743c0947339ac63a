import {analyze} from './analyze/analysis.ts'
import {toMatcher} from './analyze/boilerplate.ts'
import {addText, closePrints, openPrints} from './analyze/prints.ts'
import {check, type Ports} from './check/check.ts'
import {toEntry} from './compare.ts'
import {toActiveRules} from './configure/rules.ts'
import {toArchive} from './match/archive.ts'
import {toCorpus} from './match/corpus.ts'
import type {Archive} from './model/archive.ts'
import type {Header} from './model/article.ts'
import type {Block, Document} from './model/document.ts'
import type {Finding} from './model/finding.ts'
import type {Rule} from './model/rule.ts'
import {withBrackets, withoutBrackets} from './text/brackets.ts'

/** An article to try a rule on: its text, with ⟦brackets⟧ around what is to be reported, and perhaps its header. */
export type Article = string | {readonly text: string; readonly header?: Header}

/** Articles by their paths; together they are an archive. */
export type Articles = Readonly<Record<string, Article>>

/** An article of an outlet and a day, as an archive rule asks for. */
export function article(outlet: string, published: string, text: string): Article {
  return {text, header: {outlet: {value: outlet, from: 'metadata'}, published: {value: published, from: 'metadata'}}}
}

/**
 * What a rule reports on articles, as brackets in their texts: every bracket of the input is taken away first, so that the
 * input is what a test expects.
 *
 * @throws when the rule throws, or does not know an option
 */
export async function mark(rule: Rule, articles: Articles, options: object = {}): Promise<Articles> {
  const found = await findings(rule, articles, options)
  const marked = Object.entries(articles).map(([path, given]) => {
    const spans = (found[path] ?? []).map(({span}) => span)
    const text = withBrackets(toText(given), spans)
    return [path, typeof given === 'string' ? text : {...given, text}]
  })
  return Object.fromEntries(marked)
}

/**
 * What a rule finds in each of some articles, brackets in their texts left out.
 *
 * @throws when the rule throws, or does not know an option
 */
export async function findings(
  rule: Rule,
  articles: Articles,
  options: object = {}
): Promise<Readonly<Record<string, readonly Finding[]>>> {
  const part = {file: {path: 'options', text: '', value: {}}, content: {rules: {[rule.id]: ['error', options]}}}
  const active = toActiveRules([part], [{rule, recommended: 'error', strict: 'error'}])
  const documents = Object.entries(articles).map(([path, given]) => toDocument(path, given))
  const ports: Ports = rule.scope === 'archive' ? {toTree, archive: openArchive(documents)} : {toTree}
  const found: Record<string, readonly Finding[]> = {}
  for (const document of documents) {
    const verdicts = await check(document, active, ports)
    found[document.path] = verdicts.map((verdict) => {
      if (verdict.kind === 'thrown') throw verdict.error
      return verdict.finding
    })
  }
  return found
}

/** An article as a rule sees it; its language is what its header says, and where that says nothing it is read as English. */
export function toDocument(path: string, given: Article): Document {
  const text = toText(given)
  const header = typeof given === 'string' ? {} : (given.header ?? {})
  const known = header.language === undefined ? {} : {language: header.language.value}
  return {path, text, header, analysis: analyze({text}, toMatcher(), known)}
}

/** The archive that documents make, in memory. */
export function openArchive(documents: readonly Document[]): Archive {
  const byPath = new Map(documents.map((document) => [document.path, document]))
  const byText = new Map(documents.map((document) => [document.text, document]))
  const prints = openPrints()
  for (const {text, analysis} of documents) addText(prints, text, analysis.blocks)
  const entries = documents.map(({path, header}) => toEntry(path, header))
  const corpus = toCorpus(entries, [closePrints(prints)])
  return toArchive(corpus, {
    read: (number) => byPath.get(corpus.entries[number]?.path ?? '')?.text,
    toSpans: (text) => byText.get(text)?.analysis.blocks ?? []
  })
}

function toText(given: Article): string {
  return withoutBrackets(typeof given === 'string' ? given : given.text)
}

/** The parser of trees is loaded when the first rule asks for one. */
async function toTree({text, header}: Document, blocks: Iterable<Block>): ReturnType<Ports['toTree']> {
  const tree = await import('./analyze/tree.ts')
  return tree.toTree(text, blocks, header.language?.value)
}
