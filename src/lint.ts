import {resolve} from 'node:path'
import type {Root} from 'nlcst'
import {check} from './check/check.ts'
import {type Setting, toFatal, toMessage, toWarning} from './check/message.ts'
import {toPlacer} from './check/place.ts'
import {toResult} from './check/result.ts'
import type {Block, Document} from './model/document.ts'
import type {Place} from './model/finding.ts'
import type {LintResult, RelatedPlace} from './model/result.ts'
import {load} from './read/load.ts'
import {readText} from './read/text.ts'
import {type FilesRequest, type Reading, readBytes, readFiles, type TextRequest, type Unread} from './readings.ts'

/**
 * Lints the files that patterns come to: one result a file, in the order of their paths.
 *
 * @throws {SettingsError} when the settings are at fault, or a pattern matches nothing
 */
export async function lintFiles(request: FilesRequest): Promise<readonly LintResult[]> {
  const results: LintResult[] = []
  for await (const one of readFiles(request)) results.push(await judge(one))
  return results
}

/** Lints one text that is no file, by the settings of the folder that its name lies in. */
export async function lintBytes(request: TextRequest): Promise<LintResult> {
  return judge(await readBytes(request))
}

const wholeFile = {line: 1, column: 1, endLine: 1, endColumn: 1}

async function judge(one: Reading | Unread): Promise<LintResult> {
  switch (one.kind) {
    case 'trouble':
      return toResult(one.filePath, [toFatal(one.trouble, one.line, one.column)])
    case 'ignored':
      return toResult(one.filePath, [toWarning(one.why)])
    case 'metadata':
      return toResult(
        one.filePath,
        one.complaints.map(({message, line}) => toWarning(message, line))
      )
    case 'reading':
      return judgeArticle(one)
  }
}

async function judgeArticle({filePath, article, document, settings}: Reading): Promise<LintResult> {
  const setting: Setting = {
    filePath,
    text: article.text,
    placer: toPlacer(article),
    elsewhere: (place) => toElsewhere(settings.root, place)
  }
  const verdicts = await check(document, settings.rules, {toTree})
  return toResult(
    filePath,
    verdicts.map((verdict) => toMessage(verdict, setting)),
    article.text
  )
}

/** A place in another article of the archive, as that file is now. */
function toElsewhere(root: string, {path, message, ...span}: Place & {path: string}): RelatedPlace {
  const filePath = resolve(root, path)
  const loaded = load(filePath)
  const region = 'trouble' in loaded ? wholeFile : toPlacer(readText(path, loaded.text)).toRegion(span)
  return {filePath, ...region, ...(message === undefined ? {} : {message})}
}

/** The parser of trees is loaded when the first rule asks for one. */
async function toTree({text, header}: Document, blocks: Iterable<Block>): Promise<Root> {
  const tree = await import('./analyze/tree.ts')
  return tree.toTree(text, blocks, header.language?.value)
}
