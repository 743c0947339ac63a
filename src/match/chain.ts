import type {Copy} from '../model/archive.ts'
import {toCredited} from '../model/credited.ts'
import type {Document} from '../model/document.ts'
import {isOfSameOutlet} from '../model/earlier.ts'
import {isSameOutlet, toOutletKey} from '../model/outlet.ts'
import type {Chain, Standing, TraceStep} from '../model/trace.ts'
import type {Change} from '../text/changes.ts'
import {
  countShared,
  findSharedRuns,
  type RunIndex,
  type SharedRun,
  toRunIndex,
  type WordRange
} from '../text/shared-runs.ts'
import type {Span} from '../text/span.ts'
import type {Worded} from '../text/worded.ts'
import {findAlterations} from './alterations.ts'
import {toOrder} from './order.ts'

/** An article with its words, and which of them are those of the traced text. */
export type Holder = {
  readonly document: Document
  readonly worded: Worded
  readonly range: WordRange
  readonly words: number
  readonly isTraced: boolean
}

/** With how many of the earlier articles one is compared to find where it has the text from. */
const mostCompared = 64

/** Puts the articles that hold a text in order, and says of each where it has it from, and what it changed. */
export function toChain(holders: readonly Holder[], words: number): Chain {
  const entries = holders.map(({document: {path, record, header}}) => {
    return {path, ...(record === undefined ? {} : {record}), ...published(header.published?.value)}
  })
  const sorted = toOrder(entries).flatMap((index) => holders[index] ?? [])
  const earlier = sorted
    .slice(0, mostCompared)
    .map((holder) => ({...holder, index: toRunIndex(holder.worded, holder.range)}))
  return {words, steps: sorted.map((holder, index) => toStep(holder, earlier.slice(0, index), words))}
}

function published(value: string | undefined): {published?: string} {
  return value === undefined ? {} : {published: value}
}

function toStep(holder: Holder, earlier: readonly Indexed[], words: number): TraceStep {
  const {document, worded, range, isTraced} = holder
  const {outlet, published: date} = document.header
  const source = findSource(holder, earlier)
  const copies = source === undefined ? [] : toCopies(source.runs, source.holder, holder)
  return {
    path: document.path,
    ...(document.record === undefined ? {} : {record: document.record}),
    ...(outlet === undefined ? {} : {outlet: outlet.value}),
    ...published(date?.value),
    span: toSpan(worded, range.from, range.to),
    words: holder.words,
    share: words === 0 ? 0 : holder.words / words,
    isTraced,
    standing: source === undefined ? 'first' : toStanding(document, source.holder.document, copies),
    ...(source === undefined ? {} : {source: source.index}),
    taken: source === undefined ? 0 : countShared(source.runs),
    changes: source === undefined ? [] : toAlterations(source.holder, holder, copies),
    isCircular: source !== undefined && credits(source.holder.document, document)
  }
}

type Indexed = Holder & {readonly index: RunIndex}

type Source = {
  readonly index: number
  readonly holder: Holder
  readonly runs: readonly SharedRun[]
  readonly rank: number
}

/** Of the earlier articles the one that shares most; of equal ones one that is credited, else the earliest. */
function findSource(holder: Holder, earlier: readonly Indexed[]): Source | undefined {
  let best: Source | undefined
  for (const [index, other] of earlier.entries()) {
    const runs = findSharedRuns(other.index, holder.worded, holder.range)
    const rank = countShared(runs) + (credits(holder.document, other.document) ? 0.5 : 0)
    if (runs.length > 0 && rank > (best?.rank ?? 0)) best = {index, holder: other, runs, rank}
  }
  return best
}

/** Whether an article names the outlet of another one in a credit, or as its author. */
function credits({header, analysis}: Document, other: Document): boolean {
  const outlet = other.header.outlet?.value
  if (outlet === undefined || isSameOutlet(outlet, header.outlet?.value)) return false
  const key = toOutletKey(outlet)
  const names = analysis.credits.filter(({kind}) => kind !== 'photo').map(({name}) => name)
  return [...names, ...(header.byline ?? []).map(({value}) => value)].some((name) => toOutletKey(name) === key)
}

function toStanding(document: Document, source: Document, copies: readonly Copy[]): Standing {
  const [copy] = copies
  if (copy === undefined) return 'first'
  if (isOfSameOutlet(document, copy.earlier)) return 'own'
  const isCredited = toCredited(document)
  return credits(document, source) || copies.every(isCredited) ? 'credited' : 'uncredited'
}

/** Shared runs as a rule would be told of them. */
function toCopies(runs: readonly SharedRun[], source: Holder, {worded}: Holder): readonly Copy[] {
  const {path, header} = source.document
  return runs.map(({left, right, words}) => ({
    here: toSpan(worded, right, right + words),
    earlier: {
      path,
      ...(header.outlet === undefined ? {} : {outlet: header.outlet.value}),
      ...published(header.published?.value),
      ...toSpan(source.worded, left, left + words)
    },
    words,
    further: 0
  }))
}

function toAlterations(source: Holder, {document}: Holder, copies: readonly Copy[]): readonly Change[] {
  const common = copies.map(({here, earlier}) => ({now: here, before: earlier}))
  return findAlterations(source.document.text, document.text, common)
}

function toSpan({table}: Worded, from: number, to: number): Span {
  return {start: table.starts[from] ?? 0, end: table.ends[to - 1] ?? 0}
}
