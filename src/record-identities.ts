import {loadArticle, loadReaders, toArticle} from './articles.ts'
import {type Identity, toIdentify} from './check/identity.ts'
import type {Messages} from './messages.ts'
import type {Article} from './model/article.ts'
import type {Contents, RecordSource} from './model/record.ts'
import type {LintMessage} from './model/result.ts'
import {holdsRecords} from './read/kind.ts'
import {rememberLast} from './text/memory.ts'

type Identify = (message: LintMessage) => Identity

/** What findings in a file of many articles are known by: their words, as those in other files; each record is read again. */
export function toIdentities(
  filePath: string,
  contents: Contents,
  {placeOf}: Pick<Messages, 'placeOf'>
): {identify?(): Promise<Identify>} {
  if (!holdsRecords(filePath)) return {}
  return {
    async identify() {
      await loadReaders([filePath])
      const content = await contents.locate(filePath)
      const identify = rememberLast((record: string) => open(filePath, placeOf(filePath, record), content), 1)
      const unknown = toIdentify(undefined)
      return (message) => (message.record === undefined ? unknown : identify(message.record))(message)
    }
  }
}

function open(filePath: string, place: RecordSource | undefined, content: string): Identify {
  const loaded = place && loadArticle(filePath, {...place, content})
  const article = loaded === undefined || 'trouble' in loaded ? undefined : toArticle(filePath, loaded)
  if (article === undefined || 'trouble' in article) return toIdentify(undefined)
  const identify = toIdentify(toWords(article))
  return (message) => identify(toOwnPlace(message, article))
}

/** The raw text of a record. The letters of escapes are no words; what they stand for is. */
function toWords({text, origin}: Article): string {
  if (origin.kind === 'identity') return text
  return origin.place === undefined ? origin.raw : origin.raw.replace(/\\(?:u([\da-fA-F]{4})|.)/g, toUnit)
}

/** As long as the escape is, so that places stay as they are. */
function toUnit(written: string, code?: string): string {
  return (code === undefined ? '' : String.fromCharCode(Number.parseInt(code, 16))).padEnd(written.length)
}

/** A message with the lines of its record in place of those of the file. */
function toOwnPlace(message: LintMessage, {origin}: Article): LintMessage {
  const {line: first = 1, column: before = 1} = origin.kind === 'segments' ? (origin.place ?? {}) : {}
  const toOwn = (line: number, column: number) =>
    [line - first + 1, line === first ? column - before + 1 : column] as const
  const [line, column] = toOwn(message.line, message.column)
  const [endLine, endColumn] = toOwn(message.endLine ?? message.line, message.endColumn ?? message.column)
  return {...message, line, column, endLine, endColumn}
}
