import {commands, type OptionName, options} from './declared.ts'

/** The text of `--help`, made from the declared commands and options. */
export function toHelp(): string {
  return [
    'provlint: a source-provenance and duplication linter for archives of news text',
    '',
    'Usage:',
    ...columns(Object.values(commands).map(({usage, about}) => [`provlint ${usage}`, about])),
    '',
    'Options:',
    ...columns(Object.keys(options).map((name) => toRow(name as OptionName))),
    '',
    'A folder or a glob takes what belongs to the archive (text, Markdown, HTML, JSON Lines, WARC, or archive.include), a file is always taken',
    'Articles in a file of many: news.jsonl:LINE, crawl.warc#RECORD',
    'Settings: the nearest .lintrc.json upward; without one, provlint:recommended',
    'Exit status: 0 clean, 1 findings, 2 the run itself failed',
    ''
  ].join('\n')
}

function toRow(name: OptionName): [string, string] {
  const option: {short?: string; value?: string; about: string} = options[name]
  const short = option.short === undefined ? '    ' : `-${option.short}, `
  return [`${short}--${name}${option.value === undefined ? '' : ` ${option.value}`}`, option.about]
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
