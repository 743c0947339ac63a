import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {run} from '../helpers/world.ts'

const desk = `export default {rules: [{
  id: 'dull', about: 'News that nobody reads', scope: 'document',
  options: {least: {kind: 'integer', about: 'Fewest words', default: 3}},
  check: ({document}) => [{span: {start: 0, end: 3}, message: 'Dull'}]
}]}`
const files = {
  '.lintrc.json': '{"root": true, "plugins": ["./etc/desk.mjs"], "rules": {"desk/dull": "warn"}}',
  'etc/desk.mjs': desk,
  'dam.txt': 'The dam above Ostra gave way in the night.\n'
}

describe('explain, where the settings name a plugin,', () => {
  it('knows its rules', async () => {
    const folder = archive(files)
    const table = await run(folder, ['explain'])

    expect(table).toMatchObject({status: 0, err: ''})
    expect(table.out).toMatch(/^\| desk\/dull +\| off +\| off +\| News that nobody reads +\|$/mu)
    expect((await run(folder, ['explain', 'desk/dull'])).out).toBe(
      [
        '# desk/dull\n',
        'News that nobody reads.\n',
        'Looks at: one article\n',
        '| Option  | Meaning      | Default | Allowed |',
        '| ------- | ------------ | ------- | ------- |',
        '| `least` | Fewest words | `3`     | integer |\n'
      ].join('\n')
    )
    expect((await run(folder, ['explain', 'desk/dul'])).err).toContain('expected one of duplicate-paragraph, ')
    expect((await run(folder, ['explain', '--no-config'])).out).not.toContain('desk/dull')
  })

  it('tells of settings that are at fault, and prints what it knows', async () => {
    const broken = archive({...files, '.lintrc.json': '{"root": true, "rules": {"vage-source": 1}}'})

    for (const [folder, ...argv] of [[broken], [archive(files), '--safe']] as const) {
      const {status, out, err} = await run(folder, ['explain', ...argv])
      expect(status).toBe(0)
      expect(out).toContain('vague-source')
      expect(err).toContain('.lintrc.json:1:')
      expect((await run(folder, ['explain', 'vague-source', ...argv])).err).toBe('')
    }
  })
})

describe('the report of a run', () => {
  it('says what rules of plugins find', async () => {
    const {out} = await run(archive(files), ['-f', 'sarif', '--no-cache'])
    const {rules} = JSON.parse(out).runs[0].tool.driver

    expect(rules).toContainEqual(
      expect.objectContaining({id: 'desk/dull', shortDescription: {text: 'News that nobody reads'}})
    )
  })

  it('tells foreign formats of them', async () => {
    const folder = archive({...files, 'meta.mjs': 'export default (_, {rulesMeta}) => JSON.stringify(rulesMeta)'})
    const {out} = await run(folder, ['-f', './meta.mjs', '--no-cache'])

    expect(JSON.parse(out)).toMatchObject({
      'desk/dull': {docs: {description: 'News that nobody reads', recommended: false}},
      'vague-source': {type: 'problem'}
    })
  })
})
