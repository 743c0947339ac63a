import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import type {LintMessage, LintResult} from '../../index.ts'
import {SettingsError} from '../../model/settings.ts'
import {counted} from '../../report/count.ts'
import {printable, printableLine, quoted} from '../../text/printable.ts'
import type {Arguments} from '../arguments.ts'
import type {Streams} from '../streams.ts'
import {toRequest} from './request.ts'
import {toWrite} from './upkeep.ts'

/** A line of a file, perhaps with a column, and the rule that is meant there. */
type Spot = {readonly name: string; readonly line: number; readonly column?: number; readonly rule?: string}

/** Accepts the findings of a line, with a reason, in the baseline of the archive. */
export async function suppress(given: Arguments, streams: Streams): Promise<number> {
  const reason = printableLine(given.values.reason ?? '').trim()
  if (reason === '')
    throw new SettingsError('suppress: found no --reason, expected one: why are the findings accepted?')
  const core = await import('../../index.ts')
  const spot = toSpot(given)
  const {file, record} = toFile(spot.name, streams.cwd)
  const path = resolve(streams.cwd, file)
  const isThere = (message: LintMessage) => record === undefined || message.record === record
  let accepted = 0
  const accept = (filePath: string, message: LintMessage) => {
    if (filePath !== path || !isThere(message) || !isAt(message, spot)) return undefined
    accepted++
    return reason
  }
  const results = await core.lint({
    ...toLintRequest(given, streams),
    patterns: [file],
    baseline: {accept, write: toWrite(streams)}
  })
  if (accepted > 0) return 0
  const own = results.filter(({filePath}) => filePath === path || filePath.startsWith(`${path}#`))
  throw new SettingsError(describeNone(own, isThere, spot))
}

/** `--rule` says which rule is meant, and sets none. */
function toLintRequest({values, ...given}: Arguments, streams: Streams) {
  const {rules: _, ...request} = toRequest({...given, values: {...values, rule: []}}, streams)
  const location = values['cache-location']
  return {...request, cache: values.cache ?? true, ...(location === undefined ? {} : {cacheLocation: location})}
}

/** `FILE:LINE`, or `FILE:LINE:COLUMN` as the formats print it. */
function toSpot({operands, values}: Arguments): Spot {
  const [operand = '', ...more] = operands
  const parts = /^(.+?):(\d+)(?::(\d+))?$/su.exec(operand)
  if (!parts || more.length > 0)
    throw new SettingsError(
      `suppress: found ${more.length > 0 ? counted(operands.length, 'place') : quoted(operand)}, expected FILE:LINE`
    )
  const [, name = '', line, column] = parts
  const [rule, ...others] = values.rule ?? []
  if (others.length > 0) throw new SettingsError(`--rule: found ${counted(others.length + 1, 'rule')}, expected one`)
  return {
    name,
    line: Number(line),
    ...(column === undefined ? {} : {column: Number(column)}),
    ...(rule === undefined ? {} : {rule})
  }
}

/** A record of a web archive has its id behind the name of the file. */
function toFile(name: string, cwd: string): {readonly file: string; readonly record?: string} {
  const [, file, record] = /^([^#]+)#(.+)$/su.exec(name) ?? []
  const isFile = file === undefined || record === undefined || existsSync(resolve(cwd, name))
  return isFile ? {file: name} : {file, record}
}

/** A finding is meant by the line on which it begins. */
function isAt(message: LintMessage, {line, column, rule}: Spot): boolean {
  const isThere = message.line === line && (column === undefined || message.column === column)
  return isThere && (rule === undefined || message.ruleId === rule)
}

/** What is there instead; each page of a web archive has a result of its own. */
function describeNone(results: readonly LintResult[], isThere: (message: LintMessage) => boolean, spot: Spot): string {
  const messages = results.flatMap((one) => one.messages).filter(isThere)
  const suppressedMessages = results.flatMap((one) => one.suppressedMessages).filter(isThere)
  const isColumnAsked = spot.column !== undefined
  const toPlace = ({line, column}: Pick<Spot, 'line' | 'column'>) => (isColumnAsked ? `${line}:${column}` : `${line}`)
  const place = `${printable(spot.name)}:${toPlace(spot)}`
  if (suppressedMessages.some((message) => isAt(message, spot)))
    return `suppress: a comment disables the finding at ${place} already`
  const fatal = messages.find((message) => message.fatal && message.record === undefined)
  if (fatal) return `suppress: ${printable(spot.name)}:${fatal.line}:${fatal.column}: ${fatal.message}`
  const found = [...messages, ...suppressedMessages].filter(({ruleId}) => ruleId !== null)
  const lines = [...new Set(found.map((message) => `${toPlace(message)} (${message.ruleId})`))]
  const known =
    lines.length === 0
      ? 'the file has none'
      : `the file has some at ${isColumnAsked ? '' : 'line '}${lines.slice(0, 10).join(', ')}`
  const what = spot.rule === undefined ? 'finding' : `finding of ${quoted(spot.rule)}`
  return `suppress: found no ${what} at ${place}; ${known}`
}
