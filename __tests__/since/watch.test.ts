import {type ChildProcess, spawn} from 'node:child_process'
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {afterAll, describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {command, provlint} from '../helpers/built.ts'
import {paragraph} from '../helpers/stories.ts'

const story = [500, 501, 502].map(paragraph).join('\n\n')
const settings = '{"root": true, "rules": {"empty-byline": "error", "duplicate-document": "error"}}'
const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})

/** The patterns between which the matcher of the package takes a report. */
const {beginsPattern, endsPattern} = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../src/report/matchers/vscode.json'), 'utf8')
).tasks[1].problemMatcher.background as {beginsPattern: string; endsPattern: string}

/** Watches a folder; `next` gives the lines of the next report. */
function watch(cwd: string) {
  const child = spawn(process.execPath, [command, '--watch', '-f', 'unix'], {cwd, stdio: ['ignore', 'pipe', 'inherit']})
  children.push(child)
  let text = ''
  let wake = () => {}
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
    wake()
  })
  const whole = new RegExp(`${beginsPattern}\n([\\s\\S]*?)${endsPattern}\n`, 'mu')
  return async (): Promise<string> => {
    for (;;) {
      const found = whole.exec(text)
      if (found) {
        text = text.slice(found.index + found[0].length)
        return found[1] ?? ''
      }
      await new Promise<void>((done) => (wake = done))
    }
  }
}

describe('--watch', () => {
  it('gives the report anew when an article changes, comes or goes, with what that causes elsewhere', async () => {
    const cwd = archive({'.lintrc.json': settings, 'a.txt': 'The dam held.\n', 'late.txt': story})
    const next = watch(cwd)
    expect(await next()).toBe('')

    writeFileSync(join(cwd, 'a.txt'), 'By\n\nThe dam held.\n')
    expect(await next()).toContain('a.txt:1:1')
    writeFileSync(join(cwd, 'early.txt'), story)
    const both = await next()
    expect(both).toContain('a.txt:1:1')
    expect(both).toContain('late.txt:1:1')
    rmSync(join(cwd, 'early.txt'))
    expect(await next()).not.toContain('late.txt')
    writeFileSync(join(cwd, '.lintrc.json'), settings.replace('"empty-byline": "error"', '"empty-byline": "off"'))
    expect(await next()).toBe('')
  }, 60_000)

  it('gives no report of what is no article, such as its own', async () => {
    const cwd = archive({'.lintrc.json': settings, 'a.txt': 'The dam held.\n'})
    const next = watch(cwd)
    await next()
    writeFileSync(join(cwd, 'a.txt'), 'By\n\nThe dam held.\n')
    const report = await next()
    expect(report).toContain('a.txt:1:1')

    writeFileSync(join(cwd, 'watch.log'), report)
    await wait(1000)
    writeFileSync(join(cwd, 'a.txt'), 'The dam held.\n')
    expect(await next()).toBe('')
  }, 60_000)

  it('reads along only', () => {
    expect(provlint(archive({'a.txt': 'By\n'}), '--watch', '-o', 'report').err).toBe(
      'provlint: --output-file: found with --watch, expected without it\n'
    )
  })
})
