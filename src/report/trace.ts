import {styleText} from 'node:util'
import type {Standing, TraceStep} from '../model/trace.ts'
import {listChanges} from '../text/changes.ts'
import {toInside} from '../text/inside.ts'
import {excerpt, printable, printableLine} from '../text/printable.ts'
import {counted} from './count.ts'
import {toJson} from './json.ts'

/** A step and where it is found; `text` is what of the article is shown. */
type Step = TraceStep & {readonly filePath: string; readonly line: number; readonly text: string}

/** A chain of copies to show, and what was asked about. */
export type Shown = {
  readonly filePath: string
  readonly line?: number
  readonly words: number
  readonly steps: readonly Step[]
}

/** The chain for a person: a time line, the earliest first, and what each article did with the text. */
export function toTraceView({filePath, line, words, steps}: Shown, cwd: string, color: boolean): string {
  const paint = color ? (text: string) => styleText('dim', text, {validateStream: false}) : (text: string) => text
  const copies = steps.length - 1
  const others = counted(copies, 'other article')
  const found = copies === 0 ? 'no other article prints' : `${others} ${copies === 1 ? 'prints' : 'print'}`
  const place = `${toInside(cwd, filePath)}${line === undefined ? '' : `:${line}`}`
  const title = `${place}: ${counted(words, 'word')}; ${found} 12 of them in a row or more`
  const width = Math.max(...steps.map((step) => toDay(step).length))
  const rows = steps.flatMap((step, index) => {
    const bar = index === steps.length - 1 ? ' ' : '│'
    const details = describe(step, steps, cwd).map((detail) => `  ${''.padStart(width)}  ${paint(bar)}    ${detail}`)
    return [`  ${toDay(step).padStart(width)}  ${toMark(step)}  ${toName(step, cwd)}`, ...details]
  })
  return `${[printable(title), '', ...rows].map((row) => row.trimEnd()).join('\n')}\n`
}

/** The traced article is filled; a copy without credit is a cross. */
function toMark({isTraced, standing}: Step): string {
  if (isTraced) return '●'
  return standing === 'uncredited' ? '✗' : '○'
}

function toName({outlet, filePath, line, isTraced}: Step, cwd: string): string {
  const traced = isTraced ? '  (traced)' : ''
  return `${printableLine(outlet ?? 'unknown outlet')}  ${toPlace({filePath, line}, cwd)}${traced}`
}

function toPlace({filePath, line}: Pick<Step, 'filePath' | 'line'>, cwd: string): string {
  return `${printable(toInside(cwd, filePath))}:${line}`
}

function toDay({published}: Step): string {
  return published === undefined ? 'undated' : printableLine(published.slice(0, 10))
}

function describe(step: Step, steps: readonly Step[], cwd: string): readonly string[] {
  const source = step.source === undefined ? undefined : steps[step.source]
  const extent = `${counted(step.words, 'word')}, ${toPercent(step.share)}`
  const from = source === undefined ? '' : `from ${toSource(step, source, cwd)}, `
  return [
    `${extent}; ${from}${standings[step.standing]}`,
    ...(step.published === undefined && source !== undefined ? ['undated: it may be the earlier one'] : []),
    ...(source !== undefined && step.isCircular ? [describeCircle(step, source)] : []),
    ...(step.changes.length > 0 ? [printableLine(listChanges(step.changes))] : []),
    ...(source === undefined ? [printableLine(excerpt(step.text, {start: 0, end: step.text.length}))] : [])
  ]
}

/** The earlier article names the later one's outlet: one of the dates, or one of the credits, does not tell how it was. */
function describeCircle({outlet}: Step, source: Step): string {
  const [later, earlier] = [outlet, source.outlet].map((name) => printableLine(name ?? 'the other'))
  return `a circle: ${earlier}, which has it earlier, credits ${later}`
}

