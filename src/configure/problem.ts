import {SettingsError} from '../model/settings.ts'
import {findJsonFault} from '../text/json-fault.ts'
import {printable} from '../text/printable.ts'
import {suggest} from '../text/suggest.ts'

/** One settings file as it was read; `value` is whatever its JSON says. */
export type SettingsFile = {readonly path: string; readonly text: string; readonly value: unknown}

/** The names that the user may have meant, and what was given for one of them; where it is not said, the key itself was. */
export type Meant = {readonly names: readonly string[]; readonly given?: string}

/** Something in a settings file that does not fit, at a key. */
export class SettingsProblem extends Error {
  readonly file: SettingsFile
  readonly keys: readonly (string | number)[]
  readonly meant: Meant | undefined

  constructor(file: SettingsFile, keys: readonly (string | number)[], message: string, meant?: Meant) {
    super(message)
    this.file = file
    this.keys = keys
    this.meant = meant
  }
}

/** The error that a person can act on: the problem with its line, its column and the nearest name. Loads what it needs only now. */
export async function toSettingsError({file, keys, meant, message}: SettingsProblem): Promise<SettingsError> {
  const {findNodeAtLocation, parseTree} = await import('jsonc-parser')
  const tree = parseTree(file.text)
  const node = tree && findNodeAtLocation(tree, [...keys])
  const isKey = meant !== undefined && meant.given === undefined
  const at = isKey && node?.parent?.type === 'property' ? node.parent.offset : node?.offset
  const place = at === undefined ? '' : `:${toLineAndColumn(file.text, at)}`
  const key = keys.length > 0 ? `${printable(keys.join('.'))}: ` : ''
  const hint = meant ? await suggest(meant.given ?? String(keys.at(-1)), meant.names) : ''
  return new SettingsError(`${printable(file.path)}${place}: ${key}${message}${hint}`)
}

/** The error for a file that is not JSON, at the first place that a parser stumbles over. */
export async function toSyntaxError(path: string, text: string): Promise<SettingsError> {
  const {at, message} = await findJsonFault(text)
  return new SettingsError(`${printable(path)}:${toLineAndColumn(text, at)}: ${message}`)
}

function toLineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/u)
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`
}
