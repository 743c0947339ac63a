import {formatNames} from '../report/names.ts'
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
  suppress: {usage: 'suppress FILE:LINE', about: 'Accept the findings of a line, with a reason, in the baseline'},
  explain: {usage: 'explain [RULE]', about: 'Show the page of a rule; without one, the table of all'},
  completion: {
    usage: 'completion SHELL',
    about: 'Print the completions for bash, zsh or fish; for man the manual page'
  }
} as const

/** The name of a command. */
export type Command = keyof typeof commands

/** What is declared of an option. */
export type Declared = {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: true
  /** What stands for the value in the help. */
  readonly value?: string
  readonly about: string
  readonly commands: readonly Command[]
}

const files: readonly Command[] = ['lint', 'inspect', 'matches', 'trace']
const all: readonly Command[] = [...files, 'init', 'suppress', 'explain', 'completion']
const linting: readonly Command[] = ['lint', 'suppress']
const indexed: readonly Command[] = [...linting, 'trace']

/** Every option, declared once: parsing, checks and help come from here. */
export const options = {
  config: {
    type: 'string',
    short: 'c',
    value: 'FILE',
    about: 'Use this settings file and look for no other',
    commands: [...files, 'suppress', 'explain']
  },
  'no-config': {
    type: 'boolean',
    about: 'Look for no settings file: provlint:recommended holds',
    commands: [...files, 'explain']
  },
  safe: {
    type: 'boolean',
    about: 'Load no code that is no part of provlint: no plugin, no settings in JavaScript, no foreign format',
    commands: [...files, 'explain']
  },
  rule: {
    type: 'string',
    multiple: true,
    value: 'RULE:SETTING',
    about:
      'Set a rule: \'vague-source: off\', \'unattributed-quote: ["warn", {"minWords": 4}]\' (suppress: only this rule)',
    commands: linting
  },
  format: {
    type: 'string',
    short: 'f',
    multiple: true,
    value: 'NAME[=FILE]',
    about: `${formatNames.join(', ')}, diff (of --fix-dry-run), an ESLint formatter package or a path; several, each with its file (inspect and matches: text, jsonl; trace: text, json, jsonl, dot)`,
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
    commands: indexed
  },
  'cache-location': {
    type: 'string',
    value: 'FOLDER',
    about: 'Keep the index in this folder',
    commands: indexed
  },
  fix: {type: 'boolean', about: 'Fix what can be fixed; no fix is made that brings a new finding', commands: ['lint']},
  'fix-dry-run': {
    type: 'boolean',
    about: 'The same, and write nothing: --format diff prints the changes',
    commands: ['lint']
  },
  'fix-rule': {
    type: 'string',
    multiple: true,
    value: 'RULE',
    about: 'Fix the findings of this rule only',
    commands: ['lint']
  },
  'update-baseline': {
    type: 'boolean',
    about: 'Accept all findings of the run in .provlint-baseline.json; later runs report what is new',
    commands: ['lint']
  },
  'prune-baseline': {
    type: 'boolean',
    about: 'Take out of the baseline what no finding answers to any more',
    commands: ['lint']
  },
  'report-unused-disable-directives': {
    type: 'boolean',
    about: 'Report directives, and entries of the baseline, that no finding answers to',
    commands: ['lint']
  },
  reason: {type: 'string', value: 'TEXT', about: 'Why the findings are accepted', commands: ['suppress']},
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
