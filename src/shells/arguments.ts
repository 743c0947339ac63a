import {type ParseArgsConfig, parseArgs} from 'node:util'
import {SettingsError} from '../model/settings.ts'
import {messageOf} from '../text/error.ts'
import {printableLine} from '../text/printable.ts'
import {checkCombination} from './combinations.ts'
import {type Command, commands, type Declared, type OptionName, options} from './declared.ts'

type Given<Name extends OptionName> = (typeof options)[Name] extends {readonly multiple: true}
  ? string[]
  : (typeof options)[Name]['type'] extends 'boolean'
    ? boolean
    : string

/** The words of a command line, told apart. */
export type Arguments = {
  readonly command: Command
  readonly operands: readonly string[]
  readonly values: {readonly [Name in OptionName]?: Given<Name>}
}

/** @throws {SettingsError} for an option that is unknown, lacks its value, or means nothing to the command or beside the others */
export async function parse(argv: readonly string[]): Promise<Arguments> {
  const {values: read, positionals, tokens} = await tokenize(argv)
  const values = withoutConfig(read, tokens)
  const [first = '', ...rest] = positionals
  const start = tokens.find(({kind}) => kind !== 'option')
  const isNamed = start?.kind === 'positional' && Object.hasOwn(commands, first)
  const command = isNamed ? (first as Command) : 'lint'
  const operands = isNamed ? rest : positionals
  for (const name of Object.keys(values)) {
    const {commands: able}: Declared = options[name as OptionName]
    if (able.includes(command)) continue
    throw new SettingsError(`--${name}: found with ${command}, expected with ${able.join(' or ')}`)
  }
  const given: Arguments = {command, operands, values}
  checkCombination(given)
  return given
}

type Tokens = readonly {readonly kind: string; readonly rawName?: string}[]

/** Node takes `--no-config` for a `--config` that is false. */
function withoutConfig({config, ...others}: Arguments['values'], tokens: Tokens): Arguments['values'] {
  if (!tokens.some(({rawName}) => rawName === '--no-config')) return config === undefined ? others : {config, ...others}
  if (tokens.some(({rawName}) => rawName === '--config' || rawName === '-c'))
    throw new SettingsError('--config: found with --no-config, expected one of them')
  return {...others, 'no-config': true}
}

async function tokenize(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options,
      allowPositionals: true,
      allowNegative: true,
      tokens: true
    } satisfies ParseArgsConfig)
  } catch (error) {
    throw new SettingsError(await describe(messageOf(error)))
  }
}

/** Node's own words, and the option that may have been meant. */
async function describe(message: string): Promise<string> {
  const unknown = /^Unknown option '(-{1,2}[^']*)'/u.exec(message)?.[1]
  if (unknown === undefined) return printableLine(message)
  const {closestMatch} = await import('leven')
  const name = unknown.replace(/^-+/u, '')
  const nearest = closestMatch(name, Object.keys(options), {maxDistance: Math.max(1, name.length / 3)})
  const hint = nearest === undefined ? 'see provlint --help' : `did you mean --${nearest}?`
  return `found the unknown option ${printableLine(unknown)}; ${hint}`
}
