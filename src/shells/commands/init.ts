import {existsSync, linkSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {createInterface} from 'node:readline/promises'
import {Readable} from 'node:stream'
import type {Choices, Seen} from '../../model/look.ts'
import {SettingsError} from '../../model/settings.ts'
import {codeOf, messageOf} from '../../text/error.ts'
import {printable, quoted} from '../../text/printable.ts'
import type {Arguments} from '../arguments.ts'
import type {Streams} from '../streams.ts'

const name = '.lintrc.json'

/** Looks at the archive in the working directory, says what it saw, and writes the settings that fit it. */
export async function init({operands, values}: Arguments, streams: Streams): Promise<number> {
  const {cwd, stdout} = streams
  const path = join(cwd, name)
  if (operands.length > 0)
    throw new SettingsError(`init: found ${quoted(operands[0] ?? '')}, expected nothing beside it`)
  if (existsSync(path)) throw toTaken(path)
  const core = await import('../../index.ts')
  const {toLookView} = await import('../../report/look.ts')
  const seen = await core.lookAround(cwd)
  stdout.write(toLookView(cwd, seen))
  const lines = values.yes || !stdout.isTTY ? undefined : toQuestions(streams)
  try {
    const text = `${JSON.stringify(core.proposeSettings(seen, await choose(seen, lines)), undefined, 2)}\n`
    stdout.write(text)
    if (lines && !isYes(await lines.ask(`Write ${name}? [yes] `))) return say(`${name} is not written`, streams)
    write(path, text)
    return say(`${name} is written; next: provlint`, streams)
  } finally {
    lines?.close()
  }
}

/** Questions on the terminal. */
type Questions = {ask(question: string): Promise<string>; close(): void}

/** Where the answers end, what is proposed holds. */
function toQuestions({stdin, stdout}: Streams): Questions {
  const lines = createInterface({input: Readable.from(stdin)})
  const answers = lines[Symbol.asyncIterator]()
  return {
    async ask(question) {
      stdout.write(question)
      const {value, done} = await answers.next()
      return done ? '' : String(value).trim().toLowerCase()
    },
    close: () => lines.close()
  }
}

/** What the user chooses; where nobody is asked, what is usual. */
async function choose({metadata}: Seen, questions: Questions | undefined): Promise<Choices> {
  if (questions === undefined) return {preset: 'recommended', withMetadata: true}
  const preset = await questions.ask('Rules: recommended (few false alarms) or strict (everything)? [recommended] ')
  const about = `Take the headers of the articles from ${quoted(metadata?.name ?? '')}? [yes] `
  const withMetadata = metadata === undefined || isYes(await questions.ask(about))
  return {preset: preset.startsWith('s') ? 'strict' : 'recommended', withMetadata}
}

function isYes(answer: string): boolean {
  return answer === '' || answer.startsWith('y')
}

function say(text: string, {stdout}: Streams): number {
  stdout.write(`${text}\n`)
  return 0
}

function toTaken(path: string): SettingsError {
  return new SettingsError(`${printable(path)}: found a settings file, expected none; it is left as it is`)
}

/** Beside the place first, then put there whole; a file that came there meanwhile stays. */
function write(path: string, text: string): void {
  const beside = `${path}.${process.pid}.part`
  try {
    writeFileSync(beside, text)
    place(beside, path)
  } catch (error) {
    if (error instanceof SettingsError) throw error
    if (codeOf(error) === 'EEXIST') throw toTaken(path)
    throw new SettingsError(`${printable(path)} cannot be written (${codeOf(error) || messageOf(error)})`)
  } finally {
    rmSync(beside, {force: true})
  }
}

/** A link replaces nothing; where a file system has none, the file is renamed. */
function place(beside: string, path: string): void {
  try {
    linkSync(beside, path)
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(codeOf(error))) throw error
    if (existsSync(path)) throw toTaken(path)
    renameSync(beside, path)
  }
}
