import type {FormatContext, LintMessage, LintResult} from '../../model/result.ts'
import {toJson} from '../json.ts'
import {toReportPath} from '../paths.ts'

/** JSON Lines: a line a finding, a message in ESLint's shape with the path of its file, relative to the working directory. */
export default function jsonl(results: readonly LintResult[], {cwd}: FormatContext): string {
  return results
    .flatMap(({filePath, messages}) => messages.map((message) => `${toJson(toRecord(filePath, message, cwd))}\n`))
    .join('')
}

function toRecord(filePath: string, {related, ...message}: LintMessage, cwd: string) {
  const path = toReportPath(filePath, {cwd})
  if (related === undefined) return {path, ...message}
  const places = related.map(({filePath: other, ...place}) => ({path: toReportPath(other, {cwd}), ...place}))
  return {path, ...message, related: places}
}
