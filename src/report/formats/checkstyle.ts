import type {FormatContext, LintMessage, LintResult} from '../../model/result.ts'
import {toXml} from '../markup.ts'
import {toReportPath} from '../paths.ts'
import {nobody, toSeverity} from '../severity.ts'

/** The XML of Checkstyle 4.3, as ESLint writes it: a file with nothing found in it is there and empty. */
export default function checkstyle(results: readonly LintResult[], context: FormatContext): string {
  const files = results.map(({filePath, messages}) => {
    const name = toXml(toReportPath(filePath, context))
    return messages.length === 0
      ? `  <file name="${name}"/>\n`
      : `  <file name="${name}">\n${messages.map(toError).join('')}  </file>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files.join('')}</checkstyle>\n`
}

function toError(message: LintMessage): string {
  const {line, column, ruleId} = message
  const rule = ruleId ?? nobody
  const place = `line="${line}" column="${column}" severity="${toSeverity(message)}"`
  return `    <error ${place} message="${toXml(`${message.message} (${rule})`)}" source="${toXml(`provlint.${rule}`)}"/>\n`
}
