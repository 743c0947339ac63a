import type {Nodes, Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Point, Position} from 'unist'
import type {Document} from '../model/document.ts'
import type {Finding} from '../model/finding.ts'
import {anything, others} from '../model/option.ts'
import type {TreeRule} from '../model/rule.ts'
import {toLineStarts} from '../text/lines.ts'
import {quoted} from '../text/printable.ts'
import type {Span} from '../text/span.ts'

/** A plugin of unified that looks at the tree of a text: one of retext, or one that `unified-lint-rule` made. */
export type UnifiedPlugin = Plugin<unknown[], Root>

/** What is read of a `VFileMessage`. */
type Message = {
  readonly reason: string
  readonly fatal?: boolean | null | undefined
  readonly place?: Point | Position | undefined
  readonly actual?: string | null | undefined
  readonly expected?: readonly string[] | null | undefined
}

type File = {readonly messages: readonly Message[]}

/**
 * Makes a rule of a plugin of unified: it is given the syntax tree of the article, and every message that it leaves on the
 * file is a finding. A message that is `fatal` is an error; any other has the severity that the settings say.
 */
export function toUnifiedRule(plugin: UnifiedPlugin, id: string): TreeRule {
  return {
    id,
    about: `What the plugin ${id.slice(0, id.lastIndexOf('/'))} finds`,
    scope: 'document',
    needs: 'tree',
    options: {[others]: anything('What the plugin is told', {})},
    async check({document, tree, options}) {
      const {messages} = await run(plugin, options, tree, document)
      return messages.map((message) => toFinding(message, document.text))
    }
  }
}

/** A plugin that fails a file throws the message that it has left there. */
async function run(plugin: UnifiedPlugin, options: object, tree: Root, {text, path}: Document): Promise<File> {
  const {unified} = await import('unified')
  let file: File = {messages: []}
  const processor = unified().use(() => (_tree: Nodes, given: File) => {
    file = given
  })
  processor.use(plugin, ...(Object.keys(options).length > 0 ? [options] : []))
  try {
    await processor.run(tree, {value: text, path})
  } catch (error) {
    if (!file.messages.some((message) => message === error)) throw error
  }
  return file
}

function toFinding({reason, fatal, place, actual, expected}: Message, text: string): Finding {
  const span = toSpan(place, text)
  const isExact = actual === text.slice(span.start, span.end)
  const suggest = (isExact ? (expected ?? []) : []).map((other) => ({
    desc: other === '' ? 'Remove it' : `Replace it with ${quoted(other)}`,
    fix: [{...span, text: other}]
  }))
  return {
    span,
    message: reason,
    ...(fatal === true ? {fatal} : {}),
    ...(suggest.length > 0 ? {suggest} : {})
  }
}

/** A message without a place speaks of the whole article, and stands at its beginning. */
function toSpan(place: Point | Position | undefined, text: string): Span {
  if (place === undefined) return {start: 0, end: 0}
  const [from, to] = 'start' in place ? [place.start, place.end] : [place, place]
  return {start: toOffset(from, text), end: toOffset(to, text)}
}

function toOffset({offset, line, column}: Point, text: string): number {
  return offset ?? (toLineStarts(text)[line - 1] ?? 0) + column - 1
}
