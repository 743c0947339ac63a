import {analyze} from '../../src/analyze/analysis.ts'
import {toMatcher} from '../../src/analyze/boilerplate.ts'
import {toTree} from '../../src/analyze/tree.ts'
import {check} from '../../src/check/check.ts'
import {toActiveRules} from '../../src/configure/rules.ts'
import type {Header} from '../../src/model/article.ts'
import type {Document} from '../../src/model/document.ts'
import type {Finding} from '../../src/model/finding.ts'
import type {Rule} from '../../src/model/rule.ts'

type Articles = Readonly<Record<string, string>>

/** What a rule reports on articles, as brackets in their text: every ⟦…⟧ of the input is taken away first. */
export async function mark(rule: Rule, articles: Articles, options: object = {}): Promise<Articles> {
  const marked: Record<string, string> = {}
  for (const [path, text] of Object.entries(articles)) {
    const plain = strip(text)
    marked[path] = bracket(plain, await findings(rule, plain, options, path))
  }
  return marked
}

/** What a rule finds in one text. A rule that throws throws here too. */
export async function findings(
  rule: Rule,
  text: string,
  options: object = {},
  path = 'story.txt',
  header: Header = {}
): Promise<readonly Finding[]> {
  const file = {path: 'test', text: '', value: {}}
  const layers = [{file, content: {rules: {[rule.id]: ['error', options]}}}]
  const active = toActiveRules(layers, [{rule, recommended: 'error', strict: 'error'}])
  const verdicts = await check(toDocument(text, path, header), active, {
    toTree: async (document, blocks) => toTree(document.text, blocks, document.header.language?.value)
  })
  return verdicts.map((verdict) => {
    if (verdict.kind === 'thrown') throw verdict.error
    return verdict.finding
  })
}

/** A text as rules see it. */
export function toDocument(text: string, path = 'story.txt', header: Header = {}): Document {
  const known = header.language === undefined ? {} : {language: header.language.value}
  return {path, text, header, analysis: analyze({text}, toMatcher(), known)}
}

/** The text without its brackets. */
export function strip(text: string): string {
  return text.replace(/[⟦⟧]/gu, '')
}

/** A text with brackets around what was found in it. */
export function bracket(text: string, found: readonly Finding[]): string {
  const marks = found.flatMap(({span: {start, end}}) => [
    {at: start, mark: '⟦', order: 1},
    {at: end, mark: '⟧', order: 0}
  ])
  marks.sort((left, right) => left.at - right.at || left.order - right.order)
  let written = ''
  let at = 0
  for (const {at: next, mark: bracketMark} of marks) {
    written += text.slice(at, next) + bracketMark
    at = next
  }
  return written + text.slice(at)
}
