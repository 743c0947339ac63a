import type {LintResult} from '../../model/result.ts'
import {toJson} from '../json.ts'

/** ESLint's `json`: the results as they are, on one line. */
export default function json(results: readonly LintResult[]): string {
  return `${toJson(results)}\n`
}
