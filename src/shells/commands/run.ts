import type {Fixing, LintRequest} from '../../index.ts'
import {SettingsError} from '../../model/settings.ts'
import {quoted} from '../../text/printable.ts'
import type {Arguments} from '../arguments.ts'
import {keepHeapSmall} from '../heap.ts'
import {toProgressLine} from '../progress.ts'
import type {Streams} from '../streams.ts'
import type {Choice} from './changed.ts'
import {toCacheRequest, toRequest, toTextRequest} from './request.ts'
import type {Told} from './told.ts'

/** Lints the files that the command line names, or standard input, and fixes them where that is asked for. */
export async function run(given: Arguments, streams: Streams, choice: Choice, wishes: Told['wishes']): Promise<Fixing> {
  const core = await import('../../index.ts')
  const {values} = given
  const fixing = values.fix || values['fix-dry-run'] ? await import('./fixing.ts') : undefined
  const wanted = await fixing?.toWanted(
    given,
    core.rules.map(({rule}) => rule.id)
  )
  const line = toProgressLine(streams.stderr)
  try {
    if (values.stdin) {
      const request = {...(await toTextRequest(given, streams)), ...toCommon(given, streams), ...(await choice)}
      return wanted ? await core.fixText({...request, ...wanted}) : {results: await core.lintTexts(request), fixed: []}
    }
    const asked = {...(await toLintRequest(given, streams, choice)), ...wishes}
    const request = {...asked, onProgress: line.show, onMany: keepHeapSmall}
    if (!wanted) return {results: await core.lint({...request, ...(await toUpkeep(given, streams))}), fixed: []}
    const found = await core.fix({...request, ...wanted})
    return values.fix && fixing ? {...found, results: fixing.writeAll(found)} : found
  } finally {
    line.clear()
  }
}

/** What the core is asked of files. */
export async function toLintRequest(given: Arguments, streams: Streams, choice: Choice): Promise<LintRequest> {
  const {values, operands} = given
  const concurrency = toConcurrency(values.concurrency)
  return {
    ...toRequest(given, streams),
    ...toCommon(given, streams),
    patterns: operands,
    concurrency: values.timing ? 1 : concurrency,
    ...(await choice)
  }
}

/** What is said of files and of a text alike. */
function toCommon(given: Arguments, {stderr}: Streams) {
  return {
    ...toCacheRequest(given),
    onWarning: (message: string) => stderr.write(`provlint: ${message}\n`),
    reportUnusedDisableDirectives: given.values['report-unused-disable-directives'] === true
  }
}

/** What is to become of the baselines is loaded where something is. */
async function toUpkeep(given: Arguments, streams: Streams) {
  const {'update-baseline': update, 'prune-baseline': prune} = given.values
  return update || prune ? (await import('./upkeep.ts')).toUpkeep(given, streams) : {}
}

function toConcurrency(given = 'auto'): number | 'auto' {
  if (given === 'auto') return 'auto'
  const number = given === 'off' ? 1 : Number(given)
  if (Number.isSafeInteger(number) && number >= 1 && given.trim() !== '') return number
  throw new SettingsError(`--concurrency: found ${quoted(given)}, expected auto, off or a whole number of at least 1`)
}
