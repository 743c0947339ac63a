import {toFatal, toWarning} from './check/message.ts'
import type {Job} from './examine.ts'
import {withoutBytes} from './jobs.ts'
import type {RecordSource} from './model/record.ts'
import type {LintMessage} from './model/result.ts'
import {toArticleKey} from './records.ts'

/** What was found, by file. */
export type Messages = {
  /** Adds what the first look at an article says. */
  see(job: Job, found: readonly LintMessage[]): void
  /** Adds what is found later. */
  add(job: Job, found: readonly LintMessage[]): void
  of(filePath: string): readonly LintMessage[]
  /** The files of which something is said. */
  paths(): Iterable<string>
  /** Where a record lies of which something was found. */
  placeOf(filePath: string, record: string): RecordSource | undefined
}

/** So many records of a file are said to be none, one by one. */
const mostTold = 20

/** What became of the records of a file: how many could be read, how many had no text, and how many faults are not told. */
type Tally = {read: number; textless: number; untold: number; line: number; isMeant: boolean}

/** Collects what is found. Of a file whose records are mostly none no more is said than a reader can use. */
export function toMessages(isMeant: (filePath: string) => boolean = () => true): Messages {
  const messages = new Map<string, LintMessage[]>()
  const tallies = new Map<string, Tally>()
  const places = new Map<string, RecordSource>()
  const add = (job: Job, found: readonly LintMessage[]): void => {
    const {filePath} = job
    const at = found.length === 0 ? undefined : withoutBytes(job).at
    if (at) places.set(toArticleKey(filePath, at.record), at)
    const own = messages.get(filePath)
    if (own) for (const message of found) own.push(message)
    else if (found.length > 0) messages.set(filePath, [...found])
  }
  return {
    see(job, found) {
      if (job.at === undefined || !job.isAsked) return add(job, found)
      const tally = tallies.get(job.filePath) ?? {
        read: 0,
        textless: 0,
        untold: 0,
        line: 0,
        isMeant: isMeant(job.filePath)
      }
      tallies.set(job.filePath, tally)
      if (isTold(tally, found)) add(job, found)
    },
    add,
    paths: () => messages.keys(),
    placeOf: (filePath, record) => places.get(toArticleKey(filePath, record)),
    of(filePath) {
      const [own, tally] = [messages.get(filePath) ?? [], tallies.get(filePath)]
      return tally === undefined ? own : sumUp(own, tally)
    }
  }
}

/** Counts a record, and says whether what is wrong with it is one of the first such things. */
function isTold(tally: Tally, found: readonly LintMessage[]): boolean {
  const fault = found.find(({ruleId, fatal, record}) => fatal && ruleId === null && record !== undefined)
  if (fault === undefined) {
    tally.read++
    return true
  }
  if (isTextless(fault)) tally.textless++
  tally.untold++
  if (tally.untold > mostTold + 1) return false
  tally.line = fault.line
  return tally.untold <= mostTold
}

function isTextless({message}: LintMessage): boolean {
  return message.startsWith('The record is left out: found no text')
}

/** A file none of whose records has a text is no file of articles: where nobody named it, it may be there for something else. */
function sumUp(own: readonly LintMessage[], {read, textless, untold, line, isMeant}: Tally): readonly LintMessage[] {
  const first = own.find(isTextless)
  if (first !== undefined && read === 0 && textless === untold && untold > 1) {
    const said = first.message
      .replace('The record is', `The file is`)
      .replace('found no text', `found no text in any of its ${untold} records`)
    const others = own.filter((message) => !isTextless(message))
    return [...others, isMeant ? toFatal(said) : toWarning(said)]
  }
  if (untold <= mostTold) return own
  const left = untold - mostTold
  const said = `${left} further ${left === 1 ? 'record is' : 'records are'} left out, this one first: ${mostTold} are told above`
  return [...own, toFatal(said, line)]
}
