import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Traced} from '../../index.ts'
import {SettingsError} from '../../model/settings.ts'
import {printable, quoted} from '../../text/printable.ts'
import type {Arguments} from '../arguments.ts'
import {deliver} from '../output.ts'
import {isColored, type Streams} from '../streams.ts'
import {toCacheRequest, toRequest} from './request.ts'

type Format = (traced: Traced, cwd: string, color: boolean) => string

/** Prints where the text of a file, or of one passage, came from: the chain of copies, the earliest first. */
export async function trace(given: Arguments, streams: Streams): Promise<number> {
  const {operands, values} = given
  const [format = 'text'] = values.format ?? []
  const show = await toFormat(format)
  const [operand, ...more] = operands
  if (operand === undefined || more.length > 0)
    throw new SettingsError(`trace: found ${operands.length} files, expected one: FILE or FILE:LINE`)
  const core = await import('../../index.ts')
  const traced = await core.trace({
    ...toRequest(given, streams),
    ...toCacheRequest(given),
    ...toPlace(operand, streams.cwd)
  })
  let isTraced = traced.steps.length > 0
  for (const one of traced.unread) {
    if (one.kind !== 'trouble') continue
    isTraced = false
    streams.stderr.write(`provlint: ${printable(one.filePath)}:${one.line}:${one.column}: ${printable(one.trouble)}\n`)
  }
  const file = values['output-file']
  const color = file === undefined && isColored(values.color, streams)
  if (traced.steps.length > 0) deliver(show(traced, streams.cwd, color), file, streams)
  return isTraced ? 0 : 1
}

async function toFormat(name: string): Promise<Format> {
  const report = await import('../../report/trace.ts')
  switch (name) {
    case 'text':
      return report.toTraceView
    case 'json':
      return report.toTraceJson
    case 'jsonl':
      return (traced, cwd) => [...report.toTraceRecords(traced, cwd)].join('')
    case 'dot':
      return report.toTraceDot
    default:
      throw new SettingsError(`--format: found ${quoted(name)}, expected text, json, jsonl or dot`)
  }
}

type Spot = {readonly file: string; readonly record?: string; readonly line?: number}

/** A file may have a colon and a number at the end of its name, or the mark that stands before the id of a record in it. */
function toPlace(operand: string, cwd: string): Spot {
  if (existsSync(resolve(cwd, operand))) return {file: operand}
  const [, head = '', id] = /^([^#]+)#(.+)$/u.exec(operand) ?? []
  if (id !== undefined && existsSync(resolve(cwd, head))) return {file: head, record: id}
  const [, file = '', line = ''] = /^(.+):(\d{1,9})$/u.exec(operand) ?? []
  if (file === '') return {file: operand}
  if (Number(line) > 0) return {file, line: Number(line)}
  throw new SettingsError(`trace: found the line ${quoted(line)}, expected one from 1 on`)
}
