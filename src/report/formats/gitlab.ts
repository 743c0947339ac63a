import type {FormatContext, LintMessage, LintResult} from '../../model/result.ts'
import {toHash} from '../../text/hash.ts'
import {type Fingerprint, toFingerprints} from '../fingerprints.ts'
import {toJson} from '../json.ts'
import {toReportPath} from '../paths.ts'
import {nobody, toSeverity} from '../severity.ts'

const severities = {error: 'major', warning: 'minor'} as const

/** A report on code quality for GitLab. A fingerprint is of one finding in one file: GitLab drops what repeats. */
export default function gitlab(results: readonly LintResult[], context: FormatContext): string {
  const issues = results.flatMap((result) => {
    const path = toReportPath(result.filePath, context)
    const fingerprints = result.messages.length > 0 ? toFingerprints(result.messages, result) : []
    return result.messages.flatMap((message, index) => toIssue(path, message, fingerprints[index]) ?? [])
  })
  return `${toJson(issues)}\n`
}

function toIssue(path: string, message: LintMessage, fingerprint: Fingerprint | undefined) {
  if (fingerprint === undefined) return undefined
  const {line, endLine = line} = message
  return {
    description: message.message,
    check_name: message.ruleId ?? nobody,
    fingerprint: toHash(`${path}\n${fingerprint.hash}:${fingerprint.nth}`).slice(0, 32),
    severity: message.fatal ? 'critical' : severities[toSeverity(message)],
    location: {path, lines: {begin: line, end: endLine}}
  }
}
