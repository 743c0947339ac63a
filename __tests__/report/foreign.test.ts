import {describe, expect, it} from '@jest/globals'
import {toResult} from '../../src/check/result.ts'
import {SettingsError} from '../../src/model/settings.ts'
import {loadFormatter} from '../../src/report/formats.ts'
import {formatNames} from '../../src/report/names.ts'
import {archive} from '../helpers/archive.ts'
import {context, hostile, message, results} from '../helpers/results.ts'

const project = import.meta.dirname
const folder = archive({
  'package.json': '{"type": "module"}',
  'count.js': 'export default (results, {cwd}) => results.length + " files below " + cwd',
  'late.js': 'export default async (results) => results.map(({filePath}) => filePath).join()',
  'old.cjs': 'module.exports = (results) => "old " + results.length',
  'older.cjs': 'module.exports = {default: (results) => "older " + results.length}',
  'throws.js': 'export default () => { throw new Error("no  paper\\n::error::") }',
  'rejects.js': 'export default () => Promise.reject("no ink")',
  'source.js': 'export default (results) => JSON.stringify(results[0])',
  'nothing.js': 'export default () => undefined',
  'number.js': 'export default 7',
  'empty.js': '',
  'broken.js': 'export default (',
  'node_modules/eslint-formatter-paper/package.json': '{}',
  'node_modules/eslint-formatter-paper/index.js': 'module.exports = () => "paper"',
  'node_modules/@post/eslint-formatter-paper/package.json': '{}',
  'node_modules/@post/eslint-formatter-paper/index.js': 'module.exports = () => "the paper of Post"',
  'node_modules/@post/eslint-formatter/package.json': '{}',
  'node_modules/@post/eslint-formatter/index.js': 'module.exports = () => "the only one of Post"'
})

const format = async (name: string, at = folder) => (await loadFormatter(name, at))(results, context)

describe('a formatter of ESLint', () => {
  it('junit runs unchanged', async () => {
    const report = await format('eslint-formatter-junit', project)

    expect(report).toMatch(/^<\?xml[^>]*>\n<testsuites>/u)
    expect(report.match(/<(?:failure|error) /gu)).toHaveLength(4)
    expect(report).toContain('line 12, col 103, Error - Repeats an earlier paragraph')
  })

  it('checkstyle runs unchanged', async () => {
    const report = await format('eslint-formatter-checkstyle', project)

    expect(report).toContain('<file name="/news/wire/dam.txt">')
    expect(report).toContain('<error line="3" column="1" severity="warning"')
    expect(report.match(/<error /gu)).toHaveLength(4)
  })

  it('gets names of files that act on no terminal', async () => {
    const report = await (await loadFormatter('eslint-formatter-checkstyle', project))(hostile, context)

    expect(report.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u)
  })
})

describe('what a formatter is given', () => {
  it('holds nothing raw, in the source and in the names of files', async () => {
    const place = {filePath: '/news/\u001bdam.txt', line: 1, column: 1, endLine: 1, endColumn: 4}
    const source = '::error::\u001b[31m\u2028\n\u202e ::error::\tThe dam'
    const given = toResult('/news/\u001b.txt', [message({related: [place]})], () => source)
    const report = JSON.parse(await (await loadFormatter('./source.js', folder))([given], context))

    expect(report.source).toBe(':\ufffderror::\ufffd[31m\ufffd\n\ufffd ::error::\tThe dam')
    expect(report.messages[0].related).toEqual([{...place, filePath: '/news/\\u001bdam.txt'}])
    expect(report.filePath).toBe('/news/\\u001b.txt')
  })
})

describe('a formatter by name', () => {
  it.each([
    ['./count.js', '3 files below /news'],
    [`${folder}/count.js`, '3 files below /news'],
    ['./late.js', results.map(({filePath}) => filePath).join()],
    ['./old.cjs', 'old 3'],
    ['./older.cjs', 'older 3'],
    ['paper', 'paper'],
    ['eslint-formatter-paper', 'paper'],
    ['@post/paper', 'the paper of Post'],
    ['@post/eslint-formatter-paper', 'the paper of Post'],
    ['@post', 'the only one of Post']
  ])('%s', async (name, report) => {
    expect(await format(name)).toBe(report)
  })
})

describe('a formatter that is none', () => {
  it.each([
    [
      'gone',
      `found no eslint-formatter-gone, expected ${formatNames.join(', ')}, an ESLint formatter package or a path`
    ],
    ['toString', 'found no eslint-formatter-toString'],
    ['./gone.js', 'gone.js, expected stylish'],
    ['go\u001bne', 'found no eslint-formatter-go\\u001bne'],
    ['./number.js', 'found number as the default export of'],
    ['./empty.js', 'found undefined as the default export of'],
    ['./broken.js', '"./broken.js" cannot be loaded: '],
    ['./throws.js', 'The format "./throws.js" failed: no paper ::error::'],
    ['./rejects.js', 'The format "./rejects.js" failed: no ink'],
    ['./nothing.js', 'The format "./nothing.js" failed: found undefined as its report, expected a text']
  ])('%s', async (name, said) => {
    const failed = format(name)

    await expect(failed).rejects.toBeInstanceOf(SettingsError)
    await expect(failed).rejects.toThrow(said)
    await expect(failed).rejects.toThrow(/^[^\n]*$/u)
  })
})
