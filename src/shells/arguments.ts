import {type ParseArgsConfig, parseArgs} from 'node:util'
import {SettingsError} from '../model/settings.ts'
import {formatNames} from '../report/names.ts'
import {messageOf} from '../text/error.ts'
import {printableLine} from '../text/printable.ts'
import {checkCombination} from './combinations.ts'
import {choiceOptions} from './lint-options.ts'

/** What the command can do; the first is what it does without a word. */
export const commands = {
  lint: {usage: '[lint] [patterns…]', about: 'Lint files, folders and globs; without one, the whole archive'},
  inspect: {usage: 'inspect [patterns…]', about: 'Show what the analysis saw in each article'},
  matches: {
    usage: 'matches [patterns…]',
    about: 'Show every paragraph and passage that articles share'
  },
  trace: {
    usage: 'trace FILE[:LINE]',
    about: 'Show where the text of a file, or a passage of it, came from: the chain of copies, earliest first'
  },
  init: {usage: 'init', about: 'Look at the archive here, and write a .lintrc.json that fits it'},
  explain: {usage: 'explain [RULE]', about: 'Show the page of a rule; without one, the table of all'},
  completion: {
    usage: 'completion SHELL',
    about: 'Print the completions for bash, zsh or fish; for man the manual page'
  }
} as const

/** The name of a command. */
export type Command = keyof typeof commands

type Declared = {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: true
  /** What stands for the value in the help. */
  readonly value?: string
  readonly about: string
  readonly commands: readonly Command[]
}

const files: readonly Command[] = ['lint', 'inspect', 'matches', 'trace']
const all: readonly Command[] = [...files, 'init', 'explain', 'completion']

/** Every option, declared once: parsing, checks and help come from here. */
export const options = {
  config: {
    type: 'string',
    short: 'c',
    value: 'FILE',
    about: 'Use this settings file and look for no other',
    commands: files
  },
  rule: {
    type: 'string',
    multiple: true,
    value: 'RULE:SETTING',
    about: 'Set a rule: \'vague-source: off\', \'unattributed-quote: ["warn", {"minWords": 4}]\'',
    commands: ['lint']
  },
  format: {
    type: 'string',
    short: 'f',
    multiple: true,
    value: 'NAME[=FILE]',
    about: `${formatNames.join(', ')}, an ESLint formatter package or a path; several, each with its file (inspect and matches: text, jsonl; trace: text, json, jsonl, dot)`,
    commands: files
  },
  frame: {type: 'boolean', about: 'Show the line of each finding; of a copy, both texts (stylish)', commands: ['lint']},
  'output-file': {type: 'string', short: 'o', value: 'FILE', about: 'Write the report to a file', commands: files},
  quiet: {type: 'boolean', about: 'Report errors only', commands: ['lint']},
  'max-warnings': {
    type: 'string',
    value: 'N',
    about: 'Exit with 1 when there are more warnings than this',
    commands: ['lint']
  },
  concurrency: {
    type: 'string',
    value: 'N',
    about: 'How many threads to use; auto (default): as many as gain, off: one',
    commands: ['lint']
  },
  cache: {
    type: 'boolean',
    about: 'Keep an index in .provlint, so that the next run reads only what changed (default), or --no-cache none',
    commands: ['lint']
  },
  'cache-location': {
    type: 'string',
    value: 'FOLDER',
    about: 'Keep the index in this folder',
    commands: ['lint']
  },
  similarity: {
    type: 'string',
    value: 'SHARE',
    about: 'From which resemblance on two paragraphs are near duplicates: 0.5 (default) to 1',
    commands: ['matches']
  },
  ...choiceOptions,
  stdin: {type: 'boolean', about: 'Lint the text on standard input', commands: ['lint', 'inspect']},
  'stdin-filename': {
    type: 'string',
    value: 'FILE',
    about: 'The name that text goes by; its folder decides the settings',
    commands: ['lint', 'inspect']
  },
  'print-config': {
    type: 'boolean',
    about: 'Print the settings that hold for a file or folder, and lint nothing',
    commands: ['lint']
  },
  yes: {type: 'boolean', short: 'y', about: 'Ask nothing, and take what would be proposed', commands: ['init']},
  color: {
    type: 'boolean',
    about: 'Colour the report, or --no-color not; without either, as the terminal is',
    commands: all
  },
  help: {type: 'boolean', short: 'h', about: 'Print this help', commands: all},
  version: {type: 'boolean', short: 'v', about: 'Print the version', commands: all}
} as const satisfies Readonly<Record<string, Declared>>

/** The name of an option. */
export type OptionName = keyof typeof options

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
  const {values, positionals, tokens} = await tokenize(argv)
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
