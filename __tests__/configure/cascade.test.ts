import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {toConfiguration} from '../../src/configure/configure.ts'
import {describeSettings} from '../../src/configure/describe.ts'
import {archive} from '../helpers/archive.ts'
import {catalogue} from '../helpers/rules.ts'
import {settle, usual} from '../helpers/settled.ts'

describe('the search upward', () => {
  const files = {
    '.lintrc.json': {rules: {'late-news': 1}, ignore: ['drafts']},
    'wire/.lintrc.json': {root: true, rules: {'dull-news': 1}},
    'wire/old/.lintrc.json': {rules: {'late-news': 2}}
  }

  it('takes all files to the topmost, which is the root', async () => {
    const {folder, settings, rules} = await settle(files, 'post/deep')

    expect(settings.root).toBe(folder)
    expect(rules).toEqual([['late-news', 'warn', usual]])
  })

  it('ends at a file that says root', async () => {
    const {folder, settings, rules} = await settle(files, 'wire/old/deep')

    expect(settings.root).toBe(join(folder, 'wire'))
    expect(settings.ignore).toEqual([])
    expect(rules.map(([id]) => id)).toEqual(['late-news', 'dull-news'])
  })

  it('does not happen where a file is named; the working directory is the root', async () => {
    const folder = archive({
      '.lintrc.json': '{"rules": {"late-news": 2}}',
      'etc/ours.json': '{"rules": {"dull-news": 1}, "ignore": ["x"]}'
    })
    const {root, rules, ignore} = await toConfiguration({cwd: folder, catalogue, config: 'etc/ours.json'})(
      join(folder, 'wire')
    )

    expect(root).toBe(folder)
    expect(rules.map(({rule}) => rule.id)).toEqual(['dull-news'])
    expect(ignore).toEqual([{folder, patterns: ['x']}])
  })
})

describe('folders', () => {
  it('with the same settings files share their settings, the others do not', async () => {
    const folder = archive({'.lintrc.json': '{}', 'wire/.lintrc.json': '{}'})
    const configuration = toConfiguration({cwd: folder, catalogue})
    const [one, other, wire] = await Promise.all(['a', 'b/c', 'wire'].map((name) => configuration(join(folder, name))))

    expect(one).toBe(other)
    expect(one).not.toBe(wire)
  })
})

describe('the rest', () => {
  it('patterns of an extended file are relative to the file that extends it', async () => {
    const {folder, settings} = await settle({
      '.lintrc.json': {extends: './etc/house.json'},
      'etc/house.json': {ignore: ['drafts/**']}
    })

    expect(settings.ignore).toEqual([{folder, patterns: ['drafts/**']}])
  })

  it('the nearest archive.include counts, boilerplate adds up', async () => {
    const {settings} = await settle(
      {
        '.lintrc.json': {
          archive: {include: ['*.txt']},
          boilerplate: {add: {legal: ['All rights *']}, allow: ['Photo essay']}
        },
        'wire/.lintrc.json': {
          archive: {include: ['**/*.txt']},
          boilerplate: {add: {legal: ['© Ostra *'], media: ['Watch *']}}
        }
      },
      'wire'
    )

    expect(settings.archive).toEqual({include: ['**/*.txt']})
    expect(settings.boilerplate).toEqual({
      add: {legal: ['All rights *', '© Ostra *'], media: ['Watch *']},
      allow: ['Photo essay']
    })
  })

  it('the nearest file that says something of a key of archive says all of it', async () => {
    const {folder, settings} = await settle(
      {
        '.lintrc.json': {archive: {include: ['*.txt'], metadata: 'index.csv', outlets: {Wire: ['W']}}},
        'wire/.lintrc.json': {archive: {outlets: {Post: []}}}
      },
      'wire'
    )

    expect(settings.archive).toEqual({
      include: ['*.txt'],
      metadata: {name: 'index.csv', namedIn: join(folder, '.lintrc.json')},
      outlets: {Post: []}
    })
  })

  it('a byte order mark, $schema and CRLF are all right', async () => {
    const folder = archive({'.lintrc.json': '\ufeff{\r\n"$schema": "./x.json",\r\n"rules": {"dull-news": 1}\r\n}'})

    expect((await toConfiguration({cwd: folder, catalogue})(folder)).rules).toHaveLength(1)
  })

  it('can be said as a settings file says it, and settles to the same again', async () => {
    const {folder, settings} = await settle(
      {
        '.lintrc.json': {
          rules: {'late-news': 2},
          ignore: ['drafts'],
          archive: {include: ['*'], metadata: 'index.csv', outlets: {Wire: ['W', 'The W']}}
        },
        'a b/.lintrc.json': {ignore: ['x', 'y/', '/z', '!y/x', '#', '']}
      },
      'a b'
    )
    const said = JSON.parse(JSON.stringify(describeSettings(settings, catalogue)))

    expect(said).toEqual({
      root: true,
      rules: {'late-news': ['error', usual], 'dull-news': 'off'},
      ignore: ['drafts', '/a\\ b/**/x', '/a\\ b/**/y/', '/a\\ b/z', '!/a\\ b/y/x', '#', ''],
      archive: {include: ['*'], metadata: 'index.csv', outlets: {Wire: ['W', 'The W']}},
      boilerplate: {add: {}, allow: []}
    })
    const again = await settle({'.lintrc.json': said})
    const {include, outlets} = settings.archive
    const {metadata, ...archive} = again.settings.archive
    expect(metadata?.name).toBe('index.csv')
    expect({...again.settings, root: folder, ignore: [], archive}).toEqual({
      ...settings,
      ignore: [],
      archive: {include, outlets}
    })
  })
})
