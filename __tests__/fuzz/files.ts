import assert from 'node:assert/strict'
import {join} from 'node:path'
import {fixText, lintText, readText, rules} from '../../src/index.ts'
import {toElementSplitter} from '../../src/read/elements.ts'
import {readHtml} from '../../src/read/html.ts'
import {readRecord} from '../../src/read/jsonl.ts'
import {toLineSplitter} from '../../src/read/lines.ts'
import type {Trouble} from '../../src/read/load.ts'
import {readRecords} from '../../src/read/records.ts'
import {readResponse} from '../../src/read/response.ts'
import type {RawRecord, Splitter} from '../../src/read/splitting.ts'
import {toWarcSplitter} from '../../src/read/warc.ts'
import {toRecord, toView} from '../../src/report/inspection.ts'
import {split} from '../helpers/records.ts'
import {checkAnalysis, checkArticle, checkPrintable, checkResult} from './checks.ts'
import {checkJsonLines, checkReports} from './reports.ts'
import {withFiles} from './scratch.ts'

/** Every rule, whatever it is worth. */
export const strict = Object.fromEntries(rules.map(({rule}) => [rule.id, 'error']))

/** A file of one article is read, analysed, linted, shown and fixed. */
export async function checkFile(name: string, text: Uint8Array): Promise<void> {
  const request = {cwd: '/news', config: false, text, name, rules: strict} as const
  const reading = await readText(request)
  if (reading.kind === 'trouble') checkTrouble(reading)
  if (reading.kind === 'reading') {
    checkArticle(reading.article)
    checkAnalysis(reading.article.text, reading.document.analysis)
    checkJsonLines(toRecord(reading, '/news'))
    checkPrintable(toView(reading, '/news', false).replaceAll('\n', ''))
  }
  const result = await lintText(request)
  assert.equal(reading.kind === 'trouble', result.fatalErrorCount > 0, 'one of two readings fails')
  checkResult(result)
  await checkReports([result], '/news')
  const {results} = await fixText(request)
  for (const fixed of results) {
    checkResult(fixed)
    assert.ok(fixed.errorCount <= result.errorCount, 'a fix does harm')
  }
}

/** A file of many articles gives them, or says what is wrong, and leaves nothing out in silence. */
export function checkRecords(name: string, bytes: Uint8Array): Promise<void> {
  return checkEach(name, bytes, (raw) => {
    const article = readRecord(name, raw)
    if ('trouble' in article) checkTrouble(article)
    else checkArticle(article)
    if ('complaints' in article) for (const {message} of article.complaints) checkPrintable(message)
  })
}

/** A web archive gives its pages and texts, or says what is wrong. */
export function checkResponses(name: string, bytes: Uint8Array): Promise<void> {
  return checkEach(name, bytes, (raw) => {
    const response = readResponse(raw)
    if (response === undefined) return
    if ('trouble' in response) checkTrouble(response)
    else if (response.kind === 'html') {
      const article = readHtml(name, response.loaded)
      if ('trouble' in article) checkTrouble(article)
      else checkArticle(article)
    }
  })
}

/** Checks each record of a file, and that the file has the same records however it comes. */
function checkEach(name: string, bytes: Uint8Array, checkRecord: (raw: RawRecord) => void): Promise<void> {
  return withFiles({[name]: bytes}, async (folder) => {
    const seen: string[] = []
    let isWhole = true
    for await (const raw of readRecords(join(folder, name))) {
      if ('trouble' in raw) {
        isWhole = false
        checkTrouble(raw)
      } else {
        seen.push(toPlaced(raw))
        checkRecord(raw)
      }
    }
    if (isWhole) checkPieces(name, bytes, seen)
  })
}

const splitters: Readonly<Partial<Record<string, () => Splitter>>> = {
  'wire.jsonl': toLineSplitter,
  'wire.json': toElementSplitter,
  'web.warc': toWarcSplitter
}

/** A file has the same records however it comes. */
function checkPieces(name: string, bytes: Uint8Array, seen: readonly string[]): void {
  const splitter = splitters[name]?.()
  if (splitter) assert.deepEqual(split(splitter, bytes, 3).map(toPlaced), seen, 'the size of the pieces matters')
}

function toPlaced({bytes, ...place}: RawRecord): string {
  return JSON.stringify({...place, bytes: bytes.toString('base64')})
}

function checkTrouble({trouble, line, column}: Trouble): void {
  checkPrintable(trouble)
  assert.ok(line >= 1 && column >= 1, `${trouble}: has no place`)
}
