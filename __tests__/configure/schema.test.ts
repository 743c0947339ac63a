import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {Ajv} from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import {rules} from '../../rules/index.ts'
import {toConfiguration} from '../../src/configure/configure.ts'
import {toSchema} from '../../src/configure/schema.ts'
import {anything, day, defineRule} from '../../src/rule.ts'
import {archive} from '../helpers/archive.ts'
import {catalogue} from '../helpers/rules.ts'

const root = resolve(import.meta.dirname, '../..')
const ajv = new Ajv({strict: true, allowUnionTypes: true, strictTuples: false})
formats.default(ajv)
const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'))

describe('lintrc.schema.json', () => {
  it('is what `npm run pages` makes of the rules', () => {
    expect(read('lintrc.schema.json')).toEqual(JSON.parse(JSON.stringify(toSchema(rules))))
  })

  it('accepts the settings of this repository, and those that the README shows', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const shown = [...readme.matchAll(/```json\n(\{\n {2}"(?:root|\$schema)[\s\S]*?)\n```/gu)].map(([, json = '']) =>
      JSON.parse(json)
    )

    expect(shown.length).toBeGreaterThan(0)
    const validate = ajv.compile(read('lintrc.schema.json'))
    for (const settings of [read('.lintrc.json'), ...shown])
      expect([validate(settings), validate.errors]).toEqual([true, null])
  })
})

describe('the schema', () => {
  const open = defineRule({
    id: 'open',
    about: 'Open',
    scope: 'document',
    options: {since: day('From which day on', '2026-01-31'), '*': anything('All')},
    check: () => []
  })
  const listed = [...catalogue, {rule: open, recommended: 'off', strict: 'off'} as const]
  const validate = ajv.compile(JSON.parse(JSON.stringify(toSchema(listed))))

  const severity = fc.constantFrom('off', 'warn', 'error', 0, 1, 2, 'warning', 3, null)
  const options = fc.record(
    {
      days: fc.constantFrom(1, 30, 0, 31, 1.5, '2'),
      strict: fc.constantFrom(true, 1),
      desks: fc.constantFrom(['a'], [1], 'a'),
      kinds: fc.constantFrom(['hours'], ['weeks'], []),
      day: fc.constant(1)
    },
    {requiredKeys: []}
  )
  const openly = fc.tuple(
    fc.constant(1),
    fc.record({since: fc.constantFrom('2026-02-28', '2026-02-30', 1), x: fc.json()})
  )
  const setting = fc.oneof(severity, fc.tuple(severity, options), fc.tuple(severity), fc.constantFrom([], [1, {}, {}]))
  const ofRules = fc.record(
    {'late-news': setting, 'dull-news': setting, open: fc.oneof(openly, severity), 'late-new': severity},
    {requiredKeys: []}
  )
  const globs = fc.constantFrom('wire/**', '*.txt', '!a', '/etc/*', ['a'], [], [1], 1)
  const settings = fc.record(
    {
      root: fc.constantFrom(true, false, 'yes'),
      rules: fc.oneof(ofRules, fc.constantFrom([], null)),
      overrides: fc.oneof(
        fc.array(fc.record({files: globs, excludedFiles: globs, rules: ofRules}, {requiredKeys: []}), {maxLength: 2}),
        fc.constant({})
      ),
      ignore: fc.constantFrom(['drafts'], 'drafts', [1]),
      archive: fc.constantFrom(
        {include: ['*.txt']},
        {metadata: ''},
        {outlets: {Wire: ['W']}},
        {outlets: {Wire: 1}},
        {fields: {text: 'story.body', published: ['day', 'when']}},
        {fields: {text: 'story..body'}},
        {fields: {date: 'day'}},
        []
      ),
      boilerplate: fc.constantFrom({add: {legal: ['a']}}, {add: {legals: []}}, {allow: ['a']}, {allow: 1}),
      rulez: fc.constant({})
    },
    {requiredKeys: []}
  )

  it('accepts what provlint accepts and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(settings, async (given) => {
        const folder = archive({'.lintrc.json': JSON.stringify(given)})
        const isAccepted = await toConfiguration({cwd: folder, catalogue: listed})(folder).then(
          () => true,
          () => false
        )

        expect(validate(JSON.parse(JSON.stringify(given)))).toBe(isAccepted)
      }),
      {numRuns: 400}
    )
  })
})
