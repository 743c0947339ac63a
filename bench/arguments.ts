import {parseArgs} from 'node:util'

/** The sections by their names, in the order in which they are measured. */
export const sectionNames = ['cold', 'threads', 'growth', 'commit', 'analysis', 'reading', 'jscpd'] as const

/** One of these. */
export type SectionName = (typeof sectionNames)[number]

/** What the command line asks for. */
export type Arguments = {
  /** A folder to measure on in place of a generated archive. */
  readonly folder?: string
  readonly sections: readonly SectionName[]
  readonly megabytes: number
  readonly seed: number
  readonly repeats: number
  readonly growth: number
  /** Gigabytes of a file of records to read, where one is wanted. */
  readonly large?: number
  readonly json?: string
  readonly keep: boolean
  readonly help: boolean
}

const options = {
  megabytes: {type: 'string', default: '250', value: 'N', about: 'Size of the generated archive (250)'},
  seed: {type: 'string', default: '1', value: 'N', about: 'What it is generated from (1)'},
  repeats: {type: 'string', default: '3', value: 'N', about: 'How often each measurement is taken (3)'},
  only: {type: 'string', value: 'LIST', about: `Sections, by commas: ${sectionNames.join(', ')}`},
  growth: {
    type: 'string',
    default: '25',
    value: 'N',
    about: 'Megabytes of the smallest archive of growth; the largest has 16 times as many (25)'
  },
  large: {type: 'string', value: 'N', about: 'Gigabytes of a JSON Lines file that reading reads, too (none)'},
  jscpd: {
    type: 'boolean',
    default: true,
    about: 'Measure jscpd, which is installed when it is first needed; or --no-jscpd not'
  },
  json: {type: 'string', value: 'FILE', about: 'Write the figures to a file, too'},
  keep: {type: 'boolean', default: false, about: 'Leave the generated archive where it is'},
  help: {type: 'boolean', short: 'h', default: false, about: 'Print this help'}
} as const

/** Reads the words of the command line. Throws an error whose message says what was found and what was expected. */
export function parse(argv: readonly string[]): Arguments {
  const {values, positionals} = parseArgs({args: [...argv], options, allowPositionals: true, allowNegative: true})
  const [folder, ...more] = positionals
  if (more.length > 0) throw new Error(`found ${positionals.length} folders, expected at most one`)
  const {only, json, keep, help, large} = values
  return {
    sections: toSections(only).filter((name) => name !== 'jscpd' || values.jscpd),
    megabytes: toNumber('megabytes', values.megabytes),
    seed: toNumber('seed', values.seed),
    repeats: toNumber('repeats', values.repeats),
    growth: toNumber('growth', values.growth),
    keep,
    help,
    ...(folder === undefined ? {} : {folder}),
    ...(large === undefined ? {} : {large: toNumber('large', large)}),
    ...(json === undefined ? {} : {json})
  }
}

/** The text of `--help`. */
export function toHelp(): string {
  const rows = Object.entries(options).map(([name, option]) => {
    const left = `${'short' in option ? `-${option.short}, ` : '    '}--${name}`
    return [`${left}${'value' in option ? ` ${option.value}` : ''}`, option.about] as const
  })
  const width = Math.max(...rows.map(([left]) => left.length))
  return [
    'npm run bench -- [FOLDER] [options]',
    '',
    'Measures the built command on a folder of articles, or on an archive that it generates and deletes again.',
    '',
    ...rows.map(([left, about]) => `  ${left.padEnd(width)}  ${about}`),
    ''
  ].join('\n')
}

function toSections(only: string | undefined): readonly SectionName[] {
  if (only === undefined) return sectionNames
  const asked = only.split(',')
  const unknown = asked.find((name) => !sectionNames.some((known) => known === name))
  if (unknown !== undefined) throw new Error(`--only: found "${unknown}", expected some of ${sectionNames.join(', ')}`)
  return sectionNames.filter((name) => asked.includes(name))
}

function toNumber(name: string, given: string): number {
  const number = Number(given)
  if (Number.isSafeInteger(number) && number >= 1) return number
  throw new Error(`--${name}: found "${given}", expected a whole number of at least 1`)
}
