import {describe, expect, it} from '@jest/globals'
import {archiveWith, command, lint} from '../helpers/command.ts'

const dam = 'Rain fell.\n\nThe dam gave way way in the night.\n'

function settings(plugins: readonly string[], rules: object): string {
  return JSON.stringify({root: true, plugins, rules})
}

describe('a plugin of retext', () => {
  it('is a rule: its messages are findings at their places', () => {
    const folder = archiveWith(['retext-repeated-words'], {
      '.lintrc.json': settings(['retext-repeated-words'], {'retext-repeated-words/repeated-words': 'error'}),
      'dam.txt': dam
    })
    const [{messages}] = JSON.parse(command(folder, '-f', 'json').out)

    expect(messages).toEqual([
      {
        ruleId: 'retext-repeated-words/repeated-words',
        severity: 2,
        message: 'Unexpected repeated `way`, remove one occurrence',
        line: 3,
        column: 14,
        endLine: 3,
        endColumn: 21,
        suggestions: [{desc: 'Replace it with "way"', fix: {range: [25, 32], text: 'way'}}]
      }
    ])
  })

  it('that unified-lint-rule makes is given its options', () => {
    const folder = archiveWith(['unified-lint-rule'], {
      '.lintrc.json': settings(['./retext-lint-first.mjs'], {'retext-lint-first/first': ['warn', {say: 'Begins'}]}),
      'retext-lint-first.mjs': `import {lintRule} from 'unified-lint-rule'
        export default lintRule('retext-lint:first', async (tree, file, {say}) => {
          file.message(say + ' with ' + tree.children.length, {place: {line: 3, column: 5}})
        })`,
      'dam.txt': dam
    })

    expect(lint(folder)).toEqual({
      status: 0,
      out: 'dam.txt:3:5: Begins with 2 [Warning/retext-lint-first/first]',
      err: ''
    })
  })

  const house = `export default () => (tree, file) => {
      file.info('fatal is undefined')
      file.message('fatal is false', {place: tree.children[0].position})
      file.fail('fatal is true', {place: tree.children[1].position})
    }`

  it.each([
    ['warn', ['fatal is false: 1', 'fatal is undefined: 1', 'fatal is true: 2']],
    ['error', ['fatal is false: 2', 'fatal is undefined: 2', 'fatal is true: 2']]
  ])('fails a file by a fatal message, and else as the settings say: %s', (severity, said) => {
    const folder = archiveWith([], {
      '.lintrc.json': settings(['./house.mjs'], {'house/house': severity}),
      'house.mjs': house,
      'dam.txt': dam
    })
    const [{messages}] = JSON.parse(command(folder, '-f', 'json').out)

    expect(messages.map((one: {message: string; severity: number}) => `${one.message}: ${one.severity}`)).toEqual(said)
  })

  it('that throws is one error, and the run goes on', () => {
    const folder = archiveWith([], {
      '.lintrc.json': settings(['./house.mjs'], {'house/house': 1, 'empty-byline': 1}),
      'house.mjs': "export default () => () => { throw new Error('no dictionary') }",
      'dam.txt': 'By\n'
    })

    expect(lint(folder).out.replaceAll(folder, '')).toBe(
      'dam.txt:1:1: The byline names nobody: "By" [Warning/empty-byline]\n' +
        'dam.txt:1:1: The rule house/house failed on dam.txt: Error: no dictionary [Error/house/house]'
    )
  })
})
