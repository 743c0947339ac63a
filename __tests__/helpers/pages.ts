import {rules} from '../../rules/index.ts'
import {toMessage} from '../../src/check/message.ts'
import {toPlacer} from '../../src/check/place.ts'
import {lintText} from '../../src/index.ts'
import type {Document} from '../../src/model/document.ts'
import type {LintMessage} from '../../src/model/result.ts'
import type {Rule} from '../../src/model/rule.ts'
import {toLineStarts} from '../../src/text/lines.ts'
import {strip} from './mark.ts'
import {type Article, findAll, openArchive} from './newsroom.ts'

/** An example of a page: its articles with their brackets, the lines of its messages, and whether nothing is to be reported. */
export type Example = {
  readonly articles: readonly Article[]
  readonly messages: readonly string[]
  readonly silent: boolean
}

/** The name of a file, and perhaps its outlet and its date, above what it holds; below, perhaps, what is said of it. */
const fence =
  /(Not reported:\n\n)?`([^`\n]+)`(?:, ([^\n]*?))??(?:, (\d{4}-\d\d-\d\d))?\n\n```text\n([\s\S]*?)\n```\n((?:\n>[^\n]*\n(?:>[^\n]*\n)*)?)/gu

/** The examples of a page, in order. Files that follow one another, with nothing between them, are articles of one archive. */
export function toExamples(page: string): readonly Example[] {
  const examples: Example[] = []
  let end = -1
  for (const {
    index,
    0: whole,
    1: silent,
    2: path = '',
    3: outlet,
    4: published,
    5: text = '',
    6: said = ''
  } of page.matchAll(fence)) {
    const article = {
      path,
      text,
      ...(outlet === undefined ? {} : {outlet}),
      ...(published === undefined ? {} : {published})
    }
    const messages = said.split('\n').filter((line) => line.startsWith('> '))
    const last = examples.at(-1)
    const isNext = last !== undefined && silent === undefined && last.messages.length === 0 && index === end + 1
    if (isNext) examples[examples.length - 1] = {...last, articles: [...last.articles, article], messages}
    else examples.push({articles: [article], messages, silent: silent !== undefined})
    end = index + whole.length
  }
  return examples
}

/** The example as the command reports it: its articles with brackets, and its message lines. */
export async function runExample(id: string, {articles}: Example) {
  const rule = rules.find((listed) => listed.rule.id === id)?.rule
  const found = rule?.scope === 'archive' ? await askArchive(rule, articles) : await lintEach(id, articles)
  return {
    articles: articles.map((article, index) => ({...article, text: bracket(strip(article.text), found[index] ?? [])})),
    messages: articles.flatMap(({path}, index) => (found[index] ?? []).map((message) => toLine(path, message)))
  }
}

async function lintEach(id: string, articles: readonly Article[]): Promise<readonly (readonly LintMessage[])[]> {
  const results = articles.map(({path, text}) => lintText({text: strip(text), name: path, rules: {[id]: 'error'}}))
  return (await Promise.all(results)).map(({messages}) => messages.filter(({ruleId}) => ruleId === id))
}

async function askArchive(rule: Rule, articles: readonly Article[]): Promise<readonly (readonly LintMessage[])[]> {
  const {documents} = openArchive(articles)
  const placerOf = (path: string) => {
    const text = documents.find((one) => one.path === path)?.text ?? ''
    return toPlacer({text, origin: {kind: 'identity'}})
  }
  const found = await findAll(rule, articles)
  return documents.map(({path, text}: Document, index) => {
    const setting = {
      filePath: path,
      text,
      placer: placerOf(path),
      elsewhere: (place: {path: string; start: number; end: number}) => ({
        filePath: place.path,
        ...placerOf(place.path).toRegion(place)
      })
    }
    const active = {rule, severity: 'error', options: {}} as const
    return (found[index] ?? []).map((finding) => toMessage({kind: 'finding', active, finding}, setting))
  })
}

function bracket(plain: string, found: readonly LintMessage[]): string {
  const starts = toLineStarts(plain)
  const marks = found.flatMap(({line, column, endLine = line, endColumn = column}) => [
    {at: (starts[line - 1] ?? 0) + column - 1, mark: '⟦'},
    {at: (starts[endLine - 1] ?? 0) + endColumn - 1, mark: '⟧'}
  ])
  marks.sort((left, right) => right.at - left.at || (left.mark < right.mark ? -1 : 1))
  return marks.reduce((written, {at, mark}) => written.slice(0, at) + mark + written.slice(at), plain)
}

function toLine(path: string, {line, column, endLine, endColumn, message}: LintMessage): string {
  return `> \`${path}:${line}:${column}-${endLine}:${endColumn}\`: ${message}`
}
