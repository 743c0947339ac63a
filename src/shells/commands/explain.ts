import type {ListedRule} from '../../index.ts'
import {SettingsError} from '../../model/settings.ts'
import {printableLine, printableLines, quoted} from '../../text/printable.ts'
import {suggest} from '../../text/suggest.ts'
import type {Arguments} from '../arguments.ts'
import {describeFailure} from '../failure.ts'
import {readPackaged} from '../packaged.ts'
import type {Streams} from '../streams.ts'
import {toRequest} from './request.ts'

/** Prints the page of a rule; without a rule, the table of all. A rule of a plugin is one that the settings here name. */
export async function explain(given: Arguments, streams: Streams): Promise<number> {
  const {rules} = await import('../../index.ts')
  const {operands} = given
  const [id, ...more] = operands
  if (more.length > 0) throw new SettingsError(`explain: found ${operands.length} rules, expected one`)
  const page = rules.some(({rule}) => rule.id === id) ? readPackaged(`rules/${id}.md`) : undefined
  streams.stdout.write(page ?? (await describe(id, given, streams)))
  return 0
}

async function describe(id: string | undefined, given: Arguments, streams: Streams): Promise<string> {
  const {toPluginPage, toTable} = await import('../../report/page.ts')
  const listed = await list(given, streams)
  if (id === undefined) return printableLines(toTable(listed))
  const found = listed.find(({rule}) => rule.id === id)
  if (found !== undefined) return printableLines(toPluginPage(found.rule))
  const ids = listed.map(({rule}) => rule.id)
  const expected = `expected one of ${printableLine(ids.join(', '))}`
  throw new SettingsError(`explain: found ${quoted(id)}, ${expected}${await suggest(id, ids)}`)
}

/** All rules there are. Settings that are at fault are told of, and hide no rule of provlint's own. */
async function list(given: Arguments, streams: Streams): Promise<readonly ListedRule[]> {
  const {listRules, rules} = await import('../../index.ts')
  return listRules(toRequest(given, streams)).catch((error: unknown) => {
    if (!(error instanceof SettingsError)) throw error
    streams.stderr.write(describeFailure(error))
    return rules
  })
}
