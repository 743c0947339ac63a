import {commands} from './declared.ts'
import {listOptions} from './list-options.ts'
import {version} from './packaged.ts'

/** The manual page, in the language of man(7). */
export function toManual(): string {
  return [
    `.TH PROVLINT 1 "" "provlint ${version()}" "User Commands"`,
    '.SH NAME',
    'provlint \\- a source\\-provenance and duplication linter for archives of news text',
    '.SH SYNOPSIS',
    ...Object.values(commands).flatMap(({usage}) => [`.B provlint`, toRoff(usage), '.br']),
    '.SH COMMANDS',
    ...Object.entries(commands).flatMap(([name, {about}]) => ['.TP', `.B ${toRoff(name)}`, toRoff(about)]),
    '.SH OPTIONS',
    ...listOptions().flatMap(({spellings, short, value, about}) => {
      const names = [...(short === undefined ? [] : [`-${short}`]), ...spellings.map((name) => `--${name}`)]
      const said = value === undefined ? '' : ` \\fI${toRoff(value)}\\fR`
      return ['.TP', `\\fB${names.map(toRoff).join('\\fR, \\fB')}\\fR${said}`, toRoff(about)]
    }),
    '.SH EXIT STATUS',
    '0 clean, 1 findings, 2 the run itself failed',
    '.SH FILES',
    '.TP',
    '.B .lintrc.json',
    'The settings, the nearest one upward from each file',
    '.TP',
    '.B .provlint/',
    'The index of an archive',
    ''
  ].join('\n')
}

/** A line may begin with neither a full stop nor a quote, and hyphens stay what they are. */
function toRoff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/u, '\\&')
}
