import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {Ajv2020} from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import {archive} from '../helpers/archive.ts'
import {provlint} from '../helpers/built.ts'
import {listElements, readHtml, readXml} from '../helpers/readers.ts'

const lead =
  'The dam above the town gave way shortly after four in the morning, and the streets were under water by dawn, with boats at every door'
const article = (outlet: string, published: string, body: string) =>
  `---\noutlet: ${outlet}\npublished: ${published}\n---\n\n${body}\n`
const files = {
  '.lintrc.json':
    '{"root": true, "rules": {"uncredited-copy": "warn", "vague-source": "error", "boilerplate": "error"}}',
  'news/post.txt': article('Valley Post', '2026-01-02', `é漢👍 It held, it has been reported.\n\n${lead}.`),
  'news/rain.md': '<!-- provlint-disable-next boilerplate -- a draft -->\nSkip to main content\n\nThe rain fell.\n',
  'wire/dam.txt': article('Ostra Wire', '2026-01-01', `Skip to main content\n\n${lead}.`)
}
const names = ['stylish', 'compact', 'unix', 'json', 'jsonl', 'sarif', 'github', 'gitlab']
const others = ['junit', 'checkstyle', 'rdjson', 'html', 'markdown']

/** The reports of one run, by their formats: one is printed, all others have files. */
const reports = (() => {
  const cwd = archive(files)
  provlint(cwd, '--update-baseline', 'wire')
  const written = [...names.slice(1), ...others]
  const {out} = provlint(cwd, '-f', 'stylish', ...written.flatMap((name) => ['-f', `${name}=reports/${name}`]))
  const texts = written.map((name) => [name, readFileSync(join(cwd, 'reports', name), 'utf8')])
  return new Map<string, string>([['stylish', out], ...(texts as [string, string][])])
})()
const text = (name: string) => reports.get(name) ?? ''

describe('all formats in one run', () => {
  it.each([...names, ...others])('%s tells of the claim and the copy, and not of what is accepted', (name) => {
    expect(text(name)).toContain('vague-source')
    expect(text(name)).toContain('words are those of Ostra Wire')
    if (!['json', 'sarif'].includes(name)) expect(text(name)).not.toContain('Skip to main content')
  })

  it('SARIF is valid by the schema of OASIS, and holds what a comment and the baseline accept, as such', () => {
    const folder = resolve(import.meta.dirname, '../../node_modules/@microsoft/sarif-multitool-ts/assets')
    const ajv = new Ajv2020({strict: false})
    formats.default(ajv)
    const isValid = ajv.validate(
      JSON.parse(readFileSync(join(folder, 'sarif-2.1.0.schema.json'), 'utf8')),
      read('sarif')
    )
    const kinds = read('sarif').runs[0].results.map(({suppressions: [one] = [{kind: 'none'}]}) => one?.kind)

    expect([isValid, ajv.errors]).toEqual([true, null])
    expect(kinds).toEqual(['none', 'none', 'inSource', 'external'])
  })

  it('rdjson counts columns in bytes of UTF-8', () => {
    const [claim] = read('rdjson').diagnostics
    const before = Buffer.byteLength('é漢👍 It held, ')

    expect(claim.location.range.start).toEqual({line: 6, column: before + 1})
  })

  it('XML and HTML are read by strict readers, and hold a finding each', () => {
    expect(listElements(readXml(text('junit')), 'failure')).toHaveLength(2)
    expect(listElements(readXml(text('checkstyle')), 'error')).toHaveLength(2)
    expect(listElements(readHtml(text('html')), 'article')).toHaveLength(2)
  })
})

function read(name: 'sarif' | 'rdjson') {
  return JSON.parse(text(name))
}
