import {lintText} from '../../src/index.ts'
import {toLineStarts} from '../../src/text/lines.ts'
import {strip} from './mark.ts'

/** An example of a page: the article with its brackets, the lines of its messages, and whether nothing is to be reported. */
export type Example = {
  readonly name: string
  readonly text: string
  readonly messages: readonly string[]
  readonly silent: boolean
}

const fence = /(Not reported:\n\n)?`([^`\n]+)`\n\n```text\n([\s\S]*?)\n```\n((?:\n>[^\n]*\n(?:>[^\n]*\n)*)?)/gu

/** The examples of a page, in order. */
export function toExamples(page: string): readonly Example[] {
  return [...page.matchAll(fence)].map(([, silent, name = '', text = '', messages = '']) => ({
    name,
    text,
    messages: messages.split('\n').filter((line) => line.startsWith('> ')),
    silent: silent !== undefined
  }))
}

/** The example as the command reports it: its brackets and its message lines. */
export async function runExample(id: string, {name, text}: Example): Promise<Pick<Example, 'text' | 'messages'>> {
  const plain = strip(text)
  const {messages} = await lintText({text: plain, name, rules: {[id]: 'error'}})
  const starts = toLineStarts(plain)
  const own = messages.filter(({ruleId}) => ruleId === id)
  const marks = own.flatMap(({line, column, endLine = line, endColumn = column}) => [
    {at: (starts[line - 1] ?? 0) + column - 1, mark: '⟦'},
    {at: (starts[endLine - 1] ?? 0) + endColumn - 1, mark: '⟧'}
  ])
  marks.sort((left, right) => right.at - left.at || (left.mark < right.mark ? -1 : 1))
  return {
    text: marks.reduce((written, {at, mark}) => written.slice(0, at) + mark + written.slice(at), plain),
    messages: own.map(
      ({line, column, endLine, endColumn, message}) =>
        `> \`${name}:${line}:${column}-${endLine}:${endColumn}\`: ${message}`
    )
  }
}
