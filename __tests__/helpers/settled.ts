import {join} from 'node:path'
import {type Request, toConfiguration} from '../../src/configure/configure.ts'
import {archive} from './archive.ts'
import {catalogue} from './rules.ts'

/** The options of the rule with options where nothing is set. */
export const usual = {days: 3, strict: false, desks: ['wire'], kinds: ['hours', 'days']}

/** Writes settings files to a fresh folder and gives what holds for a folder below it. */
export async function settle(files: Readonly<Record<string, object>>, below = '.', request: Partial<Request> = {}) {
  const folder = archive(
    Object.fromEntries(Object.entries(files).map(([path, content]) => [path, JSON.stringify(content)]))
  )
  const settings = await toConfiguration({cwd: folder, catalogue, ...request})(join(folder, below))
  const rules = settings.rules.map(({rule, severity, options}) => [rule.id, severity, options])
  return {folder, settings, rules}
}
