import {dirname} from 'node:path'
import {addUtf8, closePrints, type OpenPrints, openPrints} from './analyze/prints.ts'
import {toFatal} from './check/message.ts'
import type {Configuration} from './configure/configure.ts'
import {judge, type Load} from './judge.ts'
import type {Header} from './model/article.ts'
import type {Prints} from './model/prints.ts'
import type {LintMessage} from './model/result.ts'
import type {Reader} from './readings.ts'

/** A file to read, and whether the run reports on it. */
export type Job = {readonly filePath: string; readonly header: Header; readonly isAsked: boolean}

/** Some files to look at, one by one; where they are matched with others, what they are found by is kept. */
export type ExamineTask = {readonly kind: 'examine'; readonly jobs: readonly Job[]; readonly isMatched: boolean}

/** What the document rules say of each file, and the prints of all. */
export type Examined = {readonly messages: readonly (readonly LintMessage[])[]; readonly prints?: Prints}

/** What a thread needs to work on files. */
export type Desk = {readonly configuration: Configuration; readonly read: Reader; readonly load: Load}

/** Pass one: reads files, and asks the document rules about those that the run reports on. */
export async function examine({jobs, isMatched}: ExamineTask, desk: Desk): Promise<Examined> {
  const prints = isMatched ? openPrints() : undefined
  const messages: (readonly LintMessage[])[] = []
  for (const job of jobs) messages.push(await examineFile(job, desk, prints))
  return {messages, ...(prints === undefined ? {} : {prints: closePrints(prints)})}
}

async function examineFile(
  {filePath, header, isAsked}: Job,
  {configuration, read, load}: Desk,
  prints: OpenPrints | undefined
): Promise<readonly LintMessage[]> {
  const loaded = load(filePath)
  if (prints) addUtf8(prints, 'trouble' in loaded ? new Uint8Array() : loaded.bytes)
  if (!isAsked) return []
  const hasNoRepeats = prints?.repeating.at(-1) === 0
  const reading = read(filePath, loaded, await configuration(dirname(filePath)), header, {hasNoRepeats})
  if (reading.kind === 'trouble') return [toFatal(reading.trouble, reading.line, reading.column)]
  return judge(reading, load)
}
