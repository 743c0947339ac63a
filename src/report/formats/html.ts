import type {FormatContext, Formatter, LintMessage, LintResult} from '../../model/result.ts'
import type {Copies, Piece} from '../copies.ts'
import {counted} from '../count.ts'
import {toExcerpt} from '../excerpt.ts'
import {type Shown, toFoundCopies} from '../frame.ts'
import {style} from '../html-style.ts'
import {toHtml, toXml} from '../markup.ts'
import {toReportPath} from '../paths.ts'
import {countErrors, countRules, nobody, toSeverity} from '../severity.ts'
import {toReader, toSource} from '../sources.ts'

/** One page that needs nothing beside it: no script, no picture, no other file; nothing of an article can act in it. */
const html: Formatter = (results, context) => {
  const found = results.filter(({messages}) => messages.length > 0)
  const read = toReader(context)
  return [
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    `<title>provlint</title>\n<style>\n${style}</style>\n</head>\n<body>\n`,
    toSummary(results),
    ...found.map((result) => toSection(result, read, context)),
    '</body>\n</html>\n'
  ].join('')
}

export default html

function toSummary(results: readonly LintResult[]): string {
  const {errors, warnings} = countErrors(results)
  const counts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(results.length, 'file')].join(', ')
  const rows = countRules(results).map(([rule, count]) => `<tr><td>${toXml(rule)}</td><td>${count}</td></tr>\n`)
  const table = rows.length === 0 ? '' : `<table>\n<tr><th>Rule</th><th>Findings</th></tr>\n${rows.join('')}</table>\n`
  return `<h1>provlint</h1>\n<p>${counts}</p>\n${table}`
}

function toSection(result: LintResult, read: Shown['read'], context: FormatContext): string {
  const {filePath, messages} = result
  const source = toSource(result)
  const shown = source && {filePath, source, read}
  const items = messages.map((message) => toItem(message, shown))
  const title = `<summary><bdi>${toXml(toReportPath(filePath, context))}</bdi> (${messages.length})</summary>`
  return `<details open>\n${title}\n${items.join('')}</details>\n`
}

function toItem(message: LintMessage, shown: Shown | undefined): string {
  const {line, column, ruleId, fatal} = message
  const severity = toSeverity(message)
  const head = `<b class="${severity}">${severity}</b> <span>${line}:${column}</span> <code>${toXml(ruleId ?? nobody)}</code>`
  const text = shown && !fatal ? toText(message, shown) : ''
  return `<article>\n<p>${head} <bdi>${toXml(message.message)}</bdi></p>\n${text}</article>\n`
}

function toText(message: LintMessage, shown: Shown): string {
  const copies = toFoundCopies(message, shown)
  if (copies !== undefined) return toCopiesText(copies)
  const {before, found, after} = toExcerpt(shown.source, message)
  return `<blockquote dir="auto">${toHtml(before)}<mark>${toHtml(found)}</mark>${toHtml(after)}</blockquote>\n`
}

function toCopiesText({earlier, here}: Copies): string {
  const sides = [toPieces(earlier, 'del'), toPieces(here, 'ins')]
  return `<div class="copies">\n${sides.map((side) => `<blockquote dir="auto">${side}</blockquote>\n`).join('')}</div>\n`
}

function toPieces(pieces: readonly Piece[], element: 'del' | 'ins'): string {
  return pieces
    .map(({kind, text}) => (kind === 'own' ? `<${element}>${toHtml(text)}</${element}>` : toHtml(text)))
    .join('')
}
