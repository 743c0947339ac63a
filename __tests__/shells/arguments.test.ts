import {describe, expect, it} from '@jest/globals'
import {SettingsError} from '../../src/model/settings.ts'
import {parse} from '../../src/shells/arguments.ts'
import {options} from '../../src/shells/declared.ts'

describe('parse', () => {
  it.each([
    [[], 'lint', []],
    [['lint'], 'lint', []],
    [['lint', 'lint'], 'lint', ['lint']],
    [['seeds', 'lint'], 'lint', ['seeds', 'lint']],
    [['inspect', 'seeds'], 'inspect', ['seeds']],
    [['--quiet', 'seeds'], 'lint', ['seeds']],
    [['--', '--quiet'], 'lint', ['--quiet']],
    [['--', 'inspect'], 'lint', ['inspect']],
    [['toString'], 'lint', ['toString']]
  ])('%j', async (argv, command, operands) => {
    expect(await parse(argv)).toMatchObject({command, operands})
  })

  it('gives the values of options', async () => {
    const argv = ['-f', 'unix', '--rule', 'a: 1', '--rule=b: 2', '--no-color', '-o', 'x', '-c=y', '--max-warnings', '3']

    expect({...(await parse(argv)).values}).toEqual({
      format: ['unix'],
      rule: ['a: 1', 'b: 2'],
      color: false,
      'output-file': 'x',
      config: '=y',
      'max-warnings': '3'
    })
  })

  it.each([
    [['--fromat', 'x'], 'found the unknown option --fromat; did you mean --format?'],
    [['--xyzzy'], 'found the unknown option --xyzzy; see provlint --help'],
    [['-x'], 'found the unknown option -x; see provlint --help'],
    [['--\u001b[31m'], 'found the unknown option --\\u001b[31m; see provlint --help'],
    [['--format'], "Option '-f, --format <value>' argument missing"],
    [['--quiet=yes'], "Option '--quiet' does not take an argument"],
    [['--no-format'], 'unknown option --no-format'],
    [['explain', '--quiet'], '--quiet: found with explain, expected with lint'],
    [['inspect', '--rule', 'a: 1'], '--rule: found with inspect, expected with lint'],
    [['--max-warnings', '-1'], "Option '--max-warnings' argument is ambiguous"],
    [['--stdin-filename', 'x'], '--stdin-filename: found without --stdin, expected beside it'],
    [['inspect', '--stdin-filename', 'x'], '--stdin-filename: found without --stdin'],
    [['--print-config', '-f', 'unix'], '--format: found with --print-config, expected without it'],
    [['--print-config', '--quiet'], '--quiet: found with --print-config'],
    [['--print-config', '--max-warnings', '1'], '--max-warnings: found with --print-config'],
    [['--print-config', '-o', 'x'], '--output-file: found with --print-config'],
    [['--print-config', '--stdin'], '--stdin: found with --print-config'],
    [['--print-config', '--fix'], '--fix: found with --print-config'],
    [['--print-config', '--fix-dry-run'], '--fix-dry-run: found with --print-config'],
    [['--print-config', '--stats'], '--stats: found with --print-config'],
    [['--print-config', '--timing'], '--timing: found with --print-config'],
    [['dam.txt', ''], 'found an empty pattern, expected a file, a folder or a glob'],
    [['inspect', ''], 'found an empty pattern'],
    [['explain', '-f', 'x'], '--format: found with explain, expected with lint or inspect']
  ])('%j is refused', async (argv, said) => {
    await expect(parse(argv)).rejects.toBeInstanceOf(SettingsError)
    await expect(parse(argv)).rejects.toThrow(said)
  })

  it('declares every option with what it is about', () => {
    for (const {about, commands} of Object.values(options)) {
      expect(about).toMatch(/^[A-Zs].*[^.]$/u)
      expect(commands.length).toBeGreaterThan(0)
    }
  })
})
