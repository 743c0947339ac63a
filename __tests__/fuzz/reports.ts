import type {LintResult} from '../../src/model/result.ts'
import {loadFormatter} from '../../src/report/formats.ts'
import {formatNames} from '../../src/report/names.ts'
import {readHtml, readMarkdown, readXml} from '../helpers/readers.ts'
import {checkPrintable} from './checks.ts'

const readJson = (report: string): unknown => JSON.parse(report)
const readJsonLines = (report: string) => report.split('\n').slice(0, -1).map(readJson)

/** Those that read what a format prints; what people read may be any text. */
const readers: Readonly<Partial<Record<(typeof formatNames)[number], (report: string) => unknown>>> = {
  json: readJson,
  jsonl: readJsonLines,
  sarif: readJson,
  gitlab: readJson,
  rdjson: readJson,
  junit: readXml,
  checkstyle: readXml,
  html: readHtml,
  markdown: readMarkdown
}

/** Every format prints a report of some results that its readers can read, without a raw control character but tabs of the source. */
export async function checkReports(results: readonly LintResult[], cwd: string): Promise<void> {
  const sources = new Map(results.map(({filePath, source}) => [filePath, source]))
  const context = {cwd, rulesMeta: {}, read: (path: string) => sources.get(path), frame: {columns: 80}}
  for (const format of formatNames) {
    const report = await (await loadFormatter(format, cwd))(results, context)
    checkPrintable(report.replaceAll(/[\n\t]/g, ''))
    readers[format]?.(report)
  }
}

/** Lines of JSON that a command prints. */
export function checkJsonLines(report: string): void {
  checkPrintable(report.replaceAll('\n', ''))
  readJsonLines(report)
}
