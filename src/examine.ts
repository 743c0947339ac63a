import {dirname} from 'node:path'
import {addUtf8, closePrints, openPrints} from './analyze/prints.ts'
import {toFatal} from './check/message.ts'
import type {Configuration} from './configure/configure.ts'
import {judge, type Load} from './judge.ts'
import type {Header} from './model/article.ts'
import type {Prints} from './model/prints.ts'
import type {LintMessage} from './model/result.ts'
import type {Loaded} from './read/load.ts'
import type {Reader} from './readings.ts'

/** A file to read, and whether the run reports on it. */
export type Job = {readonly filePath: string; readonly header: Header; readonly isAsked: boolean}

/** Some files to look at, one by one; where they are matched with others, what they are found by is kept. */
export type ExamineTask = {readonly kind: 'examine'; readonly jobs: readonly Job[]; readonly isMatched: boolean}

/** What the document rules say of each file, the prints of all, and how many bytes were read. */
export type Examined = {
  readonly messages: readonly (readonly LintMessage[])[]
  readonly bytes: number
  readonly prints?: Prints
}

/** What a thread needs to work on files. */
export type Desk = {readonly configuration: Configuration; readonly read: Reader; readonly load: Load}

/** Pass one: reads files, and asks the document rules about those that the run reports on. */
export async function examine({jobs, isMatched}: ExamineTask, desk: Desk): Promise<Examined> {
  const prints = isMatched ? openPrints() : undefined
  const messages: (readonly LintMessage[])[] = []
  let bytes = 0
  for (const job of jobs) {
    const loaded = desk.load(job.filePath)
    const content = 'trouble' in loaded ? new Uint8Array() : loaded.bytes
    if (prints) addUtf8(prints, content)
    bytes += content.length
    messages.push(job.isAsked ? await examineFile(job, loaded, desk, prints?.repeating.at(-1) === 0) : [])
  }
  return {messages, bytes, ...(prints === undefined ? {} : {prints: closePrints(prints)})}
}

async function examineFile(
  {filePath, header}: Job,
  loaded: Loaded,
  {configuration, read, load}: Desk,
  hasNoRepeats: boolean
): Promise<readonly LintMessage[]> {
  const reading = await read(filePath, loaded, await configuration(dirname(filePath)), header, {hasNoRepeats})
  if (reading.kind === 'trouble') return [toFatal(reading.trouble, reading.line, reading.column)]
  return judge(reading, load)
}
