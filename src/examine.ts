import {dirname} from 'node:path'
import {addUtf8, closePrints, openPrints} from './analyze/prints.ts'
import {toFatal, toWarning} from './check/message.ts'
import type {Configuration} from './configure/configure.ts'
import {judge, type Load} from './judge.ts'
import type {Header} from './model/article.ts'
import type {Prints} from './model/prints.ts'
import type {LintMessage} from './model/result.ts'
import {toBodyStart} from './read/front-matter.ts'
import type {Loaded} from './read/load.ts'
import type {Reader} from './readings.ts'

/** A file to read, and whether the run reports on it. */
export type Job = {readonly filePath: string; readonly header: Header; readonly isAsked: boolean}

/** Some files to look at, one by one; where they are matched with others, what they are found by is kept. */
export type ExamineTask = {readonly kind: 'examine'; readonly jobs: readonly Job[]; readonly isMatched: boolean}

/** What an article is ordered by among others. */
export type Standing = Pick<Header, 'outlet' | 'published'>

/** What the document rules say of each file, the prints and the standing of all, and how many bytes were read. */
export type Examined = {
  readonly messages: readonly (readonly LintMessage[])[]
  readonly standings: readonly Standing[]
  readonly bytes: number
  readonly prints?: Prints
}

/** What a thread needs to work on files. */
export type Desk = {readonly configuration: Configuration; readonly read: Reader; readonly load: Load}

/** Pass one: reads files, and asks the document rules about those that the run reports on. */
export async function examine({jobs, isMatched}: ExamineTask, desk: Desk): Promise<Examined> {
  const prints = isMatched ? openPrints() : undefined
  const messages: (readonly LintMessage[])[] = []
  const standings: Standing[] = []
  let bytes = 0
  for (const job of jobs) {
    const loaded = desk.load(job.filePath)
    if (prints) {
      addUtf8(prints, toContent(loaded))
      standings.push(await toStanding(job, loaded, desk))
    }
    bytes += 'trouble' in loaded ? 0 : loaded.bytes.length
    messages.push(job.isAsked ? await examineFile(job, loaded, desk, prints?.repeating.at(-1) === 0) : [])
  }
  return {messages, standings, bytes, ...(prints === undefined ? {} : {prints: closePrints(prints)})}
}

/** The article in UTF-8: the file, or what stands in it behind the front matter. */
function toContent(loaded: Loaded): Uint8Array {
  if ('trouble' in loaded) return new Uint8Array()
  const start = toBodyStart(loaded)
  return start === 0 ? loaded.bytes : Buffer.from(loaded.text.slice(start))
}

/** What is known without the text, where it says when the article appeared; an outlet that the text names may be another's. */
async function toStanding({filePath, header}: Job, loaded: Loaded, {configuration, read}: Desk): Promise<Standing> {
  if ('trouble' in loaded) return header
  if (header.published !== undefined && toBodyStart(loaded) === 0) return toPlain(header)
  const reading = read(filePath, loaded, await configuration(dirname(filePath)), header)
  return reading.kind === 'trouble' ? toPlain(header) : toPlain(reading.document.header)
}

function toPlain({outlet, published}: Header): Standing {
  return {...(outlet === undefined || outlet.from === 'text' ? {} : {outlet}), ...(published && {published})}
}

async function examineFile(
  {filePath, header}: Job,
  loaded: Loaded,
  {configuration, read, load}: Desk,
  hasNoRepeats: boolean
): Promise<readonly LintMessage[]> {
  const reading = read(filePath, loaded, await configuration(dirname(filePath)), header, {hasNoRepeats})
  if (reading.kind === 'trouble') return [toFatal(reading.trouble, reading.line, reading.column)]
  const said = reading.complaints.map(({message, line}) => toWarning(message, line))
  return [...said, ...(await judge(reading, load))]
}