const standings: Readonly<Record<Standing, string>> = {
  first: 'no earlier article has it',
  own: 'of its own outlet',
  credited: 'credited',
  uncredited: 'without credit'
}

/** Never all where a word is missing, nor nothing where there is one. */
function toPercent(share: number): string {
  return `${share === 1 || share === 0 ? share * 100 : Math.max(1, Math.floor(share * 100))} %`
}

/** Where nobody says its outlet, an article goes by its place, as it is shown above. */
function toSource(step: Step, source: Step, cwd: string): string {
  const name = source.outlet === undefined ? toPlace(source, cwd) : printableLine(source.outlet)
  return `${name} (${counted(step.taken, 'word')})${toDistance(step, source)}`
}

const millisecondsADay = 86_400_000

function toDistance({published}: Step, source: Step): string {
  const [from, to] = [source.published, published].map((date) => Date.parse(date?.slice(0, 10) ?? ''))
  const days = Math.round(((to ?? Number.NaN) - (from ?? Number.NaN)) / millisecondsADay)
  if (Number.isNaN(days)) return ''
  return days === 0 ? ', the same day' : `, ${counted(days, 'day')} later`
}

/** The chain as one piece of JSON. Spans are UTF-16 units of the text of each article. */
export function toTraceJson({filePath, line, words, steps}: Shown, cwd: string): string {
  const head = {path: toInside(cwd, filePath), ...(line === undefined ? {} : {line}), words}
  return `${toJson({...head, steps: steps.map((step) => toRecord(step, steps, cwd))})}\n`
}

/** The chain as JSON Lines, a line a step. */
export function* toTraceRecords({steps}: Shown, cwd: string): Generator<string> {
  for (const step of steps) yield `${toJson(toRecord(step, steps, cwd))}\n`
}

function toRecord(step: Step, steps: readonly Step[], cwd: string) {
  const {
    filePath,
    record,
    outlet,
    published,
    span,
    line,
    words,
    share,
    isTraced,
    standing,
    taken,
    changes,
    isCircular
  } = step
  const source = step.source === undefined ? undefined : steps[step.source]
  return {
    path: toInside(cwd, filePath),
    ...(record === undefined ? {} : {record}),
    ...(outlet === undefined ? {} : {outlet}),
    ...(published === undefined ? {} : {published}),
    ...span,
    line,
    words,
    share,
    traced: isTraced,
    standing,
    ...(source === undefined ? {} : {source: toInside(cwd, source.filePath), ...toSourceRecord(source), taken}),
    changes,
    circular: isCircular
  }
}

/** In a file of many articles its path does not tell which one. */
function toSourceRecord({record}: Step) {
  return record === undefined ? {} : {sourceRecord: record}
}

/** The chain as a graph for Graphviz: an arrow from each article to those that have the text from it. */
export function toTraceDot({steps}: Shown, cwd: string): string {
  const nodes = steps.map((step, index) => {
    const label = [step.outlet ?? 'unknown outlet', toDay(step), `${toInside(cwd, step.filePath)}:${step.line}`]
    return `  n${index} [label="${label.map(toDotText).join('\\n')}"${step.isTraced ? ', penwidth=2' : ''}]`
  })
  const arrows = steps.flatMap(({source, taken, standing, isCircular}, index) => {
    if (source === undefined) return []
    const label = toDotText(`${counted(taken, 'word')}, ${standings[standing]}`)
    const arrow = `  n${source} -> n${index} [label="${label}"${standing === 'uncredited' ? ', style=dashed' : ''}]`
    return isCircular ? [arrow, `  n${index} -> n${source} [label="credited", style=dotted]`] : [arrow]
  })
  return `${['digraph trace {', '  rankdir=LR', '  node [shape=box]', ...nodes, ...arrows, '}'].join('\n')}\n`
}

/** A text within the quotation marks of Graphviz, in which a backslash that is meant is two. */
function toDotText(text: string): string {
  return printableLine(text).replace(/[\\"]/gu, '\\$&')
}
