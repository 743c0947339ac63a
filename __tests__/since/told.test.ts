import {describe, expect, it} from '@jest/globals'
import {toStopwatch} from '../../src/shells/stopwatch.ts'
import {archive} from '../helpers/archive.ts'
import {provlint} from '../helpers/built.ts'
import {paragraph} from '../helpers/stories.ts'

const story = [500, 501, 502].map(paragraph).join('\n\n')
const settings = JSON.stringify({
  root: true,
  rules: {'empty-byline': 'error', 'duplicate-document': 'warn'},
  archive: {metadata: 'index.csv'}
})
const files = {
  '.lintrc.json': settings,
  'index.csv': 'path,outlet\na.txt,Ostra Wire\nb.txt,Harbour Post\n',
  'a.txt': story,
  'b.txt': story,
  'c/c.txt': 'By\n'
}

describe('--stats', () => {
  it('counts findings by rule and by outlet on standard error, and leaves the report as it is', () => {
    const cwd = archive(files)
    const {status, out, err} = provlint(cwd, '--stats', '-f', 'json')

    expect(status).toBe(1)
    expect(out).toBe(provlint(cwd, '-f', 'json').out)
    expect(err.split('\n')).toEqual([
      'provlint: Rule                  Errors  Warnings',
      'provlint: duplicate-document         0         1',
      'provlint: empty-byline               1         0',
      'provlint: Outlet          Errors  Warnings',
      'provlint: Harbour Post         0         1',
      'provlint: c/                   1         0',
      ''
    ])
  })
})

describe('--timing', () => {
  it('says what each stage and each rule took', () => {
    const {err} = provlint(archive(files), '--timing')

    expect(err).toMatch(/^provlint: Stage +Time \(ms\) +Share\n/u)
    for (const name of [
      'finding files',
      'reading, document rules',
      'gathering',
      'matching',
      'archive rules',
      'keeping the index'
    ])
      expect(err).toMatch(new RegExp(`^provlint: ${name} +\\d+\\.\\d +\\d+\\.\\d %$`, 'mu'))
    for (const name of ['empty-byline', 'duplicate-document'])
      expect(err).toMatch(new RegExp(`^provlint: ${name} +\\d+\\.\\d +\\d+\\.\\d %$`, 'mu'))
  })

  it('adds up and puts the longest first', () => {
    let now = 0
    const {timing, report} = toStopwatch(() => now)
    for (const [name, time] of [
      ['short', 1],
      ['long', 5],
      ['short', 2]
    ] as const) {
      const stop = timing('rule', name)
      now += time
      stop()
    }

    expect(report()).toMatch(/long +5\.0 +62\.5 %\n.*short +3\.0 +37\.5 %\n$/u)
  })

  it.each([
    ['--stdin', '--timing: found with --stdin, expected without it'],
    ['--concurrency=2', '--concurrency: found with --timing, which takes one thread, expected without it']
  ])('means nothing with %s', (option, message) => {
    expect(provlint(archive(files), '--timing', option)).toEqual({status: 2, out: '', err: `provlint: ${message}\n`})
  })
})
