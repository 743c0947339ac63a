import {SettingsError} from '../../model/settings.ts'
import {quoted} from '../../text/printable.ts'
import type {Arguments} from '../arguments.ts'
import {readPackaged} from '../packaged.ts'
import type {Streams} from '../streams.ts'

/** Prints the page of a rule; without a rule, the table of all. */
export async function explain({operands}: Arguments, {stdout}: Streams): Promise<number> {
  const {rules} = await import('../../index.ts')
  const [id, ...more] = operands
  const ids = rules.map(({rule}) => rule.id)
  if (more.length > 0) throw new SettingsError(`explain: found ${operands.length} rules, expected one`)
  if (id === undefined) {
    const {toTable} = await import('../../report/page.ts')
    stdout.write(toTable(rules))
    return 0
  }
  const page = ids.includes(id) ? readPackaged(`rules/${id}.md`) : undefined
  if (page === undefined) throw new SettingsError(`explain: found ${quoted(id)}, expected one of ${ids.join(', ')}`)
  stdout.write(page)
  return 0
}
